export const id = 5327;
export const ids = [5327];
export const modules = {

/***/ 37458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c_: () => (/* binding */ lifeOf),
/* harmony export */   hY: () => (/* binding */ ownIdentity),
/* harmony export */   kc: () => (/* binding */ isOfOtherStart)
/* harmony export */ });
/* unused harmony export processStart */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



const UNKNOWN = "unknown";
let own;
/** This process, as locks and records name a holder. */
function ownIdentity() {
    own ??= look("self").then(({ started }) => ({
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
        place: placeOf(),
        pid: process.pid,
        started: started ?? UNKNOWN,
    }));
    return own;
}
/**
 * Where this process's number counts: on Linux the system's start and the namespace of process numbers, which containers
 * of one host name have each for itself; elsewhere the machine's name.
 */
function placeOf() {
    try {
        if (process.platform === "linux") {
            const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim();
            return `${boot} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid")}`;
        }
    }
    catch {
        // No /proc: the name has to do.
    }
    return `host ${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}`;
}
/** True when a process of a machine of this name belongs to another start of its system, as far as both say so. */
async function isOfOtherStart({ host, place }) {
    const here = await ownIdentity();
    const [start, ownStart] = [startOf(place), startOf(here.place)];
    return host === here.host && start !== undefined && ownStart !== undefined && start !== ownStart;
}
function startOf(place) {
    return /^([0-9a-f-]{36}) pid:\[\d+\]$/.exec(place ?? "")?.[1];
}
/**
 * Whether a process lives: asked only where its number counts, which those that say no place leave open. `unknown`: nobody
 * here can ask it, or it cannot be told from another of its number.
 */
async function lifeOf(holder) {
    if (holder.place !== (await ownIdentity()).place)
        return "unknown";
    try {
        process.kill(holder.pid, 0);
    }
    catch (error) {
        // EPERM: it is there, and another user's.
        if (error.code === "ESRCH")
            return "gone";
    }
    const { started, ended } = await look(holder.pid);
    if (ended)
        return "gone";
    // What cannot be seen (hidepid, no /proc, no ps) may well be the holder.
    if (started === undefined || holder.started === UNKNOWN)
        return "unknown";
    return started === holder.started ? "alive" : "gone";
}
/**
 * When a process of this machine began, as its system says it: on Linux in clock ticks since the system's start, elsewhere
 * as `ps` prints it. Undefined when it is gone (a zombie is), or nobody can tell.
 */
async function processStart(pid) {
    const { started, ended } = await look(pid);
    return ended ? undefined : started;
}
async function look(pid) {
    if (process.platform === "linux") {
        const stat = pid === "self" || isOwnProc() ? statOf(pid) : undefined;
        // The second field is the program's name in parentheses, and may hold anything; the state follows as the third.
        const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { started: fields?.[19], ended: /^[ZX]/.test(fields?.[0] ?? "") };
    }
    if (process.platform === "win32")
        return { started: undefined, ended: false };
    return new Promise((resolve) => {
        const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
        const number = String(pid === "self" ? process.pid : pid);
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("ps", ["-o", "lstart=", "-p", number], { env, timeout: 5_000 }, (error, stdout) => resolve({ started: error === null ? stdout.trim() || undefined : undefined, ended: false }));
    });
}
/** False where /proc shows the numbers of another namespace: `unshare --pid` without a /proc of its own. */
function isOwnProc() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self") === String(process.pid);
    }
    catch {
        return false;
    }
}
function statOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, "utf8");
    }
    catch {
        return undefined;
    }
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

/***/ 76688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ strictnessFor),
/* harmony export */   U: () => (/* binding */ comparedPolicies)
/* harmony export */ });
/* harmony import */ var _policy_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13499);
/* harmony import */ var _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35571);
/* harmony import */ var _policy_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89783);
/* harmony import */ var _validation_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38093);
/* harmony import */ var _validation_rules_strictness_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43646);





/** The policies of an effective set, as they were written: each document of each file. */
function comparedPolicies(files) {
    return [...files].flatMap(([path, bytes]) => {
        const read = (0,_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(bytes, _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d);
        const kind = path === "environment.yaml" ? "environment" : ((0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .Bs)(path)?.name ?? "custom");
        // What this tool has rendered can be read; what cannot is shown as a text that differs.
        if ("refused" in read)
            return [{ path, kind, value: Buffer.from(bytes).toString("utf8") }];
        return read.documents.map(({ value }) => ({ path, kind, value }));
    });
}
/** How strict values are beside others, by the meanings that the built-in schemas give their places. */
function strictnessFor({ schemaOf }) {
    return ({ path, kind }, pointer, after, before) => {
        const known = path === "environment.yaml" ? undefined : (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .Bs)(path);
        const places = known === undefined || kind === "custom" ? undefined : schemaOf(known).places;
        const meaning = places === undefined ? undefined : (0,_validation_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeAt */ .BW)(places, pointer)?.annotation;
        return (0,_validation_rules_strictness_values_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .U)(after, before, pointer, meaning);
    };
}


/***/ }),

/***/ 11437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rM: () => (/* binding */ authorOf),
  b6: () => (/* binding */ environmentNamed),
  Xr: () => (/* binding */ ledgerOf),
  $M: () => (/* binding */ monitorStoreOf),
  C5: () => (/* binding */ openPromotion),
  Qm: () => (/* binding */ runUrlOf),
  $r: () => (/* binding */ targetOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/adapters/git-process.js
var git_process = __webpack_require__(19050);
;// CONCATENATED MODULE: ./build/src/adapters/checkout.js



/** Whom git knows as the author of what is written in a repository, else the machine's user. */
function checkoutActor(root) {
    const asked = (0,external_node_child_process_.spawnSync)("git", ["-C", root, "config", "--get", "user.name"], {
        encoding: "utf8",
        env: (0,git_process/* environmentOfGit */.dS)(),
    });
    const name = asked.status === 0 ? asked.stdout.trim() : "";
    return name === "" ? machineUser() : name;
}
function machineUser() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        // A container's user may have no name.
        return "unknown";
    }
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/schemas/record.schema.json
var record_schema = __webpack_require__(54368);
// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/release/record.js
var record = __webpack_require__(45922);
// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
;// CONCATENATED MODULE: ./build/src/release/record-shape.js

/** Keywords that refuse nothing. */
const ANNOTATIONS = new Set(["$schema", "$id", "$defs", "title", "description", "examples", "default"]);
const TYPES = {
    object: pointer/* isMapping */.pi,
    array: Array.isArray,
    string: (value) => typeof value === "string",
    boolean: (value) => typeof value === "boolean",
    number: (value) => Number.isFinite(value),
    integer: (value) => Number.isSafeInteger(value),
};
const patterns = new Map();
function patternOf(text) {
    const pattern = patterns.get(text) ?? new RegExp(text, "u");
    patterns.set(text, pattern);
    return pattern;
}
const members = (said) => said;
const isNumber = (value) => typeof value === "number";
const CHECKS = {
    type: (said, value) => (TYPES[String(said)]?.(value) === true ? undefined : `is no ${said}`),
    const: (said, value) => (value === said ? undefined : `is not ${said}`),
    enum: (said, value) => (said.includes(value) ? undefined : "is none of the known words"),
    pattern: (said, value) => typeof value !== "string" || patternOf(String(said)).test(value)
        ? undefined
        : "is not written as it must be",
    minLength: (said, value) => typeof value !== "string" || [...value].length >= Number(said) ? undefined : "is empty",
    minItems: (said, value) => !Array.isArray(value) || value.length >= Number(said) ? undefined : `holds fewer than ${said} items`,
    maxItems: (said, value) => !Array.isArray(value) || value.length <= Number(said) ? undefined : `holds more than ${said} items`,
    minimum: (said, value) => (!isNumber(value) || value >= Number(said) ? undefined : `is below ${said}`),
    required: (said, value) => {
        const missing = (0,pointer/* isMapping */.pi)(value) && said.find((name) => !Object.hasOwn(value, name));
        return typeof missing === "string" ? `lacks ${missing}` : undefined;
    },
    properties: (said, value, { root, at }) => {
        for (const [name, below] of Object.entries(members(said))) {
            const unfit = (0,pointer/* isMapping */.pi)(value) &&
                Object.hasOwn(value, name) &&
                whyUnfit(members(below), value[name], root, `${at}/${name}`);
            if (unfit)
                return unfit;
        }
        return undefined;
    },
    additionalProperties: (said, value, { shape }) => {
        if (said !== false)
            throw new Error("additionalProperties is false or absent in our formats");
        const known = members(shape["properties"]);
        const strange = (0,pointer/* isMapping */.pi)(value) && Object.keys(value).find((name) => !Object.hasOwn(known, name));
        return typeof strange === "string" ? "has a key that is not known" : undefined;
    },
    items: (said, value, { root, at }) => {
        for (const [index, item] of Array.isArray(value) ? value.entries() : []) {
            const unfit = whyUnfit(members(said), item, root, `${at}/${index}`);
            if (unfit !== undefined)
                return unfit;
        }
        return undefined;
    },
    $ref: (said, value, { root, at }) => {
        const name = String(said).replace("#/$defs/", "");
        return whyUnfit(members(members(root["$defs"])[name]), value, root, at);
    },
};
/**
 * Why a value does not fit a schema of our own formats, as a clause that names the place by a JSON Pointer; undefined when
 * it fits. It knows the few keywords that those schemas use, and throws on another: a record is read without a compiler of
 * schemas, which takes longer to load than a ledger to read.
 */
function whyUnfit(shape, value, root = shape, at = "") {
    for (const [keyword, said] of Object.entries(shape)) {
        if (ANNOTATIONS.has(keyword))
            continue;
        const check = CHECKS[keyword];
        if (check === undefined)
            throw new Error(`the keyword ${keyword} is not known`);
        const unfit = check(said, value, { shape, root, at });
        // What stands below names its own place.
        if (unfit !== undefined)
            return unfit.startsWith("/") ? unfit : `${at === "" ? "/" : at} ${unfit}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/release/record-text.js




/** Bytes of a record.json at most: a record of a deployment with a hundred checks has 30 KiB. */
const LARGEST_RECORD = 1024 * 1024;
/** The text of `record.json`: the keys in the schema's order, so that the same record is the same text. */
function printRecord(record) {
    const known = Object.keys(record_schema.properties);
    const sorted = Object.entries(record)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => known.indexOf(a) - known.indexOf(b));
    return `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
}
/** Reads `record.json`: text that anybody who can push may have written. */
function parseRecord(text) {
    if (text.length > LARGEST_RECORD)
        return unreadable(`record.json is larger than ${LARGEST_RECORD / 1024 / 1024} MiB`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return unreadable("record.json is not JSON");
    }
    const unfit = whyUnfit(record_schema, value);
    if (unfit !== undefined)
        return unreadable(`record.json does not fit its schema: ${unfit}`);
    const record = value;
    const incoherent = whyIncoherent(record, record.environment);
    return incoherent === undefined ? { is: "read", value: record } : unreadable(`record.json: ${incoherent}`);
}
/** What is wrong between the parts of an entry, where each part by itself is right. */
function whyIncoherent(index, environment) {
    const { epoch, event, id, kind, previous, restores, live, restored } = index;
    const number = id === undefined ? undefined : epochOfId(id, environment);
    if (id === undefined && event !== "lock" && event !== "unlock")
        return `${event} belongs to no deployment`;
    if (id !== undefined && number === undefined)
        return "its id is not one of this environment";
    if (event === "intent" && number !== epoch)
        return "an intent's id does not hold its epoch";
    if (event === "intent" && kind === undefined)
        return "an intent does not say whether it deploys or rolls back";
    if (event !== "intent" && number !== undefined && number >= epoch)
        return "its deployment began after it";
    if (event !== "evidence" && index["evidence-name"] !== undefined)
        return `${event} is no evidence`;
    if ((restored !== undefined) !== (event === "rolled-back" && restores !== undefined && restores !== record/* EMPTY */.wg))
        return "only what was restored has a verdict of its own, and always has one";
    const strange = [previous, restores, live].some((other) => other !== undefined && other !== record/* EMPTY */.wg && !(Number(epochOfId(other, environment)) < epoch));
    return strange ? "a deployment that it names is not an earlier one of this environment" : undefined;
}
/** The epoch of a deployment's intent, by its id; undefined when it is not one of this environment. */
function epochOfId(id, environment) {
    const digits = id.startsWith(`${environment}-`) ? id.slice(environment.length + 1) : "";
    return /^[1-9][0-9]{0,14}$/.test(digits) ? Number(digits) : undefined;
}
/** The trailers of a commit's message, in their order. */
const TRAILERS = [
    ["Epoch", "epoch"],
    ["Time", "time"],
    ["Event", "event"],
    ["Deployment", "id"],
    ["Kind", "kind"],
    ["Digest", "digest"],
    ["Effective-Digest", "effective-digest"],
    ["Previous", "previous"],
    ["Restores", "restores"],
    ["Live", "live"],
    ["Restored", "restored"],
    ["Evidence", "evidence-name"],
];
/** The message of a record's commit: a line for people, and the entry as trailers. */
function printMessage(index, environment) {
    const trailers = TRAILERS.flatMap(([name, key]) => index[key] === undefined ? [] : [`${name}: ${index[key]}\n`]);
    return `${subjectOf(index, environment)}\n\n${trailers.join("")}`;
}
const DIGEST = "sha256:[0-9a-f]{64}";
const ID = "[a-z][a-z0-9-]*-[1-9][0-9]*";
const RELEASE = record_schema.$defs.release.pattern.slice(2, -2);
/** Names that `evidence` takes; what a record says otherwise stands in the record alone. */
const EVIDENCE_NAME = "[a-z][a-z0-9-]{0,127}";
/** All that {@link printMessage} can write, and little else: one expression, since a ledger has thousands of messages. */
const MESSAGE = new RegExp(`^([^\\n]+)\\n\\nEpoch: ([1-9][0-9]{0,14})\\nTime: (${record_schema.$defs.time.pattern.slice(1, -1)})\\n` +
    `Event: (${record/* EVENTS */.qY.join("|")})\\n(?:Deployment: (${ID})\\n)?(?:Kind: (deploy|rollback)\\n)?` +
    `(?:Digest: (${DIGEST})\\n)?(?:Effective-Digest: (${DIGEST})\\n)?` +
    `(?:Previous: (${RELEASE})\\n)?(?:Restores: (${RELEASE})\\n)?(?:Live: (${RELEASE})\\n)?` +
    `(?:Restored: (healthy|failed|inconclusive)\\n)?` +
    `(?:Evidence: (${EVIDENCE_NAME})\\n)?$`);
/**
 * Reads the message of a record's commit. Only a text that {@link printMessage} writes is accepted, so there is one way of
 * saying an entry, and nothing else can hide in it.
 */
function parseMessage(text, environment) {
    const match = MESSAGE.exec(text);
    if (match === null)
        return unreadable("its message is not that of a record");
    const [, subject, epoch, time = "", , event, id, kind, digest, effective, ...rest] = match;
    const [previous, restores, live, restored, evidenceName] = rest;
    // The expression admits nothing else at these places.
    const index = { epoch: Number(epoch), time, event: event };
    if (id !== undefined)
        index.id = id;
    if (kind !== undefined)
        index.kind = kind;
    if (digest !== undefined)
        index.digest = digest;
    if (effective !== undefined)
        index["effective-digest"] = effective;
    if (previous !== undefined)
        index.previous = previous;
    if (restores !== undefined)
        index.restores = restores;
    if (live !== undefined)
        index.live = live;
    if (restored !== undefined)
        index.restored = restored;
    if (evidenceName !== undefined)
        index["evidence-name"] = evidenceName;
    const wrong = whyIncoherent(index, environment);
    if (wrong !== undefined)
        return unreadable(`its message is wrong: ${wrong}`);
    if (subject !== subjectOf(index, environment))
        return unreadable("its message's first line is another record's");
    return { is: "read", value: index };
}
function subjectOf({ id, event }, environment) {
    return `${id ?? environment} ${event}`;
}
/** The entry of a record: what its commit's message says of it. */
function indexOf(record) {
    const { epoch, time, event, id, kind, digest, previous, restores, live, restored, evidence } = record;
    const effective = record["effective-digest"];
    const name = event === "evidence" && NAME.test(evidence?.name ?? "") ? evidence?.name : undefined;
    return (0,defined/* defined */.s)({
        ...{ epoch, time, event, id, kind, digest, "effective-digest": effective },
        ...{ previous, restores, live, restored, "evidence-name": name },
    });
}
const NAME = new RegExp(`^${EVIDENCE_NAME}$`);
/** Reads a record and checks it against the message of its commit, where the same stands in short. */
function parseRecordOf(message, text, environment) {
    const read = parseRecord(text);
    if (read.is === "unreadable")
        return read;
    if (read.value.environment !== environment)
        return unreadable("record.json is another environment's");
    const { "evidence-name": _, ...unnamed } = indexOf(read.value);
    // A message may leave the name of evidence out.
    return [indexOf(read.value), unnamed].some((index) => printMessage(index, environment) === message)
        ? read
        : unreadable("record.json and the commit's message say different things");
}
function unreadable(why) {
    return { is: "unreadable", why };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/adapters/foreign-text.js
var foreign_text = __webpack_require__(25320);
;// CONCATENATED MODULE: ./build/src/adapters/ledger-error.js


/** The error of everything that a branch of ours cannot do: exit 4. `why` may be git's words; it is made fit here. */
function branchError(code, parts) {
    const where = parts.where === undefined ? {} : { where: visible(parts.where) };
    return (0,errors/* outsideError */.ul)(code, { ...parts, why: visible(parts.why), ...where });
}
/** {@link branchError} of a ledger: `E_LEDGER`. */
function ledgerError(parts) {
    return branchError("E_LEDGER", parts);
}
/** A record that cannot be relied on. Nothing is guessed from what is left. */
function brokenLedger(environment, commit, why) {
    return ledgerError({
        what: `the ledger of ${environment} cannot be relied on`,
        where: `commit ${commit}`,
        why,
        mend: `look at it with \`git show ${commit}\`; a newer version of archi3-policy may have written it, else put policy-ledger/${environment} back to the last commit that is right, and protect the branch`,
    });
}
/** What git or a remote said, in one line: without the hints for people at a terminal, and without credentials in URLs. */
function visible(text) {
    const lines = text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("hint:"));
    return (0,foreign_text/* foreignText */.q)(withoutCredentials(lines.join("; ")));
}
/** URLs without what stands before their host. A password may hold an @, but no slash. */
function withoutCredentials(text) {
    return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/]*@/gi, "$1");
}

