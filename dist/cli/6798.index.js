export const id = 6798;
export const ids = [6798];
export const modules = {

/***/ 56403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ commitsBetween),
/* harmony export */   Jm: () => (/* binding */ isBehind),
/* harmony export */   yu: () => (/* binding */ commitsThatChanged)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19050);



/** More commits than anybody reads. */
const MOST_COMMITS = 200;
/**
 * The commits that touch a folder between two states, newest first; or why that is unknown, as a clause.
 * @param from what is live; without it only the newest commit is told
 */
function commitsBetween(root, from, to, folder) {
    const border = shallowBorder(root);
    const fetch = border.size === 0 ? "" : ": this clone is shallow, fetch all of it: git fetch --unshallow";
    for (const [commit, what] of [[from, "what is live"], [to, "what is deployed"]])
        if (commit !== undefined && !isHere(root, commit))
            return { unknown: `the commit ${commit.slice(0, 12)} of ${what} is not here${fetch}` };
    const range = from === undefined ? [to, "-1"] : [`${from}..${to}`, `-${MOST_COMMITS}`];
    const log = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, [
        "log",
        "--no-merges",
        "--no-show-signature",
        "--format=%H%x00%an%x00%s%x00%b%x00%x00",
        ...range,
        "--",
        folder,
    ]);
    if (!log.ok)
        return { unknown: whyOf(log) };
    const commits = log.stdout
        .toString("utf8")
        .split("\0\0\n")
        .flatMap((text) => {
        const [commit = "", author = "", title = "", rationale = ""] = text.split("\0");
        return commit === "" ? [] : [{ commit: commit.trim(), author, title, rationale: rationale.trim() }];
    });
    if (border.size === 0)
        return { known: commits };
    // A commit whose parents were not fetched looks as if it brought every file.
    const walked = from === undefined ? undefined : (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["rev-list", `${from}..${to}`, "--"]);
    if (walked?.ok === false)
        return { unknown: whyOf(walked) };
    const passed = walked?.stdout.toString("latin1").split("\n") ?? commits.map(({ commit }) => commit);
    return passed.some((commit) => border.has(commit))
        ? { unknown: `the history ends on the way${fetch}` }
        : { known: commits };
}
/** Whether a commit is behind another one, and not the same; false where one of them is not here. */
function isBehind(root, commit, other) {
    return commit !== other && (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["merge-base", "--is-ancestor", commit, other]).ok;
}
function isHere(root, commit) {
    return (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["cat-file", "-e", `${commit}^{commit}`]).ok;
}
function whyOf({ why }) {
    return why === "" ? "git cannot read the history" : `git cannot read the history: ${why}`;
}
/** The commits whose parents were not fetched; none in a whole clone. */
function shallowBorder(root) {
    const named = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["rev-parse", "--git-path", "shallow"]);
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, named.stdout.toString("utf8").replace(/\n$/, ""));
        return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "latin1").split("\n").filter(Boolean));
    }
    catch {
        return new Set();
    }
}
/** The newest commits behind HEAD that changed one of some files, newest first; none where the history is not here. */
function commitsThatChanged(root, paths, most) {
    const range = ["--format=%H", `-${most}`, "HEAD", "--", ...paths];
    const log = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["--literal-pathspecs", "log", "--no-show-signature", ...range]);
    return log.ok ? log.stdout.toString("latin1").split("\n").filter(Boolean) : [];
}


/***/ }),

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

/***/ 90947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ callerOf),
/* harmony export */   CN: () => (/* binding */ TOKEN_AT),
/* harmony export */   Xf: () => (/* binding */ TOKEN_MISSING),
/* harmony export */   uX: () => (/* binding */ TOKEN_INVALID)
/* harmony export */ });
/** By the variables that GitHub's runner sets; a step's inputs are among them for an action only. */
function callerOf(env) {
    if (!env["GITHUB_REPOSITORY"] || !env["GITHUB_RUN_ID"])
        return "machine";
    return env["INPUT_COMMAND"] === undefined ? "job" : "step";
}
/** Where a token comes from. */
const TOKEN_AT = {
    step: "with: token",
    job: "GITHUB_TOKEN",
    machine: "GITHUB_TOKEN",
};
/** What helps where there is no token. */
const TOKEN_MISSING = {
    step: { why: "the input is empty", mend: "leave it out, which means `github.token`, or hand in a token" },
    job: {
        why: "the variable is not set",
        mend: "add `env: { GITHUB_TOKEN: $" + "{{ github.token }} }` to the step",
    },
    machine: {
        why: "neither GITHUB_TOKEN nor GH_TOKEN is set, and GitHub's own client gives none",
        mend: "set GITHUB_TOKEN, or sign in: gh auth login",
    },
};
/** What helps where GitHub does not know the token. */
const TOKEN_INVALID = {
    step: "hand in `github.token` as `with: token`, or a token that has not expired",
    job: "set GITHUB_TOKEN of the step to `github.token`, or to a token that has not expired",
    machine: "set GITHUB_TOKEN to a token that has not expired; or unset it, and GH_TOKEN, and sign in: gh auth login",
};


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
    gone: "E_GITHUB_MISSING",
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
        case "gone":
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
    if (status === 410)
        return { kind: "gone" };
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
        case "gone":
            return "read what GitHub says: it was deleted, or is switched off in the repository's settings, where it can be switched on";
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

/***/ 87765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   PB: () => (/* binding */ waitAfterLimit),
/* harmony export */   jD: () => (/* binding */ waitAfterLoss)
/* harmony export */ });
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
/** What `Retry-After` asks for, in ms (RFC 9110 §10.2.3: seconds, or a date). @param now milliseconds since 1970 */
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


/***/ }),

/***/ 66373:
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
        loading ??= Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2229), __webpack_require__.e(80)]).then(__webpack_require__.bind(__webpack_require__, 60080)).then(({ toolkitTransport }) => toolkitTransport(options));
        return (await loading)(...request);
    };
}

// EXTERNAL MODULE: ./build/src/adapters/github-error.js
var github_error = __webpack_require__(86852);
// EXTERNAL MODULE: ./build/src/adapters/github-waiting.js
var github_waiting = __webpack_require__(87765);
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
                    await this.#wait(call, (0,github_waiting/* waitAfterLimit */.PB)(refusals, verdict.headers, this.pace), verdict.error);
                    break;
                }
                case "lost": {
                    losses += 1;
                    if (losses === MOST_LOSSES && find === undefined)
                        throw verdict.error;
                    await this.#wait(call, (0,github_waiting/* waitAfterLoss */.jD)(losses, verdict.headers, this.pace), verdict.error);
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

/***/ 74190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ startGroup),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   mB: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70596);


/** How long output is waited for after the program ended, where something that left its group holds it open. */
const DRAIN_MS = 500;
/**
 * Runs a program; no shell reads its arguments. It leads a group of processes, which ends with it, when its time is over, and
 * with this process. What leaves that group (`setsid`, a daemon) lives on: no system that we run on lets it be found again
 * for sure. It throws nothing.
 */
