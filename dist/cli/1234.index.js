export const id = 1234;
export const ids = [1234];
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

/***/ 11234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ policiesOf),
/* harmony export */   Hl: () => (/* binding */ asCommitted),
/* harmony export */   LR: () => (/* binding */ workspaceOfHead),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   V3: () => (/* binding */ policiesOfRevision),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   pG: () => (/* binding */ bundleOfCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80934);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(309);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45105);
/* harmony import */ var _adapters_git_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29826);
/* harmony import */ var _adapters_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35820);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27406);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94659);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84962);
/* harmony import */ var _release_source_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(93122);
/* harmony import */ var _bundle_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30955);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19079);
/* harmony import */ var _intake_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98294);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23532);
/* harmony import */ var _uncommitted_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13863);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(35568);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(49519);

















const BUNDLING = { refusal: "so no bundle is built", nothing: "there is nothing to bundle" };
/**
 * Builds the bundle of the commit that is checked out, by the configuration of that commit. Nothing is read from the
 * working copy, so what a clone makes of line ends or contents does not matter.
 * @param version this tool's
 * @throws {PolicyError} `E_DIRTY` and `E_BUNDLE` (exit 3), `E_REPOSITORY`, `E_COMMIT` and `E_NOTHING` (exit 2), `E_GIT`
 *   (exit 4), `E_INVALID` (exit 1)
 */
async function bundleOfCommit(options, terminal, version) {
    const started = performance.now();
    const progress = terminal.progress("Reading the commit");
    const { repository, start, asked } = openRepository(options, terminal.currentFolder);
    const commit = headOf(repository);
    const workspace = await openCommit(repository, commit, asked, start);
    (0,_uncommitted_js__WEBPACK_IMPORTED_MODULE_13__/* .checkCommitted */ .FT)(workspace, start);
    const found = (0,_intake_js__WEBPACK_IMPORTED_MODULE_11__/* .findFiles */ .lY)(workspace);
    progress(`Checking ${found.files.length} files`);
    const judged = await catalogOf(found, workspace, { start, version, started });
    progress(undefined);
    const { validation } = judged;
    if (judged.catalog === undefined)
        return { is: "invalid", validation };
    checkRejected(found);
    const bundle = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .makeBundle */ .ND)(filesOf(found, workspace), sourceOf(repository, commit), `archi3-policy ${version}`);
    const { catalog } = judged;
    return { is: "built", bundle, catalog, workspace, commit: commit.id, validation: numbersOf(validation) };
}
/** The repository that the call is about, and the paths of the call as that repository knows them. */
function openRepository({ config, policiesDir }, currentFolder) {
    const here = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(currentFolder) ?? currentFolder;
    const asked = {
        ...(config === undefined ? {} : { config: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_15__/* .settledPath */ .du)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(here, config), "file") }),
        ...(policiesDir === undefined ? {} : { policiesDir: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_15__/* .settledPath */ .du)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(here, policiesDir), "folder") }),
    };
    const place = asked.policiesDir ?? (asked.config === undefined ? here : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(asked.config));
    const root = (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRoot */ .Jl)(place);
    if (root === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .usageError */ .Wp)("E_REPOSITORY", {
            what: "there is no commit to build a bundle of",
            where: place,
            why: "this is no git repository",
            mend: "run it in a clone of the policies' repository, or begin one: git init, git add, git commit",
        });
    }
    const inside = (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRoot */ .Jl)(here) === root;
    return { repository: new _adapters_git_js__WEBPACK_IMPORTED_MODULE_3__/* .Repository */ .LN(root), start: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_15__/* .deploymentStart */ .SL)(inside ? here : place), asked };
}
/** The commit that is checked out. @throws {PolicyError} `E_COMMIT` (exit 2), `E_GIT` (exit 4) */
function headOf(repository) {
    const commit = repository.commit("HEAD");
    if (commit !== undefined)
        return commit;
    repository.assertUsable();
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .usageError */ .Wp)("E_COMMIT", {
        what: "there is no commit to build a bundle of",
        where: repository.root,
        why: "nothing has been committed yet",
        mend: "commit the policies: git add, git commit",
    });
}
/**
 * The workspace of the commit that is checked out, for what is deployed by its configuration.
 * @throws {PolicyError} `E_REPOSITORY`, `E_COMMIT` (exit 2), `E_GIT` (exit 4)
 */
