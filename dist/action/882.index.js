export const id = 882;
export const ids = [882];
export const modules = {

/***/ 26660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ connectionWords)
/* harmony export */ });
/** What is known by its code. None says the host or its address: of some callers these are secrets. */
const KNOWN = {
    ECONNREFUSED: "nobody answers there (connection refused)",
    ENOTFOUND: "there is no such host",
    EAI_AGAIN: "the host's name could not be looked up",
    ECONNRESET: "the connection was reset",
    ETIMEDOUT: "nobody answers there (the connection timed out)",
    EHOSTUNREACH: "no way leads to the host",
    ENETUNREACH: "no way leads to the host's network",
    ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is of another host",
};
/** OpenSSL's own text: `…:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:…`. */
const OPENSSL = /(?:^|[\s:])error:[\dA-F]+:[^:]*:[^:]*:([^:\n]+)/;
/** What OpenSSL calls bytes that are none of TLS. */
const NO_TLS = new Set([
    "wrong version number",
    "packet length too long",
    "unknown protocol",
]);
/**
 * Why there is no answer, in words.
 * @param code the error's, as the system or Node gave it
 */
function connectionWords(message, code) {
    const known = KNOWN[code ?? ""];
    if (known !== undefined)
        return known;
    const reason = OPENSSL.exec(message)?.[1]?.trim();
    if (reason === undefined)
        return message;
    return NO_TLS.has(reason)
        ? "what answers there does not speak TLS"
        : `TLS could not be agreed on (${reason})`;
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
/* harmony import */ var _connection_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26660);






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
    return new Error((0,_connection_words_js__WEBPACK_IMPORTED_MODULE_5__/* .connectionWords */ .o)(error.message, error.code), { cause: error });
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
        if (counted.is === "error" || counted.is === "refused")
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
        case "refused":
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
        return { is: status === 400 ? "refused" : "error", why };
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

/***/ 73774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   vg: () => (/* binding */ EMPTY_PAYLOAD)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69171);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57467);



/** The release of an environment in which nothing healthy ever was. */
const EMPTY_PAYLOAD = {
    digest: (0,_release_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)("archi3-bundle/1", new Map()),
    effectiveDigest: (0,_release_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)("archi3-effective/1", new Map()),
    effective: new Map(),
};
/**
 * What a deployment of the ledger made live, verified against its digests.
 * @throws {PolicyError} `E_LEDGER` (exit 4) where the content is not what the record says
 */
async function payloadOf(ledger, intent) {
    const { policies, effective } = await ledger.contents(intent.commit);
    const [digest, effectiveDigest] = [
        (0,_release_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)("archi3-bundle/1", policies),
        (0,_release_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)("archi3-effective/1", effective),
    ];
    if (digest === intent.digest && effectiveDigest === intent["effective-digest"])
        return { digest, effectiveDigest, effective };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn("E_LEDGER", _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.outside, {
        what: `the content of ${(0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(intent)} is not what its record says`,
        where: intent.commit,
        why: "a digest differs, so somebody changed the ledger",
        mend: "compare it with another clone; name another deployment to go back to",
    });
}
/** What a target is told to hold. */
function releaseOf(environment, id, epoch, payload) {
    const { digest, effectiveDigest, effective } = payload;
    return { environment, id, epoch, digest, effectiveDigest, files: effective };
}
/**
 * What the checks of a deployment are asked about.
 * @param before what relative checks compare with
 */
function subjectOf({ environment, ledger }, intent, before) {
    const { digest, "effective-digest": effectiveDigest } = intent;
    const nothing = EMPTY_PAYLOAD;
    let payload;
    return {
        ...{ environment: environment.name, id: (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(intent), before },
        digest: digest ?? nothing.digest,
        effectiveDigest: effectiveDigest ?? nothing.effectiveDigest,
        effective: async () => {
            // Read once for the many measurements of a bake; a failure is tried again.
            payload ??= payloadOf(ledger, intent).catch((error) => {
                payload = undefined;
                throw error;
            });
            return (await payload).effective;
        },
    };
}


/***/ }),

/***/ 85738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

;// CONCATENATED MODULE: ./build/src/health/bake.js
function emptyTally(rule) {
    return {
        rule,
        measurements: 0,
        failures: 0,
        warnings: 0,
        silent: 0,
        errors: 0,
        last: undefined,
        lastFailure: undefined,
    };
}
/** A tally with one measurement more. */
function counted(tally, measurement) {
    const { verdict, said } = measurement;
    return {
        ...tally,
        measurements: tally.measurements + 1,
        failures: tally.failures + Number(verdict === "fail"),
        warnings: tally.warnings + Number(verdict === "warn"),
        silent: tally.silent + Number(verdict === "inconclusive"),
        errors: tally.errors + Number(verdict === "error"),
        last: measurement,
        ...(verdict === "fail" ? { lastFailure: said } : {}),
    };
}
/** A proven failure, which ends a bake before its time: nothing that comes later takes it back. */
function provenFailure(tallies) {
    for (const { rule, failures, lastFailure } of tallies) {
        if (failures > rule.failureLimit)
            return { state: "failed", by: rule.name, why: lastFailure ?? "it failed" };
    }
    return undefined;
}
/**
 * The verdict over a whole bake: a proven failure outranks errors and missing data; too many of those fail the deployment
 * where the check says so, else they hold it. A limit forgives single measurements, never all of them: a check that did
 * nothing but fail has failed, and one that was never measured is no health.
 */
