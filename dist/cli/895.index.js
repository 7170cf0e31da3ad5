export const id = 895;
export const ids = [895];
export const modules = {

/***/ 9529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ resultsIn)
/* harmony export */ });
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3481);

/**
 * Reads the results of a test report: JUnit's XML (the counts of its suites), or JSON as Jest and Vitest write it
 * (`numTotalTests`, `numFailedTests`) or with a `success` or `result` of its own.
 * @returns undefined for a report of another form
 */
function resultsIn(text) {
    const start = text.trimStart().slice(0, 1);
    if (start === "<")
        return junitResults(text);
    return start === "{" ? jsonResults(text) : undefined;
}
/** Counts the suites, or takes what the root sums up. */
function junitResults(text) {
    const [root] = /<testsuites\b[^>]*>/.exec(text) ?? [];
    const summed = root === undefined ? undefined : countsOf(root);
    if (summed !== undefined)
        return summed;
    const suites = [...text.matchAll(/<testsuite\b[^>]*>/g)].map(([tag]) => countsOf(tag));
    if (suites.length === 0)
        return undefined;
    return suites.reduce((sum, suite) => ({ total: sum.total + (suite?.total ?? 0), failed: sum.failed + (suite?.failed ?? 0) }), { total: 0, failed: 0 });
}
function countsOf(tag) {
    const count = (name) => {
        const value = new RegExp(`\\b${name}="(\\d+)"`).exec(tag)?.[1];
        return value === undefined ? undefined : Number(value);
    };
    const total = count("tests");
    if (total === undefined)
        return undefined;
    return { total, failed: (count("failures") ?? 0) + (count("errors") ?? 0) };
}
function jsonResults(text) {
    let report;
    try {
        report = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(report))
        return undefined;
    const { numTotalTests: total, numFailedTests: failed, success, result } = report;
    if (typeof total === "number" && typeof failed === "number")
        return { total, failed };
    if (typeof success === "boolean")
        return { total: 1, failed: success ? 0 : 1 };
    if (result === "pass" || result === "fail")
        return { total: 1, failed: result === "pass" ? 0 : 1 };
    return undefined;
}


/***/ }),

/***/ 1895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEvidence: () => (/* binding */ runEvidence),
/* harmony export */   runLock: () => (/* binding */ runLock),
/* harmony export */   runUnlock: () => (/* binding */ runUnlock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _adapters_probes_test_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9529);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9171);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5922);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4755);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3565);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3818);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4208);










