export const id = 3212;
export const ids = [3212,5568];
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

/***/ 8797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDiff: () => (/* binding */ runDiff)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _release_ledger_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(64182);
/* harmony import */ var _release_semantic_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5587);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74755);
/* harmony import */ var _release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(85277);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47912);
/* harmony import */ var _report_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61675);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63565);
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46238);
/* harmony import */ var _bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11234);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63757);
/* harmony import */ var _effective_values_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76688);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11437);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(49519);
















/**
 * Shows what differs between two states of the policies: by what it means, not only by its text. Ends 0 whatever differs.
 * @throws {PolicyError} `E_DIFF` (exit 2) for a side that names nothing
 */
async function runDiff(from, to, options, terminal, version, env) {
    const promotion = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_12__/* .openPromotion */ .C5)(options, terminal, version, env);
    if (options.environment !== undefined)
        (0,_promotion_js__WEBPACK_IMPORTED_MODULE_12__/* .environmentNamed */ .b6)(options.environment, promotion);
    const names = promotion.workspace.config.environments.map(({ name }) => name);
    const sides = await Promise.all([from, to].map((side) => policiesAt(side, options, promotion)));
    const shown = await Promise.all(sides.map((files) => asRun(files, options.environment, promotion)));
    const [before = new Map(), after = new Map()] = shown;
    const changes = (0,_release_semantic_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .semanticDiff */ .Q)((0,_effective_values_js__WEBPACK_IMPORTED_MODULE_11__/* .comparedPolicies */ .U)(before), (0,_effective_values_js__WEBPACK_IMPORTED_MODULE_11__/* .comparedPolicies */ .U)(after), (0,_effective_values_js__WEBPACK_IMPORTED_MODULE_11__/* .strictnessFor */ .G)(promotion.workspace));
    const same = sameText(from, to, options.environment, names);
    const lines = changes.map((change) => (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_release_semantic_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .describeChange */ .u)(change)));
    terminal.print(options.format === "json" ? asJson(from, to, changes) : asText(from, to, changes, same, terminal));
    terminal.publish?.({ summary: summaryOf(lines, `from ${from} to ${to}`, same) });
    return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
}
/** What is said where nothing differs. Environments that have one bundle live may still run other policies: their overlays'. */
function sameText(from, to, environment, environments) {
    const both = `${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(from)} and ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(to)}`;
    if (environment !== undefined)
        return `${both} hold the same policies for ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(environment)}.`;
    if (!environments.includes(from) || !environments.includes(to))
        return `The policies of ${both} are the same.`;
    return `The bundles of ${both} hold the same policies. What each runs depends on its overlay too: archi3-policy render --environment NAME shows it, and --environment compares what one environment would run.`;
}
/** Changes that a summary shows; the rest is counted. */
const MOST_SHOWN = 100;
function summaryOf(lines, what, same) {
    if (lines.length === 0)
        return `${(0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownProse */ .h$)(same)}\n`;
    const more = lines.length > MOST_SHOWN ? [`- ${lines.length - MOST_SHOWN} more`] : [];
    const items = lines.slice(0, MOST_SHOWN).map((line) => `- ${(0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownProse */ .h$)(line)}`);
    const title = `${lines.length} ${lines.length === 1 ? "change" : "changes"} ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(what)}`;
    return `### ${(0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownProse */ .h$)(title)}\n\n${[...items, ...more].join("\n")}\n`;
}
/** What a side names, in this order: an environment, a deployment, a file or folder, a bundle's digest, a commit. */
async function policiesAt(side, options, promotion) {
    const { workspace, terminal } = promotion;
    const names = workspace.config.environments.map(({ name }) => name);
    if (names.includes(side))
        return liveIn(side, promotion);
    const [, environment] = /^(.+)-[1-9]\d*$/.exec(side) ?? [];
    if (environment !== undefined && names.includes(environment))
        return deployed(side, environment, promotion);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.currentFolder, side);
    const nature = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfPath */ .SC)(path);
    if (nature === "file")
        return (await (0,_bundle_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readBundleFile */ .zi)(side, terminal.currentFolder)).files;
    if (nature === "folder")
        return (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_9__/* .policiesOf */ .Ao)(await openFolder(path, terminal.currentFolder));
    const digest = /^(?:sha256:)?([0-9a-f]{12,64})$/.exec(side)?.[1];
    const bundle = digest === undefined ? undefined : await bundled(digest, names, promotion);
    const found = bundle ??
        (workspace.inRepository ? await (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_9__/* .policiesOfRevision */ .V3)(side, options, terminal.currentFolder) : undefined);
    if (found !== undefined)
        return found;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_DIFF", {
        what: "there is nothing of this name to compare",
        where: side,
        why: "it is no environment, deployment, file, folder, bundle or commit",
        mend: `name an environment (${names.join(", ")}), a deployment's id, a bundle's file or digest, a folder or a commit`,
    });
}
/** A folder of policies, or one whose configuration says where they are. */
function openFolder(path, currentFolder) {
    const hasConfig = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfPath */ .SC)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, "archi3.yaml")) === "file";
    return hasConfig ? (0,_workspace_js__WEBPACK_IMPORTED_MODULE_13__/* .openWorkspace */ .OH)({}, path) : (0,_workspace_js__WEBPACK_IMPORTED_MODULE_13__/* .openWorkspace */ .OH)({ policiesDir: path }, currentFolder);
}
/** A ledger as it is now, or as it was fetched last, which is said. */
async function readLedger(environment, promotion) {
    const ledger = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_12__/* .ledgerOf */ .Xr)(environment, promotion);
    const { entries, staleSince } = await ledger.read("wanted");
    if (staleSince !== undefined)
        promotion.terminal.warn(`note: ${environment}: ${(0,_release_ledger_js__WEBPACK_IMPORTED_MODULE_14__/* .staleText */ .Z)(staleSince)}\n`);
    return { ledger, entries };
}
async function liveIn(environment, promotion) {
    const { ledger, entries } = await readLedger(environment, promotion);
    const standing = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(entries);
    const live = standing.deployments.get(standing.current ?? "");
    return live === undefined ? new Map() : (await ledger.contents(live.intent.commit)).policies;
}
async function deployed(id, environment, promotion) {
    const { ledger, entries } = await readLedger(environment, promotion);
    const deployment = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(entries).deployments.get(id);
    if (deployment !== undefined)
        return (await ledger.contents(deployment.intent.commit)).policies;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_DIFF", {
        what: `there is no deployment ${id}`,
        where: id,
        mend: `see which there are: archi3-policy history --environment ${environment}`,
    });
}
async function bundled(digits, names, promotion) {
    if (!promotion.workspace.inRepository)
        return undefined;
    for (const name of names) {
        const { ledger, entries } = await readLedger(name, promotion);
        const stored = (0,_release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_15__/* .storedBundle */ .m)(entries, digits);
        if (stored.is === "stored")
            return (await ledger.contents(stored.intent.commit)).policies;
    }
    return undefined;
}
/** Policies as they are written, or as an environment would run them. */
async function asRun(files, environment, { workspace, terminal }) {
    if (environment === undefined || files.size === 0)
        return files;
    const opened = await (0,_effective_js__WEBPACK_IMPORTED_MODULE_10__/* .openBundleFiles */ .O6)(files, workspace, terminal.currentFolder);
    return (await (0,_effective_js__WEBPACK_IMPORTED_MODULE_10__/* .effectiveReleaseOf */ ._T)(opened.catalog, environment, opened.workspace)).files;
}
function asJson(from, to, changes) {
    return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q)({ format: "archi3-diff/1", from, to, changes }, 2);
}
function asText(from, to, changes, same, { colors }) {
    if (changes.length === 0)
        return `${same}\n`;
    const lines = changes.map((change) => {
        const text = (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_release_semantic_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .describeChange */ .u)(change));
        if (change.bearing === "widened" || change.bearing === "relaxed")
            return colors.red(text);
        return change.bearing === "narrowed" || change.bearing === "tightened" ? colors.green(text) : text;
    });
    const count = `${changes.length} ${changes.length === 1 ? "change" : "changes"}`;
    return (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .guardWorkflowCommands */ .Jw)(`${lines.join("\n")}\n${colors.dim(`${count} from ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(from)} to ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(to)}`)}\n`);
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

/***/ 85277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ storedBundle)
/* harmony export */ });
/**
 * The newest record whose tree holds a bundle. Only intents are asked: `rolled-back` names the bundle that failed, and holds
 * the one that was restored.
 * @param typed a digest, or its first digits, with or without `sha256:`
 */
function storedBundle(entries, typed) {
    const wanted = `sha256:${typed.replace(/^sha256:/, "")}`;
    const intents = entries.filter(({ event, digest }) => event === "intent" && digest?.startsWith(wanted) === true);
    const intent = intents.at(-1);
    if (intent === undefined)
        return { is: "unknown" };
    return new Set(intents.map(({ digest }) => digest)).size === 1
        ? { is: "stored", intent }
        : { is: "ambiguous" };
}


/***/ })

};
