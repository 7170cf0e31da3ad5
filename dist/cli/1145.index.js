export const id = 1145;
export const ids = [1145];
export const modules = {

/***/ 28437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ checkOutputFile),
/* harmony export */   fd: () => (/* binding */ formatOfFile),
/* harmony export */   o1: () => (/* binding */ checkReportFiles),
/* harmony export */   sp: () => (/* binding */ checkEnding)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);



/** The format of a file by its ending. */
const ENDINGS = {
    ".json": "json",
    ".sarif": "sarif",
    ".xml": "junit",
    ".md": "markdown",
};
/** @throws {PolicyError} `E_OUTPUT` (exit 2) for an ending that says nothing */
function formatOfFile(path) {
    const format = ENDINGS[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).toLowerCase()];
    if (format !== undefined)
        return format;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_OUTPUT", {
        what: "cannot tell the format of the output",
        where: `--output ${path}`,
        why: "the ending of the file's name decides its format",
        mend: `end it in one of ${Object.keys(ENDINGS).join(", ")}`,
    });
}
/** How our reports begin. */
const SIGNS = {
    json: /^\{\s*"format":\s*"archi3-report\//,
    sarif: /^\{\s*"\$schema":[^{}]*"runs":\s*\[\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"archi3-policy"/,
    junit: /^<\?xml[^>]*>\s*<testsuites name="archi3-policy"/,
    markdown: /^### (?:✅ Passed|❌ Failed): /,
};
/**
 * Looks at the files that reports are to be written to, before a run.
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
function checkReportFiles(paths, currentFolder) {
    for (const path of paths) {
        const format = formatOfFile(path);
        const sign = SIGNS[format] ?? /^$/;
        checkOutputFile(path, currentFolder, { sign, name: `an earlier report of this format (${format})` });
    }
}
/** Bytes; what tells an output stands at its start. */
const SIGN_LENGTH = 500;
/**
 * Looks at a file that is to be written, in a folder that exists: what stands there is replaced only where it is an
 * output of the same kind, or empty.
 * @param before how such an output begins, and what it is called
 * @param option the option that names it
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
function checkOutputFile(typed, currentFolder, before, option = "--output") {
    const refuse = (why, mend) => outputError(`${option} ${typed}`, why, mend);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(currentFolder, typed);
    const folder = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfPath */ .SC)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    if (folder === "missing") {
        throw refuse(`the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(typed)} does not exist, and none is made for a file`, "make the folder, or name a file in one that exists");
    }
    if (folder !== "folder")
        throw refuse(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(typed)} is no folder`, "name a file in a folder that exists");
    const nature = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfPath */ .SC)(path);
    if (nature === "missing")
        return;
    if (nature === "folder")
        throw refuse("a folder stands there", "name a file");
    const start = nature === "file" ? (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readStart */ .H6)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(path) ?? path, SIGN_LENGTH)?.toString() : undefined;
    if (start === "" || (start !== undefined && before.sign.test(start)))
        return;
    throw refuse(`what stands there is not ${before.name}`, "name another file, or delete this one");
}
/**
 * Looks at the name of a file whose readers go by its ending.
 * @param why who goes by it
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
function checkEnding(typed, { option, ending, why }) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(typed).toLowerCase() === ending)
        return;
    throw outputError(`${option} ${typed}`, why, `end its name in ${ending}`);
}
function outputError(where, why, mend) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_OUTPUT", { what: "cannot write the result there", where, why, mend });
}


/***/ }),

/***/ 71145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSchema: () => (/* binding */ runSchema)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87418);
/* harmony import */ var _adapters_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35820);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _policy_effective_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69181);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(78000);
/* harmony import */ var _release_table_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42407);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47912);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63565);
/* harmony import */ var _validation_editor_schemas_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31360);
/* harmony import */ var _kind_schemas_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67989);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28437);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49519);














/**
 * Prints or writes the JSON Schema of a kind or of a format, as editors and other validators read it.
 * @throws {PolicyError} `E_SCHEMA_NAME` (exit 2) for one that there is not; `E_USAGE`, `E_OUTPUT` (exit 2), `E_WRITE` (exit 4)
 */
async function runSchema(options, terminal) {
    const { kind, output, quiet } = options;
    if (options.list) {
        terminal.print(await listed(options, terminal));
        return _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.done;
    }
    if (kind === undefined && output === undefined)
        throw nothingAsked();
    const schemas = kind === undefined ? [...(0,_validation_editor_schemas_js__WEBPACK_IMPORTED_MODULE_8__/* .editorSchemas */ .ay)()].map(ours) : [await schemaNamed(kind, options, terminal)];
    if (output === undefined)
        terminal.print(schemas.map(({ text }) => text).join(""));
    else {
        const written = write(schemas, output, isFolder(output, kind, terminal), terminal);
        if (!quiet)
            terminal.print(written.map((path) => `Wrote ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(path)}\n`).join(""));
    }
    return _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.done;
}
function ours([file, text]) {
    return { file, text, sign: (0,_validation_editor_schemas_js__WEBPACK_IMPORTED_MODULE_8__/* .editorSchemaSign */ .o6)(file.replace(/\.schema\.json$/, "")) };
}
/** Our own need no configuration, so that an editor has that of archi3.yaml while it is wrong. */
async function schemaNamed(name, options, terminal) {
    const known = (0,_validation_editor_schemas_js__WEBPACK_IMPORTED_MODULE_8__/* .editorSchemaList */ .vQ)().map((schema) => schema.name);
    if (known.includes(name))
        return ours([`${name}.schema.json`, (0,_validation_editor_schemas_js__WEBPACK_IMPORTED_MODULE_8__/* .editorSchemaText */ .IF)(name)]);
    if (name === "template")
        throw noTemplateSchema();
    const { config, configFile } = await configOf(options, terminal);
    const kind = config.kinds.find((one) => one.name === name);
    if (kind === undefined || configFile === undefined)
        throw unknownName(name, [...known, ...config.kinds.map((one) => one.name)]);
    return schemaOfKind(kind, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(configFile));
}
function configOf(options, { currentFolder }) {
    const { policiesDir } = options;
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(currentFolder, policiesDir ?? ".");
    return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_11__/* .openConfig */ .FR)(options, currentFolder, start, policiesDir !== undefined);
}
/** As it stands in its file; what a terminal or a runner would take for something else is escaped, which means the same. */
function schemaOfKind(kind, root) {
    const text = (0,_kind_schemas_js__WEBPACK_IMPORTED_MODULE_9__/* .readSchema */ .G7)(_adapters_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .DISK */ .KK, kind, root);
    const safe = (0,_policy_effective_text_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeHidden */ .OR)(text).replaceAll("##[", "##\\u005b");
    const whole = safe.endsWith("\n") ? safe : `${safe}\n`;
    return { file: `${kind.name}.schema.json`, text: whole, sign: beginning(whole) };
}
/** A copy of the same schema, told by its first characters. */
function beginning(text) {
    return new RegExp(`^${text.slice(0, 100).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}`);
}
/** Whether an output is a folder for schemas. @throws {PolicyError} `E_OUTPUT` (exit 2) for a file that several would go to */
function isFolder(output, kind, { currentFolder }) {
    const nature = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfPath */ .SC)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(currentFolder, output));
    if (kind !== undefined || nature === "folder")
        return nature === "folder" || output.endsWith("/");
    if (nature === "missing" && !/\.json$/i.test(output))
        return true;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)("E_OUTPUT", {
        what: "cannot write the schemas there",
        where: `--output ${output}`,
        why: "without a kind they are several, and need a folder",
        mend: "name a folder, or say which schema: archi3-policy schema environment --output FILE",
    });
}
/** Every place is looked at before the first is written. @returns the paths, as the caller would type them */
function write(schemas, output, intoFolder, { currentFolder }) {
    if (intoFolder)
        (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(currentFolder, output), output);
    const placed = schemas.map(({ file, ...rest }) => ({
        ...rest,
        path: intoFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(output, file) : output,
    }));
    for (const { path, sign } of placed)
        (0,_output_files_js__WEBPACK_IMPORTED_MODULE_10__/* .checkOutputFile */ .CK)(path, currentFolder, { sign, name: "an earlier copy of this schema" });
    for (const { path, text } of placed)
        (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomically */ .lo)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(currentFolder, path), text, path);
    return placed.map(({ path }) => path);
}
async function listed(options, terminal) {
    const { config } = await configOf(options, terminal);
    const own = config.kinds.map(({ name, match, schema }) => {
        const description = `A kind of this repository's own, by ${schema}.`;
        return { name, of: "kind", files: match, from: "configuration", description };
    });
    const all = [...(0,_validation_editor_schemas_js__WEBPACK_IMPORTED_MODULE_8__/* .editorSchemaList */ .vQ)(), ...own].map(({ name, of, files, from, description }) => {
        return { name, of, files, from, description };
    });
    if (options.format === "json")
        return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q)({ format: "archi3-schemas/1", schemas: all }, 2);
    return (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .guardWorkflowCommands */ .Jw)(asTable(all, terminal));
}
function asTable(schemas, { colors }) {
    const same = (text) => text;
    const rows = schemas.map(({ name, files, from, description }) => {
        const places = files.map((file) => (from === "policies" ? `<policies>/${file}` : file));
        const [sentence = ""] = description.split(/(?<=[.:]) /);
        return [name, places.length === 0 ? "-" : places.join(", "), sentence.replace(/[.:]$/, "")].map((cell) => (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(cell));
    });
    const paint = { good: same, bad: same, doubtful: same, bold: same, dim: colors.dim };
    const lines = (0,_release_table_js__WEBPACK_IMPORTED_MODULE_12__/* .tableLines */ .o)(["name", "files", "what it is"], rows, rows.map(() => "good"), paint);
    return `${lines.join("\n")}\n`;
}
function nothingAsked() {
    const names = (0,_validation_editor_schemas_js__WEBPACK_IMPORTED_MODULE_8__/* .editorSchemaList */ .vQ)().map(({ name }) => name);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)("E_USAGE", {
        what: "no schema is named",
        where: "schema",
        why: `there are ${names.join(", ")}, and kinds of the configuration's own`,
        mend: "name one: archi3-policy schema environment; or see what each is for with --list",
    });
}
function noTemplateSchema() {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)("E_SCHEMA_NAME", {
        what: "templates have no schema",
        where: "schema template",
        why: "a template is text with gaps, and what is read as YAML is only what comes out of it",
        mend: "take the schema of what it makes, such as agent; `archi3-policy validate` checks templates by what comes out",
    });
}
function unknownName(name, known) {
    const guess = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_13__/* .nearest */ .pA)(name, known);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)("E_SCHEMA_NAME", {
        what: `there is no schema ${JSON.stringify(name)}`,
        where: `schema ${name}`,
        why: `there are ${known.join(", ")}`,
        mend: guess === undefined ? "name one of these" : `did you mean ${guess}?`,
    });
}


