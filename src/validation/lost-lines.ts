import { fromPointer, isMapping, type Path, toPointer, valueAt } from "../policy/pointer.ts";
import type { Explanation } from "./explanation.ts";
import { type Place, placeOfKey } from "./places.ts";
import { list, quote } from "./wording.ts";

/**
 * Where the line of a key is lost, what stands below it joins another mapping, where it mostly does not fit. Tells the
 * lost line once, instead of everything that follows from it.
 * @param place what the schema says of the root; without it only keys that have to be there are known
 */
export function withLostLines(
  explanations: readonly Explanation[],
  root: unknown,
  place: Place | undefined,
): Explanation[] {
  let rest = [...explanations];
  const lost = place === undefined ? [] : lostSections(root, place, explanations);
  if (rest.length + lost.length === 0) return rest;
  for (const line of lost) rest = replaced(rest, line);
  rest = withLostNames(rest, root);
  rest = withLostRequired(rest, root);
  return withShallowMembers(rest, root);
}

/** The explanations with one that speaks for what it covers. */
function replaced(explanations: readonly Explanation[], by: Explanation): Explanation[] {
  const gone = new Set((by.covers ?? []).map(toPointer));
  const isGone = ({ path }: Explanation) =>
    path.some((_, index) => gone.has(toPointer(path.slice(0, index + 1))));
  return [...explanations.filter((one) => !isGone(one)), by];
}

function lostLine(parent: Path, key: string, joined: readonly Path[]): Explanation {
  const first = joined[0] ?? parent;
  return {
    rule: "ARC102",
    path: first,
    at: "key",
    message: `The key ${quote(key)} is missing, and what stands from here on seems to belong to it.`,
    help: `Write the line \`${key}:\` above it, one level further out.`,
    related: { path: first.slice(0, -1), at: "key", message: "what it belongs to without that line" },
    covers: [[...parent, key], ...joined],
    lostLine: true,
  };
}

/** Sections that are missing although the keys of one stand at the end of another mapping, or loose beside it. */
function lostSections(root: unknown, place: Place, explanations: readonly Explanation[]): Explanation[] {
  const pointersOf = (rule?: string) =>
    new Set(
      explanations
        .filter((one) => rule === undefined || one.rule === rule)
        .map(({ path }) => toPointer(path)),
    );
  const [missing, unknown, refused] = [pointersOf("ARC102"), pointersOf("ARC101"), pointersOf()];
  const found: Explanation[] = [];
  const path: string[] = [];
  const isAmong = (pointers: ReadonlySet<string>, ...keys: string[]) =>
    pointers.size > 0 && pointers.has(toPointer([...path, ...keys]));

  /** Whether a member of `node` ends with the keys of a section that `node` lacks. */
  function swallows(node: Mapping, at: Place, name: string, value: Mapping, below: Place): boolean {
    const keys = Object.keys(value);
    const section = sectionOf(at, node, keys, (key) => !below.properties.has(key));
    if (section === undefined || !(section.isSure || isAmong(missing, section.name))) return false;
    const fits = keys.every((key) => section.keys.includes(key) || !isAmong(refused, name, key));
    if (fits) {
      const joined = section.keys.map((key) => [...path, name, key]);
      found.push(lostLine([...path], section.name, joined));
    }
    return fits;
  }

  function visit(node: Mapping, at: Place): void {
    for (const name of Object.keys(node)) {
      const value = node[name];
      const below = isMapping(value) ? placeOfKey(at, name) : undefined;
      if (below === undefined || !isMapping(value) || swallows(node, at, name, value, below)) continue;
      path.push(name);
      visit(value, below);
      path.pop();
    }
    if (unknown.size === 0) return;
    const loose = Object.keys(node).filter((key) => isAmong(unknown, key));
    const section = sectionOf(at, node, loose, () => true);
    if (section === undefined || section.keys.length < 2) return;
    const joined = section.keys.map((key) => [...path, key]);
    found.push(lostLine([...path], section.name, joined));
  }
  if (isMapping(root)) visit(root, place);
  return found;
}

type Mapping = Readonly<Record<string, unknown>>;

interface Section {
  name: string;
  keys: string[];
  /** More than one of its keys stand there, or one that belongs nowhere else. */
  isSure: boolean;
}

