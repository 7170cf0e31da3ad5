export const id = 721;
export const ids = [721,941];
export const modules = {

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pruneTarget),
/* harmony export */   runDeploy: () => (/* binding */ runDeploy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3565);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(194);
/* harmony import */ var _deploying_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1941);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12);
/* harmony import */ var _environment_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3526);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8536);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8941);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2715);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1161);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1441);
/* harmony import */ var _uncommitted_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3863);













/**
 * Deploys policies to an environment: validates them, asks the gates, makes them live, verifies them, and goes back by
 * itself when they fail.
 * @param open how what it touches is opened
 * @throws {PolicyError} as {@link chooseCandidate}; `E_REFUSED`, `E_SUPERSEDED` (exit 3); `E_LEDGER`, `E_TARGET` (exit 4)
 */
async function runDeploy(options, terminal, version, env, open = _environment_world_js__WEBPACK_IMPORTED_MODULE_6__/* .openWorld */ .H) {
    if (options.breakGlass && options.reason === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)("E_USAGE", {
            what: "--break-glass needs a reason",
            where: "--break-glass",
            why: "it passes gates, and the ledger says why",
            mend: 'add --reason "…"',
        });
    }
    const chosen = await (0,_candidate_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseCandidate */ .J)(options, options.dryRun ? "wanted" : "required", terminal, version, env);
    if (chosen.is === "invalid")
        return (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_11__/* .tellInvalid */ .jB)(options.format, chosen.validation, terminal);
    const { candidate, promotion } = chosen;
    const environment = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_10__/* .environmentNamed */ .b6)(options.environment, promotion);
    (0,_uncommitted_js__WEBPACK_IMPORTED_MODULE_12__/* .checkDeployable */ .W6)(environment, promotion.workspace, terminal.currentFolder);
    const prepared = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_9__/* .prepare */ .iA)(candidate, environment);
    if (options.dryRun)
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .showPlan */ .t)(prepared, promotion, { ...options, approvedHash: options.planHash });
    const world = await open(environment, promotion);
    const run = async () => {
        const view = await world.ledger.read("required");
        const outcome = await (0,_deploying_js__WEBPACK_IMPORTED_MODULE_4__/* .deploy */ .g)(world, view, {
            payload: {
                digest: candidate.bundle.digest,
                effectiveDigest: prepared.effectiveDigest,
                effective: prepared.effective,
            },
            contents: {
                is: "new",
                manifest: (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .renderManifest */ .sB)(candidate.bundle.manifest),
                policies: candidate.bundle.files,
                effective: prepared.effective,
            },
            source: candidate.source,
            reason: options.reason ?? _deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_REASON */ .je,
            approvers: [],
            breakGlass: options.breakGlass,
            waitMs: options.wait,
            judge: (now) => (0,_planning_js__WEBPACK_IMPORTED_MODULE_9__/* .askGates */ .YI)(prepared, world.ledger, now, promotion, {
                approvedHash: options.planHash,
                breakGlass: options.breakGlass,
                freshness: "required",
                now: world.now(),
            }),
        });
        await pruneTarget(world.target, terminal);
        return outcome;
    };
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .tellOutcome */ .G7)(run, world, options, terminal);
}
/** Releases that a target keeps beside the live one. */
const KEPT_RELEASES = 3;
/** Takes away what is old. How a deployment ended does not depend on it, so that a failure is only told. */
async function pruneTarget(target, { warn }) {
    try {
        await target.prune(KEPT_RELEASES);
    }
    catch (error) {
        warn(`note: old releases could not be taken away: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(error))}\n`);
    }
}


/***/ }),

/***/ 1941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deploy),
/* harmony export */   q: () => (/* binding */ begin)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3152);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9171);
/* harmony import */ var _release_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6159);
/* harmony import */ var _release_moves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1593);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4755);
/* harmony import */ var _deployment_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1793);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12);








/** The longest time between two looks at gates that say wait. Milliseconds. */
const LOOK_MS = 30_000;
/**
 * Deploys: closes what is open, asks the gates, appends the intent, and carries it out.
 * @throws {Refusal} (exit 3) where a gate says no, or somebody else was first
 * @throws {PolicyError} (exit 4) where the ledger or the target fails
 */
