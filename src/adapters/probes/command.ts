import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Check } from "../../health/check.ts";
import type { Measurement } from "../../health/verdict.ts";
import { isWithin, readRegularFile, realPath } from "../files.ts";
import { foreignText } from "../foreign-text.ts";
import { runProgram } from "../program.ts";
import { failingWords, LONGEST_WORDS, passingWords } from "./last-words.ts";
import { resultsIn, type TestResults } from "./test-report.ts";

type CommandCheck = Extract<Check, { type: "command" }>;

const LARGEST_REPORT = 16 * 1024 * 1024;

/**
 * Runs a program of the policy repository's; it passes with the exit status 0 and a report without failures. No shell
 * reads its arguments, and what it starts ends with it, as {@link runProgram} says.
 * @param folder where it runs: the configuration's folder
 * @param variables what it is told, as `ARCHI3_DIGEST`
 * @param hidden variables that are nothing of its concern, such as where alerts are sent
 */
export async function probeCommand(
  check: CommandCheck,
  folder: string,
  variables: { [name: string]: string },
  hidden: readonly string[] = [],
): Promise<Measurement> {
  const digest = variables["ARCHI3_DIGEST"] ?? "";
  const [program = "", ...args] = check.argv.map((part) => part.replaceAll("{{digest}}", digest));
  const path = check.report === undefined ? undefined : join(folder, check.report);
  const before = path === undefined ? undefined : identityOf(path);
  const ended = await run(program, args, { folder, variables, hidden, timeoutMs: check.timeout });
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
  { status, words }: Ended,
  report: Report,
  { report: name }: CommandCheck,
): Measurement {
  if (typeof report === "object" && report.failed > 0)
    return { verdict: "fail", said: `${report.failed} of ${report.total} tests failed` };
  if (status !== 0)
    return { verdict: "fail", said: `${program} ended ${status}${words === "" ? "" : `: ${words}`}` };
  if (report === "none")
    return { verdict: "pass", said: `${program} ended 0${words === "" ? "" : `: ${words}`}` };
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
  /** What of its output says most, without secrets. */
  words: string;
}

interface RunOptions {
  folder: string;
  variables: { [name: string]: string };
  hidden: readonly string[];
  timeoutMs: number;
}

/** What a runner gives to actions, and to no program of a workflow's own: by these its artifacts and identity are written. */
const RUNNERS_OWN = new Set(["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"]);

/** Characters of output that are kept until it ends. */
const MOST_HEARD = 8_000;

/** Runs it, and reads along with bounded memory. */
async function run(
  program: string,
  args: readonly string[],
  { folder, variables, hidden, timeoutMs }: RunOptions,
): Promise<Ended | { why: string }> {
  const output = { all: "", stdout: "", stderr: "" };
  const ended = await runProgram(program, args, {
    ...{ folder, timeoutMs, env: { ...ownVariables(hidden), ...variables } },
    hear: (text, from) => {
      for (const one of ["all", from] as const) output[one] = `${output[one]}${text}`.slice(-MOST_HEARD);
    },
  });
  if (ended.is !== "ended") return { why: `${program} ${ended.why}` };
  const words = ended.status === 0 ? passingWords(output.all) : failingWords(output.stderr, output.stdout);
  return { status: ended.status, words: foreignText(words).slice(0, LONGEST_WORDS) };
}

function ownVariables(hidden: readonly string[]): NodeJS.ProcessEnv {
  const isOwn = (name: string) => !RUNNERS_OWN.has(name) && !hidden.includes(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => isOwn(name)));
}
