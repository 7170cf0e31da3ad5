export const id = 686;
export const ids = [686];
export const modules = {

/***/ 8686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRender: () => (/* binding */ runRender)
});

// UNUSED EXPORTS: renderEffectiveJson

// EXTERNAL MODULE: ./build/src/adapters/clock.js
var clock = __webpack_require__(596);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/policy/catalog.js
var policy_catalog = __webpack_require__(5347);
// EXTERNAL MODULE: ./build/src/policy/document-builder.js + 1 modules
var document_builder = __webpack_require__(9487);
// EXTERNAL MODULE: ./build/src/policy/effective.js
var policy_effective = __webpack_require__(529);
// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(3481);
// EXTERNAL MODULE: ./build/src/policy/scalar.js
var scalar = __webpack_require__(8890);
;// CONCATENATED MODULE: ./build/src/policy/effective-text.js


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
        this.#origins = new Map(origins.map((origin) => [(0,pointer/* toPointer */.rb)(origin.path), origin]));
    }
    /** @param from the origin of the list around the value, whose items have none of their own */
    node(value, path, from) {
        if (Array.isArray(value))
            return this.#list(value, path, from ?? this.#origins.get((0,pointer/* toPointer */.rb)(path)));
        if ((0,pointer/* isMapping */.pi)(value))
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
        const comment = commentOf(from ?? this.#origins.get((0,pointer/* toPointer */.rb)(path)));
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
    const plain = (0,scalar/* resolvePlain */.R)(value);
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

// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(8000);
// EXTERNAL MODULE: ./build/src/validation/rule-ids.js
var rule_ids = __webpack_require__(2500);
// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 45 modules
var rules = __webpack_require__(683);
// EXTERNAL MODULE: ./build/src/validation/validate.js + 12 modules
var validate = __webpack_require__(4775);
// EXTERNAL MODULE: ./build/src/commands/intake.js
var intake = __webpack_require__(8294);
// EXTERNAL MODULE: ./build/src/commands/nothing.js
var nothing = __webpack_require__(5765);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/adapters/git.js + 2 modules
var git = __webpack_require__(4722);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js
var terminal = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/policy/kinds.js
var kinds = __webpack_require__(3499);
// EXTERNAL MODULE: ./build/src/commands/output-files.js
var output_files = __webpack_require__(8437);
;// CONCATENATED MODULE: ./build/src/commands/render-output.js









/** The first line of every file; one that has it may be replaced, and deleted once nothing renders it. */
const HEADER = "# Rendered by archi3-policy: change the policies, not this file.";
const EFFECTIVE_JSON = { sign: /^\{\s*"format":\s*"archi3-effective\//, name: "rendered before" };
/** @throws {PolicyError} `E_OUTPUT` (exit 2) for what is neither a folder nor a file for JSON */
function openOutput(typed, format, currentFolder) {
    const path = (0,external_node_path_.resolve)(currentFolder, typed);
    const nature = (0,files/* natureOfPath */.SC)(path);
    if (nature !== "folder" && typed.endsWith(".json")) {
        (0,output_files/* checkOutputFile */.CK)(typed, currentFolder, EFFECTIVE_JSON);
        return { is: "file", path, typed };
    }
    const mend = "name a folder for the policies, or a file that ends in .json for the JSON";
    if (nature !== "folder" && nature !== "missing")
        throw outputError(typed, "it is a file", mend);
    if (nature === "missing" && /\.ya?ml$/i.test(typed))
        throw outputError(typed, "policies are several files, and need a folder", mend);
    if (format === "json")
        throw outputError(typed, "--format json is one file, and no folder", "name a file that ends in .json, or leave --format out");
    return { is: "folder", path: (0,files/* realFolder */.PX)(path) ?? throughLinks(path), typed };
}
/** A path of which the end does not exist yet, with the links in what exists followed. */
function throughLinks(path) {
    const parent = (0,external_node_path_.dirname)(path);
    if (parent === path)
        return path;
    const real = (0,files/* realPath */.Ye)(parent) ?? throughLinks(parent);
    return (0,external_node_path_.join)(real, (0,external_node_path_.relative)(parent, path));
}
function writeOfFile({ path, typed }, json) {
    return () => {
        (0,terminal/* writeFileAtomically */.lo)(path, json, typed);
        return [`Wrote ${typed}`];
    };
}
/**
 * Looks at a folder before anything is written: what it holds after the write is what was rendered, and whatever else
 * was there.
 * @throws {PolicyError} `E_OUTPUT` (exit 2) for a folder that is none to render into
 */
function writeOfFolder(output, rendered, workspace) {
    const { path: folder, typed } = output;
    checkFolder(output, workspace);
    const places = rendered.map(({ path, text }) => ({ place: placeIn(folder, path, typed), text }));
    for (const { place } of places) {
        if ((0,files/* natureOfEntry */.Js)(place) === "missing" || isRendered(place))
            continue;
        throw outputError(typed, `${(0,external_node_path_.relative)(folder, place)} stands there already, and was not rendered`, "name another folder, or delete this file");
    }
    const stale = staleFiles(folder, workspace, new Set(places.map(({ place }) => place)));
    return () => {
        for (const { place, text } of places) {
            (0,terminal/* makeFolder */.fc)((0,external_node_path_.dirname)(place), typed);
            (0,terminal/* writeFileAtomically */.lo)(place, text, (0,external_node_path_.join)(typed, (0,external_node_path_.relative)(folder, place)));
        }
        for (const place of stale)
            removeRendered(place, output);
        const removed = `Removed ${countOf(stale.length)} that ${stale.length === 1 ? "is" : "are"} no longer rendered`;
        return [`Wrote ${countOf(rendered.length)} to ${typed}`, ...(stale.length === 0 ? [] : [removed])];
    };
}
function countOf(files) {
    return `${files} ${files === 1 ? "file" : "files"}`;
}
/** Where rendered policies would be taken for policies, or would lie among what a repository holds itself. */
function checkFolder({ path: folder, typed }, workspace) {
    const another = "name a folder of its own, such as rendered/production";
    if ((0,external_node_path_.dirname)(folder) === folder)
        throw outputError(typed, "it is the root of the file system", another);
    if ((0,files/* isWithin */.UO)(folder, workspace.policiesFolder)) {
        const where = folder === workspace.policiesFolder
            ? "the policies themselves lie there"
            : "it lies among the policies, where the next run would take what is rendered for policies";
        throw outputError(typed, where, `${another}, outside of the policies folder`);
    }
    if (folder === (0,git/* gitRoot */.Jl)(folder))
        throw outputError(typed, "it is the root of the repository", another);
    if ((0,files/* natureOfEntry */.Js)((0,external_node_path_.join)(folder, "archi3.yaml")) !== "missing")
        throw outputError(typed, "archi3.yaml lies there", another);
}
/**
 * Files that an earlier run rendered into the folder and that are no part of this one. Only places that a policy can be
 * rendered to are looked at: what another environment's run wrote below the folder is that run's.
 */
function staleFiles(folder, workspace, current) {
    if ((0,files/* natureOfEntry */.Js)(folder) !== "folder")
        return [];
    const isPlace = (path) => path === policy_effective/* ENVIRONMENT_FILE */.tG ||
        (0,kinds/* kindOfPath */.Bs)(path) !== undefined ||
        (0,intake/* ownKindOf */.k1)((0,external_node_path_.join)(workspace.root, path), workspace) !== undefined;
    return (0,files/* listFiles */.CS)(folder, false)
        .filter(isPlace)
        .map((path) => (0,external_node_path_.join)(folder, path))
        .filter((place) => !current.has(place) && isRendered(place));
}
function removeRendered(place, { path: folder, typed }) {
    (0,terminal/* removeFile */.nM)(place, (0,external_node_path_.join)(typed, (0,external_node_path_.relative)(folder, place)));
    for (let at = (0,external_node_path_.dirname)(place); at !== folder && (0,files/* isWithin */.UO)(at, folder); at = (0,external_node_path_.dirname)(at))
        if (!(0,terminal/* removeEmptyFolder */.mX)(at))
            return;
}
/** True for a file that `render` has written. */
function isRendered(path) {
    return (0,files/* readStart */.H6)(path, HEADER.length)?.toString() === HEADER;
}
/** Where a file goes: in the folder, whatever its path says and whatever links stand in the folder. */
function placeIn(folder, path, output) {
    const place = (0,external_node_path_.join)(folder, path);
    let parent = (0,external_node_path_.dirname)(place);
    while ((0,files/* natureOfEntry */.Js)(parent) === "missing" && parent !== (0,external_node_path_.dirname)(parent))
        parent = (0,external_node_path_.dirname)(parent);
    if ((0,files/* natureOfEntry */.Js)(parent) === "file") {
        const below = (0,files/* isWithin */.UO)(parent, folder) ? (0,external_node_path_.relative)(folder, parent) : "what lies above it";
        throw outputError(output, `${below} is a file, and must be a folder`, "name an empty folder");
    }
    const real = (0,files/* realPath */.Ye)(parent);
    // What does not exist yet is made below what does.
    const inside = real !== undefined && ((0,files/* isWithin */.UO)(real, folder) || (0,files/* isWithin */.UO)(folder, parent));
    if ((0,files/* isWithin */.UO)(place, folder) && inside)
        return place;
    throw outputError(output, `${path} would be written outside of it`, "name an empty folder");
}
function outputError(output, why, mend) {
    return (0,src_errors/* usageError */.Wp)("E_OUTPUT", {
        what: "cannot write the policies there",
        where: `--output ${output}`,
        why,
        mend,
    });
}

// EXTERNAL MODULE: ./build/src/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(1199);
;// CONCATENATED MODULE: ./build/src/commands/render.js















/**
 * Prints the policies that an environment must run, as YAML in which every line that the overlay changed says so.
 * @throws {PolicyError} exit 2 for an unknown environment, exit 1 for policies that cannot be rendered
 */
async function runRender(options, terminal) {
    const outputs = options.output.map((output) => openOutput(output, options.format, terminal.currentFolder));
    const workspace = await (0,commands_workspace/* openWorkspace */.OH)(options, terminal.currentFolder);
    const progress = terminal.progress("Reading policies");
    const catalog = await readCatalog(workspace, terminal.currentFolder);
    checkEnvironment(options.environment, catalog);
    progress(`Rendering ${options.environment}`);
    const effective = (0,policy_effective/* effectivePolicies */.wN)(catalog, options.environment);
    const rendered = await renderFiles(effective);
    progress(undefined);
    if (outputs.length === 0)
        terminal.print(options.format === "json" ? renderEffectiveJson(effective) : asStream(rendered));
    // Every output is looked at before the first is written.
    const writes = outputs.map((output) => output.is === "file"
        ? writeOfFile(output, renderEffectiveJson(effective))
        : writeOfFolder(output, rendered, workspace));
    for (const write of writes) {
        const done = write();
        if (!options.quiet)
            terminal.print(done.map((line) => `${line}\n`).join(""));
    }
    return src_errors/* EXIT */.dc.done;
}
async function readCatalog(workspace, currentFolder) {
    const found = (0,intake/* findFiles */.lY)(workspace);
    const severity = (0,rules/* severityOf */.xJ)(workspace.config.severity);
    // Only what keeps a policy from being read and merged matters here; the other rules are for `validate`.
    // A file of no kind is nothing that an environment could run, whatever it looks like.
    const outcome = await (0,validate/* validate */.tf)({
        files: found.files.filter(({ kind }) => kind !== undefined),
        rejected: found.rejected,
        environments: workspace.config.environments,
        limits: document_builder/* DEFAULT_LIMITS */.dR,
        // What is wrong with a suppression is for `validate` too.
        severityOf: (rule) => ((0,rule_ids/* isToolsOwn */.Os)(rule) ? undefined : severity(rule)),
        schemaOf: workspace.schemaOf,
        families: [],
        today: (0,clock/* today */.E)(),
    });
    const errors = outcome.findings.filter((one) => one.severity === "error" && one.status !== "suppressed");
    const [first] = errors;
    if (first !== undefined)
        throw doNotValidate(first, errors.length);
    const [unread] = outcome.catalog.unreadKinds;
    if (unread !== undefined)
        throw unreadable(unread);
    if (outcome.catalog.policies.length > 0)
        return outcome.catalog;
    throw (0,nothing/* nothingAt */.V)(undefined, "there is nothing to render", {
        workspace,
        files: found.files,
        policies: [],
        currentFolder,
        takesFiles: false,
    });
}
function doNotValidate({ file, range, rule, message }, errors) {
    const more = errors === 1 ? "" : ` (and ${errors - 1} more)`;
    return new src_errors/* PolicyError */.pn("E_INVALID", src_errors/* EXIT */.dc.failed, {
        what: "the policies do not validate, so they are not rendered",
        where: `${file}:${range.start.line}:${range.start.column}`,
        why: `${rule}: ${message}${more}`,
        mend: "run `archi3-policy validate` and correct what it finds",
    });
}
/** Also refused where the configuration silences the finding: what cannot be read cannot be left out either. */
function unreadable(kind) {
    return new src_errors/* PolicyError */.pn("E_INVALID", src_errors/* EXIT */.dc.failed, {
        what: "the policies do not validate, so they are not rendered",
        why: `a file of the kind ${kind} cannot be read`,
        mend: "run `archi3-policy validate` and correct what it finds",
    });
}
function checkEnvironment(environment, catalog) {
    const known = [...new Set([...catalog.environments, ...(0,policy_catalog/* ofKind */.CZ)(catalog, "environment").map(policy_catalog/* environmentOf */.p7)])];
    if (known.includes(environment))
        return;
    const guess = (0,spelling/* nearest */.pA)(environment, known);
    throw (0,src_errors/* usageError */.Wp)("E_ENVIRONMENT", {
        what: "there is no such environment",
        where: `--environment ${environment}`,
        mend: guess === undefined ? `use one of ${known.join(", ")}` : `did you mean ${guess}?`,
    });
}
async function renderFiles(effective) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const texts = new Map();
    for (const file of effective.files) {
        const before = texts.get(file.path);
        const text = writeEffective(yaml, file);
        texts.set(file.path, before === undefined ? `${HEADER}\n${text}` : `${before}---\n${text}`);
    }
    return [...texts].map(([path, text]) => ({ path, text }));
}
/** One YAML stream: a document a file, each under its path. */
function asStream(rendered) {
    return rendered.map(({ path, text }) => `---\n# ${path}\n${text}`).join("");
}
/** The effective set as JSON; every origin says where in the overlay a place of the value was set. */
function renderEffectiveJson({ environment, files }) {
    const shown = {
        format: "archi3-effective/1",
        environment,
        files: files.map(({ path, value, origins }) => ({ path, value, origins: origins.map(shownOrigin) })),
    };
    return `${escapeHidden(JSON.stringify(shown, null, 2))}\n`;
}
function shownOrigin(origin) {
    return { pointer: (0,pointer/* toPointer */.rb)(origin.path), ...placeOfOrigin(origin) };
}


/***/ })

};
