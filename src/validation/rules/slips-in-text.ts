import type { Policy } from "../../policy/catalog.ts";
import { holdsHidden } from "../../policy/definitions.ts";
import { isMapping, type Path, valueAt } from "../../policy/pointer.ts";
import { shapedSecrets } from "../../policy/secrets.ts";
import type { Place } from "../places.ts";
import type { Draft, ReportDraft, RuleFamily } from "../rule.ts";
import { type Spot, spotOf } from "../spots.ts";
import { quantityProblem } from "./quantities.ts";
import { itemSlip, lostComma } from "./slips-in-text-entries.ts";
import { joinsWords, oddStyle, styleOf } from "./slips-in-text-names.ts";
import { SLIP_RULES } from "./slips-in-text-rows.ts";
import { isNeverSlip, keySlip, valueSlip } from "./slips-in-text-shapes.ts";
import { anchorForText } from "./slips-in-text-signs.ts";
import { wordsOfPlaces } from "./spellings.ts";
import type { Slip } from "./text-slip.ts";
import { misspeltKey, misspeltWord, wellKnownWords } from "./words.ts";
import { isQuoted, rawValue, writtenText } from "./written-text.ts";

/** Rules about slips of typing that leave valid YAML with another meaning than the one on the screen. */
export const slipsInText: RuleFamily = { rules: SLIP_RULES, policyChecks: [checkText] };

/** How often something is written as is usual, and where it is not. */
interface Usage {
  usual: number;
  odd: Path[];
}

interface Walk {
  policy: Policy;
  root: Place;
  report: ReportDraft;
  /** Names in kebab-case, and those in another style. */
  keyStyles: Usage;
  itemStyles: Usage;
  /** Items of lists without a blank, and the unquoted ones that hold one. */
  itemBlanks: Usage;
}

/** Foreign kinds hold texts of every form (fragments of commands, say); what is a slip in them is not known. */
function checkText(policy: Policy, root: Place, report: ReportDraft): void {
  if (!policy.kind.builtIn) return;
  const [keyStyles, itemStyles, itemBlanks] = [noUsage(), noUsage(), noUsage()];
  const walk: Walk = { policy, root, report, keyStyles, itemStyles, itemBlanks };
  checkNode(walk, policy.value, spotOf(root), []);
  checkExceptions(walk);
}

function noUsage(): Usage {
  return { usual: 0, odd: [] };
}

/** From how many names or items on an exception to what all of them have in common is a slip. */
const LEAST_USUAL = 12;

function onlyException({ usual, odd }: Usage): Path | undefined {
  return odd.length === 1 && usual >= LEAST_USUAL ? odd[0] : undefined;
}

function checkExceptions(walk: Walk): void {
  const { policy } = walk;
  const key = onlyException(walk.keyStyles);
  if (key !== undefined) reportSlip(walk, key, "key", oddStyle(key.at(-1) ?? "", "key"));
  const item = onlyException(walk.itemStyles);
  if (item !== undefined)
    reportSlip(walk, item, "value", oddStyle(String(valueAt(policy.value, item)), "item"));
  const spaced = onlyException(walk.itemBlanks);
  if (spaced === undefined || !rawValue(policy, spaced.slice(0, -1))?.startsWith("[")) return;
  const slip = lostComma(String(valueAt(policy.value, spaced)));
  if (slip !== undefined) reportSlip(walk, spaced, "value", slip);
}

function countStyle(
  usage: Usage,
  name: string,
  what: "key" | "item",
  path: Path,
  isTold: () => boolean,
): "kebab" | "odd" | undefined {
  const style = styleOf(name, what);
  if (style === "kebab") usage.usual += 1;
  // A credential's form is no style; it is told as a leak, and never spelt anew.
  else if (style === "odd" && shapedSecrets(name).length === 0 && !isTold()) usage.odd.push([...path]);
  return style;
}

function countBlanks({ policy, itemBlanks }: Walk, item: string, path: Path): void {
  if (!/\s/.test(item)) itemBlanks.usual += 1;
  else if (!isQuoted(rawValue(policy, path))) itemBlanks.odd.push([...path]);
}

/** Bits by which a spot knows that nothing can be said of a key or text; and that it is in the usual style. */
const PLAIN = 8;
const USUAL = 16;
/** The same of a text as the item of a list, which has no blank then. */
const PLAIN_ITEM = 32;

function checkNode(walk: Walk, node: unknown, spot: Spot, path: string[]): void {
  if (typeof node === "string") checkValue(walk, node, spot, path);
  else if (node === null) checkEmpty(walk, path);
  else if (Array.isArray(node)) checkList(walk, node, spot.items, path);
  else if (isMapping(node)) {
    for (const key of Object.keys(node)) {
      path.push(key);
      const below = spot.below(key);
      if ((below.keyBits & PLAIN) === 0)
        checkKey(walk, key, { mapping: node, place: spot.place, below }, path);
      else if ((below.keyBits & USUAL) !== 0) walk.keyStyles.usual += 1;
      checkNode(walk, node[key], below, path);
      path.pop();
    }
  }
}

/** @param spot that of the items */
function checkList(walk: Walk, list: readonly unknown[], spot: Spot, path: string[]): void {
  const odd = itemSlip(list, (index) => rawValue(walk.policy, [...path, String(index)]));
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    const known = typeof item === "string" ? spot.bitsOf(item) : 0;
    if ((known & PLAIN_ITEM) !== 0 && odd === undefined) {
      walk.itemBlanks.usual += 1;
      if ((known & USUAL) !== 0) walk.itemStyles.usual += 1;
      continue;
    }
    path.push(String(index));
    if (odd?.index === index) reportSlip(walk, path, "value", odd.slip);
    else checkNode(walk, item, spot, path);
    if (typeof item === "string") checkItem(walk, item, spot, path);
    path.pop();
  }
}

function checkItem(walk: Walk, item: string, spot: Spot, path: Path): void {
  countBlanks(walk, item, path);
  const style = countStyle(walk.itemStyles, item, "item", path, () =>
    isToldByValue(walk.policy, path, item, spot.place),
  );
  if (style === "odd" || /\s/.test(item) || (spot.bitsOf(item) & PLAIN) === 0) return;
  spot.know(item, style === "kebab" ? PLAIN_ITEM | USUAL : PLAIN_ITEM);
}

function checkKey(
  walk: Walk,
  key: string,
  {
    mapping,
    place,
    below,
  }: { mapping: Readonly<Record<string, unknown>>; place: Place | undefined; below: Spot },
  path: Path,
): void {
  if (place?.properties.has(key) === true) {
    below.keyBits |= PLAIN;
    return;
  }
  if (holdsHidden(key)) return;
  const isTold = () => place?.open === true && misspeltKey(walk.policy, path, mapping, place) !== undefined;
  const style = countStyle(walk.keyStyles, key, "key", path, isTold);
  const slip = keySlip(key);
  if (slip === undefined && style !== "odd") below.keyBits |= style === "kebab" ? PLAIN | USUAL : PLAIN;
  if (slip !== undefined && !isTold()) reportSlip(walk, path, "key", slip);
}

function checkValue(walk: Walk, text: string, spot: Spot, path: Path): void {
  if ((spot.bitsOf(text) & PLAIN) !== 0) return;
  if (isNeverSlip(text)) {
    spot.know(text, PLAIN);
    return;
  }
  if (holdsHidden(text.trim())) return;
  const written = writtenText(walk.policy, path, text);
  const slip = written && valueSlip(written);
  if (slip !== undefined && !isToldByValue(walk.policy, path, text, spot.place))
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
