export const id = 7669;
export const ids = [7669];
export const modules = {

/***/ 70596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   Mv: () => (/* binding */ LONGEST_TIMER_MS),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Milliseconds. A timer of Node's that is to last longer fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * Waits, however long.
 * @param bit sleeps for what a timer takes
 */
async function pause(ms, bit = (short) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(short)) {
    let left = ms;
    for (; left > LONGEST_TIMER_MS; left -= LONGEST_TIMER_MS)
        await bit(LONGEST_TIMER_MS);
    await bit(left);
}
/** The present day in UTC, as `2026-11-24` (ISO 8601). */
function today() {
    return new Date().toISOString().slice(0, "2026-11-24".length);
}


/***/ }),

/***/ 98294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ findNamedFile),
/* harmony export */   N0: () => (/* binding */ judges),
/* harmony export */   UA: () => (/* binding */ isPolicyPlace),
/* harmony export */   Y0: () => (/* binding */ saidKind),
/* harmony export */   ZC: () => (/* binding */ isConfiguration),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   k1: () => (/* binding */ ownKindOf),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   rH: () => (/* binding */ nameProblem)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13499);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49519);





/**
 * Takes in every YAML file of the policies folder, and those that custom kinds match anywhere in the repository.
 * @param expect hears how many files there are before they are read
 */
function findFiles(workspace, expect) {
    const { tree, displayRoot } = workspace;
    const found = { files: [], rejected: [], idleKinds: [] };
    const seen = [...ownKindsFiles(found, workspace)];
    if (workspace.hasPolicies)
        seen.push(...policyFiles(workspace, new Set(seen.map(({ absolute }) => absolute))));
    expect?.(seen.length);
    tree.prepare(seen.map(({ absolute }) => absolute));
    for (const { absolute, path, kind } of seen) {
        if (kind !== undefined || (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlName */ .fd)(path))
            takeIn(found, workspace, absolute, path, kind);
        else if (tree.isLinkToFolder(absolute))
            rejectLink(found, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(absolute, displayRoot));
    }
    found.rejected.push(...collisions(found.files));
    return found;
}
/** What lies in the policies folder and belongs to no kind of the configuration's. */
function policyFiles(workspace, taken) {
    const { tree, policiesFolder, inRepository } = workspace;
    const seen = [];
    for (const path of tree.filesBelow(policiesFolder, inRepository)) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policiesFolder, path);
        if (taken.has(absolute) || isConfiguration(absolute, workspace))
            continue;
        if (isSupport(absolute, workspace))
            continue;
        seen.push({ absolute, path, kind: (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlName */ .fd)(path) ? (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfPath */ .Bs)(path) : undefined });
    }
    return seen;
}
/** What the configuration's kinds match. */
function ownKindsFiles(found, workspace) {
    const seen = [];
    const matchers = workspace.config.kinds.map(matcherOf);
    const idle = new Set(matchers);
    if (matchers.length === 0)
        return seen;
    const missed = new Map();
    const noteNearMiss = (absolute, path) => {
        const other = otherEnding(path);
        const near = other === undefined ? undefined : matchers.find(({ matches }) => matches(other));
        // What lies among the policies is told as a file of no kind.
        if (near === undefined || (workspace.hasPolicies && (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(absolute, workspace.policiesFolder)))
            return;
        const files = missed.get(near.entry) ?? [];
        missed.set(near.entry, files);
        files.push((0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(absolute, workspace.displayRoot));
    };
    for (const path of workspace.tree.filesBelow(workspace.root, workspace.inRepository)) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace.root, path);
        if (isSupport(absolute, workspace))
            continue;
        const isBuiltIn = () => (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfPath */ .Bs)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(absolute, workspace.policiesFolder)) !== undefined;
        const first = matchers.find(({ matches, entry }) => matches(path) && !(workspace.lateKinds.has(entry.name) && isBuiltIn()));
        if (first === undefined) {
            noteNearMiss(absolute, path);
            continue;
        }
        idle.delete(first);
        // A kind whose files an earlier one takes does match something.
        for (const matcher of idle)
            if (matcher.matches(path))
                idle.delete(matcher);
        seen.push({ absolute, path, kind: first.kind });
    }
    found.idleKinds.push(...[...idle].map(({ entry }) => entry));
    found.nearMisses = [...missed].map(([kind, files]) => ({ kind, files }));
    return seen;
}
/** The same name with YAML's other ending; undefined for what is no YAML. */
function otherEnding(path) {
    if (path.endsWith(".yaml"))
        return path.replace(/yaml$/, "yml");
    return path.endsWith(".yml") ? path.replace(/yml$/, "yaml") : undefined;
}
/** The configuration is no policy, also where it lies among them. */
function isConfiguration(absolute, workspace) {
    return (absolute === workspace.configFile ||
        ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(absolute) === workspace.root && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(absolute) === "archi3.yaml"));
}
/** True for what lies among the policies to judge them: it is no policy, whatever globs match it. */
function isSupport(absolute, { hasPolicies, policiesFolder }) {
    return hasPolicies && (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .supportOf */ .Df)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(absolute, policiesFolder)) !== undefined;
}
/** True for a file that judges policies, and is checked whenever it is read: the configuration, or a file of rules. */
function judges(absolute, workspace) {
    return isConfiguration(absolute, workspace) || workspace.ruleFiles.includes(absolute);
}
function matcherOf(entry) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_4__([...entry.match], { dot: true, noextglob: true });
    // A line break in a name matches no glob, and would let the file escape its kind.
    return { entry, kind: toKind(entry), matches: (path) => matches(path.replaceAll(/[\r\n]/g, "_")) };
}
/**
 * Reads one file that the caller named; its kind is that of its path, else the one that the caller says, else its
 * contents decide.
 */
