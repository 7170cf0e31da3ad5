export const id = 634;
export const ids = [634,941,721];
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
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3749);
/* harmony import */ var _deploying_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1941);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12);
/* harmony import */ var _environment_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9039);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8536);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8941);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5935);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9586);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1441);












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
    const { format, quiet } = options;
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .tellOutcome */ .G7)(run, { environment: environment.name, format, quiet, target: world.target.name }, terminal);
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
/* harmony import */ var _release_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
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
    const run = new _deployment_run_js__WEBPACK_IMPORTED_MODULE_5__/* .DeploymentRun */ .RN(world, view);
    const until = world.now() + request.waitMs;
    for (;;) {
        const settled = await run.settle("deploy", false);
        if (settled?.status === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.emergency)
            return settled;
        const already = await alreadyLive(world, run.standing, request.payload);
        if (already !== undefined)
            return already;
        const { gates, planHash } = await request.judge(run.view);
        if (await hasToWait(world, gates, until)) {
            run.view = await world.ledger.read("required");
            continue;
        }
        const intent = await begin(world, run, {
            ...{ kind: "deploy", gates: gates.map(_release_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv), "plan-hash": planHash },
            ...{ digest: request.payload.digest, "effective-digest": request.payload.effectiveDigest },
            ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ source: request.source }),
            ...(request.breakGlass ? { "break-glass": true } : {}),
            ...(request.approvers.length === 0 ? {} : { approvers: request.approvers }),
            deadline: (0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_6__/* .deadlineOf */ .G0)(world.now(), world.environment.verify.bake),
            reason: request.reason,
        }, request.contents);
        if (intent !== undefined)
            return run.carryOut(intent, request.payload);
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
    const possible = end === undefined ? "" : `; possible from ${new Date(end).toISOString()}`;
    if (now >= until || (end !== undefined && end > until)) {
        const wait = end === undefined ? "1h" : `${Math.ceil((end - now) / 60_000)}m`;
        throw new _deployment_world_js__WEBPACK_IMPORTED_MODULE_6__/* .Refusal */ .P_("refused", `${why}${possible}`, `run it again then, or wait for it: archi3-policy deploy --environment ${world.environment.name} --wait ${wait}`);
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
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3749);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5935);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9586);
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
    text: (untrusted) => (0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(untrusted)),
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

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRollback: () => (/* binding */ runRollback)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/release/standing.js
var release_standing = __webpack_require__(4755);
// EXTERNAL MODULE: ./build/src/commands/bundle-of-commit.js + 3 modules
var bundle_of_commit = __webpack_require__(6324);
// EXTERNAL MODULE: ./build/src/commands/deploy.js
var deploy = __webpack_require__(2721);
// EXTERNAL MODULE: ./build/src/commands/deployment-world.js
var deployment_world = __webpack_require__(12);
// EXTERNAL MODULE: ./build/src/commands/environment-world.js + 5 modules
var environment_world = __webpack_require__(9039);
// EXTERNAL MODULE: ./build/src/commands/outcome.js
var outcome = __webpack_require__(8536);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 18 modules
var commands_promotion = __webpack_require__(9586);
// EXTERNAL MODULE: ./build/src/release/moves.js
var moves = __webpack_require__(1593);
// EXTERNAL MODULE: ./build/src/commands/deploying.js
var deploying = __webpack_require__(1941);
// EXTERNAL MODULE: ./build/src/commands/deployment-run.js
var deployment_run = __webpack_require__(1793);
;// CONCATENATED MODULE: ./build/src/commands/rolling-back.js





/**
 * Makes an earlier deployment live again: from the ledger's own content, past every gate, overtaking a deployment that is
 * in progress.
 * @throws {Refusal} (exit 3) where there is nothing to go back to
 * @throws {PolicyError} (exit 4) where the ledger or the target fails
 */
