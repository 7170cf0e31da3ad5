export const id = 8526;
export const ids = [8526];
export const modules = {

/***/ 50421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xR: () => (/* binding */ hasProtectedBranch),
  Gw: () => (/* binding */ isPrivate),
  mR: () => (/* binding */ readProtection),
  Fb: () => (/* binding */ writeProtection)
});

// EXTERNAL MODULE: ./build/src/release/protection.js
var protection = __webpack_require__(10940);
// EXTERNAL MODULE: ./build/src/adapters/github-error.js
var github_error = __webpack_require__(86852);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/adapters/github-reviewers.js



/**
 * The numbers of reviewers. 1 call for each.
 * @throws {GithubError} among others where the token lacks `members: read` of the organisation, for teams
 * @throws {PolicyError} `E_REVIEWER` (exit 4) for whom GitHub does not know
 */
async function reviewerIds(github, { users, teams }) {
    const ids = [];
    for (const user of users)
        ids.push({ type: "User", id: await numberOf(github, userCall(user), user) });
    for (const team of teams)
        ids.push({ type: "Team", id: await numberOf(github, teamCall(team), team) });
    return ids;
}
function userCall(user) {
    return {
        what: `cannot look up the reviewer ${user}`,
        route: "GET /users/{username}",
        parameters: { username: user },
        needs: "metadata: read",
        parse: (answer) => parseNamed(answer, "login"),
    };
}
/** A team of the organisation that owns the repository. */
function teamCall(team) {
    return {
        what: `cannot look up the team ${team}`,
        route: "GET /orgs/{owner}/teams/{team_slug}",
        parameters: { team_slug: team },
        needs: "members: read",
        parse: (answer) => parseNamed(answer, "slug"),
    };
}
function parseNamed(answer, by) {
    return { name: answer.field(by).text(), id: answer.field("id").count() };
}
async function numberOf(github, call, name) {
    try {
        const found = await github.read(call);
        // A name that was given up may lead to somebody else.
        if ((0,protection/* isSameName */.yS)(found.name, name))
            return found.id;
        throw unknownReviewer(call, `GitHub knows ${found.name} by this name`);
    }
    catch (error) {
        if (!(error instanceof github_error/* GithubError */.E1) || error.failure.kind !== "missing")
            throw error;
        throw unknownReviewer(call, error.parts.why ?? "GitHub does not know this name", error);
    }
}
function unknownReviewer({ what, route }, why, cause) {
    return (0,errors/* outsideError */.ul)("E_REVIEWER", {
        what,
        where: route,
        why,
        mend: "correct `reviewers` in archi3.yaml: logins, and slugs of teams of the organisation that owns the repository; teams are shown only to a token with `members: read` of it",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/github-environments.js



/** GitHub's name for the switch of reviewers among an environment's rules. */
const REVIEWERS_RULE = "required_reviewers";
const WAIT_RULE = "wait_timer";
/** 1,000 branches and tags by name; more of them say nothing that a person would still understand. */
const POLICY_PAGES = 10;
const ENVIRONMENT = "/repos/{owner}/{repo}/environments/{environment_name}";
const POLICIES = `${ENVIRONMENT}/deployment-branch-policies`;
/**
 * How GitHub protects an environment; undefined where there is none of this name. 1 call, and another one where its
 * branches are named. GitHub answers for a repository that the token may not know as for a missing environment.
 * @throws {GithubError} among others where the token lacks `actions: read`
 */
async function readProtection(github, name) {
    const read = await readEnvironment(github, name);
    if (read === undefined)
        return undefined;
    const { allow, ...protection } = read;
    return { ...protection, branches: allow === "named" ? await readNamed(github, name) : { allow } };
}
async function readEnvironment(github, name) {
    try {
        return await github.read({
            what: `cannot read the environment ${name}`,
            route: `GET ${ENVIRONMENT}`,
            parameters: { environment_name: name },
            needs: "actions: read",
            parse: parseEnvironment,
        });
    }
    catch (error) {
        if (error instanceof github_error/* GithubError */.E1 && error.failure.kind === "missing")
            return undefined;
        throw error;
    }
}
function parseEnvironment(answer) {
    const rules = answer.field("protection_rules").optional((all) => all.list()) ?? [];
    const rule = (type) => rules.find((one) => one.field("type").text() === type);
    const review = rule(REVIEWERS_RULE);
    return {
        reviewers: parseReviewers(review?.field("reviewers").optional((all) => all.list()) ?? []),
        preventSelfReview: review?.field("prevent_self_review").optional((flag) => flag.flag()) ?? false,
        waitTimer: rule(WAIT_RULE)?.field("wait_timer").count() ?? 0,
        allow: answer.field("deployment_branch_policy").optional(parseAllowed) ?? "all",
        adminsBypass: answer.field("can_admins_bypass").optional((flag) => flag.flag()),
    };
}
function parseAllowed(policy) {
    return policy.field("protected_branches").flag() ? "protected" : "named";
}
function parseReviewers(all) {
    const named = (type, by) => all
        .filter((one) => one.field("type").text() === type)
        .map((one) => one.field("reviewer").field(by).text());
    return { users: named("User", "login"), teams: named("Team", "slug") };
}
async function readNamed(github, name) {
    const policies = await readPolicies(github, name);
    return {
        allow: "named",
        branches: policies.filter(({ isTag }) => !isTag).map((policy) => policy.name),
        tags: policies.filter(({ isTag }) => isTag).map((policy) => policy.name),
    };
}
async function readPolicies(github, name) {
    const all = [];
    const call = {
        what: `cannot read which branches may use the environment ${name}`,
        route: `GET ${POLICIES}`,
        parameters: { environment_name: name },
        needs: "actions: read",
        parse: (answer) => answer.field("branch_policies").list().map(parsePolicy),
    };
    for await (const page of github.pages(call, POLICY_PAGES))
        all.push(...page);
    return all;
}
function parsePolicy(answer) {
    return {
        id: answer.field("id").count(),
        name: answer.field("name").text(),
        isTag: answer.field("type").optional((type) => type.text()) === "tag",
    };
}
/** Whether some branch of the repository is protected. 1 call. @throws {GithubError} */
function hasProtectedBranch(github) {
    return github.read({
        what: "cannot read which branches are protected",
        route: "GET /repos/{owner}/{repo}/branches",
        parameters: { protected: true, per_page: 1 },
        needs: "contents: read",
        parse: (answer) => answer.list().length > 0,
    });
}
/** Whether the repository is private or internal. 1 call. @throws {GithubError} also where the token may not know of it */
function isPrivate(github) {
    return github.read({
        what: "cannot read the repository",
        route: "GET /repos/{owner}/{repo}",
        parameters: {},
        needs: "metadata: read",
        parse: (answer) => answer.field("private").flag(),
    });
}
/**
 * Creates an environment, or makes it as it has to be. Everything is written, since GitHub does not promise to keep what
 * a request leaves out; branches that are not looked at stay.
 * @param found how it is now
 * @throws {GithubError} among others where the token lacks `administration: write`
 */
async function writeProtection(github, wanted, found) {
    const { name, waitTimer, preventSelfReview, branches } = wanted;
    const allow = branches === undefined ? (found?.branches.allow ?? "all") : "named";
    const parameters = {
        environment_name: name,
        wait_timer: waitTimer,
        prevent_self_review: preventSelfReview,
        reviewers: await reviewerIds(github, wanted.reviewers),
        deployment_branch_policy: allow === "all"
            ? null
            : { protected_branches: allow === "protected", custom_branch_policies: allow === "named" },
    };
    await github.write({
        what: `cannot ${found === undefined ? "create" : "change"} the environment ${name}`,
        route: `PUT ${ENVIRONMENT}`,
        parameters,
        needs: "administration: write",
        parse: (answer) => answer.field("name").text(),
        // The same request has the same effect, however often it is made.
        find: async () => undefined,
    });
    if (branches !== undefined)
        await writeBranches(github, name, branches);
}
/** Names the branches, adding before anything is removed: nobody is locked out in between. */
async function writeBranches(github, name, wanted) {
    const known = await readPolicies(github, name);
    const isWanted = ({ name: pattern, isTag }) => !isTag && wanted.includes(pattern);
    const branches = known.filter(({ isTag }) => !isTag).map((policy) => policy.name);
    const { missing } = (0,protection/* compared */.mU)(wanted, branches, (one, other) => one === other);
    for (const pattern of missing)
        await addBranch(github, name, pattern);
    for (const policy of known)
        if (!isWanted(policy))
            await removePolicy(github, name, policy);
}
function addBranch(github, name, pattern) {
    return github.write({
        what: `cannot add the branch ${pattern} to the environment ${name}`,
        route: `POST ${POLICIES}`,
        // `name` in the request's body is the pattern; the environment's stands in the path.
        parameters: { environment_name: name, name: pattern, type: "branch" },
        needs: "administration: write",
        parse: parsePolicy,
        find: async () => (await readPolicies(github, name)).find((policy) => policy.name === pattern && !policy.isTag),
    });
}
async function removePolicy(github, name, { id, name: pattern }) {
    await github.write({
        what: `cannot remove ${pattern} from the branches and tags of the environment ${name}`,
        route: `DELETE ${POLICIES}/{branch_policy_id}`,
        parameters: { environment_name: name, branch_policy_id: id },
        needs: "administration: write",
        parse: () => true,
        find: async () => (await readPolicies(github, name)).some((policy) => policy.id === id) ? undefined : true,
    });
}


/***/ }),

/***/ 57325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ askingGithub),
  M5: () => (/* binding */ factsForPlan),
  KR: () => (/* binding */ reviewingOf)
});

// EXTERNAL MODULE: ./build/src/adapters/github-error.js
var github_error = __webpack_require__(86852);
;// CONCATENATED MODULE: ./build/src/adapters/github-approvals.js

/**
 * What reviewers said of a workflow's run, over all of its attempts: GitHub does not tell which one a review was of. 1 call.
 * @param run its id
 * @throws {GithubError} among others where the token lacks `actions: read`
 */
