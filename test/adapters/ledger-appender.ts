import { setTimeout as sleep } from "node:timers/promises";
import { contents, intent, open } from "./ledgers.ts";

/**
 * A process that appends intents, `<folder> <remote> <appenders> [step]`, and prints the commits of those that it won.
 * At the step, it is killed as nothing can catch.
 */
const [folder = "", remote = "", appenders = "1", kill] = process.argv.slice(2);

async function appendOne(): Promise<string> {
  const ledger = await open(folder, {
    remote,
    step: (step) => {
      if (step === kill) process.kill(process.pid, "SIGKILL");
    },
  });
  for (let view = await ledger.read("required"); ; ) {
    const appended = await ledger.append(view, intent(view), contents());
    if (appended.is === "appended") return appended.entry.commit;
    view = appended.view;
    await sleep(Math.random() * 50);
  }
}

const commits = await Promise.all(Array.from({ length: Number(appenders) }, appendOne));
process.stdout.write(`${JSON.stringify(commits)}\n`);
