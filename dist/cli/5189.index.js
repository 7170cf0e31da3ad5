export const id = 5189;
export const ids = [5189];
export const modules = {

/***/ 309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   JB: () => (/* binding */ findBelow),
/* harmony export */   Js: () => (/* binding */ natureOfEntry),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   PX: () => (/* binding */ realFolder),
/* harmony export */   SC: () => (/* binding */ natureOfPath),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   XL: () => (/* binding */ foldersIn),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   oz: () => (/* binding */ isLinkToFolder),
/* harmony export */   p9: () => (/* binding */ specialFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45105);




/**
 * Reads a regular file and nothing else: links are not followed, pipes and devices are not opened for reading, and
 * a file past `limit` bytes is not read. The checks are made on the open file, so it cannot be swapped in between.
 */
function readRegularFile(path, limit) {
    let descriptor;
    try {
        // O_NONBLOCK: opening a FIFO without a writer would otherwise wait for ever.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        return refusedOpen(path, error);
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            return { kind: "special", what: natureOf(stat) };
        if (stat.size > limit)
            return { kind: "too-large", size: stat.size };
        return readAll(descriptor, stat.size, limit);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Why a file could not be read, as a clause. */
function unreadable(read) {
    switch (read.kind) {
        case "missing":
            return "there is no such file";
        case "link":
            return "it is a symbolic link";
        case "special":
            return `it is ${read.what}`;
        case "too-large":
            return "it is too large";
        case "denied":
            return `it cannot be opened (${read.why})`;
    }
}
/** The first bytes of a regular file, opened as {@link readRegularFile} does; undefined for what cannot be read so. */
function readStart(path, length) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFile())
            return undefined;
        const buffer = Buffer.alloc(length);
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, length, 0));
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readAll(descriptor, size, limit) {
    // One byte more than the size, so that a file that grew is noticed.
    const buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        length += read;
        if (read === 0 || length === buffer.length)
            break;
    }
    return length > Math.max(size, limit)
        ? { kind: "too-large", size: length }
        : { kind: "bytes", bytes: buffer.subarray(0, length) };
}
function refusedOpen(path, error) {
    const code = errorCode(error);
    if (code === "ENOENT")
        return { kind: "missing", cause: error };
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (stat.isSymbolicLink())
            return { kind: "link" };
        if (!stat.isFile())
            return { kind: "special", what: natureOf(stat) };
    }
    catch {
        return { kind: "missing" };
    }
    return { kind: "denied", why: code ?? "it cannot be opened" };
}
function natureOf(stat) {
    if (stat.isFIFO())
        return "a named pipe";
    if (stat.isSocket())
        return "a socket";
    return stat.isDirectory() ? "a folder" : "a device";
}
function errorCode(error) {
    return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
/** True for a folder that is a git working tree's own data or an installed dependency: never policies. */
function isSkippedFolder(name) {
    return name === ".git" || name === "node_modules";
}
/**
 * The files below a folder, relative to it, with forward slashes, sorted. In a repository: those that git tracks
 * and the untracked ones that it does not ignore; elsewhere the folder is walked without following links.
 * @throws {PolicyError} `E_READ` (exit 4) when git or the disk fails
 */
function listFiles(folder, inRepository) {
    return (inRepository ? (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedFiles */ .O)(folder) : walkedFiles(folder, "")).sort();
}
/** Pipes, sockets and devices below a folder, which git passes over in silence. */
function specialFiles(folder) {
    return walkedFiles(folder, "", (entry) => !entry.isFile() && !entry.isSymbolicLink());
}
function walkedFiles(folder, below, wanted = () => true) {
    const names = [];
    let entries;
    try {
        entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below), { withFileTypes: true });
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideError */ .ul)("E_READ", {
            what: "cannot read the folder",
            where: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below),
            why: errorCode(error) ?? String(error),
            mend: "check that it exists and may be read",
            cause: error,
        });
    }
    for (const entry of entries) {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory()) {
            if (!isSkippedFolder(entry.name))
                names.push(...walkedFiles(folder, path, wanted));
        }
        else if (wanted(entry))
            names.push(path);
    }
    return names;
}
/**
 * A file below a folder whose name fits, also where git ignores it; undefined when none is found among the first
 * entries. For explaining why nothing was read: what cannot be opened is passed over.
 */
function findBelow(folder, fits, mostEntries = 5_000) {
    const folders = [folder];
    let seen = 0;
    for (let at = folders.shift(); at !== undefined && seen < mostEntries; at = folders.shift()) {
        for (const entry of entriesOf(at)) {
            seen += 1;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, entry.name);
            if (entry.isFile() && fits(path))
                return path;
            if (entry.isDirectory() && !isSkippedFolder(entry.name))
                folders.push(path);
        }
    }
    return undefined;
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        return [];
    }
}
/** The names of the folders in a folder; none where it cannot be read. For saying which one may have been meant. */
function foldersIn(folder) {
    return entriesOf(folder)
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);
}
/** True for a folder itself and every path below it; both are absolute. */
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** The real path of a folder, or undefined when there is none. */
function realFolder(path) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isDirectory() ? real : undefined;
    }
    catch {
        return undefined;
    }
}
/** The real path, or undefined when nothing stands there. */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/** What stands at a path itself, links not followed. */
function natureOfEntry(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return stat.isDirectory() ? "folder" : stat.isFile() ? "file" : "other";
    }
    catch {
        return "missing";
    }
}
/** True for a symbolic link that leads to a folder, whose files nobody would look at. */
function isLinkToFolder(path) {
    return natureOfEntry(path) === "other" && realFolder(path) !== undefined;
}
/** What stands at a path, links followed (for paths that the caller typed). */
function natureOfPath(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
        return stat.isDirectory() ? "folder" : stat.isFile() ? "file" : "other";
    }
    catch {
        return "missing";
    }
}


/***/ }),

/***/ 19050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   HF: () => (/* binding */ configuration),
/* harmony export */   Y9: () => (/* binding */ WITHOUT_HOOKS),
/* harmony export */   dS: () => (/* binding */ environmentOfGit),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hb: () => (/* binding */ whyNotStarted),
/* harmony export */   uo: () => (/* binding */ askRemote)
/* harmony export */ });
/* unused harmony exports credentials, authorizeGit */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73588);



/**
 * The variables by which a hook's git names another repository than the folder that is asked about (`git rev-parse
 * --local-env-vars`), and those that change how paths are read. Others hold here too: GIT_CONFIG_COUNT and what it
 * counts are the user's configuration, though git lists them there.
 */
const LOCAL_VARIABLES = new Set([
    "ALTERNATE_OBJECT_DIRECTORIES",
    "COMMON_DIR",
    "CONFIG",
    "CONFIG_PARAMETERS",
    "DIR",
    "GLOB_PATHSPECS",
    "GRAFT_FILE",
    "ICASE_PATHSPECS",
    "IMPLICIT_WORK_TREE",
    "INDEX_FILE",
    "INTERNAL_SUPER_PREFIX",
    "LITERAL_PATHSPECS",
    "NOGLOB_PATHSPECS",
    "NO_REPLACE_OBJECTS",
    "OBJECT_DIRECTORY",
    "PREFIX",
    "REPLACE_REF_BASE",
    "SHALLOW_FILE",
    "WORK_TREE",
].map((name) => `GIT_${name}`));
/** Arguments of a git that runs no hook of the repository, whatever it does. */
const WITHOUT_HOOKS = ["-c", "core.hooksPath=/dev/null"];
/** Settings of this process's own, for every git that it starts. */
let own = [];
/** The environment of every git: nothing of the caller's leads it to another repository. */
function environmentOfGit(more = {}) {
    const inherited = Object.entries(process.env).filter(([name]) => !LOCAL_VARIABLES.has(name));
    return {
        ...Object.fromEntries(inherited),
        // It never asks, never takes a lock for its own convenience, and reads what was committed, not what replaces it.
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        LC_ALL: "C",
        ...(own.length === 0 ? more : configuration(own, more)),
    };
}
const LARGEST_ANSWER = 1024 * 1024 * 1024;
/** Runs git in a folder, and waits for it. */
function git(folder, args, input) {
    const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("git", ["-C", folder, ...args], {
        encoding: "buffer",
        maxBuffer: LARGEST_ANSWER,
        env: environmentOfGit(),
        ...(input === undefined ? {} : { input: Buffer.from(input) }),
    });
    return {
        ok: result.error === undefined && result.status === 0,
        stdout: result.stdout ?? Buffer.alloc(0),
        why: result.error === undefined ? oneLine(result.stderr.toString("utf8")) : whyNotStarted(result.error),
    };
}
function oneLine(text) {
    return text.trim().replaceAll(/\s*\n\s*/g, " ");
}
const NOT_INSTALLED = "git is not installed, or not on PATH";
/** Why git did not start at all. */
function whyNotStarted(error) {
    return "code" in error && error.code === "ENOENT" ? NOT_INSTALLED : error.message;
}
/** A failure of git's; the commonest have nothing to do with the repository. */
function failed(what, folder, why, mend) {
    if (why === NOT_INSTALLED) {
        const mend = "install git, or add its folder to PATH";
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideError */ .ul)("E_GIT", { what, where: folder, why, mend });
    }
    if (why.includes("dubious ownership")) {
        // Git names the repository itself, which may lie above the folder.
        const distrusted = /dubious ownership in repository at '([^']+)'/.exec(why)?.[1] ?? folder;
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideError */ .ul)("E_GIT", {
            what,
            where: folder,
            why: "the folder belongs to another user, so that git trusts nothing in it (dubious ownership)",
            mend: `if you trust it: git config --global --add safe.directory ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(distrusted)}`,
        });
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideError */ .ul)("E_GIT", { what, where: folder, why, mend });
}
/** Configuration for one git, by its environment only: behind what the user has there, or `env` adds. */
function configuration(settings, env = {}) {
    const first = Number(env["GIT_CONFIG_COUNT"] || process.env["GIT_CONFIG_COUNT"] || "0");
    const more = settings.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${first + at}`, key],
        [`GIT_CONFIG_VALUE_${first + at}`, value],
    ]);
    return { ...env, GIT_CONFIG_COUNT: String(first + settings.length), ...Object.fromEntries(more) };
}
/** The header that a server wants, as {@link configuration}. */
function credentials(server, authorization) {
    return configuration(headerFor(server, authorization));
}
/**
 * From now on every git of this process shows a server this header, by its environment only.
 * @returns takes that back
 */
function authorizeGit(server, authorization) {
    own = headerFor(server, authorization);
    return () => {
        own = [];
    };
}
function headerFor(server, authorization) {
    const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
    // An empty value first takes back what the checkout may have left in the clone: two headers are refused.
    return [
        [key, ""],
        [key, `Authorization: ${authorization}`],
    ];
}
/**
 * Runs a command of git's that talks to the remote `origin`.
 * @returns its exit status, if it had one, and what it said
 */
function askRemote(folder, command, names, { server, authorization, timeoutMs }) {
    const args = ["-C", folder, ...command, "--end-of-options", "origin", ...names];
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, {
            env: environmentOfGit(authorization === undefined ? {} : credentials(server, authorization)),
            stdio: ["ignore", "ignore", "pipe"],
            timeout: timeoutMs,
            killSignal: "SIGKILL",
        });
        let said = "";
        child.stderr.setEncoding("utf8").on("data", (text) => {
            said = `${said}${text}`.slice(-2_000);
        });
        child.on("error", (error) => resolve({ status: undefined, why: whyNotStarted(error) }));
        child.on("close", (status, signal) => {
            const late = `git ${command[0]} took longer than ${timeoutMs / 1000} s`;
            resolve({ status: status ?? undefined, why: signal === null ? oneLine(said) : late });
        });
    });
}


/***/ }),

/***/ 45105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LN: () => (/* binding */ Repository),
  Jl: () => (/* binding */ gitRoot),
  O: () => (/* binding */ trackedFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/adapters/git-diff.js
/** Reads what `git diff --patch-with-raw -z` prints: first the files, then, in the same order, their lines. */
function parseChanges(bytes) {
    const { files, patch } = parseRaw(bytes);
    const sections = parsePatch(patch);
    // A file that became a link, or the reverse, is told as one that went and one that came.
    const told = files.reduce((sum, { status }) => sum + (status === "T" ? 2 : 1), 0);
    const known = told === sections.length;
    let next = 0;
    return files.map(({ status, oldPath, path }) => {
        const hunks = known ? sections[next] : undefined;
        next += status === "T" ? 2 : 1;
        switch (status) {
            case "A":
                return { kind: "added", path };
            case "D":
                return { kind: "deleted", oldPath, hunks: hunks ?? [] };
            case "T":
                return { kind: "modified", path, oldPath, hunks: undefined };
            case "S":
                return { kind: "modified", path, oldPath, hunks: [] };
            default:
                return { kind: "modified", path, oldPath, hunks };
        }
    });
}
function parseRaw(bytes) {
    const files = [];
    let at = 0;
    const field = () => {
        const end = bytes.indexOf(0, at);
        const read = bytes.toString("utf8", at, end === -1 ? bytes.length : end);
        at = end === -1 ? bytes.length : end + 1;
        return read;
    };
    while (bytes[at] === COLON) {
        const { oldId, newId, status } = headOf(field());
        const oldPath = field();
        // A copy leaves its original where it was: what is new is the copy.
        const path = status === "R" || status === "C" ? field() : oldPath;
        files.push({ status: status === "C" ? "A" : status, oldPath, path, oldId, newId });
    }
    return { files: withSwaps(files), patch: bytes.subarray(bytes[at] === 0 ? at + 1 : at) };
}
const COLON = ":".charCodeAt(0);
/** `:100644 100644 <old id> <new id> R090`, in which the score may be missing. */
function headOf(line) {
    const [, oldId = "", newId = "", status = "M"] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) (\w)\d*$/.exec(line) ?? [];
    return { oldId, newId, status };
}
/**
 * Files that changed their names with each other, contents and all: git looks for renames only among names that came
 * or went, and takes small files for changed ones.
 */
function withSwaps(files) {
    const modified = files.filter(({ status }) => status === "M");
    const byOldId = new Map();
    for (const file of modified)
        byOldId.set(file.oldId, [...(byOldId.get(file.oldId) ?? []), file]);
    /** Where the contents of a file came from, if that is told by them alone. */
    const sourceOf = (file) => {
        const sources = byOldId.get(file.newId) ?? [];
        return sources.length === 1 && sources[0] !== file ? sources[0] : undefined;
    };
    const sources = new Map();
    for (const start of modified) {
        const ring = [start];
        let source = sourceOf(start);
        while (source !== undefined && !ring.includes(source) && ring.length < LARGEST_RING) {
            ring.push(source);
            source = sourceOf(source);
        }
        if (source !== start || ring.length < 2)
            continue;
        for (const file of ring)
            sources.set(file, sourceOf(file) ?? file);
    }
    return files.map((file) => {
        const source = sources.get(file);
        return source === undefined ? file : { ...file, status: "S", oldPath: source.path };
    });
}
/** Files that pass their names round. */
const LARGEST_RING = 100;
const LINE_FEED = 10;
/**
 * The hunks of every file of a patch. Lines of contents begin with a sign of their own, so headers are unmistakable.
 * Only what is wanted is made a text of: a patch may be larger than the largest text.
 */
function parsePatch(patch) {
    const sections = [];
    let removed;
    for (let start = 0; start < patch.length;) {
        const end = patch.indexOf(LINE_FEED, start);
        const next = end === -1 ? patch.length : end;
        const sign = String.fromCharCode(patch[start] ?? 0);
        if (sign === "-")
            removed?.push(patch.toString("utf8", start + 1, next));
        else if (sign === "d" || sign === "@") {
            const line = patch.toString("utf8", start, Math.min(next, start + LONGEST_HEADER));
            if (line.startsWith("diff --git ")) {
                sections.push([]);
                removed = undefined;
            }
            else if (line.startsWith("@@ ")) {
                removed = [];
                sections.at(-1)?.push({ ...hunkOf(line), removed });
            }
        }
        start = next + 1;
    }
    return sections;
}
/** Bytes that hold all that is read of a hunk's header; the function that git quotes behind it may be long. */
const LONGEST_HEADER = 200;
function hunkOf(line) {
    const [, oldStart, oldCount, newStart, newCount] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    return {
        oldStart: Number(oldStart),
        oldCount: Number(oldCount ?? 1),
        newStart: Number(newStart),
        newCount: Number(newCount ?? 1),
    };
}

// EXTERNAL MODULE: ./build/src/adapters/git-process.js
var git_process = __webpack_require__(19050);
;// CONCATENATED MODULE: ./build/src/adapters/git.js




/** The root of the git working tree that holds a folder, or undefined outside of one. */
function gitRoot(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        // A folder in the main working tree, a file in a linked one and in a submodule.
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, ".git")))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
/**
 * What git tracks below a folder, and what it would track, relative to the folder.
 * @throws {PolicyError} `E_GIT` (exit 4)
 */
function trackedFiles(folder) {
    const listed = (0,git_process/* git */.$Y)(folder, [
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
        "--deduplicate",
        "--",
        ".",
    ]);
    if (listed.ok)
        return listed.stdout
            .toString("utf8")
            .split("\0")
            .filter((name) => name !== "");
    throw (0,git_process/* failed */.gz)("cannot list the files of the repository", folder, listed.why, "run `git status` there and mend what it reports");
}
/** A git repository that is there: reads its objects, and changes nothing but what {@link Repository.fetch} brings. */
class Repository {
    /** The working tree's folder. */
    root;
    constructor(root) {
        this.root = root;
    }
    /** The commit that a revision names (a hash, a branch, a tag, `HEAD`); undefined when it names none that is here. */
    commit(revision) {
        // Each line of the input is asked for.
        if (/[\n\r\0]/.test(revision))
            return undefined;
        // Other commands hide the parents that a shallow clone has not got.
        const { stdout } = (0,git_process/* git */.$Y)(this.root, ["cat-file", "--batch"], `${revision}^{commit}\n`);
        const [, id, size] = /^([0-9a-f]+) commit (\d+)\n/.exec(stdout.toString("latin1", 0, 200)) ?? [];
        if (id === undefined)
            return undefined;
        const start = stdout.indexOf("\n") + 1;
        const [head = ""] = stdout.toString("latin1", start, start + Number(size)).split("\n\n", 1);
        const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
        return { id, parents };
    }
    /** Those of some commits (full ids) whose trees cannot be read. */
    missing(commits) {
        const asked = commits.map((id) => `${id}^{tree}\n`).join("");
        const lines = (0,git_process/* git */.$Y)(this.root, ["cat-file", "--batch-check"], asked).stdout.toString("latin1").split("\n");
        return commits.filter((_, at) => !/^[0-9a-f]+ tree \d+$/.test(lines[at] ?? ""));
    }
    /** @throws {PolicyError} `E_GIT` (exit 4) where git cannot work at all: it is not there, or distrusts the folder */
    assertUsable() {
        const asked = (0,git_process/* git */.$Y)(this.root, ["rev-parse", "--git-dir"]);
        if (!asked.ok)
            throw unreadable(this.root, asked.why);
    }
    /** True when the history ends before its beginning, so that a merge base may be missed. */
    isShallow() {
        return ((0,git_process/* git */.$Y)(this.root, ["rev-parse", "--is-shallow-repository"]).stdout.toString("utf8").trim() !== "false");
    }
    /** The best common ancestor of two commits, as far as the history that is here shows one. */
    mergeBase(one, other) {
        const found = (0,git_process/* git */.$Y)(this.root, ["merge-base", "--end-of-options", one, other]);
        return found.ok ? found.stdout.toString("utf8").trim() : undefined;
    }
    /** The branch that a remote calls its default, as it was when it was cloned, such as `origin/main`. */
    defaultBranch() {
        const named = (0,git_process/* git */.$Y)(this.root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
        if (named.ok)
            return named.stdout.toString("utf8").trim();
        return ["origin/main", "origin/master", "main", "master"].find((name) => this.commit(name) !== undefined);
    }
    /** The names of branches and tags that are here, as a person would type them. */
    names() {
        const kinds = ["refs/heads", "refs/remotes/origin", "refs/tags"];
        const listed = (0,git_process/* git */.$Y)(this.root, ["for-each-ref", "--format=%(refname:lstrip=2)", ...kinds]);
        const names = listed.stdout.toString("utf8").split("\n");
        return [
            ...new Set(names.filter((name) => name !== "").flatMap((name) => [name, name.replace(/^origin\//, "")])),
        ];
    }
    /** The entries of a commit's tree by their paths; undefined when the tree is not here. */
    entries(commit) {
        const listed = (0,git_process/* git */.$Y)(this.root, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
        if (!listed.ok)
            return undefined;
        const entries = new Map();
        for (const line of listed.stdout.toString("utf8").split("\0")) {
            const [, mode, id, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? [];
            if (mode !== undefined && id !== undefined && path !== undefined)
                entries.set(path, { mode, id, size: Number(size) || 0 });
        }
        return entries;
    }
    /**
     * The contents of blobs by their ids, all of them by one process.
     * @throws {PolicyError} `E_GIT` (exit 4) when one cannot be read
     */
    blobs(ids) {
        const blobs = new Map();
        if (ids.length === 0)
            return blobs;
        const read = (0,git_process/* git */.$Y)(this.root, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
        let at = 0;
        for (const id of ids) {
            const end = read.stdout.indexOf("\n", at);
            const size = /^[0-9a-f]+ blob (\d+)$/.exec(read.stdout.toString("latin1", at, Math.max(at, end)))?.[1];
            if (size === undefined)
                throw unreadable(this.root, read.why === "" ? `there is no object ${id}` : read.why);
            const start = end + 1;
            blobs.set(id, read.stdout.subarray(start, start + Number(size)));
            at = start + Number(size) + 1;
        }
        return blobs;
    }
    /**
     * The paths that are not the same in a commit and in the working tree, and which of them are gone; files that git does
     * not track are not among them.
     * @throws {PolicyError} `E_GIT` (exit 4)
     */
    changedPaths(commit) {
        const args = ["diff", "--no-ext-diff", "--no-relative", "--no-renames", "--name-status", "-z"];
        const compared = (0,git_process/* git */.$Y)(this.root, [...args, "--end-of-options", commit, "--"]);
        if (!compared.ok)
            throw unreadable(this.root, compared.why);
        const parts = compared.stdout.toString("utf8").split("\0");
        const rows = parts.flatMap((path, at) => (at % 2 === 0 ? [] : [{ status: parts[at - 1], path }]));
        return {
            changed: new Set(rows.map(({ path }) => path)),
            gone: rows.filter(({ status }) => status === "D").map(({ path }) => path),
        };
    }
    /**
     * What differs between a commit and the working tree, with the lines; files that git does not track are not among it.
     * @param paths pathspecs of what is wanted: all lines of a repository may be more than there is memory
     * @throws {PolicyError} `E_GIT` (exit 4)
     */
    changesSince(commit, paths, mostRenames = MOST_RENAMES) {
        const compared = (0,git_process/* git */.$Y)(this.root, [
            "diff",
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            "--no-relative",
            "--submodule=short",
            // What is compared may call itself binary in its .gitattributes.
            "--text",
            "--find-renames",
            // Git's own limit is 1,000. The work grows with the square: so many files of 6 KB each take some ten seconds.
            `-l${mostRenames}`,
            // A file under the name of another is that other one; it is shown whole only where no line of it is left.
            "--break-rewrites=50%/100%",
            "--unified=0",
            "--inter-hunk-context=0",
            "--patch-with-raw",
            "-z",
            "--no-abbrev",
            "--end-of-options",
            commit,
            "--",
            ...paths,
        ]);
        if (!compared.ok)
            throw unreadable(this.root, compared.why);
        return {
            changes: parseChanges(compared.stdout),
            renamesMissed: compared.why.includes("rename detection was skipped"),
        };
    }
    /**
     * Brings single commits, without the history behind them, from the remote `origin`.
     * @returns why it failed, or undefined
     */
    async fetch(commits, remote) {
        const options = ["--quiet", "--no-tags", "--no-write-fetch-head", "--depth=1", "--no-recurse-submodules"];
        const asked = await (0,git_process/* askRemote */.uo)(this.root, ["fetch", ...options], commits, remote);
        return asked.status === 0 ? undefined : asked.why;
    }
    /** Whether the remote `origin` has a branch or a tag of this name; undefined when it does not say. */
    async remoteHas(name, remote) {
        // Not a pattern, which could fit another name, nor a hash, of which a remote says nothing.
        if (/[*?[\\\s]/.test(name) || /^[0-9a-f]{7,}$/.test(name))
            return undefined;
        const { status } = await (0,git_process/* askRemote */.uo)(this.root, ["ls-remote", "--quiet", "--exit-code"], [name], remote);
        return status === 0 ? true : status === 2 ? false : undefined;
    }
}
/** Files that came, and as many that went, among which renamed ones are looked for. */
const MOST_RENAMES = 3_000;
function unreadable(root, why) {
    return (0,git_process/* failed */.gz)("cannot read the repository", root, why, "run `git fsck` there and mend what it reports");
}


/***/ }),

/***/ 35820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   KK: () => (/* binding */ DISK),
/* harmony export */   U$: () => (/* binding */ realFolderOf)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(309);

/** The disk: what git tracks or would track, outside of a repository everything. */
const DISK = {
    filesBelow(folder, inRepository) {
        const paths = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .listFiles */ .CS)(folder, inRepository);
        // Pipes and devices, which git passes over in silence.
        return inRepository ? new Set([...paths, ...(0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .specialFiles */ .p9)(folder)]) : paths;
    },
    prepare() { },
    read: _files_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .XF,
    natureOf: _files_js__WEBPACK_IMPORTED_MODULE_0__/* .natureOfEntry */ .Js,
    isLinkToFolder: _files_js__WEBPACK_IMPORTED_MODULE_0__/* .isLinkToFolder */ .oz,
    realPath: _files_js__WEBPACK_IMPORTED_MODULE_0__/* .realPath */ .Ye,
};
/** The real path of a folder, or undefined when there is none. */
function realFolderOf(tree, path) {
    const real = tree.realPath(path);
    return real !== undefined && tree.natureOf(real) === "folder" ? real : undefined;
}
/** True when a path, links resolved, lies in a folder: nothing in the configuration may lead out. */
function isInside(tree, path, folder) {
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, tree.realPath(folder) ?? folder);
}


/***/ }),

/***/ 67989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readSchema),
/* harmony export */   WP: () => (/* binding */ schemasOf),
/* harmony export */   rd: () => (/* binding */ loadLinearRegExp),
/* harmony export */   tu: () => (/* binding */ readSchemaFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _adapters_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35820);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63587);
/* harmony import */ var _validation_json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62403);
/* harmony import */ var _validation_quick_validators_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8004);







/** Reads the schema files of the configuration's kinds. @throws {PolicyError} `E_SCHEMA` (exit 2) */
function readSchemaFiles(tree, kinds, root) {
    return kinds.map(({ name, schema, regex }) => {
        const kind = { name, schema, regex };
        return { kind, text: readText(tree, kind, root) };
    });
}
/** The schemas of all kinds, those of the configuration's own compiled. @throws {PolicyError} `E_SCHEMA` (exit 2) */
async function schemasOf(files, builtIn) {
    const custom = new Map();
    if (files.length === 0)
        return (kind) => builtIn(kind.name);
    const { compileForeign, draftIdOf } = await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(8112), __webpack_require__.e(6217)]).then(__webpack_require__.bind(__webpack_require__, 6217));
    const linear = files.some(({ kind }) => kind.regex === "linear") ? await loadLinearRegExp() : undefined;
    for (const one of files) {
        const { value, file } = parseSchema(one);
        const isSchema = await _validation_quick_validators_js__WEBPACK_IMPORTED_MODULE_6__/* .QUICK_VALIDATORS */ .m[draftIdOf(value) ?? ""]?.();
        const schema = compileForeign(value, file, one.kind.regex === "linear" ? linear : undefined, isSchema);
        custom.set(one.kind.name, {
            quick: async () => undefined,
            schema: async () => schema,
            places: undefined,
        });
    }
    return (kind) => custom.get(kind.name) ?? builtIn(kind.name);
}
/** Loads the matcher of patterns that are not ours, which takes linear time. */
async function loadLinearRegExp() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (pattern) => {
        const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
        return { test: (text) => compiled.test(text) };
    };
}
const LARGEST_SCHEMA = 16 * 1024 * 1024;
/**
 * The text of the schema of a kind of the configuration's own, which is JSON.
 * @param root the configuration's folder
 * @throws {PolicyError} `E_SCHEMA` (exit 2) for what is no JSON file of the repository
 */
function readSchema(tree, kind, root) {
    const text = readText(tree, kind, root);
    parseSchema({ kind, text });
    return text;
}
function readText(tree, kind, root) {
    const where = whereOf(kind);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, kind.schema);
    const real = tree.realPath(path);
    const outside = real !== undefined && !(0,_adapters_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(tree, real, root);
    const read = outside ? { kind: "link" } : tree.read(path, LARGEST_SCHEMA);
    if (read.kind !== "bytes") {
        throw unusable(where, outside ? "it leads out of the repository" : (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(read), "correct `schema` in archi3.yaml; links are not followed");
    }
    return Buffer.from(read.bytes)
        .toString("utf8")
        .replace(/^\uFEFF/, "");
}
function whereOf({ schema, name }) {
    return `${schema} (kind ${name})`;
}
function parseSchema({ kind, text }) {
    const source = new _policy_source_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D(text);
    const placeOf = (offset) => {
        const { line, column } = source.position(offset);
        return `${kind.schema}:${line}:${column} (kind ${kind.name})`;
    };
    const parsed = (0,_validation_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(source.text);
    if ("offset" in parsed) {
        const why = "it is not JSON from here on";
        throw unusable(placeOf(parsed.offset), why, "correct it; a schema is a JSON file", parsed.cause);
    }
    const at = (path) => placeOf((0,_validation_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .spanInJson */ .K)(source.text, path, "value").start);
    return { value: parsed.value, file: { where: whereOf(kind), at } };
}
function unusable(where, why, mend, cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)("E_SCHEMA", { what: "cannot read the schema", where, why, mend, cause });
}


/***/ }),

/***/ 65347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ ofKind),
/* harmony export */   D5: () => (/* binding */ makePolicy),
/* harmony export */   ke: () => (/* binding */ overlayOf),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33481);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94788);


/** The policies of a built-in kind. */
function ofKind(catalog, kind) {
    return catalog.policies.filter((policy) => policy.kind.builtIn && policy.kind.name === kind);
}
/** The overlay of an environment, by the name of its file. */
function overlayOf(catalog, environment) {
    return ofKind(catalog, "environment").find((policy) => environmentOf(policy) === environment);
}
/** The environment that an overlay is for: the name of its file. */
function environmentOf(overlay) {
    return (overlay.path.split("/").at(-1) ?? "").replace(/\.ya?ml$/i, "");
}
/** Each copies what leads to its key. A document with more is not a few slips, and its findings are many anyway. */
const MOST_RENAMINGS = 100;
/** Makes a policy of a document. Its value is cleared of misspelt keys, so that one slip gives one finding. */
function makePolicy(place, document, renamings) {
    const written = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(document.value) ? document.value : {};
    let value = written;
    const actualKeys = new Map();
    for (const { path, meant } of renamings.slice(0, MOST_RENAMINGS)) {
        const actual = path.at(-1);
        const parent = path.slice(0, -1);
        if (actual === undefined || meant === actual)
            continue;
        value = withRenamedKey(value, parent, actual, meant);
        actualKeys.set(JSON.stringify([...parent, meant]), actual);
    }
    return {
        ...place,
        document,
        value,
        name: nameOf(value, place.kind),
        spans: (path) => document.spans(actualKeys.size === 0 ? path : asWritten(path, actualKeys)),
    };
}
const pathOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .HK)(100, _pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU);
function nameOf(value, kind) {
    if (kind.nameAt === undefined)
        return undefined;
    const name = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, pathOf(kind.nameAt));
    return typeof name === "string" ? name : undefined;
}
function withRenamedKey(node, parent, actual, meant) {
    const [first, ...rest] = parent;
    if (first !== undefined) {
        if (Array.isArray(node))
            return node.map((item, index) => String(index) === first ? withRenamedKey(item, rest, actual, meant) : item);
        if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(node) || !Object.hasOwn(node, first))
            return node;
        return { ...node, [first]: withRenamedKey(node[first], rest, actual, meant) };
    }
    if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(node) || Object.hasOwn(node, meant))
        return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key === actual ? meant : key, value]));
}
function asWritten(path, actualKeys) {
    return path.map((token, index) => actualKeys.get(JSON.stringify(path.slice(0, index + 1))) ?? token);
}


/***/ }),

/***/ 54270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ definitions),
/* harmony export */   Bv: () => (/* binding */ sortedByFile),
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   Tt: () => (/* binding */ holdsHidden),
/* harmony export */   jV: () => (/* binding */ seenName),
/* harmony export */   yZ: () => (/* binding */ bareName),
/* harmony export */   yh: () => (/* binding */ isAgent)
/* harmony export */ });
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65347);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33481);


const ID = /^@[a-z][a-z0-9-]*$/;
const NAME = /^[a-z][a-z0-9-]*$/;
// What no editor shows is reported by the reader; names are taken as their author sees them.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0]/gu;
const ASCII = /^[\x20-\x7e]*$/;
/** True for a name with characters in it that no editor shows. */
function holdsHidden(written) {
    return !ASCII.test(written) && written.search(HIDDEN) !== -1;
}
/** A name without what no editor shows. */
function seenName(written) {
    return ASCII.test(written) ? written : written.replace(HIDDEN, "");
}
/** An agent's name without the `@` that ids begin with. */
function bareName(written) {
    const name = seenName(written);
    return name.startsWith("@") ? name.slice(1) : name;
}
/** A catalog never changes, so its definitions are collected once however many rules ask for them. */
const collected = new WeakMap();
/** Everything that the policies of a catalog define. Templates define nothing: they are no policies yet. */
function definitions(catalog) {
    const known = collected.get(catalog) ?? collect(catalog);
    collected.set(catalog, known);
    return known;
}
function collect(catalog) {
    const core = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .ofKind */ .CZ)(catalog, "agent-policies");
    const files = sortedByFile((0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .ofKind */ .CZ)(catalog, "agent"));
    const overlays = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .ofKind */ .CZ)(catalog, "environment");
    const security = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .ofKind */ .CZ)(catalog, "security-policies");
    const agents = [...core.flatMap(coreAgents), ...files.map(agentOfFile)];
    const servers = keysOf("mcp-server", overlays, ["mcp-servers"]);
    const roles = keysOf("role", security, ROLES);
    const read = (...kinds) => !kinds.some((kind) => catalog.unreadKinds.has(kind));
    // One agent by itself, outside of any tree, says nothing of which others there are.
    const knowsOthers = core.length > 0 || agents.length > 1;
    const agentsComplete = read("agent-policies", "agent") && knowsOthers && core.every(holdsAgents);
    const agentsByName = byAgentName(agents);
    return {
        agents,
        agentsByName,
        metricsOf: remembered((agent) => metricsByName(agentsByName.get(agent) ?? [])),
        servers: byName(servers),
        roles: byName([...roles, ...keysOf("role", overlays, ["security-overrides", ...ROLES])]),
        metrics: byName(keysOf("metric", core, ["performance-monitoring", "metrics"])),
        complete: {
            agent: agentsComplete,
            metric: agentsComplete,
            "mcp-server": read("environment") && servers.length > 0,
            role: read("security-policies") && roles.length > 0,
        },
    };
}
/** Sorts by file name without its ending, so that `reader-2.yaml` comes after `reader.yaml`. */
function sortedByFile(policies) {
    const named = policies.map((policy) => ({ policy, name: policy.file.replace(/\.ya?ml$/i, "") }));
    named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return named.map(({ policy }) => policy);
}
const ROLES = ["authorization", "role-based-access-control", "roles"];
function holdsAgents(policy) {
    return ((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(policy.value, ["agents", "managers"])) &&
        (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(policy.value, ["agents", "specialists"])));
}
function coreAgents(policy) {
    const sections = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(policy.value, ["agents"]);
    if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(sections))
        return [];
    const found = [];
    for (const [section, members] of Object.entries(sections)) {
        if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(members))
            continue;
        const type = section === "managers" ? "manager" : section === "specialists" ? "specialist" : undefined;
        if (type === undefined)
            found.push(...misplaced(policy, ["agents"], { [section]: members }));
        else {
            for (const [key, body] of Object.entries(members)) {
                found.push(agentAt(policy, ["agents", section, key], body, key, type));
                if ((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(body))
                    found.push(...misplaced(policy, ["agents", section, key], body));
            }
        }
    }
    return found;
}
/** An agent that slipped out of its section by its indentation is refused there, but it is not missing. */
function misplaced(policy, parent, members) {
    return Object.entries(members)
        .filter(([, body]) => (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(body) && typeof body["id"] === "string")
        .map(([key, body]) => agentAt(policy, [...parent, key], body, key, undefined));
}
function agentAt(policy, body, value, key, section) {
    const id = idOf(value);
    const said = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) ? value["type"] : undefined;
    return {
        target: "agent",
        policy,
        ...(id === undefined ? { path: body, at: "key" } : { path: [...body, "id"], at: "value" }),
        name: id ?? bareName(key),
        body,
        // A key that is no name is refused by the schema; then the id alone counts.
        key: NAME.test(bareName(key)) ? bareName(key) : (id ?? bareName(key)),
        id,
        aliases: [],
        types: typesOf(section === undefined ? ["manager", "specialist"] : [section, said]),
        standards: [...body, "quality-standards"],
        permissions: [...body, "mcp-permissions"],
    };
}
function agentOfFile(policy) {
    const value = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(policy.value, ["agent"]);
    const agent = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) ? value : {};
    const id = idOf(agent);
    const aliases = new Set([fileStem(policy), (policy.name ?? "").replace(/-policy$/, "")]);
    const evidence = [
        agent["type"],
        (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(policy.value, ["metadata", "agent-type"]),
        ...(Object.hasOwn(agent, "manager") ? ["specialist"] : []),
        ...(Object.hasOwn(agent, "specializations") ? ["manager"] : []),
    ];
    return {
        target: "agent",
        policy,
        path: ["agent", "id"],
        at: "value",
        name: id ?? fileStem(policy),
        body: ["agent"],
        key: undefined,
        id,
        aliases: [...aliases].filter((alias) => alias !== "" && alias !== id),
        types: typesOf(evidence),
        standards: ["quality-standards"],
        permissions: ["mcp-permissions"],
    };
}
/** The name that an agent's file has, which is its agent's name as a rule. */
function fileStem(policy) {
    return (policy.path.split("/").at(-1) ?? "").replace(/\.ya?ml$/i, "");
}
function idOf(agent) {
    const id = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(agent) ? agent["id"] : undefined;
    return typeof id === "string" && ID.test(seenName(id)) ? bareName(id) : undefined;
}
function typesOf(evidence) {
    const types = evidence.filter((type) => type === "manager" || type === "specialist");
    return new Set(types.length === 0 ? ["manager", "specialist"] : types);
}
function keysOf(target, policies, parent) {
    return policies.flatMap((policy) => {
        const mapping = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(policy.value, parent);
        if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(mapping))
            return [];
        return Object.keys(mapping).map((key) => ({ target, name: seenName(key), policy, path: [...parent, key], at: "key" }));
    });
}
function byName(all) {
    const map = new Map();
    for (const definition of all)
        add(map, definition.name, definition);
    return map;
}
/** Names that agents surely have come first; the doubtful ones of an agent count where nobody else has them. */
function byAgentName(agents) {
    const doubtful = (agent) => agent.key !== undefined && agent.id !== undefined && agent.key !== agent.id;
    const map = byName(agents.filter((agent) => !doubtful(agent)));
    for (const agent of agents) {
        const names = doubtful(agent) ? [agent.key, agent.id] : agent.id === undefined ? agent.aliases : [];
        for (const name of names)
            if (name !== undefined && !map.has(name))
                add(map, name, agent);
    }
    return map;
}
function add(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function metricsByName(agents) {
    const readable = agents.every(({ policy, standards }) => (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)((0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(policy.value, standards)));
    if (agents.length === 0 || !readable)
        return undefined;
    return byName(agents.flatMap(({ policy, standards }) => keysOf("metric", [policy], standards)));
}
function remembered(answer) {
    const known = new Map();
    return (name) => {
        const earlier = known.get(name) ?? { answer: answer(name) };
        known.set(name, earlier);
        return earlier.answer;
    };
}
/** True for definitions of agents. */
function isAgent(definition) {
    return definition.target === "agent";
}


/***/ }),

/***/ 40529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bW: () => (/* binding */ mergePatch),
/* harmony export */   tG: () => (/* binding */ ENVIRONMENT_FILE),
/* harmony export */   uA: () => (/* binding */ overlaidFiles),
/* harmony export */   wN: () => (/* binding */ effectivePolicies),
/* harmony export */   zE: () => (/* binding */ overlayTargets)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65347);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33481);



/** The file that holds the sections of an overlay that belong to no core policy. */
const ENVIRONMENT_FILE = "environment.yaml";
/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
/**
 * Applies a JSON merge patch (RFC 7396): mappings are merged key by key, null takes a key away, everything else
 * replaces what was there. Neither argument is changed; what the patch does not touch is shared with `target`.
 */
function mergePatch(target, patch) {
    if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(patch))
        return patch;
    const merged = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(target) ? { ...target } : {};
    for (const [key, value] of Object.entries(patch)) {
        if (FORBIDDEN_KEYS.has(key))
            continue;
        if (value === null)
            delete merged[key];
        else
            merged[key] = mergePatch(Object.hasOwn(merged, key) ? merged[key] : undefined, value);
    }
    return merged;
}
/**
 * The core mappings that an overlay patches, section by section. What finds no core policy to patch (an agent that
 * nobody defines, say) is left out; it stays in the environment's own file.
 */
function overlayTargets(overlay, catalog) {
    const core = coreOf(catalog);
    const targets = [];
    const add = (overlayPath, policy, targetPath) => {
        if (policy !== undefined && (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(overlay.value, overlayPath) !== undefined)
            targets.push({ overlayPath, policy, targetPath });
    };
    for (const id of keysAt(overlay, ["agent-overrides", "quality-standards"])) {
        const home = core.standards.get(bareId(id));
        if (home !== undefined)
            add(["agent-overrides", "quality-standards", id], home.policy, home.path);
    }
    add(["agent-overrides", "communication-protocols"], core.agents, [
        "coordination",
        "communication-protocols",
    ]);
    add(["performance-monitoring"], core.agents, ["performance-monitoring"]);
    for (const section of keysAt(overlay, ["security-overrides"])) {
        add(["security-overrides", section], core.security, [section]);
    }
    add(["network-security"], core.security, ["network-security"]);
    add(["compliance"], core.security, ["compliance"]);
    return targets;
}
/** A catalog never changes, so each is indexed once however many overlays are looked at. */
const cores = new WeakMap();
function coreOf(catalog) {
    const known = cores.get(catalog);
    if (known !== undefined)
        return known;
    const [agents] = byPath((0,_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .ofKind */ .CZ)(catalog, "agent-policies"));
    const [security] = byPath((0,_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .ofKind */ .CZ)(catalog, "security-policies"));
    const core = { agents, security, standards: standardsOf(agents, byPath((0,_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .ofKind */ .CZ)(catalog, "agent"))) };
    cores.set(catalog, core);
    return core;
}
function standardsOf(agents, single) {
    const standards = new Map();
    const add = (id, policy, path) => {
        if (typeof id === "string" && !standards.has(bareId(id)))
            standards.set(bareId(id), { policy, path });
    };
    for (const group of agents === undefined ? [] : keysAt(agents, ["agents"])) {
        for (const name of keysAt(agents, ["agents", group])) {
            const path = ["agents", group, name];
            const agent = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(agents?.value, path);
            if (agents !== undefined && (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(agent))
                add(agent["id"] ?? name, agents, [...path, "quality-standards"]);
        }
    }
    for (const policy of single)
        add((0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(policy.value, ["agent", "id"]), policy, ["quality-standards"]);
    return standards;
}
function bareId(id) {
    return id.startsWith("@") ? id.slice(1) : id;
}
function keysAt(policy, path) {
    const mapping = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(policy?.value, path);
    return (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(mapping) ? Object.keys(mapping).filter((key) => !FORBIDDEN_KEYS.has(key)) : [];
}
function byPath(items) {
    return [...items].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** The files that an overlay makes differ from the core, and the environment's own one; sorted by path. */
function overlaidFiles(overlay, catalog) {
    const drafts = new Map();
    const targets = overlayTargets(overlay, catalog);
    for (const { overlayPath, policy, targetPath } of targets) {
        const draft = drafts.get(policy) ?? new Draft(overlay, policy.value);
        drafts.set(policy, draft);
        draft.patch(targetPath, overlayPath);
    }
    const own = new Draft(overlay, {});
    const taken = new Set(targets.map(({ overlayPath }) => (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(overlayPath)));
    for (const path of ownSections(overlay, taken))
        own.patch(path, path);
    const files = [...drafts].map(([policy, { value, origins }]) => ({
        path: policy.path,
        policy,
        value,
        origins,
    }));
    return byPath([
        ...files,
        { path: ENVIRONMENT_FILE, policy: undefined, value: own.value, origins: own.origins },
    ]);
}
/** Sections whose members go to different places; the others go to one place as a whole. */
const SPLIT_SECTIONS = [
    ["agent-overrides"],
    ["agent-overrides", "quality-standards"],
    ["security-overrides"],
];
/** What no core policy takes in. `validation` is left out: its demands are on the overlay's file, which is not run. */
function ownSections(overlay, taken) {
    const split = new Set(SPLIT_SECTIONS.map(_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb));
    const below = (path) => keysAt(overlay, path).flatMap((key) => {
        const own = [...path, key];
        const pointer = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(own);
        if (taken.has(pointer) || pointer === "/validation")
            return [];
        return split.has(pointer) && (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)((0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(overlay.value, own)) ? below(own) : [own];
    });
    return below([]);
}
/** A policy on its way to its effective value; copies what it changes, once. */
class Draft {
    value;
    origins = [];
    #overlay;
    #copies = new WeakSet();
    constructor(overlay, value) {
        this.#overlay = overlay;
        this.value = { ...value };
    }
    patch(targetPath, overlayPath) {
        const patch = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(this.#overlay.value, overlayPath);
        const before = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(this.value, targetPath);
        for (const { below, changed, removed } of traces(before, patch)) {
            const path = [...targetPath, ...below];
            this.origins.push({
                path,
                overlay: this.#overlay,
                overlayPath: [...overlayPath, ...below],
                changed,
                removed,
            });
        }
        const last = targetPath.at(-1);
        if (last === undefined)
            return;
        const parent = this.#ownMapping(targetPath.slice(0, -1));
        if (patch === null)
            delete parent[last];
        else
            parent[last] = mergePatch(before, patch);
    }
    /** The mapping at a path as one that may be written to; made where there is none, as a merge patch does. */
    #ownMapping(path) {
        let mapping = this.value;
        for (const key of path) {
            const below = Object.hasOwn(mapping, key) ? mapping[key] : undefined;
            if ((0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(below) && this.#copies.has(below))
                mapping = below;
            else {
                const copy = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(below) ? { ...below } : {};
                this.#copies.add(copy);
                mapping[key] = copy;
                mapping = copy;
            }
        }
        return mapping;
    }
}
/** Every place that a patch sets, parents first; mappings only where the patch makes them. */
function traces(before, patch, below = [], found = []) {
    if (patch === null) {
        if (before !== undefined)
            found.push({ below, changed: true, removed: true });
        return found;
    }
    if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(patch)) {
        found.push({ below, changed: !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(before, patch), removed: false });
        return found;
    }
    if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(before))
        found.push({ below, changed: true, removed: false });
    for (const [key, value] of Object.entries(patch)) {
        if (FORBIDDEN_KEYS.has(key))
            continue;
        traces((0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(before, [key]), value, [...below, key], found);
    }
    return found;
}
/**
 * What an environment must run: every policy with the environment's overlay applied, and the overlay's own sections
 * in `environment.yaml`. Templates and overlays are no policies to run. Nothing of the catalog is changed.
 */
function effectivePolicies(catalog, environment) {
    const overlay = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .overlayOf */ .ke)(catalog, environment);
    const overlaid = overlay === undefined ? [] : overlaidFiles(overlay, catalog);
    const patched = new Set(overlaid.map(({ policy }) => policy));
    const unchanged = catalog.policies
        .filter((policy) => isRun(policy) && !patched.has(policy))
        .map((policy) => ({ path: policy.path, policy, value: contentOf(policy), origins: [] }));
    return { environment, overlay, files: byPath([...unchanged, ...overlaid]) };
}
function isRun({ kind }) {
    return !kind.builtIn || (kind.name !== "environment" && kind.name !== "template");
}
/** A document of somebody else's kind may be anything, not only a mapping. */
function contentOf(policy) {
    return policy.kind.builtIn ? policy.value : policy.document.value;
}


/***/ }),

/***/ 13499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ kindOfShape),
/* harmony export */   Bs: () => (/* binding */ kindOfPath),
/* harmony export */   Df: () => (/* binding */ supportOf),
/* harmony export */   GX: () => (/* binding */ builtInKind),
/* harmony export */   Gz: () => (/* binding */ placesOfKind),
/* harmony export */   TU: () => (/* binding */ placeOfKind),
/* harmony export */   fd: () => (/* binding */ isYamlName),
/* harmony export */   js: () => (/* binding */ BUILT_IN_KINDS)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33481);

const NAME_AT = "/metadata/name";
function builtIn(name, placeText, signs) {
    const pattern = placeText.replace(/[.]/g, "\\.").replace("*", "[^/]+").replace(/yaml$/, "ya?ml");
    return {
        name,
        builtIn: true,
        documents: "one",
        nameAt: NAME_AT,
        place: new RegExp(`^${pattern}$`),
        placeText,
        signs,
    };
}
const BUILT_IN = [
    builtIn("agent-policies", "core/agent-policies.yaml", ["agents"]),
    builtIn("orchestration-policies", "core/orchestration-policies.yaml", [
        "task-classification",
        "agent-selection",
    ]),
    builtIn("security-policies", "core/security-policies.yaml", [
        "authentication",
        "authorization",
        "audit-logging",
    ]),
    builtIn("environment", "environments/*.yaml", ["environment-settings"]),
    builtIn("agent", "agents/*.yaml", ["agent"]),
    builtIn("agent", "generated/*.yaml", ["agent"]),
    builtIn("template", "templates/*.yaml", ["template-variables"]),
];
/** The names of the built-in kinds. */
const BUILT_IN_KINDS = [...new Set(BUILT_IN.map((kind) => kind.name))];
/** The built-in kind of a file by its path relative to the policies folder, with forward slashes. */
function kindOfPath(path) {
    return BUILT_IN.find((kind) => kind.place.test(path));
}
/** The built-in kind that a document looks like, by its top-level keys; undefined unless one fits clearly. */
function kindOfShape(value) {
    if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return undefined;
    return BUILT_IN.findLast((kind) => kind.signs.some((sign) => Object.hasOwn(value, sign)));
}
/** A built-in kind by its name. */
function builtInKind(name) {
    return BUILT_IN.find((kind) => kind.name === name);
}
/** Where files of a built-in kind belong, for messages: "agents/*.yaml". */
function placeOfKind(name) {
    return BUILT_IN.find((kind) => kind.name === name)?.placeText;
}
/** Every place where files of a built-in kind belong, as globs relative to the policies folder. */
function placesOfKind(name) {
    return BUILT_IN.filter((kind) => kind.name === name).map(({ placeText }) => placeText);
}
/** What a file is for that lies among the policies and is none, by its path relative to the policies folder. */
function supportOf(path) {
    const match = /^validation\/(rules|tests)\/([^/]+\/)*[^/]+\.ya?ml$/.exec(path);
    if (match?.[2] === undefined)
        return match?.[1];
    return match[1] === "tests" ? "fixtures" : undefined;
}
/** True for names that the tool reads as YAML. */
function isYamlName(path) {
    return /\.ya?ml$/i.test(path);
}


/***/ }),

/***/ 35536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readLinearPattern)
/* harmony export */ });
/** Longer patterns, deeper groups and larger programs are not run. */
const MAX_LENGTH = 300;
const MAX_DEPTH = 8;
const MAX_STEPS = 1_000;
/** No text that a pattern is for is longer. */
const MAX_TEXT = 1_000;
const ANY = { ranges: [[10, 10]], negated: true };
const DIGITS = [[48, 57]];
const WORD = [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
];
const SPACE = [
    [9, 13],
    [32, 32],
    [160, 160],
];
/** Leaves the reading of a pattern; never leaves this module. */
class Stop extends Error {
    result;
    constructor(result) {
        super("the pattern cannot be used");
        this.result = result;
    }
}
function unsupported() {
    throw new Stop({ kind: "unsupported" });
}
function invalid(start, end, why) {
    throw new Stop({ kind: "invalid", start, end, why });
}
/**
 * Reads a regular expression of characters, classes, groups, alternatives and quantifiers, with `^` and `$` at its
 * ends. It is matched by following all possibilities at once (Thompson), so that time grows with the lengths of
 * pattern and text alone, whoever wrote them.
 */
function readLinearPattern(source) {
    if (source.length > MAX_LENGTH)
        return { kind: "unsupported" };
    try {
        const program = compile(new Reader(source).read());
        const machine = new Machine(program);
        return {
            kind: "pattern",
            steps: program.length,
            test: (text) => text.length <= MAX_TEXT && machine.accepts(text),
        };
    }
    catch (error) {
        if (error instanceof Stop)
            return error.result;
        throw error;
    }
}
class Reader {
    #source;
    #at = 0;
    constructor(source) {
        this.#source = source;
    }
    read() {
        const anchored = this.#source.startsWith("^");
        if (anchored)
            this.#at = 1;
        const branches = this.#branches(0);
        if (this.#at < this.#source.length)
            invalid(this.#at, this.#at + 1, "closes a group that is not open");
        const [only] = branches;
        const ended = this.#endsWithAnchor();
        // `^a|b$` anchors only one alternative at each end.
        if (only === undefined || (branches.length > 1 && (anchored || ended)))
            return unsupported();
        const anything = { what: ANY, least: 0, most: Number.POSITIVE_INFINITY };
        const middle = { what: branches, least: 1, most: 1 };
        return [...(anchored ? [] : [anything]), middle, ...(ended ? [] : [anything])];
    }
    #endsWithAnchor() {
        const escapes = /\\*(?=\$$)/.exec(this.#source)?.[0].length;
        return this.#source.endsWith("$") && (escapes ?? 0) % 2 === 0;
    }
    #branches(depth) {
        if (depth > MAX_DEPTH)
            unsupported();
        const branches = [[]];
        while (this.#at < this.#source.length && this.#peek() !== ")") {
            if (this.#peek() === "|") {
                this.#at += 1;
                branches.push([]);
                continue;
            }
            if (this.#peek() === "$" && this.#at === this.#source.length - 1) {
                this.#at += 1;
                continue;
            }
            branches.at(-1)?.push(this.#quantified(this.#atom(depth)));
        }
        return branches;
    }
    #peek() {
        return this.#source.charAt(this.#at);
    }
    #atom(depth) {
        const start = this.#at;
        const char = this.#next();
        if (char === "(")
            return this.#group(start, depth);
        if (char === "[")
            return this.#characterClass(start);
        if (char === "\\")
            return this.#escape(start);
        if (char === ".")
            return ANY;
        if (char === "^" || char === "$")
            return unsupported();
        const isCount = char === "{" && /^\d+(?:,\d*)?\}/.test(this.#source.slice(this.#at));
        if (isCount || char === "*" || char === "+" || char === "?")
            return invalid(start, this.#at, "has nothing before it to repeat");
        return exactly(char);
    }
    #next() {
        const code = this.#source.codePointAt(this.#at) ?? 0;
        const char = String.fromCodePoint(code);
        this.#at += char.length;
        return char;
    }
    #group(start, depth) {
        if (this.#source.startsWith("?:", this.#at))
            this.#at += 2;
        else if (this.#peek() === "?")
            unsupported();
        const branches = this.#branches(depth + 1);
        if (this.#peek() !== ")")
            invalid(start, start + 1, "opens a group that is not closed");
        this.#at += 1;
        return branches;
    }
    #characterClass(start) {
        const negated = this.#peek() === "^";
        if (negated)
            this.#at += 1;
        const ranges = [];
        while (this.#peek() !== "]") {
            if (this.#at >= this.#source.length)
                invalid(start, this.#source.length, "opens a character class that is not closed");
            ranges.push(...this.#classItem());
        }
        this.#at += 1;
        if (ranges.length === 0)
            invalid(start, this.#at, "is an empty character class, which matches nothing");
        return { ranges, negated };
    }
    #classItem() {
        const start = this.#at;
        const first = this.#classCharacter();
        const isRange = this.#peek() === "-" && this.#source.charAt(this.#at + 1) !== "]" && this.#at + 1 < this.#source.length;
        if (!isRange)
            return first;
        this.#at += 1;
        const last = this.#classCharacter();
        const [from] = first[0] ?? [];
        const [to] = last[0] ?? [];
        const single = (set) => set.length === 1 && set[0]?.[0] === set[0]?.[1];
        if (from === undefined || to === undefined || !single(first) || !single(last))
            return unsupported();
        if (from > to)
            invalid(start, this.#at, "is a range that runs backwards");
        return [[from, to]];
    }
    #classCharacter() {
        const start = this.#at;
        const char = this.#next();
        if (char !== "\\")
            return exactly(char).ranges;
        const set = this.#escape(start);
        return set.negated ? unsupported() : set.ranges;
    }
    #escape(start) {
        if (this.#at >= this.#source.length)
            return invalid(start, start + 1, "escapes nothing");
        const char = this.#next();
        const named = { d: DIGITS, w: WORD, s: SPACE }[char.toLowerCase()];
        if (named !== undefined)
            return { ranges: named, negated: char !== char.toLowerCase() };
        const control = { n: "\n", t: "\t", r: "\r" }[char];
        if (control !== undefined)
            return exactly(control);
        return /[A-Za-z0-9]/.test(char) ? unsupported() : exactly(char);
    }
    #quantified(what) {
        const start = this.#at;
        const token = /^(?:[*+?]|\{\d{1,9}(?:,\d{0,9})?\})/.exec(this.#source.slice(start))?.[0];
        if (token === undefined) {
            if (this.#peek() === "{")
                unsupported();
            return { what, least: 1, most: 1 };
        }
        this.#at += token.length;
        const [least, most] = boundsOf(token);
        if (least > most)
            invalid(start, this.#at, "repeats at least more often than at most");
        // A lazy quantifier matches the same texts.
        if (this.#peek() === "?")
            this.#at += 1;
        if (/[*+?]/.test(this.#peek()))
            invalid(this.#at, this.#at + 1, "repeats what is repeated already");
        return { what, least, most };
    }
}
function boundsOf(token) {
    if (token === "*")
        return [0, Number.POSITIVE_INFINITY];
    if (token === "+")
        return [1, Number.POSITIVE_INFINITY];
    if (token === "?")
        return [0, 1];
    const [, least = "0", comma, most = ""] = /^\{(\d+)(,?)(\d*)\}$/.exec(token) ?? [];
    if (comma === "")
        return [Number(least), Number(least)];
    return [Number(least), most === "" ? Number.POSITIVE_INFINITY : Number(most)];
}
function exactly(char) {
    const code = char.codePointAt(0) ?? 0;
    return { ranges: [[code, code]], negated: false };
}
function compile(parts) {
    const program = [];
    const add = (step) => {
        if (program.length >= MAX_STEPS)
            unsupported();
        program.push(step);
        return step;
    };
    const once = (what) => {
        if (!Array.isArray(what)) {
            add({ take: what });
            return;
        }
        const fork = { goTo: [] };
        add(fork);
        const exits = [];
        for (const branch of what) {
            fork.goTo.push(program.length);
            for (const part of branch)
                repeated(part);
            const exit = { goTo: [] };
            exits.push(exit);
            add(exit);
        }
        for (const exit of exits)
            exit.goTo.push(program.length);
    };
    const repeated = ({ what, least, most }) => {
        for (let count = 0; count < least; count++)
            once(what);
        if (most === Number.POSITIVE_INFINITY) {
            const start = program.length;
            const loop = { goTo: [start + 1] };
            add(loop);
            once(what);
            add({ goTo: [start] });
            loop.goTo.push(program.length);
            return;
        }
        for (let count = least; count < most; count++) {
            const skip = { goTo: [program.length + 1] };
            add(skip);
            once(what);
            skip.goTo.push(program.length);
        }
    };
    for (const part of parts)
        repeated(part);
    return program;
}
class Machine {
    #program;
    /** In which round a step was reached last, so that each is followed once a character. */
    #rounds;
    #round = 0;
    constructor(program) {
        this.#program = program;
        this.#rounds = new Uint32Array(program.length + 1);
    }
    accepts(text) {
        let steps = this.#reach([0]);
        for (const char of text) {
            const code = char.codePointAt(0) ?? 0;
            const next = [];
            for (const at of steps) {
                const step = this.#program[at];
                if (step !== undefined && "take" in step && holds(step.take, code))
                    next.push(at + 1);
            }
            if (next.length === 0)
                return false;
            steps = this.#reach(next);
        }
        return steps.includes(this.#program.length);
    }
    /** The steps, and the end, that are reached without taking a character. */
    #reach(from) {
        this.#round += 1;
        const reached = [];
        const open = from;
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
            if (this.#rounds[at] === this.#round)
                continue;
            this.#rounds[at] = this.#round;
            const step = this.#program[at];
            if (step !== undefined && "goTo" in step)
                open.push(...step.goTo);
            else
                reached.push(at);
        }
        return reached;
    }
}
function holds({ ranges, negated }, code) {
    return ranges.some(([from, to]) => code >= from && code <= to) !== negated;
}


/***/ }),

/***/ 33481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   kU: () => (/* binding */ fromPointer),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   rb: () => (/* binding */ toPointer)
/* harmony export */ });
/** Writes a path as a JSON Pointer (RFC 6901). */
function toPointer(path) {
    let pointer = "";
    for (const token of path) {
        pointer += `/${token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token}`;
    }
    return pointer;
}
/** Reads a JSON Pointer (RFC 6901); the empty pointer is the root. */
function fromPointer(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .slice(1)
        .split("/")
        .map((token) => (token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token));
}
/** True for a mapping as the reader builds it: an object that is not a list. */
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value at a path, or undefined. Never follows a prototype. */
function valueAt(root, path) {
    let value = root;
    for (const token of path) {
        if (Array.isArray(value))
            value = /^\d+$/.test(token) ? value[Number(token)] : undefined;
        else if (isMapping(value) && Object.hasOwn(value, token))
            value = value[token];
        else
            return undefined;
    }
    return value;
}


/***/ }),

/***/ 35571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ tooDeepMessage),
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
const DEFAULT_LIMITS = { depth: 64, nodes: 200_000, aliases: 1_000 };
/** What is told of a document that is nested too deep, whichever reader notices it. */
function tooDeepMessage({ depth }) {
    return `The values are nested deeper than ${depth} levels.`;
}


/***/ }),

/***/ 89783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sA: () => (/* binding */ loadSecondReader),
  n: () => (/* binding */ readAgain),
  io: () => (/* binding */ readBytes),
  yR: () => (/* binding */ readText)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/src/policy/events.js

/** What a parser refused, in its own words, at an offset. */
class YamlRefused extends Error {
    offset;
    tooDeep;
    constructor(message, offset, tooDeep) {
        super(message);
        this.offset = offset;
        this.tooDeep = tooDeep;
    }
}
/**
 * Reads a stream's events with js-yaml, which gives source offsets at about ten times the speed of a tree.
 * @throws {YamlRefused} where js-yaml refuses the text.
 */
function strictEvents(text, maxDepth) {
    try {
        // js-yaml counts the root and the scalar itself as levels of their own.
        return (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: maxDepth + 2 });
    }
    catch (error) {
        if (error instanceof js_yaml/* YAMLException */.tB) {
            throw new YamlRefused(error.reason, error.mark?.position ?? 0, error.reason.startsWith("nesting exceeded"));
        }
        if (error instanceof RangeError)
            throw new YamlRefused("nesting exceeded the stack", 0, true);
        throw error;
    }
}
/** The decoded text of a scalar. */
function scalarText(source, event) {
    if (event.fast)
        return source.slice(event.valueStart, event.valueEnd);
    return event.decoded ?? (0,js_yaml/* getScalarValue */.KE)(source, event);
}
/** The name of a node's anchor, if it has one. */
function anchorOf(source, event) {
    return event.anchorStart === -1 ? event.anchor : source.slice(event.anchorStart, event.anchorEnd);
}
/** A node's tag as written (`!!str`, `!ref`), if it has one. */
function tagOf(source, event) {
    return event.tagStart === -1 ? event.tag : source.slice(event.tagStart, event.tagEnd);
}
/**
 * Where a scalar stands, with its quotes or its block header, which a person wants underlined too.
 * Undefined for an empty node, which stands nowhere.
 */
function scalarSpan(source, event) {
    const { valueStart: start, valueEnd: end } = event;
    if (start === -1)
        return undefined;
    switch (event.style) {
        case js_yaml/* SCALAR_STYLE */.jK.PLAIN:
            return { start, end };
        case js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED:
        case js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED:
            return { start: start - 1, end: end + 1 };
        default:
            return { start: blockHeaderStart(source, start), end: trimmedEnd(source, start, end) };
    }
}
/** The header (`|`, `>-`, `|2 # why`) ends the line above a block scalar's content. */
function blockHeaderStart(source, contentStart) {
    let lineEnd = contentStart;
    if (source.charCodeAt(lineEnd - 1) === 10)
        lineEnd -= 1;
    if (source.charCodeAt(lineEnd - 1) === 13)
        lineEnd -= 1;
    const lineStart = source.lastIndexOf("\n", lineEnd - 1) + 1;
    const header = /[|>][-+0-9]*[ \t]*(?:#.*)?$/.exec(source.slice(lineStart, lineEnd));
    return header === null ? contentStart : lineStart + header.index;
}
function trimmedEnd(source, start, end) {
    let at = end;
    while (at > start && /\s/.test(source.charAt(at - 1)))
        at -= 1;
    return at;
}
/**
 * Reads a stream's events with `yaml`, for texts that js-yaml refuses: slower, but it accepts what most readers
 * accept. Returns undefined when it finds errors too.
 */
function lenientEvents(yaml, source) {
    const parsed = yaml.parseAllDocuments(source, {
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: "silent",
    });
    if (!Array.isArray(parsed))
        return [];
    if (parsed.some((document) => document.errors.length > 0))
        return undefined;
    const events = [];
    for (const document of parsed) {
        events.push({ type: js_yaml/* EVENT_ID */.hy.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] });
        pushNode(yaml, events, document.contents);
        events.push({ type: js_yaml/* EVENT_ID */.hy.POP });
    }
    return events;
}
const NOWHERE = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
function pushNode(yaml, events, node) {
    if (yaml.isAlias(node)) {
        const start = node.range?.[0] ?? 0;
        events.push({ type: js_yaml/* EVENT_ID */.hy.ALIAS, anchorStart: start + 1, anchorEnd: start + 1 + node.source.length });
    }
    else if (yaml.isScalar(node)) {
        events.push(lenientScalar(yaml, node));
    }
    else if (yaml.isMap(node) || yaml.isSeq(node)) {
        const [start, end] = node.range ?? [0, 0];
        const place = {
            start,
            // The end of a block collection is its last child's; what yaml gives is the start of the next line.
            ...(node.flow ? { end } : {}),
            ...NOWHERE,
            ...properties(node),
            style: node.flow ? js_yaml/* COLLECTION_STYLE */.Rl.FLOW : js_yaml/* COLLECTION_STYLE */.Rl.BLOCK,
        };
        if (yaml.isMap(node)) {
            events.push({ type: js_yaml/* EVENT_ID */.hy.MAPPING, ...place });
            for (const pair of node.items) {
                pushNode(yaml, events, pair.key);
                pushNode(yaml, events, pair.value);
            }
        }
        else {
            events.push({ type: js_yaml/* EVENT_ID */.hy.SEQUENCE, ...place });
            for (const item of node.items)
                pushNode(yaml, events, item);
        }
        events.push({ type: js_yaml/* EVENT_ID */.hy.POP });
    }
    else {
        events.push(emptyScalar());
    }
}
function properties(node) {
    return {
        ...(node.anchor === undefined ? {} : { anchor: node.anchor }),
        ...(node.tag === undefined ? {} : { tag: node.tag }),
    };
}
function emptyScalar() {
    return {
        type: js_yaml/* EVENT_ID */.hy.SCALAR,
        valueStart: -1,
        valueEnd: -1,
        ...NOWHERE,
        style: js_yaml/* SCALAR_STYLE */.jK.PLAIN,
        chomping: js_yaml/* CHOMPING_MODE */.K6.CLIP,
        indent: -1,
        fast: false,
    };
}
function lenientScalar(yaml, node) {
    const [start, end] = node.range ?? [0, 0];
    const quoted = node.type === yaml.Scalar.QUOTE_DOUBLE || node.type === yaml.Scalar.QUOTE_SINGLE;
    const block = node.type === yaml.Scalar.BLOCK_LITERAL || node.type === yaml.Scalar.BLOCK_FOLDED;
    if (!quoted && !block && start === end)
        return { ...emptyScalar(), ...properties(node) };
    const decoded = quoted || block ? String(node.value) : (node.source ?? String(node.value));
    const style = block ? js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK : quoted ? js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED : js_yaml/* SCALAR_STYLE */.jK.PLAIN;
    const inset = quoted ? 1 : 0;
    return {
        ...emptyScalar(),
        ...properties(node),
        valueStart: start + inset,
        valueEnd: end - inset,
        style,
        decoded,
    };
}

;// CONCATENATED MODULE: ./build/src/policy/positions.js


/** The targets of a document without aliases. */
const NO_ALIASES = new Map();
/** Empty nodes take the place of what stands before them, if that is near. */
const LONGEST_LOOK_BACK = 64;
/**
 * Finds where the nodes of one document stand, on demand: nothing is computed for a document without findings,
 * and each collection is indexed once, so that many findings in a large mapping stay linear.
 */
class Positions {
    #text;
    #events;
    #root;
    #aliasTargets;
    #members = new Map();
    #ends = new Map();
    /** @param root index of the event of the document's root node */
    constructor(text, events, root, aliasTargets) {
        this.#text = text;
        this.#events = events;
        this.#root = root;
        this.#aliasTargets = aliasTargets;
    }
    /** The spans of the node at a path; undefined when nothing stands there. */
    find(path) {
        let child = { key: -1, value: this.#root };
        for (const token of path) {
            const next = this.#child(child.value, token);
            if (next === undefined)
                return undefined;
            child = next;
        }
        const key = child.key === -1 ? undefined : this.#span(child.key);
        const value = this.#span(child.value) ?? key ?? this.#emptyItem(child.value);
        return key === undefined ? { value } : { key, value };
    }
    /** Whether an alias repeats what stands at a place. */
    isRepeated({ start, end }) {
        return [...new Set(this.#aliasTargets.values())].some((at) => {
            const span = this.#span(at);
            return span !== undefined && span.start <= start && end <= span.end;
        });
    }
    /** Where an empty item of a list stands: at its dash or, in flow style, before the next comma or bracket. */
    #emptyItem(at) {
        let from = 0;
        for (let before = at - 1; before >= 0; before--) {
            const event = this.#events[before];
            if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING || event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE) {
                from = event.start;
                break;
            }
            const span = event?.type === js_yaml/* EVENT_ID */.hy.SCALAR || event?.type === js_yaml/* EVENT_ID */.hy.ALIAS ? this.#span(before) : undefined;
            if (span !== undefined) {
                from = span.end;
                break;
            }
        }
        // Empty items before this one have a dash each, and no span.
        let empties = 1;
        while (this.#isEmpty(at - empties))
            empties += 1;
        let dash = from - 1;
        for (let found = 0; found < empties; found++) {
            const next = this.#text.slice(dash + 1).search(/(?:^|[\s])-(?=\s|$)/);
            if (next === -1)
                return { start: from, end: Math.min(this.#text.length, from + 1) };
            dash += 1 + next + (this.#text.charAt(dash + 1 + next) === "-" ? 0 : 1);
        }
        return { start: dash, end: dash + 1 };
    }
    #isEmpty(at) {
        const event = this.#events[at];
        return event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart === -1;
    }
    #child(at, token) {
        const collection = this.#aliasTargets.get(at) ?? at;
        const event = this.#events[collection];
        if (event === undefined || (event.type !== js_yaml/* EVENT_ID */.hy.MAPPING && event.type !== js_yaml/* EVENT_ID */.hy.SEQUENCE))
            return undefined;
        const members = this.#index(collection);
        const own = members.get(token);
        if (own !== undefined)
            return own;
        const merged = event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? members.get("<<") : undefined;
        return merged === undefined ? undefined : this.#throughMerge(merged.value, token);
    }
    #throughMerge(at, token) {
        const source = this.#aliasTargets.get(at) ?? at;
        if (this.#events[source]?.type !== js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return this.#child(source, token);
        for (const item of this.#index(source).values()) {
            const found = this.#child(item.value, token);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #index(collection) {
        const known = this.#members.get(collection);
        if (known !== undefined)
            return known;
        const members = new Map();
        const isMapping = this.#events[collection]?.type === js_yaml/* EVENT_ID */.hy.MAPPING;
        let at = collection + 1;
        for (let position = 0; this.#events[at]?.type !== js_yaml/* EVENT_ID */.hy.POP; position++) {
            if (!isMapping) {
                members.set(String(position), { key: -1, value: at });
                at = this.#after(at);
                continue;
            }
            const value = this.#after(at);
            const key = this.#events[at];
            if (key?.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
                const name = scalarText(this.#text, key);
                if (!members.has(name))
                    members.set(name, { key: at, value });
            }
            at = this.#after(value);
        }
        this.#members.set(collection, members);
        return members;
    }
    /** The index of the event after a node. */
    #after(at) {
        const type = this.#events[at]?.type;
        if (type !== js_yaml/* EVENT_ID */.hy.MAPPING && type !== js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return at + 1;
        const known = this.#ends.get(at);
        if (known !== undefined)
            return known;
        const open = [];
        let index = at;
        do {
            const event = this.#events[index];
            if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING || event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
                open.push(index);
            else if (event?.type === js_yaml/* EVENT_ID */.hy.POP)
                this.#ends.set(open.pop(), index + 1);
            index += 1;
        } while (open.length > 0);
        return index;
    }
    #span(at) {
        const event = this.#events[at];
        switch (event?.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return scalarSpan(this.#text, event);
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return { start: event.anchorStart - 1, end: event.anchorEnd };
            case js_yaml/* EVENT_ID */.hy.MAPPING:
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                return {
                    start: event.start,
                    end: "end" in event && event.end !== undefined ? event.end : this.#collectionEnd(at),
                };
            default:
                return undefined;
        }
    }
    /** js-yaml's events have no end for collections: the last child's end, and in flow style the bracket after it. */
    #collectionEnd(at) {
        const event = this.#events[at];
        let end = event.start + 1;
        for (let child = at + 1; this.#events[child]?.type !== js_yaml/* EVENT_ID */.hy.POP; child = this.#after(child)) {
            end = this.#leafEnd(child) ?? end;
        }
        const opener = this.#text.charAt(event.start);
        const flow = (opener === "{" && event.type === js_yaml/* EVENT_ID */.hy.MAPPING) ||
            (opener === "[" && event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE);
        return flow ? this.#closingBracket(end) : end;
    }
    /** The end of a child; a collection's is computed only for the last one, by asking lazily. */
    #leafEnd(child) {
        const type = this.#events[child]?.type;
        const isCollection = type === js_yaml/* EVENT_ID */.hy.MAPPING || type === js_yaml/* EVENT_ID */.hy.SEQUENCE;
        if (isCollection && this.#events[this.#after(child)]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            return undefined;
        return this.#span(child)?.end;
    }
    /** The offset after the next closing bracket, passing over white space, commas and comments. */
    #closingBracket(from) {
        for (let at = from; at < this.#text.length; at++) {
            const char = this.#text.charAt(at);
            if (char === "]" || char === "}")
                return at + 1;
            if (char === "#") {
                const lineEnd = this.#text.indexOf("\n", at);
                if (lineEnd === -1)
                    return from;
                at = lineEnd;
            }
        }
        return from;
    }
}
/** The span of the scalar at an event, or the end of what stands before an empty one. */
function placeNear(text, events, at) {
    const event = events[at];
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
        const span = scalarSpan(text, event);
        if (span !== undefined)
            return span;
    }
    const end = endBefore(text, events, at);
    return { start: end, end: Math.min(text.length, end + 1) };
}
function endBefore(text, events, at) {
    for (let before = at - 1; before >= Math.max(0, at - LONGEST_LOOK_BACK); before--) {
        const event = events[before];
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
            const span = scalarSpan(text, event);
            if (span !== undefined)
                return span.end;
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return event.anchorEnd;
        else if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return event.start;
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            return 0;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/src/policy/anchors.js


/** The anchors of one document, and how many nodes it holds once its aliases are unfolded. */
class Anchors {
    /** From an alias's event to that of what it repeats. */
    targets = NO_ALIASES;
    #source;
    #limits;
    #problems;
    /** Most documents have none. */
    #anchors;
    #targets;
    #nodes = 0;
    #aliases = 0;
    constructor(source, limits, problems) {
        this.#source = source;
        this.#limits = limits;
        this.#problems = problems;
    }
    /** Counts a node of the document; every one is counted once, when its event is read. */
    count() {
        this.#nodes += 1;
    }
    /** Keeps a scalar or a key that has an anchor; `at` is the index of its event. */
    keep(event, at, value) {
        const name = anchorOf(this.#source, event);
        if (name !== undefined)
            this.#named().set(name, { value, index: at, before: this.#nodes, nodes: 1 });
    }
    /** Keeps a collection that has an anchor; no alias may repeat it until it is closed. */
    open(event, at, value) {
        const name = anchorOf(this.#source, event);
        if (name === undefined)
            return undefined;
        const anchor = { value, index: at, before: this.#nodes, nodes: undefined };
        this.#named().set(name, anchor);
        return anchor;
    }
    /**
     * Ends a collection, with what `open` gave for it.
     * @throws {Refused} when the document holds too many nodes by now.
     */
    close(event, anchor) {
        if (this.#nodes > this.#limits.nodes) {
            this.#problems.refuse("ARC016", `The document holds more than ${this.#limits.nodes} values.`, "Split it into several policies.", event.start, event.start + 1);
        }
        if (anchor !== undefined)
            anchor.nodes = this.#nodes - anchor.before + 1;
    }
    /**
     * The value that an alias repeats; `at` is the index of its event.
     * @throws {Refused} when there is none, it would never end, or the document would hold too much with it.
     */
    repeated({ anchorStart, anchorEnd }, at) {
        const name = this.#source.slice(anchorStart, anchorEnd);
        const start = anchorStart - 1;
        const anchor = this.#anchors?.get(name);
        if (anchor === undefined) {
            const help = `Put text that begins with an asterisk in quotes: "*${name}".`;
            return this.#problems.refuse("ARC010", `Nothing is anchored as &${name}.`, help, start, anchorEnd);
        }
        if (anchor.nodes === undefined) {
            return this.#problems.refuse("ARC015", `The alias *${name} stands inside the value that it repeats, so it never ends.`, "Write the value out.", start, anchorEnd);
        }
        this.#aliases += 1;
        this.#nodes += anchor.nodes - 1;
        const excess = this.#excess();
        if (excess !== undefined) {
            const message = `The document holds ${excess}.`;
            return this.#problems.refuse("ARC015", message, "Write the values out.", start, anchorEnd);
        }
        this.#targets ??= new Map();
        this.targets = this.#targets.set(at, anchor.index);
        return anchor.value;
    }
    #excess() {
        const { nodes, aliases } = this.#limits;
        if (this.#aliases > aliases)
            return `more than ${aliases} aliases`;
        return this.#nodes > nodes ? `aliases that unfold to more than ${nodes} values` : undefined;
    }
    #named() {
        this.#anchors ??= new Map();
        return this.#anchors;
    }
}

// EXTERNAL MODULE: ./build/src/policy/removal.js
var policy_removal = __webpack_require__(14912);
;// CONCATENATED MODULE: ./build/src/policy/reader-mends.js


/** Deletes an entry that says again what another one says, if nothing else goes with it. */
function repetitionRemoved(text, entry) {
    const removal = (0,policy_removal/* removalOf */.c)(text, entry);
    return removal === undefined
        ? undefined
        : { title: "Remove the repetition", edits: [{ ...removal, text: "" }] };
}
/** Numbers and the words for true and false hold nothing that quotes would have to escape. */
function quoted({ start, end }) {
    return {
        title: "Put quotes around it",
        edits: [
            { start, end: start, text: '"' },
            { start: end, end, text: '"' },
        ],
    };
}
/** Deletes the line that starts at an offset. */
function withoutDirective(text, at) {
    const next = text.indexOf("\n", at);
    const end = next === -1 ? text.length : next + 1;
    return { title: "Remove the directive", edits: [{ start: at, end, text: "" }] };
}
/** A tag of Python that says what quotes say already; any other one asks for something. */
function mendOfTag(text, tag, event) {
    const isText = /^!!python\/(?:str|unicode)$/.test(tag) && event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN;
    const blank = /^[ \t]*/.exec(text.slice(event.tagEnd, event.tagEnd + 80))?.[0].length ?? 0;
    if (!isText || event.tagStart === -1)
        return undefined;
    const edit = { start: event.tagStart, end: event.tagEnd + blank, text: "" };
    return { title: "Remove the tag", edits: [edit] };
}
/** What somebody may have meant who wrote a scalar that readers disagree on. */
function readingsOf({ value, elsewhere, inexact }, text) {
    const asText = { text: `"${text}"`, offered: true };
    if (inexact !== undefined)
        return [asText, { text: "1", offered: false }];
    if (elsewhere === "true" || elsewhere === "false")
        return [asText, { text: elsewhere, offered: true }];
    // `1_000` and `1e3` are one number however they are read; `012` is 12 to some and 10 to others.
    const isOneNumber = typeof value === "number" ? elsewhere === "text" : /^[-+]?[1-9]\d{0,2}(?:_\d{3})+$/.test(text);
    const number = typeof value === "number" ? value : Number(elsewhere);
    if (isOneNumber && Number.isSafeInteger(number))
        return [asText, { text: String(number), offered: true }];
    // Nobody writes numbers to the base of 60 on purpose: `1:20` is a time.
    if (typeof value === "string" && text.includes(":"))
        return [
            { ...asText, likeliest: true },
            { text: "1", offered: false },
        ];
    return [asText, { text: "1", offered: false }];
}

// EXTERNAL MODULE: ./build/src/policy/scalar.js
var scalar = __webpack_require__(8890);
;// CONCATENATED MODULE: ./build/src/policy/directives-and-tags.js




const CORE_TAGS = new Set(["!", "!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq"]);
const TAG_PREFIX = "tag:yaml.org,2002:";
/** Reports the directives of a document that most readers ignore. */
function checkDirectives(source, start, problems) {
    for (const directive of start.directives) {
        if (directive.kind === "yaml" && directive.version === "1.2")
            continue;
        const pattern = directive.kind === "yaml" ? /^%YAML[^\r\n]*/m : /^%TAG[^\r\n]*/m;
        const match = pattern.exec(source);
        const at = match?.index ?? 0;
        problems.report("ARC033", directive.kind === "yaml"
            ? `The directive asks for YAML ${directive.version}; most readers ignore that and read 1.2.`
            : "The directive gives tags another meaning, which most readers ignore.", "Delete the directive; write what you mean in quotes.", at, at + (match?.[0].length ?? 0), match === null ? {} : { mend: withoutDirective(source, at) });
    }
}
/** The value of a scalar with a tag; a tag that it does not fit, or that is not of the core schema, is reported. */
function taggedValue(source, event, tag, text, problems) {
    const name = shortTag(tag);
    if (name === "!" || name === "!!str")
        return text;
    const resolved = (0,scalar/* resolvePlain */.Rg)(text);
    const fits = (name === "!!int" && Number.isInteger(resolved.value)) ||
        (name === "!!float" && typeof resolved.value === "number") ||
        (name === "!!bool" && typeof resolved.value === "boolean") ||
        (name === "!!null" && resolved.value === null);
    if (fits)
        return resolved.value;
    reportTag(source, event, name, problems);
    return event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? resolved.value : text;
}
/** Reports the tag of a key that asks for anything but text. */
function checkKeyTag(source, event, tag, problems) {
    const name = shortTag(tag);
    if (name !== "!" && name !== "!!str")
        reportTag(source, event, tag, problems);
}
/** Reports the tag of a collection that asks for anything but what the collection is. */
function checkCollectionTag(source, event, problems) {
    const tag = tagOf(source, event);
    if (tag === undefined)
        return;
    const name = shortTag(tag);
    const expected = event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? "!!map" : "!!seq";
    if (name !== "!" && name !== expected)
        reportTag(source, event, name, problems);
}
function reportTag(source, event, tag, problems) {
    const start = event.tagStart === -1 ? ("start" in event ? event.start : event.valueStart) : event.tagStart;
    const end = event.tagStart === -1 ? start + 1 : event.tagEnd;
    const mend = event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? mendOfTag(source, tag, event) : undefined;
    const known = CORE_TAGS.has(tag);
    problems.report("ARC032", known
        ? `The value does not fit its tag ${tag}.`
        : `The tag ${tag} means something else to every reader, or is refused.`, "Delete the tag; write text in quotes, and numbers and true or false as they are.", start, end, mend === undefined ? {} : { mend });
}
/** A core tag in its short form, however it is written: `!<tag:yaml.org,2002:str>` → `!!str`. */
function shortTag(tag) {
    const verbatim = tag.startsWith("!<") && tag.endsWith(">") ? tag.slice(2, -1) : tag;
    return verbatim.startsWith(TAG_PREFIX) ? `!!${verbatim.slice(TAG_PREFIX.length)}` : tag;
}

;// CONCATENATED MODULE: ./build/src/policy/duplicate-keys.js





/** Reports the keys of one document that stand twice in their mapping. Mappings and keys are told by their events. */
class DuplicateKeys {
    #source;
    #events;
    #anchors;
    #problems;
    /** Kept while one mapping is read, so that many duplicates in it are found in linear time. */
    #indexed;
    /** Duplicates that follow one another in one mapping, which are told as one problem. */
    #run;
    constructor(source, events, anchors, problems) {
        this.#source = source;
        this.#events = events;
        this.#anchors = anchors;
        this.#problems = problems;
    }
    /**
     * Reports a key that its mapping holds already.
     * @param next index of the event after the pair
     */
    report(key, keyAt, mappingAt, next) {
        if (this.#continuesRun(keyAt, mappingAt))
            return;
        const span = scalarSpan(this.#source, this.#events[keyAt]) ?? { start: 0, end: 0 };
        const spans = this.#positionsIn(mappingAt).find([key]);
        const first = spans?.key;
        const mend = spans === undefined ? undefined : this.#withoutRepetition(span, keyAt, spans);
        const written = this.#source.slice(span.start, span.end);
        const sameForm = first !== undefined && this.#source.slice(first.start, first.end) === written;
        const problem = this.#problems.report(sameForm ? "ARC020" : "ARC021", sameForm
            ? `The key ${key} stands twice in this mapping; readers keep the first, the last, or refuse the file.`
            : `The key ${written} equals an earlier key of this mapping for many readers.`, "Keep one of them.", span.start, span.end, {
            ...(first === undefined ? {} : { related: [{ ...first, message: "the first one" }] }),
            ...(mend === undefined ? {} : { mend }),
        });
        this.#run = { mapping: mappingAt, problem, keys: 1, next };
    }
    /**
     * Reports a key that looks the same as an earlier one of its mapping but is spelt with other code points (NFC
     * beside NFD).
     * @param folded what the last call gave for the same mapping
     */
    checkFolded(folded, key, keyAt) {
        const known = folded ?? new Map();
        const normal = key.normalize("NFC");
        const earlier = known.get(normal);
        if (earlier === undefined)
            return known.set(normal, keyAt);
        const span = placeNear(this.#source, this.#events, keyAt);
        const first = placeNear(this.#source, this.#events, earlier);
        this.#problems.report("ARC021", "This key looks the same as an earlier one of this mapping, but is made of other characters.", "Keep one of them.", span.start, span.end, { related: [{ ...first, message: "the first one" }] });
        return known;
    }
    /**
     * Reports a plain key that is the same number as an earlier one of its mapping, written otherwise: `1.0` beside `1`.
     * @param numbers what the last call gave for the same mapping
     */
    checkNumbers(numbers, key, keyAt) {
        const { value } = (0,scalar/* resolvePlain */.Rg)(key);
        if (typeof value !== "number" || Number.isNaN(value))
            return numbers;
        const known = numbers ?? new Map();
        const earlier = known.get(value);
        if (earlier === undefined)
            return known.set(value, keyAt);
        const span = placeNear(this.#source, this.#events, keyAt);
        const first = placeNear(this.#source, this.#events, earlier);
        this.#problems.report("ARC021", `The key ${key} is the same number as an earlier key of this mapping, and equals it for many readers.`, "Keep one of them, or put both in quotes.", span.start, span.end, { related: [{ ...first, message: "the first one" }] });
        return known;
    }
    #positionsIn(mappingAt) {
        if (this.#indexed?.mapping !== mappingAt) {
            const positions = new Positions(this.#source, this.#events, mappingAt, this.#anchors.targets);
            this.#indexed = { mapping: mappingAt, positions };
        }
        return this.#indexed.positions;
    }
    /** A pair that says the same as the first of its key, letter for letter, can go. */
    #withoutRepetition(key, keyAt, first) {
        const positions = new Positions(this.#source, this.#events, keyAt + 1, this.#anchors.targets);
        const value = positions.find([])?.value;
        if (value === undefined || first.key === undefined || value.start < key.end)
            return undefined;
        const written = (from, to) => this.#source.slice(from, to);
        if (written(key.end, value.end) !== written(first.key.end, first.value.end))
            return undefined;
        return repetitionRemoved(this.#source, { start: key.start, end: value.end });
    }
    /**
     * Where a key line is lost, its keys join the mapping before it: then several keys in a row stand twice, and
     * all further ones follow from the same slip.
     */
    #continuesRun(keyAt, mappingAt) {
        const run = this.#run;
        if (run?.mapping !== mappingAt || (run.keys === 1 && !this.#isSoonAfter(run.next, keyAt)))
            return false;
        const problem = this.#problems.at(run.problem);
        if (problem === undefined)
            return false;
        // Many keys that stand twice are no repetition, even if the first of them says the same.
        const { mend: _noRepetition, ...first } = problem;
        run.keys += 1;
        this.#problems.replace(run.problem, {
            ...first,
            message: `${run.keys} keys of this mapping stand twice from here on; a key line is probably missing above.`,
            help: "Write the missing key line above, or delete the keys that stand twice.",
            lostLine: true,
        });
        return true;
    }
    /** Whether at most one pair stands between two keys of a mapping: a member that the mapping before did not have. */
    #isSoonAfter(next, keyAt) {
        let depth = 0;
        let nodes = 0;
        for (let at = next; at < keyAt; at++) {
            const type = this.#events[at]?.type;
            if (depth === 0)
                nodes += 1;
            if (type === js_yaml/* EVENT_ID */.hy.MAPPING || type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
                depth += 1;
            else if (type === js_yaml/* EVENT_ID */.hy.POP)
                depth -= 1;
            if (nodes > 2)
                return false;
        }
        return true;
    }
}

// EXTERNAL MODULE: ./build/src/policy/remembered.js
var remembered = __webpack_require__(94788);
;// CONCATENATED MODULE: ./build/src/policy/keys.js







/** Keys that would reach an object's prototype in JavaScript readers. */
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
/** Longer keys are nobody's names, and are not copied. */
const LONGEST_NAME = 80;
/** Reads the keys of one document's mappings, and reports those that readers disagree on. */
class Keys {
    #source;
    #events;
    #anchors;
    #problems;
    constructor(source, events, anchors, problems) {
        this.#source = source;
        this.#events = events;
        this.#anchors = anchors;
        this.#problems = problems;
    }
    /** The text of a key; undefined when the pair has to be left out. `at` is the index of its event. */
    read(event, at) {
        const text = scalarText(this.#source, event);
        const name = isBare(event) && text.length <= LONGEST_NAME && plainName(text);
        if (typeof name === "string")
            return name;
        const span = placeNear(this.#source, this.#events, at);
        this.#anchors.keep(event, at, text);
        const tag = tagOf(this.#source, event);
        if (tag !== undefined)
            checkKeyTag(this.#source, event, tag, this.#problems);
        if (FORBIDDEN_KEYS.has(text)) {
            this.#problems.report("ARC022", `The key ${text} is refused: it reaches into the insides of JavaScript readers.`, "Rename the key.", span.start, span.end);
            return undefined;
        }
        if (event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && tag === undefined)
            this.#checkPlain(text, span);
        return text;
    }
    #checkPlain(text, span) {
        const plain = (0,scalar/* resolvePlain */.Rg)(text);
        // `y` and `n` are usual names of coordinates, and no common reader takes them for booleans in a key.
        if (plain.elsewhere !== undefined && text.length > 1) {
            this.#problems.report("ARC030", `YAML readers disagree on the key ${text}: YAML 1.2 reads text, YAML 1.1 reads ${plain.elsewhere}.`, `Write "${text}" in quotes.`, span.start, span.end, { mend: quoted(span) });
        }
        else if (typeof plain.value !== "string") {
            const what = plain.value === null ? "null" : `a ${typeof plain.value}`;
            this.#problems.report("ARC023", text === "" ? "The key is empty." : `The key ${text} is ${what} to some readers and text to others.`, text === "" ? "Name the key." : `Write "${text}" in quotes.`, span.start, span.end, text === "" ? {} : { mend: quoted(span) });
        }
    }
    /** Reports a key that is no scalar, once all of it was read; `at` is the index of its event. */
    reportComplex(event, at) {
        const positions = new Positions(this.#source, this.#events, at, this.#anchors.targets);
        const { start, end } = positions.find([])?.value ?? placeNear(this.#source, this.#events, at);
        const what = event.type === js_yaml/* EVENT_ID */.hy.ALIAS ? "an alias" : event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? "a mapping" : "a list";
        this.#problems.report("ARC024", `A key that is ${what} cannot be held by JSON, and most readers refuse it.`, this.#source.startsWith("{{", start) ? "Put the text in quotes." : "Write the key as plain text.", start, end);
    }
}
function isBare(event) {
    return (event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN &&
        event.tagStart === -1 &&
        event.anchorStart === -1 &&
        event.tag === undefined &&
        event.anchor === undefined);
}
/**
 * A plain key that every reader takes for the same text, always as the same string, which makes mappings of it
 * cheap; false for any other key.
 */
const plainName = (0,remembered/* remembered */.HK)(5_000, (text) => {
    const { value, elsewhere } = (0,scalar/* resolvePlain */.Rg)(text);
    const isName = typeof value === "string" && elsewhere === undefined && !FORBIDDEN_KEYS.has(text);
    return isName && (0,remembered/* ownCopy */.Sf)(text);
});

;// CONCATENATED MODULE: ./build/src/policy/problem-list.js
/** Enough to see the pattern of a file that is wrong all over. */
const MOST_PROBLEMS = 500;
/** Thrown to leave a document that is refused as a whole; who builds the document catches it. */
class Refused extends Error {
}
/** The problems of one file in the order in which they were met, of which there are never too many. */
class ProblemList {
    #problems = [];
    /** All problems so far. */
    get all() {
        return this.#problems;
    }
    /**
     * Notes a problem; `start` and `end` are UTF-16 offsets. Returns its place in the list.
     * @throws {Refused} when the list is full.
     */
    report(rule, message, help, start, end, more = {}) {
        if (this.#problems.length >= MOST_PROBLEMS) {
            this.#problems.push({
                rule: "ARC016",
                message: `More than ${MOST_PROBLEMS} things are wrong with how this file is written; the rest is not told.`,
                help: "Fix these first.",
                start,
                end,
            });
            throw new Refused();
        }
        return this.#problems.push({ rule, message, help, start, end, ...more }) - 1;
    }
    /**
     * Notes the problem for which a document is refused as a whole.
     * @throws {Refused} always.
     */
    refuse(rule, message, help, start, end) {
        this.report(rule, message, help, start, end);
        throw new Refused();
    }
    /** The problem at a place in the list. */
    at(place) {
        return this.#problems[place];
    }
    /** Tells another problem in the place of an earlier one. */
    replace(place, problem) {
        this.#problems[place] = problem;
    }
}

// EXTERNAL MODULE: ./build/src/policy/read-limits.js
var read_limits = __webpack_require__(35571);
;// CONCATENATED MODULE: ./build/src/policy/scalar-value.js





/** The value of a scalar as JSON knows it; what readers would disagree on is reported. */
function scalarValue(source, event, problems) {
    const text = scalarText(source, event);
    if (event.fast && event.tagStart === -1 && event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && (0,scalar/* isSurelyText */.Ed)(text))
        return text;
    let value = text;
    const tag = tagOf(source, event);
    if (tag !== undefined)
        value = taggedValue(source, event, tag, text, problems);
    else if (event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN) {
        const plain = (0,scalar/* resolvePlain */.Rg)(text);
        value = plain.value;
        if (plain.elsewhere !== undefined || plain.inexact !== undefined)
            reportDoubt(plain, text, event, problems);
    }
    if (event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED && !event.fast)
        checkEscapes(source, event, problems);
    return value;
}
/** js-yaml makes two halves of a character of an escape beyond U+10FFFF; others refuse it. */
function checkEscapes(source, event, problems) {
    const written = source.slice(event.valueStart, event.valueEnd);
    for (const match of written.matchAll(/\\(?:U([0-9A-Fa-f]{8})|.)/gs)) {
        if (match[1] === undefined || Number.parseInt(match[1], 16) <= 0x10ffff)
            continue;
        const start = event.valueStart + match.index;
        problems.report("ARC010", "There is no such character.", "The last character of Unicode is \\U0010FFFF.", start, start + match[0].length);
    }
}
function reportDoubt(plain, text, event, problems) {
    if (plain.inexact !== undefined) {
        problems.report("ARC031", `This number is ${plain.inexact}.`, "Write a number that every reader holds exactly, or put it in quotes if it is a name.", event.valueStart, event.valueEnd, { readings: readingsOf(plain, text) });
    }
    else if (plain.elsewhere !== undefined) {
        const here = typeof plain.value === "string" ? "text" : `the number ${String(plain.value)}`;
        problems.report("ARC030", `YAML readers disagree on ${text}: YAML 1.2 reads ${here}, YAML 1.1 reads ${plain.elsewhere}.`, `Write "${text}" in quotes for text, or ${suggestion(plain)}.`, event.valueStart, event.valueEnd, { readings: readingsOf(plain, text) });
    }
}
function suggestion(plain) {
    if (plain.elsewhere === "true" || plain.elsewhere === "false")
        return `${plain.elsewhere} for the truth value`;
    return "the number in plain decimal digits";
}

;// CONCATENATED MODULE: ./build/src/policy/document-builder.js








/** Every number ends in one; hardly any key does. */
function isDigit(code) {
    return code >= 48 && code <= 57;
}
/** Builds the value of one document from its events, and notes everything doubtful as a problem. */
class DocumentBuilder {
    /** Of the event that is read next. */
    index;
    refused = false;
    #text;
    #events;
    #limits;
    #problems;
    #anchors;
    #keys;
    /** Most documents have no key that stands twice. */
    #duplicates;
    #depth = 0;
    /** @param index of the event that begins the document */
    constructor(text, events, index, limits, problems) {
        this.#text = text;
        this.#events = events;
        this.index = index;
        this.#limits = limits;
        this.#problems = problems;
        this.#anchors = new Anchors(text, limits, problems);
        this.#keys = new Keys(text, events, this.#anchors, problems);
    }
    /** From an alias's event to that of what it repeats. */
    get aliasTargets() {
        return this.#anchors.targets;
    }
    /** The document's value; undefined when it is refused. */
    document() {
        const start = this.#events[this.index++];
        if (start?.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            checkDirectives(this.#text, start, this.#problems);
        try {
            const value = this.#node();
            this.index += 1;
            return value;
        }
        catch (error) {
            if (!(error instanceof Refused))
                throw error;
            this.refused = true;
            return undefined;
        }
    }
    #node() {
        const at = this.index++;
        const event = this.#events[at];
        this.#anchors.count();
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return this.#scalar(event, at);
            case js_yaml/* EVENT_ID */.hy.MAPPING:
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                return this.#collection(event, at);
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return this.#anchors.repeated(event, at);
            default:
                throw new Error(`a YAML stream cannot hold event ${event.type} in the place of a node`);
        }
    }
    #scalar(event, at) {
        const value = scalarValue(this.#text, event, this.#problems);
        this.#anchors.keep(event, at, value);
        return value;
    }
    #collection(event, at) {
        this.#depth += 1;
        if (this.#depth > this.#limits.depth) {
            this.#problems.refuse("ARC014", (0,read_limits/* tooDeepMessage */.Q)(this.#limits), "Flatten the document.", event.start, event.start + 1);
        }
        checkCollectionTag(this.#text, event, this.#problems);
        const value = event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? this.#mapping(event, at) : this.#sequence(event, at);
        this.#depth -= 1;
        return value;
    }
    #sequence(event, at) {
        const list = [];
        const anchor = this.#anchors.open(event, at, list);
        while (this.#events[this.index]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            list.push(this.#node());
        this.index += 1;
        this.#anchors.close(event, anchor);
        return list;
    }
    #mapping(event, at) {
        const mapping = {};
        const anchor = this.#anchors.open(event, at, mapping);
        let merges;
        let folded;
        let numbers;
        while (this.#events[this.index]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
            const keyAt = this.index;
            const key = this.#key();
            const value = this.#node();
            if (key === undefined)
                continue;
            const keyEvent = this.#events[keyAt];
            if (key === "<<" && keyEvent.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN) {
                merges ??= [];
                merges.push({ value, key: keyEvent });
            }
            else if (Object.hasOwn(mapping, key)) {
                this.#duplicateKeys().report(key, keyAt, at, this.index);
            }
            else {
                if (keyEvent.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && isDigit(key.charCodeAt(key.length - 1)))
                    numbers = this.#duplicateKeys().checkNumbers(numbers, key, keyAt);
                if (/[^ -~]/.test(key))
                    folded = this.#duplicateKeys().checkFolded(folded, key, keyAt);
                mapping[key] = value;
            }
        }
        this.index += 1;
        if (merges !== undefined)
            this.#merge(mapping, merges);
        this.#anchors.close(event, anchor);
        return mapping;
    }
    /** Reads a key; undefined when the pair has to be left out. */
    #key() {
        const at = this.index;
        const event = this.#events[at];
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR) {
            this.#node();
            this.#keys.reportComplex(event, at);
            return undefined;
        }
        this.index += 1;
        this.#anchors.count();
        return this.#keys.read(event, at);
    }
    #duplicateKeys() {
        this.#duplicates ??= new DuplicateKeys(this.#text, this.#events, this.#anchors, this.#problems);
        return this.#duplicates;
    }
    #merge(mapping, merges) {
        for (const { value, key } of merges) {
            this.#problems.report("ARC034", "Merge keys (<<) belong to YAML 1.1; a YAML 1.2 reader sees a key named <<.", "Write the keys out.", key.valueStart, key.valueEnd);
            for (const from of Array.isArray(value) ? value : [value]) {
                if (typeof from !== "object" || from === null || Array.isArray(from))
                    continue;
                for (const [name, inherited] of Object.entries(from)) {
                    if (!Object.hasOwn(mapping, name))
                        mapping[name] = inherited;
                }
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/src/policy/document.js




/** A document whose events are kept until they are released, and read again when a place is asked for after that. */
class PlacedDocument {
    value;
    source;
    #read;
    #root;
    #aliases;
    #events;
    #positions;
    constructor(value, source, origin) {
        this.value = value;
        this.source = source;
        this.#events = origin.events;
        this.#read = origin.read;
        this.#root = origin.root;
        this.#aliases = origin.aliases;
    }
    get hasAliases() {
        return this.#aliases.size > 0;
    }
    spans(path) {
        return this.#placed().find(path);
    }
    isRepeated(span) {
        return this.hasAliases && this.#placed().isRepeated(span);
    }
    #placed() {
        this.#events ??= this.#read();
        this.#positions ??= new Positions(this.source.text, this.#events, this.#root, this.#aliases);
        return this.#positions;
    }
    release() {
        this.#events = undefined;
        this.#positions = undefined;
    }
}
/**
 * Builds the documents of one stream from its events. Every doubtful thing becomes a problem; nothing throws.
 * Values are plain objects and lists; a mapping never gets a key that would touch a prototype.
 */
function buildDocuments(source, read, limits) {
    const problems = new ProblemList();
    const documents = [];
    const events = read();
    let index = 0;
    while (index < events.length) {
        const builder = new DocumentBuilder(source.text, events, index, limits, problems);
        const value = builder.document();
        documents.push(new PlacedDocument(value, source, {
            events,
            read,
            root: index + 1,
            aliases: builder.aliasTargets,
        }));
        index = builder.refused ? documentEnd(events, index) : builder.index;
    }
    return { documents, problems: withoutVersionMends(problems.all) };
}
/** Where readers of two versions see different values, it matters which version a directive asks for. */
function withoutVersionMends(problems) {
    if (!problems.some(({ rule }) => rule === "ARC030" || rule === "ARC034"))
        return problems;
    return problems.map(({ mend, ...problem }) => problem.rule === "ARC033" || mend === undefined ? problem : { ...problem, mend });
}
function documentEnd(events, start) {
    let at = start + 1;
    while (at < events.length && events[at]?.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT)
        at += 1;
    return at;
}

// EXTERNAL MODULE: ./build/src/policy/source.js
var policy_source = __webpack_require__(63587);
;// CONCATENATED MODULE: ./build/src/policy/reader.js




async function loadSecondReader() {
    const [yaml, syntax] = await Promise.all([__webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), __webpack_require__.e(/* import() */ 8041).then(__webpack_require__.bind(__webpack_require__, 48041))]);
    return { yaml, syntax };
}
/** Reads a file's bytes: its documents, or the refusal that the second reader has to look at. Pure. */
function readBytes(bytes, limits = read_limits/* DEFAULT_LIMITS */.d) {
    return readDecoded((0,policy_source/* decode */.D4)(bytes), limits);
}
/** Reads a text that is in memory already. */
function readText(text, limits = read_limits/* DEFAULT_LIMITS */.d) {
    return readDecoded((0,policy_source/* decodeText */.g7)(text), limits);
}
function readDecoded(decoded, limits) {
    const source = new policy_source/* SourceText */.D(decoded.text);
    if (!decoded.readable)
        return { source, documents: [], problems: decoded.problems, readable: false };
    // Hidden characters are findings already; a stand-in of the same length lets the rest be read.
    const text = decoded.problems.some(({ rule }) => rule === "ARC006" || rule === "ARC008")
        ? visible(decoded.text)
        : decoded.text;
    try {
        const readable = text === decoded.text ? source : new policy_source/* SourceText */.D(text);
        return finish(source, buildDocuments(readable, () => strictEvents(text, limits.depth), limits), decoded.problems);
    }
    catch (error) {
        if (!(error instanceof YamlRefused))
            throw error;
        if (error.tooDeep)
            return tooDeep(source, error, limits, decoded.problems);
        return {
            source: text === decoded.text ? source : new policy_source/* SourceText */.D(text),
            problems: decoded.problems,
            refused: error,
        };
    }
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced.
const UNREADABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\u2028\u2029]/g;
function visible(text) {
    return text.replace(/[\xa0\u2000-\u200a\u202f\u205f\u3000]/g, " ").replace(UNREADABLE, "\ufffd");
}
function finish(source, built, before) {
    const documents = built.documents.filter((document) => document.value !== undefined);
    const problems = [...before, ...built.problems];
    const blank = documents.every((document) => document.value === null);
    if (blank && built.documents.length === documents.length)
        problems.push(emptyFile(source));
    const refused = built.documents.length > documents.length;
    return { source, documents, problems, readable: !refused && !blank };
}
function emptyFile(source) {
    return {
        rule: "ARC012",
        message: "The file holds no policy.",
        help: "Write the policy, or delete the file.",
        start: 0,
        end: Math.min(1, source.text.length),
    };
}
function tooDeep(source, error, limits, before) {
    const problem = {
        rule: "ARC014",
        message: (0,read_limits/* tooDeepMessage */.Q)(limits),
        help: "Flatten the document.",
        start: error.offset,
        end: error.offset + 1,
    };
    return { source, documents: [], problems: [...before, problem], readable: false };
}
function unexplained(refused) {
    return {
        message: `YAML readers refuse the file here: ${refused.message}.`,
        help: "Write this place in a plainer way, so that every reader accepts it.",
        start: refused.offset,
        end: refused.offset + 1,
    };
}
/** UTF-16 units. The second reader's time and memory grow with the square of what a hostile text holds. */
const LONGEST_SECOND_READING = 128 * 1024;
/** Reads a refused file again: what `yaml` accepts is read with a warning, and all errors are explained otherwise. */
function readAgain(refusal, second, limits = read_limits/* DEFAULT_LIMITS */.d) {
    const { source, problems, refused } = refusal;
    if (source.text.length > LONGEST_SECOND_READING) {
        return {
            source,
            documents: [],
            problems: [...problems, { ...unexplained(refused), rule: "ARC010" }],
            readable: false,
        };
    }
    const events = lenientEvents(second.yaml, source.text);
    if (events === undefined) {
        const { explainSyntax, STRICT_ONLY } = second.syntax;
        const explained = explainSyntax(source.text).map(({ code, ...told }) => {
            return { ...told, rule: STRICT_ONLY.has(code) ? "ARC011" : "ARC010" };
        });
        if (!explained.some(({ rule }) => rule === "ARC010"))
            explained.push({ ...unexplained(refused), rule: "ARC010" });
        return { source, documents: [], problems: [...problems, ...explained], readable: false };
    }
    const strict = second.syntax.explainStrictness(source.text);
    const warnings = strict.length > 0
        ? strict.map(({ code: _code, ...told }) => ({ ...told, rule: "ARC011" }))
        : [{ ...unexplained(refused), rule: "ARC011" }];
    return finish(source, buildDocuments(source, () => events, limits), [...problems, ...warnings]);
}


/***/ }),

/***/ 11804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ edges),
/* harmony export */   NE: () => (/* binding */ definitionTarget),
/* harmony export */   VU: () => (/* binding */ isOfTarget),
/* harmony export */   _j: () => (/* binding */ candidatesFor),
/* harmony export */   gn: () => (/* binding */ nearestDefinition),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   r9: () => (/* binding */ uses)
/* harmony export */ });
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54270);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78000);


/**
 * All uses of definitions in the built-in kinds, templates apart.
 * @param sitesOf where the schema of a policy's kind says that names refer to something
 */
function uses(catalog, sitesOf) {
    const found = [];
    for (const policy of catalog.policies) {
        if (!policy.kind.builtIn || policy.kind.name === "template")
            continue;
        for (const { target, path, at, written } of sitesOf(policy)) {
            // A bare wildcard names nothing in particular.
            if (written === "" || written === "*")
                continue;
            const isAgent = target === "agent" || target === "manager" || target === "specialist";
            const plainWordsAllowed = policy.kind.name === "orchestration-policies" && target !== "agent";
            const owner = target === "metric" ? path.at(-2) : undefined;
            found.push({
                policy,
                path,
                at,
                target,
                written,
                name: isAgent ? (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .bareName */ .yZ)(written) : (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .seenName */ .jV)(written),
                loose: isAgent && plainWordsAllowed && !written.startsWith("@"),
                ...(owner === undefined ? {} : { owner: (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .bareName */ .yZ)(owner) }),
            });
        }
    }
    return found;
}
/** What can be defined for a target. */
function definitionTarget(target) {
    return target === "manager" || target === "specialist" ? "agent" : target;
}
/** Finds what a use refers to. */
function resolve(use, known) {
    const target = definitionTarget(use.target);
    const candidates = candidatesFor(use, known);
    if (candidates === undefined)
        return { state: "open" };
    const matches = candidates.get(use.name) ?? [];
    const fitting = matches.find((definition) => isOfTarget(definition, use));
    if (fitting !== undefined)
        return { state: "defined", definition: fitting };
    const other = matches.find(_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .isAgent */ .yh);
    if (other !== undefined)
        return { state: "other-type", definition: other };
    if (!known.complete[target])
        return { state: "open" };
    return { state: use.loose ? "word" : "unknown" };
}
/** The definitions among which a use is looked up, by name; undefined where they cannot be known. */
function candidatesFor(use, known) {
    switch (definitionTarget(use.target)) {
        case "agent":
            return known.agentsByName;
        case "mcp-server":
            return known.servers;
        case "role":
            return known.roles;
        case "metric":
            return use.owner === undefined ? known.metrics : known.metricsOf(use.owner);
    }
}
/** True for a definition of the sort that a use refers to. */
function isOfTarget(definition, use) {
    if ((0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .isAgent */ .yh)(definition)) {
        const { target } = use;
        return target === "manager" || target === "specialist"
            ? definition.types.has(target)
            : target === "agent";
    }
    // An overlay's own role exists only in that environment.
    return (definition.target !== "role" ||
        definition.policy.kind.name !== "environment" ||
        definition.policy === use.policy);
}
/**
 * The definition that an unknown name most likely means.
 * @param taken names that stand beside the use already, so that none of them is meant
 */
function nearestDefinition(use, known, taken) {
    const candidates = candidatesFor(use, known);
    if (candidates === undefined)
        return undefined;
    const names = [];
    for (const [name, list] of candidates)
        if (!taken.has(name) && list.some((one) => isOfTarget(one, use)))
            names.push(name);
    const best = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(use.name, names);
    const found = best === undefined ? undefined : candidates.get(best)?.find((one) => isOfTarget(one, use));
    // An agent may go by a second name: the one that is near is meant.
    return found === undefined || best === undefined
        ? undefined
        : { ...found, name: best, certain: (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyNear */ .hU)(use.name, names) === best };
}
/** The resolved graph: every use that refers to a definition, with both ends. */
function edges(all, known) {
    return all.flatMap((use) => {
        const resolution = resolve(use, known);
        return resolution.state === "defined" ? [{ use, definition: resolution.definition }] : [];
    });
}


/***/ }),

/***/ 14912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ removalOf)
/* harmony export */ });
/**
 * What to delete so that a member of a mapping or an item of a list is gone and everything around it stays: its
 * lines in block style, itself with its comma in flow style. Undefined where a comment would go with it, or where
 * it shares its line with what stays.
 * @param entry from the start of the key (or of the item's value) to the end of the value
 */
function removalOf(text, entry) {
    // A # in a text is no comment, but who looks closer would have to read YAML again.
    if (/(?:^|\s)#/.test(text.slice(entry.start, entry.end)))
        return undefined;
    return linesOf(text, entry) ?? withComma(text, entry);
}
function linesOf(text, { start, end }) {
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    if (!/^[ \t]*(?:-[ \t]+)?$/.test(text.slice(lineStart, start)))
        return undefined;
    const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end, end + LONGEST_BLANK));
    if (rest === null)
        return undefined;
    const lineEnd = end + rest[0].length;
    if (/[\r\n]$/.test(rest[0]))
        return { start: lineStart, end: lineEnd };
    // The last line of a file that ends without a line break: the one before it goes.
    return { start: Math.max(0, lineStart - (text.charAt(lineStart - 2) === "\r" ? 2 : 1)), end: lineEnd };
}
/** How many blanks behind an entry are looked past, in UTF-16 units. */
const LONGEST_BLANK = 200;
function withComma(text, { start, end }) {
    const before = /,\s*$/.exec(text.slice(Math.max(0, start - LONGEST_BLANK), start));
    const after = /^\s*[,\]}]/.exec(text.slice(end, end + LONGEST_BLANK));
    return before === null || after === null ? undefined : { start: start - before[0].length, end };
}


/***/ }),

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ isSurelyText),
/* harmony export */   Rg: () => (/* binding */ resolvePlain),
/* harmony export */   aG: () => (/* binding */ isTextEverywhere)
/* harmony export */ });
const INT_12 = /^[-+]?[0-9]+$/;
const OCTAL_12 = /^0o[0-7]+$/;
const HEX_12 = /^0x[0-9a-fA-F]+$/;
const FLOAT_12 = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
const INT_11 = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const BINARY_11 = /^[-+]?0b[01_]+$/;
const OCTAL_11 = /^[-+]?0[0-7_]+$/;
const HEX_11 = /^[-+]?0x[0-9a-fA-F_]+$/;
const SEXAGESIMAL_11 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const FLOAT_11 = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$/;
/** No number that anyone writes is longer; keeps the patterns off large scalars. */
const LONGEST_NUMBER = 128;
const WORDS = new Map([
    ["", { value: null }],
    ["~", { value: null }],
    ["null", { value: null }],
    ["Null", { value: null }],
    ["NULL", { value: null }],
    ["true", { value: true }],
    ["True", { value: true }],
    ["TRUE", { value: true }],
    ["false", { value: false }],
    ["False", { value: false }],
    ["FALSE", { value: false }],
    ["=", { value: "=", elsewhere: "a default-value marker" }],
]);
for (const [words, meaning] of [
    [["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"], "true"],
    [["n", "N", "no", "No", "NO", "off", "Off", "OFF"], "false"],
]) {
    for (const word of words)
        WORDS.set(word, { value: word, elsewhere: meaning });
}
/** What begins with a letter and is longer than every keyword cannot be anything but text: the common case. */
function isSurelyText(text) {
    return text.length > 5 && text.charCodeAt(0) >= 65;
}
/** Resolves the text of a plain scalar. */
function resolvePlain(text) {
    if (isSurelyText(text))
        return { value: text };
    const first = text.charCodeAt(0);
    if (first >= 65)
        return WORDS.get(text) ?? { value: text };
    if (text.length <= 1) {
        const word = WORDS.get(text);
        if (word !== undefined)
            return word;
    }
    if (text.length > LONGEST_NUMBER || !startsNumber(first))
        return { value: text };
    return resolveNumber(text);
}
function startsNumber(code) {
    return (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
}
function resolveNumber(text) {
    if (NOT_A_NUMBER.test(text))
        return { value: Number.NaN, inexact: "not a number, which JSON cannot hold" };
    if (INFINITE.test(text)) {
        return {
            value: text.startsWith("-") ? -Infinity : Infinity,
            inexact: "infinite, which JSON cannot hold",
        };
    }
    const integer = INT_12.test(text) || OCTAL_12.test(text) || HEX_12.test(text);
    if (!integer && !FLOAT_12.test(text)) {
        const elsewhere = meaningIn11(text);
        return elsewhere === undefined ? { value: text } : { value: text, elsewhere: String(elsewhere) };
    }
    const value = Number(text);
    const scalar = { value };
    const elsewhere = meaningIn11(text);
    if (elsewhere !== value)
        scalar.elsewhere = elsewhere === undefined ? "text" : String(elsewhere);
    if (!Number.isFinite(value))
        scalar.inexact = "too large for a 64-bit number";
    else if (integer && !Number.isSafeInteger(value)) {
        scalar.inexact = "beyond 2^53, where many readers lose digits";
    }
    return scalar;
}
/** The number that a YAML 1.1 reader sees, or undefined where it sees text. */
function meaningIn11(text) {
    const plain = text.replaceAll("_", "");
    if (INT_11.test(text))
        return Number(plain);
    if (OCTAL_11.test(text))
        return signed(plain, 8, 1);
    if (HEX_11.test(text))
        return signed(plain, 16, 2);
    if (BINARY_11.test(text))
        return signed(plain, 2, 2);
    if (FLOAT_11.test(text))
        return Number(plain);
    if (SEXAGESIMAL_11.test(text)) {
        const negative = plain.startsWith("-");
        const parts = plain.replace(/^[-+]/, "").split(":");
        const total = parts.reduce((sum, part) => sum * 60 + Number(part), 0);
        return negative ? -total : total;
    }
    return undefined;
}
function signed(text, radix, prefix) {
    const negative = text.startsWith("-");
    const digits = text.replace(/^[-+]/, "").slice(prefix);
    const value = Number.parseInt(digits === "" ? "0" : digits, radix);
    return negative ? -value : value;
}
/** Letters, digits and signs that mean nothing to YAML, in brackets or not; a colon or a # may end a text. */
const UNMARKED = /^[A-Za-z0-9/][\w./%+-]*(?: [\w./%+-]+)*$/;
/** A date to readers of YAML 1.1; `e2` is a number to some. */
const OTHERWISE_11 = /^\d{4}-\d{1,2}-\d{1,2}|^[eE]-?[0-9_]+$/;
/** Whether readers of YAML 1.1 and 1.2 all take a text without quotes for that text, in brackets too. */
function isTextEverywhere(text) {
    if (!UNMARKED.test(text) || OTHERWISE_11.test(text))
        return false;
    const plain = resolvePlain(text);
    return plain.value === text && plain.elsewhere === undefined;
}


/***/ }),

/***/ 63587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/** A text with its line index, which is built when the first position is asked for. */
class SourceText {
    #text;
    #lineStarts;
    /** @param text what to hold, or what gives it when somebody asks for the first time */
    constructor(text) {
        this.#text = text;
    }
    get text() {
        if (typeof this.#text !== "string")
            this.#text = this.#text();
        return this.#text;
    }
    #starts() {
        if (this.#lineStarts === undefined) {
            const starts = [0];
            for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1))
                starts.push(at + 1);
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
    position(offset) {
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
    range(start, end) {
        return { start: this.position(start), end: this.position(Math.max(start, end)) };
    }
    /** The text of a line (counted from 1) without its line break; empty past the end. */
    line(number) {
        const starts = this.#starts();
        const start = starts[number - 1];
        if (start === undefined)
            return "";
        const end = starts[number] ?? this.text.length + 1;
        return this.text.slice(start, end - 1).replace(/\r$/, "");
    }
    /** The offset at which a line (counted from 1) starts. */
    offset(line) {
        return this.#starts()[line - 1] ?? this.text.length;
    }
    get lineCount() {
        return this.#starts().length;
    }
}
const STRICT_UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const LENIENT_UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
/**
 * Decodes a file's bytes as strict UTF-8. A byte order mark is dropped with a notice, CRLF is kept as it is.
 * Control, direction and zero-width characters are findings, since people and programs see different texts.
 */
function decode(bytes) {
    const wide = utf16Name(bytes);
    if (wide !== undefined)
        return unreadable(`The file is ${wide}, not UTF-8.`, 0);
    let text;
    try {
        text = STRICT_UTF8.decode(bytes);
    }
    catch {
        return invalidUtf8(bytes);
    }
    const problems = [];
    if (text.charCodeAt(0) === 0xfeff) {
        text = text.slice(1);
        problems.push({
            rule: "ARC005",
            message: "The file begins with a byte order mark (U+FEFF).",
            help: "Save the file as UTF-8 without a byte order mark; some readers take it for a part of the first key.",
            start: 0,
            end: Math.min(1, text.length),
            // Positions do not count the mark: an empty edit at the start stands for it.
            mend: { title: "Remove the byte order mark", edits: [{ start: 0, end: 0, text: "" }] },
        });
    }
    problems.push(...hiddenCharacters(text));
    return { text, problems, readable: true };
}
/** Takes a text that is in memory already, looked at in the same way as a file's. */
function decodeText(text) {
    return { text, problems: hiddenCharacters(text), readable: true };
}
function unreadable(message, start, text = "") {
    const problem = { rule: "ARC004", message, help: "Save the file as UTF-8.", start, end: start + 1 };
    return { text, problems: [problem], readable: false };
}
function utf16Name(bytes) {
    const [a, b] = bytes;
    if ((a === 0xff && b === 0xfe) || (a !== undefined && a !== 0 && b === 0))
        return "UTF-16 (little-endian)";
    if ((a === 0xfe && b === 0xff) || (a === 0 && b !== undefined && b !== 0))
        return "UTF-16 (big-endian)";
    return undefined;
}
function invalidUtf8(bytes) {
    // The longest valid prefix, by halving: decoding a prefix with `stream` tolerates a cut-off last character.
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (decodesAsPrefix(bytes.subarray(0, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    const text = LENIENT_UTF8.decode(bytes);
    const valid = LENIENT_UTF8.decode(bytes.subarray(0, low), { stream: true });
    LENIENT_UTF8.decode();
    const start = valid.length;
    // A character that was begun and not ended belongs to the fault.
    const byte = (bytes[new TextEncoder().encode(valid).length] ?? 0)
        .toString(16)
        .toUpperCase()
        .padStart(2, "0");
    return unreadable(`The file is not valid UTF-8: unexpected byte 0x${byte}.`, start, text);
}
function decodesAsPrefix(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
// Everything that no editor shows, or shows as something else: C0 and C1 controls except tab and line breaks, a lone
// carriage return, DEL, line and paragraph separators, bidirectional controls (Trojan Source, CVE-2021-42574),
// zero-width and default-ignorable characters, blanks that are no spaces and so no indentation, tag characters, halves
// of characters, and the replacement character, which stands for a letter that an earlier program lost.
const HIDDEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u2800\u3000\u3164\ufeff\uffa0\u17b4\u17b5\ufff0-\ufffb\ufffd-\uffff]|\u034f|\r(?!\n)|\udb40[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** What nearly every file is made of; the pattern is quicker than the one that finds the exceptions. */
const ORDINARY = /^[\t\n -~]*$/;
/** Enough to see the pattern; a binary file would otherwise give a finding a byte. */
const MOST_HIDDEN = 20;
function hiddenCharacters(text) {
    const problems = [];
    if (ORDINARY.test(text))
        return problems;
    HIDDEN.lastIndex = 0;
    for (let match = HIDDEN.exec(text); match !== null; match = HIDDEN.exec(text)) {
        const code = text.charCodeAt(match.index);
        if (joinsLetters(text, match.index, code))
            continue;
        // A file with the line breaks of old Macs is one fault, not one a line.
        if (code === 0x0d && problems.some(({ message }) => message.includes("U+000D")))
            continue;
        const point = match[0].codePointAt(0) ?? code;
        const name = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
        const escaped = point > 0xffff ? `U${point.toString(16).padStart(8, "0")}` : `u${point.toString(16).padStart(4, "0")}`;
        const mend = mendOfHidden(text, match.index, code);
        problems.push({
            rule: isBlank(code) ? "ARC008" : "ARC006",
            message: `${isBlank(code) ? "Unusual" : "Hidden"} character ${name} (${describeHidden(point)}).`,
            help: `Delete it${isBlank(code) ? " and type a normal space" : ""}; if it is meant, write it as "\\${escaped}" in double quotes.`,
            start: match.index,
            end: match.index + match[0].length,
            ...(mend === undefined ? {} : { mend }),
        });
        if (problems.length === MOST_HIDDEN)
            break;
    }
    return problems;
}
/**
 * A blank that looks like a space is meant as one, and what has no width at all is meant as nothing, unless letters
 * of a script that needs it stand beside it. What turns the direction of a text shows it in another order than it
 * is read in, and a control character stands for something that got lost: nobody knows what was meant.
 */
function mendOfHidden(text, at, code) {
    if (isSpaceLike(code)) {
        return { title: "Change to a space", edits: [{ start: at, end: at + 1, text: " " }] };
    }
    const isPlain = text.charCodeAt(at - 1) <= 0x7f || at === 0;
    if (!isPlain || text.charCodeAt(at + 1) > 0x7f || !hasNoWidth(code))
        return undefined;
    return { title: "Remove the invisible character", edits: [{ start: at, end: at + 1, text: "" }] };
}
function isSpaceLike(code) {
    return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f;
}
function hasNoWidth(code) {
    return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}
/** Zero-width joiners are spelling in some scripts and glue in emoji: legitimate between non-ASCII characters. */
function joinsLetters(text, at, code) {
    if (code === 0x200c || code === 0x200d)
        return text.charCodeAt(at - 1) > 0x7f && text.charCodeAt(at + 1) > 0x7f;
    // The wide space is the space of East Asian text.
    return code === 0x3000 && text.charCodeAt(at - 1) > 0x2e7f && text.charCodeAt(at + 1) > 0x2e7f;
}
/** What looks like a blank and is none, or marks a lost letter: doubtful, but nothing that hides a meaning. */
function isBlank(code) {
    if (code === 0xa0 || code === 0xad || code === 0xfffd)
        return true;
    return (code >= 0x2000 && code <= 0x200a) || [0x202f, 0x205f, 0x2800, 0x3000].includes(code);
}
function describeHidden(code) {
    if (code === 0x0d)
        return "carriage return without a line feed";
    if (code < 0x20 || (code >= 0x7f && code < 0xa0))
        return "control character";
    if (code === 0xa0 || code === 0x202f)
        return "no-break space";
    if (code === 0xad)
        return "soft hyphen";
    if (code === 0xfffd)
        return "replacement of a letter that was lost";
    if (isBlank(code))
        return "blank that is not a space";
    if (code === 0x2028 || code === 0x2029)
        return "line separator that YAML 1.1 readers take for a line break";
    if (code >= 0x202a && code <= 0x202e)
        return "text direction override";
    if (code >= 0x2066 && code <= 0x2069)
        return "text direction isolate";
    if (code === 0x061c || code === 0x200e || code === 0x200f)
        return "text direction mark";
    if (code >= 0xd800 && code <= 0xdfff)
        return "half of a character";
    if (code === 0xfeff)
        return "byte order mark inside the text";
    if (code > 0xffff)
        return "invisible character that can carry a hidden text";
    if (code >= 0xfff9 && code <= 0xfffb)
        return "annotation control";
    if (code >= 0xfff0)
        return "no character at all";
    return "zero-width character";
}


/***/ }),

/***/ 73588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A text as one word of a command that people type into a shell: bare where that is the same. */
function shellWord(text) {
    return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 84474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ BUILT_IN_SCHEMAS),
  g: () => (/* binding */ builtInKindSchemas)
});

;// CONCATENATED MODULE: ./build/schemas/agent.schema.json
const agent_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"agent.schema.json","title":"Agent","description":"One agent with its standards, protocols, permissions and demands, as the agent template writes it.","type":"object","properties":{"version":{"title":"Version","description":"The version of this policy; raise it with every change.","$ref":"vocabulary.schema.json#/$defs/version","examples":["1.0.0"]},"metadata":{"title":"Metadata","description":"Says what this policy is called, what it is for and who answers for it.","type":"object","properties":{"name":{"title":"Name","description":"The policy\'s name, unique in the repository; reports and `--name` use it.","$ref":"vocabulary.schema.json#/$defs/text","examples":["code-reviewer-policy"]},"description":{"title":"Description","description":"What the policy is for, in one sentence.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Reviews pull requests for defects"]},"lastUpdated":{"title":"Last update","description":"When the policy was last changed: date and time with a time zone.","$ref":"vocabulary.schema.json#/$defs/last-updated","examples":["2026-03-01T09:30:00Z"]},"author":{"title":"Author","description":"The person or team that answers for the policy.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Platform team"]},"agent-type":{"title":"Agent type","description":"The agent\'s type once more, for lists; the same as in `agent`.","$ref":"#/$defs/agent-type","examples":["specialist"]},"tier":{"title":"Tier","description":"The agent\'s tier once more, for lists; the same as in `agent`.","$ref":"#/$defs/tier","examples":[3]}},"required":["name","description","lastUpdated","author"],"additionalProperties":false,"examples":[{"name":"code-reviewer-policy","description":"Reviews pull requests for defects","lastUpdated":"2026-03-01T09:30:00Z","author":"Platform team"}]},"agent":{"title":"Agent","description":"What the agent is.","type":"object","properties":{"id":{"title":"Id","description":"`@` and the agent\'s name, unique in the repository.","$ref":"vocabulary.schema.json#/$defs/agent-id","examples":["@code-reviewer"]},"type":{"title":"Type","description":"`manager` leads specialists; `specialist` does the work of one field.","$ref":"#/$defs/agent-type","examples":["specialist"]},"tier":{"title":"Tier","description":"2 for managers, 3 for specialists; may stand in quotes.","$ref":"#/$defs/tier","examples":[3]},"description":{"title":"Description","description":"What the agent is for, in one sentence.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Reviews pull requests for defects"]},"capabilities":{"title":"Capabilities","description":"What the agent is able to do; tasks are routed by it.","$ref":"vocabulary.schema.json#/$defs/capabilities","examples":[["code-review","test-automation"]]},"specializations":{"title":"Specializations","description":"The specialists that a manager leads; each must name it as its manager.","type":"array","items":{"title":"Specialist","description":"A specialist\'s name.","$ref":"vocabulary.schema.json#/$defs/specialist-reference","examples":["code-reviewer"]},"minItems":1,"uniqueItems":true,"examples":[["code-reviewer"]]},"manager":{"title":"Manager","description":"The manager that leads a specialist; it must list it among its specializations.","$ref":"vocabulary.schema.json#/$defs/manager-reference","examples":["@review-manager"]}},"required":["id","type","tier","description"],"additionalProperties":false,"examples":[{"id":"@code-reviewer","type":"specialist","tier":3,"description":"Reviews pull requests for defects"}]},"quality-standards":{"title":"Quality standards","description":"What the agent\'s work must meet.","$ref":"vocabulary.schema.json#/$defs/quality-standards","examples":[{"code-coverage":">85%","performance":"<200ms","security":"OWASP-compliance"}]},"communication-protocols":{"title":"Communication protocols","description":"How often the agent reports, and in which form.","type":"object","properties":{"status-updates":{"title":"Status updates","description":"How the agent says where its work stands.","$ref":"#/$defs/protocol","examples":[{"frequency":"daily","format":"structured-json"}]},"milestone-reports":{"title":"Milestone reports","description":"How the agent reports on milestones.","$ref":"#/$defs/protocol","examples":[{"frequency":"weekly","format":"summary"}]},"quality-gates":{"title":"Quality gates","description":"How the results of quality gates are reported.","$ref":"#/$defs/gate-protocol","examples":[{"frequency":"per-phase","format":"validation-report"}]}},"required":["status-updates","milestone-reports","quality-gates"],"additionalProperties":false,"examples":[{"status-updates":{"frequency":"daily","format":"structured-json"},"milestone-reports":{"frequency":"weekly","format":"summary"},"quality-gates":{"frequency":"per-phase","format":"validation-report"}}]},"resource-requirements":{"title":"Resource requirements","description":"How much of each resource the agent needs.","$ref":"vocabulary.schema.json#/$defs/resource-requirements","examples":[{"cpu":"medium","memory":"medium","storage":"medium","network":"medium"}]},"mcp-permissions":{"title":"MCP permissions","description":"What the agent may do on each MCP server; a server that is not listed may not be used.","$ref":"vocabulary.schema.json#/$defs/mcp-permissions","examples":[{"filesystem":["read","write"],"git":["read"]}]},"performance-metrics":{"title":"Performance metrics","description":"Targets and alarms by metric. Further metrics may be added under names of your own.","type":"object","properties":{"response-time":{"title":"Response time","description":"How fast the agent answers.","$ref":"vocabulary.schema.json#/$defs/complete-metric-duration","examples":[{"target":"<200ms","alert-threshold":">500ms","critical-threshold":">1000ms"}]},"throughput":{"title":"Throughput","description":"How many requests the agent serves per unit of time.","$ref":"vocabulary.schema.json#/$defs/complete-metric-rate","examples":[{"target":">1000 requests/hour","alert-threshold":"<500 requests/hour","critical-threshold":"<100 requests/hour"}]},"error-rate":{"title":"Error rate","description":"The share of requests that fail.","$ref":"vocabulary.schema.json#/$defs/complete-metric-ratio","examples":[{"target":"<1%","alert-threshold":">5%","critical-threshold":">10%"}]}},"required":["response-time","throughput","error-rate"],"propertyNames":{"$ref":"vocabulary.schema.json#/$defs/metric-name"},"additionalProperties":{"title":"Metric","description":"Target and alarms of a metric of your own.","$ref":"vocabulary.schema.json#/$defs/complete-metric","examples":[{"target":"<50-tasks","alert-threshold":">100-tasks","critical-threshold":">200-tasks"}]},"examples":[{"response-time":{"target":"<200ms","alert-threshold":">500ms","critical-threshold":">1000ms"},"throughput":{"target":">1000 requests/hour","alert-threshold":"<500 requests/hour","critical-threshold":"<100 requests/hour"},"error-rate":{"target":"<1%","alert-threshold":">5%","critical-threshold":">10%"}}]},"security-requirements":{"title":"Security requirements","description":"How the agent proves who it is, what it may do, and how its data is protected.","type":"object","properties":{"authentication":{"title":"Authentication","description":"How the agent proves who it is.","$ref":"vocabulary.schema.json#/$defs/authentication-method","examples":["token"]},"authorization":{"title":"Authorization","description":"How it is decided what the agent may do.","$ref":"vocabulary.schema.json#/$defs/authorization-model","examples":["role-based"]},"encryption":{"title":"Encryption","description":"Whether the agent\'s data must be encrypted.","$ref":"vocabulary.schema.json#/$defs/requirement","examples":["required"]},"audit-logging":{"title":"Audit logging","description":"Whether what the agent does must be logged for audits.","$ref":"vocabulary.schema.json#/$defs/requirement","examples":["required"]}},"required":["authentication","authorization","encryption","audit-logging"],"additionalProperties":false,"examples":[{"authentication":"token","authorization":"role-based","encryption":"required","audit-logging":"required"}]},"compliance-requirements":{"title":"Compliance requirements","description":"Which rules on data, privacy and the industry apply to the agent.","type":"object","properties":{"data-protection":{"title":"Data protection","description":"How strongly data is protected.","enum":["basic","standard","enhanced"],"examples":["standard","enhanced"],"archi3":{"stricter":["basic","standard","enhanced"]}},"privacy-by-design":{"title":"Privacy by design","description":"Whether privacy is built in from the start; may stand in quotes.","enum":[true,false,"true","false"],"examples":[true,"true"],"archi3":{"stricter":true}},"regulatory-compliance":{"title":"Regulatory compliance","description":"The regulation that applies, or `none`.","$ref":"vocabulary.schema.json#/$defs/word","examples":["gdpr"],"archi3":{"words":["gdpr","uk-gdpr","ccpa","hipaa","hitrust","pci-dss","sox","soc1","soc2","soc3","iso9001","iso27001","iso27017","iso27018","iso27701","iso42001","fedramp","ferpa","fisma","nist","nis2","dora","none"]}},"industry-standards":{"title":"Industry standards","description":"The industry whose standards apply, or `none`.","$ref":"vocabulary.schema.json#/$defs/word","examples":["none","financial"],"archi3":{"words":["healthcare","financial","government","education","none"]}}},"required":["data-protection","privacy-by-design","regulatory-compliance","industry-standards"],"additionalProperties":false,"examples":[{"data-protection":"standard","privacy-by-design":true,"regulatory-compliance":"gdpr","industry-standards":"none"}]},"validation":{"title":"Validation","description":"What this policy demands of itself.","$ref":"vocabulary.schema.json#/$defs/validation","examples":[{"schema-version":"1.0.0"}]}},"required":["version","metadata","agent","quality-standards","communication-protocols","resource-requirements","performance-metrics","security-requirements","compliance-requirements"],"additionalProperties":false,"$defs":{"agent-type":{"title":"Agent type","description":"`manager` (tier 2) or `specialist` (tier 3).","enum":["specialist","manager"],"examples":["specialist","manager"]},"tier":{"title":"Tier","description":"2 for managers, 3 for specialists; may stand in quotes.","enum":[2,3,"2","3"],"examples":[3,2,"3"]},"protocol":{"title":"Protocol","description":"How often something is reported, and in which form.","type":"object","properties":{"frequency":{"title":"Frequency","description":"How often the report is due.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["daily"]},"format":{"title":"Format","description":"The form of the report.","$ref":"vocabulary.schema.json#/$defs/report-format","examples":["structured-json"]},"required-fields":{"title":"Required fields","description":"The fields that every report must have.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["agent-id","status"]]}},"required":["frequency","format"],"additionalProperties":false,"examples":[{"frequency":"daily","format":"structured-json"}]},"gate-protocol":{"title":"Gate protocol","description":"How often quality gates are passed, and in which form the result is reported.","type":"object","properties":{"frequency":{"title":"Frequency","description":"How often the report is due.","$ref":"vocabulary.schema.json#/$defs/gate-frequency","examples":["per-phase"]},"format":{"title":"Format","description":"The form of the report.","$ref":"vocabulary.schema.json#/$defs/report-format","examples":["validation-report"]},"required-fields":{"title":"Required fields","description":"The fields that every report must have.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["agent-id","status"]]}},"required":["frequency","format"],"additionalProperties":false,"examples":[{"frequency":"per-phase","format":"validation-report"}]}}}');
;// CONCATENATED MODULE: ./build/schemas/agent-policies.schema.json
const agent_policies_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"agent-policies.schema.json","title":"Agent policies","description":"What the agents are, what they may do, what their work must meet and how they work together.","type":"object","properties":{"version":{"title":"Version","description":"The version of this policy; raise it with every change.","$ref":"vocabulary.schema.json#/$defs/version","examples":["1.0.0"]},"metadata":{"title":"Metadata","description":"Says what this policy is called, what it is for and who answers for it.","$ref":"vocabulary.schema.json#/$defs/metadata","examples":[{"name":"agent-policies","description":"What the review agents may do and what their work must meet","lastUpdated":"2026-03-01T09:30:00Z","author":"Platform team"}]},"agents":{"title":"Agents","description":"Every agent, by tier.","type":"object","properties":{"managers":{"title":"Managers","description":"The agents of tier 2, by name.","type":"object","propertyNames":{"title":"Agent name","description":"The agent\'s name; its id is this name with `@` before it.","pattern":"^[a-z][a-z0-9-]*$","examples":["review-manager"]},"additionalProperties":{"title":"Manager","description":"One manager.","$ref":"#/$defs/manager","examples":[{"id":"@review-manager","type":"manager","tier":2,"description":"Coordinates code review and merges its results","capabilities":["code-review","test-automation"],"specializations":["code-reviewer"],"quality-standards":{"code-coverage":">85%","performance":"<200ms","security":"OWASP-compliance"},"communication-protocols":{"status-updates":"daily","milestone-reports":"weekly","quality-gates":"per-phase"},"resource-requirements":{"cpu":"medium","memory":"medium","storage":"medium","network":"medium"}}]},"minProperties":1,"examples":[{"review-manager":{"id":"@review-manager","type":"manager","tier":2,"description":"Coordinates code review and merges its results","capabilities":["code-review","test-automation"],"specializations":["code-reviewer"],"quality-standards":{"code-coverage":">85%","performance":"<200ms","security":"OWASP-compliance"},"communication-protocols":{"status-updates":"daily","milestone-reports":"weekly","quality-gates":"per-phase"},"resource-requirements":{"cpu":"medium","memory":"medium","storage":"medium","network":"medium"}}}]},"specialists":{"title":"Specialists","description":"The agents of tier 3, by name.","type":"object","propertyNames":{"title":"Agent name","description":"The agent\'s name; its id is this name with `@` before it.","pattern":"^[a-z][a-z0-9-]*$","examples":["code-reviewer"]},"additionalProperties":{"title":"Specialist","description":"One specialist.","$ref":"#/$defs/specialist","examples":[{"id":"@code-reviewer","type":"specialist","tier":3,"manager":"@review-manager","description":"Reviews pull requests for defects","capabilities":["code-review","test-automation"],"quality-standards":{"code-coverage":">85%","performance":"<200ms","security":"OWASP-compliance"},"mcp-permissions":{"filesystem":["read","write"],"git":["read"]}}]},"minProperties":1,"examples":[{"code-reviewer":{"id":"@code-reviewer","type":"specialist","tier":3,"manager":"@review-manager","description":"Reviews pull requests for defects","capabilities":["code-review","test-automation"],"quality-standards":{"code-coverage":">85%","performance":"<200ms","security":"OWASP-compliance"},"mcp-permissions":{"filesystem":["read","write"],"git":["read"]}}}]}},"required":["managers","specialists"],"additionalProperties":false,"examples":[{"managers":{"review-manager":{"id":"@review-manager","type":"manager","tier":2,"description":"Coordinates code review and merges its results","capabilities":["code-review","test-automation"],"specializations":["code-reviewer"],"quality-standards":{"code-coverage":">85%","performance":"<200ms","security":"OWASP-compliance"},"communication-protocols":{"status-updates":"daily","milestone-reports":"weekly","quality-gates":"per-phase"},"resource-requirements":{"cpu":"medium","memory":"medium","storage":"medium","network":"medium"}}},"specialists":{"code-reviewer":{"id":"@code-reviewer","type":"specialist","tier":3,"manager":"@review-manager","description":"Reviews pull requests for defects","capabilities":["code-review","test-automation"],"quality-standards":{"code-coverage":">85%","performance":"<200ms","security":"OWASP-compliance"},"mcp-permissions":{"filesystem":["read","write"],"git":["read"]}}}}]},"coordination":{"title":"Coordination","description":"How agents report, settle conflicts and share resources.","type":"object","properties":{"communication-protocols":{"title":"Communication protocols","description":"How all agents report; an environment\'s overlay may change it.","type":"object","properties":{"status-updates":{"title":"Status updates","description":"How agents say where their work stands.","$ref":"#/$defs/protocol","examples":[{"frequency":"daily","format":"structured-json","required-fields":["agent-id","task-id","status"]}]},"milestone-reports":{"title":"Milestone reports","description":"How agents report on milestones.","$ref":"#/$defs/protocol","examples":[{"frequency":"weekly","format":"comprehensive-markdown","required-fields":["milestone","deliverables"]}]},"quality-gates":{"title":"Quality gates","description":"How results of quality gates are reported.","$ref":"#/$defs/gate-protocol","examples":[{"frequency":"per-phase","format":"validation-report","required-fields":["quality-criteria","approval"]}]}},"required":["status-updates","milestone-reports","quality-gates"],"additionalProperties":false,"examples":[{"status-updates":{"frequency":"daily","format":"structured-json","required-fields":["agent-id","task-id","status"]},"milestone-reports":{"frequency":"weekly","format":"comprehensive-markdown","required-fields":["milestone","deliverables"]},"quality-gates":{"frequency":"per-phase","format":"validation-report","required-fields":["quality-criteria","approval"]}}]},"conflict-resolution":{"title":"Conflict resolution","description":"Who settles conflicts, and within what time.","type":"object","properties":{"escalation-levels":{"title":"Escalation levels","description":"Who deals with a conflict, one after another, the lowest level first.","type":"array","items":{"title":"Level","description":"One level of the escalation.","$ref":"vocabulary.schema.json#/$defs/word","examples":["manager-mediation"],"archi3":{"words":["agent-self-resolution","manager-mediation","orchestrator-arbitration","human-escalation"]}},"minItems":1,"uniqueItems":true,"examples":[["agent-self-resolution","manager-mediation","human-escalation"]]},"resolution-timeouts":{"title":"Resolution timeouts","description":"How long a conflict may stay at each level.","type":"object","properties":{"agent-level":{"title":"Agent level timeout","description":"How long a conflict may stay there before it goes one level up.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["1-hour"]},"manager-level":{"title":"Manager level timeout","description":"How long a conflict may stay there before it goes one level up.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["4-hours"]},"orchestrator-level":{"title":"Orchestrator level timeout","description":"How long a conflict may stay there before it goes one level up.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["8-hours"]},"human-escalation":{"title":"Human escalation timeout","description":"How long a person may take to decide.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["24-hours"]}},"required":["agent-level","manager-level","orchestrator-level","human-escalation"],"additionalProperties":false,"examples":[{"agent-level":"1-hour","manager-level":"4-hours","orchestrator-level":"8-hours","human-escalation":"24-hours"}]}},"required":["escalation-levels","resolution-timeouts"],"additionalProperties":false,"examples":[{"escalation-levels":["agent-self-resolution","manager-mediation","human-escalation"],"resolution-timeouts":{"agent-level":"1-hour","manager-level":"4-hours","orchestrator-level":"8-hours","human-escalation":"24-hours"}}]},"resource-management":{"title":"Resource management","description":"How work is spread over agents and how their number follows the load.","type":"object","properties":{"load-balancing":{"title":"Load balancing","description":"How tasks are spread over agents.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether tasks are spread.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"algorithm":{"title":"Algorithm","description":"How the next agent is chosen.","$ref":"vocabulary.schema.json#/$defs/word","examples":["round-robin-with-capacity"],"archi3":{"words":["round-robin","round-robin-with-capacity","least-loaded","weighted","priority-based","priority-based-with-capacity","random"]}},"capacity-threshold":{"title":"Capacity threshold","description":"From what load on an agent gets no further task.","$ref":"vocabulary.schema.json#/$defs/percentage","examples":["80%"]}},"required":["enabled","algorithm","capacity-threshold"],"additionalProperties":false,"examples":[{"enabled":true,"algorithm":"round-robin-with-capacity","capacity-threshold":"80%"}]},"auto-scaling":{"title":"Automatic scaling","description":"How the number of instances follows the load.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether the number of instances follows the load.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"min-instances":{"title":"Fewest instances","description":"How many instances always run; 0 allows none.","type":"integer","minimum":0,"examples":[1]},"max-instances":{"title":"Most instances","description":"How many instances may run at most.","type":"integer","minimum":1,"examples":[10]},"scale-up-threshold":{"title":"Scale-up threshold","description":"From what load on an instance is added.","$ref":"vocabulary.schema.json#/$defs/percentage","examples":["70%"]},"scale-down-threshold":{"title":"Scale-down threshold","description":"Below what load an instance is removed.","$ref":"vocabulary.schema.json#/$defs/percentage","examples":["30%"]}},"required":["enabled","min-instances","max-instances","scale-up-threshold","scale-down-threshold"],"additionalProperties":false,"examples":[{"enabled":true,"min-instances":1,"max-instances":10,"scale-up-threshold":"70%","scale-down-threshold":"30%"}]}},"required":["load-balancing","auto-scaling"],"additionalProperties":false,"examples":[{"load-balancing":{"enabled":true,"algorithm":"round-robin-with-capacity","capacity-threshold":"80%"},"auto-scaling":{"enabled":true,"min-instances":1,"max-instances":10,"scale-up-threshold":"70%","scale-down-threshold":"30%"}}]}},"required":["communication-protocols","conflict-resolution","resource-management"],"additionalProperties":false,"examples":[{"communication-protocols":{"status-updates":{"frequency":"daily","format":"structured-json","required-fields":["agent-id","task-id","status"]},"milestone-reports":{"frequency":"weekly","format":"comprehensive-markdown","required-fields":["milestone","deliverables"]},"quality-gates":{"frequency":"per-phase","format":"validation-report","required-fields":["quality-criteria","approval"]}},"conflict-resolution":{"escalation-levels":["agent-self-resolution","manager-mediation","human-escalation"],"resolution-timeouts":{"agent-level":"1-hour","manager-level":"4-hours","orchestrator-level":"8-hours","human-escalation":"24-hours"}},"resource-management":{"load-balancing":{"enabled":true,"algorithm":"round-robin-with-capacity","capacity-threshold":"80%"},"auto-scaling":{"enabled":true,"min-instances":1,"max-instances":10,"scale-up-threshold":"70%","scale-down-threshold":"30%"}}}]},"quality-assurance":{"title":"Quality assurance","description":"How work is validated, level by level, and which gates it passes.","type":"object","properties":{"validation-levels":{"title":"Validation levels","description":"The three levels of validation, one for each tier.","type":"object","properties":{"level-1":{"title":"Level 1","description":"Validation by the agent that did the work.","$ref":"#/$defs/validation-level","examples":[{"name":"agent-self-validation","description":"An agent checks its own work","requirements":["self-validation-checks"]}]},"level-2":{"title":"Level 2","description":"Validation by its manager.","$ref":"#/$defs/validation-level","examples":[{"name":"manager-review","description":"A manager checks the work of its specialists","requirements":["integration-testing","manager-approval"]}]},"level-3":{"title":"Level 3","description":"Validation by the orchestrator.","$ref":"#/$defs/validation-level","examples":[{"name":"orchestrator-synthesis","description":"The whole is checked against the request","requirements":["final-quality-assurance"]}]}},"required":["level-1","level-2","level-3"],"additionalProperties":false,"examples":[{"level-1":{"name":"agent-self-validation","description":"An agent checks its own work","requirements":["self-validation-checks"]},"level-2":{"name":"manager-review","description":"A manager checks the work of its specialists","requirements":["integration-testing","manager-approval"]},"level-3":{"name":"orchestrator-synthesis","description":"The whole is checked against the request","requirements":["final-quality-assurance"]}}]},"quality-gates":{"title":"Quality gates","description":"The gates that work passes on its way, by name.","type":"object","properties":{"requirements-gate":{"title":"Requirements gate","description":"Passed when it is clear what is asked for.","$ref":"#/$defs/quality-gate","examples":[{"criteria":["design-reviewed","technical-feasibility"],"approval":"technical-lead"}]},"design-gate":{"title":"Design gate","description":"Passed when it is clear how it will be built.","$ref":"#/$defs/quality-gate","examples":[{"criteria":["design-reviewed","technical-feasibility"],"approval":"technical-lead"}]},"implementation-gate":{"title":"Implementation gate","description":"Passed when it is built.","$ref":"#/$defs/quality-gate","examples":[{"criteria":["design-reviewed","technical-feasibility"],"approval":"technical-lead"}]},"deployment-gate":{"title":"Deployment gate","description":"Passed when it may go live.","$ref":"#/$defs/quality-gate","examples":[{"criteria":["design-reviewed","technical-feasibility"],"approval":"technical-lead"}]}},"propertyNames":{"title":"Gate name","description":"What the gate is called; free to choose.","examples":["design-gate"]},"additionalProperties":{"title":"Quality gate","description":"What must be met to pass this gate, and who says so.","$ref":"#/$defs/quality-gate","examples":[{"criteria":["design-reviewed","technical-feasibility"],"approval":"technical-lead"}]},"minProperties":1,"examples":[{"requirements-gate":{"criteria":["design-reviewed","technical-feasibility"],"approval":"technical-lead"}}]}},"required":["validation-levels","quality-gates"],"additionalProperties":false,"examples":[{"validation-levels":{"level-1":{"name":"agent-self-validation","description":"An agent checks its own work","requirements":["self-validation-checks"]},"level-2":{"name":"manager-review","description":"A manager checks the work of its specialists","requirements":["integration-testing","manager-approval"]},"level-3":{"name":"orchestrator-synthesis","description":"The whole is checked against the request","requirements":["final-quality-assurance"]}},"quality-gates":{"requirements-gate":{"criteria":["design-reviewed","technical-feasibility"],"approval":"technical-lead"}}}]},"performance-monitoring":{"title":"Performance monitoring","description":"What is measured while agents work, and who is told when it goes wrong.","type":"object","properties":{"metrics":{"title":"Metrics","description":"Targets and alarms by metric. Metric names are free; the usual ones have their own units.","type":"object","properties":{"response-time":{"title":"Response time","description":"How fast agents answer.","$ref":"vocabulary.schema.json#/$defs/complete-metric-duration","examples":[{"target":"<200ms","alert-threshold":">500ms","critical-threshold":">1000ms"}]},"throughput":{"title":"Throughput","description":"How many requests are served per unit of time.","$ref":"vocabulary.schema.json#/$defs/complete-metric-rate","examples":[{"target":">1000 requests/hour","alert-threshold":"<500 requests/hour","critical-threshold":"<100 requests/hour"}]},"error-rate":{"title":"Error rate","description":"The share of requests that fail.","$ref":"vocabulary.schema.json#/$defs/complete-metric-ratio","examples":[{"target":"<1%","alert-threshold":">5%","critical-threshold":">10%"}]},"availability":{"title":"Availability","description":"The share of time in which the system answers.","$ref":"vocabulary.schema.json#/$defs/complete-metric-ratio","examples":[{"target":">99.9%","alert-threshold":"<99.5%","critical-threshold":"<99%"}]},"resource-utilization":{"title":"Resource utilization","description":"How much of each resource may be in use.","$ref":"vocabulary.schema.json#/$defs/resource-utilization","examples":[{"cpu-target":"<70%","memory-target":"<80%"}]}},"propertyNames":{"$ref":"vocabulary.schema.json#/$defs/metric-name"},"additionalProperties":{"title":"Metric","description":"Target and alarms of a metric of your own.","$ref":"vocabulary.schema.json#/$defs/complete-metric","examples":[{"target":"<50-tasks","alert-threshold":">100-tasks","critical-threshold":">200-tasks"}]},"minProperties":1,"examples":[{"response-time":{"target":"<200ms","alert-threshold":">500ms","critical-threshold":">1000ms"}}]},"alerting":{"title":"Alerting","description":"Where alerts go, and when they are passed on.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether alerts are sent; without this setting they are.","$ref":"vocabulary.schema.json#/$defs/strict-flag","examples":[true]},"channels":{"title":"Channels","description":"Where alerts are sent.","$ref":"vocabulary.schema.json#/$defs/alert-channels","examples":[["email","slack"]]},"escalation":{"title":"Escalation","description":"Which alerts are passed on, and after what delay.","$ref":"vocabulary.schema.json#/$defs/escalation","examples":[[{"immediate":"critical-thresholds"},{"15-minutes":"warning-thresholds"}]]}},"required":["channels","escalation"],"additionalProperties":false,"examples":[{"channels":["email","slack"],"escalation":[{"immediate":"critical-thresholds"},{"15-minutes":"warning-thresholds"}]}]}},"required":["metrics","alerting"],"additionalProperties":false,"examples":[{"metrics":{"response-time":{"target":"<200ms","alert-threshold":">500ms","critical-threshold":">1000ms"}},"alerting":{"channels":["email","slack"],"escalation":[{"immediate":"critical-thresholds"},{"15-minutes":"warning-thresholds"}]}}]},"compliance":{"title":"Compliance","description":"How data is protected, what is logged, and who gets in.","type":"object","properties":{"data-protection":{"title":"Data protection","description":"How data is encrypted and how long it is kept.","type":"object","properties":{"encryption":{"title":"Encryption","description":"The algorithm that data is encrypted with.","$ref":"vocabulary.schema.json#/$defs/encryption-algorithm","examples":["AES-256-GCM"]},"key-rotation":{"title":"Key rotation","description":"After what time keys are replaced.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["90-days"]},"data-retention":{"title":"Data retention","description":"How long data is kept.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["7-years"]},"privacy-by-design":{"title":"Privacy by design","description":"Whether privacy is built in from the start.","$ref":"vocabulary.schema.json#/$defs/strict-flag","examples":[true]}},"required":["encryption","key-rotation","data-retention","privacy-by-design"],"additionalProperties":false,"examples":[{"encryption":"AES-256-GCM","key-rotation":"90-days","data-retention":"7-years","privacy-by-design":true}]},"audit-logging":{"title":"Audit logging","description":"What is logged for audits, and for how long.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether audit logs are written.","$ref":"vocabulary.schema.json#/$defs/strict-flag","examples":[true]},"log-level":{"title":"Log level","description":"From which severity on events are logged.","$ref":"vocabulary.schema.json#/$defs/log-level","examples":["info"]},"retention-period":{"title":"Retention period","description":"How long logs are kept.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["1-year"]},"sensitive-data-masking":{"title":"Masking of sensitive data","description":"Whether sensitive data is made unreadable in logs.","$ref":"vocabulary.schema.json#/$defs/strict-flag","examples":[true]}},"required":["enabled","log-level","retention-period","sensitive-data-masking"],"additionalProperties":false,"examples":[{"enabled":true,"log-level":"info","retention-period":"1-year","sensitive-data-masking":true}]},"access-control":{"title":"Access control","description":"How people and agents get in.","type":"object","properties":{"authentication":{"title":"Authentication","description":"How it is proved who somebody is.","$ref":"vocabulary.schema.json#/$defs/authentication-method","examples":["multi-factor"]},"authorization":{"title":"Authorization","description":"How it is decided who may do what.","$ref":"vocabulary.schema.json#/$defs/authorization-model","examples":["role-based"]},"session-timeout":{"title":"Session timeout","description":"After what time without activity a session ends; shorter is stricter.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["8-hours"]},"password-policy":{"title":"Password policy","description":"How strong passwords must be.","$ref":"vocabulary.schema.json#/$defs/password-policy","examples":["enterprise-grade"]}},"required":["authentication","authorization","session-timeout","password-policy"],"additionalProperties":false,"examples":[{"authentication":"multi-factor","authorization":"role-based","session-timeout":"8-hours","password-policy":"enterprise-grade"}]}},"required":["data-protection","audit-logging","access-control"],"additionalProperties":false,"examples":[{"data-protection":{"encryption":"AES-256-GCM","key-rotation":"90-days","data-retention":"7-years","privacy-by-design":true},"audit-logging":{"enabled":true,"log-level":"info","retention-period":"1-year","sensitive-data-masking":true},"access-control":{"authentication":"multi-factor","authorization":"role-based","session-timeout":"8-hours","password-policy":"enterprise-grade"}}]},"validation":{"title":"Validation","description":"What this policy demands of itself.","$ref":"vocabulary.schema.json#/$defs/validation","examples":[{"schema-version":"1.0.0"}]}},"required":["version","metadata","agents","coordination","quality-assurance","performance-monitoring","compliance"],"additionalProperties":false,"$defs":{"reporting-frequencies":{"title":"Reporting frequencies","description":"How often an agent reports.","type":"object","properties":{"status-updates":{"title":"Status updates","description":"How often the agent says where its work stands.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["daily"]},"milestone-reports":{"title":"Milestone reports","description":"How often the agent reports on milestones.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["weekly"]},"quality-gates":{"title":"Quality gates","description":"How often the agent\'s work passes a quality gate.","$ref":"vocabulary.schema.json#/$defs/gate-frequency","examples":["per-phase"]}},"required":["status-updates","milestone-reports","quality-gates"],"additionalProperties":false,"examples":[{"status-updates":"daily","milestone-reports":"weekly","quality-gates":"per-phase"}]},"manager":{"title":"Manager","description":"An agent of tier 2: it takes on tasks and hands them to its specialists.","type":"object","properties":{"id":{"title":"Id","description":"`@` and the name under which the manager stands in this map.","$ref":"vocabulary.schema.json#/$defs/agent-id","examples":["@review-manager"]},"type":{"title":"Type","description":"Always `manager`.","enum":["manager"],"examples":["manager"]},"tier":{"title":"Tier","description":"Always 2: below the orchestrator, above the specialists.","enum":[2],"examples":[2]},"description":{"title":"Description","description":"What the agent is for, in one sentence.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Coordinates code review and merges its results"]},"capabilities":{"title":"Capabilities","description":"What the agent is able to do; tasks are routed by it.","$ref":"vocabulary.schema.json#/$defs/capabilities","examples":[["code-review","test-automation"]]},"specializations":{"title":"Specializations","description":"The specialists that this manager leads; each must name it as its manager.","type":"array","items":{"title":"Specialist","description":"A specialist\'s name.","$ref":"vocabulary.schema.json#/$defs/specialist-reference","examples":["code-reviewer"]},"minItems":1,"uniqueItems":true,"examples":[["code-reviewer"]]},"quality-standards":{"title":"Quality standards","description":"What the agent\'s work must meet. An environment\'s overlay may change single standards.","$ref":"vocabulary.schema.json#/$defs/quality-standards","examples":[{"code-coverage":">85%","performance":"<200ms","security":"OWASP-compliance"}]},"communication-protocols":{"title":"Communication protocols","description":"How often the agent reports.","$ref":"#/$defs/reporting-frequencies","examples":[{"status-updates":"daily","milestone-reports":"weekly","quality-gates":"per-phase"}]},"resource-requirements":{"title":"Resource requirements","description":"How much of each resource the agent needs.","$ref":"vocabulary.schema.json#/$defs/resource-requirements","examples":[{"cpu":"medium","memory":"medium","storage":"medium","network":"medium"}]},"mcp-permissions":{"title":"MCP permissions","description":"What the agent may do on each MCP server.","$ref":"vocabulary.schema.json#/$defs/mcp-permissions","examples":[{"filesystem":["read","write"],"git":["read"]}]}},"required":["id","type","tier","description","capabilities","specializations","quality-standards","communication-protocols","resource-requirements"],"additionalProperties":false,"examples":[{"id":"@review-manager","type":"manager","tier":2,"description":"Coordinates code review and merges its results","capabilities":["code-review","test-automation"],"specializations":["code-reviewer"],"quality-standards":{"code-coverage":">85%","performance":"<200ms","security":"OWASP-compliance"},"communication-protocols":{"status-updates":"daily","milestone-reports":"weekly","quality-gates":"per-phase"},"resource-requirements":{"cpu":"medium","memory":"medium","storage":"medium","network":"medium"}}]},"specialist":{"title":"Specialist","description":"An agent of tier 3: it does the work of one field and answers to one manager.","type":"object","properties":{"id":{"title":"Id","description":"`@` and the name under which the specialist stands in this map.","$ref":"vocabulary.schema.json#/$defs/agent-id","examples":["@code-reviewer"]},"type":{"title":"Type","description":"Always `specialist`.","enum":["specialist"],"examples":["specialist"]},"tier":{"title":"Tier","description":"Always 3: below the managers.","enum":[3],"examples":[3]},"manager":{"title":"Manager","description":"The manager that leads this specialist; it must list it among its specializations.","$ref":"vocabulary.schema.json#/$defs/manager-reference","examples":["@review-manager"]},"description":{"title":"Description","description":"What the agent is for, in one sentence.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Reviews pull requests for defects"]},"capabilities":{"title":"Capabilities","description":"What the agent is able to do; tasks are routed by it.","$ref":"vocabulary.schema.json#/$defs/capabilities","examples":[["code-review","test-automation"]]},"quality-standards":{"title":"Quality standards","description":"What the agent\'s work must meet. An environment\'s overlay may change single standards.","$ref":"vocabulary.schema.json#/$defs/quality-standards","examples":[{"code-coverage":">85%","performance":"<200ms","security":"OWASP-compliance"}]},"communication-protocols":{"title":"Communication protocols","description":"How often the agent reports.","$ref":"#/$defs/reporting-frequencies","examples":[{"status-updates":"daily","milestone-reports":"weekly","quality-gates":"per-phase"}]},"resource-requirements":{"title":"Resource requirements","description":"How much of each resource the agent needs.","$ref":"vocabulary.schema.json#/$defs/resource-requirements","examples":[{"cpu":"medium","memory":"medium","storage":"medium","network":"medium"}]},"mcp-permissions":{"title":"MCP permissions","description":"What the agent may do on each MCP server.","$ref":"vocabulary.schema.json#/$defs/mcp-permissions","examples":[{"filesystem":["read","write"],"git":["read"]}]}},"required":["id","type","tier","manager","description","capabilities","quality-standards","mcp-permissions"],"additionalProperties":false,"examples":[{"id":"@code-reviewer","type":"specialist","tier":3,"manager":"@review-manager","description":"Reviews pull requests for defects","capabilities":["code-review","test-automation"],"quality-standards":{"code-coverage":">85%","performance":"<200ms","security":"OWASP-compliance"},"mcp-permissions":{"filesystem":["read","write"],"git":["read"]}}]},"protocol":{"title":"Protocol","description":"How often something is reported, in which form and with which fields.","type":"object","properties":{"frequency":{"title":"Frequency","description":"How often the report is due.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["daily"]},"format":{"title":"Format","description":"The form of the report.","$ref":"vocabulary.schema.json#/$defs/report-format","examples":["structured-json"]},"required-fields":{"title":"Required fields","description":"The fields that every report must have.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["agent-id","task-id","status"]]}},"required":["frequency","format","required-fields"],"additionalProperties":false,"examples":[{"frequency":"daily","format":"structured-json","required-fields":["agent-id","task-id","status"]}]},"gate-protocol":{"title":"Gate protocol","description":"How often quality gates are passed, in which form and with which fields.","type":"object","properties":{"frequency":{"title":"Frequency","description":"How often a gate is passed.","$ref":"vocabulary.schema.json#/$defs/gate-frequency","examples":["per-phase"]},"format":{"title":"Format","description":"The form in which the result is reported.","$ref":"vocabulary.schema.json#/$defs/report-format","examples":["validation-report"]},"required-fields":{"title":"Required fields","description":"The fields that every result must have.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["quality-criteria","approval"]]}},"required":["frequency","format","required-fields"],"additionalProperties":false,"examples":[{"frequency":"per-phase","format":"validation-report","required-fields":["quality-criteria","approval"]}]},"validation-level":{"title":"Validation level","description":"Who validates work at this level, and what must be shown.","type":"object","properties":{"name":{"title":"Name","description":"What the level is called.","$ref":"vocabulary.schema.json#/$defs/word","examples":["manager-review"]},"description":{"title":"Description","description":"What the level is for.","$ref":"vocabulary.schema.json#/$defs/text","examples":["A manager checks the work of its specialists"]},"requirements":{"title":"Requirements","description":"What must be shown at this level.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["integration-testing","manager-approval"]]}},"required":["name","description","requirements"],"additionalProperties":false,"examples":[{"name":"manager-review","description":"A manager checks the work of its specialists","requirements":["integration-testing","manager-approval"]}]},"quality-gate":{"title":"Quality gate","description":"What must be met to pass, and who says so.","type":"object","properties":{"criteria":{"title":"Criteria","description":"What must be met; each is checked.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["design-reviewed","technical-feasibility"]]},"approval":{"title":"Approval","description":"Who lets work pass the gate.","$ref":"vocabulary.schema.json#/$defs/approver","examples":["technical-lead"]}},"required":["criteria","approval"],"additionalProperties":false,"examples":[{"criteria":["design-reviewed","technical-feasibility"],"approval":"technical-lead"}]}}}');
;// CONCATENATED MODULE: ./build/schemas/alert.schema.json
const alert_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"alert.schema.json","title":"Alert","description":"The body of a message to a channel of the type webhook: alerts that fire, or that are over, together. Its texts may quote what others wrote: whoever shows them has to escape them.","type":"object","required":["format","id","status","severity","repository","time","title","text","alerts","links","contacts","undelivered"],"properties":{"format":{"title":"Format","description":"The name and version of this format. A change that readers must know about raises the number.","const":"archi3-alert/1","examples":["archi3-alert/1"]},"id":{"title":"Message","description":"The same whenever the message is sent again, as in the headers x-archi3-id and idempotency-key: who has seen it may drop it.","type":"string","pattern":"^[0-9A-Za-z-]+$","examples":["firing-5f2b0c1d8e7a4693b7d01e22"]},"status":{"title":"Status","description":"Whether the alerts begin, or are over.","enum":["firing","resolved"],"examples":["firing"]},"severity":{"title":"Severity","description":"The worst of the alerts\', those that are over by now too.","$ref":"#/$defs/severity","examples":["critical"]},"repository":{"title":"Repository","description":"owner/name; elsewhere than on GitHub the URL of the remote origin, the last part of its path without .git where it is a folder or a file URL, or the folder\'s name where there is none.","$ref":"#/$defs/text","examples":["octo/policies"]},"time":{"title":"Time","description":"When the message was made.","$ref":"#/$defs/time","examples":["2026-12-01T10:05:30.000Z"]},"title":{"title":"Title","description":"The message in one line.","$ref":"#/$defs/text","examples":["Critical: Deployment failed in production: production-12 [octo/policies]"]},"text":{"title":"Text","description":"The whole message as plain text of several lines.","$ref":"#/$defs/text","examples":["Critical: Deployment failed in production: production-12 [octo/policies]\\n"]},"alerts":{"title":"Alerts","description":"What the message is about, the worst first.","type":"array","minItems":1,"items":{"$ref":"#/$defs/alert"},"examples":[[{"id":"0123456789abcdef","name":"deployment-failure","environment":"production","subject":"production-12","severity":"critical","since":"2026-12-01T08:00:20.000Z","heading":"Deployment failed in production: production-12","summary":"The check error-ratio failed: 5 %","next":"archi3-policy rollback --environment production","facts":[{"label":"digest","value":"sha256:5f2b"}],"links":[{"text":"the run","url":"https://github.com/octo/policies/actions/runs/7"}]}]]},"links":{"title":"Links","description":"Where more stands, http or https.","type":"array","items":{"$ref":"#/$defs/link"},"examples":[[{"text":"the run","url":"https://github.com/octo/policies/actions/runs/7"}]]},"contacts":{"title":"Contacts","description":"Whom to call, a line each.","type":"array","items":{"title":"Contact","description":"A name, how to reach it, and when.","$ref":"#/$defs/text","examples":["policy on-call: +1 555 0100 (always)"]},"examples":[["policy on-call: +1 555 0100 (always)"]]},"undelivered":{"title":"Undelivered","description":"The channels that could not be told, so that whoever reads this knows that others do not.","type":"array","items":{"title":"Channel","description":"One of them, and why.","type":"object","required":["channel","why"],"properties":{"channel":{"title":"Channel","description":"Its name in archi3.yaml.","$ref":"#/$defs/text","examples":["ops"]},"why":{"title":"Why","description":"Why it could not be told.","$ref":"#/$defs/text","examples":["status 404"]}},"additionalProperties":false,"examples":[{"channel":"ops","why":"status 404"}]},"examples":[[{"channel":"ops","why":"status 404"}]]}},"additionalProperties":false,"$defs":{"alert":{"title":"Alert","description":"One alert of the message.","type":"object","required":["id","name","subject","severity","since","heading","summary","facts","links"],"properties":{"id":{"title":"Id","description":"The same when it fires and when it is over.","type":"string","pattern":"^[0-9a-f]{16}$","examples":["0123456789abcdef"]},"name":{"title":"Name","description":"What it is about, as routes and silences in archi3.yaml call it.","type":"string","pattern":"^[a-z][a-z-]*$","examples":["deployment-failure","drift"]},"environment":{"title":"Environment","description":"Absent where it is no environment\'s.","$ref":"#/$defs/text","examples":["production"]},"subject":{"title":"Subject","description":"Which of its kind: a deployment, a check, an objective, a target.","$ref":"#/$defs/text","examples":["production-12"]},"severity":{"title":"Severity","description":"How bad it is.","$ref":"#/$defs/severity","examples":["critical"]},"since":{"title":"Since","description":"When it began.","$ref":"#/$defs/time","examples":["2026-12-01T08:00:20.000Z"]},"until":{"title":"Until","description":"When it was over; also in a message that fires, where it was over before anybody could be told. Absent while it lasts.","$ref":"#/$defs/time","examples":["2026-12-01T09:00:00.000Z"]},"heading":{"title":"Heading","description":"The alert in a few words.","$ref":"#/$defs/text","examples":["Deployment failed in production: production-12"]},"summary":{"title":"Summary","description":"What is wrong, in one sentence; where `until` is there or `status` is resolved, what was.","$ref":"#/$defs/text","examples":["The check error-ratio failed: 5 %"]},"next":{"title":"Next","description":"What to type or do next; absent where it is over.","$ref":"#/$defs/text","examples":["archi3-policy rollback --environment production"]},"facts":{"title":"Facts","description":"More, a label and a value each.","type":"array","items":{"title":"Fact","description":"A label and a value.","type":"object","required":["label","value"],"properties":{"label":{"title":"Label","description":"What the value is.","$ref":"#/$defs/text","examples":["digest"]},"value":{"title":"Value","description":"The value.","$ref":"#/$defs/text","examples":["sha256:5f2b"]}},"additionalProperties":false,"examples":[{"label":"digest","value":"sha256:5f2b"}]},"examples":[[{"label":"digest","value":"sha256:5f2b"}]]},"links":{"title":"Links","description":"Where more stands, http or https.","type":"array","items":{"$ref":"#/$defs/link"},"examples":[[{"text":"the run","url":"https://github.com/octo/policies/actions/runs/7"}]]}},"additionalProperties":false,"examples":[{"id":"0123456789abcdef","name":"deployment-failure","environment":"production","subject":"production-12","severity":"critical","since":"2026-12-01T08:00:20.000Z","heading":"Deployment failed in production: production-12","summary":"The check error-ratio failed: 5 %","next":"archi3-policy rollback --environment production","facts":[{"label":"digest","value":"sha256:5f2b"}],"links":[{"text":"the run","url":"https://github.com/octo/policies/actions/runs/7"}]}]},"link":{"title":"Link","description":"Where more stands.","type":"object","required":["text","url"],"properties":{"text":{"title":"Text","description":"What stands there.","$ref":"#/$defs/text","examples":["the run"]},"url":{"title":"Address","description":"An address of the web.","type":"string","pattern":"^https?://.*$","examples":["https://github.com/octo/policies/actions/runs/7"]}},"additionalProperties":false,"examples":[{"text":"the run","url":"https://github.com/octo/policies/actions/runs/7"}]},"severity":{"title":"Severity","description":"critical: a person must act now; warning: soon; notice: when there is time.","enum":["critical","warning","notice"],"examples":["critical"]},"time":{"title":"Time","description":"ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$","examples":["2026-12-01T10:05:30.000Z"]},"text":{"title":"Text","description":"Any text; one line unless something else is said.","type":"string","examples":["production"]}}}');
;// CONCATENATED MODULE: ./build/schemas/baseline.schema.json
const baseline_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"baseline.schema.json","title":"Baseline","description":"The file archi3-baseline.json beside archi3.yaml: findings that were there when the checks were adopted, and are accepted until somebody mends them. `archi3-policy validate --write-baseline` writes it; it only ever shrinks.","type":"object","required":["format","findings"],"properties":{"format":{"title":"Format","description":"The name and version of this format. A change that readers must know about raises the number.","const":"archi3-baseline/1","examples":["archi3-baseline/1"]},"findings":{"title":"Findings","description":"The accepted findings, sorted by file, rule, message and fingerprint.","type":"array","items":{"title":"Accepted finding","description":"A finding that is accepted, as often as it says.","$ref":"#/$defs/entry","examples":[{"rule":"ARC301","file":"core/orchestration-policies.yaml","fingerprint":"5f2b0c1d8e7a46935f2b0c1d8e7a4693","message":"No agent is called @rate-negotator."}]},"examples":[[]]}},"additionalProperties":false,"$defs":{"entry":{"title":"Accepted finding","description":"A finding that is accepted. It is known again by rule, file and fingerprint; the message is for people.","type":"object","required":["rule","file","fingerprint","message"],"properties":{"rule":{"title":"Rule","description":"The id of the rule that found it.","type":"string","pattern":"^[A-Z][A-Z0-9_-]*$","examples":["ARC301"]},"file":{"title":"File","description":"The file in which it was found, as findings name it.","$ref":"vocabulary.schema.json#/$defs/text","examples":["core/orchestration-policies.yaml"]},"fingerprint":{"title":"Fingerprint","description":"What the finding is known by, wherever its line moves.","type":"string","pattern":"^[0-9a-f]{32}$","examples":["5f2b0c1d8e7a46935f2b0c1d8e7a4693"]},"message":{"title":"Message","description":"What was found, in words. Nothing is compared with it.","type":"string","examples":["No agent is called @rate-negotator."]},"count":{"title":"Count","description":"How many findings of this fingerprint are accepted; one without it.","type":"integer","minimum":1,"default":1,"examples":[2]}},"additionalProperties":false,"examples":[{"rule":"ARC301","file":"core/orchestration-policies.yaml","fingerprint":"5f2b0c1d8e7a46935f2b0c1d8e7a4693","message":"No agent is called @rate-negotator.","count":2}]}}}');
;// CONCATENATED MODULE: ./build/schemas/config.schema.json
const config_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","title":"Configuration","description":"The file archi3.yaml at the repository\'s root. Everything has a default. Every path is relative to the folder that holds the file, and may not lead out of it.","type":"object","properties":{"policies":{"title":"Policies folder","description":"The folder that holds the policies. Without it: archi3/policies, policies or the configuration\'s own folder, the first that looks like it.","$ref":"vocabulary.schema.json#/$defs/text","examples":["archi3/policies","policies"]},"kinds":{"title":"Kinds","description":"Kinds of policies of your own, added to the built-in ones.","type":"array","items":{"title":"Kind","description":"A kind of policies of your own.","$ref":"#/$defs/kind","examples":[{"name":"detection-rule","match":"rules/**/*.yml","schema":"schemas/rule.json","name-at":"/title"}]},"examples":[[{"name":"detection-rule","match":"rules/**/*.yml","schema":"schemas/rule.json","name-at":"/title"}]]},"rules":{"title":"Rules","description":"Rules of your own, in CEL. More may stand in files of `validation/rules/` in the policies folder.","$ref":"rules.schema.json#/$defs/rules","examples":[[{"id":"ORG001","kinds":["environment"],"when":"environment == \\"production\\"","assert":"document[\\"environment-settings\\"][\\"debug-mode\\"] == false","message":"Debug mode must be off in production","at":"/environment-settings/debug-mode"}]]},"severity":{"title":"Severity of rules","description":"How severe the findings of a rule are, by the rule\'s id. Rules that are not named keep their own severity.","type":"object","patternProperties":{"^[A-Z][A-Z]{1,9}[0-9]{3,4}$":{"title":"Severity","description":"How severe the rule\'s findings are; off means that the rule does not run.","enum":["error","warning","notice","off"],"examples":["warning"]}},"additionalProperties":false,"examples":[{"ARC207":"warning","ARC503":"off"}]},"validate":{"title":"Validation","description":"How policies are validated.","type":"object","properties":{"fail-on":{"title":"Fail on","description":"From which severity on a finding fails the run; never means that findings do not.","enum":["error","warning","never"],"default":"error","examples":["error"]},"annotate":{"title":"Annotate","description":"Which findings of a change are shown: new ones, also those on lines that it touches, or all. What fails the run is always shown.","enum":["new","touched","all"],"default":"new","examples":["new"]},"max-file-size":{"title":"Largest file","description":"The largest policy file that is read, in KiB or MiB. A larger one is refused.","type":"string","pattern":"^[1-9][0-9]{0,5}(KiB|MiB)$","default":"1MiB","examples":["1MiB","512KiB"]}},"additionalProperties":false,"examples":[{"fail-on":"error","annotate":"new","max-file-size":"1MiB"}]},"environments":{"title":"Environments","description":"The environments that policies are promoted through, by name. Without this section: development, staging, production, in this order.","type":"object","minProperties":1,"patternProperties":{"^[a-z][a-z0-9-]*$":{"title":"Environment","description":"One environment: what comes before it, what must hold before a deployment, where its policies are live, and how its health is checked.","type":"object","properties":{"after":{"title":"After","description":"The environment that comes before this one. Without it, this environment is a first one.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["development"]},"soak":{"title":"Soak","description":"How long the policies must have been live and healthy in the environment before, without a break.","type":"string","pattern":"^(0|[1-9][0-9]{0,6})(\\\\.[0-9]{1,3})?(ms|s|m|h|d|w)$","default":"0s","examples":["1h","24h"]},"evidence":{"title":"Evidence","description":"Names of results that must be on the ledger of the environment before, for these very policies; the newest one of each name must have passed.","type":"array","uniqueItems":true,"items":{"title":"Name of evidence","description":"A result\'s name, as `evidence --name` gives it.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["end-to-end"]},"examples":[["end-to-end","load","acceptance"]]},"checklist":{"title":"Checklist","description":"What open points of the release checklist do: required refuses the deployment until they are closed, shown only shows them.","enum":["required","shown"],"default":"shown","examples":["required"]},"attestation":{"title":"Attestation","description":"By whom a bundle\'s digest must be attested on GitHub before it is deployed: `required` for .github/workflows/release.yml at refs/heads/main of the policy repository, or a mapping for another. Without it none is asked for.","type":["string","object"],"pattern":"^required$","properties":{"workflow":{"title":"Workflow","description":"The workflow that attests, by its path in the repository.","type":"string","pattern":"^\\\\.github/workflows/[A-Za-z0-9_][A-Za-z0-9._-]*\\\\.ya?ml$","default":".github/workflows/release.yml","examples":[".github/workflows/build.yml"]},"ref":{"title":"Ref","description":"The branch or tag that the workflow\'s run must be of, in full.","type":"string","pattern":"^refs/(heads|tags)/[^\\\\s]+$","default":"refs/heads/main","examples":["refs/heads/trunk"]},"repository":{"title":"Repository","description":"The repository that the workflow lies in, as owner/name. Default: that of the workflow\'s run, else that of the remote origin.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9._-]+$","examples":["octo-org/policies"]}},"additionalProperties":false,"examples":["required",{"workflow":".github/workflows/build.yml"}]},"freeze":{"title":"Freeze windows","description":"Times in which nothing is deployed: every week, or from one day to another.","type":"array","items":{"title":"Freeze window","description":"A time in which nothing is deployed. Rollbacks are never frozen.","type":"object","required":["from","to"],"properties":{"from":{"title":"From","description":"When it begins: a day and a time of every week (`fri 16:00`), a date, or a date and a time.","type":"string","pattern":"^((mon|tue|wed|thu|fri|sat|sun) [0-9]{2}:[0-9]{2}|[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2})?)$","examples":["fri 16:00","2026-12-20"]},"to":{"title":"To","description":"When it ends, in the same form as `from`; a date alone is frozen to its end.","type":"string","pattern":"^((mon|tue|wed|thu|fri|sat|sun) [0-9]{2}:[0-9]{2}|[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2})?)$","examples":["mon 08:00","2027-01-03"]},"timezone":{"title":"Time zone","description":"By whose clocks: a name of the IANA time zone database. Daylight saving is followed.","$ref":"vocabulary.schema.json#/$defs/text","default":"UTC","examples":["Europe/Berlin"]},"reason":{"title":"Reason","description":"Why nothing is deployed then, as people are told who want to.","$ref":"vocabulary.schema.json#/$defs/text","examples":["weekend"]}},"additionalProperties":false,"examples":[{"from":"fri 16:00","to":"mon 08:00","timezone":"Europe/Berlin","reason":"weekend"}]},"examples":[[{"from":"fri 16:00","to":"mon 08:00","timezone":"Europe/Berlin","reason":"weekend"}]]},"target":{"title":"Target","description":"Where the effective policies are live. Without it: the folder ./live/<name>.","type":"object","required":["type"],"properties":{"type":{"title":"Type","description":"directory: a folder with a link `current`, replaced in one step. git: a branch whose tree is exactly the effective policies.","enum":["directory","git"],"examples":["git"]},"path":{"title":"Path","description":"For a directory: the folder, relative to the configuration\'s. Default: ./live/<name>.","$ref":"vocabulary.schema.json#/$defs/text","examples":["./live/production"]},"ephemeral":{"title":"Ephemeral","description":"For a directory: allows it on a machine whose disk is gone after the job, such as a GitHub-hosted runner.","type":"boolean","default":false,"examples":[true]},"branch":{"title":"Branch","description":"For git: the branch. Default: policy-live/<name>.","$ref":"vocabulary.schema.json#/$defs/text","examples":["policy-live/production"]},"repository":{"title":"Repository","description":"For git: the name of a remote, a URL or a path of another repository, without credentials. Default: where the ledger is.","$ref":"vocabulary.schema.json#/$defs/text","examples":["origin","https://github.com/octo-org/live-policies.git"]}},"additionalProperties":false,"examples":[{"type":"git"},{"type":"directory","path":"./live/development"}]},"reviewers":{"title":"Reviewers","description":"Who approves deployments, on GitHub. Elsewhere an environment with reviewers is deployed to only with --break-glass.","type":"object","properties":{"users":{"title":"Users","description":"Logins, one of which is enough.","type":"array","uniqueItems":true,"items":{"title":"Name","description":"A login or a team\'s slug on GitHub.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$","examples":["alice"]},"examples":[["alice"]]},"teams":{"title":"Teams","description":"Slugs of teams, of which one member is enough.","type":"array","uniqueItems":true,"items":{"title":"Name","description":"A login or a team\'s slug on GitHub.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$","examples":["sre"]},"examples":[["sre"]]},"prevent-self-review":{"title":"Prevent self-review","description":"Whether the author of a change may not approve it.","type":"boolean","default":false,"examples":[true]}},"additionalProperties":false,"examples":[{"users":["alice"],"teams":["sre"],"prevent-self-review":true}]},"github":{"title":"Environments on GitHub","description":"The GitHub environments that jobs of this environment name, and how the one of deployments is protected beside its reviewers. `environments check` compares them with GitHub, `environments apply` sets them.","type":"object","properties":{"deploy":{"title":"Of deployments","description":"The GitHub environment of the job that deploys. Without it: the environment\'s own name.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9 ._/-]*$","maxLength":255,"examples":["production"]},"rollback":{"title":"Of rollbacks","description":"The GitHub environment of the job that rolls back. Without it: the environment\'s own name; give it one of its own where deployments have reviewers, so that an emergency waits for nobody.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9 ._/-]*$","maxLength":255,"examples":["production-rollback"]},"monitor":{"title":"Of monitoring","description":"The GitHub environment of the job that monitors. Without it: the environment\'s own name; give it one of its own where deployments have reviewers, since every scheduled run would wait for them.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9 ._/-]*$","maxLength":255,"examples":["production-monitor"]},"wait-timer":{"title":"Wait timer","description":"How long GitHub waits before it lets a deployment begin, in whole minutes; at most 43200m (30 days).","type":"string","pattern":"^(0|[1-9][0-9]{0,6})(\\\\.[0-9]{1,3})?(ms|s|m|h|d|w)$","default":"0m","examples":["10m"]},"branches":{"title":"Branches","description":"Names or patterns of the branches whose runs may deploy, roll back and monitor. Without it: this is not looked at.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Branch","description":"A branch\'s name, or a pattern of names; `*` stands for anything but a slash.","type":"string","pattern":"^[^\\\\s]+$","examples":["main","release/*"]},"examples":[["main"]]}},"additionalProperties":false,"examples":[{"deploy":"production","rollback":"production-rollback","monitor":"production-monitor"}]},"verify":{"title":"Verification","description":"The checks after an activation. Without them: one look at the target.","type":"object","properties":{"bake":{"title":"Bake window","description":"How long and how often health is looked at after an activation. Without it: once.","type":"object","properties":{"duration":{"title":"Duration","description":"How long; at most 7d.","type":"string","pattern":"^(0|[1-9][0-9]{0,6})(\\\\.[0-9]{1,3})?(ms|s|m|h|d|w)$","default":"0s","examples":["30m"]},"interval":{"title":"Interval","description":"How often; at least 100ms.","type":"string","pattern":"^(0|[1-9][0-9]{0,6})(\\\\.[0-9]{1,3})?(ms|s|m|h|d|w)$","default":"60s","examples":["60s"]},"initial-delay":{"title":"Initial delay","description":"How long after the activation the first look is taken; at most 7d.","type":"string","pattern":"^(0|[1-9][0-9]{0,6})(\\\\.[0-9]{1,3})?(ms|s|m|h|d|w)$","default":"0s","examples":["2m"]}},"additionalProperties":false,"examples":[{"duration":"30m","interval":"60s","initial-delay":"2m"}]},"checks":{"title":"Checks","description":"The checks, each with a name of its own.","type":"array","items":{"title":"Check","description":"One check of health. Every type has `name`, `type`, `failure-limit`, `inconclusive-limit` and `on-inconclusive`.","type":"object","required":["name","type"],"properties":{"name":{"title":"Name","description":"What the check is called.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["error-ratio"]},"type":{"title":"Type","description":"http: an answer of a server. prometheus: the value of a query. command: a program\'s exit status. mcp: the MCP servers that the live policies enable. target: what the target holds.","enum":["http","prometheus","command","mcp","target"],"examples":["prometheus"]},"url":{"title":"URL","description":"For http and prometheus: the address; https, or http where the check is insecure. `{{digest}}` stands for the bundle\'s digest.","$ref":"vocabulary.schema.json#/$defs/text","examples":["https://agents.example/policies/status"]},"insecure":{"title":"Insecure","description":"For http and prometheus: allows http, and addresses of this machine and of private networks.","type":"boolean","default":false,"examples":[true]},"expect":{"title":"Expectation","description":"For http: what the answer must be.","type":"object","properties":{"status":{"title":"Status","description":"The status. Default: any from 200 to 299.","type":"integer","minimum":100,"maximum":599,"examples":[200]},"json":{"title":"JSON Pointer","description":"The place in the answer\'s JSON, as a JSON Pointer (RFC 6901), that must hold what `equals` says.","type":"string","format":"json-pointer","examples":["/digest"]},"equals":{"title":"Equals","description":"What stands at that place, as text. `{{digest}}` stands for the bundle\'s digest.","type":"string","examples":["{{digest}}"]},"latency":{"title":"Latency","description":"The longest time that the answer may take.","type":"string","pattern":"^(0|[1-9][0-9]{0,6})(\\\\.[0-9]{1,3})?(ms|s|m|h|d|w)$","examples":["500ms"]}},"additionalProperties":false,"examples":[{"json":"/digest","equals":"{{digest}}"}]},"query":{"title":"Query","description":"For prometheus: an instant query (PromQL) that gives one value.","$ref":"vocabulary.schema.json#/$defs/text","examples":["sum(rate(errors_total[5m])) / sum(rate(requests_total[5m]))"]},"pass":{"title":"Pass","description":"For prometheus: the values that pass, in base units: a percentage is a ratio from 0 to 1, a time is in seconds.","$ref":"vocabulary.schema.json#/$defs/text","examples":["<=1%","<200ms"]},"warn":{"title":"Warn","description":"For prometheus: the values that do not pass, but are told as a warning and not as a failure.","$ref":"vocabulary.schema.json#/$defs/text","examples":["<=2%"]},"relative":{"title":"Relative","description":"For prometheus: how the value may stand to the one before the activation, which is kept for that deployment\'s own bake alone.","$ref":"vocabulary.schema.json#/$defs/text","examples":["<=+10%"]},"min-samples":{"title":"Least samples","description":"For prometheus: how many samples make the value worth anything; with fewer the check is inconclusive.","type":"integer","minimum":1,"examples":[100]},"samples-query":{"title":"Samples query","description":"For prometheus: what counts the samples. Default: `count()` of the query.","$ref":"vocabulary.schema.json#/$defs/text","examples":["sum(increase(requests_total[5m]))"]},"command":{"title":"Command","description":"For command: a program and its arguments. No shell reads them. It passes with the exit status 0.","type":"array","minItems":1,"items":{"title":"Argument","description":"The program, or one of its arguments. `{{digest}}` stands for the bundle\'s digest.","type":"string","examples":["npm"]},"examples":[["npm","run","smoke"]]},"servers":{"title":"Servers","description":"For mcp: how each MCP server is reached that an environment\'s policies may enable, by the name that they use.","type":"object","minProperties":1,"additionalProperties":{"title":"MCP server","description":"How one MCP server is reached: a program that is started (`command`), or an address (`url`).","type":"object","properties":{"command":{"title":"Command","description":"The server\'s program and its arguments. No shell reads them. It is spoken to over stdin and stdout, and ends with the measurement.","type":"array","minItems":1,"items":{"title":"Argument","description":"The program, or one of its arguments.","type":"string","examples":["node"]},"examples":[["node","servers/filesystem.mjs"]]},"env-from":{"title":"Environment variables","description":"The environment variables that the program is given beside PATH, HOME and the like. It gets no others.","type":"array","items":{"title":"Name","description":"The name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["DATABASE_URL"]},"uniqueItems":true,"examples":[["DATABASE_URL"]]},"url":{"title":"URL","description":"The server\'s address (Streamable HTTP): https, or http where it is insecure.","$ref":"vocabulary.schema.json#/$defs/text","examples":["https://search.example/mcp"]},"insecure":{"title":"Insecure","description":"Allows http.","type":"boolean","default":false,"examples":[true]},"authorization-from":{"title":"Authorization from","description":"The environment variable that holds the whole value of the header `Authorization`, such as `Bearer …`.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SEARCH_AUTHORIZATION"]},"tools":{"title":"Tools","description":"The permission that each tool needs, by the tool\'s name: it may be offered only where the policies grant some agent that permission on this server.","type":"object","additionalProperties":{"title":"Permission","description":"A permission as the policies call it.","$ref":"vocabulary.schema.json#/$defs/permission","examples":["write"]},"examples":[{"read_file":"read","write_file":"write"}]}},"additionalProperties":false,"examples":[{"command":["node","servers/filesystem.mjs"]}]},"examples":[{"filesystem":{"command":["node","servers/filesystem.mjs"]}}]},"except":{"title":"Except","description":"For mcp: servers that the check leaves out although the policies enable them; what it says names them.","type":"array","items":{"title":"Server","description":"The name of an MCP server.","$ref":"vocabulary.schema.json#/$defs/text","examples":["web-browser"]},"uniqueItems":true,"examples":[["web-browser"]]},"latency":{"title":"Latency","description":"For mcp: the longest time that a server may take to list its tools, once it has started.","type":"string","pattern":"^(0|[1-9][0-9]{0,6})(\\\\.[0-9]{1,3})?(ms|s|m|h|d|w)$","examples":["2s"]},"report":{"title":"Report","description":"For command: a report in JUnit\'s XML or JSON that the program writes, relative to the configuration\'s folder and below it; what it says of failures is told.","$ref":"vocabulary.schema.json#/$defs/text","examples":["smoke.xml"]},"timeout":{"title":"Timeout","description":"How long one measurement may take; from 1ms to 1h.","type":"string","pattern":"^(0|[1-9][0-9]{0,6})(\\\\.[0-9]{1,3})?(ms|s|m|h|d|w)$","default":"10s","examples":["10s"]},"failure-limit":{"title":"Failure limit","description":"How many failed measurements are still no failure of the check.","type":"integer","minimum":0,"default":0,"examples":[1]},"inconclusive-limit":{"title":"Inconclusive limit","description":"How many measurements may say nothing, for lack of data or of access.","type":"integer","minimum":0,"default":0,"examples":[2]},"on-inconclusive":{"title":"On inconclusive","description":"What it means when more measurements than `inconclusive-limit` say nothing: hold keeps the deployment live and promotes nothing, fail rolls it back.","enum":["hold","fail"],"default":"hold","examples":["hold"]}},"additionalProperties":false,"examples":[{"name":"error-ratio","type":"prometheus","url":"https://prometheus.example","query":"error_ratio","pass":"<=1%"}]},"examples":[[{"name":"error-ratio","type":"prometheus","url":"https://prometheus.example","query":"error_ratio","pass":"<=1%"}]]}},"additionalProperties":false,"examples":[{"bake":{"duration":"30m","interval":"60s"},"checks":[{"name":"error-ratio","type":"prometheus","url":"https://prometheus.example","query":"error_ratio","pass":"<=1%"}]}]}},"additionalProperties":false,"examples":[{},{"after":"development","soak":"1h","target":{"type":"git"}}]}},"additionalProperties":false,"examples":[{"development":{},"staging":{"after":"development"},"production":{"after":"staging"}}]},"alerts":{"title":"Alerts","description":"Who is told when something is wrong, and by which way. Without it nobody is.","type":"object","properties":{"channels":{"title":"Channels","description":"Ways to tell people, each by a name of its own.","type":"object","patternProperties":{"^[a-z][a-z0-9-]*$":{"title":"Channel","description":"One way to tell people; which other keys it has depends on its type. A key that ends with -from names the environment variable that holds an address or a secret.","type":"object","required":["type"],"properties":{"type":{"title":"Type","description":"slack: an incoming webhook. email: SMTP. sms: an HTTP API such as Twilio\'s. webhook: any service, signed. alertmanager: Prometheus\' Alertmanager. github-issue: an issue of this repository.","enum":["slack","email","sms","webhook","alertmanager","github-issue"],"examples":["slack"]},"url-from":{"title":"Variable of the URL","description":"For slack, sms, webhook and alertmanager: the environment variable that holds the address. A name, never the value.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SLACK_WEBHOOK_URL"]},"smtp-from":{"title":"Variable of the SMTP URL","description":"For email: the environment variable that holds the server\'s address, with user and password. A name, never the value.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SMTP_URL"]},"secret-from":{"title":"Variable of the secret","description":"For webhook: the environment variable that holds the secret that messages are signed with. A name, never the value.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ALERT_WEBHOOK_SECRET"]},"authorization-from":{"title":"Variable of the authorization","description":"For sms and alertmanager: the environment variable that holds the value of the header Authorization, or user:password. A name, never the value.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SMS_AUTHORIZATION"]},"from":{"title":"From","description":"For email and sms: the sender, an address, also with a name before it, or a number. Without it: what the server takes by itself.","$ref":"vocabulary.schema.json#/$defs/text","examples":["policies@example.com","Policies <policies@example.com>","+15550199"]},"to":{"title":"To","description":"For email and sms: who is told, addresses or telephone numbers.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Recipient","description":"An address of email, or a telephone number in quotes.","type":"string","pattern":"^\\\\S+$","examples":["oncall@example.com"]},"examples":[["oncall@example.com"],["+15550100"]]},"encoding":{"title":"Encoding","description":"For sms: how the API takes its fields.","enum":["form","json"],"default":"form","examples":["json"]},"fields":{"title":"Fields","description":"For sms: what the API calls its fields. Without it: as Twilio does.","type":"object","properties":{"to":{"title":"To","description":"The field of the recipient.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","default":"To","examples":["To"]},"from":{"title":"From","description":"The field of the sender.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","default":"From","examples":["From"]},"text":{"title":"Text","description":"The field of the message.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","default":"Body","examples":["Body"]}},"additionalProperties":false,"examples":[{"to":"recipient","text":"message"}]},"labels":{"title":"Labels","description":"For github-issue: the labels of the issue.","type":"array","uniqueItems":true,"items":{"title":"Label","description":"A label\'s name.","type":"string","minLength":1,"maxLength":50,"examples":["policy-alert"]},"examples":[["policy-alert"]]},"assignees":{"title":"Assignees","description":"For github-issue: logins of whom the issue is assigned to; at most 10.","type":"array","maxItems":10,"uniqueItems":true,"items":{"title":"Login","description":"A login on GitHub.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$","examples":["alice"]},"examples":[["alice"]]},"insecure":{"title":"Insecure","description":"For all but github-issue: allows a connection that is not encrypted, and addresses of this machine and of private networks.","type":"boolean","default":false,"examples":[true]}},"additionalProperties":false,"examples":[{"type":"slack","url-from":"SLACK_WEBHOOK_URL"},{"type":"github-issue","labels":["policy-alert"]}]}},"additionalProperties":false,"examples":[{"ops":{"type":"slack","url-from":"SLACK_WEBHOOK_URL"},"issues":{"type":"github-issue","labels":["policy-alert"]}}]},"routes":{"title":"Routes","description":"Who is told of what; every route that fits counts.","type":"array","items":{"title":"Route","description":"Who is told of some alerts, and how long these must have held.","type":"object","required":["on","to"],"properties":{"on":{"title":"On","description":"The alerts.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Alert","description":"What it is about.","enum":["deployment-failure","system-instability","drift","validation-failure","performance-degradation","break-glass","stale-lock","promotable"],"examples":["deployment-failure"]},"examples":[["deployment-failure","system-instability"]]},"environments":{"title":"Environments","description":"Of which environments. Without it: of all.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Environment","description":"An environment\'s name.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["production"]},"examples":[["production"]]},"to":{"title":"To","description":"The channels that are told.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Channel","description":"A channel\'s name.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["ops"]},"examples":[["ops","oncall"]]},"after":{"title":"After","description":"How long it must have held before anybody is told; at most 7d.","type":"string","pattern":"^(0|[1-9][0-9]{0,6})(\\\\.[0-9]{1,3})?(ms|s|m|h|d|w)$","default":"0s","examples":["5m","15m"]}},"additionalProperties":false,"examples":[{"on":["deployment-failure","system-instability"],"to":["ops"],"after":"0s"}]},"examples":[[{"on":["deployment-failure","system-instability"],"to":["ops"],"after":"0s"}]]}},"additionalProperties":false,"examples":[{"channels":{"ops":{"type":"slack","url-from":"SLACK_WEBHOOK_URL"}},"routes":[{"on":["deployment-failure","system-instability"],"to":["ops"],"after":"0s"}]}]},"contacts":{"title":"Contacts","description":"Whom to call when something is wrong; alerts, incidents and the dashboard name them.","type":"array","items":{"title":"Contact","description":"Somebody to call.","type":"object","required":["name","reach"],"properties":{"name":{"title":"Name","description":"Who it is, or which duty.","$ref":"vocabulary.schema.json#/$defs/text","examples":["policy on-call"]},"reach":{"title":"Reach","description":"How to reach them: a number, an address, a channel.","$ref":"vocabulary.schema.json#/$defs/text","examples":["+1 555 0100"]},"when":{"title":"When","description":"At what times.","$ref":"vocabulary.schema.json#/$defs/text","examples":["always","weekdays 8 to 18 UTC"]}},"additionalProperties":false,"examples":[{"name":"policy on-call","reach":"+1 555 0100","when":"always"}]},"examples":[[{"name":"policy on-call","reach":"+1 555 0100","when":"always"}]]},"silences":{"title":"Silences","description":"Of what nobody is told until a time. The alerts are kept and shown all the same.","type":"array","items":{"title":"Silence","description":"Of what nobody is told until a time.","type":"object","required":["alert","until","reason"],"properties":{"alert":{"title":"Alert","description":"The alert.","enum":["deployment-failure","system-instability","drift","validation-failure","performance-degradation","break-glass","stale-lock","promotable"],"examples":["deployment-failure"]},"environment":{"title":"Environment","description":"Of which environment. Without it: of all.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["production"]},"until":{"title":"Until","description":"When it ends: a day (until it begins, in UTC), a day and a time (in UTC), or a time with its zone.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}\\\\S*)?$","examples":["2030-12-31","2030-12-31T08:00:00+01:00"]},"reason":{"title":"Reason","description":"Why nobody has to be told, as whoever looks is told.","$ref":"vocabulary.schema.json#/$defs/text","examples":["migration"]}},"additionalProperties":false,"examples":[{"alert":"drift","environment":"development","until":"2030-12-31","reason":"migration"}]},"examples":[[{"alert":"drift","environment":"development","until":"2030-12-31","reason":"migration"}]]},"ledger":{"title":"Ledger","description":"Where the history of deployments is kept.","type":"object","properties":{"remote":{"title":"Remote","description":"The name of a git remote, a URL without credentials, or none for this clone alone. Default: origin, if there is one.","$ref":"vocabulary.schema.json#/$defs/text","examples":["origin","none"]}},"additionalProperties":false,"examples":[{"remote":"origin"}]},"slo":{"title":"Objectives","description":"Service level objectives, which `monitor` judges: by a query of Prometheus (`query`), or by the value of evidence (`evidence`). Without them none is judged.","type":"array","items":{"title":"Objective","description":"What is measured, and what it must keep: one of `query` and `evidence`.","type":"object","required":["name","target"],"properties":{"name":{"title":"Name","description":"What it is called.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["response-time"]},"target":{"title":"Target","description":"What the value must keep: a comparator, a number and a unit. A time is measured in seconds, a percentage as a ratio from 0 to 1, a size in bytes, anything else in the unit that stands here.","$ref":"vocabulary.schema.json#/$defs/text","examples":["<200ms",">99.9%",">1000 requests/hour",">4.5/5"]},"environments":{"title":"Environments","description":"Where it is judged. Without it: in the last environment.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Environment","description":"An environment\'s name.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["production"]},"examples":[["production"]]},"evidence":{"title":"Evidence","description":"The name of evidence whose newest value, on what is live, is judged.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["user-satisfaction"]},"query":{"title":"Query","description":"An instant query (PromQL) that gives one value; `{{environment}}` stands for the environment\'s name. Its average over the window is judged.","$ref":"vocabulary.schema.json#/$defs/text","examples":["sum(rate(http_requests_total[5m])) * 3600"]},"url":{"title":"URL","description":"With a query: Prometheus\' address; https, or http where it is insecure. Without it: that of the environments\' Prometheus checks, where they have one.","$ref":"vocabulary.schema.json#/$defs/text","examples":["https://prometheus.example"]},"insecure":{"title":"Insecure","description":"With a query: allows http, and addresses of this machine and of private networks.","type":"boolean","default":false,"examples":[true]},"window":{"title":"Window","description":"With a query: over how long the average is judged; from 1m to 30d.","type":"string","pattern":"^(0|[1-9][0-9]{0,6})(\\\\.[0-9]{1,3})?(ms|s|m|h|d|w)$","default":"1h","examples":["1h","1d"]},"timeout":{"title":"Timeout","description":"With a query: how long an answer may take; from 1ms to 1h.","type":"string","pattern":"^(0|[1-9][0-9]{0,6})(\\\\.[0-9]{1,3})?(ms|s|m|h|d|w)$","default":"10s","examples":["10s"]}},"additionalProperties":false,"examples":[{"name":"response-time","query":"histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))","target":"<200ms","url":"https://prometheus.example"},{"name":"user-satisfaction","evidence":"user-satisfaction","target":">4.5/5"}]},"examples":[[{"name":"response-time","query":"histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))","target":"<200ms","url":"https://prometheus.example"},{"name":"user-satisfaction","evidence":"user-satisfaction","target":">4.5/5"}]]},"monitor":{"title":"Monitor","description":"What `monitor` takes for forgotten.","type":"object","properties":{"stale-after":{"title":"Stale after","description":"How long ago the last look may be; from 1m to 365d. After that, the next one says that nobody looked.","type":"string","pattern":"^(0|[1-9][0-9]{0,6})(\\\\.[0-9]{1,3})?(ms|s|m|h|d|w)$","default":"2h","examples":["2h","30m"]},"lock-age":{"title":"Age of locks","description":"How old a lock without an end, or the hold of a rollback, may be before somebody is told; from 1m to 365d.","type":"string","pattern":"^(0|[1-9][0-9]{0,6})(\\\\.[0-9]{1,3})?(ms|s|m|h|d|w)$","default":"7d","examples":["7d"]}},"additionalProperties":false,"examples":[{"stale-after":"2h","lock-age":"7d"}]}},"additionalProperties":false,"$defs":{"kind":{"title":"Kind","description":"A kind of policies of your own.","type":"object","required":["name","match","schema"],"properties":{"name":{"title":"Name","description":"What the kind is called in reports and with --type: lower-case letters, digits and dashes.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["detection-rule"]},"match":{"title":"Match","description":"The files of this kind: a glob, or a list of globs.","type":["string","array"],"minLength":1,"minItems":1,"uniqueItems":true,"items":{"title":"Glob","description":"Files that match it are of this kind.","$ref":"vocabulary.schema.json#/$defs/text","examples":["rules/**/*.yml"]},"examples":["rules/**/*.yml",["rules/**/*.yml","extra/*.yaml"]]},"schema":{"title":"Schema","description":"The file of the kind\'s JSON Schema: draft-07, 2019-09 or 2020-12, by its `$schema`.","$ref":"vocabulary.schema.json#/$defs/text","examples":["schemas/rule.json"]},"name-at":{"title":"Name at","description":"Where a document says its name, as a JSON Pointer; `--name` picks policies by it.","type":"string","format":"json-pointer","minLength":1,"examples":["/title"]},"id-at":{"title":"Id at","description":"Where a document says its id, as a JSON Pointer.","type":"string","format":"json-pointer","minLength":1,"examples":["/id"]},"documents":{"title":"Documents","description":"Whether a file may hold several documents, each with findings of its own.","enum":["one","many"],"default":"one","examples":["one"]},"regex":{"title":"Regular expressions","description":"How the schema\'s patterns are matched: linear takes time proportional to the text, whatever the pattern; native also knows lookaround and back-references, and is for schemas that are trusted.","enum":["linear","native"],"default":"linear","examples":["linear"]}},"additionalProperties":false,"examples":[{"name":"detection-rule","match":"rules/**/*.yml","schema":"schemas/rule.json","name-at":"/title"}]}}}');
;// CONCATENATED MODULE: ./build/schemas/environment.schema.json
const environment_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"environment.schema.json","title":"Environment policy","description":"What differs in one environment. It is merged over the core policies: what is not named keeps the core\'s value.","type":"object","required":["version","metadata","environment-settings"],"properties":{"version":{"title":"Version","description":"The version of this policy, as in semantic versioning. Raise it with every change.","$ref":"vocabulary.schema.json#/$defs/version","examples":["1.0.0"]},"metadata":{"title":"Metadata","description":"What this policy is called, which environment it is for, and who answers for it.","$ref":"#/$defs/metadata","examples":[{"name":"staging-environment","description":"Policies of the staging environment","lastUpdated":"2026-01-20T10:00:00Z","author":"Platform team","environment":"staging"}]},"environment-settings":{"title":"Environment settings","description":"How this environment runs. Settings of your own may be added.","$ref":"#/$defs/environment-settings","examples":[{"debug-mode":false,"strict-security":true}]},"agent-overrides":{"title":"Agent overrides","description":"What differs here for agents.","$ref":"#/$defs/agent-overrides","examples":[{"quality-standards":{"@code-reviewer":{"code-coverage":">90%"}}}]},"mcp-servers":{"title":"MCP servers","description":"The MCP servers of this environment, by name, and how agents may use each.","type":"object","properties":{"filesystem":{"title":"File system server","description":"How agents may use files.","$ref":"#/$defs/filesystem-server","examples":[{"enabled":true,"allowed-paths":["/workspace"]}]},"web-browser":{"title":"Web browser server","description":"How agents may use a web browser.","$ref":"#/$defs/web-browser-server","examples":[{"enabled":true,"headless":true,"allowed-domains":["*.example.com"]}]},"database":{"title":"Database server","description":"How agents may use databases.","$ref":"#/$defs/database-server","examples":[{"enabled":true,"ssl-required":true}]},"git":{"title":"Git server","description":"How agents may use git repositories.","$ref":"#/$defs/git-server","examples":[{"enabled":true,"require-pull-request":true}]},"api-gateway":{"title":"API gateway server","description":"How agents may call outside interfaces.","$ref":"#/$defs/api-gateway-server","examples":[{"enabled":true,"rate-limit":"200/hour"}]}},"additionalProperties":{"title":"MCP server","description":"How agents may use an MCP server by a name of your own. Settings of your own may be added.","$ref":"#/$defs/mcp-server","examples":[{"enabled":true,"timeout":"30s"}]},"examples":[{"filesystem":{"enabled":true,"allowed-paths":["/workspace"]}}]},"security-overrides":{"title":"Security overrides","description":"What differs here from the security policies. Merged over the sections of the same name; a list replaces the core\'s list.","$ref":"#/$defs/security-overrides","examples":[{"authentication":{"session-timeout":"4-hours"}}]},"network-security":{"title":"Network security","description":"What differs here in firewall, VPN and intrusion detection. Merged over the core\'s section; a list replaces the core\'s list.","$ref":"#/$defs/network-security","examples":[{"vpn-access":{"enabled":true}}]},"compliance":{"title":"Compliance","description":"What differs here in the standards and regulations that are followed. Merged over the core\'s section; a list replaces the core\'s list.","$ref":"#/$defs/compliance","examples":[{"standards":{"gdpr":{"enabled":true}}}]},"performance-monitoring":{"title":"Performance monitoring","description":"What differs here in metrics and alerting. Merged over the agent policies\' section; a list replaces the core\'s list.","$ref":"#/$defs/performance-monitoring","examples":[{"metrics":{"response-time":{"target":"<100ms"}}}]},"validation":{"title":"Validation","description":"What this policy demands of itself; checked in every run.","$ref":"vocabulary.schema.json#/$defs/validation","examples":[{"schema-version":"1.0.0","required-sections":["environment-settings"]}]}},"patternProperties":{"^[a-z][a-z0-9-]*-tools$":{"title":"Tools","description":"The tools of this environment, by name, each with its settings. Tools of your own may be added.","$ref":"#/$defs/tools","examples":[{"testing":{"unit-tests":"required"}}]}},"additionalProperties":false,"$defs":{"authentication":{"title":"Authentication","description":"What differs here in how people, agents and services prove who they are.","type":"object","properties":{"methods":{"title":"Authentication methods","description":"The ways in which people, agents and services prove who they are, by name.","$ref":"#/$defs/authentication-methods","examples":[{"token-based":{"implementation":"stateless-jwt","token-expiry":"8-hours"}}]},"multi-factor-authentication":{"title":"Multi-factor authentication","description":"When a second factor is asked for, and which ones count.","$ref":"#/$defs/multi-factor-authentication","examples":[{"enabled":true,"methods":["totp"]}]},"session-timeout":{"$ref":"security-policies.schema.json#/$defs/authentication/properties/session-timeout"},"password-policy":{"$ref":"security-policies.schema.json#/$defs/authentication/properties/password-policy"},"failed-login-lockout":{"$ref":"security-policies.schema.json#/$defs/authentication/properties/failed-login-lockout"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"multi-factor-authentication":{"enabled":true},"session-timeout":"4-hours"}]},"authentication-methods":{"title":"Authentication methods","description":"The ways in which people, agents and services prove who they are, by name.","type":"object","properties":{"api-key":{"title":"API keys","description":"Keys that external services send with each request.","$ref":"security-policies.schema.json#/$defs/other-authentication-method","examples":[{"implementation":"header-based","rotation-policy":"90-days"}]},"oauth2":{"title":"OAuth 2","description":"Sign-in through an identity provider, for applications that people use.","$ref":"security-policies.schema.json#/$defs/other-authentication-method","examples":[{"implementation":"authorization-code-flow","token-expiry":"1-hour"}]},"certificate-based":{"title":"Certificates","description":"Client certificates, for integrations between systems.","$ref":"security-policies.schema.json#/$defs/other-authentication-method","examples":[{"implementation":"mutual-tls","certificate-rotation":"1-year"}]},"token-based":{"title":"Tokens","description":"Signed tokens that carry a session.","$ref":"security-policies.schema.json#/$defs/other-authentication-method","examples":[{"implementation":"stateless-jwt","signing-algorithm":"RS256"}]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/authentication-methods/additionalProperties"},"examples":[{"token-based":{"implementation":"stateless-jwt","token-expiry":"8-hours"}}]},"multi-factor-authentication":{"title":"Multi-factor authentication","description":"When a second factor is asked for, and which ones count.","type":"object","properties":{"enabled":{"$ref":"security-policies.schema.json#/$defs/multi-factor-authentication/properties/enabled"},"methods":{"$ref":"security-policies.schema.json#/$defs/multi-factor-authentication/properties/methods"},"required-for":{"$ref":"security-policies.schema.json#/$defs/multi-factor-authentication/properties/required-for"},"backup-codes":{"$ref":"security-policies.schema.json#/$defs/multi-factor-authentication/properties/backup-codes"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"methods":["totp"]}]},"authorization":{"title":"Authorization","description":"What differs here in who may do what.","type":"object","properties":{"role-based-access-control":{"title":"Role-based access control","description":"The roles, and how strictly they are applied.","$ref":"#/$defs/role-based-access-control","examples":[{"roles":{"viewer":{"permissions":["status-viewing"]}}}]},"permission-matrix":{"$ref":"security-policies.schema.json#/$defs/authorization/properties/permission-matrix"},"agent-specific-permissions":{"$ref":"security-policies.schema.json#/$defs/authorization/properties/agent-specific-permissions"}},"additionalProperties":false,"examples":[{"role-based-access-control":{"least-privilege":true}}]},"role-based-access-control":{"title":"Role-based access control","description":"What differs here in the roles and how strictly they are applied.","type":"object","properties":{"roles":{"title":"Roles","description":"The roles, by name. The permission matrix refers to these names.","$ref":"#/$defs/roles","examples":[{"viewer":{"permissions":["status-viewing"]}}]},"least-privilege":{"$ref":"security-policies.schema.json#/$defs/role-based-access-control/properties/least-privilege"},"relaxed-permissions":{"$ref":"security-policies.schema.json#/$defs/role-based-access-control/properties/relaxed-permissions"},"admin-operations":{"$ref":"security-policies.schema.json#/$defs/role-based-access-control/properties/admin-operations"},"audit-all-access":{"$ref":"security-policies.schema.json#/$defs/role-based-access-control/properties/audit-all-access"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"least-privilege":true}]},"roles":{"title":"Roles","description":"The roles, by name. The permission matrix refers to these names.","type":"object","additionalProperties":{"title":"Role","description":"A named set of permissions and restrictions.","$ref":"#/$defs/role","examples":[{"permissions":["status-viewing"]}]},"examples":[{"viewer":{"permissions":["status-viewing"]}}]},"role":{"title":"Role","description":"A named set of permissions and restrictions.","type":"object","properties":{"description":{"$ref":"security-policies.schema.json#/$defs/role/properties/description"},"permissions":{"$ref":"security-policies.schema.json#/$defs/role/properties/permissions"},"restrictions":{"$ref":"security-policies.schema.json#/$defs/role/properties/restrictions"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"permissions":["task-execution"],"restrictions":["system-configuration"]}]},"data-protection":{"title":"Data protection","description":"What differs here in how data is encrypted, classified and kept private.","type":"object","properties":{"encryption":{"title":"Encryption","description":"How data is encrypted: at rest, in transit and in use.","$ref":"#/$defs/encryption","examples":[{"at-rest":{"algorithm":"AES-256-GCM"}}]},"data-classification":{"title":"Data classification","description":"The classes of data, by name, and how each is protected.","$ref":"#/$defs/data-classification","examples":[{"internal":{"encryption":"required"}}]},"privacy-by-design":{"$ref":"security-policies.schema.json#/$defs/data-protection/properties/privacy-by-design"}},"additionalProperties":false,"examples":[{"encryption":{"at-rest":"required"}}]},"encryption":{"title":"Encryption","description":"How data is encrypted: at rest, in transit and in use.","type":"object","properties":{"at-rest":{"title":"Encryption at rest","description":"How stored data is encrypted here. A single word (none, optional, recommended, required) replaces all that the core says about it.","$ref":"#/$defs/encryption-at-rest","examples":["required",{"algorithm":"AES-256-GCM","key-rotation":"90-days"}]},"in-transit":{"title":"Encryption in transit","description":"How data is encrypted on its way here. A single word (none, optional, recommended, required) replaces all that the core says about it.","$ref":"#/$defs/encryption-in-transit","examples":["required",{"protocol":"TLS-1.3","perfect-forward-secrecy":true}]},"in-use":{"title":"Encryption in use","description":"How data is protected while it is worked on.","$ref":"#/$defs/encryption-in-use","examples":[{"secure-enclaves":"for-critical-operations"}]},"algorithm":{"$ref":"security-policies.schema.json#/$defs/encryption/properties/algorithm"},"key-rotation":{"$ref":"security-policies.schema.json#/$defs/encryption/properties/key-rotation"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"at-rest":{"algorithm":"AES-256-GCM"}}]},"encryption-at-rest":{"title":"Encryption at rest","description":"How stored data is encrypted here. A single word (none, optional, recommended, required) replaces all that the core says about it.","type":["object","string"],"pattern":"^(none|optional|recommended|required)$","archi3":{"stricter":["none","optional","recommended","required"]},"properties":{"algorithm":{"$ref":"security-policies.schema.json#/$defs/encryption-at-rest/properties/algorithm"},"key-management":{"$ref":"security-policies.schema.json#/$defs/encryption-at-rest/properties/key-management"},"key-rotation":{"$ref":"security-policies.schema.json#/$defs/encryption-at-rest/properties/key-rotation"},"backup-encryption":{"$ref":"security-policies.schema.json#/$defs/encryption-at-rest/properties/backup-encryption"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":["required",{"algorithm":"AES-256-GCM","key-rotation":"90-days"}]},"encryption-in-transit":{"title":"Encryption in transit","description":"How data is encrypted on its way here. A single word (none, optional, recommended, required) replaces all that the core says about it.","type":["object","string"],"pattern":"^(none|optional|recommended|required)$","archi3":{"stricter":["none","optional","recommended","required"]},"properties":{"protocol":{"$ref":"security-policies.schema.json#/$defs/encryption-in-transit/properties/protocol"},"cipher-suites":{"$ref":"security-policies.schema.json#/$defs/encryption-in-transit/properties/cipher-suites"},"certificate-validation":{"$ref":"security-policies.schema.json#/$defs/encryption-in-transit/properties/certificate-validation"},"perfect-forward-secrecy":{"$ref":"security-policies.schema.json#/$defs/encryption-in-transit/properties/perfect-forward-secrecy"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":["required",{"protocol":"TLS-1.3","perfect-forward-secrecy":true}]},"encryption-in-use":{"title":"Encryption in use","description":"How data is protected while it is worked on.","type":"object","properties":{"homomorphic-encryption":{"$ref":"security-policies.schema.json#/$defs/encryption-in-use/properties/homomorphic-encryption"},"secure-enclaves":{"$ref":"security-policies.schema.json#/$defs/encryption-in-use/properties/secure-enclaves"},"memory-protection":{"$ref":"security-policies.schema.json#/$defs/encryption-in-use/properties/memory-protection"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"secure-enclaves":"for-critical-operations"}]},"data-classification":{"title":"Data classification","description":"The classes of data, by name, and how each is protected.","type":"object","properties":{"public":{"title":"Public","description":"Data that anyone may know. A single word, such as encryption-required, replaces all that the core says about it.","$ref":"#/$defs/data-class","examples":[{"encryption":"optional"}]},"internal":{"title":"Internal","description":"Data for people inside only. A single word, such as encryption-required, replaces all that the core says about it.","$ref":"#/$defs/data-class","examples":[{"encryption":"required","access-control":"role-based"}]},"confidential":{"title":"Confidential","description":"Data for those who work with it. A single word, such as encryption-required, replaces all that the core says about it.","$ref":"#/$defs/data-class","examples":[{"encryption":"required","access-control":"strict"}]},"restricted":{"title":"Restricted","description":"The most sensitive data. A single word, such as encryption-required, replaces all that the core says about it.","$ref":"#/$defs/data-class","examples":[{"encryption":"required","multi-factor-required":true}]}},"additionalProperties":{"title":"Data class","description":"How data of this class is protected.","$ref":"#/$defs/data-class","examples":[{"encryption":"required"}]},"examples":[{"internal":{"encryption":"required"}}]},"data-class":{"title":"Data class","description":"How data of one class is protected here. A single word, such as encryption-required, replaces all that the core says about the class.","type":["object","string"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._/+#-]*$","archi3":{"words":["encryption-none","encryption-optional","encryption-recommended","encryption-required","encryption-plus-access-control","encryption-plus-audit-plus-mfa"],"stricter":["encryption-none","encryption-optional","encryption-recommended","encryption-required","encryption-plus-access-control","encryption-plus-audit-plus-mfa"]},"properties":{"description":{"$ref":"security-policies.schema.json#/$defs/data-class/properties/description"},"encryption":{"$ref":"security-policies.schema.json#/$defs/data-class/properties/encryption"},"access-control":{"$ref":"security-policies.schema.json#/$defs/data-class/properties/access-control"},"retention":{"$ref":"security-policies.schema.json#/$defs/data-class/properties/retention"},"audit-logging":{"$ref":"security-policies.schema.json#/$defs/data-class/properties/audit-logging"},"multi-factor-required":{"$ref":"security-policies.schema.json#/$defs/data-class/properties/multi-factor-required"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":["encryption-required",{"encryption":"required","access-control":"role-based"}]},"audit-logging":{"title":"Audit logging","description":"What differs here in what is logged, for how long, and what is hidden in it.","type":"object","properties":{"enabled":{"$ref":"security-policies.schema.json#/$defs/audit-logging/properties/enabled"},"log-level":{"$ref":"security-policies.schema.json#/$defs/audit-logging/properties/log-level"},"log-levels":{"$ref":"security-policies.schema.json#/$defs/audit-logging/properties/log-levels"},"logged-events":{"$ref":"security-policies.schema.json#/$defs/audit-logging/properties/logged-events"},"log-retention":{"title":"Log retention","description":"How long logs are kept here, by their sort. A single duration replaces all that the core says about it.","$ref":"#/$defs/log-retention","examples":["7-years",{"audit-logs":"10-years"}]},"sensitive-data-masking":{"title":"Masking of sensitive data","description":"Which sensitive values are hidden in logs. A single true or false replaces all that the core says about it; true is the stricter side.","$ref":"#/$defs/sensitive-data-masking","examples":[{"enabled":true,"patterns":["passwords"]},true]},"tamper-protection":{"$ref":"security-policies.schema.json#/$defs/audit-logging/properties/tamper-protection"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"tamper-protection":true}]},"log-retention":{"title":"Log retention","description":"How long logs are kept here, by their sort. A single duration replaces all that the core says about it.","type":["object","string"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._/+#-]*$","archi3":{"standard":true,"words":["indefinite","permanent"]},"properties":{"standard-logs":{"$ref":"security-policies.schema.json#/$defs/log-retention/properties/standard-logs"},"security-logs":{"$ref":"security-policies.schema.json#/$defs/log-retention/properties/security-logs"},"audit-logs":{"$ref":"security-policies.schema.json#/$defs/log-retention/properties/audit-logs"},"compliance-logs":{"$ref":"security-policies.schema.json#/$defs/log-retention/properties/compliance-logs"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/log-retention/additionalProperties"},"examples":["7-years",{"audit-logs":"10-years"}]},"sensitive-data-masking":{"title":"Masking of sensitive data","properties":{"enabled":{"$ref":"security-policies.schema.json#/$defs/sensitive-data-masking/properties/enabled"},"patterns":{"$ref":"security-policies.schema.json#/$defs/sensitive-data-masking/properties/patterns"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"patterns":["passwords"]},true],"description":"Which sensitive values are hidden in logs. A single true or false replaces all that the core says about it; true is the stricter side.","type":["object","boolean"],"archi3":{"stricter":true}},"network-security":{"title":"Network security","description":"What differs here in firewall, VPN and intrusion detection. Merged over the core\'s section; a list replaces the core\'s list.","type":"object","properties":{"firewall-rules":{"$ref":"security-policies.schema.json#/$defs/network-security/properties/firewall-rules"},"vpn-access":{"title":"VPN access","description":"How internal systems are reached from outside.","$ref":"#/$defs/vpn-access","examples":[{"enabled":true}]},"intrusion-detection":{"title":"Intrusion detection","description":"How attacks are recognised and answered.","$ref":"#/$defs/intrusion-detection","examples":[{"enabled":true}]}},"additionalProperties":false,"examples":[{"vpn-access":{"enabled":true}}]},"vpn-access":{"title":"VPN access","description":"How internal systems are reached from outside.","type":"object","properties":{"enabled":{"$ref":"security-policies.schema.json#/$defs/vpn-access/properties/enabled"},"protocols":{"$ref":"security-policies.schema.json#/$defs/vpn-access/properties/protocols"},"authentication":{"$ref":"security-policies.schema.json#/$defs/vpn-access/properties/authentication"},"encryption":{"$ref":"security-policies.schema.json#/$defs/vpn-access/properties/encryption"},"access-control":{"$ref":"security-policies.schema.json#/$defs/vpn-access/properties/access-control"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"protocols":["WireGuard"]}]},"intrusion-detection":{"title":"Intrusion detection","description":"How attacks are recognised and answered.","type":"object","properties":{"enabled":{"$ref":"security-policies.schema.json#/$defs/intrusion-detection/properties/enabled"},"detection-methods":{"$ref":"security-policies.schema.json#/$defs/intrusion-detection/properties/detection-methods"},"response-actions":{"$ref":"security-policies.schema.json#/$defs/intrusion-detection/properties/response-actions"},"false-positive-handling":{"$ref":"security-policies.schema.json#/$defs/intrusion-detection/properties/false-positive-handling"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"response-actions":["alert"]}]},"compliance":{"title":"Compliance","description":"What differs here in the standards and regulations that are followed. Merged over the core\'s section; a list replaces the core\'s list.","type":"object","properties":{"standards":{"title":"Standards","description":"The standards that are followed, by name.","$ref":"#/$defs/compliance-standards","examples":[{"gdpr":{"enabled":true}}]},"regulatory-compliance":{"title":"Regulatory compliance","description":"Where data may be kept, and the standards of single industries.","$ref":"#/$defs/regulatory-compliance","examples":[{"data-residency":{"enabled":true,"regions":["EU"]}}]}},"additionalProperties":false,"examples":[{"standards":{"gdpr":{"enabled":true}}}]},"compliance-standards":{"title":"Standards","description":"The standards that are followed, by name.","type":"object","properties":{"gdpr":{"title":"GDPR","description":"The European Union\'s General Data Protection Regulation.","$ref":"#/$defs/compliance-standard","examples":[{"enabled":true,"requirements":["data-portability"]}]},"soc2":{"title":"SOC 2","description":"The trust service criteria for service organisations.","$ref":"#/$defs/compliance-standard","examples":[{"enabled":true,"trust-principles":["security"]}]},"iso27001":{"title":"ISO 27001","description":"The standard for information security management systems.","$ref":"#/$defs/compliance-standard","examples":[{"enabled":true,"requirements":["risk-assessment"]}]}},"additionalProperties":{"title":"Compliance standard","description":"Whether and how this standard is followed.","$ref":"#/$defs/compliance-standard","examples":[{"enabled":true,"controls":["access-controls"]}]},"examples":[{"gdpr":{"enabled":true}}]},"compliance-standard":{"title":"Compliance standard","description":"Whether and how one standard is followed.","type":"object","properties":{"enabled":{"$ref":"security-policies.schema.json#/$defs/compliance-standard/properties/enabled"},"requirements":{"$ref":"security-policies.schema.json#/$defs/compliance-standard/properties/requirements"},"implementation":{"$ref":"security-policies.schema.json#/$defs/compliance-standard/properties/implementation"},"trust-principles":{"$ref":"security-policies.schema.json#/$defs/compliance-standard/properties/trust-principles"},"controls":{"$ref":"security-policies.schema.json#/$defs/compliance-standard/properties/controls"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"requirements":["risk-assessment"]}]},"regulatory-compliance":{"title":"Regulatory compliance","description":"Where data may be kept, and the standards of single industries.","type":"object","properties":{"data-residency":{"title":"Data residency","description":"Where data may be kept here. The word not-applicable replaces all that the core says about it.","$ref":"#/$defs/data-residency","examples":["not-applicable",{"enabled":true,"regions":["EU"]}]},"industry-standards":{"title":"Industry standards","description":"The standards that are followed here, by sector. The word not-applicable replaces all that the core says about it.","$ref":"#/$defs/industry-standards","examples":["not-applicable",{"healthcare":"HIPAA-compliance"}]}},"additionalProperties":false,"examples":[{"data-residency":{"enabled":true,"regions":["EU"]}}]},"data-residency":{"title":"Data residency","description":"Where data may be kept here. The word not-applicable replaces all that the core says about it.","type":["object","string"],"pattern":"^not-applicable$","properties":{"enabled":{"$ref":"security-policies.schema.json#/$defs/data-residency/properties/enabled"},"regions":{"$ref":"security-policies.schema.json#/$defs/data-residency/properties/regions"},"data-localization":{"$ref":"security-policies.schema.json#/$defs/data-residency/properties/data-localization"},"cross-border-transfers":{"$ref":"security-policies.schema.json#/$defs/data-residency/properties/cross-border-transfers"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":["not-applicable",{"enabled":true,"regions":["EU"]}]},"industry-standards":{"title":"Industry standards","description":"The standards that are followed here, by sector. The word not-applicable replaces all that the core says about it.","type":["object","string"],"pattern":"^not-applicable$","properties":{"healthcare":{"$ref":"security-policies.schema.json#/$defs/industry-standards/properties/healthcare"},"financial":{"$ref":"security-policies.schema.json#/$defs/industry-standards/properties/financial"},"government":{"$ref":"security-policies.schema.json#/$defs/industry-standards/properties/government"},"education":{"$ref":"security-policies.schema.json#/$defs/industry-standards/properties/education"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/industry-standards/additionalProperties"},"examples":["not-applicable",{"healthcare":"HIPAA-compliance"}]},"incident-response":{"title":"Incident response","description":"What differs here in how incidents are sorted and answered.","type":"object","properties":{"classification":{"title":"Classification","description":"How incidents are sorted.","$ref":"#/$defs/incident-classification","examples":[{"severity-levels":{"high":{"response-time":"1-hour"}}}]},"response-procedures":{"$ref":"security-policies.schema.json#/$defs/incident-response/properties/response-procedures"}},"additionalProperties":false,"examples":[{"classification":{"severity-levels":{"critical":{"response-time":"5-minutes"}}}}]},"incident-classification":{"title":"Classification","description":"How incidents are sorted.","type":"object","properties":{"severity-levels":{"title":"Severity levels","description":"The severities of incidents, by name, and how each is handled.","$ref":"#/$defs/severity-levels","examples":[{"high":{"response-time":"1-hour"}}]}},"additionalProperties":false,"examples":[{"severity-levels":{"high":{"response-time":"1-hour"}}}]},"severity-levels":{"title":"Severity levels","description":"The severities of incidents, by name, and how each is handled.","type":"object","properties":{"critical":{"title":"Critical","description":"Incidents that endanger the whole system or its data.","$ref":"#/$defs/severity-level","examples":[{"response-time":"15-minutes","escalation":"immediate"}]},"high":{"title":"High","description":"Significant threats.","$ref":"#/$defs/severity-level","examples":[{"response-time":"1-hour"}]},"medium":{"title":"Medium","description":"Violations of a policy.","$ref":"#/$defs/severity-level","examples":[{"response-time":"4-hours"}]},"low":{"title":"Low","description":"Minor events.","$ref":"#/$defs/severity-level","examples":[{"response-time":"24-hours"}]}},"additionalProperties":{"title":"Severity level","description":"How incidents of this severity are handled.","$ref":"#/$defs/severity-level","examples":[{"response-time":"3-days"}]},"examples":[{"high":{"response-time":"1-hour"}}]},"severity-level":{"title":"Severity level","description":"How incidents of one severity are handled.","type":"object","properties":{"description":{"$ref":"security-policies.schema.json#/$defs/severity-level/properties/description"},"response-time":{"$ref":"security-policies.schema.json#/$defs/severity-level/properties/response-time"},"escalation":{"$ref":"security-policies.schema.json#/$defs/severity-level/properties/escalation"},"notification":{"$ref":"security-policies.schema.json#/$defs/severity-level/properties/notification"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"response-time":"1-hour","escalation":"security-team"}]},"security-monitoring":{"title":"Security monitoring","description":"What differs here in how threats and vulnerabilities are watched for.","type":"object","properties":{"real-time-monitoring":{"title":"Real-time monitoring","description":"What is watched all the time, and who is alerted.","$ref":"#/$defs/real-time-monitoring","examples":[{"enabled":true,"metrics":["failed-login-attempts"]}]},"threat-intelligence":{"title":"Threat intelligence","description":"Where knowledge about threats comes from, and how it is used.","$ref":"#/$defs/threat-intelligence","examples":[{"enabled":true,"sources":["commercial-feeds"]}]},"vulnerability-management":{"title":"Vulnerability management","description":"How vulnerabilities are found, mended and tracked.","$ref":"#/$defs/vulnerability-management","examples":[{"enabled":true,"remediation":{"critical":"24-hours"}}]}},"additionalProperties":false,"examples":[{"vulnerability-management":{"scanning":{"frequency":"daily"}}}]},"real-time-monitoring":{"title":"Real-time monitoring","description":"What is watched all the time, and who is alerted.","type":"object","properties":{"enabled":{"$ref":"security-policies.schema.json#/$defs/real-time-monitoring/properties/enabled"},"metrics":{"$ref":"security-policies.schema.json#/$defs/real-time-monitoring/properties/metrics"},"alerting":{"title":"Alerting","description":"Where alerts go, and how soon.","$ref":"#/$defs/security-alerting","examples":[{"channels":["email"]}]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"metrics":["failed-login-attempts"]}]},"security-alerting":{"title":"Alerting","description":"Where alerts go, and how soon.","type":"object","properties":{"channels":{"$ref":"security-policies.schema.json#/$defs/security-alerting/properties/channels"},"escalation":{"$ref":"security-policies.schema.json#/$defs/security-alerting/properties/escalation"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"channels":["email"]}]},"threat-intelligence":{"title":"Threat intelligence","description":"Where knowledge about threats comes from, and how it is used.","type":"object","properties":{"enabled":{"$ref":"security-policies.schema.json#/$defs/threat-intelligence/properties/enabled"},"sources":{"$ref":"security-policies.schema.json#/$defs/threat-intelligence/properties/sources"},"integration":{"$ref":"security-policies.schema.json#/$defs/threat-intelligence/properties/integration"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"sources":["commercial-feeds"]}]},"vulnerability-management":{"title":"Vulnerability management","description":"How vulnerabilities are found, mended and tracked.","type":"object","properties":{"enabled":{"$ref":"security-policies.schema.json#/$defs/vulnerability-management/properties/enabled"},"scanning":{"title":"Scanning","description":"How vulnerabilities are looked for.","$ref":"#/$defs/vulnerability-scanning","examples":[{"frequency":"daily","scope":"all-systems"}]},"remediation":{"$ref":"security-policies.schema.json#/$defs/vulnerability-management/properties/remediation"},"tracking":{"$ref":"security-policies.schema.json#/$defs/vulnerability-management/properties/tracking"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"remediation":{"critical":"24-hours"}}]},"vulnerability-scanning":{"title":"Scanning","description":"How vulnerabilities are looked for.","type":"object","properties":{"frequency":{"$ref":"security-policies.schema.json#/$defs/vulnerability-scanning/properties/frequency"},"scope":{"$ref":"security-policies.schema.json#/$defs/vulnerability-scanning/properties/scope"},"methods":{"$ref":"security-policies.schema.json#/$defs/vulnerability-scanning/properties/methods"}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"frequency":"daily","scope":"all-systems"}]},"communication-protocol":{"title":"Communication protocol","description":"How agents report here.","type":"object","properties":{"frequency":{"title":"Frequency","description":"How often it is sent. Replaces the core\'s value.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["real-time","continuous","hourly","daily","bi-daily","weekly","bi-weekly","monthly","on-demand","per-task","per-phase","per-milestone","per-release"]},"examples":["daily"]},"format":{"title":"Format","description":"The form in which it is written. Replaces the core\'s value.","$ref":"vocabulary.schema.json#/$defs/report-format","examples":["summary"]},"required-fields":{"title":"Required fields","description":"The fields that it must have. Replaces the core\'s list.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["agent-id","status"]]},"encryption":{"title":"Encryption","description":"Whether it must be sent encrypted.","$ref":"security-policies.schema.json#/$defs/obligation","examples":["required"]},"stakeholder-notification":{"title":"Notification of stakeholders","description":"How stakeholders are told.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["automated","automatic","manual","none"]},"examples":["automated"]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"frequency":"daily","format":"summary"}]},"agent-overrides":{"title":"Agent overrides","description":"What differs here for agents.","type":"object","properties":{"quality-standards":{"title":"Quality standards","description":"What the work of single agents must meet here, by the agent\'s id. Merged over the standards in the agent policies.","type":"object","propertyNames":{"title":"Agent","description":"The id of an agent that is defined in the agent policies: `@` and lower-case letters, digits and dashes.","$ref":"vocabulary.schema.json#/$defs/agent-reference","archi3":{"ref":"agent"},"examples":["@code-reviewer"]},"additionalProperties":{"title":"Quality standards of an agent","description":"What this agent\'s work must meet here. A metric that is not named keeps the core\'s value.","type":"object","propertyNames":{"title":"Metric","description":"The name of a metric that this agent\'s quality standards define.","archi3":{"ref":"metric","vocabulary":"metric-name"},"examples":["code-coverage"]},"additionalProperties":{"title":"Standard","description":"What the work must meet in this metric: a threshold, a quantity or plain words. Replaces the core\'s value.","$ref":"vocabulary.schema.json#/$defs/quality-standard","examples":[">90%"]},"examples":[{"code-coverage":">90%"}]},"examples":[{"@code-reviewer":{"code-coverage":">90%"}}]},"communication-protocols":{"title":"Communication protocols","description":"How agents report here. Merged over the coordination section of the agent policies.","type":"object","properties":{"status-updates":{"title":"Status updates","description":"How agents report where they stand.","$ref":"#/$defs/communication-protocol","examples":[{"frequency":"daily","format":"summary"}]},"milestone-reports":{"title":"Milestone reports","description":"How agents report that a milestone is reached.","$ref":"#/$defs/communication-protocol","examples":[{"frequency":"daily","format":"summary"}]},"quality-gates":{"title":"Quality gates","description":"How agents report the result of a quality gate.","$ref":"#/$defs/communication-protocol","examples":[{"frequency":"daily","format":"summary"}]}},"additionalProperties":{"title":"Protocol of your own","description":"How agents report on this occasion.","$ref":"#/$defs/communication-protocol","examples":[{"frequency":"daily","format":"summary"}]},"examples":[{"status-updates":{"frequency":"real-time"}}]}},"additionalProperties":false,"examples":[{"quality-standards":{"@code-reviewer":{"code-coverage":">90%"}}}]},"environment-settings":{"title":"Environment settings","description":"How this environment runs. Settings of your own may be added.","type":"object","properties":{"debug-mode":{"title":"Debug mode","description":"Whether agents run with debugging switched on. Off is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":false},"examples":[false]},"verbose-logging":{"title":"Verbose logging","description":"Whether everything is logged in detail, which may reveal data. Off is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":false},"examples":[false]},"relaxed-security":{"title":"Relaxed security","description":"Whether security checks are relaxed. Off is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":false},"examples":[false]},"strict-security":{"title":"Strict security","description":"Whether security checks are enforced without exception. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"mock-external-services":{"title":"Mock external services","description":"Whether stand-ins take the place of external services. Off is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":false},"examples":[false]},"real-external-services":{"title":"Real external services","description":"Whether the real external services are used. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"performance-monitoring":{"title":"Performance monitoring","description":"How closely performance is watched.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["none","minimal","basic","standard","detailed","comprehensive"]},"examples":["comprehensive"]},"error-reporting":{"title":"Error reporting","description":"How much errors tell, from laxest to strictest: verbose, standard, secure. Verbose errors may reveal data.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["verbose","detailed","standard","minimal","secure"],"stricter":["verbose","standard","secure"]},"examples":["secure"]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"debug-mode":false,"strict-security":true}]},"mcp-server":{"title":"MCP server","description":"How agents may use an MCP server by a name of your own. Settings of your own may be added.","type":"object","properties":{"enabled":{"title":"Server enabled","description":"Whether agents may use this MCP server here.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"rate-limit":{"title":"Rate limit","description":"How often the server may be called.","$ref":"vocabulary.schema.json#/$defs/rate","examples":["10 requests/minute"]},"timeout":{"title":"Timeout","description":"How long one call may take before it is given up.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["30s"]},"audit-logging":{"title":"Audit logging","description":"Whether calls are written to the audit log. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"encryption":{"title":"Encryption","description":"Whether data on the server must be encrypted.","$ref":"security-policies.schema.json#/$defs/obligation","examples":["required"]},"allowed-tools":{"title":"Allowed tools","description":"The tools that the server may offer. A bare `*` means every tool.","$ref":"#/$defs/tool-names","examples":[["read_file","list_directory"]]},"blocked-tools":{"title":"Blocked tools","description":"The tools that the server may not offer, even if they are allowed.","$ref":"#/$defs/tool-names","examples":[["delete_file"]]},"circuit-breaker":{"title":"Circuit breaker","description":"Whether a server that keeps failing is left alone for a while. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"timeout":"30s"}]},"tool-names":{"title":"Tools of an MCP server","description":"Tools by the names that the server gives them.","type":"array","items":{"title":"Tool","description":"The name of a tool; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/text","examples":["read_file"]},"uniqueItems":true,"examples":[["read_file","list_directory"]]},"filesystem-server":{"title":"File system server","description":"How agents may use files.","type":"object","properties":{"enabled":{"title":"Server enabled","description":"Whether agents may use this MCP server here.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"rate-limit":{"title":"Rate limit","description":"How often the server may be called.","$ref":"vocabulary.schema.json#/$defs/rate","examples":["10 requests/minute"]},"timeout":{"title":"Timeout","description":"How long one call may take before it is given up.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["30s"]},"audit-logging":{"title":"Audit logging","description":"Whether calls are written to the audit log. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"encryption":{"title":"Encryption","description":"Whether data on the server must be encrypted.","$ref":"security-policies.schema.json#/$defs/obligation","examples":["required"]},"allowed-tools":{"title":"Allowed tools","description":"The tools that the server may offer. A bare `*` means every tool.","$ref":"#/$defs/tool-names","examples":[["read_file","list_directory"]]},"blocked-tools":{"title":"Blocked tools","description":"The tools that the server may not offer, even if they are allowed.","$ref":"#/$defs/tool-names","examples":[["delete_file"]]},"max-file-size":{"title":"Largest file","description":"The largest file that may be read or written.","$ref":"vocabulary.schema.json#/$defs/size","examples":["100MB"]},"allowed-paths":{"title":"Allowed paths","description":"The folders that agents may use. `/` means every folder.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/text","examples":["/workspace"]},"uniqueItems":true,"examples":[["/workspace"]]},"blocked-paths":{"title":"Blocked paths","description":"The folders that agents may not use, even inside an allowed one.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/text","examples":["/etc"]},"uniqueItems":true,"examples":[["/etc","/usr"]]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"allowed-paths":["/workspace"]}]},"web-browser-server":{"title":"Web browser server","description":"How agents may use a web browser.","type":"object","properties":{"enabled":{"title":"Server enabled","description":"Whether agents may use this MCP server here.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"rate-limit":{"title":"Rate limit","description":"How often the server may be called.","$ref":"vocabulary.schema.json#/$defs/rate","examples":["10 requests/minute"]},"timeout":{"title":"Timeout","description":"How long one call may take before it is given up.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["30s"]},"audit-logging":{"title":"Audit logging","description":"Whether calls are written to the audit log. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"encryption":{"title":"Encryption","description":"Whether data on the server must be encrypted.","$ref":"security-policies.schema.json#/$defs/obligation","examples":["required"]},"allowed-tools":{"title":"Allowed tools","description":"The tools that the server may offer. A bare `*` means every tool.","$ref":"#/$defs/tool-names","examples":[["read_file","list_directory"]]},"blocked-tools":{"title":"Blocked tools","description":"The tools that the server may not offer, even if they are allowed.","$ref":"#/$defs/tool-names","examples":[["delete_file"]]},"headless":{"title":"Headless","description":"Whether the browser runs without a window; a window is for debugging. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"allowed-domains":{"title":"Allowed domains","description":"The domains that agents may visit. A bare `*` means every domain; `*.example.com` means that domain\'s subdomains.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/text","examples":["*.example.com"]},"uniqueItems":true,"examples":[["*.example.com"]]},"blocked-domains":{"title":"Blocked domains","description":"The domains that agents may not visit, even if they are allowed.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/text","examples":["*.malicious.example"]},"uniqueItems":true,"examples":[["*.malicious.example"]]},"security-scanning":{"title":"Security scanning","description":"Whether pages and downloads are scanned. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"user-agent":{"title":"User agent","description":"The name that the browser gives itself.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Example-Browser/1.0"]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"headless":true,"allowed-domains":["*.example.com"]}]},"database-server":{"title":"Database server","description":"How agents may use databases.","type":"object","properties":{"enabled":{"title":"Server enabled","description":"Whether agents may use this MCP server here.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"rate-limit":{"title":"Rate limit","description":"How often the server may be called.","$ref":"vocabulary.schema.json#/$defs/rate","examples":["10 requests/minute"]},"timeout":{"title":"Timeout","description":"How long one call may take before it is given up.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["30s"]},"audit-logging":{"title":"Audit logging","description":"Whether calls are written to the audit log. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"encryption":{"title":"Encryption","description":"Whether data on the server must be encrypted.","$ref":"security-policies.schema.json#/$defs/obligation","examples":["required"]},"allowed-tools":{"title":"Allowed tools","description":"The tools that the server may offer. A bare `*` means every tool.","$ref":"#/$defs/tool-names","examples":[["read_file","list_directory"]]},"blocked-tools":{"title":"Blocked tools","description":"The tools that the server may not offer, even if they are allowed.","$ref":"#/$defs/tool-names","examples":[["delete_file"]]},"connection-string":{"title":"Connection string","description":"Where the database is. Name an environment variable rather than writing a password.","$ref":"vocabulary.schema.json#/$defs/text","examples":["${DATABASE_URL}"]},"max-connections":{"title":"Most connections","description":"How many connections may be open at once.","type":"integer","minimum":1,"examples":[5]},"ssl-required":{"title":"TLS required","description":"Whether connections must be encrypted. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"audit-queries":{"title":"Audit queries","description":"Whether queries are written to the audit log. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"query-timeout":{"title":"Query timeout","description":"How long one query may take before it is given up.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["30s"]},"connection-pooling":{"title":"Connection pooling","description":"Whether connections are kept and used again.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"ssl-required":true}]},"git-server":{"title":"Git server","description":"How agents may use git repositories.","type":"object","properties":{"enabled":{"title":"Server enabled","description":"Whether agents may use this MCP server here.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"rate-limit":{"title":"Rate limit","description":"How often the server may be called.","$ref":"vocabulary.schema.json#/$defs/rate","examples":["10 requests/minute"]},"timeout":{"title":"Timeout","description":"How long one call may take before it is given up.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["30s"]},"audit-logging":{"title":"Audit logging","description":"Whether calls are written to the audit log. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"encryption":{"title":"Encryption","description":"Whether data on the server must be encrypted.","$ref":"security-policies.schema.json#/$defs/obligation","examples":["required"]},"allowed-tools":{"title":"Allowed tools","description":"The tools that the server may offer. A bare `*` means every tool.","$ref":"#/$defs/tool-names","examples":[["read_file","list_directory"]]},"blocked-tools":{"title":"Blocked tools","description":"The tools that the server may not offer, even if they are allowed.","$ref":"#/$defs/tool-names","examples":[["delete_file"]]},"require-pull-request":{"title":"Pull request required","description":"Whether changes must go through a pull request. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"audit-commits":{"title":"Audit commits","description":"Whether commits are written to the audit log. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"max-commit-size":{"title":"Largest commit","description":"The largest commit that may be made.","$ref":"vocabulary.schema.json#/$defs/size","examples":["10MB"]},"branch-protection":{"title":"Branch protection","description":"Whether protected branches are respected. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"signed-commits":{"title":"Signed commits","description":"Whether commits must be signed.","$ref":"security-policies.schema.json#/$defs/obligation","examples":["required"]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"require-pull-request":true}]},"api-gateway-server":{"title":"API gateway server","description":"How agents may call outside interfaces.","type":"object","properties":{"enabled":{"title":"Server enabled","description":"Whether agents may use this MCP server here.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"rate-limit":{"title":"Rate limit","description":"How often the server may be called.","$ref":"vocabulary.schema.json#/$defs/rate","examples":["10 requests/minute"]},"timeout":{"title":"Timeout","description":"How long one call may take before it is given up.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["30s"]},"audit-logging":{"title":"Audit logging","description":"Whether calls are written to the audit log. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"encryption":{"title":"Encryption","description":"Whether data on the server must be encrypted.","$ref":"security-policies.schema.json#/$defs/obligation","examples":["required"]},"allowed-tools":{"title":"Allowed tools","description":"The tools that the server may offer. A bare `*` means every tool.","$ref":"#/$defs/tool-names","examples":[["read_file","list_directory"]]},"blocked-tools":{"title":"Blocked tools","description":"The tools that the server may not offer, even if they are allowed.","$ref":"#/$defs/tool-names","examples":[["delete_file"]]},"mock-external-apis":{"title":"Mock external interfaces","description":"Whether stand-ins take the place of outside interfaces. Off is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":false},"examples":[false]},"circuit-breaker":{"title":"Circuit breaker","description":"Whether an interface that keeps failing is left alone for a while. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"retry-policy":{"title":"Retry policy","description":"How failed calls are tried again.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["none","immediate","fixed-delay","linear-backoff","exponential-backoff"]},"examples":["exponential-backoff"]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"rate-limit":"200/hour"}]},"performance-monitoring":{"title":"Performance monitoring","description":"What differs here in metrics and alerting. Merged over the agent policies\' section; a list replaces the core\'s list.","type":"object","properties":{"metrics":{"title":"Metrics","description":"The metrics whose limits differ here, by name. A limit that is not named keeps the core\'s value.","type":"object","propertyNames":{"title":"Metric","description":"The name of a metric; names of your own may be added.","archi3":{"vocabulary":"metric-name"},"examples":["response-time"]},"properties":{"response-time":{"title":"Response time","description":"How fast answers must come.","$ref":"vocabulary.schema.json#/$defs/metric-duration","examples":[{"target":"<100ms"}]},"throughput":{"title":"Throughput","description":"How many requests must be handled.","$ref":"vocabulary.schema.json#/$defs/metric-rate","examples":[{"target":">2000 requests/hour"}]},"error-rate":{"title":"Error rate","description":"How many requests may fail.","$ref":"vocabulary.schema.json#/$defs/metric-ratio","examples":[{"target":"<0.5%"}]},"availability":{"title":"Availability","description":"For how much of the time the service must be there.","$ref":"vocabulary.schema.json#/$defs/metric-ratio","examples":[{"target":">99.9%","alert-threshold":"<99.5%"}]},"resource-utilization":{"title":"Resource utilization","description":"How much of each resource may be in use.","$ref":"vocabulary.schema.json#/$defs/resource-utilization","examples":[{"cpu-target":"<70%"}]}},"additionalProperties":{"title":"Metric","description":"Target and alarms of this metric; only those that differ here.","$ref":"vocabulary.schema.json#/$defs/metric","examples":[{"alert-threshold":">100 open tasks"}]},"examples":[{"response-time":{"target":"<100ms"}}]},"alerting":{"title":"Alerting","description":"Where alerts go here, and how soon.","type":"object","properties":{"enabled":{"title":"Alerting enabled","description":"Whether alerts are sent at all. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"channels":{"title":"Channels","description":"The channels that alerts are sent to. Replaces the core\'s list.","$ref":"vocabulary.schema.json#/$defs/alert-channels","examples":[["email","slack"]]},"escalation":{"title":"Escalation","description":"After which delay which alerts are escalated. Replaces the core\'s list.","$ref":"vocabulary.schema.json#/$defs/escalation","examples":[[{"immediate":"critical-thresholds"}]]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"channels":["email"]}]}},"additionalProperties":false,"examples":[{"metrics":{"response-time":{"target":"<100ms"}}}]},"tools":{"title":"Tools","description":"The tools of this environment, by name, each with its settings. Tools of your own may be added.","type":"object","properties":{"debugging":{"title":"Debugging","description":"What debuggers may do here. Off is the stricter side.","type":"object","properties":{"enabled":{"title":"Debugging enabled","description":"Whether a debugger may be attached. Off is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":false},"examples":[false]},"breakpoints":{"title":"Breakpoints","description":"Whether agents may be halted at a breakpoint. Off is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":false},"examples":[false]},"step-through":{"title":"Step through","description":"Whether agents may be run step by step. Off is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":false},"examples":[false]},"variable-inspection":{"title":"Inspection of variables","description":"Whether values may be looked at while an agent runs. Off is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":false},"examples":[false]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":false}]},"testing":{"title":"Testing","description":"Which tests must pass here.","type":"object","properties":{"unit-tests":{"title":"Unit tests","description":"Whether unit tests must pass.","$ref":"security-policies.schema.json#/$defs/obligation","examples":["required"]},"integration-tests":{"title":"Integration tests","description":"Whether integration tests must pass.","$ref":"security-policies.schema.json#/$defs/obligation","examples":["required"]},"performance-tests":{"title":"Performance tests","description":"Whether performance tests must pass.","$ref":"security-policies.schema.json#/$defs/obligation","examples":["required"]},"security-tests":{"title":"Security tests","description":"Whether security tests must pass.","$ref":"security-policies.schema.json#/$defs/obligation","examples":["required"]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"unit-tests":"required"}]},"hot-reload":{"title":"Hot reload","description":"Whether changed files take effect at once.","type":"object","properties":{"enabled":{"title":"Hot reload enabled","description":"Whether changed files take effect without a deployment. Off is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":false},"examples":[false]},"file-watching":{"title":"File watching","description":"Whether files are watched for changes.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"auto-restart":{"title":"Automatic restart","description":"Whether agents restart after a change.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":false}]},"development-databases":{"title":"Development databases","description":"The databases that development works on.","type":"object","properties":{"enabled":{"title":"Databases enabled","description":"Whether development databases are provided.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"auto-migration":{"title":"Automatic migration","description":"Whether the schema is migrated automatically.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"seed-data":{"title":"Seed data","description":"Whether the databases are filled with sample data.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"backup-frequency":{"title":"Backup frequency","description":"How often they are backed up.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["daily"]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"backup-frequency":"daily"}]},"monitoring":{"title":"Monitoring","description":"How the environment is watched.","type":"object","properties":{"enabled":{"title":"Monitoring enabled","description":"Whether the environment is watched. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"metrics-collection":{"title":"Collection of metrics","description":"How many metrics are collected.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["none","minimal","basic","standard","detailed","comprehensive"]},"examples":["comprehensive"]},"log-aggregation":{"title":"Log aggregation","description":"Whether logs are gathered in one place. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"distributed-tracing":{"title":"Distributed tracing","description":"Whether requests are traced across services. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"performance-profiling":{"title":"Performance profiling","description":"Whether running agents are profiled.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"log-aggregation":true}]},"backup":{"title":"Backup","description":"How data is backed up.","type":"object","properties":{"enabled":{"title":"Backup enabled","description":"Whether data is backed up. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"frequency":{"title":"Frequency","description":"How often data is backed up.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["hourly"]},"retention":{"title":"Retention","description":"How long backups are kept: a duration, or a word such as permanent.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"standard":true,"words":["indefinite","permanent"]},"examples":["30-days"]},"encryption":{"title":"Encryption","description":"Whether backups must be encrypted.","$ref":"security-policies.schema.json#/$defs/obligation","examples":["required"]},"offsite-storage":{"title":"Storage off site","description":"Whether backups are also kept at another place. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"frequency":"hourly"}]},"disaster-recovery":{"title":"Disaster recovery","description":"How the environment is restored after a disaster.","type":"object","properties":{"enabled":{"title":"Disaster recovery enabled","description":"Whether recovery is prepared. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"rto":{"title":"Recovery time objective","description":"How long restoring may take.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["1-hour"]},"rpo":{"title":"Recovery point objective","description":"How much of the latest data may be lost, as a time.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["15-minutes"]},"automated-failover":{"title":"Automated failover","description":"Whether a spare takes over by itself. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"testing-frequency":{"title":"Testing frequency","description":"How often recovery is practised.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["monthly"]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"rto":"1-hour","rpo":"15-minutes"}]},"security-scanning":{"title":"Security scanning","description":"How often what is scanned.","type":"object","properties":{"enabled":{"title":"Scanning enabled","description":"Whether scans run. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"vulnerability-scanning":{"title":"Vulnerability scanning","description":"How often systems are scanned for known vulnerabilities.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["daily"]},"penetration-testing":{"title":"Penetration testing","description":"How often an attack is tried.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["quarterly"]},"code-analysis":{"title":"Code analysis","description":"How often code is analysed.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["continuous"]},"dependency-checking":{"title":"Dependency checking","description":"How often dependencies are checked.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["daily"]}},"additionalProperties":{"$ref":"security-policies.schema.json#/$defs/setting"},"examples":[{"enabled":true,"vulnerability-scanning":"daily"}]}},"additionalProperties":{"title":"Tool","description":"The settings of a tool of your own, or one value.","$ref":"security-policies.schema.json#/$defs/setting","examples":[{"enabled":true}]},"examples":[{"testing":{"unit-tests":"required"}}]},"security-overrides":{"title":"Security overrides","description":"What differs here from the security policies. Merged over the sections of the same name; a list replaces the core\'s list.","type":"object","properties":{"authentication":{"title":"Authentication","description":"What differs here in how people, agents and services prove who they are.","$ref":"#/$defs/authentication","examples":[{"multi-factor-authentication":{"enabled":true},"session-timeout":"4-hours"}]},"authorization":{"title":"Authorization","description":"What differs here in who may do what.","$ref":"#/$defs/authorization","examples":[{"role-based-access-control":{"least-privilege":true}}]},"data-protection":{"title":"Data protection","description":"What differs here in how data is encrypted, classified and kept private.","$ref":"#/$defs/data-protection","examples":[{"encryption":{"at-rest":"required"}}]},"audit-logging":{"title":"Audit logging","description":"What differs here in what is logged, for how long, and what is hidden in it.","$ref":"#/$defs/audit-logging","examples":[{"enabled":true,"tamper-protection":true}]},"incident-response":{"title":"Incident response","description":"What differs here in how incidents are sorted and answered.","$ref":"#/$defs/incident-response","examples":[{"classification":{"severity-levels":{"critical":{"response-time":"5-minutes"}}}}]},"security-monitoring":{"title":"Security monitoring","description":"What differs here in how threats and vulnerabilities are watched for.","$ref":"#/$defs/security-monitoring","examples":[{"vulnerability-management":{"scanning":{"frequency":"daily"}}}]}},"additionalProperties":false,"examples":[{"authentication":{"session-timeout":"4-hours"}}]},"metadata":{"title":"Metadata","description":"What this policy is called, which environment it is for, and who answers for it.","type":"object","required":["name","description","lastUpdated","author","environment"],"properties":{"name":{"title":"Name","description":"The policy\'s name, unique in the repository; reports and `--name` use it.","$ref":"vocabulary.schema.json#/$defs/text","examples":["staging-environment"]},"description":{"title":"Description","description":"What the policy is for, in one sentence.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Policies of the staging environment"]},"lastUpdated":{"title":"Last update","description":"When the policy was last changed: date and time with a time zone.","$ref":"vocabulary.schema.json#/$defs/last-updated","examples":["2026-01-20T10:00:00Z"]},"author":{"title":"Author","description":"The person or team that answers for the policy.","$ref":"vocabulary.schema.json#/$defs/text","archi3":{"vocabulary":"author"},"examples":["Platform team"]},"environment":{"title":"Environment","description":"The environment that this policy is for, spelt as in the configuration: lower-case letters, digits and dashes.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["staging"]}},"additionalProperties":false,"examples":[{"name":"staging-environment","description":"Policies of the staging environment","lastUpdated":"2026-01-20T10:00:00Z","author":"Platform team","environment":"staging"}]}}}');
;// CONCATENATED MODULE: ./build/schemas/manifest.schema.json
const manifest_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"manifest.schema.json","title":"Bundle manifest","description":"The file manifest.json of a bundle: what the bundle holds, and where it comes from. `archi3-policy bundle` writes it; whatever uses the bundle compares it with the files first.","type":"object","required":["format","digest","source","tool","files"],"properties":{"format":{"title":"Format","description":"The name and version of this format. A change that readers must know about raises the number.","const":"archi3-bundle/1","examples":["archi3-bundle/1"]},"digest":{"title":"Digest","description":"The name of the bundle: sha256 over the format\'s name with a line feed, and for each file, sorted by the bytes of its path, the path, a NUL, the sha256 of its content in hex, and a line feed. Nothing else is in it, so the same policies have the same digest on any machine and at any commit.","$ref":"#/$defs/digest","examples":["sha256:8c1f2a4e0b7d93561e0a4c8b2f7d6935a1c0e4b8d2f67935b1d0c4a8e2f67935"]},"source":{"title":"Source","description":"Where the policies were taken from. Not part of the digest.","type":"object","required":["commit"],"properties":{"repository":{"title":"Repository","description":"The repository, as owner/name on GitHub, else as a URL without credentials.","$ref":"vocabulary.schema.json#/$defs/text","examples":["harbour-cold-chain/policies"]},"commit":{"title":"Commit","description":"The commit whose tree holds the policies: its whole hash.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","examples":["4b825dc642cb6eb9a060e54bf8d69288fbee4904"]},"ref":{"title":"Ref","description":"The branch or tag that was checked out; left out for a commit by itself.","$ref":"vocabulary.schema.json#/$defs/text","examples":["refs/heads/main"]}},"additionalProperties":false,"examples":[{"commit":"4b825dc642cb6eb9a060e54bf8d69288fbee4904"}]},"tool":{"title":"Tool","description":"Name and version of what built the bundle. Not part of the digest.","$ref":"vocabulary.schema.json#/$defs/text","examples":["archi3-policy 0.1.0"]},"files":{"title":"Files","description":"Every policy file, sorted by the bytes of its path.","type":"array","items":{"title":"File","description":"One policy file.","type":"object","required":["path","digest","size"],"properties":{"path":{"title":"Path","description":"Relative to the policies folder, with forward slashes; a policy that lies outside of it stands under repository/ and its path from the configuration\'s folder.","$ref":"vocabulary.schema.json#/$defs/text","examples":["core/agent-policies.yaml","repository/rules/exfiltration.yml"]},"digest":{"title":"Digest","description":"sha256 of the file\'s content.","$ref":"#/$defs/digest","examples":["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]},"size":{"title":"Size","description":"Length of the content in bytes.","type":"integer","minimum":0,"examples":[1204]}},"additionalProperties":false,"examples":[{"path":"core/agent-policies.yaml","digest":"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","size":0}]},"minItems":1,"examples":[[{"path":"core/agent-policies.yaml","digest":"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","size":0}]]}},"additionalProperties":false,"$defs":{"digest":{"title":"Digest","description":"A sha256 as this tool writes it: its name, a colon, and 64 hex digits.","type":"string","pattern":"^sha256:[0-9a-f]{64}$","examples":["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]}}}');
// EXTERNAL MODULE: ./build/schemas/monitor-state.schema.json
var monitor_state_schema = __webpack_require__(89345);
;// CONCATENATED MODULE: ./build/schemas/orchestration-policies.schema.json
const orchestration_policies_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"orchestration-policies.schema.json","title":"Orchestration policies","description":"How tasks are classified, routed, coordinated, checked and recovered.","type":"object","properties":{"version":{"title":"Version","description":"The version of this policy; raise it with every change.","$ref":"vocabulary.schema.json#/$defs/version","examples":["1.0.0"]},"metadata":{"title":"Metadata","description":"Says what this policy is called, what it is for and who answers for it.","$ref":"vocabulary.schema.json#/$defs/metadata","examples":[{"name":"agent-policies","description":"What the review agents may do and what their work must meet","lastUpdated":"2026-03-01T09:30:00Z","author":"Platform team"}]},"task-classification":{"title":"Task classification","description":"How tasks are classified before they are routed.","type":"object","properties":{"complexity-levels":{"title":"Complexity levels","description":"The four levels of complexity.","type":"object","properties":{"simple":{"title":"Simple","description":"Tasks that one specialist can do.","$ref":"#/$defs/complexity-level","examples":[{"description":"One field of expertise, clear requirements","characteristics":[{"single-domain":true},{"short-timeline":"hours-to-2-days"}],"examples":["code-bug-fix","product-description"],"routing-logic":"manager-to-single-specialist","quality-gates":["requirements-validation","output-review"],"timeline":"1-2-days","resource-requirements":"low"}]},"moderate":{"title":"Moderate","description":"Tasks for a few specialists under one manager.","$ref":"#/$defs/complexity-level","examples":[{"description":"One field of expertise, clear requirements","characteristics":[{"single-domain":true},{"short-timeline":"hours-to-2-days"}],"examples":["code-bug-fix","product-description"],"routing-logic":"manager-to-single-specialist","quality-gates":["requirements-validation","output-review"],"timeline":"1-2-days","resource-requirements":"low"}]},"complex":{"title":"Complex","description":"Tasks for several managers.","$ref":"#/$defs/complexity-level","examples":[{"description":"One field of expertise, clear requirements","characteristics":[{"single-domain":true},{"short-timeline":"hours-to-2-days"}],"examples":["code-bug-fix","product-description"],"routing-logic":"manager-to-single-specialist","quality-gates":["requirements-validation","output-review"],"timeline":"1-2-days","resource-requirements":"low"}]},"enterprise":{"title":"Enterprise","description":"Programmes that concern the whole organization.","$ref":"#/$defs/complexity-level","examples":[{"description":"One field of expertise, clear requirements","characteristics":[{"single-domain":true},{"short-timeline":"hours-to-2-days"}],"examples":["code-bug-fix","product-description"],"routing-logic":"manager-to-single-specialist","quality-gates":["requirements-validation","output-review"],"timeline":"1-2-days","resource-requirements":"low"}]}},"required":["simple","moderate","complex","enterprise"],"additionalProperties":false,"examples":[{"simple":{"description":"One field of expertise, clear requirements","characteristics":[{"single-domain":true},{"short-timeline":"hours-to-2-days"}],"examples":["code-bug-fix","product-description"],"routing-logic":"manager-to-single-specialist","quality-gates":["requirements-validation","output-review"],"timeline":"1-2-days","resource-requirements":"low"},"moderate":{"description":"One field of expertise, clear requirements","characteristics":[{"single-domain":true},{"short-timeline":"hours-to-2-days"}],"examples":["code-bug-fix","product-description"],"routing-logic":"manager-to-single-specialist","quality-gates":["requirements-validation","output-review"],"timeline":"1-2-days","resource-requirements":"low"},"complex":{"description":"One field of expertise, clear requirements","characteristics":[{"single-domain":true},{"short-timeline":"hours-to-2-days"}],"examples":["code-bug-fix","product-description"],"routing-logic":"manager-to-single-specialist","quality-gates":["requirements-validation","output-review"],"timeline":"1-2-days","resource-requirements":"low"},"enterprise":{"description":"One field of expertise, clear requirements","characteristics":[{"single-domain":true},{"short-timeline":"hours-to-2-days"}],"examples":["code-bug-fix","product-description"],"routing-logic":"manager-to-single-specialist","quality-gates":["requirements-validation","output-review"],"timeline":"1-2-days","resource-requirements":"low"}}]}},"required":["complexity-levels"],"additionalProperties":false,"examples":[{"complexity-levels":{"simple":{"description":"One field of expertise, clear requirements","characteristics":[{"single-domain":true},{"short-timeline":"hours-to-2-days"}],"examples":["code-bug-fix","product-description"],"routing-logic":"manager-to-single-specialist","quality-gates":["requirements-validation","output-review"],"timeline":"1-2-days","resource-requirements":"low"},"moderate":{"description":"One field of expertise, clear requirements","characteristics":[{"single-domain":true},{"short-timeline":"hours-to-2-days"}],"examples":["code-bug-fix","product-description"],"routing-logic":"manager-to-single-specialist","quality-gates":["requirements-validation","output-review"],"timeline":"1-2-days","resource-requirements":"low"},"complex":{"description":"One field of expertise, clear requirements","characteristics":[{"single-domain":true},{"short-timeline":"hours-to-2-days"}],"examples":["code-bug-fix","product-description"],"routing-logic":"manager-to-single-specialist","quality-gates":["requirements-validation","output-review"],"timeline":"1-2-days","resource-requirements":"low"},"enterprise":{"description":"One field of expertise, clear requirements","characteristics":[{"single-domain":true},{"short-timeline":"hours-to-2-days"}],"examples":["code-bug-fix","product-description"],"routing-logic":"manager-to-single-specialist","quality-gates":["requirements-validation","output-review"],"timeline":"1-2-days","resource-requirements":"low"}}}]},"agent-selection":{"title":"Agent selection","description":"Which agents get a task.","type":"object","properties":{"primary-domain-classification":{"title":"Primary domains","description":"The domains that requests are sorted into, by name.","type":"object","properties":{"data-analytics-focus":{"title":"Data and analytics","description":"Requests about data, metrics and models.","$ref":"#/$defs/primary-domain","examples":[{"trigger-keywords":["review","defect","pull request"],"primary-manager":"@review-manager","supporting-managers":["@writing-manager"]}]},"code-technical-focus":{"title":"Code and technology","description":"Requests about building software.","$ref":"#/$defs/primary-domain","examples":[{"trigger-keywords":["review","defect","pull request"],"primary-manager":"@review-manager","supporting-managers":["@writing-manager"]}]},"information-research-focus":{"title":"Information and research","description":"Requests about finding things out.","$ref":"#/$defs/primary-domain","examples":[{"trigger-keywords":["review","defect","pull request"],"primary-manager":"@review-manager","supporting-managers":["@writing-manager"]}]},"content-communication-focus":{"title":"Content and communication","description":"Requests about writing.","$ref":"#/$defs/primary-domain","examples":[{"trigger-keywords":["review","defect","pull request"],"primary-manager":"@review-manager","supporting-managers":["@writing-manager"]}]},"book-development-focus":{"title":"Books","description":"Requests about books and long texts.","$ref":"#/$defs/primary-domain","examples":[{"trigger-keywords":["review","defect","pull request"],"primary-manager":"@review-manager","supporting-managers":["@writing-manager"]}]}},"propertyNames":{"title":"Domain name","description":"What the domain is called; free to choose.","examples":["code-review-focus"]},"additionalProperties":{"title":"Primary domain","description":"How requests of this domain are recognized and who leads them.","$ref":"#/$defs/primary-domain","examples":[{"trigger-keywords":["review","defect","pull request"],"primary-manager":"@review-manager","supporting-managers":["@writing-manager"]}]},"minProperties":1,"examples":[{"data-analytics-focus":{"trigger-keywords":["review","defect","pull request"],"primary-manager":"@review-manager","supporting-managers":["@writing-manager"]}}]},"multi-domain-tasks":{"title":"Tasks across domains","description":"Who leads and who helps when a task spans several domains, by name.","type":"object","properties":{"development-analysis":{"title":"Development and analysis","description":"Tasks that need development and analysis.","$ref":"#/$defs/multi-domain-task","examples":[{"primary-manager":"@review-manager","supporting-manager":"@writing-manager","coordination-strategy":"parallel-with-integration"}]},"research-writing":{"title":"Research and writing","description":"Tasks that need research and writing.","$ref":"#/$defs/multi-domain-task","examples":[{"primary-manager":"@review-manager","supporting-manager":"@writing-manager","coordination-strategy":"parallel-with-integration"}]},"analysis-writing":{"title":"Analysis and writing","description":"Tasks that need analysis and writing.","$ref":"#/$defs/multi-domain-task","examples":[{"primary-manager":"@review-manager","supporting-manager":"@writing-manager","coordination-strategy":"parallel-with-integration"}]},"development-research":{"title":"Development and research","description":"Tasks that need development and research.","$ref":"#/$defs/multi-domain-task","examples":[{"primary-manager":"@review-manager","supporting-manager":"@writing-manager","coordination-strategy":"parallel-with-integration"}]},"all-domains":{"title":"All domains","description":"Tasks that need every domain.","$ref":"#/$defs/multi-domain-task","examples":[{"primary-manager":"@review-manager","supporting-manager":"@writing-manager","coordination-strategy":"parallel-with-integration"}]}},"propertyNames":{"title":"Name of the combination","description":"Which domains come together; free to choose.","examples":["review-writing"]},"additionalProperties":{"title":"Task across domains","description":"Who leads and who helps in this combination.","$ref":"#/$defs/multi-domain-task","examples":[{"primary-manager":"@review-manager","supporting-manager":"@writing-manager","coordination-strategy":"parallel-with-integration"}]},"minProperties":1,"examples":[{"development-analysis":{"primary-manager":"@review-manager","supporting-manager":"@writing-manager","coordination-strategy":"parallel-with-integration"}}]},"specialist-selection":{"title":"Specialist selection","description":"Which specialists do which tasks, by team.","type":"object","properties":{"development-team":{"title":"Development team","description":"Task families of software development.","$ref":"#/$defs/team","examples":[{"pull-request-review":{"keywords":["review"],"specialist":"@code-reviewer"}}]},"analysis-team":{"title":"Analysis team","description":"Task families of data analysis.","$ref":"#/$defs/team","examples":[{"pull-request-review":{"keywords":["review"],"specialist":"@code-reviewer"}}]},"research-team":{"title":"Research team","description":"Task families of research.","$ref":"#/$defs/team","examples":[{"pull-request-review":{"keywords":["review"],"specialist":"@code-reviewer"}}]},"writing-team":{"title":"Writing team","description":"Task families of writing.","$ref":"#/$defs/team","examples":[{"pull-request-review":{"keywords":["review"],"specialist":"@code-reviewer"}}]},"book-writing-team":{"title":"Book writing team","description":"Task families of book writing.","$ref":"#/$defs/team","examples":[{"pull-request-review":{"keywords":["review"],"specialist":"@code-reviewer"}}]}},"propertyNames":{"title":"Team name","description":"What the team is called; free to choose.","examples":["review-team"]},"additionalProperties":{"title":"Team","description":"The task families of this team.","$ref":"#/$defs/team","examples":[{"pull-request-review":{"keywords":["review"],"specialist":"@code-reviewer"}}]},"minProperties":1,"examples":[{"development-team":{"pull-request-review":{"keywords":["review"],"specialist":"@code-reviewer"}}}]}},"required":["primary-domain-classification","multi-domain-tasks","specialist-selection"],"additionalProperties":false,"examples":[{"primary-domain-classification":{"data-analytics-focus":{"trigger-keywords":["review","defect","pull request"],"primary-manager":"@review-manager","supporting-managers":["@writing-manager"]}},"multi-domain-tasks":{"development-analysis":{"primary-manager":"@review-manager","supporting-manager":"@writing-manager","coordination-strategy":"parallel-with-integration"}},"specialist-selection":{"development-team":{"pull-request-review":{"keywords":["review"],"specialist":"@code-reviewer"}}}}]},"coordination-protocols":{"title":"Coordination protocols","description":"In which order tasks run, and how dependencies are managed.","type":"object","properties":{"execution-strategies":{"title":"Execution strategies","description":"The ways in which tasks run; others may be added under names of your own.","type":"object","properties":{"sequential-execution":{"title":"Sequential execution","description":"Tasks run one after another.","$ref":"#/$defs/execution-strategy","examples":[{"description":"Tasks that depend on each other run one after another","triggers":["resource-constraints-prevent-parallel-work"],"examples":["design → implementation → review"],"coordination-rules":["quality-gate-validation","dependency-tracking"]}]},"parallel-execution":{"title":"Parallel execution","description":"Tasks run at the same time.","$ref":"#/$defs/execution-strategy","examples":[{"description":"Independent tasks run at the same time","triggers":["independent-work"],"examples":["frontend and backend from one specification"],"coordination-rules":["regular-synchronization-points"]}]}},"required":["sequential-execution","parallel-execution"],"propertyNames":{"title":"Strategy name","description":"What the strategy is called; free to choose.","examples":["hybrid-execution"]},"additionalProperties":{"title":"Execution strategy","description":"When tasks run in this way of your own, and by which rules.","$ref":"#/$defs/execution-strategy","examples":[{"description":"Tasks that depend on each other run one after another","triggers":["resource-constraints-prevent-parallel-work"],"examples":["design → implementation → review"],"coordination-rules":["quality-gate-validation","dependency-tracking"]}]},"examples":[{"sequential-execution":{"description":"Tasks that depend on each other run one after another","triggers":["resource-constraints-prevent-parallel-work"],"examples":["design → implementation → review"],"coordination-rules":["quality-gate-validation","dependency-tracking"]},"parallel-execution":{"description":"Independent tasks run at the same time","triggers":["independent-work"],"examples":["frontend and backend from one specification"],"coordination-rules":["regular-synchronization-points"]}}]},"dependency-management":{"title":"Dependency management","description":"How dependencies between tasks are managed.","type":"object","properties":{"hard-dependencies":{"title":"Hard dependencies","description":"Dependencies that force an order.","$ref":"#/$defs/dependency","examples":[{"description":"The second task needs the result of the first","management-strategy":"explicit-dependency-tracking","validation-required":"completion-confirmation","examples":["database-schema → backend-api"]}]},"soft-dependencies":{"title":"Soft dependencies","description":"Dependencies that need coordination only.","$ref":"#/$defs/dependency","examples":[{"description":"The second task needs the result of the first","management-strategy":"explicit-dependency-tracking","validation-required":"completion-confirmation","examples":["database-schema → backend-api"]}]}},"required":["hard-dependencies","soft-dependencies"],"additionalProperties":false,"examples":[{"hard-dependencies":{"description":"The second task needs the result of the first","management-strategy":"explicit-dependency-tracking","validation-required":"completion-confirmation","examples":["database-schema → backend-api"]},"soft-dependencies":{"description":"The second task needs the result of the first","management-strategy":"explicit-dependency-tracking","validation-required":"completion-confirmation","examples":["database-schema → backend-api"]}}]}},"required":["execution-strategies","dependency-management"],"additionalProperties":false,"examples":[{"execution-strategies":{"sequential-execution":{"description":"Tasks that depend on each other run one after another","triggers":["resource-constraints-prevent-parallel-work"],"examples":["design → implementation → review"],"coordination-rules":["quality-gate-validation","dependency-tracking"]},"parallel-execution":{"description":"Independent tasks run at the same time","triggers":["independent-work"],"examples":["frontend and backend from one specification"],"coordination-rules":["regular-synchronization-points"]}},"dependency-management":{"hard-dependencies":{"description":"The second task needs the result of the first","management-strategy":"explicit-dependency-tracking","validation-required":"completion-confirmation","examples":["database-schema → backend-api"]},"soft-dependencies":{"description":"The second task needs the result of the first","management-strategy":"explicit-dependency-tracking","validation-required":"completion-confirmation","examples":["database-schema → backend-api"]}}}]},"quality-assurance":{"title":"Quality assurance","description":"How work is validated, level by level, and which gates it passes.","type":"object","properties":{"validation-levels":{"title":"Validation levels","description":"The levels of validation; a name is `level-`, its number and what it is called.","type":"object","properties":{"level-1-agent-self-validation":{"title":"Level 1","description":"Validation by the agent that did the work.","$ref":"#/$defs/validation-level","examples":[{"description":"An agent checks its own work","requirements":["self-validation-checks"],"validation-criteria":["requirements-addressed","output-format-correct"]}]},"level-2-manager-review":{"title":"Level 2","description":"Validation by its manager.","$ref":"#/$defs/validation-level","examples":[{"description":"An agent checks its own work","requirements":["self-validation-checks"],"validation-criteria":["requirements-addressed","output-format-correct"]}]},"level-3-orchestrator-synthesis":{"title":"Level 3","description":"Validation by the orchestrator.","$ref":"#/$defs/validation-level","examples":[{"description":"An agent checks its own work","requirements":["self-validation-checks"],"validation-criteria":["requirements-addressed","output-format-correct"]}]}},"propertyNames":{"title":"Level name","description":"`level-`, the level\'s number, a dash and what it is called.","pattern":"^level-[1-9]-[a-z0-9-]+$","examples":["level-2-manager-review"]},"additionalProperties":{"title":"Validation level","description":"What is validated at this level, and by which criteria.","$ref":"#/$defs/validation-level","examples":[{"description":"An agent checks its own work","requirements":["self-validation-checks"],"validation-criteria":["requirements-addressed","output-format-correct"]}]},"minProperties":1,"examples":[{"level-1-agent-self-validation":{"description":"An agent checks its own work","requirements":["self-validation-checks"],"validation-criteria":["requirements-addressed","output-format-correct"]}}]},"quality-gates":{"title":"Quality gates","description":"The gates that work passes on its way, by name.","type":"object","properties":{"requirements-gate":{"title":"Requirements gate","description":"Passed when it is clear what is asked for.","$ref":"#/$defs/quality-gate","examples":[{"criteria":["design-reviewed"],"approval-authority":"technical-lead","validation-methods":["design-review","feasibility-study"]}]},"design-gate":{"title":"Design gate","description":"Passed when it is clear how it will be built.","$ref":"#/$defs/quality-gate","examples":[{"criteria":["design-reviewed"],"approval-authority":"technical-lead","validation-methods":["design-review","feasibility-study"]}]},"implementation-gate":{"title":"Implementation gate","description":"Passed when it is built.","$ref":"#/$defs/quality-gate","examples":[{"criteria":["design-reviewed"],"approval-authority":"technical-lead","validation-methods":["design-review","feasibility-study"]}]},"deployment-gate":{"title":"Deployment gate","description":"Passed when it may go live.","$ref":"#/$defs/quality-gate","examples":[{"criteria":["design-reviewed"],"approval-authority":"technical-lead","validation-methods":["design-review","feasibility-study"]}]}},"propertyNames":{"title":"Gate name","description":"What the gate is called; free to choose.","examples":["design-gate"]},"additionalProperties":{"title":"Quality gate","description":"What must be met to pass this gate, who says so, and how it is shown.","$ref":"#/$defs/quality-gate","examples":[{"criteria":["design-reviewed"],"approval-authority":"technical-lead","validation-methods":["design-review","feasibility-study"]}]},"minProperties":1,"examples":[{"requirements-gate":{"criteria":["design-reviewed"],"approval-authority":"technical-lead","validation-methods":["design-review","feasibility-study"]}}]}},"required":["validation-levels","quality-gates"],"additionalProperties":false,"examples":[{"validation-levels":{"level-1-agent-self-validation":{"description":"An agent checks its own work","requirements":["self-validation-checks"],"validation-criteria":["requirements-addressed","output-format-correct"]}},"quality-gates":{"requirements-gate":{"criteria":["design-reviewed"],"approval-authority":"technical-lead","validation-methods":["design-review","feasibility-study"]}}}]},"resource-management":{"title":"Resource management","description":"How the capacity of agents is measured and shared out.","type":"object","properties":{"capacity-assessment":{"title":"Capacity assessment","description":"How it is found out what agents can take on.","type":"object","properties":{"workload-analysis":{"title":"Workload","description":"How much work agents have.","$ref":"#/$defs/measurement","examples":[{"enabled":true,"metrics":["success-rate","timeline-accuracy"],"frequency":"daily"}]},"performance-metrics":{"title":"Performance","description":"How well agents have worked.","$ref":"#/$defs/measurement","examples":[{"enabled":true,"metrics":["success-rate","timeline-accuracy"],"frequency":"daily"}]}},"additionalProperties":false,"minProperties":1,"examples":[{"workload-analysis":{"enabled":true,"metrics":["success-rate","timeline-accuracy"],"frequency":"daily"}}]},"dynamic-allocation":{"title":"Dynamic allocation","description":"How work is shared out while it runs.","type":"object","properties":{"real-time-monitoring":{"title":"Live monitoring","description":"What is watched while agents work, and when somebody is told.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is watched.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"metrics":{"title":"Metrics","description":"What is watched.","$ref":"#/$defs/metric-names","examples":[["agent-capacity","queue-length"]]},"alert-thresholds":{"title":"Alert thresholds","description":"From what value on an alert is raised; other quantities may be added under names of your own.","type":"object","properties":{"capacity":{"title":"Capacity","description":"From what load on an alert is raised.","$ref":"vocabulary.schema.json#/$defs/percentage","examples":["80%"]},"queue-length":{"title":"Queue length","description":"From how many waiting tasks on an alert is raised.","$ref":"vocabulary.schema.json#/$defs/count","examples":["10-tasks"]},"response-time":{"title":"Response time","description":"From what response time on an alert is raised.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["500ms"]}},"propertyNames":{"title":"Quantity name","description":"What is watched.","examples":["capacity"]},"additionalProperties":{"title":"Alert threshold","description":"From what value on an alert is raised.","$ref":"vocabulary.schema.json#/$defs/quantity","examples":["80%"]},"minProperties":1,"examples":[{"capacity":"80%"}]}},"required":["enabled","metrics","alert-thresholds"],"additionalProperties":false,"examples":[{"enabled":true,"metrics":["agent-capacity","queue-length"],"alert-thresholds":{"capacity":"80%"}}]},"intelligent-queuing":{"title":"Queuing","description":"How tasks wait for a free agent.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"algorithm":{"title":"Algorithm","description":"Which task comes next.","$ref":"vocabulary.schema.json#/$defs/word","examples":["priority-based-with-capacity"],"archi3":{"words":["priority-based-with-capacity","priority-based","first-in-first-out","round-robin"]}},"overflow-strategy":{"title":"Overflow strategy","description":"What happens when a queue is full.","$ref":"vocabulary.schema.json#/$defs/word","examples":["alternative-agent-assignment"],"archi3":{"words":["alternative-agent-assignment","graceful-degradation","rejection"]}}},"required":["enabled","algorithm","overflow-strategy"],"additionalProperties":false,"examples":[{"enabled":true,"algorithm":"priority-based-with-capacity","overflow-strategy":"alternative-agent-assignment"}]},"skill-development":{"title":"Skill development","description":"How agents gain skills that are missing.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"cross-training":{"title":"Cross-training","description":"Whether agents learn each other\'s work.","$ref":"vocabulary.schema.json#/$defs/word","examples":["recommended"],"archi3":{"words":["recommended","required","optional"]}},"skill-gap-analysis":{"title":"Skill gap analysis","description":"How often missing skills are looked for.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["monthly"]},"training-priorities":{"title":"Training priorities","description":"What decides which skills come first.","$ref":"vocabulary.schema.json#/$defs/word","examples":["demand-based"],"archi3":{"words":["demand-based","risk-based"]}}},"required":["enabled","cross-training","skill-gap-analysis","training-priorities"],"additionalProperties":false,"examples":[{"enabled":true,"cross-training":"recommended","skill-gap-analysis":"monthly","training-priorities":"demand-based"}]}},"additionalProperties":false,"minProperties":1,"examples":[{"real-time-monitoring":{"enabled":true,"metrics":["agent-capacity","queue-length"],"alert-thresholds":{"capacity":"80%"}}}]}},"required":["capacity-assessment","dynamic-allocation"],"additionalProperties":false,"examples":[{"capacity-assessment":{"workload-analysis":{"enabled":true,"metrics":["success-rate","timeline-accuracy"],"frequency":"daily"}},"dynamic-allocation":{"real-time-monitoring":{"enabled":true,"metrics":["agent-capacity","queue-length"],"alert-thresholds":{"capacity":"80%"}}}}]},"communication-protocols":{"title":"Communication protocols","description":"How agents report, share information and settle conflicts.","type":"object","properties":{"status-reporting":{"title":"Status reporting","description":"Who reports to whom, how often, and in which form.","type":"object","properties":{"hierarchy":{"title":"Hierarchy","description":"Who reports to whom, from the bottom to the top.","$ref":"vocabulary.schema.json#/$defs/text","examples":["specialists → managers → orchestrator → user"]},"frequency":{"title":"Frequency","description":"How often is reported, by complexity of the task.","type":"object","properties":{"simple-tasks":{"title":"Simple tasks","description":"How often is reported on simple tasks.","$ref":"vocabulary.schema.json#/$defs/word","examples":["daily-summaries"]},"moderate-tasks":{"title":"Moderate tasks","description":"How often is reported on moderate tasks.","$ref":"vocabulary.schema.json#/$defs/word","examples":["bi-daily-with-milestone-reports"]},"complex-tasks":{"title":"Complex tasks","description":"How often is reported on complex tasks.","$ref":"vocabulary.schema.json#/$defs/word","examples":["daily-with-weekly-comprehensive-reviews"]},"enterprise-tasks":{"title":"Enterprise tasks","description":"How often is reported on programmes for the whole organization.","$ref":"vocabulary.schema.json#/$defs/word","examples":["real-time-with-scheduled-stakeholder-updates"]}},"required":["simple-tasks","moderate-tasks","complex-tasks","enterprise-tasks"],"additionalProperties":false,"examples":[{"simple-tasks":"daily-summaries","moderate-tasks":"bi-daily-with-milestone-reports","complex-tasks":"daily-with-weekly-comprehensive-reviews","enterprise-tasks":"real-time-with-scheduled-stakeholder-updates"}]},"format-standards":{"title":"Formats","description":"In which form is reported.","type":"object","properties":{"status-updates":{"title":"Status updates","description":"The form of status updates.","$ref":"vocabulary.schema.json#/$defs/report-format","examples":["structured-json"]},"milestone-reports":{"title":"Milestone reports","description":"The form of milestone reports.","$ref":"vocabulary.schema.json#/$defs/report-format","examples":["comprehensive-markdown"]},"quality-gates":{"title":"Quality gates","description":"The form of results of quality gates.","$ref":"vocabulary.schema.json#/$defs/report-format","examples":["validation-report"]},"final-deliverables":{"title":"Final deliverables","description":"The form of what is delivered in the end.","$ref":"vocabulary.schema.json#/$defs/report-format","examples":["integrated-deliverable"]}},"required":["status-updates","milestone-reports","quality-gates","final-deliverables"],"additionalProperties":false,"examples":[{"status-updates":"structured-json","milestone-reports":"comprehensive-markdown","quality-gates":"validation-report","final-deliverables":"integrated-deliverable"}]}},"required":["hierarchy","frequency","format-standards"],"additionalProperties":false,"examples":[{"hierarchy":"specialists → managers → orchestrator → user","frequency":{"simple-tasks":"daily-summaries","moderate-tasks":"bi-daily-with-milestone-reports","complex-tasks":"daily-with-weekly-comprehensive-reviews","enterprise-tasks":"real-time-with-scheduled-stakeholder-updates"},"format-standards":{"status-updates":"structured-json","milestone-reports":"comprehensive-markdown","quality-gates":"validation-report","final-deliverables":"integrated-deliverable"}}]},"cross-agent-communication":{"title":"Communication between agents","description":"How agents share information and settle conflicts.","type":"object","properties":{"information-sharing":{"title":"Information sharing","description":"The form of messages between agents.","type":"object","properties":{"format":{"title":"Format","description":"The form of messages.","$ref":"vocabulary.schema.json#/$defs/report-format","examples":["structured-json-messaging"]},"required-fields":{"title":"Required fields","description":"The fields that every message must have.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["task-id","timeline"]]},"validation":{"title":"Validation","description":"How messages are validated.","$ref":"vocabulary.schema.json#/$defs/word","examples":["schema-based"],"archi3":{"words":["schema-based","manual","none"]}}},"required":["format","required-fields","validation"],"additionalProperties":false,"examples":[{"format":"structured-json-messaging","required-fields":["task-id","timeline"],"validation":"schema-based"}]},"conflict-resolution":{"title":"Conflict resolution","description":"Who settles conflicts, and within what time.","type":"object","properties":{"levels":{"title":"Levels","description":"Who deals with a conflict, one after another, the lowest level first.","type":"array","items":{"title":"Level","description":"One level of the escalation.","$ref":"vocabulary.schema.json#/$defs/word","examples":["manager-mediation"],"archi3":{"words":["automated-resolution","manager-mediation","orchestrator-arbitration","human-escalation"]}},"minItems":1,"uniqueItems":true,"examples":[["automated-resolution","manager-mediation","human-escalation"]]},"timeouts":{"title":"Timeouts","description":"How long a conflict may stay at each level.","type":"object","properties":{"automated":{"title":"Automated timeout","description":"How long a conflict may stay at this level before it goes one level up.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["15-minutes"]},"manager":{"title":"Manager timeout","description":"How long a conflict may stay at this level before it goes one level up.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["1-hour"]},"orchestrator":{"title":"Orchestrator timeout","description":"How long a conflict may stay at this level before it goes one level up.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["4-hours"]},"human":{"title":"Human timeout","description":"How long a person may take to decide.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["24-hours"]}},"required":["automated","manager","orchestrator","human"],"additionalProperties":false,"examples":[{"automated":"15-minutes","manager":"1-hour","orchestrator":"4-hours","human":"24-hours"}]}},"required":["levels","timeouts"],"additionalProperties":false,"examples":[{"levels":["automated-resolution","manager-mediation","human-escalation"],"timeouts":{"automated":"15-minutes","manager":"1-hour","orchestrator":"4-hours","human":"24-hours"}}]}},"required":["information-sharing","conflict-resolution"],"additionalProperties":false,"examples":[{"information-sharing":{"format":"structured-json-messaging","required-fields":["task-id","timeline"],"validation":"schema-based"},"conflict-resolution":{"levels":["automated-resolution","manager-mediation","human-escalation"],"timeouts":{"automated":"15-minutes","manager":"1-hour","orchestrator":"4-hours","human":"24-hours"}}}]}},"required":["status-reporting","cross-agent-communication"],"additionalProperties":false,"examples":[{"status-reporting":{"hierarchy":"specialists → managers → orchestrator → user","frequency":{"simple-tasks":"daily-summaries","moderate-tasks":"bi-daily-with-milestone-reports","complex-tasks":"daily-with-weekly-comprehensive-reviews","enterprise-tasks":"real-time-with-scheduled-stakeholder-updates"},"format-standards":{"status-updates":"structured-json","milestone-reports":"comprehensive-markdown","quality-gates":"validation-report","final-deliverables":"integrated-deliverable"}},"cross-agent-communication":{"information-sharing":{"format":"structured-json-messaging","required-fields":["task-id","timeline"],"validation":"schema-based"},"conflict-resolution":{"levels":["automated-resolution","manager-mediation","human-escalation"],"timeouts":{"automated":"15-minutes","manager":"1-hour","orchestrator":"4-hours","human":"24-hours"}}}}]},"performance-optimization":{"title":"Performance optimization","description":"How the system gets faster and its results better.","type":"object","properties":{"efficiency-improvement":{"title":"Efficiency","description":"How the system gets faster.","type":"object","properties":{"pattern-recognition":{"title":"Pattern recognition","description":"Learning from how earlier tasks went.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"learning-algorithm":{"title":"Learning algorithm","description":"How patterns are found.","$ref":"vocabulary.schema.json#/$defs/word","examples":["task-pattern-analysis"],"archi3":{"words":["task-pattern-analysis"]}},"optimization-target":{"title":"Optimization target","description":"What is to improve.","$ref":"vocabulary.schema.json#/$defs/word","examples":["routing-speed"],"archi3":{"words":["routing-speed","resource-utilization"]}}},"required":["enabled","learning-algorithm","optimization-target"],"additionalProperties":false,"examples":[{"enabled":true,"learning-algorithm":"task-pattern-analysis","optimization-target":"routing-speed"}]},"template-reuse":{"title":"Reuse of templates","description":"Using again what has worked.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"template-library":{"title":"Template library","description":"Where templates are taken from.","$ref":"vocabulary.schema.json#/$defs/word","examples":["successful-coordination-patterns"],"archi3":{"words":["successful-coordination-patterns"]}},"reuse-strategy":{"title":"Reuse strategy","description":"How a fitting template is found.","$ref":"vocabulary.schema.json#/$defs/word","examples":["similarity-matching"],"archi3":{"words":["similarity-matching"]}}},"required":["enabled","template-library","reuse-strategy"],"additionalProperties":false,"examples":[{"enabled":true,"template-library":"successful-coordination-patterns","reuse-strategy":"similarity-matching"}]},"predictive-allocation":{"title":"Predictive allocation","description":"Providing resources before they are needed.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"prediction-model":{"title":"Prediction model","description":"How demand is predicted.","$ref":"vocabulary.schema.json#/$defs/word","examples":["resource-demand-forecasting"],"archi3":{"words":["resource-demand-forecasting"]}},"optimization-target":{"title":"Optimization target","description":"What is to improve.","$ref":"vocabulary.schema.json#/$defs/word","examples":["resource-utilization"],"archi3":{"words":["resource-utilization","routing-speed"]}}},"required":["enabled","prediction-model","optimization-target"],"additionalProperties":false,"examples":[{"enabled":true,"prediction-model":"resource-demand-forecasting","optimization-target":"resource-utilization"}]}},"additionalProperties":false,"minProperties":1,"examples":[{"pattern-recognition":{"enabled":true,"learning-algorithm":"task-pattern-analysis","optimization-target":"routing-speed"}}]},"quality-enhancement":{"title":"Quality","description":"How results get better.","type":"object","properties":{"peer-review-integration":{"title":"Peer review","description":"Agents review each other\'s work.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"review-process":{"title":"Review process","description":"How the review is done.","$ref":"vocabulary.schema.json#/$defs/word","examples":["cross-agent-validation"],"archi3":{"words":["cross-agent-validation"]}},"quality-improvement":{"title":"Quality improvement","description":"How often its results are put to use.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["continuous"]}},"required":["enabled","review-process","quality-improvement"],"additionalProperties":false,"examples":[{"enabled":true,"review-process":"cross-agent-validation","quality-improvement":"continuous"}]},"best-practice-sharing":{"title":"Sharing of good practice","description":"Agents learn from each other.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"knowledge-transfer":{"title":"Knowledge transfer","description":"Between whom knowledge is passed on.","$ref":"vocabulary.schema.json#/$defs/word","examples":["cross-agent"],"archi3":{"words":["cross-agent","cross-team"]}},"methodology-standardization":{"title":"Common methods","description":"Where methods are made the same.","$ref":"vocabulary.schema.json#/$defs/word","examples":["domain-specific"],"archi3":{"words":["domain-specific","organization-wide"]}}},"required":["enabled","knowledge-transfer","methodology-standardization"],"additionalProperties":false,"examples":[{"enabled":true,"knowledge-transfer":"cross-agent","methodology-standardization":"domain-specific"}]},"external-validation":{"title":"External validation","description":"People from outside review the work.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"expert-review":{"title":"Expert review","description":"Who reviews.","$ref":"vocabulary.schema.json#/$defs/word","examples":["subject-matter-experts"],"archi3":{"words":["subject-matter-experts"]}},"validation-frequency":{"title":"Validation frequency","description":"How often is reviewed.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["major-milestones"]}},"required":["enabled","expert-review","validation-frequency"],"additionalProperties":false,"examples":[{"enabled":true,"expert-review":"subject-matter-experts","validation-frequency":"major-milestones"}]}},"additionalProperties":false,"minProperties":1,"examples":[{"peer-review-integration":{"enabled":true,"review-process":"cross-agent-validation","quality-improvement":"continuous"}}]}},"required":["efficiency-improvement","quality-enhancement"],"additionalProperties":false,"examples":[{"efficiency-improvement":{"pattern-recognition":{"enabled":true,"learning-algorithm":"task-pattern-analysis","optimization-target":"routing-speed"}},"quality-enhancement":{"peer-review-integration":{"enabled":true,"review-process":"cross-agent-validation","quality-improvement":"continuous"}}}]},"error-handling":{"title":"Error handling","description":"Which failures are expected, and how the system recovers.","type":"object","properties":{"common-failure-modes":{"title":"Failure modes","description":"The failures that are expected, by name.","type":"object","properties":{"agent-unavailability":{"title":"Agent unavailable","description":"An agent does not answer.","$ref":"#/$defs/failure-mode","examples":[{"detection":"resource-monitoring","recovery-protocol":["task-reassignment","root-cause-analysis"]}]},"quality-standard-failures":{"title":"Quality standard missed","description":"Work does not meet its standards.","$ref":"#/$defs/failure-mode","examples":[{"detection":"resource-monitoring","recovery-protocol":["task-reassignment","root-cause-analysis"]}]},"resource-constraint-issues":{"title":"Resources short","description":"Resources are not enough.","$ref":"#/$defs/failure-mode","examples":[{"detection":"resource-monitoring","recovery-protocol":["task-reassignment","root-cause-analysis"]}]}},"propertyNames":{"title":"Failure name","description":"What the failure is called; free to choose.","examples":["agent-unavailability"]},"additionalProperties":{"title":"Failure mode","description":"How this failure is noticed and what is done then.","$ref":"#/$defs/failure-mode","examples":[{"detection":"resource-monitoring","recovery-protocol":["task-reassignment","root-cause-analysis"]}]},"minProperties":1,"examples":[{"agent-unavailability":{"detection":"resource-monitoring","recovery-protocol":["task-reassignment","root-cause-analysis"]}}]},"recovery-strategies":{"title":"Recovery strategies","description":"How the system recovers.","type":"object","properties":{"automatic-recovery":{"title":"Automatic recovery","description":"What the system does by itself.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"strategies":{"title":"Strategies","description":"What is tried, in this order.","type":"array","items":{"title":"Strategy","description":"One thing that is tried.","$ref":"vocabulary.schema.json#/$defs/word","examples":["retry-with-backoff"],"archi3":{"words":["retry-with-backoff","alternative-agent-assignment","graceful-degradation","rollback"]}},"minItems":1,"uniqueItems":true,"examples":[["retry-with-backoff","graceful-degradation"]]}},"required":["enabled","strategies"],"additionalProperties":false,"examples":[{"enabled":true,"strategies":["retry-with-backoff","graceful-degradation"]}]},"manual-intervention":{"title":"Manual intervention","description":"When a person takes over.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"escalation-triggers":{"title":"Escalation triggers","description":"What calls a person.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["repeated-failures"]]}},"required":["enabled","escalation-triggers"],"additionalProperties":false,"examples":[{"enabled":true,"escalation-triggers":["repeated-failures"]}]},"learning-integration":{"title":"Learning from failures","description":"How failures are kept from coming back.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"failure-analysis":{"title":"Failure analysis","description":"How failures are analysed.","$ref":"vocabulary.schema.json#/$defs/word","examples":["pattern-recognition"],"archi3":{"words":["pattern-recognition","root-cause-analysis"]}},"prevention-strategies":{"title":"Prevention","description":"How failures are prevented.","$ref":"vocabulary.schema.json#/$defs/word","examples":["proactive-monitoring"],"archi3":{"words":["proactive-monitoring"]}}},"required":["enabled","failure-analysis","prevention-strategies"],"additionalProperties":false,"examples":[{"enabled":true,"failure-analysis":"pattern-recognition","prevention-strategies":"proactive-monitoring"}]}},"additionalProperties":false,"minProperties":1,"examples":[{"automatic-recovery":{"enabled":true,"strategies":["retry-with-backoff","graceful-degradation"]}}]}},"required":["common-failure-modes","recovery-strategies"],"additionalProperties":false,"examples":[{"common-failure-modes":{"agent-unavailability":{"detection":"resource-monitoring","recovery-protocol":["task-reassignment","root-cause-analysis"]}},"recovery-strategies":{"automatic-recovery":{"enabled":true,"strategies":["retry-with-backoff","graceful-degradation"]}}}]},"continuous-improvement":{"title":"Continuous improvement","description":"What is learnt from results, and how the system changes with it.","type":"object","properties":{"learning-mechanisms":{"title":"Learning mechanisms","description":"What is measured in order to learn.","type":"object","properties":{"outcome-analysis":{"title":"Outcomes","description":"How tasks ended.","$ref":"#/$defs/measurement","examples":[{"enabled":true,"metrics":["success-rate","timeline-accuracy"],"frequency":"daily"}]},"efficiency-monitoring":{"title":"Efficiency","description":"How much effort tasks took.","$ref":"#/$defs/measurement","examples":[{"enabled":true,"metrics":["success-rate","timeline-accuracy"],"frequency":"daily"}]},"quality-trending":{"title":"Quality over time","description":"How quality develops.","$ref":"#/$defs/measurement","examples":[{"enabled":true,"metrics":["success-rate","timeline-accuracy"],"frequency":"daily"}]}},"additionalProperties":false,"minProperties":1,"examples":[{"outcome-analysis":{"enabled":true,"metrics":["success-rate","timeline-accuracy"],"frequency":"daily"}}]},"system-evolution":{"title":"System evolution","description":"How the system changes.","type":"object","properties":{"agent-capability-enhancement":{"title":"Capabilities of agents","description":"How agents gain capabilities.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"skill-development":{"title":"Skill development","description":"What decides which skills are developed.","$ref":"vocabulary.schema.json#/$defs/word","examples":["demand-based"],"archi3":{"words":["demand-based","risk-based"]}},"specialization-expansion":{"title":"New specializations","description":"What decides which specializations are added.","$ref":"vocabulary.schema.json#/$defs/word","examples":["market-driven"],"archi3":{"words":["market-driven","demand-based"]}}},"required":["enabled","skill-development","specialization-expansion"],"additionalProperties":false,"examples":[{"enabled":true,"skill-development":"demand-based","specialization-expansion":"market-driven"}]},"process-optimization":{"title":"Processes","description":"How processes get better.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"workflow-improvement":{"title":"Workflow improvement","description":"What changes of workflows are based on.","$ref":"vocabulary.schema.json#/$defs/word","examples":["data-driven"],"archi3":{"words":["data-driven","feedback-driven"]}},"methodology-advancement":{"title":"Better methods","description":"Where better methods come from.","$ref":"vocabulary.schema.json#/$defs/word","examples":["best-practice-integration"],"archi3":{"words":["best-practice-integration"]}}},"required":["enabled","workflow-improvement","methodology-advancement"],"additionalProperties":false,"examples":[{"enabled":true,"workflow-improvement":"data-driven","methodology-advancement":"best-practice-integration"}]},"technology-integration":{"title":"Technology","description":"How tools and the platform get better.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether this is done.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"tool-enhancement":{"title":"Tools","description":"What better tools are for.","$ref":"vocabulary.schema.json#/$defs/word","examples":["capability-expansion"],"archi3":{"words":["capability-expansion"]}},"platform-advancement":{"title":"Platform","description":"How the platform advances.","$ref":"vocabulary.schema.json#/$defs/word","examples":["feature-integration"],"archi3":{"words":["feature-integration"]}}},"required":["enabled","tool-enhancement","platform-advancement"],"additionalProperties":false,"examples":[{"enabled":true,"tool-enhancement":"capability-expansion","platform-advancement":"feature-integration"}]}},"additionalProperties":false,"minProperties":1,"examples":[{"agent-capability-enhancement":{"enabled":true,"skill-development":"demand-based","specialization-expansion":"market-driven"}}]}},"required":["learning-mechanisms","system-evolution"],"additionalProperties":false,"examples":[{"learning-mechanisms":{"outcome-analysis":{"enabled":true,"metrics":["success-rate","timeline-accuracy"],"frequency":"daily"}},"system-evolution":{"agent-capability-enhancement":{"enabled":true,"skill-development":"demand-based","specialization-expansion":"market-driven"}}}]},"validation":{"title":"Validation","description":"What this policy demands of itself.","$ref":"vocabulary.schema.json#/$defs/validation","examples":[{"schema-version":"1.0.0"}]}},"required":["version","metadata","task-classification","agent-selection","coordination-protocols","quality-assurance","resource-management","communication-protocols","performance-optimization","error-handling","continuous-improvement"],"additionalProperties":false,"$defs":{"trait":{"title":"Trait","description":"Whether it applies (`true` or `false`), or what it is, in words.","type":["boolean","string"],"minLength":1,"examples":[true,"3-7-days"]},"characteristics":{"title":"Characteristics","description":"How a task of this level is recognized: one trait an entry.","type":"array","items":{"title":"Characteristic","description":"One trait with its value.","type":"object","properties":{"well-defined-scope":{"title":"Well-defined scope","description":"Whether the scope is clear.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"single-domain":{"title":"Single domain","description":"Whether one field of expertise is enough.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"minimal-dependencies":{"title":"Few dependencies","description":"Whether there are hardly any dependencies.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"short-timeline":{"title":"Short timeline","description":"How long a short task takes.","$ref":"#/$defs/trait","examples":["hours-to-2-days"]},"standard-output":{"title":"Usual output","description":"Whether the output is of a usual kind.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"multi-faceted-requirements":{"title":"Requirements with several sides","description":"Whether the requirements have several sides.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"cross-functional-coordination":{"title":"Coordination across functions","description":"Whether several functions work together.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"medium-timeline":{"title":"Medium timeline","description":"How long a task of medium length takes.","$ref":"#/$defs/trait","examples":["3-7-days"]},"integration-required":{"title":"Integration","description":"What must be integrated, or how many specialists take part.","$ref":"#/$defs/trait","examples":["2-3-specialists"]},"quality-validation":{"title":"Validation of quality","description":"Where quality is validated.","$ref":"#/$defs/trait","examples":["cross-components"]},"cross-domain-expertise":{"title":"Expertise across domains","description":"Whether several fields of expertise are needed.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"significant-interdependencies":{"title":"Many dependencies","description":"Whether parts depend on each other heavily.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"extended-timeline":{"title":"Extended timeline","description":"How long an extended task takes.","$ref":"#/$defs/trait","examples":["1-plus-weeks"]},"multiple-deliverable-types":{"title":"Several kinds of deliverables","description":"Whether there are several kinds of deliverables.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"high-coordination-overhead":{"title":"Much coordination","description":"Whether coordination takes much effort.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"organization-wide-impact":{"title":"Impact on the organization","description":"Whether the whole organization is affected.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"multiple-project-phases":{"title":"Several phases","description":"Whether the project has several phases.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"long-timeline":{"title":"Long timeline","description":"How long a long task takes.","$ref":"#/$defs/trait","examples":["weeks-to-months"]},"extensive-stakeholder-coordination":{"title":"Many stakeholders","description":"Whether many stakeholders must be coordinated.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"complex-quality-assurance":{"title":"Complex quality assurance","description":"Whether quality assurance is complex.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]}},"propertyNames":{"title":"Trait name","description":"What the trait is called; free to choose.","examples":["single-domain"],"archi3":{"vocabulary":"characteristic"}},"additionalProperties":{"title":"Trait","description":"Whether the trait of your own applies, or what it is.","$ref":"#/$defs/trait","examples":[true]},"minProperties":1,"maxProperties":1,"examples":[{"single-domain":true}]},"minItems":1,"uniqueItems":true,"examples":[[{"single-domain":true},{"short-timeline":"hours-to-2-days"}]]},"gate-names":{"title":"Quality gates","description":"The gates that a task of this level passes, in this order.","type":"array","items":{"title":"Gate","description":"The name of a gate.","$ref":"vocabulary.schema.json#/$defs/word","examples":["design-review"],"archi3":{"vocabulary":"quality-gate"}},"minItems":1,"uniqueItems":true,"examples":[["requirements-validation","output-review"]]},"complexity-level":{"title":"Complexity level","description":"How tasks of one level are recognized and handled.","type":"object","properties":{"description":{"title":"Description","description":"What is meant, in one sentence.","$ref":"vocabulary.schema.json#/$defs/text","examples":["One field of expertise, clear requirements"]},"characteristics":{"title":"Characteristics","description":"How a task of this level is recognized: one trait an entry.","$ref":"#/$defs/characteristics","examples":[[{"single-domain":true},{"short-timeline":"hours-to-2-days"}]]},"examples":{"title":"Examples","description":"Tasks or chains of steps that show what is meant; they help authors and routing.","$ref":"vocabulary.schema.json#/$defs/texts","examples":[["code-bug-fix","product-description"]]},"routing-logic":{"title":"Routing","description":"Who gets a task of this level.","$ref":"vocabulary.schema.json#/$defs/word","examples":["manager-to-single-specialist"],"archi3":{"vocabulary":"routing"}},"quality-gates":{"title":"Quality gates","description":"The gates that a task of this level passes, in this order.","$ref":"#/$defs/gate-names","examples":[["requirements-validation","output-review"]]},"timeline":{"title":"Timeline","description":"How long a task of this level takes.","$ref":"vocabulary.schema.json#/$defs/word","examples":["1-2-days","weeks-to-months"]},"resource-requirements":{"title":"Resource requirements","description":"How many resources a task of this level gets.","enum":["low","medium","high","enterprise"],"examples":["low","enterprise"]}},"required":["description","characteristics","examples","routing-logic","quality-gates","timeline","resource-requirements"],"additionalProperties":false,"examples":[{"description":"One field of expertise, clear requirements","characteristics":[{"single-domain":true},{"short-timeline":"hours-to-2-days"}],"examples":["code-bug-fix","product-description"],"routing-logic":"manager-to-single-specialist","quality-gates":["requirements-validation","output-review"],"timeline":"1-2-days","resource-requirements":"low"}]},"keywords":{"title":"Keywords","description":"Words in a request that lead here; each once.","type":"array","items":{"title":"Keyword","description":"One word, or several that belong together.","$ref":"vocabulary.schema.json#/$defs/text","examples":["review"]},"minItems":1,"uniqueItems":true,"examples":[["review","defect","pull request"]]},"coordination-strategy":{"title":"Coordination strategy","description":"How the agents work together.","$ref":"vocabulary.schema.json#/$defs/word","examples":["parallel-with-integration"],"archi3":{"words":["parallel-with-integration","parallel-with-coordination","parallel-with-synthesis","parallel-with-brand-consistency","sequential-with-feedback","sequential-with-validation","sequential-with-integration","sequential-with-continuous-review","full-orchestration"]}},"supporting-managers":{"title":"Supporting managers","description":"The managers that help: a list of managers, or `all-relevant`.","type":["array","string"],"items":{"title":"Manager","description":"A manager that helps.","$ref":"vocabulary.schema.json#/$defs/manager-reference","examples":["@writing-manager"]},"minItems":1,"uniqueItems":true,"pattern":"^(all-relevant|context-dependent)$","examples":[["@writing-manager"],"all-relevant"]},"primary-domain":{"title":"Primary domain","description":"How requests of one domain are recognized and who leads them.","type":"object","properties":{"trigger-keywords":{"title":"Trigger keywords","description":"Words in a request that point to this domain.","$ref":"#/$defs/keywords","examples":[["review","defect","pull request"]]},"primary-manager":{"title":"Primary manager","description":"The manager that leads; `context-dependent` leaves it to the orchestrator.","$ref":"vocabulary.schema.json#/$defs/manager-reference","examples":["@review-manager"]},"supporting-managers":{"title":"Supporting managers","description":"The managers that help.","$ref":"#/$defs/supporting-managers","examples":[["@writing-manager"]]}},"required":["trigger-keywords","primary-manager","supporting-managers"],"additionalProperties":false,"examples":[{"trigger-keywords":["review","defect","pull request"],"primary-manager":"@review-manager","supporting-managers":["@writing-manager"]}]},"multi-domain-task":{"title":"Task across domains","description":"Who leads and who helps when a task spans several domains. Either one supporting manager or several must be named.","type":"object","properties":{"primary-manager":{"title":"Primary manager","description":"The manager that leads; `context-dependent` leaves it to the orchestrator.","$ref":"vocabulary.schema.json#/$defs/manager-reference","examples":["@review-manager","context-dependent"]},"supporting-manager":{"title":"Supporting manager","description":"The one manager that helps; for several, use `supporting-managers`.","$ref":"vocabulary.schema.json#/$defs/manager-reference","examples":["@writing-manager"]},"supporting-managers":{"title":"Supporting managers","description":"The managers that help; for a single one, use `supporting-manager`.","$ref":"#/$defs/supporting-managers","examples":["all-relevant"]},"coordination-strategy":{"title":"Coordination strategy","description":"How the managers work together.","$ref":"#/$defs/coordination-strategy","examples":["parallel-with-integration"]}},"required":["primary-manager","coordination-strategy"],"additionalProperties":false,"oneOf":[{"required":["supporting-manager"]},{"required":["supporting-managers"]}],"examples":[{"primary-manager":"@review-manager","supporting-manager":"@writing-manager","coordination-strategy":"parallel-with-integration"}]},"task-family":{"title":"Task family","description":"How tasks of one family are recognized and which specialists do them. Either one specialist or several must be named.","type":"object","properties":{"keywords":{"title":"Keywords","description":"Words in a task that point to this family.","$ref":"#/$defs/keywords","examples":[["review","defect","pull request"]]},"specialist":{"title":"Specialist","description":"The one specialist that does such tasks; for several, use `specialists`.","$ref":"vocabulary.schema.json#/$defs/specialist-reference","examples":["@code-reviewer"]},"specialists":{"title":"Specialists","description":"The specialists that do such tasks together; needs `coordination`.","type":"array","items":{"title":"Specialist","description":"A specialist that takes part.","$ref":"vocabulary.schema.json#/$defs/specialist-reference","examples":["@code-reviewer"]},"minItems":1,"uniqueItems":true,"examples":[["@code-reviewer","@test-engineer"]]},"coordination":{"title":"Coordination","description":"How several specialists work together.","$ref":"#/$defs/coordination-strategy","examples":["parallel-with-integration"]}},"required":["keywords"],"additionalProperties":false,"dependentRequired":{"specialists":["coordination"]},"oneOf":[{"required":["specialist"]},{"required":["specialists"]}],"examples":[{"keywords":["review"],"specialist":"@code-reviewer"},{"keywords":["end-to-end"],"specialists":["@code-reviewer","@test-engineer"],"coordination":"parallel-with-integration"}]},"team":{"title":"Team","description":"The task families of one team, by name.","type":"object","propertyNames":{"title":"Family name","description":"What the task family is called; free to choose.","examples":["pull-request-review"]},"additionalProperties":{"title":"Task family","description":"How tasks of this family are recognized, and who does them.","$ref":"#/$defs/task-family","examples":[{"keywords":["review"],"specialist":"@code-reviewer"}]},"minProperties":1,"examples":[{"pull-request-review":{"keywords":["review"],"specialist":"@code-reviewer"}}]},"execution-strategy":{"title":"Execution strategy","description":"When tasks run in this way, and by which rules.","type":"object","properties":{"description":{"title":"Description","description":"What is meant, in one sentence.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Tasks that depend on each other run one after another"]},"triggers":{"title":"Triggers","description":"When this strategy is chosen.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["resource-constraints-prevent-parallel-work"]]},"examples":{"title":"Examples","description":"Tasks or chains of steps that show what is meant; they help authors and routing.","$ref":"vocabulary.schema.json#/$defs/texts","examples":[["design → implementation → review"]]},"coordination-rules":{"title":"Coordination rules","description":"What must be kept while tasks run in this way.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["quality-gate-validation","dependency-tracking"]]}},"required":["description","triggers","examples","coordination-rules"],"additionalProperties":false,"examples":[{"description":"Tasks that depend on each other run one after another","triggers":["resource-constraints-prevent-parallel-work"],"examples":["design → implementation → review"],"coordination-rules":["quality-gate-validation","dependency-tracking"]}]},"dependency":{"title":"Dependency","description":"How a kind of dependency is managed.","type":"object","properties":{"description":{"title":"Description","description":"What is meant, in one sentence.","$ref":"vocabulary.schema.json#/$defs/text","examples":["The second task needs the result of the first"]},"management-strategy":{"title":"Management","description":"How such dependencies are followed.","$ref":"vocabulary.schema.json#/$defs/word","examples":["explicit-dependency-tracking"],"archi3":{"words":["explicit-dependency-tracking","coordination-points"]}},"validation-required":{"title":"Validation","description":"What must be shown before the dependent task goes on.","$ref":"vocabulary.schema.json#/$defs/word","examples":["completion-confirmation"],"archi3":{"words":["completion-confirmation","integration-testing"]}},"examples":{"title":"Examples","description":"Tasks or chains of steps that show what is meant; they help authors and routing.","$ref":"vocabulary.schema.json#/$defs/texts","examples":[["database-schema → backend-api"]]}},"required":["description","management-strategy","validation-required","examples"],"additionalProperties":false,"examples":[{"description":"The second task needs the result of the first","management-strategy":"explicit-dependency-tracking","validation-required":"completion-confirmation","examples":["database-schema → backend-api"]}]},"validation-level":{"title":"Validation level","description":"What is validated at this level, and by which criteria.","type":"object","properties":{"description":{"title":"Description","description":"What is meant, in one sentence.","$ref":"vocabulary.schema.json#/$defs/text","examples":["An agent checks its own work"]},"requirements":{"title":"Requirements","description":"What must be done at this level.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["self-validation-checks"]]},"validation-criteria":{"title":"Validation criteria","description":"What must be shown at this level.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["requirements-addressed","output-format-correct"]]}},"required":["description","requirements","validation-criteria"],"additionalProperties":false,"examples":[{"description":"An agent checks its own work","requirements":["self-validation-checks"],"validation-criteria":["requirements-addressed","output-format-correct"]}]},"quality-gate":{"title":"Quality gate","description":"What must be met to pass, who says so, and how it is shown.","type":"object","properties":{"criteria":{"title":"Criteria","description":"What must be met; each is checked.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["design-reviewed"]]},"approval-authority":{"title":"Approval authority","description":"Who lets work pass the gate.","$ref":"vocabulary.schema.json#/$defs/approver","examples":["technical-lead"]},"validation-methods":{"title":"Validation methods","description":"How it is shown that the criteria are met.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["design-review","feasibility-study"]]}},"required":["criteria","approval-authority","validation-methods"],"additionalProperties":false,"examples":[{"criteria":["design-reviewed"],"approval-authority":"technical-lead","validation-methods":["design-review","feasibility-study"]}]},"metric-names":{"title":"Metrics","description":"What is measured; each once.","type":"array","items":{"title":"Metric","description":"The name of something that is measured.","$ref":"vocabulary.schema.json#/$defs/word","examples":["success-rate"],"archi3":{"vocabulary":"measured"}},"minItems":1,"uniqueItems":true,"examples":[["success-rate","timeline-accuracy"]]},"measurement":{"title":"Measurement","description":"What is measured, and how often.","type":"object","properties":{"enabled":{"title":"Enabled","description":"Whether it is measured.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]},"metrics":{"title":"Metrics","description":"What is measured.","$ref":"#/$defs/metric-names","examples":[["success-rate","timeline-accuracy"]]},"frequency":{"title":"Frequency","description":"How often it is measured.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["daily"]}},"required":["enabled","metrics","frequency"],"additionalProperties":false,"examples":[{"enabled":true,"metrics":["success-rate","timeline-accuracy"],"frequency":"daily"}]},"failure-mode":{"title":"Failure mode","description":"How a kind of failure is noticed and what is done then.","type":"object","properties":{"detection":{"title":"Detection","description":"How the failure is noticed.","$ref":"vocabulary.schema.json#/$defs/word","examples":["resource-monitoring"],"archi3":{"words":["automatic-non-responsiveness","quality-gate-validation","resource-monitoring","manual-report"]}},"recovery-protocol":{"title":"Recovery protocol","description":"What is done, step by step.","$ref":"vocabulary.schema.json#/$defs/words","examples":[["task-reassignment","root-cause-analysis"]]}},"required":["detection","recovery-protocol"],"additionalProperties":false,"examples":[{"detection":"resource-monitoring","recovery-protocol":["task-reassignment","root-cause-analysis"]}]}}}');
// EXTERNAL MODULE: ./build/schemas/record.schema.json
var record_schema = __webpack_require__(54368);
;// CONCATENATED MODULE: ./build/schemas/rule-tests.schema.json
const rule_tests_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"rule-tests.schema.json","title":"Rule tests","description":"A file `validation/tests/*.yaml` of the policies folder: policies as they might be, and what must be found in them. `archi3-policy test` runs it.","type":"object","required":["tests"],"properties":{"rules":{"title":"Rules","description":"What the tests of this file are about: only findings of these rules are looked at. A test may say its own. Without it, all rules.","$ref":"#/$defs/rules","examples":[["ARC511"]]},"tests":{"title":"Tests","description":"The tests, in the order in which they are told.","type":"array","minItems":1,"items":{"title":"Test","description":"Policies, and the findings that they must give: these and no others.","$ref":"#/$defs/test","examples":[{"name":"production never runs in debug mode","given":[{"path":"environments/production.yaml","patch":{"environment-settings":{"debug-mode":true}}}],"expect":[{"rule":"ARC510","line":15,"column":15}]}]},"examples":[[{"name":"production is in order","given":[{"path":"environments/production.yaml","patch":{}}],"expect":[]}]]}},"additionalProperties":false,"$defs":{"rules":{"title":"Rules","description":"Ids of rules, of the product or of this repository. What keeps a policy from being read or judged at all is looked at whatever stands here: no rule speaks of a policy that cannot be read.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Rule","description":"The id of a rule.","$ref":"#/$defs/rule","examples":["ARC501"]},"examples":[["ARC501","ORG001"]]},"rule":{"title":"Rule","description":"The id of a rule, of the product or of this repository.","type":"string","pattern":"^[A-Z][A-Z0-9_-]*$","examples":["ARC501","ORG001"]},"path":{"title":"Path","description":"Where the policy would lie, from the policies folder: the place gives it its kind and its environment. For kinds whose files lie outside of that folder, `repository/` and the path from the folder of archi3.yaml.","$ref":"vocabulary.schema.json#/$defs/text","examples":["environments/production.yaml","repository/rules/brute-force.yml"]},"test":{"title":"Test","description":"Policies, and the findings that they must give: these and no others.","type":"object","required":["name","given"],"properties":{"name":{"title":"Name","description":"What must be true, as a sentence.","$ref":"vocabulary.schema.json#/$defs/text","examples":["debug mode is refused in production"]},"rules":{"title":"Rules","description":"What this test is about, in the place of what the file says.","$ref":"#/$defs/rules","examples":[["ORG001"]]},"given":{"title":"Given","description":"The policies that are judged. Only what is found in them is looked at.","type":"array","minItems":1,"items":{"title":"Given policy","description":"A policy: its place, and its text, a file, or a patch.","$ref":"#/$defs/given","examples":[{"path":"agents/a.yaml","file":"fixtures/a.yaml"}]},"examples":[[{"path":"agents/a.yaml","file":"fixtures/a.yaml"}]]},"beside":{"title":"Beside","description":"Which other policies are there: those of the repository, or none. Default: those of the repository where a given policy is a patch onto one of them, else none.","enum":["repository","nothing"],"examples":["repository","nothing"]},"expect":{"title":"Expect","description":"What must be found in the given policies; an empty list where nothing may be. `archi3-policy test --update` writes what is found.","type":"array","items":{"title":"Expected finding","description":"One finding. What is not said of it may be anything.","$ref":"#/$defs/expected","examples":[{"rule":"ORG001","line":2,"column":15}]},"examples":[[],[{"rule":"ORG001","line":2,"column":15}]]}},"additionalProperties":false,"examples":[{"name":"debug mode is refused in production","rules":["ORG001"],"given":[{"path":"environments/production.yaml","text":"environment-settings: {debug-mode: true}\\n"}],"expect":[{"rule":"ORG001","line":1,"column":37}]}]},"given":{"title":"Given policy","description":"A policy: its place, and its text, a file, or a patch onto a file or onto the repository\'s policy of that place.","type":"object","required":["path"],"anyOf":[{"required":["text"]},{"required":["file"]},{"required":["patch"]}],"properties":{"path":{"title":"Path","description":"Where the policy would lie, from the policies folder.","$ref":"#/$defs/path","examples":["environments/production.yaml"]},"text":{"title":"Text","description":"The policy itself. Not beside `file` or `patch`.","type":"string","examples":["environment-settings: {debug-mode: true}\\n"]},"file":{"title":"File","description":"A file that holds the policy, relative to this one. It lies in the repository, best in a folder below this one, and is no link.","$ref":"vocabulary.schema.json#/$defs/text","examples":["fixtures/production.yaml"]},"patch":{"title":"Patch","description":"What is changed (a merge patch, RFC 7396: null takes a key away) in the repository\'s policy of that path, or in `file`. Everything else keeps its place and its comments.","type":"object","examples":[{"environment-settings":{"debug-mode":true}}]}},"additionalProperties":false,"examples":[{"path":"agents/a.yaml","file":"fixtures/a.yaml"}]},"expected":{"title":"Expected finding","description":"One finding. What is not said of it may be anything.","type":"object","required":["rule"],"properties":{"rule":{"title":"Rule","description":"The id of the rule that finds it.","$ref":"#/$defs/rule","examples":["ORG001"]},"path":{"title":"Path","description":"In which of the given policies, by its path. May be left out where only one is given.","$ref":"#/$defs/path","examples":["environments/production.yaml"]},"line":{"title":"Line","description":"The line that it begins on, from 1.","type":"integer","minimum":1,"examples":[2]},"column":{"title":"Column","description":"The column that it begins at, from 1.","type":"integer","minimum":1,"examples":[15]},"message":{"title":"Message","description":"Words that its message holds.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Debug mode must be off"]},"severity":{"title":"Severity","description":"How severe it is under this repository\'s configuration.","enum":["error","warning","notice"],"examples":["error"]}},"additionalProperties":false,"examples":[{"rule":"ORG001","line":2,"column":15}]}}}');
;// CONCATENATED MODULE: ./build/schemas/rules.schema.json
const rules_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"rules.schema.json","title":"Rules of a repository","description":"A file of validation/rules/ in the policies folder. Rules may stand in archi3.yaml too, in the same form.","type":"object","required":["rules"],"properties":{"rules":{"title":"Rules","description":"Rules of your own, in CEL. They are evaluated after the built-in ones.","$ref":"#/$defs/rules","examples":[[{"id":"ORG001","kinds":["environment"],"when":"environment == \\"production\\"","assert":"document[\\"environment-settings\\"][\\"debug-mode\\"] == false","message":"Debug mode must be off in production","at":"/environment-settings/debug-mode"}]]}},"additionalProperties":false,"$defs":{"rules":{"title":"Rules","description":"Rules of your own, in CEL. They are evaluated after the built-in ones.","type":"array","items":{"title":"Rule","description":"A rule of your own: what must be true of policies, in CEL.","$ref":"#/$defs/rule","examples":[{"id":"ORG001","kinds":["environment"],"when":"environment == \\"production\\"","assert":"document[\\"environment-settings\\"][\\"debug-mode\\"] == false","message":"Debug mode must be off in production","at":"/environment-settings/debug-mode"}]},"examples":[[{"id":"ORG001","kinds":["environment"],"when":"environment == \\"production\\"","assert":"document[\\"environment-settings\\"][\\"debug-mode\\"] == false","message":"Debug mode must be off in production","at":"/environment-settings/debug-mode"}]]},"rule":{"title":"Rule","description":"A rule of your own: what must be true of policies, in CEL.","type":"object","required":["id","assert","message"],"properties":{"id":{"title":"Id","description":"What findings, comments and `severity` call the rule: two to ten capital letters and three or four digits. ARC belongs to the built-in rules.","type":"string","pattern":"^[A-Z][A-Z]{1,9}[0-9]{3,4}$","examples":["ORG001"]},"kinds":{"title":"Kinds","description":"The kinds of policies that the rule is about; all but templates without it.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Kind","description":"A built-in kind, or one of `kinds` in archi3.yaml.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["environment"]},"examples":[["environment"]]},"each":{"title":"Each","description":"The parts of a policy that the rule is evaluated for, once each, as a JSON Pointer; `*` is any key or index. The expressions see the part as `item`, and its key or index as `key`; `at` begins at the part.","type":"string","format":"json-pointer","minLength":1,"examples":["/agents/specialists/*"]},"when":{"title":"When","description":"A CEL expression that says whether the rule has anything to say; always without it.","type":"string","minLength":1,"examples":["environment == \\"production\\""]},"assert":{"title":"Assert","description":"A CEL expression that must be true, of at most 10,000 characters. It sees `document`, `policies`, `environment` and `file`.","type":"string","minLength":1,"examples":["document[\\"environment-settings\\"][\\"debug-mode\\"] == false"]},"message":{"title":"Message","description":"What a finding says.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Debug mode must be off in production"]},"help":{"title":"Help","description":"What to do about it.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Set `debug-mode: false`."]},"severity":{"title":"Severity","description":"How severe the findings are.","enum":["error","warning","notice"],"default":"error","examples":["warning"]},"at":{"title":"At","description":"The place of the policy that is underlined, as a JSON Pointer. What is missing there is shown at what should hold it.","type":"string","format":"json-pointer","minLength":1,"examples":["/environment-settings/debug-mode"]}},"additionalProperties":false,"examples":[{"id":"ORG001","kinds":["environment"],"when":"environment == \\"production\\"","assert":"document[\\"environment-settings\\"][\\"debug-mode\\"] == false","message":"Debug mode must be off in production","at":"/environment-settings/debug-mode"}]}}}');
;// CONCATENATED MODULE: ./build/schemas/security-policies.schema.json
const security_policies_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"security-policies.schema.json","title":"Security policies","description":"Authentication, authorization, data protection, audit logging, network security, compliance, incident response and security monitoring.","type":"object","required":["version","metadata","authentication","authorization","data-protection","audit-logging","network-security","compliance","incident-response","security-monitoring"],"properties":{"version":{"title":"Version","description":"The version of this policy, as in semantic versioning. Raise it with every change.","$ref":"vocabulary.schema.json#/$defs/version","examples":["1.0.0"]},"metadata":{"title":"Metadata","description":"What this policy is called, what it is for and who wrote it.","$ref":"vocabulary.schema.json#/$defs/metadata","examples":[{"name":"security-policies","description":"Authentication, authorization and compliance","lastUpdated":"2026-01-20T10:00:00Z","author":"Platform team"}]},"authentication":{"title":"Authentication","description":"How people, agents and services prove who they are.","$ref":"#/$defs/authentication","examples":[{"methods":{"token-based":{"implementation":"stateless-jwt"}}}]},"authorization":{"title":"Authorization","description":"Who may do what: roles, the permission matrix and permissions of single agents.","$ref":"#/$defs/authorization","examples":[{"role-based-access-control":{"roles":{"viewer":{"permissions":["status-viewing"]}}}}]},"data-protection":{"title":"Data protection","description":"How data is encrypted, classified and kept private.","$ref":"#/$defs/data-protection","examples":[{"encryption":{"at-rest":{"algorithm":"AES-256-GCM"}}}]},"audit-logging":{"title":"Audit logging","description":"What is logged, for how long, and what is hidden in it.","$ref":"#/$defs/audit-logging","examples":[{"enabled":true}]},"network-security":{"title":"Network security","description":"Firewall, VPN and intrusion detection.","$ref":"#/$defs/network-security","examples":[{"firewall-rules":{"inbound":["port-443: https-traffic"],"blocked":["all-other-ports"]}}]},"compliance":{"title":"Compliance","description":"Standards and regulations that are followed.","$ref":"#/$defs/compliance","examples":[{"standards":{"gdpr":{"enabled":true}}}]},"incident-response":{"title":"Incident response","description":"How incidents are sorted and answered.","$ref":"#/$defs/incident-response","examples":[{"classification":{"severity-levels":{"high":{"response-time":"1-hour"}}},"response-procedures":{"analysis":["threat-assessment"]}}]},"security-monitoring":{"title":"Security monitoring","description":"How threats and vulnerabilities are watched for.","$ref":"#/$defs/security-monitoring","examples":[{"real-time-monitoring":{"enabled":true,"metrics":["failed-login-attempts"]}}]},"validation":{"title":"Validation","description":"What this policy demands of itself; checked in every run.","$ref":"vocabulary.schema.json#/$defs/validation","examples":[{"schema-version":"1.0.0","required-sections":["authentication"]}]}},"additionalProperties":false,"$defs":{"setting":{"type":["string","number","boolean","array","object"],"title":"Additional setting","description":"A setting of your own. Its value is kept as it stands; an empty value is refused.","examples":["enabled",5,true]},"obligation":{"enum":["none","optional","recommended","required"],"title":"Obligation","description":"How binding something is, from laxest to strictest: none, optional, recommended, required.","archi3":{"stricter":["none","optional","recommended","required"]},"examples":["required"]},"authentication-method":{"title":"Authentication method","description":"How one authentication method works.","type":"object","properties":{"description":{"title":"Description","description":"What this method is for. Shown to reviewers; nothing is derived from it.","$ref":"vocabulary.schema.json#/$defs/text","examples":["API keys for external services"]},"implementation":{"title":"Implementation","description":"How the method is carried out.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["header-based","authorization-code-flow","client-credentials-flow","device-code-flow","mutual-tls","stateless-jwt","session-cookie"]},"examples":["header-based","mutual-tls"]},"format":{"title":"Format","description":"How the credential is written in a request; a placeholder stands for its value.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Bearer <token>"]},"rotation-policy":{"title":"Rotation policy","description":"How long a key is used before it is replaced.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["90-days"]},"storage":{"title":"Storage","description":"Where credentials are kept.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["encrypted-vault","hardware-security-module","secret-manager","secrets-manager","environment-variable"]},"examples":["encrypted-vault"]},"providers":{"title":"Providers","description":"The identity providers that are accepted.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["github","gitlab","google","microsoft","okta","auth0","keycloak"]},"examples":["github"]},"uniqueItems":true,"minItems":1,"examples":[["github","google"]]},"token-expiry":{"title":"Token expiry","description":"How long an access token is valid.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["1-hour"]},"refresh-token-expiry":{"title":"Refresh token expiry","description":"How long a refresh token is valid.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["30-days"]},"certificate-rotation":{"title":"Certificate rotation","description":"How long a certificate is used before it is replaced.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["1-year"]},"validation":{"title":"Validation","description":"How a presented certificate is checked.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["chain-of-trust","certificate-pinning","certificate-revocation-list","online-status-check"]},"examples":["chain-of-trust"]},"signing-algorithm":{"title":"Signing algorithm","description":"The algorithm that signs tokens, by its JOSE name.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["RS256","RS384","RS512","ES256","ES384","ES512","PS256","PS384","PS512","HS256","HS384","HS512","EdDSA"]},"examples":["RS256"]}},"additionalProperties":false,"examples":[{"implementation":"mutual-tls","certificate-rotation":"1-year"}]},"other-authentication-method":{"title":"Authentication method of your own","description":"An authentication method by a name of your own; it may have settings beyond the well-known ones.","type":"object","properties":{"description":{"$ref":"#/$defs/authentication-method/properties/description"},"implementation":{"$ref":"#/$defs/authentication-method/properties/implementation"},"format":{"$ref":"#/$defs/authentication-method/properties/format"},"rotation-policy":{"$ref":"#/$defs/authentication-method/properties/rotation-policy"},"storage":{"$ref":"#/$defs/authentication-method/properties/storage"},"providers":{"$ref":"#/$defs/authentication-method/properties/providers"},"token-expiry":{"$ref":"#/$defs/authentication-method/properties/token-expiry"},"refresh-token-expiry":{"$ref":"#/$defs/authentication-method/properties/refresh-token-expiry"},"certificate-rotation":{"$ref":"#/$defs/authentication-method/properties/certificate-rotation"},"validation":{"$ref":"#/$defs/authentication-method/properties/validation"},"signing-algorithm":{"$ref":"#/$defs/authentication-method/properties/signing-algorithm"}},"additionalProperties":{"$ref":"#/$defs/setting"},"examples":[{"description":"Single sign-on","token-expiry":"8-hours"}]},"multi-factor-authentication":{"title":"Multi-factor authentication","description":"When a second factor is asked for, and which ones count.","type":"object","required":["enabled"],"properties":{"enabled":{"title":"Multi-factor authentication enabled","description":"Whether a second factor is asked for at all. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"methods":{"title":"Second factors","description":"The second factors that are accepted.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["totp","hotp","otp","sms","email","hardware-key","push","webauthn","passkey"]},"examples":["totp"]},"uniqueItems":true,"minItems":1,"examples":[["totp","hardware-key"]]},"required-for":{"title":"Required for","description":"The operations that ask for a second factor. An empty list means none.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["admin-operations","sensitive-data-access","policy-changes","deployments","role-changes","all-operations"]},"examples":["admin-operations"]},"uniqueItems":true,"examples":[["admin-operations","policy-changes"]]},"backup-codes":{"title":"Backup codes","description":"Whether one-time backup codes may replace a lost second factor.","$ref":"vocabulary.schema.json#/$defs/flag","examples":[true]}},"additionalProperties":false,"examples":[{"enabled":true,"methods":["totp"]}]},"authentication":{"title":"Authentication","description":"How people, agents and services prove who they are.","type":"object","required":["methods"],"properties":{"methods":{"title":"Authentication methods","description":"The ways in which people, agents and services prove who they are, by name.","$ref":"#/$defs/authentication-methods","examples":[{"token-based":{"implementation":"stateless-jwt","token-expiry":"8-hours"}}]},"multi-factor-authentication":{"title":"Multi-factor authentication","description":"When a second factor is asked for, and which ones count.","$ref":"#/$defs/multi-factor-authentication","examples":[{"enabled":true,"methods":["totp"]}]},"session-timeout":{"title":"Session timeout","description":"How long a session lasts. Shorter is stricter.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["8-hours"]},"password-policy":{"title":"Password policy","description":"The rules that passwords follow, from laxest to strictest: none, basic, standard, enterprise-grade, enterprise-grade-plus.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["none","basic","standard","enterprise-grade","enterprise-grade-plus"],"stricter":["none","basic","standard","enterprise-grade","enterprise-grade-plus"]},"examples":["enterprise-grade"]},"failed-login-lockout":{"title":"Lockout after failed logins","description":"How many failed logins lock an account.","$ref":"vocabulary.schema.json#/$defs/count","examples":["5-attempts"]}},"additionalProperties":false,"examples":[{"methods":{"token-based":{"implementation":"stateless-jwt"}}}]},"role":{"title":"Role","description":"A named set of permissions and restrictions.","type":"object","required":["permissions"],"properties":{"description":{"title":"Description","description":"What the role is for. Shown to reviewers; nothing is derived from it.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Manager-level operations"]},"permissions":{"title":"Permissions","description":"What the role may do. A bare * means everything and belongs to an administrators\' role only.","$ref":"vocabulary.schema.json#/$defs/permissions","examples":[["task-delegation","quality-gates"]]},"restrictions":{"title":"Restrictions","description":"What the role may not do, or what it must accept.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","examples":["policy-changes"]},"uniqueItems":true,"minItems":1,"examples":[["policy-changes"]]}},"additionalProperties":false,"examples":[{"permissions":["task-execution"],"restrictions":["system-configuration"]}]},"role-based-access-control":{"title":"Role-based access control","description":"The roles, and how strictly they are applied.","type":"object","required":["roles"],"properties":{"roles":{"title":"Roles","description":"The roles, by name. The permission matrix refers to these names.","$ref":"#/$defs/roles","examples":[{"viewer":{"permissions":["status-viewing"]}}]},"least-privilege":{"title":"Least privilege","description":"Whether every role gets only what its task needs. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"relaxed-permissions":{"title":"Relaxed permissions","description":"Whether roles get broader access than their permissions say. Off is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":false},"examples":[false]},"admin-operations":{"title":"Administrative operations","description":"Who may carry out administrative operations.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["developer-accessible","restricted-to-admins"],"stricter":["developer-accessible","restricted-to-admins"]},"examples":["restricted-to-admins"]},"audit-all-access":{"title":"Audit all access","description":"Whether every access is written to the audit log. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]}},"additionalProperties":false,"examples":[{"roles":{"viewer":{"permissions":["status-viewing"]}},"least-privilege":true}]},"role-permissions":{"type":"object","title":"Permissions by role","description":"What each role may do with one resource. The keys are roles that are defined under role-based access control.","minProperties":1,"propertyNames":{"title":"Role","description":"The name of a role that is defined under role-based access control.","archi3":{"ref":"role"},"examples":["viewer"]},"additionalProperties":{"title":"Permissions","description":"What this role may do with the resource.","type":"array","items":{"title":"Permission","description":"One permission; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/permission","archi3":{"vocabulary":"permission","words":["read","write","execute","delete","admin","full","full-access","use","monitor","configure","deploy","browse","screenshot","automation"]},"examples":["read"]},"minItems":1,"uniqueItems":true,"examples":[["read","write"]]},"examples":[{"admin":["read","write"],"viewer":["read"]}]},"agent-permissions":{"title":"Permissions of an agent","description":"What one agent may do with each MCP server, and which servers it may use at all.","type":"object","minProperties":1,"propertyNames":{"title":"MCP server","description":"The name of an MCP server; `mcp-servers` itself lists the servers that may be used.","archi3":{"ref":"mcp-server","except":["mcp-servers"]},"examples":["filesystem"]},"properties":{"mcp-servers":{"title":"MCP servers","description":"The MCP servers that the agent may use. A bare * means all of them.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/text","archi3":{"ref":"mcp-server"},"examples":["filesystem"]},"uniqueItems":true,"examples":[["filesystem","git"]]},"filesystem":{"title":"File system","description":"What the agent may do with files.","$ref":"vocabulary.schema.json#/$defs/filesystem-permissions","examples":[["read","write"]]},"web-browser":{"title":"Web browser","description":"What the agent may do in the browser.","$ref":"vocabulary.schema.json#/$defs/web-browser-permissions","examples":[["browse"]]},"database":{"title":"Database","description":"What the agent may do with databases.","$ref":"vocabulary.schema.json#/$defs/database-permissions","examples":[["read"]]},"git":{"title":"Git","description":"What the agent may do with git repositories.","$ref":"vocabulary.schema.json#/$defs/git-permissions","examples":[["read","write"]]},"api-gateway":{"title":"API gateway","description":"Which groups of outside interfaces the agent may call; `full` is all of them.","$ref":"vocabulary.schema.json#/$defs/permissions","examples":[["data-apis"]]}},"additionalProperties":{"title":"Permissions on an MCP server","description":"What the agent may do with this MCP server. The key is the server\'s name.","$ref":"vocabulary.schema.json#/$defs/permissions","examples":[["read","write"]]},"examples":[{"filesystem":["read"],"mcp-servers":["filesystem"]}]},"authorization":{"title":"Authorization","description":"Who may do what: roles, the permission matrix and permissions of single agents.","type":"object","required":["role-based-access-control"],"properties":{"role-based-access-control":{"title":"Role-based access control","description":"The roles, and how strictly they are applied.","$ref":"#/$defs/role-based-access-control","examples":[{"roles":{"viewer":{"permissions":["status-viewing"]}}}]},"permission-matrix":{"title":"Permission matrix","description":"What each role may do with each resource. A permission of an agent beyond this matrix is reported.","type":"object","propertyNames":{"title":"Resource","description":"The name of a resource; agents have their own permissions under agent-specific-permissions.","pattern":"^[^@].*$","examples":["filesystem"]},"properties":{"filesystem":{"title":"Filesystem","description":"Who may do what with files.","$ref":"#/$defs/role-permissions","examples":[{"admin":["read","write"],"viewer":["read"]}]},"mcp-servers":{"title":"MCP servers","description":"Who may use, watch or configure MCP servers.","$ref":"#/$defs/role-permissions","examples":[{"admin":["full-access"],"viewer":["monitor"]}]},"policies":{"title":"Policies","description":"Who may read, change or deploy policies.","$ref":"#/$defs/role-permissions","examples":[{"admin":["read","write","deploy"],"viewer":["read"]}]},"audit-logs":{"title":"Audit logs","description":"Who may read or change the audit logs.","$ref":"#/$defs/role-permissions","examples":[{"admin":["read"],"viewer":["read"]}]}},"additionalProperties":{"title":"Resource","description":"Who may do what with this resource: permissions by role.","$ref":"#/$defs/role-permissions","examples":[{"admin":["read","write"]}]},"examples":[{"filesystem":{"admin":["read","write"],"viewer":["read"]}}]},"agent-specific-permissions":{"title":"Permissions of single agents","description":"What single agents may do with MCP servers. The keys are ids of agents.","type":"object","propertyNames":{"title":"Agent","description":"The id of an agent that is defined in the agent policies: `@` and lower-case letters, digits and dashes.","$ref":"vocabulary.schema.json#/$defs/agent-reference","archi3":{"ref":"agent"},"examples":["@code-reviewer"]},"additionalProperties":{"title":"Permissions of an agent","description":"What this agent may do with each MCP server, and which servers it may use at all.","$ref":"#/$defs/agent-permissions","examples":[{"filesystem":["read"]}]},"examples":[{"@review-manager":{"filesystem":["read"],"mcp-servers":["filesystem"]}}]}},"additionalProperties":false,"examples":[{"role-based-access-control":{"roles":{"viewer":{"permissions":["status-viewing"]}}}}]},"encryption-at-rest":{"title":"Encryption at rest","description":"How stored data is encrypted.","type":"object","properties":{"algorithm":{"title":"Algorithm","description":"The cipher that stored data is encrypted with.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["AES-128-GCM","AES-192-GCM","AES-256-GCM","AES-128","AES-128-CBC","AES-128-CCM","AES-128-CTR","AES-128-XTS","AES-128-OCB","AES-128-SIV","AES-192","AES-192-CBC","AES-192-CCM","AES-192-CTR","AES-192-XTS","AES-192-OCB","AES-192-SIV","AES-256","AES-256-CBC","AES-256-CCM","AES-256-CTR","AES-256-XTS","AES-256-OCB","AES-256-SIV","ChaCha20-Poly1305","XChaCha20-Poly1305"],"stricter":["AES-128-GCM","AES-192-GCM","AES-256-GCM"]},"examples":["AES-256-GCM"]},"key-management":{"title":"Key management","description":"Where encryption keys are kept.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["hardware-security-module","key-management-service","encrypted-vault"]},"examples":["hardware-security-module"]},"key-rotation":{"title":"Key rotation","description":"How long a key is used before it is replaced.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["90-days"]},"backup-encryption":{"title":"Backup encryption","description":"How backups are encrypted.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["separate-key-hierarchy","same-key-hierarchy"]},"examples":["separate-key-hierarchy"]}},"additionalProperties":false,"examples":[{"algorithm":"AES-256-GCM","key-rotation":"90-days"}]},"encryption-in-transit":{"title":"Encryption in transit","description":"How data is encrypted on its way.","type":"object","properties":{"protocol":{"title":"Protocol","description":"The lowest protocol version that is accepted. Newer is stricter.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["TLS-1.0","TLS-1.1","TLS-1.2","TLS-1.3"],"stricter":["TLS-1.0","TLS-1.1","TLS-1.2","TLS-1.3"]},"examples":["TLS-1.3"]},"cipher-suites":{"title":"Cipher suites","description":"The cipher suites that are accepted, by their IANA names.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["TLS_AES_128_GCM_SHA256","TLS_AES_256_GCM_SHA384","TLS_CHACHA20_POLY1305_SHA256","TLS_AES_128_CCM_SHA256","TLS_AES_128_CCM_8_SHA256"]},"examples":["TLS_AES_256_GCM_SHA384"]},"uniqueItems":true,"minItems":1,"examples":[["TLS_AES_256_GCM_SHA384"]]},"certificate-validation":{"title":"Certificate validation","description":"How strictly the other side\'s certificate is checked, from laxest to strictest: none, lenient, strict.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["none","lenient","strict"],"stricter":["none","lenient","strict"]},"examples":["strict"]},"perfect-forward-secrecy":{"title":"Perfect forward secrecy","description":"Whether every connection has keys of its own, so that a stolen key opens no recorded traffic. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]}},"additionalProperties":false,"examples":[{"protocol":"TLS-1.3","perfect-forward-secrecy":true}]},"encryption-in-use":{"title":"Encryption in use","description":"How data is protected while it is worked on.","type":"object","properties":{"homomorphic-encryption":{"title":"Homomorphic encryption","description":"When computations run on encrypted data.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["never","for-sensitive-computations","always"]},"examples":["for-sensitive-computations"]},"secure-enclaves":{"title":"Secure enclaves","description":"When computations run in a secure enclave.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["never","for-critical-operations","always"]},"examples":["for-critical-operations"]},"memory-protection":{"title":"Memory protection","description":"How data is protected in memory.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["none","encrypted-memory-regions"]},"examples":["encrypted-memory-regions"]}},"additionalProperties":false,"examples":[{"secure-enclaves":"for-critical-operations"}]},"encryption":{"title":"Encryption","description":"How data is encrypted: at rest, in transit and in use.","type":"object","properties":{"at-rest":{"title":"Encryption at rest","description":"How stored data is encrypted.","$ref":"#/$defs/encryption-at-rest","examples":[{"algorithm":"AES-256-GCM"}]},"in-transit":{"title":"Encryption in transit","description":"How data is encrypted on its way.","$ref":"#/$defs/encryption-in-transit","examples":[{"protocol":"TLS-1.3"}]},"in-use":{"title":"Encryption in use","description":"How data is protected while it is worked on.","$ref":"#/$defs/encryption-in-use","examples":[{"secure-enclaves":"for-critical-operations"}]},"algorithm":{"title":"Algorithm","description":"The cipher used wherever nothing more special is said.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["AES-128-GCM","AES-192-GCM","AES-256-GCM","AES-128","AES-128-CBC","AES-128-CCM","AES-128-CTR","AES-128-XTS","AES-128-OCB","AES-128-SIV","AES-192","AES-192-CBC","AES-192-CCM","AES-192-CTR","AES-192-XTS","AES-192-OCB","AES-192-SIV","AES-256","AES-256-CBC","AES-256-CCM","AES-256-CTR","AES-256-XTS","AES-256-OCB","AES-256-SIV","ChaCha20-Poly1305","XChaCha20-Poly1305"],"stricter":["AES-128-GCM","AES-192-GCM","AES-256-GCM"]},"examples":["AES-256-GCM"]},"key-rotation":{"title":"Key rotation","description":"How long a key is used before it is replaced, wherever nothing more special is said.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["30-days"]}},"additionalProperties":false,"examples":[{"at-rest":{"algorithm":"AES-256-GCM"}}]},"data-class":{"title":"Data class","description":"How data of one class is protected.","type":"object","required":["encryption"],"properties":{"description":{"title":"Description","description":"Which data belongs to this class. Shown to reviewers; nothing is derived from it.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Internal business information"]},"encryption":{"title":"Encryption","description":"Whether data of this class must be encrypted.","$ref":"#/$defs/obligation","examples":["required"]},"access-control":{"title":"Access control","description":"How access is granted, from laxest to strictest: none, minimal, role-based, strict, need-to-know.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["none","minimal","role-based","strict","need-to-know"],"stricter":["none","minimal","role-based","strict","need-to-know"]},"examples":["role-based"]},"retention":{"title":"Retention","description":"How long data of this class is kept: a duration, or a word such as indefinite.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"standard":true,"words":["indefinite","permanent"]},"examples":["7-years"]},"audit-logging":{"title":"Audit logging","description":"How much of the access to this class is logged, from laxest to strictest: none, basic, standard, comprehensive.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["none","basic","standard","comprehensive"],"stricter":["none","basic","standard","comprehensive"]},"examples":["comprehensive"]},"multi-factor-required":{"title":"Second factor required","description":"Whether access asks for a second factor. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]}},"additionalProperties":false,"examples":[{"encryption":"required","access-control":"role-based"}]},"privacy-by-design":{"title":"Privacy by design","description":"Which privacy principles are followed.","type":"object","properties":{"data-minimization":{"title":"Data minimization","description":"Only data that is needed is collected. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"purpose-limitation":{"title":"Purpose limitation","description":"Data is used only for what it was collected for. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"storage-limitation":{"title":"Storage limitation","description":"Data is kept no longer than needed. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"accuracy":{"title":"Accuracy","description":"Data is kept correct and current. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"confidentiality":{"title":"Confidentiality","description":"Data is kept from those who have no right to it. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"integrity":{"title":"Integrity","description":"Data is protected against unnoticed change. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"availability":{"title":"Availability","description":"Data can be reached by those who have a right to it. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]}},"additionalProperties":false,"examples":[{"data-minimization":true}]},"data-protection":{"title":"Data protection","description":"How data is encrypted, classified and kept private.","type":"object","required":["encryption"],"properties":{"encryption":{"title":"Encryption","description":"How data is encrypted: at rest, in transit and in use.","$ref":"#/$defs/encryption","examples":[{"at-rest":{"algorithm":"AES-256-GCM"}}]},"data-classification":{"title":"Data classification","description":"The classes of data, by name, and how each is protected.","$ref":"#/$defs/data-classification","examples":[{"internal":{"encryption":"required"}}]},"privacy-by-design":{"title":"Privacy by design","description":"Which privacy principles are followed.","$ref":"#/$defs/privacy-by-design","examples":[{"data-minimization":true}]}},"additionalProperties":false,"examples":[{"encryption":{"at-rest":{"algorithm":"AES-256-GCM"}}}]},"log-levels":{"title":"Log levels","description":"What each log level is used for.","type":"object","properties":{"debug":{"title":"Debug","description":"What is logged at level debug.","$ref":"vocabulary.schema.json#/$defs/word","examples":["diagnostic-details"]},"info":{"title":"Info","description":"What is logged at level info.","$ref":"vocabulary.schema.json#/$defs/word","examples":["general-operations"]},"warn":{"title":"Warn","description":"What is logged at level warn.","$ref":"vocabulary.schema.json#/$defs/word","examples":["security-warnings"]},"error":{"title":"Error","description":"What is logged at level error.","$ref":"vocabulary.schema.json#/$defs/word","examples":["security-errors"]},"critical":{"title":"Critical","description":"What is logged at level critical.","$ref":"vocabulary.schema.json#/$defs/word","examples":["security-breaches"]}},"additionalProperties":false,"examples":[{"info":"general-operations"}]},"event-list":{"type":"array","items":{"$ref":"vocabulary.schema.json#/$defs/word"},"uniqueItems":true,"minItems":1,"title":"Events","description":"The events that are logged.","examples":[["login-attempts"]]},"logged-events":{"title":"Logged events","description":"Which events are logged, by category.","type":"object","properties":{"authentication":{"title":"Authentication events","description":"Events of signing in and out.","$ref":"#/$defs/event-list","examples":[["login-attempts","session-creation"]]},"authorization":{"title":"Authorization events","description":"Events of granting and refusing access.","$ref":"#/$defs/event-list","examples":[["access-denials","role-changes"]]},"data-access":{"title":"Data access events","description":"Events of reading and changing data.","$ref":"#/$defs/event-list","examples":[["file-access","data-modifications"]]},"system-operations":{"title":"System events","description":"Events of running the system.","$ref":"#/$defs/event-list","examples":[["policy-changes","agent-deployments"]]},"security-events":{"title":"Security events","description":"Events that may be an attack.","$ref":"#/$defs/event-list","examples":[["suspicious-activities"]]}},"additionalProperties":{"title":"Events","description":"The events of this category that are logged.","$ref":"#/$defs/event-list","examples":[["model-downloads"]]},"examples":[{"authentication":["login-attempts"]}]},"log-retention":{"title":"Log retention","description":"How long logs are kept, by their sort.","type":"object","properties":{"standard-logs":{"title":"Standard logs","description":"How long ordinary logs are kept.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"standard":true,"words":["indefinite","permanent"]},"examples":["1-year"]},"security-logs":{"title":"Security logs","description":"How long logs of security events are kept.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"standard":true,"words":["indefinite","permanent"]},"examples":["7-years"]},"audit-logs":{"title":"Audit logs","description":"How long audit logs are kept.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"standard":true,"words":["indefinite","permanent"]},"examples":["10-years"]},"compliance-logs":{"title":"Compliance logs","description":"How long logs that regulations ask for are kept.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"standard":true,"words":["indefinite","permanent"]},"examples":["permanent"]}},"additionalProperties":{"title":"Logs","description":"How long these logs are kept: a duration, or a word such as permanent.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"standard":true,"words":["indefinite","permanent"]},"examples":["90-days"]},"examples":[{"audit-logs":"10-years"}]},"sensitive-data-masking":{"title":"Masking of sensitive data","description":"Which sensitive values are hidden in logs.","type":"object","required":["enabled"],"properties":{"enabled":{"title":"Masking enabled","description":"Whether sensitive values are hidden in logs. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"patterns":{"title":"What is masked","description":"The sorts of values that are hidden.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["credit-card-numbers","social-security-numbers","api-keys","passwords","personal-identifiers","access-tokens"]},"examples":["api-keys"]},"uniqueItems":true,"minItems":1,"examples":[["api-keys","passwords"]]}},"additionalProperties":false,"examples":[{"enabled":true,"patterns":["passwords"]}]},"audit-logging":{"title":"Audit logging","description":"What is logged, for how long, and what is hidden in it.","type":"object","required":["enabled"],"properties":{"enabled":{"title":"Audit logging enabled","description":"Whether an audit log is written at all. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"log-level":{"title":"Log level","description":"The lowest level that is written to the log.","$ref":"vocabulary.schema.json#/$defs/log-level","examples":["info"]},"log-levels":{"title":"Log levels","description":"What each log level is used for.","$ref":"#/$defs/log-levels","examples":[{"info":"general-operations"}]},"logged-events":{"title":"Logged events","description":"Which events are logged, by category.","$ref":"#/$defs/logged-events","examples":[{"authentication":["login-attempts"]}]},"log-retention":{"title":"Log retention","description":"How long logs are kept, by their sort.","$ref":"#/$defs/log-retention","examples":[{"audit-logs":"10-years"}]},"sensitive-data-masking":{"title":"Masking of sensitive data","description":"Which sensitive values are hidden in logs.","$ref":"#/$defs/sensitive-data-masking","examples":[{"enabled":true,"patterns":["passwords"]}]},"tamper-protection":{"title":"Tamper protection","description":"Whether entries are protected against later change. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]}},"additionalProperties":false,"examples":[{"enabled":true}]},"firewall-rule":{"title":"Firewall rule","description":"A port (`port-443: https-traffic`), an address, or a word such as `all-ports`. Ports go from 1 to 65535.","type":"string","pattern":"^([^: ]+|[^:0-9]+: .*[^ ]|(port|ports|tcp|udp)-([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(-([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?: .*[^ ]|[0-9][0-9a-fA-F.:/]*: .*[^ ])$","examples":["port-443: https-traffic"]},"firewall-rules":{"title":"Firewall rules","description":"Which connections are let in, let out and refused. A list in an environment replaces the core\'s list.","type":"object","properties":{"inbound":{"title":"Inbound","description":"Connections that are let in. Write a rule with a colon in quotes, else YAML reads it as a mapping.","type":"array","items":{"title":"Entry","description":"One connection: `port-` with the port\'s number, a colon, a blank and what it is for; or a word such as `all-ports`.","$ref":"#/$defs/firewall-rule","examples":["port-443: https-traffic"]},"uniqueItems":true,"examples":[["port-443: https-traffic"]]},"outbound":{"title":"Outbound","description":"Connections that are let out. Write a rule with a colon in quotes, else YAML reads it as a mapping.","type":"array","items":{"title":"Entry","description":"One connection: `port-` with the port\'s number, a colon, a blank and what it is for; or a word such as `all-ports`.","$ref":"#/$defs/firewall-rule","examples":["port-443: external-api-calls"]},"uniqueItems":true,"examples":[["port-443: external-api-calls"]]},"blocked":{"title":"Blocked","description":"Connections that are refused in both directions.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/text","examples":["all-other-ports"]},"uniqueItems":true,"examples":[["all-other-ports"]]}},"additionalProperties":false,"examples":[{"inbound":["port-443: https-traffic"]}]},"vpn-access":{"title":"VPN access","description":"How internal systems are reached from outside.","type":"object","required":["enabled"],"properties":{"enabled":{"title":"VPN enabled","description":"Whether internal systems are reached through a VPN. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"protocols":{"title":"Protocols","description":"The VPN protocols that are accepted.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["OpenVPN","WireGuard","IPsec"]},"examples":["WireGuard"]},"uniqueItems":true,"minItems":1,"examples":[["WireGuard"]]},"authentication":{"title":"Authentication","description":"How users of the VPN prove who they are.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["certificate-based","token-based","password-based"]},"examples":["certificate-based"]},"encryption":{"title":"Encryption","description":"The cipher of the tunnel.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["AES-128","AES-192","AES-256","ChaCha20-Poly1305"],"stricter":["AES-128","AES-192","AES-256"]},"examples":["AES-256"]},"access-control":{"title":"Access control","description":"How access through the VPN is granted, from laxest to strictest: none, role-based, strict-role-based.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["none","role-based","strict-role-based"],"stricter":["none","role-based","strict-role-based"]},"examples":["role-based"]}},"additionalProperties":false,"examples":[{"enabled":true,"protocols":["WireGuard"]}]},"intrusion-detection":{"title":"Intrusion detection","description":"How attacks are recognised and answered.","type":"object","required":["enabled"],"properties":{"enabled":{"title":"Intrusion detection enabled","description":"Whether attacks are looked for. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"detection-methods":{"title":"Detection methods","description":"How attacks are recognised.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["signature-based","anomaly-based","behavioral-analysis"]},"examples":["signature-based"]},"uniqueItems":true,"minItems":1,"examples":[["signature-based","anomaly-based"]]},"response-actions":{"title":"Response actions","description":"What happens when an attack is recognised.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["alert","block","lock","isolate","log","flag","drop","notify","quarantine"]},"examples":["alert"]},"uniqueItems":true,"minItems":1,"examples":[["alert","block"]]},"false-positive-handling":{"title":"Handling of false positives","description":"How false alarms are reduced.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["machine-learning-adaptation","manual-review"]},"examples":["manual-review"]}},"additionalProperties":false,"examples":[{"enabled":true,"response-actions":["alert"]}]},"network-security":{"title":"Network security","description":"Firewall, VPN and intrusion detection.","type":"object","required":["firewall-rules"],"properties":{"firewall-rules":{"title":"Firewall rules","description":"Which connections are let in, let out and refused.","$ref":"#/$defs/firewall-rules","examples":[{"inbound":["port-443: https-traffic"]}]},"vpn-access":{"title":"VPN access","description":"How internal systems are reached from outside.","$ref":"#/$defs/vpn-access","examples":[{"enabled":true}]},"intrusion-detection":{"title":"Intrusion detection","description":"How attacks are recognised and answered.","$ref":"#/$defs/intrusion-detection","examples":[{"enabled":true}]}},"additionalProperties":false,"examples":[{"firewall-rules":{"inbound":["port-443: https-traffic"],"blocked":["all-other-ports"]}}]},"compliance-standard":{"title":"Compliance standard","description":"Whether and how one standard is followed.","type":"object","required":["enabled"],"properties":{"enabled":{"title":"Standard enabled","description":"Whether this standard is followed. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"requirements":{"title":"Requirements","description":"What the standard asks for.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","examples":["risk-assessment"]},"uniqueItems":true,"minItems":1,"examples":[["risk-assessment"]]},"implementation":{"title":"Implementation","description":"How the requirements are met.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","examples":["risk-management"]},"uniqueItems":true,"minItems":1,"examples":[["risk-management"]]},"trust-principles":{"title":"Trust principles","description":"The trust service criteria that are covered.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["security","availability","processing-integrity","confidentiality","privacy"]},"examples":["security"]},"uniqueItems":true,"minItems":1,"examples":[["security","availability"]]},"controls":{"title":"Controls","description":"The controls that are in place.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","examples":["access-controls"]},"uniqueItems":true,"minItems":1,"examples":[["access-controls"]]}},"additionalProperties":false,"examples":[{"enabled":true,"requirements":["risk-assessment"]}]},"data-residency":{"title":"Data residency","description":"Where data may be kept and where it may go.","type":"object","required":["enabled"],"properties":{"enabled":{"title":"Data residency enabled","description":"Whether data must stay in the named regions. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"regions":{"title":"Regions","description":"The regions in which data may be kept.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","examples":["EU"]},"uniqueItems":true,"minItems":1,"examples":[["EU"]]},"data-localization":{"title":"Data localization","description":"Whether data must be kept in the region that it comes from.","$ref":"#/$defs/obligation","examples":["required"]},"cross-border-transfers":{"title":"Transfers across borders","description":"On what grounds data may leave its region.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["adequacy-decisions","adequacy-decisions-only","standard-contractual-clauses","prohibited","unrestricted"]},"examples":["adequacy-decisions"]}},"additionalProperties":false,"examples":[{"enabled":true,"regions":["EU"]}]},"industry-standards":{"title":"Industry standards","description":"The standards that are followed, by sector.","type":"object","properties":{"healthcare":{"title":"Healthcare","description":"The standard that is followed for health data.","$ref":"vocabulary.schema.json#/$defs/word","examples":["HIPAA-compliance"]},"financial":{"title":"Financial","description":"The standard that is followed for payment and financial data.","$ref":"vocabulary.schema.json#/$defs/word","examples":["PCI-DSS-compliance"]},"government":{"title":"Government","description":"The standard that is followed for government data.","$ref":"vocabulary.schema.json#/$defs/word","examples":["FISMA-compliance"]},"education":{"title":"Education","description":"The standard that is followed for data of students.","$ref":"vocabulary.schema.json#/$defs/word","examples":["FERPA-compliance"]}},"additionalProperties":{"title":"Sector","description":"The standard that is followed in this sector.","$ref":"vocabulary.schema.json#/$defs/text","examples":["NERC-CIP-compliance"]},"examples":[{"healthcare":"HIPAA-compliance"}]},"compliance":{"title":"Compliance","description":"Standards and regulations that are followed.","type":"object","required":["standards"],"properties":{"standards":{"title":"Standards","description":"The standards that are followed, by name.","$ref":"#/$defs/compliance-standards","examples":[{"gdpr":{"enabled":true}}]},"regulatory-compliance":{"title":"Regulatory compliance","description":"Where data may be kept, and the standards of single industries.","$ref":"#/$defs/regulatory-compliance","examples":[{"data-residency":{"enabled":true,"regions":["EU"]}}]}},"additionalProperties":false,"examples":[{"standards":{"gdpr":{"enabled":true}}}]},"severity-level":{"title":"Severity level","description":"How incidents of one severity are handled.","type":"object","required":["response-time"],"properties":{"description":{"title":"Description","description":"Which incidents have this severity. Shown to reviewers; nothing is derived from it.","$ref":"vocabulary.schema.json#/$defs/text","examples":["Significant security threat"]},"response-time":{"title":"Response time","description":"How soon the response starts.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["1-hour"]},"escalation":{"title":"Escalation","description":"To whom, or how, the incident is escalated.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["immediate","security-team","standard-process"]},"examples":["security-team"]},"notification":{"title":"Notification","description":"Who is told.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["all-stakeholders","management","team-leads","security-team"]},"examples":["management"]}},"additionalProperties":false,"examples":[{"response-time":"1-hour","escalation":"security-team"}]},"procedure":{"type":"array","items":{"$ref":"vocabulary.schema.json#/$defs/word"},"uniqueItems":true,"minItems":1,"title":"Procedure","description":"The steps of this phase, in order.","examples":[["threat-assessment","impact-analysis"]]},"incident-response":{"title":"Incident response","description":"How incidents are sorted and answered.","type":"object","required":["classification","response-procedures"],"properties":{"classification":{"title":"Classification","description":"How incidents are sorted.","$ref":"#/$defs/incident-classification","examples":[{"severity-levels":{"high":{"response-time":"1-hour"}}}]},"response-procedures":{"title":"Response procedures","description":"What is done in each phase of a response.","type":"object","properties":{"detection":{"title":"Detection","description":"How incidents are noticed.","$ref":"#/$defs/procedure","examples":[["automated-monitoring"]]},"analysis":{"title":"Analysis","description":"How an incident is understood.","$ref":"#/$defs/procedure","examples":[["threat-assessment","impact-analysis"]]},"containment":{"title":"Containment","description":"How an incident is kept from spreading.","$ref":"#/$defs/procedure","examples":[["isolate-affected-systems"]]},"eradication":{"title":"Eradication","description":"How its cause is removed.","$ref":"#/$defs/procedure","examples":[["remove-threats"]]},"recovery":{"title":"Recovery","description":"How normal operation is restored.","$ref":"#/$defs/procedure","examples":[["system-restoration"]]},"lessons-learned":{"title":"Lessons learned","description":"What is done so that it does not happen again.","$ref":"#/$defs/procedure","examples":[["post-incident-review"]]}},"additionalProperties":{"title":"Phase","description":"The steps of this phase, in order.","$ref":"#/$defs/procedure","examples":[["contact-provider"]]},"examples":[{"analysis":["threat-assessment"]}]}},"additionalProperties":false,"examples":[{"classification":{"severity-levels":{"high":{"response-time":"1-hour"}}},"response-procedures":{"analysis":["threat-assessment"]}}]},"security-monitoring":{"title":"Security monitoring","description":"How threats and vulnerabilities are watched for.","type":"object","required":["real-time-monitoring"],"properties":{"real-time-monitoring":{"title":"Real-time monitoring","description":"What is watched all the time, and who is alerted.","$ref":"#/$defs/real-time-monitoring","examples":[{"enabled":true,"metrics":["failed-login-attempts"]}]},"threat-intelligence":{"title":"Threat intelligence","description":"Where knowledge about threats comes from, and how it is used.","$ref":"#/$defs/threat-intelligence","examples":[{"enabled":true,"sources":["commercial-feeds"]}]},"vulnerability-management":{"title":"Vulnerability management","description":"How vulnerabilities are found, mended and tracked.","$ref":"#/$defs/vulnerability-management","examples":[{"enabled":true,"remediation":{"critical":"24-hours"}}]}},"additionalProperties":false,"examples":[{"real-time-monitoring":{"enabled":true,"metrics":["failed-login-attempts"]}}]},"authentication-methods":{"title":"Authentication methods","description":"The ways in which people, agents and services prove who they are, by name.","type":"object","properties":{"api-key":{"title":"API keys","description":"Keys that external services send with each request.","$ref":"#/$defs/authentication-method","examples":[{"implementation":"header-based","rotation-policy":"90-days"}]},"oauth2":{"title":"OAuth 2","description":"Sign-in through an identity provider, for applications that people use.","$ref":"#/$defs/authentication-method","examples":[{"implementation":"authorization-code-flow","token-expiry":"1-hour"}]},"certificate-based":{"title":"Certificates","description":"Client certificates, for integrations between systems.","$ref":"#/$defs/authentication-method","examples":[{"implementation":"mutual-tls","certificate-rotation":"1-year"}]},"token-based":{"title":"Tokens","description":"Signed tokens that carry a session.","$ref":"#/$defs/authentication-method","examples":[{"implementation":"stateless-jwt","signing-algorithm":"RS256"}]}},"additionalProperties":{"title":"Authentication method of your own","description":"An authentication method by a name of your own; it may have settings beyond the well-known ones.","$ref":"#/$defs/other-authentication-method","examples":[{"description":"Single sign-on","token-expiry":"8-hours"}]},"examples":[{"token-based":{"implementation":"stateless-jwt","token-expiry":"8-hours"}}]},"roles":{"title":"Roles","description":"The roles, by name. The permission matrix refers to these names.","type":"object","minProperties":1,"additionalProperties":{"title":"Role","description":"A named set of permissions and restrictions.","$ref":"#/$defs/role","examples":[{"permissions":["status-viewing"]}]},"examples":[{"viewer":{"permissions":["status-viewing"]}}]},"data-classification":{"title":"Data classification","description":"The classes of data, by name, and how each is protected.","type":"object","properties":{"public":{"title":"Public","description":"Data that anyone may know.","$ref":"#/$defs/data-class","examples":[{"encryption":"optional"}]},"internal":{"title":"Internal","description":"Data for people inside only.","$ref":"#/$defs/data-class","examples":[{"encryption":"required","access-control":"role-based"}]},"confidential":{"title":"Confidential","description":"Data for those who work with it.","$ref":"#/$defs/data-class","examples":[{"encryption":"required","access-control":"strict"}]},"restricted":{"title":"Restricted","description":"The most sensitive data.","$ref":"#/$defs/data-class","examples":[{"encryption":"required","multi-factor-required":true}]}},"additionalProperties":{"title":"Data class","description":"How data of this class is protected.","$ref":"#/$defs/data-class","examples":[{"encryption":"required"}]},"examples":[{"internal":{"encryption":"required"}}]},"compliance-standards":{"title":"Standards","description":"The standards that are followed, by name.","type":"object","properties":{"gdpr":{"title":"GDPR","description":"The European Union\'s General Data Protection Regulation.","$ref":"#/$defs/compliance-standard","examples":[{"enabled":true,"requirements":["data-portability"]}]},"soc2":{"title":"SOC 2","description":"The trust service criteria for service organisations.","$ref":"#/$defs/compliance-standard","examples":[{"enabled":true,"trust-principles":["security"]}]},"iso27001":{"title":"ISO 27001","description":"The standard for information security management systems.","$ref":"#/$defs/compliance-standard","examples":[{"enabled":true,"requirements":["risk-assessment"]}]}},"additionalProperties":{"title":"Compliance standard","description":"Whether and how this standard is followed.","$ref":"#/$defs/compliance-standard","examples":[{"enabled":true,"controls":["access-controls"]}]},"examples":[{"gdpr":{"enabled":true}}]},"regulatory-compliance":{"title":"Regulatory compliance","description":"Where data may be kept, and the standards of single industries.","type":"object","properties":{"data-residency":{"title":"Data residency","description":"Where data may be kept and where it may go.","$ref":"#/$defs/data-residency","examples":[{"enabled":true,"regions":["EU"]}]},"industry-standards":{"title":"Industry standards","description":"The standards that are followed, by sector.","$ref":"#/$defs/industry-standards","examples":[{"healthcare":"HIPAA-compliance"}]}},"additionalProperties":false,"examples":[{"data-residency":{"enabled":true,"regions":["EU"]}}]},"incident-classification":{"title":"Classification","description":"How incidents are sorted.","type":"object","required":["severity-levels"],"properties":{"severity-levels":{"title":"Severity levels","description":"The severities of incidents, by name, and how each is handled.","$ref":"#/$defs/severity-levels","examples":[{"high":{"response-time":"1-hour"}}]}},"additionalProperties":false,"examples":[{"severity-levels":{"high":{"response-time":"1-hour"}}}]},"severity-levels":{"title":"Severity levels","description":"The severities of incidents, by name, and how each is handled.","type":"object","properties":{"critical":{"title":"Critical","description":"Incidents that endanger the whole system or its data.","$ref":"#/$defs/severity-level","examples":[{"response-time":"15-minutes","escalation":"immediate"}]},"high":{"title":"High","description":"Significant threats.","$ref":"#/$defs/severity-level","examples":[{"response-time":"1-hour"}]},"medium":{"title":"Medium","description":"Violations of a policy.","$ref":"#/$defs/severity-level","examples":[{"response-time":"4-hours"}]},"low":{"title":"Low","description":"Minor events.","$ref":"#/$defs/severity-level","examples":[{"response-time":"24-hours"}]}},"additionalProperties":{"title":"Severity level","description":"How incidents of this severity are handled.","$ref":"#/$defs/severity-level","examples":[{"response-time":"3-days"}]},"examples":[{"high":{"response-time":"1-hour"}}]},"real-time-monitoring":{"title":"Real-time monitoring","description":"What is watched all the time, and who is alerted.","type":"object","required":["enabled"],"properties":{"enabled":{"title":"Monitoring enabled","description":"Whether security is watched in real time. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"metrics":{"title":"Metrics","description":"What is counted and watched.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","examples":["failed-login-attempts"]},"uniqueItems":true,"minItems":1,"examples":[["failed-login-attempts"]]},"alerting":{"title":"Alerting","description":"Where alerts go, and how soon.","$ref":"#/$defs/security-alerting","examples":[{"channels":["email"]}]}},"additionalProperties":false,"examples":[{"enabled":true,"metrics":["failed-login-attempts"]}]},"security-alerting":{"title":"Alerting","description":"Where alerts go, and how soon.","type":"object","properties":{"channels":{"title":"Channels","description":"The channels that alerts are sent to.","$ref":"vocabulary.schema.json#/$defs/alert-channels","examples":[["email","slack"]]},"escalation":{"title":"Escalation","description":"After which delay which threats are escalated.","$ref":"vocabulary.schema.json#/$defs/escalation","examples":[[{"immediate":"critical-threats"}]]}},"additionalProperties":false,"examples":[{"channels":["email"]}]},"threat-intelligence":{"title":"Threat intelligence","description":"Where knowledge about threats comes from, and how it is used.","type":"object","required":["enabled"],"properties":{"enabled":{"title":"Threat intelligence enabled","description":"Whether knowledge about threats is gathered. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"sources":{"title":"Sources","description":"Where it comes from.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","examples":["open-source-intelligence"]},"uniqueItems":true,"minItems":1,"examples":[["open-source-intelligence"]]},"integration":{"title":"Integration","description":"How it is used.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","examples":["attack-pattern-analysis"]},"uniqueItems":true,"minItems":1,"examples":[["attack-pattern-analysis"]]}},"additionalProperties":false,"examples":[{"enabled":true,"sources":["commercial-feeds"]}]},"vulnerability-management":{"title":"Vulnerability management","description":"How vulnerabilities are found, mended and tracked.","type":"object","required":["enabled"],"properties":{"enabled":{"title":"Vulnerability management enabled","description":"Whether vulnerabilities are looked for and mended. On is the stricter side.","$ref":"vocabulary.schema.json#/$defs/flag","archi3":{"stricter":true},"examples":[true]},"scanning":{"title":"Scanning","description":"How vulnerabilities are looked for.","$ref":"#/$defs/vulnerability-scanning","examples":[{"frequency":"daily","scope":"all-systems"}]},"remediation":{"title":"Remediation","description":"How soon a vulnerability of each severity is mended.","$ref":"#/$defs/remediation-times","examples":[{"critical":"24-hours"}]},"tracking":{"title":"Tracking","description":"Where and how vulnerabilities are tracked.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","examples":["vulnerability-database"]},"uniqueItems":true,"minItems":1,"examples":[["vulnerability-database"]]}},"additionalProperties":false,"examples":[{"enabled":true,"remediation":{"critical":"24-hours"}}]},"vulnerability-scanning":{"title":"Scanning","description":"How vulnerabilities are looked for.","type":"object","properties":{"frequency":{"title":"Frequency","description":"How often systems are scanned.","$ref":"vocabulary.schema.json#/$defs/frequency","examples":["daily"]},"scope":{"title":"Scope","description":"Which systems are scanned.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["all-systems","critical-systems","external-systems"]},"examples":["all-systems"]},"methods":{"title":"Methods","description":"How systems are scanned.","type":"array","items":{"title":"Entry","description":"One entry of the list; each may stand there once.","$ref":"vocabulary.schema.json#/$defs/word","archi3":{"words":["automated-scanning","manual-testing","penetration-testing"]},"examples":["automated-scanning"]},"uniqueItems":true,"minItems":1,"examples":[["automated-scanning"]]}},"additionalProperties":false,"examples":[{"frequency":"daily","scope":"all-systems"}]},"remediation-times":{"title":"Remediation","description":"How soon a vulnerability of each severity is mended.","type":"object","properties":{"critical":{"title":"Critical","description":"How soon a vulnerability of severity critical is mended.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["24-hours"]},"high":{"title":"High","description":"How soon a vulnerability of severity high is mended.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["72-hours"]},"medium":{"title":"Medium","description":"How soon a vulnerability of severity medium is mended.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["7-days"]},"low":{"title":"Low","description":"How soon a vulnerability of severity low is mended.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["30-days"]}},"additionalProperties":{"title":"Severity","description":"How soon a vulnerability of this severity is mended.","$ref":"vocabulary.schema.json#/$defs/duration","examples":["90-days"]},"examples":[{"critical":"24-hours"}]}}}');
;// CONCATENATED MODULE: ./build/schemas/vocabulary.schema.json
const vocabulary_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"vocabulary.schema.json","title":"Shared definitions","description":"What several kinds of policies write in the same way: versions, metadata, quantities, thresholds, metrics, permissions.","$defs":{"text":{"title":"Text","description":"Plain words for people. Must not be empty.","type":"string","minLength":1,"examples":["Reviews pull requests for defects"]},"word":{"title":"Word","description":"One word without spaces: letters and digits, joined by dashes, dots, underscores, slashes, `+` or `#`.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/+#-]*$","examples":["code-review"]},"words":{"title":"Words","description":"A list of different words; must not be empty.","type":"array","items":{"title":"Entry","description":"One word of the list; each may stand there once.","$ref":"#/$defs/word","examples":["code-review"]},"minItems":1,"uniqueItems":true,"examples":[["code-review","test-report"]]},"texts":{"title":"Texts","description":"A list of different texts; must not be empty.","type":"array","items":{"title":"Entry","description":"One text of the list; each may stand there once.","$ref":"#/$defs/text","examples":["Reviews pull requests for defects"]},"minItems":1,"uniqueItems":true,"examples":[["requirements → design → implementation"]]},"flag":{"title":"Switch","description":"`true` or `false`, without quotes.","type":"boolean","examples":[true]},"strict-flag":{"title":"Protection switch","description":"`true` or `false`, without quotes; `true` is the stricter side, which a later environment may not loosen.","type":"boolean","examples":[true],"archi3":{"stricter":true}},"level":{"title":"Level","description":"How much is needed: `low`, `medium` or `high`.","enum":["low","medium","high"],"examples":["medium","high"]},"requirement":{"title":"Requirement","description":"Whether a protection must be there: `required`, `optional` or `none`. A later environment may not be laxer.","enum":["required","optional","none"],"examples":["required","optional"],"archi3":{"stricter":["none","optional","required"]}},"version":{"title":"Version","description":"Semantic version, three numbers with dots and, if needed, a pre-release: `1.4.0`. Written in quotes. Raise it with every change.","type":"string","pattern":"^(0|[1-9][0-9]*)\\\\.(0|[1-9][0-9]*)\\\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?$","examples":["1.0.0","2.1.0-rc.1"]},"last-updated":{"title":"Last update","description":"When the policy was last changed: date and time with a time zone, as RFC 3339 writes them.","type":"string","format":"date-time","examples":["2026-03-01T09:30:00Z"]},"metadata":{"title":"Metadata","description":"Says what this policy is called, what it is for and who answers for it.","type":"object","properties":{"name":{"title":"Name","description":"The policy\'s name, unique in the repository; reports and `--name` use it.","$ref":"#/$defs/text","examples":["agent-policies"]},"description":{"title":"Description","description":"What the policy is for, in one sentence.","$ref":"#/$defs/text","examples":["What the review agents may do and what their work must meet"]},"lastUpdated":{"title":"Last update","description":"When the policy was last changed: date and time with a time zone.","$ref":"#/$defs/last-updated","examples":["2026-03-01T09:30:00Z"]},"author":{"title":"Author","description":"The person or team that answers for the policy.","$ref":"#/$defs/text","examples":["Platform team"]}},"required":["name","description","lastUpdated","author"],"additionalProperties":false,"examples":[{"name":"agent-policies","description":"What the review agents may do and what their work must meet","lastUpdated":"2026-03-01T09:30:00Z","author":"Platform team"}]},"custom-rules":{"title":"Own demands","description":"The policy\'s own demands, each one a name with what it demands.","type":"array","items":{"title":"Demand","description":"One demand: its name and what it asks for.","type":"object","propertyNames":{"title":"Name of the demand","description":"What the demand is about, usually a section or a value of this policy.","examples":["quality-gates"]},"additionalProperties":{"title":"What is demanded","description":"The demand in words; an id format may be a pattern. What only people can check is listed once per file as a notice.","$ref":"#/$defs/text","examples":["must-have-criteria-and-approval"]},"minProperties":1,"maxProperties":1,"examples":[{"agent-id-format":"^@[a-z-]+$"}]},"minItems":1,"uniqueItems":true,"examples":[[{"agent-id-format":"^@[a-z-]+$"},{"quality-gates":"must-have-criteria-and-approval"}]]},"validation":{"title":"Validation","description":"What this policy demands of itself; it is checked together with the schema.","type":"object","properties":{"schema-version":{"title":"Schema version","description":"The version of the policy format that the file was written for.","$ref":"#/$defs/version","examples":["1.0.0"]},"required-fields":{"title":"Required fields","description":"Fields at the top of the file that must be there.","type":"array","items":{"title":"Field","description":"The name of a field at the top of the file.","$ref":"#/$defs/word","examples":["metadata"]},"minItems":1,"uniqueItems":true,"examples":[["version","metadata"]]},"required-sections":{"title":"Required sections","description":"Sections at the top of the file that must be there.","type":"array","items":{"title":"Section","description":"The name of a section at the top of the file.","$ref":"#/$defs/word","examples":["metadata"]},"minItems":1,"uniqueItems":true,"examples":[["metadata"]]},"custom-rules":{"title":"Own demands","description":"The policy\'s own demands, each one a name with what it demands.","$ref":"#/$defs/custom-rules","examples":[[{"agent-id-format":"^@[a-z-]+$"},{"quality-gates":"must-have-criteria-and-approval"}]]}},"required":["schema-version"],"additionalProperties":false,"examples":[{"schema-version":"1.0.0"}]},"agent-id":{"title":"Agent id","description":"`@` and the agent\'s name: lower-case letters, digits and dashes.","type":"string","pattern":"^@[a-z][a-z0-9-]*$","examples":["@code-reviewer"]},"agent-handle":{"title":"Agent","description":"An agent\'s id with `@`, or its bare name.","type":"string","pattern":"^@?[a-z][a-z0-9-]*$","examples":["@code-reviewer"]},"agent-reference":{"title":"Agent","description":"An agent that is defined elsewhere: its id with `@`, or its bare name.","$ref":"#/$defs/agent-handle","examples":["@code-reviewer"],"archi3":{"ref":"agent"}},"manager-reference":{"title":"Manager","description":"A manager that is defined elsewhere: its id with `@`, or its bare name.","$ref":"#/$defs/agent-handle","examples":["@review-manager"],"archi3":{"ref":"manager"}},"specialist-reference":{"title":"Specialist","description":"A specialist that is defined elsewhere: its id with `@`, or its bare name.","$ref":"#/$defs/agent-handle","examples":["@code-reviewer"],"archi3":{"ref":"specialist"}},"duration":{"title":"Duration","description":"A length of time: a number and a unit, without a comparator.","type":"string","examples":["4-hours","30s","90-days"],"archi3":{"measure":"duration"}},"percentage":{"title":"Percentage","description":"A share of the whole, without a comparator.","type":"string","examples":["80%"],"archi3":{"measure":"ratio"}},"rate":{"title":"Rate","description":"How much per unit of time, without a comparator.","type":"string","examples":["200/hour","10 requests/minute"],"archi3":{"measure":"rate"}},"size":{"title":"Size","description":"An amount of data, without a comparator.","type":"string","examples":["100MB"],"archi3":{"measure":"size"}},"count":{"title":"Count","description":"A number of things, without a comparator.","type":"string","examples":["10-tasks"],"archi3":{"measure":"count"}},"quantity":{"title":"Quantity","description":"A number with its unit, without a comparator.","type":"string","examples":["80%","500ms"],"archi3":{"measure":"any"}},"threshold-duration":{"title":"Time limit","description":"A comparator and a length of time.","type":"string","examples":["<200ms",">1-second"],"archi3":{"threshold":"duration"}},"threshold-ratio":{"title":"Share limit","description":"A comparator and a percentage.","type":"string","examples":[">90%","<1%"],"archi3":{"threshold":"ratio"}},"threshold-rate":{"title":"Rate limit","description":"A comparator and an amount per unit of time.","type":"string","examples":[">1000 requests/hour"],"archi3":{"threshold":"rate"}},"threshold":{"title":"Limit","description":"A comparator and a number, with a unit where it has one.","type":"string","examples":["<200ms",">90%",">1000 requests/hour"],"archi3":{"threshold":"any"}},"metric-duration":{"title":"Metric (time)","description":"Target and alarms of one metric; an overlay may give only some of them.","type":"object","properties":{"target":{"title":"Target","description":"What must be met; harder to meet is stricter.","$ref":"#/$defs/threshold-duration","examples":["<200ms"]},"alert-threshold":{"title":"Alert threshold","description":"From where an alert is raised; firing earlier is stricter.","$ref":"#/$defs/threshold-duration","examples":[">500ms"]},"critical-threshold":{"title":"Critical threshold","description":"From where the state is critical and people are called; firing earlier is stricter.","$ref":"#/$defs/threshold-duration","examples":[">1000ms"]}},"additionalProperties":false,"minProperties":1,"examples":[{"target":"<200ms","alert-threshold":">500ms","critical-threshold":">1000ms"}]},"complete-metric-duration":{"title":"Metric (time), complete","description":"Target and both alarms of one metric.","type":"object","properties":{"target":{"title":"Target","description":"What must be met; harder to meet is stricter.","$ref":"#/$defs/threshold-duration","examples":["<200ms"]},"alert-threshold":{"title":"Alert threshold","description":"From where an alert is raised; firing earlier is stricter.","$ref":"#/$defs/threshold-duration","examples":[">500ms"]},"critical-threshold":{"title":"Critical threshold","description":"From where the state is critical and people are called; firing earlier is stricter.","$ref":"#/$defs/threshold-duration","examples":[">1000ms"]}},"required":["target","alert-threshold","critical-threshold"],"additionalProperties":false,"examples":[{"target":"<200ms","alert-threshold":">500ms","critical-threshold":">1000ms"}]},"metric-ratio":{"title":"Metric (share)","description":"Target and alarms of one metric; an overlay may give only some of them.","type":"object","properties":{"target":{"title":"Target","description":"What must be met; harder to meet is stricter.","$ref":"#/$defs/threshold-ratio","examples":["<1%"]},"alert-threshold":{"title":"Alert threshold","description":"From where an alert is raised; firing earlier is stricter.","$ref":"#/$defs/threshold-ratio","examples":[">5%"]},"critical-threshold":{"title":"Critical threshold","description":"From where the state is critical and people are called; firing earlier is stricter.","$ref":"#/$defs/threshold-ratio","examples":[">10%"]}},"additionalProperties":false,"minProperties":1,"examples":[{"target":"<1%","alert-threshold":">5%","critical-threshold":">10%"}]},"complete-metric-ratio":{"title":"Metric (share), complete","description":"Target and both alarms of one metric.","type":"object","properties":{"target":{"title":"Target","description":"What must be met; harder to meet is stricter.","$ref":"#/$defs/threshold-ratio","examples":["<1%"]},"alert-threshold":{"title":"Alert threshold","description":"From where an alert is raised; firing earlier is stricter.","$ref":"#/$defs/threshold-ratio","examples":[">5%"]},"critical-threshold":{"title":"Critical threshold","description":"From where the state is critical and people are called; firing earlier is stricter.","$ref":"#/$defs/threshold-ratio","examples":[">10%"]}},"required":["target","alert-threshold","critical-threshold"],"additionalProperties":false,"examples":[{"target":"<1%","alert-threshold":">5%","critical-threshold":">10%"}]},"metric-rate":{"title":"Metric (rate)","description":"Target and alarms of one metric; an overlay may give only some of them.","type":"object","properties":{"target":{"title":"Target","description":"What must be met; harder to meet is stricter.","$ref":"#/$defs/threshold-rate","examples":[">1000 requests/hour"]},"alert-threshold":{"title":"Alert threshold","description":"From where an alert is raised; firing earlier is stricter.","$ref":"#/$defs/threshold-rate","examples":["<500 requests/hour"]},"critical-threshold":{"title":"Critical threshold","description":"From where the state is critical and people are called; firing earlier is stricter.","$ref":"#/$defs/threshold-rate","examples":["<100 requests/hour"]}},"additionalProperties":false,"minProperties":1,"examples":[{"target":">1000 requests/hour","alert-threshold":"<500 requests/hour","critical-threshold":"<100 requests/hour"}]},"complete-metric-rate":{"title":"Metric (rate), complete","description":"Target and both alarms of one metric.","type":"object","properties":{"target":{"title":"Target","description":"What must be met; harder to meet is stricter.","$ref":"#/$defs/threshold-rate","examples":[">1000 requests/hour"]},"alert-threshold":{"title":"Alert threshold","description":"From where an alert is raised; firing earlier is stricter.","$ref":"#/$defs/threshold-rate","examples":["<500 requests/hour"]},"critical-threshold":{"title":"Critical threshold","description":"From where the state is critical and people are called; firing earlier is stricter.","$ref":"#/$defs/threshold-rate","examples":["<100 requests/hour"]}},"required":["target","alert-threshold","critical-threshold"],"additionalProperties":false,"examples":[{"target":">1000 requests/hour","alert-threshold":"<500 requests/hour","critical-threshold":"<100 requests/hour"}]},"metric":{"title":"Metric (any)","description":"Target and alarms of one metric; an overlay may give only some of them.","type":"object","properties":{"target":{"title":"Target","description":"What must be met; harder to meet is stricter.","$ref":"#/$defs/threshold","examples":["<50-tasks"]},"alert-threshold":{"title":"Alert threshold","description":"From where an alert is raised; firing earlier is stricter.","$ref":"#/$defs/threshold","examples":[">100-tasks"]},"critical-threshold":{"title":"Critical threshold","description":"From where the state is critical and people are called; firing earlier is stricter.","$ref":"#/$defs/threshold","examples":[">200-tasks"]}},"additionalProperties":false,"minProperties":1,"examples":[{"target":"<50-tasks","alert-threshold":">100-tasks","critical-threshold":">200-tasks"}]},"complete-metric":{"title":"Metric (any), complete","description":"Target and both alarms of one metric.","type":"object","properties":{"target":{"title":"Target","description":"What must be met; harder to meet is stricter.","$ref":"#/$defs/threshold","examples":["<50-tasks"]},"alert-threshold":{"title":"Alert threshold","description":"From where an alert is raised; firing earlier is stricter.","$ref":"#/$defs/threshold","examples":[">100-tasks"]},"critical-threshold":{"title":"Critical threshold","description":"From where the state is critical and people are called; firing earlier is stricter.","$ref":"#/$defs/threshold","examples":[">200-tasks"]}},"required":["target","alert-threshold","critical-threshold"],"additionalProperties":false,"examples":[{"target":"<50-tasks","alert-threshold":">100-tasks","critical-threshold":">200-tasks"}]},"metric-name":{"title":"Metric name","description":"The name of a metric, free to choose; lower-case with dashes is usual.","examples":["accuracy","response-time","coverage","compliance"],"archi3":{"vocabulary":"metric-name"}},"resource-utilization":{"title":"Resource utilization","description":"How much of each resource may be in use.","type":"object","properties":{"cpu-target":{"title":"CPU target","description":"How much of the CPU may be in use.","$ref":"#/$defs/threshold-ratio","examples":["<70%"]},"memory-target":{"title":"Memory target","description":"How much of the memory may be in use.","$ref":"#/$defs/threshold-ratio","examples":["<80%"]},"storage-target":{"title":"Storage target","description":"How much of the storage may be in use.","$ref":"#/$defs/threshold-ratio","examples":["<85%"]},"network-target":{"title":"Network target","description":"How much of the network may be in use.","$ref":"#/$defs/threshold-ratio","examples":["<80%"]}},"additionalProperties":false,"minProperties":1,"examples":[{"cpu-target":"<70%","memory-target":"<80%"}]},"quality-standard":{"title":"Quality standard","description":"What the work must meet: a threshold (`>85%`, `<200ms`, `within-30-days`), a bare quantity (`100%`) or plain words (`verified`).","type":"string","minLength":1,"examples":[">90%","<200ms","verified"],"archi3":{"standard":true}},"quality-standards":{"title":"Quality standards","description":"What the work must meet, by metric. Metric names are free; the usual ones are known here, so that a misspelling is noticed.","type":"object","properties":{"accessibility":{"title":"Accessibility","description":"The accessibility standard that the result meets.","$ref":"#/$defs/quality-standard","examples":["WCAG-AA"]},"accuracy":{"title":"Accuracy","description":"How exact the result must be.","$ref":"#/$defs/quality-standard","examples":[">95%"]},"api-response-time":{"title":"API response time","description":"How fast an interface answers.","$ref":"#/$defs/quality-standard","examples":["<200ms"]},"audience-appropriateness":{"title":"Fit for the audience","description":"How it is known that the text suits its readers.","$ref":"#/$defs/quality-standard","examples":["verified"]},"backup-frequency":{"title":"Backup frequency","description":"How often the data is backed up.","$ref":"#/$defs/quality-standard","examples":["daily"]},"brand-consistency":{"title":"Brand consistency","description":"How closely the brand\'s rules are kept.","$ref":"#/$defs/quality-standard","examples":["100%"]},"citation-accuracy":{"title":"Citation accuracy","description":"How many citations must be right.","$ref":"#/$defs/quality-standard","examples":["100%"]},"code-coverage":{"title":"Code coverage","description":"How much of the code the tests must reach.","$ref":"#/$defs/quality-standard","examples":[">85%"]},"completeness":{"title":"Completeness","description":"How complete the result must be.","$ref":"#/$defs/quality-standard","examples":["comprehensive"]},"conversion-rate":{"title":"Conversion rate","description":"The share of readers that must act.","$ref":"#/$defs/quality-standard","examples":[">3%"]},"coverage":{"title":"Coverage","description":"How much of the field the work covers.","$ref":"#/$defs/quality-standard","examples":["comprehensive"]},"credibility":{"title":"Credibility","description":"How the trust in a source is established.","$ref":"#/$defs/quality-standard","examples":["verified"]},"cross-browser-compatibility":{"title":"Cross-browser compatibility","description":"The share of browsers in which it must work.","$ref":"#/$defs/quality-standard","examples":[">95%"]},"currency":{"title":"Currency","description":"How recent the information must be.","$ref":"#/$defs/quality-standard","examples":["within-30-days"]},"data-accuracy":{"title":"Data accuracy","description":"How much of the data must be right.","$ref":"#/$defs/quality-standard","examples":[">95%"]},"data-completeness":{"title":"Data completeness","description":"How much of the data must be there.","$ref":"#/$defs/quality-standard","examples":[">90%"]},"data-freshness":{"title":"Data freshness","description":"How old the data may be.","$ref":"#/$defs/quality-standard","examples":["<30-days"]},"data-integrity":{"title":"Data integrity","description":"How much of the data must be whole and consistent.","$ref":"#/$defs/quality-standard","examples":["100%"]},"deployment-time":{"title":"Deployment time","description":"How long a deployment may take.","$ref":"#/$defs/quality-standard","examples":["<10-minutes"]},"documentation":{"title":"Documentation","description":"How complete the documentation must be.","$ref":"#/$defs/quality-standard","examples":["complete"]},"error-handling":{"title":"Error handling","description":"How far errors are handled.","$ref":"#/$defs/quality-standard","examples":["comprehensive"]},"legal-compliance":{"title":"Legal compliance","description":"How it is known that the law is kept.","$ref":"#/$defs/quality-standard","examples":["verified"]},"methodology":{"title":"Methodology","description":"What the method of the work must be.","$ref":"#/$defs/quality-standard","examples":["reproducible"]},"mobile-responsiveness":{"title":"Mobile responsiveness","description":"The share of pages that must suit small screens.","$ref":"#/$defs/quality-standard","examples":["100%"]},"model-accuracy":{"title":"Model accuracy","description":"How often a model must be right.","$ref":"#/$defs/quality-standard","examples":[">90%"]},"peer-review":{"title":"Peer review","description":"Whether another person or agent reviews the work.","$ref":"#/$defs/quality-standard","examples":["mandatory"]},"performance":{"title":"Performance","description":"How fast the result must be, or its score.","$ref":"#/$defs/quality-standard","examples":["<200ms"]},"prediction-latency":{"title":"Prediction latency","description":"How long a prediction may take.","$ref":"#/$defs/quality-standard","examples":["<1-second"]},"query-performance":{"title":"Query performance","description":"How long a query may take.","$ref":"#/$defs/quality-standard","examples":["<100ms"]},"recovery-time":{"title":"Recovery time","description":"How long a recovery may take.","$ref":"#/$defs/quality-standard","examples":["<1-hour"]},"reproducibility":{"title":"Reproducibility","description":"Whether the result must be reproducible.","$ref":"#/$defs/quality-standard","examples":["required"]},"scalability":{"title":"Scalability","description":"How far it must scale.","$ref":"#/$defs/quality-standard","examples":["10x-growth"]},"security":{"title":"Security","description":"The security standard that the work meets.","$ref":"#/$defs/quality-standard","examples":["OWASP-compliance"]},"security-scanning":{"title":"Security scanning","description":"How the work is scanned for weaknesses.","$ref":"#/$defs/quality-standard","examples":["automated"]},"seo-optimization":{"title":"Search optimization","description":"The score that search optimization must reach.","$ref":"#/$defs/quality-standard","examples":[">80%"]},"significance-level":{"title":"Significance level","description":"The level below which a result counts as significant.","$ref":"#/$defs/quality-standard","examples":["p<0.05"]},"source-diversity":{"title":"Source diversity","description":"How many sources there must be.","$ref":"#/$defs/quality-standard","examples":[">5-sources"]},"source-validation":{"title":"Source validation","description":"How sources are validated.","$ref":"#/$defs/quality-standard","examples":["multiple-sources"]},"statistical-power":{"title":"Statistical power","description":"The power that a test must have.","$ref":"#/$defs/quality-standard","examples":[">80%"]},"statistical-significance":{"title":"Statistical significance","description":"The level below which a result counts as significant.","$ref":"#/$defs/quality-standard","examples":["p<0.05"]},"uptime":{"title":"Uptime","description":"The share of time in which the service must be up.","$ref":"#/$defs/quality-standard","examples":[">99.9%"]}},"propertyNames":{"$ref":"#/$defs/metric-name"},"additionalProperties":{"title":"Standard","description":"What the work must meet in this metric.","$ref":"#/$defs/quality-standard","examples":[">90%"]},"minProperties":1,"examples":[{"code-coverage":">85%","performance":"<200ms","security":"OWASP-compliance"}]},"permission":{"title":"Permission","description":"What is allowed: one word, or `*` for everything.","type":"string","pattern":"^(\\\\*|[A-Za-z0-9][A-Za-z0-9._:/-]*)$","examples":["read","write"],"archi3":{"vocabulary":"permission"}},"permissions":{"title":"Permissions","description":"A list of different permissions; must not be empty.","type":"array","items":{"title":"Permission","description":"One permission; each may stand there once.","$ref":"#/$defs/permission","examples":["read"]},"minItems":1,"uniqueItems":true,"examples":[["read","write"]]},"filesystem-permissions":{"title":"File system permissions","description":"What may be done with files.","type":"array","items":{"title":"Permission","description":"One of `read`, `write`, `execute` and `delete`.","enum":["read","write","execute","delete"],"examples":["read","write"]},"minItems":1,"uniqueItems":true,"examples":[["read","write"]]},"web-browser-permissions":{"title":"Web browser permissions","description":"What may be done in the browser.","type":"array","items":{"title":"Permission","description":"One of `browse`, `screenshot` and `automation`.","enum":["browse","screenshot","automation"],"examples":["browse","screenshot"]},"minItems":1,"uniqueItems":true,"examples":[["browse","screenshot"]]},"database-permissions":{"title":"Database permissions","description":"What may be done with databases.","type":"array","items":{"title":"Permission","description":"One of `read`, `write` and `admin`.","enum":["read","write","admin"],"examples":["read","write"]},"minItems":1,"uniqueItems":true,"examples":[["read"]]},"git-permissions":{"title":"Git permissions","description":"What may be done with git repositories.","type":"array","items":{"title":"Permission","description":"One of `read`, `write` and `admin`.","enum":["read","write","admin"],"examples":["read","write"]},"minItems":1,"uniqueItems":true,"examples":[["read","write"]]},"mcp-server-name":{"title":"MCP server","description":"The name of an MCP server.","examples":["filesystem","git"],"archi3":{"ref":"mcp-server"}},"mcp-permissions":{"title":"MCP permissions","description":"What an agent may do on each MCP server; a server that is not listed may not be used.","type":"object","properties":{"filesystem":{"title":"File system","description":"What the agent may do with files.","$ref":"#/$defs/filesystem-permissions","examples":[["read","write"]]},"web-browser":{"title":"Web browser","description":"What the agent may do in the browser.","$ref":"#/$defs/web-browser-permissions","examples":[["browse","screenshot"]]},"database":{"title":"Database","description":"What the agent may do with databases.","$ref":"#/$defs/database-permissions","examples":[["read"]]},"git":{"title":"Git","description":"What the agent may do with git repositories.","$ref":"#/$defs/git-permissions","examples":[["read","write"]]},"api-gateway":{"title":"API gateway","description":"Which groups of outside interfaces the agent may call; `full` is all of them.","$ref":"#/$defs/permissions","examples":[["data-apis"],["full"]]}},"propertyNames":{"$ref":"#/$defs/mcp-server-name"},"additionalProperties":{"title":"Permissions on a server","description":"What the agent may do on this MCP server.","$ref":"#/$defs/permissions","examples":[["read","write"]]},"minProperties":1,"examples":[{"filesystem":["read","write"],"git":["read"]}]},"escalation":{"title":"Escalation","description":"What is passed on, and after what delay: one step an entry, the earliest first.","type":"array","items":{"title":"Step","description":"One step: its delay (`immediate`, `5-minutes`) and what is passed on then.","type":"object","propertyNames":{"title":"Delay","description":"When the step is taken: `immediate`, or a length of time such as `5-minutes`.","pattern":"^(immediate|[0-9]+(s|m|h|d|-(second|minute|hour|day|week)s?))$","examples":["immediate","5-minutes"]},"additionalProperties":{"title":"What is passed on","description":"Which alerts are passed on at this step.","$ref":"#/$defs/word","examples":["critical-thresholds"],"archi3":{"words":["critical-thresholds","alert-thresholds","warning-thresholds","info-thresholds","critical-threats","high-threats","medium-threats","low-threats"]}},"minProperties":1,"maxProperties":1,"examples":[{"immediate":"critical-thresholds"}]},"minItems":1,"uniqueItems":true,"examples":[[{"immediate":"critical-thresholds"},{"15-minutes":"warning-thresholds"}]]},"alert-channels":{"title":"Alert channels","description":"Where alerts are sent.","type":"array","items":{"title":"Channel","description":"One place that alerts are sent to.","$ref":"#/$defs/word","examples":["email"],"archi3":{"words":["email","slack","webhook","sms","sns","ops","pagerduty","teams","console"]}},"minItems":1,"uniqueItems":true,"examples":[["email","slack"]]},"log-level":{"title":"Log level","description":"From which severity on events are logged.","enum":["debug","info","warn","error","critical"],"examples":["info","warn"]},"frequency":{"title":"Frequency","description":"How often something happens.","$ref":"#/$defs/word","examples":["daily","weekly"],"archi3":{"words":["real-time","continuous","hourly","daily","bi-daily","weekly","bi-weekly","monthly","quarterly","yearly","on-demand","major-milestones"]}},"gate-frequency":{"title":"Gate frequency","description":"How often quality gates are passed.","$ref":"#/$defs/word","examples":["per-phase","per-milestone"],"archi3":{"words":["per-task","per-test","per-step","per-page","per-phase","per-stage","per-sprint","per-milestone","per-chapter","per-release","continuous"]}},"report-format":{"title":"Report format","description":"The form in which something is reported.","$ref":"#/$defs/word","examples":["structured-json","summary"],"archi3":{"words":["structured-json","structured-json-messaging","structured-json-with-validation","comprehensive-markdown","comprehensive-markdown-with-metrics","summary","formal","informal","validation-report","checklist","integrated-deliverable"]}},"encryption-algorithm":{"title":"Encryption algorithm","description":"The algorithm that data is encrypted with.","$ref":"#/$defs/word","examples":["AES-256-GCM"],"archi3":{"words":["AES-256-GCM","AES-256-CCM","AES-256-CBC","AES-256-CTR","AES-192-GCM","AES-192-CBC","AES-128-GCM","AES-128-CBC","AES-256","AES-128-ECB","AES-192-ECB","AES-256-ECB","ChaCha20-Poly1305"]}},"authentication-method":{"title":"Authentication method","description":"How it is proved who somebody is.","$ref":"#/$defs/word","examples":["token","oauth2"],"archi3":{"words":["api-key","oauth","oauth2","oidc","saml","certificate","certificate-based","mutual-tls","token","token-based","password","multi-factor","single-factor","two-factor"]}},"authorization-model":{"title":"Authorization model","description":"How it is decided who may do what.","$ref":"#/$defs/word","examples":["role-based"],"archi3":{"words":["role-based","rule-based","attribute-based","policy-based"]}},"approver":{"title":"Approver","description":"Who lets work pass.","$ref":"#/$defs/word","examples":["technical-lead"],"archi3":{"words":["manager","project-manager","product-manager","program-manager","product-owner","technical-lead","quality-lead","security-lead","stakeholder","stakeholders"]}},"password-policy":{"title":"Password policy","description":"How strong passwords must be.","$ref":"#/$defs/word","examples":["enterprise-grade"],"archi3":{"words":["basic","standard","enterprise-grade","enterprise-grade-plus"]}},"capabilities":{"title":"Capabilities","description":"What the agent is able to do.","type":"array","items":{"title":"Capability","description":"One thing the agent is able to do.","$ref":"#/$defs/word","examples":["code-review"],"archi3":{"vocabulary":"capability"}},"minItems":1,"uniqueItems":true,"examples":[["code-review","test-automation"]]},"resource-requirements":{"title":"Resource requirements","description":"How much of each resource an agent needs.","type":"object","properties":{"cpu":{"title":"CPU","description":"How much computing power is needed.","$ref":"#/$defs/level","examples":["medium"]},"memory":{"title":"Memory","description":"How much memory is needed.","$ref":"#/$defs/level","examples":["medium"]},"storage":{"title":"Storage","description":"How much storage is needed.","$ref":"#/$defs/level","examples":["medium"]},"network":{"title":"Network","description":"How much network traffic is needed.","$ref":"#/$defs/level","examples":["medium"]}},"required":["cpu","memory","storage","network"],"additionalProperties":false,"examples":[{"cpu":"medium","memory":"medium","storage":"medium","network":"medium"}]}}}');
// EXTERNAL MODULE: ./build/src/validation/places.js
var places = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/src/validation/quick-validators.js
var quick_validators = __webpack_require__(8004);
;// CONCATENATED MODULE: ./build/src/validation/builtin-schemas.js
















/** The schemas that the product brings along, by `$id`. */
const BUILT_IN_SCHEMAS = new Map([
    agent_schema_namespaceObject,
    agent_policies_schema_namespaceObject,
    alert_schema_namespaceObject,
    vocabulary_schema_namespaceObject,
    baseline_schema_namespaceObject,
    config_schema_namespaceObject,
    environment_schema_namespaceObject,
    manifest_schema_namespaceObject,
    monitor_state_schema,
    orchestration_policies_schema_namespaceObject,
    record_schema,
    rule_tests_schema_namespaceObject,
    rules_schema_namespaceObject,
    security_policies_schema_namespaceObject,
].map((schema) => [schema.$id, schema]));
/**
 * Gives the schemas of built-in kinds (and `alert`, `config`, `baseline`, `manifest`, `monitor-state`, `record`, `rules`, `rule-tests`); each is compiled when it is first needed, and once. Our own are
 * compiled once for all who ask.
 */
function builtInKindSchemas(schemas = BUILT_IN_SCHEMAS) {
    if (schemas !== BUILT_IN_SCHEMAS)
        return kindSchemasOf(schemas, {});
    ours ??= kindSchemasOf(BUILT_IN_SCHEMAS, quick_validators/* QUICK_VALIDATORS */.m);
    return ours;
}
let ours;
function kindSchemasOf(schemas, prepared) {
    let compiler;
    const known = new Map();
    return (kind) => {
        const earlier = known.get(kind);
        if (earlier !== undefined)
            return earlier;
        const id = `${kind}.schema.json`;
        const quick = Object.hasOwn(prepared, id) ? prepared[id] : undefined;
        let compiled;
        let loaded;
        const made = {
            quick: () => {
                // Not imported anew for each policy, which costs more than judging it.
                loaded ??= Promise.resolve(quick?.());
                return loaded;
            },
            schema: () => {
                compiler ??= Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(8112), __webpack_require__.e(2846)]).then(__webpack_require__.bind(__webpack_require__, 82846)).then(({ builtInCompiler }) => builtInCompiler(schemas));
                compiled ??= compiler.then((compile) => compile(id));
                return compiled;
            },
            places: (0,places/* placesOf */.ek)(schemas, id),
        };
        known.set(kind, made);
        return made;
    };
}


/***/ }),

/***/ 50192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutEchoes),
/* harmony export */   n: () => (/* binding */ withoutReaderEchoes)
/* harmony export */ });
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33481);
/* harmony import */ var _lost_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21837);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1085);



/**
 * Brings explanations down to one for each cause: a key that stands one level off, or under another name, is not
 * also told as missing; what is missing together is told together; a value of the wrong type is told as that only.
 * @param root the document, for what stands beside a key
 * @param place what the schema says of it, for which keys belong where
 */
function withoutEchoes(explanations, root, place) {
    const types = withoutTypeEchoes(explanations);
    const whole = (0,_lost_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .withLostLines */ .yT)(types, root, place);
    const placed = withMovedKeys(whole, root);
    const named = withoutAccounted(placed);
    return (0,_lost_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .withRuns */ .R7)(together(withOtherNames(named, root), root), root);
}
/** What a value of the wrong type fails besides, and what is told twice. */
function withoutTypeEchoes(explanations) {
    const mistyped = new Set(explanations.filter(({ rule }) => rule === "ARC103").map(({ path }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path)));
    const seen = new Set();
    return explanations.filter(({ rule, path, at, message }) => {
        const pointer = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path);
        if (at === "value" && rule !== "ARC103" && mistyped.has(pointer))
            return false;
        if (rule === "ARC102" && mistyped.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path.slice(0, -1))))
            return false;
        const identity = JSON.stringify([rule, pointer, message]);
        if (seen.has(identity))
            return false;
        seen.add(identity);
        return true;
    });
}
function withMovedKeys(explanations, root) {
    const missing = explanations.filter(({ rule }) => rule === "ARC102").map(({ path }) => path);
    if (missing.length === 0)
        return [...explanations];
    const refused = refusedKeys(explanations);
    const isRefused = (path) => refused.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path));
    const left = leavers(isRefused, root);
    const moves = [];
    for (const path of missing) {
        const move = moveInwards(path, left) ?? moveOutwards(path, isRefused, root);
        if (move !== undefined)
            moves.push(move);
    }
    if (moves.length === 0)
        return [...explanations];
    const gone = new Set(moves.map(({ to }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(to)));
    const moved = new Set(moves.map(({ from }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(from)));
    const rest = explanations.filter(({ rule, path }) => !(rule === "ARC102" && gone.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path))) &&
        !path.some((_, index) => moved.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path.slice(0, index + 1)))));
    return [...rest, ...explanationsOfMoves(moves)];
}
/** Keys that are refused, by themselves or because they hold keys that are unknown there. */
function refusedKeys(explanations) {
    const refused = new Set();
    for (const { rule, path } of explanations) {
        if (rule !== "ARC102")
            refused.add((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path));
        if (rule === "ARC101")
            refused.add((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path.slice(0, -1)));
    }
    return refused;
}
/** A missing key that stands one level further out, behind the mapping that misses it. */
function moveInwards(to, left) {
    const key = to.at(-1);
    if (key === undefined || to.length < 2)
        return undefined;
    const from = [...to.slice(0, -2), key];
    const neighbour = to.slice(0, -1);
    return left(from) === neighbour.at(-1) ? { from, to, neighbour, inwards: true } : undefined;
}
/** Names the mapping that a refused key may have left: the one above it, past keys that may have left it too. */
function leavers(isRefused, root) {
    const known = new Map();
    return (from) => {
        const pointer = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(from);
        if (!known.has(pointer))
            known.set(pointer, isRefused(from) ? mappingAbove(from, isRefused, root) : undefined);
        return known.get(pointer);
    };
}
function mappingAbove(from, isRefused, root) {
    const outer = from.slice(0, -1);
    const around = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, outer);
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(around))
        return undefined;
    const keys = Object.keys(around);
    const at = keys.indexOf(from.at(-1) ?? "");
    for (const name of keys.slice(Math.max(0, at - MOST_MOVED), Math.max(0, at)).reverse()) {
        if ((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(around[name]))
            return name;
        if (!isRefused([...outer, name]))
            return undefined;
    }
    return undefined;
}
/** A missing key that stands one level further in, at the end of a mapping beside which it belongs. */
function moveOutwards(to, isRefused, root) {
    const key = to.at(-1);
    const parent = to.slice(0, -1);
    const around = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, parent);
    if (key === undefined || !(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(around))
        return undefined;
    for (const [name, value] of Object.entries(around)) {
        if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) || !Object.hasOwn(value, key))
            continue;
        const neighbour = [...parent, name];
        const from = [...neighbour, key];
        if (isRefused(from))
            return { from, to, neighbour, inwards: false };
    }
    return undefined;
}
/** How many keys in a row are looked at as having left one mapping. */
const MOST_MOVED = 32;
function explanationsOfMoves(moves) {
    const groups = new Map();
    for (const move of moves) {
        const group = JSON.stringify([move.neighbour, move.inwards]);
        groups.set(group, [...(groups.get(group) ?? []), move]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [explanationOfMove(first, group)];
    });
}
function explanationOfMove(first, group) {
    const keys = group.map(({ from }) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(from.at(-1) ?? ""));
    const one = group.length === 1;
    const belongs = one ? `The key ${keys[0]} belongs` : `The keys ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(keys)} belong`;
    const it = one ? "it" : "them";
    const neighbour = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(first.neighbour.at(-1) ?? "");
    return {
        rule: "ARC101",
        path: first.from,
        at: "key",
        message: first.inwards
            ? `${belongs} in ${neighbour}: indent ${it} by two more spaces.`
            : `${belongs} one level further out, beside ${neighbour}.`,
        help: first.inwards
            ? `Move ${it} below ${neighbour}, as deep as its other keys.`
            : `Indent ${it} as deep as ${neighbour} itself.`,
        related: {
            path: first.neighbour,
            at: "key",
            message: first.inwards ? "where it is missing" : "what it should stand beside",
        },
        covers: group.flatMap(({ from, to }) => [from, to]),
    };
}
/** Drops the missing keys for which another key was recognised. */
function withoutAccounted(explanations) {
    const accounted = new Set();
    for (const { path, accountsFor } of explanations) {
        if (accountsFor !== undefined)
            accounted.add((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)([...path.slice(0, -1), accountsFor]));
    }
    return explanations.filter(({ rule, path, alternatives }) => {
        const names = alternatives ?? [path.at(-1) ?? ""];
        return rule !== "ARC102" || !names.some((name) => accounted.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)([...path.slice(0, -1), name])));
    });
}
/** Where one key is unknown and one is missing, and the value is of the missing one's kind, the one is the other. */
function withOtherNames(explanations, root) {
    const dropped = new Set();
    const renamed = new Map();
    for (const group of (0,_lost_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byMapping */ .qX)(explanations).values()) {
        const unknown = group.filter(({ rule, covers }) => rule === "ARC101" && covers === undefined);
        const missing = group.filter(({ rule }) => rule === "ARC102");
        const [stranger] = unknown;
        const [absent] = missing;
        if (stranger === undefined || absent === undefined || unknown.length > 1 || missing.length > 1)
            continue;
        const key = absent.path.at(-1);
        if (stranger.accountsFor !== undefined || key === undefined || absent.fits === undefined)
            continue;
        if (!absent.fits((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, stranger.path)))
            continue;
        dropped.add(absent);
        renamed.set(stranger, {
            ...stranger,
            help: `The key ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} is missing here: is this it?`,
            accountsFor: key,
        });
    }
    return explanations.flatMap((one) => (dropped.has(one) ? [] : [renamed.get(one) ?? one]));
}
/** From how many on the missing keys of one mapping are one finding. */
const MANY = 3;
function together(explanations, root) {
    const missing = (0,_lost_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byMapping */ .qX)(explanations.filter(({ rule }) => rule === "ARC102"));
    const gathered = new Map();
    const dropped = new Set();
    const empty = new Set();
    for (const [pointer, group] of missing) {
        const [first, ...others] = group;
        if (first === undefined)
            continue;
        const mapping = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, first.path.slice(0, -1));
        const isEmpty = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(mapping) && Object.keys(mapping).length === 0;
        if (isEmpty)
            empty.add(pointer);
        if (others.length === 0 || (!isEmpty && group.length < MANY))
            continue;
        gathered.set(first, lackOf(group, first));
        for (const other of others)
            dropped.add(other);
    }
    return explanations.flatMap((one) => {
        // That a mapping is empty says less than which keys it lacks.
        if (dropped.has(one) || (one.rule === "ARC106" && empty.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(one.path))))
            return [];
        return [gathered.get(one) ?? one];
    });
}
function lackOf(group, first) {
    return {
        rule: first.rule,
        path: first.path,
        at: first.at,
        message: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .subject */ .bc)(first.path.slice(0, -1))} lacks ${group.length} keys: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(group.map(({ path, lacks }) => lacks ?? path.at(-1) ?? ""))}.`,
        help: "Add them.",
        covers: group.map(({ path }) => path),
    };
}
/** Keys that the reader refused, so that they are left out or hardly what the schema looks for. */
const REFUSED_KEYS = new Set(["ARC022", "ARC023", "ARC024"]);
/**
 * Leaves out what only follows from what the reader found: that a refused key is unknown, that the mapping which
 * holds it lacks a key, and that the first of two equal keys has no value.
 */
function withoutReaderEchoes(explanations, document, problems) {
    const refused = problems.filter(({ rule }) => REFUSED_KEYS.has(rule));
    const twice = problems.filter(({ rule }) => rule === "ARC020");
    const doubled = new Set(twice.flatMap(({ related }) => related?.map(startOf) ?? []));
    if (refused.length === 0 && doubled.size === 0)
        return explanations;
    const keys = new Set(refused.map(startOf));
    const holds = holderOf(refused, document);
    const joins = holderOf(problems.filter(({ lostLine }) => lostLine === true), document);
    const doubles = holderOf(twice, document);
    return explanations.filter(({ rule, path, lostLine }) => {
        const mapping = path.slice(0, -1);
        // The first of the lines that joined another mapping is told already.
        if (lostLine === true && doubles(mapping))
            return false;
        // Two mappings in one hold what excludes each other, and the mapping around them lacks one.
        if (rule === "ARC108" && (joins(mapping) || doubles(mapping)))
            return false;
        if (rule === "ARC102")
            return !holds(mapping) && !membersOf(mapping, document).some(joins);
        const key = document.spans(path)?.key?.start;
        if (key === undefined)
            return true;
        return (!keys.has(key) && !(rule === "ARC103" && doubled.has(key) && (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(document.value, path) === null));
    });
}
function membersOf(path, document) {
    const mapping = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(document.value, path);
    return (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(mapping) ? Object.keys(mapping).map((key) => [...path, key]) : [];
}
function startOf({ start }) {
    return start;
}
/** Whether a refused key stands directly in a mapping: in its text, and in the text of none of its values. */
function holderOf(refused, document) {
    const starts = refused.map(startOf).sort((a, b) => a - b);
    const known = new Map();
    return (path) => {
        const pointer = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path);
        let answer = known.get(pointer);
        if (answer === undefined) {
            answer = holdsDirectly(path, starts, document);
            known.set(pointer, answer);
        }
        return answer;
    };
}
function holdsDirectly(path, starts, document) {
    const mapping = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(document.value, path);
    const whole = document.spans(path)?.value;
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(mapping) || whole === undefined)
        return false;
    const inside = starts.slice(countBelow(starts, whole.start), countBelow(starts, whole.end));
    if (inside.length === 0)
        return false;
    const values = Object.keys(mapping)
        .flatMap((key) => document.spans([...path, key])?.value ?? [])
        .sort((a, b) => a.start - b.start);
    const begins = values.map(startOf);
    return inside.some((start) => {
        const around = values[countBelow(begins, start + 1) - 1];
        return around === undefined || start >= around.end;
    });
}
/** How many of ascending numbers lie below a limit. */
function countBelow(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 15466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* unused harmony export explainErrors */
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33481);
/* harmony import */ var _echoes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50192);
/* harmony import */ var _explainers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85057);
/* harmony import */ var _lost_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21837);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1085);





/** Judges a value by its kind's schema: quickly where that can be prepared, with explanations where it is wrong. */
async function judge(kindSchema, value) {
    const accepts = await kindSchema.quick();
    return accepts?.(value) === true
        ? (0,_lost_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .withLostLines */ .yT)([], value, kindSchema.places)
        : explainErrors(await kindSchema.schema(), value, kindSchema.places);
}
/**
 * Explains why a value is refused: one root cause each, without repeating one cause in other words. What fits its schema
 * can still lack a line, where the schema leaves names free.
 */
function explainErrors(schema, value, place) {
    const errors = schema.errors(value);
    return errors.length === 0
        ? (0,_lost_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .withLostLines */ .yT)([], value, place)
        : (0,_echoes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEchoes */ .K)(explain(schema, errors, []), value, place);
}
function explain(schema, errors, prefix) {
    const remaining = withoutBranches(schema, withoutSoughtItems(errors));
    const explanations = [];
    const mistyped = new Set(remaining.plain.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
    for (const error of remaining.plain) {
        const explanation = (0,_explainers_js__WEBPACK_IMPORTED_MODULE_1__/* .explainOne */ .w)(error, [...prefix, ...(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .fromPointer */ .kU)(error.instancePath)]);
        if (explanation !== undefined)
            explanations.push(explanation);
    }
    for (const choice of remaining.choices) {
        // No form fits a value whose type is wrong in all of them.
        if (mistyped.has(choice.error.instancePath))
            continue;
        explanations.push(...explainChoice(schema, choice, prefix));
    }
    return explanations;
}
/** Leaves out why each single item is not the one that `contains` looks for: that none is has one cause. */
function withoutSoughtItems(errors) {
    const searches = errors.filter(({ keyword }) => keyword === "contains");
    if (searches.length === 0)
        return errors;
    const isSought = (error) => searches.some((search) => {
        const { instancePath, schemaPath } = search;
        if (!error.instancePath.startsWith(`${instancePath}/`))
            return false;
        const reference = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(search.schema) ? search.schema["$ref"] : undefined;
        return (error.schemaPath.startsWith(`${schemaPath}/`) ||
            (typeof reference === "string" && error.schemaPath.startsWith(`${reference}/`)));
    });
    return errors.filter((error) => !isSought(error));
}
/** Takes the errors of combinators' branches out of the flat list: they are explained by the branch that was meant. */
function withoutBranches(schema, errors) {
    const choices = [];
    for (const error of errors) {
        if ((error.keyword !== "anyOf" && error.keyword !== "oneOf") || !Array.isArray(error.schema))
            continue;
        const branches = error.schema.map((_, index) => schema.branchErrors(error, index));
        if (branches.every((branch) => branch !== undefined))
            choices.push({ error, branches });
    }
    const identity = identities();
    const within = choices.map(({ error, branches }) => new Set(branches.flat().map((inner) => identity(inner, error.instancePath))));
    // A combinator inside a branch of another one is that branch's own affair.
    const outer = choices.filter(({ error }, index) => !within.some((inner, other) => other !== index && inner.has(identity(error, ""))));
    const covered = new Map();
    for (const { error, branches } of outer) {
        for (const inner of branches.flat()) {
            const key = identity(inner, error.instancePath);
            covered.set(key, (covered.get(key) ?? 0) + 1);
        }
    }
    const plain = [];
    for (const error of errors) {
        if (choices.some((choice) => choice.error === error))
            continue;
        const key = identity(error, "");
        const count = covered.get(key) ?? 0;
        if (count > 0)
            covered.set(key, count - 1);
        else
            plain.push(error);
    }
    return { plain, choices: outer };
}
/** Tells errors apart by what refused (the schema object itself), where, and with what outcome. */
function identities() {
    const numbers = new Map();
    return ({ parentSchema, instancePath, keyword, params }, prefix) => {
        const number = numbers.get(parentSchema) ?? numbers.size;
        numbers.set(parentSchema, number);
        return `${number} ${prefix}${instancePath} ${keyword} ${JSON.stringify(params)}`;
    };
}
function explainChoice(schema, choice, prefix) {
    const path = [...prefix, ...(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .fromPointer */ .kU)(choice.error.instancePath)];
    const alternatives = alternativeKeys(choice.error);
    if (alternatives !== undefined && (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(choice.error.data))
        return [explainAlternatives(alternatives, choice.error.data, path)];
    const passing = choice.error.keyword === "oneOf" ? choice.branches.filter((branch) => branch.length === 0) : [];
    if (passing.length > 1) {
        return [
            {
                rule: "ARC108",
                path,
                at: "value",
                message: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(path)} fits ${passing.length} of the forms that exclude each other.`,
                help: "Leave out what belongs to the other form.",
            },
        ];
    }
    const meant = likeliestBranch(choice.branches);
    if (meant !== undefined)
        return explain(schema, meant, path);
    return [wrongForm(choice, path)];
}
/** The keys of which exactly one is demanded, where every branch of a combinator demands just one key. */
function alternativeKeys(error) {
    const keys = error.schema.map((branch) => {
        const required = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(branch) && Object.keys(branch).length === 1 ? branch["required"] : undefined;
        return Array.isArray(required) && required.length === 1 ? String(required[0]) : undefined;
    });
    return keys.every((key) => key !== undefined) ? keys : undefined;
}
function explainAlternatives(keys, data, path) {
    const present = keys.filter((key) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(data) && Object.hasOwn(data, key));
    const [first, second] = present;
    if (first === undefined || second === undefined) {
        return {
            rule: "ARC102",
            path: [...path, keys[0] ?? ""],
            at: "key",
            message: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(path)} lacks one of the keys ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(keys)}.`,
            help: "Add exactly one of them.",
            lacks: keys.join(" or "),
            alternatives: keys,
        };
    }
    return {
        rule: "ARC108",
        path: [...path, second],
        at: "key",
        message: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(path)} has both ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(first)} and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(second)}, which exclude each other.`,
        help: "Keep one of them.",
        related: { path: [...path, first], at: "key", message: "the other one" },
    };
}
/**
 * The branch that the author meant: one whose type fits, preferring branches in which no discriminating
 * constant or enumeration fails, then those whose errors are fewest and deepest.
 */
function likeliestBranch(branches) {
    let best;
    let bestScore = Number.POSITIVE_INFINITY;
    for (const errors of branches) {
        if (errors.length === 0 || errors.some((error) => error.keyword === "type" && error.instancePath === ""))
            continue;
        const discriminators = errors.filter((error) => error.keyword === "const" || error.keyword === "enum").length;
        const depth = Math.max(...errors.map((error) => error.instancePath.split("/").length));
        const score = discriminators * 100 + errors.length * 2 - depth;
        if (score < bestScore) {
            bestScore = score;
            best = errors;
        }
    }
    return best;
}
function wrongForm(choice, path) {
    const expected = new Set();
    for (const error of choice.branches.flat()) {
        if (error.keyword === "type" && error.instancePath === "")
            expected.add((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .typeNames */ .DK)(error.params["type"]));
    }
    const wanted = [...expected].join(" or ");
    return {
        rule: "ARC103",
        path,
        at: "value",
        message: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(path)} must be ${wanted === "" ? "of another form" : wanted}, but is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(choice.error.data)}.`,
        help: wanted === "" ? "Write it in one of the forms that the schema describes." : `Write ${wanted}.`,
    };
}


/***/ }),

/***/ 85057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ explainOne)
});

// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(78000);
// EXTERNAL MODULE: ./build/src/validation/forms.js
var validation_forms = __webpack_require__(4454);
// EXTERNAL MODULE: ./build/src/validation/schema-metadata.js
var schema_metadata = __webpack_require__(11198);
// EXTERNAL MODULE: ./build/src/validation/wording.js
var wording = __webpack_require__(1085);
;// CONCATENATED MODULE: ./build/src/validation/explainers-keys.js





/** A key that the schema does not know, and the known one that was likely meant. */
function unknownKey(error, path) {
    const key = path.at(-1) ?? "";
    const known = Object.keys(propertiesOf(error));
    const { data } = error;
    // One look-up a known key: a set of the present ones would be made anew for every unknown key.
    const present = { has: (name) => (0,pointer/* isMapping */.pi)(data) && Object.hasOwn(data, name) };
    const free = known.filter((name) => !present.has(name));
    const guess = (0,spelling/* nearest */.pA)(key, free);
    const parent = path.slice(0, -1);
    const place = parent.length === 0 ? "at the top level" : `in ${(0,wording/* subject */.bc)(parent)}`;
    const explanation = {
        rule: "ARC101",
        path,
        at: "key",
        message: `Unknown key ${(0,wording/* quote */.hD)(key)} ${place}.`,
        help: guess === undefined ? knownKeys(known, present) : `Did you mean ${(0,wording/* quote */.hD)(guess)}?`,
    };
    if (guess === undefined)
        return explanation;
    const certain = (0,spelling/* onlyNear */.hU)(key, free) === guess;
    return {
        ...explanation,
        ...(certain ? { replacement: { text: guess, title: `Rename to ${guess}` } } : {}),
        accountsFor: guess,
    };
}
function knownKeys(known, present) {
    if (known.length === 0)
        return "Delete it: nothing may stand here.";
    const free = known.filter((name) => !present.has(name));
    if (free.length === 0)
        return "Delete it: every key of this place is there already.";
    return `Delete it, or use one of: ${(0,wording/* list */.p_)(free)}.`;
}
/** A key of a mapping with free names, whose name has not the form that names have there. */
function badKeyName(error, path) {
    const key = path.at(-1) ?? "";
    const names = (0,pointer/* isMapping */.pi)(error.schema) ? error.schema : {};
    const allowed = Array.isArray(names["enum"]) ? names["enum"].map(String) : [];
    const guess = (0,spelling/* nearest */.pA)(key, allowed);
    const form = allowed.length === 0 ? (0,validation_forms/* mendOfForm */.gI)(key, names) : (0,spelling/* onlyNear */.hU)(key, allowed);
    const isFree = form !== undefined && !((0,pointer/* isMapping */.pi)(error.data) && Object.hasOwn(error.data, form));
    return {
        rule: "ARC105",
        path,
        at: "key",
        message: `The key ${(0,wording/* quote */.hD)(key)} does not have the form that names have here.`,
        help: guess !== undefined ? `Did you mean ${(0,wording/* quote */.hD)(guess)}?` : (0,schema_metadata/* formHelp */.yo)(names),
        ...(isFree ? { replacement: { text: form, title: `Rename to ${form}` } } : {}),
    };
}
/** A key that the schema demands, and what its value could be. */
function missingKey(error, path) {
    const key = String(error.params["missingProperty"]);
    const described = propertiesOf(error)[key];
    const example = (0,pointer/* isMapping */.pi)(described) ? (0,schema_metadata/* exampleOf */.Ql)(described) : undefined;
    const shown = typeof example === "object" || example === undefined ? `${key}:` : `${key}: ${JSON.stringify(example)}`;
    const why = (0,pointer/* isMapping */.pi)(described) ? (0,schema_metadata/* descriptionOf */.Kq)(described) : undefined;
    return {
        rule: "ARC102",
        path: [...path, key],
        at: "key",
        message: `${path.length === 0 ? "The policy" : (0,wording/* subject */.bc)(path)} lacks the key ${(0,wording/* quote */.hD)(key)}.`,
        help: `Add \`${shown}\`.${why === undefined ? "" : ` ${why}`}`,
        fits: (value) => isOfItsKind(described, value),
    };
}
/** Whether a value looks like one for a described key; without a word on its type or an example, nothing does. */
function isOfItsKind(described, value) {
    if (!(0,pointer/* isMapping */.pi)(described) || value === undefined)
        return false;
    const allowed = described["enum"];
    if (Array.isArray(allowed))
        return allowed.includes(value);
    const example = (0,schema_metadata/* exampleOf */.Ql)(described);
    if (example !== undefined)
        return sortOf(value) === sortOf(example);
    const types = [described["type"]].flat();
    return types.includes(typeOf(value)) || (types.includes("number") && typeof value === "number");
}
/** A value's type and, for text, what it begins with: `@name` and `<3%` are no plain words. */
function sortOf(value) {
    if (typeof value !== "string")
        return typeOf(value);
    const first = value.charAt(0);
    if (/\p{L}/u.test(first))
        return "word";
    if (/[<>=]/.test(first))
        return "comparator";
    return /\d/.test(first) ? "figure" : first;
}
function typeOf(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "array";
    if (typeof value === "number")
        return Number.isInteger(value) ? "integer" : "number";
    return typeof value;
}
function propertiesOf(error) {
    const properties = error.parentSchema?.["properties"];
    return (0,pointer/* isMapping */.pi)(properties) ? properties : {};
}

;// CONCATENATED MODULE: ./build/src/validation/explainers-limits.js

/** A text, list or mapping that holds too little. */
function tooShort(error, path) {
    const limit = Number(error.params["limit"]);
    const unit = measured(error);
    return {
        rule: "ARC106",
        path,
        at: "value",
        message: limit === 1
            ? `${(0,wording/* subject */.bc)(path)} must not be empty.`
            : `${(0,wording/* subject */.bc)(path)} must have at least ${limit} ${unit}s.`,
        help: limit === 1 ? `Write at least one ${unit}, or delete the key.` : `Write at least ${limit}.`,
    };
}
/** A text, list or mapping that holds too much. */
function tooLong(error, path) {
    const limit = Number(error.params["limit"]);
    return {
        rule: "ARC106",
        path,
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} must have at most ${limit} ${measured(error)}${limit === 1 ? "" : "s"}.`,
        help: "Shorten it.",
    };
}
function measured(error) {
    if (error.keyword.endsWith("Length"))
        return "character";
    return error.keyword.endsWith("Items") ? "item" : "key";
}
/** A number beyond a bound, or between the steps that the schema allows. */
function outOfRange(error, path) {
    const limit = String(error.params["limit"] ?? error.params["multipleOf"]);
    const demand = {
        minimum: `at least ${limit}`,
        exclusiveMinimum: `more than ${limit}`,
        maximum: `at most ${limit}`,
        exclusiveMaximum: `less than ${limit}`,
    }[error.keyword] ?? `a multiple of ${limit}`;
    return {
        rule: "ARC106",
        path,
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} must be ${demand}, but is ${(0,wording/* describe */.q0)(error.data)}.`,
        help: `Write a number that is ${demand}.`,
    };
}
/** An item that stands twice in a list of which each may stand once. */
function repeatedItem(error, path) {
    const [first, second] = [Number(error.params["j"]), Number(error.params["i"])].sort((a, b) => a - b);
    return {
        rule: "ARC107",
        path: [...path, String(second)],
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} holds this item twice.`,
        help: "Delete one of them.",
        related: { path: [...path, String(first)], at: "value", message: "the first one" },
        mend: { kind: "remove" },
    };
}

;// CONCATENATED MODULE: ./build/src/validation/explainers-types.js



/** A value of a type that the schema does not allow, and the quotes or brackets that mend it. */
function wrongType(error, path) {
    const wanted = error.params["type"];
    const types = Array.isArray(wanted) ? wanted : [wanted];
    const actual = error.data;
    const explanation = {
        rule: "ARC103",
        path,
        at: "value",
        message: actual === null
            ? `${(0,wording/* subject */.bc)(path)} has no value; it must be ${(0,wording/* typeNames */.DK)(wanted)}.`
            : `${(0,wording/* subject */.bc)(path)} must be ${(0,wording/* typeNames */.DK)(wanted)}, but is ${(0,wording/* nameOf */.Vb)(actual)}.`,
        help: formOfNumber(error) ?? typeHelp(types, actual),
    };
    const replacement = typeReplacement(types, actual);
    if (replacement !== undefined)
        return { ...explanation, replacement };
    const mend = typeMend(error, types);
    return mend === undefined ? explanation : { ...explanation, mend };
}
/** Quotes where any text may stand, and brackets around the only item of a list. */
function typeMend({ data, parentSchema = {} }, types) {
    const [type, ...others] = types;
    if (others.length > 0)
        return undefined;
    if (type === "string" && (typeof data === "number" || typeof data === "boolean")) {
        const isFree = ["pattern", "format", "enum", "const", "archi3"].every((word) => !(word in parentSchema));
        return isFree ? { kind: "quote" } : undefined;
    }
    const isWord = typeof data === "string" && /^[\w@./*-]+$/.test(data);
    return type === "array" && isWord ? { kind: "list" } : undefined;
}
/** A number where a text of a certain form belongs: quotes alone would not give it that form. */
function formOfNumber({ parentSchema = {}, data }) {
    const { pattern, examples, archi3 } = parentSchema;
    const example = Array.isArray(examples) ? examples.find((one) => typeof one === "string") : undefined;
    if (typeof data !== "number" || example === undefined)
        return undefined;
    const isAmount = (0,pointer/* isMapping */.pi)(archi3) && (archi3["threshold"] !== undefined || archi3["measure"] !== undefined);
    return pattern === undefined && !isAmount ? undefined : `Write a text such as ${JSON.stringify(example)}.`;
}
function typeHelp(types, actual) {
    if (types.includes("string") && typeof actual !== "object")
        return "Put the value in quotes.";
    if (typeReplacement(types, actual) !== undefined)
        return "Remove the quotes.";
    if (types.includes("array") && typeof actual === "string")
        return "Write a list: one item a line, each after a dash.";
    if (types.includes("object"))
        return "Write keys and values below it, indented.";
    return `Write ${(0,wording/* typeNames */.DK)(types)}.`;
}
function typeReplacement(types, actual) {
    if (typeof actual === "string") {
        const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(actual) ? Number(actual) : undefined;
        const fits = (types.includes("boolean") && (actual === "true" || actual === "false")) ||
            (types.includes("number") && number !== undefined) ||
            (types.includes("integer") && Number.isInteger(number));
        if (fits)
            return { text: actual, title: "Remove the quotes", raw: true };
        const flag = types.length === 1 && types[0] === "boolean" ? (0,validation_forms/* flagOf */.iP)(actual) : undefined;
        return flag === undefined ? undefined : { text: flag, title: `Change to ${flag}`, raw: true };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/validation/explainers-values.js




/** A value that is none of those that the schema lists, and the one that was likely meant. */
function notAllowed(error, path) {
    const values = [...new Set(error.params["allowedValues"])];
    const allowed = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
    // What may stand as a number or in quotes is told once.
    const told = [...new Set(allowed)];
    const actual = typeof error.data === "string" ? error.data : JSON.stringify(error.data);
    // Of numbers, the nearest spelling is no likelier than any other.
    const isText = typeof error.data === "string";
    const words = values.filter((value) => typeof value === "string");
    const guess = isText ? (0,spelling/* nearest */.pA)(actual, words) : undefined;
    const explanation = {
        rule: "ARC104",
        path,
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} must be one of ${(0,wording/* list */.p_)(told)}, but is ${(0,wording/* describe */.q0)(error.data)}.`,
        help: guess === undefined
            ? `Write ${told.length === 1 ? "" : "one of "}${(0,wording/* list */.p_)(told)}.`
            : `Did you mean ${(0,wording/* quote */.hD)(guess)}?`,
    };
    // Where `2` and `"2"` are allowed, nobody knows which is meant.
    const isSure = guess !== undefined && !allowed.some((value, at) => value === guess && values[at] !== guess);
    return !isSure || (0,spelling/* onlyNear */.hU)(actual, words) !== guess
        ? explanation
        : { ...explanation, replacement: { text: guess, title: `Change to ${guess}` } };
}
/** A value other than the only one that the schema allows. */
function notConstant(error, path) {
    return notAllowed({ ...error, params: { allowedValues: [error.params["allowedValue"]] } }, path);
}
/** A text that does not match the pattern of its schema. */
function badForm(error, path) {
    const schema = error.parentSchema ?? {};
    const form = typeof error.data === "string" ? (0,validation_forms/* mendOfForm */.gI)(error.data, schema) : undefined;
    return {
        rule: "ARC105",
        path,
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} does not have the form of ${article(titleOf(schema))}: ${(0,wording/* describe */.q0)(error.data)}.`,
        help: (0,schema_metadata/* formHelp */.yo)(schema),
        ...(form === undefined ? {} : { replacement: { text: form, title: `Change to ${form}` } }),
    };
}
function titleOf(schema) {
    return typeof schema["title"] === "string" ? schema["title"].toLowerCase() : "this value";
}
function article(noun) {
    if (noun === "this value")
        return noun;
    return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
const FORMAT_EXAMPLES = {
    "date-time": "2026-01-31T10:00:00Z",
    date: "2026-01-31",
    time: "10:00:00Z",
    email: "someone@example.com",
    uri: "https://example.com/page",
    uuid: "123e4567-e89b-12d3-a456-426614174000",
    ipv4: "192.0.2.1",
    hostname: "example.com",
    duration: "PT1H",
};
/** A text that is not of the format that the schema names, such as `date` or `uri`. */
function badFormat(error, path) {
    const format = String(error.params["format"]);
    const example = (0,schema_metadata/* exampleOf */.Ql)(error.parentSchema ?? {}) ?? FORMAT_EXAMPLES[format];
    const form = typeof error.data === "string" ? (0,validation_forms/* mendOfDate */.OE)(error.data, format) : undefined;
    return {
        rule: "ARC105",
        path,
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} is not a valid ${format}: ${(0,wording/* describe */.q0)(error.data)}.`,
        help: example === undefined ? `Write a valid ${format}.` : `Write it like ${JSON.stringify(example)}.`,
        ...(form === undefined ? {} : { replacement: { text: form, title: `Change to ${form}` } }),
    };
}

;// CONCATENATED MODULE: ./build/src/validation/explainers.js





const silent = () => undefined;
const EXPLAINERS = {
    additionalProperties: (error, path) => unknownKey(error, [...path, String(error.params["additionalProperty"])]),
    unevaluatedProperties: (error, path) => unknownKey(error, [...path, String(error.params["unevaluatedProperty"])]),
    propertyNames: (error, path) => badKeyName(error, [...path, String(error.params["propertyName"])]),
    required: missingKey,
    type: wrongType,
    enum: notAllowed,
    const: notConstant,
    pattern: badForm,
    format: badFormat,
    minLength: tooShort,
    minItems: tooShort,
    minProperties: tooShort,
    maxLength: tooLong,
    maxItems: tooLong,
    maxProperties: tooLong,
    minimum: outOfRange,
    maximum: outOfRange,
    exclusiveMinimum: outOfRange,
    exclusiveMaximum: outOfRange,
    multipleOf: outOfRange,
    uniqueItems: repeatedItem,
    dependentRequired: missingKey,
    dependencies: missingKey,
    // Their branches' own errors say it better.
    if: silent,
    unevaluatedItems: (_error, path) => generic(path, "holds items that its schema does not describe"),
    additionalItems: (_error, path) => generic(path, "holds more items than its schema describes"),
    contains: (_error, path) => generic(path, "lacks an item that its schema demands"),
    not: (_error, path) => generic(path, "is what its schema excludes"),
    "false schema": (_error, path) => ({
        ...generic(path, "is not allowed here"),
        at: "key",
        help: "Delete it.",
    }),
};
/**
 * Explains one error of a schema by its keyword; undefined where other errors say it better.
 * @param path where the refused value stands
 */
function explainOne(error, path) {
    // An error inside a key's name is told by `propertyNames`.
    if (error.propertyName !== undefined && error.keyword !== "propertyNames")
        return undefined;
    const explainer = EXPLAINERS[error.keyword];
    return explainer === undefined
        ? generic(path, error.message ?? "is refused by its schema")
        : explainer(error, path);
}
function generic(path, what) {
    return {
        rule: "ARC108",
        path,
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} ${what}.`,
        help: "See the description of this place in the schema.",
    };
}


/***/ }),

/***/ 61463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s_: () => (/* binding */ findingOfDraft),
  SD: () => (/* binding */ findingOfProblem),
  I5: () => (/* binding */ fingerprintIn),
  Tc: () => (/* binding */ sortFindings),
  ee: () => (/* binding */ spanOf),
  b5: () => (/* binding */ withoutShapes)
});

// UNUSED EXPORTS: sameRange

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/policy/finding.js
/**
 * What a fingerprint is made of beside rule and file. A symbol, so that it goes along when a finding is copied, and no
 * output prints it.
 */
const IDENTITY = Symbol("identity");

// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/policy/secrets.js + 2 modules
var secrets = __webpack_require__(3390);
// EXTERNAL MODULE: ./build/src/policy/removal.js
var policy_removal = __webpack_require__(14912);
// EXTERNAL MODULE: ./build/src/policy/scalar.js
var scalar = __webpack_require__(8890);
;// CONCATENATED MODULE: ./build/src/validation/mends.js




/** The fix of what the reader found, if it has one. */
function fixOfProblem({ mend }, source) {
    return mend === undefined ? undefined : placed(mend, source);
}
/**
 * The fix of a rule's finding: its mend as edits of the text, in the style of what stands there. Undefined where
 * what stands in the text is not what the rule speaks of (an alias, say), and where the edit would show a secret.
 * @param span where the finding stands
 */
function fixOfDraft(draft, span) {
    const { source } = draft.policy.document;
    const mend = draft.replacement === undefined ? mendOf(draft) : replaced(draft, span);
    if (mend === undefined || showsSecret(mend, draft))
        return undefined;
    // What aliases repeat may be right for one of them and wrong for another.
    if (mend.edits.some((edit) => draft.policy.document.isRepeated(edit)))
        return undefined;
    return placed(mend, source);
}
function placed({ title, edits }, source) {
    return { title, edits: edits.map(({ start, end, text }) => ({ range: source.range(start, end), text })) };
}
/** A text that is put in anew is shown in every output; signs and blanks tell nothing. */
function showsSecret({ title, edits }, { policy, path }) {
    const value = (0,pointer/* valueAt */.fK)(policy.value, path);
    const isSecret = typeof value === "string" && (0,secrets/* maskValue */.QS)(value, path) !== value;
    const texts = edits.map(({ text }) => text).filter((text) => text.length > 1);
    return (isSecret && texts.length > 0) || [title, ...texts].some((text) => (0,secrets/* shapedSecrets */.fq)(text).length > 0);
}
function replaced(draft, span) {
    const { replacement, part, policy } = draft;
    if (replacement === undefined)
        return undefined;
    const { title, also = [] } = replacement;
    if (part !== undefined)
        return partMend(draft, { ...part, ...replacement });
    const { text: source } = policy.document.source;
    const spans = also.map(({ path, at }) => policy.spans(path)?.[at]);
    const edits = [span, ...spans].map((place, index) => {
        const text = index === 0 ? replacement.text : (also[index - 1]?.text ?? "");
        return place === undefined ? undefined : replacing(source, place, text, replacement.raw === true);
    });
    return edits.includes(undefined) ? undefined : { title, edits: edits.flatMap((edit) => edit ?? []) };
}
function replacing(source, span, text, raw) {
    const written = source.slice(span.start, span.end);
    // What an alias or a tag stands before, and what a block holds, is written elsewhere or in several lines.
    if (/^[*&!|>]/.test(written))
        return undefined;
    return { ...span, text: raw ? text : inQuotesOf(written, text) };
}
/** Writes a text in the style of what it replaces: its quotes, or double quotes where plain text would not do. */
function inQuotesOf(written, text) {
    if (written.startsWith("'"))
        return `'${text.replaceAll("'", "''")}'`;
    if (written.startsWith('"'))
        return JSON.stringify(text);
    return (0,scalar/* isTextEverywhere */.aG)(text) ? text : JSON.stringify(text);
}
function mendOf(draft) {
    const { mend, policy, path } = draft;
    if (mend === undefined)
        return undefined;
    const spans = policy.spans(path);
    if (spans === undefined)
        return undefined;
    const { text } = policy.document.source;
    switch (mend.kind) {
        case "part":
            return partMend(draft, mend);
        case "dash":
            return dashBefore(text, spans.value);
        case "space":
        case "comma":
            return endedAt(draft, spans.value, mend);
        case "quote":
            return isPlain(text, spans.value) ? around(spans.value, "Put quotes around it", '"', '"') : undefined;
        case "list":
            return /[\n,[\]{}#]/.test(text.slice(spans.value.start, spans.value.end))
                ? undefined
                : around(spans.value, "Write it as a list", "[", "]");
        case "remove":
            return removed(text, spans);
        case "unwrap":
            return unwrapped(draft, spans.value);
    }
}
function dashBefore(text, { start, end }) {
    const column = start - text.lastIndexOf("\n", start - 1) - 1;
    const others = /\n( *)- /.exec(text.slice(start, end))?.[1]?.length;
    const from = others === column - 2 ? start - 2 : start;
    const fits = others === column || (others === column - 2 && text.slice(from, start) === "  ");
    return fits ? { title: "Write the dash", edits: [{ start: from, end: start, text: "- " }] } : undefined;
}
/** Ends an unquoted text of one line; behind a comment nothing else may stand on the line. */
function endedAt({ policy, path }, { start, end }, { kind, at, title }) {
    const { text } = policy.document.source;
    const written = text.slice(start, end);
    const isComment = written.charAt(at) === "#";
    if (written !== (0,pointer/* valueAt */.fK)(policy.value, path) || (isComment && !/^[ \t]*(?:\r?\n|$)/.test(text.slice(end))))
        return undefined;
    const edit = kind === "comma"
        ? { start: start + at, end: start + at + 1, text: "," }
        : { start: start + at, end: start + at, text: " " };
    return { title, edits: [edit] };
}
function isPlain(text, { start, end }) {
    return start < end && !/^[\s"'&!*|>[{]/.test(text.charAt(start)) && !/["\\\n]/.test(text.slice(start, end));
}
function around({ start, end }, title, open, close) {
    return {
        title,
        edits: [
            { start, end: start, text: open },
            { start: end, end, text: close },
        ],
    };
}
function removed(text, { value }) {
    const removal = (0,policy_removal/* removalOf */.c)(text, value);
    return removal === undefined ? undefined : { title: "Remove the item", edits: [{ ...removal, text: "" }] };
}
function unwrapped({ policy, path }, list) {
    const item = policy.spans([...path, "0"])?.value;
    const isDash = item !== undefined && /^-[ \t]+$/.test(policy.document.source.text.slice(list.start, item.start));
    return isDash
        ? { title: "Remove the dash", edits: [{ start: list.start, end: item.start, text: "" }] }
        : undefined;
}
/** A change of a part of a scalar that stands in the file letter for letter. */
function partMend({ policy, path, at }, { start, end, text, title }) {
    const place = policy.spans(path)?.[at];
    const read = at === "key" ? path.at(-1) : (0,pointer/* valueAt */.fK)(policy.value, path);
    if (place === undefined || typeof read !== "string")
        return undefined;
    const written = policy.document.source.text.slice(place.start, place.end);
    const quote = /^["']/.exec(written)?.[0] ?? "";
    const mended = read.slice(0, start) + text + read.slice(end);
    if (written !== `${quote}${read}${quote}` || !staysReadable(mended, quote))
        return undefined;
    const from = place.start + quote.length;
    return { title, edits: [{ start: from + start, end: from + end, text }] };
}
/** Whether a text can stand between these quotes, or without any, as it is. */
function staysReadable(text, quote) {
    if (quote === "'")
        return !text.includes("'");
    if (quote === '"')
        return !/["\\]/.test(text);
    return text !== "" && !/^[-?:,[\]{}#&*!|>'"%@`\s]|[\s:]$|:\s|\s#/.test(text);
}

;// CONCATENATED MODULE: ./build/src/validation/findings.js





/** Turns a reader's problem into a finding. */
function findingOfProblem(problem, file, source, kind, severity) {
    const fix = fixOfProblem(problem, source);
    return {
        rule: problem.rule,
        severity,
        message: withoutShapes(problem.message),
        help: withoutShapes(problem.help),
        file,
        range: source.range(problem.start, problem.end),
        ...(kind === undefined ? {} : { kind: kind.name }),
        related: (problem.related ?? []).map(({ start, end, message }) => ({
            file,
            range: source.range(start, end),
            message,
        })),
        ...(fix === undefined ? {} : { fix }),
        ...identified(problem.rule, file, [withoutShapes(problem.message)]),
        status: "new",
    };
}
/** Turns a rule's draft into a finding: looks up where everything stands. */
function findingOfDraft(draft, severity) {
    const { policy, path } = draft;
    const { source } = policy.document;
    const span = spanOf(draft);
    const fix = fixOfDraft(draft, span);
    return {
        rule: draft.rule,
        severity,
        message: withoutSecret(draft.message, draft),
        help: withoutSecret(draft.help, draft),
        file: policy.file,
        range: source.range(span.start, span.end),
        pointer: withoutShapes((0,pointer/* toPointer */.rb)(path)),
        kind: policy.kind.name,
        ...(policy.name === undefined ? {} : { policy: policy.name }),
        related: (draft.related ?? []).map((related) => {
            const place = spanOf(related);
            return {
                file: related.policy.file,
                range: related.policy.document.source.range(place.start, place.end),
                message: related.message,
            };
        }),
        ...(fix === undefined ? {} : { fix }),
        ...identified(draft.rule, policy.file, [...pathByNames(policy, path), ...valuesOf(draft)]),
        status: "new",
    };
}
/** A message may quote the value that it is about: never when that is a secret. */
function withoutSecret(text, { policy, path }) {
    const value = (0,pointer/* valueAt */.fK)(policy.value, path);
    const keyed = typeof value === "string" && value !== "" ? text.replaceAll(value, (0,secrets/* maskValue */.QS)(value, path)) : text;
    return withoutShapes(keyed);
}
/** A text without what looks like a secret by its own shape. */
function withoutShapes(text) {
    return (0,secrets/* maskSpans */.ep)(text, (0,secrets/* shapedSecrets */.fq)(text));
}
/** The span of a place; what is missing stands at its nearest parent's key, at the top level at the first key. */
function spanOf(place) {
    const { policy, path, at } = place;
    const spans = policy.spans(path);
    const isWholeByKey = path.length === 0 && at === "key";
    if (spans !== undefined && !isWholeByKey)
        return choose(spans, at, place, policy.document.source.text);
    for (let length = path.length - 1; length > 0; length--) {
        const parent = policy.spans(path.slice(0, length));
        if (parent !== undefined)
            return parent.key ?? firstKeyOf(policy, path.slice(0, length)) ?? parent.value;
    }
    return firstKeyOf(policy, []) ?? policy.spans([])?.value ?? { start: 0, end: 0 };
}
function choose(spans, at, place, text) {
    if (at === "key")
        return spans.key ?? spans.value;
    return place.part === undefined ? spans.value : partOf(spans.value, place.part, text);
}
/** The place of a part of a scalar, where the text stands in the file letter for letter, apart from folded lines. */
function partOf(value, part, text) {
    const first = text.charAt(value.start);
    const quoted = first === '"' || first === "'";
    const edge = value.start + (quoted ? 1 : 0);
    const inner = text.slice(edge, value.end - (quoted ? 1 : 0));
    const escaped = (first === '"' && inner.includes("\\")) || (first === "'" && inner.includes("''"));
    if (escaped || /[|>&!]/.test(first))
        return value;
    const start = edge + writtenAt(inner, part.start);
    const end = edge + writtenAt(inner, Math.max(part.end, part.start + 1) - 1) + 1;
    return end <= value.end ? { start, end } : value;
}
/** Where a character of a scalar's value is written: a line break and the blanks around it are read as one blank. */
function writtenAt(inner, offset) {
    let read = 0;
    let written = 0;
    for (const { 0: fold, index } of inner.matchAll(/(?<![ \t])[ \t]*\r?\n\s*/g)) {
        const readTo = read + index - written;
        if (offset < readTo)
            break;
        const blanks = Math.max(1, fold.split("\n").length - 2);
        if (offset < readTo + blanks)
            return index;
        read = readTo + blanks;
        written = index + fold.length;
    }
    return written + offset - read;
}
function firstKeyOf(policy, path) {
    const mapping = (0,pointer/* valueAt */.fK)(policy.value, path);
    const first = (0,pointer/* isMapping */.pi)(mapping) ? Object.keys(mapping)[0] : undefined;
    return first === undefined ? undefined : policy.spans([...path, first])?.key;
}
/** A path that survives insertions: list items go by their id, name or value, never by their index. */
function pathByNames(policy, path) {
    return path.map((token, index) => {
        const parent = (0,pointer/* valueAt */.fK)(policy.value, path.slice(0, index));
        return Array.isArray(parent) ? nameOfItem(parent[Number(token)], path.slice(0, index + 1)) : token;
    });
}
/** Items are asked for by each finding in them, and may be large. */
const namesOfItems = new WeakMap();
/** An item's id or name, else what it holds itself: not what lies deeper, whose changes are told by themselves. */
function nameOfItem(item, path) {
    if (typeof item !== "object" || item === null)
        return shallow(item, path);
    const name = (0,pointer/* isMapping */.pi)(item) ? (item["id"] ?? item["name"]) : undefined;
    if (typeof name === "string" || typeof name === "number")
        return String(name);
    const known = namesOfItems.get(item) ?? JSON.stringify(ownValues(item, path));
    namesOfItems.set(item, known);
    return known;
}
function ownValues(item, path) {
    if (Array.isArray(item))
        return item.map((value, index) => shallow(value, [...path, String(index)]));
    const entries = Object.entries(item).map(([key, value]) => [
        withoutShapes(key),
        shallow(value, [...path, key]),
    ]);
    // In whatever order they are written.
    return entries.sort(([a = ""], [b = ""]) => compare(a, b));
}
/** A value without what lies deeper. Fingerprints show no secret, not even one that could be guessed from them. */
function shallow(value, path) {
    if (Array.isArray(value))
        return "[]";
    if ((0,pointer/* isMapping */.pi)(value))
        return "{}";
    return typeof value === "string" ? (0,secrets/* maskValue */.QS)(value, path) : String(value);
}
function valuesOf(draft) {
    const value = (0,pointer/* valueAt */.fK)(draft.policy.value, draft.path);
    const own = typeof value === "object" || value === undefined ? [] : [String(value)];
    // Reports and baselines hold fingerprints, from which a short secret could be guessed.
    return (draft.values ?? own).map((text) => withoutSecret(text, draft));
}
function identified(rule, file, identity) {
    return { fingerprint: fingerprint([rule, file, ...identity]), [IDENTITY]: identity };
}
/** The fingerprint that a finding would have, were its file called otherwise. */
function fingerprintIn(file, { rule, [IDENTITY]: identity }) {
    return identity === undefined ? undefined : fingerprint([rule, file, ...identity]);
}
function fingerprint(parts) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
/** Orders findings by file, position and rule, and drops what was found twice. */
function sortFindings(findings) {
    const sorted = [...findings].sort((a, b) => compare(a.file, b.file) ||
        a.range.start.line - b.range.start.line ||
        a.range.start.column - b.range.start.column ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message));
    return sorted.filter((finding, index) => {
        const before = sorted[index - 1];
        return before === undefined || !sameFinding(before, finding);
    });
}
function sameFinding(a, b) {
    return a.file === b.file && a.rule === b.rule && a.message === b.message && sameRange(a.range, b.range);
}
function sameRange(a, b) {
    return (a.start.line === b.start.line &&
        a.start.column === b.start.column &&
        a.end.line === b.end.line &&
        a.end.column === b.end.column);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ mendOfDate),
/* harmony export */   gI: () => (/* binding */ mendOfForm),
/* harmony export */   iP: () => (/* binding */ flagOf)
/* harmony export */ });
/* harmony import */ var _policy_linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35536);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78000);


/** Longer texts are prose. */
const LONGEST = 200;
/**
 * How a text is written so that it has the form that its schema demands, where one change does that: another case,
 * a sign more or less, dashes for underscores and blanks around signs. Undefined where none does, or where several
 * do and differ. Patterns are matched in linear time; those that cannot be are not tried.
 */
function mendOfForm(text, schema) {
    const { pattern } = schema;
    if (typeof pattern !== "string" || text.length > LONGEST || schema["format"] !== undefined)
        return undefined;
    const read = (0,_policy_linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readLinearPattern */ .O)(pattern);
    if (read.kind !== "pattern")
        return undefined;
    const forms = new Set(formsOf(text).filter((form) => form !== text && read.test(form)));
    return forms.size === 1 ? [...forms][0] : undefined;
}
function formsOf(text) {
    const tidy = text.trim();
    return [
        tidy,
        tidy.toLowerCase(),
        (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .kebabOf */ .Z5)(tidy),
        `@${tidy}`,
        tidy.replace(/^@+/, "@"),
        // `@driver- dispatcher`: a blank on one side of a dash is no blank between two words.
        tidy.replace(/(?<=\S)([-@.]) (?=\S)|(?<=\S) ([-@.])(?=\S)/g, "$1$2"),
        // `v1.6.2` and `=1.6.2`.
        tidy.replace(/^[vV=]\s?(?=\d)/, ""),
        // `port53: dns` and `port_53: dns`.
        tidy.replace(/^([a-z]+)_?(?=\d+(?::|$))/, "$1-"),
    ];
}
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/**
 * A date in the form of RFC 3339, where only one day can be meant: the year first, the month by its name, or a
 * number above 12 that can be no month. Never for `03/04/2026`, which is two days. A time is kept as it is, and none
 * is made up; nor is a zone.
 * @param format `date` or `date-time`, as JSON Schema has them
 */
function mendOfDate(text, format) {
    if (text.length > 40)
        return undefined;
    const parts = /^\s*(\S+?(?: \S+?){0,2}?)(?:(?:\s*[Tt]\s*|\s+)(\d\d:\d\d:\d\d(?:\.\d+)?)\s?([Zz]|[+-]\d\d:?\d\d))?\s*$/.exec(text);
    const [, day = "", time, zone] = parts ?? [];
    const date = dateOf(day);
    const isWhole = format === "date" ? time === undefined : format === "date-time" && time !== undefined;
    if (date === undefined || !isWhole)
        return undefined;
    const offset = zone?.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2") ?? "";
    const mended = time === undefined ? date : `${date}T${time}${offset}`;
    return mended === text ? undefined : mended;
}
function dateOf(text) {
    const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
    if (yearFirst !== null) {
        const [, year, sign, month = "", day = ""] = yearFirst;
        // `2025-09-2` may lack its last digit; who writes days without a zero writes months so too, or other signs.
        if (sign === "-" && month.length !== day.length)
            return undefined;
        return isoDate(year, month, day);
    }
    const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
    if (yearLast !== null) {
        const [, first, , second, year] = yearLast;
        if (first === second || Number(first) > 12)
            return isoDate(year, second, first);
        return Number(second) > 12 ? isoDate(year, first, second) : undefined;
    }
    const named = /^(\d{1,2})[. -]+([a-z]{3,9})\.?[ -]+(\d{4})$/i.exec(text);
    if (named !== null)
        return isoDate(named[3], monthOf(named[2]), named[1]);
    const american = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
    return american === null ? undefined : isoDate(american[3], monthOf(american[1]), american[2]);
}
function monthOf(name = "") {
    return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
/** The date, if the calendar has it. */
function isoDate(year = "", month = "", day = "") {
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const time = Date.parse(`${date}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}
/** The flag that a text is meant as: another word for it, or a slip of true or false. */
function flagOf(text) {
    const word = text.trim().toLowerCase();
    if (["true", "yes", "on", "enabled"].includes(word))
        return "true";
    if (["false", "no", "off", "disabled"].includes(word))
        return "false";
    const near = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyNear */ .hU)(word, ["true", "false"]);
    return near === "true" || near === "false" ? near : undefined;
}


/***/ }),

/***/ 62403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ spanInJson),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35571);
/* harmony import */ var _policy_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89783);


/** Parses JSON. @returns the value, or from where on it is none */
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (cause) {
        // The engine says the place in its message only.
        const offset = /at position (\d+)/.exec(cause instanceof Error ? cause.message : "")?.[1];
        return { offset: offset === undefined ? text.trimEnd().length : Number(offset), cause };
    }
}
/** Nodes. JSON has no aliases that would explode, so there may be as many as a text has characters. */
const MOST_NODES = 16 * 1024 * 1024;
/** JSON is YAML too, whose reader knows places. Where the two differ, the start of the text is named. */
function spanInJson(text, path, part) {
    const nowhere = { start: 0, end: 0 };
    const read = (0,_policy_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(text, { ..._policy_read_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .d, nodes: MOST_NODES });
    const document = "refused" in read ? undefined : read.documents[0];
    for (let length = path.length; length >= 0; length--) {
        const spans = document?.spans(path.slice(0, length));
        if (spans !== undefined)
            return part === "key" ? (spans.key ?? spans.value) : spans.value;
    }
    return nowhere;
}


/***/ }),

/***/ 21837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ withRuns),
/* harmony export */   qX: () => (/* binding */ byMapping),
/* harmony export */   yT: () => (/* binding */ withLostLines)
/* harmony export */ });
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33481);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38093);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1085);



/**
 * Where the line of a key is lost, what stands below it joins another mapping, where it mostly does not fit. Tells the
 * lost line once, instead of everything that follows from it.
 * @param place what the schema says of the root; without it only keys that have to be there are known
 */
function withLostLines(explanations, root, place) {
    let rest = [...explanations];
    const lost = place === undefined ? [] : lostSections(root, place, explanations);
    if (rest.length + lost.length === 0)
        return rest;
    for (const line of lost)
        rest = replaced(rest, line);
    rest = withLostNames(rest, root);
    rest = withLostRequired(rest, root);
    return withShallowMembers(rest, root);
}
/** The explanations with one that speaks for what it covers. */
function replaced(explanations, by) {
    const gone = new Set((by.covers ?? []).map(_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb));
    const isGone = ({ path }) => path.some((_, index) => gone.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path.slice(0, index + 1))));
    return [...explanations.filter((one) => !isGone(one)), by];
}
function lostLine(parent, key, joined) {
    const first = joined[0] ?? parent;
    return {
        rule: "ARC102",
        path: first,
        at: "key",
        message: `The key ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is missing, and what stands from here on seems to belong to it.`,
        help: `Write the line \`${key}:\` above it, one level further out.`,
        related: { path: first.slice(0, -1), at: "key", message: "what it belongs to without that line" },
        covers: [[...parent, key], ...joined],
        lostLine: true,
    };
}
/** Sections that are missing although the keys of one stand at the end of another mapping, or loose beside it. */
function lostSections(root, place, explanations) {
    const pointersOf = (rule) => new Set(explanations
        .filter((one) => rule === undefined || one.rule === rule)
        .map(({ path }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path)));
    const [missing, unknown, refused] = [pointersOf("ARC102"), pointersOf("ARC101"), pointersOf()];
    const found = [];
    const path = [];
    const isAmong = (pointers, ...keys) => pointers.size > 0 && pointers.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)([...path, ...keys]));
    /** Whether a member of `node` ends with the keys of a section that `node` lacks. */
    function swallows(node, at, name, value, below) {
        const keys = Object.keys(value);
        const section = sectionOf(at, node, keys, (key) => !below.properties.has(key));
        if (section === undefined || !(section.isSure || isAmong(missing, section.name)))
            return false;
        const fits = keys.every((key) => section.keys.includes(key) || !isAmong(refused, name, key));
        if (fits) {
            const joined = section.keys.map((key) => [...path, name, key]);
            found.push(lostLine([...path], section.name, joined));
        }
        return fits;
    }
    function visit(node, at) {
        for (const name of Object.keys(node)) {
            const value = node[name];
            const below = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) ? (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfKey */ .qQ)(at, name) : undefined;
            if (below === undefined || !(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) || swallows(node, at, name, value, below))
                continue;
            path.push(name);
            visit(value, below);
            path.pop();
        }
        if (unknown.size === 0)
            return;
        const loose = Object.keys(node).filter((key) => isAmong(unknown, key));
        const section = sectionOf(at, node, loose, () => true);
        if (section === undefined || section.keys.length < 2)
            return;
        const joined = section.keys.map((key) => [...path, key]);
        found.push(lostLine([...path], section.name, joined));
    }
    if ((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(root))
        visit(root, place);
    return found;
}
/** The section that a mapping lacks and whose keys are the last ones of `keys`, with those. */
function sectionOf(at, mapping, keys, isStranger) {
    const last = keys.at(-1);
    if (last === undefined || !isStranger(last))
        return undefined;
    const sections = sectionsWith(at).get(last);
    if (sections === undefined)
        return undefined;
    let best;
    for (const name of sections) {
        const section = at.properties.get(name);
        if (section === undefined || Object.hasOwn(mapping, name))
            continue;
        const before = keys.findLastIndex((key) => !isStranger(key) || !section.properties.has(key));
        const own = keys.slice(before + 1);
        const isSure = own.length > 1 || (sections.length === 1 && own.length < keys.length);
        if (own.length > (best?.keys.length ?? 0))
            best = { name, keys: own, isSure };
    }
    return best;
}
const sectionsByKey = new WeakMap();
/** The sections of a place by the keys that they may hold. */
function sectionsWith(place) {
    let sections = sectionsByKey.get(place);
    if (sections === undefined) {
        const all = new Map();
        for (const [name, { properties }] of place.properties)
            for (const key of properties.keys())
                all.set(key, [...(all.get(key) ?? []), name]);
        sections = all;
        sectionsByKey.set(place, sections);
    }
    return sections;
}
/** Keys that have to be there and are lost, whose members do not fit where they stand now. */
function withLostRequired(explanations, root) {
    let rest = [...explanations];
    const missing = rest.filter(({ rule }) => rule === "ARC102").sort((a, b) => a.path.length - b.path.length);
    for (const absent of missing) {
        // What stands below a line that was found to be lost is told with it.
        if (absent.lostLine === true || !rest.includes(absent))
            continue;
        const parent = absent.path.slice(0, -1);
        const joined = joinedMembers(parent, explanations, root);
        if (joined !== undefined)
            rest = replaced(rest, lostLine(parent, absent.path.at(-1) ?? "", joined));
    }
    return rest;
}
/** The same where the lost key may be missing, and only the members' names show that they belong elsewhere. */
function withLostNames(explanations, root) {
    const misnamed = explanations.filter(({ rule, at }) => rule === "ARC105" && at === "key");
    let rest = [...explanations];
    for (const [pointer, [first, ...others]] of byMapping(misnamed)) {
        const mapping = first === undefined ? undefined : (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, first.path.slice(0, -1));
        if (first === undefined || others.length === 0 || !(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(mapping))
            continue;
        const keys = Object.keys(mapping);
        const from = keys.indexOf(first.path.at(-1) ?? "");
        if (from < 1 || keys.length - from !== others.length + 1)
            continue;
        rest = replaced(rest, {
            ...first,
            message: `What stands from here on does not belong to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .fromPointer */ .kU)(pointer).at(-1) ?? "")}.`,
            help: "A key line is probably missing above; write it, indented as deep as the one that it follows.",
            related: { path: first.path.slice(0, -1), at: "key", message: "what it belongs to without that line" },
            covers: keys.slice(from).map((key) => [...first.path.slice(0, -1), key]),
            lostLine: true,
        });
        const around = first.path.slice(0, -2);
        rest = rest.filter(({ rule, path }) => rule !== "ARC102" || (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path.slice(0, -1)) !== (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(around));
    }
    return rest;
}
/** Two or more members that are all refused: unknown in `parent` itself, or the last ones of a mapping in it. */
function joinedMembers(parent, explanations, root) {
    const around = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, parent);
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(around))
        return undefined;
    const unknown = unknownMappings(parent, explanations, around);
    if (unknown.length > 1)
        return unknown;
    const refused = new Set(explanations.map(({ path }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path.slice(0, parent.length + 2))));
    for (const [name, value] of Object.entries(around)) {
        if (typeof value !== "object" || value === null)
            continue;
        const members = Object.keys(value).map((key) => [...parent, name, key]);
        const fits = members.findLastIndex((path) => !refused.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path)));
        const least = Array.isArray(value) ? 1 : 2;
        if (fits !== -1 && members.length - fits > least)
            return members.slice(fits + 1);
    }
    return undefined;
}
/** Unknown keys of mappings that follow one another, like the members of a mapping whose own line is lost. */
function unknownMappings(parent, explanations, around) {
    const unknown = new Set(explanations
        .filter(({ rule, path, accountsFor }) => rule === "ARC101" && path.length === parent.length + 1 && accountsFor === undefined)
        .map(({ path }) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(path)));
    const keys = Object.keys(around);
    const isUnknown = (key) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(around[key]) && unknown.has((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)([...parent, key]));
    const from = keys.findIndex(isUnknown);
    const rest = from === -1 ? [] : keys.slice(from);
    const end = rest.findIndex((key) => !isUnknown(key));
    return rest.slice(0, end === -1 ? rest.length : end).map((key) => [...parent, key]);
}
/** Keys behind an empty one that are unknown beside it: its members, which stand one level too far out. */
function withShallowMembers(explanations, root) {
    let rest = [...explanations];
    for (const empty of explanations) {
        const parent = empty.path.slice(0, -1);
        const name = empty.path.at(-1);
        if (empty.rule !== "ARC103" || name === undefined || (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, empty.path) !== null)
            continue;
        const around = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, parent);
        const keys = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(around) ? Object.keys(around) : [];
        const following = runOf(keys, keys.indexOf(name) + 1, parent, explanations.filter(isStranger));
        const [first] = following;
        if (first === undefined)
            continue;
        const names = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(following.map(({ path }) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path.at(-1) ?? "")));
        const them = following.length === 1 ? "it" : "them";
        rest = replaced(rest, {
            rule: "ARC101",
            path: first.path,
            at: "key",
            message: `${following.length === 1 ? `The key ${names} belongs` : `The keys ${names} belong`} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}: indent ${them} by two more spaces.`,
            help: `Move ${them} below ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, as deep as its other keys.`,
            related: { path: empty.path, at: "key", message: "which is empty now" },
            covers: [empty.path, ...following.map(({ path }) => path)],
        });
    }
    return rest;
}
/** Several entries in a row that do not fit are one slip: a lost line above, or a block in the wrong place. */
function withRuns(explanations, root) {
    let rest = [...explanations];
    for (const belongs of [isStranger, isMistyped]) {
        for (const [pointer, group] of byMapping(rest.filter(belongs))) {
            const parent = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .fromPointer */ .kU)(pointer);
            const around = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, parent);
            const keys = typeof around === "object" && around !== null ? Object.keys(around) : [];
            for (let at = 0; at < keys.length; at++) {
                const run = runOf(keys, at, parent, group);
                if (run.length < 2)
                    continue;
                at += run.length;
                rest = replaced(rest, runExplanation(run, parent));
            }
        }
    }
    return rest;
}
function runExplanation(run, parent) {
    const first = run[0];
    const common = { ...first, covers: run.map(({ path }) => path), lostLine: true };
    if (first.rule === "ARC103") {
        const others = run.length === 2 ? "the one after it does" : `the ${run.length - 1} after it do`;
        return {
            ...common,
            message: `${first.message.replace(/\.$/, "")}; ${others} not fit either.`,
            help: `${first.help} If they belong together, the line of their key is probably missing above.`,
        };
    }
    const where = parent.length === 0 ? "at the top level" : `in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(parent.at(-1) ?? "")}`;
    return {
        ...common,
        message: `Unknown keys ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(run.map(({ path }) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path.at(-1) ?? "")))} ${where}.`,
        help: "If they belong together, the line of their key is probably missing above; otherwise delete them, or move them to their place.",
    };
}
/** An unknown key that is nobody's misspelling. */
function isStranger({ rule, accountsFor, replacement, covers }) {
    return rule === "ARC101" && accountsFor === undefined && replacement === undefined && covers === undefined;
}
function isMistyped({ rule, at, replacement }) {
    return rule === "ARC103" && at === "value" && replacement === undefined;
}
/** The explanations of entries that follow one another from an index on. */
function runOf(keys, from, parent, explanations) {
    const known = new Map(explanations.map((one) => [(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(one.path), one]));
    const run = [];
    for (const key of keys.slice(from)) {
        const one = known.get((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)([...parent, key]));
        if (one === undefined)
            break;
        run.push(one);
    }
    return run;
}
/** Explanations by the mapping whose key they are about. */
function byMapping(explanations) {
    const groups = new Map();
    for (const explanation of explanations) {
        if (explanation.path.length === 0)
            continue;
        const pointer = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .rb)(explanation.path.slice(0, -1));
        const group = groups.get(pointer);
        if (group === undefined)
            groups.set(pointer, [explanation]);
        else
            group.push(explanation);
    }
    return groups;
}


/***/ }),

/***/ 38093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   qQ: () => (/* binding */ placeOfKey)
/* harmony export */ });
/* unused harmony export walkPlaces */
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33481);
/* harmony import */ var _schema_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11198);


/**
 * Reads the places of a schema. References are followed, combinators are united: a place means what any of its
 * branches says that it means.
 * @param schemas all schemas by `$id`
 */
function placesOf(schemas, id) {
    const known = new Map();
    function read(schema, base) {
        if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(schema))
            return emptyPlace();
        const earlier = known.get(schema);
        if (earlier !== undefined)
            return earlier;
        const place = emptyPlace();
        known.set(schema, place);
        if ((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(schema["archi3"]))
            place.annotation = schema["archi3"];
        place.example = (0,_schema_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleOf */ .Ql)(schema);
        if ((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(schema["propertyNames"]))
            place.keys = read(schema["propertyNames"], base).annotation;
        for (const [key, below] of entries(schema["properties"]))
            place.properties.set(key, read(below, base));
        for (const [pattern, below] of entries(schema["patternProperties"])) {
            place.patterns.push({ pattern: new RegExp(pattern, "u"), place: read(below, base) });
        }
        if ((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(schema["additionalProperties"]))
            place.rest = read(schema["additionalProperties"], base);
        if ((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(schema["items"]))
            place.items = read(schema["items"], base);
        place.open = schema["additionalProperties"] !== false && schema["unevaluatedProperties"] !== false;
        for (const branch of branchesOf(schema))
            unite(place, read(branch, base));
        if (typeof schema["$ref"] === "string") {
            const target = resolve(schema["$ref"], base);
            unite(place, read(target.schema, target.base));
        }
        return place;
    }
    function resolve(ref, base) {
        const [file = "", fragment = ""] = ref.split("#");
        const target = file === "" ? base : file;
        let schema = schemas.get(target);
        for (const token of fragment.split("/").slice(1)) {
            schema = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(schema) ? schema[token.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
        }
        return { schema, base: target };
    }
    return read(schemas.get(id), id);
}
function emptyPlace() {
    return {
        annotation: undefined,
        example: undefined,
        keys: undefined,
        properties: new Map(),
        patterns: [],
        rest: undefined,
        items: undefined,
        open: true,
    };
}
function entries(value) {
    return (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? Object.entries(value) : [];
}
function branchesOf(schema) {
    const lists = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
        const branches = schema[keyword];
        return Array.isArray(branches) ? branches : [];
    });
    return [...lists, schema["then"], schema["else"]].filter((branch) => branch !== undefined);
}
/** Adds what another schema says of the same place. Own statements go before referenced ones. */
function unite(place, other) {
    if (other.annotation !== undefined)
        place.annotation = { ...other.annotation, ...place.annotation };
    place.example ??= other.example;
    if (other.keys !== undefined)
        place.keys = { ...other.keys, ...place.keys };
    for (const [key, below] of other.properties) {
        const own = place.properties.get(key);
        if (own === undefined)
            place.properties.set(key, below);
        else if (own !== below)
            unite(own, below);
    }
    place.patterns.push(...other.patterns);
    place.rest ??= other.rest;
    place.items ??= other.items;
    place.open &&= other.open;
}
/** The place of a member of a mapping, or undefined where the schema says nothing. */
function placeOfKey(place, key) {
    const own = place.properties.get(key);
    if (own !== undefined)
        return own;
    return place.patterns.find(({ pattern }) => pattern.test(key))?.place ?? place.rest;
}
/** The place at a path; list items share one place. */
function placeAt(root, path) {
    let place = root;
    for (const token of path) {
        if (place === undefined)
            return undefined;
        place = place.items !== undefined && /^\d+$/.test(token) ? place.items : placeOfKey(place, token);
    }
    return place;
}
/** Walks a value along the places of its schema, parents before children. */
function walkPlaces(value, root, visitor) {
    const path = [];
    (function walk(node, place) {
        visitor.value?.(node, path, place);
        if (Array.isArray(node)) {
            if (place.items === undefined)
                return;
            for (let index = 0; index < node.length; index++) {
                path.push(String(index));
                walk(node[index], place.items);
                path.pop();
            }
        }
        else if (isMapping(node)) {
            for (const key of Object.keys(node)) {
                path.push(key);
                visitor.key?.(key, path, place);
                const below = placeOfKey(place, key);
                if (below !== undefined)
                    walk(node[key], below);
                path.pop();
            }
        }
    })(value, root);
}


/***/ }),

/***/ 8004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ QUICK_VALIDATORS)
/* harmony export */ });
const QUICK_VALIDATORS = {
  "http://json-schema.org/draft-07/schema": () => __webpack_require__.e(/* import() */ 3639).then(__webpack_require__.t.bind(__webpack_require__, 33639, 19)).then((module) => module.default),
  "https://json-schema.org/draft/2019-09/schema": () => __webpack_require__.e(/* import() */ 7174).then(__webpack_require__.t.bind(__webpack_require__, 87174, 19)).then((module) => module.default),
  "https://json-schema.org/draft/2020-12/schema": () => __webpack_require__.e(/* import() */ 1346).then(__webpack_require__.t.bind(__webpack_require__, 41346, 19)).then((module) => module.default),
  "agent.schema.json": () => __webpack_require__.e(/* import() */ 2610).then(__webpack_require__.t.bind(__webpack_require__, 42610, 19)).then((module) => module.default),
  "agent-policies.schema.json": () => __webpack_require__.e(/* import() */ 7265).then(__webpack_require__.t.bind(__webpack_require__, 37265, 19)).then((module) => module.default),
  "alert.schema.json": () => __webpack_require__.e(/* import() */ 9859).then(__webpack_require__.t.bind(__webpack_require__, 89859, 19)).then((module) => module.default),
  "baseline.schema.json": () => __webpack_require__.e(/* import() */ 4142).then(__webpack_require__.t.bind(__webpack_require__, 54142, 19)).then((module) => module.default),
  "config.schema.json": () => __webpack_require__.e(/* import() */ 4669).then(__webpack_require__.t.bind(__webpack_require__, 54669, 19)).then((module) => module.default),
  "environment.schema.json": () => __webpack_require__.e(/* import() */ 2726).then(__webpack_require__.t.bind(__webpack_require__, 82726, 19)).then((module) => module.default),
  "manifest.schema.json": () => __webpack_require__.e(/* import() */ 4228).then(__webpack_require__.t.bind(__webpack_require__, 4228, 19)).then((module) => module.default),
  "monitor-state.schema.json": () => __webpack_require__.e(/* import() */ 9915).then(__webpack_require__.t.bind(__webpack_require__, 49915, 19)).then((module) => module.default),
  "orchestration-policies.schema.json": () => __webpack_require__.e(/* import() */ 9125).then(__webpack_require__.t.bind(__webpack_require__, 89125, 19)).then((module) => module.default),
  "record.schema.json": () => __webpack_require__.e(/* import() */ 4572).then(__webpack_require__.t.bind(__webpack_require__, 44572, 19)).then((module) => module.default),
  "rule-tests.schema.json": () => __webpack_require__.e(/* import() */ 4737).then(__webpack_require__.t.bind(__webpack_require__, 54737, 19)).then((module) => module.default),
  "rules.schema.json": () => __webpack_require__.e(/* import() */ 2208).then(__webpack_require__.t.bind(__webpack_require__, 62208, 19)).then((module) => module.default),
  "security-policies.schema.json": () => __webpack_require__.e(/* import() */ 7008).then(__webpack_require__.t.bind(__webpack_require__, 77008, 19)).then((module) => module.default),
};


/***/ }),

/***/ 48317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ referenceSites)
/* harmony export */ });
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33481);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38093);


/**
 * Where the schema of a policy's kind says that names refer to something defined elsewhere. Only those parts of
 * the policy are walked in which a reference may stand.
 */
function referenceSites(policy, root) {
    const sites = [];
    const path = [];
    (function walk(node, place) {
        const target = place.annotation?.ref;
        if (target !== undefined && typeof node === "string") {
            sites.push({ target, path: [...path], at: "value", written: node });
        }
        else if (Array.isArray(node) && place.items !== undefined && holdsReferences(place.items)) {
            for (let index = 0; index < node.length; index++) {
                path.push(String(index));
                walk(node[index], place.items);
                path.pop();
            }
        }
        else if ((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(node)) {
            const { keys } = place;
            const { listed, free } = waysOf(place);
            for (const key of Object.keys(node)) {
                const used = keys?.except?.includes(key) === true ? undefined : keys?.ref;
                const below = place.properties.has(key) ? listed.get(key) : free ? (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfKey */ .qQ)(place, key) : undefined;
                if (used === undefined && below === undefined)
                    continue;
                path.push(key);
                if (used !== undefined)
                    sites.push({ target: used, path: [...path], at: "key", written: key });
                if (below !== undefined && (listed.has(key) || holdsReferences(below)))
                    walk(node[key], below);
                path.pop();
            }
        }
    })(policy.value, root);
    return sites;
}
const waysByPlace = new WeakMap();
function waysOf(place) {
    let ways = waysByPlace.get(place);
    if (ways === undefined) {
        const others = [
            ...place.patterns.map((one) => one.place),
            ...(place.rest === undefined ? [] : [place.rest]),
        ];
        ways = {
            listed: new Map([...place.properties].filter(([, below]) => holdsReferences(below))),
            free: others.some(holdsReferences),
        };
        waysByPlace.set(place, ways);
    }
    return ways;
}
const known = new WeakMap();
/** True when a reference may stand at a place or below it. Places may lead back to themselves. */
function holdsReferences(place) {
    const earlier = known.get(place);
    if (earlier !== undefined)
        return earlier;
    const seen = new Set([place]);
    // A set that grows while it is walked: every place that can be reached, once.
    for (const one of seen) {
        if (one.annotation?.ref !== undefined || one.keys?.ref !== undefined) {
            known.set(place, true);
            return true;
        }
        for (const below of one.properties.values())
            seen.add(below);
        for (const { place: below } of one.patterns)
            seen.add(below);
        if (one.rest !== undefined)
            seen.add(one.rest);
        if (one.items !== undefined)
            seen.add(one.items);
    }
    known.set(place, false);
    return false;
}


/***/ }),

/***/ 51146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BU: () => (/* binding */ FAMILIES),
  y0: () => (/* binding */ rules_RULES),
  Iu: () => (/* binding */ RULE_IDS),
  xJ: () => (/* binding */ severityOf)
});

;// CONCATENATED MODULE: ./build/src/validation/rules/acceptances.js
const AGENT = "agents/reefer-monitor.yaml";
const MANAGER = '  manager: "@cold-chain-manager"';
/** What can be wrong with comments and baselines that accept findings. `acceptance.ts` finds these. */
const acceptances = {
    rules: [
        {
            id: "ARC901",
            name: "suppression-without-reason",
            severity: "error",
            what: "A suppression gives no reason.",
            why: "Nobody can judge later whether it is still right. Without a reason it accepts nothing.",
            example: {
                file: AGENT,
                good: MANAGER,
                bad: `  # «archi3-disable-next-line ARC301»\n${MANAGER}`,
            },
        },
        {
            id: "ARC902",
            name: "unknown-rule",
            severity: "error",
            what: "A suppression names a rule that does not exist, or one whose findings cannot be accepted.",
            why: "It looks as if something were accepted, and nothing is. What keeps a file from being read (ARC001–ARC004, ARC007, ARC010, ARC012–ARC016) can be accepted neither by a comment nor by the baseline: everything in the file would pass unseen. For the same reason the configuration cannot make these rules milder. Nor can what is said of suppressions themselves (ARC9xx). Everything else can, a credential too: it stays in every report, as suppressed and with the reason.",
            example: {
                file: AGENT,
                good: MANAGER,
                bad: `  # archi3-disable-next-line «ARC3O1» -- the manager joins in March\n${MANAGER}`,
            },
        },
        {
            id: "ARC903",
            name: "malformed-suppression",
            severity: "error",
            what: "A comment begins like a suppression and is none: no such form (capitals and other signs than `-` included), no rule, no such day, or a reason that is not set off.",
            why: "It accepts nothing, although it looks as if it did. The forms are `archi3-disable-next-line` (above the line; further comments and blank lines may stand between), `archi3-disable-line` (at the end of the line) and `archi3-disable-file` (anywhere in the file), then the rules, then `until` and the last day (in UTC) if there is one, then ` -- ` and the reason. A finding belongs to the line that it begins on.",
            example: {
                file: AGENT,
                good: MANAGER,
                bad: `  # «archi3-disable-nextline» ARC301 -- the manager joins in March\n${MANAGER}`,
            },
        },
        {
            id: "ARC904",
            name: "suppression-over",
            severity: "warning",
            what: "The last day of a suppression is over.",
            why: "What it accepted counts again, and somebody has to decide anew.",
            example: {
                file: AGENT,
                good: MANAGER,
                bad: `  # archi3-disable-next-line ARC301 until «2026-01-31» -- the manager joins in January\n${MANAGER}`,
            },
        },
        {
            id: "ARC905",
            name: "stale-suppression",
            severity: "warning",
            what: "A suppression accepts nothing, or only what a nearer one accepts already.",
            why: "What it was for is fixed, or said twice; left in place, it would accept the next fault there unseen. Nothing is said where a rule is switched off, where a file cannot be read, or where an error may hide what would be found: one on the same line, or, for rules that hold files against each other, one anywhere.",
            example: {
                file: AGENT,
                good: MANAGER,
                bad: `  # «archi3-disable-next-line ARC301 -- the manager joins in March»\n${MANAGER}`,
            },
        },
        {
            id: "ARC906",
            name: "stale-baseline",
            severity: "notice",
            what: "The baseline accepts a finding that is no longer there.",
            why: "The same fault could come back unseen. Writing the baseline anew takes out what is fixed, and never adds anything. It is a notice, so that no change fails because it fixes something.",
            example: {
                baseline: "present",
                good: '{\n  "format": "archi3-baseline/1",\n  "findings": []\n}\n',
                bad: `{
  "format": "archi3-baseline/1",
  "findings": [
    {
      "rule": "ARC301",
      "file": "agents/reefer-monitor.yaml",
      "fingerprint": «"5f2b0c1d8e7a46935f2b0c1d8e7a4693"»,
      "message": "No manager is called @cold-chain-manger."
    }
  ]
}
`,
            },
        },
        {
            id: "ARC907",
            name: "grown-baseline",
            severity: "error",
            what: "A change lets the baseline accept more than it does on the base, or brings a first one that accepts what is not there yet.",
            why: "A baseline holds what was there when the checks were adopted. A new finding is fixed, or accepted at its place by a comment with a reason. An entry follows a file that git shows as renamed, if the base has the same finding there. What it adds beyond that accepts nothing.",
            example: {
                baseline: "changed",
                good: '{\n  "format": "archi3-baseline/1",\n  "findings": []\n}\n',
                bad: `{
  "format": "archi3-baseline/1",
  "findings": [
    {
      "rule": "ARC511",
      "file": "environments/production.yaml",
      "fingerprint": «"0d9c3f6be1a24857b6d20d9c3f6be1a2"»,
      "message": "A credential stands here in plain text: a password."
    }
  ]
}
`,
            },
        },
        {
            id: "ARC908",
            name: "rule-not-evaluated",
            severity: "error",
            what: "A rule of the repository's own could not be evaluated for a policy, or its steps are used up, so that policies after it are not judged by it.",
            why: "That a rule says nothing is no pass. No comment and no baseline accepts it, the configuration cannot make it milder, it counts as new in every change, and it is told whatever a run is narrowed to.",
            example: {
                commands: true,
                good: `printf 'rules:\\n  - id: NQF900\\n    kinds: [environment]\\n    when: environment == "staging"\\n    assert: document.?owner.orValue("") == ""\\n    message: Nobody owns staging\\n' > validation/rules/owner.yaml`,
                bad: `printf 'rules:\\n  - id: NQF900\\n    kinds: [environment]\\n    when: environment == "staging"\\n    assert: document.owner == ""\\n    message: Nobody owns staging\\n' > validation/rules/owner.yaml`,
            },
        },
    ],
};

// EXTERNAL MODULE: ./build/src/policy/linear-pattern.js
var linear_pattern = __webpack_require__(35536);
// EXTERNAL MODULE: ./build/src/policy/pointer.js
var policy_pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(78000);
// EXTERNAL MODULE: ./build/src/validation/builtin-schemas.js + 12 modules
var builtin_schemas = __webpack_require__(84474);
// EXTERNAL MODULE: ./build/src/validation/places.js
var places = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/src/validation/wording.js
var wording = __webpack_require__(1085);
// EXTERNAL MODULE: ./build/src/policy/remembered.js
var remembered = __webpack_require__(94788);
// EXTERNAL MODULE: ./build/src/policy/threshold.js + 1 modules
var policy_threshold = __webpack_require__(58509);
;// CONCATENATED MODULE: ./build/src/validation/rules/directions.js
/** Names of which less is better, without a doubt. */
const LOW_IS_GOOD = /(?:^|-)(?:latency|rto|rpo|mttr|mttd|(?:error|failure|bounce|churn|breakdown|reversal|defect|damage|complaint|rework|crash)-rates?|downtime|false-(?:positives|negatives|alarms)(?:-rate)?|(?:response|deployment|recovery|processing|execution|build|load|startup|boot|wait|resolution|repair|restore|restart|detection|turnaround|query|render|reply)-time)$/;
/** Names of which more is better, without a doubt. */
const HIGH_IS_GOOD = /(?:^|-)(?:uptime|availability|throughput|(?:success|pass)-rate)$|.-(?:coverage|accuracy|completeness)$/;
const ERRORS = /^(?:mape|wape|smape|mae|mse|rmse)$/i;
const INDEX = /^\d+$/;
/** The rungs of a metric that say what is bad. */
const ALARMS = new Set(["alert-threshold", "critical-threshold"]);
/** What a value's metric is called: its key, or the key of the metric whose target or alarm it is. */
function metricName(path) {
    const at = path.findLastIndex((token) => !INDEX.test(token));
    const last = path[at];
    if (last !== "target" && (last === undefined || !ALARMS.has(last)))
        return last;
    return path.slice(0, at).findLast((token) => !INDEX.test(token));
}
/** The comparator that a limit must have by its metric's name; undefined where the name leaves a doubt. */
function wantedDirection(path, { subject, quantity }) {
    // The probability of an error by chance, and measures of how far off a forecast is.
    if (subject === "p" && quantity.unit === "")
        return "<";
    if (subject !== undefined && ERRORS.test(subject))
        return "<";
    const name = metricName(path);
    if (name === undefined || subject !== undefined)
        return undefined;
    const low = LOW_IS_GOOD.test(name) && (quantity.dimension === "duration" || quantity.dimension === "ratio");
    const high = HIGH_IS_GOOD.test(name) && (quantity.dimension === "ratio" || quantity.dimension === "rate");
    if (!low && !high)
        return undefined;
    // `accuracy: "<2%"` can be how far off it may be.
    if (/accuracy$/.test(name) && quantity.canonical < 50)
        return undefined;
    return low === ALARMS.has(path.at(-1) ?? "") ? ">" : "<";
}
/** The side that a threshold admits; undefined for `=` and for bare quantities. */
function pointsTo({ comparator }) {
    if (comparator === undefined || comparator === "=")
        return undefined;
    return comparator.startsWith("<") ? "<" : ">";
}

;// CONCATENATED MODULE: ./build/src/validation/rules/slips.js



/** Longer words are prose, and no slip of one letter explains them. */
const LONGEST_WORD = 60;
const MOST_ANSWERS = 5_000;
/** That many words which differ in one letter alone are names of a series, and none is a slip for another. */
const MOST_ALIKE = 12;
/**
 * Words that another may be a misspelling of. Looking one up takes time in its own length, not in the number of
 * words: two words that are one edit apart become the same by deleting one letter of each.
 */
class SlipIndex {
    #words = new Set();
    #byVariant = new Map();
    /** The same few words are looked up again and again. */
    #near = (0,remembered/* remembered */.HK)(MOST_ANSWERS, (word) => this.#oneSlipFrom(word));
    #further = (0,remembered/* remembered */.HK)(MOST_ANSWERS, (word) => this.#twoSlipsFrom(word));
    constructor(words) {
        for (const word of words) {
            if (word.length > LONGEST_WORD || this.#words.has(word))
                continue;
            this.#words.add(word);
            for (const variant of variantsOf(word)) {
                const sharing = this.#byVariant.get(variant);
                if (sharing === undefined)
                    this.#byVariant.set(variant, [word]);
                else if (sharing.length < MOST_ALIKE)
                    sharing.push(word);
            }
        }
    }
    has(word) {
        return this.#words.has(word);
    }
    /** The words that `word` is one slip away from, in their order; those that differ in case or separators alone go first. */
    oneSlipFrom(word) {
        if (word.length > LONGEST_WORD || this.#words.has(word))
            return [];
        return this.#near(word);
    }
    /** The other words that one of these words is one slip away from. */
    besides(word) {
        return word.length > LONGEST_WORD ? [] : this.#oneSlipFrom(word);
    }
    #oneSlipFrom(word) {
        const near = new Set();
        for (const variant of variantsOf(word)) {
            for (const other of this.#byVariant.get(variant) ?? []) {
                if (other !== word && !near.has(other) && isOneSlip(word, other))
                    near.add(other);
            }
        }
        const alike = [...near].filter((other) => fold(other) === fold(word));
        return alike.length > 0 ? alike : [...near];
    }
    /**
     * The words of eight letters or more that `word` is two edits away from. Slips seldom hit the first letter, and
     * `internal` is no slip for `external`.
     */
    twoSlipsFrom(word) {
        if (word.length < 8 || word.length > LONGEST_WORD)
            return [];
        return this.#further(word);
    }
    #twoSlipsFrom(word) {
        return [...this.#words].filter((other) => other.length >= 8 &&
            other[0] === word[0] &&
            sameNumbers(word, other) &&
            !isOnlyInflected(word, other) &&
            (0,spelling/* editDistance */.YC)(word, other, 2) <= 2);
    }
}
/** A word, what is left of it without case and separators, and with one letter less; each once. */
const variantsOf = (0,remembered/* remembered */.HK)(MOST_ANSWERS, (word) => {
    const variants = new Set([word, fold(word)]);
    for (let at = 0; at < word.length; at++)
        variants.add(word.slice(0, at) + word.slice(at + 1));
    return [...variants];
});
function fold(word) {
    return word.toLowerCase().replace(/[-_\s]/g, "");
}
function isOneSlip(word, other) {
    if (!sameNumbers(word, other))
        return false;
    // `asymmetric` is another word than `symmetric`.
    if (word === `a${other}` || other === `a${word}`)
        return false;
    if (fold(word) === fold(other))
        return true;
    return (0,spelling/* isSlip */.BX)(word, other) || isSlipOfShortWord(word, other);
}
/** Among three letters one wrong letter makes another word, but `smms` and `otp` for `opt` are slips still. */
function isSlipOfShortWord(word, other) {
    if (other.length !== 3)
        return false;
    if (word.length === 4)
        return word.replace(/(.)\1/, "$1") === other;
    return (0,spelling/* editDistance */.YC)(word, other, 1) === 1 && [...word].sort().join("") === [...other].sort().join("");
}
/** Numbers of four digits and more name something: ISO 27002 is no slip for ISO 27001. */
function sameNumbers(word, other) {
    const numbers = (text) => text.match(/\d{4,}/g)?.join() ?? "";
    return numbers(word) === numbers(other) || numbers(word) === "" || numbers(other) === "";
}
/** `restricted` beside `restrict`: two letters more at the end are another form of the word, not a slip. */
function isOnlyInflected(word, other) {
    return Math.abs(word.length - other.length) === 2 && (word.startsWith(other) || other.startsWith(word));
}
/** Letters that look like digits, beside a digit or a point, written as digits. */
function withDigits(text) {
    const fix = text
        .replace(/(?<=[\d.])[oO](?=[\d.%-])|(?<=[<>=-])[oO](?=[\d.])/g, "0")
        .replace(/(?<=[\d.])[lI](?=[\d.%-])|(?<=[<>=-])[lI](?=[\d.])/g, "1");
    if (fix === text)
        return undefined;
    const parsed = (0,policy_threshold/* parseThreshold */.B7)(fix);
    const plain = parsed.kind === "threshold" &&
        parsed.threshold.comparator === undefined &&
        parsed.threshold.quantity.unit === "";
    return parsed.kind === "threshold" && !plain ? fix : undefined;
}
const TIMES = ["second", "minute", "hour", "day", "week", "month", "year"];
/** A unit of time with one letter wrong; a wrong first letter makes another word. */
function withUnitOfTime(text) {
    const [, before = "", number, unit = ""] = /^(\s*(?:within-)?(\d+)(?:\.\d+)?-)([a-z]{3,8})\s*$/.exec(text) ?? [];
    const times = TIMES.map((time) => (number === "1" ? time : `${time}s`));
    if (TIMES.some((time) => unit === time || unit === `${time}s`))
        return undefined;
    const meant = times.find((time) => time[0] === unit[0] && (0,spelling/* editDistance */.YC)(unit, time, 1) === 1);
    return meant === undefined ? undefined : before + meant;
}
/** A window of time whose `within` is misspelt, cut short or badly joined: `witin-30-days`, `in-30-days`, `within- 7-days`. */
function withWindow(text) {
    const parts = /^\s*(\p{L}+)[-_\s]*(\d+(?:\.\d+)?)[-_\s]*(\p{L}+)\s*$/u.exec(text.slice(0, LONGEST_WORD + 1));
    if (parts === null)
        return undefined;
    const [, word = "", number = "", unit = ""] = parts;
    const written = word.toLowerCase();
    // `with-30-days` and `wthn-30-days` are meant as windows, `width-3-days` too; `every-30-days` is something else.
    const window = written === "in" || (written[0] === "w" && (0,spelling/* editDistance */.YC)(written, "within", 2) <= 2);
    if (!window)
        return undefined;
    const plain = `within-${number}-${unit}`;
    const fix = withUnitOfTime(plain) ?? plain;
    const parsed = (0,policy_threshold/* parseThreshold */.B7)(fix);
    const isWindow = parsed.kind === "threshold" && parsed.threshold.quantity.dimension === "duration";
    return isWindow && fix !== text.trim() ? fix : undefined;
}
const PERCENT_IN_WORDS = /^(\s*(?:(?:\p{L}[\p{L}\d_.-]*)?[<>=≤≥]+\s*)?\d+(?:\.\d+)?)(\s*-?pct\.?|\s*‰|\s*per\s?cent|\s*percentage)\s*$/iu;
/** A percentage with another sign or word than `%`: the value put right, and the offsets of what stands for `%`. */
function withPercentSign(text) {
    if (text.length > LONGEST_WORD)
        return undefined;
    const [, amount = "", sign = ""] = PERCENT_IN_WORDS.exec(text) ?? [];
    const fix = `${amount.trim()}%`;
    if (sign === "" || (0,policy_threshold/* parseThreshold */.B7)(fix).kind !== "threshold")
        return undefined;
    return { fix, start: amount.length, end: amount.length + sign.length };
}

;// CONCATENATED MODULE: ./build/src/validation/rules/quantities.js






/** Values that were found right, by the meaning of their place, their metric and their key: most are in many policies. */
const foundRight = new remembered/* KnownTuples */.dD(20_000);
/** What is wrong with a value that its schema takes for a threshold, a measure or a standard. */
function quantityProblem(place) {
    const { policy, path, text, annotation } = place;
    const known = [annotation, metricName(path), path.at(-1), text];
    if (foundRight.has(known))
        return undefined;
    const found = problemOf(place, text, annotation);
    if (found !== undefined)
        return { policy, path, at: "value", ...found };
    // Whether nothing at all is right depends on more than that.
    if (/[1-9]/.test(text))
        foundRight.add(known);
    return undefined;
}
function problemOf(place, text, annotation) {
    // What the environment puts in is not known here.
    if (/^\s*\$\{[^}]*\}\s*$/.test(text))
        return undefined;
    const percent = withPercentSign(text);
    if (percent !== undefined)
        return percentInWords(place, percent);
    const parsed = (0,policy_threshold/* parseThreshold */.B7)(text);
    if (parsed.kind === "malformed")
        return isDifference(place) ? undefined : malformed(place, parsed);
    const wanted = annotation.threshold ?? annotation.measure;
    if (parsed.kind === "word")
        return misreadNumber(place) ?? (wanted === undefined ? undefined : noQuantity(place, wanted));
    const { threshold } = parsed;
    // `35-das` can be a count of something; where a standard stands, a unit of time is more likely.
    if (wanted === undefined &&
        threshold.quantity.dimension === "count" &&
        withUnitOfTime(text) !== undefined) {
        return misreadNumber(place);
    }
    if (annotation.threshold !== undefined && threshold.comparator === undefined)
        return noComparator(place, threshold);
    if (annotation.measure !== undefined && threshold.comparator !== undefined)
        return needlessComparator(place, threshold);
    return (wrongUnit(place, threshold, wanted) ?? outOfRange(place, threshold) ?? directionProblem(place, threshold));
}
/** A percentage below 0 of something that goes up and down. */
function isDifference({ path, text }) {
    return /^\s*[<>]=?\s*-\d+(?:\.\d+)?%$/.test(text) && UP_AND_DOWN.test(metricName(path) ?? "");
}
const UP_AND_DOWN = /(?:^|-)(?:delta|margin|change|drift|deviation|growth|difference|trend|return|variance|bias)$/i;
/**
 * A text that the threshold reader takes for words, as it may stand anywhere, but that at this place is clearly an
 * amount with a slip in it: `1O0%`, `p<O.05`, `within-30-das`, `10-yers`.
 */
function misreadNumber(place) {
    const { path, text, annotation } = place;
    // A measure takes no window.
    const window = annotation.measure === undefined ? withWindow(text) : undefined;
    const fix = withDigits(text) ?? withUnitOfTime(text) ?? window;
    if (fix === undefined) {
        if (!/^\s*(?:[\p{L}\d_-]+-)?within-?\d/iu.test(text))
            return undefined;
        const message = `${(0,wording/* subject */.bc)(path)} is malformed: ${(0,wording/* quote */.hD)(text)} is no window of time.`;
        return { rule: "ARC201", message, help: "Write a number and a unit of time, such as `within-30-days`." };
    }
    return {
        rule: "ARC201",
        message: `${(0,wording/* subject */.bc)(path)} is malformed: ${(0,wording/* quote */.hD)(text)} cannot be read as an amount.`,
        help: `Did you mean \`${fix}\`?`,
        replacement: { text: fix, title: `Change to ${fix}` },
    };
}
function percentInWords(place, { fix, start, end }) {
    const { path, text } = place;
    const title = `Change to ${fix}`;
    return {
        rule: "ARC201",
        message: `${(0,wording/* subject */.bc)(path)} is malformed: ${(0,wording/* quote */.hD)(text.slice(start, end).trim())} stands where \`%\` is expected.`,
        help: `Did you mean \`${fix}\`?`,
        ...(isVerbatim(place)
            ? { part: { start, end }, replacement: { text: "%", title } }
            : { replacement: { text: fix, title } }),
    };
}
/** A standard or a lone target that asks for the bad side of what its name says. */
function directionProblem({ policy, path, text, annotation }, threshold) {
    const wanted = annotation.measure === undefined ? wantedDirection(path, threshold) : undefined;
    if (wanted === undefined || pointsTo(threshold) === undefined || pointsTo(threshold) === wanted)
        return undefined;
    return {
        rule: "ARC211",
        message: `${(0,wording/* subject */.bc)(path)} asks for the bad side: ${(0,wording/* quote */.hD)(text)}.`,
        help: `${wanted === "<" ? "Less" : "More"} is better here: turn the comparator round to \`${wanted}\`.`,
        ...turnedRound(policy, path),
    };
}
/** The same limit from the other side. */
function turnedRound(policy, path) {
    const text = (0,policy_pointer/* valueAt */.fK)(policy.value, path);
    const [sign] = (typeof text === "string" && /[<>]/.exec(text)) || [];
    if (typeof text !== "string" || sign === undefined)
        return {};
    const start = text.indexOf(sign);
    const turned = sign === "<" ? ">" : "<";
    const fix = text.slice(0, start) + turned + text.slice(start + 1);
    return { mend: { kind: "part", start, end: start + 1, text: turned, title: `Change to ${fix}` } };
}
function malformed(place, problem) {
    const { text, path } = place;
    const faulty = text.slice(problem.start, problem.end);
    const negative = /^\s*-\s*\.?\d/.test(faulty);
    return {
        rule: negative ? "ARC203" : "ARC201",
        message: `${(0,wording/* subject */.bc)(path)} is ${negative ? "out of range" : "malformed"}: ${problem.why}.`,
        help: sentence(problem.mend),
        ...partAndMend(place, problem),
    };
}
/** Underlines the faulty part where it stands in the file as it is read; its mend is then that of the part alone. */
function partAndMend(place, { start, end, fix }) {
    const { text } = place;
    const before = text.slice(0, start).trimStart();
    const after = text.slice(end).trimEnd();
    const whole = before === "" && after === "";
    const title = fix === undefined ? "" : `Change to ${fix}`;
    const fits = fix === undefined ||
        (fix.startsWith(before) && fix.endsWith(after) && fix.length >= before.length + after.length);
    if (whole || !fits || !isVerbatim(place))
        return fix === undefined ? {} : { replacement: { text: fix, title } };
    const part = { start, end };
    if (fix === undefined)
        return { part };
    return { part, replacement: { text: fix.slice(before.length, fix.length - after.length), title } };
}
/** Whether the text stands in the file letter for letter, so that offsets into it are offsets into the file. */
function isVerbatim({ policy, path, text }) {
    const span = policy.spans(path)?.value;
    if (span === undefined)
        return false;
    const written = policy.document.source.text.slice(span.start, span.end);
    return written === text || written === `"${text}"` || written === `'${text}'`;
}
function noQuantity({ path, text, annotation }, wanted) {
    if (/^\s*-\s*\.?\d/.test(text)) {
        return {
            rule: "ARC203",
            message: `${(0,wording/* subject */.bc)(path)} is negative: ${(0,wording/* quote */.hD)(text)}.`,
            help: "Write a number from 0 up.",
        };
    }
    const kind = annotation.threshold === undefined ? NAMES[wanted].name : "a threshold";
    return {
        rule: "ARC201",
        message: `${(0,wording/* subject */.bc)(path)} must be ${kind}, but is ${(0,wording/* quote */.hD)(text)}.`,
        help: annotation.threshold === undefined
            ? `Write ${example(wanted, false)}.`
            : `Write a comparator, a number and a unit, such as \`${NAMES[wanted].limit}\`.`,
    };
}
function noComparator({ path, text }, threshold) {
    const shown = text.trim();
    return {
        rule: "ARC201",
        message: `${(0,wording/* subject */.bc)(path)} has no comparator: ${(0,wording/* quote */.hD)(shown)} does not say whether less or more is good.`,
        help: threshold.subject === undefined
            ? `Write \`<${shown}\` or \`>${shown}\`.`
            : "Put `<` or `>` before the number.",
    };
}
function needlessComparator(place, { form, subject: measured }) {
    const { path, text } = place;
    const [comparator = ""] = /^\s*[<>=≤≥]+\s*/.exec(text) ?? [];
    const rest = text.slice(comparator.length).trim();
    const message = `${(0,wording/* subject */.bc)(path)} is a plain amount and takes no comparator: ${(0,wording/* quote */.hD)(text)}.`;
    if (comparator === "" || measured !== undefined || form === "within") {
        return { rule: "ARC201", message, help: "Write the number and its unit alone, such as `30-days`." };
    }
    const part = { start: comparator.length - comparator.trimStart().length, end: comparator.trimEnd().length };
    const mend = isVerbatim(place)
        ? { part, replacement: { text: "", title: `Change to ${rest}` } }
        : { replacement: { text: rest, title: `Change to ${rest}` } };
    return { rule: "ARC201", message, help: `Write \`${rest}\`.`, ...mend };
}
function wrongUnit(place, threshold, wanted) {
    const expected = wanted === undefined || wanted === "any" ? impliedByName(place, threshold) : wanted;
    const { dimension } = threshold.quantity;
    if (expected === undefined || expected === dimension)
        return undefined;
    const part = isVerbatim(place) ? unitPart(place.text) : undefined;
    return {
        rule: "ARC202",
        message: `${(0,wording/* subject */.bc)(place.path)} must be ${NAMES[expected].name}, but ${(0,wording/* quote */.hD)(place.text)} ${shownAs(threshold)}.`,
        help: `Write ${example(expected, place.annotation.threshold !== undefined)}.`,
        ...(part === undefined ? {} : { part }),
    };
}
/**
 * What the name of a free metric says that it is measured in. A value with a subject of its own (`p<0.05`) or a
 * multiple (`10x-growth`) says what it measures itself, and `<5-minutes` can be how far off an accuracy may be.
 */
function impliedByName({ path }, { subject: measured, comparator, quantity }) {
    const name = metricName(path);
    if (name === undefined || measured !== undefined || /^[x×]/.test(quantity.unit))
        return undefined;
    const bare = quantity.dimension === "count" && quantity.unit === "";
    const implied = (0,policy_threshold/* dimensionOfName */.jj)(name) ?? (bare && (0,policy_threshold/* isNameOfTime */.mj)(name) ? "duration" : undefined);
    if (implied !== "ratio" || quantity.dimension === "ratio")
        return implied;
    if (/accuracy$/i.test(name) && comparator?.startsWith("<") === true)
        return undefined;
    // `source-coverage: ">5-sources"` counts what is covered.
    return quantity.dimension === "count" && quantity.unit !== "" ? undefined : implied;
}
function outOfRange({ path, text, annotation }, threshold) {
    if (threshold.quantity.canonical === 0 && annotation.measure === "duration" && isTimeout(path)) {
        return {
            rule: "ARC203",
            message: `${(0,wording/* subject */.bc)(path)} is out of range: ${(0,wording/* quote */.hD)(text)} leaves no time at all.`,
            help: "Write a timeout of more than nothing.",
        };
    }
    const problem = (0,policy_threshold/* acceptableRange */.qB)(threshold);
    if (problem === undefined)
        return undefined;
    const name = path.at(-1) ?? "";
    if (annotation.standard === true && threshold.quantity.canonical > 100 && MAY_EXCEED_ALL.test(name))
        return undefined;
    return {
        rule: "ARC203",
        message: `${(0,wording/* subject */.bc)(path)} is out of range: ${(0,wording/* quote */.hD)(text)} ${problem.why.replace(/^`[^`]*` /, "")}.`,
        help: sentence(problem.mend),
    };
}
function isTimeout(path) {
    return /(?:^|-)timeout$/.test(path.at(-1) ?? "") || /(?:^|-)timeouts$/.test(path.at(-2) ?? "");
}
/** Free metrics that compare an amount with another one, of which more than 100% makes sense. */
const MAY_EXCEED_ALL = /(?:^|-)(?:growth|increase|gain|improvement|return|roi|markup|speed-?up|headroom|overhead)$/i;
const NAMES = {
    duration: { name: "a length of time", amounts: "`200ms` or `4-hours`", limit: "<200ms" },
    ratio: { name: "a percentage", amounts: "`90%`", limit: ">90%" },
    rate: {
        name: "an amount per unit of time",
        amounts: "`200/hour` or `1000 requests/hour`",
        limit: ">1000 requests/hour",
    },
    size: { name: "an amount of data", amounts: "`100MB`", limit: "<100MB" },
    count: { name: "a number of things", amounts: "`5-attempts`", limit: ">5-sources" },
    any: { name: "an amount", amounts: "`80%`, `30s` or `40-tasks`", limit: "<200ms" },
};
function example(measure, compared) {
    const { name, amounts, limit } = NAMES[measure];
    return `${name}, such as ${compared ? `\`${limit}\`` : amounts}`;
}
function shownAs({ quantity: { dimension, unit } }) {
    if (dimension !== "count")
        return `is ${NAMES[dimension].name}`;
    return unit === "" ? "has no unit" : `counts ${(0,wording/* quote */.hD)(unit)}`;
}
/** The offsets of the unit in a well-formed threshold; undefined where it has none. */
function unitPart(text) {
    const from = Math.max(text.search(/[<>=≤≥]/), text.search(/within/i), 0);
    const number = /\d[\d.]*(?:e[+-]?\d+)?[\s-]*/i.exec(text.slice(from));
    if (number === null)
        return undefined;
    const start = from + number.index + number[0].length;
    const end = text.trimEnd().length;
    return start < end ? { start, end } : undefined;
}
function sentence(clause) {
    const text = clause.charAt(0).toUpperCase() + clause.slice(1);
    return /[.?!]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./build/src/validation/rules/demands.js







const RULES = [
    {
        id: "ARC221",
        name: "own-demand",
        severity: "error",
        what: "A policy does not meet what its own `validation` block demands: required keys, the form of agent ids, resource levels.",
        why: "The policy's authors wrote the demand down because they rely on it.",
        example: {
            file: "core/agent-policies.yaml",
            bad: "    - performance-monitoring\n    - compliance\n    - «continuity»\n  custom-rules:",
            good: "    - performance-monitoring\n    - compliance\n  custom-rules:",
        },
    },
    {
        id: "ARC222",
        name: "unenforceable-demand",
        severity: "notice",
        what: "A policy's `validation` block makes demands in words, which no rule checks; one notice a file.",
        why: "A demand that nobody checks reads like one that is met.",
        example: {
            file: "core/agent-policies.yaml",
            bad: '«custom-rules»:\n    - agent-id-format: "^@[a-z][a-z-]*$"\n    - hand-overs: must-be-agreed-with-the-depots',
            good: 'custom-rules:\n    - agent-id-format: "^@[a-z][a-z-]*$"\n    - resource-requirements: must-be-low-medium-high',
        },
    },
    {
        id: "ARC223",
        name: "unreadable-demand",
        severity: "error",
        what: "A demand of the `validation` block cannot be read: its expression is written wrongly, or its name or a level is misspelt.",
        why: "A demand that cannot be read is not enforced.",
        example: {
            file: "core/agent-policies.yaml",
            bad: 'agent-id-format: "^@[a-z]«[a-z-*$»"\n    - resource-requirements: must-be-low-medium-high',
            good: 'agent-id-format: "^@[a-z][a-z-]*$"\n    - resource-requirements: must-be-low-medium-high',
        },
    },
];
/** What the policies demand of themselves in their `validation` block. */
const demands = { rules: RULES, policyChecks: [checkRequired, checkOwnRules] };
const LISTS = ["required-fields", "required-sections"];
/** Every key that a policy says it requires is there. What its schema misses, its schema has said. */
function checkRequired(policy, root, report) {
    const bySchema = requiredBySchema(policy);
    const told = new Set();
    for (const list of LISTS) {
        const entries = (0,policy_pointer/* valueAt */.fK)(policy.value, ["validation", list]);
        if (!Array.isArray(entries))
            continue;
        for (const [index, entry] of entries.entries()) {
            if (typeof entry !== "string" || bySchema.has(entry) || told.has(entry) || isThere(policy, entry))
                continue;
            told.add(entry);
            if (!isMisspelt(policy, root, entry))
                report(missing(policy, ["validation", list, String(index)], entry, entries));
        }
    }
}
const requiredOfKinds = new Map();
function requiredBySchema({ kind }) {
    if (!kind.builtIn)
        return new Set();
    let required = requiredOfKinds.get(kind.name);
    if (required === undefined) {
        const schema = builtin_schemas/* BUILT_IN_SCHEMAS */.S.get(`${kind.name}.schema.json`);
        const keys = (0,policy_pointer/* isMapping */.pi)(schema) ? schema["required"] : undefined;
        required = new Set(Array.isArray(keys) ? keys : []);
        requiredOfKinds.set(kind.name, required);
    }
    return required;
}
/** Whether a key that the schema refuses is what the entry means: that slip is reported already. */
function isMisspelt(policy, root, entry) {
    const refused = Object.keys(policy.value).filter((key) => !root.open && (0,places/* placeOfKey */.qQ)(root, key) === undefined);
    return (0,spelling/* nearest */.pA)(entry, refused) !== undefined;
}
/** An entry names a key at the top, or one further down as `metadata.name` or `metadata/name`. */
function isThere(policy, entry) {
    return Object.hasOwn(policy.value, entry) || (0,policy_pointer/* valueAt */.fK)(policy.value, entry.split(/[./]/)) !== undefined;
}
function missing(policy, path, entry, entries) {
    const free = Object.keys(policy.value).filter((key) => key !== "validation" && !entries.includes(key));
    const guess = (0,spelling/* nearest */.pA)(entry, free);
    return {
        rule: "ARC221",
        policy,
        path,
        at: "value",
        message: `The policy requires ${(0,wording/* quote */.hD)(entry)} of itself, but has no such key.`,
        help: guess === undefined ? "Add the key, or take it off the list." : `Did you mean ${(0,wording/* quote */.hD)(guess)}?`,
        ...(guess === undefined || (0,spelling/* onlyNear */.hU)(entry, free) !== guess
            ? {}
            : { replacement: { text: guess, title: `Change to ${guess}` } }),
    };
}
const ENFORCERS = new Map([
    ["agent-id-format", enforceIdFormat],
    ["resource-requirements", enforceLevels],
]);
/** Demands past this number are listed and no longer run, so that their work stays bounded. */
const MOST_ENFORCED = 16;
function checkOwnRules(policy, _root, report) {
    const path = ["validation", "custom-rules"];
    const entries = (0,policy_pointer/* valueAt */.fK)(policy.value, path);
    if (!Array.isArray(entries))
        return;
    const loose = [];
    let enforced = 0;
    for (const demand of demandsOf(policy, path, entries)) {
        const enforcer = ENFORCERS.get(demand.name);
        if (enforcer === undefined && reportMisspeltName(demand, report))
            continue;
        if (enforcer !== undefined && enforced < MOST_ENFORCED && enforcer(demand, report))
            enforced += 1;
        else
            loose.push(demand.name);
    }
    if (loose.length > 0)
        report(unenforced(policy, path, loose));
}
function demandsOf(policy, path, entries) {
    return entries.flatMap((entry, index) => (0,policy_pointer/* isMapping */.pi)(entry)
        ? Object.entries(entry).flatMap(([name, text]) => typeof text === "string" ? [{ policy, path: [...path, String(index), name], name, text }] : [])
        : []);
}
function reportMisspeltName({ policy, path, name }, report) {
    const meant = [...ENFORCERS.keys()].find((known) => (0,spelling/* isSlip */.BX)(name, known));
    if (meant === undefined)
        return false;
    report({
        rule: "ARC223",
        policy,
        path,
        at: "key",
        message: `No rule is called ${(0,wording/* quote */.hD)(name)}, so the demand is not enforced.`,
        help: `Did you mean ${(0,wording/* quote */.hD)(meant)}?`,
        replacement: { text: meant, title: `Rename to ${meant}` },
    });
    return true;
}
const MOST_NAMED = 8;
function unenforced(policy, path, names) {
    const shown = names.slice(0, MOST_NAMED).map(wording/* quote */.hD).join(", ");
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
    const count = names.length === 1 ? "1 demand is" : `${names.length} demands are`;
    return {
        rule: "ARC222",
        policy,
        path,
        at: "key",
        message: `${count} not enforced by any rule: ${shown}${more}.`,
        help: "Check them in review; only agent-id-format and resource-requirements are enforced here.",
        values: names,
    };
}
/** Texts that say that they are an expression: `^…`, `…$`, or what follows `must-match-pattern-`. */
const EXPRESSION = /^(?:must-match(?:-pattern)?[-: ]+(?=\S)|(?=\^)|(?=.*\$$)|(?=@.*[[\\(]))(.*)$/s;
function enforceIdFormat(demand, report) {
    const { policy, path, text } = demand;
    const expression = EXPRESSION.exec(text)?.[1];
    if (expression === undefined)
        return false;
    const pattern = patternOf(expression);
    if (pattern.kind === "unsupported")
        return false;
    if (pattern.kind === "invalid") {
        const offset = text.length - expression.length;
        const faulty = expression.slice(pattern.start, pattern.end);
        report({
            rule: "ARC223",
            policy,
            path,
            at: "value",
            part: { start: offset + pattern.start, end: offset + pattern.end },
            message: `The expression of ${(0,wording/* quote */.hD)(demand.name)} is written wrongly: ${(0,wording/* quote */.hD)(faulty)} ${pattern.why}.`,
            help: "Correct the expression, such as `^@[a-z][a-z-]*$`.",
        });
        return true;
    }
    const ids = agentIds(policy);
    const characters = ids.reduce((sum, { id }) => sum + id.length, 0);
    if (characters * pattern.steps > MOST_WORK)
        return false;
    const wrong = ids.filter(({ id }) => !pattern.test(id));
    const [first] = wrong;
    // Where most ids break the demand, the demand is what is wrong.
    if (first !== undefined && ids.length > 2 && wrong.length * 2 > ids.length)
        report(demandOutOfLine(demand, expression, wrong, ids));
    else
        for (const id of wrong)
            report(idOutOfLine(demand, expression, id));
    return true;
}
/** Steps past which ids are not compared with an expression: some seconds for a file that is made for it. */
const MOST_WORK = 10_000_000;
const patterns = new Map();
const MOST_PATTERNS = 100;
/** Policies of one repository demand the same few forms. */
function patternOf(expression) {
    const earlier = patterns.get(expression);
    if (earlier !== undefined)
        return earlier;
    const pattern = (0,linear_pattern/* readLinearPattern */.O)(expression);
    if (patterns.size < MOST_PATTERNS)
        patterns.set(expression, pattern);
    return pattern;
}
function agentIds(policy) {
    const places = [["agent"]];
    for (const group of ["managers", "specialists"]) {
        const agents = (0,policy_pointer/* valueAt */.fK)(policy.value, ["agents", group]);
        if ((0,policy_pointer/* isMapping */.pi)(agents))
            places.push(...Object.keys(agents).map((name) => ["agents", group, name]));
    }
    return places.flatMap((place) => {
        const id = (0,policy_pointer/* valueAt */.fK)(policy.value, [...place, "id"]);
        return typeof id === "string" ? [{ path: [...place, "id"], id }] : [];
    });
}
function demandOutOfLine(demand, expression, wrong, ids) {
    const { policy, path } = demand;
    const shown = wrong.length === ids.length
        ? `none of the ${ids.length}`
        : `only ${ids.length - wrong.length} of the ${ids.length}`;
    return {
        rule: "ARC221",
        policy,
        path,
        at: "value",
        message: `The policy demands agent ids of the form ${expression}, which ${shown} agents here ${wrong.length === ids.length ? "has" : "have"}.`,
        help: "Correct the expression, or the ids.",
        related: wrong
            .slice(0, 1)
            .map(({ path: at, id }) => ({ policy, path: at, at: "value", message: `${(0,wording/* quote */.hD)(id)} does not match` })),
    };
}
function idOutOfLine(demand, expression, { path, id }) {
    const { policy } = demand;
    return {
        rule: "ARC221",
        policy,
        path,
        at: "value",
        message: `The agent id ${(0,wording/* quote */.hD)(id)} does not have the form that this policy demands: ${expression}.`,
        help: "Change the id, or the demand.",
        related: [{ policy, path: demand.path, at: "value", message: "the demand" }],
    };
}
const LEVELS = ["low", "medium", "high"];
const FILLERS = ["must", "be", "one", "of", "either", "or", "and", "values", "levels"];
/** `must-be-low-medium-high`, or fewer of them: resources have no other level. */
function enforceLevels(demand, report) {
    const { policy, path, text } = demand;
    const words = text.split(/[^A-Za-z]+/).filter((word) => !isFiller(word.toLowerCase()));
    const allowed = words.filter((word) => LEVELS.includes(word));
    const others = words.filter((word) => !LEVELS.includes(word));
    if (allowed.length === 0 || others.length > 1)
        return false;
    const [odd] = others;
    if (odd !== undefined)
        return reportMisspeltLevel(demand, odd, allowed, report);
    for (const { path: at, level } of resourceLevels(policy)) {
        if (allowed.includes(level))
            continue;
        report({
            rule: "ARC221",
            policy,
            path: at,
            at: "value",
            message: `${(0,wording/* quote */.hD)(at.at(-1) ?? "")} is ${(0,wording/* quote */.hD)(level)}, but this policy demands ${allowed.join(", ")}.`,
            help: `Write one of ${allowed.join(", ")}, or change the demand.`,
            related: [{ policy, path, at: "value", message: "the demand" }],
        });
    }
    return true;
}
/** A word that says nothing of levels; spelt rightly or not, the demand means the same. */
function isFiller(word) {
    return word.length < 3 || FILLERS.some((filler) => word === filler || (0,spelling/* isSlip */.BX)(word, filler));
}
function reportMisspeltLevel(demand, odd, allowed, report) {
    const free = LEVELS.filter((level) => !allowed.includes(level));
    const meant = (0,spelling/* nearest */.pA)(odd, free);
    if (meant === undefined)
        return false;
    const { policy, path, text } = demand;
    const start = text.indexOf(odd);
    // `below` is no slip of `low`, but `be-low` without its dash.
    const fix = text.slice(0, start) + meant + text.slice(start + odd.length);
    report({
        rule: "ARC223",
        policy,
        path,
        at: "value",
        ...(isVerbatim(demand) ? { part: { start, end: start + odd.length } } : {}),
        ...(!odd.includes(meant) && standsAlone(text, start, odd.length) && (0,spelling/* onlyNear */.hU)(odd, free) === meant
            ? { replacement: { text: isVerbatim(demand) ? meant : fix, title: `Change to ${fix}` } }
            : {}),
        message: `${(0,wording/* quote */.hD)(odd)} is no level, so the demand ${(0,wording/* quote */.hD)(demand.name)} is not enforced.`,
        help: `Did you mean ${(0,wording/* quote */.hD)(meant)}?`,
    });
    return true;
}
/** In `low-medi3um-high` and `low-me dium-high` a sign parts the word, and what is left of it is no slip of one. */
function standsAlone(text, start, length) {
    const before = /(?:^|([a-z]+)[\s,:-]+)$/i.exec(text.slice(0, start));
    const after = /^(?:$|[\s,:-]+([a-z]+))/i.exec(text.slice(start + length));
    const isWord = (word) => word === undefined || [...LEVELS, ...FILLERS].includes(word.toLowerCase());
    return before !== null && after !== null && isWord(before[1]) && isWord(after[1]);
}
function resourceLevels(policy) {
    const key = "resource-requirements";
    const places = [[key]];
    for (const group of ["managers", "specialists"]) {
        const agents = (0,policy_pointer/* valueAt */.fK)(policy.value, ["agents", group]);
        if ((0,policy_pointer/* isMapping */.pi)(agents))
            places.push(...Object.keys(agents).map((name) => ["agents", group, name, key]));
    }
    return places.flatMap((place) => {
        const resources = (0,policy_pointer/* valueAt */.fK)(policy.value, place);
        if (!(0,policy_pointer/* isMapping */.pi)(resources))
            return [];
        return Object.entries(resources).flatMap(([name, level]) => typeof level === "string" ? [{ path: [...place, name], level }] : []);
    });
}

// EXTERNAL MODULE: ./build/src/policy/catalog.js
var policy_catalog = __webpack_require__(65347);
// EXTERNAL MODULE: ./build/src/policy/effective.js
var effective = __webpack_require__(40529);
// EXTERNAL MODULE: ./build/src/policy/definitions.js
var definitions = __webpack_require__(54270);
;// CONCATENATED MODULE: ./build/src/validation/rules/words.js





const wordIndexes = new WeakMap();
function indexOfWords(words) {
    let index = wordIndexes.get(words);
    if (index === undefined) {
        index = new SlipIndex(words);
        wordIndexes.set(words, index);
    }
    return index;
}
/** The well-known words of a place whose vocabulary is open. */
function wellKnownWords(annotation) {
    if (annotation.words !== undefined)
        return annotation.words;
    return typeof annotation.stricter === "object" ? annotation.stricter : undefined;
}
/** A value that is a slip away from a word that is well known at its place, and is not itself well known. */
function misspeltWord(policy, path, value, words) {
    const index = indexOfWords(words);
    if (index.has(value))
        return undefined;
    const near = index.oneSlipFrom(value);
    const meant = near.length > 0 ? near : index.twoSlipsFrom(value);
    const [first] = meant;
    if (first === undefined || isQuantity(value))
        return undefined;
    return {
        rule: "ARC207",
        policy,
        path,
        at: "value",
        message: `${(0,wording/* subject */.bc)(path)} is misspelt: ${(0,wording/* quote */.hD)(value)}.`,
        help: didYouMean(meant),
        ...(meant.length === 1 ? { replacement: { text: first, title: `Change to ${first}` } } : {}),
    };
}
function isQuantity(value) {
    return /\d/.test(value) && (0,policy_threshold/* parseThreshold */.B7)(value).kind === "threshold";
}
function didYouMean(words) {
    const shown = words.slice(0, 4).map(wording/* quote */.hD);
    const last = shown.pop();
    return `Did you mean ${shown.length === 0 ? "" : `${shown.join(", ")} or `}${last}?`;
}
const keyIndexes = new WeakMap();
function indexOfKeys(place) {
    let index = keyIndexes.get(place);
    if (index === undefined) {
        index = new SlipIndex(place.properties.keys());
        keyIndexes.set(place, index);
    }
    return index;
}
/** Whether a key of an open mapping is one slip away from a well-known one, which the mapping may hold too. */
function mayBeMisspelt(key, place) {
    if (place.properties.has(key) || place.patterns.some(({ pattern }) => pattern.test(key)))
        return false;
    return indexOfKeys(place).oneSlipFrom(key).length > 0;
}
/** A key of an open mapping that is one slip away from a well-known one, which the mapping lacks. */
function misspeltKey(policy, path, mapping, place) {
    const key = path.at(-1) ?? "";
    if (!mayBeMisspelt(key, place))
        return undefined;
    const meant = indexOfKeys(place)
        .oneSlipFrom(key)
        .filter((known) => !Object.hasOwn(mapping, known));
    const [first] = meant;
    if (first === undefined)
        return undefined;
    const where = path.length === 1 ? "at the top level" : `in ${path.at(-2)}`;
    return {
        rule: "ARC208",
        policy,
        path,
        at: "key",
        message: `The key ${(0,wording/* quote */.hD)(key)} ${where} is misspelt.`,
        help: didYouMean(meant),
        ...(meant.length === 1 ? { replacement: { text: first, title: `Rename to ${first}` } } : {}),
    };
}
const MOST_FURTHER = 3;
/** Words of a shared vocabulary that are used once, or far less often than another, and are one slip away from one that is used more often. */
function unusualWords(catalog, report, placesOf) {
    const vocabularies = { uses: new Map(), referred: new Set() };
    for (const policy of catalog.policies) {
        const root = placesOf(policy);
        if (root !== undefined && holdsVocabulary(root))
            collect(policy, root, vocabularies);
    }
    for (const uses of vocabularies.uses.values())
        reportUnusual(uses, vocabularies.referred, report);
}
const vocabularyPlaces = new WeakMap();
/** Whether a place or anything below it names a vocabulary; found once, so that other subtrees are not walked. */
function holdsVocabulary(place) {
    const earlier = vocabularyPlaces.get(place);
    if (earlier !== undefined)
        return earlier;
    vocabularyPlaces.set(place, false);
    const below = [
        ...place.properties.values(),
        ...place.patterns.map((pattern) => pattern.place),
        place.rest,
        place.items,
    ];
    const holds = place.annotation?.vocabulary !== undefined ||
        place.keys?.vocabulary !== undefined ||
        below.some((one) => one !== undefined && holdsVocabulary(one));
    vocabularyPlaces.set(place, holds);
    return holds;
}
/** Counts the words of every vocabulary in a policy, walking only where one can stand. */
function collect(policy, root, vocabularies) {
    const path = [];
    const use = (annotation, word, at, wellKnown) => {
        const vocabulary = annotation?.vocabulary;
        if (vocabulary === undefined)
            return;
        let uses = vocabularies.uses.get(vocabulary);
        if (uses === undefined) {
            uses = new Map();
            vocabularies.uses.set(vocabulary, uses);
        }
        const references = annotation?.ref === undefined ? 0 : 1;
        if (references > 0)
            vocabularies.referred.add(`${path.at(-2)?.replace(/^@/, "")} ${word}`);
        const earlier = uses.get(word);
        if (earlier === undefined)
            uses.set(word, { count: 1, references, policy, path: [...path], at, wellKnown, further: [] });
        else {
            if (earlier.further.length < MOST_FURTHER)
                earlier.further.push({ policy, path: [...path], at });
            earlier.count += 1;
            earlier.references += references;
            earlier.wellKnown ||= wellKnown;
        }
    };
    (function walk(node, place) {
        const { annotation, keys, items } = place;
        if (typeof node === "string") {
            if (annotation?.vocabulary !== undefined)
                use(annotation, node, "value", annotation.words?.includes(node) ?? false);
        }
        else if (Array.isArray(node)) {
            if (items === undefined || !holdsVocabulary(items))
                return;
            for (let index = 0; index < node.length; index++) {
                path.push(String(index));
                walk(node[index], items);
                path.pop();
            }
        }
        else if ((0,policy_pointer/* isMapping */.pi)(node)) {
            for (const key of Object.keys(node)) {
                const below = (0,places/* placeOfKey */.qQ)(place, key);
                const leadsOn = below !== undefined && holdsVocabulary(below);
                if (!leadsOn && keys?.vocabulary === undefined)
                    continue;
                path.push(key);
                use(keys, key, "key", place.properties.has(key));
                if (leadsOn)
                    walk(node[key], below);
                path.pop();
            }
        }
    })(policy.value, root);
}
function reportUnusual(uses, referred, report) {
    const common = new SlipIndex([...uses].filter(([, { count }]) => count > 1).map(([word]) => word));
    for (const [word, { count, references, policy, path, at, wellKnown, further }] of uses) {
        // A use of what is not defined is a dangling reference.
        if (references > 0 || wellKnown)
            continue;
        const meant = common
            .besides(word)
            .filter((other) => withoutDigits(other) !== withoutDigits(word))
            .filter((other) => count === 1 || isFarMoreUsual(other, uses.get(other)?.count ?? 0, word, count));
        const [first] = meant;
        const known = first === undefined ? undefined : uses.get(first);
        if (first === undefined || known === undefined)
            continue;
        // A definition that references miss is told with them.
        if (known.references === known.count || referred.has(`${path.at(-3)} ${first}`))
            continue;
        report({
            rule: "ARC209",
            policy,
            path,
            at,
            message: `${(0,wording/* quote */.hD)(word)} is used ${count === 1 ? "only here" : `${count} times`}; ${(0,wording/* quote */.hD)(first)} is used ${known.count} times.`,
            help: didYouMean(meant),
            related: [
                {
                    policy: known.policy,
                    path: known.path,
                    at: known.at,
                    message: `${(0,wording/* quote */.hD)(first)} is used here first`,
                },
                ...further.map((use) => ({ ...use, message: `${(0,wording/* quote */.hD)(word)} is used here too` })),
            ],
            ...(meant.length === 1 && isTypingError(word, first)
                ? { replacement: { text: first, title: `Change to ${first}` } }
                : {}),
        });
    }
}
/**
 * A letter too many of its kind, or two exchanged, in a name of several words: hardly another name. What else is one
 * letter apart may be two words (`pre-check` and `per-check` differ by an exchange, but stand in place of each other
 * nowhere; `form` and `from` do).
 */
function isTypingError(word, other) {
    if (!/[- ]/.test(word))
        return false;
    const letters = (text) => [...text].sort().join("");
    const single = (text) => text.replace(/(.)\1/g, "$1");
    return letters(word) === letters(other) || (word.length > other.length && single(word) === single(other));
}
/** A slip that was copied is used more than once. A plural is no slip then. */
function isFarMoreUsual(other, uses, word, count) {
    return uses >= 4 && uses >= 3 * count && word !== `${other}s` && other !== `${word}s`;
}
/** Words that differ in digits alone are names of a series (`level-1`, `level-2`). */
function withoutDigits(word) {
    return word.replace(/\d+/g, "#");
}

;// CONCATENATED MODULE: ./build/src/validation/rules/near-misses.js



/** A key that the schema knows, whose misspelling its own rule reports, or that is a reference. */
function isToldElsewhere(overlay, path, mapping, place) {
    const key = path.at(-1) ?? "";
    if ((0,definitions/* holdsHidden */.Tt)(key))
        return true;
    if (place === undefined)
        return false;
    return (place.keys?.ref !== undefined ||
        place.properties.has(key) ||
        misspeltKey(overlay, path, mapping, place) !== undefined);
}
/** Reports a near miss at the overlay. */
function reportNearMiss({ overlay, path, core, certain }, report) {
    const key = path.at(-1) ?? "";
    const meant = core.path.at(-1) ?? "";
    report({
        rule: "ARC308",
        policy: overlay,
        path,
        at: "key",
        message: `${(0,wording/* quote */.hD)(key)} is a setting of its own here, beside ${core.message}.`,
        help: `Did you mean ${(0,wording/* quote */.hD)(meant)}?`,
        related: [core],
        ...(certain ? { replacement: { text: meant, title: `Rename to ${meant}` } } : {}),
        values: [key],
    });
}

;// CONCATENATED MODULE: ./build/src/validation/rules/overlay-levels.js





/** Reports settings of overlays that stand a level too deep or too high: an indentation makes them new settings. */
function checkLevels(catalog, report, placesOf) {
    const overlays = (0,policy_catalog/* ofKind */.CZ)(catalog, "environment");
    for (const overlay of overlays) {
        const targets = (0,effective/* overlayTargets */.zE)(overlay, catalog);
        const peers = overlays.filter((other) => other !== overlay).slice(0, MOST_PEERS);
        const known = (path, key) => hasIn(placesOf(overlay), path, key) ||
            peers.some((peer) => has((0,policy_pointer/* valueAt */.fK)(peer.value, forPeer(path, overlay, peer)), key)) ||
            targets.some(({ overlayPath, policy, targetPath }) => overlayPath.every((step, at) => path[at] === step) &&
                has((0,policy_pointer/* valueAt */.fK)(policy.value, [...targetPath, ...path.slice(overlayPath.length)]), key));
        for (const section of Object.keys(overlay.value)) {
            if (!UNCOMPARED.has(section))
                walk({ overlay, root: placesOf(overlay), known, report }, [section]);
        }
    }
}
/** Nobody compares more environments than these with one another. */
const MOST_PEERS = 20;
/** Sections that say something about the file, and names of one's own below agents. */
const UNCOMPARED = new Set(["version", "metadata", "validation", "agent-overrides"]);
function has(mapping, key) {
    return (0,policy_pointer/* isMapping */.pi)(mapping) && Object.hasOwn(mapping, key);
}
function hasIn(root, path, key) {
    return (root === undefined ? undefined : (0,places/* placeAt */.BW)(root, path))?.properties.has(key) === true;
}
/** Sections of tools are named for their environment. */
function forPeer(path, overlay, peer) {
    const [section = "", ...below] = path;
    return section === `${(0,policy_catalog/* environmentOf */.p7)(overlay)}-tools` ? [`${(0,policy_catalog/* environmentOf */.p7)(peer)}-tools`, ...below] : path;
}
function walk(around, path) {
    const { overlay, root, known, report } = around;
    const mapping = (0,policy_pointer/* valueAt */.fK)(overlay.value, path);
    if (!(0,policy_pointer/* isMapping */.pi)(mapping))
        return;
    const place = root === undefined ? undefined : (0,places/* placeAt */.BW)(root, path);
    const isFree = place?.keys?.ref !== undefined;
    let before;
    for (const key of Object.keys(mapping)) {
        const home = isFree || known(path, key) ? undefined : homeOf(around, path, key, before);
        before = key;
        if (home === undefined)
            walk(around, [...path, key]);
        else
            report({
                rule: "ARC308",
                policy: overlay,
                path: [...path, key],
                at: "key",
                message: `${(0,wording/* quote */.hD)(key)} stands below ${(0,wording/* quote */.hD)(path.at(-1) ?? "")}, where nobody knows it: it belongs ${home.belongs}.`,
                help: `${home.help} the line and what is below it.`,
            });
    }
}
/** Where a key that is new in its mapping is known: beside the mapping, or in the one that ends just above it. */
function homeOf({ overlay, known }, path, key, before) {
    const parent = path.slice(0, -1);
    const isDeep = parent.length > 0 && known(parent, key) && !has((0,policy_pointer/* valueAt */.fK)(overlay.value, parent), key);
    if (isDeep)
        return { belongs: `beside ${(0,wording/* quote */.hD)(path.at(-1) ?? "")}`, help: "Indent it less:" };
    if (before === undefined)
        return undefined;
    const above = (0,policy_pointer/* valueAt */.fK)(overlay.value, [...path, before]);
    const isHigh = (0,policy_pointer/* isMapping */.pi)(above) && !Object.hasOwn(above, key) && known([...path, before], key);
    return isHigh ? { belongs: `below ${(0,wording/* quote */.hD)(before)}`, help: "Indent it more:" } : undefined;
}

// EXTERNAL MODULE: ./build/src/policy/references.js
var references = __webpack_require__(11804);
// EXTERNAL MODULE: ./build/src/validation/reference-sites.js
var reference_sites = __webpack_require__(48317);
;// CONCATENATED MODULE: ./build/src/validation/rules/spellings.js

const attestationsOf = new WeakMap();
/** Compares spellings by what the policies and the schemas say; both are counted when they are first asked for. */
function spellingsOf(catalog, placesOf = () => undefined) {
    const attestations = () => {
        const counted = attestationsOf.get(catalog) ?? attest(catalog, placesOf);
        attestationsOf.set(catalog, counted);
        return counted;
    };
    return {
        prefers: (name, other) => {
            const { words } = attestations();
            return rarest(name, other, words) > rarest(other, name, words);
        },
        attests: (name, other) => isAttested(name, other, attestations()),
    };
}
function isAttested(name, other, { names, words, known }) {
    if ((names.get(bare(other)) ?? 0) > 1)
        return false;
    if ((names.get(bare(name)) ?? 0) > 1)
        return true;
    const [right, wrong] = [wordsApart(name, other), wordsApart(other, name)];
    // Words that differ in case or separators alone, or in a letter that is a name by itself, say nothing.
    if (right.length === 0 || wrong.length === 0 || right.some((word) => word.length < LEAST_LETTERS))
        return false;
    const isRare = wrong.some((word) => (words.get(word) ?? 0) <= 1 && !known.has(word));
    return isRare && right.every((word) => (words.get(word) ?? 0) > 1 || known.has(word));
}
/** Shorter words stand in every prose. */
const LEAST_LETTERS = 3;
/** How often the rarest word is used that a name does not share with the other one. */
function rarest(name, other, counts) {
    return Math.min(...wordsApart(name, other).map((word) => counts.get(word) ?? 0));
}
function wordsApart(name, other) {
    const shared = new Set(wordsOf(other));
    return wordsOf(name).filter((word) => !shared.has(word));
}
/** `as4` is a word: without its digit it would be attested by every text that says "as". */
function wordsOf(text) {
    return text.toLowerCase().match(/[a-z][a-z\d]*/g) ?? [];
}
function bare(name) {
    return name.replace(/^@/, "");
}
function attest(catalog, placesOf) {
    const names = new Map();
    const words = new Map();
    const count = (text) => {
        names.set(bare(text), (names.get(bare(text)) ?? 0) + 1);
        for (const word of wordsOf(text))
            words.set(word, (words.get(word) ?? 0) + 1);
    };
    const known = new Set();
    for (const policy of catalog.policies) {
        if (!policy.kind.builtIn)
            continue;
        forEachText(policy.value, count);
        for (const word of wordsOfPlaces(placesOf(policy)))
            known.add(word);
    }
    return { names, words, known };
}
/** Calls for every key and every text below a value. */
function forEachText(node, call) {
    if (typeof node === "string")
        call(node);
    else if (Array.isArray(node))
        for (const item of node)
            forEachText(item, call);
    else if ((0,policy_pointer/* isMapping */.pi)(node)) {
        for (const [key, value] of Object.entries(node)) {
            call(key);
            forEachText(value, call);
        }
    }
}
const wordsByRoot = new WeakMap();
/** The words of the names and values that a schema knows, by its root. */
function wordsOfPlaces(root) {
    if (root === undefined)
        return NO_WORDS;
    const words = wordsByRoot.get(root) ?? collectWords(root, new Set(), new Set());
    wordsByRoot.set(root, words);
    return words;
}
const NO_WORDS = new Set();
/** Schemas may hold themselves. */
function collectWords(place, known, seen) {
    if (place === undefined || seen.has(place))
        return known;
    seen.add(place);
    const { annotation, properties, patterns, rest, items } = place;
    const stricter = typeof annotation?.stricter === "object" ? annotation.stricter : [];
    for (const name of [...properties.keys(), ...(annotation?.words ?? []), ...stricter])
        for (const word of wordsOf(name))
            known.add(word);
    for (const below of [...properties.values(), ...patterns.map((one) => one.place), rest, items])
        collectWords(below, known, seen);
    return known;
}

;// CONCATENATED MODULE: ./build/src/validation/rules/overlay-peers.js









/** The sections that belong to environments alone have only each other to be compared with. */
function checkPeers(catalog, report, placesOf) {
    const mappings = new Map();
    for (const overlay of inOrderOfPromotion(catalog)) {
        for (const section of Object.keys(overlay.value)) {
            const shared = section.endsWith("-tools") ? "tools" : section;
            if (shared !== "tools" && shared !== "mcp-servers" && shared !== "environment-settings")
                continue;
            collectKeys(overlay, [section], [shared], mappings);
        }
    }
    const { prefers } = spellingsOf(catalog, placesOf);
    let used;
    const prefersServer = (name, other) => {
        used ??= serverUses(catalog, placesOf);
        return used.has(name) === used.has(other) ? prefers(name, other) : used.has(name);
    };
    for (const [pointer, keys] of mappings) {
        reportOddKeys(keys, pointer === "/mcp-servers" ? prefersServer : prefers, report, placesOf);
    }
}
/** Nobody compares more environments than these with one another. */
const MOST_ENVIRONMENTS = 20;
function inOrderOfPromotion(catalog) {
    const rank = (overlay) => {
        const position = catalog.environments.indexOf((0,policy_catalog/* environmentOf */.p7)(overlay));
        return position === -1 ? catalog.environments.length : position;
    };
    const sorted = (0,policy_catalog/* ofKind */.CZ)(catalog, "environment").sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1));
    return sorted.slice(0, MOST_ENVIRONMENTS);
}
/** The keys of every mapping, by the path of the mapping, with the overlays that have them. */
function collectKeys(overlay, path, shared, mappings) {
    const mapping = (0,policy_pointer/* valueAt */.fK)(overlay.value, path);
    if (!(0,policy_pointer/* isMapping */.pi)(mapping))
        return;
    const pointer = (0,policy_pointer/* toPointer */.rb)(shared);
    const keys = mappings.get(pointer) ?? new Map();
    mappings.set(pointer, keys);
    for (const key of Object.keys(mapping)) {
        const place = { policy: overlay, path: [...path, key], at: "key" };
        const earlier = keys.get(key);
        if (earlier === undefined)
            keys.set(key, [place]);
        else
            earlier.push(place);
        collectKeys(overlay, [...path, key], [...shared, key], mappings);
    }
}
function serverUses(catalog, placesOf) {
    const all = (0,references/* uses */.r9)(catalog, (policy) => {
        const root = placesOf(policy);
        return root === undefined ? [] : (0,reference_sites/* referenceSites */.C)(policy, root);
    });
    return new Set(all.filter(({ target }) => target === "mcp-server").map(({ name }) => name));
}
/**
 * A key that one environment alone has, one slip away from a key that it lacks and others have. Between two
 * environments the name that agents use is right, or the better attested one, or else the one that comes first on
 * the way to production.
 */
function reportOddKeys(keys, isRight, report, placesOf) {
    const position = new Map([...keys.keys()].map((key, at) => [key, at]));
    const indexes = new Map();
    for (const [key, [place, ...others]] of keys) {
        if (place === undefined || others.length > 0 || isKnownToSchema(place, placesOf))
            continue;
        const index = indexes.get(place.policy) ?? new SlipIndex(namesOfOthers(keys, place.policy));
        indexes.set(place.policy, index);
        const meant = index.oneSlipFrom(key).find((other) => {
            if (keys.get(other)?.length !== 1 || isRight(other, key))
                return true;
            return !isRight(key, other) && (position.get(key) ?? 0) > (position.get(other) ?? 0);
        });
        const other = meant === undefined ? undefined : keys.get(meant)?.[0];
        if (other === undefined)
            continue;
        const core = { ...other, message: `${(0,wording/* quote */.hD)(meant ?? "")} of ${(0,policy_catalog/* environmentOf */.p7)(other.policy)}` };
        reportNearMiss({ overlay: place.policy, path: place.path, core, certain: true }, report);
    }
}
/** The names that other environments have and this one lacks. */
function namesOfOthers(keys, overlay) {
    return [...keys]
        .filter(([, places]) => places.every(({ policy }) => policy !== overlay))
        .map(([name]) => name);
}
function isKnownToSchema({ policy, path }, placesOf) {
    const root = placesOf(policy);
    const mapping = (0,policy_pointer/* valueAt */.fK)(policy.value, path.slice(0, -1));
    return ((0,policy_pointer/* isMapping */.pi)(mapping) && isToldElsewhere(policy, path, mapping, root && (0,places/* placeAt */.BW)(root, path.slice(0, -1))));
}

// EXTERNAL MODULE: ./build/src/validation/forms.js
var validation_forms = __webpack_require__(4454);
;// CONCATENATED MODULE: ./build/src/validation/rules/overlay-values.js










/**
 * Compares what the environments and the core say at one place: a word that is a slip away from the other's word,
 * and a value of another type than everybody else's.
 */
function checkOverlayValues(catalog, report, placesOf) {
    const spelt = spellingsOf(catalog, placesOf);
    for (const shared of sharedPlaces(catalog).values()) {
        if (shared.sayings.length < 2)
            continue;
        const odd = shared.own ? oddType(shared.sayings) : undefined;
        if (odd !== undefined) {
            if (!isTyped(odd.saying, placesOf))
                reportType(odd, report);
            continue;
        }
        for (const saying of shared.sayings)
            reportSlips(saying, shared.sayings, spelt, report, placesOf);
    }
}
/** Nobody compares more environments than these with one another. */
const overlay_values_MOST_ENVIRONMENTS = 20;
function sharedPlaces(catalog) {
    const rank = (overlay) => catalog.environments.indexOf((0,policy_catalog/* environmentOf */.p7)(overlay));
    const overlays = (0,policy_catalog/* ofKind */.CZ)(catalog, "environment")
        .filter((overlay) => rank(overlay) !== -1)
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, overlay_values_MOST_ENVIRONMENTS);
    const places = new Map();
    for (const overlay of overlays) {
        const speaker = (0,policy_catalog/* environmentOf */.p7)(overlay);
        for (const { overlayPath, policy, targetPath } of (0,effective/* overlayTargets */.zE)(overlay, catalog)) {
            overlay_values_collect({ policy: overlay, path: overlayPath, speaker }, { policy, path: targetPath }, places);
        }
        for (const section of Object.keys(overlay.value)) {
            const name = section.endsWith("-tools") ? "tools" : section;
            if (!OWN.has(name))
                continue;
            overlay_values_collect({ policy: overlay, path: [section], speaker }, { policy: undefined, path: [name] }, places);
        }
    }
    return places;
}
/** The sections that environments alone have. */
const OWN = new Set(["environment-settings", "mcp-servers", "tools"]);
function overlay_values_collect({ policy, path, speaker }, core, places) {
    const value = (0,policy_pointer/* valueAt */.fK)(policy.value, path);
    if (value === undefined || value === null)
        return;
    if ((0,policy_pointer/* isMapping */.pi)(value)) {
        for (const key of Object.keys(value)) {
            overlay_values_collect({ policy, path: [...path, key], speaker }, { ...core, path: [...core.path, key] }, places);
        }
        return;
    }
    const key = `${core.policy?.path ?? ""}\n${(0,policy_pointer/* toPointer */.rb)(core.path)}`;
    let shared = places.get(key);
    if (shared === undefined) {
        shared = { sayings: [], own: core.policy === undefined };
        const said = (0,policy_pointer/* valueAt */.fK)(core.policy?.value, core.path);
        if (core.policy !== undefined && said !== undefined && said !== null)
            shared.sayings.push({ policy: core.policy, path: core.path, value: said, speaker: "the core" });
        places.set(key, shared);
    }
    shared.sayings.push({ policy, path, value, speaker });
}
/** The one value that is no flag where every other one is; between two of different types the flag is right. */
function oddType(sayings) {
    const flags = sayings.filter(({ value }) => typeof value === "boolean");
    const others = sayings.filter(({ value }) => typeof value !== "boolean");
    const [saying, ...more] = others;
    const witness = flags.at(-1);
    if (saying === undefined || witness === undefined || more.length > 0)
        return undefined;
    return { saying, expected: "true or false", witness };
}
/** Whether the schema says what stands there, and so has judged the value. */
function isTyped({ policy, path }, placesOf) {
    const root = placesOf(policy);
    const parent = root === undefined ? undefined : (0,places/* placeAt */.BW)(root, path.slice(0, -1));
    return parent?.properties.has(path.at(-1) ?? "") === true;
}
function reportType({ saying: { policy, path, value }, expected, witness }, report) {
    const is = typeof value === "string" ? `the text ${(0,wording/* quote */.hD)(value)}` : Array.isArray(value) ? "a list" : String(value);
    const flag = typeof value === "string" ? (0,validation_forms/* flagOf */.iP)(value) : undefined;
    report({
        rule: "ARC103",
        policy,
        path,
        at: "value",
        message: `${(0,wording/* quote */.hD)(path.at(-1) ?? "")} must be ${expected} as in ${witness.speaker}, but is ${is}.`,
        help: `Write ${expected}, without quotes.`,
        ...(flag === undefined ? {} : { replacement: { text: flag, title: `Change to ${flag}`, raw: true } }),
        related: [{ ...witness, at: "value", message: `${witness.speaker} says ${String(witness.value)}` }],
    });
}
// --- Words ---------------------------------------------------------------------------------------------------
function reportSlips(saying, sayings, spelt, report, placesOf) {
    const words = overlay_values_wordsOf(saying.value);
    if (words.length === 0 || isJudgedElsewhere(saying, placesOf))
        return;
    for (const [word, index] of words) {
        const found = rightWord(word, saying, sayings, spelt);
        if (found === undefined)
            continue;
        const { policy, path } = saying;
        report({
            rule: "ARC308",
            policy,
            path: index === undefined ? path : [...path, String(index)],
            at: "value",
            message: `${(0,wording/* quote */.hD)(word)} stands here where ${found.by.speaker} has ${(0,wording/* quote */.hD)(found.right)}.`,
            help: `Did you mean ${(0,wording/* quote */.hD)(found.right)}?`,
            related: [{ ...found.by, at: "value", message: `${found.by.speaker} has ${(0,wording/* quote */.hD)(found.right)}` }],
            ...(found.certain ? { replacement: { text: found.right, title: `Change to ${found.right}` } } : {}),
        });
    }
}
/** The texts of a value, with their index in a list. */
function overlay_values_wordsOf(value) {
    if (typeof value === "string")
        return [[value, undefined]];
    if (!Array.isArray(value))
        return [];
    return value
        .slice(0, MOST_ITEMS)
        .flatMap((item, index) => (typeof item === "string" ? [[item, index]] : []));
}
/** Longer lists are generated, and nobody mistypes them. */
const MOST_ITEMS = 200;
/** References and shared vocabularies have rules of their own. */
function isJudgedElsewhere({ policy, path, value }, placesOf) {
    const root = placesOf(policy);
    const place = root === undefined ? undefined : (0,places/* placeAt */.BW)(root, path);
    const annotation = (Array.isArray(value) ? place?.items : place)?.annotation;
    return annotation?.ref !== undefined || annotation?.vocabulary !== undefined;
}
function rightWord(word, saying, sayings, spelt) {
    const own = new Set(overlay_values_wordsOf(saying.value).map(([one]) => one));
    const others = sayings.filter((one) => one !== saying);
    if (others.some(({ value }) => overlay_values_wordsOf(value).some(([one]) => one === word)))
        return undefined;
    for (const by of others) {
        const right = overlay_values_wordsOf(by.value).find(([one]) => !own.has(one) && isMistyped(word, one))?.[0];
        if (right === undefined)
            continue;
        const witnesses = others.filter(({ value }) => overlay_values_wordsOf(value).some(([one]) => one === right));
        const isLater = sayings.indexOf(by) < sayings.indexOf(saying);
        const isLikely = witnesses.length > 1 || spelt.prefers(right, word);
        const certain = witnesses.length > 1 || spelt.attests(right, word);
        if (isLikely || (isLater && !spelt.prefers(word, right)))
            return { right, by, certain };
    }
    return undefined;
}
/** One slip apart, with the same digits: `TLS-1.2` is another protocol than `TLS-1.3`, and `>85%` another limit. */
function isMistyped(word, other) {
    // What no editor shows is told by the reader.
    if ((0,definitions/* holdsHidden */.Tt)(word) || (0,definitions/* holdsHidden */.Tt)(other) || other.includes("\ufffd"))
        return false;
    const digits = (text) => text.replace(/\D+/g, " ").trim();
    if (digits(word) !== digits(other) || !(0,spelling/* isSlip */.BX)(word, other))
        return false;
    return ((0,policy_threshold/* parseThreshold */.B7)(word).kind === "word" &&
        (0,policy_threshold/* parseThreshold */.B7)(other).kind === "word" &&
        !differInLetter(word, other));
}
/** `zone-a` and `zone-b` are two names. */
function differInLetter(word, other) {
    const parts = (text) => text.split(/[^\p{L}\d]+/u);
    const [own, theirs] = [parts(word), parts(other)];
    return own.length === theirs.length && own.some((part, at) => part !== theirs[at] && part.length === 1);
}

;// CONCATENATED MODULE: ./build/src/validation/rules/overlays.js












const PRODUCTION = "environments/production.yaml";
/** What an environment's overlay changes must be there in the core, and its name must be its own. */
const overlays = {
    rules: [
        {
            id: "ARC308",
            name: "overlay-near-miss",
            severity: "error",
            what: "A setting of an environment is one slip away from one that the core, or another environment, has at that place, or stands a level too deep or too high.",
            why: "It is merged as a new setting, and the one that was meant keeps its old value.",
            example: {
                file: PRODUCTION,
                good: '    arrival-deviation:\n      target: "<30-minutes"',
                bad: '    «arival-deviation»:\n      target: "<30-minutes"',
            },
        },
        {
            id: "ARC309",
            name: "replaced-mapping",
            severity: "warning",
            what: "A single value or a list of an environment replaces a whole mapping of the core.",
            why: "Everything that the core says below that key is gone in this environment.",
            example: {
                file: PRODUCTION,
                good: "      at-rest:\n        algorithm: AES-256-GCM\n        key-rotation: 30-days\n",
                bad: "      at-rest: «required»\n",
            },
        },
        {
            id: "ARC311",
            name: "environment-name",
            severity: "error",
            what: "An overlay, or its section of tools, is named for another environment than its file.",
            why: "The file's name decides where it applies: this text is meant for one environment and changes another.",
            example: {
                file: PRODUCTION,
                good: "  environment: production\n",
                bad: "  environment: «staging»\n",
            },
        },
        {
            id: "ARC312",
            name: "unknown-environment",
            severity: "error",
            what: "An overlay is for an environment that the configuration does not have.",
            why: "Nothing is ever deployed with it, and the rules of the environment that was meant are not applied to it.",
            example: {
                file: "environments/training.yaml",
                added: true,
                good: "",
                bad: 'version: "1.0.0"\nmetadata:\n  name: training-environment\n  description: Settings of the training environment\n  lastUpdated: "2025-10-02T14:05:00Z"\n  author: Agent Policy Team\n  environment: «training»\nenvironment-settings:\n  debug-mode: false\n',
            },
        },
    ],
    catalogChecks: [checkMergedSections, checkPeers, checkLevels, checkOverlayValues, checkEnvironmentNames],
};
function checkMergedSections(catalog, report, placesOf) {
    const misses = new Map();
    const spelt = spellingsOf(catalog, placesOf);
    const confirmed = new Set();
    for (const overlay of (0,policy_catalog/* ofKind */.CZ)(catalog, "environment")) {
        for (const { overlayPath, policy, targetPath } of (0,effective/* overlayTargets */.zE)(overlay, catalog)) {
            // Standards of single agents are overrides of what is there; anything else is reported as unknown.
            if (overlayPath[0] === "agent-overrides" && overlayPath[1] === "quality-standards")
                continue;
            const root = placesOf(overlay);
            const coreRoot = placesOf(policy);
            const placeInCore = (path) => coreRoot && (0,places/* placeAt */.BW)(coreRoot, path);
            const both = { overlay, core: policy, report, placeInCore, misses, confirmed };
            compare(both, overlayPath, targetPath, root && (0,places/* placeAt */.BW)(root, overlayPath));
        }
    }
    for (const group of misses.values()) {
        const [first] = group;
        if (first === undefined)
            continue;
        // Where several overlays agree on the other spelling, and none has the core's, the core is wrong.
        const [theirs, core] = [first.path.at(-1) ?? "", first.core.path.at(-1) ?? ""];
        const isOdd = group.length > 1 || spelt.prefers(theirs, core);
        if (isOdd && !confirmed.has(identityOf(first.core))) {
            const certain = group.length > 1 || spelt.attests(theirs, core);
            reportMisspeltCore(first, group, certain, report);
        }
        else {
            const certain = spelt.attests(core, theirs);
            for (const miss of group)
                reportNearMiss({ ...miss, certain: miss.certain && certain }, report);
        }
    }
}
function identityOf({ policy, path }) {
    return `${policy.file} ${(0,policy_pointer/* toPointer */.rb)(path)}`;
}
function compare(both, path, corePath, place) {
    const value = (0,policy_pointer/* valueAt */.fK)(both.overlay.value, path);
    const coreValue = (0,policy_pointer/* valueAt */.fK)(both.core.value, corePath);
    if (!(0,policy_pointer/* isMapping */.pi)(coreValue))
        return;
    if (!(0,policy_pointer/* isMapping */.pi)(value)) {
        // Null takes the key away (RFC 7396), which says what it does.
        const isRemoved = value === null || value === undefined;
        if (!isRemoved && mayHoldKeys(both.placeInCore(corePath)))
            reportReplaced(both, path, corePath, value);
        return;
    }
    const added = Object.keys(value).filter((key) => !Object.hasOwn(coreValue, key));
    const index = new SlipIndex(added.length === 0 ? [] : Object.keys(coreValue));
    for (const key of Object.keys(value)) {
        if (Object.hasOwn(coreValue, key)) {
            both.confirmed.add(identityOf({ policy: both.core, path: [...corePath, key], at: "key" }));
            compare(both, [...path, key], [...corePath, key], place && (0,places/* placeOfKey */.qQ)(place, key));
        }
        else if (!isToldElsewhere(both.overlay, [...path, key], value, place)) {
            const meant = index.oneSlipFrom(key).filter((known) => !Object.hasOwn(value, known));
            keepNearMiss(both, [...path, key], corePath, meant);
        }
    }
}
/** A mapping where the schema knows none is itself what is wrong. */
function mayHoldKeys(place) {
    if (place === undefined)
        return true;
    return place.properties.size > 0 || place.patterns.length > 0 || place.rest !== undefined;
}
function keepNearMiss({ overlay, core, misses }, path, corePath, meant) {
    const [first] = meant;
    if (first === undefined)
        return;
    const place = {
        policy: core,
        path: [...corePath, first],
        at: "key",
        message: `the core's ${(0,wording/* quote */.hD)(first)}`,
    };
    const identity = `${identityOf(place)} ${path.at(-1)}`;
    const miss = { overlay, path, core: place, certain: meant.length === 1 };
    const group = misses.get(identity);
    if (group === undefined)
        misses.set(identity, [miss]);
    else
        group.push(miss);
}
function reportMisspeltCore({ path, core }, group, certain, report) {
    const key = core.path.at(-1) ?? "";
    const right = path.at(-1) ?? "";
    report({
        rule: "ARC308",
        policy: core.policy,
        path: core.path,
        at: "key",
        message: `The core says ${(0,wording/* quote */.hD)(key)}, but ${group.length === 1 ? "the environment that changes it says" : `${group.length} environments that change it say`} ${(0,wording/* quote */.hD)(right)}.`,
        help: `Did you mean ${(0,wording/* quote */.hD)(right)}?`,
        related: group.slice(0, 3).map((miss) => ({
            policy: miss.overlay,
            path: miss.path,
            at: "key",
            message: `${(0,wording/* quote */.hD)(right)} of ${(0,policy_catalog/* environmentOf */.p7)(miss.overlay)}`,
        })),
        ...(certain ? { replacement: { text: right, title: `Rename to ${right}` } } : {}),
        values: [key, right],
    });
}
function reportReplaced({ overlay, core, report }, path, corePath, value) {
    const key = path.at(-1) ?? "";
    report({
        rule: "ARC309",
        policy: overlay,
        path,
        at: "value",
        message: `${Array.isArray(value) ? "A list" : "A single value"} replaces everything that the core says below ${(0,wording/* quote */.hD)(key)}.`,
        help: "Write the keys that differ below it; what is not named keeps the core's value.",
        related: [{ policy: core, path: corePath, at: "key", message: `the core's ${(0,wording/* quote */.hD)(key)} is a mapping` }],
    });
}
function checkEnvironmentNames(catalog, report) {
    for (const overlay of (0,policy_catalog/* ofKind */.CZ)(catalog, "environment")) {
        const environment = (0,policy_catalog/* environmentOf */.p7)(overlay);
        if (catalog.environments.length > 0 && !catalog.environments.includes(environment)) {
            reportUnknownEnvironment(overlay, environment, catalog, report);
        }
        else {
            reportOtherEnvironment(overlay, environment, report);
        }
    }
}
function reportUnknownEnvironment(overlay, environment, catalog, report) {
    const path = ["metadata", "environment"];
    const [first] = Object.keys(overlay.value);
    const said = (0,policy_pointer/* valueAt */.fK)(overlay.value, path);
    const guess = catalog.environments.find((name) => name === said) ??
        (0,spelling/* nearest */.pA)(environment, catalog.environments) ??
        catalog.environments.find((name) => name.startsWith(environment) || environment.startsWith(name));
    const hint = guess === undefined ? "" : `Rename the file to ${guess}.yaml if it is for ${guess}; otherwise `;
    const add = `add ${(0,wording/* quote */.hD)(environment)} to the environments in archi3.yaml.`;
    report({
        rule: "ARC312",
        policy: overlay,
        ...(typeof said === "string"
            ? { path, at: "value" }
            : { path: first === undefined ? [] : [first], at: "key" }),
        message: `By its name this file is for the environment ${(0,wording/* quote */.hD)(environment)}, which the configuration does not have.`,
        help: hint === "" ? `A${add.slice(1)}` : `${hint}${add}`,
        values: [environment],
    });
}
function reportOtherEnvironment(overlay, environment, report) {
    const path = ["metadata", "environment"];
    const said = (0,policy_pointer/* valueAt */.fK)(overlay.value, path);
    const isOther = typeof said === "string" && said !== environment;
    if (isOther) {
        report({
            rule: "ARC311",
            policy: overlay,
            path,
            at: "value",
            message: `The file is for ${environment} by its name, but says that it is for ${(0,wording/* quote */.hD)(said)}.`,
            help: `Write ${(0,wording/* quote */.hD)(environment)}, or rename the file.`,
            // A whole file that was copied from another environment says more that would have to change.
            ...(overlay.name === `${environment}-environment` || (0,spelling/* isSlip */.BX)(said, environment)
                ? { replacement: { text: environment, title: `Change to ${environment}` } }
                : {}),
        });
    }
    overlays_reportMisspeltName(overlay, environment, report);
    for (const section of Object.keys(overlay.value)) {
        if (!section.endsWith("-tools") || section === `${environment}-tools`)
            continue;
        // A file that is meant for another environment throughout has told so.
        if (isOther && section === `${said}-tools`)
            continue;
        report({
            rule: "ARC311",
            policy: overlay,
            path: [section],
            at: "key",
            message: `${(0,wording/* quote */.hD)(section)} is named for another environment: this file is for ${environment}.`,
            help: `Rename it to ${(0,wording/* quote */.hD)(`${environment}-tools`)}.`,
            related: typeof said === "string" && !isOther
                ? [{ policy: overlay, path, at: "value", message: "the environment of this file" }]
                : [],
            ...(Object.hasOwn(overlay.value, `${environment}-tools`) || isDemanded(overlay, section)
                ? {}
                : { replacement: { text: `${environment}-tools`, title: `Rename to ${environment}-tools` } }),
            values: [section],
        });
    }
}
/** Whether the policy demands a section of itself by its name. */
function isDemanded(overlay, section) {
    return ["required-fields", "required-sections"].some((list) => {
        const entries = (0,policy_pointer/* valueAt */.fK)(overlay.value, ["validation", list]);
        return Array.isArray(entries) && entries.includes(section);
    });
}
/** Overlays are called after their environment: `production-environment`, so a slip of that is no name of one's own. */
function overlays_reportMisspeltName(overlay, environment, report) {
    const path = ["metadata", "name"];
    const name = (0,policy_pointer/* valueAt */.fK)(overlay.value, path);
    const meant = `${environment}-environment`;
    if (typeof name !== "string" || !(0,spelling/* isSlip */.BX)(name, meant))
        return;
    report({
        rule: "ARC311",
        policy: overlay,
        path,
        at: "value",
        message: `${(0,wording/* quote */.hD)(name)} is a slip of ${(0,wording/* quote */.hD)(meant)}, the name of the policy of ${environment}.`,
        help: `Did you mean ${(0,wording/* quote */.hD)(meant)}?`,
        replacement: { text: meant, title: `Change to ${meant}` },
    });
}

;// CONCATENATED MODULE: ./build/src/validation/rules/permissions.js





const AGENTS = "core/agent-policies.yaml";
/** What agents may do is what the security policies grant. */
const permissions = {
    rules: [
        {
            id: "ARC310",
            name: "permission-beyond-matrix",
            severity: "warning",
            what: "An agent has a permission that the security policies grant neither to its role nor to itself.",
            why: "Either the agent may do more than was decided, or it counts on something that it will be refused.",
            example: {
                file: AGENTS,
                good: "      mcp-permissions:\n        filesystem: [read, write]\n        web-browser: [browse]\n        api-gateway: [carrier-apis]",
                bad: "      mcp-permissions:\n        filesystem: [read, write, «execute»]\n        web-browser: [browse]\n        api-gateway: [carrier-apis]",
            },
        },
        {
            id: "ARC313",
            name: "server-not-listed",
            severity: "warning",
            what: "An agent has permissions on an MCP server that its own list of servers does not hold.",
            why: "The list says which servers the agent may use at all, so the permissions have no effect.",
            example: {
                file: "core/security-policies.yaml",
                good: "      telematics: [read, command]\n      mcp-servers: [database, telematics]",
                bad: "      «telematics»: [read, command]\n      mcp-servers: [database]",
            },
        },
    ],
    catalogChecks: [checkPermissions],
};
const MATRIX = ["authorization", "permission-matrix"];
const SINGLE = ["authorization", "agent-specific-permissions"];
function checkPermissions(catalog, report) {
    const known = (0,definitions/* definitions */.BG)(catalog);
    for (const overlay of (0,policy_catalog/* ofKind */.CZ)(catalog, "environment")) {
        for (const [name, grant] of grantsOf(overlay, ["security-overrides", ...SINGLE])) {
            const [core] = (0,policy_catalog/* ofKind */.CZ)(catalog, "security-policies");
            const inherited = core === undefined ? undefined : grantsOf(core, SINGLE).get(name);
            reportUnlistedServers(grant, listOf(grant) ?? (inherited && listOf(inherited)), known, report);
        }
    }
    // Where a part of the security policies could not be read, what they grant is not known.
    if (catalog.unreadKinds.has("security-policies"))
        return;
    for (const policy of (0,policy_catalog/* ofKind */.CZ)(catalog, "security-policies")) {
        const grants = grantsOf(policy, SINGLE);
        for (const grant of grants.values())
            reportUnlistedServers(grant, listOf(grant), known, report);
        const unclaimed = [...grants].filter(([name]) => !known.agentsByName.has(name)).map(([, grant]) => grant);
        const excess = [];
        for (const agent of known.agents) {
            const own = namesOf(agent).flatMap((name) => grants.get(name) ?? []);
            if (isSpoilt(policy, agent))
                continue;
            reportUnlistedUse(agent, own, known, report);
            // A grant to an agent that nobody defines is reported as such; it was meant for one that has none.
            excess.push(...excessOf(agent, policy, own.length === 0 ? unclaimed : own, known));
        }
        reportExcess(excess, policy, report);
    }
}
/** Whether what an agent is granted cannot be known, since the schema refuses what stands there. */
function isSpoilt(policy, agent) {
    const single = (0,policy_pointer/* valueAt */.fK)(policy.value, SINGLE);
    if (!(0,policy_pointer/* isMapping */.pi)(single))
        return single !== undefined;
    const names = new Set(namesOf(agent));
    return Object.entries(single).some(([name, servers]) => names.has((0,definitions/* bareName */.yZ)(name)) && (!(0,policy_pointer/* isMapping */.pi)(servers) || Object.keys(servers).length === 0));
}
function namesOf(agent) {
    return [...new Set([agent.name, agent.key, ...(agent.id === undefined ? agent.aliases : [])])].filter((name) => name !== undefined);
}
function grantsOf(policy, path) {
    const mapping = (0,policy_pointer/* valueAt */.fK)(policy.value, path);
    const grants = new Map();
    if (!(0,policy_pointer/* isMapping */.pi)(mapping))
        return grants;
    for (const [name, servers] of Object.entries(mapping)) {
        if ((0,policy_pointer/* isMapping */.pi)(servers))
            grants.set((0,definitions/* bareName */.yZ)(name), { policy, path: [...path, name], servers });
    }
    return grants;
}
function listOf(grant) {
    const names = Object.hasOwn(grant.servers, "mcp-servers") ? grant.servers["mcp-servers"] : undefined;
    return Array.isArray(names)
        ? { policy: grant.policy, path: [...grant.path, "mcp-servers"], names }
        : undefined;
}
/** The names that a list leaves out, unless an entry that is reported as wrong may stand for them. */
function leftOut(servers, list, known) {
    const names = new Set(list.names);
    if (names.has("*"))
        return [];
    const out = servers.filter((name) => !names.has(name) && (known.servers.size === 0 || known.servers.has(name)));
    const wrong = list.names.length -
        names.size +
        [...names].filter((name) => typeof name !== "string" || isUnknown(name, known)).length;
    return out.length <= wrong ? [] : out;
}
function isUnknown(server, known) {
    return known.servers.size > 0 && !known.servers.has(server);
}
function reportUnlistedServers(grant, list, known, report) {
    if (list === undefined)
        return;
    const servers = Object.keys(grant.servers).filter((name) => name !== "mcp-servers");
    const out = leftOut(servers, list, known);
    if (out.length > 1)
        reportShortList(out, list, report);
    else
        for (const name of out)
            reportServer(grant.policy, [...grant.path, name], name, list, report);
}
/** Several servers are not listed: then the list is what is wrong. */
function reportShortList(names, list, report) {
    const shown = names.map(wording/* quote */.hD).join(", ");
    report({
        rule: "ARC313",
        policy: list.policy,
        path: list.path,
        at: "value",
        message: `The list of servers does not hold ${shown}, so the agent's permissions there have no effect.`,
        help: "Add them, or delete the permissions.",
        values: names,
    });
}
/** The agent's own policy may speak of servers of which its grant does not: then the list decides all the same. */
function reportUnlistedUse(agent, own, known, report) {
    const used = (0,policy_pointer/* valueAt */.fK)(agent.policy.value, agent.permissions);
    if (!(0,policy_pointer/* isMapping */.pi)(used))
        return;
    for (const grant of own) {
        const list = listOf(grant);
        const servers = Object.keys(used).filter((name) => !Object.hasOwn(grant.servers, name));
        if (list === undefined)
            continue;
        for (const name of leftOut(servers, list, known))
            reportServer(agent.policy, [...agent.permissions, name], name, list, report);
    }
}
function reportServer(policy, path, name, list, report) {
    report({
        rule: "ARC313",
        policy,
        path,
        at: "key",
        message: `The agent's list of servers does not hold ${(0,wording/* quote */.hD)(name)}, so these permissions have no effect.`,
        help: `Add ${(0,wording/* quote */.hD)(name)} to its mcp-servers, or delete the permissions.`,
        related: [
            { policy: list.policy, path: list.path, at: "key", message: "the servers that the agent may use" },
        ],
        values: [name],
    });
}
function excessOf(agent, security, grants, known) {
    const [role, ...others] = agent.types;
    const used = (0,policy_pointer/* valueAt */.fK)(agent.policy.value, agent.permissions);
    if (role === undefined || others.length > 0 || !(0,policy_pointer/* isMapping */.pi)(used))
        return [];
    return Object.entries(used).flatMap(([server, asked]) => {
        // A role without a row may do nothing there; whether the matrix means a server that it does not name is open.
        const row = (0,policy_pointer/* valueAt */.fK)(security.value, [...MATRIX, server]);
        const granted = lacksRole(row, role, known) ? NO_PERMISSIONS : (0,policy_pointer/* valueAt */.fK)(row, [role]);
        if (!Array.isArray(granted) || !Array.isArray(asked))
            return [];
        // What the schema refuses there may stand for this permission.
        if (granted !== NO_PERMISSIONS && granted.length === 0)
            return [];
        if (granted.some((one) => typeof one !== "string" || one === ""))
            return [];
        const allowed = [...granted, ...grants.flatMap(({ servers }) => ownGrants(servers, server, known))];
        return asked.flatMap((permission, index) => typeof permission !== "string" || isCovered(permission, allowed)
            ? []
            : { agent, role, server, permission, path: [...agent.permissions, server, String(index)] });
    });
}
/** Whether a row of the matrix leaves a role out; a name that is no role there may stand for it. */
function lacksRole(row, role, known) {
    return ((0,policy_pointer/* isMapping */.pi)(row) && !Object.hasOwn(row, role) && Object.keys(row).every((name) => known.roles.has(name)));
}
const NO_PERMISSIONS = [];
/** As many agents of one role are not all wrong: what they share is missing in the matrix. */
const SHARED = 4;
function reportExcess(excess, security, report) {
    const shared = new Map();
    for (const one of excess) {
        const key = keyOf(one);
        const group = shared.get(key);
        if (group === undefined)
            shared.set(key, [one]);
        else
            group.push(one);
    }
    for (const group of shared.values()) {
        if (group.length >= SHARED)
            reportShortRow(group, security, report);
    }
    const single = excess.filter((one) => (shared.get(keyOf(one))?.length ?? 0) < SHARED);
    for (const [at, one] of single.entries()) {
        if (single.findIndex(({ agent }) => agent === one.agent) !== at)
            continue;
        reportAgent(one, single.slice(at + 1).filter(({ agent }) => agent === one.agent), security, report);
    }
}
function keyOf({ role, server, permission }) {
    return JSON.stringify([role, server, permission]);
}
function reportShortRow(group, security, report) {
    const [first] = group;
    if (first === undefined)
        return;
    const { role, server, permission } = first;
    report({
        rule: "ARC310",
        policy: security,
        path: [...MATRIX, server, role],
        at: "value",
        message: `${group.length} agents have ${(0,wording/* quote */.hD)(permission)} on ${server}, which the permission matrix does not grant to a ${role}.`,
        help: `Grant ${(0,wording/* quote */.hD)(permission)} here, or delete it from the agents.`,
        related: group.slice(0, 3).map(({ agent, path }) => ({
            policy: agent.policy,
            path,
            at: "value",
            message: `${(0,wording/* quote */.hD)(`@${agent.name}`)} has it`,
        })),
        values: [role, server, permission],
    });
}
/** One finding an agent: a grant that was taken away leaves all its permissions beyond the matrix at once. */
function reportAgent({ agent, role, server, permission, path }, further, security, report) {
    const more = further.map((one) => `${(0,wording/* quote */.hD)(one.permission)} on ${one.server}`).join(", ");
    const beyond = `which the permission matrix does not grant to a ${role}${more === "" ? "" : `; nor ${more}`}`;
    report({
        rule: "ARC310",
        policy: agent.policy,
        path,
        at: "value",
        message: `${(0,wording/* quote */.hD)(`@${agent.name}`)} has ${(0,wording/* quote */.hD)(permission)} on ${server}, ${beyond}.`,
        help: `Delete it, or grant it to ${(0,wording/* quote */.hD)(`@${agent.name}`)} under agent-specific-permissions.`,
        related: [
            {
                policy: security,
                path: [...MATRIX, server, role],
                at: "key",
                message: `what a ${role} may do on ${server}`,
            },
        ],
    });
}
/** What an agent is granted on a server; a server that nobody knows is misspelt, and may be this one. */
function ownGrants(servers, server, known) {
    return Object.entries(servers).flatMap(([name, granted]) => name === server || (name !== "mcp-servers" && isUnknown(name, known)) ? readable(granted) : []);
}
/** A list of permissions that the schema refuses may stand for any of them. */
function readable(granted) {
    const isList = Array.isArray(granted) && granted.length > 0;
    return isList && granted.every((one) => typeof one === "string" && one !== "") ? granted : ["*"];
}
const EVERYTHING = new Set(["*", "full", "full-access"]);
/** A permission one letter away from a granted one is a question of spelling, not of rights. */
function isCovered(permission, granted) {
    return granted.some((one) => EVERYTHING.has(one) || (typeof one === "string" && (0,spelling/* editDistance */.YC)(permission, one, 1) <= 1));
}

;// CONCATENATED MODULE: ./build/src/validation/rules/reading.js
const reading_AGENT = "agents/reefer-monitor.yaml";
const reading_PRODUCTION = "environments/production.yaml";
/** What can be wrong with a file before anything is known of its meaning. The reader itself finds these. */
const reading = {
    rules: [
        {
            id: "ARC001",
            name: "file-name",
            severity: "error",
            what: "A file's name holds control or invisible characters, a colon, a backslash, or begins with a dash.",
            why: "Shells, log readers and other systems misread such names; a line break in a name can forge lines of a log.",
            example: {
                commands: true,
                bad: "cp agents/reefer-monitor.yaml 'agents/::error.yaml'",
                good: "cp core/agent-policies.yaml core/agent-policies.yaml.bak",
            },
        },
        {
            id: "ARC002",
            name: "not-a-regular-file",
            severity: "error",
            what: "A policy file is a symbolic link, a pipe, a device, or cannot be opened.",
            why: "A link shows one text to the reviewer and another to the reader, and may lead out of the repository.",
            example: {
                commands: true,
                bad: "ln -s ../core/agent-policies.yaml agents/linked.yaml",
                good: "cp core/agent-policies.yaml core/agent-policies.yaml.bak",
            },
        },
        {
            id: "ARC003",
            name: "file-too-large",
            severity: "error",
            what: "A policy file is larger than the limit (1 MiB unless `validate.max-file-size` says otherwise).",
            why: "Nobody reviews such a file, and readers may need minutes or gigabytes for it.",
            example: {
                commands: true,
                bad: "head -c 1100000 /dev/zero | tr '\\0' '#' > agents/large.yaml",
                good: "head -c 900000 /dev/zero | tr '\\0' '#' >> agents/reefer-monitor.yaml",
            },
        },
        {
            id: "ARC004",
            name: "not-utf-8",
            severity: "error",
            what: "A file is UTF-16, or holds bytes that are not UTF-8.",
            why: "YAML is read as UTF-8 nearly everywhere; other bytes become other letters, or the file is refused.",
            example: {
                commands: true,
                bad: "printf 'version: \"0.3.0\"\\nname: caf\\351\\n' > agents/latin.yaml",
                good: "cp core/agent-policies.yaml core/agent-policies.yaml.bak",
            },
        },
        {
            id: "ARC005",
            name: "byte-order-mark",
            severity: "notice",
            what: "A file begins with a byte order mark.",
            why: "Some readers take it for a part of the first key.",
            example: {
                commands: true,
                bad: "{ printf '\\357\\273\\277'; cat agents/reefer-monitor.yaml; } > marked && mv marked agents/reefer-monitor.yaml",
                good: "touch agents/reefer-monitor.yaml",
            },
        },
        {
            id: "ARC006",
            name: "hidden-character",
            severity: "error",
            what: "A text holds a character that no editor shows: a control, a zero-width or a direction character.",
            why: "Reviewers and programs see different texts; that is how an attack is hidden in plain sight.",
            example: {
                file: reading_AGENT,
                good: 'manager: "@cold-chain-manager"',
                bad: 'manager: "@cold-chain-«\u200b»manager"',
            },
        },
        {
            id: "ARC007",
            name: "colliding-names",
            severity: "error",
            what: "Two files' names differ only in case, or in the way their letters are encoded.",
            why: "On macOS and Windows they are one file, so a checkout there loses one of them.",
            example: {
                commands: true,
                bad: "sed 's/reefer-monitor/reefer-watcher/' agents/reefer-monitor.yaml > agents/Reefer-Monitor.yaml",
                good: "cp core/agent-policies.yaml core/agent-policies.yaml.bak",
            },
        },
        {
            id: "ARC008",
            name: "unusual-blank",
            severity: "error",
            what: "A text holds a blank that is not a space (a no-break space, say), a soft hyphen, or the mark of a lost letter.",
            why: "It looks like a space and is none: readers do not take it for indentation, and words with it are other words. In files of your own kinds this is a warning.",
            example: {
                file: reading_AGENT,
                good: '  description: "Watches refrigerated units and raises excursions"\n  manager:',
                bad: '  description: "Watches refrigerated«\u00a0»units and raises excursions"\n  manager:',
            },
        },
        {
            id: "ARC010",
            name: "syntax",
            severity: "error",
            what: "The text is not YAML.",
            why: "No reader can read the file; nothing else in it is checked until this is fixed.",
            example: {
                file: reading_AGENT,
                good: '  description: "Watches refrigerated units and raises excursions"\n  manager:',
                bad: '  description: «"Watches refrigerated units and raises excursions»\n  manager:',
            },
        },
        {
            id: "ARC011",
            name: "strict-readers-refuse",
            severity: "warning",
            what: "Lenient YAML readers accept the file, strict ones refuse it.",
            why: "The agents that load the policies may use either; the YAML specification is on the side of the strict ones.",
            example: {
                file: reading_PRODUCTION,
                good: 'blocked-domains: ["*.file-drop.example", "*.paste.example"]',
                bad: 'blocked-domains: [\n      "*.file-drop.example",\n      "*.paste.example"\n    «]»',
            },
        },
        {
            id: "ARC012",
            name: "empty-file",
            severity: "error",
            what: "A file holds no policy: it is empty, or has comments only.",
            why: "An empty file under the policies folder is usually the rest of a mistake, and would deploy nothing.",
            example: {
                added: true,
                file: "agents/spare.yaml",
                good: "",
                bad: "«#» to be written\n",
            },
        },
        {
            id: "ARC013",
            name: "several-documents",
            severity: "error",
            what: "A file of a kind with one document a file holds several.",
            why: "Most readers take the first document and drop the rest without a word.",
            example: {
                file: reading_AGENT,
                good: "    - resource-requirements: must-be-low-medium-high",
                bad: '    - resource-requirements: must-be-low-medium-high\n«---»\nversion: "0.4.0"',
            },
        },
        {
            id: "ARC014",
            name: "too-deep",
            severity: "error",
            what: "Values are nested deeper than 64 levels.",
            why: "No policy needs that; readers that recurse crash on it.",
            example: {
                file: reading_AGENT,
                good: 'telematics: ["read"]',
                bad: `telematics: ${"[".repeat(62)}«[»${"]".repeat(63)}`,
            },
        },
        {
            id: "ARC015",
            name: "alias-expansion",
            severity: "error",
            what: "An alias repeats the value that it stands in, or aliases unfold to more values than a document may hold.",
            why: "A few lines of aliases can unfold to billions of values and take a reader down.",
            example: {
                file: reading_AGENT,
                good: '  telematics: ["read"]',
                bad: "  telematics: &again [read, «*again»]",
            },
        },
        {
            id: "ARC016",
            name: "too-many-values",
            severity: "error",
            what: "A document holds more than 200,000 values.",
            why: "Nobody reviews such a policy; it is data, or an attack.",
            example: {
                commands: true,
                bad: "{ echo 'items:'; head -c 420000 /dev/zero | tr '\\0' 'x' | sed 's/xx/-\\n/g' | sed '$d'; } > agents/many.yaml",
                good: "cp core/agent-policies.yaml core/agent-policies.yaml.bak",
            },
        },
        {
            id: "ARC020",
            name: "duplicate-key",
            severity: "error",
            what: "A key stands twice in one mapping.",
            why: "Readers keep the first, the last, or refuse the file, so the policy means different things to different agents.",
            example: {
                file: reading_AGENT,
                good: '  cpu: "low"\n  memory: "low"',
                bad: '  cpu: "low"\n  memory: "low"\n  «cpu»: "high"',
            },
        },
        {
            id: "ARC021",
            name: "equal-keys",
            severity: "error",
            what: "Two keys of one mapping are written differently but are equal for many readers.",
            why: '`1` and `"1"`, or an accented letter in one and in two code points, collide in some readers and not in others.',
            example: {
                file: reading_AGENT,
                good: 'excursion-recall: ">99%"',
                bad: 'excursion-recall: ">99%"\n  «"excursion-recall"»: ">95%"',
            },
        },
        {
            id: "ARC022",
            name: "forbidden-key",
            severity: "error",
            what: "A key is named `__proto__`, `constructor` or `prototype`.",
            why: "Such keys reach into the insides of JavaScript readers (prototype pollution).",
            example: {
                file: reading_AGENT,
                good: '  telematics: ["read"]',
                bad: '  telematics: ["read"]\n  «__proto__»: ["write"]',
            },
        },
        {
            id: "ARC023",
            name: "key-not-text",
            severity: "warning",
            what: "A key is a number, true, false, null or empty.",
            why: "Some readers keep its type and others make it text, so that it is found by one and not by the other.",
            example: {
                file: reading_AGENT,
                good: '  excursion-recall: ">99%"',
                bad: '  excursion-recall: ">99%"\n  «404»: "none"',
            },
        },
        {
            id: "ARC024",
            name: "key-not-scalar",
            severity: "error",
            what: "A key is a list, a mapping or an alias.",
            why: "JSON has no such keys, and most readers refuse them. A value that begins with `{{` or `[` without quotes is often meant.",
            example: {
                file: reading_AGENT,
                good: '  excursion-recall: ">99%"',
                bad: '  excursion-recall: ">99%"\n  «[recall, drill]»: ">95%"',
            },
        },
        {
            id: "ARC030",
            name: "ambiguous-scalar",
            severity: "error",
            what: "An unquoted value or key means one thing in YAML 1.2 and another in YAML 1.1 (`no`, `on`, `012`, `1:20`, `1e3`).",
            why: "The agents that load the policies may use readers of either version. In files of your own kinds this is a warning.",
            example: {
                file: reading_PRODUCTION,
                good: "    enabled: true\n    require-pull-request: true",
                bad: "    enabled: true\n    require-pull-request: «yes»",
            },
        },
        {
            id: "ARC031",
            name: "inexact-number",
            severity: "error",
            what: "A number is infinite, not a number, or too large to be held exactly.",
            why: "JSON cannot hold it, or readers round it, each in its own way.",
            example: {
                file: reading_PRODUCTION,
                good: "max-connections: 40",
                bad: "max-connections: «9007199254740993»",
            },
        },
        {
            id: "ARC032",
            name: "tag",
            severity: "error",
            what: "A value has a tag that is not one of YAML's core types, or does not fit its value.",
            why: "Tags make some readers build objects of their own, even run code; others refuse the file.",
            example: {
                file: reading_PRODUCTION,
                good: "user-agent: Northquay-Agents/3.2",
                bad: "user-agent: «!!python/name» Northquay-Agents/3.2",
            },
        },
        {
            id: "ARC033",
            name: "yaml-directive",
            severity: "error",
            what: "A `%YAML` directive asks for another version than 1.2, or `%TAG` gives tags another meaning.",
            why: "Most readers ignore directives, so the file says one thing and is read as another.",
            example: {
                file: reading_AGENT,
                good: "# Generated from templates/agent-template.yaml, then reviewed by the pilot team.\n",
                bad: "«%YAML 1.1»\n---\n",
            },
        },
        {
            id: "ARC034",
            name: "merge-key",
            severity: "error",
            what: "A mapping uses the merge key `<<`.",
            why: "Merge keys belong to YAML 1.1; a YAML 1.2 reader sees a key named `<<`. In files of your own kinds this is a warning.",
            example: {
                file: reading_AGENT,
                good: '  status-updates:\n    frequency: "real-time"\n    format: "structured-json"\n  milestone-reports:\n    frequency: "daily"\n    format: "summary"',
                bad: '  status-updates: &updates\n    frequency: "real-time"\n    format: "structured-json"\n  milestone-reports:\n    «<<»: *updates\n    frequency: "daily"',
            },
        },
        {
            id: "ARC040",
            name: "unknown-kind",
            severity: "warning",
            what: "A YAML file under the policies folder matches no kind of policy.",
            why: "Nothing in it is checked, although it looks as if it were.",
            example: {
                added: true,
                file: "drafts/reefer-watcher.yaml",
                good: "",
                bad: '«version»: "0.1.0"\nagent:\n  id: "@reefer-watcher"\n',
            },
        },
        {
            id: "ARC041",
            name: "template-syntax",
            severity: "error",
            what: "A template's `{{…}}` cannot be read, or a variable stands where no value can be put in safely.",
            why: "The template cannot be rendered, or a value could change the structure of what comes out.",
            example: {
                file: "templates/agent-template.yaml",
                good: '  cpu: "{{CPU_LEVEL}}"',
                bad: '  cpu: "«{{CPU_LEVEL}"»',
            },
        },
        {
            id: "ARC042",
            name: "undeclared-variable",
            severity: "error",
            what: "A template uses a variable that its `template-variables` section does not declare.",
            why: "Whoever fills in the template is not asked for it, and the name stays in the policy.",
            example: {
                file: "templates/agent-template.yaml",
                good: '  cpu: "{{CPU_LEVEL}}"',
                bad: '  cpu: "«{{CPU_LEVL}}»"',
            },
        },
        {
            id: "ARC043",
            name: "unused-variable",
            severity: "warning",
            what: "A template declares a variable that it does not use.",
            why: "People are asked for a value that has no effect.",
            example: {
                file: "templates/agent-template.yaml",
                good: '  CPU_LEVEL:\n    description: "Need of processor: low, medium or high"\n    default: low',
                bad: '  CPU_LEVEL:\n    description: "Need of processor: low, medium or high"\n    default: low\n  «GPU_LEVEL»: "Need of graphics processor (e.g., low)"',
            },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/validation/rules/identities.js






/**
 * Definitions whose name is wrong: ids that disagree with their keys, are there twice, or are misspelt. The unknown
 * uses that they account for are taken out of `unknown`.
 * @param unknown by `thing`
 */
function reportIdentities(naming, unknown) {
    const duplicates = reportDuplicates(naming.known, naming.report);
    reportMismatches(naming);
    const accused = reportMisspeltDefinitions(naming, unknown, duplicates);
    reportFileNames(naming.known, accused, naming.report);
}
/** Looking for the nearest name is slow: in a file of nothing but unknown names the first findings will do. */
const MOST_SUGGESTIONS = 100;
/** What a use speaks of, by kind and name; managers and specialists are agents. */
function thing(use) {
    return thingNamed((0,references/* definitionTarget */.NE)(use.target), use.name, use.owner);
}
function thingNamed(target, name, owner = "") {
    return `${target} ${owner} ${name}`;
}
function reportDuplicates(known, report) {
    const first = new Map();
    const duplicates = new Set();
    for (const agent of known.agents) {
        if (agent.id === undefined || disagrees(agent))
            continue;
        const earlier = first.get(agent.id);
        if (earlier === undefined) {
            first.set(agent.id, agent);
            continue;
        }
        duplicates.add(agent);
        // Two copies of the core policies are told once, by their name.
        if (earlier.policy !== agent.policy &&
            earlier.policy.kind.name === agent.policy.kind.name &&
            agent.key !== undefined)
            continue;
        report({
            rule: "ARC303",
            policy: agent.policy,
            path: agent.path,
            at: agent.at,
            message: `The agent id ${(0,wording/* quote */.hD)(`@${agent.id}`)} is defined twice.`,
            help: "Give each agent an id of its own, or delete one of the two.",
            related: [placeOf(earlier, "the first definition")],
        });
    }
    return duplicates;
}
function disagrees(agent) {
    return agent.key !== undefined && agent.id !== undefined && agent.key !== agent.id;
}
/** An agent whose key and id disagree: the one that the other policies use is right. */
function reportMismatches({ known, isNamed, report }) {
    for (const agent of known.agents) {
        const { key, id, body, policy } = agent;
        if (key === undefined || id === undefined || key === id)
            continue;
        const borrowed = known.agentsByName.get(id)?.some((other) => other !== agent) === true;
        const keyIsWrong = !borrowed && isNamed(thingNamed("agent", id)) && !isNamed(thingNamed("agent", key));
        const keyPlace = { policy, path: body, at: "key" };
        const idPlace = { policy, path: agent.path, at: agent.at };
        const right = keyIsWrong ? id : `@${key}`;
        report({
            rule: "ARC302",
            ...(keyIsWrong ? keyPlace : idPlace),
            message: `The agent's key is ${(0,wording/* quote */.hD)(key)}, but its id is ${(0,wording/* quote */.hD)(`@${id}`)}.`,
            help: keyIsWrong
                ? `Other policies call it ${(0,wording/* quote */.hD)(`@${id}`)}: rename the key to ${(0,wording/* quote */.hD)(id)}.`
                : `The id is the key with @ before it: write ${(0,wording/* quote */.hD)(`@${key}`)}.`,
            related: [{ ...(keyIsWrong ? idPlace : keyPlace), message: keyIsWrong ? "its id" : "its key" }],
            replacement: { text: right, title: `Change to ${right}` },
            values: [key, id],
        });
    }
}
/**
 * A definition that nobody uses, while several places agree on a spelling that is one slip away (or one place on a
 * spelling that is better attested elsewhere), is itself the misspelt one: one finding there instead of one at each use. What it accounts for is taken out of `unknown`.
 */
function reportMisspeltDefinitions({ known, isNamed, prefers, placesOf, report }, unknown, duplicates) {
    const accused = new Set();
    if (unknown.size === 0)
        return accused;
    const byAlias = new Map(known.agents.flatMap((agent) => agent.aliases.map((alias) => [alias, agent])));
    const isUsed = (one, owner) => isNamed(thingNamed(one.target, one.name, owner));
    let asked = 0;
    for (const [name, group] of unknown) {
        const use = group[0];
        if (use === undefined || ++asked > MOST_SUGGESTIONS)
            continue;
        const ofFile = (0,references/* definitionTarget */.NE)(use.target) === "agent" ? byAlias.get(use.name) : undefined;
        const alias = ofFile !== undefined && (duplicates.has(ofFile) || !isUsed(ofFile)) ? ofFile : undefined;
        const near = alias === undefined ? likelyMisspelt(use, known, isUsed) : undefined;
        const isWrong = near !== undefined && (group.length > 1 || prefers(use.name, near.name));
        const culprit = alias ?? (isWrong ? near : undefined);
        if (culprit === undefined)
            continue;
        unknown.delete(name);
        accused.add(culprit);
        const told = ((0,definitions/* isAgent */.yh)(culprit) && duplicates.has(culprit)) || isListedBeside(culprit, use.name, placesOf);
        if (!told)
            report(misspeltDefinition(culprit, group));
    }
    return accused;
}
function likelyMisspelt(use, known, isUsed) {
    const candidates = (0,references/* candidatesFor */._j)(use, known);
    if (candidates === undefined)
        return undefined;
    const near = slipIndexOf(candidates)
        .oneSlipFrom(use.name)
        .flatMap((name) => {
        const definition = candidates.get(name)?.[0];
        return definition === undefined || isUsed({ ...definition, name }, use.owner) ? [] : [definition];
    });
    return near.length === 1 ? near[0] : undefined;
}
const slipIndexes = new WeakMap();
/** The names of a map of definitions, ready to be searched for what a misspelt name means; built once. */
function slipIndexOf(definitions) {
    const index = slipIndexes.get(definitions) ?? new SlipIndex(definitions.keys());
    slipIndexes.set(definitions, index);
    return index;
}
/** True when the schema lists the name at the definition's place: then its misspelling is reported there already. */
function isListedBeside(definition, name, placesOf) {
    const root = placesOf(definition.policy);
    if (definition.at !== "key" || root === undefined)
        return false;
    return (0,places/* placeAt */.BW)(root, definition.path.slice(0, -1))?.properties.has(name) === true;
}
function misspeltDefinition(definition, group) {
    const use = group[0];
    const name = use?.name ?? definition.name;
    const right = (0,definitions/* isAgent */.yh)(definition) && definition.at === "value" ? `@${name}` : name;
    const places = group.length === 1 ? "the only place that refers" : `all ${group.length} places that refer`;
    return {
        rule: "ARC302",
        policy: definition.policy,
        path: definition.path,
        at: definition.at,
        message: `${NOUNS[definition.target]} is called ${(0,wording/* quote */.hD)(definition.name)} here, but ${places} to it ${group.length === 1 ? "calls" : "call"} it ${(0,wording/* quote */.hD)(name)}.`,
        help: `Rename it to ${(0,wording/* quote */.hD)(right)}, or change the ${group.length === 1 ? "place that refers" : "places that refer"} to it.`,
        related: group.slice(0, 3).map((one) => placeOf(one, `called ${(0,wording/* quote */.hD)(name)} here`)),
        replacement: { text: right, title: `Change to ${right}`, also: otherNameOf(definition, name) },
        values: [definition.name, name],
    };
}
/** An agent that is misspelt in its key and in its id: both have to change, or they would disagree. */
function otherNameOf(definition, right) {
    if (!(0,definitions/* isAgent */.yh)(definition) || definition.key === undefined || definition.key !== definition.id)
        return [];
    return definition.at === "value"
        ? [{ path: definition.body, at: "key", text: right }]
        : [{ path: definition.path, at: "value", text: `@${right}` }];
}
const NOUNS = {
    agent: "The agent",
    "mcp-server": "The MCP server",
    role: "The role",
    metric: "The metric",
};
/** A policy of one agent says its name three times: in its id, its own name and its file's. Two outvote one. */
function reportFileNames(known, accused, report) {
    for (const agent of known.agents) {
        const { id, policy } = agent;
        const name = policy.name;
        if (agent.key !== undefined || id === undefined || name === undefined || accused.has(agent))
            continue;
        const stem = (0,definitions/* fileStem */.E8)(policy);
        const base = name.replace(/-policy$/, "");
        const idPlace = { policy, path: agent.path, at: agent.at };
        const namePlace = { policy, path: ["metadata", "name"], at: "value" };
        const idIsWrong = stem === base && (0,spelling/* isSlip */.BX)(id, base);
        if (!idIsWrong && !(stem === id && (0,spelling/* isSlip */.BX)(id, base)))
            continue;
        const right = idIsWrong ? `@${base}` : name.replace(base, id);
        report({
            rule: "ARC302",
            ...(idIsWrong ? idPlace : namePlace),
            message: `The policy is called ${(0,wording/* quote */.hD)(name)}, but its agent's id is ${(0,wording/* quote */.hD)(`@${id}`)}.`,
            help: `Its file is called ${(0,wording/* quote */.hD)(stem)}: write ${(0,wording/* quote */.hD)(right)}.`,
            related: [
                { ...(idIsWrong ? namePlace : idPlace), message: idIsWrong ? "the policy's name" : "the agent's id" },
            ],
            replacement: { text: right, title: `Change to ${right}` },
        });
    }
}
/** A use or a definition as a related place. */
function placeOf(place, message) {
    return { policy: place.policy, path: place.path, at: place.at, message };
}

;// CONCATENATED MODULE: ./build/src/validation/rules/policy-names.js




/**
 * Policies are told apart by their names. In foreign kinds names repeat as their own readers allow (the same name in
 * two namespaces, say), so there policies are told apart by their ids, where the kind says where they stand.
 */
function checkPolicyNames(catalog, report) {
    const first = new Map();
    for (const policy of inOrder(catalog.policies)) {
        const { kind } = policy;
        const what = kind.builtIn ? "name" : "id";
        const pointer = kind.builtIn ? kind.nameAt : kind.idAt;
        if (pointer === undefined || (kind.builtIn && kind.name === "template"))
            continue;
        const path = (0,policy_pointer/* fromPointer */.kU)(pointer);
        const written = kind.builtIn ? policy.name : (0,policy_pointer/* valueAt */.fK)(policy.value, path);
        if (typeof written !== "string" && typeof written !== "number")
            continue;
        const identity = JSON.stringify([kind.builtIn ? "" : kind.name, String(written)]);
        const earlier = first.get(identity);
        if (earlier === undefined)
            first.set(identity, policy);
        else if (!isToldAsCopy(earlier, policy))
            report(duplicate(what, String(written), path, policy, earlier));
    }
}
function duplicate(what, written, path, policy, earlier) {
    const first = earlier.kind.builtIn ? earlier.kind.nameAt : earlier.kind.idAt;
    return {
        rule: "ARC304",
        policy,
        path,
        at: "value",
        message: `Another policy has the ${what} ${(0,wording/* quote */.hD)(written)} too.`,
        help: `Give each policy ${what === "id" ? "an id" : "a name"} of its own.`,
        related: [
            {
                policy: earlier,
                path: (0,policy_pointer/* fromPointer */.kU)(first ?? ""),
                at: "value",
                message: `the first policy of this ${what}`,
            },
        ],
    };
}
/** Core policies first, then by file. */
function inOrder(policies) {
    const isCore = (policy) => policy.path.startsWith("core/");
    return (0,definitions/* sortedByFile */.Bv)(policies).sort((a, b) => Number(isCore(b)) - Number(isCore(a)));
}
/** A copied file repeats its name and more; what repeats the agent or the environment is told there. */
function isToldAsCopy(earlier, policy) {
    if (earlier.kind.name !== policy.kind.name || !policy.kind.builtIn)
        return false;
    const repeats = (path) => {
        const value = (0,policy_pointer/* valueAt */.fK)(policy.value, path);
        return typeof value === "string" && value === (0,policy_pointer/* valueAt */.fK)(earlier.value, path);
    };
    if (policy.kind.name === "agent")
        return repeats(["agent", "id"]);
    if (policy.kind.name !== "environment")
        return false;
    return repeats(["metadata", "environment"]) && (0,policy_catalog/* environmentOf */.p7)(policy) !== (0,policy_catalog/* environmentOf */.p7)(earlier);
}

;// CONCATENATED MODULE: ./build/src/validation/rules/security-core.js

const SECURITY_SECTIONS = ["security-overrides", "network-security", "compliance"];
/** Overlays of a whole tree change security policies; without them, nobody knows what holds in an environment. */
function checkSecurityCore(catalog, report) {
    const isWhole = (0,policy_catalog/* ofKind */.CZ)(catalog, "agent-policies").length > 0;
    const isKnown = (0,policy_catalog/* ofKind */.CZ)(catalog, "security-policies").length > 0 || catalog.unreadKinds.has("security-policies");
    const overlay = (0,policy_catalog/* overlayOf */.ke)(catalog, catalog.environments.at(-1) ?? "");
    if (!isWhole || isKnown || overlay === undefined)
        return;
    const section = SECURITY_SECTIONS.find((key) => Object.hasOwn(overlay.value, key)) ?? "metadata";
    report({
        rule: "ARC307",
        policy: overlay,
        path: [section],
        at: "key",
        message: `There are no security policies that ${(0,policy_catalog/* environmentOf */.p7)(overlay)} could build upon, so that nobody knows how safe it is.`,
        help: "Write core/security-policies.yaml, or restore it.",
        values: ["security-policies"],
    });
}

;// CONCATENATED MODULE: ./build/src/validation/rules/references.js











const ORCHESTRATION = "core/orchestration-policies.yaml";
const references_AGENTS = "core/agent-policies.yaml";
/** Names that are used must be defined, once, and be the same wherever they stand. */
const references_references = {
    rules: [
        {
            id: "ARC301",
            name: "unknown-reference",
            severity: "error",
            what: "An agent, manager, specialist, MCP server or role is named that no policy defines.",
            why: "Work is routed to nobody, or a permission is granted to nothing.",
            example: {
                file: ORCHESTRATION,
                good: '      buying:\n        keywords: [quote, spot-rate, surcharge, tender]\n        specialist: "@rate-negotiator"',
                bad: '      buying:\n        keywords: [quote, spot-rate, surcharge, tender]\n        specialist: «"@rate-negotiater"»',
            },
        },
        {
            id: "ARC302",
            name: "id-mismatch",
            severity: "error",
            what: "An agent's key and its id disagree, or a definition is spelt differently from everything that refers to it.",
            why: "Some readers go by the key, others by the id: they would speak of two different agents.",
            example: {
                file: references_AGENTS,
                good: '    rate-negotiator:\n      id: "@rate-negotiator"',
                bad: '    rate-negotiator:\n      id: «"@rates-negotiator"»',
            },
        },
        {
            id: "ARC303",
            name: "duplicate-definition",
            severity: "error",
            what: "Two agents have the same id.",
            why: "Nobody can tell which of the two is meant, and which of them works depends on the order of reading.",
            example: {
                file: "agents/reefer-monitor.yaml",
                good: 'agent:\n  id: "@reefer-monitor"',
                bad: 'agent:\n  id: «"@shipment-tracker"»',
            },
        },
        {
            id: "ARC304",
            name: "duplicate-name",
            severity: "error",
            what: "Two policies have the same name.",
            why: "Reports, deployments and `--name` tell policies apart by their names.",
            example: {
                file: "environments/staging.yaml",
                good: "  name: staging-environment",
                bad: "  name: «production-environment»",
            },
        },
        {
            id: "ARC307",
            name: "unknown-override",
            severity: "error",
            what: "An environment overrides an agent that no policy defines, or a quality standard that the agent does not have.",
            why: "The override has no effect: the agent keeps working to the core's standard.",
            example: {
                file: "environments/staging.yaml",
                good: '    "@platform-manager":\n      test-coverage: ">86%"',
                bad: '    "@platform-manager":\n      «tests-coverage»: ">86%"',
            },
        },
    ],
    catalogChecks: [checkReferences, checkPolicyNames, checkSecurityCore],
};
function checkReferences(catalog, report, placesOf) {
    const known = (0,definitions/* definitions */.BG)(catalog);
    const all = (0,references/* uses */.r9)(catalog, (policy) => {
        const root = placesOf(policy);
        return root === undefined ? [] : (0,reference_sites/* referenceSites */.C)(policy, root);
    });
    const unknown = new Map();
    const names = () => slipIndexOf(known.agentsByName);
    for (const use of all) {
        const resolution = (0,references/* resolve */.hd)(use, known);
        if (resolution.state === "other-type")
            report(otherType(use, resolution.definition));
        const isMeant = resolution.state === "word" && names().oneSlipFrom(use.name).length > 0;
        if (resolution.state !== "unknown" && !isMeant)
            continue;
        const group = unknown.get(thing(use));
        if (group === undefined)
            unknown.set(thing(use), [use]);
        else
            group.push(use);
    }
    const spelt = spellingsOf(catalog, placesOf);
    // Where all is in order, nobody asks.
    let named;
    const isNamed = (what) => {
        named ??= new Set(all.map(thing));
        return named.has(what);
    };
    reportIdentities({ known, isNamed, prefers: spelt.prefers, placesOf, report }, unknown);
    let suggestions = 0;
    const told = reportLostOwners([...unknown.values()].flat(), known, report);
    for (const group of unknown.values()) {
        for (const use of group) {
            if (!told.has(use))
                report(unknownUse(use, known, ++suggestions <= MOST_SUGGESTIONS ? spelt : undefined));
        }
    }
    reportUnknownResources(catalog, known, report, placesOf);
}
/** Where the line of an overridden agent is lost, its standards join those of the agent above, which has none such. */
function reportLostOwners(unknown, known, report) {
    const told = new Set();
    const byOwner = new Map();
    for (const use of unknown) {
        if (use.target !== "metric" || use.at !== "key" || use.owner === undefined)
            continue;
        const key = `${use.policy.file}\n${(0,policy_pointer/* toPointer */.rb)(use.path.slice(0, -1))}`;
        byOwner.set(key, [...(byOwner.get(key) ?? []), use]);
    }
    for (const group of byOwner.values()) {
        const [first] = group;
        if (first === undefined || group.length < 2)
            continue;
        const around = (0,policy_pointer/* valueAt */.fK)(first.policy.value, first.path.slice(0, -1));
        const keys = (0,policy_pointer/* isMapping */.pi)(around) ? Object.keys(around) : [];
        const isTail = keys.length > group.length && keys.slice(-group.length).every((key, at) => key === group[at]?.written);
        const owner = known.agents.find(({ name }) => group.every((use) => known.metricsOf(name)?.has(use.name)));
        if (!isTail || owner === undefined)
            continue;
        for (const use of group)
            told.add(use);
        report({
            rule: "ARC307",
            policy: first.policy,
            path: first.path,
            at: "key",
            message: `From ${(0,wording/* quote */.hD)(first.written)} on, these are quality standards of ${(0,wording/* quote */.hD)(`@${owner.name}`)}, not of ${(0,wording/* quote */.hD)(`@${first.owner}`)}.`,
            help: `The line \`"@${owner.name}":\` is probably missing above; write it, indented as deep as ${(0,wording/* quote */.hD)(`@${first.owner}`)}.`,
            related: [
                {
                    policy: first.policy,
                    path: first.path.slice(0, -1),
                    at: "key",
                    message: "what they belong to now",
                },
            ],
            lostLine: true,
        });
    }
    return told;
}
function otherType(use, agent) {
    const type = [...agent.types].join(" and ");
    const wanted = use.target === "manager" ? "a manager" : "a specialist";
    return {
        rule: "ARC301",
        policy: use.policy,
        path: use.path,
        at: use.at,
        message: `${(0,wording/* quote */.hD)(use.written)} is a ${type}, not ${wanted}.`,
        help: `Name ${wanted} here.`,
        related: [placeOf(agent, `defined as a ${type} here`)],
    };
}
function unknownUse(use, known, spelt) {
    const override = use.policy.kind.name === "environment" && use.path[0] === "agent-overrides";
    const guess = spelt === undefined ? undefined : (0,references/* nearestDefinition */.gn)(use, known, namesBeside(use));
    const text = guess === undefined ? "" : `${use.written.startsWith("@") ? "@" : ""}${guess.name}`;
    const home = references_homeOf(use, known);
    // Where one definition and one use disagree, either may be the slip.
    const certain = guess?.certain === true && spelt?.attests(guess.name, use.name) === true;
    return {
        rule: override ? "ARC307" : "ARC301",
        policy: use.policy,
        path: use.path,
        at: use.at,
        message: messageOf(use),
        help: guess === undefined ? `Define it, or write a name that is defined.` : `Did you mean ${(0,wording/* quote */.hD)(text)}?`,
        ...(guess === undefined ? { related: home } : { related: [placeOf(guess, "defined here")] }),
        ...(certain ? { replacement: { text, title: `Change to ${text}` } } : {}),
        values: [use.written],
    };
}
function messageOf(use) {
    const { written, policy } = use;
    switch (use.target) {
        case "metric": {
            const owner = use.owner === undefined ? "The core" : (0,wording/* quote */.hD)(`@${use.owner}`);
            return `${owner} has no quality standard ${(0,wording/* quote */.hD)(written)} that ${(0,policy_catalog/* environmentOf */.p7)(policy)} could override.`;
        }
        case "mcp-server":
            return `No environment has an MCP server ${(0,wording/* quote */.hD)(written)}.`;
        case "role":
            return `The role ${(0,wording/* quote */.hD)(written)} is not defined.`;
        default:
            return `No ${use.target} ${(0,wording/* quote */.hD)(written)} is defined.`;
    }
}
/** Names that stand beside a use in the same list or mapping. */
function namesBeside(use) {
    const parent = (0,policy_pointer/* valueAt */.fK)(use.policy.value, use.path.slice(0, -1));
    const beside = Array.isArray(parent)
        ? parent
        : use.at === "key" && (0,policy_pointer/* isMapping */.pi)(parent)
            ? Object.keys(parent)
            : [];
    return new Set(beside.filter((name) => typeof name === "string").map(definitions/* bareName */.yZ));
}
/** Where things of this sort are defined. */
function references_homeOf(use, known) {
    for (const [definition] of (0,references/* candidatesFor */._j)(use, known)?.values() ?? []) {
        if (definition === undefined || !(0,references/* isOfTarget */.VU)(definition, use))
            continue;
        const section = ((0,definitions/* isAgent */.yh)(definition) ? definition.body : definition.path).slice(0, -1);
        const path = section.length === 0 ? definition.path : section;
        return [
            { policy: definition.policy, path, at: "key", message: `${PLURALS[use.target]} are defined here` },
        ];
    }
    return [];
}
const PLURALS = {
    agent: "agents",
    manager: "managers",
    specialist: "specialists",
    "mcp-server": "MCP servers",
    role: "roles",
    metric: "its quality standards",
};
/** The matrix may speak of more than servers; only a near miss of a server is certainly a misspelling. */
function reportUnknownResources(catalog, known, report, placesOf) {
    if (!known.complete["mcp-server"])
        return;
    const parent = ["authorization", "permission-matrix"];
    for (const policy of catalog.policies) {
        if (!policy.kind.builtIn || policy.kind.name !== "security-policies")
            continue;
        const matrix = (0,policy_pointer/* valueAt */.fK)(policy.value, parent);
        const root = placesOf(policy);
        const listed = root === undefined ? undefined : (0,places/* placeAt */.BW)(root, parent)?.properties;
        if (!(0,policy_pointer/* isMapping */.pi)(matrix))
            continue;
        for (const name of Object.keys(matrix)) {
            if (known.servers.has(name) || listed?.has(name) === true)
                continue;
            const near = slipIndexOf(known.servers).oneSlipFrom(name);
            const meant = near.find((server) => !Object.hasOwn(matrix, server));
            const server = meant === undefined ? undefined : known.servers.get(meant)?.[0];
            if (meant === undefined || server === undefined || listed?.has(meant) === true)
                continue;
            report({
                rule: "ARC301",
                policy,
                path: [...parent, name],
                at: "key",
                message: `No environment has an MCP server ${(0,wording/* quote */.hD)(name)}.`,
                help: `Did you mean ${(0,wording/* quote */.hD)(meant)}?`,
                related: [placeOf(server, "defined here")],
                ...(near.length === 1 ? { replacement: { text: meant, title: `Change to ${meant}` } } : {}),
            });
        }
    }
}

// EXTERNAL MODULE: ./build/src/policy/secrets.js + 2 modules
var secrets = __webpack_require__(3390);
// EXTERNAL MODULE: ./build/src/validation/findings.js + 2 modules
var findings = __webpack_require__(61463);
;// CONCATENATED MODULE: ./build/src/validation/spots.js


/** Longer texts are seldom written twice. */
const LONGEST_TEXT = 80;
/** Paths and texts that are known at a time; after that everything is learnt anew. */
const MOST_KNOWN = 200_000;
/**
 * One path of keys below the root of a kind, all items of a list being one, and what walks have found to be in order
 * there: policies of one kind say much the same at the same paths, and whoever has nothing to say of a text at a path
 * once has nothing to say of it ever. Each walk has bits of its own, which it alone gives a meaning.
 */
class Spot {
    place;
    /** What walks know of the key itself. */
    keyBits = 0;
    #size;
    #below = new Map();
    #texts = new Map();
    #items;
    constructor(place, size = { known: 0 }) {
        this.place = place;
        this.#size = size;
    }
    /** The spot of a member of a mapping. */
    below(key) {
        const known = this.#below.get(key);
        if (known !== undefined)
            return known;
        const place = this.place === undefined ? undefined : (0,places/* placeOfKey */.qQ)(this.place, key);
        const made = new Spot(place, this.#size);
        if (key.length <= LONGEST_TEXT) {
            this.#below.set((0,remembered/* ownCopy */.Sf)(key), made);
            this.#size.known += 1;
        }
        return made;
    }
    /** The spot of a list's items. */
    get items() {
        this.#items ??= new Spot(this.place?.items, this.#size);
        return this.#items;
    }
    /** What walks know of a text that stands here: their bits. */
    bitsOf(text) {
        return this.#texts.get(text) ?? 0;
    }
    know(text, bits) {
        if (text.length > LONGEST_TEXT)
            return;
        const known = this.#texts.get(text);
        if (known === undefined) {
            this.#size.known += 1;
            this.#texts.set((0,remembered/* ownCopy */.Sf)(text), bits);
        }
        else
            this.#texts.set(text, known | bits);
    }
}
const roots = new WeakMap();
/** The spot of a kind's root. */
function spotOf(root) {
    let known = roots.get(root);
    if (known === undefined || known.size.known > MOST_KNOWN) {
        const size = { known: 0 };
        known = { spot: new Spot(root, size), size };
        roots.set(root, known);
    }
    return known.spot;
}

;// CONCATENATED MODULE: ./build/src/validation/rules/credentials.js




const HELP = "Take it for leaked: replace the credential at its issuer, and refer to it by the name of an environment variable or a vault's entry.";
/** Credentials in the values and keys of one policy, whatever its kind. */
function checkCredentials(policy, root, report) {
    const { value, hasAliases } = policy.document;
    const visit = (text, path, isKey) => {
        const secret = isKey ? (0,secrets/* shapedSecrets */.fq)(text)[0] : (0,secrets/* findSecret */.mt)(text, path);
        if (secret === undefined)
            return true;
        if (isKey)
            reportKey(policy, path, secret, report);
        else if (!isAlias(policy, path))
            report(draftOf(policy, [...path], secret));
        return false;
    };
    const mayRepeat = hasAliases;
    eachText(value, { spot: root === undefined ? undefined : spotOf(root), mayRepeat, visit });
}
/** Credentials of somebody else's kinds, and in the comments of every file. */
function checkCredentialsOfFile(policies, report) {
    for (const policy of policies)
        if (!policy.kind.builtIn)
            checkCredentials(policy, undefined, report);
    const [first] = policies;
    if (first !== undefined)
        checkComments(first.document.source, policies, report);
}
/** The message never holds the value, and the fingerprint neither: what is short could be guessed from it. */
function draftOf(policy, path, { what, start, end }) {
    return {
        rule: "ARC511",
        policy,
        path,
        at: "value",
        part: { start, end },
        message: `A credential stands here in plain text: ${what}.`,
        help: HELP,
        values: [what],
    };
}
/** The bit by which a spot knows that a text or its key holds no credential. */
const HARMLESS = 1;
/** Visits every text, number and key once, however many aliases lead to it. Depth is bounded by the reader. */
function eachText(root, { spot, mayRepeat, visit }) {
    const seen = mayRepeat ? new Set() : undefined;
    const path = [];
    function walk(node, spot) {
        if (typeof node === "string") {
            if (spot !== undefined && (spot.bitsOf(node) & HARMLESS) !== 0)
                return;
            if (visit(node, path, false))
                spot?.know(node, HARMLESS);
        }
        else if (typeof node === "number")
            visit(String(node), path, false);
        else if (typeof node === "object" && node !== null && seen?.has(node) !== true) {
            seen?.add(node);
            if (Array.isArray(node)) {
                for (let index = 0; index < node.length; index++) {
                    path.push(String(index));
                    walk(node[index], spot?.items);
                    path.pop();
                }
            }
            else if ((0,policy_pointer/* isMapping */.pi)(node)) {
                for (const key of Object.keys(node)) {
                    path.push(key);
                    const below = spot?.below(key);
                    walkKey(key, below);
                    walk(node[key], below);
                    path.pop();
                }
            }
        }
    }
    function walkKey(key, spot) {
        if (spot !== undefined && (spot.keyBits & HARMLESS) !== 0)
            return;
        if (visit(key, path, true) && spot !== undefined)
            spot.keyBits |= HARMLESS;
    }
    walk(root, spot);
}
/** An alias of a text repeats what its anchor says, and the anchor has its own finding. */
function isAlias({ document }, path) {
    const value = document.spans(path)?.value;
    return value !== undefined && document.source.text.charAt(value.start) === "*";
}
/** A key is told at its own place but by its parent's path: no pointer may carry the secret. */
function reportKey(policy, path, secret, report) {
    const key = policy.document.spans(path)?.key;
    if (key === undefined)
        return;
    const standing = standingAt(policy, key);
    report(draftOf(standing, path.slice(0, -1), secret));
}
/** The policy as one whose every place is the same stretch of its text. */
function standingAt(policy, value) {
    return { ...policy, spans: () => ({ value }) };
}
/** A `#` that starts a comment, unless it stands in a quoted or block scalar; whose secrets are the values'. */
const COMMENT = /(?:^|[ \t])#[^\r\n]*/gm;
function checkComments(source, policies, report) {
    const [policy] = policies;
    if (policy === undefined)
        return;
    let inValues;
    for (const { 0: comment, index } of source.text.matchAll(COMMENT)) {
        for (const secret of secretsOf(comment)) {
            inValues ??= policies.flatMap(secretSpansOf);
            const span = { start: index + secret.start, end: index + secret.end };
            if (inValues.some(({ start, end }) => start < span.end && span.start < end))
                continue;
            report(draftOf(standingAt(policy, span), [], { what: secret.what, start: 0, end: span.end - span.start }));
        }
    }
}
/** A setting that was commented out: the key names the secret as it did before. */
const DISABLED = /^[ \t]*#+[ \t]*(?:-[ \t]+)?(["']?)([A-Za-z][\w.-]{1,63})\1[ \t]*:[ \t]+(["']?)([^\s"'#]+)\3[ \t]*$/;
function secretsOf(comment) {
    const shaped = (0,secrets/* shapedSecrets */.fq)(comment);
    const disabled = shaped.length > 0 ? null : DISABLED.exec(comment);
    if (disabled === null)
        return shaped;
    const [whole, , key = "", quote = "", value = ""] = disabled;
    const secret = (0,secrets/* findSecret */.mt)(value, [key]);
    if (secret === undefined)
        return [];
    const start = whole.trimEnd().length - quote.length - value.length;
    return [{ what: secret.what, start: start + secret.start, end: start + secret.end }];
}
function secretSpansOf(policy) {
    const spans = [];
    checkCredentials(policy, undefined, (draft) => spans.push((0,findings/* spanOf */.ee)(draft)));
    return spans;
}

;// CONCATENATED MODULE: ./build/src/validation/rules/grants.js



/**
 * Visits every mapping once, however many aliases lead to it; the path is only good during the call. Depth is
 * bounded by the reader.
 */
function eachMapping(root, visit) {
    const seen = new Set();
    const path = [];
    const enter = (key, node) => {
        if (typeof node !== "object" || node === null)
            return;
        path.push(key);
        walk(node);
        path.pop();
    };
    function walk(node) {
        if (seen.has(node))
            return;
        seen.add(node);
        if (Array.isArray(node)) {
            for (let index = 0; index < node.length; index++)
                enter(String(index), node[index]);
        }
        else if ((0,policy_pointer/* isMapping */.pi)(node)) {
            visit(node, path);
            for (const key of Object.keys(node))
                enter(key, node[key]);
        }
    }
    if (typeof root === "object" && root !== null)
        walk(root);
}
/**
 * Something that a text must hold to say what the rules look for: a wildcard or a root, a list of what is denied,
 * restrictions, or an escape that may stand for any of them. Most policies of agents hold none.
 */
const MAY_GRANT = [
    "*",
    "\\",
    "/0",
    "block",
    "deny",
    "denied",
    "forbidden",
    "disallow",
    "restrictions",
    "firewall-rules",
];
const ROOT_ALONE = /(?<![\w/])\/+(?![\w/])/;
function mayGrant(text) {
    return MAY_GRANT.some((part) => text.includes(part)) || (text.includes("/") && ROOT_ALONE.test(text));
}
/** What one policy grants and forbids: wildcards, and lists that contradict each other. */
function checkGrants(policy, report) {
    // A misspelt key is judged as what it was meant to be, which the text does not hold.
    const isAsWritten = policy.value === policy.document.value;
    if (isAsWritten && !mayGrant(policy.document.source.text))
        return;
    const isOverlay = policy.kind.name === "environment";
    eachMapping(policy.value, (mapping, path) => {
        if (!isOverlay)
            wildcardsIn(mapping, path, policy, report);
        contradictionsIn(mapping, path, policy, report);
        restrictionsIn(mapping, path, policy, report);
    });
}
/** The texts and numbers of a list, or a single one. */
function entriesOf(value, path) {
    if (Array.isArray(value)) {
        return value.flatMap((item, index) => ((0,policy_pointer/* isMapping */.pi)(item) ? [] : entriesOf(item, [...path, String(index)])));
    }
    return typeof value === "string" || typeof value === "number" ? [{ text: String(value), path }] : [];
}
// --- Wildcards -----------------------------------------------------------------------------------------------
/** Everything, in the spellings of domains and paths; `*.example.com` and `/workspace/*` are no such thing. */
const grants_EVERYTHING = /^(?:\*{1,2}|\*\.\*|(?:\*|https?):\/\/\*(?:\/\*)?|\*:\*|0\.0\.0\.0\/0|::\/0)$/;
const EVERY_PATH = /^(?:\/+(?:\*{1,2})?|\*{1,2}\/?|\*\*\/\*|[A-Za-z]:[\\/]+\*{0,2})$/;
/** An administrators' role may do everything; who may take the role is for access reviews. */
const ADMINISTRATORS = /^(?!no[nt]?-)(?:[a-z0-9-]+-|sys|super)?(?:admin|administrator)s?$|^(?:superuser|root)$/;
const HOLDS_ROLES = new Set(["roles", "permission-matrix"]);
/** Mappings whose members are lists of permissions, by whatever name. */
const HOLDS_PERMISSIONS = new Set([
    "permission-matrix",
    "agent-specific-permissions",
    "mcp-permissions",
]);
/** Every port, in the words of firewalls' rules. */
const EVERY_PORT = /^(?:all|any)(?:-other)?-ports?$/;
/** What a list under these keys grants; undefined where it grants nothing. */
function grantedBy(path) {
    const key = (path.at(-1) ?? "").toLowerCase();
    if (isDirection(key, path.slice(0, -1)))
        return "port";
    if (/(?:^|-)servers$/.test(key))
        return "server";
    if (/^permissions?$|-permissions?$/.test(key) || path.some((name) => HOLDS_PERMISSIONS.has(name)))
        return "permission";
    if (DENIES.test(key))
        return undefined;
    if (/(?:^|-)(?:domains?|hosts?|origins?|urls?)$/.test(key))
        return "domain";
    if (/(?:^|-)(?:paths?|director(?:y|ies)|folders?)$/.test(key))
        return "path";
    return ALLOWS.test(key) ? "entry" : undefined;
}
function wildcardsIn(mapping, path, policy, report) {
    for (const key of Object.keys(mapping)) {
        const value = mapping[key];
        if (!mayBeEverything(value))
            continue;
        const at = [...path, key];
        const granted = grantedBy(at);
        if (granted === undefined || isAdministrators(at))
            continue;
        const everything = entriesOf(value, at).find(({ text }) => grants_EVERYTHING.test(text) ||
            (granted === "path" && EVERY_PATH.test(text)) ||
            (granted === "port" && EVERY_PORT.test(text)));
        if (everything === undefined)
            continue;
        report({
            rule: "ARC508",
            policy,
            path: everything.path,
            at: "value",
            message: `\`${everything.text}\` ${granted === "permission" ? "grants" : "allows"} every ${granted}.`,
            help: granted === "domain"
                ? "Name the domains that are needed; `*.example.com` covers a domain's hosts."
                : `List each ${granted} that is needed.`,
        });
    }
}
/** Nearly every value ends here. */
function mayBeEverything(value) {
    if (typeof value === "string")
        return /[*/]|^a(?:ll|ny)-/.test(value);
    return Array.isArray(value) && value.some(mayBeEverything);
}
function isAdministrators(path) {
    // A misspelt administrators' role is told by its name.
    const isMeant = (name) => ADMINISTRATORS.test(name) || (0,spelling/* isSlip */.BX)(name.trim(), "admin");
    return path.some(isMeant) && path.some((name) => HOLDS_ROLES.has(name));
}
/** Wildcards of overlays, except those of environments that come before the last one. */
function checkOverlayWildcards(catalog, report) {
    const before = new Set(catalog.environments.slice(0, -1));
    for (const overlay of (0,policy_catalog/* ofKind */.CZ)(catalog, "environment")) {
        if (before.has((0,policy_catalog/* environmentOf */.p7)(overlay)))
            continue;
        eachMapping(overlay.value, (mapping, path) => wildcardsIn(mapping, path, overlay, report));
    }
}
// --- Allowed and blocked -------------------------------------------------------------------------------------
const ALLOWS = /^(?:allowed|allow|permitted)(?:-|$)/;
const DENIES = /^(?:blocked|block|denied|deny|forbidden|disallowed)(?:-|$)/;
/** The same thing on an allowed and a blocked list of one mapping: `allowed-paths` beside `blocked-paths`. */
function contradictionsIn(mapping, path, policy, report) {
    const keys = Object.keys(mapping);
    const denied = new Map();
    for (const key of keys) {
        if (!DENIES.test(key))
            continue;
        const subject = key.replace(DENIES, "");
        denied.set(subject, [...(denied.get(subject) ?? []), ...entriesOf(mapping[key], [...path, key])]);
    }
    if (denied.size === 0)
        return;
    const permitted = new Map();
    for (const key of keys) {
        const subject = ALLOWS.test(key) ? key.replace(ALLOWS, "") : isDirection(key, path) ? "" : undefined;
        const blocked = subject === undefined ? undefined : denied.get(subject);
        if (blocked === undefined)
            continue;
        permitted.set(blocked, [...(permitted.get(blocked) ?? []), ...entriesOf(mapping[key], [...path, key])]);
    }
    for (const [blocked, allowed] of permitted)
        grants_compare(policy, allowed, blocked, report);
}
/** A firewall's rules are allowed ones by direction, beside `blocked`. */
function isDirection(key, path) {
    return (key === "inbound" || key === "outbound") && path.at(-1) === "firewall-rules";
}
/** One finding for each blocked entry: it may be the one that was written by mistake. */
function grants_compare(policy, allowed, blocked, report) {
    const index = new BlockedIndex(blocked);
    const told = new Map();
    for (const entry of allowed) {
        const by = index.blocking(entry.text);
        if (by === undefined)
            continue;
        const others = told.get(by);
        if (others === undefined)
            told.set(by, [entry]);
        else
            others.push(entry);
    }
    for (const [by, [first, ...others]] of told) {
        if (first === undefined)
            continue;
        const same = by.text === first.text;
        report({
            rule: "ARC509",
            policy,
            path: first.path,
            at: "value",
            message: `\`${first.text}\` is allowed here and blocked${same ? "" : ` by \`${by.text}\``} at the same time.`,
            help: "Delete one of the two; which one wins differs from server to server.",
            related: [
                { policy, path: by.path, at: "value", message: "It is blocked here." },
                ...others
                    .slice(0, 5)
                    .map(({ path }) => ({ policy, path, at: "value", message: "So is this." })),
            ],
        });
    }
}
/** Finds what blocks an entry in time of the entry's length, however many are blocked. */
class BlockedIndex {
    #exact = new Map();
    #folders = new Map();
    #suffixes = new Map();
    constructor(blocked) {
        for (const entry of blocked) {
            const text = plain(entry.text);
            if (!this.#exact.has(text))
                this.#exact.set(text, entry);
            if (text.startsWith("/"))
                this.#folders.set(folderOf(text), entry);
            else if (text.startsWith("*"))
                this.#suffixes.set(text.slice(1), entry);
            const port = portOf(text);
            if (port !== undefined)
                this.#exact.set(port, entry);
        }
    }
    blocking(allowed) {
        const text = plain(allowed);
        const port = portOf(text);
        const exact = this.#exact.get(text) ?? (port === undefined ? undefined : this.#exact.get(port));
        if (exact !== undefined)
            return exact;
        if (text.length > LONGEST_PATH)
            return undefined;
        return text.startsWith("/") ? this.#folderAbove(folderOf(text)) : this.#suffixOf(text);
    }
    #folderAbove(path) {
        for (let folder = path;; folder = folder.slice(0, folder.lastIndexOf("/"))) {
            const found = this.#folders.get(folder);
            if (found !== undefined || folder === "")
                return found;
        }
    }
    #suffixOf(text) {
        for (let at = 0; at <= Math.min(text.length, LONGEST_DOMAIN); at++) {
            const found = this.#suffixes.get(text.slice(at));
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
}
/** PATH_MAX of Linux, and the longest name of RFC 1035; nothing longer can be reached. */
const LONGEST_PATH = 4_096;
const LONGEST_DOMAIN = 255;
function plain(text) {
    return text.startsWith("/") ? text : text.toLowerCase();
}
/** A path without `.`, `..`, doubled slashes and what stands for all that is in it; the root is empty. */
function folderOf(path) {
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    while (/^\*{1,2}$/.test(parts.at(-1) ?? ""))
        parts.pop();
    return parts.map((part) => `/${part}`).join("");
}
/** The port that a firewall's rule is about: `port-22: ssh` and `port-22` are about the same one. */
function portOf(text) {
    return /^port-\d{1,5}(?=\s*(?::|$))/.exec(text)?.[0];
}
// --- Granted and restricted ----------------------------------------------------------------------------------
/** A word among the permissions and the restrictions of one role. */
function restrictionsIn(mapping, path, policy, report) {
    if (!Object.hasOwn(mapping, "permissions") || !Object.hasOwn(mapping, "restrictions"))
        return;
    const side = (key) => ({ policy, entries: entriesOf(mapping[key], [...path, key]) });
    compareRole(side("permissions"), side("restrictions"), path.at(-1) ?? "", report);
}
const ROLES = ["authorization", "role-based-access-control", "roles"];
/** An overlay that changes one of the two lists of a role: the core's other one still holds. */
function checkOverlayRoles(catalog, report) {
    const core = (0,policy_catalog/* ofKind */.CZ)(catalog, "security-policies")[0];
    if (core === undefined)
        return;
    for (const overlay of (0,policy_catalog/* ofKind */.CZ)(catalog, "environment")) {
        const roles = (0,policy_pointer/* valueAt */.fK)(overlay.value, ["security-overrides", ...ROLES]);
        for (const role of (0,policy_pointer/* isMapping */.pi)(roles) ? Object.keys(roles) : []) {
            const sides = ["permissions", "restrictions"].map((key) => {
                const inOverlay = ["security-overrides", ...ROLES, role, key];
                const set = (0,policy_pointer/* valueAt */.fK)(overlay.value, inOverlay);
                if (set !== undefined)
                    return { policy: overlay, entries: entriesOf(set, inOverlay) };
                const inCore = [...ROLES, role, key];
                return { policy: core, entries: entriesOf((0,policy_pointer/* valueAt */.fK)(core.value, inCore), inCore) };
            });
            const [granted, restricted] = sides;
            if (granted === undefined || restricted === undefined || granted.policy === restricted.policy)
                continue;
            compareRole(granted, restricted, role, report);
        }
    }
}
function compareRole(granted, restricted, role, report) {
    // `no-execution` forbids what `execution` grants.
    const refused = new Map(restricted.entries.map((entry) => [entry.text.replace(/^no-/, ""), entry]));
    for (const { text, path } of granted.entries) {
        const entry = refused.get(text);
        if (entry === undefined)
            continue;
        report({
            rule: "ARC510",
            policy: granted.policy,
            path,
            at: "value",
            message: `The role ${role} is granted \`${text}\` and restricted from it.`,
            help: "Delete it from one of the two lists.",
            related: [
                { policy: restricted.policy, path: entry.path, at: "value", message: "The restriction stands here." },
            ],
        });
    }
}

;// CONCATENATED MODULE: ./build/src/validation/rules/production-settings.js


/**
 * What is known about the last environment. An environment without an overlay runs the core unchanged; undefined
 * where an overlay could not be read, since it might set right what the core leaves open.
 */
function productionOf(catalog) {
    const name = catalog.environments.at(-1);
    if (name === undefined)
        return undefined;
    const overlay = (0,policy_catalog/* overlayOf */.ke)(catalog, name);
    if (overlay === undefined && catalog.unreadKinds.has("environment"))
        return undefined;
    if (overlay !== undefined && isForAnother(overlay, catalog))
        return undefined;
    const core = (0,policy_catalog/* ofKind */.CZ)(catalog, "security-policies")[0];
    const agents = (0,policy_catalog/* ofKind */.CZ)(catalog, "agent-policies")[0];
    const own = keysOf(overlay?.value).filter((section) => !PATCHES.has(section));
    return {
        name,
        overlay,
        core,
        security: securityOf(core, overlay),
        own: settingsOf(own.map((section) => ({ path: [section], overlay: sideOf(overlay, [section]) }))),
        agents: settingsOf([{ path: ["compliance"], core: sideOf(agents, ["compliance"]) }]),
    };
}
/**
 * Whether an overlay says of itself that it is for another environment of the chain: one that was copied and not
 * yet changed. That is told, and all that it would do in its place only follows from it.
 */
function isForAnother(overlay, catalog) {
    const said = (0,policy_pointer/* valueAt */.fK)(overlay.value, ["metadata", "environment"]);
    const tools = `${(0,policy_catalog/* environmentOf */.p7)(overlay)}-tools`;
    const isCopy = Object.keys(overlay.value).some((key) => key.endsWith("-tools") && key !== tools);
    return isCopy && said !== (0,policy_catalog/* environmentOf */.p7)(overlay) && catalog.environments.some((name) => name === said);
}
/** The overlay's sections that patch the security policies; those of `security-overrides` by their own names. */
const OVERRIDES = "security-overrides";
const PATCHES = new Set([OVERRIDES, "network-security", "compliance"]);
function securityOf(core, overlay) {
    const patched = new Map();
    for (const section of keysOf(overlay?.value)) {
        if (PATCHES.has(section) && section !== OVERRIDES)
            patched.set(section, [section]);
    }
    for (const section of keysOf((0,policy_pointer/* valueAt */.fK)(overlay?.value, [OVERRIDES]))) {
        patched.set(section, [OVERRIDES, section]);
    }
    return settingsOf([...new Set([...keysOf(core?.value), ...patched.keys()])].map((section) => ({
        path: [section],
        overlay: sideOf(overlay, patched.get(section)),
        core: sideOf(core, [section]),
    })));
}
/** The members of a mapping; nothing of anything else. */
function keysOf(value) {
    return (0,policy_pointer/* isMapping */.pi)(value) ? Object.keys(value) : [];
}
function sideOf(policy, path) {
    return policy === undefined || path === undefined ? undefined : { policy, path };
}
function settingsOf(sections) {
    const settings = new Map();
    for (const section of sections)
        production_settings_collect(section, settings);
    return settings;
}
/** Gathers the scalars and lists below a place. Depth is bounded by the reader. */
function production_settings_collect({ path, overlay, core, replaced = false }, settings) {
    const set = read(overlay);
    const base = read(core);
    const isWord = set !== undefined && !(0,policy_pointer/* isMapping */.pi)(set);
    for (const key of new Set([...keysOf(set), ...keysOf(base)])) {
        const sides = { overlay: below(overlay, key), core: below(core, key) };
        production_settings_collect({ path: [...path, key], ...sides, replaced: replaced || isWord }, settings);
    }
    const decides = set === undefined ? core : overlay;
    const value = set ?? base;
    if (decides === undefined || value === undefined || (0,policy_pointer/* isMapping */.pi)(value))
        return;
    const overruled = set === undefined || base === undefined ? undefined : core;
    settings.set((0,policy_pointer/* toPointer */.rb)(path), {
        path,
        value,
        place: { ...decides, at: "value" },
        ...(overruled === undefined ? {} : { core: { ...overruled, at: (0,policy_pointer/* isMapping */.pi)(base) ? "key" : "value" } }),
        replaced,
    });
}
function read(side) {
    return side === undefined ? undefined : (0,policy_pointer/* valueAt */.fK)(side.policy.value, side.path);
}
function below(side, key) {
    return side === undefined ? undefined : { policy: side.policy, path: [...side.path, key] };
}
/** True where a section of the overlay around this place says of itself that it is switched off. */
function isSwitchedOff({ overlay }, path) {
    return path.some((_, index) => (0,policy_pointer/* valueAt */.fK)(overlay?.value, [...path.slice(0, index), "enabled"]) === false);
}
/** A finding about a setting: at the line that decides, with the line that it overrules. */
function production_settings_draftOf(rule, setting, message, help) {
    const { place, core } = setting;
    const related = core === undefined ? {} : { related: [{ ...core, message: "The core policies set it here." }] };
    return { rule, ...place, message, help, ...related };
}
/** The only other value of a flag is what was meant, unless it stands where the core has a whole mapping. */
function flipped(value, setting) {
    if (setting?.core?.at === "key")
        return {};
    return { replacement: { text: String(!value), title: `Change to ${!value}`, raw: true } };
}

;// CONCATENATED MODULE: ./build/src/validation/rules/encryption.js

/** Keys whose value names a protocol, a cipher or a hash. */
const NAMES_CIPHER = /(?:^|-)(?:algorithms?|protocols?|ciphers?|cipher-suites?|(?:tls|ssl)-version)$/;
/** Classes of data that may not lie or travel in plain text; `public` may, and others say what they need. */
const CLASSIFIED = new Set(["internal", "confidential", "restricted"]);
/** Words that leave encryption to chance, and names of what is broken, wherever a setting holds one. */
function checkEncryption(setting, production, report) {
    const { path, value, place } = setting;
    const key = path.at(-1) ?? "";
    const names = NAMES_CIPHER.test(key) || (key === "encryption" && path[1] !== "data-classification");
    if (Array.isArray(value) && names) {
        value.forEach((item, index) => {
            const ofItem = { ...setting, place: { ...place, path: [...place.path, String(index)] } };
            reportWeakness(item, ofItem, production, report);
        });
    }
    else if (typeof value === "string" && !setting.replaced && allowsPlainText(value) && mustEncrypt(path)) {
        const message = `Encryption is not required here in ${production.name}: the value is \`${value}\`.`;
        report(production_settings_draftOf("ARC502", setting, message, `Write \`${value.startsWith("encryption-") ? "encryption-" : ""}required\`.`));
    }
    else if (key === "certificate-validation" && value === "none") {
        const message = `Certificates are not validated in ${production.name}: anybody can pose as the other side.`;
        report(production_settings_draftOf("ARC502", setting, message, "Use `strict`."));
    }
    else if (names)
        reportWeakness(value, setting, production, report);
}
function reportWeakness(name, setting, production, report) {
    const why = typeof name === "string" ? weaknessOf(name) : undefined;
    if (why === undefined)
        return;
    const message = `\`${name}\` is too weak for ${production.name}: ${why}.`;
    report(production_settings_draftOf("ARC502", setting, message, "Use TLS-1.2 or newer in transit, AES or ChaCha20-Poly1305 at rest."));
}
/** Whether a word at this place decides if data is encrypted. */
function mustEncrypt(path) {
    const [section, part, key] = path;
    if (section === "data-protection" && part === "data-classification") {
        return CLASSIFIED.has(key ?? "") && (path.length === 3 || path[3] === "encryption");
    }
    const last = path.at(-1);
    if (section === "data-protection" && part === "encryption")
        return last === "at-rest" || last === "in-transit";
    return last === "encryption";
}
/** What is broken, by the names that stand in policies; compared without case and separators. */
const BROKEN = [
    [/^(?:ssl|sslv?[123](?:\.?0)?|tls-?v?1(?:[.-]?[01])?)$/, "RFC 8996 and RFC 7568 retired it"],
    [/(?:^|-)(?:3des|des3|tdes|tdea|triple-?des|des(?:-ede3?)?)(?:-|$)/, "its blocks or keys are too short"],
    [/(?:^|-)(?:arc4|rc[24]|blowfish|bf)(?:-|$)/, "it has been broken in practice"],
    [/(?:^|-)(?:md[245])(?:-|$)/, "collisions are found in seconds"],
    [/(?:^|-)ecb(?:-|$)/, "equal blocks give equal ciphertexts"],
    [/(?:^|-)(?:null|export|anon)(?:-|$)/, "it protects nothing"],
    [/^(?:none|plain|plaintext|off|disabled)$/, "it protects nothing"],
    [/^pptp$/, "it has been broken in practice"],
];
/** Longer texts are no names of algorithms. */
const LONGEST_NAME = 80;
/** Why a protocol, cipher, cipher suite or hash must not be used any more; undefined if nothing speaks against it. */
function weaknessOf(name) {
    if (name.length > LONGEST_NAME)
        return undefined;
    const plain = name
        .trim()
        .toLowerCase()
        .replaceAll(/[_\s/+]/g, "-")
        .replace(/^(tls|ssl)-(?=v?[\d])/, "$1");
    return BROKEN.find(([pattern]) => pattern.test(plain))?.[1];
}
/** From laxest to strictest, words that leave encryption to chance. */
const LEAVES_OPEN = new Set(["none", "off", "disabled", "optional", "recommended"]);
/** True for a word that allows plain text: "optional", or "encryption-optional" as classes of data have it. */
function allowsPlainText(word) {
    return LEAVES_OPEN.has(word.replace(/^encryption-/, ""));
}

;// CONCATENATED MODULE: ./build/src/validation/rules/production-servers.js



function draftAt(rule, { overlay, path }, message, help) {
    return { rule, policy: overlay, path, at: "value", message, help };
}
const AUDITS = /^audit(?:-|$)/;
/** What the servers that run in production must do: keep a record, and reach databases over TLS. */
function checkServers({ overlay, name }, report) {
    const servers = (0,policy_pointer/* valueAt */.fK)(overlay?.value, ["mcp-servers"]);
    if (overlay === undefined || !(0,policy_pointer/* isMapping */.pi)(servers))
        return;
    for (const [server, settings] of Object.entries(servers)) {
        if (!(0,policy_pointer/* isMapping */.pi)(settings) || (0,policy_pointer/* valueAt */.fK)(settings, ["enabled"]) === false)
            continue;
        const path = ["mcp-servers", server];
        for (const [key, value] of Object.entries(settings)) {
            if (!AUDITS.test(key) || value !== false)
                continue;
            const message = `The server ${server} keeps no record in ${name}: \`${key}\` is off.`;
            const place = { overlay, path: [...path, key] };
            report({ ...draftAt("ARC504", place, message, "Set it to true."), ...flipped(value) });
        }
        checkConnection({ overlay, path }, settings, name, report);
    }
}
/** Settings of connection strings that let the driver talk in plain text, by the names of several drivers. */
const PLAIN_CONNECTION = /(?:^|[?&;\s])((?:ssl-?mode\s*=\s*(?:disabled?|none|allow|prefer(?:red)?)|(?:ssl|use-?ssl|require-?ssl|tls|encrypt)\s*=\s*(?:false|no|off|0|disabled?|none|optional))(?![\w-]))/i;
const SAFE_CONNECTION = /(?:^|[?&;\s])(?:ssl-?mode\s*=\s*(?:require|verify)|(?:ssl|use-?ssl|require-?ssl|tls|encrypt)\s*=\s*(?:true|yes|on|1|require|strict|mandatory)|secure=true)|^(?:rediss|mongodb\+srv|amqps|https):/i;
/** Longer texts are no connection strings. */
const LONGEST_CONNECTION = 2_048;
/** Databases are reached over TLS: drivers fall back to plain text unless they are told not to. */
function checkConnection(server, settings, name, report) {
    const texts = Object.entries(settings).filter((entry) => typeof entry[1] === "string" && entry[1].length <= LONGEST_CONNECTION);
    for (const [key, text] of texts) {
        const setting = PLAIN_CONNECTION.exec(text);
        const found = setting?.[1];
        if (setting === null || found === undefined)
            continue;
        const start = setting.index + setting[0].length - found.length;
        const place = { ...server, path: [...server.path, key] };
        const message = `This connection may go over the network in plain text in ${name}: \`${found}\`.`;
        const part = { start, end: start + found.length };
        report({
            ...draftAt("ARC503", place, message, "Demand TLS, for example with `sslmode=verify-full`."),
            part,
        });
    }
    const demand = Object.hasOwn(settings, "ssl-required") ? settings["ssl-required"] : undefined;
    if (demand === false) {
        const place = { ...server, path: [...server.path, "ssl-required"] };
        const message = `The database is reached without TLS in ${name}.`;
        report({ ...draftAt("ARC503", place, message, "Set it to true."), ...flipped(demand) });
    }
    else if (demand === undefined && isDatabase(server, settings)) {
        const told = texts.some(([, text]) => PLAIN_CONNECTION.test(text) || SAFE_CONNECTION.test(text));
        if (told || (0,spelling/* nearest */.pA)("ssl-required", Object.keys(settings)) !== undefined)
            return;
        const message = `Nothing demands TLS to the database in ${name}.`;
        report({ ...draftAt("ARC503", server, message, "Add `ssl-required: true`."), at: "key" });
    }
}
function isDatabase({ path }, settings) {
    return path.at(-1) === "database" || Object.hasOwn(settings, "connection-string");
}
/** Tools of development, and the parts of them that count where `enabled` is not said. */
const TOOLS = [
    {
        tool: "debugging",
        parts: ["breakpoints", "step-through", "variable-inspection"],
        says: "Debugging is possible",
    },
    { tool: "hot-reload", parts: ["file-watching", "auto-restart"], says: "Changed files are loaded at once" },
];
/** Debugging and hot reload among the tools that run in production. */
function checkTools({ overlay, name }, report) {
    for (const section of keysOf(overlay?.value)) {
        if (overlay === undefined || !section.endsWith("-tools"))
            continue;
        for (const { tool, parts, says } of TOOLS) {
            const path = [section, tool];
            const settings = (0,policy_pointer/* valueAt */.fK)(overlay.value, path);
            if (!(0,policy_pointer/* isMapping */.pi)(settings))
                continue;
            const enabled = Object.hasOwn(settings, "enabled") ? settings["enabled"] : undefined;
            const flag = enabled === undefined ? parts.find((part) => (0,policy_pointer/* valueAt */.fK)(settings, [part]) === true) : "enabled";
            if (flag === undefined || (flag === "enabled" && enabled !== true))
                continue;
            const place = { overlay, path: [...path, flag] };
            report({ ...draftAt("ARC506", place, `${says} in ${name}.`, "Set it to false."), ...flipped(true) });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/validation/rules/production.js






/** Judges the last environment by what it really runs, wherever that is written. */
function checkProduction(catalog, report, placesOf) {
    const production = productionOf(catalog);
    if (production === undefined)
        return;
    for (const row of FORBIDDEN) {
        const setting = production[row.of].get(row.at);
        if (setting?.value === row.value && !setting.replaced)
            report(draftOfRow(row, setting, production));
    }
    checkSecondFactor(production, report);
    for (const settings of [production.security, production.own, production.agents]) {
        for (const setting of settings.values()) {
            if (settings === production.own && isSwitchedOff(production, setting.path))
                continue;
            checkEncryption(setting, production, report);
            checkDebugging(setting, production, report);
        }
    }
    for (const row of NEEDED)
        checkNeeded(row, production, report, placesOf);
    checkServers(production, report);
    checkTools(production, report);
}
const MFA = "/authentication/multi-factor-authentication";
const RBAC = "/authorization/role-based-access-control";
const MASKING = "/audit-logging/sensitive-data-masking";
const SETTINGS = "/environment-settings";
const SECOND_FACTOR = "Use `multi-factor`: a password alone is found, guessed or bought.";
const FORBIDDEN = [
    {
        rule: "ARC501",
        of: "security",
        at: `${MFA}/enabled`,
        value: false,
        says: "Multi-factor authentication is off",
    },
    ...["password", "single-factor", "none"].map((value) => ({
        rule: "ARC501",
        of: "agents",
        at: "/compliance/access-control/authentication",
        value,
        says: "One factor is enough to get in",
        help: SECOND_FACTOR,
    })),
    {
        rule: "ARC504",
        of: "security",
        at: "/audit-logging/enabled",
        value: false,
        says: "Audit logging is off",
    },
    {
        rule: "ARC504",
        of: "security",
        at: `${RBAC}/audit-all-access`,
        value: false,
        says: "Access is not audited",
    },
    {
        rule: "ARC504",
        of: "agents",
        at: "/compliance/audit-logging/enabled",
        value: false,
        says: "What agents do is not logged",
    },
    { rule: "ARC505", of: "security", at: MASKING, value: false, says: "Logs show sensitive data" },
    {
        rule: "ARC505",
        of: "security",
        at: `${MASKING}/enabled`,
        value: false,
        says: "Logs show sensitive data",
    },
    {
        rule: "ARC505",
        of: "agents",
        at: `/compliance${MASKING}`,
        value: false,
        says: "The agents' logs show sensitive data",
    },
    {
        rule: "ARC506",
        of: "own",
        at: `${SETTINGS}/error-reporting`,
        value: "verbose",
        says: "Errors are reported in full",
        help: "Use `secure`: what an error tells its reader, it tells an attacker.",
    },
    {
        rule: "ARC507",
        of: "own",
        at: `${SETTINGS}/real-external-services`,
        value: false,
        says: "The external services are not the real ones",
    },
    { rule: "ARC512", of: "own", at: `${SETTINGS}/relaxed-security`, value: true, says: "Security is relaxed" },
    {
        rule: "ARC512",
        of: "own",
        at: `${SETTINGS}/strict-security`,
        value: false,
        says: "Strict security is off",
    },
    {
        rule: "ARC512",
        of: "security",
        at: `${RBAC}/relaxed-permissions`,
        value: true,
        says: "Permissions are relaxed",
    },
    {
        rule: "ARC512",
        of: "security",
        at: `${RBAC}/least-privilege`,
        value: false,
        says: "Least privilege is off",
    },
    {
        rule: "ARC512",
        of: "security",
        at: `${RBAC}/admin-operations`,
        value: "developer-accessible",
        says: "Administrators' operations are open to developers",
        help: "Use `restricted-to-admins`.",
    },
];
function draftOfRow({ rule, value, says, help }, setting, { name }) {
    const draft = production_settings_draftOf(rule, setting, `${says} in ${name}.`, help ?? `Set it to ${!value}.`);
    return typeof value === "boolean" ? { ...draft, ...flipped(value, setting) } : draft;
}
/** A second factor that is asked for nothing is as good as switched off; one of both is told. */
function checkSecondFactor(production, report) {
    const demands = production.security.get(`${MFA}/required-for`);
    if (!Array.isArray(demands?.value) || demands.value.length > 0)
        return;
    if (production.security.get(`${MFA}/enabled`)?.value === false)
        return;
    const message = `Multi-factor authentication is required for nothing in ${production.name}.`;
    report(production_settings_draftOf("ARC501", demands, message, "List the operations that need a second factor, or delete the line."));
}
/** Flags that switch debugging on, and those that put made-up answers in the place of real ones, in any section. */
const DEBUGS = /^(?:debug|debug-mode|debug-logging|verbose-logging)$/;
const MOCKS = /^(?:mock|mock-.+|mocked|simulator|simulate|simulated|stub|stubbed)$/;
const DEBUG_LEVELS = new Set(["debug", "trace", "verbose"]);
function checkDebugging(setting, production, report) {
    const { path, value, replaced } = setting;
    const key = path.at(-1) ?? "";
    if (replaced)
        return;
    if (key === "log-level" && DEBUG_LEVELS.has(value)) {
        const help = "Use `info` or a level above it: debug logs hold data that nobody meant to keep.";
        report(production_settings_draftOf("ARC506", setting, `The log level is \`${value}\` in ${production.name}.`, help));
    }
    else if (value === true && DEBUGS.test(key)) {
        const message = `Debugging is on in ${production.name}: \`${key}\`.`;
        report({ ...production_settings_draftOf("ARC506", setting, message, "Set it to false."), ...flipped(value) });
    }
    else if (value === true && MOCKS.test(key)) {
        const message = `Answers are made up in ${production.name}: \`${key}\` is on.`;
        report({ ...production_settings_draftOf("ARC507", setting, message, "Set it to false."), ...flipped(value) });
    }
}
const NEEDED = [
    {
        rule: "ARC501",
        section: "/authentication",
        key: "multi-factor-authentication",
        says: "Nothing demands multi-factor authentication",
        help: "Add `multi-factor-authentication` with `enabled: true`.",
    },
    {
        rule: "ARC502",
        section: "/data-protection/encryption",
        key: "at-rest",
        says: "Nothing demands that stored data is encrypted",
        help: "Add `at-rest` with the algorithm to use.",
    },
    {
        rule: "ARC502",
        section: "/data-protection/encryption",
        key: "in-transit",
        says: "Nothing demands that data is encrypted on its way",
        help: "Add `in-transit` with the lowest protocol to accept.",
    },
    {
        rule: "ARC505",
        section: "/audit-logging",
        key: "sensitive-data-masking",
        says: "Nothing demands that logs mask sensitive data",
        help: "Add `sensitive-data-masking` with `enabled: true`.",
    },
];
/** Silence in both the core's section and the overlay's; where the section is missing, the schema has said so. */
function checkNeeded(row, production, report, placesOf) {
    const { core, overlay, name } = production;
    const path = (0,policy_pointer/* fromPointer */.kU)(row.section);
    const section = (0,policy_pointer/* valueAt */.fK)(core?.value, path);
    if (core === undefined || !(0,policy_pointer/* isMapping */.pi)(section))
        return;
    const inOverlay = (0,policy_pointer/* valueAt */.fK)(overlay?.value, ["security-overrides", ...path]);
    if (Object.hasOwn(section, row.key) || ((0,policy_pointer/* isMapping */.pi)(inOverlay) && Object.hasOwn(inOverlay, row.key)))
        return;
    // A key that the schema refuses may be a bad misspelling of the one that is missing.
    const root = placesOf(core);
    const place = root === undefined ? undefined : (0,places/* placeAt */.BW)(root, path);
    if (place !== undefined && Object.keys(section).some((key) => (0,places/* placeOfKey */.qQ)(place, key) === undefined))
        return;
    if ((0,spelling/* nearest */.pA)(row.key, keysOf(inOverlay)) !== undefined)
        return;
    report({
        rule: row.rule,
        policy: core,
        path,
        at: "key",
        message: `${row.says} in ${name}.`,
        help: row.help,
    });
}

;// CONCATENATED MODULE: ./build/src/validation/rules/security.js



const security_PRODUCTION = "environments/production.yaml";
const SECURITY = "core/security-policies.yaml";
/** What no policy may ask for, and what production must have: the last environment of the chain is production. */
const security = {
    rules: [
        {
            id: "ARC501",
            name: "production-mfa",
            severity: "error",
            what: "The last environment (production) does without multi-factor authentication: it is switched off, required for nothing, or no policy mentions it.",
            why: "A stolen password is then all it takes to act for somebody. What is not mentioned is not asked for, so silence counts as off.",
            example: {
                file: security_PRODUCTION,
                good: "    multi-factor-authentication:\n      enabled: true",
                bad: "    multi-factor-authentication:\n      enabled: «false»",
            },
        },
        {
            id: "ARC502",
            name: "production-encryption",
            severity: "error",
            what: "The last environment (production) leaves encryption to chance or uses a broken cipher or protocol.",
            why: "Data that may lie or travel in plain text does so sooner or later, and what is encrypted with DES or over TLS 1.0 can be read. Classified data (internal, confidential, restricted) must be encrypted; where no policy says how stored or moving data is encrypted, nobody does it.",
            example: {
                file: security_PRODUCTION,
                good: "      in-transit:\n        protocol: TLS-1.3",
                bad: "      in-transit:\n        protocol: «TLS-1.1»",
            },
        },
        {
            id: "ARC503",
            name: "production-database-tls",
            severity: "error",
            what: "The last environment (production) talks to a database without TLS, or with a connection string that lets the driver fall back to plain text.",
            why: "Passwords and rows can then be read and changed on the network. Drivers fall back to plain text unless they are told not to, so silence counts as off.",
            example: {
                file: security_PRODUCTION,
                good: "    max-connections: 40\n    ssl-required: true",
                bad: "    max-connections: 40\n    ssl-required: «false»",
            },
        },
        {
            id: "ARC504",
            name: "production-audit-logging",
            severity: "error",
            what: "The last environment (production) does not log what users and agents do: audit logging is switched off, wholly or for a server.",
            why: "Without a record nobody can tell what an agent did, to whom and when. A server that says nothing is covered by the audit logging of the security policies.",
            example: {
                file: security_PRODUCTION,
                good: "    audit-queries: true",
                bad: "    audit-queries: «false»",
            },
        },
        {
            id: "ARC505",
            name: "production-masking",
            severity: "error",
            what: "The last environment (production) writes sensitive data into logs: masking is switched off, or no policy mentions it.",
            why: "Logs are read by many and kept for years; what stands in them unmasked has left its protection. Nothing is masked that nobody asks for, so silence counts as off.",
            example: {
                file: security_PRODUCTION,
                good: "    sensitive-data-masking:\n      enabled: true",
                bad: "    sensitive-data-masking:\n      enabled: «false»",
            },
        },
        {
            id: "ARC506",
            name: "production-debug",
            severity: "error",
            what: "Debugging is on in the last environment (production): debug mode, verbose logs or errors, breakpoints, hot reload.",
            why: "Debug output shows internals and data, and debugging tools let somebody stop or change what runs. Silence counts as off, which is right.",
            example: { file: security_PRODUCTION, good: "  debug-mode: false", bad: "  debug-mode: «true»" },
        },
        {
            id: "ARC507",
            name: "production-mocks",
            severity: "error",
            what: "The last environment (production) works on mocked or simulated services.",
            why: "Agents would act on made-up answers and believe them. Silence counts as the real services.",
            example: {
                file: security_PRODUCTION,
                good: "    mock-external-apis: false",
                bad: "    mock-external-apis: «true»",
            },
        },
        {
            id: "ARC508",
            name: "wildcard",
            severity: "error",
            what: "A bare wildcard allows every domain, path or server or grants every permission. An administrators' role may hold `*`, and overlays of environments before the last one may use it.",
            why: "A list that allows everything protects nothing, and what is added later is allowed without anybody deciding it.",
            example: {
                file: security_PRODUCTION,
                good: "      - unece.org\n      - www.imo.org",
                bad: '      - unece.org\n      - «"*"»',
            },
        },
        {
            id: "ARC509",
            name: "allowed-and-blocked",
            severity: "error",
            what: "The same domain, path or port is allowed and blocked, or an allowed path lies inside a blocked one.",
            why: "Servers differ in which of the two lists wins, so nobody can say what is allowed.",
            example: {
                file: security_PRODUCTION,
                good: "    allowed-paths: [/workspace]\n    blocked-paths: [/etc, /usr, /root, /home, /var, /dev]",
                bad: "    allowed-paths: [/workspace, «/var/spool»]\n    blocked-paths: [/etc, /usr, /root, /home, /var, /dev]",
            },
        },
        {
            id: "ARC510",
            name: "granted-and-restricted",
            severity: "error",
            what: "A role is granted a permission and restricted from it.",
            why: "One of the two lists is wrong, and which one counts is left to whoever reads it.",
            example: {
                file: SECURITY,
                good: "        permissions: [agent-management, task-delegation, gate-approval]\n        restrictions: [policy-changes, security-settings]",
                bad: "        permissions: [agent-management, task-delegation, «policy-changes»]\n        restrictions: [policy-changes, security-settings]",
            },
        },
        {
            id: "ARC511",
            name: "plain-text-credential",
            severity: "error",
            what: "A password, token or key stands in plain text in a value, a key or a comment.",
            why: "Everybody who can read the repository has it, now and in its whole history. No output shows it.",
            example: {
                file: security_PRODUCTION,
                // biome-ignore lint/suspicious/noTemplateCurlyInString: the policy's own placeholder.
                good: '    connection-string: "${DATABASE_URL}"',
                bad: '    connection-string: "postgresql://agents:«kade14-noord»@db.northquay.example/freight"',
            },
        },
        {
            id: "ARC512",
            name: "production-relaxed",
            severity: "error",
            what: "The last environment (production) relaxes security as a whole: relaxed security or permissions, no least privilege, administrators' operations open to developers.",
            why: "Such a switch takes back what the other lines demand. Silence keeps the rules as they are.",
            example: { file: security_PRODUCTION, good: "  strict-security: true", bad: "  strict-security: «false»" },
        },
    ],
    policyChecks: [checkCredentials, (policy, _places, report) => checkGrants(policy, report)],
    fileChecks: [checkCredentialsOfFile],
    catalogChecks: [checkProduction, checkOverlayWildcards, checkOverlayRoles],
};

;// CONCATENATED MODULE: ./build/src/validation/rules/shape.js
const shape_AGENT = "agents/reefer-monitor.yaml";
const shape_AGENTS = "core/agent-policies.yaml";
/** What a schema refuses, explained. The schemas themselves find these. */
const shape = {
    rules: [
        {
            id: "ARC101",
            name: "unknown-key",
            severity: "error",
            what: "A key is not one of those that may stand in this place.",
            why: "A misspelt key has no effect, and nobody notices: the setting that was meant is not there.",
            example: { file: shape_AGENT, good: '  storage: "medium"', bad: '  «storrage»: "medium"' },
        },
        {
            id: "ARC102",
            name: "missing-key",
            severity: "error",
            what: "A key that must be there is missing.",
            why: "Whoever reads the policy relies on it.",
            example: {
                file: shape_AGENT,
                good: 'resource-requirements:\n  cpu: "low"\n  memory: "low"',
                bad: '«resource-requirements»:\n  cpu: "low"',
            },
        },
        {
            id: "ARC103",
            name: "wrong-type",
            severity: "error",
            what: "A value is of another type than its place demands: text instead of a list, a number instead of text.",
            why: "Readers refuse it or make something else of it.",
            example: { file: shape_AGENTS, good: "min-instances: 2", bad: 'min-instances: «"2"»' },
        },
        {
            id: "ARC104",
            name: "not-allowed",
            severity: "error",
            what: "A value is not one of those that its place allows.",
            why: "Readers know only the allowed words; another one is ignored or refused.",
            example: { file: shape_AGENT, good: '  network: "high"', bad: '  network: «"hihg"»' },
        },
        {
            id: "ARC105",
            name: "wrong-form",
            severity: "error",
            what: "A text does not have the form that its place demands: a version, a date, an agent's id.",
            why: "Programs that take it apart fail, or read something else.",
            example: { file: shape_AGENT, good: 'version: "0.3.0"', bad: 'version: «"0.3"»' },
        },
        {
            id: "ARC106",
            name: "out-of-range",
            severity: "error",
            what: "A number is too small or too large, or a text or list too short or too long.",
            why: "An empty list or a number out of range switches off what it should control.",
            example: {
                file: shape_AGENT,
                good: '  database: ["read", "write"]',
                bad: "  database: «[]»",
            },
        },
        {
            id: "ARC107",
            name: "repeated-item",
            severity: "error",
            what: "A list holds the same item twice.",
            why: "One of them was probably meant to be something else.",
            example: {
                file: shape_AGENT,
                good: '  database: ["read", "write"]',
                bad: '  database: ["read", «"read"»]',
            },
        },
        {
            id: "ARC108",
            name: "schema",
            severity: "error",
            what: "A value breaks another demand of its schema.",
            why: "The schema says how its readers take it.",
            example: {
                file: "core/orchestration-policies.yaml",
                good: '      supporting-manager: "@service-manager"\n',
                bad: '      supporting-manager: "@service-manager"\n      «supporting-managers»: ["@fleet-manager"]\n',
            },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/validation/rules/slips-in-text-entries.js


/** What an item or a key begins with whose dash or colon lacks its space. */
const ENTRY = String.raw `[-+*•–—]\s*[\p{L}\d"']|[A-Za-z][\w.-]*:(?!\/\/)[^\s:]`;
const ENTRY_LINE = new RegExp(`^(?:${ENTRY})`, "u");
/** A text in which a line may have begun that looks like an entry. */
const HOLDS_ENTRY = new RegExp(String.raw `(?:^|\s)(?:-\s|${ENTRY})`, "u");
/** Two names; on two lines they were meant as two entries, for nobody breaks a line between two words of a text. */
const TWO_NAMES = /^[a-z\d@][a-z\d@._-]* [a-z\d@][a-z\d@._-]*$/;
/** Whether a text could have swallowed an entry, were it written on several lines. */
function mayHoldEntry(text) {
    return TWO_NAMES.test(text) || HOLDS_ENTRY.test(text);
}
/** A line of an unquoted text that looks like an item or a key of its own. */
function swallowedLine({ raw, plain, text, below }) {
    if (!plain || !raw.includes("\n"))
        return undefined;
    const [first = "", ...others] = raw.split("\n").map((one) => one.trim());
    if (below && others.every((one) => one.startsWith("- ")))
        return lostFirstDash(first);
    const line = others.find((one) => ENTRY_LINE.test(one) || TWO_NAMES.test(text));
    if (line === undefined)
        return undefined;
    const start = text.indexOf(line, raw.indexOf("\n"));
    return {
        rule: "ARC232",
        message: `The line ${(0,wording/* quote */.hD)(line)} looks like an entry of its own, but is read as a part of the text before it.`,
        help: "Give it the indentation of its neighbours and a space after its dash or colon; if it is text, put quotes around the whole.",
        ...(start === -1 ? {} : { part: { start, end: start + line.length } }),
    };
}
function lostFirstDash(line) {
    return {
        rule: "ARC232",
        message: `The line ${(0,wording/* quote */.hD)(line)} has no dash, so that the items after it are read as a part of its text.`,
        help: "Start the line with a dash and a space.",
        part: { start: 0, end: line.length },
        // `5- item` has its dash, and a sign too much; so has `-i tem`, only not where it belongs.
        ...(/^(?:-|[^\s-]*-\s)/.test(line) ? {} : { mend: { kind: "dash" } }),
    };
}
/** The slip of an item that is of another type than all the others of its list; `rawItem` is how an item is written. */
function itemSlip(list, rawItem) {
    const index = exception(list, Array.isArray, isText) ?? exception(list, isText, policy_pointer/* isMapping */.pi);
    if (index === undefined)
        return undefined;
    const item = list[index];
    const slip = isText(item) ? unspacedEntry(item) : nestedItem(item, rawItem(index));
    return slip && { index, slip };
}
/** Where the one item of a list stands that is unlike all the others, which are the usual ones. */
function exception(list, isUnlike, isUsual) {
    const index = list.findIndex(isUnlike);
    if (index === -1 || list.length === 1)
        return undefined;
    return list.every((item, at) => at === index || isUsual(item)) ? index : undefined;
}
function isText(item) {
    return typeof item === "string";
}
/** `- - item`: an item that became a list of its own among texts. */
function nestedItem(item, raw) {
    if (!Array.isArray(item) || item.length !== 1 || !isText(item[0]) || !raw?.startsWith("-"))
        return undefined;
    return {
        rule: "ARC233",
        message: `${(0,wording/* quote */.hD)(item[0])} is a list of its own among items that are texts: it has two dashes.`,
        help: "Write one dash.",
        mend: { kind: "unwrap" },
    };
}
/** `- key:value` among mappings: without the blank it is a text. */
function unspacedEntry(item) {
    if (!/^[A-Za-z][\w.-]*\s?:\S/.test(item))
        return undefined;
    return {
        rule: "ARC234",
        message: `${(0,wording/* quote */.hD)(item)} is a text among keys with values: its colon has no space after it.`,
        help: "Put a space after the colon.",
        ...(/^[A-Za-z][\w.-]*:[\w@<>.%-]+$/.test(item)
            ? { mend: { kind: "space", at: item.indexOf(":") + 1, title: "Put a space after the colon" } }
            : {}),
    };
}
/** A plain item of a flow list that holds a blank, in a file whose other items hold none. */
function lostComma(item) {
    if (!/^[\w@<>%-]+[;.|:]?(?: [\w@<>%|-]+)+$/.test(item))
        return undefined;
    const start = item.search(/[;.|:]? /);
    return {
        rule: "ARC237",
        message: `${(0,wording/* quote */.hD)(item)} is one item of the list; items are divided by commas.`,
        help: "Put a comma between the items; if it is one, put quotes around it.",
        part: { start, end: item.indexOf(" ") + 1 },
        // A sign that divides says so; a blank alone may belong to the item.
        ...(/^[;|]$/.test(item.charAt(start))
            ? { mend: { kind: "comma", at: start, title: "Change to a comma" } }
            : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/validation/rules/slips-in-text-names.js


/** Names of one word are in any style. */
const KEBAB = /^@?[a-z][a-z\d]*(?:-[a-z\d]+)+$/;
const ODD_KEY = /^(?=.*(?:[A-Z]|[a-z\d]_[a-z\d]))[A-Za-z][A-Za-z\d_-]*[A-Za-z\d]$/;
/** How variables of an environment are written. */
const VARIABLE = /^[A-Z][A-Z\d_]*$/;
// Capitals alone may be an acronym, and a name with digits a standard.
const ODD_ITEM = /^(?:[A-Z][a-z]{2,}(?:-[a-z]+)*|[a-z]+[A-Z][a-z]+|[a-z]+(?:[-_][a-z]+)*_[a-z]+(?:[-_][a-z]+)*|[A-Z]{2,}(?:-[A-Z]+)+)$/;
/** Whether a name is written in kebab-case, in another style, or in no style that could be told. */
function styleOf(name, what) {
    if (KEBAB.test(name))
        return "kebab";
    const odd = what === "key" ? ODD_KEY.test(name) && !VARIABLE.test(name) : ODD_ITEM.test(name);
    return odd ? "odd" : undefined;
}
/** The slip of a name that is the only one of its file in another style. */
function oddStyle(name, what) {
    const kebab = (0,spelling/* kebabOf */.Z5)(name);
    return {
        rule: "ARC231",
        message: `${(0,wording/* quote */.hD)(name)} is written in another style than all other names of the file.`,
        help: `Did you mean ${(0,wording/* quote */.hD)(kebab)}?`,
        // A capital alone may begin a name of the world's, and so may capitals inside of an item.
        ...(name.includes("_") || (what === "key" && /^[a-z]+[A-Z]/.test(name))
            ? { replacement: { text: kebab, title: `Change to ${kebab}` } }
            : {}),
    };
}
/** A word that is joined by underscores and by dashes. */
function mixedStyle(text) {
    if (!/^[a-z]{2,}(?:[-_][a-z]{2,})+$/.test(text) || !text.includes("-") || !text.includes("_"))
        return undefined;
    const slip = oddStyle(text, "item");
    return { ...slip, message: `${(0,wording/* quote */.hD)(text)} is joined by dashes and by underscores.` };
}
/**
 * Whether all parts of a name are words that its file holds elsewhere too, or the schema, and none are halves of one: `im_pact-analysis` and `check_s` have a sign too much, and no other sign where one belongs.
 */
function joinsWords(text, name, known) {
    const parts = partsOf(name);
    const words = new Map();
    for (const word of text.match(/[A-Za-z\d]+(?:_[A-Za-z\d]+)*/g) ?? [])
        for (const part of partsOf(word))
            words.set(part, (words.get(part) ?? 0) + 1);
    const isWord = (word) => (words.get(word) ?? 0) > 1 || known.has(word);
    const halves = parts.slice(1).map((part, index) => `${parts[index]}${part}`);
    return parts.every(isWord) && !halves.some((whole) => words.has(whole) || known.has(whole));
}
function partsOf(name) {
    return (0,spelling/* kebabOf */.Z5)(name).split("-");
}

;// CONCATENATED MODULE: ./build/src/validation/rules/slips-in-text-rows.js
/** The rule table of slips of typing that leave valid YAML. */
const SLIP_RULES = [
    {
        id: "ARC230",
        name: "stray-quote",
        severity: "error",
        what: "A quote without a partner, a second pair of quotes, or typographic quotes are a part of a value or key.",
        why: "The text looks quoted, and is compared with the quote in it; YAML knows only straight quotes.",
        example: {
            file: "core/orchestration-policies.yaml",
            bad: "keywords: [portal, form, «“mobile”»]",
            good: "keywords: [portal, form, mobile]",
        },
    },
    {
        id: "ARC231",
        name: "odd-style",
        severity: "warning",
        what: "One key or item of a list is written with underscores or capitals in a file whose others are in kebab-case, or a word has dashes and underscores.",
        why: "Names are compared letter for letter, so the odd one matches nothing.",
        example: {
            file: "core/orchestration-policies.yaml",
            bad: "«hazardousCargo»:",
            good: "hazardous-cargo:",
        },
    },
    {
        id: "ARC232",
        name: "swallowed-line",
        severity: "error",
        what: "A line that looks like an item or a key of its own continues the unquoted text before it.",
        why: "A dash without its space, or a deeper indentation, makes YAML fold the line into the text.",
        example: {
            file: "core/agent-policies.yaml",
            bad: "tone-of-voice: verified\n         «accessibility:WCAG-AA»",
            good: "tone-of-voice: verified\n        accessibility: WCAG-AA",
        },
    },
    {
        id: "ARC233",
        name: "stray-dash",
        severity: "error",
        what: "A dash or a bullet is a part of a text, or makes an item a list of its own.",
        why: "Whoever looks the word up does not find it with the dash.",
        example: {
            file: "core/agent-policies.yaml",
            bad: "tone-of-voice: «-»verified",
            good: "tone-of-voice: verified",
        },
    },
    {
        id: "ARC234",
        name: "stray-colon",
        severity: "error",
        what: "A colon or an equals sign is a part of a key or a value, or a colon lacks its space.",
        why: "The key has another name, or the value another text, than it seems to have.",
        example: {
            file: "core/orchestration-policies.yaml",
            bad: "«workshop:»:\n        keywords: [service-interval",
            good: "workshop:\n        keywords: [service-interval",
        },
    },
    {
        id: "ARC235",
        name: "glued-comment",
        severity: "error",
        what: "A comment stands right behind a value, without a space before its #.",
        why: "YAML reads it as a part of the value.",
        example: {
            file: "core/orchestration-policies.yaml",
            bad: "- opening-a-new-hub«# or closing one»",
            good: "- opening-a-new-hub",
        },
    },
    {
        id: "ARC236",
        name: "stray-punctuation",
        severity: "error",
        what: "A word ends with a comma, a semicolon, a full stop or a dash, has two dashes inside, or begins with & and so names an anchor.",
        why: "The sign is a part of the word, which then matches nothing.",
        example: {
            file: "core/agent-policies.yaml",
            bad: "handover-to-human: always-offered«,»",
            good: "handover-to-human: always-offered",
        },
    },
    {
        id: "ARC237",
        name: "lost-comma",
        severity: "warning",
        what: "An unquoted item of a list in brackets holds a blank, in a file whose other items hold none.",
        why: "Without the comma two items become one.",
        example: {
            file: "core/orchestration-policies.yaml",
            bad: "keywords: [declaration«\u0020»transit, guarantee]",
            good: "keywords: [declaration, transit, guarantee]",
        },
    },
    {
        id: "ARC238",
        name: "look-alike",
        severity: "error",
        what: "A word mixes Latin letters with Cyrillic or Greek ones that look the same, or holds a dash, a sign or an HTML entity that looks like one of the keyboard.",
        why: "People read one word, programs another.",
        example: {
            file: "core/orchestration-policies.yaml",
            bad: "keywords: [return, gr«\u0430»de, refurbish]",
            good: "keywords: [return, grade, refurbish]",
        },
    },
    {
        id: "ARC239",
        name: "blank-edge",
        severity: "error",
        what: "A quoted text begins or ends with a blank, or holds nothing else.",
        why: "The blank is invisible to people and makes another text for programs.",
        example: {
            file: "core/agent-policies.yaml",
            bad: 'breakdown-rate: "«\u0020»<2%"',
            good: 'breakdown-rate: "<2%"',
        },
    },
];

;// CONCATENATED MODULE: ./build/src/validation/rules/text-slip.js
/** The mend that makes a text of another one, as a change of the stretch in which they differ; none where they do not. */
function mendTo(text, now, title) {
    if (now === undefined || text === now)
        return {};
    const shorter = Math.min(text.length, now.length);
    let start = 0;
    while (start < shorter && text[start] === now[start])
        start++;
    let end = 0;
    while (end < shorter - start && text.at(-1 - end) === now.at(-1 - end))
        end++;
    const changed = now.slice(start, now.length - end);
    return { mend: { kind: "part", start, end: text.length - end, text: changed, title } };
}

;// CONCATENATED MODULE: ./build/src/validation/rules/slips-in-text-look-alikes.js


/** Letters of Greek and Cyrillic and the Latin ones that nobody can tell them from. */
const TWINS = new Map([
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον", "ABEZHIKMNOPTYXov"],
    ["ЅІЈАВЕКМНОРСТХ", "SIJABEKMHOPCTX"],
    ["аеорсухѕіјԁԛ", "aeopcyxsijdq"],
].flatMap(([letters, latin]) => [...letters].map((letter, index) => [letter, latin[index] ?? ""])));
const TWIN = new RegExp(`[${[...TWINS.keys()].join("")}]`, "u");
const DASHES = "‐‑‒–—−";
const DASH = new RegExp(`[${DASHES}]`, "u");
const DASHED_WORD = new RegExp(`^[^\\s${DASHES}]*\\p{L}[${DASHES}][\\p{L}\\d]\\S*$`, "u");
const DASH_BEFORE_WORD = new RegExp(`[${DASHES}](?=[\\p{L}\\d])`, "gu");
/** A letter, sign or dash in a word of Latin letters that looks like one of the keyboard and is another. */
function lookAlike(text) {
    for (const { 0: word, index } of text.matchAll(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+/gu)) {
        const at = word.search(TWIN);
        if (at !== -1 && /\p{Script=Latin}/u.test(word))
            return alike(text, index + at, "letter");
    }
    const wide = text.search(/[\uff01-\uff5e]/u);
    if (wide !== -1 && /[a-z\d]/i.test(text) && !/[\u3000-\u9fff\uac00-\ud7af]/u.test(text))
        return alike(text, wide, "sign");
    return DASHED_WORD.test(text) ? alike(text, text.search(DASH), "dash") : undefined;
}
function alike(text, at, what) {
    const char = text.charAt(at);
    const code = `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    return {
        rule: "ARC238",
        message: `${(0,wording/* quote */.hD)(text)} holds the ${what} ${code} (${char}), which looks like another one of the keyboard.`,
        help: `Type the ${what === "dash" ? "hyphen (-)" : what} of the keyboard; programs see another word.`,
        part: { start: at, end: at + 1 },
        ...mendTo(text, withoutLookAlikes(text), `Change to the ${what} of the keyboard`),
    };
}
/** A text in the characters of the keyboard, where each that looks like one of them stands for that one only. */
function withoutLookAlikes(text) {
    const now = text
        .replace(/[\p{Script=Greek}\p{Script=Cyrillic}]/gu, (letter) => TWINS.get(letter) ?? letter)
        .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
        .replace(DASH_BEFORE_WORD, "-");
    return /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(now) ? undefined : now;
}
/** `&gt;` for `>`: text that was copied out of a page's source. */
function htmlEntity(text) {
    const found = /&(?:lt|gt|amp|quot|apos|nbsp|#\d{2,5}|#x[\da-f]{2,5});/i.exec(text);
    if (found === null)
        return undefined;
    return {
        rule: "ARC238",
        message: `${(0,wording/* quote */.hD)(found[0])} stands for a sign in HTML; here it is text.`,
        help: "Write the sign itself.",
        part: { start: found.index, end: found.index + found[0].length },
        ...mendTo(text, withoutEntities(text), "Write the sign itself"),
    };
}
const ENTITIES = {
    lt: "<",
    gt: ">",
    amp: "&",
    nbsp: " ",
    apos: "'",
    quot: '"',
};
/** A text with the signs that its HTML entities stand for; undefined where it has one that is not common. */
function withoutEntities(text) {
    let isKnown = true;
    const now = text.replace(/&([a-z]+|#\w+);/gi, (entity, name) => {
        const sign = ENTITIES[name.toLowerCase()];
        isKnown &&= sign !== undefined;
        return sign ?? entity;
    });
    return isKnown ? now : undefined;
}

;// CONCATENATED MODULE: ./build/src/validation/rules/slips-in-text-punctuation.js


/** A blank at the start or the end of a text, or nothing else in it. */
function blankEdge(text, what) {
    const edge = /^\s+|\s+$/.exec(text);
    if (edge === null)
        return undefined;
    const part = { start: edge.index, end: edge.index + edge[0].length };
    if (edge[0].length === text.length)
        return {
            rule: "ARC239",
            message: `The ${what} holds nothing but blanks.`,
            help: "Write what is meant, or delete it.",
            part,
        };
    return {
        rule: "ARC239",
        message: `The ${what} ${edge.index === 0 ? "begins" : "ends"} with a blank.`,
        help: "Remove the blank inside the quotes; programs compare it with the rest.",
        part,
        ...mendTo(text, text.trim(), "Remove the blank"),
    };
}
const WORD = "[a-z][a-z\\d]*(?:-[a-z\\d]+)*";
const ENDS_ODDLY = new RegExp(`^${WORD}(?:[,;.]|-+)$`);
const DOUBLE_DASH = new RegExp(`^${WORD}(--+)${WORD}$`);
/** Punctuation after a word, or two dashes inside of it. */
function punctuationInValue({ text, plain }) {
    const dashes = DOUBLE_DASH.exec(text)?.[1];
    if (dashes !== undefined)
        return punctuation(text, "value", text.indexOf(dashes), dashes.length);
    const odd = (text.length > 4 && ENDS_ODDLY.test(text)) || (plain && /[^\s,;][,;]$/.test(text));
    if (!odd)
        return undefined;
    const at = text.search(/[,;.-]+$/);
    return punctuation(text, "value", at, text.length - at);
}
/** Punctuation before or after a key, or two dashes inside of it. */
function punctuationInKey(key) {
    if (!/^[.,;][\w-]+$|^[\w-]*\w[.,;]$|^\w[\w-]*\w-+$|^[a-z\d]+(?:-[a-z\d]+)*--+[a-z\d-]+$/.test(key))
        return undefined;
    return punctuation(key, "key", 0, key.length);
}
function punctuation(text, what, start, length) {
    return {
        rule: "ARC236",
        message: `The ${what} ${(0,wording/* quote */.hD)(text)} holds punctuation that does not belong to a name.`,
        help: "Remove it.",
        part: { start, end: start + length },
        ...mendTo(text, withoutPunctuation(text), "Remove the punctuation"),
    };
}
/** Behind a dash at its end the rest of a word may be lost. */
function withoutPunctuation(text) {
    return text.endsWith("-") ? undefined : text.replace(/^[.,;]+|[.,;]+$/g, "").replace(/--+/g, "-");
}

;// CONCATENATED MODULE: ./build/src/validation/rules/slips-in-text-quotes.js


const OPENING = "“„‟«‹‘‚";
const CLOSING = "”“»›’";
const TYPOGRAPHIC = /[“”„‟«»‹›‘’‚]/gu;
/** Typographic quotes around a whole text, or one at either end of it. */
function typographicQuotes(text, what) {
    const marks = text.match(TYPOGRAPHIC)?.length ?? 0;
    if (marks === 0)
        return undefined;
    const opens = OPENING.includes(text.charAt(0));
    const closes = CLOSING.includes(text.charAt(text.length - 1));
    const isApostrophe = marks === 1 && closes && text.endsWith("’") && /\s/.test(text);
    const around = marks === 2 && opens && closes;
    if (isApostrophe || !(around || (marks === 1 && (opens || closes))))
        return undefined;
    return {
        rule: "ARC230",
        message: `The typographic quotes are a part of the ${what} ${(0,wording/* quote */.hD)(text)}; YAML knows only " and '.`,
        help: 'Type straight quotes ("), or none.',
        replacement: { text: text.replace(TYPOGRAPHIC, ""), title: "Remove the typographic quotes" },
    };
}
/** A quote in a value that has no partner, stands twice, or stands inside other quotes. */
function quoteInValue({ text, plain }) {
    const end = text.length - 1;
    const last = text.charAt(end);
    const first = text.charAt(0);
    if (last === '"' && isOdd(text, '"') && !/\d"$/.test(text))
        return quoteAt(text, end);
    if (first === '"' && isOdd(text, '"'))
        return quoteAt(text, 0);
    const doubled = plain ? text.search(/\p{L}''\p{L}/u) : -1;
    if (doubled !== -1)
        return doubledQuote(text, doubled + 1);
    if (/\s/.test(text))
        return undefined;
    if (/^[^'`]+['`]$/.test(text))
        return quoteAt(text, end);
    if (/^['`][^'`]+$/.test(text))
        return quoteAt(text, 0);
    const nested = !plain && text.length > 2 && first === last && /^(?:'[^']+'|"[^"]+")$/.test(text);
    if (!nested || SOURCE_KEYWORD.test(text))
        return undefined;
    return {
        rule: "ARC230",
        message: `The value ${(0,wording/* quote */.hD)(text)} has quotes inside its quotes, which become a part of it.`,
        help: "Keep one pair of quotes.",
        replacement: { text: text.slice(1, -1), title: "Remove the inner quotes" },
    };
}
/** Sources of a Content-Security-Policy are written in single quotes. */
const SOURCE_KEYWORD = /^'(?:self|none|unsafe-|strict-|nonce-|sha\d|report-sample|wasm-)/;
function isOdd(text, char) {
    return text.split(char).length % 2 === 0;
}
/** The quote at the start or the end of a text. */
function quoteAt(text, at) {
    return {
        rule: "ARC230",
        message: `The quote ${at === 0 ? "before" : "after"} ${(0,wording/* quote */.hD)(withoutChar(text, at))} has no partner, and is a part of the value.`,
        help: "Remove it, or put the value in a pair of quotes.",
        part: { start: at, end: at + 1 },
        ...withoutQuote(text, at),
    };
}
function doubledQuote(text, at) {
    return {
        rule: "ARC230",
        message: `Two single quotes stand side by side in ${(0,wording/* quote */.hD)(text)}; without quotes around it, both are a part of it.`,
        help: "Write one.",
        part: { start: at, end: at + 2 },
        ...withoutQuote(text, at),
    };
}
/** `drivers'` may be meant as it is; in both of the other mends the value is the text without the quote. */
function withoutQuote(text, at) {
    return text.endsWith("s'") ? {} : mendTo(text, withoutChar(text, at), "Remove the quote");
}
function withoutChar(text, at) {
    return text.slice(0, at) + text.slice(at + 1);
}
/** A quote before or after a key that has no partner. */
function quoteInKey(key) {
    if (!/^["'`][^"'`]+$|^[^"'`]+["'`]$/.test(key))
        return undefined;
    return {
        rule: "ARC230",
        message: `The key ${(0,wording/* quote */.hD)(key)} has a quote without a partner, which is a part of it.`,
        help: "Remove the quote.",
        replacement: { text: key.replace(/["'`]/g, ""), title: "Remove the quote" },
    };
}

;// CONCATENATED MODULE: ./build/src/validation/rules/slips-in-text-signs.js


/** `value# comment`: without the blank the comment is a part of the value. */
function gluedComment({ text, plain }) {
    const found = plain ? /^[\w@%<>.-]*[a-z\d]{2}[)%]?(# \S.*)$/.exec(text) : null;
    const comment = found?.[1];
    if (comment === undefined)
        return undefined;
    const start = text.length - comment.length;
    return {
        rule: "ARC235",
        message: `${(0,wording/* quote */.hD)(comment)} is read as a part of the value: a comment needs a space before its #.`,
        help: "Put a space before the #; if it is no comment, put quotes around the value.",
        part: { start, end: text.length },
        mend: { kind: "space", at: start, title: "Put a space before the comment" },
    };
}
/** A dash or a bullet before a text. */
function gluedDash({ text, plain, mayBeOption }) {
    if (!plain || mayBeOption || !/^(?:-[A-Za-z][\w]|[+•–—·]\s*[A-Za-z])/u.test(text))
        return undefined;
    return {
        ...signBefore(text, "ARC233", "An item of a list starts with one dash and a space"),
        // `+` and a bullet may be meant as a mark.
        ...(/^-[a-z]{2}[a-z-]*$/.test(text) ? mendTo(text, text.slice(1), "Remove the dash") : {}),
    };
}
/** A second colon or an equals sign before a value. */
function colonInValue({ text, plain }) {
    if (!plain || !/^(?:[:=]\s*[\w"'@<>]|[:=]>)[^:]*$/.test(text))
        return undefined;
    return {
        ...signBefore(text, "ARC234", "One colon and a space stand between a key and its value"),
        ...(/^[:=]\s*[\w"'@]/.test(text) ? mendTo(text, text.slice(1).trimStart(), "Remove the sign") : {}),
    };
}
function signBefore(text, rule, usage) {
    return {
        rule,
        message: `The sign ${text.charAt(0)} is a part of the text ${(0,wording/* quote */.hD)(text)}.`,
        help: `${usage}; if the sign belongs to the text, put quotes around it.`,
        part: { start: 0, end: 1 },
    };
}
/** A colon or an equals sign before or after a key. */
function colonInKey(key) {
    if (!/^[^\s:=]+\s*[:=]+$|^[:=]+[^\s:=]+$/.test(key))
        return undefined;
    return {
        rule: "ARC234",
        message: `The sign ${key.endsWith("=") || key.startsWith("=") ? "=" : ":"} is a part of the key ${(0,wording/* quote */.hD)(key)}.`,
        help: "Write one colon between a key and its value.",
        replacement: { text: key.replace(/[\s:=]/g, ""), title: "Remove the sign" },
    };
}
/** A text that begins with & and so is no text. */
function anchorForText(name) {
    return {
        rule: "ARC236",
        message: `The sign & makes ${(0,wording/* quote */.hD)(`&${name}`)} the name of an anchor, so that the value is empty.`,
        help: "Delete the sign, or put quotes around the text.",
    };
}

;// CONCATENATED MODULE: ./build/src/validation/rules/slips-in-text-shapes.js







/** A text that has none of the shapes that the rules look at; most have not, and cost nothing more. */
const CLEAN = /^[A-Za-z0-9@<>](?:[A-Za-z0-9 @<>%/._+-]*[A-Za-z0-9%])?$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const DOUBTFUL = /--| -|(?:^|\s)[-+]/;
const isClean = (0,remembered/* remembered */.HK)(10_000, (text) => CLEAN.test(text) && !DOUBTFUL.test(text) && !(text.includes("_") && text.includes("-")));
/** The first slip that a value shows, the most telling kind first. */
function valueSlip(written) {
    return (swallowedLine(written) ??
        blankEdge(written.text, "value") ??
        typographicQuotes(written.text, "value") ??
        lookAlike(written.text) ??
        htmlEntity(written.text) ??
        quoteInValue(written) ??
        gluedComment(written) ??
        gluedDash(written) ??
        colonInValue(written) ??
        punctuationInValue(written) ??
        mixedStyle(written.text));
}
/** The first slip that a key shows, the most telling kind first. */
function keySlip(key) {
    if (isClean(key))
        return undefined;
    return (blankEdge(key, "key") ??
        typographicQuotes(key, "key") ??
        lookAlike(key) ??
        quoteInKey(key) ??
        colonInKey(key) ??
        punctuationInKey(key));
}
/** Whether a text shows no slip however it is written, so that nobody has to look how it is. */
const isNeverSlip = (0,remembered/* remembered */.HK)(10_000, (text) => {
    if (mayHoldEntry(text))
        return false;
    if (isClean(text))
        return true;
    const styles = [true, false].flatMap((plain) => [true, false].map((mayBeOption) => ({ plain, mayBeOption })));
    return styles.every((style) => valueSlip({ text, raw: text, below: false, ...style }) === undefined);
});

;// CONCATENATED MODULE: ./build/src/validation/rules/written-text.js
/** Values under such keys are options of commands, which begin with a dash. */
const OPTIONS = /arg|command|flag|option|param|cmd/i;
/** How the text at a path is written; undefined where it stands nowhere, or as a block of lines. */
function writtenText(policy, path, text) {
    const raw = rawValue(policy, path);
    if (raw === undefined || raw.startsWith("|") || raw.startsWith(">"))
        return undefined;
    return {
        text,
        raw,
        plain: !isQuoted(raw),
        below: raw.includes("\n") && startsBelow(policy, path),
        mayBeOption: path.some((key) => OPTIONS.test(key)),
    };
}
/** What is written as the value at a path, with its quotes. */
function rawValue(policy, path) {
    const span = policy.spans(path)?.value;
    return span === undefined ? undefined : policy.document.source.text.slice(span.start, span.end);
}
/** Whether a value as it is written has quotes, behind its anchor or tag if it has one. */
function isQuoted(raw) {
    return raw !== undefined && /^(?:[&!]\S+\s+)*["']/.test(raw);
}
function startsBelow(policy, path) {
    const spans = policy.spans(path);
    if (spans?.key === undefined)
        return false;
    return policy.document.source.text.slice(spans.key.end, spans.value.start).includes("\n");
}

;// CONCATENATED MODULE: ./build/src/validation/rules/slips-in-text.js













/** Rules about slips of typing that leave valid YAML with another meaning than the one on the screen. */
const slipsInText = { rules: SLIP_RULES, policyChecks: [checkText] };
/** Foreign kinds hold texts of every form (fragments of commands, say); what is a slip in them is not known. */
function checkText(policy, root, report) {
    if (!policy.kind.builtIn)
        return;
    const [keyStyles, itemStyles, itemBlanks] = [noUsage(), noUsage(), noUsage()];
    const walk = { policy, root, report, keyStyles, itemStyles, itemBlanks };
    checkNode(walk, policy.value, spotOf(root), []);
    checkExceptions(walk);
}
function noUsage() {
    return { usual: 0, odd: [] };
}
/** From how many names or items on an exception to what all of them have in common is a slip. */
const LEAST_USUAL = 12;
function onlyException({ usual, odd }) {
    return odd.length === 1 && usual >= LEAST_USUAL ? odd[0] : undefined;
}
function checkExceptions(walk) {
    const { policy } = walk;
    const key = onlyException(walk.keyStyles);
    if (key !== undefined)
        reportSlip(walk, key, "key", oddStyle(key.at(-1) ?? "", "key"));
    const item = onlyException(walk.itemStyles);
    if (item !== undefined)
        reportSlip(walk, item, "value", oddStyle(String((0,policy_pointer/* valueAt */.fK)(policy.value, item)), "item"));
    const spaced = onlyException(walk.itemBlanks);
    if (spaced === undefined || !rawValue(policy, spaced.slice(0, -1))?.startsWith("["))
        return;
    const slip = lostComma(String((0,policy_pointer/* valueAt */.fK)(policy.value, spaced)));
    if (slip !== undefined)
        reportSlip(walk, spaced, "value", slip);
}
function countStyle(usage, name, what, path, isTold) {
    const style = styleOf(name, what);
    if (style === "kebab")
        usage.usual += 1;
    // A credential's form is no style; it is told as a leak, and never spelt anew.
    else if (style === "odd" && (0,secrets/* shapedSecrets */.fq)(name).length === 0 && !isTold())
        usage.odd.push([...path]);
    return style;
}
function countBlanks({ policy, itemBlanks }, item, path) {
    if (!/\s/.test(item))
        itemBlanks.usual += 1;
    else if (!isQuoted(rawValue(policy, path)))
        itemBlanks.odd.push([...path]);
}
/** Bits by which a spot knows that nothing can be said of a key or text; and that it is in the usual style. */
const PLAIN = 8;
const USUAL = 16;
/** The same of a text as the item of a list, which has no blank then. */
const PLAIN_ITEM = 32;
function checkNode(walk, node, spot, path) {
    if (typeof node === "string")
        checkValue(walk, node, spot, path);
    else if (node === null)
        checkEmpty(walk, path);
    else if (Array.isArray(node))
        checkList(walk, node, spot.items, path);
    else if ((0,policy_pointer/* isMapping */.pi)(node)) {
        for (const key of Object.keys(node)) {
            path.push(key);
            const below = spot.below(key);
            if ((below.keyBits & PLAIN) === 0)
                checkKey(walk, key, { mapping: node, place: spot.place, below }, path);
            else if ((below.keyBits & USUAL) !== 0)
                walk.keyStyles.usual += 1;
            checkNode(walk, node[key], below, path);
            path.pop();
        }
    }
}
/** @param spot that of the items */
function checkList(walk, list, spot, path) {
    const odd = itemSlip(list, (index) => rawValue(walk.policy, [...path, String(index)]));
    for (let index = 0; index < list.length; index++) {
        const item = list[index];
        const known = typeof item === "string" ? spot.bitsOf(item) : 0;
        if ((known & PLAIN_ITEM) !== 0 && odd === undefined) {
            walk.itemBlanks.usual += 1;
            if ((known & USUAL) !== 0)
                walk.itemStyles.usual += 1;
            continue;
        }
        path.push(String(index));
        if (odd?.index === index)
            reportSlip(walk, path, "value", odd.slip);
        else
            checkNode(walk, item, spot, path);
        if (typeof item === "string")
            checkItem(walk, item, spot, path);
        path.pop();
    }
}
function checkItem(walk, item, spot, path) {
    countBlanks(walk, item, path);
    const style = countStyle(walk.itemStyles, item, "item", path, () => isToldByValue(walk.policy, path, item, spot.place));
    if (style === "odd" || /\s/.test(item) || (spot.bitsOf(item) & PLAIN) === 0)
        return;
    spot.know(item, style === "kebab" ? PLAIN_ITEM | USUAL : PLAIN_ITEM);
}
function checkKey(walk, key, { mapping, place, below, }, path) {
    if (place?.properties.has(key) === true) {
        below.keyBits |= PLAIN;
        return;
    }
    if ((0,definitions/* holdsHidden */.Tt)(key))
        return;
    const isTold = () => place?.open === true && misspeltKey(walk.policy, path, mapping, place) !== undefined;
    const style = countStyle(walk.keyStyles, key, "key", path, isTold);
    const slip = keySlip(key);
    if (slip === undefined && style !== "odd")
        below.keyBits |= style === "kebab" ? PLAIN | USUAL : PLAIN;
    if (slip !== undefined && !isTold())
        reportSlip(walk, path, "key", slip);
}
function checkValue(walk, text, spot, path) {
    if ((spot.bitsOf(text) & PLAIN) !== 0)
        return;
    if (isNeverSlip(text)) {
        spot.know(text, PLAIN);
        return;
    }
    if ((0,definitions/* holdsHidden */.Tt)(text.trim()))
        return;
    const written = writtenText(walk.policy, path, text);
    const slip = written && valueSlip(written);
    if (slip !== undefined && !isToldByValue(walk.policy, path, text, spot.place))
        reportSlip(walk, path, "value", slip);
}
/** `key: &value`: text that begins with & only names an anchor, and leaves no value. */
function checkEmpty(walk, path) {
    const key = walk.policy.spans(path)?.key;
    if (key === undefined)
        return;
    const { text } = walk.policy.document.source;
    const name = /^[ \t]*:[ \t]+&([A-Za-z][^\s,[\]{}]*)[ \t]*(?:\r?\n|#|$)/.exec(text.slice(key.end, key.end + LONGEST_ANCHOR))?.[1];
    if (name !== undefined && !text.includes(`*${name}`))
        reportSlip(walk, path, "value", anchorForText(name));
}
/** How far behind a key an anchor's name is looked for, in UTF-16 units. */
const LONGEST_ANCHOR = 200;
/** Whether the rules of amounts and words speak of the value already. */
function isToldByValue(policy, path, text, place) {
    const annotation = place?.annotation;
    if (annotation === undefined)
        return false;
    const { threshold, measure, standard } = annotation;
    if ((threshold ?? measure) !== undefined || standard === true) {
        if (quantityProblem({ policy, path, text, annotation }) !== undefined)
            return true;
    }
    const words = wellKnownWords(annotation);
    return words !== undefined && misspeltWord(policy, path, text, words) !== undefined;
}
function reportSlip(walk, path, at, slip) {
    const { policy, report } = walk;
    const { rule, message, help, part, replacement, mend } = slip;
    const draft = { rule, policy, path: [...path], at, message, help };
    const name = at === "key" ? path.at(-1) : (0,policy_pointer/* valueAt */.fK)(policy.value, path);
    const isSure = rule !== "ARC231" || joinsWords(policy.document.source.text, String(name), wordsOfPlaces(walk.root));
    report({
        ...draft,
        ...(part === undefined ? {} : { part }),
        ...(replacement === undefined || part !== undefined || !isSure ? {} : { replacement }),
        ...(mend === undefined ? {} : { mend }),
        ...(at === "key" ? { values: [path.at(-1) ?? ""] } : {}),
    });
}

// EXTERNAL MODULE: ./build/src/validation/rules/strictness-values.js
var strictness_values = __webpack_require__(43646);
;// CONCATENATED MODULE: ./build/src/validation/rules/strictness.js







/** Strictness along the order of promotion: what was proven in one environment must still hold in the next one. */
const strictness = {
    rules: [
        {
            id: "ARC401",
            name: "laxer-than-core",
            severity: "error",
            what: "The last environment of the chain (production) demands less than the core policies.",
            why: "The core is what everybody reads as the rule. An overlay that quietly asks for less in production makes it a rule that holds everywhere but where it matters.",
            example: {
                file: "environments/production.yaml",
                bad: '      test-coverage: «">80%"»\n      api-latency: "<150ms"',
                good: '      test-coverage: ">90%"\n      api-latency: "<150ms"',
            },
        },
        {
            id: "ARC402",
            name: "laxer-than-earlier",
            severity: "error",
            what: "An environment demands less than one that comes before it in the order of promotion.",
            why: "What passes the stricter environment first says nothing about the laxer one after it; promotion is only a proof while the demands grow.",
            example: {
                file: "environments/staging.yaml",
                bad: "    audit-queries: true\n    query-timeout: «180s»",
                good: "    audit-queries: true\n    query-timeout: 45s",
            },
        },
    ],
    catalogChecks: [checkChain],
};
function checkChain(catalog, report, placesOf) {
    const stages = stagesOf(catalog);
    const told = new Set();
    const tell = (draft) => {
        // What a block lacks is told once.
        const place = draft.at === "key" ? draft.path.slice(0, -1) : draft.path;
        const key = `${draft.policy.path}\n${draft.at}\n${(0,policy_pointer/* toPointer */.rb)(place)}`;
        if (!told.has(key))
            report(draft);
        told.add(key);
    };
    const last = stages.at(-1);
    if (last !== undefined && last.environment === catalog.environments.at(-1))
        againstCore(last, placesOf, tell);
    for (const [index, stage] of stages.entries()) {
        if (index > 0)
            againstEarlier(stage, stages.slice(0, index).reverse(), placesOf, tell);
    }
}
/** The environments in the order of promotion, without those whose overlay could not be read or has a wrong name. */
function stagesOf(catalog) {
    const overlays = new Map();
    const meant = new Set();
    for (const overlay of (0,policy_catalog/* ofKind */.CZ)(catalog, "environment")) {
        const environment = (0,policy_catalog/* environmentOf */.p7)(overlay);
        const isMeantElsewhere = isForAnother(overlay, catalog);
        if (!isMeantElsewhere && !overlays.has(environment))
            overlays.set(environment, overlay);
        if (isMeantElsewhere)
            meant.add(environment);
        if (!catalog.environments.includes(environment))
            meant.add((0,policy_pointer/* valueAt */.fK)(overlay.value, ["metadata", "environment"]));
    }
    const unread = catalog.unreadKinds.has("environment");
    return catalog.environments
        .filter((environment) => overlays.has(environment) || !(unread || meant.has(environment)))
        .map((environment) => stageOf(environment, overlays.get(environment), catalog));
}
function stageOf(environment, overlay, catalog) {
    const files = overlay === undefined ? [] : (0,effective/* overlaidFiles */.uA)(overlay, catalog);
    const settings = new Map();
    for (const { policy, origins } of files) {
        for (const origin of origins) {
            if (policy === undefined && strictness_UNCOMPARED.has(origin.path[0] ?? ""))
                continue;
            const path = policy === undefined ? withoutName(origin.path, environment) : origin.path;
            settings.set(strictness_keyOf(policy, path), { policy, path, origin });
        }
    }
    return { environment, overlay, settings, files: new Map(files.map((file) => [file.policy, file])) };
}
/** Sections that say something about the overlay's file instead of the environment. */
const strictness_UNCOMPARED = new Set(["version", "metadata"]);
/** What stands for `production-tools` and `staging-tools`: one section, named for its environment. */
const strictness_TOOLS = "(name)-tools";
function withoutName(path, environment) {
    return path[0] === `${environment}-tools` ? [strictness_TOOLS, ...path.slice(1)] : path;
}
function withName(path, environment) {
    return path[0] === strictness_TOOLS ? [`${environment}-tools`, ...path.slice(1)] : path;
}
function strictness_keyOf(policy, path) {
    return `${policy?.path ?? ""}\n${(0,policy_pointer/* toPointer */.rb)(path)}`;
}
/** What an environment runs at a place; undefined where nothing stands. */
function effectiveAt(stage, { policy, path }) {
    const file = stage.files.get(policy);
    if (file === undefined)
        return (0,policy_pointer/* valueAt */.fK)(policy?.value, path);
    return (0,policy_pointer/* valueAt */.fK)(file.value, policy === undefined ? withName(path, stage.environment) : path);
}
function againstCore(stage, placesOf, tell) {
    for (const setting of stage.settings.values()) {
        const { policy, path, origin } = setting;
        if (policy === undefined)
            continue;
        const here = effectiveAt(stage, setting);
        const core = (0,policy_pointer/* valueAt */.fK)(policy.value, path);
        if ((0,strictness_values/* compare */.U)(here, core, path, meaningOf(setting, placesOf)) !== "laxer" && !(0,strictness_values/* opensMore */.N)(here, core, path))
            continue;
        tell({
            rule: "ARC401",
            policy: origin.overlay,
            path: origin.overlayPath,
            at: "value",
            message: `${stage.environment} is laxer than the core: ${shown(here)} instead of ${shown(core)}.`,
            help: `Write ${shown(core)} or something stricter, or delete the line so that the core's value holds.`,
            related: [{ policy, path, at: "value", message: `the core demands ${shown(core)}` }],
        });
    }
}
/** @param earlier the environments before this one, the nearest first */
function againstEarlier(stage, earlier, placesOf, tell) {
    // Places that neither this overlay nor the one before sets hold the core's value in both.
    const places = new Map([...(earlier[0]?.settings ?? []), ...stage.settings]);
    for (const [key, setting] of places) {
        const meaning = meaningOf(setting, placesOf);
        const here = effectiveAt(stage, setting);
        const [before] = earlier;
        // What the first environment has beyond the others is an experiment.
        if (before !== undefined && earlier.length > 1 && isDropped(stage, before, setting, meaning)) {
            tellDropped(stage, before, setting, tell);
            continue;
        }
        const nearest = firstComparable(here, setting, meaning, earlier);
        if (nearest?.strictness !== "laxer")
            continue;
        const lacking = stage.settings.has(key) ? undefined : lackingPath(stage, setting.origin.overlayPath);
        if (lacking === "told")
            continue;
        const sides = {
            own: strictness_sideOf(stage, key, setting, here),
            other: strictness_sideOf(nearest.stage, key, setting, effectiveAt(nearest.stage, setting)),
        };
        // The first environment is free to be lax: what it demands beyond the core is odd by itself.
        const gap = nearest.stage === earlier.at(-1) ? undefined : lacking;
        tellLaxer(stage, nearest.stage, sides, gap, tell);
        // An environment that has no overlay at all lacks one thing: the overlay.
        if (stage.overlay === undefined)
            return;
    }
}
/** @param gap the first key on the way to the place that the laxer environment's overlay should have */
function tellLaxer(stage, before, { own, other }, gap, tell) {
    const inherited = own?.inherited === true;
    const { overlay } = stage;
    const missing = inherited && overlay !== undefined && gap !== undefined ? { policy: overlay, path: gap } : undefined;
    if (own === undefined || other === undefined)
        return;
    const place = inherited ? other : own;
    const facing = missing !== undefined ? [other, own] : inherited ? [own] : [other];
    tell({
        ...(missing === undefined
            ? { policy: place.policy, path: place.path, at: "value" }
            : { ...missing, at: "key" }),
        rule: "ARC402",
        message: `${stage.environment} is laxer than ${before.environment}: ${own.shown} instead of ${other.shown}.`,
        help: inherited
            ? `Demand as much in environments/${stage.environment}.yaml, which inherits the core's value, or relax ${before.environment} first.`
            : `Write ${other.shown} or something stricter, or relax ${before.environment} first.`,
        related: facing.map(({ policy, path, says }) => ({ policy, path, at: "value", message: says })),
    });
}
/** Whether an environment says nothing about a protection of its own sections that the one before it has. */
function isDropped(stage, before, setting, meaning) {
    const { overlay } = stage;
    if (overlay === undefined || setting.policy !== undefined)
        return false;
    if (effectiveAt(stage, setting) !== undefined)
        return false;
    const there = effectiveAt(before, setting);
    const path = withName(setting.path, stage.environment);
    const parent = (0,policy_pointer/* valueAt */.fK)(overlay.value, path.slice(0, -1));
    if (!(0,policy_pointer/* isMapping */.pi)(parent) || Object.keys(parent).length === 0 || parent["enabled"] === false)
        return false;
    const key = setting.path.at(-1) ?? "";
    if (Object.hasOwn(parent, key) || isMisplaced(overlay, path, path.length - 1))
        return false;
    const earlier = (0,policy_pointer/* valueAt */.fK)(before.files.get(undefined)?.value, withName(setting.path, before.environment).slice(0, -1));
    const added = Object.keys(parent).filter((other) => !(0,policy_pointer/* isMapping */.pi)(earlier) || !Object.hasOwn(earlier, other));
    // `relaxed-security` in the place of `strict-security` says something, if the wrong thing.
    const lastWord = key.slice(key.lastIndexOf("-"));
    if (added.slice(0, MOST_KEYS).some((other) => other.endsWith(lastWord) || (0,spelling/* isSlip */.BX)(other, key)))
        return false;
    if (Array.isArray(there))
        return there.length > 0 && !there.includes("*") && LIMITS.test(key);
    if (Array.isArray(meaning?.stricter))
        return there === meaning.stricter.at(-1);
    return typeof there === "boolean" && there === meaning?.stricter;
}
/** Lists without which everything is allowed. */
const LIMITS = /^(?:allowed|blocked)-.+$/;
function tellDropped(stage, before, { path, origin }, tell) {
    if (stage.overlay === undefined)
        return;
    const key = path.at(-1) ?? "";
    const value = effectiveAt(before, { policy: undefined, path });
    tell({
        rule: "ARC402",
        policy: stage.overlay,
        path: withName(path, stage.environment),
        at: "key",
        message: `${stage.environment} is laxer than ${before.environment}: it says nothing about ${key}.`,
        help: `Add \`${key}\` here, as ${before.environment} has it.`,
        related: [
            {
                policy: origin.overlay,
                path: origin.overlayPath,
                at: "value",
                message: `${before.environment} demands ${Array.isArray(value) ? "this" : shown(value)}`,
            },
        ],
    });
}
/**
 * The first key on the way to a place that an overlay has not; undefined without an overlay. "told" where the key
 * stands there under a wrong name, or a level too high or too low, or a value stands in the way: that is the slip to
 * tell, and what is inherited only follows from it.
 */
function lackingPath({ overlay, files }, overlayPath) {
    if (overlay === undefined)
        return undefined;
    const ofAgents = overlayPath[0] === "agent-overrides" && overlayPath[1] === "quality-standards";
    if (ofAgents && (0,policy_pointer/* valueAt */.fK)(files.get(undefined)?.value, overlayPath.slice(0, 2)) !== undefined)
        return "told";
    for (const [depth, key] of overlayPath.entries()) {
        const mapping = (0,policy_pointer/* valueAt */.fK)(overlay.value, overlayPath.slice(0, depth));
        if (!(0,policy_pointer/* isMapping */.pi)(mapping))
            return "told";
        if (Object.hasOwn(mapping, key))
            continue;
        const others = Object.keys(mapping).slice(0, MOST_KEYS);
        if (others.some((other) => (0,spelling/* isSlip */.BX)(other, key)) || isMisplaced(overlay, overlayPath, depth))
            return "told";
        const demanded = (0,policy_pointer/* valueAt */.fK)(overlay.value, ["validation", "required-sections"]);
        if (depth === 0 && Array.isArray(demanded) && demanded.includes(key))
            return "told";
        return overlayPath.slice(0, depth + 1);
    }
    return undefined;
}
/** Whether the key that a mapping lacks stands beside the mapping, or below one of its other keys. */
function isMisplaced(overlay, overlayPath, depth) {
    const key = overlayPath[depth] ?? "";
    const mapping = (0,policy_pointer/* valueAt */.fK)(overlay.value, overlayPath.slice(0, depth));
    const above = depth === 0 ? undefined : (0,policy_pointer/* valueAt */.fK)(overlay.value, overlayPath.slice(0, depth - 1));
    if ((0,policy_pointer/* isMapping */.pi)(above) && Object.hasOwn(above, key))
        return true;
    const beside = [above, mapping].flatMap((one) => ((0,policy_pointer/* isMapping */.pi)(one) ? Object.values(one) : []));
    // Agents and metrics hold the same few keys, so only names of mappings tell anything one level down.
    const isLeaf = depth === overlayPath.length - 1;
    return !isLeaf && beside.slice(0, MOST_KEYS).some((other) => (0,policy_pointer/* isMapping */.pi)(other) && Object.hasOwn(other, key));
}
/** No mapping that people write is longer; keeps the look for slips short. */
const MOST_KEYS = 2_000;
/** The nearest earlier environment whose value can be compared, and how strict this one's is beside it. */
function firstComparable(here, setting, meaning, earlier) {
    for (const stage of earlier) {
        const result = (0,strictness_values/* compare */.U)(here, effectiveAt(stage, setting), setting.path, meaning);
        if (result !== "incomparable")
            return { stage, strictness: result };
    }
    return undefined;
}
function strictness_sideOf({ environment, settings }, key, { policy, path }, value) {
    const origin = settings.get(key)?.origin;
    if (origin !== undefined) {
        return {
            policy: origin.overlay,
            path: origin.overlayPath,
            inherited: false,
            shown: shown(value),
            says: `${environment} demands ${shown(value)}`,
        };
    }
    if (policy === undefined)
        return undefined;
    return {
        policy,
        path,
        inherited: true,
        shown: shown(value),
        says: `${environment} inherits ${shown(value)} from the core`,
    };
}
/** What the schemas say of a place: the core's, and the overlay's where that one says nothing. */
function meaningOf({ policy, path, origin }, placesOf) {
    const overlay = placesOf(origin.overlay);
    const core = policy === undefined ? undefined : placesOf(policy);
    const ofOverlay = overlay === undefined ? undefined : (0,places/* placeAt */.BW)(overlay, origin.overlayPath)?.annotation;
    const ofCore = core === undefined ? undefined : (0,places/* placeAt */.BW)(core, path)?.annotation;
    return ofCore === undefined ? ofOverlay : { ...ofOverlay, ...ofCore };
}
function shown(value) {
    return Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
}

;// CONCATENATED MODULE: ./build/src/validation/rules/team-selection.js




const TEAM_SELECTION_RULE = {
    id: "ARC314",
    name: "team-of-two-managers",
    severity: "warning",
    what: "From some entry on, a team's selection names the specialists of another manager, who has no team there.",
    why: "The line that names the second team is probably lost; its tasks then go to the first one.",
    example: {
        file: "core/orchestration-policies.yaml",
        good: "        coordination: sequential-with-integration\n\n    customs-team:\n      classification:\n        keywords: [commodity-code, tariff, binding-ruling]",
        bad: "        coordination: sequential-with-integration\n\n      «classification»:\n        keywords: [commodity-code, tariff, binding-ruling]",
    },
};
const SELECTION = ["agent-selection", "specialist-selection"];
/** Teams whose entries belong to one manager up to some entry, and to another one from there on. */
function checkTeamSelection(catalog, report) {
    const known = (0,definitions/* definitions */.BG)(catalog);
    for (const policy of (0,policy_catalog/* ofKind */.CZ)(catalog, "orchestration-policies")) {
        const selection = (0,policy_pointer/* valueAt */.fK)(policy.value, SELECTION);
        if (!(0,policy_pointer/* isMapping */.pi)(selection))
            continue;
        const teams = Object.keys(selection).map((name) => managersOf(selection[name], known));
        for (const [index, name] of Object.keys(selection).entries()) {
            const others = teams.filter((_, other) => other !== index).map((managers) => managers[0]);
            reportSecondTeam(policy, [...SELECTION, name], teams[index] ?? [], others, report);
        }
    }
}
/** The manager of each entry's specialists; undefined where there is none, or more than one. */
function managersOf(team, known) {
    return (0,policy_pointer/* isMapping */.pi)(team) ? Object.values(team).map((entry) => managerOf(entry, known)) : [];
}
function managerOf(entry, known) {
    if (!(0,policy_pointer/* isMapping */.pi)(entry))
        return undefined;
    const named = [entry["specialist"], entry["specialists"]].flat().filter((name) => typeof name === "string");
    const managers = new Set(named.map((name) => {
        const [agent] = known.agentsByName.get((0,definitions/* bareName */.yZ)(name)) ?? [];
        const manager = agent === undefined ? undefined : (0,policy_pointer/* valueAt */.fK)(agent.policy.value, [...agent.body, "manager"]);
        return typeof manager === "string" ? (0,definitions/* bareName */.yZ)(manager) : undefined;
    }));
    return managers.size === 1 ? [...managers][0] : undefined;
}
function reportSecondTeam(policy, path, managers, otherTeams, report) {
    const [first] = managers;
    const last = managers.at(-1);
    const from = managers.findIndex((manager) => manager !== first);
    if (first === undefined || last === undefined || from < 1 || managers.length - from < 2)
        return;
    if (managers.slice(from).some((manager) => manager !== last) || otherTeams.includes(last))
        return;
    const team = (0,policy_pointer/* valueAt */.fK)(policy.value, path);
    const entry = (0,policy_pointer/* isMapping */.pi)(team) ? Object.keys(team)[from] : undefined;
    if (entry === undefined)
        return;
    const name = path.at(-1) ?? "";
    report({
        rule: "ARC314",
        policy,
        path: [...path, entry],
        at: "key",
        message: `From ${(0,wording/* quote */.hD)(entry)} on, ${(0,wording/* quote */.hD)(name)} names specialists of ${(0,wording/* quote */.hD)(`@${last}`)}; those before are of ${(0,wording/* quote */.hD)(`@${first}`)}.`,
        help: `A key line that names another team is probably missing above; write it, indented as deep as ${(0,wording/* quote */.hD)(name)}.`,
        related: [{ policy, path, at: "key", message: "the team that they belong to now" }],
    });
}

;// CONCATENATED MODULE: ./build/src/validation/rules/teams.js




const teams_AGENTS = "core/agent-policies.yaml";
/** Managers and their specialists name each other. */
const teams = {
    rules: [
        {
            id: "ARC305",
            name: "team-mismatch",
            severity: "error",
            what: "A specialist names a manager that does not list it. One with a file of its own (`agents/`, `generated/`) may join a team of the core without being listed there.",
            why: "The manager never hands it any work, and whoever asks the specialist is sent to the wrong manager.",
            example: {
                file: teams_AGENTS,
                good: '    rate-negotiator:\n      id: "@rate-negotiator"\n      type: specialist\n      tier: 3\n      manager: "@freight-manager"',
                bad: '    rate-negotiator:\n      id: "@rate-negotiator"\n      type: specialist\n      tier: 3\n      manager: «"@customs-manager"»',
            },
        },
        {
            id: "ARC306",
            name: "listed-elsewhere",
            severity: "error",
            what: "A manager lists a specialist that names another manager.",
            why: "A specialist answers to exactly one manager; two of them would give it work and neither would answer for it.",
            example: {
                file: teams_AGENTS,
                good: "        - account-reporter\n",
                bad: "        - account-reporter\n        - «route-planner»\n",
            },
        },
        TEAM_SELECTION_RULE,
    ],
    catalogChecks: [checkTeams, checkTeamSelection],
};
function checkTeams(catalog, report) {
    const known = (0,definitions/* definitions */.BG)(catalog);
    const lists = new Map();
    for (const manager of known.agents)
        if (manager.types.has("manager"))
            lists.set(manager, teams_entriesOf(manager, known));
    const listings = new Map();
    for (const entry of [...lists.values()].flat()) {
        if (entry.specialist === undefined)
            continue;
        const earlier = listings.get(entry.specialist);
        if (earlier === undefined)
            listings.set(entry.specialist, [entry]);
        else
            earlier.push(entry);
    }
    const claims = new Map();
    for (const specialist of known.agents) {
        const claim = claimOf(specialist, known);
        if (claim !== undefined)
            claims.set(specialist, claim);
    }
    const areRead = !catalog.unreadKinds.has("agent");
    const told = reportUnlisted(claims, { lists, listings, areRead }, report);
    for (const entry of [...lists.values()].flat())
        reportListedElsewhere(entry, claims, told, report);
}
function teams_entriesOf(manager, known) {
    const path = listPath(manager);
    const list = (0,policy_pointer/* valueAt */.fK)(manager.policy.value, path);
    if (!Array.isArray(list))
        return [];
    const seen = new Set();
    return list.map((name, index) => {
        const found = typeof name === "string" ? agentOf(name, "specialist", known) : undefined;
        // A repeated item is the schema's affair; here it stands for nobody.
        const specialist = found === undefined || seen.has(found) ? undefined : found;
        if (specialist !== undefined)
            seen.add(specialist);
        return { manager, path: [...path, String(index)], specialist };
    });
}
function listPath(manager) {
    return [...manager.body, "specializations"];
}
function agentOf(name, type, known) {
    return known.agentsByName.get((0,definitions/* bareName */.yZ)(name))?.find((agent) => agent.types.has(type));
}
function claimOf(specialist, known) {
    const path = [...specialist.body, "manager"];
    const named = (0,policy_pointer/* valueAt */.fK)(specialist.policy.value, path);
    if (!specialist.types.has("specialist") || typeof named !== "string")
        return undefined;
    const manager = agentOf(named, "manager", known);
    return manager === undefined ? undefined : { specialist, manager, path };
}
/**
 * Specialists whose manager does not list them. An entry of the manager's list that is wrong in itself, and
 * reported as such, most likely stood for one of them: then nothing is said here.
 */
function reportUnlisted(claims, { lists, listings, areRead }, report) {
    const isListed = ({ specialist, manager }) => listings.get(specialist)?.some((entry) => sameAgent(entry.manager, manager)) === true;
    const unlisted = new Map();
    for (const claim of claims.values()) {
        const elsewhere = (listings.get(claim.specialist) ?? []).length > 0;
        const ofOwnFile = claim.manager.policy.kind.name === "agent";
        // In the core, the schema says that the list is missing.
        const list = (0,policy_pointer/* valueAt */.fK)(claim.manager.policy.value, listPath(claim.manager));
        const leadsNobody = areRead && ofOwnFile && list === undefined;
        const hasList = Array.isArray(list) || leadsNobody;
        // An agent with a file of its own comes on top of the teams of the core.
        const isAddition = claim.specialist.policy.kind.name === "agent" && !leadsNobody && !elsewhere;
        if (isListed(claim) || isAddition || !hasList)
            continue;
        const earlier = unlisted.get(claim.manager);
        if (earlier === undefined)
            unlisted.set(claim.manager, [claim]);
        else
            earlier.push(claim);
    }
    const told = new Set();
    for (const [manager, waiting] of unlisted) {
        const wrong = (lists.get(manager) ?? []).filter(({ specialist }) => {
            const claim = specialist === undefined ? undefined : claims.get(specialist);
            return (specialist === undefined ||
                (claim !== undefined && !sameAgent(claim.manager, manager) && isListed(claim)));
        });
        if (waiting.length <= wrong.length)
            continue;
        for (const claim of waiting) {
            told.add(claim.specialist);
            reportClaim(claim, listings.get(claim.specialist) ?? [], report);
        }
    }
    return told;
}
/** An agent that is defined twice is one agent to those who name it. */
function sameAgent(a, b) {
    return a === b || a.name === b.name || (a.key !== undefined && a.key === b.key);
}
function reportClaim({ specialist, manager, path }, elsewhere, report) {
    const { policy } = specialist;
    const [other] = elsewhere;
    report({
        rule: "ARC305",
        policy,
        path,
        at: "value",
        message: `${(0,wording/* quote */.hD)(specialist.name)} names ${(0,wording/* quote */.hD)(`@${manager.name}`)} as its manager, which does not list it.`,
        help: other === undefined
            ? `Add ${(0,wording/* quote */.hD)(specialist.name)} to the specializations of ${(0,wording/* quote */.hD)(`@${manager.name}`)}, or name the manager that leads it.`
            : `${(0,wording/* quote */.hD)(`@${other.manager.name}`)} lists it: name that manager, or move it to the other team.`,
        related: [
            keyPlace(manager.policy, listPath(manager), `the team of ${(0,wording/* quote */.hD)(`@${manager.name}`)}`),
            ...elsewhere.map((entry) => valuePlace(entry.manager.policy, entry.path, `listed by ${(0,wording/* quote */.hD)(`@${entry.manager.name}`)}`)),
        ],
    });
}
function reportListedElsewhere({ manager, path, specialist }, claims, told, report) {
    const claim = specialist === undefined ? undefined : claims.get(specialist);
    if (specialist === undefined ||
        claim === undefined ||
        told.has(specialist) ||
        sameAgent(claim.manager, manager))
        return;
    report({
        rule: "ARC306",
        policy: manager.policy,
        path,
        at: "value",
        message: `${(0,wording/* quote */.hD)(`@${manager.name}`)} lists ${(0,wording/* quote */.hD)(specialist.name)}, whose manager is ${(0,wording/* quote */.hD)(`@${claim.manager.name}`)}.`,
        help: "Delete it from this list, or make this its manager and delete it from the other team.",
        related: [valuePlace(specialist.policy, claim.path, "its own manager")],
        values: [specialist.name],
    });
}
function keyPlace(policy, path, message) {
    return { policy, path, at: "key", message };
}
function valuePlace(policy, path, message) {
    return { policy, path, at: "value", message };
}

// EXTERNAL MODULE: ./build/src/policy/quantity.js
var quantity = __webpack_require__(17987);
;// CONCATENATED MODULE: ./build/src/validation/rules/orders.js




const SCALE_UP = "scale-up-threshold";
const SCALE_DOWN = "scale-down-threshold";
/** Who deals with something, one after another, and each has more time than the one before, by the section's name. */
const orders_LEVELS = new Map([
    ["resolution-timeouts", ["agent-level", "manager-level", "orchestrator-level", "human-escalation"]],
    ["timeouts", ["automated", "manager", "orchestrator", "human"]],
]);
const ORDERED = new Set([
    "alert-threshold",
    "critical-threshold",
    SCALE_UP,
    ...[...orders_LEVELS.values()].flat(),
]);
/** Whether a mapping with that key may hold an order; every order has such a key. */
function isOrdered(key) {
    return ORDERED.has(key) || key.startsWith("min");
}
/** What is out of order in a mapping: its target and alarms, its least and most, its scaling thresholds, its timeouts. */
function orderProblems(place) {
    const drafts = [];
    const rungs = rungProblem(place);
    if (rungs !== undefined)
        drafts.push(rungs);
    const scale = scaleProblem(place);
    if (scale !== undefined)
        drafts.push(scale);
    const levels = levelsProblem(place);
    if (levels !== undefined)
        drafts.push(levels);
    for (const key of Object.keys(place.mapping)) {
        const bounds = key.startsWith("min") ? boundsProblem(place, key) : undefined;
        if (bounds !== undefined)
            drafts.push(bounds);
    }
    return drafts;
}
const RUNGS = ["target", "alert-threshold", "critical-threshold"];
/** Values of the three rungs that were found in order: metrics are alike in many policies. */
const foundInOrder = new remembered/* KnownTuples */.dD(5_000);
function rungProblem(place) {
    const { mapping, faulty } = place;
    const written = RUNGS.map((rung) => Object.hasOwn(mapping, rung) && !faulty.has(rung) ? mapping[rung] : undefined);
    if (foundInOrder.has(written))
        return undefined;
    const found = rungConflict(place);
    if (found === undefined && written.every(isScalar))
        foundInOrder.add(written);
    return found;
}
function isScalar(value) {
    return typeof value !== "object" || value === null;
}
function rungConflict(place) {
    const rungs = RUNGS.flatMap((rung) => {
        const threshold = typeof place.mapping[rung] === "string" ? amountAt(place, rung) : undefined;
        return threshold === undefined || (0,policy_threshold/* acceptableRange */.qB)(threshold) !== undefined ? [] : [{ rung, threshold }];
    });
    if (rungs.length < 2)
        return undefined;
    const conflicts = rungs.flatMap((better, index) => rungs.slice(index + 1).flatMap((worse) => {
        const problem = (0,policy_threshold/* orderProblem */.AO)(better, worse);
        return problem === undefined ? [] : [{ better, worse, problem }];
    }));
    if (conflicts.length === 0)
        return undefined;
    const culprit = outOfLine(rungs, conflicts);
    const mine = conflicts.filter(({ better, worse }) => better === culprit || worse === culprit);
    const [first] = mine;
    return first === undefined ? undefined : rungDraft(place, culprit, first, mine);
}
function rungDraft(place, culprit, first, mine) {
    const { policy, path } = place;
    const other = first.better === culprit ? first.worse : first.better;
    const others = mine.map(({ better, worse }) => (better === culprit ? worse : better));
    return {
        // Another unit than its siblings have is the unit's fault, not the order's.
        rule: first.problem.kind === "measure" ? "ARC202" : "ARC204",
        policy,
        path: [...path, culprit.rung],
        at: "value",
        message: `${conflictText(culprit, other, first.problem.kind)}.`,
        help: conflictHelp(culprit, other, first.problem.kind),
        related: others.map(({ rung, threshold }) => ({
            policy,
            path: [...path, rung],
            at: "value",
            message: `the ${rung} is ${(0,policy_threshold/* formatThreshold */.B6)(threshold)}`,
        })),
    };
}
function conflictText(culprit, other, kind) {
    const [mine, its] = [orders_shown(culprit), orders_shown(other)];
    if (kind === "measure")
        return `The ${mine} measures something else than the ${its}`;
    if (kind === "equal")
        return `The ${mine} has the same boundary as the ${its}`;
    if (kind === "order")
        return `The ${mine} is out of order with the ${its}`;
    const facing = culprit.rung === "target" || other.rung === "target";
    return facing
        ? `The ${mine} points the same way as the ${its}`
        : `The ${mine} points the other way than the ${its}`;
}
function conflictHelp(culprit, other, kind) {
    if (kind === "measure")
        return "Measure target, alert-threshold and critical-threshold in the same thing.";
    if (kind === "direction") {
        const turned = culprit.threshold.comparator?.startsWith("<") === true ? ">" : "<";
        return `Turn its comparator round to \`${turned}\`: a target says what is good, an alarm what is bad.`;
    }
    const culpritIsWorse = RUNGS.indexOf(culprit.rung) > RUNGS.indexOf(other.rung);
    // Alarms look to the worse side, a target away from it.
    const alarm = culprit.rung === "target" ? other : culprit;
    const worseIsMore = alarm.threshold.comparator?.startsWith(">") === true;
    const side = worseIsMore === culpritIsWorse ? "higher" : "lower";
    return `Target, alert-threshold and critical-threshold get worse in that order: write a ${side} number than that of the ${other.rung}.`;
}
function orders_shown({ rung, threshold }) {
    return `${rung} \`${(0,policy_threshold/* formatThreshold */.B6)(threshold)}\``;
}
/**
 * The rung to blame. One that contradicts both others is it. Where only two contradict each other, either may be
 * the slip: with a third one, it is the one without which the rest stands more as metrics usually do; with none, a
 * target or alarm that points against what its unit suggests, else the worse of the two.
 */
function outOfLine(rungs, conflicts) {
    const [first] = conflicts;
    if (conflicts.length === 2) {
        const common = rungs.find((rung) => conflicts.every(({ better, worse }) => better === rung || worse === rung));
        if (common !== undefined)
            return common;
    }
    const third = rungs.find((rung) => rung !== first.better && rung !== first.worse);
    if (third === undefined || conflicts.length > 2) {
        return first.problem.kind === "direction" && pointsAgainstItsUnit(first.better)
            ? first.better
            : first.worse;
    }
    const withoutBetter = oddity(first.worse, third, rungs);
    const withoutWorse = oddity(first.better, third, rungs);
    return withoutBetter < withoutWorse ? first.better : first.worse;
}
/** From one rung of a metric to the next, numbers usually grow by about this factor. */
const USUAL_STEP = 2.4;
/** How unusual the distance of two rungs is. */
function oddity(a, b, rungs) {
    const steps = Math.abs(RUNGS.indexOf(a.rung) - RUNGS.indexOf(b.rung));
    const factor = Math.abs(Math.log(badness(a, rungs) / badness(b, rungs)));
    return Number.isFinite(factor) ? Math.abs(factor - steps * Math.log(USUAL_STEP)) : Number.POSITIVE_INFINITY;
}
/** The number as it grows from better to worse; of availabilities, what is missing to 100%. */
function badness({ threshold: { quantity } }, rungs) {
    const low = rungs.some(({ threshold }) => threshold.quantity.dimension === "ratio" && threshold.quantity.canonical < 50);
    return quantity.dimension === "ratio" && !low ? 100 - quantity.canonical : quantity.canonical;
}
/** Times and sizes are better when they are small, rates when they are large. */
function pointsAgainstItsUnit({ rung, threshold: { comparator, quantity } }) {
    if (comparator === undefined || comparator === "=")
        return false;
    const smallIsGood = quantity.dimension === "duration" || quantity.dimension === "size";
    if (!smallIsGood && quantity.dimension !== "rate")
        return false;
    const wanted = smallIsGood === (rung === "target") ? "<" : ">";
    return !comparator.startsWith(wanted);
}
/**
 * The least of something above its most; the least is underlined, since it is what narrows the other. A most of
 * nothing or less is wrong by itself, as the schema says.
 */
function boundsProblem(place, key) {
    const rest = /^(min(?:imum)?)([-_].+|[A-Z].*)?$/.exec(key);
    if (rest === null)
        return undefined;
    const most = `${rest[1] === "minimum" ? "maximum" : "max"}${rest[2] ?? ""}`;
    const [low, high] = [amountAt(place, key), amountAt(place, most)];
    if (low === undefined || high === undefined || !isAlike(low, high))
        return undefined;
    if (low.quantity.canonical <= high.quantity.canonical || high.quantity.canonical <= 0)
        return undefined;
    const { policy, path } = place;
    return {
        rule: "ARC205",
        policy,
        path: [...path, key],
        at: "value",
        message: `${key} ${(0,policy_threshold/* formatThreshold */.B6)(low)} is above ${most} ${(0,policy_threshold/* formatThreshold */.B6)(high)}.`,
        help: `Lower ${key}, or raise ${most}.`,
        related: [{ policy, path: [...path, most], at: "value", message: `${most} is ${(0,policy_threshold/* formatThreshold */.B6)(high)}` }],
    };
}
/** One that scales up at a lower load than it scales down at would do both for ever. */
function scaleProblem(place) {
    const [up, down] = [amountAt(place, SCALE_UP), amountAt(place, SCALE_DOWN)];
    if (up === undefined || down === undefined || !isAlike(up, down))
        return undefined;
    if (down.quantity.canonical < up.quantity.canonical)
        return undefined;
    // Loads at which one scales up lie in the upper half: an `up` in the lower half is the slip, else `down` is.
    const upIsOdd = up.quantity.dimension === "ratio" && up.quantity.canonical < 50 && down.quantity.canonical < 50;
    const [odd, oddAmount, other, otherAmount] = upIsOdd
        ? [SCALE_UP, up, SCALE_DOWN, down]
        : [SCALE_DOWN, down, SCALE_UP, up];
    const { policy, path } = place;
    return {
        rule: "ARC206",
        policy,
        path: [...path, odd],
        at: "value",
        message: `${odd} ${(0,policy_threshold/* formatThreshold */.B6)(oddAmount)} is not ${upIsOdd ? "above" : "below"} ${other} ${(0,policy_threshold/* formatThreshold */.B6)(otherAmount)}.`,
        help: `Scale down at a lower load than up: ${upIsOdd ? "raise" : "lower"} ${odd}.`,
        related: [
            { policy, path: [...path, other], at: "value", message: `${other} is ${(0,policy_threshold/* formatThreshold */.B6)(otherAmount)}` },
        ],
    };
}
function levelsProblem(place) {
    const { policy, path } = place;
    const names = orders_LEVELS.get(path.at(-1) ?? "");
    if (names === undefined)
        return undefined;
    const levels = names.flatMap((level) => {
        const time = durationOf(amountAt(place, level));
        const delay = String(place.mapping[level]);
        return time === undefined || time <= 0
            ? []
            : [{ path: [...path, level], at: "value", name: level, delay, time }];
    });
    return escalationDraft(policy, levels, (a, b) => a.time < b.time);
}
/** The steps of an escalation list, each later than the one before it or at the same time. */
function stepsProblem(policy, path, items) {
    if (path.at(-1) !== "escalation")
        return undefined;
    const steps = items.flatMap((item, index) => {
        const keys = (0,policy_pointer/* isMapping */.pi)(item) ? Object.keys(item) : [];
        const [delay = ""] = keys;
        const parsed = (0,policy_threshold/* parseThreshold */.B7)(delay);
        const known = delay === "immediate" ? 0 : durationOf(parsed.kind === "threshold" ? parsed.threshold : undefined);
        if (keys.length !== 1 || known === undefined)
            return [];
        return [
            { path: [...path, String(index), delay], at: "key", name: `step ${index + 1}`, delay, time: known },
        ];
    });
    return escalationDraft(policy, steps, (a, b) => a.time <= b.time);
}
function durationOf(threshold) {
    const plain = threshold?.comparator === undefined && threshold?.quantity.dimension === "duration";
    return plain ? threshold.quantity.canonical : undefined;
}
function escalationDraft(policy, steps, inOrder) {
    const odd = stepOutOfLine(steps, inOrder);
    const mine = odd === undefined ? undefined : steps[odd];
    if (odd === undefined || mine === undefined)
        return undefined;
    const [before, after] = [steps[odd - 1], steps[odd + 1]];
    const early = before !== undefined && !inOrder(before, mine);
    const other = early ? before : after;
    if (other === undefined)
        return undefined;
    return {
        rule: "ARC212",
        policy,
        path: mine.path,
        at: mine.at,
        message: `The delays of an escalation rise, but ${mine.name} (${mine.delay}) is not ${early ? "longer" : "shorter"} than ${other.name} (${other.delay}).`,
        help: `Write a ${early ? "longer" : "shorter"} time for ${mine.name}, or put the steps in order.`,
        related: [{ policy, path: other.path, at: other.at, message: `${other.name} has ${other.delay}` }],
    };
}
/**
 * The step to blame: the one without which the rest is in order; of several such ones, the one without which the
 * times grow most evenly. Where more than one is wrong, the first that does not follow the one before it.
 */
function stepOutOfLine(steps, inOrder) {
    const follows = (_, index, all) => {
        const [before, step] = [all[index - 1], all[index]];
        return before === undefined || step === undefined || inOrder(before, step);
    };
    const first = steps.findIndex((step, index) => !follows(step, index, steps));
    if (first === -1)
        return undefined;
    // Only the two that contradict each other can be the one.
    const [chosen] = [first, first - 1]
        .map((index) => ({ index, rest: steps.filter((_, at) => at !== index) }))
        .filter(({ rest }) => rest.every(follows))
        .sort((a, b) => unevenness(a.rest, steps) - unevenness(b.rest, steps));
    return chosen?.index ?? first;
}
/** From one step to the next, delays usually grow by about this factor; `immediate` counts as half a minute. */
const USUAL_DELAY_STEP = Math.log(4);
const AT_ONCE = 30_000;
function unevenness(rest, steps) {
    return rest.reduce((sum, step, index) => {
        const before = rest[index - 1];
        if (before === undefined)
            return sum;
        const growth = Math.log(Math.max(step.time, AT_ONCE) / Math.max(before.time, AT_ONCE));
        return sum + (growth / (steps.indexOf(step) - steps.indexOf(before)) - USUAL_DELAY_STEP) ** 2;
    }, 0);
}
function isAlike(a, b) {
    return (0,quantity/* measureOf */.c_)(a.quantity) === (0,quantity/* measureOf */.c_)(b.quantity);
}
/** The amount at a key: a number, or a text that reads as a threshold. */
function amountAt({ mapping, faulty }, key) {
    const value = Object.hasOwn(mapping, key) && !faulty.has(key) ? mapping[key] : undefined;
    if (typeof value === "number") {
        return { form: "symbol", quantity: { number: value, unit: "", canonical: value, dimension: "count" } };
    }
    if (typeof value !== "string")
        return undefined;
    const parsed = (0,policy_threshold/* parseThreshold */.B7)(value);
    return parsed.kind === "threshold" ? parsed.threshold : undefined;
}

;// CONCATENATED MODULE: ./build/src/validation/rules/metrics.js









/**
 * The core and the environments measure a metric of one agent in the same dimension and limit it on the same side.
 * Otherwise they cannot be compared, and neither can be called the stricter one.
 */
function checkMetrics(catalog, report) {
    const overlays = (0,policy_catalog/* ofKind */.CZ)(catalog, "environment");
    const statements = new Map();
    // What no environment overrides need not be read.
    for (const overlay of overlays)
        metrics_collect(overlay, (subject) => statements.set(subject, []));
    if (statements.size === 0)
        return;
    for (const policy of [...(0,policy_catalog/* ofKind */.CZ)(catalog, "agent-policies"), ...(0,policy_catalog/* ofKind */.CZ)(catalog, "agent"), ...overlays]) {
        metrics_collect(policy, (subject, path) => {
            const said = statements.get(subject);
            const threshold = said === undefined ? undefined : comparableAt(policy, path);
            if (threshold !== undefined)
                said?.push({ policy, path, threshold });
        });
    }
    for (const said of statements.values()) {
        const limits = said.filter(({ threshold }) => threshold.comparator !== undefined);
        if (limits.length > 1)
            reportMismatch(limits, report);
        reportLostComparators(said, limits, report);
    }
}
function metrics_collect(policy, add) {
    for (const { agent, path, mapping } of standardsIn(policy)) {
        for (const metric of Object.keys(mapping))
            add(`${agent()} ${metric}`, [...path, metric]);
    }
    const metrics = ["performance-monitoring", "metrics"];
    for (const metric of keysAt(policy, metrics)) {
        const path = [...metrics, metric];
        const mapping = (0,policy_pointer/* valueAt */.fK)(policy.value, path);
        // A rung that contradicts the others of its metric is told there.
        const odd = (0,policy_pointer/* isMapping */.pi)(mapping) ? orderProblems({ policy, path, mapping, faulty: new Set() }) : [];
        for (const rung of keysAt(policy, path)) {
            if (odd.some((draft) => draft.path.at(-1) === rung))
                continue;
            add(`/${metric} ${rung}`, [...path, rung]);
        }
    }
}
const metrics_OVERRIDES = ["agent-overrides", "quality-standards"];
function standardsIn(policy) {
    const { value } = policy;
    const found = [];
    const add = (agent, path) => {
        const mapping = (0,policy_pointer/* valueAt */.fK)(value, path);
        if ((0,policy_pointer/* isMapping */.pi)(mapping))
            found.push({ agent, path, mapping });
    };
    if (Object.hasOwn(value, "agent-overrides"))
        for (const agent of keysAt(policy, metrics_OVERRIDES))
            add(() => metrics_bare(agent), [...metrics_OVERRIDES, agent]);
    for (const group of Object.hasOwn(value, "agents") ? ["managers", "specialists"] : [])
        for (const name of keysAt(policy, ["agents", group])) {
            const body = ["agents", group, name];
            add(() => agentAt(policy, body, name), [...body, "quality-standards"]);
        }
    if (Object.hasOwn(value, "agent"))
        add(() => agentAt(policy, ["agent"], ""), OWN_STANDARDS);
    return found;
}
const OWN_STANDARDS = ["quality-standards"];
function agentAt(policy, path, name) {
    const id = (0,policy_pointer/* valueAt */.fK)(policy.value, [...path, "id"]);
    return metrics_bare(typeof id === "string" ? id : name);
}
function metrics_bare(agent) {
    return agent.replace(/^@/, "");
}
function keysAt(policy, path) {
    const mapping = (0,policy_pointer/* valueAt */.fK)(policy.value, path);
    return (0,policy_pointer/* isMapping */.pi)(mapping) ? Object.keys(mapping) : [];
}
/** An amount that is not reported by itself: in range, in a unit and on a side that its name allows. */
function comparableAt(policy, path) {
    const value = (0,policy_pointer/* valueAt */.fK)(policy.value, path);
    if (typeof value !== "string" || withPercentSign(value) !== undefined)
        return undefined;
    const parsed = (0,policy_threshold/* parseThreshold */.B7)(value);
    if (parsed.kind !== "threshold")
        return undefined;
    const { threshold } = parsed;
    const implied = impliedByName({ path }, threshold);
    const wanted = wantedDirection(path, threshold);
    const odd = (0,policy_threshold/* acceptableRange */.qB)(threshold) !== undefined ||
        (implied !== undefined && implied !== threshold.quantity.dimension) ||
        (wanted !== undefined && wanted !== (pointsTo(threshold) ?? wanted));
    return odd ? undefined : threshold;
}
/**
 * Blames whoever has no unit where others have one, or not that of the name; else whoever differs from most others;
 * between two the less usual statement, or else the overlay.
 */
function reportMismatch(said, report) {
    const ordinary = said.filter((statement) => !isUnusual(statement));
    const likely = likeliest(said);
    const [usual] = largestGroup(likely, ordinary, ({ threshold }) => metrics_sideOf(threshold));
    if (usual === undefined)
        return;
    for (const statement of said) {
        const { policy, path, threshold } = statement;
        if (metrics_sideOf(threshold) === metrics_sideOf(usual.threshold))
            continue;
        const unit = threshold.quantity.dimension !== usual.threshold.quantity.dimension;
        const [mine, its] = [(0,policy_threshold/* formatThreshold */.B6)(threshold), (0,policy_threshold/* formatThreshold */.B6)(usual.threshold)];
        report({
            rule: unit ? "ARC202" : "ARC211",
            policy,
            path,
            at: "value",
            message: unit
                ? `"${path.at(-1)}" is measured in something else here than in ${usual.policy.file}: ${mine} instead of ${its}.`
                : `"${path.at(-1)}" is limited on the other side than in ${usual.policy.file}: ${mine} instead of ${its}.`,
            help: unit
                ? `Use a unit that can be compared with ${its}.`
                : `Turn the comparator round to \`${pointsTo(usual.threshold)}\`.`,
            related: [{ policy: usual.policy, path: usual.path, at: "value", message: `${its} here` }],
            ...(unit ? {} : turnedRound(policy, path)),
        });
    }
}
/** The statements whose unit is the likely one, as far as that can be told; all of them otherwise. */
function likeliest(said) {
    const measured = preferred(said, ({ threshold: { quantity } }) => quantity.unit !== "");
    const name = metricName(said[0]?.path ?? []) ?? "";
    const dimension = likelyDimension(name);
    return preferred(measured, ({ threshold }) => threshold.quantity.dimension === dimension);
}
function preferred(said, fits) {
    const fitting = said.filter(fits);
    return fitting.length > 0 ? fitting : said;
}
/** What a metric of that name is measured in rather than in anything else. */
function likelyDimension(name) {
    const certain = (0,policy_threshold/* dimensionOfName */.jj)(name);
    if (certain !== undefined)
        return certain;
    if ((0,policy_threshold/* isNameOfTime */.mj)(name))
        return "duration";
    if (/(?:^|-)size$/.test(name))
        return "size";
    return /(?:^|-)(?:errors|misses|violations|alarms|negatives|share|agreement|satisfaction)$/.test(name)
        ? "ratio"
        : undefined;
}
/**
 * A standard without a comparator beside others of the same metric that have one. `0%` and `100%` say by themselves
 * what is wanted.
 */
function reportLostComparators(said, limits, report) {
    const [limit] = limits;
    const bare = said.filter(({ path, threshold }) => threshold.comparator === undefined && isStandard(path));
    // What most leave out is not lost.
    if (limit === undefined || bare.length > limits.length)
        return;
    for (const { policy, path, threshold } of bare) {
        if (saysAllOrNothing(threshold) || !mayBeSame(threshold, limit.threshold))
            continue;
        const [mine, its] = [(0,policy_threshold/* formatThreshold */.B6)(threshold), (0,policy_threshold/* formatThreshold */.B6)(limit.threshold)];
        const sign = its.slice((limit.threshold.subject ?? "").length).match(/^[<>=]+/)?.[0];
        report({
            rule: "ARC201",
            policy,
            path,
            at: "value",
            message: `${(0,wording/* subject */.bc)(path)} has no comparator here: ${(0,wording/* quote */.hD)(mine)} does not say whether less or more is good.`,
            help: sign === undefined
                ? `Write a limit as ${limit.policy.file} does: \`${its}\`.`
                : `Put \`${sign}\` before the number, as ${limit.policy.file} does: \`${its}\`.`,
            related: [{ policy: limit.policy, path: limit.path, at: "value", message: `${its} here` }],
            ...comparatorBefore(policy, path, sign, threshold, limit.threshold),
        });
    }
}
/** A comparator is all that is missing only where the unit is there, and others agree on what it is. */
function comparatorBefore(policy, path, sign, { quantity }, limit) {
    const text = (0,policy_pointer/* valueAt */.fK)(policy.value, path);
    if (sign === undefined || limit.subject !== undefined || quantity.unit === "")
        return {};
    if (typeof text !== "string" || !/^\d/.test(text))
        return {};
    return { mend: { kind: "part", start: 0, end: 0, text: sign, title: `Change to ${sign}${text}` } };
}
function isStandard(path) {
    return path.includes("quality-standards");
}
function saysAllOrNothing({ quantity: { dimension, canonical } }) {
    return dimension === "ratio" && (canonical === 0 || canonical === 100);
}
/** Whether both measure the same, if the one has lost its unit too. */
function mayBeSame({ quantity }, limit) {
    return quantity.unit === "" || quantity.dimension === limit.quantity.dimension;
}
/** Standards whose subject is glued to its number (`lighthouse-score92`, `p0.05`) where others compare it. */
function checkGluedNames(catalog, report) {
    const subjects = new Map();
    const words = [];
    for (const policy of catalog.policies) {
        for (const { path, mapping } of standardsIn(policy)) {
            for (const metric of Object.keys(mapping)) {
                const text = mapping[metric];
                if (typeof text !== "string" || text.length > LONGEST_GLUED)
                    continue;
                const said = subjectOrGlue(text);
                if (said === "neither")
                    continue;
                const at = [...path, metric];
                if (said === "glue")
                    words.push({ policy, path: at, text });
                else
                    addSubject(subjects, { policy, path: at, threshold: said });
            }
        }
    }
    if (subjects.size === 0)
        return;
    for (const { policy, path, text } of words) {
        const glued = gluedTo(text, path.at(-1) ?? "", subjects);
        if (glued === undefined)
            continue;
        const { fix, model } = glued;
        const its = (0,policy_threshold/* formatThreshold */.B6)(model.threshold);
        report({
            rule: "ARC201",
            policy,
            path,
            at: "value",
            message: `${(0,wording/* subject */.bc)(path)} has no comparator: ${(0,wording/* quote */.hD)(text)} joins a name and a number.`,
            help: `Did you mean \`${fix}\`?`,
            related: [{ policy: model.policy, path: model.path, at: "value", message: `${its} here` }],
            replacement: { text: fix, title: `Change to ${fix}` },
        });
    }
}
const LONGEST_GLUED = 80;
const GLUED = /^\s*(\p{L}(?:[\p{L}_-]*\p{L})?)[\s:_-]*(\d[^\s]*)\s*$/u;
/** A limit with a subject of its own, a word that may join a name and a number, or neither, as most texts. */
const subjectOrGlue = (0,remembered/* remembered */.HK)(10_000, (text) => {
    const parsed = (0,policy_threshold/* parseThreshold */.B7)(text);
    if (parsed.kind === "word")
        return GLUED.test(text) ? "glue" : "neither";
    if (parsed.kind !== "threshold")
        return "neither";
    const { subject: measured, comparator, form } = parsed.threshold;
    return measured === undefined || comparator === undefined || form === "within"
        ? "neither"
        : parsed.threshold;
});
function addSubject(subjects, statement) {
    const name = (statement.threshold.subject ?? "").toLowerCase();
    const earlier = subjects.get(name);
    const metric = statement.path.at(-1) ?? "";
    if (earlier === undefined)
        subjects.set(name, { ...statement, metrics: new Set([metric]) });
    else
        earlier.metrics.add(metric);
}
function gluedTo(text, metric, subjects) {
    const [, name = "", number = ""] = GLUED.exec(text) ?? [];
    const model = subjects.get(name.toLowerCase());
    if (model === undefined)
        return undefined;
    // At another metric, `p95` can be a name; `p0.05` and `lighthouse-score92` cannot.
    if (!model.metrics.has(metric) && !number.includes(".") && !name.includes("-"))
        return undefined;
    const fix = `${name}${model.threshold.comparator}${number}`;
    return (0,policy_threshold/* parseThreshold */.B7)(fix).kind === "threshold" ? { fix, model } : undefined;
}
function metrics_sideOf(threshold) {
    return `${threshold.quantity.dimension} ${pointsTo(threshold)}`;
}
const RATHER_LOW = /(?:^|-)(?:errors?|misses|violations|alarms|negatives|gap|delay|waiting|noise|turnaround|time|duration|size|latency|changes)$/;
const RATHER_HIGH = /^on-time-|(?:^|-)(?:resolution|recall|agreement|satisfaction|completeness|coverage|accuracy|success|share|compared)$/;
/** A limit that seems to point the wrong way; too little for a finding, enough to choose between two. */
function isUnusual({ path, threshold }) {
    if (ALARMS.has(path.at(-1) ?? ""))
        return false;
    const name = metricName(path) ?? "";
    const { dimension } = threshold.quantity;
    const more = pointsTo(threshold) === ">";
    if (more && (RATHER_LOW.test(name) || dimension === "duration" || dimension === "size"))
        return true;
    return !more && RATHER_HIGH.test(name);
}
/** The largest group of equal key; of equally large ones that of an ordinary statement, else the first. */
function largestGroup(said, ordinary, keyOf) {
    const groups = new Map();
    for (const statement of said) {
        const key = keyOf(statement);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [statement]);
        else
            group.push(statement);
    }
    const largest = Math.max(...[...groups.values()].map((group) => group.length));
    const candidates = [...groups.values()].filter((group) => group.length === largest);
    return candidates.find((group) => group.some((one) => ordinary.includes(one))) ?? candidates[0] ?? [];
}

;// CONCATENATED MODULE: ./build/src/validation/rules/tiers.js

/** Where an agent's own policy says what it is; the most telling place goes first. */
const PLACES = [
    ["agent", "type"],
    ["agent", "tier"],
    ["metadata", "agent-type"],
    ["metadata", "tier"],
];
const tiers_ROLES = new Map([
    ["manager", "manager"],
    ["specialist", "specialist"],
    [2, "manager"],
    ["2", "manager"],
    [3, "specialist"],
    ["3", "specialist"],
]);
/** Type and tier say the same of an agent, in its metadata too: managers stand in tier 2, specialists in tier 3. */
function checkTiers(policy, report) {
    if (!policy.kind.builtIn || policy.kind.name !== "agent")
        return;
    const statements = PLACES.flatMap((path) => {
        const value = (0,policy_pointer/* valueAt */.fK)(policy.value, path);
        const role = tiers_ROLES.get(value);
        return role === undefined ? [] : [{ path, value, role }];
    });
    const [role, certain] = likelyRole(policy, statements);
    const odd = statements.find((statement) => statement.role !== role);
    if (role === undefined || odd === undefined)
        return;
    const agreeing = statements.filter((statement) => statement.role === role);
    const meant = odd.path.at(-1) === "tier" ? TIERS[role] : role;
    report({
        rule: "ARC210",
        policy,
        path: odd.path,
        at: "value",
        message: `${nameOf(odd.path)} is ${odd.value}, as of a ${odd.role}, but ${reasonFor(role, agreeing)}.`,
        help: `Managers stand in tier 2 and specialists in tier 3: write ${meant}.`,
        related: agreeing.map(({ path, value }) => ({
            policy,
            path,
            at: "value",
            message: `${nameOf(path)} is ${value}`,
        })),
        ...(certain
            ? { replacement: { text: meant, title: `Change to ${meant}`, raw: typeof odd.value === "number" } }
            : {}),
    });
}
const TIERS = { manager: "2", specialist: "3" };
/** What most statements say; in a tie what else the agent has (a manager, a team), else what goes first, a guess. */
function likelyRole(policy, statements) {
    const managers = statements.filter(({ role }) => role === "manager").length;
    const specialists = statements.length - managers;
    if (managers !== specialists)
        return [managers > specialists ? "manager" : "specialist", true];
    const led = (0,policy_pointer/* valueAt */.fK)(policy.value, ["agent", "manager"]) !== undefined;
    const leads = (0,policy_pointer/* valueAt */.fK)(policy.value, ["agent", "specializations"]) !== undefined;
    if (led !== leads)
        return [led ? "specialist" : "manager", true];
    return [statements[0]?.role, false];
}
function reasonFor(role, agreeing) {
    const [first] = agreeing;
    return first === undefined ? `the agent is a ${role}` : `${nameOf(first.path)} is ${first.value}`;
}
function nameOf(path) {
    return path.join(".");
}

;// CONCATENATED MODULE: ./build/src/validation/rules/values.js








const values_RULES = [
    {
        id: "ARC201",
        name: "malformed-threshold",
        severity: "error",
        what: "A threshold or an amount cannot be read: its number or unit is misspelt, or its comparator is missing or too much.",
        why: "What cannot be read is never compared, so nothing would ever be measured against it.",
        example: {
            file: "core/agent-policies.yaml",
            bad: 'change-failure-rate: "<8«%%»"',
            good: 'change-failure-rate: "<8%"',
        },
    },
    {
        id: "ARC202",
        name: "wrong-unit",
        severity: "error",
        what: "A threshold or an amount has a unit in which its metric is not measured, or none.",
        why: "A response time in percent is compared with nothing, or with the wrong thing.",
        example: {
            file: "core/security-policies.yaml",
            bad: "rotation-policy: 45-«requests»",
            good: "rotation-policy: 45-days",
        },
    },
    {
        id: "ARC203",
        name: "percentage-range",
        severity: "error",
        what: "A percentage lies outside 0% to 100%, an amount is negative, or a limit can never be met.",
        why: "Such a limit always holds or never does, whatever happens.",
        example: {
            file: "core/agent-policies.yaml",
            bad: 'capacity-threshold: «"175%"»',
            good: 'capacity-threshold: "75%"',
        },
    },
    {
        id: "ARC204",
        name: "threshold-order",
        severity: "error",
        what: "Target, alert-threshold and critical-threshold do not get worse in that order.",
        why: "People would be called before an alert is raised, or an alert would fire while the target is met.",
        example: {
            file: "core/agent-policies.yaml",
            bad: 'target: "<250ms"\n      alert-threshold: «">6000ms"»\n      critical-threshold: ">1500ms"',
            good: 'target: "<250ms"\n      alert-threshold: ">600ms"\n      critical-threshold: ">1500ms"',
        },
    },
    {
        id: "ARC205",
        name: "min-max",
        severity: "error",
        what: "A least amount (`min-…`) is above the most (`max-…`) of the same thing.",
        why: "No amount meets both.",
        example: {
            file: "core/agent-policies.yaml",
            bad: "min-instances: «42»\n      max-instances: 24 ",
            good: "min-instances: 2\n      max-instances: 24 ",
        },
    },
    {
        id: "ARC206",
        name: "scale-order",
        severity: "error",
        what: "The scale-down-threshold is not below the scale-up-threshold.",
        why: "One load would start and stop instances in turn, for ever.",
        example: {
            file: "core/agent-policies.yaml",
            bad: 'scale-up-threshold: "65%"\n      scale-down-threshold: «"75%"»',
            good: 'scale-up-threshold: "65%"\n      scale-down-threshold: "25%"',
        },
    },
    {
        id: "ARC207",
        name: "misspelt-word",
        severity: "error",
        what: "A value is a slip of the keyboard away from a word that is well known at its place.",
        why: "Other words are allowed there, so the slip would be taken for one of them.",
        example: {
            file: "core/agent-policies.yaml",
            bad: "frequency: «bi-dialy»\n      format: comprehensive-markdown",
            good: "frequency: bi-daily\n      format: comprehensive-markdown",
        },
    },
    {
        id: "ARC208",
        name: "misspelt-key",
        severity: "error",
        what: "A key in an open section is a slip of the keyboard away from a well-known one that the section lacks.",
        why: "Other keys are allowed there, so the slip would be taken for one of them and the setting for absent.",
        example: {
            file: "environments/production.yaml",
            bad: "«testing-frequncy»: monthly",
            good: "testing-frequency: monthly",
        },
    },
    {
        id: "ARC209",
        name: "unusual-word",
        severity: "warning",
        what: "A word is used once in all policies, or far less often than another, and is a slip of the keyboard away from one that is used more often.",
        why: "Capabilities, permissions and metrics are matched by their names, and a misspelt one matches nothing.",
        example: {
            file: "core/orchestration-policies.yaml",
            bad: "quality-gates: [«intake-reveiw», planning-review, output-review]",
            good: "quality-gates: [intake-review, planning-review, output-review]",
        },
    },
    {
        id: "ARC210",
        name: "type-and-tier",
        severity: "error",
        what: "An agent's type and tier contradict each other: managers stand in tier 2, specialists in tier 3.",
        why: "Whoever reads the one and whoever reads the other would treat the agent differently.",
        example: {
            file: "agents/cold-chain-manager.yaml",
            bad: "agent-type: manager\n  tier: «3»",
            good: "agent-type: manager\n  tier: 2",
        },
    },
    {
        id: "ARC211",
        name: "wrong-direction",
        severity: "error",
        what: "A limit admits the bad side: a latency above a bound, an availability below one, or the other side than the core's.",
        why: "It is met by the worst results and broken by the best ones.",
        example: {
            file: "core/agent-policies.yaml",
            bad: 'dispatch-latency: «">45s"»',
            good: 'dispatch-latency: "<45s"',
        },
    },
    {
        id: "ARC212",
        name: "escalation-order",
        severity: "error",
        what: "The delays of an escalation do not rise from one step to the next.",
        why: "A later step would be taken before an earlier one, or would leave no time to whoever comes next.",
        example: {
            file: "core/agent-policies.yaml",
            bad: "orchestrator-level: 6-hours\n      human-escalation: «12-minutes»",
            good: "orchestrator-level: 6-hours\n      human-escalation: 12-hours",
        },
    },
    {
        id: "ARC213",
        name: "date-range",
        severity: "error",
        what: "A date of the last change lies outside the years 2000 to 2100.",
        why: "A digit is wrong, so nobody can tell which of two versions of the policy is the newer one.",
        example: {
            file: "core/orchestration-policies.yaml",
            bad: 'lastUpdated: «"2205-09-15T08:30:00Z"»',
            good: 'lastUpdated: "2025-09-15T08:30:00Z"',
        },
    },
];
/** Rules about values: whether amounts can be read and fit together, and whether words are spelt as elsewhere. */
const values = {
    rules: values_RULES,
    policyChecks: [
        checkValues,
        (policy, _root, report) => checkTiers(policy, report),
        (policy, _root, report) => checkLastChange(policy, report),
    ],
    catalogChecks: [unusualWords, checkMetrics, checkGluedNames],
};
/** A last change whose year cannot be right; what is no date at all, the schema says. */
function checkLastChange(policy, report) {
    const path = ["metadata", "lastUpdated"];
    const written = (0,policy_pointer/* valueAt */.fK)(policy.value, path);
    if (typeof written !== "string" || Number.isNaN(Date.parse(written)))
        return;
    const year = /^(\d{4})-\d\d-\d\d[Tt ]/.exec(written)?.[1];
    if (year === undefined || (Number(year) >= 2000 && Number(year) <= 2100))
        return;
    report({
        rule: "ARC213",
        policy,
        path,
        at: "value",
        message: `"lastUpdated" lies in the year ${year}.`,
        help: "Write the date of the last change, with a year from 2000 to 2100.",
    });
}
const NONE = new Set();
/** Walks every value once. Orders are checked wherever they stand, the rest where the schema gives it a meaning. */
function checkValues(policy, root, report) {
    const path = [];
    /** Whether the value there is reported by itself. */
    function walk(node, spot) {
        const { place } = spot;
        if (typeof node === "string")
            return place !== undefined && values_checkText(policy, path, node, spot, report);
        if (Array.isArray(node)) {
            for (let index = 0; index < node.length; index++) {
                path.push(String(index));
                walk(node[index], spot.items);
                path.pop();
            }
            const steps = stepsProblem(policy, path, node);
            if (steps !== undefined)
                report(steps);
        }
        else if ((0,policy_pointer/* isMapping */.pi)(node)) {
            let faulty;
            let ordered = false;
            for (const key of Object.keys(node)) {
                path.push(key);
                let below = spot.below(key);
                if ((below.keyBits & LOOKED_AT) === 0)
                    lookAtKey(key, place, below);
                const misspelt = place !== undefined && (below.keyBits & MAY_BE_MISSPELT) !== 0
                    ? misspeltKey(policy, path, node, place)
                    : undefined;
                if (misspelt !== undefined) {
                    report({ ...misspelt, path: [...path] });
                    const { text } = misspelt.replacement ?? {};
                    if (place !== undefined && text !== undefined)
                        below = new Spot((0,places/* placeOfKey */.qQ)(place, text));
                }
                if (walk(node[key], below))
                    faulty = (faulty ?? new Set()).add(key);
                ordered ||= isOrdered(key);
                path.pop();
            }
            if (!ordered)
                return false;
            for (const draft of orderProblems({ policy, path, mapping: node, faulty: faulty ?? NONE }))
                report(draft);
        }
        return false;
    }
    walk(policy.value, spotOf(root));
}
/** Bits by which a spot knows its key, and texts that fit there. */
const LOOKED_AT = 2;
const MAY_BE_MISSPELT = 4;
const FITS = 2;
function lookAtKey(key, place, below) {
    const isFree = place?.open === true && place.properties.size > 0;
    below.keyBits |= isFree && mayBeMisspelt(key, place) ? LOOKED_AT | MAY_BE_MISSPELT : LOOKED_AT;
}
function values_checkText(policy, path, text, spot, report) {
    const annotation = spot.place?.annotation;
    if (annotation === undefined || (spot.bitsOf(text) & FITS) !== 0)
        return false;
    const isQuantity = annotation.threshold !== undefined || annotation.measure !== undefined || annotation.standard === true;
    if (isQuantity) {
        const problem = quantityProblem({ policy, path, text, annotation });
        if (problem !== undefined) {
            report({ ...problem, path: [...path] });
            return true;
        }
    }
    const words = wellKnownWords(annotation);
    const misspelt = words === undefined ? undefined : misspeltWord(policy, path, text, words);
    if (misspelt !== undefined)
        report({ ...misspelt, path: [...path] });
    // Whether nothing at all is a right amount depends on more than its path.
    else if (!isQuantity || /[1-9]/.test(text))
        spot.know(text, FITS);
    return misspelt !== undefined;
}

;// CONCATENATED MODULE: ./build/src/validation/rules/index.js












/** Every family of rules; together their rows are the rule table. */
const FAMILIES = [
    reading,
    shape,
    security,
    strictness,
    values,
    demands,
    references_references,
    teams,
    overlays,
    permissions,
    slipsInText,
    acceptances,
];
/** The rule table: one row a rule, by id. */
const rules_RULES = new Map(FAMILIES.flatMap(({ rules }) => rules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => [rule.id, rule]));
const RULE_IDS = new Set(rules_RULES.keys());
/**
 * How severe each rule is under a configuration.
 * @param own rules of the repository's own
 */
function severityOf(configured, own = []) {
    const said = new Map(own.map(({ id, severity }) => [id, severity]));
    return (rule) => {
        const severity = configured.get(rule) ?? rules_RULES.get(rule)?.severity ?? said.get(rule) ?? "error";
        return severity === "off" ? undefined : severity;
    };
}


/***/ }),

/***/ 43646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ opensMore),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78000);
/* harmony import */ var _policy_threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);


/** How strict `here` is beside `there`, two values of one place. */
function compare(here, there, path, meaning) {
    if (typeof here === "boolean" && typeof there === "boolean")
        return compareFlags(here, there, meaning);
    if (Array.isArray(here) && Array.isArray(there))
        return compareLists(here, there, path);
    if (typeof here !== "string" || typeof there !== "string")
        return "incomparable";
    const ladder = meaning?.stricter;
    if (Array.isArray(ladder)) {
        const [rung, other] = [ladder.indexOf(here), ladder.indexOf(there)];
        if (rung === -1 || other === -1)
            return "incomparable";
        return rung === other ? "equal" : rung < other ? "laxer" : "stricter";
    }
    return compareThresholds(here, there, path, meaning);
}
function compareFlags(here, there, meaning) {
    if (typeof meaning?.stricter !== "boolean")
        return "incomparable";
    if (here === there)
        return "equal";
    return here === meaning.stricter ? "stricter" : "laxer";
}
function compareThresholds(here, there, path, meaning) {
    const [a, b] = [thresholdOf(here), thresholdOf(there)];
    if (a === undefined || b === undefined)
        return "incomparable";
    const role = roleOf(path);
    const compared = a.comparator !== undefined || b.comparator !== undefined;
    if (!compared && path.at(-1) === "failed-login-lockout")
        return compareCounts(a, b);
    // Other bare quantities are capacities and rate limits: more of them is neither stricter nor laxer.
    const whole = meaning?.standard === true && (isWhole(a) || isWhole(b));
    return compared || whole || role === "timeout" ? (0,_policy_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrictness */ .G3)(a, b, role) : "incomparable";
}
/** Attempts that are let pass: fewer are stricter. */
function compareCounts({ quantity: a }, { quantity: b }) {
    if (a.dimension !== "count" || b.dimension !== "count")
        return "incomparable";
    if (a.canonical === b.canonical)
        return "equal";
    return a.canonical > b.canonical ? "laxer" : "stricter";
}
/** Lists of what is refused or asked for: an entry that is missing is one demand less. */
const DEMANDS = /^(?:blocked|blocked-.+|required-for)$/;
function compareLists(here, there, path) {
    const key = path.at(-1) ?? "";
    if (!DEMANDS.test(key))
        return "incomparable";
    return there.some((entry) => typeof entry === "string" && !isKept(entry, here)) ? "laxer" : "equal";
}
/** Whether a list has an entry, one that holds it (`/usr` for `/usr/bin`), or a misspelling, which is told as such. */
function isKept(entry, list) {
    return list.some((own) => {
        // What is not text is told by the schema, and may stand for this entry.
        if (typeof own !== "string" || own === entry || own === "*")
            return true;
        return (isSlipOf(own, entry) || (own.startsWith("/") && entry.startsWith(own.endsWith("/") ? own : `${own}/`)));
    });
}
/** Short paths (`/etc`) count as well: here both lists are known, and a slip is likelier than a change of mind. */
function isSlipOf(own, entry) {
    const bare = (text) => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
    return (bare(own) === "" || bare(own) === bare(entry) || (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .editDistance */ .YC)(own, entry, 2) <= (entry.length < 8 ? 1 : 2));
}
/** Whether a firewall lets in through ports that the core keeps shut. */
function opensMore(here, core, path) {
    if (path.at(-1) !== "inbound" || !Array.isArray(here) || !Array.isArray(core))
        return false;
    const open = new Set(core.map(portOf));
    return (!open.has("all-ports") &&
        here.some((rule) => typeof rule === "string" && PORT.test(rule) && !open.has(portOf(rule))));
}
const PORT = /^(?:port-\d+(?=:|$)|all-ports)/;
function portOf(rule) {
    return typeof rule === "string" ? (PORT.exec(rule)?.[0] ?? rule) : rule;
}
/** A standard of 100% can only mean that nothing may be missing, so a lower percentage asks for less. */
function isWhole({ quantity }) {
    return quantity.dimension === "ratio" && quantity.canonical === 100;
}
function thresholdOf(text) {
    const parsed = (0,_policy_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThreshold */ .B7)(text);
    return parsed.kind === "threshold" ? parsed.threshold : undefined;
}
function roleOf(path) {
    const key = path.at(-1) ?? "";
    if (key === "alert-threshold" || key === "critical-threshold" || path.includes("alert-thresholds"))
        return "alarm";
    return SHORTER.test(key) ? "timeout" : "target";
}
/** Bare amounts that are the stricter the smaller they are: how long a session, a key or an outage may last. */
const SHORTER = /-(?:timeout|rotation|expiry)$|^(?:rotation-policy|rto|rpo)$/;


/***/ }),

/***/ 11198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   Ql: () => (/* binding */ exampleOf),
/* harmony export */   yo: () => (/* binding */ formHelp)
/* harmony export */ });
/** The first of the examples that a schema gives, if it gives any. */
function exampleOf(schema) {
    const examples = schema["examples"];
    return Array.isArray(examples) ? examples[0] : undefined;
}
/** What a schema says of its place in words, if it does. */
function descriptionOf(schema) {
    return typeof schema["description"] === "string" ? schema["description"] : undefined;
}
/** The form that a schema demands of a text: in its own words if it has some, else by its pattern. */
function formHelp(schema) {
    const example = exampleOf(schema);
    const shown = example === undefined ? "" : ` For example: ${JSON.stringify(example)}.`;
    const described = descriptionOf(schema);
    if (described !== undefined)
        return `${described}${shown}`;
    const pattern = typeof schema["pattern"] === "string"
        ? `It must match ${schema["pattern"]}.`
        : "It must have the form that the schema describes.";
    return `${pattern}${shown}`;
}


/***/ }),

/***/ 1085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ typeNames),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/** How a place is named in a message: by its key, or as an item of its list. */
function subject(path) {
    const last = path.at(-1);
    if (last === undefined)
        return "The policy";
    if (!/^\d+$/.test(last))
        return quote(last);
    const parent = path.at(-2);
    return parent === undefined ? `Item ${Number(last) + 1}` : `Item ${Number(last) + 1} of ${quote(parent)}`;
}
function quote(word) {
    return `"${shorten(word)}"`;
}
const LONGEST_QUOTE = 60;
function shorten(text) {
    return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;
}
function list(words) {
    const shown = words.slice(0, 12).map(shorten);
    const more = words.length - shown.length;
    return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
/** A value as a message shows it. */
function describe(value) {
    if (typeof value === "string")
        return quote(value);
    if (typeof value === "object" && value !== null)
        return nameOf(value);
    return value === null ? "empty" : String(value);
}
function nameOf(value) {
    if (value === null)
        return "empty";
    if (Array.isArray(value))
        return "a list";
    switch (typeof value) {
        case "object":
            return "a mapping of keys";
        case "string":
            return `the text ${quote(value)}`;
        case "boolean":
            return `${value}`;
        default:
            return `the number ${String(value)}`;
    }
}
const TYPE_NAMES = {
    object: "a mapping of keys",
    array: "a list",
    string: "text",
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
    null: "empty",
};
function typeNames(types) {
    const names = (Array.isArray(types) ? types : [types]).map((type) => TYPE_NAMES[String(type)] ?? String(type));
    return names.join(" or ");
}


/***/ }),

/***/ 89345:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"monitor-state.schema.json","title":"Line of the monitor\'s state","description":"One line of the file state.jsonl on the branch policy-monitor: what `monitor` has seen and whom it has told. The file\'s lines are sorted; types that a version does not know are kept.","oneOf":[{"$ref":"#/$defs/look"},{"$ref":"#/$defs/watermark"},{"$ref":"#/$defs/alert"},{"$ref":"#/$defs/point"},{"$ref":"#/$defs/validation"}],"$defs":{"look":{"title":"Look","description":"The first line: which format the file has, and when all was looked at last.","type":"object","required":["type","format"],"properties":{"type":{"title":"Type","description":"What the line holds.","const":"look","examples":["look"]},"format":{"title":"Format","description":"The name and version of this format. A change that readers must know about raises the number.","const":"archi3-monitor/1","examples":["archi3-monitor/1"]},"time":{"title":"Time","description":"When all was looked at last; absent before the first time.","$ref":"#/$defs/time","examples":["2026-11-28T14:03:09.120Z"]}},"additionalProperties":false,"examples":[{"type":"look","format":"archi3-monitor/1","time":"2026-11-28T14:03:09.120Z"}]},"watermark":{"title":"Watermark","description":"Up to where the history of an environment was looked through.","type":"object","required":["type","environment","epoch"],"properties":{"type":{"title":"Type","description":"What the line holds.","const":"watermark","examples":["watermark"]},"environment":{"title":"Environment","description":"Whose history it is.","$ref":"#/$defs/environment","examples":["production"]},"epoch":{"title":"Epoch","description":"The newest record that was looked at; 0 before the first.","type":"integer","minimum":0,"examples":[13]},"seen":{"title":"Seen","description":"The newest record that anybody\'s look knew, also one of a deployment.","type":"integer","minimum":0,"examples":[14]},"looked":{"title":"Looked","description":"When everything of the environment was looked at last; absent while only deployments looked.","$ref":"#/$defs/time","examples":["2026-11-28T14:03:09.120Z"]}},"additionalProperties":false,"examples":[{"type":"watermark","environment":"production","epoch":13,"looked":"2026-11-28T14:03:09.120Z"}]},"alert":{"title":"Alert","description":"Something that is wrong, or was, and who was told of it.","type":"object","required":["type","since","id","name","subject","summary","deliveries"],"properties":{"type":{"title":"Type","description":"What the line holds.","const":"alert","examples":["alert"]},"since":{"title":"Since","description":"When it began.","$ref":"#/$defs/time","examples":["2026-11-28T14:03:09.120Z"]},"id":{"title":"Id","description":"The same whenever the alert is told again.","type":"string","pattern":"^[0-9a-f]{16}$","examples":["5f2b0c1d8e7a4693"]},"name":{"title":"Name","description":"What it is about, as routes and silences call it.","enum":["deployment-failure","system-instability","drift","validation-failure","performance-degradation","break-glass","stale-lock","promotable"],"examples":["drift"]},"environment":{"title":"Environment","description":"Where it is; absent for policies that are invalid.","$ref":"#/$defs/environment","examples":["production"]},"subject":{"title":"Subject","description":"Which of its kind: a deployment\'s id, a check, an objective, a target.","$ref":"#/$defs/name","examples":["production-12"]},"until":{"title":"Until","description":"When it was over; absent while it is open.","$ref":"#/$defs/time","examples":["2026-11-28T15:03:09.120Z"]},"settled":{"title":"Settled","description":"That it was over when it was decided who is told, so that nobody else is.","const":true,"examples":[true]},"once":{"title":"Once","description":"That nobody is told of its end.","const":true,"examples":[true]},"what":{"title":"What","description":"What it is, in a few words, where its name\'s own would say something else.","$ref":"#/$defs/name","examples":["Rolled back by hand"]},"summary":{"title":"Summary","description":"What is wrong, in one sentence.","type":"string","examples":["The target of production does not hold what was deployed."]},"next":{"title":"Next","description":"What to type or do next.","type":"string","examples":["archi3-policy deploy --environment production"]},"facts":{"title":"Facts","description":"More of it, a label and a value each.","type":"array","items":{"title":"Fact","description":"A label and a value.","type":"array","items":{"title":"Label or value","description":"First the label, then the value.","type":"string","examples":["Live"]},"minItems":2,"maxItems":2,"examples":[["Live","production-12"]]},"examples":[[["Live","production-12"]]]},"links":{"title":"Links","description":"Where more stands.","type":"array","items":{"title":"Link","description":"A page, and how it is called.","type":"object","required":["text","url"],"properties":{"text":{"title":"Text","description":"How the page is called.","type":"string","examples":["Run"]},"url":{"title":"URL","description":"Where the page is.","type":"string","examples":["https://github.com/archi3/policies/actions/runs/9876543210"]}},"additionalProperties":false,"examples":[{"text":"Run","url":"https://github.com/archi3/policies/actions/runs/9876543210"}]},"examples":[[{"text":"Run","url":"https://github.com/archi3/policies/actions/runs/9876543210"}]]},"silenced":{"title":"Silenced","description":"Why nobody is told, as archi3.yaml says it.","type":"string","examples":["migration"]},"deliveries":{"title":"Deliveries","description":"Which channels are told, and what became of it.","type":"array","items":{"title":"Delivery","description":"That a channel is told of the alert, once for each status.","$ref":"#/$defs/delivery","examples":[{"channel":"ops","status":"firing","state":"delivered","at":"2026-11-28T14:03:09.120Z","attempts":1}]},"examples":[[]]}},"additionalProperties":false,"examples":[{"type":"alert","since":"2026-11-28T14:03:09.120Z","id":"5f2b0c1d8e7a4693","name":"drift","environment":"production","subject":"directory","summary":"The target of production does not hold what was deployed.","deliveries":[]}]},"delivery":{"title":"Delivery","description":"That a channel is told of an alert, once for each status.","type":"object","required":["channel","status","state","at","attempts"],"properties":{"channel":{"title":"Channel","description":"The channel\'s name in archi3.yaml.","$ref":"#/$defs/name","examples":["ops"]},"status":{"title":"Status","description":"What it is told: that the alert fires, or that it is over.","enum":["firing","resolved"],"examples":["firing"]},"state":{"title":"State","description":"`due`: it is to be sent from `at` on. `sending`: `holder` sends it until `at`, then somebody else may. `refused`: the channel will never take it.","enum":["due","sending","delivered","refused"],"examples":["delivered"]},"at":{"title":"At","description":"When it was sent, or is to be.","$ref":"#/$defs/time","examples":["2026-11-28T14:03:09.120Z"]},"attempts":{"title":"Attempts","description":"How often it was tried.","type":"integer","minimum":0,"examples":[1]},"message":{"title":"Message","description":"The message that it is a part of; the same when it is sent again.","type":"string","pattern":"^[0-9A-Za-z-]+$","examples":["5f2b0c1d8e7a4693-firing"]},"holder":{"title":"Holder","description":"Who tells somebody: a process, and the run that it is a part of.","type":"object","required":["id","host","pid","started"],"properties":{"id":{"title":"Id","description":"What tells this holder from all others.","$ref":"#/$defs/name","examples":["5f2b0c1d-8e7a-4693-8a52-0c4de1b2a730"]},"host":{"title":"Host","description":"The machine\'s name.","$ref":"#/$defs/name","examples":["runner-7"]},"place":{"title":"Place","description":"Where the number of the process counts: the system\'s start and its namespace of process numbers, or the machine\'s name. Where it is another, nobody can ask the process.","$ref":"#/$defs/name","examples":["d0272816-ec78-401d-beb4-71cb3f2d52aa pid:[4026531836]"]},"pid":{"title":"Process","description":"The number of the process.","type":"integer","minimum":1,"examples":[4711]},"started":{"title":"Started","description":"When the process began, as its system says it: a number is used again.","$ref":"#/$defs/name","examples":["184467"]},"run":{"title":"Workflow run","description":"The run of GitHub Actions that it is a part of.","type":"object","required":["repository","id","attempt"],"properties":{"repository":{"title":"Repository","description":"owner/name.","$ref":"#/$defs/name","examples":["archi3/policies"]},"id":{"title":"Id","description":"The run\'s id.","type":"integer","minimum":1,"examples":[9876543210]},"attempt":{"title":"Attempt","description":"Which attempt of the run it is.","type":"integer","minimum":1,"examples":[1]}},"additionalProperties":false,"examples":[{"repository":"archi3/policies","id":9876543210,"attempt":1}]}},"additionalProperties":false,"examples":[{"id":"5f2b0c1d-8e7a-4693-8a52-0c4de1b2a730","host":"runner-7","pid":4711,"started":"184467"}]},"error":{"title":"Error","description":"Why the newest attempt failed.","type":"string","examples":["it answered 503"]},"over":{"title":"Over","description":"That the message which fires says that it is over by now.","const":true,"examples":[true]},"instead-of":{"title":"Instead of","description":"The channel that is down, in whose place this one is told.","$ref":"#/$defs/name","examples":["oncall"]},"reference":{"title":"Reference","description":"What the channel calls it: an issue\'s number.","$ref":"#/$defs/name","examples":["42"]}},"additionalProperties":false,"examples":[{"channel":"ops","status":"firing","state":"delivered","at":"2026-11-28T14:03:09.120Z","attempts":1}]},"point":{"title":"Point","description":"One value of an objective, kept for its course over time.","type":"object","required":["type","environment","name","time","value","kept"],"properties":{"type":{"title":"Type","description":"What the line holds.","const":"point","examples":["point"]},"environment":{"title":"Environment","description":"Where it was measured.","$ref":"#/$defs/environment","examples":["production"]},"name":{"title":"Objective","description":"The objective\'s name in archi3.yaml.","$ref":"#/$defs/name","examples":["response-time"]},"time":{"title":"Time","description":"The end of the window that was measured.","$ref":"#/$defs/time","examples":["2026-11-28T14:03:09.120Z"]},"value":{"title":"Value","description":"In base units: seconds, a ratio from 0 to 1.","type":"number","examples":[0.142]},"kept":{"title":"Kept","description":"Whether the objective was kept.","type":"boolean","examples":[true]}},"additionalProperties":false,"examples":[{"type":"point","environment":"production","name":"response-time","time":"2026-11-28T14:03:09.120Z","value":0.142,"kept":true}]},"validation":{"title":"Validation","description":"One validation of a commit of the default branch.","type":"object","required":["type","time","commit","errors","warnings"],"properties":{"type":{"title":"Type","description":"What the line holds.","const":"validation","examples":["validation"]},"time":{"title":"Time","description":"When it was validated.","$ref":"#/$defs/time","examples":["2026-11-28T14:03:09.120Z"]},"commit":{"title":"Commit","description":"The full hash of the commit.","type":"string","pattern":"^[0-9a-f]{40,64}$","examples":["9d3f1c7a0b5e4d2f8a6c9d3f1c7a0b5e4d2f8a6c"]},"errors":{"title":"Errors","description":"How many errors were found.","$ref":"#/$defs/count","examples":[0]},"warnings":{"title":"Warnings","description":"How many warnings were found.","$ref":"#/$defs/count","examples":[2]},"failed":{"title":"Failed","description":"That it failed, by the severity that the configuration asks for.","const":true,"examples":[true]}},"additionalProperties":false,"examples":[{"type":"validation","time":"2026-11-28T14:03:09.120Z","commit":"9d3f1c7a0b5e4d2f8a6c9d3f1c7a0b5e4d2f8a6c","errors":0,"warnings":2}]},"environment":{"title":"Environment","description":"An environment\'s name in archi3.yaml.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["production"]},"time":{"title":"Time","description":"ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z$","examples":["2026-11-28T14:03:09.120Z"]},"name":{"title":"Name","description":"A text that is not empty.","type":"string","minLength":1,"examples":["ops"]},"count":{"title":"Count","description":"How many.","type":"integer","minimum":0,"examples":[2]}}}');

/***/ }),

/***/ 54368:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"record.schema.json","title":"Ledger record","description":"The file record.json of one commit of a branch policy-ledger/<environment>: what happened in an environment. The parts that decide what may happen next stand in the commit\'s message as well.","type":"object","required":["format","nonce","epoch","time","environment","event","actor","tool"],"properties":{"format":{"title":"Format","description":"The name and version of this format. A change that readers must know about raises the number.","const":"archi3-record/1","examples":["archi3-record/1"]},"nonce":{"title":"Nonce","description":"Random, so that no two records are the same commit: by it a writer knows its own again when an answer was lost.","type":"string","pattern":"^[0-9A-Za-z-]{8,64}$","examples":["5f2b0c1d8e7a46935f2b0c1d8e7a4693"]},"epoch":{"title":"Epoch","description":"The position in the ledger: 1, 2, 3 and so on.","type":"integer","minimum":1,"examples":[13]},"time":{"title":"Time","description":"When it was recorded.","$ref":"#/$defs/time","examples":["2026-11-28T14:03:09.120Z"]},"environment":{"title":"Environment","description":"Whose ledger it is.","type":"string","pattern":"^[a-z][a-z0-9-]*$","examples":["production"]},"event":{"title":"Event","description":"What happened. An intent opens a deployment; healthy, failed, rolled-back, inconclusive and interrupted say how it went.","enum":["intent","healthy","failed","rolled-back","inconclusive","interrupted","evidence","lock","unlock"],"examples":["healthy"]},"id":{"title":"Deployment","description":"The deployment that it belongs to: the environment and the epoch of its intent. Absent before any deployment.","$ref":"#/$defs/id","examples":["production-12"]},"kind":{"title":"Kind","description":"Whether policies went forward, or an earlier deployment was made live again.","enum":["deploy","rollback"],"examples":["deploy"]},"digest":{"title":"Digest","description":"The bundle of the deployment that the record belongs to. It stands beside the record, but not beside rolled-back: what stands there is that of the deployment that was restored.","$ref":"#/$defs/digest","examples":["sha256:5f2b0c1d8e7a46935f2b0c1d8e7a46935f2b0c1d8e7a46935f2b0c1d8e7a4693"]},"effective-digest":{"title":"Effective digest","description":"The effective policies of the deployment that the record belongs to. They stand where the bundle stands.","$ref":"#/$defs/digest","examples":["sha256:0d9c3f6be1a248570d9c3f6be1a248570d9c3f6be1a248570d9c3f6be1a24857"]},"previous":{"title":"Previous","description":"The deployment that was live before.","$ref":"#/$defs/release","examples":["production-9"]},"restores":{"title":"Restores","description":"The deployment whose content a rollback makes live again; in `failed`, what is to be restored, so that the deployment stays open until `rolled-back`.","$ref":"#/$defs/release","examples":["production-9"]},"live":{"title":"Live","description":"In a record that closes a deployment: what is live afterwards.","$ref":"#/$defs/release","examples":["production-9"]},"restored":{"title":"Restored","description":"In `rolled-back`: what the checks say of the deployment that is live again. Not there for the empty release, which has none.","enum":["healthy","failed","inconclusive"],"examples":["healthy"]},"source":{"title":"Source","description":"Where the policies of a deployment came from.","type":"object","required":["commit"],"properties":{"repository":{"title":"Repository","description":"owner/name, or a URL without credentials.","$ref":"#/$defs/text","examples":["archi3/policies"]},"commit":{"title":"Commit","description":"The full hash of the commit.","type":"string","pattern":"^[0-9a-f]{40,64}$","examples":["9d3f1c7a0b5e4d2f8a6c9d3f1c7a0b5e4d2f8a6c"]},"ref":{"title":"Ref","description":"The branch or tag that named the commit.","$ref":"#/$defs/text","examples":["refs/heads/main"]},"pull-request":{"title":"Pull request","description":"The number of the pull request that brought it.","type":"integer","minimum":1,"examples":[42]},"unverified":{"title":"Unverified","description":"True where the bundle says that it came from there, and the commit was not at hand to compare them.","type":"boolean","examples":[true]}},"additionalProperties":false,"examples":[{"repository":"archi3/policies","commit":"9d3f1c7a0b5e4d2f8a6c9d3f1c7a0b5e4d2f8a6c","ref":"refs/heads/main"}]},"plan-hash":{"title":"Plan hash","description":"The sha256 of the plan that was approved, in hex.","type":"string","pattern":"^(sha256:)?[0-9a-f]{64}$","examples":["5f2b0c1d8e7a46935f2b0c1d8e7a46935f2b0c1d8e7a46935f2b0c1d8e7a4693"]},"gates":{"title":"Gates","description":"What the gates said when the deployment began.","type":"array","items":{"title":"Gate","description":"What one gate said when the deployment began.","type":"object","required":["gate","verdict","reason"],"properties":{"gate":{"title":"Gate","description":"The gate\'s name.","$ref":"#/$defs/text","examples":["soak"]},"verdict":{"title":"Verdict","description":"What it said; bypassed where --break-glass passed it.","enum":["pass","wait","refuse","bypassed"],"examples":["pass"]},"reason":{"title":"Reason","description":"Why it said so.","type":"string","examples":["26 h live and healthy in staging, 24 h are asked for"]}},"additionalProperties":false,"examples":[{"gate":"soak","verdict":"pass","reason":"26 h live and healthy in staging, 24 h are asked for"}]},"examples":[[]]},"break-glass":{"title":"Break glass","description":"True when gates were passed by force.","type":"boolean","examples":[true]},"validation":{"title":"Validation","description":"In an intent: what validation found in the policies when their deployment began, in numbers.","type":"object","required":["policies","errors","warnings","suppressed"],"properties":{"policies":{"title":"Policies","description":"The documents that were read.","type":"integer","minimum":0,"examples":[120]},"errors":{"title":"Errors","description":"Findings that are errors; none, unless the configuration lets them pass.","type":"integer","minimum":0,"examples":[0]},"warnings":{"title":"Warnings","description":"Findings that are warnings.","type":"integer","minimum":0,"examples":[3]},"suppressed":{"title":"Suppressed","description":"Findings that a comment or the baseline accepts.","type":"integer","minimum":0,"examples":[1]}},"additionalProperties":false,"examples":[{"policies":120,"errors":0,"warnings":3,"suppressed":1}]},"actor":{"title":"Actor","description":"Who did it.","$ref":"#/$defs/text","examples":["alice"]},"approvers":{"title":"Approvers","description":"Who approved it.","type":"array","items":{"title":"Approver","description":"One who approved.","$ref":"#/$defs/text","examples":["bob"]},"examples":[["bob"]]},"reason":{"title":"Reason","description":"Why it was done, in the words of who did it.","type":"string","examples":["weekly release"]},"run-url":{"title":"Run","description":"The workflow run\'s page.","$ref":"#/$defs/text","examples":["https://github.com/archi3/policies/actions/runs/9876543210"]},"holder":{"title":"Holder","description":"Who carries the deployment out; as long as it lives, the deployment is in progress.","type":"object","required":["host","pid","started"],"properties":{"host":{"title":"Host","description":"The machine\'s name.","$ref":"#/$defs/text","examples":["runner-7"]},"place":{"title":"Place","description":"Where the number of the process counts: the system\'s start and its namespace of process numbers, or the machine\'s name. Where it is another, nobody can ask the process.","$ref":"#/$defs/text","examples":["d0272816-ec78-401d-beb4-71cb3f2d52aa pid:[4026531836]"]},"pid":{"title":"Process","description":"The number of the process.","type":"integer","minimum":1,"examples":[4711]},"started":{"title":"Started","description":"When the process began, as its system says it: a number is used again.","$ref":"#/$defs/text","examples":["184467"]},"run":{"title":"Workflow run","description":"The run of GitHub Actions that carries the deployment out.","type":"object","required":["repository","id","attempt"],"properties":{"repository":{"title":"Repository","description":"owner/name.","$ref":"#/$defs/text","examples":["archi3/policies"]},"id":{"title":"Id","description":"The run\'s id.","type":"integer","minimum":1,"examples":[9876543210]},"attempt":{"title":"Attempt","description":"Which attempt of the run it is.","type":"integer","minimum":1,"examples":[1]}},"additionalProperties":false,"examples":[{"repository":"archi3/policies","id":9876543210,"attempt":1}]}},"additionalProperties":false,"examples":[{"host":"runner-7","pid":4711,"started":"184467"}]},"deadline":{"title":"Deadline","description":"By then the deployment is over, or its holder is gone.","$ref":"#/$defs/time","examples":["2026-11-28T14:03:09.120Z"]},"timings":{"title":"Timings","description":"How long the phases took, in milliseconds. An intent says those before it, a later record those since the record before: together they are the time from the command\'s start.","type":"object","properties":{"validate":{"title":"Validate","description":"Milliseconds from the command\'s start until the policies were known to be valid, and what the environment makes of them.","type":"number","minimum":0,"examples":[310]},"read":{"title":"Read","description":"Milliseconds that the ledger was fetched and read; of a rollback the configuration and what it restores too.","type":"number","minimum":0,"examples":[140]},"settle":{"title":"Settle","description":"Milliseconds that a deployment which was open before was brought to its end.","type":"number","minimum":0,"examples":[60]},"gates":{"title":"Gates","description":"Milliseconds that the gates were judged.","type":"number","minimum":0,"examples":[45]},"wait":{"title":"Wait","description":"Milliseconds that a gate was waited for.","type":"number","minimum":0,"examples":[3600000]},"intent":{"title":"Intent","description":"Milliseconds until the target was claimed and the intent stood in the ledger.","type":"number","minimum":0,"examples":[80]},"baseline":{"title":"Baseline","description":"Milliseconds that relative checks were measured before the activation.","type":"number","minimum":0,"examples":[20]},"stage":{"title":"Stage","description":"Milliseconds that the files were brought to the target.","type":"number","minimum":0,"examples":[95]},"activate":{"title":"Activate","description":"Milliseconds until they were live.","type":"number","minimum":0,"examples":[12]},"verify":{"title":"Verify","description":"Milliseconds of the health checks, the bake included.","type":"number","minimum":0,"examples":[1800000]},"record":{"title":"Record","description":"Milliseconds until the ledger said that it failed. How long its last record took stands in none.","type":"number","minimum":0,"examples":[70]},"restore":{"title":"Restore","description":"Milliseconds until what was live before was live again.","type":"number","minimum":0,"examples":[40]},"verify-restored":{"title":"Verify restored","description":"Milliseconds of the health checks of what was live again.","type":"number","minimum":0,"examples":[30]}},"additionalProperties":false,"examples":[{"stage":95,"activate":12}]},"activation":{"title":"Activation","description":"What readers of the target saw while it was made live. Absent where one of the reads failed.","type":"object","required":["reads","broken"],"properties":{"reads":{"title":"Reads","description":"How often the target was read: before, again and again meanwhile, and after.","type":"integer","minimum":0,"examples":[5]},"broken":{"title":"Broken","description":"How many of the reads showed neither what was live before nor the new policies, whole.","type":"integer","minimum":0,"examples":[0]}},"additionalProperties":false,"examples":[{"reads":5,"broken":0}]},"verification":{"title":"Verification","description":"The checks that its verdict rests on.","type":"array","items":{"title":"Check","description":"One check of the verification, summed up.","type":"object","required":["check","verdict","measurements","failures"],"properties":{"check":{"title":"Check","description":"The check\'s name.","$ref":"#/$defs/text","examples":["error-ratio"]},"verdict":{"title":"Verdict","description":"What it came to.","enum":["pass","warn","fail","inconclusive","error"],"examples":["pass"]},"measurements":{"title":"Measurements","description":"How often it was measured.","type":"integer","minimum":0,"examples":[30]},"failures":{"title":"Failures","description":"How many of the measurements failed.","type":"integer","minimum":0,"examples":[0]},"said":{"title":"Said","description":"The last value or answer, as people read it.","type":"string","examples":["0.4 %"]}},"additionalProperties":false,"examples":[{"check":"error-ratio","verdict":"pass","measurements":30,"failures":0,"said":"0.4 %"}]},"examples":[[]]},"why":{"title":"Why","description":"Why it ended as it did, where the checks do not say so.","type":"string","examples":["the process that carried it out is gone"]},"evidence":{"title":"Evidence","description":"What a test or a person found about the deployment.","type":"object","required":["name","result"],"properties":{"name":{"title":"Name","description":"What was tested.","$ref":"#/$defs/text","examples":["end-to-end"]},"result":{"title":"Result","description":"Whether it passed.","enum":["pass","fail"],"examples":["pass"]},"value":{"title":"Value","description":"What was measured.","type":"number","examples":[4.6]},"file":{"title":"File","description":"The report that the result stands in.","type":"object","required":["name","digest"],"properties":{"name":{"title":"Name","description":"How the file is called.","$ref":"#/$defs/text","examples":["report.xml"]},"digest":{"title":"Digest","description":"The sha256 of its bytes.","$ref":"#/$defs/digest","examples":["sha256:5f2b0c1d8e7a46935f2b0c1d8e7a46935f2b0c1d8e7a46935f2b0c1d8e7a4693"]}},"additionalProperties":false,"examples":[{"name":"report.xml","digest":"sha256:5f2b0c1d8e7a46935f2b0c1d8e7a46935f2b0c1d8e7a46935f2b0c1d8e7a4693"}]},"url":{"title":"URL","description":"Where more is told.","$ref":"#/$defs/text","examples":["https://ci.example/runs/7"]}},"additionalProperties":false,"examples":[{"name":"end-to-end","result":"pass"}]},"lock":{"title":"Lock","description":"The stop of deployments.","type":"object","required":["reason","owner"],"properties":{"reason":{"title":"Reason","description":"Why deployments are stopped.","type":"string","examples":["the database is being moved"]},"owner":{"title":"Owner","description":"Who stopped them.","$ref":"#/$defs/text","examples":["alice"]},"until":{"title":"Until","description":"When it ends by itself; without it `unlock` ends it.","$ref":"#/$defs/time","examples":["2026-11-28T14:03:09.120Z"]}},"additionalProperties":false,"examples":[{"reason":"the database is being moved","owner":"alice","until":"2026-11-28T14:03:09.120Z"}]},"tool":{"title":"Tool","description":"The tool that wrote it, and its version.","$ref":"#/$defs/text","examples":["archi3-policy 0.1.0"]}},"additionalProperties":false,"$defs":{"id":{"title":"Deployment id","description":"The environment and the epoch of its intent.","type":"string","pattern":"^[a-z][a-z0-9-]*-[1-9][0-9]*$","examples":["production-12"]},"digest":{"title":"Digest","description":"sha256: and 64 hex digits.","type":"string","pattern":"^sha256:[0-9a-f]{64}$","examples":["sha256:5f2b0c1d8e7a46935f2b0c1d8e7a46935f2b0c1d8e7a46935f2b0c1d8e7a4693"]},"time":{"title":"Time","description":"ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$","examples":["2026-11-28T14:03:09.120Z"]},"text":{"title":"Text","description":"A text that is not empty.","type":"string","minLength":1,"examples":["alice"]},"release":{"title":"Release","description":"A deployment by its id, or `empty` for the release that holds no policies.","type":"string","pattern":"^(empty|[a-z][a-z0-9-]*-[1-9][0-9]*)$","examples":["production-9","empty"]}}}');

/***/ })

};
