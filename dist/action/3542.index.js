export const id = 3542;
export const ids = [3542];
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

/***/ 63542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerify: () => (/* binding */ runVerify)
/* harmony export */ });
/* unused harmony export verifyNow */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _release_moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81593);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45922);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74755);
/* harmony import */ var _release_way_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9890);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47912);
/* harmony import */ var _report_record_event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2530);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63565);
/* harmony import */ var _committed_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33078);
/* harmony import */ var _deployment_ends_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85572);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57467);
/* harmony import */ var _environment_world_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16150);
/* harmony import */ var _mirroring_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(80602);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98536);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(73774);
/* harmony import */ var _step_shows_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2199);
/* harmony import */ var _uncommitted_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(13863);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(85738);


















/**
 * Measures the health of what is live. Where its deployment was inconclusive, the new verdict of a whole bake window is
 * appended to the ledger.
 * @throws {PolicyError} `E_DEPLOYMENT` (exit 2) where nothing is live; `E_REFUSED` (exit 3) while a deployment is open
 */
async function runVerify(options, terminal, version, env) {
    // As it was committed: whom the checks ask, and where policies go, is nothing that a working copy decides. Programs of
    // checks are run as they lie here, so what is not committed of them is told.
    const command = `verify --environment ${options.environment}${options.once ? " --once" : ""}`;
    const { workspace, environment } = await (0,_committed_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .committedEnvironment */ .g)(options, terminal, command);
    (0,_uncommitted_js__WEBPACK_IMPORTED_MODULE_16__/* .warnUncommitted */ .q2)(environment, workspace, terminal);
    const promotion = { workspace, terminal, version, env };
    const world = await (0,_environment_world_js__WEBPACK_IMPORTED_MODULE_11__/* .openWorld */ .H)(environment, promotion);
    return (0,_mirroring_js__WEBPACK_IMPORTED_MODULE_12__/* .mirrored */ .V)(world, promotion, "few", async (watched) => {
        const seen = await verifyNow(watched, options.once);
        terminal.publish?.((0,_step_shows_js__WEBPACK_IMPORTED_MODULE_15__/* .verificationShown */ .D8)(seen, environment.name));
        terminal.print(options.format === "json"
            ? asJson(environment.name, seen)
            : asText(environment.name, seen, options.quiet, terminal));
        return seen.verification.verdict.state === "healthy" ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
    });
}
/**
 * Measures what is live. A new verdict on an inconclusive deployment is recorded, but not after a single look: what is
 * healthy may be promoted, and only the whole bake window says that.
 */
