export const id = 51;
export const ids = [51];
export const modules = {

/***/ 86989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ baselinePath),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _validation_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22121);
/* harmony import */ var _validation_builtin_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42945);




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

/***/ 68681:
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
// EXTERNAL MODULE: ./build/src/config/config.js + 13 modules
var config_config = __webpack_require__(66222);
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

// EXTERNAL MODULE: ./build/src/validation/validate.js + 12 modules
var validate = __webpack_require__(54775);
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
    const outcome = (0,validate/* together */.bs)({ ...input, baseline: base.acceptedAfter(before.findings) }, parts);
    const classified = classify(outcome.findings, before.findings, base.changes);
    return {
        ...outcome,
        before: before.findings,
        findings: withOtherEnds(classified, base.changes, (file) => outcome.sources.get(file)),
    };
}

// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 48 modules
var rules = __webpack_require__(10412);
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
        const real = this.#settled(at);
        return real !== undefined && this.#folders.has(real);
    }
    realPath(path) {
        const at = this.#pathOf(path);
        const real = at === undefined ? undefined : this.#settled(at);
        if (real === undefined)
            return undefined;
        const absolute = (0,external_node_path_.resolve)(this.#repository.root, real);
        const nature = this.natureOf(absolute);
        return nature === "file" || nature === "folder" ? absolute : undefined;
    }
    /**
     * A path as the commit knows it, with the links of the folders above it followed as a disk follows them; undefined
     * for one outside of the repository.
     */
    #pathOf(path) {
        const at = (0,external_node_path_.relative)(this.#repository.root, path).split(external_node_path_.sep).join("/");
        if (at === ".." || at.startsWith("../"))
            return undefined;
        const folder = external_node_path_.posix.dirname(at);
        if (folder === "." || this.#folders.has(folder))
            return at;
        const settled = this.#settled(folder);
        return settled === undefined ? at : external_node_path_.posix.join(settled, external_node_path_.posix.basename(at));
    }
    /** Where a path leads when all links are followed, those on its way too; undefined where they lead out or round. */
    #settled(path) {
        const rest = path.split("/");
        let at = "";
        for (let links = 0; rest.length > 0;) {
            const next = external_node_path_.posix.join(at, rest.shift() ?? "");
            if (next === ".." || next.startsWith("../") || external_node_path_.posix.isAbsolute(next))
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
            if (external_node_path_.posix.isAbsolute(target))
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

// EXTERNAL MODULE: ./build/src/adapters/git.js + 2 modules
var git = __webpack_require__(24722);
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

// EXTERNAL MODULE: ./build/src/commands/baseline.js
var commands_baseline = __webpack_require__(86989);
// EXTERNAL MODULE: ./build/src/commands/intake.js
var intake = __webpack_require__(98294);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 1 modules
var commands_workspace = __webpack_require__(4208);
;// CONCATENATED MODULE: ./build/src/commands/judging.js







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
/** What a reader has to know of a change whose base nobody could read. */
function notesOfUnknown({ config, configFile }) {
    const kinds = config.kinds.map(({ name }) => name);
    const own = [
        "folder of policies",
        "environments",
        ...(kinds.length === 0 ? [] : [`own kinds (${kinds.join(", ")}) and their schemas`]),
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
    return { which: "own", own: await (0,commands_baseline/* readBaseline */.m)(workspace) };
}
/** Finds what judges a change: never what it brings along itself. @returns why the base cannot be read, where it cannot */
async function judgeBy(tree, counted, workspace, options, currentFolder) {
    if (counted === "all")
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
    return (0,commands_workspace/* openWorkspace */.OH)({ ...(config === undefined ? {} : { config }), ...(was ? { policiesDir: asked } : {}) }, currentFolder, asked ?? adapters_tree/* DISK */.KK.realPath(workspace.root) ?? workspace.root, tree);
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
    const isHere = base.hasPolicies && adapters_tree/* DISK */.KK.natureOf(base.policiesFolder) === "folder";
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
    const edited = [...paths].filter((path) => contents(tree, path) !== contents(adapters_tree/* DISK */.KK, path));
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
    const tree = new CommitTree(repository, entries, adapters_tree/* DISK */.KK, (path) => !changed.has(path));
    const judged = await judgeBy(tree, request.counted, workspace, options, currentFolder);
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
            notes: [...(gate ? notesOfUnknown(workspace) : []), ...(mend === undefined ? [] : [mend])],
        },
        counted: request.counted,
        checkout,
        here: gate ? { ...workspace, config: hardened(workspace.config) } : workspace,
        baselines: gate ? { which: "none" } : await ownBaseline(workspace),
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
/** Takes in a workspace's files, those that are named by themselves too. */
function takeIn(scope, comparison, baselines, type) {
    const judged = { ...scope, workspace: comparison?.here ?? scope.workspace };
    const found = (0,intake/* findFiles */.lY)(judged.workspace);
    const compared = comparison === undefined ? undefined : withLosses(comparison, found);
    addNamedFiles(found, judged, type);
    return { scope: judged, found, comparison: compared, baselines };
}
/**
 * Judges what was taken in, against a base if there is one.
 * @param changed bytes that stand in the place of the files' own, by the files' names
 */
async function check(intake, changed = new Map()) {
    const { scope, found, comparison, baselines } = intake;
    const files = found.files.map((file) => ({ ...file, bytes: changed.get(file.file) ?? file.bytes }));
    const taken = { files, rejected: found.rejected };
    const there = comparison?.there;
    const accepted = baselines.which === "own" ? baselines.own : undefined;
    const input = inputOf(taken, scope.workspace, accepted);
    if (there === undefined) {
        const outcome = await (0,validate/* validate */.tf)(input);
        const adopted = comparison?.base.state === "adopting" ? accepted : undefined;
        return { ...withAdopted(outcome, adopted, input), files, ...aboutKinds(found) };
    }
    const names = formerNames(there);
    const { before, ...outcome } = await validateAgainst(input, {
        input: inputOf(underNewNames(there.files, there.changes), there.workspace, baselines.which === "changed" ? baselines.base : accepted),
        changes: there.changes,
        acceptedAfter: (base) => acceptedBy(baselines, renamesOf(base, names)),
    });
    const dated = { ...outcome, findings: (0,acceptance/* withAge */.u)(outcome.findings, before) };
    return { ...withGrowth(dated, before, baselines, names, input), files, ...aboutKinds(found) };
}
function aboutKinds({ idleKinds, nearMisses = [] }) {
    return { idleKinds, nearMisses };
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
function inputOf({ files, rejected }, { config, schemaOf }, baseline) {
    return {
        files,
        rejected,
        environments: (0,config_config/* namesOf */.eZ)(config),
        limits: read_limits/* DEFAULT_LIMITS */.d,
        severityOf: (0,rules/* severityOf */.xJ)(config.severity),
        schemaOf,
        families: rules/* FAMILIES */.BU,
        today: (0,clock/* today */.Ec)(),
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
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4208);








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
        unread: unreadFiles(findings, checked),
    };
}
/** Files of which an error says that they cannot be read, and of which nothing was. */
function unreadFiles(findings, { catalog }) {
    const unread = new Set(findings.filter(({ rule }) => (0,_validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isAboutUnjudged */ .mA)(rule)).map(({ file }) => file));
    if (unread.size > 0)
        for (const { file } of catalog.policies)
            unread.delete(file);
    return unread.size;
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

/***/ 16051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateOnGitHub: () => (/* binding */ validateOnGitHub)
});

// EXTERNAL MODULE: ./build/src/adapters/github-error.js
var github_error = __webpack_require__(86852);
;// CONCATENATED MODULE: ./build/src/adapters/github-compare.js

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** The commit that two commits (full ids) last had in common. One call; its list of commits is cut to one. */
async function findMergeBase(github, base, head) {
    try {
        const sha = await github.read({
            what: "cannot find the merge base",
            route: "GET /repos/{owner}/{repo}/compare/{basehead}",
            parameters: { basehead: `${base}...${head}`, per_page: 1 },
            needs: "contents: read",
            parse: (answer) => answer.field("merge_base_commit").field("sha").matching(COMMIT),
        });
        return { state: "found", sha };
    }
    catch (error) {
        if (error instanceof github_error/* GithubError */.E1 && error.failure.kind === "missing")
            return { state: "none", error };
        return (0,github_error/* setbackOf */.Dp)(error);
    }
}

// EXTERNAL MODULE: ./build/src/adapters/runner.js
var runner = __webpack_require__(46442);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/failure.js
var report_failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/report/links.js
var links = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/report/step-failure.js
var step_failure = __webpack_require__(64555);
// EXTERNAL MODULE: ./build/src/report/workflow-commands.js
var workflow_commands = __webpack_require__(95190);
// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 48 modules
var rules = __webpack_require__(10412);
// EXTERNAL MODULE: ./build/src/commands/github-run.js
var github_run = __webpack_require__(21565);
;// CONCATENATED MODULE: ./build/src/commands/check-run-end.js



/** Bytes of a summary that the runner keeps for what comes after the job: it hands it over in a variable. */
const KEPT_BYTES = 8_000;
/**
 * Ends the check run with a result. The result is kept for what comes after the job before the run is even there,
 * and that part is only called off once nothing can be left open.
 * @param keptSummary a shorter summary, of {@link KEPT_BYTES}
 * @returns how many annotations the check run shows
 */
async function endCheckRun(result, keptSummary, opening) {
    const { conclusion, annotations, output } = result;
    const summary = (0,sanitize/* truncateBytes */.QY)(keptSummary, KEPT_BYTES);
    (0,runner/* saveState */.LZ)({
        verdict: (0,github_run/* writeVerdict */.P1)({ conclusion, title: output.title, summary, annotations: annotations.length }),
    });
    const opened = await opening;
    if (opened.state === "none") {
        if (opened.made === "no")
            (0,runner/* saveState */.LZ)({ finished: "true" });
        return { outputs: {}, notes: notesOfNone(opened), shown: 0 };
    }
    const outputs = { "check-run-url": opened.run.url ?? "" };
    const completed = await opened.run.complete(result);
    switch (completed.state) {
        case "posted":
            (0,runner/* saveState */.LZ)({ finished: "true" });
            return { outputs, notes: [], shown: annotations.length };
        case "partly": {
            (0,runner/* saveState */.LZ)({ finished: "true" });
            const some = `The check run shows ${completed.annotations} of ${completed.total} annotations`;
            return { outputs, notes: [`${some}: ${(0,github_run/* reasonOf */.A3)(completed)}.`], shown: completed.annotations };
        }
        default: {
            const what = "The check run could not be completed; it is tried again after the job";
            return { outputs, notes: [`${what}: ${(0,github_run/* reasonOf */.A3)(completed)}.`], shown: completed.annotations };
        }
    }
}
function notesOfNone({ why, made }) {
    if (why === undefined)
        return [];
    return [
        made === "no"
            ? `No check run was made: ${why}.`
            : `Whether a check run was made is not known; what is open is completed after the job: ${why}.`,
    ];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/adapters/foreign-text.js
var foreign_text = __webpack_require__(25320);
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
        return isTaken(why) ? { state: "taken" } : { state: "failed", why: (0,foreign_text/* foreignText */.q)(why) };
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
    if (missing.length === 0)
        return undefined;
    const [are, them] = missing.length === 1 ? ["is", "it"] : ["are", "them"];
    return `${missing.join(" and ")} ${are} not set; GitHub sets ${them} in steps that run an action`;
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

// EXTERNAL MODULE: ./build/src/adapters/terminal.js
var terminal = __webpack_require__(25340);
// EXTERNAL MODULE: ./build/src/report/annotations.js + 2 modules
var annotations = __webpack_require__(84046);
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

// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(18456);
;// CONCATENATED MODULE: ./build/src/report/junit.js


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
    const failed = cases.filter(({ findings }) => findings.some((finding) => (0,report_report/* failsRun */.FR)(finding, failure)));
    const counts = `tests="${cases.length}" failures="${failed.length}" errors="0" skipped="0" time="0"`;
    const base = report.base === null ? [] : [(0,report_report/* describeBase */.dM)(report.base, String), ...report.base.notes];
    const properties = base.map((text) => `      <property name="base" value="${attribute(text)}"/>`);
    const lines = [
        `  <testsuite name="${attribute(suite)}" ${counts}>`,
        ...(properties.length === 0 ? [] : ["    <properties>", ...properties, "    </properties>"]),
        ...cases.map((test) => renderCase(test, failure, report.base !== null)),
        "  </testsuite>",
    ];
    return { xml: lines.join("\n"), tests: cases.length, failures: failed.length };
}
function renderCase({ suite, name, file, findings }, failure, compared) {
    const open = `    <testcase name="${attribute(name)}" classname="${attribute(suite)}" file="${attribute(file)}" time="0"`;
    if (findings.length === 0)
        return `${open}/>`;
    const fatal = findings.filter((finding) => (0,report_report/* failsRun */.FR)(finding, failure));
    const rest = findings.filter((finding) => !(0,report_report/* failsRun */.FR)(finding, failure));
    const told = (some) => content(some.map((one) => toldOf(one, compared)).join("\n"));
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
    return `      <failure message="${attribute(message)}" type="${attribute(rules)}">${body}</failure>`;
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
        .map((line) => (0,sanitize/* printable */.g$)(line))
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
function attribute(text) {
    return escapeXml((0,sanitize/* printable */.g$)(text));
}
function content(text) {
    return escapeXml((0,sanitize/* printable */.g$)(text, { keepNewlines: true }));
}
/** What the sanitiser lets through is within XML 1.0's characters (§2.2); no line of it is a runner's command. */
function escapeXml(text) {
    return text
        .replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? "")
        .replaceAll("::", "&#58;&#58;")
        .replaceAll("##[", "##&#91;");
}

// EXTERNAL MODULE: ./build/src/report/ranking.js
var ranking = __webpack_require__(87194);
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
            const helpUri = (0,links/* webAddress */.Dy)(rulePage?.(id));
            return {
                id,
                // An identifier in Pascal case (§3.49.7).
                name: name.replace(/(?:^|-)(\w)/g, (_match, letter) => letter.toUpperCase()),
                shortDescription: { text: plain(what) },
                fullDescription: { text: plain(`${what} ${why}`) },
                help: { text: plain(`${what} ${why}`), markdown: helpOf(what, why) },
                defaultConfiguration: { level: LEVEL[severity] },
                ...(helpUri === undefined ? {} : { helpUri }),
            };
        }),
    };
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
    return (0,links/* encodePath */.O0)((0,sanitize/* maskSecrets */.QU)(file));
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
    const summary = [summaryLine(report, colors), ...baseLines(report, colors)].join("");
    return (0,sanitize/* guardWorkflowCommands */.Jw)([...blocks, summary].join("\n"));
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
        `${place} ${tint(finding.severity)} ${colors.dim(finding.rule)} ${status}${(0,sanitize/* printable */.g$)(finding.message)}`,
        ...frames.frame(finding, tint, colors),
        ...(finding.help === "" ? [] : [`  ${colors.dim("help:")} ${(0,sanitize/* printable */.g$)(finding.help)}`]),
        ...finding.related.map((related) => `  ${colors.dim("see:")}  ${placeText(related.file, related.range)} ${(0,sanitize/* printable */.g$)(related.message)}`),
    ];
    return `${lines.join("\n")}\n`;
}
/** What the change brought stands out; what was there before does not. */
function statusText(status, colors) {
    return status === "existing" ? colors.dim(status) : status;
}
function placeText(file, range) {
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
    const unread = (0,report_report/* describeUnread */.Fn)(report);
    return `${verdict} ${checked}${unread === undefined ? "" : `, ${unread}`}: ${counts.join(", ")} (${duration(summary["duration-ms"])})\n`;
}
/** What was compared with, and how the findings stand to it; nothing without a base. */
function baseLines({ base, summary }, colors) {
    if (base === null)
        return [];
    const sentence = (0,report_report/* describeBase */.dM)(base, sanitize/* printable */.g$);
    const counts = `${summary.new} new, ${summary.touched} touched, ${summary.existing} existing`;
    return [
        `  ${base.state === "unknown" ? colors.yellow(sentence) : sentence} ${counts}\n`,
        ...base.notes.map((note) => `  ${(0,sanitize/* printable */.g$)(note)}\n`),
    ];
}
function count(number, noun, tint) {
    const text = `${number} ${noun}${number === 1 ? "" : "s"}`;
    return number === 0 ? text : tint(text);
}
function duration(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./build/src/commands/output-files.js
var output_files = __webpack_require__(28437);
;// CONCATENATED MODULE: ./build/src/commands/report-formats.js














/** A file of Markdown is read by people and by tools that take no more. */
const MARKDOWN_BYTES = 1024 * 1024;
/** Tells those who deploy why they cannot: what is wrong, and not what is only doubtful, which `validate` shows. */
function tellInvalid(format, validation, terminal) {
    terminal.print(report_formats_renderAs(format, validation, { links: NO_LINKS, colors: terminal.colors, quiet: true }));
    return EXIT.failed;
}
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
            return (0,markdown/* renderMarkdown */.Gc)(report, { maxBytes: MARKDOWN_BYTES, links });
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
    return (0,annotations/* annotate */.fz)(report.findings, {
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
            (0,terminal/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(currentFolder, path), report_formats_renderAs((0,output_files/* formatOfFile */.fd)(path), validation, context), path);
            return [];
        }
        catch (error) {
            return [error];
        }
    });
}

