export const id = 9519;
export const ids = [9519];
export const modules = {

/***/ 49519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fA: () => (/* binding */ CONFIG_NAME),
  SL: () => (/* binding */ deploymentStart),
  Gt: () => (/* binding */ displayPath),
  u0: () => (/* binding */ findConfig),
  Kd: () => (/* binding */ foldersUpTo),
  lt: () => (/* binding */ homeOf),
  uH: () => (/* binding */ looksLikePolicies),
  FR: () => (/* binding */ openConfig),
  OH: () => (/* binding */ openWorkspace),
  Xg: () => (/* binding */ readConfig),
  du: () => (/* binding */ settledPath),
  ZD: () => (/* binding */ surroundingsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/adapters/git.js + 1 modules
var git = __webpack_require__(45105);
// EXTERNAL MODULE: ./build/src/adapters/tree.js
var adapters_tree = __webpack_require__(35820);
// EXTERNAL MODULE: ./build/src/config/config.js + 10 modules
var config = __webpack_require__(56908);
// EXTERNAL MODULE: ./build/src/config/target.js
var target = __webpack_require__(299);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(78000);
// EXTERNAL MODULE: ./build/src/validation/builtin-schemas.js + 12 modules
var builtin_schemas = __webpack_require__(84474);
;// CONCATENATED MODULE: ./build/src/validation/custom-rules/own-rules.js
/** A repository without rules of its own. */
const NO_OWN_RULES = { rules: [], judge: () => [] };

// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 45 modules
var rules = __webpack_require__(51146);
// EXTERNAL MODULE: ./build/src/config/document.js
var config_document = __webpack_require__(46783);
// EXTERNAL MODULE: ./build/src/config/rules.js + 1 modules
var config_rules = __webpack_require__(28334);
// EXTERNAL MODULE: ./build/src/config/severity.js
var severity = __webpack_require__(86409);
// EXTERNAL MODULE: ./build/src/policy/kinds.js
var policy_kinds = __webpack_require__(13499);
;// CONCATENATED MODULE: ./build/src/commands/custom-rules.js










const FOLDER = "validation/rules";
/**
 * Reads and checks the rules of archi3.yaml and of the policies' folder `validation/rules`. The language is loaded only
 * where there is one.
 * @throws {PolicyError} `E_RULE` (exit 2) at the first thing that is wrong in a rule or a file of rules; `E_CONFIG` for
 *   the severity of a rule that is nowhere
 */
async function loadRules(places) {
    const { config, configFile } = places;
    const inConfig = config.rules.map((rule) => ({ ...rule, file: configFile ?? rule.file }));
    const ruleFiles = filesOfRules(places);
    const inFiles = [];
    for (const path of ruleFiles)
        inFiles.push(...(await rulesOf(path, places)));
    const definitions = [...inConfig, ...inFiles];
    (0,severity/* checkOwnRules */.Wk)(config.ownRulesNamed, new Set([...rules/* RULE_IDS */.Iu, ...definitions.map(({ id }) => id)]));
    if (definitions.length === 0)
        return { ownRules: NO_OWN_RULES, ruleFiles };
    const { compileRules } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8298), __webpack_require__.e(4663)]).then(__webpack_require__.bind(__webpack_require__, 14663));
    const kinds = [...policy_kinds/* BUILT_IN_KINDS */.js, ...config.kinds.map(({ name }) => name)];
    return { ownRules: compileRules(definitions, kinds), ruleFiles };
}
function filesOfRules({ tree, policiesFolder, inRepository, shown }) {
    if (policiesFolder === undefined)
        return [];
    for (const name of ["validation", FOLDER]) {
        const folder = (0,external_node_path_.join)(policiesFolder, name);
        const nature = tree.natureOf(folder);
        if (nature === "other")
            throw unreadableRules(shown(folder), "it is a symbolic link", "put the folder itself there; links are not followed");
        if (nature !== "folder")
            return [];
    }
    const folder = (0,external_node_path_.join)(policiesFolder, FOLDER);
    const files = [...tree.filesBelow(folder, inRepository)].filter((path) => (0,policy_kinds/* supportOf */.Df)(`${FOLDER}/${path}`) === "rules");
    const paths = files.sort().map((path) => (0,external_node_path_.join)(folder, path));
    tree.prepare(paths);
    return paths.filter((path) => tree.natureOf(path) !== "missing");
}
async function rulesOf(path, { tree, config, shown, named }) {
    const where = shown(path);
    const read = tree.read(path, config.maxFileSize);
    if (read.kind !== "bytes")
        throw unreadableRules(where, (0,files/* unreadable */.O$)(read), "put a regular file there that may be read, or delete it");
    const document = await (0,config_document/* readDocument */.u0)(read.bytes, where, unreadableRules);
    if (document.value === null)
        return [];
    await (0,config_document/* checkShape */.eA)(document.value, document.at, (0,builtin_schemas/* builtInKindSchemas */.g)()("rules"), {
        refusal: unreadableRules,
        whole: "begin the file with `rules:`, and write the rules below it as a list",
    });
    return (0,config_rules/* readRules */.K)(document, named(path));
}
const unreadableRules = (where, why, mend) => (0,errors/* usageError */.Wp)("E_RULE", { what: "cannot use the file of rules", where, why, mend });

// EXTERNAL MODULE: ./build/src/commands/kind-schemas.js
var kind_schemas = __webpack_require__(67989);
;// CONCATENATED MODULE: ./build/src/commands/workspace.js













/** How the configuration is called. */
const CONFIG_NAME = "archi3.yaml";
const WRONG_CONFIG_NAME = "archi3.yml";
const POLICY_FOLDERS = [...target/* USUAL_POLICIES */.Ou, "."];
/** The folders that a tree of Archi3 policies is made of. */
const TREE_FOLDERS = ["core", "environments", "agents", "generated", "templates"];
/**
 * Finds and reads the configuration, and the folder of policies.
 * @param start where to look from: the place that the caller named, or the current folder
 * @param tree what to read: the disk, or a commit as if it were checked out at the same place
 * @param judges false where no policy is judged: a broken rule must not keep anybody from locking an environment
 * @throws {PolicyError} with exit 2 for everything that the caller has to correct
 */
async function openWorkspace(options, currentFolder, start = currentFolder, tree = adapters_tree/* DISK */.KK, judges = true) {
    const builtIn = (0,builtin_schemas/* builtInKindSchemas */.g)();
    const asked = options.policiesDir === undefined ? undefined : folderOption(options.policiesDir, currentFolder, tree);
    const { config, configFile } = await openConfig(options, currentFolder, asked ?? start, asked !== undefined, tree);
    const root = configFile === undefined ? (asked ?? start) : (0,external_node_path_.dirname)(configFile);
    const policiesFolder = asked ?? configuredFolder(tree, config, root, configFile !== undefined);
    const repository = (0,git/* gitRoot */.Jl)(policiesFolder);
    const schemaFiles = (0,kind_schemas/* readSchemaFiles */.tu)(tree, config.kinds, root);
    const hasPolicies = asked !== undefined ||
        config.policies !== undefined ||
        config.kinds.length === 0 ||
        looksLikePolicies(tree, policiesFolder);
    const displayRoot = repository ?? currentFolder;
    const inRepository = repository !== undefined;
    const rules = judges
        ? await loadRules({
            ...{ tree, config, inRepository },
            configFile: configFile === undefined ? undefined : displayPath(configFile, displayRoot),
            policiesFolder: hasPolicies ? policiesFolder : undefined,
            shown: (path) => displayPath(path, currentFolder),
            named: (path) => displayPath(path, displayRoot),
        })
        : { ownRules: NO_OWN_RULES, ruleFiles: [] };
    return {
        ...{ tree, config, configFile, root, policiesFolder, hasPolicies, displayRoot, inRepository },
        lateKinds: new Set(),
        schemaFiles,
        schemaOf: await (0,kind_schemas/* schemasOf */.WP)(schemaFiles, builtIn),
        ...rules,
    };
}
/**
 * Finds and reads the configuration alone, which is the default one where there is none.
 * @param start where to look from
 * @param anywhere whether the current folder counts for a place that does not lie in it
 * @throws {PolicyError} with exit 2 for everything that the caller has to correct
 */
async function openConfig(options, currentFolder, start = currentFolder, anywhere = false, tree = adapters_tree/* DISK */.KK) {
    const configFile = options.config === undefined
        ? findConfig(start, currentFolder, anywhere, tree)
        : (0,external_node_path_.resolve)(currentFolder, options.config);
    if (configFile === undefined)
        return { config: config/* DEFAULT_CONFIG */.PV, configFile };
    const shown = displayPath(configFile, currentFolder);
    const where = options.config === undefined ? shown : `--config ${shown}`;
    const bytes = readConfig(tree, configFile, where);
    return { config: await (0,config/* parseConfig */.o4)(bytes, shown, (0,builtin_schemas/* builtInKindSchemas */.g)()("config"), rules/* RULE_IDS */.Iu), configFile };
}
function folderOption(path, currentFolder, tree) {
    const real = (0,adapters_tree/* realFolderOf */.U$)(tree, (0,external_node_path_.resolve)(currentFolder, path));
    if (real !== undefined)
        return real;
    throw (0,errors/* usageError */.Wp)("E_POLICIES_DIR", {
        what: "cannot use the policies folder",
        where: `--policies-dir ${path}`,
        ...noFolder(tree, (0,external_node_path_.resolve)(currentFolder, path), "name a folder that exists"),
    });
}
/** Why a path is no folder, and which one beside it may have been meant. */
function noFolder(tree, path, otherwise) {
    const nature = tree.natureOf(path);
    if (nature === "file")
        return { why: "it is a file", mend: "name the folder that holds the policies" };
    if (nature === "other")
        return { why: "it is a link that leads to no folder", mend: otherwise };
    const guess = (0,spelling/* nearest */.pA)((0,external_node_path_.basename)(path), (0,files/* foldersIn */.XL)((0,external_node_path_.dirname)(path)));
    return { why: "there is no such folder", mend: guess === undefined ? otherwise : `did you mean ${guess}?` };
}
/**
 * Walks up from a place to the git root. Outside a repository it looks into the current folder, for places that lie
 * in it or where `anywhere` says that it counts for others too, and then into the place itself.
 * @throws {PolicyError} `E_CONFIG` (exit 2) for a configuration that has the wrong ending
 */
function findConfig(start, currentFolder, anywhere = false, tree = adapters_tree/* DISK */.KK) {
    const top = (0,git/* gitRoot */.Jl)(start);
    const current = anywhere || (0,files/* isWithin */.UO)(start, currentFolder) ? [currentFolder] : [];
    for (const folder of top === undefined ? [...current, start] : foldersUpTo(start, top)) {
        const right = tree.natureOf((0,external_node_path_.join)(folder, CONFIG_NAME)) !== "missing";
        if (tree.natureOf((0,external_node_path_.join)(folder, WRONG_CONFIG_NAME)) !== "missing")
            throw wrongConfigName((0,external_node_path_.join)(folder, WRONG_CONFIG_NAME), right, currentFolder);
        if (right)
            return (0,external_node_path_.join)(folder, CONFIG_NAME);
    }
    return undefined;
}
function wrongConfigName(path, besideRight, currentFolder) {
    return (0,errors/* usageError */.Wp)("E_CONFIG", {
        what: "cannot use the configuration",
        where: displayPath(path, currentFolder),
        why: besideRight ? `${CONFIG_NAME} stands beside it` : `its name must be ${CONFIG_NAME}`,
        mend: besideRight
            ? `keep one of them, as ${CONFIG_NAME}`
            : `rename it: mv ${WRONG_CONFIG_NAME} ${CONFIG_NAME}`,
    });
}
/** Looks up what a place belongs to, as {@link openWorkspace} would. */
function surroundingsOf(start, currentFolder) {
    const configFile = findConfig(start, currentFolder);
    return {
        repository: (0,git/* gitRoot */.Jl)(start),
        configFile,
        tree: configFile === undefined ? treeAround(adapters_tree/* DISK */.KK, start, (0,git/* gitRoot */.Jl)(start)) : undefined,
    };
}
/**
 * Where to look from when policies are deployed: without a configuration around the current folder it is the repository
 * as a whole, since what is live, and where, must not depend on the folder that somebody happens to stand in.
 */
