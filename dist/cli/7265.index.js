export const id = 7265;
export const ids = [7265,5568];
export const modules = {

/***/ 21482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ MOST_RUNS_FOUND),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   sq: () => (/* binding */ countPullRequestRuns)
/* harmony export */ });
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86852);

/**
 * How a workflow's run stands, by its newest attempt. 1 call.
 * @throws {GithubError} among others where the token lacks `actions: read`, or the run is gone
 */
function readRun(github, run) {
    return github.read({
        what: "cannot read whether the workflow's run goes on",
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
        parameters: { run_id: run, exclude_pull_requests: true },
        needs: "actions: read",
        parse: (answer) => ({
            status: answer.field("status").optional((status) => status.text()) ?? "",
            attempt: answer.field("run_attempt").count(),
        }),
    });
}
/** GitHub finds no more runs than this at once, so that a count of so many may stand for more. */
const MOST_RUNS_FOUND = 1000;
/**
 * Counts the runs of a workflow that pull requests have started, those of forks too, each by its newest attempt; undefined
 * where the repository has no such workflow. 2 calls.
 * @param workflow its file, without the folder: `pull-request.yml`
 * @param since runs that began earlier are left out. Milliseconds since 1970
 * @throws {GithubError} among others where the token lacks `actions: read`
 */
async function countPullRequestRuns(github, workflow, since) {
    try {
        // In this order, since runs end meanwhile, and no more can have failed than have ended.
        const failed = await countRuns(github, workflow, "failure", since);
        return { failed, total: await countRuns(github, workflow, "completed", since) };
    }
    catch (error) {
        if (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1 && error.failure.kind === "missing")
            return undefined;
        throw error;
    }
}
function countRuns(github, workflow, status, since) {
    // GitHub's search syntax, which it documents for seconds and not for their parts.
    const created = since === undefined ? {} : { created: `>=${new Date(since).toISOString().replace(/\.\d+Z$/, "Z")}` };
    return github.read({
        what: "cannot count the runs of pull requests",
        route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
        parameters: {
            ...{ workflow_id: workflow, event: "pull_request", status, ...created },
            ...{ per_page: 1, exclude_pull_requests: true },
        },
        needs: "actions: read",
        parse: (answer) => answer.field("total_count").count(),
    });
}


/***/ }),

/***/ 15757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ isAllowedAddress),
/* harmony export */   EW: () => (/* binding */ ForbiddenAddress),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77030);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70596);





/** Bytes of an answer. A longer one is no status page. */
const LARGEST_ANSWER = 1024 * 1024;
/**
 * Addresses that no check may ask, whatever name leads there: link-local ones, behind which clouds serve the machine's
 * own credentials (169.254.169.254, fd00:ec2::254, 100.100.100.200, 168.63.129.16), the same behind the prefix by which
 * IPv6 reaches IPv4 (RFC 6052), and those that mean no machine.
 */
const FORBIDDEN = new node_net__WEBPACK_IMPORTED_MODULE_3__.BlockList();
FORBIDDEN.addSubnet("169.254.0.0", 16, "ipv4");
FORBIDDEN.addSubnet("0.0.0.0", 8, "ipv4");
FORBIDDEN.addSubnet("224.0.0.0", 4, "ipv4");
FORBIDDEN.addAddress("100.100.100.200", "ipv4");
FORBIDDEN.addAddress("192.0.0.192", "ipv4");
FORBIDDEN.addAddress("168.63.129.16", "ipv4");
FORBIDDEN.addSubnet("fe80::", 10, "ipv6");
FORBIDDEN.addSubnet("ff00::", 8, "ipv6");
FORBIDDEN.addSubnet("fd00:ec2::", 32, "ipv6");
FORBIDDEN.addSubnet("64:ff9b::a9fe:0", 112, "ipv6");
FORBIDDEN.addAddress("64:ff9b::6464:64c8", "ipv6");
FORBIDDEN.addAddress("64:ff9b::a83f:8110", "ipv6");
FORBIDDEN.addAddress("fd20:ce::254", "ipv6");
FORBIDDEN.addAddress("::", "ipv6");
/** Says that nobody was asked, since the address is one that never is. */
class ForbiddenAddress extends Error {
    constructor(address) {
        super(`the address ${address} is never asked: it is link-local, or a cloud's metadata service`);
    }
}
/** Whether a check may ask an address (an IPv4 one inside of IPv6 counts as what it is). */
function isAllowedAddress(address) {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
    if (mapped !== undefined)
        return isAllowedAddress(mapped);
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(address);
    return family !== 0 && !FORBIDDEN.check(address, family === 4 ? "ipv4" : "ipv6");
}
/**
 * Asks within bounds: of time and of size, never following a redirect, never at an address that is forbidden. The
 * address that is checked is the one that is connected to, so no proxy is used, whatever HTTP_PROXY and HTTPS_PROXY say.
 * Each question has a connection of its own: one that an old server keeps would tell of that server.
 * @throws {ForbiddenAddress}
 * @throws {Error} with a sentence, when there is no answer
 */