function findNamedFile(workspace, path, type) {
    const found = { files: [], rejected: [] };
    const inPolicies = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(path, workspace.policiesFolder);
    const kind = ownKindOf(path, workspace) ?? (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfPath */ .Bs)(inPolicies) ?? saidKind(type, workspace);
    const shown = kind?.builtIn === false ? (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(path, workspace.root) : inPolicies;
    takeIn(found, workspace, path, shown, kind);
    const files = found.files.map((file) => ({
        ...file,
        named: true,
        kind: file.kind ?? templateKind(file.bytes),
    }));
    return { ...found, files };
}
/** The kind of a name, of the configuration's own or built in. */
function saidKind(type, workspace) {
    if (type === undefined)
        return undefined;
    const own = workspace.config.kinds.find(({ name }) => name === type);
    return own === undefined ? (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInKind */ .GX)(type) : toKind(own);
}
/** True for a file that is a policy by its place, whatever it holds. @param absolute its path */
function isPolicyPlace(absolute, workspace) {
    if (isConfiguration(absolute, workspace))
        return false;
    if (ownKindOf(absolute, workspace) !== undefined)
        return true;
    const inPolicies = workspace.hasPolicies && (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(absolute, workspace.policiesFolder);
    return inPolicies && (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfPath */ .Bs)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(absolute, workspace.policiesFolder)) !== undefined;
}
/** The configuration's kind that a path has by its globs: git may ignore a file that is named. */
function ownKindOf(path, workspace) {
    if (!(0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(path, workspace.root) || isSupport(path, workspace))
        return undefined;
    const relativePath = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(path, workspace.root);
    return workspace.config.kinds.map(matcherOf).find(({ matches }) => matches(relativePath))?.kind;
}
/** A template need not be YAML, so its kind is told by its text. */
function templateKind(bytes) {
    return /^template-variables:/m.test(Buffer.from(bytes).toString("latin1"))
        ? (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInKind */ .GX)("template")
        : undefined;
}
function toKind(kind) {
    return {
        name: kind.name,
        builtIn: false,
        documents: kind.documents,
        ...(kind.nameAt === undefined ? {} : { nameAt: kind.nameAt }),
        ...(kind.idAt === undefined ? {} : { idAt: kind.idAt }),
    };
}
function takeIn(found, workspace, absolute, path, kind) {
    const file = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(absolute, workspace.displayRoot);
    const badName = nameProblem(path);
    if (badName !== undefined) {
        found.rejected.push({ file, rule: "ARC001", ...badName });
        return;
    }
    const read = workspace.tree.read(absolute, workspace.config.maxFileSize);
    switch (read.kind) {
        case "bytes":
            found.files.push({ file, path, bytes: read.bytes, kind });
            break;
        case "missing":
            // Git lists a tracked file that is deleted in the working tree: there is nothing to check.
            break;
        case "link":
            rejectLink(found, file, kind);
            break;
        case "special":
            found.rejected.push({
                file,
                kind,
                rule: "ARC002",
                message: `This is ${read.what}, not a file.`,
                help: "Put a regular file here, or delete it.",
            });
            break;
        case "too-large":
            found.rejected.push({
                file,
                kind,
                rule: "ARC003",
                message: `The file is larger than ${sizeText(workspace.config.maxFileSize)}.`,
                help: "Split it, or raise `validate.max-file-size` in archi3.yaml.",
            });
            break;
        case "denied":
            found.rejected.push({
                file,
                kind,
                rule: "ARC002",
                message: `The file cannot be opened (${read.why}).`,
                help: "Give the right to read it.",
            });
            break;
    }
}
function rejectLink(found, file, kind) {
    found.rejected.push({
        file,
        kind,
        rule: "ARC002",
        message: "This is a symbolic link, which is not followed.",
        help: "Put the file or folder itself here.",
    });
}
function sizeText(bytes) {
    const mib = bytes / 1024 / 1024;
    return mib >= 1 ? `${mib} MiB` : `${bytes / 1024} KiB`;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const BAD_NAME = /[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd\\:]|^-|\/-/;
/** Why a file's name is refused; undefined for a sound one. */
function nameProblem(path) {
    if (!BAD_NAME.test(path))
        return undefined;
    return {
        message: "The file's name holds characters that programs misread: control or invisible ones, a colon, a backslash, or a dash in front.",
        help: "Rename the file, with letters, digits, dots, dashes and underscores.",
    };
}
/** Names that some file system takes for one: `A.yml` beside `a.yml`, or the same letters in other code points. */
function collisions(files) {
    const seen = new Map();
    const rejected = [];
    for (const { file } of files) {
        const folded = file.normalize("NFC").toLowerCase();
        const first = seen.get(folded);
        if (first === undefined)
            seen.set(folded, file);
        else {
            rejected.push({
                file,
                rule: "ARC007",
                message: `On some machines this name is the same file as ${first}.`,
                help: "Rename one of them.",
            });
        }
    }
    return rejected;
}


/***/ }),

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nothingNamed),
/* harmony export */   V: () => (/* binding */ nothingAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45105);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _policy_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13499);
/* harmony import */ var _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35571);
/* harmony import */ var _policy_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89783);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78000);
/* harmony import */ var _intake_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98294);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49519);










/**
 * The error for a place of which nothing was judged: no policy is never a pass.
 * @param place a path that the caller named; the policies folder when there was none
 */
