export const id = 7086;
export const ids = [7086];
export const modules = {

/***/ 25984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ FileSetTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Files in memory, seen as if they lay at their places: those of a bundle, wherever it came from. */
class FileSetTree {
    #files;
    #folders = new Set();
    /** @param files by their absolute paths */
    constructor(files) {
        this.#files = files;
        for (const path of files.keys()) {
            for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path); !this.#folders.has(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at))
                this.#folders.add(at);
        }
    }
    *filesBelow(folder) {
        const below = [...this.#files.keys()].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/"));
        for (const path of below.sort())
            if (path !== ".." && !path.startsWith("../"))
                yield path;
    }
    prepare() { }
    read(path, limit) {
        const bytes = this.#files.get((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
        if (bytes !== undefined)
            return bytes.length > limit ? { kind: "too-large", size: bytes.length } : { kind: "bytes", bytes };
        return this.natureOf(path) === "folder" ? { kind: "special", what: "a folder" } : { kind: "missing" };
    }
    natureOf(path) {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
        if (this.#files.has(at))
            return "file";
        return this.#folders.has(at) ? "folder" : "missing";
    }
    isLinkToFolder() {
        return false;
    }
    realPath(path) {
        return this.natureOf(path) === "missing" ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
    }
}


/***/ }),

/***/ 30955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ bundlePath),
/* harmony export */   Gp: () => (/* binding */ placeOfBundlePath),
/* harmony export */   ov: () => (/* binding */ OUTSIDE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49519);



/** What policies stand under in a bundle that lie outside of the policies folder. */
const OUTSIDE = "repository/";
/**
 * Where a file stands in a bundle, and in what an environment runs: its path relative to the policies folder, outside of
 * it `repository/` and its path from the configuration's folder.
 * @param file as findings name it
 */
function bundlePath(file, { displayRoot, policiesFolder, hasPolicies, root }) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(displayRoot, file);
    if (hasPolicies && (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(absolute, policiesFolder))
        return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(absolute, policiesFolder);
    return `${OUTSIDE}${(0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(absolute, root)}`;
}
/** Where a bundle's file lies in a workspace: the other way round. */
function placeOfBundlePath(path, { policiesFolder, root }) {
    return path.startsWith(OUTSIDE) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path.slice(OUTSIDE.length)) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policiesFolder, path);
}


/***/ }),

/***/ 19079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ checkEnvironment),
/* harmony export */   uM: () => (/* binding */ readCatalog),
/* harmony export */   xp: () => (/* binding */ checkRead)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70596);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56908);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _policy_catalog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65347);
/* harmony import */ var _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35571);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78000);
/* harmony import */ var _validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12500);
/* harmony import */ var _validation_rules_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51146);
/* harmony import */ var _validation_validate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58554);
/* harmony import */ var _nothing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5765);










/**
 * Reads policies that are to be used: only what keeps one from being read and merged matters here, the other rules are
 * for `validate`.
 * @throws {PolicyError} `E_INVALID` (exit 1) for policies that cannot be read or do not fit their schema, `E_NOTHING`
 *   (exit 2) where there are none
 */
