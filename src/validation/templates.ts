import { makePolicy, type Policy } from "../policy/catalog.ts";
import type { YamlDocument } from "../policy/document.ts";
import { type Kind, kindOfShape } from "../policy/kinds.ts";
import type { Path } from "../policy/pointer.ts";
import type { ReadLimits } from "../policy/read-limits.ts";
import { readText } from "../policy/reader.ts";
import type { Problem, SourceText } from "../policy/source.ts";
import { nearest, onlyNear } from "../policy/spelling.ts";
import {
  parseTemplate,
  type Template,
  type TemplateEngine,
  type TemplateNode,
  type TemplateProblem,
} from "../policy/template.ts";
import { render, type SourceMap } from "../policy/template-render.ts";
import { sampleValues } from "../policy/template-samples.ts";
import { checkTemplate, type TemplateVariable, variables } from "../policy/template-variables.ts";
import type { KindSchema } from "./builtin-schemas.ts";
import { type Place, placeAt } from "./places.ts";

/** What a template gives: its own problems, and the policies that it makes of sample values. */
export interface CheckedTemplate {
  problems: Problem[];
  /** Sample policies whose places are those of the template. */
  samples: { document: YamlDocument; kind: Kind }[];
}

const RULE_OF: { [code in TemplateProblem["code"]]: string } = {
  "unclosed-tag": "ARC041",
  "unclosed-block": "ARC041",
  "unexpected-tag": "ARC041",
  "unsupported-tag": "ARC041",
  "bad-name": "ARC041",
  "too-deep": "ARC041",
  "too-long": "ARC041",
  "bad-declaration": "ARC041",
  "bad-sample": "ARC041",
  "unsupported-place": "ARC041",
  "value-too-long": "ARC041",
  "no-declarations": "ARC042",
  "lost-declarations": "ARC042",
  "misspelt-declaration": "ARC042",
  "undeclared-variable": "ARC042",
  "unused-variable": "ARC043",
};

/** Checks a template by rendering it with sample values; what comes out is to be judged as the kind it makes. */
export function checkTemplateText(
  source: SourceText,
  engine: TemplateEngine,
  limits: ReadLimits,
  schemaOf: (kind: Kind) => KindSchema,
): CheckedTemplate {
  const parsed = parseTemplate(source.text, engine);
  if (Array.isArray(parsed)) return { problems: parsed.map(problemOf), samples: [] };
  const torn = tornTags(parsed);
  if (torn.length > 0) return { problems: torn, samples: [] };
  const checked: CheckedTemplate = { problems: [], samples: [] };
  const own = ownProblems(parsed);
  const used = variables(parsed);
  const kind = kindMade(parsed, used, limits);
  // Without the declarations there are no sample values to judge.
  const isUnsure = own.some(({ code }) => code === "lost-declarations" || code === "misspelt-declaration");
  if (!parsed.declarations.readable || isUnsure) return { problems: own.map(problemOf), samples: [] };
  if (kind === undefined) {
    checked.problems.push(...own.map(problemOf), unknownProduct(source));
    return checked;
  }
  for (const values of samplesOf(parsed, used, schemaOf(kind))) {
    const rendered = render(parsed, values);
    const read = readText(rendered.text, limits);
    if ("refused" in read) {
      const place = rendered.map.rangeToSource(read.refused.offset, read.refused.offset + 1);
      checked.problems.push(notYaml(read.refused.message, place));
      continue;
    }
    for (const problem of read.problems) {
      checked.problems.push({
        ...problem,
        ...rendered.map.rangeToSource(problem.start, problem.end),
        related: [],
      });
    }
    const document = read.documents[0];
    if (document !== undefined)
      checked.samples.push({ kind, document: mapped(document, source, rendered.map) });
  }
  // Where the text around it is no YAML, no place is fit for a value; that is not the variable's fault.
  const broken = checked.problems.some(({ rule }) => rule === "ARC010");
  const told = broken
    ? own.filter(({ code }) => code !== "unsupported-place" && code !== "unused-variable")
    : own;
  checked.problems = [...told.map(problemOf), ...withoutRepeats(checked.problems)];
  return checked;
}

