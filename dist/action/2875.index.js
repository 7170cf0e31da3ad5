export const id = 2875;
export const ids = [2875,5568];
export const modules = {

/***/ 46238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YH: () => (/* binding */ archiveOf),
  PI: () => (/* binding */ checkArchive),
  zi: () => (/* binding */ readBundleFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/modern-tar/dist/web/index.js + 1 modules
var web = __webpack_require__(51942);
// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/release/manifest.js
var release_manifest = __webpack_require__(84962);
// EXTERNAL MODULE: ./build/src/release/paths.js
var paths = __webpack_require__(51391);
;// CONCATENATED MODULE: ./build/src/adapters/archive.js





/** Fifty thousand policies of usual size are a quarter of it. */
const ARCHIVE_LIMITS = { bytes: 256 * 1024 * 1024, entries: 100_000 };
/**
 * Packs files as .tar.gz: sorted by the bytes of their paths, without owners, times and rights of their own, so that the
 * same files give the same tar on any machine, and the same bytes from the same Node.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) for more than could be unpacked again
 */
async function packFiles(files, limits = ARCHIVE_LIMITS) {
    if (files.size > limits.entries)
        throw tooMany("", limits);
    const tar = await tarOf(files);
    if (tar.length > limits.bytes)
        throw tooLarge("", limits);
    const packed = (0,external_node_zlib_.gzipSync)(tar, { level: 9 });
    // Node leaves time and name empty, but says by which system it was packed.
    packed[GZIP_SYSTEM] = GZIP_SYSTEM_UNKNOWN;
    return packed;
}
/** The place of the system's number in gzip's header, and what stands there for none (RFC 1952, 2.3.1). */
const GZIP_SYSTEM = 9;
const GZIP_SYSTEM_UNKNOWN = 255;
const HEADER = {
    type: "file",
    mode: 0o644,
    mtime: new Date(0),
    uid: 0,
    gid: 0,
    uname: "",
    gname: "",
};
function tarOf(files) {
    return (0,web/* packTar */.nG)((0,digest/* sortedByBytes */.OU)(files.keys()).map((name) => {
        const data = files.get(name) ?? new Uint8Array();
        return { header: { ...HEADER, name, size: data.length }, body: data };
    }));
}
/**
 * Unpacks what {@link packFiles} packed, and nothing else: packed again, the files must give the same tar. So there is no
 * room in it for links, devices, hidden or double entries, owners, nor for anything after its end. How it was compressed
 * does not matter.
 * @param where how messages name the archive
 * @throws {PolicyError} `E_BUNDLE` (exit 3) naming what is wrong
 */
async function unpackFiles(archive, where, limits = ARCHIVE_LIMITS) {
    const tar = gunzip(archive, where, limits);
    const seen = new Set();
    const refused = [];
    const filter = (header) => {
        const error = seen.size >= limits.entries ? tooMany(where, limits) : entryError(header, seen);
        if (error !== undefined)
            refused.push(error);
        if (error !== undefined)
            throw error;
        seen.add(header.name);
        return true;
    };
    const entries = await (0,web/* unpackTar */.Ag)(tar, { strict: true, filter }).catch((error) => {
        throw refused[0] ?? (0,release_manifest/* bundleError */.lm)(where, `it is no whole tar: ${messageOf(error)}`);
    });
    const files = new Map(entries.map(({ header, data }) => [header.name, data ?? new Uint8Array()]));
    if (Buffer.compare(await tarOf(files), tar) !== 0)
        throw (0,release_manifest/* bundleError */.lm)(where, NOT_OURS);
    return files;
}
const NOT_OURS = "it is not packed as `archi3-policy bundle` packs: its order, owners, times, rights, or something beside its files is different";
function entryError({ name, type }, seen) {
    if (!(0,paths/* isSafePath */.pL)(type === "directory" ? name.replace(/\/$/, "") : name))
        return (0,release_manifest/* bundleError */.lm)(name, "this path leads out of the bundle, or holds what programs misread");
    if (type !== "file")
        return (0,release_manifest/* bundleError */.lm)(name, `this is no file, but a ${NATURES[type ?? ""] ?? type}`);
    return seen.has(name) ? (0,release_manifest/* bundleError */.lm)(name, "it stands there twice") : undefined;
}
const NATURES = {
    link: "hard link",
    symlink: "symbolic link",
    directory: "folder",
    "character-device": "device",
    "block-device": "device",
    fifo: "named pipe",
};
function gunzip(archive, where, limits) {
    let unpacked;
    try {
        // With `info` it also says how much it has read; the types of Node do not know.
        unpacked = (0,external_node_zlib_.gunzipSync)(archive, {
            maxOutputLength: limits.bytes,
            info: true,
        });
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
            throw tooLarge(where, limits);
        throw (0,release_manifest/* bundleError */.lm)(where, `it is no whole .tar.gz: ${messageOf(error)}`);
    }
    if (unpacked.engine.bytesWritten !== archive.length)
        throw (0,release_manifest/* bundleError */.lm)(where, "something stands after its end");
    return unpacked.buffer;
}
function messageOf(error) {
    return error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
}
function tooMany(where, { entries }) {
    return (0,release_manifest/* bundleError */.lm)(where, `there are more than ${entries} files in it`, SPLIT);
}
function tooLarge(where, { bytes }) {
    return (0,release_manifest/* bundleError */.lm)(where, `unpacked it is larger than ${bytes / 1024 / 1024} MiB`, SPLIT);
}
const SPLIT = "a bundle this large cannot be used; keep the policies in several repositories";

// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/release/bundle.js
var release_bundle = __webpack_require__(94659);
;// CONCATENATED MODULE: ./build/src/release/opa.js

/** Everything that OPA finds of ours stands below this key of its data. */
const ROOT = "archi3";
/** Names of files that OPA reads as data of their folder, wherever they lie in a bundle. */
const OPA_DATA = /^(?:data\.json|data\.ya?ml)$/;
/**
 * `.manifest`, by which OPA takes the archive for a bundle: the digest as its revision, and the parts of OPA's data that
 * it owns. A function of digest and paths only, so that a reader can check it.
 * @param paths those of the policy files
 */
function opaManifest(digest, paths) {
    return Buffer.from(`${JSON.stringify({ revision: digest, roots: rootsOf(paths) })}\n`);
}
/** OPA refuses data outside of the roots, and roots of which one holds the other. */
function rootsOf(paths) {
    const folders = [...paths].flatMap((path) => {
        const names = path.split("/");
        return OPA_DATA.test(names.at(-1) ?? "") ? [names.slice(0, -1).join("/")] : [];
    });
    const roots = (0,digest/* sortedByBytes */.OU)(new Set([ROOT, ...folders]));
    const holds = (outer, inner) => outer !== inner && (outer === "" || inner.startsWith(`${outer}/`));
    return roots.filter((root) => !roots.some((other) => holds(other, root)));
}
/**
 * `data.json`, the catalog as OPA's data: `data.archi3.digest`, and `data.archi3.policies[kind][path]`, which is the
 * policy's value, or a list of them for kinds that allow several documents a file. Templates are texts, and left out.
 * @param pathOf where a policy stands in the bundle
 */
function opaData(digest, catalog, pathOf) {
    const kinds = new Map();
    for (const policy of catalog.policies) {
        const { kind } = policy;
        if (kind.builtIn && kind.name === "template")
            continue;
        const files = kinds.get(kind.name) ?? new Map();
        kinds.set(kind.name, files);
        const path = pathOf(policy);
        files.set(path, [...(files.get(path) ?? []), kind.builtIn ? policy.value : policy.document.value]);
    }
    const many = new Set(catalog.policies.filter(({ kind }) => kind.documents === "many").map(({ kind }) => kind.name));
    const policies = sortedObject(kinds, (files, kind) => sortedObject(files, (values) => (many.has(kind) ? values : values[0])));
    return Buffer.from(`${JSON.stringify({ [ROOT]: { digest, policies } })}\n`);
}
function sortedObject(entries, shown) {
    const sorted = [...entries].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return Object.fromEntries(sorted.map(([key, value]) => [key, shown(value, key)]));
}

;// CONCATENATED MODULE: ./build/src/release/bundle-layout.js



/**
 * What a bundle's archive holds: the policies under their paths, `manifest.json`, and what OPA loads it by.
 * @param pathOf where a policy stands in the bundle
 */
function filesOfArchive(bundle, catalog, pathOf) {
    return new Map([
        ...bundle.files,
        [release_manifest/* MANIFEST_FILE */.h1, bundle.manifestBytes],
        [release_bundle/* OPA_MANIFEST_FILE */.sI, opaManifest(bundle.digest, bundle.files.keys())],
        [release_bundle/* OPA_DATA_FILE */.j$, opaData(bundle.digest, catalog, pathOf)],
    ]);
}
/**
 * The bundle that an archive holds, verified, but for OPA's data.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) naming the path that is wrong
 */
function bundleOfArchive(archive) {
    const policies = new Map(archive);
    const take = (name) => {
        const content = archive.get(name);
        if (content === undefined)
            throw (0,release_manifest/* bundleError */.lm)(name, "this file is missing");
        policies.delete(name);
        return content;
    };
    const [manifestBytes, opa, opaData] = [take(release_manifest/* MANIFEST_FILE */.h1), take(release_bundle/* OPA_MANIFEST_FILE */.sI), take(release_bundle/* OPA_DATA_FILE */.j$)];
    const manifest = (0,release_manifest/* readManifest */.WI)(manifestBytes);
    const bundle = (0,release_bundle/* verifiedBundle */.FO)(manifest, policies);
    // Of a key that stands twice, or a number in another form, another reader may see something else.
    if (!isSame(manifestBytes, (0,release_manifest/* renderManifest */.sB)(manifest)))
        throw (0,release_manifest/* bundleError */.lm)(release_manifest/* MANIFEST_FILE */.h1, "it is not written as this tool writes it");
    if (!isSame(opa, opaManifest(bundle.digest, policies.keys())))
        throw (0,release_manifest/* bundleError */.lm)(release_bundle/* OPA_MANIFEST_FILE */.sI, "it is not that of these policies");
    return { ...bundle, opaData };
}
/**
 * Compares OPA's data with the policies: OPA would decide by them, under the name of the bundle's digest.
 * @param catalog the bundle's policies, read
 * @throws {PolicyError} `E_BUNDLE` (exit 3)
 */
function checkOpaData({ digest, opaData: found }, catalog, pathOf) {
    if (!isSame(found, opaData(digest, catalog, pathOf)))
        throw (0,release_manifest/* bundleError */.lm)(release_bundle/* OPA_DATA_FILE */.j$, "it is not what this version writes of these policies by the configuration here");
}
function isSame(one, other) {
    return Buffer.compare(one, other) === 0;
}

// EXTERNAL MODULE: ./build/src/commands/bundle-paths.js
var bundle_paths = __webpack_require__(30955);
;// CONCATENATED MODULE: ./build/src/commands/bundle-file.js






/** A bundle as the .tar.gz that is kept, passed on, and loaded by OPA. */
function archiveOf(bundle, catalog, workspace) {
    return packFiles(filesOfArchive(bundle, catalog, ({ file }) => (0,bundle_paths/* bundlePath */.EU)(file, workspace)));
}
/**
 * Compares what OPA would load with the policies of the bundle.
 * @param opened the bundle's own policies and workspace
 * @throws {PolicyError} `E_BUNDLE` (exit 3)
 */
function checkArchive(bundle, opened) {
    checkOpaData(bundle, opened.catalog, ({ file }) => (0,bundle_paths/* bundlePath */.EU)(file, opened.workspace));
}
/**
 * Reads a bundle from a file, and verifies all of it but OPA's data, for which its policies have to be read.
 * @param typed the path as the caller typed it
 * @throws {PolicyError} `E_BUNDLE_FILE` (exit 2) where there is no such file, `E_BUNDLE` (exit 3) for what is in it
 */
async function readBundleFile(typed, currentFolder) {
    const path = (0,external_node_path_.resolve)(currentFolder, typed);
    // The caller may name a link; what lies behind it is a file all the same.
    const read = (0,files/* readRegularFile */.XF)((0,files/* realPath */.Ye)(path) ?? path, ARCHIVE_LIMITS.bytes);
    if (read.kind !== "bytes")
        throw noFile(typed, WHY[read.kind]);
    return bundleOfArchive(await unpackFiles(read.bytes, typed));
}
const WHY = {
    missing: "there is no such file",
    link: "it is a symbolic link that leads nowhere",
    special: "it is no regular file",
    "too-large": `it is larger than ${ARCHIVE_LIMITS.bytes / 1024 / 1024} MiB`,
    denied: "it may not be read",
};
function noFile(where, why) {
    return (0,errors/* usageError */.Wp)("E_BUNDLE_FILE", {
        what: "cannot read the bundle",
        where,
        why,
        mend: "name a file that `archi3-policy bundle` has written",
    });
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

/***/ 38454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBundle: () => (/* binding */ runBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87418);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69171);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63565);
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46238);
/* harmony import */ var _bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11234);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42603);








