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


/***/ })

};
