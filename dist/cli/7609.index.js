export const id = 7609;
export const ids = [7609,5568];
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
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43031);








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

/***/ 35568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ validatePolicies),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* unused harmony export notesOfKinds */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18456);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63565);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77064);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28437);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43031);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36070);








/** Checks policies and says what is wrong; ends 1 when something at or above the failing severity is. */
async function runValidate(paths, options, terminal, version, env = {}) {
    (0,_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReportFiles */ .o1)(options.output, terminal.currentFolder);
    if (options.change === "fix") {
        const { fixPolicies } = await __webpack_require__.e(/* import() */ 6134).then(__webpack_require__.bind(__webpack_require__, 26134));
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
        const { raiseInvalid } = await Promise.all(/* import() */[__webpack_require__.e(1942), __webpack_require__.e(810), __webpack_require__.e(1234), __webpack_require__.e(7628), __webpack_require__.e(6798), __webpack_require__.e(2432), __webpack_require__.e(7376), __webpack_require__.e(882), __webpack_require__.e(8494), __webpack_require__.e(6993)]).then(__webpack_require__.bind(__webpack_require__, 50539));
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


/***/ })

};
