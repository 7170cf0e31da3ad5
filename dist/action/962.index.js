export const id = 962;
export const ids = [962];
export const modules = {

/***/ 49742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ downloadFile),
/* harmony export */   a: () => (/* binding */ uploadReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25320);



/**
 * Uploads files as an artifact of the running workflow. Artifacts cannot be written to twice. The client (most of the
 * bundle) is loaded only here.
 *
 * After a failure the client may go on in the background: an upload that hung, or an archive of which nobody reads the
 * rest. So the files must stay, and the process be ended by whoever started it: what the archive throws when a file
 * is gone, nobody can catch.
 */
async function uploadReport(upload, world) {
    const why = whyUnavailable(world.env);
    if (why !== undefined)
        return { state: "unavailable", why };
    const late = `the upload did not end within ${Math.ceil(world.limitMs / 1_000)} s`;
    return withinLimit(world.limitMs, { state: "failed", why: late }, uploadOnce(upload));
}
async function uploadOnce({ name, files, folder }) {
    try {
        for (const file of files)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder);
        return { state: "uploaded", id };
    }
    catch (error) {
        const why = messageOf(error);
        return isTaken(why) ? { state: "taken" } : { state: "failed", why: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(why) };
    }
}
/**
 * Downloads an artifact of the running workflow that holds one file.
 * @param folder where to, a folder of its own
 */
async function downloadFile(name, folder, world) {
    const why = whyUnavailable(world.env);
    if (why !== undefined)
        return { state: "unavailable", why };
    const late = `the download did not end within ${Math.ceil(world.limitMs / 1_000)} s`;
    return withinLimit(world.limitMs, { state: "failed", why: late }, downloadOnce(name, folder));
}
async function downloadOnce(name, folder) {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        const client = new DefaultArtifactClient();
        const { artifact } = await client.getArtifact(name);
        const { digestMismatch } = await client.downloadArtifact(artifact.id, { path: folder });
        if (digestMismatch === true)
            return { state: "failed", why: "what came is not what was uploaded" };
        const [file, ...others] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
        if (file !== undefined && others.length === 0)
            return { state: "downloaded", file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file) };
        return {
            state: "failed",
            why: `the artifact holds ${others.length === 0 ? "nothing" : "several files"}`,
        };
    }
    catch (error) {
        // The class is the client's, which is loaded only above.
        if (error instanceof Error && error.name === "ArtifactNotFoundError")
            return { state: "absent" };
        return { state: "failed", why: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(messageOf(error)) };
    }
}
/** The artifact service's answer to a name that the run has already. */
function isTaken(message) {
    return message.includes("(409)") || /already exists/i.test(message);
}
/** The client would fail for the same reasons, but only after it was loaded, and with a warning in the log. */
function whyUnavailable(env) {
    if (isEnterpriseServer(env["GITHUB_SERVER_URL"])) {
        return "GitHub Enterprise Server does not take artifacts from this client";
    }
    const missing = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"].filter((name) => !env[name]);
    if (missing.length === 0)
        return undefined;
    const [are, them] = missing.length === 1 ? ["is", "it"] : ["are", "them"];
    return `${missing.join(" and ")} ${are} not set; GitHub sets ${them} in steps that run an action`;
}
/** As the client decides: everything but github.com, a tenant of ghe.com and a local stand-in. */
function isEnterpriseServer(serverUrl) {
    if (!serverUrl || !URL.canParse(serverUrl))
        return false;
    return !/^github\.com$|\.ghe\.com$|\.localhost$/i.test(new URL(serverUrl).hostname);
}
async function withinLimit(limitMs, tooLate, working) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(tooLate), limitMs);
    });
    try {
        return await Promise.race([working, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** The client's messages may be of several lines, indented as its source is. */
function messageOf(error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, " ");
}


/***/ }),

/***/ 19050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Co: () => (/* binding */ authorizeGit),
/* harmony export */   HF: () => (/* binding */ configuration),
/* harmony export */   Y9: () => (/* binding */ WITHOUT_HOOKS),
/* harmony export */   dS: () => (/* binding */ environmentOfGit),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hb: () => (/* binding */ whyNotStarted),
/* harmony export */   uo: () => (/* binding */ askRemote)
/* harmony export */ });
/* unused harmony export credentials */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73588);



/**
 * The variables by which a hook's git names another repository than the folder that is asked about (`git rev-parse
 * --local-env-vars`), and those that change how paths are read. Others hold here too: GIT_CONFIG_COUNT and what it
 * counts are the user's configuration, though git lists them there.
 */