function ask(url, options) {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    // Names are looked up below; for an address nobody is asked.
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(host) !== 0 && !isAllowedAddress(host))
        return Promise.reject(new ForbiddenAddress(host));
    const send = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_2__.request : node_http__WEBPACK_IMPORTED_MODULE_1__.request;
    const signals = [
        AbortSignal.timeout(Math.min(Math.ceil(options.timeoutMs), _clock_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_TIMER_MS */ .Mv)),
        ...(options.signal === undefined ? [] : [options.signal]),
    ];
    const started = performance.now();
    return new Promise((resolve, reject) => {
        let isAnswered = false;
        const request = send(url, {
            method: options.method ?? "GET",
            headers: { accept: "application/json, */*", ...options.headers },
            lookup: guardedLookup,
            signal: AbortSignal.any(signals),
            agent: false,
        }, (response) => {
            isAnswered = true;
            const chunks = [];
            let size = 0;
            response.on("data", (chunk) => {
                size += chunk.length;
                if (size > LARGEST_ANSWER)
                    response.destroy(new Error(`the answer is larger than ${LARGEST_ANSWER} bytes`));
                else
                    chunks.push(chunk);
            });
            response.on("end", () => resolve({
                status: response.statusCode ?? 0,
                body: Buffer.concat(chunks).toString("utf8"),
                took: performance.now() - started,
                location: response.headers.location,
                headers: response.headers,
            }));
            response.on("error", (error) => reject(inWords(error, options.timeoutMs)));
            // After its end nothing is left to reject.
            response.on("close", () => reject(new Error("the answer broke off")));
        });
        // Node gives no response then, and no error.
        request.on("upgrade", ({ statusCode }, socket) => {
            socket.destroy();
            reject(new Error(`status ${statusCode}: it changes the protocol`));
        });
        request.on("error", (error) => reject(inWords(error, options.timeoutMs)));
        // Whatever else may end a request without a word. An answer may end after it, and is heard out.
        request.on("close", () => {
            if (!isAnswered)
                reject(new Error("the connection ended without an answer"));
        });
        request.end(options.body);
    });
}
function guardedLookup(hostname, options, done) {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null)
            return done(error, "");
        const refused = addresses.find(({ address }) => !isAllowedAddress(address));
        if (refused !== undefined)
            return done(new ForbiddenAddress(refused.address), "");
        const [first] = addresses;
        if (options.all === true)
            return done(null, addresses);
        return done(null, first?.address ?? "", first?.family);
    });
}
function inWords(error, timeoutMs) {
    if (error instanceof ForbiddenAddress)
        return error;
    if (error.name === "TimeoutError" || error.name === "AbortError")
        return new Error(`no answer within ${timeoutMs / 1000} s`);
    const known = {
        ECONNREFUSED: "nobody answers there (connection refused)",
        ENOTFOUND: "there is no such host",
        EAI_AGAIN: "the host's name could not be looked up",
        ECONNRESET: "the connection was reset",
    };
    return new Error(known[error.code ?? ""] ?? error.message, { cause: error });
}


/***/ }),

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

