export const id = 4658;
export const ids = [4658];
export const modules = {

/***/ 64658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PartMaker: () => (/* binding */ PartMaker)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/adapters/part-cache.js



const FORMAT = "archi3-parts/1";
/** Runs that find little new append it. After so many the file is written anew. */
const MOST_STRETCHES = 50;
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_FILES = 50;
const DAY_MS = 24 * 60 * 60 * 1000;
const OLDEST_MS = 30 * DAY_MS;
/**
 * Opens what earlier runs of this user remembered in the same scope. It is one file, authenticated by a secret that lies
 * elsewhere: a damaged one, one that was made by another user or on another machine, and one that others may write to
 * are as good as none.
 * @param folders made if they are missing, for their user alone
 * @param scope names what all keys depend on
 */
function openPartCache({ cache: folder, data }, scope) {
    const secret = isOwnFolder(folder) && isOwnFolder(data) ? secretIn(data) : undefined;
    if (secret === undefined)
        return NOTHING;
    const file = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.createHash)("sha256").update(scope).digest("hex")}.parts`);
    return new FileCache(folder, file, secret);
}
const SECRET_BYTES = 32;
/** The user's secret, made when it is first needed; undefined where it cannot be kept. */
function secretIn(folder) {
    const file = (0,external_node_path_.join)(folder, "cache-secret");
    const known = readOwnFile(file, 0o077);
    if (known?.length === SECRET_BYTES)
        return known;
    try {
        const made = (0,external_node_crypto_.randomBytes)(SECRET_BYTES);
        (0,external_node_fs_.writeFileSync)(file, made, { mode: 0o600, flag: "wx" });
        return made;
    }
    catch {
        return undefined;
    }
}
const NOTHING = { size: 0, get: () => undefined, set: () => { }, save: () => { } };
class FileCache {
    #folder;
    #file;
    #secret;
    #kept;
    #used = new Set();
    #fresh = new Map();
    #isSound;
    constructor(folder, file, secret) {
        this.#folder = folder;
        this.#file = file;
        this.#secret = secret;
        const { entries, stretches, isWhole } = entriesOf(readOwnFile(file), secret);
        this.#kept = entries;
        this.#isSound = isWhole && stretches < MOST_STRETCHES;
    }
    get size() {
        return this.#kept.size;
    }
    get(key) {
        const text = this.#kept.get(key);
        if (text !== undefined)
            this.#used.add(key);
        return text;
    }
    set(key, text) {
        this.#fresh.set(key, text);
    }
    save() {
        try {
            if (this.#fresh.size === 0)
                touch(this.#file);
            else if (this.#isWorn())
                this.#rewrite();
            else
                (0,external_node_fs_.appendFileSync)(this.#file, sealed(linesOf(this.#fresh), this.#secret), { mode: 0o600 });
        }
        catch {
            // A full disk or a folder without the right to write: only the next run is slower.
        }
    }
    /** Whether the file is not whole or has many stretches, or most of it is what nobody needs any more. */
    #isWorn() {
        const unused = this.#kept.size - this.#used.size;
        return !this.#isSound || unused > this.#used.size + this.#fresh.size;
    }
    #rewrite() {
        const entries = new Map(this.#fresh);
        for (const key of this.#used)
            entries.set(key, this.#kept.get(key) ?? "");
        const bytes = sealed(linesOf(entries), this.#secret);
        if (bytes.length > MOST_BYTES)
            return;
        const temporary = `${this.#file}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
        try {
            (0,external_node_fs_.writeFileSync)(temporary, bytes, { mode: 0o600, flag: "wx" });
            (0,external_node_fs_.renameSync)(temporary, this.#file);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(temporary, { force: true });
            throw error;
        }
        prune(this.#folder);
    }
}
function linesOf(entries) {
    return Buffer.from([...entries].map(([key, text]) => `${key}\t${text}\n`).join(""));
}
/** A stretch of the file: its length and its seal, and what they are of. */
function sealed(body, secret) {
    return Buffer.concat([Buffer.from(`${FORMAT} ${body.length} ${seal(body, secret)}\n`), body]);
}
/** The entries of all stretches up to the first that is not whole, or not sealed by this secret. */
function entriesOf(content, secret) {
    const entries = new Map();
    let [at, stretches] = [0, 0];
    for (; content !== undefined && at < content.length; stretches++) {
        const headEnd = content.indexOf("\n", at);
        const [format, length = "", mark] = content.toString("latin1", at, headEnd).split(" ");
        const end = headEnd + 1 + Number(length);
        if (headEnd === -1 || format !== FORMAT || !/^\d+$/.test(length) || end > content.length)
            break;
        const body = content.subarray(headEnd + 1, end);
        if (mark !== seal(body, secret))
            break;
        addLines(entries, body.toString("utf8"));
        at = end;
    }
    return { entries, stretches, isWhole: stretches > 0 && at === content?.length };
}
function addLines(entries, body) {
    for (let at = 0; at < body.length;) {
        const tab = body.indexOf("\t", at);
        const end = body.indexOf("\n", tab);
        if (tab === -1 || end === -1)
            break;
        entries.set(body.slice(at, tab), body.slice(tab + 1, end));
        at = end + 1;
    }
}
function isOwnFolder(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const stats = (0,external_node_fs_.lstatSync)(folder);
        return stats.isDirectory() && isOwn(stats);
    }
    catch {
        return false;
    }
}
/** @param others what nobody else may do: write, unless it says more */
function readOwnFile(file, others = 0o022) {
    let opened;
    try {
        opened = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        const stats = (0,external_node_fs_.fstatSync)(opened);
        if (!stats.isFile() || !isOwn(stats, others) || stats.size > MOST_BYTES + 1024)
            return undefined;
        return (0,external_node_fs_.readFileSync)(opened);
    }
    catch {
        return undefined;
    }
    finally {
        if (opened !== undefined)
            (0,external_node_fs_.closeSync)(opened);
    }
}
/** Whether it is this user's, and nobody else may write to it. Windows keeps its folders of users apart by itself. */
function isOwn({ uid, mode }, others = 0o022) {
    return process.getuid === undefined || (uid === process.getuid() && (mode & others) === 0);
}
function touch(file) {
    const now = Date.now();
    if (now - (0,external_node_fs_.lstatSync)(file).mtimeMs > DAY_MS)
        (0,external_node_fs_.utimesSync)(file, now / 1000, now / 1000);
}
/** Deletes what nobody has used for long, and the oldest of too many. */
function prune(folder) {
    const files = (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => /^[0-9a-f]{64}\.parts/.test(name))
        .map((name) => ({ path: (0,external_node_path_.join)(folder, name), usedMs: (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name)).mtimeMs }))
        .sort((a, b) => b.usedMs - a.usedMs);
    for (const [index, { path, usedMs }] of files.entries())
        if (index >= MOST_FILES || Date.now() - usedMs > OLDEST_MS)
            (0,external_node_fs_.rmSync)(path, { force: true });
}
function seal(bytes, secret) {
    return (0,external_node_crypto_.createHmac)("sha256", secret).update(bytes).digest("hex");
}

