export const id = 4632;
export const ids = [4632,5568];
export const modules = {

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

/***/ 2199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ monitorShown),
/* harmony export */   D8: () => (/* binding */ verificationShown),
/* harmony export */   VB: () => (/* binding */ planShown),
/* harmony export */   W8: () => (/* binding */ outcomeShown),
/* harmony export */   YF: () => (/* binding */ statusShown)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _release_gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52724);
/* harmony import */ var _report_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61675);
/* harmony import */ var _report_plan_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86085);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63565);
/* harmony import */ var _watch_alert_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67919);






function decisionIn(gates, { now, waitMs, isLive }) {
    if (isLive)
        return "none";
    const passage = (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .passageOf */ .E2)(gates.filter((gate) => !(0,_release_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .isToApprove */ .p)(gate)));
    if (passage.is === "open")
        return "deploy";
    if (passage.is === "shut")
        return "refused";
    return waitMs > 0 && (passage.until === undefined || passage.until <= now + waitMs) ? "deploy" : "wait";
}
/** What a job that deploys has to know of the plan. */
function planShown(plan, moment) {
    const { resume } = moment;
    const { environment, gates, hash, digest, risk } = plan;
    const passage = (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .passageOf */ .E2)(gates);
    const until = passage.is === "wait" ? passage.until : undefined;
    const decision = decisionIn(gates, moment);
    const outputs = {
        ...{ decision, "plan-hash": hash, digest, risk: risk.level },
        ...{
            "possible-from": until === undefined ? "" : new Date(until).toISOString(),
            live: plan.live?.id ?? "",
        },
    };
    if (decision === "deploy")
        return { outputs };
    if (decision === "none")
        return { outputs, summary: "\nThere is nothing to deploy: it is live and healthy already.\n" };
    const why = (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .notHolding */ .fF)(gates).map(({ name, verdict }) => `${name}: ${verdict.reason}${mendOf(verdict)}`);
    const again = resume === undefined
        ? []
        : [decision === "wait" ? `Go on then: ${resume.later}` : `Go on when that is mended: ${resume.mended}`];
    return {
        outputs,
        ...(again.length === 0 ? {} : { summary: `\n${again.map(prose).join("\n")}\n` }),
        annotation: {
            level: decision === "wait" ? "notice" : "error",
            title: `${environment} ${(0,_report_plan_words_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionOf */ .uv)(plan)}`,
            message: [...why, ...again].join("\n"),
        },
    };
}
function mendOf(verdict) {
    return verdict.is === "refuse" ? ` (${verdict.mend})` : "";
}
function liveText(live, condition) {
    if (condition === "empty")
        return "the empty release is live, which is no policies";
    if (condition === "unknown")
        return "what is live is unknown";
    if (live === null)
        return condition === "nothing" ? "nothing is live" : `nothing is live, ${condition}`;
    return `${code(live)}, ${condition}`;
}
/** How every environment is. */
function statusShown(all) {
    const items = all.map(({ environment, live, condition, drifted, promotable, stops, refused, open }) => {
        const words = [
            liveText(live, condition),
            ...(drifted === true ? ["**drifted**"] : []),
            ...(open === null ? [] : [`${code(open.id)} is open: ${prose(open.next)}`]),
            ...[...stops, ...refused].map(prose),
            ...(promotable === null ? [] : [`${code(promotable)} may be promoted to it`]),
        ];
        return `- **${prose(environment)}**: ${words.join("; ")}`;
    });
    const promotable = all.filter((one) => one.promotable !== null).map(({ environment }) => environment);
    return {
        outputs: { promotable: JSON.stringify(promotable) },
        summary: `### Environments\n\n${items.join("\n")}\n`,
    };
}
/** What a look at everything showed. */
function monitorShown({ well, alerts, ended, notes, told }) {
    const items = [
        ...alerts.map(({ environment, summary, next, silenced, ...alert }) => `- **${prose(`${environment ?? "policies"}: ${(0,_watch_alert_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(alert)}`)}**: ${prose(summary)}${next === undefined ? "" : `; next: ${(0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(next))}`}${silenced === undefined ? "" : ` (silenced: ${prose(silenced)})`}`),
        ...ended.map(({ summary }) => `- Over: ${prose(summary)}`),
        ...notes.map((note) => `- Not seen: ${prose(note)}`),
        ...told
            .filter(({ error }) => error !== null)
            .map(({ channel, error }) => `- ${code(channel)} could not be told: ${prose(error ?? "")}`),
    ];
    const [worst] = alerts.filter(({ silenced }) => silenced === undefined);
    return {
        outputs: { well: String(well), alerts: alerts.length },
        summary: `### ${well ? "All is well" : "Something is wrong"}\n\n${items.length === 0 ? "" : `${items.join("\n")}\n`}`,
        ...(well || worst === undefined
            ? {}
            : { annotation: { level: "error", title: (0,_watch_alert_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(worst), message: worst.summary } }),
    };
}
/** What the checks say of what is live. */
function verificationShown({ current: { id }, verification, next }, environment) {
    const { verdict, checks } = verification;
    const why = verdict.state === "healthy" ? "" : `: ${verdict.by}: ${verdict.why}`;
    const said = `${environment}: ${id} is ${verdict.state}${why}`;
    return {
        outputs: { result: verdict.state, "deployment-id": id, live: id },
        summary: `### ${prose(said)}\n\n${[...checkItems(checks, undefined), ...(next === undefined ? [] : [`- Next: ${prose(next)}`])].join("\n")}\n`,
        ...(verdict.state === "healthy"
            ? {}
            : {
                annotation: {
                    level: "error",
                    title: `${environment} is ${verdict.state}`,
                    message: [said, ...(next === undefined ? [] : [next])].join("\n"),
                },
            }),
    };
}
/** How a command on an environment ended. */
function outcomeShown(outcome, environment, target) {
    const { status, result, id, live, why, next, recorded, checks, restored } = outcome;
    const rows = [
        ["Live", live === undefined ? "nothing" : code(live)],
        ["Where", code(target)],
        ...(recorded === undefined ? [] : [["The ledger says", prose(recorded)]]),
        ...(next === undefined ? [] : [["Next", prose(next)]]),
    ];
    const title = status === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.emergency ? `A person must act now in ${environment}` : environment;
    return {
        outputs: { result, "deployment-id": id ?? "", live: live ?? "" },
        summary: [
            `### ${SIGN[status]} ${prose(title)}: ${prose(why)}\n`,
            ...rows.map(([label, value]) => `- ${label}: ${value}`),
            ...checkItems(checks, id),
            ...checkItems(restored, live),
            "",
        ].join("\n"),
        ...(status === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done
            ? {}
            : {
                annotation: {
                    level: "error",
                    title: `${environment}: ${result}`,
                    message: [why, next].filter((line) => line !== undefined).join("\n"),
                },
            }),
    };
}
const SIGN = { 0: "✔", 1: "✖", 2: "✖", 3: "✖", 4: "✖", 5: "🚨" };
function checkItems(checks, of) {
    return checks.map(({ check, verdict, said }) => {
        const words = said === undefined ? "" : `, ${prose(said)}`;
        return `- Check ${code(check)}${of === undefined ? "" : ` of ${code(of)}`}: ${verdict}${words}`;
    });
}
function code(text) {
    return (0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text));
}
function prose(text) {
    return (0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownDigests */ .D7)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text));
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


