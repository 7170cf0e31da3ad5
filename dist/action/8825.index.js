export const id = 8825;
export const ids = [8825];
export const modules = {

/***/ 56403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ commitsBetween),
/* harmony export */   Jm: () => (/* binding */ isBehind),
/* harmony export */   yu: () => (/* binding */ commitsThatChanged)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19050);



/** More commits than anybody reads. */
const MOST_COMMITS = 200;
/**
 * The commits that touch a folder between two states, newest first; or why that is unknown, as a clause.
 * @param from what is live; without it only the newest commit is told
 */
function commitsBetween(root, from, to, folder) {
    const border = shallowBorder(root);
    const fetch = border.size === 0 ? "" : ": this clone is shallow, fetch all of it: git fetch --unshallow";
    for (const [commit, what] of [[from, "what is live"], [to, "what is deployed"]])
        if (commit !== undefined && !isHere(root, commit))
            return { unknown: `the commit ${commit.slice(0, 12)} of ${what} is not here${fetch}` };
    const range = from === undefined ? [to, "-1"] : [`${from}..${to}`, `-${MOST_COMMITS}`];
    const log = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, [
        "log",
        "--no-merges",
        "--no-show-signature",
        "--format=%H%x00%an%x00%s%x00%b%x00%x00",
        ...range,
        "--",
        folder,
    ]);
    if (!log.ok)
        return { unknown: whyOf(log) };
    const commits = log.stdout
        .toString("utf8")
        .split("\0\0\n")
        .flatMap((text) => {
        const [commit = "", author = "", title = "", rationale = ""] = text.split("\0");
        return commit === "" ? [] : [{ commit: commit.trim(), author, title, rationale: rationale.trim() }];
    });
    if (border.size === 0)
        return { known: commits };
    // A commit whose parents were not fetched looks as if it brought every file.
    const walked = from === undefined ? undefined : (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["rev-list", `${from}..${to}`, "--"]);
    if (walked?.ok === false)
        return { unknown: whyOf(walked) };
    const passed = walked?.stdout.toString("latin1").split("\n") ?? commits.map(({ commit }) => commit);
    return passed.some((commit) => border.has(commit))
        ? { unknown: `the history ends on the way${fetch}` }
        : { known: commits };
}
/** Whether a commit is behind another one, and not the same; false where one of them is not here. */
function isBehind(root, commit, other) {
    return commit !== other && (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["merge-base", "--is-ancestor", commit, other]).ok;
}
function isHere(root, commit) {
    return (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["cat-file", "-e", `${commit}^{commit}`]).ok;
}
function whyOf({ why }) {
    return why === "" ? "git cannot read the history" : `git cannot read the history: ${why}`;
}
/** The commits whose parents were not fetched; none in a whole clone. */
function shallowBorder(root) {
    const named = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["rev-parse", "--git-path", "shallow"]);
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, named.stdout.toString("utf8").replace(/\n$/, ""));
        return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "latin1").split("\n").filter(Boolean));
    }
    catch {
        return new Set();
    }
}
/** The newest commits behind HEAD that changed one of some files, newest first; none where the history is not here. */
function commitsThatChanged(root, paths, most) {
    const range = ["--format=%H", `-${most}`, "HEAD", "--", ...paths];
    const log = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["--literal-pathspecs", "log", "--no-show-signature", ...range]);
    return log.ok ? log.stdout.toString("latin1").split("\n").filter(Boolean) : [];
}


/***/ }),

/***/ 45343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EN: () => (/* binding */ broughtCommits),
  qo: () => (/* binding */ changesFromLive),
  NE: () => (/* binding */ isLast),
  SW: () => (/* binding */ liveIn),
  iM: () => (/* binding */ olderThanLive),
  zT: () => (/* binding */ plannedCommits),
  sK: () => (/* binding */ verifiedBefore)
});

// EXTERNAL MODULE: ./build/src/adapters/git-history.js
var git_history = __webpack_require__(56403);
// EXTERNAL MODULE: ./build/src/config/config.js + 10 modules
var config_config = __webpack_require__(56908);
// EXTERNAL MODULE: ./build/src/release/record.js
var record = __webpack_require__(45922);
// EXTERNAL MODULE: ./build/src/release/semantic-diff.js
var semantic_diff = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/src/release/standing.js
var release_standing = __webpack_require__(74755);
// EXTERNAL MODULE: ./build/src/release/soak.js
var release_soak = __webpack_require__(54221);
;// CONCATENATED MODULE: ./build/src/release/verified.js


