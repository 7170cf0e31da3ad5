export const id = 6150;
export const ids = [6150];
export const modules = {

/***/ 64266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ failingWords),
/* harmony export */   hN: () => (/* binding */ LONGEST_WORDS),
/* harmony export */   t8: () => (/* binding */ passingWords)
/* harmony export */ });
/** What of a program's output says most, in one line. It is foreign text still, and may be longer than what is kept of it. */
const MOST_LINES = 3;
/** Characters that are kept: of lines that do not fit, the earlier ones are left out. */
const LONGEST_WORDS = 400;
const BETWEEN = " ⏎ ";
/** The last line that a program printed which ended well. */
function passingWords(output) {
    return linesOf(output).at(-1) ?? "";
}
/**
 * Why a program failed: the last lines of its standard error, or, where it left none, of its standard output. Of a crash of
 * Node's, whose last lines are a stack and its version, the lines that name the error.
 */
function failingWords(stderr, stdout) {
    const lines = linesOf(stderr);
    if (lines.length === 0)
        return lastOf(linesOf(stdout));
    if (!/^Node\.js v\d/.test(lines.at(-1) ?? ""))
        return lastOf(lines);
    const crash = lines.slice(0, -1).filter((line) => !/^at .*[:(<]/.test(line));
    // Above the error stands the line of the source, and a mark below it.
    const mark = crash.findLastIndex((line) => /^\^+$/.test(line));
    if (mark === -1)
        return lastOf(crash);
    return crash.slice(mark + 1, mark + 1 + MOST_LINES).join(BETWEEN);
}
/** As many of the last lines as there is room for, the last one always. */
function lastOf(lines) {
    const last = lines.slice(-MOST_LINES);
    while (last.length > 1 && last.join(BETWEEN).length > LONGEST_WORDS)
        last.shift();
    return last.join(BETWEEN);
}
function linesOf(output) {
    return output
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}


/***/ }),

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

/***/ 16150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openWorld)
});

// UNUSED EXPORTS: hiddenFromChecks

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/clock.js
var clock = __webpack_require__(70596);
// EXTERNAL MODULE: ./build/src/adapters/git-state.js
var git_state = __webpack_require__(29826);
// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/health/mcp.js
var mcp = __webpack_require__(51496);
// EXTERNAL MODULE: ./build/src/release/starters.js
var starters = __webpack_require__(35219);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/shell-word.js
var shell_word = __webpack_require__(73588);
// EXTERNAL MODULE: ./build/src/watch/routing.js
var routing = __webpack_require__(56299);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/adapters/foreign-text.js
var foreign_text = __webpack_require__(25320);
// EXTERNAL MODULE: ./build/src/adapters/program.js
var adapters_program = __webpack_require__(74190);
// EXTERNAL MODULE: ./build/src/adapters/probes/last-words.js
var last_words = __webpack_require__(64266);
// EXTERNAL MODULE: ./build/src/adapters/probes/test-report.js
var test_report = __webpack_require__(59529);
;// CONCATENATED MODULE: ./build/src/adapters/probes/command.js







const LARGEST_REPORT = 16 * 1024 * 1024;
/**
 * Runs a program of the policy repository's; it passes with the exit status 0 and a report without failures. No shell
 * reads its arguments, and what it starts ends with it, as {@link runProgram} says.
 * @param folder where it runs: the configuration's folder
 * @param variables what it is told, as `ARCHI3_DIGEST`
 * @param hidden variables that are nothing of its concern, such as where alerts are sent
 */
