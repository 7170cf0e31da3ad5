export const id = 6798;
export const ids = [6798];
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

/***/ 74190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ startGroup),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   mB: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70596);


/** How long output is waited for after the program ended, where something that left its group holds it open. */
const DRAIN_MS = 500;
/**
 * Runs a program; no shell reads its arguments. It leads a group of processes, which ends with it, when its time is over, and
 * with this process. What leaves that group (`setsid`, a daemon) lives on: no system that we run on lets it be found again
 * for sure. It throws nothing.
 */
function runProgram(program, args, run) {
    return new Promise((resolve) => {
        const child = startGroup(program, args, run, "ignore");
        if (child instanceof Error) {
            resolve({ is: "unstarted", why: `cannot be run: ${child.message}` });
            return;
        }
        for (const from of ["stdout", "stderr"])
            child[from]?.setEncoding("utf8").on("data", (text) => run.hear(text, from));
        const killAll = () => killGroup(child);
        process.once("exit", killAll);
        let drain;
        const end = (ended) => {
            clearTimeout(timer);
            clearTimeout(drain);
            process.removeListener("exit", killAll);
            // Whoever holds the other ends still must not keep this process waiting.
            child.stdout?.destroy();
            child.stderr?.destroy();
            resolve(ended);
        };
        const timer = setTimeout(() => {
            killAll();
            end({ is: "late", why: `took longer than ${run.timeoutMs / 1000} s` });
        }, Math.min(run.timeoutMs, _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_TIMER_MS */ .Mv));
        child.on("error", (error) => end(notStarted(error)));
        child.on("exit", (status, signal) => {
            killAll();
            const ended = signal === null
                ? { is: "ended", status: status ?? 0 }
                : { is: "killed", why: `was ended by ${signal}` };
            child.on("close", () => end(ended));
            drain = setTimeout(() => end(ended), DRAIN_MS);
        });
    });
}
function notStarted(error) {
    const why = `cannot be run: ${error.message}`;
    return { is: "code" in error && error.code === "ENOENT" ? "absent" : "unstarted", why };
}
/**
 * Starts a program that leads a group of processes, for whoever ends that group with {@link killGroup} whatever happens.
 * @returns why it cannot be started, where that is known at once; else it tells by its event `error`
 */
function startGroup(program, args, { folder, env }, stdin) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            ...{ cwd: folder, env, stdio: [stdin, "pipe", "pipe"] },
            // A group of its own, which can be ended as one.
            detached: true,
        });
    }
    catch (error) {
        // Such as an argument that holds a NUL.
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** Ends a program and what is left of its group. */
function killGroup({ pid }) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, "SIGKILL");
    }
    catch {
        // All of the group have ended.
    }
}


/***/ }),

/***/ 57467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  je: () => (/* binding */ NO_REASON),
  P_: () => (/* binding */ Refusal),
  G0: () => (/* binding */ deadlineOf),
  TH: () => (/* binding */ idOf),
  A3: () => (/* binding */ reasonOf),
  hG: () => (/* binding */ timedPhases)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/release/phases.js
/**
 * Where the time of a deployment goes. Every moment belongs to one phase, from the first on, so that together they last as
 * long as the whole. A record says what ended since the record before it: together the records of a deployment say all.
 */
class Phases {
    #clock;
    #tell;
    #running;
    #unrecorded = new Map();
    /** Which deployment it is, once that is known. */
    deployment;
    /**
     * @param first the phase that runs
     * @param clock milliseconds that only pass, whatever is done to the time of day
     * @param tell is told as phases begin and end
     * @param known `began`: when the first phase did, by that clock; now by default
     */
    constructor(first, clock, tell = () => { }, known = {}) {
        this.#clock = clock;
        this.#tell = tell;
        this.deployment = known.deployment;
        this.#begin(first, known.began ?? clock());
    }
    /** Begins a phase, which ends the one before; one that runs already goes on. */
    enter(phase) {
        if (this.#running?.phase === phase)
            return;
        this.end();
        this.#begin(phase, this.#clock());
    }
    #begin(phase, since) {
        this.#running = { phase, since };
        this.#tell({ is: "started", phase, deployment: this.deployment });
    }
    /** Ends the phase that runs. */
    end() {
        if (this.#running === undefined)
            return;
        const { phase, since } = this.#running;
        const ms = this.#clock() - since;
        this.#running = undefined;
        this.#unrecorded.set(phase, (this.#unrecorded.get(phase) ?? 0) + ms);
        this.#tell({ is: "ended", phase, deployment: this.deployment, ms });
    }
    /** Whole milliseconds of what has ended, and stands in no record yet. */
    timings() {
        return Object.fromEntries([...this.#unrecorded].map(([phase, ms]) => [phase, Math.round(ms)]));
    }
    /** What {@link timings} said stands in a record now. */
    recorded() {
        this.#unrecorded.clear();
    }
}
/** How long the phases of a deployment took together, by the timings of its records: an intent has those before it. */
function timingsOf(records) {
    const all = {};
    for (const { timings } of records)
        for (const [phase, ms] of Object.entries(timings ?? {}))
            all[phase] = (all[phase] ?? 0) + ms;
    return all;
}

;// CONCATENATED MODULE: ./build/src/commands/deployment-world.js


/** A command that may not begin, or that was overtaken: ends 3, and its message says by what. */
class Refusal extends Error {
    result;
    next;
    constructor(result, why, next) {
        super(why);
        this.result = result;
        this.next = next;
    }
}
/** What a reason is where nobody gave one. */
const NO_REASON = "none given";
/** Time beyond the checks in which a deployment is over, or its holder is gone. Milliseconds. */
const GRACE_MS = 15 * 60_000;
/**
 * By when a deployment is over. The last measurement begins when the bake ends, and takes as long as its checks may: twice
 * the longest timeout, since a check may ask two things.
 * @param bakes false where checks run once
 */
function deadlineOf(now, { bake, checks }, bakes) {
    const longest = Math.max(0, ...checks.map((check) => ("timeout" in check ? check.timeout : 0)));
    const measuring = bake.initialDelay + (bakes ? bake.duration : 0) + 2 * longest;
    return new Date(now + measuring + GRACE_MS).toISOString();
}
/** The error's own words, for a record. */
function reasonOf(error) {
    if (error instanceof errors/* PolicyError */.pn) {
        const { what, where, why } = error.parts;
        return [what, where, why].filter((part) => part !== undefined).join(": ");
    }
    return error instanceof Error ? error.message : String(error);
}
/**
 * Times the phases of a deployment by a clock that nobody sets, and tells the log of each.
 * @param first the phase that runs already
 * @param known `began`: when it did, in milliseconds of `performance.now()`
 */
function timedPhases(first, environment, log, known = {}) {
    const tell = (moment) => {
        const about = { environment, deployment: moment.deployment, phase: moment.phase };
        if (moment.is === "started")
            log?.({ event: "phase-started", ...about });
        else
            log?.({ event: "phase-ended", ...about, "duration-ms": Math.round(moment.ms) });
    };
    return new Phases(first, () => performance.now(), tell, known);
}
/** An entry's id; intents have one. */
function idOf({ id, epoch }) {
    return id ?? `#${epoch}`;
}


/***/ }),

/***/ 83647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VJ: () => (/* binding */ resumeCommand),
/* harmony export */   _s: () => (/* binding */ longestWait),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   zq: () => (/* binding */ githubOf)
/* harmony export */ });
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66373);
/* harmony import */ var _adapters_github_caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90947);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93152);



