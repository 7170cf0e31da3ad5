export const id = 7570;
export const ids = [7570];
export const modules = {

/***/ 84046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jg: () => (/* binding */ ANNOTATIONS_PER_REQUEST),
  fz: () => (/* binding */ annotate)
});

// UNUSED EXPORTS: inBatches

// EXTERNAL MODULE: ./build/src/report/links.js
var links = __webpack_require__(67713);
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
    const last = (0,links/* lastLine */.fM)(range);
    for (let line = range.start.line; line <= last; line++)
        if (isChanged(file, line))
            return line;
    return undefined;
}

// EXTERNAL MODULE: ./build/src/report/ranking.js
var ranking = __webpack_require__(87194);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
;// CONCATENATED MODULE: ./build/src/report/rule-info.js
function rulesById(rules) {
    return new Map(rules.map((rule) => [rule.id, rule]));
}
/** A rule as a title, such as `ARC301 dangling reference`; only its id where the table does not know it. */
function ruleTitle(id, rules) {
    const name = rules.get(id)?.name;
    return name === undefined ? id : `${id} ${name.replaceAll("-", " ")}`;
}

// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
;// CONCATENATED MODULE: ./build/src/report/annotations.js






/** Annotations that one request to a check run may carry. */
const ANNOTATIONS_PER_REQUEST = 50;
/** GitHub takes 64 KB of message. */
const MESSAGE_BYTES = 65_535;
/** Characters that GitHub takes for a title; counted here in UTF-16 code units, which are never fewer. */
const TITLE_LENGTH = 255;
/** Requests that other ends may take beside those of the findings: GitHub is not called once for each. */
const REQUESTS_FOR_ENDS = 1;
/**
 * The annotations of a run. A new finding on lines that the change leaves alone, caused by a related place that
 * it touches, is told at both ends, as far as that takes few more requests: its own line is nowhere to be seen in the
 * change.
 */
function annotate(findings, options) {
    const rules = rulesById(options.rules);
    const toHead = options.toHead ?? ((file, range) => ({ file, range }));
    const chosen = (0,ranking/* rankShown */.i)(findings).filter((finding) => (0,report/* isShown */.aJ)(finding, { ...options.failure, annotate: options.annotate }));
    const marks = [];
    for (const finding of chosen) {
        const place = toHead(finding.file, finding.range);
        if (place !== undefined)
            marks.push(markOf(finding, place, ruleTitle(finding.rule, rules)));
    }
    const unplaced = chosen.length - marks.length;
    const ends = options.isChanged === undefined ? [] : otherEnds(chosen, options.isChanged, toHead);
    const byLine = new Map(marks.toReversed().map((mark) => [lineKey(mark.file, mark.range), mark]));
    const endMarks = ends.flatMap((end) => markOfEnd(byLine, end, rules)).sort(ranking/* byRank */.O);
    const requests = Math.ceil(marks.length / ANNOTATIONS_PER_REQUEST) + REQUESTS_FOR_ENDS;
    const shown = [...marks.sort(ranking/* byRank */.O), ...endMarks].slice(0, requests * ANNOTATIONS_PER_REQUEST);
    const left = marks.length + endMarks.length - shown.length;
    return { annotations: shown.map(annotationOf), unplaced, left };
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
function markOfEnd(byLine, end, rules) {
    const { file, range, broken } = end;
    const [first] = broken;
    if (first === undefined)
        return [];
    const told = (words, max) => listed(broken, max, (finding) => {
        const place = placeText(finding.file, finding.range.start.line);
        const rule = (0,sanitize/* printable */.g$)(ruleTitle(finding.rule, rules));
        return (0,sanitize/* truncateBytes */.QY)(`${words} ${place} (${rule}): ${(0,sanitize/* printable */.g$)(finding.message)}`, BROKEN_BYTES);
    });
    const there = byLine.get(lineKey(file, range));
    if (there !== undefined) {
        there.lines.push(...told("This also breaks", EXTENSION_MAX));
        return [];
    }
    const same = broken.every(({ rule }) => rule === first.rule);
    const title = same ? ruleTitle(first.rule, rules) : "breaks other places";
    const { severity, status } = first;
    return [{ file, range, severity, status, title, lines: told("This breaks", BROKEN_MAX) }];
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
    const endLine = Math.max(startLine, (0,links/* lastLine */.fM)(range));
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


/***/ }),

