export const id = 6794;
export const ids = [6794];
export const modules = {

/***/ 25984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ FileSetTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Files in memory, seen as if they lay at their places: those of a bundle, wherever it came from. */
class FileSetTree {
    #files;
    #folders = new Set();
    /** @param files by their absolute paths */
    constructor(files) {
        this.#files = files;
        for (const path of files.keys()) {
            for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path); !this.#folders.has(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at))
                this.#folders.add(at);
        }
    }
    *filesBelow(folder) {
        const below = [...this.#files.keys()].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/"));
        for (const path of below.sort())
            if (path !== ".." && !path.startsWith("../"))
                yield path;
    }
    prepare() { }
    read(path, limit) {
        const bytes = this.#files.get((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
        if (bytes !== undefined)
            return bytes.length > limit ? { kind: "too-large", size: bytes.length } : { kind: "bytes", bytes };
        return this.natureOf(path) === "folder" ? { kind: "special", what: "a folder" } : { kind: "missing" };
    }
    natureOf(path) {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
        if (this.#files.has(at))
            return "file";
        return this.#folders.has(at) ? "folder" : "missing";
    }
    isLinkToFolder() {
        return false;
    }
    realPath(path) {
        return this.natureOf(path) === "missing" ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
    }
}


/***/ }),

/***/ 30955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ bundlePath),
/* harmony export */   Gp: () => (/* binding */ placeOfBundlePath),
/* harmony export */   ov: () => (/* binding */ OUTSIDE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49519);



/** What policies stand under in a bundle that lie outside of the policies folder. */
const OUTSIDE = "repository/";
/**
 * Where a file stands in a bundle, and in what an environment runs: its path relative to the policies folder, outside of
 * it `repository/` and its path from the configuration's folder.
 * @param file as findings name it
 */
function bundlePath(file, { displayRoot, policiesFolder, hasPolicies, root }) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(displayRoot, file);
    if (hasPolicies && (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(absolute, policiesFolder))
        return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(absolute, policiesFolder);
    return `${OUTSIDE}${(0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(absolute, root)}`;
}
/** Where a bundle's file lies in a workspace: the other way round. */
function placeOfBundlePath(path, { policiesFolder, root }) {
    return path.startsWith(OUTSIDE) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path.slice(OUTSIDE.length)) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policiesFolder, path);
}


/***/ }),

/***/ 7272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTest: () => (/* binding */ runTest)
});

// UNUSED EXPORTS: TEST_FORMATS

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var adapters_terminal = __webpack_require__(87418);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/junit.js
var junit = __webpack_require__(73356);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/validation/rule-ids.js
var rule_ids = __webpack_require__(12500);
;// CONCATENATED MODULE: ./build/src/testing/assignment.js
/**
 * Gives as many wants as can be an offer each that fits, by augmenting paths: one that many offers fit makes way for one
 * that few do. Of equal ways the first offers are taken.
 * @param wants those first that fewest offers are likely to fit, so that hardly any has to make way
 */
function assignment_assign(wants, offers, fits) {
    const assignment = new Assignment(offers, fits);
    const left = wants.filter((want) => !assignment.takeFree(want));
    for (const want of left)
        assignment.takeAny(want);
    return assignment.taken;
}
class Assignment {
    taken = new Map();
    #holder = new Map();
    #offers;
    #free;
    #fits;
    /** What the search has come to, and for whom. What a search without success has seen leads nowhere until one succeeds. */
    #seen = new Map();
    constructor(offers, fits) {
        this.#offers = offers;
        this.#free = [...offers];
        this.#fits = fits;
    }
    takeFree(want) {
        const at = this.#free.findIndex((offer) => this.#fits(offer, want));
        const [offer] = at === -1 ? [] : this.#free.splice(at, 1);
        if (offer !== undefined)
            this.#give(offer, want);
        return offer !== undefined;
    }
    /** Looks for an offer that is free once others have made way. */
    takeAny(want) {
        const queue = [want];
        for (const asking of queue) {
            for (const offer of this.#offers) {
                if (this.#seen.has(offer) || !this.#fits(offer, asking))
                    continue;
                this.#seen.set(offer, asking);
                const other = this.#holder.get(offer);
                if (other === undefined) {
                    this.#hand(offer);
                    return;
                }
                queue.push(other);
            }
        }
    }
    /** Each on the way takes what was looked at for it, and leaves what it had to the one before. */
    #hand(free) {
        for (let offer = free; offer !== undefined;) {
            const want = this.#seen.get(offer);
            const left = this.taken.get(want);
            this.#give(offer, want);
            offer = left;
        }
        this.#seen = new Map();
    }
    #give(offer, want) {
        this.taken.set(want, offer);
        this.#holder.set(offer, want);
    }
}

;// CONCATENATED MODULE: ./build/src/testing/verdict.js


/** True where all that was expected was found, and nothing else. */
function holds({ missing, unexpected }) {
    return missing.length === 0 && unexpected.length === 0;
}
/**
 * Whether a test looks at the findings of a rule. What keeps a policy from being judged counts in every test: no rule
 * speaks of such a policy, which would look like a pass.
 */
function looksAt({ rules }, { rule, severity, pointer }) {
    if (rules === undefined || rules.includes(rule) || (0,rule_ids/* isAboutUnjudged */.mA)(rule) || rule === "ARC040")
        return true;
    // An error of reading, or of the document as a whole: what it says is not judged, or not all of it.
    return severity === "error" && (rule.startsWith("ARC0") || pointer === "");
}
/**
 * Holds what was found in a test's given policies against what it expects: each expectation takes one finding.
 * @param all every finding in the given policies, in their order; suppressed ones count as none
 * @param isOff whether the configuration switches a rule off
 */
function compare(test, all, isOff) {
    const isSuppressed = ({ finding }) => finding.status === "suppressed";
    const looked = all.filter((found) => looksAt(test, found.finding) && !isSuppressed(found));
    const expected = test.expect ?? [];
    const taken = assignment_assign(bySaid(expected), looked, fulfils);
    const met = expected.flatMap((expectation) => {
        const found = taken.get(expectation);
        return found === undefined ? [] : [{ expectation, found }];
    });
    const used = new Set(met.map(({ found }) => found));
    const suppressed = all.filter(isSuppressed);
    return {
        met,
        missing: expected
            .filter((one) => !taken.has(one))
            .map((expectation) => ({ expectation, why: whyMissing(expectation, suppressed, isOff) })),
        unexpected: looked.filter((found) => !used.has(found)),
    };
}
function whyMissing(expectation, suppressed, isOff) {
    if (isOff(expectation.rule))
        return "archi3.yaml switches the rule off";
    const accepted = suppressed.find((found) => fulfils(found, expectation));
    return accepted === undefined ? undefined : "found, but a comment accepts it";
}
function fulfils({ path, finding }, expected) {
    const { rule, range, severity, message } = finding;
    return (rule === expected.rule &&
        path === expected.path &&
        (expected.line ?? range.start.line) === range.start.line &&
        (expected.column ?? range.start.column) === range.start.column &&
        (expected.severity ?? severity) === severity &&
        (expected.message === undefined || message.includes(expected.message)));
}
/** Those that say most first, so that hardly any has to make way. */
function bySaid(expected) {
    const said = (one) => Object.values(one).filter((value) => value !== undefined).length;
    return [...expected].sort((a, b) => said(b) - said(a));
}
/**
 * Rules that no test expects to find anything: nobody knows whether they ever do.
 * @param ids those of the repository's own rules
 */
function untestedRules(ids, tests) {
    const expected = new Set(tests.flatMap(({ expect = [] }) => expect.map(({ rule }) => rule)));
    return [...ids].filter((id) => !expected.has(id));
}

;// CONCATENATED MODULE: ./build/src/testing/test-run.js

/** How many tests a run had, and how many of them failed. */
function countsOf({ files }) {
    const results = files.flatMap((file) => file.results);
    const failed = results.filter(({ comparison }) => !holds(comparison)).length;
    return { files: files.length, tests: results.length, failed };
}
/** What differs, by place, so that what moved or changed its words stands side by side. */
function differencesOf({ missing, unexpected }) {
    const all = [
        ...missing.map((one) => ({ sign: "-", ...one })),
        ...unexpected.map((found) => ({ sign: "+", found })),
    ];
    return all.sort(byPlace);
}
function byPlace(a, b) {
    const [one, other] = [placeOf(a), placeOf(b)];
    if (one.path !== other.path)
        return one.path < other.path ? -1 : 1;
    if (one.line !== other.line)
        return one.line - other.line;
    if (one.rule !== other.rule)
        return one.rule < other.rule ? -1 : 1;
    return a.sign === b.sign ? one.column - other.column : a.sign === "-" ? -1 : 1;
}
function placeOf(one) {
    if (one.sign === "-") {
        const { path, line = 0, column = 0, rule } = one.expectation;
        return { path, line, column, rule };
    }
    const { path, finding } = one.found;
    return { path, ...finding.range.start, rule: finding.rule };
}
/** A difference on one line, as it stands in every output; not yet fit to be shown. */
function differenceText(one) {
    if (one.sign === "+") {
        const { path, finding } = one.found;
        const { line, column } = finding.range.start;
        return `+ ${finding.rule} ${path}:${line}:${column} ${finding.severity} ${finding.message}`;
    }
    const { rule, path, line, column, severity, message } = one.expectation;
    const place = [path, ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])];
    const said = [severity, message === undefined ? undefined : JSON.stringify(message)].filter((word) => word !== undefined);
    const words = [
        rule,
        line === undefined && column !== undefined ? `${path} column ${column}` : place.join(":"),
    ];
    return `- ${[...words, ...said].join(" ")} (expected, ${one.why ?? "not found"})`;
}

