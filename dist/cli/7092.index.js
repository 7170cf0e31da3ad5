export const id = 7092;
export const ids = [7092];
export const modules = {

/***/ 59547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withPoliciesFolder),
/* harmony export */   Dn: () => (/* binding */ namedPlace),
/* harmony export */   oF: () => (/* binding */ usualPlace),
/* harmony export */   uD: () => (/* binding */ checkPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13499);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33481);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73588);
/* harmony import */ var _intake_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98294);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49519);








/** The workspace, with a folder of policies to come where there is none yet: `policies`, in the repository. */
function withPoliciesFolder(workspace, asked) {
    const { tree, config, policiesFolder, inRepository, displayRoot, root, configFile } = workspace;
    if (asked !== undefined || config.policies !== undefined || (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikePolicies */ .uH)(tree, policiesFolder))
        return workspace;
    const home = configFile === undefined && inRepository ? displayRoot : root;
    return { ...workspace, policiesFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(home) ?? home, "policies"), hasPolicies: true };
}
/**
 * The usual place of a policy of a kind, among the policies.
 * @param value the policy
 * @param agent the agent's name, which its file is called by
 * @throws {PolicyError} `E_OUTPUT` (exit 2) for a kind that has none, or a policy without a name
 */
function usualPlace(kind, value, agent, { policiesFolder }) {
    const place = kind.builtIn ? (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfKind */ .TU)(kind.name) : undefined;
    if (place === undefined)
        throw noPlace(`policies of the kind ${kind.name} have no usual place`, "say where: --output FILE");
    if (!place.includes("*"))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policiesFolder, place);
    const named = kind.name === "environment" ? "environment" : "name";
    const said = (kind.name === "agent" ? agent : undefined) ?? textAt(value, named) ?? "";
    const name = said
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, "")
        .slice(0, LONGEST_NAME);
    if (name === "")
        throw noPlace(`the policy has no metadata.${named} that a file can be called by`, "say where: --output FILE");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policiesFolder, kind.name === "agent" ? `generated/${name}.yaml` : place.replace("*", name));
}
/** File systems take 255 bytes. */
const LONGEST_NAME = 100;
function textAt(value, key) {
    const metadata = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value) ? value["metadata"] : undefined;
    const text = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(metadata) ? metadata[key] : undefined;
    return typeof text === "string" ? text : undefined;
}
function noPlace(why, mend) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_OUTPUT", { what: "cannot tell where the policy belongs", why, mend });
}
/**
 * A place that the caller names: links above the policies folder or the repository are followed, since they are the
 * machine's affair; those in them are kept, and refused by {@link checkPlace}.
 */
function namedPlace(typed, currentFolder, { policiesFolder, displayRoot }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(currentFolder, typed);
    const tops = [policiesFolder, (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(displayRoot)];
    for (const folder of (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersUpTo */ .Kd)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), "")) {
        const real = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(folder);
        if (real !== undefined && tops.includes(real))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
    }
    return path;
}
/**
 * Looks at a place before anything is written there.
 * @param shown as messages name it
 * @throws {PolicyError} `E_OUTPUT` (exit 2) for one where no policy of the kind may lie, or that lies behind a link
 */
function checkPlace(path, shown, kind, workspace) {
    const refuse = (why, mend) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_OUTPUT", { what: "cannot write the policy there", where: shown, why, mend });
    const instead = (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfKind */ .TU)(kind.name) ?? "another place";
    if (!(0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isYamlName */ .fd)(path))
        throw refuse("it does not end in .yaml", "name a file that ends in .yaml");
    const bad = (0,_intake_js__WEBPACK_IMPORTED_MODULE_4__/* .nameProblem */ .rH)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)));
    if (bad !== undefined)
        throw refuse(bad.message.replace(/\.$/, ""), "choose another name");
    if ((0,_intake_js__WEBPACK_IMPORTED_MODULE_4__/* .isConfiguration */ .ZC)(path, workspace))
        throw refuse("it is the configuration", "name another file");
    const isInside = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(path, workspace.policiesFolder);
    const found = (0,_intake_js__WEBPACK_IMPORTED_MODULE_4__/* .ownKindOf */ .k1)(path, workspace) ??
        (isInside ? (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOfPath */ .Bs)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(path, workspace.policiesFolder)) : undefined);
    if (found !== undefined && found.name !== kind.name)
        throw refuse(`policies of the kind ${found.name} lie there, and this is one of the kind ${kind.name}`, `put it to ${instead} in the policies folder`);
    if (found === undefined && isInside)
        throw refuse("no kind of policy lies there, so that nothing would check it", `put it to ${instead} in the policies folder`);
    const link = linkOnTheWay(path, workspace);
    if (link !== undefined)
        throw refuse(`${(0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(link, workspace.displayRoot)} is a symbolic link, or no folder`, "name a place that no link leads to");
    const nature = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfEntry */ .Js)(path);
    if (nature === "folder")
        throw refuse("a folder stands there", "name a file in it");
    // Among the policies a folder is made; elsewhere a name is more likely mistyped.
    if (found === undefined && (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfPath */ .SC)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)) !== "folder")
        throw refuse(`there is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(shown)}`, `make it first (mkdir -p ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(shown))}), or name a file in a folder that exists`);
    return { path, shown, isPolicy: found !== undefined };
}
/**
 * What stands in the way to a file as something else than a folder, from the policies folder or the repository on: what
 * lies above is the machine's affair.
 */
