import type { ErrorObject } from "ajv";
import { fromPointer, isMapping, type Path } from "../policy/pointer.ts";
import type { KindSchema } from "./builtin-schemas.ts";
import { withoutEchoes } from "./echoes.ts";
import { explainOne } from "./explainers.ts";
import type { Explanation } from "./explanation.ts";
import { withLostLines } from "./lost-lines.ts";
import type { Place } from "./places.ts";
import type { CompiledSchema } from "./schema.ts";
import { list, nameOf, quote, subject, typeNames } from "./wording.ts";

/** Judges a value by its kind's schema: quickly where that can be prepared, with explanations where it is wrong. */
export async function judge(kindSchema: KindSchema, value: unknown): Promise<Explanation[]> {
  const accepts = await kindSchema.quick();
  return accepts?.(value) === true
    ? withLostLines([], value, kindSchema.places)
    : explainErrors(await kindSchema.schema(), value, kindSchema.places);
}

/**
 * Explains why a value is refused: one root cause each, without repeating one cause in other words. What fits its schema
 * can still lack a line, where the schema leaves names free.
 */
export function explainErrors(schema: CompiledSchema, value: unknown, place?: Place): Explanation[] {
  const errors = schema.errors(value);
  return errors.length === 0
    ? withLostLines([], value, place)
    : withoutEchoes(explain(schema, errors, []), value, place);
}

function explain(schema: CompiledSchema, errors: readonly ErrorObject[], prefix: Path): Explanation[] {
  const remaining = withoutBranches(schema, withoutSoughtItems(errors));
  const explanations: Explanation[] = [];
  const mistyped = new Set(
    remaining.plain.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath),
  );
  for (const error of remaining.plain) {
    const explanation = explainOne(error, [...prefix, ...fromPointer(error.instancePath)]);
    if (explanation !== undefined) explanations.push(explanation);
  }
  for (const choice of remaining.choices) {
    // No form fits a value whose type is wrong in all of them.
    if (mistyped.has(choice.error.instancePath)) continue;
    explanations.push(...explainChoice(schema, choice, prefix));
  }
  return explanations;
}

/** Leaves out why each single item is not the one that `contains` looks for: that none is has one cause. */
function withoutSoughtItems(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const searches = errors.filter(({ keyword }) => keyword === "contains");
  if (searches.length === 0) return errors;
  const isSought = (error: ErrorObject) =>
    searches.some((search) => {
      const { instancePath, schemaPath } = search;
      if (!error.instancePath.startsWith(`${instancePath}/`)) return false;
      const reference = isMapping(search.schema) ? search.schema["$ref"] : undefined;
      return (
        error.schemaPath.startsWith(`${schemaPath}/`) ||
        (typeof reference === "string" && error.schemaPath.startsWith(`${reference}/`))
      );
    });
  return errors.filter((error) => !isSought(error));
}

interface Choice {
  error: ErrorObject;
  branches: ErrorObject[][];
}

/** Takes the errors of combinators' branches out of the flat list: they are explained by the branch that was meant. */
function withoutBranches(
  schema: CompiledSchema,
  errors: readonly ErrorObject[],
): { plain: ErrorObject[]; choices: Choice[] } {
  const choices: Choice[] = [];
  for (const error of errors) {
    if ((error.keyword !== "anyOf" && error.keyword !== "oneOf") || !Array.isArray(error.schema)) continue;
    const branches = error.schema.map((_, index) => schema.branchErrors(error, index));
    if (branches.every((branch) => branch !== undefined)) choices.push({ error, branches });
  }
  const identity = identities();
  const within = choices.map(
    ({ error, branches }) => new Set(branches.flat().map((inner) => identity(inner, error.instancePath))),
  );
  // A combinator inside a branch of another one is that branch's own affair.
  const outer = choices.filter(
    ({ error }, index) => !within.some((inner, other) => other !== index && inner.has(identity(error, ""))),
  );
  const covered = new Map<string, number>();
  for (const { error, branches } of outer) {
    for (const inner of branches.flat()) {
      const key = identity(inner, error.instancePath);
      covered.set(key, (covered.get(key) ?? 0) + 1);
    }
  }
  const plain: ErrorObject[] = [];
  for (const error of errors) {
    if (choices.some((choice) => choice.error === error)) continue;
    const key = identity(error, "");
    const count = covered.get(key) ?? 0;
    if (count > 0) covered.set(key, count - 1);
    else plain.push(error);
  }
  return { plain, choices: outer };
}

