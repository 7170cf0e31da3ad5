export const id = 2603;
export const ids = [2603];
export const modules = {

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


/***/ })

};
