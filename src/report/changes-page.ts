import type { Bearing, Change } from "../release/semantic-diff.ts";
import { bounded, fitted } from "./fitted.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";
import { byteLength } from "./sanitize.ts";

/** Bytes of a change's texts. */
const MOST = { path: 200, place: 200, value: 300 } as const;
/** Changes that are seen without unfolding anything. */
const MOST_OPEN = 10;

/** What a reader has to look at first: rights that grow, security sections, demands that are easier to meet. */
function rankOf({ bearing, area }: Change): number {
  if (bearing === "widened") return 0;
  if (area === "security") return 1;
  return bearing === "relaxed" ? 2 : 3;
}

const HARMLESS = 3;

/** How many changes there are, and in how many policies. */
export function countChanges(changes: readonly Change[]): string {
  return `${counted(changes.length, "change")} in ${policiesIn(changes)}`;
}

/** How many policies changes are in. */
export function policiesIn(changes: readonly Change[]): string {
  return counted(new Set(changes.map(({ path }) => path)).size, "policy", "policies");
}

/** `1 policy`, `2 policies` */
export function counted(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}

/**
 * Changes as Markdown, each as before → after, by policy, the dangerous ones first; what is many or harmless is folded.
 * @param maxBytes of UTF-8, at least some kilobytes; what does not fit is counted
 */
export function renderChanges(changes: readonly Change[], maxBytes: number): string {
  const dangerous = changes.filter((change) => rankOf(change) < HARMLESS);
  const first = changes.length <= MOST_OPEN ? changes : dangerous;
  const shown = linesOf(first).slice(0, MOST_OPEN);
  const open = new Set(shown.map(({ change }) => change));
  const head = fitted("", shown, maxBytes, left(shown.length), ({ write }) => write());
  const rest = changes.filter((change) => !open.has(change));
  return head + renderFoldedChanges(rest, maxBytes - byteLength(head));
}

/** The same, all of it folded; nothing where there is no room for it. */
export function renderFoldedChanges(changes: readonly Change[], maxBytes: number): string {
  if (changes.length === 0) return "";
  const text = folded(countChanges(changes), linesOf(changes), maxBytes, ({ write }) => write());
  return byteLength(text) > maxBytes ? "" : text;
}

/** What a reader has to unfold, under what it is. @param title of our own words */
export function folded<Item>(
  title: string,
  items: readonly Item[],
  maxBytes: number,
  write: (item: Item) => string = String,
): string {
  const tail = left(items.length);
  return fitted(
    `\n<details><summary>${title}</summary>\n\n`,
    items,
    maxBytes,
    (shown) => `${tail(shown)}\n</details>\n`,
    write,
  );
}

/** Says how many of some lines are shown, where that is not all. */
export function left(all: number): (shown: number) => string {
  return (shown) => (shown === all ? "" : `- ${shown} of ${all} shown\n`);
}

/** Written only as far as there is room. */
interface Line {
  change: Change;
  write: () => string;
}

/** A line a change, the policy's name above its first. */
function linesOf(changes: readonly Change[]): Line[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const own = groups.get(change.path);
    if (own === undefined) groups.set(change.path, [change]);
    else own.push(change);
  }
  const sorted = [...groups].map(([path, own]) => ({
    path,
    own: own.toSorted((a, b) => rankOf(a) - rankOf(b)),
  }));
  // Each one's most dangerous change is its first.
  const rank = ({ own: [first] }: { own: readonly Change[] }) =>
    first === undefined ? HARMLESS : rankOf(first);
  sorted.sort((a, b) => rank(a) - rank(b));
  return sorted.flatMap(({ path, own }) =>
    own.map((change, at) => {
      const heading = () => (at === 0 ? `\nIn **${markdownText(bounded(path, MOST.path))}**\n\n` : "");
      return { change, write: () => `${heading()}${lineOf(change)}` };
    }),
  );
}

const ARROW: { [bearing in Bearing]?: string } = { added: "", removed: "was " };

function lineOf(change: Change): string {
  const { subject, path, place, bearing, before, after } = change;
  const value = (text: string) => markdownCode(bounded(text, MOST.value));
  const at = [...(subject === path ? [] : [subject]), ...(place === "" ? [] : [place])].join(": ");
  const where = at === "" ? "" : ` ${markdownText(bounded(at, MOST.place))}`;
  const sign = rankOf(change) < HARMLESS ? "⚠️ " : "";
  const values =
    before === undefined || after === undefined
      ? `${ARROW[bearing] ?? ""}${value(after ?? before ?? "")}`
      : `${value(before)} → ${value(after)}`;
  return `- ${sign}**${bearing}**${where}<br>${values}\n`;
}