/** Tells errors apart by what refused (the schema object itself), where, and with what outcome. */
function identities(): (error: ErrorObject, prefix: string) => string {
  const numbers = new Map<unknown, number>();
  return ({ parentSchema, instancePath, keyword, params }, prefix) => {
    const number = numbers.get(parentSchema) ?? numbers.size;
    numbers.set(parentSchema, number);
    return `${number} ${prefix}${instancePath} ${keyword} ${JSON.stringify(params)}`;
  };
}

function explainChoice(schema: CompiledSchema, choice: Choice, prefix: Path): Explanation[] {
  const path = [...prefix, ...fromPointer(choice.error.instancePath)];
  const alternatives = alternativeKeys(choice.error);
  if (alternatives !== undefined && isMapping(choice.error.data))
    return [explainAlternatives(alternatives, choice.error.data, path)];
  const passing =
    choice.error.keyword === "oneOf" ? choice.branches.filter((branch) => branch.length === 0) : [];
  if (passing.length > 1) {
    return [
      {
        rule: "ARC108",
        path,
        at: "value",
        message: `${subject(path)} fits ${passing.length} of the forms that exclude each other.`,
        help: "Leave out what belongs to the other form.",
      },
    ];
  }
  const meant = likeliestBranch(choice.branches);
  if (meant !== undefined) return explain(schema, meant, path);
  return [wrongForm(choice, path)];
}

/** The keys of which exactly one is demanded, where every branch of a combinator demands just one key. */
function alternativeKeys(error: ErrorObject): string[] | undefined {
  const keys = (error.schema as unknown[]).map((branch) => {
    const required = isMapping(branch) && Object.keys(branch).length === 1 ? branch["required"] : undefined;
    return Array.isArray(required) && required.length === 1 ? String(required[0]) : undefined;
  });
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

function explainAlternatives(keys: readonly string[], data: unknown, path: Path): Explanation {
  const present = keys.filter((key) => isMapping(data) && Object.hasOwn(data, key));
  const [first, second] = present;
  if (first === undefined || second === undefined) {
    return {
      rule: "ARC102",
      path: [...path, keys[0] ?? ""],
      at: "key",
      message: `${subject(path)} lacks one of the keys ${list(keys)}.`,
      help: "Add exactly one of them.",
      lacks: keys.join(" or "),
      alternatives: keys,
    };
  }
  return {
    rule: "ARC108",
    path: [...path, second],
    at: "key",
    message: `${subject(path)} has both ${quote(first)} and ${quote(second)}, which exclude each other.`,
    help: "Keep one of them.",
    related: { path: [...path, first], at: "key", message: "the other one" },
  };
}

/**
 * The branch that the author meant: one whose type fits, preferring branches in which no discriminating
 * constant or enumeration fails, then those whose errors are fewest and deepest.
 */
function likeliestBranch(branches: readonly ErrorObject[][]): ErrorObject[] | undefined {
  let best: ErrorObject[] | undefined;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const errors of branches) {
    if (errors.length === 0 || errors.some((error) => error.keyword === "type" && error.instancePath === ""))
      continue;
    const discriminators = errors.filter(
      (error) => error.keyword === "const" || error.keyword === "enum",
    ).length;
    const depth = Math.max(...errors.map((error) => error.instancePath.split("/").length));
    const score = discriminators * 100 + errors.length * 2 - depth;
    if (score < bestScore) {
      bestScore = score;
      best = errors;
    }
  }
  return best;
}

function wrongForm(choice: Choice, path: Path): Explanation {
  const expected = new Set<string>();
  for (const error of choice.branches.flat()) {
    if (error.keyword === "type" && error.instancePath === "") expected.add(typeNames(error.params["type"]));
  }
  const wanted = [...expected].join(" or ");
  return {
    rule: "ARC103",
    path,
    at: "value",
    message: `${subject(path)} must be ${wanted === "" ? "of another form" : wanted}, but is ${nameOf(choice.error.data)}.`,
    help: wanted === "" ? "Write it in one of the forms that the schema describes." : `Write ${wanted}.`,
  };
}
