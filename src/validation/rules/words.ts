import type { Catalog, Policy } from "../../policy/catalog.ts";
import { isMapping, type Path } from "../../policy/pointer.ts";
import { parseThreshold } from "../../policy/threshold.ts";
import { type Annotation, type Place, placeOfKey } from "../places.ts";
import type { Draft, PlaceOf, ReportDraft } from "../rule.ts";
import { quote, subject } from "../wording.ts";
import { SlipIndex } from "./slips.ts";

const wordIndexes = new WeakMap<readonly string[], SlipIndex>();

function indexOfWords(words: readonly string[]): SlipIndex {
  let index = wordIndexes.get(words);
  if (index === undefined) {
    index = new SlipIndex(words);
    wordIndexes.set(words, index);
  }
  return index;
}

/** The well-known words of a place whose vocabulary is open. */
export function wellKnownWords(annotation: Annotation): readonly string[] | undefined {
  if (annotation.words !== undefined) return annotation.words;
  return typeof annotation.stricter === "object" ? annotation.stricter : undefined;
}

/** A value that is a slip away from a word that is well known at its place, and is not itself well known. */
export function misspeltWord(
  policy: Policy,
  path: Path,
  value: string,
  words: readonly string[],
): Draft | undefined {
  const index = indexOfWords(words);
  if (index.has(value)) return undefined;
  const near = index.oneSlipFrom(value);
  const meant = near.length > 0 ? near : index.twoSlipsFrom(value);
  const [first] = meant;
  if (first === undefined || isQuantity(value)) return undefined;
  return {
    rule: "ARC207",
    policy,
    path,
    at: "value",
    message: `${subject(path)} is misspelt: ${quote(value)}.`,
    help: didYouMean(meant),
    ...(meant.length === 1 ? { replacement: { text: first, title: `Change to ${first}` } } : {}),
  };
}

function isQuantity(value: string): boolean {
  return /\d/.test(value) && parseThreshold(value).kind === "threshold";
}

function didYouMean(words: readonly string[]): string {
  const shown = words.slice(0, 4).map(quote);
  const last = shown.pop();
  return `Did you mean ${shown.length === 0 ? "" : `${shown.join(", ")} or `}${last}?`;
}

const keyIndexes = new WeakMap<Place, SlipIndex>();

function indexOfKeys(place: Place): SlipIndex {
  let index = keyIndexes.get(place);
  if (index === undefined) {
    index = new SlipIndex(place.properties.keys());
    keyIndexes.set(place, index);
  }
  return index;
}

/** Whether a key of an open mapping is one slip away from a well-known one, which the mapping may hold too. */
export function mayBeMisspelt(key: string, place: Place): boolean {
  if (place.properties.has(key) || place.patterns.some(({ pattern }) => pattern.test(key))) return false;
  return indexOfKeys(place).oneSlipFrom(key).length > 0;
}

/** A key of an open mapping that is one slip away from a well-known one, which the mapping lacks. */
export function misspeltKey(
  policy: Policy,
  path: Path,
  mapping: Readonly<Record<string, unknown>>,
  place: Place,
): Draft | undefined {
  const key = path.at(-1) ?? "";
  if (!mayBeMisspelt(key, place)) return undefined;
  const meant = indexOfKeys(place)
    .oneSlipFrom(key)
    .filter((known) => !Object.hasOwn(mapping, known));
  const [first] = meant;
  if (first === undefined) return undefined;
  const where = path.length === 1 ? "at the top level" : `in ${path.at(-2)}`;
  return {
    rule: "ARC208",
    policy,
    path,
    at: "key",
    message: `The key ${quote(key)} ${where} is misspelt.`,
    help: didYouMean(meant),
    ...(meant.length === 1 ? { replacement: { text: first, title: `Rename to ${first}` } } : {}),
  };
}

/** One word of a shared vocabulary: how often it is used, and where first. */
interface Use {
  count: number;
  /** How many of the uses name something that is defined elsewhere. */
  references: number;
  policy: Policy;
  path: Path;
  at: "key" | "value";
  wellKnown: boolean;
  /** The first few further uses. */
  further: PlaceOf[];
}

const MOST_FURTHER = 3;

interface Vocabularies {
  uses: Map<string, Map<string, Use>>;
  /** Agents and the metrics of theirs that environments refer to. */
  referred: Set<string>;
}

/** Words of a shared vocabulary that are used once, or far less often than another, and are one slip away from one that is used more often. */
export function unusualWords(
  catalog: Catalog,
  report: ReportDraft,
  placesOf: (policy: Policy) => Place | undefined,
): void {
  const vocabularies: Vocabularies = { uses: new Map(), referred: new Set() };
  for (const policy of catalog.policies) {
    const root = placesOf(policy);
    if (root !== undefined && holdsVocabulary(root)) collect(policy, root, vocabularies);
  }
  for (const uses of vocabularies.uses.values()) reportUnusual(uses, vocabularies.referred, report);
}

const vocabularyPlaces = new WeakMap<Place, boolean>();

