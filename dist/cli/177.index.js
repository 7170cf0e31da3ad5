export const id = 177;
export const ids = [177];
export const modules = {

/***/ 37146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Answer),
/* harmony export */   y: () => (/* binding */ ShapeError)
/* harmony export */ });
/** What came back is not what GitHub promises at this place: an error page, a cut or a strange JSON. */
class ShapeError extends Error {
    name = "ShapeError";
}
/**
 * One value of an API's answer, with its path for messages. Readers take what they need out of it and get domain
 * values or a {@link ShapeError}; nothing inside the program ever sees the raw JSON.
 */
class Answer {
    #value;
    #path;
    constructor(value, path = "the answer") {
        this.#value = value;
        this.#path = path;
    }
    /** A member of an object; a missing one is an answer whose readers all refuse, except {@link optional}. */
    field(name) {
        const value = this.#value;
        if (typeof value !== "object" || value === null || Array.isArray(value))
            throw this.#not("an object");
        const member = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
        return new Answer(member, `${this.#path}.${name}`);
    }
    text() {
        if (typeof this.#value !== "string")
            throw this.#not("text");
        return this.#value;
    }
    /** Text of one form, such as a commit's id. */
    matching(form) {
        const text = this.text();
        if (!form.test(text))
            throw new ShapeError(`${this.#path} is not of the form ${form.source}`);
        return text;
    }
    /** A whole number from 0 on. */
    count() {
        const value = this.#value;
        if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
            throw this.#not("a number");
        return value;
    }
    flag() {
        if (typeof this.#value !== "boolean")
            throw this.#not("true or false");
        return this.#value;
    }
    list() {
        if (!Array.isArray(this.#value))
            throw this.#not("a list");
        return this.#value.map((item, index) => new Answer(item, `${this.#path}[${index}]`));
    }
    /** Undefined for null and for what is not there, else what the reader makes of it. */
    optional(read) {
        return this.#value === null || this.#value === undefined ? undefined : read(this);
    }
    /** What the reader makes of it; undefined where it is of another shape, as what anybody may have written. */
    attempt(read) {
        try {
            return read(this);
        }
        catch (error) {
            if (error instanceof ShapeError)
                return undefined;
            throw error;
        }
    }
    #not(wanted) {
        const value = this.#value;
        const got = value === null ? "null" : Array.isArray(value) ? "a list" : `of type ${typeof value}`;
        return new ShapeError(value === undefined ? `${this.#path} is missing` : `${this.#path} is ${got}, not ${wanted}`);
    }
}


/***/ }),

/***/ 86852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ GithubError),
/* harmony export */   S4: () => (/* binding */ isLimit),
/* harmony export */   U7: () => (/* binding */ mendOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* unused harmony export setbackOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _github_caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90947);