async function openNote(options, terminal, version, env) {
    const workspace = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .openWorkspace */ .OH)(options, terminal.currentFolder);
    const promotion = { workspace, terminal, version, env };
    const environment = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentNamed */ .b6)(options.environment, promotion);
    const ledger = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerOf */ .Xr)(environment.name, promotion);
    const runUrl = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .runUrlOf */ .Qm)(env);
    const author = { actor: (0,_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .actorOf */ .dn)(promotion), ...(runUrl === undefined ? {} : { "run-url": runUrl }) };
    return { ledger, author, name: environment.name };
}
/** How often somebody else may be faster. */
const MOST_TRIES = 50;
/** Appends a note, on whatever head there is: it stands beside deployments, and neither closes one nor waits for it. */
async function appendNote(ledger, noteFor) {
    let view = await ledger.read("required");
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const note = noteFor((0,_release_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(view.entries), view);
        if (note === undefined)
            return undefined;
        const appended = await ledger.append(view, note.draft, note.contents);
        if (appended.is === "appended")
            return note.draft;
        view = appended.view;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .pn("E_LEDGER", _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.outside, {
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
    return { draft: placeOf(live), contents: { is: "of", commit: live.intent.commit } };
}
function placeOf({ id, intent }) {
    const { kind, digest, "effective-digest": effective } = intent;
    return {
        id,
        ...(kind === undefined ? {} : { kind }),
        ...(digest === undefined ? {} : { digest }),
        ...(effective === undefined ? {} : { "effective-digest": effective }),
    };
}
/** Stops deployments to an environment until `unlock`, or until a time. */
async function runLock(options, terminal, version, env) {
    const { ledger, author, name } = await openNote(options, terminal, version, env);
    const { reason, until } = options;
    await appendNote(ledger, (standing, view) => {
        const { draft, contents } = beside(standing, view);
        const lock = { reason, owner: author.actor, ...(until === undefined ? {} : { until }) };
        return { draft: { ...draft, ...author, event: "lock", reason, lock }, contents };
    });
    if (!options.quiet)
        terminal.print(`${name} is locked${until === undefined ? "" : ` until ${until}`}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(reason)}\n  Rollbacks are not. To end it: archi3-policy unlock --environment ${name}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
}
/** Lifts locks, the hold of a rollback and refused digests; nothing is recorded where there is nothing to lift. */
async function runUnlock(options, terminal, version, env) {
    const { ledger, author, name } = await openNote(options, terminal, version, env);
    let lifted = [];
    const written = await appendNote(ledger, (standing, view) => {
        lifted = stopsOf(standing);
        if (lifted.length === 0)
            return undefined;
        const { draft, contents } = beside(standing, view);
        return {
            draft: { ...draft, ...author, event: "unlock", reason: options.reason ?? "none given" },
            contents,
        };
    });
    if (!options.quiet)
        terminal.print(written === undefined
            ? `Nothing stops deployments to ${name}.\n`
            : `${name} is open for deployments again. Lifted: ${lifted.map((one) => (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(one)).join(", ")}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
}
function stopsOf({ stops }) {
    return [
        ...(stops.locks.length === 0 ? [] : [`${stops.locks.length} lock${stops.locks.length === 1 ? "" : "s"}`]),
        ...(stops.hold === undefined ? [] : [`the hold since ${stops.hold.id ?? "a rollback"}`]),
        ...[...stops.refused.values()].map(({ id }) => `the refusal of what failed as ${id ?? "a deployment"}`),
    ];
}
const LARGEST_REPORT = 256 * 1024 * 1024;
/** Attaches a result to a deployment of an environment: what is live, unless an id is given. */
async function runEvidence(options, terminal, version, env) {
    const evidence = evidenceOf(options, terminal.currentFolder);
    const { ledger, author, name } = await openNote(options, terminal, version, env);
    const written = await appendNote(ledger, (standing) => {
        const id = options.deploymentId ?? standing.current;
        const deployment = standing.deployments.get(id ?? "");
        if (deployment === undefined)
            throw noDeployment(id, name);
        const draft = {
            ...placeOf(deployment),
            ...author,
            ...{ event: "evidence", evidence },
            ...(options.reason === undefined ? {} : { reason: options.reason }),
        };
        return { draft, contents: { is: "of", commit: deployment.intent.commit } };
    });
    if (!options.quiet)
        terminal.print(`${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(evidence.name)} ${evidence.result}: attached to ${written?.id ?? ""} in ${name}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
}
function noDeployment(id, environment) {
    const isNone = id === undefined || id === _release_record_js__WEBPACK_IMPORTED_MODULE_8__/* .EMPTY */ .w;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_DEPLOYMENT", {
        what: isNone ? `no policies are live in ${environment}` : `there is no such deployment in ${environment}`,
        where: isNone ? `--environment ${environment}` : `--deployment-id ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(id)}`,
        mend: isNone
            ? "deploy first, or name a deployment: --deployment-id ID"
            : `see which there are: archi3-policy history --environment ${environment}`,
    });
}
function evidenceOf(options, currentFolder) {
    const { name, value, url, file } = options;
    const report = file === undefined ? undefined : readReport(file, currentFolder);
    const result = options.result ?? report?.result;
    if (result === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_USAGE", {
            what: "the result is missing",
            where: file === undefined ? `--name ${name}` : `--file ${file}`,
            why: file === undefined
                ? "neither --result nor a report says it"
                : "the report is neither JUnit nor JSON that says it",
            mend: "add --result pass or --result fail",
        });
    }
    return {
        ...{ name, result },
        ...(value === undefined ? {} : { value }),
        ...(report === undefined ? {} : { file: report.file }),
        ...(url === undefined ? {} : { url }),
    };
}
function readReport(typed, currentFolder) {
    const read = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(`${typed.startsWith("/") ? "" : `${currentFolder}/`}${typed}`, LARGEST_REPORT);
    if (read.kind !== "bytes") {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_EVIDENCE", {
            what: "cannot read the report",
            where: `--file ${typed}`,
            why: read.kind === "missing"
                ? "there is no such file"
                : "it is no regular file that may be read, or too large",
            mend: "name the report that the test has written",
        });
    }
    const results = (0,_adapters_probes_test_report_js__WEBPACK_IMPORTED_MODULE_9__/* .resultsIn */ .u)(Buffer.from(read.bytes).toString("utf8"));
    return {
        file: { name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(typed), digest: `sha256:${(0,_release_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(read.bytes)}` },
        result: results === undefined
            ? undefined
            : results.failed === 0 && results.total > 0
                ? "pass"
                : "fail",
    };
}


/***/ })

};