;// CONCATENATED MODULE: ./build/src/testing/run-reports.js






/** The run as JSON: every test with what it expected and was not found, and what was found and not expected. */
function renderRunJson(run) {
    const { files, tests, failed } = countsOf(run);
    return (0,json/* printJson */.Q)({
        ...{ format: "archi3-tests/1", tool: { name: "archi3-policy", version: run.version } },
        conclusion: failed === 0 ? "success" : "failure",
        summary: { files, tests, passed: tests - failed, failed, "duration-ms": Math.round(run.durationMs) },
        files: run.files.map(({ file, results }) => ({ file, tests: results.map(asJson) })),
        untested: run.untested ?? [],
    }, 2);
}
function asJson({ test, comparison }) {
    return {
        ...{ name: test.name, ...test.at, passed: holds(comparison) },
        missing: comparison.missing.map(({ expectation: { at, ...expected }, why }) => ({
            ...{ ...expected, why: why ?? null, at },
        })),
        unexpected: comparison.unexpected.map(({ path, finding: { rule, severity, message, help, range } }) => ({
            ...{ rule, path, ...range.start, severity, message, help },
        })),
    };
}
/** The run as JUnit XML: a suite a file, a case a test. */
function renderRunJunit(run) {
    const { tests, failed } = countsOf(run);
    const time = (run.durationMs / 1_000).toFixed(3);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="archi3-policy" tests="${tests}" failures="${failed}" errors="0" time="${time}">`,
        ...run.files.map(renderSuite),
        "</testsuites>\n",
    ].join("\n");
}
function renderSuite({ file, results }) {
    const failed = results.filter(({ comparison }) => !holds(comparison)).length;
    const counts = `tests="${results.length}" failures="${failed}" errors="0" skipped="0" time="0"`;
    return [
        `  <testsuite name="${(0,junit/* xmlAttribute */.IE)(file)}" ${counts}>`,
        ...results.map((result) => renderCase(file, result)),
        "  </testsuite>",
    ].join("\n");
}
function renderCase(file, { test, comparison }) {
    const place = `classname="${(0,junit/* xmlAttribute */.IE)(file)}" file="${(0,junit/* xmlAttribute */.IE)(file)}" line="${test.at.line}"`;
    const open = `    <testcase name="${(0,junit/* xmlAttribute */.IE)(test.name)}" ${place} time="0"`;
    if (holds(comparison))
        return `${open}/>`;
    const lines = linesOf(comparison);
    const message = lines.length === 1 ? (lines[0] ?? "") : `${lines.length} differences: ${lines[0]}`;
    return [
        `${open}>`,
        `      <failure message="${(0,junit/* xmlAttribute */.IE)(message)}" type="difference">${(0,junit/* xmlContent */.bw)(lines.join("\n"))}</failure>`,
        "    </testcase>",
    ].join("\n");
}
function linesOf(comparison) {
    return differencesOf(comparison).map((one) => (0,sanitize/* printable */.g$)(differenceText(one)));
}
/** Failed tests that a job's summary tells in full; the log has all. */
const MOST_TOLD = 50;
/** The run as a part of a job's summary. */
function renderRunMarkdown(run) {
    const { tests, failed } = countsOf(run);
    const verdict = failed === 0 ? `✔ ${tests} rule tests passed` : `✖ ${failed} of ${tests} rule tests failed`;
    const failures = failuresOf(run);
    const items = failures.slice(0, MOST_TOLD).flatMap(({ file, result: { test, comparison } }) => [
        `- ${(0,markdown_text/* markdownProse */.h$)((0,sanitize/* printable */.g$)(test.name))} (${(0,markdown_text/* markdownCode */.D9)((0,sanitize/* printable */.g$)(file))}, line ${test.at.line})`,
        ...linesOf(comparison)
            .slice(0, MOST_TOLD)
            .map((line) => `  - ${(0,markdown_text/* markdownCode */.D9)((0,sanitize/* truncateBytes */.QY)(line, 500))}`),
    ]);
    const more = failures.length > MOST_TOLD ? [`- and ${failures.length - MOST_TOLD} more: see the log`] : [];
    const untested = (run.untested ?? []).map((rule) => (0,markdown_text/* markdownCode */.D9)((0,sanitize/* printable */.g$)(rule))).join(", ");
    const note = untested === "" ? [] : ["", `Rules that no test expects to find anything: ${untested}`];
    return `${[`### ${verdict}`, "", ...items, ...more, ...note].join("\n")}\n`;
}
/** Failed tests as annotations: at each expectation that was not met, for the rest at the test. */
function annotationsOfRun(run) {
    return failuresOf(run).flatMap(({ file, result: { test, comparison } }) => {
        const { missing } = comparison;
        const annotation = (line, lines) => ({
            ...{ path: (0,sanitize/* printable */.g$)(file), start_line: line, end_line: line, annotation_level: "failure" },
            title: (0,sanitize/* truncateBytes */.QY)((0,sanitize/* printable */.g$)(`Rule test: ${test.name}`), 255),
            message: (0,sanitize/* truncateBytes */.QY)(lines.join("\n"), 4_000),
        });
        const unmet = missing.map(({ expectation, why }) => annotation(expectation.at.line, [(0,sanitize/* printable */.g$)(differenceText({ sign: "-", expectation, why }))]));
        const found = linesOf({ ...comparison, missing: [] });
        return found.length === 0 ? unmet : [...unmet, annotation(test.at.line, found)];
    });
}
function failuresOf({ files }) {
    return files.flatMap(({ file, results }) => results.filter(({ comparison }) => !holds(comparison)).map((result) => ({ file, result })));
}

// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
;// CONCATENATED MODULE: ./build/src/testing/run-text.js




/**
 * A run for a terminal: each file with its tests, what differs in those that failed with the text that was found
 * underlined, and one line that counts.
 * @param quiet leaves out what passed
 */
function renderRunText(run, colors, quiet) {
    const blocks = run.files.flatMap((file) => renderFile(file, colors, quiet));
    return (0,sanitize/* guardWorkflowCommands */.Jw)([...blocks, `${countLine(run, colors)}\n`, untestedLine(run, colors)].join(""));
}
function renderFile({ file, results }, colors, quiet) {
    const shown = results.filter(({ comparison }) => !quiet || !holds(comparison));
    if (shown.length === 0)
        return [];
    const tests = shown.flatMap(({ test, comparison, sources }) => {
        const name = (0,sanitize/* printable */.g$)(test.name);
        if (holds(comparison))
            return [`  ${colors.green("✔")} ${name}`];
        const at = colors.dim(`${(0,sanitize/* printable */.g$)(file)}:${test.at.line}:${test.at.column}`);
        const frames = new report_text/* Frames */.Hc(sources);
        const differences = differencesOf(comparison).flatMap((one) => renderDifference(one, frames, colors));
        return [`  ${colors.red("✖")} ${name} ${at}`, ...differences];
    });
    return [`${colors.bold((0,sanitize/* printable */.g$)(file))}\n${tests.join("\n")}\n\n`];
}
function renderDifference(one, frames, colors) {
    const text = `      ${(0,sanitize/* printable */.g$)(differenceText(one))}`;
    if (one.sign === "-")
        return [colors.red(text)];
    const { finding } = one.found;
    const frame = frames.frame(finding, report_text/* TINT */.ei[finding.severity](colors), colors);
    return [colors.green(text), ...frame.map((line) => `        ${line}`)];
}
function countLine(run, colors) {
    const { tests, failed, files } = countsOf(run);
    const sign = failed === 0 ? colors.green("✔") : colors.red("✖");
    const failures = `${failed} failed`;
    const time = run.durationMs < 1000 ? `${Math.round(run.durationMs)} ms` : `${(run.durationMs / 1000).toFixed(1)} s`;
    return `${sign} ${number(tests, "test")} in ${number(files, "file")}: ${tests - failed} passed, ${failed === 0 ? failures : colors.red(failures)} (${time})`;
}
function untestedLine({ untested = [] }, colors) {
    if (untested.length === 0)
        return "";
    const rules = untested.map((rule) => (0,sanitize/* printable */.g$)(rule)).join(", ");
    return `  ${colors.yellow("untested")}: ${rules} (no test expects ${untested.length === 1 ? "it" : "them"} to find anything)\n`;
}
function number(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./build/src/policy/read-limits.js
var read_limits = __webpack_require__(35571);
// EXTERNAL MODULE: ./build/src/policy/reader.js + 11 modules
var reader = __webpack_require__(89783);
// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(78000);
// EXTERNAL MODULE: ./build/src/release/paths.js
var paths = __webpack_require__(51391);
// EXTERNAL MODULE: ./build/src/validation/explain.js
var explain = __webpack_require__(15466);
;// CONCATENATED MODULE: ./build/src/testing/test-file.js






/**
 * Reads a file of rule tests.
 * @param where how messages name the file
 * @param schema that of `rule-tests`
 * @param rules the ids of every rule that there is: one that is misspelt would never be found, which looks like a pass
 * @throws {PolicyError} `E_RULE_TEST` (exit 2) at the first thing that is wrong, with file, line and column
 */
async function parseRuleTests(bytes, where, schema, rules) {
    const { document, source } = await readOne(bytes, where);
    const place = placesIn(document, source);
    const refuse = (path, part, why, mend) => {
        const { line, column } = place(path, part);
        return ruleTestError(`${where}:${line}:${column}`, why, mend);
    };
    const [wrong] = await (0,explain/* judge */.S)(schema, document.value);
    if (wrong !== undefined)
        throw refuse(wrong.path, wrong.at, wrong.message.replace(/^The policy /, "it "), wrong.help);
    const { rules: common, tests } = document.value;
    const reader = new TestReader(rules, place, refuse);
    if (common !== undefined)
        reader.checkRules(common, ["rules"]);
    const read = tests.map((test, index) => reader.test(test, ["tests", String(index)], common));
    return { file: where, source, document, tests: read };
}
/** The refusal of a file of rule tests. */
function ruleTestError(where, why, mend, cause) {
    return (0,errors/* usageError */.Wp)("E_RULE_TEST", { what: "cannot use the rule tests", where, why, mend, cause });
}
async function readOne(bytes, where) {
    const first = (0,reader/* readBytes */.io)(bytes, read_limits/* DEFAULT_LIMITS */.d);
    const read = "refused" in first ? (0,reader/* readAgain */.n)(first, await (0,reader/* loadSecondReader */.sA)(), read_limits/* DEFAULT_LIMITS */.d) : first;
    // A byte order mark, and text that other readers take for a truth: a patch may well set such a text.
    const broken = read.problems.find(({ rule }) => rule !== "ARC005" && rule !== "ARC030");
    if (broken !== undefined) {
        const { line, column } = read.source.position(broken.start);
        const words = broken.rule === "ARC012"
            ? { message: "it holds no test", help: "write `tests:` and a list of tests, or delete the file" }
            : broken;
        throw ruleTestError(`${where}:${line}:${column}`, words.message, words.help);
    }
    const [document, second] = read.documents;
    if (document === undefined || second !== undefined)
        throw ruleTestError(where, "it holds several documents", "keep one of them");
    return { document, source: read.source };
}
/** Looks up where something stands; of what is not there, where its parent does. */
function placesIn(document, source) {
    return (path, part) => {
        for (let length = path.length; length >= 0; length--) {
            const spans = document.spans(path.slice(0, length));
            const span = part === "key" ? (spans?.key ?? spans?.value) : spans?.value;
            if (span !== undefined)
                return source.position(span.start);
        }
        return { line: 1, column: 1 };
    };
}
/** Reads the tests of one file: what the schema cannot judge. */
class TestReader {
    #known;
    #place;
    #refuse;
    constructor(known, place, refuse) {
        this.#known = known;
        this.#place = place;
        this.#refuse = refuse;
    }
    test(raw, path, common) {
        if (raw.rules !== undefined)
            this.checkRules(raw.rules, [...path, "rules"]);
        const rules = raw.rules ?? common;
        const given = raw.given.map((one, index) => this.#given(one, [...path, "given", String(index)]));
        const paths = given.map((one) => one.path);
        for (const [index, one] of paths.entries())
            if (paths.indexOf(one) < index)
                throw this.#refuse([...path, "given", String(index), "path"], "value", "this path is given twice", "give each policy a path of its own");
        const expect = raw.expect?.map((one, index) => this.#expectation(one, [...path, "expect", String(index)], paths, rules));
        return {
            ...{ name: raw.name, at: this.#place([...path, "name"], "value") },
            ...{ rules, given, beside: raw.beside ?? besideOf(given), expect },
        };
    }
    checkRules(rules, path) {
        for (const [index, rule] of rules.entries())
            this.#checkRule(rule, [...path, String(index)]);
    }
    #checkRule(rule, path) {
        if (this.#known.has(rule))
            return;
        const guess = (0,spelling/* nearest */.pA)(rule, this.#known);
        throw this.#refuse(path, "value", `there is no rule ${rule}`, guess === undefined ? "correct its id" : `did you mean ${guess}?`);
    }
    #given({ path, text, file, patch }, at) {
        const unsafe = (0,paths/* unsafePath */.Kc)(path);
        if (unsafe !== undefined)
            throw this.#refuse([...at, "path"], "value", `no policy can have this path: ${unsafe}`, "write it from the policies folder on, such as environments/production.yaml");
        const position = this.#place(at, "value");
        if (text !== undefined && (file !== undefined || patch !== undefined))
            throw this.#refuse([...at, file === undefined ? "patch" : "file"], "key", "the policy's text is given already", "keep one of them; a patch is put onto a file, or onto the repository's policy of that path");
        return { path, contents: contentsOf(text, file, patch), at: position };
    }
    #expectation(raw, at, paths, rules) {
        this.#checkRule(raw.rule, [...at, "rule"]);
        if (rules !== undefined && !rules.includes(raw.rule))
            throw this.#refuse([...at, "rule"], "value", `the test looks only at ${rules.join(", ")}, so this can never be found`, `add ${raw.rule} to its \`rules\``);
        const [only, other] = paths;
        const path = raw.path ?? (other === undefined ? only : undefined);
        if (path === undefined)
            throw this.#refuse(at, "value", "it does not say in which of the given policies", "add `path`, one of those that are given");
        if (!paths.includes(path))
            throw this.#refuse([...at, "path"], "value", "no policy of this path is given", `use one of ${paths.join(", ")}: only what is found in given policies is looked at`);
        return { ...raw, path, at: this.#place(at, "value") };
    }
}
function contentsOf(text, file, patch) {
    if (patch !== undefined)
        return { from: "patch", patch, file };
    return file === undefined ? { from: "text", text: text ?? "" } : { from: "file", file };
}
/** Whoever changes a policy of the repository wants to know what the repository says of it. */
function besideOf(given) {
    const isOnRepository = ({ contents }) => contents.from === "patch" && contents.file === undefined;
    return given.some(isOnRepository) ? "repository" : "nothing";
}

// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 45 modules
var validation_rules = __webpack_require__(51146);
// EXTERNAL MODULE: ./build/src/commands/output-files.js
var output_files = __webpack_require__(28437);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/policy/kinds.js
var kinds = __webpack_require__(13499);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/policy/effective.js
var effective = __webpack_require__(40529);
// EXTERNAL MODULE: ./build/src/policy/effective-text.js
var effective_text = __webpack_require__(69181);
// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/policy/text-edit.js
var text_edit = __webpack_require__(9034);
;// CONCATENATED MODULE: ./build/src/policy/patch-text.js






/**
 * Puts a merge patch (RFC 7396) onto a policy's text. All that it does not change keeps its comments and its layout; new
 * keys stand behind the others of their mapping, and what is set is written on one line.
 * @returns undefined where the text is no single mapping, or is written so that its places cannot be changed one by one
 *   (by aliases, say)
 */
function patchText(text, patch) {
    const before = onlyMapping(text);
    if (before === undefined)
        return undefined;
    const patcher = new Patcher(text, before.document);
    if (!patcher.patch([], before.value, patch))
        return undefined;
    const patched = (0,text_edit/* withEdits */.Q)(text, patcher.edits());
    const after = onlyMapping(patched);
    const isRight = after !== undefined && (0,external_node_util_.isDeepStrictEqual)(after.value, (0,effective/* mergePatch */.bW)(before.value, patch));
    return isRight ? patched : undefined;
}
function onlyMapping(text) {
    const read = (0,reader/* readText */.yR)(text);
    if ("refused" in read)
        return undefined;
    const [document, second] = read.documents;
    if (document === undefined || second !== undefined || !(0,pointer/* isMapping */.pi)(document.value))
        return undefined;
    return { document, value: document.value };
}
/** Collects the edits of one text. Whether they come to what was wanted, the caller sees by reading the result. */
class Patcher {
    #text;
    #document;
    #breaks;
    #edits = [];
    constructor(text, document) {
        this.#text = text;
        this.#document = document;
        this.#breaks = text.includes("\r\n") ? "\r\n" : "\n";
    }
    /** In the order of the text; of two at one place, the one that was made first. */
    edits() {
        return this.#edits.toSorted((a, b) => a.start - b.start);
    }
    /** @returns whether every place could be found */
    patch(path, value, patch) {
        const earlier = this.#edits.length;
        const removed = [];
        const added = [];
        for (const [key, wanted] of Object.entries(patch)) {
            const has = Object.hasOwn(value, key);
            const old = has ? value[key] : undefined;
            if (wanted === null)
                removed.push(...(has ? [key] : []));
            else if (!has)
                added.push([key, (0,effective/* mergePatch */.bW)(undefined, wanted)]);
            else if ((0,pointer/* isMapping */.pi)(wanted) && (0,pointer/* isMapping */.pi)(old)) {
                if (!this.patch([...path, key], old, wanted))
                    return false;
            }
            else if (!this.#replace([...path, key], (0,effective/* mergePatch */.bW)(undefined, wanted)))
                return false;
        }
        if (removed.length === 0 && added.length === 0)
            return true;
        const merged = (0,effective/* mergePatch */.bW)(value, patch);
        const start = this.#document.spans(path)?.value.start ?? -1;
        if (this.#text.charAt(start) === "{" || Object.keys(merged).length === 0) {
            this.#edits.length = earlier;
            return this.#replace(path, merged);
        }
        return removed.every((key) => this.#remove([...path, key])) && this.#add(path, value, added, removed);
    }
    #replace(path, value) {
        const spans = this.#document.spans(path);
        if (spans === undefined)
            return false;
        const { key, value: old } = spans;
        const text = flow(value);
        const colon = key === undefined ? undefined : /^\s*:/.exec(this.#text.slice(key.end, key.end + 100))?.[0].length;
        const behind = key === undefined || colon === undefined ? undefined : key.end + colon;
        if (behind !== undefined && (old.start < behind || this.#text.slice(behind, old.start).includes("\n")))
            // Nothing stands there, or what does begins on a line of its own.
            this.#edits.push({ start: behind, end: Math.max(behind, this.#endOf(path)), text: ` ${text}` });
        else
            this.#edits.push({ start: old.start, end: this.#endOf(path), text });
        return true;
    }
    #remove(path) {
        const key = this.#document.spans(path)?.key;
        if (key === undefined)
            return false;
        this.#edits.push({ start: this.#lineStart(key.start), end: this.#lineEnd(this.#endOf(path)), text: "" });
        return true;
    }
    /** Writes new keys as lines behind the last of a mapping in block style. */
    #add(path, value, added, removed) {
        if (added.length === 0)
            return true;
        const keys = Object.keys(value);
        const first = this.#document.spans([...path, keys[0] ?? ""])?.key;
        if (first === undefined)
            return false;
        const indent = this.#text.slice(this.#lineStart(first.start), first.start);
        const ends = keys.map((key) => this.#endOf([...path, key]));
        const at = this.#lineEnd(Math.max(...ends));
        const lines = added.map(([key, one]) => `${indent}${(0,effective_text/* writeScalar */.gN)(key)}: ${flow(one)}`).join(this.#breaks);
        // A last line without a break gets one, unless it goes; the new last line has none.
        const isOpen = at === this.#text.length && !this.#text.endsWith("\n");
        const isGone = removed.includes(keys[ends.indexOf(Math.max(...ends))] ?? "");
        this.#edits.push({
            start: at,
            end: at,
            text: isOpen ? `${isGone ? "" : this.#breaks}${lines}` : `${lines}${this.#breaks}`,
        });
        return true;
    }
    /** Where a value ends, without the blanks behind it; where there is none, its key. */
    #endOf(path) {
        const spans = this.#document.spans(path);
        return Math.max(spans?.value.end ?? 0, spans?.key?.end ?? 0);
    }
    #lineStart(offset) {
        return this.#text.lastIndexOf("\n", offset - 1) + 1;
    }
    /** The offset behind the line break of a line. */
    #lineEnd(offset) {
        const end = this.#text.indexOf("\n", offset);
        return end === -1 ? this.#text.length : end + 1;
    }
}
/** A value on one line, so that every reader of YAML sees the same. */
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(", ")}]`;
    if (!(0,pointer/* isMapping */.pi)(value))
        return (0,effective_text/* writeScalar */.gN)(value);
    const members = Object.entries(value).map(([key, one]) => `${(0,effective_text/* writeScalar */.gN)(key)}: ${flow(one)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

// EXTERNAL MODULE: ./build/src/policy/source.js
var source = __webpack_require__(63587);
// EXTERNAL MODULE: ./build/src/validation/builtin-schemas.js + 12 modules
var builtin_schemas = __webpack_require__(84474);
// EXTERNAL MODULE: ./build/src/commands/bundle-paths.js
var bundle_paths = __webpack_require__(30955);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(49519);
;// CONCATENATED MODULE: ./build/src/commands/rule-test-files.js











/**
 * Reads the files of rule tests that are asked for; those of the policies folder where none are named.
 * @param rules the ids of every rule that there is
 * @throws {PolicyError} `E_NOTHING` (exit 2) where there is none, `E_RULE_TEST` (exit 2) for one that cannot be used
 */
async function readTestFiles({ workspace, paths }, rules) {
    const own = ownTestFiles(workspace);
    const found = paths.length === 0
        ? own.filter((path) => workspace.tree.natureOf(path) !== "missing")
        : paths.flatMap((place) => testFilesAt(place, own));
    if (found.length === 0)
        throw noTests((0,external_node_path_.join)(workspace.policiesFolder, TESTS), workspace);
    const files = [];
    for (const absolute of [...new Set(found)])
        files.push(await readTestFile(absolute, workspace, rules));
    return files;
}
async function readTestFile(absolute, workspace, rules) {
    const where = (0,commands_workspace/* displayPath */.Gt)(absolute, workspace.displayRoot);
    const bytes = readBytes(absolute, workspace, where, "name a regular file");
    return { absolute, bytes, ...(await parseRuleTests(bytes, where, schema, rules)) };
}
const schema = (0,builtin_schemas/* builtInKindSchemas */.g)()("rule-tests");
/** Where rule tests lie, below the policies folder. */
const TESTS = "validation/tests";
function ownTestFiles({ tree, policiesFolder, inRepository }) {
    const below = [...tree.filesBelow(policiesFolder, inRepository)];
    return below.filter((path) => (0,kinds/* supportOf */.Df)(path) === "tests").map((path) => (0,external_node_path_.join)(policiesFolder, path));
}
/** A file that is named is read wherever it lies. */
function testFilesAt({ path, nature, typed }, own) {
    if (nature === "file")
        return [path];
    const below = own.filter((one) => (0,files/* isWithin */.UO)(one, path));
    if (below.length > 0)
        return below;
    throw (0,errors/* usageError */.Wp)("E_NOTHING", {
        what: "there is no rule test",
        where: typed,
        why: `rule tests lie in ${TESTS} of the policies folder, and none of them lies there`,
        mend: "name that folder, a file, or nothing to run all",
    });
}
function noTests(folder, { displayRoot }) {
    return (0,errors/* usageError */.Wp)("E_NOTHING", {
        what: "there is no rule test",
        where: (0,commands_workspace/* displayPath */.Gt)(folder, displayRoot),
        why: "no YAML file lies there, or git ignores it",
        mend: "write one, as docs/rule-tests.md of archi3-policy says, or name the right folder with --policies-dir",
    });
}
/** Reads a file, and says what keeps it from being read as something wrong with the rule tests. */
function readBytes(path, { tree, config }, where, mend, shown = "") {
    const read = tree.read(path, config.maxFileSize);
    if (read.kind === "bytes")
        return read.bytes;
    const isLarge = read.kind === "too-large";
    throw ruleTestError(where, `${shown}${(0,files/* unreadable */.O$)(read)}`, isLarge ? "split it, or raise `validate.max-file-size` in archi3.yaml" : mend);
}
/**
 * The bytes of a policy that a test gives.
 * @throws {PolicyError} `E_RULE_TEST` (exit 2) for a file that is not there, is a link or leads out of the repository, and
 *   for a patch that cannot be put onto its policy
 */
function bytesOfGiven(given, test, workspace) {
    const { contents } = given;
    const where = `${test.file}:${given.at.line}:${given.at.column}`;
    const fixture = (file) => fixtureBytes(file, test, workspace, where);
    switch (contents.from) {
        case "text":
            return new TextEncoder().encode(contents.text);
        case "file":
            return fixture(contents.file);
        case "patch": {
            const base = contents.file === undefined ? repositoryBytes(given.path, workspace, where) : fixture(contents.file);
            const { text, readable } = (0,source/* decode */.D4)(base);
            const patched = readable ? patchText(text, contents.patch) : undefined;
            if (patched !== undefined)
                return new TextEncoder().encode(patched);
            throw ruleTestError(where, `the patch cannot be put onto ${contents.file ?? given.path}: that is no single mapping, or aliases or its layout keep its values from being changed one by one`, "give the policy's whole text");
        }
    }
}
function fixtureBytes(file, test, workspace, where) {
    const { tree, displayRoot, inRepository, root, policiesFolder } = workspace;
    const path = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(test.absolute), file);
    const bounds = inRepository ? [displayRoot] : [root, policiesFolder];
    const bound = bounds.find((folder) => (0,files/* isWithin */.UO)(path, folder));
    if (bound === undefined)
        throw ruleTestError(where, `${file} leads out of the repository`, "put the file beside the test");
    const real = tree.realPath(path);
    if (real !== undefined && real !== (0,external_node_path_.join)(tree.realPath(bound) ?? bound, (0,external_node_path_.relative)(bound, path)))
        throw ruleTestError(where, `${file} is a symbolic link, or lies below one`, "put the file itself there");
    return readBytes(path, workspace, where, "correct the path; it begins at the test's folder", `${file}: `);
}
function repositoryBytes(path, workspace, where) {
    const absolute = (0,bundle_paths/* placeOfBundlePath */.Gp)(path, workspace);
    const { tree, policiesFolder, inRepository } = workspace;
    if (tree.natureOf(absolute) === "missing") {
        const guess = (0,spelling/* nearest */.pA)(path, tree.filesBelow(policiesFolder, inRepository));
        throw ruleTestError(where, `the repository has no policy ${path} to put the patch onto`, guess === undefined ? "correct the path, or give the policy's text" : `did you mean ${guess}?`);
    }
    return readBytes(absolute, workspace, where, "give the policy's text", `${path}: `);
}