async function deploy(world, view, request) {
    const run = new _deployment_run_js__WEBPACK_IMPORTED_MODULE_5__/* .DeploymentRun */ .R(world, view);
    const until = world.now() + request.waitMs;
    const lookAgain = async () => {
        run.view = await world.ledger.read("required");
        return look(world, run, request);
    };
    for (let seen = await look(world, run, request);;) {
        if (seen.is === "over")
            return seen.outcome;
        const { gates, planHash } = seen;
        if (await hasToWait(world, gates, until)) {
            seen = await patiently(world, until, lookAgain);
            continue;
        }
        const intent = await begin(world, run, {
            ...{ kind: "deploy", gates: gates.map(_release_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv), "plan-hash": planHash },
            ...{ digest: request.payload.digest, "effective-digest": request.payload.effectiveDigest },
            ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ source: request.source }),
            ...(request.breakGlass ? { "break-glass": true } : {}),
            ...(request.approvers.length === 0 ? {} : { approvers: request.approvers }),
            deadline: (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_6__/* .deadlineOf */ .G0)(world.now(), world.environment.verify, true),
            reason: request.reason,
        }, request.contents);
        if (intent !== undefined)
            return run.carryOut(intent, request.payload);
        seen = await look(world, run, request);
    }
}
async function look(world, run, request) {
    const settled = await run.settle("deploy", false);
    if (settled?.status === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.emergency)
        return { is: "over", outcome: settled };
    const already = await alreadyLive(world, run.standing, request.payload);
    if (already !== undefined)
        return { is: "over", outcome: already };
    return { is: "judged", ...(await request.judge(run.view)) };
}
/**
 * Does what may fail outside again and again, as long as is waited anyway: in a day of waiting a network fails now and then.
 * @param until milliseconds since 1970
 * @throws {PolicyError} what failed last, when the time is over
 */
async function patiently(world, until, act) {
    for (;;) {
        try {
            return await act();
        }
        catch (error) {
            const left = until - world.now();
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn) || error.status !== _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.outside || left <= 0)
                throw error;
            world.progress(`Waiting on, for ${(0,_release_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(left)} at most: ${(0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(error)}`);
            await world.sleep(Math.min(LOOK_MS, left));
        }
    }
}
/** What is live, healthy and where it should be is not deployed again; nothing is recorded then. */
async function alreadyLive(world, standing, payload) {
    const current = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .currentDeployment */ .JG)(standing);
    if (current?.verdict !== "healthy")
        return undefined;
    const { digest, "effective-digest": effective } = current.intent;
    if (digest !== payload.digest || effective !== payload.effectiveDigest)
        return undefined;
    const live = await world.target.read();
    if (live?.effectiveDigest !== effective)
        return undefined;
    return {
        ...{
            status: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done,
            result: "already-live",
            id: undefined,
            live: current.id,
            checks: [],
            restored: [],
            next: undefined,
        },
        why: `${(0,_release_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(payload.digest)} is live and healthy already, as ${current.id}`,
    };
}
/**
 * Waits for gates that say so.
 * @returns true when the gates have to be asked again
 * @throws {Refusal} where a gate refuses, or the waiting would take too long
 */
async function hasToWait(world, gates, until) {
    const passage = (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .passageOf */ .E2)(gates);
    if (passage.is === "open")
        return false;
    const why = passage.gates.map(({ name, verdict }) => `${name}: ${verdict.reason}`).join("; ");
    const [first] = passage.gates;
    if (passage.is === "shut") {
        const mend = first?.verdict.is === "refuse" ? first.verdict.mend : undefined;
        throw new _deployment_world_js__WEBPACK_IMPORTED_MODULE_6__/* .Refusal */ .P_("refused", why, mend);
    }
    const now = world.now();
    const end = passage.until;
    const possible = end === undefined ? "" : `; possible from ${new Date(end).toISOString()}, in ${(0,_release_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(end - now)}`;
    if (now >= until || (end !== undefined && end > until)) {
        const wait = end === undefined ? "1h" : (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .waitOption */ .fz)(end - now);
        throw new _deployment_world_js__WEBPACK_IMPORTED_MODULE_6__/* .Refusal */ .P_("refused", `${why}${possible}`, `run the same again then, or now with --wait ${wait}`);
    }
    world.progress(`Waiting for ${(0,_release_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)((end ?? until) - now)}: ${why}`);
    await world.sleep(Math.max(1, Math.min(LOOK_MS, (end ?? until) - now)));
    return true;
}
/**
 * Appends an intent.
 * @returns undefined where only locks or evidence came in between, so that the gates have to be asked again
 * @throws {Refusal} where another deployment began
 */
