export const id = 2091;
export const ids = [2091];
export const modules = {

/***/ 73732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ badDeclaration),
/* harmony export */   Fr: () => (/* binding */ typeFault),
/* harmony export */   m2: () => (/* binding */ readDeclarations)
/* harmony export */ });
/* harmony import */ var _linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35536);
/* harmony import */ var _template_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16876);


const OF_TYPE = {
    boolean: { is: /^(?:true|false)$/, why: "is neither true nor false" },
    integer: { is: /^-?(?:0|[1-9]\d{0,15})$/, why: "is no whole number" },
    number: { is: /^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,15})?$/, why: "is no number" },
};
/** As much of a value as a message shows. */
const MOST_SHOWN = 60;
/** Why a value is not of a type, as a clause; undefined when it is. */
function typeFault(type, value) {
    if (type === undefined || type === "string" || OF_TYPE[type].is.test(value))
        return undefined;
    return `${JSON.stringify(value.slice(0, MOST_SHOWN))} ${OF_TYPE[type].why}`;
}
/** YAML's reader compares each name with all others. */
const LONGEST_BLOCK = 32 * 1024;
const BLOCK_KEY = /^(?:template-variables|"template-variables"|'template-variables')[ \t]*:(?=\s|$)/gm;
/**
 * Reads the `template-variables` block at the root of a template: `NAME: description`, or `NAME:` with
 * `description`, `type`, `default`, `example` and `pattern`. The block is cut out by its lines, since a template
 * as a whole is seldom valid YAML.
 */
function readDeclarations(text, engine) {
    const declarations = { variables: [], blocks: [], problems: [], readable: true };
    const visible = text.replace(/\{\{~?!(?:--[\s\S]*?--|[\s\S]*?)~?\}\}/g, (comment) => comment.replace(/[^\r\n]/g, " "));
    for (const match of visible.matchAll(BLOCK_KEY)) {
        const block = { start: match.index, end: blockEnd(visible, match.index) };
        if (declarations.blocks.length > 0) {
            const span = { start: block.start, end: block.start + match[0].length };
            declarations.problems.push(badDeclaration(span, "template-variables stands here a second time.", "Keep one block."));
        }
        declarations.blocks.push({ start: withCommentAbove(visible, block), end: block.end });
        if (block.end - block.start > LONGEST_BLOCK) {
            const span = { start: block.start, end: block.start + match[0].length };
            const message = `template-variables is longer than the ${LONGEST_BLOCK / 1024} KiB that it may be.`;
            declarations.problems.push(badDeclaration(span, message, "Split the template into several."));
            declarations.readable = false;
            continue;
        }
        new BlockReader(declarations, block.start).read(visible.slice(block.start, block.end), engine.yaml);
    }
    return declarations;
}
/** The block ends with its last indented line; comments and blank lines after it belong to what follows. */
function blockEnd(text, start) {
    const line = /[^\n]*(?:\n|$)/y;
    let at = start;
    let end = start;
    while (at < text.length) {
        line.lastIndex = at;
        const current = line.exec(text)?.[0] ?? "";
        const belongs = at === start || /^(?:[ \t]+\S|[-\]}](?!--))/.test(current);
        if (!belongs && /^[^\s#]/.test(current))
            break;
        at += current.length;
        if (belongs)
            end = at;
    }
    return end;
}
/** A comment directly above the block goes with it; at the end of the text, so do the blank lines before. */
function withCommentAbove(text, block) {
    let at = block.start;
    const lineAbove = () => (at < 2 ? 0 : text.lastIndexOf("\n", at - 2) + 1);
    const above = () => text.slice(lineAbove(), at);
    while (at > 0 && above().startsWith("#") && !above().includes("{{"))
        at = lineAbove();
    if (text.slice(block.end).trim() === "")
        while (at > 0 && above().trim() === "")
            at = lineAbove();
    return at;
}
/** A fault of a declaration. */
function badDeclaration(span, message, help) {
    return { code: "bad-declaration", message, help, start: span.start, end: span.end };
}
const TYPES = new Set(["string", "number", "integer", "boolean"]);
const SHAPE_HELP = 'Write NAME: "what it is for", or NAME: with description, type, default, example or pattern.';
/** Reads the YAML of one block into declarations and problems with offsets in the template. */
class BlockReader {
    #into;
    #offset;
    constructor(into, offset) {
        this.#into = into;
        this.#offset = offset;
    }
    read(source, yaml) {
        const document = yaml.parseDocument(source, { prettyErrors: false, logLevel: "silent" });
        const [error] = document.errors;
        if (error !== undefined)
            this.#unreadable(error, source);
        if (error !== undefined || !yaml.isMap(document.contents))
            return;
        const block = document.contents.items[0]?.value;
        if (!yaml.isMap(block)) {
            const empty = yaml.isScalar(block) && block.value === null;
            if (!empty)
                this.#problem(this.#span(block), "template-variables is not a mapping of names.", SHAPE_HELP);
            return;
        }
        for (const pair of block.items)
            this.#variable(pair, yaml);
    }
    /** Tells the first error; further ones mostly follow from it. */
    #unreadable({ code, message, pos: [start, end] }, source) {
        this.#into.readable = false;
        const span = { start: this.#offset + start, end: this.#offset + Math.max(end, start + 1) };
        if (code !== "DUPLICATE_KEY") {
            const why = `The template-variables block cannot be read: ${message}.`.replace(/\.\.$/, ".");
            this.#problem(span, why, SHAPE_HELP);
            return;
        }
        const [key = ""] = /^[^\s:]+/.exec(source.slice(start)) ?? [];
        this.#problem({ start: span.start, end: span.start + key.length }, `${key} stands twice here; the line with a variable's name is probably missing above.`, "Write that line, or keep one of the two.");
    }
    #variable({ key, value }, yaml) {
        const name = yaml.isScalar(key) ? String(key.value) : "";
        const span = this.#span(key);
        if (!(0,_template_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariableName */ .KL)(name)) {
            const help = "Use letters, digits, _ and -, and begin with a letter or _.";
            this.#problem(span, `${JSON.stringify(name)} cannot name a variable.`, help);
            return;
        }
        const variable = { name, ...span };
        this.#into.variables.push(variable);
        if (yaml.isScalar(value)) {
            if (typeof value.value === "string")
                variable.description = value.value;
            else if (value.value !== null)
                this.#problem(this.#span(value), `${name}'s description is not text.`, SHAPE_HELP);
        }
        else if (yaml.isMap(value)) {
            for (const field of value.items)
                this.#field(variable, field, yaml);
            this.#checkSamples(variable);
        }
        else if (value !== null)
            this.#problem(this.#span(value), `${name} is described by a list.`, SHAPE_HELP);
    }
    /** A default or an example that the variable itself may not have; an empty default is for one that may be left out. */
    #checkSamples(variable) {
        const { name, type, pattern } = variable;
        const read = pattern === undefined ? undefined : (0,_linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readLinearPattern */ .O)(pattern);
        const span = { start: variable.start, end: variable.end };
        if (read?.kind === "invalid") {
            const part = pattern?.slice(read.start, read.end) ?? "";
            this.#problem(span, `The pattern of ${name} cannot be read: ${part} ${read.why}.`, "Correct it.");
        }
        for (const field of ["default", "example"]) {
            const value = variable[field];
            if (value === undefined || value === "")
                continue;
            const fits = read?.kind !== "pattern" || read.test(value);
            const why = typeFault(type, value) ?? (fits ? undefined : `it has to match ${pattern}`);
            if (why === undefined)
                continue;
            const message = `The ${field} of ${name} cannot be its value: ${why}.`;
            this.#into.problems.push({ code: "bad-sample", message, help: `Correct the ${field}.`, ...span });
        }
    }
    #field(variable, { key, value }, yaml) {
        const field = yaml.isScalar(key) ? String(key.value) : "";
        if (!yaml.isScalar(value) || value.value === null) {
            const message = `${variable.name}'s ${field} is not a single value.`;
            this.#problem(this.#span(value ?? key), message, SHAPE_HELP);
            return;
        }
        const text = value.source ?? String(value.value);
        if (field === "description" || field === "default" || field === "example" || field === "pattern") {
            variable[field] = text;
        }
        else if (field !== "type") {
            this.#problem(this.#span(key), `${variable.name} has an unknown setting ${JSON.stringify(field)}.`, SHAPE_HELP);
        }
        else if (isType(text))
            variable.type = text;
        else {
            const message = `${JSON.stringify(text)} is not a type of variable.`;
            this.#problem(this.#span(value), message, `Use one of ${[...TYPES].join(", ")}.`);
        }
    }
    #span(node) {
        const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
        const [start, end] = Array.isArray(range) ? range : [];
        const from = this.#offset + (typeof start === "number" ? start : 0);
        return { start: from, end: typeof end === "number" ? this.#offset + end : from };
    }
    #problem(span, message, help) {
        this.#into.problems.push(badDeclaration(span, message, help));
    }
}
function isType(text) {
    return TYPES.has(text);
}


/***/ }),

