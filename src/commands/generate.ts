import { dirname } from "node:path";
import { authorName } from "../adapters/author.ts";
import { today } from "../adapters/clock.ts";
import { readRegularFile, realPath } from "../adapters/files.ts";
import { createFile, makeFolder, type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus, usageError } from "../errors.ts";
import { type Kind, kindOfShape } from "../policy/kinds.ts";
import { DEFAULT_LIMITS } from "../policy/read-limits.ts";
import { unusedValues, variableFacts } from "../policy/template-values.ts";
import { kindMade, samplesOf } from "../validation/templates.ts";
import { type GenerateCall, unresolvedError } from "./generate-call.ts";
import { type AskPerson, askMissing } from "./generate-questions.ts";
import { checkGenerated } from "./generated-check.ts";
import {
  checkPlace,
  type GeneratedPlace,
  namedPlace,
  usualPlace,
  withPoliciesFolder,
} from "./generated-place.ts";
import { type Generated, tellGenerated } from "./generated-shown.ts";
import {
  allMissing,
  checkValues,
  fill,
  type GeneratedText,
  generateText,
  loadJudge,
} from "./generated-text.ts";
import { saidKind } from "./intake.ts";
import { checkType } from "./selection.ts";
import { answersIn, checkNames, readGiven } from "./template-given.ts";
import { findTemplate, type OpenTemplate, openTemplate } from "./template-library.ts";
import { displayPath, openWorkspace, type Workspace } from "./workspace.ts";

/** How `generate` is called; `output` is a file, or `-` for standard output. */
export type GenerateOptions = GenerateCall;

/** What surrounds a generation beside the files. */
export interface GenerateWorld {
  version: string;
  env: { readonly [name: string]: string | undefined };
  /** Asks whoever sits at the terminal; undefined where nobody may be asked. */
  ask: AskPerson | undefined;
}

/**
 * Writes a policy from a template, after it has been validated among all that it will live with. Nothing is written that
 * fails, and nothing is overwritten without `force`.
 * @throws {PolicyError} exit 2 for a template, a value or a place that cannot be used
 */
export async function runGenerate(
  options: GenerateOptions,
  terminal: Terminal,
  world: GenerateWorld,
): Promise<ExitStatus> {
  const { currentFolder } = terminal;
  if (options.output === "-" && options.format === "json") throw twoOutputs();
  const workspace = withPoliciesFolder(await openWorkspace(options, currentFolder), options.policiesDir);
  checkType(options.type, workspace);
  const open = await openTemplate(findTemplate(options.template, workspace, currentFolder));
  const kind = kindOf(open, options.type, workspace);
  const [samples = new Map()] = samplesOf(open.template, open.used, workspace.schemaOf(kind));
  const { generated, agent, unused } = await generatedFrom(open, samples, options, terminal, world);
  if (kindOfShape(generated.value) !== undefined && kindOfShape(generated.value)?.name !== kind.name)
    throw wrongKind(open, kindOfShape(generated.value)?.name ?? "", kind.name);
  const isPrinted = options.output === "-";
  const place = placeFor(options, kind, generated, agent, workspace, currentFolder);
  const before = isPrinted ? undefined : textThere(place);
  const isSame = before === generated.text;
  const validation = options.validate
    ? await checkGenerated({ ...generated, kind, place }, workspace, terminal, world.version)
    : undefined;
  const isSound = validation === undefined || validation.report.conclusion === "success";
  // A wrong value is told first: with --force it would fail all the same.
  const mayStay = validation?.isWrongByItself !== true && !options.force && !options.dryRun;
  if (before !== undefined && !isSame && mayStay) throw exists(place);
  const result: Generated = {
    ...{ file: open.file, kind, place, validation, before, text: generated.text, unused },
    ...{
      did: isPrinted ? "print" : options.dryRun ? "nothing" : !isSound ? "refuse" : isSame ? "keep" : "write",
    },
  };
  if (result.did === "write") write(place, generated.text, before !== undefined);
  await tellGenerated(result, options, terminal);
  return isSound ? EXIT.done : EXIT.failed;
}

