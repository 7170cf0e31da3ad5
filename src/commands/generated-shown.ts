import type { Terminal } from "../adapters/terminal.ts";
import type { Kind } from "../policy/kinds.ts";
import { printJson } from "../report/json.ts";
import { NO_LINKS } from "../report/links.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import type { GeneratedValidation } from "./generated-check.ts";
import type { GeneratedPlace } from "./generated-place.ts";
import { renderAs } from "./report-formats.ts";
import type { TemplateFile } from "./template-library.ts";

/** What became of a generation. */
export interface Generated {
  file: TemplateFile;
  kind: Kind;
  place: GeneratedPlace;
  /** Undefined where nobody asked for one. */
  validation: GeneratedValidation | undefined;
  /** What stood at the place; undefined for nothing. */
  before: string | undefined;
  text: string;
  /** Variables that were given a value which nothing comes of. */
  unused: readonly string[];
  /** `print`: it goes to standard output; `nothing`: a dry run; `refuse`: it failed; `keep`: the same stood there. */
  did: "write" | "keep" | "print" | "nothing" | "refuse";
}

/** How the result is told. */
interface Telling {
  format: "text" | "json";
  quiet: boolean;
}

/** Tells what was found, what would change in a dry run, and what was written. */
export async function tellGenerated(
  generated: Generated,
  { format, quiet }: Telling,
  terminal: Terminal,
): Promise<void> {
  const diff = generated.did === "nothing" ? await diffOf(generated) : undefined;
  publish(generated, terminal);
  for (const warning of warningsOf(generated, format === "json" || quiet))
    terminal.warn(guardWorkflowCommands(`warning: ${printable(warning)}\n`));
  if (format === "json") {
    terminal.print(printJson(shownAsJson(generated, diff), 2));
    return;
  }
  const { validation, did } = generated;
  const failed = validation?.report.conclusion === "failure";
  const tell = did === "print" ? terminal.warn : terminal.print;
  const isTold = validation !== undefined && (failed || (!quiet && validation.report.findings.length > 0));
  if (isTold) tell(`${renderAs("text", validation, { links: NO_LINKS, colors: terminal.colors, quiet })}`);
  if (diff !== undefined) terminal.print(guardWorkflowCommands(painted(diff, terminal)));
  if (did === "print" && !failed) terminal.print(generated.text);
  if (!quiet || failed) tell(guardWorkflowCommands(`${printable(sentenceOf(generated))}\n`));
}

/** What must not be overlooked. @param alone whether no sentence says how valid the policy is */
function warningsOf({ unused, validation }: Generated, alone: boolean): string[] {
  const isHalf = validation !== undefined && validation.unread.length > 0;
  const [first, ...others] = unused;
  const why = "with these values nothing of the template that uses it comes out";
  return [
    ...(first === undefined ? [] : [`the value of ${[first, ...others].join(", ")} is not used: ${why}`]),
    ...(alone && isHalf ? [`the policy is ${validityOf(validation)}`] : []),
  ];
}

/** What was done, in one line. */
function sentenceOf({ file, kind, place, validation, before, did, text }: Generated): string {
  const what = `${kind.name} policy from ${sourceOf(file)}`;
  const checked = validation === undefined ? "not validated" : validityOf(validation);
  const outside = place.isPolicy ? "" : "; it lies outside of the policies, where nothing else looks at it";
  if (did === "refuse" || validation?.report.conclusion === "failure") {
    const anyway = before === undefined || before === text ? "--no-validate" : "--no-validate --force";
    return `Nothing was written: correct the values, or write it all the same with ${anyway} (${place.shown})`;
  }
  switch (did) {
    case "write":
      return `${before === undefined ? "Wrote" : "Replaced"} ${place.shown}: ${what}, ${checked}${outside}`;
    case "keep":
      return `${place.shown} is so already: ${what}, ${checked}${outside}`;
    case "print":
      return `Wrote nothing: ${what}, ${checked}`;
    case "nothing": {
      const change =
        before === undefined ? "be created" : before === text ? "stay as it is" : "be replaced, with --force";
      return `Wrote nothing: ${place.shown} would ${change}; ${what}, ${checked}${outside}`;
    }
  }
}

/** As many files as a sentence names. */
const MOST_NAMED = 3;

/** Valid among the others, or by itself alone: what a file defines that cannot be read, nobody knows. */
function validityOf({ unread }: GeneratedValidation): string {
  if (unread.length === 0) return "valid";
  const more = unread.length - MOST_NAMED;
  const named = unread.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return `valid by itself; ${named} cannot be read, so what it refers to is not checked`;
}

function sourceOf({ name, origin, shown, hidesBuiltIn }: TemplateFile): string {
  if (origin === "built-in") return `the built-in template ${name}`;
  return hidesBuiltIn === true ? `${shown}, which stands in the place of the built-in template` : shown;
}

const RESULTS = {
  ...{ write: "created", keep: "unchanged", print: "printed", nothing: "would-create", refuse: "refused" },
} as const;

function shownAsJson(
  { file, kind, place, validation, before, did, text, unused }: Generated,
  diff: string | undefined,
) {
  const again = before === text ? "unchanged" : did === "write" ? "replaced" : "would-replace";
  return {
    format: "archi3-generated/1",
    file: place.shown,
    kind: kind.name,
    template: { name: file.name, origin: file.origin },
    unused,
    result: before === undefined || did === "refuse" || did === "print" ? RESULTS[did] : again,
    ...(diff === undefined ? {} : { diff }),
    report: validation?.report ?? null,
    ...(validation === undefined ? {} : { unread: validation.unread }),
  };
}

/** The difference as a patch in the unified form; empty where there is none. */
async function diffOf({ place, before = "", text }: Generated): Promise<string> {
  if (before === text) return "";
  const { createTwoFilesPatch } = await import("diff");
  const from = before === "" ? "/dev/null" : `a/${place.shown}`;
  const patch = createTwoFilesPatch(from, `b/${place.shown}`, before, text);
  return patch.replace(/^=+\n/, "");
}

function painted(diff: string, { colors }: Terminal): string {
  const lines = printable(diff, { keepNewlines: true }).split("\n");
  return lines
    .map((line) => {
      if (/^(?:---|\+\+\+) /.test(line)) return colors.bold(line);
      if (line.startsWith("@@")) return colors.cyan(line);
      if (line.startsWith("+")) return colors.green(line);
      return line.startsWith("-") ? colors.red(line) : line;
    })
    .join("\n");
}

/** What a step of a workflow shows beside its log. */
function publish(generated: Generated, terminal: Terminal): void {
  const { validation } = generated;
  if (terminal.publish === undefined || validation === undefined) return;
  const context = { links: NO_LINKS, colors: terminal.colors, quiet: false };
  const failed = validation.report.conclusion === "failure";
  terminal.publish({
    summary: renderAs("markdown", validation, context),
    ...(failed
      ? {
          annotation: {
            ...{ level: "error", title: "The generated policy is wrong" },
            message: "Nothing was written. The job's summary says what was found.",
          },
        }
      : {}),
  });
}
