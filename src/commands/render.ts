import { today } from "../adapters/clock.ts";
import type { Terminal } from "../adapters/terminal.ts";
import { namesOf } from "../config.ts";
import { EXIT, type ExitStatus, PolicyError, usageError } from "../errors.ts";
import { type Catalog, environmentOf, ofKind } from "../policy/catalog.ts";
import { DEFAULT_LIMITS } from "../policy/document-builder.ts";
import { type EffectiveSet, effectivePolicies, type Origin } from "../policy/effective.ts";
import { escapeHidden, placeOfOrigin, writeEffective } from "../policy/effective-text.ts";
import type { Finding } from "../policy/finding.ts";
import { toPointer } from "../policy/pointer.ts";
import { nearest } from "../policy/spelling.ts";
import { isToolsOwn } from "../validation/rule-ids.ts";
import { severityOf } from "../validation/rules/index.ts";
import { validate } from "../validation/validate.ts";
import { findFiles } from "./intake.ts";
import { nothingAt } from "./nothing.ts";
import { HEADER, openOutput, type RenderedFile, writeOfFile, writeOfFolder } from "./render-output.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

export interface RenderOptions {
  config?: string;
  policiesDir?: string;
  environment: string;
  format: "text" | "json";
  /** Folders to write the policies into, or files that end in .json; nothing is printed then but what was written. */
  output: readonly string[];
  quiet: boolean;
}

/**
 * Prints the policies that an environment must run, as YAML in which every line that the overlay changed says so.
 * @throws {PolicyError} exit 2 for an unknown environment, exit 1 for policies that cannot be rendered
 */
export async function runRender(options: RenderOptions, terminal: Terminal): Promise<ExitStatus> {
  const outputs = options.output.map((output) => openOutput(output, options.format, terminal.currentFolder));
  const workspace = await openWorkspace(options, terminal.currentFolder);
  const progress = terminal.progress("Reading policies");
  const catalog = await readCatalog(workspace, terminal.currentFolder);
  checkEnvironment(options.environment, catalog);
  progress(`Rendering ${options.environment}`);
  const effective = effectivePolicies(catalog, options.environment);
  const rendered = await renderFiles(effective);
  progress(undefined);
  if (outputs.length === 0)
    terminal.print(options.format === "json" ? renderEffectiveJson(effective) : asStream(rendered));
  // Every output is looked at before the first is written.
  const writes = outputs.map((output) =>
    output.is === "file"
      ? writeOfFile(output, renderEffectiveJson(effective))
      : writeOfFolder(output, rendered, workspace),
  );
  for (const write of writes) {
    const done = write();
    if (!options.quiet) terminal.print(done.map((line) => `${line}\n`).join(""));
  }
  return EXIT.done;
}

async function readCatalog(workspace: Workspace, currentFolder: string): Promise<Catalog> {
  const found = findFiles(workspace);
  const severity = severityOf(workspace.config.severity);
  // Only what keeps a policy from being read and merged matters here; the other rules are for `validate`.
  // A file of no kind is nothing that an environment could run, whatever it looks like.
  const outcome = await validate({
    files: found.files.filter(({ kind }) => kind !== undefined),
    rejected: found.rejected,
    environments: namesOf(workspace.config),
    limits: DEFAULT_LIMITS,
    // What is wrong with a suppression is for `validate` too.
    severityOf: (rule) => (isToolsOwn(rule) ? undefined : severity(rule)),
    schemaOf: workspace.schemaOf,
    families: [],
    today: today(),
  });
  const errors = outcome.findings.filter((one) => one.severity === "error" && one.status !== "suppressed");
  const [first] = errors;
  if (first !== undefined) throw doNotValidate(first, errors.length);
  const [unread] = outcome.catalog.unreadKinds;
  if (unread !== undefined) throw unreadable(unread);
  if (outcome.catalog.policies.length > 0) return outcome.catalog;
  throw nothingAt(undefined, "there is nothing to render", {
    workspace,
    files: found.files,
    policies: [],
    currentFolder,
    takesFiles: false,
  });
}

function doNotValidate({ file, range, rule, message }: Finding, errors: number): PolicyError {
  const more = errors === 1 ? "" : ` (and ${errors - 1} more)`;
  return new PolicyError("E_INVALID", EXIT.failed, {
    what: "the policies do not validate, so they are not rendered",
    where: `${file}:${range.start.line}:${range.start.column}`,
    why: `${rule}: ${message}${more}`,
    mend: "run `archi3-policy validate` and correct what it finds",
  });
}

/** Also refused where the configuration silences the finding: what cannot be read cannot be left out either. */
function unreadable(kind: string): PolicyError {
  return new PolicyError("E_INVALID", EXIT.failed, {
    what: "the policies do not validate, so they are not rendered",
    why: `a file of the kind ${kind} cannot be read`,
    mend: "run `archi3-policy validate` and correct what it finds",
  });
}

function checkEnvironment(environment: string, catalog: Catalog): void {
  const known = [...new Set([...catalog.environments, ...ofKind(catalog, "environment").map(environmentOf)])];
  if (known.includes(environment)) return;
  const guess = nearest(environment, known);
  throw usageError("E_ENVIRONMENT", {
    what: "there is no such environment",
    where: `--environment ${environment}`,
    mend: guess === undefined ? `use one of ${known.join(", ")}` : `did you mean ${guess}?`,
  });
}

async function renderFiles(effective: EffectiveSet): Promise<RenderedFile[]> {
  const yaml = await import("yaml");
  const texts = new Map<string, string>();
  for (const file of effective.files) {
    const before = texts.get(file.path);
    const text = writeEffective(yaml, file);
    texts.set(file.path, before === undefined ? `${HEADER}\n${text}` : `${before}---\n${text}`);
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** One YAML stream: a document a file, each under its path. */
function asStream(rendered: readonly RenderedFile[]): string {
  return rendered.map(({ path, text }) => `---\n# ${path}\n${text}`).join("");
}

/** The effective set as JSON; every origin says where in the overlay a place of the value was set. */
export function renderEffectiveJson({ environment, files }: EffectiveSet): string {
  const shown = {
    format: "archi3-effective/1",
    environment,
    files: files.map(({ path, value, origins }) => ({ path, value, origins: origins.map(shownOrigin) })),
  };
  return `${escapeHidden(JSON.stringify(shown, null, 2))}\n`;
}

function shownOrigin(origin: Origin): { pointer: string; file: string; line: number; column: number } {
  return { pointer: toPointer(origin.path), ...placeOfOrigin(origin) };
}
