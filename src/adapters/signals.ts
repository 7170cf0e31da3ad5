/**
 * Ends the process when it is interrupted or terminated, with the status that a shell gives to that: what was started
 * (git, checks) ends with this process, which only an exit of its own tells it.
 * @returns takes that back
 */
export function endOnSignals(): () => void {
  const stops = [
    ["SIGINT", () => process.exit(130)],
    ["SIGTERM", () => process.exit(143)],
  ] as const;
  for (const [signal, stop] of stops) process.on(signal, stop);
  return () => {
    for (const [signal, stop] of stops) process.off(signal, stop);
  };
}