function nothingAt(place, what, seen) {
    const { policiesFolder } = seen.workspace;
    const at = place ?? { path: policiesFolder, nature: "folder", typed: policiesFolder };
    const kinds = kindsBelow(place, seen);
    const reason = kinds.length > 0 ? reasonOfKinds(kinds, seen) : reasonAt(at, seen);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)("E_NOTHING", { what, where: at.typed, ...reason });
}
/** A way out for commands that take files. */
function orFile({ takesFiles }, text) {
    return takesFiles ? `, or ${text}` : "";
}
function reasonAt(place, seen) {
    if ((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfEntry */ .Js)(place.path) === "other") {
        return {
            why: "it is a symbolic link, which is not followed",
            mend: `name what it leads to: ${(0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .displayPath */ .Gt)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(place.path) ?? place.path, seen.currentFolder)}`,
        };
    }
    return place.nature === "file" ? reasonOfFile(place, seen.workspace) : reasonOfFolder(place, seen);
}
/** The kinds of what lies at a place, as far as they are known. */
function kindsBelow(place, { workspace, files, policies }) {
    const below = [...files, ...policies].filter(({ file }) => place === undefined || (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.displayRoot, file), place.path));
    return [...new Set(below.flatMap(({ kind }) => (kind === undefined ? [] : [kind.name])))].sort();
}
/** Policies lie there, but none that was asked for. */
function reasonOfKinds(kinds, { type }) {
    if (type !== undefined && !kinds.includes(type)) {
        return {
            why: `no policy of the kind ${type} lies there, but of the kind ${kinds.join(", ")}`,
            mend: `leave --type out, or say --type ${kinds[0]}`,
        };
    }
    return {
        why: "no policy can be read there, and archi3.yaml silences the rules that say why",
        mend: "leave these rules on (`severity` in archi3.yaml)",
    };
}
function reasonOfFile({ path }, workspace) {
    if ((0,_intake_js__WEBPACK_IMPORTED_MODULE_7__/* .isConfiguration */ .ZC)(path, workspace)) {
        return {
            why: "it is the configuration, which is checked on every run",
            mend: "name a policy file or a folder of policies, or nothing to check them all",
        };
    }
    const support = (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .supportOf */ .Df)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .displayPath */ .Gt)(path, workspace.policiesFolder));
    if (support !== undefined)
        return REASON_OF_SUPPORT[support];
    const mend = "say its kind with --type, or declare a kind for it in archi3.yaml";
    if ((0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isYamlName */ .fd)(path))
        return { why: "neither its place nor its contents tell a kind of policy", mend };
    const kinds = workspace.config.kinds.length === 0 ? "" : `, and it does not match ${globs(workspace)}`;
    return { why: `its name ends neither in .yaml nor in .yml${kinds}`, mend };
}
function reasonOfFolder(place, seen) {
    const { workspace } = seen;
    const { policiesFolder, root, hasPolicies } = workspace;
    const strays = seen.files.filter(({ file, kind }) => kind === undefined && (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.displayRoot, file), place.path));
    if (strays.length > 0)
        return reasonOfStrays(strays, seen);
    const base = hasPolicies ? policiesFolder : root;
    const apart = !(0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(place.path, base) && !(0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(base, place.path);
    if (apart && !(0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(place.path, workspace.inRepository ? workspace.displayRoot : root)) {
        return {
            why: `it lies outside of ${(0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .displayPath */ .Gt)(base, seen.currentFolder)}, where this run looks`,
            mend: "check it in a run of its own, without --config or --policies-dir",
        };
    }
    if (!hasPolicies)
        return noMatch(seen);
    const unread = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findBelow */ .JB)(place.path, (path) => (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isYamlName */ .fd)(path) && !(0,_intake_js__WEBPACK_IMPORTED_MODULE_7__/* .isConfiguration */ .ZC)(path, workspace));
    if (unread !== undefined)
        return reasonOfUnread(unread, seen);
    const kinds = workspace.config.kinds.length === 0 ? "" : `, and nothing there matches ${globs(workspace)}`;
    return {
        why: `no YAML file lies there${kinds}`,
        mend: `name the folder that holds core/, environments/ or agents/ with --policies-dir${orFile(seen, "name a policy file")}`,
    };
}
function noMatch(seen) {
    const { workspace } = seen;
    const ignored = workspace.inRepository ? " (files that git ignores do not count)" : "";
    return {
        why: `no file there matches ${globs(workspace)}${ignored}`,
        mend: `correct \`match\` in archi3.yaml (globs begin at its folder)${orFile(seen, "name a file, with --type for its kind")}`,
    };
}
const REASON_OF_SUPPORT = {
    rules: {
        why: "it holds rules, which judge policies and are none; they are checked on every run",
        mend: "name a policy file or a folder of policies, or nothing to check them all",
    },
    tests: {
        why: "it holds tests of rules, and is no policy",
        mend: "run them: archi3-policy test",
    },
    fixtures: {
        why: "it is there for tests of rules, and its contents tell no kind of policy",
        mend: "run the tests: archi3-policy test",
    },
};
function globs({ config }) {
    const [first, ...others] = config.kinds.map(({ name, match }) => `${name} (${match.join(", ")})`);
    return others.length === 0 ? `the kind ${first}` : `the kinds ${[first, ...others].join(", ")}`;
}
/** YAML that was read, but that lies at no place of a kind. */
function reasonOfStrays(strays, seen) {
    const shown = (path) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .displayPath */ .Gt)(path, seen.currentFolder);
    const place = ({ file }) => shown((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(seen.workspace.displayRoot, file));
    const [first] = strays;
    const names = `${first === undefined ? "" : place(first)}${strays.length > 1 ? ` and ${strays.length - 1} more` : ""}`;
    const tree = treeOf(strays, seen.workspace);
    const why = `YAML lies there (${names}), but at no place that tells its kind`;
    if (tree !== undefined)
        return {
            why,
            mend: `name the folder that holds agents/, core/ or environments/: --policies-dir ${shown(tree)}`,
        };
    const telling = strays.slice(0, MOST_STRAYS).find(({ bytes }) => shapeOf(bytes) !== undefined);
    if (telling !== undefined && seen.takesFiles) {
        return {
            why,
            mend: `name the file itself, since its contents tell its kind (${shapeOf(telling.bytes)}): ${place(telling)}`,
        };
    }
    return {
        why,
        mend: `put it into core/, environments/ or agents/ of the policies folder, or declare a kind for it in archi3.yaml${orFile(seen, "name a file and its kind with --type")}`,
    };
}
/** Of a large folder only the first files are read again. */
const MOST_STRAYS = 100;
function shapeOf(bytes) {
    const read = (0,_policy_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .readBytes */ .io)(bytes, _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_LIMITS */ .d);
    return "refused" in read ? undefined : (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOfShape */ .$U)(read.documents[0]?.value)?.name;
}
/** The folder below or above the policies folder in which the places of strays would tell their kind. */
function treeOf(strays, { policiesFolder }) {
    const tells = (path) => {
        const kind = (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOfPath */ .Bs)(path)?.name;
        // Many things keep files in a folder `templates`.
        return kind !== undefined && kind !== "template";
    };
    if (strays.some(({ path }) => tells(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(policiesFolder)}/${path}`)))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(policiesFolder);
    for (const { path } of strays) {
        const parts = path.split("/");
        if (parts.length > 2 && tells(parts.slice(-2).join("/")))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policiesFolder, ...parts.slice(0, -2));
    }
    return undefined;
}
/** YAML that the run did not read. */
function reasonOfUnread(path, seen) {
    const { workspace, currentFolder } = seen;
    const name = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .displayPath */ .Gt)(path, currentFolder);
    if (workspace.inRepository && (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRoot */ .Jl)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)) !== workspace.displayRoot)
        return {
            why: `its YAML (${name}) belongs to a repository of its own`,
            mend: "name that repository's folder",
        };
    if ((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(path, workspace.policiesFolder)) {
        return {
            why: `git ignores its YAML (${name})`,
            mend: `take it out of .gitignore${orFile(seen, "name the file itself")}`,
        };
    }
    return {
        why: `its YAML (${name}) lies outside of the policies folder ${(0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .displayPath */ .Gt)(workspace.policiesFolder, currentFolder)}`,
        mend: `declare a kind for it in archi3.yaml${orFile(seen, "name the file itself")}`,
    };
}
/** The error for a name that none of the wanted policies has. */
function nothingNamed(name, wanted, seen) {
    const where = `--name ${name}`;
    const same = seen.policies.filter((policy) => policy.name === name);
    const ofType = seen.type === undefined ? same : same.filter(({ kind }) => kind.name === seen.type);
    const [first] = same;
    const [elsewhere] = ofType;
    if (elsewhere !== undefined) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)("E_NOTHING", {
            what: "no policy at these paths has this name",
            where,
            why: `the policy of this name stands in ${elsewhere.file}`,
            mend: "leave the paths out, or name this file",
        });
    }
    if (first !== undefined) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)("E_NOTHING", {
            what: `no policy of the kind ${seen.type} has this name`,
            where,
            why: `the policy of this name is of the kind ${first.kind.name} (${first.file})`,
            mend: `leave --type out, or say --type ${first.kind.name}`,
        });
    }
    const names = seen.policies.filter(wanted).flatMap((policy) => policy.name ?? []);
    const guess = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .pA)(name, names) ?? names.find((other) => other.includes(name));
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)("E_NOTHING", {
        what: "no policy has this name",
        where,
        mend: guess === undefined ? "see `metadata.name` in the policies" : `did you mean ${guess}?`,
    });
}


/***/ }),

/***/ 28437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ checkOutputFile),
/* harmony export */   fd: () => (/* binding */ formatOfFile),
/* harmony export */   o1: () => (/* binding */ checkReportFiles),
/* harmony export */   sp: () => (/* binding */ checkEnding)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);



/** The format of a file by its ending. */
const ENDINGS = {
    ".json": "json",
    ".sarif": "sarif",
    ".xml": "junit",
    ".md": "markdown",
};
/** @throws {PolicyError} `E_OUTPUT` (exit 2) for an ending that says nothing */
function formatOfFile(path) {
    const format = ENDINGS[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).toLowerCase()];
    if (format !== undefined)
        return format;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_OUTPUT", {
        what: "cannot tell the format of the output",
        where: `--output ${path}`,
        why: "the ending of the file's name decides its format",
        mend: `end it in one of ${Object.keys(ENDINGS).join(", ")}`,
    });
}
/** How our reports begin. */
const SIGNS = {
    json: /^\{\s*"format":\s*"archi3-report\//,
    sarif: /^\{\s*"\$schema":[^{}]*"runs":\s*\[\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"archi3-policy"/,
    junit: /^<\?xml[^>]*>\s*<testsuites name="archi3-policy"/,
    markdown: /^### (?:✅ Passed|❌ Failed): /,
};
/**
 * Looks at the files that reports are to be written to, before a run.
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
function checkReportFiles(paths, currentFolder) {
    for (const path of paths) {
        const format = formatOfFile(path);
        const sign = SIGNS[format] ?? /^$/;
        checkOutputFile(path, currentFolder, { sign, name: `an earlier report of this format (${format})` });
    }
}
/** Bytes; what tells an output stands at its start. */
const SIGN_LENGTH = 500;
/**
 * Looks at a file that is to be written, in a folder that exists: what stands there is replaced only where it is an
 * output of the same kind, or empty.
 * @param before how such an output begins, and what it is called
 * @param option the option that names it
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
function checkOutputFile(typed, currentFolder, before, option = "--output") {
    const refuse = (why, mend) => outputError(`${option} ${typed}`, why, mend);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(currentFolder, typed);
    const folder = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfPath */ .SC)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    if (folder === "missing") {
        throw refuse(`the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(typed)} does not exist, and none is made for a file`, "make the folder, or name a file in one that exists");
    }
    if (folder !== "folder")
        throw refuse(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(typed)} is no folder`, "name a file in a folder that exists");
    const nature = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfPath */ .SC)(path);
    if (nature === "missing")
        return;
    if (nature === "folder")
        throw refuse("a folder stands there", "name a file");
    const start = nature === "file" ? (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readStart */ .H6)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(path) ?? path, SIGN_LENGTH)?.toString() : undefined;
    if (start === "" || (start !== undefined && before.sign.test(start)))
        return;
    throw refuse(`what stands there is not ${before.name}`, "name another file, or delete this one");
}
/**
 * Looks at the name of a file whose readers go by its ending.
 * @param why who goes by it
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
function checkEnding(typed, { option, ending, why }) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(typed).toLowerCase() === ending)
        return;
    throw outputError(`${option} ${typed}`, why, `end its name in ${ending}`);
}
function outputError(where, why, mend) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_OUTPUT", { what: "cannot write the result there", where, why, mend });
}


/***/ }),

