export const id = 7242;
export const ids = [7242,5568];
export const modules = {

/***/ 59529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ resultsIn)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33481);


/**
 * Reads the results of a test report: JUnit's XML, or JSON as Jest and Vitest write it (`numTotalTests`,
 * `numFailedTests`) or with a `success` or `result` of its own. Tests that were skipped were not run.
 * @returns undefined for a report of another form, or one that breaks off
 */
function resultsIn(text) {
    const start = text.trimStart().slice(0, 1);
    if (start === "<")
        return junitResults(text);
    return start === "{" ? jsonResults(text) : undefined;
}
const NONE = { total: 0, failed: 0 };
/**
 * Of what a suite states, what its suites state, and what its cases show, the larger counts: writers differ in which they
 * give, and no failure is overlooked.
 */
function junitResults(text) {
    const reading = new JUnitReading();
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    // Thrown at the first one, since the parser would go on and tell each.
    parser.on("error", (error) => {
        throw error;
    });
    parser.on("opentag", ({ name, attributes }) => reading.open(name, attributes));
    parser.on("closetag", ({ name }) => reading.close(name));
    try {
        parser.write(text).close();
    }
    catch {
        return undefined;
    }
    return reading.results();
}
class JUnitReading {
    #outer = { stated: NONE, counted: NONE, nested: NONE };
    /** Suites that have not ended, outermost first. */
    #open = [];
    #suites = 0;
    #isUnreadable = false;
    #outcome;
    open(name, attributes) {
        if (isSuite(name)) {
            this.#suites += 1;
            const stated = statedBy(attributes);
            this.#isUnreadable ||= stated === undefined;
            this.#open.push({ stated: stated ?? NONE, counted: NONE, nested: NONE });
        }
        else if (name === "testcase")
            this.#outcome = "passed";
        else if (this.#outcome !== undefined) {
            if (name === "failure" || name === "error")
                this.#outcome = "failed";
            else if (name === "skipped" && this.#outcome === "passed")
                this.#outcome = "skipped";
        }
    }
    close(name) {
        if (isSuite(name)) {
            const ended = this.#open.pop();
            const parent = this.#innermost();
            if (ended !== undefined)
                parent.nested = sum(parent.nested, totalOf(ended));
        }
        else if (name === "testcase") {
            const ran = {
                total: Number(this.#outcome !== "skipped"),
                failed: Number(this.#outcome === "failed"),
            };
            const suite = this.#innermost();
            suite.counted = sum(suite.counted, ran);
            this.#outcome = undefined;
        }
    }
    results() {
        return this.#suites === 0 || this.#isUnreadable ? undefined : totalOf(this.#outer);
    }
    #innermost() {
        return this.#open.at(-1) ?? this.#outer;
    }
}
function isSuite(name) {
    return name === "testsuite" || name === "testsuites";
}
function totalOf({ stated, counted, nested }) {
    const inside = sum(counted, nested);
    return {
        total: Math.max(stated.total, inside.total),
        failed: Math.max(stated.failed, inside.failed),
    };
}
function sum(one, other) {
    return { total: one.total + other.total, failed: one.failed + other.failed };
}
/** Longer ones are no exact numbers. */
const COUNT = /^\d{1,15}$/;
const COUNTS = ["tests", "failures", "errors", "skipped", "disabled"];
/** @returns undefined where a count is not written as one */
function statedBy(attributes) {
    const written = COUNTS.map((name) => attributes[name] ?? "0");
    if (!written.every((value) => COUNT.test(value)))
        return undefined;
    const [tests = 0, failures = 0, errors = 0, skipped = 0, disabled = 0] = written.map(Number);
    return { total: Math.max(0, tests - skipped - disabled), failed: failures + errors };
}
function jsonResults(text) {
    let report;
    try {
        report = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(report))
        return undefined;
    const { numTotalTests, numFailedTests, success, result } = report;
    const { numPendingTests = 0, numTodoTests = 0 } = report;
    if (numTotalTests !== undefined || numFailedTests !== undefined) {
        if (!isCount(numTotalTests) || !isCount(numFailedTests))
            return undefined;
        if (!isCount(numPendingTests) || !isCount(numTodoTests))
            return undefined;
        const total = Math.max(0, numTotalTests - numPendingTests - numTodoTests);
        // A file of tests that could not even be loaded has no failed test.
        const failed = success === false ? Math.max(1, numFailedTests) : numFailedTests;
        return { total: Math.max(total, failed), failed };
    }
    if (typeof success === "boolean")
        return { total: 1, failed: success ? 0 : 1 };
    if (result === "pass" || result === "fail")
        return { total: 1, failed: result === "pass" ? 0 : 1 };
    return undefined;
}
function isCount(value) {
    return typeof value === "number" && Number.isInteger(value) && value >= 0;
}


/***/ }),

