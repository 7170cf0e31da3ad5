export const id = 8764;
export const ids = [8764];
export const modules = {

/***/ 35820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   KK: () => (/* binding */ DISK),
/* harmony export */   U$: () => (/* binding */ realFolderOf)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(309);

/** The disk: what git tracks or would track, outside of a repository everything. */
const DISK = {
    filesBelow(folder, inRepository) {
        const paths = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .listFiles */ .CS)(folder, inRepository);
        // Pipes and devices, which git passes over in silence.
        return inRepository ? new Set([...paths, ...(0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .specialFiles */ .p9)(folder)]) : paths;
    },
    prepare() { },
    read: _files_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .XF,
    natureOf: _files_js__WEBPACK_IMPORTED_MODULE_0__/* .natureOfEntry */ .Js,
    isLinkToFolder: _files_js__WEBPACK_IMPORTED_MODULE_0__/* .isLinkToFolder */ .oz,
    realPath: _files_js__WEBPACK_IMPORTED_MODULE_0__/* .realPath */ .Ye,
};
/** The real path of a folder, or undefined when there is none. */
function realFolderOf(tree, path) {
    const real = tree.realPath(path);
    return real !== undefined && tree.natureOf(real) === "folder" ? real : undefined;
}
/** True when a path, links resolved, lies in a folder: nothing in the configuration may lead out. */
function isInside(tree, path, folder) {
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, tree.realPath(folder) ?? folder);
}


/***/ }),

/***/ 67989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readSchema),
/* harmony export */   WP: () => (/* binding */ schemasOf),
/* harmony export */   rd: () => (/* binding */ loadLinearRegExp),
/* harmony export */   tu: () => (/* binding */ readSchemaFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _adapters_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35820);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63587);
/* harmony import */ var _validation_json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62403);
/* harmony import */ var _validation_quick_validators_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8004);







/** Reads the schema files of the configuration's kinds. @throws {PolicyError} `E_SCHEMA` (exit 2) */
function readSchemaFiles(tree, kinds, root) {
    return kinds.map(({ name, schema, regex }) => {
        const kind = { name, schema, regex };
        return { kind, text: readText(tree, kind, root) };
    });
}
/** The schemas of all kinds, those of the configuration's own compiled. @throws {PolicyError} `E_SCHEMA` (exit 2) */
async function schemasOf(files, builtIn) {
    const custom = new Map();
    if (files.length === 0)
        return (kind) => builtIn(kind.name);
    const { compileForeign, draftIdOf } = await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(8112), __webpack_require__.e(6217)]).then(__webpack_require__.bind(__webpack_require__, 6217));
    const linear = files.some(({ kind }) => kind.regex === "linear") ? await loadLinearRegExp() : undefined;
    for (const one of files) {
        const { value, file } = parseSchema(one);
        const isSchema = await _validation_quick_validators_js__WEBPACK_IMPORTED_MODULE_6__/* .QUICK_VALIDATORS */ .m[draftIdOf(value) ?? ""]?.();
        const schema = compileForeign(value, file, one.kind.regex === "linear" ? linear : undefined, isSchema);
        custom.set(one.kind.name, {
            quick: async () => undefined,
            schema: async () => schema,
            places: undefined,
        });
    }
    return (kind) => custom.get(kind.name) ?? builtIn(kind.name);
}
/** Loads the matcher of patterns that are not ours, which takes linear time. */
async function loadLinearRegExp() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (pattern) => {
        const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
        return { test: (text) => compiled.test(text) };
    };
}
const LARGEST_SCHEMA = 16 * 1024 * 1024;
/**
 * The text of the schema of a kind of the configuration's own, which is JSON.
 * @param root the configuration's folder
 * @throws {PolicyError} `E_SCHEMA` (exit 2) for what is no JSON file of the repository
 */
function readSchema(tree, kind, root) {
    const text = readText(tree, kind, root);
    parseSchema({ kind, text });
    return text;
}
function readText(tree, kind, root) {
    const where = whereOf(kind);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, kind.schema);
    const real = tree.realPath(path);
    const outside = real !== undefined && !(0,_adapters_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(tree, real, root);
    const read = outside ? { kind: "link" } : tree.read(path, LARGEST_SCHEMA);
    if (read.kind !== "bytes") {
        throw unusable(where, outside ? "it leads out of the repository" : (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(read), "correct `schema` in archi3.yaml; links are not followed");
    }
    return Buffer.from(read.bytes)
        .toString("utf8")
        .replace(/^\uFEFF/, "");
}
function whereOf({ schema, name }) {
    return `${schema} (kind ${name})`;
}
function parseSchema({ kind, text }) {
    const source = new _policy_source_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D(text);
    const placeOf = (offset) => {
        const { line, column } = source.position(offset);
        return `${kind.schema}:${line}:${column} (kind ${kind.name})`;
    };
    const parsed = (0,_validation_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(source.text);
    if ("offset" in parsed) {
        const why = "it is not JSON from here on";
        throw unusable(placeOf(parsed.offset), why, "correct it; a schema is a JSON file", parsed.cause);
    }
    const at = (path) => placeOf((0,_validation_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .spanInJson */ .K)(source.text, path, "value").start);
    return { value: parsed.value, file: { where: whereOf(kind), at } };
}
function unusable(where, why, mend, cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)("E_SCHEMA", { what: "cannot read the schema", where, why, mend, cause });
}


/***/ }),

/***/ 13499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ kindOfShape),
/* harmony export */   Bs: () => (/* binding */ kindOfPath),
/* harmony export */   Df: () => (/* binding */ supportOf),
/* harmony export */   GX: () => (/* binding */ builtInKind),
/* harmony export */   Gz: () => (/* binding */ placesOfKind),
/* harmony export */   TU: () => (/* binding */ placeOfKind),
/* harmony export */   fd: () => (/* binding */ isYamlName),
/* harmony export */   js: () => (/* binding */ BUILT_IN_KINDS)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33481);

const NAME_AT = "/metadata/name";
function builtIn(name, placeText, signs) {
    const pattern = placeText.replace(/[.]/g, "\\.").replace("*", "[^/]+").replace(/yaml$/, "ya?ml");
    return {
        name,
        builtIn: true,
        documents: "one",
        nameAt: NAME_AT,
        place: new RegExp(`^${pattern}$`),
        placeText,
        signs,
    };
}
const BUILT_IN = [
    builtIn("agent-policies", "core/agent-policies.yaml", ["agents"]),
    builtIn("orchestration-policies", "core/orchestration-policies.yaml", [
        "task-classification",
        "agent-selection",
    ]),
    builtIn("security-policies", "core/security-policies.yaml", [
        "authentication",
        "authorization",
        "audit-logging",
    ]),
    builtIn("environment", "environments/*.yaml", ["environment-settings"]),
    builtIn("agent", "agents/*.yaml", ["agent"]),
    builtIn("agent", "generated/*.yaml", ["agent"]),
    builtIn("template", "templates/*.yaml", ["template-variables"]),
];
/** The names of the built-in kinds. */
const BUILT_IN_KINDS = [...new Set(BUILT_IN.map((kind) => kind.name))];
/** The built-in kind of a file by its path relative to the policies folder, with forward slashes. */
function kindOfPath(path) {
    return BUILT_IN.find((kind) => kind.place.test(path));
}
/** The built-in kind that a document looks like, by its top-level keys; undefined unless one fits clearly. */
function kindOfShape(value) {
    if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return undefined;
    return BUILT_IN.findLast((kind) => kind.signs.some((sign) => Object.hasOwn(value, sign)));
}
/** A built-in kind by its name. */
function builtInKind(name) {
    return BUILT_IN.find((kind) => kind.name === name);
}
/** Where files of a built-in kind belong, for messages: "agents/*.yaml". */
function placeOfKind(name) {
    return BUILT_IN.find((kind) => kind.name === name)?.placeText;
}
/** Every place where files of a built-in kind belong, as globs relative to the policies folder. */
function placesOfKind(name) {
    return BUILT_IN.filter((kind) => kind.name === name).map(({ placeText }) => placeText);
}
/** What a file is for that lies among the policies and is none, by its path relative to the policies folder. */
function supportOf(path) {
    const match = /^validation\/(rules|tests)\/([^/]+\/)*[^/]+\.ya?ml$/.exec(path);
    if (match?.[2] === undefined)
        return match?.[1];
    return match[1] === "tests" ? "fixtures" : undefined;
}
/** True for names that the tool reads as YAML. */
function isYamlName(path) {
    return /\.ya?ml$/i.test(path);
}


/***/ }),

/***/ 35571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ tooDeepMessage),
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
const DEFAULT_LIMITS = { depth: 64, nodes: 200_000, aliases: 1_000 };
/** What is told of a document that is nested too deep, whichever reader notices it. */
function tooDeepMessage({ depth }) {
    return `The values are nested deeper than ${depth} levels.`;
}


/***/ }),

/***/ 89783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sA: () => (/* binding */ loadSecondReader),
  n: () => (/* binding */ readAgain),
  io: () => (/* binding */ readBytes),
  yR: () => (/* binding */ readText)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/src/policy/events.js

/** What a parser refused, in its own words, at an offset. */
class YamlRefused extends Error {
    offset;
    tooDeep;
    constructor(message, offset, tooDeep) {
        super(message);
        this.offset = offset;
        this.tooDeep = tooDeep;
    }
}
/**
 * Reads a stream's events with js-yaml, which gives source offsets at about ten times the speed of a tree.
 * @throws {YamlRefused} where js-yaml refuses the text.
 */
function strictEvents(text, maxDepth) {
    try {
        // js-yaml counts the root and the scalar itself as levels of their own.
        return (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: maxDepth + 2 });
    }
    catch (error) {
        if (error instanceof js_yaml/* YAMLException */.tB) {
            throw new YamlRefused(error.reason, error.mark?.position ?? 0, error.reason.startsWith("nesting exceeded"));
        }
        if (error instanceof RangeError)
            throw new YamlRefused("nesting exceeded the stack", 0, true);
        throw error;
    }
}
/** The decoded text of a scalar. */
function scalarText(source, event) {
    if (event.fast)
        return source.slice(event.valueStart, event.valueEnd);
    return event.decoded ?? (0,js_yaml/* getScalarValue */.KE)(source, event);
}
/** The name of a node's anchor, if it has one. */
function anchorOf(source, event) {
    return event.anchorStart === -1 ? event.anchor : source.slice(event.anchorStart, event.anchorEnd);
}
/** A node's tag as written (`!!str`, `!ref`), if it has one. */
function tagOf(source, event) {
    return event.tagStart === -1 ? event.tag : source.slice(event.tagStart, event.tagEnd);
}
/**
 * Where a scalar stands, with its quotes or its block header, which a person wants underlined too.
 * Undefined for an empty node, which stands nowhere.
 */
function scalarSpan(source, event) {
    const { valueStart: start, valueEnd: end } = event;
    if (start === -1)
        return undefined;
    switch (event.style) {
        case js_yaml/* SCALAR_STYLE */.jK.PLAIN:
            return { start, end };
        case js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED:
        case js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED:
            return { start: start - 1, end: end + 1 };
        default:
            return { start: blockHeaderStart(source, start), end: trimmedEnd(source, start, end) };
    }
}
/** The header (`|`, `>-`, `|2 # why`) ends the line above a block scalar's content. */
function blockHeaderStart(source, contentStart) {
    let lineEnd = contentStart;
    if (source.charCodeAt(lineEnd - 1) === 10)
        lineEnd -= 1;
    if (source.charCodeAt(lineEnd - 1) === 13)
        lineEnd -= 1;
    const lineStart = source.lastIndexOf("\n", lineEnd - 1) + 1;
    const header = /[|>][-+0-9]*[ \t]*(?:#.*)?$/.exec(source.slice(lineStart, lineEnd));
    return header === null ? contentStart : lineStart + header.index;
}
function trimmedEnd(source, start, end) {
    let at = end;
    while (at > start && /\s/.test(source.charAt(at - 1)))
        at -= 1;
    return at;
}
/**
 * Reads a stream's events with `yaml`, for texts that js-yaml refuses: slower, but it accepts what most readers
 * accept. Returns undefined when it finds errors too.
 */
function lenientEvents(yaml, source) {
    const parsed = yaml.parseAllDocuments(source, {
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: "silent",
    });
    if (!Array.isArray(parsed))
        return [];
    if (parsed.some((document) => document.errors.length > 0))
        return undefined;
    const events = [];
    for (const document of parsed) {
        events.push({ type: js_yaml/* EVENT_ID */.hy.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] });
        pushNode(yaml, events, document.contents);
        events.push({ type: js_yaml/* EVENT_ID */.hy.POP });
    }
    return events;
}
const NOWHERE = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
function pushNode(yaml, events, node) {
    if (yaml.isAlias(node)) {
        const start = node.range?.[0] ?? 0;
        events.push({ type: js_yaml/* EVENT_ID */.hy.ALIAS, anchorStart: start + 1, anchorEnd: start + 1 + node.source.length });
    }
    else if (yaml.isScalar(node)) {
        events.push(lenientScalar(yaml, node));
    }
    else if (yaml.isMap(node) || yaml.isSeq(node)) {
        const [start, end] = node.range ?? [0, 0];
        const place = {
            start,
            // The end of a block collection is its last child's; what yaml gives is the start of the next line.
            ...(node.flow ? { end } : {}),
            ...NOWHERE,
            ...properties(node),
            style: node.flow ? js_yaml/* COLLECTION_STYLE */.Rl.FLOW : js_yaml/* COLLECTION_STYLE */.Rl.BLOCK,
        };
        if (yaml.isMap(node)) {
            events.push({ type: js_yaml/* EVENT_ID */.hy.MAPPING, ...place });
            for (const pair of node.items) {
                pushNode(yaml, events, pair.key);
                pushNode(yaml, events, pair.value);
            }
        }
        else {
            events.push({ type: js_yaml/* EVENT_ID */.hy.SEQUENCE, ...place });
            for (const item of node.items)
                pushNode(yaml, events, item);
        }
        events.push({ type: js_yaml/* EVENT_ID */.hy.POP });
    }
    else {
        events.push(emptyScalar());
    }
}
function properties(node) {
    return {
        ...(node.anchor === undefined ? {} : { anchor: node.anchor }),
        ...(node.tag === undefined ? {} : { tag: node.tag }),
    };
}
function emptyScalar() {
    return {
        type: js_yaml/* EVENT_ID */.hy.SCALAR,
        valueStart: -1,
        valueEnd: -1,
        ...NOWHERE,
        style: js_yaml/* SCALAR_STYLE */.jK.PLAIN,
        chomping: js_yaml/* CHOMPING_MODE */.K6.CLIP,
        indent: -1,
        fast: false,
    };
}
function lenientScalar(yaml, node) {
    const [start, end] = node.range ?? [0, 0];
    const quoted = node.type === yaml.Scalar.QUOTE_DOUBLE || node.type === yaml.Scalar.QUOTE_SINGLE;
    const block = node.type === yaml.Scalar.BLOCK_LITERAL || node.type === yaml.Scalar.BLOCK_FOLDED;
    if (!quoted && !block && start === end)
        return { ...emptyScalar(), ...properties(node) };
    const decoded = quoted || block ? String(node.value) : (node.source ?? String(node.value));
    const style = block ? js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK : quoted ? js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED : js_yaml/* SCALAR_STYLE */.jK.PLAIN;
    const inset = quoted ? 1 : 0;
    return {
        ...emptyScalar(),
        ...properties(node),
        valueStart: start + inset,
        valueEnd: end - inset,
        style,
        decoded,
    };
}