function deploymentStart(currentFolder) {
    const { repository, configFile } = surroundingsOf(currentFolder, currentFolder);
    return configFile === undefined ? (repository ?? currentFolder) : currentFolder;
}
/** The folder that paths of the configuration start at; without one the repository's. */
function homeOf({ configFile, displayRoot }) {
    return configFile === undefined ? displayRoot : (0,external_node_path_.dirname)(configFile);
}
/**
 * A path that somebody typed, with the links above its repository followed (they are the machine's affair) and those
 * in the repository kept (they are an author's, and are never followed).
 */
function settledPath(path, nature) {
    const folder = nature === "folder" ? path : (0,external_node_path_.dirname)(path);
    const top = (0,git/* gitRoot */.Jl)(folder);
    const followed = top ?? folder;
    return (0,external_node_path_.join)((0,files/* realPath */.Ye)(followed) ?? followed, (0,external_node_path_.relative)(followed, path));
}
/** A path and the folders above it, up to one of them; all of them when that is none. */
function foldersUpTo(start, top) {
    const folders = [];
    for (let at = start;; at = (0,external_node_path_.dirname)(at)) {
        folders.push(at);
        if (at === top || (0,external_node_path_.dirname)(at) === at)
            return folders;
    }
}
const LARGEST_CONFIG = 1024 * 1024;
function readConfig(tree, path, where) {
    const read = tree.read(path, LARGEST_CONFIG);
    if (read.kind === "bytes")
        return read.bytes;
    throw (0,errors/* usageError */.Wp)("E_CONFIG", {
        what: "cannot read the configuration",
        where,
        why: (0,files/* unreadable */.O$)(read),
        mend: "name a regular file that exists and may be read; links are not followed",
        ...("cause" in read ? { cause: read.cause } : {}),
    });
}
/** How far above the place that was named a tree of policies is looked for where no repository sets an end. */
const LEVELS_UP = 4;
/** The folder that the configuration names, or the usual one; from inside a tree of policies, that tree. */
function configuredFolder(tree, config, root, configured) {
    if (config.policies !== undefined) {
        const folder = (0,adapters_tree/* realFolderOf */.U$)(tree, (0,external_node_path_.join)(root, config.policies));
        if (folder !== undefined && (0,adapters_tree/* isInside */.FK)(tree, folder, root))
            return folder;
        const mend = "create the folder, or correct `policies` in archi3.yaml";
        throw (0,errors/* usageError */.Wp)("E_POLICIES_DIR", {
            what: folder === undefined
                ? `cannot use the policies folder ${config.policies}`
                : `the policies folder ${config.policies} leads out of the repository`,
            where: config.policiesAt ?? config.policies,
            ...(folder === undefined
                ? noFolder(tree, (0,external_node_path_.join)(root, config.policies), mend)
                : { why: "it is a symbolic link, or lies below one", mend }),
        });
    }
    const top = configured ? root : (0,git/* gitRoot */.Jl)(root);
    return treeAround(tree, root, top) ?? (0,adapters_tree/* realFolderOf */.U$)(tree, root) ?? root;
}
/** The nearest tree of policies at a place or above it, up to `top`. */
function treeAround(tree, start, top) {
    const folders = top === undefined ? foldersUpTo(start, "").slice(0, LEVELS_UP) : foldersUpTo(start, top);
    for (const folder of folders) {
        for (const name of POLICY_FOLDERS) {
            const candidate = (0,external_node_path_.join)(folder, name);
            if (tree.natureOf(candidate) === "folder" && looksLikePolicies(tree, candidate))
                return (0,adapters_tree/* realFolderOf */.U$)(tree, candidate) ?? candidate;
        }
    }
    return undefined;
}
/** True for a folder that is laid out as a tree of Archi3 policies. */
function looksLikePolicies(tree, folder) {
    return TREE_FOLDERS.some((name) => tree.natureOf((0,external_node_path_.join)(folder, name)) === "folder");
}
/** A path as people read it: relative to a folder, with forward slashes. */
function displayPath(path, from) {
    const shown = (0,external_node_path_.relative)(from, path);
    return (shown === "" ? "." : shown).split(external_node_path_.sep).join("/");
}


/***/ }),

/***/ 18029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ WITHOUT_PART),
/* harmony export */   Lp: () => (/* binding */ NO_ALERTING),
/* harmony export */   Xw: () => (/* binding */ readAlerting),
/* harmony export */   lp: () => (/* binding */ checkAlertsAsWritten),
/* harmony export */   w0: () => (/* binding */ ALERTING_PARTS)
/* harmony export */ });
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33481);
/* harmony import */ var _release_freeze_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53324);
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41130);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77973);




/** The parts of archi3.yaml that say who is told. */
const ALERTING_PARTS = ["alerts", "contacts", "silences"];
/** What is so where a part is wrong, and passed over. */
const WITHOUT_PART = {
    alerts: "no channel is told",
    contacts: "no contact is named",
    silences: "no silence counts",
};
/** Where nobody is told of anything. */
const NO_ALERTING = { channels: [], routes: [], silences: [], contacts: [] };
/** The longest time that a condition may have to hold before anybody is told. */
const LONGEST_AFTER = "7d";
/**
 * Reads who is told of what.
 * @param environments the names of all
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that the schema cannot see to be wrong
 */
function readAlerting(raw, environments, at) {
    const own = new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .m([], at);
    const named = Object.entries(raw.alerts?.channels ?? {});
    const channels = named.map(([name, channel]) => (0,_channels_js__WEBPACK_IMPORTED_MODULE_0__/* .readChannel */ .my)(name, channel, own, ["alerts", "channels", name]));
    const known = { channels: channels.map(({ name }) => name), environments };
    return {
        channels,
        routes: (raw.alerts?.routes ?? []).map((route, index) => readRoute(route, own, ["alerts", "routes", String(index)], known)),
        silences: (raw.silences ?? []).map((silence, index) => readSilence(silence, own, ["silences", String(index)], environments)),
        contacts: raw.contacts ?? [],
    };
}
function readRoute(raw, own, path, { channels, environments }) {
    const among = { what: "channel", among: channels, otherwise: "add it under `alerts.channels`" };
    return {
        on: raw.on,
        environments: raw.environments?.map((name, index) => own.environment(name, [...path, "environments", String(index)], environments)),
        to: raw.to.map((name, index) => own.named(name, [...path, "to", String(index)], among)),
        after: own.duration(raw.after, [...path, "after"], { most: LONGEST_AFTER }) ?? 0,
    };
}
function readSilence(raw, own, path, environments) {
    const until = momentOf(raw.until) ?? noMoment(raw.until, own, [...path, "until"]);
    return {
        alert: raw.alert,
        environment: raw.environment === undefined
            ? undefined
            : own.environment(raw.environment, [...path, "environment"], environments),
        until,
        reason: raw.reason,
    };
}
function noMoment(text, own, path) {
    return own.refuse(path, `until: ${JSON.stringify(text)} is no time`, "write a day in UTC, until it begins (`2030-12-31`), a day and a time in UTC (`2030-12-31 16:00`), or a time with its zone (`2030-12-31T08:00:00+01:00`)");
}
/**
 * Looks before the schema judges at what it cannot explain: which keys belong to which channel, and what is no time.
 * @throws {PolicyError} `E_CONFIG` (exit 2)
 */
function checkAlertsAsWritten(value, at) {
    (0,_channels_js__WEBPACK_IMPORTED_MODULE_0__/* .checkVariables */ .kL)(value, at);
    (0,_channels_js__WEBPACK_IMPORTED_MODULE_0__/* .checkChannels */ .pf)(value, at);
    const silences = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) ? value["silences"] : undefined;
    if (!Array.isArray(silences))
        return;
    const own = new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .m(["silences"], at);
    silences.forEach((silence, index) => {
        const until = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(silence) ? silence["until"] : undefined;
        if (typeof until === "string" && momentOf(until) === undefined)
            noMoment(until, own, [String(index), "until"]);
    });
}
/**
 * Reads `2026-12-01`, which is its beginning, `2026-12-01 16:00`, both in UTC, or a time as RFC 3339 has it, with or
 * without seconds.
 * @returns milliseconds since 1970, or undefined for what is none
 */
function momentOf(text) {
    const [, day, time, zone] = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?([Zz]|[+-]\d\d:\d\d)$/.exec(text) ?? [];
    // What overflows, such as 30 February, is no day in either form.
    const inUtc = (0,_release_freeze_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDayTime */ .zg)(zone === undefined ? text : `${day} ${time}`, "from");
    if (inUtc === undefined)
        return undefined;
    const moment = Date.parse(zone === undefined ? `${inUtc}Z` : text.toUpperCase());
    return Number.isNaN(moment) ? undefined : moment;
}


/***/ }),

/***/ 41130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kL: () => (/* binding */ checkVariables),
/* harmony export */   my: () => (/* binding */ readChannel),
/* harmony export */   pf: () => (/* binding */ checkChannels)
/* harmony export */ });
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33481);
/* harmony import */ var _policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3390);
/* harmony import */ var _watch_email_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(484);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46783);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77973);





