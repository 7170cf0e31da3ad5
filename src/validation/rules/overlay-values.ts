import { type Catalog, environmentOf, ofKind, type Policy } from "../../policy/catalog.ts";
import { holdsHidden } from "../../policy/definitions.ts";
import { overlayTargets } from "../../policy/effective.ts";
import { isMapping, type Path, toPointer, valueAt } from "../../policy/pointer.ts";
import { isSlip } from "../../policy/spelling.ts";
import { parseThreshold } from "../../policy/threshold.ts";
import { flagOf } from "../forms.ts";
import { type Place, placeAt } from "../places.ts";
import type { ReportDraft } from "../rule.ts";
import { quote } from "../wording.ts";
import { type Spellings, spellingsOf } from "./spellings.ts";

type PlacesOf = (policy: Policy) => Place | undefined;

/** What one policy says at a place that several policies speak of. */
interface Saying {
  policy: Policy;
  path: Path;
  value: unknown;
  /** Who says it: "the core", or an environment's name. */
  speaker: string;
}

/** The values that the core and the environments have at one place, in the order of promotion. */
interface Shared {
  sayings: Saying[];
  /** In a section that environments alone have, so that nothing but the others shows what a value must be. */
  own: boolean;
}

/**
 * Compares what the environments and the core say at one place: a word that is a slip away from the other's word,
 * and a value of another type than everybody else's.
 */
export function checkOverlayValues(catalog: Catalog, report: ReportDraft, placesOf: PlacesOf): void {
  const spelt = spellingsOf(catalog, placesOf);
  for (const shared of sharedPlaces(catalog).values()) {
    if (shared.sayings.length < 2) continue;
    const odd = shared.own ? oddType(shared.sayings) : undefined;
    if (odd !== undefined) {
      if (!isTyped(odd.saying, placesOf)) reportType(odd, report);
      continue;
    }
    for (const saying of shared.sayings) reportSlips(saying, shared.sayings, spelt, report, placesOf);
  }
}

/** Nobody compares more environments than these with one another. */
const MOST_ENVIRONMENTS = 20;

function sharedPlaces(catalog: Catalog): Map<string, Shared> {
  const rank = (overlay: Policy) => catalog.environments.indexOf(environmentOf(overlay));
  const overlays = ofKind(catalog, "environment")
    .filter((overlay) => rank(overlay) !== -1)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_ENVIRONMENTS);
  const places = new Map<string, Shared>();
  for (const overlay of overlays) {
    const speaker = environmentOf(overlay);
    for (const { overlayPath, policy, targetPath } of overlayTargets(overlay, catalog)) {
      collect({ policy: overlay, path: overlayPath, speaker }, { policy, path: targetPath }, places);
    }
    for (const section of Object.keys(overlay.value)) {
      const name = section.endsWith("-tools") ? "tools" : section;
      if (!OWN.has(name)) continue;
      collect({ policy: overlay, path: [section], speaker }, { policy: undefined, path: [name] }, places);
    }
  }
  return places;
}

/** The sections that environments alone have. */
const OWN: ReadonlySet<string> = new Set(["environment-settings", "mcp-servers", "tools"]);

function collect(
  { policy, path, speaker }: Omit<Saying, "value">,
  core: { policy: Policy | undefined; path: Path },
  places: Map<string, Shared>,
): void {
  const value = valueAt(policy.value, path);
  if (value === undefined || value === null) return;
  if (isMapping(value)) {
    for (const key of Object.keys(value)) {
      collect({ policy, path: [...path, key], speaker }, { ...core, path: [...core.path, key] }, places);
    }
    return;
  }
  const key = `${core.policy?.path ?? ""}\n${toPointer(core.path)}`;
  let shared = places.get(key);
  if (shared === undefined) {
    shared = { sayings: [], own: core.policy === undefined };
    const said = valueAt(core.policy?.value, core.path);
    if (core.policy !== undefined && said !== undefined && said !== null)
      shared.sayings.push({ policy: core.policy, path: core.path, value: said, speaker: "the core" });
    places.set(key, shared);
  }
  shared.sayings.push({ policy, path, value, speaker });
}

// --- Types ---------------------------------------------------------------------------------------------------

interface OddType {
  saying: Saying;
  expected: string;
  witness: Saying;
}

/** The one value that is no flag where every other one is; between two of different types the flag is right. */
function oddType(sayings: readonly Saying[]): OddType | undefined {
  const flags = sayings.filter(({ value }) => typeof value === "boolean");
  const others = sayings.filter(({ value }) => typeof value !== "boolean");
  const [saying, ...more] = others;
  const witness = flags.at(-1);
  if (saying === undefined || witness === undefined || more.length > 0) return undefined;
  return { saying, expected: "true or false", witness };
}

