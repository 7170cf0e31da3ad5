export const id = 5256;
export const ids = [5256];
export const modules = {

/***/ 29826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yc: () => (/* binding */ checkoutState),
/* harmony export */   bY: () => (/* binding */ uncommittedFiles),
/* harmony export */   s_: () => (/* binding */ trackedLinkIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19050);



/** Reads what a checkout is of. */
function checkoutState(root) {
    const said = (...args) => {
        const answer = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, args);
        const text = answer.stdout.toString("utf8").trim();
        return answer.ok && text !== "" ? text : undefined;
    };
    return {
        ref: said("symbolic-ref", "--quiet", "HEAD"),
        remote: said("config", "--get", "remote.origin.url"),
    };
}
/**
 * Files that are not as the commit that is checked out has them: changed, staged, deleted, or not tracked and not
 * ignored; also those that the index tells git not to look at. Sorted.
 * @throws {PolicyError} `E_GIT` (exit 4)
 */
function uncommittedFiles(root) {
    const status = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, [
        // A program of the user's that watches the files would be asked, and be believed.
        "-c",
        "core.fsmonitor=false",
        "status",
        "--porcelain=v1",
        "-z",
        "--untracked-files=all",
        "--ignore-submodules=none",
        // Without it a renamed file is told as two names, of which only one has a state.
        "--no-renames",
    ]);
    if (!status.ok)
        throw untold(root, status.why);
    const lines = status.stdout.toString("utf8").split("\0");
    const told = lines.flatMap((line) => (line === "" ? [] : [{ file: line.slice(STATE_WIDTH) }]));
    const byName = new Map([...told, ...unseenFiles(root)].map((one) => [one.file, one]));
    return [...byName.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
/**
 * The part of a path that is a symbolic link which git tracks; undefined where none is.
 * @param path relative to the root, with forward slashes
 * @throws {PolicyError} `E_GIT` (exit 4)
 */
function trackedLinkIn(root, path) {
    const names = path.split("/");
    const parts = names.map((_, index) => names.slice(0, index + 1).join("/"));
    const listed = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["--literal-pathspecs", "ls-files", "--stage", "-z", "--", ...parts]);
    if (!listed.ok)
        throw untold(root, listed.why);
    const entries = listed.stdout.toString("utf8").split("\0");
    const links = entries.flatMap((entry) => /^120000 [^\t]*\t([\s\S]*)$/.exec(entry)?.[1] ?? []);
    return parts.find((part) => links.includes(part));
}
function untold(root, why) {
    const mend = "run `git status` there and correct what it reports";
    return (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)("cannot tell what is committed", root, why, mend);
}
/** Two letters and a space stand before each name. */
const STATE_WIDTH = 3;
/** Files that `git status` does not look at, since the index says so: nobody knows whether they are as committed. */
function unseenFiles(root) {
    const listed = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["ls-files", "-z", "-v"]);
    if (!listed.ok)
        throw untold(root, listed.why);
    const entries = listed.stdout.toString("utf8").split("\0");
    return entries.flatMap((entry) => {
        const [, tag, file] = /^([a-z]|S) ([\s\S]+)$/.exec(entry) ?? [];
        if (tag === undefined || file === undefined)
            return [];
        if (!/s/i.test(tag))
            return [{ file, unseenBy: "assume-unchanged" }];
        // A sparse checkout flags what it leaves out.
        const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file), { throwIfNoEntry: false }) !== undefined;
        return isThere ? [{ file, unseenBy: "skip-worktree" }] : [];
    });
}


/***/ }),

/***/ 52875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var adapters_terminal = __webpack_require__(87418);
;// CONCATENATED MODULE: ./build/src/config/starter.js
/**
 * The text of a first archi3.yaml: every environment on a branch of its own, and the last one proven, checked and
 * protected. What needs names that only a person knows stands there as a comment.
 */
function starterConfig({ policies, environments, branch }) {
    const sections = environments.map((name, index) => {
        const after = environments[index - 1];
        return index === environments.length - 1
            ? lastEnvironment(name, after, branch)
            : environment(name, after);
    });
    const [first = "", last = ""] = [environments[0], environments.at(-1)];
    const tail = TAIL.replaceAll("FIRST", first).replaceAll("LAST", last);
    return `${HEAD.replace("POLICIES", () => yamlText(policies))}${sections.join("\n")}${tail}`;
}
const HEAD = `# How the policies are checked, and how they reach the environments. Everything has a default.
policies: POLICIES

validate:
  fail-on: error            # \`warning\`: a doubt fails the pull request too

# In the order of promotion. What is live in an environment is the branch policy-live/<environment>: agents read it by
# Flux, by Argo CD, or with \`git pull\`.
environments:
`;
const TAIL = `
# Who is told when something is wrong. Issues of this repository need no secret. For more, add a channel, and its name
# under \`to\`; archi3-policy init --verbose then says where its secret goes.
alerts:
  channels:
    issues: { type: github-issue, labels: [policy-alert] }
    # ops: { type: slack, url-from: SLACK_WEBHOOK_URL }
    # oncall: { type: email, smtp-from: SMTP_URL, to: [oncall@example.com] }
  routes:
    - { on: [deployment-failure, system-instability], to: [issues], after: 0s } # to: [issues, ops, oncall]
    - { on: [validation-failure], to: [issues], after: 5m } # to: [ops]
    - { on: [performance-degradation], to: [issues], after: 15m } # to: [ops]
    - { on: [drift, break-glass, stale-lock], to: [issues], after: 0s }

# Whom to call; alerts and incidents name them.
# contacts:
#   - { name: policy on-call, reach: "+1 555 0100", when: always }

# Of what nobody is told until a day begins.
# silences:
#   - { alert: drift, environment: FIRST, until: 2030-01-01, reason: migration }

# What LAST is held against. Those on evidence are judged by the newest value that somebody, or a workflow, attached:
# archi3-policy evidence --environment LAST --name compliance --result pass --value 0.95
slo:
  - { name: quality-gate-pass-rate, evidence: quality-gate-pass-rate, target: ">95%" }
  - { name: coordination-success, evidence: coordination-success, target: ">98%" }
  - { name: compliance, evidence: compliance, target: ">90%" }
  - { name: user-satisfaction, evidence: user-satisfaction, target: ">4.5/5" }
  # These ask a Prometheus: write its address, and queries for what your agents count.
  # - name: response-time
  #   url: https://prometheus.example
  #   query: histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))
  #   target: "<200ms"
  # - name: throughput
  #   url: https://prometheus.example
  #   query: sum(rate(http_requests_total[5m])) * 3600
  #   target: ">1000 requests/hour"
  # - name: error-rate
  #   url: https://prometheus.example
  #   query: sum(rate(http_requests_total{code=~"5.."}[5m])) / sum(rate(http_requests_total[5m]))
  #   target: "<1%"
  # - name: availability
  #   url: https://prometheus.example
  #   query: avg(up{job="agents"})
  #   target: ">99.9%"

# The history of deployments is kept in the branches policy-ledger/<environment>, at \`origin\` where there is one.
# ledger: { remote: origin }
`;
/** A line with a remark behind it, in one column as far as lines go. */
function remarked(line, remark) {
    return `${line.padEnd(REMARKS_AT)} # ${remark}\n`;
}
const REMARKS_AT = 27;
function environment(name, after) {
    return `  ${name}:\n${comesAfter(after)}    target: { type: git }\n`;
}
function comesAfter(after) {
    return after === undefined ? "" : remarked(`    after: ${after}`, "only what is healthy there comes here");
}
function lastEnvironment(name, after, branch) {
    const soak = `how long it must have been healthy in ${after}, without a break`;
    const proof = after === undefined
        ? ""
        : `${remarked("    soak: 24h", soak)}    # Results that must have passed in ${after}, for these very policies. The release workflow writes \`end-to-end\` once
    # tests/${after}/run is there.
    # evidence: [end-to-end]
`;
    return `  ${name}:
${comesAfter(after)}${proof}${remarked("    checklist: required", "an open point of the release checklist refuses the deployment")}    # No deployments on weekends; rollbacks are never frozen.
    # freeze:
    #   - { from: "fri 16:00", to: "mon 08:00", timezone: Europe/Berlin, reason: weekend }
    # Who approves on GitHub; one of them is enough. Private repositories need an Enterprise plan for it.
    # reviewers: { users: [alice], teams: [sre], prevent-self-review: true }
    target: { type: git }
    # Rollbacks and monitoring wait for nobody: GitHub environments of their own, without reviewers.
    github: { rollback: ${name}-rollback, monitor: ${name}-monitor, branches: [${yamlText(branch)}] }
    verify:
      # After the activation: look every minute, for ten minutes. A failure rolls back by itself.
      bake: { duration: 10m, interval: 60s }
      checks:
        - { name: target, type: target } # the branch holds what was activated
        - name: live-policies            # an agent that reads it gets what was deployed
          type: command
          command: [node, checks/live-policies.mjs]
`;
}
/** A text as a plain or quoted scalar. */
function yamlText(text) {
    const isPlain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}