// EXTERNAL MODULE: ./build/src/adapters/file-set-tree.js
var file_set_tree = __webpack_require__(25984);
// EXTERNAL MODULE: ./build/src/validation/own-part.js + 3 modules
var own_part = __webpack_require__(72091);
// EXTERNAL MODULE: ./build/src/validation/validate.js + 2 modules
var validate = __webpack_require__(58554);
// EXTERNAL MODULE: ./build/src/commands/check.js + 10 modules
var check = __webpack_require__(77064);
// EXTERNAL MODULE: ./build/src/commands/intake.js
var intake = __webpack_require__(98294);
;// CONCATENATED MODULE: ./build/src/commands/rule-test-trials.js









/**
 * Judges the policies of tests, each as `validate` would if they lay in the repository; no baseline counts. The
 * repository's own policies are read once, and what each gives by itself is kept: a test costs its own policies, and
 * where others are beside them the rules that need all of them.
 */
class Trials {
    #workspace;
    #repository;
    #parts = new Map();
    constructor(workspace) {
        this.#workspace = workspace;
    }
    /** @throws {PolicyError} `E_RULE_TEST` (exit 2) for a policy that cannot be given */
    async of(test, file) {
        const { taken, paths } = this.#given(test, file);
        const beside = test.beside === "repository" ? this.#besides(new Set(paths.keys())) : NOBODY;
        const files = [...beside.files, ...taken.files].sort(asFound);
        const all = { files, rejected: [...beside.rejected, ...taken.rejected] };
        const input = (0,check/* inputOf */.wg)(all, this.#workspace, undefined);
        const own = new Set(taken.files);
        const parts = [];
        for (const one of files) {
            const part = this.#parts.get(one) ?? (await (0,own_part/* ownPart */.cg)(one, input));
            if (!own.has(one))
                this.#parts.set(one, part);
            parts.push(part);
        }
        const { findings, sources } = (0,validate/* together */.b)(input, parts);
        const found = findings.flatMap((finding) => {
            const path = paths.get(finding.file);
            return path === undefined ? [] : [{ path, finding }];
        });
        const told = found.map(({ finding }) => [finding.file, sources.get(finding.file)]);
        return {
            found,
            sources: new Map(told.filter((one) => one[1] !== undefined)),
        };
    }
    /** The given policies as a run would take them in, and their paths by the names that findings have for them. */
    #given(test, file) {
        const workspace = this.#workspace;
        const bytes = new Map();
        const paths = new Map();
        for (const given of test.given) {
            const absolute = (0,bundle_paths/* placeOfBundlePath */.Gp)(given.path, workspace);
            bytes.set(absolute, bytesOfGiven(given, file, workspace));
            paths.set((0,commands_workspace/* displayPath */.Gt)(absolute, workspace.displayRoot), given.path);
        }
        const taken = (0,intake/* findFiles */.lY)({ ...workspace, tree: new file_set_tree/* FileSetTree */.X(bytes) });
        const seen = new Set([...taken.files, ...taken.rejected].map((one) => one.file));
        const lost = [...paths].find(([name]) => !seen.has(name))?.[1];
        const at = test.given.find(({ path }) => path === lost)?.at;
        if (at === undefined)
            return { taken, paths };
        throw ruleTestError(`${file.file}:${at.line}:${at.column}`, `no run would take a policy in at ${lost}`, "give it a path at which policies lie, such as agents/a.yaml");
    }
    /** The repository's files, without those whose place a given one takes. */
    #besides(given) {
        this.#repository ??= (0,intake/* findFiles */.lY)(this.#workspace);
        const { files, rejected } = this.#repository;
        return {
            files: files.filter(({ file }) => !given.has(file)),
            rejected: rejected.filter(({ file }) => !given.has(file)),
        };
    }
}
const NOBODY = { files: [], rejected: [] };
/** In the order in which a run finds files, which says what counts as the second of two. */
function asFound(a, b) {
    const late = ({ kind }) => (kind?.builtIn === false ? 0 : 1);
    return late(a) - late(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
}

;// CONCATENATED MODULE: ./build/src/testing/update.js



/** True where writing what is found would change a test: it does not hold, or does not say each place. */
function isToUpdate({ expect }, comparison) {
    return (expect === undefined ||
        !holds(comparison) ||
        comparison.met.some(({ expectation }) => !isWhole(expectation)));
}
function isWhole({ line, column }) {
    return line !== undefined && column !== undefined;
}
/**
 * The text of a file of rule tests in which some of its tests expect what is found. Everything else stays as it is, also
 * the entries that hold, with their comments; new ones stand behind them, each on one line.
 * @param found by the tests' places in the file
 */
function updatedText(file, found) {
    const writer = new Writer(file);
    const edits = [...found].map(([index, comparison]) => writer.edit(index, comparison));
    return (0,text_edit/* withEdits */.Q)(file.source.text, edits.toSorted((a, b) => a.start - b.start));
}
class Writer {
    #file;
    #text;
    #breaks;
    constructor(file) {
        this.#file = file;
        this.#text = file.source.text;
        this.#breaks = this.#text.includes("\r\n") ? "\r\n" : "\n";
    }
    edit(index, comparison) {
        const test = this.#file.tests[index];
        const at = ["tests", String(index)];
        const whole = this.#span(at);
        const entries = test === undefined ? [] : entriesOf(test, comparison);
        const old = this.#file.document.spans([...at, "expect"]);
        const inFlow = this.#text.charAt(whole.start) === "{";
        if (old?.key === undefined)
            return this.#insertion(at, entries, inFlow);
        if (inFlow)
            return { ...old.value, text: this.#flow([...at, "expect"], entries) };
        const behind = old.key.end + this.#text.slice(old.key.end).indexOf(":") + 1;
        const isBlock = this.#text.charAt(old.value.start) === "-";
        if (isBlock && entries.some((entry) => entry.old !== undefined))
            return this.#lines([...at, "expect"], test?.expect?.length ?? 0, entries);
        const texts = entries.map((entry) => this.#textOf([...at, "expect"], entry));
        return { start: behind, end: old.value.end, text: this.#block(texts, this.#column(old.key)) };
    }
    /** `expect` for a test that has none, behind its last key. */
    #insertion(at, entries, inFlow) {
        const keys = ["name", "rules", "given", "beside"].map((key) => this.#file.document.spans([...at, key]));
        const end = Math.max(...keys.map((spans) => spans?.value.end ?? 0));
        if (inFlow)
            return { start: end, end, text: `, expect: ${this.#flow(at, entries)}` };
        const column = this.#column(keys[0]?.key ?? this.#span(at));
        const line = this.#lineEnd(end);
        const texts = entries.map((entry) => this.#textOf(at, entry));
        const text = `${" ".repeat(column)}expect:${this.#block(texts, column)}`;
        const isOpen = this.#text.charAt(line - 1) !== "\n";
        return { start: line, end: line, text: isOpen ? this.#breaks + text : text + this.#breaks };
    }
    /** The value of a key in block style, from its colon on. */
    #block(entries, column) {
        if (entries.length === 0)
            return " []";
        return entries.map((entry) => `${this.#breaks}${" ".repeat(column + 2)}- ${entry}`).join("");
    }
    #flow(path, entries) {
        return `[${entries.map((entry) => this.#textOf(path, entry)).join(", ")}]`;
    }
    /** Keeps the lines of what stays, and the comments on and above them. */
    #lines(path, count, entries) {
        const spans = Array.from({ length: count }, (_, item) => this.#span([...path, String(item)]));
        const start = this.#lineStart(spans[0]?.start ?? 0);
        const ends = spans.map(({ end }) => this.#lineEnd(end));
        const indent = /^\s*/.exec(this.#text.slice(start))?.[0] ?? "";
        const lines = entries.map(({ old, text }) => {
            const span = old === undefined ? undefined : spans[old];
            if (old === undefined || span === undefined)
                return `${indent}- ${text ?? ""}`;
            const from = old === 0 ? start : (ends[old - 1] ?? start);
            const kept = text ?? this.#text.slice(span.start, span.end);
            const chunk = this.#text.slice(from, span.start) + kept + this.#text.slice(span.end, ends[old]);
            return chunk.replace(/\r?\n$/, "");
        });
        const end = ends.at(-1) ?? start;
        const last = this.#text.charAt(end - 1) === "\n" ? this.#breaks : "";
        return { start, end, text: lines.join(this.#breaks) + last };
    }
    #textOf(path, { old, text }) {
        if (text !== undefined || old === undefined)
            return text ?? "";
        const { start, end } = this.#span([...path, String(old)]);
        return this.#text.slice(start, end);
    }
    #span(path) {
        return this.#file.document.spans(path)?.value ?? { start: 0, end: 0 };
    }
    /** How many columns stand before a place. */
    #column({ start }) {
        return start - this.#lineStart(start);
    }
    #lineStart(offset) {
        return this.#text.lastIndexOf("\n", offset - 1) + 1;
    }
    #lineEnd(offset) {
        const end = this.#text.indexOf("\n", offset);
        return end === -1 ? this.#text.length : end + 1;
    }
}
function entriesOf({ expect = [], given }, { met, unexpected }) {
    const withPath = given.length > 1;
    const foundFor = new Map(met.map(({ expectation, found }) => [expectation, found]));
    const kept = expect.flatMap((expectation, old) => {
        const found = foundFor.get(expectation);
        if (found === undefined)
            return [];
        return [{ old, text: isWhole(expectation) ? undefined : entryText(found, withPath, expectation) }];
    });
    return [...kept, ...unexpected.map((found) => ({ old: undefined, text: entryText(found, withPath) }))];
}
/** One line, such as `{ rule: ORG001, line: 2, column: 15 }`; what the author said beside it stays said. */
function entryText({ path, finding }, withPath, said) {
    const { line, column } = finding.range.start;
    const members = [
        ["rule", finding.rule],
        ...(withPath ? [["path", path]] : []),
        ...[
            ["line", line],
            ["column", column],
        ],
        ...(said?.message === undefined ? [] : [["message", said.message]]),
        ...(said?.severity === undefined ? [] : [["severity", said.severity]]),
    ];
    return `{ ${members.map(([key, value]) => `${key}: ${(0,effective_text/* writeScalar */.gN)(value)}`).join(", ")} }`;
}

;// CONCATENATED MODULE: ./build/src/commands/rule-test-update.js








/**
 * Writes what is found into the tests that do not hold, or that leave places out; says which. Nothing
 * is half done.
 * @param rules the ids of every rule that there is
 * @throws {PolicyError} `E_CHANGED` (exit 4), `E_RULE_TEST` (exit 2) for a test that cannot be changed; nothing is written
 *   then
 */
async function updateTests(all, rules, { quiet }, terminal) {
    const updated = [];
    const writes = [];
    for (const one of all) {
        const { file, tried } = one;
        const changed = tried.filter(({ test, comparison }) => isToUpdate(test, comparison));
        if (changed.length === 0) {
            updated.push(one);
            continue;
        }
        const text = updatedText(file, new Map(changed.map(({ index, comparison }) => [index, comparison])));
        updated.push(await triedAgain(one, text, rules));
        writes.push({ file, text, lines: changed.map((test) => accountOf(file, test)) });
    }
    for (const { file } of writes)
        checkUnchanged(file);
    for (const { file, text } of writes)
        (0,adapters_terminal/* writeFileAtomically */.lo)(file.absolute, markOf(file) + text, file.file);
    const lines = writes.flatMap((write) => write.lines);
    if (!quiet)
        terminal.warn((0,sanitize/* guardWorkflowCommands */.Jw)(lines.length === 0 ? "nothing to update\n" : lines.join("")));
    return updated;
}
/** The byte order mark that a file begins with, which its text does not have. */
function markOf({ bytes }) {
    return Buffer.from(bytes.subarray(0, 3)).toString("hex") === "efbbbf" ? "\ufeff" : "";
}
/** The same findings, held against the new text, which must expect just these. */
async function triedAgain({ file, tried, isOff }, text, rules) {
    const bytes = new TextEncoder().encode(text);
    const schema = (0,builtin_schemas/* builtInKindSchemas */.g)()("rule-tests");
    const read = await parseRuleTests(bytes, file.file, schema, rules).catch(() => undefined);
    const again = tried.map(({ index, test, trial }) => {
        const now = read?.tests[index] ?? test;
        return { index, test: now, trial, comparison: compare(now, trial.found, isOff) };
    });
    const wrong = read === undefined ? again[0] : again.find(({ comparison }) => !holds(comparison));
    if (wrong === undefined)
        return { file: { ...file, ...read, bytes }, tried: again, isOff };
    const { line, column } = tried.find(({ index }) => index === wrong.index)?.test.at ?? {
        line: 1,
        column: 1,
    };
    throw ruleTestError(`${file.file}:${line}:${column}`, "it is written in a way that cannot be changed for certain; nothing was updated", "write the test plainly, without aliases or several keys on a line, and run it again");
}
function accountOf({ file }, { test, comparison }) {
    const { met, missing, unexpected } = comparison;
    const filled = met.filter(({ expectation: { line, column } }) => line === undefined || column === undefined);
    const parts = [
        ...(unexpected.length === 0 ? [] : [`${unexpected.length} added`]),
        ...(missing.length === 0 ? [] : [`${missing.length} taken out`]),
        ...(filled.length === 0 ? [] : [`${filled.length} got a place`]),
    ];
    const what = parts.length === 0 ? "expects nothing" : parts.join(", ");
    return `${(0,sanitize/* printable */.g$)(`updated    ${file}:${test.at.line}:${test.at.column} ${test.name}: ${what}`)}\n`;
}
/** @throws {PolicyError} `E_CHANGED` (exit 4) */
function checkUnchanged({ absolute, bytes, file }) {
    const now = (0,files/* readRegularFile */.XF)(absolute, bytes.length);
    if (now.kind === "bytes" && Buffer.compare(now.bytes, bytes) === 0)
        return;
    throw (0,errors/* outsideError */.ul)("E_CHANGED", {
        what: "nothing was updated",
        where: file,
        why: "somebody changed the file while its tests ran",
        mend: "run it again",
    });
}

// EXTERNAL MODULE: ./build/src/commands/scope.js
var commands_scope = __webpack_require__(69296);
;// CONCATENATED MODULE: ./build/src/commands/test.js














/** How a run of rule tests is printed. */
const TEST_FORMATS = (/* unused pure expression or super */ null && (["text", "json", "junit"]));
/**
 * Runs the repository's rule tests and says what differs; ends 1 when something does.
 * @param paths files or folders of tests; those of the policies folder where there are none
 * @throws {PolicyError} with exit 2 where there is no test, and for one that cannot be used; `E_CHANGED` (exit 4)
 */
async function runTest(paths, options, terminal, version) {
    const started = performance.now();
    for (const path of options.output)
        checkOutput(path, terminal.currentFolder);
    const progress = terminal.progress("Reading rule tests");
    const scope = await (0,commands_scope/* openScope */.P)(paths, options, terminal.currentFolder);
    const own = scope.workspace.ownRules.rules.map(({ id }) => id);
    const rules = new Set([...validation_rules/* RULE_IDS */.Iu, ...own]);
    const files = await readTestFiles(scope, rules);
    let tried = await tryAll(files, options, scope.workspace, progress);
    if (options.update)
        tried = await updateTests(tried, rules, options, terminal);
    progress(undefined);
    const run = {
        ...{ files: tried.map(resultOf), version, durationMs: performance.now() - started },
        // Other files may hold tests of the rest.
        ...(paths.length === 0 ? { untested: untestedRules(own, testsOf(files, tried)) } : {}),
    };
    tell(run, options, terminal);
    return countsOf(run).failed === 0 ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.failed;
}
const NO_SOURCES = new Map();
/** Every test as it stands in its file by now. */
function testsOf(files, tried) {
    const now = new Map(tried.map(({ file }) => [file.absolute, file]));
    return files.flatMap((file) => [...(now.get(file.absolute) ?? file).tests]);
}
async function tryAll(files, { name, update: updates }, workspace, progress) {
    const severity = (0,validation_rules/* severityOf */.xJ)(workspace.config.severity, workspace.ownRules.rules);
    const isOff = (rule) => severity(rule) === undefined;
    const trials = new Trials(workspace);
    const all = [];
    let number = 0;
    for (const file of files) {
        const tried = [];
        for (const [index, test] of file.tests.entries()) {
            if (name !== undefined && !test.name.includes(name))
                continue;
            if (test.expect === undefined && !updates)
                throw expectsNothing(file, test);
            const off = test.rules?.find(isOff);
            if (off !== undefined)
                throw looksAtNothing(file, test, off);
            number += 1;
            progress(`Running rule test ${number}`);
            const { found, sources } = await trials.of(test, file);
            const comparison = compare(test, found, isOff);
            // Texts of thousands of tests that hold would only fill the memory.
            const trial = { found, sources: holds(comparison) ? NO_SOURCES : sources };
            tried.push({ index, test, trial, comparison });
        }
        if (tried.length > 0)
            all.push({ file, tried, isOff });
    }
    if (all.length > 0)
        return all;
    throw (0,errors/* usageError */.Wp)("E_NOTHING", {
        what: "no rule test has a name like that",
        where: `--name ${name ?? ""}`,
        mend: "write a part of a test's name, with its capitals and small letters",
    });
}
/** It would hold whatever is given. */
function looksAtNothing({ file }, { at }, rule) {
    return ruleTestError(`${file}:${at.line}:${at.column}`, `it looks at ${rule}, which archi3.yaml switches off`, "take the rule out of `rules`, or switch it on");
}
function expectsNothing({ file }, { at }) {
    return ruleTestError(`${file}:${at.line}:${at.column}`, "the test does not say what it expects", "write `expect: []` where nothing may be found, or let `archi3-policy test --update` write what is found");
}
function resultOf({ file, tried }) {
    const results = tried.map(({ test, trial, comparison }) => {
        return { test, comparison, sources: trial.sources };
    });
    return { file: file.file, results };
}
/** The formats of files by their endings, and how an earlier one begins. */
const OUTPUTS = {
    ".json": { format: "json", sign: /^\{\s*"format":\s*"archi3-tests\// },
    ".xml": { format: "junit", sign: /^<\?xml[^>]*>\s*<testsuites name="archi3-policy"/ },
};
/** @throws {PolicyError} `E_OUTPUT` (exit 2) */
function checkOutput(path, currentFolder) {
    const output = OUTPUTS[(0,external_node_path_.extname)(path).toLowerCase()];
    if (output !== undefined) {
        (0,output_files/* checkOutputFile */.CK)(path, currentFolder, { sign: output.sign, name: "an earlier result of rule tests" });
        return;
    }
    throw (0,errors/* usageError */.Wp)("E_OUTPUT", {
        what: "cannot tell the format of the output",
        where: `--output ${path}`,
        why: "the ending of the file's name decides its format",
        mend: `end it in one of ${Object.keys(OUTPUTS).join(", ")}`,
    });
}
function tell(run, { format, quiet, output }, terminal) {
    const render = (as) => {
        if (as === "json")
            return renderRunJson(run);
        return as === "junit" ? renderRunJunit(run) : renderRunText(run, terminal.colors, quiet);
    };
    const { failed } = countsOf(run);
    terminal.publish?.({
        outputs: { conclusion: failed === 0 ? "success" : "failure" },
        summary: renderRunMarkdown(run),
        annotations: annotationsOfRun(run),
    });
    // What was found is told even where a file cannot be written.
    terminal.print(render(format));
    for (const path of output) {
        const as = OUTPUTS[(0,external_node_path_.extname)(path).toLowerCase()]?.format;
        (0,adapters_terminal/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(terminal.currentFolder, path), render(as), path);
    }
}


/***/ }),

/***/ 69181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ escapeHidden),
/* harmony export */   RF: () => (/* binding */ placeOfOrigin),
/* harmony export */   fb: () => (/* binding */ writeEffective),
/* harmony export */   gN: () => (/* binding */ writeScalar)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33481);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);


