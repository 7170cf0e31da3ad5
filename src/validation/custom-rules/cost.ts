/** What is spent where an evaluation costs more than it may. */
export class OverBudget extends Error {
  override readonly name = "OverBudget";
}

/**
 * Counts what evaluations cost, in steps: so the same rule ends at the same place on every machine. A step is about what
 * it takes to evaluate one operator.
 */
export class Meter {
  #total = 0;
  #end = Number.POSITIVE_INFINITY;

  /** Steps of all evaluations so far. */
  get total(): number {
    return this.#total;
  }

  /** Begins an evaluation that may take so many steps. */
  begin(steps: number): void {
    this.#end = this.#total + steps;
  }

  /** @throws {OverBudget} where the evaluation has taken more than it may */
  spend(steps: number): void {
    this.#total += steps;
    if (this.#total > this.#end) throw new OverBudget();
  }
}

/** A part of a syntax tree of the library's, as far as it is measured. */
export interface Node {
  readonly op: string;
  readonly args: unknown;
  readonly start: number;
  readonly end: number;
  readonly meta: { evaluate: Evaluate; alternate?: Node; macro?: Macro };
  setMeta(key: string, value: unknown): Node;
  /** What operators and calls do with their evaluated operands. */
  handle?: (...operands: unknown[]) => unknown;
}

/** What evaluates syntax trees. */
export interface Evaluator {
  run(node: Node, context: unknown): unknown;
  tryEval(node: Node, context: unknown): unknown;
}

type Evaluate = (evaluator: Evaluator, node: unknown, context: unknown) => unknown;

/** A call that does more than to evaluate its arguments first. */
export interface Macro {
  evaluate: Evaluate;
  typeCheck(checker: unknown, macro: Macro, context: unknown): unknown;
  [part: string]: unknown;
}

/** What a caught error costs: it was made with its place and its stack. */
const ERROR = 400;

/** All parts of a syntax tree, each once, with how deep they lie. */
export function nodesOf(root: Node): { nodes: Set<Node>; depth: number } {
  const nodes = new Set<Node>();
  let depth = 0;
  const open: { value: unknown; level: number }[] = [{ value: root, level: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, level } = next;
    if (typeof value !== "object" || value === null) continue;
    if (!isNode(value)) {
      for (const part of plainParts(value)) open.push({ value: part, level });
      continue;
    }
    if (nodes.has(value)) continue;
    nodes.add(value);
    depth = Math.max(depth, level + 1);
    for (const part of [value.args, value.meta.alternate, value.meta.macro])
      open.push({ value: part, level: level + 1 });
  }
  return { nodes, depth };
}

function plainParts(value: object): unknown[] {
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.values(value) : [];
}

function isNode(value: object): value is Node {
  return "op" in value && "setMeta" in value;
}

/**
 * Makes every step of a checked syntax tree count. The library has no limit of its own, but hands all of its work
 * through these two: what evaluates a part, and what an operator or a call does with its operands.
 */
export function measure(nodes: Iterable<Node>, meter: Meter): void {
  for (const node of nodes) {
    const { macro, alternate } = node.meta;
    if (macro !== undefined) macro.evaluate = counted(macro.evaluate, meter);
    else if (alternate === undefined) node.setMeta("evaluate", counted(node.meta.evaluate, meter));
    const { handle } = node;
    if (handle === undefined) continue;
    const price = priceOf(node);
    if (price === undefined) continue;
    node.handle = (...operands) => {
      price(operands, meter);
      const answer = handle(...operands);
      // Whatever it made, somebody had to write it.
      meter.spend(sizeOf(answer));
      return answer;
    };
  }
}

function counted(evaluate: Evaluate, meter: Meter): Evaluate {
  return (evaluator, node, context) => {
    meter.spend(1);
    if (!meters.has(evaluator)) letThrough(evaluator, meter);
    return evaluate(evaluator, node, context);
  };
}

const meters = new WeakSet<Evaluator>();

/** CEL forgives errors that do not decide (`true || error`): never the one that ends an evaluation. */
function letThrough(evaluator: Evaluator, meter: Meter): void {
  meters.add(evaluator);
  evaluator.tryEval = (node, context) => {
    try {
      return evaluator.run(node, context);
    } catch (error) {
      if (error instanceof OverBudget || error instanceof RangeError) throw error;
      meter.spend(ERROR);
      return error;
    }
  };
}

type Price = (operands: readonly unknown[], meter: Meter) => void;

/** So many characters are looked at, or copied, in one step. */
const CHARACTERS = 16;
/** The clocks of a zone are looked up in tables. */
const ZONE = 1_000;
/** Two values whose types have to be found out before they are compared. */
const PAIR = 3;

/** What an operator or a call costs beside its own step; undefined for what takes the same time whatever it is given. */
function priceOf({ op, args }: Node): Price | undefined {
  switch (op) {
    case "==":
    case "!=":
      return ([left, right], meter) => compare(left, right, meter);
    case "in":
      return ([left, right], meter) => {
        for (const item of Array.isArray(right) ? right : []) compare(left, item, meter);
      };
    case "+":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return ([left, right], meter) => meter.spend(sizeOf(left) + sizeOf(right));
    case "call":
    case "rcall": {
      const [name] = args as [string];
      return ([values], meter) => meter.spend(callCost(name, values as unknown[]));
    }
    case "comprehension":
      return ([items], meter) => meter.spend(sizeOf(items));
    case "[?]":
      return ([list], meter) => meter.spend(Array.isArray(list) ? ERROR : 0);
    default:
      return undefined;
  }
}

/** What it takes to look at a value itself, not at what lies deeper. */
function sizeOf(value: unknown): number {
  if (typeof value === "string") return Math.ceil(value.length / CHARACTERS);
  if (Array.isArray(value)) return value.length;
  if (value instanceof Uint8Array) return Math.ceil(value.length / CHARACTERS);
  return value instanceof Map ? value.size : 0;
}

/** Lists and mappings are compared part by part, unless they differ in size. */
function compare(left: unknown, right: unknown, meter: Meter): void {
  if (left === right) return;
  if (typeof left === "string" && typeof right === "string") {
    if (left.length === right.length) meter.spend(sizeOf(left));
  } else if (Array.isArray(left) && Array.isArray(right)) {
    meter.spend(PAIR);
    if (left.length === right.length)
      for (const [at, item] of left.entries()) compare(item, right[at], meter);
  } else if (left instanceof Map && right instanceof Map) {
    meter.spend(PAIR * (1 + (left.size === right.size ? left.size : 0)));
    if (left.size === right.size) for (const [key, value] of left) compare(value, right.get(key), meter);
  } else meter.spend(1 + (left instanceof Uint8Array ? sizeOf(left) : 0));
}

function callCost(name: string, values: readonly unknown[]): number {
  const [first, second] = values;
  const sizes = values.reduce<number>((sum, value) => sum + sizeOf(value), 0);
  if (name === "join" && Array.isArray(first)) {
    const joined = first.reduce<number>((sum, item) => sum + sizeOf(item) + sizeOf(second), 0);
    return sizes + joined;
  }
  if (name === "split" && typeof first === "string") return sizes + first.length;
  if (typeof second !== "string") return sizes;
  if (name.startsWith("get")) return sizes + ZONE;
  // To look for a text in another takes, at the worst, the product of their lengths.
  return typeof first === "string" ? sizes + Math.ceil((first.length * second.length) / 1024) : sizes;
}
