export const id = 941;
export const ids = [941];
export const modules = {

/***/ 98941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan),
/* harmony export */   t: () => (/* binding */ showPlan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _release_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63940);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47912);
/* harmony import */ var _report_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61675);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63565);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40194);
/* harmony import */ var _github_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83647);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87053);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11161);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81441);
/* harmony import */ var _step_shows_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2199);











/**
 * Shows what a deployment would change in an environment, how risky that is, and which gates hold; ends 0 whatever they say.
 * @throws {PolicyError} as {@link chooseCandidate}; `E_LEDGER` (exit 4)
 */
async function runPlan(options, terminal, version, env) {
    const chosen = await (0,_candidate_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseCandidate */ .J)(options, "wanted", terminal, version, env);
    if (chosen.is === "invalid")
        return (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_9__/* .tellInvalid */ .jB)(options.format, chosen.validation, terminal);
    const environment = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentNamed */ .b6)(options.environment, chosen.promotion);
    const prepared = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .prepare */ .iA)(chosen.candidate, environment);
    return showPlan(prepared, chosen.promotion, { ...options, approvedHash: undefined, breakGlass: false });
}
/** Computes and prints the plan of a deployment. */
async function showPlan(prepared, promotion, options) {
    const ledger = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_8__/* .ledgerOf */ .Xr)(prepared.environment.name, promotion);
    const view = await ledger.read("wanted");
    const { approvedHash, breakGlass } = options;
    const now = Date.now();
    const plan = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .computePlan */ .Ru)(prepared, ledger, view, promotion, {
        ...{ approvedHash, breakGlass, freshness: "wanted" },
        now,
    });
    const { terminal } = promotion;
    const shown = (0,_step_shows_js__WEBPACK_IMPORTED_MODULE_10__/* .planShown */ .VB)(plan, now, options.wait, (0,_github_of_js__WEBPACK_IMPORTED_MODULE_6__/* .resumeCommand */ .VJ)(promotion.env));
    terminal.publish?.({
        ...shown,
        outputs: { ...shown.outputs, "github-environment": prepared.environment.github.deploy },
        summary: `${(0,_release_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPlan */ .EG)(plan, MARKDOWN)}${shown.summary ?? ""}`,
    });
    if (options.format === "json")
        terminal.print((0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q)(plan, 2));
    else
        terminal.print((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .guardWorkflowCommands */ .Jw)((0,_release_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPlan */ .EG)(plan, options.format === "markdown" ? MARKDOWN : terminalStyle(terminal))));
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
}
const MARKDOWN = {
    text: (untrusted) => (0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownDigests */ .D7)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(untrusted)),
    heading: (text) => `### ${text}\n`,
    item: (text) => `- ${text}`,
    strong: (text) => `**${text}**`,
};
function terminalStyle({ colors }) {
    return {
        text: (untrusted) => (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(untrusted),
        heading: (text) => colors.bold(text),
        item: (text) => `  ${text}`,
        strong: (text) => colors.bold(text),
    };
}


/***/ })

};
