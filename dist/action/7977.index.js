export const id = 7977;
export const ids = [7977];
export const modules = {

/***/ 49742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ downloadFile),
/* harmony export */   QM: () => (/* binding */ uploadFile),
/* harmony export */   a3: () => (/* binding */ uploadReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25320);



/**
 * Uploads files as an artifact of the running workflow. Artifacts cannot be written to twice. The client (most of the
 * bundle) is loaded only here.
 *
 * After a failure the client may go on in the background: an upload that hung, or an archive of which nobody reads the
 * rest. So the files must stay, and the process be ended by whoever started it: what the archive throws when a file
 * is gone, nobody can catch.
 */
function uploadReport(upload, world) {
    return uploading(() => uploadOnce(upload), world);
}
/** Uploads a file as an artifact of its own, not packed; otherwise as {@link uploadReport}. */
function uploadFile(upload, world) {
    const { file, name, folder } = upload;
    return uploading(async () => {
        // The client calls the artifact as the file is called.
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(file, copy);
        }
        catch (error) {
            return { state: "failed", why: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(messageOf(error)) };
        }
        return uploadOnce({ name, files: [copy], folder }, { skipArchive: true });
    }, world);
}
async function uploading(upload, world) {
    const why = whyUnavailable(world.env);
    if (why !== undefined)
        return { state: "unavailable", why };
    const late = `the upload did not end within ${Math.ceil(world.limitMs / 1_000)} s`;
    return withinLimit(world.limitMs, { state: "failed", why: late }, upload());
}
async function uploadOnce({ name, files, folder }, options = {}) {
    try {
        for (const file of files)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder, options);
        return { state: "uploaded", id };
    }
    catch (error) {
        const why = messageOf(error);
        return isTaken(why) ? { state: "taken" } : { state: "failed", why: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(why) };
    }
}
/**
 * Downloads an artifact of the running workflow that holds one file.
 * @param folder where to, a folder of its own
 */
async function downloadFile(name, folder, world) {
    const why = whyUnavailable(world.env);
    if (why !== undefined)
        return { state: "unavailable", why };
    const late = `the download did not end within ${Math.ceil(world.limitMs / 1_000)} s`;
    return withinLimit(world.limitMs, { state: "failed", why: late }, downloadOnce(name, folder));
}
async function downloadOnce(name, folder) {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        const client = new DefaultArtifactClient();
        const { artifact } = await client.getArtifact(name);
        const { digestMismatch } = await client.downloadArtifact(artifact.id, { path: folder });
        if (digestMismatch === true)
            return { state: "failed", why: "what came is not what was uploaded" };
        const [file, ...others] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
        if (file !== undefined && others.length === 0)
            return { state: "downloaded", file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file) };
        return {
            state: "failed",
            why: `the artifact holds ${others.length === 0 ? "nothing" : "several files"}`,
        };
    }
    catch (error) {
        // The class is the client's, which is loaded only above.
        if (error instanceof Error && error.name === "ArtifactNotFoundError")
            return { state: "absent" };
        return { state: "failed", why: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(messageOf(error)) };
    }
}
/** The artifact service's answer to a name that the run has already. */
function isTaken(message) {
    return message.includes("(409)") || /already exists/i.test(message);
}
/** The client would fail for the same reasons, but only after it was loaded, and with a warning in the log. */
function whyUnavailable(env) {
    if (isEnterpriseServer(env["GITHUB_SERVER_URL"])) {
        return "GitHub Enterprise Server does not take artifacts from this client";
    }
    const missing = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"].filter((name) => !env[name]);
    if (missing.length === 0)
        return undefined;
    const [are, them] = missing.length === 1 ? ["is", "it"] : ["are", "them"];
    return `${missing.join(" and ")} ${are} not set; GitHub sets ${them} in steps that run an action`;
}
/** As the client decides: everything but github.com, a tenant of ghe.com and a local stand-in. */
function isEnterpriseServer(serverUrl) {
    if (!serverUrl || !URL.canParse(serverUrl))
        return false;
    return !/^github\.com$|\.ghe\.com$|\.localhost$/i.test(new URL(serverUrl).hostname);
}
async function withinLimit(limitMs, tooLate, working) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(tooLate), limitMs);
    });
    try {
        return await Promise.race([working, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** The client's messages may be of several lines, indented as its source is. */
function messageOf(error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, " ");
}


/***/ }),

/***/ 37977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   HO: () => (/* binding */ valuesOfMatrix),
/* harmony export */   ho: () => (/* binding */ pageOfArtifact),
/* harmony export */   kA: () => (/* binding */ keepReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49742);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87418);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21565);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42603);






const UPLOAD_LIMIT_MS = 60_000;
/** Writes the full report, as JSON and SARIF, and uploads it. What fails is told, and takes nothing from the verdict. */
async function keepReport(run, validation, context) {
    const { step, inputs, env } = run;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(step.temporaryFolder, `policy-report-${(0,_github_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runKey */ .r7)(run).slice(0, 12)}`);
    const files = { json: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "policy-report.json"), sarif: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "policy-report.sarif") };
    try {
        (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(folder, folder);
        (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomically */ .lo)(files.json, (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .renderAs */ .dk)("json", validation, context));
        (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomically */ .lo)(files.sarif, (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .renderAs */ .dk)("sarif", validation, context));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn))
            throw error;
        return { outputs: {}, notes: [`The report was not kept: ${(0,_github_run_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)({ error })}.`] };
    }
    const outputs = { "report-path": files.json, "sarif-path": files.sarif };
    if (inputs.artifact === "")
        return { outputs, notes: [] };
    const upload = { name: artifactName(run), files: Object.values(files), folder };
    const uploaded = await (0,_adapters_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadReport */ .a3)(upload, { env, limitMs: UPLOAD_LIMIT_MS });
    switch (uploaded.state) {
        case "uploaded": {
            return { outputs: { ...outputs, "artifact-url": pageOfArtifact(step, uploaded.id) }, notes: [] };
        }
        case "taken": {
            const why = `this run has an artifact ${upload.name} already; jobs that both keep a report name it differently (input artifact)`;
            return { outputs, notes: [`The report was not uploaded: ${why}.`] };
        }
        default:
            return { outputs, notes: [`The report was not uploaded: ${uploaded.why}.`] };
    }
}
/** Where an artifact of the run can be seen: the run's own page where nobody knows the artifact's. */
function pageOfArtifact({ serverUrl, repository, runId }, id) {
    const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
    return id === undefined ? url : `${url}/artifacts/${id}`;
}
/** A run's artifacts have distinct names: jobs of a matrix add what tells them apart. */
function artifactName({ inputs }) {
    return `${inputs.artifact}${valuesOfMatrix(inputs.matrix)}`.slice(0, LONGEST_NAME);
}
/** What tells a job of a matrix from its siblings, to be put behind a name. @param matrix its values as JSON */
function valuesOfMatrix(matrix) {
    return matrix === "null" ? "" : matrix.replaceAll(/[^\w.]+/g, "-").replace(/-$/, "");
}
/** Characters that fit into a file's name together with its ending. */
const LONGEST_NAME = 200;


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


/***/ })

};
