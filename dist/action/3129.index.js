export const id = 3129;
export const ids = [3129];
export const modules = {

/***/ 3129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan),
  t: () => (/* binding */ showPlan)
});

// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/release/moves.js
var moves = __webpack_require__(81593);
// EXTERNAL MODULE: ./build/src/release/standing.js
var release_standing = __webpack_require__(74755);
// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/release/gates.js + 1 modules
var release_gates = __webpack_require__(52724);
// EXTERNAL MODULE: ./build/src/release/way-back.js
var way_back = __webpack_require__(9890);
// EXTERNAL MODULE: ./build/src/report/changes-page.js
var changes_page = __webpack_require__(55057);
// EXTERNAL MODULE: ./build/src/report/fitted.js
var fitted = __webpack_require__(58794);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/page-parts.js
var page_parts = __webpack_require__(95514);
// EXTERNAL MODULE: ./build/src/report/plan-words.js
var plan_words = __webpack_require__(86085);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
;// CONCATENATED MODULE: ./build/src/report/approver-page.js









/** What each part may take of the page; the changes get the rest. */
const SHARE = { stops: 0.14, notes: 0.05, checklist: 0.1, verified: 0.14, made: 0.14, gates: 0.08 };
const MOST_COMMITS = 5;
/**
 * The plan as an approver reads it, on a telephone too: the decision in three lines (what, how risky, which gates), then
 * what changes, the checklist, what was verified before, how to roll back, and who made and approved it.
 */