const LOCAL_VARIABLES = new Set([
    "ALTERNATE_OBJECT_DIRECTORIES",
    "COMMON_DIR",
    "CONFIG",
    "CONFIG_PARAMETERS",
    "DIR",
    "GLOB_PATHSPECS",
    "GRAFT_FILE",
    "ICASE_PATHSPECS",
    "IMPLICIT_WORK_TREE",
    "INDEX_FILE",
    "INTERNAL_SUPER_PREFIX",
    "LITERAL_PATHSPECS",
    "NOGLOB_PATHSPECS",
    "NO_REPLACE_OBJECTS",
    "OBJECT_DIRECTORY",
    "PREFIX",
    "REPLACE_REF_BASE",
    "SHALLOW_FILE",
    "WORK_TREE",
].map((name) => `GIT_${name}`));
/** Arguments of a git that runs no hook of the repository, whatever it does. */
const WITHOUT_HOOKS = ["-c", "core.hooksPath=/dev/null"];
/** Settings of this process's own, for every git that it starts. */
let own = [];
/** The environment of every git: nothing of the caller's leads it to another repository. */
function environmentOfGit(more = {}) {
    const inherited = Object.entries(process.env).filter(([name]) => !LOCAL_VARIABLES.has(name));
    return {
        ...Object.fromEntries(inherited),
        // It never asks, never takes a lock for its own convenience, and reads what was committed, not what replaces it.
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        LC_ALL: "C",
        ...(own.length === 0 ? more : configuration(own, more)),
    };
}
const LARGEST_ANSWER = 1024 * 1024 * 1024;
/** Runs git in a folder, and waits for it. */
function git(folder, args, input) {
    const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("git", ["-C", folder, ...args], {
        encoding: "buffer",
        maxBuffer: LARGEST_ANSWER,
        env: environmentOfGit(),
        ...(input === undefined ? {} : { input: Buffer.from(input) }),
    });
    return {
        ok: result.error === undefined && result.status === 0,
        stdout: result.stdout ?? Buffer.alloc(0),
        why: result.error === undefined ? oneLine(result.stderr.toString("utf8")) : whyNotStarted(result.error),
    };
}
function oneLine(text) {
    return text.trim().replaceAll(/\s*\n\s*/g, " ");
}
const NOT_INSTALLED = "git is not installed, or not on PATH";
/** Why git did not start at all. */
function whyNotStarted(error) {
    return "code" in error && error.code === "ENOENT" ? NOT_INSTALLED : error.message;
}
/** A failure of git's; the commonest have nothing to do with the repository. */
function failed(what, folder, why, mend) {
    if (why === NOT_INSTALLED) {
        const mend = "install git, or add its folder to PATH";
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideError */ .ul)("E_GIT", { what, where: folder, why, mend });
    }
    if (why.includes("dubious ownership")) {
        // Git names the repository itself, which may lie above the folder.
        const distrusted = /dubious ownership in repository at '([^']+)'/.exec(why)?.[1] ?? folder;
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideError */ .ul)("E_GIT", {
            what,
            where: folder,
            why: "the folder belongs to another user, so that git trusts nothing in it (dubious ownership)",
            mend: `if you trust it: git config --global --add safe.directory ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(distrusted)}`,
        });
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideError */ .ul)("E_GIT", { what, where: folder, why, mend });
}
/** Configuration for one git, by its environment only: behind what the user has there, or `env` adds. */
function configuration(settings, env = {}) {
    const first = Number(env["GIT_CONFIG_COUNT"] || process.env["GIT_CONFIG_COUNT"] || "0");
    const more = settings.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${first + at}`, key],
        [`GIT_CONFIG_VALUE_${first + at}`, value],
    ]);
    return { ...env, GIT_CONFIG_COUNT: String(first + settings.length), ...Object.fromEntries(more) };
}
/** The header that a server wants, as {@link configuration}. */
function credentials(server, authorization) {
    return configuration(headerFor(server, authorization));
}
/**
 * From now on every git of this process shows a server this header, by its environment only.
 * @returns takes that back
 */
function authorizeGit(server, authorization) {
    own = headerFor(server, authorization);
    return () => {
        own = [];
    };
}
function headerFor(server, authorization) {
    const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
    // An empty value first takes back what the checkout may have left in the clone: two headers are refused.
    return [
        [key, ""],
        [key, `Authorization: ${authorization}`],
    ];
}
/**
 * Runs a command of git's that talks to the remote `origin`.
 * @returns its exit status, if it had one, and what it said
 */
function askRemote(folder, command, names, { server, authorization, timeoutMs }) {
    const args = ["-C", folder, ...command, "--end-of-options", "origin", ...names];
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, {
            env: environmentOfGit(authorization === undefined ? {} : credentials(server, authorization)),
            stdio: ["ignore", "ignore", "pipe"],
            timeout: timeoutMs,
            killSignal: "SIGKILL",
        });
        let said = "";
        child.stderr.setEncoding("utf8").on("data", (text) => {
            said = `${said}${text}`.slice(-2_000);
        });
        child.on("error", (error) => resolve({ status: undefined, why: whyNotStarted(error) }));
        child.on("close", (status, signal) => {
            const late = `git ${command[0]} took longer than ${timeoutMs / 1000} s`;
            resolve({ status: status ?? undefined, why: signal === null ? oneLine(said) : late });
        });
    });
}


/***/ }),

/***/ 10962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/git-process.js
var git_process = __webpack_require__(19050);
// EXTERNAL MODULE: ./build/src/adapters/runner.js
var runner = __webpack_require__(46442);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var adapters_terminal = __webpack_require__(87418);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/inputs.js
var inputs = __webpack_require__(8796);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/report/step-failure.js
var step_failure = __webpack_require__(64555);
// EXTERNAL MODULE: ./build/src/adapters/artifact.js
var artifact = __webpack_require__(49742);
;// CONCATENATED MODULE: ./build/src/commands/bundle-artifact.js



/** For all of an upload or a download. */
const LIMIT_MS = 120_000;
/** How a bundle is named that an earlier job of the run has kept: `artifact:policy-bundle`. */
const SCHEME = "artifact:";
const DO_WITHOUT = "leave the input empty, and let every job build the bundle of its commit";
/** The artifact that a step's input names; undefined for a file or a digest. */
function artifactNamed(bundle) {
    return bundle.startsWith(SCHEME) ? bundle.slice(SCHEME.length) : undefined;
}
/**
 * Keeps a bundle's file with the workflow's run, for its later jobs. A job that is run again finds the same bundle there:
 * a commit's bundle is always the same bytes.
 * @returns a word for the log; undefined where there is none to say
 * @throws {PolicyError} `E_ARTIFACT` (exit 4)
 */
async function keepBundle(name, file, folder, env) {
    const uploaded = await (0,artifact/* uploadReport */.a)({ name, files: [file], folder }, { env, limitMs: LIMIT_MS });
    if (uploaded.state === "uploaded")
        return undefined;
    if (uploaded.state === "taken")
        return `the run has an artifact ${name} already, which stays`;
    throw (0,errors/* outsideError */.ul)("E_ARTIFACT", {
        what: "the bundle was not kept for the jobs that deploy it",
        where: `with: bundle-artifact: ${name}`,
        why: uploaded.why,
        mend: uploaded.state === "failed" ? `run the job again; or ${DO_WITHOUT}` : DO_WITHOUT,
    });
}
/**
 * Brings the file of a bundle that an earlier job has kept.
 * @returns its path
 * @throws {PolicyError} `E_ARTIFACT` (exit 4)
 */
async function bringBundle(name, temporaryFolder, env) {
    const folder = (0,external_node_path_.join)(temporaryFolder, `archi3-artifact-${name}`);
    const brought = await (0,artifact/* downloadFile */.P)(name, folder, { env, limitMs: LIMIT_MS });
    if (brought.state === "downloaded")
        return brought.file;
    throw (0,errors/* outsideError */.ul)("E_ARTIFACT", {
        what: "the bundle that an earlier job has kept cannot be had",
        where: `with: bundle: ${SCHEME}${name}`,
        ...notBrought(brought, name),
    });
}
function notBrought(brought, name) {
    switch (brought.state) {
        case "absent":
            return {
                why: `this run has no artifact ${name}`,
                mend: `let this job need the one that keeps it (\`command: bundle\` with \`bundle-artifact: ${name}\`), and run both`,
            };
        case "unavailable":
            return {
                why: brought.why,
                mend: `use the action on a runner that has artifacts; or ${DO_WITHOUT}`,
            };
        case "failed":
            return { why: brought.why, mend: "run this job again" };
    }
}

