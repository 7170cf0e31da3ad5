import type { Catalog, Policy } from "../../policy/catalog.ts";
import { isMapping } from "../../policy/pointer.ts";
import type { Place } from "../places.ts";

/** Tells how two spellings of one name are attested. */
export interface Spellings {
  /**
   * Whether the first is better attested, by the words that only one of them has: `inventory-accuracy` is right and
   * `inventory-acuracy` wrong where other keys and values speak of `accuracy`.
   */
  prefers(name: string, other: string): boolean;
  /**
   * Whether the first is right for certain: two places or more say it, or the schemas do, and nothing but the one
   * place in question says the other. Where two places disagree one to one, nobody knows which of them is right.
   */
  attests(name: string, other: string): boolean;
}

export type PrefersSpelling = Spellings["prefers"];

/** How often names and their words are used in the policies, and the words of the schemas. */
interface Attestations {
  names: ReadonlyMap<string, number>;
  words: ReadonlyMap<string, number>;
  known: ReadonlySet<string>;
}

const attestationsOf = new WeakMap<Catalog, Attestations>();

/** Compares spellings by what the policies and the schemas say; both are counted when they are first asked for. */
export function spellingsOf(
  catalog: Catalog,
  placesOf: (policy: Policy) => Place | undefined = () => undefined,
): Spellings {
  const attestations = () => {
    const counted = attestationsOf.get(catalog) ?? attest(catalog, placesOf);
    attestationsOf.set(catalog, counted);
    return counted;
  };
  return {
    prefers: (name, other) => {
      const { words } = attestations();
      return rarest(name, other, words) > rarest(other, name, words);
    },
    attests: (name, other) => isAttested(name, other, attestations()),
  };
}

function isAttested(name: string, other: string, { names, words, known }: Attestations): boolean {
  if ((names.get(bare(other)) ?? 0) > 1) return false;
  if ((names.get(bare(name)) ?? 0) > 1) return true;
  const [right, wrong] = [wordsApart(name, other), wordsApart(other, name)];
  // Words that differ in case or separators alone, or in a letter that is a name by itself, say nothing.
  if (right.length === 0 || wrong.length === 0 || right.some((word) => word.length < LEAST_LETTERS))
    return false;
  const isRare = wrong.some((word) => (words.get(word) ?? 0) <= 1 && !known.has(word));
  return isRare && right.every((word) => (words.get(word) ?? 0) > 1 || known.has(word));
}

/** Shorter words stand in every prose. */
const LEAST_LETTERS = 3;

/** How often the rarest word is used that a name does not share with the other one. */
function rarest(name: string, other: string, counts: ReadonlyMap<string, number>): number {
  return Math.min(...wordsApart(name, other).map((word) => counts.get(word) ?? 0));
}

function wordsApart(name: string, other: string): string[] {
  const shared = new Set(wordsOf(other));
  return wordsOf(name).filter((word) => !shared.has(word));
}

/** `as4` is a word: without its digit it would be attested by every text that says "as". */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z][a-z\d]*/g) ?? [];
}

function bare(name: string): string {
  return name.replace(/^@/, "");
}

function attest(catalog: Catalog, placesOf: (policy: Policy) => Place | undefined): Attestations {
  const names = new Map<string, number>();
  const words = new Map<string, number>();
  const count = (text: string) => {
    names.set(bare(text), (names.get(bare(text)) ?? 0) + 1);
    for (const word of wordsOf(text)) words.set(word, (words.get(word) ?? 0) + 1);
  };
  const known = new Set<string>();
  for (const policy of catalog.policies) {
    if (!policy.kind.builtIn) continue;
    forEachText(policy.value, count);
    for (const word of wordsOfPlaces(placesOf(policy))) known.add(word);
  }
  return { names, words, known };
}

/** Calls for every key and every text below a value. */
function forEachText(node: unknown, call: (text: string) => void): void {
  if (typeof node === "string") call(node);
  else if (Array.isArray(node)) for (const item of node) forEachText(item, call);
  else if (isMapping(node)) {
    for (const [key, value] of Object.entries(node)) {
      call(key);
      forEachText(value, call);
    }
  }
}

const wordsByRoot = new WeakMap<Place, ReadonlySet<string>>();

/** The words of the names and values that a schema knows, by its root. */
export function wordsOfPlaces(root: Place | undefined): ReadonlySet<string> {
  if (root === undefined) return NO_WORDS;
  const words = wordsByRoot.get(root) ?? collectWords(root, new Set(), new Set());
  wordsByRoot.set(root, words);
  return words;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Schemas may hold themselves. */
function collectWords(place: Place | undefined, known: Set<string>, seen: Set<Place>): ReadonlySet<string> {
  if (place === undefined || seen.has(place)) return known;
  seen.add(place);
  const { annotation, properties, patterns, rest, items } = place;
  const stricter = typeof annotation?.stricter === "object" ? annotation.stricter : [];
  for (const name of [...properties.keys(), ...(annotation?.words ?? []), ...stricter])
    for (const word of wordsOf(name)) known.add(word);
  for (const below of [...properties.values(), ...patterns.map((one) => one.place), rest, items])
    collectWords(below, known, seen);
  return known;
}
