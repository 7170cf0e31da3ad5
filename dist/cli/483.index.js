export const id = 483;
export const ids = [483];
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

/***/ 12:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   G0: () => (/* binding */ deadlineOf),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   TH: () => (/* binding */ idOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** A command that may not begin, or that was overtaken: ends 3, and its message says by what. */
class Refusal extends Error {
    result;
    next;
    constructor(result, why, next) {
        super(why);
        this.result = result;
        this.next = next;
    }
}
/** Time beyond the checks in which a deployment is over, or its holder is gone. Milliseconds. */
const GRACE_MS = 15 * 60_000;
/** By when a deployment is over. */
function deadlineOf(now, bake) {
    const checks = bake === undefined ? 0 : bake.initialDelay + bake.duration;
    return new Date(now + checks + GRACE_MS).toISOString();
}
/** The error's own words, for a record. */
function reasonOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn) {
        const { what, where, why } = error.parts;
        return [what, where, why].filter((part) => part !== undefined).join(": ");
    }
    return error instanceof Error ? error.message : String(error);
}
/** An entry's id; intents have one. */
function idOf({ id, epoch }) {
    return id ?? `#${epoch}`;
}


/***/ }),

/***/ 9039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ holderLives),
  H: () => (/* binding */ openWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/adapters/lock-file.js
var lock_file = __webpack_require__(5758);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/adapters/probes/test-report.js
var test_report = __webpack_require__(9529);
;// CONCATENATED MODULE: ./build/src/adapters/probes/command.js




/** Characters of a program's output that a measurement keeps: its last line says most. */
const LONGEST_SAID = 200;
const LARGEST_REPORT = 16 * 1024 * 1024;
/**
 * Runs a program of the policy repository's; it passes with the exit status 0 and a report without failures. No shell
 * reads its arguments. It ends with everything that it started when its time is over.
 * @param folder where it runs: the configuration's folder
 * @param variables what it is told, as `ARCHI3_DIGEST`
 */
async function probeCommand(check, folder, variables) {
    const digest = variables["ARCHI3_DIGEST"] ?? "";
    const [program = "", ...args] = check.argv.map((part) => part.replaceAll("{{digest}}", digest));
    const ended = await run(program, args, { folder, variables, timeoutMs: check.timeout });
    if ("why" in ended)
        return { verdict: "error", said: ended.why };
    const report = check.report === undefined ? undefined : readReport((0,external_node_path_.join)(folder, check.report));
    if (report?.failed !== undefined && report.failed > 0)
        return { verdict: "fail", said: `${report.failed} of ${report.total} tests failed` };
    if (ended.status !== 0)
        return {
            verdict: "fail",
            said: `${program} ended ${ended.status}${ended.last === "" ? "" : `: ${ended.last}`}`,
        };
    if (check.report !== undefined && report === undefined)
        return { verdict: "error", said: `${program} left no report ${check.report}` };
    return {
        verdict: "pass",
        said: report === undefined ? `${program} ended 0` : `${report.total} tests passed`,
    };
}
function readReport(path) {
    const read = (0,files/* readRegularFile */.XF)(path, LARGEST_REPORT);
    return read.kind === "bytes" ? (0,test_report/* resultsIn */.u)(Buffer.from(read.bytes).toString("utf8")) : undefined;
}
function run(program, args, options) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: options.folder,
            env: { ...process.env, ...options.variables },
            stdio: ["ignore", "pipe", "pipe"],
            // A group of its own, so that what it started ends with it.
            detached: true,
        });
        let said = "";
        for (const stream of [child.stdout, child.stderr])
            stream.setEncoding("utf8").on("data", (text) => {
                said = `${said}${text}`.slice(-4_000);
            });
        const timer = setTimeout(() => {
            if (child.pid !== undefined)
                process.kill(-child.pid, "SIGKILL");
            resolve({ why: `${program} took longer than ${options.timeoutMs / 1000} s` });
        }, options.timeoutMs);
        child.on("error", (error) => {
            clearTimeout(timer);
            resolve({ why: `${program} cannot be run: ${error.message}` });
        });
        child.on("close", (status, signal) => {
            clearTimeout(timer);
            const last = said.trim().split("\n").at(-1)?.slice(0, LONGEST_SAID) ?? "";
            resolve(signal === null ? { status: status ?? 0, last } : { why: `${program} was ended by ${signal}` });
        });
    });
}