/***/ 73577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ slotTokens),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   ld: () => (/* binding */ skeletonOf)
/* harmony export */ });
/** Decides the conditions and puts a word in the place of each variable; leaves the declarations out. */
function skeletonOf(template, holds) {
    let stem = "Zs";
    while (template.text.includes(stem))
        stem += "q";
    const pieces = [];
    const parts = [];
    let at = 0;
    const add = (span, text, slot) => {
        if (text === "")
            return;
        const { start, end } = span;
        pieces.push({ start, end, at, length: text.length, ...(slot === undefined ? {} : { slot }) });
        parts.push(text);
        at += text.length;
    };
    const visit = (nodes) => {
        for (const node of nodes) {
            if (node.kind === "slot") {
                const inside = template.declarations.blocks.some((block) => contains(block, node.slot));
                if (!inside)
                    add(node.slot, `${stem}${node.slot.index}z`, node.slot);
            }
            else if (node.kind === "if")
                visit(holds(node.name) === node.truth ? node.body : node.otherwise);
            else
                for (const span of without(node, template.declarations.blocks))
                    add(span, template.text.slice(span.start, span.end));
        }
    };
    visit(template.nodes);
    const mark = new RegExp(`${stem}(\\d+)z`, "g");
    return { text: parts.join(""), pieces, mark, slot: (index) => template.slots[index] };
}
/** True when the inner span lies within the outer one. */
function contains(outer, inner) {
    return inner.start >= outer.start && inner.end <= outer.end;
}
function without(span, holes) {
    let { start } = span;
    const rest = [];
    for (const hole of holes) {
        if (hole.end <= start || hole.start >= span.end)
            continue;
        if (hole.start > start)
            rest.push({ start, end: hole.start });
        start = Math.max(start, hole.end);
    }
    if (start < span.end)
        rest.push({ start, end: span.end });
    return rest;
}
/** Finds the tokens of YAML in which variables stand, in the order of the text. */
function slotTokens(skeleton, yaml) {
    const walker = new TokenWalker(skeleton, yaml.CST);
    for (const token of new yaml.Parser().parse(skeleton.text))
        walker.node(token, [], false, 0);
    for (const piece of skeleton.pieces) {
        if (piece.slot !== undefined && !walker.seen.has(piece.slot.index)) {
            walker.misplace(piece.at, piece.at + piece.length, piece.slot, UNREADABLE);
        }
    }
    walker.tokens.sort((a, b) => a.from - b.from);
    walker.misplaced.sort((a, b) => a.from - b.from);
    return { tokens: walker.tokens, misplaced: walker.misplaced };
}
const UNREADABLE = "text that YAML cannot read";
/** Deeper than the reader of policies allows; keeps the recursion far from the end of the stack. */
const MOST_DEPTH = 150;
const PROPERTIES = {
    anchor: "an anchor",
    alias: "an alias",
    tag: "a tag",
    directive: "a directive",
    "block-scalar-header": "the first line of a block text",
};
const FLOW_CONTEXTS = {
    scalar: "plain",
    alias: "plain",
    "single-quoted-scalar": "single-quoted",
    "double-quoted-scalar": "double-quoted",
};
/** Walks YAML's concrete syntax and collects what holds a variable. */
class TokenWalker {
    tokens = [];
    misplaced = [];
    seen = new Set();
    #skeleton;
    #cst;
    constructor(skeleton, cst) {
        this.#skeleton = skeleton;
        this.#cst = cst;
    }
    node(token, path, key, depth) {
        if (token === null || token === undefined || depth > MOST_DEPTH)
            return;
        switch (token.type) {
            case "document":
                this.#loose(token.start);
                this.node(token.value, path, key, depth + 1);
                this.#loose(token.end);
                break;
            case "block-map":
            case "block-seq":
                this.#items(token.items, path, token.type === "block-seq", depth);
                break;
            case "flow-collection":
                this.#items(token.items, path, token.start.source === "[", depth);
                this.#loose(token.end);
                break;
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar":
                this.#flowScalar(token, path, key);
                this.#loose(token.end);
                break;
            case "block-scalar":
                this.#blockScalar(token, path);
                break;
            case "alias":
                this.#loose([token]);
                this.#loose(token.end);
                break;
            default:
                if ("source" in token)
                    this.#loose([token]);
        }
    }
    #items(items, path, list, depth) {
        let index = 0;
        for (const item of items) {
            this.#loose(item.start);
            const { key, sep, value } = item;
            let at = list ? [...path, String(index)] : path;
            if (key !== null && key !== undefined) {
                const inner = [...at, this.#keyText(key)];
                if (sep !== undefined || !list)
                    at = inner;
                this.node(key, at, sep !== undefined || !list, depth + 1);
            }
            this.#loose(sep);
            this.node(value, at, false, depth + 1);
            if (key !== undefined || value !== undefined)
                index++;
        }
    }
    #keyText(key) {
        const ignore = () => undefined;
        const text = this.#cst.resolveAsScalar(key, true, ignore)?.value ?? "";
        return text.replace(this.#skeleton.mark, (word, index) => {
            const slot = this.#skeleton.slot(Number(index));
            return slot === undefined ? word : `{{${slot.name}}}`;
        });
    }
    /** Comments, and what stands around values. */
    #loose(tokens) {
        for (const token of tokens ?? []) {
            if (!("source" in token)) {
                this.node(token, [], false, MOST_DEPTH);
                continue;
            }
            const { type, offset: from, source } = token;
            const to = from + source.length;
            const slots = this.#slots(from, source);
            if (slots.length === 0)
                continue;
            if (type === "comment") {
                this.tokens.push({ context: "comment", from, to, source, value: source, key: false });
            }
            else
                this.#misplaceAll(slots, PROPERTIES[type] ?? UNREADABLE);
        }
    }
    #flowScalar(token, path, key) {
        const { offset: from, source } = token;
        const slots = this.#slots(from, source);
        const value = this.#valueOf(token, slots);
        if (value === undefined)
            return;
        const context = FLOW_CONTEXTS[token.type];
        this.tokens.push({ context, from, to: from + source.length, source, value, key, path });
    }
    #blockScalar(token, path) {
        this.#loose(token.props.filter(({ type }) => type !== "newline"));
        const header = token.props.find(({ type }) => type === "block-scalar-header");
        const last = token.props.at(-1);
        if (header === undefined || last === undefined || !("source" in header) || !("source" in last))
            return;
        const { source } = token;
        const from = last.offset + last.source.length;
        const slots = this.#slots(from, source);
        const value = this.#valueOf(token, slots);
        if (value === undefined)
            return;
        const to = from + source.length;
        const start = { from: header.offset, source: header.source };
        this.tokens.push({ context: "block", from, to, source, value, key: false, path, header: start });
    }
    /** What YAML reads in a scalar that holds variables; undefined without any, and when it is not sound. */
    #valueOf(token, slots) {
        if (slots.length === 0)
            return undefined;
        let sound = true;
        const { value } = this.#cst.resolveAsScalar(token, true, () => {
            sound = false;
        });
        if (sound)
            return value;
        this.#misplaceAll(slots, UNREADABLE);
        return undefined;
    }
    #slots(offset, source) {
        const found = [];
        for (const match of source.matchAll(this.#skeleton.mark)) {
            const slot = this.#skeleton.slot(Number(match[1]));
            if (slot === undefined)
                continue;
            const from = offset + match.index;
            this.seen.add(slot.index);
            found.push({ from, to: from + match[0].length, slot, where: "" });
        }
        return found;
    }
    #misplaceAll(slots, where) {
        for (const { from, to, slot } of slots)
            this.misplace(from, to, slot, where);
    }
    misplace(from, to, slot, where) {
        this.misplaced.push({ from, to, slot, where });
    }
}


/***/ }),

/***/ 72157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ misplacedProblem),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   zz: () => (/* binding */ isTruthy)
/* harmony export */ });
/* unused harmony export SourceMap */
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);
/* harmony import */ var _template_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73577);


