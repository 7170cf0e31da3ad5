export const id = 7275;
export const ids = [7275];
export const modules = {

/***/ 87275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeMcp: () => (/* binding */ probeMcp)
});

// EXTERNAL MODULE: ./build/src/health/mcp.js
var mcp = __webpack_require__(51496);
// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
;// CONCATENATED MODULE: ./build/src/health/mcp-policies.js

/** The kinds that say which servers there are, and what agents may do on them. */
const TELLING = new Set(["environment", "agent-policies", "agent", "security-policies"]);
/**
 * The MCP servers that live policies enable: those of the environment that do not say `enabled: false`. An agent may do
 * on one what its own policy or the security policies' `agent-specific-permissions` say, unless its list of servers there
 * leaves the server out. (The permission matrix bounds what agents are given; by itself it gives them nothing.)
 * @returns also the names of those that are switched off; or the path of a policy that cannot be understood, where there is one: nothing may be taken from the others then
 */
function enabledServers(policies) {
    const telling = policies.filter(({ kind }) => TELLING.has(kind));
    const spoilt = telling.find(({ value }) => !(0,pointer/* isMapping */.pi)(value));
    if (spoilt !== undefined)
        return { unreadable: spoilt.path };
    const agents = agentsOf(telling);
    const all = telling
        .filter(({ kind }) => kind === "environment")
        .flatMap(({ value }) => entriesAt(value, "mcp-servers"));
    const isOn = ([, settings]) => (0,pointer/* valueAt */.fK)(settings, ["enabled"]) !== false;
    const off = all.filter((entry) => !isOn(entry)).map(([name]) => name);
    const servers = all.filter(isOn).map(([name, settings]) => ({
        name,
        allowed: listAt(settings, "allowed-tools"),
        blocked: listAt(settings, "blocked-tools") ?? [],
        permissions: new Set(agents.flatMap((agent) => permissionsOn(name, agent))),
    }));
    return { servers, off };
}
function agentsOf(policies) {
    const agents = new Map();
    const add = (name, grant, servers) => {
        const known = agents.get(name.replace(/^@/, "")) ?? { grants: [], servers: undefined };
        known.grants.push(grant);
        known.servers = servers ?? known.servers;
        agents.set(name.replace(/^@/, ""), known);
    };
    for (const { kind, value, path } of policies) {
        if (kind === "agent-policies")
            for (const section of ["managers", "specialists"])
                for (const [key, agent] of entriesAt(value, "agents", section))
                    add(idOf(agent) ?? key, (0,pointer/* valueAt */.fK)(agent, ["mcp-permissions"]), undefined);
        if (kind === "agent")
            add(idOf((0,pointer/* valueAt */.fK)(value, ["agent"])) ?? path, (0,pointer/* valueAt */.fK)(value, ["mcp-permissions"]), undefined);
        if (kind === "security-policies")
            for (const [name, grant] of entriesAt(value, "authorization", "agent-specific-permissions"))
                add(name, grant, listAt(grant, "mcp-servers"));
    }
    return [...agents.values()];
}
function idOf(agent) {
    const id = (0,pointer/* valueAt */.fK)(agent, ["id"]);
    return typeof id === "string" ? id : undefined;
}
function permissionsOn(server, { grants, servers }) {
    if (servers !== undefined && !servers.includes("*") && !servers.includes(server))
        return [];
    return grants.flatMap((grant) => listAt(grant, server) ?? []);
}
function entriesAt(root, ...path) {
    const mapping = (0,pointer/* valueAt */.fK)(root, path);
    return (0,pointer/* isMapping */.pi)(mapping) ? Object.entries(mapping) : [];
}
function listAt(root, key) {
    const list = (0,pointer/* valueAt */.fK)(root, [key]);
    return Array.isArray(list) ? list.filter((entry) => typeof entry === "string") : undefined;
}