async function workspaceOfHead(options, currentFolder) {
    const { repository, start, asked } = openRepository(options, currentFolder);
    const commit = headOf(repository);
    return { workspace: await openCommit(repository, commit, asked, start), commit: commit.id };
}
/**
 * The policies of a revision, at the paths that they have in a bundle.
 * @returns undefined where the revision names no commit that is here
 * @throws {PolicyError} as {@link workspaceOfHead}
 */
async function policiesOfRevision(revision, options, currentFolder) {
    const { repository, start, asked } = openRepository(options, currentFolder);
    const commit = repository.commit(revision);
    if (commit === undefined)
        return undefined;
    const workspace = await openCommit(repository, commit, asked, start);
    return policiesOf(workspace);
}
/** The policies of a workspace, at the paths that they have in a bundle. */
function policiesOf(workspace) {
    return filesOf((0,_intake_js__WEBPACK_IMPORTED_MODULE_11__/* .findFiles */ .lY)(workspace), workspace);
}
/** The workspace of a commit, as if it were checked out. */
async function openCommit(repository, commit, asked, start) {
    try {
        return await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_15__/* .openWorkspace */ .OH)(asked, start, start, treeOf(repository, commit));
    }
    catch (error) {
        throw asCommitted(error, commit);
    }
}
/** Says of a configuration, or a rule, that is refused which commit's it is: the one that lies there may be corrected already. */
function asCommitted(error, { id }) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PolicyError */ .pn) || !["E_CONFIG", "E_RULE"].includes(error.code))
        return error;
    const { what, mend = "correct it" } = error.parts;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PolicyError */ .pn(error.code, error.status, {
        ...error.parts,
        what: `${what} of the commit ${id.slice(0, 12)}`,
        mend: `${mend}${/[.?!]$/.test(mend) ? " Correct" : "; correct"} it and commit that`,
        cause: error,
    });
}
/** The files of a commit, as if it were checked out. @throws {PolicyError} `E_GIT` (exit 4) */
function treeOf(repository, commit) {
    const entries = repository.entries(commit.id);
    if (entries !== undefined)
        return new _adapters_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitTree */ .e(repository, entries, _adapters_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .DISK */ .KK, () => false);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .outsideError */ .ul)("E_GIT", {
        what: `cannot read the files of the commit ${commit.id}`,
        where: repository.root,
        mend: "fetch the commit again, or run `git fsck` there",
    });
}
/** The policies as every rule judges them; no catalog where that fails the run. */
async function catalogOf(found, workspace, run) {
    const baselines = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_12__/* .ownBaseline */ .SU)(workspace);
    const intake = { scope: { workspace, paths: [] }, found, comparison: undefined, baselines };
    const validation = await (0,_validate_js__WEBPACK_IMPORTED_MODULE_14__/* .judge */ .S4)(intake, {}, { ...run, currentFolder: run.start });
    if (validation.report.conclusion !== "success")
        return { validation, catalog: undefined };
    // A configuration may let everything pass.
    const { catalog } = validation.checked;
    (0,_catalog_js__WEBPACK_IMPORTED_MODULE_10__/* .checkRead */ .xp)(catalog, BUNDLING);
    return { validation, catalog };
}
/** What a validation found, in numbers, for the record of a deployment. */
function numbersOf({ report: { summary } }) {
    const { policies, errors, warnings, suppressed } = summary;
    return { policies, errors, warnings, suppressed };
}
/** What was not taken in would be missing in silence, also where nothing that is found fails a run. */
function checkRejected({ rejected }) {
    const [first] = rejected;
    if (first !== undefined)
        throw (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .bundleError */ .lm)(first.file, first.message, first.help);
}
function filesOf({ files }, workspace) {
    const { hasPolicies, policiesFolder, displayRoot } = workspace;
    const bundled = new Map();
    for (const { file, bytes, kind } of files) {
        if (kind === undefined)
            continue;
        const path = (0,_bundle_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .bundlePath */ .EU)(file, workspace);
        if (path.startsWith(_bundle_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .OUTSIDE */ .ov) && hasPolicies && (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(displayRoot, file), policiesFolder)) {
            throw (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .bundleError */ .lm)(file, `bundles keep ${_bundle_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .OUTSIDE */ .ov} for what lies outside of the policies folder`, "rename this folder of the policies folder");
        }
        bundled.set(path, bytes);
    }
    return bundled;
}
function sourceOf(repository, { id }) {
    const { remote, ref } = (0,_adapters_git_state_js__WEBPACK_IMPORTED_MODULE_4__/* .checkoutState */ .Yc)(repository.root);
    const name = remote === undefined ? undefined : (0,_release_source_js__WEBPACK_IMPORTED_MODULE_16__/* .repositoryName */ .a)(remote);
    return {
        ...(name === undefined ? {} : { repository: name }),
        commit: id,
        ...(ref === undefined ? {} : { ref }),
    };
}