// EXTERNAL MODULE: ./build/src/policy/pointer.js
var policy_pointer = __webpack_require__(3481);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/adapters/probes/guarded-http.js




/** Bytes of an answer. A longer one is no status page. */
const LARGEST_ANSWER = 1024 * 1024;
/**
 * Addresses that no check may ask, whatever name leads there: link-local ones, behind which clouds serve the machine's
 * own credentials (169.254.169.254, fd00:ec2::254, 100.100.100.200), and those that mean no machine.
 */
const FORBIDDEN = new external_node_net_.BlockList();
FORBIDDEN.addSubnet("169.254.0.0", 16, "ipv4");
FORBIDDEN.addSubnet("0.0.0.0", 8, "ipv4");
FORBIDDEN.addSubnet("224.0.0.0", 4, "ipv4");
FORBIDDEN.addAddress("100.100.100.200", "ipv4");
FORBIDDEN.addAddress("192.0.0.192", "ipv4");
FORBIDDEN.addSubnet("fe80::", 10, "ipv6");
FORBIDDEN.addSubnet("ff00::", 8, "ipv6");
FORBIDDEN.addAddress("fd00:ec2::254", "ipv6");
FORBIDDEN.addAddress("fd20:ce::254", "ipv6");
FORBIDDEN.addAddress("::", "ipv6");
/** Whether a check may ask an address (an IPv4 one inside of IPv6 counts as what it is). */
function isAllowedAddress(address) {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
    if (mapped !== undefined)
        return isAllowedAddress(mapped);
    const family = (0,external_node_net_.isIP)(address);
    return family !== 0 && !FORBIDDEN.check(address, family === 4 ? "ipv4" : "ipv6");
}
/**
 * Asks by GET, within bounds: of time and of size, never following a redirect, never at an address that is forbidden. The
 * address that is checked is the one that is connected to.
 * @throws {Error} with a sentence, when there is no answer
 */
