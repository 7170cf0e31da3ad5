export const id = 432;
export const ids = [432,655];
export const modules = {

/***/ 432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHistory: () => (/* binding */ runHistory)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(9171);
// EXTERNAL MODULE: ./build/src/release/evidence.js
var release_evidence = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/src/release/table.js
var table = __webpack_require__(2407);
;// CONCATENATED MODULE: ./build/src/release/history.js



/** Records that people are shown of a ledger, newest first. */
function renderHistory(records, paint, text) {
    if (records.length === 0)
        return "Nothing was deployed yet.\n";
    const rows = records.map((record) => [
        String(record.epoch),
        record.time.replace(/\.\d+Z$/, "Z"),
        record.id ?? "–",
        record.kind === "rollback" && record.event === "intent" ? "rollback" : record.event,
        record.digest === undefined ? "–" : (0,digest/* shortDigest */.VK)(record.digest),
        text(record.actor),
        text(detailOf(record)),
    ]);
    const head = ["epoch", "time", "deployment", "event", "policies", "by", ""];
    const tints = records.map(({ event }) => EVENT_TINT[event]);
    return `${(0,table/* tableLines */.o)(head, rows, tints, paint).join("\n")}\n`;
}
const EVENT_TINT = {
    intent: "dim",
    healthy: "good",
    failed: "bad",
    "rolled-back": "bad",
    inconclusive: "doubtful",
    interrupted: "doubtful",
    evidence: "dim",
    lock: "doubtful",
    unlock: "dim",
};
function sourceText(source) {
    return source?.unverified === true
        ? `${source.commit.slice(0, 12)} (unverified)`
        : source?.commit.slice(0, 12);
}
/** What a record says beyond its event. */
function detailOf(record) {
    const { event, restores, reason, why, evidence, lock, source } = record;
    switch (event) {
        case "intent":
            return [
                record["break-glass"] === true ? "BREAK-GLASS" : undefined,
                restores === undefined ? sourceText(source) : `restores ${restores}`,
                reason,
            ]
                .filter(Boolean)
                .join(": ");
        case "evidence":
            return evidence === undefined ? "" : (0,release_evidence/* evidenceText */.rS)(evidence);
        case "lock":
            return [lock?.reason, lock?.until === undefined ? undefined : `until ${lock.until}`]
                .filter(Boolean)
                .join(", ");
        case "rolled-back":
            return [`restored ${restores ?? ""}`, why].filter(Boolean).join(": ");
        default:
            return why ?? reason ?? "";
    }
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(3565);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 18 modules
var commands_promotion = __webpack_require__(9586);
// EXTERNAL MODULE: ./build/src/commands/status.js + 1 modules
var commands_status = __webpack_require__(6655);
;// CONCATENATED MODULE: ./build/src/commands/history.js






/** Prints the ledger of an environment, newest record first. */
async function runHistory(options, terminal, version, env) {
    const promotion = await (0,commands_promotion/* openPromotion */.C5)(options, terminal, version, env);
    const { name } = (0,commands_promotion/* environmentNamed */.b6)(options.environment, promotion);
    const ledger = await (0,commands_promotion/* ledgerOf */.Xr)(name, promotion);
    const view = await ledger.read("wanted");
    const records = await ledger.records(view.entries.slice(-options.limit).reverse());
    if (view.staleSince !== undefined)
        terminal.warn(`note: the ledger's remote cannot be reached; this is what was fetched at ${view.staleSince}\n`);
    if (options.format === "json") {
        terminal.print((0,json/* printJson */.Q)({ format: "archi3-history/1", environment: name, records }, 2));
        return errors/* EXIT */.dc.done;
    }
    terminal.print((0,sanitize/* guardWorkflowCommands */.Jw)(renderHistory(records, (0,commands_status/* paintOf */.M)(terminal), sanitize/* printable */.g$)));
    const more = view.entries.length - records.length;
    if (more > 0)
        terminal.print(`${more} older records: --limit ${view.entries.length} shows all\n`);
    return errors/* EXIT */.dc.done;
}


/***/ }),

/***/ 6655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ paintOf),
  runStatus: () => (/* binding */ runStatus)
});

// EXTERNAL MODULE: ./build/src/config.js + 2 modules
var config = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(9171);
// EXTERNAL MODULE: ./build/src/release/evidence.js
var evidence = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/src/release/moves.js
var moves = __webpack_require__(1593);
// EXTERNAL MODULE: ./build/src/release/record.js
var record = __webpack_require__(5922);
// EXTERNAL MODULE: ./build/src/release/soak.js
var release_soak = __webpack_require__(4221);
// EXTERNAL MODULE: ./build/src/release/standing.js
var release_standing = __webpack_require__(4755);
// EXTERNAL MODULE: ./build/src/release/gates.js + 1 modules
var gates = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/release/table.js
var table = __webpack_require__(2407);
;// CONCATENATED MODULE: ./build/src/release/status.js





