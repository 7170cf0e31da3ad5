export const id = 2432;
export const ids = [2432];
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

/***/ 5587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ semanticDiff),
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33481);


/** What differs between two effective sets, in the order of files and of what stands in them. */
function semanticDiff(before, after, strictness) {
    const [old, now] = [byKey(before), byKey(after)];
    const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
    return keys.flatMap((key) => {
        const [was, is] = [old.get(key), now.get(key)];
        const policy = is ?? was;
        if (policy === undefined)
            return [];
        return new Comparison(policy, was?.value, is?.value, strictness).changes();
    });
}
/** Several documents of one file are told apart by their order. */
function byKey(policies) {
    const seen = new Map();
    return new Map(policies.map((policy) => {
        const count = seen.get(policy.path) ?? 0;
        seen.set(policy.path, count + 1);
        return [`${policy.path}\0${String(count).padStart(6, "0")}`, policy];
    }));
}
/** Lists in which an entry is a right: who has more of them may do more. */
const RIGHTS = /(?:^|-)(?:permissions?|allowed|grants?|scopes?)(?:-|$)/;
/** Lists in which an entry takes a right away. */
const DENIALS = /(?:^|-)(?:den(?:y|ied)|forbidden|blocked|excluded|prohibited|restricted)(?:-|$)/;
const OPPOSITE = { widened: "narrowed", narrowed: "widened", changed: "changed" };
const SECURITY_SECTIONS = new Set([
    "security",
    "security-overrides",
    "network-security",
    "authentication",
    "authorization",
    "compliance",
]);
class Comparison {
    #policy;
    #before;
    #after;
    #strictness;
    #changes = [];
    constructor(policy, before, after, strictness) {
        this.#policy = policy;
        this.#before = before;
        this.#after = after;
        this.#strictness = strictness;
    }
    changes() {
        this.#walk(this.#before, this.#after, []);
        return this.#changes;
    }
    #walk(before, after, path) {
        if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(before, after))
            return;
        if (before === undefined || after === undefined)
            this.#oneSided(before, after, path);
        else if ((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(before) && (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(after)) {
            for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
                this.#walk(own(before, key), own(after, key), [...path, key]);
        }
        else if (Array.isArray(before) && Array.isArray(after))
            this.#lists(before, after, path);
        else
            this.#scalar(before, after, path);
    }
    /** Something is there, or gone: the rights that it grants are told by themselves, however deep they stand in it. */
    #oneSided(before, after, path) {
        if (isRight(path))
            this.#rights(before, after, path);
        else {
            this.#tell(path, after === undefined ? "removed" : "added", before, after);
            this.#rightsIn(before, after, path);
        }
    }
    #rightsIn(before, after, path) {
        const value = after ?? before;
        if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
            return;
        for (const key of Object.keys(value)) {
            const [was, is, below] = [own(before, key), own(after, key), [...path, key]];
            if (RIGHTS.test(key))
                this.#rights(was, is, below);
            else
                this.#rightsIn(was, is, below);
        }
    }
    /** Lists of mappings are matched by what names an item; lists of scalars are sets. */
    #lists(before, after, path) {
        const [old, now] = [named(before), named(after)];
        if (old !== undefined && now !== undefined) {
            for (const key of new Set([...old.keys(), ...now.keys()]))
                this.#walk(old.get(key), now.get(key), [...path, key]);
        }
        else
            this.#scalar(before, after, path);
    }
    #scalar(before, after, path) {
        if (isRight(path))
            this.#rights(before, after, path);
        else
            this.#tell(path, this.#bearing(before, after, path), before, after);
    }
    /** Rights at one place: a value alone is a list of one, nothing is none, and a wildcard is more than any list. */
    #rights(before, after, path) {
        const denies = path.some((key) => DENIALS.test(key));
        const bearing = rightsBearing(before, after);
        this.#tell(path, denies ? OPPOSITE[bearing] : bearing, before ?? [], after ?? []);
    }
    #bearing(before, after, path) {
        const strictness = this.#strictness(this.#policy, path, after, before);
        if (strictness === "laxer")
            return "relaxed";
        return strictness === "stricter" ? "tightened" : "changed";
    }
    #tell(path, bearing, before, after) {
        const { subject, below } = this.#subjectOf(path);
        this.#changes.push({
            path: this.#policy.path,
            pointer: (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path),
            subject,
            bearing,
            area: this.#areaOf(path),
            place: below.join(" › "),
            ...(before === undefined ? {} : { before: shown(before, isRight(path)) }),
            ...(after === undefined ? {} : { after: shown(after, isRight(path)) }),
        });
    }
    /** The agent that a place belongs to, and the place below it; else the file. */
    #subjectOf(path) {
        const value = this.#after ?? this.#before;
        if (this.#policy.kind === "agent") {
            const id = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ["agent", "id"]);
            if (typeof id === "string")
                return { subject: atSign(id), below: path };
        }
        if (path[0] === "agents" && path.length >= 3) {
            const agent = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(this.#after, path.slice(0, 3)) ?? (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(this.#before, path.slice(0, 3));
            const id = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(agent) && typeof agent["id"] === "string" ? agent["id"] : (path[2] ?? "");
            return { subject: atSign(id), below: path.slice(3) };
        }
        return { subject: this.#policy.path, below: path };
    }
    #areaOf(path) {
        if (isRight(path))
            return "permissions";
        const [first = ""] = path;
        if (this.#policy.kind === "security-policies" || SECURITY_SECTIONS.has(first))
            return "security";
        if (this.#policy.kind === "agent" || first === "agents")
            return "agents";
        return this.#policy.path === "environment.yaml" ? "environment" : "other";
    }
}
function isRight(path) {
    return path.some((key) => RIGHTS.test(key));
}
function rightsBearing(before, after) {
    const [had, has] = [grantsIn(before), grantsIn(after)];
    const [allBefore, allAfter] = [had.some(isWildcard), has.some(isWildcard)];
    if (allBefore !== allAfter)
        return allAfter ? "widened" : "narrowed";
    if (has.some((grant) => !had.includes(grant)))
        return "widened";
    return had.some((grant) => !has.includes(grant)) ? "narrowed" : "changed";
}
/** Everything that a value grants, one text each: `filesystem\0read`. What is false or null grants nothing. */
function grantsIn(value) {
    if (value === undefined || value === null || value === false)
        return [];
    if (Array.isArray(value))
        return value.flatMap(grantsIn);
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
        return [String(value)];
    return Object.entries(value).flatMap(([key, part]) => grantsIn(part).map((grant) => `${key}\0${grant}`));
}
/** Everything at once; a wildcard of one part of it is a grant like others. */
function isWildcard(grant) {
    return grant === "*";
}
function own(value, key) {
    return (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The items of a list by what names them; undefined where one has no name, or two have the same. */
function named(list) {
    const items = new Map();
    for (const item of list) {
        const name = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(item) ? (item["id"] ?? item["name"]) : undefined;
        if (typeof name !== "string" || items.has(name))
            return undefined;
        items.set(name, item);
    }
    return items;
}
function atSign(id) {
    return id.startsWith("@") ? id : `@${id}`;
}
/** Characters of a value that people are shown. */
const LONGEST_SHOWN = 200;
/** A value on one line; of a mapping how much it holds, since nobody reads all of it there. */
function shown(value, isRights) {
    const text = isRights ? rightsText(value) : plainText(value);
    const line = text === "" ? "nothing" : text.replaceAll(/\s+/g, " ");
    return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}
function plainText(value) {
    if (Array.isArray(value) && !value.some((item) => typeof item === "object" && item !== null))
        return value.join(", ");
    if (typeof value !== "object" || value === null)
        return String(value);
    const agents = agentsIn(value);
    const settings = countOf(leavesIn(value), "setting");
    return agents === 0 ? settings : `${countOf(agents, "agent")}, ${settings}`;
}
/** `filesystem: read, write; browser: read` */
function rightsText(value) {
    if (Array.isArray(value))
        return value.map(rightsText).join(", ");
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
        return String(value);
    return Object.entries(value)
        .map(([key, part]) => `${key}: ${(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(part) ? `(${rightsText(part)})` : rightsText(part)}`)
        .join("; ");
}
function leavesIn(value) {
    if (typeof value !== "object" || value === null)
        return 1;
    return Object.values(value).reduce((sum, part) => sum + leavesIn(part), 0);
}
/** The agents that a policy defines, in the sections of `agents`. */
function agentsIn(value) {
    const sections = own(value, "agents");
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(sections))
        return 0;
    return Object.values(sections).reduce((sum, section) => sum + ((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(section) ? Object.keys(section).length : 0), 0);
}
function countOf(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
/** A change in one sentence: `@reefer-monitor: mcp-permissions › filesystem widened: read → read, write`. */
function describeChange({ subject, place, bearing, before, after }) {
    const at = place === "" ? subject : `${subject}: ${place}`;
    if (before === undefined)
        return `${at} ${bearing}: ${after ?? ""}`;
    if (after === undefined)
        return `${at} ${bearing}, was: ${before}`;
    return `${at} ${bearing}: ${before} → ${after}`;
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