/** What the fields of an SMS are called where nobody says: as Twilio's API has them. */
const FIELDS = { to: "To", from: "From", text: "Body" };
/** Reads the channel that stands at `path`. */
function readChannel(name, raw, own, path) {
    const { insecure = false, to = [], "url-from": urlFrom = "", "authorization-from": authorizationFrom, } = raw;
    switch (raw.type) {
        case "slack":
            return { name, type: "slack", urlFrom, insecure };
        case "email":
            checkAll(to, own, path, ADDRESS);
            checkSender(raw.from, own, path);
            return { name, type: "email", smtpFrom: raw["smtp-from"] ?? "", from: raw.from, to, insecure };
        case "sms": {
            checkAll(to, own, path, NUMBER);
            const fields = { ...FIELDS, ...raw.fields };
            if (new Set(Object.values(fields)).size < 3)
                own.refuse([...path, "fields"], "two of them have one name", "give each a name of its own");
            return {
                ...{ name, type: "sms", urlFrom, authorizationFrom, insecure },
                ...{ from: raw.from, to, encoding: raw.encoding ?? "form", fields },
            };
        }
        case "webhook":
            return { name, type: "webhook", urlFrom, secretFrom: raw["secret-from"] ?? "", insecure };
        case "alertmanager":
            return { name, type: "alertmanager", urlFrom, authorizationFrom, insecure };
        case "github-issue":
            return { name, type: "github-issue", labels: raw.labels ?? [], assignees: raw.assignees ?? [] };
    }
}
/** The keys that a type of channel has beside its type. */
const KEYS = {
    slack: { needed: ["url-from"], optional: ["insecure"] },
    email: { needed: ["smtp-from", "to"], optional: ["from", "insecure"] },
    sms: {
        needed: ["url-from", "to"],
        optional: ["from", "authorization-from", "encoding", "fields", "insecure"],
    },
    webhook: { needed: ["url-from", "secret-from"], optional: ["insecure"] },
    alertmanager: { needed: ["url-from"], optional: ["authorization-from", "insecure"] },
    "github-issue": { needed: [], optional: ["labels", "assignees"] },
};
/** The variables that the reusable workflows hand in, by the channels' types and keys. */
const VARIABLES = {
    slack: { "url-from": "SLACK_WEBHOOK_URL" },
    email: { "smtp-from": "SMTP_URL" },
    sms: { "url-from": "SMS_URL", "authorization-from": "SMS_AUTHORIZATION" },
    webhook: { "url-from": "ALERT_WEBHOOK_URL", "secret-from": "ALERT_WEBHOOK_SECRET" },
    alertmanager: { "url-from": "ALERTMANAGER_URL", "authorization-from": "ALERTMANAGER_AUTHORIZATION" },
    "github-issue": {},
};
/** Variables that fit a key wherever it stands: of a check, or of a channel whose type is not known. */
const ANY_VARIABLE = {
    "authorization-from": "SEARCH_AUTHORIZATION",
    "env-from": "FILES_ROOT",
    "smtp-from": "SMTP_URL",
    "secret-from": "ALERT_WEBHOOK_SECRET",
};
/** A variable's name that may stand under a key. @param type of a channel, as it is written */
function exampleFor(key, type) {
    const own = typeOf(type);
    const named = own === undefined ? {} : VARIABLES[own];
    return named[key] ?? ANY_VARIABLE[key] ?? "SLACK_WEBHOOK_URL";
}
function typeOf(written) {
    return Object.keys(KEYS).find((one) => one === written);
}
const ADDRESS = {
    shape: _watch_email_address_js__WEBPACK_IMPORTED_MODULE_3__/* .EMAIL_ADDRESS */ .M,
    what: "address of email",
    such: "oncall@example.com",
};
const NUMBER = {
    shape: /^(?:[a-z]+:)?\+?\d{4,15}$/,
    what: "telephone number",
    such: '"+15550100", in quotes and without spaces',
};
/** Those who are told. */
function checkAll(to, own, path, { shape, what, such }) {
    for (const [index, text] of to.entries())
        if (!shape.test(text))
            own.refuse([...path, "to", String(index)], `${JSON.stringify(text)} is no ${what}`, `write one such as ${such}`);
}
/** Who tells them by email, as the channel will read it. */
function checkSender(from, own, path) {
    if (from === undefined || (0,_watch_email_address_js__WEBPACK_IMPORTED_MODULE_3__/* .senderOf */ .V)(from) !== undefined)
        return;
    own.refuse([...path, "from"], `${JSON.stringify(from)} is no address of email`, "write one such as policies@example.com, or with a name: Policies <policies@example.com>");
}
/**
 * Looks at channels before the schema judges, which does not know which keys belong to which type.
 * @throws {PolicyError} `E_CONFIG` (exit 2)
 */
function checkChannels(value, at) {
    const alerts = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value) ? value["alerts"] : undefined;
    const channels = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(alerts) ? alerts["channels"] : undefined;
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(channels))
        return;
    const all = Object.entries(channels).flatMap(([name, channel]) => (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(channel) ? [{ path: ["alerts", "channels", name], channel }] : []);
    const own = new _reader_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .m([], at);
    for (const { path, channel } of all)
        checkKeys(channel, path, own);
}
function checkKeys(channel, path, own) {
    const type = typeOf(channel["type"]);
    if (type === undefined)
        return;
    const { needed, optional } = KEYS[type];
    const to = type === "sms" ? 'to: ["+15550100"]' : "to: [oncall@example.com]";
    const variables = Object.entries(VARIABLES[type]).map(([key, name]) => [key, `${key}: ${name}`]);
    own.keys(channel, path, `a channel of the type ${type}`, {
        ...{ known: ["type", ...needed, ...optional], needed, such: { ...Object.fromEntries(variables), to } },
    });
    if (type !== "sms")
        return;
    const given = Array.isArray(channel["to"])
        ? channel["to"].map((one, index) => ({ place: ["to", String(index)], one }))
        : [{ place: ["to"], one: channel["to"] }];
    for (const { place, one } of [...given, { place: ["from"], one: channel["from"] }])
        if (typeof one === "number")
            own.refuse([...path, ...place], "it is read as a number, which has no plus sign and no leading zeros", `write it in quotes, such as "+${one}"`);
}
/**
 * Looks at names of variables before the schema judges: it would quote what stands where one is to be named, and that may be
 * the secret.
 * @throws {PolicyError} `E_CONFIG` (exit 2)
 */
function checkVariables(value, at) {
    const channels = entriesOf(value, ["alerts", "channels"]);
    for (const [name, channel] of channels)
        checkNamesIn(channel, ["alerts", "channels", name], at);
    for (const [environment, settings] of entriesOf(value, ["environments"]))
        for (const [index, check] of entriesOf(settings, ["verify", "checks"])) {
            const path = ["environments", environment, "verify", "checks", index];
            checkNamesIn(check, path, at);
            for (const [name, server] of entriesOf(check, ["servers"]))
                checkNamesIn(server, [...path, "servers", name], at);
        }
}
function entriesOf(root, path) {
    const value = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(root, path);
    return (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value) || Array.isArray(value) ? Object.entries(value) : [];
}
/** The keys of one thing that end with `-from`, which hold a name or a list of names. */
function checkNamesIn(thing, path, at) {
    const type = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(thing, ["type"]);
    for (const [key, value] of entriesOf(thing, [])) {
        if (!key.endsWith("-from"))
            continue;
        const named = Array.isArray(value)
            ? value.map((one, index) => [one, [String(index)]])
            : [[value, []]];
        for (const [variable, place] of named) {
            const fault = typeof variable === "string" ? faultOf(variable, exampleFor(key, type)) : undefined;
            if (fault !== undefined)
                throw (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(at([...path, key, ...place], "value"), fault.why, fault.mend);
        }
    }
}
/** What a machine's loader, shells and interpreters take other code from. */
const RUNS_CODE = /^(?:(?:LD|DYLD)_\w+|NODE_OPTIONS|NODE_PATH|PATH|BASH_ENV|ENV|PYTHONPATH|PYTHONSTARTUP|PERL5OPT|PERL5LIB|RUBYOPT|RUBYLIB|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS)$/i;
/** @param such a name that would do */
function faultOf(variable, such) {
    if (/:\/\/|@/.test(variable) || (0,_policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .shapedSecrets */ .fq)(variable).length > 0)
        return {
            why: "it looks like an address or a secret, which everybody could read who reads this file",
            mend: `name the variable that holds it, such as ${such}; if it was committed, replace the secret`,
        };
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable))
        return {
            why: "it is no name of a variable",
            mend: `name the variable that holds it, in letters, digits and underscores, such as ${such}`,
        };
    if (!/^(?:GITHUB|ACTIONS|RUNNER)_/i.test(variable) && !RUNS_CODE.test(variable))
        return undefined;
    return {
        why: `the variable ${variable} is kept for the runner or the machine`,
        mend: `name one of your own, such as ${such}`,
    };
}


/***/ }),

/***/ 56908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PV: () => (/* binding */ DEFAULT_CONFIG),
  eZ: () => (/* binding */ namesOf),
  o4: () => (/* binding */ parseConfig),
  Nq: () => (/* binding */ parseEnvironment)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/config/alerts.js
var alerts = __webpack_require__(18029);
// EXTERNAL MODULE: ./build/src/config/channels.js
var channels = __webpack_require__(41130);
// EXTERNAL MODULE: ./build/src/config/document.js
var config_document = __webpack_require__(46783);
;// CONCATENATED MODULE: ./build/src/config/attestation.js
/** Reads an environment's `attestation`: the release workflow's at the main branch, where nothing else is said. */
function readAttestation(raw) {
    if (raw === undefined)
        return undefined;
    const said = raw === "required" ? {} : raw;
    return {
        workflow: said.workflow ?? ".github/workflows/release.yml",
        ref: said.ref ?? "refs/heads/main",
        repository: said.repository,
    };
}

// EXTERNAL MODULE: ./build/src/release/freeze.js
var freeze = __webpack_require__(53324);
;// CONCATENATED MODULE: ./build/src/config/freeze.js

/** Reads the freeze that stands at `path`. */
function readFreeze(raw, own, path) {
    const timezone = raw.timezone ?? "UTC";
    if (!(0,freeze/* isTimeZone */.kQ)(timezone))
        own.refuse([...path, "timezone"], `there is no time zone ${JSON.stringify(timezone)}`, "name one such as Europe/Berlin or UTC");
    const reason = raw.reason ?? "a freeze";
    const [from, to] = [(0,freeze/* parseWeekTime */.nD)(raw.from), (0,freeze/* parseWeekTime */.nD)(raw.to)];
    if (from !== undefined && to !== undefined) {
        if (from.day === to.day && from.minute === to.minute)
            own.refuse([...path, "to"], "it ends when it begins", "name another time");
        return { is: "weekly", from, to, timezone, reason };
    }
    const dated = { from: (0,freeze/* parseDayTime */.zg)(raw.from, "from"), to: (0,freeze/* parseDayTime */.zg)(raw.to, "to") };
    const mend = "write both as a day and a time of every week (`fri 16:00`), or both as dates (`2026-12-20`, `2026-12-20 16:00`)";
    if (dated.from === undefined)
        own.refuse([...path, "from"], `${JSON.stringify(raw.from)} cannot begin this freeze`, mend);
    if (dated.to === undefined)
        own.refuse([...path, "to"], `${JSON.stringify(raw.to)} cannot end this freeze`, mend);
    if (dated.from >= dated.to)
        own.refuse([...path, "to"], "it ends before it begins", "name a later day");
    return { is: "dated", from: dated.from, to: dated.to, timezone, reason };
}

// EXTERNAL MODULE: ./build/src/release/protection.js
var protection = __webpack_require__(10940);
;// CONCATENATED MODULE: ./build/src/config/github-environments.js


/** GitHub's longest wait timer, 30 days. */
const LONGEST = "43200m";
const MINUTE_MS = 60_000;
/** GitHub takes no more reviewers of one environment. */
const MOST_REVIEWERS = 6;
/** The `github` of an environment that has none: one environment on GitHub for all of its jobs. */
function defaultGithub(environment) {
    return {
        deploy: environment,
        rollback: environment,
        monitor: environment,
        waitTimer: 0,
        branches: undefined,
    };
}
/** Reads an environment's `github`. */
function readGithub(raw, environment, own) {
    const usual = defaultGithub(environment);
    const path = ["github", "wait-timer"];
    const wait = own.duration(raw["wait-timer"], path, { most: LONGEST }) ?? 0;
    if (wait % MINUTE_MS !== 0)
        own.refuse(path, "GitHub's wait timer counts in minutes", "write whole minutes, such as 10m");
    return {
        deploy: raw.deploy ?? usual.deploy,
        rollback: raw.rollback ?? usual.rollback,
        monitor: raw.monitor ?? usual.monitor,
        waitTimer: wait / MINUTE_MS,
        branches: raw.branches,
    };
}
/** Refuses more reviewers than GitHub takes of one environment. */
function checkReviewerCount({ users, teams }, own) {
    const count = users.length + teams.length;
    if (count <= MOST_REVIEWERS)
        return;
    own.refuse(["reviewers"], `these are ${count} reviewers, and GitHub takes at most ${MOST_REVIEWERS} of one environment`, "name a team instead of its members");
}
/**
 * Refuses a GitHub environment of deployments that another environment uses too: an approval of the one would count for
 * the other, and its reviewers would delay the other's rollbacks and monitoring.
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the other's use
 */