/***/ 17584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ accept),
  u: () => (/* binding */ withAge)
});

// EXTERNAL MODULE: ./build/src/validation/baseline.js
var validation_baseline = __webpack_require__(46574);
// EXTERNAL MODULE: ./build/src/validation/baseline-file.js
var baseline_file = __webpack_require__(22121);
// EXTERNAL MODULE: ./build/src/validation/findings.js + 2 modules
var validation_findings = __webpack_require__(61463);
;// CONCATENATED MODULE: ./build/src/validation/baseline-findings.js


/** That many further places are named in a finding about many entries. */
const MOST_RELATED = 10;
/** The entries that accept nothing, one finding a policy file: one command mends them all. */
function findingsOfStaleEntries(baseline, stale, severityOf) {
    const severity = severityOf("ARC906");
    if (severity === undefined)
        return [];
    const byFile = new Map();
    for (const entry of stale) {
        const sameFile = byFile.get(entry.file);
        if (sameFile === undefined)
            byFile.set(entry.file, [entry]);
        else
            sameFile.push(entry);
    }
    const spans = (0,baseline_file/* spansOfEntries */.Zg)(baseline);
    return [...byFile].map(([file, entries]) => {
        const [first, ...others] = entries.map((entry) => ({ entry, ...spans(entry) }));
        const problem = {
            rule: "ARC906",
            message: `The baseline accepts ${nameOf(entries)} in ${file}, which ${entries.length === 1 ? "is" : "are"} no longer found.`,
            help: "Write the baseline anew with `archi3-policy validate --write-baseline`, and commit it.",
            start: first?.start ?? 0,
            end: first?.end ?? 0,
            related: others
                .slice(0, MOST_RELATED)
                .map(({ entry, start, end }) => ({ start, end, message: `so does this entry: ${entry.rule}` })),
        };
        return (0,validation_findings/* findingOfProblem */.SD)(problem, baseline.file, baseline.source, undefined, severity);
    });
}
function nameOf(entries) {
    const [first, second] = entries;
    return second === undefined ? `a finding of ${first?.rule}` : `${entries.length} findings`;
}

// EXTERNAL MODULE: ./build/src/validation/rule-ids.js
var rule_ids = __webpack_require__(12500);
// EXTERNAL MODULE: ./build/src/validation/wording.js
var wording = __webpack_require__(1085);
;// CONCATENATED MODULE: ./build/src/validation/suppressions.js



/** A reason longer than this (UTF-16 units) is cut: it stands in every report. */
const LONGEST_REASON = 500;
/**
 * Accepts what sound comments name. A suppression without a reason, or whose last day is over, accepts nothing.
 * Time is nearly linear in findings and suppressions.
 * @param today the day in UTC, as `2026-11-24`
 */
