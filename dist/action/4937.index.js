export const id = 4937;
export const ids = [4937];
export const modules = {

/***/ 80934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ CommitTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

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
            for (let at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path); at !== "." && !this.#folders.has(at); at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at))
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
        const real = this.#settled(at);
        return real !== undefined && this.#folders.has(real);
    }
    realPath(path) {
        const at = this.#pathOf(path);
        const real = at === undefined ? undefined : this.#settled(at);
        if (real === undefined)
            return undefined;
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(this.#repository.root, real);
        const nature = this.natureOf(absolute);
        return nature === "file" || nature === "folder" ? absolute : undefined;
    }
    /**
     * A path as the commit knows it, with the links of the folders above it followed as a disk follows them; undefined
     * for one outside of the repository.
     */
    #pathOf(path) {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(this.#repository.root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
        if (at === ".." || at.startsWith("../"))
            return undefined;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at);
        if (folder === "." || this.#folders.has(folder))
            return at;
        const settled = this.#settled(folder);
        return settled === undefined ? at : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(settled, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(at));
    }
    /** Where a path leads when all links are followed, those on its way too; undefined where they lead out or round. */
    #settled(path) {
        const rest = path.split("/");
        let at = "";
        for (let links = 0; rest.length > 0;) {
            const next = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(at, rest.shift() ?? "");
            if (next === ".." || next.startsWith("../") || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(next))
                return undefined;
            const entry = this.#entries.get(next);
            if (entry === undefined || !isLink(entry)) {
                at = next === "." ? "" : next;
                continue;
            }
            links += 1;
            if (links > MOST_LINKS)
                return undefined;
            const target = this.#targetOf(entry);
            if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target))
                return undefined;
            rest.unshift(...target.split("/").filter((part) => part !== ""));
        }
        return at;
    }
    #targetOf({ id }) {
        const known = this.#blobs.get(id) ?? this.#repository.blobs([id]).get(id) ?? Buffer.alloc(0);
        this.#blobs.set(id, known);
        return known.toString("utf8");
    }
}
/** Links on one way, as Linux counts them. */
const MOST_LINKS = 40;
/** Bytes. Larger files are read one at a time, if at all. */
const LARGEST_PREPARED = 4 * 1024 * 1024;
function isLink({ mode }) {
    return mode === "120000";
}
function isFile({ mode }) {
    return mode.startsWith("100");
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
/* harmony import */ var _validation_builtin_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84474);




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

