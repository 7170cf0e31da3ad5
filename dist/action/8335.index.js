export const id = 8335;
export const ids = [8335];
export const modules = {

/***/ 28335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixPolicies: () => (/* binding */ fixPolicies)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87418);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18456);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63565);
/* harmony import */ var _validation_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46574);
/* harmony import */ var _validation_mending_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62706);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77064);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36070);










/**
 * Mends what is found and would be told, where the mend is certain, and writes the files; says what it did, and what
 * it left. Nothing is written that was not validated before, in the whole set.
 * @throws {PolicyError} `E_CHANGED` (exit 4), with nothing written, where a file is not any more what was judged
 */
async function fixPolicies(paths, options, terminal) {
    const opened = await (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .openIntake */ .L9)(paths, options, terminal.currentFolder);
    // The baseline holds what is to be mended one by one; what a comment accepts is meant to stay.
    const intake = { ...opened, baselines: { which: "none" } };
    const rule = (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleOf */ .Y)(intake, options);
    const told = new Set();
    const tell = (checked) => {
        for (const finding of (0,_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .narrow */ .sc)(checked, intake.scope, options).findings)
            if ((0,_report_report_js__WEBPACK_IMPORTED_MODULE_9__/* .isShown */ .aJ)(finding, rule))
                told.add(finding);
        return checked.findings;
    };
    const checked = await (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z6)(intake);
    const { files, refused } = await (0,_validation_mending_js__WEBPACK_IMPORTED_MODULE_6__/* .mend */ .T)({
        files: new Map(checked.files.map(({ file, bytes }) => [file, bytes])),
        findings: tell(checked),
        wanted: (finding) => told.has(finding),
        validate: async (changed) => tell(await (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z6)(intake, changed)),
    });
    writeMended(files, intake.scope.workspace.displayRoot);
    if (options.quiet)
        return;
    terminal.warn((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .guardWorkflowCommands */ .Jw)(`${account(files, refused)}${noteOfBaseline(files, opened)}`));
}
function writeMended(files, root) {
    for (const { file, before } of files) {
        const now = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, file), before.length);
        if (now.kind === "bytes" && Buffer.compare(now.bytes, before) === 0)
            continue;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideError */ .ul)("E_CHANGED", {
            what: "nothing was fixed",
            where: file,
            why: "somebody changed the file while it was judged",
            mend: "run it again",
        });
    }
    for (const { file, after } of files)
        (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomically */ .lo)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, file), after, file);
}
/** A line for each mend, at the place where it was found, and for each that would not hold. */
function account(files, refused) {
    const lines = [
        ...files.flatMap(({ mended }) => mended.map((finding) => `fixed      ${placeOf(finding)} ${finding.fix?.title ?? ""}`)),
        ...refused.map(({ finding, why }) => `not fixed  ${placeOf(finding)} ${why}`),
    ];
    return lines.length === 0 ? "nothing to fix\n" : lines.map((line) => `${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(line)}\n`).join("");
}
/** What is mended stays accepted until the baseline is written anew. */
function noteOfBaseline(files, { baselines }) {
    const own = baselines.which === "none" ? undefined : baselines.own;
    const accepted = new Set(own?.entries.map(_validation_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN));
    if (!files.some(({ mended }) => mended.some((finding) => accepted.has((0,_validation_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(finding)))))
        return "";
    return "the baseline still accepts what was fixed: run `validate --write-baseline`, and commit it too\n";
}
function placeOf({ file, range, rule }) {
    return `${file}:${range.start.line}:${range.start.column} ${rule}`;
}


/***/ })

};