/** The section that a mapping lacks and whose keys are the last ones of `keys`, with those. */
function sectionOf(
  at: Place,
  mapping: Mapping,
  keys: readonly string[],
  isStranger: (key: string) => boolean,
): Section | undefined {
  const last = keys.at(-1);
  if (last === undefined || !isStranger(last)) return undefined;
  const sections = sectionsWith(at).get(last);
  if (sections === undefined) return undefined;
  let best: Section | undefined;
  for (const name of sections) {
    const section = at.properties.get(name);
    if (section === undefined || Object.hasOwn(mapping, name)) continue;
    const before = keys.findLastIndex((key) => !isStranger(key) || !section.properties.has(key));
    const own = keys.slice(before + 1);
    const isSure = own.length > 1 || (sections.length === 1 && own.length < keys.length);
    if (own.length > (best?.keys.length ?? 0)) best = { name, keys: own, isSure };
  }
  return best;
}

const sectionsByKey = new WeakMap<Place, ReadonlyMap<string, readonly string[]>>();

/** The sections of a place by the keys that they may hold. */
function sectionsWith(place: Place): ReadonlyMap<string, readonly string[]> {
  let sections = sectionsByKey.get(place);
  if (sections === undefined) {
    const all = new Map<string, string[]>();
    for (const [name, { properties }] of place.properties)
      for (const key of properties.keys()) all.set(key, [...(all.get(key) ?? []), name]);
    sections = all;
    sectionsByKey.set(place, sections);
  }
  return sections;
}

/** Keys that have to be there and are lost, whose members do not fit where they stand now. */
function withLostRequired(explanations: readonly Explanation[], root: unknown): Explanation[] {
  let rest = [...explanations];
  const missing = rest.filter(({ rule }) => rule === "ARC102").sort((a, b) => a.path.length - b.path.length);
  for (const absent of missing) {
    // What stands below a line that was found to be lost is told with it.
    if (absent.lostLine === true || !rest.includes(absent)) continue;
    const parent = absent.path.slice(0, -1);
    const joined = joinedMembers(parent, explanations, root);
    if (joined !== undefined) rest = replaced(rest, lostLine(parent, absent.path.at(-1) ?? "", joined));
  }
  return rest;
}

/** The same where the lost key may be missing, and only the members' names show that they belong elsewhere. */
function withLostNames(explanations: readonly Explanation[], root: unknown): Explanation[] {
  const misnamed = explanations.filter(({ rule, at }) => rule === "ARC105" && at === "key");
  let rest = [...explanations];
  for (const [pointer, [first, ...others]] of byMapping(misnamed)) {
    const mapping = first === undefined ? undefined : valueAt(root, first.path.slice(0, -1));
    if (first === undefined || others.length === 0 || !isMapping(mapping)) continue;
    const keys = Object.keys(mapping);
    const from = keys.indexOf(first.path.at(-1) ?? "");
    if (from < 1 || keys.length - from !== others.length + 1) continue;
    rest = replaced(rest, {
      ...first,
      message: `What stands from here on does not belong to ${quote(fromPointer(pointer).at(-1) ?? "")}.`,
      help: "A key line is probably missing above; write it, indented as deep as the one that it follows.",
      related: { path: first.path.slice(0, -1), at: "key", message: "what it belongs to without that line" },
      covers: keys.slice(from).map((key) => [...first.path.slice(0, -1), key]),
      lostLine: true,
    });
    const around = first.path.slice(0, -2);
    rest = rest.filter(
      ({ rule, path }) => rule !== "ARC102" || toPointer(path.slice(0, -1)) !== toPointer(around),
    );
  }
  return rest;
}

/** Two or more members that are all refused: unknown in `parent` itself, or the last ones of a mapping in it. */
function joinedMembers(
  parent: Path,
  explanations: readonly Explanation[],
  root: unknown,
): Path[] | undefined {
  const around = valueAt(root, parent);
  if (!isMapping(around)) return undefined;
  const unknown = unknownMappings(parent, explanations, around);
  if (unknown.length > 1) return unknown;
  const refused = new Set(explanations.map(({ path }) => toPointer(path.slice(0, parent.length + 2))));
  for (const [name, value] of Object.entries(around)) {
    if (typeof value !== "object" || value === null) continue;
    const members = Object.keys(value).map((key) => [...parent, name, key]);
    const fits = members.findLastIndex((path) => !refused.has(toPointer(path)));
    const least = Array.isArray(value) ? 1 : 2;
    if (fits !== -1 && members.length - fits > least) return members.slice(fits + 1);
  }
  return undefined;
}

/** Unknown keys of mappings that follow one another, like the members of a mapping whose own line is lost. */
function unknownMappings(
  parent: Path,
  explanations: readonly Explanation[],
  around: Readonly<Record<string, unknown>>,
): Path[] {
  const unknown = new Set(
    explanations
      .filter(
        ({ rule, path, accountsFor }) =>
          rule === "ARC101" && path.length === parent.length + 1 && accountsFor === undefined,
      )
      .map(({ path }) => toPointer(path)),
  );
  const keys = Object.keys(around);
  const isUnknown = (key: string) => isMapping(around[key]) && unknown.has(toPointer([...parent, key]));
  const from = keys.findIndex(isUnknown);
  const rest = from === -1 ? [] : keys.slice(from);
  const end = rest.findIndex((key) => !isUnknown(key));
  return rest.slice(0, end === -1 ? rest.length : end).map((key) => [...parent, key]);
}

