export const id = 6219;
export const ids = [6219];
export const modules = {

/***/ 2199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ verificationShown),
/* harmony export */   VB: () => (/* binding */ planShown),
/* harmony export */   W8: () => (/* binding */ outcomeShown),
/* harmony export */   YF: () => (/* binding */ statusShown)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _release_gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52724);
/* harmony import */ var _report_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61675);
/* harmony import */ var _report_plan_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86085);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63565);





function decisionIn(gates, { now, waitMs, isLive }) {
    if (isLive)
        return "none";
    const passage = (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .passageOf */ .E2)(gates.filter((gate) => !(0,_release_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .isToApprove */ .p)(gate)));
    if (passage.is === "open")
        return "deploy";
    if (passage.is === "shut")
        return "refused";
    return waitMs > 0 && (passage.until === undefined || passage.until <= now + waitMs) ? "deploy" : "wait";
}
/** What a job that deploys has to know of the plan. */
function planShown(plan, moment) {
    const { resume } = moment;
    const { environment, gates, hash, digest, risk } = plan;
    const passage = (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .passageOf */ .E2)(gates);
    const until = passage.is === "wait" ? passage.until : undefined;
    const decision = decisionIn(gates, moment);
    const outputs = {
        ...{ decision, "plan-hash": hash, digest, risk: risk.level },
        ...{
            "possible-from": until === undefined ? "" : new Date(until).toISOString(),
            live: plan.live?.id ?? "",
        },
    };
    if (decision === "deploy")
        return { outputs };
    if (decision === "none")
        return { outputs, summary: "\nThere is nothing to deploy: it is live and healthy already.\n" };
    const why = (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .notHolding */ .fF)(gates).map(({ name, verdict }) => `${name}: ${verdict.reason}${mendOf(verdict)}`);
    const again = resume === undefined
        ? []
        : [decision === "wait" ? `Go on then: ${resume.later}` : `Go on when that is mended: ${resume.mended}`];
    return {
        outputs,
        ...(again.length === 0 ? {} : { summary: `\n${again.map(prose).join("\n")}\n` }),
        annotation: {
            level: decision === "wait" ? "notice" : "error",
            title: `${environment} ${(0,_report_plan_words_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionOf */ .uv)(plan)}`,
            message: [...why, ...again].join("\n"),
        },
    };
}
function mendOf(verdict) {
    return verdict.is === "refuse" ? ` (${verdict.mend})` : "";
}
function liveText(live, condition) {
    if (condition === "empty")
        return "the empty release is live, which is no policies";
    if (condition === "unknown")
        return "what is live is unknown";
    if (live === null)
        return condition === "nothing" ? "nothing is live" : `nothing is live, ${condition}`;
    return `${code(live)}, ${condition}`;
}
/** How every environment is. */
function statusShown(all) {
    const items = all.map(({ environment, live, condition, drifted, promotable, stops, open }) => {
        const words = [
            liveText(live, condition),
            ...(drifted === true ? ["**drifted**"] : []),
            ...(open === null ? [] : [`${code(open.id)} is open: ${prose(open.next)}`]),
            ...stops.map(prose),
            ...(promotable === null ? [] : [`${code(promotable)} may be promoted to it`]),
        ];
        return `- **${prose(environment)}**: ${words.join("; ")}`;
    });
    const promotable = all.filter((one) => one.promotable !== null).map(({ environment }) => environment);
    return {
        outputs: { promotable: JSON.stringify(promotable) },
        summary: `### Environments\n\n${items.join("\n")}\n`,
    };
}
/** What the checks say of what is live. */
function verificationShown({ current: { id }, verification, next }, environment) {
    const { verdict, checks } = verification;
    const why = verdict.state === "healthy" ? "" : `: ${verdict.by}: ${verdict.why}`;
    const said = `${environment}: ${id} is ${verdict.state}${why}`;
    return {
        outputs: { result: verdict.state, "deployment-id": id, live: id },
        summary: `### ${prose(said)}\n\n${[...checkItems(checks, undefined), ...(next === undefined ? [] : [`- Next: ${prose(next)}`])].join("\n")}\n`,
        ...(verdict.state === "healthy"
            ? {}
            : {
                annotation: {
                    level: "error",
                    title: `${environment} is ${verdict.state}`,
                    message: [said, ...(next === undefined ? [] : [next])].join("\n"),
                },
            }),
    };
}
/** How a command on an environment ended. */
function outcomeShown(outcome, environment, target) {
    const { status, result, id, live, why, next, recorded, checks, restored } = outcome;
    const rows = [
        ["Live", live === undefined ? "nothing" : code(live)],
        ["Where", code(target)],
        ...(recorded === undefined ? [] : [["The ledger says", prose(recorded)]]),
        ...(next === undefined ? [] : [["Next", prose(next)]]),
    ];
    const title = status === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.emergency ? `A person must act now in ${environment}` : environment;
    return {
        outputs: { result, "deployment-id": id ?? "", live: live ?? "" },
        summary: [
            `### ${SIGN[status]} ${prose(title)}: ${prose(why)}\n`,
            ...rows.map(([label, value]) => `- ${label}: ${value}`),
            ...checkItems(checks, id),
            ...checkItems(restored, live),
            "",
        ].join("\n"),
        ...(status === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done
            ? {}
            : {
                annotation: {
                    level: "error",
                    title: `${environment}: ${result}`,
                    message: [why, next].filter((line) => line !== undefined).join("\n"),
                },
            }),
    };
}
const SIGN = { 0: "✔", 1: "✖", 2: "✖", 3: "✖", 4: "✖", 5: "🚨" };
function checkItems(checks, of) {
    return checks.map(({ check, verdict, said }) => {
        const words = said === undefined ? "" : `, ${prose(said)}`;
        return `- Check ${code(check)}${of === undefined ? "" : ` of ${code(of)}`}: ${verdict}${words}`;
    });
}
function code(text) {
    return (0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text));
}
function prose(text) {
    return (0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownDigests */ .D7)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text));
}