async function begin(world, run, parts, contents) {
    const seen = run.view.entries.at(-1)?.epoch ?? 0;
    const id = `${run.name}-${seen + 1}`;
    const previous = run.standing.current;
    const draft = {
        ...{ ...parts, ...world.author, event: "intent", id, holder: world.holder },
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ previous }),
    };
    // Where it is nobody's place for releases, nothing is recorded.
    await world.target.claim();
    await world.observe("before intent");
    const appended = await world.ledger.append(run.view, draft, contents);
    await world.observe("after intent");
    run.view = appended.view;
    if (appended.is === "appended")
        return appended.entry;
    if ((0,_release_moves_js__WEBPACK_IMPORTED_MODULE_3__/* .onLost */ .en)(run.view.entries, seen, undefined) === "again")
        return undefined;
    const other = run.standing.open?.intent ?? run.view.entries.at(-1);
    throw new _deployment_world_js__WEBPACK_IMPORTED_MODULE_6__/* .Refusal */ .P_("superseded", `superseded: ${other === undefined ? "another command" : (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_6__/* .idOf */ .TH)(other)} was first`, `see what it did: archi3-policy history --environment ${run.name}`);
}


/***/ }),

/***/ 5572:
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
/* harmony export */   xP: () => (/* binding */ afterMending),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5922);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4755);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12);




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
        : goBack(environment, back);
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
    const back = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .wayBack */ .lZ)(standing);
    return back === undefined
        ? `no other deployment was found healthy here: deploy corrected policies; or, where policies are not the cause, mend what is, then: ${afterMending(about)}`
        : `go back: ${goBack(environment, back)}`;
}
/** How what is live is recorded as healthy, once what its checks measure is mended. */
function afterMending({ environment, standing }) {
    const live = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .currentDeployment */ .JG)(standing)?.intent["effective-digest"];
    const same = [...standing.deployments.values()].findLast(({ intent, wasHealthy }) => wasHealthy && intent["effective-digest"] === live);
    return same === undefined
        ? `archi3-policy unlock --environment ${environment}, and deploy it again`
        : goBack(environment, same);
}
/** The command that goes back to a deployment. */
function goBack(environment, { id }) {
    return `archi3-policy rollback --environment ${environment} --deployment-id ${id}`;
}
/** Another one is in progress, and may not be overtaken. */
function inProgress({ environment, id, standing }, by, { holder, deadline }, now) {
    const process = holder === undefined ? "" : `, by process ${holder.pid} on ${holder.host}`;
    const isLate = deadline !== undefined && Date.parse(deadline) <= now;
    const until = isLate
        ? ` still; it should have ended by ${deadline}`
        : `, until ${deadline ?? "it ends"} at the latest`;
    const isRollback = standing.open?.intent.kind === "rollback";
    const back = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .wayBack */ .lZ)(standing);
    const stop = back === undefined
        ? "wait for it; there is nothing healthy to go back to"
        : by === "rollback" || isRollback
            ? `wait for it, or take its place by an id, this one or another: ${goBack(environment, back)}`
            : `wait for it, or stop it: archi3-policy rollback --environment ${environment}`;
    return new _deployment_world_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_("refused", `${id} is in progress${process}${until}`, stop);
}
/** Another command came first. */
function overtaken(id, why) {
    return new _deployment_world_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_("superseded", `${id} was superseded: ${why}; it touched nothing more`, "see what is live now: archi3-policy status");
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

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ DeploymentRun)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3152);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _release_moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1593);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5922);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4755);
/* harmony import */ var _deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5572);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3774);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5738);









