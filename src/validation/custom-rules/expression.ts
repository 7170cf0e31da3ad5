import { Environment, EvaluationError, ParseError, TypeError as TypeProblem } from "@marcbachmann/cel-js";
import { nearest } from "../../policy/spelling.ts";
import { quote } from "../wording.ts";
import { type Meter, measure, type Node, nodesOf } from "./cost.ts";
import {
  addFunctions,
  addMixedArithmetic,
  addTypes,
  durationOf,
  type FindReferences,
  readThreshold,
  refuse,
} from "./functions.ts";
import { hasMacro } from "./has.ts";
import { compilingCost, linearPattern } from "./linear-regex.ts";
import { PolicyValue } from "./values.ts";

/** What an expression may name; `item` and `key` only where the rule says `each`. */
export interface Variables {
  document: unknown;
  policies: readonly PolicyValue[];
  environment: string;
  file: string;
  item?: unknown;
  key?: unknown;
}

/** An expression that was checked. */
export interface Expression {
  /** @throws what {@link whyNotEvaluated} explains, or `OverBudget` */
  evaluate(variables: Variables): unknown;
  /** Whether its answer depends on other policies than the one that is judged. */
  looksAtOthers: boolean;
}

/** What is wrong with an expression, and at which of its characters. */
export interface WrongExpression {
  offset: number;
  why: string;
  mend: string;
}

/** Deeper than anybody writes; deep trees would overflow the stack. */
const DEEPEST = 250;
/** Characters of an expression. */
const LONGEST = 10_000;
const MOST_PARTS = 5_000;
const BASE_VARIABLES = { document: "dyn", policies: "list<Policy>", environment: "string", file: "string" };
const PART_VARIABLES = { item: "dyn", key: "dyn" };

/** Checks expressions, and makes every step of them count. */
export class Compiler {
  readonly #meter: Meter;
  readonly #whole: Environment;
  readonly #part: Environment;

  /** @param refs asks what is being judged when an expression is evaluated */
  constructor(meter: Meter, refs: FindReferences) {
    this.#meter = meter;
    const base = new Environment({
      enableOptionalTypes: true,
      homogeneousAggregateLiterals: false,
      limits: { maxAstNodes: MOST_PARTS, maxDepth: DEEPEST },
    });
    addTypes(base, PolicyValue);
    addFunctions(base, refs);
    addMixedArithmetic(base);
    for (const [name, type] of Object.entries(BASE_VARIABLES)) base.registerVariable(name, type);
    this.#whole = base;
    this.#part = base.clone();
    for (const [name, type] of Object.entries(PART_VARIABLES)) this.#part.registerVariable(name, type);
  }

  /** @param inPart whether it is evaluated for parts of a policy */
  compile(text: string, inPart: boolean): Expression | WrongExpression {
    const environment = inPart ? this.#part : this.#whole;
    if (text.length > LONGEST) return TOO_LONG;
    try {
      const parsed = environment.parse(text);
      const root = parsed.ast as unknown as Node;
      const { nodes, depth } = nodesOf(root);
      if (depth > DEEPEST) return TOO_DEEP;
      for (const node of nodes) if (node.meta.macro !== undefined && isCall(node, "has")) hasMacro(node);
      const { error, type } = parsed.check();
      if (error !== undefined) return wrongBy(error, text, environment);
      if (type !== "bool" && type !== "dyn" && !type?.startsWith("dyn<bool"))
        return {
          offset: firstOf(text),
          why: `it gives ${typeName(type)}, not true or false`,
          mend: "compare it with something",
        };
      const wrong = this.#prepare(nodes);
      return (
        wrong ?? {
          evaluate: (variables) => parsed({ ...variables }),
          looksAtOthers: [...nodes].some(
            (node) => (node.op === "id" && node.args === "policies") || isCall(node, "refs"),
          ),
        }
      );
    } catch (error) {
      return wrongBy(error, text, environment);
    }
  }

