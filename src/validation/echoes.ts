import type { YamlDocument } from "../policy/document.ts";
import { isMapping, type Path, toPointer, valueAt } from "../policy/pointer.ts";
import type { Problem } from "../policy/source.ts";
import type { Explanation } from "./explanation.ts";
import { byMapping, withLostLines, withRuns } from "./lost-lines.ts";
import type { Place } from "./places.ts";
import { list, quote, subject } from "./wording.ts";

/**
 * Brings explanations down to one for each cause: a key that stands one level off, or under another name, is not
 * also told as missing; what is missing together is told together; a value of the wrong type is told as that only.
 * @param root the document, for what stands beside a key
 * @param place what the schema says of it, for which keys belong where
 */
export function withoutEchoes(
  explanations: readonly Explanation[],
  root: unknown,
  place: Place | undefined,
): Explanation[] {
  const types = withoutTypeEchoes(explanations);
  const whole = withLostLines(types, root, place);
  const placed = withMovedKeys(whole, root);
  const named = withoutAccounted(placed);
  return withRuns(together(withOtherNames(named, root), root), root);
}

/** What a value of the wrong type fails besides, and what is told twice. */
function withoutTypeEchoes(explanations: readonly Explanation[]): Explanation[] {
  const mistyped = new Set(
    explanations.filter(({ rule }) => rule === "ARC103").map(({ path }) => toPointer(path)),
  );
  const seen = new Set<string>();
  return explanations.filter(({ rule, path, at, message }) => {
    const pointer = toPointer(path);
    if (at === "value" && rule !== "ARC103" && mistyped.has(pointer)) return false;
    if (rule === "ARC102" && mistyped.has(toPointer(path.slice(0, -1)))) return false;
    const identity = JSON.stringify([rule, pointer, message]);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

/** A key that stands one level further out or in than where it is missing. */
interface Move {
  from: Path;
  to: Path;
  /** The mapping that it left, or slid into. */
  neighbour: Path;
  inwards: boolean;
}

function withMovedKeys(explanations: readonly Explanation[], root: unknown): Explanation[] {
  const missing = explanations.filter(({ rule }) => rule === "ARC102").map(({ path }) => path);
  if (missing.length === 0) return [...explanations];
  const refused = refusedKeys(explanations);
  const isRefused = (path: Path) => refused.has(toPointer(path));
  const left = leavers(isRefused, root);
  const moves: Move[] = [];
  for (const path of missing) {
    const move = moveInwards(path, left) ?? moveOutwards(path, isRefused, root);
    if (move !== undefined) moves.push(move);
  }
  if (moves.length === 0) return [...explanations];
  const gone = new Set(moves.map(({ to }) => toPointer(to)));
  const moved = new Set(moves.map(({ from }) => toPointer(from)));
  const rest = explanations.filter(
    ({ rule, path }) =>
      !(rule === "ARC102" && gone.has(toPointer(path))) &&
      !path.some((_, index) => moved.has(toPointer(path.slice(0, index + 1)))),
  );
  return [...rest, ...explanationsOfMoves(moves)];
}

/** Keys that are refused, by themselves or because they hold keys that are unknown there. */
function refusedKeys(explanations: readonly Explanation[]): Set<string> {
  const refused = new Set<string>();
  for (const { rule, path } of explanations) {
    if (rule !== "ARC102") refused.add(toPointer(path));
    if (rule === "ARC101") refused.add(toPointer(path.slice(0, -1)));
  }
  return refused;
}

/** A missing key that stands one level further out, behind the mapping that misses it. */
function moveInwards(to: Path, left: (from: Path) => string | undefined): Move | undefined {
  const key = to.at(-1);
  if (key === undefined || to.length < 2) return undefined;
  const from = [...to.slice(0, -2), key];
  const neighbour = to.slice(0, -1);
  return left(from) === neighbour.at(-1) ? { from, to, neighbour, inwards: true } : undefined;
}

/** Names the mapping that a refused key may have left: the one above it, past keys that may have left it too. */
function leavers(isRefused: (path: Path) => boolean, root: unknown): (from: Path) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (from) => {
    const pointer = toPointer(from);
    if (!known.has(pointer))
      known.set(pointer, isRefused(from) ? mappingAbove(from, isRefused, root) : undefined);
    return known.get(pointer);
  };
}

function mappingAbove(from: Path, isRefused: (path: Path) => boolean, root: unknown): string | undefined {
  const outer = from.slice(0, -1);
  const around = valueAt(root, outer);
  if (!isMapping(around)) return undefined;
  const keys = Object.keys(around);
  const at = keys.indexOf(from.at(-1) ?? "");
  for (const name of keys.slice(Math.max(0, at - MOST_MOVED), Math.max(0, at)).reverse()) {
    if (isMapping(around[name])) return name;
    if (!isRefused([...outer, name])) return undefined;
  }
  return undefined;
}

/** A missing key that stands one level further in, at the end of a mapping beside which it belongs. */
function moveOutwards(to: Path, isRefused: (path: Path) => boolean, root: unknown): Move | undefined {
  const key = to.at(-1);
  const parent = to.slice(0, -1);
  const around = valueAt(root, parent);
  if (key === undefined || !isMapping(around)) return undefined;
  for (const [name, value] of Object.entries(around)) {
    if (!isMapping(value) || !Object.hasOwn(value, key)) continue;
    const neighbour = [...parent, name];
    const from = [...neighbour, key];
    if (isRefused(from)) return { from, to, neighbour, inwards: false };
  }
  return undefined;
}

/** How many keys in a row are looked at as having left one mapping. */
const MOST_MOVED = 32;

function explanationsOfMoves(moves: readonly Move[]): Explanation[] {
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    const group = JSON.stringify([move.neighbour, move.inwards]);
    groups.set(group, [...(groups.get(group) ?? []), move]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [explanationOfMove(first, group)];
  });
}

function explanationOfMove(first: Move, group: readonly Move[]): Explanation {
  const keys = group.map(({ from }) => quote(from.at(-1) ?? ""));
  const one = group.length === 1;
  const belongs = one ? `The key ${keys[0]} belongs` : `The keys ${list(keys)} belong`;
  const it = one ? "it" : "them";
  const neighbour = quote(first.neighbour.at(-1) ?? "");
  return {
    rule: "ARC101",
    path: first.from,
    at: "key",
    message: first.inwards
      ? `${belongs} in ${neighbour}: indent ${it} by two more spaces.`
      : `${belongs} one level further out, beside ${neighbour}.`,
    help: first.inwards
      ? `Move ${it} below ${neighbour}, as deep as its other keys.`
      : `Indent ${it} as deep as ${neighbour} itself.`,
    related: {
      path: first.neighbour,
      at: "key",
      message: first.inwards ? "where it is missing" : "what it should stand beside",
    },
    covers: group.flatMap(({ from, to }) => [from, to]),
  };
}

/** Drops the missing keys for which another key was recognised. */
function withoutAccounted(explanations: readonly Explanation[]): Explanation[] {
  const accounted = new Set<string>();
  for (const { path, accountsFor } of explanations) {
    if (accountsFor !== undefined) accounted.add(toPointer([...path.slice(0, -1), accountsFor]));
  }
  return explanations.filter(({ rule, path, alternatives }) => {
    const names = alternatives ?? [path.at(-1) ?? ""];
    return rule !== "ARC102" || !names.some((name) => accounted.has(toPointer([...path.slice(0, -1), name])));
  });
}

/** Where one key is unknown and one is missing, and the value is of the missing one's kind, the one is the other. */
function withOtherNames(explanations: readonly Explanation[], root: unknown): Explanation[] {
  const dropped = new Set<Explanation>();
  const renamed = new Map<Explanation, Explanation>();
  for (const group of byMapping(explanations).values()) {
    const unknown = group.filter(({ rule, covers }) => rule === "ARC101" && covers === undefined);
    const missing = group.filter(({ rule }) => rule === "ARC102");
    const [stranger] = unknown;
    const [absent] = missing;
    if (stranger === undefined || absent === undefined || unknown.length > 1 || missing.length > 1) continue;
    const key = absent.path.at(-1);
    if (stranger.accountsFor !== undefined || key === undefined || absent.fits === undefined) continue;
    if (!absent.fits(valueAt(root, stranger.path))) continue;
    dropped.add(absent);
    renamed.set(stranger, {
      ...stranger,
      help: `The key ${quote(key)} is missing here: is this it?`,
      accountsFor: key,
    });
  }
  return explanations.flatMap((one) => (dropped.has(one) ? [] : [renamed.get(one) ?? one]));
}

/** From how many on the missing keys of one mapping are one finding. */
const MANY = 3;

function together(explanations: readonly Explanation[], root: unknown): Explanation[] {
  const missing = byMapping(explanations.filter(({ rule }) => rule === "ARC102"));
  const gathered = new Map<Explanation, Explanation>();
  const dropped = new Set<Explanation>();
  const empty = new Set<string>();
  for (const [pointer, group] of missing) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const mapping = valueAt(root, first.path.slice(0, -1));
    const isEmpty = isMapping(mapping) && Object.keys(mapping).length === 0;
    if (isEmpty) empty.add(pointer);
    if (others.length === 0 || (!isEmpty && group.length < MANY)) continue;
    gathered.set(first, lackOf(group, first));
    for (const other of others) dropped.add(other);
  }
  return explanations.flatMap((one) => {
    // That a mapping is empty says less than which keys it lacks.
    if (dropped.has(one) || (one.rule === "ARC106" && empty.has(toPointer(one.path)))) return [];
    return [gathered.get(one) ?? one];
  });
}

