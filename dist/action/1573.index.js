export const id = 1573;
export const ids = [1573];
export const modules = {

/***/ 81573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completeRun: () => (/* binding */ completeRun),
/* harmony export */   updateRun: () => (/* binding */ updateRun)
/* harmony export */ });
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84046);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63565);
/* harmony import */ var _github_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22185);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86852);





/** Annotations leave this much time for the request that completes the run, in ms. */
const RESERVE_MS = 20_000;
/** Posts what is not there yet, and completes the run with the last of it. */
async function completeRun(github, run, result) {
    const { conclusion, output, annotations } = result;
    const total = annotations.length;
    if (run.completed && run.conclusion === conclusion && run.annotations >= total) {
        return { state: "posted", annotations: total };
    }
    let posted = Math.min(run.annotations, total);
    try {
        for (let completed = false; !completed;) {
            const batch = annotations.slice(posted, posted + _report_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .ANNOTATIONS_PER_REQUEST */ .jg);
            const isLast = posted + batch.length >= total;
            const update = isLast ? { posted, batch, output, conclusion } : { posted, batch, output };
            ({ posted, completed } = await updateRun(github, run, update));
        }
        return { state: "posted", annotations: total };
    }
    catch (error) {
        const setback = (0,_github_error_js__WEBPACK_IMPORTED_MODULE_4__/* .setbackOf */ .Dp)(error);
        const { kind } = setback.error.failure;
        // After a limit nothing is asked of GitHub at once; whoever comes after the job completes the run.
        if (kind === "denied" || kind === "limited" || posted === total) {
            return { ...setback, annotations: posted };
        }
        return completeWithoutRest(github, run, result, { posted, error: setback.error });
    }
}
/** The verdict counts more than the annotations: it is posted without those that would not go. */
async function completeWithoutRest(github, run, { conclusion, output, annotations }, { posted, error }) {
    const total = annotations.length;
    const note = `**${posted} of ${total} annotations**: ${REASONS[error.failure.kind]}.`;
    const summary = (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .truncateBytes */ .QY)(`${note}\n\n${output.summary}`, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_RUN_BYTES */ .$B);
    try {
        await updateRun(github, run, { posted, batch: [], output: { ...output, summary }, conclusion });
        return { state: "partly", annotations: posted, total, error };
    }
    catch (last) {
        return { ...(0,_github_error_js__WEBPACK_IMPORTED_MODULE_4__/* .setbackOf */ .Dp)(last), annotations: posted };
    }
}
/** Why annotations are missing, for a page that must not show what a server said. */
const REASONS = {
    denied: "the job's token may not write more",
    unauthorized: "the job's token ended",
    missing: "the check run was not found any more",
    gone: "GitHub says that it is not there any more",
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
            ...(conclusion === undefined ? {} : { status: "completed", conclusion, completed_at: (0,_github_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(github) }),
        },
        needs: _github_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .NEEDS */ .Qo,
        leaveMs: batch.length === 0 ? 0 : RESERVE_MS,
        parse: (answer) => {
            (0,_github_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRun */ .zZ)(answer);
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
        needs: _github_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .NEEDS */ .Qo,
        parse: _github_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRun */ .zZ,
    });
    const completed = now.completed && now.conclusion === update.conclusion;
    const landed = update.batch.length === 0 ? completed : now.annotations > update.posted;
    return landed ? { posted: now.annotations, completed } : undefined;
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
