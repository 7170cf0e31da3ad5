import { expect } from "vitest";
import { type Command, carryOut, type Ended, statusOf } from "./deed.ts";
import { bundleOf, type Scene, type Version } from "./scene.ts";

/** Files of a version: both agents. The empty release has none. */
const FILES = 2;

/** What is live is exactly one version, whole; `nothing` where no policies are. */
export function liveVersion(scene: Scene): string {
  const { versions, files, marker } = scene.live();
  expect(versions.length, `a mixed set: ${versions.join(", ")}`).toBeLessThan(2);
  expect([0, FILES]).toContain(files);
  if (files > 0) expect(marker).not.toBeNull();
  return versions[0] ?? "nothing";
}

/** The ledger is one chain of epochs 1 to n that holds all of an earlier one. Gives its commits. */
export function expectLine(scene: Scene, before: readonly string[] = []): string[] {
  const ledger = scene.ledger();
  expect(ledger.map(({ message }) => Number(/^Epoch: (\d+)$/m.exec(message)?.[1]))).toEqual(
    ledger.map((_, at) => at + 1),
  );
  expect(ledger.map(({ parents }) => parents)).toEqual(
    ledger.map((_, at) => (at === 0 ? [] : [ledger[at - 1]?.commit])),
  );
  const commits = ledger.map(({ commit }) => commit);
  expect(commits.slice(0, before.length)).toEqual(before);
  expect(scene.ledgerBranches().filter((name) => name !== "production")).toEqual([]);
  return commits;
}

/** The version that a deployment of the ledger made live. */
function versionOf(scene: Scene, id: string | null): string {
  if (id === null || id === "empty") return "nothing";
  const intent = scene.ledger().find(({ message }) => message.startsWith(`${id} intent\n`));
  const digest = /^Digest: (\S+)$/m.exec(intent?.message ?? "")?.[1];
  return scene.digests.get(digest ?? "") ?? `what ${id} deployed`;
}

/** What `status` says is what is live; where nothing is open, exactly. */
export async function expectTrueStatus(scene: Scene): Promise<{ isOpen: boolean }> {
  const status = await statusOf(scene.work);
  const version = liveVersion(scene);
  if (status.open !== null) return { isOpen: true };
  expect(versionOf(scene, status.live), `live is ${version}`).toBe(version);
  expect(status.drifted).toBe(false);
  const { marker } = scene.live();
  if (marker !== null) expect(marker.id).toBe(status.live);
  return { isOpen: false };
}

/** Runs the next command after a kill, and looks at what is said and what is there. */
export async function expectResolved(scene: Scene, command: Command, before: string[]): Promise<Ended> {
  const ended = await carryOut(command, scene.work);
  expectTrueEnd(scene, command, ended);
  expectLine(scene, before);
  const { isOpen } = await expectTrueStatus(scene);
  if (!isOpen) return ended;
  // Where there is nothing to go back to nothing is touched, and what is open stays so; and a push that outlived its
  // process may have been faster.
  expect(ended.status, ended.said).toBe(3);
  expect(ended.said).toMatch(/nothing to go back to|superseded/);
  return expectResolved(scene, { do: "deploy", bundle: bundleOf("next") }, before);
}

function expectTrueEnd(scene: Scene, command: Command, { status, said }: Ended): void {
  const live = liveVersion(scene);
  if (status === 0) {
    if (command.do === "deploy") expect(bundleOf(live as Version), said).toBe(command.bundle);
    else if (command.id === "production-1") expect(live, said).toBe("one");
    return;
  }
  expect(status, said).toBe(3);
  expect(said).toMatch(/held|refused|nothing to go back to|superseded|in progress/);
}