;// CONCATENATED MODULE: ./build/src/adapters/compare-and-swap.js





/** How often a push is tried again that met another one. */
const TRIES = 8;
const RETRY_MS = 25;
/**
 * Puts a commit on exactly the head that was read. Whatever goes wrong, the branch is read again: only what stands there
 * says who won.
 * @throws {PolicyError} with the code of the branch (exit 4) when nothing was written, or nobody can tell
 */
async function compareAndSwap({ place, branch }, swap) {
    const { commit, view } = swap;
    for (let tries = 1;; tries++) {
        const published = await branch.publish(commit, view.head);
        if (published.is === "published")
            return { is: "done", now: undefined };
        const now = await swap.read().catch((second) => {
            throw branchError(place.code, {
                ...swap.unknown,
                where: published.error.parts.where ?? place.git.folder,
                why: `${reasonOf(published.error)}; then: ${reasonOf(second)}`,
                cause: second,
            });
        });
        // Its id holds its nonce: where this commit stands, this writer won, whatever answer was lost.
        if (await swap.holds(now))
            return { is: "done", now };
        if (now.head !== view.head)
            return { is: "lost", now };
        if (!published.passing || tries === TRIES)
            throw published.error;
        await (0,promises_.setTimeout)(RETRY_MS * tries);
    }
}
function reasonOf(error) {
    return error instanceof errors/* PolicyError */.pn ? (error.parts.why ?? error.message) : String(error);
}
/** Lets git pack what has come together, if it finds that worth while; nobody waits for it, and its failure is nobody's. */
function packLater(folder) {
    const child = (0,external_node_child_process_.spawn)("git", ["-C", folder, ...git_process/* WITHOUT_HOOKS */.Y9, "gc", "--auto", "--quiet"], {
        env: (0,git_process/* environmentOfGit */.dS)(),
        stdio: "ignore",
        detached: true,
        windowsHide: true,
    });
    child.on("error", () => { });
    child.unref();
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/src/adapters/git-plumbing.js
/**
 * Reads objects by their names, in that order, by one process. `undefined` stands for what is not there.
 * @param largest bytes of one object; with a larger one nothing is read, and its place in the list is given
 * @returns the objects, or why they cannot be read
 */
async function readObjects(git, names, largest) {
    if (names.length === 0)
        return [];
    const reader = new BatchReader(largest);
    try {
        const end = await git.run({
            args: ["cat-file", "--batch", "--buffer"],
            input: names.map((name) => `${name}\n`),
            onOutput: (chunk) => reader.take(chunk),
        });
        if (!end.ok || reader.objects.length !== names.length)
            return { why: end.why || "git ended in the middle of an answer" };
        return reader.objects;
    }
    catch (error) {
        if (error instanceof TooLarge)
            return { why: error.message, at: reader.objects.length };
        throw error;
    }
}
class TooLarge extends Error {
}
/** Parts the output of `cat-file --batch`: a line `<id> <type> <size>`, the bytes, a line feed. */
class BatchReader {
    objects = [];
    #largest;
    #line = "";
    #open;
    #filled = 0;
    constructor(largest) {
        this.#largest = largest;
    }
    take(chunk) {
        for (let at = 0; at < chunk.length;)
            at = this.#open === undefined ? this.#head(chunk, at) : this.#body(chunk, at);
    }
    #head(chunk, at) {
        const end = chunk.indexOf(10, at);
        this.#line += chunk.toString("utf8", at, end < 0 ? chunk.length : end);
        if (end < 0)
            return chunk.length;
        const [, id, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(this.#line) ?? [];
        this.#line = "";
        if (id === undefined || type === undefined)
            this.objects.push(undefined);
        else if (Number(size) > this.#largest)
            throw new TooLarge(`it is larger than ${this.#largest / 1024 / 1024} MiB`);
        else
            this.#open = { id, type, bytes: Buffer.allocUnsafe(Number(size)) };
        this.#filled = 0;
        return end + 1;
    }
    #body(chunk, at) {
        const object = this.#open;
        const missing = object.bytes.length - this.#filled;
        if (missing > 0) {
            const end = Math.min(chunk.length, at + missing);
            this.#filled += chunk.copy(object.bytes, this.#filled, at, end);
            return end;
        }
        this.objects.push(object);
        this.#open = undefined;
        return at + 1;
    }
}
/** Reads what `ls-tree -z` prints. */
function parseTree(printed) {
    return printed
        .toString("utf8")
        .split("\0")
        .flatMap((line) => {
        const [, mode, type, id, path] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
        return mode === undefined || type === undefined || id === undefined || path === undefined
            ? []
            : [{ mode, type, id, path }];
    });
}
/**
 * Makes a commit with all its trees and files by one process, and gives its id. No ref is changed, and neither an index
 * nor a working tree is touched; files stand as they are, whatever filters or line ends are configured.
 * @returns the id, or why it cannot be made
 */
async function writeCommit(git, commit, idLength) {
    const end = await git.run({
        args: ["fast-import", "--quiet", "--done", "--date-format=raw"],
        input: importStream(commit, idLength),
    });
    const id = end.stdout.toString("latin1").trim();
    return end.ok && id.length === idLength ? { id } : { why: end.why || "git fast-import named no commit" };
}
/** fast-import wants a branch for every commit; it is taken back in the same stream, so it is never written. */
const NO_BRANCH = "refs/archi3/unwritten";
function* importStream(commit, idLength) {
    const { name, email, seconds } = commit.by;
    yield `commit ${NO_BRANCH}\nmark :1\n`;
    for (const role of ["author", "committer"])
        yield `${role} ${name} <${email}> ${seconds} +0000\n`;
    yield* data(commit.message);
    if (commit.parent !== undefined)
        yield `from ${commit.parent}\n`;
    if (!commit.keepParentTree)
        yield "deleteall\n";
    for (const { mode, id, path } of commit.kept)
        yield `M ${mode} ${id} ${quoted(path)}\n`;
    for (const [path, content] of commit.files) {
        yield `M 100644 inline ${quoted(path)}\n`;
        yield* data(content);
    }
    yield `\nget-mark :1\nreset ${NO_BRANCH}\nfrom ${"0".repeat(idLength)}\n\ndone\n`;
}
function* data(content) {
    yield `data ${Buffer.byteLength(content)}\n`;
    yield content;
    yield "\n";
}
function quoted(path) {
    return `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
/** A name as git takes one: without what ends or splits a line of a commit's head. */
function signatureOf(actor, time) {
    const [, named, address] = /^([^<>]*)<([^<>\s]+@[^<>\s]+)>$/.exec(actor.trim()) ?? [];
    const name = (named ?? actor).replace(/[<>\p{C}]/gu, "").trim() || "unknown";
    const slug = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "") || "unknown";
    // A reserved domain (RFC 2606): some hosts refuse a commit without an address, and none of ours is known.
    return {
        name,
        email: address ?? `${slug}@archi3-policy.invalid`,
        seconds: Math.floor(time.getTime() / 1000),
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/ledger-store.js




const RECORD = "record.json";
const MANIFEST = "manifest.json";
/** The folders of a record's tree. */
const SETS = ["policies", "effective"];
/** Bytes of one file of a bundle. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** The records of one environment as git's objects: reads and makes commits, and knows no branch. */
class LedgerStore {
    #git;
    #environment;
    /** Digits of an object's id in this repository. */
    #idLength;
    constructor(git, environment, idLength) {
        this.#git = git;
        this.#environment = environment;
        this.#idLength = idLength;
    }
    /**
     * All entries up to a ref, oldest first; none where there is no such ref. One process.
     * @throws {PolicyError} `E_LEDGER` when the records are no line of epochs 1, 2, 3 …
     */
    async entries(ref) {
        const found = [];
        const reader = new PartReader((text) => found.push(this.#entry(text, found.at(-1))));
        const listed = await this.#git.run({
            args: [
                "rev-list",
                "--first-parent",
                "--ignore-missing",
                "--encoding=UTF-8",
                "--format=%P%n%B%x00",
                ref,
                "--",
            ],
            // Else git writes every commit by itself.
            env: { GIT_FLUSH: "0" },
            // Read while git prints: with thousands of records both take about as long.
            onOutput: (chunk) => reader.take(chunk),
        });
        if (!listed.ok)
            throw this.#unreadable(listed.why);
        const oldest = found.at(-1);
        if (oldest !== undefined && oldest.epoch !== 1)
            throw brokenLedger(this.#environment, oldest.commit, "the history before it is missing");
        return found.reverse();
    }
    /** @param newer the record on top of it; undefined for the newest */
    #entry(text, newer) {
        // "commit <id>", the parents, the message.
        const first = text.indexOf("\n");
        const second = text.indexOf("\n", first + 1);
        const commit = text.slice("commit ".length, first);
        const read = parseMessage(text.slice(second + 1), this.#environment);
        if (read.is === "unreadable")
            throw brokenLedger(this.#environment, commit, read.why);
        const { epoch } = read.value;
        if (newer !== undefined && newer.epoch !== epoch + 1)
            throw brokenLedger(this.#environment, newer.commit, `it says epoch ${newer.epoch}, and stands at ${epoch + 1}`);
        const parents = second - first - 1;
        if (parents !== (epoch === 1 ? 0 : commit.length))
            throw brokenLedger(this.#environment, commit, parents === 0 ? "the history before it is missing" : "it has more than one parent");
        return Object.assign(read.value, { commit });
    }
    /**
     * Whole records by their commits, in this order, each held against its commit's message. One process.
     * @throws {PolicyError} `E_LEDGER` naming the commit whose record is missing, malformed, or says otherwise
     */
    async records(commits) {
        for (const commit of commits)
            this.#demandId(commit);
        const names = commits.flatMap((commit) => [commit, `${commit}:${RECORD}`]);
        const objects = await readObjects(this.#git, names, LARGEST_RECORD);
        if (!Array.isArray(objects)) {
            if (objects.at === undefined)
                throw this.#unreadable(objects.why);
            throw brokenLedger(this.#environment, commits[objects.at >> 1] ?? "", `${RECORD}: ${objects.why}`);
        }
        return commits.map((commit, index) => {
            const head = objects[2 * index];
            const file = objects[2 * index + 1];
            if (head?.type !== "commit")
                throw brokenLedger(this.#environment, commit, "there is no such commit");
            if (file?.type !== "blob")
                throw brokenLedger(this.#environment, commit, `it holds no ${RECORD}`);
            const raw = head.bytes.toString("utf8");
            const message = raw.slice(raw.indexOf("\n\n") + 2);
            const read = parseRecordOf(message, file.bytes.toString("utf8"), this.#environment);
            if (read.is === "unreadable")
                throw brokenLedger(this.#environment, commit, read.why);
            return read.value;
        });
    }
    /**
     * What a record's tree holds beside the record. Two processes.
     * @throws {PolicyError} `E_LEDGER` when it holds none, or something that this tool never writes
     */
    async contents(commit) {
        const items = (await this.#tree(commit, true)).filter(({ path }) => path !== RECORD);
        const odd = items.find(({ mode, path }) => mode !== "100644" || !isOurs(path));
        if (odd !== undefined)
            throw brokenLedger(this.#environment, commit, `it holds ${JSON.stringify(odd.path)}, which no record does`);
        const objects = await readObjects(this.#git, items.map(({ id }) => id), LARGEST_FILE);
        if (!Array.isArray(objects))
            throw this.#unreadable(objects.why);
        const files = new Map(items.map(({ path }, index) => [path, objects[index]?.bytes]));
        const setOf = (folder) => new Map([...files].flatMap(([path, bytes]) => path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), this.#there(commit, bytes)]] : []));
        if (!files.has(MANIFEST))
            throw brokenLedger(this.#environment, commit, "it holds no policies: no deployment came before it");
        return {
            manifest: this.#there(commit, files.get(MANIFEST)),
            policies: setOf("policies"),
            effective: setOf("effective"),
        };
    }
    #there(commit, bytes) {
        if (bytes === undefined)
            throw brokenLedger(this.#environment, commit, "one of its files is missing");
        return bytes;
    }
    async #tree(commit, recursive) {
        this.#demandId(commit);
        const listed = await this.#git.run({
            args: ["ls-tree", "-z", "--full-tree", ...(recursive ? ["-r"] : []), commit],
        });
        if (!listed.ok)
            throw this.#unreadable(listed.why);
        return parseTree(listed.stdout);
    }
    /**
     * Makes the commit of a record, and gives its id. No ref leads to it yet. One process; two to keep the content of a
     * record that is not the parent.
     * @throws {PolicyError} `E_LEDGER` when the record or a path is none that could be read again, or git fails
     */
    async write(record, contents, parent) {
        const text = printRecord(record);
        const message = printMessage(indexOf(record), this.#environment);
        const again = parseRecord(text);
        const said = parseMessage(message, this.#environment);
        for (const read of [again, said])
            if (read.is === "unreadable")
                throw this.#unwritable(read.why);
        const files = new Map(contents?.is === "new" ? this.#files(contents) : []);
        const keepParentTree = contents?.is === "of" && contents.commit === parent;
        const kept = contents?.is === "of" && !keepParentTree
            ? (await this.#tree(contents.commit, false)).filter(({ path }) => path !== RECORD)
            : [];
        const written = await writeCommit(this.#git, {
            by: signatureOf(record.actor, new Date(record.time)),
            message,
            parent,
            keepParentTree,
            kept,
            files: files.set(RECORD, text),
        }, this.#idLength);
        if ("id" in written)
            return written.id;
        throw ledgerError({
            what: `cannot write the ledger of ${this.#environment}`,
            where: this.#git.folder,
            why: written.why,
            mend: "nothing was recorded; make room or mend what git reports, and run the command again",
        });
    }
    #files(contents) {
        const files = SETS.flatMap((set) => [...contents[set]].map(([path, bytes]) => [`${set}/${path}`, bytes]));
        const paths = new Set(files.map(([path]) => path));
        for (const path of paths) {
            const folders = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
            if (!isPath(path) || folders.some((folder) => paths.has(folder)))
                throw this.#unwritable(`${JSON.stringify(path)} cannot be the path of a file`);
        }
        return [[MANIFEST, contents.manifest], ...files];
    }
    /** Ids come from entries; anything else would be read as an option or as a revision. */
    #demandId(commit) {
        if (!/^[0-9a-f]{40,64}$/.test(commit))
            throw this.#unreadable(`${JSON.stringify(commit)} is no commit`);
    }
    #unreadable(why) {
        return ledgerError({
            what: `cannot read the ledger of ${this.#environment}`,
            where: this.#git.folder,
            why,
            mend: "run `git fsck` there and mend what it reports",
        });
    }
    #unwritable(why) {
        return ledgerError({
            what: `cannot write the ledger of ${this.#environment}`,
            why,
            mend: "nothing was recorded; report this, with the command that was run",
        });
    }
}
function isOurs(path) {
    return path === MANIFEST || (SETS.some((set) => path.startsWith(`${set}/`)) && isPath(path));
}
function isPath(path) {
    return (!/[\0\\]/.test(path) && path.split("/").every((part) => part !== "" && !/^(\.\.?|\.git)$/i.test(part)));
}
/** Parts what git prints at each NUL and the line feed behind it. */
class PartReader {
    #onPart;
    #decoder = new external_node_string_decoder_.StringDecoder("utf8");
    #rest = "";
    constructor(onPart) {
        this.#onPart = onPart;
    }
    take(chunk) {
        const text = this.#rest + this.#decoder.write(chunk);
        let from = 0;
        for (let end = text.indexOf("\0\n"); end >= 0; end = text.indexOf("\0\n", from)) {
            this.#onPart(text.slice(from, end));
            from = end + 2;
        }
        this.#rest = text.slice(from);
    }
}

// EXTERNAL MODULE: ./build/src/release/place-names.js
var place_names = __webpack_require__(28317);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
;// CONCATENATED MODULE: ./build/src/adapters/git-remotes.js




/** A name that git accepts in a configuration, and for no remote that somebody adds. */
const NAMELESS = "archi3 nameless";
/**
 * Has git say where a remote is; nothing is asked of it.
 * @param name a remote's name, or a URL or path by itself
 * @returns no remote where it is neither; and the names of those that there are
 */
async function findRemote(git, name) {
    const isUrl = /[:/\\]/.test(name) && !name.startsWith("-");
    // What stands for what in URLs, git only tells of remotes.
    const env = isUrl ? (0,git_process/* configuration */.HF)([[`remote.${NAMELESS}.url`, name]]) : {};
    const listed = await git.run({ args: ["remote", "--verbose"], env });
    const remotes = new Map();
    const lines = listed.stdout.toString("utf8").matchAll(/^([^\t\n]+)\t(.+) \((fetch|push)\)(?: \[.*\])?$/gm);
    for (const [, one = "", url = "", way] of lines) {
        if (way === "fetch")
            remotes.set(one, { fetches: url, pushes: [] });
        else
            remotes.get(one)?.pushes.push(url);
    }
    const isNamed = remotes.has(name);
    const found = remotes.get(isNamed ? name : NAMELESS);
    const names = [...remotes.keys()].filter((one) => one !== NAMELESS);
    return { remote: found && { name, isNamed, ...found }, names };
}
/** Configuration for a push of one branch: to a mirror git would push everything, and refuses to push less. */
function pushSettings(remote) {
    return remote?.isNamed ? [[`remote.${remote.name}.mirror`, "false"]] : [];
}
/**
 * Where git pushes to, if none of it is the place that it fetches from: what is written there would never be read again.
 * @param folder where relative paths begin
 */