/***/ }),

/***/ 30955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ bundlePath),
/* harmony export */   Gp: () => (/* binding */ placeOfBundlePath),
/* harmony export */   ov: () => (/* binding */ OUTSIDE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49519);



/** What policies stand under in a bundle that lie outside of the policies folder. */
const OUTSIDE = "repository/";
/**
 * Where a file stands in a bundle, and in what an environment runs: its path relative to the policies folder, outside of
 * it `repository/` and its path from the configuration's folder.
 * @param file as findings name it
 */
function bundlePath(file, { displayRoot, policiesFolder, hasPolicies, root }) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(displayRoot, file);
    if (hasPolicies && (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(absolute, policiesFolder))
        return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(absolute, policiesFolder);
    return `${OUTSIDE}${(0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(absolute, root)}`;
}
/** Where a bundle's file lies in a workspace: the other way round. */
function placeOfBundlePath(path, { policiesFolder, root }) {
    return path.startsWith(OUTSIDE) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path.slice(OUTSIDE.length)) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policiesFolder, path);
}


/***/ }),

/***/ 19079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ checkEnvironment),
/* harmony export */   uM: () => (/* binding */ readCatalog),
/* harmony export */   xp: () => (/* binding */ checkRead)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70596);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56908);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _policy_catalog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65347);
/* harmony import */ var _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35571);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78000);
/* harmony import */ var _validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12500);
/* harmony import */ var _validation_rules_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51146);
/* harmony import */ var _validation_validate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58554);
/* harmony import */ var _nothing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5765);










/**
 * Reads policies that are to be used: only what keeps one from being read and merged matters here, the other rules are
 * for `validate`.
 * @throws {PolicyError} `E_INVALID` (exit 1) for policies that cannot be read or do not fit their schema, `E_NOTHING`
 *   (exit 2) where there are none
 */
async function readCatalog(workspace, found, purpose, currentFolder) {
    const severity = (0,_validation_rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .severityOf */ .xJ)(workspace.config.severity);
    // A file of no kind is nothing that an environment could run, whatever it looks like.
    const outcome = await (0,_validation_validate_js__WEBPACK_IMPORTED_MODULE_7__/* .validate */ .t)({
        files: found.files.filter(({ kind }) => kind !== undefined),
        rejected: found.rejected,
        environments: (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(workspace.config),
        limits: _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_LIMITS */ .d,
        // What is wrong with a suppression is for `validate` too.
        severityOf: (rule) => ((0,_validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .isToolsOwn */ .Os)(rule) ? undefined : severity(rule)),
        schemaOf: workspace.schemaOf,
        families: [],
        today: (0,_adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .today */ .Ec)(),
    });
    const errors = outcome.findings.filter((one) => one.severity === "error" && one.status !== "suppressed");
    const [first] = errors;
    if (first !== undefined)
        throw doNotValidate(first, errors.length, purpose);
    checkRead(outcome.catalog, purpose);
    if (outcome.catalog.policies.length > 0)
        return outcome.catalog;
    throw (0,_nothing_js__WEBPACK_IMPORTED_MODULE_8__/* .nothingAt */ .V)(undefined, purpose.nothing, {
        workspace,
        files: found.files,
        policies: [],
        currentFolder,
        takesFiles: false,
    });
}
function doNotValidate({ file, range, rule, message }, errors, { refusal }) {
    const more = errors === 1 ? "" : ` (and ${errors - 1} more)`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .pn("E_INVALID", _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.failed, {
        what: `the policies do not validate, ${refusal}`,
        where: `${file}:${range.start.line}:${range.start.column}`,
        why: `${rule}: ${message}${more}`,
        mend: "run `archi3-policy validate` and correct what it finds",
    });
}
/**
 * Also refuses where the configuration silences the finding: what cannot be read cannot be left out either.
 * @throws {PolicyError} `E_INVALID` (exit 1)
 */
function checkRead(catalog, { refusal }) {
    const [unread] = catalog.unreadKinds;
    if (unread === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .pn("E_INVALID", _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.failed, {
        what: `the policies do not validate, ${refusal}`,
        why: `a file of the kind ${unread} cannot be read`,
        mend: "run `archi3-policy validate` and correct what it finds",
    });
}
/** @throws {PolicyError} `E_ENVIRONMENT` (exit 2) for one that neither the configuration nor an overlay knows */
function checkEnvironment(environment, catalog) {
    const known = [...new Set([...catalog.environments, ...(0,_policy_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .ofKind */ .CZ)(catalog, "environment").map(_policy_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentOf */ .p7)])];
    if (known.includes(environment))
        return;
    const guess = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .pA)(environment, known);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_ENVIRONMENT", {
        what: "there is no such environment",
        where: `--environment ${environment}`,
        mend: guess === undefined ? `use one of ${known.join(", ")}` : `did you mean ${guess}?`,
    });
}


