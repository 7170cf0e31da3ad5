export const id = 2722;
export const ids = [2722];
export const modules = {

/***/ 22722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGenerate: () => (/* binding */ runGenerate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/adapters/git-process.js
var git_process = __webpack_require__(19050);
;// CONCATENATED MODULE: ./build/src/adapters/author.js


/**
 * Who writes a policy: as git knows the author of commits, else the actor of the workflow, else the user of the machine.
 * @param folder where git is asked
 */
function authorName(folder, env) {
    const { GIT_AUTHOR_NAME: author, GITHUB_ACTOR: actor } = env;
    return given(author) ?? given(configuredName(folder)) ?? given(actor) ?? given(userName());
}
function given(name) {
    return name === "" ? undefined : name;
}
function configuredName(folder) {
    const configured = (0,git_process/* git */.$Y)(folder, ["config", "--get", "user.name"]);
    return configured.ok ? configured.stdout.toString("utf8").trim() : undefined;
}
/** Undefined for a user that the machine has no name for, as in some containers. */
function userName() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/adapters/clock.js
var clock = __webpack_require__(70596);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var terminal = __webpack_require__(87418);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/policy/kinds.js
var kinds = __webpack_require__(13499);
// EXTERNAL MODULE: ./build/src/policy/read-limits.js
var read_limits = __webpack_require__(35571);
// EXTERNAL MODULE: ./build/src/policy/template-values.js
var template_values = __webpack_require__(50563);
// EXTERNAL MODULE: ./build/src/validation/templates.js
var templates = __webpack_require__(55102);
// EXTERNAL MODULE: ./build/src/shell-word.js
var shell_word = __webpack_require__(73588);
;// CONCATENATED MODULE: ./build/src/commands/generate-call.js


/** As many values as fit into a line; what is more goes into a file more easily. */
const MOST_SETS = 3;
/** As many variables as the first line of the message names. */
const MOST_NAMED = 12;
/**
 * That values are missing: every variable with what it is for, and the call that was made with a value for each, which
 * works as it stands.
 * @param shown the template, as messages name it
 * @param answers values that somebody gave at the terminal, which the call has to say too
 */
function unresolvedError(call, missing, answers, shown) {
    const names = missing.map(({ variable }) => variable.name);
    const more = names.length - MOST_NAMED;
    const named = names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
    const isOne = missing.length === 1;
    const sets = [...answers, ...missing.map(({ variable, sample }) => [variable.name, sample])].map(([name, value]) => `--set ${(0,shell_word/* shellWord */.r)(`${name}=${value}`)}`);
    const said = ["archi3-policy generate", ...wordsOf(call)].join(" ");
    return (0,errors/* usageError */.Wp)("E_UNRESOLVED", {
        what: `${isOne ? "a variable has" : `${missing.length} variables have`} no value: ${named}`,
        where: shown,
        why: `nothing was given for ${isOne ? "it, and it has" : "them, and they have"} no default`,
        whyLines: missing.map(({ variable }) => describe(variable)),
        mend: `give ${isOne ? "it one" : "each one"}${inFile(call, missing.length)}`,
        mendLines: sets.length > MOST_SETS
            ? [said, ...sets.map((set) => `  ${set}`)].map((line, at) => (at < sets.length ? `${line} \\` : line))
            : [`${said} ${sets.join(" ")}`],
    });
}
function describe({ name, description }) {
    return description === undefined ? name : `${name}: ${description}`;
}
function inFile({ variables }, count) {
    if (count <= MOST_SETS)
        return "";
    if (variables?.startsWith("@") === true)
        return `, in ${variables.slice(1)} or in the call`;
    return ", in a file of JSON or YAML (--variables @values.json) or in the call";
}
/** The options of a call, as words of a shell; line breaks of JSON are blanks. */
function wordsOf(call) {
    const valued = [
        ["--config", call.config],
        ["--policies-dir", call.policiesDir],
        ["--template", call.template],
        ["--type", call.type],
        ["--variables", call.variables?.replaceAll(/\s*\n\s*/g, " ")],
        ...call.set.map((one) => ["--set", one]),
        ["--output", call.output],
        ["--format", call.format === "json" ? "json" : undefined],
    ];
    const switches = { "--no-validate": !call.validate, "--dry-run": call.dryRun, "--force": call.force };
    return [
        ...valued.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${(0,shell_word/* shellWord */.r)(value)}`])),
        ...Object.entries({ ...switches, "--quiet": call.quiet }).flatMap(([name, isOn]) => (isOn ? [name] : [])),
    ];
}

// EXTERNAL MODULE: ./build/src/policy/template-samples.js
var template_samples = __webpack_require__(16470);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/policy/reader.js + 11 modules
var reader = __webpack_require__(89783);
// EXTERNAL MODULE: ./build/src/policy/template-render.js
var template_render = __webpack_require__(72157);
// EXTERNAL MODULE: ./build/src/commands/kind-schemas.js
var kind_schemas = __webpack_require__(67989);
// EXTERNAL MODULE: ./build/src/commands/template-library.js
var template_library = __webpack_require__(13838);
;// CONCATENATED MODULE: ./build/src/commands/generated-text.js








/** Fills in the values that were not given, and says which of those that are put in are missing. */
function fill({ template, used }, facts, given, surroundings) {
    const texts = new Map([...given].map(([name, { value }]) => [name, value]));
    const { values } = (0,template_values/* resolveValues */.ho)(template, used, texts, surroundings);
    const unknown = (0,template_render/* render */.XX)(template, values).missing.flatMap((name) => facts.find((one) => one.name === name) ?? []);
    // What follows from a value that somebody has to give need not be given itself.
    const needed = unknown.filter(({ impliedBy }) => impliedBy === undefined);
    const missing = needed.length > 0 ? needed : unknown;
    return { values, missing };
}
/**
 * Loads what judges values by the types and patterns that a template declares.
 * @throws {PolicyError} `E_TEMPLATE` (exit 2) for a pattern that linear time cannot match
 */
async function loadJudge({ file, template }, facts) {
    const patterns = new Map();
    const declared = facts.filter(({ pattern }) => pattern !== undefined);
    const compile = declared.length === 0 ? undefined : await (0,kind_schemas/* loadLinearRegExp */.rd)();
    for (const { name, pattern = "" } of declared) {
        try {
            const compiled = compile?.(pattern);
            if (compiled !== undefined)
                patterns.set(name, compiled);
        }
        catch {
            const { start = 0 } = template.declarations.variables.find((one) => one.name === name) ?? {};
            const message = `The pattern of ${name} is no regular expression that can be matched in linear time.`;
            const help = "Correct it; look-around and back-references are not possible.";
            throw (0,template_library/* templateError */.RL)(file, template.text, { start, message, help });
        }
    }
    return (variable, value) => (0,template_values/* valueFault */.SH)(variable, value, (text) => patterns.get(variable.name)?.test(text) ?? true);
}
/**
 * Refuses values that their variables cannot have.
 * @throws {PolicyError} `E_VARIABLE` (exit 2), with the option that gave the value
 */
function checkValues({ file }, facts, given, { values }, judge) {
    for (const variable of facts) {
        const value = values.get(variable.name);
        const why = value === undefined ? undefined : judge(variable, value);
        if (why === undefined)
            continue;
        const where = given.get(variable.name)?.where ?? file.shown;
        throw (0,errors/* usageError */.Wp)("E_VARIABLE", {
            what: `${variable.name} cannot be ${JSON.stringify(value)}`,
            where,
            why,
            mend: mendOf(variable),
        });
    }
}
/** What a variable takes, by its description and its example. */
function mendOf({ description, example }) {
    const choices = /^one of:?\s+(.+)$/i.exec(description ?? "")?.[1];
    if (choices !== undefined)
        return `give it one of ${choices}`;
    const what = `give it another value${description === undefined ? "" : `: ${description}`}`;
    return example === undefined ? what : `${what}, such as ${example}`;
}
/**
 * What is missing, with all that would be missing once it is there: a value that a condition asks for can let in more.
 * @param samples values that variables could have
 */
function allMissing(open, facts, given, surroundings, samples) {
    const known = new Map(given);
    const all = [];
    for (;;) {
        const { missing } = fill(open, facts, known, surroundings);
        if (missing.length === 0)
            return all;
        for (const variable of missing) {
            const sample = samples.get(variable.name) ?? "…";
            all.push({ variable, sample });
            known.set(variable.name, { value: sample, where: variable.name });
        }
    }
}
/**
 * The reader's findings that no option lets through: a hidden character, nothing or too much to read, and keys that a
 * value made equal to others or to what no key may be, so that readers would see different policies.
 */
const BROKEN = new Set(["006", "012", "014", "015", "016", "020", "021", "022", "024"].map((number) => `ARC${number}`));
/**
 * Renders a template, and reads what comes out.
 * @throws {PolicyError} exit 2: `E_VARIABLE` for a value that its place cannot hold, `E_TEMPLATE` for a template whose
 *   text is no YAML
 */
function generateText(open, values) {
    const { file, template } = open;
    const { text, map, problems } = (0,template_render/* render */.XX)(template, values);
    const [unfit] = problems;
    if (unfit !== undefined)
        throw placeError(open, unfit, unfit);
    const read = (0,reader/* readText */.yR)(text, read_limits/* DEFAULT_LIMITS */.d);
    if ("refused" in read) {
        const { offset, message } = read.refused;
        const place = map.rangeToSource(offset, offset + 1);
        throw (0,template_library/* templateError */.RL)(file, template.text, {
            ...place,
            message: `What it makes is not YAML here: ${message}.`,
            help: "Correct this place; `archi3-policy validate` says more of it.",
        });
    }
    const broken = read.problems.find(({ rule }) => BROKEN.has(rule));
    if (broken !== undefined)
        throw placeError(open, map.rangeToSource(broken.start, broken.end), broken);
    const [document, second] = read.documents;
    if (document === undefined || second !== undefined || !(0,pointer/* isMapping */.pi)(document.value))
        throw (0,template_library/* templateError */.RL)(file, template.text, {
            start: 0,
            message: "What it makes is no mapping, so it is no policy.",
            help: "Begin it with the sections of a policy.",
        });
    return { text, value: document.value };
}
/** A fault that a value brought, by the variable's name; else one of the template. */
function placeError({ file, template }, place, { message, help }) {
    const slot = template.slots.find(({ start, end }) => start === place.start && end <= place.end);
    if (slot === undefined)
        return (0,template_library/* templateError */.RL)(file, template.text, { ...place, message, help });
    return (0,errors/* usageError */.Wp)("E_VARIABLE", {
        what: `the value of ${slot.name} cannot stand where the template puts it`,
        where: file.shown,
        why: message.replace(/\.$/, ""),
        mend: "give it another value",
    });
}

;// CONCATENATED MODULE: ./build/src/commands/generate-questions.js



/**
 * Asks for every value that is missing, once more where the answer cannot be one. What is not answered stays missing.
 * Values that follow from an answer are not asked for.
 */
async function askMissing(open, facts, given, surroundings, judge, ask, terminal) {
    const choices = (0,template_samples/* choicesOf */.cU)(open.template, open.used);
    for (;;) {
        const filled = fill(open, facts, given, surroundings);
        const [next] = filled.missing;
        if (next === undefined)
            return filled;
        const answer = await ask(questionOf(next, choices.get(next.name) ?? []));
        if (answer === undefined)
            return filled;
        const why = judge(next, answer);
        if (why === undefined)
            given.set(next.name, { value: answer, where: next.name });
        else
            terminal.warn((0,sanitize/* guardWorkflowCommands */.Jw)(`${(0,sanitize/* printable */.g$)(`${next.name} cannot be that: ${why}`)}\n`));
    }
}
/** A variable as a question: its name, what it is for, what it may be. */
function questionOf({ name, description, example }, choices) {
    const notes = [
        ...(choices.length === 0 ? [] : [choices.join(", ")]),
        ...(example === undefined ? [] : [`such as ${example}`]),
    ];
    const told = description === undefined ? name : `${name}, ${description}`;
    return (0,sanitize/* printable */.g$)(`${told}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}: `);
}

// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/commands/check.js + 10 modules
var check = __webpack_require__(77064);
// EXTERNAL MODULE: ./build/src/commands/intake.js
var intake = __webpack_require__(98294);
// EXTERNAL MODULE: ./build/src/commands/judging.js
var judging = __webpack_require__(23532);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(49519);
;// CONCATENATED MODULE: ./build/src/commands/generated-check.js





/**
 * Validates a generated policy among all that it will live with, as if it lay at its place already.
 * @returns what is found in it, and elsewhere what has it for its other end
 */
async function checkGenerated(generated, workspace, terminal, version) {
    const started = performance.now();
    const progress = terminal.progress("Reading policies");
    const found = findAll(workspace);
    const file = addTo(found, generated, workspace);
    const intake = {
        scope: { workspace, paths: [] },
        found,
        comparison: undefined,
        baselines: await (0,judging/* ownBaseline */.SU)(workspace),
    };
    progress(`Checking ${found.files.length} files`);
    const checked = await (0,check/* check */.z6)(intake);
    progress(undefined);
    const findings = checked.findings
        .filter((finding) => finding.file === file || finding.related.some((related) => related.file === file))
        .map((finding) => asSecond(finding, file));
    const policies = checked.catalog.policies.filter((policy) => policy.file === file);
    const rule = (0,check/* ruleOf */.Y)(intake, {});
    const report = (0,report_report/* makeReport */.dO)({
        findings,
        policies: policies.length,
        valid: policies.filter((policy) => !checked.invalid.has(policy)).length,
        unread: policies.length === 0 ? 1 : 0,
        base: null,
    }, { ...rule, version, durationMs: performance.now() - started });
    const validate = async () => findings;
    const unread = unreadBeside(checked, found, file);
    const isWrongByItself = report.conclusion === "failure" && findings.some((one) => isOwnFault(one, file));
    return { report, rule, checked, policies, comparison: undefined, validate, unread, isWrongByItself };
}
/** A name that another file has already is told where it is written anew: what stands there came first. */
function asSecond(finding, file) {
    const own = finding.related.find((related) => related.file === file);
    if (finding.rule !== DEFINED_TWICE || finding.file === file || own === undefined)
        return finding;
    const { pointer: _pointer, fix: _fix, ...rest } = finding;
    const other = { file: finding.file, range: finding.range, message: "the definition that stands there" };
    return { ...rest, file, range: own.range, related: [other] };
}
const DEFINED_TWICE = "ARC303";
function isOwnFault({ severity, file, related }, own) {
    return severity === "error" && file === own && related.length === 0;
}
/** The other files, templates aside, of which nobody knows all that they define. */
function unreadBeside({ unread }, { files, rejected }, file) {
    const all = [...files, ...rejected];
    const templates = new Set(all.filter(({ kind }) => kind?.name === "template").map((one) => one.file));
    return [...unread].filter((one) => one !== file && !templates.has(one)).sort();
}
/** Where there are no policies yet, the first one is alone. */
function findAll(workspace) {
    const isThere = workspace.tree.natureOf(workspace.policiesFolder) === "folder";
    return (0,intake/* findFiles */.lY)({ ...workspace, hasPolicies: workspace.hasPolicies && isThere });
}
/** Puts the policy in the place of the file that stands there, or beside the others. @returns its name in findings */
function addTo(found, { text, kind, place }, { displayRoot, policiesFolder, root }) {
    const file = (0,commands_workspace/* displayPath */.Gt)(place.path, displayRoot);
    const bytes = Buffer.from(text);
    const path = (0,commands_workspace/* displayPath */.Gt)(place.path, kind.builtIn ? policiesFolder : root);
    const input = { file, path, bytes, kind };
    found.files = [...found.files.filter((one) => one.file !== file), input];
    found.rejected = found.rejected.filter((one) => one.file !== file);
    found.rejected.push(...(0,intake/* collisions */.eS)(found.files).filter((one) => one.file === file));
    return file;
}

// EXTERNAL MODULE: ./build/src/commands/generated-place.js
var generated_place = __webpack_require__(59547);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/links.js
var links = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/src/commands/report-formats.js + 1 modules
var report_formats = __webpack_require__(42603);
;// CONCATENATED MODULE: ./build/src/commands/generated-shown.js




/** Tells what was found, what would change in a dry run, and what was written. */
async function tellGenerated(generated, { format, quiet }, terminal) {
    const diff = generated.did === "nothing" ? await diffOf(generated) : undefined;
    publish(generated, terminal);
    for (const warning of warningsOf(generated, format === "json" || quiet))
        terminal.warn((0,sanitize/* guardWorkflowCommands */.Jw)(`warning: ${(0,sanitize/* printable */.g$)(warning)}\n`));
    if (format === "json") {
        terminal.print((0,json/* printJson */.Q)(shownAsJson(generated, diff), 2));
        return;
    }
    const { validation, did } = generated;
    const failed = validation?.report.conclusion === "failure";
    const tell = did === "print" ? terminal.warn : terminal.print;
    const isTold = validation !== undefined && (failed || (!quiet && validation.report.findings.length > 0));
    if (isTold)
        tell(`${(0,report_formats/* renderAs */.dk)("text", validation, { links: links/* NO_LINKS */.EB, colors: terminal.colors, quiet })}`);
    if (diff !== undefined)
        terminal.print((0,sanitize/* guardWorkflowCommands */.Jw)(painted(diff, terminal)));
    if (did === "print" && !failed)
        terminal.print(generated.text);
    if (!quiet || failed)
        tell((0,sanitize/* guardWorkflowCommands */.Jw)(`${(0,sanitize/* printable */.g$)(sentenceOf(generated))}\n`));
}
/** What must not be overlooked. @param alone whether no sentence says how valid the policy is */
function warningsOf({ unused, validation }, alone) {
    const isHalf = validation !== undefined && validation.unread.length > 0;
    const [first, ...others] = unused;
    const why = "with these values nothing of the template that uses it comes out";
    return [
        ...(first === undefined ? [] : [`the value of ${[first, ...others].join(", ")} is not used: ${why}`]),
        ...(alone && isHalf ? [`the policy is ${validityOf(validation)}`] : []),
    ];
}
/** What was done, in one line. */
function sentenceOf({ file, kind, place, validation, before, did, text }) {
    const what = `${kind.name} policy from ${sourceOf(file)}`;
    const checked = validation === undefined ? "not validated" : validityOf(validation);
    const outside = place.isPolicy ? "" : "; it lies outside of the policies, where nothing else looks at it";
    if (did === "refuse" || validation?.report.conclusion === "failure") {
        const anyway = before === undefined || before === text ? "--no-validate" : "--no-validate --force";
        return `Nothing was written: correct the values, or write it all the same with ${anyway} (${place.shown})`;
    }
    switch (did) {
        case "write":
            return `${before === undefined ? "Wrote" : "Replaced"} ${place.shown}: ${what}, ${checked}${outside}`;
        case "keep":
            return `${place.shown} is so already: ${what}, ${checked}${outside}`;
        case "print":
            return `Wrote nothing: ${what}, ${checked}`;
        case "nothing": {
            const change = before === undefined ? "be created" : before === text ? "stay as it is" : "be replaced, with --force";
            return `Wrote nothing: ${place.shown} would ${change}; ${what}, ${checked}${outside}`;
        }
    }
}
/** As many files as a sentence names. */
const generated_shown_MOST_NAMED = 3;
/** Valid among the others, or by itself alone: what a file defines that cannot be read, nobody knows. */
function validityOf({ unread }) {
    if (unread.length === 0)
        return "valid";
    const more = unread.length - generated_shown_MOST_NAMED;
    const named = unread.slice(0, generated_shown_MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
    return `valid by itself; ${named} cannot be read, so what it refers to is not checked`;
}
function sourceOf({ name, origin, shown, hidesBuiltIn }) {
    if (origin === "built-in")
        return `the built-in template ${name}`;
    return hidesBuiltIn === true ? `${shown}, which stands in the place of the built-in template` : shown;
}
const RESULTS = {
    ...{ write: "created", keep: "unchanged", print: "printed", nothing: "would-create", refuse: "refused" },
};
function shownAsJson({ file, kind, place, validation, before, did, text, unused }, diff) {
    const again = before === text ? "unchanged" : did === "write" ? "replaced" : "would-replace";
    return {
        format: "archi3-generated/1",
        file: place.shown,
        kind: kind.name,
        template: { name: file.name, origin: file.origin },
        unused,
        result: before === undefined || did === "refuse" || did === "print" ? RESULTS[did] : again,
        ...(diff === undefined ? {} : { diff }),
        report: validation?.report ?? null,
        ...(validation === undefined ? {} : { unread: validation.unread }),
    };
}
/** The difference as a patch in the unified form; empty where there is none. */
async function diffOf({ place, before = "", text }) {
    if (before === text)
        return "";
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    const from = before === "" ? "/dev/null" : `a/${place.shown}`;
    const patch = createTwoFilesPatch(from, `b/${place.shown}`, before, text);
    return patch.replace(/^=+\n/, "");
}
function painted(diff, { colors }) {
    const lines = (0,sanitize/* printable */.g$)(diff, { keepNewlines: true }).split("\n");
    return lines
        .map((line) => {
        if (/^(?:---|\+\+\+) /.test(line))
            return colors.bold(line);
        if (line.startsWith("@@"))
            return colors.cyan(line);
        if (line.startsWith("+"))
            return colors.green(line);
        return line.startsWith("-") ? colors.red(line) : line;
    })
        .join("\n");
}
/** What a step of a workflow shows beside its log. */
function publish(generated, terminal) {
    const { validation } = generated;
    if (terminal.publish === undefined || validation === undefined)
        return;
    const context = { links: links/* NO_LINKS */.EB, colors: terminal.colors, quiet: false };
    const failed = validation.report.conclusion === "failure";
    terminal.publish({
        summary: (0,report_formats/* renderAs */.dk)("markdown", validation, context),
        ...(failed
            ? {
                annotation: {
                    ...{ level: "error", title: "The generated policy is wrong" },
                    message: "Nothing was written. The job's summary says what was found.",
                },
            }
            : {}),
    });
}

// EXTERNAL MODULE: ./build/src/commands/selection.js
var selection = __webpack_require__(36070);
// EXTERNAL MODULE: ./build/src/policy/source.js
var source = __webpack_require__(63587);
// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(78000);
;// CONCATENATED MODULE: ./build/src/commands/template-given.js





/** The values that somebody answered with, which no option gave. */
function answersIn(given) {
    return [...given].flatMap(([name, { value, where }]) => (where === name ? [[name, value]] : []));
}
/**
 * Reads the values that a call gives.
 * @throws {PolicyError} `E_VARIABLES` (exit 2) for what are no values by name, `E_VARIABLE` for one that no value can be
 */
async function readGiven({ variables, set }, currentFolder) {
    const given = new Map();
    if (variables !== undefined)
        for (const [name, value] of await readVariables(variables, currentFolder))
            given.set(name, value);
    for (const one of set) {
        const at = one.indexOf("=");
        if (at < 1)
            throw (0,errors/* usageError */.Wp)("E_USAGE", {
                what: "that sets no variable",
                where: `--set ${one}`,
                mend: "write NAME=value; the value may be empty",
            });
        const name = one.slice(0, at);
        given.set(name, { value: one.slice(at + 1), where: `--set ${name}=…` });
    }
    return given;
}
/** More than any template takes; YAML's reader compares each name with all others. */
const LARGEST_VARIABLES = 128 * 1024;
async function readVariables(option, currentFolder) {
    if (option.startsWith("@")) {
        const path = option.slice(1);
        return valuesIn(readText(path, currentFolder), `--variables ${option}`, "core");
    }
    try {
        JSON.parse(option);
    }
    catch (error) {
        throw refused("--variables", "it is not JSON", `write it in single quotes, such as '{"AGENT_NAME": "custom-analyst"}', or give a file: --variables @values.yaml`, error);
    }
    return valuesIn(option, "--variables", "json");
}
function readText(path, currentFolder) {
    const where = `--variables @${path}`;
    const read = (0,files/* readRegularFile */.XF)((0,external_node_path_.resolve)(currentFolder, path), LARGEST_VARIABLES);
    if (read.kind !== "bytes")
        throw refused(where, (0,files/* unreadable */.O$)(read), "name a file of JSON or YAML; links are not followed");
    const { text, readable, problems } = (0,source/* decode */.D4)(read.bytes);
    if (readable)
        return text;
    throw refused(where, problems[0]?.message.replace(/\.$/, "") ?? "it is no text", "save it as UTF-8");
}
/** JSON is read as YAML too, since that knows how a number was written, and keys that stand twice. */
async function valuesIn(text, where, schema) {
    const { isMap, isScalar, parseAllDocuments } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    if (text.length > LARGEST_VARIABLES)
        throw refused(where, "it is longer than 128 KiB", "give the template's own variables only");
    const documents = readAll(() => parseAllDocuments(text, { schema, logLevel: "silent", prettyErrors: false }), where);
    const [document, second] = Array.isArray(documents) ? documents : [];
    const [error] = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
    const values = 'write a mapping of names to values, such as {"AGENT_NAME": "custom-analyst"}';
    if (error !== undefined || second !== undefined)
        throw refused(where, error?.message.replace(/\.$/, "") ?? "it holds several documents", values, error);
    const contents = document?.contents;
    if (!isMap(contents))
        throw refused(where, "it is no mapping", values);
    return contents.items.map(({ key, value }) => {
        const name = isScalar(key) ? String(key.value) : String(key);
        return [name, { value: scalarText(name, isScalar(value) ? value : undefined, where), where }];
    });
}
/** @throws {PolicyError} `E_VARIABLES` (exit 2) for what is nested deeper than the reader's stack */
function readAll(read, where) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw refused(where, "it is nested too deep", "write a mapping of names to values", error);
    }
}
/** The text of a value; numbers stay as they are written. */
function scalarText(name, scalar, where) {
    const value = scalar?.value;
    if (typeof value === "string")
        return value;
    if (typeof value === "boolean")
        return String(value);
    if (typeof value === "number" && !Number.isNaN(value) && /^[-+\d]/.test(scalar?.source ?? ""))
        return scalar?.source ?? String(value);
    throw (0,errors/* usageError */.Wp)("E_VARIABLE", {
        what: `${name} cannot have this value`,
        where,
        why: "a value is a string, a number, true or false",
        mend: "write it in quotes, or leave it out",
    });
}
function refused(where, why, mend, cause) {
    return (0,errors/* usageError */.Wp)("E_VARIABLES", { what: "cannot read the values of variables", where, why, mend, cause });
}
/**
 * Refuses values of variables that the template does not have: a name that is misspelt would be left out in silence.
 * @throws {PolicyError} `E_VARIABLE` (exit 2)
 */
function checkNames(given, facts, template) {
    const names = facts.map(({ name }) => name);
    for (const [name, { where }] of given) {
        if (names.includes(name))
            continue;
        const guess = (0,spelling/* nearest */.pA)(name, names);
        throw (0,errors/* usageError */.Wp)("E_VARIABLE", {
            what: `the template has no variable ${name}`,
            where,
            mend: guess === undefined
                ? `see what it has: archi3-policy generate --list-templates --template ${template}`
                : `did you mean ${guess}?`,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/commands/generate.js





















/**
 * Writes a policy from a template, after it has been validated among all that it will live with. Nothing is written that
 * fails, and nothing is overwritten without `force`.
 * @throws {PolicyError} exit 2 for a template, a value or a place that cannot be used
 */
async function runGenerate(options, terminal, world) {
    const { currentFolder } = terminal;
    if (options.output === "-" && options.format === "json")
        throw twoOutputs();
    const workspace = (0,generated_place/* withPoliciesFolder */.$)(await (0,commands_workspace/* openWorkspace */.OH)(options, currentFolder), options.policiesDir);
    (0,selection/* checkType */.Bt)(options.type, workspace);
    const open = await (0,template_library/* openTemplate */.xb)((0,template_library/* findTemplate */._4)(options.template, workspace, currentFolder));
    const kind = kindOf(open, options.type, workspace);
    const [samples = new Map()] = (0,templates/* samplesOf */.lc)(open.template, open.used, workspace.schemaOf(kind));
    const { generated, agent, unused } = await generatedFrom(open, samples, options, terminal, world);
    if ((0,kinds/* kindOfShape */.$U)(generated.value) !== undefined && (0,kinds/* kindOfShape */.$U)(generated.value)?.name !== kind.name)
        throw wrongKind(open, (0,kinds/* kindOfShape */.$U)(generated.value)?.name ?? "", kind.name);
    const isPrinted = options.output === "-";
    const place = placeFor(options, kind, generated, agent, workspace, currentFolder);
    const before = isPrinted ? undefined : textThere(place);
    const isSame = before === generated.text;
    const validation = options.validate
        ? await checkGenerated({ ...generated, kind, place }, workspace, terminal, world.version)
        : undefined;
    const isSound = validation === undefined || validation.report.conclusion === "success";
    // A wrong value is told first: with --force it would fail all the same.
    const mayStay = validation?.isWrongByItself !== true && !options.force && !options.dryRun;
    if (before !== undefined && !isSame && mayStay)
        throw exists(place);
    const result = {
        ...{ file: open.file, kind, place, validation, before, text: generated.text, unused },
        ...{
            did: isPrinted ? "print" : options.dryRun ? "nothing" : !isSound ? "refuse" : isSame ? "keep" : "write",
        },
    };
    if (result.did === "write")
        write(place, generated.text, before !== undefined);
    await tellGenerated(result, options, terminal);
    return isSound ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.failed;
}
function twoOutputs() {
    return (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "--output - and --format json exclude each other",
        where: "--output - --format json",
        why: "the policy itself is printed, which is YAML",
        mend: "leave one of them out",
    });
}
/** Where the policy goes, or where it is validated as if it lay; nowhere for one that is only printed. */
function placeFor({ output, validate }, kind, { value }, agent, workspace, currentFolder) {
    if (output === "-" && !validate)
        return { path: "", shown: output, isPolicy: true };
    if (output !== undefined && output !== "-")
        return (0,generated_place/* checkPlace */.uD)((0,generated_place/* namedPlace */.Dn)(output, currentFolder, workspace), output, kind, workspace);
    const path = (0,generated_place/* usualPlace */.oF)(kind, value, agent, workspace);
    return (0,generated_place/* checkPlace */.uD)(path, (0,commands_workspace/* displayPath */.Gt)(path, (0,files/* realPath */.Ye)(currentFolder) ?? currentFolder), kind, workspace);
}
/** The policy's text, with values that were given, asked for, or that follow. */
async function generatedFrom(open, samples, options, terminal, { env, ask }) {
    const facts = (0,template_values/* variableFacts */.yg)(open.template, open.used);
    const given = await readGiven(options, terminal.currentFolder);
    checkNames(given, facts, options.template);
    const author = authorName(terminal.currentFolder, env) ?? "unknown";
    const surroundings = { today: (0,clock/* today */.Ec)(), author };
    const judge = await loadJudge(open, facts);
    const filled = ask === undefined || options.quiet
        ? fill(open, facts, given, surroundings)
        : await askMissing(open, facts, given, surroundings, judge, ask, terminal);
    if (filled.missing.length > 0) {
        const missing = allMissing(open, facts, given, surroundings, samples);
        throw unresolvedError(options, missing, answersIn(given), open.file.shown);
    }
    checkValues(open, facts, given, filled, judge);
    const texts = new Map([...given].map(([name, { value }]) => [name, value]));
    return {
        generated: generateText(open, filled.values),
        agent: filled.values.get("AGENT_NAME"),
        unused: (0,template_values/* unusedValues */.pg)(open.template, open.used, texts, filled.values),
    };
}
/**
 * The kind that a template makes, which has to be the one that is asked for.
 * @throws {PolicyError} `E_TYPE` (exit 2)
 */
function kindOf(open, asked, workspace) {
    const made = (0,templates/* kindMade */.sK)(open.template, open.used, read_limits/* DEFAULT_LIMITS */.d);
    const kind = made ?? (0,intake/* saidKind */.Y0)(asked, workspace);
    if (kind === undefined)
        throw (0,errors/* usageError */.Wp)("E_TYPE", {
            what: "cannot tell which kind of policy the template makes",
            where: open.file.shown,
            why: "its sections are those of no built-in kind",
            mend: "say which: --type KIND",
        });
    if (asked !== undefined && kind.name !== asked)
        throw wrongKind(open, kind.name, asked);
    return kind;
}
function wrongKind({ file }, made, asked) {
    return (0,errors/* usageError */.Wp)("E_TYPE", {
        what: `the template makes a policy of the kind ${made}`,
        where: `--type ${asked}`,
        why: `that is what the sections of ${file.shown} say`,
        mend: `ask for --type ${made}, or use another template`,
    });
}
const LARGEST_KEPT = 16 * 1024 * 1024;
/** What stands at the place; undefined for nothing. */
function textThere({ path }) {
    const read = (0,files/* readRegularFile */.XF)(path, LARGEST_KEPT);
    if (read.kind === "missing")
        return undefined;
    return read.kind === "bytes" ? Buffer.from(read.bytes).toString("utf8") : "";
}
function exists({ shown }) {
    return (0,errors/* usageError */.Wp)("E_EXISTS", {
        what: "a file stands there already",
        where: shown,
        why: "a file is replaced only where --force says so",
        mend: "see what would change with --dry-run; then replace it with --force, or name another file",
    });
}
function write({ path, shown, isPolicy }, text, isThere) {
    if (isPolicy)
        (0,terminal/* makeFolder */.fc)((0,external_node_path_.dirname)(path), (0,external_node_path_.dirname)(shown));
    if (isThere)
        (0,terminal/* writeFileAtomically */.lo)(path, text, shown);
    else
        (0,terminal/* createFile */.x3)(path, text, shown);
}


/***/ }),

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

/***/ 42603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ annotationsOf),
  dk: () => (/* binding */ renderAs),
  jB: () => (/* binding */ tellInvalid),
  Li: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var terminal = __webpack_require__(87418);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/annotations.js + 2 modules
var annotations = __webpack_require__(84046);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/junit.js
var junit = __webpack_require__(73356);
// EXTERNAL MODULE: ./build/src/report/links.js
var links = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/ranking.js
var ranking = __webpack_require__(87194);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
;// CONCATENATED MODULE: ./build/src/report/sarif.js






/**
 * GitHub refuses more than 25,000 results a run (it keeps 5,000, by severity) and files above 10 MB once they
 * are compressed; text of any kind stays below that when it is no larger before.
 */
const GITHUB_SARIF_LIMITS = { results: 25_000, bytes: 9_000_000 };
/** Bytes of the names and brackets of a plain result, which compression makes nearly nothing of after the first. */
const COMMON_BYTES = 350;
/** What a result counts for all the same. */
const LEAST_BYTES = 100;
/** GitHub keeps 100 locations of a result, and refuses more than 1,000. */
const RELATED_MAX = 100;
/** Bytes of one text; no message that is meant for a reader is as long. */
const TEXT_MAX = 8_000;
const SOURCE_ROOT = "%SRCROOT%";
const LEVEL = { error: "error", warning: "warning", notice: "note" };
/** The report as a SARIF 2.1.0 log (OASIS, errata 01), on one line; results ranked, the most telling first. */
function renderSarif(report, context) {
    const results = report.findings.toSorted(ranking/* byRank */.O).map(resultWriter(report, context.rules));
    const shown = withinLimits(results, context.limits ?? GITHUB_SARIF_LIMITS);
    const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: driverOf(report, context) },
                columnKind: "utf16CodeUnits",
                originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: "The folder that paths start from." } } },
                ...(context.repository === undefined
                    ? {}
                    : { versionControlProvenance: provenanceOf(context.repository) }),
                invocations: [
                    {
                        executionSuccessful: true,
                        exitCode: report.conclusion === "success" ? 0 : 1,
                        toolExecutionNotifications: notificationsOf(report, shown, results.length),
                    },
                ],
                results: results.slice(0, shown),
            },
        ],
    };
    return (0,json/* printJson */.Q)(log, 0);
}
function withinLimits(results, limits) {
    let bytes = 0;
    for (const [index, result] of results.entries()) {
        bytes += Math.max(LEAST_BYTES, (0,sanitize/* byteLength */.dp)((0,json/* printJson */.Q)(result, 0)) - COMMON_BYTES);
        if (index >= limits.results || bytes > limits.bytes)
            return index;
    }
    return results.length;
}
function driverOf({ tool }, { rules, rulePage }) {
    return {
        name: tool.name,
        semanticVersion: tool.version,
        rules: rules.map(({ id, name, severity, what, why }) => {
            const helpUri = (0,links/* webAddress */.Dy)(rulePage?.(id));
            return {
                id,
                // An identifier in Pascal case (§3.49.7).
                ...(name === undefined ? {} : { name: inPascalCase(name) }),
                shortDescription: { text: plain(what) },
                fullDescription: { text: plain(sentences(what, why)) },
                help: { text: plain(sentences(what, why)), markdown: helpOf(what, why) },
                defaultConfiguration: { level: LEVEL[severity] },
                ...(helpUri === undefined ? {} : { helpUri }),
            };
        }),
    };
}
function inPascalCase(name) {
    return name.replace(/(?:^|-)(\w)/g, (_match, letter) => letter.toUpperCase());
}
function provenanceOf({ url, commit, branch }) {
    const repositoryUri = (0,links/* webAddress */.Dy)(url);
    if (repositoryUri === undefined)
        return [];
    return [
        {
            repositoryUri,
            revisionId: commit,
            ...(branch === undefined ? {} : { branch }),
            mappedTo: { uriBaseId: SOURCE_ROOT },
        },
    ];
}
function notificationsOf({ base }, shown, all) {
    const notification = (level, text) => ({
        level,
        message: { text: plain(text) },
    });
    const cut = `${shown} of ${all} results are in this file, which is as many as GitHub takes; the first ones are the most severe and the newest.`;
    return [
        ...(shown === all ? [] : [notification("warning", cut)]),
        ...(base === null
            ? []
            : [
                notification(base.state === "unknown" ? "warning" : "note", (0,report_report/* describeBase */.dM)(base, String)),
                ...base.notes.map((note) => notification("note", note)),
            ]),
    ];
}
/** Against a base: touched ones were there already, on a line that is another now. Of accepted ones nothing is known. */
const BASELINE = {
    new: "new",
    touched: "updated",
    existing: "unchanged",
};
function resultWriter({ base, findings }, rules) {
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    // All results of a run say whether they are suppressed, or none (§3.27.23).
    const someSuppressed = findings.some(({ status }) => status === "suppressed");
    return (finding) => {
        const { rule, severity, file, range, related, fix, fingerprint, status } = finding;
        const ruleIndex = indexes.get(rule);
        const shown = related.slice(0, RELATED_MAX);
        const edits = fix === undefined ? undefined : fixOf(fix, file);
        const state = base === null ? undefined : BASELINE[status];
        return {
            ruleId: rule,
            ...(ruleIndex === undefined ? {} : { ruleIndex }),
            level: LEVEL[severity],
            message: { text: messageOf(finding, shown) },
            locations: [{ physicalLocation: placeOf(file, range) }],
            ...(shown.length === 0 ? {} : { relatedLocations: shown.map(relatedLocation) }),
            partialFingerprints: { "archi3/v1": fingerprint },
            ...(state === undefined ? {} : { baselineState: state }),
            ...(someSuppressed ? { suppressions: suppressionsOf(finding) } : {}),
            ...(edits === undefined ? {} : { fixes: [edits] }),
            ...propertiesOf(finding),
        };
    };
}
function placeOf(file, range) {
    return {
        artifactLocation: { uri: uriOf(file), uriBaseId: SOURCE_ROOT },
        region: regionOf(range),
    };
}
/** Masked before it is encoded: what masks the written text knows nothing of encodings. */
function uriOf(file) {
    return (0,links/* encodePath */.O0)((0,sanitize/* maskSecrets */.QU)(file));
}
function regionOf({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function relatedLocation({ file, range, message }, index) {
    return { id: index + 1, physicalLocation: placeOf(file, range), message: { text: plain(message) } };
}
/** What is wrong, what to do, and the related places as links to their locations (§3.11.6): GitHub shows only these. */
function messageOf({ message, help, related }, shown) {
    const links = shown.map(({ file, range, message: why }, index) => {
        const text = plain(`${(0,sanitize/* printable */.g$)(file)}:${range.start.line}`);
        return `See [${text.replace(/[[\]\\]/g, "\\$&")}](${index + 1}): ${plain(why)}`;
    });
    const more = related.length - shown.length;
    return [
        plain(message),
        ...(help === "" ? [] : [plain(help)]),
        ...links,
        ...(more === 0 ? [] : [`… and ${more} more`]),
    ].join("\n");
}
/**
 * Text in a message: no link and no placeholder, which SARIF has in plain texts too (§3.11.5, §3.11.6). The
 * standard wants every brace doubled; only a placeholder's are, since readers show others as they stand.
 */
function plain(text) {
    return (0,sanitize/* truncateBytes */.QY)((0,sanitize/* printable */.g$)(text, { keepNewlines: true }), TEXT_MAX)
        .replaceAll("](", "] (")
        .replace(/\{(?=\d+\})|(?<=\{\d+)\}/g, "$&$&");
}
/** A rule of one's own has its words from a file: they never stand where a line of Markdown begins. */
/** Rules of a repository's own may say what they find without a full stop. */
function sentences(what, why) {
    return `${/[.!?]$/.test(what) ? what : `${what}.`} ${why}`;
}
function helpOf(what, why) {
    const [finds, matters] = [what, why].map((text) => (0,markdown_text/* markdownProse */.h$)((0,sanitize/* printable */.g$)(text)));
    return `**Finds:** ${finds}\n\n**Why it matters:** ${matters}\n`;
}
function suppressionsOf({ status, suppression }) {
    if (status !== "suppressed")
        return [];
    return [suppression === undefined ? { kind: "external" } : suppressionOf(suppression)];
}
function suppressionOf({ by, reason }) {
    return {
        kind: by === "comment" ? "inSource" : "external",
        ...(reason === undefined ? {} : { justification: plain(reason) }),
    };
}
/** A fix that may be applied by a machine; none where a text of it could not be written down as it is. */
function fixOf({ title, edits }, file) {
    if (edits.some(({ text }) => (0,sanitize/* printable */.g$)(text, { keepNewlines: true }) !== text))
        return undefined;
    return {
        description: { text: plain(title) },
        artifactChanges: [
            {
                artifactLocation: { uri: uriOf(file), uriBaseId: SOURCE_ROOT },
                replacements: edits.map(({ range, text }) => ({
                    deletedRegion: regionOf(range),
                    insertedContent: { text },
                })),
            },
        ],
    };
}
function propertiesOf({ kind, policy, pointer }) {
    const properties = {
        ...(kind === undefined ? {} : { kind }),
        ...(policy === undefined ? {} : { policy }),
        ...(pointer === undefined ? {} : { pointer }),
    };
    return Object.keys(properties).length === 0 ? {} : { properties };
}

// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/report/workflow-commands.js
var workflow_commands = __webpack_require__(95190);
// EXTERNAL MODULE: ./build/src/validation/rules/index.js + 45 modules
var rules = __webpack_require__(51146);
// EXTERNAL MODULE: ./build/src/commands/output-files.js
var output_files = __webpack_require__(28437);
;// CONCATENATED MODULE: ./build/src/commands/report-formats.js














/** A file of Markdown is read by people and by tools that take no more. */
const MARKDOWN_BYTES = 1024 * 1024;
/** Tells those who deploy why they cannot: what is wrong, and not what is only doubtful, which `validate` shows. */
function tellInvalid(format, validation, terminal) {
    const context = { links: links/* NO_LINKS */.EB, colors: terminal.colors, quiet: true };
    terminal.print(renderAs(format, validation, context));
    const { errors } = validation.report.summary;
    terminal.publish?.({
        summary: renderAs("markdown", validation, context),
        annotation: {
            ...{ level: "error", title: "The policies are wrong" },
            message: `${errors} ${errors === 1 ? "error" : "errors"}: nothing was begun. The job's summary has them.`,
        },
    });
    return src_errors/* EXIT */.dc.failed;
}
function renderAs(format, validation, context) {
    const { report, rule, checked, policies } = validation;
    const { links } = context;
    switch (format) {
        case "text":
            return (0,report_text/* renderText */.S5)({ ...report, findings: shown(validation, context) }, checked.sources, context.colors);
        case "json":
            return (0,json/* renderJson */.h)(report);
        case "sarif":
            return renderSarif(report, {
                rules: rulesOf(checked),
                rulePage: links.rule,
                ...(context.repository === undefined ? {} : { repository: context.repository }),
            });
        case "junit":
            return (0,junit/* renderJunit */.RV)(report, policies.map(({ file, kind, name }) => ({
                file,
                kind: kind.name,
                ...(name === undefined ? {} : { name }),
            })), rule);
        case "markdown":
            return (0,markdown/* renderMarkdown */.Gc)(report, { maxBytes: MARKDOWN_BYTES, links });
        case "github":
            return (0,workflow_commands/* renderWorkflowCommands */.e)(annotationsOf(validation).annotations);
    }
}
/** The rule table, and the rules of the repository's own. */
function rulesOf({ ownRules }) {
    return [...rules/* RULES */.y0.values(), ...ownRules];
}
/** A run is never too quiet to tell errors, and whatever else fails it. */
function shown({ report, rule }, { quiet }) {
    return report.findings.filter((finding) => (0,report_report/* isShown */.aJ)(finding, rule) && (!quiet || finding.severity === "error" || (0,report_report/* failsRun */.FR)(finding, rule)));
}
/** The annotations of a run, at the lines of the commit that is reported on. */
function annotationsOf({ report, rule, comparison, checked }) {
    const changes = comparison?.there?.changes;
    return (0,annotations/* annotate */.fz)(report.findings, {
        annotate: rule.annotate,
        failure: rule,
        rules: rulesOf(checked),
        ...(comparison === undefined ? {} : { toHead: comparison.reported }),
        ...(changes === undefined
            ? {}
            : { isChanged: (file, line) => changes.touches(file, line) }),
    });
}
/** Writes the report to files. @returns what went wrong, since what was found is to be told all the same */
function writeReports(validation, paths, context, { currentFolder }) {
    return paths.flatMap((path) => {
        try {
            (0,terminal/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(currentFolder, path), renderAs((0,output_files/* formatOfFile */.fd)(path), validation, context), path);
            return [];
        }
        catch (error) {
            return [error];
        }
    });
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