;// CONCATENATED MODULE: ./build/src/policy/positions.js


/** The targets of a document without aliases. */
const NO_ALIASES = new Map();
/** Empty nodes take the place of what stands before them, if that is near. */
const LONGEST_LOOK_BACK = 64;
/**
 * Finds where the nodes of one document stand, on demand: nothing is computed for a document without findings,
 * and each collection is indexed once, so that many findings in a large mapping stay linear.
 */
class Positions {
    #text;
    #events;
    #root;
    #aliasTargets;
    #members = new Map();
    #ends = new Map();
    /** @param root index of the event of the document's root node */
    constructor(text, events, root, aliasTargets) {
        this.#text = text;
        this.#events = events;
        this.#root = root;
        this.#aliasTargets = aliasTargets;
    }
    /** The spans of the node at a path; undefined when nothing stands there. */
    find(path) {
        let child = { key: -1, value: this.#root };
        for (const token of path) {
            const next = this.#child(child.value, token);
            if (next === undefined)
                return undefined;
            child = next;
        }
        const key = child.key === -1 ? undefined : this.#span(child.key);
        const value = this.#span(child.value) ?? key ?? this.#emptyItem(child.value);
        return key === undefined ? { value } : { key, value };
    }
    /** Whether an alias repeats what stands at a place. */
    isRepeated({ start, end }) {
        return [...new Set(this.#aliasTargets.values())].some((at) => {
            const span = this.#span(at);
            return span !== undefined && span.start <= start && end <= span.end;
        });
    }
    /** Where an empty item of a list stands: at its dash or, in flow style, before the next comma or bracket. */
    #emptyItem(at) {
        let from = 0;
        for (let before = at - 1; before >= 0; before--) {
            const event = this.#events[before];
            if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING || event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE) {
                from = event.start;
                break;
            }
            const span = event?.type === js_yaml/* EVENT_ID */.hy.SCALAR || event?.type === js_yaml/* EVENT_ID */.hy.ALIAS ? this.#span(before) : undefined;
            if (span !== undefined) {
                from = span.end;
                break;
            }
        }
        // Empty items before this one have a dash each, and no span.
        let empties = 1;
        while (this.#isEmpty(at - empties))
            empties += 1;
        let dash = from - 1;
        for (let found = 0; found < empties; found++) {
            const next = this.#text.slice(dash + 1).search(/(?:^|[\s])-(?=\s|$)/);
            if (next === -1)
                return { start: from, end: Math.min(this.#text.length, from + 1) };
            dash += 1 + next + (this.#text.charAt(dash + 1 + next) === "-" ? 0 : 1);
        }
        return { start: dash, end: dash + 1 };
    }
    #isEmpty(at) {
        const event = this.#events[at];
        return event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart === -1;
    }
    #child(at, token) {
        const collection = this.#aliasTargets.get(at) ?? at;
        const event = this.#events[collection];
        if (event === undefined || (event.type !== js_yaml/* EVENT_ID */.hy.MAPPING && event.type !== js_yaml/* EVENT_ID */.hy.SEQUENCE))
            return undefined;
        const members = this.#index(collection);
        const own = members.get(token);
        if (own !== undefined)
            return own;
        const merged = event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? members.get("<<") : undefined;
        return merged === undefined ? undefined : this.#throughMerge(merged.value, token);
    }
    #throughMerge(at, token) {
        const source = this.#aliasTargets.get(at) ?? at;
        if (this.#events[source]?.type !== js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return this.#child(source, token);
        for (const item of this.#index(source).values()) {
            const found = this.#child(item.value, token);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #index(collection) {
        const known = this.#members.get(collection);
        if (known !== undefined)
            return known;
        const members = new Map();
        const isMapping = this.#events[collection]?.type === js_yaml/* EVENT_ID */.hy.MAPPING;
        let at = collection + 1;
        for (let position = 0; this.#events[at]?.type !== js_yaml/* EVENT_ID */.hy.POP; position++) {
            if (!isMapping) {
                members.set(String(position), { key: -1, value: at });
                at = this.#after(at);
                continue;
            }
            const value = this.#after(at);
            const key = this.#events[at];
            if (key?.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
                const name = scalarText(this.#text, key);
                if (!members.has(name))
                    members.set(name, { key: at, value });
            }
            at = this.#after(value);
        }
        this.#members.set(collection, members);
        return members;
    }
    /** The index of the event after a node. */
    #after(at) {
        const type = this.#events[at]?.type;
        if (type !== js_yaml/* EVENT_ID */.hy.MAPPING && type !== js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return at + 1;
        const known = this.#ends.get(at);
        if (known !== undefined)
            return known;
        const open = [];
        let index = at;
        do {
            const event = this.#events[index];
            if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING || event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
                open.push(index);
            else if (event?.type === js_yaml/* EVENT_ID */.hy.POP)
                this.#ends.set(open.pop(), index + 1);
            index += 1;
        } while (open.length > 0);
        return index;
    }
    #span(at) {
        const event = this.#events[at];
        switch (event?.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return scalarSpan(this.#text, event);
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return { start: event.anchorStart - 1, end: event.anchorEnd };
            case js_yaml/* EVENT_ID */.hy.MAPPING:
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                return {
                    start: event.start,
                    end: "end" in event && event.end !== undefined ? event.end : this.#collectionEnd(at),
                };
            default:
                return undefined;
        }
    }
    /** js-yaml's events have no end for collections: the last child's end, and in flow style the bracket after it. */
    #collectionEnd(at) {
        const event = this.#events[at];
        let end = event.start + 1;
        for (let child = at + 1; this.#events[child]?.type !== js_yaml/* EVENT_ID */.hy.POP; child = this.#after(child)) {
            end = this.#leafEnd(child) ?? end;
        }
        const opener = this.#text.charAt(event.start);
        const flow = (opener === "{" && event.type === js_yaml/* EVENT_ID */.hy.MAPPING) ||
            (opener === "[" && event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE);
        return flow ? this.#closingBracket(end) : end;
    }
    /** The end of a child; a collection's is computed only for the last one, by asking lazily. */
    #leafEnd(child) {
        const type = this.#events[child]?.type;
        const isCollection = type === js_yaml/* EVENT_ID */.hy.MAPPING || type === js_yaml/* EVENT_ID */.hy.SEQUENCE;
        if (isCollection && this.#events[this.#after(child)]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            return undefined;
        return this.#span(child)?.end;
    }
    /** The offset after the next closing bracket, passing over white space, commas and comments. */
    #closingBracket(from) {
        for (let at = from; at < this.#text.length; at++) {
            const char = this.#text.charAt(at);
            if (char === "]" || char === "}")
                return at + 1;
            if (char === "#") {
                const lineEnd = this.#text.indexOf("\n", at);
                if (lineEnd === -1)
                    return from;
                at = lineEnd;
            }
        }
        return from;
    }
}
/** The span of the scalar at an event, or the end of what stands before an empty one. */
function placeNear(text, events, at) {
    const event = events[at];
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
        const span = scalarSpan(text, event);
        if (span !== undefined)
            return span;
    }
    const end = endBefore(text, events, at);
    return { start: end, end: Math.min(text.length, end + 1) };
}
function endBefore(text, events, at) {
    for (let before = at - 1; before >= Math.max(0, at - LONGEST_LOOK_BACK); before--) {
        const event = events[before];
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
            const span = scalarSpan(text, event);
            if (span !== undefined)
                return span.end;
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return event.anchorEnd;
        else if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return event.start;
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            return 0;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/src/policy/anchors.js


/** The anchors of one document, and how many nodes it holds once its aliases are unfolded. */
class Anchors {
    /** From an alias's event to that of what it repeats. */
    targets = NO_ALIASES;
    #source;
    #limits;
    #problems;
    /** Most documents have none. */
    #anchors;
    #targets;
    #nodes = 0;
    #aliases = 0;
    constructor(source, limits, problems) {
        this.#source = source;
        this.#limits = limits;
        this.#problems = problems;
    }
    /** Counts a node of the document; every one is counted once, when its event is read. */
    count() {
        this.#nodes += 1;
    }
    /** Keeps a scalar or a key that has an anchor; `at` is the index of its event. */
    keep(event, at, value) {
        const name = anchorOf(this.#source, event);
        if (name !== undefined)
            this.#named().set(name, { value, index: at, before: this.#nodes, nodes: 1 });
    }
    /** Keeps a collection that has an anchor; no alias may repeat it until it is closed. */
    open(event, at, value) {
        const name = anchorOf(this.#source, event);
        if (name === undefined)
            return undefined;
        const anchor = { value, index: at, before: this.#nodes, nodes: undefined };
        this.#named().set(name, anchor);
        return anchor;
    }
    /**
     * Ends a collection, with what `open` gave for it.
     * @throws {Refused} when the document holds too many nodes by now.
     */
    close(event, anchor) {
        if (this.#nodes > this.#limits.nodes) {
            this.#problems.refuse("ARC016", `The document holds more than ${this.#limits.nodes} values.`, "Split it into several policies.", event.start, event.start + 1);
        }
        if (anchor !== undefined)
            anchor.nodes = this.#nodes - anchor.before + 1;
    }
    /**
     * The value that an alias repeats; `at` is the index of its event.
     * @throws {Refused} when there is none, it would never end, or the document would hold too much with it.
     */
    repeated({ anchorStart, anchorEnd }, at) {
        const name = this.#source.slice(anchorStart, anchorEnd);
        const start = anchorStart - 1;
        const anchor = this.#anchors?.get(name);
        if (anchor === undefined) {
            const help = `Put text that begins with an asterisk in quotes: "*${name}".`;
            return this.#problems.refuse("ARC010", `Nothing is anchored as &${name}.`, help, start, anchorEnd);
        }
        if (anchor.nodes === undefined) {
            return this.#problems.refuse("ARC015", `The alias *${name} stands inside the value that it repeats, so it never ends.`, "Write the value out.", start, anchorEnd);
        }
        this.#aliases += 1;
        this.#nodes += anchor.nodes - 1;
        const excess = this.#excess();
        if (excess !== undefined) {
            const message = `The document holds ${excess}.`;
            return this.#problems.refuse("ARC015", message, "Write the values out.", start, anchorEnd);
        }
        this.#targets ??= new Map();
        this.targets = this.#targets.set(at, anchor.index);
        return anchor.value;
    }
    #excess() {
        const { nodes, aliases } = this.#limits;
        if (this.#aliases > aliases)
            return `more than ${aliases} aliases`;
        return this.#nodes > nodes ? `aliases that unfold to more than ${nodes} values` : undefined;
    }
    #named() {
        this.#anchors ??= new Map();
        return this.#anchors;
    }
}

// EXTERNAL MODULE: ./build/src/policy/removal.js
var policy_removal = __webpack_require__(14912);
;// CONCATENATED MODULE: ./build/src/policy/reader-mends.js


/** Deletes an entry that says again what another one says, if nothing else goes with it. */
function repetitionRemoved(text, entry) {
    const removal = (0,policy_removal/* removalOf */.c)(text, entry);
    return removal === undefined
        ? undefined
        : { title: "Remove the repetition", edits: [{ ...removal, text: "" }] };
}
/** Numbers and the words for true and false hold nothing that quotes would have to escape. */
function quoted({ start, end }) {
    return {
        title: "Put quotes around it",
        edits: [
            { start, end: start, text: '"' },
            { start: end, end, text: '"' },
        ],
    };
}
/** Deletes the line that starts at an offset. */
function withoutDirective(text, at) {
    const next = text.indexOf("\n", at);
    const end = next === -1 ? text.length : next + 1;
    return { title: "Remove the directive", edits: [{ start: at, end, text: "" }] };
}
/** A tag of Python that says what quotes say already; any other one asks for something. */
function mendOfTag(text, tag, event) {
    const isText = /^!!python\/(?:str|unicode)$/.test(tag) && event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN;
    const blank = /^[ \t]*/.exec(text.slice(event.tagEnd, event.tagEnd + 80))?.[0].length ?? 0;
    if (!isText || event.tagStart === -1)
        return undefined;
    const edit = { start: event.tagStart, end: event.tagEnd + blank, text: "" };
    return { title: "Remove the tag", edits: [edit] };
}
/** What somebody may have meant who wrote a scalar that readers disagree on. */
function readingsOf({ value, elsewhere, inexact }, text) {
    const asText = { text: `"${text}"`, offered: true };
    if (inexact !== undefined)
        return [asText, { text: "1", offered: false }];
    if (elsewhere === "true" || elsewhere === "false")
        return [asText, { text: elsewhere, offered: true }];
    // `1_000` and `1e3` are one number however they are read; `012` is 12 to some and 10 to others.
    const isOneNumber = typeof value === "number" ? elsewhere === "text" : /^[-+]?[1-9]\d{0,2}(?:_\d{3})+$/.test(text);
    const number = typeof value === "number" ? value : Number(elsewhere);
    if (isOneNumber && Number.isSafeInteger(number))
        return [asText, { text: String(number), offered: true }];
    // Nobody writes numbers to the base of 60 on purpose: `1:20` is a time.
    if (typeof value === "string" && text.includes(":"))
        return [
            { ...asText, likeliest: true },
            { text: "1", offered: false },
        ];
    return [asText, { text: "1", offered: false }];
}

// EXTERNAL MODULE: ./build/src/policy/scalar.js
var scalar = __webpack_require__(8890);
;// CONCATENATED MODULE: ./build/src/policy/directives-and-tags.js




const CORE_TAGS = new Set(["!", "!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq"]);
const TAG_PREFIX = "tag:yaml.org,2002:";
/** Reports the directives of a document that most readers ignore. */
function checkDirectives(source, start, problems) {
    for (const directive of start.directives) {
        if (directive.kind === "yaml" && directive.version === "1.2")
            continue;
        const pattern = directive.kind === "yaml" ? /^%YAML[^\r\n]*/m : /^%TAG[^\r\n]*/m;
        const match = pattern.exec(source);
        const at = match?.index ?? 0;
        problems.report("ARC033", directive.kind === "yaml"
            ? `The directive asks for YAML ${directive.version}; most readers ignore that and read 1.2.`
            : "The directive gives tags another meaning, which most readers ignore.", "Delete the directive; write what you mean in quotes.", at, at + (match?.[0].length ?? 0), match === null ? {} : { mend: withoutDirective(source, at) });
    }
}
/** The value of a scalar with a tag; a tag that it does not fit, or that is not of the core schema, is reported. */
function taggedValue(source, event, tag, text, problems) {
    const name = shortTag(tag);
    if (name === "!" || name === "!!str")
        return text;
    const resolved = (0,scalar/* resolvePlain */.Rg)(text);
    const fits = (name === "!!int" && Number.isInteger(resolved.value)) ||
        (name === "!!float" && typeof resolved.value === "number") ||
        (name === "!!bool" && typeof resolved.value === "boolean") ||
        (name === "!!null" && resolved.value === null);
    if (fits)
        return resolved.value;
    reportTag(source, event, name, problems);
    return event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? resolved.value : text;
}
/** Reports the tag of a key that asks for anything but text. */
function checkKeyTag(source, event, tag, problems) {
    const name = shortTag(tag);
    if (name !== "!" && name !== "!!str")
        reportTag(source, event, tag, problems);
}
/** Reports the tag of a collection that asks for anything but what the collection is. */
function checkCollectionTag(source, event, problems) {
    const tag = tagOf(source, event);
    if (tag === undefined)
        return;
    const name = shortTag(tag);
    const expected = event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? "!!map" : "!!seq";
    if (name !== "!" && name !== expected)
        reportTag(source, event, name, problems);
}
function reportTag(source, event, tag, problems) {
    const start = event.tagStart === -1 ? ("start" in event ? event.start : event.valueStart) : event.tagStart;
    const end = event.tagStart === -1 ? start + 1 : event.tagEnd;
    const mend = event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? mendOfTag(source, tag, event) : undefined;
    const known = CORE_TAGS.has(tag);
    problems.report("ARC032", known
        ? `The value does not fit its tag ${tag}.`
        : `The tag ${tag} means something else to every reader, or is refused.`, "Delete the tag; write text in quotes, and numbers and true or false as they are.", start, end, mend === undefined ? {} : { mend });
}
/** A core tag in its short form, however it is written: `!<tag:yaml.org,2002:str>` → `!!str`. */
function shortTag(tag) {
    const verbatim = tag.startsWith("!<") && tag.endsWith(">") ? tag.slice(2, -1) : tag;
    return verbatim.startsWith(TAG_PREFIX) ? `!!${verbatim.slice(TAG_PREFIX.length)}` : tag;
}

;// CONCATENATED MODULE: ./build/src/policy/duplicate-keys.js





/** Reports the keys of one document that stand twice in their mapping. Mappings and keys are told by their events. */
class DuplicateKeys {
    #source;
    #events;
    #anchors;
    #problems;
    /** Kept while one mapping is read, so that many duplicates in it are found in linear time. */
    #indexed;
    /** Duplicates that follow one another in one mapping, which are told as one problem. */
    #run;
    constructor(source, events, anchors, problems) {
        this.#source = source;
        this.#events = events;
        this.#anchors = anchors;
        this.#problems = problems;
    }
    /**
     * Reports a key that its mapping holds already.
     * @param next index of the event after the pair
     */
    report(key, keyAt, mappingAt, next) {
        if (this.#continuesRun(keyAt, mappingAt))
            return;
        const span = scalarSpan(this.#source, this.#events[keyAt]) ?? { start: 0, end: 0 };
        const spans = this.#positionsIn(mappingAt).find([key]);
        const first = spans?.key;
        const mend = spans === undefined ? undefined : this.#withoutRepetition(span, keyAt, spans);
        const written = this.#source.slice(span.start, span.end);
        const sameForm = first !== undefined && this.#source.slice(first.start, first.end) === written;
        const problem = this.#problems.report(sameForm ? "ARC020" : "ARC021", sameForm
            ? `The key ${key} stands twice in this mapping; readers keep the first, the last, or refuse the file.`
            : `The key ${written} equals an earlier key of this mapping for many readers.`, "Keep one of them.", span.start, span.end, {
            ...(first === undefined ? {} : { related: [{ ...first, message: "the first one" }] }),
            ...(mend === undefined ? {} : { mend }),
        });
        this.#run = { mapping: mappingAt, problem, keys: 1, next };
    }
    /**
     * Reports a key that looks the same as an earlier one of its mapping but is spelt with other code points (NFC
     * beside NFD).
     * @param folded what the last call gave for the same mapping
     */
    checkFolded(folded, key, keyAt) {
        const known = folded ?? new Map();
        const normal = key.normalize("NFC");
        const earlier = known.get(normal);
        if (earlier === undefined)
            return known.set(normal, keyAt);
        const span = placeNear(this.#source, this.#events, keyAt);
        const first = placeNear(this.#source, this.#events, earlier);
        this.#problems.report("ARC021", "This key looks the same as an earlier one of this mapping, but is made of other characters.", "Keep one of them.", span.start, span.end, { related: [{ ...first, message: "the first one" }] });
        return known;
    }
    /**
     * Reports a plain key that is the same number as an earlier one of its mapping, written otherwise: `1.0` beside `1`.
     * @param numbers what the last call gave for the same mapping
     */
    checkNumbers(numbers, key, keyAt) {
        const { value } = (0,scalar/* resolvePlain */.Rg)(key);
        if (typeof value !== "number" || Number.isNaN(value))
            return numbers;
        const known = numbers ?? new Map();
        const earlier = known.get(value);
        if (earlier === undefined)
            return known.set(value, keyAt);
        const span = placeNear(this.#source, this.#events, keyAt);
        const first = placeNear(this.#source, this.#events, earlier);
        this.#problems.report("ARC021", `The key ${key} is the same number as an earlier key of this mapping, and equals it for many readers.`, "Keep one of them, or put both in quotes.", span.start, span.end, { related: [{ ...first, message: "the first one" }] });
        return known;
    }
    #positionsIn(mappingAt) {
        if (this.#indexed?.mapping !== mappingAt) {
            const positions = new Positions(this.#source, this.#events, mappingAt, this.#anchors.targets);
            this.#indexed = { mapping: mappingAt, positions };
        }
        return this.#indexed.positions;
    }
    /** A pair that says the same as the first of its key, letter for letter, can go. */
    #withoutRepetition(key, keyAt, first) {
        const positions = new Positions(this.#source, this.#events, keyAt + 1, this.#anchors.targets);
        const value = positions.find([])?.value;
        if (value === undefined || first.key === undefined || value.start < key.end)
            return undefined;
        const written = (from, to) => this.#source.slice(from, to);
        if (written(key.end, value.end) !== written(first.key.end, first.value.end))
            return undefined;
        return repetitionRemoved(this.#source, { start: key.start, end: value.end });
    }
    /**
     * Where a key line is lost, its keys join the mapping before it: then several keys in a row stand twice, and
     * all further ones follow from the same slip.
     */
    #continuesRun(keyAt, mappingAt) {
        const run = this.#run;
        if (run?.mapping !== mappingAt || (run.keys === 1 && !this.#isSoonAfter(run.next, keyAt)))
            return false;
        const problem = this.#problems.at(run.problem);
        if (problem === undefined)
            return false;
        // Many keys that stand twice are no repetition, even if the first of them says the same.
        const { mend: _noRepetition, ...first } = problem;
        run.keys += 1;
        this.#problems.replace(run.problem, {
            ...first,
            message: `${run.keys} keys of this mapping stand twice from here on; a key line is probably missing above.`,
            help: "Write the missing key line above, or delete the keys that stand twice.",
            lostLine: true,
        });
        return true;
    }
    /** Whether at most one pair stands between two keys of a mapping: a member that the mapping before did not have. */
    #isSoonAfter(next, keyAt) {
        let depth = 0;
        let nodes = 0;
        for (let at = next; at < keyAt; at++) {
            const type = this.#events[at]?.type;
            if (depth === 0)
                nodes += 1;
            if (type === js_yaml/* EVENT_ID */.hy.MAPPING || type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
                depth += 1;
            else if (type === js_yaml/* EVENT_ID */.hy.POP)
                depth -= 1;
            if (nodes > 2)
                return false;
        }
        return true;
    }
}

// EXTERNAL MODULE: ./build/src/policy/remembered.js
var remembered = __webpack_require__(94788);
;// CONCATENATED MODULE: ./build/src/policy/keys.js







/** Keys that would reach an object's prototype in JavaScript readers. */
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
/** Longer keys are nobody's names, and are not copied. */
const LONGEST_NAME = 80;
/** Reads the keys of one document's mappings, and reports those that readers disagree on. */
class Keys {
    #source;
    #events;
    #anchors;
    #problems;
    constructor(source, events, anchors, problems) {
        this.#source = source;
        this.#events = events;
        this.#anchors = anchors;
        this.#problems = problems;
    }
    /** The text of a key; undefined when the pair has to be left out. `at` is the index of its event. */
    read(event, at) {
        const text = scalarText(this.#source, event);
        const name = isBare(event) && text.length <= LONGEST_NAME && plainName(text);
        if (typeof name === "string")
            return name;
        const span = placeNear(this.#source, this.#events, at);
        this.#anchors.keep(event, at, text);
        const tag = tagOf(this.#source, event);
        if (tag !== undefined)
            checkKeyTag(this.#source, event, tag, this.#problems);
        if (FORBIDDEN_KEYS.has(text)) {
            this.#problems.report("ARC022", `The key ${text} is refused: it reaches into the insides of JavaScript readers.`, "Rename the key.", span.start, span.end);
            return undefined;
        }
        if (event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && tag === undefined)
            this.#checkPlain(text, span);
        return text;
    }
    #checkPlain(text, span) {
        const plain = (0,scalar/* resolvePlain */.Rg)(text);
        // `y` and `n` are usual names of coordinates, and no common reader takes them for booleans in a key.
        if (plain.elsewhere !== undefined && text.length > 1) {
            this.#problems.report("ARC030", `YAML readers disagree on the key ${text}: YAML 1.2 reads text, YAML 1.1 reads ${plain.elsewhere}.`, `Write "${text}" in quotes.`, span.start, span.end, { mend: quoted(span) });
        }
        else if (typeof plain.value !== "string") {
            const what = plain.value === null ? "null" : `a ${typeof plain.value}`;
            this.#problems.report("ARC023", text === "" ? "The key is empty." : `The key ${text} is ${what} to some readers and text to others.`, text === "" ? "Name the key." : `Write "${text}" in quotes.`, span.start, span.end, text === "" ? {} : { mend: quoted(span) });
        }
    }
    /** Reports a key that is no scalar, once all of it was read; `at` is the index of its event. */
    reportComplex(event, at) {
        const positions = new Positions(this.#source, this.#events, at, this.#anchors.targets);
        const { start, end } = positions.find([])?.value ?? placeNear(this.#source, this.#events, at);
        const what = event.type === js_yaml/* EVENT_ID */.hy.ALIAS ? "an alias" : event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? "a mapping" : "a list";
        this.#problems.report("ARC024", `A key that is ${what} cannot be held by JSON, and most readers refuse it.`, this.#source.startsWith("{{", start) ? "Put the text in quotes." : "Write the key as plain text.", start, end);
    }
}
function isBare(event) {
    return (event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN &&
        event.tagStart === -1 &&
        event.anchorStart === -1 &&
        event.tag === undefined &&
        event.anchor === undefined);
}
/**
 * A plain key that every reader takes for the same text, always as the same string, which makes mappings of it
 * cheap; false for any other key.
 */
const plainName = (0,remembered/* remembered */.HK)(5_000, (text) => {
    const { value, elsewhere } = (0,scalar/* resolvePlain */.Rg)(text);
    const isName = typeof value === "string" && elsewhere === undefined && !FORBIDDEN_KEYS.has(text);
    return isName && (0,remembered/* ownCopy */.Sf)(text);
});

;// CONCATENATED MODULE: ./build/src/policy/problem-list.js
/** Enough to see the pattern of a file that is wrong all over. */
const MOST_PROBLEMS = 500;
/** Thrown to leave a document that is refused as a whole; who builds the document catches it. */
class Refused extends Error {
}
/** The problems of one file in the order in which they were met, of which there are never too many. */
class ProblemList {
    #problems = [];
    /** All problems so far. */
    get all() {
        return this.#problems;
    }
    /**
     * Notes a problem; `start` and `end` are UTF-16 offsets. Returns its place in the list.
     * @throws {Refused} when the list is full.
     */
    report(rule, message, help, start, end, more = {}) {
        if (this.#problems.length >= MOST_PROBLEMS) {
            this.#problems.push({
                rule: "ARC016",
                message: `More than ${MOST_PROBLEMS} things are wrong with how this file is written; the rest is not told.`,
                help: "Fix these first.",
                start,
                end,
            });
            throw new Refused();
        }
        return this.#problems.push({ rule, message, help, start, end, ...more }) - 1;
    }
    /**
     * Notes the problem for which a document is refused as a whole.
     * @throws {Refused} always.
     */
    refuse(rule, message, help, start, end) {
        this.report(rule, message, help, start, end);
        throw new Refused();
    }
    /** The problem at a place in the list. */
    at(place) {
        return this.#problems[place];
    }
    /** Tells another problem in the place of an earlier one. */
    replace(place, problem) {
        this.#problems[place] = problem;
    }
}

// EXTERNAL MODULE: ./build/src/policy/read-limits.js
var read_limits = __webpack_require__(35571);
;// CONCATENATED MODULE: ./build/src/policy/scalar-value.js





/** The value of a scalar as JSON knows it; what readers would disagree on is reported. */
function scalarValue(source, event, problems) {
    const text = scalarText(source, event);
    if (event.fast && event.tagStart === -1 && event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && (0,scalar/* isSurelyText */.Ed)(text))
        return text;
    let value = text;
    const tag = tagOf(source, event);
    if (tag !== undefined)
        value = taggedValue(source, event, tag, text, problems);
    else if (event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN) {
        const plain = (0,scalar/* resolvePlain */.Rg)(text);
        value = plain.value;
        if (plain.elsewhere !== undefined || plain.inexact !== undefined)
            reportDoubt(plain, text, event, problems);
    }
    if (event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED && !event.fast)
        checkEscapes(source, event, problems);
    return value;
}
/** js-yaml makes two halves of a character of an escape beyond U+10FFFF; others refuse it. */
function checkEscapes(source, event, problems) {
    const written = source.slice(event.valueStart, event.valueEnd);
    for (const match of written.matchAll(/\\(?:U([0-9A-Fa-f]{8})|.)/gs)) {
        if (match[1] === undefined || Number.parseInt(match[1], 16) <= 0x10ffff)
            continue;
        const start = event.valueStart + match.index;
        problems.report("ARC010", "There is no such character.", "The last character of Unicode is \\U0010FFFF.", start, start + match[0].length);
    }
}
function reportDoubt(plain, text, event, problems) {
    if (plain.inexact !== undefined) {
        problems.report("ARC031", `This number is ${plain.inexact}.`, "Write a number that every reader holds exactly, or put it in quotes if it is a name.", event.valueStart, event.valueEnd, { readings: readingsOf(plain, text) });
    }
    else if (plain.elsewhere !== undefined) {
        const here = typeof plain.value === "string" ? "text" : `the number ${String(plain.value)}`;
        problems.report("ARC030", `YAML readers disagree on ${text}: YAML 1.2 reads ${here}, YAML 1.1 reads ${plain.elsewhere}.`, `Write "${text}" in quotes for text, or ${suggestion(plain)}.`, event.valueStart, event.valueEnd, { readings: readingsOf(plain, text) });
    }
}
function suggestion(plain) {
    if (plain.elsewhere === "true" || plain.elsewhere === "false")
        return `${plain.elsewhere} for the truth value`;
    return "the number in plain decimal digits";
}

;// CONCATENATED MODULE: ./build/src/policy/document-builder.js








/** Every number ends in one; hardly any key does. */
function isDigit(code) {
    return code >= 48 && code <= 57;
}
/** Builds the value of one document from its events, and notes everything doubtful as a problem. */
class DocumentBuilder {
    /** Of the event that is read next. */
    index;
    refused = false;
    #text;
    #events;
    #limits;
    #problems;
    #anchors;
    #keys;
    /** Most documents have no key that stands twice. */
    #duplicates;
    #depth = 0;
    /** @param index of the event that begins the document */
    constructor(text, events, index, limits, problems) {
        this.#text = text;
        this.#events = events;
        this.index = index;
        this.#limits = limits;
        this.#problems = problems;
        this.#anchors = new Anchors(text, limits, problems);
        this.#keys = new Keys(text, events, this.#anchors, problems);
    }
    /** From an alias's event to that of what it repeats. */
    get aliasTargets() {
        return this.#anchors.targets;
    }
    /** The document's value; undefined when it is refused. */
    document() {
        const start = this.#events[this.index++];
        if (start?.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            checkDirectives(this.#text, start, this.#problems);
        try {
            const value = this.#node();
            this.index += 1;
            return value;
        }
        catch (error) {
            if (!(error instanceof Refused))
                throw error;
            this.refused = true;
            return undefined;
        }
    }
    #node() {
        const at = this.index++;
        const event = this.#events[at];
        this.#anchors.count();
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return this.#scalar(event, at);
            case js_yaml/* EVENT_ID */.hy.MAPPING:
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                return this.#collection(event, at);
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return this.#anchors.repeated(event, at);
            default:
                throw new Error(`a YAML stream cannot hold event ${event.type} in the place of a node`);
        }
    }
    #scalar(event, at) {
        const value = scalarValue(this.#text, event, this.#problems);
        this.#anchors.keep(event, at, value);
        return value;
    }
    #collection(event, at) {
        this.#depth += 1;
        if (this.#depth > this.#limits.depth) {
            this.#problems.refuse("ARC014", (0,read_limits/* tooDeepMessage */.Q)(this.#limits), "Flatten the document.", event.start, event.start + 1);
        }
        checkCollectionTag(this.#text, event, this.#problems);
        const value = event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? this.#mapping(event, at) : this.#sequence(event, at);
        this.#depth -= 1;
        return value;
    }
    #sequence(event, at) {
        const list = [];
        const anchor = this.#anchors.open(event, at, list);
        while (this.#events[this.index]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            list.push(this.#node());
        this.index += 1;
        this.#anchors.close(event, anchor);
        return list;
    }
    #mapping(event, at) {
        const mapping = {};
        const anchor = this.#anchors.open(event, at, mapping);
        let merges;
        let folded;
        let numbers;
        while (this.#events[this.index]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
            const keyAt = this.index;
            const key = this.#key();
            const value = this.#node();
            if (key === undefined)
                continue;
            const keyEvent = this.#events[keyAt];
            if (key === "<<" && keyEvent.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN) {
                merges ??= [];
                merges.push({ value, key: keyEvent });
            }
            else if (Object.hasOwn(mapping, key)) {
                this.#duplicateKeys().report(key, keyAt, at, this.index);
            }
            else {
                if (keyEvent.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && isDigit(key.charCodeAt(key.length - 1)))
                    numbers = this.#duplicateKeys().checkNumbers(numbers, key, keyAt);
                if (/[^ -~]/.test(key))
                    folded = this.#duplicateKeys().checkFolded(folded, key, keyAt);
                mapping[key] = value;
            }
        }
        this.index += 1;
        if (merges !== undefined)
            this.#merge(mapping, merges);
        this.#anchors.close(event, anchor);
        return mapping;
    }
    /** Reads a key; undefined when the pair has to be left out. */
    #key() {
        const at = this.index;
        const event = this.#events[at];
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR) {
            this.#node();
            this.#keys.reportComplex(event, at);
            return undefined;
        }
        this.index += 1;
        this.#anchors.count();
        return this.#keys.read(event, at);
    }
    #duplicateKeys() {
        this.#duplicates ??= new DuplicateKeys(this.#text, this.#events, this.#anchors, this.#problems);
        return this.#duplicates;
    }
    #merge(mapping, merges) {
        for (const { value, key } of merges) {
            this.#problems.report("ARC034", "Merge keys (<<) belong to YAML 1.1; a YAML 1.2 reader sees a key named <<.", "Write the keys out.", key.valueStart, key.valueEnd);
            for (const from of Array.isArray(value) ? value : [value]) {
                if (typeof from !== "object" || from === null || Array.isArray(from))
                    continue;
                for (const [name, inherited] of Object.entries(from)) {
                    if (!Object.hasOwn(mapping, name))
                        mapping[name] = inherited;
                }
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/src/policy/document.js




/** A document whose events are kept until they are released, and read again when a place is asked for after that. */
class PlacedDocument {
    value;
    source;
    #read;
    #root;
    #aliases;
    #events;
    #positions;
    constructor(value, source, origin) {
        this.value = value;
        this.source = source;
        this.#events = origin.events;
        this.#read = origin.read;
        this.#root = origin.root;
        this.#aliases = origin.aliases;
    }
    get hasAliases() {
        return this.#aliases.size > 0;
    }
    spans(path) {
        return this.#placed().find(path);
    }
    isRepeated(span) {
        return this.hasAliases && this.#placed().isRepeated(span);
    }
    #placed() {
        this.#events ??= this.#read();
        this.#positions ??= new Positions(this.source.text, this.#events, this.#root, this.#aliases);
        return this.#positions;
    }
    release() {
        this.#events = undefined;
        this.#positions = undefined;
    }
}
/**
 * Builds the documents of one stream from its events. Every doubtful thing becomes a problem; nothing throws.
 * Values are plain objects and lists; a mapping never gets a key that would touch a prototype.
 */
function buildDocuments(source, read, limits) {
    const problems = new ProblemList();
    const documents = [];
    const events = read();
    let index = 0;
    while (index < events.length) {
        const builder = new DocumentBuilder(source.text, events, index, limits, problems);
        const value = builder.document();
        documents.push(new PlacedDocument(value, source, {
            events,
            read,
            root: index + 1,
            aliases: builder.aliasTargets,
        }));
        index = builder.refused ? documentEnd(events, index) : builder.index;
    }
    return { documents, problems: withoutVersionMends(problems.all) };
}
/** Where readers of two versions see different values, it matters which version a directive asks for. */
function withoutVersionMends(problems) {
    if (!problems.some(({ rule }) => rule === "ARC030" || rule === "ARC034"))
        return problems;
    return problems.map(({ mend, ...problem }) => problem.rule === "ARC033" || mend === undefined ? problem : { ...problem, mend });
}
function documentEnd(events, start) {
    let at = start + 1;
    while (at < events.length && events[at]?.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT)
        at += 1;
    return at;
}

// EXTERNAL MODULE: ./build/src/policy/source.js
var policy_source = __webpack_require__(63587);
;// CONCATENATED MODULE: ./build/src/policy/reader.js




async function loadSecondReader() {
    const [yaml, syntax] = await Promise.all([__webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), __webpack_require__.e(/* import() */ 8041).then(__webpack_require__.bind(__webpack_require__, 48041))]);
    return { yaml, syntax };
}
/** Reads a file's bytes: its documents, or the refusal that the second reader has to look at. Pure. */
function readBytes(bytes, limits = read_limits/* DEFAULT_LIMITS */.d) {
    return readDecoded((0,policy_source/* decode */.D4)(bytes), limits);
}
/** Reads a text that is in memory already. */
function readText(text, limits = read_limits/* DEFAULT_LIMITS */.d) {
    return readDecoded((0,policy_source/* decodeText */.g7)(text), limits);
}
function readDecoded(decoded, limits) {
    const source = new policy_source/* SourceText */.D(decoded.text);
    if (!decoded.readable)
        return { source, documents: [], problems: decoded.problems, readable: false };
    // Hidden characters are findings already; a stand-in of the same length lets the rest be read.
    const text = decoded.problems.some(({ rule }) => rule === "ARC006" || rule === "ARC008")
        ? visible(decoded.text)
        : decoded.text;
    try {
        const readable = text === decoded.text ? source : new policy_source/* SourceText */.D(text);
        return finish(source, buildDocuments(readable, () => strictEvents(text, limits.depth), limits), decoded.problems);
    }
    catch (error) {
        if (!(error instanceof YamlRefused))
            throw error;
        if (error.tooDeep)
            return tooDeep(source, error, limits, decoded.problems);
        return {
            source: text === decoded.text ? source : new policy_source/* SourceText */.D(text),
            problems: decoded.problems,
            refused: error,
        };
    }
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced.
const UNREADABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\u2028\u2029]/g;
function visible(text) {
    return text.replace(/[\xa0\u2000-\u200a\u202f\u205f\u3000]/g, " ").replace(UNREADABLE, "\ufffd");
}
function finish(source, built, before) {
    const documents = built.documents.filter((document) => document.value !== undefined);
    const problems = [...before, ...built.problems];
    const blank = documents.every((document) => document.value === null);
    if (blank && built.documents.length === documents.length)
        problems.push(emptyFile(source));
    const refused = built.documents.length > documents.length;
    return { source, documents, problems, readable: !refused && !blank };
}
function emptyFile(source) {
    return {
        rule: "ARC012",
        message: "The file holds no policy.",
        help: "Write the policy, or delete the file.",
        start: 0,
        end: Math.min(1, source.text.length),
    };
}
function tooDeep(source, error, limits, before) {
    const problem = {
        rule: "ARC014",
        message: (0,read_limits/* tooDeepMessage */.Q)(limits),
        help: "Flatten the document.",
        start: error.offset,
        end: error.offset + 1,
    };
    return { source, documents: [], problems: [...before, problem], readable: false };
}
function unexplained(refused) {
    return {
        message: `YAML readers refuse the file here: ${refused.message}.`,
        help: "Write this place in a plainer way, so that every reader accepts it.",
        start: refused.offset,
        end: refused.offset + 1,
    };
}
/** UTF-16 units. The second reader's time and memory grow with the square of what a hostile text holds. */
const LONGEST_SECOND_READING = 128 * 1024;
/** Reads a refused file again: what `yaml` accepts is read with a warning, and all errors are explained otherwise. */
function readAgain(refusal, second, limits = read_limits/* DEFAULT_LIMITS */.d) {
    const { source, problems, refused } = refusal;
    if (source.text.length > LONGEST_SECOND_READING) {
        return {
            source,
            documents: [],
            problems: [...problems, { ...unexplained(refused), rule: "ARC010" }],
            readable: false,
        };
    }
    const events = lenientEvents(second.yaml, source.text);
    if (events === undefined) {
        const { explainSyntax, STRICT_ONLY } = second.syntax;
        const explained = explainSyntax(source.text).map(({ code, ...told }) => {
            return { ...told, rule: STRICT_ONLY.has(code) ? "ARC011" : "ARC010" };
        });
        if (!explained.some(({ rule }) => rule === "ARC010"))
            explained.push({ ...unexplained(refused), rule: "ARC010" });
        return { source, documents: [], problems: [...problems, ...explained], readable: false };
    }
    const strict = second.syntax.explainStrictness(source.text);
    const warnings = strict.length > 0
        ? strict.map(({ code: _code, ...told }) => ({ ...told, rule: "ARC011" }))
        : [{ ...unexplained(refused), rule: "ARC011" }];
    return finish(source, buildDocuments(source, () => events, limits), [...problems, ...warnings]);
}


/***/ }),

/***/ 63587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/** A text with its line index, which is built when the first position is asked for. */
class SourceText {
    #text;
    #lineStarts;
    /** @param text what to hold, or what gives it when somebody asks for the first time */
    constructor(text) {
        this.#text = text;
    }
    get text() {
        if (typeof this.#text !== "string")
            this.#text = this.#text();
        return this.#text;
    }
    #starts() {
        if (this.#lineStarts === undefined) {
            const starts = [0];
            for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1))
                starts.push(at + 1);
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
    position(offset) {
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
    range(start, end) {
        return { start: this.position(start), end: this.position(Math.max(start, end)) };
    }
    /** The text of a line (counted from 1) without its line break; empty past the end. */
    line(number) {
        const starts = this.#starts();
        const start = starts[number - 1];
        if (start === undefined)
            return "";
        const end = starts[number] ?? this.text.length + 1;
        return this.text.slice(start, end - 1).replace(/\r$/, "");
    }
    /** The offset at which a line (counted from 1) starts. */
    offset(line) {
        return this.#starts()[line - 1] ?? this.text.length;
    }
    get lineCount() {
        return this.#starts().length;
    }
}
const STRICT_UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const LENIENT_UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
/**
 * Decodes a file's bytes as strict UTF-8. A byte order mark is dropped with a notice, CRLF is kept as it is.
 * Control, direction and zero-width characters are findings, since people and programs see different texts.
 */
function decode(bytes) {
    const wide = utf16Name(bytes);
    if (wide !== undefined)
        return unreadable(`The file is ${wide}, not UTF-8.`, 0);
    let text;
    try {
        text = STRICT_UTF8.decode(bytes);
    }
    catch {
        return invalidUtf8(bytes);
    }
    const problems = [];
    if (text.charCodeAt(0) === 0xfeff) {
        text = text.slice(1);
        problems.push({
            rule: "ARC005",
            message: "The file begins with a byte order mark (U+FEFF).",
            help: "Save the file as UTF-8 without a byte order mark; some readers take it for a part of the first key.",
            start: 0,
            end: Math.min(1, text.length),
            // Positions do not count the mark: an empty edit at the start stands for it.
            mend: { title: "Remove the byte order mark", edits: [{ start: 0, end: 0, text: "" }] },
        });
    }
    problems.push(...hiddenCharacters(text));
    return { text, problems, readable: true };
}
/** Takes a text that is in memory already, looked at in the same way as a file's. */
function decodeText(text) {
    return { text, problems: hiddenCharacters(text), readable: true };
}
function unreadable(message, start, text = "") {
    const problem = { rule: "ARC004", message, help: "Save the file as UTF-8.", start, end: start + 1 };
    return { text, problems: [problem], readable: false };
}
function utf16Name(bytes) {
    const [a, b] = bytes;
    if ((a === 0xff && b === 0xfe) || (a !== undefined && a !== 0 && b === 0))
        return "UTF-16 (little-endian)";
    if ((a === 0xfe && b === 0xff) || (a === 0 && b !== undefined && b !== 0))
        return "UTF-16 (big-endian)";
    return undefined;
}
function invalidUtf8(bytes) {
    // The longest valid prefix, by halving: decoding a prefix with `stream` tolerates a cut-off last character.
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (decodesAsPrefix(bytes.subarray(0, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    const text = LENIENT_UTF8.decode(bytes);
    const valid = LENIENT_UTF8.decode(bytes.subarray(0, low), { stream: true });
    LENIENT_UTF8.decode();
    const start = valid.length;
    // A character that was begun and not ended belongs to the fault.
    const byte = (bytes[new TextEncoder().encode(valid).length] ?? 0)
        .toString(16)
        .toUpperCase()
        .padStart(2, "0");
    return unreadable(`The file is not valid UTF-8: unexpected byte 0x${byte}.`, start, text);
}
function decodesAsPrefix(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
// Everything that no editor shows, or shows as something else: C0 and C1 controls except tab and line breaks, a lone
// carriage return, DEL, line and paragraph separators, bidirectional controls (Trojan Source, CVE-2021-42574),
// zero-width and default-ignorable characters, blanks that are no spaces and so no indentation, tag characters, halves
// of characters, and the replacement character, which stands for a letter that an earlier program lost.
const HIDDEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u2800\u3000\u3164\ufeff\uffa0\u17b4\u17b5\ufff0-\ufffb\ufffd-\uffff]|\u034f|\r(?!\n)|\udb40[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** What nearly every file is made of; the pattern is quicker than the one that finds the exceptions. */
const ORDINARY = /^[\t\n -~]*$/;
/** Enough to see the pattern; a binary file would otherwise give a finding a byte. */
const MOST_HIDDEN = 20;
function hiddenCharacters(text) {
    const problems = [];
    if (ORDINARY.test(text))
        return problems;
    HIDDEN.lastIndex = 0;
    for (let match = HIDDEN.exec(text); match !== null; match = HIDDEN.exec(text)) {
        const code = text.charCodeAt(match.index);
        if (joinsLetters(text, match.index, code))
            continue;
        // A file with the line breaks of old Macs is one fault, not one a line.
        if (code === 0x0d && problems.some(({ message }) => message.includes("U+000D")))
            continue;
        const point = match[0].codePointAt(0) ?? code;
        const name = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
        const escaped = point > 0xffff ? `U${point.toString(16).padStart(8, "0")}` : `u${point.toString(16).padStart(4, "0")}`;
        const mend = mendOfHidden(text, match.index, code);
        problems.push({
            rule: isBlank(code) ? "ARC008" : "ARC006",
            message: `${isBlank(code) ? "Unusual" : "Hidden"} character ${name} (${describeHidden(point)}).`,
            help: `Delete it${isBlank(code) ? " and type a normal space" : ""}; if it is meant, write it as "\\${escaped}" in double quotes.`,
            start: match.index,
            end: match.index + match[0].length,
            ...(mend === undefined ? {} : { mend }),
        });
        if (problems.length === MOST_HIDDEN)
            break;
    }
    return problems;
}
/**
 * A blank that looks like a space is meant as one, and what has no width at all is meant as nothing, unless letters
 * of a script that needs it stand beside it. What turns the direction of a text shows it in another order than it
 * is read in, and a control character stands for something that got lost: nobody knows what was meant.
 */
function mendOfHidden(text, at, code) {
    if (isSpaceLike(code)) {
        return { title: "Change to a space", edits: [{ start: at, end: at + 1, text: " " }] };
    }
    const isPlain = text.charCodeAt(at - 1) <= 0x7f || at === 0;
    if (!isPlain || text.charCodeAt(at + 1) > 0x7f || !hasNoWidth(code))
        return undefined;
    return { title: "Remove the invisible character", edits: [{ start: at, end: at + 1, text: "" }] };
}
function isSpaceLike(code) {
    return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f;
}
function hasNoWidth(code) {
    return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}
/** Zero-width joiners are spelling in some scripts and glue in emoji: legitimate between non-ASCII characters. */
function joinsLetters(text, at, code) {
    if (code === 0x200c || code === 0x200d)
        return text.charCodeAt(at - 1) > 0x7f && text.charCodeAt(at + 1) > 0x7f;
    // The wide space is the space of East Asian text.
    return code === 0x3000 && text.charCodeAt(at - 1) > 0x2e7f && text.charCodeAt(at + 1) > 0x2e7f;
}
/** What looks like a blank and is none, or marks a lost letter: doubtful, but nothing that hides a meaning. */
function isBlank(code) {
    if (code === 0xa0 || code === 0xad || code === 0xfffd)
        return true;
    return (code >= 0x2000 && code <= 0x200a) || [0x202f, 0x205f, 0x2800, 0x3000].includes(code);
}
function describeHidden(code) {
    if (code === 0x0d)
        return "carriage return without a line feed";
    if (code < 0x20 || (code >= 0x7f && code < 0xa0))
        return "control character";
    if (code === 0xa0 || code === 0x202f)
        return "no-break space";
    if (code === 0xad)
        return "soft hyphen";
    if (code === 0xfffd)
        return "replacement of a letter that was lost";
    if (isBlank(code))
        return "blank that is not a space";
    if (code === 0x2028 || code === 0x2029)
        return "line separator that YAML 1.1 readers take for a line break";
    if (code >= 0x202a && code <= 0x202e)
        return "text direction override";
    if (code >= 0x2066 && code <= 0x2069)
        return "text direction isolate";
    if (code === 0x061c || code === 0x200e || code === 0x200f)
        return "text direction mark";
    if (code >= 0xd800 && code <= 0xdfff)
        return "half of a character";
    if (code === 0xfeff)
        return "byte order mark inside the text";
    if (code > 0xffff)
        return "invisible character that can carry a hidden text";
    if (code >= 0xfff9 && code <= 0xfffb)
        return "annotation control";
    if (code >= 0xfff0)
        return "no character at all";
    return "zero-width character";
}


/***/ }),

/***/ 50192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutEchoes),
/* harmony export */   n: () => (/* binding */ withoutReaderEchoes)
/* harmony export */ });
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33481);
/* harmony import */ var _lost_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21837);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1085);



/**
 * Brings explanations down to one for each cause: a key that stands one level off, or under another name, is not
 * also told as missing; what is missing together is told together; a value of the wrong type is told as that only.
 * @param root the document, for what stands beside a key
 * @param place what the schema says of it, for which keys belong where
 */
function withoutEchoes(explanations, root, place) {
    const types = withoutTypeEchoes(explanations);
    const whole = (0,_lost_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .withLostLines */ .yT)(types, root, place);
    const placed = withMovedKeys(whole, root);
    const named = withoutAccounted(placed);
    return (0,_lost_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .withRuns */ .R7)(together(withOtherNames(named, root), root), root);
}
/** What a value of the wrong type fails besides, and what is told twice. */
function withoutTypeEchoes(explanations) {
    const mistyped = new Set(explanations.filter(({ rule }) => rule === "ARC103").map(({ path }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path)));
    const seen = new Set();
    return explanations.filter(({ rule, path, at, message }) => {
        const pointer = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path);
        if (at === "value" && rule !== "ARC103" && mistyped.has(pointer))
            return false;
        if (rule === "ARC102" && mistyped.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path.slice(0, -1))))
            return false;
        const identity = JSON.stringify([rule, pointer, message]);
        if (seen.has(identity))
            return false;
        seen.add(identity);
        return true;
    });
}
function withMovedKeys(explanations, root) {
    const missing = explanations.filter(({ rule }) => rule === "ARC102").map(({ path }) => path);
    if (missing.length === 0)
        return [...explanations];
    const refused = refusedKeys(explanations);
    const isRefused = (path) => refused.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path));
    const left = leavers(isRefused, root);
    const moves = [];
    for (const path of missing) {
        const move = moveInwards(path, left) ?? moveOutwards(path, isRefused, root);
        if (move !== undefined)
            moves.push(move);
    }
    if (moves.length === 0)
        return [...explanations];
    const gone = new Set(moves.map(({ to }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(to)));
    const moved = new Set(moves.map(({ from }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(from)));
    const rest = explanations.filter(({ rule, path }) => !(rule === "ARC102" && gone.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path))) &&
        !path.some((_, index) => moved.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path.slice(0, index + 1)))));
    return [...rest, ...explanationsOfMoves(moves)];
}
/** Keys that are refused, by themselves or because they hold keys that are unknown there. */
function refusedKeys(explanations) {
    const refused = new Set();
    for (const { rule, path } of explanations) {
        if (rule !== "ARC102")
            refused.add((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path));
        if (rule === "ARC101")
            refused.add((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path.slice(0, -1)));
    }
    return refused;
}
/** A missing key that stands one level further out, behind the mapping that misses it. */
function moveInwards(to, left) {
    const key = to.at(-1);
    if (key === undefined || to.length < 2)
        return undefined;
    const from = [...to.slice(0, -2), key];
    const neighbour = to.slice(0, -1);
    return left(from) === neighbour.at(-1) ? { from, to, neighbour, inwards: true } : undefined;
}
/** Names the mapping that a refused key may have left: the one above it, past keys that may have left it too. */
function leavers(isRefused, root) {
    const known = new Map();
    return (from) => {
        const pointer = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(from);
        if (!known.has(pointer))
            known.set(pointer, isRefused(from) ? mappingAbove(from, isRefused, root) : undefined);
        return known.get(pointer);
    };
}
function mappingAbove(from, isRefused, root) {
    const outer = from.slice(0, -1);
    const around = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, outer);
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(around))
        return undefined;
    const keys = Object.keys(around);
    const at = keys.indexOf(from.at(-1) ?? "");
    for (const name of keys.slice(Math.max(0, at - MOST_MOVED), Math.max(0, at)).reverse()) {
        if ((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(around[name]))
            return name;
        if (!isRefused([...outer, name]))
            return undefined;
    }
    return undefined;
}
/** A missing key that stands one level further in, at the end of a mapping beside which it belongs. */
function moveOutwards(to, isRefused, root) {
    const key = to.at(-1);
    const parent = to.slice(0, -1);
    const around = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, parent);
    if (key === undefined || !(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(around))
        return undefined;
    for (const [name, value] of Object.entries(around)) {
        if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) || !Object.hasOwn(value, key))
            continue;
        const neighbour = [...parent, name];
        const from = [...neighbour, key];
        if (isRefused(from))
            return { from, to, neighbour, inwards: false };
    }
    return undefined;
}
/** How many keys in a row are looked at as having left one mapping. */
const MOST_MOVED = 32;
function explanationsOfMoves(moves) {
    const groups = new Map();
    for (const move of moves) {
        const group = JSON.stringify([move.neighbour, move.inwards]);
        groups.set(group, [...(groups.get(group) ?? []), move]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [explanationOfMove(first, group)];
    });
}
function explanationOfMove(first, group) {
    const keys = group.map(({ from }) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(from.at(-1) ?? ""));
    const one = group.length === 1;
    const belongs = one ? `The key ${keys[0]} belongs` : `The keys ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(keys)} belong`;
    const it = one ? "it" : "them";
    const neighbour = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(first.neighbour.at(-1) ?? "");
    return {
        rule: "ARC101",
        path: first.from,
        at: "key",
        message: first.inwards
            ? `${belongs} in ${neighbour}: indent ${it} by two more spaces.`
            : `${belongs} one level further out, beside ${neighbour}.`,
        help: first.inwards
            ? `Move ${it} below ${neighbour}, as deep as its other keys.`
            : `Indent ${it} as deep as ${neighbour} itself.`,
        related: {
            path: first.neighbour,
            at: "key",
            message: first.inwards ? "where it is missing" : "what it should stand beside",
        },
        covers: group.flatMap(({ from, to }) => [from, to]),
    };
}
/** Drops the missing keys for which another key was recognised. */
function withoutAccounted(explanations) {
    const accounted = new Set();
    for (const { path, accountsFor } of explanations) {
        if (accountsFor !== undefined)
            accounted.add((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)([...path.slice(0, -1), accountsFor]));
    }
    return explanations.filter(({ rule, path, alternatives }) => {
        const names = alternatives ?? [path.at(-1) ?? ""];
        return rule !== "ARC102" || !names.some((name) => accounted.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)([...path.slice(0, -1), name])));
    });
}
/** Where one key is unknown and one is missing, and the value is of the missing one's kind, the one is the other. */
function withOtherNames(explanations, root) {
    const dropped = new Set();
    const renamed = new Map();
    for (const group of (0,_lost_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byMapping */ .qX)(explanations).values()) {
        const unknown = group.filter(({ rule, covers }) => rule === "ARC101" && covers === undefined);
        const missing = group.filter(({ rule }) => rule === "ARC102");
        const [stranger] = unknown;
        const [absent] = missing;
        if (stranger === undefined || absent === undefined || unknown.length > 1 || missing.length > 1)
            continue;
        const key = absent.path.at(-1);
        if (stranger.accountsFor !== undefined || key === undefined || absent.fits === undefined)
            continue;
        if (!absent.fits((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, stranger.path)))
            continue;
        dropped.add(absent);
        renamed.set(stranger, {
            ...stranger,
            help: `The key ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} is missing here: is this it?`,
            accountsFor: key,
        });
    }
    return explanations.flatMap((one) => (dropped.has(one) ? [] : [renamed.get(one) ?? one]));
}
/** From how many on the missing keys of one mapping are one finding. */
const MANY = 3;
function together(explanations, root) {
    const missing = (0,_lost_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byMapping */ .qX)(explanations.filter(({ rule }) => rule === "ARC102"));
    const gathered = new Map();
    const dropped = new Set();
    const empty = new Set();
    for (const [pointer, group] of missing) {
        const [first, ...others] = group;
        if (first === undefined)
            continue;
        const mapping = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, first.path.slice(0, -1));
        const isEmpty = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(mapping) && Object.keys(mapping).length === 0;
        if (isEmpty)
            empty.add(pointer);
        if (others.length === 0 || (!isEmpty && group.length < MANY))
            continue;
        gathered.set(first, lackOf(group, first));
        for (const other of others)
            dropped.add(other);
    }
    return explanations.flatMap((one) => {
        // That a mapping is empty says less than which keys it lacks.
        if (dropped.has(one) || (one.rule === "ARC106" && empty.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(one.path))))
            return [];
        return [gathered.get(one) ?? one];
    });
}
function lackOf(group, first) {
    return {
        rule: first.rule,
        path: first.path,
        at: first.at,
        message: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .subject */ .bc)(first.path.slice(0, -1))} lacks ${group.length} keys: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(group.map(({ path, lacks }) => lacks ?? path.at(-1) ?? ""))}.`,
        help: "Add them.",
        covers: group.map(({ path }) => path),
    };
}
/** Keys that the reader refused, so that they are left out or hardly what the schema looks for. */
const REFUSED_KEYS = new Set(["ARC022", "ARC023", "ARC024"]);
/**
 * Leaves out what only follows from what the reader found: that a refused key is unknown, that the mapping which
 * holds it lacks a key, and that the first of two equal keys has no value.
 */
function withoutReaderEchoes(explanations, document, problems) {
    const refused = problems.filter(({ rule }) => REFUSED_KEYS.has(rule));
    const twice = problems.filter(({ rule }) => rule === "ARC020");
    const doubled = new Set(twice.flatMap(({ related }) => related?.map(startOf) ?? []));
    if (refused.length === 0 && doubled.size === 0)
        return explanations;
    const keys = new Set(refused.map(startOf));
    const holds = holderOf(refused, document);
    const joins = holderOf(problems.filter(({ lostLine }) => lostLine === true), document);
    const doubles = holderOf(twice, document);
    return explanations.filter(({ rule, path, lostLine }) => {
        const mapping = path.slice(0, -1);
        // The first of the lines that joined another mapping is told already.
        if (lostLine === true && doubles(mapping))
            return false;
        // Two mappings in one hold what excludes each other, and the mapping around them lacks one.
        if (rule === "ARC108" && (joins(mapping) || doubles(mapping)))
            return false;
        if (rule === "ARC102")
            return !holds(mapping) && !membersOf(mapping, document).some(joins);
        const key = document.spans(path)?.key?.start;
        if (key === undefined)
            return true;
        return (!keys.has(key) && !(rule === "ARC103" && doubled.has(key) && (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(document.value, path) === null));
    });
}
function membersOf(path, document) {
    const mapping = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(document.value, path);
    return (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(mapping) ? Object.keys(mapping).map((key) => [...path, key]) : [];
}
function startOf({ start }) {
    return start;
}
/** Whether a refused key stands directly in a mapping: in its text, and in the text of none of its values. */
function holderOf(refused, document) {
    const starts = refused.map(startOf).sort((a, b) => a - b);
    const known = new Map();
    return (path) => {
        const pointer = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path);
        let answer = known.get(pointer);
        if (answer === undefined) {
            answer = holdsDirectly(path, starts, document);
            known.set(pointer, answer);
        }
        return answer;
    };
}
function holdsDirectly(path, starts, document) {
    const mapping = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(document.value, path);
    const whole = document.spans(path)?.value;
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(mapping) || whole === undefined)
        return false;
    const inside = starts.slice(countBelow(starts, whole.start), countBelow(starts, whole.end));
    if (inside.length === 0)
        return false;
    const values = Object.keys(mapping)
        .flatMap((key) => document.spans([...path, key])?.value ?? [])
        .sort((a, b) => a.start - b.start);
    const begins = values.map(startOf);
    return inside.some((start) => {
        const around = values[countBelow(begins, start + 1) - 1];
        return around === undefined || start >= around.end;
    });
}
/** How many of ascending numbers lie below a limit. */
function countBelow(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 15466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* unused harmony export explainErrors */
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33481);
/* harmony import */ var _echoes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50192);
/* harmony import */ var _explainers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85057);
/* harmony import */ var _lost_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21837);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1085);





/** Judges a value by its kind's schema: quickly where that can be prepared, with explanations where it is wrong. */
async function judge(kindSchema, value) {
    const accepts = await kindSchema.quick();
    return accepts?.(value) === true
        ? (0,_lost_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .withLostLines */ .yT)([], value, kindSchema.places)
        : explainErrors(await kindSchema.schema(), value, kindSchema.places);
}
/**
 * Explains why a value is refused: one root cause each, without repeating one cause in other words. What fits its schema
 * can still lack a line, where the schema leaves names free.
 */
function explainErrors(schema, value, place) {
    const errors = schema.errors(value);
    return errors.length === 0
        ? (0,_lost_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .withLostLines */ .yT)([], value, place)
        : (0,_echoes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEchoes */ .K)(explain(schema, errors, []), value, place);
}
function explain(schema, errors, prefix) {
    const remaining = withoutBranches(schema, withoutSoughtItems(errors));
    const explanations = [];
    const mistyped = new Set(remaining.plain.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
    for (const error of remaining.plain) {
        const explanation = (0,_explainers_js__WEBPACK_IMPORTED_MODULE_1__/* .explainOne */ .w)(error, [...prefix, ...(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .fromPointer */ .kU)(error.instancePath)]);
        if (explanation !== undefined)
            explanations.push(explanation);
    }
    for (const choice of remaining.choices) {
        // No form fits a value whose type is wrong in all of them.
        if (mistyped.has(choice.error.instancePath))
            continue;
        explanations.push(...explainChoice(schema, choice, prefix));
    }
    return explanations;
}
/** Leaves out why each single item is not the one that `contains` looks for: that none is has one cause. */
function withoutSoughtItems(errors) {
    const searches = errors.filter(({ keyword }) => keyword === "contains");
    if (searches.length === 0)
        return errors;
    const isSought = (error) => searches.some((search) => {
        const { instancePath, schemaPath } = search;
        if (!error.instancePath.startsWith(`${instancePath}/`))
            return false;
        const reference = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(search.schema) ? search.schema["$ref"] : undefined;
        return (error.schemaPath.startsWith(`${schemaPath}/`) ||
            (typeof reference === "string" && error.schemaPath.startsWith(`${reference}/`)));
    });
    return errors.filter((error) => !isSought(error));
}
/** Takes the errors of combinators' branches out of the flat list: they are explained by the branch that was meant. */
function withoutBranches(schema, errors) {
    const choices = [];
    for (const error of errors) {
        if ((error.keyword !== "anyOf" && error.keyword !== "oneOf") || !Array.isArray(error.schema))
            continue;
        const branches = error.schema.map((_, index) => schema.branchErrors(error, index));
        if (branches.every((branch) => branch !== undefined))
            choices.push({ error, branches });
    }
    const identity = identities();
    const within = choices.map(({ error, branches }) => new Set(branches.flat().map((inner) => identity(inner, error.instancePath))));
    // A combinator inside a branch of another one is that branch's own affair.
    const outer = choices.filter(({ error }, index) => !within.some((inner, other) => other !== index && inner.has(identity(error, ""))));
    const covered = new Map();
    for (const { error, branches } of outer) {
        for (const inner of branches.flat()) {
            const key = identity(inner, error.instancePath);
            covered.set(key, (covered.get(key) ?? 0) + 1);
        }
    }
    const plain = [];
    for (const error of errors) {
        if (choices.some((choice) => choice.error === error))
            continue;
        const key = identity(error, "");
        const count = covered.get(key) ?? 0;
        if (count > 0)
            covered.set(key, count - 1);
        else
            plain.push(error);
    }
    return { plain, choices: outer };
}
/** Tells errors apart by what refused (the schema object itself), where, and with what outcome. */
function identities() {
    const numbers = new Map();
    return ({ parentSchema, instancePath, keyword, params }, prefix) => {
        const number = numbers.get(parentSchema) ?? numbers.size;
        numbers.set(parentSchema, number);
        return `${number} ${prefix}${instancePath} ${keyword} ${JSON.stringify(params)}`;
    };
}
function explainChoice(schema, choice, prefix) {
    const path = [...prefix, ...(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .fromPointer */ .kU)(choice.error.instancePath)];
    const alternatives = alternativeKeys(choice.error);
    if (alternatives !== undefined && (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(choice.error.data))
        return [explainAlternatives(alternatives, choice.error.data, path)];
    const passing = choice.error.keyword === "oneOf" ? choice.branches.filter((branch) => branch.length === 0) : [];
    if (passing.length > 1) {
        return [
            {
                rule: "ARC108",
                path,
                at: "value",
                message: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(path)} fits ${passing.length} of the forms that exclude each other.`,
                help: "Leave out what belongs to the other form.",
            },
        ];
    }
    const meant = likeliestBranch(choice.branches);
    if (meant !== undefined)
        return explain(schema, meant, path);
    return [wrongForm(choice, path)];
}
/** The keys of which exactly one is demanded, where every branch of a combinator demands just one key. */
function alternativeKeys(error) {
    const keys = error.schema.map((branch) => {
        const required = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(branch) && Object.keys(branch).length === 1 ? branch["required"] : undefined;
        return Array.isArray(required) && required.length === 1 ? String(required[0]) : undefined;
    });
    return keys.every((key) => key !== undefined) ? keys : undefined;
}
function explainAlternatives(keys, data, path) {
    const present = keys.filter((key) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(data) && Object.hasOwn(data, key));
    const [first, second] = present;
    if (first === undefined || second === undefined) {
        return {
            rule: "ARC102",
            path: [...path, keys[0] ?? ""],
            at: "key",
            message: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(path)} lacks one of the keys ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(keys)}.`,
            help: "Add exactly one of them.",
            lacks: keys.join(" or "),
            alternatives: keys,
        };
    }
    return {
        rule: "ARC108",
        path: [...path, second],
        at: "key",
        message: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(path)} has both ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(first)} and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(second)}, which exclude each other.`,
        help: "Keep one of them.",
        related: { path: [...path, first], at: "key", message: "the other one" },
    };
}
/**
 * The branch that the author meant: one whose type fits, preferring branches in which no discriminating
 * constant or enumeration fails, then those whose errors are fewest and deepest.
 */