/** Whether the schema says what stands there, and so has judged the value. */
function isTyped({ policy, path }: Saying, placesOf: PlacesOf): boolean {
  const root = placesOf(policy);
  const parent = root === undefined ? undefined : placeAt(root, path.slice(0, -1));
  return parent?.properties.has(path.at(-1) ?? "") === true;
}

function reportType(
  { saying: { policy, path, value }, expected, witness }: OddType,
  report: ReportDraft,
): void {
  const is =
    typeof value === "string" ? `the text ${quote(value)}` : Array.isArray(value) ? "a list" : String(value);
  const flag = typeof value === "string" ? flagOf(value) : undefined;
  report({
    rule: "ARC103",
    policy,
    path,
    at: "value",
    message: `${quote(path.at(-1) ?? "")} must be ${expected} as in ${witness.speaker}, but is ${is}.`,
    help: `Write ${expected}, without quotes.`,
    ...(flag === undefined ? {} : { replacement: { text: flag, title: `Change to ${flag}`, raw: true } }),
    related: [{ ...witness, at: "value", message: `${witness.speaker} says ${String(witness.value)}` }],
  });
}

// --- Words ---------------------------------------------------------------------------------------------------

function reportSlips(
  saying: Saying,
  sayings: readonly Saying[],
  spelt: Spellings,
  report: ReportDraft,
  placesOf: PlacesOf,
): void {
  const words = wordsOf(saying.value);
  if (words.length === 0 || isJudgedElsewhere(saying, placesOf)) return;
  for (const [word, index] of words) {
    const found = rightWord(word, saying, sayings, spelt);
    if (found === undefined) continue;
    const { policy, path } = saying;
    report({
      rule: "ARC308",
      policy,
      path: index === undefined ? path : [...path, String(index)],
      at: "value",
      message: `${quote(word)} stands here where ${found.by.speaker} has ${quote(found.right)}.`,
      help: `Did you mean ${quote(found.right)}?`,
      related: [{ ...found.by, at: "value", message: `${found.by.speaker} has ${quote(found.right)}` }],
      ...(found.certain ? { replacement: { text: found.right, title: `Change to ${found.right}` } } : {}),
    });
  }
}

/** The texts of a value, with their index in a list. */
function wordsOf(value: unknown): [word: string, index: number | undefined][] {
  if (typeof value === "string") return [[value, undefined]];
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, MOST_ITEMS)
    .flatMap((item, index) => (typeof item === "string" ? [[item, index]] : []));
}

/** Longer lists are generated, and nobody mistypes them. */
const MOST_ITEMS = 200;

/** References and shared vocabularies have rules of their own. */
function isJudgedElsewhere({ policy, path, value }: Saying, placesOf: PlacesOf): boolean {
  const root = placesOf(policy);
  const place = root === undefined ? undefined : placeAt(root, path);
  const annotation = (Array.isArray(value) ? place?.items : place)?.annotation;
  return annotation?.ref !== undefined || annotation?.vocabulary !== undefined;
}

function rightWord(
  word: string,
  saying: Saying,
  sayings: readonly Saying[],
  spelt: Spellings,
): { right: string; by: Saying; certain: boolean } | undefined {
  const own = new Set(wordsOf(saying.value).map(([one]) => one));
  const others = sayings.filter((one) => one !== saying);
  if (others.some(({ value }) => wordsOf(value).some(([one]) => one === word))) return undefined;
  for (const by of others) {
    const right = wordsOf(by.value).find(([one]) => !own.has(one) && isMistyped(word, one))?.[0];
    if (right === undefined) continue;
    const witnesses = others.filter(({ value }) => wordsOf(value).some(([one]) => one === right));
    const isLater = sayings.indexOf(by) < sayings.indexOf(saying);
    const isLikely = witnesses.length > 1 || spelt.prefers(right, word);
    const certain = witnesses.length > 1 || spelt.attests(right, word);
    if (isLikely || (isLater && !spelt.prefers(word, right))) return { right, by, certain };
  }
  return undefined;
}

/** One slip apart, with the same digits: `TLS-1.2` is another protocol than `TLS-1.3`, and `>85%` another limit. */
function isMistyped(word: string, other: string): boolean {
  // What no editor shows is told by the reader.
  if (holdsHidden(word) || holdsHidden(other) || other.includes("\ufffd")) return false;
  const digits = (text: string) => text.replace(/\D+/g, " ").trim();
  if (digits(word) !== digits(other) || !isSlip(word, other)) return false;
  return (
    parseThreshold(word).kind === "word" &&
    parseThreshold(other).kind === "word" &&
    !differInLetter(word, other)
  );
}

/** `zone-a` and `zone-b` are two names. */
function differInLetter(word: string, other: string): boolean {
  const parts = (text: string) => text.split(/[^\p{L}\d]+/u);
  const [own, theirs] = [parts(word), parts(other)];
  return own.length === theirs.length && own.some((part, at) => part !== theirs[at] && part.length === 1);
}
