export const id = 2360;
export const ids = [2360];
export const modules = {

/***/ 16861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateOnGitHub: () => (/* binding */ validateOnGitHub)
});

// EXTERNAL MODULE: ./build/src/adapters/git-process.js
var git_process = __webpack_require__(19050);
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
// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var adapters_terminal = __webpack_require__(87418);
// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
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

// EXTERNAL MODULE: ./build/src/commands/kept-report.js
var kept_report = __webpack_require__(37977);
// EXTERNAL MODULE: ./build/src/report/links.js
var links = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 45 modules
var rules = __webpack_require__(51146);
;// CONCATENATED MODULE: ./build/src/commands/report-context.js


/** What a report on GitHub has to know of the run that it is about. */
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
        rule: (id) => action === undefined || !rules/* RULES */.y0.has(id)
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

// EXTERNAL MODULE: ./build/src/commands/report-formats.js + 1 modules
var report_formats = __webpack_require__(42603);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/adapters/github.js + 2 modules
var adapters_github = __webpack_require__(66373);
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

// EXTERNAL MODULE: ./build/src/commands/validate.js
var validate = __webpack_require__(35568);
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
        validation = await (0,validate/* validatePolicies */.DP)(run.inputs.paths, { ...run.inputs, ...(0,defined/* defined */.s)({ comparison, means: run.means }) }, run.terminal, run.version);
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
    const remote = {
        server: step.serverUrl,
        ...(0,defined/* defined */.s)({ authorization: (0,github_run/* authorizationOf */.P_)(token) }),
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
    (0,adapters_terminal/* printFailure */.eV)(terminal, failure, inputs.verbose);
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
    const [unwritten] = (0,report_formats/* writeReports */.Li)(validation, inputs.output, context, terminal);
    const failure = unwritten === undefined ? undefined : (0,step_failure/* failureOfStep */.i)(unwritten);
    terminal.print((0,report_formats/* renderAs */.dk)(inputs.format, validation, context));
    if (failure !== undefined)
        sayFailure(run, failure);
    const preview = await previewAsked(run, validation);
    const shown = await showAnnotations(run, validation, { links: context.links, failure, preview }, opening);
    const kept = await (0,kept_report/* keepReport */.kA)(run, validation, context);
    const suggested = await suggest(run, validation, github, context.links);
    const notes = [...(0,validate/* notesOfKinds */.aJ)(validation.checked), ...shown.notes, ...kept.notes, ...suggested];
    const conclusion = failure === undefined ? report.conclusion : "failure";
    const head = failureHead(failure);
    const changes = preview(markdown/* JOB_SUMMARY_BYTES */.HC / 2);
    const maxBytes = markdown/* JOB_SUMMARY_BYTES */.HC - (0,sanitize/* byteLength */.dp)(head) - (0,sanitize/* byteLength */.dp)(changes);
    const unsaid = await (0,runner/* tellRunner */.sd)({
        outputs: { ...outputsOf(validation), conclusion, ...shown.outputs, ...kept.outputs },
        summary: `${head}${(0,markdown/* renderMarkdown */.Gc)(report, { maxBytes, links: context.links, notes })}${changes}`,
    });
    sayNotes(run, [...notes, ...unsaid]);
    await tellAlarm(run, validation);
    if (failure !== undefined)
        return failure.status;
    return conclusion === "success" ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.failed;
}
/** Tells whom it concerns that the default branch is invalid, or valid again, where the whole of it was judged. */
async function tellAlarm(run, { report }) {
    const { inputs, step, terminal, version, env } = run;
    if (inputs.paths.length > 0 || inputs.type !== undefined || inputs.name !== undefined)
        return;
    const { defaultBranchCommit } = await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.bind(__webpack_require__, 30785));
    if (defaultBranchCommit(env) === undefined)
        return;
    const { raiseInvalid } = await Promise.all(/* import() */[__webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(882), __webpack_require__.e(1856), __webpack_require__.e(6993)]).then(__webpack_require__.bind(__webpack_require__, 50539));
    const authorization = (0,github_run/* authorizationOf */.P_)(inputs.token);
    const noLonger = authorization === undefined ? undefined : (0,git_process/* authorizeGit */.Co)(step.serverUrl, authorization);
    await raiseInvalid(report, inputs, terminal, version, { ...env, GITHUB_TOKEN: inputs.token });
    noLonger?.();
}
/** What a valid change would do, where the workflow asks for it. */
async function previewAsked(run, validation) {
    const isChange = run.trigger.comparison?.counted === "changes";
    if (!run.inputs.preview || !isChange || validation.report.conclusion !== "success")
        return () => "";
    const { previewOf } = await Promise.all(/* import() */[__webpack_require__.e(5327), __webpack_require__.e(8239), __webpack_require__.e(8825)]).then(__webpack_require__.bind(__webpack_require__, 98825));
    return previewOf(run, validation);
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
/** Shows the findings at their lines: by the check run, or by the log's commands where there is none. */
async function showAnnotations(run, validation, { links, failure, preview }, opening) {
    const { report } = validation;
    const { annotations, unplaced, left } = (0,report_formats/* annotationsOf */.Ih)(validation);
    const notes = notesOfAnnotations(annotations.length, unplaced, left);
    const head = failureHead(failure);
    const { errors, warnings, notices } = report.summary;
    const counts = [counted(errors, "error"), counted(warnings, "warning"), counted(notices, "notice")];
    const title = [...(failure === undefined ? [] : [NOT_WRITTEN]), ...counts].join(", ");
    const summarized = (bytes) => `${head}${(0,markdown/* renderMarkdownSummary */.mK)(report, { maxBytes: bytes - (0,sanitize/* byteLength */.dp)(head), links, notes })}`;
    const changes = preview(markdown/* CHECK_RUN_BYTES */.$B / 2);
    const result = {
        conclusion: failure === undefined ? report.conclusion : "failure",
        output: {
            title,
            summary: `${summarized(markdown/* CHECK_RUN_BYTES */.$B - (0,sanitize/* byteLength */.dp)(changes))}${changes}`,
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

/***/ 35568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ validatePolicies),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   aJ: () => (/* binding */ notesOfKinds),
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18456);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63565);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77064);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28437);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42603);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36070);








