import type { Phase, Timings } from "./record.ts";

/** That a phase began, or ended after so many milliseconds. */
export type PhaseMoment = { phase: Phase; deployment: string | undefined } & (
  | { is: "started" }
  | { is: "ended"; ms: number }
);

/**
 * Where the time of a deployment goes. Every moment belongs to one phase, from the first on, so that together they last as
 * long as the whole. A record says what ended since the record before it: together the records of a deployment say all.
 */
export class Phases {
  readonly #clock: () => number;
  readonly #tell: (moment: PhaseMoment) => void;
  #running: { phase: Phase; since: number } | undefined;
  #unrecorded = new Map<Phase, number>();
  /** Which deployment it is, once that is known. */
  deployment: string | undefined;

  /**
   * @param first the phase that runs
   * @param clock milliseconds that only pass, whatever is done to the time of day
   * @param tell is told as phases begin and end
   * @param known `began`: when the first phase did, by that clock; now by default
   */
  constructor(
    first: Phase,
    clock: () => number,
    tell: (moment: PhaseMoment) => void = () => {},
    known: { deployment?: string; began?: number | undefined } = {},
  ) {
    this.#clock = clock;
    this.#tell = tell;
    this.deployment = known.deployment;
    this.#begin(first, known.began ?? clock());
  }

  /** Begins a phase, which ends the one before; one that runs already goes on. */
  enter(phase: Phase): void {
    if (this.#running?.phase === phase) return;
    this.end();
    this.#begin(phase, this.#clock());
  }

  #begin(phase: Phase, since: number): void {
    this.#running = { phase, since };
    this.#tell({ is: "started", phase, deployment: this.deployment });
  }

  /** Ends the phase that runs. */
  end(): void {
    if (this.#running === undefined) return;
    const { phase, since } = this.#running;
    const ms = this.#clock() - since;
    this.#running = undefined;
    this.#unrecorded.set(phase, (this.#unrecorded.get(phase) ?? 0) + ms);
    this.#tell({ is: "ended", phase, deployment: this.deployment, ms });
  }

  /** Whole milliseconds of what has ended, and stands in no record yet. */
  timings(): Timings {
    return Object.fromEntries([...this.#unrecorded].map(([phase, ms]) => [phase, Math.round(ms)]));
  }

  /** What {@link timings} said stands in a record now. */
  recorded(): void {
    this.#unrecorded.clear();
  }
}

/** How long the phases of a deployment took together, by the timings of its records: an intent has those before it. */
export function timingsOf(records: Iterable<{ timings?: Timings }>): Timings {
  const all: Timings = {};
  for (const { timings } of records)
    for (const [phase, ms] of Object.entries(timings ?? {}) as [Phase, number][])
      all[phase] = (all[phase] ?? 0) + ms;
  return all;
}
