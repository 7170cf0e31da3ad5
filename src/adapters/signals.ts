/** By what a process ends before its command has: a signal, or that nothing is left to wait for. */
export type EndedBy = "signal" | "nothing left";

type Act = (by: EndedBy) => void;

/** What began last is done first. */
const last = new Set<Act>();

function endAll(by: EndedBy): void {
  for (const act of [...last].reverse()) act(by);
}

/**
 * Has something done before a signal ends the process, such as a word on what is left.
 * @returns takes that back
 */
export function beforeSignalsEnd(act: Act): () => void {
  last.add(act);
  return () => last.delete(act);
}

/**
 * Ends the process where it has nothing left to wait for, and its command has not ended: something never answered. Node
 * alone would end it without a word.
 * @param tell says so, and gives the exit status
 * @returns takes that back
 */
export function endUnfinished(
  tell: () => number,
  ended: Pick<NodeJS.EventEmitter, "once" | "off"> & { exit(status: number): void } = process,
): () => void {
  const end = () => {
    const status = tell();
    endAll("nothing left");
    ended.exit(status);
  };
  ended.once("beforeExit", end);
  return () => ended.off("beforeExit", end);
}

/**
 * Ends the process when it is interrupted or terminated, with the status that a shell gives to that: what was started
 * (git, checks) ends with this process, which only an exit of its own tells it.
 * @returns takes that back
 */
export function endOnSignals(): () => void {
  const end = (status: number) => () => {
    endAll("signal");
    process.exit(status);
  };
  const stops = [
    ["SIGINT", end(130)],
    ["SIGTERM", end(143)],
  ] as const;
  for (const [signal, stop] of stops) process.on(signal, stop);
  return () => {
    for (const [signal, stop] of stops) process.off(signal, stop);
  };
}
