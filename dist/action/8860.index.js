export const id = 8860;
export const ids = [8860];
export const modules = {

/***/ 28437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ checkOutputFile),
/* harmony export */   fd: () => (/* binding */ formatOfFile),
/* harmony export */   o1: () => (/* binding */ checkReportFiles),
/* harmony export */   sp: () => (/* binding */ checkEnding)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);



/** The format of a file by its ending. */
const ENDINGS = {
    ".json": "json",
    ".sarif": "sarif",
    ".xml": "junit",
    ".md": "markdown",
};
/** @throws {PolicyError} `E_OUTPUT` (exit 2) for an ending that says nothing */
function formatOfFile(path) {
    const format = ENDINGS[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).toLowerCase()];
    if (format !== undefined)
        return format;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_OUTPUT", {
        what: "cannot tell the format of the output",
        where: `--output ${path}`,
        why: "the ending of the file's name decides its format",
        mend: `end it in one of ${Object.keys(ENDINGS).join(", ")}`,
    });
}
/** How our reports begin. */
const SIGNS = {
    json: /^\{\s*"format":\s*"archi3-report\//,
    sarif: /^\{\s*"\$schema":[^{}]*"runs":\s*\[\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"archi3-policy"/,
    junit: /^<\?xml[^>]*>\s*<testsuites name="archi3-policy"/,
    markdown: /^### (?:✅ Passed|❌ Failed): /,
};
/**
 * Looks at the files that reports are to be written to, before a run.
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
function checkReportFiles(paths, currentFolder) {
    for (const path of paths) {
        const format = formatOfFile(path);
        const sign = SIGNS[format] ?? /^$/;
        checkOutputFile(path, currentFolder, { sign, name: `an earlier report of this format (${format})` });
    }
}
/** Bytes; what tells an output stands at its start. */
const SIGN_LENGTH = 500;
/**
 * Looks at a file that is to be written, in a folder that exists: what stands there is replaced only where it is an
 * output of the same kind, or empty.
 * @param before how such an output begins, and what it is called
 * @param option the option that names it
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
function checkOutputFile(typed, currentFolder, before, option = "--output") {
    const refuse = (why, mend) => outputError(`${option} ${typed}`, why, mend);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(currentFolder, typed);
    const folder = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfPath */ .SC)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    if (folder === "missing") {
        throw refuse(`the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(typed)} does not exist, and none is made for a file`, "make the folder, or name a file in one that exists");
    }
    if (folder !== "folder")
        throw refuse(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(typed)} is no folder`, "name a file in a folder that exists");
    const nature = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfPath */ .SC)(path);
    if (nature === "missing")
        return;
    if (nature === "folder")
        throw refuse("a folder stands there", "name a file");
    const start = nature === "file" ? (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readStart */ .H6)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(path) ?? path, SIGN_LENGTH)?.toString() : undefined;
    if (start === "" || (start !== undefined && before.sign.test(start)))
        return;
    throw refuse(`what stands there is not ${before.name}`, "name another file, or delete this one");
}
/**
 * Looks at the name of a file whose readers go by its ending.
 * @param why who goes by it
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
function checkEnding(typed, { option, ending, why }) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(typed).toLowerCase() === ending)
        return;
    throw outputError(`${option} ${typed}`, why, `end its name in ${ending}`);
}
function outputError(where, why, mend) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_OUTPUT", { what: "cannot write the result there", where, why, mend });
}


/***/ }),

/***/ 25223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/git-process.js
var git_process = __webpack_require__(19050);
// EXTERNAL MODULE: ./build/src/adapters/runner.js
var runner = __webpack_require__(46442);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var adapters_terminal = __webpack_require__(87418);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/inputs.js
var src_inputs = __webpack_require__(8796);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/report/step-failure.js
var step_failure = __webpack_require__(64555);
// EXTERNAL MODULE: ./build/src/adapters/artifact.js
var artifact = __webpack_require__(49742);
;// CONCATENATED MODULE: ./build/src/commands/bundle-artifact.js



/** For all of an upload or a download. */
const LIMIT_MS = 120_000;
/** How a bundle is named that an earlier job of the run has kept: `artifact:policy-bundle`. */
const SCHEME = "artifact:";
const DO_WITHOUT = "leave the input empty, and let every job build the bundle of its commit";
/** The artifact that a step's input names; undefined for a file or a digest. */
function artifactNamed(bundle) {
    return bundle.startsWith(SCHEME) ? bundle.slice(SCHEME.length) : undefined;
}
/**
 * Keeps a bundle's file with the workflow's run, for its later jobs. A job that is run again finds the same bundle there:
 * a commit's bundle is always the same bytes.
 * @returns a word for the log; undefined where there is none to say
 * @throws {PolicyError} `E_ARTIFACT` (exit 4)
 */
async function keepBundle(name, file, folder, env) {
    const uploaded = await (0,artifact/* uploadReport */.a3)({ name, files: [file], folder }, { env, limitMs: LIMIT_MS });
    if (uploaded.state === "uploaded")
        return undefined;
    if (uploaded.state === "taken")
        return `the run has an artifact ${name} already, which stays`;
    throw (0,errors/* outsideError */.ul)("E_ARTIFACT", {
        what: "the bundle was not kept for the jobs that deploy it",
        where: `with: bundle-artifact: ${name}`,
        why: uploaded.why,
        mend: uploaded.state === "failed" ? `run the job again; or ${DO_WITHOUT}` : DO_WITHOUT,
    });
}
/**
 * Brings the file of a bundle that an earlier job has kept.
 * @returns its path
 * @throws {PolicyError} `E_ARTIFACT` (exit 4)
 */
async function bringBundle(name, temporaryFolder, env) {
    const folder = (0,external_node_path_.join)(temporaryFolder, `archi3-artifact-${name}`);
    const brought = await (0,artifact/* downloadFile */.PE)(name, folder, { env, limitMs: LIMIT_MS });
    if (brought.state === "downloaded")
        return brought.file;
    throw (0,errors/* outsideError */.ul)("E_ARTIFACT", {
        what: "the bundle that an earlier job has kept cannot be had",
        where: `with: bundle: ${SCHEME}${name}`,
        ...notBrought(brought, name),
    });
}
function notBrought(brought, name) {
    switch (brought.state) {
        case "absent":
            return {
                why: `this run has no artifact ${name}`,
                mend: `let this job need the one that keeps it (\`command: bundle\` with \`bundle-artifact: ${name}\`), and run both`,
            };
        case "unavailable":
            return {
                why: brought.why,
                mend: `use the action on a runner that has artifacts; or ${DO_WITHOUT}`,
            };
        case "failed":
            return { why: brought.why, mend: "run this job again" };
    }
}