;// CONCATENATED MODULE: ./build/src/commands/kept-report.js






const UPLOAD_LIMIT_MS = 60_000;
/** Writes the full report, as JSON and SARIF, and uploads it. What fails is told, and takes nothing from the verdict. */
async function keepReport(run, validation, context) {
    const { step, inputs, env } = run;
    const folder = (0,external_node_path_.join)(step.temporaryFolder, `policy-report-${(0,github_run/* runKey */.r7)(run).slice(0, 12)}`);
    const files = { json: (0,external_node_path_.join)(folder, "policy-report.json"), sarif: (0,external_node_path_.join)(folder, "policy-report.sarif") };
    try {
        (0,terminal/* makeFolder */.fc)(folder, folder);
        (0,terminal/* writeFileAtomically */.lo)(files.json, report_formats_renderAs("json", validation, context));
        (0,terminal/* writeFileAtomically */.lo)(files.sarif, report_formats_renderAs("sarif", validation, context));
    }
    catch (error) {
        if (!(error instanceof errors/* PolicyError */.pn))
            throw error;
        return { outputs: {}, notes: [`The report was not kept: ${(0,github_run/* reasonOf */.A3)({ error })}.`] };
    }
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/adapters/github.js + 4 modules
var adapters_github = __webpack_require__(12139);
;// CONCATENATED MODULE: ./build/src/adapters/github-suggestions.js


const NEEDS = "pull-requests: write";
/** 1,000 review comments; on a pull request with more, what is posted already cannot be known. */
const COMMENT_PAGES = 10;
/**
 * Posts suggestions as one review that neither approves nor asks for changes. Each carries a hidden mark, by which a
 * later run knows it again: `known` are offered by a comment that is not outdated, with the same lines at the same
 * place; `left` are past `most` and wait for a later run. One line that the pull request does not show makes GitHub
 * refuse the whole review. 2 calls.
 */
async function postSuggestions(github, review) {
    try {
        const offered = await offeredNow(github, review.pull);
        const fresh = review.suggestions.filter((suggestion) => !offered.has(identityOf(suggestion)));
        const chosen = fresh.slice(0, review.most);
        if (chosen.length > 0)
            await postReview(github, review, chosen);
        return {
            state: "suggested",
            posted: chosen.length,
            known: review.suggestions.length - fresh.length,
            left: fresh.length - chosen.length,
        };
    }
    catch (error) {
        return (0,github_error/* setbackOf */.Dp)(error);
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
        needs: NEEDS,
        parse: (answer) => answer.field("id").count(),
        // A review is posted whole or not at all.
        find: async () => {
            const offered = await offeredNow(github, pull);
            return suggestions.some((suggestion) => offered.has(identityOf(suggestion))) ? 0 : undefined;
        },
    });
}
function commentOf({ path, startLine, endLine, body, digest }) {
    // GitHub refuses a comment that starts on the line on which it ends.
    const start = startLine < endLine ? { start_line: startLine, start_side: "RIGHT" } : {};
    return { path, line: endLine, side: "RIGHT", ...start, body: `${body}\n\n${markOf(digest)}` };
}
function markOf(digest) {
    return `<!-- archi3-policy ${digest} -->`;
}
/** The same lines in the place of the same lines. */
function identityOf({ path, startLine, endLine, digest, }) {
    return JSON.stringify([path, startLine, endLine, digest]);
}
/** Only at the very end, where nothing that is quoted in a comment can stand. */
const MARK = /<!-- archi3-policy ([\w-]+) -->\s*$/;
/** What comments offer at lines that are still what they were; one that is outdated stands at no line any more. */
async function offeredNow(github, pull) {
    const pages = github.pages({
        what: "cannot read the review comments",
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
        parameters: { pull_number: pull },
        needs: NEEDS,
        parse: (answer) => answer.list().map((comment) => ({
            path: comment.field("path").text(),
            body: comment.field("body").text(),
            line: comment.field("line").optional((line) => line.count()),
            startLine: comment.field("start_line").optional((line) => line.count()),
        })),
    }, COMMENT_PAGES);
    const offered = new Set();
    let comments = 0;
    for await (const page of pages) {
        comments += page.length;
        for (const { path, body, line, startLine } of page) {
            const digest = MARK.exec(body)?.[1];
            if (digest === undefined || line === undefined)
                continue;
            offered.add(identityOf({ path, startLine: startLine ?? line, endLine: line, digest }));
        }
    }
    if (comments < COMMENT_PAGES * adapters_github/* PAGE */.KL)
        return offered;
    throw new github_error/* GithubError */.E1({ kind: "invalid" }, {
        what: "cannot tell which suggestions are posted already",
        why: `the pull request has ${comments} review comments or more`,
        mend: "take the suggestions from the report",
    });
}