function runProgram(program, args, run) {
    return new Promise((resolve) => {
        const child = startGroup(program, args, run, "ignore");
        if (child instanceof Error) {
            resolve({ is: "unstarted", why: `cannot be run: ${child.message}` });
            return;
        }
        for (const from of ["stdout", "stderr"])
            child[from]?.setEncoding("utf8").on("data", (text) => run.hear(text, from));
        const killAll = () => killGroup(child);
        process.once("exit", killAll);
        let drain;
        const end = (ended) => {
            clearTimeout(timer);
            clearTimeout(drain);
            process.removeListener("exit", killAll);
            // Whoever holds the other ends still must not keep this process waiting.
            child.stdout?.destroy();
            child.stderr?.destroy();
            resolve(ended);
        };
        const timer = setTimeout(() => {
            killAll();
            end({ is: "late", why: `took longer than ${run.timeoutMs / 1000} s` });
        }, Math.min(run.timeoutMs, _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_TIMER_MS */ .Mv));
        child.on("error", (error) => end(notStarted(error)));
        child.on("exit", (status, signal) => {
            killAll();
            const ended = signal === null
                ? { is: "ended", status: status ?? 0 }
                : { is: "killed", why: `was ended by ${signal}` };
            child.on("close", () => end(ended));
            drain = setTimeout(() => end(ended), DRAIN_MS);
        });
    });
}
function notStarted(error) {
    const why = `cannot be run: ${error.message}`;
    return { is: "code" in error && error.code === "ENOENT" ? "absent" : "unstarted", why };
}
/**
 * Starts a program that leads a group of processes, for whoever ends that group with {@link killGroup} whatever happens.
 * @returns why it cannot be started, where that is known at once; else it tells by its event `error`
 */
function startGroup(program, args, { folder, env }, stdin) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            ...{ cwd: folder, env, stdio: [stdin, "pipe", "pipe"] },
            // A group of its own, which can be ended as one.
            detached: true,
        });
    }
    catch (error) {
        // Such as an argument that holds a NUL.
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** Ends a program and what is left of its group. */
function killGroup({ pid }) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, "SIGKILL");
    }
    catch {
        // All of the group have ended.
    }
}


/***/ }),

/***/ 57467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  je: () => (/* binding */ NO_REASON),
  P_: () => (/* binding */ Refusal),
  G0: () => (/* binding */ deadlineOf),
  TH: () => (/* binding */ idOf),
  A3: () => (/* binding */ reasonOf),
  hG: () => (/* binding */ timedPhases)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/release/phases.js
/**
 * Where the time of a deployment goes. Every moment belongs to one phase, from the first on, so that together they last as
 * long as the whole. A record says what ended since the record before it: together the records of a deployment say all.
 */
class Phases {
    #clock;
    #tell;
    #running;
    #unrecorded = new Map();
    /** Which deployment it is, once that is known. */
    deployment;
    /**
     * @param first the phase that runs
     * @param clock milliseconds that only pass, whatever is done to the time of day
     * @param tell is told as phases begin and end
     * @param known `began`: when the first phase did, by that clock; now by default
     */
    constructor(first, clock, tell = () => { }, known = {}) {
        this.#clock = clock;
        this.#tell = tell;
        this.deployment = known.deployment;
        this.#begin(first, known.began ?? clock());
    }
    /** Begins a phase, which ends the one before; one that runs already goes on. */
    enter(phase) {
        if (this.#running?.phase === phase)
            return;
        this.end();
        this.#begin(phase, this.#clock());
    }
    #begin(phase, since) {
        this.#running = { phase, since };
        this.#tell({ is: "started", phase, deployment: this.deployment });
    }
    /** Ends the phase that runs. */
    end() {
        if (this.#running === undefined)
            return;
        const { phase, since } = this.#running;
        const ms = this.#clock() - since;
        this.#running = undefined;
        this.#unrecorded.set(phase, (this.#unrecorded.get(phase) ?? 0) + ms);
        this.#tell({ is: "ended", phase, deployment: this.deployment, ms });
    }
    /** Whole milliseconds of what has ended, and stands in no record yet. */
    timings() {
        return Object.fromEntries([...this.#unrecorded].map(([phase, ms]) => [phase, Math.round(ms)]));
    }
    /** What {@link timings} said stands in a record now. */
    recorded() {
        this.#unrecorded.clear();
    }
}
/** How long the phases of a deployment took together, by the timings of its records: an intent has those before it. */
function timingsOf(records) {
    const all = {};
    for (const { timings } of records)
        for (const [phase, ms] of Object.entries(timings ?? {}))
            all[phase] = (all[phase] ?? 0) + ms;
    return all;
}

;// CONCATENATED MODULE: ./build/src/commands/deployment-world.js


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
/** What a reason is where nobody gave one. */
const NO_REASON = "none given";
/** Time beyond the checks in which a deployment is over, or its holder is gone. Milliseconds. */
const GRACE_MS = 15 * 60_000;
/**
 * By when a deployment is over. The last measurement begins when the bake ends, and takes as long as its checks may: twice
 * the longest timeout, since a check may ask two things.
 * @param bakes false where checks run once
 */
function deadlineOf(now, { bake, checks }, bakes) {
    const longest = Math.max(0, ...checks.map((check) => ("timeout" in check ? check.timeout : 0)));
    const measuring = bake.initialDelay + (bakes ? bake.duration : 0) + 2 * longest;
    return new Date(now + measuring + GRACE_MS).toISOString();
}
/** The error's own words, for a record. */
function reasonOf(error) {
    if (error instanceof errors/* PolicyError */.pn) {
        const { what, where, why } = error.parts;
        return [what, where, why].filter((part) => part !== undefined).join(": ");
    }
    return error instanceof Error ? error.message : String(error);
}
/**
 * Times the phases of a deployment by a clock that nobody sets, and tells the log of each.
 * @param first the phase that runs already
 * @param known `began`: when it did, in milliseconds of `performance.now()`
 */
function timedPhases(first, environment, log, known = {}) {
    const tell = (moment) => {
        const about = { environment, deployment: moment.deployment, phase: moment.phase };
        if (moment.is === "started")
            log?.({ event: "phase-started", ...about });
        else
            log?.({ event: "phase-ended", ...about, "duration-ms": Math.round(moment.ms) });
    };
    return new Phases(first, () => performance.now(), tell, known);
}
/** An entry's id; intents have one. */
function idOf({ id, epoch }) {
    return id ?? `#${epoch}`;
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
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66373);
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

/***/ 77924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ isGuarded),
/* harmony export */   U9: () => (/* binding */ approversOf),
/* harmony export */   VQ: () => (/* binding */ approvalGate),
/* harmony export */   fh: () => (/* binding */ protectionGate)
/* harmony export */ });
/* harmony import */ var _protection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10940);
/* harmony import */ var _protection_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55829);


