export const id = 3031;
export const ids = [3031];
export const modules = {

/***/ 43031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dk: () => (/* binding */ renderAs),
  jB: () => (/* binding */ tellInvalid),
  Li: () => (/* binding */ writeReports)
});

// UNUSED EXPORTS: annotationsOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var terminal = __webpack_require__(87418);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
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
    const chosen = (0,ranking/* rankShown */.i)(findings).filter((finding) => (0,report_report/* isShown */.aJ)(finding, { ...options.failure, annotate: options.annotate }));
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

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/junit.js
var junit = __webpack_require__(73356);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
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
                defaultConfiguration: { level: sarif_LEVEL[severity] },
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
        const shown = related.slice(0, sarif_RELATED_MAX);
        const edits = fix === undefined ? undefined : fixOf(fix, file);
        const state = base === null ? undefined : BASELINE[status];
        return {
            ruleId: rule,
            ...(ruleIndex === undefined ? {} : { ruleIndex }),
            level: sarif_LEVEL[severity],
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
;// CONCATENATED MODULE: ./build/src/report/workflow-commands.js

/** Annotations of each level that GitHub shows of one step; it drops the others without a word. */
const SHOWN_PER_LEVEL = 10;
const COMMAND = {
    failure: "error",
    warning: "warning",
    notice: "notice",
};
/**
 * Annotations as commands for a GitHub runner's log, for where no check run can be written: a line each, as many
 * as GitHub shows, in their order; and a last plain line that says how many there are where some are left out.
 */
function renderWorkflowCommands(annotations) {
    const seen = { failure: 0, warning: 0, notice: 0 };
    const shown = annotations.filter(({ annotation_level: level }) => seen[level]++ < SHOWN_PER_LEVEL);
    const lines = shown.map(commandOf);
    if (shown.length < annotations.length)
        lines.push(`${shown.length} of ${annotations.length} annotations shown: GitHub shows ${SHOWN_PER_LEVEL} errors, ${SHOWN_PER_LEVEL} warnings and ${SHOWN_PER_LEVEL} notices of a step.`);
    return lines.map((line) => `${line}\n`).join("");
}
/** An error, or a notice, that stands at no line, as a command for a runner's log. */
function renderErrorCommand(title, message, level = "error") {
    return `::${level} title=${escapeProperty(title)}::${escapeData(guardWorkflowCommands(message))}\n`;
}
function commandOf(annotation) {
    const properties = [
        ["file", annotation.path],
        ["line", annotation.start_line],
        ["endLine", annotation.end_line],
        ["col", annotation.start_column],
        ["endColumn", annotation.end_column],
        ["title", annotation.title],
    ];
    const written = properties.flatMap(([name, value]) => value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]);
    // The runner prints the message into the log, where a line of it must not look like a command either.
    const message = escapeData((0,sanitize/* guardWorkflowCommands */.Jw)(annotation.message));
    return `::${COMMAND[annotation.annotation_level]} ${written.join(",")}::${message}`;
}
/** As `@actions/core` escapes a command's message. */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** As `@actions/core` escapes a command's property. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

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
            return renderWorkflowCommands(annotationsOf(validation).annotations);
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
    return annotate(report.findings, {
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

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   HC: () => (/* binding */ JOB_SUMMARY_BYTES)
/* harmony export */ });
/* unused harmony exports CHECK_RUN_BYTES, renderMarkdownSummary, renderMarkdownSuggestion, renderMarkdownFailure, renderMarkdownFindings */
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
function renderMarkdownSuggestion(findings, lines, links = NO_LINKS) {
    const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const told = findings.slice(0, MOST_TOLD).map(({ rule, message }) => {
        return `${markdownLink(markdownText(rule), links.rule(rule))}: ${markdownProse(bounded(message, MOST.message))}`;
    });
    const left = findings.length - told.length;
    const more = left === 0 ? [] : [`and ${left} more`];
    return `${[...told, ...more].join("\n\n")}\n\n${fence}suggestion\n${lines}${fence}`;
}
/** What a run's page says where the tool could not do its work. */
function renderMarkdownFailure({ code, what, why, mend }, headline = "The policies could not be checked") {
    const lines = [
        `### ❌ ${headline}`,
        `**${markdownText(code)}**: ${markdownDigests(bounded(what, MOST.message))}`,
        ...(why === undefined ? [] : [`Why: ${markdownDigests(bounded(why, MOST.message))}`]),
        ...(mend === undefined ? [] : [`What to do: ${markdownDigests(bounded(mend, MOST.help))}`]),
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


/***/ })

};
