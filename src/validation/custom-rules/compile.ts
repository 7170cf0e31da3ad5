import { type PolicyError, usageError } from "../../errors.ts";
import type { Catalog, Policy } from "../../policy/catalog.ts";
import { definitions } from "../../policy/definitions.ts";
import { fromPointer, type Path, toPointer } from "../../policy/pointer.ts";
import { edges, uses } from "../../policy/references.ts";
import { nearest } from "../../policy/spelling.ts";
import type { Place } from "../places.ts";
import { referenceSites } from "../reference-sites.ts";
import { Meter } from "./cost.ts";
import { Compiler, type Expression } from "./expression.ts";
import { type CompiledRule, judge } from "./judge.ts";
import type { OwnRules } from "./own-rules.ts";
import type { PlacedText, RuleDefinition } from "./rule-definition.ts";
import { ReferenceValue } from "./values.ts";

/**
 * Checks the rules of a repository's own, wherever they stand.
 * @param kinds the names of all kinds of policies
 * @throws {PolicyError} `E_RULE` (exit 2) at the first thing that is wrong, with file, line and column
 */
export function compileRules(definitions: readonly RuleDefinition[], kinds: readonly string[]): OwnRules {
  checkIds(definitions);
  const meter = new Meter();
  let references: (name: string) => readonly ReferenceValue[] = () => [];
  const compiler = new Compiler(meter, (name) => references(name));
  const rules = definitions.map((definition) => compileRule(definition, kinds, compiler));
  return {
    rules: rules.map(({ id, severity, message, help, looksAtOthers, file, kinds }) => ({
      ...{ id, severity, what: message, why: help, looksAtOthers, file, kinds },
    })),
    judge: (catalog, placesOf, runs) => {
      references = referencesOf(catalog, placesOf);
      return judge(
        catalog,
        rules.filter(({ id }) => runs(id)),
        meter,
      );
    },
  };
}

function checkIds(definitions: readonly RuleDefinition[]): void {
  const places = new Map<string, string>();
  for (const { id, where } of definitions) {
    const first = places.get(id);
    if (first !== undefined)
      throw ruleError(where, `there is a rule ${id} already, at ${first}`, "choose another id");
    if (id.startsWith("ARC"))
      throw ruleError(
        where,
        `${id} could be a built-in rule: their ids begin with ARC`,
        "choose other letters, such as ORG001",
      );
    places.set(id, where);
  }
}

function compileRule(definition: RuleDefinition, kinds: readonly string[], compiler: Compiler): CompiledRule {
  const { id, severity, message, help, file, position, each } = definition;
  const where = `${file}:${position.line}:${position.column}`;
  for (const kind of definition.kinds ?? []) checkKind(kind, kinds);
  const when =
    definition.when === undefined ? undefined : compile(definition.when, each !== undefined, compiler);
  const assertion = compile(definition.assert, each !== undefined, compiler);
  return {
    ...{ id, severity, message, where, file },
    help: help ?? `It is a rule of this repository: ${where}.`,
    kinds: definition.kinds === undefined ? undefined : new Set(definition.kinds.map(({ text }) => text)),
    each: each === undefined ? undefined : fromPointer(each.text),
    at: pathOf(definition.at),
    when,
    assertion,
    looksAtOthers: [when, assertion].some((expression) => expression?.looksAtOthers),
  };
}

function checkKind(kind: PlacedText, kinds: readonly string[]): void {
  if (kind.text === "template")
    throw ruleError(
      kind.at(0),
      "templates are no policies yet, so no rule is about them",
      "name the kinds that they make",
    );
  if (kinds.includes(kind.text)) return;
  const guess = nearest(kind.text, kinds);
  throw ruleError(
    kind.at(0),
    `there is no kind ${kind.text}`,
    guess === undefined
      ? `use one of ${kinds.filter((name) => name !== "template").join(", ")}`
      : `did you mean ${guess}?`,
  );
}

function pathOf(at: PlacedText | undefined): Path {
  const path = fromPointer(at?.text ?? "");
  if (at !== undefined && path.includes("*"))
    throw ruleError(
      at.at(0),
      "`at` is one place, and `*` is many",
      "move the part up to the last `*` to `each`",
    );
  return path;
}

function compile(text: PlacedText, inPart: boolean, compiler: Compiler): Expression {
  const compiled = compiler.compile(text.text, inPart);
  if ("evaluate" in compiled) return compiled;
  throw ruleError(text.at(compiled.offset), compiled.why, compiled.mend);
}

/** The refusal of a rule, at a place of the file that holds it. */
export function ruleError(where: string, why: string, mend: string): PolicyError {
  return usageError("E_RULE", { what: "cannot use the rule", where, why, mend });
}

/** Finds by name the uses that are resolved; the graph is made when the first rule asks for it. */
function referencesOf(
  catalog: Catalog,
  placesOf: (policy: Policy) => Place | undefined,
): (name: string) => readonly ReferenceValue[] {
  let byName: Map<string, ReferenceValue[]> | undefined;
  const collect = () => {
    const sitesOf = (policy: Policy) => {
      const places = placesOf(policy);
      return places === undefined ? [] : referenceSites(policy, places);
    };
    const found = new Map<string, ReferenceValue[]>();
    for (const { use } of edges(uses(catalog, sitesOf), definitions(catalog))) {
      const { policy, path, name, target } = use;
      const same = found.get(name) ?? [];
      found.set(name, same);
      same.push(new ReferenceValue(policy.file, toPointer(path), policy.kind.name, target));
    }
    return found;
  };
  return (name) => {
    byName ??= collect();
    return byName.get(name.replace(/^@/, "")) ?? [];
  };
}