/***/ 77064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  wg: () => (/* binding */ inputOf),
  L9: () => (/* binding */ openIntake),
  Y: () => (/* binding */ ruleOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/clock.js
var clock = __webpack_require__(70596);
// EXTERNAL MODULE: ./build/src/config/config.js + 10 modules
var config_config = __webpack_require__(56908);
// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/policy/read-limits.js
var read_limits = __webpack_require__(35571);
// EXTERNAL MODULE: ./build/src/validation/acceptance.js + 2 modules
var acceptance = __webpack_require__(17584);
// EXTERNAL MODULE: ./build/src/validation/baseline.js
var baseline = __webpack_require__(46574);
// EXTERNAL MODULE: ./build/src/validation/baseline-file.js
var baseline_file = __webpack_require__(22121);
// EXTERNAL MODULE: ./build/src/validation/findings.js + 2 modules
var findings = __webpack_require__(61463);
;// CONCATENATED MODULE: ./build/src/validation/baseline-growth.js



/**
 * @param found what is found on the base, in its files under the names that they have now
 * @param formerNames the names that they had, of those that git shows as renamed
 */
function renamesOf(found, formerNames) {
    const renames = new Map();
    for (const finding of found) {
        const file = formerNames.get(finding.file);
        const key = file === undefined ? undefined : (0,baseline/* formerKey */.T_)(finding, file);
        if (key !== undefined)
            renames.set((0,baseline/* keyOf */.TN)(finding), key);
    }
    return renames;
}
/** How often a changed baseline accepts the finding of each of its entries more than the one before it. */
function growth(base, head, renames) {
    const before = new Map(base.entries.map((entry) => [(0,baseline/* keyOf */.TN)(entry), entry.count]));
    const after = new Map(head.entries.map((entry) => [(0,baseline/* keyOf */.TN)(entry), entry.count]));
    return new Map(head.entries.map((entry) => {
        const more = Math.max(0, entry.count - (before.get((0,baseline/* keyOf */.TN)(entry)) ?? 0));
        const former = renames.get((0,baseline/* keyOf */.TN)(entry));
        // What the change leaves in its old place has not moved from there.
        const moved = former === undefined ? 0 : (before.get(former) ?? 0) - (after.get(former) ?? 0);
        return [entry, Math.max(0, more - Math.max(0, moved))];
    }));
}
/** What a changed baseline may accept: nothing that it did not accept before the change, too. */
function withoutGrowth(base, head, renames) {
    const more = growth(base, head, renames);
    const entries = head.entries.flatMap((entry) => {
        const count = entry.count - (more.get(entry) ?? 0);
        return count === 0 ? [] : [{ ...entry, count }];
    });
    return { ...head, entries };
}
/** What a change adds to a baseline: an error at each entry that is new, or accepts more than on the base. */
function grown(base, head, severityOf, renames) {
    return findingsOf(growth(base, head, renames), head, severityOf, (entry, more) => ({
        message: `This change lets the baseline accept ${more === entry.count ? "another finding" : `${more} more findings`} of ${entry.rule} in ${entry.file}.`,
        help: `Fix what is found, or accept it at its place: "# archi3-disable-next-line ${entry.rule} -- the reason".`,
    }));
}
/**
 * What the first baseline accepts beyond what was found before it: once merged, it would let pass what comes later.
 * Of rules that are off nobody knows what they would have found.
 * @param found on the base; where that has no policies yet, in the change itself
 */
function grownFromNothing(found, head, severityOf) {
    const judged = { ...head, entries: head.entries.filter(({ rule }) => severityOf(rule) !== undefined) };
    const where = found.on === "base" ? "on the base" : "in what is checked";
    return findingsOf(growth((0,baseline/* baselineOf */.Bv)(found.findings), judged, new Map()), head, severityOf, ({ rule, file }) => ({
        message: `This first baseline accepts a finding of ${rule} in ${file} that is not there ${where}.`,
        help: "Delete the entry: a baseline holds what was found before it. What comes later is fixed, or accepted at its place by a comment.",
    }));
}
function findingsOf(more, head, severityOf, say) {
    const severity = severityOf("ARC907");
    if (severity === undefined)
        return [];
    const spans = (0,baseline_file/* spansOfEntries */.Zg)(head);
    return [...more].flatMap(([entry, count]) => {
        if (count === 0)
            return [];
        const problem = { rule: "ARC907", ...say(entry, count), ...spans(entry) };
        return [(0,findings/* findingOfProblem */.SD)(problem, head.file, head.source, undefined, severity)];
    });
}

// EXTERNAL MODULE: ./build/src/validation/rule-ids.js
var rule_ids = __webpack_require__(12500);
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
    // What was not evaluated may hide what a change brings, wherever it is told.
    for (const finding of findings)
        if (finding.rule === rule_ids/* NOT_EVALUATED */._q)
            statuses.set(finding, "new");
    // Of several that are alike, those on untouched lines are the ones that the base had.
    for (const touched of [false, true]) {
        for (const finding of findings) {
            if (finding.status === "suppressed" || statuses.has(finding) || isTouched(finding) !== touched)
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

;// CONCATENATED MODULE: ./build/src/validation/other-ends.js
/** Rules of references: what they underline is a name that another place gave up. */
const NAMES = /^ARC3\d\d$/;
/** Shorter texts stand everywhere. */
const SHORTEST_NAME = 3;
/** Rules that miss a name. */
const MISSING_NAMES = /^ARC30[17]$/;
/**
 * Gives new findings their other end: the line of the change that took away the name which they miss, or the name of
 * the file that is gone with it. Of the names of one such file every other file tells only the first: it is one cause.
 * Findings that already lead into the change stay as they are.
 * @param sourceOf the text of a file, by the name that findings give it
 */
function withOtherEnds(findings, changes, sourceOf) {
    const lossOf = remembered((name) => findLoss(name, changes));
    const ends = findings.map((finding) => {
        if (finding.status !== "new" || !NAMES.test(finding.rule))
            return undefined;
        const name = underlined(finding, sourceOf(finding.file));
        const loss = name === undefined ? undefined : lossOf(name);
        if (loss !== undefined && "gone" in loss)
            return MISSING_NAMES.test(finding.rule) ? loss : undefined;
        const leads = finding.related.some(({ file, range }) => changes.hasLine(file, range.start.line));
        return changes.hasFile(finding.file) || leads ? undefined : loss;
    });
    const groups = new Map();
    for (const [at, finding] of findings.entries()) {
        const key = groupOf(finding, ends[at]);
        if (key !== undefined)
            groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return findings.flatMap((finding, at) => {
        const end = ends[at];
        if (end === undefined)
            return [finding];
        if (!("gone" in end))
            return [withRelated(finding, end, sourceOf)];
        const group = groups.get(groupOf(finding, end) ?? "") ?? [];
        // The most severe stands for the others, so that what fails a run still fails it.
        const ofSeverity = (wanted) => group.find(({ severity }) => severity === wanted);
        const told = ofSeverity("error") ?? ofSeverity("warning") ?? group[0];
        return told === finding ? [withCause(finding, end.gone, group.length - 1)] : [];
    });
}
/** What is told once. */
function groupOf({ file }, end) {
    return end !== undefined && "gone" in end ? JSON.stringify([end.gone, file]) : undefined;
}
/** Where a name was defined is where it was lost; else where it was mentioned. */
function findLoss(name, changes) {
    const places = changes.linesWithout((removed) => holdsWord(removed, name));
    const definition = places.find(({ removed }) => defines(removed, name));
    if (definition !== undefined)
        return definition;
    const [gone] = changes.deletedWith((removed) => holdsWord(removed, name) && defines(removed, name));
    return gone === undefined ? places[0] : { gone: gone.file };
}
function withRelated(finding, { file, line }, sourceOf) {
    const name = underlined(finding, sourceOf(finding.file)) ?? "";
    const range = wholeLine(line, sourceOf(file));
    const related = { file, range, message: `the change took ${name} away here` };
    return { ...finding, related: [...finding.related, related] };
}
/** A file that is gone has no line to lead to. What is missing was right before, so no other name is offered. */
function withCause({ fix: _, ...finding }, gone, others) {
    const more = others === 0 ? "" : `, and ${others} more that ${others === 1 ? "is" : "are"} named in this file`;
    return {
        ...finding,
        message: `${finding.message} This change deletes ${gone}, which defined it${more}.`,
        help: `Restore ${gone}, or take out what refers to it.`,
        related: [],
    };
}
function remembered(find) {
    const known = new Map();
    return (name) => {
        const found = known.get(name) ?? { value: find(name) };
        known.set(name, found);
        return found.value;
    };
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

// EXTERNAL MODULE: ./build/src/validation/own-part.js + 3 modules
var own_part = __webpack_require__(72091);
// EXTERNAL MODULE: ./build/src/validation/validate.js + 2 modules
var validate = __webpack_require__(58554);
;// CONCATENATED MODULE: ./build/src/validation/compare.js




/**
 * Checks a set of policies and the state that it came from, and says which findings are new. What did not change is
 * read once: a file's own part is a pure function of its bytes, its name and what it is judged by.
 */
async function validateAgainst(input, base) {
    const makeParts = input.makeParts ?? own_part/* ownParts */.Fx;
    const parts = await makeParts(input.files, input);
    const known = new Map();
    for (const [index, file] of input.files.entries())
        known.set(file.file, { file, part: parts[index] });
    const sameAs = (file) => {
        const same = known.get(file.file);
        return same !== undefined && isSame(same.file, file) ? same.part : undefined;
    };
    const others = base.input.files.filter((file) => sameAs(file) === undefined);
    const otherParts = await makeParts(others, base.input);
    const ofOthers = new Map(others.map((file, index) => [file, otherParts[index]]));
    const baseParts = base.input.files.flatMap((file) => sameAs(file) ?? ofOthers.get(file) ?? []);
    const before = (0,validate/* together */.b)(base.input, baseParts);
    const outcome = (0,validate/* together */.b)({ ...input, baseline: base.acceptedAfter(before.findings) }, parts);
    const classified = classify(outcome.findings, before.findings, base.changes);
    return {
        ...outcome,
        before: before.findings,
        findings: withOtherEnds(classified, base.changes, (file) => outcome.sources.get(file)),
    };
}
function isSame(one, other) {
    return (one.path === other.path &&
        one.kind?.name === other.kind?.name &&
        Buffer.compare(one.bytes, other.bytes) === 0);
}

// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 45 modules
var rules = __webpack_require__(51146);
// EXTERNAL MODULE: ./build/src/adapters/commit-tree.js
var commit_tree = __webpack_require__(80934);
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
    /** The hunks of a file, `all` of one that is new; undefined where it is the same, or its lines are not known. */
    hunksOf(path) {
        const change = this.#byPath.get(path);
        if (change?.kind === "added")
            return "all";
        return change?.kind === "modified" ? change.hunks : undefined;
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
     * A file that was deleted altogether has no line in the new state: see {@link deletedWith}.
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
    /** The deleted files that held a text, each with the first of its lines that was wanted. */
    deletedWith(wanted) {
        const files = [];
        for (const change of this.#byOldPath.values()) {
            if (change.kind !== "deleted")
                continue;
            const removed = change.hunks.flatMap((hunk) => hunk.removed).find(wanted);
            if (removed !== undefined)
                files.push({ file: change.oldPath, removed });
        }
        return files;
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

// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(78000);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
;// CONCATENATED MODULE: ./build/src/commands/checkout.js

/**
 * Sees to it that what is checked out is the change that the result is going to be shown on: a check run says of its
 * commit that it was judged, so one of other files would let everything pass. `pull_request_target` checks out the
 * base by default, and anybody may name another ref.
 * @param head the change's own commit
 * @throws {PolicyError} `E_CHECKOUT` (exit 2), also where the history that is here does not show it
 */
async function assertCheckout(repository, head, here, beyond) {
    if (here === undefined)
        throw wrongCheckout(head, undefined, false);
    // GitHub's merge commit names the head as a parent, also where the history behind it was not fetched.
    if (here.id === head || here.parents.includes(head))
        return;
    if (repository.mergeBase(head, here.id) === head)
        return;
    const shallow = repository.isShallow();
    const asked = shallow ? await beyond?.mergeBase(head, here.id) : undefined;
    if (asked?.state === "found" && asked.commit === head)
        return;
    throw wrongCheckout(head, here, shallow && asked?.state !== "found");
}
function wrongCheckout(head, here, isCutShort) {
    const short = (commit) => commit.slice(0, 12);
    const told = here === undefined ? "nothing is committed here" : `HEAD is ${short(here.id)}, without ${short(head)}`;
    return (0,errors/* usageError */.Wp)("E_CHECKOUT", {
        what: "what is checked out is not the change that is to be checked",
        where: here === undefined ? "HEAD" : `HEAD ${short(here.id)}`,
        why: isCutShort
            ? `${told} as far as the history goes that was fetched`
            : `${told}, the commit that the result would be shown on`,
        mend: "on pull_request leave out the input `ref` of actions/checkout; else check out the change itself: " +
            `with: { ref: "\${{ github.event.pull_request.head.sha }}"${isCutShort ? ", fetch-depth: 0" : ""} }`,
    });
}

;// CONCATENATED MODULE: ./build/src/commands/base.js




/** How people call a base. */
function nameOf(against) {
    if (against.how === "pull-request")
        return against.branch;
    return against.revision ?? report/* DEFAULT_BRANCH */.nU;
}
/** Names the default branch where the caller named nothing, if it is known here. */
function withRevision(against, repository) {
    if (against.how === "pull-request" || against.revision !== undefined)
        return against;
    return { ...against, revision: repository.defaultBranch() };
}
/**
 * Finds the commit to compare with (see {@link withRevision}): by the history that is here, and beyond it where that
 * is cut short.
 * @throws {PolicyError} `E_GIT` (exit 4) where git cannot work here, `E_CHECKOUT` (exit 2) where something else is
 * checked out than the change, `E_BASE` (exit 2) for a revision that was typed and does not exist
 */
async function findBase(repository, against, beyond) {
    const here = repository.commit("HEAD");
    if (here === undefined)
        repository.assertUsable();
    if (against.head !== undefined)
        await assertCheckout(repository, against.head, here, beyond);
    if (here === undefined)
        return { state: "unknown", why: "nothing is committed here", checkout: undefined };
    const base = against.how === "pull-request"
        ? await baseOfPullRequest(repository, against, here, beyond)
        : await baseOfBranch(repository, against, here, beyond);
    if (base.state !== "found")
        return { ...base, state: "unknown", checkout: here.id };
    const { head } = against;
    const reported = head === undefined || head === here.id ? [] : [head];
    return { ...(await readable(repository, base.commit, reported, beyond)), checkout: here.id };
}
async function baseOfBranch(repository, { revision, typed }, here, beyond) {
    if (revision === undefined) {
        return {
            state: "unknown",
            why: "no remote says which it is",
            mend: "Run `git remote set-head origin --auto`, or say --base.",
        };
    }
    const other = (repository.commit(revision) ?? repository.commit(`origin/${revision}`))?.id;
    if (other !== undefined)
        return mergeBase(repository, other, here.id, beyond);
    const name = revision.replace(/^origin\//, "");
    const asked = IS_NAME.test(name) ? await beyond?.mergeBase(name, here.id) : undefined;
    if (asked?.state === "found")
        return asked;
    if (typed && (asked === undefined || (await beyond?.has(repository, name)) === false))
        throw noSuchRevision(repository, revision, beyond !== undefined);
    return { state: "unknown", why: asked?.why ?? `there is no commit ${revision} here` };
}
/** A branch, a tag or a hash, which mean the same elsewhere; not what starts from what is checked out or moves on. */
const IS_NAME = /^(?!HEAD$|@$|-)[^~^:@{}\s\\?*[]+$/;
function noSuchRevision(repository, revision, isWorkflow) {
    const guess = (0,spelling/* nearest */.pA)(revision, repository.names());
    const shallow = repository.isShallow();
    return (0,errors/* usageError */.Wp)("E_BASE", {
        what: "there is no such commit, branch or tag",
        where: `--base ${revision}`,
        ...(shallow ? { why: "the clone is shallow: most of its history was not fetched" } : {}),
        mend: guess !== undefined
            ? `did you mean ${guess}?`
            : shallow
                ? deeper(isWorkflow)
                : "name one that is here (see `git branch --all`), or fetch it first",
    });
}
function deeper(isWorkflow) {
    return isWorkflow ? "say `fetch-depth: 0` in the step of actions/checkout" : "run `git fetch --unshallow`";
}
async function baseOfPullRequest(repository, against, here, beyond) {
    const [first, second, ...others] = here.parents;
    // GitHub's merge commit: what the base branch will be, without this request and with it.
    if (first !== undefined && second === against.head && others.length === 0 && here.id !== against.head)
        return { state: "found", commit: first };
    return mergeBase(repository, against.base, here.id, beyond);
}
async function mergeBase(repository, one, other, beyond) {
    const found = repository.mergeBase(one, other);
    const here = found === undefined ? undefined : { state: "found", commit: found };
    // A history that was cut short may show an older ancestor than the best.
    if (here !== undefined && (beyond === undefined || found === one || !repository.isShallow()))
        return here;
    const asked = await beyond?.mergeBase(one, other);
    if (asked?.state === "found")
        return asked;
    if (here !== undefined)
        return here;
    const none = "no common ancestor can be found in the history that is here";
    const why = asked === undefined ? none : `${none}, and ${asked.why}`;
    if (!repository.isShallow())
        return { state: "unknown", why };
    const mend = deeper(beyond !== undefined);
    return {
        state: "unknown",
        why: `${why}; the clone is shallow`,
        mend: `${mend.charAt(0).toUpperCase()}${mend.slice(1)}.`,
    };
}
/** Sees to it that the commits' files can be read. */
async function readable(repository, commit, reported, beyond) {
    const wanted = [commit, ...reported];
    let missing = repository.missing(wanted);
    let why;
    const fetch = async (commits) => {
        why = beyond === undefined ? "it was not fetched" : await beyond.fetch(repository, commits);
        missing = repository.missing(wanted);
    };
    if (missing.length > 0)
        await fetch(missing);
    // A remote that lacks one of them brings neither; and only the base is needed.
    if (missing.length > 1)
        await fetch([commit]);
    if (missing.includes(commit))
        return { state: "unknown", why: `the commit ${commit} is not here: ${why}` };
    const lines = reported.find((id) => !missing.includes(id));
    return { state: "found", commit, ...(lines === undefined ? {} : { reported: lines }) };
}

// EXTERNAL MODULE: ./build/src/commands/judging.js
var judging = __webpack_require__(23532);
// EXTERNAL MODULE: ./build/src/commands/baseline.js
var commands_baseline = __webpack_require__(86989);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(49519);
;// CONCATENATED MODULE: ./build/src/commands/pathspecs.js



/**
 * What git has to compare line by line: what is judged, and what judges. A repository may hold anything beside it,
 * more than there is memory for.
 * @param workspaces of both sides, since a folder or a kind may have moved
 */
function pathspecsOf(...workspaces) {
    const specs = workspaces.flatMap((workspace) => {
        const { config, configFile, root, displayRoot, policiesFolder, hasPolicies } = workspace;
        const path = (absolute) => (0,commands_workspace/* displayPath */.Gt)(absolute, displayRoot);
        const files = [
            (0,commands_baseline/* baselinePath */.X)(workspace),
            ...(configFile === undefined ? [] : [configFile]),
            ...config.kinds.map(({ schema }) => (0,external_node_path_.join)(root, schema)),
        ];
        return [
            ...files
                .map(path)
                .filter(isInside)
                .map((file) => `:(top,literal)${file}`),
            ...(hasPolicies ? ["*.yaml", "*.yml"].map((name) => below(path(policiesFolder), name)) : []),
            ...config.kinds.flatMap(({ match }) => match.map((glob) => pathspecOf(glob, path(root)))),
        ];
    });
    return [...new Set(specs)];
}
/** More files that are gone than this are no renaming that anybody made by hand. */
const MOST_GONE = 500;
/** Where files that are judged now may have lain before: git finds a renaming only where it compares both ends. */
function formerPlaces(gone) {
    const candidates = gone.filter((path) => /\.ya?ml$/i.test(path));
    return candidates.length > MOST_GONE ? [] : candidates.map((path) => `:(top,literal)${path}`);
}
function isInside(path) {
    return path !== ".." && !path.startsWith("../");
}
const MAGIC = /[*?[\]{}()!+@\\]/;
/** What a glob can match, and maybe more: git's globs know no alternatives. */
function pathspecOf(glob, root) {
    const parts = glob.split("/");
    const magic = parts.findIndex((part) => MAGIC.test(part));
    const fixed = (magic === -1 ? parts : parts.slice(0, magic)).filter((part) => part !== "" && part !== ".");
    // A configuration above the repository says nothing of where in it.
    const folder = isInside(root) ? [...(root === "." ? [] : [root]), ...fixed].join("/") : "";
    if (magic === -1 && folder !== "")
        return `:(top,literal)${folder}`;
    const ending = /\*(?:\.[\w-]+)+$/.exec(glob)?.[0] ?? "*";
    return below(folder === "" ? "." : folder, ending);
}
/** The files below a folder whose names fit. */
function below(folder, name) {
    const plain = folder.replaceAll(/[\\*?[\]]/g, "\\$&");
    return `:(top,icase,glob)${folder === "." ? "" : `${plain}/`}**/${name}`;
}

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
            mend: request.beyond === undefined
                ? "run it in a clone, or without a base"
                : "add actions/checkout before this step",
        });
    }
    const repository = new git/* Repository */.LN(workspace.displayRoot);
    const against = withRevision(request.against, repository);
    const found = await findBase(repository, against, request.beyond);
    if (found.state === "unknown")
        return unknownBase(request, workspace, found);
    const { commit, checkout } = found;
    const entries = repository.entries(commit);
    if (entries === undefined)
        return unknownBase(request, workspace, { why: `the files of ${commit} cannot be read`, checkout });
    const { changed, gone } = repository.changedPaths(commit);
    const tree = new commit_tree/* CommitTree */.e(repository, entries, adapters_tree/* DISK */.KK, (path) => !changed.has(path));
    const judged = await (0,judging/* judgeBy */.FU)(tree, request.counted, workspace, options, currentFolder);
    if ("why" in judged)
        return unknownBase(request, workspace, { why: judged.why, checkout });
    const paths = pathspecsOf(workspace, judged.here, ...(judged.there === undefined ? [] : [judged.there.workspace]));
    const since = repository.changesSince(commit, [...paths, ...formerPlaces(gone)]);
    const changes = new Changes(since.changes, (path) => entries.has(path));
    return {
        base: {
            state: judged.there === undefined ? "adopting" : "known",
            name: nameOf(against),
            commit,
            notes: [...judged.notes, ...(since.renamesMissed ? [RENAMES_MISSED] : [])],
        },
        counted: request.counted,
        checkout,
        here: judged.here,
        baselines: judged.baselines,
        there: judged.there === undefined ? undefined : { ...judged.there, changes },
        changes,
        reported: found.reported === undefined ? asItIs : toLinesOf(repository, found.reported, paths),
    };
}
const RENAMES_MISSED = "More files were renamed than are compared with each other: those whose contents changed too count as new.";
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
/** Carries places of the checkout to a commit; only where there are any, the two are compared. */
function toLinesOf(repository, commit, paths) {
    let lines;
    return (file, range) => {
        if (lines === undefined) {
            const entries = repository.entries(commit);
            const { changes } = repository.changesSince(commit, paths);
            lines = new Changes(changes, (path) => entries?.has(path) === true);
        }
        return carried(lines, file, range);
    };
}
/** Nothing is taken from a base that cannot be read: every finding is new, and no rule may have been switched off. */
async function unknownBase(request, workspace, { why, mend, checkout }) {
    const gate = request.counted === "changes";
    return {
        base: {
            state: "unknown",
            name: nameOf(request.against),
            why,
            notes: [...(gate ? (0,judging/* notesOfUnknown */.v6)(workspace) : []), ...(mend === undefined ? [] : [mend])],
        },
        counted: request.counted,
        checkout,
        here: gate ? { ...workspace, config: (0,judging/* hardened */.mf)(workspace) } : workspace,
        baselines: gate ? { which: "none" } : await (0,judging/* ownBaseline */.SU)(workspace),
        there: undefined,
        changes: undefined,
        reported: asItIs,
    };
}
/** The base's files, under the names that they have now. */
function underNewNames({ files, rejected, idleKinds }, changes) {
    const renamed = (one) => ({ ...one, file: changes.nameNow(one.file) });
    return { files: files.map(renamed), rejected: rejected.map(renamed), idleKinds };
}

// EXTERNAL MODULE: ./build/src/commands/intake.js
var intake = __webpack_require__(98294);
;// CONCATENATED MODULE: ./build/src/commands/losses.js
/**
 * Says which policies a change takes away: what is not there has no findings, so that whoever approves the change
 * would see nothing of it. Files of the repository's own kinds come and go; of the built-in ones each holds a part of
 * what the agents may do.
 */
function withLosses(comparison, { files, rejected }) {
    const { there, counted } = comparison;
    if (there === undefined || counted === "all")
        return comparison;
    const kept = new Set([...files.filter(({ kind }) => kind !== undefined), ...rejected].map(({ file }) => file));
    const lost = there.files.files.filter(({ file, kind }) => kind?.builtIn === true && !kept.has(there.changes.nameNow(file)));
    if (lost.length === 0)
        return comparison;
    const names = lost
        .map(({ file }) => {
        const now = there.changes.nameNow(file);
        return now === file ? file : `${file} (now ${now}, where it is no policy)`;
    })
        .sort();
    const more = names.length > MOST_NAMED ? `, and ${names.length - MOST_NAMED} more` : "";
    const note = `This change takes away policies that the base has: ${names.slice(0, MOST_NAMED).join(", ")}${more}.`;
    return { ...comparison, base: { ...comparison.base, notes: [note, ...comparison.base.notes] } };
}
/** Names in one note. */
const MOST_NAMED = 10;

// EXTERNAL MODULE: ./build/src/commands/scope.js
var commands_scope = __webpack_require__(69296);
// EXTERNAL MODULE: ./build/src/commands/selection.js
var selection = __webpack_require__(36070);
;// CONCATENATED MODULE: ./build/src/commands/check.js

















/** Finds and reads everything that a validation needs. */
async function openIntake(paths, options, currentFolder) {
    const scope = await (0,commands_scope/* openScope */.P)(paths, options, currentFolder);
    (0,selection/* checkType */.Bt)(options.type, scope.workspace);
    const comparison = options.comparison === undefined
        ? undefined
        : await openComparison(options.comparison, scope.workspace, options, currentFolder);
    const baselines = comparison?.baselines ?? (await (0,judging/* ownBaseline */.SU)(scope.workspace));
    const judged = { ...scope, workspace: comparison?.here ?? scope.workspace };
    const maker = await makerFor(options.means, judged.workspace);
    const found = (0,intake/* findFiles */.lY)(judged.workspace, maker?.expect);
    const compared = comparison === undefined ? undefined : withLosses(comparison, found);
    addNamedFiles(found, judged, options.type);
    return { scope: judged, found, comparison: compared, baselines, ...(0,defined/* defined */.s)({ makeParts: maker?.make }) };
}
/** What fails a run, and what is shown: as the caller says, else as the configuration that judges. */
function ruleOf({ scope, comparison }, { failOn, annotate }) {
    const { config } = scope.workspace;
    const asked = failOn ?? config.failOn;
    const counted = comparison?.counted ?? "all";
    // A change that nobody can compare may have been made so: then errors fail it whatever else was agreed.
    const isBlind = comparison?.base.state === "unknown" && counted === "changes";
    return {
        failOn: isBlind && asked === "never" ? "error" : asked,
        annotate: annotate ?? config.annotate,
        counted,
    };
}
/**
 * Judges what was taken in, against a base if there is one.
 * @param changed bytes that stand in the place of the files' own, by the files' names
 */
async function check(intake, changed = new Map()) {
    const { scope, found, comparison, baselines, makeParts } = intake;
    const files = found.files.map((file) => ({ ...file, bytes: changed.get(file.file) ?? file.bytes }));
    const taken = { files, rejected: found.rejected };
    const there = comparison?.there;
    const accepted = baselines.which === "own" ? baselines.own : undefined;
    const input = {
        ...inputOf(taken, scope.workspace, accepted),
        ...(0,defined/* defined */.s)({ makeParts }),
    };
    if (there === undefined) {
        const outcome = await (0,validate/* validate */.t)(input);
        const adopted = comparison?.base.state === "adopting" ? accepted : undefined;
        return { ...withAdopted(outcome, adopted, input), files, ...about(found, scope) };
    }
    const names = formerNames(there);
    const { before, ...outcome } = await validateAgainst(input, {
        input: inputOf(underNewNames(there.files, there.changes), there.workspace, baselines.which === "changed" ? baselines.base : accepted),
        changes: there.changes,
        acceptedAfter: (base) => acceptedBy(baselines, renamesOf(base, names)),
    });
    const dated = { ...outcome, findings: (0,acceptance/* withAge */.u)(outcome.findings, before) };
    return { ...withGrowth(dated, before, baselines, names, input), files, ...about(found, scope) };
}
/** Loaded where there is something to be fast with. */
async function makerFor(means, workspace) {
    if (means?.program === undefined && means?.folders === undefined)
        return undefined;
    const { PartMaker } = await __webpack_require__.e(/* import() */ 4658).then(__webpack_require__.bind(__webpack_require__, 64658));
    const { config, schemaFiles, root } = workspace;
    return new PartMaker(means, { severity: config.severity, schemaFiles, limits: read_limits/* DEFAULT_LIMITS */.d, root });
}
function about({ idleKinds, nearMisses = [] }, { workspace }) {
    return { idleKinds, nearMisses, ownRules: workspace.ownRules.rules };
}
/** The names on the base of the files that were renamed since, by those that they have now. */
function formerNames({ files, changes }) {
    const names = files.files.map(({ file }) => [changes.nameNow(file), file]);
    return new Map(names.filter(([now, before]) => now !== before));
}
function acceptedBy(baselines, renames) {
    switch (baselines.which) {
        case "own":
            return baselines.own;
        case "none":
            return undefined;
        case "changed": {
            const { base, own } = baselines;
            return base === undefined || own === undefined ? undefined : withoutGrowth(base, own, renames);
        }
    }
}
/**
 * A baseline that a change lets accept more is a finding; and so is one that begins with more than there was.
 * @param before what is found on the base
 */
function withGrowth(outcome, before, baselines, names, { severityOf: severity }) {
    if (baselines.which !== "changed" || baselines.own === undefined)
        return outcome;
    const { base, own } = baselines;
    const found = base === undefined
        ? grownFromNothing({ on: "base", findings: before }, own, severity)
        : grown(base, own, severity, renamesOf(before, names));
    return withFindings(outcome, own, found);
}
/** A first baseline that judges itself still may accept nothing but what is there; which says all of a stale entry. */
function withAdopted(outcome, own, { severityOf: severity }) {
    if (own === undefined)
        return outcome;
    const found = grownFromNothing({ on: "change", findings: outcome.findings }, own, severity);
    const findings = outcome.findings.filter(({ rule }) => found.length === 0 || rule !== "ARC906");
    return withFindings({ ...outcome, findings }, own, found);
}
function withFindings(outcome, { file, source }, found) {
    if (found.length === 0)
        return outcome;
    return {
        ...outcome,
        findings: (0,findings/* sortFindings */.Tc)([...outcome.findings, ...found]),
        sources: new Map(outcome.sources).set(file, source),
    };
}
/** What judges files of a workspace. */
function inputOf({ files, rejected }, { config, schemaOf, ownRules }, baseline) {
    return {
        files,
        rejected,
        environments: (0,config_config/* namesOf */.eZ)(config),
        limits: read_limits/* DEFAULT_LIMITS */.d,
        severityOf: (0,rules/* severityOf */.xJ)(config.severity, ownRules.rules),
        schemaOf,
        ownRules,
        families: rules/* FAMILIES */.BU,
        today: (0,clock/* today */.Ec)(),
        baseline,
    };
}
/** A file that is named is checked wherever it lies, and whatever git says of it. */
function addNamedFiles(found, { workspace, paths }, type) {
    const named = paths.filter(({ path, nature }) => nature === "file" && !(0,intake/* judges */.N0)(path, workspace));
    if (named.length === 0)
        return;
    const absolute = (file) => (0,external_node_path_.resolve)(workspace.displayRoot, file);
    const files = new Map(found.files.map((file) => [absolute(file.file), file]));
    const rejected = new Set(found.rejected.map(({ file }) => absolute(file)));
    const isTree = found.files.some(({ kind }) => kind?.builtIn === true);
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
            Object.assign(known, taken.files[0], { misplaced: isTree && type === undefined });
    }
}


/***/ }),

/***/ 23532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ judgeBy),
/* harmony export */   SU: () => (/* binding */ ownBaseline),
/* harmony export */   mf: () => (/* binding */ hardened),
/* harmony export */   v6: () => (/* binding */ notesOfUnknown)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35820);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _validation_rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51146);
/* harmony import */ var _validation_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1085);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86989);
/* harmony import */ var _intake_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98294);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49519);