/***/ 15218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ sentenceParts)
/* harmony export */ });
/**
 * Between backticks; or a command of ours as messages have it, up to where the sentence goes on: with options, or where the
 * sentence pauses behind it. Else `archi3-policy` is only a name.
 */
const COMMAND = /`([^`]+)`|(archi3-policy [a-z]+(?:(?: (?:--[a-z-]+(?: (?:"[^"]*"|'[^']*'|[^\s,;()]+))?|[\w./-]+(?=$|[),;])))+|(?=$|[),;])))/g;
/** A sentence of ours, such as what to do next, cut where its commands begin and end; backticks are left out. */
function sentenceParts(sentence) {
    const parts = [];
    let at = 0;
    for (const match of sentence.matchAll(COMMAND)) {
        // Two commands side by side are no sentence of ours, and some markup would take them for one.
        if (match.index === at && at > 0)
            continue;
        const before = sentence.slice(at, match.index);
        if (before !== "")
            parts.push({ text: before, isCommand: false });
        parts.push({ text: match[1] ?? match[2] ?? "", isCommand: true });
        at = match.index + match[0].length;
    }
    const rest = sentence.slice(at);
    return rest === "" ? parts : [...parts, { text: rest, isCommand: false }];
}


/***/ }),

/***/ 58794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63565);

/** As many items as fit between a head and a tail that says how many there are. */
function fitted(head, items, maxBytes, tail, write = String) {
    const longestTail = Math.max((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(tail(items.length)), (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(tail(Math.max(0, items.length - 1))));
    let room = maxBytes - (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(head) - longestTail;
    const lines = [];
    for (const item of items) {
        const line = write(item);
        room -= (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(line);
        if (room < 0)
            break;
        lines.push(line);
    }
    return `${head}${lines.join("")}${tail(lines.length)}`;
}
/** A foreign text, fit to be shown and cut short: before it is escaped, so that no escape is broken. */
function bounded(text, bytes) {
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateBytes */ .QY)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text), bytes);
}


/***/ }),

/***/ 67713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   lc: () => (/* binding */ placesAtCommit)
/* harmony export */ });
/** For a report that is read where no address is known. */
const NO_LINKS = { rule: () => undefined, place: withoutAddress };
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


/***/ }),

/***/ 61675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ markdownDigests),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _commands_within_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15218);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);


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
/** Of a commit, or of content; never a part of a word or of an address. */
const DIGEST = /(?<![^\s(,;])(?:sha256:)?[0-9a-f]{12,64}(?![^\s),;:.])/g;
/**
 * The one address that our own messages name, whole and by itself. Where a foreign text holds it, it leads there too,
 * and nowhere else.
 */
const OWN_ADDRESS = /(?<=^|\s)(https:\/\/www\.githubstatus\.com)(?=$|\s)/;
/** One line of text as Markdown that reads the same and does nothing. At most 14 times as many bytes. */
function markdownText(line) {
    if (!line.includes("https://www.githubstatus.com"))
        return inertText(line);
    return line
        .split(OWN_ADDRESS)
        .map((part, index) => (index % 2 === 1 ? part : inertText(part)))
        .join("");
}
function inertText(line) {
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
/** A sentence whose commands, and what stands between backticks, are code spans, so that they can be copied. */
function markdownSentence(line) {
    return (0,_commands_within_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceParts */ .k)(line)
        .map(({ text, isCommand }) => (isCommand ? markdownCode(text) : markdownText(text)))
        .join("");
}
/**
 * {@link markdownProse} whose digests and commits are code spans: GitHub leaves those as they are, so that they can be
 * copied.
 */
function markdownDigests(line) {
    const parts = line.split("`");
    if (parts.length % 2 === 0)
        return markdownText(line);
    const marked = parts.map((part, index) => {
        if (index % 2 === 1)
            return part;
        // Two code spans side by side would be one.
        const mayBegin = index === 0;
        const mayEnd = index === parts.length - 1;
        return part.replace(DIGEST, (digits, at) => (at > 0 || mayBegin) && (at + digits.length < part.length || mayEnd) ? `\`${digits}\`` : digits);
    });
    return markdownProse(marked.join("`"));
}
/** Markdown as a link's text; without the link where the address is none of the web. */
function markdownLink(markdown, address) {
    const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .webAddress */ .Dy)(address);
    return url === undefined ? markdown : `[${markdown}](${url.replaceAll("&", "&amp;")})`;
}