async function readCatalog(workspace, found, purpose, currentFolder) {
    const severity = (0,_validation_rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .severityOf */ .xJ)(workspace.config.severity);
    // A file of no kind is nothing that an environment could run, whatever it looks like.
    const outcome = await (0,_validation_validate_js__WEBPACK_IMPORTED_MODULE_7__/* .validate */ .t)({
        files: found.files.filter(({ kind }) => kind !== undefined),
        rejected: found.rejected,
        environments: (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(workspace.config),
        limits: _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_LIMITS */ .d,
        // What is wrong with a suppression is for `validate` too.
        severityOf: (rule) => ((0,_validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .isToolsOwn */ .Os)(rule) ? undefined : severity(rule)),
        schemaOf: workspace.schemaOf,
        families: [],
        today: (0,_adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .today */ .Ec)(),
    });
    const errors = outcome.findings.filter((one) => one.severity === "error" && one.status !== "suppressed");
    const [first] = errors;
    if (first !== undefined)
        throw doNotValidate(first, errors.length, purpose);
    checkRead(outcome.catalog, purpose);
    if (outcome.catalog.policies.length > 0)
        return outcome.catalog;
    throw (0,_nothing_js__WEBPACK_IMPORTED_MODULE_8__/* .nothingAt */ .V)(undefined, purpose.nothing, {
        workspace,
        files: found.files,
        policies: [],
        currentFolder,
        takesFiles: false,
    });
}
function doNotValidate({ file, range, rule, message }, errors, { refusal }) {
    const more = errors === 1 ? "" : ` (and ${errors - 1} more)`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .pn("E_INVALID", _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.failed, {
        what: `the policies do not validate, ${refusal}`,
        where: `${file}:${range.start.line}:${range.start.column}`,
        why: `${rule}: ${message}${more}`,
        mend: "run `archi3-policy validate` and correct what it finds",
    });
}
/**
 * Also refuses where the configuration silences the finding: what cannot be read cannot be left out either.
 * @throws {PolicyError} `E_INVALID` (exit 1)
 */
function checkRead(catalog, { refusal }) {
    const [unread] = catalog.unreadKinds;
    if (unread === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .pn("E_INVALID", _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.failed, {
        what: `the policies do not validate, ${refusal}`,
        why: `a file of the kind ${unread} cannot be read`,
        mend: "run `archi3-policy validate` and correct what it finds",
    });
}
/** @throws {PolicyError} `E_ENVIRONMENT` (exit 2) for one that neither the configuration nor an overlay knows */
function checkEnvironment(environment, catalog) {
    const known = [...new Set([...catalog.environments, ...(0,_policy_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .ofKind */ .CZ)(catalog, "environment").map(_policy_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentOf */ .p7)])];
    if (known.includes(environment))
        return;
    const guess = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .pA)(environment, known);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_ENVIRONMENT", {
        what: "there is no such environment",
        where: `--environment ${environment}`,
        mend: guess === undefined ? `use one of ${known.join(", ")}` : `did you mean ${guess}?`,
    });
}


/***/ }),

/***/ 63757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ openBundleFiles),
/* harmony export */   _T: () => (/* binding */ effectiveReleaseOf),
/* harmony export */   nQ: () => (/* binding */ effectiveSetOf)
/* harmony export */ });
/* harmony import */ var _adapters_file_set_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25984);
/* harmony import */ var _policy_effective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40529);
/* harmony import */ var _release_effective_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29658);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84962);
/* harmony import */ var _bundle_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30955);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19079);
/* harmony import */ var _intake_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98294);







/** What an environment must run, every policy at the path that it has in a bundle: no path depends on a folder's name. */
function effectiveSetOf(catalog, environment, workspace) {
    const effective = (0,_policy_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicies */ .wN)(catalog, environment);
    const files = effective.files.map((file) => {
        const { policy } = file;
        const path = policy === undefined || policy.kind.builtIn ? file.path : (0,_bundle_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .bundlePath */ .EU)(policy.file, workspace);
        return { ...file, path };
    });
    files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return { ...effective, files };
}
/**
 * The bytes that an environment must run: exactly the files that `render --output` writes.
 * @throws {PolicyError} `E_ENVIRONMENT` (exit 2); as {@link effectiveRelease}
 */
function effectiveReleaseOf(catalog, environment, workspace) {
    (0,_catalog_js__WEBPACK_IMPORTED_MODULE_5__/* .checkEnvironment */ .Qz)(environment, catalog);
    return (0,_release_effective_release_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveRelease */ .lL)(effectiveSetOf(catalog, environment, workspace));
}
const DEPLOYING = { refusal: "so they are not deployed", nothing: "there is nothing to deploy" };
/**
 * Reads the policies of a bundle, wherever it came from, by a workspace's configuration and schemas.
 * @param files those of a verified bundle
 * @throws {PolicyError} `E_INVALID` (exit 1) for policies that cannot be used, `E_BUNDLE` (exit 3) for a file that the
 *   configuration does not take for a policy: it would be left out in silence
 */
async function openBundleFiles(files, workspace, currentFolder) {
    const placed = new Map([...files].map(([path, bytes]) => [(0,_bundle_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfBundlePath */ .Gp)(path, workspace), bytes]));
    const hasPolicies = [...files.keys()].some((path) => !path.startsWith(_bundle_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTSIDE */ .ov));
    const inBundle = { ...workspace, tree: new _adapters_file_set_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .FileSetTree */ .X(placed), hasPolicies };
    const found = (0,_intake_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY)(inBundle);
    const taken = new Set([...found.files.filter(({ kind }) => kind !== undefined), ...found.rejected].map(({ file }) => (0,_bundle_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .bundlePath */ .EU)(file, inBundle)));
    const left = [...files.keys()].find((path) => !taken.has(path));
    if (left !== undefined)
        throw (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleError */ .lm)(left, "the configuration has no kind for it, so it would be left out", "use the bundle with the configuration of its commit");
    return {
        workspace: inBundle,
        catalog: await (0,_catalog_js__WEBPACK_IMPORTED_MODULE_5__/* .readCatalog */ .uM)(inBundle, found, DEPLOYING, currentFolder),
    };
}