function twoOutputs() {
  return usageError("E_USAGE", {
    what: "--output - and --format json exclude each other",
    where: "--output - --format json",
    why: "the policy itself is printed, which is YAML",
    mend: "leave one of them out",
  });
}

/** Where the policy goes, or where it is validated as if it lay; nowhere for one that is only printed. */
function placeFor(
  { output, validate }: GenerateOptions,
  kind: Kind,
  { value }: GeneratedText,
  agent: string | undefined,
  workspace: Workspace,
  currentFolder: string,
): GeneratedPlace {
  if (output === "-" && !validate) return { path: "", shown: output, isPolicy: true };
  if (output !== undefined && output !== "-")
    return checkPlace(namedPlace(output, currentFolder, workspace), output, kind, workspace);
  const path = usualPlace(kind, value, agent, workspace);
  return checkPlace(path, displayPath(path, realPath(currentFolder) ?? currentFolder), kind, workspace);
}

/** The policy's text, with values that were given, asked for, or that follow. */
async function generatedFrom(
  open: OpenTemplate,
  samples: ReadonlyMap<string, string>,
  options: GenerateOptions,
  terminal: Terminal,
  { env, ask }: GenerateWorld,
): Promise<{ generated: GeneratedText; agent: string | undefined; unused: readonly string[] }> {
  const facts = variableFacts(open.template, open.used);
  const given = await readGiven(options, terminal.currentFolder);
  checkNames(given, facts, options.template);
  const author = authorName(terminal.currentFolder, env) ?? "unknown";
  const surroundings = { today: today(), author };
  const judge = await loadJudge(open, facts);
  const filled =
    ask === undefined || options.quiet
      ? fill(open, facts, given, surroundings)
      : await askMissing(open, facts, given, surroundings, judge, ask, terminal);
  if (filled.missing.length > 0) {
    const missing = allMissing(open, facts, given, surroundings, samples);
    throw unresolvedError(options, missing, answersIn(given), open.file.shown);
  }
  checkValues(open, facts, given, filled, judge);
  const texts = new Map([...given].map(([name, { value }]) => [name, value]));
  return {
    generated: generateText(open, filled.values),
    agent: filled.values.get("AGENT_NAME"),
    unused: unusedValues(open.template, open.used, texts, filled.values),
  };
}

/**
 * The kind that a template makes, which has to be the one that is asked for.
 * @throws {PolicyError} `E_TYPE` (exit 2)
 */
function kindOf(open: OpenTemplate, asked: string | undefined, workspace: Workspace): Kind {
  const made = kindMade(open.template, open.used, DEFAULT_LIMITS);
  const kind = made ?? saidKind(asked, workspace);
  if (kind === undefined)
    throw usageError("E_TYPE", {
      what: "cannot tell which kind of policy the template makes",
      where: open.file.shown,
      why: "its sections are those of no built-in kind",
      mend: "say which: --type KIND",
    });
  if (asked !== undefined && kind.name !== asked) throw wrongKind(open, kind.name, asked);
  return kind;
}

function wrongKind({ file }: OpenTemplate, made: string, asked: string) {
  return usageError("E_TYPE", {
    what: `the template makes a policy of the kind ${made}`,
    where: `--type ${asked}`,
    why: `that is what the sections of ${file.shown} say`,
    mend: `ask for --type ${made}, or use another template`,
  });
}

const LARGEST_KEPT = 16 * 1024 * 1024;

/** What stands at the place; undefined for nothing. */
function textThere({ path }: GeneratedPlace): string | undefined {
  const read = readRegularFile(path, LARGEST_KEPT);
  if (read.kind === "missing") return undefined;
  return read.kind === "bytes" ? Buffer.from(read.bytes).toString("utf8") : "";
}

function exists({ shown }: GeneratedPlace) {
  return usageError("E_EXISTS", {
    what: "a file stands there already",
    where: shown,
    why: "a file is replaced only where --force says so",
    mend: "see what would change with --dry-run; then replace it with --force, or name another file",
  });
}

function write({ path, shown, isPolicy }: GeneratedPlace, text: string, isThere: boolean): void {
  if (isPolicy) makeFolder(dirname(path), dirname(shown));
  if (isThere) writeFileAtomically(path, text, shown);
  else createFile(path, text, shown);
}
