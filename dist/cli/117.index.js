export const id = 117;
export const ids = [117];
export const modules = {

/***/ 7755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VJ: () => (/* binding */ resumeCommand),
  ng: () => (/* binding */ runOf)
});

// UNUSED EXPORTS: githubOf

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/adapters/foreign-text.js
var foreign_text = __webpack_require__(5320);
;// CONCATENATED MODULE: ./build/src/adapters/github-http.js


/** Bytes of an answer; GitHub's largest page of what we ask for is far below. */
const LARGEST_ANSWER = (/* unused pure expression or super */ null && (10 * 1024 * 1024));
/** Redirects of one request: GitHub sends one where a repository was renamed. */
const MOST_REDIRECTS = 3;
/** Requests by Node's own HTTP, written by the library that writes them for GitHub's own client. */
function github_http_httpTransport({ token, apiUrl }) {
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
    const { request, Agent } = /^https:/i.test(apiUrl) ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    return { request, agent: new Agent(KEPT_ALIVE) };
}
function requestOf(route, parameters, baseUrl, token) {
    const { method, url, headers, body } = endpoint(route, {
        ...parameters,
        baseUrl,
        headers: {
            "user-agent": USER_AGENT,
            "x-github-api-version": API_VERSION,
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
            return lost(connectionError(error));
        }
        deadline.whenPassed(() => {
            resolve({ reply: tooLate(deadline.limitMs) });
            request.destroy();
        });
        request.on("finish", sent);
        request.on("error", (error) => lost(connectionError(error)));
        request.on("response", (response) => {
            receive(response).then(resolve, (error) => {
                lost(connectionError(error));
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

const PROXY_VARIABLES = (/* unused pure expression or super */ null && (["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"]));
/**
 * The way to GitHub: by Node's own HTTP, or, where the machine names a proxy, by the toolkit's client, which knows when
 * and how to go through it. That is loaded with the first request: it brings an HTTP stack along whose import alone
 * takes three times as long as the start of Node.
 */
function github_connection_transportOf(options, env = process.env) {
    if (PROXY_VARIABLES.every((name) => (env[name] ?? "") === ""))
        return httpTransport(options);
    let loading;
    return async (...request) => {
        loading ??= Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(780)]).then(__webpack_require__.bind(__webpack_require__, 2780)).then(({ toolkitTransport }) => toolkitTransport(options));
        return (await loading)(...request);
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/github-error.js

const CODES = {
    denied: "E_TOKEN_PERMISSION",
    unauthorized: "E_TOKEN",
    missing: "E_GITHUB_MISSING",
    invalid: "E_GITHUB_INVALID",
    limited: "E_GITHUB_LIMIT",
    unreachable: "E_GITHUB",
};
/** A call to GitHub that failed for good; ends 4 where nobody turns it into a value. */
class github_error_GithubError extends errors/* PolicyError */.pn {
    failure;
    constructor(failure, parts) {
        super(CODES[failure.kind], errors/* EXIT */.dc.outside, parts);
        this.failure = failure;
    }
}
/** Makes a value of a failed call. Everything else that was thrown is a mistake of ours, and is thrown on. */
function setbackOf(error) {
    if (!(error instanceof github_error_GithubError))
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
function github_error_failureOf(status, permission) {
    if (status === 401)
        return { kind: "unauthorized" };
    if (status === 403)
        return { kind: "denied", permission };
    return status === 404 ? { kind: "missing" } : { kind: "invalid" };
}
/** 429, and the 403s that mean the same; a 403 for a missing permission may come with any headers. */
function github_error_isLimit(status, headers, body) {
    if (status === 429)
        return true;
    if (status !== 403 || /not accessible/i.test(github_error_messageOf(body)))
        return false;
    return (headers["retry-after"] !== undefined ||
        String(headers["x-ratelimit-remaining"]) === "0" ||
        /rate limit|abuse detection/i.test(github_error_messageOf(body)));
}
/** GitHub's own words, with the details of a 422. */
function github_error_messageOf(body) {
    if (typeof body !== "object" || body === null || !("message" in body))
        return "";
    const details = "errors" in body && Array.isArray(body.errors) ? ` ${JSON.stringify(body.errors)}` : "";
    return typeof body.message === "string" ? `: ${body.message}${details}` : "";
}
/** What a person can do about it. */
function github_error_mendOf(failure, permission) {
    switch (failure.kind) {
        case "denied":
            return (`add the line \`${permission}\` below \`permissions:\` of the job, beside what it needs already ` +
                "(a pull request from a fork gets a token that can only read, whatever stands there)");
        case "unauthorized":
            return "hand in `github.token` as `with: token`, or a token that has not expired";
        case "missing":
            return `check that the repository holds it, and that the job's token has \`${permission}\``;
        case "invalid":
            return "read what GitHub says about the request, and report it if the request is at fault";
        case "limited":
            return "run the job again later, or use a token that fewer jobs share";
        case "unreachable":
            return "look at https://www.githubstatus.com and at the runner's way to the API, and run the job again";
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/github.js







const github_USUAL_LIMITS = { callMs: 20_000, totalMs: 90_000 };
/** A job may wait for so long because GitHub wants it to, in ms. */
const MOST_ASKED_MS = 300_000;
/** Time as it is. */
const REAL_PACE = {
    now: () => Date.now(),
    sleep: (ms) => (0,promises_.setTimeout)(ms),
    random: () => Math.random(),
};
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
class github_Github {
    pace;
    #transport;
    #place;
    #limits;
    #token;
    #spentMs = 0;
    #waitedMs = 0;
    /** When the first request has left this process, or cannot. */
    firstSent;
    #sent = () => { };
    constructor(options, place, transport) {
        this.pace = options.pace ?? REAL_PACE;
        this.#limits = options.limits ?? github_USUAL_LIMITS;
        this.#token = options.token;
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
            throw usageError("E_REPOSITORY", {
                what: "cannot tell which repository is meant",
                why: "it is not of the form owner/name",
                mend: "set GITHUB_REPOSITORY, as a workflow's runner does",
            });
        }
        // A header with such a character makes the HTTP stack quote the token in its error.
        if (!/^[\x21-\x7e]+$/.test(options.token)) {
            throw usageError("E_TOKEN", {
                what: "the token for GitHub cannot be used",
                where: "with: token",
                why: options.token === ""
                    ? "it is empty"
                    : "it holds white space, or characters that no token is made of",
                mend: "hand in `github.token`, or a secret without a newline at its end",
            });
        }
        return new github_Github(options, { owner, repo }, transportOf({ token: options.token, apiUrl: (options.apiUrl ?? GITHUB_API).replace(/\/+$/, "") }));
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
        const reply = await this.#transport(call.route, { ...this.#place, ...call.parameters }, limitMs, this.#sent);
        this.#sent();
        // A clock may jump; what is charged lies between nothing and the limit.
        this.#spentMs += Math.max(0, Math.min(this.pace.now() - started, limitMs));
        return reply;
    }
    /** Waits, or throws the reason for waiting at once where the wait would outlast the time that is left for it. */
    async #wait(call, { own, asked }, reason) {
        const left = this.#leftMs(call);
        const { askedMs = MOST_ASKED_MS } = this.#limits;
        if (own >= left)
            throw tooLong(reason, own, left);
        if (this.#waitedMs + asked >= askedMs)
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
        const said = `GitHub answered ${status}${messageOf(body)}`;
        if (status >= 200 && status < 300)
            return this.#parsed(call, status, headers, body);
        if (isLimit(status, headers, body)) {
            return { kind: "limited", headers, error: this.#error(call, { kind: "limited" }, said) };
        }
        // 408: GitHub waited for the rest of the request, which says as little as a reset.
        if (status >= 500 || status === 408)
            return this.#lost(call, said, headers);
        return { kind: "failed", error: this.#error(call, failureOf(status, call.needs), said) };
    }
    #parsed(call, status, headers, body) {
        try {
            return { kind: "value", value: call.parse(new Answer(body)) };
        }
        catch (error) {
            if (!(error instanceof ShapeError))
                throw error;
            const type = headers["content-type"] ?? "no content type";
            return this.#lost(call, `an unreadable answer (${status}, ${type}): ${error.message}`, headers);
        }
    }
    #lost(call, why, headers) {
        return { kind: "lost", headers, error: this.#error(call, { kind: "unreachable" }, why) };
    }
    #error(call, failure, why) {
        const { owner, repo } = this.#place;
        const parts = {
            what: call.what,
            where: call.route.replace("{owner}", owner).replace("{repo}", repo),
            // From a server or a proxy, so it may hold anything, and even what was sent.
            why: foreignText(why.replaceAll(this.#token, "***")),
            mend: mendOf(failure, call.needs),
        };
        return new GithubError(failure, parts);
    }
}
function tooLong({ failure, parts }, ms, leftMs) {
    const because = `to wait ${seconds(ms)} would be too long (${seconds(Math.max(0, leftMs))} left)`;
    return new GithubError(failure, { ...parts, why: `${parts.why}; ${because}` });
}
/** Looks for what a lost answer may have left behind; where that fails, nobody knows, and nothing is repeated. */
async function lookedUp(find, lost) {
    try {
        return await find();
    }
    catch (error) {
        if (!(error instanceof GithubError))
            throw error;
        const why = `${lost.parts.why}; whether it took place all the same is not known, since looking failed too: ${error.parts.why}`;
        throw new GithubError(lost.failure, { ...lost.parts, why, cause: error });
    }
}
function seconds(ms) {
    return `${Math.ceil(ms / 1_000)} s`;
}

;// CONCATENATED MODULE: ./build/src/commands/github-of.js


/** The workflow's run that this process is a step of; undefined outside of GitHub Actions. */
function runOf({ GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, }) {
    return repository && id ? { repository, id: Number(id), attempt: Number(attempt ?? 1) } : undefined;
}
/**
 * GitHub's API for the repository of this workflow's run, for whoever has a token; the action hands its input in as
 * `GITHUB_TOKEN`.
 * @throws {PolicyError} `E_TOKEN`, `E_REPOSITORY` (exit 2) for what cannot be a token or a repository
 */
function githubOf(env, limits = USUAL_LIMITS) {
    const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
    const repository = env["GITHUB_REPOSITORY"];
    if (!token || !repository)
        return undefined;
    return Github.connect({
        token,
        repository,
        limits,
        ...defined({ apiUrl: env["GITHUB_API_URL"] || undefined }),
    });
}
/** The command that goes on in a workflow with what could not be done yet; undefined outside of one. */
function resumeCommand(env) {
    const run = runOf(env);
    return run === undefined ? undefined : `gh run rerun ${run.id} --failed --repo ${run.repository}`;
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
/* unused harmony export decisionIn */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _release_gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6159);
/* harmony import */ var _release_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3940);
/* harmony import */ var _report_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1675);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3565);





/** @param waitMs how long the deployment may wait for gates, in milliseconds */
function decisionIn(gates, now, waitMs) {
    const passage = (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .passageOf */ .E2)(gates.filter(({ name, verdict }) => name !== "approval" || verdict.is !== "wait"));
    if (passage.is === "open")
        return "deploy";
    if (passage.is === "shut")
        return "refused";
    return waitMs > 0 && (passage.until === undefined || passage.until <= now + waitMs) ? "deploy" : "wait";
}
/**
 * What a job that deploys has to know of the plan.
 * @param waitMs how long it may wait for gates, in milliseconds
 * @param resume the command that goes on with it later; undefined outside of a workflow
 */
function planShown(plan, now, waitMs, resume) {
    const { environment, gates, hash, digest, risk } = plan;
    const passage = (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .passageOf */ .E2)(gates);
    const until = passage.is === "wait" ? passage.until : undefined;
    const decision = decisionIn(gates, now, waitMs);
    const outputs = {
        ...{ decision, "plan-hash": hash, digest, risk: risk.level },
        "possible-from": until === undefined ? "" : new Date(until).toISOString(),
    };
    if (decision === "deploy")
        return { outputs };
    const why = (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .notHolding */ .fF)(gates).map(({ name, verdict }) => `${name}: ${verdict.reason}${mendOf(verdict)}`);
    const again = resume === undefined ? [] : [`Go on ${until === undefined ? "when that is mended" : "then"}: ${resume}`];
    return {
        outputs,
        ...(again.length === 0 ? {} : { summary: `\n${again.map(prose).join("\n")}\n` }),
        annotation: {
            level: decision === "wait" ? "notice" : "error",
            title: `${environment} ${(0,_release_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionOf */ .uv)(plan)}`,
            message: [...why, ...again].join("\n"),
        },
    };
}
function mendOf(verdict) {
    return verdict.is === "refuse" ? ` (${verdict.mend})` : "";
}
/** How every environment is. */
function statusShown(all) {
    const items = all.map(({ environment, live, condition, drifted, promotable, stops, open }) => {
        const words = [
            condition,
            ...(drifted === true ? ["**drifted**"] : []),
            ...(open === null ? [] : [`${code(open.id)} is open: ${prose(open.next)}`]),
            ...stops.map(prose),
            ...(promotable === null ? [] : [`${code(promotable)} may be promoted to it`]),
        ];
        return `- **${prose(environment)}**: ${live === null ? "nothing is live" : code(live)}, ${words.join("; ")}`;
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
    return (0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text));
}
function prose(text) {
    return (0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text));
}


/***/ })

};
