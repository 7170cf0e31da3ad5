export const id = 3458;
export const ids = [3458,5568];
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

/***/ 85572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ rolledBack),
/* harmony export */   GM: () => (/* binding */ notRestored),
/* harmony export */   K1: () => (/* binding */ overtaken),
/* harmony export */   PL: () => (/* binding */ notActivated),
/* harmony export */   Vw: () => (/* binding */ inProgress),
/* harmony export */   aE: () => (/* binding */ inDoubt),
/* harmony export */   cb: () => (/* binding */ leftOpen),
/* harmony export */   i3: () => (/* binding */ furtherBack),
/* harmony export */   sr: () => (/* binding */ anothersTarget),
/* harmony export */   xP: () => (/* binding */ afterMending),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45922);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74755);
/* harmony import */ var _release_way_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9890);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57467);





/** It was activated, and its checks have spoken. */
function verified(about, isRollback, { verdict, checks }) {
    const { environment, id, standing } = about;
    const base = { id, live: standing.current, checks, restored: [] };
    switch (verdict.state) {
        case "healthy":
            return {
                ...{ ...base, status: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done, result: "healthy" },
                ...{ why: `${id} is live and healthy`, next: undefined },
            };
        case "inconclusive":
            return {
                ...{ ...base, status: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, result: "inconclusive" },
                why: `${id} is live, but its health is not known: ${verdict.by}: ${verdict.why}`,
                next: `measure again: archi3-policy verify --environment ${environment}`,
            };
        case "failed":
            return {
                ...{ ...base, status: isRollback ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.emergency : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, result: "failed" },
                ...(isRollback ? { recorded: `${id} failed, and nothing was restored in its place` } : {}),
                why: `${id} is live and not healthy: ${verdict.by}: ${verdict.why}`,
                next: isRollback
                    ? furtherBack(about)
                    : `what was live before has the same effective policies, so nothing was restored, and they may not be the cause: mend what the checks measure, then: archi3-policy unlock --environment ${environment}, and deploy again; or deploy corrected policies`,
            };
    }
}
/**
 * It failed, and what was live before is live again.
 * @param failed what the checks said of it
 * @param once what they say of what was restored; undefined for the empty release
 */