function readReviews(github, run) {
    return github.read({
        what: "cannot read who has approved this run",
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
        parameters: { run_id: run },
        needs: "actions: read",
        parse: (answer) => answer.list().map(parseReview),
    });
}
function parseReview(answer) {
    const environments = answer.field("environments").optional((all) => all.list()) ?? [];
    return {
        by: answer.field("user").field("login").text(),
        approves: answer.field("state").text() === "approved",
        environments: environments.map((one) => one.field("name").text()),
    };
}
/** A commit stands in one pull request, or in a few; 1,000 are read. */
const PULL_PAGES = 10;
/**
 * The logins of those who opened the pull requests of a commit; undefined where the repository does not hold it. 1 call for
 * each hundred of these.
 * @param commit its full hash
 * @throws {GithubError} among others where the token lacks `pull-requests: read`
 */
async function readPullAuthors(github, commit) {
    try {
        return await readAuthors(github, commit);
    }
    catch (error) {
        // "No commit found for SHA".
        if (error instanceof github_error/* GithubError */.E1 && error.failure.kind === "invalid")
            return undefined;
        throw error;
    }
}
async function readAuthors(github, commit) {
    const authors = [];
    const call = {
        what: "cannot read who has written what is to be deployed",
        route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
        parameters: { commit_sha: commit },
        needs: "pull-requests: read",
        parse: (answer) => 
        // Nobody is left of an account that is gone.
        answer.list().map((pull) => pull.field("user").optional((user) => user.field("login").text())),
    };
    for await (const page of github.pages(call, PULL_PAGES))
        authors.push(...page.filter((login) => login !== undefined));
    return authors;
}

// EXTERNAL MODULE: ./build/src/adapters/github-caller.js
var github_caller = __webpack_require__(90947);
// EXTERNAL MODULE: ./build/src/adapters/github-environments.js + 1 modules
var github_environments = __webpack_require__(50421);
// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/release/approval.js
var approval = __webpack_require__(77924);
// EXTERNAL MODULE: ./build/src/release/protection.js
var release_protection = __webpack_require__(10940);
// EXTERNAL MODULE: ./build/src/commands/deployment-world.js + 1 modules
var deployment_world = __webpack_require__(57467);
// EXTERNAL MODULE: ./build/src/commands/github-of.js
var github_of = __webpack_require__(83647);
;// CONCATENATED MODULE: ./build/src/commands/approvals.js









const OUTSIDE = { protection: { is: "outside" }, approvals: { is: "outside" } };
/** What archi3.yaml wants of the GitHub environment of an environment's deployments. */
function reviewingOf({ reviewers, github, }) {
    const { deploy, waitTimer, branches } = github;
    return { ...reviewers, where: deploy, waitTimer, ...(0,defined/* defined */.s)({ branches }) };
}
/** What GitHub says before anybody was asked to approve. What it does not say is a fact too. 2 calls at most. */
async function factsForPlan(environment, env) {
    const reviewing = reviewingOf(environment);
    if ((0,github_of/* runOf */.ng)(env) === undefined || !(0,approval/* isGuarded */.JN)(reviewing))
        return OUTSIDE;
    const protection = await unlessUnread(() => protectionOf(connected(env), reviewing.where));
    return { protection, approvals: (0,release_protection/* hasReviewers */.Tz)(reviewing) ? { is: "later" } : OUTSIDE.approvals };
}
/**
 * Asks GitHub until it has answered once: that stays, however long other gates are waited for. 3 calls and one for each commit,
 * where one page holds all.
 * @param commitsOf the commits that are to be deployed, whose authors are asked for where they must not approve; undefined
 * where nobody can tell which
 * @throws {PolicyError} by the answer: `E_TOKEN` (exit 2) without a token, or as {@link Github.read} (exit 4); approvals that
 * `breakGlass` passes are a fact instead
 */
function askingGithub(environment, commitsOf, env, breakGlass) {
    const run = (0,github_of/* runOf */.ng)(env);
    const reviewing = reviewingOf(environment);
    if (run === undefined || !(0,approval/* isGuarded */.JN)(reviewing))
        return async () => OUTSIDE;
    const ask = async () => {
        const github = connected(env);
        const protection = await protectionOf(github, reviewing.where);
        if (!(0,release_protection/* hasReviewers */.Tz)(reviewing))
            return { protection, approvals: OUTSIDE.approvals };
        const read = async () => ({
            is: "read",
            reviews: await readReviews(github, run.id),
            authors: reviewing.preventSelfReview ? await authorsOf(github, await commitsOf(), env) : [],
        });
        return { protection, approvals: await (breakGlass ? unlessUnread(read) : read()) };
    };
    let known;
    return async () => {
        known ??= await ask();
        return known;
    };
}
async function protectionOf(github, name) {
    return { is: "read", found: await (0,github_environments/* readProtection */.mR)(github, name) };
}
/** More commits than anybody has reviewed at once, and than GitHub is asked about. */
const MOST_COMMITS = 50;
/** Those who started the run, and those who opened the pull requests of the commits; undefined where nobody knows them. */
async function authorsOf(github, commits, { GITHUB_ACTOR: first, GITHUB_TRIGGERING_ACTOR: again }) {
    if (commits === undefined || commits.length > MOST_COMMITS)
        return undefined;
    const authors = new Set([first, again].filter((login) => login !== undefined));
    for (const commit of commits) {
        const found = await readPullAuthors(github, commit);
        if (found === undefined)
            return undefined;
        for (const login of found)
            authors.add(login);
    }
    return [...authors];
}
function connected(env) {
    const github = (0,github_of/* githubOf */.zq)(env);
    if (github !== undefined)
        return github;
    const caller = (0,github_caller/* callerOf */.$U)(env);
    throw (0,errors/* usageError */.Wp)("E_TOKEN", {
        what: "GitHub cannot be asked who has to approve, and who has",
        where: github_caller/* TOKEN_AT */.CN[caller],
        ...github_caller/* TOKEN_MISSING */.Xf[caller],
    });
}
/** A failure of the outside as a fact. */
async function unlessUnread(read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* PolicyError */.pn))
            throw error;
        return { is: "unread", why: (0,deployment_world/* reasonOf */.A3)(error), mend: error.parts.mend ?? "run it again" };
    }
}


/***/ }),

