import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MonitorOptions, openMonitorStore } from "../../src/adapters/monitor-branch.ts";
import type { PolicyError } from "../../src/errors.ts";
import type { MonitorState, MonitorStore, MonitorView } from "../../src/watch/monitor-state.ts";
import { git } from "./ledgers.ts";

/** The branch as git calls it, and where what was fetched last stands. */
export const REF = "refs/heads/policy-monitor";
export const OURS = "refs/archi3/monitor";

let nonces = 0;

/** A store whose clock goes a second a look. */
export function open(folder: string, options: Partial<MonitorOptions> = {}): Promise<MonitorStore> {
  let seconds = Date.parse("2026-11-28T14:00:00Z") / 1000;
  return openMonitorStore({
    folder,
    actor: "alice",
    clock: () => new Date(1000 * seconds++),
    nonce: () => `nonce-${process.pid}-${++nonces}`,
    ...options,
  });
}

/** The state after another look at production: its newest record is one more. */
export function lookedAgain({ state }: MonitorView): MonitorState {
  const epoch = epochIn(state) + 1;
  return {
    ...state,
    looked: new Date(1.79e12 + 1000 * epoch).toISOString(),
    watermarks: [{ environment: "production", epoch }],
  };
}

export function epochIn({ watermarks }: MonitorState): number {
  return watermarks[0]?.epoch ?? 0;
}

/** Saves another look, and wants to have won. */
export async function lookAgain(store: MonitorStore, view: MonitorView): Promise<MonitorView> {
  const saved = await store.save(view, lookedAgain(view), "Looked at production");
  if (saved.is === "lost") throw new Error("lost");
  return saved.view;
}

export function fault(promise: Promise<unknown>): Promise<PolicyError> {
  return promise.then(
    () => Promise.reject(new Error("it was accepted")),
    (error: PolicyError) => error,
  );
}

/** Puts a commit by hand on the branch, of these files. */
export function commitByHand(
  folder: string,
  files: { readonly [path: string]: string | Uint8Array },
): string {
  const there = join(folder, "by-hand");
  git(folder, "worktree", "add", "--quiet", "--detach", there, REF);
  git(there, "rm", "--quiet", "-r", ".");
  for (const [path, content] of Object.entries(files)) writeFileSync(join(there, path), content);
  git(there, "add", "--all", "--force");
  git(there, "-c", "user.name=M", "-c", "user.email=m@example.com", "commit", "--quiet", "-m", "By hand");
  const commit = git(there, "rev-parse", "HEAD");
  git(folder, "update-ref", REF, commit);
  git(folder, "worktree", "remove", "--force", there);
  return commit;
}
