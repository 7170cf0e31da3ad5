import type { Wanted } from "./protection.ts";
import type { Difference } from "./protection-differences.ts";
import type { Paint } from "./table.ts";

/** What was found of a GitHub environment, and what became of it. */
export interface EnvironmentReport extends Pick<Wanted, "name" | "uses"> {
  state: /** It is as archi3.yaml wants it. */
    | "as-configured"
    /** It exists, and is not. */
    | "differs"
    | "missing"
    | "created"
    | "changed"
    /** GitHub refused what was to be done; some of it may have been. */
    | "failed"
    | "not-tried";
  differences: readonly Difference[];
  /** What else is to be known, as clauses. */
  remarks: readonly string[];
  /** Commands of GitHub's own client that do what has to be done. */
  commands: readonly string[];
}

/** Texts from outside are shown by it. */
type Show = (untrusted: string) => string;

const TITLES: { [state in EnvironmentReport["state"]]: [sign: string, paint: keyof Paint, words: string] } = {
  "as-configured": ["✔", "good", "as configured"],
  differs: ["✖", "bad", "not as configured"],
  missing: ["✖", "bad", "missing"],
  created: ["✔", "good", "created"],
  changed: ["✔", "good", "changed"],
  failed: ["✖", "bad", "could not be set"],
  "not-tried": ["!", "doubtful", "not tried"],
};

/** How the GitHub environments are, each with what has to be done: by hand, and by commands. */
export function renderCheck(all: readonly EnvironmentReport[], paint: Paint, show: Show): string {
  const lines = all.flatMap((one) => [
    titleOf(one, paint, show),
    ...one.differences.flatMap(({ what, fix, instead }) => [
      `    ${show(what)}`,
      `      fix: ${show(fix)}${instead === undefined ? "" : `, or in archi3.yaml: ${instead}`}`,
    ]),
    ...remarkLines(one, paint, show),
    ...commandLines(one, paint, show),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}

/** What was done to the GitHub environments, or would be. */
export function renderApply(
  all: readonly EnvironmentReport[],
  dryRun: boolean,
  paint: Paint,
  show: Show,
): string {
  const lines = all.flatMap((one) => [
    titleOf(one, paint, show),
    ...one.differences.map((difference) => `    ${stepOf(difference, one, dryRun, show)}`),
    ...remarkLines(one, paint, show),
  ]);
  const end = dryRun ? ["", "Nothing was changed on GitHub: this was a dry run."] : [];
  return [...lines, ...(lines.length === 0 ? [] : end)].map((line) => `${line}\n`).join("");
}

function titleOf({ name, uses, state }: EnvironmentReport, paint: Paint, show: Show): string {
  const [sign, tint, words] = TITLES[state];
  const jobs = uses.map(({ environment, job }) => `${job} ${environment}`).join(", ");
  return `${paint[tint](sign)} ${paint.bold(show(name))} ${paint.dim(`(${show(jobs)})`)}: ${words}`;
}

/** One thing that is done; what takes a protection away says so, and why. */
function stepOf(
  { what, fix, loosens }: Difference,
  { state }: EnvironmentReport,
  dryRun: boolean,
  show: Show,
): string {
  const done = state === "created" || state === "changed";
  // Of what failed, some may have been done.
  const tense = done ? "done" : dryRun ? "would" : state === "failed" ? "wanted" : "not done";
  return loosens ? `${tense}: ${show(fix)} (loosens: ${show(what)})` : `${tense}: ${show(fix)}`;
}

function remarkLines({ remarks }: EnvironmentReport, paint: Paint, show: Show): string[] {
  return remarks.map((remark) => `    ${paint.doubtful("note:")} ${show(remark)}`);
}

function commandLines({ commands }: EnvironmentReport, paint: Paint, show: Show): string[] {
  if (commands.length === 0) return [];
  return [
    `    ${paint.dim("by GitHub's own client:")}`,
    ...commands.map((command) => `      ${show(command)}`),
  ];
}