/***/ }),

/***/ 13863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ checkCommitted),
/* harmony export */   W6: () => (/* binding */ checkDeployable),
/* harmony export */   q2: () => (/* binding */ warnUncommitted)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _adapters_git_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29826);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _policy_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13499);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63565);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73588);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86989);
/* harmony import */ var _intake_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98294);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49519);










/** How many files an error names. */
const MOST_NAMED = 5;
/**
 * Refuses a working copy that differs from its commit where policies are concerned: what is built is the commit, and
 * whoever builds it would take it for what lies before them.
 * @param workspace that of the commit
 * @param start where the configuration was looked for from: another one may lie there uncommitted
 * @throws {PolicyError} `E_DIRTY` (exit 3) naming up to five files; `E_GIT` (exit 4)
 */
function checkCommitted(workspace, start) {
    const root = workspace.displayRoot;
    const changed = (0,_adapters_git_state_js__WEBPACK_IMPORTED_MODULE_2__/* .uncommittedFiles */ .bY)(root).filter(({ file }) => concerns((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file), workspace, start));
    if (changed.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn("E_DIRTY", _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.refused, {
        what: "there are uncommitted changes, which would not be in the bundle",
        where: named(changed),
        why: "a bundle is built from the commit, never from the working copy",
        mend: mendOf(changed),
    });
}
const MEND = "commit them (git add, git commit), or put them aside (git stash --include-untracked)";
/** What to do about files; before any of it git has to look at all of them. */
function mendOf(files) {
    const unseen = files.flatMap(({ file, unseenBy }) => unseenBy === undefined ? [] : [`git update-index --no-${unseenBy} ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r)(file)}`]);
    const shown = unseen.slice(0, MOST_NAMED).join("; ");
    return unseen.length === 0 ? MEND : `let git look at them (${shown}), and if it shows changes, ${MEND}`;
}
function named(files) {
    const more = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : "";
    const names = files.slice(0, MOST_NAMED).map(({ file }) => file);
    return `${names.join(", ")}${more}`;
}
/**
 * Refuses to deploy while the configuration, or what a health check names of the repository, differs from the commit: the
 * configuration is read from the commit, but programs run as they lie in the working copy. What a program reads itself is
 * not known.
 * @throws {PolicyError} `E_DIRTY` (exit 3) naming up to five files; `E_GIT` (exit 4)
 */
function checkDeployable(environment, workspace, currentFolder) {
    const { config, programs } = uncommittedAround(environment, workspace, currentFolder);
    const changed = [...config, ...programs];
    if (changed.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn("E_DIRTY", _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.refused, {
        what: "there are uncommitted changes in the configuration, or in what the health checks run",
        where: named(changed),
        why: "the configuration is read from the commit, and checks would run what is in no commit",
        mend: `${mendOf(changed)}; what a check writes belongs in .gitignore`,
    });
}
/** Tells what {@link checkDeployable} would refuse; in an emergency nothing may be refused for that. */
function warnUncommitted(environment, workspace, { currentFolder, warn }) {
    try {
        const { config, programs } = uncommittedAround(environment, workspace, currentFolder);
        if (config.length > 0)
            warn(`note: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(named(config))}: uncommitted changes do not count, the commit's is used\n`);
        if (programs.length > 0)
            warn(`note: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(named(programs))}: health checks run it as it is here, which is in no commit\n`);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn))
            throw error;
        warn(`note: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(error.parts.what)}\n`);
    }
}
function uncommittedAround({ verify }, workspace, currentFolder) {
    const { displayRoot } = workspace;
    const start = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .deploymentStart */ .SL)(currentFolder);
    const inCheck = verify.checks.map((check) => namedBy(check, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .homeOf */ .lt)(workspace)));
    const changed = (0,_adapters_git_state_js__WEBPACK_IMPORTED_MODULE_2__/* .uncommittedFiles */ .bY)(displayRoot);
    const those = (wanted) => changed.filter(({ file }) => wanted((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(displayRoot, file)));
    return {
        config: those((absolute) => isConfig(absolute, workspace, start)),
        programs: those((absolute) => inCheck.some((isNamed) => isNamed(absolute))),
    };
}
/** Whether a check names a file: a program or an argument, or a folder that holds it, but not the one it runs in. */
function namedBy(check, home) {
    const report = check.type !== "command" || check.report === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(home, check.report);
    // A program without a slash is looked for elsewhere, whatever lies here.
    const parts = programsOf(check).flatMap(([program = "", ...args]) => [
        ...(program.includes("/") ? [program] : []),
        ...args,
    ]);
    const places = parts
        .map((part) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(home, part.replace(/^--?[\w-]+=/, "")))
        .flatMap((path) => [path, (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(path) ?? path]);
    const outer = places.filter((path) => !(0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(home, path));
    return (absolute) => absolute !== report && outer.some((path) => (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(absolute, path));
}
function programsOf(check) {
    if (check.type === "command")
        return [check.argv];
    if (check.type !== "mcp")
        return [];
    return [...check.servers.values()].flatMap((server) => (server.is === "program" ? [server.argv] : []));
}
/** True for a file that decides what is in the bundle, or whether it is valid. */
function concerns(absolute, workspace, start) {
    const { config, root } = workspace;
    if (isConfig(absolute, workspace, start) || absolute === (0,_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .baselinePath */ .X)(workspace))
        return true;
    if (workspace.ruleFiles.includes(absolute))
        return true;
    if (config.kinds.some(({ schema }) => absolute === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, schema)))
        return true;
    return (0,_intake_js__WEBPACK_IMPORTED_MODULE_7__/* .isPolicyPlace */ .UA)(absolute, workspace) || liesAmongPolicies(absolute, workspace);
}
function isConfig(absolute, { configFile, displayRoot }, start) {
    if (absolute === configFile)
        return true;
    const isNamedSo = /^archi3\.ya?ml$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(absolute));
    return isNamedSo && (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .foldersUpTo */ .Kd)(start, displayRoot).includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(absolute));
}
/** What an earlier run has written is no change of the policies, wherever it was put. */
const BUNDLE_NAME = /^archi3-bundle-[0-9a-f]{12}\.tar\.gz$/;
/**
 * Everything in the policies folder counts, whether it is a policy or not. Where that is the repository's root, which
 * holds everything else too, only what lies at the place of a policy does.
 */