/** Looks up the place of an origin: the key that sets it, or the item of a list. */
function placeOfOrigin({ overlay, overlayPath, }) {
    const spans = overlay.spans(overlayPath);
    const { line, column } = overlay.document.source.position(spans?.key?.start ?? spans?.value.start ?? 0);
    return { file: overlay.path, line, column };
}
/**
 * Writes an effective policy as YAML: the same text for the same value, always, and one that readers of YAML 1.1
 * and 1.2 read alike. Every line that the overlay changed says which line of the overlay set it.
 */
function writeEffective(yaml, file) {
    const document = new yaml.Document(null, {
        schema: "failsafe",
        customTags: (tags) => [scalarTag(yaml), ...tags],
    });
    document.contents = new NodeMaker(yaml, file.origins).node(file.value, [], undefined);
    return document.toString({ lineWidth: 0, commentString: (comment) => ` #${comment}` });
}
/** Makes the library's nodes of plain values, so that comments can be put where they belong. */
class NodeMaker {
    #yaml;
    #origins;
    constructor(yaml, origins) {
        this.#yaml = yaml;
        this.#origins = new Map(origins.map((origin) => [(0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(origin.path), origin]));
    }
    /** @param from the origin of the list around the value, whose items have none of their own */
    node(value, path, from) {
        if (Array.isArray(value))
            return this.#list(value, path, from ?? this.#origins.get((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path)));
        if ((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
            return this.#mapping(value, path, from);
        return new this.#yaml.Scalar(value);
    }
    #list(list, path, from) {
        const sequence = new this.#yaml.YAMLSeq();
        for (const [index, item] of list.entries()) {
            const origin = within(from, String(index));
            const node = this.node(item, [...path, String(index)], origin);
            if (this.#yaml.isScalar(node))
                node.comment = commentOf(origin);
            sequence.items.push(node);
        }
        return sequence;
    }
    #mapping(mapping, path, from) {
        const map = new this.#yaml.YAMLMap();
        for (const [key, value] of Object.entries(mapping))
            map.items.push(this.#pair(key, value, [...path, key], within(from, key)));
        return map;
    }
    #pair(key, value, path, from) {
        const node = this.node(value, path, from);
        const name = new this.#yaml.Scalar(key);
        const comment = commentOf(from ?? this.#origins.get((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path)));
        // A collection begins on the next line; what set it is said beside its key.
        if (this.#yaml.isScalar(node))
            node.comment = comment;
        else
            name.comment = comment;
        return new this.#yaml.Pair(name, node);
    }
}
function within(origin, token) {
    if (origin === undefined)
        return undefined;
    return { ...origin, path: [...origin.path, token], overlayPath: [...origin.overlayPath, token] };
}
function commentOf(origin) {
    if (origin?.changed !== true)
        return null;
    const { file, line } = placeOfOrigin(origin);
    return ` ${file}:${line}`;
}
/** Writes every scalar itself: the library quotes for readers of YAML 1.2 only. */
function scalarTag(yaml) {
    return {
        tag: "tag:yaml.org,2002:str",
        default: true,
        identify: () => true,
        resolve: (text) => text,
        stringify: (item) => writeScalar(yaml.isScalar(item) ? item.value : item),
    };
}
/** Text that no reader takes for anything but text, in brackets or not; `e2` is a number to some 1.1 readers. */
const PLAIN = /^(?![eE]-?[0-9_]+$)[A-Za-z][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*$/;
/** Characters that some reader takes for the end of a line, or that nobody sees. */
const HIDDEN = /[\x7f-\xa0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;
/** Writes a scalar so that YAML 1.1 and 1.2 readers agree on it: text in quotes wherever there is a doubt. */
function writeScalar(value) {
    if (typeof value === "number")
        return writeNumber(value);
    if (typeof value !== "string")
        return value === true ? "true" : value === false ? "false" : "null";
    const plain = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePlain */ .Rg)(value);
    if (PLAIN.test(value) && plain.value === value && plain.elsewhere === undefined)
        return value;
    return escapeHidden(JSON.stringify(value));
}
/** Writes characters that readers or terminals misread as escapes of JSON; for text in which they stand in strings. */
function escapeHidden(json) {
    return json.replace(HIDDEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function writeNumber(value) {
    if (Number.isNaN(value))
        return ".nan";
    if (!Number.isFinite(value))
        return value < 0 ? "-.inf" : ".inf";
    const text = JSON.stringify(value);
    // YAML 1.1 takes an exponent for text unless the number before it has a point.
    return /^-?\d+e/.test(text) ? text.replace("e", ".0e") : text;
}


/***/ }),

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withEdits)
/* harmony export */ });
/** @param edits in the order of the text; none touches another */
function withEdits(text, edits) {
    let out = "";
    let from = 0;
    for (const edit of edits) {
        out += text.slice(from, edit.start) + edit.text;
        from = edit.end;
    }
    return out + text.slice(from);
}


/***/ }),