// EXTERNAL MODULE: ./build/src/adapters/threads.js
var adapters_threads = __webpack_require__(93039);
;// CONCATENATED MODULE: ./build/src/build-id.js
const BUILD_ID = "f3551cc7e523154153ef3b0aa7740ca2b610babcdbc8727672d72a5331458e59";

// EXTERNAL MODULE: ./build/src/validation/own-part.js + 3 modules
var own_part = __webpack_require__(72091);
// EXTERNAL MODULE: ./build/src/validation/portable-part.js
var portable_part = __webpack_require__(4398);
;// CONCATENATED MODULE: ./build/src/commands/part-maker.js







/** Makes own parts of files with what a run has: what is remembered, then threads where the work is large. */
class PartMaker {
    #means;
    #by;
    #cache;
    #early;
    constructor(means, by) {
        this.#means = means;
        this.#by = by;
        this.#cache = cacheOf(means, by);
    }
    /** Hears how many files are about to be read: a thread that is likely to be needed starts meanwhile. */
    expect = (files) => {
        const { jobs, program } = this.#means;
        const likely = jobs === undefined ? files * BYTES_A_FILE >= 2 * BYTES_A_THREAD : jobs > 1 && files > 1;
        if (!likely || program === undefined || (this.#cache?.size ?? 0) > files / 2)
            return;
        if ((0,external_node_os_.availableParallelism)() > 1 || jobs !== undefined)
            this.#early ??= new adapters_threads/* Thread */.jV(program, this.#data());
    };
    make = async (files, input) => {
        const parts = files.map((file) => this.#remembered(file, input));
        const missing = files.filter((_, index) => parts[index] === undefined);
        const made = await this.#makeAll(missing, input);
        const ofMissing = new Map(missing.map((file, index) => [file, made[index]]));
        this.#remember(ofMissing);
        const threads = missing.length === 0 ? 0 : threadsOf(missing, this.#means);
        this.#means.spent?.step(`judging files by themselves: ${missing.length} on ${threads === 1 ? "1 thread" : `${threads} threads`}, ${files.length - missing.length} remembered`);
        return files.map((file, index) => {
            const part = parts[index] ?? ofMissing.get(file)?.part;
            if (part === undefined)
                throw new Error("a file has no own part");
            return part;
        });
    };
    #remembered(file, { limits }) {
        const text = this.#cache?.get(keyOf(file));
        return text === undefined ? undefined : (0,portable_part/* partOfPortable */.q)(file, text, limits);
    }
    #remember(made) {
        if (this.#cache === undefined)
            return;
        for (const [file, one] of made) {
            const text = one && (one.text ?? (0,portable_part/* portableOf */.x)(file, one.part));
            if (text !== undefined)
                this.#cache.set(keyOf(file), text);
        }
        this.#cache.save();
    }
    async #makeAll(files, input) {
        const { program } = this.#means;
        const early = this.#early;
        this.#early = undefined;
        const count = threadsOf(files, this.#means);
        if (count === 1 || program === undefined) {
            await early?.close();
            return (await (0,own_part/* ownParts */.Fx)(files, input)).map((part) => ({ part }));
        }
        const threads = early === undefined ? [] : [early];
        while (threads.length < count - 1)
            threads.push(new adapters_threads/* Thread */.jV(program, this.#data()));
        return new Sharing(files, input).through(threads);
    }
    #data() {
        const { severity, schemaFiles, limits } = this.#by;
        return { severity: [...severity], schemaFiles, limits };
    }
}
/** What another build remembers is not used; what was never built has no name to tell it by. */
function cacheOf({ folders }, by) {
    if (folders === undefined || BUILD_ID === undefined)
        return undefined;
    const severity = [...by.severity].sort(([one], [other]) => (one < other ? -1 : 1));
    return openPartCache(folders, JSON.stringify([BUILD_ID, severity, by.schemaFiles, by.limits, by.root]));
}
function keyOf({ file, path, kind, bytes }) {
    const digest = (0,external_node_crypto_.hash)("sha256", bytes, "base64url");
    return `${digest} ${JSON.stringify([file, path, kind?.name, kind?.documents, kind?.nameAt, kind?.idAt])}`;
}
/**
 * Bytes of policies that make a thread pay: each warms up by itself. On two cores a second one makes 5,000 policies of 8 MB
 * no faster, and 20,000 of them faster by a tenth.
 */
const BYTES_A_THREAD = 8 * 1024 * 1024;
/** What a policy has as a rule, where nobody has read it yet. */
const BYTES_A_FILE = 1_600;
/** More threads wait for this one, which puts everything together. */
const MOST_THREADS = 8;
function threadsOf(files, { jobs, program }) {
    if (program === undefined)
        return 1;
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    const worth = Math.min((0,external_node_os_.availableParallelism)(), MOST_THREADS, Math.floor(bytes / BYTES_A_THREAD));
    return Math.max(1, Math.min(jobs ?? worth, files.length));
}
/** Enough that a message costs little, and so little that nobody waits for the last one. */
const BYTES_A_MESSAGE = 128 * 1024;
/** A thread has the next message while this one is busy. */
const MESSAGES_AHEAD = 2;
/** Shares files out: each thread takes what comes next, this one among them. */
class Sharing {
    #input;
    #made = new Map();
    #files;
    #stacks;
    constructor(files, input) {
        this.#input = input;
        this.#files = files;
        this.#stacks = stacksOf(files).reverse();
    }
    async through(threads) {
        const lanes = threads.flatMap((thread) => Array.from({ length: MESSAGES_AHEAD }, () => this.#through(thread)));
        await Promise.all([this.#here(), ...lanes]);
        await Promise.all(threads.map((thread) => thread.close()));
        // What no thread could say, and what a thread that ended had taken.
        return Promise.all(this.#files.map(async (file) => this.#made.get(file) ?? { part: await (0,own_part/* ownPart */.cg)(file, this.#input) }));
    }
    async #here() {
        for (let stack = this.#stacks.pop(); stack !== undefined; stack = this.#stacks.pop()) {
            for (const file of stack)
                this.#made.set(file, { part: await (0,own_part/* ownPart */.cg)(file, this.#input) });
            // What threads have answered meanwhile is taken, and they get the next.
            await new Promise((resolve) => setImmediate(resolve));
        }
    }
    async #through(thread) {
        for (let stack = this.#stacks.pop(); stack !== undefined; stack = this.#stacks.pop()) {
            const { asked, buffer } = messageOf(stack);
            let texts;
            try {
                texts = (await thread.ask(asked, [buffer]));
            }
            catch {
                // Whatever ended it, what it had taken is made here.
                return;
            }
            for (const [index, file] of stack.entries()) {
                const text = texts[index];
                const part = text === undefined ? undefined : (0,portable_part/* partOfPortable */.q)(file, text, this.#input.limits);
                if (part !== undefined && text !== undefined)
                    this.#made.set(file, { part, text });
            }
        }
    }
}
function stacksOf(files) {
    const stacks = [];
    let room = 0;
    for (const file of files) {
        if (room <= 0) {
            stacks.push([]);
            room = BYTES_A_MESSAGE;
        }
        stacks.at(-1)?.push(file);
        room -= file.bytes.length;
    }
    return stacks;
}
/** The files with their bytes in one buffer, which is handed over instead of copied once more. */
function messageOf(files) {
    const buffer = new ArrayBuffer(files.reduce((sum, { bytes }) => sum + bytes.length, 0));
    let at = 0;
    const asked = files.map(({ bytes, ...file }) => {
        const own = new Uint8Array(buffer, at, bytes.length);
        own.set(bytes);
        at += bytes.length;
        return { ...file, bytes: own };
    });
    return { asked, buffer };
}


/***/ }),

/***/ 4398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ partOfPortable),
/* harmony export */   x: () => (/* binding */ portableOf)
/* harmony export */ });
/* harmony import */ var _policy_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65347);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33481);
/* harmony import */ var _policy_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89783);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63587);
/* harmony import */ var _own_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72091);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55102);






