import { EVENT_ID, SCALAR_STYLE } from "js-yaml";
import type { Anchors } from "./anchors.ts";
import { checkKeyTag } from "./directives-and-tags.ts";
import { type ScalarNode, scalarText, tagOf, type YamlEvent } from "./events.ts";
import { Positions, placeNear, type Span } from "./positions.ts";
import type { ProblemList } from "./problem-list.ts";
import { quoted } from "./reader-mends.ts";
import { ownCopy, remembered } from "./remembered.ts";
import { resolvePlain } from "./scalar.ts";

/** Keys that would reach an object's prototype in JavaScript readers. */
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
/** Longer keys are nobody's names, and are not copied. */
const LONGEST_NAME = 80;

/** Reads the keys of one document's mappings, and reports those that readers disagree on. */
export class Keys {
  readonly #source: string;
  readonly #events: readonly YamlEvent[];
  readonly #anchors: Anchors;
  readonly #problems: ProblemList;

  constructor(source: string, events: readonly YamlEvent[], anchors: Anchors, problems: ProblemList) {
    this.#source = source;
    this.#events = events;
    this.#anchors = anchors;
    this.#problems = problems;
  }

  /** The text of a key; undefined when the pair has to be left out. `at` is the index of its event. */
  read(event: ScalarNode, at: number): string | undefined {
    const text = scalarText(this.#source, event);
    const name = isBare(event) && text.length <= LONGEST_NAME && plainName(text);
    if (typeof name === "string") return name;
    const span = placeNear(this.#source, this.#events, at);
    this.#anchors.keep(event, at, text);
    const tag = tagOf(this.#source, event);
    if (tag !== undefined) checkKeyTag(this.#source, event, tag, this.#problems);
    if (FORBIDDEN_KEYS.has(text)) {
      this.#problems.report(
        "ARC022",
        `The key ${text} is refused: it reaches into the insides of JavaScript readers.`,
        "Rename the key.",
        span.start,
        span.end,
      );
      return undefined;
    }
    if (event.style === SCALAR_STYLE.PLAIN && tag === undefined) this.#checkPlain(text, span);
    return text;
  }

  #checkPlain(text: string, span: Span): void {
    const plain = resolvePlain(text);
    // `y` and `n` are usual names of coordinates, and no common reader takes them for booleans in a key.
    if (plain.elsewhere !== undefined && text.length > 1) {
      this.#problems.report(
        "ARC030",
        `YAML readers disagree on the key ${text}: YAML 1.2 reads text, YAML 1.1 reads ${plain.elsewhere}.`,
        `Write "${text}" in quotes.`,
        span.start,
        span.end,
        { mend: quoted(span) },
      );
    } else if (typeof plain.value !== "string") {
      const what = plain.value === null ? "null" : `a ${typeof plain.value}`;
      this.#problems.report(
        "ARC023",
        text === "" ? "The key is empty." : `The key ${text} is ${what} to some readers and text to others.`,
        text === "" ? "Name the key." : `Write "${text}" in quotes.`,
        span.start,
        span.end,
        text === "" ? {} : { mend: quoted(span) },
      );
    }
  }

  /** Reports a key that is no scalar, once all of it was read; `at` is the index of its event. */
  reportComplex(event: YamlEvent, at: number): void {
    const positions = new Positions(this.#source, this.#events, at, this.#anchors.targets);
    const { start, end } = positions.find([])?.value ?? placeNear(this.#source, this.#events, at);
    const what =
      event.type === EVENT_ID.ALIAS ? "an alias" : event.type === EVENT_ID.MAPPING ? "a mapping" : "a list";
    this.#problems.report(
      "ARC024",
      `A key that is ${what} cannot be held by JSON, and most readers refuse it.`,
      this.#source.startsWith("{{", start) ? "Put the text in quotes." : "Write the key as plain text.",
      start,
      end,
    );
  }
}

function isBare(event: ScalarNode): boolean {
  return (
    event.style === SCALAR_STYLE.PLAIN &&
    event.tagStart === -1 &&
    event.anchorStart === -1 &&
    event.tag === undefined &&
    event.anchor === undefined
  );
}

/**
 * A plain key that every reader takes for the same text, always as the same string, which makes mappings of it
 * cheap; false for any other key.
 */
const plainName = remembered(5_000, (text) => {
  const { value, elsewhere } = resolvePlain(text);
  const isName = typeof value === "string" && elsewhere === undefined && !FORBIDDEN_KEYS.has(text);
  return isName && ownCopy(text);
});