const RANK = { off: 0, notice: 1, warning: 2, error: 3 };
/** A configuration that nobody has agreed to may make rules more severe, but not milder. */
function hardened({ config, ownRules }) {
    const byDefault = (0,_validation_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .severityOf */ .xJ)(new Map(), ownRules.rules);
    const severity = [...config.severity].filter(([rule, severity]) => RANK[severity] >= RANK[byDefault(rule) ?? "off"]);
    return {
        ...config,
        severity: new Map(severity),
        failOn: config.failOn === "never" ? "error" : config.failOn,
    };
}
/** What a reader has to know of a change whose base nobody could read. */
function notesOfUnknown({ config, configFile, ownRules }) {
    const rules = ownRules.rules.map(({ id }) => id);
    const kinds = config.kinds.map(({ name }) => name);
    const own = [
        "folder of policies",
        "environments",
        ...(kinds.length === 0 ? [] : [`own kinds (${kinds.join(", ")}) and their schemas`]),
        ...(rules.length === 0 ? [] : [`own rules (${(0,_validation_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(rules)})`]),
    ];
    return [
        "Every finding counts as new, errors fail the run, no rule of the configuration is switched off or made milder, and no baseline accepts anything.",
        ...(configFile === undefined
            ? []
            : [
                `The ${own.slice(0, -1).join(", ")} and ${own.at(-1)} are those of this checkout, and were compared with nothing: what this change takes out of them is not checked, so a run without findings is no proof. Read archi3.yaml${kinds.length === 0 ? "" : " and the schemas"} before you approve it.`,
            ]),
    ];
}
/** Without a base, or with one that has nothing to say: what is there judges itself. */
async function ownBaseline(workspace) {
    return { which: "own", own: await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseline */ .m)(workspace) };
}
/** Finds what judges a change: never what it brings along itself. @returns why the base cannot be read, where it cannot */
async function judgeBy(tree, counted, workspace, options, currentFolder) {
    if (counted === "all")
        return judgedByItself(tree, workspace);
    let base;
    let accepted;
    try {
        base = await openBase(tree, workspace, options, currentFolder);
        accepted = await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseline */ .m)(base);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .pn)
            return { why: `${error.parts.what}: ${error.parts.why ?? error.parts.where ?? ""}` };
        throw error;
    }
    const files = (0,_intake_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY)(base);
    if (base.configFile === undefined && files.files.every(({ kind }) => kind === undefined)) {
        const notes = [
            "Adopting: the base has neither a configuration nor policies, so this change judges itself.",
        ];
        return { here: workspace, baselines: await ownBaseline(workspace), there: undefined, notes };
    }
    const baselines = { which: "changed", base: accepted, own: await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseline */ .m)(workspace) };
    return judgedByBase(tree, base, workspace, baselines);
}
/** The base's own workspace, where the caller's folder of policies may not have been yet. */
function openBase(tree, workspace, { config, policiesDir }, currentFolder) {
    const asked = policiesDir === undefined ? undefined : workspace.policiesFolder;
    const was = asked !== undefined && tree.natureOf(asked) === "folder";
    return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .openWorkspace */ .OH)({ ...(config === undefined ? {} : { config }), ...(was ? { policiesDir: asked } : {}) }, currentFolder, asked ?? _adapters_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .DISK */ .KK.realPath(workspace.root) ?? workspace.root, tree);
}
/** The base's rules judge; those that the change adds are known, so that its comments may name them. */
function rulesOfBase({ ownRules }, workspace) {
    const old = new Set(ownRules.rules.map(({ id }) => id));
    return { ...ownRules, later: workspace.ownRules.rules.filter(({ id }) => !old.has(id)) };
}
/** The change is in: what is there now judges both states. */
async function judgedByItself(tree, workspace) {
    const hasPolicies = workspace.hasPolicies && tree.natureOf(workspace.policiesFolder) === "folder";
    const there = { ...workspace, tree, hasPolicies };
    return {
        here: workspace,
        baselines: await ownBaseline(workspace),
        there: { workspace: there, files: (0,_intake_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY)(there) },
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
        schemaFiles: [
            ...base.schemaFiles,
            ...workspace.schemaFiles.filter(({ kind }) => newNames.has(kind.name)),
        ],
        schemaOf: (kind) => newNames.has(kind.name) ? workspace.schemaOf(kind) : base.schemaOf(kind),
        ownRules: rulesOfBase(base, workspace),
        ruleFiles: [...new Set([...base.ruleFiles, ...workspace.ruleFiles])],
    };
    const isHere = base.hasPolicies && _adapters_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .DISK */ .KK.natureOf(base.policiesFolder) === "folder";
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
        there: { workspace: there, files: (0,_intake_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY)(there) },
        notes: [
            ...(moved ? [noteOfMove(base, here)] : []),
            ...[...newNames].map((name) => `The kind ${name} is new: files that only it matches are judged by it.`),
            ...noteOfEdits(tree, base, workspace),
            ...noteOfNew(baselines),
        ],
    };
}
function noteOfMove(base, here) {
    const shown = (folder) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .displayPath */ .Gt)(folder, here.displayRoot);
    return `The policies folder ${shown(base.policiesFolder)} is gone; policies were looked for in ${shown(here.policiesFolder)}.`;
}
/** A change of what judges takes effect once it is merged, which its author has to know. */
function noteOfEdits(tree, base, workspace) {
    const paths = new Set([
        base.configFile,
        workspace.configFile,
        ...base.config.kinds.map(({ schema }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base.root, schema)),
        ...[...base.ruleFiles, ...workspace.ruleFiles],
    ].filter((path) => path !== undefined));
    const edited = [...paths].filter((path) => contents(tree, path) !== contents(_adapters_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .DISK */ .KK, path));
    if (edited.length === 0)
        return [];
    const names = edited.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace.displayRoot, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/")).sort();
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


/***/ }),