/***/ 46238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YH: () => (/* binding */ archiveOf),
  PI: () => (/* binding */ checkArchive),
  zi: () => (/* binding */ readBundleFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/modern-tar/dist/web/index.js + 1 modules
var web = __webpack_require__(51942);
// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/release/manifest.js
var release_manifest = __webpack_require__(84962);
// EXTERNAL MODULE: ./build/src/release/paths.js
var paths = __webpack_require__(51391);
;// CONCATENATED MODULE: ./build/src/adapters/archive.js





/** Fifty thousand policies of usual size are a quarter of it. */
const ARCHIVE_LIMITS = { bytes: 256 * 1024 * 1024, entries: 100_000 };
/**
 * Packs files as .tar.gz: sorted by the bytes of their paths, without owners, times and rights of their own, so that the
 * same files give the same tar on any machine, and the same bytes from the same Node.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) for more than could be unpacked again
 */
async function packFiles(files, limits = ARCHIVE_LIMITS) {
    if (files.size > limits.entries)
        throw tooMany("", limits);
    const tar = await tarOf(files);
    if (tar.length > limits.bytes)
        throw tooLarge("", limits);
    const packed = (0,external_node_zlib_.gzipSync)(tar, { level: 9 });
    // Node leaves time and name empty, but says by which system it was packed.
    packed[GZIP_SYSTEM] = GZIP_SYSTEM_UNKNOWN;
    return packed;
}
/** The place of the system's number in gzip's header, and what stands there for none (RFC 1952, 2.3.1). */
const GZIP_SYSTEM = 9;
const GZIP_SYSTEM_UNKNOWN = 255;
const HEADER = {
    type: "file",
    mode: 0o644,
    mtime: new Date(0),
    uid: 0,
    gid: 0,
    uname: "",
    gname: "",
};
function tarOf(files) {
    return (0,web/* packTar */.nG)((0,digest/* sortedByBytes */.OU)(files.keys()).map((name) => {
        const data = files.get(name) ?? new Uint8Array();
        return { header: { ...HEADER, name, size: data.length }, body: data };
    }));
}
/**
 * Unpacks what {@link packFiles} packed, and nothing else: packed again, the files must give the same tar. So there is no
 * room in it for links, devices, hidden or double entries, owners, nor for anything after its end. How it was compressed
 * does not matter.
 * @param where how messages name the archive
 * @throws {PolicyError} `E_BUNDLE` (exit 3) naming what is wrong
 */
async function unpackFiles(archive, where, limits = ARCHIVE_LIMITS) {
    const tar = gunzip(archive, where, limits);
    const seen = new Set();
    const refused = [];
    const filter = (header) => {
        const error = seen.size >= limits.entries ? tooMany(where, limits) : entryError(header, seen);
        if (error !== undefined)
            refused.push(error);
        if (error !== undefined)
            throw error;
        seen.add(header.name);
        return true;
    };
    const entries = await (0,web/* unpackTar */.Ag)(tar, { strict: true, filter }).catch((error) => {
        throw refused[0] ?? (0,release_manifest/* bundleError */.lm)(where, `it is no whole tar: ${messageOf(error)}`);
    });
    const files = new Map(entries.map(({ header, data }) => [header.name, data ?? new Uint8Array()]));
    if (Buffer.compare(await tarOf(files), tar) !== 0)
        throw (0,release_manifest/* bundleError */.lm)(where, NOT_OURS);
    return files;
}
const NOT_OURS = "it is not packed as `archi3-policy bundle` packs: its order, owners, times, rights, or something beside its files is different";
function entryError({ name, type }, seen) {
    if (!(0,paths/* isSafePath */.pL)(type === "directory" ? name.replace(/\/$/, "") : name))
        return (0,release_manifest/* bundleError */.lm)(name, "this path leads out of the bundle, or holds what programs misread");
    if (type !== "file")
        return (0,release_manifest/* bundleError */.lm)(name, `this is no file, but a ${NATURES[type ?? ""] ?? type}`);
    return seen.has(name) ? (0,release_manifest/* bundleError */.lm)(name, "it stands there twice") : undefined;
}
const NATURES = {
    link: "hard link",
    symlink: "symbolic link",
    directory: "folder",
    "character-device": "device",
    "block-device": "device",
    fifo: "named pipe",
};
function gunzip(archive, where, limits) {
    let unpacked;
    try {
        // With `info` it also says how much it has read; the types of Node do not know.
        unpacked = (0,external_node_zlib_.gunzipSync)(archive, {
            maxOutputLength: limits.bytes,
            info: true,
        });
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
            throw tooLarge(where, limits);
        throw (0,release_manifest/* bundleError */.lm)(where, `it is no whole .tar.gz: ${messageOf(error)}`);
    }
    if (unpacked.engine.bytesWritten !== archive.length)
        throw (0,release_manifest/* bundleError */.lm)(where, "something stands after its end");
    return unpacked.buffer;
}
function messageOf(error) {
    return error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
}
function tooMany(where, { entries }) {
    return (0,release_manifest/* bundleError */.lm)(where, `there are more than ${entries} files in it`, SPLIT);
}
function tooLarge(where, { bytes }) {
    return (0,release_manifest/* bundleError */.lm)(where, `unpacked it is larger than ${bytes / 1024 / 1024} MiB`, SPLIT);
}
const SPLIT = "a bundle this large cannot be used; keep the policies in several repositories";

// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/release/bundle.js
var release_bundle = __webpack_require__(94659);
;// CONCATENATED MODULE: ./build/src/release/opa.js

/** Everything that OPA finds of ours stands below this key of its data. */
const ROOT = "archi3";
/** Names of files that OPA reads as data of their folder, wherever they lie in a bundle. */
const OPA_DATA = /^(?:data\.json|data\.ya?ml)$/;
/**
 * `.manifest`, by which OPA takes the archive for a bundle: the digest as its revision, and the parts of OPA's data that
 * it owns. A function of digest and paths only, so that a reader can check it.
 * @param paths those of the policy files
 */
function opaManifest(digest, paths) {
    return Buffer.from(`${JSON.stringify({ revision: digest, roots: rootsOf(paths) })}\n`);
}
/** OPA refuses data outside of the roots, and roots of which one holds the other. */
function rootsOf(paths) {
    const folders = [...paths].flatMap((path) => {
        const names = path.split("/");
        return OPA_DATA.test(names.at(-1) ?? "") ? [names.slice(0, -1).join("/")] : [];
    });
    const roots = (0,digest/* sortedByBytes */.OU)(new Set([ROOT, ...folders]));
    const holds = (outer, inner) => outer !== inner && (outer === "" || inner.startsWith(`${outer}/`));
    return roots.filter((root) => !roots.some((other) => holds(other, root)));
}
/**
 * `data.json`, the catalog as OPA's data: `data.archi3.digest`, and `data.archi3.policies[kind][path]`, which is the
 * policy's value, or a list of them for kinds that allow several documents a file. Templates are texts, and left out.
 * @param pathOf where a policy stands in the bundle
 */
function opaData(digest, catalog, pathOf) {
    const kinds = new Map();
    for (const policy of catalog.policies) {
        const { kind } = policy;
        if (kind.builtIn && kind.name === "template")
            continue;
        const files = kinds.get(kind.name) ?? new Map();
        kinds.set(kind.name, files);
        const path = pathOf(policy);
        files.set(path, [...(files.get(path) ?? []), kind.builtIn ? policy.value : policy.document.value]);
    }
    const many = new Set(catalog.policies.filter(({ kind }) => kind.documents === "many").map(({ kind }) => kind.name));
    const policies = sortedObject(kinds, (files, kind) => sortedObject(files, (values) => (many.has(kind) ? values : values[0])));
    return Buffer.from(`${JSON.stringify({ [ROOT]: { digest, policies } })}\n`);
}
function sortedObject(entries, shown) {
    const sorted = [...entries].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return Object.fromEntries(sorted.map(([key, value]) => [key, shown(value, key)]));
}

;// CONCATENATED MODULE: ./build/src/release/bundle-layout.js



/**
 * What a bundle's archive holds: the policies under their paths, `manifest.json`, and what OPA loads it by.
 * @param pathOf where a policy stands in the bundle
 */
function filesOfArchive(bundle, catalog, pathOf) {
    return new Map([
        ...bundle.files,
        [release_manifest/* MANIFEST_FILE */.h1, bundle.manifestBytes],
        [release_bundle/* OPA_MANIFEST_FILE */.sI, opaManifest(bundle.digest, bundle.files.keys())],
        [release_bundle/* OPA_DATA_FILE */.j$, opaData(bundle.digest, catalog, pathOf)],
    ]);
}
/**
 * The bundle that an archive holds, verified, but for OPA's data.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) naming the path that is wrong
 */
function bundleOfArchive(archive) {
    const policies = new Map(archive);
    const take = (name) => {
        const content = archive.get(name);
        if (content === undefined)
            throw (0,release_manifest/* bundleError */.lm)(name, "this file is missing");
        policies.delete(name);
        return content;
    };
    const [manifestBytes, opa, opaData] = [take(release_manifest/* MANIFEST_FILE */.h1), take(release_bundle/* OPA_MANIFEST_FILE */.sI), take(release_bundle/* OPA_DATA_FILE */.j$)];
    const manifest = (0,release_manifest/* readManifest */.WI)(manifestBytes);
    const bundle = (0,release_bundle/* verifiedBundle */.FO)(manifest, policies);
    // Of a key that stands twice, or a number in another form, another reader may see something else.
    if (!isSame(manifestBytes, (0,release_manifest/* renderManifest */.sB)(manifest)))
        throw (0,release_manifest/* bundleError */.lm)(release_manifest/* MANIFEST_FILE */.h1, "it is not written as this tool writes it");
    if (!isSame(opa, opaManifest(bundle.digest, policies.keys())))
        throw (0,release_manifest/* bundleError */.lm)(release_bundle/* OPA_MANIFEST_FILE */.sI, "it is not that of these policies");
    return { ...bundle, opaData };
}
/**
 * Compares OPA's data with the policies: OPA would decide by them, under the name of the bundle's digest.
 * @param catalog the bundle's policies, read
 * @throws {PolicyError} `E_BUNDLE` (exit 3)
 */
function checkOpaData({ digest, opaData: found }, catalog, pathOf) {
    if (!isSame(found, opaData(digest, catalog, pathOf)))
        throw (0,release_manifest/* bundleError */.lm)(release_bundle/* OPA_DATA_FILE */.j$, "it is not what this version writes of these policies by the configuration here");
}
function isSame(one, other) {
    return Buffer.compare(one, other) === 0;
}

// EXTERNAL MODULE: ./build/src/commands/bundle-paths.js
var bundle_paths = __webpack_require__(30955);
;// CONCATENATED MODULE: ./build/src/commands/bundle-file.js






/** A bundle as the .tar.gz that is kept, passed on, and loaded by OPA. */
function archiveOf(bundle, catalog, workspace) {
    return packFiles(filesOfArchive(bundle, catalog, ({ file }) => (0,bundle_paths/* bundlePath */.EU)(file, workspace)));
}
/**
 * Compares what OPA would load with the policies of the bundle.
 * @param opened the bundle's own policies and workspace
 * @throws {PolicyError} `E_BUNDLE` (exit 3)
 */
function checkArchive(bundle, opened) {
    checkOpaData(bundle, opened.catalog, ({ file }) => (0,bundle_paths/* bundlePath */.EU)(file, opened.workspace));
}
/**
 * Reads a bundle from a file, and verifies all of it but OPA's data, for which its policies have to be read.
 * @param typed the path as the caller typed it
 * @throws {PolicyError} `E_BUNDLE_FILE` (exit 2) where there is no such file, `E_BUNDLE` (exit 3) for what is in it
 */
async function readBundleFile(typed, currentFolder) {
    const path = (0,external_node_path_.resolve)(currentFolder, typed);
    // The caller may name a link; what lies behind it is a file all the same.
    const read = (0,files/* readRegularFile */.XF)((0,files/* realPath */.Ye)(path) ?? path, ARCHIVE_LIMITS.bytes);
    if (read.kind !== "bytes")
        throw noFile(typed, WHY[read.kind]);
    return bundleOfArchive(await unpackFiles(read.bytes, typed));
}
const WHY = {
    missing: "there is no such file",
    link: "it is a symbolic link that leads nowhere",
    special: "it is no regular file",
    "too-large": `it is larger than ${ARCHIVE_LIMITS.bytes / 1024 / 1024} MiB`,
    denied: "it may not be read",
};
function noFile(where, why) {
    return (0,errors/* usageError */.Wp)("E_BUNDLE_FILE", {
        what: "cannot read the bundle",
        where,
        why,
        mend: "name a file that `archi3-policy bundle` has written",
    });
}


/***/ }),

/***/ 40194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ chooseCandidate),
  d: () => (/* binding */ effectiveOf)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/release/bundle.js
var bundle = __webpack_require__(94659);
// EXTERNAL MODULE: ./build/src/release/digest.js
var release_digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/release/manifest.js
var release_manifest = __webpack_require__(84962);
// EXTERNAL MODULE: ./build/src/release/standing.js
var standing = __webpack_require__(74755);
// EXTERNAL MODULE: ./build/src/release/stored-bundle.js
var stored_bundle = __webpack_require__(85277);
// EXTERNAL MODULE: ./build/src/commands/bundle-file.js + 3 modules
var bundle_file = __webpack_require__(46238);
// EXTERNAL MODULE: ./build/src/commands/bundle-of-commit.js
var bundle_of_commit = __webpack_require__(11234);
// EXTERNAL MODULE: ./build/src/adapters/git-state.js
var git_state = __webpack_require__(29826);
// EXTERNAL MODULE: ./build/src/release/source.js
var source = __webpack_require__(93122);
;// CONCATENATED MODULE: ./build/src/commands/bundle-source.js






/**
 * Compares where a bundle says it came from with what is known here: anybody can write a manifest.
 * @param options those of the call, by which the commit is read
 * @returns why nobody can tell here, as a clause; undefined where it is true. The ref is not asked: it moves.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) where the commit is here, and has other policies
 */
