import { remembered } from "../../policy/remembered.ts";
import { editDistance, isSlip } from "../../policy/spelling.ts";
import { parseThreshold } from "../../policy/threshold.ts";

/** Longer words are prose, and no slip of one letter explains them. */
const LONGEST_WORD = 60;
const MOST_ANSWERS = 5_000;
/** That many words which differ in one letter alone are names of a series, and none is a slip for another. */
const MOST_ALIKE = 12;

/**
 * Words that another may be a misspelling of. Looking one up takes time in its own length, not in the number of
 * words: two words that are one edit apart become the same by deleting one letter of each.
 */
export class SlipIndex {
  readonly #words = new Set<string>();
  readonly #byVariant = new Map<string, string[]>();
  /** The same few words are looked up again and again. */
  readonly #near = remembered(MOST_ANSWERS, (word) => this.#oneSlipFrom(word));
  readonly #further = remembered(MOST_ANSWERS, (word) => this.#twoSlipsFrom(word));

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length > LONGEST_WORD || this.#words.has(word)) continue;
      this.#words.add(word);
      for (const variant of variantsOf(word)) {
        const sharing = this.#byVariant.get(variant);
        if (sharing === undefined) this.#byVariant.set(variant, [word]);
        else if (sharing.length < MOST_ALIKE) sharing.push(word);
      }
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The words that `word` is one slip away from, in their order; those that differ in case or separators alone go first. */
  oneSlipFrom(word: string): readonly string[] {
    if (word.length > LONGEST_WORD || this.#words.has(word)) return [];
    return this.#near(word);
  }

  /** The other words that one of these words is one slip away from. */
  besides(word: string): readonly string[] {
    return word.length > LONGEST_WORD ? [] : this.#oneSlipFrom(word);
  }

  #oneSlipFrom(word: string): readonly string[] {
    const near = new Set<string>();
    for (const variant of variantsOf(word)) {
      for (const other of this.#byVariant.get(variant) ?? []) {
        if (other !== word && !near.has(other) && isOneSlip(word, other)) near.add(other);
      }
    }
    const alike = [...near].filter((other) => fold(other) === fold(word));
    return alike.length > 0 ? alike : [...near];
  }

  /**
   * The words of eight letters or more that `word` is two edits away from. Slips seldom hit the first letter, and
   * `internal` is no slip for `external`.
   */
  twoSlipsFrom(word: string): readonly string[] {
    if (word.length < 8 || word.length > LONGEST_WORD) return [];
    return this.#further(word);
  }

  #twoSlipsFrom(word: string): readonly string[] {
    return [...this.#words].filter(
      (other) =>
        other.length >= 8 &&
        other[0] === word[0] &&
        sameNumbers(word, other) &&
        !isOnlyInflected(word, other) &&
        editDistance(word, other, 2) <= 2,
    );
  }
}

/** A word, what is left of it without case and separators, and with one letter less; each once. */
const variantsOf = remembered(MOST_ANSWERS, (word): readonly string[] => {
  const variants = new Set([word, fold(word)]);
  for (let at = 0; at < word.length; at++) variants.add(word.slice(0, at) + word.slice(at + 1));
  return [...variants];
});

function fold(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, "");
}

function isOneSlip(word: string, other: string): boolean {
  if (!sameNumbers(word, other)) return false;
  // `asymmetric` is another word than `symmetric`.
  if (word === `a${other}` || other === `a${word}`) return false;
  if (fold(word) === fold(other)) return true;
  return isSlip(word, other) || isSlipOfShortWord(word, other);
}

/** Among three letters one wrong letter makes another word, but `smms` and `otp` for `opt` are slips still. */
function isSlipOfShortWord(word: string, other: string): boolean {
  if (other.length !== 3) return false;
  if (word.length === 4) return word.replace(/(.)\1/, "$1") === other;
  return editDistance(word, other, 1) === 1 && [...word].sort().join("") === [...other].sort().join("");
}