/***/ 69296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openScope)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49519);




/**
 * Finds what the named paths belong to. What is named brings its own surroundings along: its configuration, and the
 * tree that it stands in.
 * @throws {PolicyError} with exit 2 for paths that do not exist, or that do not belong together
 */
async function openScope(paths, options, currentFolder) {
    const named = paths.map((path) => namedPath(path, currentFolder));
    const [first, ...others] = named;
    if (first === undefined)
        return { workspace: await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(options, currentFolder), paths: [] };
    // Where the caller says what is to be used, it is used for every path.
    if (options.config === undefined && options.policiesDir === undefined) {
        for (const other of others)
            checkTogether(first, other, currentFolder);
    }
    return { workspace: await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(options, currentFolder, startOf(first)), paths: named };
}
function namedPath(typed, currentFolder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(currentFolder, typed);
    const nature = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfPath */ .SC)(path);
    if (nature === "file" || nature === "folder")
        return { path: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .settledPath */ .du)(path, nature), nature, typed };
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_PATH", {
        what: nature === "missing" ? "there is no such file or folder" : "this is neither a file nor a folder",
        where: typed,
        mend: "name policy files or folders",
    });
}
function startOf({ path, nature }) {
    return nature === "folder" ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
}
/** One run has one configuration and one catalog: a path that has others would be judged by the wrong ones. */
function checkTogether(first, other, currentFolder) {
    const one = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsOf */ .ZD)(startOf(first), currentFolder);
    const two = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsOf */ .ZD)(startOf(other), currentFolder);
    const shown = (path) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(path, currentFolder);
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_PATH", {
        what: "this path cannot be checked together with the others",
        where: typed,
        why,
        mend: "check it in a run of its own",
    });
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
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13499);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78000);
/* harmony import */ var _validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12500);
/* harmony import */ var _intake_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98294);
/* harmony import */ var _nothing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5765);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49519);









