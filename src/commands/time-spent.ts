/** Where the time of a run goes, from one step to the next. */
export class TimeSpent {
  readonly #steps: { what: string; ms: number }[] = [];
  #lastMs: number;

  /** @param startedMs when the first step began, in milliseconds of `performance.now()` */
  constructor(startedMs: number = performance.now()) {
    this.#lastMs = startedMs;
  }

  /** Says what the time since the last step was spent on. */
  step(what: string): void {
    const now = performance.now();
    this.#steps.push({ what, ms: now - this.#lastMs });
    this.#lastMs = now;
  }

  /** A line a step, for people. */
  lines(): string[] {
    return this.#steps.map(({ what, ms }) => `${ms.toFixed(0).padStart(6)} ms  ${what}`);
  }
}