/** Finds the place in the template of what stands in the rendered text. */
class SourceMap {
    #parts;
    #offsets = [];
    #length;
    constructor(parts) {
        this.#parts = parts;
        let at = 0;
        for (const part of parts) {
            this.#offsets.push(at);
            at += part.text.length;
        }
        this.#length = at;
    }
    /**
     * The place of one character of the output: the same character of the template or, for text that a variable
     * brought, the whole `{{NAME}}`. Past the end of the output: the place after the last character.
     */
    toSource(offset) {
        const last = this.#parts.at(-1);
        if (last === undefined)
            return { start: 0, end: 0 };
        if (offset >= this.#length)
            return { start: last.end, end: last.end };
        const index = lastAtMost(this.#offsets, Math.max(0, offset));
        const { start, end, verbatim } = this.#parts[index] ?? last;
        const at = start + Math.max(0, offset) - (this.#offsets[index] ?? 0);
        return verbatim ? { start: at, end: at + 1 } : { start, end };
    }
    /** The place of a stretch of the output; an empty stretch stays empty where the text is the template's own. */
    rangeToSource(start, end) {
        const first = this.toSource(start);
        if (end <= start)
            return first.end - first.start === 1 ? { start: first.start, end: first.start } : first;
        const last = this.toSource(end - 1);
        return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
    }
}
/** Index of the last element that is not greater; the elements rise. */
function lastAtMost(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
const FALSE_WORDS = new Set(["", "false", "no", "off", "0"]);
/** What a condition makes of a value: absent, empty, `false`, `no`, `off` and `0` do not hold. */
function isTruthy(value) {
    return value !== undefined && !FALSE_WORDS.has(value.trim().toLowerCase());
}
/**
 * Renders a template. Values are written as the YAML around them needs it, so that no value can change the
 * structure: each comes back from a YAML reader as the string it was, except in comments, where what could end
 * the comment or steer a tool is replaced by spaces. A plain value is written without quotes only where every
 * reader sees a string, or where the variable's declared type is a number or boolean and the value is one.
 * The `template-variables` block is left out.
 */
function render(template, values, options = {}) {
    const { conditions = "by-value" } = options;
    const byValue = (name) => isTruthy(values.get(name));
    const holds = conditions === "by-value" ? byValue : () => conditions === "all-true";
    const skeleton = (0,_template_places_js__WEBPACK_IMPORTED_MODULE_1__/* .skeletonOf */ .ld)(template, holds);
    const encoder = new Encoder(template, skeleton, values);
    const { tokens, misplaced } = (0,_template_places_js__WEBPACK_IMPORTED_MODULE_1__/* .slotTokens */ .TG)(skeleton, template.engine.yaml);
    const edits = [
        ...tokens.flatMap((token) => encoder.edits(token)),
        ...misplaced.map((slot) => encoder.reduced(slot)),
    ];
    edits.sort((a, b) => a.from - b.from);
    const parts = encoder.apply(edits);
    const text = parts.map((part) => part.text).join("");
    const problems = [...misplaced.map(misplacedProblem), ...encoder.problems].sort((a, b) => a.start - b.start);
    return { text, map: new SourceMap(parts), missing: [...encoder.missing], problems };
}
/** Says that a variable stands where no value can be put in safely. */
function misplacedProblem({ slot, where }) {
    return {
        code: "unsupported-place",
        message: `{{${slot.name}}} stands in ${where}, where no value can be put in safely.`,
        help: 'Put it into a quoted value, such as "{{NAME}}", and check the quotes and escapes around it.',
        start: slot.start,
        end: slot.end,
    };
}
/** YAML's limit for a key on one line is 1,024 characters (YAML 1.2.2 §7.4.2). */
const LONGEST_KEY = 1000;
/** A comment with this in it switches findings off; a value must not be able to write one. */
const DIRECTIVE = /archi3-disable/i;
/** Writes values into the places that a skeleton holds for them. */
class Encoder {
    missing = new Set();
    problems = [];
    #template;
    #skeleton;
    #values;
    #starts;
    constructor(template, skeleton, values) {
        this.#template = template;
        this.#skeleton = skeleton;
        this.#values = values;
        this.#starts = skeleton.pieces.map((piece) => piece.at);
    }
    edits(token) {
        const { from, to } = token;
        if (token.context === "comment")
            return [{ from, to, parts: this.#comment(token) }];
        const parts = this.#natural(token);
        if (token.context !== "block") {
            const edit = { from, to, parts: parts ?? this.#quoted(token) };
            if (token.key)
                this.#checkKey(edit);
            return [edit];
        }
        if (parts !== undefined)
            return [{ from, to, parts }];
        // The quoted form takes the place of the `|`; a comment behind it stays there.
        const header = token.header ?? { from, source: "" };
        const quoted = { from: header.from, to: header.from + header.source.length, parts: this.#quoted(token) };
        return [quoted, { from, to, parts: [] }];
    }
    /** A variable in a place that cannot be quoted: nothing gets there that means anything to YAML. */
    reduced({ from, to, slot }) {
        return { from, to, parts: [part(slot, this.#value(slot).replace(/[^A-Za-z0-9_-]/g, "_"))] };
    }
    /** The skeleton with the edits made, as parts with their places. */
    apply(edits) {
        const parts = [];
        let at = 0;
        for (const edit of edits) {
            parts.push(...this.#copy(at, edit.from), ...edit.parts);
            at = edit.to;
        }
        parts.push(...this.#copy(at, this.#skeleton.text.length));
        return parts.filter(({ text }) => text !== "");
    }
    #value(slot) {
        const value = this.#values.get(slot.name);
        if (value === undefined)
            this.missing.add(slot.name);
        return value ?? slot.name;
    }
    /** The parts of a stretch of the skeleton; variables are written by `write`. */
    #copy(from, to, write = (value) => value) {
        const parts = [];
        const { pieces, text } = this.#skeleton;
        for (let index = lastAtMost(this.#starts, from); index < pieces.length; index++) {
            const piece = pieces[index];
            if (piece === undefined || piece.at >= to)
                break;
            if (piece.at + piece.length <= from)
                continue;
            if (piece.slot !== undefined) {
                parts.push(part(piece.slot, write(this.#value(piece.slot))));
                continue;
            }
            const start = Math.max(from, piece.at);
            const end = Math.min(to, piece.at + piece.length);
            const source = { start: piece.start + start - piece.at, end: piece.start + end - piece.at };
            parts.push({ ...source, text: text.slice(start, end), verbatim: true });
        }
        return parts;
    }
    /** The value as it stands in the template's own style, or undefined where that style cannot hold it. */
    #natural(token) {
        const { context, from, to, source } = token;
        const expected = this.#segments(token)
            .map((segment) => segment.value)
            .join("");
        if (context === "plain") {
            const keep = isSafePlain(expected) || this.#isTyped(token, expected);
            return keep ? this.#copy(from, to) : undefined;
        }
        if (context === "double-quoted") {
            const parts = this.#copy(from, to, escapeDouble);
            return source.includes("\n") && !this.#reads(joined(parts), expected) ? undefined : parts;
        }
        if (HIDDEN.test(expected.replaceAll("\n", "")))
            return undefined;
        if (context === "single-quoted") {
            const parts = this.#copy(from, to, (value) => value.replaceAll("'", "''"));
            return expected.includes("\n") || (source.includes("\n") && !this.#reads(joined(parts), expected))
                ? undefined
                : parts;
        }
        const indent = /^[ \t]*(?=\S)/m.exec(source)?.[0] ?? "";
        const parts = this.#copy(from, to, (value) => value.replaceAll("\n", `\n${indent}`));
        return this.#reads(`${token.header?.source ?? ""}\n${joined(parts)}`, expected) ? parts : undefined;
    }
    /** True when the whole value is one variable that is declared as a number or boolean, and this is one. */
    #isTyped(token, expected) {
        const [before, only, after, ...more] = this.#segments(token);
        if (before?.value !== "" || after?.value !== "" || more.length > 0)
            return false;
        const name = only?.slot?.name;
        const type = this.#template.declarations.variables.find((variable) => variable.name === name)?.type;
        if (type === "boolean")
            return expected === "true" || expected === "false";
        if (type !== "number" && type !== "integer")
            return false;
        const number = type === "integer" ? /^-?(?:0|[1-9]\d*)$/ : /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
        const plain = number.test(expected) ? (0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePlain */ .Rg)(expected) : undefined;
        return plain?.elsewhere === undefined && plain?.inexact === undefined && typeof plain?.value === "number";
    }
    /** The whole value in double quotes on one line, a form that holds every string. */
    #quoted(token) {
        const pieces = this.#copy(token.from, token.to);
        const literals = [];
        let run;
        for (const piece of pieces) {
            if (piece.verbatim)
                run = { start: run?.start ?? piece.start, end: piece.end };
            else {
                literals.push(run ?? { start: piece.start, end: piece.start });
                run = undefined;
            }
        }
        const first = pieces[0] ?? { start: 0, end: 0 };
        const last = pieces.at(-1) ?? first;
        literals.push(run ?? { start: last.end, end: last.end });
        let literal = 0;
        const inner = this.#segments(token).map(({ slot, value }) => part(slot ?? literals[literal++] ?? last, escapeDouble(value)));
        return [part(first, '"'), ...inner, part(last, '"')];
    }
    /** What YAML reads in a token: the template's text and the variables' values, in turns. */
    #segments(token) {
        const segments = [];
        let at = 0;
        for (const match of token.value.matchAll(this.#skeleton.mark)) {
            const slot = this.#skeleton.slot(Number(match[1]));
            if (slot === undefined)
                continue;
            segments.push({ value: token.value.slice(at, match.index) }, { slot, value: this.#value(slot) });
            at = match.index + match[0].length;
        }
        segments.push({ value: token.value.slice(at) });
        return segments;
    }
    /** True when a YAML reader takes exactly this string from a scalar's text. */
    #reads(source, expected) {
        const { Parser, CST } = this.#template.engine.yaml;
        const [document, ...more] = new Parser().parse(source);
        if (document?.type !== "document" || more.length > 0)
            return false;
        let sound = document.end === undefined || document.end.every(({ type }) => type === "newline");
        const resolved = CST.resolveAsScalar(document.value, true, () => {
            sound = false;
        });
        return sound && resolved?.value === expected;
    }
    #comment({ from, to, source }) {
        const parts = this.#copy(from, to, (value) => value.replace(UNSAFE_IN_COMMENT, " "));
        if (!DIRECTIVE.test(joined(parts)) || DIRECTIVE.test(source))
            return parts;
        return this.#copy(from, to, (value) => value.replace(/[^\p{L}\p{N}]|archi3|disable/giu, " "));
    }
    #checkKey({ from, to, parts }) {
        if (joined(parts).length <= LONGEST_KEY)
            return;
        const slot = this.#copy(from, to).find(({ verbatim }) => !verbatim);
        if (slot === undefined)
            return;
        this.problems.push({
            code: "value-too-long",
            message: `The value for this key is longer than the ${LONGEST_KEY.toLocaleString("en")} characters that a key can have.`,
            help: "Use a shorter value.",
            start: slot.start,
            end: slot.end,
        });
    }
}
function part({ start, end }, text) {
    return { start, end, text, verbatim: false };
}
function joined(parts) {
    return parts.map(({ text }) => text).join("");
}
/**
 * Characters that are not written as they are: controls, lone surrogates, what has no width or no meaning, and blanks
 * that are no spaces. No fewer than the reader finds hidden; an emoji keeps its presentation selector.
 */
const UNSEEN = "(?![\\ufe00-\\ufe0f])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}" +
    "\\p{Noncharacter_Code_Point}\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u2800\\u3000\\ufff0-\\uffff]";
const HIDDEN = new RegExp(UNSEEN, "u");
const EVERY_HIDDEN = new RegExp(UNSEEN, "gu");
/** Line breaks of any kind, and what no one sees. */
const UNSAFE_IN_COMMENT = new RegExp(`\\p{C}|${UNSEEN}`, "gu");
/** A string's inside as double quotes hold it: JSON's escapes, and YAML's for what JSON leaves invisible. */
function escapeDouble(value) {
    return JSON.stringify(value)
        .slice(1, -1)
        .replace(EVERY_HIDDEN, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16);
        return code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
    });
}
const PLAIN = /^[\p{L}\p{N}_/.<$(+^~][\p{L}\p{N}\p{M}_/.@+\-%()<>=$^~;']*(?: [\p{L}\p{N}\p{M}_/.@+\-%()<>=$^~;']+)*$/u;
/** True for text that every YAML reader, of any version, takes for a string when it stands without quotes. */
function isSafePlain(text) {
    if (!PLAIN.test(text) || HIDDEN.test(text) || text === "<<" || /^\d{4}-\d/.test(text))
        return false;
    // A number of any length is one for most readers; ours leaves very long ones alone.
    if (text.length > 50 && /^[-+.\d]/.test(text))
        return false;
    const { value, elsewhere } = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePlain */ .Rg)(text);
    return typeof value === "string" && elsewhere === undefined;
}


/***/ }),

/***/ 16470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ valuesByRole),
/* harmony export */   cU: () => (/* binding */ choicesOf),
/* harmony export */   xW: () => (/* binding */ sampleValues)
/* harmony export */ });
/* harmony import */ var _template_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72157);

/** As much of a description or comment as is looked at, and as many places of a variable. */
const MOST_TEXT = 300;
const MOST_PLACES = 20;
/** Templates with more roles are sampled with the first ones. */
const MOST_ROLES = 8;
/**
 * Sample values to try a template with, in as many sets as show both sides of its conditions, to be rendered with
 * conditions "by-value". A set is consistent: where descriptions offer "manager or specialist", "2 for managers,
 * 3 for specialists" and "true if agent is a manager", each set is all manager or all specialist.
 *
 * A value is, in this order: the choice of the set's role, the declared example or default, an example in the
 * description ("(e.g., X)"), the first of its choices, the first choice in a comment on a line that uses the
 * variable (`# low, medium, high`), what `fallback` knows, and for a declared boolean or number `true` or `1`.
 */
function sampleValues(template, used, fallback = () => undefined) {
    const facts = factsOf(template, used);
    const roles = rolesOf(facts);
    const toggles = facts.some(({ condition, role }) => condition && !isRole(role, roles));
    const samples = [];
    for (const role of roles.length === 0 ? [undefined] : roles) {
        for (const truth of toggles ? [true, false] : [true]) {
            const values = new Map();
            for (const fact of facts) {
                const value = sample(fact, role, roles, truth, fallback);
                if (value !== undefined)
                    values.set(fact.name, value);
            }
            const missing = facts.filter(({ name }) => !values.has(name)).map(({ name }) => name);
            samples.push({ values, missing });
        }
    }
    return samples;
}
/**
 * What the known values say about the others by the role that they name: with "manager or specialist" for one variable,
 * "2 for managers, 3 for specialists" and "true if agent is a manager" for others, `specialist` makes them `3` and
 * `false`. A value that is given names the role before a declared default does.
 */
function valuesByRole(template, used, given) {
    const facts = factsOf(template, used);
    const roles = rolesOf(facts);
    const named = (value, { choices, role }) => {
        if (value === undefined)
            return undefined;
        const chosen = choices.find((choice) => choice.value === value.toLowerCase())?.role;
        return chosen ?? ((0,_template_render_js__WEBPACK_IMPORTED_MODULE_0__/* .isTruthy */ .zz)(value) && isRole(role, roles) ? role : undefined);
    };
    const first = (known) => facts.map((fact) => named(known(fact), fact)).find((role) => isRole(role, roles));
    const chosen = first(({ name }) => given.get(name)) ?? first(({ declared }) => declared?.default);
    const values = new Map();
    if (chosen === undefined)
        return values;
    for (const { name, role, choices } of facts) {
        const value = choices.find((choice) => choice.role === chosen)?.value;
        if (isRole(role, roles))
            values.set(name, String(role === chosen));
        else if (value !== undefined && choices.every((choice) => isRole(choice.role, roles)))
            values.set(name, value);
    }
    return values;
}
/** The choices that a variable's description offers, or a comment on a line that uses it; for people to read. */
function choicesOf(template, used) {
    return new Map(factsOf(template, used).map(({ name, choices, commented }) => [
        name,
        (choices.length > 0 ? choices : commented).map(({ value }) => value),
    ]));
}
function isRole(role, roles) {
    return role !== undefined && roles.includes(role);
}
function sample({ name, condition, declared, choices, role, commented }, chosen, roles, truth, fallback) {
    if (isRole(role, roles))
        return String(role === chosen);
    if (condition && !truth)
        return role !== undefined || declared?.type === "boolean" ? "false" : "";
    const options = [...choices, ...commented];
    const value = (chosen === undefined ? undefined : options.find((choice) => choice.role === chosen)?.value) ??
        declared?.example ??
        declared?.default ??
        exampleIn(declared?.description?.slice(0, MOST_TEXT)) ??
        (role === undefined ? undefined : "true") ??
        options[0]?.value ??
        fallback(name) ??
        ofType(declared?.type);
    return condition && !(0,_template_render_js__WEBPACK_IMPORTED_MODULE_0__/* .isTruthy */ .zz)(value) ? "true" : value;
}
function ofType(type) {
    if (type === "boolean")
        return "true";
    return type === "number" || type === "integer" ? "1" : undefined;
}
function factsOf(template, used) {
    const declarations = new Map(template.declarations.variables.map((variable) => [variable.name, variable]));
    const uses = new Map(used.map((variable) => [variable.name, variable.places]));
    return [...new Set([...declarations.keys(), ...uses.keys()])].map((name) => {
        const declared = declarations.get(name);
        const places = uses.get(name) ?? [];
        const condition = places.some(({ use }) => use === "condition");
        const description = (declared?.description ?? "").slice(0, MOST_TEXT);
        const role = /^true (?:if|when)\b.*?([\w-]+)\W*$/i.exec(description)?.[1];
        const offered = / or | for |^one of:? /i.test(description) ? choicesIn(description) : [];
        let commented = [];
        for (const { end } of places.slice(0, MOST_PLACES)) {
            if (commented.length === 0)
                commented = choicesIn(commentAfter(template.text, end));
        }
        return {
            name,
            condition,
            declared,
            choices: offered,
            role: role === undefined ? undefined : roleName(role),
            commented,
        };
    });
}
/** The roles that make conditions true, in the order in which a list of choices offers them. */
function rolesOf(facts) {
    const wanted = new Set(facts.map(({ role }) => role));
    const list = facts.find(({ choices }) => choices.some((choice) => wanted.has(choice.role)));
    return [...new Set(list?.choices.map((choice) => choice.role))].slice(0, MOST_ROLES);
}
function commentAfter(text, offset) {
    const [rest = ""] = text.slice(offset, offset + MOST_TEXT).split("\n", 1);
    return /\s#(.*)$/.exec(rest)?.[1]?.trim() ?? "";
}
/** Manager, managers and "Manager" are one role. */
function roleName(word) {
    return word.toLowerCase().replace(/s$/, "");
}
/** The choices that a text lists: "a, b, c", "a or b", "2 for managers, 3 for specialists"; none for prose. */
function choicesIn(text) {
    const items = text
        .replace(/^one of:?\s+/i, "")
        .replace(/\.$/, "")
        .split(/\s*,\s*(?:or\s+)?|\s+or\s+/);
    if (items.length < 2)
        return [];
    const choices = [];
    for (const item of items) {
        const match = /^(\S+)(?:\s+(?:for|if)\s+(?:an?\s+|the\s+)?(\S+))?$/.exec(item);
        if (match === null)
            return [];
        const value = unquoted(match[1] ?? "");
        choices.push({ value, role: roleName(match[2] ?? value) });
    }
    return choices;
}
/** The example that a description gives: "Name (e.g., analyst)", "Name, for example analyst". */
function exampleIn(description) {
    const match = /(?:\be\.g\.|\bfor example|\bsuch as),?:?\s+([^()]+?)\s*(?:\)|$)/i.exec(description ?? "");
    const first = match?.[1]?.split(/,\s|\s+or\s+/)[0];
    return first === undefined || first === "" ? undefined : unquoted(first);
}
function unquoted(text) {
    return text.replace(/^(["'`])(.*)\1$/, "$2");
}


/***/ }),

/***/ 16876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ withoutTags),
/* harmony export */   KL: () => (/* binding */ isVariableName),
/* harmony export */   MK: () => (/* binding */ checkTags)
/* harmony export */ });
const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/** Words with a meaning of their own in Handlebars. */
const RESERVED = new Set("this else if unless each with lookup log as true false null undefined".split(" "));
/** More levels than anyone writes; keeps the parser's recursion far from the end of the stack. */
const MOST_LEVELS = 50;
/** Enough to see the pattern. */
const MOST_PROBLEMS = 50;
/** True for a word that can name a variable. */
function isVariableName(word) {
    return NAME.test(word) && !RESERVED.has(word);
}
/**
 * Checks every tag by itself and the nesting of blocks. Handlebars stops at its first error and places it by
 * line only; this names each one at its place.
 */
