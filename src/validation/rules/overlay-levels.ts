import { type Catalog, environmentOf, ofKind, type Policy } from "../../policy/catalog.ts";
import { overlayTargets } from "../../policy/effective.ts";
import { isMapping, type Path, valueAt } from "../../policy/pointer.ts";
import { type Place, placeAt } from "../places.ts";
import type { ReportDraft } from "../rule.ts";
import { quote } from "../wording.ts";

type PlacesOf = (policy: Policy) => Place | undefined;

/** Reports settings of overlays that stand a level too deep or too high: an indentation makes them new settings. */
export function checkLevels(catalog: Catalog, report: ReportDraft, placesOf: PlacesOf): void {
  const overlays = ofKind(catalog, "environment");
  for (const overlay of overlays) {
    const targets = overlayTargets(overlay, catalog);
    const peers = overlays.filter((other) => other !== overlay).slice(0, MOST_PEERS);
    const known: Known = (path, key) =>
      hasIn(placesOf(overlay), path, key) ||
      peers.some((peer) => has(valueAt(peer.value, forPeer(path, overlay, peer)), key)) ||
      targets.some(
        ({ overlayPath, policy, targetPath }) =>
          overlayPath.every((step, at) => path[at] === step) &&
          has(valueAt(policy.value, [...targetPath, ...path.slice(overlayPath.length)]), key),
      );
    for (const section of Object.keys(overlay.value)) {
      if (!UNCOMPARED.has(section)) walk({ overlay, root: placesOf(overlay), known, report }, [section]);
    }
  }
}

/** Nobody compares more environments than these with one another. */
const MOST_PEERS = 20;

/** Sections that say something about the file, and names of one's own below agents. */
const UNCOMPARED: ReadonlySet<string> = new Set(["version", "metadata", "validation", "agent-overrides"]);

/** Whether a mapping at a path is known to have a key: by the schema, by the core, or by another environment. */
type Known = (path: Path, key: string) => boolean;

interface Walk {
  overlay: Policy;
  root: Place | undefined;
  known: Known;
  report: ReportDraft;
}

function has(mapping: unknown, key: string): boolean {
  return isMapping(mapping) && Object.hasOwn(mapping, key);
}

function hasIn(root: Place | undefined, path: Path, key: string): boolean {
  return (root === undefined ? undefined : placeAt(root, path))?.properties.has(key) === true;
}

/** Sections of tools are named for their environment. */
function forPeer(path: Path, overlay: Policy, peer: Policy): Path {
  const [section = "", ...below] = path;
  return section === `${environmentOf(overlay)}-tools` ? [`${environmentOf(peer)}-tools`, ...below] : path;
}

function walk(around: Walk, path: Path): void {
  const { overlay, root, known, report } = around;
  const mapping = valueAt(overlay.value, path);
  if (!isMapping(mapping)) return;
  const place = root === undefined ? undefined : placeAt(root, path);
  const isFree = place?.keys?.ref !== undefined;
  let before: string | undefined;
  for (const key of Object.keys(mapping)) {
    const home = isFree || known(path, key) ? undefined : homeOf(around, path, key, before);
    before = key;
    if (home === undefined) walk(around, [...path, key]);
    else
      report({
        rule: "ARC308",
        policy: overlay,
        path: [...path, key],
        at: "key",
        message: `${quote(key)} stands below ${quote(path.at(-1) ?? "")}, where nobody knows it: it belongs ${home.belongs}.`,
        help: `${home.help} the line and what is below it.`,
      });
  }
}

/** Where a key that is new in its mapping is known: beside the mapping, or in the one that ends just above it. */
function homeOf(
  { overlay, known }: Walk,
  path: Path,
  key: string,
  before: string | undefined,
): { belongs: string; help: string } | undefined {
  const parent = path.slice(0, -1);
  const isDeep = parent.length > 0 && known(parent, key) && !has(valueAt(overlay.value, parent), key);
  if (isDeep) return { belongs: `beside ${quote(path.at(-1) ?? "")}`, help: "Indent it less:" };
  if (before === undefined) return undefined;
  const above = valueAt(overlay.value, [...path, before]);
  const isHigh = isMapping(above) && !Object.hasOwn(above, key) && known([...path, before], key);
  return isHigh ? { belongs: `below ${quote(before)}`, help: "Indent it more:" } : undefined;
}
