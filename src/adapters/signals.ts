/**
 * Ends the process when it is interrupted or terminated, with the status that a shell gives to that: what was started
 * (git, checks) ends with this process, which only an exit of its own tells it.
 */
export function endOnSignals(): void {
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
}