/** The usual names of environments, from the first to the last of a promotion. */
const USUAL_ORDER = [
    /^(?:local|dev|development|sandbox)$/,
    /^(?:test|testing|integration|int|ci)$/,
    /^(?:qa|uat|acceptance)$/,
    /^(?:stage|staging|preprod|pre-production|canary)$/,
    /^(?:prod|production|live)$/,
];
const AMONG_OTHERS = 3;
/**
 * Environments in the order in which their names are usually promoted.
 * @returns `guessed`: names that tell nothing of their place
 */
function orderOfEnvironments(names) {
    const rankOf = (name) => USUAL_ORDER.findIndex((pattern) => pattern.test(name));
    const guessed = names.filter((name) => rankOf(name) === -1);
    const place = (name) => (rankOf(name) === -1 ? AMONG_OTHERS - 0.5 : rankOf(name));
    const order = [...names].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
    return { order, guessed };
}
/** Names of the variables that a configuration takes secrets from, `…-from: NAME` or a list of them, each once, sorted. */
function secretNames(document) {
    const names = new Set();
    const isName = (part) => typeof part === "string" && /^[A-Za-z_]\w*$/.test(part);
    const visit = (value) => {
        if (typeof value !== "object" || value === null)
            return;
        for (const [key, part] of Object.entries(value)) {
            if (key.endsWith("-from"))
                for (const name of [part].flat().filter(isName))
                    names.add(name);
            visit(part);
        }
    };
    visit(document);
    return [...names].sort();
}

// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/shell-word.js
var shell_word = __webpack_require__(73588);
;// CONCATENATED MODULE: ./build/src/release/first-steps.js

/** What is left for a person after a repository was set up, in the order in which it is done. */
function firstSteps(facts) {
    const onGitHub = facts.hasWorkflows
        ? [githubEnvironments(facts), ...secretsOf(facts), protection(), release(facts)]
        : [];
    return [...placeholder(facts), ...adopting(facts), ...decisions(facts), begin(facts), ...onGitHub];
}
/** Those steps that can be known to be open in a repository whose first steps were taken. */
function openSteps(facts) {
    const owners = facts.owners === "proposed" ? "decided" : facts.owners;
    return [...decisions({ ...facts, owners }), ...renewal(facts)];
}
function renewal({ folder, paths, hasWorkflows }) {
    if (paths.length === 0)
        return [];
    const propose = hasWorkflows ? ["git push -u origin renew-policy-files && gh pr create --fill"] : [];
    return [
        {
            title: "Commit what is new",
            why: "Look through it first.",
            commands: [
                ...enter(folder),
                "git diff",
                "git switch -c renew-policy-files",
                `${adding(paths)} && git commit -m "Renew what checks and promotes policies"`,
                ...propose,
            ],
        },
    ];
}
function enter(folder) {
    return folder === "." ? [] : [`cd ${(0,shell_word/* shellWord */.r)(folder)}`];
}
function adding(paths) {
    return `git add ${paths.map(shell_word/* shellWord */.r).join(" ")}`;
}
function placeholder({ action, hasWorkflows, again }) {
    if (action !== undefined || !hasWorkflows)
        return [];
    return [
        {
            title: "Say who publishes the action",
            why: "The workflows name owner/archi3-policy@v1, which stands for nobody: they fail until it is replaced. --force renews them, and nothing that is yours.",
            commands: [`${again} --force --action OWNER/archi3-policy@FULL_COMMIT`],
        },
    ];
}
function begin(facts) {
    const { folder, inRepository, hasCommits, hasOrigin, branch, paths, adopted } = facts;
    const own = (0,shell_word/* shellWord */.r)(branch);
    const add = paths.length === 0 ? [] : [`${adding(paths)} && git commit -m "Check and promote policies"`];
    const init = inRepository ? [] : [`git init -b ${own}`];
    const first = hasCommits ? [] : ['git commit --allow-empty -m "Begin"'];
    const push = hasCommits ? [] : [`git push -u origin ${own}`];
    const publish = hasOrigin ? push : ["gh repo create --private --source . --remote origin --push"];
    return {
        title: "Open the pull request",
        why: `${adopted ? "What was found before it does not fail it" : "Without a configuration and policies at its base, it is judged by its own"}. Nothing is deployed before it is merged.`,
        commands: [
            // Who adopts policies went there to look at them.
            ...(adopted ? [] : enter(folder)),
            ...init,
            ...first,
            ...publish,
            "git switch -c archi3-policy",
            ...(adopted ? [`test ! -f ${BASELINE} || git add ${BASELINE}`] : []),
            ...add,
            "git push -u origin archi3-policy && gh pr create --fill",
        ],
    };
}
const BASELINE = "archi3-baseline.json";
function adopting({ adopted, folder }) {
    if (!adopted)
        return [];
    return [
        {
            title: "Look at what is found in the policies that were here",
            why: "Faults that are old may be accepted once, in a baseline that can only shrink (the second command); it is committed too.",
            commands: [...enter(folder), "archi3-policy validate", "archi3-policy validate --write-baseline"],
        },
    ];
}
function decisions({ environments, owner, owners, hasWorkflows }) {
    const last = environments.at(-1);
    const open = [
        ...(owners === "decided" ? [] : ["who reviews changes in .github/CODEOWNERS"]),
        ...(last === undefined || last.hasReviewers
            ? []
            : [`who approves ${last.name} in archi3.yaml (reviewers)`]),
    ];
    if (open.length === 0 || !hasWorkflows)
        return [];
    const why = {
        decided: "GitHub takes reviewers on public repositories, and on private ones of an Enterprise plan.",
        proposed: `CODEOWNERS names ${owner}: an organisation cannot own code, so name a team of it, as ${owner}/policy-team.`,
        open: "No owner is named yet, so the lines of CODEOWNERS are comments.",
    };
    return [{ title: `Decide ${open.join(", and ")}`, why: why[owners], commands: [] }];
}
function githubEnvironments({ environments }) {
    const unique = (names) => [...new Set(names)].join(", ");
    const asked = environments.filter(({ hasReviewers }) => hasReviewers).map(({ github }) => github.deploy);
    const apart = environments.flatMap(({ github }) => [github.rollback, github.monitor].filter((name) => name !== github.deploy));
    return {
        title: "Create the environments on GitHub, before the pull request is merged",
        why: [
            `These are ${unique(environments.flatMap(({ github }) => [github.deploy, github.rollback, github.monitor]))}, as archi3.yaml says them.`,
            asked.length === 0 ? "" : ` With reviewers: ${unique(asked)}.`,
            apart.length === 0
                ? ""
                : ` Without reviewers, so that nobody has to be found at night: ${unique(apart)}.`,
            " It needs a token that may administer the repository (gh auth login). A job that names a missing environment creates it unprotected.",
        ].join(""),
        commands: ["archi3-policy environments apply --dry-run", "archi3-policy environments apply"],
    };
}
/** Of deployments, of rollbacks and of monitoring, each has what it needs of its own. */
function secretsOf({ environments, secrets, secretsOf: holder }) {
    const ledger = {
        title: "If only the workflows are to write ledgers, add their token",
        why: "The token of an App that alone may push to policy-ledger/**, policy-live/** and policy-monitor. Without it the workflow's own token writes.",
        commands: ["gh secret set POLICY_LEDGER_TOKEN"],
    };
    if (secrets.length === 0)
        return [ledger];
    if (holder === "repository") {
        const commands = secrets.map((name) => `gh secret set ${(0,shell_word/* shellWord */.r)(name)}`);
        const why = "They are the repository's: workflows of another one are given them by name. Every job of the repository that names one can read it.";
        return [{ title: "Add the secrets that archi3.yaml names", why, commands }, ledger];
    }
    const places = new Set(environments.flatMap(({ github }) => Object.values(github)));
    return [
        {
            title: "Add the secrets that archi3.yaml names, to each environment on GitHub",
            why: "Those of rollbacks and monitoring are credentials of their own: these jobs run without an approval.",
            commands: secrets.flatMap((name) => [...places].map((place) => `gh secret set ${(0,shell_word/* shellWord */.r)(name)} --env ${(0,shell_word/* shellWord */.r)(place)}`)),
        },
        ledger,
    ];
}
function protection() {
    const post = (name) => `gh api --method POST repos/{owner}/{repo}/rulesets --input .github/rulesets/${name}.json`;
    return {
        title: "Protect the branches",
        why: "The default branch takes pull requests with a review and the check Policies / Validate; ledgers, live branches and what monitor has seen (policy-monitor) are neither deleted nor rewritten.",
        commands: [post("default-branch"), post("policy-branches")],
    };
}
function release({ environments }) {
    const last = environments.at(-1)?.name ?? "";
    return {
        title: "Merge it",
        why: `The workflow Release then takes the policies through the environments. ${last} waits for what archi3.yaml asks for.`,
        commands: ["gh pr merge", "archi3-policy status"],
    };
}