/** Keys behind an empty one that are unknown beside it: its members, which stand one level too far out. */
function withShallowMembers(explanations: readonly Explanation[], root: unknown): Explanation[] {
  let rest = [...explanations];
  for (const empty of explanations) {
    const parent = empty.path.slice(0, -1);
    const name = empty.path.at(-1);
    if (empty.rule !== "ARC103" || name === undefined || valueAt(root, empty.path) !== null) continue;
    const around = valueAt(root, parent);
    const keys = isMapping(around) ? Object.keys(around) : [];
    const following = runOf(keys, keys.indexOf(name) + 1, parent, explanations.filter(isStranger));
    const [first] = following;
    if (first === undefined) continue;
    const names = list(following.map(({ path }) => quote(path.at(-1) ?? "")));
    const them = following.length === 1 ? "it" : "them";
    rest = replaced(rest, {
      rule: "ARC101",
      path: first.path,
      at: "key",
      message: `${following.length === 1 ? `The key ${names} belongs` : `The keys ${names} belong`} in ${quote(name)}: indent ${them} by two more spaces.`,
      help: `Move ${them} below ${quote(name)}, as deep as its other keys.`,
      related: { path: empty.path, at: "key", message: "which is empty now" },
      covers: [empty.path, ...following.map(({ path }) => path)],
    });
  }
  return rest;
}

/** Several entries in a row that do not fit are one slip: a lost line above, or a block in the wrong place. */
export function withRuns(explanations: readonly Explanation[], root: unknown): Explanation[] {
  let rest = [...explanations];
  for (const belongs of [isStranger, isMistyped]) {
    for (const [pointer, group] of byMapping(rest.filter(belongs))) {
      const parent = fromPointer(pointer);
      const around = valueAt(root, parent);
      const keys = typeof around === "object" && around !== null ? Object.keys(around) : [];
      for (let at = 0; at < keys.length; at++) {
        const run = runOf(keys, at, parent, group);
        if (run.length < 2) continue;
        at += run.length;
        rest = replaced(rest, runExplanation(run, parent));
      }
    }
  }
  return rest;
}

function runExplanation(run: readonly Explanation[], parent: Path): Explanation {
  const first = run[0] as Explanation;
  const common = { ...first, covers: run.map(({ path }) => path), lostLine: true as const };
  if (first.rule === "ARC103") {
    const others = run.length === 2 ? "the one after it does" : `the ${run.length - 1} after it do`;
    return {
      ...common,
      message: `${first.message.replace(/\.$/, "")}; ${others} not fit either.`,
      help: `${first.help} If they belong together, the line of their key is probably missing above.`,
    };
  }
  const where = parent.length === 0 ? "at the top level" : `in ${quote(parent.at(-1) ?? "")}`;
  return {
    ...common,
    message: `Unknown keys ${list(run.map(({ path }) => quote(path.at(-1) ?? "")))} ${where}.`,
    help: "If they belong together, the line of their key is probably missing above; otherwise delete them, or move them to their place.",
  };
}

/** An unknown key that is nobody's misspelling. */
function isStranger({ rule, accountsFor, replacement, covers }: Explanation): boolean {
  return rule === "ARC101" && accountsFor === undefined && replacement === undefined && covers === undefined;
}

function isMistyped({ rule, at, replacement }: Explanation): boolean {
  return rule === "ARC103" && at === "value" && replacement === undefined;
}

/** The explanations of entries that follow one another from an index on. */
function runOf(
  keys: readonly string[],
  from: number,
  parent: Path,
  explanations: readonly Explanation[],
): Explanation[] {
  const known = new Map(explanations.map((one) => [toPointer(one.path), one]));
  const run: Explanation[] = [];
  for (const key of keys.slice(from)) {
    const one = known.get(toPointer([...parent, key]));
    if (one === undefined) break;
    run.push(one);
  }
  return run;
}

/** Explanations by the mapping whose key they are about. */
export function byMapping(explanations: readonly Explanation[]): Map<string, Explanation[]> {
  const groups = new Map<string, Explanation[]>();
  for (const explanation of explanations) {
    if (explanation.path.length === 0) continue;
    const pointer = toPointer(explanation.path.slice(0, -1));
    const group = groups.get(pointer);
    if (group === undefined) groups.set(pointer, [explanation]);
    else group.push(explanation);
  }
  return groups;
}
