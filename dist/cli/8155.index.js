export const id = 8155;
export const ids = [8155];
export const modules = {

/***/ 28155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEnvironmentsApply: () => (/* binding */ runEnvironmentsApply),
  runEnvironmentsCheck: () => (/* binding */ runEnvironmentsCheck)
});

// EXTERNAL MODULE: ./build/src/adapters/github-environments.js + 1 modules
var github_environments = __webpack_require__(50421);
// EXTERNAL MODULE: ./build/src/adapters/github-error.js
var github_error = __webpack_require__(86852);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/release/protection.js
var release_protection = __webpack_require__(10940);
// EXTERNAL MODULE: ./build/src/shell-word.js
var shell_word = __webpack_require__(73588);
;// CONCATENATED MODULE: ./build/src/release/protection-commands.js


/**
 * Commands of GitHub's own client that make an environment as it has to be, for whoever has the rights and not this
 * repository.
 * @param repository `owner/name`
 * @param found undefined where there is no such environment
 */
function ghCommands(wanted, found, repository) {
    const path = `repos/${repository}/environments/${encodeURIComponent(wanted.name)}`;
    return [settingCommand(wanted, found, path, repository), ...branchCommands(wanted, found, path)];
}
function settingCommand({ waitTimer, preventSelfReview, reviewers, branches }, found, path, repository) {
    const [owner = ""] = repository.split("/");
    const reviewer = (type, lookup) => `-F 'reviewers[][type]=${type}' -F "reviewers[][id]=$(gh api ${lookup} --jq .id)"`;
    const allow = branches === undefined ? (found?.branches.allow ?? "all") : "named";
    return [
        `gh api --method PUT ${(0,shell_word/* shellWord */.r)(path)}`,
        `-F wait_timer=${waitTimer}`,
        `-F prevent_self_review=${preventSelfReview}`,
        ...reviewers.users.map((user) => reviewer("User", `users/${user}`)),
        ...reviewers.teams.map((team) => reviewer("Team", `orgs/${owner}/teams/${team}`)),
        ...((0,release_protection/* hasReviewers */.Tz)(reviewers) ? [] : ["-F 'reviewers[]'"]),
        ...(allow === "all"
            ? ["-F deployment_branch_policy=null"]
            : [
                `-F 'deployment_branch_policy[protected_branches]=${allow === "protected"}'`,
                `-F 'deployment_branch_policy[custom_branch_policies]=${allow === "named"}'`,
            ]),
    ].join(" ");
}
function branchCommands({ branches }, found, path) {
    if (branches === undefined)
        return [];
    const known = found?.branches.allow === "named" ? found.branches : { branches: [], tags: [] };
    const { missing, surplus } = (0,release_protection/* compared */.mU)(branches, known.branches, (one, other) => one === other);
    const policies = (0,shell_word/* shellWord */.r)(`${path}/deployment-branch-policies`);
    const removal = (name, type) => {
        const pick = `.branch_policies[] | select(.name == ${JSON.stringify(name)} and (.type // "branch") == "${type}") | .id`;
        return `gh api --method DELETE ${policies}/"$(gh api ${policies} --jq ${(0,shell_word/* shellWord */.r)(pick)})"`;
    };
    return [
        ...missing.map((name) => `gh api --method POST ${policies} -f ${(0,shell_word/* shellWord */.r)(`name=${name}`)}`),
        ...surplus.map((name) => removal(name, "branch")),
        ...known.tags.map((name) => removal(name, "tag")),
    ];
}

