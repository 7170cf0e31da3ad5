export const id = 9420;
export const ids = [9420];
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

/***/ 65515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ environmentsNow)
});

// EXTERNAL MODULE: ./build/src/config/config.js + 10 modules
var config = __webpack_require__(56908);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/release/evidence.js
var evidence = __webpack_require__(42370);
// EXTERNAL MODULE: ./build/src/release/frozen.js
var release_frozen = __webpack_require__(10697);
// EXTERNAL MODULE: ./build/src/release/moves.js
var moves = __webpack_require__(81593);
// EXTERNAL MODULE: ./build/src/release/gates.js + 1 modules
var release_gates = __webpack_require__(52724);
// EXTERNAL MODULE: ./build/src/release/record.js
var record = __webpack_require__(45922);
// EXTERNAL MODULE: ./build/src/release/standing.js
var release_standing = __webpack_require__(74755);
;// CONCATENATED MODULE: ./build/src/release/promotable.js



/**
 * What is live in the environment before, unless it was live in this one already: what was replaced or rolled back here is
 * not brought back by itself.
 * @param entries those of this environment
 */
function nextDigest(before, own, entries) {
    const current = (0,release_standing/* currentDeployment */.JG)(before);
    const digest = current?.intent.digest;
    if (current === undefined || digest === undefined || wasLive(digest, own, entries))
        return undefined;
    return { id: current.id, digest };
}
function wasLive(digest, { deployments }, entries) {
    const isOf = (id) => deployments.get(id ?? "")?.intent.digest === digest;
    const wasChecked = [...deployments.values()].some(({ id, verdict }) => verdict !== undefined && isOf(id));
    return wasChecked || entries.some((entry) => (0,record/* closes */.UR)(entry) && isOf(entry.live));
}
/** Whether nothing but an approval stops what may come next: that is given to the workflow that promotes it. */
function isPromotable({ gates }) {
    return gates.every(release_gates/* isToApprove */.p);
}
/** Judges what may come next by every gate that is known without a bundle. */
function judgeCandidate(id, facts) {
    return { id, digest: facts.digest, gates: (0,release_gates/* notHolding */.fF)((0,release_gates/* judgeKnown */.TA)(facts)) };
}

// EXTERNAL MODULE: ./build/src/release/status.js
var release_status = __webpack_require__(51105);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/commands/deployment-world.js + 1 modules
var deployment_world = __webpack_require__(57467);
// EXTERNAL MODULE: ./build/src/commands/planning.js + 3 modules
var planning = __webpack_require__(8526);
// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/release/checklist.js
var checklist = __webpack_require__(89323);
// EXTERNAL MODULE: ./build/src/commands/checklist-facts.js
var checklist_facts = __webpack_require__(50622);
;// CONCATENATED MODULE: ./build/src/commands/promotable.js






/**
 * What may come next to an environment, by the ledgers that were read and its configuration; nothing more is looked up.
 * Nothing where the ledger before could not be read.
 * @param deliveries what became of the newest message to each channel; undefined where nobody looked
 */
function candidateOf(environment, { view }, locks, read, promotion, now, deliveries) {
    const previous = read.get(environment.after ?? "");
    if (environment.after === undefined || previous === undefined)
        return null;
    const { entries } = previous.view;
    const before = {
        ...{ environment: environment.after, entries, standing: (0,release_standing/* standingOf */.YP)(entries), evidence: previous.proofs },
    };
    const standing = (0,release_standing/* standingOf */.YP)(view.entries);
    const next = nextDigest(before.standing, standing, view.entries);
    if (next === undefined)
        return null;
    const first = (0,planning/* firstOf */.Ku)(environment, promotion).name;
    const asked = { ...(0,planning/* demandsOf */.wu)(environment), standing, before, digest: next.digest, now };
    const points = (0,checklist/* checklistOf */.W)({
        ...{ ...asked, checks: environment.verify.checks, validated: false },
        ...(0,checklist_facts/* watchedFacts */.W)(environment.name, promotion, { deploys: false, now, ...(0,defined/* defined */.s)({ deliveries }) }),
        first: { name: first, entries: read.get(first)?.view.entries },
    });
    return judgeCandidate(next.id, {
        ...{
            ...asked,
            locks,
            approvals: { is: "later" },
            checklist: { required: environment.checklistRequired, points },
        },
    });
}

// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
// EXTERNAL MODULE: ./build/src/commands/run-life.js + 1 modules
var run_life = __webpack_require__(29415);
;// CONCATENATED MODULE: ./build/src/commands/environments-now.js
