/** Checks policies and says what is wrong; ends 1 when something at or above the failing severity is. */
async function runValidate(paths, options, terminal, version, env = {}) {
    (0,_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReportFiles */ .o1)(options.output, terminal.currentFolder);
    if (options.change === "fix") {
        const { fixPolicies } = await Promise.all(/* import() */[__webpack_require__.e(2706), __webpack_require__.e(8335)]).then(__webpack_require__.bind(__webpack_require__, 28335));
        await fixPolicies(paths, options, terminal);
    }
    else if (options.change === "write-baseline") {
        const { writeBaseline } = await __webpack_require__.e(/* import() */ 2995).then(__webpack_require__.bind(__webpack_require__, 82995));
        await writeBaseline(options, terminal);
    }
    const validation = await validatePolicies(paths, options, terminal, version);
    for (const note of options.quiet ? [] : notesOfKinds(validation.checked)) {
        terminal.warn((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .guardWorkflowCommands */ .Jw)(`${terminal.colors.yellow("warning")}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeText */ .jZ)(note)}\n`));
    }
    const context = { links: _report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LINKS */ .EB, colors: terminal.colors, quiet: options.quiet };
    const failures = (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReports */ .Li)(validation, options.output, context, terminal);
    // What was found is told even where a file cannot be written.
    terminal.print((0,_report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .renderAs */ .dk)(options.format, validation, context));
    const { spent } = options.means ?? {};
    spent?.step("telling what was found");
    for (const line of spent?.lines() ?? [])
        terminal.warn(`${terminal.colors.dim(line)}\n`);
    if (failures.length > 0)
        throw failures[0];
    const isWhole = [...paths, options.type, options.name, options.comparison].every((part) => part === undefined);
    if (isWhole && env["GITHUB_RUN_ID"] !== undefined) {
        const { raiseInvalid } = await Promise.all(/* import() */[__webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(882), __webpack_require__.e(1856), __webpack_require__.e(6993)]).then(__webpack_require__.bind(__webpack_require__, 50539));
        await raiseInvalid(validation.report, options, terminal, version, env);
    }
    return validation.report.conclusion === "success" ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
}
/**
 * Checks policies, against a base if there is one, and sums up what is wrong.
 * @param paths what to tell about; everything when empty
 */
async function validatePolicies(paths, options, terminal, version) {
    const started = performance.now();
    (0,_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReportFiles */ .o1)(options.output, terminal.currentFolder);
    const progress = terminal.progress("Reading policies");
    const intake = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .openIntake */ .L9)(paths, options, terminal.currentFolder);
    options.means?.spent?.step(`finding and reading ${intake.found.files.length} files`);
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
    const checked = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)(intake);
    options.means?.spent?.step("judging them together");
    const selected = (0,_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .select */ .Lt)(checked, intake.scope, options, run.currentFolder);
    const rule = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleOf */ .Y)(intake, options);
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_7__/* .makeReport */ .dO)({
        findings: selected.findings,
        policies: selected.policies.length,
        valid: selected.valid,
        unread: selected.unread,
        base: comparison?.base ?? null,
    }, { ...rule, version: run.version, durationMs: performance.now() - run.started });
    const validate = async (changed) => (await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)(intake, changed)).findings;
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


/***/ }),

/***/ 48916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   jr: () => (/* binding */ judgeNumber),
/* harmony export */   l0: () => (/* binding */ keeps),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   ys: () => (/* binding */ parseRelative)
/* harmony export */ });
/* harmony import */ var _policy_threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
/* harmony import */ var _policy_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73247);