/** Sample values of all variables, in as many sets as show both sides of the conditions. */
export function samplesOf(
  template: Template,
  used: readonly TemplateVariable[],
  { places }: KindSchema,
): ReadonlyMap<string, string>[] {
  const fallback = (name: string) =>
    exampleFor(
      used.find((variable) => variable.name === name),
      places,
    );
  return sampleValues(template, used, fallback).map(
    ({ values, missing }) => new Map([...values, ...missing.map((name) => [name, wordOf(name)] as const)]),
  );
}

/** A declared variable in braces of which some are missing is plain text to the engine. */
function tornTags(template: Template): Problem[] {
  const declared = new Set(template.declarations.variables.map(({ name }) => name));
  const problems: Problem[] = [];
  for (const { start, end } of textsOf(template.nodes)) {
    for (const match of template.text
      .slice(start, end)
      .matchAll(/\{?\b([A-Za-z]\w*)\}\}?|\{([A-Za-z]\w*)\b/g)) {
      const name = match[1] ?? match[2] ?? "";
      if (!declared.has(name)) continue;
      const at = start + match.index;
      if (template.declarations.blocks.some((block) => block.start <= at && at < block.end)) continue;
      problems.push({
        rule: "ARC041",
        message: `The braces around ${name} are not complete: ${match[0]}.`,
        help: `Write {{${name}}}.`,
        start: at,
        end: at + match[0].length,
        mend: {
          title: `Change to {{${name}}}`,
          edits: [{ start: at, end: at + match[0].length, text: `{{${name}}}` }],
        },
      });
    }
  }
  return problems;
}

function textsOf(nodes: readonly TemplateNode[]): { start: number; end: number }[] {
  return nodes.flatMap((node) => {
    if (node.kind === "text") return [node];
    return node.kind === "if" ? [...textsOf(node.body), ...textsOf(node.otherwise)] : [];
  });
}

function misspeltDeclaration(
  { start, end }: TemplateProblem,
  declared: string,
  used: string,
): TemplateProblem {
  const message = `${declared} is declared, but the template uses ${used}.`;
  return { code: "misspelt-declaration", message, help: `Did you mean ${used}?`, start, end };
}

/** Two samples may show the same fault. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ rule, start, end }) => {
    const key = `${rule} ${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
}

function problemOf({ code, ...told }: TemplateProblem): Problem {
  return { ...told, rule: RULE_OF[code] };
}

/** A variable that is misspelt in one place is neither undeclared nor unused: it is misspelt. */
function ownProblems(template: Template): TemplateProblem[] {
  const problems = checkTemplate(template);
  const nameAt = ({ start, end }: TemplateProblem) =>
    template.text.slice(start, end).replace(/[^A-Za-z0-9_]/g, "");
  const unused = new Map(
    problems.filter(({ code }) => code === "unused-variable").map((problem) => [nameAt(problem), problem]),
  );
  const declared = template.declarations.variables.map(({ name }) => name);
  const explained = new Set<TemplateProblem>();
  const own = problems.map((problem) => {
    if (problem.code !== "undeclared-variable") return problem;
    const name = nameAt(problem).replace(/^(?:if|unless|else)/, "");
    const meant = nearest(name, unused.keys()) ?? nearest(name, declared);
    if (meant === undefined) return problem;
    const echo = unused.get(meant);
    if (echo !== undefined) explained.add(echo);
    // A name that is used in several places is spelt there as it is meant.
    if (echo !== undefined && (problem.related?.length ?? 0) > 0)
      return misspeltDeclaration(echo, meant, name);
    const isCertain = onlyNear(name, unused.size > 0 ? unused.keys() : declared) === meant;
    const mend = isCertain ? renamed(template.text, problem, name, meant) : undefined;
    const help = `Did you mean ${meant}? ${problem.help}`;
    return { ...problem, help, ...(mend === undefined ? {} : { mend }) };
  });
  return own.filter((problem) => !explained.has(problem));
}