/** The workflow's run that this process is a step of; undefined outside of GitHub Actions. */
function runOf({ GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, }) {
    return repository && id ? { repository, id: Number(id), attempt: Number(attempt ?? 1) } : undefined;
}
/**
 * GitHub's API for the repository of this workflow's run, for whoever has a token; the action hands its input in as
 * `GITHUB_TOKEN`.
 * @throws {PolicyError} `E_TOKEN`, `E_REPOSITORY` (exit 2) for what cannot be a token or a repository
 */
function githubOf(env, limits = _adapters_github_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_LIMITS */ .qd) {
    const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
    const repository = env["GITHUB_REPOSITORY"];
    if (!token || !repository)
        return undefined;
    return _adapters_github_js__WEBPACK_IMPORTED_MODULE_0__/* .Github */ .Cp.connect({
        ...{ token, repository, limits, caller: (0,_adapters_github_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .callerOf */ .$U)(env) },
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ apiUrl: env["GITHUB_API_URL"] || undefined }),
    });
}
/** The commands that go on in a workflow with what could not be done yet; undefined outside of one. */
function resumeCommand(environment, env) {
    const run = runOf(env);
    if (run === undefined)
        return undefined;
    const again = `gh run rerun ${run.id} --failed --repo ${run.repository}`;
    const file = /\.github\/workflows\/([^/@]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1] ?? "release.yml";
    const anew = `gh workflow run ${file} --repo ${run.repository} -f environment=${environment}`;
    return {
        later: `${anew}; or, where this run has failed: ${again}`,
        mended: `${again}; after a change of archi3.yaml or of the workflow: ${anew}`,
    };
}
/** A job of GitHub's ends after 6 hours, whatever it waits for; half an hour is left for what comes behind. Milliseconds. */
const LONGEST_JOB_WAIT_MS = 5.5 * 3_600_000;
/** How long gates may be waited for, as far as the job's time allows. Milliseconds. */
function longestWait(askedMs, env) {
    return runOf(env) === undefined ? askedMs : Math.min(askedMs, LONGEST_JOB_WAIT_MS);
}


/***/ }),

/***/ 77924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ isGuarded),
/* harmony export */   U9: () => (/* binding */ approversOf),
/* harmony export */   VQ: () => (/* binding */ approvalGate),
/* harmony export */   fh: () => (/* binding */ protectionGate)
/* harmony export */ });
/* harmony import */ var _protection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10940);
/* harmony import */ var _protection_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55829);