// EXTERNAL MODULE: ./build/src/release/protection.js
var release_protection = __webpack_require__(10940);
// EXTERNAL MODULE: ./build/src/release/starters.js
var starters = __webpack_require__(35219);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var adapters_files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/adapters/git.js + 1 modules
var git = __webpack_require__(45105);
// EXTERNAL MODULE: ./build/src/adapters/git-process.js
var git_process = __webpack_require__(19050);
// EXTERNAL MODULE: ./build/src/adapters/git-state.js
var git_state = __webpack_require__(29826);
;// CONCATENATED MODULE: ./build/src/adapters/own-origin.js





/** What a commit holds that others use as an action and as workflows. */
const PARTS = ["action.yml", "dist/action/index.js", ".github/workflows/promote.yml"];
/**
 * Where a program of this project lies in a clone of it: the commit, and whence it was cloned. Undefined for one that was
 * installed otherwise, such as below the node_modules of another repository.
 */
function originOf(program) {
    const file = (0,adapters_files/* realPath */.Ye)(program);
    const root = file === undefined ? undefined : (0,git/* gitRoot */.Jl)((0,external_node_path_.dirname)(file));
    if (root === undefined)
        return undefined;
    const { remote } = (0,git_state/* checkoutState */.Yc)(root);
    const commit = (0,git_process/* git */.$Y)(root, ["rev-parse", "--verify", "--quiet", "HEAD"]).stdout.toString("utf8").trim();
    const parts = (0,git_process/* git */.$Y)(root, ["ls-tree", "-r", "--name-only", "--full-tree", "HEAD", ...PARTS]);
    const held = parts.stdout
        .toString("utf8")
        .split("\n")
        .filter((name) => name !== "");
    const isOwn = held.length === PARTS.length && (0,git_process/* git */.$Y)(root, ["ls-files", "--error-unmatch", file ?? ""]).ok;
    if (remote === undefined || !/^[0-9a-f]{40,64}$/.test(commit) || !isOwn)
        return undefined;
    const holding = (0,git_process/* git */.$Y)(root, ["for-each-ref", "--count=1", `--contains=${commit}`, "refs/remotes/origin"]);
    return { remote, commit, isPublished: holding.stdout.length > 0 };
}

// EXTERNAL MODULE: ./build/src/release/source.js
var source = __webpack_require__(93122);
;// CONCATENATED MODULE: ./build/src/commands/init-action.js






const NAME = /^([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9_.-]+)(?:@([A-Za-z0-9][A-Za-z0-9._/+-]*))?$/;
/**
 * Which action the workflows of a policy repository use: the one that is asked for, else the copy that runs, by the
 * repository that it was cloned from and its full commit, else the one that workflows there name already.
 * @param asked as `OWNER/REPO` or `OWNER/REPO@REF`
 * @param program the file of the program that runs
 * @param folder the policy repository's
 * @throws {PolicyError} `E_USAGE` (exit 2)
 */
function actionSource(asked, program, folder) {
    const origin = originOf(program);
    if (asked !== undefined) {
        const [, repository, ref = origin?.commit] = NAME.exec(asked) ?? [];
        if (repository === undefined || /\/\.{1,2}$/.test(repository) || ref?.includes("..") === true)
            throw badAction(asked, "it is not of the form OWNER/REPO@REF");
        if (ref === undefined)
            throw badAction(asked, "it says no commit, and the copy that runs is no clone whose commit could be taken");
        return { action: { repository, ref }, notes: pinNotes(ref) };
    }
    const repository = origin === undefined ? undefined : (0,source/* repositoryName */.a)(origin.remote);
    if (origin === undefined || repository === undefined || !/^[^/:]+\/[^/:]+$/.test(repository)) {
        const there = actionThere(folder);
        if (there !== undefined)
            return { action: there, notes: [] };
        const why = origin === undefined
            ? "the copy that runs is no clone with a remote"
            : `the copy that runs was cloned from ${repository ?? "a folder"}, which is no repository on github.com`;
        const note = `nobody can tell who publishes the action: ${why}. The workflows name the placeholder owner/archi3-policy@v1, and fail until it is replaced: --force --action OWNER/archi3-policy@FULL_COMMIT`;
        return { action: undefined, notes: [note] };
    }
    const notes = origin.isPublished
        ? []
        : [
            `the workflows name the commit ${origin.commit} of ${repository}, which is on no branch that was fetched from there: push it, or name another with --action`,
        ];
    return { action: { repository, ref: origin.commit }, notes };
}
function actionThere(folder) {
    for (const name of ["pull-request.yml", COPIED]) {
        const read = (0,adapters_files/* readRegularFile */.XF)((0,external_node_path_.join)(folder, WORKFLOWS, name), LARGEST);
        const action = read.kind === "bytes" ? (0,starters/* actionNamedIn */.hv)(Buffer.from(read.bytes).toString("utf8")) : undefined;
        if (action !== undefined)
            return action;
    }
    return undefined;
}
/** How the workflows of a repository are made that says nothing else: as they are there, and called at first. */
function usualWorkflows(folder) {
    return (0,adapters_files/* natureOfEntry */.Js)((0,external_node_path_.join)(folder, WORKFLOWS, COPIED)) === "missing" ? "called" : "copied";
}
const WORKFLOWS = ".github/workflows";
const COPIED = "called-validate.yml";
const LARGEST = 1024 * 1024;
function pinNotes(ref) {
    return /^[0-9a-f]{40}$/.test(ref)
        ? []
        : [`the action is named by ${ref}, and tags and branches can move: a full commit of 40 digits is safer`];
}
function badAction(asked, why) {
    return (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "cannot tell which action is meant",
        where: `--action ${asked}`,
        why,
        mend: "write it as octo-org/archi3-policy@ and the full commit",
    });
}

