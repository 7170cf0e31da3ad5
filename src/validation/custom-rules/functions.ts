import { type Environment, EvaluationError } from "@marcbachmann/cel-js";
import { Duration } from "@marcbachmann/cel-js/evaluator";
import { compareStrictness, parseThreshold, type Role, type Threshold } from "../../policy/threshold.ts";
import { quote } from "../wording.ts";
import { ReferenceValue, ThresholdValue } from "./values.ts";

/** Finds the places that name something, in what is being judged. */
export type FindReferences = (name: string) => readonly ReferenceValue[];

const SYNCHRONOUS = { async: false };
const ROLES: ReadonlySet<string> = new Set(["target", "alarm", "timeout"] satisfies Role[]);

/** Adds the functions that policies' own notations need. @param refs asks what is being judged just now */
export function addFunctions(environment: Environment, refs: FindReferences): void {
  const add = (signature: string, handler: (...values: never[]) => unknown) =>
    environment.registerFunction(signature, handler, SYNCHRONOUS);
  add("threshold(string): Threshold", (text: string) => thresholdValue(readThreshold(text)));
  for (const type of ["int", "double"])
    add(`threshold(${type}): Threshold`, (amount: bigint | number) =>
      thresholdValue(readThreshold(String(amount))),
    );
  add("isThreshold(dyn): bool", isThreshold);
  add("stricter(string, string): bool", (a: string, b: string) => stricter(a, b, "target"));
  add("stricter(string, string, string): bool", stricter);
  add("refs(string): list<Reference>", (name: string) => [...refs(name)]);
}

function isThreshold(value: unknown): boolean {
  if (typeof value === "string") return parseThreshold(value).kind === "threshold";
  return typeof value === "number" || typeof value === "bigint";
}

/** @throws {EvaluationError} for what is none */
export function readThreshold(text: string): Threshold {
  const parsed = parseThreshold(text);
  if (parsed.kind === "threshold") return parsed.threshold;
  return refuse(`${quote(text)} is no threshold${parsed.kind === "malformed" ? `: ${parsed.why}` : ""}`);
}

function stricter(a: string, b: string, role: string): boolean {
  if (!ROLES.has(role)) return refuse(`stricter() knows target, alarm and timeout, not ${quote(role)}`);
  const answer = compareStrictness(readThreshold(a), readThreshold(b), role as Role);
  if (answer === "incomparable") return refuse(`${quote(a)} and ${quote(b)} cannot be compared`);
  return answer === "stricter";
}

/** Ends an evaluation: a value is not what a function takes. */
export function refuse(message: string): never {
  throw new EvaluationError({ code: "policy_value", message });
}

/** Declares what the functions give, and what stands in `policies`. */
export function addTypes(environment: Environment, policy: new (...parts: never[]) => object): void {
  const text = (...names: string[]) => Object.fromEntries(names.map((name) => [name, "string"]));
  environment.registerType("Threshold", {
    ctor: ThresholdValue,
    fields: {
      ...text("subject", "comparator", "unit", "rate", "dimension"),
      ...{ value: "double", number: "double" },
    },
  });
  environment.registerType("Reference", {
    ctor: ReferenceValue,
    fields: text("file", "pointer", "kind", "target"),
  });
  environment.registerType("Policy", {
    ctor: policy,
    fields: { ...text("name", "kind", "file", "environment"), document: "dyn" },
  });
}

/** Arithmetic where whole numbers and others meet: which of them a file holds is nothing that an author decides. */
export function addMixedArithmetic(environment: Environment): void {
  const operations: { [operator: string]: (a: number, b: number) => number } = {
    "+": (a, b) => a + b,
    "-": (a, b) => a - b,
    "*": (a, b) => a * b,
    "/": (a, b) => a / b,
  };
  for (const [operator, operation] of Object.entries(operations)) {
    // The signature's types say what the library hands in.
    const mixed = (a: number | bigint, b: number | bigint) => operation(Number(a), Number(b));
    environment.registerOperator(`int ${operator} double: double`, mixed);
    environment.registerOperator(`double ${operator} int: double`, mixed);
  }
  environment.registerOperator("int == double: bool", (a: bigint, b: number) => Number(a) === b);
}

function thresholdValue({ subject = "", comparator, quantity }: Threshold): ThresholdValue {
  const { canonical, number, unit, per = "", dimension } = quantity;
  return new ThresholdValue({
    ...{ subject, comparator: comparator ?? "", value: canonical, number, unit, rate: per, dimension },
  });
}

/** So many parts (`1h30m20s`) has no length of time that anybody writes. */
const PARTS = /^([+-]?)((?:\d{1,18}(?:\.\d{1,9})?(?:ns|us|µs|ms|s|m|h)){1,8})$/;
const NANOSECONDS: { readonly [unit: string]: bigint } = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

/** Reads a length of time, as policies write it (`4-hours`, `<1-hour`, `within-30-days`) or as CEL does (`1h30m`). */
export function durationOf(text: string): Duration {
  const parsed = parseThreshold(text);
  const written = PARTS.exec(text);
  let nanoseconds: bigint;
  if (written !== null) nanoseconds = nanosecondsOf(written[2] ?? "") * (written[1] === "-" ? -1n : 1n);
  else if (parsed.kind === "threshold" && parsed.threshold.quantity.dimension === "duration")
    nanoseconds = BigInt(Math.round(parsed.threshold.quantity.canonical * 1_000_000));
  else return refuse(`${quote(text)} is no length of time`);
  return new Duration(nanoseconds / 1_000_000_000n, Number(nanoseconds % 1_000_000_000n));
}

function nanosecondsOf(parts: string): bigint {
  let sum = 0n;
  for (const [, whole = "0", fraction = "", unit = "s"] of parts.matchAll(
    /(\d+)(?:\.(\d+))?(ns|us|µs|ms|s|m|h)/g,
  )) {
    const scale = 10n ** BigInt(fraction.length);
    sum += (BigInt(whole + fraction) * (NANOSECONDS[unit] ?? 0n)) / scale;
  }
  return sum;
}