function likeliestBranch(branches) {
    let best;
    let bestScore = Number.POSITIVE_INFINITY;
    for (const errors of branches) {
        if (errors.length === 0 || errors.some((error) => error.keyword === "type" && error.instancePath === ""))
            continue;
        const discriminators = errors.filter((error) => error.keyword === "const" || error.keyword === "enum").length;
        const depth = Math.max(...errors.map((error) => error.instancePath.split("/").length));
        const score = discriminators * 100 + errors.length * 2 - depth;
        if (score < bestScore) {
            bestScore = score;
            best = errors;
        }
    }
    return best;
}
function wrongForm(choice, path) {
    const expected = new Set();
    for (const error of choice.branches.flat()) {
        if (error.keyword === "type" && error.instancePath === "")
            expected.add((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .typeNames */ .DK)(error.params["type"]));
    }
    const wanted = [...expected].join(" or ");
    return {
        rule: "ARC103",
        path,
        at: "value",
        message: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(path)} must be ${wanted === "" ? "of another form" : wanted}, but is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(choice.error.data)}.`,
        help: wanted === "" ? "Write it in one of the forms that the schema describes." : `Write ${wanted}.`,
    };
}


/***/ }),

/***/ 85057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ explainOne)
});

// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(78000);
// EXTERNAL MODULE: ./build/src/validation/forms.js
var validation_forms = __webpack_require__(4454);
// EXTERNAL MODULE: ./build/src/validation/schema-metadata.js
var schema_metadata = __webpack_require__(11198);
// EXTERNAL MODULE: ./build/src/validation/wording.js
var wording = __webpack_require__(1085);
;// CONCATENATED MODULE: ./build/src/validation/explainers-keys.js





/** A key that the schema does not know, and the known one that was likely meant. */
function unknownKey(error, path) {
    const key = path.at(-1) ?? "";
    const known = Object.keys(propertiesOf(error));
    const { data } = error;
    // One look-up a known key: a set of the present ones would be made anew for every unknown key.
    const present = { has: (name) => (0,pointer/* isMapping */.pi)(data) && Object.hasOwn(data, name) };
    const free = known.filter((name) => !present.has(name));
    const guess = (0,spelling/* nearest */.pA)(key, free);
    const parent = path.slice(0, -1);
    const place = parent.length === 0 ? "at the top level" : `in ${(0,wording/* subject */.bc)(parent)}`;
    const explanation = {
        rule: "ARC101",
        path,
        at: "key",
        message: `Unknown key ${(0,wording/* quote */.hD)(key)} ${place}.`,
        help: guess === undefined ? knownKeys(known, present) : `Did you mean ${(0,wording/* quote */.hD)(guess)}?`,
    };
    if (guess === undefined)
        return explanation;
    const certain = (0,spelling/* onlyNear */.hU)(key, free) === guess;
    return {
        ...explanation,
        ...(certain ? { replacement: { text: guess, title: `Rename to ${guess}` } } : {}),
        accountsFor: guess,
    };
}
function knownKeys(known, present) {
    if (known.length === 0)
        return "Delete it: nothing may stand here.";
    const free = known.filter((name) => !present.has(name));
    if (free.length === 0)
        return "Delete it: every key of this place is there already.";
    return `Delete it, or use one of: ${(0,wording/* list */.p_)(free)}.`;
}
/** A key of a mapping with free names, whose name has not the form that names have there. */
function badKeyName(error, path) {
    const key = path.at(-1) ?? "";
    const names = (0,pointer/* isMapping */.pi)(error.schema) ? error.schema : {};
    const allowed = Array.isArray(names["enum"]) ? names["enum"].map(String) : [];
    const guess = (0,spelling/* nearest */.pA)(key, allowed);
    const form = allowed.length === 0 ? (0,validation_forms/* mendOfForm */.gI)(key, names) : (0,spelling/* onlyNear */.hU)(key, allowed);
    const isFree = form !== undefined && !((0,pointer/* isMapping */.pi)(error.data) && Object.hasOwn(error.data, form));
    return {
        rule: "ARC105",
        path,
        at: "key",
        message: `The key ${(0,wording/* quote */.hD)(key)} does not have the form that names have here.`,
        help: guess !== undefined ? `Did you mean ${(0,wording/* quote */.hD)(guess)}?` : (0,schema_metadata/* formHelp */.yo)(names),
        ...(isFree ? { replacement: { text: form, title: `Rename to ${form}` } } : {}),
    };
}
/** A key that the schema demands, and what its value could be. */
function missingKey(error, path) {
    const key = String(error.params["missingProperty"]);
    const described = propertiesOf(error)[key];
    const example = (0,pointer/* isMapping */.pi)(described) ? (0,schema_metadata/* exampleOf */.Ql)(described) : undefined;
    const shown = typeof example === "object" || example === undefined ? `${key}:` : `${key}: ${JSON.stringify(example)}`;
    const why = (0,pointer/* isMapping */.pi)(described) ? (0,schema_metadata/* descriptionOf */.Kq)(described) : undefined;
    return {
        rule: "ARC102",
        path: [...path, key],
        at: "key",
        message: `${path.length === 0 ? "The policy" : (0,wording/* subject */.bc)(path)} lacks the key ${(0,wording/* quote */.hD)(key)}.`,
        help: `Add \`${shown}\`.${why === undefined ? "" : ` ${why}`}`,
        fits: (value) => isOfItsKind(described, value),
    };
}
/** Whether a value looks like one for a described key; without a word on its type or an example, nothing does. */
function isOfItsKind(described, value) {
    if (!(0,pointer/* isMapping */.pi)(described) || value === undefined)
        return false;
    const allowed = described["enum"];
    if (Array.isArray(allowed))
        return allowed.includes(value);
    const example = (0,schema_metadata/* exampleOf */.Ql)(described);
    if (example !== undefined)
        return sortOf(value) === sortOf(example);
    const types = [described["type"]].flat();
    return types.includes(typeOf(value)) || (types.includes("number") && typeof value === "number");
}
/** A value's type and, for text, what it begins with: `@name` and `<3%` are no plain words. */
function sortOf(value) {
    if (typeof value !== "string")
        return typeOf(value);
    const first = value.charAt(0);
    if (/\p{L}/u.test(first))
        return "word";
    if (/[<>=]/.test(first))
        return "comparator";
    return /\d/.test(first) ? "figure" : first;
}
function typeOf(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "array";
    if (typeof value === "number")
        return Number.isInteger(value) ? "integer" : "number";
    return typeof value;
}
function propertiesOf(error) {
    const properties = error.parentSchema?.["properties"];
    return (0,pointer/* isMapping */.pi)(properties) ? properties : {};
}