/***/ 96534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ query),
/* harmony export */   l: () => (/* binding */ probePrometheus)
/* harmony export */ });
/* harmony import */ var _health_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48916);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33481);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25320);
/* harmony import */ var _guarded_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15757);




/**
 * Asks Prometheus (HTTP API v1, `/api/v1/query`) for one value, and holds it against the check's limits.
 * @param before the value before the activation, for relative limits
 */
async function probePrometheus(check, before) {
    if (check.samples !== undefined) {
        const counted = await query(check, check.samples.query);
        if (counted.is === "error")
            return { verdict: "error", said: counted.why };
        if (counted.is === "warned")
            return { verdict: "inconclusive", said: counted.why };
        const count = counted.is === "value" ? counted.value : 0;
        if (!(count >= check.samples.least))
            return { verdict: "inconclusive", said: `${count} samples, fewer than ${check.samples.least}` };
    }
    const result = await query(check, check.query);
    switch (result.is) {
        case "error":
            return { verdict: "error", said: result.why };
        case "warned":
            return { verdict: "inconclusive", said: result.why };
        case "none":
            return { verdict: "inconclusive", said: "the query gives no data" };
        case "value":
            return (0,_health_check_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeNumber */ .jr)(result.value, check, before);
    }
}
/**
 * Asks for the value of a query, now or at another time. Nothing here throws.
 * @param at milliseconds since 1970
 */
async function query({ url, timeout }, promql, at) {
    try {
        const address = new URL(`${url.replace(/\/$/, "")}/api/v1/query`);
        address.searchParams.set("query", promql);
        if (at !== undefined)
            address.searchParams.set("time", String(at / 1000));
        const { status, body } = await (0,_guarded_http_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(address, { timeoutMs: timeout });
        return resultOf(status, body);
    }
    catch (error) {
        return { is: "error", why: error instanceof Error ? error.message : String(error) };
    }
}
function resultOf(status, body) {
    let answer;
    try {
        answer = JSON.parse(body);
    }
    catch {
        return { is: "error", why: `status ${status}, and the answer is no JSON` };
    }
    if (status < 200 || status > 299 || !(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(answer) || answer["status"] !== "success") {
        const why = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(answer) && typeof answer["error"] === "string"
            ? (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignText */ .q)(answer["error"])
            : `status ${status}`;
        return { is: "error", why };
    }
    const warnings = warningsOf(answer["warnings"]);
    if (warnings !== undefined)
        return { is: "warned", why: `it warns: ${warnings}` };
    const data = answer["data"];
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(data))
        return { is: "error", why: "the answer has no data" };
    if (data["resultType"] === "scalar")
        return sampleOf(data["result"]);
    const series = data["result"];
    if (data["resultType"] !== "vector" || !Array.isArray(series))
        return { is: "error", why: `the query gives a ${String(data["resultType"])}, not one value` };
    if (series.length === 0)
        return { is: "none" };
    if (series.length > 1)
        return { is: "error", why: `the query gives ${series.length} series, not one value` };
    return sampleOf((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(series[0]) ? series[0]["value"] : undefined);
}
/** What an answer warns of, in whatever form; its `infos` are mere notices. */
function warningsOf(warnings) {
    if (warnings === undefined || warnings === null)
        return undefined;
    if (!Array.isArray(warnings))
        return (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignText */ .q)(JSON.stringify(warnings));
    return warnings.length === 0 ? undefined : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignText */ .q)(warnings.map(String).join("; "));
}
/** As Prometheus prints numbers; `Number` would also take `""` for 0. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** A sample is its time and its value as text, which may be `NaN` or `+Inf`. */
function sampleOf(sample) {
    const text = Array.isArray(sample) ? sample[1] : undefined;
    if (typeof text !== "string")
        return { is: "error", why: "the answer holds no value" };
    if (/^[+-]?Inf$/.test(text))
        return { is: "value", value: text.startsWith("-") ? -Infinity : Infinity };
    if (text === "NaN")
        return { is: "value", value: Number.NaN };
    if (!NUMBER.test(text))
        return { is: "error", why: `the value ${JSON.stringify((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignText */ .q)(text))} is no number` };
    return { is: "value", value: Number(text) };
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
  sE: () => (/* binding */ holderLives),
  HY: () => (/* binding */ openWorld)
});