// EXTERNAL MODULE: ./build/src/commands/kept-report.js
var kept_report = __webpack_require__(37977);
;// CONCATENATED MODULE: ./build/src/commands/dashboard-artifact.js


const dashboard_artifact_LIMIT_MS = 60_000;
/**
 * Keeps the dashboard with the workflow's run, as a page that a browser opens, and the numbers beside it. A run's artifacts
 * have distinct names: jobs of a matrix and later attempts add what tells them apart. What could not be kept is a note, and
 * changes no verdict.
 */
async function keepDashboard({ name, dashboard, metrics, matrix }, step, env) {
    const attempt = step.runAttempt === "1" ? "" : `-attempt-${step.runAttempt}`;
    const own = `${name}${(0,kept_report/* valuesOfMatrix */.HO)(matrix)}${attempt}`.slice(0, kept_report/* LONGEST_NAME */.B6);
    const notes = [];
    const keep = async (file, as) => {
        const upload = { file, name: as, folder: step.temporaryFolder };
        const uploaded = await (0,artifact/* uploadFile */.QM)(upload, { env, limitMs: dashboard_artifact_LIMIT_MS });
        if (uploaded.state === "uploaded")
            return (0,kept_report/* pageOfArtifact */.ho)(step, uploaded.id);
        const why = uploaded.state === "taken"
            ? "the run has an artifact of this name; give one of the two another `dashboard-artifact`"
            : uploaded.why;
        notes.push(`${as} was not kept with the run: ${why}`);
        return undefined;
    };
    const page = await keep(dashboard, `${own}.html`);
    // Where the one cannot be kept, the other cannot either.
    if (page === undefined)
        return { published: {}, notes };
    await keep(metrics, `${own}.prom`);
    return { published: { outputs: { "dashboard-url": page }, summary: `\n[Dashboard](${page})\n` }, notes };
}

