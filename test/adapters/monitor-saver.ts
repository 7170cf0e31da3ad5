import { setTimeout as sleep } from "node:timers/promises";
import { lookedAgain, open } from "./monitors.ts";

/**
 * A process that saves looks, `<folder> <remote> <looks> [step]`, each on top of what stands there then, and prints the
 * commits of those that it won. At the step, it is killed as nothing can catch.
 */
const [folder = "", remote = "", looks = "1", kill] = process.argv.slice(2);

const store = await open(folder, {
  remote,
  step: (step) => {
    if (step === kill) process.kill(process.pid, "SIGKILL");
  },
});
const commits: (string | undefined)[] = [];
for (let view = await store.read("required"); commits.length < Number(looks); ) {
  const saved = await store.save(view, lookedAgain(view), "Looked at production");
  view = saved.view;
  if (saved.is === "saved") commits.push(view.head);
  else await sleep(Math.random() * 50);
}
process.stdout.write(`${JSON.stringify(commits)}\n`);