/***/ 81895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEvidence: () => (/* binding */ runEvidence),
/* harmony export */   runLock: () => (/* binding */ runLock),
/* harmony export */   runUnlock: () => (/* binding */ runUnlock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _adapters_probes_test_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59529);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(93152);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69171);
/* harmony import */ var _release_evidence_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42370);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45922);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74755);
/* harmony import */ var _report_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61675);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63565);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57467);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17376);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11437);














async function openNote(options, terminal, version, env) {
    const promotion = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_11__/* .openPromotion */ .C5)(options, terminal, version, env);
    const environment = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_11__/* .environmentNamed */ .b6)(options.environment, promotion);
    const ledger = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_11__/* .ledgerOf */ .Xr)(environment.name, promotion);
    const { config } = promotion.workspace;
    return { ledger, author: (0,_promotion_js__WEBPACK_IMPORTED_MODULE_11__/* .authorOf */ .rM)(promotion), name: environment.name, config };
}
/** How often somebody else may be faster. */
const MOST_TRIES = 50;
/** Appends a note, on whatever head there is: it stands beside deployments, and neither closes one nor waits for it. */
async function appendNote(ledger, noteFor) {
    let view = await ledger.read("required");
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const note = await noteFor((0,_release_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(view.entries), view);
        if (note === undefined)
            return undefined;
        const appended = await ledger.append(view, note.draft, note.contents);
        if (appended.is === "appended")
            return note.draft;
        view = appended.view;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn("E_LEDGER", _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.outside, {
        what: "the ledger grew faster than a record could be appended",
        mend: "run the command again",
    });
}
/** The record's place: the deployment that is live, whose tree it keeps. */
function beside(standing, view) {
    const live = standing.deployments.get(standing.current ?? "");
    const head = view.head;
    if (live === undefined)
        return {
            draft: {},
            contents: head === undefined || view.entries.at(-1)?.id === undefined ? undefined : { is: "of", commit: head },
        };
    return { draft: (0,_release_record_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentIn */ .dG)(live.intent), contents: { is: "of", commit: live.intent.commit } };
}
/** A step of a workflow shows the note as a line of its summary. @param said fit to be printed */
function publishNote(terminal, said) {
    terminal.publish?.({ summary: `- ${(0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownProse */ .h$)(said)}\n` });
}
/** Stops deployments to an environment until `unlock`, or until a time. */
async function runLock(options, terminal, version, env) {
    const { ledger, author, name } = await openNote(options, terminal, version, env);
    const { reason, until } = options;
    await appendNote(ledger, (standing, view) => {
        const { draft, contents } = beside(standing, view);
        const lock = { reason, owner: author.actor, ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_12__/* .defined */ .s)({ until }) };
        return { draft: { ...draft, ...author, event: "lock", reason, lock }, contents };
    });
    const said = `${name} is locked${until === undefined ? "" : ` until ${until}`}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(reason)}`;
    publishNote(terminal, said);
    if (!options.quiet)
        terminal.print(`${said}\n  Rollbacks are not. To end it: archi3-policy unlock --environment ${name}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
}
/** Lifts locks, the hold of a rollback and refused digests; nothing is recorded where there is nothing to lift. */
async function runUnlock(options, terminal, version, env) {
    const { ledger, author, name } = await openNote(options, terminal, version, env);
    let lifted = [];
    const written = await appendNote(ledger, async (standing, view) => {
        const locks = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .locksOf */ .aZ)(ledger, standing);
        // One that has ended by itself stops nothing.
        const holding = locks.filter(({ until }) => until === undefined || Date.parse(until) > Date.now());
        lifted = stopsOf(standing, holding.length);
        if (lifted.length === 0)
            return undefined;
        const { draft, contents } = beside(standing, view);
        return {
            draft: { ...draft, ...author, event: "unlock", reason: options.reason ?? _deployment_world_js__WEBPACK_IMPORTED_MODULE_9__/* .NO_REASON */ .je },
            contents,
        };
    });
    const said = written === undefined
        ? `Nothing stops deployments to ${name}.`
        : `${name} is open for deployments again. Lifted: ${lifted.map((one) => (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(one)).join(", ")}`;
    publishNote(terminal, said);
    if (!options.quiet)
        terminal.print(`${said}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
}
function stopsOf({ stops }, locks) {
    return [
        ...(locks === 0 ? [] : [`${locks} lock${locks === 1 ? "" : "s"}`]),
        ...(stops.hold === undefined ? [] : [`the hold since ${stops.hold.id ?? "a rollback"}`]),
        ...[...stops.refused.values()].map((id) => `the refusal of what failed as ${id}`),
    ];
}
const LARGEST_REPORT = 256 * 1024 * 1024;
/** Attaches a result to a deployment of an environment: what is live, unless an id is given. */
async function runEvidence(options, terminal, version, env) {
    const evidence = evidenceOf(options, terminal.currentFolder);
    const { ledger, author, name, config } = await openNote(options, terminal, version, env);
    const written = await appendNote(ledger, (standing) => {
        const id = options.deploymentId ?? standing.current;
        const deployment = standing.deployments.get(id ?? "");
        if (deployment === undefined)
            throw noDeployment(id, name);
        const draft = {
            ...(0,_release_record_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentIn */ .dG)(deployment.intent),
            ...author,
            ...{ event: "evidence", evidence },
            ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_12__/* .defined */ .s)({ reason: options.reason }),
        };
        return { draft, contents: { is: "of", commit: deployment.intent.commit } };
    });
    const said = `${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(evidence.name)} ${evidence.result}: attached to ${written?.id ?? ""} in ${name}`;
    publishNote(terminal, said);
    if (options.quiet)
        return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
    terminal.print(`${said}\n`);
    const { environments } = config;
    const objectives = config.objectives.flatMap((one) => (one.is === "evidence" ? [one] : []));
    const hint = (0,_release_evidence_js__WEBPACK_IMPORTED_MODULE_13__/* .evidenceHint */ .LB)(evidence.name, name, { environments, objectives });
    if (hint !== undefined)
        terminal.warn(`note: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(hint)}\n`);
    const shareFault = (0,_release_evidence_js__WEBPACK_IMPORTED_MODULE_13__/* .shareHint */ .d)(evidence, name, objectives);
    if (shareFault !== undefined)
        terminal.warn(`warning: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(shareFault)}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
}
function noDeployment(id, environment) {
    const isNone = id === undefined || id === _release_record_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY */ .wg;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)("E_DEPLOYMENT", {
        what: isNone ? `no policies are live in ${environment}` : `there is no such deployment in ${environment}`,
        where: isNone ? `--environment ${environment}` : `--deployment-id ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(id)}`,
        mend: isNone
            ? "deploy first, or name a deployment: --deployment-id ID"
            : `see which there are: archi3-policy history --environment ${environment}`,
    });
}
/**
 * What the options and the report say together. `fail` may be stricter than a report: a person saw more than the tests.
 * @throws {PolicyError} `E_EVIDENCE` (exit 2) for a report that cannot be read, or that did not pass as it is said to
 */
function evidenceOf(options, currentFolder) {
    const { name, value, url, file } = options;
    const report = file === undefined ? undefined : readReport(file, currentFolder);
    if (options.result === "pass" && report?.result === "fail") {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)("E_EVIDENCE", {
            what: "the result and the report contradict each other",
            where: `--result pass --file ${file}`,
            why: `the report says ${report.said}`,
            mend: "leave out --result, so that the report says it; or name the report of the run that passed",
        });
    }
    const result = options.result ?? report?.result;
    if (result === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)("E_USAGE", {
            what: "the result is missing",
            where: file === undefined ? `--name ${name}` : `--file ${file}`,
            why: file === undefined
                ? "neither --result nor a report says it"
                : "the report is neither JUnit nor JSON that says it",
            mend: "add --result pass or --result fail",
        });
    }
    return (0,_defined_js__WEBPACK_IMPORTED_MODULE_12__/* .defined */ .s)({ name, result, value, file: report?.file, url });
}
function readReport(typed, currentFolder) {
    const read = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(`${typed.startsWith("/") ? "" : `${currentFolder}/`}${typed}`, LARGEST_REPORT);
    if (read.kind !== "bytes") {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)("E_EVIDENCE", {
            what: "cannot read the report",
            where: `--file ${typed}`,
            why: read.kind === "missing"
                ? "there is no such file"
                : "it is no regular file that may be read, or too large",
            mend: "name the report that the test has written",
        });
    }
    const results = (0,_adapters_probes_test_report_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsIn */ .u)(Buffer.from(read.bytes).toString("utf8"));
    const { total = 0, failed = 0 } = results ?? {};
    return {
        said: total === 0 && failed === 0 ? "that no test was run" : `${failed} of ${total} failed`,
        file: { name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(typed), digest: `sha256:${(0,_release_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(read.bytes)}` },
        result: results === undefined ? undefined : failed === 0 && total > 0 ? "pass" : "fail",
    };
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