/***/ }),

/***/ 81593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ liveDeployment),
/* harmony export */   en: () => (/* binding */ onLost),
/* harmony export */   qS: () => (/* binding */ onOpen),
/* harmony export */   r1: () => (/* binding */ closingOf),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   w0: () => (/* binding */ maySupersede)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45922);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74755);


/** The next moves of a deployment, decided from what is known; whoever carries them out decides nothing. */
/** The deployment whose content a target holds, as far as the ledger knows it. */
function liveDeployment(standing, live) {
    if (live === undefined)
        return undefined;
    const marked = standing.deployments.get(live.id ?? "");
    if (marked?.intent["effective-digest"] === live.effectiveDigest)
        return marked.id;
    const same = [...standing.deployments.values()].filter(({ intent }) => intent["effective-digest"] === live.effectiveDigest);
    return same.at(-1)?.id;
}
/** Whether a target holds what is to be there, with the marker that says so. */
function holds(live, wanted) {
    return (live?.effectiveDigest === wanted.effectiveDigest && live.digest === wanted.digest && live.id === wanted.id);
}
/**
 * What to do about an open deployment whose target has been fenced and read.
 * @param by the command: a rollback closes it without asking how it is; a deployment sees it through
 */
function onOpen(standing, live, by) {
    const { open } = standing;
    if (open === undefined)
        return { do: "leave" };
    const isLive = liveDeployment(standing, live);
    if (by === "rollback")
        return { do: "interrupt", live: isLive ?? standing.current };
    const restores = open.failed?.restores;
    if (restores !== undefined)
        return { do: "restore", restores };
    const own = open.intent.id === isLive;
    return own ? { do: "verify" } : { do: "interrupt", live: standing.current };
}
/** Whether a command may take an open deployment over from a holder that lives. */
function maySupersede(open, by, hasId) {
    if (by === "deploy")
        return false;
    return open.kind === "deploy" || hasId;
}
/**
 * The record that a verdict makes. A deployment that fails is followed by a restore, unless it is a rollback, which has
 * been somebody's decision, or there is nothing else to restore.
 */