function renderApproverPage(plan, options) {
    const room = (part) => Math.floor(SHARE[part] * options.maxBytes);
    const above = [
        `${whatLine(plan)}\\\n${riskLine(plan)}\\\n${gatesLine(plan)}\n`,
        ...(0,page_parts/* listed */.KE)("", stopLines(plan), room("stops")),
        ...(0,page_parts/* listed */.KE)("", plan.notes.map((note) => `Note: ${(0,page_parts/* said */.ag)(note)}`), room("notes")),
    ];
    const below = [
        ...(0,page_parts/* listed */.KE)("Checklist", checklistLines(plan), room("checklist")),
        ...(0,page_parts/* listed */.KE)((0,page_parts/* verifiedTitle */.Ri)(plan.verified), (0,page_parts/* verifiedLines */.oH)(plan.verified, plan.environment), room("verified")),
        rollbackPart(plan, options),
        madePart(plan, options, room("made")),
        heldPart(plan, room("gates")),
        `\nPlan hash ${(0,markdown_text/* markdownCode */.D9)((0,fitted/* bounded */.M)(plan.hash, page_parts/* MOST */._B.name))}\n`,
    ];
    const title = "\n### What changes\n\n";
    const rest = options.maxBytes - (0,sanitize/* byteLength */.dp)([...above, title, ...below].join(""));
    const changes = plan.changes.length === 0 ? "- nothing\n" : (0,changes_page/* renderChanges */.O1)(plan.changes, rest);
    return [...above, title, changes.trimStart(), ...below].join("");
}
function whatLine(plan) {
    const { environment, live, changes } = plan;
    const it = (0,markdown_text/* markdownCode */.D9)((0,digest/* shortDigest */.VK)(plan.digest));
    const where = `**${(0,page_parts/* named */.KT)(environment)}**`;
    if (live === null)
        return `${where}: ${it} goes live where nothing is: ${(0,changes_page/* policiesIn */.C8)(changes)}`;
    if (live.digest === plan.digest)
        return `${where}: ${it} is live already as ${(0,page_parts/* coded */.yC)(live.id)}`;
    const what = changes.length === 0 ? "nothing changes" : (0,changes_page/* countChanges */.xS)(changes);
    return `${where}: ${it} replaces ${(0,page_parts/* coded */.yC)(live.id)}: ${what}`;
}
function riskLine({ risk }) {
    return `Risk **${risk.level}**: ${(0,page_parts/* said */.ag)(risk.reasons.join("; "))}`;
}
function isHeld({ verdict }) {
    return verdict.is === "pass" || verdict.is === "bypassed";
}
function gatesTitle({ gates }) {
    return `${gates.filter(isHeld).length} of ${gates.length} gates hold`;
}
/** Which gates do not hold, and until when; what an approval waits for is the reader's to say, and stops nothing. */
function gatesLine(plan) {
    const { gates, open } = plan;
    const refusing = gates.filter(({ verdict }) => verdict.is === "refuse");
    const waiting = gates.filter((gate) => gate.verdict.is === "wait" && !(0,release_gates/* isToApprove */.p)(gate));
    const bypassed = gates.filter(({ verdict }) => verdict.is === "bypassed");
    const sign = refusing.length > 0 ? plan_words/* SIGN */.AJ.refuse : waiting.length > 0 || open !== null ? plan_words/* SIGN */.AJ.wait : plan_words/* SIGN */.AJ.pass;
    const parts = [
        `${sign} ${gatesTitle(plan)}`,
        ...(refusing.length === 0 ? [] : [`refused by ${refusing.map(nameOf).join(", ")}`]),
        ...(waiting.length === 0 ? [] : [`to wait for: ${waiting.map(waitText).join(", ")}`]),
        ...(bypassed.length === 0 ? [] : [`broken: ${bypassed.map(nameOf).join(", ")}`]),
        ...(open === null ? [] : [`${(0,page_parts/* coded */.yC)(open)} is open, and has to end first`]),
        // Nobody is asked while a gate refuses.
        ...(refusing.length === 0 && gates.some(release_gates/* isToApprove */.p) ? ["**the approval is yours to give**"] : []),
    ];
    return parts.join("; ");
}
function nameOf({ name }) {
    return `**${(0,page_parts/* named */.KT)(name)}**`;
}
function waitText(gate) {
    const { verdict } = gate;
    const until = verdict.is === "wait" ? verdict.until : undefined;
    return `${nameOf(gate)}${until === undefined ? "" : ` until ${(0,plan_words/* momentOf */.Et)(until)}`}`;
}
/** The gates that a reader has to know before the changes: those that do not hold, and what to do about them. */
function stopLines({ gates }) {
    return gates.flatMap((gate) => {
        const { verdict } = gate;
        if (verdict.is === "pass")
            return [];
        if ((0,release_gates/* isToApprove */.p)(gate))
            return [`☐ ${nameOf(gate)}: ${(0,page_parts/* said */.ag)(verdict.reason)}`];
        const line = `${plan_words/* SIGN */.AJ[verdict.is]} ${nameOf(gate)}: ${(0,page_parts/* said */.ag)(verdict.reason)}`;
        return [verdict.is === "refuse" ? `${line}<br>What to do: ${(0,page_parts/* said */.ag)(verdict.mend)}` : line];
    });
}
function heldPart({ gates }, maxBytes) {
    const held = gates.filter(({ verdict }) => verdict.is === "pass");
    if (held.length === 0)
        return "";
    const title = held.length === 1 ? "The gate that holds" : `The ${held.length} gates that hold`;
    return (0,changes_page/* folded */.TM)(title, held, maxBytes, ({ name, verdict }) => `- ${plan_words/* SIGN */.AJ.pass} ${(0,page_parts/* named */.KT)(name)}: ${(0,page_parts/* said */.ag)(verdict.reason)}\n`);
}
/** A point that holds is only named: its reason stands elsewhere on the page. */
function checklistLines({ checklist }) {
    return checklist.map(({ point, state, reason }) => {
        const name = `${plan_words/* POINT */.zh[state]} ${(0,page_parts/* named */.KT)(point)}`;
        return state === "holds" ? name : `${name}: ${(0,page_parts/* said */.ag)(reason)}`;
    });
}
function rollbackPart(plan, { repositoryUrl }) {
    const { environment } = plan;
    const id = plan["back-by-hand"];
    const head = `\n### How to roll back\n\n- If it fails: ${(0,page_parts/* said */.ag)((0,plan_words/* failureText */.kY)(plan))}\n`;
    if (id === null)
        return `${head}- By hand: ${(0,page_parts/* said */.ag)((0,plan_words/* namedOnlyText */.bU)(plan))}\n`;
    const dispatch = repositoryUrl === undefined ? [] : [(0,page_parts/* rollbackDispatch */.X0)(environment, id)];
    const commands = [...dispatch, (0,way_back/* rollbackCommand */.Ct)(environment, id)];
    const or = commands.length === 1 ? "" : ", by either of";
    return `${head}- By hand, to ${(0,page_parts/* coded */.yC)(id)}${or}:\n${commands.map(page_parts/* fenced */.vi).join("")}`;
}
function madePart(plan, { repositoryUrl }, maxBytes) {
    const commits = (plan.commits ?? []).map((commit) => commitLine(commit, repositoryUrl));
    const lines = [
        ...pullLines(plan, repositoryUrl),
        ...(plan.commits === null ? [`Commits unknown: ${(0,page_parts/* said */.ag)(plan["commits-unknown"] ?? "")}`] : []),
        ...(plan.commits?.length === 0 ? ["No commit since what is live touches the policies"] : []),
        ...deployedLines(plan),
        ...commits.slice(0, MOST_COMMITS),
    ];
    const [open = ""] = (0,page_parts/* listed */.KE)("Who made and approved it", lines, maxBytes);
    const rest = commits.slice(MOST_COMMITS).map((line) => `- ${line}\n`);
    if (rest.length === 0)
        return open;
    const more = (0,changes_page/* folded */.TM)(`${rest.length} more commits`, rest, maxBytes - (0,sanitize/* byteLength */.dp)(open));
    return (0,sanitize/* byteLength */.dp)(open + more) > maxBytes ? open : open + more;
}
function pullLines({ source }, repositoryUrl) {
    const pull = source["pull-request"];
    if (pull === undefined)
        return [];
    const address = repositoryUrl === undefined ? undefined : `${repositoryUrl}/pull/${pull}`;
    return [`Pull request ${(0,page_parts/* linked */.q)(String(pull), address)}`];
}
function deployedLines({ verified }) {
    if (verified === null || verified.deployed === null)
        return [];
    const { actor, approvers, "run-url": run } = verified.deployed;
    const approved = approvers.length === 0 ? "" : `, approved by ${approvers.map(page_parts/* named */.KT).join(", ")}`;
    const at = run === null ? "" : `, ${(0,page_parts/* linked */.q)("its run", run)}`;
    return [`${(0,page_parts/* named */.KT)(verified.environment)}: deployed by ${(0,page_parts/* named */.KT)(actor)}${approved}${at}`];
}
function commitLine({ commit, title, author, rationale }, repositoryUrl) {
    const isId = /^[0-9a-f]+$/.test(commit);
    const short = isId ? `\`${commit.slice(0, 12)}\`` : "(no id)";
    const address = repositoryUrl !== undefined && isId ? `${repositoryUrl}/commit/${commit}` : undefined;
    const [first = ""] = rationale.split("\n\n", 1);
    const why = first.replaceAll(/\s+/g, " ").trim();
    const reason = why === "" ? "" : `<br>${(0,markdown_text/* markdownText */.p7)((0,fitted/* bounded */.M)(why, page_parts/* MOST */._B.title))}`;
    const said = `${(0,markdown_text/* markdownText */.p7)((0,fitted/* bounded */.M)(title, page_parts/* MOST */._B.title))}, by ${(0,page_parts/* named */.KT)(author)}`;
    return `${(0,markdown_text/* markdownLink */.iQ)(short, address)} ${said}${pullOf(title, repositoryUrl)}${reason}`;
}
/** The page of the pull request that a commit was squashed from: GitHub puts its number at the end of the title. */
function pullOf(title, repositoryUrl) {
    const number = /\(#(\d{1,9})\)$/.exec(title)?.[1];
    if (number === undefined || repositoryUrl === undefined)
        return "";
    return `, ${(0,page_parts/* linked */.q)(`pull request ${number}`, `${repositoryUrl}/pull/${number}`)}`;
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/release/duration-text.js
var duration_text = __webpack_require__(30587);
// EXTERNAL MODULE: ./build/src/release/evidence.js
var release_evidence = __webpack_require__(42370);
// EXTERNAL MODULE: ./build/src/release/semantic-diff.js
var semantic_diff = __webpack_require__(5587);
;// CONCATENATED MODULE: ./build/src/report/plan-text.js







/** Changes that people are shown; the rest is counted. */
const MOST_CHANGES = 50;
const plan_text_MOST_COMMITS = 20;
/** The plan as a terminal shows it: the decision and its gates first, then what changes, then the rest. */
function renderPlanText(plan, bold) {
    const section = (title, lines) => [
        bold(title),
        ...lines.map((line) => `  ${(0,sanitize/* printable */.g$)(line)}`),
        "",
    ];
    const lines = [
        bold(`Plan for ${plan.environment}`),
        `${bold(`${(0,digest/* shortDigest */.VK)(plan.digest)} ${(0,plan_words/* decisionOf */.uv)(plan)}`)}; live is ${(0,sanitize/* printable */.g$)(plan.live?.id ?? "nothing")}.`,
        `Risk ${bold(plan.risk.level)}: ${(0,sanitize/* printable */.g$)(plan.risk.reasons.join("; "))}.`,
        `Plan hash ${plan.hash}`,
        ...plan.notes.map((note) => (0,sanitize/* printable */.g$)(note)),
        "",
        ...section("Gates", plan.gates.map(({ name, verdict }) => `${plan_words/* SIGN */.AJ[verdict.is]} ${name}: ${verdict.reason}${mendOf(verdict)}`)),
        ...section("Changes", upTo(MOST_CHANGES, plan.changes.map(semantic_diff/* describeChange */.u), "nothing changes")),
        ...section("Checklist", plan.checklist.map(({ point, state, reason }) => `${plan_words/* POINT */.zh[state]} ${point}: ${reason}`)),
        ...(plan.verified === null
            ? []
            : section(`Verified in ${plan.verified.environment}`, verifiedLines(plan.verified))),
        ...section("Commits", commitLines(plan)),
        ...section("If it fails", [(0,plan_words/* failureText */.kY)(plan), `by hand: ${byHandText(plan)}`]),
    ];
    return lines.join("\n");
}
function upTo(most, lines, none) {
    if (lines.length === 0)
        return [none];
    const more = lines.length > most ? [`${lines.length - most} more`] : [];
    return [...lines.slice(0, most), ...more];
}
function byHandText(plan) {
    const id = plan["back-by-hand"];
    return id === null ? (0,plan_words/* namedOnlyText */.bU)(plan) : (0,way_back/* rollbackCommand */.Ct)(plan.environment, id);
}
function mendOf(verdict) {
    if (verdict.is === "refuse")
        return ` (${verdict.mend})`;
    return verdict.is === "wait" && verdict.until !== undefined ? ` (until ${(0,plan_words/* momentOf */.Et)(verdict.until)})` : "";
}
function verifiedLines(verified) {
    const { id, checks, evidence, deployed } = verified;
    const soaked = verified["soaked-ms"];
    if (id === null || deployed === null)
        return ["it was never deployed there"];
    const approved = deployed.approvers.length === 0 ? "" : `, approved by ${deployed.approvers.join(", ")}`;
    const run = deployed["run-url"] === null ? "" : ` (${deployed["run-url"]})`;
    return [
        soaked === null ? `${id}: not healthy there` : `${id}: healthy for ${(0,duration_text/* durationText */.S5)(soaked)}`,
        `deployed by ${deployed.actor}${approved}${run}`,
        ...checks.map((check) => `${plan_words/* CHECK */.fi[check.verdict]} ${check.check}: ${(0,plan_words/* checkText */.qW)(check)}`),
        ...evidence.map((proof) => `${proof.result === "pass" ? "✔" : "✖"} ${(0,release_evidence/* evidenceText */.rS)(proof)}`),
    ];
}
function commitLines(plan) {
    const { commits, source } = plan;
    const pull = source["pull-request"];
    const from = pull === undefined ? [] : [`from pull request ${pull}`];
    if (commits === null)
        return [...from, `unknown: ${plan["commits-unknown"] ?? ""}`];
    return [...from, ...upTo(plan_text_MOST_COMMITS, commits.map(plan_text_commitLine), "none that touches the policies")];
}
function plan_text_commitLine({ commit, title, author, rationale }) {
    const [why = ""] = rationale.split("\n\n", 1);
    const reason = why.trim() === "" ? "" : `: ${why.replaceAll(/\s+/g, " ").trim()}`;
    return `${commit.slice(0, 12)} ${title}, by ${author}${reason}`;
}

// EXTERNAL MODULE: ./build/src/commands/approvals.js + 1 modules
var approvals = __webpack_require__(57325);
// EXTERNAL MODULE: ./build/src/commands/candidate.js + 1 modules
var candidate = __webpack_require__(40194);
// EXTERNAL MODULE: ./build/src/commands/github-of.js
var github_of = __webpack_require__(83647);
// EXTERNAL MODULE: ./build/src/commands/planning.js + 3 modules
var planning = __webpack_require__(8526);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
// EXTERNAL MODULE: ./build/src/commands/report-formats.js + 1 modules
var report_formats = __webpack_require__(42603);
// EXTERNAL MODULE: ./build/src/commands/step-shows.js
var step_shows = __webpack_require__(2199);
;// CONCATENATED MODULE: ./build/src/commands/plan.js
















/**
 * Shows what a deployment would change in an environment, how risky that is, and which gates hold; ends 0 whatever they say.
 * @throws {PolicyError} as {@link chooseCandidate}; `E_LEDGER` (exit 4)
 */
async function runPlan(options, terminal, version, env) {
    const chosen = await (0,candidate/* chooseCandidate */.J)(options, "wanted", terminal, version, env);
    if (chosen.is === "invalid")
        return (0,report_formats/* tellInvalid */.jB)(options.format, chosen.validation, terminal);
    const environment = (0,commands_promotion/* environmentNamed */.b6)(options.environment, chosen.promotion);
    const prepared = await (0,planning/* prepare */.iA)(chosen.candidate, environment);
    return showPlan(prepared, chosen.promotion, { ...options, approvedHash: undefined, breakGlass: false });
}
/** Computes and prints the plan of a deployment. */
async function showPlan(prepared, promotion, options) {
    const ledger = await (0,commands_promotion/* ledgerOf */.Xr)(prepared.environment.name, promotion);
    // Where it cannot deploy nobody is asked to approve.
    const target = (0,commands_promotion/* targetOf */.$r)(prepared.environment, promotion);
    const view = await ledger.read("wanted");
    const { approvedHash, breakGlass } = options;
    const now = Date.now();
    const plan = await (0,planning/* computePlan */.Ru)(prepared, ledger, view, promotion, {
        ...{ approvedHash, breakGlass, freshness: "wanted" },
        ...{ now, github: await (0,approvals/* factsForPlan */.M5)(prepared.environment, promotion.env) },
    });
    const { terminal } = promotion;
    const shown = (0,step_shows/* planShown */.VB)(plan, {
        ...{ now, waitMs: (0,github_of/* longestWait */._s)(options.wait, promotion.env) },
        isLive: await isLiveAlready((0,release_standing/* standingOf */.YP)(view.entries), prepared, target),
        ...(0,defined/* defined */.s)({ resume: (0,github_of/* resumeCommand */.VJ)(prepared.environment.name, promotion.env) }),
    });
    terminal.publish?.({
        ...shown,
        outputs: { ...shown.outputs, "github-environment": prepared.environment.github.deploy },
        summary: `${pageOf(plan, promotion)}${shown.summary ?? ""}`,
    });
    terminal.print(options.format === "json"
        ? (0,json/* printJson */.Q)(plan, 2)
        : (0,sanitize/* guardWorkflowCommands */.Jw)(options.format === "markdown"
            ? pageOf(plan, promotion)
            : renderPlanText(plan, terminal.colors.bold)));
    return errors/* EXIT */.dc.done;
}
/** Whether a deployment would find nothing to do: what is planned is live, healthy, and where it should be. */
async function isLiveAlready(standing, { candidate, effectiveDigest }, target) {
    const current = (0,release_standing/* currentDeployment */.JG)(standing);
    if (standing.open !== undefined || current?.verdict !== "healthy")
        return false;
    const { digest } = candidate.bundle;
    const isSame = current.intent.digest === digest && current.intent["effective-digest"] === effectiveDigest;
    if (!isSame)
        return false;
    const live = await target.read().catch(() => undefined);
    return (0,moves/* holds */.v9)(live, { id: current.id, digest, effectiveDigest });
}
/** What approvers read, also as the summary of a job. */
function pageOf(plan, { env }) {
    const run = (0,github_of/* runOf */.ng)(env);
    const server = env["GITHUB_SERVER_URL"] || "https://github.com";
    const repositoryUrl = run === undefined ? undefined : `${server}/${run.repository}`;
    return renderApproverPage(plan, { maxBytes: markdown/* JOB_SUMMARY_BYTES */.HC, ...(0,defined/* defined */.s)({ repositoryUrl }) });
}


/***/ }),

