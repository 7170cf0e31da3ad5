export const id = 6305;
export const ids = [6305];
export const modules = {

/***/ 42721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pruneTarget),
/* harmony export */   runDeploy: () => (/* binding */ runDeploy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84962);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74755);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63565);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57325);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40194);
/* harmony import */ var _deploying_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71941);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57467);
/* harmony import */ var _environment_world_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16150);
/* harmony import */ var _github_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83647);
/* harmony import */ var _mirroring_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80602);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98536);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3129);
/* harmony import */ var _plan_parts_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45343);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8526);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(11437);
/* harmony import */ var _raising_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(50539);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(42603);
/* harmony import */ var _uncommitted_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(13863);



















/**
 * Deploys policies to an environment: validates them, asks the gates, makes them live, verifies them, and goes back by
 * itself when they fail.
 * @param open how what it touches is opened
 * @throws {PolicyError} as {@link chooseCandidate}; `E_REFUSED`, `E_SUPERSEDED` (exit 3); `E_LEDGER`, `E_TARGET` (exit 4)
 */
async function runDeploy(options, terminal, version, env, open = _environment_world_js__WEBPACK_IMPORTED_MODULE_8__/* .openWorld */ .H) {
    if (options.breakGlass && options.reason === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)("E_USAGE", {
            what: "--break-glass needs a reason",
            where: "--break-glass",
            why: "it passes gates, and the ledger says why",
            mend: 'add --reason "…"',
        });
    }
    const { began } = options;
    const log = options.dryRun ? undefined : terminal.log;
    const phases = (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_7__/* .timedPhases */ .hG)("validate", options.environment, log, { began });
    const chosen = await (0,_candidate_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseCandidate */ .J)(options, options.dryRun ? "wanted" : "required", terminal, version, env);
    if (chosen.is === "invalid") {
        phases.end();
        const status = (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_17__/* .tellInvalid */ .jB)(options.format, chosen.validation, terminal);
        if (!options.dryRun)
            await (0,_raising_js__WEBPACK_IMPORTED_MODULE_16__.raiseInvalid)(chosen.validation.report, options, terminal, version, env);
        return status;
    }
    const { candidate, promotion } = chosen;
    const environment = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_15__/* .environmentNamed */ .b6)(options.environment, promotion);
    (0,_uncommitted_js__WEBPACK_IMPORTED_MODULE_18__/* .checkDeployable */ .W6)(environment, promotion.workspace, terminal.currentFolder);
    const prepared = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_14__/* .prepare */ .iA)(candidate, environment);
    if (options.dryRun)
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .showPlan */ .t)(prepared, promotion, { ...options, approvedHash: options.planHash });
    phases.enter("read");
    const run = async (world) => {
        const view = await world.ledger.read("required");
        const request = { ...requestOf(world, view, prepared, promotion, options), phases };
        const outcome = await (0,_deploying_js__WEBPACK_IMPORTED_MODULE_6__/* .deploy */ .g)(world, view, request);
        await pruneTarget(world.target, terminal);
        return outcome;
    };
    return (0,_mirroring_js__WEBPACK_IMPORTED_MODULE_10__/* .mirrored */ .V)(await open(environment, promotion), promotion, "all", (world) => (0,_raising_js__WEBPACK_IMPORTED_MODULE_16__/* .alerted */ .q)(world, promotion, () => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .tellOutcome */ .G7)(run, world, options, terminal)));
}
/** What is asked of a deployment: the content, and how its gates are judged. */
function requestOf(world, view, prepared, promotion, { planHash, wait, reason, breakGlass }) {
    const { environment, candidate, effectiveDigest, effective } = prepared;
    const { digest, manifest, files } = candidate.bundle;
    const { env } = promotion;
    const commitsOf = () => (0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_13__/* .broughtCommits */ .EN)((0,_release_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(view.entries), world.ledger, candidate);
    const askGithub = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_4__/* .askingGithub */ .h)(environment, commitsOf, env, breakGlass);
    return {
        payload: { digest, effectiveDigest, effective },
        contents: { is: "new", manifest: (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .renderManifest */ .sB)(manifest), policies: files, effective },
        source: candidate.source,
        validation: candidate.validation,
        reason: reason ?? _deployment_world_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_REASON */ .je,
        breakGlass,
        waitMs: (0,_github_of_js__WEBPACK_IMPORTED_MODULE_9__/* .longestWait */ ._s)(wait, env),
        resume: (0,_github_of_js__WEBPACK_IMPORTED_MODULE_9__/* .resumeCommand */ .VJ)(environment.name, env)?.later,
        judge: async (now) => (0,_planning_js__WEBPACK_IMPORTED_MODULE_14__/* .askGates */ .YI)(prepared, world.ledger, now, promotion, {
            ...{ approvedHash: planHash, breakGlass, freshness: "required" },
            now: world.now(),
            github: await askGithub(),
        }),
    };
}
/** Releases that a target keeps beside the live one. */
const KEPT_RELEASES = 3;
/** Takes away what is old. How a deployment ended does not depend on it, so that a failure is only told. */
async function pruneTarget(target, { warn }) {
    try {
        await target.prune(KEPT_RELEASES);
    }
    catch (error) {
        warn(`note: old releases could not be taken away: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A3)(error))}\n`);
    }
}


/***/ }),

/***/ 71941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deploy),
/* harmony export */   q: () => (/* binding */ begin)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93152);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69171);
/* harmony import */ var _release_duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30587);
/* harmony import */ var _release_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52724);
/* harmony import */ var _release_moves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81593);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74755);
/* harmony import */ var _report_record_event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2530);
/* harmony import */ var _deployment_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37237);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57467);










/** The longest time between two looks at gates that say wait. Milliseconds. */
const LOOK_MS = 30_000;
/**
 * Deploys: closes what is open, asks the gates, appends the intent, and carries it out.
 * @throws {Refusal} (exit 3) where a gate says no, or somebody else was first
 * @throws {PolicyError} (exit 4) where the ledger or the target fails
 */