function checkTags(text) {
    const problems = [];
    const open = [];
    let at = nextTag(text, 0);
    while (at !== -1 && problems.length < MOST_PROBLEMS) {
        const comment = /^\{\{~?!(?:--)?/.exec(text.slice(at, at + 6))?.[0];
        const end = comment === undefined ? tagEnd(text, at) : commentEnd(text, at, comment);
        if (end === undefined) {
            problems.push(unclosedTag(text, at, comment));
            // An open comment holds all that follows.
            at = comment === undefined ? nextTag(text, at + 2) : -1;
            continue;
        }
        const tag = { start: at, end, inner: text.slice(at + 2, end - 2).replace(/^~|~$/g, "") };
        const problem = comment === undefined ? checkTag(tag, text, open) : undefined;
        if (problem !== undefined)
            problems.push(problem);
        // Past this depth, what is open says nothing any more.
        if (problem?.code === "too-deep")
            return problems;
        at = nextTag(text, end);
    }
    for (const block of open) {
        problems.push(problemAt("unclosed-block", block, `{{#${block.word} …}} is never closed.`, `Write {{/${block.word}}} where the part ends.`));
    }
    return problems.sort((a, b) => a.start - b.start).slice(0, MOST_PROBLEMS);
}
/**
 * A template's text with its tags blanked out, so that what is left reads as YAML: blanks for a tag that has its lines
 * for itself, letters for one in the midst of a line. Offsets and lines stay as they are.
 */
function withoutTags(text) {
    let plain = "";
    let done = 0;
    for (let at = nextTag(text, 0); at !== -1; at = nextTag(text, Math.max(done, at + 2))) {
        const comment = /^\{\{~?!(?:--)?/.exec(text.slice(at, at + 6))?.[0];
        const end = comment === undefined ? tagEnd(text, at) : commentEnd(text, at, comment);
        // An open comment holds all that follows.
        if (end === undefined && comment !== undefined)
            return plain + text.slice(done, at) + blankedOut(text.slice(at), "x");
        if (end === undefined)
            continue;
        const filler = isAlone(text, { start: at, end }) ? " " : "x";
        plain += text.slice(done, at) + blankedOut(text.slice(at, end), filler);
        done = end;
    }
    return plain + text.slice(done);
}
function blankedOut(text, filler) {
    return text.replace(/[^\r\n]/g, filler);
}
/** True for what stands on its lines with nothing but blanks around it. */
function isAlone(text, { start, end }) {
    let before = start - 1;
    while (text[before] === " " || text[before] === "\t")
        before -= 1;
    let after = end;
    while (text[after] === " " || text[after] === "\t" || text[after] === "\r")
        after += 1;
    return (before < 0 || text[before] === "\n") && (after === text.length || text[after] === "\n");
}
/** The next `{{` that is not escaped: one backslash before it makes it text, two are a backslash. */
function nextTag(text, from) {
    let at = text.indexOf("{{", from);
    while (at !== -1 && text[at - 1] === "\\" && text[at - 2] !== "\\")
        at = text.indexOf("{{", at + 2);
    return at;
}
/** Undefined when another `{{` comes first: then this one lost its end. */
function tagEnd(text, start) {
    const next = text.indexOf("{{", start + 3);
    const inner = text.slice(start, next === -1 ? undefined : next);
    const close = inner.indexOf("}}", 2);
    return close === -1 ? undefined : start + close + 2;
}
function commentEnd(text, start, opening) {
    const closing = opening.endsWith("--") ? /--~?\}\}/g : /\}\}/g;
    closing.lastIndex = start + opening.length;
    return closing.test(text) ? closing.lastIndex : undefined;
}
function unclosedTag(text, start, comment) {
    const next = text.indexOf("{{", start + 2);
    const rest = text.slice(start, next === -1 ? undefined : next);
    const line = rest.search(/[\r\n]/);
    return problemAt("unclosed-tag", { start, end: start + (line === -1 ? rest.length : line) }, `${comment ?? "{{"} is never closed.`, comment === undefined
        ? "Close it with }}, or write \\{{ for the two characters themselves."
        : `End the comment with ${comment.endsWith("--") ? "--" : ""}}}.`);
}
const BLOCK = /^([#^])\s*(if|unless)\s+(\S+)\s*$/;
const END = /^\/\s*(\S*)\s*$/;
const ELSE = /^(?:\s*else\s*|\^\s*)$/;
const ELSE_IF = /^\s*else\s+(?:if|unless)\s+(\S+)\s*$/;
function checkTag(tag, text, open) {
    const { inner } = tag;
    if (inner.startsWith("{") || inner.startsWith("&"))
        return rawOutput(tag, text);
    if (text[tag.end] === "}")
        return braceAfterTag(tag);
    const block = BLOCK.exec(inner);
    if (block !== null)
        return openBlock(tag, block[2] ?? "", block[3] ?? "", open);
    const end = END.exec(inner);
    if (end !== null)
        return closeBlock(tag, end[1] ?? "", open);
    const elseIf = ELSE_IF.exec(inner);
    if (elseIf !== null || ELSE.test(inner))
        return elseTag(tag, elseIf?.[1], open);
    return plainTag(tag);
}
function rawOutput(tag, text) {
    const triple = tag.inner.startsWith("{");
    const flow = triple && text[tag.end] !== "}";
    return problemAt("unsupported-tag", triple && text[tag.end] === "}" ? { start: tag.start, end: tag.end + 1 } : tag, flow
        ? "{ stands directly before {{."
        : "Raw output is not allowed: a value could change the policy's structure.", flow
        ? "Put a space between { and {{."
        : "Write {{NAME}}; values are quoted as YAML needs it, never as HTML.");
}
function braceAfterTag(tag) {
    const span = { start: tag.start, end: tag.end + 1 };
    return problemAt("unexpected-tag", span, "} stands directly after }}.", "Put a space between }} and }.");
}
function openBlock(tag, word, name, open) {
    const levels = (open.at(-1)?.levels ?? 0) + 1;
    open.push({ ...tag, word, levels });
    return levels > MOST_LEVELS ? tooDeep(tag) : checkName(tag, name);
}
function tooDeep(tag) {
    return problemAt("too-deep", tag, `More than ${MOST_LEVELS} conditions stand inside one another.`, "Split the template into several.");
}
function closeBlock(tag, word, open) {
    const block = open.pop();
    if (block === undefined) {
        return problemAt("unexpected-tag", tag, `{{/${word}}} closes nothing.`, "Delete it, or write the {{#…}} that it ends.");
    }
    if (block.word === word)
        return undefined;
    return problemAt("unexpected-tag", tag, `{{/${word}}} does not match {{#${block.word} …}}.`, `Write {{/${block.word}}}.`, [{ start: block.start, end: block.end, message: "This is the open part." }]);
}
function elseTag(tag, name, open) {
    const block = open.at(-1);
    if (block === undefined) {
        return problemAt("unexpected-tag", tag, "{{else}} stands outside of {{#if}}.", "Delete it, or write the {{#if NAME}} before it.");
    }
    if (block.otherwise !== undefined) {
        const related = [
            { start: block.otherwise.start, end: block.otherwise.end, message: "The first {{else}}." },
        ];
        return problemAt("unexpected-tag", tag, `{{#${block.word} …}} has a second {{else}}.`, "Keep one; use {{else if NAME}} before it for more cases.", related);
    }
    if (name === undefined) {
        block.otherwise = tag;
        return undefined;
    }
    // Each `else if` is a condition inside the `else` of the one before.
    block.levels++;
    return block.levels > MOST_LEVELS ? tooDeep(tag) : checkName(tag, name);
}
function plainTag(tag) {
    const inner = tag.inner.trim();
    const helper = /^[#^]\s*([^\s]*)/.exec(tag.inner);
    if (helper !== null) {
        const word = helper[1] ?? "";
        const known = word === "if" || word === "unless";
        return problemAt(known ? "bad-name" : "unsupported-tag", tag, known ? `{{#${word}}} needs exactly one variable.` : `{{#${word}}} is not supported.`, known
            ? `Write {{#${word} NAME}}.`
            : "Only {{#if NAME}} and {{#unless NAME}} are; write repeated parts out.");
    }
    if (inner.startsWith(">") || inner.startsWith("*") || inner.startsWith("#")) {
        return problemAt("unsupported-tag", tag, "Including other templates is not supported.", "Write the text into this template.");
    }
    if (/^[A-Za-z_][\w-]*\s+\S/.test(inner)) {
        return problemAt("unsupported-tag", tag, `Only a variable's name may stand in {{ }}, not ${JSON.stringify(inner)}.`, "Write {{NAME}} and hand in the finished value.");
    }
    return checkName(tag, inner);
}
function checkName(tag, name) {
    if (isVariableName(name))
        return undefined;
    return problemAt("bad-name", tag, name === "" ? "{{ }} names no variable." : `${JSON.stringify(name)} cannot name a variable.`, RESERVED.has(name)
        ? "This word has a meaning of its own in templates; choose another."
        : "Use letters, digits, _ and -, and begin with a letter or _.");
}
function problemAt(code, { start, end }, message, help, related) {
    return { code, message, help, start, end, ...(related === undefined ? {} : { related }) };
}


/***/ }),

/***/ 34680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkTemplate),
/* harmony export */   E: () => (/* binding */ variables)
/* harmony export */ });
/* harmony import */ var _template_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73732);
/* harmony import */ var _template_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73577);
/* harmony import */ var _template_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72157);