const PERSONAL = new Set([
    "administration: write",
    "members: read",
]);
/** Every token that may read a repository has it: no `permissions:` of a job knows it. */
const READS = "metadata: read";
const CODES = {
    denied: "E_TOKEN_PERMISSION",
    unauthorized: "E_TOKEN",
    missing: "E_GITHUB_MISSING",
    invalid: "E_GITHUB_INVALID",
    limited: "E_GITHUB_LIMIT",
    unreachable: "E_GITHUB",
};
/** A call to GitHub that failed for good; ends 4 where nobody turns it into a value. */
class GithubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn {
    failure;
    constructor(failure, parts) {
        super(CODES[failure.kind], _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.outside, parts);
        this.failure = failure;
    }
}
/** Makes a value of a failed call. Everything else that was thrown is a mistake of ours, and is thrown on. */
function setbackOf(error) {
    if (!(error instanceof GithubError))
        throw error;
    switch (error.failure.kind) {
        case "denied":
            return { state: "denied", permission: error.failure.permission, error };
        case "unauthorized":
        case "missing":
        case "invalid":
            return { state: "refused", error };
        case "limited":
        case "unreachable":
            return { state: "unreachable", error };
    }
}
/** What a status from 400 on means that is neither a limit nor an accident. */
function failureOf(status, permission) {
    if (status === 401)
        return { kind: "unauthorized" };
    if (status === 403)
        return { kind: "denied", permission };
    return status === 404 ? { kind: "missing" } : { kind: "invalid" };
}
/** 429, and the 403s that mean the same; a 403 for a missing permission may come with any headers. */
function isLimit(status, headers, body) {
    if (status === 429)
        return true;
    if (status !== 403 || /not accessible/i.test(messageOf(body)))
        return false;
    return (headers["retry-after"] !== undefined ||
        String(headers["x-ratelimit-remaining"]) === "0" ||
        /rate limit|abuse detection/i.test(messageOf(body)));
}
/** GitHub's own words, with the details of a 422. */
function messageOf(body) {
    if (typeof body !== "object" || body === null || !("message" in body))
        return "";
    const details = "errors" in body && Array.isArray(body.errors) ? ` ${JSON.stringify(body.errors)}` : "";
    return typeof body.message === "string" ? `: ${body.message}${details}` : "";
}
/** What a person can do about it. */
function mendOf(failure, permission, caller) {
    const again = caller === "machine" ? "run it again" : "run the job again";
    switch (failure.kind) {
        case "denied":
            if (permission === READS)
                return "use a token that may read the repository at all: a job's own may read that of its workflow only";
            if (PERSONAL.has(permission))
                return `a workflow's own token cannot have \`${permission}\`: use an administrator's, or an app's, that has it`;
            if (caller === "machine")
                return `use a token that has \`${permission}\`, of somebody who may do this`;
            return (`add the line \`${permission}\` below \`permissions:\` of the job, beside what it needs already ` +
                "(a pull request from a fork gets a token that can only read, whatever stands there)");
        case "unauthorized":
            return _github_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_INVALID */ .uX[caller];
        case "missing":
            if (permission === READS)
                return "check that it is there, and that the token may read the repository at all";
            return `check that the repository holds it, and that the ${PERSONAL.has(permission) || caller === "machine" ? "" : "job's "}token has \`${permission}\``;
        case "invalid":
            return "read what GitHub says about the request, and report it if the request is at fault";
        case "limited":
            return `${again} later, or use a token that fewer jobs share`;
        case "unreachable":
            return `look at https://www.githubstatus.com and at ${caller === "machine" ? "this machine's network" : "the runner's way to the API"}, and ${again}`;
    }
}


/***/ }),

/***/ 70299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ connectionError),
/* harmony export */   Bg: () => (/* binding */ tooLate),
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   mG: () => (/* binding */ API_VERSION)
/* harmony export */ });
/** The version of the REST API that the readers of answers are written for. */
const API_VERSION = "2022-11-28";
const USER_AGENT = "archi3-policy";
/** The words of a failed connection, which hide one or two causes deep. */
function connectionError(error) {
    if (!(error instanceof Error))
        return String(error);
    const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
    const deeper = error.cause instanceof Error ? connectionError(error.cause) : undefined;
    return deeper ?? (error.message === "" ? (code ?? error.name) : error.message);
}
function tooLate(limitMs) {
    return { kind: "lost", why: `no answer within ${(limitMs / 1000).toFixed(1)} s` };
}


/***/ }),

/***/ 47813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cp: () => (/* binding */ Github),
  KL: () => (/* binding */ PAGE),
  qd: () => (/* binding */ USUAL_LIMITS)
});

// UNUSED EXPORTS: REAL_PACE

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/adapters/foreign-text.js
var foreign_text = __webpack_require__(25320);
// EXTERNAL MODULE: ./build/src/adapters/github-answer.js
var github_answer = __webpack_require__(37146);
// EXTERNAL MODULE: ./build/src/adapters/github-caller.js
var github_caller = __webpack_require__(90947);
// EXTERNAL MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
var dist_bundle = __webpack_require__(93322);
// EXTERNAL MODULE: ./build/src/adapters/github-transport.js
var github_transport = __webpack_require__(70299);
;// CONCATENATED MODULE: ./build/src/adapters/github-http.js