// EXTERNAL MODULE: ./build/src/validation/mended-lines.js
var mended_lines = __webpack_require__(96602);
// EXTERNAL MODULE: ./build/src/validation/mending.js + 2 modules
var mending = __webpack_require__(62706);
;// CONCATENATED MODULE: ./build/src/commands/shown-lines.js
/** GitHub shows as many unchanged lines before and behind what changed, as git does. */
const CONTEXT = 3;
/**
 * Whether a pull request shows lines of a file, all of them in one hunk: told from the comparison with its base, so
 * that nobody has to ask GitHub for the files.
 */
function areShown({ changes, reported }, file, lines) {
    const hunks = changes?.hunksOf(file);
    if (hunks === "all")
        return true;
    let shown;
    for (const { newStart, newCount } of hunks ?? []) {
        // Where nothing was put in, the hunk stands between its line and the next.
        const changed = newCount === 0
            ? { startLine: newStart + 1, endLine: newStart }
            : { startLine: newStart, endLine: newStart + newCount - 1 };
        const startLine = Math.max(1, changed.startLine - CONTEXT);
        const endLine = changed.endLine + CONTEXT;
        // Hunks whose context meets are shown as one.
        shown =
            shown !== undefined && startLine <= shown.endLine + 1
                ? { startLine: shown.startLine, endLine }
                : { startLine, endLine };
        if (holds(shown, lines) && isUnbroken(reported, file, changed, lines))
            return true;
    }
    return false;
}
function holds(shown, { startLine, endLine }) {
    return shown.startLine <= startLine && endLine <= shown.endLine;
}
/** What the base changed between the lines and the hunk is not between them in the pull request's head. */
function isUnbroken(reported, file, changed, lines) {
    const from = Math.min(lines.startLine, Math.max(1, changed.endLine));
    const to = Math.max(lines.endLine, changed.startLine - 1);
    const range = { start: { line: from, column: 1 }, end: { line: to, column: 1 } };
    const place = reported(file, range);
    return place !== undefined && place.range.end.line - place.range.start.line === to - from;
}