/** More settings of the conditions than this are not tried; a place that needs one has no context. */
const MOST_SETTINGS = 24;
/** Renders with as many settings of the conditions as it takes to see every slot once. */
function placesOf(template) {
    const places = { contexts: new Map(), misplaced: new Map() };
    const look = (holds) => {
        const { tokens, misplaced } = skeletonPlaces(template, holds);
        for (const [index, place] of tokens)
            if (!places.contexts.has(index))
                places.contexts.set(index, place);
        for (const slot of misplaced)
            if (!places.misplaced.has(slot.slot.index))
                places.misplaced.set(slot.slot.index, slot);
    };
    look(() => true);
    if (template.conditions.length > 0)
        look(() => false);
    for (let setting = 2; setting < MOST_SETTINGS; setting++) {
        const unseen = template.slots.filter(({ index }) => !places.contexts.has(index) && !places.misplaced.has(index));
        const chosen = compatible(unseen);
        if (chosen === undefined)
            break;
        look((name) => chosen.get(name) ?? true);
    }
    return places;
}
function skeletonPlaces(template, holds) {
    const skeleton = (0,_template_places_js__WEBPACK_IMPORTED_MODULE_1__/* .skeletonOf */ .ld)(template, holds);
    const { tokens, misplaced } = (0,_template_places_js__WEBPACK_IMPORTED_MODULE_1__/* .slotTokens */ .TG)(skeleton, template.engine.yaml);
    const found = [];
    for (const { context, key, path, source } of tokens) {
        const place = { context: key ? "key" : context, ...(path === undefined ? {} : { path }) };
        for (const match of source.matchAll(skeleton.mark))
            found.push([Number(match[1]), place]);
    }
    return { tokens: found, misplaced };
}
/** A setting that shows as many of the slots as fit together; undefined when none can be shown. */
function compatible(slots) {
    const chosen = new Map();
    let any = false;
    for (const { requires } of slots) {
        const next = new Map();
        const fits = requires.every(({ name, truth }) => {
            if ((chosen.get(name) ?? next.get(name) ?? truth) !== truth)
                return false;
            next.set(name, truth);
            return true;
        });
        if (!fits)
            continue;
        any = true;
        for (const [name, truth] of next)
            chosen.set(name, truth);
    }
    return any ? chosen : undefined;
}
/** The variables of a template with all their places, in the order in which they first stand in the text. */
function variables(template) {
    return collect(template, placesOf(template));
}
function collect(template, { contexts }) {
    const all = [];
    for (const { name, start, end, index } of template.slots) {
        all.push({ name, place: { start, end, use: "value", ...contexts.get(index) } });
    }
    for (const { name, start, end } of template.conditions)
        all.push({ name, place: { start, end, use: "condition" } });
    all.sort((a, b) => a.place.start - b.place.start);
    const found = new Map();
    for (const { name, place } of all) {
        if (template.declarations.blocks.some((block) => (0,_template_places_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(block, place)))
            continue;
        const variable = found.get(name) ?? { name, places: [] };
        found.set(name, variable);
        variable.places.push(place);
    }
    return [...found.values()];
}
/**
 * Everything doubtful in a template that can be read: faults of its `template-variables` block, variables used
 * and not declared or the reverse (a use in a comment counts), and variables where no value can be put in safely.
 */
function checkTemplate(template) {
    const { declarations } = template;
    const places = placesOf(template);
    const used = collect(template, places);
    const problems = [...declarations.problems, ...[...places.misplaced.values()].map(_template_render_js__WEBPACK_IMPORTED_MODULE_2__/* .misplacedProblem */ .KW)];
    for (const span of [...template.slots, ...template.conditions]) {
        if (!declarations.blocks.some((block) => (0,_template_places_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(block, span)))
            continue;
        const help = "Write the name without braces.";
        problems.push((0,_template_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .badDeclaration */ .Cm)(span, `{{${span.name}}} stands in the template-variables block.`, help));
    }
    problems.push(...undeclared(used, declarations, template.text), ...unused(used, declarations));
    return problems.sort((a, b) => a.start - b.start);
}
function undeclared(used, { variables, blocks, readable }, text) {
    if (!readable)
        return [];
    const declared = new Set(variables.map(({ name }) => name));
    const problems = [];
    for (const { name, places } of used) {
        const [first, ...others] = places;
        if (first === undefined || declared.has(name))
            continue;
        const { start, end } = first;
        if (blocks.length === 0) {
            const headless = withoutHead(used, text);
            if (headless !== undefined)
                return [headless];
            const message = "The template does not say what its variables are for.";
            const help = 'Add a section template-variables: at the end, with a line NAME: "what it is for" for each.';
            return [{ code: "no-declarations", message, help, start, end }];
        }
        const related = others.map((place) => ({
            start: place.start,
            end: place.end,
            message: "Used here too.",
        }));
        const help = `Add ${name}: "what it is for" to template-variables, or correct the name.`;
        const message = `${name} is not declared in template-variables.`;
        problems.push({
            code: "undeclared-variable",
            message,
            help,
            start,
            end,
            ...(related.length > 0 ? { related } : {}),
        });
    }
    return problems;
}
/** Variables that are declared where nothing says that these are declarations. */
function withoutHead(used, text) {
    const names = new Set(used.map(({ name }) => name));
    for (const match of text.matchAll(/^([ \t]+)([A-Za-z_][\w-]*):/gm)) {
        const [, indent = "", name = ""] = match;
        if (!names.has(name))
            continue;
        const start = match.index + indent.length;
        const message = "The variables seem to be declared from here on, but template-variables is missing.";
        const help = "Write the line `template-variables:` above, in the first column.";
        return { code: "lost-declarations", message, help, start, end: start + name.length };
    }
    return undefined;
}
function unused(used, { variables, readable }) {
    if (!readable)
        return [];
    const names = new Set(used.map(({ name }) => name));
    return variables
        .filter(({ name }) => !names.has(name))
        .map(({ name, start, end }) => ({
        code: "unused-variable",
        message: `${name} is declared, but the template does not use it.`,
        help: "Delete the line, or use the variable.",
        start,
        end,
    }));
}


/***/ }),

/***/ 69372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate),
/* harmony export */   j: () => (/* binding */ loadTemplateEngine)
/* harmony export */ });
/* harmony import */ var _template_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73732);
/* harmony import */ var _template_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16876);


/** Loads the parsers. Only Handlebars' grammar is taken: its runtime is never used, values reach no prototype. */
async function loadTemplateEngine() {
    const [base, yaml] = await Promise.all([
        // @ts-expect-error the package types only its main entry, which would bring the compiler and the runtime.
        __webpack_require__.e(/* import() */ 8406).then(__webpack_require__.t.bind(__webpack_require__, 48406, 19)),
        __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)),
    ]);
    return { handlebars: base.parse, yaml };
}
/**
 * Reads a policy template: YAML text with `{{NAME}}`, `{{#if NAME}}`, `{{#unless NAME}}`, `{{else}}`,
 * `{{else if NAME}}`, comments `{{! }}` and the whitespace control `~` of Handlebars, and nothing else.
 * Returns the problems when it cannot be read; never throws.
 */
function parseTemplate(text, engine) {
    const problems = (0,_template_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTags */ .MK)(text);
    if (problems.length > 0)
        return problems;
    if (text.length > LONGEST_TEMPLATE)
        return [tooLong()];
    // These characters upset Handlebars' columns or its lexer; what stands for them has the same length, and
    // texts are taken from the original.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is looked for.
    const masked = text.replace(/[\x00\u2028\u2029]/g, " ");
    let program;
    try {
        program = engine.handlebars(masked);
    }
    catch {
        return [unreadable(text)];
    }
    const reader = new TreeReader(text);
    const nodes = reader.nodes(program, []);
    if (nodes === undefined)
        return [unreadable(text)];
    const { slots, conditions } = reader;
    return { text, engine, nodes, slots, conditions, declarations: (0,_template_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .readDeclarations */ .m2)(text, engine) };
}
/** Handlebars takes time that grows faster than its text. */
const LONGEST_TEMPLATE = 128 * 1024;
function tooLong() {
    const message = `The template is longer than the ${LONGEST_TEMPLATE / 1024} KiB that a template may have.`;
    return { code: "too-long", message, help: "Split it into several templates.", start: 0, end: 1 };
}
/** What is left when every tag is sound by itself; no text is known that leads here. */
function unreadable(text) {
    return {
        code: "unsupported-tag",
        message: "The template cannot be read as Handlebars.",
        help: "Use {{NAME}}, {{#if NAME}}…{{else}}…{{/if}} and {{#unless NAME}}…{{/unless}} only.",
        start: 0,
        end: text.length,
    };
}
/** Turns Handlebars' tree, which knows lines and columns, into nodes with offsets. */
class TreeReader {
    slots = [];
    conditions = [];
    #lineStarts = [0];
    #length;
    constructor(text) {
        this.#length = text.length;
        for (const match of text.matchAll(/\r\n?|\n/g))
            this.#lineStarts.push(match.index + match[0].length);
    }
    #span(location) {
        const offset = (at) => (this.#lineStarts[at.line - 1] ?? this.#length) + at.column;
        return { start: offset(location.start), end: offset(location.end) };
    }
    /** Undefined when a statement is of a kind that `checkTags` should have refused. */
    nodes(program, requires) {
        const nodes = [];
        for (const statement of program?.body ?? []) {
            if (statement.type === "CommentStatement")
                continue;
            const node = this.#node(statement, requires);
            if (node === undefined)
                return undefined;
            nodes.push(node);
        }
        return nodes;
    }
    #node(statement, requires) {
        const span = this.#span(statement.loc);
        if (statement.type === "ContentStatement")
            return { kind: "text", ...contentSpan(statement, span.start) };
        const word = statement.path?.original;
        if (typeof word !== "string")
            return undefined;
        if (statement.type === "MustacheStatement") {
            const slot = { ...span, name: word, index: this.slots.length, requires };
            this.slots.push(slot);
            return { kind: "slot", slot };
        }
        return statement.type === "BlockStatement" ? this.#condition(statement, span, word, requires) : undefined;
    }
    #condition(statement, span, word, requires) {
        const [parameter] = statement.params ?? [];
        const name = parameter?.original;
        if (parameter === undefined || typeof name !== "string")
            return undefined;
        this.conditions.push({ name, ...this.#span(parameter.loc) });
        const truth = word === "if";
        const body = this.nodes(statement.program, [...requires, { name, truth }]);
        const otherwise = this.nodes(statement.inverse, [...requires, { name, truth: !truth }]);
        if (body === undefined || otherwise === undefined)
            return undefined;
        return { kind: "if", ...span, name, truth, body, otherwise };
    }
}
/** Where the text that Handlebars left of a content statement stands, after it took standalone lines away. */
function contentSpan(statement, start) {
    // `original` is shorter than its place when a backslash before an escaped tag was taken from its end.
    const { original = "", value = original } = statement;
    let lead = original.indexOf(value);
    if (statement.rightStripped && !statement.leftStripped)
        lead = original.length - value.length;
    return { start: start + lead, end: start + lead + value.length };
}


/***/ }),

/***/ 32692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   a5: () => (/* binding */ isAtOrBelow),
/* harmony export */   hM: () => (/* binding */ checkPolicy),
/* harmony export */   uo: () => (/* binding */ isCredential)
/* harmony export */ });
/* harmony import */ var _policy_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65347);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33481);
/* harmony import */ var _echoes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50192);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15466);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61463);





/**
 * Judges one document by its schema and by the rules of one policy: a pure function of the document, its kind's
 * schema and this tool's version.
 * @param problems what the reader found in the file; what follows from it is not told again
 */
