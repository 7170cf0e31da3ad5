export const id = 127;
export const ids = [127];
export const modules = {

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js
var adapters_terminal = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/policy/document-builder.js
var document_builder = __webpack_require__(7017);
// EXTERNAL MODULE: ./build/src/policy/kinds.js
var kinds = __webpack_require__(3499);
// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(8000);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(3565);
;// CONCATENATED MODULE: ./build/src/report/json.js

/** The report as JSON, indented for people; control characters from files are shown, never passed on. */
function renderJson(report) {
    const text = JSON.stringify(report, (_key, value) => (typeof value === "string" ? (0,sanitize/* sanitizeText */.jZ)(value, { keepNewlines: true }) : value), 2);
    // A runner takes `##[` for a command anywhere in a line; an escape reads the same.
    return `${text.replaceAll("##[", "##\\u005b")}\n`;
}

;// CONCATENATED MODULE: ./build/src/report/report.js
/** Sums a validation up. Findings at or above `failOn` make it fail. */
function makeReport(outcome, options) {
    const count = (severity) => outcome.findings.filter((finding) => finding.severity === severity).length;
    const errors = count("error");
    const warnings = count("warning");
    const failed = (options.failOn !== "never" && errors > 0) || (options.failOn === "warning" && warnings > 0);
    return {
        format: "archi3-report/1",
        tool: { name: "archi3-policy", version: options.version },
        conclusion: failed ? "failure" : "success",
        summary: {
            policies: outcome.policies,
            valid: outcome.valid,
            invalid: outcome.policies - outcome.valid,
            errors,
            warnings,
            notices: count("notice"),
            suppressed: 0,
            "duration-ms": Math.round(options.durationMs),
        },
        base: null,
        findings: outcome.findings,
    };
}

// EXTERNAL MODULE: ./build/src/policy/secrets.js + 2 modules
var policy_secrets = __webpack_require__(3390);
;// CONCATENATED MODULE: ./build/src/report/text.js


/** The report for a terminal: each finding with the text that it is about underlined, then one summary line. */
function renderText(report, sources, colors) {
    const frames = new Frames(sources);
    const blocks = report.findings.map((finding) => renderFinding(finding, frames, colors));
    return (0,sanitize/* guardWorkflowCommands */.Jw)([...blocks, summaryLine(report, colors)].join("\n"));
}
const TINT = {
    error: (colors) => colors.red,
    warning: (colors) => colors.yellow,
    notice: (colors) => colors.cyan,
};
function renderFinding(finding, frames, colors) {
    const tint = TINT[finding.severity](colors);
    const place = `${colors.bold(placeText(finding.file, finding.range))}`;
    const lines = [
        `${place} ${tint(finding.severity)} ${colors.dim(finding.rule)} ${(0,sanitize/* sanitizeText */.jZ)(finding.message)}`,
        ...frames.frame(finding, tint, colors),
        ...(finding.help === "" ? [] : [`  ${colors.dim("help:")} ${(0,sanitize/* sanitizeText */.jZ)(finding.help)}`]),
        ...finding.related.map((related) => `  ${colors.dim("see:")}  ${placeText(related.file, related.range)} ${(0,sanitize/* sanitizeText */.jZ)(related.message)}`),
    ];
    return `${lines.join("\n")}\n`;
}
function placeText(file, range) {
    return `${(0,sanitize/* sanitizePath */.vn)(file)}:${range.start.line}:${range.start.column}`;
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
        const spans = (0,sanitize/* secretSpans */.AY)(source.text);
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
    const masked = (0,policy_secrets/* maskSpans */.ep)(raw, onLine);
    return {
        text: visible(masked),
        at: (offset) => {
            const shown = Math.max(0, Math.min(offset - cut, raw.length));
            return visible(masked.slice(0, (0,policy_secrets/* maskedOffset */.x7)(raw, onLine, shown))).length;
        },
    };
}
/** Tabs become one space, so that what stands below stays below. */
function visible(text) {
    return (0,sanitize/* sanitizeText */.jZ)(text.replaceAll("\t", " "));
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
    ];
    const good = report.conclusion === "success" && summary.errors === 0;
    const verdict = good ? colors.green("✔") : colors.red("✖");
    const checked = `${summary.policies} ${summary.policies === 1 ? "policy" : "policies"} checked`;
    return `${verdict} ${checked}: ${counts.join(", ")} (${duration(summary["duration-ms"])})\n`;
}
function count(number, noun, tint) {
    const text = `${number} ${noun}${number === 1 ? "" : "s"}`;
    return number === 0 ? text : tint(text);
}
function duration(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 43 modules
var rules = __webpack_require__(5970);
// EXTERNAL MODULE: ./build/src/validation/validate.js + 9 modules
var validate = __webpack_require__(2568);
// EXTERNAL MODULE: ./build/src/commands/intake.js
var intake = __webpack_require__(8294);
// EXTERNAL MODULE: ./build/src/commands/nothing.js
var nothing = __webpack_require__(5765);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 1 modules
var commands_workspace = __webpack_require__(1379);
;// CONCATENATED MODULE: ./build/src/commands/scope.js




/**
 * Finds what the named paths belong to. What is named brings its own surroundings along: its configuration, and the
 * tree that it stands in.
 * @throws {PolicyError} with exit 2 for paths that do not exist, or that do not belong together
 */
async function openScope(paths, options, currentFolder) {
    const named = paths.map((path) => namedPath(path, currentFolder));
    const [first, ...others] = named;
    if (first === undefined)
        return { workspace: await (0,commands_workspace/* openWorkspace */.OH)(options, currentFolder), paths: [] };
    // Where the caller says what is to be used, it is used for every path.
    if (options.config === undefined && options.policiesDir === undefined) {
        for (const other of others)
            checkTogether(first, other, currentFolder);
    }
    return { workspace: await (0,commands_workspace/* openWorkspace */.OH)(options, currentFolder, startOf(first)), paths: named };
}
function namedPath(typed, currentFolder) {
    const path = (0,external_node_path_.resolve)(currentFolder, typed);
    const nature = (0,files/* natureOfPath */.SC)(path);
    if (nature === "file" || nature === "folder")
        return { path: (0,commands_workspace/* settledPath */.du)(path, nature), nature, typed };
    throw (0,errors/* usageError */.Wp)("E_PATH", {
        what: nature === "missing" ? "there is no such file or folder" : "this is neither a file nor a folder",
        where: typed,
        mend: "name policy files or folders",
    });
}
function startOf({ path, nature }) {
    return nature === "folder" ? path : (0,external_node_path_.dirname)(path);
}
/** One run has one configuration and one catalog: a path that has others would be judged by the wrong ones. */
function checkTogether(first, other, currentFolder) {
    const one = (0,commands_workspace/* surroundingsOf */.ZD)(startOf(first), currentFolder);
    const two = (0,commands_workspace/* surroundingsOf */.ZD)(startOf(other), currentFolder);
    const shown = (path) => (0,commands_workspace/* displayPath */.Gt)(path, currentFolder);
    if (one.repository !== two.repository)
        throw apart(other, `it lies outside of the repository of ${first.typed}`);
    if (one.configFile !== two.configFile) {
        throw apart(other, two.configFile === undefined
            ? `the configuration of ${first.typed} does not hold for it`
            : `it has another configuration than ${first.typed}: ${shown(two.configFile)}`);
    }
    if (two.tree !== undefined && one.tree !== two.tree)
        throw apart(other, `it belongs to other policies than ${first.typed}: those in ${shown(two.tree)}`);
}
function apart({ typed }, why) {
    return (0,errors/* usageError */.Wp)("E_PATH", {
        what: "this path cannot be checked together with the others",
        where: typed,
        why,
        mend: "check it in a run of its own",
    });
}

;// CONCATENATED MODULE: ./build/src/commands/validate.js
















/** Checks policies and says what is wrong; ends 1 when something at or above the failing severity is. */
async function runValidate(paths, options, terminal, version) {
    const started = performance.now();
    for (const output of options.output)
        checkOutput(output);
    const scope = await openScope(paths, options, terminal.currentFolder);
    checkType(options.type, scope.workspace);
    const checked = await check(scope, options.type, terminal);
    const selected = validate_select(checked, scope, options, terminal.currentFolder);
    const failOn = options.failOn ?? scope.workspace.config.failOn;
    const report = makeReport(selected, { failOn, version, durationMs: performance.now() - started });
    if (!options.quiet)
        warnOfIdleKinds(checked.idleKinds, terminal);
    write(report, checked, options, failOn, terminal);
    return report.conclusion === "success" ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.failed;
}
function checkOutput(path) {
    if (path.endsWith(".json"))
        return;
    throw (0,errors/* usageError */.Wp)("E_OUTPUT", {
        what: "cannot tell the format of the output",
        where: `--output ${path}`,
        why: "the ending of the file's name decides its format",
        mend: "end it in .json",
    });
}
function checkType(type, workspace) {
    if (type === undefined)
        return;
    const known = [...kinds/* BUILT_IN_KINDS */.js, ...workspace.config.kinds.map((kind) => kind.name)];
    if (known.includes(type))
        return;
    const guess = (0,spelling/* nearest */.pA)(type, known);
    throw (0,errors/* usageError */.Wp)("E_TYPE", {
        what: "there is no such kind of policy",
        where: `--type ${type}`,
        mend: guess === undefined ? `use one of ${known.join(", ")}` : `did you mean ${guess}?`,
    });
}
async function check(scope, type, terminal) {
    const { workspace } = scope;
    const progress = terminal.progress("Reading policies");
    const found = (0,intake/* findFiles */.lY)(workspace);
    addNamedFiles(found, scope, type);
    progress(`Checking ${found.files.length} files`);
    const outcome = await (0,validate/* validate */.tf)({
        ...found,
        environments: workspace.config.environments,
        limits: document_builder/* DEFAULT_LIMITS */.dR,
        severityOf: (0,rules/* severityOf */.xJ)(workspace.config.severity),
        schemaOf: workspace.schemaOf,
        families: rules/* FAMILIES */.BU,
    });
    progress(undefined);
    return { ...outcome, files: found.files, idleKinds: found.idleKinds };
}
/** A file that is named is checked wherever it lies, and whatever git says of it. */
function addNamedFiles(found, { workspace, paths }, type) {
    const named = paths.filter(({ path, nature }) => nature === "file" && !(0,intake/* isConfiguration */.ZC)(path, workspace));
    if (named.length === 0)
        return;
    const absolute = (file) => (0,external_node_path_.resolve)(workspace.displayRoot, file);
    const files = new Map(found.files.map((file) => [absolute(file.file), file]));
    const rejected = new Set(found.rejected.map(({ file }) => absolute(file)));
    for (const { path } of named) {
        const known = files.get(path);
        if (known?.kind !== undefined || (known === undefined && rejected.has(path)))
            continue;
        const taken = (0,intake/* findNamedFile */.$D)(workspace, path, type);
        if (known === undefined) {
            found.files.push(...taken.files);
            found.rejected.push(...taken.rejected);
            for (const file of taken.files)
                files.set(path, file);
        }
        else
            Object.assign(known, taken.files[0]);
    }
}
/** Narrows a result to what was asked for. @throws {PolicyError} `E_NOTHING` (exit 2): no policy is never a pass */
function validate_select(checked, scope, options, currentFolder) {
    const { type, name } = options;
    const { workspace, paths } = scope;
    const seen = {
        workspace,
        files: checked.files,
        policies: checked.catalog.policies,
        currentFolder,
        type,
        takesFiles: true,
    };
    const told = toldFiles(scope);
    const ofType = (policy) => told(policy.file) && (type === undefined || policy.kind.name === type);
    const policies = checked.catalog.policies.filter((policy) => ofType(policy) && (name === undefined || policy.name === name));
    const files = new Set(policies.map(({ file }) => file));
    const narrowed = type !== undefined || name !== undefined;
    const findings = checked.findings.filter((finding) => told(finding.file) &&
        (!narrowed ||
            (files.has(finding.file) &&
                (finding.policy === undefined || name === undefined || finding.policy === name)) ||
            (finding.kind === type && name === undefined)));
    const judged = policies.length > 0 || findings.some(isJudgement);
    if (!judged && name !== undefined)
        throw (0,nothing/* nothingNamed */.R)(name, ofType, seen);
    const idle = idlePath(checked, scope);
    if (!judged || idle !== undefined)
        throw (0,nothing/* nothingAt */.V)(idle ?? paths[0], "there is nothing to validate", seen);
    return {
        findings,
        policies: policies.length,
        valid: policies.filter((p) => !checked.invalid.has(p)).length,
    };
}
/** True for what says something of a policy; that a file is none says that nothing was judged. */
function isJudgement({ rule }) {
    return rule !== "ARC040";
}
/** Which files, as findings name them, lie at the paths that were named. */
function toldFiles({ workspace, paths }) {
    if (paths.length === 0)
        return () => true;
    const named = new Set(paths.map(({ path }) => path));
    return (file) => (0,commands_workspace/* foldersUpTo */.Kd)((0,external_node_path_.resolve)(workspace.displayRoot, file), "").some((path) => named.has(path));
}
/** A path that was named and of which nothing was judged; the configuration was, to get this far. */
function idlePath({ catalog, findings }, { workspace, paths }) {
    if (paths.length === 0)
        return undefined;
    const judged = new Set([...catalog.policies, ...findings.filter(isJudgement)].map(({ file }) => file));
    const reached = new Set([...judged].flatMap((file) => (0,commands_workspace/* foldersUpTo */.Kd)((0,external_node_path_.resolve)(workspace.displayRoot, file), "")));
    return paths.find(({ path }) => !reached.has(path) && !(0,intake/* isConfiguration */.ZC)(path, workspace));
}
/** A glob that matches nothing checks nothing, which looks like a pass. */
function warnOfIdleKinds(kinds, terminal) {
    for (const { name, matchAt } of kinds) {
        const text = (0,sanitize/* sanitizeText */.jZ)(`the kind "${name}" matches no file (${matchAt})`);
        terminal.warn((0,sanitize/* guardWorkflowCommands */.Jw)(`${terminal.colors.yellow("warning")}: ${text}\n`));
    }
}
/** Prints the result and writes it to files. What was found is told even where a file cannot be written. */
function write(report, checked, options, failOn, terminal) {
    const failures = options.output.flatMap((path) => {
        try {
            (0,adapters_terminal/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(terminal.currentFolder, path), renderJson(report), path);
            return [];
        }
        catch (error) {
            return [error];
        }
    });
    if (options.format === "json")
        terminal.print(renderJson(report));
    else {
        const shown = options.quiet
            ? report.findings.filter(({ severity }) => mayFail(severity, failOn))
            : report.findings;
        terminal.print(renderText({ ...report, findings: shown }, checked.sources, terminal.colors));
    }
    if (failures.length > 0)
        throw failures[0];
}
/** What a run is never too quiet to tell: errors, and whatever else fails it. */
function mayFail(severity, failOn) {
    return severity === "error" || (severity === "warning" && failOn === "warning");
}


/***/ })

};