function linkOnTheWay(path, { policiesFolder, displayRoot }) {
    const top = [policiesFolder, displayRoot].find((folder) => (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(path, folder)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    let way = top;
    for (const [index, step] of steps.entries()) {
        way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(way, step);
        const nature = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfEntry */ .Js)(way);
        const isLast = index === steps.length - 1;
        if (nature === "missing")
            return undefined;
        if (nature === "other" || (nature === "file" && !isLast))
            return way;
    }
    return undefined;
}


/***/ }),

/***/ 37092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runListTemplates: () => (/* binding */ runListTemplates)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35571);
/* harmony import */ var _policy_template_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50563);
/* harmony import */ var _release_table_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42407);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47912);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63565);
/* harmony import */ var _validation_templates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55102);
/* harmony import */ var _generated_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59547);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36070);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79420);
/* harmony import */ var _template_library_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13838);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49519);












/**
 * Lists the templates that can be named, or shows the variables of one.
 * @throws {PolicyError} `E_TEMPLATE` (exit 2) for one that there is not, or that cannot be used
 */
async function runListTemplates(options, terminal) {
    const { currentFolder } = terminal;
    const workspace = (0,_generated_place_js__WEBPACK_IMPORTED_MODULE_6__/* .withPoliciesFolder */ .$)(await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .openWorkspace */ .OH)(options, currentFolder), options.policiesDir);
    (0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .checkType */ .Bt)(options.type, workspace);
    const one = options.template === undefined ? undefined : (0,_template_library_js__WEBPACK_IMPORTED_MODULE_9__/* .findTemplate */ ._4)(options.template, workspace, currentFolder);
    const all = [];
    for (const file of one === undefined ? (0,_template_library_js__WEBPACK_IMPORTED_MODULE_9__/* .allTemplates */ .lV)(workspace) : [one])
        all.push(await listed(file));
    const shown = all.filter(({ kind }) => options.type === undefined || kind === options.type);
    terminal.print(options.format === "json"
        ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q)({ format: "archi3-templates/1", templates: shown.map(asJson) }, 2)
        : (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .guardWorkflowCommands */ .Jw)(asText(shown, one !== undefined, terminal)));
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
}
async function listed(file) {
    try {
        const open = await (0,_template_library_js__WEBPACK_IMPORTED_MODULE_9__/* .openTemplate */ .xb)(file);
        const kind = (0,_validation_templates_js__WEBPACK_IMPORTED_MODULE_5__/* .kindMade */ .sK)(open.template, open.used, _policy_read_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d)?.name;
        const variables = (0,_policy_template_values_js__WEBPACK_IMPORTED_MODULE_2__/* .variableFacts */ .yg)(open.template, open.used);
        return { file, kind, description: descriptionOf(open.template.text), variables };
    }
    catch (error) {
        // One that cannot be used must not hide the others.
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn))
            throw error;
        const { where = "", why = "" } = error.parts;
        return { file, kind: undefined, description: "", variables: [], fault: `${where}: ${why}` };
    }
}
/** What a template is for: its first comment, of Handlebars or of YAML, as far as it is one line. */
function descriptionOf(text) {
    const own = /^\s*\{\{~?!(?:--)?[ \t]*([^{}\n]{1,200}?)[ \t]*(?:--)?~?\}\}/.exec(text)?.[1];
    if (own !== undefined)
        return own;
    const line = /^(?:---)?\s*#+[ \t]*(.+)/.exec(text)?.[1] ?? "";
    return line.includes("{{") ? "" : line.trim();
}
function asJson({ file, kind, description, variables, fault }) {
    return {
        name: file.name,
        kind: kind ?? null,
        origin: file.origin,
        ...(file.origin === "built-in" ? {} : { file: file.shown }),
        ...(file.hidesBuiltIn === true ? { "in-place-of-built-in": true } : {}),
        description,
        ...(fault === undefined ? {} : { fault }),
        variables: variables.map((variable) => ({
            name: variable.name,
            description: variable.description ?? "",
            type: variable.type ?? "string",
            required: variable.required,
            default: variable.default ?? null,
            example: variable.example ?? null,
            pattern: variable.pattern ?? null,
            implied: variable.impliedBy ?? null,
        })),
    };
}
function asText(all, withVariables, terminal) {
    const rows = all.map(({ file, kind, description, variables, fault }) => [
        ...[file.name, kind ?? "?", file.origin + (file.hidesBuiltIn === true ? ", instead of built-in" : "")],
        ...[requiredOf(variables), fault ?? description],
    ].map((cell) => (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(cell)));
    const tints = all.map(({ fault }) => (fault === undefined ? "good" : "bad"));
    const head = ["template", "makes", "from", "needs", "for"];
    const lines = (0,_release_table_js__WEBPACK_IMPORTED_MODULE_11__/* .tableLines */ .o)(head, rows, tints, plainBut(terminal));
    if (withVariables)
        lines.push("", ...variableLines(all[0]?.variables ?? [], terminal));
    else
        lines.push("", "Variables of one: archi3-policy generate --list-templates --template NAME");
    return `${lines.join("\n")}\n`;
}
/** Only what cannot be used is painted. */
function plainBut(terminal) {
    return { ...(0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .paintOf */ .M)(terminal), good: (text) => text };
}
function requiredOf(variables) {
    const names = variables.filter(({ required }) => required).map(({ name }) => name);
    const [first = "nothing", second, ...more] = names;
    if (second === undefined)
        return first;
    return more.length === 0 ? `${first}, ${second}` : `${first}, ${second} and ${more.length} more`;
}
const IMPLIED = {
    day: "the present day",
    author: "git's user.name",
    "agent-name": "@ and AGENT_NAME",
    role: "follows the role",
};
function variableLines(variables, terminal) {
    const rows = variables.map(({ name, type, default: fallback, example, impliedBy, required, description }) => [
        ...[name, type ?? "string"],
        required ? "(needed)" : (fallback ?? (impliedBy === undefined ? "" : `(${IMPLIED[impliedBy]})`)),
        ...[example ?? "", description ?? ""],
    ].map((cell) => (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(cell)));
    const head = ["variable", "type", "default", "example", "for"];
    return (0,_release_table_js__WEBPACK_IMPORTED_MODULE_11__/* .tableLines */ .o)(head, rows, rows.map(() => "good"), plainBut(terminal));
}


/***/ }),