async function checkPolicy(place, document, problems, judging) {
    const kindSchema = judging.schemaOf(place.kind);
    const explanations = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(kindSchema, document.value);
    const asWritten = (0,_policy_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .makePolicy */ .D5)(place, document, []);
    let renamings = renamingsOf(explanations);
    let policy = renamings.length === 0 ? asWritten : (0,_policy_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .makePolicy */ .D5)(place, document, renamings);
    const { places } = kindSchema;
    let drafts = [];
    if (places !== undefined && (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(document.value)) {
        const rules = new PolicyRules(judging.families, places, coveredBy(explanations, judging.severityOf));
        drafts = rules.check(policy);
        const slips = drafts.filter(isMisspeltKey);
        if (slips.length > 0) {
            // What a misspelt key holds is judged as what it was meant to be.
            renamings = [
                ...renamings,
                ...slips.map(({ path, replacement }) => ({ path, meant: replacement.text })),
            ];
            policy = (0,_policy_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .makePolicy */ .D5)(place, document, renamings);
            drafts = [...slips, ...rules.check(policy).filter((draft) => !isMisspeltKey(draft))];
        }
    }
    const own = (0,_echoes_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutReaderEchoes */ .n)(explanations, document, problems)
        .filter(notEchoing(drafts.filter(isMisspeltKey)))
        .filter(notExplainedBy(drafts.filter((draft) => isSlipInValue(draft, judging.severityOf))))
        .filter(notSwallowed(drafts.filter(({ rule }) => rule === "ARC232")))
        .map((one) => draftOf(one, asWritten));
    const lostLine = explanations.some((one) => one.lostLine === true);
    // What a policy demands of itself it may well hold, where a line is lost.
    const kept = lostLine ? drafts.filter(({ rule }) => rule !== "ARC221") : drafts;
    const findings = findingsOf([...own, ...kept], () => problems, judging.severityOf);
    document.release();
    return { findings, policy, lostLine };
}
/** The rules of one policy, with what the schema has told already left out. */
class PolicyRules {
    #families;
    #places;
    #covered;
    constructor(families, places, covered) {
        this.#families = families;
        this.#places = places;
        this.#covered = covered;
    }
    check(policy) {
        const drafts = [];
        for (const family of this.#families) {
            for (const check of family.policyChecks ?? []) {
                check(policy, this.#places, (draft) => {
                    if (isCredential(draft) || isMisspeltKey(draft) || !this.#covered(draft))
                        drafts.push(draft);
                });
            }
        }
        return drafts;
    }
}
function isMisspeltKey(draft) {
    return draft.rule === "ARC208" && draft.replacement !== undefined;
}
/** A misspelt key explains that the key it stands for is missing, and that its value does not fit a free name's. */
function notEchoing(slips) {
    if (slips.length === 0)
        return () => true;
    const misspelt = slips.map(({ path }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)(path));
    const meant = new Set(slips.map(({ path, replacement }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)([...path.slice(0, -1), replacement.text])));
    return ({ rule, path }) => {
        const pointer = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)(path);
        if (rule === "ARC102" && meant.has(pointer))
            return false;
        return !misspelt.some((slip) => pointer === slip || pointer.startsWith(`${slip}/`));
    };
}
/** The rules of slips in a text, without those that only warn: a guess does not hide an error. */
const EXPLAINING = new Set([230, 232, 233, 234, 235, 236, 238, 239].map((number) => `ARC${number}`));
/** A slip of typing in a value says why the value is not what the schema expects. */
function isSlipInValue({ rule, at }, severityOf) {
    return EXPLAINING.has(rule) && at === "value" && severityOf(rule) !== undefined;
}
function notExplainedBy(slips) {
    const explained = new Set(slips.map(({ path }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)(path)));
    return explained.size === 0 ? () => true : ({ path }) => !explained.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)(path));
}
/** A key whose line is lost, so that its list was swallowed by the value above, is not also told as missing. */
function notSwallowed(slips) {
    const mappings = new Set(slips.map(({ path }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)(path.slice(0, -1))));
    return ({ rule, path }) => rule !== "ARC102" || !mappings.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)(path.slice(0, -1)));
}
function renamingsOf(explanations) {
    return explanations.flatMap(({ path, accountsFor }) => accountsFor === undefined ? [] : [{ path, meant: accountsFor }]);
}
function draftOf({ related, replacement, mend, ...explanation }, policy) {
    return {
        policy,
        rule: explanation.rule,
        path: explanation.path,
        at: explanation.at,
        message: explanation.message,
        help: explanation.help,
        ...(related === undefined ? {} : { related: [{ ...related, policy }] }),
        ...(replacement === undefined ? {} : { replacement }),
        ...(mend === undefined ? {} : { mend }),
    };
}
/** A credential is told wherever it stands: that its key is unknown, say, does not make it less of a leak. */
function isCredential({ rule }) {
    return rule === "ARC511";
}
/** What the schema refused already needs no second opinion from a rule. */
function coveredBy(explanations, severityOf) {
    const refused = new Set(explanations
        .filter(({ accountsFor }) => accountsFor === undefined)
        .flatMap(({ path, covers }) => [path, ...(covers ?? [])].map(_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)));
    if (refused.size === 0)
        return () => false;
    return (draft) => isAtOrBelow(isSlipInValue(draft, severityOf) ? draft.path.slice(0, -1) : draft.path, refused);
}
/** True when a path, or one above it, is among the pointers. */
function isAtOrBelow(path, pointers) {
    return path.some((_, index) => pointers.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)(path.slice(0, index + 1))));
}
/** Looks up where drafts stand, and leaves out what is switched off or told by the reader. */
function findingsOf(drafts, problemsOf, severityOf) {
    return drafts.flatMap((draft) => {
        const severity = severityOf(draft.rule);
        if (severity === undefined)
            return [];
        const finding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingOfDraft */ .s_)(draft, severity);
        return isCredential(draft) || !isToldByReader(finding, draft, problemsOf(finding.file)) ? [finding] : [];
    });
}
/** Hidden, ambiguous or tagged values: what a rule makes of such a value only follows from that. */
const TOLD_BY_READER = new Set(["ARC006", "ARC008", "ARC030", "ARC031", "ARC032"]);
function isToldByReader(finding, draft, problems) {
    const { start, end } = finding.range;
    if (start.line !== end.line)
        return false;
    const { source } = draft.policy.document;
    return problems.some((problem) => {
        if (!TOLD_BY_READER.has(problem.rule))
            return false;
        const place = source.position(problem.start);
        return place.line === start.line && place.column >= start.column && place.column < end.column;
    });
}


/***/ }),

/***/ 72091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bJ: () => (/* binding */ isError),
  Fl: () => (/* binding */ isTemplate),
  cg: () => (/* binding */ ownPart),
  Fx: () => (/* binding */ ownParts)
});

;// CONCATENATED MODULE: ./build/src/policy/comments.js
/** Tokens of `yaml`'s lexer that stand for no text: a document begins, a flow ends too early, a scalar follows. */
const DOCUMENT = "\u0002";
const FLOW_END = "\u0018";
const SCALAR_FOLLOWS = "\u001f";
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text that holds the lexer's own signs must not pass for them.
const SIGNS = /[\u0002\u0018\u001f]/g;
/**
 * Where the comments of a YAML text stand, from `#` to the end of the line. What looks like one within a quoted or a
 * block scalar is data. The lexer gets through texts that no reader accepts; its time is linear in the text.
 */
function commentSpans(yaml, text) {
    const comments = [];
    let at = 0;
    let inScalar = false;
    for (const token of new yaml.Lexer().lex(text.replace(SIGNS, "\ufffd"))) {
        if (!inScalar && (token === DOCUMENT || token === FLOW_END || token === SCALAR_FOLLOWS)) {
            inScalar = token === SCALAR_FOLLOWS;
            continue;
        }
        const isApart = at === 0 || /\s/.test(text.charAt(at - 1));
        if (!inScalar && isApart && token.startsWith("#"))
            comments.push({ start: at, end: at + token.length });
        at += token.length;
        inScalar = false;
    }
    return comments;
}

// EXTERNAL MODULE: ./build/src/policy/kinds.js
var kinds = __webpack_require__(13499);
// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/policy/reader.js + 11 modules
var reader = __webpack_require__(89783);
// EXTERNAL MODULE: ./build/src/policy/source.js
var policy_source = __webpack_require__(63587);
// EXTERNAL MODULE: ./build/src/policy/template.js
var template = __webpack_require__(69372);
// EXTERNAL MODULE: ./build/src/policy/template-tags.js
var template_tags = __webpack_require__(16876);
// EXTERNAL MODULE: ./build/src/validation/check-policy.js
var check_policy = __webpack_require__(32692);
// EXTERNAL MODULE: ./build/src/validation/findings.js + 2 modules
var validation_findings = __webpack_require__(61463);
// EXTERNAL MODULE: ./build/src/validation/explain.js
var explain = __webpack_require__(15466);
;// CONCATENATED MODULE: ./build/src/validation/readings.js


/** A file with more of them is wrong all over, and each costs a few more readings. */
const MOST_CHOSEN = 20;
/** UTF-16 units; longer texts are not read again and again. */
const LONGEST = 128 * 1024;
/**
 * Says of values that readers disagree on what was meant, where the schema accepts only one of the readings:
 * `yes` is true where a flag stands, and text where text does. The file is read and judged once for each.
 */
async function withChosenReadings(read, schema, limits) {
    const problems = [];
    let chosen = 0;
    for (const problem of read.problems) {
        const { readings } = problem;
        const isChoice = readings !== undefined && read.readable && read.source.text.length <= LONGEST;
        if (!isChoice || ++chosen > MOST_CHOSEN)
            problems.push(problem);
        else {
            const mend = await likeliest(read.source.text, problem, readings, schema, limits);
            problems.push(mend === undefined ? problem : { ...problem, mend });
        }
    }
    return problems;
}
async function likeliest(text, { start, end }, readings, schema, limits) {
    const judged = [];
    for (const reading of readings) {
        const read = (0,reader/* readText */.yR)(text.slice(0, start) + reading.text + text.slice(end), limits);
        if ("refused" in read || read.documents.length !== 1)
            return undefined;
        judged.push({ reading, refusals: (await (0,explain/* judge */.S)(schema, read.documents[0]?.value)).length });
    }
    const least = Math.min(...judged.map(({ refusals }) => refusals));
    const fitting = judged.filter(({ refusals }) => refusals === least).map(({ reading }) => reading);
    const meant = fitting.length === 1 ? fitting[0] : fitting.find((reading) => reading.likeliest === true);
    if (meant?.offered !== true)
        return undefined;
    const written = text.slice(start, end);
    if (meant.text !== `"${written}"`)
        return { title: `Change to ${meant.text}`, edits: [{ start, end, text: meant.text }] };
    const quotes = [start, end].map((at) => ({ start: at, end: at, text: '"' }));
    return { title: "Put quotes around it", edits: quotes };
}

// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(78000);
// EXTERNAL MODULE: ./build/src/validation/wording.js
var wording = __webpack_require__(1085);
;// CONCATENATED MODULE: ./build/src/validation/suppression-comments.js


/** What every suppression begins with, and what looks as if it did: nobody may take a comment for one that counts. */
const WORD = "archi3[-_:.]?disable";
const SUPPRESSION_WORD = new RegExp(WORD, "i");
/** A text without the word holds no suppression, and need not be looked at any closer. */
function mayHoldSuppressions(text) {
    return SUPPRESSION_WORD.test(text);
}
const LINE = "archi3-disable-line";
const NEXT_LINE = "archi3-disable-next-line";
const FILE = "archi3-disable-file";
const FORMS = [LINE, NEXT_LINE, FILE];
/** Whoever accepts more at once means all rules, and every one that is unknown would be a finding. */
const MOST_RULES = 50;
const HOW = `Write "# ${NEXT_LINE} ARC301 -- the reason" above the line, "${LINE}" at its end, or "${FILE}" for the whole file.`;
const LEAD = new RegExp(`^#[#\\s]*(?=${WORD})`, "i");
const FORM = new RegExp(`^${WORD}(?:[\\w-]*\\w)?`, "i");
/**
 * The suppressions among the comments of a file. A comment that has the word further on only talks about it.
 * @param comments in the order of the text
 */