/** Whether archi3.yaml wants anything of the GitHub environment that GitHub has to hold. */
function isGuarded(reviewing) {
    return (0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReviewers */ .Tz)(reviewing) || reviewing.branches !== undefined || (reviewing.waitTimer ?? 0) > 0;
}
/** Whether GitHub asks for approvals as archi3.yaml says; more than that is no fault. */
function protectionGate(facts) {
    const { environment, reviewers, protection } = facts;
    if (!isGuarded(reviewers))
        return { is: "pass", reason: "no reviewers are configured" };
    if (protection.is === "outside")
        return { is: "pass", reason: "not in a workflow" };
    if (protection.is === "unread")
        return { is: "refuse", reason: protection.why, mend: protection.mend };
    const { found } = protection;
    const { where, preventSelfReview } = reviewers;
    const wanted = {
        ...{ name: where, uses: [{ environment, job: "deploy" }], reviewers, preventSelfReview },
        // A longer timer that somebody has set delays, and no more.
        waitTimer: Math.max(reviewers.waitTimer ?? 0, found?.waitTimer ?? 0),
        branches: reviewers.branches,
    };
    const faults = (0,_protection_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .differencesOf */ .g6)(wanted, found).filter(({ loosens }) => !loosens);
    const holds = (0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReviewers */ .Tz)(reviewers) ? "asks for approval" : "is as configured";
    if (faults.length === 0)
        return { is: "pass", reason: `the GitHub environment ${where} ${holds}` };
    const said = found === undefined ? faults.slice(0, 1) : faults;
    const byHand = faults.map(({ fix }) => fix).join(", ");
    return {
        is: "refuse",
        reason: `the GitHub environment ${where}: ${said.map(({ what }) => what).join("; ")}`,
        mend: `archi3-policy environments apply --environment ${environment}; or by hand, in the repository's Settings → Environments → ${where}: ${byHand}`,
    };
}
const EMERGENCY = "or --break-glass --reason in an emergency";
/** Whether somebody has approved who may. */
function approvalGate(facts) {
    const { reviewers, approvals } = facts;
    if (!(0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReviewers */ .Tz)(reviewers))
        return { is: "pass", reason: "nobody has to approve" };
    const asked = `${anyOf(namesOf(reviewers))} has to approve in the GitHub environment ${reviewers.where}`;
    switch (approvals.is) {
        case "later":
            return { is: "wait", reason: asked, until: undefined };
        case "outside":
            return {
                is: "refuse",
                reason: asked,
                mend: `deploy by the release workflow, where GitHub asks for it; ${EMERGENCY}`,
            };
        case "unread":
            return { is: "refuse", reason: approvals.why, mend: approvals.mend };
        case "read":
            return judgeReviews(facts, approvals);
    }
}
function judgeReviews(facts, approvals) {
    const { reviewers } = facts;
    const approvers = approversOf(reviewers, approvals);
    if (approvers.length > 0)
        return { is: "pass", reason: `approved by ${approvers.join(", ")}` };
    const approving = approvingIn(reviewers, approvals);
    if (approving.length === 0)
        return unapproved(reviewers, approvals);
    if (approvals.authors === undefined) {
        return {
            is: "refuse",
            reason: `nobody can tell whether ${approving.join(", ")} approved work of their own: which commits these policies bring, and whose they are, is not known here`,
            mend: `deploy commits of this repository, 50 at most at once, from a clone with their history; ${EMERGENCY}`,
        };
    }
    return {
        is: "refuse",
        reason: `only ${approving.join(", ")} approved, who started the run or opened the pull request: nobody approves what is their own`,
        mend: `${otherThan(approvals.authors, facts)}; ${EMERGENCY}`,
    };
}
function unapproved({ where, ...reviewers }, { reviews }) {
    const rejecting = reviews.filter((review) => !review.approves && isAbout(review, where));
    const why = rejecting.length === 0
        ? "the job that deploys does not name it, or an administrator passed by it"
        : `rejected by ${unique(rejecting).join(", ")}`;
    return {
        is: "refuse",
        reason: `nobody has approved this run in the GitHub environment ${where}: ${why}`,
        mend: `run the release workflow, whose job that deploys names ${where}, and let ${anyOf(namesOf(reviewers))} approve; ${EMERGENCY}`,
    };
}
function otherThan(authors, { environment, reviewers: { users, teams } }) {
    const others = users.filter((user) => !authors.some((author) => (0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(author, user)));
    if (others.length + teams.length === 0)
        return `name another reviewer in archi3.yaml, and run archi3-policy environments apply --environment ${environment}`;
    return `run the workflow again, and let ${anyOf(namesOf({ users: others, teams }))} approve it`;
}
/** The logins of those who have approved, and whose approval counts; each once. */
function approversOf(reviewing, approvals) {
    if (approvals.is !== "read")
        return [];
    const approving = approvingIn(reviewing, approvals);
    const { authors } = approvals;
    if (!reviewing.preventSelfReview)
        return approving;
    if (authors === undefined)
        return [];
    return approving.filter((login) => !authors.some((author) => (0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(author, login)));
}
/** Of whom only a team may approve, nobody here knows the members. */
function approvingIn({ where, users, teams }, { reviews }) {
    const isNamed = ({ by }) => teams.length > 0 || users.some((user) => (0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(user, by));
    return unique(reviews.filter((review) => review.approves && isAbout(review, where) && isNamed(review)));
}
function isAbout({ environments }, where) {
    return environments.some((name) => (0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(name, where));
}
function unique(reviews) {
    return [...new Set(reviews.map(({ by }) => by))];
}
function namesOf({ users, teams }) {
    return [...users, ...teams.map((team) => `the team ${team}`)];
}
/** Names of which one is enough: `alice, bob or the team sre`. */
function anyOf(names) {
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}


/***/ }),

/***/ 30587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ spanText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   fz: () => (/* binding */ waitOption),
/* harmony export */   hx: () => (/* binding */ spanStep)
/* harmony export */ });
/** A length of time to wait, as `--wait` takes it: never shorter, and in the largest unit that tells it well. */
function waitOption(ms) {
    const minutes = Math.ceil(ms / 60_000);
    if (minutes <= 90)
        return `${minutes}m`;
    const hours = Math.ceil(minutes / 60);
    return hours <= 48 ? `${hours}h` : `${Math.ceil(hours / 24)}d`;
}
/** A length of time in the two largest units that say it: `1 d 2 h`, `3 min`, `12 s`. */
function durationText(ms) {
    const seconds = Math.floor(ms / 1000);
    const parts = [
        [Math.floor(seconds / 86_400), "d"],
        [Math.floor(seconds / 3_600) % 24, "h"],
        [Math.floor(seconds / 60) % 60, "min"],
        [seconds % 60, "s"],
    ];
    const first = parts.findIndex(([count]) => count > 0);
    if (first === -1)
        return "0 s";
    return parts
        .slice(first, first + 2)
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${count} ${unit}`)
        .join(" ");
}
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The least that {@link spanText} tells of a length of time. Milliseconds. */
function spanStep(ms) {
    if (ms < SECOND)
        return 1;
    if (ms < 10 * SECOND)
        return 10;
    if (ms < HOUR)
        return SECOND;
    return ms < DAY ? MINUTE : HOUR;
}
/** A length of time that was measured, to the nearest: `340 ms`, `1.2 s`, `3 min 5 s`. */
function spanText(ms) {
    if (!(ms >= 0))
        return "–";
    const step = spanStep(ms);
    const near = Math.round(ms / step) * step;
    if (near < SECOND)
        return `${near} ms`;
    return near < 10 * SECOND ? `${near / SECOND} s` : durationText(near);
}


/***/ }),

/***/ 42370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ newestProofs),
/* harmony export */   LB: () => (/* binding */ evidenceHint),
/* harmony export */   d: () => (/* binding */ shareHint),
/* harmony export */   rS: () => (/* binding */ evidenceText),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   vT: () => (/* binding */ proofsIn),
/* harmony export */   yJ: () => (/* binding */ decisiveEvidence)
/* harmony export */ });
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78000);

/**
 * The evidence records that count for a digest, oldest first: the newest of each name, and those whose entries do not say
 * their names. The others need not be read.
 */
function decisiveEvidence(entries, digest) {
    const newest = new Map();
    for (const entry of entries) {
        if (entry.event !== "evidence" || entry.digest !== digest)
            continue;
        newest.set(entry["evidence-name"] ?? `#${entry.commit}`, entry);
    }
    return [...newest.values()].sort((a, b) => a.epoch - b.epoch);
}
/** The results that the records of a ledger hold, in their order. */
function proofsIn(records) {
    return records.flatMap(({ digest, evidence, time }) => digest === undefined || evidence === undefined ? [] : [{ digest, evidence, time }]);
}
/** What counts for a digest: the newest result of each name, by name. @param proofs oldest first */
function newestProofs(proofs, digest) {
    const own = proofs.filter((one) => one.digest === digest);
    const newest = new Map(own.map(({ evidence }) => [evidence.name, evidence]));
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/**
 * What to tell whoever attaches a result that nobody asks for: a slip in a name would be noticed only when a deployment is
 * refused.
 * @param environment where it was attached
 */
function evidenceHint(name, environment, { environments, objectives }) {
    const asked = [
        ...environments.filter(({ after }) => after === environment).flatMap((one) => one.evidence),
        ...objectives.filter((one) => one.environments.includes(environment)).map(({ evidence }) => evidence),
    ];
    if (asked.includes(name))
        return undefined;
    const other = environments.find((one) => one.evidence.includes(name) && one.after !== undefined);
    if (other !== undefined)
        return `${other.name} asks for ${name} of ${other.after}; of ${environment} nobody does`;
    const objective = objectives.find(({ evidence }) => evidence === name);
    if (objective !== undefined)
        return `the objective ${objective.name} asks for ${name} of ${objective.environments.join(", ")}; of ${environment} nobody does`;
    const everywhere = [
        ...environments.flatMap(({ evidence }) => evidence),
        ...objectives.map(({ evidence }) => evidence),
    ];
    const guess = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, [...asked, ...everywhere]);
    if (guess !== undefined)
        return `nobody asks for ${name}; did you mean ${guess}?`;
    return asked.length === 0
        ? `nobody asks for evidence of ${environment}: see \`evidence\` and \`slo\` in archi3.yaml`
        : `nobody asks for ${name} of ${environment}, but for ${[...new Set(asked)].join(", ")}`;
}
/**
 * What to tell whoever attaches a value that no share can be, where an objective's target is one: percentages are held
 * against parts of 1.
 * @param environment where it was attached
 */
