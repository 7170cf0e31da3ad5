export const id = 917;
export const ids = [917];
export const modules = {

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
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10012);




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
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10012);
/* harmony import */ var _step_shows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2199);






/**
 * Runs a command on an environment and tells how it ended.
 * @throws {PolicyError} `E_REFUSED`, `E_SUPERSEDED` (exit 3)
 */
async function tellOutcome(command, world, { format, quiet }, terminal) {
    const environment = world.environment.name;
    const noLonger = (0,_adapters_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeSignalsEnd */ .cl)(() => terminal.warn(`interrupted: what was begun in ${environment} stays open until the next deploy or rollback there closes it; see what is live: archi3-policy status\n`));
    try {
        const outcome = await command();
        terminal.publish?.((0,_step_shows_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeShown */ .W8)(outcome, environment, world.target.name));
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

/***/ 73774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   vg: () => (/* binding */ EMPTY_PAYLOAD)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69171);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10012);



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

/***/ 85738:
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
var deployment_world = __webpack_require__(10012);
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


/***/ })

};
