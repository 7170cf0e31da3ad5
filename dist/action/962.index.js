export const id = 962;
export const ids = [962];
export const modules = {

/***/ 70299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ connectionError),
/* harmony export */   Bg: () => (/* binding */ tooLate),
/* harmony export */   JH: () => (/* binding */ transportOf),
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   mG: () => (/* binding */ API_VERSION)
/* harmony export */ });
/** The version of the REST API that the readers of answers are written for. */
const API_VERSION = "2022-11-28";
const USER_AGENT = "archi3-policy";
const PROXY_VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
/**
 * The way to GitHub: by Node's own HTTP, or, where the machine names a proxy, by the toolkit's client, which knows when
 * and how to go through it. Either is loaded with the first request. The toolkit's brings an HTTP stack along whose
 * import alone takes three times as long as the start of Node.
 */
function transportOf(options, env = process.env) {
    const hasProxy = PROXY_VARIABLES.some((name) => (env[name] ?? "") !== "");
    let loading;
    return async (...request) => {
        loading ??= hasProxy
            ? Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(80)]).then(__webpack_require__.bind(__webpack_require__, 60080)).then(({ toolkitTransport }) => toolkitTransport(options))
            : __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 24572)).then(({ httpTransport }) => httpTransport(options));
        return (await loading)(...request);
    };
}
/** The words of a failed connection, which hide one or two causes deep. */
function connectionError(error) {
    if (!(error instanceof Error))
        return String(error);
    const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
    const deeper = error.cause instanceof Error ? connectionError(error.cause) : undefined;
    return deeper ?? (error.message === "" ? (code ?? error.name) : error.message);
}
function tooLate(limitMs) {
    return { kind: "lost", why: `no answer within ${(limitMs / 1000).toFixed(1)} s` };
}


/***/ }),

/***/ 86989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ baselinePath),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _validation_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22121);
/* harmony import */ var _validation_builtin_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83237);




/** Where a workspace keeps its baseline: beside its configuration, without one at the repository's root. */
function baselinePath({ configFile, root, displayRoot }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(configFile === undefined ? displayRoot : root, _validation_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_FILE */ .tu);
}
/** @throws {PolicyError} `E_BASELINE` (exit 2) for one that cannot be used */
async function readBaseline(workspace) {
    const path = baselinePath(workspace);
    const where = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace.displayRoot, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    const read = workspace.tree.read(path, _validation_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGEST_BASELINE */ .Tg);
    if (read.kind === "bytes")
        return (0,_validation_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBaseline */ .nk)(read.bytes, where, (0,_validation_builtin_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInKindSchemas */ .g)()("baseline"));
    if (read.kind === "missing")
        return undefined;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)("E_BASELINE", {
        what: "cannot use the baseline",
        where,
        why: WHY[read.kind],
        mend: "make it a regular file that can be read, or delete it",
    });
}
const WHY = {
    link: "it is a symbolic link",
    special: "it is no regular file",
    "too-large": `it is larger than ${_validation_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGEST_BASELINE */ .Tg / 1024 / 1024} MiB`,
    denied: "it may not be read",
};


/***/ }),