function shareHint({ name, value }, environment, objectives) {
    if (value === undefined || (value >= 0 && value <= 1))
        return undefined;
    const objective = objectives.find(({ evidence, environments, target }) => evidence === name && environments.includes(environment) && target.text.includes("%"));
    if (objective === undefined)
        return undefined;
    const share = shareOf(value);
    const mend = share === undefined
        ? "write a number from 0 to 1, such as --value 0.93 for 93%"
        : `${value}% is written as --value ${share}`;
    return `the value ${value} is no share, and the objective ${objective.name} (${objective.target.text}) takes a part of 1: ${mend}`;
}
/** The part of 1 that somebody may have meant who gave a percentage; undefined where it can be none. */
function shareOf(value) {
    return value > 1 && value <= 100 ? Number((value / 100).toPrecision(12)) : undefined;
}
/** A result on one line: `load pass, 4.6, report.xml`. */
function evidenceText({ name, result, value, url, file }) {
    return [`${name} ${result}`, value, url ?? file?.name].filter((part) => part !== undefined).join(", ");
}


/***/ }),

/***/ 10697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ frozenAt)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

/** More freezes one after the other than anybody writes; two that overlap for ever would never end. */
const MOST_JOINED = 100;
/** Whether a moment lies in a freeze; freezes that follow each other without a gap are one. */
function frozenAt(freezes, now) {
    let found;
    for (let joined = 0; joined < MOST_JOINED; joined++) {
        const at = found?.until ?? now;
        const ends = freezes.flatMap((freeze) => {
            const until = endOf(freeze, at);
            return until === undefined ? [] : [{ reason: freeze.reason, until }];
        });
        const [longest] = ends.sort((a, b) => b.until - a.until);
        if (longest === undefined)
            return found;
        found = { reason: found?.reason ?? longest.reason, until: longest.until };
    }
    return found;
}
/**
 * When the freeze that a moment lies in ends; undefined where it lies in none. Moments are compared, never what clocks
 * show: these show some times twice.
 */
function endOf(freeze, now) {
    const ends = windowsAround(freeze, now).flatMap(({ from, to }) => {
        if (now < momentOf(from, freeze.timezone, "earlier"))
            return [];
        const end = momentOf(to, freeze.timezone, "later");
        return now < end ? [end] : [];
    });
    return ends.length === 0 ? undefined : Math.max(...ends);
}
/**
 * The windows that a moment can lie in: of a weekly freeze those of three weeks, since one of up to seven days may have
 * begun in the week before, and clocks that are put back at midnight show the day before again.
 */
function windowsAround(freeze, now) {
    if (freeze.is === "dated") {
        const { from, to } = freeze;
        return [{ from: temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDateTime.from(from), to: temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDateTime.from(to) }];
    }
    const { from, to, timezone } = freeze;
    const today = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone).toPlainDate();
    const newest = today.subtract({ days: (today.dayOfWeek - from.day + 7) % 7 });
    const days = lengthOf(from, to);
    return [-7, 0, 7].map((week) => {
        const begin = newest.add({ days: week });
        return { from: onDay(begin, from), to: onDay(begin.add({ days }), to) };
    });
}
/** Days from the one on which a window begins to the one on which it ends: Monday 16:00 to Monday 8:00 takes seven. */
function lengthOf(from, to) {
    const days = (to.day - from.day + 7) % 7;
    return days === 0 && to.minute <= from.minute ? 7 : days;
}
function onDay(day, { minute }) {
    return day.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
}
/**
 * When clocks show a time. Of one that comes twice, the first or the second; one that is skipped is when the clocks are
 * put forward.
 */