/***/ }),

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ CHECK_RUN_BYTES),
/* harmony export */   AP: () => (/* binding */ renderMarkdownSuggestion),
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   HC: () => (/* binding */ JOB_SUMMARY_BYTES),
/* harmony export */   aV: () => (/* binding */ renderMarkdownFailure),
/* harmony export */   mK: () => (/* binding */ renderMarkdownSummary),
/* harmony export */   o_: () => (/* binding */ renderMarkdownFindings)
/* harmony export */ });
/* harmony import */ var _fitted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58794);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61675);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87194);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18456);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63565);






/** Bytes that GitHub takes for a check run's summary, and for its text. */
const CHECK_RUN_BYTES = 65_535;
/** A step's summary above 1 MiB is dropped whole while the step stays green; the rest is for what others add. */
const JOB_SUMMARY_BYTES = 1_000_000;
/** The whole report as Markdown: the verdict, the counts, the base, and the findings as far as they fit. */
function renderMarkdown(report, options) {
    // Half is more than enough for the summary, and leaves the table the other half whatever the notes are.
    const summary = renderMarkdownSummary(report, { ...options, maxBytes: Math.floor(options.maxBytes / 2) });
    const maxBytes = options.maxBytes - (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .byteLength */ .dp)(summary) - 1;
    return `${summary}\n${renderMarkdownFindings(report, { ...options, maxBytes })}`;
}
/** What a check run's summary holds: verdict, counts, the base by name, notes; the notes as far as they fit. */
function renderMarkdownSummary(report, options) {
    const head = [`### ${verdict(report)}`, ...countsByStatus(report), ...baseLines(report.base)];
    const notes = [...(report.base?.notes ?? []), ...(options.notes ?? [])];
    const lines = notes.map((note) => `- Note: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(note, 1_000))}\n`);
    return (0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$)(`${head.join("\n\n")}\n`, lines, options.maxBytes, (shown) => shown === lines.length ? "" : `- ${shown} of ${lines.length} notes shown.\n`);
}
/** So many findings of one suggestion are told; GitHub takes 65,536 characters. */
const MOST_TOLD = 10;
/**
 * A review comment that offers lines in the place of those that it stands at. The lines go into a fence of more
 * backticks than they hold, where nothing is active.
 * @param lines each with a line feed at its end
 */
function renderMarkdownSuggestion(findings, lines, links = _links_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LINKS */ .EB) {
    const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const told = findings.slice(0, MOST_TOLD).map(({ rule, message }) => {
        return `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(rule), links.rule(rule))}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(message, MOST.message))}`;
    });
    const left = findings.length - told.length;
    const more = left === 0 ? [] : [`and ${left} more`];
    return `${[...told, ...more].join("\n\n")}\n\n${fence}suggestion\n${lines}${fence}`;
}
/** What a run's page says where the tool could not do its work. */
function renderMarkdownFailure({ code, what, why, mend }, headline = "The policies could not be checked") {
    const lines = [
        `### ❌ ${headline}`,
        `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(code)}**: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownDigests */ .D7)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(what, MOST.message))}`,
        ...(why === undefined ? [] : [`Why: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownDigests */ .D7)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(why, MOST.message))}`]),
        ...(mend === undefined ? [] : [`What to do: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownDigests */ .D7)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(mend, MOST.help))}`]),
    ];
    return `${lines.join("\n\n")}\n`;
}
/**
 * What a check run's text holds: the ranked findings as a table that ends between two rows, then in a table of their
 * own those that comments accept, each with its reason: whoever approves a change has to see what it lets pass.
 */