function suppressionsIn(source, comments) {
    const lines = new ContentLines(source, comments);
    return comments.flatMap((comment) => {
        const text = source.text.slice(comment.start, comment.end);
        const lead = LEAD.exec(text)?.[0];
        if (lead === undefined)
            return [];
        const start = comment.start + lead.length;
        const end = comment.start + text.trimEnd().length;
        const place = { start, end, removal: removalOf(comment, source) };
        const read = new DirectiveReader(source.text.slice(start, end), start);
        const { line } = source.position(comment.start);
        return [{ ...place, ...read.directive((form) => aboutOf(form, line, lines)) }];
    });
}
/** Which lines of a text hold more than blanks and comments. */
class ContentLines {
    #source;
    #comments;
    /** By line from 1, the first line from there on with content; filled at the first question. */
    #from;
    constructor(source, comments) {
        this.#source = source;
        this.#comments = comments;
    }
    has(line) {
        return this.from(line) === line;
    }
    /** The first line with content from a line on; undefined where none is left. */
    from(line) {
        this.#from ??= this.#find();
        const found = this.#from[line];
        return found === 0 ? undefined : found;
    }
    #find() {
        const starts = new Set(this.#comments.map(({ start }) => start));
        const from = new Array(this.#source.lineCount + 1).fill(0);
        let next = 0;
        for (let line = this.#source.lineCount; line > 0; line--) {
            const text = this.#source.line(line);
            const indent = text.length - text.trimStart().length;
            if (indent < text.length && !starts.has(this.#source.offset(line) + indent))
                next = line;
            from[line] = next;
        }
        return from;
    }
}
/** A whole line with its break, where the comment has it for itself; else the comment with the blanks before it. */
function removalOf(comment, source) {
    const { line } = source.position(comment.start);
    const lineStart = source.offset(line);
    const before = source.text.slice(lineStart, comment.start);
    if (before.trim() === "")
        return { start: lineStart, end: source.offset(line + 1) };
    return { start: lineStart + before.trimEnd().length, end: comment.end };
}
function aboutOf(form, line, lines) {
    if (form === FILE)
        return "file";
    if (form === NEXT_LINE) {
        const last = lines.from(line + 1);
        return last === undefined ? { nothing: "No line follows this comment." } : { after: line, last };
    }
    return lines.has(line)
        ? { after: line - 1, last: line }
        : { nothing: "Nothing but this comment stands on the line.", instead: NEXT_LINE };
}
/** Reads one comment from its first word on; places are offsets into the file. */
class DirectiveReader {
    #text;
    #start;
    constructor(text, start) {
        this.#text = text;
        this.#start = start;
    }
    directive(aboutOf) {
        const form = FORM.exec(this.#text)?.[0] ?? "";
        const formSpan = this.#span(0, form.length);
        if (!FORMS.includes(form))
            return unknownForm(form, formSpan);
        const about = aboutOf(form);
        if (typeof about === "object" && "nothing" in about)
            return aboutNothing(about, formSpan);
        const dashes = /-{2,}/.exec(this.#text.slice(form.length));
        const headEnd = dashes === null ? this.#text.length : form.length + dashes.index;
        const reason = dashes === null ? "" : this.#text.slice(headEnd + dashes[0].length).trim();
        const [named, ending] = splitAtUntil(this.#words(form.length, headEnd));
        const strays = dashes === null ? named.filter(({ text }) => !looksLikeRule(text)) : [];
        if (strays[0] !== undefined)
            return unsetReason(strays[0], this.#start + headEnd);
        const first = named[0];
        if (first === undefined)
            return noRules(formSpan);
        if (named.length > MOST_RULES)
            return tooManyRules(first);
        const until = lastDay(ending);
        if (until !== undefined && "state" in until)
            return until;
        const late = LATE_UNTIL.exec(reason);
        if (late !== null)
            return lateUntil(this.#span(this.#text.lastIndexOf(late[0]), this.#text.length));
        return {
            state: "read",
            about,
            rules: named.map(({ text, start, end }) => ({ id: text, start, end })),
            ...(until === undefined ? {} : { until }),
            // Dots or dashes give no reason.
            ...(/[\p{L}\p{N}]/u.test(reason) ? { reason } : {}),
        };
    }
    #span(from, to) {
        return { start: this.#start + from, end: this.#start + to };
    }
    #words(from, to) {
        const words = this.#text.slice(from, to).matchAll(/[^\s,;:=]+/g);
        return [...words].map(({ 0: text, index }) => ({
            text,
            ...this.#span(from + index, from + index + text.length),
        }));
    }
}
/** A day behind the reason ends nothing, although it looks as if it did. */
const LATE_UNTIL = /\buntil\s+\d{4}-\d\d?-\d\d?[\s.)]*$/i;
function splitAtUntil(words) {
    const at = words.findIndex(({ text }) => /^until$/i.test(text));
    return at === -1 ? [words, []] : [words.slice(0, at), words.slice(at)];
}
function looksLikeRule(text) {
    return /^[A-Za-z]*[-_]?[0-9OIL]+$/.test(text);
}
/** The day that stands behind `until`. @param ending the words from `until` on; none where there is no end */
function lastDay(ending) {
    const [until, day, stray] = ending;
    if (until === undefined)
        return undefined;
    if (day === undefined || !isDay(day.text)) {
        return malformed(day === undefined ? "No day stands behind `until`." : `${(0,wording/* quote */.hD)(day.text)} is no day of the calendar.`, "Write the last day on which it holds as 2027-01-31.", day ?? until);
    }
    if (stray !== undefined)
        return unsetReason(stray, ending.at(-1)?.end ?? stray.end);
    return { start: day.start, end: day.end, day: day.text };
}
function isDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    // A day past the end of its month is read as one of the next month.
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
function malformed(message, help, { start, end }) {
    return { state: "malformed", message, help, at: { start, end } };
}
function unknownForm(form, at) {
    const plain = form.toLowerCase().replace(/[_:.]/g, "-");
    const begun = FORMS.filter((known) => plain !== "archi3-disable" && known.startsWith(plain));
    const meant = begun.length === 1 ? begun[0] : (0,spelling/* nearest */.pA)(plain, FORMS);
    const message = `There is no suppression ${(0,wording/* quote */.hD)(form)}.`;
    return malformed(message, meant === undefined ? HOW : `Did you mean ${meant}?`, at);
}
function aboutNothing({ nothing, instead }, at) {
    const help = instead === undefined
        ? "Put it above the line that it is about."
        : `Write ${instead} for the line below.`;
    return malformed(nothing, help, at);
}
function unsetReason(stray, end) {
    return malformed("A rule or ` -- ` and the reason is expected here.", "Set the reason off by two dashes: ARC301 -- the reason.", { start: stray.start, end });
}
function noRules(at) {
    return malformed("The suppression names no rule.", "Name each rule whose findings are accepted.", at);
}
function tooManyRules(at) {
    const message = `The suppression names more than ${MOST_RULES} rules.`;
    return malformed(message, "Switch rules that are not wanted at all off, by `severity` in archi3.yaml.", at);
}
function lateUntil(at) {
    return malformed("The day stands behind the reason, where it ends nothing.", "Write it before the two dashes: ARC301 until 2027-01-31 -- the reason.", at);
}

// EXTERNAL MODULE: ./build/src/validation/templates.js
var templates = __webpack_require__(55102);
;// CONCATENATED MODULE: ./build/src/validation/own-part.js












/** Checks files by themselves, one after another. */
async function ownParts(files, input) {
    const parts = [];
    for (const file of files)
        parts.push(await ownPart(file, input));
    return parts;
}
/** Checks one file by itself. What only few files need is loaded when the first of them comes. */
async function ownPart(file, input) {
    const part = isTemplate(file.kind)
        ? await checkTemplateFile(file, await (0,template/* loadTemplateEngine */.j)(), input)
        : await checkYamlFile(file, input);
    const findings = [...misplacement(file, part, input.severityOf), ...part.findings];
    return { ...part, findings, suppressions: await suppressionsOf(part, file.kind) };
}
/** A named file is judged as what it looks like, which must not look like a pass of the place that it lies at. */
function misplacement(file, part, severityOf) {
    const kind = file.kind?.name ?? part.policies[0]?.kind.name;
    const severity = severityOf("ARC040");
    if (file.misplaced !== true || kind === undefined || severity === undefined)
        return [];
    const problem = {
        rule: "ARC040",
        message: `The file's place gives it no kind of policy, so it is checked only where it is named; here as the kind ${kind}, which it looks like.`,
        help: `Move it to ${(0,kinds/* placeOfKind */.TU)(kind)} in the policies folder, or name the right folder with --policies-dir.`,
        start: 0,
        end: 0,
    };
    return [(0,validation_findings/* findingOfProblem */.SD)(problem, file.file, part.source, undefined, severity)];
}
async function checkYamlFile(file, input) {
    const read = (0,reader/* readBytes */.io)(file.bytes, input.limits);
    const known = "refused" in read ? (0,reader/* readAgain */.n)(read, await (0,reader/* loadSecondReader */.sA)(), input.limits) : read;
    const plain = known.problems.length === 0 && !known.documents.some(({ hasAliases }) => hasAliases);
    return { source: known.source, plain, ...(await checkFile(file, known, input)) };
}
const NO_SUPPRESSIONS = [];
async function suppressionsOf({ source }, kind) {
    if (!mayHoldSuppressions(source.text))
        return NO_SUPPRESSIONS;
    const text = isTemplate(kind) ? (0,template_tags/* withoutTags */.Cb)(source.text) : source.text;
    return suppressionsIn(source, commentSpans(await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), text));
}
async function checkFile(file, read, input) {
    const kind = file.kind ?? (file.named === true ? (0,kinds/* kindOfShape */.$U)(read.documents[0]?.value) : undefined);
    const checked = {
        findings: [],
        policies: [],
        refused: [],
        problems: [],
        whole: read.readable && !read.problems.some(({ lostLine }) => lostLine === true),
    };
    const add = (problem) => {
        const severity = severityHere(problem.rule, kind, input.severityOf);
        if (severity !== undefined)
            checked.findings.push((0,validation_findings/* findingOfProblem */.SD)(problem, file.file, read.source, kind, severity));
        return severity;
    };
    if (kind === undefined) {
        add(unknownKind(read));
        return { ...checked, looksLike: (0,kinds/* kindOfShape */.$U)(read.documents[0]?.value)?.name };
    }
    // Only what is an error explains a rule's finding away: a warning does not fail the run in its place.
    const problems = read.problems.some(({ readings }) => readings !== undefined)
        ? await withChosenReadings(read, input.schemaOf(kind), input.limits)
        : read.problems;
    const told = problems.filter((problem) => add(problem) === "error");
    checked.problems = told;
    const documents = read.documents.filter(({ value }) => value !== null);
    const extra = kind.documents === "one" ? read.documents[1] : undefined;
    if (extra !== undefined)
        add(severalDocuments(read.documents[0], extra, kind));
    if (!read.readable && kind.documents === "one")
        return checked;
    for (const document of kind.documents === "one" ? documents.slice(0, 1) : documents) {
        const { findings, policy, lostLine } = await (0,check_policy/* checkPolicy */.hM)({ file: file.file, path: file.path, kind }, document, told, input);
        for (const finding of findings)
            checked.findings.push(finding);
        checked.policies.push(policy);
        if (lostLine)
            checked.whole = false;
        if (told.length > 0 || findings.some(isError))
            checked.refused.push(policy);
    }
    addOfFile(checked, input);
    return checked;
}
function isTemplate(kind) {
    return kind?.builtIn === true && kind.name === "template";
}
/** What is wrong with a file as a whole. What is an error there, its first policy is refused for. */
function addOfFile({ findings, policies, refused }, { families, severityOf }) {
    const [first] = policies;
    if (first === undefined)
        return;
    const drafts = [];
    for (const family of families)
        for (const check of family.fileChecks ?? [])
            check(policies, (draft) => drafts.push(draft));
    const found = (0,check_policy/* findingsOf */.WX)(drafts, () => [], severityOf);
    findings.push(...found);
    if (found.some(isError) && !refused.includes(first))
        refused.push(first);
}
/** A template is checked by what it makes of sample values, judged as the kind that comes out. */
async function checkTemplateFile(file, engine, input) {
    const decoded = (0,policy_source/* decode */.D4)(file.bytes);
    const source = new policy_source/* SourceText */.D(decoded.text);
    const kind = file.kind;
    const template = decoded.readable
        ? (0,templates/* checkTemplateText */.uH)(source, engine, input.limits, input.schemaOf)
        : { problems: [], samples: [] };
    const problems = [...decoded.problems, ...template.problems];
    const findings = problems.flatMap((problem) => {
        const severity = input.severityOf(problem.rule);
        return severity === undefined ? [] : [(0,validation_findings/* findingOfProblem */.SD)(problem, file.file, source, kind, severity)];
    });
    for (const sample of template.samples) {
        const place = { file: file.file, path: file.path, kind: sample.kind };
        const { findings: found } = await (0,check_policy/* checkPolicy */.hM)(place, sample.document, problems, input);
        findings.push(...found.map(({ policy: _sampleName, ...finding }) => ({ ...finding, kind: kind.name })));
    }
    const policies = decoded.readable
        ? [(0,templates/* templatePolicy */.V0)({ file: file.file, path: file.path, kind }, source)]
        : [];
    const refused = findings.some(isError) ? [...policies] : [];
    const plain = problems.length === 0;
    const checked = { source, plain, findings, policies, refused, problems, whole: decoded.readable };
    addOfFile(checked, input);
    return checked;
}
/** Readers of somebody else's kinds are known to that somebody: what readers disagree on is only a warning there. */
function severityHere(rule, kind, severityOf) {
    const severity = severityOf(rule);
    const readersDiffer = ["ARC008", "ARC030", "ARC031", "ARC034"].includes(rule);
    return readersDiffer && severity === "error" && kind?.builtIn === false ? "warning" : severity;
}
function unknownKind(read) {
    const document = read.documents[0];
    const looksLike = (0,kinds/* kindOfShape */.$U)(document?.value);
    const first = (0,pointer/* isMapping */.pi)(document?.value) ? Object.keys(document.value)[0] : undefined;
    const key = first === undefined ? undefined : document?.spans([first])?.key;
    return {
        rule: "ARC040",
        message: "The file matches no kind of policy, so nothing in it is checked.",
        help: looksLike === undefined
            ? "Policies lie in core/, environments/, agents/, generated/ and templates/ of the policies folder; other kinds are declared under `kinds` in archi3.yaml."
            : `It looks like the kind ${looksLike.name}, whose place is ${(0,kinds/* placeOfKind */.TU)(looksLike.name)} in the policies folder: move it there, or name the right folder with --policies-dir.`,
        start: key?.start ?? 0,
        end: key?.end ?? 0,
    };
}
function severalDocuments(first, extra, kind) {
    const { text } = extra.source;
    const firstEnd = first?.spans([])?.value.end ?? 0;
    const marker = text.slice(firstEnd).search(/^---/m);
    const start = marker === -1 ? (extra.spans([])?.value.start ?? 0) : firstEnd + marker;
    return {
        rule: "ARC013",
        message: "The file holds several documents; only the first one would be read.",
        help: kind.builtIn
            ? "Give each policy a file of its own."
            : `Give each policy a file of its own, or say \`documents: many\` for the kind ${kind.name} in archi3.yaml.`,
        start,
        end: Math.min(text.length, start + 3),
    };
}
function isError({ severity }) {
    return severity === "error";
}


/***/ }),

/***/ 55102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ templatePolicy),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   sK: () => (/* binding */ kindMade),
/* harmony export */   uH: () => (/* binding */ checkTemplateText)
/* harmony export */ });
/* harmony import */ var _policy_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65347);
/* harmony import */ var _policy_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13499);
/* harmony import */ var _policy_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89783);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78000);
/* harmony import */ var _policy_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69372);
/* harmony import */ var _policy_template_render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72157);
/* harmony import */ var _policy_template_samples_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16470);
/* harmony import */ var _policy_template_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34680);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38093);









