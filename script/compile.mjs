// Compiles the sources to JavaScript in build/, for the scripts that need them (Node 20 runs no TypeScript).
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Runs a tool of node_modules by its JavaScript file. */
export function runTool(tool, ...args) {
  execFileSync(process.execPath, [join(root, "node_modules", tool), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/** Compiles everything afresh and gives the folder. */
export function compile(folder = join(root, "build")) {
  rmSync(folder, { recursive: true, force: true });
  runTool("typescript/bin/tsc", "-p", ".", "--outDir", folder);
  return folder;
}