// EXTERNAL MODULE: ./build/src/adapters/tree.js
var tree = __webpack_require__(35820);
// EXTERNAL MODULE: ./build/src/config/config.js + 10 modules
var config_config = __webpack_require__(56908);
// EXTERNAL MODULE: ./build/src/config/document.js
var config_document = __webpack_require__(46783);
// EXTERNAL MODULE: ./build/src/config/target.js
var target = __webpack_require__(299);
// EXTERNAL MODULE: ./build/src/policy/kinds.js
var kinds = __webpack_require__(13499);
// EXTERNAL MODULE: ./build/src/release/paths.js
var paths = __webpack_require__(51391);
// EXTERNAL MODULE: ./build/src/validation/builtin-schemas.js + 12 modules
var builtin_schemas = __webpack_require__(84474);
// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 45 modules
var rules = __webpack_require__(51146);
// EXTERNAL MODULE: ./build/src/adapters/own-files.js + 1 modules
var own_files = __webpack_require__(87511);
;// CONCATENATED MODULE: ./build/src/release/code-owners.js
/** What decides in a policy repository, as CODEOWNERS names it. */
function decidingPaths(policies) {
    return policies === "." ? ["*"] : [`/${patternOf(policies)}/`, "/archi3.yaml", "/.github/", "/checks/"];
}
/** Blanks and signs of patterns count as they are behind a backslash. */
function patternOf(path) {
    return path.replaceAll(/[\s#!*?[\]\\]/g, "\\$&");
}
/**
 * Who has to review what decides; comments while nobody is named, since a line with a wrong name protects nothing.
 * @param owner such as `@octo-org`
 */
function codeOwners(owner, policies) {
    const all = decidingPaths(policies);
    const width = Math.max(...all.map((path) => path.length));
    const lines = all.map((path) => owner === undefined ? `# ${path.padEnd(width)} @your-org/policy-team` : `${path.padEnd(width)} ${owner}`);
    const note = owner === undefined
        ? "# Name a team or a user, and take the # away: while these lines are comments, nobody has to review."
        : "# A user or a team, as @your-org/policy-team. An organisation by itself is none, and its line counts for nothing.";
    return `# Whose review a change of these needs. The ruleset of the default branch asks for it.\n${note}\n${lines.join("\n")}\n`;
}
/** True where a CODEOWNERS file names anybody. */
function namesOwners(text) {
    return linesOf(text).some(({ isOwned }) => isOwned);
}
/** Those of {@link decidingPaths} that nobody owns by a CODEOWNERS file, in one line; undefined where all are owned. */
function unownedPaths(policies, text) {
    const lines = linesOf(text);
    const unowned = decidingPaths(policies).filter((path) => {
        // GitHub takes the last line that matches.
        const line = lines.findLast(({ pattern }) => holds(pattern, plain(path)));
        return line?.isOwned !== true;
    });
    return unowned.length === 0 ? undefined : unowned.join(", ");
}
function linesOf(text) {
    return text.split("\n").flatMap((line) => {
        const [pattern, ...owners] = line.replace(/(^|\s)#.*$/, "").match(/\S+/g) ?? [];
        const isOwned = owners.some((owner) => owner.includes("@"));
        return pattern === undefined ? [] : [{ pattern: plain(pattern), isOwned }];
    });
}
/** A pattern or a path without the slashes and stars around it; empty for one that holds everything. */
function plain(pattern) {
    return pattern.replace(/^[*/]+$|^\/|\/\**$/g, "");
}
function holds(pattern, path) {
    return pattern === "" || pattern === path || path.startsWith(`${pattern}/`);
}

// EXTERNAL MODULE: ./build/src/validation/editor-schemas.js + 2 modules
var editor_schemas = __webpack_require__(8979);
;// CONCATENATED MODULE: ./build/src/validation/editor-settings.js


/** The extension that reads {@link VscodeSettings}; other editors run the same language server. */
const YAML_EXTENSION = "redhat.vscode-yaml";
/**
 * The settings of a repository that is opened as a folder: each file that people write has its schema, and templates are
 * no YAML. Paths of schemas begin with `./`, so that no folder of a workspace is taken for their first part; in one with
 * several folders the schema's path has to begin with the folder's name instead.
 */
function vscodeSettings(places) {
    const schemas = new Map();
    const add = (schema, globs) => {
        const path = `./${schema}`;
        schemas.set(path, [...new Set([...(schemas.get(path) ?? []), ...globs])]);
    };
    for (const { name, files, from, written } of (0,editor_schemas/* editorSchemaList */.vQ)()) {
        if (!written)
            continue;
        const globs = files.map((file) => (from === "policies" ? inPolicies(file, places) : file));
        add(`${places.schemasFolder}/${name}.schema.json`, globs);
    }
    for (const { match, schema } of places.kinds)
        add(schema, match);
    const templates = (0,kinds/* placesOfKind */.Gz)("template").map((file) => [`**/${inPolicies(file, places)}`, "handlebars"]);
    return { "yaml.schemas": Object.fromEntries(schemas), "files.associations": Object.fromEntries(templates) };
}
/**
 * The line with which one file names its schema, in every editor that runs the YAML language server.
 * @param name of the schema: `agent`
 * @param file whose first line it is
 */
function modeline(name, file, { schemasFolder }) {
    const up = "../".repeat(file.split("/").length - 1);
    return `# yaml-language-server: $schema=${up === "" ? "./" : up}${schemasFolder}/${name}.schema.json`;
}
/** A glob for both endings of YAML. */
function inPolicies(file, { policiesFolder }) {
    const folder = policiesFolder === "." ? "" : `${policiesFolder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&")}/`;
    return `${folder}${file.replace(/\.yaml$/, ".y*ml")}`;
}

;// CONCATENATED MODULE: ./build/src/commands/init-scaffold.js





const FOLDER = "templates/repository";
const CHECK = "checks/live-policies.mjs";
/** All files that a repository begins with, the configuration first. */
function scaffoldOf(facts) {
    const check = facts.config.includes(CHECK) ? [own(CHECK)] : [];
    return [
        { path: "archi3.yaml", text: facts.starter },
        ...(facts.samples ? samplePolicies(facts) : []),
        ...check,
        ...forEditors(facts),
        ...(facts.isRoot ? forGitHub(facts) : []),
        { path: "README.md", text: readme(facts) },
        { path: ".gitignore", text: IGNORED, lacking: (there) => missingLines(IGNORED, there) },
    ];
}
const IGNORED = `# What \`archi3-policy bundle\` and reports write: neither is a source.
archi3-bundle-*.tar.gz
validation-report.*
`;
function own(path) {
    return { path, text: (0,own_files/* ownFile */.P)(`${FOLDER}/${path}`) };
}
/** The files of the sample policies, by their paths relative to the policies folder. */
function sampleFiles(environments) {
    const files = new Map((0,own_files/* ownFiles */.a)(`${FOLDER}/policies`));
    files.set("templates/agent-template.yaml", (0,own_files/* ownFile */.P)("templates/agent-template.yaml"));
    const overlays = [...files.keys()].filter((path) => path.startsWith("environments/"));
    const missing = overlays.filter((path) => !environments.includes(path.replace(/^.*\/|\.yaml$/g, "")));
    for (const path of missing)
        files.delete(path);
    // The sample rule and its tests are about overlays.
    const withoutRules = missing.length > 0 ? [...files.keys()].filter((path) => path.startsWith("validation/")) : [];
    for (const path of withoutRules)
        files.delete(path);
    return files;
}
function samplePolicies({ policies, environments }) {
    const files = sampleFiles(environments.map(({ name }) => name));
    return [...files].map(([path, text]) => ({ path: below(policies, path), text }));
}
/** A path below a folder that may be the current one. */
function below(folder, path) {
    return folder === "." ? path : `${folder}/${path}`;
}
const SCHEMAS_FOLDER = ".archi3/schemas";
/** The schemas, and the settings by which VS Code completes with them; other editors read the same schemas. */
function forEditors({ policies, kinds }) {
    const settings = vscodeSettings({ policiesFolder: policies, schemasFolder: SCHEMAS_FOLDER, kinds });
    const extensions = { recommendations: [YAML_EXTENSION] };
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    return [
        settingsFile(".vscode/settings.json", json(settings), SCHEMAS_FOLDER),
        settingsFile(".vscode/extensions.json", json(extensions), YAML_EXTENSION),
        ...[...(0,editor_schemas/* editorSchemas */.ay)()].map(([name, text]) => ({ path: `${SCHEMAS_FOLDER}/${name}`, text, sign: "" })),
    ];
}
/** @param known what the editor's settings hold once they are about policies */
function settingsFile(path, text, known) {
    const all = text.replaceAll(/\s+/g, " ").trim();
    return { path, text, lacking: (there) => (there.includes(known) ? undefined : all) };
}
/** The lines of a text that another lacks, in one line; comments are left out. */
function missingLines(text, there) {
    const known = new Set(init_scaffold_linesOf(there));
    const missing = init_scaffold_linesOf(text).filter((line) => !line.startsWith("#") && !known.has(line));
    return missing.length === 0 ? undefined : missing.join(", ");
}
function init_scaffold_linesOf(text) {
    return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
function forGitHub(facts) {
    const { workflows: how, owner, policies } = facts;
    const owners = {
        path: ".github/CODEOWNERS",
        text: codeOwners(owner, policies),
        lacking: (there) => unownedPaths(policies, there),
    };
    if (how === "none")
        return [owners];
    const published = { starters: (0,own_files/* ownFiles */.a)("workflows"), reusable: (0,own_files/* ownFiles */.a)(".github/workflows") };
    const workflows = [...(0,starters/* starterWorkflows */.MY)(published, { ...facts, how })].map(([name, text]) => ({
        path: `.github/workflows/${name}`,
        text,
        // A repository may have a release of its own; how ours begins does not depend on the environments.
        sign: text.slice(0, text.search(/[.:,;\n]/)),
    }));
    const rulesets = [...(0,own_files/* ownFiles */.a)(`${FOLDER}/rulesets`)].map(([name, text]) => ({
        path: `.github/rulesets/${name}`,
        text,
        sign: "",
    }));
    return [...workflows, ...rulesets, owners];
}
/** What the command is a clone of; the commit stands in the workflows, which are renewed. */
function init_scaffold_source({ action, workflows, isRoot }) {
    const repository = action === undefined
        ? "archi3-policy"
        : `[${action.repository}](https://github.com/${action.repository})`;
    return workflows === "none" || !isRoot ? repository : `${repository} at the commit that the workflows name`;
}
function readme(facts) {
    const { policies, environments } = facts;
    const names = environments.map(({ name }) => name);
    const words = {
        policies,
        source: init_scaffold_source(facts),
        chain: names.join(" → "),
        last: names.at(-1) ?? "",
    };
    const text = own("README.md").text.replaceAll(/%(\w+)%/g, (all, word) => words[word] ?? all);
    return policies === "." ? text.replaceAll("`./", "`") : text;
}

// EXTERNAL MODULE: ./build/src/commands/workspace.js + 2 modules
var workspace = __webpack_require__(49519);
;// CONCATENATED MODULE: ./build/src/commands/init-config.js














const USUAL = ["development", "staging", "production"];
const TREE_FOLDERS = ["core", "environments", "agents", "generated", "templates"];
/**
 * The configuration that is there, or a starter for the policies that are.
 * @param folder the repository's, which may not exist yet
 * @throws {PolicyError} `E_CONFIG`, `E_USAGE` (exit 2)
 */
async function configurationFor(folder, { policiesDir, branch }) {
    const place = (0,external_node_path_.join)(folder, workspace/* CONFIG_NAME */.fA);
    const present = (0,adapters_files/* natureOfEntry */.Js)(place) === "missing"
        ? undefined
        : Buffer.from((0,workspace/* readConfig */.Xg)(tree/* DISK */.KK, place, workspace/* CONFIG_NAME */.fA)).toString("utf8");
    const said = present === undefined ? undefined : await parsed(present);
    const found = findPolicies(folder, policiesDir === undefined ? said?.config.policies : init_config_below(policiesDir));
    const names = found.files.flatMap((path) => /^environments\/([^/]+)\.ya?ml$/.exec(path)?.[1] ?? []);
    const known = names.filter((name) => /^[a-z][a-z0-9-]*$/.test(name));
    const { order, guessed } = orderOfEnvironments(known.length === 0 ? USUAL : known);
    const starter = starterConfig({ policies: found.policies, environments: order, branch });
    const isStarter = present === undefined || present === starter;
    const text = present ?? starter;
    const { config, document } = await parsed(text);
    const hasKinds = !isStarter && config.kinds.length > 0;
    const samples = found.files.length === 0 ? !hasKinds : isStarter && areSamples(folder, found, (0,config_config/* namesOf */.eZ)(config));
    const notes = !isStarter || guessed.length === 0 ? [] : [orderNote(order, guessed)];
    return {
        ...{ config, text, starter, document, policies: found.policies, samples, notes },
        policyFiles: found.files.map((path) => below(found.policies, path)),
        adopted: found.files.length > 0 && !samples,
    };
}
async function parsed(text) {
    const bytes = Buffer.from(text, "utf8");
    const config = await (0,config_config/* parseConfig */.o4)(bytes, workspace/* CONFIG_NAME */.fA, (0,builtin_schemas/* builtInKindSchemas */.g)()("config"), rules/* RULE_IDS */.Iu);
    const { value } = await (0,config_document/* readDocument */.u0)(bytes, workspace/* CONFIG_NAME */.fA);
    return { config, document: value };
}
function orderNote(order, guessed) {
    return `nothing says when policies come to ${guessed.join(", ")}: archi3.yaml promotes ${order.join(" → ")}; correct \`after\` there where that is wrong, and run init --force for the workflows`;
}
/** @throws {PolicyError} `E_USAGE` (exit 2) for a path that leads out of the repository's folder */
function init_config_below(typed) {
    const path = (0,external_node_path_.normalize)(typed).replaceAll("\\", "/").replace(/\/+$/, "");
    if (path === "." || (0,paths/* isSafePath */.pL)(path))
        return path;
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "cannot use the policies folder",
        where: `--policies-dir ${typed}`,
        why: "it leads out of the folder that is set up",
        mend: "name a folder below it, relative to it",
    });
}
/** The first of the usual folders that holds policies; where none does, the one that is to hold them. */
function findPolicies(folder, said) {
    const own = said === undefined ? undefined : (0,external_node_path_.normalize)(said).replaceAll("\\", "/").replace(/\/+$/, "");
    for (const policies of own === undefined ? [...target/* USUAL_POLICIES */.Ou, "."] : [own]) {
        const files = policiesIn(folder, policies);
        // A repository of something else may have agents or templates too.
        const isTree = own !== undefined || policies !== "." || files.some((path) => /^(?:core|environments)\//.test(path));
        if (files.length > 0 && isTree)
            return { policies, files };
    }
    return { policies: own ?? "policies", files: [] };
}
/** Policies by their paths relative to a folder; none below a link, which no command follows. */
function policiesIn(repository, policies) {
    const parts = policies.split("/");
    const ways = parts.map((_part, at) => (0,external_node_path_.join)(repository, ...parts.slice(0, at + 1)));
    if (!ways.every((way) => (0,adapters_files/* natureOfEntry */.Js)(way) === "folder"))
        return [];
    const folder = (0,external_node_path_.join)(repository, policies);
    return TREE_FOLDERS.filter((name) => (0,adapters_files/* natureOfEntry */.Js)((0,external_node_path_.join)(folder, name)) === "folder")
        .flatMap((name) => (0,adapters_files/* listFiles */.CS)((0,external_node_path_.join)(folder, name), false).map((path) => `${name}/${path}`))
        .filter((path) => (0,kinds/* kindOfPath */.Bs)(path) !== undefined);
}
/** True for policies that an earlier run wrote, all or some of them, and nobody changed. */
function areSamples(folder, { policies, files }, environments) {
    const samples = sampleFiles(environments);
    return files.every((path) => {
        const text = samples.get(path);
        if (text === undefined)
            return false;
        const read = (0,adapters_files/* readRegularFile */.XF)((0,external_node_path_.join)(folder, policies, path), 1024 * 1024);
        return read.kind === "bytes" && Buffer.from(text).equals(read.bytes);
    });
}

;// CONCATENATED MODULE: ./build/src/commands/init-place.js








/**
 * Looks at the folder that is named.
 * @param typed as the caller typed it
 * @throws {PolicyError} `E_INIT` (exit 2) for what is no folder, and below a folder that is configured already
 */
function placeOf(typed, currentFolder) {
    const folder = settledFolder(typed, currentFolder);
    const configFile = (0,workspace/* findConfig */.u0)(folder, folder);
    if (configFile !== undefined && (0,external_node_path_.dirname)(configFile) !== folder)
        throw (0,errors/* usageError */.Wp)("E_INIT", {
            what: "the folder belongs to a policy repository already",
            where: (0,workspace/* displayPath */.Gt)(configFile, currentFolder),
            why: "its archi3.yaml counts for this folder too",
            mend: `run it there: archi3-policy init --dir ${(0,shell_word/* shellWord */.r)((0,external_node_path_.dirname)(configFile))}`,
        });
    const root = (0,git/* gitRoot */.Jl)(folder);
    if (root !== undefined)
        return knownToGit(folder, root);
    const nothing = { inRepository: false, root, hasCommits: false, hasOrigin: false, owner: undefined };
    return { folder, isRoot: true, ...nothing, branch: "main", notes: [] };
}
/** What somebody typed, with the links of the machine followed; what is missing is made below it. */
function settledFolder(typed, currentFolder) {
    const path = (0,external_node_path_.resolve)(currentFolder, typed);
    const nature = (0,adapters_files/* natureOfPath */.SC)(path);
    if (nature !== "missing" && nature !== "folder")
        throw (0,errors/* usageError */.Wp)("E_INIT", {
            what: "cannot set a repository up there",
            where: `--dir ${typed}`,
            why: "it is no folder",
            mend: "name a folder, or one that is to be made",
        });
    const settle = (at) => (0,adapters_files/* realFolder */.PX)(at) ?? ((0,external_node_path_.dirname)(at) === at ? at : (0,external_node_path_.join)(settle((0,external_node_path_.dirname)(at)), (0,external_node_path_.basename)(at)));
    return settle(path);
}
function knownToGit(folder, root) {
    const { ref, remote } = (0,git_state/* checkoutState */.Yc)(root);
    const name = remote === undefined ? undefined : (0,source/* repositoryName */.a)(remote);
    const [, owner] = /^([A-Za-z0-9-]+)\/[^/:]+$/.exec(name ?? "") ?? [];
    const repository = new git/* Repository */.LN(root);
    const branch = repository.defaultBranch()?.replace(/^origin\//, "");
    const larger = `${(0,external_node_path_.basename)(folder)} lies in the repository ${root}, and GitHub reads workflows, CODEOWNERS and rulesets at a repository's root only: they were left out. Make the folder a repository of its own (git init) and run init again, or run it at the root`;
    return {
        ...{ folder, isRoot: root === folder, inRepository: true, root },
        ...{ hasCommits: repository.commit("HEAD") !== undefined, hasOrigin: remote !== undefined },
        branch: branch ?? ref?.replace("refs/heads/", "") ?? "main",
        owner: owner === undefined ? undefined : `@${owner}`,
        notes: root === folder ? [] : [larger],
    };
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
;// CONCATENATED MODULE: ./build/src/commands/init-write.js




const init_write_LARGEST = 1024 * 1024;
/** Names by which others know the same file; a repository has one of them. */
const OTHER_NAMES = {
    "README.md": ["README", "README.txt", "README.rst", "README.adoc", "Readme.md", "readme.md"],
    ".github/CODEOWNERS": ["CODEOWNERS", "docs/CODEOWNERS"],
};
/**
 * Looks at what is there, and says what becomes of each file; nothing is written.
 * @param force whether files that only `init` makes are renewed where they differ
 * @throws {PolicyError} `E_INIT` (exit 2) where something stands that no file can be written over or below
 */
function planFiles(folder, files, force) {
    return files.map((file) => {
        checkWay(folder, file.path);
        const nature = (0,adapters_files/* natureOfEntry */.Js)((0,external_node_path_.join)(folder, file.path));
        if (nature === "missing") {
            const instead = OTHER_NAMES[file.path]?.find((path) => (0,adapters_files/* natureOfEntry */.Js)((0,external_node_path_.join)(folder, path)) === "file");
            return instead === undefined
                ? { ...file, fate: "create" }
                : { ...file, fate: "keep", instead, before: textOf((0,adapters_files/* readRegularFile */.XF)((0,external_node_path_.join)(folder, instead), init_write_LARGEST)) };
        }
        const read = (0,adapters_files/* readRegularFile */.XF)((0,external_node_path_.join)(folder, file.path), init_write_LARGEST);
        if (read.kind !== "bytes")
            throw blocked(file.path, (0,adapters_files/* unreadable */.O$)(read));
        const before = textOf(read);
        if (before === file.text)
            return { ...file, fate: "unchanged", before };
        return { ...file, fate: force && isRenewable(file, before) ? "overwrite" : "keep", before };
    });
}
/** True where only `init` can have made what is there. */
function isRenewable({ sign }, there) {
    return sign !== undefined && there.includes(sign);
}
function textOf(read) {
    return read.kind === "bytes" ? Buffer.from(read.bytes).toString("utf8") : "";
}
/** Folders on the way are folders, and no links: nothing is written outside of the repository's folder. */
function checkWay(folder, path) {
    const parts = (0,external_node_path_.dirname)(path).split("/");
    for (let depth = 1; depth <= parts.length && parts[0] !== "."; depth += 1) {
        const part = parts.slice(0, depth).join("/");
        const nature = (0,adapters_files/* natureOfEntry */.Js)((0,external_node_path_.join)(folder, part));
        if (nature === "missing")
            return;
        if (nature === "file")
            throw blocked(part, "it is a file, and has to be a folder");
        if (nature === "other")
            throw blocked(part, "it is a symbolic link, or no folder");
    }
}
function blocked(path, why) {
    return (0,errors/* usageError */.Wp)("E_INIT", {
        what: "cannot set the repository up: nothing was written",
        where: path,
        why,
        mend: "move it away, and run it again",
    });
}
/**
 * Writes what is to be created or overwritten.
 * @param shown how somebody in the current folder names the repository's, for messages
 * @throws {PolicyError} `E_WRITE` (exit 4), which says what was written by then
 */
function writeFiles(folder, files, shown) {
    const written = [];
    for (const { path, text, fate } of files) {
        if (fate !== "create" && fate !== "overwrite")
            continue;
        try {
            // Since it was looked at, a link may have come.
            checkWay(folder, path);
            (0,adapters_terminal/* makeFolder */.fc)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), (0,external_node_path_.dirname)((0,external_node_path_.join)(shown, path)));
            (0,adapters_terminal/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, path), text, (0,external_node_path_.join)(shown, path));
        }
        catch (error) {
            throw written.length === 0 ? error : halfWay(error, written);
        }
        written.push(path);
    }
}
function halfWay(error, written) {
    if (!(error instanceof errors/* PolicyError */.pn))
        return error;
    const { mend = "mend it" } = error.parts;
    return new errors/* PolicyError */.pn(error.code, error.status, {
        ...error.parts,
        mend: `${mend}; then run it again, which keeps what was written: ${written.join(", ")}`,
    });
}

;// CONCATENATED MODULE: ./build/src/commands/init-shown.js





/** The result for programs. */
function initAsJson({ typed, files, steps, notes, dryRun }) {
    const shown = files.map(({ path, fate, instead }) => ({
        path,
        fate,
        ...(instead === undefined ? {} : { instead }),
    }));
    return (0,json/* printJson */.Q)({ format: "archi3-init/1", dir: typed, "dry-run": dryRun, files: shown, notes, steps }, 2);
}
const WORDS = {
    create: ["created", "create"],
    unchanged: ["unchanged", "unchanged"],
    keep: ["kept", "keep"],
    overwrite: ["overwritten", "overwrite"],
};
const WIDTH = "overwritten".length;
/** The result for people; a dry run shows what would be overwritten line by line. */
function initAsText(result, quiet, colors) {
    const { files, notes, steps, dryRun, folder } = result;
    const lines = files.flatMap((file) => {
        const line = fileLine(file, dryRun, colors);
        return dryRun && file.fate === "overwrite" ? [line, ...differences(folder, file)] : [line];
    });
    const blocks = [
        ...(quiet ? [] : [lines]),
        [summary(result)],
        ...(notes.length === 0 ? [] : [notes.map((note) => `${colors.yellow("!")} ${(0,sanitize/* printable */.g$)(note)}.`)]),
        ...(quiet || steps.length === 0 ? [] : [stepLines(result, colors)]),
        ...(quiet || !result.isSetUp ? [] : [whatElse(result)]),
    ];
    return (0,sanitize/* guardWorkflowCommands */.Jw)(`${blocks.map((block) => block.join("\n")).join("\n\n")}\n`);
}
function fileLine(file, dryRun, colors) {
    const { path, fate, instead } = file;
    const [done, would] = WORDS[fate];
    const word = (dryRun ? would : done).padEnd(WIDTH);
    const tint = fate === "create" ? colors.green : fate === "overwrite" ? colors.yellow : colors.dim;
    const remark = instead !== undefined
        ? `, since ${(0,sanitize/* printable */.g$)(instead)} is there`
        : fate === "keep"
            ? isStale(file)
                ? ", which differs"
                : ", which is yours"
            : "";
    return `${tint(word)} ${(0,sanitize/* printable */.g$)(path)}${remark}`;
}
function summary({ files, dryRun, typed, again }) {
    const count = (fate) => files.filter((file) => file.fate === fate).length;
    const [created, overwritten] = [count("create"), count("overwrite")];
    const differing = files.filter(isStale).length;
    const where = typed === "." ? "" : ` in ${(0,sanitize/* printable */.g$)(typed)}`;
    const what = [
        ...(created === 0 ? [] : [`${filesOf(created)} ${dryRun ? "would be created" : "created"}${where}`]),
        ...(overwritten === 0 ? [] : [`${overwritten} ${dryRun ? "would be overwritten" : "overwritten"}`]),
    ];
    const changes = what.length === 0
        ? `Nothing ${dryRun ? "would be" : "was"} changed: everything is there`
        : what.join(", ");
    const dry = dryRun ? " This was a dry run." : "";
    const see = `${differing} kept that ${differing === 1 ? "differs" : "differ"}; to see how: ${(0,sanitize/* printable */.g$)(again)} --dry-run --force`;
    return differing === 0 ? `${changes}.${dry}` : `${changes}.${dry} ${see}`;
}
/** True for what `--force` would renew. */
function isStale(file) {
    return file.fate === "keep" && file.before !== undefined && isRenewable(file, file.before);
}
function filesOf(count) {
    return `${count} ${count === 1 ? "file" : "files"}`;
}
/** The lines that would go and come, as git tells them; without git, none. */
function differences(folder, { path, text }) {
    const options = ["--no-index", "--no-color", "--no-ext-diff", "--no-textconv", "--unified=1"];
    const told = (0,git_process/* git */.$Y)(folder, ["diff", ...options, "--", (0,external_node_path_.join)(folder, path), "-"], text).stdout.toString("utf8");
    const start = told.indexOf("\n@@");
    return start === -1
        ? []
        : told
            .slice(start + 1)
            .trimEnd()
            .split("\n")
            .map((line) => `    ${(0,sanitize/* printable */.g$)(line)}`);
}
function stepLines({ steps, isSetUp }, colors) {
    const lines = steps.flatMap(({ title, why, commands }, at) => [
        `${at + 1}. ${colors.bold((0,sanitize/* printable */.g$)(title))}`,
        `   ${(0,sanitize/* printable */.g$)(why)}`,
        ...commands.map((command) => `     ${colors.cyan((0,sanitize/* printable */.g$)(command))}`),
    ]);
    const head = isSetUp ? "What is left to do here:" : "What only you can do, in this order:";
    return [head, "", ...lines];
}
/** What is said in place of the first steps where they were taken. */
function whatElse({ steps, again }) {
    return [
        ...(steps.length === 0 ? ["The repository is set up and committed: nothing is left to write."] : []),
        "Whether GitHub is set up as archi3.yaml says: archi3-policy environments check",
        `All first steps once more: ${(0,sanitize/* printable */.g$)(again)} --verbose`,
    ];
}

;// CONCATENATED MODULE: ./build/src/commands/init-standing.js







/**
 * Looks at what git holds of the files, which are written by now unless it is a dry run.
 * @param run `withWorkflows`: whether workflows belong to the files
 */
function standingOf(place, files, configured, { withWorkflows, dryRun }) {
    const held = heldByGit(place);
    const own = files.filter(({ instead }) => instead === undefined);
    const isOpen = ({ path, fate }) => held === undefined || held.changed.has(path) || (dryRun && (fate === "create" || fate === "overwrite"));
    const workflows = own.filter(({ path }) => path.startsWith(".github/workflows/"));
    const hasPlaceholder = workflows.some((file) => textAfter(file).includes(`uses: ${starters/* PLACEHOLDER */.Kx.repository}`));
    const needed = ["archi3.yaml", ...(withWorkflows ? [".github/workflows/pull-request.yml"] : [])];
    const isTheirs = (file) => file.fate === "keep" && !isRenewable(file, file.before ?? "");
    const open = own.filter(isOpen);
    return {
        isSetUp: needed.every((path) => held?.committed.has(path)) && !hasPlaceholder && !workflows.some(isTheirs),
        hasPlaceholder,
        paths: [...new Set([...policiesToAdd(configured, held), ...open.map(({ path }) => topOf(path))])],
        owners: ownershipOf(files.find(({ path }) => path === ".github/CODEOWNERS")),
    };
}
/** The text of a file once everything is written. */
function textAfter({ fate, before = "", text }) {
    return fate === "keep" ? before : text;
}
/** Files by their paths relative to the repository's folder; undefined where git says nothing. */
function heldByGit({ folder, root }) {
    if (root === undefined)
        return undefined;
    const prefix = root === folder ? "" : `${(0,external_node_path_.relative)(root, folder).replaceAll("\\", "/")}/`;
    const below = (paths) => new Set([...paths].flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : [])));
    try {
        const entries = new git/* Repository */.LN(root).entries("HEAD");
        const changed = (0,git_state/* uncommittedFiles */.bY)(root).flatMap(({ file, unseenBy }) => unseenBy === undefined ? [file] : []);
        return { committed: below(entries?.keys() ?? []), changed: below(changed) };
    }
    catch (error) {
        // What was written stays written where git does not answer: then every step is told.
        if (error instanceof errors/* PolicyError */.pn)
            return undefined;
        throw error;
    }
}
/** Policies that were there before git knew them: without them nothing is adopted. */
function policiesToAdd({ policies, policyFiles, adopted }, held) {
    if (!adopted)
        return [];
    const unknown = policyFiles.filter((path) => held === undefined || (held.changed.has(path) && !held.committed.has(path)));
    if (unknown.length > 0 && policies !== ".")
        return [policies];
    return unknown.map(topOf);
}
/** The entry at the top that holds a file. */
function topOf(path) {
    return path.split("/")[0] ?? path;
}
function ownershipOf(file) {
    if (file === undefined || !namesOwners(textAfter(file)))
        return "open";
    return file.fate === "keep" ? "decided" : "proposed";
}