function verdictOf(tallies) {
    const failed = provenFailure(tallies) ?? onlyFailures(tallies);
    if (failed !== undefined)
        return failed;
    const unclear = tallies.filter(isUnclear);
    const [first] = unclear;
    if (first === undefined)
        return { state: "healthy" };
    const failing = unclear.find(({ rule }) => rule.onInconclusive === "fail");
    const { rule } = failing ?? first;
    const why = saidOf(failing ?? first);
    return { state: failing === undefined ? "inconclusive" : "failed", by: rule.name, why };
}
function onlyFailures(tallies) {
    const found = tallies.find(({ failures, measurements, silent, errors }) => failures > 0 && failures === measurements - silent - errors);
    return found && { state: "failed", by: found.rule.name, why: found.lastFailure ?? "it failed" };
}
function isUnclear({ rule, silent, errors, measurements }) {
    const nothing = silent + errors;
    return nothing > rule.inconclusiveLimit || nothing === measurements;
}
function saidOf({ last, silent, errors, measurements }) {
    if (last === undefined)
        return "it was not measured";
    return `${silent + errors} of ${measurements} measurements say nothing; the last: ${last.said}`;
}
/** The times at which a bake measures: at its beginning, at every interval, and at the end of the window. */
function measuringTimes({ initialDelay, duration, interval }) {
    const pause = Math.max(1, interval);
    return {
        count: Math.ceil(duration / pause) + 1,
        at: (index) => initialDelay + Math.min(index * pause, duration),
    };
}

// EXTERNAL MODULE: ./build/src/commands/deployment-world.js + 1 modules
var deployment_world = __webpack_require__(57467);
;// CONCATENATED MODULE: ./build/src/commands/verification.js


/** Once after an activation, when those who serve the policies have had the time that they need to load them; or now. */
function onceAfter(initialDelay) {
    return { initialDelay, duration: 0, interval: 0 };
}
/**
 * Measures the health of what is live: over the whole bake window, or once. A proven failure ends it at once. The window
 * is measured by the time that passes, not by the clock, which may jump; measurements that come too late are left out, but
 * never the last.
 * @param how `bake` after a deployment; `once` after a rollback; `now` where nothing was activated
 */
async function verify(world, subject, how) {
    const { bake, checks } = world.environment.verify;
    const once = onceAfter(how === "once" ? bake.initialDelay : 0);
    const times = measuringTimes(how === "bake" ? bake : once);
    let passed = 0;
    let tallies = checks.map(emptyTally);
    for (let index = 0; index < times.count; index++) {
        const isLast = index + 1 === times.count;
        if (!isLast && passed > times.at(index + 1))
            continue;
        const time = times.at(index);
        world.progress(`Verifying ${subject.id}: measurement ${index + 1} of ${times.count}`);
        if (time > passed) {
            await world.sleep(time - passed);
            passed = time;
        }
        const began = performance.now();
        const measured = await Promise.all(checks.map((check) => measure(world, check, subject)));
        passed += performance.now() - began;
        tallies = tallies.map((tally, at) => counted(tally, measured[at] ?? UNMEASURED));
        if (provenFailure(tallies) !== undefined)
            break;
    }
    const verdict = verdictOf(tallies);
    const verification = { verdict, checks: tallies.map(recordOf), took: Math.round(passed) };
    tellVerdict(world, subject, verification);
    return verification;
}
const LEVELS = { healthy: "info", inconclusive: "warn", failed: "error" };
function tellVerdict({ log }, { environment, id: deployment }, { verdict, took }) {
    const { state } = verdict;
    const why = state === "healthy" ? {} : { by: verdict.by, message: verdict.why };
    const about = { environment, deployment, verdict: state, ...why, "duration-ms": took };
    log?.({ event: "verdict", level: LEVELS[state], ...about });
}
/** Something is live already: a check that breaks must not keep the ledger from saying how that ended. */
async function measure(world, check, subject) {
    const began = performance.now();
    const measured = await measureOnce(world, check, subject);
    world.log?.({
        ...{ event: "check-measured", level: measured.verdict === "pass" ? "info" : "warn" },
        ...{ environment: subject.environment, deployment: subject.id, check: check.name, ...measured },
        "duration-ms": Math.round(performance.now() - began),
    });
    return measured;
}
async function measureOnce({ health }, check, subject) {
    try {
        return await health.measure(check, subject);
    }
    catch (error) {
        return { verdict: "error", said: `the check broke: ${(0,deployment_world/* reasonOf */.A3)(error)}` };
    }
}
const UNMEASURED = { verdict: "error", said: "it was not measured" };
function recordOf({ rule, measurements, failures, last, lastFailure }) {
    const failed = failures > rule.failureLimit;
    const said = failed ? lastFailure : last?.said;
    return {
        check: rule.name,
        verdict: failed ? "fail" : (last?.verdict ?? "error"),
        measurements,
        failures,
        ...(said === undefined ? {} : { said }),
    };
}


/***/ })

};