/***/ 43307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  L9: () => (/* binding */ openIntake),
  Y: () => (/* binding */ ruleOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/clock.js
var clock = __webpack_require__(70596);
// EXTERNAL MODULE: ./build/src/policy/document-builder.js + 1 modules
var document_builder = __webpack_require__(19487);
// EXTERNAL MODULE: ./build/src/validation/baseline.js
var baseline = __webpack_require__(46574);
// EXTERNAL MODULE: ./build/src/validation/baseline-findings.js
var baseline_findings = __webpack_require__(12469);
;// CONCATENATED MODULE: ./build/src/validation/classification.js
/**
 * Says of every finding how it stands to the base: new, touched or existing. What a comment or the baseline accepts
 * stays accepted.
 * @param base the base's own findings, of files under the names that they have now
 * @param changes what differs between the base and the state that the findings are of
 */
function classify(findings, base, changes) {
    const known = new Map();
    for (const { fingerprint, status } of base) {
        // What was accepted on the base counts again once it is not accepted any more.
        if (status === "suppressed")
            continue;
        known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
    }
    const isTouched = ({ file, range }) => changes.hasLine(file, range.start.line, lastLine(range));
    const statuses = new Map();
    // Of several that are alike, those on untouched lines are the ones that the base had.
    for (const touched of [false, true]) {
        for (const finding of findings) {
            if (finding.status === "suppressed" || isTouched(finding) !== touched)
                continue;
            const left = known.get(finding.fingerprint) ?? 0;
            known.set(finding.fingerprint, left - 1);
            statuses.set(finding, left <= 0 ? "new" : touched ? "touched" : "existing");
        }
    }
    return findings.map((finding) => {
        const status = statuses.get(finding);
        return status === undefined ? finding : { ...finding, status };
    });
}
/** A range that ends at the start of a line does not reach into it. */
function lastLine({ start, end }) {
    return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
/** Rules of references: what they underline is a name that another place gave up. */
const NAMES = /^ARC3\d\d$/;
/** Shorter texts stand everywhere. */
const SHORTEST_NAME = 3;
/**
 * Gives a new finding of an untouched file its other end: the line of the change that took away the name which it
 * misses. Findings that already lead into the change stay as they are.
 * @param sourceOf the text of a file, by the name that findings give it
 */
function withOtherEnds(findings, changes, sourceOf) {
    return findings.map((finding) => {
        if (finding.status !== "new" || !NAMES.test(finding.rule) || changes.hasFile(finding.file))
            return finding;
        const leads = finding.related.some(({ file, range }) => changes.hasLine(file, range.start.line));
        const name = leads ? undefined : underlined(finding, sourceOf(finding.file));
        if (name === undefined)
            return finding;
        const places = changes.linesWithout((removed) => holdsWord(removed, name));
        const place = places.find(({ removed }) => defines(removed, name)) ?? places[0];
        if (place === undefined)
            return finding;
        const related = {
            file: place.file,
            range: wholeLine(place.line, sourceOf(place.file)),
            message: `the change took ${name} away here`,
        };
        return { ...finding, related: [...finding.related, related] };
    });
}
/** The name that a finding underlines, without its quotes and its sign. */
function underlined({ range }, source) {
    if (source === undefined || range.start.line !== range.end.line)
        return undefined;
    const text = source
        .line(range.start.line)
        .slice(range.start.column - 1, range.end.column - 1)
        .replace(/^["'@]+|["']+$/g, "");
    return text.length < SHORTEST_NAME || !/^[\w.-]+$/.test(text) ? undefined : text;
}
/** True for a line that gives something a name, by a key or as its id, and does not only mention it. */
function defines(line, name) {
    const at = line.indexOf(name);
    return ((/^[\s-]*["']?@?$/.test(line.slice(0, at)) && /^["']?\s*:/.test(line.slice(at + name.length))) ||
        /^[\s-]*["']?(?:id|name)["']?\s*:\s*["']?@?$/.test(line.slice(0, at)));
}
/** True when a line holds a name by itself, not as a part of a longer one. */
function holdsWord(line, name) {
    for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
        const around = `${line.charAt(at - 1)} ${line.charAt(at + name.length)}`;
        if (!/[\w-]/.test(around))
            return true;
    }
    return false;
}
function wholeLine(line, source) {
    const text = source?.line(line) ?? "";
    const start = text.length - text.trimStart().length + 1;
    return {
        start: { line, column: start },
        end: { line, column: Math.max(start + 1, text.trimEnd().length + 1) },
    };
}

// EXTERNAL MODULE: ./build/src/validation/validate.js + 14 modules
var validate = __webpack_require__(30908);
;// CONCATENATED MODULE: ./build/src/validation/compare.js


/**
 * Checks a set of policies and the state that it came from, and says which findings are new. What did not change is
 * read once: a file's own part is a pure function of its bytes, its name and what it is judged by.
 */
async function validateAgainst(input, base) {
    const parts = [];
    const known = new Map();
    for (const file of input.files) {
        const part = await (0,validate/* ownPart */.cg)(file, input);
        parts.push(part);
        known.set(file.file, { part, path: file.path, kind: file.kind?.name, bytes: file.bytes });
    }
    const baseParts = [];
    for (const file of base.input.files) {
        const same = known.get(file.file);
        const isSame = same?.path === file.path &&
            same.kind === file.kind?.name &&
            Buffer.compare(same.bytes, file.bytes) === 0;
        baseParts.push(isSame ? same.part : await (0,validate/* ownPart */.cg)(file, base.input));
    }
    const before = (0,validate/* together */.bs)(base.input, baseParts);
    const outcome = (0,validate/* together */.bs)(input, parts);
    const classified = classify(outcome.findings, before.findings, base.changes);
    return {
        ...outcome,
        findings: withOtherEnds(classified, base.changes, (file) => outcome.sources.get(file)),
    };
}

// EXTERNAL MODULE: ./build/src/validation/findings.js + 1 modules
var findings = __webpack_require__(41528);
// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 45 modules
var rules = __webpack_require__(70683);
;// CONCATENATED MODULE: ./build/src/adapters/commit-tree.js

/** A commit, seen as if it were checked out in its repository's folder. Nothing is written anywhere. */
class CommitTree {
    #repository;
    #entries;
    #folders = new Set([""]);
    #isOnDisk;
    #disk;
    #blobs = new Map();
    /**
     * @param entries the commit's files by their paths relative to the root
     * @param disk where to read the files that `isOnDisk` knows to hold the same bytes there, which is much faster
     */
    constructor(repository, entries, disk, isOnDisk) {
        this.#repository = repository;
        this.#entries = entries;
        this.#disk = disk;
        this.#isOnDisk = isOnDisk;
        for (const path of entries.keys()) {
            for (let at = external_node_path_.posix.dirname(path); at !== "." && !this.#folders.has(at); at = external_node_path_.posix.dirname(at))
                this.#folders.add(at);
        }
    }
    has(path) {
        return this.#entries.has(path);
    }
    *filesBelow(folder) {
        const below = this.#pathOf(folder);
        if (below === undefined)
            return;
        const prefix = below === "" ? "" : `${below}/`;
        for (const path of [...this.#entries.keys()].sort())
            if (path.startsWith(prefix))
                yield path.slice(prefix.length);
    }
    prepare(paths) {
        const wanted = new Set();
        for (const path of paths) {
            const at = this.#pathOf(path);
            const entry = at === undefined ? undefined : this.#entries.get(at);
            if (at === undefined || entry === undefined || this.#isOnDisk(at) || !isFile(entry))
                continue;
            if (!this.#blobs.has(entry.id) && entry.size <= LARGEST_PREPARED)
                wanted.add(entry.id);
        }
        for (const [id, bytes] of this.#repository.blobs([...wanted]))
            this.#blobs.set(id, bytes);
    }
    read(path, limit) {
        const at = this.#pathOf(path);
        const entry = at === undefined ? undefined : this.#entries.get(at);
        if (at === undefined || entry === undefined)
            return this.natureOf(path) === "folder" ? { kind: "special", what: "a folder" } : { kind: "missing" };
        if (isLink(entry))
            return { kind: "link" };
        if (!isFile(entry))
            return { kind: "special", what: "a folder" };
        if (entry.size > limit)
            return { kind: "too-large", size: entry.size };
        if (this.#isOnDisk(at))
            return this.#disk.read(path, limit);
        const bytes = this.#blobs.get(entry.id) ?? this.#repository.blobs([entry.id]).get(entry.id);
        return bytes === undefined ? { kind: "missing" } : { kind: "bytes", bytes };
    }
    natureOf(path) {
        const at = this.#pathOf(path);
        if (at === undefined)
            return "missing";
        if (this.#folders.has(at))
            return "folder";
        const entry = this.#entries.get(at);
        if (entry === undefined)
            return "missing";
        return isFile(entry) ? "file" : "other";
    }
    isLinkToFolder(path) {
        const at = this.#pathOf(path);
        const entry = at === undefined ? undefined : this.#entries.get(at);
        if (at === undefined || entry === undefined || !isLink(entry))
            return false;
        const target = this.#repository.blobs([entry.id]).get(entry.id)?.toString("utf8") ?? "";
        return this.#folders.has(external_node_path_.posix.join(external_node_path_.posix.dirname(at), target).replace(/\/$/, ""));
    }
    /** Links are not followed: what lies behind one is not there. */
    realPath(path) {
        const nature = this.natureOf(path);
        return nature === "file" || nature === "folder" ? (0,external_node_path_.resolve)(path) : undefined;
    }
    /** A path as the commit knows it, or undefined for one outside of the repository. */
    #pathOf(path) {
        const at = (0,external_node_path_.relative)(this.#repository.root, path).split(external_node_path_.sep).join("/");
        return at === ".." || at.startsWith("../") ? undefined : at;
    }
}
/** Bytes. Larger files are read one at a time, if at all. */
const LARGEST_PREPARED = 4 * 1024 * 1024;
function isLink({ mode }) {
    return mode === "120000";
}
function isFile({ mode }) {
    return mode.startsWith("100");
}

// EXTERNAL MODULE: ./build/src/adapters/git.js + 1 modules
var git = __webpack_require__(45105);
// EXTERNAL MODULE: ./build/src/adapters/tree.js
var adapters_tree = __webpack_require__(35820);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/policy/changes.js
/** What differs between an old and a new state of a repository: by whole files and by lines, renames followed. */
class Changes {
    #byPath = new Map();
    #byOldPath = new Map();
    #isOld;
    /** @param isOld whether a path existed in the old state: what did not, and was not renamed, is new */
    constructor(changes, isOld) {
        this.#isOld = isOld;
        for (const change of changes) {
            if (change.kind !== "deleted")
                this.#byPath.set(change.path, change);
            if (change.kind !== "added")
                this.#byOldPath.set(change.oldPath, change);
        }
    }
    /** True for a file whose contents or name are not those of the old state. */
    hasFile(path) {
        return this.#byPath.has(path) || !this.#isOld(path);
    }
    /** The name that a file of the old state goes by now; its own where it was deleted. */
    nameNow(oldPath) {
        const change = this.#byOldPath.get(oldPath);
        return change?.kind === "modified" ? change.path : oldPath;
    }
    /** True when a file of the old state has the same bytes and the same name now. */
    keeps(oldPath) {
        return !this.#byOldPath.has(oldPath) && !this.#byPath.has(oldPath);
    }
    /** True when one of the lines `from` to `to` (both inclusive) was changed or put in. */
    hasLine(path, from, to = from) {
        const change = this.#byPath.get(path);
        if (change === undefined)
            return !this.#isOld(path);
        if (change.kind !== "modified" || change.hunks === undefined)
            return true;
        return change.hunks.some(({ newStart, newCount }) => newCount > 0 && newStart <= to && newStart + newCount > from);
    }
    /** True for a line that {@link hasLine} is true for, and for one after which something was taken away. */
    touches(path, line) {
        if (this.hasLine(path, line))
            return true;
        const change = this.#byPath.get(path);
        if (change?.kind !== "modified")
            return false;
        return (change.hunks ?? []).some((hunk) => hunk.newCount === 0 && lineOfRemoval(hunk) === line);
    }
    /** The line of the old state that a line is, under its old name; undefined for one that is not there. */
    oldLine(path, line) {
        const change = this.#byPath.get(path);
        if (change === undefined)
            return this.#isOld(path) ? { file: path, line } : undefined;
        if (change.kind !== "modified" || change.hunks === undefined)
            return undefined;
        let shift = 0;
        for (const hunk of change.hunks) {
            if (line < firstAfter(hunk.newStart, hunk.newCount)) {
                if (hunk.newCount > 0 && line >= hunk.newStart)
                    return undefined;
                break;
            }
            shift += hunk.oldCount - hunk.newCount;
        }
        return { file: change.oldPath, line: line + shift };
    }
    /**
     * Where a text was taken away: the lines of the new state that stand in its place, or the one before it.
     * A file that was deleted altogether has no line in the new state.
     * @returns each with the first of the old lines there that was wanted
     */
    linesWithout(wanted) {
        const lines = [];
        for (const change of this.#byPath.values()) {
            if (change.kind !== "modified")
                continue;
            for (const { newStart, newCount, removed } of change.hunks ?? []) {
                const index = removed.findIndex(wanted);
                if (index === -1)
                    continue;
                const line = newCount === 0 ? lineOfRemoval({ newStart }) : newStart + Math.min(index, newCount - 1);
                lines.push({ file: change.path, line, removed: removed[index] ?? "" });
            }
        }
        return lines;
    }
}
/** The line that stands for lines which were taken away: the one before them, at the top of a file the first. */
function lineOfRemoval({ newStart }) {
    return Math.max(1, newStart);
}
/** The first line behind a hunk's side; a side without lines stands between its line and the next. */
function firstAfter(start, count) {
    return count === 0 ? start + 1 : start + count;
}

;// CONCATENATED MODULE: ./build/src/commands/base.js

/** How people call a base. */
function nameOf(against) {
    if (against.how === "pull-request")
        return against.branch;
    return against.revision ?? "the default branch";
}
/** Names the default branch where the caller named nothing, if it is known here. */
function withRevision(against, repository) {
    if (against.how === "pull-request" || against.revision !== undefined)
        return against;
    return { ...against, revision: repository.defaultBranch() };
}
/** Finds the commit to compare with (see {@link withRevision}): by the history that is here, and beyond it where that is cut short. */
async function findBase(repository, against, beyond) {
    const trouble = repository.trouble();
    if (trouble !== undefined)
        return { state: "unknown", why: `git cannot read the repository: ${trouble}` };
    const here = repository.commit("HEAD");
    if (here === undefined)
        return { state: "unknown", why: "nothing is committed here" };
    const found = against.how === "pull-request"
        ? await baseOfPullRequest(repository, against, here, beyond)
        : await baseOfBranch(repository, against, here, beyond);
    return found.state === "found" ? { ...found, checkout: here.id } : found;
}
async function baseOfBranch(repository, { revision, typed }, here, beyond) {
    if (revision === undefined)
        return { state: "unknown", why: "the default branch of this repository is not known here" };
    const other = (repository.commit(revision) ?? repository.commit(`origin/${revision}`))?.id;
    if (other !== undefined)
        return readable(repository, await mergeBase(repository, other, here.id, beyond), [], beyond);
    const found = await beyond?.mergeBase(revision, here.id);
    if (found === undefined && typed) {
        throw (0,errors/* usageError */.Wp)("E_BASE", {
            what: "there is no such commit, branch or tag",
            where: `--base ${revision}`,
            mend: "name one that is here (see `git branch --all`), or fetch it first",
        });
    }
    if (found === undefined)
        return { state: "unknown", why: `there is no commit ${revision} here` };
    return readable(repository, found, [], beyond);
}
async function baseOfPullRequest(repository, against, here, beyond) {
    const [first, second, ...others] = here.parents;
    // GitHub's merge commit: what the base branch will be, without this request and with it.
    if (first !== undefined && second === against.head && others.length === 0 && here.id !== against.head)
        return readable(repository, first, [against.head], beyond);
    const base = await mergeBase(repository, against.base, here.id, beyond);
    return readable(repository, base, here.id === against.head ? [] : [against.head], beyond);
}
async function mergeBase(repository, one, other, beyond) {
    const found = repository.mergeBase(one, other);
    // A history that was cut short may show an older ancestor than the best.
    if (found !== undefined && (beyond === undefined || found === one || !repository.isShallow()))
        return found;
    return (await beyond?.mergeBase(one, other)) ?? found;
}
/** Sees to it that the commits' files can be read. */
async function readable(repository, commit, reported, beyond) {
    if (commit === undefined)
        return { state: "unknown", why: "no common ancestor can be found in the history that is here" };
    const missing = [commit, ...reported].filter((id) => !repository.has(id));
    const failed = missing.length === 0 ? undefined : await (beyond?.fetch(missing) ?? "it was not fetched");
    if (!repository.has(commit))
        return { state: "unknown", why: `the commit ${commit} is not here: ${failed}` };
    const [lines] = reported.filter((id) => repository.has(id));
    return { state: "found", commit, ...(lines === undefined ? {} : { reported: lines }) };
}

// EXTERNAL MODULE: ./build/src/commands/baseline.js
var commands_baseline = __webpack_require__(86989);
// EXTERNAL MODULE: ./build/src/commands/intake.js
var intake = __webpack_require__(98294);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 1 modules
var commands_workspace = __webpack_require__(91379);
;// CONCATENATED MODULE: ./build/src/commands/comparison.js











/**
 * Finds the base of a run, and what judges: a change is never judged by what it brings along itself.
 * @param options as the caller gave them, for what the base's workspace is looked up by
 */
async function openComparison(request, workspace, options, currentFolder) {
    if (!workspace.inRepository) {
        throw (0,errors/* usageError */.Wp)("E_BASE", {
            what: "there is nothing to compare with",
            where: workspace.displayRoot,
            why: "this is no git repository",
            mend: "run it in a clone, or without a base",
        });
    }
    const repository = new git/* Repository */.LN(workspace.displayRoot);
    const against = withRevision(request.against, repository);
    const found = await findBase(repository, against, request.beyond);
    if (found.state === "unknown")
        return unknownBase(request, workspace, found.why);
    const entries = repository.entries(found.commit);
    if (entries === undefined)
        return await unknownBase(request, workspace, `the files of ${found.commit} cannot be read`);
    const changes = new Changes(repository.changesSince(found.commit), (path) => entries.has(path));
    const tree = new CommitTree(repository, entries, adapters_tree/* DISK */.K, (path) => changes.keeps(path));
    const judged = await judgeBy(tree, request, workspace, options, currentFolder);
    if ("why" in judged)
        return unknownBase(request, workspace, judged.why);
    const reported = found.reported === undefined ? undefined : linesOf(repository, found.reported);
    const name = nameOf(against);
    return {
        base: {
            state: judged.there === undefined ? "adopting" : "known",
            name,
            commit: found.commit,
            notes: judged.notes,
        },
        counted: request.counted,
        checkout: found.checkout,
        here: judged.here,
        baselines: judged.baselines,
        there: judged.there === undefined ? undefined : { ...judged.there, changes },
        reported: reported === undefined ? asItIs : (file, range) => carried(reported, file, range),
    };
}
function asItIs(file, range) {
    return { file, range };
}
/** A place whose first line the commit has; where it has not got the last one, the place ends with the first. */
function carried(reported, file, range) {
    const first = reported.oldLine(file, range.start.line);
    if (first === undefined)
        return undefined;
    const last = reported.oldLine(file, range.end.line);
    const length = range.end.line - range.start.line;
    const whole = last !== undefined && last.line - first.line === length;
    const start = { ...range.start, line: first.line };
    const end = whole ? { ...range.end, line: last.line } : { line: first.line + 1, column: 1 };
    return { file: first.file, range: { start, end } };
}
/** How the lines of the checkout stand to those of a commit. */
function linesOf(repository, commit) {
    const entries = repository.entries(commit);
    return new Changes(repository.changesSince(commit), (path) => entries?.has(path) === true);
}
/** Nothing is taken from a base that cannot be read: every finding is new, and no rule may have been switched off. */
async function unknownBase(request, workspace, why) {
    const gate = request.counted === "changes";
    return {
        base: {
            state: "unknown",
            name: nameOf(request.against),
            why,
            notes: gate
                ? [
                    "Every finding counts as new, no rule is switched off or made milder, and no baseline accepts anything.",
                ]
                : [],
        },
        counted: request.counted,
        checkout: undefined,
        here: gate ? { ...workspace, config: hardened(workspace.config) } : workspace,
        baselines: gate ? { which: "none" } : await ownBaseline(workspace),
        there: undefined,
        reported: asItIs,
    };
}
const RANK = { off: 0, notice: 1, warning: 2, error: 3 };
/** A configuration that nobody has agreed to may make rules more severe, but not milder. */
function hardened(config) {
    const byDefault = (0,rules/* severityOf */.xJ)(new Map());
    const severity = [...config.severity].filter(([rule, severity]) => RANK[severity] >= RANK[byDefault(rule) ?? "off"]);
    return {
        ...config,
        severity: new Map(severity),
        failOn: config.failOn === "never" ? "error" : config.failOn,
    };
}
/** Without a base, or with one that has nothing to say: what is there judges itself. */
async function ownBaseline(workspace) {
    return { which: "own", own: await (0,commands_baseline/* readBaseline */.m)(workspace) };
}
async function judgeBy(tree, request, workspace, options, currentFolder) {
    if (request.counted === "all")
        return judgedByItself(tree, workspace);
    let base;
    let accepted;
    try {
        base = await openBase(tree, workspace, options, currentFolder);
        accepted = await (0,commands_baseline/* readBaseline */.m)(base);
    }
    catch (error) {
        if (error instanceof errors/* PolicyError */.pn)
            return { why: `${error.parts.what}: ${error.parts.why ?? error.parts.where ?? ""}` };
        throw error;
    }
    const files = (0,intake/* findFiles */.lY)(base);
    if (base.configFile === undefined && files.files.every(({ kind }) => kind === undefined)) {
        const notes = [
            "Adopting: the base has neither a configuration nor policies, so this change judges itself.",
        ];
        return { here: workspace, baselines: await ownBaseline(workspace), there: undefined, notes };
    }
    const baselines = { which: "changed", base: accepted, own: await (0,commands_baseline/* readBaseline */.m)(workspace) };
    return judgedByBase(tree, base, workspace, baselines);
}
/** The base's own workspace, where the caller's folder of policies may not have been yet. */
function openBase(tree, workspace, { config, policiesDir }, currentFolder) {
    const asked = policiesDir === undefined ? undefined : workspace.policiesFolder;
    const was = asked !== undefined && tree.natureOf(asked) === "folder";
    return (0,commands_workspace/* openWorkspace */.OH)({ ...(config === undefined ? {} : { config }), ...(was ? { policiesDir: asked } : {}) }, currentFolder, asked ?? adapters_tree/* DISK */.K.realPath(workspace.root) ?? workspace.root, tree);
}
/** The change is in: what is there now judges both states. */
async function judgedByItself(tree, workspace) {
    const hasPolicies = workspace.hasPolicies && tree.natureOf(workspace.policiesFolder) === "folder";
    const there = { ...workspace, tree, hasPolicies };
    return {
        here: workspace,
        baselines: await ownBaseline(workspace),
        there: { workspace: there, files: (0,intake/* findFiles */.lY)(there) },
        notes: [],
    };
}
/** The base judges; of the change only the kinds that it adds count, for files that nothing else judges. */
function judgedByBase(tree, base, workspace, baselines) {
    const old = new Set(base.config.kinds.map(({ name }) => name));
    const added = workspace.config.kinds.filter(({ name }) => !old.has(name));
    const newNames = new Set(added.map(({ name }) => name));
    const judging = {
        config: { ...base.config, kinds: [...base.config.kinds, ...added] },
        lateKinds: newNames,
        schemaOf: (kind) => newNames.has(kind.name) ? workspace.schemaOf(kind) : base.schemaOf(kind),
    };
    const isHere = base.hasPolicies && adapters_tree/* DISK */.K.natureOf(base.policiesFolder) === "folder";
    const here = {
        ...workspace,
        ...judging,
        ...(isHere ? { policiesFolder: base.policiesFolder, hasPolicies: true } : {}),
    };
    const there = { ...base, ...judging };
    const moved = base.hasPolicies && !isHere;
    return {
        here,
        baselines,
        there: { workspace: there, files: (0,intake/* findFiles */.lY)(there) },
        notes: [
            ...(moved ? [noteOfMove(base, here)] : []),
            ...[...newNames].map((name) => `The kind ${name} is new: files that only it matches are judged by it.`),
            ...noteOfEdits(tree, base, workspace),
            ...noteOfNew(baselines),
        ],
    };
}
function noteOfMove(base, here) {
    const shown = (folder) => (0,commands_workspace/* displayPath */.Gt)(folder, here.displayRoot);
    return `The policies folder ${shown(base.policiesFolder)} is gone; policies were looked for in ${shown(here.policiesFolder)}.`;
}
/** A change of what judges takes effect once it is merged, which its author has to know. */
function noteOfEdits(tree, base, workspace) {
    const paths = new Set([
        base.configFile,
        workspace.configFile,
        ...base.config.kinds.map(({ schema }) => (0,external_node_path_.join)(base.root, schema)),
    ].filter((path) => path !== undefined));
    const edited = [...paths].filter((path) => contents(tree, path) !== contents(adapters_tree/* DISK */.K, path));
    if (edited.length === 0)
        return [];
    const names = edited.map((path) => (0,external_node_path_.relative)(workspace.displayRoot, path).split(external_node_path_.sep).join("/")).sort();
    const [verb, them] = names.length === 1 ? ["changes", "it"] : ["change", "them"];
    return [
        `${names.join(", ")} ${verb}: the policies were judged by the base's version. What only the new one allows is made in a second change, after ${them === "it" ? "this one" : "these"} is merged.`,
    ];
}
/** The first baseline could accept what its own change brings. */
function noteOfNew({ base, own }) {
    if (own === undefined || base !== undefined)
        return [];
    return [`${own.file} is new: it accepts nothing before this change is merged.`];
}
const LARGEST_COMPARED = 16 * 1024 * 1024;
function contents(tree, path) {
    const read = tree.read(path, LARGEST_COMPARED);
    return read.kind === "bytes" ? Buffer.from(read.bytes).toString("latin1") : undefined;
}
/** The base's files, under the names that they have now. */
function underNewNames({ files, rejected, idleKinds }, changes) {
    const renamed = (one) => ({ ...one, file: changes.nameNow(one.file) });
    return { files: files.map(renamed), rejected: rejected.map(renamed), idleKinds };
}

// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
;// CONCATENATED MODULE: ./build/src/commands/scope.js




/**
 * Finds what the named paths belong to. What is named brings its own surroundings along: its configuration, and the
 * tree that it stands in.
 * @throws {PolicyError} with exit 2 for paths that do not exist, or that do not belong together
 */
async function openScope(paths, options, currentFolder) {
    const named = paths.map((path) => namedPath(path, currentFolder));
    const [first, ...others] = named;
    if (first === undefined)
        return { workspace: await (0,commands_workspace/* openWorkspace */.OH)(options, currentFolder), paths: [] };
    // Where the caller says what is to be used, it is used for every path.
    if (options.config === undefined && options.policiesDir === undefined) {
        for (const other of others)
            checkTogether(first, other, currentFolder);
    }
    return { workspace: await (0,commands_workspace/* openWorkspace */.OH)(options, currentFolder, startOf(first)), paths: named };
}
function namedPath(typed, currentFolder) {
    const path = (0,external_node_path_.resolve)(currentFolder, typed);
    const nature = (0,files/* natureOfPath */.SC)(path);
    if (nature === "file" || nature === "folder")
        return { path: (0,commands_workspace/* settledPath */.du)(path, nature), nature, typed };
    throw (0,errors/* usageError */.Wp)("E_PATH", {
        what: nature === "missing" ? "there is no such file or folder" : "this is neither a file nor a folder",
        where: typed,
        mend: "name policy files or folders",
    });
}
function startOf({ path, nature }) {
    return nature === "folder" ? path : (0,external_node_path_.dirname)(path);
}
/** One run has one configuration and one catalog: a path that has others would be judged by the wrong ones. */
function checkTogether(first, other, currentFolder) {
    const one = (0,commands_workspace/* surroundingsOf */.ZD)(startOf(first), currentFolder);
    const two = (0,commands_workspace/* surroundingsOf */.ZD)(startOf(other), currentFolder);
    const shown = (path) => (0,commands_workspace/* displayPath */.Gt)(path, currentFolder);
    if (one.repository !== two.repository)
        throw apart(other, `it lies outside of the repository of ${first.typed}`);
    if (one.configFile !== two.configFile) {
        throw apart(other, two.configFile === undefined
            ? `the configuration of ${first.typed} does not hold for it`
            : `it has another configuration than ${first.typed}: ${shown(two.configFile)}`);
    }
    if (two.tree !== undefined && one.tree !== two.tree)
        throw apart(other, `it belongs to other policies than ${first.typed}: those in ${shown(two.tree)}`);
}
function apart({ typed }, why) {
    return (0,errors/* usageError */.Wp)("E_PATH", {
        what: "this path cannot be checked together with the others",
        where: typed,
        why,
        mend: "check it in a run of its own",
    });
}

// EXTERNAL MODULE: ./build/src/commands/selection.js
var selection = __webpack_require__(36070);
;// CONCATENATED MODULE: ./build/src/commands/check.js













/** Finds and reads everything that a validation needs. */
async function openIntake(paths, options, currentFolder) {
    const scope = await openScope(paths, options, currentFolder);
    (0,selection/* checkType */.Bt)(options.type, scope.workspace);
    const comparison = options.comparison === undefined
        ? undefined
        : await openComparison(options.comparison, scope.workspace, options, currentFolder);
    const baselines = comparison?.baselines ?? (await ownBaseline(scope.workspace));
    return takeIn(scope, comparison, baselines, options.type);
}
/** What fails a run, and what is shown: as the caller says, else as the configuration that judges. */
function ruleOf({ scope, comparison }, { failOn, annotate }) {
    const { config } = scope.workspace;
    return {
        failOn: failOn ?? config.failOn,
        annotate: annotate ?? config.annotate,
        counted: comparison?.counted ?? "all",
    };
}
/** Takes in a workspace's files, those that are named by themselves too. */
function takeIn(scope, comparison, baselines, type) {
    const judged = { ...scope, workspace: comparison?.here ?? scope.workspace };
    const found = (0,intake/* findFiles */.lY)(judged.workspace);
    addNamedFiles(found, judged, type);
    return { scope: judged, found, comparison, baselines };
}
/**
 * Judges what was taken in, against a base if there is one.
 * @param changed bytes that stand in the place of the files' own, by the files' names
 */
async function check(intake, changed = new Map()) {
    const { scope, found, comparison, baselines } = intake;
    const files = found.files.map((file) => ({ ...file, bytes: changed.get(file.file) ?? file.bytes }));
    const taken = { files, rejected: found.rejected };
    const names = new Set([...taken.files, ...taken.rejected].map(({ file }) => file));
    const hasFile = (file) => names.has(file);
    const input = inputOf(taken, scope.workspace, acceptedBy(baselines, hasFile));
    const there = comparison?.there;
    const outcome = there === undefined
        ? await (0,validate/* validate */.tf)(input)
        : await validateAgainst(input, {
            input: inputOf(underNewNames(there.files, there.changes), there.workspace, baselines.which === "changed" ? baselines.base : input.baseline),
            changes: there.changes,
        });
    return {
        ...withGrowth(outcome, baselines, input, hasFile),
        files,
        idleKinds: found.idleKinds,
    };
}
function acceptedBy(baselines, hasFile) {
    switch (baselines.which) {
        case "own":
            return baselines.own;
        case "none":
            return undefined;
        case "changed": {
            const { base, own } = baselines;
            return base === undefined || own === undefined ? undefined : (0,baseline/* withoutGrowth */.Ip)(base, own, hasFile);
        }
    }
}
/** A baseline that a change lets accept more is a finding. The first one is none: there it accepts nothing yet. */
function withGrowth(outcome, baselines, { severityOf: severity }, hasFile) {
    if (baselines.which !== "changed" || baselines.base === undefined || baselines.own === undefined)
        return outcome;
    const { base, own } = baselines;
    const found = (0,baseline_findings/* grown */.g)(base, own, severity, hasFile);
    if (found.length === 0)
        return outcome;
    return {
        ...outcome,
        findings: (0,findings/* sortFindings */.Tc)([...outcome.findings, ...found]),
        sources: new Map(outcome.sources).set(own.file, own.source),
    };
}
function inputOf({ files, rejected }, { config, schemaOf }, baseline) {
    return {
        files,
        rejected,
        environments: config.environments,
        limits: document_builder/* DEFAULT_LIMITS */.dR,
        severityOf: (0,rules/* severityOf */.xJ)(config.severity),
        schemaOf,
        families: rules/* FAMILIES */.BU,
        today: (0,clock/* today */.E)(),
        baseline,
    };
}
/** A file that is named is checked wherever it lies, and whatever git says of it. */
function addNamedFiles(found, { workspace, paths }, type) {
    const named = paths.filter(({ path, nature }) => nature === "file" && !(0,intake/* isConfiguration */.ZC)(path, workspace));
    if (named.length === 0)
        return;
    const absolute = (file) => (0,external_node_path_.resolve)(workspace.displayRoot, file);
    const files = new Map(found.files.map((file) => [absolute(file.file), file]));
    const rejected = new Set(found.rejected.map(({ file }) => absolute(file)));
    for (const { path } of named) {
        const known = files.get(path);
        if (known?.kind !== undefined || (known === undefined && rejected.has(path)))
            continue;
        const taken = (0,intake/* findNamedFile */.$D)(workspace, path, type);
        if (known === undefined) {
            found.files.push(...taken.files);
            found.rejected.push(...taken.rejected);
            for (const file of taken.files)
                files.set(path, file);
        }
        else
            Object.assign(known, taken.files[0]);
    }
}


/***/ }),

/***/ 36070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ checkType),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   sc: () => (/* binding */ narrow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13499);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78000);
/* harmony import */ var _validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12500);
/* harmony import */ var _intake_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98294);
/* harmony import */ var _nothing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5765);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91379);








/** @throws {PolicyError} `E_TYPE` (exit 2) for a kind that there is not */
function checkType(type, workspace) {
    if (type === undefined)
        return;
    const known = [..._policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILT_IN_KINDS */ .js, ...workspace.config.kinds.map((kind) => kind.name)];
    if (known.includes(type))
        return;
    const guess = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .pA)(type, known);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)("E_TYPE", {
        what: "there is no such kind of policy",
        where: `--type ${type}`,
        mend: guess === undefined ? `use one of ${known.join(", ")}` : `did you mean ${guess}?`,
    });
}
/** Narrows a result to what was asked for. @throws {PolicyError} `E_NOTHING` (exit 2): no policy is never a pass */
function select(checked, scope, narrowing, currentFolder) {
    const { workspace, paths } = scope;
    const { type, name } = narrowing;
    const seen = {
        workspace,
        files: checked.files,
        policies: checked.catalog.policies,
        currentFolder,
        type,
        takesFiles: true,
    };
    const { ofType, ...selection } = narrow(checked, scope, narrowing);
    const judged = selection.policies.length > 0 || selection.findings.some(isJudgement);
    if (!judged && name !== undefined)
        throw (0,_nothing_js__WEBPACK_IMPORTED_MODULE_5__/* .nothingNamed */ .R)(name, ofType, seen);
    const idle = idlePath(checked, scope);
    if (!judged || idle !== undefined)
        throw (0,_nothing_js__WEBPACK_IMPORTED_MODULE_5__/* .nothingAt */ .V)(idle ?? paths[0], "there is nothing to validate", seen);
    return selection;
}
/** Narrows a result to what was asked for, whether anything is left or not. */
function narrow(checked, scope, { type, name }) {
    const told = toldFiles(scope);
    const ofType = (policy) => told(policy.file) && (type === undefined || policy.kind.name === type);
    const policies = checked.catalog.policies.filter((policy) => ofType(policy) && (name === undefined || policy.name === name));
    const files = new Set(policies.map(({ file }) => file));
    const narrowed = type !== undefined || name !== undefined;
    const findings = checked.findings.filter((finding) => told(finding.file) &&
        (!narrowed ||
            (files.has(finding.file) &&
                (finding.policy === undefined || name === undefined || finding.policy === name)) ||
            (finding.kind === type && name === undefined)));
    return {
        findings,
        policies,
        ofType,
        valid: policies.filter((p) => !checked.invalid.has(p)).length,
    };
}
/** True for what says something of a policy; that a file is none, or what accepts findings, judged nothing. */
function isJudgement({ rule }) {
    return rule !== "ARC040" && !(0,_validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isToolsOwn */ .Os)(rule);
}
/** Which files, as findings name them, lie at the paths that were named. */
function toldFiles({ workspace, paths }) {
    if (paths.length === 0)
        return () => true;
    const named = new Set(paths.map(({ path }) => path));
    return (file) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .foldersUpTo */ .Kd)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.displayRoot, file), "").some((path) => named.has(path));
}
/** A path that was named and of which nothing was judged; the configuration was, to get this far. */
function idlePath({ catalog, findings }, { workspace, paths }) {
    if (paths.length === 0)
        return undefined;
    const judged = new Set([...catalog.policies, ...findings.filter(isJudgement)].map(({ file }) => file));
    const reached = new Set([...judged].flatMap((file) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .foldersUpTo */ .Kd)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.displayRoot, file), "")));
    return paths.find(({ path }) => !reached.has(path) && !(0,_intake_js__WEBPACK_IMPORTED_MODULE_4__/* .isConfiguration */ .ZC)(path, workspace));
}


