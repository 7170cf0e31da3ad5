import type { Policy } from "../../policy/catalog.ts";
import { holdsHidden } from "../../policy/definitions.ts";
import { isMapping, type Path, valueAt } from "../../policy/pointer.ts";
import type { Span } from "../../policy/positions.ts";
import { remembered } from "../../policy/remembered.ts";
import { shapedSecrets } from "../../policy/secrets.ts";
import { type Place, placeOfKey } from "../places.ts";
import type { Draft, ReportDraft, RuleFamily } from "../rule.ts";
import { quantityProblem } from "./quantities.ts";
import { SLIP_RULES } from "./slips-in-text-rows.ts";
import {
  anchorForText,
  HOLDS_ENTRY,
  keySlip,
  lostComma,
  nestedItem,
  oddStyle,
  type Slip,
  styleOf,
  TWO_NAMES,
  unspacedEntry,
  valueSlip,
} from "./slips-in-text-shapes.ts";
import { wordsOfPlaces } from "./spellings.ts";
import { misspeltKey, misspeltWord, wellKnownWords } from "./words.ts";

/** Rules about slips of typing that leave valid YAML with another meaning than the one on the screen. */
export const slipsInText: RuleFamily = { rules: SLIP_RULES, policyChecks: [checkText] };

/** A scalar whose text has none of the shapes that the rules look at; most have not, and cost nothing more. */
const CLEAN = /^[A-Za-z0-9@<>](?:[A-Za-z0-9 @<>%/._+-]*[A-Za-z0-9%])?$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const DOUBTFUL = /--| -|(?:^|\s)[-+]|_.*-|-.*_/;

/** Values under such keys are options of commands, which begin with a dash. */
const OPTIONS = /arg|command|flag|option|param|cmd/i;

/** How many names are in kebab-case, and where the others stand. */
interface Styles {
  kebab: number;
  odd: Path[];
}

interface Walk {
  policy: Policy;
  root: Place;
  report: ReportDraft;
  /** Items of lists: those without a blank, and the unquoted ones that hold one; they tell what is usual. */
  items: { spaced: Path[]; clean: number };
  keyStyles: Styles;
  itemStyles: Styles;
}

/** Foreign kinds hold texts of every form (fragments of commands, say); what is a slip in them is not known. */
function checkText(policy: Policy, root: Place, report: ReportDraft): void {
  if (!policy.kind.builtIn) return;
  const walk: Walk = {
    policy,
    root,
    report,
    items: { spaced: [], clean: 0 },
    keyStyles: { kebab: 0, odd: [] },
    itemStyles: { kebab: 0, odd: [] },
  };
  checkNode(walk, policy.value, root, []);
  checkStyles(walk);
  const { spaced, clean } = walk.items;
  const [path] = spaced;
  if (path === undefined || spaced.length > 1 || clean < LEAST_ITEMS) return;
  if (rawAt(policy, path.slice(0, -1), "value")?.startsWith("[") === true) {
    const slip = lostComma(String(valueAt(policy.value, path)));
    if (slip !== undefined) reportSlip(walk, path, "value", slip);
  }
}

/** From how many names or items on an exception to what all of them have in common is a slip. */
const LEAST_ITEMS = 12;

function checkStyles(walk: Walk): void {
  const [key, item] = [walk.keyStyles, walk.itemStyles].map(({ kebab, odd }) =>
    odd.length === 1 && kebab >= LEAST_ITEMS ? odd[0] : undefined,
  );
  if (key !== undefined) reportSlip(walk, key, "key", oddStyle(key.at(-1) ?? "", "key"));
  if (item !== undefined)
    reportSlip(walk, item, "value", oddStyle(String(valueAt(walk.policy.value, item)), "item"));
}

function countStyle(
  styles: Styles,
  name: string,
  what: "key" | "item",
  path: Path,
  isTold: () => boolean,
): void {
  const style = styleOf(name, what);
  if (style === "kebab") styles.kebab += 1;
  // A credential's form is no style; it is told as a leak, and never spelt anew.
  else if (style === "odd" && shapedSecrets(name).length === 0 && !isTold()) styles.odd.push([...path]);
}

function checkNode(walk: Walk, node: unknown, place: Place | undefined, path: string[]): void {
  if (typeof node === "string") checkValue(walk, node, place, path);
  else if (node === null) checkEmpty(walk, path);
  else if (Array.isArray(node)) checkList(walk, node, place, path);
  else if (isMapping(node)) {
    for (const key of Object.keys(node)) {
      path.push(key);
      checkKey(walk, key, node, place, path);
      checkNode(walk, node[key], place === undefined ? undefined : placeOfKey(place, key), path);
      path.pop();
    }
  }
}

function checkList(walk: Walk, list: readonly unknown[], place: Place | undefined, path: string[]): void {
  const slips = new Map<number, Slip>();
  const nested = nestedItem(list);
  if (nested !== undefined && rawOf(walk, [...path, String(nested.index)])?.startsWith("-") === true)
    slips.set(nested.index, nested.slip);
  const unspaced = unspacedEntry(list);
  if (unspaced !== undefined) slips.set(unspaced.index, unspaced.slip);
  for (const [index, item] of list.entries()) {
    path.push(String(index));
    const slip = slips.get(index);
    if (slip !== undefined) reportSlip(walk, path, "value", slip);
    else checkNode(walk, item, place?.items, path);
    if (typeof item === "string") {
      countItem(walk, item, path);
      countStyle(walk.itemStyles, item, "item", path, () =>
        isToldByValue(walk.policy, path, item, place?.items),
      );
    }
    path.pop();
  }
}

function countItem({ policy, items }: Walk, item: string, path: Path): void {
  if (!/\s/.test(item)) items.clean += 1;
  else if (!isQuoted(rawAt(policy, path, "value"))) items.spaced.push([...path]);
}

