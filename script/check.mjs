// `npm run check`: everything about the sources that is not a test.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./compile.mjs";

const CHECKS = [
  ["lint and format", "@biomejs/biome/bin/biome", "check", "."],
  ["types of the sources", "typescript/bin/tsc", "--noEmit", "-p", "."],
  ["types of the tests", "typescript/bin/tsc", "--noEmit", "-p", "test"],
  ["docs/rules.md", "../script/rules-doc.mjs", "--check"],
  ["what repeats action.yml", "../script/action-doc.mjs", "--check"],
];

let failed = 0;
for (const [name, tool, ...args] of CHECKS) {
  const file = join(root, "node_modules", tool);
  if (!existsSync(file)) throw new Error(`${tool} is not installed: run npm ci`);
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: "inherit" });
  process.stdout.write(`${status === 0 ? "ok" : "FAILED"}  ${name}\n`);
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
