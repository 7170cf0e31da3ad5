import type { Problem } from "./source.ts";

/** Enough to see the pattern of a file that is wrong all over. */
const MOST_PROBLEMS = 500;

/** Thrown to leave a document that is refused as a whole; who builds the document catches it. */
export class Refused extends Error {}

/** The problems of one file in the order in which they were met, of which there are never too many. */
export class ProblemList {
  readonly #problems: Problem[] = [];

  /** All problems so far. */
  get all(): Problem[] {
    return this.#problems;
  }

  /**
   * Notes a problem; `start` and `end` are UTF-16 offsets. Returns its place in the list.
   * @throws {Refused} when the list is full.
   */
  report(
    rule: string,
    message: string,
    help: string,
    start: number,
    end: number,
    more: Pick<Problem, "related" | "mend" | "readings"> = {},
  ): number {
    if (this.#problems.length >= MOST_PROBLEMS) {
      this.#problems.push({
        rule: "ARC016",
        message: `More than ${MOST_PROBLEMS} things are wrong with how this file is written; the rest is not told.`,
        help: "Fix these first.",
        start,
        end,
      });
      throw new Refused();
    }
    return this.#problems.push({ rule, message, help, start, end, ...more }) - 1;
  }

  /**
   * Notes the problem for which a document is refused as a whole.
   * @throws {Refused} always.
   */
  refuse(rule: string, message: string, help: string, start: number, end: number): never {
    this.report(rule, message, help, start, end);
    throw new Refused();
  }

  /** The problem at a place in the list. */
  at(place: number): Problem | undefined {
    return this.#problems[place];
  }

  /** Tells another problem in the place of an earlier one. */
  replace(place: number, problem: Problem): void {
    this.#problems[place] = problem;
  }
}