function renderMarkdownFindings(report, options) {
    const links = options.links ?? _links_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LINKS */ .EB;
    const ranked = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .rankShown */ .i)(report.findings);
    const withStatus = report.base !== null;
    const columns = ["", "rule", ...(withStatus ? ["status"] : []), "place", "finding"];
    const accepted = report.findings.filter(({ suppression }) => suppression?.by === "comment");
    const shown = tableOf(columns, ranked, rowWriter(withStatus, links), options.maxBytes, "findings");
    if (accepted.length === 0)
        return shown;
    const title = `${shown === "" ? "" : "\n"}Accepted by comments:\n\n`;
    const room = options.maxBytes - (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .byteLength */ .dp)(shown) - (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .byteLength */ .dp)(title);
    const rows = tableOf(["rule", ...(withStatus ? ["status"] : []), "place", "finding", "reason"], accepted, acceptedWriter(withStatus, links), room, "accepted findings");
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .byteLength */ .dp)(rows) > room ? shown : `${shown}${title}${rows}`;
}
/** A table as far as it fits, and how much of it that is; nothing where there is nothing to show. */
function tableOf(columns, findings, row, maxBytes, what) {
    if (findings.length === 0)
        return "";
    const head = `| ${columns.join(" | ")} |\n|${columns.map(() => "---|").join("")}\n`;
    // An empty line ends the table.
    return (0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$)(head, findings, maxBytes, (shown) => `\n${shown} of ${findings.length} ${what} shown.\n`, row);
}
function verdict(report) {
    const { conclusion, summary } = report;
    const counts = [
        count(summary.errors, "error"),
        count(summary.warnings, "warning"),
        count(summary.notices, "notice"),
    ];
    const policies = summary.policies === 1 ? "1 policy" : `${summary.policies} policies`;
    const unread = (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .describeUnread */ .Fn)(report);
    const all = unread === undefined ? policies : `${policies}, ${unread}`;
    return `${conclusion === "success" ? "✅ Passed" : "❌ Failed"}: ${counts.join(", ")} in ${all}`;
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
    const sentence = (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .describeBase */ .dM)(base, (text) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(text, 200)));
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
        const place = `${(0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(file, MOST.file)}:${line}`;
        const said = [(0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(message, MOST.message), (0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(help, MOST.help)].filter((text) => text !== "");
        const cells = [
            `${SIGN[severity]} ${severity}`,
            linked((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(rule, MOST.rule), links.rule(rule)),
            ...(withStatus ? [status] : []),
            linked(place, address),
            said.map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$).join("<br>"),
        ];
        return `| ${cells.join(" | ")} |\n`;
    };
}
/** Writes an accepted finding as a row, with the reason that its comment gives; without a base to read, each is new. */
function acceptedWriter(withStatus, links) {
    return ({ rule, file, range, message, suppression }) => {
        const at = links.place(file, range);
        const cells = [
            linked((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(rule, MOST.rule), links.rule(rule)),
            ...(withStatus ? [suppression?.status ?? "new"] : []),
            linked(`${(0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(at.file, MOST.file)}:${at.line}`, at.address),
            (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(message, MOST.message)),
            (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(suppression?.reason ?? "", MOST.message)),
        ];
        return `| ${cells.join(" | ")} |\n`;
    };
}
/** A link, unless its address is a page long or would show a secret that the text masks. */
function linked(text, address) {
    const fits = address !== undefined && address.length <= MOST.address && (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(address) === address;
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(text), fits ? address : undefined);
}


/***/ }),

/***/ 87194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ byRank),
/* harmony export */   i: () => (/* binding */ rankShown)
/* harmony export */ });
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


/***/ }),

/***/ 18456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ failsRun),
/* harmony export */   Fn: () => (/* binding */ describeUnread),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   dM: () => (/* binding */ describeBase),
/* harmony export */   dO: () => (/* binding */ makeReport),
/* harmony export */   nU: () => (/* binding */ DEFAULT_BRANCH)
/* harmony export */ });
/** What a base is called where nobody named one, and it could not be found. */
const DEFAULT_BRANCH = "the default branch";
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
            if (base.name === DEFAULT_BRANCH)
                return `The default branch is not known here (${show(base.why)}): every finding counts as new.`;
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
/** How many files could not be read, as a clause; undefined for none. */
function describeUnread({ summary: { policies, valid, invalid } }) {
    const unread = valid + invalid - policies;
    return unread === 0 ? undefined : `${unread} ${unread === 1 ? "file" : "files"} could not be read`;
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
            invalid: outcome.policies - outcome.valid + outcome.unread,
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