/**
 * Builds the bundle of the commit that is checked out, and writes it to a file; ends 1 with the findings when the
 * policies are wrong.
 * @throws {PolicyError} as {@link bundleOfCommit}; `E_WRITE` (exit 4)
 */
async function runBundle(options, terminal, version) {
    const built = await (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_6__/* .bundleOfCommit */ .pG)(options, terminal, version);
    if (built.is === "invalid")
        return (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_7__/* .tellInvalid */ .jB)(options.format, built.validation, terminal);
    const { bundle, catalog, workspace } = built;
    const path = options.output ?? `archi3-bundle-${(0,_release_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .shortDigest */ .VK)(bundle.digest)}.tar.gz`;
    const archive = await (0,_bundle_file_js__WEBPACK_IMPORTED_MODULE_5__/* .archiveOf */ .YH)(bundle, catalog, workspace);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.currentFolder, path);
    (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomically */ .lo)(file, archive, path);
    terminal.publish?.({
        outputs: { digest: bundle.digest, "bundle-path": file },
        summary: `Bundle \`${bundle.digest}\` of the commit ${built.commit}\n`,
    });
    if (options.format === "json")
        terminal.print(asJson(built, path));
    else if (!options.quiet)
        terminal.print(asText(built, path));
    return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
}
function asJson({ bundle, commit }, path) {
    const { manifest, digest, files } = bundle;
    const shown = { format: manifest.format, digest, commit, files: files.size, path };
    return `${JSON.stringify(shown, undefined, 2)}\n`;
}
function asText({ bundle, commit }, path) {
    const { digest, files, manifest } = bundle;
    const branch = manifest.source.ref?.replace(/^refs\/heads\//, "");
    const from = branch === undefined ? commit : `${commit} (${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(branch)})`;
    const policies = `${files.size} policy file${files.size === 1 ? "" : "s"}`;
    return `${digest}\n${policies} of the commit ${from}\nWrote ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)}\n`;
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

/***/ 42603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ annotationsOf),
  dk: () => (/* binding */ renderAs),
  jB: () => (/* binding */ tellInvalid),
  Li: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var terminal = __webpack_require__(87418);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/annotations.js + 2 modules
var annotations = __webpack_require__(84046);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/junit.js
var junit = __webpack_require__(73356);
// EXTERNAL MODULE: ./build/src/report/links.js
var links = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/ranking.js
var ranking = __webpack_require__(87194);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
;// CONCATENATED MODULE: ./build/src/report/sarif.js






/**
 * GitHub refuses more than 25,000 results a run (it keeps 5,000, by severity) and files above 10 MB once they
 * are compressed; text of any kind stays below that when it is no larger before.
 */
const GITHUB_SARIF_LIMITS = { results: 25_000, bytes: 9_000_000 };
/** Bytes of the names and brackets of a plain result, which compression makes nearly nothing of after the first. */
const COMMON_BYTES = 350;
/** What a result counts for all the same. */
const LEAST_BYTES = 100;
/** GitHub keeps 100 locations of a result, and refuses more than 1,000. */
const RELATED_MAX = 100;
/** Bytes of one text; no message that is meant for a reader is as long. */
const TEXT_MAX = 8_000;
const SOURCE_ROOT = "%SRCROOT%";
const LEVEL = { error: "error", warning: "warning", notice: "note" };
/** The report as a SARIF 2.1.0 log (OASIS, errata 01), on one line; results ranked, the most telling first. */
function renderSarif(report, context) {
    const results = report.findings.toSorted(ranking/* byRank */.O).map(resultWriter(report, context.rules));
    const shown = withinLimits(results, context.limits ?? GITHUB_SARIF_LIMITS);
    const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: driverOf(report, context) },
                columnKind: "utf16CodeUnits",
                originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: "The folder that paths start from." } } },
                ...(context.repository === undefined
                    ? {}
                    : { versionControlProvenance: provenanceOf(context.repository) }),
                invocations: [
                    {
                        executionSuccessful: true,
                        exitCode: report.conclusion === "success" ? 0 : 1,
                        toolExecutionNotifications: notificationsOf(report, shown, results.length),
                    },
                ],
                results: results.slice(0, shown),
            },
        ],
    };
    return (0,json/* printJson */.Q)(log, 0);
}
function withinLimits(results, limits) {
    let bytes = 0;
    for (const [index, result] of results.entries()) {
        bytes += Math.max(LEAST_BYTES, (0,sanitize/* byteLength */.dp)((0,json/* printJson */.Q)(result, 0)) - COMMON_BYTES);
        if (index >= limits.results || bytes > limits.bytes)
            return index;
    }
    return results.length;
}
function driverOf({ tool }, { rules, rulePage }) {
    return {
        name: tool.name,
        semanticVersion: tool.version,
        rules: rules.map(({ id, name, severity, what, why }) => {
            const helpUri = (0,links/* webAddress */.Dy)(rulePage?.(id));
            return {
                id,
                // An identifier in Pascal case (§3.49.7).
                ...(name === undefined ? {} : { name: inPascalCase(name) }),
                shortDescription: { text: plain(what) },
                fullDescription: { text: plain(sentences(what, why)) },
                help: { text: plain(sentences(what, why)), markdown: helpOf(what, why) },
                defaultConfiguration: { level: LEVEL[severity] },
                ...(helpUri === undefined ? {} : { helpUri }),
            };
        }),
    };
}
function inPascalCase(name) {
    return name.replace(/(?:^|-)(\w)/g, (_match, letter) => letter.toUpperCase());
}
function provenanceOf({ url, commit, branch }) {
    const repositoryUri = (0,links/* webAddress */.Dy)(url);
    if (repositoryUri === undefined)
        return [];
    return [
        {
            repositoryUri,
            revisionId: commit,
            ...(branch === undefined ? {} : { branch }),
            mappedTo: { uriBaseId: SOURCE_ROOT },
        },
    ];
}
function notificationsOf({ base }, shown, all) {
    const notification = (level, text) => ({
        level,
        message: { text: plain(text) },
    });
    const cut = `${shown} of ${all} results are in this file, which is as many as GitHub takes; the first ones are the most severe and the newest.`;
    return [
        ...(shown === all ? [] : [notification("warning", cut)]),
        ...(base === null
            ? []
            : [
                notification(base.state === "unknown" ? "warning" : "note", (0,report_report/* describeBase */.dM)(base, String)),
                ...base.notes.map((note) => notification("note", note)),
            ]),
    ];
}
/** Against a base: touched ones were there already, on a line that is another now. Of accepted ones nothing is known. */
const BASELINE = {
    new: "new",
    touched: "updated",
    existing: "unchanged",
};
function resultWriter({ base, findings }, rules) {
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    // All results of a run say whether they are suppressed, or none (§3.27.23).
    const someSuppressed = findings.some(({ status }) => status === "suppressed");
    return (finding) => {
        const { rule, severity, file, range, related, fix, fingerprint, status } = finding;
        const ruleIndex = indexes.get(rule);
        const shown = related.slice(0, RELATED_MAX);
        const edits = fix === undefined ? undefined : fixOf(fix, file);
        const state = base === null ? undefined : BASELINE[status];
        return {
            ruleId: rule,
            ...(ruleIndex === undefined ? {} : { ruleIndex }),
            level: LEVEL[severity],
            message: { text: messageOf(finding, shown) },
            locations: [{ physicalLocation: placeOf(file, range) }],
            ...(shown.length === 0 ? {} : { relatedLocations: shown.map(relatedLocation) }),
            partialFingerprints: { "archi3/v1": fingerprint },
            ...(state === undefined ? {} : { baselineState: state }),
            ...(someSuppressed ? { suppressions: suppressionsOf(finding) } : {}),
            ...(edits === undefined ? {} : { fixes: [edits] }),
            ...propertiesOf(finding),
        };
    };
}
function placeOf(file, range) {
    return {
        artifactLocation: { uri: uriOf(file), uriBaseId: SOURCE_ROOT },
        region: regionOf(range),
    };
}
/** Masked before it is encoded: what masks the written text knows nothing of encodings. */
function uriOf(file) {
    return (0,links/* encodePath */.O0)((0,sanitize/* maskSecrets */.QU)(file));
}
function regionOf({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function relatedLocation({ file, range, message }, index) {
    return { id: index + 1, physicalLocation: placeOf(file, range), message: { text: plain(message) } };
}
/** What is wrong, what to do, and the related places as links to their locations (§3.11.6): GitHub shows only these. */
function messageOf({ message, help, related }, shown) {
    const links = shown.map(({ file, range, message: why }, index) => {
        const text = plain(`${(0,sanitize/* printable */.g$)(file)}:${range.start.line}`);
        return `See [${text.replace(/[[\]\\]/g, "\\$&")}](${index + 1}): ${plain(why)}`;
    });
    const more = related.length - shown.length;
    return [
        plain(message),
        ...(help === "" ? [] : [plain(help)]),
        ...links,
        ...(more === 0 ? [] : [`… and ${more} more`]),
    ].join("\n");
}
/**
 * Text in a message: no link and no placeholder, which SARIF has in plain texts too (§3.11.5, §3.11.6). The
 * standard wants every brace doubled; only a placeholder's are, since readers show others as they stand.
 */
function plain(text) {
    return (0,sanitize/* truncateBytes */.QY)((0,sanitize/* printable */.g$)(text, { keepNewlines: true }), TEXT_MAX)
        .replaceAll("](", "] (")
        .replace(/\{(?=\d+\})|(?<=\{\d+)\}/g, "$&$&");
}
/** A rule of one's own has its words from a file: they never stand where a line of Markdown begins. */
/** Rules of a repository's own may say what they find without a full stop. */
function sentences(what, why) {
    return `${/[.!?]$/.test(what) ? what : `${what}.`} ${why}`;
}
function helpOf(what, why) {
    const [finds, matters] = [what, why].map((text) => (0,markdown_text/* markdownProse */.h$)((0,sanitize/* printable */.g$)(text)));
    return `**Finds:** ${finds}\n\n**Why it matters:** ${matters}\n`;
}
function suppressionsOf({ status, suppression }) {
    if (status !== "suppressed")
        return [];
    return [suppression === undefined ? { kind: "external" } : suppressionOf(suppression)];
}
function suppressionOf({ by, reason }) {
    return {
        kind: by === "comment" ? "inSource" : "external",
        ...(reason === undefined ? {} : { justification: plain(reason) }),
    };
}
/** A fix that may be applied by a machine; none where a text of it could not be written down as it is. */
function fixOf({ title, edits }, file) {
    if (edits.some(({ text }) => (0,sanitize/* printable */.g$)(text, { keepNewlines: true }) !== text))
        return undefined;
    return {
        description: { text: plain(title) },
        artifactChanges: [
            {
                artifactLocation: { uri: uriOf(file), uriBaseId: SOURCE_ROOT },
                replacements: edits.map(({ range, text }) => ({
                    deletedRegion: regionOf(range),
                    insertedContent: { text },
                })),
            },
        ],
    };
}
function propertiesOf({ kind, policy, pointer }) {
    const properties = {
        ...(kind === undefined ? {} : { kind }),
        ...(policy === undefined ? {} : { policy }),
        ...(pointer === undefined ? {} : { pointer }),
    };
    return Object.keys(properties).length === 0 ? {} : { properties };
}

// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/report/workflow-commands.js
var workflow_commands = __webpack_require__(95190);
// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 45 modules
var rules = __webpack_require__(51146);
// EXTERNAL MODULE: ./build/src/commands/output-files.js
var output_files = __webpack_require__(28437);
;// CONCATENATED MODULE: ./build/src/commands/report-formats.js














/** A file of Markdown is read by people and by tools that take no more. */
const MARKDOWN_BYTES = 1024 * 1024;
/** Tells those who deploy why they cannot: what is wrong, and not what is only doubtful, which `validate` shows. */
function tellInvalid(format, validation, terminal) {
    const context = { links: links/* NO_LINKS */.EB, colors: terminal.colors, quiet: true };
    terminal.print(renderAs(format, validation, context));
    const { errors } = validation.report.summary;
    terminal.publish?.({
        summary: renderAs("markdown", validation, context),
        annotation: {
            ...{ level: "error", title: "The policies are wrong" },
            message: `${errors} ${errors === 1 ? "error" : "errors"}: nothing was begun. The job's summary has them.`,
        },
    });
    return src_errors/* EXIT */.dc.failed;
}
function renderAs(format, validation, context) {
    const { report, rule, checked, policies } = validation;
    const { links } = context;
    switch (format) {
        case "text":
            return (0,report_text/* renderText */.S5)({ ...report, findings: shown(validation, context) }, checked.sources, context.colors);
        case "json":
            return (0,json/* renderJson */.h)(report);
        case "sarif":
            return renderSarif(report, {
                rules: rulesOf(checked),
                rulePage: links.rule,
                ...(context.repository === undefined ? {} : { repository: context.repository }),
            });
        case "junit":
            return (0,junit/* renderJunit */.RV)(report, policies.map(({ file, kind, name }) => ({
                file,
                kind: kind.name,
                ...(name === undefined ? {} : { name }),
            })), rule);
        case "markdown":
            return (0,markdown/* renderMarkdown */.Gc)(report, { maxBytes: MARKDOWN_BYTES, links });
        case "github":
            return (0,workflow_commands/* renderWorkflowCommands */.e)(annotationsOf(validation).annotations);
    }
}
/** The rule table, and the rules of the repository's own. */
function rulesOf({ ownRules }) {
    return [...rules/* RULES */.y0.values(), ...ownRules];
}
/** A run is never too quiet to tell errors, and whatever else fails it. */
function shown({ report, rule }, { quiet }) {
    return report.findings.filter((finding) => (0,report_report/* isShown */.aJ)(finding, rule) && (!quiet || finding.severity === "error" || (0,report_report/* failsRun */.FR)(finding, rule)));
}
/** The annotations of a run, at the lines of the commit that is reported on. */
function annotationsOf({ report, rule, comparison, checked }) {
    const changes = comparison?.there?.changes;
    return (0,annotations/* annotate */.fz)(report.findings, {
        annotate: rule.annotate,
        failure: rule,
        rules: rulesOf(checked),
        ...(comparison === undefined ? {} : { toHead: comparison.reported }),
        ...(changes === undefined
            ? {}
            : { isChanged: (file, line) => changes.touches(file, line) }),
    });
}
/** Writes the report to files. @returns what went wrong, since what was found is to be told all the same */
function writeReports(validation, paths, context, { currentFolder }) {
    return paths.flatMap((path) => {
        try {
            (0,terminal/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(currentFolder, path), renderAs((0,output_files/* formatOfFile */.fd)(path), validation, context), path);
            return [];
        }
        catch (error) {
            return [error];
        }
    });
}


/***/ }),