// EXTERNAL MODULE: ./build/src/adapters/clock.js
var clock = __webpack_require__(70596);
// EXTERNAL MODULE: ./build/src/adapters/foreign-text.js
var foreign_text = __webpack_require__(25320);
// EXTERNAL MODULE: ./build/src/adapters/secret-forms.js
var secret_forms = __webpack_require__(46318);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@modelcontextprotocol/sdk/dist/esm/client/streamableHttp.js + 11 modules
var streamableHttp = __webpack_require__(31502);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/src/adapters/probes/guarded-http.js
var guarded_http = __webpack_require__(15757);
;// CONCATENATED MODULE: ./build/src/adapters/probes/guarded-fetch.js





/**
 * A `fetch` for libraries that bring their own protocol, with the guards of `ask`: redirects are errors, forbidden
 * addresses are never connected to, no proxy is used, and what comes is bounded. Answers may be streams.
 */
function guardedFetch(watch) {
    let left = watch.most;
    async function* bounded(answer) {
        try {
            for await (const chunk of answer) {
                left -= chunk.length;
                if (left < 0)
                    throw new Error(`it answers with more than ${watch.most} bytes`);
                yield chunk;
            }
        }
        catch (error) {
            const broken = (0,guarded_http/* inWords */.r4)(error instanceof Error ? error : new Error(String(error)), watch.timeoutMs);
            watch.onBroken(broken);
            throw broken;
        }
    }
    return async (input, init = {}) => {
        const url = new URL(input);
        const answer = await begin(url, init, watch.timeoutMs);
        watch.onAnswer();
        const status = answer.statusCode ?? 0;
        if (status < 200 || status > 599 || (status >= 300 && status < 400)) {
            answer.destroy();
            throw new Error(`status ${status}${status < 400 ? "; redirects are not followed" : ""}`);
        }
        const headers = Object.entries(answer.headersDistinct).flatMap(([name, values = []]) => values.map((value) => [name, value]));
        const isEmpty = status === 204 || status === 205;
        if (isEmpty)
            answer.destroy();
        const body = isEmpty ? null : external_node_stream_.Readable.toWeb(external_node_stream_.Readable.from(bounded(answer)));
        return new Response(body, { status, headers });
    };
}
/** Sends a request, and waits for the beginning of its answer. */
function begin(url, init, timeoutMs) {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if ((0,external_node_net_.isIP)(host) !== 0 && !(0,guarded_http/* isAllowedAddress */.$1)(host))
        return Promise.reject(new guarded_http/* ForbiddenAddress */.EW(host));
    const send = url.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
    return new Promise((resolve, reject) => {
        const request = send(url, {
            method: init.method ?? "GET",
            headers: Object.fromEntries(new Headers(init.headers)),
            lookup: guarded_http/* guardedLookup */.rN,
            agent: false,
            ...(init.signal ? { signal: init.signal } : {}),
        }, resolve);
        // Node gives no response then, and no error.
        request.on("upgrade", ({ statusCode }, socket) => {
            socket.destroy();
            reject(new Error(`status ${statusCode}: it changes the protocol`));
        });
        request.on("error", (error) => reject((0,guarded_http/* inWords */.r4)(error, timeoutMs)));
        request.on("close", () => reject(new Error("the connection ended without an answer")));
        request.end(typeof init.body === "string" ? init.body : undefined);
    });
}

// EXTERNAL MODULE: ./build/src/adapters/probes/last-words.js
var last_words = __webpack_require__(64266);
// EXTERNAL MODULE: ./node_modules/@modelcontextprotocol/sdk/dist/esm/shared/stdio.js
var stdio = __webpack_require__(6224);
// EXTERNAL MODULE: ./build/src/adapters/program.js
var adapters_program = __webpack_require__(74190);
;// CONCATENATED MODULE: ./build/src/adapters/probes/mcp-program.js




/** Characters that a server may print in all, before it is taken for one that never ends. */
const MOST_PRINTED = 8 * 1024 * 1024;
/** Lines that are no messages; servers that print a banner are forgiven, others waste our time. */
const MOST_NOISE = 1_000;
/** Characters that are told of standard error at most. */
const MOST_HEARD = 8_000;
/** How long a server may take to end by itself when its input ends, and its last words to come. Milliseconds. */
const GRACE_MS = 500;
/**
 * Speaks with an MCP server that is a program, over its standard input and output. Unlike the SDK's own transport it
 * leads a group of processes, which ends with the measurement and with this process, and prints within bounds.
 */
