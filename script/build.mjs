// Builds the committed bundles: TypeScript to JavaScript with tsc, then one folder a bundle with ncc.
// (ncc's own TypeScript loader does not work with the compiler from TypeScript 7 on.)
import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const output = join(root, process.argv[2] ?? "dist");

function run(tool, ...args) {
  execFileSync(process.execPath, [join(root, "node_modules", tool), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

rmSync(join(root, "build"), { recursive: true, force: true });
run("typescript/bin/tsc", "-p", ".");
for (const [entry, folder] of [["build/src/cli.js", "cli"]]) {
  const target = join(output, folder);
  rmSync(target, { recursive: true, force: true });
  run("@vercel/ncc/dist/ncc/cli.js", "build", entry, "-o", target, "--minify", "--no-cache");
}
process.stdout.write(`${readdirSync(output).join(", ")} → ${output}\n`);