/** The intent of the newest deployment of a digest that was judged (else of the newest), then its newest verdict, if any. */
function decisiveRecords(entries, digest) {
    const { deployments } = (0,release_standing/* standingOf */.YP)(entries);
    const own = [...deployments.values()].filter(({ intent }) => intent.digest === digest);
    const decisive = own.findLast(({ verdict }) => verdict !== undefined) ?? own.at(-1);
    if (decisive === undefined)
        return undefined;
    const verdict = entries.findLast((entry) => judges(entry, decisive.id));
    return [decisive.intent, ...(verdict === undefined ? [] : [verdict])];
}
/** Whether a record says how a deployment is: by its own checks, or by those after it was restored. */
function judges({ event, id, restores, restored }, deployment) {
    if (event === "rolled-back")
        return restores === deployment && restored !== undefined;
    return id === deployment && (event === "healthy" || event === "inconclusive" || event === "failed");
}
/** @param records those of {@link decisiveRecords}; none where there are none */
function verifiedBy([intent, verdict], { environment, entries, evidence }, digest, nowMs) {
    const soak = (0,release_soak/* soakOf */.w)(entries, digest, nowMs);
    const stayed = soak.is === "stayed" ? soak : undefined;
    const newest = new Map(evidence
        .filter((proof) => proof.digest === digest)
        .map((proof) => [proof.evidence.name, { ...proof.evidence, time: proof.time }]));
    return {
        environment,
        id: intent?.id ?? null,
        "healthy-since": stayed === undefined ? null : new Date(stayed.sinceMs).toISOString(),
        "soaked-ms": stayed?.longestMs ?? null,
        checks: verdict?.verification ?? [],
        evidence: [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
        deployed: intent === undefined
            ? null
            : {
                ...{ actor: intent.actor, approvers: intent.approvers ?? [] },
                "run-url": intent["run-url"] ?? null,
            },
    };
}

// EXTERNAL MODULE: ./build/src/commands/effective-values.js
var effective_values = __webpack_require__(76688);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
;// CONCATENATED MODULE: ./build/src/commands/plan-parts.js








/** What is live by the ledger; null where nothing is, or only the empty release. */
function liveIn(standing) {
    const { current } = standing;
    if (current === undefined || current === record/* EMPTY */.wg)
        return null;
    const deployment = (0,release_standing/* currentDeployment */.JG)(standing);
    return { id: current, digest: deployment === undefined ? undefined : (0,release_standing/* contentOf */.$E)(deployment)?.digest };
}
/**
 * What effective policies would change in an environment, against what its ledger says is live there.
 * @throws {PolicyError} `E_LEDGER` (exit 4)
 */
async function changesFromLive(standing, ledger, effective, workspace) {
    const current = (0,release_standing/* currentDeployment */.JG)(standing);
    const before = current === undefined
        ? new Map()
        : (await ledger.contents(current.intent.commit)).effective;
    return (0,semantic_diff/* semanticDiff */.Q)((0,effective_values/* comparedPolicies */.U)(before), (0,effective_values/* comparedPolicies */.U)(effective), (0,effective_values/* strictnessFor */.G)(workspace));
}
/** Whether nothing comes after an environment; where there is only one it is not called the last. */
function isLast(environment, { config }) {
    return (0,config_config/* namesOf */.eZ)(config).length > 1 && !config.environments.some(({ after }) => after === environment);
}
/** The commits that a deployment brings beyond what is live. */
async function plannedCommits(standing, ledger, { workspace, source }) {
    const { displayRoot, policiesFolder } = workspace;
    return (0,git_history/* commitsBetween */.$q)(displayRoot, await liveCommit(standing, ledger), source.commit, policiesFolder);
}
/** The commit of what is live, as far as its record says it. */
async function liveCommit(standing, ledger) {
    const current = (0,release_standing/* currentDeployment */.JG)(standing);
    const origin = current === undefined ? undefined : originOf(standing, current);
    const [intent] = origin === undefined ? [] : await ledger.records([origin.intent]);
    return intent?.source?.commit;
}
/** What a plan says where it would go back: a workflow that is run again, or that was slow, may bring old policies. */
async function olderThanLive(standing, ledger, { workspace, source }) {
    const live = await liveCommit(standing, ledger);
    if (live === undefined || !(0,git_history/* isBehind */.Jm)(workspace.displayRoot, source.commit, live))
        return [];
    const [older, newer] = [source.commit, live].map((commit) => commit.slice(0, 12));
    return [
        `These policies are older than what is live: ${older} is behind ${newer}. Who means to go back, rolls back.`,
    ];
}
/**
 * The commits whose authors must not approve a deployment: those that it brings, and the one that it is of.
 * @returns undefined where nobody can tell which
 */
async function broughtCommits(standing, ledger, candidate) {
    // A bundle may say of itself what it likes: of a commit that is here its policies were compared, of another nothing is known.
    const planned = await plannedCommits(standing, ledger, candidate);
    if (!("known" in planned))
        return undefined;
    return [...new Set([candidate.source.commit, ...planned.known.map(({ commit }) => commit)])];
}
/** The deployment that brought a content here first: a rollback's record does not say what commit it is. */
function originOf(standing, deployment) {
    const { kind, restores } = deployment.intent;
    const earlier = kind === "rollback" ? standing.deployments.get(restores ?? "") : undefined;
    return earlier === undefined ? deployment : originOf(standing, earlier);
}
/** What the environment before says of a digest, and the pull request that its record names. */
async function verifiedBefore(before, digest, nowMs, promotion) {
    if (before === undefined)
        return { verified: null, pullRequest: undefined };
    const wanted = decisiveRecords(before.entries, digest);
    const ledger = await (0,commands_promotion/* ledgerOf */.Xr)(before.environment, promotion);
    const records = wanted === undefined ? [] : await ledger.records(wanted);
    return {
        verified: verifiedBy(records, before, digest, nowMs),
        pullRequest: records[0]?.source?.["pull-request"],
    };
}


/***/ }),