function pushesElsewhere({ fetches, pushes }, folder) {
    const read = placeOf(fetches, folder);
    return pushes.some((url) => isSame(placeOf(url, folder), read)) ? undefined : pushes[0];
}
/** Why a remote cannot be written to, and what to do, in words for people. */
function elsewhereParts(remote, elsewhere, option) {
    const { name, isNamed, fetches } = remote;
    const mend = isNamed
        ? `let git push where it fetches from, with \`git remote set-url --push ${name} ${fetches}\`, or name the remote that is right for both in ${option}`
        : `take url.….pushInsteadOf out of git's configuration, or name in ${option} the URL that is right for both`;
    return {
        where: shownRemote(remote),
        why: visible(`git fetches from ${fetches}, and pushes to ${elsewhere}: what is written would not be read again`),
        mend: visible(mend),
    };
}
/** A remote for people: without credentials. */
function shownRemote({ name, isNamed, fetches }) {
    return visible(isNamed ? `${name} (${fetches})` : name);
}
const DEFAULT_PORTS = {
    http: "80",
    https: "443",
    ssh: "22",
    git: "9418",
};
/** The same host and path are one place, whatever it is reached by. Ports belong to a way of reaching it. */
function isSame(one, other) {
    const samePort = one.scheme !== other.scheme || one.port === other.port;
    return samePort && one.host === other.host && one.path === other.path;
}
function placeOf(url, folder) {
    // A helper of the user's: only it knows what the rest means.
    if (/^[a-z0-9+-]+::/i.test(url))
        return { scheme: "helper", host: "", port: "", path: url };
    const [, scheme, authority = "", path = ""] = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)(.*)$/i.exec(url) ?? [];
    if (scheme !== undefined && !/^file$/i.test(scheme)) {
        const name = scheme.toLowerCase().replace(/^git\+|\+git$/g, "");
        const [, host = "", port = ""] = /^(?:.*@)?(.*?)(?::(\d*))?$/.exec(authority) ?? [];
        return remotePlace(name, host, port === DEFAULT_PORTS[name] ? "" : port, path);
    }
    const [, host, shortPath = ""] = /^(?:[^/]*@)?(\[[^\]]*\]|[^/:@]+):(.*)$/s.exec(url) ?? [];
    if (scheme === undefined && host !== undefined)
        return remotePlace("ssh", host, "", shortPath);
    const absolute = (0,external_node_path_.resolve)(folder, scheme === undefined ? url : path);
    const real = (0,files/* realPath */.Ye)(absolute) ?? absolute;
    return { scheme: "file", host: "", port: "", path: real.replace(/\/\.git$/, "") };
}
function remotePlace(scheme, host, port, path) {
    const plain = path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
    return { scheme, host: host.toLowerCase(), port, path: plain };
}

;// CONCATENATED MODULE: ./build/src/adapters/git-runner.js


/** Bytes that a call may print, where nobody says otherwise; what prints more is hostile or broken. */
const MOST_OUTPUT = 256 * 1024 * 1024;
const MOST_COMPLAINT = 8_000;
/** How long a killed process may take to close its pipes: a grandchild that left its group may hold them for ever. */
const GRACE_MS = 1_000;
/** How long git has to take its lock files away before it is killed: one that is left in a remote stops every later push. */
const TIDY_MS = 200;
/**
 * A door to git in one repository. It runs no hooks of this repository, asks nobody anything, and each call is the leader
 * of its own process group, so that a hung one goes with its ssh or its remote helper.
 */