// UNUSED EXPORTS: hiddenFromChecks

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/clock.js
var clock = __webpack_require__(70596);
// EXTERNAL MODULE: ./build/src/adapters/git-state.js
var git_state = __webpack_require__(29826);
// EXTERNAL MODULE: ./build/src/adapters/process-identity.js
var process_identity = __webpack_require__(37458);
// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/health/mcp.js
var mcp = __webpack_require__(51496);
// EXTERNAL MODULE: ./build/src/release/holder.js
var holder = __webpack_require__(79493);
// EXTERNAL MODULE: ./build/src/release/starters.js
var starters = __webpack_require__(35219);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/shell-word.js
var shell_word = __webpack_require__(73588);
// EXTERNAL MODULE: ./build/src/watch/routing.js
var routing = __webpack_require__(56299);
// EXTERNAL MODULE: ./build/src/commands/github-of.js
var github_of = __webpack_require__(83647);
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

// EXTERNAL MODULE: ./build/src/commands/promotion.js + 26 modules
var commands_promotion = __webpack_require__(33170);
// EXTERNAL MODULE: ./build/src/commands/run-life.js
var run_life = __webpack_require__(35220);
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
        holderOf(env),
    ]);
    const show = terminal.progress("", true);
    const askRun = (0,run_life/* askingRuns */.C)(env, (text) => terminal.warn(`note: ${(0,sanitize/* printable */.g$)(text)}\n`));
    return {
        ...{ environment, ledger, target, holder },
        health: new ProbedHealth(target, {
            ...{ folder: (0,commands_workspace/* homeOf */.lt)(workspace), env, version },
            hidden: hiddenFromChecks(workspace.config),
        }),
        author: (0,commands_promotion/* authorOf */.rM)(promotion),
        isAlive: (record) => holderLives(record, env, askRun),
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
async function holderOf(env) {
    return { ...(await (0,process_identity/* ownIdentity */.hY)()), ...(0,defined/* defined */.s)({ run: (0,github_of/* runOf */.ng)(env) }) };
}
/**
 * Whether a deployment's holder works on it: a process that is there, or a run that goes on; where nobody can tell, until
 * its deadline.
 */
async function holderLives(record, env, askRun = (0,run_life/* askingRuns */.C)(env)) {
    const life = record.holder === undefined ? "unknown" : await (0,process_identity/* lifeOf */.c_)(record.holder);
    const run = life === "unknown" ? await askRun(record.holder) : "unknown";
    return (0,holder/* isInProgress */.LT)(record, life, (0,github_of/* runOf */.ng)(env), Date.now(), run);
}


/***/ }),

/***/ 35220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ askingRuns)
/* harmony export */ });
/* harmony import */ var _adapters_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86852);
/* harmony import */ var _adapters_github_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21482);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _release_holder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79493);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57467);
/* harmony import */ var _github_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83647);






/** No command waits longer for such an answer, since it has the deadline to go by. */
const LIMITS = { callMs: 5_000, totalMs: 5_000, askedMs: 0 };
/**
 * Asks GitHub whether runs go on, about each once in a command. Where it does not say, nothing is known.
 * @param tell is told, in a sentence, which permission is missing where that is why
 */