// EXTERNAL MODULE: ./build/src/commands/github-run.js
var github_run = __webpack_require__(21565);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/workflow-commands.js
var workflow_commands = __webpack_require__(95190);
;// CONCATENATED MODULE: ./build/src/commands/step-results.js




const NOT_DONE = "The command could not do its work";
/** GitHub's limit is 1 MiB; a failure may come behind. */
const MOST_BYTES = 1_020_000;
/** What a step's command publishes, until the step is over. */
class StepResults {
    #outputs = new Map();
    #summary = "";
    /** An output that was published; empty where there is none. */
    output(name) {
        return String(this.#outputs.get(name) ?? "");
    }
    publish({ outputs = {}, summary = "", annotation, annotations = [] }, terminal) {
        for (const [name, value] of Object.entries(outputs))
            this.#outputs.set(name, value);
        // Over the limit the upload would fail while the step stays green.
        if ((0,sanitize/* byteLength */.dp)(this.#summary) + (0,sanitize/* byteLength */.dp)(summary) < MOST_BYTES)
            this.#summary += summary;
        if (annotations.length > 0)
            terminal.print((0,workflow_commands/* renderWorkflowCommands */.e)(annotations));
        if (annotation === undefined)
            return;
        terminal.print((0,workflow_commands/* renderErrorCommand */.Y)(annotation.title, annotation.message, annotation.level));
    }
    /** Hands all of it to the runner, and what made the command fail. What cannot be written is said, no more. */
    async tell(terminal, failure) {
        const failed = failure === undefined ? "" : (0,markdown/* renderMarkdownFailure */.aV)(failure, NOT_DONE);
        const notes = await (0,runner/* tellRunner */.sd)({
            outputs: Object.fromEntries(this.#outputs),
            summary: `${this.#summary}${failed}`,
        });
        for (const note of notes)
            terminal.warn(`note: ${(0,sanitize/* printable */.g$)(note)}\n`);
    }
}

;// CONCATENATED MODULE: ./build/src/commands/step.js












/**
 * Runs a command as a step of a workflow: git and GitHub are asked with the step's tokens, results become outputs and a
 * part of the job's summary, and what failed an annotation of the run.
 * @param run runs the command with the inputs that it is given
 * @param explain says in the log why the command could not do its work, and gives the exit status
 */
async function runStep(asked, run, explain) {
    const { command, env } = asked;
    const results = new StepResults();
    const logFormat = asked.raw("log-format") === "json" ? "json" : "text";
    const log = (0,adapters_terminal/* processTerminal */.qH)({ color: true, quiet: false, logFormat });
    let status = errors/* EXIT */.dc.done;
    const around = {
        env: { ...env, GITHUB_TOKEN: asked.raw("token") },
        terminal: ({ quiet = false }) => {
            const guard = guardFor(asked.raw("format"));
            const terminal = (0,adapters_terminal/* processTerminal */.qH)({ color: true, quiet, logFormat, guard });
            return Object.assign(terminal, {
                publish: (published) => results.publish(published, log),
            });
        },
        finish: (ended) => {
            status = ended;
        },
    };
    try {
        useTokens(asked);
        const inputs = await inputsFor(asked);
        await run(inputs, around);
        if (command === "bundle" && status === errors/* EXIT */.dc.done)
            await keep(asked, results, log);
        // Also where something is wrong: that is when somebody looks.
        if (command === "monitor")
            await keepPages(asked, inputs, results, log);
        await results.tell(log, undefined);
        return status;
    }
    catch (error) {
        const failed = explain(error);
        await results.tell(log, (0,step_failure/* failureOfStep */.i)(error));
        return failed;
    }
}
/** Policies may be printed as they are, and a log is read for commands. */
function guardFor(format) {
    return format === "json" ? (text) => text.replaceAll("##[", "##\\u005b") : sanitize/* guardWorkflowCommands */.Jw;
}
/** Git is given the token of the step; nothing that is started besides, such as a program of a check, gets it. */
function useTokens({ raw, step }) {
    const authorization = (0,github_run/* authorizationOf */.P_)(raw("ledger-token") || raw("token"));
    if (authorization !== undefined)
        (0,git_process/* authorizeGit */.Co)(step.serverUrl, authorization);
    (0,runner/* forgetInputs */.X$)("token", "ledger-token");
}
/** The inputs, with files in the place of what the step alone knows of: an artifact, a place that ends with the job. */
async function inputsFor({ command, step, raw, env }) {
    const given = new Map();
    const name = artifactNamed(raw("bundle"));
    if (name !== undefined)
        given.set("bundle", await bringBundle(name, step.temporaryFolder, env));
    if (command === "bundle" && raw("output") === "")
        given.set("output", (0,external_node_path_.join)(step.temporaryFolder, "policy-bundle.tar.gz"));
    if (command === "monitor" && (0,src_inputs/* artifactName */.Cs)("dashboard-artifact", raw) !== "")
        for (const [input, file] of PAGES)
            if (raw(input) === "")
                given.set(input, (0,external_node_path_.join)(step.temporaryFolder, file));
    return (input) => given.get(input) ?? raw(input);
}
/** What a step that watches writes where its artifact asks for it, by the inputs. */
const PAGES = [
    ["dashboard", "archi3-dashboard.html"],
    ["metrics", "archi3-metrics.prom"],
];
async function keepPages({ raw, step, env }, inputs, results, log) {
    const name = (0,src_inputs/* artifactName */.Cs)("dashboard-artifact", raw);
    if (name === "")
        return;
    const files = { dashboard: inputs("dashboard"), metrics: inputs("metrics") };
    const written = { name, ...files, matrix: raw("matrix") };
    const { published, notes } = await keepDashboard(written, step, env);
    results.publish(published, log);
    for (const note of notes)
        log.warn(`note: ${(0,sanitize/* printable */.g$)(note)}\n`);
}
async function keep({ raw, env }, results, log) {
    const name = (0,src_inputs/* artifactName */.Cs)("bundle-artifact", raw);
    if (name === "")
        return;
    const file = results.output("bundle-path");
    const note = await keepBundle(name, file, (0,external_node_path_.dirname)(file), env);
    if (note !== undefined)
        log.warn(`note: ${(0,sanitize/* printable */.g$)(note)}\n`);
}


/***/ }),

/***/ 73356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ xmlAttribute),
/* harmony export */   RV: () => (/* binding */ renderJunit),
/* harmony export */   bw: () => (/* binding */ xmlContent)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18456);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63565);