;// CONCATENATED MODULE: ./build/src/validation/explainers-limits.js

/** A text, list or mapping that holds too little. */
function tooShort(error, path) {
    const limit = Number(error.params["limit"]);
    const unit = measured(error);
    return {
        rule: "ARC106",
        path,
        at: "value",
        message: limit === 1
            ? `${(0,wording/* subject */.bc)(path)} must not be empty.`
            : `${(0,wording/* subject */.bc)(path)} must have at least ${limit} ${unit}s.`,
        help: limit === 1 ? `Write at least one ${unit}, or delete the key.` : `Write at least ${limit}.`,
    };
}
/** A text, list or mapping that holds too much. */
function tooLong(error, path) {
    const limit = Number(error.params["limit"]);
    return {
        rule: "ARC106",
        path,
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} must have at most ${limit} ${measured(error)}${limit === 1 ? "" : "s"}.`,
        help: "Shorten it.",
    };
}
function measured(error) {
    if (error.keyword.endsWith("Length"))
        return "character";
    return error.keyword.endsWith("Items") ? "item" : "key";
}
/** A number beyond a bound, or between the steps that the schema allows. */
function outOfRange(error, path) {
    const limit = String(error.params["limit"] ?? error.params["multipleOf"]);
    const demand = {
        minimum: `at least ${limit}`,
        exclusiveMinimum: `more than ${limit}`,
        maximum: `at most ${limit}`,
        exclusiveMaximum: `less than ${limit}`,
    }[error.keyword] ?? `a multiple of ${limit}`;
    return {
        rule: "ARC106",
        path,
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} must be ${demand}, but is ${(0,wording/* describe */.q0)(error.data)}.`,
        help: `Write a number that is ${demand}.`,
    };
}
/** An item that stands twice in a list of which each may stand once. */
function repeatedItem(error, path) {
    const [first, second] = [Number(error.params["j"]), Number(error.params["i"])].sort((a, b) => a - b);
    return {
        rule: "ARC107",
        path: [...path, String(second)],
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} holds this item twice.`,
        help: "Delete one of them.",
        related: { path: [...path, String(first)], at: "value", message: "the first one" },
        mend: { kind: "remove" },
    };
}

;// CONCATENATED MODULE: ./build/src/validation/explainers-types.js



/** A value of a type that the schema does not allow, and the quotes or brackets that mend it. */
function wrongType(error, path) {
    const wanted = error.params["type"];
    const types = Array.isArray(wanted) ? wanted : [wanted];
    const actual = error.data;
    const explanation = {
        rule: "ARC103",
        path,
        at: "value",
        message: actual === null
            ? `${(0,wording/* subject */.bc)(path)} has no value; it must be ${(0,wording/* typeNames */.DK)(wanted)}.`
            : `${(0,wording/* subject */.bc)(path)} must be ${(0,wording/* typeNames */.DK)(wanted)}, but is ${(0,wording/* nameOf */.Vb)(actual)}.`,
        help: formOfNumber(error) ?? typeHelp(types, actual),
    };
    const replacement = typeReplacement(types, actual);
    if (replacement !== undefined)
        return { ...explanation, replacement };
    const mend = typeMend(error, types);
    return mend === undefined ? explanation : { ...explanation, mend };
}
/** Quotes where any text may stand, and brackets around the only item of a list. */
function typeMend({ data, parentSchema = {} }, types) {
    const [type, ...others] = types;
    if (others.length > 0)
        return undefined;
    if (type === "string" && (typeof data === "number" || typeof data === "boolean")) {
        const isFree = ["pattern", "format", "enum", "const", "archi3"].every((word) => !(word in parentSchema));
        return isFree ? { kind: "quote" } : undefined;
    }
    const isWord = typeof data === "string" && /^[\w@./*-]+$/.test(data);
    return type === "array" && isWord ? { kind: "list" } : undefined;
}
/** A number where a text of a certain form belongs: quotes alone would not give it that form. */
function formOfNumber({ parentSchema = {}, data }) {
    const { pattern, examples, archi3 } = parentSchema;
    const example = Array.isArray(examples) ? examples.find((one) => typeof one === "string") : undefined;
    if (typeof data !== "number" || example === undefined)
        return undefined;
    const isAmount = (0,pointer/* isMapping */.pi)(archi3) && (archi3["threshold"] !== undefined || archi3["measure"] !== undefined);
    return pattern === undefined && !isAmount ? undefined : `Write a text such as ${JSON.stringify(example)}.`;
}
function typeHelp(types, actual) {
    if (types.includes("string") && typeof actual !== "object")
        return "Put the value in quotes.";
    if (typeReplacement(types, actual) !== undefined)
        return "Remove the quotes.";
    if (types.includes("array") && typeof actual === "string")
        return "Write a list: one item a line, each after a dash.";
    if (types.includes("object"))
        return "Write keys and values below it, indented.";
    return `Write ${(0,wording/* typeNames */.DK)(types)}.`;
}
function typeReplacement(types, actual) {
    if (typeof actual === "string") {
        const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(actual) ? Number(actual) : undefined;
        const fits = (types.includes("boolean") && (actual === "true" || actual === "false")) ||
            (types.includes("number") && number !== undefined) ||
            (types.includes("integer") && Number.isInteger(number));
        if (fits)
            return { text: actual, title: "Remove the quotes", raw: true };
        const flag = types.length === 1 && types[0] === "boolean" ? (0,validation_forms/* flagOf */.iP)(actual) : undefined;
        return flag === undefined ? undefined : { text: flag, title: `Change to ${flag}`, raw: true };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/validation/explainers-values.js




/** A value that is none of those that the schema lists, and the one that was likely meant. */
function notAllowed(error, path) {
    const values = [...new Set(error.params["allowedValues"])];
    const allowed = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
    // What may stand as a number or in quotes is told once.
    const told = [...new Set(allowed)];
    const actual = typeof error.data === "string" ? error.data : JSON.stringify(error.data);
    // Of numbers, the nearest spelling is no likelier than any other.
    const isText = typeof error.data === "string";
    const words = values.filter((value) => typeof value === "string");
    const guess = isText ? (0,spelling/* nearest */.pA)(actual, words) : undefined;
    const explanation = {
        rule: "ARC104",
        path,
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} must be one of ${(0,wording/* list */.p_)(told)}, but is ${(0,wording/* describe */.q0)(error.data)}.`,
        help: guess === undefined
            ? `Write ${told.length === 1 ? "" : "one of "}${(0,wording/* list */.p_)(told)}.`
            : `Did you mean ${(0,wording/* quote */.hD)(guess)}?`,
    };
    // Where `2` and `"2"` are allowed, nobody knows which is meant.
    const isSure = guess !== undefined && !allowed.some((value, at) => value === guess && values[at] !== guess);
    return !isSure || (0,spelling/* onlyNear */.hU)(actual, words) !== guess
        ? explanation
        : { ...explanation, replacement: { text: guess, title: `Change to ${guess}` } };
}
/** A value other than the only one that the schema allows. */
function notConstant(error, path) {
    return notAllowed({ ...error, params: { allowedValues: [error.params["allowedValue"]] } }, path);
}
/** A text that does not match the pattern of its schema. */
function badForm(error, path) {
    const schema = error.parentSchema ?? {};
    const form = typeof error.data === "string" ? (0,validation_forms/* mendOfForm */.gI)(error.data, schema) : undefined;
    return {
        rule: "ARC105",
        path,
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} does not have the form of ${article(titleOf(schema))}: ${(0,wording/* describe */.q0)(error.data)}.`,
        help: (0,schema_metadata/* formHelp */.yo)(schema),
        ...(form === undefined ? {} : { replacement: { text: form, title: `Change to ${form}` } }),
    };
}
function titleOf(schema) {
    return typeof schema["title"] === "string" ? schema["title"].toLowerCase() : "this value";
}
function article(noun) {
    if (noun === "this value")
        return noun;
    return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
const FORMAT_EXAMPLES = {
    "date-time": "2026-01-31T10:00:00Z",
    date: "2026-01-31",
    time: "10:00:00Z",
    email: "someone@example.com",
    uri: "https://example.com/page",
    uuid: "123e4567-e89b-12d3-a456-426614174000",
    ipv4: "192.0.2.1",
    hostname: "example.com",
    duration: "PT1H",
};
/** A text that is not of the format that the schema names, such as `date` or `uri`. */
function badFormat(error, path) {
    const format = String(error.params["format"]);
    const example = (0,schema_metadata/* exampleOf */.Ql)(error.parentSchema ?? {}) ?? FORMAT_EXAMPLES[format];
    const form = typeof error.data === "string" ? (0,validation_forms/* mendOfDate */.OE)(error.data, format) : undefined;
    return {
        rule: "ARC105",
        path,
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} is not a valid ${format}: ${(0,wording/* describe */.q0)(error.data)}.`,
        help: example === undefined ? `Write a valid ${format}.` : `Write it like ${JSON.stringify(example)}.`,
        ...(form === undefined ? {} : { replacement: { text: form, title: `Change to ${form}` } }),
    };
}