async function probeCommand(check, folder, variables, hidden = []) {
    const digest = variables["ARCHI3_DIGEST"] ?? "";
    const [program = "", ...args] = check.argv.map((part) => part.replaceAll("{{digest}}", digest));
    const path = check.report === undefined ? undefined : (0,external_node_path_.join)(folder, check.report);
    const before = path === undefined ? undefined : identityOf(path);
    const ended = await run(program, args, { folder, variables, hidden, timeoutMs: check.timeout });
    if ("why" in ended)
        return { verdict: "error", said: ended.why };
    // What an earlier run left says nothing about this one.
    const isNew = path !== undefined && identityOf(path) !== before;
    return judge(program, ended, path === undefined ? "none" : isNew ? readReport(path, folder) : "missing", check);
}
function judge(program, { status, words }, report, { report: name }) {
    if (typeof report === "object" && report.failed > 0)
        return { verdict: "fail", said: `${report.failed} of ${report.total} tests failed` };
    if (status !== 0)
        return { verdict: "fail", said: `${program} ended ${status}${words === "" ? "" : `: ${words}`}` };
    if (report === "none")
        return { verdict: "pass", said: `${program} ended 0${words === "" ? "" : `: ${words}`}` };
    if (report === "missing")
        return { verdict: "error", said: `${program} left no new report ${name}` };
    if (report === "elsewhere") {
        const said = `the report ${name} lies elsewhere: a link leads out of the folder of archi3.yaml`;
        return { verdict: "error", said };
    }
    if (report === "unreadable")
        return { verdict: "error", said: `the report ${name} cannot be read` };
    if (report.total === 0)
        return { verdict: "inconclusive", said: `the report ${name} tells of no tests` };
    return { verdict: "pass", said: `${report.total} tests passed` };
}
/** Differs after every writing: the time of a file's last change cannot be set by anybody. */
function identityOf(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? undefined : `${stats.ino} ${stats.ctimeNs}`;
}
function readReport(path, folder) {
    const [holds, home] = [(0,files/* realPath */.Ye)((0,external_node_path_.dirname)(path)), (0,files/* realPath */.Ye)(folder)];
    if (holds === undefined || home === undefined)
        return "unreadable";
    if (!(0,files/* isWithin */.UO)(holds, home))
        return "elsewhere";
    const read = (0,files/* readRegularFile */.XF)(path, LARGEST_REPORT);
    if (read.kind !== "bytes")
        return "unreadable";
    return (0,test_report/* resultsIn */.u)(Buffer.from(read.bytes).toString("utf8")) ?? "unreadable";
}
/** What a runner gives to actions, and to no program of a workflow's own: by these its artifacts and identity are written. */
const RUNNERS_OWN = new Set(["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"]);
/** Characters of output that are kept until it ends. */
const MOST_HEARD = 8_000;
/** Runs it, and reads along with bounded memory. */
async function run(program, args, { folder, variables, hidden, timeoutMs }) {
    const output = { all: "", stdout: "", stderr: "" };
    const ended = await (0,adapters_program/* runProgram */.mB)(program, args, {
        ...{ folder, timeoutMs, env: { ...ownVariables(hidden), ...variables } },
        hear: (text, from) => {
            for (const one of ["all", from])
                output[one] = `${output[one]}${text}`.slice(-MOST_HEARD);
        },
    });
    if (ended.is !== "ended")
        return { why: `${program} ${ended.why}` };
    const words = ended.status === 0 ? (0,last_words/* passingWords */.t8)(output.all) : (0,last_words/* failingWords */.Un)(output.stderr, output.stdout);
    return { status: ended.status, words: (0,foreign_text/* foreignText */.q)(words).slice(0, last_words/* LONGEST_WORDS */.hN) };
}
function ownVariables(hidden) {
    const isOwn = (name) => !RUNNERS_OWN.has(name) && !hidden.includes(name);
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => isOwn(name)));
}

// EXTERNAL MODULE: ./build/src/policy/pointer.js
var policy_pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/adapters/probes/guarded-http.js
var guarded_http = __webpack_require__(15757);
;// CONCATENATED MODULE: ./build/src/adapters/probes/http.js



/**
 * Asks a server how it is. A check that names `{{digest}}` must find the digest in the answer: a server that answers with
 * anything has not loaded the policies yet.
 * @param digest what `{{digest}}` stands for
 */
