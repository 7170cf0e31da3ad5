import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Check } from "../../health/check.ts";
import type { Measurement } from "../../health/verdict.ts";
import { readRegularFile } from "../files.ts";
import { resultsIn } from "./test-report.ts";

type CommandCheck = Extract<Check, { type: "command" }>;

/** Characters of a program's output that a measurement keeps: its last line says most. */
const LONGEST_SAID = 200;
const LARGEST_REPORT = 16 * 1024 * 1024;

/**
 * Runs a program of the policy repository's; it passes with the exit status 0 and a report without failures. No shell
 * reads its arguments. It ends with everything that it started when its time is over.
 * @param folder where it runs: the configuration's folder
 * @param variables what it is told, as `ARCHI3_DIGEST`
 */
export async function probeCommand(
  check: CommandCheck,
  folder: string,
  variables: { [name: string]: string },
): Promise<Measurement> {
  const digest = variables["ARCHI3_DIGEST"] ?? "";
  const [program = "", ...args] = check.argv.map((part) => part.replaceAll("{{digest}}", digest));
  const ended = await run(program, args, { folder, variables, timeoutMs: check.timeout });
  if ("why" in ended) return { verdict: "error", said: ended.why };
  const report = check.report === undefined ? undefined : readReport(join(folder, check.report));
  if (report?.failed !== undefined && report.failed > 0)
    return { verdict: "fail", said: `${report.failed} of ${report.total} tests failed` };
  if (ended.status !== 0)
    return {
      verdict: "fail",
      said: `${program} ended ${ended.status}${ended.last === "" ? "" : `: ${ended.last}`}`,
    };
  if (check.report !== undefined && report === undefined)
    return { verdict: "error", said: `${program} left no report ${check.report}` };
  return {
    verdict: "pass",
    said: report === undefined ? `${program} ended 0` : `${report.total} tests passed`,
  };
}

function readReport(path: string): { total: number; failed: number } | undefined {
  const read = readRegularFile(path, LARGEST_REPORT);
  return read.kind === "bytes" ? resultsIn(Buffer.from(read.bytes).toString("utf8")) : undefined;
}

function run(
  program: string,
  args: readonly string[],
  options: { folder: string; variables: { [name: string]: string }; timeoutMs: number },
): Promise<{ status: number; last: string } | { why: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.folder,
      env: { ...process.env, ...options.variables },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that what it started ends with it.
      detached: true,
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        said = `${said}${text}`.slice(-4_000);
      });
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      resolve({ why: `${program} took longer than ${options.timeoutMs / 1000} s` });
    }, options.timeoutMs);
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve({ why: `${program} cannot be run: ${error.message}` });
    });
    child.on("close", (status, signal) => {
      clearTimeout(timer);
      const last = said.trim().split("\n").at(-1)?.slice(0, LONGEST_SAID) ?? "";
      resolve(signal === null ? { status: status ?? 0, last } : { why: `${program} was ended by ${signal}` });
    });
  });
}