function isRelative(check) {
    return check.type === "prometheus" && check.relative !== undefined;
}
/** Whether a value keeps a limit. */
function keeps(value, { comparator, value: limit }) {
    switch (comparator) {
        case "<":
            return value < limit;
        case "<=":
            return value <= limit;
        case ">":
            return value > limit;
        case ">=":
            return value >= limit;
        case "=":
            return value === limit;
    }
}
/** The value before the activation is known to the process that activated, and asked for nowhere else. */
const NOTHING_BEFORE = "there is no value from before the activation, and none is kept for later measurements: deploy again, or go back";
/** What a measured number says: pass, warn where only the wider limit is kept, else fail. */
function judgeNumber(value, limits, before) {
    const shown = numberText(value);
    if (!Number.isFinite(value))
        return { verdict: "inconclusive", said: `the value is ${shown}` };
    const { pass, warn, relative } = limits;
    if (relative !== undefined) {
        if (before === undefined)
            return { verdict: "inconclusive", said: NOTHING_BEFORE };
        if (!Number.isFinite(before))
            return { verdict: "inconclusive", said: `the value before the activation was ${numberText(before)}` };
        const limit = before * (1 + relative.change);
        if (!keeps(value, { comparator: relative.comparator, value: limit })) {
            const said = `${shown}, before ${numberText(before)}: not ${relative.text}`;
            return { verdict: "fail", said };
        }
    }
    if (pass === undefined || keeps(value, pass))
        return { verdict: "pass", said: shown };
    if (warn !== undefined && keeps(value, warn))
        return { verdict: "warn", said: `${shown}: not ${pass.text}, but ${warn.text}` };
    return { verdict: "fail", said: `${shown}: not ${warn?.text ?? pass.text}` };
}
function numberText(value) {
    return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)));
}
/**
 * Reads a limit such as `<=1%`, `<200ms`, `>=4.5`, `>4.5/5` or `>1000 requests/hour`. Prometheus gives base units, so a
 * percentage is a ratio from 0 to 1, a time is in seconds and a size in bytes. A rate counts in the time that it is written
 * with: `>1000 requests/hour` is of requests an hour, `>20 requests/minute` of requests a minute. Points are those of their
 * scale: `4.5/5` is 4.5.
 * @returns why it is none and what to do, where it is none
 */
function parseLimit(text) {
    const parsed = (0,_policy_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThreshold */ .B7)(text);
    if (parsed.kind === "malformed")
        return { why: parsed.why, mend: parsed.mend };
    const why = "it has to be a comparison such as `<=1%`, `<200ms` or `>=4.5`";
    if (parsed.kind === "word" || parsed.threshold.comparator === undefined) {
        const lacksOnlyThat = (0,_policy_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThreshold */ .B7)(`>${text}`).kind === "threshold";
        return {
            why,
            mend: lacksOnlyThat
                ? `write \`>${text}\` or \`<${text}\``
                : "write what the value must keep, such as `>90%`",
        };
    }
    const { comparator, quantity } = parsed.threshold;
    // 99.9 times 0.01 is not 0.999.
    const value = Number((quantity.canonical * scaleOf(quantity)).toPrecision(12));
    return { comparator, value, text };
}
/** How many base units are one canonical unit of a quantity. */
function scaleOf({ dimension, unit, per }) {
    if (dimension === "ratio")
        return 0.01;
    if (dimension === "duration")
        return 0.001;
    if (dimension !== "rate")
        return 1;
    // Rates are canonical by the hour. `rps` and `rpm` say their time themselves.
    const time = (0,_policy_units_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnit */ .QN)(per ?? "");
    const own = (0,_policy_units_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnit */ .QN)(unit);
    if (time !== undefined)
        return Number(time.numerator) / Number(time.denominator) / HOUR_MS;
    return own === undefined ? 1 : Number(own.denominator) / Number(own.numerator);
}
const HOUR_MS = 3_600_000;
/** Reads a limit beside the value before, such as `<=+10%` or `>=-5%`. */
function parseRelative(text) {
    const [, comparator, sign, percent] = /^(<=|>=|<|>)\s*([+-])(\d+(?:\.\d+)?)%$/.exec(text) ?? [];
    if (comparator === undefined || percent === undefined)
        return {
            why: "it has to be a comparison with what was before, such as `<=+10%` or `>=-5%`",
            mend: "write how much more (`<=+10%`) or less (`>=-5%`) the value may be, with its sign and in percent",
        };
    const change = (Number(percent) / 100) * (sign === "-" ? -1 : 1);
    return { comparator: comparator, change, text };
}
/** Reads a length of time such as `30s`, `5m` or `24h`. @returns milliseconds, or undefined for what is none */
function parseDuration(text) {
    const parsed = (0,_policy_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThreshold */ .B7)(text);
    if (parsed.kind !== "threshold" || parsed.threshold.comparator !== undefined)
        return undefined;
    const { dimension, canonical, per } = parsed.threshold.quantity;
    return dimension === "duration" && per === undefined ? canonical : undefined;
}


/***/ })

};