function lackOf(group: readonly Explanation[], first: Explanation): Explanation {
  return {
    rule: first.rule,
    path: first.path,
    at: first.at,
    message: `${subject(first.path.slice(0, -1))} lacks ${group.length} keys: ${list(group.map(({ path, lacks }) => lacks ?? path.at(-1) ?? ""))}.`,
    help: "Add them.",
    covers: group.map(({ path }) => path),
  };
}

/** Keys that the reader refused, so that they are left out or hardly what the schema looks for. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(["ARC022", "ARC023", "ARC024"]);

/**
 * Leaves out what only follows from what the reader found: that a refused key is unknown, that the mapping which
 * holds it lacks a key, and that the first of two equal keys has no value.
 */
export function withoutReaderEchoes(
  explanations: readonly Explanation[],
  document: YamlDocument,
  problems: readonly Problem[],
): readonly Explanation[] {
  const refused = problems.filter(({ rule }) => REFUSED_KEYS.has(rule));
  const twice = problems.filter(({ rule }) => rule === "ARC020");
  const doubled = new Set(twice.flatMap(({ related }) => related?.map(startOf) ?? []));
  if (refused.length === 0 && doubled.size === 0) return explanations;
  const keys = new Set(refused.map(startOf));
  const holds = holderOf(refused, document);
  const joins = holderOf(
    problems.filter(({ lostLine }) => lostLine === true),
    document,
  );
  const doubles = holderOf(twice, document);
  return explanations.filter(({ rule, path, lostLine }) => {
    const mapping = path.slice(0, -1);
    // The first of the lines that joined another mapping is told already.
    if (lostLine === true && doubles(mapping)) return false;
    // Two mappings in one hold what excludes each other, and the mapping around them lacks one.
    if (rule === "ARC108" && (joins(mapping) || doubles(mapping))) return false;
    if (rule === "ARC102") return !holds(mapping) && !membersOf(mapping, document).some(joins);
    const key = document.spans(path)?.key?.start;
    if (key === undefined) return true;
    return (
      !keys.has(key) && !(rule === "ARC103" && doubled.has(key) && valueAt(document.value, path) === null)
    );
  });
}