/***/ }),

/***/ 37086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRender: () => (/* binding */ runRender)
});

// UNUSED EXPORTS: renderEffectiveJson

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/policy/effective-text.js
var effective_text = __webpack_require__(69181);
// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/release/effective-release.js
var effective_release = __webpack_require__(29658);
// EXTERNAL MODULE: ./build/src/commands/catalog.js
var commands_catalog = __webpack_require__(19079);
// EXTERNAL MODULE: ./build/src/commands/effective.js
var commands_effective = __webpack_require__(63757);
// EXTERNAL MODULE: ./build/src/commands/intake.js
var intake = __webpack_require__(98294);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/adapters/git.js + 1 modules
var git = __webpack_require__(45105);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var terminal = __webpack_require__(87418);
// EXTERNAL MODULE: ./build/src/policy/effective.js
var effective = __webpack_require__(40529);
// EXTERNAL MODULE: ./build/src/policy/kinds.js
var kinds = __webpack_require__(13499);
// EXTERNAL MODULE: ./build/src/commands/output-files.js
var output_files = __webpack_require__(28437);
;// CONCATENATED MODULE: ./build/src/commands/render-output.js










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
 * @param instead a folder that could be named, for messages: {@link folderBeside}
 * @throws {PolicyError} `E_OUTPUT` (exit 2) for a folder that is none to render into
 */
function writeOfFolder(output, rendered, workspace, instead) {
    const { path: folder, typed } = output;
    checkFolder(output, workspace, instead);
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
/**
 * A folder to render an environment into, as somebody in the current folder would type it: beside the policies folder,
 * which may be the repository's root.
 */
function folderBeside({ policiesFolder }, environment, currentFolder) {
    const [folder = ""] = ["rendered", "effective"]
        .map((name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(policiesFolder), name))
        .filter((path) => path !== policiesFolder);
    return (0,external_node_path_.relative)((0,files/* realPath */.Ye)(currentFolder) ?? currentFolder, (0,external_node_path_.join)(folder, environment));
}
/** Where rendered policies would be taken for policies, or would lie among what a repository holds itself. */
function checkFolder({ path: folder, typed }, workspace, instead) {
    const another = `in place of ${typed} name a folder of its own, such as ${instead}`;
    if ((0,external_node_path_.dirname)(folder) === folder)
        throw outputError(typed, "it is the root of the file system", another);
    if ((0,files/* isWithin */.UO)(folder, workspace.policiesFolder)) {
        const where = folder === workspace.policiesFolder
            ? "the policies themselves lie there"
            : "it lies among the policies, where the next run would take what is rendered for policies";
        const outside = "which lies outside of the policies folder";
        throw outputError(typed, where, `${another}, ${outside} ${workspace.policiesFolder}`);
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
    const isPlace = (path) => path === effective/* ENVIRONMENT_FILE */.tG ||
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
    return (0,files/* readStart */.H6)(path, effective_release/* HEADER */.El.length)?.toString() === effective_release/* HEADER */.El;
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
    return (0,errors/* usageError */.Wp)("E_OUTPUT", {
        what: "cannot write the policies there",
        where: `--output ${output}`,
        why,
        mend,
    });
}

// EXTERNAL MODULE: ./build/src/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(49519);
;// CONCATENATED MODULE: ./build/src/commands/render.js









const RENDERING = { refusal: "so they are not rendered", nothing: "there is nothing to render" };
/**
 * Prints the policies that an environment must run, as YAML in which every line that the overlay changed says so.
 * @throws {PolicyError} exit 2 for an unknown environment, exit 1 for policies that cannot be rendered
 */
async function runRender(options, terminal) {
    const outputs = options.output.map((output) => openOutput(output, options.format, terminal.currentFolder));
    const workspace = await (0,commands_workspace/* openWorkspace */.OH)(options, terminal.currentFolder);
    const progress = terminal.progress("Reading policies");
    const catalog = await (0,commands_catalog/* readCatalog */.uM)(workspace, (0,intake/* findFiles */.lY)(workspace), RENDERING, terminal.currentFolder);
    (0,commands_catalog/* checkEnvironment */.Qz)(options.environment, catalog);
    progress(`Rendering ${options.environment}`);
    const effective = (0,commands_effective/* effectiveSetOf */.nQ)(catalog, options.environment, workspace);
    const rendered = await (0,effective_release/* renderFiles */.gt)(effective);
    progress(undefined);
    if (outputs.length === 0)
        terminal.print(options.format === "json" ? renderEffectiveJson(effective) : asStream(rendered));
    const instead = folderBeside(workspace, options.environment, terminal.currentFolder);
    // Every output is looked at before the first is written.
    const writes = outputs.map((output) => output.is === "file"
        ? writeOfFile(output, renderEffectiveJson(effective))
        : writeOfFolder(output, rendered, workspace, instead));
    for (const write of writes) {
        const done = write();
        if (!options.quiet)
            terminal.print(done.map((line) => `${line}\n`).join(""));
    }
    return errors/* EXIT */.dc.done;
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
    return `${(0,effective_text/* escapeHidden */.OR)(JSON.stringify(shown, null, 2))}\n`;
}
function shownOrigin(origin) {
    return { pointer: (0,pointer/* toPointer */.rb)(origin.path), ...(0,effective_text/* placeOfOrigin */.RF)(origin) };
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

/***/ 69171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   NB: () => (/* binding */ digestedText),
/* harmony export */   OU: () => (/* binding */ sortedByBytes),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The digest of a set of files: the sha256 of {@link digestedText}. */
function digestOf(format, files) {
    return `sha256:${sha256(digestedText(format, files))}`;
}
/**
 * The text that a digest is of: the format, and for each file, sorted by the bytes of its path, the path, a NUL, the sha256 of
 * the content in hex, and a line feed. Nothing else, so that the same files have the same digest on any machine, from any
 * clone and at any commit. As a file it has the digest that is attested.
 */
function digestedText(format, files) {
    const lines = sortedByBytes(files.keys()).map((path) => `${path}\0${sha256(files.get(path) ?? new Uint8Array())}\n`);
    return `${format}\n${lines.join("")}`;
}
/** The sha256 of some bytes, in hex. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
/** Sorted by UTF-8 bytes, which is the order of code points: JavaScript's own is that of UTF-16 units. */
function sortedByBytes(texts) {
    return [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
/** True for a digest as this tool writes it. */
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/** Twelve digits: what people are shown. */
function shortDigest(digest) {
    return digest.slice("sha256:".length, "sha256:".length + 12);
}


/***/ }),

/***/ 29658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ HEADER),
/* harmony export */   gt: () => (/* binding */ renderFiles),
/* harmony export */   lL: () => (/* binding */ effectiveRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _policy_effective_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69181);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69171);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84962);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51391);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49086);






