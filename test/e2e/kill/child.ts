import { setTimeout as sleep } from "node:timers/promises";
import { endOnSignals } from "../../../src/adapters/signals.ts";
import { type Command, carryOut } from "./deed.ts";

/** A process that carries a command out, and dies at one of its moments; `scene.ts` has it compiled. */
export interface Deed {
  folder: string;
  command: Command;
  /** The number of the moment, from 0. */
  dieAt?: number;
  signal?: NodeJS.Signals;
}

const { folder, command, dieAt, signal = "SIGKILL" } = JSON.parse(process.argv[2] ?? "") as Deed;
const moments: string[] = [];

endOnSignals();
const ended = await carryOut(command, folder, async (name) => {
  moments.push(name);
  if (moments.length - 1 !== dieAt) return;
  process.kill(process.pid, signal);
  // A signal that is handled comes at the loop's next turn; nothing is done before it.
  await sleep(60_000);
});
process.stdout.write(JSON.stringify({ ...ended, moments }));
process.exitCode = ended.status;