/** Whether archi3.yaml wants anything of the GitHub environment that GitHub has to hold. */
function isGuarded(reviewing) {
    return (0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReviewers */ .Tz)(reviewing) || reviewing.branches !== undefined || (reviewing.waitTimer ?? 0) > 0;
}
/** Whether GitHub asks for approvals as archi3.yaml says; more than that is no fault. */
function protectionGate(facts) {
    const { environment, reviewers, protection } = facts;
    if (!isGuarded(reviewers))
        return { is: "pass", reason: "no reviewers are configured" };
    if (protection.is === "outside")
        return { is: "pass", reason: "not in a workflow" };
    if (protection.is === "unread")
        return { is: "refuse", reason: protection.why, mend: protection.mend };
    const { found } = protection;
    const { where, preventSelfReview } = reviewers;
    const wanted = {
        ...{ name: where, uses: [{ environment, job: "deploy" }], reviewers, preventSelfReview },
        // A longer timer that somebody has set delays, and no more.
        waitTimer: Math.max(reviewers.waitTimer ?? 0, found?.waitTimer ?? 0),
        branches: reviewers.branches,
    };
    const faults = (0,_protection_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .differencesOf */ .g6)(wanted, found).filter(({ loosens }) => !loosens);
    const holds = (0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReviewers */ .Tz)(reviewers) ? "asks for approval" : "is as configured";
    if (faults.length === 0)
        return { is: "pass", reason: `the GitHub environment ${where} ${holds}` };
    const said = found === undefined ? faults.slice(0, 1) : faults;
    const byHand = faults.map(({ fix }) => fix).join(", ");
    return {
        is: "refuse",
        reason: `the GitHub environment ${where}: ${said.map(({ what }) => what).join("; ")}`,
        mend: `archi3-policy environments apply --environment ${environment}; or by hand, in the repository's Settings → Environments → ${where}: ${byHand}`,
    };
}
const EMERGENCY = "or --break-glass --reason in an emergency";
/** Whether somebody has approved who may. */
function approvalGate(facts) {
    const { reviewers, approvals } = facts;
    if (!(0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReviewers */ .Tz)(reviewers))
        return { is: "pass", reason: "nobody has to approve" };
    const asked = `${anyOf(namesOf(reviewers))} has to approve in the GitHub environment ${reviewers.where}`;
    switch (approvals.is) {
        case "later":
            return { is: "wait", reason: asked, until: undefined };
        case "outside":
            return {
                is: "refuse",
                reason: asked,
                mend: `deploy by the release workflow, where GitHub asks for it; ${EMERGENCY}`,
            };
        case "unread":
            return { is: "refuse", reason: approvals.why, mend: approvals.mend };
        case "read":
            return judgeReviews(facts, approvals);
    }
}
function judgeReviews(facts, approvals) {
    const { reviewers } = facts;
    const approvers = approversOf(reviewers, approvals);
    if (approvers.length > 0)
        return { is: "pass", reason: `approved by ${approvers.join(", ")}` };
    const approving = approvingIn(reviewers, approvals);
    if (approving.length === 0)
        return unapproved(reviewers, approvals);
    if (approvals.authors === undefined) {
        return {
            is: "refuse",
            reason: `nobody can tell whether ${approving.join(", ")} approved work of their own: which commits these policies bring, and whose they are, is not known here`,
            mend: `deploy commits of this repository, 50 at most at once, from a clone with their history; ${EMERGENCY}`,
        };
    }
    return {
        is: "refuse",
        reason: `only ${approving.join(", ")} approved, who started the run or opened the pull request: nobody approves what is their own`,
        mend: `${otherThan(approvals.authors, facts)}; ${EMERGENCY}`,
    };
}
function unapproved({ where, ...reviewers }, { reviews }) {
    const rejecting = reviews.filter((review) => !review.approves && isAbout(review, where));
    const why = rejecting.length === 0
        ? "the job that deploys does not name it, or an administrator passed by it"
        : `rejected by ${unique(rejecting).join(", ")}`;
    return {
        is: "refuse",
        reason: `nobody has approved this run in the GitHub environment ${where}: ${why}`,
        mend: `run the release workflow, whose job that deploys names ${where}, and let ${anyOf(namesOf(reviewers))} approve; ${EMERGENCY}`,
    };
}
function otherThan(authors, { environment, reviewers: { users, teams } }) {
    const others = users.filter((user) => !authors.some((author) => (0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(author, user)));
    if (others.length + teams.length === 0)
        return `name another reviewer in archi3.yaml, and run archi3-policy environments apply --environment ${environment}`;
    return `run the workflow again, and let ${anyOf(namesOf({ users: others, teams }))} approve it`;
}
/** The logins of those who have approved, and whose approval counts; each once. */
function approversOf(reviewing, approvals) {
    if (approvals.is !== "read")
        return [];
    const approving = approvingIn(reviewing, approvals);
    const { authors } = approvals;
    if (!reviewing.preventSelfReview)
        return approving;
    if (authors === undefined)
        return [];
    return approving.filter((login) => !authors.some((author) => (0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(author, login)));
}
/** Of whom only a team may approve, nobody here knows the members. */
function approvingIn({ where, users, teams }, { reviews }) {
    const isNamed = ({ by }) => teams.length > 0 || users.some((user) => (0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(user, by));
    return unique(reviews.filter((review) => review.approves && isAbout(review, where) && isNamed(review)));
}
function isAbout({ environments }, where) {
    return environments.some((name) => (0,_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(name, where));
}
function unique(reviews) {
    return [...new Set(reviews.map(({ by }) => by))];
}
function namesOf({ users, teams }) {
    return [...users, ...teams.map((team) => `the team ${team}`)];
}
/** Names of which one is enough: `alice, bob or the team sre`. */
function anyOf(names) {
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}


/***/ }),

/***/ 30587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ spanText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   fz: () => (/* binding */ waitOption),
/* harmony export */   hx: () => (/* binding */ spanStep)
/* harmony export */ });
/** A length of time to wait, as `--wait` takes it: never shorter, and in the largest unit that tells it well. */
function waitOption(ms) {
    const minutes = Math.ceil(ms / 60_000);
    if (minutes <= 90)
        return `${minutes}m`;
    const hours = Math.ceil(minutes / 60);
    return hours <= 48 ? `${hours}h` : `${Math.ceil(hours / 24)}d`;
}
/** A length of time in the two largest units that say it: `1 d 2 h`, `3 min`, `12 s`. */
function durationText(ms) {
    const seconds = Math.floor(ms / 1000);
    const parts = [
        [Math.floor(seconds / 86_400), "d"],
        [Math.floor(seconds / 3_600) % 24, "h"],
        [Math.floor(seconds / 60) % 60, "min"],
        [seconds % 60, "s"],
    ];
    const first = parts.findIndex(([count]) => count > 0);
    if (first === -1)
        return "0 s";
    return parts
        .slice(first, first + 2)
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${count} ${unit}`)
        .join(" ");
}
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The least that {@link spanText} tells of a length of time. Milliseconds. */
function spanStep(ms) {
    if (ms < SECOND)
        return 1;
    if (ms < 10 * SECOND)
        return 10;
    if (ms < HOUR)
        return SECOND;
    return ms < DAY ? MINUTE : HOUR;
}
/** A length of time that was measured, to the nearest: `340 ms`, `1.2 s`, `3 min 5 s`. */
function spanText(ms) {
    if (!(ms >= 0))
        return "–";
    const step = spanStep(ms);
    const near = Math.round(ms / step) * step;
    if (near < SECOND)
        return `${near} ms`;
    return near < 10 * SECOND ? `${near / SECOND} s` : durationText(near);
}


/***/ }),

/***/ 42370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ newestProofs),
/* harmony export */   LB: () => (/* binding */ evidenceHint),
/* harmony export */   d: () => (/* binding */ shareHint),
/* harmony export */   rS: () => (/* binding */ evidenceText),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   vT: () => (/* binding */ proofsIn),
/* harmony export */   yJ: () => (/* binding */ decisiveEvidence)
/* harmony export */ });
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78000);

/**
 * The evidence records that count for a digest, oldest first: the newest of each name, and those whose entries do not say
 * their names. The others need not be read.
 */
function decisiveEvidence(entries, digest) {
    const newest = new Map();
    for (const entry of entries) {
        if (entry.event !== "evidence" || entry.digest !== digest)
            continue;
        newest.set(entry["evidence-name"] ?? `#${entry.commit}`, entry);
    }
    return [...newest.values()].sort((a, b) => a.epoch - b.epoch);
}
/** The results that the records of a ledger hold, in their order. */
function proofsIn(records) {
    return records.flatMap(({ digest, evidence, time }) => digest === undefined || evidence === undefined ? [] : [{ digest, evidence, time }]);
}
/** What counts for a digest: the newest result of each name, by name. @param proofs oldest first */
function newestProofs(proofs, digest) {
    const own = proofs.filter((one) => one.digest === digest);
    const newest = new Map(own.map(({ evidence }) => [evidence.name, evidence]));
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/**
 * What to tell whoever attaches a result that nobody asks for: a slip in a name would be noticed only when a deployment is
 * refused.
 * @param environment where it was attached
 */
function evidenceHint(name, environment, { environments, objectives }) {
    const asked = [
        ...environments.filter(({ after }) => after === environment).flatMap((one) => one.evidence),
        ...objectives.filter((one) => one.environments.includes(environment)).map(({ evidence }) => evidence),
    ];
    if (asked.includes(name))
        return undefined;
    const other = environments.find((one) => one.evidence.includes(name) && one.after !== undefined);
    if (other !== undefined)
        return `${other.name} asks for ${name} of ${other.after}; of ${environment} nobody does`;
    const objective = objectives.find(({ evidence }) => evidence === name);
    if (objective !== undefined)
        return `the objective ${objective.name} asks for ${name} of ${objective.environments.join(", ")}; of ${environment} nobody does`;
    const everywhere = [
        ...environments.flatMap(({ evidence }) => evidence),
        ...objectives.map(({ evidence }) => evidence),
    ];
    const guess = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, [...asked, ...everywhere]);
    if (guess !== undefined)
        return `nobody asks for ${name}; did you mean ${guess}?`;
    return asked.length === 0
        ? `nobody asks for evidence of ${environment}: see \`evidence\` and \`slo\` in archi3.yaml`
        : `nobody asks for ${name} of ${environment}, but for ${[...new Set(asked)].join(", ")}`;
}
/**
 * What to tell whoever attaches a value that no share can be, where an objective's target is one: percentages are held
 * against parts of 1.
 * @param environment where it was attached
 */