;// CONCATENATED MODULE: ./build/src/commands/init.js















/**
 * Makes a folder a policy repository: writes what is missing, keeps what is there, and tells what only a person can do.
 * @param program the file of this program, by which it is known where it came from
 * @throws {PolicyError} `E_INIT`, `E_CONFIG` (exit 2) before anything is written; `E_WRITE` (exit 4)
 */
async function runInit(options, terminal, program) {
    const { dir: typed = ".", policiesDir, force, dryRun, format, quiet, verbose } = options;
    const place = placeOf(typed, terminal.currentFolder);
    const { folder, branch } = place;
    const configured = await configurationFor(folder, { branch, ...(0,defined/* defined */.s)({ policiesDir }) });
    const source = actionSource(options.action, program, folder);
    const setup = {
        ...{ place, configured, source, secrets: secretNames(configured.document) },
        ...{
            workflows: place.isRoot ? (options.workflows ?? usualWorkflows(folder)) : "none",
            again: commandOf(options),
        },
    };
    const files = planFiles(folder, init_filesOf(setup), force);
    if (!dryRun) {
        (0,adapters_terminal/* makeFolder */.fc)(folder, typed);
        writeFiles(folder, files, typed);
    }
    const standing = standingOf(place, files, configured, {
        withWorkflows: setup.workflows !== "none",
        dryRun,
    });
    const isSetUp = standing.isSetUp && !verbose;
    const facts = factsOfSteps(setup, typed, standing);
    const result = {
        ...{ again: setup.again, folder, typed, files, dryRun, isSetUp },
        ...{ steps: isSetUp ? openSteps(facts) : firstSteps(facts), notes: notesOf(setup, files) },
    };
    terminal.print(format === "json" ? initAsJson(result) : initAsText(result, quiet, terminal.colors));
    return errors/* EXIT */.dc.done;
}
function init_filesOf({ place, configured, source, secrets, workflows }) {
    const { config, text, starter, policies, samples } = configured;
    const { branch, isRoot, owner } = place;
    return scaffoldOf({
        ...{ config: text, starter, policies, samples, kinds: config.kinds, environments: chainOf(config) },
        ...{ branch, isRoot, owner, action: source.action, workflows, secrets },
        monitor: config.environments.at(-1)?.github.monitor ?? "",
    });
}
function chainOf({ environments }) {
    return environments.map(({ name, after }) => ({ name, after }));
}
function factsOfSteps({ place, configured, source, secrets, workflows, again }, typed, { hasPlaceholder, paths, owners }) {
    const { config, adopted } = configured;
    const action = hasPlaceholder ? undefined : source.action;
    return {
        ...{ ...place, folder: typed, again, action, hasWorkflows: workflows !== "none" },
        ...{ adopted, paths, owners, environments: config.environments.map(factsOf) },
        ...(workflows === "copied"
            ? { secrets, secretsOf: "environments" }
            : { secrets: secrets.filter((name) => starters/* PASSED_SECRETS */.Jj.includes(name)), secretsOf: "repository" }),
    };
}
function notesOf({ place, configured, source, secrets, workflows }, files) {
    const ofWorkflows = workflows === "none" ? [] : [...source.notes, ...workflowNotes(configured.config, secrets, workflows)];
    return [...place.notes, ...configured.notes, ...theirs(files), ...ofWorkflows];
}
/** The same command, to be typed again. */
function commandOf({ dir, policiesDir, workflows }) {
    const words = [
        ...(dir === undefined ? [] : ["--dir", (0,shell_word/* shellWord */.r)(dir)]),
        ...(policiesDir === undefined ? [] : ["--policies-dir", (0,shell_word/* shellWord */.r)(policiesDir)]),
        ...(workflows === undefined ? [] : ["--workflows", workflows]),
    ];
    return ["archi3-policy init", ...words].join(" ");
}
function factsOf({ name, reviewers, github, }) {
    const { deploy, rollback, monitor } = github;
    return { name, hasReviewers: (0,release_protection/* hasReviewers */.Tz)(reviewers), github: { deploy, rollback, monitor } };
}
/** What is to be done about files that are somebody's, which are not written to. */
function theirs(files) {
    const kept = files.flatMap(({ fate, before, ...file }) => fate === "keep" && before !== undefined ? [{ ...file, before }] : []);
    const toMove = kept
        .filter((file) => file.sign !== undefined && !isRenewable(file, file.before))
        .map(({ path }) => `${path} is another workflow of yours, so the one for policies is missing: rename yours, and run init again`);
    const toAdd = kept.flatMap(({ path, instead = path, lacking, before }) => {
        const missing = lacking?.(before);
        return missing === undefined ? [] : [`${instead} is yours; add to it: ${missing}`];
    });
    return [...toAdd, ...toMove];
}
function workflowNotes(config, secrets, how) {
    const release = (0,starters/* canRelease */.W3)(chainOf(config))
        ? []
        : [
            "release.yml is written for development, staging and production: change its jobs to your environments by hand",
        ];
    const others = [...release, ...waitingMonitor(config)];
    const unknown = secrets.filter((name) => !starters/* PASSED_SECRETS */.Jj.includes(name));
    if (how === "copied" || unknown.length === 0)
        return others;
    return [
        ...others,
        `archi3.yaml takes secrets that no workflow of another repository is given (${unknown.join(", ")}): use --workflows copied, or call them as docs/github.md does`,
    ];
}
/** That every run of the schedule would wait for a reviewer. */
function waitingMonitor({ environments }) {
    const asked = environments.filter((one) => (0,release_protection/* hasReviewers */.Tz)(one.reviewers));
    const { monitor } = environments.at(-1)?.github ?? {};
    const waiting = asked.find(({ github }) => monitor !== undefined && (0,release_protection/* isSameName */.yS)(github.deploy, monitor));
    if (waiting === undefined)
        return [];
    return [
        `monitor.yml runs in the GitHub environment ${monitor}, where each run would wait for a reviewer: set \`github: { monitor: ${monitor}-monitor }\` at ${environments.at(-1)?.name} in archi3.yaml, and run init again with --force`,
    ];
}