/** The name of a variable in its tag, changed; where it stands in several places only one of them is told. */
function renamed(text: string, { start, end, related }: TemplateProblem, name: string, meant: string) {
  const at = text.slice(start, end).indexOf(name);
  if (at === -1 || (related?.length ?? 0) > 0) return undefined;
  const edit = { start: start + at, end: start + at + name.length, text: meant };
  return { title: `Change to ${meant}`, edits: [edit] };
}

/** The kind that a template makes, by the top-level keys of what comes out. */
export function kindMade(
  template: Template,
  used: readonly TemplateVariable[],
  limits: ReadLimits,
): Kind | undefined {
  const words = new Map(used.map(({ name }) => [name, wordOf(name)]));
  const read = readText(render(template, words, { conditions: "all-true" }).text, limits);
  return "refused" in read ? kindByText(template.text) : kindOfShape(read.documents[0]?.value);
}

/** The kind by the top-level keys as they stand in the text, for a template that does not render to YAML. */
function kindByText(text: string): Kind | undefined {
  const keys = [...text.matchAll(/^([a-z][a-z-]*):/gm)].map((match) => match[1] ?? "");
  return kindOfShape(
    Object.fromEntries(keys.filter((key) => key !== "template-variables").map((key) => [key, true])),
  );
}

function unknownProduct(source: SourceText): Problem {
  const first = /^[A-Za-z"'{]/m.exec(source.text);
  const start = first?.index ?? 0;
  const lineEnd = source.text.indexOf("\n", start);
  return {
    rule: "ARC040",
    message: "What this template makes matches no kind of policy, so nothing in it is checked.",
    help: "Begin it with the sections of the kind that it is for: `agent:` for an agent, for example.",
    start,
    end: lineEnd === -1 ? source.text.length : lineEnd,
  };
}

function notYaml(why: string, place: { start: number; end: number }): Problem {
  return {
    rule: "ARC010",
    message: `What the template makes is not YAML here: ${why}.`,
    help: "Correct this place so that the rendered text is YAML.",
    ...place,
  };
}

/** The example that the schema gives for a place where the variable stands. */
function exampleFor(variable: TemplateVariable | undefined, places: Place | undefined): string | undefined {
  if (variable === undefined || places === undefined) return undefined;
  for (const { path } of variable.places) {
    const example = path === undefined ? undefined : exampleAt(places, path);
    if (example !== undefined) return example;
  }
  return undefined;
}

function exampleAt(places: Place, path: Path): string | undefined {
  const example = placeAt(places, path)?.example;
  return typeof example === "object" || example === undefined ? undefined : String(example);
}

/** `QUALITY_METRIC_1` → `quality-metric-one`: a word that any free name accepts. */
function wordOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("_", "-")
    .replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)));
}

const ALIAS = /(?:^|[\s,[{])\*[\w.-]/;

/** A document of rendered text whose nodes stand where the template has them. */
function mapped(document: YamlDocument, source: SourceText, map: SourceMap): YamlDocument {
  return {
    value: document.value,
    source,
    hasAliases: document.hasAliases,
    // Offsets are the template's, aliases the rendered text's: where there are any, all may be repeated.
    isRepeated: () => ALIAS.test(source.text),
    release: () => document.release(),
    spans: (path) => {
      const spans = document.spans(path);
      if (spans === undefined) return undefined;
      const value = map.rangeToSource(spans.value.start, spans.value.end);
      return spans.key === undefined
        ? { value }
        : { value, key: map.rangeToSource(spans.key.start, spans.key.end) };
    },
  };
}

/** The policy that stands for a template in the catalog: it defines nothing, so nothing in it is looked up. */
export function templatePolicy(
  place: { file: string; path: string; kind: Kind },
  source: SourceText,
): Policy {
  const value: Record<string, unknown> = {};
  return makePolicy(
    place,
    { value, source, hasAliases: false, isRepeated: () => false, spans: () => undefined, release: () => {} },
    [],
  );
}
