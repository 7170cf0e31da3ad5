export const id = 342;
export const ids = [342];
export const modules = {

/***/ 8342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// UNUSED EXPORTS: validatePolicies

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js
var adapters_terminal = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/policy/document-builder.js
var document_builder = __webpack_require__(7017);
// EXTERNAL MODULE: ./build/src/policy/kinds.js
var kinds = __webpack_require__(3499);
// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(8000);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(3565);
;// CONCATENATED MODULE: ./build/src/report/json.js

/** The report as JSON, indented for people; control characters from files are shown, never passed on. */
function renderJson(report) {
    const text = JSON.stringify(report, (_key, value) => (typeof value === "string" ? (0,sanitize/* sanitizeText */.jZ)(value, { keepNewlines: true }) : value), 2);
    // A runner takes `##[` for a command anywhere in a line; an escape reads the same.
    return `${text.replaceAll("##[", "##\\u005b")}\n`;
}

;// CONCATENATED MODULE: ./build/src/report/report.js
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

// EXTERNAL MODULE: ./build/src/policy/secrets.js + 2 modules
var policy_secrets = __webpack_require__(3390);
;// CONCATENATED MODULE: ./build/src/report/text.js


/** The report for a terminal: each finding with the text that it is about underlined, then one summary line. */
function renderText(report, sources, colors) {
    const frames = new Frames(sources);
    const blocks = report.findings.map((finding) => renderFinding(finding, frames, colors));
    return (0,sanitize/* guardWorkflowCommands */.Jw)([...blocks, summaryLine(report, colors)].join("\n"));
}
const TINT = {
    error: (colors) => colors.red,
    warning: (colors) => colors.yellow,
    notice: (colors) => colors.cyan,
};
function renderFinding(finding, frames, colors) {
    const tint = TINT[finding.severity](colors);
    const place = `${colors.bold(placeText(finding.file, finding.range))}`;
    const lines = [
        `${place} ${tint(finding.severity)} ${colors.dim(finding.rule)} ${(0,sanitize/* sanitizeText */.jZ)(finding.message)}`,
        ...frames.frame(finding, tint, colors),
        ...(finding.help === "" ? [] : [`  ${colors.dim("help:")} ${(0,sanitize/* sanitizeText */.jZ)(finding.help)}`]),
        ...finding.related.map((related) => `  ${colors.dim("see:")}  ${placeText(related.file, related.range)} ${(0,sanitize/* sanitizeText */.jZ)(related.message)}`),
    ];
    return `${lines.join("\n")}\n`;
}
function placeText(file, range) {
    return `${(0,sanitize/* sanitizePath */.vn)(file)}:${range.start.line}:${range.start.column}`;
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
    ];
    const good = report.conclusion === "success" && summary.errors === 0;
    const verdict = good ? colors.green("✔") : colors.red("✖");
    const checked = `${summary.policies} ${summary.policies === 1 ? "policy" : "policies"} checked`;
    return `${verdict} ${checked}: ${counts.join(", ")} (${duration(summary["duration-ms"])})\n`;
}
function count(number, noun, tint) {
    const text = `${number} ${noun}${number === 1 ? "" : "s"}`;
    return number === 0 ? text : tint(text);
}
function duration(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
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
    for (const { fingerprint, status, suppression } of base) {
        // What a comment accepted on the base counts again once the comment is gone.
        if (status === "suppressed" && suppression?.by === "comment")
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
        const [place] = name === undefined ? [] : changes.linesWithout((removed) => holdsWord(removed, name));
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

// EXTERNAL MODULE: ./build/src/validation/validate.js + 9 modules
var validate = __webpack_require__(2568);
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

// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 43 modules
var rules = __webpack_require__(5970);
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

// EXTERNAL MODULE: ./build/src/adapters/git.js
var git = __webpack_require__(8090);
// EXTERNAL MODULE: ./build/src/adapters/tree.js
var adapters_tree = __webpack_require__(5820);
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
                const within = newCount === 0 ? newStart : newStart + Math.min(index, newCount - 1);
                lines.push({ file: change.path, line: Math.max(1, within) });
            }
        }
        return lines;
    }
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
/** Finds the commit to compare with: by the history that is here, and beyond it where that is cut short. */
async function findBase(repository, against, beyond) {
    const trouble = repository.trouble();
    if (trouble !== undefined)
        return { state: "unknown", why: `git cannot read the repository: ${trouble}` };
    const here = repository.commit("HEAD");
    if (here === undefined)
        return { state: "unknown", why: "nothing is committed here" };
    if (against.how === "pull-request")
        return baseOfPullRequest(repository, against, here, beyond);
    return baseOfBranch(repository, against, here, beyond);
}
async function baseOfBranch(repository, { revision, typed }, here, beyond) {
    const named = revision ?? repository.defaultBranch();
    if (named === undefined)
        return { state: "unknown", why: "the default branch of this repository is not known here" };
    const other = repository.commit(named)?.id;
    if (other !== undefined)
        return readable(repository, await mergeBase(repository, other, here.id, beyond), [], beyond);
    const found = await beyond?.mergeBase(named, here.id);
    if (found === undefined && typed) {
        throw (0,errors/* usageError */.Wp)("E_BASE", {
            what: "there is no such commit, branch or tag",
            where: `--base ${named}`,
            mend: "name one that is here (see `git branch --all`), or fetch it first",
        });
    }
    if (found === undefined)
        return { state: "unknown", why: `there is no commit ${named} here` };
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

// EXTERNAL MODULE: ./build/src/commands/intake.js
var intake = __webpack_require__(8294);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 1 modules
var commands_workspace = __webpack_require__(1379);
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
    const found = await findBase(repository, request.against, request.beyond);
    if (found.state === "unknown")
        return unknownBase(request, workspace, found.why);
    const entries = repository.entries(found.commit);
    if (entries === undefined)
        return unknownBase(request, workspace, `the files of ${found.commit} cannot be read`);
    const changes = new Changes(repository.changesSince(found.commit), (path) => entries.has(path));
    const tree = new CommitTree(repository, entries, adapters_tree/* DISK */.K, (path) => changes.keeps(path));
    const judged = await judgeBy(tree, request, workspace, options, currentFolder);
    if ("why" in judged)
        return unknownBase(request, workspace, judged.why);
    const reported = found.reported === undefined ? undefined : linesOf(repository, found.reported);
    const name = nameOf(request.against);
    return {
        base: {
            state: judged.there === undefined ? "adopting" : "known",
            name,
            commit: found.commit,
            notes: judged.notes,
        },
        counted: request.counted,
        here: judged.here,
        there: judged.there === undefined ? undefined : { ...judged.there, changes },
        reportedLine: (file, line) => (reported === undefined ? { file, line } : reported.oldLine(file, line)),
    };
}
/** How the lines of the checkout stand to those of a commit. */
function linesOf(repository, commit) {
    const entries = repository.entries(commit);
    return new Changes(repository.changesSince(commit), (path) => entries?.has(path) === true);
}
/** Nothing is taken from a base that cannot be read: every finding is new, and no rule may have been switched off. */
function unknownBase(request, workspace, why) {
    const gate = request.counted === "changes";
    return {
        base: {
            state: "unknown",
            name: nameOf(request.against),
            why,
            notes: gate ? ["Every finding counts as new, and no rule is switched off or made milder."] : [],
        },
        counted: request.counted,
        here: gate ? { ...workspace, config: hardened(workspace.config) } : workspace,
        there: undefined,
        reportedLine: (file, line) => ({ file, line }),
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
async function judgeBy(tree, request, workspace, options, currentFolder) {
    if (request.counted === "all")
        return judgedByItself(tree, workspace);
    let base;
    try {
        base = await openBase(tree, workspace, options, currentFolder);
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
        return { here: workspace, there: undefined, notes };
    }
    return judgedByBase(tree, base, workspace);
}
/** The base's own workspace, where the caller's folder of policies may not have been yet. */
function openBase(tree, workspace, { config, policiesDir }, currentFolder) {
    const asked = policiesDir === undefined ? undefined : workspace.policiesFolder;
    const was = asked !== undefined && tree.natureOf(asked) === "folder";
    return (0,commands_workspace/* openWorkspace */.OH)({ ...(config === undefined ? {} : { config }), ...(was ? { policiesDir: asked } : {}) }, currentFolder, asked ?? adapters_tree/* DISK */.K.realPath(workspace.root) ?? workspace.root, tree);
}
/** The change is in: what is there now judges both states. */
function judgedByItself(tree, workspace) {
    const hasPolicies = workspace.hasPolicies && tree.natureOf(workspace.policiesFolder) === "folder";
    const there = { ...workspace, tree, hasPolicies };
    return { here: workspace, there: { workspace: there, files: (0,intake/* findFiles */.lY)(there) }, notes: [] };
}
/** The base judges; of the change only the kinds that it adds count, for files that nothing else judges. */
function judgedByBase(tree, base, workspace) {
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
        there: { workspace: there, files: (0,intake/* findFiles */.lY)(there) },
        notes: [
            ...(moved ? [noteOfMove(base, here)] : []),
            ...[...newNames].map((name) => `The kind ${name} is new: files that only it matches are judged by it.`),
            ...noteOfEdits(tree, base, workspace),
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

// EXTERNAL MODULE: ./build/src/commands/nothing.js
var nothing = __webpack_require__(5765);
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

;// CONCATENATED MODULE: ./build/src/commands/validate.js


















/** Checks policies and says what is wrong; ends 1 when something at or above the failing severity is. */
async function runValidate(paths, options, terminal, version) {
    const validation = await validatePolicies(paths, options, terminal, version);
    if (!options.quiet)
        warnOfIdleKinds(validation.checked.idleKinds, terminal);
    write(validation, options, terminal);
    return validation.report.conclusion === "success" ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.failed;
}
/**
 * Checks policies, against a base if there is one, and sums up what is wrong.
 * @param paths what to tell about; everything when empty
 */
async function validatePolicies(paths, options, terminal, version) {
    const started = performance.now();
    for (const output of options.output)
        checkOutput(output);
    const scope = await openScope(paths, options, terminal.currentFolder);
    checkType(options.type, scope.workspace);
    const progress = terminal.progress("Reading policies");
    const comparison = options.comparison === undefined
        ? undefined
        : await openComparison(options.comparison, scope.workspace, options, terminal.currentFolder);
    const workspace = comparison?.here ?? scope.workspace;
    const judgedScope = { ...scope, workspace };
    const checked = await check(judgedScope, options.type, comparison, progress);
    const selected = validate_select(checked, judgedScope, options, terminal.currentFolder);
    const rule = {
        failOn: options.failOn ?? workspace.config.failOn,
        annotate: options.annotate ?? workspace.config.annotate,
        counted: comparison?.counted ?? "all",
    };
    const report = makeReport({ ...selected, base: comparison?.base ?? null }, { ...rule, version, durationMs: performance.now() - started });
    return { report, rule, checked, comparison };
}
function checkOutput(path) {
    if (path.endsWith(".json"))
        return;
    throw (0,errors/* usageError */.Wp)("E_OUTPUT", {
        what: "cannot tell the format of the output",
        where: `--output ${path}`,
        why: "the ending of the file's name decides its format",
        mend: "end it in .json",
    });
}
function checkType(type, workspace) {
    if (type === undefined)
        return;
    const known = [...kinds/* BUILT_IN_KINDS */.js, ...workspace.config.kinds.map((kind) => kind.name)];
    if (known.includes(type))
        return;
    const guess = (0,spelling/* nearest */.pA)(type, known);
    throw (0,errors/* usageError */.Wp)("E_TYPE", {
        what: "there is no such kind of policy",
        where: `--type ${type}`,
        mend: guess === undefined ? `use one of ${known.join(", ")}` : `did you mean ${guess}?`,
    });
}
async function check(scope, type, comparison, progress) {
    const { workspace } = scope;
    const found = (0,intake/* findFiles */.lY)(workspace);
    addNamedFiles(found, scope, type);
    progress(`Checking ${found.files.length} files`);
    const input = inputOf(found, workspace);
    const there = comparison?.there;
    const outcome = there === undefined
        ? await (0,validate/* validate */.tf)(input)
        : await validateAgainst(input, {
            input: inputOf(underNewNames(there.files, there.changes), there.workspace),
            changes: there.changes,
        });
    progress(undefined);
    return { ...outcome, files: found.files, idleKinds: found.idleKinds };
}
function inputOf(found, { config, schemaOf }) {
    return {
        ...found,
        environments: config.environments,
        limits: document_builder/* DEFAULT_LIMITS */.dR,
        severityOf: (0,rules/* severityOf */.xJ)(config.severity),
        schemaOf,
        families: rules/* FAMILIES */.BU,
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
/** Narrows a result to what was asked for. @throws {PolicyError} `E_NOTHING` (exit 2): no policy is never a pass */
function validate_select(checked, scope, options, currentFolder) {
    const { type, name } = options;
    const { workspace, paths } = scope;
    const seen = {
        workspace,
        files: checked.files,
        policies: checked.catalog.policies,
        currentFolder,
        type,
        takesFiles: true,
    };
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
    const judged = policies.length > 0 || findings.some(isJudgement);
    if (!judged && name !== undefined)
        throw (0,nothing/* nothingNamed */.R)(name, ofType, seen);
    const idle = idlePath(checked, scope);
    if (!judged || idle !== undefined)
        throw (0,nothing/* nothingAt */.V)(idle ?? paths[0], "there is nothing to validate", seen);
    return {
        findings,
        policies: policies.length,
        valid: policies.filter((p) => !checked.invalid.has(p)).length,
    };
}
/** True for what says something of a policy; that a file is none says that nothing was judged. */
function isJudgement({ rule }) {
    return rule !== "ARC040";
}
/** Which files, as findings name them, lie at the paths that were named. */
function toldFiles({ workspace, paths }) {
    if (paths.length === 0)
        return () => true;
    const named = new Set(paths.map(({ path }) => path));
    return (file) => (0,commands_workspace/* foldersUpTo */.Kd)((0,external_node_path_.resolve)(workspace.displayRoot, file), "").some((path) => named.has(path));
}
/** A path that was named and of which nothing was judged; the configuration was, to get this far. */
function idlePath({ catalog, findings }, { workspace, paths }) {
    if (paths.length === 0)
        return undefined;
    const judged = new Set([...catalog.policies, ...findings.filter(isJudgement)].map(({ file }) => file));
    const reached = new Set([...judged].flatMap((file) => (0,commands_workspace/* foldersUpTo */.Kd)((0,external_node_path_.resolve)(workspace.displayRoot, file), "")));
    return paths.find(({ path }) => !reached.has(path) && !(0,intake/* isConfiguration */.ZC)(path, workspace));
}
/** A glob that matches nothing checks nothing, which looks like a pass. */
function warnOfIdleKinds(kinds, terminal) {
    for (const { name, matchAt } of kinds) {
        const text = (0,sanitize/* sanitizeText */.jZ)(`the kind "${name}" matches no file (${matchAt})`);
        terminal.warn((0,sanitize/* guardWorkflowCommands */.Jw)(`${terminal.colors.yellow("warning")}: ${text}\n`));
    }
}
/** Prints the result and writes it to files. What was found is told even where a file cannot be written. */
function write({ report, rule, checked }, options, terminal) {
    const failures = options.output.flatMap((path) => {
        try {
            (0,adapters_terminal/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(terminal.currentFolder, path), renderJson(report), path);
            return [];
        }
        catch (error) {
            return [error];
        }
    });
    if (options.format === "json")
        terminal.print(renderJson(report));
    else {
        // A run is never too quiet to tell errors, and whatever else fails it.
        const shown = report.findings.filter((finding) => isShown(finding, rule) && (!options.quiet || finding.severity === "error" || failsRun(finding, rule)));
        terminal.print(renderText({ ...report, findings: shown }, checked.sources, terminal.colors));
    }
    if (failures.length > 0)
        throw failures[0];
}


/***/ })

};
