export const id = 5776;
export const ids = [5776];
export const modules = {

/***/ 33078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ committedEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_git_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56403);
/* harmony import */ var _config_alerts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18029);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56908);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63565);
/* harmony import */ var _validation_builtin_schemas_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84474);
/* harmony import */ var _validation_rules_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51146);
/* harmony import */ var _bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11234);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11437);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49519);











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
    const { repository, start, asked } = (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_8__/* .openRepository */ .h_)(options, terminal.currentFolder);
    const { environment: name, configFrom } = options;
    const place = { repository, start, asked, name };
    if (configFrom !== undefined)
        return read(place, named(repository, configFrom), terminal);
    const head = (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_8__/* .headOf */ .Uo)(repository);
    try {
        return await read(place, head, terminal, true);
    }
    catch (caught) {
        const error = (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_8__/* .asCommitted */ .Hl)(caught, head);
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PolicyError */ .pn) || !TOLD.has(error.code))
            throw error;
        const usable = await newestUsable(place);
        if (usable === undefined)
            throw error;
        const { mend = "correct it" } = error.parts;
        const from = usable.slice(0, 12);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PolicyError */ .pn(error.code, error.status, {
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
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)("E_COMMIT", {
        what: "there is no such commit",
        where: `--config-from ${revision}`,
        mend: `name one of: git log --oneline -- ${_workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .CONFIG_NAME */ .fA}`,
    });
}
/** @param mustRemain whether a configuration that was there once has to be there still */
async function read({ repository, start, asked, name }, commit, terminal, mustRemain = false) {
    const tree = (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_8__/* .treeOf */ .g7)(repository, commit);
    const configFile = asked.config ?? (0,_workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .findConfig */ .u0)(asked.policiesDir ?? start, start, false, tree);
    if (configFile === undefined && mustRemain && statesOf(repository, start, asked, 1).length > 0)
        throw gone(name);
    const config = configFile === undefined ? _config_config_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CONFIG */ .PV : await parse(tree, configFile, start, name, terminal);
    const workspace = { config, configFile, displayRoot: repository.root, inRepository: true };
    return { workspace, environment: (0,_promotion_js__WEBPACK_IMPORTED_MODULE_9__/* .environmentNamed */ .b6)(name, { workspace }) };
}
async function parse(tree, configFile, start, name, terminal) {
    const shown = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .displayPath */ .Gt)(configFile, start);
    const bytes = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .readConfig */ .Xg)(tree, configFile, shown);
    const schema = (0,_validation_builtin_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .builtInKindSchemas */ .g)()("config");
    try {
        return await (0,_config_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o4)(bytes, shown, schema, _validation_rules_index_js__WEBPACK_IMPORTED_MODULE_7__/* .RULE_IDS */ .Iu);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PolicyError */ .pn))
            throw error;
        const config = await (0,_config_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEnvironment */ .Nq)(bytes, shown, schema, name).catch(() => undefined);
        if (config === undefined)
            throw error;
        const faults = new Map([[textOf(error, shown), `${name} does not need this part`]]);
        for (const [part, fault] of config.alertingFaults)
            faults.set(textOf(fault, shown), `so ${_config_alerts_js__WEBPACK_IMPORTED_MODULE_2__/* .WITHOUT_PART */ .L1[part]}`);
        for (const [fault, meaning] of faults)
            terminal?.warn(`warning: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(fault)} (${meaning})\n`);
        return config;
    }
}
function textOf({ parts }, shown) {
    const { where = shown, why = "it is wrong" } = parts;
    return `${where}: ${why}`;
}
function gone(name) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)("E_CONFIG", {
        what: `nobody knows where the policies of ${name} are live`,
        where: _workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .CONFIG_NAME */ .fA,
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
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PolicyError */ .pn))
                throw error;
        }
    }
    return undefined;
}
function statesOf({ root }, start, { config, policiesDir }, most) {
    const files = config === undefined
        ? (0,_workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .foldersUpTo */ .Kd)(policiesDir ?? start, root).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .CONFIG_NAME */ .fA))
        : [config];
    return (0,_adapters_git_history_js__WEBPACK_IMPORTED_MODULE_1__/* .commitsThatChanged */ .yu)(root, files.map((file) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .displayPath */ .Gt)(file, root)), most);
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
// EXTERNAL MODULE: ./build/src/commands/deployment-world.js + 1 modules
var deployment_world = __webpack_require__(57467);
// EXTERNAL MODULE: ./build/src/commands/environment-world.js + 3 modules
var environment_world = __webpack_require__(16150);
// EXTERNAL MODULE: ./build/src/commands/mirroring.js + 3 modules
var mirroring = __webpack_require__(80602);
// EXTERNAL MODULE: ./build/src/commands/outcome.js
var outcome = __webpack_require__(98536);
// EXTERNAL MODULE: ./build/src/commands/raising.js
var raising = __webpack_require__(50539);
// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/release/moves.js
var moves = __webpack_require__(81593);
// EXTERNAL MODULE: ./build/src/release/way-back.js
var way_back = __webpack_require__(9890);
// EXTERNAL MODULE: ./build/src/commands/deploying.js
var deploying = __webpack_require__(71941);
// EXTERNAL MODULE: ./build/src/commands/deployment-run.js + 1 modules
var deployment_run = __webpack_require__(37237);
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
    const run = new deployment_run/* DeploymentRun */.R(world, view, request.phases);
    try {
        return await goBack(world, run, request);
    }
    finally {
        run.phases.end();
    }
}
async function goBack(world, run, request) {
    // Chosen before anything is closed: what is open tells what "before" means. Nothing is touched where there is no way back.
    const { restores: chosen, payload } = await findWayBack(world, run.view, request.asked);
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
            throw nothing(standing, openIsLive, environment, history);
    }
}
/** Nothing is gone back to by itself; what was healthy all the same may be named. */
function nothing(standing, openIsLive, environment, history) {
    const way = (0,way_back/* wayFrom */.IB)(standing, openIsLive);
    const { open } = standing;
    const closes = open === undefined
        ? ""
        : `; ${(0,deployment_world/* idOf */.TH)(open.intent)} is open: archi3-policy deploy --environment ${environment} closes it first where its holder is gone`;
    const said = (0,way_back/* wayText */.xt)(way, environment);
    if (way.is === "none")
        return new deployment_world/* Refusal */.P_("refused", `there is nothing to go back to: ${said}${closes}`, history);
    const { deployment } = way;
    const same = way.is === "same policies" ? `; ${deployment.id} has the same effective policies as what is live` : "";
    return new deployment_world/* Refusal */.P_("refused", `there is nothing to go back to by itself: ${said}${same}${closes}`, `go there all the same: ${(0,way_back/* rollbackCommand */.Ct)(environment, deployment.id)}; or ${history}`);
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
    const { began } = options;
    const log = options.dryRun ? undefined : terminal.log;
    const phases = (0,deployment_world/* timedPhases */.hG)("read", options.environment, log, { began });
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
            phases,
        });
        await (0,deploy/* pruneTarget */.a)(world.target, terminal);
        return outcome;
    };
    return (0,mirroring/* mirrored */.V)(opened, promotion, "few", (world) => (0,raising/* alerted */.q)(world, promotion, () => (0,outcome/* tellOutcome */.G7)(run, world, options, terminal)));
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