/***/ 13838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ templateError),
/* harmony export */   _4: () => (/* binding */ findTemplate),
/* harmony export */   lV: () => (/* binding */ allTemplates),
/* harmony export */   xb: () => (/* binding */ openTemplate)
/* harmony export */ });
/* unused harmony export builtInTemplates */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _adapters_own_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87511);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13499);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63587);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78000);
/* harmony import */ var _policy_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69372);
/* harmony import */ var _policy_template_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34680);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49519);










const FOLDER = "templates";
const LARGEST_TEMPLATE = 1024 * 1024;
/** Every template that can be named: the repository's, then the built-in ones that none of them hides; sorted by name. */
function allTemplates(workspace) {
    const own = repositoryTemplates(workspace);
    const taken = new Set(own.map(({ name }) => name));
    const builtIn = builtInTemplates();
    const hidden = new Set(builtIn.map(({ name }) => name));
    return [
        ...own.map((file) => ({ ...file, hidesBuiltIn: hidden.has(file.name) })),
        ...builtIn.filter(({ name }) => !taken.has(name)),
    ].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The templates that the product brings along. */
function builtInTemplates() {
    return [...(0,_adapters_own_files_js__WEBPACK_IMPORTED_MODULE_8__/* .ownFiles */ .a)(FOLDER)]
        .filter(([path]) => !path.includes("/") && (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isYamlName */ .fd)(path))
        .map(([path, text]) => ({
        ...{ name: nameOf(path), origin: "built-in", shown: `built-in template ${nameOf(path)}` },
        bytes: Buffer.from(text),
    }));
}
function repositoryTemplates(workspace) {
    const { tree, policiesFolder, inRepository } = workspace;
    if (tree.natureOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policiesFolder, FOLDER)) !== "folder")
        return [];
    return [...tree.filesBelow(policiesFolder, inRepository)]
        .filter((path) => (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOfPath */ .Bs)(path)?.name === "template")
        .map((path) => templateAt((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policiesFolder, path), "repository", workspace));
}
function templateAt(path, origin, { tree, displayRoot }) {
    const read = tree.read(path, LARGEST_TEMPLATE);
    const known = { name: nameOf(path), origin, shown: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .displayPath */ .Gt)(path, displayRoot) };
    return read.kind === "bytes"
        ? { ...known, bytes: read.bytes }
        : { ...known, bytes: undefined, why: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(read) };
}
function nameOf(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path).replace(/\.ya?ml$/i, "");
}
/**
 * Finds the template that is asked for: a path, a name in the repository's templates folder, or a built-in one.
 * @throws {PolicyError} `E_TEMPLATE` (exit 2) where there is none
 */