function liesAmongPolicies(absolute, { policiesFolder, hasPolicies, displayRoot }) {
    if (!hasPolicies || !(0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(absolute, policiesFolder) || BUNDLE_NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(absolute)))
        return false;
    const path = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .displayPath */ .Gt)(absolute, policiesFolder);
    return policiesFolder !== displayRoot || (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOfPath */ .Bs)(path) !== undefined || (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .supportOf */ .Df)(path) === "rules";
}


/***/ }),

/***/ 94659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ verifiedBundle),
/* harmony export */   ND: () => (/* binding */ makeBundle),
/* harmony export */   j$: () => (/* binding */ OPA_DATA_FILE),
/* harmony export */   sI: () => (/* binding */ OPA_MANIFEST_FILE)
/* harmony export */ });
/* unused harmony export verifyBundle */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69171);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84962);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51391);



/** What stands in a bundle's archive beside the policies, outside of what is digested. */
const OPA_MANIFEST_FILE = ".manifest";
const OPA_DATA_FILE = "data.json";
/** OPA takes `.signatures.json` for signatures, and would refuse the bundle. */
const RESERVED = new Set([
    _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1,
    OPA_MANIFEST_FILE,
    OPA_DATA_FILE,
    ".signatures.json",
]);
/**
 * Makes a bundle of policy files.
 * @param tool name and version of what builds it
 * @throws {PolicyError} `E_BUNDLE` (exit 3) for files that no bundle may hold, naming the path
 */