/***/ 98825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previewOf: () => (/* binding */ previewOf)
});

// EXTERNAL MODULE: ./build/src/adapters/git-process.js
var git_process = __webpack_require__(19050);
// EXTERNAL MODULE: ./build/src/release/risk.js
var release_risk = __webpack_require__(99060);
// EXTERNAL MODULE: ./build/src/release/standing.js
var release_standing = __webpack_require__(74755);
// EXTERNAL MODULE: ./build/src/release/ledger.js
var ledger = __webpack_require__(64182);
// EXTERNAL MODULE: ./build/src/report/changes-page.js
var changes_page = __webpack_require__(55057);
// EXTERNAL MODULE: ./build/src/report/fitted.js
var fitted = __webpack_require__(58794);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
;// CONCATENATED MODULE: ./build/src/report/preview.js





/** Bytes of foreign texts. */
const MOST = { name: 100, why: 600 };
/** What says how many environments are shown. */
const TAIL_BYTES = 100;
const TITLE = "\n### What would change\n\n";
const INTRO = "If this were merged and deployed, against what is live by each ledger: what others have merged and nobody has deployed there yet is in it too.\n";
/**
 * The section of a pull request's summary that says what would change where.
 * @param maxBytes of UTF-8, at least 4 KiB; what does not fit is counted
 */
function renderPreview(preview, maxBytes) {
    if (preview.is === "untold")
        return `${TITLE}${untold(preview.why)}\n`;
    const { environments } = preview;
    const head = `${TITLE}${INTRO}`;
    const share = Math.floor((maxBytes - (0,sanitize/* byteLength */.dp)(head) - TAIL_BYTES) / Math.max(1, environments.length));
    const tail = (0,changes_page/* left */.kb)(environments.length);
    return (0,fitted/* fitted */.$)(head, environments, maxBytes, (shown) => (tail(shown) === "" ? "" : `\n${tail(shown)}`), (one) => renderEnvironment(one, share));
}
function renderEnvironment(one, maxBytes) {
    const name = `**${(0,markdown_text/* markdownText */.p7)((0,fitted/* bounded */.M)(one.environment, MOST.name))}**`;
    if (one.is === "untold")
        return `\n${name}: ${untold(one.why)}\n`;
    const { staleSince } = one;
    const stale = staleSince === undefined ? "" : ` (${(0,markdown_text/* markdownText */.p7)((0,fitted/* bounded */.M)((0,ledger/* staleText */.Z)(staleSince), MOST.why))})`;
    const line = `\n${name}: ${whatOf(one)}${stale}\n`;
    const changes = one.live === null ? [] : one.changes;
    return `${line}${(0,changes_page/* renderFoldedChanges */.cJ)(changes, maxBytes - (0,sanitize/* byteLength */.dp)(line))}`;
}
function whatOf({ live, changes, risk }) {
    if (live === null)
        return `nothing is live there; ${(0,changes_page/* policiesIn */.C8)(changes)} would be`;
    if (changes.length === 0)
        return "nothing";
    return `${(0,changes_page/* countChanges */.xS)(changes)}; risk **${risk.level}**: ${(0,markdown_text/* markdownText */.p7)(risk.reasons.join("; "))}`;
}
function untold(why) {
    return `could not be told: ${(0,markdown_text/* markdownProse */.h$)((0,fitted/* bounded */.M)(why, MOST.why))}`;
}