async function verifyNow(world, once) {
    const { environment } = world;
    const view = await world.ledger.read("required");
    const standing = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .YP)(view.entries);
    if (standing.open !== undefined)
        throw await stillOpen(world, standing, standing.open.intent);
    const current = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .currentDeployment */ .JG)(standing);
    if (current === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)("E_DEPLOYMENT", {
            what: standing.current === _release_record_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg
                ? "the empty release is live, which has no checks"
                : "no policies are live",
            where: `--environment ${environment.name}`,
            mend: `deploy first: archi3-policy deploy --environment ${environment.name}`,
        });
    }
    const subject = (0,_payload_js__WEBPACK_IMPORTED_MODULE_14__/* .subjectOf */ .et)(world, current.intent, new Map());
    const verification = await (0,_verification_js__WEBPACK_IMPORTED_MODULE_17__/* .verify */ .M)(world, subject, once ? "now" : "bake").finally(() => world.progress(undefined));
    // One that was interrupted while it was live has no verdict at all.
    const isOpenQuestion = current.verdict === undefined || current.verdict === "inconclusive";
    const isNews = isOpenQuestion && verification.verdict.state !== "inconclusive";
    const recorded = isNews && !once && (await append(world, current, verification));
    const next = await nextOf(world, standing, current, verification);
    return { current, verification, recorded, unrecorded: isNews && once, next };
}
/** A deployment that is open is not measured beside its holder. */
async function stillOpen({ environment: { name }, ledger, isAlive }, standing, intent) {
    const [record] = await ledger.records([intent]);
    const lives = record !== undefined && (await isAlive(record));
    const back = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .wayBack */ .lZ)(standing) === undefined ? "" : `, or: archi3-policy rollback --environment ${name}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn("E_REFUSED", _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.refused, {
        what: `${(0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_10__/* .idOf */ .TH)(intent)} is open in ${name}`,
        why: lives ? "its own verification decides how it ends" : "its holder is gone, and nobody has closed it",
        mend: lives
            ? `wait for it${back}`
            : `archi3-policy deploy --environment ${name} looks at it and closes it${back}`,
    });
}
async function nextOf({ environment: { name }, target }, standing, current, { verdict: { state } }) {
    const { id, wasHealthy, verdict } = current;
    const about = { environment: name, id, standing };
    if (state === "healthy")
        return verdict === "failed"
            ? `it stays recorded as failed; to record that it is healthy: ${(0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_9__/* .afterMending */ .xP)(about)}`
            : undefined;
    if (state === "inconclusive")
        return `see why the checks say nothing, then measure again: archi3-policy verify --environment ${name}`;
    const held = await target.read().catch(() => undefined);
    const content = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .contentOf */ .$E)(current);
    const isDrifted = held !== undefined && content !== undefined && !(0,_release_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(held, { id, ...content });
    return isDrifted && wasHealthy
        ? `put back what was deployed: ${(0,_release_way_back_js__WEBPACK_IMPORTED_MODULE_4__/* .rollbackCommand */ .Ct)(name, id)}`
        : (0,_deployment_ends_js__WEBPACK_IMPORTED_MODULE_9__/* .furtherBack */ .i3)(about);
}
/**
 * Appends the verdict to a deployment that is closed. Whatever came in between, it is still what was measured.
 * @returns false where it is not live any more
 */
async function append(world, { id, intent }, { verdict, checks }) {
    const draft = {
        ...{ ...(0,_release_record_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentIn */ .dG)(intent), ...world.author, event: verdict.state, live: id, verification: checks },
        ...(verdict.state === "healthy" ? {} : { why: `${verdict.by}: ${verdict.why}` }),
    };
    let view = await world.ledger.read("required");
    for (;;) {
        const standing = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .YP)(view.entries);
        // Somebody deployed meanwhile: what was measured is not live any more.
        if (standing.current !== id || standing.open !== undefined)
            return false;
        const appended = await world.ledger.append(view, draft, { is: "of", commit: intent.commit });
        if (appended.is === "appended") {
            world.log?.((0,_report_record_event_js__WEBPACK_IMPORTED_MODULE_6__/* .recordEvent */ .y)(world.environment.name, appended.entry, draft.why));
            return true;
        }
        view = appended.view;
    }
}
function asJson(environment, { current, verification, recorded, next }) {
    const { verdict, checks } = verification;
    const shown = { format: "archi3-verification/1", environment, id: current.id, verdict, recorded, checks };
    return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q)({ ...shown, next: next ?? null }, 2);
}
const SIGN = { healthy: "✔", failed: "✖", inconclusive: "?" };
function asText(environment, { current: { id }, verification: { verdict, checks }, recorded, unrecorded, next }, quiet, { colors }) {
    const tint = verdict.state === "healthy" ? colors.green : verdict.state === "failed" ? colors.red : colors.yellow;
    const why = verdict.state === "healthy" ? "" : `: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(verdict.by)}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(verdict.why)}`;
    const lines = [
        `${tint(SIGN[verdict.state])} ${environment}: ${id} is ${verdict.state}${why}`,
        ...(quiet ? [] : checks.map((check) => `  ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_13__/* .checkLine */ .tY)(check)}`)),
        ...(recorded ? ["  recorded: its deployment was inconclusive until now"] : []),
        ...(unrecorded
            ? [`  not recorded, after one look: archi3-policy verify --environment ${environment}`]
            : []),
    ];
    if (next !== undefined)
        lines.push(`  ${colors.bold("next:")} ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(next)}`);
    return `${lines.join("\n")}\n`;
}


/***/ })

};