function rolledBack(about, restored, why, failed, once) {
    const { environment, id } = about;
    const base = { id, live: restored, checks: failed, restored: once?.checks ?? [] };
    const verdict = once?.verdict;
    const corrected = "correct the policies and deploy them; this digest is refused here until `unlock`";
    if (verdict?.state === "failed") {
        return {
            ...{ ...base, status: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.emergency, result: "failed", next: furtherBack(about) },
            why: `${why}; ${restored} is live again, and not healthy either: ${verdict.by}: ${verdict.why}`,
            recorded: `${id} failed and was rolled back to ${restored}, which failed too`,
        };
    }
    const now = restored === _release_record_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg
        ? "nothing healthy was there before, so no policies are live"
        : `${restored} is live again`;
    const doubt = verdict?.state === "inconclusive" ? `, but its health is not known: ${verdict.by}: ${verdict.why}` : "";
    return {
        ...{ ...base, status: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, result: "rolled-back" },
        why: `${id} failed (${why}); ${now}${doubt}`,
        next: doubt === ""
            ? corrected
            : `measure again: archi3-policy verify --environment ${environment}; then ${corrected}`,
    };
}
/** It failed, and what was to be restored could not be made live. The ledger keeps it open. */
function notRestored({ environment, id, standing }, restores, why, checks, held) {
    const holds = held.is === "unreadable"
        ? "the target does not say what is live"
        : `live is ${held.id ?? "what no deployment of the ledger made"}`;
    const back = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .wayBack */ .lZ)(standing, held.is === "read" && held.id === id);
    const again = back === undefined
        ? `archi3-policy deploy --environment ${environment}, which restores ${restores} first`
        : (0,_release_way_back_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackCommand */ .Ct)(environment, back.id);
    return {
        ...{ status: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.emergency, result: "failed", id, checks, restored: [] },
        live: held.is === "read" ? held.id : undefined,
        recorded: `${id} failed; it stays open until ${restores} is restored or another one is gone back to`,
        why: `${why}; ${holds}`,
        next: `mend what stands in the way, then: ${again}`,
    };
}
/** What to do about a set that is live and not healthy. */
function furtherBack(about) {
    const { environment, standing } = about;
    const way = (0,_release_way_back_js__WEBPACK_IMPORTED_MODULE_3__/* .wayFrom */ .IB)(standing);
    const said = (0,_release_way_back_js__WEBPACK_IMPORTED_MODULE_3__/* .wayText */ .xt)(way, environment);
    const inPlace = `deploy corrected policies; or, where policies are not the cause, mend what is, then: ${afterMending(about)}`;
    switch (way.is) {
        case "by itself":
            return `go back: ${(0,_release_way_back_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackCommand */ .Ct)(environment, way.deployment.id)}`;
        case "by id":
            return `${said}: ${(0,_release_way_back_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackCommand */ .Ct)(environment, way.deployment.id)}; or ${inPlace}`;
        default:
            return `${said}: ${inPlace}`;
    }
}
/** How what is live is recorded as healthy, once what its checks measure is mended. */
function afterMending({ environment, standing }) {
    const live = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .currentDeployment */ .JG)(standing)?.intent["effective-digest"];
    const same = [...standing.deployments.values()].findLast(({ intent, wasHealthy }) => wasHealthy && intent["effective-digest"] === live);
    return same === undefined
        ? `archi3-policy unlock --environment ${environment}, and deploy it again`
        : (0,_release_way_back_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackCommand */ .Ct)(environment, same.id);
}
/** Another one is in progress, and may not be overtaken. */
function inProgress({ environment, id, standing }, by, { holder, deadline }, now) {
    const process = holder === undefined ? "" : `, by process ${holder.pid} on ${holder.host}`;
    const isLate = deadline !== undefined && Date.parse(deadline) <= now;
    const until = isLate
        ? ` still; it should have ended by ${deadline}`
        : `, until ${deadline ?? "it ends"} at the latest`;
    const isRollback = standing.open?.intent.kind === "rollback";
    const way = (0,_release_way_back_js__WEBPACK_IMPORTED_MODULE_3__/* .wayFrom */ .IB)(standing);
    const back = (0,_release_way_back_js__WEBPACK_IMPORTED_MODULE_3__/* .otherPolicies */ .Fb)(way);
    const stop = back === undefined
        ? `wait for it; there is nothing to go back to: ${(0,_release_way_back_js__WEBPACK_IMPORTED_MODULE_3__/* .wayText */ .xt)(way, environment)}`
        : by === "rollback" || isRollback || way.is === "by id"
            ? `wait for it, or take its place by an id, this one or another: ${(0,_release_way_back_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackCommand */ .Ct)(environment, back.id)}`
            : `wait for it, or stop it: archi3-policy rollback --environment ${environment}`;
    return new _deployment_world_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_("refused", `${id} is in progress${process}${until}`, stop);
}
/** Another command came first. */
function overtaken(id, why) {
    return new _deployment_world_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_("superseded", `${id} was superseded: ${why}; it touched nothing more`, "see what is live now: archi3-policy status");
}
/** The target failed before the activation. */
function notActivated(id, live, error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn(error.code, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.outside, {
        ...error.parts,
        what: `${id} was not activated: ${error.parts.what}`,
        mend: `${error.parts.mend ?? "mend the target"}; what was live before (${live ?? "nothing"}) is live still, and the same command may be run again`,
        cause: error,
    });
}
/** The target has been used with another ledger, or this one has been begun anew. */
function anothersTarget(id, target, why) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideError */ .ul)("E_TARGET", {
        what: `${id} was not activated: the target belongs to another ledger`,
        where: target,
        why,
        mend: "bring that ledger back (git fetch), and deploy with it; where it is lost for good, name another place as the target, or remove this one and deploy again",
    });
}
/** The ledger failed while the deployment was carried out: what it says last is that it began. */
function leftOpen(id, error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn(error.code, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.outside, {
        ...error.parts,
        what: `${id} began, and how it ended could not be recorded: ${error.parts.what}`,
        mend: `${error.parts.mend ?? "mend the ledger"}; then run the same command again, which looks at what is live and closes it`,
        cause: error,
    });
}
/** The target failed, and does not say what it holds. */
function inDoubt({ environment, id, standing }, error) {
    const back = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .wayBack */ .lZ)(standing) === undefined ? "" : `, or: archi3-policy rollback --environment ${environment}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn(error.code, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.outside, {
        ...error.parts,
        what: `${id} is in doubt, since its target does not answer as it should: ${error.parts.what}`,
        mend: `${error.parts.mend ?? "mend the target, and run the same command again"}${back}`,
        cause: error,
    });
}


/***/ }),

/***/ 80602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ mirrored)
});

// EXTERNAL MODULE: ./build/src/release/digest.js
var release_digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/release/record.js
var record = __webpack_require__(45922);
// EXTERNAL MODULE: ./build/src/release/standing.js
var release_standing = __webpack_require__(74755);
;// CONCATENATED MODULE: ./build/src/release/mirror.js



/** So many of a ledger's newest deployments are mirrored; older ones are of the past. */
const MIRRORED = 10;
/** GitHub's limit. */
const DESCRIPTION_CHARACTERS = 140;
/** Every deployment that GitHub is to show, oldest first: the newest ones, and what is live. */
function wantedOf(standing) {
    const all = [...standing.deployments.values()];
    const recent = all.filter(({ id }, at) => at >= all.length - MIRRORED || id === standing.current);
    return recent.flatMap((deployment) => wanted(deployment, standing) ?? []);
}
function wanted(deployment, standing) {
    const { id, intent } = deployment;
    const content = (0,release_standing/* contentOf */.$E)(deployment);
    if (content === undefined)
        return undefined;
    const { digest, effectiveDigest } = content;
    const kind = intent.kind ?? "deploy";
    const payload = { type: "archi3-policy/1", id, digest, "effective-digest": effectiveDigest, kind };
    const what = kind === "deploy" ? (0,release_digest/* shortDigest */.VK)(digest) : `back to ${intent.restores}, ${(0,release_digest/* shortDigest */.VK)(digest)}`;
    const { state, says } = shownAs(deployment, standing);
    const [about, short] = [`${id}: ${what}`, says].map((text) => text.slice(0, DESCRIPTION_CHARACTERS));
    return { payload, state, about: about ?? "", says: short ?? "", origin: originOf(deployment, standing) };
}
function shownAs({ id, verdict }, { open, current }) {
    const isLive = current === id;
    // Also while what was live before it is still to be restored.
    if (verdict === "failed")
        return { state: "failure", says: isLive ? "live, and its checks fail" : "its checks failed" };
    if (open?.intent.id === id)
        return { state: "in_progress", says: "being deployed" };
    if (verdict === undefined)
        return { state: "error", says: "interrupted" };
    if (verdict === "inconclusive")
        return { state: "error", says: "its checks could not say how it is" };
    if (isLive)
        return { state: "success", says: "live and healthy" };
    const now = current === undefined || current === record/* EMPTY */.wg ? "no policies are live" : `${current} is live`;
    return { state: "inactive", says: `replaced: ${now}` };
}
function originOf({ intent }, { deployments }) {
    let origin = intent;
    // Each restores an older one.
    while (origin.kind === "rollback") {
        const restored = deployments.get(origin.restores ?? "")?.intent;
        if (restored === undefined || restored.epoch >= origin.epoch)
            break;
        origin = restored;
    }
    return origin;
}
/** The one that mirrors a deployment: of two the older, as if the other were not there. */
function mirrorOf({ payload }, seen) {
    return seen
        .filter((one) => isSame(one.payload, payload))
        .sort((a, b) => a.number - b.number)
        .at(0);
}
/** A ledger that was begun anew has the same ids. */
function isSame(one, other) {
    return (one.id === other.id &&
        one.digest === other.digest &&
        one["effective-digest"] === other["effective-digest"]);
}
/**
 * What GitHub shows as long as every command before has mirrored what it did: what the ledger wanted then. Nothing is
 * asked for that; it is wrong where a command was killed, or GitHub failed.
 * @param before by the ledger before this command
 * @param now by the ledger as it is; what was not there before has no state yet
 */
function assumed(seen, before, now) {
    const stateOf = (one) => {
        const isMirror = (want) => mirrorOf(want, seen) === one;
        return before.find(isMirror)?.state ?? (now.some(isMirror) ? "none" : "inactive");
    };
    return seen.map((one) => ({ ...one, state: stateOf(one) }));
}
/** States that claim nothing about what is live or going on. */
const OVER = new Set(["inactive", "failure", "error"]);
/** The states to be set so that GitHub says what the ledger says: what is live first, so that it is never nothing. */
function corrections(wanted, shown) {
    const known = wanted.flatMap((want) => {
        const on = mirrorOf(want, shown);
        return on === undefined ? [] : [{ on, state: want.state, says: want.says }];
    });
    const strays = shown
        .filter((one) => !OVER.has(one.state) && !known.some(({ on }) => on === one))
        .map((on) => ({ on, state: "inactive", says: "not what the ledger shows" }));
    const wrong = known.filter(({ on, state }) => on.state !== state);
    return [
        ...wrong.filter(({ state }) => state !== "inactive"),
        ...wrong.filter(({ state }) => state === "inactive"),
        ...strays,
    ];
}
/**
 * What GitHub lacks although it has older ones, and what is live: it does not get the history of a ledger that was begun
 * before there was a mirror.
 */
function missing(wanted, shown) {
    const isThere = (want) => mirrorOf(want, shown) !== undefined;
    const first = wanted.findIndex(isThere);
    return wanted.filter((want, at) => !isThere(want) && (want.state === "success" || (first >= 0 && at > first)));
}

// EXTERNAL MODULE: ./build/src/adapters/github.js + 2 modules
var github = __webpack_require__(66373);
// EXTERNAL MODULE: ./build/src/adapters/github-answer.js
var github_answer = __webpack_require__(37146);
;// CONCATENATED MODULE: ./build/src/adapters/github-deployments.js




/** By it one call lists ours alone. */
const TASK = "deploy:archi3-policy";
/** The newest deployments that are looked at: those that are mirrored, and what may stand between them. */
const LOOKED_AT = 20;
const NEEDS = "deployments: write";
/** GitHub's deployments of one environment, as far as they are of our type: nothing else is read or written. */
class GithubDeployments {
    #github;
    #place;
    /** Time that calls leave of what GitHub may take, in ms: what comes later counts more. */
    leaveMs = 0;
    constructor(github, place) {
        this.#github = github;
        this.#place = place;
    }
    list() {
        const { githubEnvironment } = this.#place;
        return this.#github.read({
            what: "cannot read the deployments",
            route: "GET /repos/{owner}/{repo}/deployments",
            parameters: { environment: githubEnvironment, task: TASK, per_page: LOOKED_AT },
            needs: NEEDS,
            leaveMs: this.leaveMs,
            parse: (answer) => answer.list().flatMap((one) => this.#own(one) ?? []),
        });
    }
    stateOf(number) {
        return this.#github.read({
            what: "cannot read the state of a deployment",
            route: "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
            parameters: { deployment_id: number, per_page: github/* PAGE */.KL },
            needs: NEEDS,
            leaveMs: this.leaveMs,
            parse: newestState,
        });
    }
    create(wanted, commit) {
        const { githubEnvironment, isProduction } = this.#place;
        return this.#github.write({
            what: "cannot create the deployment",
            route: "POST /repos/{owner}/{repo}/deployments",
            parameters: {
                ref: commit,
                task: TASK,
                environment: githubEnvironment,
                payload: wanted.payload,
                description: wanted.about,
                // It has been decided already: GitHub is to merge nothing, and to wait for nothing.
                auto_merge: false,
                required_contexts: [],
                transient_environment: false,
                production_environment: isProduction,
            },
            needs: NEEDS,
            leaveMs: this.leaveMs,
            parse: (answer) => ({ number: answer.field("id").count(), payload: wanted.payload }),
            find: async () => (await this.list()).findLast(({ payload }) => isSame(payload, wanted.payload)),
        });
    }
    async setState(number, state, says) {
        const { logUrl, environmentUrl } = this.#place;
        await this.#github.write({
            what: "cannot set the state of a deployment",
            route: "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
            parameters: {
                deployment_id: number,
                state,
                description: says,
                // GitHub would leave production alone, and does not know what a rollback restores: each is set by itself.
                auto_inactive: false,
                ...(logUrl === undefined ? {} : { log_url: logUrl }),
                ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
            },
            needs: NEEDS,
            leaveMs: this.leaveMs,
            parse: (answer) => answer.field("state").text() === state,
            find: async () => (await this.stateOf(number)) === state || undefined,
        });
    }
    /** A deployment of our type and of this environment; anybody may write a payload. */
    #own(answer) {
        const number = answer.field("id").count();
        const payload = answer.field("payload").attempt(payloadOf);
        const name = payload === undefined ? undefined : /^(.+)-[1-9]\d*$/.exec(payload.id)?.[1];
        return payload === undefined || name !== this.#place.environment ? undefined : { number, payload };
    }
}
/** @throws {ShapeError} for the payload of another tool */
function payloadOf(answer) {
    const digest = (name) => {
        const text = answer.field(name).text();
        if (!(0,release_digest/* isDigest */.Bc)(text))
            throw new github_answer/* ShapeError */.y(`${name} is no digest`);
        return text;
    };
    answer.field("type").matching(/^archi3-policy\/1$/);
    return {
        type: "archi3-policy/1",
        id: answer.field("id").text(),
        digest: digest("digest"),
        "effective-digest": digest("effective-digest"),
        kind: answer.field("kind").matching(/^(?:deploy|rollback)$/) === "deploy" ? "deploy" : "rollback",
    };
}
/** GitHub does not say in which order it lists them; the newest has the highest id. */
function newestState(answer) {
    const statuses = answer.list().map((status) => ({
        id: status.field("id").count(),
        state: status.field("state").text(),
    }));
    return statuses.sort((a, b) => b.id - a.id)[0]?.state ?? "none";
}

// EXTERNAL MODULE: ./build/src/adapters/github-error.js
var github_error = __webpack_require__(86852);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/release/source.js
var source = __webpack_require__(93122);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/commands/deployment-world.js + 1 modules
var deployment_world = __webpack_require__(57467);
// EXTERNAL MODULE: ./build/src/commands/github-of.js
var github_of = __webpack_require__(83647);
;// CONCATENATED MODULE: ./build/src/commands/mirror.js



/** Kept for what is said at the end, of the time that GitHub may take; milliseconds. */
const END_MS = 10_000;
/**
 * Shows on GitHub what a ledger says. It is told of every record by the ledger that it watches, makes one request after the
 * other beside what the command does, and changes nothing about how that ends: what fails is told at the end, and put right
 * by a later command.
 */
class Mirror {
    #place;
    /** `all`: whatever GitHub shows is compared; `few`: what this command changes, and one state beside. */
    #compares;
    #turns = [];
    #running;
    /** The ledger before this command. */
    #before;
    #newest;
    /** The deployments that this command has begun: nobody else makes them on GitHub. */
    #own = new Set();
    #shown;
    /** Those whose state is what it should be, and was not asked for. */
    #unasked = new Set();
    #hasCompared = false;
    #trouble;
    /** Why one could not be made, while all else went on. */
    #unmade = new Map();
    #isRefused = false;
    constructor(place, compares) {
        this.#place = place;
        place.leaveMs = END_MS;
        this.#compares = compares;
    }
    /** The same ledger, whose records are mirrored as they are appended. */
    watch(ledger) {
        return {
            read: async (freshness) => {
                const view = await ledger.read(freshness);
                this.#others(view);
                return view;
            },
            records: (entries) => ledger.records(entries),
            contents: (commit) => ledger.contents(commit),
            append: async (view, draft, contents) => {
                const appended = await ledger.append(view, draft, contents);
                if (appended.is === "lost")
                    this.#others(appended.view);
                else
                    this.#ours(appended.view, draft);
                return appended;
            },
        };
    }
    /**
     * Waits until GitHub shows what it can.
     * @returns why it does not show everything; undefined where it does
     */
    async end() {
        this.#place.leaveMs = 0;
        const view = this.#running === undefined && this.#compares === "all" ? this.#newest : undefined;
        if (view !== undefined && (0,release_standing/* standingOf */.YP)(view.entries).open === undefined)
            this.#take({ view, isOurs: true });
        await this.#running;
        const [unmade] = this.#unmade.values();
        return this.#trouble ?? unmade;
    }
    #others(view) {
        this.#newest = view;
        if (this.#own.size > 0)
            this.#take({ view, isOurs: false });
        else if (this.#running === undefined)
            this.#before = view;
    }
    #ours(view, { event, id }) {
        this.#newest = view;
        if (event === "intent" && id !== undefined)
            this.#own.add(id);
        this.#take({ view, isOurs: true });
    }
    #take(turn) {
        this.#turns.push(turn);
        this.#running = (this.#running ?? Promise.resolve()).then(() => this.#next());
    }
    async #next() {
        const turn = this.#turns.shift();
        if (turn === undefined || this.#isRefused)
            return;
        try {
            this.#trouble = undefined;
            await this.#show(turn);
        }
        catch (error) {
            this.#trouble = error;
            this.#isRefused = error instanceof github_error/* GithubError */.E1 && LASTING.has(error.failure.kind);
            // What became of the last request is not known: GitHub has to be asked anew.
            this.#shown = undefined;
            this.#unasked.clear();
        }
    }
    async #show({ view, isOurs }) {
        const wanted = wantedOf((0,release_standing/* standingOf */.YP)(view.entries));
        const shown = this.#shown ?? this.#assume(await this.#place.list(), wanted);
        this.#shown = shown;
        const isOwn = ({ payload: { id } }) => this.#own.has(id);
        for (const want of wanted.filter(isOwn))
            await this.#create(want, shown);
        await this.#correct(wanted, shown.filter((one) => isOurs || isOwn(one)));
        if (isOurs)
            await this.#compare(wanted, shown);
    }
    #assume(seen, now) {
        const before = this.#before === undefined ? [] : wantedOf((0,release_standing/* standingOf */.YP)(this.#before.entries));
        const shown = assumed(seen, before, now);
        for (const one of shown)
            if (one.state !== "none")
                this.#unasked.add(one);
        return shown;
    }
    /** Where it cannot be made, such as for a commit that GitHub does not have, all else goes on. */
    async #create(want, shown) {
        const { id } = want.payload;
        if (this.#unmade.has(id) || shown.some(({ payload }) => isSame(payload, want.payload)))
            return;
        try {
            const commit = await this.#place.commitOf(want);
            if (commit !== undefined)
                shown.push({ ...(await this.#place.create(want, commit)), state: "none" });
        }
        catch (error) {
            if (!(error instanceof github_error/* GithubError */.E1) || error.failure.kind !== "invalid")
                throw error;
            this.#unmade.set(id, error);
        }
    }
    async #correct(wanted, shown) {
        for (const { on, state, says } of corrections(wanted, shown)) {
            await this.#place.setState(on.number, state, says);
            on.state = state;
            this.#unasked.delete(on);
        }
    }
    /** Asks for what was only assumed, once a command, and puts right what is otherwise. */
    async #compare(wanted, shown) {
        if (this.#hasCompared)
            return;
        const newestFirst = [...this.#unasked].sort((a, b) => b.number - a.number);
        for (const one of this.#compares === "all" ? newestFirst : this.#oneOf(newestFirst)) {
            one.state = await this.#place.stateOf(one.number);
            this.#unasked.delete(one);
        }
        if (this.#compares === "all")
            for (const want of missing(wanted, shown))
                await this.#create(want, shown);
        await this.#correct(wanted, shown);
        this.#hasCompared = true;
    }
    /** The newest that is over: a command that was killed at its end has left it. Not beside one that was just closed. */
    #oneOf(newestFirst) {
        const hadOpen = (0,release_standing/* standingOf */.YP)(this.#before?.entries ?? []).open !== undefined;
        const over = newestFirst.find(({ state }) => state !== "success");
        return hadOpen || over === undefined ? [] : [over];
    }
}
/** What GitHub will say again, however often it is asked. */
const LASTING = new Set(["denied", "unauthorized"]);

// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
;// CONCATENATED MODULE: ./build/src/commands/mirroring.js









/** Beside a deployment, and at most so long after its end: nobody waits for a mirror. */
const LIMITS = { callMs: 5_000, totalMs: 20_000, askedMs: 0 };
/**
 * Carries a command out whose records GitHub's deployments mirror, where it is a step of a workflow's run that has a token.
 * How the command ends does not depend on it: what GitHub does not show is a note.
 * @param act is given the world in which the ledger is mirrored
 */
async function mirrored(world, promotion, compares, act) {
    const mirror = mirroring_mirrorOf(world, promotion, compares);
    if (mirror === undefined)
        return act(world);
    try {
        return await act({ ...world, ledger: mirror.watch(world.ledger) });
    }
    finally {
        tell(await mirror.end(), world.environment.name, promotion.terminal);
    }
}
function mirroring_mirrorOf(world, promotion, compares) {
    try {
        const place = placeOf(world, promotion);
        return place === undefined ? undefined : new Mirror(place, compares);
    }
    catch (error) {
        // A token that cannot be one keeps nobody from going back.
        tell(error, world.environment.name, promotion.terminal);
        return undefined;
    }
}
function placeOf({ environment, ledger }, promotion) {
    const { env, workspace } = promotion;
    const github = (0,github_of/* runOf */.ng)(env) === undefined ? undefined : (0,github_of/* githubOf */.zq)(env, LIMITS);
    if (github === undefined)
        return undefined;
    const deployments = new GithubDeployments(github, {
        environment: environment.name,
        githubEnvironment: environment.github.deploy,
        isProduction: workspace.config.lastEnvironments.includes(environment.name),
        logUrl: (0,commands_promotion/* runUrlOf */.Qm)(env),
        environmentUrl: branchUrl(environment, env),
    });
    return Object.assign(deployments, { commitOf: (wanted) => commitOf(wanted, ledger, env) });
}
/** The commit of the policies; where they come from elsewhere, the one that the run is of, which deploys them. */
async function commitOf({ origin }, ledger, env) {
    const [record] = await ledger.records([origin]);
    const source = record?.source;
    const isHere = source?.repository === undefined || isOwn(source.repository, env);
    return (isHere ? source?.commit : undefined) ?? env["GITHUB_SHA"];
}
function isOwn(repository, env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own = "" } = env;
    const names = [own, `${server}/${own}`].map((name) => name.toLowerCase());
    return names.includes(repository.toLowerCase());
}
/** The page of the branch that a `git` target is, where it is on the server of the run. */
function branchUrl({ name, target }, env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own } = env;
    if (target.type !== "git" || !server || !own)
        return undefined;
    const { branch = `policy-live/${name}`, repository: remote = "origin" } = target;
    const elsewhere = (0,source/* repositoryName */.a)(remote);
    // The name of a remote other than `origin` says nothing of where it is.
    if (elsewhere === undefined && remote !== "origin")
        return undefined;
    const repository = (elsewhere ?? own).replace(`${server}/`, "");
    if (!/^[^/:]+\/[^/:]+$/.test(repository))
        return undefined;
    return `${server}/${repository}/tree/${branch.split("/").map(encodeURIComponent).join("/")}`;
}
/** What will be otherwise by itself, at another time. */
const PASSING = new Set(["unreachable", "limited"]);
function tell(trouble, environment, { warn }) {
    if (trouble === undefined)
        return;
    // Not to run a rollback again: that would go back further.
    const passes = trouble instanceof github_error/* GithubError */.E1 && PASSING.has(trouble.failure.kind);
    const mend = trouble instanceof errors/* PolicyError */.pn && !passes ? trouble.parts.mend : undefined;
    const why = `${(0,deployment_world/* reasonOf */.A3)(trouble)}${mend === undefined ? "" : `; ${mend}`}`;
    warn(`note: ${(0,sanitize/* printable */.g$)(`GitHub's deployments do not show all that the ledger of ${environment} says: ${why}`)}; the next deploy there puts them right\n`);
}


/***/ }),

/***/ 98536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ tellOutcome),
/* harmony export */   tY: () => (/* binding */ checkLine),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _adapters_signals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58695);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47912);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63565);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57467);
/* harmony import */ var _step_shows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2199);






/**
 * Runs a command on an environment and tells how it ended.
 * @throws {PolicyError} `E_REFUSED`, `E_SUPERSEDED` (exit 3)
 */
async function tellOutcome(command, world, { format, quiet }, terminal) {
    const environment = world.environment.name;
    const { watched, open } = watchedFor(world);
    const noLonger = (0,_adapters_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeSignalsEnd */ .cl)(() => {
        const message = `what was begun in ${environment} stays open until the next deploy or rollback there closes it; see what is live: archi3-policy status`;
        if (world.log === undefined)
            terminal.warn(`interrupted: ${message}\n`);
        else
            world.log({ event: "interrupted", environment, deployment: open(), message });
    });
    try {
        const outcome = await command(watched);
        terminal.publish?.((0,_step_shows_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeShown */ .W8)(outcome, environment, world.target.name));
        world.log?.(outcomeEvent(outcome, environment));
        terminal.print(format === "json"
            ? asJson(outcome, environment)
            : asText(outcome, { environment, quiet, target: world.target.name }, terminal));
        return outcome.status;
    }
    catch (error) {
        throw error instanceof _deployment_world_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_ ? refusal(error, environment) : error;
    }
    finally {
        noLonger();
        world.progress(undefined);
    }
}
/** The world, and which deployment is open in it: as the log is told. */
function watchedFor(world) {
    const { log } = world;
    let open;
    if (log === undefined)
        return { watched: world, open: () => open };
    const listen = (happened) => {
        const { event, deployment } = happened;
        if (event === "intent-appended" || event === "phase-started")
            open = deployment ?? open;
        // One that failed stays open until what was before it is restored.
        const isClosed = event === "deployment-recorded" && happened.restores === undefined;
        if (isClosed || event === "rolled-back")
            open = undefined;
        log(happened);
    };
    return { watched: { ...world, log: listen }, open: () => open };
}
function outcomeEvent({ status, result, id, live, why }, environment) {
    const level = status === _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.done ? "info" : "error";
    const about = { environment, deployment: id, result, live, message: why };
    return { event: "command-outcome", level, ...about };
}
/** A refusal in the form that all errors have. */
function refusal({ result, message, next }, environment) {
    const isRefused = result === "refused";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .pn(isRefused ? "E_REFUSED" : "E_SUPERSEDED", _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.refused, {
        what: isRefused ? `${environment} was not changed` : `another command was first in ${environment}`,
        why: message,
        ...(next === undefined ? {} : { mend: next }),
    });
}
function asJson(outcome, environment) {
    const { status, result, id, live, recorded, why, next, checks, restored } = outcome;
    const shown = {
        ...{ format: "archi3-outcome/1", environment, result, status },
        ...{ id: id ?? null, live: live ?? null, recorded: recorded ?? null, why, next: next ?? null },
        ...{ checks, "checks-of-restored": restored },
    };
    return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q)(shown, 2);
}
const LABEL_WIDTH = "ledger:".length;
const SIGN = { 0: "✔", 1: "✖", 2: "✖", 3: "✖", 4: "✖", 5: "!" };
function asText(outcome, { environment, target, quiet }, { colors }) {
    const tint = outcome.status === _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.done
        ? colors.green
        : outcome.result === "inconclusive"
            ? colors.yellow
            : colors.red;
    const sign = tint(SIGN[outcome.status]);
    const emergency = outcome.status === _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.emergency
        ? [colors.red(colors.bold(`A person must act now in ${environment}.`))]
        : [];
    const labelled = (label, value) => value === undefined ? [] : [`  ${colors.dim(label.padEnd(LABEL_WIDTH))} ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(value)}`];
    const lines = [
        ...emergency,
        `${sign} ${environment}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(outcome.why)}`,
        ...(quiet ? [] : checkLines(outcome)),
        ...(quiet ? [] : [...labelled("live:", outcome.live), ...labelled("where:", target)]),
        ...labelled("ledger:", outcome.recorded),
        ...labelled("next:", outcome.next),
    ];
    return (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .guardWorkflowCommands */ .Jw)(`${lines.join("\n")}\n`);
}
/** What was measured; where one deployment took the place of another, of which of them. */
function checkLines({ id, live, checks, restored }) {
    if (id === undefined || live === undefined || id === live)
        return checks.map((check) => `  ${checkLine(check)}`);
    const of = (deployment, all) => all.length === 0 ? [] : [`  of ${deployment}:`, ...all.map((check) => `    ${checkLine(check)}`)];
    return [...of(id, checks), ...of(live, restored)];
}
/** A check's result on one line. */
function checkLine({ check, verdict, measurements, failures, said }) {
    const counts = measurements === 1 ? "" : ` (${measurements} measurements, ${failures} failed)`;
    return `${check}: ${verdict}${counts}${said === undefined ? "" : `, ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(said)}`}`;
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

/***/ 2199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ monitorShown),
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
/* harmony import */ var _watch_alert_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67919);






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
    const items = all.map(({ environment, live, condition, drifted, promotable, stops, refused, open }) => {
        const words = [
            liveText(live, condition),
            ...(drifted === true ? ["**drifted**"] : []),
            ...(open === null ? [] : [`${code(open.id)} is open: ${prose(open.next)}`]),
            ...[...stops, ...refused].map(prose),
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
/** What a look at everything showed. */
function monitorShown({ well, alerts, ended, notes, told }) {
    const items = [
        ...alerts.map(({ environment, summary, next, silenced, ...alert }) => `- **${prose(`${environment ?? "policies"}: ${(0,_watch_alert_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(alert)}`)}**: ${prose(summary)}${next === undefined ? "" : `; next: ${(0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(next))}`}${silenced === undefined ? "" : ` (silenced: ${prose(silenced)})`}`),
        ...ended.map(({ summary }) => `- Over: ${prose(summary)}`),
        ...notes.map((note) => `- Not seen: ${prose(note)}`),
        ...told
            .filter(({ error }) => error !== null)
            .map(({ channel, error }) => `- ${code(channel)} could not be told: ${prose(error ?? "")}`),
    ];
    const [worst] = alerts.filter(({ silenced }) => silenced === undefined);
    return {
        outputs: { well: String(well), alerts: alerts.length },
        summary: `### ${well ? "All is well" : "Something is wrong"}\n\n${items.length === 0 ? "" : `${items.join("\n")}\n`}`,
        ...(well || worst === undefined
            ? {}
            : { annotation: { level: "error", title: (0,_watch_alert_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(worst), message: worst.summary } }),
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
    return (0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownDigests */ .D7)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text));
}