// EXTERNAL MODULE: ./build/src/report/step-failure.js
var step_failure = __webpack_require__(64555);
// EXTERNAL MODULE: ./build/src/commands/catalog.js
var commands_catalog = __webpack_require__(19079);
// EXTERNAL MODULE: ./build/src/commands/effective.js
var effective = __webpack_require__(63757);
// EXTERNAL MODULE: ./build/src/commands/github-run.js
var github_run = __webpack_require__(21565);
// EXTERNAL MODULE: ./build/src/commands/intake.js
var intake = __webpack_require__(98294);
// EXTERNAL MODULE: ./build/src/commands/plan-parts.js + 1 modules
var plan_parts = __webpack_require__(45343);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
;// CONCATENATED MODULE: ./build/src/commands/preview.js











const COMPARING = {
    refusal: "so nobody can tell what they would change",
    nothing: "there is nothing to compare",
};
/**
 * What a valid change would do to every environment if it were merged, in so many bytes of Markdown. It throws nothing: what
 * cannot be told is said, and fails no run.
 */
async function previewOf(run, validation) {
    const preview = await previewChange(run, validation);
    return (maxBytes) => renderPreview(preview, maxBytes);
}
/** By the base's configuration: a change does not say itself where the ledgers are that it is compared with. */
async function previewChange(run, { comparison }) {
    if (comparison?.base.state === "adopting")
        return {
            is: "untold",
            why: "the base has no policies and no configuration yet, so nothing is live by it",
        };
    if (comparison?.base.state !== "known")
        return { is: "untold", why: "the base is unknown, and its configuration says where things are live" };
    const { terminal, version, env, step, inputs } = run;
    const workspace = comparison.here;
    const authorization = (0,github_run/* authorizationOf */.P_)(inputs.token);
    if (authorization !== undefined)
        (0,git_process/* authorizeGit */.Co)(step.serverUrl, authorization);
    const promotion = { workspace, terminal, version, env };
    try {
        const catalog = await (0,commands_catalog/* readCatalog */.uM)(workspace, (0,intake/* findFiles */.lY)(workspace), COMPARING, terminal.currentFolder);
        const names = workspace.config.environments.map(({ name }) => name);
        const environments = await Promise.all(names.map((name) => previewIn(name, catalog, promotion)));
        return { is: "told", environments };
    }
    catch (error) {
        return { is: "untold", why: whyOf(error) };
    }
}
async function previewIn(environment, catalog, promotion) {
    const { workspace } = promotion;
    try {
        const ledger = await (0,commands_promotion/* ledgerOf */.Xr)(environment, promotion);
        const { entries, staleSince } = await ledger.read("wanted");
        const standing = (0,release_standing/* standingOf */.YP)(entries);
        const { files } = await (0,effective/* effectiveReleaseOf */._T)(catalog, environment, workspace);
        const changes = await (0,plan_parts/* changesFromLive */.qo)(standing, ledger, files, workspace);
        const risk = (0,release_risk/* riskOf */.b)(changes, (0,plan_parts/* isLast */.NE)(environment, workspace));
        return { environment, is: "told", live: (0,plan_parts/* liveIn */.SW)(standing)?.id ?? null, changes, risk, staleSince };
    }
    catch (error) {
        return { environment, is: "untold", why: whyOf(error) };
    }
}
function whyOf(error) {
    const { what, why } = (0,step_failure/* failureOfStep */.i)(error);
    return why === undefined ? what : `${what}: ${why}`;
}


/***/ }),

/***/ 99060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ riskOf)
/* harmony export */ });
/** From that many agents on a change is a wide one. */
const MANY_AGENTS = 5;
const LEVELS = { medium: 2, high: 4 };
/**
 * Weighs a deployment by what changes: rights that grow and security sections weigh two, relaxed demands, many agents and
 * the last environment one. From two on the risk is medium, from four on high; without a change it is low.
 * @param isLast whether nothing comes after the environment, as it is with production
 */