function shareHint({ name, value }, environment, objectives) {
    if (value === undefined || (value >= 0 && value <= 1))
        return undefined;
    const objective = objectives.find(({ evidence, environments, target }) => evidence === name && environments.includes(environment) && target.text.includes("%"));
    if (objective === undefined)
        return undefined;
    const share = shareOf(value);
    const mend = share === undefined
        ? "write a number from 0 to 1, such as --value 0.93 for 93%"
        : `${value}% is written as --value ${share}`;
    return `the value ${value} is no share, and the objective ${objective.name} (${objective.target.text}) takes a part of 1: ${mend}`;
}
/** The part of 1 that somebody may have meant who gave a percentage; undefined where it can be none. */
function shareOf(value) {
    return value > 1 && value <= 100 ? Number((value / 100).toPrecision(12)) : undefined;
}
/** A result on one line: `load pass, 4.6, report.xml`. */
function evidenceText({ name, result, value, url, file }) {
    return [`${name} ${result}`, value, url ?? file?.name].filter((part) => part !== undefined).join(", ");
}


/***/ }),

/***/ 10697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ frozenAt)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

/** More freezes one after the other than anybody writes; two that overlap for ever would never end. */
const MOST_JOINED = 100;
/** Whether a moment lies in a freeze; freezes that follow each other without a gap are one. */
function frozenAt(freezes, now) {
    let found;
    for (let joined = 0; joined < MOST_JOINED; joined++) {
        const at = found?.until ?? now;
        const ends = freezes.flatMap((freeze) => {
            const until = endOf(freeze, at);
            return until === undefined ? [] : [{ reason: freeze.reason, until }];
        });
        const [longest] = ends.sort((a, b) => b.until - a.until);
        if (longest === undefined)
            return found;
        found = { reason: found?.reason ?? longest.reason, until: longest.until };
    }
    return found;
}
/**
 * When the freeze that a moment lies in ends; undefined where it lies in none. Moments are compared, never what clocks
 * show: these show some times twice.
 */
function endOf(freeze, now) {
    const ends = windowsAround(freeze, now).flatMap(({ from, to }) => {
        if (now < momentOf(from, freeze.timezone, "earlier"))
            return [];
        const end = momentOf(to, freeze.timezone, "later");
        return now < end ? [end] : [];
    });
    return ends.length === 0 ? undefined : Math.max(...ends);
}
/**
 * The windows that a moment can lie in: of a weekly freeze those of three weeks, since one of up to seven days may have
 * begun in the week before, and clocks that are put back at midnight show the day before again.
 */
function windowsAround(freeze, now) {
    if (freeze.is === "dated") {
        const { from, to } = freeze;
        return [{ from: temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDateTime.from(from), to: temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDateTime.from(to) }];
    }
    const { from, to, timezone } = freeze;
    const today = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone).toPlainDate();
    const newest = today.subtract({ days: (today.dayOfWeek - from.day + 7) % 7 });
    const days = lengthOf(from, to);
    return [-7, 0, 7].map((week) => {
        const begin = newest.add({ days: week });
        return { from: onDay(begin, from), to: onDay(begin.add({ days }), to) };
    });
}
/** Days from the one on which a window begins to the one on which it ends: Monday 16:00 to Monday 8:00 takes seven. */
function lengthOf(from, to) {
    const days = (to.day - from.day + 7) % 7;
    return days === 0 && to.minute <= from.minute ? 7 : days;
}
function onDay(day, { minute }) {
    return day.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
}
/**
 * When clocks show a time. Of one that comes twice, the first or the second; one that is skipped is when the clocks are
 * put forward.
 */