/***/ 55057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ policiesIn),
/* harmony export */   O1: () => (/* binding */ renderChanges),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   cJ: () => (/* binding */ renderFoldedChanges),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* unused harmony export counted */
/* harmony import */ var _fitted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58794);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61675);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63565);



/** Bytes of a change's texts. */
const MOST = { path: 200, place: 200, value: 300 };
/** Changes that are seen without unfolding anything. */
const MOST_OPEN = 10;
/** What a reader has to look at first: rights that grow, security sections, demands that are easier to meet. */
function rankOf({ bearing, area }) {
    if (bearing === "widened")
        return 0;
    if (area === "security")
        return 1;
    return bearing === "relaxed" ? 2 : 3;
}
const HARMLESS = 3;
/** How many changes there are, and in how many policies. */
function countChanges(changes) {
    return `${counted(changes.length, "change")} in ${policiesIn(changes)}`;
}
/** How many policies changes are in. */
function policiesIn(changes) {
    return counted(new Set(changes.map(({ path }) => path)).size, "policy", "policies");
}
/** `1 policy`, `2 policies` */
function counted(number, noun, nouns = `${noun}s`) {
    return `${number} ${number === 1 ? noun : nouns}`;
}
/**
 * Changes as Markdown, each as before → after, by policy, the dangerous ones first; what is many or harmless is folded.
 * @param maxBytes of UTF-8, at least some kilobytes; what does not fit is counted
 */