;// CONCATENATED MODULE: ./build/src/commands/suggestions.js







/** More at once would bury a review. */
const MOST = 20;
/**
 * Offers the certain mends of new findings on the lines of a pull request, as one review; those that are there
 * already are left alone.
 * @returns what a reader of the result has to know
 */
async function suggestMends(github, { pull, headSha }, validation, links) {
    const { suggestions, outside } = await offersOf(validation, links);
    const away = outside === 0
        ? []
        : [
            `${outside === 1 ? "1 suggestion stands on a line" : `${outside} suggestions stand on lines`} that the pull request does not show.`,
        ];
    if (suggestions.length === 0)
        return away;
    const posted = await postSuggestions(github, { pull, headSha, suggestions, most: MOST });
    if (posted.state !== "suggested") {
        const { what, why, mend } = posted.error.parts;
        const reason = [what, why, mend].filter((part) => part !== undefined).join("; ");
        return [...away, `Suggestions were not posted: ${reason}.`];
    }
    const { left } = posted;
    return [
        ...away,
        ...(left === 0
            ? []
            : [`${left} more ${left === 1 ? "suggestion waits" : "suggestions wait"} for the next run.`]),
    ];
}
/** The mends that hold when all is validated again, as replacements of whole lines of the pull request's head. */
async function offersOf(validation, links) {
    const { report, checked, validate } = validation;
    const wanted = new Set(report.findings
        .filter(({ status, fix }) => status === "new" && fix !== undefined)
        .map(({ fingerprint }) => fingerprint));
    const offers = { suggestions: [], outside: 0 };
    if (wanted.size === 0)
        return offers;
    const { files } = await (0,mending/* mend */.T)({
        files: new Map(checked.files.map(({ file, bytes }) => [file, bytes])),
        findings: checked.findings,
        wanted: ({ fingerprint, status }) => status === "new" && wanted.has(fingerprint),
        validate,
    });
    for (const { file, change } of files) {
        for (const lines of (0,mended_lines/* mendedLines */.n)(change)) {
            const suggestion = suggestionOf(file, lines, validation, links);
            if (suggestion === "outside")
                offers.outside += 1;
            else if (suggestion !== undefined)
                offers.suggestions.push(suggestion);
        }
    }
    return offers;
}
function suggestionOf(file, { startLine, endLine, text, findings }, { comparison }, links) {
    // What cannot be shown as it is cannot be offered either.
    if (comparison === undefined || (0,sanitize/* printable */.g$)(text, { keepNewlines: true }) !== text)
        return undefined;
    if (!areShown(comparison, file, { startLine, endLine }))
        return "outside";
    const range = {
        start: { line: startLine, column: 1 },
        end: { line: endLine + 1, column: 1 },
    };
    const place = comparison.reported(file, range);
    if (place === undefined)
        return "outside";
    const { start, end } = place.range;
    if (end.line - start.line !== endLine - startLine + 1)
        return "outside";
    return {
        path: place.file,
        startLine: start.line,
        endLine: end.line - 1,
        body: (0,markdown/* renderMarkdownSuggestion */.AP)(findings, text, links),
        digest: (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 32),
    };
}

// EXTERNAL MODULE: ./build/src/commands/check.js + 13 modules
var check = __webpack_require__(68681);
// EXTERNAL MODULE: ./build/src/commands/selection.js
var selection = __webpack_require__(36070);
;// CONCATENATED MODULE: ./build/src/commands/validate.js