/** The condition of an environment by its ledger. */
function conditionOf(standing, holderLives) {
    if (standing.open !== undefined)
        return holderLives ? "in progress" : "in doubt";
    if (standing.current === undefined)
        return "nothing";
    if (standing.current === record/* EMPTY */.wg)
        return "empty";
    return standing.deployments.get(standing.current)?.verdict ?? "inconclusive";
}
/** When what is live was made live, or live again: the time of the record that said so. */
function liveSince(entries, current) {
    let since;
    let live;
    for (const entry of entries) {
        if (!(0,record/* closes */.UR)(entry))
            continue;
        // Another one was live before a restoration.
        if (entry.live !== live || entry.event === "rolled-back")
            since = entry.time;
        live = entry.live;
    }
    return live === current ? since : undefined;
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
        one.digest === null ? "–" : (0,digest/* shortDigest */.VK)(one.digest),
        one.since === null ? "–" : `for ${(0,gates/* durationText */.S5)(Math.max(0, nowMs - Date.parse(one.since)))}`,
        targetText(one),
        one.stops.length > 0 ? "STOPPED" : "open",
    ]);
    const head = ["environment", "condition", "live", "policies", "since", "target", "deployments"];
    const tints = all.map((one) => (one.drifted === true ? "bad" : TINT[one.condition]));
    const notes = all.flatMap((one) => notesOf(one, text).map((note) => `  ${paint.bold(one.environment)}: ${note}`));
    return `${[...(0,table/* tableLines */.o)(head, rows, tints, paint), ...(notes.length > 0 ? ["", ...notes] : [])].join("\n")}\n`;
}
function targetText({ drifted, holds }) {
    if (drifted === null)
        return holds === null ? "unknown" : `holds ${holds}`;
    return drifted ? "DRIFTED" : "as recorded";
}
function notesOf(one, text) {
    return [
        ...(one["stale-since"] === null
            ? []
            : [`the ledger's remote cannot be reached; this is what was fetched at ${one["stale-since"]}`]),
        ...(one.open === null ? [] : [`${one.open.kind} ${one.open.id} is open; ${one.open.next}`]),
        ...(one.unreadable === null ? [] : [`the target cannot be read: ${text(one.unreadable)}`]),
        ...(one.drifted === true
            ? [`the target does not hold what was deployed; deploy again to repair it`]
            : []),
        ...one.stops,
        ...(one.evidence.length === 0
            ? []
            : [`evidence: ${one.evidence.map((proof) => text((0,evidence/* evidenceText */.rS)(proof))).join("; ")}`]),
        ...(one.promotable === null
            ? []
            : [`${one.promotable} can be promoted to here: archi3-policy deploy --environment ${one.environment}`]),
    ];
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(3565);
// EXTERNAL MODULE: ./build/src/commands/deployment-world.js
var deployment_world = __webpack_require__(12);
// EXTERNAL MODULE: ./build/src/commands/environment-world.js + 5 modules
var environment_world = __webpack_require__(9039);
// EXTERNAL MODULE: ./build/src/commands/planning.js + 2 modules
var planning = __webpack_require__(5935);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 18 modules
var commands_promotion = __webpack_require__(9586);
;// CONCATENATED MODULE: ./build/src/commands/status.js















/** Shows every environment: what is live, how it is, whether the target holds it, what stops it, what may be promoted. */
async function runStatus(options, terminal, version, env) {
    const promotion = await (0,commands_promotion/* openPromotion */.C5)(options, terminal, version, env);
    const read = await readAll(promotion);
    const now = Date.now();
    const all = await Promise.all(promotion.workspace.config.environments.map((environment) => statusOf(environment, read, promotion, now)));
    terminal.print(options.format === "json"
        ? (0,json/* printJson */.Q)({ format: "archi3-status/1", environments: all }, 2)
        : (0,sanitize/* guardWorkflowCommands */.Jw)(renderStatus(all, now, paintOf(terminal), sanitize/* printable */.g$)));
    return errors/* EXIT */.dc.done;
}
/**
 * Reads the ledgers of all environments, as far as one can be read: of the others nothing is known.
 * @throws {PolicyError} `E_LEDGER` (exit 4) where none can
 */
async function readAll(promotion) {
    const read = new Map();
    const failures = await Promise.all((0,config/* namesOf */.eZ)(promotion.workspace.config).map(async (name) => {
        const ledger = await (0,commands_promotion/* ledgerOf */.Xr)(name, promotion);
        try {
            read.set(name, { ledger, view: await ledger.read("wanted") });
        }
        catch (error) {
            if (error instanceof errors/* PolicyError */.pn && error.status === errors/* EXIT */.dc.outside)
                return error;
            throw error;
        }
        return undefined;
    }));
    const [failure] = failures.filter((one) => one !== undefined);
    if (failure === undefined)
        return read;
    if (read.size === 0)
        throw failure;
    promotion.terminal.warn(`note: ${(0,sanitize/* printable */.g$)((0,deployment_world/* reasonOf */.A3)(failure))}\n`);
    return read;
}
/** An environment of which nothing is known. */
function unknownStatus(environment) {
    return {
        ...{ environment, live: null, digest: null, condition: "unknown", since: null },
        ...{ drifted: null, holds: null, unreadable: null },
        ...{ evidence: [], stops: [], open: null, promotable: null, "stale-since": null },
    };
}
/** A terminal's colours, by what they mean. */
function paintOf({ colors }) {
    return { good: colors.green, bad: colors.red, doubtful: colors.yellow, dim: colors.dim, bold: colors.bold };
}
async function statusOf(environment, read, promotion, now) {
    const own = read.get(environment.name);
    if (own === undefined)
        return unknownStatus(environment.name);
    const { ledger, view } = own;
    const standing = (0,release_standing/* standingOf */.YP)(view.entries);
    const current = (0,release_standing/* currentDeployment */.JG)(standing);
    const [record] = standing.open === undefined ? [] : await ledger.records([standing.open.intent]);
    const lives = record !== undefined && (await (0,environment_world/* holderLives */.s)(record));
    const before = environment.after === undefined ? undefined : read.get(environment.after)?.view;
    const stops = await stopsOf(ledger, standing, environment.name, now);
    return {
        environment: environment.name,
        live: standing.current ?? null,
        digest: current?.intent.digest ?? null,
        condition: conditionOf(standing, lives),
        since: liveSince(view.entries, standing.current) ?? null,
        ...(await targetState(environment, standing, promotion)),
        evidence: await evidenceOf(ledger, view, current?.intent.digest),
        stops,
        open: openOf(environment.name, standing, lives),
        // What would be refused is not offered.
        promotable: stops.length > 0 || standing.open !== undefined
            ? null
            : promotableOf(environment, standing, before, now),
        "stale-since": view.staleSince ?? null,
    };
}
async function evidenceOf(ledger, { entries }, digest) {
    if (digest === undefined)
        return [];
    const own = entries.filter((entry) => entry.event === "evidence" && entry.digest === digest);
    return (0,evidence/* newestProofs */.El)((0,evidence/* proofsIn */.vT)(await ledger.records(own)), digest);
}
/** What the target holds, beside what the ledger says; nothing is known where it cannot be read. */
async function targetState(environment, standing, promotion) {
    let live;
    try {
        live = await (0,commands_promotion/* targetOf */.$r)(environment, promotion).read();
    }
    catch (error) {
        return { drifted: null, holds: null, unreadable: (0,deployment_world/* reasonOf */.A3)(error) };
    }
    const holds = isEmpty(live) ? record/* EMPTY */.wg : ((0,moves/* liveDeployment */.Av)(standing, live) ?? null);
    return { drifted: isDrifted(standing, live), holds, unreadable: null };
}
function isEmpty(live) {
    return live?.effectiveDigest === (0,digest/* digestOf */.ol)("archi3-effective/1", new Map());
}
/** Whether the target holds something else than the ledger says; null while a deployment changes it. */
function isDrifted(standing, live) {
    if (standing.open !== undefined)
        return null;
    if (standing.current === undefined)
        return live !== undefined;
    if (standing.current === record/* EMPTY */.wg)
        return !isEmpty(live);
    return live?.effectiveDigest !== (0,release_standing/* currentDeployment */.JG)(standing)?.intent["effective-digest"];
}
async function stopsOf(ledger, standing, name, now) {
    const { hold, refused } = standing.stops;
    const locks = await (0,planning/* locksOf */.aZ)(ledger, standing);
    const unlock = `archi3-policy unlock --environment ${name}`;
    return [
        ...locks
            .filter(({ until }) => until === undefined || Date.parse(until) > now)
            .map(({ owner, reason, until }) => `locked by ${(0,sanitize/* printable */.g$)(owner)}${until === undefined ? "" : ` until ${until}`}: ${(0,sanitize/* printable */.g$)(reason)} (${unlock})`),
        ...(hold === undefined ? [] : [`deployments are held since the rollback ${hold.id ?? ""} (${unlock})`]),
        ...[...refused.values()].map(({ id }) => `what failed as ${id ?? "a deployment"} is refused here (${unlock})`),
    ];
}
function openOf(name, { open }, lives) {
    if (open === undefined)
        return null;
    const { id = "", kind = "deploy" } = open.intent;
    const next = lives
        ? "it is being carried out"
        : `its holder is gone: archi3-policy rollback --environment ${name}, or deploy again`;
    return { id, kind, next };
}
/** What is healthy before, has soaked, and is not live here. */
function promotableOf(environment, standing, before, now) {
    if (before === undefined)
        return null;
    const current = (0,release_standing/* currentDeployment */.JG)((0,release_standing/* standingOf */.YP)(before.entries));
    const digest = current?.intent.digest;
    if (current === undefined || digest === undefined || digest === (0,release_standing/* currentDeployment */.JG)(standing)?.intent.digest)
        return null;
    const soak = (0,release_soak/* soakOf */.w)(before.entries, digest, now);
    return soak.is === "stayed" && soak.longestMs >= environment.soak ? current.id : null;
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


/***/ }),

/***/ 2407:
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
