export const id = 5776;
export const ids = [5776,2721];
export const modules = {

/***/ 33078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ committedEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_git_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56403);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71310);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63565);
/* harmony import */ var _validation_builtin_schemas_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76734);
/* harmony import */ var _validation_rules_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98327);
/* harmony import */ var _bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11234);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3111);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82937);










/** So many states of the configuration are looked at for one that can be used. */
const MOST_STATES = 50;
/**
 * An environment as a commit configures it. Whoever goes back needs its target, its checks and the ledger: policies are not
 * looked at, and faults elsewhere in the configuration are told and passed over. Where it cannot be used, the error names
 * the newest commit whose configuration can.
 * @param command what is run, for the error
 * @throws {PolicyError} `E_CONFIG`, `E_ENVIRONMENT`, `E_REPOSITORY`, `E_COMMIT` (exit 2), `E_GIT` (exit 4)
 */
async function committedEnvironment(options, terminal, command) {
    const { repository, start, asked } = (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .openRepository */ .h_)(options, terminal.currentFolder);
    const { environment: name, configFrom } = options;
    const place = { repository, start, asked, name };
    if (configFrom !== undefined)
        return read(place, named(repository, configFrom), terminal);
    const head = (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .headOf */ .Uo)(repository);
    try {
        return await read(place, head, terminal, true);
    }
    catch (caught) {
        const error = (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .asCommitted */ .Hl)(caught, head);
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn) || !TOLD.has(error.code))
            throw error;
        const usable = await newestUsable(place);
        if (usable === undefined)
            throw error;
        const { mend = "correct it" } = error.parts;
        const from = usable.slice(0, 12);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(error.code, error.status, {
            ...error.parts,
            mend: `${mend}${/[.?]$/.test(mend) ? " Or" : ", or"} go by the configuration of an earlier commit: archi3-policy ${command} --config-from ${from}`,
            cause: error,
        });
    }
}
const TOLD = new Set(["E_CONFIG", "E_ENVIRONMENT"]);
function named(repository, revision) {
    const commit = repository.commit(revision);
    if (commit !== undefined)
        return commit;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)("E_COMMIT", {
        what: "there is no such commit",
        where: `--config-from ${revision}`,
        mend: `name one of: git log --oneline -- ${_workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .CONFIG_NAME */ .fA}`,
    });
}
/** @param mustRemain whether a configuration that was there once has to be there still */
async function read({ repository, start, asked, name }, commit, terminal, mustRemain = false) {
    const tree = (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .treeOf */ .g7)(repository, commit);
    const configFile = asked.config ?? (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .findConfig */ .u0)(asked.policiesDir ?? start, start, false, tree);
    if (configFile === undefined && mustRemain && statesOf(repository, start, asked, 1).length > 0)
        throw gone(name);
    const config = configFile === undefined ? _config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_CONFIG */ .PV : await parse(tree, configFile, start, name, terminal);
    const workspace = { config, configFile, displayRoot: repository.root, inRepository: true };
    return { workspace, environment: (0,_promotion_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentNamed */ .b6)(name, { workspace }) };
}
async function parse(tree, configFile, start, name, terminal) {
    const shown = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .displayPath */ .Gt)(configFile, start);
    const bytes = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .readConfig */ .Xg)(tree, configFile, shown);
    const schema = (0,_validation_builtin_schemas_js__WEBPACK_IMPORTED_MODULE_5__/* .builtInKindSchemas */ .g)()("config");
    try {
        return await (0,_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o4)(bytes, shown, schema, _validation_rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .RULE_IDS */ .Iu);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn))
            throw error;
        const config = await (0,_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEnvironment */ .Nq)(bytes, shown, schema, name).catch(() => undefined);
        if (config === undefined)
            throw error;
        const { where = shown, why = "it is wrong" } = error.parts;
        terminal?.warn(`warning: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(`${where}: ${why}`)} (${name} does not need this part)\n`);
        return config;
    }
}
function gone(name) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)("E_CONFIG", {
        what: `nobody knows where the policies of ${name} are live`,
        where: _workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .CONFIG_NAME */ .fA,
        why: "it was there, and the commit that is checked out has none; the defaults may be other places",
        mend: "commit it again; where the defaults are meant, add --config-from HEAD",
    });
}
/** The newest commit behind HEAD whose configuration can be used for this environment: one before it was changed. */
async function newestUsable(place) {
    const { repository, start, asked } = place;
    for (const id of statesOf(repository, start, asked, MOST_STATES)) {
        const commit = repository.commit(`${id}^`);
        if (commit === undefined)
            continue;
        try {
            await read(place, commit, undefined, true);
            return commit.id;
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn))
                throw error;
        }
    }
    return undefined;
}
function statesOf({ root }, start, { config, policiesDir }, most) {
    const files = config === undefined
        ? (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .foldersUpTo */ .Kd)(policiesDir ?? start, root).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .CONFIG_NAME */ .fA))
        : [config];
    return (0,_adapters_git_history_js__WEBPACK_IMPORTED_MODULE_1__/* .commitsThatChanged */ .yu)(root, files.map((file) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .displayPath */ .Gt)(file, root)), most);
}