function suppress(findings, files, today) {
    if (files.length === 0)
        return { findings: [...findings], used: new Set(), idle: new Set() };
    const indices = new Map(files.map(({ file, suppressions }) => [file, new SuppressionIndex(suppressions, today)]));
    const judged = findings.map((finding) => {
        const index = (0,rule_ids/* isAcceptable */.Lr)(finding.rule) ? indices.get(finding.file) : undefined;
        const reason = index?.reasonFor(finding.rule, finding.range.start.line);
        if (reason === undefined)
            return finding;
        const shown = (0,validation_findings/* withoutShapes */.b5)(reason).slice(0, LONGEST_REASON);
        return { ...finding, status: "suppressed", suppression: { by: "comment", reason: shown } };
    });
    const members = [...indices.values()].flatMap((index) => index.members());
    const used = new Set(members.filter((one) => one.used).map(({ rule }) => rule));
    const idle = members.filter((one) => !one.used && one.couldAccept).map(({ rule }) => rule);
    return { findings: judged, used, idle: new Set(idle) };
}
/** True for a suppression that counts on a day. */
function isSound(comment, today) {
    return comment.state === "read" && comment.reason !== undefined && !isOver(comment, today);
}
function isOver({ until }, today) {
    // Days in ISO 8601 sort as texts.
    return until !== undefined && until.day < today;
}
/** The sound suppressions of one file, by the line or file and the rule that they are about. */
class SuppressionIndex {
    #groups = new Map();
    /** From each line that suppressions are about to the last one of its stretch. */
    #lastLines = new Map();
    constructor(suppressions, today) {
        for (const comment of suppressions) {
            if (!isSound(comment, today))
                continue;
            const { about, rules, reason } = comment;
            const [after, last] = about === "file" ? [0, 0] : [about.after, about.last];
            for (const rule of rules) {
                const group = this.#groups.get(`${last} ${rule.id}`) ?? { members: [], furthest: 0 };
                this.#groups.set(`${last} ${rule.id}`, group);
                group.members.push({ rule, after, reason, used: false });
            }
            // Stretches that overlap share their last line: each line is entered once.
            for (let line = last; line > after && !this.#lastLines.has(line); line--)
                this.#lastLines.set(line, last);
        }
    }
    /** Why a finding is accepted; undefined where it is not. The nearest suppression does it, and gives the reason. */
    reasonFor(rule, line) {
        const last = this.#lastLines.get(line);
        const nearby = last === undefined ? undefined : this.#nearest(`${last} ${rule}`, line);
        const everywhere = this.#nearest(`0 ${rule}`, line);
        const nearest = nearby ?? everywhere;
        if (nearest !== undefined)
            nearest.used = true;
        return nearest?.reason;
    }
    #nearest(key, line) {
        const group = this.#groups.get(key);
        const nearest = group === undefined ? undefined : lastBefore(group.members, line);
        if (group !== undefined && nearest !== undefined)
            group.furthest = Math.max(group.furthest, line);
        return nearest;
    }
    members() {
        return [...this.#groups.values()].flatMap(({ members, furthest }) => members.map((member) => ({ ...member, couldAccept: member.after < furthest })));
    }
}
/** The last of the members that reach from before a line. Very many may, and be asked very often: it is halved. */
function lastBefore(members, line) {
    let [from, to] = [0, members.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        if ((members[middle]?.after ?? line) < line)
            from = middle + 1;
        else
            to = middle;
    }
    return members[from - 1];
}
/**
 * What is wrong with the suppressions of a file themselves. Only what accepts nothing any more has a fix: one that made a
 * malformed suppression count would silence what it is about, without anybody having decided so.
 */
function findingsOfSuppressions(file, context) {
    return file.suppressions
        .flatMap((comment) => comment.state === "malformed" ? [malformed(comment)] : problemsOf(comment, file.file, context))
        .flatMap((problem) => {
        const severity = context.severityOf(problem.rule);
        if (severity === undefined)
            return [];
        return [(0,validation_findings/* findingOfProblem */.SD)(problem, file.file, file.source, file.kind, severity)];
    });
}
function malformed({ message, help, at }) {
    return { rule: "ARC903", message, help, start: at.start, end: at.end };
}
function problemsOf(comment, file, context) {
    const { rules, today, used, wouldTell } = context;
    const refused = comment.rules.filter(({ id }) => !rules.has(id) || !(0,rule_ids/* isAcceptable */.Lr)(id));
    const problems = refused.map((rule) => refusedRule(rule, rules));
    if (comment.reason === undefined)
        return [...problems, noReason(comment)];
    if (isOver(comment, today))
        return [...problems, over(comment)];
    const unused = comment.rules.filter((rule) => !used.has(rule) && !refused.includes(rule));
    const stale = unused.filter(({ id }) => wouldTell(id, file, comment));
    if (stale.length === 0)
        return problems;
    return [...problems, staleRules(comment, stale, context.idle)];
}
function refusedRule({ id, start, end }, rules) {
    const at = { rule: "ARC902", start, end };
    if (rules.has(id)) {
        return {
            ...at,
            message: `Findings of ${id} cannot be accepted.`,
            help: (0,rule_ids/* isAboutUnjudged */.mA)(id)
                ? "Correct what it finds, and delete it here: what cannot be read would pass unseen."
                : "Correct what it finds, and delete it here.",
        };
    }
    const meant = (0,rule_ids/* meantRule */.Cf)(id, new Set(rules.keys()), rules.values());
    return {
        ...at,
        message: `There is no rule ${(0,wording/* quote */.hD)(id)}.`,
        help: meant === undefined
            ? "Name each rule by its id, as findings and docs/rules.md of archi3-policy do."
            : `Did you mean ${meant}?`,
    };
}
function noReason({ start, end }) {
    return {
        rule: "ARC901",
        message: "The suppression gives no reason, so it accepts nothing.",
        help: "Write why this is acceptable behind two dashes at its end: ARC301 -- the reason.",
        start,
        end,
    };
}
function over({ until, start, end }) {
    return {
        rule: "ARC904",
        message: `The suppression ended with ${until?.day}; what it accepted counts again.`,
        help: "Fix that and delete the comment; if it is still acceptable, write a later day.",
        start: until?.start ?? start,
        end: until?.end ?? end,
    };
}
function staleRules(comment, stale, said) {
    const where = comment.about === "file" ? "in this file" : "there";
    const ids = (0,wording/* list */.p_)(stale.map(({ id }) => id));
    const find = stale.length === 1 ? "finds" : "find";
    const twice = stale.filter((rule) => said.has(rule)).length;
    const message = twice === stale.length
        ? `What ${ids} ${find} ${where} is accepted by another comment already.`
        : `${ids} ${find} nothing ${where} any more${twice === 0 ? "" : ", or another comment accepts it"}.`;
    const [first] = stale;
    if (stale.length < comment.rules.length && first !== undefined) {
        const help = "Delete the rules that are no longer needed from the comment, so that it accepts nothing new by chance.";
        return { rule: "ARC905", message, help, start: first.start, end: first.end };
    }
    return {
        rule: "ARC905",
        message,
        help: "Delete the comment, so that it accepts nothing new by chance.",
        start: comment.start,
        end: comment.end,
        mend: { title: "Delete the comment", edits: [{ ...comment.removal, text: "" }] },
    };
}

;// CONCATENATED MODULE: ./build/src/validation/acceptance.js




/**
 * Accepts findings by comments, then by the baseline, and says what is wrong with either.
 * @param findings sorted, each once: a baseline counts them
 */
function accept(findings, by) {
    const { files, baseline, today, severityOf } = by;
    if (files.length === 0 && baseline === undefined)
        return { findings: [...findings], about: [], stale: [] };
    const suppressed = suppress(findings, files, today);
    const based = baseline === undefined
        ? { findings: suppressed.findings, left: [] }
        : (0,validation_baseline/* applyBaseline */.Qp)(suppressed.findings, baseline);
    const known = [...by.families.flatMap((family) => family.rules), ...ownOf(by)];
    const rules = new Map(known.map((rule) => [rule.id, rule]));
    const silence = new Silence(based.findings, by);
    const context = {
        ...{ rules, severityOf, today, used: suppressed.used, idle: suppressed.idle },
        wouldTell: (rule, file, { about }) => silence.tells(rule, file, about === "file" ? undefined : about.last),
    };
    const stale = based.left.filter(({ rule, file }) => !rules.has(rule) || !(0,rule_ids/* isAcceptable */.Lr)(rule) || silence.tells(rule, file, undefined));
    const about = [
        ...files.flatMap((file) => findingsOfSuppressions(file, context)),
        ...(baseline === undefined ? [] : findingsOfStaleEntries(baseline, stale, severityOf)),
    ];
    return { findings: based.findings, about, stale };
}
/** Rules that hold files against each other: what is wrong in one may silence them in another. */
const NEEDS_OTHERS = /^ARC[345]/;
function ownOf({ ownRules }) {
    return [...(ownRules?.rules ?? []), ...(ownRules?.later ?? [])];
}
/** Whether it tells anything that a rule does not speak. */
class Silence {
    #by;
    /** Lines with errors that count, by file: a value that is wrong is not judged any further. */
    #errors = new Map();
    /** Rules of the repository's own that look at other policies, and those that do not judge yet. */
    #needOthers = new Set();
    #later;
    constructor(findings, by) {
        this.#by = by;
        for (const { id, looksAtOthers } of by.ownRules?.rules ?? [])
            if (looksAtOthers)
                this.#needOthers.add(id);
        this.#later = new Set(by.ownRules?.later?.map(({ id }) => id));
        for (const { severity, status, file, range } of findings) {
            if (severity !== "error" || status === "suppressed")
                continue;
            const lines = this.#errors.get(file) ?? new Set();
            this.#errors.set(file, lines.add(range.start.line));
        }
    }
    /** @param line undefined for any line of the file */
    tells(rule, file, line) {
        const { severityOf, seen, unjudged, someUnread } = this.#by;
        if (severityOf(rule) === undefined || unjudged.has(file) || this.#later.has(rule))
            return false;
        // In a file that is gone nothing will be found again.
        if (!seen.has(file))
            return true;
        const needsOthers = NEEDS_OTHERS.test(rule) || this.#needOthers.has(rule);
        if (needsOthers && (this.#errors.size > 0 || someUnread))
            return false;
        const errors = this.#errors.get(file);
        return errors === undefined || (line !== undefined && !errors.has(line));
    }
}
/**
 * Says of what comments accept whether they accepted it on the base already: a comment takes effect in the change that
 * brings it, so whoever approves the change has to see which are its own.
 * @param before what is found on the base
 */
function withAge(findings, before) {
    const known = new Map();
    for (const { fingerprint, suppression } of before) {
        if (suppression?.by === "comment")
            known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
    }
    return findings.map((finding) => {
        const { suppression, fingerprint } = finding;
        if (suppression?.by !== "comment")
            return finding;
        const left = known.get(fingerprint) ?? 0;
        known.set(fingerprint, left - 1);
        return { ...finding, suppression: { ...suppression, status: left > 0 ? "existing" : "new" } };
    });
}


/***/ }),

/***/ 22121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ LARGEST_BASELINE),
/* harmony export */   Zg: () => (/* binding */ spansOfEntries),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   qL: () => (/* binding */ renderBaseline),
/* harmony export */   tu: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63587);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46574);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15466);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62403);