/** Bytes of an answer; GitHub's largest page of what we ask for is far below. */
const LARGEST_ANSWER = 10 * 1024 * 1024;
/** Redirects of one request: GitHub sends one where a repository was renamed. */
const MOST_REDIRECTS = 3;
/** Requests by Node's own HTTP, written by the library that writes them for GitHub's own client. */
function httpTransport({ token, apiUrl }) {
    const loading = stackOf(apiUrl);
    return async (route, parameters, limitMs, sent) => {
        const stack = await loading;
        const deadline = new Deadline(limitMs);
        try {
            let asked = requestOf(route, parameters, apiUrl, token);
            for (let redirects = 0;; redirects += 1) {
                const { reply, location } = await exchange(asked, stack, deadline, sent);
                const next = redirects < MOST_REDIRECTS ? redirected(asked, reply, location) : undefined;
                if (next === undefined)
                    return reply;
                asked = next;
            }
        }
        finally {
            deadline.end();
        }
    };
}
const KEPT_ALIVE = { keepAlive: true, maxSockets: 4 };
/** Loads no TLS for an address that has none. Redirects lead to the same origin only. */
async function stackOf(apiUrl) {
    const { request, Agent } = /^https:/i.test(apiUrl) ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return { request, agent: new Agent(KEPT_ALIVE) };
}
function requestOf(route, parameters, baseUrl, token) {
    const { method, url, headers, body } = (0,dist_bundle/* endpoint */.s)(route, {
        ...parameters,
        baseUrl,
        headers: {
            "user-agent": github_transport/* USER_AGENT */._O,
            "x-github-api-version": github_transport/* API_VERSION */.mG,
            authorization: `Bearer ${token}`,
        },
    });
    const text = body === undefined ? undefined : JSON.stringify(body);
    const sent = {};
    for (const [name, value] of Object.entries(headers))
        if (value !== undefined)
            sent[name] = String(value);
    if (text !== undefined) {
        sent["content-type"] = "application/json; charset=utf-8";
        sent["content-length"] = String(Buffer.byteLength(text));
    }
    return { method, url: new URL(url), headers: sent, body: text };
}
/** The request that a redirect asks for; none to another place, which would be given the token. */
function redirected(asked, reply, location) {
    if (reply.kind !== "answer" || location === undefined || !URL.canParse(location, asked.url.href))
        return undefined;
    const url = new URL(location, asked.url);
    const keepsMethod = reply.status === 307 || reply.status === 308 || asked.method === "GET";
    const isRedirect = [301, 302, 307, 308].includes(reply.status);
    return isRedirect && keepsMethod && url.origin === asked.url.origin ? { ...asked, url } : undefined;
}
/** The time that one request and its redirects may take. */
class Deadline {
    limitMs;
    #timer;
    #passed = false;
    #onPassed;
    constructor(limitMs) {
        this.limitMs = limitMs;
        this.#timer = setTimeout(() => {
            this.#passed = true;
            this.#onPassed?.();
        }, limitMs);
    }
    /** Only the last caller is told. */
    whenPassed(act) {
        if (this.#passed)
            act();
        else
            this.#onPassed = act;
    }
    end() {
        clearTimeout(this.#timer);
    }
}
function exchange({ method, url, headers, body }, stack, deadline, sent) {
    return new Promise((resolve) => {
        const lost = (why) => resolve({ reply: { kind: "lost", why } });
        let request;
        try {
            request = stack.request(url, { method, headers, agent: stack.agent });
        }
        catch (error) {
            return lost((0,github_transport/* connectionError */.$t)(error));
        }
        deadline.whenPassed(() => {
            resolve({ reply: (0,github_transport/* tooLate */.Bg)(deadline.limitMs) });
            request.destroy();
        });
        request.on("finish", sent);
        request.on("error", (error) => lost((0,github_transport/* connectionError */.$t)(error)));
        request.on("response", (response) => {
            receive(response).then(resolve, (error) => {
                lost((0,github_transport/* connectionError */.$t)(error));
                request.destroy();
            });
        });
        request.end(body);
    });
}
async function receive(response) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > LARGEST_ANSWER)
            throw new Error(`an answer of more than ${LARGEST_ANSWER} bytes`);
    }
    const text = Buffer.concat(chunks).toString("utf8");
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : value,
    ]));
    const { statusCode: status = 0 } = response;
    return {
        reply: { kind: "answer", status, headers, body: parsed(text, headers["content-type"]) },
        location: headers["location"],
    };
}
/** What an answer says; as text where it is no JSON, which no reader of answers takes for any. */
function parsed(text, type = "") {
    if (!/\bjson\b/i.test(type))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/github-connection.js

const PROXY_VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
/**
 * The way to GitHub: by Node's own HTTP, or, where the machine names a proxy, by the toolkit's client, which knows when
 * and how to go through it. That is loaded with the first request: it brings an HTTP stack along whose import alone
 * takes three times as long as the start of Node.
 */
function transportOf(options, env = process.env) {
    if (PROXY_VARIABLES.every((name) => (env[name] ?? "") === ""))
        return httpTransport(options);
    let loading;
    return async (...request) => {
        loading ??= Promise.all(/* import() */[__webpack_require__.e(229), __webpack_require__.e(80)]).then(__webpack_require__.bind(__webpack_require__, 60080)).then(({ toolkitTransport }) => toolkitTransport(options));
        return (await loading)(...request);
    };
}

// EXTERNAL MODULE: ./build/src/adapters/github-error.js
var github_error = __webpack_require__(86852);
;// CONCATENATED MODULE: ./build/src/adapters/github-waiting.js
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
/** Seconds; what was lost is not brought back by more. */
const LONGEST_LOSS = 4;
/** The wait before trying again after the nth lost answer: 1, 2, 4, 4 … s, half of it left to chance, or as asked. */
function waitAfterLoss(nth, headers, pace) {
    const own = SECOND_MS * Math.min(LONGEST_LOSS, 2 ** (nth - 1)) * (0.75 + pace.random() / 2);
    return { own, asked: Math.max(0, (retryAfter(headers, pace.now()) ?? 0) - own) };
}
/**
 * The wait after the nth answer that says too much was asked, as GitHub's REST documentation wants it: `Retry-After`,
 * else until `x-ratelimit-reset` where nothing remains, else a minute that doubles. Never less than a second that
 * doubles: a time that is over already must not make us ask without a pause.
 */
function waitAfterLimit(nth, headers, pace) {
    const asked = askedAfterLimit(headers, pace.now()) ?? MINUTE_MS * 2 ** (nth - 1);
    return { own: 0, asked: Math.max(asked, SECOND_MS * 2 ** (nth - 1)) };
}
function askedAfterLimit(headers, now) {
    const asked = retryAfter(headers, now);
    if (asked !== undefined)
        return asked;
    const reset = headerNumber(headers, "x-ratelimit-reset");
    if (headerNumber(headers, "x-ratelimit-remaining") !== 0 || reset === undefined)
        return undefined;
    // The reset is told by GitHub's clock; a runner's own may be wrong. One second more for what is rounded off.
    return Math.max(0, reset * SECOND_MS - serverTime(headers, now)) + SECOND_MS;
}
/** RFC 9110 §10.2.3: seconds, or a date. */
function retryAfter(headers, now) {
    const seconds = headerNumber(headers, "retry-after");
    if (seconds !== undefined)
        return seconds * SECOND_MS;
    const date = Date.parse(String(headers["retry-after"] ?? ""));
    return Number.isNaN(date) ? undefined : Math.max(0, date - serverTime(headers, now));
}
function serverTime(headers, now) {
    const date = Date.parse(String(headers["date"] ?? ""));
    return Number.isNaN(date) ? now : date;
}
function headerNumber(headers, name) {
    const text = String(headers[name] ?? "").trim();
    return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/github.js








const USUAL_LIMITS = { callMs: 20_000, totalMs: 90_000 };
/** A job may wait for so long because GitHub wants it to, in ms. */
const MOST_ASKED_MS = 300_000;
/** Time as it is. */
const REAL_PACE = {
    now: () => Date.now(),
    sleep: (ms) => (0,promises_.setTimeout)(ms),
    random: () => Math.random(),
};
const USUAL_CALLER = "step";
const GITHUB_API = "https://api.github.com";
/** Requests without an answer before a call is given up. */
const MOST_LOSSES = 4;
/** Requests of one call that are too many for GitHub: it bars those who go on asking. */
const MOST_REFUSALS = 5;
/** Items of one page, GitHub's most. */
const PAGE = 100;
/**
 * GitHub, as the rest of the program knows it: the one place that every request passes. What it adds to a request is
 * a limit in time, patience where that helps, and doubt: no answer counts before its shape was checked, and nothing
 * is written twice because an answer was lost.
 */
class Github {
    pace;
    #transport;
    #place;
    #limits;
    #token;
    #caller;
    #spentMs = 0;
    #waitedMs = 0;
    /** When the first request has left this process, or cannot. */
    firstSent;
    #sent = () => { };
    constructor(options, place, transport) {
        this.pace = options.pace ?? REAL_PACE;
        this.#limits = options.limits ?? USUAL_LIMITS;
        this.#token = options.token;
        this.#caller = options.caller ?? USUAL_CALLER;
        this.#place = place;
        this.#transport = transport;
        this.firstSent = new Promise((resolve) => {
            this.#sent = resolve;
        });
    }
    /**
     * Sends nothing yet.
     * @throws {PolicyError} `E_TOKEN` or `E_REPOSITORY` (exit 2) for what cannot be a token or a repository
     */
    static connect(options) {
        const [, owner, repo] = /^([A-Za-z\d][\w-]*)\/((?!\.{1,2}$)[\w.-]+)$/.exec(options.repository) ?? [];
        if (owner === undefined || repo === undefined) {
            throw (0,errors/* usageError */.Wp)("E_REPOSITORY", {
                what: "cannot tell which repository is meant",
                why: "it is not of the form owner/name",
                mend: "set GITHUB_REPOSITORY, as a workflow's runner does",
            });
        }
        // A header with such a character makes the HTTP stack quote the token in its error.
        if (!/^[\x21-\x7e]+$/.test(options.token)) {
            const caller = options.caller ?? USUAL_CALLER;
            throw (0,errors/* usageError */.Wp)("E_TOKEN", {
                what: "the token for GitHub cannot be used",
                where: github_caller/* TOKEN_AT */.CN[caller],
                why: options.token === ""
                    ? "it is empty"
                    : "it holds white space, or characters that no token is made of",
                mend: `hand in ${caller === "machine" ? "a token" : "`github.token`, or a secret"} without a newline at its end`,
            });
        }
        return new Github(options, { owner, repo }, transportOf({ token: options.token, apiUrl: (options.apiUrl ?? GITHUB_API).replace(/\/+$/, "") }));
    }
    /**
     * Reads. Repeated after 5xx, resets, hung calls and unreadable answers, and after the wait that GitHub asks for.
     * @throws {GithubError}
     */
    read(call) {
        return this.#persist(call);
    }
    /**
     * Reads a list page by page, at most `most` pages of {@link PAGE} items; ends after the first that is not full.
     * @throws {GithubError}
     */
    async *pages(call, most) {
        for (let page = 1; page <= most; page++) {
            const parameters = { ...call.parameters, per_page: PAGE, page };
            const items = await this.read({ ...call, parameters });
            yield items;
            if (items.length < PAGE)
                return;
        }
    }
    /**
     * Writes, once. Where the answer was lost, `find` decides whether to write again; where `find` fails too, nothing
     * is repeated and the error says so.
     * @throws {GithubError}
     */
    write(call) {
        return this.#persist(call, () => call.find());
    }
    async #persist(call, find) {
        let losses = 0;
        let refusals = 0;
        for (;;) {
            const verdict = this.#judge(call, await this.#send(call));
            switch (verdict.kind) {
                case "value":
                    return verdict.value;
                case "failed":
                    throw verdict.error;
                case "limited": {
                    // Refused before it was looked at: also a write may be made again.
                    refusals += 1;
                    if (refusals === MOST_REFUSALS)
                        throw verdict.error;
                    await this.#wait(call, waitAfterLimit(refusals, verdict.headers, this.pace), verdict.error);
                    break;
                }
                case "lost": {
                    losses += 1;
                    if (losses === MOST_LOSSES && find === undefined)
                        throw verdict.error;
                    await this.#wait(call, waitAfterLoss(losses, verdict.headers, this.pace), verdict.error);
                    const found = find === undefined ? undefined : await lookedUp(find, verdict.error);
                    if (found !== undefined)
                        return found;
                    if (losses === MOST_LOSSES)
                        throw verdict.error;
                }
            }
        }
    }
    async #send(call) {
        const limitMs = Math.min(this.#limits.callMs, this.#leftMs(call));
        if (limitMs <= 0) {
            const why = `the ${seconds(this.#limits.totalMs)} that GitHub may take in all are used up`;
            throw this.#error(call, { kind: "unreachable" }, why);
        }
        const started = this.pace.now();
        const reply = await this.#transport(call.route, { ...this.#named(call.route), ...call.parameters }, limitMs, this.#sent);
        this.#sent();
        // A clock may jump; what is charged lies between nothing and the limit.
        this.#spentMs += Math.max(0, Math.min(this.pace.now() - started, limitMs));
        return reply;
    }
    /** Owner and name of the repository, as far as a route asks for them: what is left over would be sent beside it. */
    #named(route) {
        return Object.fromEntries(Object.entries(this.#place).filter(([name]) => route.includes(`{${name}}`)));
    }
    /** Waits, or throws the reason for waiting at once where the wait would outlast the time that is left for it. */
    async #wait(call, { own, asked }, reason) {
        const left = this.#leftMs(call);
        const { askedMs = MOST_ASKED_MS } = this.#limits;
        if (own >= left)
            throw tooLong(reason, own, left);
        if (asked > 0 && this.#waitedMs + asked >= askedMs)
            throw tooLong(reason, own + asked, askedMs - this.#waitedMs);
        this.#spentMs += own;
        this.#waitedMs += asked;
        await this.pace.sleep(own + asked);
    }
    #leftMs({ leaveMs = 0 }) {
        return this.#limits.totalMs - this.#spentMs - leaveMs;
    }
    #judge(call, reply) {
        if (reply.kind === "lost")
            return this.#lost(call, reply.why, {});
        const { status, headers, body } = reply;
        const said = `GitHub answered ${status}${(0,github_error/* messageOf */.bD)(body)}`;
        if (status >= 200 && status < 300)
            return this.#parsed(call, status, headers, body);
        if ((0,github_error/* isLimit */.S4)(status, headers, body)) {
            return { kind: "limited", headers, error: this.#error(call, { kind: "limited" }, said) };
        }
        // 408: GitHub waited for the rest of the request, which says as little as a reset.
        if (status >= 500 || status === 408)
            return this.#lost(call, said, headers);
        return { kind: "failed", error: this.#error(call, (0,github_error/* failureOf */.g5)(status, call.needs), said) };
    }
    #parsed(call, status, headers, body) {
        try {
            return { kind: "value", value: call.parse(new github_answer/* Answer */.F(body)) };
        }
        catch (error) {
            if (!(error instanceof github_answer/* ShapeError */.y))
                throw error;
            const type = headers["content-type"] ?? "no content type";
            return this.#lost(call, `an unreadable answer (${status}, ${type}): ${error.message}`, headers);
        }
    }
    #lost(call, why, headers) {
        return { kind: "lost", headers, error: this.#error(call, { kind: "unreachable" }, why) };
    }
    #error(call, failure, why) {
        const parts = {
            what: call.what,
            where: filledIn(call.route, { ...this.#place, ...call.parameters }),
            // From a server or a proxy, so it may hold anything, and even what was sent.
            why: (0,foreign_text/* foreignText */.q)(why.replaceAll(this.#token, "***")),
            mend: (0,github_error/* mendOf */.U7)(failure, call.needs, this.#caller),
        };
        return new github_error/* GithubError */.E1(failure, parts);
    }
}
/** A route as it is asked for, such as `GET /repos/octo/policies/environments/production`. */
function filledIn(route, parameters) {
    return route.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(parameters[name])));
}
function tooLong({ failure, parts }, ms, leftMs) {
    const because = `to wait ${seconds(ms)} would be too long (${seconds(Math.max(0, leftMs))} left)`;
    return new github_error/* GithubError */.E1(failure, { ...parts, why: `${parts.why}; ${because}` });
}
/** Looks for what a lost answer may have left behind; where that fails, nobody knows, and nothing is repeated. */
async function lookedUp(find, lost) {
    try {
        return await find();
    }
    catch (error) {
        if (!(error instanceof github_error/* GithubError */.E1))
            throw error;
        const why = `${lost.parts.why}; whether it took place all the same is not known, since looking failed too: ${error.parts.why}`;
        throw new github_error/* GithubError */.E1(lost.failure, { ...lost.parts, why, cause: error });
    }
}
function seconds(ms) {
    return `${Math.ceil(ms / 1_000)} s`;
}


/***/ }),

/***/ 83647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VJ: () => (/* binding */ resumeCommand),
/* harmony export */   _s: () => (/* binding */ longestWait),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   zq: () => (/* binding */ githubOf)
/* harmony export */ });
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47813);
/* harmony import */ var _adapters_github_caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90947);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93152);