function momentOf(local, timezone, disambiguation) {
    const zoned = local.toZonedDateTime(timezone, { disambiguation });
    if (zoned.toPlainDateTime().equals(local))
        return zoned.epochMilliseconds;
    // By the clocks as they are afterwards, a skipped time lies before they are put forward.
    const before = local.toZonedDateTime(timezone, { disambiguation: "earlier" });
    return (before.getTimeZoneTransition("next") ?? zoned).epochMilliseconds;
}


/***/ }),

/***/ 52724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ isToApprove),
  y8: () => (/* binding */ judgeGates),
  TA: () => (/* binding */ judgeKnown),
  fF: () => (/* binding */ notHolding),
  E2: () => (/* binding */ passageOf),
  zv: () => (/* binding */ recordOf)
});

// EXTERNAL MODULE: ./build/src/shell-word.js
var shell_word = __webpack_require__(73588);
// EXTERNAL MODULE: ./build/src/release/approval.js
var approval = __webpack_require__(77924);
// EXTERNAL MODULE: ./build/src/release/digest.js
var release_digest = __webpack_require__(69171);
;// CONCATENATED MODULE: ./build/src/release/attestation.js

/** The gate of an environment that asks for an attestation. What cannot be checked is refused like what is wrong. */
function attestationGate({ attestation, digest, environment }) {
    if (attestation === undefined)
        return { is: "pass", reason: "none is asked for" };
    const { demand, found } = attestation;
    const by = `${demand.workflow} at ${shownRef(demand.ref)}`;
    switch (found.is) {
        case "verified":
            return { is: "pass", reason: `attested by ${by}` };
        case "missing":
            return {
                is: "refuse",
                reason: `${(0,release_digest/* shortDigest */.VK)(digest)} has no attestation: ${found.said}`,
                mend: `deploy what ${by} has built and attested; where it has, the token needs \`attestations: read\``,
            };
        case "wrong":
            return {
                is: "refuse",
                reason: `${(0,release_digest/* shortDigest */.VK)(digest)} is not attested by ${by}: ${found.said}`,
                mend: `deploy what ${by} has built, or name in environments.${environment}.attestation whose attestation is meant`,
            };
        case "unchecked":
            return {
                is: "refuse",
                reason: `the attestation cannot be checked: ${found.why}`,
                mend: found.mend,
            };
    }
}
/** A branch by its name; any other ref in full. */
function shownRef(ref) {
    return ref.replace(/^refs\/heads\//, "");
}

// EXTERNAL MODULE: ./build/src/release/duration-text.js
var duration_text = __webpack_require__(30587);
// EXTERNAL MODULE: ./build/src/release/evidence.js
var release_evidence = __webpack_require__(42370);
// EXTERNAL MODULE: ./build/src/release/frozen.js
var release_frozen = __webpack_require__(10697);
// EXTERNAL MODULE: ./build/src/release/protection.js
var protection = __webpack_require__(10940);
// EXTERNAL MODULE: ./build/src/release/soak.js
var release_soak = __webpack_require__(54221);
;// CONCATENATED MODULE: ./build/src/release/gates.js









/** Judges the gates that need no bundle and no plan, in the order in which people read them. */
function judgeKnown(facts) {
    return [
        { name: "after", verdict: afterGate(facts) },
        { name: "evidence", verdict: evidenceGate(facts) },
        { name: "lock", verdict: lockGate(facts) },
        { name: "freeze", verdict: freezeGate(facts) },
        { name: "approval", verdict: (0,approval/* approvalGate */.VQ)(facts) },
        { name: "checklist", verdict: checklistGate(facts) },
    ];
}
/** The order in which people read gates. */
const ORDER = [
    ...["bundle", "attestation", "after", "evidence", "lock", "freeze", "plan"],
    ...["protection", "approval", "checklist"],
];
/** Judges every gate, in the order in which people read them. */
function judgeGates(facts) {
    const gates = [
        { name: "bundle", verdict: bundleGate(facts) },
        { name: "attestation", verdict: attestationGate(facts) },
        { name: "plan", verdict: planGate(facts) },
        { name: "protection", verdict: (0,approval/* protectionGate */.fh)(facts) },
        ...judgeKnown(facts),
    ];
    gates.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
    return facts.breakGlass ? gates.map(broken) : gates;
}
/**
 * What `--break-glass` passes: order, soak, evidence, freeze, approval and checklist; never digest, attestation, lock,
 * protection or a stale plan.
 */
const BREAKABLE = new Set(["after", "evidence", "freeze", "approval", "checklist"]);
function broken(gate) {
    if (gate.verdict.is === "pass" || !BREAKABLE.has(gate.name))
        return gate;
    return { ...gate, verdict: { is: "bypassed", reason: gate.verdict.reason } };
}
/** The gates that do not hold. */
function notHolding(gates) {
    return gates.filter(({ verdict }) => verdict.is === "wait" || verdict.is === "refuse");
}
/** Whether a gate waits for nothing but people who are asked by the workflow that deploys. */
function isToApprove({ name, verdict }) {
    return name === "approval" && verdict.is === "wait";
}
function passageOf(gates) {
    const refusing = gates.filter(({ verdict }) => verdict.is === "refuse");
    if (refusing.length > 0)
        return { is: "shut", gates: refusing };
    const waiting = gates.filter(({ verdict }) => verdict.is === "wait");
    if (waiting.length === 0)
        return { is: "open" };
    const ends = waiting.map(({ verdict }) => (verdict.is === "wait" ? verdict.until : undefined));
    const known = ends.filter((end) => end !== undefined);
    return {
        is: "wait",
        until: known.length < ends.length ? undefined : Math.max(...known),
        gates: waiting,
    };
}
/** A gate as the ledger records it. */
function recordOf({ name, verdict }) {
    return { gate: name, verdict: verdict.is, reason: verdict.reason };
}
function bundleGate({ digest, bundleFault }) {
    if (bundleFault === undefined)
        return { is: "pass", reason: `the content is that of ${(0,release_digest/* shortDigest */.VK)(digest)}` };
    return { is: "refuse", reason: bundleFault, mend: "build the bundle again, and deploy that one" };
}
/** The option that names the same bundle again. */
function sameBundle({ bundle }) {
    return bundle === undefined ? "" : ` --bundle ${(0,shell_word/* shellWord */.r)(bundle)}`;
}
function afterGate(facts) {
    const { before, soakMs, digest, now } = facts;
    if (before === undefined)
        return { is: "pass", reason: "no environment comes before this one" };
    const { environment, entries } = before;
    const soak = (0,release_soak/* soakOf */.w)(entries, digest, now);
    const mend = `deploy it there first: archi3-policy deploy --environment ${environment}${sameBundle(facts)}`;
    switch (soak.is) {
        case "never":
            return { is: "refuse", reason: `${(0,release_digest/* shortDigest */.VK)(digest)} was never healthy in ${environment}`, mend };
        case "bad":
            return {
                is: "refuse",
                reason: `${(0,release_digest/* shortDigest */.VK)(digest)} failed in ${environment}, or was rolled back there`,
                mend: "correct the policies, and promote what is healthy there",
            };
        case "inconclusive":
            return {
                is: "refuse",
                reason: `nobody could tell how healthy ${(0,release_digest/* shortDigest */.VK)(digest)} is in ${environment}`,
                mend: `measure again: archi3-policy verify --environment ${environment}`,
            };
        case "stayed": {
            if (soak.longestMs >= soakMs) {
                return { is: "pass", reason: `healthy in ${environment} for ${(0,duration_text/* durationText */.S5)(soak.longestMs)}` };
            }
            if (soak.lasts) {
                const reason = `healthy in ${environment} for ${(0,duration_text/* durationText */.S5)(soak.longestMs)} of ${(0,duration_text/* durationText */.S5)(soakMs)}`;
                return { is: "wait", reason, until: soak.sinceMs + soakMs };
            }
            return {
                is: "refuse",
                reason: `replaced in ${environment} after ${(0,duration_text/* durationText */.S5)(soak.longestMs)}, before its soak of ${(0,duration_text/* durationText */.S5)(soakMs)} was over`,
                mend: `promote what is healthy in ${environment} now`,
            };
        }
    }
}
function evidenceGate({ before, evidence, digest }) {
    if (evidence.length === 0)
        return { is: "pass", reason: "none is asked for" };
    const proofs = (0,release_evidence/* newestProofs */.El)(before?.evidence ?? [], digest).filter(({ name }) => evidence.includes(name));
    const open = evidence.flatMap((name) => {
        const proof = proofs.find((one) => one.name === name);
        if (proof === undefined)
            return [{ name, said: `${name} is missing` }];
        return proof.result === "pass" ? [] : [{ name, said: `${name} failed` }];
    });
    const where = before?.environment ?? "";
    if (open.length === 0)
        return { is: "pass", reason: `passed in ${where}: ${proofs.map(release_evidence/* evidenceText */.rS).join("; ")}` };
    return {
        is: "refuse",
        reason: `in ${where}: ${open.map(({ said }) => said).join(", ")}`,
        mend: evidenceMend(open.map(({ name }) => name), before, digest),
    };
}
function evidenceMend(names, before, digest) {
    const [first, ...others] = names;
    const also = others.length === 0 ? "" : `, and the same for ${others.join(", ")}`;
    return `attach it when it passes: archi3-policy evidence --environment ${before?.environment ?? ""}${aboutOf(before, digest)} --name ${first} --result pass${also}`;
}
/** Evidence is about what is live, unless the command says which deployment is meant. */
function aboutOf(before, digest) {
    if (before === undefined)
        return "";
    const { deployments, current } = before.standing;
    if (deployments.get(current ?? "")?.intent.digest === digest)
        return "";
    const own = [...deployments.values()].filter(({ intent }) => intent.digest === digest).at(-1);
    return own === undefined ? "" : ` --deployment-id ${own.id}`;
}
function lockGate({ environment, standing, locks, digest, now }) {
    const mend = `archi3-policy unlock --environment ${environment} --reason "…"`;
    const lock = locks.find(({ until }) => until === undefined || Date.parse(until) > now);
    if (lock !== undefined) {
        const end = lock.until === undefined ? "" : ` until ${lock.until}`;
        return { is: "refuse", reason: `locked by ${lock.owner}${end}: ${lock.reason}`, mend };
    }
    const { hold, refused } = standing.stops;
    if (hold !== undefined)
        return { is: "refuse", reason: `held since the rollback ${hold.id ?? ""}`, mend };
    const failed = refused.get(digest);
    if (failed === undefined)
        return { is: "pass", reason: "no lock" };
    return { is: "refuse", reason: `${(0,release_digest/* shortDigest */.VK)(digest)} failed here as ${failed}`, mend };
}
function freezeGate({ freeze, now }) {
    const frozen = (0,release_frozen/* frozenAt */.q)(freeze, now);
    if (frozen === undefined)
        return { is: "pass", reason: "no freeze" };
    return { is: "wait", reason: `frozen: ${frozen.reason}`, until: frozen.until };
}
function planGate(facts) {
    const { plan, environment } = facts;
    if (plan.approved === undefined && isBoundToPlan(facts)) {
        return {
            is: "refuse",
            reason: "nobody knows which plan was approved: --plan-hash is missing",
            mend: `hand in the hash that the job before the approval printed: archi3-policy plan --environment ${environment}${sameBundle(facts)}`,
        };
    }
    if (plan.approved === undefined)
        return { is: "pass", reason: `plan ${plan.now.slice(0, 12)}` };
    if (plan.approved === plan.now)
        return { is: "pass", reason: `plan ${plan.now.slice(0, 12)}, as approved` };
    return {
        is: "refuse",
        reason: `the plan is stale: ${plan.approved.slice(0, 12)} was approved, ${plan.now.slice(0, 12)} holds now`,
        mend: isBoundToPlan(facts)
            ? "run all jobs of the workflow again, not the failed ones alone, so that it is planned and approved anew"
            : `look at the plan as it is now: archi3-policy plan --environment ${environment}${sameBundle(facts)}`,
    };
}
/** Whether an approval stands behind this deployment, which is worth nothing without what was approved. */
function isBoundToPlan({ reviewers, approvals, breakGlass }) {
    const wasAsked = approvals.is === "read" || approvals.is === "unread";
    return (0,protection/* hasReviewers */.Tz)(reviewers) && wasAsked && !breakGlass;
}
function checklistGate({ checklist }) {
    const open = checklist.points.filter(({ state }) => state === "open");
    const unknown = checklist.points.filter(({ state }) => state === "unknown");
    if (open.length === 0) {
        const names = unknown.map(({ point }) => point).join(", ");
        return { is: "pass", reason: names === "" ? "every point holds" : `no open point; unknown: ${names}` };
    }
    const reason = `open: ${open.map(({ point, reason }) => `${point} (${reason})`).join("; ")}`;
    if (!checklist.required)
        return { is: "pass", reason: `not required; ${reason}` };
    return { is: "refuse", reason, mend: "close the open points" };
}


/***/ }),