/** The name of the file that holds the baseline, beside the configuration. */
const BASELINE_FILE = "archi3-baseline.json";
/** Bytes. A larger file is refused; that many findings are some fifty thousand. */
const LARGEST_BASELINE = 10 * 1024 * 1024;
const FORMAT = "archi3-baseline/1";
/** Nobody writes a baseline by hand, so nobody has to correct one by hand. */
const RESTORE = "restore it from git, or delete it and write it anew with `archi3-policy validate --write-baseline`";
/**
 * Reads a baseline.
 * @param where how findings and messages name the file
 * @param schema that of `baseline`
 * @throws {PolicyError} `E_BASELINE` (exit 2) at the first thing that is wrong, with file, line and column
 */
async function parseBaseline(bytes, where, schema) {
    if (bytes.length > LARGEST_BASELINE)
        throw tooLarge(where);
    const decoded = (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(bytes);
    // Hidden characters may stand in what a message quotes; nothing is compared with it.
    const broken = decoded.problems.find(({ rule }) => rule === "ARC004");
    const source = new _policy_source_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceText */ .D(decoded.text);
    const at = ({ start }) => {
        const { line, column } = source.position(start);
        return `${where}:${line}:${column}`;
    };
    if (broken !== undefined)
        throw baselineError(at(broken), broken.message, RESTORE);
    const parsed = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(source.text);
    if ("offset" in parsed)
        throw baselineError(at({ start: parsed.offset }), "it is not JSON from here on", RESTORE, parsed.cause);
    const { value } = parsed;
    const [wrong] = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(schema, value);
    if (wrong !== undefined) {
        const why = wrong.path.length === 0 ? "it is no baseline" : wrong.message.replace(/^The policy /, "it ");
        throw baselineError(at((0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .spanInJson */ .K)(source.text, wrong.path, wrong.at)), why, RESTORE);
    }
    const entries = value.findings.map((entry) => ({ ...entry, count: entry.count ?? 1 }));
    const seen = new Set();
    for (const [index, entry] of entries.entries()) {
        if (seen.has((0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(entry))) {
            const place = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .spanInJson */ .K)(source.text, ["findings", String(index), "fingerprint"], "value");
            throw baselineError(at(place), "this finding stands in it twice", RESTORE);
        }
        seen.add((0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(entry));
    }
    return { file: where, source, entries: (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .sortEntries */ .R3)(entries) };
}
function baselineError(where, why, mend, cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)("E_BASELINE", { what: "cannot use the baseline", where, why, mend, cause });
}
function tooLarge(where) {
    return baselineError(where, `it is larger than ${LARGEST_BASELINE / 1024 / 1024} MiB`, "fix what is found most often, or switch its rule off, and write the baseline anew");
}
/** A baseline in its one form: sorted, an entry a stretch of lines, and no line numbers that would move. */
function renderBaseline({ entries }) {
    const findings = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .sortEntries */ .R3)(entries).map(({ rule, file, fingerprint, message, count }) => ({
        rule,
        file,
        fingerprint,
        message,
        ...(count === 1 ? {} : { count }),
    }));
    const text = JSON.stringify({ format: FORMAT, findings }, undefined, 2);
    return `${text.replace(HIDDEN, escaped)}\n`;
}
/** What a reviewer does not see: controls, marks of direction, and every blank that is not a space. */
const HIDDEN = /(?![\n ])[\p{Cc}\p{Cf}\p{Co}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/gu;
function escaped(char) {
    const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
/** Where entries stand in their file: at their fingerprints, which stand nowhere else in a file that we wrote. */
function spansOfEntries({ source }) {
    // The same fingerprint of two rules or files is not of our making; it is told at the first.
    const starts = new Map();
    for (const { 0: quoted, index } of source.text.matchAll(/"[0-9a-f]{32}"/g)) {
        if (!starts.has(quoted))
            starts.set(quoted, index);
    }
    return ({ fingerprint }) => {
        const start = starts.get(`"${fingerprint}"`);
        return start === undefined ? { start: 0, end: 0 } : { start, end: start + fingerprint.length + 2 };
    };
}


/***/ }),