/** Numbers of four digits and more name something: ISO 27002 is no slip for ISO 27001. */
function sameNumbers(word: string, other: string): boolean {
  const numbers = (text: string) => text.match(/\d{4,}/g)?.join() ?? "";
  return numbers(word) === numbers(other) || numbers(word) === "" || numbers(other) === "";
}

/** `restricted` beside `restrict`: two letters more at the end are another form of the word, not a slip. */
function isOnlyInflected(word: string, other: string): boolean {
  return Math.abs(word.length - other.length) === 2 && (word.startsWith(other) || other.startsWith(word));
}

/** Letters that look like digits, beside a digit or a point, written as digits. */
export function withDigits(text: string): string | undefined {
  const fix = text
    .replace(/(?<=[\d.])[oO](?=[\d.%-])|(?<=[<>=-])[oO](?=[\d.])/g, "0")
    .replace(/(?<=[\d.])[lI](?=[\d.%-])|(?<=[<>=-])[lI](?=[\d.])/g, "1");
  if (fix === text) return undefined;
  const parsed = parseThreshold(fix);
  const plain =
    parsed.kind === "threshold" &&
    parsed.threshold.comparator === undefined &&
    parsed.threshold.quantity.unit === "";
  return parsed.kind === "threshold" && !plain ? fix : undefined;
}

const TIMES = ["second", "minute", "hour", "day", "week", "month", "year"];

/** A unit of time with one letter wrong; a wrong first letter makes another word. */
export function withUnitOfTime(text: string): string | undefined {
  const [, before = "", number, unit = ""] =
    /^(\s*(?:within-)?(\d+)(?:\.\d+)?-)([a-z]{3,8})\s*$/.exec(text) ?? [];
  const times = TIMES.map((time) => (number === "1" ? time : `${time}s`));
  if (TIMES.some((time) => unit === time || unit === `${time}s`)) return undefined;
  const meant = times.find((time) => time[0] === unit[0] && editDistance(unit, time, 1) === 1);
  return meant === undefined ? undefined : before + meant;
}

/** A window of time whose `within` is misspelt, cut short or badly joined: `witin-30-days`, `in-30-days`, `within- 7-days`. */
export function withWindow(text: string): string | undefined {
  const parts = /^\s*(\p{L}+)[-_\s]*(\d+(?:\.\d+)?)[-_\s]*(\p{L}+)\s*$/u.exec(
    text.slice(0, LONGEST_WORD + 1),
  );
  if (parts === null) return undefined;
  const [, word = "", number = "", unit = ""] = parts;
  const written = word.toLowerCase();
  // `with-30-days` and `wthn-30-days` are meant as windows, `width-3-days` too; `every-30-days` is something else.
  const window = written === "in" || (written[0] === "w" && editDistance(written, "within", 2) <= 2);
  if (!window) return undefined;
  const plain = `within-${number}-${unit}`;
  const fix = withUnitOfTime(plain) ?? plain;
  const parsed = parseThreshold(fix);
  const isWindow = parsed.kind === "threshold" && parsed.threshold.quantity.dimension === "duration";
  return isWindow && fix !== text.trim() ? fix : undefined;
}

const PERCENT_IN_WORDS =
  /^(\s*(?:(?:\p{L}[\p{L}\d_.-]*)?[<>=≤≥]+\s*)?\d+(?:\.\d+)?)(\s*-?pct\.?|\s*‰|\s*per\s?cent|\s*percentage)\s*$/iu;

/** A percentage with another sign or word than `%`: the value put right, and the offsets of what stands for `%`. */
export function withPercentSign(text: string): { fix: string; start: number; end: number } | undefined {
  if (text.length > LONGEST_WORD) return undefined;
  const [, amount = "", sign = ""] = PERCENT_IN_WORDS.exec(text) ?? [];
  const fix = `${amount.trim()}%`;
  if (sign === "" || parseThreshold(fix).kind !== "threshold") return undefined;
  return { fix, start: amount.length, end: amount.length + sign.length };
}
