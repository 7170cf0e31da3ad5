export const id = 5326;
export const ids = [5326];
export const modules = {

/***/ 15326:
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
// EXTERNAL MODULE: ./build/src/release/duration-text.js
var duration_text = __webpack_require__(30587);
// EXTERNAL MODULE: ./build/src/release/gates.js + 1 modules
var release_gates = __webpack_require__(52724);
// EXTERNAL MODULE: ./build/src/shell-word.js
var shell_word = __webpack_require__(73588);
// EXTERNAL MODULE: ./build/src/report/fitted.js
var fitted = __webpack_require__(58794);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
;// CONCATENATED MODULE: ./build/src/report/changes-page.js



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
    const head = (0,fitted/* fitted */.$)("", shown, maxBytes, left(shown.length), ({ write }) => write());
    const rest = changes.filter((change) => !open.has(change));
    return head + renderFoldedChanges(rest, maxBytes - (0,sanitize/* byteLength */.dp)(head));
}
/** The same, all of it folded; nothing where there is no room for it. */
function renderFoldedChanges(changes, maxBytes) {
    if (changes.length === 0)
        return "";
    const text = folded(countChanges(changes), linesOf(changes), maxBytes, ({ write }) => write());
    return (0,sanitize/* byteLength */.dp)(text) > maxBytes ? "" : text;
}
/** What a reader has to unfold, under what it is. @param title of our own words */
function folded(title, items, maxBytes, write = String) {
    const tail = left(items.length);
    return (0,fitted/* fitted */.$)(`\n<details><summary>${title}</summary>\n\n`, items, maxBytes, (shown) => `${tail(shown)}\n</details>\n`, write);
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
        const heading = () => (at === 0 ? `\nIn **${(0,markdown_text/* markdownText */.p7)((0,fitted/* bounded */.M)(path, MOST.path))}**\n\n` : "");
        return { change, write: () => `${heading()}${lineOf(change)}` };
    }));
}
const ARROW = { added: "", removed: "was " };
function lineOf(change) {
    const { subject, path, place, bearing, before, after } = change;
    const value = (text) => (0,markdown_text/* markdownCode */.D9)((0,fitted/* bounded */.M)(text, MOST.value));
    const at = [...(subject === path ? [] : [subject]), ...(place === "" ? [] : [place])].join(": ");
    const where = at === "" ? "" : ` ${(0,markdown_text/* markdownText */.p7)((0,fitted/* bounded */.M)(at, MOST.place))}`;
    const sign = rankOf(change) < HARMLESS ? "⚠️ " : "";
    const values = before === undefined || after === undefined
        ? `${ARROW[bearing] ?? ""}${value(after ?? before ?? "")}`
        : `${value(before)} → ${value(after)}`;
    return `- ${sign}**${bearing}**${where}<br>${values}\n`;
}

// EXTERNAL MODULE: ./build/src/report/plan-words.js
var plan_words = __webpack_require__(86085);
;// CONCATENATED MODULE: ./build/src/report/approver-page.js