/***/ 46574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   Qr: () => (/* binding */ shrink),
/* harmony export */   R3: () => (/* binding */ sortEntries),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   T_: () => (/* binding */ formerKey)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61463);
/* harmony import */ var _rule_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12500);


/** The baseline that accepts what is found now, and is not accepted by a comment. */
function baselineOf(findings) {
    const entries = new Map();
    for (const { rule, file, fingerprint, message, suppression } of findings) {
        if (!(0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isAcceptable */ .Lr)(rule) || suppression?.by === "comment")
            continue;
        const known = entries.get(keyOf({ rule, file, fingerprint }));
        if (known === undefined)
            entries.set(keyOf({ rule, file, fingerprint }), { rule, file, fingerprint, message, count: 1 });
        else
            known.count += 1;
    }
    return { entries: sortEntries([...entries.values()]) };
}
/**
 * Accepts what a baseline holds: as many findings of a fingerprint as it says, in the order of the findings.
 * @returns all findings in their order, and the entries that accepted nothing, or less than they could
 */
function applyBaseline(findings, { entries }) {
    const counts = new Map(entries.filter(({ rule }) => (0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isAcceptable */ .Lr)(rule)).map((entry) => [keyOf(entry), entry.count]));
    const judged = findings.map((finding) => {
        const count = finding.suppression?.by === "comment" ? 0 : (counts.get(keyOf(finding)) ?? 0);
        if (count === 0)
            return finding;
        counts.set(keyOf(finding), count - 1);
        return { ...finding, status: "suppressed", suppression: { by: "baseline" } };
    });
    const left = entries.flatMap((entry) => {
        const count = counts.get(keyOf(entry)) ?? entry.count;
        return count === 0 ? [] : [{ ...entry, count }];
    });
    return { findings: judged, left };
}
/**
 * A baseline without what it need not accept any more. It never accepts more than before; an entry of a file that is
 * gone moves to another one where the same is found: by the same rule, at the same path, of the same values.
 * @param now what is found now, accepted or not, and which files there are
 */
function shrink({ entries }, stale, now) {
    const counts = new Map(stale.map((entry) => [keyOf(entry), entry.count]));
    const kept = entries.flatMap((entry) => {
        const count = entry.count - (counts.get(keyOf(entry)) ?? 0);
        return count <= 0 ? [] : [{ ...entry, count }];
    });
    const gone = new GoneEntries(stale.filter(({ file }) => !now.hasFile(file)));
    const moved = baselineOf(now.findings.filter((one) => one.status !== "suppressed" && gone.take(one)));
    const accepted = new Map(kept.map((entry) => [keyOf(entry), entry]));
    for (const entry of moved.entries) {
        const count = entry.count + (accepted.get(keyOf(entry))?.count ?? 0);
        accepted.set(keyOf(entry), { ...entry, count });
    }
    return { entries: sortEntries([...accepted.values()]) };
}
/** What was accepted in files that are gone: each may be accepted once more, where it went. */
class GoneEntries {
    #left;
    /** The files by the rules of their entries, and by that and their last name: folders are renamed as a whole. */
    #files = new Map();
    constructor(entries) {
        this.#left = new Map(entries.map((entry) => [keyOf(entry), entry.count]));
        for (const { rule, file } of entries) {
            for (const key of [rule, `${rule} ${basename(file)}`])
                this.#files.set(key, (this.#files.get(key) ?? new Set()).add(file));
        }
    }
    /** Takes one that is the same finding, but for the name of its file; false where none is left. */
    take(finding) {
        for (const key of [`${finding.rule} ${basename(finding.file)}`, finding.rule]) {
            for (const file of this.#files.get(key) ?? [])
                if (this.#takeFrom(file, finding))
                    return true;
        }
        return false;
    }
    #takeFrom(file, finding) {
        const key = formerKey(finding, file);
        const left = key === undefined ? 0 : (this.#left.get(key) ?? 0);
        if (key === undefined || left === 0)
            return false;
        this.#left.set(key, left - 1);
        return true;
    }
}
function basename(file) {
    return file.slice(file.lastIndexOf("/") + 1);
}
/** The key of the entry that accepted a finding when its file had another name. */
function formerKey(finding, file) {
    const fingerprint = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintIn */ .I5)(file, finding);
    return fingerprint === undefined ? undefined : keyOf({ rule: finding.rule, file, fingerprint });
}
/** An entry is known by more than its fingerprint, so that none can pass for that of another rule or file. */
function keyOf({ rule, file, fingerprint, }) {
    return JSON.stringify([rule, file, fingerprint]);
}
/** By file, rule, message and fingerprint. */
function sortEntries(entries) {
    return [...entries].sort((a, b) => compare(a.file, b.file) ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message) ||
        compare(a.fingerprint, b.fingerprint));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 58554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ together),
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./build/src/policy/source.js
var source = __webpack_require__(63587);
// EXTERNAL MODULE: ./build/src/validation/acceptance.js + 2 modules
var acceptance = __webpack_require__(17584);
// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/validation/check-policy.js
var check_policy = __webpack_require__(32692);
;// CONCATENATED MODULE: ./build/src/validation/check-catalog.js


/**
 * Runs the rules that need every policy.
 * What only repeats something is left out.
 * @param earlier what was found in the policies by themselves
 * @param problemsOf what the reader found in a file
 * @param lostLines the files in which the line of a key is lost
 */
function checkCatalog(catalog, earlier, problemsOf, lostLines, judging) {
    const refused = pointersOfErrors(earlier);
    let drafts = [];
    const report = (draft) => {
        if ((0,check_policy/* isCredential */.uo)(draft) || !isTold(draft, refused))
            drafts.push(draft);
    };
    const placesOf = (policy) => judging.schemaOf(policy.kind).places;
    for (const family of judging.families) {
        for (const check of family.catalogChecks ?? [])
            check(catalog, report, placesOf);
    }
    // What a file with a lost line says is not what its author wrote.
    const unsure = new Set([
        ...lostLines,
        ...drafts.filter((draft) => draft.lostLine).map(({ policy }) => policy.file),
    ]);
    drafts = drafts.filter((draft) => draft.lostLine === true || (0,check_policy/* isCredential */.uo)(draft) || !unsure.has(draft.policy.file));
    return withoutLaxEchoes((0,check_policy/* findingsOf */.WX)(drafts, problemsOf, judging.severityOf), earlier);
}
function pointersOfErrors(findings) {
    const refused = new Map();
    for (const { file, pointer, severity } of findings) {
        if (pointer === undefined || severity !== "error")
            continue;
        refused.set(file, (refused.get(file) ?? new Set()).add(pointer));
    }
    return refused;
}
/** A value that is wrong by itself is not also compared with others, from either end. */
function isTold(draft, refused) {
    const here = refused.get(draft.policy.file);
    if (here !== undefined && (0,check_policy/* isAtOrBelow */.a5)(draft.path, here))
        return true;
    if (!COMPARES.test(draft.rule))
        return false;
    return (draft.related ?? []).some(({ policy, path }) => {
        const there = refused.get(policy.file);
        return there !== undefined && ((0,check_policy/* isAtOrBelow */.a5)(path, there) || holdsRefused(path, there));
    });
}
/** Rules that hold a value against another end: the core, an earlier environment, the other side of a team. */
const COMPARES = /^ARC(?:305|307|308|309|4\d\d)$/;
/** True when something directly below a path was refused. */
function holdsRefused(path, pointers) {
    const prefix = `${(0,pointer/* toPointer */.rb)(path)}/`;
    for (const pointer of pointers) {
        if (pointer.startsWith(prefix) && !pointer.slice(prefix.length).includes("/"))
            return true;
    }
    return false;
}
function isStrictness({ rule }) {
    return rule.startsWith("ARC4");
}
/** What a security rule forbids in production is not also told as being laxer than another environment. */
function withoutLaxEchoes(findings, earlier) {
    const isSecurity = ({ rule }) => rule.startsWith("ARC5");
    const told = new Set([...earlier, ...findings].filter(isSecurity).map(placeKey));
    return findings.filter((finding) => !isStrictness(finding) || ![finding, ...finding.related].some((place) => told.has(placeKey(place))));
}
function placeKey({ file, range }) {
    return `${file}:${range.start.line}:${range.start.column}`;
}

