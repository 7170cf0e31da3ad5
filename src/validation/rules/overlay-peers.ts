import { type Catalog, environmentOf, ofKind, type Policy } from "../../policy/catalog.ts";
import { isMapping, type Path, toPointer, valueAt } from "../../policy/pointer.ts";
import { uses } from "../../policy/references.ts";
import { isSlip } from "../../policy/spelling.ts";
import { quote } from "../explain.ts";
import { type Place, placeAt } from "../places.ts";
import { referenceSites } from "../reference-sites.ts";
import type { PlaceOf, ReportDraft } from "../rule.ts";
import { isToldElsewhere, reportNearMiss } from "./near-misses.ts";
import { SlipIndex } from "./slips.ts";

type PlacesOf = (policy: Policy) => Place | undefined;

/** The sections that belong to environments alone have only each other to be compared with. */
export function checkPeers(catalog: Catalog, report: ReportDraft, placesOf: PlacesOf): void {
  const all = ofKind(catalog, "environment");
  const mappings = new Map<string, Map<string, PlaceOf[]>>();
  for (const overlay of inOrderOfPromotion(all, catalog)) {
    for (const section of Object.keys(overlay.value)) {
      const shared = section.endsWith("-tools") ? "tools" : section;
      if (shared !== "tools" && shared !== "mcp-servers" && shared !== "environment-settings") continue;
      collectKeys(overlay, [section], [shared], mappings);
    }
  }
  let usedServers: ReadonlySet<string> | undefined;
  const isUsedServer = (name: string) => {
    usedServers ??= serverUses(catalog, placesOf);
    return usedServers.has(name);
  };
  for (const [pointer, keys] of mappings) {
    const isUsed = pointer === "/mcp-servers" ? isUsedServer : () => false;
    reportOddKeys(keys, isUsed, report, placesOf);
  }
}

function inOrderOfPromotion(all: readonly Policy[], catalog: Catalog): Policy[] {
  const rank = (overlay: Policy) => {
    const position = catalog.environments.indexOf(environmentOf(overlay));
    return position === -1 ? catalog.environments.length : position;
  };
  return [...all].sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1));
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
 * environments the name that agents use is right, or else the one that comes first on the way to production.
 */
function reportOddKeys(
  keys: ReadonlyMap<string, readonly PlaceOf[]>,
  isUsed: (key: string) => boolean,
  report: ReportDraft,
  placesOf: PlacesOf,
): void {
  const order = [...keys.keys()];
  const single = order.filter((key) => keys.get(key)?.length === 1);
  if (single.length === 0) return;
  const position = new Map(order.map((key, at) => [key, at]));
  for (const key of single) {
    const [place] = keys.get(key) ?? [];
    if (place === undefined) continue;
    const near = new SlipIndex(order.filter((other) => other !== key && isSlip(key, other))).oneSlipFrom(key);
    const meant = near.find((other) => {
      const owners = keys.get(other) ?? [];
      if (owners.some(({ policy }) => policy === place.policy)) return false;
      if (owners.length > 1) return true;
      if (isUsed(key) !== isUsed(other)) return isUsed(other);
      return (position.get(key) ?? 0) > (position.get(other) ?? 0);
    });
    const other = meant === undefined ? undefined : keys.get(meant)?.[0];
    if (meant === undefined || other === undefined || isKnownToSchema(place, placesOf)) continue;
    const core = { ...other, message: `${quote(meant)} of ${environmentOf(other.policy)}` };
    reportNearMiss({ overlay: place.policy, path: place.path, core, certain: true }, report);
  }
}

function isKnownToSchema({ policy, path }: PlaceOf, placesOf: PlacesOf): boolean {
  const root = placesOf(policy);
  const mapping = valueAt(policy.value, path.slice(0, -1));
  return (
    isMapping(mapping) && isToldElsewhere(policy, path, mapping, root && placeAt(root, path.slice(0, -1)))
  );
}
