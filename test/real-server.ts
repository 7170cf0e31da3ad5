import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "./example.ts";

/** Where `script/setup-integration` puts a program, else one that is installed; undefined where there is none. */
export function programNamed(name: string): string | undefined {
  return [join(ROOT, ".cache/tools/bin", name), name].find(
    (binary) => (binary === name || existsSync(binary)) && spawnSync(binary, ["--version"]).status === 0,
  );
}

/** A server's process, with a folder of its own. */
export class RealServer {
  readonly #name: string;
  readonly folder: string;
  #process: ChildProcess | undefined;
  #said = "";

  constructor(name: string) {
    this.#name = name;
    this.folder = mkdtempSync(join(tmpdir(), `archi3-${name.toLowerCase()}-`));
  }

  start(binary: string, args: readonly string[]): void {
    const child = spawn(binary, args, { cwd: this.folder, stdio: ["ignore", "ignore", "pipe"] });
    this.#process = child;
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#said = `${this.#said}${text}`.slice(-4_000);
    });
  }

  /** Waits until something holds, which fails while the server does not answer. @param what as in "has no …" */
  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + 15_000; Date.now() < end; await sleep(50)) {
      try {
        if (await holds()) return;
      } catch {
        // It is not there yet.
      }
      if (this.#process?.exitCode !== null) break;
    }
    throw new Error(`${this.#name} has no ${what}: ${this.#said}`);
  }

  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal);
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
