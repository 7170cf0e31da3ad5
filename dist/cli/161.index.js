export const id = 161;
export const ids = [161];
export const modules = {

/***/ 3542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerify: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5922);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4755);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7912);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3565);
/* harmony import */ var _bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6324);
/* harmony import */ var _deployment_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1793);
/* harmony import */ var _environment_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9039);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8536);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9586);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5738);











/**
 * Measures the health of what is live. Where its deployment was inconclusive, the new verdict is appended to the ledger.
 * @throws {PolicyError} `E_DEPLOYMENT` (exit 2) where nothing is live; `E_REFUSED` (exit 3) while a deployment is open
 */
async function runVerify(options, terminal, version, env) {
    // As it was committed: whom the checks ask, and where policies go, is nothing that a working copy decides.
    const { workspace } = await (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceOfHead */ .LR)(options, terminal.currentFolder);
    const environment = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_9__/* .environmentNamed */ .b6)(options.environment, { workspace, terminal, version, env });
    const world = await (0,_environment_world_js__WEBPACK_IMPORTED_MODULE_7__/* .openWorld */ .H)(environment, { workspace, terminal, version, env });
    const view = await world.ledger.read("required");
    const standing = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(view.entries);
    if (standing.open !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn("E_REFUSED", _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.refused, {
            what: `${standing.open.intent.id ?? "a deployment"} is open in ${environment.name}`,
            why: "its own verification decides how it ends",
            mend: `wait for it, or: archi3-policy rollback --environment ${environment.name}`,
        });
    }
    const current = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .currentDeployment */ .JG)(standing);
    if (current === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)("E_DEPLOYMENT", {
            what: standing.current === _release_record_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg
                ? "the empty release is live, which has no checks"
                : "no policies are live",
            where: `--environment ${environment.name}`,
            mend: `deploy first: archi3-policy deploy --environment ${environment.name}`,
        });
    }
    const verification = await (0,_verification_js__WEBPACK_IMPORTED_MODULE_10__/* .verify */ .M)(world, (0,_deployment_run_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .et)(environment.name, current.intent, new Map()), options.once ? "now" : "bake");
    world.progress(undefined);
    const isNews = current.verdict === "inconclusive" && verification.verdict.state !== "inconclusive";
    const recorded = isNews && (await append(world, current, verification));
    terminal.print(options.format === "json"
        ? asJson(environment.name, current, verification, recorded)
        : asText(environment.name, current, verification, recorded, options.quiet, terminal));
    return verification.verdict.state === "healthy" ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
}
/**
 * Appends the verdict to a deployment that is closed. Whatever came in between, it is still what was measured.
 * @returns false where it is not live any more
 */
async function append(world, { id, intent }, { verdict, checks }) {
    const draft = {
        ...{ ...(0,_release_record_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentIn */ .dG)(intent), ...world.author, event: verdict.state, live: id, verification: checks },
        ...(verdict.state === "healthy" ? {} : { why: `${verdict.by}: ${verdict.why}` }),
    };
    let view = await world.ledger.read("required");
    for (;;) {
        const standing = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(view.entries);
        // Somebody deployed meanwhile: what was measured is not live any more.
        if (standing.current !== id || standing.open !== undefined)
            return false;
        const appended = await world.ledger.append(view, draft, { is: "of", commit: intent.commit });
        if (appended.is === "appended")
            return true;
        view = appended.view;
    }
}
function asJson(environment, { id }, { verdict, checks }, recorded) {
    return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q)({ format: "archi3-verification/1", environment, id, verdict, recorded, checks }, 2);
}
const SIGN = { healthy: "✔", failed: "✖", inconclusive: "?" };
function asText(environment, { id }, { verdict, checks }, recorded, quiet, { colors }) {
    const tint = verdict.state === "healthy" ? colors.green : verdict.state === "failed" ? colors.red : colors.yellow;
    const why = verdict.state === "healthy" ? "" : `: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(verdict.by)}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(verdict.why)}`;
    const lines = [
        `${tint(SIGN[verdict.state])} ${environment}: ${id} is ${verdict.state}${why}`,
        ...(quiet ? [] : checks.map((check) => `  ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .checkLine */ .tY)(check)}`)),
        ...(recorded ? ["  recorded: its deployment was inconclusive until now"] : []),
        ...(verdict.state === "failed"
            ? [`  ${colors.bold("next:")} archi3-policy rollback --environment ${environment}`]
            : []),
    ];
    return `${lines.join("\n")}\n`;
}


/***/ })

};