function renderChanges(changes, maxBytes) {
    const dangerous = changes.filter((change) => rankOf(change) < HARMLESS);
    const first = changes.length <= MOST_OPEN ? changes : dangerous;
    const shown = linesOf(first).slice(0, MOST_OPEN);
    const open = new Set(shown.map(({ change }) => change));
    const head = (0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$)("", shown, maxBytes, left(shown.length), ({ write }) => write());
    const rest = changes.filter((change) => !open.has(change));
    return head + renderFoldedChanges(rest, maxBytes - (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .byteLength */ .dp)(head));
}
/** The same, all of it folded; nothing where there is no room for it. */
function renderFoldedChanges(changes, maxBytes) {
    if (changes.length === 0)
        return "";
    const text = folded(countChanges(changes), linesOf(changes), maxBytes, ({ write }) => write());
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .byteLength */ .dp)(text) > maxBytes ? "" : text;
}
/** What a reader has to unfold, under what it is. @param title of our own words */
function folded(title, items, maxBytes, write = String) {
    const tail = left(items.length);
    return (0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$)(`\n<details><summary>${title}</summary>\n\n`, items, maxBytes, (shown) => `${tail(shown)}\n</details>\n`, write);
}
/** Says how many of some lines are shown, where that is not all. */
function left(all) {
    return (shown) => (shown === all ? "" : `- ${shown} of ${all} shown\n`);
}
/** A line a change, the policy's name above its first. */
function linesOf(changes) {
    const groups = new Map();
    for (const change of changes) {
        const own = groups.get(change.path);
        if (own === undefined)
            groups.set(change.path, [change]);
        else
            own.push(change);
    }
    const sorted = [...groups].map(([path, own]) => ({
        path,
        own: own.toSorted((a, b) => rankOf(a) - rankOf(b)),
    }));
    // Each one's most dangerous change is its first.
    const rank = ({ own: [first] }) => first === undefined ? HARMLESS : rankOf(first);
    sorted.sort((a, b) => rank(a) - rank(b));
    return sorted.flatMap(({ path, own }) => own.map((change, at) => {
        const heading = () => (at === 0 ? `\nIn **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(path, MOST.path))}**\n\n` : "");
        return { change, write: () => `${heading()}${lineOf(change)}` };
    }));
}
const ARROW = { added: "", removed: "was " };
function lineOf(change) {
    const { subject, path, place, bearing, before, after } = change;
    const value = (text) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(text, MOST.value));
    const at = [...(subject === path ? [] : [subject]), ...(place === "" ? [] : [place])].join(": ");
    const where = at === "" ? "" : ` ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(at, MOST.place))}`;
    const sign = rankOf(change) < HARMLESS ? "⚠️ " : "";
    const values = before === undefined || after === undefined
        ? `${ARROW[bearing] ?? ""}${value(after ?? before ?? "")}`
        : `${value(before)} → ${value(after)}`;
    return `- ${sign}**${bearing}**${where}<br>${values}\n`;
}