class ProgramTransport {
    onclose;
    onerror;
    onmessage;
    /** Why it cannot go on: the program ended, or prints without end. A clause whose subject is the program. */
    ended;
    #end = () => { };
    #child;
    #stderr = "";
    #firstNoise;
    #left = MOST_PRINTED;
    #noisy = 0;
    #gaveUp = false;
    /** What has come of a line so far. */
    #line = "";
    #argv;
    #run;
    #hider;
    /** Characters that are kept: a secret beyond those that are told has to be whole to be hidden. */
    #kept;
    #kill = () => {
        if (this.#child !== undefined)
            (0,adapters_program/* killGroup */.i0)(this.#child);
    };
    constructor(argv, run, hider) {
        this.#argv = argv;
        this.#run = run;
        this.#hider = hider;
        this.#kept = MOST_HEARD + hider.longest;
        this.ended = new Promise((resolve) => {
            this.#end = resolve;
        });
    }
    async start() {
        const [program = "", ...args] = this.#argv;
        const child = (0,adapters_program/* startGroup */.Oh)(program, args, this.#run, "pipe");
        if (child instanceof Error) {
            this.#end(`cannot be run: ${child.message}`);
            return;
        }
        this.#child = child;
        process.once("exit", this.#kill);
        // A server that reads no more is told by its end, or by its silence.
        child.stdin?.on("error", () => { });
        child.stdout?.setEncoding("utf8").on("data", (text) => this.#hear(text));
        child.stderr?.setEncoding("utf8").on("data", (text) => {
            this.#stderr = `${this.#stderr}${text}`.slice(-this.#kept);
        });
        child.on("error", (error) => this.#end(`cannot be run: ${error.message}`));
        child.on("exit", (status, signal) => {
            this.#kill();
            const how = signal === null ? `ended ${status ?? 0}` : `was ended by ${signal}`;
            child.on("close", () => this.#end(how));
            setTimeout(() => this.#end(how), GRACE_MS).unref();
        });
    }
    async send(message) {
        this.#child?.stdin?.write((0,stdio/* serializeMessage */.Ex)(message));
    }
    /** Ends it: it may end by itself when its input does, and is killed with its group a little later. */
    async close() {
        const child = this.#child;
        child?.stdin?.end();
        if (child?.exitCode === null && child.signalCode === null)
            await Promise.race([this.ended, (0,promises_.setTimeout)(GRACE_MS, undefined, { ref: false })]);
        this.#kill();
        process.removeListener("exit", this.#kill);
        // Whoever holds the other ends still must not keep this process waiting.
        child?.stdout?.destroy();
        child?.stderr?.destroy();
        this.#child = undefined;
        this.onclose?.();
    }
    /** What of its standard error says most, without secrets. It is foreign text still. */
    get words() {
        return (0,last_words/* failingWords */.Un)(this.#hider.hide(this.#stderr, -MOST_HEARD), this.noise ?? "");
    }
    /** The first line that it printed which is no message, without secrets. */
    get noise() {
        return this.#firstNoise === undefined ? undefined : this.#hider.hide(this.#firstNoise, 0, MOST_HEARD);
    }
    #hear(text) {
        this.#left -= text.length;
        if (this.#left < 0)
            this.#giveUp(`printed more than ${MOST_PRINTED} characters`);
        const lines = text.includes("\n") ? `${this.#line}${text}`.split("\n") : [`${this.#line}${text}`];
        this.#line = lines.pop() ?? "";
        for (const line of lines) {
            if (this.#gaveUp)
                return;
            if (line.trim() === "")
                continue;
            const message = messageIn(line);
            if (message !== undefined)
                this.onmessage?.(message);
            else {
                this.#firstNoise ??= line.trim().slice(0, this.#kept);
                this.#noisy += 1;
                if (this.#noisy > MOST_NOISE)
                    this.#giveUp("prints what is no message of the protocol");
            }
        }
    }
    #giveUp(why) {
        this.#gaveUp = true;
        this.#end(why);
        this.#kill();
        this.#child?.stdout?.destroy();
    }
}
function messageIn(line) {
    try {
        return (0,stdio/* deserializeMessage */.b_)(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/probes/mcp-lines.js






/** A program that was started here: nothing stands between, so whatever goes wrong is its own fault. */
function programLine({ argv, envFrom }, { folder, env: outer, variables }, hider) {
    const names = [...mcp/* HARMLESS */.yX, ...envFrom].filter((name) => outer[name] !== undefined);
    const env = { ...Object.fromEntries(names.map((name) => [name, outer[name]])), ...variables };
    const transport = new ProgramTransport(argv, { folder, env }, hider);
    const [program = ""] = argv;
    const broken = (why) => {
        const words = transport.words.slice(0, last_words/* LONGEST_WORDS */.hN);
        return { is: "broken", why: words === "" ? why : `${why}: ${words}` };
    };
    return {
        transport,
        ended: transport.ended.then((why) => broken(`${program} ${why}`)),
        fault: broken,
        noise: () => transport.noise,
        close: () => transport.close(),
    };
}
/** Bytes of all answers of a server. */
const LARGEST_ANSWERS = 8 * 1024 * 1024;
/** How long is waited for the end of a session. Milliseconds. */
const FAREWELL_MS = 1_000;
/** What says that we may not ask, not that the server is broken. */
const NO_ACCESS = new Set([401, 403, 407, 429]);
/**
 * A server elsewhere: as long as it has not answered, or where it does not let us in, the way to it may be at fault. Once it
 * has answered, silence is its own.
 */
function addressLine({ url, authorizationFrom }, timeoutMs, env) {
    let answered = false;
    let refused = false;
    const fault = (why) => ({ is: answered && !refused ? "broken" : "unreached", why });
    let end = () => { };
    const ended = new Promise((resolve) => {
        end = resolve;
    });
    const ask = guardedFetch({
        ...{ most: LARGEST_ANSWERS, timeoutMs },
        onAnswer: () => {
            answered = true;
        },
        onBroken: (error) => end(fault(error.message)),
    });
    const authorization = authorizationFrom === undefined ? undefined : env[authorizationFrom];
    const transport = new streamableHttp/* StreamableHTTPClientTransport */.j(new URL(url), {
        requestInit: authorization === undefined ? {} : { headers: { authorization } },
        fetch: async (address, init) => {
            // The stream of what a server says unasked is of no use here; one that goes on with an answer is.
            const isUnasked = init?.method === "GET" && !new Headers(init.headers).has("last-event-id");
            if (isUnasked)
                return new Response(null, { status: 405 });
            const response = await ask(address, init);
            refused ||= NO_ACCESS.has(response.status);
            return response;
        },
    });
    const close = async () => {
        const isOver = transport.terminateSession().catch(() => { });
        await Promise.race([isOver, (0,promises_.setTimeout)(FAREWELL_MS, undefined, { ref: false })]);
        await transport.close();
    };
    return { transport: transport, ended, fault, noise: () => undefined, close };
}

// EXTERNAL MODULE: ./node_modules/@modelcontextprotocol/sdk/dist/esm/client/index.js + 31 modules
var client = __webpack_require__(30063);
// EXTERNAL MODULE: ./node_modules/@modelcontextprotocol/sdk/dist/esm/types.js + 1 modules
var types = __webpack_require__(330);
;// CONCATENATED MODULE: ./build/src/adapters/probes/mcp-talk.js




/** Pages that a list of tools may have. */
const MOST_PAGES = 100;
/** A conversation with one server: what it offers. */
class Talk {
    /** The newest question. */
    asked = "initialize";
    #line;
    #client;
    /** The timeout is kept outside, over all questions together. */
    #patience = { timeout: clock/* LONGEST_TIMER_MS */.Mv };
    constructor(line, version) {
        this.#line = line;
        this.#client = new client/* Client */.K({ name: "archi3-policy", version });
    }
    async tools() {
        try {
            await this.#client.connect(this.#line.transport, this.#patience);
            const began = performance.now();
            const tools = await this.#list();
            return { is: "offers", tools, took: performance.now() - began, noise: this.#line.noise() };
        }
        catch (error) {
            return this.#line.fault(this.#inWords(error));
        }
    }
    async #list() {
        if (this.#client.getServerCapabilities()?.tools === undefined) {
            this.asked = "ping";
            await this.#client.ping(this.#patience);
            return [];
        }
        this.asked = "tools/list";
        const tools = [];
        const seen = new Set();
        let cursor;
        do {
            const params = cursor === undefined ? {} : { cursor };
            // Not the client's own `listTools`, which compiles the schemas that the server writes.
            const request = { method: "tools/list", params };
            const page = await this.#client.request(request, types/* ListToolsResultSchema */.WT, this.#patience);
            for (const { name, annotations } of page.tools)
                tools.push({ name, readOnly: annotations?.readOnlyHint, destructive: annotations?.destructiveHint });
            cursor = page.nextCursor;
            if (cursor === undefined)
                return tools;
            if (seen.has(cursor))
                throw new Error("its list of tools goes in a circle");
            seen.add(cursor);
        } while (seen.size < MOST_PAGES);
        throw new Error(`its list of tools has more than ${MOST_PAGES} pages`);
    }
    #inWords(error) {
        if (error instanceof types/* McpError */.Nh)
            return `it answers ${this.asked} with an error: ${error.message}`;
        if (error instanceof streamableHttp/* StreamableHTTPError */.b) {
            const said = error.message.replace(/^Streamable HTTP error: (?:Error POSTing to endpoint: )?/, "");
            const text = said.replace(/\s+/g, " ").trim();
            return `it answers ${this.asked} with ${error.code === undefined || error.code < 0 ? "" : `status ${error.code}: `}${text}`;
        }
        // As zod tells what does not fit.
        if (error instanceof Error && "issues" in error)
            return `its answer to ${this.asked} is none of the protocol's`;
        return error instanceof Error ? error.message : String(error);
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/probes/mcp.js







/**
 * Asks the MCP servers that live policies enable, all at the same time: each must start, speak the protocol, and offer
 * only tools that the policies permit. Those that are not enabled are not started.
 */
async function probeMcp(check, policies, around) {
    const enabled = enabledServers(policies);
    if ("unreadable" in enabled)
        return { verdict: "inconclusive", said: `${(0,foreign_text/* foreignText */.q)(enabled.unreadable)} cannot be understood` };
    const isLeftOut = ({ name }) => check.except.includes(name);
    const measured = enabled.servers
        .filter((server) => !isLeftOut(server))
        .map(async (server) => {
        const name = (0,foreign_text/* foreignText */.q)(server.name);
        return { name, measurement: await measureServer(check, server, around) };
    });
    const except = enabled.servers.filter(isLeftOut).map(({ name }) => (0,foreign_text/* foreignText */.q)(name));
    const names = enabled.servers.map(({ name }) => name);
    const strays = (0,mcp/* strayNames */.eh)([...check.servers.keys(), ...check.except], names, enabled.off).map(foreign_text/* foreignText */.q);
    return (0,mcp/* judgeServers */.wf)(await Promise.all(measured), except, strays);
}
async function measureServer(check, enabled, around) {
    const server = check.servers.get(enabled.name);
    if (server === undefined)
        return {
            verdict: "inconclusive",
            said: "`servers` does not say how it is reached, nor `except` to leave it out",
        };
    const missing = (0,mcp/* variablesOf */.ht)(server).filter((name) => (around.env[name] ?? "") === "");
    if (missing.length > 0)
        return { verdict: "error", said: unsetWords(missing) };
    const hider = new secret_forms/* Hider */.R((0,mcp/* variablesOf */.ht)(server).map((name) => around.env[name] ?? ""));
    const answer = await askServer(server, check.timeout, around, hider);
    const { verdict, said } = (0,mcp/* judgeServer */.TS)(enabled, answer, { latency: check.latency, tools: server.tools });
    return { verdict, said: (0,foreign_text/* foreignText */.q)(hider.hide(said)) };
}
function unsetWords(names) {
    return names.length === 1
        ? `the environment variable ${names.join()} is not set, or empty`
        : `the environment variables ${names.join(", ")} are not set, or empty`;
}
async function askServer(server, timeoutMs, around, hider) {
    const line = server.is === "program" ? programLine(server, around, hider) : addressLine(server, timeoutMs, around.env);
    const talk = new Talk(line, around.version);
    let timer;
    const late = new Promise((resolve) => {
        const tell = () => resolve(line.fault(`no answer to ${talk.asked} within ${timeoutMs / 1000} s`));
        timer = setTimeout(tell, Math.min(timeoutMs, clock/* LONGEST_TIMER_MS */.Mv));
    });
    try {
        return await Promise.race([talk.tools(), line.ended, late]);
    }
    finally {
        clearTimeout(timer);
        await line.close();
    }
}


/***/ }),

/***/ 46318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Hider),
/* harmony export */   q: () => (/* binding */ formsOfSecrets)
/* harmony export */ });
/** Characters. What is shorter is in every text. */
const SHORTEST = 4;
/** The word before a credential in the header `Authorization`. */
const SCHEME = /^(?:Basic|Bearer|Digest|Token|ApiKey)$/i;
/**
 * Everything by which a server or a program may tell secrets that it was given: as they are, their parts between spaces,
 * the login in `Basic …`, the password in an address, and each percent-encoded, in base64 and base64url, and escaped as
 * in JSON.
 * @returns the longest first: whoever hides them in this order leaves no rest of one
 */
function formsOfSecrets(secrets) {
    const forms = secrets
        .flatMap((secret) => [
        secret,
        secret.trim(),
        ...secret.split(/\s+/),
        ...loginIn(secret),
        ...passwordIn(secret),
    ])
        .filter((part) => part.length >= SHORTEST && !SCHEME.test(part))
        .flatMap(encodings)
        .filter((form) => form.length >= SHORTEST);
    return [...new Set(forms)].sort((one, other) => other.length - one.length);
}
/** What stands in base64 behind `Basic` (RFC 7617), and its password. */
function loginIn(secret) {
    const [, coded] = /^\s*Basic\s+([\w+/=-]+)\s*$/i.exec(secret) ?? [];
    const login = coded === undefined ? "" : Buffer.from(coded, "base64").toString();
    return login.includes(":") ? [login, login.slice(login.indexOf(":") + 1)] : [];
}
function passwordIn(secret) {
    const password = URL.canParse(secret) ? new URL(secret).password : "";
    return password === "" ? [] : [password, decoded(password)];
}
function encodings(text) {
    const whole = text.toWellFormed();
    const percent = [
        encodeURIComponent(whole),
        encodeURI(whole),
        // As forms have it: + for a space, and more signs encoded.
        new URLSearchParams([["", whole]]).toString().slice("=".length),
    ];
    const base64 = Buffer.from(whole).toString("base64");
    const json = JSON.stringify(whole).slice(1, -1);
    return [
        ...[text, decoded(text)],
        ...percent,
        ...percent.map((one) => one.replace(/%[\dA-F]{2}/g, (sign) => sign.toLowerCase())),
        ...[base64, base64.replace(/=+$/, ""), Buffer.from(whole).toString("base64url")],
        ...[json, json.replaceAll("/", "\\/")],
    ];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** What stands where something was hidden. */
const HIDDEN = "***";
/** Takes secrets out of texts, in every form. */
class Hider {
    /** Characters of the longest form. */
    longest;
    #forms;
    constructor(secrets) {
        this.#forms = formsOfSecrets(secrets);
        this.longest = this.#forms[0]?.length ?? 0;
    }
    /**
     * The part of a text, as `slice` takes it, without secrets: also where a secret lies across an end of the part, as long
     * as the text goes on there by {@link longest} characters.
     */
    hide(text, from, to) {
        // What hides is as long as the secret at first, so that positions stay.
        const covered = this.#forms.reduce((rest, form) => rest.replaceAll(form, "\0".repeat(form.length)), text);
        return covered.slice(from, to).replaceAll(/\0+/g, HIDDEN);
    }
}


/***/ })

};