;// CONCATENATED MODULE: ./build/src/validation/explainers.js





const silent = () => undefined;
const EXPLAINERS = {
    additionalProperties: (error, path) => unknownKey(error, [...path, String(error.params["additionalProperty"])]),
    unevaluatedProperties: (error, path) => unknownKey(error, [...path, String(error.params["unevaluatedProperty"])]),
    propertyNames: (error, path) => badKeyName(error, [...path, String(error.params["propertyName"])]),
    required: missingKey,
    type: wrongType,
    enum: notAllowed,
    const: notConstant,
    pattern: badForm,
    format: badFormat,
    minLength: tooShort,
    minItems: tooShort,
    minProperties: tooShort,
    maxLength: tooLong,
    maxItems: tooLong,
    maxProperties: tooLong,
    minimum: outOfRange,
    maximum: outOfRange,
    exclusiveMinimum: outOfRange,
    exclusiveMaximum: outOfRange,
    multipleOf: outOfRange,
    uniqueItems: repeatedItem,
    dependentRequired: missingKey,
    dependencies: missingKey,
    // Their branches' own errors say it better.
    if: silent,
    unevaluatedItems: (_error, path) => generic(path, "holds items that its schema does not describe"),
    additionalItems: (_error, path) => generic(path, "holds more items than its schema describes"),
    contains: (_error, path) => generic(path, "lacks an item that its schema demands"),
    not: (_error, path) => generic(path, "is what its schema excludes"),
    "false schema": (_error, path) => ({
        ...generic(path, "is not allowed here"),
        at: "key",
        help: "Delete it.",
    }),
};
/**
 * Explains one error of a schema by its keyword; undefined where other errors say it better.
 * @param path where the refused value stands
 */