function membersOf(path: Path, document: YamlDocument): Path[] {
  const mapping = valueAt(document.value, path);
  return isMapping(mapping) ? Object.keys(mapping).map((key) => [...path, key]) : [];
}

function startOf({ start }: { start: number }): number {
  return start;
}

/** Whether a refused key stands directly in a mapping: in its text, and in the text of none of its values. */
function holderOf(refused: readonly Problem[], document: YamlDocument): (path: Path) => boolean {
  const starts = refused.map(startOf).sort((a, b) => a - b);
  const known = new Map<string, boolean>();
  return (path) => {
    const pointer = toPointer(path);
    let answer = known.get(pointer);
    if (answer === undefined) {
      answer = holdsDirectly(path, starts, document);
      known.set(pointer, answer);
    }
    return answer;
  };
}

function holdsDirectly(path: Path, starts: readonly number[], document: YamlDocument): boolean {
  const mapping = valueAt(document.value, path);
  const whole = document.spans(path)?.value;
  if (!isMapping(mapping) || whole === undefined) return false;
  const inside = starts.slice(countBelow(starts, whole.start), countBelow(starts, whole.end));
  if (inside.length === 0) return false;
  const values = Object.keys(mapping)
    .flatMap((key) => document.spans([...path, key])?.value ?? [])
    .sort((a, b) => a.start - b.start);
  const begins = values.map(startOf);
  return inside.some((start) => {
    const around = values[countBelow(begins, start + 1) - 1];
    return around === undefined || start >= around.end;
  });
}

/** How many of ascending numbers lie below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
