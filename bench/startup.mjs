/** How long it takes until our bundle does something, what it loads for it, and what its parts cost. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { interleaved, run } from "./measure.mjs";
import { CLI, DIST, isBuilt, PROJECT, validateCommand } from "./ours.mjs";
import { budget, kilobytes, megabytes, milliseconds, ratio, table } from "./table.mjs";

const TRACE = pathToFileURL(fileURLToPath(new URL("trace-loads.mjs", import.meta.url))).href;
const BARE = "node -e 0";
const BUDGET = 2.5;

/** Start-up of `--version` and `--help` against a Node that does nothing. */
export async function startup(nodes, rounds) {
  for (const { label, program } of nodes) {
    const ours = isBuilt() ? ["--version", "--help"] : [];
    const contenders = [
      { name: BARE, command: { program, args: ["-e", "0"] } },
      ...ours.map((option) => ({ name: option, command: { program, args: [CLI, option] } })),
    ];
    // Measured without GNU time in between, whose own start would be counted on both sides of the ratio.
    const times = await interleaved(contenders, rounds, { resources: false });
    const memory = await interleaved(contenders, 1);
    const bare = times.get(BARE).ms;
    const rows = contenders.map(({ name }) => {
      const { ms, runs } = times.get(name);
      return [name, milliseconds(ms), ratio(ms / bare), megabytes(memory.get(name).peakBytes), String(runs)];
    });
    table(`Start-up, ${label}`, ["command", "wall", "to node -e 0", "peak memory", "runs"], rows);
    for (const option of ours) budget(`start of ${option}`, times.get(option).ms / bare, BUDGET);
  }
}

function sizes() {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, bytes: readFileSync(file) }))
    .map(({ file, bytes }) => ({
      name: relative(DIST, file),
      size: bytes.length,
      gzipped: gzipSync(bytes).length,
    }))
    .sort((a, b) => b.size - a.size);
}

/** The files of the bundle that a command loads; needs a Node that lets loads be watched. */
async function loads(node, command) {
  const args = ["--import", TRACE, ...command.args];
  const { output } = await run({ ...command, program: node, args }, { resources: false });
  // Worker threads are watched too, and each says its own line.
  const lines = [...output.matchAll(/^archi3-bench-loads: (.*)$/gm)].flatMap(([, line]) => JSON.parse(line));
  const files = lines
    .filter((url) => url.startsWith("file:"))
    .map((url) => relative(DIST, fileURLToPath(url)));
  return new Set(files);
}

/** The bundle's files, and which of them are read for which command. */
export async function bundle({ program }, root, features) {
  const all = sizes();
  const commands = {
    "--version": { args: [CLI, "--version"] },
    "--help": { args: [CLI, "--help"] },
    validate: validateCommand(program, root, { cold: true, ...features }),
  };
  const loaded = new Map();
  for (const [name, command] of Object.entries(commands)) loaded.set(name, await loads(program, command));
  const rows = all.map(({ name, size, gzipped }) => {
    const readBy = Object.keys(commands).filter((command) => loaded.get(command).has(name));
    // Node itself reads this one, to know that the others are ES modules.
    const otherwise = name === "package.json" ? "every start" : "only when needed";
    return [name, kilobytes(size), kilobytes(gzipped), readBy.join(", ") || otherwise];
  });
  const sum = (key) => kilobytes(all.reduce((total, entry) => total + entry[key], 0));
  rows.push(["all", sum("size"), sum("gzipped"), ""]);
  table("Bundle: files of dist/cli", ["file", "bytes", "gzipped", "loaded by"], rows);
}

/** What importing each of the product's dependencies would add to every start, unbundled. */
export async function dependencies({ label, program }, rounds) {
  const { dependencies: names } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
  const script = (name) => ["--input-type=module", "-e", `await import(${JSON.stringify(name)})`];
  const contenders = [
    { name: BARE, command: { program, args: ["-e", "0"], cwd: PROJECT } },
    ...Object.keys(names).map((name) => ({ name, command: { program, args: script(name), cwd: PROJECT } })),
  ];
  const times = await interleaved(contenders, rounds, { resources: false });
  const bare = times.get(BARE).ms;
  const rows = contenders
    .filter(({ name }) => times.get(name).last.status === 0)
    .map(({ name }) => [name, milliseconds(times.get(name).ms - bare), ratio(times.get(name).ms / bare)])
    .sort((a, b) => Number.parseFloat(b[2]) - Number.parseFloat(a[2]));
  table(
    `Imports, unbundled, ${label}: what each would add to a start`,
    ["package", "added", "to node -e 0"],
    rows,
  );
}
