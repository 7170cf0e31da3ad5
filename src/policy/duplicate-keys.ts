import { EVENT_ID } from "js-yaml";
import type { Anchors } from "./anchors.ts";
import { type ScalarNode, scalarSpan, type YamlEvent } from "./events.ts";
import { type NodeSpans, Positions, placeNear, type Span } from "./positions.ts";
import type { ProblemList } from "./problem-list.ts";
import { repetitionRemoved } from "./reader-mends.ts";
import { resolvePlain } from "./scalar.ts";
import type { Mend } from "./source.ts";

/** Reports the keys of one document that stand twice in their mapping. Mappings and keys are told by their events. */
export class DuplicateKeys {
  readonly #source: string;
  readonly #events: readonly YamlEvent[];
  readonly #anchors: Anchors;
  readonly #problems: ProblemList;
  /** Kept while one mapping is read, so that many duplicates in it are found in linear time. */
  #indexed: { mapping: number; positions: Positions } | undefined;
  /** Duplicates that follow one another in one mapping, which are told as one problem. */
  #run: { mapping: number; problem: number; keys: number; next: number } | undefined;

  constructor(source: string, events: readonly YamlEvent[], anchors: Anchors, problems: ProblemList) {
    this.#source = source;
    this.#events = events;
    this.#anchors = anchors;
    this.#problems = problems;
  }

  /**
   * Reports a key that its mapping holds already.
   * @param next index of the event after the pair
   */
  report(key: string, keyAt: number, mappingAt: number, next: number): void {
    if (this.#continuesRun(keyAt, mappingAt)) return;
    const span = scalarSpan(this.#source, this.#events[keyAt] as ScalarNode) ?? { start: 0, end: 0 };
    const spans = this.#positionsIn(mappingAt).find([key]);
    const first = spans?.key;
    const mend = spans === undefined ? undefined : this.#withoutRepetition(span, keyAt, spans);
    const written = this.#source.slice(span.start, span.end);
    const sameForm = first !== undefined && this.#source.slice(first.start, first.end) === written;
    const problem = this.#problems.report(
      sameForm ? "ARC020" : "ARC021",
      sameForm
        ? `The key ${key} stands twice in this mapping; readers keep the first, the last, or refuse the file.`
        : `The key ${written} equals an earlier key of this mapping for many readers.`,
      "Keep one of them.",
      span.start,
      span.end,
      {
        ...(first === undefined ? {} : { related: [{ ...first, message: "the first one" }] }),
        ...(mend === undefined ? {} : { mend }),
      },
    );
    this.#run = { mapping: mappingAt, problem, keys: 1, next };
  }

  /**
   * Reports a key that looks the same as an earlier one of its mapping but is spelt with other code points (NFC
   * beside NFD).
   * @param folded what the last call gave for the same mapping
   */
  checkFolded(folded: Map<string, number> | undefined, key: string, keyAt: number): Map<string, number> {
    const known = folded ?? new Map<string, number>();
    const normal = key.normalize("NFC");
    const earlier = known.get(normal);
    if (earlier === undefined) return known.set(normal, keyAt);
    const span = placeNear(this.#source, this.#events, keyAt);
    const first = placeNear(this.#source, this.#events, earlier);
    this.#problems.report(
      "ARC021",
      "This key looks the same as an earlier one of this mapping, but is made of other characters.",
      "Keep one of them.",
      span.start,
      span.end,
      { related: [{ ...first, message: "the first one" }] },
    );
    return known;
  }

  /**
   * Reports a plain key that is the same number as an earlier one of its mapping, written otherwise: `1.0` beside `1`.
   * @param numbers what the last call gave for the same mapping
   */
  checkNumbers(
    numbers: Map<number, number> | undefined,
    key: string,
    keyAt: number,
  ): Map<number, number> | undefined {
    const { value } = resolvePlain(key);
    if (typeof value !== "number" || Number.isNaN(value)) return numbers;
    const known = numbers ?? new Map<number, number>();
    const earlier = known.get(value);
    if (earlier === undefined) return known.set(value, keyAt);
    const span = placeNear(this.#source, this.#events, keyAt);
    const first = placeNear(this.#source, this.#events, earlier);
    this.#problems.report(
      "ARC021",
      `The key ${key} is the same number as an earlier key of this mapping, and equals it for many readers.`,
      "Keep one of them, or put both in quotes.",
      span.start,
      span.end,
      { related: [{ ...first, message: "the first one" }] },
    );
    return known;
  }

  #positionsIn(mappingAt: number): Positions {
    if (this.#indexed?.mapping !== mappingAt) {
      const positions = new Positions(this.#source, this.#events, mappingAt, this.#anchors.targets);
      this.#indexed = { mapping: mappingAt, positions };
    }
    return this.#indexed.positions;
  }

  /** A pair that says the same as the first of its key, letter for letter, can go. */
  #withoutRepetition(key: Span, keyAt: number, first: NodeSpans): Mend | undefined {
    const positions = new Positions(this.#source, this.#events, keyAt + 1, this.#anchors.targets);
    const value = positions.find([])?.value;
    if (value === undefined || first.key === undefined || value.start < key.end) return undefined;
    const written = (from: number, to: number) => this.#source.slice(from, to);
    if (written(key.end, value.end) !== written(first.key.end, first.value.end)) return undefined;
    return repetitionRemoved(this.#source, { start: key.start, end: value.end });
  }

  /**
   * Where a key line is lost, its keys join the mapping before it: then several keys in a row stand twice, and
   * all further ones follow from the same slip.
   */
  #continuesRun(keyAt: number, mappingAt: number): boolean {
    const run = this.#run;
    if (run?.mapping !== mappingAt || (run.keys === 1 && !this.#isSoonAfter(run.next, keyAt))) return false;
    const problem = this.#problems.at(run.problem);
    if (problem === undefined) return false;
    // Many keys that stand twice are no repetition, even if the first of them says the same.
    const { mend: _noRepetition, ...first } = problem;
    run.keys += 1;
    this.#problems.replace(run.problem, {
      ...first,
      message: `${run.keys} keys of this mapping stand twice from here on; a key line is probably missing above.`,
      help: "Write the missing key line above, or delete the keys that stand twice.",
      lostLine: true,
    });
    return true;
  }

  /** Whether at most one pair stands between two keys of a mapping: a member that the mapping before did not have. */
  #isSoonAfter(next: number, keyAt: number): boolean {
    let depth = 0;
    let nodes = 0;
    for (let at = next; at < keyAt; at++) {
      const type = this.#events[at]?.type;
      if (depth === 0) nodes += 1;
      if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
      else if (type === EVENT_ID.POP) depth -= 1;
      if (nodes > 2) return false;
    }
    return true;
  }
}