/***/ 55829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   rc: () => (/* binding */ remarksOn)
/* harmony export */ });
/* unused harmony export minutes */
/* harmony import */ var _protection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10940);

/**
 * How a GitHub environment differs from what archi3.yaml wants of it; empty where it does not.
 * @param found undefined where there is no such environment
 */
function differencesOf(wanted, found) {
    if (found === undefined) {
        const what = "it does not exist: the first job that names it would create it without any protection";
        return [{ what, fix: "create it", loosens: false }, ...ofContent(wanted, UNPROTECTED)];
    }
    return ofContent(wanted, found);
}
/** An environment as GitHub makes it when a job names one that does not exist. */
const UNPROTECTED = {
    reviewers: { users: [], teams: [] },
    preventSelfReview: false,
    waitTimer: 0,
    branches: { allow: "all" },
    adminsBypass: undefined,
};
function ofContent(wanted, found) {
    return [
        ...ofReviewers(wanted, found, "users"),
        ...ofReviewers(wanted, found, "teams"),
        ...ofSelfReview(wanted, found),
        ...ofWaitTimer(wanted, found),
        ...(wanted.branches === undefined ? [] : ofBranches(wanted.branches, found.branches)),
    ];
}
function ofReviewers(wanted, found, kind) {
    const shown = (name) => (kind === "users" ? name : `the team ${name}`);
    const { missing, surplus } = (0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .compared */ .mU)(wanted.reviewers[kind], found.reviewers[kind], _protection_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS);
    const why = (0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReviewers */ .Tz)(wanted.reviewers)
        ? "may approve, and archi3.yaml does not say so"
        : `has to approve, ${unasked(wanted)}`;
    return [
        ...missing.map((name) => ({
            what: `${shown(name)} cannot approve`,
            fix: `add ${shown(name)} to the required reviewers`,
            loosens: false,
        })),
        ...surplus.map((name) => ({
            what: `${shown(name)} ${why}`,
            fix: `remove ${shown(name)} from the required reviewers`,
            ...(wanted.uses.some(({ job }) => job === "deploy") ? { instead: "name them in `reviewers`" } : {}),
            loosens: true,
        })),
    ];
}
/** Why nobody is to be asked. */
function unasked({ uses }) {
    const jobs = new Set(uses.map(({ job }) => job));
    if (jobs.has("deploy"))
        return "and archi3.yaml names no reviewers";
    return jobs.has("rollback")
        ? "and an emergency must not wait for anybody"
        : "and every scheduled run would wait for it";
}
function ofSelfReview({ reviewers, preventSelfReview }, found) {
    // GitHub keeps it with the reviewers.
    if (!(0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReviewers */ .Tz)(reviewers) || preventSelfReview === found.preventSelfReview)
        return [];
    return [
        preventSelfReview
            ? {
                what: "whoever started a run may approve it",
                fix: "switch on “Prevent self-review”",
                loosens: false,
            }
            : {
                what: "whoever started a run may not approve it, and archi3.yaml does not say so",
                fix: "switch off “Prevent self-review”",
                instead: "write `prevent-self-review: true`",
                loosens: true,
            },
    ];
}
function ofWaitTimer({ waitTimer, uses }, found) {
    if (found.waitTimer === waitTimer)
        return [];
    const delayed = uses.some(({ job }) => job === "deploy") ? "" : `, ${DELAYS}`;
    return [
        {
            what: `its wait timer is ${minutes(found.waitTimer)}, not ${minutes(waitTimer)}${delayed}`,
            fix: waitTimer === 0 ? "switch the wait timer off" : `set the wait timer to ${minutes(waitTimer)}`,
            loosens: found.waitTimer > waitTimer,
        },
    ];
}
const DELAYS = "and it would delay every rollback and every look at health";
/** A number of minutes in words. */
function minutes(count) {
    return count === 1 ? "1 minute" : `${count} minutes`;
}
function ofBranches(wanted, found) {
    const list = wanted.join(", ");
    if (found.allow === "all" || found.allow === "protected") {
        const what = found.allow === "all" ? "every branch and tag may use it" : "every protected branch may use it";
        return [{ what: `${what}, not only ${list}`, fix: `allow selected branches: ${list}`, loosens: false }];
    }
    const { missing, surplus } = (0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .compared */ .mU)(wanted, found.branches, (one, other) => one === other);
    const tooMany = [...surplus, ...found.tags.map((tag) => `the tag ${tag}`)];
    return [
        ...missing.map((name) => ({
            what: `${name} may not use it`,
            fix: `add the branch ${name}`,
            loosens: true,
        })),
        ...tooMany.map((name) => ({
            what: `${name} may use it, and archi3.yaml does not say so`,
            fix: `remove ${name} from its branches and tags`,
            loosens: false,
        })),
    ];
}
/**
 * What else is to be known of a GitHub environment that is as configured: it is nothing to be put right.
 * @param anyProtected whether the repository has a protected branch; undefined where this was not asked
 */
