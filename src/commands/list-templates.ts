import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus, PolicyError } from "../errors.ts";
import { DEFAULT_LIMITS } from "../policy/read-limits.ts";
import { type VariableFacts, variableFacts } from "../policy/template-values.ts";
import { type Paint, tableLines } from "../release/table.ts";
import { printJson } from "../report/json.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { kindMade } from "../validation/templates.ts";
import { withPoliciesFolder } from "./generated-place.ts";
import { checkType } from "./selection.ts";
import { paintOf } from "./status.ts";
import { allTemplates, findTemplate, openTemplate, type TemplateFile } from "./template-library.ts";
import { openWorkspace } from "./workspace.ts";

export interface ListOptions {
  config?: string;
  policiesDir?: string;
  /** Only this one, with its variables. */
  template?: string;
  /** Only those that make this kind. */
  type?: string;
  format: "text" | "json";
}

/** A template as lists show it. */
interface Listed {
  file: TemplateFile;
  kind: string | undefined;
  description: string;
  variables: readonly VariableFacts[];
  /** Why it cannot be used. */
  fault?: string;
}

/**
 * Lists the templates that can be named, or shows the variables of one.
 * @throws {PolicyError} `E_TEMPLATE` (exit 2) for one that there is not, or that cannot be used
 */
export async function runListTemplates(options: ListOptions, terminal: Terminal): Promise<ExitStatus> {
  const { currentFolder } = terminal;
  const workspace = withPoliciesFolder(await openWorkspace(options, currentFolder), options.policiesDir);
  checkType(options.type, workspace);
  const one =
    options.template === undefined ? undefined : findTemplate(options.template, workspace, currentFolder);
  const all: Listed[] = [];
  for (const file of one === undefined ? allTemplates(workspace) : [one]) all.push(await listed(file));
  const shown = all.filter(({ kind }) => options.type === undefined || kind === options.type);
  terminal.print(
    options.format === "json"
      ? printJson({ format: "archi3-templates/1", templates: shown.map(asJson) }, 2)
      : guardWorkflowCommands(asText(shown, one !== undefined, terminal)),
  );
  return EXIT.done;
}

async function listed(file: TemplateFile): Promise<Listed> {
  try {
    const open = await openTemplate(file);
    const kind = kindMade(open.template, open.used, DEFAULT_LIMITS)?.name;
    const variables = variableFacts(open.template, open.used);
    return { file, kind, description: descriptionOf(open.template.text), variables };
  } catch (error) {
    // One that cannot be used must not hide the others.
    if (!(error instanceof PolicyError)) throw error;
    const { where = "", why = "" } = error.parts;
    return { file, kind: undefined, description: "", variables: [], fault: `${where}: ${why}` };
  }
}

/** What a template is for: its first comment, of Handlebars or of YAML, as far as it is one line. */
function descriptionOf(text: string): string {
  const own = /^\s*\{\{~?!(?:--)?[ \t]*([^{}\n]{1,200}?)[ \t]*(?:--)?~?\}\}/.exec(text)?.[1];
  if (own !== undefined) return own;
  const line = /^(?:---)?\s*#+[ \t]*(.+)/.exec(text)?.[1] ?? "";
  return line.includes("{{") ? "" : line.trim();
}

function asJson({ file, kind, description, variables, fault }: Listed) {
  return {
    name: file.name,
    kind: kind ?? null,
    origin: file.origin,
    ...(file.origin === "built-in" ? {} : { file: file.shown }),
    ...(file.hidesBuiltIn === true ? { "in-place-of-built-in": true } : {}),
    description,
    ...(fault === undefined ? {} : { fault }),
    variables: variables.map((variable) => ({
      name: variable.name,
      description: variable.description ?? "",
      type: variable.type ?? "string",
      required: variable.required,
      default: variable.default ?? null,
      example: variable.example ?? null,
      pattern: variable.pattern ?? null,
      implied: variable.impliedBy ?? null,
    })),
  };
}

function asText(all: readonly Listed[], withVariables: boolean, terminal: Terminal): string {
  const rows = all.map(({ file, kind, description, variables, fault }) =>
    [
      ...[file.name, kind ?? "?", file.origin + (file.hidesBuiltIn === true ? ", instead of built-in" : "")],
      ...[requiredOf(variables), fault ?? description],
    ].map((cell) => printable(cell)),
  );
  const tints = all.map(({ fault }) => (fault === undefined ? "good" : "bad"));
  const head = ["template", "makes", "from", "needs", "for"];
  const lines = tableLines(head, rows, tints, plainBut(terminal));
  if (withVariables) lines.push("", ...variableLines(all[0]?.variables ?? [], terminal));
  else lines.push("", "Variables of one: archi3-policy generate --list-templates --template NAME");
  return `${lines.join("\n")}\n`;
}

/** Only what cannot be used is painted. */
function plainBut(terminal: Terminal): Paint {
  return { ...paintOf(terminal), good: (text) => text };
}

function requiredOf(variables: readonly VariableFacts[]): string {
  const names = variables.filter(({ required }) => required).map(({ name }) => name);
  const [first = "nothing", second, ...more] = names;
  if (second === undefined) return first;
  return more.length === 0 ? `${first}, ${second}` : `${first}, ${second} and ${more.length} more`;
}

const IMPLIED = {
  day: "the present day",
  author: "git's user.name",
  "agent-name": "@ and AGENT_NAME",
  role: "follows the role",
} as const;

function variableLines(variables: readonly VariableFacts[], terminal: Terminal): string[] {
  const rows = variables.map(({ name, type, default: fallback, example, impliedBy, required, description }) =>
    [
      ...[name, type ?? "string"],
      required ? "(needed)" : (fallback ?? (impliedBy === undefined ? "" : `(${IMPLIED[impliedBy]})`)),
      ...[example ?? "", description ?? ""],
    ].map((cell) => printable(cell)),
  );
  const head = ["variable", "type", "default", "example", "for"];
  return tableLines(
    head,
    rows,
    rows.map(() => "good"),
    plainBut(terminal),
  );
}