/** The workflow's run that this process is a step of; undefined outside of GitHub Actions. */
function runOf({ GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, }) {
    return repository && id ? { repository, id: Number(id), attempt: Number(attempt ?? 1) } : undefined;
}
/**
 * GitHub's API for the repository of this workflow's run, for whoever has a token; the action hands its input in as
 * `GITHUB_TOKEN`.
 * @throws {PolicyError} `E_TOKEN`, `E_REPOSITORY` (exit 2) for what cannot be a token or a repository
 */
function githubOf(env, limits = _adapters_github_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_LIMITS */ .qd) {
    const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
    const repository = env["GITHUB_REPOSITORY"];
    if (!token || !repository)
        return undefined;
    return _adapters_github_js__WEBPACK_IMPORTED_MODULE_0__/* .Github */ .Cp.connect({
        ...{ token, repository, limits, caller: (0,_adapters_github_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .callerOf */ .$U)(env) },
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ apiUrl: env["GITHUB_API_URL"] || undefined }),
    });
}
/** The commands that go on in a workflow with what could not be done yet; undefined outside of one. */
function resumeCommand(environment, env) {
    const run = runOf(env);
    if (run === undefined)
        return undefined;
    const again = `gh run rerun ${run.id} --failed --repo ${run.repository}`;
    const file = /\.github\/workflows\/([^/@]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1] ?? "release.yml";
    const anew = `gh workflow run ${file} --repo ${run.repository} -f environment=${environment}`;
    return {
        later: `${anew}; or, where this run has failed: ${again}`,
        mended: `${again}; after a change of archi3.yaml or of the workflow: ${anew}`,
    };
}
/** A job of GitHub's ends after 6 hours, whatever it waits for; half an hour is left for what comes behind. Milliseconds. */
const LONGEST_JOB_WAIT_MS = 5.5 * 3_600_000;
/** How long gates may be waited for, as far as the job's time allows. Milliseconds. */
function longestWait(askedMs, env) {
    return runOf(env) === undefined ? askedMs : Math.min(askedMs, LONGEST_JOB_WAIT_MS);
}


/***/ }),

/***/ 2199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    return (0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text));
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


/***/ }),

/***/ 93322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ endpoint)
/* harmony export */ });
/* harmony import */ var universal_user_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46396);
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${(0,universal_user_agent__WEBPACK_IMPORTED_MODULE_0__/* .getUserAgent */ .$)()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);



/***/ }),

/***/ 46396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ getUserAgent)
/* harmony export */ });
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}


/***/ })

};