/** Checks policies and says what is wrong; ends 1 when something at or above the failing severity is. */
async function runValidate(paths, options, terminal, version) {
    checkReportFiles(options.output, terminal.currentFolder);
    if (options.change === "fix") {
        const { fixPolicies } = await __webpack_require__.e(/* import() */ 335).then(__webpack_require__.bind(__webpack_require__, 28335));
        await fixPolicies(paths, options, terminal);
    }
    else if (options.change === "write-baseline") {
        const { writeBaseline } = await __webpack_require__.e(/* import() */ 995).then(__webpack_require__.bind(__webpack_require__, 82995));
        await writeBaseline(options, terminal);
    }
    const validation = await validatePolicies(paths, options, terminal, version);
    for (const note of options.quiet ? [] : notesOfKinds(validation.checked)) {
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
    (0,output_files/* checkReportFiles */.o1)(options.output, terminal.currentFolder);
    const progress = terminal.progress("Reading policies");
    const intake = await (0,check/* openIntake */.L9)(paths, options, terminal.currentFolder);
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
    const checked = await (0,check/* check */.z6)(intake);
    const selected = (0,selection/* select */.Lt)(checked, intake.scope, options, run.currentFolder);
    const rule = (0,check/* ruleOf */.Y)(intake, options);
    const report = (0,report_report/* makeReport */.dO)({
        findings: selected.findings,
        policies: selected.policies.length,
        valid: selected.valid,
        unread: selected.unread,
        base: comparison?.base ?? null,
    }, { ...rule, version: run.version, durationMs: performance.now() - run.started });
    const validate = async (changed) => (await (0,check/* check */.z6)(intake, changed)).findings;
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

;// CONCATENATED MODULE: ./build/src/commands/validate-on-github.js

















/**
 * Validates policies and shows what is wrong where GitHub's people look: a check run with annotations, or the log's
 * commands where it may not be written; the job's summary; an artifact; outputs. The verdict is always the policies':
 * what GitHub refuses or loses is said, and changes nothing else.
 * @param opening the check run, whose request is on its way
 */
async function validateOnGitHub(run, github, opening) {
    let validation;
    try {
        const comparison = comparisonOf(run, github);
        validation = await validatePolicies(run.inputs.paths, { ...run.inputs, ...(comparison === undefined ? {} : { comparison }) }, run.terminal, run.version);
    }
    catch (error) {
        return tellFailure(run, (0,step_failure/* failureOfStep */.i)(error), opening);
    }
    return tellResult(run, validation, github, opening);
}
/** What the run is compared with: as the workflow says, else as the event does. */
function comparisonOf({ inputs, step, trigger }, github) {
    const revision = inputs.base;
    const beyond = beyondOf(step, inputs.token, github);
    if (revision === undefined)
        return trigger.comparison === undefined ? undefined : { ...trigger.comparison, beyond };
    const head = trigger.comparison?.against.head;
    return {
        against: { how: "merge-base", revision, typed: true, ...(head === undefined ? {} : { head }) },
        counted: trigger.comparison?.counted ?? "changes",
        beyond,
    };
}
const FETCH_LIMIT_MS = 60_000;
/** GitHub itself, for a clone that holds only what was checked out. */
function beyondOf(step, token, github) {
    const login = Buffer.from(`x-access-token:${token}`).toString("base64");
    const remote = {
        server: step.serverUrl,
        ...(token === "" ? {} : { authorization: `basic ${login}` }),
        timeoutMs: FETCH_LIMIT_MS,
    };
    return {
        mergeBase: async (one, other) => {
            if (github === undefined)
                return { state: "unknown", why: "GitHub was not asked, since the input token is empty" };
            const found = await findMergeBase(github, one, other);
            if (found.state === "found")
                return { state: "found", commit: found.sha };
            return {
                state: found.state === "none" ? "none" : "unknown",
                why: `GitHub did not say: ${(0,github_run/* reasonOf */.A3)(found)}`,
            };
        },
        fetch: (repository, commits) => repository.fetch(commits, remote),
        has: (repository, name) => repository.remoteHas(name, remote),
    };
}
/** The run could not be made: nothing was judged, which is never a pass. */
async function tellFailure(run, failure, opening) {
    sayFailure(run, failure);
    const summary = (0,markdown/* renderMarkdownFailure */.aV)(failure);
    const output = { title: "The policies could not be checked", summary };
    const shown = await endCheckRun({ conclusion: "failure", output, annotations: [] }, summary, opening);
    const unwritten = await (0,runner/* tellRunner */.sd)({
        outputs: { conclusion: "failure", ...shown.outputs },
        summary: `${summary}${shown.notes.map((note) => `\n${(0,markdown_text/* markdownProse */.h$)((0,sanitize/* printable */.g$)(note))}\n`).join("")}`,
    });
    sayNotes(run, [...shown.notes, ...unwritten]);
    return failure.status;
}
/** Tells a failure in the log, where the runner makes an annotation of it. */
function sayFailure({ inputs, terminal }, failure) {
    terminal.warn((0,report_failure/* renderFailure */.z)(failure, { verbose: inputs.verbose, colors: terminal.colors }));
    const said = [failure.what, failure.why, failure.mend].filter((part) => part !== undefined).join("\n");
    terminal.print((0,workflow_commands/* renderErrorCommand */.Y)(failure.code, said));
}
function sayNotes({ terminal }, notes) {
    for (const note of notes)
        terminal.warn(`${terminal.colors.yellow("note")}: ${(0,sanitize/* printable */.g$)(note)}\n`);
}
async function tellResult(run, validation, github, opening) {
    const { inputs, terminal } = run;
    const { report } = validation;
    const context = contextOf(run, validation);
    // Before the check run is completed, which must say the same as the job.
    const [unwritten] = report_formats_writeReports(validation, inputs.output, context, terminal);
    const failure = unwritten === undefined ? undefined : (0,step_failure/* failureOfStep */.i)(unwritten);
    terminal.print(report_formats_renderAs(inputs.format, validation, context));
    if (failure !== undefined)
        sayFailure(run, failure);
    const shown = await showAnnotations(run, validation, context.links, failure, opening);
    const kept = await keepReport(run, validation, context);
    const suggested = await suggest(run, validation, github, context.links);
    const notes = [...notesOfKinds(validation.checked), ...shown.notes, ...kept.notes, ...suggested];
    const conclusion = failure === undefined ? report.conclusion : "failure";
    const head = failureHead(failure);
    const maxBytes = markdown/* JOB_SUMMARY_BYTES */.HC - (0,sanitize/* byteLength */.dp)(head);
    const unsaid = await (0,runner/* tellRunner */.sd)({
        outputs: { ...outputsOf(validation), conclusion, ...shown.outputs, ...kept.outputs },
        summary: `${head}${(0,markdown/* renderMarkdown */.Gc)(report, { maxBytes, links: context.links, notes })}`,
    });
    sayNotes(run, [...notes, ...unsaid]);
    if (failure !== undefined)
        return failure.status;
    return conclusion === "success" ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.failed;
}
/** What stands above a result that could not be written to where it was asked for. */
function failureHead(failure) {
    return failure === undefined ? "" : `${(0,markdown/* renderMarkdownFailure */.aV)(failure, NOT_WRITTEN)}\n`;
}
const NOT_WRITTEN = "The result could not be written";
/** Offers certain mends on the pull request, where the workflow asks for it. */
async function suggest({ inputs, trigger }, validation, github, links) {
    const { pullRequest, headSha } = trigger;
    if (!inputs.suggest || github === undefined || pullRequest === undefined || headSha === undefined)
        return [];
    return suggestMends(github, { pull: pullRequest, headSha }, validation, links);
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
            : `${serverUrl}/${action.repository}/blob/${(0,links/* encodePath */.O0)(action.ref)}/docs/rules.md#${anchorOf(id)}`,
        place: (0,links/* placesAtCommit */.lc)(`${serverUrl}/${repository}`, commit, comparison?.reported),
    };
}
/** The heading of a rule's part of docs/rules.md, as GitHub makes an anchor of it. */
function anchorOf(id) {
    const name = rules/* RULES */.y0.get(id)?.name;
    return name === undefined ? id.toLowerCase() : `${id.toLowerCase()}-${name}`;
}
/** Shows the findings at their lines: by the check run, or by the log's commands where there is none. */
async function showAnnotations(run, validation, links, failure, opening) {
    const { report } = validation;
    const { annotations, unplaced, left } = annotationsOf(validation);
    const notes = notesOfAnnotations(annotations.length, unplaced, left);
    const head = failureHead(failure);
    const { errors, warnings, notices } = report.summary;
    const counts = [counted(errors, "error"), counted(warnings, "warning"), counted(notices, "notice")];
    const title = [...(failure === undefined ? [] : [NOT_WRITTEN]), ...counts].join(", ");
    const summarized = (bytes) => `${head}${(0,markdown/* renderMarkdownSummary */.mK)(report, { maxBytes: bytes - (0,sanitize/* byteLength */.dp)(head), links, notes })}`;
    const result = {
        conclusion: failure === undefined ? report.conclusion : "failure",
        output: {
            title,
            summary: summarized(markdown/* CHECK_RUN_BYTES */.$B),
            text: (0,markdown/* renderMarkdownFindings */.o_)(report, { maxBytes: markdown/* CHECK_RUN_BYTES */.$B, links, notes }),
        },
        annotations,
    };
    const ended = await endCheckRun(result, summarized(KEPT_BYTES), opening);
    // The format `github` has printed them already.
    const rest = run.inputs.format === "github" ? [] : annotations.slice(ended.shown);
    if (rest.length > 0)
        run.terminal.print((0,workflow_commands/* renderWorkflowCommands */.e)(rest));
    return { outputs: ended.outputs, notes: [...notes, ...ended.notes] };
}
function notesOfAnnotations(shown, unplaced, left) {
    return [
        ...(unplaced === 0
            ? []
            : [`${unplaced} of the findings to annotate stand on no line of the commit; they are in the table.`]),
        ...(left === 0
            ? []
            : [`${shown} of ${shown + left} annotations shown: the others only name what changed lines break.`]),
    ];
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


/***/ }),

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withEdits)
/* harmony export */ });
/** @param edits in the order of the text; none touches another */
function withEdits(text, edits) {
    let out = "";
    let from = 0;
    for (const edit of edits) {
        out += text.slice(from, edit.start) + edit.text;
        from = edit.end;
    }
    return out + text.slice(from);
}


/***/ }),

/***/ 96602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ spanBefore),
/* harmony export */   n: () => (/* binding */ mendedLines)
/* harmony export */ });
/* harmony import */ var _policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3390);

/** More lines than these are no suggestion that somebody reads. */
const MOST_LINES = 20;
/**
 * A mended text as replacements of whole lines, one for each stretch of lines, so that none makes another outdated.
 * Left out are stretches of very many lines, those of which nothing is seen (a byte order mark), and those that hold
 * what looks like a secret, since they are shown. Line breaks are line feeds: GitHub writes its own.
 */