function closingOf(verdict, intent, standing) {
    const live = intent.id === undefined ? {} : { live: intent.id };
    switch (verdict.state) {
        case "healthy":
            return { event: "healthy", ...live };
        case "inconclusive":
            return { event: "inconclusive", ...live, why: `${verdict.by}: ${verdict.why}` };
        case "failed": {
            const why = `${verdict.by}: ${verdict.why}`;
            if (intent.kind === "rollback")
                return { event: "failed", ...live, why };
            const restore = (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseRestore */ .OL)(standing, intent);
            if (restore === undefined)
                return { event: "failed", ...live, why };
            return { event: "failed", restores: restore === _record_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg ? _record_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg : restore.id, why };
        }
    }
}
/**
 * @param seen the newest epoch that the writer had read
 * @param own the open deployment that the writer holds; undefined for one that is about to begin
 */
function onLost(entries, seen, own) {
    const since = entries.filter(({ epoch }) => epoch > seen);
    const harmless = since.every(({ event }) => event === "evidence" || event === "lock" || event === "unlock");
    if (harmless)
        return "again";
    // A verdict on another, closed deployment changes nothing for one that is open.
    return own !== undefined && since.every(({ id, event }) => id !== own && event !== "intent")
        ? "again"
        : "superseded";
}


/***/ }),

/***/ 86085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ SIGN),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   bU: () => (/* binding */ namedOnlyText),
/* harmony export */   fi: () => (/* binding */ CHECK),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   qW: () => (/* binding */ checkText),
/* harmony export */   uv: () => (/* binding */ decisionOf),
/* harmony export */   zh: () => (/* binding */ POINT)
/* harmony export */ });
/* harmony import */ var _release_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52724);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45922);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73588);



/** What the renderings of a plan say in the same words. */
const SIGN = {
    pass: "✔",
    wait: "…",
    refuse: "✖",
    bypassed: "!",
};
const POINT = { holds: "✔", open: "✖", unknown: "–" };
const CHECK = {
    pass: "✔",
    warn: "!",
    fail: "✖",
    inconclusive: "–",
    error: "–",
};
/** What to decide, in one line. */
function decisionOf({ gates, open }) {
    const toApprove = gates.some(_release_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .isToApprove */ .p);
    const passage = (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .passageOf */ .E2)(gates.filter((gate) => !(0,_release_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .isToApprove */ .p)(gate)));
    switch (passage.is) {
        case "open": {
            const may = toApprove ? "may be deployed once it is approved" : "may be deployed";
            return open === null
                ? may
                : `${may} when ${open}, which is open, has ended; where its holder is gone, that is closed first`;
        }
        case "wait": {
            if (passage.until === undefined)
                return "has to wait";
            return `may be deployed from ${momentOf(passage.until)}${toApprove ? ", once it is approved" : ""}`;
        }
        case "shut":
            return `is refused by ${passage.gates.map(({ name }) => name).join(", ")}`;
    }
}
/** What becomes of a deployment that fails. */
function failureText(plan) {
    switch (plan["back-to"]) {
        case null:
            return "it stays: what is live has the same effective policies, so going back would change nothing";
        case _release_record_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg:
            return "nothing healthy was there before: no policies would be live";
        default:
            return `${plan["back-to"]} is made live again by itself`;
    }
}
/** What a person can do where a rollback without an id would find nothing: it chooses more narrowly than people may. */
function namedOnlyText({ environment }) {
    const name = (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(environment);
    return `a rollback finds nothing healthy to go back to by itself; a deployment that was healthy once can be named with --deployment-id (see archi3-policy history --environment ${name})`;
}
/** A time as people read it, to the minute and never too early: `2026-12-01 08:00 UTC`. @param ms since 1970 */
function momentOf(ms) {
    const minute = new Date(Math.ceil(ms / 60_000) * 60_000).toISOString();
    return `${minute.slice(0, 16).replace("T", " ")} UTC`;
}
/** A check's result: `pass, 12 measurements: 0.2 %` */
function checkText({ verdict, measurements, said }) {
    const number = `${measurements} measurement${measurements === 1 ? "" : "s"}`;
    return `${verdict}, ${number}${said === undefined ? "" : `: ${said}`}`;
}


/***/ })

};