// EXTERNAL MODULE: ./build/src/validation/findings.js + 2 modules
var validation_findings = __webpack_require__(61463);
;// CONCATENATED MODULE: ./build/src/validation/custom-rules/own-findings.js

/**
 * What the rules of a repository's own find. Nothing that was found before silences them: what it says may be accepted,
 * and then nobody would hear of theirs.
 */
function findingsOfOwnRules(catalog, ownRules, { severityOf, schemaOf }) {
    if (ownRules === undefined || ownRules.rules.length === 0)
        return [];
    const drafts = ownRules.judge(catalog, ({ kind }) => schemaOf(kind).places, (rule) => severityOf(rule) !== undefined);
    return drafts.flatMap((draft) => {
        const severity = severityOf(draft.rule);
        return severity === undefined ? [] : [(0,validation_findings/* findingOfDraft */.s_)(draft, draft.severity ?? severity)];
    });
}

// EXTERNAL MODULE: ./build/src/validation/own-part.js + 3 modules
var own_part = __webpack_require__(72091);
;// CONCATENATED MODULE: ./build/src/validation/validate.js






/**
 * Checks a set of policies: read → parse → kind → schema → rules of one policy → rules of the whole catalog → what is
 * accepted by comments and by the baseline.
 */
async function validate(input) {
    return together(input, await (input.makeParts ?? own_part/* ownParts */.Fx)(input.files, input));
}
/**
 * Puts the own parts of files together and checks what needs all of them.
 * @param parts in the order of the input's files
 */
function together(input, parts) {
    const { findings, catalog, refused, sources, problems, lostLines, suppressed, unjudged, unread } = gather(input, parts);
    const found = [
        ...checkCatalog(catalog, findings, (file) => problems.get(file) ?? [], lostLines, input),
        ...findingsOfOwnRules(catalog, input.ownRules, input),
    ];
    const accepted = (0,acceptance/* accept */.J)((0,validation_findings/* sortFindings */.Tc)([...findings, ...found]), {
        ...input,
        files: suppressed,
        seen: new Set([...input.files, ...input.rejected].map(({ file }) => file)),
        unjudged: new Set([...unjudged, ...lostLines]),
        someUnread: catalog.unreadKinds.size > 0,
    });
    for (const { file, document } of catalog.policies)
        sources.set(file, document.source);
    for (const { file, source } of suppressed)
        sources.set(file, source);
    if (input.baseline !== undefined)
        sources.set(input.baseline.file, input.baseline.source);
    return {
        findings: accepted.about.length === 0
            ? accepted.findings
            : (0,validation_findings/* sortFindings */.Tc)([...accepted.findings, ...accepted.about]),
        catalog,
        unread,
        invalid: invalidPolicies(catalog.policies, refused, found, accepted),
        sources,
        staleEntries: accepted.stale,
    };
}
function gather(input, parts) {
    const findings = input.rejected.flatMap((rejected) => findingOfRejected(rejected, input.severityOf));
    const policies = [];
    const refused = new Set();
    const unreadKinds = new Set();
    const unread = new Set();
    const note = (file, kind) => {
        if (kind === undefined)
            return;
        unreadKinds.add(kind);
        unread.add(file);
    };
    for (const { file, kind } of input.rejected)
        note(file, kind?.name);
    const unjudged = new Set(input.rejected.map(({ file }) => file));
    const lostLines = new Set();
    const sources = new Map();
    const problems = new Map();
    const suppressed = [];
    for (const [index, { file, kind }] of input.files.entries()) {
        const part = parts[index];
        if (part === undefined)
            throw new Error("a file has no own part");
        const { source, suppressions } = part;
        // One by one: a spread of very many would overflow the stack.
        for (const finding of part.findings)
            findings.push(finding);
        for (const policy of part.policies)
            policies.push(policy);
        for (const policy of part.refused)
            refused.add(policy);
        if (part.findings.length > 0)
            sources.set(file, source);
        if (part.problems.length > 0)
            problems.set(file, part.problems);
        if (suppressions.length > 0)
            suppressed.push({ file, kind, source, suppressions });
        if (part.policies.length === 0)
            unjudged.add(file);
        // A file in the wrong place defines nothing, but was meant to.
        if (kind === undefined)
            note(file, part.looksLike);
        if (!part.whole)
            lostLines.add(file);
        if (!part.whole)
            note(file, kind?.name);
    }
    const catalog = { policies, unreadKinds, environments: input.environments };
    return { findings, catalog, refused, sources, problems, lostLines, suppressed, unjudged, unread };
}
/**
 * The policies with an error of their own, or one that only the catalog shows; not those of which every error is
 * accepted. What is wrong with a suppression is wrong with all policies of its file.
 */
function invalidPolicies(policies, refused, found, { findings, about }) {
    const key = (file, name) => JSON.stringify([file, name]);
    const keysOf = (some) => new Set(some.filter(own_part/* isError */.bJ).map(({ file, policy }) => key(file, policy)));
    const accused = keysOf(found);
    const suppressed = findings.some(({ status }) => status === "suppressed");
    const open = suppressed ? keysOf(findings.filter(({ status }) => status !== "suppressed")) : undefined;
    const misused = keysOf(about);
    return new Set(policies.filter((policy) => {
        const own = key(policy.file, policy.name);
        const whole = key(policy.file);
        if (misused.has(whole))
            return true;
        if (!refused.has(policy) && !accused.has(own))
            return false;
        return open === undefined || open.has(own) || open.has(whole);
    }));
}
function findingOfRejected(rejected, severityOf) {
    const severity = severityOf(rejected.rule);
    if (severity === undefined)
        return [];
    const problem = { rule: rejected.rule, message: rejected.message, help: rejected.help, start: 0, end: 0 };
    return [(0,validation_findings/* findingOfProblem */.SD)(problem, rejected.file, new source/* SourceText */.D(""), undefined, severity)];
}


/***/ })

};