  /** Puts our own in the place of what takes more than linear time, and counts every step. */
  #prepare(nodes: ReadonlySet<Node>): WrongExpression | undefined {
    for (const node of nodes) {
      const wrongValue = literalValueProblem(node);
      if (wrongValue !== undefined) return wrongValue;
      if (isCall(node, "duration"))
        node.handle = (values) => durationOf(textOf((values as unknown[])[0], "duration"));
      if (node.op !== "rcall" || (node.args as unknown[])[0] !== "matches") continue;
      const wrong = literalProblem(node);
      if (wrong !== undefined) return wrong;
      const isLiteral = literalOf(node) !== undefined;
      node.handle = (values) => this.#matches(values as unknown[], isLiteral);
    }
    measure(nodes, this.#meter);
    return undefined;
  }

  #matches([text, pattern]: readonly unknown[], isLiteral: boolean): boolean {
    const [inText, sought] = [textOf(text, "matches"), textOf(pattern, "matches")];
    if (!isLiteral) this.#meter.spend(compilingCost(sought));
    const compiled = linearPattern(sought);
    if ("why" in compiled) return refuse(`the pattern ${quote(sought)} cannot be used: ${compiled.why}`);
    this.#meter.spend(compiled.cost(inText.length));
    return compiled.test(inText);
  }
}

function textOf(value: unknown, name: string): string {
  return typeof value === "string" ? value : refuse(`${name}() takes a text`);
}

function isCall({ op, args }: Node, name: string): boolean {
  return op === "call" && (args as unknown[])[0] === name;
}

const TOO_LONG: WrongExpression = {
  offset: 0,
  why: `it is longer than ${LONGEST.toLocaleString("en")} characters`,
  mend: "make several rules of it",
};

const TOO_DEEP: WrongExpression = {
  offset: 0,
  why: `it is nested more than ${DEEPEST} levels deep, or has more parts than that in one chain`,
  mend: "make several rules of it",
};

/** A pattern that is written out is compiled with the rule. */
function literalProblem(node: Node): WrongExpression | undefined {
  const literal = literalOf(node);
  const compiled = literal === undefined ? undefined : linearPattern(literal.text);
  if (literal === undefined || compiled === undefined || !("why" in compiled)) return undefined;
  return {
    offset: literal.start,
    why: `the pattern ${quote(literal.text)} cannot be used: ${compiled.why}`,
    mend: "write it without lookaround and back-references, as RE2 reads it",
  };
}

/** A threshold or a length of time that is written out is read with the rule. */
function literalValueProblem({ op, args }: Node): WrongExpression | undefined {
  if (op !== "call") return undefined;
  const [name, values] = args as [string, Node[]];
  const read =
    name === "duration"
      ? durationOf
      : name === "threshold" || name === "stricter"
        ? readThreshold
        : undefined;
  for (const { op, args: text, start } of read === undefined ? [] : values.slice(0, 2)) {
    if (op !== "value" || typeof text !== "string") continue;
    try {
      read?.(text);
    } catch (error) {
      return { offset: start, why: whyNotEvaluated(error), mend: SEE };
    }
  }
  return undefined;
}

function literalOf({ args }: Node): { text: string; start: number } | undefined {
  const [pattern] = (args as [string, Node, Node[]])[2];
  if (pattern?.op !== "value" || typeof pattern.args !== "string") return undefined;
  return { text: pattern.args, start: pattern.start };
}

function firstOf(text: string): number {
  return Math.max(0, text.search(/\S/));
}