/***/ }),

/***/ 93122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryName)
/* harmony export */ });
/**
 * What a manifest calls the repository of a remote: `owner/name` for one on GitHub, else its URL without credentials;
 * undefined for a folder of this machine, whose name says nothing elsewhere.
 * @param remote the URL of a remote, as git takes it
 */
function repositoryName(remote) {
    // `git@github.com:owner/name.git`, which is no URL.
    const scp = /^(?:[^@/:]+@)?([^/:]{2,}):(?!\/\/)(.+)$/.exec(remote);
    const address = scp === null ? remote : `ssh://${scp[1]}/${scp[2]?.replace(/^\/+/, "")}`;
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!/^(?:https?|ssh|git):$/.test(url.protocol) || url.hostname === "")
        return undefined;
    const path = url.pathname.replace(/\/+$/, "").replace(/\.git$/, "");
    // Of ssh the names of hosts are left as they were typed.
    if (url.hostname.toLowerCase() === "github.com" && /^\/[^/]+\/[^/]+$/.test(path))
        return path.slice(1);
    return `${url.protocol}//${url.host.toLowerCase()}${path}`;
}


/***/ }),

/***/ 35219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PASSED_SECRETS),
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   MY: () => (/* binding */ starterWorkflows),
/* harmony export */   W3: () => (/* binding */ canRelease),
/* harmony export */   hv: () => (/* binding */ actionNamedIn)
/* harmony export */ });
/** What stands for the action in the workflows as they are published. */
const PLACEHOLDER = { repository: "owner/archi3-policy", ref: "v1" };
/**
 * The action that a workflow of a policy repository takes, by its text; undefined where it names none but the placeholder.
 * @param text of the one that validates pull requests, or of the copy that it calls
 */
