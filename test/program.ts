import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "vite";
import { ROOT } from "./example.ts";
import { endOf, type ProcessEnd } from "./process-end.ts";

/** A program of the tests, compiled with the sources: Node 20 runs no TypeScript. It is told what to do as JSON. */
export class Program<Deed> implements Disposable {
  readonly #folder: string;
  readonly #name: string;

  private constructor(folder: string, name: string) {
    this.#folder = folder;
    this.#name = name;
  }

  /** @param file of the program, from the repository's root */
  static async compile<Deed>(file: string): Promise<Program<Deed>> {
    const folder = mkdtempSync(join(tmpdir(), "archi3-kill-program-"));
    const options = { ssr: join(ROOT, file), outDir: folder, target: "node20", emptyOutDir: false };
    // The folder has no node_modules.
    await build({
      ...{ configFile: false, logLevel: "error", root: ROOT, build: options },
      ssr: { noExternal: true },
    });
    return new Program(folder, basename(file, ".ts"));
  }

  start(deed: Deed): ChildProcess {
    const name = readdirSync(this.#folder).find((file) => file.startsWith(`${this.#name}.`)) ?? "";
    const args = [join(this.#folder, name), JSON.stringify(deed)];
    return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  }

  run(deed: Deed): Promise<ProcessEnd> {
    return endOf(this.start(deed));
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
