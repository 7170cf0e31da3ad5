export const id = 785;
export const ids = [785];
export const modules = {

/***/ 30785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   b: () => (/* binding */ validationCondition),
/* harmony export */   defaultBranchCommit: () => (/* binding */ defaultBranchCommit)
/* harmony export */ });
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46442);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33481);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);



/**
 * The commit of the default branch that a workflow's run is about; undefined on other branches, on pull requests, and outside
 * of workflows: what is wrong there is nobody's alarm.
 */
function defaultBranchCommit(env) {
    const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref, GITHUB_SHA: commit, GITHUB_RUN_ID: run } = env;
    if (!run || !commit || event.startsWith("pull_request") || event === "merge_group")
        return undefined;
    // Schedules run on the default branch alone.
    if (event === "schedule")
        return commit;
    const main = defaultBranch();
    return main !== undefined && ref === `refs/heads/${main}` ? commit : undefined;
}
function defaultBranch() {
    try {
        const event = (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)();
        const repository = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(event) ? event["repository"] : undefined;
        const name = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(repository) ? repository["default_branch"] : undefined;
        return typeof name === "string" ? name : undefined;
    }
    catch {
        return undefined;
    }
}
/** What is kept of a validation. */
function resultOf({ summary, conclusion }, commit, now) {
    const { errors, warnings } = summary;
    const failed = conclusion === "success" ? {} : { failed: true };
    return { commit, time: new Date(now).toISOString(), errors, warnings, ...failed };
}
/** Findings that a message names; the report has all. */
const MOST_NAMED = 5;
/** That the policies of the default branch are invalid: what, and where. */
function validationCondition(report, commit, env) {
    if (report.conclusion === "success")
        return undefined;
    const { errors, warnings, invalid, policies } = report.summary;
    const failing = report.findings.filter(({ severity, status }) => severity === "error" && status !== "suppressed");
    const place = (0,_report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .placesAtCommit */ .lc)(`${env["GITHUB_SERVER_URL"]}/${env["GITHUB_REPOSITORY"]}`, commit);
    const named = failing.slice(0, MOST_NAMED).map(({ file, range, message, rule }) => {
        const { line, address } = place(file, range);
        return { text: `${file}:${line} ${rule}`, address, message };
    });
    const more = failing.length - named.length;
    return {
        name: "validation-failure",
        subject: "policies",
        summary: `the default branch at ${commit.slice(0, 12)} is invalid: ${errors} errors and ${warnings} warnings, ${invalid} of ${policies} policies`,
        next: "mend them, or revert the commit: it cannot be deployed; see all: archi3-policy validate",
        facts: [
            ...named.map(({ text, message }) => [text, message]),
            ...(more > 0 ? [["And", `${more} more`]] : []),
        ],
        links: named.flatMap(({ text, address }) => (address === undefined ? [] : [{ text, url: address }])),
    };
}


/***/ })

};