function momentOf(local, timezone, disambiguation) {
    const zoned = local.toZonedDateTime(timezone, { disambiguation });
    if (zoned.toPlainDateTime().equals(local))
        return zoned.epochMilliseconds;
    // By the clocks as they are afterwards, a skipped time lies before they are put forward.
    const before = local.toZonedDateTime(timezone, { disambiguation: "earlier" });
    return (before.getTimeZoneTransition("next") ?? zoned).epochMilliseconds;
}


/***/ }),

/***/ 52724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ isToApprove),
  y8: () => (/* binding */ judgeGates),
  TA: () => (/* binding */ judgeKnown),
  fF: () => (/* binding */ notHolding),
  E2: () => (/* binding */ passageOf),
  zv: () => (/* binding */ recordOf)
});

// EXTERNAL MODULE: ./build/src/shell-word.js
var shell_word = __webpack_require__(73588);
// EXTERNAL MODULE: ./build/src/release/approval.js
var approval = __webpack_require__(77924);
// EXTERNAL MODULE: ./build/src/release/digest.js
var release_digest = __webpack_require__(69171);
;// CONCATENATED MODULE: ./build/src/release/attestation.js

/** The gate of an environment that asks for an attestation. What cannot be checked is refused like what is wrong. */
function attestationGate({ attestation, digest, environment }) {
    if (attestation === undefined)
        return { is: "pass", reason: "none is asked for" };
    const { demand, found } = attestation;
    const by = `${demand.workflow} at ${shownRef(demand.ref)}`;
    switch (found.is) {
        case "verified":
            return { is: "pass", reason: `attested by ${by}` };
        case "missing":
            return {
                is: "refuse",
                reason: `${(0,release_digest/* shortDigest */.VK)(digest)} has no attestation: ${found.said}`,
                mend: `deploy what ${by} has built and attested; where it has, the token needs \`attestations: read\``,
            };
        case "wrong":
            return {
                is: "refuse",
                reason: `${(0,release_digest/* shortDigest */.VK)(digest)} is not attested by ${by}: ${found.said}`,
                mend: `deploy what ${by} has built, or name in environments.${environment}.attestation whose attestation is meant`,
            };
        case "unchecked":
            return {
                is: "refuse",
                reason: `the attestation cannot be checked: ${found.why}`,
                mend: found.mend,
            };
    }
}
/** A branch by its name; any other ref in full. */
function shownRef(ref) {
    return ref.replace(/^refs\/heads\//, "");
}

// EXTERNAL MODULE: ./build/src/release/duration-text.js
var duration_text = __webpack_require__(30587);
// EXTERNAL MODULE: ./build/src/release/evidence.js
var release_evidence = __webpack_require__(42370);
// EXTERNAL MODULE: ./build/src/release/frozen.js
var release_frozen = __webpack_require__(10697);
// EXTERNAL MODULE: ./build/src/release/protection.js
var protection = __webpack_require__(10940);
// EXTERNAL MODULE: ./build/src/release/soak.js
var release_soak = __webpack_require__(54221);
;// CONCATENATED MODULE: ./build/src/release/gates.js









/** Judges the gates that need no bundle and no plan, in the order in which people read them. */
function judgeKnown(facts) {
    return [
        { name: "after", verdict: afterGate(facts) },
        { name: "evidence", verdict: evidenceGate(facts) },
        { name: "lock", verdict: lockGate(facts) },
        { name: "freeze", verdict: freezeGate(facts) },
        { name: "approval", verdict: (0,approval/* approvalGate */.VQ)(facts) },
        { name: "checklist", verdict: checklistGate(facts) },
    ];
}
/** The order in which people read gates. */
const ORDER = [
    ...["bundle", "attestation", "after", "evidence", "lock", "freeze", "plan"],
    ...["protection", "approval", "checklist"],
];
/** Judges every gate, in the order in which people read them. */
function judgeGates(facts) {
    const gates = [
        { name: "bundle", verdict: bundleGate(facts) },
        { name: "attestation", verdict: attestationGate(facts) },
        { name: "plan", verdict: planGate(facts) },
        { name: "protection", verdict: (0,approval/* protectionGate */.fh)(facts) },
        ...judgeKnown(facts),
    ];
    gates.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
    return facts.breakGlass ? gates.map(broken) : gates;
}
/**
 * What `--break-glass` passes: order, soak, evidence, freeze, approval and checklist; never digest, attestation, lock,
 * protection or a stale plan.
 */
const BREAKABLE = new Set(["after", "evidence", "freeze", "approval", "checklist"]);
function broken(gate) {
    if (gate.verdict.is === "pass" || !BREAKABLE.has(gate.name))
        return gate;
    return { ...gate, verdict: { is: "bypassed", reason: gate.verdict.reason } };
}
/** The gates that do not hold. */
function notHolding(gates) {
    return gates.filter(({ verdict }) => verdict.is === "wait" || verdict.is === "refuse");
}
/** Whether a gate waits for nothing but people who are asked by the workflow that deploys. */
function isToApprove({ name, verdict }) {
    return name === "approval" && verdict.is === "wait";
}
function passageOf(gates) {
    const refusing = gates.filter(({ verdict }) => verdict.is === "refuse");
    if (refusing.length > 0)
        return { is: "shut", gates: refusing };
    const waiting = gates.filter(({ verdict }) => verdict.is === "wait");
    if (waiting.length === 0)
        return { is: "open" };
    const ends = waiting.map(({ verdict }) => (verdict.is === "wait" ? verdict.until : undefined));
    const known = ends.filter((end) => end !== undefined);
    return {
        is: "wait",
        until: known.length < ends.length ? undefined : Math.max(...known),
        gates: waiting,
    };
}
/** A gate as the ledger records it. */
function recordOf({ name, verdict }) {
    return { gate: name, verdict: verdict.is, reason: verdict.reason };
}
function bundleGate({ digest, bundleFault }) {
    if (bundleFault === undefined)
        return { is: "pass", reason: `the content is that of ${(0,release_digest/* shortDigest */.VK)(digest)}` };
    return { is: "refuse", reason: bundleFault, mend: "build the bundle again, and deploy that one" };
}
/** The option that names the same bundle again. */
function sameBundle({ bundle }) {
    return bundle === undefined ? "" : ` --bundle ${(0,shell_word/* shellWord */.r)(bundle)}`;
}
function afterGate(facts) {
    const { before, soakMs, digest, now } = facts;
    if (before === undefined)
        return { is: "pass", reason: "no environment comes before this one" };
    const { environment, entries } = before;
    const soak = (0,release_soak/* soakOf */.w)(entries, digest, now);
    const mend = `deploy it there first: archi3-policy deploy --environment ${environment}${sameBundle(facts)}`;
    switch (soak.is) {
        case "never":
            return { is: "refuse", reason: `${(0,release_digest/* shortDigest */.VK)(digest)} was never healthy in ${environment}`, mend };
        case "bad":
            return {
                is: "refuse",
                reason: `${(0,release_digest/* shortDigest */.VK)(digest)} failed in ${environment}, or was rolled back there`,
                mend: "correct the policies, and promote what is healthy there",
            };
        case "inconclusive":
            return {
                is: "refuse",
                reason: `nobody could tell how healthy ${(0,release_digest/* shortDigest */.VK)(digest)} is in ${environment}`,
                mend: `measure again: archi3-policy verify --environment ${environment}`,
            };
        case "stayed": {
            if (soak.longestMs >= soakMs) {
                return { is: "pass", reason: `healthy in ${environment} for ${(0,duration_text/* durationText */.S5)(soak.longestMs)}` };
            }
            if (soak.lasts) {
                const reason = `healthy in ${environment} for ${(0,duration_text/* durationText */.S5)(soak.longestMs)} of ${(0,duration_text/* durationText */.S5)(soakMs)}`;
                return { is: "wait", reason, until: soak.sinceMs + soakMs };
            }
            return {
                is: "refuse",
                reason: `replaced in ${environment} after ${(0,duration_text/* durationText */.S5)(soak.longestMs)}, before its soak of ${(0,duration_text/* durationText */.S5)(soakMs)} was over`,
                mend: `promote what is healthy in ${environment} now`,
            };
        }
    }
}
function evidenceGate({ before, evidence, digest }) {
    if (evidence.length === 0)
        return { is: "pass", reason: "none is asked for" };
    const proofs = (0,release_evidence/* newestProofs */.El)(before?.evidence ?? [], digest).filter(({ name }) => evidence.includes(name));
    const open = evidence.flatMap((name) => {
        const proof = proofs.find((one) => one.name === name);
        if (proof === undefined)
            return [{ name, said: `${name} is missing` }];
        return proof.result === "pass" ? [] : [{ name, said: `${name} failed` }];
    });
    const where = before?.environment ?? "";
    if (open.length === 0)
        return { is: "pass", reason: `passed in ${where}: ${proofs.map(release_evidence/* evidenceText */.rS).join("; ")}` };
    return {
        is: "refuse",
        reason: `in ${where}: ${open.map(({ said }) => said).join(", ")}`,
        mend: evidenceMend(open.map(({ name }) => name), before, digest),
    };
}
function evidenceMend(names, before, digest) {
    const [first, ...others] = names;
    const also = others.length === 0 ? "" : `, and the same for ${others.join(", ")}`;
    return `attach it when it passes: archi3-policy evidence --environment ${before?.environment ?? ""}${aboutOf(before, digest)} --name ${first} --result pass${also}`;
}
/** Evidence is about what is live, unless the command says which deployment is meant. */
function aboutOf(before, digest) {
    if (before === undefined)
        return "";
    const { deployments, current } = before.standing;
    if (deployments.get(current ?? "")?.intent.digest === digest)
        return "";
    const own = [...deployments.values()].filter(({ intent }) => intent.digest === digest).at(-1);
    return own === undefined ? "" : ` --deployment-id ${own.id}`;
}
function lockGate({ environment, standing, locks, digest, now }) {
    const mend = `archi3-policy unlock --environment ${environment} --reason "…"`;
    const lock = locks.find(({ until }) => until === undefined || Date.parse(until) > now);
    if (lock !== undefined) {
        const end = lock.until === undefined ? "" : ` until ${lock.until}`;
        return { is: "refuse", reason: `locked by ${lock.owner}${end}: ${lock.reason}`, mend };
    }
    const { hold, refused } = standing.stops;
    if (hold !== undefined)
        return { is: "refuse", reason: `held since the rollback ${hold.id ?? ""}`, mend };
    const failed = refused.get(digest);
    if (failed === undefined)
        return { is: "pass", reason: "no lock" };
    return { is: "refuse", reason: `${(0,release_digest/* shortDigest */.VK)(digest)} failed here as ${failed}`, mend };
}
function freezeGate({ freeze, now }) {
    const frozen = (0,release_frozen/* frozenAt */.q)(freeze, now);
    if (frozen === undefined)
        return { is: "pass", reason: "no freeze" };
    return { is: "wait", reason: `frozen: ${frozen.reason}`, until: frozen.until };
}
function planGate(facts) {
    const { plan, environment } = facts;
    if (plan.approved === undefined && isBoundToPlan(facts)) {
        return {
            is: "refuse",
            reason: "nobody knows which plan was approved: --plan-hash is missing",
            mend: `hand in the hash that the job before the approval printed: archi3-policy plan --environment ${environment}${sameBundle(facts)}`,
        };
    }
    if (plan.approved === undefined)
        return { is: "pass", reason: `plan ${plan.now.slice(0, 12)}` };
    if (plan.approved === plan.now)
        return { is: "pass", reason: `plan ${plan.now.slice(0, 12)}, as approved` };
    return {
        is: "refuse",
        reason: `the plan is stale: ${plan.approved.slice(0, 12)} was approved, ${plan.now.slice(0, 12)} holds now`,
        mend: isBoundToPlan(facts)
            ? "run all jobs of the workflow again, not the failed ones alone, so that it is planned and approved anew"
            : `look at the plan as it is now: archi3-policy plan --environment ${environment}${sameBundle(facts)}`,
    };
}
/** Whether an approval stands behind this deployment, which is worth nothing without what was approved. */
function isBoundToPlan({ reviewers, approvals, breakGlass }) {
    const wasAsked = approvals.is === "read" || approvals.is === "unread";
    return (0,protection/* hasReviewers */.Tz)(reviewers) && wasAsked && !breakGlass;
}
function checklistGate({ checklist }) {
    const open = checklist.points.filter(({ state }) => state === "open");
    const unknown = checklist.points.filter(({ state }) => state === "unknown");
    if (open.length === 0) {
        const names = unknown.map(({ point }) => point).join(", ");
        return { is: "pass", reason: names === "" ? "every point holds" : `no open point; unknown: ${names}` };
    }
    const reason = `open: ${open.map(({ point, reason }) => `${point} (${reason})`).join("; ")}`;
    if (!checklist.required)
        return { is: "pass", reason: `not required; ${reason}` };
    return { is: "refuse", reason, mend: "close the open points" };
}


/***/ }),

