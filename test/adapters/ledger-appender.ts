import { setTimeout as sleep } from "node:timers/promises";
import type { Step } from "../../src/adapters/own-branch.ts";
import { contents, intent, open } from "./ledgers.ts";

/** What a process does, as JSON: it appends intents, and prints the commits of those that it won. */
export interface Appending {
  folder: string;
  remote: string;
  appenders: number;
  /** Where it is killed as nothing can catch. */
  dieAt?: Step;
}

const { folder, remote, appenders, dieAt }: Appending = JSON.parse(process.argv[2] ?? "");

async function appendOne(): Promise<string> {
  const ledger = await open(folder, {
    remote,
    step: (step) => {
      if (step === dieAt) process.kill(process.pid, "SIGKILL");
    },
  });
  for (let view = await ledger.read("required"); ; ) {
    const appended = await ledger.append(view, intent(view), contents());
    if (appended.is === "appended") return appended.entry.commit;
    view = appended.view;
    await sleep(Math.random() * 50);
  }
}

const commits = await Promise.all(Array.from({ length: appenders }, appendOne));
process.stdout.write(`${JSON.stringify(commits)}\n`);