function explainOne(error, path) {
    // An error inside a key's name is told by `propertyNames`.
    if (error.propertyName !== undefined && error.keyword !== "propertyNames")
        return undefined;
    const explainer = EXPLAINERS[error.keyword];
    return explainer === undefined
        ? generic(path, error.message ?? "is refused by its schema")
        : explainer(error, path);
}
function generic(path, what) {
    return {
        rule: "ARC108",
        path,
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} ${what}.`,
        help: "See the description of this place in the schema.",
    };
}


/***/ }),

/***/ 62403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ spanInJson),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35571);
/* harmony import */ var _policy_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89783);


/** Parses JSON. @returns the value, or from where on it is none */
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (cause) {
        // The engine says the place in its message only.
        const offset = /at position (\d+)/.exec(cause instanceof Error ? cause.message : "")?.[1];
        return { offset: offset === undefined ? text.trimEnd().length : Number(offset), cause };
    }
}
/** Nodes. JSON has no aliases that would explode, so there may be as many as a text has characters. */
const MOST_NODES = 16 * 1024 * 1024;
/** JSON is YAML too, whose reader knows places. Where the two differ, the start of the text is named. */
function spanInJson(text, path, part) {
    const nowhere = { start: 0, end: 0 };
    const read = (0,_policy_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(text, { ..._policy_read_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .d, nodes: MOST_NODES });
    const document = "refused" in read ? undefined : read.documents[0];
    for (let length = path.length; length >= 0; length--) {
        const spans = document?.spans(path.slice(0, length));
        if (spans !== undefined)
            return part === "key" ? (spans.key ?? spans.value) : spans.value;
    }
    return nowhere;
}


/***/ }),

/***/ 21837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ withRuns),
/* harmony export */   qX: () => (/* binding */ byMapping),
/* harmony export */   yT: () => (/* binding */ withLostLines)
/* harmony export */ });
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33481);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38093);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1085);



/**
 * Where the line of a key is lost, what stands below it joins another mapping, where it mostly does not fit. Tells the
 * lost line once, instead of everything that follows from it.
 * @param place what the schema says of the root; without it only keys that have to be there are known
 */
function withLostLines(explanations, root, place) {
    let rest = [...explanations];
    const lost = place === undefined ? [] : lostSections(root, place, explanations);
    if (rest.length + lost.length === 0)
        return rest;
    for (const line of lost)
        rest = replaced(rest, line);
    rest = withLostNames(rest, root);
    rest = withLostRequired(rest, root);
    return withShallowMembers(rest, root);
}
/** The explanations with one that speaks for what it covers. */
function replaced(explanations, by) {
    const gone = new Set((by.covers ?? []).map(_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb));
    const isGone = ({ path }) => path.some((_, index) => gone.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path.slice(0, index + 1))));
    return [...explanations.filter((one) => !isGone(one)), by];
}
function lostLine(parent, key, joined) {
    const first = joined[0] ?? parent;
    return {
        rule: "ARC102",
        path: first,
        at: "key",
        message: `The key ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is missing, and what stands from here on seems to belong to it.`,
        help: `Write the line \`${key}:\` above it, one level further out.`,
        related: { path: first.slice(0, -1), at: "key", message: "what it belongs to without that line" },
        covers: [[...parent, key], ...joined],
        lostLine: true,
    };
}
/** Sections that are missing although the keys of one stand at the end of another mapping, or loose beside it. */
function lostSections(root, place, explanations) {
    const pointersOf = (rule) => new Set(explanations
        .filter((one) => rule === undefined || one.rule === rule)
        .map(({ path }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path)));
    const [missing, unknown, refused] = [pointersOf("ARC102"), pointersOf("ARC101"), pointersOf()];
    const found = [];
    const path = [];
    const isAmong = (pointers, ...keys) => pointers.size > 0 && pointers.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)([...path, ...keys]));
    /** Whether a member of `node` ends with the keys of a section that `node` lacks. */
    function swallows(node, at, name, value, below) {
        const keys = Object.keys(value);
        const section = sectionOf(at, node, keys, (key) => !below.properties.has(key));
        if (section === undefined || !(section.isSure || isAmong(missing, section.name)))
            return false;
        const fits = keys.every((key) => section.keys.includes(key) || !isAmong(refused, name, key));
        if (fits) {
            const joined = section.keys.map((key) => [...path, name, key]);
            found.push(lostLine([...path], section.name, joined));
        }
        return fits;
    }
    function visit(node, at) {
        for (const name of Object.keys(node)) {
            const value = node[name];
            const below = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) ? (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfKey */ .qQ)(at, name) : undefined;
            if (below === undefined || !(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) || swallows(node, at, name, value, below))
                continue;
            path.push(name);
            visit(value, below);
            path.pop();
        }
        if (unknown.size === 0)
            return;
        const loose = Object.keys(node).filter((key) => isAmong(unknown, key));
        const section = sectionOf(at, node, loose, () => true);
        if (section === undefined || section.keys.length < 2)
            return;
        const joined = section.keys.map((key) => [...path, key]);
        found.push(lostLine([...path], section.name, joined));
    }
    if ((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(root))
        visit(root, place);
    return found;
}
/** The section that a mapping lacks and whose keys are the last ones of `keys`, with those. */
function sectionOf(at, mapping, keys, isStranger) {
    const last = keys.at(-1);
    if (last === undefined || !isStranger(last))
        return undefined;
    const sections = sectionsWith(at).get(last);
    if (sections === undefined)
        return undefined;
    let best;
    for (const name of sections) {
        const section = at.properties.get(name);
        if (section === undefined || Object.hasOwn(mapping, name))
            continue;
        const before = keys.findLastIndex((key) => !isStranger(key) || !section.properties.has(key));
        const own = keys.slice(before + 1);
        const isSure = own.length > 1 || (sections.length === 1 && own.length < keys.length);
        if (own.length > (best?.keys.length ?? 0))
            best = { name, keys: own, isSure };
    }
    return best;
}
const sectionsByKey = new WeakMap();
/** The sections of a place by the keys that they may hold. */
function sectionsWith(place) {
    let sections = sectionsByKey.get(place);
    if (sections === undefined) {
        const all = new Map();
        for (const [name, { properties }] of place.properties)
            for (const key of properties.keys())
                all.set(key, [...(all.get(key) ?? []), name]);
        sections = all;
        sectionsByKey.set(place, sections);
    }
    return sections;
}
/** Keys that have to be there and are lost, whose members do not fit where they stand now. */
function withLostRequired(explanations, root) {
    let rest = [...explanations];
    const missing = rest.filter(({ rule }) => rule === "ARC102").sort((a, b) => a.path.length - b.path.length);
    for (const absent of missing) {
        // What stands below a line that was found to be lost is told with it.
        if (absent.lostLine === true || !rest.includes(absent))
            continue;
        const parent = absent.path.slice(0, -1);
        const joined = joinedMembers(parent, explanations, root);
        if (joined !== undefined)
            rest = replaced(rest, lostLine(parent, absent.path.at(-1) ?? "", joined));
    }
    return rest;
}
/** The same where the lost key may be missing, and only the members' names show that they belong elsewhere. */
function withLostNames(explanations, root) {
    const misnamed = explanations.filter(({ rule, at }) => rule === "ARC105" && at === "key");
    let rest = [...explanations];
    for (const [pointer, [first, ...others]] of byMapping(misnamed)) {
        const mapping = first === undefined ? undefined : (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, first.path.slice(0, -1));
        if (first === undefined || others.length === 0 || !(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(mapping))
            continue;
        const keys = Object.keys(mapping);
        const from = keys.indexOf(first.path.at(-1) ?? "");
        if (from < 1 || keys.length - from !== others.length + 1)
            continue;
        rest = replaced(rest, {
            ...first,
            message: `What stands from here on does not belong to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .fromPointer */ .kU)(pointer).at(-1) ?? "")}.`,
            help: "A key line is probably missing above; write it, indented as deep as the one that it follows.",
            related: { path: first.path.slice(0, -1), at: "key", message: "what it belongs to without that line" },
            covers: keys.slice(from).map((key) => [...first.path.slice(0, -1), key]),
            lostLine: true,
        });
        const around = first.path.slice(0, -2);
        rest = rest.filter(({ rule, path }) => rule !== "ARC102" || (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path.slice(0, -1)) !== (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(around));
    }
    return rest;
}
/** Two or more members that are all refused: unknown in `parent` itself, or the last ones of a mapping in it. */
function joinedMembers(parent, explanations, root) {
    const around = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, parent);
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(around))
        return undefined;
    const unknown = unknownMappings(parent, explanations, around);
    if (unknown.length > 1)
        return unknown;
    const refused = new Set(explanations.map(({ path }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path.slice(0, parent.length + 2))));
    for (const [name, value] of Object.entries(around)) {
        if (typeof value !== "object" || value === null)
            continue;
        const members = Object.keys(value).map((key) => [...parent, name, key]);
        const fits = members.findLastIndex((path) => !refused.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path)));
        const least = Array.isArray(value) ? 1 : 2;
        if (fits !== -1 && members.length - fits > least)
            return members.slice(fits + 1);
    }
    return undefined;
}
/** Unknown keys of mappings that follow one another, like the members of a mapping whose own line is lost. */
function unknownMappings(parent, explanations, around) {
    const unknown = new Set(explanations
        .filter(({ rule, path, accountsFor }) => rule === "ARC101" && path.length === parent.length + 1 && accountsFor === undefined)
        .map(({ path }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path)));
    const keys = Object.keys(around);
    const isUnknown = (key) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(around[key]) && unknown.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)([...parent, key]));
    const from = keys.findIndex(isUnknown);
    const rest = from === -1 ? [] : keys.slice(from);
    const end = rest.findIndex((key) => !isUnknown(key));
    return rest.slice(0, end === -1 ? rest.length : end).map((key) => [...parent, key]);
}
/** Keys behind an empty one that are unknown beside it: its members, which stand one level too far out. */
function withShallowMembers(explanations, root) {
    let rest = [...explanations];
    for (const empty of explanations) {
        const parent = empty.path.slice(0, -1);
        const name = empty.path.at(-1);
        if (empty.rule !== "ARC103" || name === undefined || (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, empty.path) !== null)
            continue;
        const around = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, parent);
        const keys = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(around) ? Object.keys(around) : [];
        const following = runOf(keys, keys.indexOf(name) + 1, parent, explanations.filter(isStranger));
        const [first] = following;
        if (first === undefined)
            continue;
        const names = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(following.map(({ path }) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path.at(-1) ?? "")));
        const them = following.length === 1 ? "it" : "them";
        rest = replaced(rest, {
            rule: "ARC101",
            path: first.path,
            at: "key",
            message: `${following.length === 1 ? `The key ${names} belongs` : `The keys ${names} belong`} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}: indent ${them} by two more spaces.`,
            help: `Move ${them} below ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, as deep as its other keys.`,
            related: { path: empty.path, at: "key", message: "which is empty now" },
            covers: [empty.path, ...following.map(({ path }) => path)],
        });
    }
    return rest;
}
/** Several entries in a row that do not fit are one slip: a lost line above, or a block in the wrong place. */
function withRuns(explanations, root) {
    let rest = [...explanations];
    for (const belongs of [isStranger, isMistyped]) {
        for (const [pointer, group] of byMapping(rest.filter(belongs))) {
            const parent = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .fromPointer */ .kU)(pointer);
            const around = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, parent);
            const keys = typeof around === "object" && around !== null ? Object.keys(around) : [];
            for (let at = 0; at < keys.length; at++) {
                const run = runOf(keys, at, parent, group);
                if (run.length < 2)
                    continue;
                at += run.length;
                rest = replaced(rest, runExplanation(run, parent));
            }
        }
    }
    return rest;
}
function runExplanation(run, parent) {
    const first = run[0];
    const common = { ...first, covers: run.map(({ path }) => path), lostLine: true };
    if (first.rule === "ARC103") {
        const others = run.length === 2 ? "the one after it does" : `the ${run.length - 1} after it do`;
        return {
            ...common,
            message: `${first.message.replace(/\.$/, "")}; ${others} not fit either.`,
            help: `${first.help} If they belong together, the line of their key is probably missing above.`,
        };
    }
    const where = parent.length === 0 ? "at the top level" : `in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(parent.at(-1) ?? "")}`;
    return {
        ...common,
        message: `Unknown keys ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(run.map(({ path }) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path.at(-1) ?? "")))} ${where}.`,
        help: "If they belong together, the line of their key is probably missing above; otherwise delete them, or move them to their place.",
    };
}
/** An unknown key that is nobody's misspelling. */
function isStranger({ rule, accountsFor, replacement, covers }) {
    return rule === "ARC101" && accountsFor === undefined && replacement === undefined && covers === undefined;
}
function isMistyped({ rule, at, replacement }) {
    return rule === "ARC103" && at === "value" && replacement === undefined;
}
/** The explanations of entries that follow one another from an index on. */
function runOf(keys, from, parent, explanations) {
    const known = new Map(explanations.map((one) => [(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(one.path), one]));
    const run = [];
    for (const key of keys.slice(from)) {
        const one = known.get((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)([...parent, key]));
        if (one === undefined)
            break;
        run.push(one);
    }
    return run;
}
/** Explanations by the mapping whose key they are about. */
function byMapping(explanations) {
    const groups = new Map();
    for (const explanation of explanations) {
        if (explanation.path.length === 0)
            continue;
        const pointer = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(explanation.path.slice(0, -1));
        const group = groups.get(pointer);
        if (group === undefined)
            groups.set(pointer, [explanation]);
        else
            group.push(explanation);
    }
    return groups;
}


/***/ })

};