function makeBundle(files, source, tool) {
    checkPaths([...files.keys()]);
    const sorted = new Map((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(files.keys()).map((path) => [path, files.get(path) ?? EMPTY]));
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)("archi3-bundle/1", sorted);
    const listed = [...sorted].map(([path, content]) => ({
        path,
        digest: contentDigest(content),
        size: content.length,
    }));
    const manifest = { format: "archi3-bundle/1", digest, source, tool, files: listed };
    return { digest, manifest, manifestBytes: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .renderManifest */ .sB)(manifest), files: sorted };
}
/**
 * Compares a bundle's files with its manifest; whoever uses a bundle does so first, wherever it came from.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) naming the path that is wrong
 */
function verifyBundle(manifest, files) {
    const listed = manifest.files.map(({ path }) => path);
    checkPaths([...files.keys()]);
    checkPaths(listed);
    for (const file of manifest.files)
        checkContent(file, files.get(file.path));
    const known = new Set(listed);
    const extra = [...files.keys()].find((path) => !known.has(path));
    if (extra !== undefined)
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleError */ .lm)(extra, "the manifest does not list this file");
    const unsorted = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(listed).find((path, index) => path !== listed[index]);
    if (unsorted !== undefined)
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleError */ .lm)(unsorted, "the manifest does not list it in its place");
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)("archi3-bundle/1", files);
    if (digest !== manifest.digest)
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleError */ .lm)(_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1, `it says that the digest is ${manifest.digest}, but it is ${digest}`);
}
/** A bundle of a manifest and files that belong together. @throws {PolicyError} as {@link verifyBundle} */
function verifiedBundle(manifest, files) {
    verifyBundle(manifest, files);
    return { digest: manifest.digest, manifest, manifestBytes: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .renderManifest */ .sB)(manifest), files };
}
const EMPTY = new Uint8Array();
function contentDigest(content) {
    return `sha256:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content)}`;
}
function checkContent({ path, digest, size }, content) {
    if (content === undefined)
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleError */ .lm)(path, "this file is missing");
    if (content.length !== size || contentDigest(content) !== digest)
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleError */ .lm)(path, "its content is not what the manifest says");
}
/** Refuses what some machine could not unpack, or would unpack elsewhere. */
function checkPaths(paths) {
    if (paths.length === 0)
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleError */ .lm)(_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1, "there are no policies in it");
    for (const path of paths) {
        const wrong = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .unsafePath */ .Kc)(path);
        if (wrong !== undefined)
            throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleError */ .lm)(path, `no file of a bundle may have this path: ${wrong}`, RENAME);
        if (RESERVED.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foldPath */ .tu)(path.split("/")[0] ?? "")))
            throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleError */ .lm)(path, "bundles keep this name for themselves", RENAME);
    }
    for (const [first, second] of (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .collisions */ .eS)(paths)) {
        const why = first === second ? "it stands there twice" : `on some machines this is the same place as ${first}`;
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleError */ .lm)(second, why, RENAME);
    }
}
const RENAME = "rename the file in the repository, and build the bundle anew";


/***/ }),

/***/ 69171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   NB: () => (/* binding */ digestedText),
/* harmony export */   OU: () => (/* binding */ sortedByBytes),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The digest of a set of files: the sha256 of {@link digestedText}. */
function digestOf(format, files) {
    return `sha256:${sha256(digestedText(format, files))}`;
}
/**
 * The text that a digest is of: the format, and for each file, sorted by the bytes of its path, the path, a NUL, the sha256 of
 * the content in hex, and a line feed. Nothing else, so that the same files have the same digest on any machine, from any
 * clone and at any commit. As a file it has the digest that is attested.
 */