function checkGithubDiffers(environments, at) {
    for (const { name, github } of environments) {
        for (const other of environments) {
            if (other.name === name)
                continue;
            const job = ["deploy", "rollback", "monitor"].find((one) => (0,protection/* isSameName */.yS)(other.github[one], github.deploy));
            if (job === undefined)
                continue;
            throw (0,config_document/* configError */.Fj)(at(["environments", other.name, "github", job], "value"), `${other.github[job]} is the GitHub environment of deployments to ${name}, so whoever approves those would also decide about ${other.name}`, `give ${other.name} a GitHub environment of its own: \`${job}\``);
        }
    }
}

// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(78000);
;// CONCATENATED MODULE: ./build/src/config/promotion-order.js


/**
 * The environments' names in the order of promotion: each one follows the one that its `after` names.
 * @throws {PolicyError} `E_CONFIG` (exit 2) where there is no such environment, or where they follow in a circle
 */
function promotionOrder(environments, at) {
    const names = Object.keys(environments);
    const ordered = [];
    const visit = (name, path) => {
        if (ordered.includes(name))
            return;
        if (path.includes(name)) {
            const circle = [...path.slice(path.indexOf(name)), name].join(" → ");
            throw (0,config_document/* configError */.Fj)(at(["environments", name, "after"], "value"), `the environments follow each other in a circle: ${circle}`, "let one of them begin: give it no `after`");
        }
        const after = environments[name]?.after;
        if (after !== undefined && !names.includes(after)) {
            const others = names.filter((other) => other !== name);
            const guess = (0,spelling/* nearest */.pA)(after, others);
            throw (0,config_document/* configError */.Fj)(at(["environments", name, "after"], "value"), `there is no environment ${after}`, guess === undefined
                ? [
                    "declare it below `environments`",
                    ...(others.length === 0 ? [] : [`name one of ${others.join(", ")}`]),
                ].join(", or ")
                : `did you mean ${guess}?`);
        }
        if (after !== undefined)
            visit(after, [...path, name]);
        ordered.push(name);
    };
    for (const name of names)
        visit(name, []);
    return ordered;
}

// EXTERNAL MODULE: ./build/src/config/reader.js
var reader = __webpack_require__(77973);
// EXTERNAL MODULE: ./build/src/config/target.js
var target = __webpack_require__(299);
// EXTERNAL MODULE: ./build/src/health/check.js
var check = __webpack_require__(48916);
;// CONCATENATED MODULE: ./build/src/config/checks.js

/** Default: how long a check of any kind may take. Milliseconds. */
const TIMEOUT = 10_000;
const TIMEOUT_BOUNDS = { least: "1ms", most: "1h" };
/** Reads the check that stands at `path`. */
function readCheck(raw, own, path) {
    const rule = {
        name: raw.name,
        failureLimit: raw["failure-limit"] ?? 0,
        inconclusiveLimit: raw["inconclusive-limit"] ?? 0,
        onInconclusive: raw["on-inconclusive"] ?? "hold",
    };
    const timeout = own.duration(raw.timeout, [...path, "timeout"], TIMEOUT_BOUNDS) ?? TIMEOUT;
    checkKeys(raw, own, path);
    switch (raw.type) {
        case "target":
            return { ...rule, type: "target" };
        case "command":
            return {
                ...{ ...rule, type: "command", timeout },
                argv: raw.command ?? [],
                report: raw.report === undefined ? undefined : own.path(raw.report, [...path, "report"]),
            };
        case "http":
            return {
                ...{ ...rule, type: "http", timeout, insecure: raw.insecure ?? false },
                url: own.url(raw, path),
                expect: readExpectation(raw.expect, own, [...path, "expect"]),
            };
        case "prometheus":
            return { ...rule, timeout, ...readPrometheus(raw, own, path) };
        case "mcp":
            for (const [index, name] of (raw.except ?? []).entries())
                if (Object.hasOwn(raw.servers ?? {}, name))
                    own.refuse([...path, "except", String(index)], `${name} is in \`servers\` too`, "leave it out of one of them: what is in `except` is not looked at");
            return {
                ...{ ...rule, type: "mcp", timeout, except: raw.except ?? [] },
                servers: readServers(raw.servers ?? {}, own, [...path, "servers"]),
                latency: own.duration(raw.latency, [...path, "latency"]),
            };
    }
}
function readServers(raw, own, path) {
    return new Map(Object.entries(raw).map(([name, server]) => [name, readServer(server, own, [...path, name])]));
}
function readServer(raw, own, path) {
    const tools = new Map(Object.entries(raw.tools ?? {}));
    const refuse = (key, why) => own.refuse([...path, key], why, "a server has `command` and `env-from`, or `url` and what belongs to it");
    if (raw.command !== undefined) {
        for (const key of ["url", "insecure", "authorization-from"])
            if (raw[key] !== undefined)
                refuse(key, `a server that is a program has no ${key}`);
        return { is: "program", argv: raw.command, envFrom: raw["env-from"] ?? [], tools };
    }
    if (raw["env-from"] !== undefined)
        refuse("env-from", "only a server that is a program has env-from");
    if (raw.url === undefined)
        own.refuse(path, "it does not say how the server is reached", "add `command`, or `url`");
    const { insecure = false, "authorization-from": authorizationFrom } = raw;
    return { is: "address", url: own.url(raw, path), insecure, authorizationFrom, tools };
}
function readExpectation(raw, own, path) {
    const pair = raw?.json !== undefined && raw.equals !== undefined;
    if (!pair && (raw?.json !== undefined || raw?.equals !== undefined))
        own.refuse(path, "`json` and `equals` belong together", "write both");
    return {
        status: raw?.status,
        json: pair ? { pointer: raw.json ?? "", equals: raw.equals ?? "" } : undefined,
        latency: own.duration(raw?.latency, [...path, "latency"]),
    };
}
function readPrometheus(raw, own, path) {
    const limit = (key) => {
        const text = raw[key];
        if (text === undefined)
            return undefined;
        const parsed = (0,check/* parseLimit */.Fv)(text);
        return "why" in parsed ? own.refuse([...path, key], parsed.why, parsed.mend) : parsed;
    };
    const relative = raw.relative === undefined ? undefined : (0,check/* parseRelative */.ys)(raw.relative);
    if (relative !== undefined && "why" in relative)
        return own.refuse([...path, "relative"], relative.why, relative.mend);
    const pass = limit("pass");
    if (pass === undefined && relative === undefined)
        own.refuse(path, "it says nothing of what is good", "add `pass`, such as `<=1%`, or `relative`");
    const least = raw["min-samples"];
    return {
        type: "prometheus",
        url: own.url(raw, path),
        insecure: raw.insecure ?? false,
        query: raw.query ?? "",
        ...{ pass, warn: limit("warn"), relative },
        samples: least === undefined ? undefined : { query: raw["samples-query"] ?? `count(${raw.query ?? ""})`, least },
    };
}
/** The keys that a type of check has beside those that all have. */
const KEYS = {
    target: [],
    command: ["command", "report", "timeout"],
    http: ["url", "insecure", "expect", "timeout"],
    prometheus: [
        "url",
        "insecure",
        "query",
        "pass",
        "warn",
        "relative",
        "min-samples",
        "samples-query",
        "timeout",
    ],
    mcp: ["servers", "except", "latency", "timeout"],
};
const COMMON_KEYS = [
    "name",
    "type",
    "failure-limit",
    "inconclusive-limit",
    "on-inconclusive",
];
const NEEDED = {
    target: [],
    command: ["command"],
    http: ["url"],
    prometheus: ["url", "query"],
    mcp: ["servers"],
};
/** How the keys that a check needs are written. */
const SUCH = {
    command: "command: [node, check.mjs]",
    url: 'url: "https://agents.example/status"',
    query: 'query: "up"',
    servers: "servers: {files: {command: [node, server.mjs]}}",
};
/** A check's keys are those of its type. */
function checkKeys(raw, own, path) {
    const known = [...COMMON_KEYS, ...KEYS[raw.type]];
    own.keys(raw, path, `a check of the type ${raw.type}`, { known, needed: NEEDED[raw.type], such: SUCH });
}

;// CONCATENATED MODULE: ./build/src/config/verify.js

/** How long a deployment may be waited for: nothing else is deployed meanwhile, and a process lives as long. */
const verify_LONGEST = "7d";
/** Whoever is asked more often does little else. */
const SHORTEST_INTERVAL = "100ms";
/** Looks whether the target holds what was activated. */
const TARGET_CHECK = {
    name: "target",
    type: "target",
    failureLimit: 0,
    inconclusiveLimit: 0,
    onInconclusive: "hold",
};
/** The `verify` of an environment that has none: the target is looked at, once. */
function defaultVerify() {
    return { bake: { initialDelay: 0, duration: 0, interval: 60_000 }, checks: [TARGET_CHECK] };
}
/** Reads an environment's `verify`. */
function readVerify(raw, own) {
    const path = ["verify", "bake"];
    const { bake: usual } = defaultVerify();
    const read = (key, bounds) => own.duration(raw.bake?.[key], [...path, key], bounds);
    const bake = {
        initialDelay: read("initial-delay", { most: verify_LONGEST }) ?? usual.initialDelay,
        duration: read("duration", { most: verify_LONGEST }) ?? usual.duration,
        interval: read("interval", { least: SHORTEST_INTERVAL }) ?? usual.interval,
    };
    const names = new Set();
    const checks = (raw.checks ?? []).map((check, index) => {
        const place = ["verify", "checks", String(index)];
        if (names.has(check.name))
            own.refuse([...place, "name"], `two checks are called ${check.name}`, "rename one of them");
        names.add(check.name);
        return readCheck(check, own, place);
    });
    // Whatever else is asked, health is that of what was activated: drift during the bake is seen.
    const looks = checks.some(({ type }) => type === "target");
    return { bake, checks: looks ? checks : [TARGET_CHECK, ...checks] };
}

;// CONCATENATED MODULE: ./build/src/config/environment.js







/** An environment of which nothing is said: a folder as the target, which is looked at once. */
function defaultEnvironment(name, after) {
    return {
        name,
        after,
        soak: 0,
        evidence: [],
        checklistRequired: false,
        attestation: undefined,
        freeze: [],
        target: (0,target/* defaultTarget */.zo)(name),
        reviewers: { users: [], teams: [], preventSelfReview: false },
        github: defaultGithub(name),
        verify: defaultVerify(),
    };
}
/**
 * Reads the environments, in the order of promotion.
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that the schema cannot see to be wrong
 */