async function probeHttp(check, digest) {
    let answer;
    try {
        answer = await (0,guarded_http/* ask */.kA)(new URL(filled(check.url, digest)), { timeoutMs: check.timeout });
    }
    catch (error) {
        return { verdict: "error", said: error instanceof Error ? error.message : String(error) };
    }
    return http_judge(check, answer, digest);
}
/** Whether a check speaks of the digest. */
function namesDigest({ url, expect }) {
    return `${url} ${expect.json?.equals ?? ""}`.includes(DIGEST);
}
const DIGEST = "{{digest}}";
function filled(text, digest) {
    return text.replaceAll(DIGEST, digest);
}
function http_judge(check, answer, digest) {
    const { status, json, latency } = check.expect;
    const took = `${Math.round(answer.took)} ms`;
    const good = status === undefined ? answer.status >= 200 && answer.status < 300 : answer.status === status;
    if (!good) {
        const to = answer.location === undefined ? "" : "; redirects are not followed";
        return { verdict: "fail", said: `status ${answer.status}, not ${status ?? "2xx"}${to}` };
    }
    if (json !== undefined) {
        const found = textAt(answer.body, json.pointer);
        const wanted = filled(json.equals, digest);
        if (found !== wanted) {
            const said = found === undefined ? "nothing" : JSON.stringify((0,foreign_text/* foreignText */.q)(found).slice(0, 100));
            return { verdict: "fail", said: `${json.pointer} is ${said}, not ${JSON.stringify(wanted)}` };
        }
    }
    // Also where the digest stands in the address only: the answer must show that it was heeded.
    const wasFound = json?.equals.includes(DIGEST) === true || answer.body.includes(digest);
    if (namesDigest(check) && !wasFound) {
        return { verdict: "fail", said: "the digest is not in the answer" };
    }
    if (latency !== undefined && answer.took > latency)
        return { verdict: "fail", said: `${took}, more than ${latency} ms` };
    return { verdict: "pass", said: `status ${answer.status} in ${took}` };
}
/** What stands at a place of a JSON text, as text; undefined where nothing does. */
function textAt(body, pointer) {
    let parsed;
    try {
        parsed = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    const value = (0,policy_pointer/* valueAt */.fK)(parsed, (0,policy_pointer/* fromPointer */.kU)(pointer));
    if (value === undefined)
        return undefined;
    return typeof value === "string" ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/src/adapters/probes/prometheus.js
var prometheus = __webpack_require__(96534);
// EXTERNAL MODULE: ./build/src/health/check.js
var check = __webpack_require__(48916);
// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/release/moves.js
var moves = __webpack_require__(81593);
// EXTERNAL MODULE: ./build/src/release/target.js
var target = __webpack_require__(49086);
// EXTERNAL MODULE: ./build/src/commands/deployment-world.js + 1 modules
var deployment_world = __webpack_require__(57467);
// EXTERNAL MODULE: ./build/src/commands/effective-values.js
var effective_values = __webpack_require__(76688);
;// CONCATENATED MODULE: ./build/src/commands/health.js









/** How long a target may take to say what it holds. Other checks have a time of their own. Milliseconds. */
const TARGET_MS = 60_000;
/** Measures by asking servers, programs and the target itself. */
class ProbedHealth {
    #target;
    #surroundings;
    constructor(target, surroundings) {
        this.#target = target;
        this.#surroundings = surroundings;
    }
    async measure(check, subject) {
        switch (check.type) {
            case "target":
                return withinTime(this.#targetHolds(subject), TARGET_MS);
            case "http":
                return probeHttp(check, subject.digest);
            case "prometheus":
                return (0,prometheus/* probePrometheus */.l)(check, subject.before.get(check.name));
            case "command":
                return probeCommand(check, this.#surroundings.folder, variablesOf(subject), this.#surroundings.hidden);
            case "mcp":
                return this.#mcpServers(check, subject);
        }
    }
    async #mcpServers(check, subject) {
        // Loaded only where it is asked for: the protocol's kit is large.
        const { probeMcp } = await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(3301), __webpack_require__.e(7275)]).then(__webpack_require__.bind(__webpack_require__, 87275));
        const policies = (0,effective_values/* comparedPolicies */.U)(await subject.effective());
        return probeMcp(check, policies, { ...this.#surroundings, variables: variablesOf(subject) });
    }
    async baseline(checks) {
        const relative = checks.filter(check/* isRelative */.n3);
        // All at once, like the checks: one server that hangs costs its timeout once.
        const asked = relative.map(async (check) => [check.name, await (0,prometheus/* query */.P)(check, check.query)]);
        const values = new Map();
        for (const [name, result] of await Promise.all(asked))
            if (result.is === "value")
                values.set(name, result.value);
        return values;
    }
    async #targetHolds(subject) {
        const { effectiveDigest } = subject;
        try {
            const live = await this.#target.read();
            if ((0,moves/* holds */.v9)(live, subject))
                return { verdict: "pass", said: `it holds ${(0,digest/* shortDigest */.VK)(effectiveDigest)}` };
            if (live?.effectiveDigest === effectiveDigest)
                return { verdict: "fail", said: `its ${target/* RELEASE_MARKER */.R} is not that of ${subject.id}` };
            const other = live === undefined ? "nothing" : (0,digest/* shortDigest */.VK)(live.effectiveDigest);
            return { verdict: "fail", said: `it holds ${other}, not ${(0,digest/* shortDigest */.VK)(effectiveDigest)}` };
        }
        catch (error) {
            return { verdict: "error", said: (0,deployment_world/* reasonOf */.A3)(error) };
        }
    }
}
/** What programs are told. */
function variablesOf({ environment, id, digest }) {
    return { ARCHI3_ENVIRONMENT: environment, ARCHI3_DEPLOYMENT_ID: id, ARCHI3_DIGEST: digest };
}
/** A measurement that takes too long is none; what it waits for is left to itself. */
function withinTime(measured, ms) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => resolve({ verdict: "error", said: `no answer within ${ms / 1000} s` }), ms);
        measured.then(resolve, reject).finally(() => clearTimeout(timer));
    });
}

// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
// EXTERNAL MODULE: ./build/src/commands/run-life.js + 1 modules
var run_life = __webpack_require__(29415);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(49519);
;// CONCATENATED MODULE: ./build/src/commands/environment-world.js














/**
 * Everything that a deployment of an environment touches.
 * @param observe is told of every effect, and of every step of the ledger and of the target
 */
async function openWorld(environment, promotion, observe = async () => { }) {
    const { workspace, terminal, env, version } = promotion;
    checkTargetPath(environment, workspace);
    const [ledger, target, holder] = await Promise.all([
        (0,commands_promotion/* ledgerOf */.Xr)(environment.name, promotion, observe),
        (0,commands_promotion/* targetOf */.$r)(environment, promotion, observe),
        (0,run_life/* holderOf */.Kd)(env),
    ]);
    const show = terminal.progress("", true);
    const askRun = (0,run_life/* askingRuns */.Cm)(env, (text) => terminal.warn(`note: ${(0,sanitize/* printable */.g$)(text)}\n`));
    return {
        ...{ environment, ledger, target, holder },
        health: new ProbedHealth(target, {
            ...{ folder: (0,commands_workspace/* homeOf */.lt)(workspace), env, version },
            hidden: hiddenFromChecks(workspace.config),
        }),
        author: (0,commands_promotion/* authorOf */.rM)(promotion),
        isAlive: (record) => (0,run_life/* holderLives */.sE)(record, env, askRun),
        now: () => Date.now(),
        sleep: (ms) => (0,clock/* pause */.v7)(ms),
        progress: show,
        ...(0,defined/* defined */.s)({ log: terminal.log }),
        observe,
    };
}
/** Tokens by which a command speaks with GitHub and the ledger. */
const OWN_TOKENS = ["GITHUB_TOKEN", "GH_TOKEN", "POLICY_LEDGER_TOKEN"];
/**
 * The variables that programs of `command` checks do not get: our tokens, and what channels and MCP servers are given. Workflows
 * hand in the secrets of all usual channels, whether or not the configuration has them.
 */
function hiddenFromChecks({ alerting, environments, }) {
    const servers = environments
        .flatMap(({ verify }) => verify.checks)
        .flatMap((check) => (check.type === "mcp" ? [...check.servers.values()] : []));
    const given = servers.flatMap(mcp/* variablesOf */.ht).filter((name) => !mcp/* HARMLESS */.yX.includes(name));
    return [...OWN_TOKENS, ...starters/* PASSED_SECRETS */.Jj, ...alerting.channels.flatMap(routing/* channelSecrets */.zF), ...given];
}
/** A link that somebody has committed would lead the target to wherever they like; one of this machine's own is its affair. */
function checkTargetPath({ name, target }, workspace) {
    if (target.type !== "directory" || !workspace.inRepository)
        return;
    const root = workspace.displayRoot;
    const link = (0,git_state/* trackedLinkIn */.s_)(root, (0,commands_workspace/* displayPath */.Gt)((0,external_node_path_.join)((0,commands_workspace/* homeOf */.lt)(workspace), target.path), root));
    if (link === undefined)
        return;
    throw (0,errors/* usageError */.Wp)("E_CONFIG", {
        what: `the target of ${name} is led elsewhere`,
        where: `environments.${name}.target: ${target.path}`,
        why: `${link} is a symbolic link that git tracks, and nothing that is committed may lead out of the repository`,
        mend: `take it out of git (git rm --cached ${(0,shell_word/* shellWord */.r)(link)}, add it to .gitignore, commit), or name another folder`,
    });
}


/***/ }),