async function whyUnverified({ manifest, digest }, options, { displayRoot }, currentFolder) {
    const { commit, repository } = manifest.source;
    const read = await policiesAt(commit, options, currentFolder);
    if (typeof read === "string")
        return read;
    if ((0,release_digest/* digestOf */.ol)("archi3-bundle/1", read) !== digest)
        throw (0,release_manifest/* bundleError */.lm)(release_manifest/* MANIFEST_FILE */.h1, `it says that the bundle is of the commit ${commit}, whose policies are others`);
    const { remote } = (0,git_state/* checkoutState */.Yc)(displayRoot);
    const here = remote === undefined ? undefined : (0,source/* repositoryName */.a)(remote);
    if (repository === undefined || repository === here)
        return undefined;
    return `it names the repository ${repository}, and this is ${here === undefined ? "a clone of no known one" : here}`;
}
async function policiesAt(commit, options, currentFolder) {
    try {
        const policies = await (0,bundle_of_commit/* policiesOfRevision */.V3)(commit, options, currentFolder);
        return policies ?? `the commit ${commit} is not here`;
    }
    catch (error) {
        // Such as a commit whose files were not fetched, or whose configuration is none.
        if (error instanceof errors/* PolicyError */.pn)
            return `the commit ${commit} cannot be read: ${error.parts.what}`;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/commands/effective.js
var effective = __webpack_require__(63757);
// EXTERNAL MODULE: ./build/src/commands/intake.js
var commands_intake = __webpack_require__(98294);
// EXTERNAL MODULE: ./build/src/commands/judging.js
var judging = __webpack_require__(23532);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
// EXTERNAL MODULE: ./build/src/commands/validate.js
var validate = __webpack_require__(35568);
;// CONCATENATED MODULE: ./build/src/commands/candidate.js














/**
 * Finds what is to be deployed: the bundle of the commit that is checked out, of a file, or of the ledger of the environment
 * before. The configuration is always that of the commit.
 * @throws {PolicyError} as {@link bundleOfCommit}; `E_BUNDLE` (exit 3) for content that is not what its digest says
 */
async function chooseCandidate(options, freshness, terminal, version, env) {
    if (options.bundle === undefined) {
        const built = await (0,bundle_of_commit/* bundleOfCommit */.pG)(options, terminal, version);
        if (built.is === "invalid")
            return built;
        const { bundle, catalog, workspace, validation } = built;
        const promotion = { workspace, terminal, version, env };
        return {
            is: "chosen",
            promotion,
            candidate: {
                bundle,
                catalog,
                workspace,
                validation,
                source: sourceOf(bundle, env, undefined),
                ...{ sourceDoubt: undefined, named: undefined },
                configDigest: configDigestOf(workspace),
            },
        };
    }
    const { workspace } = await (0,bundle_of_commit/* workspaceOfHead */.LR)(options, terminal.currentFolder);
    const promotion = { workspace, terminal, version, env };
    const { currentFolder } = terminal;
    const isStored = options.bundle === LIVE_BEFORE || /^(?:sha256:)?[0-9a-f]{12,64}$/.test(options.bundle);
    const archive = isStored ? undefined : await (0,bundle_file/* readBundleFile */.zi)(options.bundle, currentFolder);
    const bundle = archive ?? (await bundleOfLedger(options.bundle, options.environment, promotion, freshness));
    const opened = await (0,effective/* openBundleFiles */.O6)(bundle.files, workspace, currentFolder);
    if (archive !== undefined)
        (0,bundle_file/* checkArchive */.PI)(archive, opened);
    const sourceDoubt = await whyUnverified(bundle, options, workspace, currentFolder);
    const validation = await judgeBundle(opened, workspace, { version, currentFolder });
    if (validation.report.conclusion !== "success")
        return { is: "invalid", validation };
    const candidate = {
        ...{ bundle, ...opened, source: sourceOf(bundle, env, sourceDoubt), sourceDoubt },
        ...{ configDigest: configDigestOf(workspace), named: options.bundle, validation: (0,bundle_of_commit/* numbersOf */.cZ)(validation) },
    };
    return { is: "chosen", promotion, candidate };
}
/** What is live in the environment before; a file of that name is written as `./@after`. */
const LIVE_BEFORE = "@after";
function configDigestOf({ configFile, tree }) {
    if (configFile === undefined)
        return (0,release_digest/* sha256 */.sc)("");
    const read = tree.read(configFile, LARGEST_CONFIG);
    return (0,release_digest/* sha256 */.sc)(read.kind === "bytes" ? read.bytes : "");
}
const LARGEST_CONFIG = 1024 * 1024;
/** Judges the policies of a bundle by every rule, and by what the commit accepts. */
async function judgeBundle({ workspace }, ofCommit, run) {
    const baselines = await (0,judging/* ownBaseline */.SU)(ofCommit);
    const scope = { workspace, paths: [] };
    const intake = { scope, found: (0,commands_intake/* findFiles */.lY)(workspace), comparison: undefined, baselines };
    return (0,validate/* judge */.S4)(intake, {}, { ...run, started: performance.now() });
}
async function bundleOfLedger(typed, name, promotion, freshness) {
    const { after } = (0,commands_promotion/* environmentNamed */.b6)(name, promotion);
    const from = after ?? name;
    const ledger = await (0,commands_promotion/* ledgerOf */.Xr)(from, promotion);
    const { entries } = await ledger.read(freshness);
    const stored = (0,stored_bundle/* storedBundle */.m)(entries, typed === LIVE_BEFORE ? liveIn(entries, after, name) : typed);
    if (stored.is !== "stored") {
        throw (0,errors/* usageError */.Wp)("E_BUNDLE_DIGEST", {
            what: stored.is === "unknown"
                ? `no bundle ${typed} was deployed to ${from}`
                : `several bundles of ${from} begin with ${typed}`,
            where: `--bundle ${typed}`,
            mend: `see which there are: archi3-policy history --environment ${from}`,
        });
    }
    const { manifest, policies } = await ledger.contents(stored.intent.commit);
    return checkedDigest((0,bundle/* verifiedBundle */.FO)((0,release_manifest/* readManifest */.WI)(manifest), policies), stored.intent.digest);
}
/** The digest of what is live in the environment before; whether it is healthy there is for the gates to say. */
function liveIn(entries, after, name) {
    const digest = (0,standing/* currentDeployment */.JG)((0,standing/* standingOf */.YP)(entries))?.intent.digest;
    if (after !== undefined && digest !== undefined)
        return digest;
    throw (0,errors/* usageError */.Wp)("E_BUNDLE_DIGEST", {
        what: after === undefined ? `${name} comes after no environment` : `nothing is live in ${after}`,
        where: `--bundle ${LIVE_BEFORE}`,
        mend: after === undefined
            ? "leave it out to deploy the policies of this commit, or name a file"
            : `deploy there first: archi3-policy deploy --environment ${after}`,
    });
}
function checkedDigest(bundle, digest) {
    if (digest === bundle.digest)
        return bundle;
    throw new errors/* PolicyError */.pn("E_BUNDLE", errors/* EXIT */.dc.refused, {
        what: "the ledger's content is not what its record says",
        where: digest === undefined ? "a record without a digest" : (0,release_digest/* shortDigest */.VK)(digest),
        mend: "compare the ledger with another clone",
    });
}
/** Where a bundle came from: its manifest says so; a workflow knows the pull request too. */
function sourceOf({ manifest }, env, doubt) {
    const { repository, commit, ref } = manifest.source;
    const pull = /^refs\/pull\/(\d+)\//.exec(env["GITHUB_REF"] ?? "")?.[1];
    return {
        ...(repository === undefined ? {} : { repository }),
        commit,
        ...(ref === undefined ? {} : { ref }),
        ...(pull === undefined ? {} : { "pull-request": Number(pull) }),
        ...(doubt === undefined ? {} : { unverified: true }),
    };
}
/** What a candidate makes an environment run. */
function effectiveOf({ catalog, workspace }, environment) {
    return (0,effective/* effectiveReleaseOf */._T)(catalog, environment, workspace);
}


/***/ }),

/***/ 50622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ watchedFacts),
/* harmony export */   c: () => (/* binding */ deliveriesKnown)
/* harmony export */ });
/* harmony import */ var _watch_deliveries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49213);
/* harmony import */ var _watch_routing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56299);
/* harmony import */ var _seen_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72721);



/** What became of the newest message to each channel, as far as the monitor's state can be read. */
async function deliveriesKnown(promotion) {
    const isAnybodyTold = promotion.workspace.config.alerting.channels.length > 0;
    return isAnybodyTold ? (0,_watch_deliveries_js__WEBPACK_IMPORTED_MODULE_0__/* .lastDeliveries */ .Hz)(await (0,_seen_state_js__WEBPACK_IMPORTED_MODULE_1__/* .noteOfState */ .D)(promotion)) : [];
}
/** How an environment is watched: the objectives that it is held against, and who is told when a deployment fails. */
function watchedFacts(environment, { workspace, env }, { deploys, deliveries = [], now }) {
    const { objectives, alerting } = workspace.config;
    const judged = objectives.filter(({ environments }) => environments.includes(environment));
    const channels = (0,_watch_routing_js__WEBPACK_IMPORTED_MODULE_2__/* .channelsFor */ .El)(alerting, "deployment-failure", environment).map((channel) => {
        const { are, unset } = (0,_watch_routing_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialsOf */ .YN)(channel, env, deploys);
        return { name: channel.name, credentials: are, unset };
    });
    const silenced = alerting.silences.find((one) => one.alert === "deployment-failure" &&
        one.until > now &&
        (one.environment ?? environment) === environment);
    return { objectives: judged.map(({ name }) => name), told: { channels, silenced, deliveries } };
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

/***/ 8526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YI: () => (/* binding */ askGates),
  Ru: () => (/* binding */ computePlan),
  wu: () => (/* binding */ demandsOf),
  Ku: () => (/* binding */ firstOf),
  aZ: () => (/* binding */ locksOf),
  iA: () => (/* binding */ prepare),
  nt: () => (/* binding */ proofsFor)
});

