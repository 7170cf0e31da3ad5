export const id = 1105;
export const ids = [1105];
export const modules = {

/***/ 51105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ candidateText),
/* harmony export */   LG: () => (/* binding */ renderStatus),
/* harmony export */   LU: () => (/* binding */ driftText),
/* harmony export */   dR: () => (/* binding */ liveSince),
/* harmony export */   rI: () => (/* binding */ conditionOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69171);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30587);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42370);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52724);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64182);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45922);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42407);







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
        one.since === null ? "–" : `for ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S)(Math.max(0, nowMs - Date.parse(one.since)))}`,
        targetText(one),
        deploymentsText(one),
    ]);
    const head = ["environment", "condition", "live", "policies", "since", "target", "deployments"];
    const tints = all.map((one) => (one.drifted === true ? "bad" : TINT[one.condition]));
    const notes = all.flatMap((one) => notesOf(one, text).map((note) => `  ${paint.bold(one.environment)}: ${note}`));
    return `${[...(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableLines */ .o)(head, rows, tints, paint), ...(notes.length > 0 ? ["", ...notes] : [])].join("\n")}\n`;
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
        ...(one["stale-since"] === null ? [] : [(0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .staleText */ .Z)(one["stale-since"])]),
        ...(one.open === null ? [] : [`${one.open.kind} ${one.open.id} is open; ${one.open.next}`]),
        ...(one.unreadable === null ? [] : [`the target cannot be read: ${text(one.unreadable)}`]),
        ...(one.drifted === true ? [driftText(one)] : []),
        ...one.stops,
        ...(one.evidence.length === 0
            ? []
            : [`evidence: ${one.evidence.map((proof) => text((0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceText */ .rS)(proof))).join("; ")}`]),
        ...(one.candidate === null ? [] : [candidateText(one.candidate, one.environment, text)]),
    ];
}
/** What drifted, and what puts it back, in a sentence. */
function driftText({ environment, live, condition, bare, where }) {
    if (live === null)
        return "the target holds what no deployment made; the first one replaces it";
    const back = condition === "healthy"
        ? `put it back: archi3-policy rollback --environment ${environment} --deployment-id ${live}`
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
    if (gates.every(_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .isToApprove */ .p))
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
