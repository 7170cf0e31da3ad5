export const id = 420;
export const ids = [420];
export const modules = {

/***/ 9420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ paintOf),
/* harmony export */   runStatus: () => (/* binding */ runStatus)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9171);
/* harmony import */ var _release_evidence_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2370);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5922);
/* harmony import */ var _release_soak_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4221);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4755);
/* harmony import */ var _release_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1105);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7912);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3565);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12);
/* harmony import */ var _environment_world_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9039);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5935);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9586);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4208);















/** Shows every environment: what is live, how it is, whether the target holds it, what stops it, what may be promoted. */
async function runStatus(options, terminal, version, env) {
    const workspace = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_13__/* .openWorkspace */ .OH)(options, terminal.currentFolder);
    const promotion = { workspace, terminal, version, env };
    const read = await readAll(promotion);
    const now = Date.now();
    const all = await Promise.all(workspace.config.environments.map((environment) => statusOf(environment, read, promotion, now)));
    terminal.print(options.format === "json"
        ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_7__/* .printJson */ .Q)({ format: "archi3-status/1", environments: all }, 2)
        : (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .guardWorkflowCommands */ .Jw)((0,_release_status_js__WEBPACK_IMPORTED_MODULE_6__/* .renderStatus */ .LG)(all, now, paintOf(terminal), _report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)));
    return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.done;
}
/**
 * Reads the ledgers of all environments, as far as one can be read: of the others nothing is known.
 * @throws {PolicyError} `E_LEDGER` (exit 4) where none can
 */
async function readAll(promotion) {
    const read = new Map();
    const failures = await Promise.all((0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(promotion.workspace.config).map(async (name) => {
        const ledger = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_12__/* .ledgerOf */ .Xr)(name, promotion);
        try {
            read.set(name, { ledger, view: await ledger.read("wanted") });
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .pn && error.status === _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.outside)
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
    promotion.terminal.warn(`note: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_9__/* .reasonOf */ .A3)(failure))}\n`);
    return read;
}
/** An environment of which nothing is known. */
function unknownStatus(environment) {
    return {
        ...{ environment, live: null, digest: null, condition: "unknown", since: null, drifted: null },
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
    const standing = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .standingOf */ .YP)(view.entries);
    const current = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .currentDeployment */ .JG)(standing);
    const [record] = standing.open === undefined ? [] : await ledger.records([standing.open.intent]);
    const lives = record !== undefined && (await (0,_environment_world_js__WEBPACK_IMPORTED_MODULE_10__/* .holderLives */ .s)(record));
    const before = environment.after === undefined ? undefined : read.get(environment.after)?.view;
    const stops = await stopsOf(ledger, standing, environment.name, now);
    return {
        environment: environment.name,
        live: standing.current ?? null,
        digest: current?.intent.digest ?? null,
        condition: (0,_release_status_js__WEBPACK_IMPORTED_MODULE_6__/* .conditionOf */ .rI)(standing, lives),
        since: (0,_release_status_js__WEBPACK_IMPORTED_MODULE_6__/* .liveSince */ .dR)(view.entries, standing.current) ?? null,
        drifted: await driftOf(environment, standing, promotion),
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
    return (0,_release_evidence_js__WEBPACK_IMPORTED_MODULE_14__/* .newestProofs */ .El)((0,_release_evidence_js__WEBPACK_IMPORTED_MODULE_14__/* .proofsIn */ .vT)(await ledger.records(own)), digest);
}
/** Whether the target holds something else than the ledger says; null where it cannot be read. */
async function driftOf(environment, standing, promotion) {
    let live;
    try {
        live = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_12__/* .targetOf */ .$r)(environment, promotion).read();
    }
    catch {
        return null;
    }
    if (standing.open !== undefined)
        return null;
    if (standing.current === undefined)
        return live !== undefined;
    const expected = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .currentDeployment */ .JG)(standing)?.intent["effective-digest"];
    if (standing.current === _release_record_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY */ .wg)
        return live?.effectiveDigest !== (0,_release_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)("archi3-effective/1", new Map());
    return live?.effectiveDigest !== expected;
}
async function stopsOf(ledger, standing, name, now) {
    const { hold, refused } = standing.stops;
    const locks = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_11__/* .locksOf */ .aZ)(ledger, standing);
    const unlock = `archi3-policy unlock --environment ${name}`;
    return [
        ...locks
            .filter(({ until }) => until === undefined || Date.parse(until) > now)
            .map(({ owner, reason, until }) => `locked by ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(owner)}${until === undefined ? "" : ` until ${until}`}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(reason)} (${unlock})`),
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
    const current = (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .currentDeployment */ .JG)((0,_release_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .standingOf */ .YP)(before.entries));
    const digest = current?.intent.digest;
    if (current === undefined || digest === undefined || digest === (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .currentDeployment */ .JG)(standing)?.intent.digest)
        return null;
    const soak = (0,_release_soak_js__WEBPACK_IMPORTED_MODULE_4__/* .soakOf */ .w)(before.entries, digest, now);
    return soak.is === "stayed" && soak.longestMs >= environment.soak ? current.id : null;
}


/***/ }),

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ renderStatus),
/* harmony export */   dR: () => (/* binding */ liveSince),
/* harmony export */   rI: () => (/* binding */ conditionOf),
/* harmony export */   zs: () => (/* binding */ renderHistory)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9171);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2370);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5922);