/***/ 55829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   rc: () => (/* binding */ remarksOn)
/* harmony export */ });
/* unused harmony export minutes */
/* harmony import */ var _protection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10940);

/**
 * How a GitHub environment differs from what archi3.yaml wants of it; empty where it does not.
 * @param found undefined where there is no such environment
 */
function differencesOf(wanted, found) {
    if (found === undefined) {
        const what = "it does not exist: the first job that names it would create it without any protection";
        return [{ what, fix: "create it", loosens: false }, ...ofContent(wanted, UNPROTECTED)];
    }
    return ofContent(wanted, found);
}
/** An environment as GitHub makes it when a job names one that does not exist. */
const UNPROTECTED = {
    reviewers: { users: [], teams: [] },
    preventSelfReview: false,
    waitTimer: 0,
    branches: { allow: "all" },
    adminsBypass: undefined,
};
function ofContent(wanted, found) {
    return [
        ...ofReviewers(wanted, found, "users"),
        ...ofReviewers(wanted, found, "teams"),
        ...ofSelfReview(wanted, found),
        ...ofWaitTimer(wanted, found),
        ...(wanted.branches === undefined ? [] : ofBranches(wanted.branches, found.branches)),
    ];
}
function ofReviewers(wanted, found, kind) {
    const shown = (name) => (kind === "users" ? name : `the team ${name}`);
    const { missing, surplus } = (0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .compared */ .mU)(wanted.reviewers[kind], found.reviewers[kind], _protection_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS);
    const why = (0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReviewers */ .Tz)(wanted.reviewers)
        ? "may approve, and archi3.yaml does not say so"
        : `has to approve, ${unasked(wanted)}`;
    return [
        ...missing.map((name) => ({
            what: `${shown(name)} cannot approve`,
            fix: `add ${shown(name)} to the required reviewers`,
            loosens: false,
        })),
        ...surplus.map((name) => ({
            what: `${shown(name)} ${why}`,
            fix: `remove ${shown(name)} from the required reviewers`,
            ...(wanted.uses.some(({ job }) => job === "deploy") ? { instead: "name them in `reviewers`" } : {}),
            loosens: true,
        })),
    ];
}
/** Why nobody is to be asked. */
function unasked({ uses }) {
    const jobs = new Set(uses.map(({ job }) => job));
    if (jobs.has("deploy"))
        return "and archi3.yaml names no reviewers";
    return jobs.has("rollback")
        ? "and an emergency must not wait for anybody"
        : "and every scheduled run would wait for it";
}
function ofSelfReview({ reviewers, preventSelfReview }, found) {
    // GitHub keeps it with the reviewers.
    if (!(0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReviewers */ .Tz)(reviewers) || preventSelfReview === found.preventSelfReview)
        return [];
    return [
        preventSelfReview
            ? {
                what: "whoever started a run may approve it",
                fix: "switch on “Prevent self-review”",
                loosens: false,
            }
            : {
                what: "whoever started a run may not approve it, and archi3.yaml does not say so",
                fix: "switch off “Prevent self-review”",
                instead: "write `prevent-self-review: true`",
                loosens: true,
            },
    ];
}
function ofWaitTimer({ waitTimer, uses }, found) {
    if (found.waitTimer === waitTimer)
        return [];
    const delayed = uses.some(({ job }) => job === "deploy") ? "" : `, ${DELAYS}`;
    return [
        {
            what: `its wait timer is ${minutes(found.waitTimer)}, not ${minutes(waitTimer)}${delayed}`,
            fix: waitTimer === 0 ? "switch the wait timer off" : `set the wait timer to ${minutes(waitTimer)}`,
            loosens: found.waitTimer > waitTimer,
        },
    ];
}
const DELAYS = "and it would delay every rollback and every look at health";
/** A number of minutes in words. */
function minutes(count) {
    return count === 1 ? "1 minute" : `${count} minutes`;
}
function ofBranches(wanted, found) {
    const list = wanted.join(", ");
    if (found.allow === "all" || found.allow === "protected") {
        const what = found.allow === "all" ? "every branch and tag may use it" : "every protected branch may use it";
        return [{ what: `${what}, not only ${list}`, fix: `allow selected branches: ${list}`, loosens: false }];
    }
    const { missing, surplus } = (0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .compared */ .mU)(wanted, found.branches, (one, other) => one === other);
    const tooMany = [...surplus, ...found.tags.map((tag) => `the tag ${tag}`)];
    return [
        ...missing.map((name) => ({
            what: `${name} may not use it`,
            fix: `add the branch ${name}`,
            loosens: true,
        })),
        ...tooMany.map((name) => ({
            what: `${name} may use it, and archi3.yaml does not say so`,
            fix: `remove ${name} from its branches and tags`,
            loosens: false,
        })),
    ];
}
/**
 * What else is to be known of a GitHub environment that is as configured: it is nothing to be put right.
 * @param anyProtected whether the repository has a protected branch; undefined where this was not asked
 */