/** @throws {PolicyError} `E_TYPE` (exit 2) for a kind that there is not */
function checkType(type, workspace) {
    if (type === undefined)
        return;
    const known = [..._policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILT_IN_KINDS */ .js, ...workspace.config.kinds.map((kind) => kind.name)];
    if (known.includes(type))
        return;
    const guess = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .pA)(type, known);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_TYPE", {
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
        throw (0,_nothing_js__WEBPACK_IMPORTED_MODULE_6__/* .nothingNamed */ .R)(name, ofType, seen);
    const idle = idlePath(checked, scope);
    if (!judged || idle !== undefined)
        throw (0,_nothing_js__WEBPACK_IMPORTED_MODULE_6__/* .nothingAt */ .V)(idle ?? paths[0], "there is nothing to validate", seen);
    return selection;
}
/**
 * Narrows a result to what was asked for, whether anything is left or not. Of a file of rules it is what they find, and
 * the policies that they judge.
 */
function narrow(checked, scope, { type, name }) {
    const told = toldFiles(scope);
    const rules = checked.ownRules.filter(({ file }) => isNamed((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(scope.workspace.displayRoot, file), scope));
    const isJudged = ({ kind }) => rules.some(({ kinds }) => kinds?.has(kind.name) ?? true);
    const ofRules = new Set(rules.map(({ id }) => id));
    const ofType = (policy) => (told(policy.file) || isJudged(policy)) && (type === undefined || policy.kind.name === type);
    const policies = checked.catalog.policies.filter((policy) => ofType(policy) && (name === undefined || policy.name === name));
    const files = new Set(policies.map(({ file }) => file));
    const narrowed = type !== undefined || name !== undefined;
    const findings = checked.findings.filter((finding) => finding.rule === _validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_EVALUATED */ ._q ||
        ((told(finding.file) || ofRules.has(finding.rule)) &&
            (!narrowed ||
                (files.has(finding.file) &&
                    (finding.policy === undefined || name === undefined || finding.policy === name)) ||
                (finding.kind === type && name === undefined))));
    return {
        findings,
        policies,
        ofType,
        valid: policies.filter((p) => !checked.invalid.has(p)).length,
        unread: unreadFiles(findings, checked),
    };
}
/** Whether a file of rules was named: by itself, or by the folder of what judges policies. */
function isNamed(absolute, { workspace, paths }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace.policiesFolder, "validation");
    return paths.some(({ path }) => path === absolute || ((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(path, folder) && (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(absolute, path)));
}
/** Files of which an error says that they cannot be read, and of which nothing was. */
function unreadFiles(findings, { catalog }) {
    const unread = new Set(findings.filter(({ rule }) => (0,_validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .isAboutUnjudged */ .mA)(rule)).map(({ file }) => file));
    if (unread.size > 0)
        for (const { file } of catalog.policies)
            unread.delete(file);
    return unread.size;
}
/** True for what says something of a policy; that a file is none, or what accepts findings, judged nothing. */
function isJudgement({ rule }) {
    return rule !== "ARC040" && !(0,_validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .isToolsOwn */ .Os)(rule);
}
/** Which files, as findings name them, lie at the paths that were named. */
function toldFiles({ workspace, paths }) {
    if (paths.length === 0)
        return () => true;
    const named = new Set(paths.map(({ path }) => path));
    return (file) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .foldersUpTo */ .Kd)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.displayRoot, file), "").some((path) => named.has(path));
}
/** A path that was named and of which nothing was judged; the configuration was, to get this far. */
function idlePath({ catalog, findings }, { workspace, paths }) {
    if (paths.length === 0)
        return undefined;
    const judged = new Set([...catalog.policies, ...findings.filter(isJudgement)].map(({ file }) => file));
    const reached = new Set([...judged].flatMap((file) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .foldersUpTo */ .Kd)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.displayRoot, file), "")));
    const judging = (one) => (0,_intake_js__WEBPACK_IMPORTED_MODULE_5__/* .judges */ .N0)(one.path, workspace) ||
        workspace.ruleFiles.some((file) => isNamed(file, { workspace, paths: [one] }));
    return paths.find((one) => !reached.has(one.path) && !judging(one));
}