/** The first line of every file; one that has it may be replaced, and deleted once nothing renders it. */
const HEADER = "# Rendered by archi3-policy: change the policies, not this file.";
/**
 * Renders an effective set: the same texts for the same policies and environment, always.
 * @throws {PolicyError} `E_INVALID` (exit 1) where two policies would become one file
 */
async function renderFiles(effective) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const texts = new Map();
    for (const file of effective.files) {
        const before = texts.get(file.path);
        if (before !== undefined && before.from.policy?.file !== file.policy?.file)
            throw oneFile(before.from, file);
        const text = (0,_policy_effective_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeEffective */ .fb)(yaml, file);
        texts.set(file.path, {
            text: before === undefined ? `${HEADER}\n${text}` : `${before.text}---\n${text}`,
            from: file,
        });
    }
    return [...texts].map(([path, { text }]) => ({ path, text }));
}
function oneFile(one, other) {
    const named = ({ policy }) => policy?.file ?? "the overlay's own sections";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn("E_INVALID", _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, {
        what: "two policies would be rendered to one file",
        where: one.path,
        why: `both ${named(one)} and ${named(other)} go there`,
        mend: "rename one of the two files",
    });
}
/**
 * An effective set as it is made live, and its digest.
 * @throws {PolicyError} `E_INVALID` (exit 1) as {@link renderFiles}; `E_BUNDLE` (exit 3) for a path that no target may hold
 */