function askingRuns(env, tell = () => { }) {
    const asked = new Map();
    return async (holder) => {
        const run = (0,_release_holder_js__WEBPACK_IMPORTED_MODULE_5__/* .askableRun */ .JN)(holder, (0,_github_of_js__WEBPACK_IMPORTED_MODULE_4__/* .runOf */ .ng)(env));
        if (run === undefined)
            return "unknown";
        const key = `${run.repository} ${run.id} ${run.attempt}`;
        const known = asked.get(key) ?? lifeOfRun(run, env, tell);
        asked.set(key, known);
        return known;
    };
}
async function lifeOfRun({ repository, id, attempt }, env, tell) {
    try {
        const github = (0,_github_of_js__WEBPACK_IMPORTED_MODULE_4__/* .githubOf */ .zq)({ ...env, GITHUB_REPOSITORY: repository }, LIMITS);
        return github === undefined ? "unknown" : (0,_release_holder_js__WEBPACK_IMPORTED_MODULE_5__/* .lifeOfAttempt */ .Jx)(await (0,_adapters_github_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .readRun */ .cI)(github, id), attempt);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .pn))
            throw error;
        if (error instanceof _adapters_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1 && error.failure.kind === "denied")
            tell(`whether the run ${repository}#${id} goes on is not known: ${(0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}; ${error.parts.mend}`);
        return "unknown";
    }
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
    const items = all.map(({ environment, live, condition, drifted, promotable, stops, open }) => {
        const words = [
            liveText(live, condition),
            ...(drifted === true ? ["**drifted**"] : []),
            ...(open === null ? [] : [`${code(open.id)} is open: ${prose(open.next)}`]),
            ...stops.map(prose),
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
        ...alerts.map(({ name, environment, summary, next, silenced }) => `- **${prose(`${environment ?? "policies"}: ${_watch_alert_js__WEBPACK_IMPORTED_MODULE_5__/* .ALERTS */ .oA[name].title}`)}**: ${prose(summary)}${next === undefined ? "" : `; next: ${(0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(next))}`}${silenced === undefined ? "" : ` (silenced: ${prose(silenced)})`}`),
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
            : { annotation: { level: "error", title: _watch_alert_js__WEBPACK_IMPORTED_MODULE_5__/* .ALERTS */ .oA[worst.name].title, message: worst.summary } }),
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
        const { raiseInvalid } = await Promise.all(/* import() */[__webpack_require__.e(1942), __webpack_require__.e(810), __webpack_require__.e(1234), __webpack_require__.e(9075), __webpack_require__.e(87), __webpack_require__.e(2432), __webpack_require__.e(7376), __webpack_require__.e(3395), __webpack_require__.e(5614)]).then(__webpack_require__.bind(__webpack_require__, 50539));
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

/***/ 79493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ askableRun),
/* harmony export */   Jx: () => (/* binding */ lifeOfAttempt),
/* harmony export */   LT: () => (/* binding */ isInProgress)
/* harmony export */ });
/**
 * Whether somebody still works on an open deployment: the process decides where it can be asked, then the workflow's run,
 * then the deadline of the record.
 * @param process what is known of the holder's process
 * @param own the run that asks; a later attempt of a run begins when the one before it is over
 * @param now milliseconds since 1970
 * @param run what GitHub says of the attempt that the holder was
 */
function isInProgress({ holder, deadline }, process, own, now, run = "unknown") {
    if (process !== "unknown")
        return process === "alive";
    if (isSameRun(holder?.run, own) && Number(holder?.run?.attempt) < Number(own?.attempt))
        return false;
    if (run !== "unknown")
        return run === "alive";
    return deadline !== undefined && now < Date.parse(deadline);
}
function isSameRun(one, other) {
    return one !== undefined && one.repository === other?.repository && one.id === other.id;
}
/**
 * The run that GitHub can be asked about; undefined where a holder is of none, or of the one that asks: that it goes on
 * says nothing about its other jobs.
 */
function askableRun(holder, own) {
    return isSameRun(holder?.run, own) ? undefined : holder?.run;
}
/**
 * Whether an attempt of a run still works, by how the run stands. Of one that waits, for an approval or for another run,
 * GitHub does not say whether some job of it works meanwhile.
 */
function lifeOfAttempt({ status, attempt }, asked) {
    if (status === "completed" || attempt > asked)
        return "gone";
    const works = attempt === asked && (status === "queued" || status === "in_progress");
    return works ? "alive" : "unknown";
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


/***/ }),

/***/ 86085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ SIGN),
/* harmony export */   Ct: () => (/* binding */ rollbackCommand),
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
/** The command that makes a deployment live again. */
function rollbackCommand(environment, id) {
    return `archi3-policy rollback --environment ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(environment)} --deployment-id ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(id)} --reason "…"`;
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