/** Carries deployments of one environment through: every decision is made elsewhere, every effect is made here. */
class DeploymentRun {
    #world;
    /** The ledger as it was last read. */
    view;
    constructor(world, view) {
        this.#world = world;
        this.view = view;
    }
    get standing() {
        return (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .YP)(this.view.entries);
    }
    get name() {
        return this.#world.environment.name;
    }
    /**
     * Closes what is open, so that something new may begin. Where its own holder closes it meanwhile, all the better.
     * @throws {Refusal} where its holder works on it and may not be overtaken
     * @returns how the last one of them ended, where it was seen through; one that needs a person may be open still
     */
    async settle(by, hasId) {
        let settled;
        for (;;) {
            const { open } = this.standing;
            if (open === undefined)
                return settled;
            const { head } = this.view;
            await this.#mayTakeOver(open.intent, by, hasId);
            const newest = open.failed ?? open.intent;
            await this.#effect("fence", () => this.#world.target.fence(newest.epoch + 1));
            const live = await this.#world.target.read();
            try {
                settled = (await this.#close(open.intent, live, by)) ?? settled;
            }
            catch (error) {
                // Its holder has recorded something meanwhile: an end, or that it failed. What the ledger says now decides.
                if (!(error instanceof _deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_) || this.view.head === head)
                    throw error;
            }
            // What could not be restored now cannot be restored by trying for ever.
            if (settled?.status === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.emergency)
                return settled;
        }
    }
    async #mayTakeOver(intent, by, hasId) {
        if ((0,_release_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .maySupersede */ .w0)(intent, by, hasId))
            return;
        const [record] = await this.#world.ledger.records([intent]);
        if (record === undefined || !(await this.#world.isAlive(record)))
            return;
        throw (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .inProgress */ .Vw)(this.#about(intent), by, record, this.#world.now());
    }
    async #close(intent, live, by) {
        const move = (0,_release_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .onOpen */ .qS)(this.standing, live, by);
        switch (move.do) {
            case "leave":
                return undefined;
            case "interrupt": {
                const why = `closed by a ${by}, after its holder was gone or overtaken`;
                await this.#append({ ...this.#closing(intent, "interrupted", move.live), why }, { is: "of", commit: intent.commit }, (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(intent));
                return undefined;
            }
            case "verify":
                return this.#verifyAndClose(intent, new Map());
            case "restore":
                return this.#takeOverRestore(intent, move.restores);
        }
    }
    /** The restore goes on under a new record: the epoch of the old one is fenced, lest its holder come back to life. */
    async #takeOverRestore(intent, restores) {
        const why = "the restore was taken over, after its holder was gone";
        const draft = { ...this.#closing(intent, "failed", undefined), restores, why };
        const failed = await this.#append(draft, { is: "of", commit: intent.commit }, (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(intent));
        return this.#restore(intent, failed, restores, [], why);
    }
    /**
     * Stages, activates, verifies and closes a deployment that has begun.
     * @param intent its record in the ledger
     */
    async carryOut(intent, payload) {
        const { target, health, environment } = this.#world;
        const release = (0,_payload_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(this.name, (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(intent), intent.epoch, payload);
        const timings = {};
        try {
            const before = await health.baseline(environment.verify.checks);
            await this.#timed(timings, "stage", `Staging ${release.id}`, () => target.stage(release));
            const turn = await this.#timed(timings, "activate", `Activating ${release.id}`, () => target.activate(release));
            if (turn.is === "fenced")
                throw (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .overtaken */ .K1)(release.id, `epoch ${turn.by} was there first`);
            return await this.#verifyAndClose(intent, before, timings);
        }
        catch (error) {
            if (error instanceof _deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_ || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn))
                throw error;
            if (error.code === "E_LEDGER")
                throw (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOpen */ .cb)((0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(intent), error);
            return this.#afterFault(intent, release, error, timings);
        }
    }
    /**
     * The target failed: what it holds decides whether the deployment goes on, or never was. It is fenced before it is
     * read: what it still has to do of what it was told comes too late from then on, and what came before is seen.
     */
    async #afterFault(intent, release, error, timings) {
        let live;
        try {
            await this.#effect("fence", () => this.#world.target.fence(release.epoch + 1));
            live = await this.#world.target.read();
        }
        catch (trouble) {
            if (!(trouble instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn))
                throw trouble;
            throw (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .inDoubt */ .aE)(this.#about(intent), error);
        }
        if ((0,_release_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .liveDeployment */ .Av)(this.standing, live) === release.id)
            return this.#verifyAndClose(intent, new Map(), timings);
        const why = (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(error);
        const { current } = this.standing;
        await this.#append({ ...this.#closing(intent, "interrupted", current), why, timings }, { is: "of", commit: intent.commit }, release.id);
        throw (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .notActivated */ .PL)(release.id, current, error);
    }
    async #verifyAndClose(intent, before, timings = {}) {
        const how = intent.kind === "rollback" ? "once" : "bake";
        const verification = await (0,_verification_js__WEBPACK_IMPORTED_MODULE_7__/* .verify */ .M)(this.#world, (0,_payload_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .et)(this.name, intent, before), how);
        timings.verify = verification.took;
        const closing = (0,_release_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .closingOf */ .r1)(verification.verdict, intent, this.standing);
        const record = {
            ...this.#closing(intent, closing.event, closing.live),
            ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ restores: closing.restores, why: closing.why }),
            ...{ timings, verification: verification.checks },
        };
        const entry = await this.#append(record, { is: "of", commit: intent.commit }, (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(intent));
        if (closing.restores !== undefined)
            return this.#restore(intent, entry, closing.restores, verification.checks, closing.why);
        return (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .verified */ .zr)(this.#about(intent), intent.kind === "rollback", verification);
    }
    /** Makes what was live before live again, under the epoch of the record that says that the new one failed. */
    async #restore(intent, failed, restores, checks, why = "its checks failed") {
        const { target, ledger } = this.#world;
        const restored = this.standing.deployments.get(restores);
        const timings = {};
        let once;
        try {
            const payload = restored === undefined ? _payload_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_PAYLOAD */ .vg : await (0,_payload_js__WEBPACK_IMPORTED_MODULE_6__/* .payloadOf */ .Md)(ledger, restored.intent);
            const release = (0,_payload_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(this.name, restores, failed.epoch, payload);
            await this.#timed(timings, "restore", `Restoring ${restores}`, () => target.stage(release));
            const turn = await this.#effect("activate", () => target.activate(release));
            if (turn.is === "fenced")
                throw (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .overtaken */ .K1)((0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(intent), `epoch ${turn.by} was there first`);
            if (restored !== undefined)
                once = await (0,_verification_js__WEBPACK_IMPORTED_MODULE_7__/* .verify */ .M)(this.#world, (0,_payload_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .et)(this.name, restored.intent, new Map()), "once");
        }
        catch (error) {
            if (error instanceof _deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_)
                throw error;
            const trouble = `${why}; then ${restores} could not be restored: ${(0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(error)}`;
            return (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .notRestored */ .GM)(this.#about(intent), restores, trouble, checks, await this.#held());
        }
        // One record says what is live again and how it is: nobody takes it for healthy who reads only the half.
        const draft = {
            ...{ ...this.#closing(intent, "rolled-back", restores), restores, why, timings },
            ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ restored: once?.verdict.state }),
            verification: once?.checks ?? [],
        };
        const contents = restored === undefined ? undefined : { is: "of", commit: restored.intent.commit };
        await this.#append(draft, contents, (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(intent));
        return (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .rolledBack */ .EN)(this.#about(intent), restores, why, checks, once);
    }
    /** What the target holds, for a person who has to act. */
    async #held() {
        try {
            return { is: "read", id: (0,_release_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .liveDeployment */ .Av)(this.standing, await this.#world.target.read()) };
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn))
                throw error;
            return { is: "unreadable" };
        }
    }
    #about(intent) {
        return { environment: this.name, id: (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(intent), standing: this.standing };
    }
    #closing(intent, event, live) {
        const { previous } = intent;
        return { ...(0,_release_record_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentIn */ .dG)(intent), ...this.#world.author, ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ previous, live }), event };
    }
    /**
     * Appends a record about an open deployment, on whatever head there is, as long as nobody else has closed it.
     * @throws {Refusal} where somebody has
     */
    async #append(draft, contents, own) {
        for (;;) {
            const seen = this.view.entries.at(-1)?.epoch ?? 0;
            const appended = await this.#effect("append", () => this.#world.ledger.append(this.view, draft, contents));
            this.view = appended.view;
            if (appended.is === "appended")
                return appended.entry;
            if ((0,_release_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .onLost */ .en)(this.view.entries, seen, own) === "superseded")
                throw (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .overtaken */ .K1)(own, "the ledger says that it was closed by another command");
        }
    }
    async #timed(timings, phase, step, act) {
        this.#world.progress(step);
        const started = this.#world.now();
        const result = await this.#effect(phase, act);
        timings[phase] = Math.max(0, this.#world.now() - started);
        return result;
    }
    async #effect(name, act) {
        await this.#world.observe(`before ${name}`);
        const result = await act();
        await this.#world.observe(`after ${name}`);
        return result;
    }
}


/***/ }),

/***/ 8536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ tellOutcome),
/* harmony export */   tY: () => (/* binding */ checkLine),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _adapters_signals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8695);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7912);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3565);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12);