async function deploy(world, view, request) {
    const run = new _deployment_run_js__WEBPACK_IMPORTED_MODULE_7__/* .DeploymentRun */ .R(world, view, request.phases);
    try {
        return await untilItBegins(world, run, request);
    }
    finally {
        run.phases.end();
    }
}
/** Asks the gates until they say yes or no, and carries the deployment out. */
async function untilItBegins(world, run, request) {
    const said = new Map();
    const until = world.now() + request.waitMs;
    const lookAgain = async () => {
        run.phases.enter("gates");
        run.view = await world.ledger.read("required");
        return look(world, run, request, said);
    };
    for (let seen = await look(world, run, request, said);;) {
        if (seen.is === "over")
            return seen.outcome;
        const { gates, planHash, approvers } = seen;
        if (await hasToWait(world, run.phases, gates, until, request.resume)) {
            seen = await patiently(world, run.phases, until, lookAgain);
            continue;
        }
        const intent = await begin(world, run, {
            ...{ kind: "deploy", gates: gates.map(_release_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv), "plan-hash": planHash },
            ...{ digest: request.payload.digest, "effective-digest": request.payload.effectiveDigest },
            ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ source: request.source }),
            validation: request.validation,
            ...(request.breakGlass ? { "break-glass": true } : {}),
            ...(approvers.length === 0 ? {} : { approvers }),
            deadline: (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_8__/* .deadlineOf */ .G0)(world.now(), world.environment.verify, true),
            reason: request.reason,
        }, request.contents);
        if (intent !== undefined)
            return run.carryOut(intent, request.payload);
        seen = await look(world, run, request, said);
    }
}
async function look(world, run, request, said) {
    const settled = await run.settle("deploy", false);
    run.phases.enter("gates");
    if (settled?.status === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.emergency)
        return { is: "over", outcome: settled };
    const already = await alreadyLive(world, run.standing, request.payload);
    if (already !== undefined)
        return { is: "over", outcome: already };
    const judged = await request.judge(run.view);
    for (const gate of judged.gates)
        tellGate(world, gate, said);
    return { is: "judged", ...judged };
}
function tellGate({ environment, log }, { name, verdict }, said) {
    if (said.get(name) === verdict.is)
        return;
    said.set(name, verdict.is);
    log?.({
        ...{ event: "gate-judged", level: verdict.is === "refuse" ? "warn" : "info" },
        ...{ environment: environment.name, gate: name, verdict: verdict.is, message: verdict.reason },
    });
}
/**
 * Does what may fail outside again and again, as long as is waited anyway: in a day of waiting a network fails now and then.
 * @param until milliseconds since 1970
 * @throws {PolicyError} what failed last, when the time is over
 */
async function patiently(world, phases, until, act) {
    for (;;) {
        try {
            return await act();
        }
        catch (error) {
            const left = until - world.now();
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn) || error.status !== _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.outside || left <= 0)
                throw error;
            phases.enter("wait");
            world.progress(`Waiting on, for ${(0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(left)} at most: ${(0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A3)(error)}`);
            await world.sleep(Math.min(LOOK_MS, left));
        }
    }
}
/** What is live, healthy and where it should be is not deployed again; nothing is recorded then. */
async function alreadyLive(world, standing, payload) {
    const current = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .currentDeployment */ .JG)(standing);
    if (current?.verdict !== "healthy")
        return undefined;
    const { digest, "effective-digest": effective } = current.intent;
    if (digest !== payload.digest || effective !== payload.effectiveDigest)
        return undefined;
    const live = await world.target.read();
    if (!(0,_release_moves_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(live, { id: current.id, digest: payload.digest, effectiveDigest: effective }))
        return undefined;
    return {
        ...{
            status: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done,
            result: "already-live",
            id: undefined,
            live: current.id,
            checks: [],
            restored: [],
            next: stillStopped(standing, world.environment.name),
        },
        why: `${(0,_release_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(payload.digest)} is live and healthy already, as ${current.id}`,
    };
}
/** Where what failed was taken back by a revert, nothing is recorded by which that would be over. */
function stillStopped({ stops }, environment) {
    if (stops.hold === undefined && stops.refused.size === 0)
        return undefined;
    const what = stops.hold === undefined
        ? "what failed is refused here"
        : `deployments are held since the rollback ${stops.hold.id ?? ""}`;
    return `${what}, and its alert stays open, until: archi3-policy unlock --environment ${environment} --reason "…"`;
}
/**
 * Waits for gates that say so.
 * @returns true when the gates have to be asked again
 * @throws {Refusal} where a gate refuses, or the waiting would take too long
 */
async function hasToWait(world, phases, gates, until, resume) {
    const passage = (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .passageOf */ .E2)(gates);
    if (passage.is === "open")
        return false;
    const why = passage.gates.map(({ name, verdict }) => `${name}: ${verdict.reason}`).join("; ");
    const [first] = passage.gates;
    if (passage.is === "shut") {
        const mend = first?.verdict.is === "refuse" ? first.verdict.mend : undefined;
        throw new _deployment_world_js__WEBPACK_IMPORTED_MODULE_8__/* .Refusal */ .P_("refused", why, mend);
    }
    const now = world.now();
    const end = passage.until;
    const possible = end === undefined ? "" : `; possible from ${new Date(end).toISOString()}, in ${(0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(end - now)}`;
    if (now >= until || (end !== undefined && end > until)) {
        const wait = end === undefined ? "1h" : (0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .waitOption */ .fz)(end - now);
        const again = resume ?? `run the same again then, or now with --wait ${wait}`;
        throw new _deployment_world_js__WEBPACK_IMPORTED_MODULE_8__/* .Refusal */ .P_("refused", `${why}${possible}`, resume === undefined ? again : `go on then: ${again}`);
    }
    phases.enter("wait");
    world.progress(`Waiting for ${(0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)((end ?? until) - now)}: ${why}`);
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
    run.phases.enter("intent");
    const draft = {
        ...{ ...parts, ...world.author, event: "intent", id, holder: world.holder },
        ...{ ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ previous }), timings: run.phases.timings() },
    };
    // Where it is nobody's place for releases, nothing is recorded.
    await world.target.claim();
    await world.observe("before intent");
    const appended = await world.ledger.append(run.view, draft, contents);
    await world.observe("after intent");
    run.view = appended.view;
    if (appended.is === "appended") {
        run.phases.recorded();
        run.phases.deployment = id;
        world.log?.((0,_report_record_event_js__WEBPACK_IMPORTED_MODULE_6__/* .recordEvent */ .y)(run.name, appended.entry, parts.reason));
        return appended.entry;
    }
    if ((0,_release_moves_js__WEBPACK_IMPORTED_MODULE_4__/* .onLost */ .en)(run.view.entries, seen, undefined) === "again")
        return undefined;
    const other = run.standing.open?.intent ?? run.view.entries.at(-1);
    throw new _deployment_world_js__WEBPACK_IMPORTED_MODULE_8__/* .Refusal */ .P_("superseded", `superseded: ${other === undefined ? "another command" : (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_8__/* .idOf */ .TH)(other)} was first`, `see what it did: archi3-policy history --environment ${run.name}`);
}