function remarksOn(wanted, found, anyProtected) {
    const { reviewers, uses } = wanted;
    const waits = (0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReviewers */ .Tz)(reviewers) || wanted.waitTimer > 0;
    const deploys = uses.some(({ job }) => job === "deploy");
    const others = _protection_js__WEBPACK_IMPORTED_MODULE_0__/* .JOBS */ .PL.filter((one) => uses.some(({ environment, job }) => job === one && counts(job, environment, wanted)));
    return [
        ...(waits && deploys && others.length > 0
            ? [
                `it is named by ${others.join(" and ")} too, and makes that wait like a deployment: name another one below \`github\` in archi3.yaml`,
            ]
            : []),
        ...(found?.adminsBypass === true && (0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReviewers */ .Tz)(reviewers)
            ? [
                "administrators may start jobs without an approval: switch off “Allow administrators to bypass configured protection rules”",
            ]
            : []),
        ...(found?.branches.allow === "protected" && anyProtected === false
            ? [
                "only protected branches may use it, and no branch is protected: GitHub then lets every branch: protect the default branch, or name `branches` in archi3.yaml",
            ]
            : []),
    ];
}
/** Whether a job must not wait. By default monitoring has the environment's own name, whether or not anything monitors. */
function counts(job, environment, { name }) {
    return job === "rollback" || (job === "monitor" && !(0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS)(name, environment));
}


/***/ }),

/***/ 54221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ soakOf)
/* harmony export */ });
/* unused harmony export staysOf */
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45922);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74755);


/**
 * The stays of a digest in an environment, oldest first: each from `healthy`, or from its restoration, to another digest's
 * activation. Deploying the same digest again is a repair and does not break it, as long as it is found healthy again.
 * A deployment of it that was found otherwise leaves a stay without length.
 */
