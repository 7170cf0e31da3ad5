export const id = 161;
export const ids = [161];
export const modules = {

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
    const noLonger = (0,_adapters_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeSignalsEnd */ .c)(() => terminal.warn(`interrupted: what was begun in ${environment} stays open until the next deploy or rollback there closes it; see what is live: archi3-policy status\n`));
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
/** The times at which a bake measures, after the activation; at least once. Milliseconds. */
function measuringTimes({ initialDelay, duration, interval }) {
    if (duration === 0)
        return [initialDelay];
    const times = [];
    for (let at = 0; at < duration; at += Math.max(1, interval))
        times.push(initialDelay + at);
    // The last measurement stands at the end of the window.
    times.push(initialDelay + duration);
    return times;
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
    for (const [index, time] of times.entries()) {
        const next = times[index + 1];
        if (next !== undefined && passed > next)
            continue;
        world.progress(`Verifying ${subject.id}: measurement ${index + 1} of ${times.length}`);
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

/***/ 3542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerify: () => (/* binding */ runVerify)
/* harmony export */ });
/* unused harmony export nextOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5922);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4755);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7912);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3565);
/* harmony import */ var _bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1234);
/* harmony import */ var _environment_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9039);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8536);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3774);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9586);
/* harmony import */ var _uncommitted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3863);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5738);












/**
 * Measures the health of what is live. Where its deployment was inconclusive, the new verdict is appended to the ledger.
 * @throws {PolicyError} `E_DEPLOYMENT` (exit 2) where nothing is live; `E_REFUSED` (exit 3) while a deployment is open
 */
async function runVerify(options, terminal, version, env) {
    // As it was committed: whom the checks ask, and where policies go, is nothing that a working copy decides. Programs of
    // checks are run as they lie here, so what is not committed of them is told.
    const { workspace } = await (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceOfHead */ .LR)(options, terminal.currentFolder);
    const promotion = { workspace, terminal, version, env };
    const environment = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_9__/* .environmentNamed */ .b6)(options.environment, promotion);
    (0,_uncommitted_js__WEBPACK_IMPORTED_MODULE_10__/* .warnUncommitted */ .q2)(environment, promotion);
    const world = await (0,_environment_world_js__WEBPACK_IMPORTED_MODULE_6__/* .openWorld */ .H)(environment, promotion);
    const view = await world.ledger.read("required");
    const standing = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(view.entries);
    if (standing.open !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn("E_REFUSED", _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.refused, {
            what: `${standing.open.intent.id ?? "a deployment"} is open in ${environment.name}`,
            why: "its own verification decides how it ends",
            mend: `wait for it, or: archi3-policy rollback --environment ${environment.name}`,
        });
    }
    const current = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .currentDeployment */ .JG)(standing);
    if (current === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)("E_DEPLOYMENT", {
            what: standing.current === _release_record_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg
                ? "the empty release is live, which has no checks"
                : "no policies are live",
            where: `--environment ${environment.name}`,
            mend: `deploy first: archi3-policy deploy --environment ${environment.name}`,
        });
    }
    const subject = (0,_payload_js__WEBPACK_IMPORTED_MODULE_8__/* .subjectOf */ .et)(environment.name, current.intent, new Map());
    const verification = await (0,_verification_js__WEBPACK_IMPORTED_MODULE_11__/* .verify */ .M)(world, subject, options.once ? "now" : "bake").finally(() => world.progress(undefined));
    const isNews = current.verdict === "inconclusive" && verification.verdict.state !== "inconclusive";
    const recorded = isNews && (await append(world, current, verification));
    terminal.print(options.format === "json"
        ? asJson(environment.name, current, verification, recorded)
        : asText(environment.name, current, verification, recorded, options.quiet, terminal));
    return verification.verdict.state === "healthy" ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
}
/**
 * Appends the verdict to a deployment that is closed. Whatever came in between, it is still what was measured.
 * @returns false where it is not live any more
 */
async function append(world, { id, intent }, { verdict, checks }) {
    const draft = {
        ...{ ...(0,_release_record_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentIn */ .dG)(intent), ...world.author, event: verdict.state, live: id, verification: checks },
        ...(verdict.state === "healthy" ? {} : { why: `${verdict.by}: ${verdict.why}` }),
    };
    let view = await world.ledger.read("required");
    for (;;) {
        const standing = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(view.entries);
        // Somebody deployed meanwhile: what was measured is not live any more.
        if (standing.current !== id || standing.open !== undefined)
            return false;
        const appended = await world.ledger.append(view, draft, { is: "of", commit: intent.commit });
        if (appended.is === "appended")
            return true;
        view = appended.view;
    }
}
function asJson(environment, { id }, { verdict, checks }, recorded) {
    return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q)({ format: "archi3-verification/1", environment, id, verdict, recorded, checks }, 2);
}
const SIGN = { healthy: "✔", failed: "✖", inconclusive: "?" };
function asText(environment, { id }, { verdict, checks }, recorded, quiet, { colors }) {
    const tint = verdict.state === "healthy" ? colors.green : verdict.state === "failed" ? colors.red : colors.yellow;
    const why = verdict.state === "healthy" ? "" : `: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(verdict.by)}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(verdict.why)}`;
    const lines = [
        `${tint(SIGN[verdict.state])} ${environment}: ${id} is ${verdict.state}${why}`,
        ...(quiet ? [] : checks.map((check) => `  ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .checkLine */ .tY)(check)}`)),
        ...(recorded ? ["  recorded: its deployment was inconclusive until now"] : []),
    ];
    const next = nextOf(verdict.state, environment);
    if (next !== undefined)
        lines.push(`  ${colors.bold("next:")} ${next}`);
    return `${lines.join("\n")}\n`;
}
/** What to type after a verdict; undefined where nothing is to be done. */
function nextOf(state, environment) {
    switch (state) {
        case "healthy":
            return undefined;
        case "failed":
            return `archi3-policy rollback --environment ${environment}`;
        case "inconclusive":
            return `see why the checks say nothing, then measure again: archi3-policy verify --environment ${environment}; or go back: archi3-policy rollback --environment ${environment}`;
    }
}


/***/ })

};