function remarksOn(wanted, found, anyProtected) {
    const { reviewers, uses } = wanted;
    const waits = (0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReviewers */ .Tz)(reviewers) || wanted.waitTimer > 0;
    const deploys = uses.some(({ job }) => job === "deploy");
    const others = _protection_js__WEBPACK_IMPORTED_MODULE_0__/* .JOBS */ .PL.filter((one) => uses.some(({ environment, job }) => job === one && counts(job, environment, wanted)));
    return [
        ...(waits && deploys && others.length > 0
            ? [
                `it is named by ${others.join(" and ")} too, and makes that wait like a deployment: name another one below \`github\` in archi3.yaml`,
            ]
            : []),
        ...(found?.adminsBypass === true && (0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReviewers */ .Tz)(reviewers)
            ? [
                "administrators may start jobs without an approval: switch off “Allow administrators to bypass configured protection rules”",
            ]
            : []),
        ...(found?.branches.allow === "protected" && anyProtected === false
            ? [
                "only protected branches may use it, and no branch is protected: GitHub then lets every branch: protect the default branch, or name `branches` in archi3.yaml",
            ]
            : []),
    ];
}
/** Whether a job must not wait. By default monitoring has the environment's own name, whether or not anything monitors. */
function counts(job, environment, { name }) {
    return job === "rollback" || (job === "monitor" && !(0,_protection_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS)(name, environment));
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

/***/ 9890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ rollbackCommand),
/* harmony export */   Fb: () => (/* binding */ otherPolicies),
/* harmony export */   IB: () => (/* binding */ wayFrom),
/* harmony export */   xt: () => (/* binding */ wayText)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73588);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74755);