/***/ }),

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
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3129);
/* harmony import */ var _plan_parts_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45343);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8526);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3111);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(20452);
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


/***/ }),

/***/ 5776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRollback: () => (/* binding */ runRollback)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/release/ledger.js
var release_ledger = __webpack_require__(64182);
// EXTERNAL MODULE: ./build/src/release/standing.js
var release_standing = __webpack_require__(74755);
// EXTERNAL MODULE: ./build/src/shell-word.js
var shell_word = __webpack_require__(73588);
// EXTERNAL MODULE: ./build/src/commands/committed-environment.js
var committed_environment = __webpack_require__(33078);
// EXTERNAL MODULE: ./build/src/commands/deploy.js
var deploy = __webpack_require__(42721);
// EXTERNAL MODULE: ./build/src/commands/deployment-world.js
var deployment_world = __webpack_require__(10012);
// EXTERNAL MODULE: ./build/src/commands/environment-world.js + 9 modules
var environment_world = __webpack_require__(91617);
// EXTERNAL MODULE: ./build/src/commands/mirroring.js + 3 modules
var mirroring = __webpack_require__(80602);
// EXTERNAL MODULE: ./build/src/commands/outcome.js
var outcome = __webpack_require__(98536);
// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/release/moves.js
var moves = __webpack_require__(81593);
// EXTERNAL MODULE: ./build/src/commands/deploying.js
var deploying = __webpack_require__(71941);
// EXTERNAL MODULE: ./build/src/commands/deployment-run.js
var deployment_run = __webpack_require__(91793);
// EXTERNAL MODULE: ./build/src/commands/payload.js
var payload = __webpack_require__(73774);
;// CONCATENATED MODULE: ./build/src/commands/rolling-back.js







/**
 * Finds what a rollback makes live again; nothing is changed.
 * @param asked an id; undefined for the newest healthy one before what is live
 * @throws {Refusal} (exit 3) where there is nothing to go back to
 * @throws {PolicyError} (exit 4) where the ledger or the target cannot be read
 */
async function findWayBack({ ledger, target, environment }, { entries }, asked) {
    const standing = (0,release_standing/* standingOf */.YP)(entries);
    const { open, current } = standing;
    const live = open === undefined ? undefined : await target.read();
    const holds = (0,moves/* liveDeployment */.Av)(standing, live);
    const openIsLive = open !== undefined && holds === open.intent.id;
    const restores = choose(standing, openIsLive, asked, environment.name);
    return { restores, current, open, holds, payload: await (0,payload/* payloadOf */.Md)(ledger, restores.intent) };
}
/**
 * Makes an earlier deployment live again: from the ledger's own content, past every gate, overtaking a deployment that is
 * in progress.
 * @throws {Refusal} (exit 3) where there is nothing to go back to
 * @throws {PolicyError} (exit 4) where the ledger or the target fails
 */