/**
 * Writes an own part as a text that another thread or a later run makes the same part of; undefined for the few that
 * only this run can make: where readers disagree on a text, where aliases repeat nodes, where a key is misspelt.
 */
function portableOf(file, part) {
    if (!part.plain || file.kind === undefined || file.misplaced === true)
        return undefined;
    const isAsWritten = ({ value, document }) => value === document.value || !(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(document.value);
    if (!(0,_own_part_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(file.kind) && !part.policies.every(isAsWritten))
        return undefined;
    const refused = part.refused.map((policy) => part.policies.indexOf(policy));
    const portable = {
        values: part.policies.map(({ document }) => document.value),
        ...(part.findings.length === 0 ? {} : { findings: part.findings }),
        ...(refused.length === 0 ? {} : { refused }),
        ...(part.suppressions.length === 0 ? {} : { suppressions: part.suppressions }),
        ...(part.whole ? {} : { torn: true }),
    };
    return JSON.stringify(portable);
}
/** Makes the own part of a file of what {@link portableOf} wrote for it; undefined for any other text. */
function partOfPortable(file, text, limits) {
    const { kind } = file;
    const portable = parsed(text);
    if (portable === undefined || kind === undefined)
        return undefined;
    const { values, findings = [], refused = [], suppressions = [], torn } = portable;
    const source = new _policy_source_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceText */ .D(() => (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(file.bytes).text);
    const place = { file: file.file, path: file.path, kind };
    const documents = new LaterDocuments(file.bytes, limits);
    const policies = (0,_own_part_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(kind)
        ? values.map(() => (0,_templates_js__WEBPACK_IMPORTED_MODULE_4__/* .templatePolicy */ .V0)(place, source))
        : values.map((value, index) => (0,_policy_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .makePolicy */ .D5)(place, documents.document(value, index, source), []));
    return {
        source,
        findings: [...findings],
        policies,
        refused: refused.flatMap((index) => policies[index] ?? []),
        problems: [],
        whole: torn !== true,
        plain: true,
        suppressions,
    };
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value) && Array.isArray(value["values"]) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Documents whose values are known, and whose text is read when a place in it is asked for. */
class LaterDocuments {
    #bytes;
    #limits;
    #documents;
    constructor(bytes, limits) {
        this.#bytes = bytes;
        this.#limits = limits;
    }
    document(value, index, source) {
        return {
            value,
            source,
            spans: (path) => this.#read()[index]?.spans(path),
            // A part with aliases is not portable.
            hasAliases: false,
            isRepeated: () => false,
            release: () => this.#documents?.[index]?.release(),
        };
    }
    #read() {
        if (this.#documents === undefined) {
            const read = (0,_policy_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(this.#bytes, this.#limits);
            this.#documents = "refused" in read ? [] : read.documents.filter((document) => document.value !== null);
        }
        return this.#documents;
    }
}


/***/ })

};