function readEnvironments(raw, at) {
    const environments = promotionOrder(raw, at).map((name) => readEnvironment(name, raw[name] ?? {}, at));
    (0,target/* checkTargetsDiffer */.pv)(environments, at);
    checkGithubDiffers(environments, at);
    return environments;
}
/**
 * Reads one environment.
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that the schema cannot see to be wrong
 */
function readEnvironment(name, raw, at) {
    const own = new reader/* Reader */.m(["environments", name], at);
    const usual = defaultEnvironment(name, raw.after);
    for (const key of ["soak", "evidence"])
        if (raw.after === undefined && raw[key] !== undefined)
            own.refuse([key], `${name} comes after no environment, so nothing can have proven itself before`, "name that one: `after`");
    const { users = [], teams = [], "prevent-self-review": preventSelfReview = false } = raw.reviewers ?? {};
    checkReviewerCount({ users, teams }, own);
    return {
        ...usual,
        soak: own.duration(raw.soak, ["soak"]) ?? usual.soak,
        evidence: raw.evidence ?? usual.evidence,
        checklistRequired: raw.checklist === "required",
        attestation: readAttestation(raw.attestation),
        freeze: (raw.freeze ?? []).map((freeze, index) => readFreeze(freeze, own, ["freeze", String(index)])),
        target: raw.target === undefined ? usual.target : (0,target/* readTarget */._E)(raw.target, name, own),
        reviewers: { users, teams, preventSelfReview },
        github: readGithub(raw.github ?? {}, name, own),
        verify: readVerify(raw.verify ?? {}, own),
    };
}

// EXTERNAL MODULE: ./build/src/policy/kinds.js
var policy_kinds = __webpack_require__(13499);
;// CONCATENATED MODULE: ./build/src/config/kinds.js


/**
 * Reads the kinds.
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that the schema cannot see to be wrong
 */
function readKinds(kinds, at) {
    const names = new Set(policy_kinds/* BUILT_IN_KINDS */.js);
    return kinds.map((kind, index) => {
        const own = new reader/* Reader */.m(["kinds", String(index)], at);
        if (names.has(kind.name))
            own.refuse(["name"], `the kind ${kind.name} exists already`, "choose another name");
        names.add(kind.name);
        return readKind(kind, own);
    });
}
/** Matching takes time that grows with the power of the stars in one part of a path. */
const MANY_STARS = /(?:\*[^*/]+){6}\*/;
function readKind(raw, own) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(raw.schema))
        own.refuse(["schema"], `${raw.schema} is a URL, and nothing is fetched from the network`, "download the schema into the repository, and name that file");
    const schema = own.path(raw.schema, ["schema"]);
    const match = typeof raw.match === "string" ? [raw.match] : raw.match;
    for (const glob of match)
        if (MANY_STARS.test(glob))
            own.refuse(["match"], `the glob ${JSON.stringify(glob)} has too many stars in one part`, "write at most six stars between two slashes");
    for (const glob of match)
        own.path(glob, ["match"]);
    return {
        name: raw.name,
        match,
        matchAt: own.where(["match"]),
        schema,
        ...(raw["name-at"] === undefined ? {} : { nameAt: raw["name-at"] }),
        ...(raw["id-at"] === undefined ? {} : { idAt: raw["id-at"] }),
        documents: raw.documents ?? "one",
        regex: raw.regex ?? "linear",
    };
}

;// CONCATENATED MODULE: ./build/src/config/monitor.js

const HOUR = 3_600_000;
/** What is taken for forgotten where nobody says. */
const USUAL_PATIENCE = { staleAfter: 2 * HOUR, lockAge: 7 * 24 * HOUR };
const BOUNDS = { least: "1m", most: "365d" };
/** Reads what `monitor` takes for forgotten. */
function readPatience(raw, at) {
    const own = new reader/* Reader */.m(["monitor"], at);
    const read = (key) => own.duration(raw[key], [key], BOUNDS);
    return {
        staleAfter: read("stale-after") ?? USUAL_PATIENCE.staleAfter,
        lockAge: read("lock-age") ?? USUAL_PATIENCE.lockAge,
    };
}

// EXTERNAL MODULE: ./build/src/policy/threshold.js + 1 modules
var threshold = __webpack_require__(58509);
;// CONCATENATED MODULE: ./build/src/config/objectives.js




/** Over how much time an average is judged. */
const WINDOW = 3_600_000;
const WINDOW_BOUNDS = { least: "1m", most: "30d" };
/**
 * Reads the objectives.
 * @param environments in the order of promotion: where nothing is said, an objective is judged in the last one
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that the schema cannot see to be wrong
 */
function readObjectives(raw, environments, at) {
    const own = new reader/* Reader */.m(["slo"], at);
    const names = new Set();
    return raw.map((objective, index) => {
        const path = [String(index)];
        if (names.has(objective.name))
            own.refuse([...path, "name"], `two objectives are called ${objective.name}`, "rename one of them");
        names.add(objective.name);
        return readObjective(objective, environments, own, path);
    });
}
const objectives_COMMON_KEYS = ["name", "target", "environments"];
const QUERY_KEYS = ["query", "url", "insecure", "window", "timeout"];
function readObjective(raw, all, own, path) {
    const { name, evidence, query } = raw;
    if ((evidence === undefined) === (query === undefined))
        own.refuse(path, `the objective ${name} says ${query === undefined ? "nothing of what is measured" : "two things that are measured"}`, "write `query`, for Prometheus, or `evidence`, for a value that is attached: one of them");
    own.keys(raw, path, `an objective ${evidence === undefined ? "with a query" : "on evidence"}`, {
        known: [...objectives_COMMON_KEYS, ...(evidence === undefined ? QUERY_KEYS : ["evidence"])],
        needed: [],
    });
    const known = all.map((one) => one.name);
    const environments = raw.environments?.map((one, index) => own.environment(one, [...path, "environments", String(index)], known));
    const judged = environments ?? known.slice(-1);
    const common = { name, environments: judged, target: readTarget(raw.target, own, [...path, "target"]) };
    if (evidence !== undefined)
        return { ...common, is: "evidence", evidence };
    const checked = all.filter((one) => judged.includes(one.name));
    return {
        ...{ ...common, is: "query", query: query ?? "", ...serverOf(raw, checked, own, path) },
        window: own.duration(raw.window, [...path, "window"], WINDOW_BOUNDS) ?? WINDOW,
        timeout: own.duration(raw.timeout, [...path, "timeout"], TIMEOUT_BOUNDS) ?? TIMEOUT,
    };
}
/** What the value must be. What no value can be would be broken for ever. */
function readTarget(text, own, path) {
    const limit = (0,check/* parseLimit */.Fv)(text);
    if ("why" in limit)
        return own.refuse(path, limit.why, limit.mend);
    const parsed = (0,threshold/* parseThreshold */.B7)(text);
    const fault = parsed.kind === "threshold" ? (0,threshold/* acceptableRange */.qB)(parsed.threshold) : undefined;
    return fault === undefined ? limit : own.refuse(path, fault.why, fault.mend);
}
/** The server that is asked: the one that is named, else that of the checks of the environments. */
function serverOf(raw, environments, own, path) {
    const servers = environments
        .flatMap(({ verify }) => verify.checks)
        .flatMap((check) => (check.type === "prometheus" ? [check] : []));
    const [usual, other] = [...new Set(servers.map(({ url }) => url))];
    const { url = usual, insecure = raw.url === undefined && servers.every((one) => one.insecure) } = raw;
    if (url === undefined || (raw.url === undefined && other !== undefined))
        return own.refuse(path, url === undefined
            ? "nothing says which Prometheus is asked, and no check of its environments has one"
            : `the checks of its environments ask several: ${usual} and ${other}`, "add `url`, such as https://prometheus.example");
    return { url: own.url({ url, insecure }, path), insecure };
}

// EXTERNAL MODULE: ./build/src/config/rules.js + 1 modules
var rules = __webpack_require__(28334);
// EXTERNAL MODULE: ./build/src/config/severity.js
var severity = __webpack_require__(86409);
;// CONCATENATED MODULE: ./build/src/config/config.js













const MIB = 1024 * 1024;
const DEFAULT_CONFIG = {
    policies: undefined,
    kinds: [],
    rules: [],
    severity: new Map(),
    ownRulesNamed: [],
    failOn: "error",
    annotate: "new",
    maxFileSize: MIB,
    environments: [
        defaultEnvironment("development", undefined),
        defaultEnvironment("staging", "development"),
        defaultEnvironment("production", "staging"),
    ],
    lastEnvironments: ["production"],
    ledgerRemote: undefined,
    alerting: alerts/* NO_ALERTING */.Lp,
    alertingFaults: new Map(),
    objectives: [],
    patience: USUAL_PATIENCE,
};
/** The environments' names, in the order of promotion. */
function namesOf({ environments }) {
    return environments.map(({ name }) => name);
}
/**
 * Reads a configuration.
 * @param where how messages name the file
 * @param knownRules ids that `severity` may name
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that is wrong, with file, line and column
 */
async function parseConfig(bytes, where, schema, knownRules) {
    const document = await (0,config_document/* readDocument */.u0)(bytes, where);
    const { value, at } = document;
    if (value === null)
        return DEFAULT_CONFIG;
    (0,severity/* checkRules */.MM)(value, at, knownRules);
    (0,alerts/* checkAlertsAsWritten */.lp)(value, at);
    await (0,config_document/* checkShape */.eA)(value, at, schema);
    const config = toConfig(value, document);
    (0,target/* checkTargetsApart */.r2)(config.environments, config.policies, at);
    return config;
}
/** What else than where an environment's policies are live, their history and their health a configuration says. */
const ELSEWHERE = ["policies", "kinds", "rules", "severity", "validate", "slo", "monitor"];
const BEFORE_DEPLOYING = ["after", "soak", "evidence", "checklist", "freeze", "reviewers", "attestation"];
/**
 * Reads of a configuration what going back in one environment needs, whatever is wrong with the rest: its target, its
 * checks and the ledger's remote. A key that nobody knows may be one of these, so it is refused there as ever. Of who is
 * told, each part is read that is right; `alertingFaults` says what is wrong with the others.
 * @param where how messages name the file
 * @throws {PolicyError} `E_CONFIG` (exit 2) where that is wrong, or where the environment is not in it
 */