/***/ 15218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ sentenceParts)
/* harmony export */ });
/**
 * Between backticks; or a command of ours as messages have it, up to where the sentence goes on: with options, or where the
 * sentence pauses behind it. Else `archi3-policy` is only a name.
 */
const COMMAND = /`([^`]+)`|(archi3-policy [a-z]+(?:(?: (?:--[a-z-]+(?: (?:"[^"]*"|'[^']*'|[^\s,;()]+))?|[\w./-]+(?=$|[),;])))+|(?=$|[),;])))/g;
/** A sentence of ours, such as what to do next, cut where its commands begin and end; backticks are left out. */
function sentenceParts(sentence) {
    const parts = [];
    let at = 0;
    for (const match of sentence.matchAll(COMMAND)) {
        // Two commands side by side are no sentence of ours, and some markup would take them for one.
        if (match.index === at && at > 0)
            continue;
        const before = sentence.slice(at, match.index);
        if (before !== "")
            parts.push({ text: before, isCommand: false });
        parts.push({ text: match[1] ?? match[2] ?? "", isCommand: true });
        at = match.index + match[0].length;
    }
    const rest = sentence.slice(at);
    return rest === "" ? parts : [...parts, { text: rest, isCommand: false }];
}


/***/ }),

/***/ 67713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   lc: () => (/* binding */ placesAtCommit)
/* harmony export */ });
/** For a report that is read where no address is known. */
const NO_LINKS = { rule: () => undefined, place: withoutAddress };
function withoutAddress(file, { start }) {
    return { file, line: start.line, address: undefined };
}
/**
 * Links to the exact lines of files at a commit, as GitHub writes them; a commit, since a branch moves on.
 * A file outside of the repository has none.
 * @param repositoryUrl such as `https://github.com/owner/policies`, without a slash at its end
 */