function digestedText(format, files) {
    const lines = sortedByBytes(files.keys()).map((path) => `${path}\0${sha256(files.get(path) ?? new Uint8Array())}\n`);
    return `${format}\n${lines.join("")}`;
}
/** The sha256 of some bytes, in hex. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
/** Sorted by UTF-8 bytes, which is the order of code points: JavaScript's own is that of UTF-16 units. */
function sortedByBytes(texts) {
    return [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
/** True for a digest as this tool writes it. */
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/** Twelve digits: what people are shown. */
function shortDigest(digest) {
    return digest.slice("sha256:".length, "sha256:".length + 12);
}


/***/ }),

/***/ 84962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   lm: () => (/* binding */ bundleError),
/* harmony export */   sB: () => (/* binding */ renderManifest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33481);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69171);



/** The name of the file in a bundle's archive that holds its manifest. */
const MANIFEST_FILE = "manifest.json";
/** A bundle that is not what it should be; ends 3. @param where the path that is wrong, or the bundle's file */
function bundleError(where, why, mend = MEND) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn("E_BUNDLE", _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.refused, { what: "the bundle is refused", where, why, mend });
}
const MEND = "build the bundle anew from its commit, with `archi3-policy bundle`";
/** A manifest in its one form. */
function renderManifest({ format, digest, source, tool, files }) {
    const { repository, commit, ref } = source;
    const from = {
        ...(repository === undefined ? {} : { repository }),
        commit,
        ...(ref === undefined ? {} : { ref }),
    };
    const listed = files.map(({ path, digest, size }) => ({ path, digest, size }));
    return Buffer.from(`${JSON.stringify({ format, digest, source: from, tool, files: listed }, undefined, 2)}\n`);
}
/**
 * Reads a manifest. It is only a claim: {@link verifyBundle} compares it with the files.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) for what is no manifest of this format
 */
function readManifest(bytes) {
    const { format, digest, source, tool, files } = membersOf(parse(bytes), "", MEMBERS);
    if (format !== "archi3-bundle/1")
        throw wrong("/format", "is not archi3-bundle/1");
    if (!Array.isArray(files) || files.length === 0)
        throw wrong("/files", "lists no files");
    return {
        format,
        digest: digestAt(digest, "/digest"),
        source: readSource(source),
        tool: textAt(tool, "/tool"),
        files: files.map((file, index) => readFile(file, `/files/${index}`)),
    };
}
function readSource(value) {
    const { repository, commit, ref } = membersOf(value, "/source", SOURCE_MEMBERS);
    if (typeof commit !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        throw wrong("/source/commit", "is not the hash of a commit");
    return {
        ...(repository === undefined ? {} : { repository: textAt(repository, "/source/repository") }),
        commit,
        ...(ref === undefined ? {} : { ref: textAt(ref, "/source/ref") }),
    };
}
function readFile(value, at) {
    const { path, digest, size } = membersOf(value, at, FILE_MEMBERS);
    if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0)
        throw wrong(`${at}/size`, "is not a number of bytes");
    return { path: textAt(path, `${at}/path`), digest: digestAt(digest, `${at}/digest`), size };
}
const MEMBERS = { format: true, digest: true, source: true, tool: true, files: true };
const SOURCE_MEMBERS = { repository: false, commit: true, ref: false };
const FILE_MEMBERS = { path: true, digest: true, size: true };
/** The members of an object that has all that it must, and no others (`__proto__` is one of the others). */
function membersOf(value, at, members) {
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        throw wrong(at, "is not an object");
    const strange = Object.keys(value).find((name) => !Object.hasOwn(members, name));
    if (strange !== undefined)
        throw wrong(`${at}/${strange}`, "is not known to this version");
    const missing = Object.keys(members).find((name) => members[name] === true && !Object.hasOwn(value, name));
    if (missing !== undefined)
        throw wrong(`${at}/${missing}`, "is missing");
    return value;
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        throw bundleError(MANIFEST_FILE, "it is not JSON in UTF-8");
    }
}
function textAt(value, at) {
    if (typeof value === "string" && value !== "")
        return value;
    throw wrong(at, "is not a text");
}
function digestAt(value, at) {
    if (typeof value === "string" && (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(value))
        return value;
    throw wrong(at, "is not a digest (sha256: and 64 hex digits)");
}
function wrong(at, is) {
    return bundleError(MANIFEST_FILE, `${at === "" ? "it" : at} ${is}`);
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


/***/ })

};