const RULE_OF = {
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
function checkTemplateText(source, engine, limits, schemaOf) {
    const parsed = (0,_policy_template_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTemplate */ .Q)(source.text, engine);
    if (Array.isArray(parsed))
        return { problems: parsed.map(problemOf), samples: [] };
    const torn = tornTags(parsed);
    if (torn.length > 0)
        return { problems: torn, samples: [] };
    const checked = { problems: [], samples: [] };
    const own = ownProblems(parsed);
    const used = (0,_policy_template_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .variables */ .E)(parsed);
    const kind = kindMade(parsed, used, limits);
    // Without the declarations there are no sample values to judge.
    const isUnsure = own.some(({ code }) => code === "lost-declarations" || code === "misspelt-declaration");
    if (!parsed.declarations.readable || isUnsure)
        return { problems: own.map(problemOf), samples: [] };
    if (kind === undefined) {
        checked.problems.push(...own.map(problemOf), unknownProduct(source));
        return checked;
    }
    for (const values of samplesOf(parsed, used, schemaOf(kind))) {
        const rendered = (0,_policy_template_render_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)(parsed, values);
        const read = (0,_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(rendered.text, limits);
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
function samplesOf(template, used, { places }) {
    const fallback = (name) => exampleFor(used.find((variable) => variable.name === name), places);
    return (0,_policy_template_samples_js__WEBPACK_IMPORTED_MODULE_5__/* .sampleValues */ .xW)(template, used, fallback).map(({ values, missing }) => new Map([...values, ...missing.map((name) => [name, wordOf(name)])]));
}
/** A declared variable in braces of which some are missing is plain text to the engine. */
function tornTags(template) {
    const declared = new Set(template.declarations.variables.map(({ name }) => name));
    const problems = [];
    for (const { start, end } of textsOf(template.nodes)) {
        for (const match of template.text
            .slice(start, end)
            .matchAll(/\{?\b([A-Za-z]\w*)\}\}?|\{([A-Za-z]\w*)\b/g)) {
            const name = match[1] ?? match[2] ?? "";
            if (!declared.has(name))
                continue;
            const at = start + match.index;
            if (template.declarations.blocks.some((block) => block.start <= at && at < block.end))
                continue;
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
function textsOf(nodes) {
    return nodes.flatMap((node) => {
        if (node.kind === "text")
            return [node];
        return node.kind === "if" ? [...textsOf(node.body), ...textsOf(node.otherwise)] : [];
    });
}
function misspeltDeclaration({ start, end }, declared, used) {
    const message = `${declared} is declared, but the template uses ${used}.`;
    return { code: "misspelt-declaration", message, help: `Did you mean ${used}?`, start, end };
}
/** Two samples may show the same fault. */
function withoutRepeats(problems) {
    const seen = new Set();
    return problems.filter(({ rule, start, end }) => {
        const key = `${rule} ${start} ${end}`;
        return !seen.has(key) && seen.add(key);
    });
}
function problemOf({ code, ...told }) {
    return { ...told, rule: RULE_OF[code] };
}
/** A variable that is misspelt in one place is neither undeclared nor unused: it is misspelt. */
function ownProblems(template) {
    const problems = (0,_policy_template_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .checkTemplate */ .B)(template);
    const nameAt = ({ start, end }) => template.text.slice(start, end).replace(/[^A-Za-z0-9_]/g, "");
    const unused = new Map(problems.filter(({ code }) => code === "unused-variable").map((problem) => [nameAt(problem), problem]));
    const declared = template.declarations.variables.map(({ name }) => name);
    const explained = new Set();
    const own = problems.map((problem) => {
        if (problem.code !== "undeclared-variable")
            return problem;
        const name = nameAt(problem).replace(/^(?:if|unless|else)/, "");
        const meant = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .pA)(name, unused.keys()) ?? (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .pA)(name, declared);
        if (meant === undefined)
            return problem;
        const echo = unused.get(meant);
        if (echo !== undefined)
            explained.add(echo);
        // A name that is used in several places is spelt there as it is meant.
        if (echo !== undefined && (problem.related?.length ?? 0) > 0)
            return misspeltDeclaration(echo, meant, name);
        const isCertain = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_7__/* .onlyNear */ .hU)(name, unused.size > 0 ? unused.keys() : declared) === meant;
        const mend = isCertain ? renamed(template.text, problem, name, meant) : undefined;
        const help = `Did you mean ${meant}? ${problem.help}`;
        return { ...problem, help, ...(mend === undefined ? {} : { mend }) };
    });
    return own.filter((problem) => !explained.has(problem));
}
/** The name of a variable in its tag, changed; where it stands in several places only one of them is told. */
function renamed(text, { start, end, related }, name, meant) {
    const at = text.slice(start, end).indexOf(name);
    if (at === -1 || (related?.length ?? 0) > 0)
        return undefined;
    const edit = { start: start + at, end: start + at + name.length, text: meant };
    return { title: `Change to ${meant}`, edits: [edit] };
}
/** The kind that a template makes, by the top-level keys of what comes out. */
function kindMade(template, used, limits) {
    const words = new Map(used.map(({ name }) => [name, wordOf(name)]));
    const read = (0,_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,_policy_template_render_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)(template, words, { conditions: "all-true" }).text, limits);
    return "refused" in read ? kindByText(template.text) : (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfShape */ .$U)(read.documents[0]?.value);
}
/** The kind by the top-level keys as they stand in the text, for a template that does not render to YAML. */
function kindByText(text) {
    const keys = [...text.matchAll(/^([a-z][a-z-]*):/gm)].map((match) => match[1] ?? "");
    return (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfShape */ .$U)(Object.fromEntries(keys.filter((key) => key !== "template-variables").map((key) => [key, true])));
}
function unknownProduct(source) {
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
function notYaml(why, place) {
    return {
        rule: "ARC010",
        message: `What the template makes is not YAML here: ${why}.`,
        help: "Correct this place so that the rendered text is YAML.",
        ...place,
    };
}
/** The example that the schema gives for a place where the variable stands. */
function exampleFor(variable, places) {
    if (variable === undefined || places === undefined)
        return undefined;
    for (const { path } of variable.places) {
        const example = path === undefined ? undefined : exampleAt(places, path);
        if (example !== undefined)
            return example;
    }
    return undefined;
}
function exampleAt(places, path) {
    const example = (0,_places_js__WEBPACK_IMPORTED_MODULE_8__/* .placeAt */ .BW)(places, path)?.example;
    return typeof example === "object" || example === undefined ? undefined : String(example);
}
/** `QUALITY_METRIC_1` → `quality-metric-one`: a word that any free name accepts. */
function wordOf(name) {
    return name
        .toLowerCase()
        .replaceAll("_", "-")
        .replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)));
}
const ALIAS = /(?:^|[\s,[{])\*[\w.-]/;
/** A document of rendered text whose nodes stand where the template has them. */
function mapped(document, source, map) {
    return {
        value: document.value,
        source,
        hasAliases: document.hasAliases,
        // Offsets are the template's, aliases the rendered text's: where there are any, all may be repeated.
        isRepeated: () => ALIAS.test(source.text),
        release: () => document.release(),
        spans: (path) => {
            const spans = document.spans(path);
            if (spans === undefined)
                return undefined;
            const value = map.rangeToSource(spans.value.start, spans.value.end);
            return spans.key === undefined
                ? { value }
                : { value, key: map.rangeToSource(spans.key.start, spans.key.end) };
        },
    };
}
/** The policy that stands for a template in the catalog: it defines nothing, so nothing in it is looked up. */
function templatePolicy(place, source) {
    const value = {};
    return (0,_policy_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .makePolicy */ .D5)(place, { value, source, hasAliases: false, isRepeated: () => false, spans: () => undefined, release: () => { } }, []);
}


/***/ })

};