/***/ }),

/***/ 81593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ liveDeployment),
/* harmony export */   en: () => (/* binding */ onLost),
/* harmony export */   qS: () => (/* binding */ onOpen),
/* harmony export */   r1: () => (/* binding */ closingOf),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   w0: () => (/* binding */ maySupersede)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45922);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74755);


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
/** Whether a target holds what is to be there, with the marker that says so. */
function holds(live, wanted) {
    return (live?.effectiveDigest === wanted.effectiveDigest && live.digest === wanted.digest && live.id === wanted.id);
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

/***/ 86085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ SIGN),
/* harmony export */   Ct: () => (/* binding */ rollbackCommand),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   bU: () => (/* binding */ namedOnlyText),
/* harmony export */   fi: () => (/* binding */ CHECK),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   qW: () => (/* binding */ checkText),
/* harmony export */   uv: () => (/* binding */ decisionOf),
/* harmony export */   zh: () => (/* binding */ POINT)
/* harmony export */ });
/* harmony import */ var _release_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52724);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45922);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73588);



/** What the renderings of a plan say in the same words. */
const SIGN = {
    pass: "✔",
    wait: "…",
    refuse: "✖",
    bypassed: "!",
};
const POINT = { holds: "✔", open: "✖", unknown: "–" };
const CHECK = {
    pass: "✔",
    warn: "!",
    fail: "✖",
    inconclusive: "–",
    error: "–",
};
/** What to decide, in one line. */
function decisionOf({ gates, open }) {
    const toApprove = gates.some(_release_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .isToApprove */ .p);
    const passage = (0,_release_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .passageOf */ .E2)(gates.filter((gate) => !(0,_release_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .isToApprove */ .p)(gate)));
    switch (passage.is) {
        case "open": {
            const may = toApprove ? "may be deployed once it is approved" : "may be deployed";
            return open === null
                ? may
                : `${may} when ${open}, which is open, has ended; where its holder is gone, that is closed first`;
        }
        case "wait": {
            if (passage.until === undefined)
                return "has to wait";
            return `may be deployed from ${momentOf(passage.until)}${toApprove ? ", once it is approved" : ""}`;
        }
        case "shut":
            return `is refused by ${passage.gates.map(({ name }) => name).join(", ")}`;
    }
}
/** What becomes of a deployment that fails. */
function failureText(plan) {
    switch (plan["back-to"]) {
        case null:
            return "it stays: what is live has the same effective policies, so going back would change nothing";
        case _release_record_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg:
            return "nothing healthy was there before: no policies would be live";
        default:
            return `${plan["back-to"]} is made live again by itself`;
    }
}
/** The command that makes a deployment live again. */
function rollbackCommand(environment, id) {
    return `archi3-policy rollback --environment ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(environment)} --deployment-id ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(id)} --reason "…"`;
}
/** What a person can do where a rollback without an id would find nothing: it chooses more narrowly than people may. */
function namedOnlyText({ environment }) {
    const name = (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(environment);
    return `a rollback finds nothing healthy to go back to by itself; a deployment that was healthy once can be named with --deployment-id (see archi3-policy history --environment ${name})`;
}
/** A time as people read it, to the minute and never too early: `2026-12-01 08:00 UTC`. @param ms since 1970 */
function momentOf(ms) {
    const minute = new Date(Math.ceil(ms / 60_000) * 60_000).toISOString();
    return `${minute.slice(0, 16).replace("T", " ")} UTC`;
}
/** A check's result: `pass, 12 measurements: 0.2 %` */
function checkText({ verdict, measurements, said }) {
    const number = `${measurements} measurement${measurements === 1 ? "" : "s"}`;
    return `${verdict}, ${number}${said === undefined ? "" : `: ${said}`}`;
}


/***/ })

};