// UNUSED EXPORTS: hashOf

// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/release/approval.js
var approval = __webpack_require__(77924);
// EXTERNAL MODULE: ./build/src/release/checklist.js
var release_checklist = __webpack_require__(89323);
// EXTERNAL MODULE: ./build/src/release/evidence.js
var evidence = __webpack_require__(42370);
// EXTERNAL MODULE: ./build/src/release/gates.js + 1 modules
var release_gates = __webpack_require__(52724);
// EXTERNAL MODULE: ./build/src/release/ledger.js
var ledger = __webpack_require__(64182);
// EXTERNAL MODULE: ./build/src/release/digest.js
var release_digest = __webpack_require__(69171);
;// CONCATENATED MODULE: ./build/src/release/plan.js

/**
 * The hash that an approval is bound to: of the environment, the live deployment, and the digests of the bundle, of what it
 * makes effective and of the configuration. Times, verdicts, evidence and locks are not in it: they are asked again.
 */
function planHash(parts) {
    const { environment, live, digest, effectiveDigest, configDigest } = parts;
    return (0,release_digest/* sha256 */.sc)(JSON.stringify(["archi3-plan/1", environment, live ?? null, digest, effectiveDigest, configDigest]));
}

// EXTERNAL MODULE: ./build/src/release/record.js
var record = __webpack_require__(45922);
// EXTERNAL MODULE: ./build/src/release/risk.js
var risk = __webpack_require__(99060);
// EXTERNAL MODULE: ./build/src/release/standing.js
var release_standing = __webpack_require__(74755);
// EXTERNAL MODULE: ./build/src/commands/approvals.js + 1 modules
var approvals = __webpack_require__(57325);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/adapters/foreign-text.js
var foreign_text = __webpack_require__(25320);
// EXTERNAL MODULE: ./build/src/adapters/github-caller.js
var github_caller = __webpack_require__(90947);
// EXTERNAL MODULE: ./build/src/adapters/program.js
var program = __webpack_require__(74190);
;// CONCATENATED MODULE: ./build/src/adapters/attestation.js







const USUAL_TIMEOUT_MS = 60_000;
/** Characters of gh's answer: an attestation takes some 20,000. */
const MOST_ANSWER = 16 * 1024 * 1024;
const MOST_COMPLAINT = 8_000;
/** The first version of gh that compares the ref. */
const NEEDED = "gh 2.68 or later";
/**
 * Asks GitHub's command line whether a digest is attested by the workflow that is asked for: it verifies the signature, and
 * what the certificate says is compared once more here, since gh takes the workflow's name for the beginning of a pattern,
 * and a ref in any case of its letters. It throws nothing: what cannot be checked is an answer that says so.
 */
