import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { DirectoryTarget } from "../../src/adapters/targets/directory.ts";
import { GitTarget } from "../../src/adapters/targets/git.ts";
import { PolicyError } from "../../src/errors.ts";
import type { Target } from "../../src/release/target.ts";
import { releaseOf } from "./release.ts";

/** What a process of its own does to a target; it is compiled and started by `processes.ts`. */
export interface Deed {
  place: { is: "directory"; root: string } | { is: "git"; folder: string };
  /** Epochs to activate, one after the other. */
  activate?: number[];
  /** Ends itself, without any cleaning up, at this step, counted from 0. */
  dieAt?: number;
  /** Reads `current` until the file `stop` stands in the root, and fails on a set that is not whole. */
  watch?: { files: number };
}

const deed = JSON.parse(process.argv[2] ?? "") as Deed;
let steps = 0;

async function step(): Promise<void> {
  if (steps++ === deed.dieAt) process.kill(process.pid, "SIGKILL");
}

export async function targetAt(place: Deed["place"]): Promise<Target> {
  if (place.is === "git") return new GitTarget({ folder: place.folder, environment: "production", step });
  return new DirectoryTarget({ root: place.root, clock: Date.now, step });
}

async function activateAll(epochs: number[]): Promise<void> {
  const target = await targetAt(deed.place);
  for (const epoch of epochs) {
    try {
      await target.stage(releaseOf(epoch));
      const turn = await target.activate(releaseOf(epoch));
      console.log(JSON.stringify({ epoch, turn, read: await target.read() }));
    } catch (failed) {
      if (!(failed instanceof PolicyError)) throw failed;
      console.log(JSON.stringify({ epoch, failed, read: await target.read() }));
      process.exitCode = failed.status;
      break;
    }
  }
}

function watch(root: string, files: number): void {
  const seen = new Set<string>();
  let looks = 0;
  console.log("watching");
  while (!readdirSync(root).includes("stop")) {
    const folder = realpathSync(join(root, "current"));
    const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
    const texts = new Set(
      all
        .filter((entry) => entry.name.endsWith(".yaml"))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8")),
    );
    const { epoch } = JSON.parse(readFileSync(join(folder, "archi3-release.json"), "utf8")) as {
      epoch: number;
    };
    const [text] = texts;
    if (all.length !== files + 1 || texts.size !== 1 || text !== `generation: ${epoch}\n`) {
      throw new Error(`${folder}: ${all.length} files, ${[...texts].join("|")}, epoch ${epoch}`);
    }
    seen.add(folder);
    looks += 1;
  }
  console.log(JSON.stringify({ looks, sets: seen.size }));
}

if (deed.watch !== undefined && deed.place.is === "directory") watch(deed.place.root, deed.watch.files);
await activateAll(deed.activate ?? []);
