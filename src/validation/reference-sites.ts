import type { Policy } from "../policy/catalog.ts";
import { isMapping } from "../policy/pointer.ts";
import type { ReferenceSite } from "../policy/references.ts";
import { type Place, placeOfKey } from "./places.ts";

/**
 * Where the schema of a policy's kind says that names refer to something defined elsewhere. Only those parts of
 * the policy are walked in which a reference may stand.
 */
export function referenceSites(policy: Policy, root: Place): ReferenceSite[] {
  const sites: ReferenceSite[] = [];
  const path: string[] = [];
  (function walk(node: unknown, place: Place): void {
    const target = place.annotation?.ref;
    if (target !== undefined && typeof node === "string") {
      sites.push({ target, path: [...path], at: "value", written: node });
    } else if (Array.isArray(node) && place.items !== undefined && holdsReferences(place.items)) {
      for (let index = 0; index < node.length; index++) {
        path.push(String(index));
        walk(node[index], place.items);
        path.pop();
      }
    } else if (isMapping(node)) {
      const { keys } = place;
      const { listed, free } = waysOf(place);
      for (const key of Object.keys(node)) {
        const used = keys?.except?.includes(key) === true ? undefined : keys?.ref;
        const below = place.properties.has(key) ? listed.get(key) : free ? placeOfKey(place, key) : undefined;
        if (used === undefined && below === undefined) continue;
        path.push(key);
        if (used !== undefined) sites.push({ target: used, path: [...path], at: "key", written: key });
        if (below !== undefined && (listed.has(key) || holdsReferences(below))) walk(node[key], below);
        path.pop();
      }
    }
  })(policy.value, root);
  return sites;
}

/** Where references may stand below a place: under some of its listed keys, and whether under others. */
interface Ways {
  listed: ReadonlyMap<string, Place>;
  free: boolean;
}

const waysByPlace = new WeakMap<Place, Ways>();

function waysOf(place: Place): Ways {
  let ways = waysByPlace.get(place);
  if (ways === undefined) {
    const others = [
      ...place.patterns.map((one) => one.place),
      ...(place.rest === undefined ? [] : [place.rest]),
    ];
    ways = {
      listed: new Map([...place.properties].filter(([, below]) => holdsReferences(below))),
      free: others.some(holdsReferences),
    };
    waysByPlace.set(place, ways);
  }
  return ways;
}

const known = new WeakMap<Place, boolean>();

/** True when a reference may stand at a place or below it. Places may lead back to themselves. */
function holdsReferences(place: Place): boolean {
  const earlier = known.get(place);
  if (earlier !== undefined) return earlier;
  const seen = new Set<Place>([place]);
  // A set that grows while it is walked: every place that can be reached, once.
  for (const one of seen) {
    if (one.annotation?.ref !== undefined || one.keys?.ref !== undefined) {
      known.set(place, true);
      return true;
    }
    for (const below of one.properties.values()) seen.add(below);
    for (const { place: below } of one.patterns) seen.add(below);
    if (one.rest !== undefined) seen.add(one.rest);
    if (one.items !== undefined) seen.add(one.items);
  }
  known.set(place, false);
  return false;
}
