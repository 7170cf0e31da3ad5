export const id = 2721;
export const ids = [2721];
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
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10012);
/* harmony import */ var _environment_world_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91617);
/* harmony import */ var _github_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83647);
/* harmony import */ var _mirroring_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80602);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98536);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(15326);
/* harmony import */ var _plan_parts_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45343);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(17376);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3111);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(27219);
/* harmony import */ var _uncommitted_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(13863);


















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
    const chosen = await (0,_candidate_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseCandidate */ .J)(options, options.dryRun ? "wanted" : "required", terminal, version, env);
    if (chosen.is === "invalid")
        return (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_16__/* .tellInvalid */ .jB)(options.format, chosen.validation, terminal);
    const { candidate, promotion } = chosen;
    const environment = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_15__/* .environmentNamed */ .b6)(options.environment, promotion);
    (0,_uncommitted_js__WEBPACK_IMPORTED_MODULE_17__/* .checkDeployable */ .W6)(environment, promotion.workspace, terminal.currentFolder);
    const prepared = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_14__/* .prepare */ .iA)(candidate, environment);
    if (options.dryRun)
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .showPlan */ .t)(prepared, promotion, { ...options, approvedHash: options.planHash });
    const run = async (world) => {
        const view = await world.ledger.read("required");
        const outcome = await (0,_deploying_js__WEBPACK_IMPORTED_MODULE_6__/* .deploy */ .g)(world, view, requestOf(world, view, prepared, promotion, options));
        await pruneTarget(world.target, terminal);
        return outcome;
    };
    return (0,_mirroring_js__WEBPACK_IMPORTED_MODULE_10__/* .mirrored */ .V)(await open(environment, promotion), promotion, "all", (world) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .tellOutcome */ .G7)(() => run(world), world, options, terminal));
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
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93152);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69171);
/* harmony import */ var _release_duration_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30587);
/* harmony import */ var _release_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52724);
/* harmony import */ var _release_moves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81593);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74755);
/* harmony import */ var _deployment_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91793);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10012);









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
        const { gates, planHash, approvers } = seen;
        if (await hasToWait(world, gates, until, request.resume)) {
            seen = await patiently(world, until, lookAgain);
            continue;
        }
        const intent = await begin(world, run, {
            ...{ kind: "deploy", gates: gates.map(_release_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv), "plan-hash": planHash },
            ...{ digest: request.payload.digest, "effective-digest": request.payload.effectiveDigest },
            ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ source: request.source }),
            ...(request.breakGlass ? { "break-glass": true } : {}),
            ...(approvers.length === 0 ? {} : { approvers }),
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
            world.progress(`Waiting on, for ${(0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S)(left)} at most: ${(0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(error)}`);
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
    if (!(0,_release_moves_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(live, { id: current.id, digest: payload.digest, effectiveDigest: effective }))
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
async function hasToWait(world, gates, until, resume) {
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
    const possible = end === undefined ? "" : `; possible from ${new Date(end).toISOString()}, in ${(0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S)(end - now)}`;
    if (now >= until || (end !== undefined && end > until)) {
        const wait = end === undefined ? "1h" : (0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_8__/* .waitOption */ .f)(end - now);
        const again = resume ?? `run the same again then, or now with --wait ${wait}`;
        throw new _deployment_world_js__WEBPACK_IMPORTED_MODULE_6__/* .Refusal */ .P_("refused", `${why}${possible}`, resume === undefined ? again : `go on then: ${again}`);
    }
    world.progress(`Waiting for ${(0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S)((end ?? until) - now)}: ${why}`);
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

/***/ 91793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ DeploymentRun)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93152);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _release_moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81593);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45922);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74755);
/* harmony import */ var _deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85572);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10012);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73774);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85738);









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
                return await this.#fenced(intent, turn.by, timings);
            return await this.#verifyAndClose(intent, before, timings);
        }
        catch (error) {
            const isOver = this.standing.open?.intent.id !== intent.id;
            if (isOver || error instanceof _deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_ || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn))
                throw error;
            if (error.code === "E_LEDGER")
                throw (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOpen */ .cb)((0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(intent), error);
            return this.#afterFault(intent, release, error, timings);
        }
    }
    /** The target has seen a higher epoch: of another command of this ledger, or of another ledger. */
    async #fenced(intent, by, timings) {
        const { target, ledger } = this.#world;
        this.view = await ledger.read("required");
        const newest = this.view.entries.at(-1)?.epoch ?? 0;
        // Whoever closes a deployment fences the target one above its newest record.
        if (by <= newest + 1 || this.standing.open?.intent.id !== intent.id)
            throw (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .overtaken */ .K1)((0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(intent), `epoch ${by} was there first`);
        const why = `the target has seen epoch ${by}, and this ledger is at ${newest}`;
        const { current } = this.standing;
        const draft = { ...this.#closing(intent, "interrupted", current), why, timings };
        await this.#append(draft, { is: "of", commit: intent.commit }, (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(intent));
        throw (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .anothersTarget */ .sr)((0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(intent), target.name, why);
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


/***/ })

};
