export const id = 4663;
export const ids = [4663];
export const modules = {

/***/ 14663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileRules: () => (/* binding */ compileRules)
});

// UNUSED EXPORTS: ruleError

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/policy/definitions.js
var definitions = __webpack_require__(54270);
// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/policy/references.js
var references = __webpack_require__(11804);
// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(78000);
// EXTERNAL MODULE: ./build/src/validation/reference-sites.js
var reference_sites = __webpack_require__(48317);
;// CONCATENATED MODULE: ./build/src/validation/custom-rules/cost.js
/** What is spent where an evaluation costs more than it may. */
class OverBudget extends Error {
    name = "OverBudget";
}
/**
 * Counts what evaluations cost, in steps: so the same rule ends at the same place on every machine. A step is about what
 * it takes to evaluate one operator.
 */
class Meter {
    #total = 0;
    #end = Number.POSITIVE_INFINITY;
    /** Steps of all evaluations so far. */
    get total() {
        return this.#total;
    }
    /** Begins an evaluation that may take so many steps. */
    begin(steps) {
        this.#end = this.#total + steps;
    }
    /** @throws {OverBudget} where the evaluation has taken more than it may */
    spend(steps) {
        this.#total += steps;
        if (this.#total > this.#end)
            throw new OverBudget();
    }
}
/** What a caught error costs: it was made with its place and its stack. */
const ERROR = 400;
/** All parts of a syntax tree, each once, with how deep they lie. */
function nodesOf(root) {
    const nodes = new Set();
    let depth = 0;
    const open = [{ value: root, level: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, level } = next;
        if (typeof value !== "object" || value === null)
            continue;
        if (!isNode(value)) {
            for (const part of plainParts(value))
                open.push({ value: part, level });
            continue;
        }
        if (nodes.has(value))
            continue;
        nodes.add(value);
        depth = Math.max(depth, level + 1);
        for (const part of [value.args, value.meta.alternate, value.meta.macro])
            open.push({ value: part, level: level + 1 });
    }
    return { nodes, depth };
}
function plainParts(value) {
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    return isPlain ? Object.values(value) : [];
}
function isNode(value) {
    return "op" in value && "setMeta" in value;
}
/**
 * Makes every step of a checked syntax tree count. The library has no limit of its own, but hands all of its work
 * through these two: what evaluates a part, and what an operator or a call does with its operands.
 */
function measure(nodes, meter) {
    for (const node of nodes) {
        const { macro, alternate } = node.meta;
        if (macro !== undefined)
            macro.evaluate = counted(macro.evaluate, meter);
        else if (alternate === undefined)
            node.setMeta("evaluate", counted(node.meta.evaluate, meter));
        const { handle } = node;
        if (handle === undefined)
            continue;
        const price = priceOf(node);
        if (price === undefined)
            continue;
        node.handle = (...operands) => {
            price(operands, meter);
            const answer = handle(...operands);
            // Whatever it made, somebody had to write it.
            meter.spend(sizeOf(answer));
            return answer;
        };
    }
}
function counted(evaluate, meter) {
    return (evaluator, node, context) => {
        meter.spend(1);
        if (!meters.has(evaluator))
            letThrough(evaluator, meter);
        return evaluate(evaluator, node, context);
    };
}
const meters = new WeakSet();
/** CEL forgives errors that do not decide (`true || error`): never the one that ends an evaluation. */
function letThrough(evaluator, meter) {
    meters.add(evaluator);
    evaluator.tryEval = (node, context) => {
        try {
            return evaluator.run(node, context);
        }
        catch (error) {
            if (error instanceof OverBudget || error instanceof RangeError)
                throw error;
            meter.spend(ERROR);
            return error;
        }
    };
}
/** So many characters are looked at, or copied, in one step. */
const CHARACTERS = 16;
/** The clocks of a zone are looked up in tables. */
const ZONE = 1_000;
/** Two values whose types have to be found out before they are compared. */
const PAIR = 3;
/** What an operator or a call costs beside its own step; undefined for what takes the same time whatever it is given. */
function priceOf({ op, args }) {
    switch (op) {
        case "==":
        case "!=":
            return ([left, right], meter) => compare(left, right, meter);
        case "in":
            return ([left, right], meter) => {
                for (const item of Array.isArray(right) ? right : [])
                    compare(left, item, meter);
            };
        case "+":
        case "<":
        case "<=":
        case ">":
        case ">=":
            return ([left, right], meter) => meter.spend(sizeOf(left) + sizeOf(right));
        case "call":
        case "rcall": {
            const [name] = args;
            return ([values], meter) => meter.spend(callCost(name, values));
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
function sizeOf(value) {
    if (typeof value === "string")
        return Math.ceil(value.length / CHARACTERS);
    if (Array.isArray(value))
        return value.length;
    if (value instanceof Uint8Array)
        return Math.ceil(value.length / CHARACTERS);
    return value instanceof Map ? value.size : 0;
}
/** Lists and mappings are compared part by part, unless they differ in size. */
function compare(left, right, meter) {
    if (left === right)
        return;
    if (typeof left === "string" && typeof right === "string") {
        if (left.length === right.length)
            meter.spend(sizeOf(left));
    }
    else if (Array.isArray(left) && Array.isArray(right)) {
        meter.spend(PAIR);
        if (left.length === right.length)
            for (const [at, item] of left.entries())
                compare(item, right[at], meter);
    }
    else if (left instanceof Map && right instanceof Map) {
        meter.spend(PAIR * (1 + (left.size === right.size ? left.size : 0)));
        if (left.size === right.size)
            for (const [key, value] of left)
                compare(value, right.get(key), meter);
    }
    else
        meter.spend(1 + (left instanceof Uint8Array ? sizeOf(left) : 0));
}
function callCost(name, values) {
    const [first, second] = values;
    const sizes = values.reduce((sum, value) => sum + sizeOf(value), 0);
    if (name === "join" && Array.isArray(first)) {
        const joined = first.reduce((sum, item) => sum + sizeOf(item) + sizeOf(second), 0);
        return sizes + joined;
    }
    if (name === "split" && typeof first === "string")
        return sizes + first.length;
    if (typeof second !== "string")
        return sizes;
    if (name.startsWith("get"))
        return sizes + ZONE;
    // To look for a text in another takes, at the worst, the product of their lengths.
    return typeof first === "string" ? sizes + Math.ceil((first.length * second.length) / 1024) : sizes;
}

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 1 modules
var lib = __webpack_require__(48298);
// EXTERNAL MODULE: ./build/src/validation/wording.js
var wording = __webpack_require__(1085);
// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/evaluator.js + 6 modules
var evaluator = __webpack_require__(93850);
// EXTERNAL MODULE: ./build/src/policy/threshold.js + 1 modules
var threshold = __webpack_require__(58509);
// EXTERNAL MODULE: ./build/src/policy/catalog.js
var catalog = __webpack_require__(65347);
;// CONCATENATED MODULE: ./build/src/validation/custom-rules/values.js


/**
 * A value of a policy as expressions see it: mappings are maps, so that no key reaches a prototype; whole numbers are
 * ints, however they are written, and others doubles.
 */
function toCel(value) {
    if (typeof value === "number")
        return Number.isSafeInteger(value) ? BigInt(value) : value;
    if (Array.isArray(value))
        return value.map(toCel);
    if (!(0,pointer/* isMapping */.pi)(value))
        return value;
    return new Map(Object.entries(value).map(([key, below]) => [key, toCel(below)]));
}
/** What a policy says: a custom kind's need not be a mapping. */
function contentOf({ value, document }) {
    return (0,pointer/* isMapping */.pi)(document.value) ? value : document.value;
}
/** One of `policies`. What it says is made ready when an expression asks for it. */
class PolicyValue {
    name;
    kind;
    file;
    environment;
    #policy;
    #document;
    constructor(policy) {
        this.#policy = policy;
        this.name = policy.name ?? "";
        this.kind = policy.kind.name;
        this.file = policy.file;
        this.environment = environmentNamed(policy);
    }
    get document() {
        this.#document ??= toCel(contentOf(this.#policy));
        return this.#document;
    }
    /** What it says, not kept for others unless one has asked for it. */
    once() {
        return this.#document ?? toCel(contentOf(this.#policy));
    }
}
/** The environment that a policy of the kind `environment` is for; empty for all others. */
function environmentNamed(policy) {
    return policy.kind.builtIn && policy.kind.name === "environment" ? (0,catalog/* environmentOf */.p7)(policy) : "";
}
/** What `threshold()` gives. */
class ThresholdValue {
    subject;
    /** `<`, `<=`, `>`, `>=` or `=`; empty for a bare quantity. */
    comparator;
    /** In milliseconds, percent, bytes, events per hour, or as it is. */
    value;
    /** As written. */
    unit;
    number;
    /** The unit of time of a rate, as written. */
    rate;
    dimension;
    constructor(parts) {
        this.subject = parts.subject;
        this.comparator = parts.comparator;
        this.value = parts.value;
        this.unit = parts.unit;
        this.number = parts.number;
        this.rate = parts.rate;
        this.dimension = parts.dimension;
    }
}
/** One of what `refs()` gives: a place that names what is asked for. */
class ReferenceValue {
    file;
    pointer;
    /** The kind of the policy that it stands in. */
    kind;
    /** What is referred to: `agent`, `manager`, `specialist`, `mcp-server`, `metric` or `role`. */
    target;
    constructor(file, pointer, kind, target) {
        this.file = file;
        this.pointer = pointer;
        this.kind = kind;
        this.target = target;
    }
}

;// CONCATENATED MODULE: ./build/src/validation/custom-rules/functions.js





const SYNCHRONOUS = { async: false };
const ROLES = new Set(["target", "alarm", "timeout"]);
/** Adds the functions that policies' own notations need. @param refs asks what is being judged just now */
function addFunctions(environment, refs) {
    const add = (signature, handler) => environment.registerFunction(signature, handler, SYNCHRONOUS);
    add("threshold(string): Threshold", (text) => thresholdValue(readThreshold(text)));
    for (const type of ["int", "double"])
        add(`threshold(${type}): Threshold`, (amount) => thresholdValue(readThreshold(String(amount))));
    add("isThreshold(dyn): bool", isThreshold);
    add("stricter(string, string): bool", (a, b) => stricter(a, b, "target"));
    add("stricter(string, string, string): bool", stricter);
    add("refs(string): list<Reference>", (name) => [...refs(name)]);
}
function isThreshold(value) {
    if (typeof value === "string")
        return (0,threshold/* parseThreshold */.B7)(value).kind === "threshold";
    return typeof value === "number" || typeof value === "bigint";
}
/** @throws {EvaluationError} for what is none */
function readThreshold(text) {
    const parsed = (0,threshold/* parseThreshold */.B7)(text);
    if (parsed.kind === "threshold")
        return parsed.threshold;
    return refuse(`${(0,wording/* quote */.hD)(text)} is no threshold${parsed.kind === "malformed" ? `: ${parsed.why}` : ""}`);
}
function stricter(a, b, role) {
    if (!ROLES.has(role))
        return refuse(`stricter() knows target, alarm and timeout, not ${(0,wording/* quote */.hD)(role)}`);
    const answer = (0,threshold/* compareStrictness */.G3)(readThreshold(a), readThreshold(b), role);
    if (answer === "incomparable")
        return refuse(`${(0,wording/* quote */.hD)(a)} and ${(0,wording/* quote */.hD)(b)} cannot be compared`);
    return answer === "stricter";
}
/** Ends an evaluation: a value is not what a function takes. */
function refuse(message) {
    throw new lib/* EvaluationError */.ZN({ code: "policy_value", message });
}
/** Declares what the functions give, and what stands in `policies`. */
function addTypes(environment, policy) {
    const text = (...names) => Object.fromEntries(names.map((name) => [name, "string"]));
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
function addMixedArithmetic(environment) {
    const operations = {
        "+": (a, b) => a + b,
        "-": (a, b) => a - b,
        "*": (a, b) => a * b,
        "/": (a, b) => a / b,
    };
    for (const [operator, operation] of Object.entries(operations)) {
        // The signature's types say what the library hands in.
        const mixed = (a, b) => operation(Number(a), Number(b));
        environment.registerOperator(`int ${operator} double: double`, mixed);
        environment.registerOperator(`double ${operator} int: double`, mixed);
    }
    environment.registerOperator("int == double: bool", (a, b) => Number(a) === b);
}
function thresholdValue({ subject = "", comparator, quantity }) {
    const { canonical, number, unit, per = "", dimension } = quantity;
    return new ThresholdValue({
        ...{ subject, comparator: comparator ?? "", value: canonical, number, unit, rate: per, dimension },
    });
}
/** So many parts (`1h30m20s`) has no length of time that anybody writes. */
const PARTS = /^([+-]?)((?:\d{1,18}(?:\.\d{1,9})?(?:ns|us|µs|ms|s|m|h)){1,8})$/;
const NANOSECONDS = {
    ns: 1n,
    us: 1000n,
    µs: 1000n,
    ms: 1000000n,
    s: 1000000000n,
    m: 60000000000n,
    h: 3600000000000n,
};
/** Reads a length of time, as policies write it (`4-hours`, `<1-hour`, `within-30-days`) or as CEL does (`1h30m`). */
function durationOf(text) {
    const parsed = (0,threshold/* parseThreshold */.B7)(text);
    const written = PARTS.exec(text);
    let nanoseconds;
    if (written !== null)
        nanoseconds = nanosecondsOf(written[2] ?? "") * (written[1] === "-" ? -1n : 1n);
    else if (parsed.kind === "threshold" && parsed.threshold.quantity.dimension === "duration")
        nanoseconds = BigInt(Math.round(parsed.threshold.quantity.canonical * 1_000_000));
    else
        return refuse(`${(0,wording/* quote */.hD)(text)} is no length of time`);
    return new evaluator/* Duration */.dw(nanoseconds / 1000000000n, Number(nanoseconds % 1000000000n));
}
function nanosecondsOf(parts) {
    let sum = 0n;
    for (const [, whole = "0", fraction = "", unit = "s"] of parts.matchAll(/(\d+)(?:\.(\d+))?(ns|us|µs|ms|s|m|h)/g)) {
        const scale = 10n ** BigInt(fraction.length);
        sum += (BigInt(whole + fraction) * (NANOSECONDS[unit] ?? 0n)) / scale;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/src/validation/custom-rules/has.js



const ACCESS = new Set([".", ".?", "[]", "[?]"]);
/**
 * Puts our own `has()` in the place of the library's, which takes no index: keys of policies have dashes, so that
 * `has(document["environment-settings"].x)` and `has(document["environment-settings"]["debug-mode"])` have to work.
 */
function hasMacro(node) {
    const [sought] = node.args[1];
    const macro = {
        sought,
        typeCheck(checker, _macro, context) {
            const { check, createError, getType } = bound(checker);
            if (sought === undefined || !ACCESS.has(sought.op))
                throw createError("invalid_macro_argument", "has() takes a key of a mapping, such as document.version", node);
            check(sought, context);
            return getType("bool");
        },
        evaluate(evaluator, _macro, context) {
            const [holder, key] = sought.args;
            const value = evaluator.run(holder, context);
            return holds(value, typeof key === "string" ? key : evaluator.run(key, context));
        },
    };
    node.setMeta("macro", macro);
}
function bound(checker) {
    return {
        check: (node, context) => checker.check(node, context),
        getType: (name) => checker.getType(name),
        createError: (code, message, node) => checker.createError(code, message, node),
    };
}
function holds(value, key) {
    if (value instanceof lib/* Optional */.Xx)
        return value.hasValue() && holds(value.value(), key);
    if (value instanceof Map)
        return value.has(key);
    if (Array.isArray(value))
        return typeof key === "bigint" && key >= 0n && key < BigInt(value.length);
    // Their keys were checked with the rule.
    if (value instanceof PolicyValue || value instanceof ThresholdValue || value instanceof ReferenceValue)
        return true;
    return refuse("has() looks into a mapping or a list");
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/src/policy/remembered.js
var remembered = __webpack_require__(94788);
;// CONCATENATED MODULE: ./build/src/validation/custom-rules/linear-regex.js


/** Longer patterns than anybody writes. */
const LONGEST_PATTERN = 1_000;
/** Counted repetitions are unrolled, so that a short pattern may make a large program. */
const LARGEST_PROGRAM = 100_000;
/** Compiles a pattern as RE2 does: neither lookaround nor back-references. @returns why it cannot be used, if so */
const linearPattern = (0,remembered/* remembered */.HK)(200, compile);
function compile(pattern) {
    if (pattern.length > LONGEST_PATTERN)
        return { why: `it is longer than ${LONGEST_PATTERN} characters` };
    if (programOf(pattern) > LARGEST_PROGRAM)
        return { why: "it repeats too much" };
    try {
        const regex = build.RE2JS.compile(pattern);
        const size = regex.programSize();
        return {
            cost: (length) => 10 + Math.ceil((length * (size + 8)) / 32),
            test: (text) => regex.test(text),
        };
    }
    catch (error) {
        return {
            why: error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : String(error),
        };
    }
}
/** Steps that it takes to compile a pattern; the same whether it was compiled before or not. */
function compilingCost(pattern) {
    return 10 * Math.min(programOf(pattern), LARGEST_PROGRAM);
}
/** How large a program can be at the most: repetitions in each other make up to 1,000 together. */
function programOf(pattern) {
    let repeats = 1;
    for (const [, least = "", most = ""] of pattern.matchAll(/\{(\d{1,4})(?:,(\d{0,4}))?\}/g))
        repeats += Math.max(Number(least), Number(most));
    return Math.max(1, pattern.length * repeats);
}

;// CONCATENATED MODULE: ./build/src/validation/custom-rules/expression.js








/** Deeper than anybody writes; deep trees would overflow the stack. */
const DEEPEST = 250;
/** Characters of an expression. */
const LONGEST = 10_000;
const MOST_PARTS = 5_000;
const BASE_VARIABLES = { document: "dyn", policies: "list<Policy>", environment: "string", file: "string" };
const PART_VARIABLES = { item: "dyn", key: "dyn" };
/** Checks expressions, and makes every step of them count. */
class Compiler {
    #meter;
    #whole;
    #part;
    /** @param refs asks what is being judged when an expression is evaluated */
    constructor(meter, refs) {
        this.#meter = meter;
        const base = new lib/* Environment */.OH({
            enableOptionalTypes: true,
            homogeneousAggregateLiterals: false,
            limits: { maxAstNodes: MOST_PARTS, maxDepth: DEEPEST },
        });
        addTypes(base, PolicyValue);
        addFunctions(base, refs);
        addMixedArithmetic(base);
        for (const [name, type] of Object.entries(BASE_VARIABLES))
            base.registerVariable(name, type);
        this.#whole = base;
        this.#part = base.clone();
        for (const [name, type] of Object.entries(PART_VARIABLES))
            this.#part.registerVariable(name, type);
    }
    /** @param inPart whether it is evaluated for parts of a policy */
    compile(text, inPart) {
        const environment = inPart ? this.#part : this.#whole;
        if (text.length > LONGEST)
            return TOO_LONG;
        try {
            const parsed = environment.parse(text);
            const root = parsed.ast;
            const { nodes, depth } = nodesOf(root);
            if (depth > DEEPEST)
                return TOO_DEEP;
            for (const node of nodes)
                if (node.meta.macro !== undefined && isCall(node, "has"))
                    hasMacro(node);
            const { error, type } = parsed.check();
            if (error !== undefined)
                return wrongBy(error, text, environment);
            if (type !== "bool" && type !== "dyn" && !type?.startsWith("dyn<bool"))
                return {
                    offset: firstOf(text),
                    why: `it gives ${typeName(type)}, not true or false`,
                    mend: "compare it with something",
                };
            const wrong = this.#prepare(nodes);
            return (wrong ?? {
                evaluate: (variables) => parsed({ ...variables }),
                looksAtOthers: [...nodes].some((node) => (node.op === "id" && node.args === "policies") || isCall(node, "refs")),
            });
        }
        catch (error) {
            return wrongBy(error, text, environment);
        }
    }
    /** Puts our own in the place of what takes more than linear time, and counts every step. */
    #prepare(nodes) {
        for (const node of nodes) {
            const wrongValue = literalValueProblem(node);
            if (wrongValue !== undefined)
                return wrongValue;
            if (isCall(node, "duration"))
                node.handle = (values) => durationOf(textOf(values[0], "duration"));
            if (node.op !== "rcall" || node.args[0] !== "matches")
                continue;
            const wrong = literalProblem(node);
            if (wrong !== undefined)
                return wrong;
            const isLiteral = literalOf(node) !== undefined;
            node.handle = (values) => this.#matches(values, isLiteral);
        }
        measure(nodes, this.#meter);
        return undefined;
    }
    #matches([text, pattern], isLiteral) {
        const [inText, sought] = [textOf(text, "matches"), textOf(pattern, "matches")];
        if (!isLiteral)
            this.#meter.spend(compilingCost(sought));
        const compiled = linearPattern(sought);
        if ("why" in compiled)
            return refuse(`the pattern ${(0,wording/* quote */.hD)(sought)} cannot be used: ${compiled.why}`);
        this.#meter.spend(compiled.cost(inText.length));
        return compiled.test(inText);
    }
}
function textOf(value, name) {
    return typeof value === "string" ? value : refuse(`${name}() takes a text`);
}
function isCall({ op, args }, name) {
    return op === "call" && args[0] === name;
}
const TOO_LONG = {
    offset: 0,
    why: `it is longer than ${LONGEST.toLocaleString("en")} characters`,
    mend: "make several rules of it",
};
const TOO_DEEP = {
    offset: 0,
    why: `it is nested more than ${DEEPEST} levels deep, or has more parts than that in one chain`,
    mend: "make several rules of it",
};
/** A pattern that is written out is compiled with the rule. */
function literalProblem(node) {
    const literal = literalOf(node);
    const compiled = literal === undefined ? undefined : linearPattern(literal.text);
    if (literal === undefined || compiled === undefined || !("why" in compiled))
        return undefined;
    return {
        offset: literal.start,
        why: `the pattern ${(0,wording/* quote */.hD)(literal.text)} cannot be used: ${compiled.why}`,
        mend: "write it without lookaround and back-references, as RE2 reads it",
    };
}
/** A threshold or a length of time that is written out is read with the rule. */
function literalValueProblem({ op, args }) {
    if (op !== "call")
        return undefined;
    const [name, values] = args;
    const read = name === "duration"
        ? durationOf
        : name === "threshold" || name === "stricter"
            ? readThreshold
            : undefined;
    for (const { op, args: text, start } of read === undefined ? [] : values.slice(0, 2)) {
        if (op !== "value" || typeof text !== "string")
            continue;
        try {
            read?.(text);
        }
        catch (error) {
            return { offset: start, why: whyNotEvaluated(error), mend: SEE };
        }
    }
    return undefined;
}
function literalOf({ args }) {
    const [pattern] = args[2];
    if (pattern?.op !== "value" || typeof pattern.args !== "string")
        return undefined;
    return { text: pattern.args, start: pattern.start };
}
function firstOf(text) {
    return Math.max(0, text.search(/\S/));
}
function typeName(type) {
    if (type === undefined)
        return "something else";
    return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
function wrongBy(error, text, environment) {
    if (error instanceof RangeError)
        return TOO_DEEP;
    if (!(error instanceof lib/* ParseError */.mB || error instanceof lib/* TypeError */.hg || error instanceof lib/* EvaluationError */.ZN))
        return ambiguous(error, text);
    const { code, range } = error;
    const offset = range?.start ?? firstOf(text);
    const named = text.slice(offset, range?.end ?? offset);
    if (code === "limit_exceeded")
        return { ...TOO_DEEP, offset };
    if (code === "unknown_variable")
        return { offset, ...unknownVariable(named, text.slice(0, offset), environment) };
    const called = /^\w+/.exec(named)?.[0];
    if (code === "no_matching_overload" && called !== undefined && /^\w+\(/.test(named)) {
        const names = environment
            .getDefinitions()
            .functions.flatMap(({ name, receiverType }) => (receiverType === null ? [name] : []));
        if (!names.includes(called)) {
            const guess = (0,spelling/* nearest */.pA)(called, names);
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
function misspeltMethod(summary, text, offset, environment) {
    const called = /^found no matching overload for '[^.']*\.(\w+)\(/.exec(inWords(summary))?.[1];
    const names = environment
        .getDefinitions()
        .functions.flatMap(({ name, receiverType }) => (receiverType === null ? [] : [name]));
    if (called === undefined || names.includes(called))
        return undefined;
    const guess = (0,spelling/* nearest */.pA)(called, names);
    const at = text.indexOf(`.${called}`, offset);
    return {
        offset: at === -1 ? offset : at + 1,
        why: `no value has a function ${called}()`,
        mend: guess === undefined ? SEE : `did you mean ${guess}()?`,
    };
}
/** What people write who know other languages. */
function slipOf(text, offset, summary) {
    const why = inWords(summary);
    if (text.charAt(offset) === "=" && text.charAt(offset + 1) !== "=")
        return { offset, why: "one = compares nothing", mend: "write == to compare" };
    return { offset, why, mend: SEE };
}
/** The library has one error without a place: two of an operator's forms fit, since the type of a side is open. */
function ambiguous(error, text) {
    const open = /^Operator overload '\w+ (\S+) /.exec(error instanceof Error ? error.message : "")?.[1];
    if (open === undefined)
        throw error;
    return {
        offset: firstOf(text),
        why: `nobody can tell the type of one side of ${open}`,
        mend: "say it: int(…), double(…) or string(…) around that side, or dyn(…) to look when it is evaluated",
    };
}
const SEE = "see docs/custom-rules.md of archi3-policy for what expressions may hold";
function unknownVariable(name, before, environment) {
    const why = `there is no variable ${name}`;
    if (Object.hasOwn(PART_VARIABLES, name))
        return { why, mend: "say with `each` which parts of a policy the rule is about" };
    const names = environment.getDefinitions().variables.map((variable) => variable.name);
    const guess = (0,spelling/* nearest */.pA)(name, names);
    if (before.endsWith("-"))
        return { why, mend: 'a name with a dash stands in brackets: document["quality-standards"]' };
    const known = names.filter((one) => Object.hasOwn({ ...BASE_VARIABLES, ...PART_VARIABLES }, one));
    return {
        why,
        mend: guess === undefined
            ? `use one of ${known.join(", ")}; texts stand in quotes`
            : `did you mean ${guess}?`,
    };
}
/** Why an evaluation ended without an answer, as a clause. What the library's functions throw is an answer of theirs too. */
function whyNotEvaluated(error) {
    if (error instanceof lib/* EvaluationError */.ZN || error instanceof lib/* TypeError */.hg)
        return inWords(error.summary);
    return inWords(error instanceof Error ? error.message : String(error));
}
/** The library's words, without the types that it knows only while it evaluates. */
function inWords(summary) {
    const plain = summary.replaceAll(/dyn<([^<>]*)>/g, "$1").replaceAll("EOF", "the end");
    return `${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
}

// EXTERNAL MODULE: ./build/src/validation/rule-ids.js
var rule_ids = __webpack_require__(12500);
;// CONCATENATED MODULE: ./build/src/validation/custom-rules/parts.js

/** The parts of a document that a pointer with `*` for any key or index leads to, in the order of the document. */
function partsAt(document, pattern) {
    let parts = [{ path: [], value: document, key: undefined }];
    for (const token of pattern)
        parts = parts.flatMap((part) => (token === "*" ? parts_all(part) : one(part, token)));
    return parts;
}
function parts_all({ path, value }) {
    if (Array.isArray(value))
        return value.map((item, index) => ({ path: [...path, String(index)], value: item, key: index }));
    if (!(0,pointer/* isMapping */.pi)(value))
        return [];
    return Object.entries(value).map(([key, below]) => ({ path: [...path, key], value: below, key }));
}
function one({ path, value }, token) {
    const below = (0,pointer/* valueAt */.fK)(value, [token]);
    if (below === undefined)
        return [];
    return [{ path: [...path, token], value: below, key: Array.isArray(value) ? Number(token) : token }];
}

;// CONCATENATED MODULE: ./build/src/validation/custom-rules/judge.js






/** Steps that one evaluation may take: about a tenth of a second. */
const MOST_STEPS = 1_000_000;
/** Steps that all evaluations of a run may take: some seconds, and more for many policies. */
const RUN_STEPS = 20_000_000;
const RUN_STEPS_OF_A_POLICY = 2_000;
/** Judges every policy by every rule; what cannot be evaluated is told, and the rest goes on. */
function judge(catalog, rules, meter) {
    const judged = catalog.policies.filter(({ kind }) => !(kind.builtIn && kind.name === "template"));
    const steps = RUN_STEPS + RUN_STEPS_OF_A_POLICY * judged.length;
    const run = {
        ...{ meter, drafts: [], ended: new Set(), spent: new Map() },
        policies: judged.map((policy) => new PolicyValue(policy)),
        end: meter.total + steps,
        share: steps / 2,
    };
    for (const [index, policy] of judged.entries()) {
        const own = rules.filter(({ kinds, id }) => (kinds?.has(policy.kind.name) ?? true) && !run.ended.has(id));
        const value = run.policies[index];
        if (own.length > 0 && value !== undefined)
            judgePolicy(policy, value, own, run);
    }
    return run.drafts;
}
function judgePolicy(policy, value, rules, run) {
    const document = value.once();
    const { file, environment } = value;
    const variables = { document, file, environment, policies: run.policies };
    for (const rule of rules) {
        const whole = { path: [], value: contentOf(policy), key: undefined };
        for (const part of rule.each === undefined ? [whole] : partsAt(whole.value, rule.each)) {
            if (run.ended.has(rule.id))
                break;
            if (stepsLeft(rule, run) <= 0) {
                run.drafts.push(usedUp(rule, policy, part, run));
                break;
            }
            const named = part.key === undefined ? variables : { ...variables, item: toCel(part.value), key: toCel(part.key) };
            const draft = judgePart(rule, policy, part, named, run);
            if (draft !== undefined)
                run.drafts.push(draft);
        }
    }
}
const RUN_USED_UP = "this rule, or all rules together, have taken the steps of a whole run, so nothing says whether this policy and those after it keep to it";
function stepsLeft({ id }, { meter, end, share, spent }) {
    return Math.min(end - meter.total, share - (spent.get(id) ?? 0));
}
function judgePart(rule, policy, part, variables, run) {
    const { meter, spent } = run;
    const before = meter.total;
    const steps = Math.min(MOST_STEPS, stepsLeft(rule, run));
    try {
        meter.begin(steps);
        meter.spend(1);
        if (rule.when !== undefined && !truth(rule.when.evaluate(variables)))
            return undefined;
        if (truth(rule.assertion.evaluate(variables)))
            return undefined;
    }
    catch (error) {
        if (error instanceof NoTruth)
            return notEvaluated(rule, policy, part, error.message);
        if (error instanceof OverBudget)
            return steps < MOST_STEPS ? usedUp(rule, policy, part, run) : tooMuch(rule, policy, part);
        return notEvaluated(rule, policy, part, whyNotEvaluated(error));
    }
    finally {
        spent.set(rule.id, (spent.get(rule.id) ?? 0) + meter.total - before);
    }
    const { id, message, help } = rule;
    return { ...placeOf(rule, policy, part), rule: id, message, help };
}
function tooMuch(rule, policy, part) {
    return notEvaluated(rule, policy, part, `it takes more than ${MOST_STEPS.toLocaleString("en")} steps`, NARROW);
}
/** Told once of a rule: from here on it is evaluated no more. */
function usedUp(rule, policy, part, { ended }) {
    ended.add(rule.id);
    return notEvaluated(rule, policy, part, RUN_USED_UP, NARROW);
}
/** An expression over values whose types nobody knows before. */
class NoTruth extends Error {
}
function nounOf(value) {
    if (value === null)
        return "null";
    if (typeof value === "string")
        return "a text";
    if (typeof value === "bigint")
        return "a whole number";
    if (typeof value === "number")
        return "a number";
    return Array.isArray(value) ? "a list" : "a mapping";
}
function truth(value) {
    if (typeof value === "boolean")
        return value;
    throw new NoTruth(`it gives ${nounOf(value)}, not true or false: compare it with something`);
}
/** That a rule says nothing is no pass. */
function notEvaluated(rule, policy, part, why, mend = ASK) {
    return {
        ...placeOf(rule, policy, part),
        rule: rule_ids/* NOT_EVALUATED */._q,
        severity: "error",
        message: `The rule ${rule.id} could not be evaluated: ${why}.`,
        help: `${mend} It stands at ${rule.where}.`,
        values: [rule.id],
    };
}
const ASK = "What may be missing, or may be of another type, the rule has to ask for: with has(), `?` or `when`.";
const NARROW = "Narrow the rule by `kinds` and `when`, and do not hold every policy against every other.";
/** The value itself; of a mapping or a list its key, since it may be as long as the file. */
function placeOf({ at }, policy, part) {
    const path = [...part.path, ...at];
    const value = (0,pointer/* valueAt */.fK)(contentOf(policy), path);
    return { policy, path, at: Array.isArray(value) || (0,pointer/* isMapping */.pi)(value) ? "key" : "value" };
}

;// CONCATENATED MODULE: ./build/src/validation/custom-rules/compile.js










/**
 * Checks the rules of a repository's own, wherever they stand.
 * @param kinds the names of all kinds of policies
 * @throws {PolicyError} `E_RULE` (exit 2) at the first thing that is wrong, with file, line and column
 */
function compileRules(definitions, kinds) {
    checkIds(definitions);
    const meter = new Meter();
    let references = () => [];
    const compiler = new Compiler(meter, (name) => references(name));
    const rules = definitions.map((definition) => compileRule(definition, kinds, compiler));
    return {
        rules: rules.map(({ id, severity, message, help, looksAtOthers, file, kinds }) => ({
            ...{ id, severity, what: message, why: help, looksAtOthers, file, kinds },
        })),
        judge: (catalog, placesOf, runs) => {
            references = referencesOf(catalog, placesOf);
            return judge(catalog, rules.filter(({ id }) => runs(id)), meter);
        },
    };
}
function checkIds(definitions) {
    const places = new Map();
    for (const { id, where } of definitions) {
        const first = places.get(id);
        if (first !== undefined)
            throw ruleError(where, `there is a rule ${id} already, at ${first}`, "choose another id");
        if (id.startsWith("ARC"))
            throw ruleError(where, `${id} could be a built-in rule: their ids begin with ARC`, "choose other letters, such as ORG001");
        places.set(id, where);
    }
}
function compileRule(definition, kinds, compiler) {
    const { id, severity, message, help, file, position, each } = definition;
    const where = `${file}:${position.line}:${position.column}`;
    for (const kind of definition.kinds ?? [])
        checkKind(kind, kinds);
    const when = definition.when === undefined ? undefined : compile_compile(definition.when, each !== undefined, compiler);
    const assertion = compile_compile(definition.assert, each !== undefined, compiler);
    return {
        ...{ id, severity, message, where, file },
        help: help ?? `It is a rule of this repository: ${where}.`,
        kinds: definition.kinds === undefined ? undefined : new Set(definition.kinds.map(({ text }) => text)),
        each: each === undefined ? undefined : (0,pointer/* fromPointer */.kU)(each.text),
        at: pathOf(definition.at),
        when,
        assertion,
        looksAtOthers: [when, assertion].some((expression) => expression?.looksAtOthers),
    };
}
function checkKind(kind, kinds) {
    if (kind.text === "template")
        throw ruleError(kind.at(0), "templates are no policies yet, so no rule is about them", "name the kinds that they make");
    if (kinds.includes(kind.text))
        return;
    const guess = (0,spelling/* nearest */.pA)(kind.text, kinds);
    throw ruleError(kind.at(0), `there is no kind ${kind.text}`, guess === undefined
        ? `use one of ${kinds.filter((name) => name !== "template").join(", ")}`
        : `did you mean ${guess}?`);
}
function pathOf(at) {
    const path = (0,pointer/* fromPointer */.kU)(at?.text ?? "");
    if (at !== undefined && path.includes("*"))
        throw ruleError(at.at(0), "`at` is one place, and `*` is many", "move the part up to the last `*` to `each`");
    return path;
}
function compile_compile(text, inPart, compiler) {
    const compiled = compiler.compile(text.text, inPart);
    if ("evaluate" in compiled)
        return compiled;
    throw ruleError(text.at(compiled.offset), compiled.why, compiled.mend);
}
/** The refusal of a rule, at a place of the file that holds it. */
function ruleError(where, why, mend) {
    return (0,errors/* usageError */.Wp)("E_RULE", { what: "cannot use the rule", where, why, mend });
}
/** Finds by name the uses that are resolved; the graph is made when the first rule asks for it. */
function referencesOf(catalog, placesOf) {
    let byName;
    const collect = () => {
        const sitesOf = (policy) => {
            const places = placesOf(policy);
            return places === undefined ? [] : (0,reference_sites/* referenceSites */.C)(policy, places);
        };
        const found = new Map();
        for (const { use } of (0,references/* edges */.Jo)((0,references/* uses */.r9)(catalog, sitesOf), (0,definitions/* definitions */.BG)(catalog))) {
            const { policy, path, name, target } = use;
            const same = found.get(name) ?? [];
            found.set(name, same);
            same.push(new ReferenceValue(policy.file, (0,pointer/* toPointer */.rb)(path), policy.kind.name, target));
        }
        return found;
    };
    return (name) => {
        byName ??= collect();
        return byName.get(name.replace(/^@/, "")) ?? [];
    };
}


/***/ })

};