function typeName(type: string | undefined): string {
  if (type === undefined) return "something else";
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function wrongBy(error: unknown, text: string, environment: Environment): WrongExpression {
  if (error instanceof RangeError) return TOO_DEEP;
  if (!(error instanceof ParseError || error instanceof TypeProblem || error instanceof EvaluationError))
    return ambiguous(error, text);
  const { code, range } = error;
  const offset = range?.start ?? firstOf(text);
  const named = text.slice(offset, range?.end ?? offset);
  if (code === "limit_exceeded") return { ...TOO_DEEP, offset };
  if (code === "unknown_variable")
    return { offset, ...unknownVariable(named, text.slice(0, offset), environment) };
  const called = /^\w+/.exec(named)?.[0];
  if (code === "no_matching_overload" && called !== undefined && /^\w+\(/.test(named)) {
    const names = environment
      .getDefinitions()
      .functions.flatMap(({ name, receiverType }) => (receiverType === null ? [name] : []));
    if (!names.includes(called)) {
      const guess = nearest(called, names);
      return {
        offset,
        why: `there is no function ${called}()`,
        mend: guess === undefined ? SEE : `did you mean ${guess}()?`,
      };
    }
  }
  return misspeltMethod(error.summary, text, offset, environment) ?? slipOf(text, offset, error.summary);
}

/** A function of a value that there is none of: `document.name.startWith("a")`. */
function misspeltMethod(
  summary: string,
  text: string,
  offset: number,
  environment: Environment,
): WrongExpression | undefined {
  const called = /^found no matching overload for '[^.']*\.(\w+)\(/.exec(inWords(summary))?.[1];
  const names = environment
    .getDefinitions()
    .functions.flatMap(({ name, receiverType }) => (receiverType === null ? [] : [name]));
  if (called === undefined || names.includes(called)) return undefined;
  const guess = nearest(called, names);
  const at = text.indexOf(`.${called}`, offset);
  return {
    offset: at === -1 ? offset : at + 1,
    why: `no value has a function ${called}()`,
    mend: guess === undefined ? SEE : `did you mean ${guess}()?`,
  };
}

/** What people write who know other languages. */
function slipOf(text: string, offset: number, summary: string): WrongExpression {
  const why = inWords(summary);
  if (text.charAt(offset) === "=" && text.charAt(offset + 1) !== "=")
    return { offset, why: "one = compares nothing", mend: "write == to compare" };
  return { offset, why, mend: SEE };
}

/** The library has one error without a place: two of an operator's forms fit, since the type of a side is open. */
function ambiguous(error: unknown, text: string): WrongExpression {
  const open = /^Operator overload '\w+ (\S+) /.exec(error instanceof Error ? error.message : "")?.[1];
  if (open === undefined) throw error;
  return {
    offset: firstOf(text),
    why: `nobody can tell the type of one side of ${open}`,
    mend: "say it: int(…), double(…) or string(…) around that side, or dyn(…) to look when it is evaluated",
  };
}

const SEE = "see docs/custom-rules.md of archi3-policy for what expressions may hold";

function unknownVariable(
  name: string,
  before: string,
  environment: Environment,
): { why: string; mend: string } {
  const why = `there is no variable ${name}`;
  if (Object.hasOwn(PART_VARIABLES, name))
    return { why, mend: "say with `each` which parts of a policy the rule is about" };
  const names = environment.getDefinitions().variables.map((variable) => variable.name);
  const guess = nearest(name, names);
  if (before.endsWith("-"))
    return { why, mend: 'a name with a dash stands in brackets: document["quality-standards"]' };
  const known = names.filter((one) => Object.hasOwn({ ...BASE_VARIABLES, ...PART_VARIABLES }, one));
  return {
    why,
    mend:
      guess === undefined
        ? `use one of ${known.join(", ")}; texts stand in quotes`
        : `did you mean ${guess}?`,
  };
}

/** Why an evaluation ended without an answer, as a clause. What the library's functions throw is an answer of theirs too. */
export function whyNotEvaluated(error: unknown): string {
  if (error instanceof EvaluationError || error instanceof TypeProblem) return inWords(error.summary);
  return inWords(error instanceof Error ? error.message : String(error));
}

/** The library's words, without the types that it knows only while it evaluates. */
function inWords(summary: string): string {
  const plain = summary.replaceAll(/dyn<([^<>]*)>/g, "$1").replaceAll("EOF", "the end");
  return `${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
}