/** Bytes of one foreign text: a sentence of several names, a title, a name. */
const approver_page_MOST = { sentence: 600, title: 200, name: 120, address: 1_000 };
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
        ...listed("", stopLines(plan), room("stops")),
        ...listed("", plan.notes.map((note) => `Note: ${said(note)}`), room("notes")),
    ];
    const below = [
        ...listed("Checklist", checklistLines(plan), room("checklist")),
        ...listed(verifiedTitle(plan), verifiedLines(plan), room("verified")),
        rollbackPart(plan, options),
        madePart(plan, options, room("made")),
        heldPart(plan, room("gates")),
        `\nPlan hash ${(0,markdown_text/* markdownCode */.D9)((0,fitted/* bounded */.M)(plan.hash, approver_page_MOST.name))}\n`,
    ];
    const title = "\n### What changes\n\n";
    const rest = options.maxBytes - (0,sanitize/* byteLength */.dp)([...above, title, ...below].join(""));
    const changes = plan.changes.length === 0 ? "- nothing\n" : renderChanges(plan.changes, rest);
    return [...above, title, changes.trimStart(), ...below].join("");
}
/** A list under its title, as far as it fits; nothing where there is nothing to list. */
function listed(title, lines, maxBytes) {
    if (lines.length === 0)
        return [];
    const head = title === "" ? "\n" : `\n### ${title}\n\n`;
    return [(0,fitted/* fitted */.$)(head, lines, maxBytes, left(lines.length), (line) => `- ${line}\n`)];
}
/** A sentence, which may name digests and commands. */
function said(text) {
    return (0,markdown_text/* markdownDigests */.D7)((0,fitted/* bounded */.M)(text, approver_page_MOST.sentence));
}
/** A name, at a line's beginning too, behind which a colon may stand: with one of its own it would be an emoji. */
function named(text) {
    return (0,markdown_text/* markdownText */.p7)(`${(0,fitted/* bounded */.M)(text, approver_page_MOST.name).trim()}:`).slice(0, -1);
}
function coded(text) {
    const code = (0,markdown_text/* markdownCode */.D9)((0,fitted/* bounded */.M)(text, approver_page_MOST.name));
    return code.startsWith("`") ? code : named(text);
}
function whatLine(plan) {
    const { environment, live, changes } = plan;
    const it = (0,markdown_text/* markdownCode */.D9)((0,digest/* shortDigest */.VK)(plan.digest));
    const where = `**${named(environment)}**`;
    if (live === null)
        return `${where}: ${it} goes live where nothing is: ${policiesIn(changes)}`;
    if (live.digest === plan.digest)
        return `${where}: ${it} is live already as ${coded(live.id)}`;
    const what = changes.length === 0 ? "nothing changes" : countChanges(changes);
    return `${where}: ${it} replaces ${coded(live.id)}: ${what}`;
}
function riskLine({ risk }) {
    return `Risk **${risk.level}**: ${said(risk.reasons.join("; "))}`;
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
        ...(open === null ? [] : [`${coded(open)} is open, and has to end first`]),
        // Nobody is asked while a gate refuses.
        ...(refusing.length === 0 && gates.some(release_gates/* isToApprove */.p) ? ["**the approval is yours to give**"] : []),
    ];
    return parts.join("; ");
}
function nameOf({ name }) {
    return `**${named(name)}**`;
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
            return [`☐ ${nameOf(gate)}: ${said(verdict.reason)}`];
        const line = `${plan_words/* SIGN */.AJ[verdict.is]} ${nameOf(gate)}: ${said(verdict.reason)}`;
        return [verdict.is === "refuse" ? `${line}<br>What to do: ${said(verdict.mend)}` : line];
    });
}
function heldPart({ gates }, maxBytes) {
    const held = gates.filter(({ verdict }) => verdict.is === "pass");
    if (held.length === 0)
        return "";
    const title = held.length === 1 ? "The gate that holds" : `The ${held.length} gates that hold`;
    return folded(title, held, maxBytes, ({ name, verdict }) => `- ${plan_words/* SIGN */.AJ.pass} ${named(name)}: ${said(verdict.reason)}\n`);
}
/** A point that holds is only named: its reason stands elsewhere on the page. */
function checklistLines({ checklist }) {
    return checklist.map(({ point, state, reason }) => {
        const name = `${plan_words/* POINT */.zh[state]} ${named(point)}`;
        return state === "holds" ? name : `${name}: ${said(reason)}`;
    });
}
function verifiedTitle({ verified }) {
    return verified === null ? "Verified before" : `Verified in ${named(verified.environment)}`;
}
function verifiedLines({ verified, environment }) {
    if (verified === null)
        return [`nothing comes before ${named(environment)}`];
    if (verified.id === null)
        return ["it was never deployed there"];
    return [
        healthLine(verified, verified.id),
        ...verified.checks.map((check) => `${plan_words/* CHECK */.fi[check.verdict]} ${named(check.check)}: ${said((0,plan_words/* checkText */.qW)(check))}`),
        ...verified.evidence.map(({ name, result, value, file, url, time }) => {
            const rest = [result, value, file?.name, (0,plan_words/* momentOf */.Et)(Date.parse(time))].filter((one) => one !== undefined);
            return `${result === "pass" ? plan_words/* CHECK */.fi.pass : plan_words/* CHECK */.fi.fail} ${linked(name, url)}: ${said(rest.join(", "))}`;
        }),
    ];
}
function healthLine(verified, id) {
    const [since, soaked] = [verified["healthy-since"], verified["soaked-ms"]];
    if (since === null || soaked === null)
        return `${plan_words/* CHECK */.fi.fail} ${coded(id)} is not healthy there`;
    return `${plan_words/* CHECK */.fi.pass} ${coded(id)} healthy since ${(0,plan_words/* momentOf */.Et)(Date.parse(since))}, for ${(0,duration_text/* durationText */.S)(soaked)}`;
}
function rollbackPart(plan, { repositoryUrl }) {
    const { environment } = plan;
    const id = plan["back-by-hand"];
    const head = `\n### How to roll back\n\n- If it fails: ${said((0,plan_words/* failureText */.kY)(plan))}\n`;
    if (id === null)
        return `${head}- By hand: ${said((0,plan_words/* namedOnlyText */.bU)(plan))}\n`;
    const fields = [`environment=${environment}`, `deployment-id=${id}`].map((one) => `-f ${(0,shell_word/* shellWord */.r)(one)}`);
    const dispatch = `gh workflow run rollback.yml ${fields.join(" ")} -f reason="…"`;
    const commands = [...(repositoryUrl === undefined ? [] : [dispatch]), (0,plan_words/* rollbackCommand */.Ct)(environment, id)];
    const or = commands.length === 1 ? "" : ", by either of";
    return `${head}- By hand, to ${coded(id)}${or}:\n${commands.map(fenced).join("")}`;
}
/** One command in a fence of more backticks than it holds, where nothing is active. */
function fenced(command) {
    const line = (0,fitted/* bounded */.M)(command, approver_page_MOST.sentence);
    const longest = Math.max(2, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return `\n${fence}sh\n${line}\n${fence}\n`;
}
function madePart(plan, { repositoryUrl }, maxBytes) {
    const commits = (plan.commits ?? []).map((commit) => commitLine(commit, repositoryUrl));
    const lines = [
        ...pullLines(plan, repositoryUrl),
        ...(plan.commits === null ? [`Commits unknown: ${said(plan["commits-unknown"] ?? "")}`] : []),
        ...(plan.commits?.length === 0 ? ["No commit since what is live touches the policies"] : []),
        ...deployedLines(plan),
        ...commits.slice(0, MOST_COMMITS),
    ];
    const [open = ""] = listed("Who made and approved it", lines, maxBytes);
    const rest = commits.slice(MOST_COMMITS).map((line) => `- ${line}\n`);
    if (rest.length === 0)
        return open;
    const more = folded(`${rest.length} more commits`, rest, maxBytes - (0,sanitize/* byteLength */.dp)(open));
    return (0,sanitize/* byteLength */.dp)(open + more) > maxBytes ? open : open + more;
}
function pullLines({ source }, repositoryUrl) {
    const pull = source["pull-request"];
    if (pull === undefined)
        return [];
    const address = repositoryUrl === undefined ? undefined : `${repositoryUrl}/pull/${pull}`;
    return [`Pull request ${linked(String(pull), address)}`];
}
function deployedLines({ verified }) {
    if (verified === null || verified.deployed === null)
        return [];
    const { actor, approvers, "run-url": run } = verified.deployed;
    const approved = approvers.length === 0 ? "" : `, approved by ${approvers.map(named).join(", ")}`;
    const at = run === null ? "" : `, ${linked("its run", run)}`;
    return [`${named(verified.environment)}: deployed by ${named(actor)}${approved}${at}`];
}
function commitLine({ commit, title, author, rationale }, repositoryUrl) {
    const isId = /^[0-9a-f]+$/.test(commit);
    const short = isId ? `\`${commit.slice(0, 12)}\`` : "(no id)";
    const address = repositoryUrl !== undefined && isId ? `${repositoryUrl}/commit/${commit}` : undefined;
    const [first = ""] = rationale.split("\n\n", 1);
    const why = first.replaceAll(/\s+/g, " ").trim();
    const reason = why === "" ? "" : `<br>${(0,markdown_text/* markdownText */.p7)((0,fitted/* bounded */.M)(why, approver_page_MOST.title))}`;
    const said = `${(0,markdown_text/* markdownText */.p7)((0,fitted/* bounded */.M)(title, approver_page_MOST.title))}, by ${named(author)}`;
    return `${(0,markdown_text/* markdownLink */.iQ)(short, address)} ${said}${pullOf(title, repositoryUrl)}${reason}`;
}
/** The page of the pull request that a commit was squashed from: GitHub puts its number at the end of the title. */
function pullOf(title, repositoryUrl) {
    const number = /\(#(\d{1,9})\)$/.exec(title)?.[1];
    if (number === undefined || repositoryUrl === undefined)
        return "";
    return `, ${linked(`pull request ${number}`, `${repositoryUrl}/pull/${number}`)}`;
}
/** A link, unless its address is a page long or would show a secret that the text masks. */
function linked(text, address) {
    const fits = address !== undefined && address.length <= approver_page_MOST.address && (0,sanitize/* printable */.g$)(address) === address;
    return (0,markdown_text/* markdownLink */.iQ)(named(text), fits ? address : undefined);
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
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
            : section(`Verified in ${plan.verified.environment}`, plan_text_verifiedLines(plan.verified))),
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
    return id === null ? (0,plan_words/* namedOnlyText */.bU)(plan) : (0,plan_words/* rollbackCommand */.Ct)(plan.environment, id);
}
function mendOf(verdict) {
    if (verdict.is === "refuse")
        return ` (${verdict.mend})`;
    return verdict.is === "wait" && verdict.until !== undefined ? ` (until ${(0,plan_words/* momentOf */.Et)(verdict.until)})` : "";
}
function plan_text_verifiedLines(verified) {
    const { id, checks, evidence, deployed } = verified;
    const soaked = verified["soaked-ms"];
    if (id === null || deployed === null)
        return ["it was never deployed there"];
    const approved = deployed.approvers.length === 0 ? "" : `, approved by ${deployed.approvers.join(", ")}`;
    const run = deployed["run-url"] === null ? "" : ` (${deployed["run-url"]})`;
    return [
        soaked === null ? `${id}: not healthy there` : `${id}: healthy for ${(0,duration_text/* durationText */.S)(soaked)}`,
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
// EXTERNAL MODULE: ./build/src/commands/planning.js + 4 modules
var planning = __webpack_require__(17376);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 22 modules
var commands_promotion = __webpack_require__(3111);
// EXTERNAL MODULE: ./build/src/commands/report-formats.js + 7 modules
var report_formats = __webpack_require__(27219);
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


/***/ })

};