function actionNamedIn(text) {
    const named = text.matchAll(/^ +(?:- )?uses: ([\w-]+\/[\w.-]+)(?:\/\.github\/workflows\/[\w-]+\.yml)?@([\w./+-]+)/gm);
    for (const [, repository = "", ref = ""] of named)
        if (!/^(?:actions|github)\//.test(repository) && repository !== PLACEHOLDER.repository)
            return { repository, ref };
    return undefined;
}
/** Secrets of a repository that starters pass on by name, as archi3.yaml's variables are called by convention. */
const PASSED_SECRETS = [
    ...["SLACK_WEBHOOK_URL", "SMTP_URL", "SMS_URL", "SMS_AUTHORIZATION"],
    ...["ALERT_WEBHOOK_URL", "ALERT_WEBHOOK_SECRET", "ALERTMANAGER_URL", "ALERTMANAGER_AUTHORIZATION"],
];
const NAMED = /owner\/archi3-policy((?:\/[\w./-]+)?)@v1/g;
/**
 * The workflows of a policy repository, by their file names in `.github/workflows`.
 * @param published the starters of this project, and the reusable workflows that they call
 */
function starterWorkflows({ starters, reusable }, options) {
    const files = new Map();
    for (const [name, text] of starters)
        files.set(name, starter(name, text, options));
    if (options.how === "copied") {
        const called = [...starters.values()].flatMap((text) => [...text.matchAll(/uses: owner\/archi3-policy\/\.github\/workflows\/([\w-]+\.yml)@/g)].map(([, name = ""]) => name));
        for (const name of new Set(called))
            files.set(`called-${name}`, copyOf(reusable.get(name) ?? "", options));
    }
    return files;
}
/** YAML takes these words for something else than text, and any number. */
const NO_TEXT = /^(?:null|true|false|yes|no|on|off|y|n|[-+.\d].*|0x.*)$/i;
/** A branch as a filter of a workflow: GitHub reads some signs in it as patterns. */
function filterOf(branch) {
    return isPlain(branch) ? branch : JSON.stringify(branch.replaceAll(/[*?+[\]!\\]/g, "\\$&"));
}
function isPlain(text) {
    return /^[\w./-]+$/.test(text) && !NO_TEXT.test(text);
}
function starter(name, published, options) {
    const { how, branch, environments, monitor, secrets } = options;
    const text = (name === "release.yml" ? releaseFor(published, environments) : published)
        .replace(/^# Copy it to \.github\/workflows\/[\s\S]*?\n#\n/m, "")
        .replaceAll("branches: [main]", () => `branches: [${filterOf(branch)}]`)
        .replace("options: [production, staging, development]", `options: [${namesOf(environments).reverse().join(", ")}]`)
        .replace("github-environment: production-monitor", () => `github-environment: ${isPlain(monitor) ? monitor : JSON.stringify(monitor)}`);
    if (how === "called")
        return pinned(text, options);
    const own = text.replaceAll(/uses: owner\/archi3-policy\/\.github\/workflows\/([\w-]+\.yml)@v1/g, "uses: ./.github/workflows/called-$1");
    const inheriting = secrets.length === 0
        ? own
        : own.replaceAll(/^( {4})secrets:\n(?: {6}[\w-]+: .*\n)+/gm, "$1secrets: inherit\n");
    return pinned(inheriting, options);
}
/** A reusable workflow in the repository that calls it: there a GitHub environment's own secrets reach it. */
function copyOf(text, options) {
    const { action = PLACEHOLDER, secrets } = options;
    const own = pinned(text, options).replaceAll("uses: $/action", `uses: ${action.repository}@${action.ref}`);
    if (secrets.length === 0)
        return own;
    const variables = secrets.map((name) => `          ${name}: \${{ secrets.${name} }}\n`).join("");
    return (own
        .replace(/^ {4}secrets:\n(?: {6}.*\n)+/m, "")
        .replaceAll("secrets.ledger-token", "secrets.POLICY_LEDGER_TOKEN")
        // Those by convention; here each variable of the configuration is handed in.
        .replaceAll(/^ {8}env:\n(?: {10}[A-Z_]+: \$\{\{ secrets\.[a-z-]+ \}\}\n)+/gm, "")
        .replaceAll(/^ {8}with:\n {10}command: (?:deploy|rollback|verify|monitor)\n(?! {10}dry-run: true)/gm, (step) => `        env:\n${variables}${step}`));
}
function pinned(text, { action }) {
    return action === undefined
        ? text
        : text.replaceAll(NAMED, (_all, path) => `${action.repository}${path}@${action.ref}`);
}
function namesOf(environments) {
    return environments.map(({ name }) => name);
}
/** Jobs of the release that are no environment's. */
const OTHER_JOBS = ["bundle", "due", "tests"];
/** The environments that the published release is for. */
const USUAL = ["development", "staging", "production"];
/** True where {@link starterWorkflows} can make a release for these environments. */
function canRelease(environments) {
    return (environments.filter(({ after }) => after !== undefined).length > 0 &&
        environments.at(-1)?.after !== undefined &&
        !environments.some(({ name }) => OTHER_JOBS.includes(name)));
}
/** The release for other environments than the usual three: the same jobs, by the names and the order of these. */
function releaseFor(text, environments) {
    const names = namesOf(environments);
    const last = environments.at(-1);
    const isUsual = names.join() === USUAL.join() && environments.every(({ after }, at) => after === names[at - 1]);
    if (isUsual || !canRelease(environments) || last === undefined)
        return text;
    const { head, jobs } = jobsOf(text);
    const block = (job) => jobs.get(job) ?? "";
    const jobsFor = ({ name, after }) => {
        if (after === undefined)
            return renamed(block("development"), { development: name });
        if (name !== last.name)
            return renamed(block("staging"), { staging: name, development: after });
        return `${renamed(block("tests"), { staging: after })}\n${renamed(block("production"), { production: name })}`;
    };
    const first = environments.filter(({ after }) => after === undefined);
    const later = environments.filter(({ after }) => after !== undefined);
    const way = [...names.slice(0, -1), "your tests", last.name].join(" → ");
    const start = head
        .replace("development → staging → your tests → production", way)
        .replace("options: [staging, production]", `options: [${namesOf(later).join(", ")}]`);
    const blocks = [block("bundle"), ...first.map(jobsFor), block("due"), ...later.map(jobsFor)];
    return `${start}${blocks.join("\n")}`;
}
function renamed(block, names) {
    const title = (name) => name.charAt(0).toUpperCase() + name.slice(1);
    return block.replaceAll(/\b(?:development|staging|production)\b/gi, (word) => {
        const name = names[word.toLowerCase()];
        if (name === undefined)
            return word;
        return word === word.toLowerCase() ? name : title(name);
    });
}
/** What stands before the jobs of a workflow, and its jobs with the comments above them. */
function jobsOf(text) {
    const start = text.indexOf("\njobs:\n") + "\njobs:\n".length;
    const jobs = new Map();
    let name = "";
    let comments = "";
    for (const line of text.slice(start).split(/(?<=\n)/)) {
        if (/^ {2}#/.test(line)) {
            comments += line;
            continue;
        }
        name = /^ {2}([\w-]+):\n$/.exec(line)?.[1] ?? name;
        jobs.set(name, `${jobs.get(name) ?? ""}${comments}${line}`);
        comments = "";
    }
    const tidy = [...jobs].map(([job, block]) => [job, block.replace(/\n+$/, "\n")]);
    return { head: text.slice(0, start), jobs: new Map(tidy) };
}


/***/ })

};