/***/ }),

/***/ 35568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ validatePolicies),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* unused harmony export notesOfKinds */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18456);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63565);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77064);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28437);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43031);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36070);








/** Checks policies and says what is wrong; ends 1 when something at or above the failing severity is. */
async function runValidate(paths, options, terminal, version, env = {}) {
    (0,_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReportFiles */ .o1)(options.output, terminal.currentFolder);
    if (options.change === "fix") {
        const { fixPolicies } = await __webpack_require__.e(/* import() */ 6134).then(__webpack_require__.bind(__webpack_require__, 26134));
        await fixPolicies(paths, options, terminal);
    }
    else if (options.change === "write-baseline") {
        const { writeBaseline } = await __webpack_require__.e(/* import() */ 2995).then(__webpack_require__.bind(__webpack_require__, 82995));
        await writeBaseline(options, terminal);
    }
    const validation = await validatePolicies(paths, options, terminal, version);
    for (const note of options.quiet ? [] : notesOfKinds(validation.checked)) {
        terminal.warn((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .guardWorkflowCommands */ .Jw)(`${terminal.colors.yellow("warning")}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeText */ .jZ)(note)}\n`));
    }
    const context = { links: _report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LINKS */ .EB, colors: terminal.colors, quiet: options.quiet };
    const failures = (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReports */ .Li)(validation, options.output, context, terminal);
    // What was found is told even where a file cannot be written.
    terminal.print((0,_report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .renderAs */ .dk)(options.format, validation, context));
    const { spent } = options.means ?? {};
    spent?.step("telling what was found");
    for (const line of spent?.lines() ?? [])
        terminal.warn(`${terminal.colors.dim(line)}\n`);
    if (failures.length > 0)
        throw failures[0];
    const isWhole = [...paths, options.type, options.name, options.comparison].every((part) => part === undefined);
    if (isWhole && env["GITHUB_RUN_ID"] !== undefined) {
        const { raiseInvalid } = await Promise.all(/* import() */[__webpack_require__.e(1942), __webpack_require__.e(810), __webpack_require__.e(1234), __webpack_require__.e(7628), __webpack_require__.e(6798), __webpack_require__.e(2432), __webpack_require__.e(7376), __webpack_require__.e(882), __webpack_require__.e(8494), __webpack_require__.e(6993)]).then(__webpack_require__.bind(__webpack_require__, 50539));
        await raiseInvalid(validation.report, options, terminal, version, env);
    }
    return validation.report.conclusion === "success" ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
}
/**
 * Checks policies, against a base if there is one, and sums up what is wrong.
 * @param paths what to tell about; everything when empty
 */