/** The condition of an environment by its ledger. */
function conditionOf(standing, holderLives) {
    if (standing.open !== undefined)
        return holderLives ? "in progress" : "in doubt";
    if (standing.current === undefined)
        return "nothing";
    if (standing.current === _record_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg)
        return "empty";
    return standing.deployments.get(standing.current)?.verdict ?? "inconclusive";
}
/** When what is live was made live, or live again: the time of the record that said so. */
function liveSince(entries, current) {
    let since;
    let live;
    for (const entry of entries) {
        if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .closes */ .UR)(entry))
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
        one.digest === null ? "–" : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(one.digest),
        one.since === null ? "–" : `for ${(0,_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(Math.max(0, nowMs - Date.parse(one.since)))}`,
        one.drifted === null ? "unknown" : one.drifted ? "DRIFTED" : "as recorded",
        one.stops.length > 0 ? "STOPPED" : "open",
    ]);
    const head = ["environment", "condition", "live", "policies", "since", "target", "deployments"];
    const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
    const line = (cells) => cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd();
    const painted = rows.map((row, at) => {
        const status = all[at];
        const text = line(row);
        if (status === undefined)
            return text;
        const tint = status.drifted === true ? "bad" : TINT[status.condition];
        return paint[tint](text);
    });
    const notes = all.flatMap((one) => notesOf(one, text).map((note) => `  ${paint.bold(one.environment)}: ${note}`));
    return `${[paint.dim(line(head)), ...painted, ...(notes.length > 0 ? ["", ...notes] : [])].join("\n")}\n`;
}
function notesOf(one, text) {
    return [
        ...(one["stale-since"] === null
            ? []
            : [`the ledger's remote cannot be reached; this is what was fetched at ${one["stale-since"]}`]),
        ...(one.open === null ? [] : [`${one.open.kind} ${one.open.id} is open; ${one.open.next}`]),
        ...(one.drifted === true
            ? [`the target does not hold what was deployed; deploy again to repair it`]
            : []),
        ...one.stops,
        ...(one.evidence.length === 0
            ? []
            : [`evidence: ${one.evidence.map((proof) => text((0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceText */ .rS)(proof))).join("; ")}`]),
        ...(one.promotable === null
            ? []
            : [`${one.promotable} can be promoted to here: archi3-policy deploy --environment ${one.environment}`]),
    ];
}
/** Records that people are shown of a ledger, newest first. */
function renderHistory(records, paint, text) {
    if (records.length === 0)
        return "Nothing was deployed yet.\n";
    const rows = records.map((record) => [
        String(record.epoch),
        record.time.replace(/\.\d+Z$/, "Z"),
        record.id ?? "–",
        record.kind === "rollback" && record.event === "intent" ? "rollback" : record.event,
        record.digest === undefined ? "–" : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(record.digest),
        text(record.actor),
        text(detailOf(record)),
    ]);
    const head = ["epoch", "time", "deployment", "event", "policies", "by", ""];
    const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
    const line = (cells) => cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd();
    return `${[paint.dim(line(head)), ...rows.map((row, at) => paint[EVENT_TINT[records[at]?.event ?? "intent"]](line(row)))].join("\n")}\n`;
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
/** What a record says beyond its event. */
function detailOf(record) {
    const { event, restores, reason, why, evidence, lock, source } = record;
    switch (event) {
        case "intent":
            return [
                record["break-glass"] === true ? "BREAK-GLASS" : undefined,
                restores === undefined ? source?.commit.slice(0, 12) : `restores ${restores}`,
                reason,
            ]
                .filter(Boolean)
                .join(": ");
        case "evidence":
            return evidence === undefined ? "" : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceText */ .rS)(evidence);
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


/***/ })

};