/** Why a rollback does not go there by itself. */
const BY_ID = {
    "left by a rollback": "was left by a rollback",
    "failed later": "failed later",
    "unknown later": "was of unknown health later",
    newer: "is newer than what is live",
};
/**
 * Where somebody may go back to: what a rollback without an id chooses; else the newest deployment with other policies that
 * was healthy, one that failed later only where there is no other.
 * @param openIsLive whether the open deployment's content is what is live
 */
function wayFrom(standing, openIsLive = true) {
    const chosen = (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .wayBack */ .lZ)(standing, openIsLive);
    if (chosen !== undefined)
        return { is: "by itself", deployment: chosen };
    const { open } = standing;
    const live = (openIsLive ? open?.intent : undefined) ?? (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .currentDeployment */ .JG)(standing)?.intent;
    const healthy = [...standing.deployments.values()].filter(({ id, wasHealthy }) => wasHealthy && id !== live?.id);
    const others = healthy.flatMap((deployment) => {
        const effective = deployment.intent["effective-digest"];
        if (effective === undefined || effective === live?.["effective-digest"])
            return [];
        return [{ is: "by id", deployment, why: whyById(standing, deployment, effective) }];
    });
    const other = others.findLast(({ why }) => why === "left by a rollback" || why === "newer") ?? others.at(-1);
    if (other !== undefined)
        return other;
    const same = healthy.at(-1);
    return same === undefined ? { is: "none" } : { is: "same policies", deployment: same };
}
function whyById(standing, { verdict }, effective) {
    const at = (epochs) => epochs.get(effective) ?? 0;
    const healthy = at(standing.lastHealthy);
    if (at(standing.lastFailed) > healthy || verdict === "failed")
        return "failed later";
    if (verdict !== "healthy")
        return "unknown later";
    return at(standing.lastLeft) > healthy ? "left by a rollback" : "newer";
}
/** What there is to go back to, a clause without an end. */
function wayText(way, environment) {
    switch (way.is) {
        case "by itself":
            return `${way.deployment.id} was healthy`;
        case "by id":
            return `${way.deployment.id} was healthy and ${BY_ID[way.why]}`;
        case "same policies":
            return `no deployment with other policies was healthy in ${environment}`;
        case "none":
            return `no other deployment was healthy in ${environment}`;
    }
}
/** The deployment with other policies that somebody may go back to. */
function otherPolicies(way) {
    return way.is === "by itself" || way.is === "by id" ? way.deployment : undefined;
}
/** The command that makes a deployment live again. @param id its own */
function rollbackCommand(environment, id) {
    return `archi3-policy rollback --environment ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(environment)} --deployment-id ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(id)}`;
}


/***/ }),

/***/ 56299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ channelsFor),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   zF: () => (/* binding */ channelSecrets)
/* harmony export */ });
/** The names of the variables that a channel's address and credentials are taken from. */
function channelSecrets(config) {
    switch (config.type) {
        case "slack":
            return [config.urlFrom];
        case "email":
            return [config.smtpFrom];
        case "webhook":
            return [config.urlFrom, config.secretFrom];
        case "sms":
        case "alertmanager":
            return [config.urlFrom, ...(config.authorizationFrom === undefined ? [] : [config.authorizationFrom])];
        case "github-issue":
            return [];
    }
}
/** The channels that routes name for an alert of an environment, each once, as the configuration orders them. */
function channelsFor({ channels, routes }, alert, environment) {
    const named = routes
        .filter(({ on, environments }) => on.includes(alert) && (environments?.includes(environment) ?? true))
        .flatMap(({ to }) => to);
    return channels.filter(({ name }) => named.includes(name));
}
/**
 * What can be said about a channel's credentials by the variables of this process.
 * @param sends whether it is the process that would tell; nobody else can see that one's secrets
 */
function credentialsOf(config, env, sends) {
    // Every job of a workflow has a token of its own. Elsewhere nobody needs one to deploy, and who does reads the outcome.
    if (config.type === "github-issue") {
        const has = env["GITHUB_ACTIONS"] === "true" || ISSUE_TOKENS.some((name) => env[name]);
        return has ? { are: "set", unset: [] } : { are: "unknown", unset: [ISSUE_TOKENS[0]] };
    }
    const unset = channelSecrets(config).filter((name) => !env[name]);
    return { are: unset.length === 0 ? "set" : sends ? "unset" : "unknown", unset };
}
const ISSUE_TOKENS = ["GITHUB_TOKEN", "GH_TOKEN"];


/***/ })

};