async function verifyAttestation(question) {
    const { demand, env, server, text, timeoutMs = USUAL_TIMEOUT_MS } = question;
    const host = new URL(server).host;
    const written = writePrivately(text);
    if ("why" in written) {
        const why = (0,foreign_text/* foreignText */.q)(`the temporary folder cannot be written: ${written.why}`);
        return { is: "unchecked", why, mend: "make room there, or name another folder in TMPDIR" };
    }
    const said = { stdout: "", stderr: "" };
    const most = { stdout: MOST_ANSWER, stderr: MOST_COMPLAINT };
    try {
        const ended = await (0,program/* runProgram */.mB)("gh", argumentsFor(written.file, demand, host), {
            ...{ folder: written.folder, env: environmentFor(host, env), timeoutMs },
            hear: (piece, from) => {
                said[from] = `${said[from]}${piece}`.slice(0, most[from]);
            },
        });
        if (ended.is !== "ended")
            return notEnded(ended);
        return ended.status === 0
            ? judgeAnswer(said.stdout, question)
            : judgeRefusal(ended.status, said.stderr, host, env);
    }
    finally {
        written.remove();
    }
}
function argumentsFor(file, { repository, workflow, ref }, host) {
    return [
        ...["attestation", "verify", file, "--repo", repository],
        ...["--signer-workflow", `${repository}/${workflow}`, "--source-ref", ref, "--format", "json"],
        // Not left to gh's own default, which may be another server that its user is logged in to.
        ...["--hostname", host],
    ];
}
/** Nothing of the user's makes gh ask somebody, or print what only a terminal understands. */
function environmentFor(host, env) {
    const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
    return {
        ...env,
        ...(token ? { GH_TOKEN: token } : {}),
        // With a host in it, gh goes on without a token; without one it says that it has none.
        GH_HOST: host === "github.com" ? "" : host,
        ...{ GH_PROMPT_DISABLED: "1", GH_NO_UPDATE_NOTIFIER: "1" },
        ...{ GH_FORCE_TTY: "", GH_DEBUG: "", NO_COLOR: "1", CLICOLOR_FORCE: "0" },
    };
}
/** A file of this text in a folder that only this user can open; it is gone when this process ends. */
function writePrivately(text) {
    let folder;
    const remove = () => {
        process.removeListener("exit", remove);
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    };
    process.once("exit", remove);
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "archi3-attestation-"));
        const file = (0,external_node_path_.join)(folder, "policy-bundle");
        (0,external_node_fs_.writeFileSync)(file, text, { mode: 0o600 });
        return { folder, file, remove };
    }
    catch (error) {
        remove();
        return { why: error instanceof Error ? error.message : String(error) };
    }
}
function notEnded(ended) {
    if (ended.is === "absent") {
        const why = "gh, GitHub's command line, is not installed, or not on PATH";
        return { is: "unchecked", why, mend: `install ${NEEDED} where deployments run` };
    }
    const mend = ended.is === "late"
        ? "run the same again, when GitHub answers"
        : "see whether it runs here: gh --version";
    return { is: "unchecked", why: (0,foreign_text/* foreignText */.q)(`gh ${ended.why}`), mend };
}
/** What lets gh read attestations, by who asks. */
function tokenMend(caller, host) {
    const token = "a token with `attestations: read`";
    switch (caller) {
        case "step":
            return "add the line `attestations: read` below `permissions:` of the job, or hand in a token with it as `with: token`";
        case "job":
            return `give the step ${token} as GITHUB_TOKEN`;
        case "machine":
            return `set GITHUB_TOKEN to ${token}, or log in: gh auth login --hostname ${host}`;
    }
}
/** What gh's failures mean, by its words; of all others nobody knows more than that nothing was verified. */
function judgeRefusal(status, stderr, host, env) {
    const said = wordsOf(stderr) || `gh ended ${status}`;
    const mend = tokenMend((0,github_caller/* callerOf */.$U)(env), host);
    // gh's own status for somebody who is not logged in.
    if (status === 4)
        return { is: "unchecked", why: `gh has no token for ${host}`, mend };
    if (/\bHTTP 40[13]\b/.test(said))
        return { is: "unchecked", why: said, mend };
    if (/\bno attestations found\b|\bHTTP 404\b.*\/attestations\//.test(said))
        return { is: "missing", said };
    if (/^(?:verifying with issuer|expected \w+ to be|no attestations were verified)/.test(said))
        return { is: "wrong", said };
    if (/^unknown flag/.test(said))
        return { is: "unchecked", why: `gh is too old: ${said}`, mend: `install ${NEEDED}` };
    if (/\bunsupported host\b/.test(said)) {
        const mend = "leave `attestation` out: GitHub Enterprise Server has no attestations";
        return { is: "unchecked", why: said, mend };
    }
    return { is: "unchecked", why: said, mend: "run the same again, when GitHub can be reached from here" };
}
/** The first line that gh says of its failure; how it is used comes behind. */
function wordsOf(stderr) {
    const lines = stderr.split(/[\r\n]+/).map((line) => line.trim().replace(/^Error: /, ""));
    return (0,foreign_text/* foreignText */.q)(lines.find((line) => line !== "") ?? "");
}
function judgeAnswer(stdout, question) {
    const results = parsed(stdout);
    if (!Array.isArray(results) || results.length === 0)
        return { is: "wrong", said: "gh ended 0, and names no attestation" };
    if (!results.some((result) => isAbout(result, question.digest)))
        return { is: "wrong", said: "what gh has verified is about another digest" };
    if (!results.some((result) => isAbout(result, question.digest) && isBy(result, question)))
        return { is: "wrong", said: "what gh has verified is of another workflow, ref or repository" };
    return { is: "verified" };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isAbout(result, digest) {
    const subjects = (0,pointer/* valueAt */.fK)(result, ["verificationResult", "statement", "subject"]);
    const hex = digest.slice("sha256:".length);
    return Array.isArray(subjects) && subjects.some((one) => (0,pointer/* valueAt */.fK)(one, ["digest", "sha256"]) === hex);
}
/** Owner and repository are the same in any case of their letters. */
function isBy(result, { demand, server }) {
    const certificate = (0,pointer/* valueAt */.fK)(result, ["verificationResult", "signature", "certificate"]);
    if (!(0,pointer/* isMapping */.pi)(certificate))
        return false;
    const { subjectAlternativeName: signer, sourceRepositoryURI, sourceRepositoryRef } = certificate;
    const home = `${server}/${demand.repository}`;
    return (sourceRepositoryRef === demand.ref &&
        isSame(sourceRepositoryURI, home) &&
        typeof signer === "string" &&
        isSame(signer.slice(0, home.length), home) &&
        signer.slice(home.length).startsWith(`/${demand.workflow}@`));
}
function isSame(one, other) {
    return typeof one === "string" && one.toLowerCase() === other.toLowerCase();
}

// EXTERNAL MODULE: ./build/src/adapters/git-state.js
var git_state = __webpack_require__(29826);
// EXTERNAL MODULE: ./build/src/release/source.js
var source = __webpack_require__(93122);
;// CONCATENATED MODULE: ./build/src/commands/attesting.js




/** What was verified in this process, and for whom: gates are looked at again and again while they are waited for. */
const verified = new WeakMap();
/** The attestation that an environment asks for, and what is found; undefined where none is asked for. */
async function attestationOf(demand, bundle, promotion) {
    if (demand === undefined)
        return undefined;
    if (verified.get(bundle) === demand)
        return { demand, found: { is: "verified" } };
    const progress = promotion.terminal.progress("Verifying the attestation");
    try {
        const found = await verify(demand, bundle, promotion);
        if (found.is === "verified")
            verified.set(bundle, demand);
        return { demand, found };
    }
    finally {
        progress(undefined);
    }
}
async function verify(demand, { digest, files }, { env, workspace }) {
    const origin = originOf(workspace.displayRoot);
    const server = (env["GITHUB_SERVER_URL"] || origin?.server || "https://github.com").replace(/\/+$/, "");
    const repository = demand.repository ?? (env["GITHUB_REPOSITORY"] || origin?.repository);
    if (repository === undefined || !REPOSITORY.test(repository) || !URL.canParse(server)) {
        return {
            is: "unchecked",
            why: "neither a workflow's run nor the remote origin says which repository on GitHub this is",
            mend: "name it in archi3.yaml: `attestation: {repository: owner/name}`",
        };
    }
    const text = (0,release_digest/* digestedText */.NB)("archi3-bundle/1", files);
    return verifyAttestation({ digest, text, demand: { ...demand, repository }, server, env });
}
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/;
/** The repository on a server that a clone's origin names, whatever git puts in its place here. */
function originOf(folder) {
    const { remote } = (0,git_state/* checkoutState */.Yc)(folder);
    return remote === undefined ? undefined : placeOnServer(remote);
}
/** A remote's URL as a repository on a server, whatever way git takes to it; undefined where it names none. */
function placeOnServer(url) {
    const [, host = "github.com", repository = ""] = /^(?:\w+:\/\/([^/:]+)(?::\d+)?\/)?([^/:]+\/[^/:]+)$/.exec((0,source/* repositoryName */.a)(url) ?? "") ?? [];
    return REPOSITORY.test(repository) ? { server: `https://${host}`, repository } : undefined;
}

// EXTERNAL MODULE: ./build/src/commands/candidate.js + 1 modules
var commands_candidate = __webpack_require__(40194);
// EXTERNAL MODULE: ./build/src/commands/checklist-facts.js
var checklist_facts = __webpack_require__(50622);
// EXTERNAL MODULE: ./build/src/commands/plan-parts.js + 1 modules
var plan_parts = __webpack_require__(45343);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
;// CONCATENATED MODULE: ./build/src/commands/planning.js
















/** Renders a candidate for its environment, and digests what decides the deployment. */
async function prepare(candidate, environment) {
    const release = await (0,commands_candidate/* effectiveOf */.d)(candidate, environment.name);
    return {
        environment,
        candidate,
        effectiveDigest: release.digest,
        effective: release.files,
        configDigest: candidate.configDigest,
        hasOverlay: release.hasOverlay,
    };
}
/** The hash that an approval of this deployment is bound to. */
function hashOf(prepared, standing) {
    const { environment, candidate, effectiveDigest, configDigest } = prepared;
    return planHash({
        environment: environment.name,
        live: standing.current,
        digest: candidate.bundle.digest,
        effectiveDigest,
        configDigest,
    });
}
/** Asks every gate, by the ledgers as they are now. */
async function askGates(prepared, ledger, view, promotion, options) {
    const { environment, candidate } = prepared;
    const { digest } = candidate.bundle;
    const standing = (0,release_standing/* standingOf */.YP)(view.entries);
    const before = await readBefore(environment, digest, promotion, options.freshness);
    const first = await readFirst(environment, promotion, before, options.freshness);
    const checklist = (0,release_checklist/* checklistOf */.W)({
        ...{ environment: environment.name, evidence: environment.evidence, checks: environment.verify.checks },
        ...(0,checklist_facts/* watchedFacts */.W)(environment.name, promotion, {
            ...{ deploys: options.freshness === "required", now: options.now },
            deliveries: options.deliveries ?? (await (0,checklist_facts/* deliveriesKnown */.c)(promotion)),
        }),
        ...{ standing, before, first, digest, now: options.now, validated: true },
    });
    const now = hashOf(prepared, standing);
    const attestation = await attestationOf(environment.attestation, candidate.bundle, promotion);
    const demands = demandsOf(environment);
    const gates = (0,release_gates/* judgeGates */.y8)({
        ...{ ...demands, ...options.github },
        ...{ now: options.now, digest, bundleFault: undefined, attestation, before, standing },
        ...(0,defined/* defined */.s)({ bundle: candidate.named }),
        locks: await locksOf(ledger, standing),
        plan: { approved: options.approvedHash, now },
        checklist: { required: environment.checklistRequired, points: checklist },
        breakGlass: options.breakGlass,
    });
    const approvers = (0,approval/* approversOf */.U9)(demands.reviewers, options.github.approvals);
    return { gates, checklist, planHash: now, approvers, before };
}
/** What an environment's configuration asks of a deployment. */
function demandsOf({ name, soak, evidence, freeze, reviewers, github }) {
    return { environment: name, soakMs: soak, evidence, freeze, reviewers: (0,approvals/* reviewingOf */.KR)({ reviewers, github }) };
}
/** The locks that hold, as their records say them. */
async function locksOf(ledger, { stops }) {
    const records = await ledger.records(stops.locks);
    return records.flatMap(({ lock }) => (lock === undefined ? [] : [lock]));
}
/** The evidence that counts for a digest, oldest first. Of thousands of records only these are read. */
async function proofsFor(ledger, entries, digest) {
    return (0,evidence/* proofsIn */.vT)(await ledger.records((0,evidence/* decisiveEvidence */.yJ)(entries, digest)));
}
async function readBefore(environment, digest, promotion, freshness) {
    if (environment.after === undefined)
        return undefined;
    const ledger = await (0,commands_promotion/* ledgerOf */.Xr)(environment.after, promotion);
    const { entries } = await ledger.read(freshness);
    const evidence = await proofsFor(ledger, entries, digest);
    return { environment: environment.after, entries, standing: (0,release_standing/* standingOf */.YP)(entries), evidence };
}
/** The first environment of a chain. */
function firstOf(environment, promotion) {
    let first = environment;
    while (first.after !== undefined)
        first = (0,commands_promotion/* environmentNamed */.b6)(first.after, promotion);
    return first;
}
/** The entries of the first environment of the chain; undefined for that environment itself. */
async function readFirst(environment, promotion, before, freshness) {
    const first = firstOf(environment, promotion);
    if (first === environment)
        return undefined;
    if (before?.environment === first.name)
        return { name: first.name, entries: before.entries };
    const { entries } = await (await (0,commands_promotion/* ledgerOf */.Xr)(first.name, promotion)).read(freshness);
    return { name: first.name, entries };
}
/**
 * Computes the plan for an environment: what would change, how risky that is, and what the gates say. Nothing is changed.
 */
async function computePlan(prepared, ledger, view, promotion, options) {
    const { environment, candidate, effectiveDigest, configDigest } = prepared;
    const standing = (0,release_standing/* standingOf */.YP)(view.entries);
    const changes = await (0,plan_parts/* changesFromLive */.qo)(standing, ledger, prepared.effective, candidate.workspace);
    const asked = await askGates(prepared, ledger, view, promotion, options);
    const told = await (0,plan_parts/* verifiedBefore */.sK)(asked.before, candidate.bundle.digest, options.now, promotion);
    const commits = await (0,plan_parts/* plannedCommits */.zT)(standing, ledger, candidate);
    return {
        format: "archi3-plan/1",
        environment: environment.name,
        live: (0,plan_parts/* liveIn */.SW)(standing),
        digest: candidate.bundle.digest,
        source: { ...(0,defined/* defined */.s)({ "pull-request": told.pullRequest }), ...candidate.source },
        "effective-digest": effectiveDigest,
        "config-digest": configDigest,
        hash: asked.planHash,
        changes,
        risk: (0,risk/* riskOf */.b)(changes, (0,plan_parts/* isLast */.NE)(environment.name, candidate.workspace)),
        gates: asked.gates,
        checklist: asked.checklist,
        verified: told.verified,
        ...("known" in commits
            ? { commits: commits.known }
            : { commits: null, "commits-unknown": commits.unknown }),
        ...backFrom(standing, prepared),
        open: standing.open?.intent.id ?? null,
        notes: [...(await (0,plan_parts/* olderThanLive */.iM)(standing, ledger, candidate)), ...notesOf(prepared, view)],
    };
}
/** Where this deployment would be gone back from to: by itself where it fails, and by hand where it does not. */
function backFrom(standing, { effectiveDigest }) {
    const failing = { "effective-digest": effectiveDigest, ...(0,defined/* defined */.s)({ previous: standing.current }) };
    const restore = (0,release_standing/* chooseRestore */.OL)(standing, failing);
    const current = (0,release_standing/* currentDeployment */.JG)(standing);
    const isOther = current?.verdict === "healthy" && current.intent["effective-digest"] !== effectiveDigest;
    const byHand = isOther ? current : (0,release_standing/* wayBack */.lZ)(standing);
    return {
        "back-to": restore === undefined ? null : restore === record/* EMPTY */.wg ? record/* EMPTY */.wg : restore.id,
        "back-by-hand": byHand?.id ?? null,
    };
}
function notesOf({ environment, hasOverlay, candidate }, view) {
    const { sourceDoubt } = candidate;
    return [
        ...(sourceDoubt === undefined
            ? []
            : [`Where the bundle says it came from is unverified: ${sourceDoubt}.`]),
        ...(hasOverlay ? [] : [`${environment.name} has no overlay: it runs the core unchanged.`]),
        ...(view.staleSince === undefined ? [] : [`This plan may be outdated: ${(0,ledger/* staleText */.Z)(view.staleSince)}.`]),
    ];
}


/***/ }),

/***/ 72721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ noteOfState)
/* harmony export */ });
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63565);
/* harmony import */ var _watch_monitor_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45571);
/* harmony import */ var _deployment_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57467);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11437);




/** What `monitor` has noted, for commands that only read; where that cannot be read nothing is known, which is said. */
async function noteOfState(promotion) {
    try {
        const store = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_3__/* .monitorStoreOf */ .$M)(promotion);
        return (await store.read("wanted")).state;
    }
    catch (error) {
        promotion.terminal.warn(`note: what monitor has seen is not known: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_deployment_world_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error))}\n`);
        return _watch_monitor_state_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_SEEN */ .s;
    }
}