// EXTERNAL MODULE: ./build/src/release/protection-differences.js
var protection_differences = __webpack_require__(55829);
;// CONCATENATED MODULE: ./build/src/release/protection-text.js
const TITLES = {
    "as-configured": ["✔", "good", "as configured"],
    differs: ["✖", "bad", "not as configured"],
    missing: ["✖", "bad", "missing"],
    created: ["✔", "good", "created"],
    changed: ["✔", "good", "changed"],
    failed: ["✖", "bad", "could not be set"],
    "not-tried": ["!", "doubtful", "not tried"],
};
/** How the GitHub environments are, each with what has to be done: by hand, and by commands. */
function renderCheck(all, paint, show) {
    const lines = all.flatMap((one) => [
        titleOf(one, paint, show),
        ...one.differences.flatMap(({ what, fix, instead }) => [
            `    ${show(what)}`,
            `      fix: ${show(fix)}${instead === undefined ? "" : `, or in archi3.yaml: ${instead}`}`,
        ]),
        ...remarkLines(one, paint, show),
        ...commandLines(one, paint, show),
    ]);
    return lines.map((line) => `${line}\n`).join("");
}
/** What was done to the GitHub environments, or would be. */
function renderApply(all, dryRun, paint, show) {
    const lines = all.flatMap((one) => [
        titleOf(one, paint, show),
        ...one.differences.map((difference) => `    ${stepOf(difference, one, dryRun, show)}`),
        ...remarkLines(one, paint, show),
    ]);
    const end = dryRun ? ["", "Nothing was changed on GitHub: this was a dry run."] : [];
    return [...lines, ...(lines.length === 0 ? [] : end)].map((line) => `${line}\n`).join("");
}
function titleOf({ name, uses, state }, paint, show) {
    const [sign, tint, words] = TITLES[state];
    const jobs = uses.map(({ environment, job }) => `${job} ${environment}`).join(", ");
    return `${paint[tint](sign)} ${paint.bold(show(name))} ${paint.dim(`(${show(jobs)})`)}: ${words}`;
}
/** One thing that is done; what takes a protection away says so, and why. */
function stepOf({ what, fix, loosens }, { state }, dryRun, show) {
    const done = state === "created" || state === "changed";
    // Of what failed, some may have been done.
    const tense = done ? "done" : dryRun ? "would" : state === "failed" ? "wanted" : "not done";
    return loosens ? `${tense}: ${show(fix)} (loosens: ${show(what)})` : `${tense}: ${show(fix)}`;
}
function remarkLines({ remarks }, paint, show) {
    return remarks.map((remark) => `    ${paint.doubtful("note:")} ${show(remark)}`);
}
function commandLines({ commands }, paint, show) {
    if (commands.length === 0)
        return [];
    return [
        `    ${paint.dim("by GitHub's own client:")}`,
        ...commands.map((command) => `      ${show(command)}`),
    ];
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/commands/deployment-world.js + 1 modules
var deployment_world = __webpack_require__(57467);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
;// CONCATENATED MODULE: ./build/src/commands/environments-shown.js


/** What a step of a workflow shows of how GitHub protects the environments, beside its log. */
/**
 * What a check found: all of it in the job's summary, what is not as configured as an annotation too.
 * @param advice how to put all of it right, a sentence
 */
function checkShown(reports, advice) {
    const wrong = reports.filter(({ differences }) => differences.length > 0);
    const count = `${wrong.length} of ${reports.length} GitHub environments`;
    if (wrong.length === 0)
        return { summary: summaryOf(reports, "the GitHub environments are as configured") };
    const title = `${count} ${wrong.length === 1 ? "is" : "are"} not as configured`;
    const lines = wrong.flatMap(({ name, differences }) => differences.map(({ what, fix }) => `${name}: ${what} (${fix})`));
    return {
        summary: `${summaryOf(reports, title)}\n${prose(advice)}\n`,
        annotation: { level: "error", title, message: [...lines, advice].join("\n") },
    };
}
/** What was set, or would be. What GitHub refused fails the step, which says so by itself. */
function applyShown(reports, dryRun) {
    return { summary: summaryOf(reports, dryRun ? "what would be set on GitHub" : "what was set on GitHub") };
}
function summaryOf(reports, title) {
    const items = reports.flatMap(({ name, state, differences, remarks }) => [
        `- **${prose(name)}**: ${state.replaceAll("-", " ")}`,
        ...differences.map(({ what, fix }) => `  - ${prose(what)}: ${prose(fix)}`),
        ...remarks.map((remark) => `  - Note: ${prose(remark)}`),
    ]);
    return `### ${prose(title.replace(/^./, (first) => first.toUpperCase()))}\n\n${items.join("\n")}\n`;
}
function prose(text) {
    return (0,markdown_text/* markdownProse */.h$)((0,sanitize/* printable */.g$)(text));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/adapters/gh-token.js

const PATIENCE_MS = 10_000;
/** The token that GitHub's own client keeps for a server, such as `github.com`; undefined without client or token. */
function ghToken(host) {
    const { status, stdout } = (0,external_node_child_process_.spawnSync)("gh", ["auth", "token", "--hostname", host], {
        encoding: "utf8",
        timeout: PATIENCE_MS,
        stdio: ["ignore", "pipe", "ignore"],
    });
    const token = status === 0 ? stdout.trim() : "";
    return token === "" ? undefined : token;
}

// EXTERNAL MODULE: ./build/src/adapters/git-state.js
var git_state = __webpack_require__(29826);
// EXTERNAL MODULE: ./build/src/adapters/github-caller.js
var github_caller = __webpack_require__(90947);
// EXTERNAL MODULE: ./build/src/release/source.js
var source = __webpack_require__(93122);
// EXTERNAL MODULE: ./build/src/commands/github-of.js
var github_of = __webpack_require__(83647);
;// CONCATENATED MODULE: ./build/src/commands/github-here.js






const GITHUB = "github.com";
/**
 * GitHub for a command that is of no use without it, in a workflow or on somebody's own machine: the repository is that
 * of the variables or of the remote `origin`, the token that of the variables or of GitHub's own client.
 * @throws {PolicyError} `E_REPOSITORY`, `E_TOKEN` (exit 2) where nobody says which, or by what right
 */
function githubHere({ env, workspace }) {
    const repository = env["GITHUB_REPOSITORY"] || originOf(workspace.inRepository ? workspace.displayRoot : undefined);
    const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"] || ghToken(hostOf(env["GITHUB_API_URL"]));
    const github = (0,github_of/* githubOf */.zq)({ ...env, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token });
    const caller = (0,github_caller/* callerOf */.$U)(env);
    if (github === undefined)
        throw (0,src_errors/* usageError */.Wp)("E_TOKEN", {
            what: "GitHub cannot be asked without a token",
            where: github_caller/* TOKEN_AT */.CN[caller],
            ...github_caller/* TOKEN_MISSING */.Xf[caller],
        });
    return { github, repository };
}
function originOf(folder) {
    const remote = folder === undefined ? undefined : (0,git_state/* checkoutState */.Yc)(folder).remote;
    const name = remote === undefined ? undefined : (0,source/* repositoryName */.a)(remote);
    if (name !== undefined && /^[^/:]+\/[^/:]+$/.test(name))
        return name;
    throw (0,src_errors/* usageError */.Wp)("E_REPOSITORY", {
        what: "cannot tell which repository on GitHub is meant",
        where: "origin",
        why: remote === undefined
            ? "there is no remote of this name, and GITHUB_REPOSITORY is not set"
            : `it is ${name ?? "a folder"}, which is none on ${GITHUB}, and GITHUB_REPOSITORY is not set`,
        mend: "set GITHUB_REPOSITORY to owner/name; of a server of your own also GITHUB_API_URL, to https://HOST/api/v3",
    });
}
/** The server whose token belongs to an API: no other gets to see it. */
function hostOf(apiUrl) {
    if (!apiUrl || !URL.canParse(apiUrl))
        return GITHUB;
    const { hostname } = new URL(apiUrl);
    return hostname.replace(/^api\./, "");
}

// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
// EXTERNAL MODULE: ./build/src/commands/status.js
var commands_status = __webpack_require__(79420);
;// CONCATENATED MODULE: ./build/src/commands/environments.js















/**
 * Compares how GitHub protects the environments with the configuration. Ends 1 where anything differs or is missing.
 * @throws {PolicyError} `E_TOKEN`, `E_REPOSITORY` (exit 2); {@link GithubError} (exit 4) where GitHub cannot be read
 */
async function runEnvironmentsCheck(options, terminal, version, env) {
    const promotion = await (0,commands_promotion/* openPromotion */.C5)(options, terminal, version, env);
    const wanted = wantedBy(options, promotion);
    const here = githubHere(promotion);
    const found = await findAll(wanted, here.github, terminal);
    const reports = found.map((one) => reportOf(one, here));
    const differs = reports.some(({ differences }) => differences.length > 0);
    const advice = `Set all of it, with an administrator's token: ${applyCommand(options)}`;
    if (options.format === "json") {
        terminal.print(asJson("check", reports, here));
    }
    else {
        const text = renderCheck(shown(reports, options), (0,commands_status/* paintOf */.M)(terminal), sanitize/* printable */.g$);
        terminal.print((0,sanitize/* guardWorkflowCommands */.Jw)(differs ? `${text}\n${advice}\n` : text));
    }
    terminal.publish?.(checkShown(reports, advice));
    return differs ? src_errors/* EXIT */.dc.failed : src_errors/* EXIT */.dc.done;
}
/**
 * Makes GitHub protect the environments as the configuration says: creates and changes, deletes none. What is right is
 * left alone.
 * @throws {PolicyError} (exit 4) after everything else was tried and told, where GitHub refused some of it
 */
async function runEnvironmentsApply(options, terminal, version, env) {
    const promotion = await (0,commands_promotion/* openPromotion */.C5)(options, terminal, version, env);
    const wanted = wantedBy(options, promotion);
    const here = githubHere(promotion);
    const found = await findAll(wanted, here.github, terminal);
    const { reports, errors } = options.dryRun
        ? { reports: found.map((one) => reportOf(one, here)), errors: [] }
        : await applyAll(found, here, terminal);
    terminal.print(options.format === "json"
        ? asJson("apply", reports, here)
        : (0,sanitize/* guardWorkflowCommands */.Jw)(renderApply(shown(reports, options), options.dryRun, (0,commands_status/* paintOf */.M)(terminal), sanitize/* printable */.g$)));
    terminal.publish?.(applyShown(reports, options.dryRun));
    const [first, ...others] = errors;
    for (const error of others)
        terminal.warn(`error: ${(0,sanitize/* printable */.g$)((0,deployment_world/* reasonOf */.A3)(error))}\n`);
    if (first !== undefined)
        throw first;
    return src_errors/* EXIT */.dc.done;
}
function applyCommand({ environment }) {
    const named = environment === undefined ? "" : ` --environment ${(0,shell_word/* shellWord */.r)(environment)}`;
    return `archi3-policy environments apply${named}`;
}
function shown(reports, { quiet }) {
    return quiet ? reports.filter(({ state }) => state !== "as-configured") : reports;
}
/** The GitHub environments that are looked at. */
function wantedBy({ environment }, promotion) {
    const all = (0,release_protection/* wantedOf */.Lm)(promotion.workspace.config.environments);
    if (environment === undefined)
        return all;
    const { name } = (0,commands_promotion/* environmentNamed */.b6)(environment, promotion);
    return all.filter(({ uses }) => uses.some((use) => use.environment === name));
}
async function findAll(all, github, terminal) {
    const progress = terminal.progress("reading GitHub's environments");
    try {
        // Of a repository that the token may not know every environment would seem to be missing.
        const repositoryIsPrivate = await (0,github_environments/* isPrivate */.Gw)(github);
        const found = [];
        for (const wanted of all) {
            progress(`reading the GitHub environment ${wanted.name}`);
            const protection = await (0,github_environments/* readProtection */.mR)(github, wanted.name);
            const anyProtected = protection?.branches.allow === "protected" ? await (0,github_environments/* hasProtectedBranch */.xR)(github) : undefined;
            found.push({ wanted, protection, isPrivate: repositoryIsPrivate, anyProtected });
        }
        return found;
    }
    finally {
        progress(undefined);
    }
}
function reportOf({ wanted, protection, isPrivate: repositoryIsPrivate, anyProtected }, { repository }) {
    const differences = (0,protection_differences/* differencesOf */.g6)(wanted, protection);
    const plan = repositoryIsPrivate && (0,release_protection/* hasReviewers */.Tz)(wanted.reviewers) && differences.length > 0 ? [PLAN_REMARK] : [];
    return {
        ...{ name: wanted.name, uses: wanted.uses, differences },
        state: protection === undefined ? "missing" : differences.length > 0 ? "differs" : "as-configured",
        remarks: [...(0,protection_differences/* remarksOn */.rc)(wanted, protection, anyProtected), ...plan],
        commands: differences.length > 0 ? ghCommands(wanted, protection, repository) : [],
    };
}
const PLAN_REMARK = "GitHub lets private repositories have required reviewers on an Enterprise plan only";
/** Sets what differs. After an error that the next environment would meet too, nothing more is tried. */
async function applyAll(all, here, terminal) {
    const reports = [];
    const errors = [];
    const progress = terminal.progress("setting GitHub's environments");
    let goesOn = true;
    for (const found of all) {
        const report = reportOf(found, here);
        reports.push(report);
        if (report.differences.length === 0)
            continue;
        progress(`setting the GitHub environment ${found.wanted.name}`);
        if (!goesOn) {
            report.state = "not-tried";
            continue;
        }
        try {
            await apply(found, here.github);
            report.state = found.protection === undefined ? "created" : "changed";
        }
        catch (error) {
            if (!(error instanceof src_errors/* PolicyError */.pn))
                throw error;
            report.state = "failed";
            errors.push(aboutPlan(error, found.wanted));
            goesOn = isAboutOne(error);
        }
    }
    progress(undefined);
    return { reports, errors };
}
/** Whether another environment may fare better. */
function isAboutOne(error) {
    return !(error instanceof github_error/* GithubError */.E1) || error.failure.kind === "invalid";
}
/** Sets one, and looks whether it holds: GitHub's answer to a change says little about what it has kept of it. */
async function apply({ wanted, protection }, github) {
    await (0,github_environments/* writeProtection */.Fb)(github, wanted, protection);
    const left = (0,protection_differences/* differencesOf */.g6)(wanted, await (0,github_environments/* readProtection */.mR)(github, wanted.name));
    if (left.length === 0)
        return;
    throw (0,src_errors/* outsideError */.ul)("E_GITHUB_KEPT", {
        what: `GitHub took the change of the environment ${wanted.name}, and it is still not as configured`,
        why: left.map(({ what }) => what).join("; "),
        mend: "look at it on GitHub: Settings, Environments; and see whether the reviewers may read the repository",
    });
}
/** A refusal for the sake of the billing plan, with what holds then. */
function aboutPlan(error, { name, uses }) {
    if (!(error instanceof github_error/* GithubError */.E1) || !/billing plan/i.test(error.parts.why ?? ""))
        return error;
    const environments = [...new Set(uses.map(({ environment }) => environment))].join(", ");
    return new github_error/* GithubError */.E1(error.failure, {
        ...error.parts,
        why: `${error.parts.why}: ${PLAN_REMARK}. Until ${name} is protected, deployments to ${environments} are refused in workflows, since nobody can approve them`,
        mend: `use a public repository or an Enterprise plan, or leave \`reviewers\` of ${environments} out of archi3.yaml`,
    });
}
function asJson(action, environments, { repository }) {
    return (0,json/* printJson */.Q)({ format: "archi3-environments/1", action, repository, environments }, 2);
}


/***/ })

};