class Git {
    /** Any folder of the working tree. */
    folder;
    #timeoutMs;
    constructor(folder, timeoutMs) {
        this.folder = folder;
        this.#timeoutMs = timeoutMs;
    }
    /** Runs git and says how it ended; it rejects only with what `onOutput` throws. */
    run({ args, input, env, timeoutMs = this.#timeoutMs, onOutput }) {
        const command = ["-C", this.folder, ...git_process/* WITHOUT_HOOKS */.Y9, ...args];
        const child = (0,external_node_child_process_.spawn)("git", command, {
            env: (0,git_process/* environmentOfGit */.dS)(env),
            stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
            detached: process.platform !== "win32",
            windowsHide: true,
        });
        if (input !== undefined)
            feed(child, input);
        return new Promise((resolve, reject) => {
            const output = collect(child, onOutput);
            const finish = (ended) => {
                clearTimeout(timer);
                living.delete(child);
                if (output.thrown !== undefined)
                    return reject(output.thrown);
                const ok = ended === undefined && output.trouble === undefined;
                const why = output.trouble ?? (output.complaint.trim() || (ended ?? ""));
                resolve({ ok, stdout: Buffer.concat(output.chunks), stderr: output.complaint, why });
            };
            const timer = setTimeout(() => {
                output.trouble = `git ${args[0]} took longer than ${timeoutMs / 1000} s`;
                end(child);
                setTimeout(() => finish("killed"), GRACE_MS).unref();
            }, timeoutMs);
            living.add(child);
            child.on("error", (error) => finish((0,git_process/* whyNotStarted */.hb)(error)));
            child.on("close", (status, signal) => finish(status === 0 ? undefined : `it ended with ${signal ?? status}`));
        });
    }
}
function collect(child, onOutput) {
    const output = { chunks: [], complaint: "", trouble: undefined, thrown: undefined };
    let size = 0;
    child.stdout?.on("data", (chunk) => {
        if (output.thrown !== undefined || output.trouble !== undefined)
            return;
        try {
            size += chunk.length;
            if (onOutput !== undefined)
                onOutput(chunk);
            else if (size <= MOST_OUTPUT)
                output.chunks.push(chunk);
            else {
                output.trouble = `git printed more than ${MOST_OUTPUT / 1024 / 1024} MiB`;
                end(child);
            }
        }
        catch (error) {
            output.thrown = error;
            end(child);
        }
    });
    child.stderr?.setEncoding("utf8").on("data", (text) => {
        output.complaint = `${output.complaint}${text}`.slice(-MOST_COMPLAINT);
    });
    return output;
}
/** Writes piece by piece, as fast as git reads. That git is gone before it read all is told by its status. */
function feed({ stdin }, input) {
    if (stdin === null)
        return;
    const pieces = input[Symbol.iterator]();
    const more = () => {
        for (let piece = pieces.next();; piece = pieces.next()) {
            if (piece.done === true)
                return void stdin.end();
            if (!stdin.write(piece.value))
                return void stdin.once("drain", more);
        }
    };
    stdin.on("error", () => { });
    more();
}
const living = new Set();
// A process group of its own does not get the terminal's interrupt.
process.on("exit", () => {
    if (living.size === 0)
        return;
    for (const child of living)
        send(child, "SIGTERM");
    // The only way to wait here: nothing asynchronous happens any more.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, TIDY_MS);
    for (const child of living)
        send(child, "SIGKILL");
});
function end(child) {
    send(child, "SIGTERM");
    setTimeout(() => send(child, "SIGKILL"), TIDY_MS).unref();
}
function send(child, signal) {
    try {
        if (process.platform === "win32" || child.pid === undefined)
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // It ended by itself in the meantime.
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/adapters/disk-meaning.js
/** What each of the system's words for a disk means, and what helps. */
const MEANINGS = {
    ENOSPC: ["the disk is full", "free some space there"],
    EDQUOT: ["the disk quota is used up", "free some space there, or have the quota raised"],
    EFBIG: ["a file would be larger than this process may write", "raise the limit (`ulimit -f`)"],
    EROFS: ["the file system is read-only", "mount it writable"],
    EACCES: ["the permission is missing", "give this user the right to read and write there"],
    EPERM: ["the system does not permit it", "give this user the right to read and write there"],
    ENOTDIR: ["something that is no folder stands where a folder has to be", "move it away"],
};
/** What a system error's code says about a disk; undefined where it says nothing of it. */
function diskMeaning(code) {
    return code !== undefined && Object.hasOwn(MEANINGS, code) ? MEANINGS[code] : undefined;
}

// EXTERNAL MODULE: ./build/src/adapters/process-identity.js
var process_identity = __webpack_require__(37458);
;// CONCATENATED MODULE: ./build/src/adapters/lock-file.js











const POLL_MS = 25;
/** A file without a holder's name was left by a process that died while it wrote it, or is being written now. */
const UNNAMED_MS = 10_000;
/** Bytes; what is larger names no holder. */
const LARGEST_LOCK = 4096;
/**
 * Runs an action while holding a lock file, which names its holder. The lock of a holder that is dead is taken over. The
 * lock is between processes that see each other's numbers: that of another machine or container can only be waited for.
 * @throws {PolicyError} with the code of the options (exit 4), naming the holder, when it waited in vain
 */
async function withLockFile(path, options, action) {
    const mine = JSON.stringify({ ...(await (0,process_identity/* ownIdentity */.hY)()), token: (0,external_node_crypto_.randomUUID)() });
    await take(path, mine, options);
    try {
        await options.onHeld?.();
        return await action();
    }
    finally {
        release(path, mine);
    }
}
async function take(path, mine, options) {
    const end = performance.now() + options.waitMs;
    for (;;) {
        const failure = create(path, mine, options.link);
        if (failure === undefined)
            return;
        if (failure.code !== "EEXIST")
            throw cannotWrite(path, options, failure);
        const seen = contentOf(path);
        if (seen !== undefined && !(await isHeld(path, seen))) {
            const left = await takeAway(path, seen, mine, options.link);
            if (left === undefined)
                continue;
            if (left.code !== "EEXIST")
                throw cannotWrite(path, options, left, "its holder is gone, but ");
        }
        if (performance.now() > end)
            throw cannotLock(path, options, await describe(seen));
        await (0,promises_.setTimeout)(options.pollMs ?? POLL_MS);
    }
}
/** Nobody takes over what a living process holds; but a person may have deleted it, and another holds it now. */
function release(path, mine) {
    try {
        if (contentOf(path) === mine)
            removeIfThere(path);
    }
    catch {
        // What was done stays done. The file names a process that is gone soon, and is taken over then.
    }
}
/**
 * Makes a file with its content in one step, so that it names its holder whenever somebody looks, and whoever is stopped
 * before that has made nothing.
 */
function create(path, content, link = external_node_fs_.linkSync) {
    try {
        if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined)
            return already();
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.tmp-lock-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
        try {
            (0,external_node_fs_.writeFileSync)(draft, content, { flag: "wx", mode: 0o644 });
            link(draft, path);
        }
        catch (error) {
            if (error.syscall !== "link")
                throw error;
            // A server's answer may be lost, though the link was made.
            if (contentOf(path) === content)
                return undefined;
            // Not every file system knows links.
            if (error.code !== "EEXIST")
                return createInTwoSteps(path, content);
            throw error;
        }
        finally {
            removeIfThere(draft);
        }
        return undefined;
    }
    catch (error) {
        return error;
    }
}
function createInTwoSteps(path, content) {
    const file = (0,external_node_fs_.openSync)(path, "wx", 0o644);
    try {
        (0,external_node_fs_.writeSync)(file, content);
    }
    catch (error) {
        // A full disk takes an empty file, but nothing in it.
        removeIfThere(path);
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    // Whoever was stopped in between may have lost it as a file without a name.
    return contentOf(path) === content ? undefined : already();
}
function already() {
    return Object.assign(new Error("it is there already"), { code: "EEXIST" });
}
/** Whether a lock counts: what cannot be asked may well work on, unless it is older than this start of its machine. */
async function isHeld(path, content) {
    const holder = parseHolder(content);
    if (holder === undefined)
        return ageOf(path) < UNNAMED_MS;
    const life = await (0,process_identity/* lifeOf */.c_)(holder);
    if (life !== "unknown" || !(await (0,process_identity/* isOfOtherStart */.kc)(holder)))
        return life !== "gone";
    return ageOf(path) < (0,external_node_os_.uptime)() * 1000;
}
/**
 * Takes a dead holder's lock away. Two may see the same dead holder, and the slower must not take away what the faster has
 * made since: only who has made a second file looks once more and deletes, without a pause in between.
 * @returns why it is still there: somebody else is about it (EEXIST), or the disk refuses
 */
async function takeAway(path, seen, mine, link) {
    const guard = `${path}.takeover`;
    try {
        const failure = create(guard, mine, link);
        if (failure !== undefined) {
            const other = contentOf(guard);
            if (other !== undefined && !(await isHeld(guard, other)) && contentOf(guard) === other)
                removeIfThere(guard);
            return failure;
        }
        try {
            if (contentOf(path) === seen)
                removeIfThere(path);
        }
        finally {
            if (contentOf(guard) === mine)
                removeIfThere(guard);
        }
        return undefined;
    }
    catch (error) {
        return error;
    }
}
/** What a lock file says; undefined where none can be read. Links, pipes and devices are not read: they may never end. */
function contentOf(path) {
    const read = (0,files/* readRegularFile */.XF)(path, LARGEST_LOCK);
    return read.kind === "bytes" ? Buffer.from(read.bytes).toString("utf8") : undefined;
}
function removeIfThere(path) {
    try {
        (0,external_node_fs_.unlinkSync)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
    }
}
/** Milliseconds since a file was last written; 0 where it is gone. */
function ageOf(path) {
    const since = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.mtimeMs;
    return since === undefined ? 0 : Date.now() - since;
}
/** Removes a lock file of another program that is older than so many milliseconds: whoever made it is long gone. */
function removeLeftover(path, olderThanMs) {
    if (ageOf(path) > olderThanMs)
        removeIfThere(path);
}
function parseHolder(content) {
    try {
        const value = JSON.parse(content);
        if (!(0,pointer/* isMapping */.pi)(value))
            return undefined;
        const { host, place, pid, started } = value;
        return typeof host === "string" &&
            Number.isSafeInteger(pid) &&
            Number(pid) > 0 &&
            typeof started === "string"
            ? { host, pid: Number(pid), started, ...(typeof place === "string" ? { place } : {}) }
            : undefined;
    }
    catch {
        return undefined;
    }
}
async function describe(content) {
    const holder = content === undefined ? undefined : parseHolder(content);
    if (holder === undefined)
        return "somebody who did not say who they are holds it";
    const host = JSON.stringify(holder.host).slice(1, -1);
    const unseen = (await (0,process_identity/* lifeOf */.c_)(holder)) === "alive" ? "" : ", which cannot be asked from here,";
    return `process ${holder.pid} on ${host}${unseen} holds it`;
}
function cannotLock(path, options, why) {
    return (0,errors/* outsideError */.ul)(options.code, {
        what: `cannot lock ${options.what}`,
        where: path,
        why,
        mend: "wait until it is done and run the command again; if it is gone, delete the file",
    });
}
/** The disk refuses the file, whoever held it: there is nobody to wait for. */
function cannotWrite(path, options, error, begin = "") {
    const [why, mend] = diskMeaning(error.code) ?? [(0,foreign_text/* foreignText */.q)(error.message), "mend the disk"];
    return (0,errors/* outsideError */.ul)(options.code, {
        what: `cannot lock ${options.what}`,
        where: path,
        why: `${begin}${why}${error.code === undefined ? "" : ` (${error.code})`}`,
        mend: `${mend}, and run the same command again`,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/own-branch.js




/** Git's own lock of a ref that is older was left by a process that died: git holds one for milliseconds. */
const LEFTOVER_MS = 10_000;
const own_branch_POLL_MS = 50;
/** The branch's ref, there or here. */
function headOf({ branch }) {
    return `refs/heads/${branch}`;
}
function ownFolder({ commonDir }) {
    return (0,external_node_path_.join)(commonDir, "archi3-policy");
}
/** Runs an action as the only process of this machine that writes this branch, with git's own leftover lock cleared. */
function whileLocked(place, ref, action) {
    const options = {
        what: `the ${place.what}`,
        code: place.code,
        waitMs: place.waitMs,
        onHeld: () => place.step("locked"),
    };
    return withLockFile((0,external_node_path_.join)(ownFolder(place), `${place.file}.lock`), options, () => {
        clearLeftover(place, ref);
        return action();
    });
}
function clearLeftover({ commonDir }, ref) {
    removeLeftover((0,external_node_path_.join)(commonDir, `${ref}.lock`), LEFTOVER_MS);
}
/** True when git says that another process holds the lock of a ref, or moved it just now. */
function isContention(complaint) {
    return (isLocked(complaint) ||
        /cannot lock ref .*(is at \S+ but expected|reference already exists)/.test(complaint));
}
function isLocked(complaint) {
    return /\.lock': File exists/.test(complaint);
}
/** Moves a ref from one commit to another, if it stands at the one; waits while another git holds its lock. */
async function moveRef(place, ref, to, from) {
    const end = performance.now() + LEFTOVER_MS + 1_000;
    for (;;) {
        // An empty old value: the ref must not exist.
        const moved = await place.git.run({ args: ["update-ref", "--no-deref", ref, to, from ?? ""] });
        if (moved.ok)
            return undefined;
        if (!isLocked(moved.stderr) || performance.now() > end)
            return moved.why;
        await (0,promises_.setTimeout)(own_branch_POLL_MS);
        clearLeftover(place, ref);
    }
}
/** Of a repository without a remote: its own branch. */
class LocalBranch {
    ref;
    #place;
    constructor(place) {
        this.#place = place;
        this.ref = headOf(place);
    }
    async refresh() {
        return { ref: this.ref, staleSince: undefined };
    }
    async publish(commit, parent) {
        const why = await whileLocked(this.#place, this.ref, () => moveRef(this.#place, this.ref, commit, parent));
        if (why === undefined)
            return { is: "published" };
        const { code, what } = this.#place;
        const error = branchError(code, {
            what: `cannot write the ${what}`,
            where: this.ref,
            why,
            mend: "nothing was recorded; mend what git reports, and run the command again",
        });
        return { is: "failed", error, passing: false };
    }
}

// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/release/ledger.js
var ledger = __webpack_require__(64182);
;// CONCATENATED MODULE: ./build/src/adapters/git-denied.js
/** What git over HTTP says where the account or token may not do it; what it may not even see is not found. */
const REFUSED = /The requested URL returned error: 403\b|^fatal: repository '.*' not found/m;
/** What it says where the server wants another token than it was given, or one at all; nobody is there to type it. */
const UNKNOWN = /^fatal: (?:Authentication failed|could not read (?:Username|Password))/m;
/** Whether a server could be reached, and refuses what this account or token asks for. */
function isRefused(complaint) {
    return REFUSED.test(complaint);
}
/**
 * What to do where a server refuses the account or the job's token; undefined where something else is wrong.
 * @param complaint what git said, as it said it
 */
function mendOfDenial(complaint, right) {
    if (!isRefused(complaint) && !UNKNOWN.test(complaint))
        return undefined;
    const verb = right === "contents: write" ? "push to" : "read";
    return (`in a workflow, add the line \`${right}\` below \`permissions:\` of the job, beside what it needs already; for another ` +
        `repository hand in an App's token as \`with: ledger-token\`; elsewhere see that this account may ${verb} it`);
}

;// CONCATENATED MODULE: ./build/src/adapters/remote-branch.js












/** Neither the user's branches nor their remote-tracking ones, tags, FETCH_HEAD or maintenance. */
const FETCH = [
    "fetch",
    "--no-tags",
    "--no-write-fetch-head",
    "--no-recurse-submodules",
    "--no-auto-maintenance",
    "--no-write-commit-graph",
    "--no-prune",
    "--no-filter",
    "--refmap=",
    // Without this check a configuration of the user's lets a rewritten history pass.
    "--show-forced-updates",
];
const REJECTIONS = 3;
/** All of every history: git deepens no single one. */
const ALL = "--depth=2147483647";
/** Of a repository with a remote: the remote's branch. This repository keeps what was fetched last. */
class RemoteBranch {
    ref;
    #place;
    #remote;
    constructor(place, remote) {
        this.#place = place;
        this.#remote = remote;
        this.ref = place.fetched;
    }
    async refresh(freshness) {
        // Whoever asks for it as it is now may write next, and is refused before anything is begun.
        if (freshness === "required")
            this.#checkPlace();
        const fetched = await this.#fetch();
        if (fetched.ok || (isAbsent(fetched) && (await this.#isNew()))) {
            this.#note();
            return { ref: this.ref, staleSince: undefined };
        }
        if (isRewritten(fetched))
            throw this.#rewritten();
        // An outage passes, and what was known before it helps; a missing permission is to be mended.
        const mayBeOld = freshness === "wanted" && !isRefused(fetched.stderr);
        const last = mayBeOld ? await this.#lastKnown() : undefined;
        if (last === undefined)
            throw this.#unreachable(fetched);
        return last;
    }
    #checkPlace() {
        const elsewhere = pushesElsewhere(this.#remote, this.#place.git.folder);
        if (elsewhere === undefined)
            return;
        throw (0,errors/* usageError */.Wp)(this.#place.code, {
            what: `the ${this.#place.what} would be written to another place than it is read from`,
            ...elsewhereParts(this.#remote, elsewhere, "ledger.remote"),
        });
    }
    /** The state that was fetched last: by us, else by git itself, as a clone does. */
    async #lastKnown() {
        const staleSince = this.#lastFetched();
        if (staleSince !== undefined)
            return { ref: this.ref, staleSince };
        // A note of another remote: what git keeps under this name may be that one's too.
        if ((0,external_node_fs_.existsSync)(this.#noteFile()))
            return undefined;
        const ref = `refs/remotes/${this.#remote.name}/${this.#place.branch}`;
        const found = await this.#place.git.run({ args: ["show-ref", "--verify", "--quiet", "--", ref] });
        return found.ok && !(await this.#isCut(ref)) ? { ref, staleSince: ledger/* UNDATED */.o } : undefined;
    }
    /** Fetches; again, and everything, where a shallow clone cut the branch's own history off. */
    async #fetch() {
        const fetched = await this.#fetchInTurn([]);
        return fetched.ok && (await this.#isCut(this.ref)) ? this.#fetchInTurn([ALL]) : fetched;
    }
    /** Fetches, again while another process of this repository fetches the same. */
    async #fetchInTurn(more) {
        const { git } = this.#place;
        const { name, timeoutMs } = this.#remote;
        const end = performance.now() + timeoutMs;
        let rejections = 0;
        for (let pause = 20;; pause = Math.min(500, 2 * pause)) {
            const args = [...FETCH, ...more, "--end-of-options", name, `${headOf(this.#place)}:${this.ref}`];
            const fetched = await git.run({ args, timeoutMs });
            if (fetched.ok || performance.now() > end)
                return fetched;
            // Another may have fetched or pushed something newer in between; only what stays behind was rewritten.
            if (isRewritten(fetched) && ++rejections < REJECTIONS)
                continue;
            if (!isContention(fetched.stderr))
                return fetched;
            await (0,promises_.setTimeout)(pause);
            await whileLocked(this.#place, this.ref, async () => { });
        }
    }
    async #isCut(ref) {
        const file = (0,external_node_path_.join)(this.#place.commonDir, "shallow");
        if (!(0,external_node_fs_.existsSync)(file))
            return false;
        const first = await this.#place.git.run({ args: ["rev-list", "--max-parents=0", ref, "--"] });
        const roots = first.stdout.toString("latin1").split("\n");
        return (0,external_node_fs_.readFileSync)(file, "latin1")
            .split("\n")
            .some((commit) => commit !== "" && roots.includes(commit));
    }
    /** The remote has no such branch: right before the first commit, and only then. */
    async #isNew() {
        const branch = headOf(this.#place);
        const found = await this.#place.git.run({
            args: ["for-each-ref", "--format=%(refname)", this.ref, branch],
        });
        const refs = found.stdout.toString("utf8").split("\n");
        if (refs.includes(this.ref)) {
            // Another process of this repository may have written the first commit in between.
            if ((await this.#fetch()).ok)
                return true;
            throw this.#without("it was there when it was fetched last", this.ref);
        }
        if (refs.includes(branch))
            throw this.#without("this repository has it as a branch, from the time without a remote", branch);
        return found.ok;
    }
    async publish(commit, parent) {
        this.#checkPlace();
        const { git, step } = this.#place;
        const { name, timeoutMs } = this.#remote;
        const pushed = await git.run({
            args: [
                "push",
                "--porcelain",
                "--no-verify",
                "--no-follow-tags",
                "--no-signed",
                "--recurse-submodules=no",
                "--end-of-options",
                name,
                `${commit}:${headOf(this.#place)}`,
            ],
            env: (0,git_process/* configuration */.HF)(pushSettings(this.#remote)),
            timeoutMs,
        });
        if (!pushed.ok)
            return this.#refused(pushed);
        await step("published");
        // What was fetched last is only behind where this fails, and the next fetch makes up for it.
        await whileLocked(this.#place, this.ref, () => moveRef(this.#place, this.ref, commit, parent)).catch(() => { });
        this.#note();
        return { is: "published" };
    }
    #refused({ stdout, stderr, why }) {
        const [, reason = ""] = /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString("utf8")) ?? [];
        const remarks = [...stderr.matchAll(/^remote: *(.*?)\s*$/gm)]
            .map((match) => match[1] ?? "")
            .filter((text) => text !== "");
        const { code, what, branch } = this.#place;
        const error = branchError(code, {
            what: `cannot write the ${what}`,
            where: shownRemote(this.#remote),
            why: reason === "" ? why : [reason, ...remarks].join(": "),
            mend: reason === ""
                ? nothing("recorded", mendOfDenial(stderr, "contents: write") ?? "make sure the remote can be reached")
                : `nothing was recorded; see that this account may push to ${branch} there, and run the command again`,
        });
        // Two who push at once may both be told that the ref is locked, or that it has just moved.
        const passing = /failed to update ref|incorrect old value|cannot lock ref|failed to lock|fetch first/i.test(reason);
        return { is: "failed", error, passing };
    }
    #noteFile() {
        return (0,external_node_path_.join)(ownFolder(this.#place), `${this.#place.file}.fetched`);
    }
    /** Writes down when the remote was reached, so that a state that cannot be refreshed is shown with its age. */
    #note() {
        const file = this.#noteFile();
        const text = JSON.stringify({ time: this.#remote.clock().toISOString(), remote: this.#hash() });
        try {
            (0,external_node_fs_.mkdirSync)(ownFolder(this.#place), { recursive: true });
            const draft = `${file}.${process.pid}`;
            (0,external_node_fs_.writeFileSync)(draft, text);
            (0,external_node_fs_.renameSync)(draft, file);
        }
        catch {
            // A repository that cannot be written to is still read; without the note an old state is never shown.
        }
    }
    #lastFetched() {
        try {
            const note = JSON.parse((0,external_node_fs_.readFileSync)(this.#noteFile(), "utf8"));
            if (!(0,pointer/* isMapping */.pi)(note) || note["remote"] !== this.#hash())
                return undefined;
            const time = new Date(String(note["time"]));
            return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
        }
        catch {
            return undefined;
        }
    }
    /** Tells remotes apart; credentials in URLs may be others tomorrow. */
    #hash() {
        return (0,digest/* sha256 */.sc)(withoutCredentials(this.#remote.fetches));
    }
    #unreachable({ why, stderr }) {
        return branchError(this.#place.code, {
            what: `cannot fetch the ${this.#place.what}`,
            where: shownRemote(this.#remote),
            why,
            mend: nothing("changed", mendOfDenial(stderr, "contents: read") ?? "make sure the remote can be reached with `git ls-remote`"),
        });
    }
    #rewritten() {
        const { code, what, branch } = this.#place;
        return branchError(code, {
            what: `the ${what} was rewritten`,
            where: shownRemote(this.#remote),
            why: `what stands there does not continue what was fetched before (${this.ref})`,
            mend: `find out who forced ${branch}, and put it back; if it is right as it is, run \`git update-ref -d ${this.ref}\``,
        });
    }
    #without(why, ref) {
        const { code, what } = this.#place;
        const { name } = this.#remote;
        return branchError(code, {
            what: `the remote has no ${what}`,
            where: shownRemote(this.#remote),
            why,
            mend: `bring it there with \`git push ${withoutCredentials(name)} ${ref}:${headOf(this.#place)}\`, or set ledger.remote in archi3.yaml`,
        });
    }
}
function nothing(was, mend) {
    return `nothing was ${was}; ${mend}, and run the command again`;
}
function isAbsent({ stderr }) {
    return /^fatal: couldn't find remote ref /m.test(stderr);
}
function isRewritten({ stderr }) {
    return /^ ! \[rejected\].*\(non-fast-forward\)/m.test(stderr);
}

;// CONCATENATED MODULE: ./build/src/adapters/open-branch.js








const TIMEOUT_MS = 30_000;
const WAIT_MS = 10_000;
/** Local calls end by themselves, unless the disk hangs, or a partial clone has to fetch what they read. */
const LOCAL_TIMEOUT_MS = 60_000;
/**
 * Opens a branch of ours; nothing is fetched yet.
 * @throws {PolicyError} with the code of its names: exit 2 where the remote is none, exit 4 where git fails
 */
async function openBranch(options, names) {
    const git = new Git(options.folder, LOCAL_TIMEOUT_MS);
    const [{ commonDir, idLength }, remote] = await Promise.all([
        repositoryOf(git, names),
        remoteOf(git, options.remote, names),
    ]);
    const { waitMs = WAIT_MS, timeoutMs = TIMEOUT_MS, step = () => { }, clock } = options;
    const place = { ...names, git, commonDir, waitMs, step };
    const branch = remote === undefined ? new LocalBranch(place) : new RemoteBranch(place, { ...remote, timeoutMs, clock });
    return { place, branch, idLength };
}
async function repositoryOf(git, { kind, code }) {
    const asked = await git.run({ args: ["rev-parse", "--git-common-dir", "--show-object-format"] });
    const [folder = "", format] = asked.stdout.toString("utf8").split("\n");
    if (asked.ok)
        return { commonDir: (0,external_node_path_.resolve)(git.folder, folder), idLength: format === "sha256" ? 64 : 40 };
    throw branchError(code, {
        what: `cannot open the ${kind}`,
        where: git.folder,
        why: asked.why,
        mend: `a ${kind} is a branch of a git repository: run the command inside one, and mend what \`git status\` reports there`,
    });
}
async function remoteOf(git, wanted, { kind, code }) {
    if (wanted === "none")
        return undefined;
    if (wanted !== undefined && (0,place_names/* holdsPassword */.o)(wanted)) {
        throw (0,errors/* usageError */.Wp)(code, {
            what: `the ${kind}'s remote holds a password`,
            where: "ledger.remote",
            why: "it would stand in git's arguments, which all users of this machine can see",
            mend: `name it without: ${withoutCredentials(wanted)}; credentials are given by git's own configuration`,
        });
    }
    const { remote, names } = await findRemote(git, wanted ?? "origin");
    if (remote !== undefined || wanted === undefined)
        return remote;
    throw (0,errors/* usageError */.Wp)(code, {
        what: `there is no remote ${JSON.stringify(withoutCredentials(wanted))}`,
        where: "ledger.remote",
        why: names.length === 0 ? "this repository has no remotes" : `its remotes are ${names.join(", ")}`,
        mend: "name one of them, a URL, or none",
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/ledger.js





/**
 * Opens the ledger of one environment; nothing is fetched yet.
 * @throws {PolicyError} `E_LEDGER`: exit 2 where the environment or the remote is none, exit 4 where git fails
 */
async function openLedger(options) {
    const { environment } = options;
    if (!/^[a-z][a-z0-9-]*$/.test(environment))
        throw (0,errors/* usageError */.Wp)("E_LEDGER", {
            what: `${JSON.stringify(environment)} cannot be the name of an environment`,
            mend: "names are small letters, digits and hyphens, and begin with a letter",
        });
    const open = await openBranch(options, {
        branch: `policy-ledger/${environment}`,
        fetched: `refs/archi3/ledger/${environment}`,
        file: environment,
        what: `ledger of ${environment}`,
        kind: "ledger",
        code: "E_LEDGER",
    });
    return new GitLedger(options, open, new LedgerStore(open.place.git, environment, open.idLength));
}
/** Records between two looks whether the repository should be packed. */
const PACK_EVERY = 16;
class GitLedger {
    #options;
    #open;
    #store;
    constructor(options, open, store) {
        this.#options = options;
        this.#open = open;
        this.#store = store;
    }
    async read(freshness) {
        const { ref, staleSince } = await this.#open.branch.refresh(freshness);
        return this.#view(await this.#store.entries(ref), staleSince);
    }
    #view(entries, staleSince) {
        return { environment: this.#options.environment, head: entries.at(-1)?.commit, entries, staleSince };
    }
    records(entries) {
        return this.#store.records(entries.map(({ commit }) => commit));
    }
    contents(commit) {
        return this.#store.contents(commit);
    }
    async append(view, draft, contents) {
        const { clock, nonce, tool, environment, step } = this.#options;
        const record = {
            ...draft,
            format: "archi3-record/1",
            nonce: nonce(),
            epoch: view.entries.length + 1,
            time: clock().toISOString(),
            environment,
            tool,
        };
        const commit = await this.#store.write(record, contents, view.head);
        await step?.("written");
        const appended = await this.#publish({ ...indexOf(record), commit }, view);
        if (appended.is === "appended" && record.epoch % PACK_EVERY === 0)
            packLater(this.#open.place.git.folder);
        await step?.("noted");
        return appended;
    }
    async #publish(entry, view) {
        const { environment } = this.#options;
        const swapped = await compareAndSwap(this.#open, {
            commit: entry.commit,
            view,
            read: () => this.read("required"),
            holds: ({ entries }) => entries.some(({ commit }) => commit === entry.commit),
            unknown: {
                what: `cannot tell whether the ledger of ${environment} took the record`,
                mend: `when it can be reached again, see what stands there with \`archi3-policy history --environment ${environment}\``,
            },
        });
        if (swapped.is === "lost")
            return { is: "lost", view: swapped.now };
        const now = swapped.now ?? this.#view([...view.entries, entry], undefined);
        return { is: "appended", view: now, entry };
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/shell-word.js
var shell_word = __webpack_require__(73588);
// EXTERNAL MODULE: ./build/src/watch/monitor-state.js
var monitor_state = __webpack_require__(45571);
// EXTERNAL MODULE: ./build/schemas/monitor-state.schema.json
var monitor_state_schema = __webpack_require__(89345);
// EXTERNAL MODULE: ./build/src/watch/alert.js
var watch_alert = __webpack_require__(67919);
;// CONCATENATED MODULE: ./build/src/watch/monitor-text.js




/** The file on the branch `policy-monitor`. */
const STATE_FILE = "state.jsonl";
/** Bytes of it at most: 2,000 alerts and 300 values of each of a hundred objectives have about 10 MiB. */
const LARGEST_STATE = 32 * 1024 * 1024;
const FORMAT = monitor_state_schema.$defs.look.properties.format["const"];
/** What lines can hold, by their type. */
const SHAPES = {
    look: monitor_state_schema.$defs.look,
    watermark: monitor_state_schema.$defs.watermark,
    alert: monitor_state_schema.$defs.alert,
    point: monitor_state_schema.$defs.point,
    validation: monitor_state_schema.$defs.validation,
};
/**
 * The text of `state.jsonl`: the look, then all other lines, sorted, so that a change of one thing changes one line. The
 * same state is the same text, in whatever order its parts and their keys are.
 */
function printState(state) {
    const lines = new Set([
        ...state.watermarks.map((one) => lineOf("watermark", one)),
        ...state.alerts.map((one) => lineOf("alert", one)),
        ...state.points.map((one) => lineOf("point", one)),
        ...state.validations.map((one) => lineOf("validation", one)),
        ...state.later,
    ]);
    const look = lineOf("look", { format: FORMAT, time: state.looked });
    return [look, ...[...lines].sort()].map((line) => `${line}\n`).join("");
}
function lineOf(type, value) {
    return JSON.stringify(ordered(SHAPES[type], { type, ...value }));
}
/** A value with its keys in the schema's order; what the schema does not know is kept, and is refused when it is read. */
function ordered(shape, value) {
    const { $ref: reference, items, properties } = shape;
    if (typeof reference === "string")
        return ordered(memberOf(monitor_state_schema.$defs, reference.replace("#/$defs/", "")), value);
    if (Array.isArray(value))
        return value.map((item) => ordered((0,pointer/* isMapping */.pi)(items) ? items : {}, item));
    if (!(0,pointer/* isMapping */.pi)(value))
        return value;
    const known = (0,pointer/* isMapping */.pi)(properties) ? Object.keys(properties) : [];
    const sorted = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => known.indexOf(a) - known.indexOf(b))
        .map(([key, member]) => [key, ordered(memberOf(properties, key), member)]);
    return Object.fromEntries(sorted);
}
function memberOf(shapes, name) {
    const member = (0,pointer/* isMapping */.pi)(shapes) && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    return (0,pointer/* isMapping */.pi)(member) ? member : {};
}
/**
 * Reads `state.jsonl`: text that anybody who can push may have written. Only a text that {@link printState} writes is
 * accepted, so nothing else can hide in it; and all of it, or nothing.
 */
function parseState(text) {
    if (text.length > LARGEST_STATE)
        return monitor_text_unreadable(1, `the file is larger than ${LARGEST_STATE / 1024 / 1024} MiB`);
    const lines = text.split("\n");
    if (lines.pop() !== "")
        return monitor_text_unreadable(lines.length + 1, "it does not end with a line feed");
    const reader = new StateReader();
    for (const [index, line] of lines.entries()) {
        const sorted = index < 2 || line > (lines[index - 1] ?? "");
        const why = sorted ? reader.take(line) : "it does not stand where it is sorted to";
        if (why !== undefined)
            return monitor_text_unreadable(index + 1, why);
    }
    return reader.isEmpty ? monitor_text_unreadable(1, "the file is empty") : { is: "read", value: reader.state };
}
/** Takes one line after the other, each held against those before it. */
class StateReader {
    isEmpty = true;
    #watermarks = new Map();
    #alerts = new Map();
    #open = new Set();
    #points = [];
    #validations = [];
    #later = [];
    #looked;
    get state() {
        return {
            looked: this.#looked,
            watermarks: [...this.#watermarks.values()],
            alerts: [...this.#alerts.values()],
            points: this.#points,
            validations: this.#validations,
            later: this.#later,
        };
    }
    /** @returns why the line is refused */
    take(line) {
        const read = parseLine(line);
        if (typeof read === "string")
            return read;
        if (this.isEmpty !== (read.type === "look"))
            return this.isEmpty ? "it does not say the file's format" : "the file's format is said again";
        this.isEmpty = false;
        switch (read.type) {
            case "look":
                this.#looked = read.value.time;
                return undefined;
            case "watermark":
                return this.#takeWatermark(read.value);
            case "alert":
                return this.#takeAlert(read.value);
            case "point":
                this.#points.push(read.value);
                return undefined;
            case "validation":
                this.#validations.push(read.value);
                return undefined;
            case "later":
                this.#later.push(line);
                return undefined;
        }
    }
    #takeWatermark(watermark) {
        const { environment } = watermark;
        if (this.#watermarks.has(environment))
            return "its environment has another watermark";
        this.#watermarks.set(environment, watermark);
        return undefined;
    }
    #takeAlert(alert) {
        if (this.#alerts.has(alert.id))
            return "another alert has its id";
        this.#alerts.set(alert.id, alert);
        if (alert.until !== undefined)
            return undefined;
        const key = (0,watch_alert/* keyOf */.TN)(alert);
        if (this.#open.has(key))
            return "another alert of the same is open";
        this.#open.add(key);
        return undefined;
    }
}
/** @returns what a line says, or why it says nothing */
function parseLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return "it is not JSON";
    }
    if (!(0,pointer/* isMapping */.pi)(value) || !Object.hasOwn(value, "type"))
        return "it has no type";
    const { type, ...said } = value;
    if (typeof type !== "string")
        return "it has no type";
    if (!Object.hasOwn(SHAPES, type))
        return { type: "later" };
    const unfit = whyUnfit(SHAPES[type], value, monitor_state_schema);
    if (unfit !== undefined)
        return `it does not fit its schema: ${unfit}`;
    if (lineOf(type, said) !== line)
        return "it is written otherwise than this tool writes it";
    // The schema admits nothing else.
    return { type, value: said };
}
function monitor_text_unreadable(line, why) {
    return { is: "unreadable", line, why };
}

;// CONCATENATED MODULE: ./build/src/adapters/monitor-branch.js









const NAMES = {
    branch: "policy-monitor",
    fetched: "refs/archi3/monitor",
    // No environment, and so no ledger, can be called like this.
    file: "monitor.state",
    what: "monitor state",
    kind: "monitor state",
    code: "E_MONITOR",
};
/**
 * Opens the branch `policy-monitor`; nothing is fetched yet.
 * @throws {PolicyError} `E_MONITOR`: exit 2 where the remote is none, exit 4 where git fails
 */
async function openMonitorStore(options) {
    return new MonitorBranch(options, await openBranch(options, NAMES));
}
class MonitorBranch {
    #options;
    #open;
    constructor(options, open) {
        this.#options = options;
        this.#open = open;
    }
    async read(freshness) {
        const { ref, staleSince } = await this.#open.branch.refresh(freshness);
        // The file by the commit's id: another process may move the ref in between.
        const commit = await this.#object(ref);
        if (commit === undefined)
            return { head: undefined, state: monitor_state/* NOTHING_SEEN */.s, staleSince };
        const file = await this.#object(`${commit.id}:${STATE_FILE}`, commit.id);
        const read = stateIn(file);
        if ("why" in read)
            throw this.#broken(commit.id, read.line, read.why);
        return { head: commit.id, state: read.state, staleSince };
    }
    async #object(name, commit) {
        const { git } = this.#open.place;
        const objects = await readObjects(git, [name], LARGEST_STATE);
        if (Array.isArray(objects))
            return objects[0];
        if (objects.at !== undefined && commit !== undefined)
            throw this.#broken(commit, 1, objects.why);
        throw branchError(NAMES.code, {
            what: `cannot read the ${NAMES.what}`,
            where: git.folder,
            why: objects.why,
            mend: "run `git fsck` there and mend what it reports",
        });
    }
    async save(view, state, why) {
        const { step } = this.#options;
        const text = printState(state);
        // As it will be read: sorted, and refused here rather than by whoever reads it next.
        const printed = parseState(text);
        if (printed.is === "unreadable")
            throw unwritable(`line ${printed.line}: ${printed.why}`);
        const commit = await this.#write(view.head, text, why);
        await step?.("written");
        const swapped = await compareAndSwap(this.#open, {
            commit,
            view,
            read: () => this.read("required"),
            holds: ({ head }) => this.#isIn(commit, head),
            unknown: {
                what: `cannot tell whether the ${NAMES.what} was written`,
                mend: "when it can be reached again, run the command again: it goes on from what stands there",
            },
        });
        if (swapped.is === "done" && isSixteenth(commit))
            packLater(this.#open.place.git.folder);
        await step?.("noted");
        if (swapped.is === "lost")
            return { is: "lost", view: swapped.now };
        return {
            is: "saved",
            view: swapped.now ?? { head: commit, state: printed.value, staleSince: undefined },
        };
    }
    async #write(parent, text, why) {
        const { place, idLength } = this.#open;
        const { actor, clock, nonce } = this.#options;
        const written = await writeCommit(place.git, {
            by: signatureOf(actor, clock()),
            // Two writers may have the same to say in the same second; theirs must not be the same commit.
            message: `${visible(why)}\n\nNonce: ${nonce()}\n`,
            parent,
            keepParentTree: false,
            kept: [],
            files: new Map([[STATE_FILE, text]]),
        }, idLength);
        if ("id" in written)
            return written.id;
        throw branchError(NAMES.code, {
            what: `cannot write the ${NAMES.what}`,
            where: place.git.folder,
            why: written.why,
            mend: "nothing was recorded; make room or mend what git reports, and run the command again",
        });
    }
    /** A state that cannot be relied on. Nothing is guessed from what is left. */
    #broken(commit, line, why) {
        const { code, what, branch } = NAMES;
        // Git takes `.` for this very repository.
        const remote = this.#open.branch instanceof LocalBranch ? "." : (this.#options.remote ?? "origin");
        const back = [
            `git worktree add --detach ../${branch} ${commit}`,
            `cd ../${branch}`,
            `git checkout HEAD~1 -- ${STATE_FILE}`,
            `git commit -m "${STATE_FILE} as it was"`,
            `git push ${(0,shell_word/* shellWord */.r)(remote)} HEAD:${branch}`,
        ];
        return branchError(code, {
            what: `the ${what} cannot be relied on`,
            where: line === undefined ? `commit ${commit}` : `${branch}:${STATE_FILE}:${line}`,
            why,
            mend: `look at it with \`git show ${commit}\`; where a newer version of archi3-policy has written it, use that one; else put back what was there before it by \`${back.join(" && ")}\`, and protect the branch`,
        });
    }
    /** Whether what stands at the head came after a commit, or is it. */
    async #isIn(commit, head) {
        if (head === undefined || head === commit)
            return head === commit;
        const { git } = this.#open.place;
        return (await git.run({ args: ["merge-base", "--is-ancestor", commit, head] })).ok;
    }
}
function stateIn(file) {
    if (file?.type !== "blob")
        return { line: undefined, why: `it holds no ${STATE_FILE}` };
    if (!(0,external_node_buffer_.isUtf8)(file.bytes))
        return { line: 1, why: "it is not UTF-8" };
    const read = parseState(file.bytes.toString("utf8"));
    return read.is === "unreadable" ? read : { state: read.value };
}
function unwritable(why) {
    return branchError(NAMES.code, {
        what: `cannot write the ${NAMES.what}`,
        why,
        mend: "nothing was recorded; report this, with the command that was run",
    });
}
/** One commit of sixteen, told by its id, which is as good as a die. */
function isSixteenth(commit) {
    return commit.endsWith("0");
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/release/paths.js
var paths = __webpack_require__(51391);
// EXTERNAL MODULE: ./build/src/release/target.js
var target = __webpack_require__(49086);
;// CONCATENATED MODULE: ./build/src/release/release-files.js






/** The text of `archi3-release.json`: keys in one order and a line feed at the end, so that equal releases are equal. */
function markerText(release) {
    const marker = {
        format: "archi3-release/1",
        environment: release.environment,
        id: release.id,
        epoch: release.epoch,
        digest: release.digest,
        "effective-digest": release.effectiveDigest,
    };
    return `${JSON.stringify(marker, null, 2)}\n`;
}
/**
 * What a marker says: the deployment, where it can be read; the bundle, where it is a marker of this content as it is
 * written.
 */
function markerParts(bytes, effectiveDigest) {
    const nothing = { id: undefined, digest: undefined };
    if (bytes === undefined)
        return nothing;
    const text = Buffer.from(bytes).toString("utf8");
    let marker;
    try {
        marker = JSON.parse(text);
    }
    catch {
        return nothing;
    }
    if (!(0,pointer/* isMapping */.pi)(marker))
        return nothing;
    const said = marker;
    const { id, digest, environment } = said;
    const isOwn = id === record/* EMPTY */.wg || String(id).startsWith(`${environment}-`);
    const isWritten = isOwn && markerText({ ...said, effectiveDigest }) === text;
    return { id: typeof id === "string" ? id : undefined, digest: isWritten ? digest : undefined };
}
/** All that a target writes for a release: the effective files, and the marker beside them. */
function filesToWrite(release) {
    return new Map([...release.files, [target/* RELEASE_MARKER */.R, Buffer.from(markerText(release))]]);
}
/**
 * Checks what is to be written before anything is.
 * @throws {PolicyError} `E_RELEASE` (exit 3): a path that leads elsewhere or collides, a name that is none, an epoch that
 *   is no position, or files that are not those of the effective digest
 */
function checkRelease(release) {
    for (const path of release.files.keys()) {
        const wrong = (0,paths/* unsafePath */.Kc)(path);
        if (wrong !== undefined)
            throw refused(`the path ${JSON.stringify(path)} cannot be released: ${wrong}`);
    }
    const [collision] = (0,paths/* collisions */.eS)([...release.files.keys(), target/* RELEASE_MARKER */.R]);
    if (collision !== undefined) {
        const [one, other] = collision.map((path) => JSON.stringify(path));
        throw refused(`${one} and ${other} cannot stand side by side on every file system`);
    }
    for (const name of [release.environment, release.id]) {
        if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
            throw refused(`${JSON.stringify(name)} is no name`);
    }
    checkEpoch(release.epoch);
    const actual = (0,digest/* digestOf */.ol)("archi3-effective/1", release.files);
    if (actual !== release.effectiveDigest) {
        throw refused(`its files have the digest ${actual}, not ${release.effectiveDigest}`);
    }
}
/**
 * @throws {PolicyError} `E_RELEASE` (exit 3) for what is no position in a ledger
 */
function checkEpoch(epoch) {
    if (!Number.isSafeInteger(epoch) || epoch < 1)
        throw refused(`${epoch} is no epoch`);
}
function refused(why) {
    return new errors/* PolicyError */.pn("E_RELEASE", errors/* EXIT */.dc.refused, {
        what: "the release is refused, and nothing was changed",
        why,
        mend: "build the bundle again from the commit, with names that differ in more than case",
    });
}
/** Content that was found in a target, made ready for its digest. */
class FoundContent {
    #files = new Map();
    #marker;
    /** A regular file. */
    add(path, bytes) {
        if (path === target/* RELEASE_MARKER */.R)
            this.#marker = bytes;
        else
            this.#files.set(path, bytes);
    }
    /**
     * Something that no release holds: a link, a pipe, a file that may be run. No file's path has a NUL, so the digest is that of no release.
     * @param what it is, such as `a symbolic link`
     */
    addForeign(path, what) {
        this.#files.set(`\0${what}\0${path}`, new Uint8Array());
    }
    /** The hash of each file's content, by its path. */
    hashes() {
        return new Map([...this.#files].map(([path, bytes]) => {
            const [, what, at] = path.split("\0");
            return what === undefined ? [path, (0,digest/* sha256 */.sc)(bytes)] : [`${at ?? ""} (${what})`, ""];
        }));
    }
    /** Whose effective content it is, and what the marker says. */
    describe() {
        const effectiveDigest = (0,digest/* digestOf */.ol)("archi3-effective/1", this.#files);
        return {
            ...{ effectiveDigest, ...markerParts(this.#marker, effectiveDigest) },
            /** Of the marker's bytes; undefined where there is none. */
            marker: this.#marker === undefined ? undefined : (0,digest/* sha256 */.sc)(this.#marker),
        };
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/targets/change-time.js
/**
 * When something was changed, as ISO 8601. Files and commits may have times that no Date holds: then it is unknown, and
 * what else is known of the change is not.
 * @param ms milliseconds since 1970
 */
function changeTime(ms) {
    const time = new Date(ms);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

;// CONCATENATED MODULE: ./build/src/adapters/targets/target-error.js



/** What more of the system's words mean for a target than they do for any disk. */
const target_error_MEANINGS = {
    ENOENT: ["a folder on the way to it is missing", "create it, or mount what should be there"],
    EEXIST: ["something else stands where this target keeps a link of its own", "move it away"],
    EBUSY: ["it changes faster than it can be read", "wait until nothing is being deployed"],
    EBADMSG: [
        "it should hold the highest epoch that was seen, and holds something else",
        "write the ledger's newest epoch and a line feed into it",
    ],
    ELOOP: ["symbolic links on the way to it lead in a circle", "mend the links"],
};
/** A system error that says what a target needs to say where no system call did. */
class MissingPart extends Error {
    code;
    path;
    constructor(code, path) {
        super(`${code}: ${path}`);
        this.code = code;
        this.path = path;
    }
}
/**
 * What failed at a target's place, as `E_TARGET` (exit 4). Errors that say so already, and refused releases, pass as they
 * are; so do faults of the tool itself, which nobody should take for the place's.
 * @param what what could not be done, and what state that leaves
 */
function targetError(error, what, where) {
    if (error instanceof errors/* PolicyError */.pn) {
        if (error.code === "E_TARGET" || error.code === "E_RELEASE")
            return error;
        const { why, where: place, mend } = error.parts;
        const reason = `${error.parts.what}${place === undefined ? "" : ` (${place})`}`;
        return (0,errors/* outsideError */.ul)("E_TARGET", {
            what,
            where,
            why: why === undefined ? reason : `${reason}: ${why}`,
            ...(mend === undefined ? {} : { mend }),
            cause: error,
        });
    }
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined || !(error instanceof Error))
        return error;
    const [why, mend] = diskMeaning(code) ??
        target_error_MEANINGS[code] ?? [(0,foreign_text/* foreignText */.q)(error.message), "mend the disk, and do it again"];
    const place = "path" in error && typeof error.path === "string" ? error.path : where;
    return (0,errors/* outsideError */.ul)("E_TARGET", {
        what,
        where: place,
        why: `${why} (${code})`,
        mend: `${mend}, and run the same command again`,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/targets/directory-files.js






const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;
/** Bytes; no policy is as large, and what is does not have to be read to know that it is drift. */
const directory_files_LARGEST_FILE = 256 * 1024 * 1024;
/** So many files are written at a time: a disk joins what it is asked to make durable together. */
const WRITERS = 16;
/** Writes a folder of files anew, so that all of it survives a power cut once this has returned. */
async function writeFolder(folder, files) {
    const folders = new Set([folder]);
    for (const path of files.keys()) {
        const names = path.split("/").slice(0, -1);
        for (let length = 1; length <= names.length; length++) {
            folders.add((0,external_node_path_.join)(folder, ...names.slice(0, length)));
        }
    }
    // A parent is always added before its children; what the umask takes away is given back.
    for (const path of folders) {
        await (0,external_node_fs_promises_.mkdir)(path);
        await (0,external_node_fs_promises_.chmod)(path, FOLDER_MODE);
    }
    await together(files, WRITERS, ([path, bytes]) => writeDurably((0,external_node_path_.join)(folder, path), bytes));
    await together([...folders].reverse(), WRITERS, syncFolder);
}
/** Writes a new file with the mode 0644, and has it on the disk. */
async function writeDurably(path, bytes) {
    const file = await (0,external_node_fs_promises_.open)(path, "wx", FILE_MODE);
    try {
        await file.chmod(FILE_MODE);
        await file.writeFile(bytes);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Has the names in a folder on the disk. */
async function syncFolder(path) {
    const folder = await (0,external_node_fs_promises_.open)(path, "r");
    try {
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
/** Does something with every item, several at a time; the first failure is thrown when none is under way any more. */
async function together(items, width, action) {
    const queue = [...items];
    const failures = [];
    const worker = async () => {
        for (let item = queue.pop(); item !== undefined && failures.length === 0; item = queue.pop()) {
            await action(item).catch((error) => failures.push(error));
        }
    };
    await Promise.all(Array.from({ length: width }, worker));
    if (failures.length > 0)
        throw failures[0];
}
/**
 * Makes a folder where there is none.
 * @param base below this folder, missing parents are made too; elsewhere a missing parent is more likely a disk that is
 *   not mounted
 */
async function makeFolder(path, base) {
    const missing = [];
    let at = path;
    for (; !(await isFolder(at)); at = (0,external_node_path_.dirname)(at))
        missing.unshift(at);
    if (missing.length > 1 && (base === undefined || !(0,files/* isWithin */.UO)(at, base)))
        throw new MissingPart("ENOENT", (0,external_node_path_.dirname)(path));
    for (const folder of missing) {
        try {
            await (0,external_node_fs_promises_.mkdir)(folder);
            await (0,external_node_fs_promises_.chmod)(folder, FOLDER_MODE);
        }
        catch (error) {
            // Somebody else may make the same at the same moment; a dangling link is no folder.
            if (codeOf(error) !== "EEXIST")
                throw error;
            if (!(await isFolder(folder)))
                throw new MissingPart("ENOTDIR", folder);
        }
        await syncFolder((0,external_node_path_.dirname)(folder));
    }
}
/** True for a folder, also by a link; false where nothing stands; anything else throws. */
async function isFolder(path) {
    try {
        if ((await (0,external_node_fs_promises_.stat)(path)).isDirectory())
            return true;
    }
    catch (error) {
        if (codeOf(error) === "ENOENT")
            return false;
        throw error;
    }
    throw new MissingPart("ENOTDIR", path);
}
/**
 * Everything below a folder; links are not followed, and pipes not waited for.
 * @param sample a file that was written as those in the folder were: its mode is that of theirs, where the file system
 *   keeps modes. Where it is missing, or has another mode, modes say nothing.
 * @returns undefined when something vanished meanwhile, the folder itself included
 * @throws a system error for what cannot be read: it is not known then whether it is what it should be
 */
function readFolder(folder, sample) {
    const content = new FoundContent();
    const keepsModes = modeOf(sample) === FILE_MODE;
    return readInto({ content, folder, keepsModes }, "") ? content : undefined;
}
/** Whether a file may be read, written or run, and by whom; undefined where nothing stands. */
function modeOf(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return stats === undefined ? undefined : stats.mode & 0o7777;
}
function readInto(reading, below) {
    const { folder } = reading;
    try {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, below), { withFileTypes: true })) {
            const path = below === "" ? entry.name : `${below}/${entry.name}`;
            const whole = entry.isDirectory() ? readInto(reading, path) : readFileInto(reading, path);
            if (!whole)
                return false;
        }
        return true;
    }
    catch (error) {
        if (codeOf(error) === "ENOENT")
            return false;
        throw error;
    }
}
function readFileInto({ content, folder, keepsModes }, path) {
    const read = (0,files/* readRegularFile */.XF)((0,external_node_path_.join)(folder, path), directory_files_LARGEST_FILE);
    switch (read.kind) {
        case "bytes": {
            content.add(path, read.bytes);
            const mode = keepsModes ? modeOf((0,external_node_path_.join)(folder, path)) : FILE_MODE;
            if (mode === undefined)
                return false;
            if (mode !== FILE_MODE)
                content.addForeign(path, `a file of the mode ${mode.toString(8)}`);
            return true;
        }
        case "link":
            content.addForeign(path, "a symbolic link");
            return true;
        case "special":
            content.addForeign(path, read.what);
            return true;
        case "too-large":
            content.addForeign(path, "a huge file");
            return true;
        case "denied":
            throw new MissingPart(read.why, (0,external_node_path_.join)(folder, path));
        case "missing":
            return false;
    }
}
/** Takes the failure to find something for undefined, and throws all others. */
function absent(error) {
    if (codeOf(error) !== "ENOENT")
        throw error;
}
/** Where a path really leads; undefined where nothing stands. */
function real(path) {
    return (0,external_node_fs_promises_.realpath)(path).catch(absent);
}
/** The system's word for what went wrong, such as `ENOENT`. */
function codeOf(error) {
    return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
/** What everything in a folder is, the folder too; what is gone meanwhile is left out. */
async function naturesIn(folder) {
    const names = await (0,external_node_fs_promises_.readdir)(folder, { recursive: true }).catch(() => []);
    const paths = [folder, ...names.map((name) => (0,external_node_path_.join)(folder, name))];
    const natures = await Promise.all(paths.map((path) => (0,external_node_fs_promises_.lstat)(path).catch(() => undefined)));
    return natures.filter((one) => one !== undefined);
}

;// CONCATENATED MODULE: ./build/src/adapters/targets/directory-names.js



const HOUR_MS = 3_600_000;
/** `<epoch>-<12 digits of the effective digest>`, and a number for a repair of what is live. */
const directory_names_RELEASE = /^([1-9]\d{0,15})-[0-9a-f]{12}(?:\.\d+)?$/;
/** What a killed process may leave behind. */
const TEMPORARY = /^\.tmp-/;
/** A name that nobody has, and that tells what is meant to be thrown away. */
function temporaryName(kind) {
    return `.tmp-${kind}-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
}
/** The epoch in a release's name; 0 for any other name. */
function releaseEpoch(name) {
    return Number(directory_names_RELEASE.exec(name)?.[1] ?? 0);
}
/**
 * The names of releases that may go: all but the one that is live, the `keep` newest others, and what is younger than an
 * hour (also what seems to come from the future, since clocks are set back). What has no release's name is not ours.
 * @param now milliseconds since 1970
 */
async function oldReleases(folder, live, keep, now) {
    const names = await entries(folder, (name, stats) => directory_names_RELEASE.test(name) && stats.isDirectory());
    return names
        .filter(({ name }) => name !== live)
        .sort((a, b) => releaseEpoch(b.name) - releaseEpoch(a.name))
        .slice(Math.max(0, keep))
        .filter(({ stats }) => now - stats.mtimeMs > HOUR_MS)
        .map(({ name }) => name);
}
/** Paths of temporary files and folders that nobody can still be writing: older than an hour. */
async function leftovers(folders, now) {
    const paths = [];
    for (const folder of folders) {
        const old = await entries(folder, (name, stats) => TEMPORARY.test(name) && now - stats.mtimeMs > HOUR_MS);
        paths.push(...old.map(({ name }) => (0,external_node_path_.join)(folder, name)));
    }
    return paths;
}
async function entries(folder, wanted) {
    const found = [];
    for (const name of await (0,external_node_fs_promises_.readdir)(folder)) {
        // Links are not followed; what vanishes meanwhile was somebody's temporary file.
        const stats = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
        if (stats !== undefined && wanted(name, stats))
            found.push({ name, stats });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/adapters/targets/directory.js











/** How often what is live is resolved anew when it was pruned while it was read. */
const MOST_READS = 5;
/**
 * A folder with every release in one of its own, and a link to the one that is live. A reader that resolves `current`
 * once, and reads below what it resolved to, sees one whole set. For Linux and macOS: Windows neither replaces a link by
 * renaming nor makes folders durable.
 */
class DirectoryTarget {
    name;
    #options;
    #releases;
    #current;
    #fence;
    constructor(options) {
        this.#options = options;
        this.name = `directory ${options.shownAs ?? options.root}`;
        this.#releases = (0,external_node_path_.join)(options.root, "releases");
        this.#current = (0,external_node_path_.join)(options.root, "current");
        this.#fence = (0,external_node_path_.join)(options.root, ".fence");
    }
    read() {
        return this.#told("cannot read what is live", async () => {
            const found = await this.#found();
            if (found === undefined)
                return undefined;
            const { effectiveDigest, id, digest } = found.content.describe();
            return { effectiveDigest, id, digest, epoch: await this.#seen() };
        });
    }
    examine() {
        return this.#told("cannot read what is live", async () => {
            const found = await this.#found();
            if (found === undefined)
                return undefined;
            const { content, folder, isLink } = found;
            const times = [await (0,external_node_fs_promises_.lstat)(this.#current), ...(folder === undefined ? [] : await naturesIn(folder))];
            const newest = Math.max(...times.map(({ mtimeMs }) => mtimeMs));
            const { root, shownAs = root } = this.#options;
            return {
                files: content.hashes(),
                changed: { time: changeTime(newest), by: undefined },
                ...(isLink ? {} : { obstacle: `${shownAs}/current` }),
            };
        });
    }
    /** The content that is live, its folder, and whether a link leads there; undefined where nothing ever was. */
    async #found() {
        if (!(await this.#hasRoot()))
            return undefined;
        for (let attempt = 0; attempt < MOST_READS; attempt++) {
            const live = await this.#live();
            if (live === undefined)
                return undefined;
            const { folder, isLink } = live;
            if (folder === undefined)
                return { content: lostContent(), folder, isLink };
            const content = readFolder(folder, this.#fence);
            if (content === undefined)
                continue;
            if (!isLink)
                content.addForeign("current", "a folder in the place of the link");
            return { content, folder, isLink };
        }
        throw new MissingPart("EBUSY", this.#current);
    }
    /** Nothing of what else is in the folder is touched, except for `current`, which has to be a link. */
    async claim() { }
    stage(release) {
        return this.#told("cannot stage the release; what is live was not touched", async () => {
            checkRelease(release);
            await this.#makePlace();
            const staged = (0,external_node_path_.join)(this.#releases, temporaryName("release"));
            try {
                await this.#step("stage:begun");
                await writeFolder(staged, filesToWrite(release));
                await this.#step("stage:written");
                await this.#locked(() => this.#place(staged, release));
            }
            finally {
                await (0,external_node_fs_promises_.rm)(staged, { recursive: true, force: true });
            }
            await this.#step("stage:done");
        });
    }
    activate(release) {
        let what = "cannot activate the release; what was live before stays live";
        const change = async () => {
            const seen = await this.#seen();
            if (release.epoch < seen)
                return { is: "fenced", by: seen };
            const name = await this.#find(release);
            if (name === undefined)
                throw this.#notStaged(release);
            await this.#step("activate:checked");
            await this.#raise(release.epoch, seen);
            const link = (0,external_node_path_.join)(this.#options.root, temporaryName("current"));
            await (0,external_node_fs_promises_.symlink)((0,external_node_path_.join)("releases", name), link);
            await this.#step("activate:linked");
            await (0,external_node_fs_promises_.rename)(link, this.#current);
            what = "the release is live, but may be lost in a power cut";
            await this.#step("activate:replaced");
            await syncFolder(this.#options.root);
            await this.#step("activate:done");
            return { is: "done" };
        };
        return this.#told(() => what, async () => {
            checkRelease(release);
            await this.#makePlace();
            return this.#locked(change);
        });
    }
    fence(epoch) {
        return this.#told("cannot fence the target; what is live was not touched", async () => {
            checkEpoch(epoch);
            await this.#makePlace();
            return this.#locked(async () => {
                const seen = await this.#seen();
                if (epoch < seen)
                    return { is: "fenced", by: seen };
                await this.#raise(epoch, seen);
                return { is: "done" };
            });
        });
    }
    prune(keep) {
        return this.#told("cannot take away old releases; what is live was not touched", async () => {
            if (!(await this.#hasRoot()))
                return;
            const now = this.#options.clock();
            await this.#locked(async () => {
                const live = (await this.#live())?.folder;
                const current = live !== undefined && (0,external_node_path_.dirname)(live) === (await real(this.#releases)) ? (0,external_node_path_.basename)(live) : "";
                for (const name of await oldReleases(this.#releases, current, keep, now)) {
                    // Under a temporary name first: half a release never stands under its own.
                    const doomed = (0,external_node_path_.join)(this.#releases, temporaryName("release"));
                    await (0,external_node_fs_promises_.rename)((0,external_node_path_.join)(this.#releases, name), doomed);
                    await this.#step("prune:renamed");
                    await (0,external_node_fs_promises_.rm)(doomed, { recursive: true, force: true });
                }
                for (const path of await leftovers([this.#options.root, this.#releases], now)) {
                    await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true });
                }
                await this.#step("prune:done");
            });
        });
    }
    /** Moves what was written to its name, under the lock, so that nobody makes live what is moved away. */
    async #place(staged, release) {
        const found = await this.#find(release);
        if (found !== undefined) {
            // It may be older than an hour, and must not be pruned before it is activated.
            const now = new Date();
            await (0,external_node_fs_promises_.utimes)((0,external_node_path_.join)(this.#releases, found), now, now);
            return;
        }
        const live = (await this.#live())?.folder;
        for (let copy = 1;; copy++) {
            const folder = this.#folderOf(release, copy);
            const there = await real(folder);
            // What is live is never moved, also where somebody has changed it: the repair gets a name beside it.
            if (there !== undefined && there === live)
                continue;
            const doomed = (0,external_node_path_.join)(this.#releases, temporaryName("release"));
            const moved = await movedAway(folder, doomed);
            await this.#step("stage:cleared");
            await (0,external_node_fs_promises_.rename)(staged, folder);
            await syncFolder(this.#releases);
            if (moved)
                await (0,external_node_fs_promises_.rm)(doomed, { recursive: true, force: true });
            return;
        }
    }
    /** The name under which a release stands whole: its own, or one beside it where what is live had been changed. */
    async #find(release) {
        const marker = (0,digest/* sha256 */.sc)(markerText(release));
        for (let copy = 1;; copy++) {
            const folder = this.#folderOf(release, copy);
            const nature = await (0,external_node_fs_promises_.lstat)(folder).catch(absent);
            if (nature === undefined)
                return undefined;
            const found = nature.isDirectory() ? readFolder(folder, this.#fence)?.describe() : undefined;
            if (found?.effectiveDigest === release.effectiveDigest && found.marker === marker)
                return (0,external_node_path_.basename)(folder);
        }
    }
    #notStaged(release) {
        return (0,errors/* outsideError */.ul)("E_TARGET", {
            what: "cannot activate the release; what was live before stays live",
            where: this.#folderOf(release, 1),
            why: "it is not there, or what is there is not what was staged",
            mend: "run the same command again, which stages it anew",
        });
    }
    #folderOf(release, copy) {
        const name = `${release.epoch}-${(0,digest/* shortDigest */.VK)(release.effectiveDigest)}`;
        return (0,external_node_path_.join)(this.#releases, copy === 1 ? name : `${name}.${copy}`);
    }
    /** The folder that is live, none where the link leads to nothing; undefined where there is no link, nor anything else. */
    async #live() {
        const current = await (0,external_node_fs_promises_.lstat)(this.#current).catch(absent);
        if (current === undefined)
            return undefined;
        return { folder: await real(this.#current), isLink: current.isSymbolicLink() };
    }
    /** The highest epoch that this target has seen; 0 before the first. */
    async #seen() {
        const noted = await (0,external_node_fs_promises_.readFile)(this.#fence, "utf8").catch(absent);
        // The note may be lost where somebody copied only what is live.
        if (noted === undefined)
            return releaseEpoch((0,external_node_path_.basename)(await (0,external_node_fs_promises_.readlink)(this.#current).catch(() => "")));
        const epoch = /^[1-9]\d{0,15}\n$/.test(noted) ? Number(noted) : Number.NaN;
        if (!Number.isSafeInteger(epoch))
            throw new MissingPart("EBADMSG", this.#fence);
        return epoch;
    }
    async #raise(epoch, seen) {
        if (epoch === seen && (await (0,external_node_fs_promises_.lstat)(this.#fence).catch(absent)) !== undefined)
            return;
        const written = (0,external_node_path_.join)(this.#options.root, temporaryName("fence"));
        await writeDurably(written, Buffer.from(`${epoch}\n`));
        await this.#step("fence:written");
        await (0,external_node_fs_promises_.rename)(written, this.#fence);
        await syncFolder(this.#options.root);
        await this.#step("fence:raised");
    }
    async #makePlace() {
        await makeFolder(this.#options.root, this.#options.base);
        await this.#hideFromGit();
        await makeFolder(this.#releases, undefined);
        // By a link, what is pruned could be anybody's.
        if (!(await (0,external_node_fs_promises_.lstat)(this.#releases)).isDirectory())
            throw new MissingPart("ENOTDIR", this.#releases);
        const current = await (0,external_node_fs_promises_.lstat)(this.#current).catch(absent);
        if (current?.isSymbolicLink() === false)
            throw new MissingPart("EEXIST", this.#current);
    }
    /** What is live in a repository is not of it: neither a policy to validate nor a file to commit. */
    async #hideFromGit() {
        const { root, base } = this.#options;
        const ignore = (0,external_node_path_.join)(root, ".gitignore");
        if (base === undefined || !(0,files/* isWithin */.UO)(root, base) || (await (0,external_node_fs_promises_.lstat)(ignore).catch(absent)) !== undefined)
            return;
        const written = (0,external_node_path_.join)(root, temporaryName("ignore"));
        await writeDurably(written, Buffer.from("*\n"));
        await (0,external_node_fs_promises_.rename)(written, ignore);
    }
    /** False where the root was not made yet; a missing parent that nobody would make is a failure. */
    async #hasRoot() {
        const { root, base } = this.#options;
        if (await isFolder(root))
            return true;
        const isMade = (base !== undefined && (0,files/* isWithin */.UO)(root, base)) || (await isFolder((0,external_node_path_.dirname)(root)));
        if (!isMade)
            throw new MissingPart("ENOENT", (0,external_node_path_.dirname)(root));
        return false;
    }
    #locked(action) {
        const { root, waitMs = 30_000 } = this.#options;
        const options = { what: this.name, code: "E_TARGET", waitMs };
        return withLockFile((0,external_node_path_.join)(root, ".lock"), options, async () => {
            await this.#step("locked");
            return action();
        });
    }
    async #step(name) {
        await this.#options.step?.(name);
    }
    async #told(what, action) {
        try {
            return await action();
        }
        catch (error) {
            throw targetError(error, typeof what === "string" ? what : what(), this.#options.root);
        }
    }
}
/** Moves something away; false where nothing stood. */
async function movedAway(path, to) {
    if ((await (0,external_node_fs_promises_.lstat)(path).catch(absent)) === undefined)
        return false;
    await (0,external_node_fs_promises_.rename)(path, to);
    return true;
}
/** What a link to nothing shows: the digest of no release, the empty one included. */
function lostContent() {
    const content = new FoundContent();
    content.addForeign("current", "a link to nothing");
    return content;
}

;// CONCATENATED MODULE: ./build/src/adapters/targets/git-objects.js




/**
 * Writes files as a tree, by one process whatever their number. Neither index nor working tree is touched, and no ref is
 * left behind.
 * @param none the repository's id of nothing: as many zeros as its ids have digits
 * @returns the tree's id
 */
async function writeTree(git, files, none) {
    // fast-import makes trees only for commits, and commits only on refs; this one is taken back before it is written.
    const ref = `refs/archi3/never/${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`;
    const stream = [];
    const say = (text) => stream.push(Buffer.from(text));
    say(`feature done\ncommit ${ref}\nmark :1\ncommitter archi3-policy <archi3-policy> 0 +0000\ndata 0\n`);
    for (const [path, bytes] of files) {
        say(`M 100644 inline ${JSON.stringify(path)}\ndata ${bytes.byteLength}\n`);
        stream.push(bytes);
        say("\n");
    }
    say(`\nls :1 ""\nreset ${ref}\nfrom ${none}\n\ndone\n`);
    const said = await git(["fast-import", "--quiet", "--date-format=raw"], { input: Buffer.concat(stream) });
    const [, tree] = /^040000 tree ([0-9a-f]+)\t/.exec(said.toString("latin1")) ?? [];
    if (tree === undefined)
        throw new Error(`git fast-import said ${JSON.stringify(said.toString("latin1"))}`);
    return tree;
}
/** What a commit's tree holds, by two processes; the blobs that are there are read, whatever a marker says. */
async function readTree(git, commit) {
    const content = new FoundContent();
    const listed = (await git(["ls-tree", "-r", "-z", "--full-tree", commit])).toString("utf8");
    const files = [];
    for (const line of listed.split("\0")) {
        const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
        if (id === undefined || path === undefined)
            continue;
        if (mode?.startsWith("100")) {
            files.push({ path, id });
            if (mode !== "100644")
                content.addForeign(path, `a file of the mode ${mode}`);
        }
        else
            content.addForeign(path, mode === "120000" ? "a symbolic link" : "a submodule");
    }
    if (files.length > 0) {
        const ids = files.map(({ id }) => `${id}\n`).join("");
        const read = await git(["cat-file", "--batch"], { input: Buffer.from(ids) });
        let at = 0;
        for (const { path, id } of files) {
            const start = read.indexOf("\n", at) + 1;
            const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(read.toString("latin1", at, start - 1))?.[1]);
            if (!Number.isInteger(size))
                throw new Error(`git cat-file cannot read ${id}`);
            content.add(path, read.subarray(start, start + size));
            at = start + size + 1;
        }
    }
    return { content, isEmpty: listed === "" };
}
/** When a commit was made, and by whom. */
async function readChange(git, commit) {
    const said = await git(["show", "--no-patch", "--no-show-signature", "--format=%ct%x00%an", commit]);
    const [seconds = "", by = ""] = said.toString("utf8").trimEnd().split("\0");
    return {
        // Nothing stands there where git can make no time of it.
        time: seconds === "" ? undefined : changeTime(Number(seconds) * 1000),
        by: by === "" ? undefined : (0,foreign_text/* foreignText */.q)(by),
    };
}
const EPOCH = "Archi3-Epoch";
const DEPLOYMENT = "Archi3-Deployment";
/** A commit's message, with the epoch that it makes the target see. */
function messageOf(subject, epoch, id) {
    const deployment = id === undefined ? "" : `${DEPLOYMENT}: ${id}\n`;
    return `${subject}\n\n${deployment}${EPOCH}: ${epoch}\n`;
}
/** Reads the history of a commit. */
async function readHistory(git, commit) {
    const messages = (await git(["rev-list", "--format=%B", commit])).toString("utf8");
    let seen = 0;
    for (const [, epoch] of messages.matchAll(/^Archi3-Epoch: ([1-9]\d{0,14})$/gm))
        seen = Math.max(seen, Number(epoch));
    const [, environment] = /^Archi3-Deployment: (.*)-[1-9]\d*$/m.exec(messages) ?? [];
    return { seen, environment };
}
/** Words of git's for a branch that somebody else moved, or has locked to move it. */
const SOMEBODY_ELSE = /fetch first|non-fast-forward|stale info|cannot lock ref|failed to (?:update ref|lock)|incorrect old value|reference already exists|but expected/;
/** Words of git's, GitHub's and a newer git's for a branch that can only be where another one is not. */
const NO_ROOM = /exists; cannot create|(?:directory file|refname) conflict/;
/** What `git push --porcelain` or `git update-ref` said. */
function moveOf(answer) {
    if (answer.ok)
        return { is: "done" };
    const line = answer.stdout
        .toString("utf8")
        .split("\n")
        .find((one) => one.startsWith("!\t"));
    const reason = line?.split("\t")[2] ?? "";
    const hook = answer.why.split("\n").filter((one) => one.startsWith("remote:"));
    const said = line === undefined ? answer.why : [reason, ...hook].join("\n");
    if (NO_ROOM.test(said))
        return { is: "refused", why: said };
    if (SOMEBODY_ELSE.test(line === undefined ? answer.why : reason))
        return { is: "lost", why: reason || answer.why };
    // `[remote failure]` is what it says when the answer never came.
    if (/^\[(?:remote )?rejected\]/.test(reason))
        return { is: "refused", why: said };
    return { is: "unknown", why: answer.why === "" ? reason : answer.why };
}

;// CONCATENATED MODULE: ./build/src/adapters/targets/git-branch.js








/** git failed; a target says what that means. */
class GitFailure extends Error {
}
/** Nobody's name has to be configured where the tool runs, and no time zone tells where that is. */
const IDENTITY = {
    GIT_AUTHOR_NAME: "archi3-policy",
    GIT_AUTHOR_EMAIL: "archi3-policy@users.noreply.github.com",
    GIT_COMMITTER_NAME: "archi3-policy",
    GIT_COMMITTER_EMAIL: "archi3-policy@users.noreply.github.com",
    TZ: "UTC",
};
/** A branch, here or in a remote, that is moved by compare-and-swap only. Everything throws {@link GitFailure}. */
class GitBranch {
    #options;
    #git;
    #ref;
    /** Keeps what was fetched from being thrown away, and tells the next fetch what need not come again. */
    #kept;
    #place;
    constructor(options) {
        this.#options = options;
        this.#git = new Git(options.folder, options.timeoutMs);
        this.#ref = `refs/heads/${options.branch}`;
        this.#kept = `refs/archi3/live/${options.branch}`;
        checkNames(options);
    }
    /** Looks at the branch as it is now. */
    async look() {
        const { remote } = await this.place();
        const names = this.#ref.split("/");
        const above = names.slice(3).map((_, index) => names.slice(0, index + 3).join("/"));
        // Both succeed with no line where there is no branch, so that only failures fail. What is below is listed by itself here.
        const listed = remote === undefined
            ? await this.#run(["for-each-ref", "--format=%(objectname)\t%(refname)", ...above, this.#ref])
            : await this.#remotely([
                ...["ls-remote", "--quiet", "--end-of-options", remote],
                ...[...above, this.#ref, `${this.#ref}/*`],
            ]);
        if (!listed.ok)
            throw new GitFailure(listed.why);
        const look = { head: undefined, blockedBy: undefined };
        for (const line of listed.stdout.toString("utf8").split("\n")) {
            const [id, ref = ""] = line.split("\t");
            if (ref === this.#ref)
                look.head = id;
            if (above.includes(ref) || ref.startsWith(`${this.#ref}/`))
                look.blockedBy = ref.slice("refs/heads/".length);
        }
        return look;
    }
    /** Brings a commit of the branch here, with its history; false when the branch holds it no more. */
    async bring(commit) {
        const { remote } = await this.place();
        if (remote === undefined || (await this.isAncestor(commit, this.#kept)))
            return true;
        const flags = [
            "--quiet",
            "--no-tags",
            "--no-write-fetch-head",
            "--no-recurse-submodules",
            "--no-auto-gc",
        ];
        // Without --refmap, the user's own remote-tracking branch would move too, and two fetches would quarrel about it.
        const fetched = await this.#remotely([
            "fetch",
            ...flags,
            "--refmap=",
            "--end-of-options",
            remote,
            this.#ref,
        ]);
        if (!fetched.ok && !/couldn't find remote ref/.test(fetched.why))
            throw new GitFailure(fetched.why);
        if (!(await this.#run(["cat-file", "-e", `${commit}^{tree}`])).ok)
            return false;
        await this.keep(commit);
        return true;
    }
    /** Notes what the branch was last seen at; to be unable to costs only time. */
    async keep(commit) {
        if ((await this.place()).remote !== undefined)
            await this.#run(["update-ref", this.#kept, commit]);
    }
    async isAncestor(one, other) {
        return (await this.#run(["merge-base", "--is-ancestor", one, other])).ok;
    }
    /** The working tree that the branch is checked out in: moved under it, all of it would seem changed. */
    async checkedOutIn() {
        const { folder, repository } = this.#options;
        // A path or a URL is another repository.
        if (/[:/\\]/.test(repository ?? ""))
            return undefined;
        if ((await this.place()).remote === undefined) {
            const listed = await this.git(["worktree", "list", "--porcelain"]);
            const trees = listed
                .toString("utf8")
                .split("\n\n")
                .map((tree) => tree.split("\n"));
            // One that can be pruned is gone.
            const isGone = (lines) => lines.some((line) => line.startsWith("prunable"));
            const found = trees.find((lines) => lines.includes(`branch ${this.#ref}`) && !isGone(lines));
            return found?.[0]?.slice("worktree ".length);
        }
        const head = await this.#run(["symbolic-ref", "--quiet", "HEAD"]);
        return head.ok && head.stdout.toString("utf8").trim() === this.#ref ? folder : undefined;
    }
    /** Writes a commit that no ref names yet. */
    async commit(tree, parent, message) {
        const parents = parent === undefined ? [] : ["-p", parent];
        const args = ["commit-tree", tree, ...parents];
        return (await this.git(args, { input: Buffer.from(message), env: IDENTITY })).toString("latin1").trim();
    }
    /** Moves the branch from exactly the commit that was read; undefined where there was no branch. */
    async move(commit, from) {
        const { remote, known } = await this.place();
        if (remote === undefined)
            return moveOf(await this.#run(["update-ref", this.#ref, commit, from ?? ""]));
        // Never forced: the commit's parent is what was read, so this is a fast-forward of that and of nothing else.
        const flags = [
            "--porcelain",
            "--no-verify",
            "--no-signed",
            "--no-follow-tags",
            "--recurse-submodules=no",
        ];
        const args = ["push", ...flags, "--end-of-options", remote, `${commit}:${this.#ref}`];
        return moveOf(await this.#remotely(args, pushSettings(known)));
    }
    /**
     * Refuses a remote that git pushes to elsewhere than it fetches from: what was moved would never be seen.
     * @throws {PolicyError} `E_CONFIG` (exit 2)
     */
    async checkPlace() {
        const { known } = await this.place();
        const elsewhere = known === undefined ? undefined : pushesElsewhere(known, this.#options.folder);
        if (known === undefined || elsewhere === undefined)
            return;
        throw (0,errors/* usageError */.Wp)("E_CONFIG", {
            what: `the target's branch ${this.#options.branch} would be written to another place than it is read from`,
            ...elsewhereParts(known, elsewhere, "the target's `repository`"),
        });
    }
    git = async (args, options = {}) => {
        const answer = await this.#run(args, options);
        if (!answer.ok)
            throw new GitFailure(answer.why);
        return answer.stdout;
    };
    /** Where the branch is; looked up once. */
    place() {
        this.#place ??= this.#findPlace().catch((error) => {
            this.#place = undefined;
            throw error;
        });
        return this.#place;
    }
    async #findPlace() {
        const format = (await this.git(["rev-parse", "--show-object-format"])).toString("latin1").trim();
        const none = "0".repeat(format === "sha256" ? 64 : 40);
        const { repository } = this.#options;
        const { remote: known } = await findRemote(this.#git, repository ?? "origin");
        return { remote: repository ?? known?.name, none, ...(0,defined/* defined */.s)({ known }) };
    }
    #run(args, { input, env } = {}) {
        return this.#git.run({
            args,
            ...(input === undefined ? {} : { input: [input] }),
            ...(env === undefined ? {} : { env }),
        });
    }
    #remotely(args, settings = []) {
        return this.#run(args, { env: (0,git_process/* configuration */.HF)(settings) });
    }
}
/** @throws {PolicyError} `E_CONFIG` (exit 2) */
function checkNames({ branch, repository }) {
    const fault = (0,place_names/* branchFault */.D)(branch);
    if (fault !== undefined)
        throw (0,errors/* usageError */.Wp)("E_CONFIG", { what: fault.why, mend: fault.mend });
    if (repository?.startsWith("-") || (0,place_names/* holdsPassword */.o)(repository ?? "")) {
        throw (0,errors/* usageError */.Wp)("E_CONFIG", {
            what: "the target's repository is no URL, path or remote without a password",
            where: shownRepository(repository ?? ""),
            mend: "name it without a password; credentials are given by the environment",
        });
    }
}
/** A repository for people: without credentials. */
function shownRepository(repository) {
    return repository.replace(/(\w:\/\/)[^/@\s]*@/g, "$1");
}
/** What git or a remote's hook said, as one short line without credentials. */
function gitSaid(why) {
    const lines = why.split("\n").map((line) => line.replace(/^remote:\s*/, "").trim());
    return (0,foreign_text/* foreignText */.q)(shownRepository(lines.filter((line) => line !== "").join("; ")));
}

;// CONCATENATED MODULE: ./build/src/adapters/targets/git.js






/** How often an activation that somebody else was faster than is decided again. */
const MOST_ATTEMPTS = 40;
const LONGEST_PAUSE_MS = 150;
/**
 * A branch whose tree is exactly the effective files and the marker. Commits say by a trailer which epoch they make the
 * target see; each is put on the head that was read, never by force. Whoever resolves the branch once has one whole set.
 */
class GitTarget {
    name;
    #branch;
    #environment;
    /** Whether the branch has the name that nothing else has: then whatever is on it is somebody's doing, and is repaired. */
    #isNamedForIt;
    /** Whether this process has found that the branch is checked out nowhere: that is asked once, and by every claim. */
    #isClaimed = false;
    #step;
    /** Trees that this process has written, by their markers, which name their content. */
    #trees = new Map();
    constructor(options) {
        const { environment, step, ...rest } = options;
        const own = `policy-live/${environment}`;
        const branch = options.branch ?? own;
        this.#isNamedForIt = branch === own;
        this.#branch = new GitBranch({ ...rest, branch, timeoutMs: options.timeoutMs ?? 30_000 });
        const repository = shownRepository(options.repository ?? "");
        this.#environment = environment;
        this.name = `git branch ${branch}${repository === "" ? "" : ` of ${repository}`}`;
        this.#step = step ?? (async () => { });
    }
    read() {
        return this.#told("cannot read what is live", "contents: read", async () => {
            const { head } = await this.#look();
            if (head === undefined)
                return undefined;
            const { content, isEmpty } = await readTree(this.#branch.git, head);
            const { seen, environment } = await readHistory(this.#branch.git, head);
            // A branch that was only ever fenced. Where something was live, an empty tree is somebody's doing: drift.
            if (isEmpty && environment === undefined)
                return undefined;
            if (isEmpty)
                content.addForeign("", "an emptied branch");
            const { effectiveDigest, id, digest } = content.describe();
            return { effectiveDigest, id, digest, epoch: seen };
        });
    }
    examine() {
        return this.#told("cannot read what is live", "contents: read", async () => {
            const { head } = await this.#look();
            if (head === undefined)
                return undefined;
            const { content } = await readTree(this.#branch.git, head);
            return { files: content.hashes(), changed: await readChange(this.#branch.git, head) };
        });
    }
    claim() {
        return this.#told("cannot read the target; nothing was begun", "contents: write", async () => {
            this.#isClaimed = false;
            const look = await this.#look();
            await this.#checkOwn(look, await this.#historyOf(look));
        });
    }
    /**
     * Refuses what is somebody else's: what they keep on the branch would be gone from it, what reads it would be given
     * policies, and what is checked out would change under them.
     */
    async #checkOwn({ blockedBy }, history) {
        await this.#branch.checkPlace();
        const folder = this.#isClaimed ? undefined : await this.#branch.checkedOutIn();
        if (folder !== undefined)
            throw this.#foreign(`it is the branch that is checked out in ${folder}`, "check out another one there, or name a branch that nothing else uses");
        if (blockedBy !== undefined)
            throw this.#foreign(`the branch ${blockedBy} is there, and git can have none below another`, `rename or delete ${blockedBy} there, or name another branch`);
        if (history !== undefined && !this.#isNamedForIt) {
            const { seen, environment } = history;
            if (seen === 0)
                throw this.#foreign("what is there is no release, and none was ever made there");
            if (environment !== undefined && environment !== this.#environment)
                throw this.#foreign(`it holds the releases of ${environment}`);
        }
        this.#isClaimed = true;
    }
    #foreign(why, mend = `name a branch that nothing else uses: policy-live/${this.#environment} is the default, which is taken whatever is on it. If somebody has overwritten the target's own, delete it there, and run the same command again`) {
        return (0,errors/* usageError */.Wp)("E_CONFIG", {
            what: `the ${this.name} is not a place for the releases of ${this.#environment}`,
            where: `environments.${this.#environment}.target`,
            ...{ why, mend },
        });
    }
    stage(release) {
        return this.#told("cannot stage the release; what is live was not touched", "contents: write", async () => {
            checkRelease(release);
            await this.#step("stage:begun");
            await this.#tree(release);
            await this.#step("stage:done");
        });
    }
    activate(release) {
        return this.#told("cannot activate the release; what was live before stays live", "contents: write", async () => {
            checkRelease(release);
            const tree = await this.#tree(release);
            const message = messageOf(`Make ${release.id} live`, release.epoch, release.id);
            return this.#change(async (head, seen) => {
                if (release.epoch < seen)
                    return { is: "fenced", by: seen };
                const isLive = head !== undefined && release.epoch === seen && (await this.#treeOf(head)) === tree;
                return isLive ? { is: "done" } : { is: "commit", tree, message };
            });
        });
    }
    fence(epoch) {
        return this.#told("cannot fence the target; what is live was not touched", "contents: write", async () => {
            checkEpoch(epoch);
            return this.#change(async (head, seen) => {
                if (epoch < seen)
                    return { is: "fenced", by: seen };
                if (epoch === seen)
                    return { is: "done" };
                const tree = head === undefined ? await this.#emptyTree() : await this.#treeOf(head);
                return { is: "commit", tree, message: messageOf(`Refuse epochs below ${epoch}`, epoch, undefined) };
            });
        });
    }
    /** Nothing is taken away: older releases are the branch's history. */
    async prune() { }
    /** Decides by what is there and puts that on it; again, when somebody else was first. */
    async #change(decide) {
        /** Commits whose push gave no answer. */
        const unanswered = [];
        let why = "";
        for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            const look = await this.#look();
            const { head } = look;
            if (head !== undefined && (await this.#holdsAny(head, unanswered)))
                return { is: "done" };
            const history = await this.#historyOf(look);
            await this.#checkOwn(look, history);
            const next = await decide(head, history?.seen ?? 0);
            if (next.is !== "commit")
                return next;
            await this.#step("change:decided");
            const commit = await this.#branch.commit(next.tree, head, next.message);
            await this.#step("change:committed");
            const move = await this.#branch.move(commit, head);
            await this.#step("change:moved");
            if (move.is === "done") {
                await this.#branch.keep(commit);
                return { is: "done" };
            }
            await this.#checkAgain(move, head);
            why = move.why;
            if (move.is === "unknown")
                unanswered.push(commit);
            await (0,promises_.setTimeout)(Math.random() * LONGEST_PAUSE_MS);
        }
        throw new GitFailure(`others were first ${MOST_ATTEMPTS} times: ${why}`);
    }
    /**
     * Lets a move that was not confirmed be looked at again: it may have taken place, or somebody else was first.
     * @throws when it did not, and would not if it were tried again
     */
    async #checkAgain(move, head) {
        if (move.is === "refused")
            throw new GitFailure(move.why);
        if (move.is === "lost")
            return;
        let now;
        try {
            now = (await this.#branch.look()).head;
        }
        catch (error) {
            throw (0,errors/* outsideError */.ul)("E_TARGET", {
                what: "nobody can tell whether the change took place: its answer was lost, and the place cannot be read now",
                where: this.name,
                why: gitSaid(move.why),
                mend: "make sure that the repository can be reached, and run the same command again: it looks first",
                cause: error,
            });
        }
        if (now === head)
            throw new GitFailure(move.why);
    }
    async #holdsAny(head, commits) {
        for (const commit of commits)
            if (await this.#branch.isAncestor(commit, head))
                return true;
        return false;
    }
    /** The branch as it is now; its commit is here when this returns. */
    async #look() {
        for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            const look = await this.#branch.look();
            if (look.head === undefined || (await this.#branch.bring(look.head)))
                return look;
        }
        throw new GitFailure("the branch changes faster than it can be fetched");
    }
    async #historyOf({ head }) {
        return head === undefined ? undefined : readHistory(this.#branch.git, head);
    }
    #tree(release) {
        const key = markerText(release);
        const known = this.#trees.get(key);
        if (known !== undefined)
            return known;
        const written = this.#branch
            .place()
            .then(({ none }) => writeTree(this.#branch.git, filesToWrite(release), none));
        this.#trees.set(key, written);
        written.catch(() => this.#trees.delete(key));
        return written;
    }
    async #treeOf(commit) {
        return (await this.#branch.git(["rev-parse", `${commit}^{tree}`])).toString("latin1").trim();
    }
    async #emptyTree() {
        return (await this.#branch.git(["mktree"], { input: Buffer.alloc(0) })).toString("latin1").trim();
    }
    async #told(what, right, action) {
        try {
            return await action();
        }
        catch (error) {
            if (error instanceof errors/* PolicyError */.pn || !(error instanceof GitFailure))
                throw error;
            const mend = mendOfDenial(error.message, right) ??
                "make sure that the repository can be reached and that this user or job may push to the branch";
            throw (0,errors/* outsideError */.ul)("E_TARGET", {
                what,
                where: this.name,
                why: gitSaid(error.message),
                mend: `${mend}, and run the same command again`,
                cause: error,
            });
        }
    }
}

// EXTERNAL MODULE: ./build/src/adapters/tree.js
var tree = __webpack_require__(35820);
// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(78000);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(49519);
;// CONCATENATED MODULE: ./build/src/commands/promotion.js












/** Opens what is there now: commands that read, or note something, go by the working copy's configuration. */
async function openPromotion(options, terminal, version, env) {
    const { currentFolder } = terminal;
    const workspace = await (0,commands_workspace/* openWorkspace */.OH)(options, currentFolder, (0,commands_workspace/* deploymentStart */.SL)(currentFolder), tree/* DISK */.KK, false);
    return { workspace, terminal, version, env };
}
/**
 * The environment of a name.
 * @throws {PolicyError} `E_ENVIRONMENT` (exit 2)
 */
function environmentNamed(name, { workspace }) {
    const { environments } = workspace.config;
    const found = environments.find((one) => one.name === name);
    if (found !== undefined)
        return found;
    const names = environments.map((one) => one.name);
    const guess = (0,spelling/* nearest */.pA)(name, names);
    throw (0,errors/* usageError */.Wp)("E_ENVIRONMENT", {
        what: "there is no such environment",
        where: `--environment ${name}`,
        mend: guess === undefined ? `use one of ${names.join(", ")}` : `did you mean ${guess}?`,
    });
}
/**
 * The ledger of an environment.
 * @throws {PolicyError} `E_LEDGER` (exit 2) outside of a git repository
 */
function ledgerOf(environment, promotion, step) {
    const lost = `the history of ${environment} would be gone after the job`;
    checkBranchPlace(promotion, { code: "E_LEDGER", what: "ledger", lost });
    return openLedger({ ...branchPlaceOf(promotion, step), environment, tool: promotion.version });
}
/**
 * What `monitor` keeps between its looks.
 * @throws {PolicyError} `E_MONITOR` (exit 2) outside of a git repository
 */
function monitorStoreOf(promotion) {
    const lost = "what was seen, and who was told, would be forgotten after the job";
    checkBranchPlace(promotion, { code: "E_MONITOR", what: "monitor state", lost });
    return openMonitorStore({ ...branchPlaceOf(promotion), actor: authorOf(promotion).actor });
}
function branchPlaceOf({ workspace }, step) {
    return {
        folder: workspace.displayRoot,
        clock: () => new Date(),
        nonce: external_node_crypto_.randomUUID,
        ...(0,defined/* defined */.s)({ remote: workspace.config.ledgerRemote, step }),
    };
}
/** That a branch can be kept here: in a repository, and on a disk that stays where there is no remote. */
function checkBranchPlace({ workspace, env }, { code, what, lost }) {
    if (!workspace.inRepository) {
        throw (0,errors/* usageError */.Wp)(code, {
            what: `there is no ${what}`,
            where: workspace.displayRoot,
            why: `this is no git repository, and the ${what} is a branch of one`,
            mend: "run it in a clone of the policy repository, or make one of this folder: git init",
        });
    }
    if (workspace.config.ledgerRemote === "none" && isDiskLost(env)) {
        throw (0,errors/* usageError */.Wp)(code, {
            what: lost,
            where: "ledger.remote: none",
            why: "the disk of a GitHub-hosted runner is thrown away",
            mend: "leave `ledger` out of archi3.yaml, so that it is kept at origin; or use a runner that stays",
        });
    }
}
/**
 * The target of an environment.
 * @throws {PolicyError} `E_TARGET` (exit 2) for a folder on a machine whose disk is gone after the job
 */
function targetOf(environment, promotion, step) {
    const { workspace, env } = promotion;
    const { target, name } = environment;
    if (target.type === "git") {
        return new GitTarget({
            folder: workspace.displayRoot,
            environment: name,
            ...(0,defined/* defined */.s)({ branch: target.branch, repository: target.repository, step }),
        });
    }
    if (isDiskLost(env) && !target.ephemeral) {
        throw (0,errors/* usageError */.Wp)("E_TARGET", {
            what: `the target of ${name} would be gone after the job`,
            where: target.path,
            why: "the disk of a GitHub-hosted runner is thrown away",
            mend: "use the target type git, a runner that stays, or say `ephemeral: true`",
        });
    }
    return new DirectoryTarget({
        root: (0,external_node_path_.join)((0,commands_workspace/* homeOf */.lt)(workspace), target.path),
        shownAs: target.path,
        base: (0,commands_workspace/* homeOf */.lt)(workspace),
        clock: () => Date.now(),
        ...(0,defined/* defined */.s)({ step }),
    });
}
/** Whether the machine is one whose disk is thrown away after the job. */
function isDiskLost(env) {
    return env["RUNNER_ENVIRONMENT"] === "github-hosted";
}
/** Who does something: the actor of a workflow's run, else whom git knows, else the machine's user. */
function authorOf({ env, workspace }) {
    return (0,defined/* defined */.s)({
        actor: env["GITHUB_ACTOR"] || checkoutActor(workspace.displayRoot),
        "run-url": runUrlOf(env),
    });
}
/** The page of the workflow's run. */
function runUrlOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}


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

/***/ 64182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ staleText),
/* harmony export */   o: () => (/* binding */ UNDATED)
/* harmony export */ });
/** In the place of a time: git fetched this state, in a clone that never ran a command of ours. */
const UNDATED = "unknown";
/** Says how old a state is that could not be refreshed. */
function staleText(staleSince) {
    const age = staleSince === UNDATED
        ? "the branch as git fetched it here, nobody noted when, and may be old"
        : `what was fetched at ${staleSince}`;
    return `the ledger's remote cannot be reached; this is ${age}`;
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

/***/ 45922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ closes),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   dG: () => (/* binding */ deploymentIn),
/* harmony export */   qY: () => (/* binding */ EVENTS),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93152);

/** What a record says happened. `intent` opens a deployment; the next six close it or say more of it. */
const EVENTS = [
    "intent",
    "healthy",
    "failed",
    "rolled-back",
    "inconclusive",
    "interrupted",
    "evidence",
    "lock",
    "unlock",
];
/** The phases of a deployment, as they follow each other; what they mean, the schema of records says. */
const PHASES = [
    "validate",
    "read",
    "settle",
    "gates",
    "wait",
    "intent",
    "baseline",
    "stage",
    "activate",
    "verify",
    "record",
    "restore",
    "verify-restored",
];
/** In the place of an id: the release that holds no policies, which is restored where nothing healthy was before. */
const EMPTY = "empty";
/** What every record about a deployment says of it: which one it is, and what it brings. */
function deploymentIn({ id, kind, digest, "effective-digest": effective }) {
    return (0,_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ id, kind, digest, "effective-digest": effective });
}
const CLOSING = new Set([
    "healthy",
    "failed",
    "inconclusive",
    "rolled-back",
    "interrupted",
]);
/** Whether a record says how a deployment ended; what is still to be restored keeps one open. */
function closes({ event, restores }) {
    return CLOSING.has(event) && !(event === "failed" && restores !== undefined);
}


/***/ }),

/***/ 74755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   JG: () => (/* binding */ currentDeployment),
/* harmony export */   OL: () => (/* binding */ chooseRestore),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   lZ: () => (/* binding */ wayBack),
/* harmony export */   wX: () => (/* binding */ chooseRollback)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45922);

/** A command asks how an environment stands again and again, of a ledger with thousands of entries. */
const known = new WeakMap();
/** Reads the entries of a ledger, oldest first, into how the environment stands. A list that was read is not changed. */
function standingOf(entries) {
    const before = known.get(entries);
    if (before !== undefined)
        return before;
    const fold = new Fold();
    for (const entry of entries)
        fold.take(entry);
    const standing = fold.standing();
    known.set(entries, standing);
    return standing;
}
/** Which digest is live, by the ledger. */
function currentDeployment(standing) {
    return standing.current === undefined ? undefined : standing.deployments.get(standing.current);
}
/** The bundle and the effective digest of what a deployment makes live. */
function contentOf({ intent }) {
    const { digest, "effective-digest": effectiveDigest } = intent;
    return digest === undefined || effectiveDigest === undefined ? undefined : { digest, effectiveDigest };
}
class Fold {
    #deployments = new Map();
    #lastHealthy = new Map();
    #lastLeft = new Map();
    #lastFailed = new Map();
    #open;
    #current;
    #locks = [];
    #hold;
    #refused = new Map();
    standing() {
        return {
            deployments: this.#deployments,
            open: this.#open,
            current: this.#current,
            stops: { locks: this.#locks, hold: this.#hold, refused: this.#refused },
            lastHealthy: this.#lastHealthy,
            lastLeft: this.#lastLeft,
            lastFailed: this.#lastFailed,
        };
    }
    take(entry) {
        switch (entry.event) {
            case "intent":
                this.#intent(entry);
                return;
            case "healthy":
            case "inconclusive":
                this.#verdict(entry, entry.id, entry.event);
                this.#close(entry);
                return;
            case "failed":
                this.#verdict(entry, entry.id, "failed");
                // What is still to be restored keeps it open.
                if (entry.restores === undefined)
                    this.#close(entry);
                else if (this.#open !== undefined)
                    this.#open = { ...this.#open, failed: entry };
                return;
            case "rolled-back":
                // What was restored is live again, as the checks say that it is now.
                if (entry.restored !== undefined)
                    this.#verdict(entry, entry.restores, entry.restored);
                this.#close(entry);
                return;
            case "interrupted":
                this.#close(entry);
                return;
            case "lock":
                this.#locks = [...this.#locks, entry];
                return;
            case "unlock":
                this.#locks = [];
                this.#hold = undefined;
                this.#refused = new Map();
                return;
            case "evidence":
                return;
        }
    }
    #intent(entry) {
        if (entry.id === undefined)
            return;
        this.#deployments.set(entry.id, { id: entry.id, intent: entry, verdict: undefined, wasHealthy: false });
        this.#open = { intent: entry, failed: undefined };
        if (entry.kind === "rollback")
            this.#hold = entry;
    }
    /** @param id the deployment that the verdict is about */
    #verdict(entry, id, verdict) {
        const deployment = this.#deployments.get(id ?? "");
        if (deployment === undefined)
            return;
        deployment.verdict = verdict;
        if (verdict === "healthy")
            deployment.wasHealthy = true;
        const { digest } = deployment.intent;
        if (verdict === "failed" && digest !== undefined)
            this.#refused.set(digest, deployment.id);
        const effective = deployment.intent["effective-digest"];
        if (effective === undefined)
            return;
        if (verdict === "healthy")
            this.#lastHealthy.set(effective, entry.epoch);
        if (verdict === "failed")
            this.#lastFailed.set(effective, entry.epoch);
    }
    #close(entry) {
        const before = this.#deployments.get(this.#current ?? "")?.intent["effective-digest"];
        // A verdict may come after the end: `verify` measures an inconclusive deployment again.
        if (this.#open?.intent.id === entry.id)
            this.#open = undefined;
        this.#current = entry.live;
        const after = this.#deployments.get(entry.live ?? "")?.intent["effective-digest"];
        const isRollback = this.#deployments.get(entry.id ?? "")?.intent.kind === "rollback";
        if (isRollback && before !== undefined && before !== after)
            this.#lastLeft.set(before, entry.epoch);
    }
}
/**
 * The deployment that a rollback goes back to.
 * @param openIsLive whether the open deployment's content was found on the target
 * @param asked an id; without one the newest healthy deployment older than what is live, with another effective digest,
 *   which was not left by a rollback since it was last healthy; what was live itself where an open deployment never was;
 *   where a rollback is open, which somebody began for a reason, what it was to restore
 */
function chooseRollback(standing, openIsLive, asked) {
    if (asked !== undefined) {
        const deployment = standing.deployments.get(asked);
        if (deployment === undefined)
            return { is: "refused", why: "unknown", asked };
        return deployment.wasHealthy
            ? { is: "deployment", deployment }
            : { is: "refused", why: "never-healthy", asked };
    }
    const { open } = standing;
    const begun = open?.intent.kind === "rollback" ? standing.deployments.get(open.intent.restores ?? "") : undefined;
    if (begun?.wasHealthy === true)
        return { is: "deployment", deployment: begun };
    const current = open !== undefined && openIsLive ? open.intent.id : standing.current;
    if (open !== undefined && !openIsLive) {
        const again = standing.deployments.get(standing.current ?? "");
        if (again?.wasHealthy === true)
            return { is: "deployment", deployment: again };
    }
    const deployment = newestHealthyBefore(standing, current);
    return deployment === undefined ? { is: "refused", why: "nothing" } : { is: "deployment", deployment };
}
/**
 * The deployment that a rollback without an id makes live again.
 * @param openIsLive whether the open deployment's content is what is live; by default it is, which gives a way back to
 *   what was live before it
 */
function wayBack(standing, openIsLive = true) {
    const choice = chooseRollback(standing, openIsLive, undefined);
    return choice.is === "deployment" ? choice.deployment : undefined;
}
/** @param current an id, or `empty`, in whose place everything is older */
function newestHealthyBefore(standing, current) {
    const from = current === undefined ? undefined : standing.deployments.get(current);
    const content = from?.intent["effective-digest"];
    const candidates = [...standing.deployments.values()].filter(({ intent, verdict }) => {
        const effective = intent["effective-digest"];
        if (verdict !== "healthy" || effective === undefined || effective === content)
            return false;
        if (from !== undefined && intent.epoch >= from.intent.epoch)
            return false;
        const healthy = standing.lastHealthy.get(effective) ?? 0;
        return (healthy > (standing.lastLeft.get(effective) ?? 0) && healthy > (standing.lastFailed.get(effective) ?? 0));
    });
    return candidates.at(-1);
}
/**
 * What an automatic rollback restores: what was live before if that was healthy, else the default of `rollback`.
 * @param failed the intent of what failed, or would
 */
function chooseRestore(standing, failed) {
    const before = standing.deployments.get(failed.previous ?? "");
    if (before?.verdict !== "healthy")
        return newestHealthyBefore(standing, failed.id) ?? _record_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg;
    // The same content as what failed is no way back.
    return before.intent["effective-digest"] === failed["effective-digest"] ? undefined : before;
}


/***/ }),

/***/ 49086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ RELEASE_MARKER)
/* harmony export */ });
const RELEASE_MARKER = "archi3-release.json";


/***/ }),

/***/ 67919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   mR: () => (/* binding */ isOwed),
/* harmony export */   oA: () => (/* binding */ ALERTS)
/* harmony export */ });
/* unused harmony export ALERT_NAMES */
/** What an alert can be about, by the name that routes and silences use; what is worst comes first. */
const ALERTS = {
    "deployment-failure": { severity: "critical", title: "Deployment failed" },
    "system-instability": { severity: "critical", title: "System unstable" },
    drift: { severity: "critical", title: "Target drifted" },
    "validation-failure": { severity: "warning", title: "Policies invalid" },
    "performance-degradation": { severity: "warning", title: "Performance degraded" },
    "break-glass": { severity: "warning", title: "Gates bypassed" },
    "stale-lock": { severity: "notice", title: "Lock forgotten" },
    promotable: { severity: "notice", title: "Ready to promote" },
};
/** All of them, the worst first. */
const ALERT_NAMES = Object.keys(ALERTS);
/** What an alert is, in a few words: "Target drifted". */
function wordsOf({ name, what }) {
    return what ?? ALERTS[name].title;
}
/** Whether somebody is still to be told whom an attempt did not reach. */
function isOwed({ state, error }) {
    return (state === "due" || state === "sending") && error !== undefined;
}
/** Which condition one is: at most one alert of a key is open. */
function keyOf({ name, environment, subject, }) {
    return [name, environment ?? "", subject].join("/");
}


/***/ }),

/***/ 45571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ watermarkOf),
/* harmony export */   s: () => (/* binding */ NOTHING_SEEN)
/* harmony export */ });
/** Before the first look. */
const NOTHING_SEEN = {
    looked: undefined,
    watermarks: [],
    alerts: [],
    points: [],
    validations: [],
    later: [],
};
/**
 * The newest record of an environment that `monitor` has looked at; undefined before its first look, which asks how things
 * are and not what was.
 */
function watermarkOf({ watermarks }, environment) {
    const mark = watermarks.find((one) => one.environment === environment);
    return mark?.looked === undefined ? undefined : mark.epoch;
}


/***/ })

};