async function rollBack(world, view, request) {
    const run = new deployment_run/* DeploymentRun */.R(world, view);
    // Chosen before anything is closed: what is open tells what "before" means. Nothing is touched where there is no way back.
    const { restores: chosen, payload } = await findWayBack(world, view, request.asked);
    for (;;) {
        await run.settle("rollback", request.asked !== undefined);
        const intent = await (0,deploying/* begin */.q)(world, run, {
            ...{ kind: "rollback", restores: chosen.id, reason: request.reason },
            ...{ digest: payload.digest, "effective-digest": payload.effectiveDigest },
            deadline: (0,deployment_world/* deadlineOf */.G0)(world.now(), world.environment.verify, false),
        }, { is: "of", commit: chosen.intent.commit });
        if (intent !== undefined)
            return held(await run.carryOut(intent, payload), chosen, run.name);
    }
}
/** Who rolled back has to know that nothing is deployed there until somebody says so. */
function held(outcome, { id }, environment) {
    if (outcome.status !== errors/* EXIT */.dc.done)
        return outcome;
    return {
        ...outcome,
        why: `${outcome.why}: back to ${id}`,
        next: `deployments are held; when the policies are mended: archi3-policy unlock --environment ${environment} --reason "…"`,
    };
}
function choose(standing, openIsLive, asked, environment) {
    const choice = (0,release_standing/* chooseRollback */.wX)(standing, openIsLive, asked);
    if (choice.is === "deployment")
        return choice.deployment;
    const history = `see what there is: archi3-policy history --environment ${environment}`;
    switch (choice.why) {
        case "unknown":
            throw new deployment_world/* Refusal */.P_("refused", `there is no deployment ${JSON.stringify(asked)} in ${environment}${strangerOf(asked, environment)}`, history);
        case "never-healthy":
            throw new deployment_world/* Refusal */.P_("refused", `${asked} was never healthy in ${environment}`, history);
        case "nothing":
            throw nothing(standing, environment, history);
    }
}
const BY_ID_ONLY = {
    "same content": "has the same effective policies as what is live",
    "left by a rollback": "was left by a rollback",
    "failed later": "failed later",
    newer: "is newer than what is live",
};
/** Nothing is gone back to by itself; what was healthy all the same may be named. */
function nothing(standing, environment, history) {
    const named = (0,release_standing/* byIdOnly */.z)(standing);
    const { open } = standing;
    const closes = open === undefined
        ? ""
        : `; ${(0,deployment_world/* idOf */.TH)(open.intent)} is open: archi3-policy deploy --environment ${environment} closes it first where its holder is gone`;
    if (named === undefined) {
        const why = `there is nothing to go back to: no other deployment was healthy in ${environment}${closes}`;
        return new deployment_world/* Refusal */.P_("refused", why, history);
    }
    const { id } = named.deployment;
    return new deployment_world/* Refusal */.P_("refused", `there is nothing to go back to by itself: the last one that was healthy, ${id}, ${BY_ID_ONLY[named.why]}${closes}`, `go there all the same: archi3-policy rollback --environment ${environment} --deployment-id ${id}; or ${history}`);
}
/** Says whose an id is that is not one of this environment. */
function strangerOf(asked, environment) {
    const other = /^([a-z][a-z0-9-]*)-[1-9]\d*$/.exec(asked ?? "")?.[1];
    if (other === undefined || other === environment)
        return "";
    return `: it is an id of ${other}, and only what was healthy in ${environment} itself may come back`;
}

;// CONCATENATED MODULE: ./build/src/commands/rollback-preview.js








/**
 * Shows what a rollback would make live again; nothing is changed.
 * @throws {PolicyError} what the rollback itself would be refused with; `E_LEDGER`, `E_TARGET` (exit 4)
 */
async function previewRollback(world, { deploymentId, format }, terminal) {
    const { name } = world.environment;
    const view = await world.ledger.read("wanted");
    if (view.staleSince !== undefined)
        terminal.warn(`note: ${(0,release_ledger/* staleText */.Z)(view.staleSince)}\n`);
    let found;
    try {
        found = await findWayBack(world, view, deploymentId);
    }
    catch (error) {
        throw error instanceof deployment_world/* Refusal */.P_ ? (0,outcome/* refusal */.x5)(error, name) : error;
    }
    terminal.publish?.({
        outputs: { "github-environment": world.environment.github.rollback, "deployment-id": found.restores.id },
        summary: `### Rollback of ${name} to \`${found.restores.id}\`\n`,
    });
    terminal.print(format === "json" ? asJson(found, name) : asText(found, name, world.target.name));
    return errors/* EXIT */.dc.done;
}
function asJson({ restores, current, open, holds, payload }, environment) {
    return (0,json/* printJson */.Q)({
        ...{ format: "archi3-rollback-preview/1", environment, restores: restores.id },
        ...{ digest: payload.digest, "effective-digest": payload.effectiveDigest },
        ...{
            live: current ?? null,
            closes: open === undefined ? null : (0,deployment_world/* idOf */.TH)(open.intent),
            holds: holds ?? null,
        },
    }, 2);
}
function asText({ restores, current, open, holds, payload }, environment, target) {
    const lines = [
        `${environment}: a rollback would make ${restores.id} live again (${(0,digest/* shortDigest */.VK)(payload.digest)})`,
        `  live:   ${current ?? "nothing yet"}`,
        `  where:  ${target}`,
        ...(open === undefined
            ? []
            : [
                `  closes: ${(0,deployment_world/* idOf */.TH)(open.intent)}, which is open; the target holds ${holds ?? "nothing that the ledger knows"}`,
            ]),
        "Nothing was changed.",
    ];
    return (0,sanitize/* guardWorkflowCommands */.Jw)(`${lines.map((line) => (0,sanitize/* printable */.g$)(line)).join("\n")}\n`);
}

