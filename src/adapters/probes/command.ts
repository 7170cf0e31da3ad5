import { type ChildProcess, spawn } from "node:child_process";
import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Check } from "../../health/check.ts";
import type { Measurement } from "../../health/verdict.ts";
import { LONGEST_TIMER_MS } from "../clock.ts";
import { isWithin, readRegularFile, realPath } from "../files.ts";
import { foreignText } from "../foreign-text.ts";
import { resultsIn, type TestResults } from "./test-report.ts";

type CommandCheck = Extract<Check, { type: "command" }>;

/** Characters of a program's output that a measurement keeps: its last line says most. */
const LONGEST_SAID = 200;
const LARGEST_REPORT = 16 * 1024 * 1024;
/** How long output is waited for after the program ended, where something that left its group holds it open. */
const DRAIN_MS = 500;

/**
 * Runs a program of the policy repository's; it passes with the exit status 0 and a report without failures. No shell
 * reads its arguments. It leads a group of processes, which ends with it, when its time is over, and with this process.
 * What leaves that group (`setsid`, a daemon) lives on: no system that we run on lets it be found again for sure.
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
  const path = check.report === undefined ? undefined : join(folder, check.report);
  const before = path === undefined ? undefined : identityOf(path);
  const ended = await run(program, args, { folder, variables, timeoutMs: check.timeout });
  if ("why" in ended) return { verdict: "error", said: ended.why };
  // What an earlier run left says nothing about this one.
  const isNew = path !== undefined && identityOf(path) !== before;
  return judge(
    program,
    ended,
    path === undefined ? "none" : isNew ? readReport(path, folder) : "missing",
    check,
  );
}

/** What is known of a report that was asked for. */
type Report = TestResults | "none" | "missing" | "elsewhere" | "unreadable";

function judge(
  program: string,
  { status, last }: Ended,
  report: Report,
  { report: name }: CommandCheck,
): Measurement {
  if (typeof report === "object" && report.failed > 0)
    return { verdict: "fail", said: `${report.failed} of ${report.total} tests failed` };
  if (status !== 0)
    return { verdict: "fail", said: `${program} ended ${status}${last === "" ? "" : `: ${last}`}` };
  if (report === "none") return { verdict: "pass", said: `${program} ended 0` };
  if (report === "missing") return { verdict: "error", said: `${program} left no new report ${name}` };
  if (report === "elsewhere") {
    const said = `the report ${name} lies elsewhere: a link leads out of the folder of archi3.yaml`;
    return { verdict: "error", said };
  }
  if (report === "unreadable") return { verdict: "error", said: `the report ${name} cannot be read` };
  if (report.total === 0) return { verdict: "inconclusive", said: `the report ${name} tells of no tests` };
  return { verdict: "pass", said: `${report.total} tests passed` };
}

/** Differs after every writing: the time of a file's last change cannot be set by anybody. */
function identityOf(path: string): string | undefined {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? undefined : `${stats.ino} ${stats.ctimeNs}`;
}

function readReport(path: string, folder: string): TestResults | "elsewhere" | "unreadable" {
  const [holds, home] = [realPath(dirname(path)), realPath(folder)];
  if (holds === undefined || home === undefined) return "unreadable";
  if (!isWithin(holds, home)) return "elsewhere";
  const read = readRegularFile(path, LARGEST_REPORT);
  if (read.kind !== "bytes") return "unreadable";
  return resultsIn(Buffer.from(read.bytes).toString("utf8")) ?? "unreadable";
}

interface Ended {
  status: number;
  /** The last line that it printed, without secrets. */
  last: string;
}

interface RunOptions {
  folder: string;
  variables: { [name: string]: string };
  timeoutMs: number;
}

function run(
  program: string,
  args: readonly string[],
  options: RunOptions,
): Promise<Ended | { why: string }> {
  return new Promise((resolve) => {
    const child = start(program, args, options);
    if (child instanceof Error) {
      resolve({ why: `${program} cannot be run: ${child.message}` });
      return;
    }
    const lastLine = lastLineOf(child);
    const killAll = () => killGroup(child);
    process.once("exit", killAll);
    let drain: NodeJS.Timeout | undefined;
    const end = (ended: Ended | { why: string }) => {
      clearTimeout(timer);
      clearTimeout(drain);
      process.removeListener("exit", killAll);
      // Whoever holds the other ends still must not keep this process waiting.
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve(ended);
    };
    const timer = setTimeout(
      () => {
        killAll();
        end({ why: `${program} took longer than ${options.timeoutMs / 1000} s` });
      },
      Math.min(options.timeoutMs, LONGEST_TIMER_MS),
    );
    child.on("error", (error) => end({ why: `${program} cannot be run: ${error.message}` }));
    child.on("exit", (status, signal) => {
      killAll();
      const result = () =>
        signal === null
          ? { status: status ?? 0, last: lastLine() }
          : { why: `${program} was ended by ${signal}` };
      child.on("close", () => end(result()));
      drain = setTimeout(() => end(result()), DRAIN_MS);
    });
  });
}

function start(
  program: string,
  args: readonly string[],
  { folder, variables }: RunOptions,
): ChildProcess | Error {
  try {
    return spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...variables },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, which can be ended as one.
      detached: true,
    });
  } catch (error) {
    // Such as an argument that holds a NUL.
    return error instanceof Error ? error : new Error(String(error));
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // All of the group have ended.
  }
}

/** Reads along with bounded memory. @returns gives the last line so far */
function lastLineOf({ stdout, stderr }: ChildProcess): () => string {
  let said = "";
  for (const stream of [stdout, stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said = `${said}${text}`.slice(-4_000);
    });
  return () => {
    const line =
      said
        .trim()
        .split(/[\r\n]+/)
        .at(-1) ?? "";
    return foreignText(line).slice(0, LONGEST_SAID);
  };
}