/***/ }),

/***/ 37962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  closeLeftOver: () => (/* binding */ closeLeftOver),
  validateOnGitHub: () => (/* binding */ validateOnGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
;// CONCATENATED MODULE: ./build/src/adapters/foreign-text.js

const MOST_BYTES = 500;
/** What a server, a proxy or a library said, made fit for a message of ours: one short line that holds no secret. */
function foreignText(text) {
    return (0,sanitize/* truncateBytes */.QY)((0,sanitize/* sanitizeText */.jZ)((0,sanitize/* maskSecrets */.QU)(text)), MOST_BYTES);
}

;// CONCATENATED MODULE: ./build/src/adapters/artifact.js


/**
 * Uploads files as an artifact of the running workflow. Artifacts cannot be written to twice. The client (most of the
 * bundle) is loaded only here.
 *
 * After a failure the client may go on in the background: an upload that hung, or an archive of which nobody reads the
 * rest. So the files must stay, and the process be ended by whoever started it: what the archive throws when a file
 * is gone, nobody can catch.
 */
async function uploadReport(upload, world) {
    const why = whyUnavailable(world.env);
    if (why !== undefined)
        return { state: "unavailable", why };
    return withinLimit(world.limitMs, uploadOnce(upload));
}
async function uploadOnce({ name, files, folder }) {
    try {
        for (const file of files)
            (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.R_OK);
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder);
        return { state: "uploaded", id };
    }
    catch (error) {
        const why = messageOf(error);
        return isTaken(why) ? { state: "taken" } : { state: "failed", why: foreignText(why) };
    }
}
/** The artifact service's answer to a name that the run has already. */
function isTaken(message) {
    return message.includes("(409)") || /already exists/i.test(message);
}
/** The client would fail for the same reasons, but only after it was loaded, and with a warning in the log. */
function whyUnavailable(env) {
    if (isEnterpriseServer(env["GITHUB_SERVER_URL"])) {
        return "GitHub Enterprise Server does not take artifacts from this client";
    }
    const missing = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"].filter((name) => !env[name]);
    return missing.length === 0
        ? undefined
        : `${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not set, as in a step of an action`;
}
/** As the client decides: everything but github.com, a tenant of ghe.com and a local stand-in. */
function isEnterpriseServer(serverUrl) {
    if (!serverUrl || !URL.canParse(serverUrl))
        return false;
    return !/^github\.com$|\.ghe\.com$|\.localhost$/i.test(new URL(serverUrl).hostname);
}
async function withinLimit(limitMs, uploading) {
    let timer;
    const late = new Promise((resolve) => {
        const why = `the upload did not end within ${Math.ceil(limitMs / 1_000)} s`;
        timer = setTimeout(() => resolve({ state: "failed", why }), limitMs);
    });
    try {
        return await Promise.race([uploading, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/src/adapters/git.js + 1 modules
var git = __webpack_require__(45105);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/adapters/github-answer.js
/** What came back is not what GitHub promises at this place: an error page, a cut or a strange JSON. */
class ShapeError extends Error {
    name = "ShapeError";
}
/**
 * One value of an API's answer, with its path for messages. Readers take what they need out of it and get domain
 * values or a {@link ShapeError}; nothing inside the program ever sees the raw JSON.
 */
class Answer {
    #value;
    #path;
    constructor(value, path = "the answer") {
        this.#value = value;
        this.#path = path;
    }
    /** A member of an object; a missing one is an answer whose readers all refuse, except {@link optional}. */
    field(name) {
        const value = this.#value;
        if (typeof value !== "object" || value === null || Array.isArray(value))
            throw this.#not("an object");
        const member = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
        return new Answer(member, `${this.#path}.${name}`);
    }
    text() {
        if (typeof this.#value !== "string")
            throw this.#not("text");
        return this.#value;
    }
    /** Text of one form, such as a commit's id. */
    matching(form) {
        const text = this.text();
        if (!form.test(text))
            throw new ShapeError(`${this.#path} is not of the form ${form.source}`);
        return text;
    }
    /** A whole number from 0 on. */
    count() {
        const value = this.#value;
        if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
            throw this.#not("a number");
        return value;
    }
    list() {
        if (!Array.isArray(this.#value))
            throw this.#not("a list");
        return this.#value.map((item, index) => new Answer(item, `${this.#path}[${index}]`));
    }
    /** Undefined for null and for what is not there, else what the reader makes of it. */
    optional(read) {
        return this.#value === null || this.#value === undefined ? undefined : read(this);
    }
    #not(wanted) {
        const value = this.#value;
        const got = value === null ? "null" : Array.isArray(value) ? "a list" : `of type ${typeof value}`;
        return new ShapeError(value === undefined ? `${this.#path} is missing` : `${this.#path} is ${got}, not ${wanted}`);
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/github-error.js

const CODES = {
    denied: "E_TOKEN_PERMISSION",
    unauthorized: "E_TOKEN",
    missing: "E_GITHUB_MISSING",
    invalid: "E_GITHUB_INVALID",
    limited: "E_GITHUB_LIMIT",
    unreachable: "E_GITHUB",
};
/** A call to GitHub that failed for good; ends 4 where nobody turns it into a value. */
class GithubError extends errors/* PolicyError */.pn {
    failure;
    constructor(failure, parts) {
        super(CODES[failure.kind], errors/* EXIT */.dc.outside, parts);
        this.failure = failure;
    }
}
/** Makes a value of a failed call. Everything else that was thrown is a mistake of ours, and is thrown on. */
function setbackOf(error) {
    if (!(error instanceof GithubError))
        throw error;
    switch (error.failure.kind) {
        case "denied":
            return { state: "denied", permission: error.failure.permission, error };
        case "unauthorized":
        case "missing":
        case "invalid":
            return { state: "refused", error };
        case "limited":
        case "unreachable":
            return { state: "unreachable", error };
    }
}
/** What a status from 400 on means that is neither a limit nor an accident. */
function failureOf(status, permission) {
    if (status === 401)
        return { kind: "unauthorized" };
    if (status === 403)
        return { kind: "denied", permission };
    return status === 404 ? { kind: "missing" } : { kind: "invalid" };
}
/** What a person can do about it. */
function mendOf(failure, permission) {
    switch (failure.kind) {
        case "denied":
            return (`add the line \`${permission}\` below \`permissions:\` of the job, beside what it needs already ` +
                "(a pull request from a fork gets a token that can only read, whatever stands there)");
        case "unauthorized":
            return "hand in `github.token`, or a token that has not expired";
        case "missing":
            return `check that the repository holds it, and that the job's token has \`${permission}\``;
        case "invalid":
            return "read what GitHub says about the request, and report it if the request is at fault";
        case "limited":
            return "run the job again later, or use a token that fewer jobs share";
        case "unreachable":
            return "look at https://www.githubstatus.com and at the runner's way to the API, and run the job again";
    }
}

// EXTERNAL MODULE: ./build/src/adapters/github-transport.js
var github_transport = __webpack_require__(70299);
;// CONCATENATED MODULE: ./build/src/adapters/github-waiting.js
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
/** Seconds; what was lost is not brought back by more. */
const LONGEST_LOSS = 4;
/** The wait before trying again after the nth lost answer: 1, 2, 4, 4 … s, half of it left to chance. */
function waitAfterLoss(nth, headers, pace) {
    const growing = SECOND_MS * Math.min(LONGEST_LOSS, 2 ** (nth - 1)) * (0.75 + pace.random() / 2);
    return Math.max(growing, retryAfter(headers, pace.now()) ?? 0);
}
/**
 * The wait after the nth answer that says too much was asked, as GitHub's REST documentation wants it: `Retry-After`,
 * else until `x-ratelimit-reset` where nothing remains, else a minute that doubles.
 */
function waitAfterLimit(nth, headers, pace) {
    const asked = retryAfter(headers, pace.now());
    if (asked !== undefined)
        return asked;
    const reset = headerNumber(headers, "x-ratelimit-reset");
    if (headerNumber(headers, "x-ratelimit-remaining") === 0 && reset !== undefined) {
        // The reset is told by GitHub's clock; a runner's own may be wrong. One second more for what is rounded off.
        return Math.max(0, reset * SECOND_MS - serverTime(headers, pace.now())) + SECOND_MS;
    }
    return MINUTE_MS * 2 ** (nth - 1);
}
/** RFC 9110 §10.2.3: seconds, or a date. */
function retryAfter(headers, now) {
    const seconds = headerNumber(headers, "retry-after");
    if (seconds !== undefined)
        return seconds * SECOND_MS;
    const date = Date.parse(String(headers["retry-after"] ?? ""));
    return Number.isNaN(date) ? undefined : Math.max(0, date - serverTime(headers, now));
}
function serverTime(headers, now) {
    const date = Date.parse(String(headers["date"] ?? ""));
    return Number.isNaN(date) ? now : date;
}
function headerNumber(headers, name) {
    const text = String(headers[name] ?? "").trim();
    return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/github.js







const USUAL_LIMITS = { callMs: 20_000, totalMs: 90_000 };
/** Time as it is. */
const REAL_PACE = {
    now: () => Date.now(),
    sleep: (ms) => (0,promises_.setTimeout)(ms),
    random: () => Math.random(),
};
const GITHUB_API = "https://api.github.com";
/** Requests without an answer before a call is given up. */
const MOST_LOSSES = 4;
/** Items of one page, GitHub's most. */
const PAGE = 100;
/**
 * GitHub, as the rest of the program knows it: the one place that every request passes. What it adds to a request is
 * a limit in time, patience where that helps, and doubt: no answer counts before its shape was checked, and nothing
 * is written twice because an answer was lost.
 */
class Github {
    pace;
    #transport;
    #place;
    #limits;
    #token;
    #spentMs = 0;
    /** When the first request has left this process. */
    firstSent;
    #sent = () => { };
    constructor(options, place, transport) {
        this.pace = options.pace ?? REAL_PACE;
        this.#limits = options.limits ?? USUAL_LIMITS;
        this.#token = options.token;
        this.#place = place;
        this.#transport = transport;
        this.firstSent = new Promise((resolve) => {
            this.#sent = resolve;
        });
    }
    /**
     * Sends nothing yet.
     * @throws {PolicyError} `E_TOKEN` or `E_REPOSITORY` (exit 2) for what cannot be a token or a repository
     */
    static connect(options) {
        const [, owner, repo] = /^([A-Za-z\d][\w-]*)\/((?!\.{1,2}$)[\w.-]+)$/.exec(options.repository) ?? [];
        if (owner === undefined || repo === undefined) {
            throw (0,errors/* usageError */.Wp)("E_REPOSITORY", {
                what: "cannot tell which repository is meant",
                why: "it is not of the form owner/name",
                mend: "set GITHUB_REPOSITORY, as a workflow's runner does",
            });
        }
        // A header with such a character makes the HTTP stack quote the token in its error.
        if (!/^[\x21-\x7e]+$/.test(options.token)) {
            throw (0,errors/* usageError */.Wp)("E_TOKEN", {
                what: "the token for GitHub cannot be used",
                why: options.token === ""
                    ? "it is empty"
                    : "it holds white space, or characters that no token is made of",
                mend: "hand in `github.token`, or a secret without a newline at its end",
            });
        }
        return new Github(options, { owner, repo }, (0,github_transport/* transportOf */.JH)({ token: options.token, apiUrl: (options.apiUrl ?? GITHUB_API).replace(/\/+$/, "") }));
    }
    /**
     * Reads. Repeated after 5xx, resets, hung calls and unreadable answers, and after the wait that GitHub asks for.
     * @throws {GithubError}
     */
    read(call) {
        return this.#persist(call);
    }
    /**
     * Reads a list page by page, at most `most` pages of {@link PAGE} items; ends after the first that is not full.
     * @throws {GithubError}
     */
    async *pages(call, most) {
        for (let page = 1; page <= most; page++) {
            const parameters = { ...call.parameters, per_page: PAGE, page };
            const items = await this.read({ ...call, parameters });
            yield items;
            if (items.length < PAGE)
                return;
        }
    }
    /**
     * Writes, once. Where the answer was lost, `find` decides whether to write again; where `find` fails too, nothing
     * is repeated and the error says so.
     * @throws {GithubError}
     */
    write(call) {
        return this.#persist(call, () => call.find());
    }
    async #persist(call, find) {
        let losses = 0;
        let refusals = 0;
        for (;;) {
            const verdict = this.#judge(call, await this.#send(call));
            switch (verdict.kind) {
                case "value":
                    return verdict.value;
                case "failed":
                    throw verdict.error;
                case "limited": {
                    // Refused before it was looked at: also a write may be made again.
                    refusals += 1;
                    await this.#wait(call, waitAfterLimit(refusals, verdict.headers, this.pace), verdict.error);
                    break;
                }
                case "lost": {
                    losses += 1;
                    if (losses === MOST_LOSSES && find === undefined)
                        throw verdict.error;
                    await this.#wait(call, waitAfterLoss(losses, verdict.headers, this.pace), verdict.error);
                    const found = find === undefined ? undefined : await lookedUp(find, verdict.error);
                    if (found !== undefined)
                        return found;
                    if (losses === MOST_LOSSES)
                        throw verdict.error;
                }
            }
        }
    }
    async #send(call) {
        const limitMs = Math.min(this.#limits.callMs, this.#leftMs(call));
        if (limitMs <= 0) {
            const why = `the ${seconds(this.#limits.totalMs)} that GitHub may take in all are used up`;
            throw this.#error(call, { kind: "unreachable" }, why);
        }
        const started = this.pace.now();
        const reply = await this.#transport(call.route, { ...this.#place, ...call.parameters }, limitMs, this.#sent);
        // A clock may jump; what is charged lies between nothing and the limit.
        this.#spentMs += Math.max(0, Math.min(this.pace.now() - started, limitMs));
        return reply;
    }
    /** Waits, or throws the reason for waiting at once where the wait would outlast the time that is left. */
    async #wait(call, ms, reason) {
        const left = this.#leftMs(call);
        if (ms >= left) {
            const { why, ...parts } = reason.parts;
            const because = `${why}; to wait ${seconds(ms)} would be too long (${seconds(Math.max(0, left))} left)`;
            throw new GithubError(reason.failure, { ...parts, why: because });
        }
        this.#spentMs += ms;
        await this.pace.sleep(ms);
    }
    #leftMs({ leaveMs = 0 }) {
        return this.#limits.totalMs - this.#spentMs - leaveMs;
    }
    #judge(call, reply) {
        if (reply.kind === "lost")
            return this.#lost(call, reply.why, {});
        const { status, headers, body } = reply;
        const said = `GitHub answered ${status}${github_messageOf(body)}`;
        if (status >= 200 && status < 300)
            return this.#parsed(call, status, headers, body);
        if (isLimit(status, headers, body)) {
            return { kind: "limited", headers, error: this.#error(call, { kind: "limited" }, said) };
        }
        // 408: GitHub waited for the rest of the request, which says as little as a reset.
        if (status >= 500 || status === 408)
            return this.#lost(call, said, headers);
        return { kind: "failed", error: this.#error(call, failureOf(status, call.needs), said) };
    }
    #parsed(call, status, headers, body) {
        try {
            return { kind: "value", value: call.parse(new Answer(body)) };
        }
        catch (error) {
            if (!(error instanceof ShapeError))
                throw error;
            const type = headers["content-type"] ?? "no content type";
            return this.#lost(call, `an unreadable answer (${status}, ${type}): ${error.message}`, headers);
        }
    }
    #lost(call, why, headers) {
        return { kind: "lost", headers, error: this.#error(call, { kind: "unreachable" }, why) };
    }
    #error(call, failure, why) {
        const { owner, repo } = this.#place;
        const parts = {
            what: call.what,
            where: call.route.replace("{owner}", owner).replace("{repo}", repo),
            // From a server or a proxy, so it may hold anything, and even what was sent.
            why: foreignText(why.replaceAll(this.#token, "***")),
            mend: mendOf(failure, call.needs),
        };
        return new GithubError(failure, parts);
    }
}
/** Looks for what a lost answer may have left behind; where that fails, nobody knows, and nothing is repeated. */
async function lookedUp(find, lost) {
    try {
        return await find();
    }
    catch (error) {
        if (!(error instanceof GithubError))
            throw error;
        const why = `${lost.parts.why}; whether it took place all the same is not known, since looking failed too: ${error.parts.why}`;
        throw new GithubError(lost.failure, { ...lost.parts, why, cause: error });
    }
}
/** 429, and the 403s that mean the same; a 403 for a missing permission may come with any headers. */
function isLimit(status, headers, body) {
    if (status === 429)
        return true;
    if (status !== 403 || /not accessible/i.test(github_messageOf(body)))
        return false;
    return (headers["retry-after"] !== undefined ||
        String(headers["x-ratelimit-remaining"]) === "0" ||
        /rate limit|abuse detection/i.test(github_messageOf(body)));
}
/** GitHub's own words, with the details of a 422. */
function github_messageOf(body) {
    if (typeof body !== "object" || body === null || !("message" in body))
        return "";
    const details = "errors" in body && Array.isArray(body.errors) ? ` ${JSON.stringify(body.errors)}` : "";
    return typeof body.message === "string" ? `: ${body.message}${details}` : "";
}
function seconds(ms) {
    return `${Math.ceil(ms / 1_000)} s`;
}

;// CONCATENATED MODULE: ./build/src/report/links.js
/** For a report that is read where no address is known. */
const links_NO_LINKS = { rule: () => undefined, place: withoutAddress };
function withoutAddress(file, { start }) {
    return { file, line: start.line, address: undefined };
}
/**
 * Links to the exact lines of files at a commit, as GitHub writes them; a commit, since a branch moves on.
 * A file outside of the repository has none.
 * @param repositoryUrl such as `https://github.com/owner/policies`, without a slash at its end
 */
function placesAtCommit(repositoryUrl, commit, toHead = (file, range) => ({ file, range })) {
    return (judgedFile, judgedRange) => {
        const place = toHead(judgedFile, judgedRange);
        if (place === undefined)
            return withoutAddress(judgedFile, judgedRange);
        const { file, range } = place;
        // A browser would walk out of the repository, however the dots are encoded.
        if (file.split("/").some((name) => name === ".." || name === "."))
            return withoutAddress(file, range);
        const line = range.start.line;
        const last = lastLine(range);
        const lines = last === line ? `L${line}` : `L${line}-L${last}`;
        return { file, line, address: `${repositoryUrl}/blob/${commit}/${encodePath(file)}#${lines}` };
    };
}
/** The last line that a range holds something of; its end is exclusive. */
function lastLine({ start, end }) {
    return end.column === 1 && end.line > start.line ? end.line - 1 : Math.max(start.line, end.line);
}
/** A relative path with forward slashes as a relative URI reference (RFC 3986), each name percent-encoded. */
function encodePath(path) {
    return path.split("/").map(encodeName).join("/");
}
/** RFC 3986's unreserved characters stay. The colon goes too: before the first slash it would be a scheme's. */
function encodeName(name) {
    return encodeURIComponent(name.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** An absolute http(s) address in ASCII, fit for every format; undefined for anything else, `javascript:` too. */
function webAddress(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    const { protocol, href } = new URL(address);
    if (protocol !== "https:" && protocol !== "http:")
        return undefined;
    return href.replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?#@&+,;=%]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

;// CONCATENATED MODULE: ./build/src/report/other-ends.js

/**
 * The places that a change touches and that new findings on untouched lines are related to: one a line, on the
 * annotated commit.
 * @param findings ranked
 */
function otherEnds(findings, isChanged, toHead) {
    const ends = new Map();
    for (const finding of findings) {
        const { status, file, range } = finding;
        if (status !== "new" || firstChanged(file, range, isChanged) !== undefined)
            continue;
        for (const related of finding.related) {
            const place = touchedPart(related.file, related.range, isChanged);
            const head = place === undefined ? undefined : toHead(related.file, place);
            if (head === undefined)
                continue;
            const key = JSON.stringify([head.file, head.range.start.line]);
            const end = ends.get(key) ?? { ...head, broken: [] };
            // A finding may have several related places on one line.
            if (!end.broken.includes(finding))
                end.broken.push(finding);
            ends.set(key, end);
        }
    }
    return [...ends.values()];
}
/** The range itself where the change touches its first line; else the first line of it that is touched. */
function touchedPart(file, range, isChanged) {
    const line = firstChanged(file, range, isChanged);
    if (line === undefined || line === range.start.line)
        return line === undefined ? undefined : range;
    return { start: { line, column: 1 }, end: { line: line + 1, column: 1 } };
}
function firstChanged(file, range, isChanged) {
    const last = lastLine(range);
    for (let line = range.start.line; line <= last; line++)
        if (isChanged(file, line))
            return line;
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/report/ranking.js
const SEVERITY = { error: 0, warning: 1, notice: 2 };
const STATUS = { new: 0, touched: 1, existing: 2, suppressed: 3 };
/**
 * Orders by what a reader must see first where only a part is shown: the accepted last; errors before warnings
 * before notices; then new before touched before existing; then by file and position.
 */
function byRank(a, b) {
    return (Number(a.status === "suppressed") - Number(b.status === "suppressed") ||
        SEVERITY[a.severity] - SEVERITY[b.severity] ||
        STATUS[a.status] - STATUS[b.status] ||
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.range.start.line - b.range.start.line ||
        a.range.start.column - b.range.start.column);
}
/** The findings that are not suppressed, ranked. */
function rankShown(findings) {
    return findings.filter(({ status }) => status !== "suppressed").sort(byRank);
}

// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(18456);
;// CONCATENATED MODULE: ./build/src/report/rule-info.js
function rulesById(rules) {
    return new Map(rules.map((rule) => [rule.id, rule]));
}
/** A rule as a title, such as `ARC301 dangling reference`; only its id where the table does not know it. */
function ruleTitle(id, rules) {
    const name = rules.get(id)?.name;
    return name === undefined ? id : `${id} ${name.replaceAll("-", " ")}`;
}

;// CONCATENATED MODULE: ./build/src/report/annotations.js






/** Annotations that one request to a check run may carry. */
const ANNOTATIONS_PER_REQUEST = 50;
/** GitHub takes 64 KB of message. */
const MESSAGE_BYTES = 65_535;
/** Characters that GitHub takes for a title; counted here in UTF-16 code units, which are never fewer. */
const TITLE_LENGTH = 255;
/**
 * The annotations of a run. A new finding on lines that the change leaves alone, caused by a related place that
 * it touches, is told at both ends: its own line is nowhere to be seen in the change.
 */
function annotate(findings, options) {
    const rules = rulesById(options.rules);
    const toHead = options.toHead ?? ((file, range) => ({ file, range }));
    const chosen = rankShown(findings).filter((finding) => (0,report_report/* isShown */.aJ)(finding, { ...options.failure, annotate: options.annotate }));
    const marks = [];
    for (const finding of chosen) {
        const place = toHead(finding.file, finding.range);
        if (place !== undefined)
            marks.push(markOf(finding, place, ruleTitle(finding.rule, rules)));
    }
    const unplaced = chosen.length - marks.length;
    const ends = options.isChanged === undefined ? [] : otherEnds(chosen, options.isChanged, toHead);
    const byLine = new Map(marks.toReversed().map((mark) => [lineKey(mark.file, mark.range), mark]));
    for (const end of ends)
        addEnd(marks, byLine, end, rules);
    return { annotations: marks.sort(byRank).map(annotationOf), unplaced };
}
/** The annotations in portions of which each fits one request, in order. */
function inBatches(annotations) {
    const batches = [];
    for (let at = 0; at < annotations.length; at += ANNOTATIONS_PER_REQUEST)
        batches.push(annotations.slice(at, at + ANNOTATIONS_PER_REQUEST));
    return batches;
}
/** Related places that a message lists; a finding with more of them is about something else. */
const RELATED_MAX = 20;
function markOf(finding, place, title) {
    const related = listed(finding.related, RELATED_MAX, ({ file, range, message }) => `See ${placeText(file, range.start.line)}: ${(0,sanitize/* printable */.g$)(message)}`);
    const lines = [
        (0,sanitize/* printable */.g$)(finding.message, { keepNewlines: true }),
        ...(finding.help === "" ? [] : [(0,sanitize/* printable */.g$)(finding.help, { keepNewlines: true })]),
        ...(finding.fix === undefined ? [] : [`Fix: ${(0,sanitize/* printable */.g$)(finding.fix.title)}`]),
        ...related,
    ];
    return { ...place, severity: finding.severity, status: finding.status, title, lines };
}
function placeText(file, line) {
    return `${(0,sanitize/* printable */.g$)(file)}:${line}`;
}
/** A line for each of the first items, and one that says how many there are more. */
function listed(items, max, line) {
    const lines = items.slice(0, max).map(line);
    return items.length <= max ? lines : [...lines, `… and ${items.length - max} more`];
}
/** What a place with an annotation of its own tells of others; the rest stands at their own lines. */
const EXTENSION_MAX = 10;
/** What an annotation that is only about others tells: about as many as 64 KB hold. */
const BROKEN_MAX = 120;
/** Bytes of each. */
const BROKEN_BYTES = 500;
/** Tells at the other end what it breaks: in the annotation of that very line, or in one of its own. */
function addEnd(marks, byLine, end, rules) {
    const { file, range, broken } = end;
    const [first] = broken;
    if (first === undefined)
        return;
    const told = (words, max) => listed(broken, max, (finding) => {
        const place = placeText(finding.file, finding.range.start.line);
        const rule = (0,sanitize/* printable */.g$)(ruleTitle(finding.rule, rules));
        return (0,sanitize/* truncateBytes */.QY)(`${words} ${place} (${rule}): ${(0,sanitize/* printable */.g$)(finding.message)}`, BROKEN_BYTES);
    });
    const there = byLine.get(lineKey(file, range));
    if (there !== undefined) {
        there.lines.push(...told("This also breaks", EXTENSION_MAX));
        return;
    }
    const same = broken.every(({ rule }) => rule === first.rule);
    const title = same ? ruleTitle(first.rule, rules) : "breaks other places";
    const { severity, status } = first;
    marks.push({ file, range, severity, status, title, lines: told("This breaks", BROKEN_MAX) });
}
function lineKey(file, { start }) {
    return JSON.stringify([file, start.line]);
}
const LEVEL = {
    error: "failure",
    warning: "warning",
    notice: "notice",
};
function annotationOf({ file, range, severity, title, lines }) {
    const { start, end } = range;
    const startLine = Math.max(1, start.line);
    const endLine = Math.max(startLine, lastLine(range));
    const message = (0,sanitize/* truncateBytes */.QY)(lines.join("\n"), MESSAGE_BYTES);
    return {
        path: (0,sanitize/* printable */.g$)(file),
        start_line: startLine,
        end_line: endLine,
        // Our end is exclusive; the runner takes the start for the end where none is given, so its end is not.
        ...(startLine === endLine && end.line === start.line
            ? { start_column: start.column, end_column: Math.max(start.column, end.column - 1) }
            : {}),
        annotation_level: LEVEL[severity],
        title: cutTitle((0,sanitize/* printable */.g$)(title)),
        // The API refuses an empty message.
        message: message.trim() === "" ? (0,sanitize/* printable */.g$)(title) : message,
    };
}
function cutTitle(title) {
    if (title.length <= TITLE_LENGTH)
        return title;
    return `${title.slice(0, TITLE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown-text.js

/*
 * Text from files inside Markdown. It is never put where a line of Markdown begins, so only what is active
 * inside of a line needs to be escaped: by GitHub's grammar (GFM), and by what GitHub does to the rendered text
 * afterwards, where a backslash has no meaning any more. There a character of no width keeps apart what would
 * be a mention, a reference or an address together. All of it takes text that the sanitiser has seen.
 */
const ENTITIES = new Map([
    ["<", "&lt;"],
    [">", "&gt;"],
    ["&", "&amp;"],
    // A table's row is cut at bars before anything else is read, code included.
    ["|", "&#124;"],
    // Two of them make a formula, however they are escaped; GitHub's advice is an element of its own.
    ["$", "<span>$</span>"],
]);
/** Written as an entity, so that the Markdown itself holds nothing that cannot be seen. */
const APART = "&#8203;";
/**
 * What GitHub turns into something else after rendering: mentions and mail addresses, issue numbers, `GH-1`,
 * addresses with and without a scheme, emoji.
 */
const ACTIVE = /@|#(?=\d)|gh-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[\w+-]+:)/gi;
/** So do commits of 7 digits and more, which it shortens besides. */
const COMMIT = /(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi;
/** One line of text as Markdown that reads the same and does nothing. At most 14 times as many bytes. */
function markdownText(line) {
    // Marked first by a character that no sanitised text holds, since an entity's own `&` must stay.
    return line
        .replace(ACTIVE, "$&\u200B")
        .replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/g, "$&\u200B"))
        .replace(/[\\`*_[\]~]/g, "\\$&")
        .replace(/[<>&|$]/g, (character) => ENTITIES.get(character) ?? "")
        .replaceAll("\u200B", APART);
}
/** What can stand in a code span as it is: no bar (tables), no backslash (before one), no runner's command. */
const CODE = /^(?=[^`|\\\s])(?!.*##\[)[^`|\\]*(?<!\s)$/;
/** One line of text as a code span; as plain text where a span could not hold it. */
function markdownCode(line) {
    return CODE.test(line) ? `\`${line}\`` : markdownText(line);
}
/** A sentence whose names stand between backticks, as messages have them: these become code spans. */
function markdownProse(line) {
    const parts = line.split("`");
    // Without a partner a backtick is one like any other character.
    if (parts.length % 2 === 0)
        return markdownText(line);
    return parts
        .map((part, index) => {
        if (index % 2 === 0)
            return markdownText(part);
        return CODE.test(part) ? `\`${part}\`` : markdownText(`\`${part}\``);
    })
        .join("");
}
/** Markdown as a link's text; without the link where the address is none of the web. */
function markdownLink(markdown, address) {
    const url = webAddress(address);
    return url === undefined ? markdown : `[${markdown}](${url.replaceAll("&", "&amp;")})`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js





/** Bytes that GitHub takes for a check run's summary, and for its text. */
const CHECK_RUN_BYTES = 65_535;
/** A step's summary above 1 MiB is dropped whole while the step stays green; the rest is for what others add. */
const JOB_SUMMARY_BYTES = 1_000_000;
/** The whole report as Markdown: the verdict, the counts, the base, and the findings as far as they fit. */
function renderMarkdown(report, options) {
    // Half is more than enough for the summary, and leaves the table the other half whatever the notes are.
    const summary = renderMarkdownSummary(report, { ...options, maxBytes: Math.floor(options.maxBytes / 2) });
    const maxBytes = options.maxBytes - (0,sanitize/* byteLength */.dp)(summary) - 1;
    return `${summary}\n${renderMarkdownFindings(report, { ...options, maxBytes })}`;
}
/** What a check run's summary holds: verdict, counts, the base by name, notes; the notes as far as they fit. */
function renderMarkdownSummary(report, options) {
    const head = [`### ${verdict(report)}`, ...countsByStatus(report), ...baseLines(report.base)];
    const notes = [...(report.base?.notes ?? []), ...(options.notes ?? [])];
    const lines = notes.map((note) => `- Note: ${markdownProse(bounded(note, 1_000))}\n`);
    return fitted(`${head.join("\n\n")}\n`, lines, options.maxBytes, (shown) => shown === lines.length ? "" : `- ${shown} of ${lines.length} notes shown.\n`);
}
/**
 * A review comment that offers lines in the place of those that it stands at. The lines go into a fence of more
 * backticks than they hold, where nothing is active.
 * @param lines each with a line feed at its end
 */
function renderMarkdownSuggestion(finding, lines, links = links_NO_LINKS) {
    const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const rule = markdownLink(markdownText(finding.rule), links.rule(finding.rule));
    return `${rule}: ${markdownProse(bounded(finding.message, MOST.message))}\n\n${fence}suggestion\n${lines}${fence}`;
}
/** What a run's page says where the tool could not do its work. */
function renderMarkdownFailure({ code, what, why, mend }) {
    const lines = [
        `### ❌ The policies could not be checked`,
        `**${markdownText(code)}**: ${markdownProse(bounded(what, MOST.message))}`,
        ...(why === undefined ? [] : [`Why: ${markdownProse(bounded(why, MOST.message))}`]),
        ...(mend === undefined ? [] : [`What to do: ${markdownProse(bounded(mend, MOST.help))}`]),
    ];
    return `${lines.join("\n\n")}\n`;
}
/** What a check run's text holds: the ranked findings as a table that ends between two rows. */
function renderMarkdownFindings(report, options) {
    const ranked = rankShown(report.findings);
    const row = rowWriter(report.base !== null, options.links ?? links_NO_LINKS);
    const columns = ["", "rule", ...(report.base === null ? [] : ["status"]), "place", "finding"];
    const head = `| ${columns.join(" | ")} |\n|${columns.map(() => "---|").join("")}\n`;
    return fitted(ranked.length === 0 ? "" : head, ranked, options.maxBytes, countLine, row);
    function countLine(shown) {
        // An empty line ends the table.
        return `${ranked.length === 0 ? "" : "\n"}${shown} of ${ranked.length} findings shown.\n`;
    }
}
/** As many items as fit between a head and a tail that says how many there are. */
function fitted(head, items, maxBytes, tail, write = String) {
    const longestTail = Math.max((0,sanitize/* byteLength */.dp)(tail(items.length)), (0,sanitize/* byteLength */.dp)(tail(Math.max(0, items.length - 1))));
    let room = maxBytes - (0,sanitize/* byteLength */.dp)(head) - longestTail;
    const lines = [];
    for (const item of items) {
        const line = write(item);
        room -= (0,sanitize/* byteLength */.dp)(line);
        if (room < 0)
            break;
        lines.push(line);
    }
    return `${head}${lines.join("")}${tail(lines.length)}`;
}
function bounded(text, bytes) {
    return (0,sanitize/* truncateBytes */.QY)((0,sanitize/* printable */.g$)(text), bytes);
}
function verdict({ conclusion, summary }) {
    const counts = [
        count(summary.errors, "error"),
        count(summary.warnings, "warning"),
        count(summary.notices, "notice"),
    ];
    const policies = summary.policies === 1 ? "1 policy" : `${summary.policies} policies`;
    return `${conclusion === "success" ? "✅ Passed" : "❌ Failed"}: ${counts.join(", ")} in ${policies}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function countsByStatus({ base, summary }) {
    const counts = [
        ...(base === null
            ? []
            : [`${summary.new} new`, `${summary.touched} touched`, `${summary.existing} existing`]),
        ...(base === null && summary.suppressed === 0 ? [] : [`${summary.suppressed} suppressed`]),
    ];
    return counts.length === 0 ? [] : [`${counts.join(", ")}.`];
}
function baseLines(base) {
    if (base === null)
        return [];
    const sentence = (0,report_report/* describeBase */.dM)(base, (text) => markdownCode(bounded(text, 200)));
    // GitHub draws an alert around it; elsewhere it is a quotation with the same words.
    return [base.state === "unknown" ? `> [!WARNING]\n> **${sentence}**` : sentence];
}
/** Bytes of a finding's texts in its row, and of an address that is still a link. */
const MOST = { rule: 50, file: 300, message: 800, help: 500, address: 2_000 };
const SIGN = { error: "❌", warning: "⚠️", notice: "ℹ️" };
/** Writes one finding as a row; its texts are cut before they are escaped, so that a row is never broken. */
function rowWriter(withStatus, links) {
    return (finding) => {
        const { severity, rule, status, message, help } = finding;
        const { file, line, address } = links.place(finding.file, finding.range);
        // Without the column: GitHub draws `:100:` as an emoji.
        const place = `${bounded(file, MOST.file)}:${line}`;
        const said = [bounded(message, MOST.message), bounded(help, MOST.help)].filter((text) => text !== "");
        const cells = [
            `${SIGN[severity]} ${severity}`,
            linked(bounded(rule, MOST.rule), links.rule(rule)),
            ...(withStatus ? [status] : []),
            linked(place, address),
            said.map(markdownProse).join("<br>"),
        ];
        return `| ${cells.join(" | ")} |\n`;
    };
}
/** A link, unless its address is a page long or would show a secret that the text masks. */
function linked(text, address) {
    const fits = address !== undefined && address.length <= MOST.address && (0,sanitize/* printable */.g$)(address) === address;
    return markdownLink(markdownText(text), fits ? address : undefined);
}

;// CONCATENATED MODULE: ./build/src/adapters/github-checks.js




/** GitHub keeps 1,000 runs of one name in a suite. */
const MOST_PAGES = 10;
/** Annotations leave this much time for the request that completes the run, in ms. */
const RESERVE_MS = 20_000;
const NEEDS = "checks: write";
/** Finds this job's check run on the commit, or makes one that is in progress: 1 call or 2. */
async function openCheckRun(github, identity) {
    try {
        const known = (await findRun(github, identity)) ?? (await createRun(github, identity));
        const complete = (result) => completeRun(github, known, result);
        return { state: "open", run: { id: known.id, url: known.url, complete } };
    }
    catch (error) {
        return setbackOf(error);
    }
}
/**
 * Completes this job's check run if it is still open, so that a job that was cancelled or crashed leaves none behind
 * that seems to go on. A completed one is left as it is.
 */
async function closeCheckRun(github, identity, conclusion, why) {
    try {
        const run = await findRun(github, identity);
        if (run === undefined || run.completed)
            return { state: "nothing-open" };
        const output = { title: "The check did not end", summary: (0,sanitize/* truncateBytes */.QY)(why, CHECK_RUN_BYTES) };
        await updateRun(github, run, { posted: run.annotations, batch: [], output, conclusion });
        return { state: "closed" };
    }
    catch (error) {
        return setbackOf(error);
    }
}
async function findRun(github, identity) {
    const pages = github.pages({
        what: "cannot read the check runs of the commit",
        route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        parameters: { ref: identity.headSha, check_name: identity.name, filter: "all" },
        needs: NEEDS,
        parse: (answer) => answer.field("check_runs").list().map(parseRun),
    }, MOST_PAGES);
    for await (const runs of pages) {
        const found = runs.find(({ externalId }) => externalId === identity.externalId);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function createRun(github, identity) {
    const { headSha, name, externalId, detailsUrl } = identity;
    return github.write({
        what: "cannot create the check run",
        route: "POST /repos/{owner}/{repo}/check-runs",
        parameters: {
            head_sha: headSha,
            name,
            external_id: externalId,
            status: "in_progress",
            started_at: timeOf(github),
            ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        },
        needs: NEEDS,
        parse: parseRun,
        find: () => findRun(github, identity),
    });
}
async function completeRun(github, run, result) {
    const { conclusion, output, annotations } = result;
    const total = annotations.length;
    if (run.completed && run.conclusion === conclusion && run.annotations >= total) {
        return { state: "posted", annotations: total };
    }
    let posted = Math.min(run.annotations, total);
    try {
        for (let completed = false; !completed;) {
            const batch = annotations.slice(posted, posted + ANNOTATIONS_PER_REQUEST);
            const isLast = posted + batch.length >= total;
            const update = isLast ? { posted, batch, output, conclusion } : { posted, batch, output };
            ({ posted, completed } = await updateRun(github, run, update));
        }
        return { state: "posted", annotations: total };
    }
    catch (error) {
        const setback = setbackOf(error);
        if (setback.state === "denied" || posted === total)
            return setback;
        return completeWithoutRest(github, run, result, { posted, error: setback.error });
    }
}
/** The verdict counts more than the annotations: it is posted without those that would not go. */
async function completeWithoutRest(github, run, { conclusion, output, annotations }, { posted, error }) {
    const total = annotations.length;
    const note = `**${posted} of ${total} annotations**: ${REASONS[error.failure.kind]}.`;
    const summary = (0,sanitize/* truncateBytes */.QY)(`${note}\n\n${output.summary}`, CHECK_RUN_BYTES);
    try {
        await updateRun(github, run, { posted, batch: [], output: { ...output, summary }, conclusion });
        return { state: "partly", annotations: posted, total, error };
    }
    catch (last) {
        return setbackOf(last);
    }
}
/** Why annotations are missing, for a page that must not show what a server said. */
const REASONS = {
    denied: "the job's token may not write more",
    unauthorized: "the job's token ended",
    missing: "the check run was not found any more",
    invalid: "GitHub refused the others",
    limited: "GitHub asked for a longer pause than the job could make",
    unreachable: "GitHub did not take the others in time",
};
function updateRun(github, run, update) {
    const { posted, batch, conclusion } = update;
    const { title, summary, text } = update.output;
    const after = { posted: posted + batch.length, completed: conclusion !== undefined };
    return github.write({
        what: batch.length === 0 ? "cannot complete the check run" : "cannot post annotations",
        route: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
        parameters: {
            check_run_id: run.id,
            output: {
                title,
                summary,
                // Only the request that completes the run carries what is long.
                ...(text === undefined || conclusion === undefined ? {} : { text }),
                ...(batch.length === 0 ? {} : { annotations: batch }),
            },
            ...(conclusion === undefined ? {} : { status: "completed", conclusion, completed_at: timeOf(github) }),
        },
        needs: NEEDS,
        leaveMs: batch.length === 0 ? 0 : RESERVE_MS,
        parse: (answer) => {
            parseRun(answer);
            return after;
        },
        find: () => findProgress(github, run, update),
    });
}
/** What is there after an update whose answer was lost; undefined where the update did nothing. */
async function findProgress(github, run, update) {
    const now = await github.read({
        what: "cannot read the check run",
        route: "GET /repos/{owner}/{repo}/check-runs/{check_run_id}",
        parameters: { check_run_id: run.id },
        needs: NEEDS,
        parse: parseRun,
    });
    const completed = now.completed && now.conclusion === update.conclusion;
    const landed = update.batch.length === 0 ? completed : now.annotations > update.posted;
    return landed ? { posted: now.annotations, completed } : undefined;
}
function parseRun(answer) {
    const text = (name) => answer.field(name).optional((field) => field.text());
    return {
        id: answer.field("id").count(),
        url: text("html_url"),
        completed: answer.field("status").text() === "completed",
        conclusion: text("conclusion"),
        externalId: text("external_id"),
        annotations: answer.field("output").field("annotations_count").count(),
    };
}
/** ISO 8601, to the second. */
function timeOf(github) {
    return `${new Date(github.pace.now()).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./build/src/adapters/github-compare.js

const github_compare_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** The commit that two commits (full ids) last had in common. One call; its list of commits is cut to one. */
async function findMergeBase(github, base, head) {
    try {
        const sha = await github.read({
            what: "cannot find the merge base",
            route: "GET /repos/{owner}/{repo}/compare/{basehead}",
            parameters: { basehead: `${base}...${head}`, per_page: 1 },
            needs: "contents: read",
            parse: (answer) => answer.field("merge_base_commit").field("sha").matching(github_compare_COMMIT),
        });
        return { state: "found", sha };
    }
    catch (error) {
        if (error instanceof GithubError && error.failure.kind === "missing")
            return { state: "none", error };
        return setbackOf(error);
    }
}

// EXTERNAL MODULE: ./build/src/adapters/runner.js
var runner = __webpack_require__(46442);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js
var terminal = __webpack_require__(25340);
// EXTERNAL MODULE: ./build/src/report/failure.js
var report_failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/report/workflow-commands.js
var workflow_commands = __webpack_require__(95190);
// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 45 modules
var rules = __webpack_require__(70683);
;// CONCATENATED MODULE: ./build/src/report/json.js

/** The report as JSON, indented for people; control characters from files are shown, never passed on. */
function renderJson(report) {
    return printJson(report, 2);
}
/** Any value as JSON and a newline, its texts made printable; no line of it is a workflow command. */
function printJson(value, indent) {
    const text = JSON.stringify(value, (_key, part) => (typeof part === "string" ? (0,sanitize/* printable */.g$)(part, { keepNewlines: true }) : part), indent);
    // A runner takes `##[` for a command anywhere in a line; an escape reads the same.
    return `${text.replaceAll("##[", "##\\u005b")}\n`;
}

;// CONCATENATED MODULE: ./build/src/report/junit.js


/** Where findings are told whose file is no policy, or could not be read as one. */
const OTHER_FILES = "files";
/**
 * The report as JUnit XML, as Jenkins, GitLab and the reporters for GitHub read it: a suite a kind, a case a
 * policy. What fails the run is the case's one failure (they read only the first); the rest is its output.
 * Suppressed findings are left out.
 */
function renderJunit(report, policies, failure) {
    const suites = new Map();
    for (const test of casesOf(report, policies)) {
        const suite = suites.get(test.suite);
        if (suite === undefined)
            suites.set(test.suite, [test]);
        else
            suite.push(test);
    }
    const time = (report.summary["duration-ms"] / 1_000).toFixed(3);
    const rendered = [...suites].map(([suite, cases]) => renderSuite(suite, cases, report, failure));
    const total = rendered.reduce((sum, { failures }) => sum + failures, 0);
    const tests = rendered.reduce((sum, suite) => sum + suite.tests, 0);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="archi3-policy" tests="${tests}" failures="${total}" errors="0" time="${time}">`,
        ...rendered.map(({ xml }) => xml),
        "</testsuites>\n",
    ].join("\n");
}
function casesOf(report, policies) {
    const cases = [];
    const byFile = new Map();
    const add = (suite, file, name) => {
        const test = { suite, name: name === undefined ? file : `${name} (${file})`, file, findings: [] };
        cases.push(test);
        byFile.set(file, [...(byFile.get(file) ?? []), { name, test }]);
        return test;
    };
    for (const { kind, file, name } of policies)
        add(kind, file, name);
    for (const finding of report.findings) {
        if (finding.status === "suppressed")
            continue;
        const known = byFile.get(finding.file);
        const match = known?.find(({ name }) => name === finding.policy) ?? known?.[0];
        const test = match?.test ?? add(finding.kind ?? OTHER_FILES, finding.file, undefined);
        test.findings.push(finding);
    }
    return cases;
}
function renderSuite(suite, cases, report, failure) {
    const failed = cases.filter(({ findings }) => findings.some((finding) => (0,report_report/* failsRun */.FR)(finding, failure)));
    const counts = `tests="${cases.length}" failures="${failed.length}" errors="0" skipped="0" time="0"`;
    const base = report.base === null ? [] : [(0,report_report/* describeBase */.dM)(report.base, String), ...report.base.notes];
    const properties = base.map((text) => `      <property name="base" value="${attribute(text)}"/>`);
    const lines = [
        `  <testsuite name="${attribute(suite)}" ${counts}>`,
        ...(properties.length === 0 ? [] : ["    <properties>", ...properties, "    </properties>"]),
        ...cases.map((test) => renderCase(test, failure)),
        "  </testsuite>",
    ];
    return { xml: lines.join("\n"), tests: cases.length, failures: failed.length };
}
function renderCase({ suite, name, file, findings }, failure) {
    const open = `    <testcase name="${attribute(name)}" classname="${attribute(suite)}" file="${attribute(file)}" time="0"`;
    if (findings.length === 0)
        return `${open}/>`;
    const fatal = findings.filter((finding) => (0,report_report/* failsRun */.FR)(finding, failure));
    const rest = findings.filter((finding) => !(0,report_report/* failsRun */.FR)(finding, failure));
    return [
        `${open}>`,
        ...(fatal.length === 0 ? [] : [renderFailure(fatal)]),
        ...(rest.length === 0 ? [] : [`      <system-out>${content(rest.map(told).join("\n"))}</system-out>`]),
        "    </testcase>",
    ].join("\n");
}
function renderFailure(findings) {
    const rules = [...new Set(findings.map(({ rule }) => rule))].join(" ");
    const first = findings[0]?.message ?? "";
    const message = findings.length === 1 ? first : `${findings.length} findings: ${first}`;
    const body = content(findings.map(told).join("\n"));
    return `      <failure message="${attribute(message)}" type="${attribute(rules)}">${body}</failure>`;
}
/** A finding as a few lines of plain text. */
function told({ file, range, severity, rule, message, help, related, status }) {
    const at = (path, { line, column }) => `${path}:${line}:${column}`;
    return [
        `${at(file, range.start)} ${severity} ${rule} (${status}) ${message}`,
        ...(help === "" ? [] : [`  help: ${help}`]),
        ...related.map((place) => `  see: ${at(place.file, place.range.start)} ${place.message}`),
    ]
        .map((line) => (0,sanitize/* printable */.g$)(line))
        .join("\n");
}
const junit_ENTITIES = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
    ["'", "&apos;"],
]);
/** Fit for an attribute in double quotes: one line, since XML makes blanks of an attribute's line ends. */
function attribute(text) {
    return escapeXml((0,sanitize/* printable */.g$)(text));
}
function content(text) {
    return escapeXml((0,sanitize/* printable */.g$)(text, { keepNewlines: true }));
}
/** What the sanitiser lets through is within XML 1.0's characters (§2.2); no line of it is a runner's command. */
function escapeXml(text) {
    return text
        .replace(/[&<>"']/g, (character) => junit_ENTITIES.get(character) ?? "")
        .replaceAll("::", "&#58;&#58;")
        .replaceAll("##[", "##&#91;");
}

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
const sarif_RELATED_MAX = 100;
/** Bytes of one text; no message that is meant for a reader is as long. */
const TEXT_MAX = 8_000;
const SOURCE_ROOT = "%SRCROOT%";
const sarif_LEVEL = { error: "error", warning: "warning", notice: "note" };
/** The report as a SARIF 2.1.0 log (OASIS, errata 01), on one line; results ranked, the most telling first. */
function renderSarif(report, context) {
    const results = report.findings.toSorted(byRank).map(resultWriter(report, context.rules));
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
    return printJson(log, 0);
}
function withinLimits(results, limits) {
    let bytes = 0;
    for (const [index, result] of results.entries()) {
        bytes += Math.max(LEAST_BYTES, (0,sanitize/* byteLength */.dp)(printJson(result, 0)) - COMMON_BYTES);
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
            const helpUri = webAddress(rulePage?.(id));
            return {
                id,
                // An identifier in Pascal case (§3.49.7).
                name: name.replace(/(?:^|-)(\w)/g, (_match, letter) => letter.toUpperCase()),
                shortDescription: { text: plain(what) },
                fullDescription: { text: plain(`${what} ${why}`) },
                help: { text: plain(`${what} ${why}`), markdown: helpOf(what, why) },
                defaultConfiguration: { level: sarif_LEVEL[severity] },
                ...(helpUri === undefined ? {} : { helpUri }),
            };
        }),
    };
}
function provenanceOf({ url, commit, branch }) {
    const repositoryUri = webAddress(url);
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
        const shown = related.slice(0, sarif_RELATED_MAX);
        const edits = fix === undefined ? undefined : fixOf(fix, file);
        const state = base === null ? undefined : BASELINE[status];
        return {
            ruleId: rule,
            ...(ruleIndex === undefined ? {} : { ruleIndex }),
            level: sarif_LEVEL[severity],
            message: { text: sarif_messageOf(finding, shown) },
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
    return encodePath((0,sanitize/* maskSecrets */.QU)(file));
}
function regionOf({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function relatedLocation({ file, range, message }, index) {
    return { id: index + 1, physicalLocation: placeOf(file, range), message: { text: plain(message) } };
}
/** What is wrong, what to do, and the related places as links to their locations (§3.11.6): GitHub shows only these. */
function sarif_messageOf({ message, help, related }, shown) {
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
function helpOf(what, why) {
    const [finds, matters] = [what, why].map((text) => markdownProse((0,sanitize/* printable */.g$)(text)));
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

// EXTERNAL MODULE: ./build/src/policy/secrets.js + 2 modules
var policy_secrets = __webpack_require__(3390);
;// CONCATENATED MODULE: ./build/src/report/text.js



/**
 * The report for a terminal: each finding with the text that it is about underlined, then one summary line, and
 * what was compared with. Suppressed findings are only counted.
 */
function renderText(report, sources, colors) {
    const frames = new Frames(sources);
    const compared = report.base !== null;
    const blocks = report.findings
        .filter(({ status }) => status !== "suppressed")
        .map((finding) => renderFinding(finding, compared, frames, colors));
    const summary = [summaryLine(report, colors), ...text_baseLines(report, colors)].join("");
    return (0,sanitize/* guardWorkflowCommands */.Jw)([...blocks, summary].join("\n"));
}
const TINT = {
    error: (colors) => colors.red,
    warning: (colors) => colors.yellow,
    notice: (colors) => colors.cyan,
};
function renderFinding(finding, compared, frames, colors) {
    const tint = TINT[finding.severity](colors);
    const place = `${colors.bold(text_placeText(finding.file, finding.range))}`;
    const status = compared ? `${statusText(finding.status, colors)} ` : "";
    const lines = [
        `${place} ${tint(finding.severity)} ${colors.dim(finding.rule)} ${status}${(0,sanitize/* printable */.g$)(finding.message)}`,
        ...frames.frame(finding, tint, colors),
        ...(finding.help === "" ? [] : [`  ${colors.dim("help:")} ${(0,sanitize/* printable */.g$)(finding.help)}`]),
        ...finding.related.map((related) => `  ${colors.dim("see:")}  ${text_placeText(related.file, related.range)} ${(0,sanitize/* printable */.g$)(related.message)}`),
    ];
    return `${lines.join("\n")}\n`;
}
/** What the change brought stands out; what was there before does not. */
function statusText(status, colors) {
    return status === "existing" ? colors.dim(status) : status;
}
function text_placeText(file, range) {
    return `${(0,sanitize/* printable */.g$)(file)}:${range.start.line}:${range.start.column}`;
}
/** Columns beyond which a line is shown only around what is underlined. */
const WIDTH = 120;
/** Draws the lines that findings are about. What looks like a secret is masked, whatever the finding. */
class Frames {
    #sources;
    #secrets = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    frame(finding, tint, colors) {
        const { start, end } = finding.range;
        const source = this.#sources.get(finding.file);
        if (source === undefined || start.line > source.lineCount)
            return [];
        const shown = maskedLine(source, start.line, start.column, this.#secretsOf(finding.file, source));
        const from = shown.at(start.column - 1);
        const to = end.line === start.line ? shown.at(end.column - 1) : shown.text.trimEnd().length;
        const window = windowOf(shown.text, from, to);
        const gutter = String(start.line);
        const line = `${colors.dim(`${gutter} │`)} ${window.text}`.trimEnd();
        const marker = "^".repeat(Math.max(1, window.to - window.from));
        return [
            line,
            `${" ".repeat(gutter.length)} ${colors.dim("│")} ${" ".repeat(window.from)}${tint(marker)}`,
        ];
    }
    #secretsOf(file, source) {
        const known = this.#secrets.get(file);
        if (known !== undefined)
            return known;
        const spans = (0,sanitize/* secretSpans */.AY)(source.text);
        this.#secrets.set(file, spans);
        return spans;
    }
}
/** UTF-16 units. */
const LONGEST_LINE = 4000;
/** A line as it may be shown, with a function from its own offsets to those of what is shown. */
function maskedLine(source, number, column, secrets) {
    const whole = source.line(number);
    // Of a line that goes on for ever only the part around the place is looked at.
    const cut = whole.length > LONGEST_LINE ? Math.max(0, column - LONGEST_LINE / 2) : 0;
    const raw = whole.slice(cut, cut + LONGEST_LINE);
    const lineStart = source.offset(number) + cut;
    const onLine = secrets
        .filter(({ start, end }) => end > lineStart && start < lineStart + raw.length)
        .map(({ start, end }) => ({
        start: Math.max(0, start - lineStart),
        end: Math.min(raw.length, end - lineStart),
    }));
    const masked = (0,policy_secrets/* maskSpans */.ep)(raw, onLine);
    return {
        text: visible(masked),
        at: (offset) => {
            const shown = Math.max(0, Math.min(offset - cut, raw.length));
            return visible(masked.slice(0, (0,policy_secrets/* maskedOffset */.x7)(raw, onLine, shown))).length;
        },
    };
}
/** Tabs become one space, so that what stands below stays below. */
function visible(text) {
    return (0,sanitize/* sanitizeText */.jZ)(text.replaceAll("\t", " "));
}
function windowOf(text, from, to) {
    if (text.length <= WIDTH)
        return { text, from, to };
    const start = Math.max(0, Math.min(from - 30, text.length - WIDTH));
    const end = Math.min(text.length, start + WIDTH);
    const before = start > 0 ? "…" : "";
    const after = end < text.length ? "…" : "";
    const shift = before.length - start;
    return {
        text: `${before}${text.slice(start, end)}${after}`,
        from: from + shift,
        to: Math.min(to, end) + shift,
    };
}
function summaryLine(report, colors) {
    const { summary } = report;
    const counts = [
        text_count(summary.errors, "error", colors.red),
        text_count(summary.warnings, "warning", colors.yellow),
        text_count(summary.notices, "notice", colors.cyan),
        ...(summary.suppressed === 0 ? [] : [`${summary.suppressed} suppressed`]),
    ];
    // Errors that the base has too do not make a change bad.
    const good = report.conclusion === "success" &&
        !report.findings.some(({ severity, status }) => severity === "error" && (status === "new" || status === "touched"));
    const verdict = good ? colors.green("✔") : colors.red("✖");
    const checked = `${summary.policies} ${summary.policies === 1 ? "policy" : "policies"} checked`;
    return `${verdict} ${checked}: ${counts.join(", ")} (${duration(summary["duration-ms"])})\n`;
}
/** What was compared with, and how the findings stand to it; nothing without a base. */
function text_baseLines({ base, summary }, colors) {
    if (base === null)
        return [];
    const sentence = (0,report_report/* describeBase */.dM)(base, sanitize/* printable */.g$);
    const counts = `${summary.new} new, ${summary.touched} touched, ${summary.existing} existing`;
    return [
        `  ${base.state === "unknown" ? colors.yellow(sentence) : sentence} ${counts}\n`,
        ...base.notes.map((note) => `  ${(0,sanitize/* printable */.g$)(note)}\n`),
    ];
}
function text_count(number, noun, tint) {
    const text = `${number} ${noun}${number === 1 ? "" : "s"}`;
    return number === 0 ? text : tint(text);
}
function duration(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./build/src/commands/report-formats.js












/** The format of a file by its ending. */
const ENDINGS = {
    ".json": "json",
    ".sarif": "sarif",
    ".xml": "junit",
    ".md": "markdown",
};
/** @throws {PolicyError} `E_OUTPUT` (exit 2) for an ending that says nothing */
function report_formats_formatOfFile(path) {
    const format = ENDINGS[(0,external_node_path_.extname)(path).toLowerCase()];
    if (format !== undefined)
        return format;
    throw (0,errors/* usageError */.Wp)("E_OUTPUT", {
        what: "cannot tell the format of the output",
        where: `--output ${path}`,
        why: "the ending of the file's name decides its format",
        mend: `end it in one of ${Object.keys(ENDINGS).join(", ")}`,
    });
}
/** A file of Markdown is read by people and by tools that take no more. */
const MARKDOWN_BYTES = 1024 * 1024;
function report_formats_renderAs(format, validation, context) {
    const { report, rule, checked, policies } = validation;
    const { links } = context;
    switch (format) {
        case "text":
            return renderText({ ...report, findings: shown(validation, context) }, checked.sources, context.colors);
        case "json":
            return renderJson(report);
        case "sarif":
            return renderSarif(report, {
                rules: [...rules/* RULES */.y0.values()],
                rulePage: links.rule,
                ...(context.repository === undefined ? {} : { repository: context.repository }),
            });
        case "junit":
            return renderJunit(report, policies.map(({ file, kind, name }) => ({
                file,
                kind: kind.name,
                ...(name === undefined ? {} : { name }),
            })), rule);
        case "markdown":
            return renderMarkdown(report, { maxBytes: MARKDOWN_BYTES, links });
        case "github":
            return (0,workflow_commands/* renderWorkflowCommands */.e)(annotationsOf(validation).annotations);
    }
}
/** A run is never too quiet to tell errors, and whatever else fails it. */
function shown({ report, rule }, { quiet }) {
    return report.findings.filter((finding) => (0,report_report/* isShown */.aJ)(finding, rule) && (!quiet || finding.severity === "error" || (0,report_report/* failsRun */.FR)(finding, rule)));
}
/** The annotations of a run, at the lines of the commit that is reported on. */
function annotationsOf({ report, rule, comparison }) {
    const changes = comparison?.there?.changes;
    return annotate(report.findings, {
        annotate: rule.annotate,
        failure: rule,
        rules: [...rules/* RULES */.y0.values()],
        ...(comparison === undefined ? {} : { toHead: comparison.reported }),
        ...(changes === undefined
            ? {}
            : { isChanged: (file, line) => changes.touches(file, line) }),
    });
}
/** Writes the report to files. @returns what went wrong, since what was found is to be told all the same */
function report_formats_writeReports(validation, paths, context, { currentFolder }) {
    return paths.flatMap((path) => {
        try {
            (0,terminal/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(currentFolder, path), report_formats_renderAs(report_formats_formatOfFile(path), validation, context), path);
            return [];
        }
        catch (error) {
            return [error];
        }
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/github-suggestions.js


const github_suggestions_NEEDS = "pull-requests: write";
/** 1,000 review comments; on a pull request with more, what is posted already cannot be known. */
const COMMENT_PAGES = 10;
/** GitHub lists 3,000 files of a pull request. */
const FILE_PAGES = 30;
/**
 * Posts suggestions as one review that neither approves nor asks for changes. Each carries a hidden mark, by which a
 * later run knows it again: `known` were posted earlier, `outside` stand on lines that the pull request does not show
 * (GitHub takes comments only there), `left` are past `most` and wait for a later run. 2 calls.
 */
async function postSuggestions(github, review) {
    try {
        const posted = await postedFingerprints(github, review.pull);
        const fresh = review.suggestions.filter(({ fingerprint }) => !posted.has(fingerprint));
        const chosen = fresh.slice(0, review.most);
        const kept = chosen.length === 0 ? [] : await postWhatFits(github, review, chosen);
        return {
            state: "suggested",
            posted: kept.length,
            known: review.suggestions.length - fresh.length,
            outside: chosen.length - kept.length,
            left: fresh.length - chosen.length,
        };
    }
    catch (error) {
        return setbackOf(error);
    }
}
/** One line outside of the diff makes GitHub refuse the whole review (422), without saying which. */
async function postWhatFits(github, review, suggestions) {
    try {
        await postReview(github, review, suggestions);
        return suggestions;
    }
    catch (error) {
        if (!(error instanceof GithubError) || error.failure.kind !== "invalid")
            throw error;
        const inside = await withinDiff(github, review.pull, suggestions);
        // Refused for something else: the same again would be refused again.
        if (inside.length === suggestions.length)
            throw error;
        if (inside.length > 0)
            await postReview(github, review, inside);
        return inside;
    }
}
function postReview(github, { pull, headSha }, suggestions) {
    const one = suggestions.length === 1;
    return github.write({
        what: "cannot post the suggestions",
        route: "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
        parameters: {
            pull_number: pull,
            commit_id: headSha,
            event: "COMMENT",
            body: `archi3-policy suggests ${one ? "a change" : `${suggestions.length} changes`}.`,
            comments: suggestions.map(commentOf),
        },
        needs: github_suggestions_NEEDS,
        parse: (answer) => answer.field("id").count(),
        // A review is posted whole or not at all.
        find: async () => {
            const posted = await postedFingerprints(github, pull);
            return suggestions.some(({ fingerprint }) => posted.has(fingerprint)) ? 0 : undefined;
        },
    });
}
function commentOf({ path, startLine, endLine, body, fingerprint }) {
    // GitHub refuses a comment that starts on the line on which it ends.
    const start = startLine < endLine ? { start_line: startLine, start_side: "RIGHT" } : {};
    return { path, line: endLine, side: "RIGHT", ...start, body: `${body}\n\n${github_suggestions_markOf(fingerprint)}` };
}
function github_suggestions_markOf(fingerprint) {
    return `<!-- archi3-policy ${fingerprint} -->`;
}
/** Only at the very end, where nothing that is quoted in a comment can stand. */
const MARK = /<!-- archi3-policy ([\w-]+) -->\s*$/;
async function postedFingerprints(github, pull) {
    const pages = github.pages({
        what: "cannot read the review comments",
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
        parameters: { pull_number: pull },
        needs: github_suggestions_NEEDS,
        parse: (answer) => answer.list().map((comment) => comment.field("body").text()),
    }, COMMENT_PAGES);
    const fingerprints = new Set();
    let comments = 0;
    for await (const bodies of pages) {
        comments += bodies.length;
        for (const body of bodies) {
            const fingerprint = MARK.exec(body)?.[1];
            if (fingerprint !== undefined)
                fingerprints.add(fingerprint);
        }
    }
    if (comments < COMMENT_PAGES * PAGE)
        return fingerprints;
    throw new GithubError({ kind: "invalid" }, {
        what: "cannot tell which suggestions are posted already",
        why: `the pull request has ${comments} review comments or more`,
        mend: "take the suggestions from the report",
    });
}
/** Those whose lines all lie in one hunk of the pull request's diff. */
async function withinDiff(github, pull, suggestions) {
    const pages = github.pages({
        what: "cannot read the files of the pull request",
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
        parameters: { pull_number: pull },
        needs: github_suggestions_NEEDS,
        parse: (answer) => answer.list().map((file) => ({
            path: file.field("filename").text(),
            hunks: hunksOf(file.field("patch").optional((patch) => patch.text()) ?? ""),
        })),
    }, FILE_PAGES);
    const missing = new Set(suggestions.map(({ path }) => path));
    const hunks = new Map();
    for await (const files of pages) {
        for (const file of files) {
            if (missing.delete(file.path))
                hunks.set(file.path, file.hunks);
        }
        if (missing.size === 0)
            break;
    }
    return suggestions.filter(({ path, startLine, endLine }) => hunks.get(path)?.some(({ first, last }) => first <= startLine && endLine <= last));
}
/** Lines of the files themselves begin with a space, a plus or a minus, so none is taken for a header. */
function hunksOf(patch) {
    return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count]) => {
        const first = Number(start);
        return { first, last: first + Number(count ?? 1) - 1 };
    });
}

;// CONCATENATED MODULE: ./build/src/validation/suggestions.js

/** More lines than these are no suggestion that somebody reads. */
const MOST_LINES = 20;
/**
 * A finding's fix as the replacement of whole lines, for a review comment with a block of the language
 * `suggestion`: GitHub puts what stands between its fences in the place of the commented lines; which line breaks
 * it writes is its own choice, so ours are line feeds. Undefined for a finding without a fix, for one of very many
 * lines, and where the lines hold what looks like a secret, since a suggestion shows them.
 * @param lines the file's lines without their line breaks and without a byte order mark; secrets may be masked
 */
function suggestionOf(finding, lines) {
    const edits = finding.fix?.edits ?? [];
    if (edits.length === 0)
        return undefined;
    const startLine = Math.min(...edits.map(({ range }) => range.start.line));
    const endLine = Math.max(...edits.map(({ range }) => range.end.line));
    if (endLine - startLine >= MOST_LINES || endLine > lines.length + 1)
        return undefined;
    // One line more, for an edit that ends where the line after the last one starts.
    const old = Array.from({ length: endLine - startLine + 1 }, (_, index) => lines[startLine - 1 + index]);
    const before = old.map((line) => (line === undefined ? "" : `${withoutReturn(line)}\n`)).join("");
    const after = edited(before, edits, startLine);
    if (after === undefined || holdsSecret(before) || holdsSecret(after))
        return undefined;
    return withoutCommonEnd(before, after, startLine);
}
function withoutReturn(line) {
    return line.replace(/\r$/, "");
}
function edited(before, edits, startLine) {
    const starts = [0];
    for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1))
        starts.push(at + 1);
    const offset = ({ line, column }) => (starts[line - startLine] ?? before.length) + column - 1;
    let out = "";
    let from = 0;
    for (const { range, text } of edits.toSorted((a, b) => offset(a.range.start) - offset(b.range.start))) {
        const start = offset(range.start);
        const end = offset(range.end);
        if (start < from || end < start || end > before.length)
            return undefined;
        out += before.slice(from, start) + text.replaceAll("\r\n", "\n");
        from = end;
    }
    const after = out + before.slice(from);
    return after === "" || after.endsWith("\n") ? after : `${after}\n`;
}
/** A fix that deletes a line to its end reaches the start of the next one, which stays as it is. */
function withoutCommonEnd(before, after, startLine) {
    const old = linesOf(before);
    const now = linesOf(after);
    while (old.length > 1 && old.length > 0 && old.at(-1) === now.at(-1)) {
        old.pop();
        now.pop();
    }
    if (old.length === 0)
        return undefined;
    return { startLine, endLine: startLine + old.length - 1, text: now.join("") };
}
function linesOf(text) {
    return text.match(/[^\n]*\n/g) ?? [];
}
function holdsSecret(text) {
    if (text.includes(policy_secrets/* MASK */.v5))
        return true;
    return linesOf(text).some((line) => {
        const [, key = "", value = line] = /^[\s-]*["']?([^\s"':]+)["']?\s*:\s+["']?(.*?)["']?\s*$/.exec(line) ?? [];
        return (0,policy_secrets/* findSecret */.mt)(value, [key]) !== undefined || (0,policy_secrets/* findSecret */.mt)(line, []) !== undefined;
    });
}

;// CONCATENATED MODULE: ./build/src/commands/suggestions.js




/** More at once would bury a review. */
const suggestions_MOST = 20;
/** The certain mends of new findings, as changes of lines of the commit that is reported on. */
function suggestionsOf({ report, checked, comparison }, links) {
    const linesOf = new Map();
    return report.findings.flatMap((finding) => {
        const source = checked.sources.get(finding.file);
        if (finding.status !== "new" || finding.fix === undefined || source === undefined)
            return [];
        const lines = linesOf.get(finding.file) ?? source.text.split("\n");
        linesOf.set(finding.file, lines);
        const suggestion = suggestionOf(finding, lines);
        // What cannot be shown as it is cannot be offered either.
        if (suggestion === undefined || (0,sanitize/* printable */.g$)(suggestion.text, { keepNewlines: true }) !== suggestion.text)
            return [];
        const { startLine, endLine, text } = suggestion;
        const range = {
            start: { line: startLine, column: 1 },
            end: { line: endLine + 1, column: 1 },
        };
        const place = comparison === undefined ? { file: finding.file, range } : comparison.reported(finding.file, range);
        const sameLines = place !== undefined && place.range.end.line - place.range.start.line === endLine - startLine + 1;
        if (!sameLines)
            return [];
        return [
            {
                path: place.file,
                startLine: place.range.start.line,
                endLine: place.range.end.line - 1,
                body: renderMarkdownSuggestion(finding, text, links),
                fingerprint: finding.fingerprint,
            },
        ];
    });
}
/**
 * Posts the suggestions that are not there yet as one review.
 * @returns what a reader of the result has to know
 */
async function postFixes(github, pull, headSha, suggestions) {
    if (suggestions.length === 0)
        return [];
    const posted = await postSuggestions(github, { pull, headSha, suggestions, most: suggestions_MOST });
    if (posted.state !== "suggested") {
        const { what, why, mend } = posted.error.parts;
        return [
            `Suggestions were not posted: ${[what, why, mend].filter((part) => part !== undefined).join("; ")}.`,
        ];
    }
    const { outside, left } = posted;
    return [
        ...(outside === 0 ? [] : [`${outside} suggestions stand on lines that the pull request does not show.`]),
        ...(left === 0 ? [] : [`${left} more suggestions wait for the next run.`]),
    ];
}

// EXTERNAL MODULE: ./build/src/commands/check.js + 7 modules
var check = __webpack_require__(43307);
// EXTERNAL MODULE: ./build/src/commands/selection.js
var selection = __webpack_require__(36070);
;// CONCATENATED MODULE: ./build/src/commands/validate.js







/** Checks policies and says what is wrong; ends 1 when something at or above the failing severity is. */
async function runValidate(paths, options, terminal, version) {
    for (const output of options.output)
        formatOfFile(output);
    if (options.change === "fix") {
        const { fixPolicies } = await __webpack_require__.e(/* import() */ 352).then(__webpack_require__.bind(__webpack_require__, 84352));
        await fixPolicies(paths, options, terminal);
    }
    else if (options.change === "write-baseline") {
        const { writeBaseline } = await __webpack_require__.e(/* import() */ 995).then(__webpack_require__.bind(__webpack_require__, 82995));
        await writeBaseline(options, terminal);
    }
    const validation = await validatePolicies(paths, options, terminal, version);
    for (const note of options.quiet ? [] : notesOfIdleKinds(validation.checked.idleKinds)) {
        terminal.warn(guardWorkflowCommands(`${terminal.colors.yellow("warning")}: ${sanitizeText(note)}\n`));
    }
    const context = { links: NO_LINKS, colors: terminal.colors, quiet: options.quiet };
    const failures = writeReports(validation, options.output, context, terminal);
    // What was found is told even where a file cannot be written.
    terminal.print(renderAs(options.format, validation, context));
    if (failures.length > 0)
        throw failures[0];
    return validation.report.conclusion === "success" ? EXIT.done : EXIT.failed;
}
/**
 * Checks policies, against a base if there is one, and sums up what is wrong.
 * @param paths what to tell about; everything when empty
 */
async function validatePolicies(paths, options, terminal, version) {
    const started = performance.now();
    for (const output of options.output)
        report_formats_formatOfFile(output);
    const progress = terminal.progress("Reading policies");
    const intake = await (0,check/* openIntake */.L9)(paths, options, terminal.currentFolder);
    const { comparison, found } = intake;
    progress(`Checking ${found.files.length} files`);
    const checked = await (0,check/* check */.z6)(intake);
    progress(undefined);
    const selected = (0,selection/* select */.Lt)(checked, intake.scope, options, terminal.currentFolder);
    const rule = (0,check/* ruleOf */.Y)(intake, options);
    const report = (0,report_report/* makeReport */.dO)({
        findings: selected.findings,
        policies: selected.policies.length,
        valid: selected.valid,
        base: comparison?.base ?? null,
    }, { ...rule, version, durationMs: performance.now() - started });
    return { report, rule, checked, policies: selected.policies, comparison };
}
/** A glob that matches nothing checks nothing, which looks like a pass. */
function notesOfIdleKinds(kinds) {
    return kinds.map(({ name, matchAt }) => `The kind "${name}" matches no file (${matchAt}).`);
}

;// CONCATENATED MODULE: ./build/src/commands/validate-on-github.js



















/**
 * Validates policies and shows what is wrong where GitHub's people look: a check run with annotations, or the log's
 * commands where it may not be written; the job's summary; an artifact; outputs. The verdict is always the policies':
 * what GitHub refuses or loses is said, and changes nothing else.
 */
async function validateOnGitHub(run) {
    const github = connect(run);
    const opening = openRun(run, github);
    let validation;
    try {
        const comparison = comparisonOf(run, github);
        validation = await validatePolicies(run.inputs.paths, { ...run.inputs, ...(comparison === undefined ? {} : { comparison }) }, run.terminal, run.version);
    }
    catch (error) {
        return tellFailure(run, (0,report_failure/* failureOf */.g)(error), await opening);
    }
    return tellResult(run, validation, github, await opening);
}
/** Ends a check run that its job left open, since it crashed or was cancelled. */
async function closeLeftOver(run, cancelled) {
    const github = connect(run, LIMITS_AFTER_JOB);
    if (github === undefined || run.inputs.checkName === "")
        return;
    const [conclusion, why] = cancelled
        ? ["cancelled", "The job was cancelled before the policies were checked."]
        : ["failure", "The job ended before the policies were checked: see its log."];
    await closeCheckRun(github, identityOf(run), conclusion, why);
}
/** Little of a cancelled job's time is left. */
const LIMITS_AFTER_JOB = { callMs: 3_000, totalMs: 5_000 };
function connect({ inputs, step }, limits = USUAL_LIMITS) {
    if (inputs.token === "")
        return undefined;
    return Github.connect({ token: inputs.token, repository: step.repository, apiUrl: step.apiUrl, limits });
}
/** What the run is compared with: as the workflow says, else as the event does. */
function comparisonOf({ inputs, step, trigger, terminal }, github) {
    const asked = inputs.base;
    const beyond = beyondOf(step, inputs.token, github, terminal.currentFolder);
    if (asked !== undefined) {
        const counted = trigger.comparison?.counted ?? "changes";
        return { against: { how: "merge-base", revision: asked, typed: true }, counted, beyond };
    }
    return trigger.comparison === undefined ? undefined : { ...trigger.comparison, beyond };
}
const FETCH_LIMIT_MS = 60_000;
/** GitHub itself, for a clone that holds only what was checked out. */
function beyondOf(step, token, github, folder) {
    return {
        mergeBase: async (one, other) => {
            if (github === undefined)
                return undefined;
            const found = await findMergeBase(github, one, other);
            return found.state === "found" ? found.sha : undefined;
        },
        fetch: async (commits) => {
            const root = (0,git/* gitRoot */.Jl)(folder);
            if (root === undefined)
                return "this is no git repository";
            const login = Buffer.from(`x-access-token:${token}`).toString("base64");
            return new git/* Repository */.LN(root).fetch(commits, {
                server: step.serverUrl,
                ...(token === "" ? {} : { authorization: `basic ${login}` }),
                timeoutMs: FETCH_LIMIT_MS,
            });
        },
    };
}
/** The same for the same attempt of the same job, and for no other: by it a check run is found again. */
function identityOf({ inputs, step, trigger, }) {
    const headSha = trigger.headSha ?? step.sha;
    return {
        headSha,
        name: inputs.checkName,
        externalId: `archi3-policy-${runKey({ inputs, step, trigger })}`,
        detailsUrl: `${step.serverUrl}/${step.repository}/actions/runs/${step.runId}`,
    };
}
function runKey({ inputs, step, trigger }) {
    const { workflow, job, runId, runAttempt } = step;
    const headSha = trigger.headSha ?? step.sha;
    // Two calls of one reusable workflow have all of the runner's names in common: only what they ask for differs.
    const { token: _, ...asked } = inputs;
    const parts = [workflow, job, step.step, headSha, runId, runAttempt, asked];
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
async function openRun(run, github) {
    if (run.inputs.checkName === "")
        return { state: "none", why: undefined };
    if (github === undefined)
        return { state: "none", why: "the input token is empty" };
    const opened = await openCheckRun(github, identityOf(run));
    return opened.state === "open" ? opened : { state: "none", why: reasonOf(opened) };
}
/** Why GitHub did not do what it was asked to, and what to do about it. */
function reasonOf({ error }) {
    const { what, why, mend } = error.parts;
    return [what, why, mend].filter((part) => part !== undefined).join("; ");
}
/** The run could not be made: nothing was judged, which is never a pass. */
async function tellFailure(run, failure, opened) {
    const { inputs, terminal } = run;
    terminal.warn((0,report_failure/* renderFailure */.z)(failure, { verbose: inputs.verbose, colors: terminal.colors }));
    const said = [failure.what, failure.why, failure.mend].filter((part) => part !== undefined).join("\n");
    terminal.print((0,workflow_commands/* renderErrorCommand */.Y)(failure.code, said));
    const summary = renderMarkdownFailure(failure);
    if (opened.state === "open") {
        const output = { title: "The policies could not be checked", summary };
        await opened.run.complete({ conclusion: "failure", output, annotations: [] });
    }
    await (0,runner/* tellRunner */.sd)({ outputs: { conclusion: "failure" }, summary });
    return failure.status;
}
async function tellResult(run, validation, github, opened) {
    const { inputs, terminal } = run;
    const context = contextOf(run, validation);
    const failures = report_formats_writeReports(validation, inputs.output, context, terminal);
    terminal.print(report_formats_renderAs(inputs.format, validation, context));
    const annotations = annotationsOf(validation);
    const shown = await showAnnotations(run, validation, annotations, context.links, opened);
    const kept = await keepReport(run, validation, context);
    const suggested = await suggest(run, validation, github, context.links);
    const notes = [
        ...notesOfIdleKinds(validation.checked.idleKinds),
        ...shown.notes,
        ...kept.notes,
        ...suggested,
    ];
    for (const note of notes)
        terminal.warn(`${terminal.colors.yellow("note")}: ${(0,sanitize/* printable */.g$)(note)}\n`);
    await (0,runner/* tellRunner */.sd)({
        outputs: { ...outputsOf(validation), ...shown.outputs, ...kept.outputs },
        summary: renderMarkdown(validation.report, { maxBytes: JOB_SUMMARY_BYTES, links: context.links, notes }),
    });
    if (failures.length > 0)
        return tellFailure(run, (0,report_failure/* failureOf */.g)(failures[0]), { state: "none", why: undefined });
    return validation.report.conclusion === "success" ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.failed;
}
/** Offers certain mends on the pull request, where the workflow asks for it. */
async function suggest({ inputs, trigger }, validation, github, links) {
    const { pullRequest, headSha } = trigger;
    if (!inputs.suggest || github === undefined || pullRequest === undefined || headSha === undefined)
        return [];
    return postFixes(github, pullRequest, headSha, suggestionsOf(validation, links));
}
function contextOf({ inputs, step, trigger, terminal }, validation) {
    const commit = trigger.headSha ?? step.sha;
    const url = `${step.serverUrl}/${step.repository}`;
    const branch = /^refs\/heads\/(.+)$/.exec(step.ref)?.[1];
    return {
        links: linksOf(step, commit, validation),
        colors: terminal.colors,
        quiet: inputs.quiet,
        // The lines of its regions are those of the checkout.
        repository: {
            url,
            commit: validation.comparison?.checkout ?? step.sha,
            ...(branch === undefined ? {} : { branch }),
        },
    };
}
/** Where a reader goes on: the rule's page in the action's own repository, and the lines at the judged commit. */
function linksOf({ serverUrl, repository, action }, commit, { comparison }) {
    return {
        rule: (id) => action === undefined
            ? undefined
            : `${serverUrl}/${action.repository}/blob/${encodePath(action.ref)}/docs/rules.md#${anchorOf(id)}`,
        place: placesAtCommit(`${serverUrl}/${repository}`, commit, comparison?.reported),
    };
}
/** The heading of a rule's part of docs/rules.md, as GitHub makes an anchor of it. */
function anchorOf(id) {
    const name = rules/* RULES */.y0.get(id)?.name;
    return name === undefined ? id.toLowerCase() : `${id.toLowerCase()}-${name}`;
}
/** Shows the findings at their lines: by the check run, or by the log's commands where there is none. */
async function showAnnotations(run, { report }, { annotations, unplaced }, links, opened) {
    const away = unplaced === 0
        ? []
        : [`${unplaced} of the findings to annotate stand on no line of the commit; they are in the table.`];
    const byCommands = (why) => {
        run.terminal.print((0,workflow_commands/* renderWorkflowCommands */.e)(annotations));
        return {
            outputs: {},
            notes: [...away, ...(why === undefined ? [] : [`No check run was made: ${why}.`])],
        };
    };
    if (opened.state === "none")
        return byCommands(opened.why);
    const { summary } = report;
    const title = `${counted(summary.errors, "error")}, ${counted(summary.warnings, "warning")}, ${counted(summary.notices, "notice")}`;
    const options = { maxBytes: CHECK_RUN_BYTES, links, notes: away };
    const completed = await opened.run.complete({
        conclusion: report.conclusion,
        output: {
            title,
            summary: renderMarkdownSummary(report, options),
            text: renderMarkdownFindings(report, options),
        },
        annotations,
    });
    const outputs = { "check-run-url": opened.run.url ?? "" };
    switch (completed.state) {
        case "posted":
            return { outputs, notes: away };
        case "partly":
            run.terminal.print((0,workflow_commands/* renderWorkflowCommands */.e)(annotations.slice(completed.annotations)));
            return {
                outputs,
                notes: [
                    ...away,
                    `The check run shows ${completed.annotations} of ${completed.total} annotations: ${reasonOf({ state: "refused", error: completed.error })}.`,
                ],
            };
        default:
            return byCommands(reasonOf(completed));
    }
}
function counted(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function outputsOf({ report }) {
    const { errors, warnings, notices, new: fresh, touched, existing, suppressed } = report.summary;
    const base = report.base === null || report.base.state === "unknown" ? "" : report.base.commit;
    return {
        conclusion: report.conclusion,
        errors,
        warnings,
        notices,
        new: fresh,
        touched,
        existing,
        suppressed,
        base,
    };
}
const UPLOAD_LIMIT_MS = 60_000;
/** Writes the full report, as JSON and SARIF, and uploads it. */
async function keepReport(run, validation, context) {
    const { step, inputs, env } = run;
    const folder = (0,external_node_path_.join)(step.temporaryFolder, `policy-report-${runKey(run).slice(0, 12)}`);
    (0,terminal/* makeFolder */.fc)(folder, folder);
    const files = { json: (0,external_node_path_.join)(folder, "policy-report.json"), sarif: (0,external_node_path_.join)(folder, "policy-report.sarif") };
    (0,terminal/* writeFileAtomically */.lo)(files.json, report_formats_renderAs("json", validation, context));
    (0,terminal/* writeFileAtomically */.lo)(files.sarif, report_formats_renderAs("sarif", validation, context));
    const outputs = { "report-path": files.json, "sarif-path": files.sarif };
    if (inputs.artifact === "")
        return { outputs, notes: [] };
    const upload = { name: artifactName(run), files: Object.values(files), folder };
    const uploaded = await uploadReport(upload, { env, limitMs: UPLOAD_LIMIT_MS });
    switch (uploaded.state) {
        case "uploaded": {
            const url = `${step.serverUrl}/${step.repository}/actions/runs/${step.runId}`;
            const page = uploaded.id === undefined ? url : `${url}/artifacts/${uploaded.id}`;
            return { outputs: { ...outputs, "artifact-url": page }, notes: [] };
        }
        case "taken": {
            const why = `this run has an artifact ${upload.name} already; jobs that both keep a report name it differently (input artifact)`;
            return { outputs, notes: [`The report was not uploaded: ${why}.`] };
        }
        default:
            return { outputs, notes: [`The report was not uploaded: ${uploaded.why}.`] };
    }
}
/** A run's artifacts have distinct names: jobs of a matrix add what tells them apart. */
function artifactName({ inputs }) {
    const { artifact, matrix } = inputs;
    const values = matrix === "null" ? "" : matrix.replaceAll(/[^\w.]+/g, "-").replace(/-$/, "");
    return `${artifact}${values}`.slice(0, LONGEST_NAME);
}
/** Characters that fit into a file's name together with its ending. */
const LONGEST_NAME = 200;


/***/ }),

/***/ 18456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ failsRun),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   dM: () => (/* binding */ describeBase),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/** Digits of a commit that people are shown. */
const SHORT_COMMIT = 12;
/** What was compared with, in one sentence; `show` writes what came from outside. */
function describeBase(base, show) {
    const name = show(base.name);
    switch (base.state) {
        case "known":
            return `Compared with ${name} (${show(base.commit.slice(0, SHORT_COMMIT))}).`;
        case "adopting":
            return `Adopting: ${name} (${show(base.commit.slice(0, SHORT_COMMIT))}) has neither a configuration nor policies, so what is there now judges itself.`;
        case "unknown":
            return `The base ${name} is unknown (${show(base.why)}): every finding counts as new.`;
    }
}
/** True for a finding that makes the run fail. */
function failsRun({ severity, status }, { failOn, counted }) {
    if (status === "suppressed" || (status === "existing" && counted === "changes"))
        return false;
    if (severity === "error")
        return failOn !== "never";
    return severity === "warning" && failOn === "warning";
}
/** True for a finding that is shown one by one, and not only counted: what fails the run always is. */
function isShown(finding, rule) {
    switch (finding.status) {
        case "suppressed":
            return false;
        case "new":
            return true;
        case "touched":
            return rule.annotate !== "new" || failsRun(finding, rule);
        case "existing":
            return rule.annotate === "all" || failsRun(finding, rule);
    }
}
/** Sums a validation up. */
function makeReport(outcome, options) {
    const shown = outcome.findings.filter(({ status }) => status !== "suppressed");
    const ofSeverity = (severity) => shown.filter((finding) => finding.severity === severity).length;
    const ofStatus = (status) => shown.filter((finding) => finding.status === status).length;
    return {
        format: "archi3-report/1",
        tool: { name: "archi3-policy", version: options.version },
        conclusion: shown.some((finding) => failsRun(finding, options)) ? "failure" : "success",
        summary: {
            policies: outcome.policies,
            valid: outcome.valid,
            invalid: outcome.policies - outcome.valid,
            errors: ofSeverity("error"),
            warnings: ofSeverity("warning"),
            notices: ofSeverity("notice"),
            new: ofStatus("new"),
            touched: ofStatus("touched"),
            existing: ofStatus("existing"),
            suppressed: outcome.findings.length - shown.length,
            "duration-ms": Math.round(options.durationMs),
        },
        base: outcome.base,
        findings: outcome.findings,
    };
}


/***/ })

};
