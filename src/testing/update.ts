import { writeScalar } from "../policy/effective-text.ts";
import type { Path } from "../policy/pointer.ts";
import type { Span } from "../policy/positions.ts";
import { type TextEdit, withEdits } from "../policy/text-edit.ts";
import type { Expectation, RuleTest, RuleTestFile } from "./test-file.ts";
import { type Comparison, type Found, holds } from "./verdict.ts";

/** True where writing what is found would change a test: it does not hold, or does not say each place. */
export function isToUpdate({ expect }: RuleTest, comparison: Comparison): boolean {
  return (
    expect === undefined ||
    !holds(comparison) ||
    comparison.met.some(({ expectation }) => !isWhole(expectation))
  );
}

function isWhole({ line, column }: Expectation): boolean {
  return line !== undefined && column !== undefined;
}

/**
 * The text of a file of rule tests in which some of its tests expect what is found. Everything else stays as it is, also
 * the entries that hold, with their comments; new ones stand behind them, each on one line.
 * @param found by the tests' places in the file
 */
export function updatedText(file: RuleTestFile, found: ReadonlyMap<number, Comparison>): string {
  const writer = new Writer(file);
  const edits = [...found].map(([index, comparison]) => writer.edit(index, comparison));
  return withEdits(
    file.source.text,
    edits.toSorted((a, b) => a.start - b.start),
  );
}

/** An entry of `expect`: what stands there already, by its place, or a new one. */
interface Entry {
  old: number | undefined;
  /** What is written for it; undefined for one that is left as it is. */
  text: string | undefined;
}

class Writer {
  readonly #file: RuleTestFile;
  readonly #text: string;
  readonly #breaks: string;

  constructor(file: RuleTestFile) {
    this.#file = file;
    this.#text = file.source.text;
    this.#breaks = this.#text.includes("\r\n") ? "\r\n" : "\n";
  }

  edit(index: number, comparison: Comparison): TextEdit {
    const test = this.#file.tests[index];
    const at: Path = ["tests", String(index)];
    const whole = this.#span(at);
    const entries = test === undefined ? [] : entriesOf(test, comparison);
    const old = this.#file.document.spans([...at, "expect"]);
    const inFlow = this.#text.charAt(whole.start) === "{";
    if (old?.key === undefined) return this.#insertion(at, entries, inFlow);
    if (inFlow) return { ...old.value, text: this.#flow([...at, "expect"], entries) };
    const behind = old.key.end + this.#text.slice(old.key.end).indexOf(":") + 1;
    const isBlock = this.#text.charAt(old.value.start) === "-";
    if (isBlock && entries.some((entry) => entry.old !== undefined))
      return this.#lines([...at, "expect"], test?.expect?.length ?? 0, entries);
    const texts = entries.map((entry) => this.#textOf([...at, "expect"], entry));
    return { start: behind, end: old.value.end, text: this.#block(texts, this.#column(old.key)) };
  }

  /** `expect` for a test that has none, behind its last key. */
  #insertion(at: Path, entries: readonly Entry[], inFlow: boolean): TextEdit {
    const keys = ["name", "rules", "given", "beside"].map((key) => this.#file.document.spans([...at, key]));
    const end = Math.max(...keys.map((spans) => spans?.value.end ?? 0));
    if (inFlow) return { start: end, end, text: `, expect: ${this.#flow(at, entries)}` };
    const column = this.#column(keys[0]?.key ?? this.#span(at));
    const line = this.#lineEnd(end);
    const texts = entries.map((entry) => this.#textOf(at, entry));
    const text = `${" ".repeat(column)}expect:${this.#block(texts, column)}`;
    const isOpen = this.#text.charAt(line - 1) !== "\n";
    return { start: line, end: line, text: isOpen ? this.#breaks + text : text + this.#breaks };
  }

  /** The value of a key in block style, from its colon on. */
  #block(entries: readonly string[], column: number): string {
    if (entries.length === 0) return " []";
    return entries.map((entry) => `${this.#breaks}${" ".repeat(column + 2)}- ${entry}`).join("");
  }

  #flow(path: Path, entries: readonly Entry[]): string {
    return `[${entries.map((entry) => this.#textOf(path, entry)).join(", ")}]`;
  }

  /** Keeps the lines of what stays, and the comments on and above them. */
  #lines(path: Path, count: number, entries: readonly Entry[]): TextEdit {
    const spans = Array.from({ length: count }, (_, item) => this.#span([...path, String(item)]));
    const start = this.#lineStart(spans[0]?.start ?? 0);
    const ends = spans.map(({ end }) => this.#lineEnd(end));
    const indent = /^\s*/.exec(this.#text.slice(start))?.[0] ?? "";
    const lines = entries.map(({ old, text }) => {
      const span = old === undefined ? undefined : spans[old];
      if (old === undefined || span === undefined) return `${indent}- ${text ?? ""}`;
      const from = old === 0 ? start : (ends[old - 1] ?? start);
      const kept = text ?? this.#text.slice(span.start, span.end);
      const chunk = this.#text.slice(from, span.start) + kept + this.#text.slice(span.end, ends[old]);
      return chunk.replace(/\r?\n$/, "");
    });
    const end = ends.at(-1) ?? start;
    const last = this.#text.charAt(end - 1) === "\n" ? this.#breaks : "";
    return { start, end, text: lines.join(this.#breaks) + last };
  }

  #textOf(path: Path, { old, text }: Entry): string {
    if (text !== undefined || old === undefined) return text ?? "";
    const { start, end } = this.#span([...path, String(old)]);
    return this.#text.slice(start, end);
  }

  #span(path: Path): Span {
    return this.#file.document.spans(path)?.value ?? { start: 0, end: 0 };
  }

  /** How many columns stand before a place. */
  #column({ start }: Span): number {
    return start - this.#lineStart(start);
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf("\n", offset - 1) + 1;
  }

  #lineEnd(offset: number): number {
    const end = this.#text.indexOf("\n", offset);
    return end === -1 ? this.#text.length : end + 1;
  }
}

function entriesOf({ expect = [], given }: RuleTest, { met, unexpected }: Comparison): Entry[] {
  const withPath = given.length > 1;
  const foundFor = new Map(met.map(({ expectation, found }) => [expectation, found]));
  const kept = expect.flatMap((expectation, old): Entry[] => {
    const found = foundFor.get(expectation);
    if (found === undefined) return [];
    return [{ old, text: isWhole(expectation) ? undefined : entryText(found, withPath, expectation) }];
  });
  return [...kept, ...unexpected.map((found) => ({ old: undefined, text: entryText(found, withPath) }))];
}

/** One line, such as `{ rule: ORG001, line: 2, column: 15 }`; what the author said beside it stays said. */
function entryText({ path, finding }: Found, withPath: boolean, said?: Expectation): string {
  const { line, column } = finding.range.start;
  const members = [
    ["rule", finding.rule],
    ...(withPath ? [["path", path]] : []),
    ...[
      ["line", line],
      ["column", column],
    ],
    ...(said?.message === undefined ? [] : [["message", said.message]]),
    ...(said?.severity === undefined ? [] : [["severity", said.severity]]),
  ];
  return `{ ${members.map(([key, value]) => `${key}: ${writeScalar(value)}`).join(", ")} }`;
}