function placesAtCommit(repositoryUrl, commit, toHead = (file, range) => ({ file, range })) {
    return (judgedFile, judgedRange) => {
        const place = toHead(judgedFile, judgedRange);
        if (place === undefined)
            return withoutAddress(judgedFile, judgedRange);
        const { file, range } = place;
        // A browser would walk out of the repository, however the dots are encoded.
        if (file.split("/").some((name) => name === ".." || name === "."))
            return withoutAddress(file, range);
        const line = range.start.line;
        const last = lastLine(range);
        const lines = last === line ? `L${line}` : `L${line}-L${last}`;
        return { file, line, address: `${repositoryUrl}/blob/${commit}/${encodePath(file)}#${lines}` };
    };
}
/** The last line that a range holds something of; its end is exclusive. */
function lastLine({ start, end }) {
    return end.column === 1 && end.line > start.line ? end.line - 1 : Math.max(start.line, end.line);
}
/** A relative path with forward slashes as a relative URI reference (RFC 3986), each name percent-encoded. */
function encodePath(path) {
    return path.split("/").map(encodeName).join("/");
}
/** RFC 3986's unreserved characters stay. The colon goes too: before the first slash it would be a scheme's. */
function encodeName(name) {
    return encodeURIComponent(name.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** An absolute http(s) address in ASCII, fit for every format; undefined for anything else, `javascript:` too. */
function webAddress(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    const { protocol, href } = new URL(address);
    if (protocol !== "https:" && protocol !== "http:")
        return undefined;
    return href.replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?#@&+,;=%]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}


/***/ }),

/***/ 61675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ markdownDigests),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _commands_within_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15218);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);