/***/ 35568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ validatePolicies),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   aJ: () => (/* binding */ notesOfKinds),
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18456);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63565);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77064);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28437);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42603);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36070);








/** Checks policies and says what is wrong; ends 1 when something at or above the failing severity is. */
async function runValidate(paths, options, terminal, version, env = {}) {
    (0,_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReportFiles */ .o1)(options.output, terminal.currentFolder);
    if (options.change === "fix") {
        const { fixPolicies } = await Promise.all(/* import() */[__webpack_require__.e(2706), __webpack_require__.e(8335)]).then(__webpack_require__.bind(__webpack_require__, 28335));
        await fixPolicies(paths, options, terminal);
    }
    else if (options.change === "write-baseline") {
        const { writeBaseline } = await __webpack_require__.e(/* import() */ 2995).then(__webpack_require__.bind(__webpack_require__, 82995));
        await writeBaseline(options, terminal);
    }
    const validation = await validatePolicies(paths, options, terminal, version);
    for (const note of options.quiet ? [] : notesOfKinds(validation.checked)) {
        terminal.warn((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .guardWorkflowCommands */ .Jw)(`${terminal.colors.yellow("warning")}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeText */ .jZ)(note)}\n`));
    }
    const context = { links: _report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LINKS */ .EB, colors: terminal.colors, quiet: options.quiet };
    const failures = (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReports */ .Li)(validation, options.output, context, terminal);
    // What was found is told even where a file cannot be written.
    terminal.print((0,_report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .renderAs */ .dk)(options.format, validation, context));
    const { spent } = options.means ?? {};
    spent?.step("telling what was found");
    for (const line of spent?.lines() ?? [])
        terminal.warn(`${terminal.colors.dim(line)}\n`);
    if (failures.length > 0)
        throw failures[0];
    const isWhole = [...paths, options.type, options.name, options.comparison].every((part) => part === undefined);
    if (isWhole && env["GITHUB_RUN_ID"] !== undefined) {
        const { raiseInvalid } = await Promise.all(/* import() */[__webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(882), __webpack_require__.e(1856), __webpack_require__.e(6993)]).then(__webpack_require__.bind(__webpack_require__, 50539));
        await raiseInvalid(validation.report, options, terminal, version, env);
    }
    return validation.report.conclusion === "success" ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
}
/**
 * Checks policies, against a base if there is one, and sums up what is wrong.
 * @param paths what to tell about; everything when empty
 */