/***/ }),

/***/ 69181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ escapeHidden),
/* harmony export */   RF: () => (/* binding */ placeOfOrigin),
/* harmony export */   fb: () => (/* binding */ writeEffective),
/* harmony export */   gN: () => (/* binding */ writeScalar)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33481);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);


/** Looks up the place of an origin: the key that sets it, or the item of a list. */
function placeOfOrigin({ overlay, overlayPath, }) {
    const spans = overlay.spans(overlayPath);
    const { line, column } = overlay.document.source.position(spans?.key?.start ?? spans?.value.start ?? 0);
    return { file: overlay.path, line, column };
}
/**
 * Writes an effective policy as YAML: the same text for the same value, always, and one that readers of YAML 1.1
 * and 1.2 read alike. Every line that the overlay changed says which line of the overlay set it.
 */
function writeEffective(yaml, file) {
    const document = new yaml.Document(null, {
        schema: "failsafe",
        customTags: (tags) => [scalarTag(yaml), ...tags],
    });
    document.contents = new NodeMaker(yaml, file.origins).node(file.value, [], undefined);
    return document.toString({ lineWidth: 0, commentString: (comment) => ` #${comment}` });
}
/** Makes the library's nodes of plain values, so that comments can be put where they belong. */
class NodeMaker {
    #yaml;
    #origins;
    constructor(yaml, origins) {
        this.#yaml = yaml;
        this.#origins = new Map(origins.map((origin) => [(0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(origin.path), origin]));
    }
    /** @param from the origin of the list around the value, whose items have none of their own */
    node(value, path, from) {
        if (Array.isArray(value))
            return this.#list(value, path, from ?? this.#origins.get((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path)));
        if ((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
            return this.#mapping(value, path, from);
        return new this.#yaml.Scalar(value);
    }
    #list(list, path, from) {
        const sequence = new this.#yaml.YAMLSeq();
        for (const [index, item] of list.entries()) {
            const origin = within(from, String(index));
            const node = this.node(item, [...path, String(index)], origin);
            if (this.#yaml.isScalar(node))
                node.comment = commentOf(origin);
            sequence.items.push(node);
        }
        return sequence;
    }
    #mapping(mapping, path, from) {
        const map = new this.#yaml.YAMLMap();
        for (const [key, value] of Object.entries(mapping))
            map.items.push(this.#pair(key, value, [...path, key], within(from, key)));
        return map;
    }
    #pair(key, value, path, from) {
        const node = this.node(value, path, from);
        const name = new this.#yaml.Scalar(key);
        const comment = commentOf(from ?? this.#origins.get((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path)));
        // A collection begins on the next line; what set it is said beside its key.
        if (this.#yaml.isScalar(node))
            node.comment = comment;
        else
            name.comment = comment;
        return new this.#yaml.Pair(name, node);
    }
}
function within(origin, token) {
    if (origin === undefined)
        return undefined;
    return { ...origin, path: [...origin.path, token], overlayPath: [...origin.overlayPath, token] };
}
function commentOf(origin) {
    if (origin?.changed !== true)
        return null;
    const { file, line } = placeOfOrigin(origin);
    return ` ${file}:${line}`;
}
/** Writes every scalar itself: the library quotes for readers of YAML 1.2 only. */
function scalarTag(yaml) {
    return {
        tag: "tag:yaml.org,2002:str",
        default: true,
        identify: () => true,
        resolve: (text) => text,
        stringify: (item) => writeScalar(yaml.isScalar(item) ? item.value : item),
    };
}
/** Text that no reader takes for anything but text, in brackets or not; `e2` is a number to some 1.1 readers. */
const PLAIN = /^(?![eE]-?[0-9_]+$)[A-Za-z][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*$/;
/** Characters that some reader takes for the end of a line, or that nobody sees. */
const HIDDEN = /[\x7f-\xa0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;
/** Writes a scalar so that YAML 1.1 and 1.2 readers agree on it: text in quotes wherever there is a doubt. */
function writeScalar(value) {
    if (typeof value === "number")
        return writeNumber(value);
    if (typeof value !== "string")
        return value === true ? "true" : value === false ? "false" : "null";
    const plain = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePlain */ .Rg)(value);
    if (PLAIN.test(value) && plain.value === value && plain.elsewhere === undefined)
        return value;
    return escapeHidden(JSON.stringify(value));
}
/** Writes characters that readers or terminals misread as escapes of JSON; for text in which they stand in strings. */
function escapeHidden(json) {
    return json.replace(HIDDEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function writeNumber(value) {
    if (Number.isNaN(value))
        return ".nan";
    if (!Number.isFinite(value))
        return value < 0 ? "-.inf" : ".inf";
    const text = JSON.stringify(value);
    // YAML 1.1 takes an exponent for text unless the number before it has a point.
    return /^-?\d+e/.test(text) ? text.replace("e", ".0e") : text;
}


/***/ }),

/***/ 42407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/**
 * The lines of a table whose columns are as wide as their widest cell.
 * @param tints how each row is painted, whole
 */
function tableLines(head, rows, tints, paint) {
    const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
    const line = (cells) => cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd();
    return [paint.dim(line(head)), ...rows.map((row, at) => paint[tints[at] ?? "dim"](line(row)))];
}


/***/ })

};