async function validatePolicies(paths, options, terminal, version) {
    const started = performance.now();
    (0,_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReportFiles */ .o1)(options.output, terminal.currentFolder);
    const progress = terminal.progress("Reading policies");
    const intake = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .openIntake */ .L9)(paths, options, terminal.currentFolder);
    options.means?.spent?.step(`finding and reading ${intake.found.files.length} files`);
    progress(`Checking ${intake.found.files.length} files`);
    const validation = await judge(intake, options, {
        currentFolder: terminal.currentFolder,
        version,
        started,
    });
    progress(undefined);
    return validation;
}
/**
 * Judges what was taken in, and sums up what is wrong.
 * @param run `started` is when it began, in milliseconds of `performance.now()`
 */
async function judge(intake, options, run) {
    const { comparison } = intake;
    const checked = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)(intake);
    options.means?.spent?.step("judging them together");
    const selected = (0,_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .select */ .Lt)(checked, intake.scope, options, run.currentFolder);
    const rule = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleOf */ .Y)(intake, options);
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_7__/* .makeReport */ .dO)({
        findings: selected.findings,
        policies: selected.policies.length,
        valid: selected.valid,
        unread: selected.unread,
        base: comparison?.base ?? null,
    }, { ...rule, version: run.version, durationMs: performance.now() - run.started });
    const validate = async (changed) => (await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)(intake, changed)).findings;
    return { report, rule, checked, policies: selected.policies, comparison, validate };
}
/** A glob that matches nothing, or not the files that were meant, checks nothing, which looks like a pass. */
function notesOfKinds({ idleKinds, nearMisses }) {
    return [
        ...idleKinds.map(({ name, matchAt }) => `The kind "${name}" matches no file (${matchAt}).`),
        ...nearMisses.map(({ kind: { name, matchAt }, files }) => {
            const more = files.length === 1 ? "" : ` and ${files.length - 1} more`;
            return `The kind "${name}" leaves out ${files[0]}${more}, because of the ending alone (${matchAt}): .yaml and .yml differ, {yaml,yml} is both.`;
        }),
    ];
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


/***/ }),

/***/ 2530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ recordEvent)
/* harmony export */ });
const LEVELS = {
    failed: "error",
    inconclusive: "warn",
    interrupted: "warn",
};
/** That a record about a deployment stands in the ledger, for the log. */
function recordEvent(environment, entry, why) {
    const { event, id: deployment, epoch, kind, digest, restores, restored } = entry;
    const about = { environment, deployment, epoch, restores, message: why };
    if (event === "intent")
        return { event: "intent-appended", ...about, kind, digest };
    if (event === "rolled-back")
        return { event: "rolled-back", ...about, restored };
    return { event: "deployment-recorded", level: LEVELS[event], ...about, record: event };
}


/***/ })

};
