export const id = 6993;
export const ids = [6993];
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
/* harmony import */ var _report_alert_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29000);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63565);
/* harmony import */ var _watch_monitor_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45571);
/* harmony import */ var _alerting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34103);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57467);
/* harmony import */ var _environment_look_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83992);
/* harmony import */ var _github_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83647);
/* harmony import */ var _incident_pages_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19411);
/* harmony import */ var _monitor_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58377);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(11437);
/* harmony import */ var _seen_state_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(72721);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(68106);
/* harmony import */ var _validation_look_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(81841);

















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
    const isOpened = (0,_incident_pages_js__WEBPACK_IMPORTED_MODULE_11__/* .isIncident */ .x)({ name: "deployment-failure", environment }, promotion);
    return isRouted || (isOpened && (0,_github_of_js__WEBPACK_IMPORTED_MODULE_10__/* .githubOf */ .zq)(promotion.env) !== undefined);
}
async function lookAtLedger({ environment: { name }, ledger }, promotion, state) {
    const { patience } = promotion.workspace.config;
    const now = Date.now();
    const view = await ledger.read("required");
    const conditions = await (0,_environment_look_js__WEBPACK_IMPORTED_MODULE_9__/* .lookAtHistory */ .ZE)(name, ledger, view, {
        // What began and ended since `monitor` looked is told with both its times.
        ...{ watermark: (0,_watch_monitor_state_js__WEBPACK_IMPORTED_MODULE_6__/* .watermarkOf */ .Q)(state, name), now, lockAge: patience.lockAge },
        // Whoever just ended has closed what it began, or is told of by the monitor.
        holderLives: true,
    });
    const isOpen = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .YP)(view.entries).open !== undefined;
    return {
        ...NOTHING,
        time: new Date(now).toISOString(),
        conditions,
        knew: new Map([[name, view.entries.at(-1)?.epoch ?? 0]]),
        sees: (about) => about.environment === name && (0,_environment_look_js__WEBPACK_IMPORTED_MODULE_9__/* .isOfHistory */ .OS)(about, name) && !isOpen,
    };
}
/** Histories are looked through by `monitor`: it finds what nobody told. */
const NOTHING = { watermarks: [], points: [], validations: [], isWhole: false };
/** Tells that the policies of the default branch are invalid, or valid again. Elsewhere that is nobody's alarm. */
async function raiseValidation(report, promotion) {
    const commit = (0,_validation_look_js__WEBPACK_IMPORTED_MODULE_16__/* .defaultBranchCommit */ .Lc)(promotion.env);
    const { routes } = promotion.workspace.config.alerting;
    if (commit === undefined || !routes.some(({ on }) => on.includes("validation-failure")))
        return;
    // A run that is repeated, or slower, says nothing about what came after it.
    const { validations } = await (0,_seen_state_js__WEBPACK_IMPORTED_MODULE_14__/* .noteOfState */ .D)(promotion);
    const root = promotion.workspace.displayRoot;
    if (validations.some((one) => (0,_adapters_git_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isBehind */ .Jm)(root, commit, one.commit)))
        return;
    const now = Date.now();
    const condition = (0,_validation_look_js__WEBPACK_IMPORTED_MODULE_16__/* .validationCondition */ .bI)(report, commit, promotion.env);
    const look = {
        ...NOTHING,
        time: new Date(now).toISOString(),
        conditions: condition === undefined ? [] : [condition],
        validations: [(0,_validation_look_js__WEBPACK_IMPORTED_MODULE_16__/* .resultOf */ .Bg)(report, commit, now)],
        knew: new Map(),
        sees: ({ name }) => name === "validation-failure",
    };
    // Who may only read, as a job that validates does, has nothing to report while all is right.
    await raise(promotion, async () => look, true, condition !== undefined);
}
/** As {@link raiseValidation}, for whoever has opened no repository; what cannot be opened is a note. */
async function raiseInvalid(report, options, terminal, version, env) {
    if ((0,_validation_look_js__WEBPACK_IMPORTED_MODULE_16__/* .defaultBranchCommit */ .Lc)(env) === undefined)
        return;
    try {
        await raiseValidation(report, await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_13__/* .openPromotion */ .C5)(options, terminal, version, env));
    }
    catch (error) {
        noteTo(terminal, `who should know of this was not told: ${(0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A3)(error)}`);
    }
}
/** @param isGrave whether it is worth a note that nobody could be told */
async function raise(promotion, look, isAsked, isGrave = true) {
    const { terminal, workspace } = promotion;
    for (const [part, fault] of workspace.config.alertingFaults)
        noteTo(terminal, `${_config_alerts_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHOUT_PART */ .L1[part]}: ${(0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A3)(fault)}`);
    if (!isAsked)
        return;
    try {
        const telling = await (0,_alerting_js__WEBPACK_IMPORTED_MODULE_7__/* .openTelling */ .G)(promotion);
        const read = await telling.store.read("required");
        const told = await (0,_telling_js__WEBPACK_IMPORTED_MODULE_15__/* .tell */ .q)(telling, await look(read.state), read);
        for (const note of notesOf(told))
            noteTo(terminal, note);
    }
    catch (error) {
        if (isGrave) {
            const mend = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .pn ? error.parts.mend : undefined;
            const first = mend === undefined ? "" : `; ${mend}`;
            noteTo(terminal, `who should know was not told: ${(0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A3)(error)}${first}; when that is mended, monitor tells what it finds`);
        }
    }
}
function noteTo({ warn }, text) {
    warn(`note: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(text)}\n`);
}
function notesOf({ tried }) {
    return tried.map(({ channel, about, message, result }) => {
        const names = message.alerts.map(({ name }) => name).join(", ");
        const isPast = message.status === "firing" && message.alerts.every((one) => (0,_report_alert_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(one, message));
        return result.is === "delivered"
            ? `told ${channel} (${about}): ${names}, ${isPast ? "over" : message.status}${result.missed === undefined ? "" : `; ${result.missed}`}`
            : `${channel} (${about}) could not be told: ${(0,_monitor_report_js__WEBPACK_IMPORTED_MODULE_12__/* .untoldWhy */ .p$)(result)}; monitor tries it again`;
    });
}


/***/ }),