/**
 * Reads ledgers and targets of all environments, as far as they can be read.
 * @param now milliseconds since 1970
 * @throws {PolicyError} `E_LEDGER` (exit 4) where no ledger can be read
 */
async function environmentsNow(promotion, now) {
    const { read, unread } = await readAll(promotion);
    const { environments } = promotion.workspace.config;
    const { terminal, env } = promotion;
    const askRun = (0,run_life/* askingRuns */.Cm)(env, (text) => terminal.warn(`note: ${(0,sanitize/* printable */.g$)(text)}\n`));
    const statuses = await Promise.all(environments.map((environment) => statusOf(environment, read, promotion, { now, askRun })));
    return { statuses, read, unread };
}
/**
 * Reads the ledgers of all environments, as far as they can be read: of the others nothing is known.
 * @throws {PolicyError} `E_LEDGER` (exit 4) where none can
 */
async function readAll(promotion) {
    const read = new Map();
    const unread = new Map();
    await Promise.all((0,config/* namesOf */.eZ)(promotion.workspace.config).map(async (name) => {
        const ledger = await (0,commands_promotion/* ledgerOf */.Xr)(name, promotion);
        try {
            const view = await ledger.read("wanted");
            const digest = (0,release_standing/* currentDeployment */.JG)((0,release_standing/* standingOf */.YP)(view.entries))?.intent.digest;
            const proofs = digest === undefined ? [] : await (0,planning/* proofsFor */.nt)(ledger, view.entries, digest);
            read.set(name, { ledger, view, proofs });
        }
        catch (error) {
            if (!(error instanceof src_errors/* PolicyError */.pn) || error.status !== src_errors/* EXIT */.dc.outside)
                throw error;
            unread.set(name, error);
        }
    }));
    const errors = [...unread.values()];
    const [first] = errors;
    if (first !== undefined && read.size === 0)
        throw allFailed(first, errors);
    for (const error of errors)
        promotion.terminal.warn(`note: ${(0,sanitize/* printable */.g$)((0,deployment_world/* reasonOf */.A3)(error))}\n`);
    return { read, unread };
}
/** One error for all ledgers: each is named, and what fails in the same way is said once. */
function allFailed(first, errors) {
    if (errors.length === 1)
        return first;
    return new src_errors/* PolicyError */.pn(first.code, first.status, {
        ...first.parts,
        what: errors.map(({ parts }) => parts.what).join("; "),
        why: [...new Set(errors.flatMap(({ parts: { why } }) => (why === undefined ? [] : [why])))].join("; "),
        cause: first,
    });
}
/** An environment of which nothing is known. */
function unknownStatus(environment, promotion, now) {
    const { name, freeze } = environment;
    return {
        ...{ environment: name, live: null, digest: null, condition: "unknown", since: null },
        ...{ where: whereOf(environment, promotion), drifted: null, holds: null, bare: false },
        unreadable: null,
        ...{ evidence: [], stops: freezeStop(freeze, now), refused: [], open: null },
        ...{ candidate: null, promotable: null, "stale-since": null },
    };
}
async function statusOf(environment, read, promotion, { now, askRun }) {
    const own = read.get(environment.name);
    if (own === undefined)
        return unknownStatus(environment, promotion, now);
    const { ledger, view, proofs } = own;
    const standing = (0,release_standing/* standingOf */.YP)(view.entries);
    const current = (0,release_standing/* currentDeployment */.JG)(standing);
    const [record] = standing.open === undefined ? [] : await ledger.records([standing.open.intent]);
    const lives = record !== undefined && (await (0,run_life/* holderLives */.sE)(record, promotion.env, askRun));
    const locks = await (0,planning/* locksOf */.aZ)(ledger, standing);
    const candidate = standing.open === undefined ? candidateOf(environment, own, locks, read, promotion, now) : null;
    return {
        environment: environment.name,
        live: standing.current ?? null,
        digest: current?.intent.digest ?? null,
        condition: (0,release_status/* conditionOf */.rI)(standing, lives),
        since: (0,release_status/* liveSince */.dR)(view.entries, standing.current) ?? null,
        ...(await targetState(environment, standing, promotion)),
        evidence: current?.intent.digest === undefined ? [] : (0,evidence/* newestProofs */.El)(proofs, current.intent.digest),
        stops: [...stopsOf(standing, locks, environment.name, now), ...freezeStop(environment.freeze, now)],
        refused: (0,release_status/* refusedTexts */.zz)(standing, environment.name),
        open: openOf(environment.name, standing, lives),
        candidate,
        // What would be refused is not offered.
        promotable: candidate !== null && isPromotable(candidate) ? candidate.id : null,
        "stale-since": view.staleSince ?? null,
    };
}
/** The target's name, also where it cannot be opened from here. */
function whereOf(environment, promotion) {
    try {
        return (0,commands_promotion/* targetOf */.$r)(environment, promotion).name;
    }
    catch {
        return `the ${environment.target.type} of ${environment.name}`;
    }
}
/** What the target holds, beside what the ledger says; nothing is known where it cannot be read. */
async function targetState(environment, standing, promotion) {
    const where = whereOf(environment, promotion);
    let live;
    try {
        live = await (0,commands_promotion/* targetOf */.$r)(environment, promotion).read();
    }
    catch (error) {
        // What cannot be opened from here (a folder, on a runner whose disk goes) hides nothing of the others.
        return { where, drifted: null, holds: null, bare: false, unreadable: (0,deployment_world/* reasonOf */.A3)(error) };
    }
    const holds = isEmpty(live) ? record/* EMPTY */.wg : ((0,moves/* liveDeployment */.Av)(standing, live) ?? null);
    return { where, drifted: isDrifted(standing, live), holds, bare: live === undefined, unreadable: null };
}
function isEmpty(live) {
    return live?.effectiveDigest === (0,digest/* digestOf */.ol)("archi3-effective/1", new Map());
}
/** Whether the target holds something else than the ledger says; null while a deployment changes it. */
function isDrifted(standing, live) {
    if (standing.open !== undefined)
        return null;
    if (standing.current === undefined)
        return live !== undefined;
    if (standing.current === record/* EMPTY */.wg)
        return !isEmpty(live);
    const current = (0,release_standing/* currentDeployment */.JG)(standing);
    const content = current === undefined ? undefined : (0,release_standing/* contentOf */.$E)(current);
    return current === undefined || content === undefined || !(0,moves/* holds */.v9)(live, { id: current.id, ...content });
}
/** What stops every deployment by the ledger; what failed stops only itself. */
function stopsOf(standing, locks, name, now) {
    const { hold } = standing.stops;
    const unlock = `archi3-policy unlock --environment ${name}`;
    return [
        ...locks
            .filter(({ until }) => until === undefined || Date.parse(until) > now)
            .map(({ owner, reason, until }) => `locked by ${(0,sanitize/* printable */.g$)(owner)}${until === undefined ? "" : ` until ${until}`}: ${(0,sanitize/* printable */.g$)(reason)} (${unlock})`),
        ...(hold === undefined ? [] : [`deployments are held since the rollback ${hold.id ?? ""} (${unlock})`]),
    ];
}
/** That a freeze is on: known from the configuration, whatever the ledger says. */
function freezeStop(freeze, now) {
    const frozen = (0,release_frozen/* frozenAt */.q)(freeze, now);
    if (frozen === undefined)
        return [];
    return [`frozen until ${new Date(frozen.until).toISOString()}: ${(0,sanitize/* printable */.g$)(frozen.reason)}`];
}
function openOf(name, standing, lives) {
    if (standing.open === undefined)
        return null;
    const { id = "", kind = "deploy" } = standing.open.intent;
    const back = (0,release_standing/* wayBack */.lZ)(standing) === undefined ? "" : `archi3-policy rollback --environment ${name} closes it too, or `;
    const next = lives
        ? "it is being carried out"
        : `its holder is gone: ${back}archi3-policy deploy --environment ${name} closes it first`;
    return { id, kind, next };
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

/***/ 79420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ paintOf),
/* harmony export */   runStatus: () => (/* binding */ runStatus)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _release_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51105);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47912);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63565);
/* harmony import */ var _environments_now_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65515);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11437);
/* harmony import */ var _step_shows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2199);







/** Shows every environment: what is live, how it is, whether the target holds it, what stops it, what may be promoted. */
async function runStatus(options, terminal, version, env) {
    const promotion = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_5__/* .openPromotion */ .C5)(options, terminal, version, env);
    const now = Date.now();
    const { statuses: all } = await (0,_environments_now_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentsNow */ .N)(promotion, now);
    terminal.publish?.((0,_step_shows_js__WEBPACK_IMPORTED_MODULE_6__/* .statusShown */ .YF)(all));
    terminal.print(options.format === "json"
        ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q)({ format: "archi3-status/1", environments: all }, 2)
        : (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .guardWorkflowCommands */ .Jw)((0,_release_status_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStatus */ .LG)(all, now, paintOf(terminal), _report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)));
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
}
/** A terminal's colours, by what they mean. */
function paintOf({ colors }) {
    return { good: colors.green, bad: colors.red, doubtful: colors.yellow, dim: colors.dim, bold: colors.bold };
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


/***/ })

};