/***/ }),

/***/ 89323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checklistOf)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42370);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45922);
/* harmony import */ var _soak_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54221);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74755);
/* harmony import */ var _way_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9890);





/** The six points of a release, each by what is known, none by anybody's word. */
function checklistOf(facts) {
    const says = (point, [state, reason]) => ({ point, state, reason });
    return [
        says("policies valid", validity(facts)),
        says("healthy in the first environment", healthAtFirst(facts)),
        says("healthy and proven before", proofBefore(facts)),
        says("a way back", hasWayBack(facts)),
        says("health is measured", measured(facts)),
        says("somebody is told", somebodyIsTold(facts)),
    ];
}
function validity({ validated }) {
    return validated
        ? ["holds", "they were validated before this plan was made"]
        : ["unknown", "they are validated when they are deployed"];
}
function healthAtFirst(facts) {
    const { first } = facts;
    if (first === undefined)
        return ["holds", "this is the first"];
    if (first.entries === undefined)
        return ["unknown", `the ledger of ${first.name} cannot be read`];
    return wasHealthy(first.entries, facts)
        ? ["holds", `healthy in ${first.name}`]
        : ["open", `not healthy in ${first.name}`];
}
function proofBefore(facts) {
    const { before, evidence, digest } = facts;
    if (before === undefined)
        return ["holds", "nothing comes before"];
    const proofs = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .newestProofs */ .El)(before.evidence, digest);
    const missing = evidence.filter((name) => proofs.find((proof) => proof.name === name)?.result !== "pass");
    if (missing.length > 0)
        return ["open", `missing or failed: ${missing.join(", ")}`];
    return wasHealthy(before.entries, facts)
        ? ["holds", `healthy in ${before.environment}, with all evidence`]
        : ["open", `not healthy in ${before.environment}`];
}
function wasHealthy(entries, { digest, now }) {
    return (0,_soak_js__WEBPACK_IMPORTED_MODULE_1__/* .soakOf */ .w)(entries, digest, now).is === "stayed";
}
/** What a failure would go back to. While nothing was ever healthy, however often it was tried, this is the first. */
function hasWayBack({ environment, standing }) {
    const healthy = [...standing.deployments.values()].filter((one) => one.wasHealthy).at(-1);
    if (healthy === undefined)
        return ["holds", "nothing was healthy here yet: this is the first"];
    const previous = standing.current === undefined ? {} : { previous: standing.current };
    if ((0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseRestore */ .OL)(standing, previous) !== _record_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg)
        return ["holds", "an earlier healthy deployment is there"];
    return [
        "open",
        `all that was healthy here failed later, or a rollback left it: make one healthy again with ${(0,_way_back_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackCommand */ .Ct)(environment, healthy.id)}, then unlock`,
    ];
}
function measured({ checks, objectives }) {
    if (checks.some(({ type }) => type !== "target"))
        return ["holds", "a check beyond the target is configured"];
    const [objective] = objectives;
    return objective === undefined
        ? ["open", "only the target is looked at: configure `verify.checks`, or an objective (`slo`)"]
        : ["holds", `the objective ${objective} is judged`];
}
/** One channel that works is enough. */
function somebodyIsTold({ environment, told }) {
    const { channels, silenced, deliveries } = told;
    if (channels.length === 0)
        return [
            "open",
            `no route names deployment-failure for ${environment}: add one under \`alerts.routes\` in archi3.yaml`,
        ];
    if (silenced !== undefined) {
        const until = new Date(silenced.until).toISOString();
        return [
            "open",
            `deployment-failure is silenced until ${until} (${silenced.reason}): take the silence out`,
        ];
    }
    const errorOf = new Map(deliveries.map(({ channel, error }) => [channel, error]));
    const answers = channels.map((channel) => canTell(channel, errorOf.get(channel.name)));
    const best = ["holds", "unknown"].map((state) => answers.find(([is]) => is === state));
    return best.find((one) => one !== undefined) ?? ["open", answers.map(([, reason]) => reason).join("; ")];
}
function canTell({ name, credentials, unset }, error) {
    if (error !== undefined)
        return [
            "open",
            `the last message to ${name} was not delivered (${error}): mend that, then archi3-policy monitor`,
        ];
    const variables = unset.join(" and ");
    switch (credentials) {
        case "set":
            return ["holds", `${name} is told when a deployment fails`];
        case "unknown":
            return ["unknown", `${name} is told only where ${variables} is set, and here it is not`];
        case "unset":
            return ["open", `${name} cannot be told: give the job that deploys the secret ${variables}`];
    }
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

/***/ 85277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ storedBundle)
/* harmony export */ });
/**
 * The newest record whose tree holds a bundle. Only intents are asked: `rolled-back` names the bundle that failed, and holds
 * the one that was restored.
 * @param typed a digest, or its first digits, with or without `sha256:`
 */
function storedBundle(entries, typed) {
    const wanted = `sha256:${typed.replace(/^sha256:/, "")}`;
    const intents = entries.filter(({ event, digest }) => event === "intent" && digest?.startsWith(wanted) === true);
    const intent = intents.at(-1);
    if (intent === undefined)
        return { is: "unknown" };
    return new Set(intents.map(({ digest }) => digest)).size === 1
        ? { is: "stored", intent }
        : { is: "ambiguous" };
}


/***/ }),

/***/ 49213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ lastDeliveries),
/* harmony export */   Sf: () => (/* binding */ claimed),
/* harmony export */   X2: () => (/* binding */ stillHas),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   t2: () => (/* binding */ recorded)
/* harmony export */ });
/* unused harmony export LEASE_MS */
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69171);
/* harmony import */ var _alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67919);
/* harmony import */ var _routed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2046);



/** Who has taken something on tells some of it within this time, or somebody else may. Milliseconds. */
const LEASE_MS = 5 * 60_000;
/** Alerts of one message; more take several. */
const MOST_TOLD = 10;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;
/**
 * Takes on what is due now: written down before anything is sent, so that nobody else sends it too. What somebody took on
 * and did not end in time is taken over with the same message's id; what the holder itself took on, or somebody who is gone,
 * at once.
 * @param now milliseconds since 1970
 * @param holder who takes it on
 * @param others `without`: channels that did not answer this holder, which asks them no more; `gone`: ids of holders that
 *   are there no more
 */
function claimed(state, now, holder, { without, gone }) {
    const claims = new Map();
    const begun = new Map();
    const taken = new Map();
    const isLeft = (delivery) => isHeldBy(holder.id, delivery) || gone.has(delivery.holder?.id ?? "");
    for (const alert of [...state.alerts].sort(_routed_js__WEBPACK_IMPORTED_MODULE_2__/* .byWeight */ .I))
        for (const delivery of alert.deliveries) {
            // A silence that came meanwhile counts; who was told that it began is told of its end.
            const isSilenced = alert.silenced !== undefined && delivery.status === "firing";
            if (isSilenced || without.has(delivery.channel) || !isDue(delivery, now, isLeft))
                continue;
            const message = delivery.message ?? messageFor(alert, delivery, begun);
            claims.set(message, { channel: delivery.channel, status: delivery.status, message });
            taken.set(delivery, { message, over: alert.until !== undefined && delivery.status === "firing" });
        }
    const at = new Date(now + LEASE_MS).toISOString();
    const after = mapDeliveries(state, (delivery) => {
        const claim = taken.get(delivery);
        if (claim === undefined)
            return delivery;
        const { message, over } = claim;
        const { over: _, ...rest } = delivery;
        const taking = {
            ...rest,
            state: "sending",
            at,
            attempts: delivery.attempts + 1,
            message,
            holder,
        };
        return over ? { ...taking, over } : taking;
    });
    // What begins before what ends.
    const ordered = [...claims.values()].sort((a, b) => Number(a.status === "resolved") - Number(b.status === "resolved"));
    return { state: after, claims: ordered };
}
/**
 * A time that is further away than any that is given was written by a clock that was ahead.
 * @param isLeft whether what is being sent was left: by a look of the same holder that failed, or by one that is gone
 */
function isDue(delivery, now, isLeft) {
    const { state, at } = delivery;
    const left = Date.parse(at) - now;
    if (state === "sending")
        return isLeft(delivery) || left <= 0 || left > LEASE_MS;
    return state === "due" && (left <= 0 || left > LONGEST_PAUSE_MS);
}
/**
 * The newest message to the same channel that was begun just now and has room, or a new one, named by the first alert that
 * it tells. What is sent again never tells more than the first time: whoever knows its id may leave it unread.
 */