/** Where findings are told whose file is no policy, or could not be read as one. */
const OTHER_FILES = "files";
/**
 * The report as JUnit XML, as Jenkins, GitLab and the reporters for GitHub read it: a suite a kind, a case a
 * policy. What fails the run is the case's one failure (they read only the first); the rest is its output.
 * What a comment accepts is told in the output, with its reason; what the baseline accepts is left out.
 */
function renderJunit(report, policies, failure) {
    const suites = new Map();
    for (const test of casesOf(report, policies)) {
        const suite = suites.get(test.suite);
        if (suite === undefined)
            suites.set(test.suite, [test]);
        else
            suite.push(test);
    }
    const time = (report.summary["duration-ms"] / 1_000).toFixed(3);
    const rendered = [...suites].map(([suite, cases]) => renderSuite(suite, cases, report, failure));
    const total = rendered.reduce((sum, { failures }) => sum + failures, 0);
    const tests = rendered.reduce((sum, suite) => sum + suite.tests, 0);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="archi3-policy" tests="${tests}" failures="${total}" errors="0" time="${time}">`,
        ...rendered.map(({ xml }) => xml),
        "</testsuites>\n",
    ].join("\n");
}
function casesOf(report, policies) {
    const cases = [];
    const byFile = new Map();
    const add = (suite, file, name) => {
        const test = { suite, name: name === undefined ? file : `${name} (${file})`, file, findings: [] };
        cases.push(test);
        byFile.set(file, [...(byFile.get(file) ?? []), { name, test }]);
        return test;
    };
    for (const { kind, file, name } of policies)
        add(kind, file, name);
    for (const finding of report.findings) {
        if (finding.suppression?.by === "baseline")
            continue;
        const known = byFile.get(finding.file);
        const match = known?.find(({ name }) => name === finding.policy) ?? known?.[0];
        const test = match?.test ?? add(finding.kind ?? OTHER_FILES, finding.file, undefined);
        test.findings.push(finding);
    }
    return cases;
}
function renderSuite(suite, cases, report, failure) {
    const failed = cases.filter(({ findings }) => findings.some((finding) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failsRun */ .FR)(finding, failure)));
    const counts = `tests="${cases.length}" failures="${failed.length}" errors="0" skipped="0" time="0"`;
    const base = report.base === null ? [] : [(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBase */ .dM)(report.base, String), ...report.base.notes];
    const properties = base.map((text) => `      <property name="base" value="${xmlAttribute(text)}"/>`);
    const lines = [
        `  <testsuite name="${xmlAttribute(suite)}" ${counts}>`,
        ...(properties.length === 0 ? [] : ["    <properties>", ...properties, "    </properties>"]),
        ...cases.map((test) => renderCase(test, failure, report.base !== null)),
        "  </testsuite>",
    ];
    return { xml: lines.join("\n"), tests: cases.length, failures: failed.length };
}
function renderCase({ suite, name, file, findings }, failure, compared) {
    const open = `    <testcase name="${xmlAttribute(name)}" classname="${xmlAttribute(suite)}" file="${xmlAttribute(file)}" time="0"`;
    if (findings.length === 0)
        return `${open}/>`;
    const fatal = findings.filter((finding) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failsRun */ .FR)(finding, failure));
    const rest = findings.filter((finding) => !(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failsRun */ .FR)(finding, failure));
    const told = (some) => xmlContent(some.map((one) => toldOf(one, compared)).join("\n"));
    return [
        `${open}>`,
        ...(fatal.length === 0 ? [] : [renderFailure(fatal, told(fatal))]),
        ...(rest.length === 0 ? [] : [`      <system-out>${told(rest)}</system-out>`]),
        "    </testcase>",
    ].join("\n");
}
function renderFailure(findings, body) {
    const rules = [...new Set(findings.map(({ rule }) => rule))].join(" ");
    const first = findings[0]?.message ?? "";
    const message = findings.length === 1 ? first : `${findings.length} findings: ${first}`;
    return `      <failure message="${xmlAttribute(message)}" type="${xmlAttribute(rules)}">${body}</failure>`;
}
/** A finding as a few lines of plain text. Without a base every finding is new, which says nothing. */
function toldOf(finding, compared) {
    const { file, range, severity, rule, message, help, related, status, suppression } = finding;
    const standing = compared || status === "suppressed" ? ` (${status})` : "";
    const at = (path, { line, column }) => `${path}:${line}:${column}`;
    return [
        `${at(file, range.start)} ${severity} ${rule}${standing} ${message}`,
        ...(help === "" ? [] : [`  help: ${help}`]),
        ...(suppression?.reason === undefined ? [] : [`  accepted: ${suppression.reason}`]),
        ...related.map((place) => `  see: ${at(place.file, place.range.start)} ${place.message}`),
    ]
        .map((line) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line))
        .join("\n");
}
const ENTITIES = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
    ["'", "&apos;"],
]);
/** Fit for an attribute in double quotes: one line, since XML makes blanks of an attribute's line ends. */
function xmlAttribute(text) {
    return escapeXml((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text));
}
/** Fit for an element's text, with its lines. */
function xmlContent(text) {
    return escapeXml((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, { keepNewlines: true }));
}
/** What the sanitiser lets through is within XML 1.0's characters (§2.2); no line of it is a runner's command. */
function escapeXml(text) {
    return text
        .replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? "")
        .replaceAll("::", "&#58;&#58;")
        .replaceAll("##[", "##&#91;");
}


/***/ }),

/***/ 74913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ Frames),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   ei: () => (/* binding */ TINT)
/* harmony export */ });
/* harmony import */ var _policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3390);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18456);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63565);



/**
 * The report for a terminal: each finding with the text that it is about underlined, then one summary line, and
 * what was compared with. Suppressed findings are only counted.
 */
function renderText(report, sources, colors) {
    const frames = new Frames(sources);
    const compared = report.base !== null;
    const blocks = report.findings
        .filter(({ status }) => status !== "suppressed")
        .map((finding) => renderFinding(finding, compared, frames, colors));
    const summary = [summaryLine(report, colors), ...baseLines(report, colors)].join("");
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .guardWorkflowCommands */ .Jw)([...blocks, summary].join("\n"));
}
const TINT = {
    error: (colors) => colors.red,
    warning: (colors) => colors.yellow,
    notice: (colors) => colors.cyan,
};
function renderFinding(finding, compared, frames, colors) {
    const tint = TINT[finding.severity](colors);
    const place = `${colors.bold(placeText(finding.file, finding.range))}`;
    const status = compared ? `${statusText(finding.status, colors)} ` : "";
    const lines = [
        `${place} ${tint(finding.severity)} ${colors.dim(finding.rule)} ${status}${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finding.message)}`,
        ...frames.frame(finding, tint, colors),
        ...(finding.help === "" ? [] : [`  ${colors.dim("help:")} ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finding.help)}`]),
        ...finding.related.map((related) => `  ${colors.dim("see:")}  ${placeText(related.file, related.range)} ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(related.message)}`),
    ];
    return `${lines.join("\n")}\n`;
}
/** What the change brought stands out; what was there before does not. */
function statusText(status, colors) {
    return status === "existing" ? colors.dim(status) : status;
}
function placeText(file, range) {
    return `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(file)}:${range.start.line}:${range.start.column}`;
}
/** Columns beyond which a line is shown only around what is underlined. */
const WIDTH = 120;
/** Draws the lines that findings are about. What looks like a secret is masked, whatever the finding. */
class Frames {
    #sources;
    #secrets = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    frame(finding, tint, colors) {
        const { start, end } = finding.range;
        const source = this.#sources.get(finding.file);
        if (source === undefined || start.line > source.lineCount)
            return [];
        const shown = maskedLine(source, start.line, start.column, this.#secretsOf(finding.file, source));
        const from = shown.at(start.column - 1);
        const to = end.line === start.line ? shown.at(end.column - 1) : shown.text.trimEnd().length;
        const window = windowOf(shown.text, from, to);
        const gutter = String(start.line);
        const line = `${colors.dim(`${gutter} │`)} ${window.text}`.trimEnd();
        const marker = "^".repeat(Math.max(1, window.to - window.from));
        return [
            line,
            `${" ".repeat(gutter.length)} ${colors.dim("│")} ${" ".repeat(window.from)}${tint(marker)}`,
        ];
    }
    #secretsOf(file, source) {
        const known = this.#secrets.get(file);
        if (known !== undefined)
            return known;
        const spans = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .secretSpans */ .AY)(source.text);
        this.#secrets.set(file, spans);
        return spans;
    }
}
/** UTF-16 units. */
const LONGEST_LINE = 4000;
/** A line as it may be shown, with a function from its own offsets to those of what is shown. */
function maskedLine(source, number, column, secrets) {
    const whole = source.line(number);
    // Of a line that goes on for ever only the part around the place is looked at.
    const cut = whole.length > LONGEST_LINE ? Math.max(0, column - LONGEST_LINE / 2) : 0;
    const raw = whole.slice(cut, cut + LONGEST_LINE);
    const lineStart = source.offset(number) + cut;
    const onLine = secrets
        .filter(({ start, end }) => end > lineStart && start < lineStart + raw.length)
        .map(({ start, end }) => ({
        start: Math.max(0, start - lineStart),
        end: Math.min(raw.length, end - lineStart),
    }));
    const masked = (0,_policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSpans */ .ep)(raw, onLine);
    return {
        text: visible(masked),
        at: (offset) => {
            const shown = Math.max(0, Math.min(offset - cut, raw.length));
            return visible(masked.slice(0, (0,_policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedOffset */ .x7)(raw, onLine, shown))).length;
        },
    };
}
/** Tabs become one space, so that what stands below stays below. */
function visible(text) {
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeText */ .jZ)(text.replaceAll("\t", " "));
}
function windowOf(text, from, to) {
    if (text.length <= WIDTH)
        return { text, from, to };
    const start = Math.max(0, Math.min(from - 30, text.length - WIDTH));
    const end = Math.min(text.length, start + WIDTH);
    const before = start > 0 ? "…" : "";
    const after = end < text.length ? "…" : "";
    const shift = before.length - start;
    return {
        text: `${before}${text.slice(start, end)}${after}`,
        from: from + shift,
        to: Math.min(to, end) + shift,
    };
}
function summaryLine(report, colors) {
    const { summary } = report;
    const counts = [
        count(summary.errors, "error", colors.red),
        count(summary.warnings, "warning", colors.yellow),
        count(summary.notices, "notice", colors.cyan),
        ...(summary.suppressed === 0 ? [] : [`${summary.suppressed} suppressed`]),
    ];
    // Errors that the base has too do not make a change bad.
    const good = report.conclusion === "success" &&
        !report.findings.some(({ severity, status }) => severity === "error" && (status === "new" || status === "touched"));
    const verdict = good ? colors.green("✔") : colors.red("✖");
    const checked = `${summary.policies} ${summary.policies === 1 ? "policy" : "policies"} checked`;
    const unread = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUnread */ .Fn)(report);
    return `${verdict} ${checked}${unread === undefined ? "" : `, ${unread}`}: ${counts.join(", ")} (${duration(summary["duration-ms"])})\n`;
}
/** What was compared with, and how the findings stand to it; nothing without a base. */
function baseLines({ base, summary }, colors) {
    if (base === null)
        return [];
    const sentence = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .describeBase */ .dM)(base, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$);
    const counts = `${summary.new} new, ${summary.touched} touched, ${summary.existing} existing`;
    return [
        `  ${base.state === "unknown" ? colors.yellow(sentence) : sentence} ${counts}\n`,
        ...base.notes.map((note) => `  ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(note)}\n`),
    ];
}
function count(number, noun, tint) {
    const text = `${number} ${noun}${number === 1 ? "" : "s"}`;
    return number === 0 ? text : tint(text);
}
function duration(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}


/***/ })

};