/***/ }),

/***/ 95514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   OF: () => (/* binding */ evidenceLine),
/* harmony export */   Ri: () => (/* binding */ verifiedTitle),
/* harmony export */   X0: () => (/* binding */ rollbackDispatch),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   oH: () => (/* binding */ verifiedLines),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tY: () => (/* binding */ checkLine),
/* harmony export */   vi: () => (/* binding */ fenced),
/* harmony export */   yC: () => (/* binding */ coded)
/* harmony export */ });
/* harmony import */ var _release_duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30587);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73588);
/* harmony import */ var _changes_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55057);
/* harmony import */ var _fitted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58794);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61675);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86085);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63565);







/* What pages of Markdown are made of: foreign texts, cut short and inert, in lines, links and lists. */
/** Bytes of one foreign text: a sentence of several names, a title, a name. */
const MOST = { sentence: 600, title: 200, name: 120, address: 1_000 };
/** A list under its title, as far as it fits; nothing where there is nothing to list. */
function listed(title, lines, maxBytes) {
    if (lines.length === 0)
        return [];
    const head = title === "" ? "\n" : `\n### ${title}\n\n`;
    return [(0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$)(head, lines, maxBytes, (0,_changes_page_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)(lines.length), (line) => `- ${line}\n`)];
}
/** A sentence, which may name digests and commands. */
function said(text) {
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownDigests */ .D7)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(text, MOST.sentence));
}
/** A name, at a line's beginning too, behind which a colon may stand: with one of its own it would be an emoji. */
function named(text) {
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(`${(0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(text, MOST.name).trim()}:`).slice(0, -1);
}
function coded(text) {
    const code = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(text, MOST.name));
    return code.startsWith("`") ? code : named(text);
}
/** A link, unless its address is a page long or would show a secret that the text masks. */
function linked(text, address) {
    const fits = address !== undefined && address.length <= MOST.address && (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(address) === address;
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)(named(text), fits ? address : undefined);
}
/** One command in a fence of more backticks than it holds, where nothing is active. */
function fenced(command) {
    const line = (0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(command, MOST.sentence);
    const longest = Math.max(2, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return `\n${fence}sh\n${line}\n${fence}\n`;
}
/** What stands above {@link verifiedLines}. */
function verifiedTitle(verified) {
    return verified === null ? "Verified before" : `Verified in ${named(verified.environment)}`;
}
/** What the environment before says of what goes live in an environment, a line each. */
function verifiedLines(verified, environment) {
    if (verified === null)
        return [`nothing comes before ${named(environment)}`];
    if (verified.id === null)
        return ["it was never deployed there"];
    return [
        healthLine(verified, verified.id),
        ...verified.checks.map(checkLine),
        ...verified.evidence.map(evidenceLine),
    ];
}
/** What a check said. */
function checkLine(check) {
    return `${_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK */ .fi[check.verdict]} ${named(check.check)}: ${said((0,_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .checkText */ .qW)(check))}`;
}
/** What a test or a person found. */
function evidenceLine({ name, result, value, file, url, time }) {
    const rest = [result, value, file?.name, (0,_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .momentOf */ .Et)(Date.parse(time))].filter((one) => one !== undefined);
    return `${result === "pass" ? _plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK */ .fi.pass : _plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK */ .fi.fail} ${linked(name, url)}: ${said(rest.join(", "))}`;
}
function healthLine(verified, id) {
    const [since, soaked] = [verified["healthy-since"], verified["soaked-ms"]];
    if (since === null || soaked === null)
        return `${_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK */ .fi.fail} ${coded(id)} is not healthy there`;
    return `${_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK */ .fi.pass} ${coded(id)} healthy since ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .momentOf */ .Et)(Date.parse(since))}, for ${(0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(soaked)}`;
}
/** The command that has GitHub's workflow make a deployment live again. */
function rollbackDispatch(environment, id) {
    const fields = [`environment=${environment}`, `deployment-id=${id}`].map((one) => `-f ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)(one)}`);
    return `gh workflow run rollback.yml ${fields.join(" ")} -f reason="…"`;
}


/***/ })

};
