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
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8526);
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

/***/ 42603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ annotationsOf),
  dk: () => (/* binding */ renderAs),
  jB: () => (/* binding */ tellInvalid),
  Li: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var terminal = __webpack_require__(87418);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/annotations.js + 2 modules
var annotations = __webpack_require__(84046);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/junit.js
var junit = __webpack_require__(73356);
// EXTERNAL MODULE: ./build/src/report/links.js
var links = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/ranking.js
var ranking = __webpack_require__(87194);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
;// CONCATENATED MODULE: ./build/src/report/sarif.js






/**
 * GitHub refuses more than 25,000 results a run (it keeps 5,000, by severity) and files above 10 MB once they
 * are compressed; text of any kind stays below that when it is no larger before.
 */
const GITHUB_SARIF_LIMITS = { results: 25_000, bytes: 9_000_000 };
/** Bytes of the names and brackets of a plain result, which compression makes nearly nothing of after the first. */
const COMMON_BYTES = 350;
/** What a result counts for all the same. */
const LEAST_BYTES = 100;
/** GitHub keeps 100 locations of a result, and refuses more than 1,000. */
const RELATED_MAX = 100;
/** Bytes of one text; no message that is meant for a reader is as long. */
const TEXT_MAX = 8_000;
const SOURCE_ROOT = "%SRCROOT%";
const LEVEL = { error: "error", warning: "warning", notice: "note" };
/** The report as a SARIF 2.1.0 log (OASIS, errata 01), on one line; results ranked, the most telling first. */
function renderSarif(report, context) {
    const results = report.findings.toSorted(ranking/* byRank */.O).map(resultWriter(report, context.rules));
    const shown = withinLimits(results, context.limits ?? GITHUB_SARIF_LIMITS);
    const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: driverOf(report, context) },
                columnKind: "utf16CodeUnits",
                originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: "The folder that paths start from." } } },
                ...(context.repository === undefined
                    ? {}
                    : { versionControlProvenance: provenanceOf(context.repository) }),
                invocations: [
                    {
                        executionSuccessful: true,
                        exitCode: report.conclusion === "success" ? 0 : 1,
                        toolExecutionNotifications: notificationsOf(report, shown, results.length),
                    },
                ],
                results: results.slice(0, shown),
            },
        ],
    };
    return (0,json/* printJson */.Q)(log, 0);
}
function withinLimits(results, limits) {
    let bytes = 0;
    for (const [index, result] of results.entries()) {
        bytes += Math.max(LEAST_BYTES, (0,sanitize/* byteLength */.dp)((0,json/* printJson */.Q)(result, 0)) - COMMON_BYTES);
        if (index >= limits.results || bytes > limits.bytes)
            return index;
    }
    return results.length;
}
function driverOf({ tool }, { rules, rulePage }) {
    return {
        name: tool.name,
        semanticVersion: tool.version,
        rules: rules.map(({ id, name, severity, what, why }) => {
            const helpUri = (0,links/* webAddress */.Dy)(rulePage?.(id));
            return {
                id,
                // An identifier in Pascal case (§3.49.7).
                ...(name === undefined ? {} : { name: inPascalCase(name) }),
                shortDescription: { text: plain(what) },
                fullDescription: { text: plain(sentences(what, why)) },
                help: { text: plain(sentences(what, why)), markdown: helpOf(what, why) },
                defaultConfiguration: { level: LEVEL[severity] },
                ...(helpUri === undefined ? {} : { helpUri }),
            };
        }),
    };
}
function inPascalCase(name) {
    return name.replace(/(?:^|-)(\w)/g, (_match, letter) => letter.toUpperCase());
}
function provenanceOf({ url, commit, branch }) {
    const repositoryUri = (0,links/* webAddress */.Dy)(url);
    if (repositoryUri === undefined)
        return [];
    return [
        {
            repositoryUri,
            revisionId: commit,
            ...(branch === undefined ? {} : { branch }),
            mappedTo: { uriBaseId: SOURCE_ROOT },
        },
    ];
}
function notificationsOf({ base }, shown, all) {
    const notification = (level, text) => ({
        level,
        message: { text: plain(text) },
    });
    const cut = `${shown} of ${all} results are in this file, which is as many as GitHub takes; the first ones are the most severe and the newest.`;
    return [
        ...(shown === all ? [] : [notification("warning", cut)]),
        ...(base === null
            ? []
            : [
                notification(base.state === "unknown" ? "warning" : "note", (0,report_report/* describeBase */.dM)(base, String)),
                ...base.notes.map((note) => notification("note", note)),
            ]),
    ];
}
/** Against a base: touched ones were there already, on a line that is another now. Of accepted ones nothing is known. */
const BASELINE = {
    new: "new",
    touched: "updated",
    existing: "unchanged",
};
function resultWriter({ base, findings }, rules) {
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    // All results of a run say whether they are suppressed, or none (§3.27.23).
    const someSuppressed = findings.some(({ status }) => status === "suppressed");
    return (finding) => {
        const { rule, severity, file, range, related, fix, fingerprint, status } = finding;
        const ruleIndex = indexes.get(rule);
        const shown = related.slice(0, RELATED_MAX);
        const edits = fix === undefined ? undefined : fixOf(fix, file);
        const state = base === null ? undefined : BASELINE[status];
        return {
            ruleId: rule,
            ...(ruleIndex === undefined ? {} : { ruleIndex }),
            level: LEVEL[severity],
            message: { text: messageOf(finding, shown) },
            locations: [{ physicalLocation: placeOf(file, range) }],
            ...(shown.length === 0 ? {} : { relatedLocations: shown.map(relatedLocation) }),
            partialFingerprints: { "archi3/v1": fingerprint },
            ...(state === undefined ? {} : { baselineState: state }),
            ...(someSuppressed ? { suppressions: suppressionsOf(finding) } : {}),
            ...(edits === undefined ? {} : { fixes: [edits] }),
            ...propertiesOf(finding),
        };
    };
}
function placeOf(file, range) {
    return {
        artifactLocation: { uri: uriOf(file), uriBaseId: SOURCE_ROOT },
        region: regionOf(range),
    };
}
/** Masked before it is encoded: what masks the written text knows nothing of encodings. */
function uriOf(file) {
    return (0,links/* encodePath */.O0)((0,sanitize/* maskSecrets */.QU)(file));
}
function regionOf({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function relatedLocation({ file, range, message }, index) {
    return { id: index + 1, physicalLocation: placeOf(file, range), message: { text: plain(message) } };
}
/** What is wrong, what to do, and the related places as links to their locations (§3.11.6): GitHub shows only these. */
function messageOf({ message, help, related }, shown) {
    const links = shown.map(({ file, range, message: why }, index) => {
        const text = plain(`${(0,sanitize/* printable */.g$)(file)}:${range.start.line}`);
        return `See [${text.replace(/[[\]\\]/g, "\\$&")}](${index + 1}): ${plain(why)}`;
    });
    const more = related.length - shown.length;
    return [
        plain(message),
        ...(help === "" ? [] : [plain(help)]),
        ...links,
        ...(more === 0 ? [] : [`… and ${more} more`]),
    ].join("\n");
}
/**
 * Text in a message: no link and no placeholder, which SARIF has in plain texts too (§3.11.5, §3.11.6). The
 * standard wants every brace doubled; only a placeholder's are, since readers show others as they stand.
 */
function plain(text) {
    return (0,sanitize/* truncateBytes */.QY)((0,sanitize/* printable */.g$)(text, { keepNewlines: true }), TEXT_MAX)
        .replaceAll("](", "] (")
        .replace(/\{(?=\d+\})|(?<=\{\d+)\}/g, "$&$&");
}
/** A rule of one's own has its words from a file: they never stand where a line of Markdown begins. */
/** Rules of a repository's own may say what they find without a full stop. */
function sentences(what, why) {
    return `${/[.!?]$/.test(what) ? what : `${what}.`} ${why}`;
}
function helpOf(what, why) {
    const [finds, matters] = [what, why].map((text) => (0,markdown_text/* markdownProse */.h$)((0,sanitize/* printable */.g$)(text)));
    return `**Finds:** ${finds}\n\n**Why it matters:** ${matters}\n`;
}
function suppressionsOf({ status, suppression }) {
    if (status !== "suppressed")
        return [];
    return [suppression === undefined ? { kind: "external" } : suppressionOf(suppression)];
}
function suppressionOf({ by, reason }) {
    return {
        kind: by === "comment" ? "inSource" : "external",
        ...(reason === undefined ? {} : { justification: plain(reason) }),
    };
}
/** A fix that may be applied by a machine; none where a text of it could not be written down as it is. */
function fixOf({ title, edits }, file) {
    if (edits.some(({ text }) => (0,sanitize/* printable */.g$)(text, { keepNewlines: true }) !== text))
        return undefined;
    return {
        description: { text: plain(title) },
        artifactChanges: [
            {
                artifactLocation: { uri: uriOf(file), uriBaseId: SOURCE_ROOT },
                replacements: edits.map(({ range, text }) => ({
                    deletedRegion: regionOf(range),
                    insertedContent: { text },
                })),
            },
        ],
    };
}
function propertiesOf({ kind, policy, pointer }) {
    const properties = {
        ...(kind === undefined ? {} : { kind }),
        ...(policy === undefined ? {} : { policy }),
        ...(pointer === undefined ? {} : { pointer }),
    };
    return Object.keys(properties).length === 0 ? {} : { properties };
}

// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/report/workflow-commands.js
var workflow_commands = __webpack_require__(95190);
// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 45 modules
var rules = __webpack_require__(51146);
// EXTERNAL MODULE: ./build/src/commands/output-files.js
var output_files = __webpack_require__(28437);
;// CONCATENATED MODULE: ./build/src/commands/report-formats.js














/** A file of Markdown is read by people and by tools that take no more. */
const MARKDOWN_BYTES = 1024 * 1024;
/** Tells those who deploy why they cannot: what is wrong, and not what is only doubtful, which `validate` shows. */
function tellInvalid(format, validation, terminal) {
    const context = { links: links/* NO_LINKS */.EB, colors: terminal.colors, quiet: true };
    terminal.print(renderAs(format, validation, context));
    const { errors } = validation.report.summary;
    terminal.publish?.({
        summary: renderAs("markdown", validation, context),
        annotation: {
            ...{ level: "error", title: "The policies are wrong" },
            message: `${errors} ${errors === 1 ? "error" : "errors"}: nothing was begun. The job's summary has them.`,
        },
    });
    return src_errors/* EXIT */.dc.failed;
}
function renderAs(format, validation, context) {
    const { report, rule, checked, policies } = validation;
    const { links } = context;
    switch (format) {
        case "text":
            return (0,report_text/* renderText */.S5)({ ...report, findings: shown(validation, context) }, checked.sources, context.colors);
        case "json":
            return (0,json/* renderJson */.h)(report);
        case "sarif":
            return renderSarif(report, {
                rules: rulesOf(checked),
                rulePage: links.rule,
                ...(context.repository === undefined ? {} : { repository: context.repository }),
            });
        case "junit":
            return (0,junit/* renderJunit */.RV)(report, policies.map(({ file, kind, name }) => ({
                file,
                kind: kind.name,
                ...(name === undefined ? {} : { name }),
            })), rule);
        case "markdown":
            return (0,markdown/* renderMarkdown */.Gc)(report, { maxBytes: MARKDOWN_BYTES, links });
        case "github":
            return (0,workflow_commands/* renderWorkflowCommands */.e)(annotationsOf(validation).annotations);
    }
}
/** The rule table, and the rules of the repository's own. */
function rulesOf({ ownRules }) {
    return [...rules/* RULES */.y0.values(), ...ownRules];
}
/** A run is never too quiet to tell errors, and whatever else fails it. */
function shown({ report, rule }, { quiet }) {
    return report.findings.filter((finding) => (0,report_report/* isShown */.aJ)(finding, rule) && (!quiet || finding.severity === "error" || (0,report_report/* failsRun */.FR)(finding, rule)));
}
/** The annotations of a run, at the lines of the commit that is reported on. */
function annotationsOf({ report, rule, comparison, checked }) {
    const changes = comparison?.there?.changes;
    return (0,annotations/* annotate */.fz)(report.findings, {
        annotate: rule.annotate,
        failure: rule,
        rules: rulesOf(checked),
        ...(comparison === undefined ? {} : { toHead: comparison.reported }),
        ...(changes === undefined
            ? {}
            : { isChanged: (file, line) => changes.touches(file, line) }),
    });
}
/** Writes the report to files. @returns what went wrong, since what was found is to be told all the same */
function writeReports(validation, paths, context, { currentFolder }) {
    return paths.flatMap((path) => {
        try {
            (0,terminal/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(currentFolder, path), renderAs((0,output_files/* formatOfFile */.fd)(path), validation, context), path);
            return [];
        }
        catch (error) {
            return [error];
        }
    });
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


/***/ })

};