/***/ 51496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ judgeServer),
/* harmony export */   eh: () => (/* binding */ strayNames),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   wf: () => (/* binding */ judgeServers),
/* harmony export */   yX: () => (/* binding */ HARMLESS)
/* harmony export */ });
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78000);

/** What programs get of our own environment: where things are and how people are spoken to, and no secrets. */
const HARMLESS = [
    ...["PATH", "HOME", "USER", "LOGNAME", "SHELL", "TERM", "LANG", "LC_ALL", "TZ", "TMPDIR"],
];
/** The environment variables that a server is given, by their names. */
function variablesOf(server) {
    if (server.is === "program")
        return server.envFrom;
    return server.authorizationFrom === undefined ? [] : [server.authorizationFrom];
}
/** How one server stands: its tools are those that the policies permit, and it is fast enough. */
function judgeServer(server, answer, demands) {
    if (answer.is === "broken")
        return { verdict: "fail", said: answer.why };
    if (answer.is === "unreached")
        return { verdict: "error", said: answer.why };
    const { tools, took, noise } = answer;
    const forbidden = tools.flatMap((tool) => {
        const why = objection(tool, server, demands.tools);
        return why === undefined ? [] : [`${tool.name} (${why})`];
    });
    if (forbidden.length > 0)
        return { verdict: "fail", said: `it offers what the policies do not permit: ${listed(forbidden)}` };
    const time = `${Math.round(took)} ms`;
    if (demands.latency !== undefined && took > demands.latency)
        return { verdict: "fail", said: `its tools took ${time}, more than ${demands.latency} ms` };
    const offered = new Set(tools.map(({ name }) => name));
    const missing = (server.allowed ?? []).filter((name) => name !== ANY && !offered.has(name));
    if (missing.length > 0)
        return { verdict: "warn", said: `it does not offer ${listed(missing)}, which allowed-tools names` };
    if (noise !== undefined)
        return { verdict: "warn", said: `it prints what is no message of the protocol: ${noise}` };
    return { verdict: "pass", said: `${tools.length} ${tools.length === 1 ? "tool" : "tools"} in ${time}` };
}
/** Stands for all of them, in lists of tools and of permissions. */
const ANY = "*";
/** Another word for all permissions. */
const FULL = "full";
/** Why the policies do not permit a tool; undefined where they do, or do not speak of it. */
function objection(tool, { allowed, blocked, permissions }, needs) {
    const { name, readOnly, destructive } = tool;
    if (blocked.includes(name) || blocked.includes(ANY))
        return "blocked-tools";
    if (allowed !== undefined && !allowed.includes(name) && !allowed.includes(ANY))
        return "not in allowed-tools";
    const need = needs.get(name);
    const holds = (permission) => [permission, ANY, FULL].some((one) => permissions.has(one));
    if (need !== undefined)
        return holds(need) ? undefined : `no agent may ${need}`;
    const isNamed = allowed?.includes(name) === true;
    const changes = readOnly === false || (readOnly === undefined && destructive === true);
    const onlyReads = permissions.size === 1 && permissions.has("read");
    return changes && onlyReads && !isNamed ? "it changes things, and agents may only read" : undefined;
}
const MOST_NAMED = 5;
function listed(names) {
    const more = names.length - MOST_NAMED;
    return `${names.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** Servers that one measurement tells of: it is kept in the ledger. */
const MOST_TOLD = 20;
/** A proven failure outranks what is not known, which outranks what is good. */
const WORST_FIRST = ["fail", "error", "inconclusive", "warn", "pass"];
/**
 * What a check says of servers that no policy has, which is a slip or is over.
 * @param named by the check
 * @param enabled by the policies
 * @param off in the policies, but switched off
 */
function strayNames(named, enabled, off) {
    const strays = [...new Set(named)].filter((name) => !enabled.includes(name) && !off.includes(name));
    return strays.map((name) => {
        const meant = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, enabled);
        return meant === undefined ? name : `${name} (did you mean ${meant}?)`;
    });
}
/**
 * One measurement of all servers: the worst verdict, and what each says, the worst first.
 * @param strays as {@link strayNames} says them: with them it is a warning at best
 */
function judgeServers(servers, except, strays = []) {
    const rank = ({ measurement }) => WORST_FIRST.indexOf(measurement.verdict);
    const sorted = [...servers].sort((one, other) => rank(one) - rank(other));
    const told = sorted.slice(0, MOST_TOLD).map(({ name, measurement }) => `${name}: ${measurement.said}`);
    if (sorted.length > MOST_TOLD)
        told.push(`${sorted.length - MOST_TOLD} more`);
    const [worst] = sorted;
    if (worst === undefined && except.length === 0)
        told.push("the live policies enable no MCP server");
    if (except.length > 0)
        told.push(`not looked at: ${listed(except)}`);
    const verdict = worst?.measurement.verdict ?? "pass";
    if (strays.length > 0)
        told.push(`the check names what no policy has: ${listed(strays)}`);
    return { verdict: verdict === "pass" && strays.length > 0 ? "warn" : verdict, said: told.join("; ") };
}


/***/ }),

/***/ 35219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PASSED_SECRETS),
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   MY: () => (/* binding */ starterWorkflows),
/* harmony export */   W3: () => (/* binding */ canRelease),
/* harmony export */   hv: () => (/* binding */ actionNamedIn)
/* harmony export */ });
/** What stands for the action in the workflows as they are published. */
const PLACEHOLDER = { repository: "owner/archi3-policy", ref: "v1" };
/**
 * The action that a workflow of a policy repository takes, by its text; undefined where it names none but the placeholder.
 * @param text of the one that validates pull requests, or of the copy that it calls
 */
function actionNamedIn(text) {
    const named = text.matchAll(/^ +(?:- )?uses: ([\w-]+\/[\w.-]+)(?:\/\.github\/workflows\/[\w-]+\.yml)?@([\w./+-]+)/gm);
    for (const [, repository = "", ref = ""] of named)
        if (!/^(?:actions|github)\//.test(repository) && repository !== PLACEHOLDER.repository)
            return { repository, ref };
    return undefined;
}
/** Secrets of a repository that starters pass on by name, as archi3.yaml's variables are called by convention. */
const PASSED_SECRETS = [
    ...["SLACK_WEBHOOK_URL", "SMTP_URL", "SMS_URL", "SMS_AUTHORIZATION"],
    ...["ALERT_WEBHOOK_URL", "ALERT_WEBHOOK_SECRET", "ALERTMANAGER_URL", "ALERTMANAGER_AUTHORIZATION"],
];
const NAMED = /owner\/archi3-policy((?:\/[\w./-]+)?)@v1/g;
/**
 * The workflows of a policy repository, by their file names in `.github/workflows`.
 * @param published the starters of this project, and the reusable workflows that they call
 */
function starterWorkflows({ starters, reusable }, options) {
    const files = new Map();
    for (const [name, text] of starters)
        files.set(name, starter(name, text, options));
    if (options.how === "copied") {
        const called = [...starters.values()].flatMap((text) => [...text.matchAll(/uses: owner\/archi3-policy\/\.github\/workflows\/([\w-]+\.yml)@/g)].map(([, name = ""]) => name));
        for (const name of new Set(called))
            files.set(`called-${name}`, copyOf(reusable.get(name) ?? "", options));
    }
    return files;
}
/** YAML takes these words for something else than text, and any number. */
const NO_TEXT = /^(?:null|true|false|yes|no|on|off|y|n|[-+.\d].*|0x.*)$/i;
/** A branch as a filter of a workflow: GitHub reads some signs in it as patterns. */
function filterOf(branch) {
    return isPlain(branch) ? branch : JSON.stringify(branch.replaceAll(/[*?+[\]!\\]/g, "\\$&"));
}
function isPlain(text) {
    return /^[\w./-]+$/.test(text) && !NO_TEXT.test(text);
}
function starter(name, published, options) {
    const { how, branch, environments, monitor, secrets } = options;
    const text = (name === "release.yml" ? releaseFor(published, environments) : published)
        .replace(/^# Copy it to \.github\/workflows\/[\s\S]*?\n#\n/m, "")
        .replaceAll("branches: [main]", () => `branches: [${filterOf(branch)}]`)
        .replace("options: [production, staging, development]", `options: [${namesOf(environments).reverse().join(", ")}]`)
        .replace("github-environment: production-monitor", () => `github-environment: ${isPlain(monitor) ? monitor : JSON.stringify(monitor)}`);
    if (how === "called")
        return pinned(text, options);
    const own = text.replaceAll(/uses: owner\/archi3-policy\/\.github\/workflows\/([\w-]+\.yml)@v1/g, "uses: ./.github/workflows/called-$1");
    const inheriting = secrets.length === 0
        ? own
        : own.replaceAll(/^( {4})secrets:\n(?: {6}[\w-]+: .*\n)+/gm, "$1secrets: inherit\n");
    return pinned(inheriting, options);
}
/** A reusable workflow in the repository that calls it: there a GitHub environment's own secrets reach it. */
function copyOf(text, options) {
    const { action = PLACEHOLDER, secrets } = options;
    const own = pinned(text, options).replaceAll("uses: $/action", `uses: ${action.repository}@${action.ref}`);
    if (secrets.length === 0)
        return own;
    const variables = secrets.map((name) => `          ${name}: \${{ secrets.${name} }}\n`).join("");
    return (own
        .replace(/^ {4}secrets:\n(?: {6}.*\n)+/m, "")
        .replaceAll("secrets.ledger-token", "secrets.POLICY_LEDGER_TOKEN")
        // Those by convention; here each variable of the configuration is handed in.
        .replaceAll(/^ {8}env:\n(?: {10}[A-Z_]+: \$\{\{ secrets\.[a-z-]+ \}\}\n)+/gm, "")
        .replaceAll(/^ {8}with:\n {10}command: (?:deploy|rollback|verify|monitor)\n(?! {10}dry-run: true)/gm, (step) => `        env:\n${variables}${step}`));
}
function pinned(text, { action }) {
    return action === undefined
        ? text
        : text.replaceAll(NAMED, (_all, path) => `${action.repository}${path}@${action.ref}`);
}
function namesOf(environments) {
    return environments.map(({ name }) => name);
}
/** Jobs of the release that are no environment's. */
const OTHER_JOBS = ["bundle", "due", "tests"];
/** The environments that the published release is for. */
const USUAL = ["development", "staging", "production"];
/** True where {@link starterWorkflows} can make a release for these environments. */
function canRelease(environments) {
    return (environments.filter(({ after }) => after !== undefined).length > 0 &&
        environments.at(-1)?.after !== undefined &&
        !environments.some(({ name }) => OTHER_JOBS.includes(name)));
}
/** The release for other environments than the usual three: the same jobs, by the names and the order of these. */
function releaseFor(text, environments) {
    const names = namesOf(environments);
    const last = environments.at(-1);
    const isUsual = names.join() === USUAL.join() && environments.every(({ after }, at) => after === names[at - 1]);
    if (isUsual || !canRelease(environments) || last === undefined)
        return text;
    const { head, jobs } = jobsOf(text);
    const block = (job) => jobs.get(job) ?? "";
    const jobsFor = ({ name, after }) => {
        if (after === undefined)
            return renamed(block("development"), { development: name });
        if (name !== last.name)
            return renamed(block("staging"), { staging: name, development: after });
        return `${renamed(block("tests"), { staging: after })}\n${renamed(block("production"), { production: name })}`;
    };
    const first = environments.filter(({ after }) => after === undefined);
    const later = environments.filter(({ after }) => after !== undefined);
    const way = [...names.slice(0, -1), "your tests", last.name].join(" → ");
    const start = head
        .replace("development → staging → your tests → production", way)
        .replace("options: [staging, production]", `options: [${namesOf(later).join(", ")}]`);
    const blocks = [block("bundle"), ...first.map(jobsFor), block("due"), ...later.map(jobsFor)];
    return `${start}${blocks.join("\n")}`;
}
function renamed(block, names) {
    const title = (name) => name.charAt(0).toUpperCase() + name.slice(1);
    return block.replaceAll(/\b(?:development|staging|production)\b/gi, (word) => {
        const name = names[word.toLowerCase()];
        if (name === undefined)
            return word;
        return word === word.toLowerCase() ? name : title(name);
    });
}
/** What stands before the jobs of a workflow, and its jobs with the comments above them. */
function jobsOf(text) {
    const start = text.indexOf("\njobs:\n") + "\njobs:\n".length;
    const jobs = new Map();
    let name = "";
    let comments = "";
    for (const line of text.slice(start).split(/(?<=\n)/)) {
        if (/^ {2}#/.test(line)) {
            comments += line;
            continue;
        }
        name = /^ {2}([\w-]+):\n$/.exec(line)?.[1] ?? name;
        jobs.set(name, `${jobs.get(name) ?? ""}${comments}${line}`);
        comments = "";
    }
    const tidy = [...jobs].map(([job, block]) => [job, block.replace(/\n+$/, "\n")]);
    return { head: text.slice(0, start), jobs: new Map(tidy) };
}


/***/ })

};