/***/ }),

/***/ 73356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ xmlAttribute),
/* harmony export */   RV: () => (/* binding */ renderJunit),
/* harmony export */   bw: () => (/* binding */ xmlContent)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18456);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63565);


/** Where findings are told whose file is no policy, or could not be read as one. */
const OTHER_FILES = "files";
/**
 * The report as JUnit XML, as Jenkins, GitLab and the reporters for GitHub read it: a suite a kind, a case a
 * policy. What fails the run is the case's one failure (they read only the first); the rest is its output.
 * What a comment accepts is told in the output, with its reason; what the baseline accepts is left out.
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
        if (finding.suppression?.by === "baseline")
            continue;
        const known = byFile.get(finding.file);
        const match = known?.find(({ name }) => name === finding.policy) ?? known?.[0];
        const test = match?.test ?? add(finding.kind ?? OTHER_FILES, finding.file, undefined);
        test.findings.push(finding);
    }
    return cases;
}
function renderSuite(suite, cases, report, failure) {
    const failed = cases.filter(({ findings }) => findings.some((finding) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failsRun */ .FR)(finding, failure)));
    const counts = `tests="${cases.length}" failures="${failed.length}" errors="0" skipped="0" time="0"`;
    const base = report.base === null ? [] : [(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBase */ .dM)(report.base, String), ...report.base.notes];
    const properties = base.map((text) => `      <property name="base" value="${xmlAttribute(text)}"/>`);
    const lines = [
        `  <testsuite name="${xmlAttribute(suite)}" ${counts}>`,
        ...(properties.length === 0 ? [] : ["    <properties>", ...properties, "    </properties>"]),
        ...cases.map((test) => renderCase(test, failure, report.base !== null)),
        "  </testsuite>",
    ];
    return { xml: lines.join("\n"), tests: cases.length, failures: failed.length };
}
function renderCase({ suite, name, file, findings }, failure, compared) {
    const open = `    <testcase name="${xmlAttribute(name)}" classname="${xmlAttribute(suite)}" file="${xmlAttribute(file)}" time="0"`;
    if (findings.length === 0)
        return `${open}/>`;
    const fatal = findings.filter((finding) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failsRun */ .FR)(finding, failure));
    const rest = findings.filter((finding) => !(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failsRun */ .FR)(finding, failure));
    const told = (some) => xmlContent(some.map((one) => toldOf(one, compared)).join("\n"));
    return [
        `${open}>`,
        ...(fatal.length === 0 ? [] : [renderFailure(fatal, told(fatal))]),
        ...(rest.length === 0 ? [] : [`      <system-out>${told(rest)}</system-out>`]),
        "    </testcase>",
    ].join("\n");
}
function renderFailure(findings, body) {
    const rules = [...new Set(findings.map(({ rule }) => rule))].join(" ");
    const first = findings[0]?.message ?? "";
    const message = findings.length === 1 ? first : `${findings.length} findings: ${first}`;
    return `      <failure message="${xmlAttribute(message)}" type="${xmlAttribute(rules)}">${body}</failure>`;
}
/** A finding as a few lines of plain text. Without a base every finding is new, which says nothing. */
function toldOf(finding, compared) {
    const { file, range, severity, rule, message, help, related, status, suppression } = finding;
    const standing = compared || status === "suppressed" ? ` (${status})` : "";
    const at = (path, { line, column }) => `${path}:${line}:${column}`;
    return [
        `${at(file, range.start)} ${severity} ${rule}${standing} ${message}`,
        ...(help === "" ? [] : [`  help: ${help}`]),
        ...(suppression?.reason === undefined ? [] : [`  accepted: ${suppression.reason}`]),
        ...related.map((place) => `  see: ${at(place.file, place.range.start)} ${place.message}`),
    ]
        .map((line) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line))
        .join("\n");
}
const ENTITIES = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
    ["'", "&apos;"],
]);
/** Fit for an attribute in double quotes: one line, since XML makes blanks of an attribute's line ends. */
function xmlAttribute(text) {
    return escapeXml((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text));
}
/** Fit for an element's text, with its lines. */
function xmlContent(text) {
    return escapeXml((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, { keepNewlines: true }));
}
/** What the sanitiser lets through is within XML 1.0's characters (§2.2); no line of it is a runner's command. */
function escapeXml(text) {
    return text
        .replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? "")
        .replaceAll("::", "&#58;&#58;")
        .replaceAll("##[", "##&#91;");
}