/**
 * Runs a command on an environment and tells how it ended.
 * @throws {PolicyError} `E_REFUSED`, `E_SUPERSEDED` (exit 3)
 */
async function tellOutcome(command, world, { format, quiet }, terminal) {
    const environment = world.environment.name;
    const noLonger = (0,_adapters_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeSignalsEnd */ .cl)(() => terminal.warn(`interrupted: what was begun in ${environment} stays open until the next deploy or rollback there closes it; see what is live: archi3-policy status\n`));
    try {
        const outcome = await command();
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

/***/ 3774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   vg: () => (/* binding */ EMPTY_PAYLOAD)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9171);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12);



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
/** What the checks of a deployment are asked about. */
function subjectOf(environment, intent, before) {
    const { digest, "effective-digest": effectiveDigest } = intent;
    const nothing = EMPTY_PAYLOAD;
    return {
        ...{ environment, id: (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(intent), before },
        digest: digest ?? nothing.digest,
        effectiveDigest: effectiveDigest ?? nothing.effectiveDigest,
    };
}


/***/ }),

/***/ 8941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan),
/* harmony export */   t: () => (/* binding */ showPlan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _release_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7912);
/* harmony import */ var _report_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1675);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3565);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(194);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2715);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1161);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1441);









/**
 * Shows what a deployment would change in an environment, how risky that is, and which gates hold; ends 0 whatever they say.
 * @throws {PolicyError} as {@link chooseCandidate}; `E_LEDGER` (exit 4)
 */
