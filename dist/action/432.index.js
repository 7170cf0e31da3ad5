export const id = 432;
export const ids = [432];
export const modules = {

/***/ 70432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHistory: () => (/* binding */ runHistory)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/release/evidence.js
var release_evidence = __webpack_require__(42370);
// EXTERNAL MODULE: ./build/src/release/table.js
var table = __webpack_require__(42407);
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
    const { event, restores, restored, reason, why, evidence, lock, source } = record;
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
            return [
                `restored ${restores ?? ""}${restored === undefined || restored === "healthy" ? "" : ` (${restored})`}`,
                why,
            ]
                .filter(Boolean)
                .join(": ");
        default:
            return why ?? reason ?? "";
    }
}

// EXTERNAL MODULE: ./build/src/release/ledger.js
var release_ledger = __webpack_require__(64182);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
// EXTERNAL MODULE: ./build/src/commands/status.js
var commands_status = __webpack_require__(79420);
;// CONCATENATED MODULE: ./build/src/commands/history.js







/** Prints the ledger of an environment, newest record first. */
async function runHistory(options, terminal, version, env) {
    const promotion = await (0,commands_promotion/* openPromotion */.C5)(options, terminal, version, env);
    const { name } = (0,commands_promotion/* environmentNamed */.b6)(options.environment, promotion);
    const ledger = await (0,commands_promotion/* ledgerOf */.Xr)(name, promotion);
    const view = await ledger.read("wanted");
    const records = await ledger.records(view.entries.slice(-options.limit).reverse());
    if (view.staleSince !== undefined)
        terminal.warn(`note: ${(0,release_ledger/* staleText */.Z)(view.staleSince)}\n`);
    if (options.format === "json") {
        terminal.print((0,json/* printJson */.Q)({ format: "archi3-history/1", environment: name, records }, 2));
        return errors/* EXIT */.dc.done;
    }
    terminal.print((0,sanitize/* guardWorkflowCommands */.Jw)(renderHistory(records, (0,commands_status/* paintOf */.M)(terminal), sanitize/* printable */.g$)));
    const more = view.entries.length - records.length;
    if (more > 0)
        terminal.print(`${more} older ${more === 1 ? "record" : "records"}: --limit ${view.entries.length} shows all\n`);
    return errors/* EXIT */.dc.done;
}


/***/ })

};