function findTemplate(asked, workspace, currentFolder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(currentFolder, asked);
    if (/[/\\]/.test(asked))
        return templateAt(path, "path", workspace);
    const templates = allTemplates(workspace);
    const name = nameOf(asked);
    const found = templates.find((one) => one.name === name);
    if (found !== undefined)
        return found;
    if ((0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isYamlName */ .fd)(asked) && workspace.tree.natureOf(path) !== "missing")
        return templateAt(path, "path", workspace);
    const names = templates.map((one) => one.name);
    const guess = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .pA)(name, names);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_TEMPLATE", {
        what: "there is no such template",
        where: `--template ${asked}`,
        why: `there are ${names.join(", ")}`,
        mend: guess === undefined ? "use one of them, or write the path of a file" : `did you mean ${guess}?`,
    });
}
/**
 * Reads a template.
 * @throws {PolicyError} `E_TEMPLATE` (exit 2), with the place of the first fault that keeps it from being rendered
 */
async function openTemplate(file) {
    if (file.bytes === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_TEMPLATE", {
            what: "cannot read the template",
            where: file.shown,
            why: file.why ?? "it cannot be read",
            mend: "name a regular file that exists and may be read; links are not followed",
        });
    const decoded = (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D4)(file.bytes);
    const [unread] = decoded.readable ? [] : decoded.problems;
    if (unread !== undefined)
        throw templateError(file, decoded.text, unread);
    const parsed = (0,_policy_template_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTemplate */ .Q)(decoded.text, await (0,_policy_template_js__WEBPACK_IMPORTED_MODULE_5__/* .loadTemplateEngine */ .j)());
    if (Array.isArray(parsed))
        throw templateError(file, decoded.text, parsed[0]);
    const fault = (0,_policy_template_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .checkTemplate */ .B)(parsed).find(({ code }) => FATAL.has(code));
    if (fault !== undefined)
        throw templateError(file, decoded.text, fault);
    return { file, template: parsed, used: (0,_policy_template_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .variables */ .E)(parsed) };
}
/** What else {@link checkTemplate} finds is for `validate` to tell. */
const FATAL = new Set(["bad-declaration", "unsupported-place", "lost-declarations"]);
/** What is wrong with a template, at its place. */
function templateError(file, text, fault) {
    const { line, column } = new _policy_source_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D(text).position(fault?.start ?? 0);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_TEMPLATE", {
        what: "the template cannot be used",
        where: `${file.shown}:${line}:${column}`,
        why: clause(fault?.message ?? "it cannot be read"),
        mend: clause(fault?.help ?? "correct it"),
    });
}
function clause(sentence) {
    return sentence.replace(/\.$/, "");
}


/***/ }),

/***/ 50563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ valueFault),
/* harmony export */   ho: () => (/* binding */ resolveValues),
/* harmony export */   pg: () => (/* binding */ unusedValues),
/* harmony export */   yg: () => (/* binding */ variableFacts)
/* harmony export */ });
/* harmony import */ var _template_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73732);
/* harmony import */ var _template_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72157);
/* harmony import */ var _template_samples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16470);



/**
 * Fills in what was not given: what follows from the role that a value names, then declared defaults, then what the
 * surroundings say.
 * `CURRENT_DATE` is the present day, as the moment of its beginning, which is what policies take for a date.
 */