/** Whether a place or anything below it names a vocabulary; found once, so that other subtrees are not walked. */
function holdsVocabulary(place: Place): boolean {
  const earlier = vocabularyPlaces.get(place);
  if (earlier !== undefined) return earlier;
  vocabularyPlaces.set(place, false);
  const below = [
    ...place.properties.values(),
    ...place.patterns.map((pattern) => pattern.place),
    place.rest,
    place.items,
  ];
  const holds =
    place.annotation?.vocabulary !== undefined ||
    place.keys?.vocabulary !== undefined ||
    below.some((one) => one !== undefined && holdsVocabulary(one));
  vocabularyPlaces.set(place, holds);
  return holds;
}

/** Counts the words of every vocabulary in a policy, walking only where one can stand. */
function collect(policy: Policy, root: Place, vocabularies: Vocabularies): void {
  const path: string[] = [];
  const use = (annotation: Annotation | undefined, word: string, at: "key" | "value", wellKnown: boolean) => {
    const vocabulary = annotation?.vocabulary;
    if (vocabulary === undefined) return;
    let uses = vocabularies.uses.get(vocabulary);
    if (uses === undefined) {
      uses = new Map();
      vocabularies.uses.set(vocabulary, uses);
    }
    const references = annotation?.ref === undefined ? 0 : 1;
    if (references > 0) vocabularies.referred.add(`${path.at(-2)?.replace(/^@/, "")} ${word}`);
    const earlier = uses.get(word);
    if (earlier === undefined)
      uses.set(word, { count: 1, references, policy, path: [...path], at, wellKnown, further: [] });
    else {
      if (earlier.further.length < MOST_FURTHER) earlier.further.push({ policy, path: [...path], at });
      earlier.count += 1;
      earlier.references += references;
      earlier.wellKnown ||= wellKnown;
    }
  };
  (function walk(node: unknown, place: Place): void {
    const { annotation, keys, items } = place;
    if (typeof node === "string") {
      if (annotation?.vocabulary !== undefined)
        use(annotation, node, "value", annotation.words?.includes(node) ?? false);
    } else if (Array.isArray(node)) {
      if (items === undefined || !holdsVocabulary(items)) return;
      for (let index = 0; index < node.length; index++) {
        path.push(String(index));
        walk(node[index], items);
        path.pop();
      }
    } else if (isMapping(node)) {
      for (const key of Object.keys(node)) {
        const below = placeOfKey(place, key);
        const leadsOn = below !== undefined && holdsVocabulary(below);
        if (!leadsOn && keys?.vocabulary === undefined) continue;
        path.push(key);
        use(keys, key, "key", place.properties.has(key));
        if (leadsOn) walk(node[key], below);
        path.pop();
      }
    }
  })(policy.value, root);
}

function reportUnusual(
  uses: ReadonlyMap<string, Use>,
  referred: ReadonlySet<string>,
  report: ReportDraft,
): void {
  const common = new SlipIndex([...uses].filter(([, { count }]) => count > 1).map(([word]) => word));
  for (const [word, { count, references, policy, path, at, wellKnown, further }] of uses) {
    // A use of what is not defined is a dangling reference.
    if (references > 0 || wellKnown) continue;
    const meant = common
      .besides(word)
      .filter((other) => withoutDigits(other) !== withoutDigits(word))
      .filter((other) => count === 1 || isFarMoreUsual(other, uses.get(other)?.count ?? 0, word, count));
    const [first] = meant;
    const known = first === undefined ? undefined : uses.get(first);
    if (first === undefined || known === undefined) continue;
    // A definition that references miss is told with them.
    if (known.references === known.count || referred.has(`${path.at(-3)} ${first}`)) continue;
    report({
      rule: "ARC209",
      policy,
      path,
      at,
      message: `${quote(word)} is used ${count === 1 ? "only here" : `${count} times`}; ${quote(first)} is used ${known.count} times.`,
      help: didYouMean(meant),
      related: [
        {
          policy: known.policy,
          path: known.path,
          at: known.at,
          message: `${quote(first)} is used here first`,
        },
        ...further.map((use) => ({ ...use, message: `${quote(word)} is used here too` })),
      ],
      ...(meant.length === 1 && isTypingError(word, first)
        ? { replacement: { text: first, title: `Change to ${first}` } }
        : {}),
    });
  }
}

/**
 * A letter too many of its kind, or two exchanged, in a name of several words: hardly another name. What else is one
 * letter apart may be two words (`pre-check` and `per-check` differ by an exchange, but stand in place of each other
 * nowhere; `form` and `from` do).
 */
function isTypingError(word: string, other: string): boolean {
  if (!/[- ]/.test(word)) return false;
  const letters = (text: string) => [...text].sort().join("");
  const single = (text: string) => text.replace(/(.)\1/g, "$1");
  return letters(word) === letters(other) || (word.length > other.length && single(word) === single(other));
}

/** A slip that was copied is used more than once. A plural is no slip then. */
function isFarMoreUsual(other: string, uses: number, word: string, count: number): boolean {
  return uses >= 4 && uses >= 3 * count && word !== `${other}s` && other !== `${word}s`;
}

/** Words that differ in digits alone are names of a series (`level-1`, `level-2`). */
function withoutDigits(word: string): string {
  return word.replace(/\d+/g, "#");
}