function ask(url, options) {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    // Names are looked up below; for an address nobody is asked.
    if ((0,external_node_net_.isIP)(host) !== 0 && !isAllowedAddress(host))
        return Promise.reject(forbidden(host));
    const send = url.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
    const signals = [
        AbortSignal.timeout(options.timeoutMs),
        ...(options.signal === undefined ? [] : [options.signal]),
    ];
    const started = performance.now();
    return new Promise((resolve, reject) => {
        const request = send(url, {
            method: "GET",
            headers: { accept: "application/json, */*", ...options.headers },
            lookup: guardedLookup,
            signal: AbortSignal.any(signals),
            agent: false,
        }, (response) => {
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
            }));
            response.on("error", (error) => reject(inWords(error, options.timeoutMs)));
            response.on("close", () => {
                if (!response.complete)
                    reject(new Error("the answer broke off"));
            });
        });
        request.on("error", (error) => reject(inWords(error, options.timeoutMs)));
        request.end();
    });
}
function guardedLookup(hostname, options, done) {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null)
            return done(error, "");
        const refused = addresses.find(({ address }) => !isAllowedAddress(address));
        if (refused !== undefined)
            return done(forbidden(refused.address), "");
        const [first] = addresses;
        if (options.all === true)
            return done(null, addresses);
        return done(null, first?.address ?? "", first?.family);
    });
}
function forbidden(address) {
    return new Error(`the address ${address} is never asked: it is link-local, or a cloud's metadata service`);
}
function inWords(error, timeoutMs) {
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

;// CONCATENATED MODULE: ./build/src/adapters/probes/http.js


/**
 * Asks a server how it is. A check that names `{{digest}}` must find the digest in the answer: a server that answers with
 * anything has not loaded the policies yet.
 * @param digest what `{{digest}}` stands for
 */
async function probeHttp(check, digest) {
    let answer;
    try {
        answer = await ask(new URL(filled(check.url, digest)), { timeoutMs: check.timeout });
    }
    catch (error) {
        return { verdict: "error", said: error instanceof Error ? error.message : String(error) };
    }
    return judge(check, answer, digest);
}
/** Whether a check speaks of the digest. */
function namesDigest({ url, expect }) {
    return `${url} ${expect.json?.equals ?? ""}`.includes(DIGEST);
}
const DIGEST = "{{digest}}";
function filled(text, digest) {
    return text.replaceAll(DIGEST, digest);
}
function judge(check, answer, digest) {
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
            const said = found === undefined ? "nothing" : JSON.stringify(found.slice(0, 100));
            return { verdict: "fail", said: `${json.pointer} is ${said}, not ${JSON.stringify(wanted)}` };
        }
    }
    else if (namesDigest(check) && !answer.body.includes(digest)) {
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

// EXTERNAL MODULE: ./build/src/health/check.js
var health_check = __webpack_require__(8916);
;// CONCATENATED MODULE: ./build/src/adapters/probes/prometheus.js



/**
 * Asks Prometheus (HTTP API v1, `/api/v1/query`) for one value, and holds it against the check's limits.
 * @param before the value before the activation, for relative limits
 */
async function probePrometheus(check, before) {
    if (check.samples !== undefined) {
        const counted = await query(check, check.samples.query);
        if (counted.is === "error")
            return { verdict: "error", said: counted.why };
        const count = counted.is === "value" ? counted.value : 0;
        if (!(count >= check.samples.least))
            return { verdict: "inconclusive", said: `${count} samples, fewer than ${check.samples.least}` };
    }
    const result = await query(check, check.query);
    switch (result.is) {
        case "error":
            return { verdict: "error", said: result.why };
        case "none":
            return { verdict: "inconclusive", said: "the query gives no data" };
        case "value":
            return (0,health_check/* judgeNumber */.jr)(result.value, check, before);
    }
}
/** Asks for the value of a query now. */
async function query({ url, timeout }, promql) {
    const address = new URL(`${url.replace(/\/$/, "")}/api/v1/query`);
    address.searchParams.set("query", promql);
    try {
        const { status, body } = await ask(address, { timeoutMs: timeout });
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
    if (!(0,policy_pointer/* isMapping */.pi)(answer) || answer["status"] !== "success") {
        const why = (0,policy_pointer/* isMapping */.pi)(answer) && typeof answer["error"] === "string" ? answer["error"] : `status ${status}`;
        return { is: "error", why };
    }
    const data = answer["data"];
    if (!(0,policy_pointer/* isMapping */.pi)(data))
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
    return sampleOf((0,policy_pointer/* isMapping */.pi)(series[0]) ? series[0]["value"] : undefined);
}
/** A sample is its time and its value as text, which may be `NaN` or `+Inf`. */
function sampleOf(sample) {
    const text = Array.isArray(sample) ? sample[1] : undefined;
    if (typeof text !== "string")
        return { is: "error", why: "the answer holds no value" };
    if (/^[+-]?Inf$/.test(text))
        return { is: "value", value: text.startsWith("-") ? -Infinity : Infinity };
    return { is: "value", value: text === "NaN" ? Number.NaN : Number(text) };
}

// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(9171);
// EXTERNAL MODULE: ./build/src/commands/deployment-world.js
var deployment_world = __webpack_require__(12);
;// CONCATENATED MODULE: ./build/src/commands/health.js





/** Measures by asking servers, programs and the target itself. */
class ProbedHealth {
    #target;
    #folder;
    /** @param folder where programs run: the configuration's folder */
    constructor(target, folder) {
        this.#target = target;
        this.#folder = folder;
    }
    async measure(check, subject) {
        switch (check.type) {
            case "target":
                return this.#targetHolds(subject);
            case "http":
                return probeHttp(check, subject.digest);
            case "prometheus":
                return probePrometheus(check, subject.before.get(check.name));
            case "command":
                return probeCommand(check, this.#folder, {
                    ARCHI3_ENVIRONMENT: subject.environment,
                    ARCHI3_DEPLOYMENT_ID: subject.id,
                    ARCHI3_DIGEST: subject.digest,
                });
        }
    }
    async baseline(checks) {
        const values = new Map();
        for (const check of checks) {
            if (check.type !== "prometheus" || check.relative === undefined)
                continue;
            const result = await query(check, check.query);
            if (result.is === "value")
                values.set(check.name, result.value);
        }
        return values;
    }
    async #targetHolds({ effectiveDigest }) {
        try {
            const live = await this.#target.read();
            if (live?.effectiveDigest === effectiveDigest)
                return { verdict: "pass", said: `it holds ${(0,digest/* shortDigest */.VK)(effectiveDigest)}` };
            const holds = live === undefined ? "nothing" : (0,digest/* shortDigest */.VK)(live.effectiveDigest);
            return { verdict: "fail", said: `it holds ${holds}, not ${(0,digest/* shortDigest */.VK)(effectiveDigest)}` };
        }
        catch (error) {
            return { verdict: "error", said: (0,deployment_world/* reasonOf */.A3)(error) };
        }
    }
}