// EXTERNAL MODULE: ./build/src/commands/github-run.js
var github_run = __webpack_require__(21565);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/workflow-commands.js
var workflow_commands = __webpack_require__(95190);
;// CONCATENATED MODULE: ./build/src/commands/step-results.js




const NOT_DONE = "The command could not do its work";
/** GitHub's limit is 1 MiB; a failure may come behind. */
const MOST_BYTES = 1_020_000;
/** What a step's command publishes, until the step is over. */
class StepResults {
    #outputs = new Map();
    #summary = "";
    /** An output that was published; empty where there is none. */
    output(name) {
        return String(this.#outputs.get(name) ?? "");
    }
    publish({ outputs = {}, summary = "", annotation, annotations = [] }, terminal) {
        for (const [name, value] of Object.entries(outputs))
            this.#outputs.set(name, value);
        // Over the limit the upload would fail while the step stays green.
        if ((0,sanitize/* byteLength */.dp)(this.#summary) + (0,sanitize/* byteLength */.dp)(summary) < MOST_BYTES)
            this.#summary += summary;
        if (annotations.length > 0)
            terminal.print((0,workflow_commands/* renderWorkflowCommands */.e)(annotations));
        if (annotation === undefined)
            return;
        terminal.print((0,workflow_commands/* renderErrorCommand */.Y)(annotation.title, annotation.message, annotation.level));
    }
    /** Hands all of it to the runner, and what made the command fail. What cannot be written is said, no more. */
    async tell(terminal, failure) {
        const failed = failure === undefined ? "" : (0,markdown/* renderMarkdownFailure */.aV)(failure, NOT_DONE);
        const notes = await (0,runner/* tellRunner */.sd)({
            outputs: Object.fromEntries(this.#outputs),
            summary: `${this.#summary}${failed}`,
        });
        for (const note of notes)
            terminal.warn(`note: ${(0,sanitize/* printable */.g$)(note)}\n`);
    }
}

;// CONCATENATED MODULE: ./build/src/commands/step.js











/**
 * Runs a command as a step of a workflow: git and GitHub are asked with the step's tokens, results become outputs and a
 * part of the job's summary, and what failed an annotation of the run.
 * @param run runs the command with the inputs that it is given
 * @param explain says in the log why the command could not do its work, and gives the exit status
 */
async function runStep(asked, run, explain) {
    const { command, env } = asked;
    const results = new StepResults();
    const logFormat = asked.raw("log-format") === "json" ? "json" : "text";
    const log = (0,adapters_terminal/* processTerminal */.qH)({ color: true, quiet: false, logFormat });
    let status = errors/* EXIT */.dc.done;
    const around = {
        env: { ...env, GITHUB_TOKEN: asked.raw("token") },
        terminal: ({ quiet = false }) => {
            const guard = guardFor(asked.raw("format"));
            const terminal = (0,adapters_terminal/* processTerminal */.qH)({ color: true, quiet, logFormat, guard });
            return Object.assign(terminal, {
                publish: (published) => results.publish(published, log),
            });
        },
        finish: (ended) => {
            status = ended;
        },
    };
    try {
        useTokens(asked);
        await run(await inputsFor(asked), around);
        if (command === "bundle" && status === errors/* EXIT */.dc.done)
            await keep(asked, results, log);
        await results.tell(log, undefined);
        return status;
    }
    catch (error) {
        const failed = explain(error);
        await results.tell(log, (0,step_failure/* failureOfStep */.i)(error));
        return failed;
    }
}
/** Policies may be printed as they are, and a log is read for commands. */
function guardFor(format) {
    return format === "json" ? (text) => text.replaceAll("##[", "##\\u005b") : sanitize/* guardWorkflowCommands */.Jw;
}
/** Git is given the token of the step; nothing that is started besides, such as a program of a check, gets it. */
function useTokens({ raw, step }) {
    const authorization = (0,github_run/* authorizationOf */.P_)(raw("ledger-token") || raw("token"));
    if (authorization !== undefined)
        (0,git_process/* authorizeGit */.Co)(step.serverUrl, authorization);
    (0,runner/* forgetInputs */.X$)("token", "ledger-token");
}
/** The inputs, with files in the place of what the step alone knows of: an artifact, a place that ends with the job. */
async function inputsFor({ command, step, raw, env }) {
    const given = new Map();
    const name = artifactNamed(raw("bundle"));
    if (name !== undefined)
        given.set("bundle", await bringBundle(name, step.temporaryFolder, env));
    if (command === "bundle" && raw("output") === "")
        given.set("output", (0,external_node_path_.join)(step.temporaryFolder, "policy-bundle.tar.gz"));
    return (input) => given.get(input) ?? raw(input);
}
async function keep({ raw, env }, results, log) {
    const name = (0,inputs/* artifactName */.Cs)("bundle-artifact", raw);
    if (name === "")
        return;
    const file = results.output("bundle-path");
    const note = await keepBundle(name, file, (0,external_node_path_.dirname)(file), env);
    if (note !== undefined)
        log.warn(`note: ${(0,sanitize/* printable */.g$)(note)}\n`);
}


/***/ }),

/***/ 73588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A text as one word of a command that people type into a shell: bare where that is the same. */
function shellWord(text) {
    return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
