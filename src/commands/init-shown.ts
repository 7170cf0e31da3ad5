import { join } from "node:path";
import { git } from "../adapters/git-process.ts";
import type { FirstStep } from "../release/first-steps.ts";
import { printJson } from "../report/json.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import type { Colors } from "../report/text.ts";
import { type Fate, isRenewable, type PlannedFile } from "./init-write.ts";

/** What `init` did, or would do. */
export interface InitResult {
  folder: string;
  /** The folder as it was typed. */
  typed: string;
  /** The command that was run, without what changes nothing in where and what it writes. */
  again: string;
  files: readonly PlannedFile[];
  steps: readonly FirstStep[];
  /** Whether the repository was set up before: then `steps` are only those that are known to be open. */
  isSetUp: boolean;
  /** What has to be known; none is an error. */
  notes: readonly string[];
  dryRun: boolean;
}

/** The result for programs. */
export function initAsJson({ typed, files, steps, notes, dryRun }: InitResult): string {
  const shown = files.map(({ path, fate, instead }) => ({
    path,
    fate,
    ...(instead === undefined ? {} : { instead }),
  }));
  return printJson({ format: "archi3-init/1", dir: typed, "dry-run": dryRun, files: shown, notes, steps }, 2);
}

const WORDS: { readonly [fate in Fate]: readonly [done: string, would: string] } = {
  create: ["created", "create"],
  unchanged: ["unchanged", "unchanged"],
  keep: ["kept", "keep"],
  overwrite: ["overwritten", "overwrite"],
};
const WIDTH = "overwritten".length;

/** The result for people; a dry run shows what would be overwritten line by line. */
export function initAsText(result: InitResult, quiet: boolean, colors: Colors): string {
  const { files, notes, steps, dryRun, folder } = result;
  const lines = files.flatMap((file) => {
    const line = fileLine(file, dryRun, colors);
    return dryRun && file.fate === "overwrite" ? [line, ...differences(folder, file)] : [line];
  });
  const blocks = [
    ...(quiet ? [] : [lines]),
    [summary(result)],
    ...(notes.length === 0 ? [] : [notes.map((note) => `${colors.yellow("!")} ${printable(note)}.`)]),
    ...(quiet || steps.length === 0 ? [] : [stepLines(result, colors)]),
    ...(quiet || !result.isSetUp ? [] : [whatElse(result)]),
  ];
  return guardWorkflowCommands(`${blocks.map((block) => block.join("\n")).join("\n\n")}\n`);
}

function fileLine(file: PlannedFile, dryRun: boolean, colors: Colors): string {
  const { path, fate, instead } = file;
  const [done, would] = WORDS[fate];
  const word = (dryRun ? would : done).padEnd(WIDTH);
  const tint = fate === "create" ? colors.green : fate === "overwrite" ? colors.yellow : colors.dim;
  const remark =
    instead !== undefined
      ? `, since ${printable(instead)} is there`
      : fate === "keep"
        ? isStale(file)
          ? ", which differs"
          : ", which is yours"
        : "";
  return `${tint(word)} ${printable(path)}${remark}`;
}

function summary({ files, dryRun, typed, again }: InitResult): string {
  const count = (fate: Fate) => files.filter((file) => file.fate === fate).length;
  const [created, overwritten] = [count("create"), count("overwrite")];
  const differing = files.filter(isStale).length;
  const where = typed === "." ? "" : ` in ${printable(typed)}`;
  const what = [
    ...(created === 0 ? [] : [`${filesOf(created)} ${dryRun ? "would be created" : "created"}${where}`]),
    ...(overwritten === 0 ? [] : [`${overwritten} ${dryRun ? "would be overwritten" : "overwritten"}`]),
  ];
  const changes =
    what.length === 0
      ? `Nothing ${dryRun ? "would be" : "was"} changed: everything is there`
      : what.join(", ");
  const dry = dryRun ? " This was a dry run." : "";
  const see = `${differing} kept that ${differing === 1 ? "differs" : "differ"}; to see how: ${printable(again)} --dry-run --force`;
  return differing === 0 ? `${changes}.${dry}` : `${changes}.${dry} ${see}`;
}

/** True for what `--force` would renew. */
function isStale(file: PlannedFile): boolean {
  return file.fate === "keep" && file.before !== undefined && isRenewable(file, file.before);
}

function filesOf(count: number): string {
  return `${count} ${count === 1 ? "file" : "files"}`;
}

/** The lines that would go and come, as git tells them; without git, none. */
function differences(folder: string, { path, text }: PlannedFile): string[] {
  const options = ["--no-index", "--no-color", "--no-ext-diff", "--no-textconv", "--unified=1"];
  const told = git(folder, ["diff", ...options, "--", join(folder, path), "-"], text).stdout.toString("utf8");
  const start = told.indexOf("\n@@");
  return start === -1
    ? []
    : told
        .slice(start + 1)
        .trimEnd()
        .split("\n")
        .map((line) => `    ${printable(line)}`);
}

function stepLines({ steps, isSetUp }: InitResult, colors: Colors): string[] {
  const lines = steps.flatMap(({ title, why, commands }, at) => [
    `${at + 1}. ${colors.bold(printable(title))}`,
    `   ${printable(why)}`,
    ...commands.map((command) => `     ${colors.cyan(printable(command))}`),
  ]);
  const head = isSetUp ? "What is left to do here:" : "What only you can do, in this order:";
  return [head, "", ...lines];
}

/** What is said in place of the first steps where they were taken. */
function whatElse({ steps, again }: InitResult): string[] {
  return [
    ...(steps.length === 0 ? ["The repository is set up and committed: nothing is left to write."] : []),
    "Whether GitHub is set up as archi3.yaml says: archi3-policy environments check",
    `All first steps once more: ${printable(again)} --verbose`,
  ];
}
