/** Our own command line, as the benchmarks call it: the committed bundle, never the sources. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./measure.mjs";

export const PROJECT = fileURLToPath(new URL("..", import.meta.url));
export const DIST = join(PROJECT, "dist", "cli");
export const CLI = join(DIST, "index.js");
/** Where a tree's policies lie, relative to the folder that the command is started in. */
export const POLICIES = join("archi3", "policies");

export const isBuilt = () => existsSync(CLI);

/** Which of the options that the benchmarks would use this build has. */
export async function features(node) {
  const { output } = await run({ program: node, args: [CLI, "validate", "--help"] }, { resources: false });
  return { cache: output.includes("--no-cache") };
}

/** `validate` on the tree under `root`; `cold` reads and judges every file anew. */
export function validateCommand(node, root, { cold, cache }) {
  const args = [CLI, "validate", "--policies-dir", POLICIES, "--format", "json"];
  if (cold && cache) args.push("--no-cache");
  // What the run remembers stays in its own folder and goes with it. In CI nothing is remembered.
  const env = { XDG_CACHE_HOME: join(root, "cache"), XDG_DATA_HOME: join(root, "data"), CI: undefined };
  return { program: node, args, cwd: root, env };
}

/** How many policies a `validate` run found valid, and what it found else, in one line. */
export function judged(outcome) {
  try {
    const { summary, findings } = JSON.parse(outcome.stdout);
    const found = findings.map(({ rule, file, message }) => `${rule} ${file}: ${message}`);
    return { valid: summary.valid, total: summary.policies, found };
  } catch {
    const line = outcome.output.split("\n").find((text) => text.trim() !== "") ?? "no output";
    return { valid: 0, total: 0, found: [`exit ${outcome.status}: ${line}`] };
  }
}
