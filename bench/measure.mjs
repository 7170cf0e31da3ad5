/** Runs whole processes and measures them: wall time, CPU time, peak memory. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// GNU time is what measures CPU and peak memory; elsewhere these columns stay empty.
const GNU_TIME = process.platform === "linux" && existsSync("/usr/bin/time") ? "/usr/bin/time" : undefined;
const LONGEST_MS = 20 * 60_000;

function collect(program, args, cwd, extra) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: "1", CI: "true", ...extra };
    // A CI run's own outputs must not be written to by what is measured.
    for (const name of Object.keys(env)) if (name.startsWith("GITHUB_")) delete env[name];
    const started = process.hrtime.bigint();
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: LONGEST_MS });
    const [out, all] = [[], []];
    child.stdout.on("data", (chunk) => out.push(chunk) && all.push(chunk));
    child.stderr.on("data", (chunk) => all.push(chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const ms = Number(process.hrtime.bigint() - started) / 1e6;
      const [stdout, output] = [out, all].map((chunks) => Buffer.concat(chunks).toString());
      resolve({ ms, status: code ?? `killed by ${signal}`, stdout, output });
    });
  });
}

/**
 * Runs a command to its end, without a shell.
 * @returns `ms` of wall time, `status`, `stdout`, `output` (both streams), and where GNU time is installed
 *   `cpuMs` (user and system, every thread) and `peakBytes` (resident)
 */
export async function run({ program, args, cwd, env }, { resources = true } = {}) {
  if (GNU_TIME === undefined || !resources) return collect(program, args, cwd, env);
  const folder = mkdtempSync(join(tmpdir(), "archi3-bench-time-"));
  try {
    const file = join(folder, "resources");
    const outcome = await collect(GNU_TIME, ["-o", file, "-f", "%U %S %M", program, ...args], cwd, env);
    // A line about the exit status may stand before the numbers.
    const [user, system, kilobytes] = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .at(-1)
      .split(" ")
      .map(Number);
    return { ...outcome, cpuMs: (user + system) * 1000, peakBytes: kilobytes * 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function summary(outcomes) {
  const of = (key) => {
    const values = outcomes.map((outcome) => outcome[key]).filter((value) => value !== undefined);
    return values.length === 0 ? undefined : median(values);
  };
  return {
    ms: of("ms"),
    cpuMs: of("cpuMs"),
    peakBytes: of("peakBytes"),
    runs: outcomes.length,
    last: outcomes.at(-1),
  };
}

/**
 * Medians of commands that take turns, so that what else the machine does hits all of them alike.
 * @param contenders entries of `{name, command, prepare?}`; `prepare` runs before each run and is not measured
 * @returns one summary a name: `{ms, cpuMs, peakBytes, runs, last}`
 */
export async function interleaved(contenders, rounds, options) {
  const outcomes = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const { name, command, prepare } = contenders[(turn + round) % contenders.length];
      prepare?.(round);
      outcomes.get(name).push(await run(command, options));
    }
  }
  return new Map([...outcomes].map(([name, list]) => [name, summary(list)]));
}

/** The slope of the least-squares line through points of `[x, y]`. */
export function slope(points) {
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return above / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** k of `y = c · x^k`, fitted on logarithms: 1 is linear, 2 is quadratic. */
export function exponent(points) {
  return slope(points.map(([x, y]) => [Math.log(x), Math.log(y)]));
}