// EXTERNAL MODULE: ./build/src/commands/uncommitted.js
var uncommitted = __webpack_require__(13863);
;// CONCATENATED MODULE: ./build/src/commands/rollback.js













/**
 * Makes an earlier deployment of an environment live again: its content comes from the ledger, nothing is built.
 * @param open how what it touches is opened
 * @throws {PolicyError} `E_REFUSED`, `E_SUPERSEDED` (exit 3); `E_LEDGER`, `E_TARGET` (exit 4)
 */
async function runRollback(options, terminal, version, env, open = environment_world/* openWorld */.H) {
    // As it was committed: whom the checks ask, and where policies go, is nothing that a working copy decides. Programs of
    // checks are run as they lie here, so what is not committed of them is told.
    const { workspace, environment } = await (0,committed_environment/* committedEnvironment */.g)(options, terminal, commandOf(options));
    (0,uncommitted/* warnUncommitted */.q2)(environment, workspace, terminal);
    const promotion = { workspace, terminal, version, env };
    const opened = await open(environment, promotion);
    if (options.dryRun)
        return previewRollback(opened, options, terminal);
    const run = async (world) => {
        const view = await readLedger(world, options);
        const outcome = await rollBack(world, view, {
            asked: options.deploymentId,
            reason: options.reason ?? deployment_world/* NO_REASON */.je,
        });
        await (0,deploy/* pruneTarget */.a)(world.target, terminal);
        return outcome;
    };
    return (0,mirroring/* mirrored */.V)(opened, promotion, "few", (world) => (0,outcome/* tellOutcome */.G7)(() => run(world), world, options, terminal));
}
/**
 * Reads the ledger as it is now. Where its remote does not answer nothing is touched, and whoever is on call is told what
 * is live as far as it is known, and what to type again.
 */
async function readLedger({ ledger }, options) {
    try {
        return await ledger.read("required");
    }
    catch (error) {
        if (!(error instanceof errors/* PolicyError */.pn) || error.status !== errors/* EXIT */.dc.outside)
            throw error;
        const last = await ledger.read("wanted").catch(() => undefined);
        const live = last === undefined ? undefined : (0,release_standing/* standingOf */.YP)(last.entries).current;
        const fetched = last?.staleSince === release_ledger/* UNDATED */.o ? "by git, nobody noted when" : `at ${last?.staleSince ?? "last"}`;
        const known = live === undefined ? "" : `; live is ${live}, as it was fetched ${fetched}`;
        const from = options.configFrom === undefined ? "" : ` --config-from ${(0,shell_word/* shellWord */.r)(options.configFrom)}`;
        const again = `archi3-policy ${commandOf(options)}${from}`;
        const { mend } = error.parts;
        throw new errors/* PolicyError */.pn(error.code, errors/* EXIT */.dc.outside, {
            ...error.parts,
            what: `nothing was rolled back in ${options.environment}: ${error.parts.what}`,
            why: `${error.parts.why ?? "it does not answer"}${known}`,
            // A ledger that is gone or was rewritten has a mend of its own; waiting for an answer would bring nothing.
            mend: last === undefined && mend !== undefined
                ? `${mend}; then: ${again}`
                : `when it answers again: ${again}`,
            cause: error,
        });
    }
}
/** The command as it is typed again, but for the commit whose configuration counts. */
function commandOf({ environment, deploymentId, reason, dryRun }) {
    return [
        `rollback --environment ${environment}`,
        ...(deploymentId === undefined ? [] : [`--deployment-id ${(0,shell_word/* shellWord */.r)(deploymentId)}`]),
        ...(reason === undefined ? [] : [`--reason ${(0,shell_word/* shellWord */.r)(reason)}`]),
        ...(dryRun ? ["--dry-run"] : []),
    ].join(" ");
}


/***/ })

};