async function parseEnvironment(bytes, where, schema, name) {
    const document = await (0,config_document/* readDocument */.u0)(bytes, where);
    const { value, at } = document;
    const needed = (0,pointer/* isMapping */.pi)(value) ? without(value, [...ELSEWHERE, ...alerts/* ALERTING_PARTS */.w0]) : value;
    if ((0,pointer/* isMapping */.pi)(needed) && (0,pointer/* isMapping */.pi)(needed["environments"])) {
        const { [name]: own } = needed["environments"];
        if (own === undefined)
            throw (0,config_document/* configError */.Fj)(at(["environments"], "key"), `it has no ${name}`, "add it");
        needed["environments"] = { [name]: (0,pointer/* isMapping */.pi)(own) ? without(own, BEFORE_DEPLOYING) : own };
    }
    (0,channels/* checkVariables */.kL)(needed, at);
    await (0,config_document/* checkShape */.eA)(needed, at, schema);
    const config = toConfig(needed, { ...document, value: needed });
    return { ...config, ...lastAmong(value), ...(await alertingAsFarAsRight(value, at, schema)) };
}
/** The ends of promotions, whatever else is wrong with the others; of environments alone, the last one. */
function lastAmong(value) {
    const all = (0,pointer/* isMapping */.pi)(value) ? value["environments"] : undefined;
    if (!(0,pointer/* isMapping */.pi)(all))
        return { lastEnvironments: DEFAULT_CONFIG.lastEnvironments };
    const after = new Map(Object.entries(all).map(([name, one]) => [name, (0,pointer/* isMapping */.pi)(one) ? one["after"] : undefined]));
    return { lastEnvironments: endsOf(after) };
}
function endsOf(after) {
    const before = new Set(after.values());
    const ends = [...after.keys()].filter((name) => !before.has(name));
    const proven = ends.filter((name) => after.get(name) !== undefined);
    return proven.length > 0 ? proven : ends.slice(-1);
}
async function alertingAsFarAsRight(value, at, schema) {
    const whole = (0,pointer/* isMapping */.pi)(value) ? value : {};
    const { environments } = whole;
    const names = (0,pointer/* isMapping */.pi)(environments) ? Object.keys(environments) : namesOf(DEFAULT_CONFIG);
    const right = {};
    const alertingFaults = new Map();
    for (const part of alerts/* ALERTING_PARTS */.w0) {
        if (!Object.hasOwn(whole, part))
            continue;
        const raw = { [part]: whole[part] };
        try {
            (0,alerts/* checkAlertsAsWritten */.lp)(raw, at);
            await (0,config_document/* checkShape */.eA)(raw, at, schema);
            (0,alerts/* readAlerting */.Xw)(raw, names, at);
            right[part] = whole[part];
        }
        catch (error) {
            if (!(error instanceof errors/* PolicyError */.pn))
                throw error;
            alertingFaults.set(part, error);
        }
    }
    return { alerting: (0,alerts/* readAlerting */.Xw)(right, names, at), alertingFaults };
}
function without(value, keys) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
function toConfig(raw, document) {
    const { at } = document;
    const own = new reader/* Reader */.m([], at);
    const ledgerRemote = own.remote(raw.ledger?.remote, ["ledger", "remote"]);
    const policies = raw.policies === undefined ? undefined : own.path(raw.policies, ["policies"]);
    const environments = raw.environments === undefined ? DEFAULT_CONFIG.environments : readEnvironments(raw.environments, at);
    return {
        policies,
        ...(policies === undefined ? {} : { policiesAt: own.where(["policies"]) }),
        kinds: readKinds(raw.kinds ?? [], at),
        rules: (0,rules/* readRules */.K)(document, document.where),
        severity: new Map(Object.entries(raw.severity ?? {})),
        ownRulesNamed: (0,severity/* ownRulesNamed */.v_)(raw.severity ?? {}, at),
        failOn: raw.validate?.["fail-on"] ?? DEFAULT_CONFIG.failOn,
        annotate: raw.validate?.annotate ?? DEFAULT_CONFIG.annotate,
        maxFileSize: parseSize(raw.validate?.["max-file-size"]) ?? DEFAULT_CONFIG.maxFileSize,
        environments,
        lastEnvironments: endsOf(new Map(environments.map(({ name, after }) => [name, after]))),
        ledgerRemote,
        alerting: (0,alerts/* readAlerting */.Xw)(raw, environments.map(({ name }) => name), at),
        alertingFaults: new Map(),
        objectives: readObjectives(raw.slo ?? [], environments, at),
        patience: readPatience(raw.monitor ?? {}, at),
    };
}
/** Bytes. */
function parseSize(text) {
    if (text === undefined)
        return undefined;
    return Number.parseInt(text, 10) * (text.endsWith("MiB") ? MIB : 1024);
}


/***/ }),

/***/ 46783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ configError),
/* harmony export */   eA: () => (/* binding */ checkShape),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35571);
/* harmony import */ var _policy_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89783);
/* harmony import */ var _validation_explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15466);




/**
 * Reads the one document of a file, and where its parts stand.
 * @param where how messages name the file
 * @throws {PolicyError} what `refusal` makes (`E_CONFIG`, exit 2), where it is no YAML, or more than one document
 */
async function readDocument(bytes, where, refusal = configError) {
    const first = (0,_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(bytes, _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d);
    const read = "refused" in first ? (0,_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)(first, await (0,_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSecondReader */ .sA)(), _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d) : first;
    // `severity: {ARC503: off}` is text in YAML 1.2, which this file is read as.
    const broken = read.problems.find(({ rule }) => rule !== "ARC005" && rule !== "ARC012" && rule !== "ARC030");
    if (broken !== undefined) {
        const { line, column } = read.source.position(broken.start);
        throw refusal(`${where}:${line}:${column}`, broken.message, broken.help);
    }
    const [document, second] = read.documents;
    if (document === undefined)
        return { value: null, at: () => where, where, document };
    if (second !== undefined)
        throw refusal(where, "it holds several documents", "keep one of them");
    const at = (path, part) => {
        for (let length = path.length; length >= 0; length--) {
            const spans = document.spans(path.slice(0, length));
            const span = part === "key" ? (spans?.key ?? spans?.value) : spans?.value;
            if (span === undefined)
                continue;
            const { line, column } = read.source.position(span.start);
            return `${where}:${line}:${column}`;
        }
        return where;
    };
    return { value: document.value, at, where, document };
}
/**
 * Holds a configuration, what is needed of one, or a file of rules against its schema.
 * @param whole what to do where the file as a whole is something else
 * @throws {PolicyError} what `refusal` makes (`E_CONFIG`, exit 2), at the first thing that is wrong
 */
async function checkShape(value, at, schema, { refusal, whole } = OF_CONFIGURATION) {
    const [wrong] = await (0,_validation_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(schema, value);
    if (wrong !== undefined)
        throw refusal(at(wrong.path, wrong.at), ...wordsOf(wrong, whole));
}
/** What the schema's explanations, which are made for policies, say of a configuration. */
function wordsOf({ path, message, help }, whole) {
    return [message.replace(/^The policy /, "it "), path.length > 0 ? help : whole];
}
const OF_CONFIGURATION = {
    refusal: (where, why, mend) => configError(where, why, mend),
    whole: "write keys such as `policies: policies`, or delete the file: a tree of policies needs none",
};
/** The refusal of a configuration, at a place that `At` gave. */
function configError(where, why, mend) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)("E_CONFIG", { what: "cannot use the configuration", where, why, mend });
}


/***/ }),

/***/ 77973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Reader)
/* harmony export */ });
/* harmony import */ var _health_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48916);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78000);
/* harmony import */ var _release_place_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28317);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46783);




const NO_URL = { protocol: "", username: "", password: "" };
/** Reads values of one part of the file, and refuses what is wrong at its place. Paths begin at that part. */
class Reader {
    #path;
    #at;
    constructor(path, at) {
        this.#path = path;
        this.#at = at;
    }
    /** Where a value stands, for messages. */
    where(path) {
        return this.#at([...this.#path, ...path], "value");
    }
    refuse(path, why, mend) {
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .configError */ .Fj)(this.where(path), why, mend);
    }
    /**
     * Keys are those of the type. What stands under an unknown one is not quoted: it may be a secret.
     * @param what such as "a check of the type http"
     * @param such how a needed key is written
     */
    keys(raw, path, what, { known, needed, such = {}, }) {
        for (const key of Object.keys(raw))
            if (!known.includes(key))
                this.refuse([...path, key], `${what} has no \`${key}\``, meantKey(key, known));
        for (const key of needed)
            if (!Object.hasOwn(raw, key))
                this.refuse(path, `${what} needs \`${key}\``, `add \`${such[key] ?? key}\``);
    }
    /**
     * A name that something has to have.
     * @param what what it names, such as "channel"
     * @param otherwise what to do where there are none
     */
    named(name, path, { what, among, otherwise }) {
        if (among.includes(name))
            return name;
        const guess = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, among);
        const mend = among.length === 0 ? otherwise : `use one of ${among.join(", ")}`;
        return this.refuse(path, `there is no ${what} ${name}`, guess === undefined ? mend : `did you mean ${guess}?`);
    }
    /** The name of an environment. */
    environment(name, path, among) {
        return this.named(name, path, { what: "environment", among, otherwise: "add it under `environments`" });
    }
    /**
     * Milliseconds.
     * @param path ends with the key
     * @param bounds the shortest and the longest that it may be, as texts of the same form
     */
    duration(text, path, { least, most } = {}) {
        if (text === undefined)
            return undefined;
        const key = path.at(-1) ?? "";
        const ms = (0,_health_check_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text) ??
            this.refuse(path, `${key}: ${JSON.stringify(text)} is no length of time`, "write one such as 30s, 5m, 24h or 7d");
        const mend = `write \`${key}\` as a length of time ${boundsText(least, most)}`;
        if (least !== undefined && ms < ((0,_health_check_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(least) ?? 0))
            this.refuse(path, `${key}: ${text} is shorter than ${least}`, mend);
        if (most !== undefined && ms > ((0,_health_check_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(most) ?? Infinity))
            this.refuse(path, `${key}: ${text} is longer than ${most}`, mend);
        return ms;
    }
    /** https, or http where the check says that it is insecure: whoever reads along could answer in its place. */
    url({ url = "", insecure }, path) {
        const { protocol, username, password } = URL.canParse(url) ? new URL(url) : NO_URL;
        if (username !== "" || password !== "")
            this.refuse([...path, "url"], "it holds a user or a password, which everybody could read who reads this file", "name the server without one, behind a proxy that knows it where it needs one");
        if (protocol === "https:" || (protocol === "http:" && insecure === true))
            return url;
        return protocol === "http:"
            ? this.refuse([...path, "url"], "it is not encrypted", "use https, or add `insecure: true`")
            : this.refuse([...path, "url"], "it is no address of the web", "write one that begins with https://");
    }
    /** A file, folder or glob. None may lead out of the repository: whoever edits this file must not reach others. */
    path(text, path) {
        if (/^(?:[\\/]|[A-Za-z]:)/.test(text) || text.split(/[\\/]/).includes(".."))
            this.refuse(path, `the path ${JSON.stringify(text)} leads out of the repository`, "name a path below the folder of archi3.yaml");
        return text;
    }
    /** The name or the URL of a git remote. */
    remote(text, path) {
        if (text !== undefined && (0,_release_place_names_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsPassword */ .o)(text))
            this.refuse(path, "it holds a password, which everybody could read who reads this file or sees git's arguments", "name it without one; credentials are given by git's own configuration or the environment");
        return text;
    }
}
function boundsText(least, most) {
    if (least === undefined)
        return `of at most ${most}`;
    return most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
}
/** What a key was most likely meant for, else what there is. */
function meantKey(key, known) {
    const naming = `${key}-from`;
    if (known.includes(naming))
        return `did you mean \`${naming}\`? It names the environment variable that holds the value, since a secret is never written in this file; replace one that was committed`;
    const guess = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(key, known);
    const all = known.map((one) => `\`${one}\``).join(", ");
    return guess === undefined ? `it has ${all}` : `did you mean \`${guess}\`?`;
}


/***/ }),

/***/ 28334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readRules)
});

// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
;// CONCATENATED MODULE: ./build/src/policy/written-offset.js
const ESCAPES = new Map(Object.entries({
    "0": "\0",
    a: "\x07",
    b: "\b",
    t: "\t",
    n: "\n",
    v: "\v",
    f: "\f",
    r: "\r",
    e: "\x1b",
}).concat(Object.entries({ _: "\u00a0", N: "\u0085", L: "\u2028", P: "\u2029" })));
const HEX_DIGITS = { x: 2, u: 4, U: 8 };
/**
 * Where a character of a scalar's decoded text is written in the file: through indents, folded lines and escapes. Exact
 * for everything but white space, whose runs YAML folds.
 * @param span of the whole scalar, with its quotes or its block header
 * @param offset into `value`; past its end, the end of what is written
 */
function writtenOffset(source, span, value, offset) {
    const first = source.charAt(span.start);
    const style = first === '"' || first === "'" ? first : "";
    const end = span.end - style.length;
    let at = span.start + style.length;
    if (first === "|" || first === ">")
        at = source.indexOf("\n", at) + 1 || end;
    const wanted = value.charAt(offset) === "" ? undefined : offset;
    for (let read = 0; at < end;) {
        const { text, next } = charAt(source, at, style);
        const expected = value.charAt(read);
        const isBlank = text.trim() === "";
        // Blanks are folded, added as indents, or joined: only what is no blank keeps the two in step.
        if (expected.trim() === "" && !isBlank && read < value.length) {
            if (read === wanted)
                return at;
            read += 1;
        }
        else if (isBlank && expected.trim() !== "")
            at = next;
        else {
            if (wanted !== undefined && wanted >= read && wanted < read + Math.max(1, text.length))
                return at;
            read += Math.max(isBlank ? 1 : 0, text.length);
            at = next;
        }
    }
    return end;
}
/** The decoded character at an offset of a scalar, and where the next one begins. */
function charAt(source, at, style) {
    const char = source.charAt(at);
    if (style === "'" && char === "'")
        return { text: "'", next: at + 2 };
    if (style !== '"' || char !== "\\")
        return { text: char, next: at + 1 };
    const sign = source.charAt(at + 1);
    const digits = HEX_DIGITS[sign];
    if (digits !== undefined) {
        const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
        return { text: code <= 0x10ffff ? String.fromCodePoint(code) : "", next: at + 2 + digits };
    }
    return { text: ESCAPES.get(sign) ?? sign, next: at + 2 };
}

;// CONCATENATED MODULE: ./build/src/config/rules.js


/**
 * The rules of archi3.yaml, or of a file of rules, that its schema has let pass.
 * @param file how findings name the file
 */
function readRules(document, file) {
    const { value } = document;
    const rules = (0,pointer/* isMapping */.pi)(value) ? (value["rules"] ?? []) : [];
    return rules.map((raw, index) => {
        const placed = (path, text) => placedText(document, ["rules", String(index), ...path], text);
        const optional = (key) => {
            const { [key]: text } = raw;
            return text === undefined ? undefined : placed([key], text);
        };
        return {
            id: raw.id,
            kinds: raw.kinds?.map((kind, at) => placed(["kinds", String(at)], kind)),
            ...{ each: optional("each"), when: optional("when"), at: optional("at") },
            assert: placed(["assert"], raw.assert),
            message: inOneLine(raw.message),
            help: raw.help === undefined ? undefined : inOneLine(raw.help),
            severity: raw.severity ?? "error",
            where: document.at(["rules", String(index), "id"], "value"),
            file,
            position: positionOf(document, ["rules", String(index), "id"]),
        };
    });
}
/** Reports show a message in one line, however it is folded in the file. */
function inOneLine(text) {
    return text.trim().replaceAll(/\s+/g, " ");
}
function positionOf({ document }, path) {
    const start = document?.spans(path)?.value.start ?? 0;
    return document?.source.position(start) ?? { line: 1, column: 1 };
}
/** The text at a path, with the place of each of its characters. */
function placedText({ document, where }, path, text) {
    return {
        text,
        at: (offset) => {
            const span = document?.spans(path)?.value;
            if (document === undefined || span === undefined)
                return where;
            const { source } = document;
            const { line, column } = source.position(writtenOffset(source.text, span, text, offset));
            return `${where}:${line}:${column}`;
        },
    };
}


/***/ }),

/***/ 86409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ checkRules),
/* harmony export */   Wk: () => (/* binding */ checkOwnRules),
/* harmony export */   v_: () => (/* binding */ ownRulesNamed)
/* harmony export */ });
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33481);
/* harmony import */ var _validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12500);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46783);



const MILDER = ["warning", "notice", "off"];
/**
 * Rules that do not exist are told before the schema judges: it knows how ids look, not which there are. What keeps a
 * file from being read stays an error: a milder one would let everything in the file pass unseen.
 */
function checkRules(value, at, knownRules) {
    const severity = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) ? value["severity"] : undefined;
    if (!(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(severity))
        return;
    for (const [rule, set] of Object.entries(severity)) {
        if ((0,_validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutUnjudged */ .mA)(rule) && MILDER.includes(set)) {
            throw (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(at(["severity", rule], "value"), `${rule} tells that a file cannot be read, so it is always an error`, "take the line out, and correct the file that it finds or move it out of the policies folder");
        }
        if (knownRules.has(rule) || isOwnId(rule))
            continue;
        const guess = (0,_validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .meantRule */ .Cf)(rule, knownRules);
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(at(["severity", rule], "key"), `there is no rule ${rule}`, guess === undefined ? "see docs/rules.md of archi3-policy for the rules" : `did you mean ${guess}?`);
    }
}
function isOwnId(rule) {
    return /^[A-Z][A-Z]{1,9}[0-9]{3,4}$/.test(rule) && !rule.startsWith("ARC");
}
/** What `severity` names that can be no built-in rule. */
function ownRulesNamed(severity, at) {
    const ids = Object.keys(severity).filter(isOwnId);
    return ids.map((id) => ({ id, where: at(["severity", id], "key") }));
}
/**
 * Refuses a severity for a rule that is nowhere.
 * @param known the ids of all rules, built-in and own
 * @throws {PolicyError} `E_CONFIG` (exit 2)
 */
function checkOwnRules(named, known) {
    const unknown = named.find(({ id }) => !known.has(id));
    if (unknown === undefined)
        return;
    const guess = (0,_validation_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .meantRule */ .Cf)(unknown.id, known);
    throw (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(unknown.where, `there is no rule ${unknown.id}`, guess === undefined ? "write it under `rules`, or take the line out" : `did you mean ${guess}?`);
}


/***/ }),

/***/ 299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ USUAL_POLICIES),
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   pv: () => (/* binding */ checkTargetsDiffer),
/* harmony export */   r2: () => (/* binding */ checkTargetsApart),
/* harmony export */   zo: () => (/* binding */ defaultTarget)
/* harmony export */ });
/* harmony import */ var _release_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51391);
/* harmony import */ var _release_place_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28317);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46783);



/** The target of an environment that names none: a folder of its own. */
function defaultTarget(environment) {
    return { type: "directory", path: defaultFolder(environment), ephemeral: false };
}
function defaultFolder(environment) {
    return `./live/${environment}`;
}
/** Reads an environment's `target`. */
function readTarget(raw, environment, own) {
    if (raw.type === "git") {
        const fault = raw.branch === undefined ? undefined : (0,_release_place_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branchFault */ .D)(raw.branch);
        if (fault !== undefined)
            own.refuse(["target", "branch"], fault.why, fault.mend);
        return {
            type: "git",
            branch: raw.branch,
            repository: own.remote(raw.repository, ["target", "repository"]),
        };
    }
    const path = own.path(raw.path ?? defaultFolder(environment), ["target", "path"]);
    const parts = partsOf(path);
    if (parts.length === 0 || parts.some(_release_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitsOwn */ .Gu))
        own.refuse(["target", "path"], parts.length === 0 ? "it is the folder of archi3.yaml itself" : "it leads into git's own folder", "name a folder that nothing else is kept in, such as ./live/production");
    return { type: "directory", path, ephemeral: raw.ephemeral ?? false };
}
/**
 * Refuses two environments with one target: what is deployed to one would be drift of the other.
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the later one
 */
function checkTargetsDiffer(environments, at) {
    const taken = new Map();
    for (const { name, target } of environments) {
        const place = placeOf(target, name);
        // One may also lie in the other.
        const other = [...taken].find(([known]) => known.startsWith(place) || place.startsWith(known));
        taken.set(place, name);
        if (other === undefined)
            continue;
        const [known, neighbour] = other;
        const drift = "so a deployment to one would be drift of the other";
        const nested = target.type === "git"
            ? "have branches one below the other, and git can have none below another"
            : `have targets one in the other, ${drift}`;
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(at(["environments", name, "target"], "value"), `${neighbour} and ${name} ${known === place ? `have the same target, ${drift}` : nested}`, "give each a folder, or a branch, of its own");
    }
}
/** Where policies are looked for when nobody says; then in the place itself. */
const USUAL_POLICIES = ["archi3/policies", "policies"];
/**
 * Refuses a target that is the policies folder, holds it or lies in it: git, which is kept from seeing what is live, would
 * not see new policies either.
 * @param policies the folder, as the configuration says it; where it is that of archi3.yaml, targets lie in it
 * @throws {PolicyError} `E_CONFIG` (exit 2)
 */
function checkTargetsApart(environments, policies, at) {
    const places = (policies === undefined ? USUAL_POLICIES : [policies]).map(folderOf);
    for (const { name, target } of environments) {
        if (target.type !== "directory")
            continue;
        const own = folderOf(target.path);
        const isApart = places.every((place) => place === "/" || !(own.startsWith(place) || place.startsWith(own)));
        if (isApart)
            continue;
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(at(["environments", name, "target", "path"], "value"), "it is the policies folder, holds it or lies in it, and git would see no new policies there", "name a folder that nothing else is kept in, such as ./live/production");
    }
}
function partsOf(path) {
    return path.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
}
/** A folder in one spelling: of two that differ in case only, some file systems make one. */
function folderOf(path) {
    return `${(0,_release_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foldPath */ .tu)(partsOf(path).join("/"))}/`;
}
/** A target's place, in one spelling. */
function placeOf(target, environment) {
    if (target.type === "directory")
        return `directory ${folderOf(target.path)}`;
    const repository = (target.repository ?? "origin").replace(/\/+$/, "").replace(/\.git$/, "");
    return `git ${repository} ${folderOf(target.branch ?? `policy-live/${environment}`)}`;
}


/***/ }),

/***/ 53324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   nD: () => (/* binding */ parseWeekTime),
/* harmony export */   zg: () => (/* binding */ parseDayTime)
/* harmony export */ });
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/** Reads `fri 16:00`; undefined for what is none. */
function parseWeekTime(text) {
    const [, name = "", hour = "", minute = ""] = /^([a-z]{3}) (\d\d):(\d\d)$/.exec(text) ?? [];
    const day = DAYS.indexOf(name) + 1;
    const inDay = Number(hour) * 60 + Number(minute);
    return day === 0 || Number(minute) > 59 || inDay >= 24 * 60 ? undefined : { day, minute: inDay };
}
/**
 * Reads `2026-12-20` or `2026-12-20 16:00`. A day alone is its beginning, as an end the day's end: nobody means by
 * "to 3 January" that this day is free.
 */
