export const id = 6134;
export const ids = [6134];
export const modules = {

/***/ 26134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixPolicies: () => (/* binding */ fixPolicies)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var adapters_files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var terminal = __webpack_require__(87418);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/validation/baseline.js
var baseline = __webpack_require__(46574);
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

// EXTERNAL MODULE: ./build/src/policy/secrets.js + 2 modules
var secrets = __webpack_require__(3390);
;// CONCATENATED MODULE: ./build/src/validation/mended-lines.js

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
    if (text.includes(MASK))
        return true;
    return text.split("\n").some((line) => {
        const [, key = "", value = line] = /^[\s-]*["']?([^\s"':]+)["']?\s*:\s+["']?(.*?)["']?\s*$/.exec(line) ?? [];
        return findSecret(value, [key]) !== undefined || findSecret(line, []) !== undefined;
    });
}

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
                return span === undefined ? [] : [{ ...spanBefore(this.#batches.get(file) ?? [], span), text }];
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

// EXTERNAL MODULE: ./build/src/commands/check.js + 10 modules
var check = __webpack_require__(77064);
// EXTERNAL MODULE: ./build/src/commands/selection.js
var selection = __webpack_require__(36070);
;// CONCATENATED MODULE: ./build/src/commands/fix.js










/**
 * Mends what is found and would be told, where the mend is certain, and writes the files; says what it did, and what
 * it left. Nothing is written that was not validated before, in the whole set.
 * @throws {PolicyError} `E_CHANGED` (exit 4), with nothing written, where a file is not any more what was judged
 */
async function fixPolicies(paths, options, terminal) {
    const opened = await (0,check/* openIntake */.L9)(paths, options, terminal.currentFolder);
    // The baseline holds what is to be mended one by one; what a comment accepts is meant to stay.
    const intake = { ...opened, baselines: { which: "none" } };
    const rule = (0,check/* ruleOf */.Y)(intake, options);
    const told = new Set();
    const tell = (checked) => {
        for (const finding of (0,selection/* narrow */.sc)(checked, intake.scope, options).findings)
            if ((0,report/* isShown */.aJ)(finding, rule))
                told.add(finding);
        return checked.findings;
    };
    const checked = await (0,check/* check */.z6)(intake);
    const { files, refused } = await mend({
        files: new Map(checked.files.map(({ file, bytes }) => [file, bytes])),
        findings: tell(checked),
        wanted: (finding) => told.has(finding),
        validate: async (changed) => tell(await (0,check/* check */.z6)(intake, changed)),
    });
    writeMended(files, intake.scope.workspace.displayRoot);
    if (options.quiet)
        return;
    terminal.warn((0,sanitize/* guardWorkflowCommands */.Jw)(`${account(files, refused)}${noteOfBaseline(files, opened)}`));
}
function writeMended(files, root) {
    for (const { file, before } of files) {
        const now = (0,adapters_files/* readRegularFile */.XF)((0,external_node_path_.resolve)(root, file), before.length);
        if (now.kind === "bytes" && Buffer.compare(now.bytes, before) === 0)
            continue;
        throw (0,errors/* outsideError */.ul)("E_CHANGED", {
            what: "nothing was fixed",
            where: file,
            why: "somebody changed the file while it was judged",
            mend: "run it again",
        });
    }
    for (const { file, after } of files)
        (0,terminal/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(root, file), after, file);
}
/** A line for each mend, at the place where it was found, and for each that would not hold. */
function account(files, refused) {
    const lines = [
        ...files.flatMap(({ mended }) => mended.map((finding) => `fixed      ${placeOf(finding)} ${finding.fix?.title ?? ""}`)),
        ...refused.map(({ finding, why }) => `not fixed  ${placeOf(finding)} ${why}`),
    ];
    return lines.length === 0 ? "nothing to fix\n" : lines.map((line) => `${(0,sanitize/* printable */.g$)(line)}\n`).join("");
}
/** What is mended stays accepted until the baseline is written anew. */
function noteOfBaseline(files, { baselines }) {
    const own = baselines.which === "none" ? undefined : baselines.own;
    const accepted = new Set(own?.entries.map(baseline/* keyOf */.TN));
    if (!files.some(({ mended }) => mended.some((finding) => accepted.has((0,baseline/* keyOf */.TN)(finding)))))
        return "";
    return "the baseline still accepts what was fixed: run `validate --write-baseline`, and commit it too\n";
}
function placeOf({ file, range, rule }) {
    return `${file}:${range.start.line}:${range.start.column} ${rule}`;
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


/***/ })

};
