export const id = 3212;
export const ids = [3212,5568];
export const modules = {

/***/ 8797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDiff: () => (/* binding */ runDiff)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _release_ledger_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(64182);
/* harmony import */ var _release_semantic_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5587);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74755);
/* harmony import */ var _release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(85277);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47912);
/* harmony import */ var _report_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61675);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63565);
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46238);
/* harmony import */ var _bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11234);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63757);
/* harmony import */ var _effective_values_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76688);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11437);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(49519);
















/**
 * Shows what differs between two states of the policies: by what it means, not only by its text. Ends 0 whatever differs.
 * @throws {PolicyError} `E_DIFF` (exit 2) for a side that names nothing
 */
async function runDiff(from, to, options, terminal, version, env) {
    const promotion = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_12__/* .openPromotion */ .C5)(options, terminal, version, env);
    if (options.environment !== undefined)
        (0,_promotion_js__WEBPACK_IMPORTED_MODULE_12__/* .environmentNamed */ .b6)(options.environment, promotion);
    const names = promotion.workspace.config.environments.map(({ name }) => name);
    const sides = await Promise.all([from, to].map((side) => policiesAt(side, options, promotion)));
    const shown = await Promise.all(sides.map((files) => asRun(files, options.environment, promotion)));
    const [before = new Map(), after = new Map()] = shown;
    const changes = (0,_release_semantic_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .semanticDiff */ .Q)((0,_effective_values_js__WEBPACK_IMPORTED_MODULE_11__/* .comparedPolicies */ .U)(before), (0,_effective_values_js__WEBPACK_IMPORTED_MODULE_11__/* .comparedPolicies */ .U)(after), (0,_effective_values_js__WEBPACK_IMPORTED_MODULE_11__/* .strictnessFor */ .G)(promotion.workspace));
    const same = sameText(from, to, options.environment, names);
    const lines = changes.map((change) => (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_release_semantic_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .describeChange */ .u)(change)));
    terminal.print(options.format === "json" ? asJson(from, to, changes) : asText(from, to, changes, same, terminal));
    terminal.publish?.({ summary: summaryOf(lines, `from ${from} to ${to}`, same) });
    return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
}
/** What is said where nothing differs. Environments that have one bundle live may still run other policies: their overlays'. */
function sameText(from, to, environment, environments) {
    const both = `${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(from)} and ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(to)}`;
    if (environment !== undefined)
        return `${both} hold the same policies for ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(environment)}.`;
    if (!environments.includes(from) || !environments.includes(to))
        return `The policies of ${both} are the same.`;
    return `The bundles of ${both} hold the same policies. What each runs depends on its overlay too: archi3-policy render --environment NAME shows it, and --environment compares what one environment would run.`;
}
/** Changes that a summary shows; the rest is counted. */
const MOST_SHOWN = 100;
function summaryOf(lines, what, same) {
    if (lines.length === 0)
        return `${(0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownProse */ .h$)(same)}\n`;
    const more = lines.length > MOST_SHOWN ? [`- ${lines.length - MOST_SHOWN} more`] : [];
    const items = lines.slice(0, MOST_SHOWN).map((line) => `- ${(0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownProse */ .h$)(line)}`);
    const title = `${lines.length} ${lines.length === 1 ? "change" : "changes"} ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(what)}`;
    return `### ${(0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownProse */ .h$)(title)}\n\n${[...items, ...more].join("\n")}\n`;
}
/** What a side names, in this order: an environment, a deployment, a file or folder, a bundle's digest, a commit. */
async function policiesAt(side, options, promotion) {
    const { workspace, terminal } = promotion;
    const names = workspace.config.environments.map(({ name }) => name);
    if (names.includes(side))
        return liveIn(side, promotion);
    const [, environment] = /^(.+)-[1-9]\d*$/.exec(side) ?? [];
    if (environment !== undefined && names.includes(environment))
        return deployed(side, environment, promotion);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.currentFolder, side);
    const nature = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfPath */ .SC)(path);
    if (nature === "file")
        return (await (0,_bundle_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readBundleFile */ .zi)(side, terminal.currentFolder)).files;
    if (nature === "folder")
        return (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_9__/* .policiesOf */ .Ao)(await openFolder(path, terminal.currentFolder));
    const digest = /^(?:sha256:)?([0-9a-f]{12,64})$/.exec(side)?.[1];
    const bundle = digest === undefined ? undefined : await bundled(digest, names, promotion);
    const found = bundle ??
        (workspace.inRepository ? await (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_9__/* .policiesOfRevision */ .V3)(side, options, terminal.currentFolder) : undefined);
    if (found !== undefined)
        return found;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_DIFF", {
        what: "there is nothing of this name to compare",
        where: side,
        why: "it is no environment, deployment, file, folder, bundle or commit",
        mend: `name an environment (${names.join(", ")}), a deployment's id, a bundle's file or digest, a folder or a commit`,
    });
}
/** A folder of policies, or one whose configuration says where they are. */
function openFolder(path, currentFolder) {
    const hasConfig = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfPath */ .SC)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, "archi3.yaml")) === "file";
    return hasConfig ? (0,_workspace_js__WEBPACK_IMPORTED_MODULE_13__/* .openWorkspace */ .OH)({}, path) : (0,_workspace_js__WEBPACK_IMPORTED_MODULE_13__/* .openWorkspace */ .OH)({ policiesDir: path }, currentFolder);
}
/** A ledger as it is now, or as it was fetched last, which is said. */
async function readLedger(environment, promotion) {
    const ledger = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_12__/* .ledgerOf */ .Xr)(environment, promotion);
    const { entries, staleSince } = await ledger.read("wanted");
    if (staleSince !== undefined)
        promotion.terminal.warn(`note: ${environment}: ${(0,_release_ledger_js__WEBPACK_IMPORTED_MODULE_14__/* .staleText */ .Z)(staleSince)}\n`);
    return { ledger, entries };
}
async function liveIn(environment, promotion) {
    const { ledger, entries } = await readLedger(environment, promotion);
    const standing = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(entries);
    const live = standing.deployments.get(standing.current ?? "");
    return live === undefined ? new Map() : (await ledger.contents(live.intent.commit)).policies;
}
async function deployed(id, environment, promotion) {
    const { ledger, entries } = await readLedger(environment, promotion);
    const deployment = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(entries).deployments.get(id);
    if (deployment !== undefined)
        return (await ledger.contents(deployment.intent.commit)).policies;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_DIFF", {
        what: `there is no deployment ${id}`,
        where: id,
        mend: `see which there are: archi3-policy history --environment ${environment}`,
    });
}
async function bundled(digits, names, promotion) {
    if (!promotion.workspace.inRepository)
        return undefined;
    for (const name of names) {
        const { ledger, entries } = await readLedger(name, promotion);
        const stored = (0,_release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_15__/* .storedBundle */ .m)(entries, digits);
        if (stored.is === "stored")
            return (await ledger.contents(stored.intent.commit)).policies;
    }
    return undefined;
}
/** Policies as they are written, or as an environment would run them. */
async function asRun(files, environment, { workspace, terminal }) {
    if (environment === undefined || files.size === 0)
        return files;
    const opened = await (0,_effective_js__WEBPACK_IMPORTED_MODULE_10__/* .openBundleFiles */ .O6)(files, workspace, terminal.currentFolder);
    return (await (0,_effective_js__WEBPACK_IMPORTED_MODULE_10__/* .effectiveReleaseOf */ ._T)(opened.catalog, environment, opened.workspace)).files;
}
function asJson(from, to, changes) {
    return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q)({ format: "archi3-diff/1", from, to, changes }, 2);
}
function asText(from, to, changes, same, { colors }) {
    if (changes.length === 0)
        return `${same}\n`;
    const lines = changes.map((change) => {
        const text = (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_release_semantic_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .describeChange */ .u)(change));
        if (change.bearing === "widened" || change.bearing === "relaxed")
            return colors.red(text);
        return change.bearing === "narrowed" || change.bearing === "tightened" ? colors.green(text) : text;
    });
    const count = `${changes.length} ${changes.length === 1 ? "change" : "changes"}`;
    return (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .guardWorkflowCommands */ .Jw)(`${lines.join("\n")}\n${colors.dim(`${count} from ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(from)} to ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(to)}`)}\n`);
}


/***/ }),

/***/ 35568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ validatePolicies),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* unused harmony export notesOfKinds */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18456);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63565);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77064);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28437);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43031);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36070);








/** Checks policies and says what is wrong; ends 1 when something at or above the failing severity is. */
async function runValidate(paths, options, terminal, version, env = {}) {
    (0,_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReportFiles */ .o1)(options.output, terminal.currentFolder);
    if (options.change === "fix") {
        const { fixPolicies } = await __webpack_require__.e(/* import() */ 6134).then(__webpack_require__.bind(__webpack_require__, 26134));
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
        const { raiseInvalid } = await Promise.all(/* import() */[__webpack_require__.e(1942), __webpack_require__.e(810), __webpack_require__.e(1234), __webpack_require__.e(7628), __webpack_require__.e(6798), __webpack_require__.e(2432), __webpack_require__.e(7376), __webpack_require__.e(882), __webpack_require__.e(8494), __webpack_require__.e(6993)]).then(__webpack_require__.bind(__webpack_require__, 50539));
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


/***/ })

};