function parseDayTime(text, side) {
    const [, day = "", time] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/.exec(text) ?? [];
    const moment = Date.parse(`${day}T${time ?? "00:00"}Z`);
    // What overflows, such as 30 February, comes out as another day.
    if (Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(`${day}T${time ?? "00:00"}`))
        return undefined;
    const end = time === undefined && side === "to" ? moment + DAY_MS : moment;
    return new Date(end).toISOString().slice(0, "2026-12-20T16:00".length);
}
const DAY_MS = 86_400_000;
/** Whether a text names a time zone that is known here. */
function isTimeZone(text) {
    try {
        return (new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "" &&
            !/^[+-]/.test(text));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 51391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ isGitsOwn),
/* harmony export */   Kc: () => (/* binding */ unsafePath),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   pL: () => (/* binding */ isSafePath),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/** Bytes of a name between two slashes that every file system takes. */
const LONGEST_NAME = 255;
/** Bytes of a whole path; Linux takes 4,096 with the folder that it is in, macOS 1,024. */
const LONGEST_PATH = 900;
/** What programs misread, what nobody sees, and what HFS+ leaves out of a name. */
const MISREAD = /[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd:]/;
/**
 * Why a path is fit neither for a bundle nor for a release, as a clause such as "it leads out of the folder"; undefined
 * when it means the same file in a folder on every machine, and nothing outside of that folder. What a bundle takes, every
 * target takes.
 */
function unsafePath(path) {
    if (path === "")
        return "it is empty";
    if (!path.isWellFormed())
        return "it is no text";
    if (path.startsWith("/") || /^[A-Za-z]:/.test(path))
        return "it is absolute";
    if (path.includes("\\"))
        return "it holds a backslash, which some systems read as a slash";
    if (/\p{Cc}/u.test(path))
        return "it holds a control character";
    if (MISREAD.test(path))
        return "it holds a character that programs misread";
    if (Buffer.byteLength(path) > LONGEST_PATH)
        return `it is longer than ${LONGEST_PATH} bytes`;
    for (const name of path.split("/")) {
        const wrong = unsafeName(name);
        if (wrong !== undefined)
            return wrong;
    }
    return undefined;
}
function unsafeName(name) {
    if (name === "")
        return "it holds an empty name between slashes";
    if (name === "." || name === "..")
        return "it leads out of the folder";
    if (name.startsWith("-"))
        return "a name in it begins with a dash, as options do";
    if (isGitsOwn(name))
        return "it leads into git's own folder";
    if (Buffer.byteLength(name) > LONGEST_NAME)
        return `a name in it is longer than ${LONGEST_NAME} bytes`;
    return undefined;
}
/** True for a path that {@link unsafePath} has nothing against. */
function isSafePath(path) {
    return unsafePath(path) === undefined;
}
/** True for git's own folder, as any file system spells it: Windows knows it by a short name, and drops dots at the end. */
function isGitsOwn(name) {
    return /^(?:\.git|git~1)[. ]*$/.test(foldPath(name));
}
/**
 * A path as file systems see it that know neither case nor how an accent is written; it takes rather too many for equal
 * than too few.
 */
function foldPath(path) {
    // Up and down again: what has several small letters (`ß` and `ss`) has one large one.
    return path.normalize("NFD").toUpperCase().toLowerCase().normalize("NFC");
}
/**
 * Pairs of paths that cannot stand side by side on every machine: the same but for case or the writing of accents, in two
 * spellings of one folder, or one the folder of the other. The earlier path of a pair stands first.
 */
function collisions(paths) {
    const files = new Map();
    const folders = new Map();
    const pairs = [];
    for (const path of paths) {
        const folded = foldPath(path);
        const above = foldersAbove(folded);
        const spelled = foldersAbove(path);
        const other = [folded, ...above].map((one) => files.get(one)).find((one) => one !== undefined) ??
            folders.get(folded)?.path ??
            above
                .map((one, index) => ({ known: folders.get(one), as: spelled[index] }))
                .find(({ known, as }) => known !== undefined && known.as !== as)?.known?.path;
        if (other !== undefined)
            pairs.push([other, path]);
        if (!files.has(folded))
            files.set(folded, path);
        for (const [index, folder] of above.entries())
            if (!folders.has(folder))
                folders.set(folder, { as: spelled[index] ?? folder, path });
    }
    return pairs;
}
function foldersAbove(path) {
    const names = path.split("/");
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join("/"));
}


/***/ }),

/***/ 28317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ branchFault),
/* harmony export */   o: () => (/* binding */ holdsPassword)
/* harmony export */ });
/* harmony import */ var _policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3390);

/** Branches that keep what the tool knows; a release on one of them would end its history. */
const RESERVED = /^(?:policy-ledger|policy-monitor)(?:\/|$)/i;
/** Why a name cannot be that of a target's branch, and what to do; undefined where it can. */
function branchFault(branch) {
    // Rather less than git allows (git-check-ref-format): nothing that a refspec or a glob could be made of.
    const isBranch = /^[A-Za-z0-9][\w./-]*$/.test(branch) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(branch);
    if (!isBranch || branch === "HEAD") {
        return {
            why: `${JSON.stringify(branch)} is no name for a target's branch`,
            mend: "use letters, digits, `-`, `_`, `.` and single slashes, such as policy-live/production",
        };
    }
    if (!RESERVED.test(branch))
        return undefined;
    return {
        why: `${branch} is kept for what the tool itself records`,
        mend: "name a branch of the target's own, such as policy-live/production",
    };
}
/**
 * Whether a git remote's URL holds a password, or a token in its place. It would stand in git's arguments, which all
 * users of a machine can see.
 */
function holdsPassword(remote) {
    const [, user = ""] = /^[a-z][a-z0-9+.-]*:\/\/([^/]*)@/i.exec(remote) ?? [];
    return user.includes(":") || (0,_policy_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .shapedSecrets */ .fq)(user).length > 0;
}


/***/ }),

/***/ 10940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ wantedOf),
/* harmony export */   PL: () => (/* binding */ JOBS),
/* harmony export */   Tz: () => (/* binding */ hasReviewers),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
const JOBS = ["deploy", "rollback", "monitor"];
/** GitHub tells names of environments apart without regard to case; logins and slugs too. */
function isSameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/**
 * The GitHub environments that the configuration names, each once. Reviewers and the wait timer are those of deployments
 * alone: an emergency must not wait for them, nor must a schedule. Which branches may use it holds for all jobs, since
 * each of these environments may hold the secrets that reach the target.
 */
function wantedOf(environments) {
    const wanted = [];
    for (const environment of environments) {
        for (const job of JOBS) {
            const one = wantedFor(environment, job);
            const at = wanted.findIndex(({ name }) => isSameName(name, one.name));
            const known = wanted[at];
            if (known === undefined)
                wanted.push(one);
            else
                wanted[at] = both(known, one);
        }
    }
    return wanted;
}
function wantedFor({ name: environment, reviewers, github }, job) {
    const deploys = job === "deploy";
    return {
        name: github[job],
        uses: [{ environment, job }],
        reviewers: deploys ? { users: reviewers.users, teams: reviewers.teams } : { users: [], teams: [] },
        preventSelfReview: deploys && reviewers.preventSelfReview,
        waitTimer: deploys ? github.waitTimer : 0,
        branches: github.branches,
    };
}
/** The first of two that share a name, with the uses of both: deployments come first, and no other's share their name. */
function both(known, other) {
    const branches = known.branches === undefined || other.branches === undefined
        ? undefined
        : [...new Set([...known.branches, ...other.branches])];
    return { ...known, uses: [...known.uses, ...other.uses], branches };
}
/** Whether anybody has to approve. */
function hasReviewers({ users, teams }) {
    return users.length + teams.length > 0;
}
/** What of two lists is only in the one, and only in the other. */
function compared(wanted, found, same) {
    return {
        missing: wanted.filter((name) => !found.some((other) => same(name, other))),
        surplus: found.filter((name) => !wanted.some((other) => same(name, other))),
    };
}


/***/ }),

/***/ 12500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ meantRule),
/* harmony export */   Lr: () => (/* binding */ isAcceptable),
/* harmony export */   Os: () => (/* binding */ isToolsOwn),
/* harmony export */   _q: () => (/* binding */ NOT_EVALUATED),
/* harmony export */   mA: () => (/* binding */ isAboutUnjudged)
/* harmony export */ });
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78000);

/**
 * What keeps a file from being judged: its name, its nature, its bytes, its syntax, its size, or documents that no
 * reader reaches. Whoever accepted that would accept everything in the file unseen.
 */
const UNJUDGED = new Set(["001", "002", "003", "004", "007", "010", "012", "013", "014", "015", "016"].map((number) => `ARC${number}`));
/** Tells that a rule of the repository's own could not be evaluated, so that nobody knows what it would have said. */
const NOT_EVALUATED = "ARC908";
/** True for the rules that tell what keeps a file from being judged: everything in it would pass unseen without them. */
function isAboutUnjudged(rule) {
    return UNJUDGED.has(rule) || rule === NOT_EVALUATED;
}
/** True for the rules about the use of this tool, such as a suppression without a reason. */
function isToolsOwn(rule) {
    return rule.startsWith("ARC9");
}
/** Whether a comment or the baseline may accept the findings of a rule. */
function isAcceptable(rule) {
    return !UNJUDGED.has(rule) && !isToolsOwn(rule);
}
/** The one rule that a word was meant to name, if there is one: by a slip in its id, by its number or by its name. */
function meantRule(word, known, rules = []) {
    const [, letters = "", digits = ""] = /^([A-Z]*)[-_]?([0-9OIL]+)$/.exec(word.toUpperCase()) ?? [];
    // Letters that look like digits. Ids differ in few digits, so anything further away is a guess.
    const upright = digits.replaceAll("O", "0").replaceAll(/[IL]/g, "1");
    for (const id of [word.toUpperCase(), letters + upright])
        if (known.has(id))
            return id;
    const alike = [...known].filter((id) => lettersOf(id) === letters && (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlip */ .BX)(letters + upright, id));
    if (alike.length === 1)
        return alike[0];
    if (known.has(`ARC${upright}`))
        return `ARC${upright}`;
    const near = [...known].filter((rule) => (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlip */ .BX)(letters === "" ? word.toUpperCase() : letters + upright, rule));
    if (near.length === 1)
        return near[0];
    for (const { id, name } of rules)
        if (name === word.toLowerCase())
            return id;
    return undefined;
}
function lettersOf(id) {
    return id.replace(/\d+$/, "");
}


/***/ }),

/***/ 484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ EMAIL_ADDRESS),
/* harmony export */   V: () => (/* binding */ senderOf)
/* harmony export */ });
/** An address of email: what ends one, or begins another, is in none. */
const EMAIL_ADDRESS = /^[^\s<>()[\],;:\\"@\p{Cc}]+@[^\s<>()[\],;:\\"@\p{Cc}]+$/u;
/**
 * A name before its address. In quotes it may hold what else would begin another address; line breaks and control
 * characters, which could begin another header, it holds nowhere.
 */
const NAMED = /^(?:"(?<quoted>[^"\\<>\p{Cc}\p{Zl}\p{Zp}]*)" *|(?<bare>[^"\\<>@,;:\p{Cc}\p{Zl}\p{Zp}]*))<(?<address>[^<>]*)>$/u;
/** Reads `policies@example.com`, also with a name: `Policies <policies@example.com>`. Undefined where it is neither. */
function senderOf(written) {
    const { quoted, bare = "", address = written } = NAMED.exec(written)?.groups ?? {};
    return EMAIL_ADDRESS.test(address) ? { name: quoted ?? bare.trim(), address } : undefined;
}


/***/ })

};