function riskOf(changes, isLast) {
    if (changes.length === 0)
        return { level: "low", reasons: ["nothing changes"] };
    const widened = changes.filter(({ bearing }) => bearing === "widened").length;
    const security = changes.filter(({ area }) => area === "security").length;
    const relaxed = changes.filter(({ bearing }) => bearing === "relaxed").length;
    const agents = new Set(changes.map(({ subject }) => subject).filter((name) => name.startsWith("@"))).size;
    const weighed = [];
    const add = (weight, reason) => weighed.push({ weight, reason });
    if (widened > 0)
        add(2, `${counted(widened, "permission")} widened`);
    if (security > 0)
        add(2, `${counted(security, "change")} in security sections`);
    if (relaxed > 0)
        add(1, `${counted(relaxed, "demand")} relaxed`);
    if (agents >= MANY_AGENTS)
        add(1, `${counted(agents, "agent")} touched`);
    if (isLast)
        add(1, "this is the last environment");
    const weight = weighed.reduce((sum, one) => sum + one.weight, 0);
    const level = weight >= LEVELS.high ? "high" : weight >= LEVELS.medium ? "medium" : "low";
    const reasons = weighed.map(({ reason }) => reason);
    return { level, reasons: reasons.length > 0 ? reasons : ["no rights, security or demands are touched"] };
}
function counted(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 54221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ soakOf)
/* harmony export */ });
/* unused harmony export staysOf */
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45922);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74755);


/**
 * The stays of a digest in an environment, oldest first: each from `healthy`, or from its restoration, to another digest's
 * activation. Deploying the same digest again is a repair and does not break it, as long as it is found healthy again.
 * A deployment of it that was found otherwise leaves a stay without length.
 */
function staysOf(entries, digest) {
    const ofLedger = known.get(entries) ?? new Map();
    known.set(entries, ofLedger);
    const before = ofLedger.get(digest);
    if (before !== undefined)
        return before;
    const stays = new Stays(digest);
    for (const entry of entries)
        stays.take(entry);
    const { open } = (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standingOf */ .YP)(entries);
    if (open !== undefined && open.intent.digest !== digest)
        stays.left(open.intent);
    ofLedger.set(digest, stays.all);
    return stays.all;
}
/** The gate and the checklist ask the same of a ledger with thousands of entries. */
const known = new WeakMap();
/** They say nothing of when something was live: whoever writes one by a wrong clock must not move what others soak. */
const NOTES = new Set(["evidence", "lock", "unlock"]);
class Stays {
    all = [];
    #digest;
    #intents = new Map();
    #stay;
    /** The latest time that any record names: a clock that was put back must not make a stay longer. */
    #latest = Number.NEGATIVE_INFINITY;
    constructor(digest) {
        this.#digest = digest;
    }
    take(entry) {
        if (!NOTES.has(entry.event))
            this.#latest = Math.max(this.#latest, Date.parse(entry.time));
        if (entry.event === "intent" && entry.id !== undefined)
            this.#intents.set(entry.id, entry);
        const intent = this.#intents.get(entry.id ?? "");
        const isOwn = intent?.digest === this.#digest;
        // Also where it is still to be taken away.
        if (isOwn && entry.event === "failed")
            this.#bad(entry, "bad");
        if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .closes */ .UR)(entry))
            return;
        if (this.#intents.get(entry.live ?? "")?.digest !== this.#digest)
            this.left(intent ?? entry);
        else if (entry.event === "healthy")
            this.#begin();
        else if (entry.event === "rolled-back") {
            // Another digest was live in between.
            if (!isOwn)
                this.left(intent ?? entry);
            if (entry.restored === "healthy")
                this.#begin();
            else
                this.#bad(entry, entry.restored === "failed" ? "bad" : "inconclusive");
        }
        else if (isOwn && entry.event === "inconclusive")
            this.#bad(entry, "inconclusive");
    }
    /** Another one took its place, when that began: the latest time that is certain. */
    left({ time, kind }) {
        this.#end(time, kind === "rollback" ? "bad" : "replaced");
    }
    #bad({ time }, ended) {
        this.#begin();
        this.#end(time, ended);
    }
    #begin() {
        if (this.#stay !== undefined)
            return;
        this.#stay = { from: this.#latest, to: undefined, ended: undefined };
        this.all.push(this.#stay);
    }
    #end(at, ended) {
        if (this.#stay === undefined)
            return;
        this.#stay.to = Math.max(this.#stay.from, Date.parse(at));
        this.#stay.ended = ended;
        this.#stay = undefined;
    }
}
/** The longest unbroken time that a digest was live and healthy. */
function soakOf(entries, digest, nowMs) {
    const stays = staysOf(entries, digest);
    const newest = stays.at(-1);
    if (newest === undefined)
        return { is: "never" };
    if (newest.ended === "bad" || newest.ended === "inconclusive")
        return { is: newest.ended };
    const longestMs = Math.max(...stays.map(({ from, to }) => Math.max(0, (to ?? nowMs) - from)));
    return { is: "stayed", longestMs, lasts: newest.to === undefined, sinceMs: newest.from };
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


/***/ })

};
