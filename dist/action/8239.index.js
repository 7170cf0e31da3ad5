export const id = 8239;
export const ids = [8239];
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


/***/ })

};