/***/ 29415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cm: () => (/* binding */ askingRuns),
  sE: () => (/* binding */ holderLives),
  Kd: () => (/* binding */ holderOf)
});

// EXTERNAL MODULE: ./build/src/adapters/github-error.js
var github_error = __webpack_require__(86852);
// EXTERNAL MODULE: ./build/src/adapters/github-runs.js
var github_runs = __webpack_require__(21482);
// EXTERNAL MODULE: ./build/src/adapters/process-identity.js
var process_identity = __webpack_require__(37458);
// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/release/holder.js
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

// EXTERNAL MODULE: ./build/src/commands/deployment-world.js + 1 modules
var deployment_world = __webpack_require__(57467);
// EXTERNAL MODULE: ./build/src/commands/github-of.js
var github_of = __webpack_require__(83647);
;// CONCATENATED MODULE: ./build/src/commands/run-life.js








/** No command waits longer for such an answer, since it has the deadline to go by. */
const LIMITS = { callMs: 5_000, totalMs: 5_000, askedMs: 0 };
/**
 * Asks GitHub whether runs go on, about each once in a command. Where it does not say, nothing is known.
 * @param tell is told, in a sentence, which permission is missing where that is why
 */
function askingRuns(env, tell = () => { }) {
    const asked = new Map();
    return async (holder) => {
        const run = askableRun(holder, (0,github_of/* runOf */.ng)(env));
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
        const github = (0,github_of/* githubOf */.zq)({ ...env, GITHUB_REPOSITORY: repository }, LIMITS);
        return github === undefined ? "unknown" : lifeOfAttempt(await (0,github_runs/* readRun */.cI)(github, id), attempt);
    }
    catch (error) {
        if (!(error instanceof errors/* PolicyError */.pn))
            throw error;
        if (error instanceof github_error/* GithubError */.E1 && error.failure.kind === "denied")
            tell(`whether the run ${repository}#${id} goes on is not known: ${(0,deployment_world/* reasonOf */.A3)(error)}; ${error.parts.mend}`);
        return "unknown";
    }
}
/** This process, and the run that it is a part of. */
async function holderOf(env) {
    return { ...(await (0,process_identity/* ownIdentity */.hY)()), ...(0,defined/* defined */.s)({ run: (0,github_of/* runOf */.ng)(env) }) };
}
/**
 * Whether a holder works on what it took on: a process that is there, or a run that goes on; where nobody can tell, until
 * its deadline.
 */
async function holderLives(held, env, askRun = askingRuns(env)) {
    const life = held.holder === undefined ? "unknown" : await (0,process_identity/* lifeOf */.c_)(held.holder);
    const run = life === "unknown" ? await askRun(held.holder) : "unknown";
    return isInProgress(held, life, (0,github_of/* runOf */.ng)(env), Date.now(), run);
}


/***/ }),

/***/ 51105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ candidateText),
/* harmony export */   LG: () => (/* binding */ renderStatus),
/* harmony export */   LU: () => (/* binding */ driftText),
/* harmony export */   dR: () => (/* binding */ liveSince),
/* harmony export */   rI: () => (/* binding */ conditionOf),
/* harmony export */   zz: () => (/* binding */ refusedTexts)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69171);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30587);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42370);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52724);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64182);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45922);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74755);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42407);
/* harmony import */ var _way_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9890);