async function validatePolicies(paths, options, terminal, version) {
    const started = performance.now();
    (0,_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReportFiles */ .o1)(options.output, terminal.currentFolder);
    const progress = terminal.progress("Reading policies");
    const intake = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .openIntake */ .L9)(paths, options, terminal.currentFolder);
    options.means?.spent?.step(`finding and reading ${intake.found.files.length} files`);
    progress(`Checking ${intake.found.files.length} files`);
    const validation = await judge(intake, options, {
        currentFolder: terminal.currentFolder,
        version,
        started,
    });
    progress(undefined);
    return validation;
}
/**
 * Judges what was taken in, and sums up what is wrong.
 * @param run `started` is when it began, in milliseconds of `performance.now()`
 */
async function judge(intake, options, run) {
    const { comparison } = intake;
    const checked = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)(intake);
    options.means?.spent?.step("judging them together");
    const selected = (0,_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .select */ .Lt)(checked, intake.scope, options, run.currentFolder);
    const rule = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleOf */ .Y)(intake, options);
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_7__/* .makeReport */ .dO)({
        findings: selected.findings,
        policies: selected.policies.length,
        valid: selected.valid,
        unread: selected.unread,
        base: comparison?.base ?? null,
    }, { ...rule, version: run.version, durationMs: performance.now() - run.started });
    const validate = async (changed) => (await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)(intake, changed)).findings;
    return { report, rule, checked, policies: selected.policies, comparison, validate };
}
/** A glob that matches nothing, or not the files that were meant, checks nothing, which looks like a pass. */
function notesOfKinds({ idleKinds, nearMisses }) {
    return [
        ...idleKinds.map(({ name, matchAt }) => `The kind "${name}" matches no file (${matchAt}).`),
        ...nearMisses.map(({ kind: { name, matchAt }, files }) => {
            const more = files.length === 1 ? "" : ` and ${files.length - 1} more`;
            return `The kind "${name}" leaves out ${files[0]}${more}, because of the ending alone (${matchAt}): .yaml and .yml differ, {yaml,yml} is both.`;
        }),
    ];
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


/***/ })

};