function messageFor({ id }, { channel, status }, begun) {
    const place = `${channel}\n${status}`;
    const open = begun.get(place);
    if (open !== undefined && open.size < MOST_TOLD) {
        open.size += 1;
        return open.message;
    }
    const message = `${status}-${(0,_release_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${place}\n${id}`).slice(0, 24)}`;
    begun.set(place, { message, size: 1 });
    return message;
}
function mapDeliveries(state, map) {
    return {
        ...state,
        alerts: state.alerts.map((alert) => {
            const deliveries = alert.deliveries.map((delivery) => map(delivery, alert));
            return deliveries.some((one, at) => one !== alert.deliveries[at]) ? { ...alert, deliveries } : alert;
        }),
    };
}
/**
 * Whether a process still has what it took on: where it stood still for too long, somebody else may tell it.
 * @param now milliseconds since 1970
 */
function stillHas(state, claim, holder, now) {
    return state.alerts.some(({ deliveries }) => deliveries.some((one) => one.message === claim.message && isHeldBy(holder, one) && Date.parse(one.at) > now));
}
function isHeldBy(holder, one) {
    return one.state === "sending" && one.holder?.id === holder;
}
/**
 * Writes down what became of a message. Whoever does has shown that it works, and the whole time again for what else it took
 * on.
 * @param now milliseconds since 1970
 * @param holder who has told it, or failed to: somebody else may be at it meanwhile
 */
function recorded(state, claim, result, now, holder) {
    return mapDeliveries(state, (delivery, alert) => {
        const isOwn = isHeldBy(holder, delivery);
        if (delivery.message !== claim.message) {
            if (isOwn)
                return { ...delivery, at: new Date(now + LEASE_MS).toISOString() };
            // A channel that works again is told all that waits for it.
            const waits = delivery.channel === claim.channel && delivery.state === "due" && result.is === "delivered";
            return waits && Date.parse(delivery.at) > now
                ? { ...delivery, at: new Date(now).toISOString() }
                : delivery;
        }
        const { holder: _, error: __, ...rest } = delivery;
        if (result.is === "delivered") {
            if (delivery.state === "delivered")
                return delivery;
            const reference = result.references?.get(alert.id);
            const done = { ...rest, state: "delivered", at: new Date(now).toISOString() };
            return reference === undefined ? done : { ...done, reference };
        }
        if (!isOwn)
            return delivery;
        const at = new Date(now + pauseAfter(delivery.attempts, result)).toISOString();
        return { ...rest, state: "due", at, error: result.why };
    });
}
function pauseAfter(attempts, result) {
    // Another process may have what is missing here, and so may the next look.
    if (result.is === "refused" && result.isHere === true)
        return 0;
    const growing = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1));
    return Math.max(growing, result.is === "failed" ? (result.retryAfterMs ?? 0) : 0);
}
/** Makes the message of a claim from what the state says now. */
function messageOf(state, claim, around) {
    const { stories, ...rest } = around;
    const alerts = state.alerts
        .filter(({ deliveries }) => deliveries.some(({ message, state: is }) => message === claim.message && is === "sending"))
        .sort(_routed_js__WEBPACK_IMPORTED_MODULE_2__/* .byWeight */ .I);
    const [worst] = alerts;
    const references = alerts.flatMap((alert) => {
        const known = alert.deliveries.find(({ channel, reference }) => channel === claim.channel && reference !== undefined);
        return known?.reference === undefined ? [] : [[alert.id, known.reference]];
    });
    return {
        ...rest,
        id: claim.message,
        status: claim.status,
        severity: worst === undefined ? "notice" : severityOf(worst),
        alerts: alerts.map((alert) => toldAlert(alert, claim.status, stories.get(alert.id))),
        undelivered: undeliveredOf(alerts, claim),
        references: new Map(references),
    };
}
function severityOf({ name }) {
    return _alert_js__WEBPACK_IMPORTED_MODULE_1__/* .ALERTS */ .oA[name].severity;
}
function toldAlert(alert, status, story = {}) {
    const { deliveries: _, silenced: __, once: ___, until, ...told } = alert;
    return {
        ...told,
        severity: severityOf(alert),
        // What has begun and is over by now says both at once.
        ...(until === undefined || (status === "firing" && alert.once === true) ? {} : { until }),
        ...story,
    };
}
/** The channels that did not take the same alerts. */
function undeliveredOf(alerts, { channel, status }) {
    const down = new Map();
    for (const { deliveries } of alerts)
        for (const one of deliveries)
            if (one.channel !== channel &&
                one.status === status &&
                one.error !== undefined &&
                // Whoever is being told meanwhile may know.
                (one.state === "due" || one.state === "refused"))
                down.set(one.channel, one.error);
    return [...down].map(([name, why]) => ({ channel: name, why }));
}
/** What became of the newest message to each channel that was tried. */
function lastDeliveries({ alerts }) {
    const newest = new Map();
    for (const { deliveries } of alerts)
        for (const one of deliveries) {
            const isTried = one.state === "delivered" || one.error !== undefined;
            if (isTried && one.at >= (newest.get(one.channel)?.at ?? ""))
                newest.set(one.channel, one);
        }
    return [...newest].map(([channel, { state, error }]) => ({
        channel,
        error: state === "delivered" ? undefined : (error ?? "it was not delivered"),
    }));
}


/***/ }),

/***/ 2046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ routed),
/* harmony export */   I: () => (/* binding */ byWeight)
/* harmony export */ });
/* harmony import */ var _alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67919);

/** Nobody is told any more of what has been over for so long, where a channel was tried so often. Milliseconds. */
const GIVE_UP_MS = 24 * 3_600_000;
const GIVE_UP_ATTEMPTS = 24;
/**
 * Decides who is to be told: each channel of each route whose time has come, once that it fires and once that it is over.
 * Where no channel takes an alert, it goes to the next one of the configuration. What was over when that was decided is for
 * nobody else, whatever the configuration says later.
 */
function routed(state, facts) {
    return { ...state, alerts: state.alerts.map((alert) => routedAlert(alert, facts)) };
}
function routedAlert(before, facts) {
    const { alerting, now } = facts;
    if (before.settled === true && before.deliveries.length === 0)
        return before;
    const silence = alerting.silences.find((one) => one.alert === before.name &&
        (one.environment === undefined || one.environment === before.environment) &&
        now < one.until);
    const { silenced: _, ...rest } = before;
    const alert = silence === undefined
        ? rest
        : { ...rest, silenced: `${silence.reason} (until ${minuteOf(silence.until)})` };
    // Who was told that it began is told that it is over, silence or not.
    const firing = silence === undefined ? withFiring(alert, facts) : alert.deliveries;
    const deliveries = withoutStandIns(firing).map((delivery) => givenUp(delivery, alert, now));
    return {
        ...alert,
        // A silence that ends is not the end of what it silenced.
        ...(alert.until === undefined ? {} : { settled: true }),
        deliveries: withResolved(deliveries, alert, facts),
    };
}
function minuteOf(ms) {
    return `${new Date(ms).toISOString().slice(0, "2026-12-01T08:00".length).replace("T", " ")} UTC`;
}
function withFiring(alert, { alerting, now, incident }) {
    const channels = alert.settled === true ? [] : channelsOf(alert, alerting, now);
    const isIncident = alert.settled !== true && incident?.isOne(alert) === true;
    const told = new Set(alert.deliveries.map(({ channel }) => channel));
    const opens = isIncident && !tellsOnGithub(channels, alerting) ? [incident.channel] : [];
    const wanted = [...new Set([...channels, ...opens])];
    const added = wanted.filter((channel) => !told.has(channel)).map((channel) => due(channel, "firing", now));
    // Who is told by a route is nobody's stand-in any more.
    const own = alert.deliveries.map((one) => one.status === "firing" && wanted.includes(one.channel) ? withoutStandIn(one) : one);
    const deliveries = [...own, ...added];
    const next = nextChannel(deliveries, alerting, incident?.channel);
    return next === undefined ? deliveries : [...deliveries, { ...due(next.channel, "firing", now), ...next }];
}
function withoutStandIn({ "instead-of": _, ...delivery }) {
    return delivery;
}
/** The channels whose time has come. */
function channelsOf({ name, environment, since, until, once }, { routes }, now) {
    // Clocks differ: what seems to begin later has begun.
    const held = Math.max(0, (until === undefined ? now : Date.parse(until)) - Date.parse(since));
    // What happens at one moment does not last.
    const isMoment = once === true && until === since;
    return routes
        .filter(({ on, environments, after }) => on.includes(name) &&
        (environments === undefined || environment === undefined || environments.includes(environment)) &&
        (isMoment || held >= after))
        .flatMap(({ to }) => to);
}
/** One issue is enough: the one of the channel shows the incident. */
function tellsOnGithub(channels, { channels: all }) {
    return all.some(({ name, type }) => type === "github-issue" && channels.includes(name));
}
function due(channel, status, now) {
    return { channel, status, state: "due", at: new Date(now).toISOString(), attempts: 0 };
}
/** Where every channel that was tried failed, the next one that nobody has asked yet. An issue wakes nobody. */
function nextChannel(deliveries, { channels }, incident) {
    const firing = deliveries.filter(({ status, channel }) => status === "firing" && channel !== incident);
    const last = firing.at(-1);
    const isDown = ({ state, error }) => state !== "delivered" && error !== undefined;
    if (last === undefined || !firing.every(isDown) || !firing.some(({ state }) => state === "due"))
        return undefined;
    const next = channels.find(({ name }) => !firing.some(({ channel }) => channel === name));
    return next && { channel: next.name, "instead-of": last.channel };
}
/** Who was to be told in the place of others need not be, once anybody was. */
function withoutStandIns(deliveries) {
    if (!deliveries.some(({ state, status }) => state === "delivered" && status === "firing"))
        return deliveries;
    return deliveries.filter((one) => one["instead-of"] === undefined || one.state !== "due");
}
/** What is over, and no channel took for a day, is told no more; it stands on the dashboard. */
function givenUp(delivery, { until }, now) {
    const isTried = delivery.state === "due" && delivery.attempts >= GIVE_UP_ATTEMPTS;
    const isOld = until !== undefined && now - Date.parse(until) > GIVE_UP_MS;
    return isTried && isOld ? { ...delivery, state: "refused" } : delivery;
}
/**
 * The end is told where the beginning was, and not before it. Where the beginning was told when it was over, people have
 * been told both; programs want both.
 */
function withResolved(deliveries, { until, once }, { alerting, now }) {
    if (until === undefined || once === true)
        return [...deliveries];
    const reads = (channel) => PEOPLE.has(alerting.channels.find(({ name }) => name === channel)?.type ?? "github-issue");
    const told = deliveries
        .filter(({ status, state }) => status === "firing" && state === "delivered")
        .filter(({ channel }) => !deliveries.some((one) => one.channel === channel && one.status === "resolved"))
        .filter(({ channel, over }) => !(over === true && reads(channel)));
    return [...deliveries, ...told.map(({ channel }) => due(channel, "resolved", now))];
}
/** Channels that only people read. */
const PEOPLE = new Set(["slack", "email", "sms"]);
const ORDER = Object.keys(_alert_js__WEBPACK_IMPORTED_MODULE_0__/* .ALERTS */ .oA);
/** The worst first: by what it is about, then the older one. */
function byWeight(a, b) {
    const order = ORDER.indexOf(a.name) - ORDER.indexOf(b.name);
    return order !== 0 ? order : Date.parse(a.since) - Date.parse(b.since);
}


/***/ })

};