async function rollBack(world, view, request) {
    const run = new deployment_run/* DeploymentRun */.RN(world, view);
    // Chosen before anything is closed: what is open tells what "before" means. Nothing is touched where there is no way back.
    const { open } = run.standing;
    const live = open === undefined ? undefined : await world.target.read();
    const openIsLive = open !== undefined && (0,moves/* liveDeployment */.Av)(run.standing, live) === open.intent.id;
    const chosen = choose(run.standing, openIsLive, request, run.name);
    const payload = await (0,deployment_run/* payloadOf */.Md)(world.ledger, chosen.intent);
    for (;;) {
        await run.settle("rollback", request.asked !== undefined);
        const intent = await (0,deploying/* begin */.q)(world, run, {
            ...{ kind: "rollback", restores: chosen.id, reason: request.reason },
            ...{ digest: payload.digest, "effective-digest": payload.effectiveDigest },
            deadline: (0,deployment_world/* deadlineOf */.G0)(world.now(), { ...world.environment.verify.bake, duration: 0 }),
        }, { is: "of", commit: chosen.intent.commit });
        if (intent !== undefined)
            return run.carryOut(intent, payload);
    }
}
function choose(standing, openIsLive, { asked }, environment) {
    const choice = (0,release_standing/* chooseRollback */.wX)(standing, openIsLive, asked);
    if (choice.is === "deployment")
        return choice.deployment;
    const history = `see what there is: archi3-policy history --environment ${environment}`;
    switch (choice.why) {
        case "unknown":
            throw new deployment_world/* Refusal */.P_("refused", `there is no deployment ${JSON.stringify(asked)} in ${environment}`, history);
        case "never-healthy":
            throw new deployment_world/* Refusal */.P_("refused", `${asked} was never healthy in ${environment}`, history);
        case "nothing":
            throw new deployment_world/* Refusal */.P_("refused", `there is nothing to go back to: no other deployment was healthy in ${environment}`, history);
    }
}

;// CONCATENATED MODULE: ./build/src/commands/rollback.js









/**
 * Makes an earlier deployment of an environment live again: its content comes from the ledger, nothing is built.
 * @param open how what it touches is opened
 * @throws {PolicyError} `E_REFUSED`, `E_SUPERSEDED` (exit 3); `E_LEDGER`, `E_TARGET` (exit 4)
 */
async function runRollback(options, terminal, version, env, open = environment_world/* openWorld */.H) {
    // As it was committed: whom the checks ask, and where policies go, is nothing that a working copy decides.
    const { workspace } = await (0,bundle_of_commit/* workspaceOfHead */.LR)(options, terminal.currentFolder);
    const promotion = { workspace, terminal, version, env };
    const environment = (0,commands_promotion/* environmentNamed */.b6)(options.environment, promotion);
    const world = await open(environment, promotion);
    const run = async () => {
        const view = await readLedger(world, options);
        const outcome = await rollBack(world, view, {
            asked: options.deploymentId,
            reason: options.reason ?? deployment_world/* NO_REASON */.je,
        });
        await (0,deploy/* pruneTarget */.a)(world.target, terminal);
        return outcome;
    };
    const { format, quiet } = options;
    return (0,outcome/* tellOutcome */.G7)(run, { environment: environment.name, format, quiet, target: world.target.name }, terminal);
}
/**
 * Reads the ledger as it is now. Where its remote does not answer nothing is touched, and whoever is on call is told what
 * is live as far as it is known, and what to type again.
 */
async function readLedger({ ledger }, { environment, deploymentId }) {
    try {
        return await ledger.read("required");
    }
    catch (error) {
        if (!(error instanceof errors/* PolicyError */.pn) || error.status !== errors/* EXIT */.dc.outside)
            throw error;
        const last = await ledger.read("wanted").catch(() => undefined);
        const live = last === undefined ? undefined : (0,release_standing/* standingOf */.YP)(last.entries).current;
        const known = live === undefined ? "" : `; live is ${live}, as it was fetched at ${last?.staleSince ?? "last"}`;
        const id = deploymentId === undefined ? "" : ` --deployment-id ${deploymentId}`;
        throw new errors/* PolicyError */.pn(error.code, errors/* EXIT */.dc.outside, {
            ...error.parts,
            what: `nothing was rolled back in ${environment}: ${error.parts.what}`,
            why: `${error.parts.why ?? "it does not answer"}${known}`,
            mend: `when it answers again: archi3-policy rollback --environment ${environment}${id}`,
            cause: error,
        });
    }
}


/***/ })

};