/***/ }),

/***/ 74913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ Frames),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   ei: () => (/* binding */ TINT)
/* harmony export */ });
/* harmony import */ var _policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3390);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18456);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63565);



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
    const summary = [summaryLine(report, colors), ...baseLines(report, colors)].join("");
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .guardWorkflowCommands */ .Jw)([...blocks, summary].join("\n"));
}
const TINT = {
    error: (colors) => colors.red,
    warning: (colors) => colors.yellow,
    notice: (colors) => colors.cyan,
};
function renderFinding(finding, compared, frames, colors) {
    const tint = TINT[finding.severity](colors);
    const place = `${colors.bold(placeText(finding.file, finding.range))}`;
    const status = compared ? `${statusText(finding.status, colors)} ` : "";
    const lines = [
        `${place} ${tint(finding.severity)} ${colors.dim(finding.rule)} ${status}${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finding.message)}`,
        ...frames.frame(finding, tint, colors),
        ...(finding.help === "" ? [] : [`  ${colors.dim("help:")} ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finding.help)}`]),
        ...finding.related.map((related) => `  ${colors.dim("see:")}  ${placeText(related.file, related.range)} ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(related.message)}`),
    ];
    return `${lines.join("\n")}\n`;
}
/** What the change brought stands out; what was there before does not. */
function statusText(status, colors) {
    return status === "existing" ? colors.dim(status) : status;
}
function placeText(file, range) {
    return `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(file)}:${range.start.line}:${range.start.column}`;
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
        const spans = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .secretSpans */ .AY)(source.text);
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
    const masked = (0,_policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSpans */ .ep)(raw, onLine);
    return {
        text: visible(masked),
        at: (offset) => {
            const shown = Math.max(0, Math.min(offset - cut, raw.length));
            return visible(masked.slice(0, (0,_policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedOffset */ .x7)(raw, onLine, shown))).length;
        },
    };
}
/** Tabs become one space, so that what stands below stays below. */
function visible(text) {
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeText */ .jZ)(text.replaceAll("\t", " "));
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
        count(summary.errors, "error", colors.red),
        count(summary.warnings, "warning", colors.yellow),
        count(summary.notices, "notice", colors.cyan),
        ...(summary.suppressed === 0 ? [] : [`${summary.suppressed} suppressed`]),
    ];
    // Errors that the base has too do not make a change bad.
    const good = report.conclusion === "success" &&
        !report.findings.some(({ severity, status }) => severity === "error" && (status === "new" || status === "touched"));
    const verdict = good ? colors.green("✔") : colors.red("✖");
    const checked = `${summary.policies} ${summary.policies === 1 ? "policy" : "policies"} checked`;
    const unread = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUnread */ .Fn)(report);
    return `${verdict} ${checked}${unread === undefined ? "" : `, ${unread}`}: ${counts.join(", ")} (${duration(summary["duration-ms"])})\n`;
}
/** What was compared with, and how the findings stand to it; nothing without a base. */
function baseLines({ base, summary }, colors) {
    if (base === null)
        return [];
    const sentence = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .describeBase */ .dM)(base, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$);
    const counts = `${summary.new} new, ${summary.touched} touched, ${summary.existing} existing`;
    return [
        `  ${base.state === "unknown" ? colors.yellow(sentence) : sentence} ${counts}\n`,
        ...base.notes.map((note) => `  ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(note)}\n`),
    ];
}
function count(number, noun, tint) {
    const text = `${number} ${noun}${number === 1 ? "" : "s"}`;
    return number === 0 ? text : tint(text);
}
function duration(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}


/***/ })

};