async function effectiveRelease(effective) {
    const rendered = await renderFiles(effective);
    const files = new Map();
    for (const { path, text } of rendered) {
        const wrong = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .unsafePath */ .Kc)(path);
        if (wrong !== undefined)
            throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleError */ .lm)(path, `no file of an environment may have this path: ${wrong}`, "rename the file");
        files.set(path, Buffer.from(text, "utf8"));
    }
    // Targets write the marker beside the files.
    for (const [first, second] of (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .collisions */ .eS)([_target_js__WEBPACK_IMPORTED_MODULE_5__/* .RELEASE_MARKER */ .R, ...files.keys()]))
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleError */ .lm)(second, `on some machines this is the same place as ${first}`, "rename one of them");
    return {
        environment: effective.environment,
        digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)("archi3-effective/1", files),
        files,
        hasOverlay: effective.overlay !== undefined,
    };
}


/***/ }),

/***/ 84962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   lm: () => (/* binding */ bundleError),
/* harmony export */   sB: () => (/* binding */ renderManifest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33481);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69171);



/** The name of the file in a bundle's archive that holds its manifest. */
const MANIFEST_FILE = "manifest.json";
/** A bundle that is not what it should be; ends 3. @param where the path that is wrong, or the bundle's file */
function bundleError(where, why, mend = MEND) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn("E_BUNDLE", _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.refused, { what: "the bundle is refused", where, why, mend });
}
const MEND = "build the bundle anew from its commit, with `archi3-policy bundle`";
/** A manifest in its one form. */
function renderManifest({ format, digest, source, tool, files }) {
    const { repository, commit, ref } = source;
    const from = {
        ...(repository === undefined ? {} : { repository }),
        commit,
        ...(ref === undefined ? {} : { ref }),
    };
    const listed = files.map(({ path, digest, size }) => ({ path, digest, size }));
    return Buffer.from(`${JSON.stringify({ format, digest, source: from, tool, files: listed }, undefined, 2)}\n`);
}
/**
 * Reads a manifest. It is only a claim: {@link verifyBundle} compares it with the files.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) for what is no manifest of this format
 */
function readManifest(bytes) {
    const { format, digest, source, tool, files } = membersOf(parse(bytes), "", MEMBERS);
    if (format !== "archi3-bundle/1")
        throw wrong("/format", "is not archi3-bundle/1");
    if (!Array.isArray(files) || files.length === 0)
        throw wrong("/files", "lists no files");
    return {
        format,
        digest: digestAt(digest, "/digest"),
        source: readSource(source),
        tool: textAt(tool, "/tool"),
        files: files.map((file, index) => readFile(file, `/files/${index}`)),
    };
}
function readSource(value) {
    const { repository, commit, ref } = membersOf(value, "/source", SOURCE_MEMBERS);
    if (typeof commit !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        throw wrong("/source/commit", "is not the hash of a commit");
    return {
        ...(repository === undefined ? {} : { repository: textAt(repository, "/source/repository") }),
        commit,
        ...(ref === undefined ? {} : { ref: textAt(ref, "/source/ref") }),
    };
}
function readFile(value, at) {
    const { path, digest, size } = membersOf(value, at, FILE_MEMBERS);
    if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0)
        throw wrong(`${at}/size`, "is not a number of bytes");
    return { path: textAt(path, `${at}/path`), digest: digestAt(digest, `${at}/digest`), size };
}
const MEMBERS = { format: true, digest: true, source: true, tool: true, files: true };
const SOURCE_MEMBERS = { repository: false, commit: true, ref: false };
const FILE_MEMBERS = { path: true, digest: true, size: true };
/** The members of an object that has all that it must, and no others (`__proto__` is one of the others). */
function membersOf(value, at, members) {
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        throw wrong(at, "is not an object");
    const strange = Object.keys(value).find((name) => !Object.hasOwn(members, name));
    if (strange !== undefined)
        throw wrong(`${at}/${strange}`, "is not known to this version");
    const missing = Object.keys(members).find((name) => members[name] === true && !Object.hasOwn(value, name));
    if (missing !== undefined)
        throw wrong(`${at}/${missing}`, "is missing");
    return value;
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        throw bundleError(MANIFEST_FILE, "it is not JSON in UTF-8");
    }
}
function textAt(value, at) {
    if (typeof value === "string" && value !== "")
        return value;
    throw wrong(at, "is not a text");
}
function digestAt(value, at) {
    if (typeof value === "string" && (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(value))
        return value;
    throw wrong(at, "is not a digest (sha256: and 64 hex digits)");
}
function wrong(at, is) {
    return bundleError(MANIFEST_FILE, `${at === "" ? "it" : at} ${is}`);
}


/***/ }),

/***/ 49086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ RELEASE_MARKER)
/* harmony export */ });
const RELEASE_MARKER = "archi3-release.json";


/***/ })

};
