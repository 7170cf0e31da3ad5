import { Optional } from "@marcbachmann/cel-js";
import type { Evaluator, Macro, Node } from "./cost.ts";
import { refuse } from "./functions.ts";
import { PolicyValue, ReferenceValue, ThresholdValue } from "./values.ts";

interface Checker {
  check(node: Node, context: unknown): unknown;
  getType(name: string): unknown;
  createError(code: string, message: string, node: Node): Error;
}

const ACCESS: ReadonlySet<string> = new Set([".", ".?", "[]", "[?]"]);

/**
 * Puts our own `has()` in the place of the library's, which takes no index: keys of policies have dashes, so that
 * `has(document["environment-settings"].x)` and `has(document["environment-settings"]["debug-mode"])` have to work.
 */
export function hasMacro(node: Node): void {
  const [sought] = (node.args as [string, Node[]])[1];
  const macro: Macro = {
    sought,
    typeCheck(checker, _macro, context) {
      const { check, createError, getType } = bound(checker as Checker);
      if (sought === undefined || !ACCESS.has(sought.op))
        throw createError(
          "invalid_macro_argument",
          "has() takes a key of a mapping, such as document.version",
          node,
        );
      check(sought, context);
      return getType("bool");
    },
    evaluate(evaluator, _macro, context) {
      const [holder, key] = (sought as Node).args as [Node, Node | string];
      const value = evaluator.run(holder, context);
      return holds(value, typeof key === "string" ? key : (evaluator as Evaluator).run(key, context));
    },
  };
  node.setMeta("macro", macro);
}

function bound(checker: Checker): Checker {
  return {
    check: (node, context) => checker.check(node, context),
    getType: (name) => checker.getType(name),
    createError: (code, message, node) => checker.createError(code, message, node),
  };
}

function holds(value: unknown, key: unknown): boolean {
  if (value instanceof Optional) return value.hasValue() && holds(value.value(), key);
  if (value instanceof Map) return value.has(key);
  if (Array.isArray(value)) return typeof key === "bigint" && key >= 0n && key < BigInt(value.length);
  // Their keys were checked with the rule.
  if (value instanceof PolicyValue || value instanceof ThresholdValue || value instanceof ReferenceValue)
    return true;
  return refuse("has() looks into a mapping or a list");
}