/***/ }),

/***/ 37237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ DeploymentRun)
});

// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/health/check.js
var check = __webpack_require__(48916);
// EXTERNAL MODULE: ./build/src/release/moves.js
var moves = __webpack_require__(81593);
// EXTERNAL MODULE: ./build/src/release/record.js
var record = __webpack_require__(45922);
// EXTERNAL MODULE: ./build/src/release/standing.js
var standing = __webpack_require__(74755);
// EXTERNAL MODULE: ./build/src/report/record-event.js
var record_event = __webpack_require__(2530);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/commands/activation.js


/**
 * Makes a staged release live, and reads the target as everybody may: before, again and again meanwhile, and after. So
 * the ledger says of every activation whether there was a moment without a whole set of policies.
 * @param activate makes it live
 * @throws {PolicyError} as the activation does; a read that fails only leaves the measure out
 */
async function activateWatched(target, release, activate) {
    const before = await readDigest(target);
    if (before === UNREAD)
        return { turn: await activate(), activation: undefined };
    const whole = new Set([before, release.effectiveDigest]);
    const over = new AbortController();
    const watching = watch(target, over.signal);
    // Nobody waits for it where the activation fails.
    watching.catch(() => { });
    let turn;
    try {
        turn = await activate();
    }
    finally {
        over.abort();
    }
    const seen = [...(await watching), await readDigest(target)];
    if (turn.is === "fenced" || seen.includes(UNREAD))
        return { turn, activation: undefined };
    const broken = seen.filter((one) => !whole.has(one)).length;
    // What is live at last is the release and nothing else.
    const isMissing = whole.has(seen.at(-1)) && seen.at(-1) !== release.effectiveDigest;
    return { turn, activation: { reads: seen.length + 1, broken: broken + (isMissing ? 1 : 0) } };
}
const UNREAD = "unread";
/** A read of thousands of policies takes a while, which the activation must not wait for too long. */
const REST = 2;
async function watch(target, over) {
    const seen = [];
    while (!over.aborted && seen.at(-1) !== UNREAD) {
        const started = performance.now();
        seen.push(await readDigest(target));
        const took = performance.now() - started;
        await (0,promises_.setTimeout)(Math.max(1, REST * took), undefined, { signal: over }).catch(() => { });
    }
    return seen;
}
async function readDigest(target) {
    try {
        return (await target.read())?.effectiveDigest;
    }
    catch (error) {
        if (error instanceof errors/* PolicyError */.pn)
            return UNREAD;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/commands/deployment-ends.js
var deployment_ends = __webpack_require__(85572);
// EXTERNAL MODULE: ./build/src/commands/deployment-world.js + 1 modules
var deployment_world = __webpack_require__(57467);
// EXTERNAL MODULE: ./build/src/commands/payload.js
var commands_payload = __webpack_require__(73774);
// EXTERNAL MODULE: ./build/src/commands/verification.js + 1 modules
var commands_verification = __webpack_require__(85738);
;// CONCATENATED MODULE: ./build/src/commands/deployment-run.js












/** Carries deployments of one environment through: every decision is made elsewhere, every effect is made here. */
class DeploymentRun {
    #world;
    /** The ledger as it was last read. */
    view;
    /** Of the deployment that the command begins. */
    phases;
    constructor(world, view, phases) {
        this.#world = world;
        this.view = view;
        this.phases = phases;
    }
    get standing() {
        return (0,standing/* standingOf */.YP)(this.view.entries);
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
            this.phases.enter("settle");
            await this.#mayTakeOver(open.intent, by, hasId);
            // From here on, and until it is closed, the time is that deployment's.
            this.phases.end();
            const phases = (0,deployment_world/* timedPhases */.hG)("settle", this.name, this.#world.log, {
                deployment: (0,deployment_world/* idOf */.TH)(open.intent),
            });
            const newest = open.failed ?? open.intent;
            try {
                await this.#effect("fence", () => this.#world.target.fence(newest.epoch + 1));
                const live = await this.#world.target.read();
                settled = (await this.#close(open.intent, live, by, phases)) ?? settled;
            }
            catch (error) {
                // Its holder has recorded something meanwhile: an end, or that it failed. What the ledger says now decides.
                if (!(error instanceof deployment_world/* Refusal */.P_) || this.view.head === head)
                    throw error;
            }
            finally {
                phases.end();
                this.phases.enter("settle");
            }
            // What could not be restored now cannot be restored by trying for ever.
            if (settled?.status === errors/* EXIT */.dc.emergency)
                return settled;
        }
    }
    async #mayTakeOver(intent, by, hasId) {
        if ((0,moves/* maySupersede */.w0)(intent, by, hasId))
            return;
        const [record] = await this.#world.ledger.records([intent]);
        if (record === undefined || !(await this.#world.isAlive(record)))
            return;
        throw (0,deployment_ends/* inProgress */.Vw)(this.#about(intent), by, record, this.#world.now());
    }
    async #close(intent, live, by, phases) {
        const move = (0,moves/* onOpen */.qS)(this.standing, live, by);
        switch (move.do) {
            case "leave":
                return undefined;
            case "interrupt": {
                const why = `closed by a ${by}, after its holder was gone or overtaken`;
                await this.#append({ ...this.#closing(intent, "interrupted", move.live), why }, { is: "of", commit: intent.commit }, (0,deployment_world/* idOf */.TH)(intent), phases);
                return undefined;
            }
            case "verify":
                return this.#verifyAndClose(intent, new Map(), phases);
            case "restore":
                return this.#takeOverRestore(intent, move.restores, phases);
        }
    }
    /** The restore goes on under a new record: the epoch of the old one is fenced, lest its holder come back to life. */
    async #takeOverRestore(intent, restores, phases) {
        const why = "the restore was taken over, after its holder was gone";
        const draft = { ...this.#closing(intent, "failed", undefined), restores, why };
        const failed = await this.#append(draft, { is: "of", commit: intent.commit }, (0,deployment_world/* idOf */.TH)(intent), phases);
        return this.#restore(intent, failed, restores, { checks: [], why }, phases);
    }
    /**
     * Stages, activates, verifies and closes a deployment that has begun.
     * @param intent its record in the ledger
     */
    async carryOut(intent, payload) {
        const { target, health, environment } = this.#world;
        const release = (0,commands_payload/* releaseOf */.l7)(this.name, (0,deployment_world/* idOf */.TH)(intent), intent.epoch, payload);
        const { checks } = environment.verify;
        try {
            if (checks.some(check/* isRelative */.n3))
                this.phases.enter("baseline");
            const before = await health.baseline(checks);
            await this.#phase("stage", `Staging ${release.id}`, () => target.stage(release));
            const { turn, activation } = await activateWatched(target, release, () => this.#phase("activate", `Activating ${release.id}`, () => target.activate(release)));
            if (turn.is === "fenced")
                return await this.#fenced(intent, turn.by);
            return await this.#verifyAndClose(intent, before, this.phases, activation);
        }
        catch (error) {
            const isOver = this.standing.open?.intent.id !== intent.id;
            if (isOver || error instanceof deployment_world/* Refusal */.P_ || !(error instanceof errors/* PolicyError */.pn))
                throw error;
            if (error.code === "E_LEDGER")
                throw (0,deployment_ends/* leftOpen */.cb)((0,deployment_world/* idOf */.TH)(intent), error);
            return this.#afterFault(intent, release, error);
        }
    }
    /** The target has seen a higher epoch: of another command of this ledger, or of another ledger. */
    async #fenced(intent, by) {
        const { target, ledger } = this.#world;
        this.view = await ledger.read("required");
        const newest = this.view.entries.at(-1)?.epoch ?? 0;
        // Whoever closes a deployment fences the target one above its newest record.
        if (by <= newest + 1 || this.standing.open?.intent.id !== intent.id)
            throw (0,deployment_ends/* overtaken */.K1)((0,deployment_world/* idOf */.TH)(intent), `epoch ${by} was there first`);
        const why = `the target has seen epoch ${by}, and this ledger is at ${newest}`;
        const { current } = this.standing;
        const draft = { ...this.#closing(intent, "interrupted", current), why };
        await this.#append(draft, { is: "of", commit: intent.commit }, (0,deployment_world/* idOf */.TH)(intent), this.phases);
        throw (0,deployment_ends/* anothersTarget */.sr)((0,deployment_world/* idOf */.TH)(intent), target.name, why);
    }
    /**
     * The target failed: what it holds decides whether the deployment goes on, or never was. It is fenced before it is
     * read: what it still has to do of what it was told comes too late from then on, and what came before is seen.
     */
    async #afterFault(intent, release, error) {
        let live;
        try {
            await this.#effect("fence", () => this.#world.target.fence(release.epoch + 1));
            live = await this.#world.target.read();
        }
        catch (trouble) {
            if (!(trouble instanceof errors/* PolicyError */.pn))
                throw trouble;
            throw (0,deployment_ends/* inDoubt */.aE)(this.#about(intent), error);
        }
        if ((0,moves/* liveDeployment */.Av)(this.standing, live) === release.id)
            return this.#verifyAndClose(intent, new Map(), this.phases);
        const why = (0,deployment_world/* reasonOf */.A3)(error);
        const { current } = this.standing;
        await this.#append({ ...this.#closing(intent, "interrupted", current), why }, { is: "of", commit: intent.commit }, release.id, this.phases);
        throw (0,deployment_ends/* notActivated */.PL)(release.id, current, error);
    }
    async #verifyAndClose(intent, before, phases, activation) {
        const how = intent.kind === "rollback" ? "once" : "bake";
        phases.enter("verify");
        const verification = await (0,commands_verification/* verify */.M)(this.#world, (0,commands_payload/* subjectOf */.et)(this.#world, intent, before), how);
        const closing = (0,moves/* closingOf */.r1)(verification.verdict, intent, this.standing);
        const record = {
            ...this.#closing(intent, closing.event, closing.live),
            ...(0,defined/* defined */.s)({ restores: closing.restores, why: closing.why, activation }),
            verification: verification.checks,
        };
        const entry = await this.#append(record, { is: "of", commit: intent.commit }, (0,deployment_world/* idOf */.TH)(intent), phases);
        const failed = { checks: verification.checks, why: closing.why ?? "its checks failed" };
        if (closing.restores !== undefined)
            return this.#restore(intent, entry, closing.restores, failed, phases);
        return (0,deployment_ends/* verified */.zr)(this.#about(intent), intent.kind === "rollback", verification);
    }
    /** Makes what was live before live again, under the epoch of the record that says that the new one failed. */
    async #restore(intent, failed, restores, { checks, why }, phases) {
        const { target, ledger } = this.#world;
        const restored = this.standing.deployments.get(restores);
        let activation;
        phases.enter("restore");
        let once;
        try {
            const payload = restored === undefined ? commands_payload/* EMPTY_PAYLOAD */.vg : await (0,commands_payload/* payloadOf */.Md)(ledger, restored.intent);
            const release = (0,commands_payload/* releaseOf */.l7)(this.name, restores, failed.epoch, payload);
            this.#world.progress(`Restoring ${restores}`);
            await this.#effect("restore", () => target.stage(release));
            const activated = await activateWatched(target, release, () => this.#effect("activate", () => target.activate(release)));
            const { turn } = activated;
            if (turn.is === "fenced")
                throw (0,deployment_ends/* overtaken */.K1)((0,deployment_world/* idOf */.TH)(intent), `epoch ${turn.by} was there first`);
            activation = activated.activation;
            if (restored !== undefined) {
                phases.enter("verify-restored");
                once = await (0,commands_verification/* verify */.M)(this.#world, (0,commands_payload/* subjectOf */.et)(this.#world, restored.intent, new Map()), "once");
            }
        }
        catch (error) {
            if (error instanceof deployment_world/* Refusal */.P_)
                throw error;
            const trouble = `${why}; then ${restores} could not be restored: ${(0,deployment_world/* reasonOf */.A3)(error)}`;
            return (0,deployment_ends/* notRestored */.GM)(this.#about(intent), restores, trouble, checks, await this.#held());
        }
        // One record says what is live again and how it is: nobody takes it for healthy who reads only the half.
        const draft = {
            ...{ ...this.#closing(intent, "rolled-back", restores), restores, why },
            ...(0,defined/* defined */.s)({ restored: once?.verdict.state, activation }),
            verification: once?.checks ?? [],
        };
        const contents = restored === undefined ? undefined : { is: "of", commit: restored.intent.commit };
        await this.#append(draft, contents, (0,deployment_world/* idOf */.TH)(intent), phases);
        return (0,deployment_ends/* rolledBack */.EN)(this.#about(intent), restores, why, checks, once);
    }
    /** What the target holds, for a person who has to act. */
    async #held() {
        try {
            return { is: "read", id: (0,moves/* liveDeployment */.Av)(this.standing, await this.#world.target.read()) };
        }
        catch (error) {
            if (!(error instanceof errors/* PolicyError */.pn))
                throw error;
            return { is: "unreadable" };
        }
    }
    #about(intent) {
        return { environment: this.name, id: (0,deployment_world/* idOf */.TH)(intent), standing: this.standing };
    }
    #closing(intent, event, live) {
        const { previous } = intent;
        return { ...(0,record/* deploymentIn */.dG)(intent), ...this.#world.author, ...(0,defined/* defined */.s)({ previous, live }), event };
    }
    /**
     * Appends a record about an open deployment, on whatever head there is, as long as nobody else has closed it.
     * @param phases what it says of its time
     * @throws {Refusal} where somebody has
     */
    async #append(said, contents, own, phases) {
        phases.enter("record");
        const draft = { ...said, timings: phases.timings() };
        for (;;) {
            const seen = this.view.entries.at(-1)?.epoch ?? 0;
            const appended = await this.#effect("append", () => this.#world.ledger.append(this.view, draft, contents));
            this.view = appended.view;
            if (appended.is === "appended") {
                phases.recorded();
                this.#world.log?.((0,record_event/* recordEvent */.y)(this.name, appended.entry, draft.why));
                return appended.entry;
            }
            if ((0,moves/* onLost */.en)(this.view.entries, seen, own) === "superseded")
                throw (0,deployment_ends/* overtaken */.K1)(own, "the ledger says that it was closed by another command");
        }
    }
    async #phase(phase, step, act) {
        this.#world.progress(step);
        this.phases.enter(phase);
        return this.#effect(phase, act);
    }
    async #effect(name, act) {
        await this.#world.observe(`before ${name}`);
        const result = await act();
        await this.#world.observe(`after ${name}`);
        return result;
    }
}


/***/ }),

/***/ 3129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan),
  t: () => (/* binding */ showPlan)
});

// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/release/moves.js
var moves = __webpack_require__(81593);
// EXTERNAL MODULE: ./build/src/release/standing.js
var release_standing = __webpack_require__(74755);
// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/release/gates.js + 1 modules
var release_gates = __webpack_require__(52724);
// EXTERNAL MODULE: ./build/src/release/way-back.js
var way_back = __webpack_require__(9890);
// EXTERNAL MODULE: ./build/src/report/changes-page.js
var changes_page = __webpack_require__(55057);
// EXTERNAL MODULE: ./build/src/report/fitted.js
var fitted = __webpack_require__(58794);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/page-parts.js
var page_parts = __webpack_require__(95514);
// EXTERNAL MODULE: ./build/src/report/plan-words.js
var plan_words = __webpack_require__(86085);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
;// CONCATENATED MODULE: ./build/src/report/approver-page.js









/** What each part may take of the page; the changes get the rest. */
const SHARE = { stops: 0.14, notes: 0.05, checklist: 0.1, verified: 0.14, made: 0.14, gates: 0.08 };
const MOST_COMMITS = 5;
/**
 * The plan as an approver reads it, on a telephone too: the decision in three lines (what, how risky, which gates), then
 * what changes, the checklist, what was verified before, how to roll back, and who made and approved it.
 */
function renderApproverPage(plan, options) {
    const room = (part) => Math.floor(SHARE[part] * options.maxBytes);
    const above = [
        `${whatLine(plan)}\\\n${riskLine(plan)}\\\n${gatesLine(plan)}\n`,
        ...(0,page_parts/* listed */.KE)("", stopLines(plan), room("stops")),
        ...(0,page_parts/* listed */.KE)("", plan.notes.map((note) => `Note: ${(0,page_parts/* said */.ag)(note)}`), room("notes")),
    ];
    const below = [
        ...(0,page_parts/* listed */.KE)("Checklist", checklistLines(plan), room("checklist")),
        ...(0,page_parts/* listed */.KE)((0,page_parts/* verifiedTitle */.Ri)(plan.verified), (0,page_parts/* verifiedLines */.oH)(plan.verified, plan.environment), room("verified")),
        rollbackPart(plan, options),
        madePart(plan, options, room("made")),
        heldPart(plan, room("gates")),
        `\nPlan hash ${(0,markdown_text/* markdownCode */.D9)((0,fitted/* bounded */.M)(plan.hash, page_parts/* MOST */._B.name))}\n`,
    ];
    const title = "\n### What changes\n\n";
    const rest = options.maxBytes - (0,sanitize/* byteLength */.dp)([...above, title, ...below].join(""));
    const changes = plan.changes.length === 0 ? "- nothing\n" : (0,changes_page/* renderChanges */.O1)(plan.changes, rest);
    return [...above, title, changes.trimStart(), ...below].join("");
}
function whatLine(plan) {
    const { environment, live, changes } = plan;
    const it = (0,markdown_text/* markdownCode */.D9)((0,digest/* shortDigest */.VK)(plan.digest));
    const where = `**${(0,page_parts/* named */.KT)(environment)}**`;
    if (live === null)
        return `${where}: ${it} goes live where nothing is: ${(0,changes_page/* policiesIn */.C8)(changes)}`;
    if (live.digest === plan.digest)
        return `${where}: ${it} is live already as ${(0,page_parts/* coded */.yC)(live.id)}`;
    const what = changes.length === 0 ? "nothing changes" : (0,changes_page/* countChanges */.xS)(changes);
    return `${where}: ${it} replaces ${(0,page_parts/* coded */.yC)(live.id)}: ${what}`;
}
function riskLine({ risk }) {
    return `Risk **${risk.level}**: ${(0,page_parts/* said */.ag)(risk.reasons.join("; "))}`;
}
function isHeld({ verdict }) {
    return verdict.is === "pass" || verdict.is === "bypassed";
}
function gatesTitle({ gates }) {
    return `${gates.filter(isHeld).length} of ${gates.length} gates hold`;
}
/** Which gates do not hold, and until when; what an approval waits for is the reader's to say, and stops nothing. */
function gatesLine(plan) {
    const { gates, open } = plan;
    const refusing = gates.filter(({ verdict }) => verdict.is === "refuse");
    const waiting = gates.filter((gate) => gate.verdict.is === "wait" && !(0,release_gates/* isToApprove */.p)(gate));
    const bypassed = gates.filter(({ verdict }) => verdict.is === "bypassed");
    const sign = refusing.length > 0 ? plan_words/* SIGN */.AJ.refuse : waiting.length > 0 || open !== null ? plan_words/* SIGN */.AJ.wait : plan_words/* SIGN */.AJ.pass;
    const parts = [
        `${sign} ${gatesTitle(plan)}`,
        ...(refusing.length === 0 ? [] : [`refused by ${refusing.map(nameOf).join(", ")}`]),
        ...(waiting.length === 0 ? [] : [`to wait for: ${waiting.map(waitText).join(", ")}`]),
        ...(bypassed.length === 0 ? [] : [`broken: ${bypassed.map(nameOf).join(", ")}`]),
        ...(open === null ? [] : [`${(0,page_parts/* coded */.yC)(open)} is open, and has to end first`]),
        // Nobody is asked while a gate refuses.
        ...(refusing.length === 0 && gates.some(release_gates/* isToApprove */.p) ? ["**the approval is yours to give**"] : []),
    ];
    return parts.join("; ");
}
function nameOf({ name }) {
    return `**${(0,page_parts/* named */.KT)(name)}**`;
}
function waitText(gate) {
    const { verdict } = gate;
    const until = verdict.is === "wait" ? verdict.until : undefined;
    return `${nameOf(gate)}${until === undefined ? "" : ` until ${(0,plan_words/* momentOf */.Et)(until)}`}`;
}
/** The gates that a reader has to know before the changes: those that do not hold, and what to do about them. */
function stopLines({ gates }) {
    return gates.flatMap((gate) => {
        const { verdict } = gate;
        if (verdict.is === "pass")
            return [];
        if ((0,release_gates/* isToApprove */.p)(gate))
            return [`☐ ${nameOf(gate)}: ${(0,page_parts/* said */.ag)(verdict.reason)}`];
        const line = `${plan_words/* SIGN */.AJ[verdict.is]} ${nameOf(gate)}: ${(0,page_parts/* said */.ag)(verdict.reason)}`;
        return [verdict.is === "refuse" ? `${line}<br>What to do: ${(0,page_parts/* said */.ag)(verdict.mend)}` : line];
    });
}
function heldPart({ gates }, maxBytes) {
    const held = gates.filter(({ verdict }) => verdict.is === "pass");
    if (held.length === 0)
        return "";
    const title = held.length === 1 ? "The gate that holds" : `The ${held.length} gates that hold`;
    return (0,changes_page/* folded */.TM)(title, held, maxBytes, ({ name, verdict }) => `- ${plan_words/* SIGN */.AJ.pass} ${(0,page_parts/* named */.KT)(name)}: ${(0,page_parts/* said */.ag)(verdict.reason)}\n`);
}
/** A point that holds is only named: its reason stands elsewhere on the page. */
function checklistLines({ checklist }) {
    return checklist.map(({ point, state, reason }) => {
        const name = `${plan_words/* POINT */.zh[state]} ${(0,page_parts/* named */.KT)(point)}`;
        return state === "holds" ? name : `${name}: ${(0,page_parts/* said */.ag)(reason)}`;
    });
}
function rollbackPart(plan, { repositoryUrl }) {
    const { environment } = plan;
    const id = plan["back-by-hand"];
    const head = `\n### How to roll back\n\n- If it fails: ${(0,page_parts/* said */.ag)((0,plan_words/* failureText */.kY)(plan))}\n`;
    if (id === null)
        return `${head}- By hand: ${(0,page_parts/* said */.ag)((0,plan_words/* namedOnlyText */.bU)(plan))}\n`;
    const dispatch = repositoryUrl === undefined ? [] : [(0,page_parts/* rollbackDispatch */.X0)(environment, id)];
    const commands = [...dispatch, (0,way_back/* rollbackCommand */.Ct)(environment, id)];
    const or = commands.length === 1 ? "" : ", by either of";
    return `${head}- By hand, to ${(0,page_parts/* coded */.yC)(id)}${or}:\n${commands.map(page_parts/* fenced */.vi).join("")}`;
}
function madePart(plan, { repositoryUrl }, maxBytes) {
    const commits = (plan.commits ?? []).map((commit) => commitLine(commit, repositoryUrl));
    const lines = [
        ...pullLines(plan, repositoryUrl),
        ...(plan.commits === null ? [`Commits unknown: ${(0,page_parts/* said */.ag)(plan["commits-unknown"] ?? "")}`] : []),
        ...(plan.commits?.length === 0 ? ["No commit since what is live touches the policies"] : []),
        ...deployedLines(plan),
        ...commits.slice(0, MOST_COMMITS),
    ];
    const [open = ""] = (0,page_parts/* listed */.KE)("Who made and approved it", lines, maxBytes);
    const rest = commits.slice(MOST_COMMITS).map((line) => `- ${line}\n`);
    if (rest.length === 0)
        return open;
    const more = (0,changes_page/* folded */.TM)(`${rest.length} more commits`, rest, maxBytes - (0,sanitize/* byteLength */.dp)(open));
    return (0,sanitize/* byteLength */.dp)(open + more) > maxBytes ? open : open + more;
}
function pullLines({ source }, repositoryUrl) {
    const pull = source["pull-request"];
    if (pull === undefined)
        return [];
    const address = repositoryUrl === undefined ? undefined : `${repositoryUrl}/pull/${pull}`;
    return [`Pull request ${(0,page_parts/* linked */.q)(String(pull), address)}`];
}
function deployedLines({ verified }) {
    if (verified === null || verified.deployed === null)
        return [];
    const { actor, approvers, "run-url": run } = verified.deployed;
    const approved = approvers.length === 0 ? "" : `, approved by ${approvers.map(page_parts/* named */.KT).join(", ")}`;
    const at = run === null ? "" : `, ${(0,page_parts/* linked */.q)("its run", run)}`;
    return [`${(0,page_parts/* named */.KT)(verified.environment)}: deployed by ${(0,page_parts/* named */.KT)(actor)}${approved}${at}`];
}
function commitLine({ commit, title, author, rationale }, repositoryUrl) {
    const isId = /^[0-9a-f]+$/.test(commit);
    const short = isId ? `\`${commit.slice(0, 12)}\`` : "(no id)";
    const address = repositoryUrl !== undefined && isId ? `${repositoryUrl}/commit/${commit}` : undefined;
    const [first = ""] = rationale.split("\n\n", 1);
    const why = first.replaceAll(/\s+/g, " ").trim();
    const reason = why === "" ? "" : `<br>${(0,markdown_text/* markdownText */.p7)((0,fitted/* bounded */.M)(why, page_parts/* MOST */._B.title))}`;
    const said = `${(0,markdown_text/* markdownText */.p7)((0,fitted/* bounded */.M)(title, page_parts/* MOST */._B.title))}, by ${(0,page_parts/* named */.KT)(author)}`;
    return `${(0,markdown_text/* markdownLink */.iQ)(short, address)} ${said}${pullOf(title, repositoryUrl)}${reason}`;
}
/** The page of the pull request that a commit was squashed from: GitHub puts its number at the end of the title. */
function pullOf(title, repositoryUrl) {
    const number = /\(#(\d{1,9})\)$/.exec(title)?.[1];
    if (number === undefined || repositoryUrl === undefined)
        return "";
    return `, ${(0,page_parts/* linked */.q)(`pull request ${number}`, `${repositoryUrl}/pull/${number}`)}`;
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/release/duration-text.js
var duration_text = __webpack_require__(30587);
// EXTERNAL MODULE: ./build/src/release/evidence.js
var release_evidence = __webpack_require__(42370);
// EXTERNAL MODULE: ./build/src/release/semantic-diff.js
var semantic_diff = __webpack_require__(5587);
;// CONCATENATED MODULE: ./build/src/report/plan-text.js







/** Changes that people are shown; the rest is counted. */
const MOST_CHANGES = 50;
const plan_text_MOST_COMMITS = 20;
/** The plan as a terminal shows it: the decision and its gates first, then what changes, then the rest. */
function renderPlanText(plan, bold) {
    const section = (title, lines) => [
        bold(title),
        ...lines.map((line) => `  ${(0,sanitize/* printable */.g$)(line)}`),
        "",
    ];
    const lines = [
        bold(`Plan for ${plan.environment}`),
        `${bold(`${(0,digest/* shortDigest */.VK)(plan.digest)} ${(0,plan_words/* decisionOf */.uv)(plan)}`)}; live is ${(0,sanitize/* printable */.g$)(plan.live?.id ?? "nothing")}.`,
        `Risk ${bold(plan.risk.level)}: ${(0,sanitize/* printable */.g$)(plan.risk.reasons.join("; "))}.`,
        `Plan hash ${plan.hash}`,
        ...plan.notes.map((note) => (0,sanitize/* printable */.g$)(note)),
        "",
        ...section("Gates", plan.gates.map(({ name, verdict }) => `${plan_words/* SIGN */.AJ[verdict.is]} ${name}: ${verdict.reason}${mendOf(verdict)}`)),
        ...section("Changes", upTo(MOST_CHANGES, plan.changes.map(semantic_diff/* describeChange */.u), "nothing changes")),
        ...section("Checklist", plan.checklist.map(({ point, state, reason }) => `${plan_words/* POINT */.zh[state]} ${point}: ${reason}`)),
        ...(plan.verified === null
            ? []
            : section(`Verified in ${plan.verified.environment}`, verifiedLines(plan.verified))),
        ...section("Commits", commitLines(plan)),
        ...section("If it fails", [(0,plan_words/* failureText */.kY)(plan), `by hand: ${byHandText(plan)}`]),
    ];
    return lines.join("\n");
}
function upTo(most, lines, none) {
    if (lines.length === 0)
        return [none];
    const more = lines.length > most ? [`${lines.length - most} more`] : [];
    return [...lines.slice(0, most), ...more];
}
function byHandText(plan) {
    const id = plan["back-by-hand"];
    return id === null ? (0,plan_words/* namedOnlyText */.bU)(plan) : (0,way_back/* rollbackCommand */.Ct)(plan.environment, id);
}
function mendOf(verdict) {
    if (verdict.is === "refuse")
        return ` (${verdict.mend})`;
    return verdict.is === "wait" && verdict.until !== undefined ? ` (until ${(0,plan_words/* momentOf */.Et)(verdict.until)})` : "";
}
function verifiedLines(verified) {
    const { id, checks, evidence, deployed } = verified;
    const soaked = verified["soaked-ms"];
    if (id === null || deployed === null)
        return ["it was never deployed there"];
    const approved = deployed.approvers.length === 0 ? "" : `, approved by ${deployed.approvers.join(", ")}`;
    const run = deployed["run-url"] === null ? "" : ` (${deployed["run-url"]})`;
    return [
        soaked === null ? `${id}: not healthy there` : `${id}: healthy for ${(0,duration_text/* durationText */.S5)(soaked)}`,
        `deployed by ${deployed.actor}${approved}${run}`,
        ...checks.map((check) => `${plan_words/* CHECK */.fi[check.verdict]} ${check.check}: ${(0,plan_words/* checkText */.qW)(check)}`),
        ...evidence.map((proof) => `${proof.result === "pass" ? "✔" : "✖"} ${(0,release_evidence/* evidenceText */.rS)(proof)}`),
    ];
}
function commitLines(plan) {
    const { commits, source } = plan;
    const pull = source["pull-request"];
    const from = pull === undefined ? [] : [`from pull request ${pull}`];
    if (commits === null)
        return [...from, `unknown: ${plan["commits-unknown"] ?? ""}`];
    return [...from, ...upTo(plan_text_MOST_COMMITS, commits.map(plan_text_commitLine), "none that touches the policies")];
}
function plan_text_commitLine({ commit, title, author, rationale }) {
    const [why = ""] = rationale.split("\n\n", 1);
    const reason = why.trim() === "" ? "" : `: ${why.replaceAll(/\s+/g, " ").trim()}`;
    return `${commit.slice(0, 12)} ${title}, by ${author}${reason}`;
}

// EXTERNAL MODULE: ./build/src/commands/approvals.js + 1 modules
var approvals = __webpack_require__(57325);
// EXTERNAL MODULE: ./build/src/commands/candidate.js + 1 modules
var candidate = __webpack_require__(40194);
// EXTERNAL MODULE: ./build/src/commands/github-of.js
var github_of = __webpack_require__(83647);
// EXTERNAL MODULE: ./build/src/commands/planning.js + 3 modules
var planning = __webpack_require__(8526);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
// EXTERNAL MODULE: ./build/src/commands/report-formats.js + 1 modules
var report_formats = __webpack_require__(42603);
// EXTERNAL MODULE: ./build/src/commands/step-shows.js
var step_shows = __webpack_require__(2199);
;// CONCATENATED MODULE: ./build/src/commands/plan.js
















/**
 * Shows what a deployment would change in an environment, how risky that is, and which gates hold; ends 0 whatever they say.
 * @throws {PolicyError} as {@link chooseCandidate}; `E_LEDGER` (exit 4)
 */
async function runPlan(options, terminal, version, env) {
    const chosen = await (0,candidate/* chooseCandidate */.J)(options, "wanted", terminal, version, env);
    if (chosen.is === "invalid")
        return (0,report_formats/* tellInvalid */.jB)(options.format, chosen.validation, terminal);
    const environment = (0,commands_promotion/* environmentNamed */.b6)(options.environment, chosen.promotion);
    const prepared = await (0,planning/* prepare */.iA)(chosen.candidate, environment);
    return showPlan(prepared, chosen.promotion, { ...options, approvedHash: undefined, breakGlass: false });
}
/** Computes and prints the plan of a deployment. */
async function showPlan(prepared, promotion, options) {
    const ledger = await (0,commands_promotion/* ledgerOf */.Xr)(prepared.environment.name, promotion);
    // Where it cannot deploy nobody is asked to approve.
    const target = (0,commands_promotion/* targetOf */.$r)(prepared.environment, promotion);
    const view = await ledger.read("wanted");
    const { approvedHash, breakGlass } = options;
    const now = Date.now();
    const plan = await (0,planning/* computePlan */.Ru)(prepared, ledger, view, promotion, {
        ...{ approvedHash, breakGlass, freshness: "wanted" },
        ...{ now, github: await (0,approvals/* factsForPlan */.M5)(prepared.environment, promotion.env) },
    });
    const { terminal } = promotion;
    const shown = (0,step_shows/* planShown */.VB)(plan, {
        ...{ now, waitMs: (0,github_of/* longestWait */._s)(options.wait, promotion.env) },
        isLive: await isLiveAlready((0,release_standing/* standingOf */.YP)(view.entries), prepared, target),
        ...(0,defined/* defined */.s)({ resume: (0,github_of/* resumeCommand */.VJ)(prepared.environment.name, promotion.env) }),
    });
    terminal.publish?.({
        ...shown,
        outputs: { ...shown.outputs, "github-environment": prepared.environment.github.deploy },
        summary: `${pageOf(plan, promotion)}${shown.summary ?? ""}`,
    });
    terminal.print(options.format === "json"
        ? (0,json/* printJson */.Q)(plan, 2)
        : (0,sanitize/* guardWorkflowCommands */.Jw)(options.format === "markdown"
            ? pageOf(plan, promotion)
            : renderPlanText(plan, terminal.colors.bold)));
    return errors/* EXIT */.dc.done;
}
/** Whether a deployment would find nothing to do: what is planned is live, healthy, and where it should be. */
async function isLiveAlready(standing, { candidate, effectiveDigest }, target) {
    const current = (0,release_standing/* currentDeployment */.JG)(standing);
    if (standing.open !== undefined || current?.verdict !== "healthy")
        return false;
    const { digest } = candidate.bundle;
    const isSame = current.intent.digest === digest && current.intent["effective-digest"] === effectiveDigest;
    if (!isSame)
        return false;
    const live = await target.read().catch(() => undefined);
    return (0,moves/* holds */.v9)(live, { id: current.id, digest, effectiveDigest });
}
/** What approvers read, also as the summary of a job. */
function pageOf(plan, { env }) {
    const run = (0,github_of/* runOf */.ng)(env);
    const server = env["GITHUB_SERVER_URL"] || "https://github.com";
    const repositoryUrl = run === undefined ? undefined : `${server}/${run.repository}`;
    return renderApproverPage(plan, { maxBytes: markdown/* JOB_SUMMARY_BYTES */.HC, ...(0,defined/* defined */.s)({ repositoryUrl }) });
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
/* harmony import */ var _validation_look_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(30785);

















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
    const commit = (0,_validation_look_js__WEBPACK_IMPORTED_MODULE_16__.defaultBranchCommit)(promotion.env);
    const { routes } = promotion.workspace.config.alerting;
    if (commit === undefined || !routes.some(({ on }) => on.includes("validation-failure")))
        return;
    // A run that is repeated, or slower, says nothing about what came after it.
    const { validations } = await (0,_seen_state_js__WEBPACK_IMPORTED_MODULE_14__/* .noteOfState */ .D)(promotion);
    const root = promotion.workspace.displayRoot;
    if (validations.some((one) => (0,_adapters_git_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isBehind */ .Jm)(root, commit, one.commit)))
        return;
    const now = Date.now();
    const condition = (0,_validation_look_js__WEBPACK_IMPORTED_MODULE_16__/* .validationCondition */ .b)(report, commit, promotion.env);
    const look = {
        ...NOTHING,
        time: new Date(now).toISOString(),
        conditions: condition === undefined ? [] : [condition],
        validations: [(0,_validation_look_js__WEBPACK_IMPORTED_MODULE_16__/* .resultOf */ .B)(report, commit, now)],
        knew: new Map(),
        sees: ({ name }) => name === "validation-failure",
    };
    // Who may only read, as a job that validates does, has nothing to report while all is right.
    await raise(promotion, async () => look, true, condition !== undefined);
}
/** As {@link raiseValidation}, for whoever has opened no repository; what cannot be opened is a note. */
async function raiseInvalid(report, options, terminal, version, env) {
    if ((0,_validation_look_js__WEBPACK_IMPORTED_MODULE_16__.defaultBranchCommit)(env) === undefined)
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