/** The condition of an environment by its ledger. */
function conditionOf(standing, holderLives) {
    if (standing.open !== undefined)
        return holderLives ? "in progress" : "in doubt";
    if (standing.current === undefined)
        return "nothing";
    if (standing.current === _record_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY */ .wg)
        return "empty";
    return standing.deployments.get(standing.current)?.verdict ?? "inconclusive";
}
/** When what is live was made live, or live again: the time of the record that said so. */
function liveSince(entries, current) {
    let since;
    let live;
    for (const entry of entries) {
        if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .closes */ .UR)(entry))
            continue;
        // Another one was live before a restoration.
        if (entry.live !== live || entry.event === "rolled-back")
            since = entry.time;
        live = entry.live;
    }
    return live === current ? since : undefined;
}
/** What the lock gate refuses since it failed here, in sentences. That it is live again, and healthy, lifts nothing. */
function refusedTexts(standing, environment) {
    const current = (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .currentDeployment */ .JG)(standing);
    const unlock = `archi3-policy unlock --environment ${environment}`;
    return [...standing.stops.refused].map(([digest, id]) => current?.verdict === "healthy" && current.intent.digest === digest
        ? `what failed as ${id} is live and healthy by now, as ${current.id}; a new deployment of it is refused all the same (${unlock})`
        : `what failed as ${id} is refused here (${unlock})`);
}
const TINT = {
    unknown: "doubtful",
    healthy: "good",
    failed: "bad",
    inconclusive: "doubtful",
    "in doubt": "doubtful",
    "in progress": "doubtful",
    nothing: "dim",
    empty: "bad",
};
/** A table of environments that can be read across a room: one line each, then what to do. */
function renderStatus(all, nowMs, paint, text) {
    const rows = all.map((one) => [
        one.environment,
        one.condition,
        one.live ?? "–",
        one.digest === null ? "–" : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(one.digest),
        one.since === null ? "–" : `for ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(Math.max(0, nowMs - Date.parse(one.since)))}`,
        targetText(one),
        deploymentsText(one),
    ]);
    const head = ["environment", "condition", "live", "policies", "since", "target", "deployments"];
    const tints = all.map((one) => (one.drifted === true ? "bad" : TINT[one.condition]));
    const notes = all.flatMap((one) => notesOf(one, text).map((note) => `  ${paint.bold(one.environment)}: ${note}`));
    return `${[...(0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableLines */ .o)(head, rows, tints, paint), ...(notes.length > 0 ? ["", ...notes] : [])].join("\n")}\n`;
}
function deploymentsText({ stops, condition }) {
    if (stops.length > 0)
        return "STOPPED";
    // A lock may stand in what nobody could read.
    return condition === "unknown" ? "unknown" : "open";
}
function targetText({ drifted, holds }) {
    if (drifted === null)
        return holds === null ? "unknown" : `holds ${holds}`;
    return drifted ? "DRIFTED" : "as recorded";
}
function notesOf(one, text) {
    return [
        ...(one["stale-since"] === null ? [] : [(0,_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .staleText */ .Z)(one["stale-since"])]),
        ...(one.open === null ? [] : [`${one.open.kind} ${one.open.id} is open; ${one.open.next}`]),
        ...(one.unreadable === null ? [] : [`the target cannot be read: ${text(one.unreadable)}`]),
        ...(one.drifted === true ? [driftText(one)] : []),
        ...one.stops,
        ...one.refused,
        ...(one.evidence.length === 0
            ? []
            : [`evidence: ${one.evidence.map((proof) => text((0,_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceText */ .rS)(proof))).join("; ")}`]),
        ...(one.candidate === null ? [] : [candidateText(one.candidate, one.environment, text)]),
    ];
}
/** What drifted, and what puts it back, in a sentence. */
function driftText({ environment, live, condition, bare, where }) {
    if (live === null)
        return "the target holds what no deployment made; the first one replaces it";
    const back = condition === "healthy"
        ? `put it back: ${(0,_way_back_js__WEBPACK_IMPORTED_MODULE_5__/* .rollbackCommand */ .Ct)(environment, live)}`
        : "a deployment repairs it";
    // Only a folder is one of many; a branch is the same one for everybody.
    if (bare && where.startsWith("directory "))
        return `there is nothing at the ${where}: was ${live} deployed from another working copy, which has one of its own? If not, ${back}`;
    return bare ? `there is nothing at the ${where}; ${back}` : `the target does not hold ${live}; ${back}`;
}
/** What comes next to an environment, and what stops it, in a sentence. */
function candidateText({ id, digest, gates }, environment, text) {
    const name = `${id} (${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)})`;
    const [gate] = gates;
    if (gate === undefined)
        return `${id} can be promoted to here: archi3-policy deploy --environment ${environment} --bundle ${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}`;
    if (gates.every(_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .isToApprove */ .p))
        return `${name} can be promoted to here by the release workflow, where ${text(gate.verdict.reason)}`;
    return `${name} is next here, but ${gates.map((gate) => text(gateText(gate))).join("; ")}`;
}
function gateText({ name, verdict }) {
    switch (verdict.is) {
        case "wait":
            return `${name}: ${verdict.reason}${verdict.until === undefined ? "" : ` (until ${new Date(verdict.until).toISOString()})`}`;
        case "refuse":
            return `${name}: ${verdict.reason} (${verdict.mend})`;
        default:
            return `${name}: ${verdict.reason}`;
    }
}


/***/ }),

/***/ 42407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/**
 * The lines of a table whose columns are as wide as their widest cell.
 * @param tints how each row is painted, whole
 */
function tableLines(head, rows, tints, paint) {
    const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
    const line = (cells) => cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd();
    return [paint.dim(line(head)), ...rows.map((row, at) => paint[tints[at] ?? "dim"](line(row)))];
}


/***/ }),

/***/ 86085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ SIGN),
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
