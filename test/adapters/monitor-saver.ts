import { setTimeout as sleep } from "node:timers/promises";
import type { Step } from "../../src/adapters/own-branch.ts";
import { lookedAgain, open } from "./monitors.ts";

/**
 * What a process does, as JSON: it saves looks, each on top of what stands there then, and prints the commits of those that
 * it won.
 */
export interface Saving {
  folder: string;
  remote: string;
  looks: number;
  /** Where it is killed as nothing can catch. */
  dieAt?: Step;
}

const { folder, remote, looks, dieAt }: Saving = JSON.parse(process.argv[2] ?? "");

const store = await open(folder, {
  remote,
  step: (step) => {
    if (step === dieAt) process.kill(process.pid, "SIGKILL");
  },
});
const commits: (string | undefined)[] = [];
for (let view = await store.read("required"); commits.length < looks; ) {
  const saved = await store.save(view, lookedAgain(view), "Looked at production");
  view = saved.view;
  if (saved.is === "saved") commits.push(view.head);
  else await sleep(Math.random() * 50);
}
process.stdout.write(`${JSON.stringify(commits)}\n`);