function mendedLines({ before, after, batches, mended }) {
    const starts = lineStarts(before);
    const stretches = stretchesOf(mended, (edit) => linesOf(edit, starts));
    return stretches.flatMap(({ startLine, endLine, findings }) => {
        const from = starts[startLine - 1] ?? before.length;
        const to = starts[endLine] ?? before.length;
        const old = withLineFeeds(before.slice(from, to));
        const text = withLineFeeds(after.slice(offsetNow(batches, from), to === before.length ? after.length : offsetNow(batches, to)));
        const isShown = endLine - startLine < MOST_LINES && text !== old && !holdsSecret(old) && !holdsSecret(text);
        return isShown ? [{ startLine, endLine, text, findings }] : [];
    });
}
/** Where an offset of the text before the batches stands after them, in front of what is put in there. */
function offsetNow(batches, offset) {
    let now = offset;
    for (const batch of batches) {
        let shift = 0;
        for (const { start, end, text } of batch) {
            if (start >= now)
                break;
            shift += text.length - (Math.min(end, now) - start);
        }
        now += shift;
    }
    return now;
}
/** Where a span of the text after the batches stood before them; what was put in stands where it was. */
function spanBefore(batches, span) {
    return batches.reduceRight((at, batch) => ({
        start: offsetBefore(batch, at.start, "start"),
        end: offsetBefore(batch, at.end, "end"),
    }), span);
}
function offsetBefore(batch, offset, side) {
    let shift = 0;
    for (const { start, end, text } of batch) {
        if (offset < start + shift)
            break;
        if (offset < start + shift + text.length)
            return side === "start" ? start : end;
        shift += text.length - (end - start);
    }
    return offset - shift;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    if (text.endsWith("\n"))
        starts.pop();
    return starts;
}
/** The lines that an edit changes; one that takes whole lines away reaches the next, which stays. */
function linesOf({ start, end, text }, starts) {
    const startLine = lineOf(start, starts);
    const isWhole = starts[startLine - 1] === start && (text === "" || text.endsWith("\n"));
    return { startLine, endLine: lineOf(isWhole ? Math.max(start, end - 1) : end, starts) };
}
function lineOf(offset, starts) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
/** The edits' lines, united where they have a line in common; a finding's own edits are one stretch. */
function stretchesOf(mended, linesOfEdit) {
    const each = mended.map(({ finding, edits }) => {
        const lines = edits.map(linesOfEdit);
        return {
            startLine: Math.min(...lines.map(({ startLine }) => startLine)),
            endLine: Math.max(...lines.map(({ endLine }) => endLine)),
            findings: [finding],
        };
    });
    const united = [];
    for (const one of each.sort((a, b) => a.startLine - b.startLine)) {
        const last = united.at(-1);
        if (last === undefined || last.endLine < one.startLine)
            united.push(one);
        else {
            last.endLine = Math.max(last.endLine, one.endLine);
            last.findings.push(...one.findings);
        }
    }
    return united;
}
function withLineFeeds(text) {
    const lines = text.replaceAll("\r\n", "\n");
    return lines === "" || lines.endsWith("\n") ? lines : `${lines}\n`;
}
function holdsSecret(text) {
    if (text.includes(_policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .MASK */ .v5))
        return true;
    return text.split("\n").some((line) => {
        const [, key = "", value = line] = /^[\s-]*["']?([^\s"':]+)["']?\s*:\s+["']?(.*?)["']?\s*$/.exec(line) ?? [];
        return (0,_policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .findSecret */ .mt)(value, [key]) !== undefined || (0,_policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .findSecret */ .mt)(line, []) !== undefined;
    });
}


/***/ }),

/***/ 62706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ mend)
});

// EXTERNAL MODULE: ./build/src/policy/source.js
var policy_source = __webpack_require__(63587);
// EXTERNAL MODULE: ./build/src/policy/text-edit.js
var text_edit = __webpack_require__(9034);
;// CONCATENATED MODULE: ./build/src/validation/fixes.js


/** U+FEFF at the start of a file; positions do not count it. */
const MARK = "\ufeff";
/**
 * Applies fixes to a file's text; a fix is applied whole or not at all. Where two overlap, the one whose first edit
 * stands first wins; two fixes that make the same change are both applied by it. Everything outside of the edits
 * stays as it is: line breaks, the byte order mark, the rest of each line. Fixes that are inserted into a file
 * with CRLF line breaks get its line breaks.
 *
 * An empty edit at the very start of the text takes the byte order mark away, which positions do not count.
 * @param text the file's text, with its byte order mark if it has one
 */
