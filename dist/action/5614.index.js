export const id = 5614;
export const ids = [5614];
export const modules = {

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

/***/ 50539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ alerted),
/* harmony export */   raiseInvalid: () => (/* binding */ raiseInvalid)
/* harmony export */ });
/* unused harmony export raiseValidation */
/* harmony import */ var _adapters_git_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56403);
/* harmony import */ var _config_alerts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18029);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74755);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63565);
/* harmony import */ var _watch_monitor_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45571);
/* harmony import */ var _alerting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55183);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57467);
/* harmony import */ var _environment_look_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83713);
/* harmony import */ var _github_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83647);
/* harmony import */ var _incident_pages_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19411);
/* harmony import */ var _monitor_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58377);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10789);
/* harmony import */ var _seen_state_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(72721);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(21950);
/* harmony import */ var _validation_look_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(30785);
















/** What an environment's history may raise. */
const OF_HISTORY = [
    "deployment-failure",
    "system-instability",
    "break-glass",
    "stale-lock",
];
/**
 * Carries out a command that deploys or rolls back, and then tells whom it concerns how the environment is, as its ledger
 * says. How the command ends does not depend on it: what could not be told is a note, and `monitor` tells it.
 */
async function alerted(world, promotion, act) {
    try {
        return await act();
    }
    finally {
        await raise(promotion, (state) => lookAtLedger(world, promotion, state), concerns(world.environment.name, promotion));
    }
}
/** Whether anybody is to be told of an environment's deployments. */
function concerns(environment, promotion) {
    const isRouted = promotion.workspace.config.alerting.routes.some(({ on, environments }) => on.some((name) => OF_HISTORY.includes(name)) &&
        (environments === undefined || environments.includes(environment)));
    const isOpened = (0,_incident_pages_js__WEBPACK_IMPORTED_MODULE_10__/* .isIncident */ .x)({ name: "deployment-failure", environment }, promotion);
    return isRouted || (isOpened && (0,_github_of_js__WEBPACK_IMPORTED_MODULE_9__/* .githubOf */ .zq)(promotion.env) !== undefined);
}
async function lookAtLedger({ environment: { name }, ledger }, promotion, state) {
    const { patience } = promotion.workspace.config;
    const now = Date.now();
    const view = await ledger.read("required");
    const conditions = await (0,_environment_look_js__WEBPACK_IMPORTED_MODULE_8__/* .lookAtHistory */ .ZE)(name, ledger, view, {
        // What began and ended since `monitor` looked is told with both its times.
        ...{ watermark: (0,_watch_monitor_state_js__WEBPACK_IMPORTED_MODULE_5__/* .watermarkOf */ .Q)(state, name), now, lockAge: patience.lockAge },
        // Whoever just ended has closed what it began, or is told of by the monitor.
        holderLives: true,
    });
    const isOpen = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .YP)(view.entries).open !== undefined;
    return {
        ...NOTHING,
        time: new Date(now).toISOString(),
        conditions,
        knew: new Map([[name, view.entries.at(-1)?.epoch ?? 0]]),
        sees: (about) => about.environment === name && (0,_environment_look_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfHistory */ .OS)(about, name) && !isOpen,
    };
}
/** Histories are looked through by `monitor`: it finds what nobody told. */
const NOTHING = { watermarks: [], points: [], validations: [], isWhole: false };
/** Tells that the policies of the default branch are invalid, or valid again. Elsewhere that is nobody's alarm. */
async function raiseValidation(report, promotion) {
    const commit = (0,_validation_look_js__WEBPACK_IMPORTED_MODULE_15__.defaultBranchCommit)(promotion.env);
    const { routes } = promotion.workspace.config.alerting;
    if (commit === undefined || !routes.some(({ on }) => on.includes("validation-failure")))
        return;
    // A run that is repeated, or slower, says nothing about what came after it.
    const { validations } = await (0,_seen_state_js__WEBPACK_IMPORTED_MODULE_13__/* .noteOfState */ .D)(promotion);
    const root = promotion.workspace.displayRoot;
    if (validations.some((one) => (0,_adapters_git_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isBehind */ .Jm)(root, commit, one.commit)))
        return;
    const now = Date.now();
    const condition = (0,_validation_look_js__WEBPACK_IMPORTED_MODULE_15__/* .validationCondition */ .b)(report, commit, promotion.env);
    const look = {
        ...NOTHING,
        time: new Date(now).toISOString(),
        conditions: condition === undefined ? [] : [condition],
        validations: [(0,_validation_look_js__WEBPACK_IMPORTED_MODULE_15__/* .resultOf */ .B)(report, commit, now)],
        knew: new Map(),
        sees: ({ name }) => name === "validation-failure",
    };
    // Who may only read, as a job that validates does, has nothing to report while all is right.
    await raise(promotion, async () => look, true, condition !== undefined);
}
/** As {@link raiseValidation}, for whoever has opened no repository; what cannot be opened is a note. */
async function raiseInvalid(report, options, terminal, version, env) {
    if ((0,_validation_look_js__WEBPACK_IMPORTED_MODULE_15__.defaultBranchCommit)(env) === undefined)
        return;
    try {
        await raiseValidation(report, await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_12__/* .openPromotion */ .C5)(options, terminal, version, env));
    }
    catch (error) {
        noteTo(terminal, `who should know of this was not told: ${(0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A3)(error)}`);
    }
}
/** @param isGrave whether it is worth a note that nobody could be told */
async function raise(promotion, look, isAsked, isGrave = true) {
    const { terminal, workspace } = promotion;
    for (const [part, fault] of workspace.config.alertingFaults)
        noteTo(terminal, `${_config_alerts_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHOUT_PART */ .L1[part]}: ${(0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A3)(fault)}`);
    if (!isAsked)
        return;
    try {
        const telling = await (0,_alerting_js__WEBPACK_IMPORTED_MODULE_6__/* .openTelling */ .G)(promotion);
        const read = await telling.store.read("required");
        const told = await (0,_telling_js__WEBPACK_IMPORTED_MODULE_14__/* .tell */ .q)(telling, await look(read.state), read);
        for (const note of notesOf(told))
            noteTo(terminal, note);
    }
    catch (error) {
        if (isGrave) {
            const mend = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .pn ? error.parts.mend : undefined;
            const first = mend === undefined ? "" : `; ${mend}`;
            noteTo(terminal, `who should know was not told: ${(0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A3)(error)}${first}; when that is mended, monitor tells what it finds`);
        }
    }
}
function noteTo({ warn }, text) {
    warn(`note: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text)}\n`);
}
function notesOf({ tried }) {
    return tried.map(({ channel, about, message, result }) => {
        const names = message.alerts.map(({ name }) => name).join(", ");
        return result.is === "delivered"
            ? `told ${channel} (${about}): ${names}, ${message.status}${result.missed === undefined ? "" : `; ${result.missed}`}`
            : `${channel} (${about}) could not be told: ${(0,_monitor_report_js__WEBPACK_IMPORTED_MODULE_11__/* .untoldWhy */ .p$)(result)}; monitor tries it again`;
    });
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
