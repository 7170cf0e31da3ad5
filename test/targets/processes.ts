import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../example.ts";
import type { Deed } from "./child.ts";

export interface Ended {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Runs `child.ts` in processes of its own: compiled once, since Node 20 reads no TypeScript. */
export class Processes implements Disposable {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), "archi3-child-")));

  constructor() {
    const options = {
      extends: join(ROOT, "tsconfig.json"),
      compilerOptions: {
        outDir: this.#folder,
        rootDir: ROOT,
        noCheck: true,
        types: ["node"],
        typeRoots: [join(ROOT, "node_modules/@types")],
      },
      include: [],
      files: [join(ROOT, "test/targets/child.ts")],
    };
    writeFileSync(join(this.#folder, "tsconfig.json"), JSON.stringify(options));
    writeFileSync(join(this.#folder, "package.json"), '{"type":"module"}');
    execFileSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", this.#folder]);
  }

  /**
   * @param around a command that gets the child's own as further arguments, such as a shell that sets a limit
   * @param onOutput is told what was printed so far
   */
  run(deed: Deed, around: string[] = [], onOutput?: (stdout: string) => void): Promise<Ended> {
    const own = [process.execPath, join(this.#folder, "test/targets/child.js"), JSON.stringify(deed)];
    const [command = "", ...args] = [...around, ...own];
    return new Promise((resolve, reject) => {
      const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
      let stdout = "";
      let stderr = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        stdout += text;
        onOutput?.(stdout);
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        stderr += text;
      });
      child.on("error", reject);
      child.on("close", (status, signal) => resolve({ status, signal, stdout, stderr }));
    });
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
