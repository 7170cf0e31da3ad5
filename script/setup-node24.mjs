/**
 * Brings the Node that GitHub's runners use for actions (`using: node24`) to machines that have another.
 *
 *     node script/setup-node24.mjs        prints the path of the binary
 *
 * It is npm's `node@24` package, installed once into `.cache/node24`, which git ignores.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAJOR = "24";
const FOLDER = fileURLToPath(new URL("../.cache/node24", import.meta.url));
const PACKAGE = join(FOLDER, "node_modules", "node");
const WINDOWS = process.platform === "win32";
const BINARY = join(PACKAGE, "bin", WINDOWS ? "node.exe" : "node");

function version(binary) {
  return execFileSync(binary, ["--version"], { encoding: "utf8" }).trim();
}

function works() {
  try {
    return existsSync(BINARY) && version(BINARY).startsWith(`v${MAJOR}.`);
  } catch {
    // A binary of another machine, or half an installation: install anew.
    return false;
  }
}

/** The package's install script fetches the binary for this machine, so it must be allowed to run. */
function install() {
  mkdirSync(FOLDER, { recursive: true });
  const manifest = { private: true, dependencies: { node: MAJOR }, allowScripts: { node: true } };
  writeFileSync(join(FOLDER, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const options = { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"], shell: WINDOWS };
  execFileSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts=false"],
    options,
  );
  // An npm that held the script back says so and ends well: run it here, it is the one thing that was asked for.
  if (!works()) {
    const script = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")).scripts.preinstall;
    execFileSync(process.execPath, [script.replace(/^node /, "")], {
      ...options,
      cwd: PACKAGE,
      shell: false,
    });
  }
}

/**
 * The path of a Node 24 binary; installs it first where it is missing (a minute at most, needs the npm registry).
 * @throws Error if npm cannot install it
 */
export function node24() {
  if (process.version.startsWith(`v${MAJOR}.`)) return process.execPath;
  if (!works()) install();
  if (!works()) throw new Error(`npm's node@${MAJOR} package left no working binary at ${BINARY}`);
  return BINARY;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(node24());
}