function applyFixes(text, fixes) {
    const marked = text.startsWith(MARK);
    const source = new policy_source/* SourceText */.D(marked ? text.slice(1) : text);
    const breaks = lineBreakOf(text);
    const placed = fixes.map((fix) => ({ fix, edits: placedEdits(fix, source, breaks) }));
    const taken = [];
    const applied = new Set();
    for (const { fix, edits } of placed.toSorted((a, b) => firstStart(a.edits) - firstStart(b.edits))) {
        if (edits === undefined || !edits.every((edit) => isFree(edit, taken)))
            continue;
        for (const edit of edits)
            take(taken, edit);
        applied.add(fix);
    }
    const unmarked = marked && taken.some(takesMark);
    return {
        text: (marked && !unmarked ? MARK : "") + (0,text_edit/* withEdits */.Q)(source.text, taken),
        applied: fixes.filter((fix) => applied.has(fix)),
        skipped: fixes.filter((fix) => !applied.has(fix)),
        edits: taken,
    };
}
/** Where an offset of the text before the edits stands after them; what was replaced stands where its edit starts. */
function offsetAfter(edits, offset) {
    let shift = 0;
    for (const { start, end, text } of edits) {
        if (offset < start || (offset === start && end > start))
            break;
        if (offset < end)
            return start + shift;
        shift += text.length - (end - start);
    }
    return offset + shift;
}
/** The line break that a text uses first; a line feed where it has none. */
function lineBreakOf(text) {
    const first = text.indexOf("\n");
    return first > 0 && text.charAt(first - 1) === "\r" ? "\r\n" : "\n";
}
/** A fix's edits by offsets, in order; undefined where they do not lie in the text or overlap each other. */
function placedEdits(fix, source, breaks) {
    const edits = [];
    for (const { range, text } of fix.edits) {
        const start = offsetOf(source, range.start);
        const end = offsetOf(source, range.end);
        if (start === undefined || end === undefined || end < start)
            return undefined;
        const edit = { start, end, text: text.replace(/\r?\n/g, breaks) };
        if (!isFree(edit, edits))
            return undefined;
        take(edits, edit);
    }
    return edits.length === 0 ? undefined : edits;
}
/** The offset of a position; undefined past the end of its line. A position may not part a character in two. */
function offsetOf(source, { line, column }) {
    if (line < 1 || column < 1 || line > source.lineCount)
        return undefined;
    const start = source.offset(line);
    const end = line === source.lineCount ? source.text.length : source.offset(line + 1) - 1;
    const offset = start + column - 1;
    if (offset > end || partsCharacter(source.text, offset))
        return undefined;
    return offset;
}
function partsCharacter(text, offset) {
    return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
function firstStart(edits) {
    return edits?.[0]?.start ?? Number.POSITIVE_INFINITY;
}
/** Whether an edit touches none of the others, or is one of them. Two insertions at one place would have no order. */
function isFree(edit, others) {
    // The others are sorted and apart from each other: only the one before and those that begin inside can touch.
    for (let at = Math.max(0, indexFrom(others, edit.start) - 1); at < others.length; at++) {
        const other = others[at];
        if (other === undefined || other.start > edit.end)
            return true;
        if (!isSame(edit, other) && touches(edit, other))
            return false;
    }
    return true;
}
function touches(a, b) {
    const isInsertion = a.start === a.end || b.start === b.end;
    return isInsertion ? a.end >= b.start && a.start <= b.end : a.end > b.start && a.start < b.end;
}
function isSame(a, b) {
    return a.start === b.start && a.end === b.end && a.text === b.text;
}
function takesMark({ start, end, text }) {
    return start === 0 && end === 0 && text === "";
}
/** Takes an edit in among sorted ones, unless it is there already. */
function take(edits, edit) {
    const at = indexFrom(edits, edit.start);
    const next = edits[at];
    if (next === undefined || !isSame(edit, next))
        edits.splice(at, 0, edit);
}
/** The index of the first of sorted edits that starts at an offset or behind it. */
function indexFrom(edits, offset) {
    let low = 0;
    let high = edits.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((edits[middle]?.start ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/src/validation/mended-lines.js
var mended_lines = __webpack_require__(96602);
;// CONCATENATED MODULE: ./build/src/validation/objections.js


/** The texts of files with their byte order marks, and what is found in all files. */
class State {
    texts;
    findings;
    #sources = new Map();
    constructor(texts, findings) {
        this.texts = texts;
        this.findings = findings;
    }
    holds(file) {
        return this.texts.has(file);
    }
    /** Where a finding of this state begins; by line and column in a file whose text is not here and never changes. */
    placeOf({ file, range }) {
        return { file, at: this.offsetOf(file, range.start) ?? `${range.start.line}:${range.start.column}` };
    }
    offsetOf(file, { line, column }) {
        const text = this.texts.get(file);
        if (text === undefined)
            return undefined;
        const source = this.#sources.get(file) ?? new policy_source/* SourceText */.D(text.replace(/^\ufeff/, ""));
        this.#sources.set(file, source);
        return source.offset(line) + column - 1;
    }
}
/** What speaks against changes that follow one another: whatever the last state has that the first had not. */
function objectionsTo(changes) {
    const last = changes.at(-1);
    if (last === undefined)
        return [];
    const known = new Known();
    const applied = new Set();
    for (const [index, change] of changes.entries()) {
        const made = new Set(change.applied);
        for (const finding of index === 0 ? change.before.findings : change.applied) {
            const place = changes.slice(index).reduce(moved, change.before.placeOf(finding));
            if (made.has(finding))
                applied.add(JSON.stringify([finding.fingerprint, place]));
            else
                known.add(finding, place);
        }
    }
    const unplaced = [];
    const objections = [];
    for (const finding of last.state.findings) {
        const place = last.state.placeOf(finding);
        if (applied.has(JSON.stringify([finding.fingerprint, place])))
            objections.push({ kind: "stays", finding });
        else if (!known.takeAt(finding, place))
            unplaced.push(finding);
    }
    for (const finding of unplaced)
        if (!known.takeElsewhere(finding) && finding.severity !== "notice")
            objections.push({ kind: "brought", finding });
    return objections;
}
/** Findings that were there before; each explains one that is there now, since items of a list share fingerprints. */
class Known {
    #byPlace = new Map();
    #left = new Map();
    add({ rule, fingerprint }, place) {
        // A key that was renamed is a part of the paths, and so of the fingerprints, of what stands below it.
        const key = JSON.stringify([rule, place]);
        this.#byPlace.set(key, [...(this.#byPlace.get(key) ?? []), fingerprint]);
        this.#left.set(fingerprint, (this.#left.get(fingerprint) ?? 0) + 1);
    }
    takeAt({ rule, fingerprint }, place) {
        const here = this.#byPlace.get(JSON.stringify([rule, place]));
        if (here === undefined)
            return false;
        const same = here.indexOf(fingerprint);
        const [taken] = here.splice(Math.max(0, same), 1);
        // One place may hold several findings of a rule, of which a mend elsewhere makes more or fewer.
        if (taken !== undefined)
            this.#left.set(taken, (this.#left.get(taken) ?? 0) - 1);
        return true;
    }
    takeElsewhere({ fingerprint }) {
        const left = this.#left.get(fingerprint) ?? 0;
        this.#left.set(fingerprint, left - 1);
        return left > 0;
    }
}
/** Where a place is after a change. */
function moved(place, { edits }) {
    const made = edits.get(place.file);
    return made === undefined || typeof place.at === "string"
        ? place
        : { file: place.file, at: offsetAfter(made, place.at) };
}
/**
 * The fixes of a change that each objection speaks against: those whose edits stand where it stands, else those
 * whose places are nearest in the document, else all of its file.
 */
function accusedBy(objections, [change]) {
    if (change === undefined)
        return [];
    const byFile = new Map();
    for (const finding of change.applied)
        byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
    return objections.map(({ kind, finding }) => {
        if (kind === "stays")
            return staying(finding, byFile.get(finding.file) ?? [], change);
        const here = byFile.get(finding.file) ?? [];
        const beside = finding.related.flatMap(({ file, range }) => standingAt(file, range, byFile.get(file) ?? [], change));
        const own = standingAt(finding.file, finding.range, here, change);
        const found = own.length > 0 ? own : nearestTo(finding.pointer, here);
        const accused = [...new Set([...found, ...beside])];
        if (accused.length > 0)
            return accused;
        return finding.related.flatMap(({ file }) => byFile.get(file) ?? []);
    });
}
function staying(finding, candidates, change) {
    const { at } = change.state.placeOf(finding);
    return candidates.filter((one) => one.fingerprint === finding.fingerprint && moved(change.before.placeOf(one), change).at === at);
}
/** The fixes that changed something within a range of the text as it is after the change. */
function standingAt(file, range, candidates, { before, state, edits }) {
    const start = state.offsetOf(file, range.start);
    const end = state.offsetOf(file, range.end);
    if (start === undefined || end === undefined || candidates.length === 0)
        return [];
    const made = edits.get(file) ?? [];
    return candidates.filter(({ fix }) => fix.edits.some(({ range: { start: from } }) => {
        const offset = before.offsetOf(file, from);
        const now = offset === undefined ? undefined : offsetAfter(made, offset);
        return now !== undefined && start <= now && now < Math.max(end, start + 1);
    }));
}
/** The fixes whose places share most of an objection's path, if they share any of it; all where nothing is known. */
function nearestTo(pointer, candidates) {
    if (pointer === undefined)
        return [...candidates];
    const shared = candidates.map((one) => sharedDepth(pointer, one.pointer ?? ""));
    const deepest = Math.max(...shared);
    return candidates.filter((_, index) => shared[index] === deepest);
}
function sharedDepth(one, other) {
    const [tokens, others] = [one.split("/"), other.split("/")];
    const apart = tokens.findIndex((token, index) => token !== others[index]);
    return apart === -1 ? tokens.length : apart;
}

;// CONCATENATED MODULE: ./build/src/validation/mending.js



/** Rounds of fixes; a fix that another one had to make way for comes in the next. */
const MOST_ROUNDS = 8;
/** Validations of the whole set; what has not been tried by then is left alone. */
const MOST_VALIDATIONS = 64;
/**
 * Applies fixes and keeps only those that hold: after every change the whole set is validated again, and a fix is
 * kept if its finding is gone and no error or warning has come anywhere. Nothing is written here.
 *
 * Where a set of fixes does not hold, those that speak against it are tried apart from the others, down to single
 * ones. Mending what was mended changes nothing.
 */
async function mend(input) {
    const workshop = new Workshop(input);
    let kept = -1;
    for (let round = 0; round < MOST_ROUNDS && workshop.kept.length > kept; round++) {
        kept = workshop.kept.length;
        workshop.refused.clear();
        await workshop.keep(workshop.open());
    }
    return workshop.result();
}
class Workshop {
    kept = [];
    /** By file, as the texts were at first. */
    #texts;
    #batches = new Map();
    #mended = new Map();
    refused = new Map();
    #input;
    #state;
    #validations = 0;
    constructor(input) {
        this.#input = input;
        this.#texts = textsOf(input.files);
        this.#state = new State(this.#texts, input.findings);
    }
    /** The findings that could be mended now. */
    open() {
        return this.#state.findings.filter((finding) => this.#isOpen(finding));
    }
    #isOpen(finding) {
        // What somebody accepted is not a fault to mend; mended, it would leave its acceptance stale.
        if (finding.fix === undefined || finding.status === "suppressed")
            return false;
        return this.#state.holds(finding.file) && this.#input.wanted(finding);
    }
    /** Keeps as many of the fixes as hold together, on top of those that are kept already. */
    async keep(group) {
        if (group.length === 0)
            return;
        if (this.#validations >= MOST_VALIDATIONS)
            return this.#refuse(group, "Too many fixes do not hold, so this one was not tried.");
        const trial = await this.#try(group);
        const { applied, objections } = trial;
        if (applied.length === 0)
            return this.#refuse(group, "It does not fit the text.");
        if (objections.length === 0) {
            for (const change of trial.changes)
                this.#hold(change);
            return;
        }
        if (group.length === 1)
            return this.#refuse(group, objectionText(objections[0]));
        const { likely, doubtful, refused } = parted(group, trial);
        for (const [finding, why] of refused)
            this.refused.set(finding, why);
        const before = this.#state;
        await this.keep(likely);
        await this.keep(before === this.#state ? doubtful : this.#again(doubtful));
    }
    #hold({ before, state, applied, edits }) {
        for (const finding of applied) {
            const { file, fix } = finding;
            const placed = fix.edits.flatMap(({ range, text }) => {
                const [start, end] = [before.offsetOf(file, range.start), before.offsetOf(file, range.end)];
                const span = start === undefined || end === undefined ? undefined : { start, end };
                return span === undefined ? [] : [{ ...(0,mended_lines/* spanBefore */.m)(this.#batches.get(file) ?? [], span), text }];
            });
            this.#mended.set(file, [...(this.#mended.get(file) ?? []), { finding, edits: placed }]);
        }
        for (const [file, made] of edits)
            this.#batches.set(file, [...(this.#batches.get(file) ?? []), made]);
        this.#state = state;
        this.kept.push(...applied);
    }
    #refuse(group, why) {
        for (const finding of group)
            this.refused.set(finding, why);
    }
    /** The same findings as they are now: what was kept since has moved them. */
    #again(findings) {
        const left = new Map();
        for (const { fingerprint } of findings)
            left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
        return this.open().filter(({ fingerprint }) => {
            const number = left.get(fingerprint) ?? 0;
            left.set(fingerprint, number - 1);
            return number > 0;
        });
    }
    /** Applies a group; what that brings to light is mended along with it, where all of that can be. */
    async #try(group) {
        const first = await this.#apply(this.#state, group);
        const objections = objectionsTo([first]);
        const brought = objections.flatMap((one) => (one.kind === "brought" ? [one.finding] : []));
        const mendable = brought.filter((finding) => this.#isOpen(finding));
        const alone = { applied: first.applied, objections, changes: [first] };
        if (mendable.length === 0 || mendable.length < objections.length)
            return alone;
        const second = await this.#apply(first.state, mendable);
        const further = objectionsTo([first, second]);
        if (further.length > 0)
            return alone;
        const applied = [...first.applied, ...second.applied];
        return { applied, objections: [], changes: [first, second] };
    }
    async #apply(before, group) {
        const texts = new Map(before.texts);
        const edits = new Map();
        const applied = [];
        for (const [file, findings] of byFile(group)) {
            const fixes = findings.map(({ fix }) => fix);
            const result = applyFixes(before.texts.get(file) ?? "", fixes);
            const made = new Set(result.applied);
            for (const finding of findings)
                if (made.has(finding.fix))
                    applied.push(finding);
            texts.set(file, result.text);
            edits.set(file, result.edits);
        }
        if (applied.length === 0)
            return { before, state: before, applied, edits };
        this.#validations += 1;
        const findings = await this.#input.validate(changedOf(this.#input.files, texts));
        return { before, state: new State(texts, findings), applied, edits };
    }
    result() {
        const changed = [...changedOf(this.#input.files, this.#state.texts)];
        const files = changed.map(([file, after]) => ({
            file,
            before: this.#input.files.get(file) ?? after,
            after,
            mended: this.kept.filter((finding) => finding.file === file),
            change: {
                before: withoutMark(this.#texts.get(file) ?? ""),
                after: withoutMark(this.#state.texts.get(file) ?? ""),
                batches: this.#batches.get(file) ?? [],
                mended: this.#mended.get(file) ?? [],
            },
        }));
        return {
            files: files.sort((a, b) => (a.file < b.file ? -1 : 1)),
            refused: [...this.refused].map(([finding, why]) => ({ finding, why })),
            findings: this.#state.findings,
        };
    }
}
function withoutMark(text) {
    return text.replace(/^\ufeff/, "");
}
/** So many fixes that are all accused are halved, down to single ones; each may only fail beside another. */
const MOST_HALVED = 8;
/** Puts the fixes that something speaks against apart; where all or none of them are accused, halves the group. */
function parted(group, { objections, changes }) {
    const accused = new Map();
    for (const [index, those] of accusedBy(objections, changes).entries()) {
        for (const one of those) {
            const own = those.length === 1 ? objectionText(objections[index]) : undefined;
            accused.set(one, accused.get(one) ?? own);
        }
    }
    const likely = group.filter((finding) => !accused.has(finding));
    const doubtful = group.filter((finding) => accused.has(finding));
    const none = new Map();
    if (likely.length > 0 && doubtful.length > 0)
        return { likely, doubtful, refused: none };
    const refused = new Map([...accused].flatMap(([one, why]) => (why === undefined ? [] : [[one, why]])));
    if (likely.length === 0 && group.length > MOST_HALVED && refused.size > group.length / 2)
        return { likely: [], doubtful: group.filter((one) => !refused.has(one)), refused };
    const half = Math.ceil(group.length / 2);
    return { likely: group.slice(0, half), doubtful: group.slice(half), refused: none };
}
function objectionText(objection) {
    if (objection === undefined || objection.kind === "stays")
        return "The finding would stay.";
    const { rule, file, range, message } = objection.finding;
    return `It would bring ${rule} at ${file}:${range.start.line}:${range.start.column}: ${message}`;
}
function byFile(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.file);
        if (group === undefined)
            groups.set(finding.file, [finding]);
        else
            group.push(finding);
    }
    return groups;
}
const STRICT_UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** The texts of the files that are UTF-8; no other can be written back as it was. */
function textsOf(files) {
    const texts = new Map();
    for (const [file, bytes] of files) {
        try {
            texts.set(file, STRICT_UTF8.decode(bytes));
        }
        catch {
            // Its only finding is that it is no UTF-8, which has no fix.
        }
    }
    return texts;
}
/** The bytes of the texts that are not what the files hold. */
function changedOf(files, texts) {
    const encoder = new TextEncoder();
    const changed = new Map();
    for (const [file, text] of texts) {
        const bytes = encoder.encode(text);
        const before = files.get(file);
        if (before === undefined || !isEqual(bytes, before))
            changed.set(file, bytes);
    }
    return changed;
}
function isEqual(a, b) {
    if (a.length !== b.length)
        return false;
    for (let at = 0; at < a.length; at++)
        if (a[at] !== b[at])
            return false;
    return true;
}


/***/ })

};
