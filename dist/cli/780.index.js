export const id = 780;
export const ids = [780];
export const modules = {

/***/ 780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
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

// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 41 modules
var rules = __webpack_require__(8301);
// EXTERNAL MODULE: ./build/src/validation/validate.js + 9 modules
var validate = __webpack_require__(2568);
// EXTERNAL MODULE: ./build/src/commands/intake.js
var intake = __webpack_require__(8294);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 1 modules
var workspace = __webpack_require__(1379);
;// CONCATENATED MODULE: ./build/src/commands/validate.js














/** Checks policies and says what is wrong; ends 1 when something at or above the failing severity is. */
async function runValidate(paths, options, terminal, version) {
    const started = performance.now();
    for (const output of options.output)
        checkOutput(output);
    const scope = await openScope(paths, options, terminal.currentFolder);
    checkType(options.type, scope.workspace);
    const outcome = await check(scope, options.type, terminal);
    const selected = validate_select(outcome, scope, options);
    const report = makeReport(selected, {
        failOn: options.failOn ?? scope.workspace.config.failOn,
        version,
        durationMs: performance.now() - started,
    });
    write(report, outcome, options, terminal);
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
async function openScope(paths, options, currentFolder) {
    const absolute = paths.map((path) => {
        const resolved = (0,external_node_path_.resolve)(currentFolder, path);
        const nature = (0,files/* natureOfPath */.SC)(resolved);
        if (nature === "file" || nature === "folder")
            return { path: resolved, nature, typed: path };
        throw (0,errors/* usageError */.Wp)("E_PATH", {
            what: nature === "missing" ? "there is no such file or folder" : "this is neither a file nor a folder",
            where: path,
            mend: "name policy files or folders",
        });
    });
    const [first] = absolute;
    // What is named brings its own surroundings along: its configuration, and the tree that it stands in.
    const start = first === undefined ? currentFolder : first.nature === "folder" ? first.path : (0,external_node_path_.dirname)(first.path);
    return makeScope(await (0,workspace/* openWorkspace */.OH)(options, currentFolder, start), absolute);
}
function makeScope(workspace, paths) {
    return {
        workspace,
        within: paths.map(({ path }) => path),
        named: paths.filter(({ nature }) => nature === "file").map(({ path }) => path),
    };
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
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
    const found = (0,intake/* findFiles */.l)(workspace);
    for (const path of scope.named) {
        const known = found.files.find(({ file }) => (0,external_node_path_.resolve)(workspace.displayRoot, file) === path);
        const named = (0,intake/* findNamedFile */.$)(workspace, path, type);
        if (known === undefined) {
            found.files.push(...named.files);
            found.rejected.push(...named.rejected);
        }
        else if (known.kind === undefined)
            Object.assign(known, named.files[0]);
    }
    progress(`Checking ${found.files.length} files`);
    const outcome = await (0,validate/* validate */.t)({
        ...found,
        environments: workspace.config.environments,
        limits: document_builder/* DEFAULT_LIMITS */.dR,
        severityOf: (0,rules/* severityOf */.xJ)(workspace.config.severity),
        schemaOf: workspace.schemaOf,
        families: rules/* FAMILIES */.BU,
    });
    progress(undefined);
    return outcome;
}
/** Narrows a result to what was asked for. @throws {PolicyError} `E_NOTHING` (exit 2): no policy is never a pass */
function validate_select(outcome, scope, options) {
    const { workspace, within } = scope;
    const inPaths = (file) => within.length === 0 || within.some((path) => isWithin((0,external_node_path_.resolve)(workspace.displayRoot, file), path));
    const wanted = (policy) => inPaths(policy.file) &&
        (options.type === undefined || policy.kind.name === options.type) &&
        (options.name === undefined || policy.name === options.name);
    const policies = outcome.catalog.policies.filter(wanted);
    const files = new Set(policies.map(({ file }) => file));
    const narrowed = options.type !== undefined || options.name !== undefined;
    const findings = outcome.findings.filter((finding) => inPaths(finding.file) &&
        (!narrowed ||
            (files.has(finding.file) &&
                (finding.policy === undefined || options.name === undefined || finding.policy === options.name)) ||
            (finding.kind === options.type && options.name === undefined)));
    const judged = policies.length > 0 || findings.some(({ rule }) => rule !== "ARC040");
    if (!judged)
        throw nothingToCheck(outcome, scope, options);
    return {
        findings,
        policies: policies.length,
        valid: policies.filter((policy) => !outcome.invalid.has(policy)).length,
    };
}
function nothingToCheck(outcome, scope, options) {
    if (options.name !== undefined) {
        const names = outcome.catalog.policies.flatMap(({ name }) => (name === undefined ? [] : [name]));
        const { name } = options;
        const guess = (0,spelling/* nearest */.pA)(name, names) ?? names.find((other) => other.includes(name));
        return (0,errors/* usageError */.Wp)("E_NOTHING", {
            what: "no policy has this name",
            where: `--name ${options.name}`,
            mend: guess === undefined ? "see `metadata.name` in the policies" : `did you mean ${guess}?`,
        });
    }
    return (0,errors/* usageError */.Wp)("E_NOTHING", {
        what: "there is nothing to validate",
        where: scope.within[0] ?? scope.workspace.policiesFolder,
        why: options.type === undefined
            ? "no YAML policy lies there (files that git ignores do not count)"
            : `no policy of the kind ${options.type} lies there`,
        mend: "name the folder that holds core/, environments/ or agents/ with --policies-dir, or name a policy file",
    });
}
function write(report, outcome, options, terminal) {
    for (const path of options.output)
        (0,adapters_terminal/* writeFileAtomically */.l)((0,external_node_path_.resolve)(terminal.currentFolder, path), renderJson(report));
    if (options.format === "json") {
        terminal.print(renderJson(report));
        return;
    }
    const shown = options.quiet ? { ...report, findings: report.findings.filter(isError) } : report;
    terminal.print(renderText(shown, outcome.sources, terminal.colors));
}
function isError({ severity }) {
    return severity === "error";
}


/***/ })

};