async function runPlan(options, terminal, version, env) {
    const chosen = await (0,_candidate_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseCandidate */ .J)(options, "wanted", terminal, version, env);
    if (chosen.is === "invalid")
        return (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .tellInvalid */ .jB)(options.format, chosen.validation, terminal);
    const environment = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentNamed */ .b6)(options.environment, chosen.promotion);
    const prepared = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_6__/* .prepare */ .iA)(chosen.candidate, environment);
    return showPlan(prepared, chosen.promotion, { ...options, approvedHash: undefined, breakGlass: false });
}
/** Computes and prints the plan of a deployment. */
async function showPlan(prepared, promotion, options) {
    const ledger = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_7__/* .ledgerOf */ .Xr)(prepared.environment.name, promotion);
    const view = await ledger.read("wanted");
    const { approvedHash, breakGlass } = options;
    const plan = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_6__/* .computePlan */ .Ru)(prepared, ledger, view, promotion, {
        ...{ approvedHash, breakGlass, freshness: "wanted" },
        now: Date.now(),
    });
    const { terminal } = promotion;
    if (options.format === "json")
        terminal.print((0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q)(plan, 2));
    else
        terminal.print((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .guardWorkflowCommands */ .Jw)((0,_release_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPlan */ .EG)(plan, options.format === "markdown" ? MARKDOWN : terminalStyle(terminal))));
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
}
const MARKDOWN = {
    text: (untrusted) => (0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownDigests */ .D7)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(untrusted)),
    heading: (text) => `### ${text}\n`,
    item: (text) => `- ${text}`,
    strong: (text) => `**${text}**`,
};
function terminalStyle({ colors }) {
    return {
        text: (untrusted) => (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(untrusted),
        heading: (text) => colors.bold(text),
        item: (text) => `  ${text}`,
        strong: (text) => colors.bold(text),
    };
}


/***/ }),

/***/ 5738:
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

// EXTERNAL MODULE: ./build/src/commands/deployment-world.js
var deployment_world = __webpack_require__(12);
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
    return { verdict: verdictOf(tallies), checks: tallies.map(recordOf), took: Math.round(passed) };
}
/** Something is live already: a check that breaks must not keep the ledger from saying how that ended. */
async function measure({ health }, check, subject) {
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


/***/ }),

/***/ 1593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ liveDeployment),
/* harmony export */   en: () => (/* binding */ onLost),
/* harmony export */   qS: () => (/* binding */ onOpen),
/* harmony export */   r1: () => (/* binding */ closingOf),
/* harmony export */   w0: () => (/* binding */ maySupersede)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5922);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4755);


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


/***/ })

};