/*
 * Text from files inside Markdown. It is never put where a line of Markdown begins, so only what is active
 * inside of a line needs to be escaped: by GitHub's grammar (GFM), and by what GitHub does to the rendered text
 * afterwards, where a backslash has no meaning any more. There a character of no width keeps apart what would
 * be a mention, a reference or an address together. All of it takes text that the sanitiser has seen.
 */
const ENTITIES = new Map([
    ["<", "&lt;"],
    [">", "&gt;"],
    ["&", "&amp;"],
    // A table's row is cut at bars before anything else is read, code included.
    ["|", "&#124;"],
    // Two of them make a formula, however they are escaped; GitHub's advice is an element of its own.
    ["$", "<span>$</span>"],
]);
/** Written as an entity, so that the Markdown itself holds nothing that cannot be seen. */
const APART = "&#8203;";
/**
 * What GitHub turns into something else after rendering: mentions and mail addresses, issue numbers, `GH-1`,
 * addresses with and without a scheme, emoji.
 */
const ACTIVE = /@|#(?=\d)|gh-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[\w+-]+:)/gi;
/** So do commits of 7 digits and more, which it shortens besides. */
const COMMIT = /(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi;
/** Of a commit, or of content; never a part of a word or of an address. */
const DIGEST = /(?<![^\s(,;])(?:sha256:)?[0-9a-f]{12,64}(?![^\s),;:.])/g;
/**
 * The one address that our own messages name, whole and by itself. Where a foreign text holds it, it leads there too,
 * and nowhere else.
 */
const OWN_ADDRESS = /(?<=^|\s)(https:\/\/www\.githubstatus\.com)(?=$|\s)/;
/** One line of text as Markdown that reads the same and does nothing. At most 14 times as many bytes. */
function markdownText(line) {
    if (!line.includes("https://www.githubstatus.com"))
        return inertText(line);
    return line
        .split(OWN_ADDRESS)
        .map((part, index) => (index % 2 === 1 ? part : inertText(part)))
        .join("");
}
function inertText(line) {
    // Marked first by a character that no sanitised text holds, since an entity's own `&` must stay.
    return line
        .replace(ACTIVE, "$&\u200B")
        .replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/g, "$&\u200B"))
        .replace(/[\\`*_[\]~]/g, "\\$&")
        .replace(/[<>&|$]/g, (character) => ENTITIES.get(character) ?? "")
        .replaceAll("\u200B", APART);
}
/** What can stand in a code span as it is: no bar (tables), no backslash (before one), no runner's command. */
const CODE = /^(?=[^`|\\\s])(?!.*##\[)[^`|\\]*(?<!\s)$/;
/** One line of text as a code span; as plain text where a span could not hold it. */
function markdownCode(line) {
    return CODE.test(line) ? `\`${line}\`` : markdownText(line);
}
/** A sentence whose names stand between backticks, as messages have them: these become code spans. */
function markdownProse(line) {
    const parts = line.split("`");
    // Without a partner a backtick is one like any other character.
    if (parts.length % 2 === 0)
        return markdownText(line);
    return parts
        .map((part, index) => {
        if (index % 2 === 0)
            return markdownText(part);
        return CODE.test(part) ? `\`${part}\`` : markdownText(`\`${part}\``);
    })
        .join("");
}
/** A sentence whose commands, and what stands between backticks, are code spans, so that they can be copied. */
function markdownSentence(line) {
    return (0,_commands_within_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceParts */ .k)(line)
        .map(({ text, isCommand }) => (isCommand ? markdownCode(text) : markdownText(text)))
        .join("");
}
/**
 * {@link markdownProse} whose digests and commits are code spans: GitHub leaves those as they are, so that they can be
 * copied.
 */
function markdownDigests(line) {
    const parts = line.split("`");
    if (parts.length % 2 === 0)
        return markdownText(line);
    const marked = parts.map((part, index) => {
        if (index % 2 === 1)
            return part;
        // Two code spans side by side would be one.
        const mayBegin = index === 0;
        const mayEnd = index === parts.length - 1;
        return part.replace(DIGEST, (digits, at) => (at > 0 || mayBegin) && (at + digits.length < part.length || mayEnd) ? `\`${digits}\`` : digits);
    });
    return markdownProse(marked.join("`"));
}
/** Markdown as a link's text; without the link where the address is none of the web. */
function markdownLink(markdown, address) {
    const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .webAddress */ .Dy)(address);
    return url === undefined ? markdown : `[${markdown}](${url.replaceAll("&", "&amp;")})`;
}


/***/ }),

/***/ 18456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ failsRun),
/* harmony export */   Fn: () => (/* binding */ describeUnread),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   dM: () => (/* binding */ describeBase),
/* harmony export */   dO: () => (/* binding */ makeReport),
/* harmony export */   nU: () => (/* binding */ DEFAULT_BRANCH)
/* harmony export */ });
/** What a base is called where nobody named one, and it could not be found. */
const DEFAULT_BRANCH = "the default branch";
/** Digits of a commit that people are shown. */
const SHORT_COMMIT = 12;
/** What was compared with, in one sentence; `show` writes what came from outside. */
function describeBase(base, show) {
    const name = show(base.name);
    switch (base.state) {
        case "known":
            return `Compared with ${name} (${show(base.commit.slice(0, SHORT_COMMIT))}).`;
        case "adopting":
            return `Adopting: ${name} (${show(base.commit.slice(0, SHORT_COMMIT))}) has neither a configuration nor policies, so what is there now judges itself.`;
        case "unknown":
            if (base.name === DEFAULT_BRANCH)
                return `The default branch is not known here (${show(base.why)}): every finding counts as new.`;
            return `The base ${name} is unknown (${show(base.why)}): every finding counts as new.`;
    }
}
/** True for a finding that makes the run fail. */
function failsRun({ severity, status }, { failOn, counted }) {
    if (status === "suppressed" || (status === "existing" && counted === "changes"))
        return false;
    if (severity === "error")
        return failOn !== "never";
    return severity === "warning" && failOn === "warning";
}
/** True for a finding that is shown one by one, and not only counted: what fails the run always is. */
function isShown(finding, rule) {
    switch (finding.status) {
        case "suppressed":
            return false;
        case "new":
            return true;
        case "touched":
            return rule.annotate !== "new" || failsRun(finding, rule);
        case "existing":
            return rule.annotate === "all" || failsRun(finding, rule);
    }
}
/** How many files could not be read, as a clause; undefined for none. */
function describeUnread({ summary: { policies, valid, invalid } }) {
    const unread = valid + invalid - policies;
    return unread === 0 ? undefined : `${unread} ${unread === 1 ? "file" : "files"} could not be read`;
}
/** Sums a validation up. */
function makeReport(outcome, options) {
    const shown = outcome.findings.filter(({ status }) => status !== "suppressed");
    const ofSeverity = (severity) => shown.filter((finding) => finding.severity === severity).length;
    const ofStatus = (status) => shown.filter((finding) => finding.status === status).length;
    return {
        format: "archi3-report/1",
        tool: { name: "archi3-policy", version: options.version },
        conclusion: shown.some((finding) => failsRun(finding, options)) ? "failure" : "success",
        summary: {
            policies: outcome.policies,
            valid: outcome.valid,
            invalid: outcome.policies - outcome.valid + outcome.unread,
            errors: ofSeverity("error"),
            warnings: ofSeverity("warning"),
            notices: ofSeverity("notice"),
            new: ofStatus("new"),
            touched: ofStatus("touched"),
            existing: ofStatus("existing"),
            suppressed: outcome.findings.length - shown.length,
            "duration-ms": Math.round(options.durationMs),
        },
        base: outcome.base,
        findings: outcome.findings,
    };
}


/***/ })

};
