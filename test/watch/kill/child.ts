import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type Deed, lookAndTell } from "./teller.ts";

/** A process that looks and tells, prints every moment that it comes to, and dies at one of them; `Program` compiles it. */
export interface Doomed extends Deed {
  /** The number of the moment, from 0. */
  dieAt?: number;
  /** Asked at the first moment; it goes on when that is answered. */
  meetAt?: string;
}

const deed = JSON.parse(process.argv[2] ?? "") as Doomed;
let moments = 0;

await lookAndTell(deed, async (name) => {
  writeSync(1, `${name}\n`);
  if (moments === 0 && deed.meetAt !== undefined) await fetch(deed.meetAt);
  moments += 1;
  if (moments - 1 !== deed.dieAt) return;
  process.kill(process.pid, "SIGKILL");
  await sleep(60_000);
});