// EXTERNAL MODULE: ./build/src/commands/promotion.js + 19 modules
var commands_promotion = __webpack_require__(3818);
;// CONCATENATED MODULE: ./build/src/commands/environment-world.js





/** Everything that a deployment of an environment touches. */
async function openWorld(environment, promotion) {
    const { workspace, terminal, env } = promotion;
    const [ledger, target, holder] = await Promise.all([
        (0,commands_promotion/* ledgerOf */.Xr)(environment.name, promotion),
        (0,commands_promotion/* targetOf */.$r)(environment, promotion),
        holderOf(env),
    ]);
    const show = terminal.progress("");
    return {
        ...{ environment, ledger, target, holder },
        health: new ProbedHealth(target, workspace.configFile === undefined ? workspace.root : (0,external_node_path_.dirname)(workspace.configFile)),
        actor: (0,commands_promotion/* actorOf */.dn)(promotion),
        runUrl: (0,commands_promotion/* runUrlOf */.Qm)(env),
        isAlive: holderLives,
        now: () => Date.now(),
        sleep: (ms) => (0,promises_.setTimeout)(ms),
        progress: show,
        observe: async () => { },
    };
}
async function holderOf(env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
    const own = await (0,lock_file/* ownIdentity */.hY)();
    if (!repository || !id)
        return own;
    return { ...own, run: { repository, id: Number(id), attempt: Number(attempt ?? 1) } };
}
/** Whether a deployment's holder works on it: a process that is there; where nobody can tell, until its deadline. */
async function holderLives({ holder, deadline }) {
    const isOver = deadline === undefined || Date.parse(deadline) <= Date.now();
    if (holder === undefined)
        return !isOver;
    if (!(await (0,lock_file/* isAlive */._n)(holder)))
        return false;
    const { host } = await (0,lock_file/* ownIdentity */.hY)();
    return holder.host === host || !isOver;
}


/***/ }),

/***/ 1593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ liveDeployment),
/* harmony export */   en: () => (/* binding */ onLost),
/* harmony export */   qS: () => (/* binding */ onOpen),
/* harmony export */   r1: () => (/* binding */ closingOf),
/* harmony export */   w0: () => (/* binding */ maySupersede)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5922);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4755);


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
            const restore = (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseRestore */ .OL)(standing, intent);
            if (restore === undefined)
                return { event: "failed", ...live, why };
            return { event: "failed", restores: restore === _record_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .w ? _record_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .w : restore.id, why };
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


/***/ })

};