function resolveValues(template, used, given, surroundings) {
    const { variables } = template.declarations;
    const known = new Set([...variables, ...used].map(({ name }) => name));
    const values = new Map(given);
    const implied = new Map();
    const imply = (name, value, by) => {
        if (value === undefined || !known.has(name) || values.has(name))
            return;
        values.set(name, value);
        implied.set(name, by);
    };
    for (const [name, value] of (0,_template_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesByRole */ .W$)(template, used, given))
        imply(name, value, "role");
    const type = values.get("AGENT_TYPE") ?? variables.find(({ name }) => name === "AGENT_TYPE")?.default;
    for (const role of type === undefined ? [] : ["manager", "specialist"])
        imply(`IS_${role.toUpperCase()}`, String(type?.toLowerCase() === role), "role");
    for (const { name, default: value } of variables)
        if (value !== undefined && !values.has(name))
            values.set(name, value);
    imply("CURRENT_DATE", `${surroundings.today}T00:00:00Z`, "day");
    imply("AUTHOR_NAME", surroundings.author, "author");
    const agent = values.get("AGENT_NAME");
    imply("AGENT_ID", agent === undefined ? undefined : `@${agent.replace(/^@/, "")}`, "agent-name");
    return { values, implied };
}
/**
 * The variables that were given a value of which nothing comes: every place of theirs stands under a condition that
 * does not hold, and no other value follows from them. An empty value is for one that is left out.
 */
function unusedValues(template, used, given, values) {
    const reached = new Set();
    reach(template.nodes, values, reached);
    const idle = [...given].filter(([name, value]) => value !== "" && !reached.has(name));
    const follow = (from) => resolveValues(template, used, from, { today: "", author: "" }).values;
    return idle
        .map(([name]) => name)
        .filter((name) => {
        const before = follow(given);
        const without = follow(new Map([...given].filter(([other]) => other !== name)));
        return [...reached].every((other) => before.get(other) === without.get(other));
    });
}
/** Notes the names that a rendering by values comes to. */
function reach(nodes, values, into) {
    for (const node of nodes) {
        if (node.kind === "slot")
            into.add(node.slot.name);
        if (node.kind !== "if")
            continue;
        into.add(node.name);
        const holds = (0,_template_render_js__WEBPACK_IMPORTED_MODULE_1__/* .isTruthy */ .zz)(values.get(node.name)) === node.truth;
        reach(holds ? node.body : node.otherwise, values, into);
    }
}
/** Variables that have a value by themselves. */
const HELPERS = new Map([
    ["CURRENT_DATE", "day"],
    ["AUTHOR_NAME", "author"],
    ["AGENT_ID", "agent-name"],
]);
/** A template's variables in the order of their declarations, then those that are only used. */
function variableFacts(template, used) {
    const { variables } = template.declarations;
    const followers = followersOf(template, used);
    const uses = new Map(used.map(({ name, places }) => [name, places]));
    const names = [...new Set([...variables, ...used].map(({ name }) => name))];
    return names.map((name) => {
        const { start: _start, end: _end, ...declared } = variables.find((one) => one.name === name) ?? {
            ...{ name, start: 0, end: 0 },
        };
        const impliedBy = declared.default === undefined ? (followers.get(name) ?? HELPERS.get(name)) : undefined;
        const isPutIn = uses.get(name)?.some(({ use }) => use === "value") === true;
        const required = isPutIn && declared.default === undefined && impliedBy === undefined;
        return { ...declared, ...(impliedBy === undefined ? {} : { impliedBy }), required };
    });
}
/** The variables that have a value as soon as another one names the role. */
function followersOf(template, used) {
    for (const [name, [first]] of (0,_template_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .choicesOf */ .cU)(template, used)) {
        if (first === undefined)
            continue;
        const { implied } = resolveValues(template, used, new Map([[name, first]]), { today: "", author: "" });
        const followers = [...implied].filter(([, by]) => by === "role");
        if (followers.length > 0)
            return new Map(followers);
    }
    return new Map();
}
/**
 * Why a value cannot be that of a variable, as a clause; undefined when it can.
 * @param matches the variable's pattern
 */
function valueFault({ type, default: fallback, pattern }, value, matches) {
    // An empty default is for a variable that may be left out.
    if (value === "" && fallback === "")
        return undefined;
    const fault = (0,_template_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .typeFault */ .Fr)(type, value);
    if (fault !== undefined)
        return fault;
    if (matches !== undefined && !matches(value))
        return `it has to match ${pattern}`;
    return undefined;
}


/***/ })

};
