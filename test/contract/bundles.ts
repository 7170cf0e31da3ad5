import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { ROOT } from "../example.ts";

function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [file.slice(folder.length), readFileSync(file, "utf8")]));
}

const isProgram = (file: string) => (statSync(file).mode & 0o100) !== 0;

/** States that a committed bundle is what the sources build. */
export function expectCommitted(bundle: "cli" | "action"): void {
  const output = mkdtempSync(join(tmpdir(), "archi3-dist-"));
  try {
    execFileSync(process.execPath, [join(ROOT, "script/build.mjs"), output, bundle], { stdio: "pipe" });
    const built = filesOf(join(output, bundle));
    const committed = filesOf(join(ROOT, "dist", bundle));
    expect([...committed.keys()]).toEqual([...built.keys()]);
    const stale = [...built].filter(([file, text]) => committed.get(file) !== text).map(([file]) => file);
    for (const file of built.keys())
      expect(isProgram(join(ROOT, "dist", bundle, file)), `${file}: its mode is built and committed`).toBe(
        isProgram(join(output, bundle, file)),
      );
    expect(stale, "run `npm run build` and commit dist/").toEqual([]);
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}
