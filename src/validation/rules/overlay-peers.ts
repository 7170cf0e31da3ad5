import { type Catalog, environmentOf, ofKind, type Policy } from "../../policy/catalog.ts";
import { isMapping, type Path, toPointer, valueAt } from "../../policy/pointer.ts";
import { uses } from "../../policy/references.ts";
import { type Place, placeAt } from "../places.ts";
import { referenceSites } from "../reference-sites.ts";
import type { PlaceOf, ReportDraft } from "../rule.ts";
import { quote } from "../wording.ts";
import { isToldElsewhere, reportNearMiss } from "./near-misses.ts";
import { SlipIndex } from "./slips.ts";
import { type PrefersSpelling, spellingsOf } from "./spellings.ts";

type PlacesOf = (policy: Policy) => Place | undefined;

/** The sections that belong to environments alone have only each other to be compared with. */
export function checkPeers(catalog: Catalog, report: ReportDraft, placesOf: PlacesOf): void {
  const mappings = new Map<string, Map<string, PlaceOf[]>>();
  for (const overlay of inOrderOfPromotion(catalog)) {
    for (const section of Object.keys(overlay.value)) {
      const shared = section.endsWith("-tools") ? "tools" : section;
      if (shared !== "tools" && shared !== "mcp-servers" && shared !== "environment-settings") continue;
      collectKeys(overlay, [section], [shared], mappings);
    }
  }
  const { prefers } = spellingsOf(catalog, placesOf);
  let used: ReadonlySet<string> | undefined;
  const prefersServer: PrefersSpelling = (name, other) => {
    used ??= serverUses(catalog, placesOf);
    return used.has(name) === used.has(other) ? prefers(name, other) : used.has(name);
  };
  for (const [pointer, keys] of mappings) {
    reportOddKeys(keys, pointer === "/mcp-servers" ? prefersServer : prefers, report, placesOf);
  }
}

/** Nobody compares more environments than these with one another. */
const MOST_ENVIRONMENTS = 20;

function inOrderOfPromotion(catalog: Catalog): Policy[] {
  const rank = (overlay: Policy) => {
    const position = catalog.environments.indexOf(environmentOf(overlay));
    return position === -1 ? catalog.environments.length : position;
  };
  const sorted = ofKind(catalog, "environment").sort(
    (a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1),
  );
  return sorted.slice(0, MOST_ENVIRONMENTS);
}

/** The keys of every mapping, by the path of the mapping, with the overlays that have them. */
function collectKeys(
  overlay: Policy,
  path: Path,
  shared: Path,
  mappings: Map<string, Map<string, PlaceOf[]>>,
): void {
  const mapping = valueAt(overlay.value, path);
  if (!isMapping(mapping)) return;
  const pointer = toPointer(shared);
  const keys = mappings.get(pointer) ?? new Map<string, PlaceOf[]>();
  mappings.set(pointer, keys);
  for (const key of Object.keys(mapping)) {
    const place: PlaceOf = { policy: overlay, path: [...path, key], at: "key" };
    const earlier = keys.get(key);
    if (earlier === undefined) keys.set(key, [place]);
    else earlier.push(place);
    collectKeys(overlay, [...path, key], [...shared, key], mappings);
  }
}

function serverUses(catalog: Catalog, placesOf: PlacesOf): ReadonlySet<string> {
  const all = uses(catalog, (policy) => {
    const root = placesOf(policy);
    return root === undefined ? [] : referenceSites(policy, root);
  });
  return new Set(all.filter(({ target }) => target === "mcp-server").map(({ name }) => name));
}

/**
 * A key that one environment alone has, one slip away from a key that it lacks and others have. Between two
 * environments the name that agents use is right, or the better attested one, or else the one that comes first on
 * the way to production.
 */
function reportOddKeys(
  keys: ReadonlyMap<string, readonly PlaceOf[]>,
  isRight: PrefersSpelling,
  report: ReportDraft,
  placesOf: PlacesOf,
): void {
  const position = new Map([...keys.keys()].map((key, at) => [key, at]));
  const indexes = new Map<Policy, SlipIndex>();
  for (const [key, [place, ...others]] of keys) {
    if (place === undefined || others.length > 0 || isKnownToSchema(place, placesOf)) continue;
    const index = indexes.get(place.policy) ?? new SlipIndex(namesOfOthers(keys, place.policy));
    indexes.set(place.policy, index);
    const meant = index.oneSlipFrom(key).find((other) => {
      if (keys.get(other)?.length !== 1 || isRight(other, key)) return true;
      return !isRight(key, other) && (position.get(key) ?? 0) > (position.get(other) ?? 0);
    });
    const other = meant === undefined ? undefined : keys.get(meant)?.[0];
    if (other === undefined) continue;
    const core = { ...other, message: `${quote(meant ?? "")} of ${environmentOf(other.policy)}` };
    reportNearMiss({ overlay: place.policy, path: place.path, core, certain: true }, report);
  }
}

/** The names that other environments have and this one lacks. */
function namesOfOthers(keys: ReadonlyMap<string, readonly PlaceOf[]>, overlay: Policy): string[] {
  return [...keys]
    .filter(([, places]) => places.every(({ policy }) => policy !== overlay))
    .map(([name]) => name);
}

function isKnownToSchema({ policy, path }: PlaceOf, placesOf: PlacesOf): boolean {
  const root = placesOf(policy);
  const mapping = valueAt(policy.value, path.slice(0, -1));
  return (
    isMapping(mapping) && isToldElsewhere(policy, path, mapping, root && placeAt(root, path.slice(0, -1)))
  );
}
