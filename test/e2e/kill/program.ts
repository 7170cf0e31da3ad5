import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "../../example.ts";
import type { Deed } from "./child.ts";

export interface ProcessEnd {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Waits for a process and what it prints. */
export function endOf(child: ChildProcess): Promise<ProcessEnd> {
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream]?.setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => resolve({ ...said, status, signal }));
  });
}

/** `child.ts`, compiled with the sources: Node 20 runs no TypeScript. */
export class Program implements Disposable {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async compile(): Promise<Program> {
    const folder = mkdtempSync(join(tmpdir(), "archi3-kill-program-"));
    const entry = join(ROOT, "test/e2e/kill/child.ts");
    const options = { ssr: entry, outDir: folder, target: "node20", emptyOutDir: false };
    // The folder has no node_modules.
    await build({
      ...{ configFile: false, logLevel: "error", root: ROOT, build: options },
      ssr: { noExternal: true },
    });
    return new Program(folder);
  }

  run(deed: Deed): Promise<ProcessEnd> {
    const name = readdirSync(this.#folder).find((file) => file.startsWith("child")) ?? "";
    const args = [join(this.#folder, name), JSON.stringify(deed)];
    return endOf(spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] }));
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