function staysOf(entries, digest) {
    const ofLedger = known.get(entries) ?? new Map();
    known.set(entries, ofLedger);
    const before = ofLedger.get(digest);
    if (before !== undefined)
        return before;
    const stays = new Stays(digest);
    for (const entry of entries)
        stays.take(entry);
    const { open } = (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standingOf */ .YP)(entries);
    if (open !== undefined && open.intent.digest !== digest)
        stays.left(open.intent);
    ofLedger.set(digest, stays.all);
    return stays.all;
}
/** The gate and the checklist ask the same of a ledger with thousands of entries. */
const known = new WeakMap();
/** They say nothing of when something was live: whoever writes one by a wrong clock must not move what others soak. */
const NOTES = new Set(["evidence", "lock", "unlock"]);
class Stays {
    all = [];
    #digest;
    #intents = new Map();
    #stay;
    /** The latest time that any record names: a clock that was put back must not make a stay longer. */
    #latest = Number.NEGATIVE_INFINITY;
    constructor(digest) {
        this.#digest = digest;
    }
    take(entry) {
        if (!NOTES.has(entry.event))
            this.#latest = Math.max(this.#latest, Date.parse(entry.time));
        if (entry.event === "intent" && entry.id !== undefined)
            this.#intents.set(entry.id, entry);
        const intent = this.#intents.get(entry.id ?? "");
        const isOwn = intent?.digest === this.#digest;
        // Also where it is still to be taken away.
        if (isOwn && entry.event === "failed")
            this.#bad(entry, "bad");
        if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .closes */ .UR)(entry))
            return;
        if (this.#intents.get(entry.live ?? "")?.digest !== this.#digest)
            this.left(intent ?? entry);
        else if (entry.event === "healthy")
            this.#begin();
        else if (entry.event === "rolled-back") {
            // Another digest was live in between.
            if (!isOwn)
                this.left(intent ?? entry);
            if (entry.restored === "healthy")
                this.#begin();
            else
                this.#bad(entry, entry.restored === "failed" ? "bad" : "inconclusive");
        }
        else if (isOwn && entry.event === "inconclusive")
            this.#bad(entry, "inconclusive");
    }
    /** Another one took its place, when that began: the latest time that is certain. */
    left({ time, kind }) {
        this.#end(time, kind === "rollback" ? "bad" : "replaced");
    }
    #bad({ time }, ended) {
        this.#begin();
        this.#end(time, ended);
    }
    #begin() {
        if (this.#stay !== undefined)
            return;
        this.#stay = { from: this.#latest, to: undefined, ended: undefined };
        this.all.push(this.#stay);
    }
    #end(at, ended) {
        if (this.#stay === undefined)
            return;
        this.#stay.to = Math.max(this.#stay.from, Date.parse(at));
        this.#stay.ended = ended;
        this.#stay = undefined;
    }
}
/** The longest unbroken time that a digest was live and healthy. */
function soakOf(entries, digest, nowMs) {
    const stays = staysOf(entries, digest);
    const newest = stays.at(-1);
    if (newest === undefined)
        return { is: "never" };
    if (newest.ended === "bad" || newest.ended === "inconclusive")
        return { is: newest.ended };
    const longestMs = Math.max(...stays.map(({ from, to }) => Math.max(0, (to ?? nowMs) - from)));
    return { is: "stayed", longestMs, lasts: newest.to === undefined, sinceMs: newest.from };
}


/***/ }),

/***/ 9890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ rollbackCommand),
/* harmony export */   Fb: () => (/* binding */ otherPolicies),
/* harmony export */   IB: () => (/* binding */ wayFrom),
/* harmony export */   xt: () => (/* binding */ wayText)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73588);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74755);


/** Why a rollback does not go there by itself. */
const BY_ID = {
    "left by a rollback": "was left by a rollback",
    "failed later": "failed later",
    "unknown later": "was of unknown health later",
    newer: "is newer than what is live",
};
/**
 * Where somebody may go back to: what a rollback without an id chooses; else the newest deployment with other policies that
 * was healthy, one that failed later only where there is no other.
 * @param openIsLive whether the open deployment's content is what is live
 */
function wayFrom(standing, openIsLive = true) {
    const chosen = (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .wayBack */ .lZ)(standing, openIsLive);
    if (chosen !== undefined)
        return { is: "by itself", deployment: chosen };
    const { open } = standing;
    const live = (openIsLive ? open?.intent : undefined) ?? (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .currentDeployment */ .JG)(standing)?.intent;
    const healthy = [...standing.deployments.values()].filter(({ id, wasHealthy }) => wasHealthy && id !== live?.id);
    const others = healthy.flatMap((deployment) => {
        const effective = deployment.intent["effective-digest"];
        if (effective === undefined || effective === live?.["effective-digest"])
            return [];
        return [{ is: "by id", deployment, why: whyById(standing, deployment, effective) }];
    });
    const other = others.findLast(({ why }) => why === "left by a rollback" || why === "newer") ?? others.at(-1);
    if (other !== undefined)
        return other;
    const same = healthy.at(-1);
    return same === undefined ? { is: "none" } : { is: "same policies", deployment: same };
}
function whyById(standing, { verdict }, effective) {
    const at = (epochs) => epochs.get(effective) ?? 0;
    const healthy = at(standing.lastHealthy);
    if (at(standing.lastFailed) > healthy || verdict === "failed")
        return "failed later";
    if (verdict !== "healthy")
        return "unknown later";
    return at(standing.lastLeft) > healthy ? "left by a rollback" : "newer";
}
/** What there is to go back to, a clause without an end. */
function wayText(way, environment) {
    switch (way.is) {
        case "by itself":
            return `${way.deployment.id} was healthy`;
        case "by id":
            return `${way.deployment.id} was healthy and ${BY_ID[way.why]}`;
        case "same policies":
            return `no deployment with other policies was healthy in ${environment}`;
        case "none":
            return `no other deployment was healthy in ${environment}`;
    }
}
/** The deployment with other policies that somebody may go back to. */
function otherPolicies(way) {
    return way.is === "by itself" || way.is === "by id" ? way.deployment : undefined;
}
/** The command that makes a deployment live again. @param id its own */
function rollbackCommand(environment, id) {
    return `archi3-policy rollback --environment ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(environment)} --deployment-id ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(id)}`;
}


/***/ }),

/***/ 56299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ channelsFor),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   zF: () => (/* binding */ channelSecrets)
/* harmony export */ });
/** The names of the variables that a channel's address and credentials are taken from. */
function channelSecrets(config) {
    switch (config.type) {
        case "slack":
            return [config.urlFrom];
        case "email":
            return [config.smtpFrom];
        case "webhook":
            return [config.urlFrom, config.secretFrom];
        case "sms":
        case "alertmanager":
            return [config.urlFrom, ...(config.authorizationFrom === undefined ? [] : [config.authorizationFrom])];
        case "github-issue":
            return [];
    }
}
/** The channels that routes name for an alert of an environment, each once, as the configuration orders them. */
function channelsFor({ channels, routes }, alert, environment) {
    const named = routes
        .filter(({ on, environments }) => on.includes(alert) && (environments?.includes(environment) ?? true))
        .flatMap(({ to }) => to);
    return channels.filter(({ name }) => named.includes(name));
}
/**
 * What can be said about a channel's credentials by the variables of this process.
 * @param sends whether it is the process that would tell; nobody else can see that one's secrets
 */
function credentialsOf(config, env, sends) {
    // Every job of a workflow has a token of its own. Elsewhere nobody needs one to deploy, and who does reads the outcome.
    if (config.type === "github-issue") {
        const has = env["GITHUB_ACTIONS"] === "true" || ISSUE_TOKENS.some((name) => env[name]);
        return has ? { are: "set", unset: [] } : { are: "unknown", unset: [ISSUE_TOKENS[0]] };
    }
    const unset = channelSecrets(config).filter((name) => !env[name]);
    return { are: unset.length === 0 ? "set" : sends ? "unset" : "unknown", unset };
}
const ISSUE_TOKENS = ["GITHUB_TOKEN", "GH_TOKEN"];


/***/ })

};