function checkKey(
  walk: Walk,
  key: string,
  mapping: Readonly<Record<string, unknown>>,
  place: Place | undefined,
  path: Path,
): void {
  if (place?.properties.has(key) === true || holdsHidden(key)) return;
  const isTold = () => place?.open === true && misspeltKey(walk.policy, path, mapping, place) !== undefined;
  countStyle(walk.keyStyles, key, "key", path, isTold);
  if (isClean(key)) return;
  const slip = keySlip(key);
  if (slip === undefined) return;
  if (!isTold()) reportSlip(walk, path, "key", slip);
}

function checkValue(walk: Walk, text: string, place: Place | undefined, path: Path): void {
  if (isClean(text) ? !TWO_NAMES.test(text) : isNeverSlip(text)) return;
  if (holdsHidden(text.trim())) return;
  const raw = rawAt(walk.policy, path, "value");
  if (raw === undefined || raw.startsWith("|") || raw.startsWith(">")) return;
  const slip = valueSlip({
    text,
    raw,
    plain: !isQuoted(raw),
    below: raw.includes("\n") && startsBelow(walk.policy, path),
    mayBeOption: path.some((key) => OPTIONS.test(key)),
  });
  if (slip !== undefined && !isToldByValue(walk.policy, path, text, place))
    reportSlip(walk, path, "value", slip);
}

/** `key: &value`: text that begins with & only names an anchor, and leaves no value. */
function checkEmpty(walk: Walk, path: Path): void {
  const key = walk.policy.spans(path)?.key;
  if (key === undefined) return;
  const { text } = walk.policy.document.source;
  const name = /^[ \t]*:[ \t]+&([A-Za-z][^\s,[\]{}]*)[ \t]*(?:\r?\n|#|$)/.exec(
    text.slice(key.end, key.end + LONGEST_ANCHOR),
  )?.[1];
  if (name !== undefined && !text.includes(`*${name}`)) reportSlip(walk, path, "value", anchorForText(name));
}

/** How far behind a key an anchor's name is looked for, in UTF-16 units. */
const LONGEST_ANCHOR = 200;

function startsBelow(policy: Policy, path: Path): boolean {
  const spans = policy.spans(path);
  if (spans?.key === undefined) return false;
  return policy.document.source.text.slice(spans.key.end, spans.value.start).includes("\n");
}

const isClean = remembered(10_000, (text) => CLEAN.test(text) && !DOUBTFUL.test(text));

/** A text that shows no slip however it is written, so that nobody has to look how it is. */
const isNeverSlip = remembered(10_000, (text) => {
  // On two lines it may be two entries.
  if (TWO_NAMES.test(text) || HOLDS_ENTRY.test(text)) return false;
  const styles = [true, false].flatMap((plain) =>
    [true, false].map((mayBeOption) => ({ plain, mayBeOption })),
  );
  return styles.every((style) => valueSlip({ text, raw: text, below: false, ...style }) === undefined);
});

/** Whether the rules of amounts and words speak of the value already. */
function isToldByValue(policy: Policy, path: Path, text: string, place: Place | undefined): boolean {
  const annotation = place?.annotation;
  if (annotation === undefined) return false;
  const { threshold, measure, standard } = annotation;
  if ((threshold ?? measure) !== undefined || standard === true) {
    if (quantityProblem({ policy, path, text, annotation }) !== undefined) return true;
  }
  const words = wellKnownWords(annotation);
  return words !== undefined && misspeltWord(policy, path, text, words) !== undefined;
}

function reportSlip(walk: Walk, path: Path, at: "key" | "value", slip: Slip): void {
  const { policy, report } = walk;
  const { rule, message, help, part, replacement, mend } = slip;
  const draft: Draft = { rule, policy, path: [...path], at, message, help };
  const name = at === "key" ? path.at(-1) : valueAt(policy.value, path);
  const isSure =
    rule !== "ARC231" || joinsWords(policy.document.source.text, String(name), wordsOfPlaces(walk.root));
  report({
    ...draft,
    ...(part === undefined ? {} : { part }),
    ...(replacement === undefined || part !== undefined || !isSure ? {} : { replacement }),
    ...(mend === undefined ? {} : { mend }),
    ...(at === "key" ? { values: [path.at(-1) ?? ""] } : {}),
  });
}

/**
 * Whether all parts of a name are words that the file holds elsewhere too, or the schema, and none are halves of one: `im_pact-analysis` and `check_s` have a sign too much, and no other sign where one belongs.
 */
function joinsWords(text: string, name: string, known: ReadonlySet<string>): boolean {
  const parts = partsOf(name);
  const words = new Map<string, number>();
  for (const word of text.match(/[A-Za-z\d]+(?:_[A-Za-z\d]+)*/g) ?? [])
    for (const part of partsOf(word)) words.set(part, (words.get(part) ?? 0) + 1);
  const isWord = (word: string) => (words.get(word) ?? 0) > 1 || known.has(word);
  const halves = parts.slice(1).map((part, index) => `${parts[index]}${part}`);
  return parts.every(isWord) && !halves.some((whole) => words.has(whole) || known.has(whole));
}

function partsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[-_]/);
}

function rawOf({ policy }: Walk, path: Path): string | undefined {
  return rawAt(policy, path, "value");
}

/** What is written at a place, with its quotes. */
function rawAt(policy: Policy, path: Path, at: "key" | "value"): string | undefined {
  const span: Span | undefined = policy.spans(path)?.[at];
  return span === undefined ? undefined : policy.document.source.text.slice(span.start, span.end);
}

function isQuoted(raw: string | undefined): boolean {
  return raw !== undefined && /^(?:[&!]\S+\s+)*["']/.test(raw);
}
