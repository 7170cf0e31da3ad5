export const id = 2995;
export const ids = [2995];
export const modules = {

/***/ 82995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87418);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63565);
/* harmony import */ var _validation_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46574);
/* harmony import */ var _validation_baseline_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22121);
/* harmony import */ var _validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12500);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86989);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77064);








/**
 * Writes the baseline: where there is none, it accepts all that is found; where there is one, what is not found any
 * more goes out of it, and nothing comes in.
 */
async function writeBaseline(options, terminal) {
    const intake = await (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .openIntake */ .L9)([], options, terminal.currentFolder);
    const { workspace } = intake.scope;
    const { baselines } = intake;
    const before = baselines.which === "own" ? baselines.own : undefined;
    const { findings, staleEntries, files } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z6)(intake);
    const names = new Set([...files, ...intake.found.rejected].map(({ file }) => file));
    const after = before === undefined
        ? (0,_validation_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineOf */ .Bv)(findings)
        : (0,_validation_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .shrink */ .Qr)(before, staleEntries, { findings, hasFile: (file) => names.has(file) });
    const path = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .baselinePath */ .X)(workspace);
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace.displayRoot, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    // An empty one would accept nothing, and could not take in what is found later.
    const isNeeded = before !== undefined || after.entries.length > 0;
    if (isNeeded)
        (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomically */ .lo)(path, (0,_validation_baseline_file_js__WEBPACK_IMPORTED_MODULE_4__/* .renderBaseline */ .qL)(after), shown);
    if (options.quiet)
        return;
    if (!isNeeded) {
        terminal.warn(`${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(shown)} is not written: nothing is found that it could accept\n`);
        return;
    }
    const sum = (entries) => entries.reduce((all, { count }) => all + count, 0);
    const was = before === undefined ? "" : `, ${sum(before.entries)} before`;
    const left = (0,_validation_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .applyBaseline */ .Qp)(findings, after).findings.filter(({ rule, status }) => status !== "suppressed" && (0,_validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .isAcceptable */ .Lr)(rule)).length;
    terminal.warn(`${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(shown)} accepts ${countOf(sum(after.entries))}${was}\n`);
    if (left > 0)
        terminal.warn(`${countOf(left)} ${left === 1 ? "was" : "were"} not added: a baseline only shrinks\n`);
}
function countOf(findings) {
    return `${findings} finding${findings === 1 ? "" : "s"}`;
}


/***/ })

};
