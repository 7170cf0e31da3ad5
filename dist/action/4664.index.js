export const id = 4664;
export const ids = [4664];
export const modules = {

/***/ 84664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStepCommand: () => (/* binding */ runStepCommand)
});

// UNUSED EXPORTS: commandNames, inputsOf

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(78000);
;// CONCATENATED MODULE: ./build/src/argv.js


/**
 * Refuses an empty value: it is a shell variable that was not set, and no name, path or kind is empty. A value that looks
 * like an option is the next one: the value itself was forgotten.
 */
function given(where) {
    return (value) => {
        if (!notEmpty(where, value).startsWith("-"))
            return value;
        throw (0,errors/* usageError */.Wp)("E_USAGE", {
            what: `the value of ${where} is missing`,
            where: `${where} ${value}`,
            why: `${value} looks like an option`,
            mend: "give it a value; a path that begins with a dash is written as ./-path",
        });
    };
}
function notEmpty(where, value) {
    if (value !== "")
        return value;
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "the value is empty",
        where: `${where} ''`,
        mend: "give it a value, or leave it out",
    });
}
function collect(where) {
    return (value, earlier = []) => [...earlier, given(where)(value)];
}
/** Commander answers `help` of a command that there is not with the general help, and says nothing of it. */
function checkHelp(program, [first, about]) {
    const names = program.commands.map((command) => command.name());
    if (first !== "help" || about === undefined || about.startsWith("-") || [...names, "help"].includes(about))
        return;
    const guess = nearest(about, names);
    throw usageError("E_USAGE", {
        what: `unknown command '${about}'`,
        mend: guess === undefined ? `use one of ${names.join(", ")}` : `did you mean ${guess}?`,
    });
}
/** What commander refuses, such as `error: unknown option '--al'` and `(Did you mean --all?)` below it. */
function callError(error, program, argv) {
    const [first = "", hint] = error.message.replace(/^error: /, "").split("\n");
    const meant = /^\(Did you mean (.*)\?\)$/.exec(hint ?? "")?.[1];
    const [what = first, why] = first.split(/(?<=')\. (?=Allowed)|(?<= is invalid)\. /);
    const elsewhere = error.code === "commander.unknownOption"
        ? otherCommands(first, program, argv)
        : misplaced(error, program, argv);
    return (0,errors/* usageError */.Wp)("E_USAGE", {
        what,
        ...(why === undefined ? {} : { why: why.replace(/\.$/, "").replace(/^A/, "a") }),
        mend: meant === undefined ? (elsewhere ?? "run it with --help for what it takes") : `did you mean ${meant}?`,
    });
}
/** What a value without an option was meant for: most often it is the environment's name. */
function misplaced({ code, message }, program, argv) {
    const [name] = argv;
    const command = program.commands.find((one) => one.name() === name);
    const value = command?.args[command.registeredArguments.length];
    const isShort = argv.some((word) => /^--env(?:=|$)/.test(word));
    if (isShort && message.includes("--environment"))
        return "did you mean --environment?";
    if (command === undefined || value === undefined || value.startsWith("-"))
        return undefined;
    const wantsName = command.options.some(({ long }) => long === "--environment") &&
        command.getOptionValue("environment") === undefined;
    const isMissing = code === "commander.missingMandatoryOptionValue" && message.includes("--environment");
    if (wantsName && (isMissing || code === "commander.excessArguments"))
        return `did you mean --environment ${value}?`;
    return code === "commander.excessArguments" ? `leave out ${value}` : undefined;
}
/** Says whose option it is that the command which was called has not got. */
function otherCommands(message, program, argv) {
    const flag = /'(--[^'=]+)/.exec(message)?.[1];
    if (flag === undefined)
        return undefined;
    const others = program.commands.filter((one) => !argv.includes(one.name()));
    const known = new Map(others.map((one) => [one.name(), one.options.flatMap(({ long }) => long ?? [])]));
    const all = [...known.values()].flat();
    // Among so many options nearly every word is near to some.
    const meant = all.includes(flag) ? flag : all.find((one) => (0,spelling/* isSlip */.BX)(flag, one));
    if (meant === undefined)
        return undefined;
    const owners = [...known].flatMap(([name, flags]) => (flags.includes(meant) ? [name] : []));
    const help = owners.length === 1 ? owners[0] : "<command>";
    return `${meant} belongs to ${owners.join(", ")}: see archi3-policy ${help} --help`;
}

// EXTERNAL MODULE: ./build/src/inputs.js
var inputs = __webpack_require__(8796);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./build/src/adapters/question.js

/**
 * Asks a person at a terminal for one line; nobody is asked where standard input or standard error is none, or in a
 * pipeline (`CI`).
 * @returns undefined where nobody was asked, or nothing was answered
 */
async function askPerson(question) {
    const { stdin, stderr, env } = process;
    if (stdin.isTTY !== true || stderr.isTTY !== true || env["CI"] !== undefined)
        return undefined;
    const lines = (0,promises_.createInterface)({ input: stdin, output: stderr });
    const ended = new AbortController();
    // An end of the input is no answer; an interrupt ends the command before it has begun.
    lines.once("close", () => ended.abort());
    lines.once("SIGINT", () => process.exit(130));
    try {
        const answer = (await lines.question(question, { signal: ended.signal })).trim();
        return answer === "" ? undefined : answer;
    }
    catch (error) {
        if (ended.signal.aborted)
            return undefined;
        throw error;
    }
    finally {
        lines.close();
    }
}

// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/report/log.js
var log = __webpack_require__(46314);
;// CONCATENATED MODULE: ./build/src/cli/common.js



/** Adds the options that every command takes. */
function withCommonOptions(command) {
    return command
        .option("--config <file>", "configuration to use instead of the archi3.yaml that is found", given("--config"))
        .option("--policies-dir <folder>", "folder that holds the policies (default: what archi3.yaml says, else archi3/policies, policies or this folder)", given("--policies-dir"))
        .option("--quiet", "print only errors and what else fails the run")
        .option("--verbose", "explain failures with everything that led to them; `validate` also says where its time goes, `init` all first steps")
        .addOption(new esm/* Option */.c$("--log-format <format>", "how to write what goes to standard error; json is one object a line, for machines")
        .choices(log/* LOG_FORMATS */.CD)
        .default("text"))
        .option("--no-color", "print without colours");
}
function common(options) {
    return {
        ...(options.config === undefined ? {} : { config: options.config }),
        ...(options.policiesDir === undefined ? {} : { policiesDir: options.policiesDir }),
        quiet: options.quiet === true,
    };
}
/** How a result is printed. */
function format(choices = ["text", "json"]) {
    return new esm/* Option */.c$("--format <format>", "how to print the result").choices([...choices]).default("text");
}

;// CONCATENATED MODULE: ./build/src/cli/authoring-commands.js





/** Adds the commands that help to write policies. */
function addAuthoringCommands(program, face) {
    addGenerate(program, face);
}
const GENERATE_EXAMPLES = `
Examples:
  archi3-policy generate --list-templates
  archi3-policy generate --list-templates --template workflow
  archi3-policy generate --template agent-template --set AGENT_NAME=trend-analyst
  archi3-policy generate --template agent-template --variables @trend-analyst.json --dry-run
  archi3-policy generate --template environment --set ENVIRONMENT=staging --output -`;
function addGenerate(program, face) {
    withCommonOptions(program.command("generate"))
        .description("write a policy from a template, validated among the policies that it will live with")
        .option("--template <name or path>", "a template of the policies' folder templates, a built-in one, or a file", given("--template"))
        .option("--type <kind>", "the kind of policy that the template has to make", given("--type"))
        .option("--variables <json or @file>", "values of its variables, as JSON, or in a file of JSON or YAML", given("--variables"))
        .option("--set <name=value>", "one value, stronger than --variables (repeatable)", collect("--set"))
        .option("--output <file>", "where to write it, or - to print it (default: the usual place of its kind among the policies)", path("--output"))
        .option("--validate", "write it only if it is valid (the default)")
        .option("--no-validate", "write it without looking whether it is valid")
        .option("--dry-run", "show what would change, and write nothing")
        .option("--force", "replace the file that stands there")
        .option("--list-templates", "show the templates, or with --template the variables of one")
        .addOption(format())
        .addHelpText("after", GENERATE_EXAMPLES)
        .action(async (flags) => face.finish(await (flags.listTemplates === true ? list(flags, face) : generate(flags, face))));
}
async function list(flags, face) {
    checkList(flags);
    const { template, type } = flags;
    const { runListTemplates } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(4632), __webpack_require__.e(9420), __webpack_require__.e(7511), __webpack_require__.e(7092)]).then(__webpack_require__.bind(__webpack_require__, 37092));
    const options = { ...common(flags), format: flags.format, ...(0,defined/* defined */.s)({ template, type }) };
    return runListTemplates(options, face.terminal(flags));
}
async function generate(flags, face) {
    const { template, type, variables, output } = flags;
    const { runGenerate } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(7511), __webpack_require__.e(2722)]).then(__webpack_require__.bind(__webpack_require__, 22722));
    const options = {
        ...{ ...common(flags), template: named(template), set: flags.set ?? [], format: flags.format },
        ...{ validate: flags.validate !== false, dryRun: flags.dryRun === true, force: flags.force === true },
        ...(0,defined/* defined */.s)({ type, variables, output }),
    };
    // A question is no line of a log.
    const ask = flags.logFormat === "json" ? async () => undefined : askPerson;
    const world = { version: face.version, env: face.env, ask };
    return runGenerate(options, face.terminal(flags), world);
}
/** A path, or `-` for standard output. */
function path(where) {
    return (value) => (value === "-" ? value : given(where)(value));
}
/** @throws {PolicyError} `E_USAGE` (exit 2) */
function named(template) {
    if (template !== undefined)
        return template;
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "which template is not said",
        where: "--template",
        mend: "add --template NAME; see which there are with --list-templates",
    });
}
/** Refuses what a list would pass over: whoever gave it expects a policy. @throws {PolicyError} `E_USAGE` (exit 2) */
function checkList(flags) {
    const foreign = ["variables", "set", "output", "force"].find((flag) => flags[flag] !== undefined);
    if (foreign === undefined)
        return;
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: `--list-templates and --${foreign} exclude each other`,
        where: `--list-templates --${foreign}`,
        why: "a list writes no policy",
        mend: "leave one of them out",
    });
}

;// CONCATENATED MODULE: ./build/src/cli/deploy-actions.js

const NAMES = {
    bundle: "--bundle",
    planHash: "--plan-hash",
    wait: "--wait",
    breakGlass: "--break-glass",
    deploymentId: "--deployment-id",
    reason: "--reason",
};
const OF_GATES = ["bundle", "planHash", "wait", "breakGlass"];
/** `--dry-run` and `--validate` are kept by all: a list changes nothing, and a rollback restores what was valid. */
const FOREIGN = {
    deploy: ["deploymentId"],
    rollback: OF_GATES,
    list: [...OF_GATES, "deploymentId", "reason"],
};
const WHY = {
    deploy: "only a rollback goes back to a deployment",
    rollback: "a rollback makes an earlier deployment live again from the ledger, and asks no gates",
    list: "it only shows the ledger",
};
/**
 * Refuses options that an action would pass over: whoever gave one expects it to be kept.
 * @throws {PolicyError} `E_USAGE` (exit 2)
 */
function checkAction(action, environment, flags) {
    const foreign = FOREIGN[action].find((flag) => flags[flag] !== undefined);
    if (foreign === undefined)
        return;
    const command = { deploy: "deploy", rollback: "rollback", list: "history" }[action];
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: `${NAMES[foreign]} does not belong to --action ${action}`,
        where: NAMES[foreign],
        why: WHY[action],
        mend: action === "deploy"
            ? `archi3-policy rollback --environment ${environment} --deployment-id ${flags.deploymentId}`
            : `leave it out: archi3-policy ${command} --environment ${environment}`,
    });
}

;// CONCATENATED MODULE: ./build/src/cli/github-commands.js




/** Adds the command that looks after GitHub's own protection of environments. */
function addGithubCommands(program, face) {
    withCommonOptions(program.command("environments"))
        .description("check GitHub's environments (reviewers, wait timer, branches) against archi3.yaml, or set them")
        .addArgument(new esm/* Argument */.ef("<action>", "check: compare, and end 1 where they differ; apply: create and change them, with a token that has administration: write").choices(["check", "apply"]))
        .option("--environment <name>", "only this environment's (default: all)", given("--environment"))
        .option("--dry-run", "show what apply would do, and do nothing")
        .addOption(format())
        .action(async (action, flags) => {
        const { runEnvironmentsApply, runEnvironmentsCheck } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(4632), __webpack_require__.e(9420), __webpack_require__.e(8155)]).then(__webpack_require__.bind(__webpack_require__, 28155));
        const { environment, format: as, dryRun } = flags;
        const options = { ...common(flags), format: as, ...(0,defined/* defined */.s)({ environment }) };
        const call = [face.terminal(flags), face.version, face.env];
        face.finish(action === "check"
            ? await runEnvironmentsCheck(options, ...call)
            : await runEnvironmentsApply({ ...options, dryRun: dryRun === true }, ...call));
    });
}

// EXTERNAL MODULE: ./build/src/health/check.js
var check = __webpack_require__(48916);
;// CONCATENATED MODULE: ./build/src/cli/option-values.js



/** A length of time, in milliseconds. @throws {PolicyError} `E_USAGE` (exit 2) */
function duration(text) {
    const ms = (0,check/* parseDuration */.E9)(text);
    if (ms !== undefined)
        return ms;
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "that is no length of time",
        where: `--wait ${text}`,
        mend: "write one such as 30s, 45m or 2h",
    });
}
/** Who looks more often does little else. Milliseconds. */
const SHORTEST_INTERVAL = 1_000;
const LONGEST_INTERVAL = 24 * 3_600_000;
/** How often something is done, in milliseconds. @throws {PolicyError} `E_USAGE` (exit 2) */
function interval(text) {
    const ms = (0,check/* parseDuration */.E9)(text);
    if (ms !== undefined && ms >= SHORTEST_INTERVAL && ms <= LONGEST_INTERVAL)
        return ms;
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "that is no interval",
        where: `--every ${text}`,
        mend: "write a length of time from 1s to 24h, such as 30s or 5m",
    });
}
/**
 * Why something is done, for the ledger: without the space that lets it begin with a dash where it comes from a form. The
 * dots that stand for it in commands which we print say nothing to whoever reads it later.
 * @throws {PolicyError} `E_USAGE` (exit 2)
 */
function reasonText(text) {
    const said = notEmpty("--reason", given("--reason")(text).trim());
    if (/[^\s.…]/.test(said))
        return said;
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "that is no reason",
        where: `--reason ${said}`,
        why: "it is the placeholder of a command that was printed",
        mend: "write in its place why this is done: the ledger keeps it for whoever reads it later",
    });
}
/** A plan's hash, as `plan` prints it. @throws {PolicyError} `E_USAGE` (exit 2) */
function planHash(text) {
    if (/^[\da-f]{64}$/.test(given("--plan-hash")(text)))
        return text;
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "that is no plan's hash",
        where: `--plan-hash ${text}`,
        why: "a hash is 64 digits from 0 to 9 and a to f",
        mend: "hand in the hash that `archi3-policy plan` has printed; of a step it is the output `plan-hash`",
    });
}
/** A number of records. @throws {PolicyError} `E_USAGE` (exit 2) */
function positive(text) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "that is no number of records",
        where: `--limit ${text}`,
        mend: "write a whole number from 1 on",
    });
}
const MOST_JOBS = 64;
/** A number of threads. @throws {PolicyError} `E_USAGE` (exit 2) */
function jobs(text) {
    if (/^[1-9]\d?$/.test(text) && Number(text) <= MOST_JOBS)
        return Number(text);
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "that is no number of threads",
        where: `--jobs ${text}`,
        mend: `write a whole number from 1 to ${MOST_JOBS}, or leave it out`,
    });
}
/** A name of evidence. @throws {PolicyError} `E_USAGE` (exit 2) */
function evidenceName(text) {
    if (/^[a-z][a-z0-9-]*$/.test(text))
        return text;
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "that is no name of evidence",
        where: `--name ${text}`,
        mend: "write small letters, digits and hyphens, such as end-to-end",
    });
}
/** Any number in decimal form. @throws {PolicyError} `E_USAGE` (exit 2) */
function finite(text) {
    const value = Number(text);
    // JavaScript would also take 0x10, which people may mean as 0.
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) && Number.isFinite(value))
        return value;
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "that is no number",
        where: `--value ${text}`,
        mend: "write one such as 4.6",
    });
}
/** An address of the web. @throws {PolicyError} `E_USAGE` (exit 2) */
function webAddress(text) {
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
        return text;
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "that is no address of the web",
        where: `--url ${text}`,
        mend: "write one that begins with https://",
    });
}
/** A time that is over, in milliseconds since 1970: so long ago, or a day from its beginning. @throws {PolicyError} `E_USAGE` (exit 2) */
function startOfLook(text) {
    const ago = (0,check/* parseDuration */.E9)(text);
    const time = ago === undefined ? momentOf(text, "00:00:00Z") : Date.now() - ago;
    // Before 1970 there is no deployment, and a length that leads there is a slip.
    if (time >= 0 && time <= Date.now())
        return time;
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: Number.isNaN(time)
            ? "that is no time"
            : time < 0
                ? "that is too long ago"
                : "that time is still to come",
        where: `--since ${text}`,
        mend: "write how long ago (90d), a day (2026-09-01, in UTC), or a time with its zone (2026-09-01T08:00+01:00)",
    });
}
/** A time to come, as ISO 8601 in UTC; a day ends at its end. @throws {PolicyError} `E_USAGE` (exit 2) */
function endOfLock(text) {
    const time = momentOf(text, "23:59:59.999Z");
    if (time > Date.now())
        return new Date(time).toISOString();
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: Number.isNaN(time) ? "that is no time" : "that time is over",
        where: `--until ${text}`,
        mend: "write a day (2026-12-01, in UTC), or a time with its zone (2026-12-01T08:00+01:00)",
    });
}
/**
 * A day of the calendar, or a time with its zone, in milliseconds since 1970; NaN for what is neither.
 * @param ofDay the time that a day alone stands for
 */
function momentOf(text, ofDay) {
    const [, day = "", time] = /^(\d{4}-\d\d-\d\d)(?:T(.*(?:Z|[+-]\d\d:?\d\d)))?$/.exec(text) ?? [];
    const midnight = Date.parse(`${day}T00:00Z`);
    // What overflows, such as 30 February, is read as another day.
    const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
    return isDay ? Date.parse(`${day}T${time ?? ofDay}`) : Number.NaN;
}

;// CONCATENATED MODULE: ./build/src/cli/metrics-command.js




/** Adds the command that shows how well deployments go. */
function addMetrics(program, face) {
    withCommonOptions(program.command("metrics"))
        .description("show how well deployments go, by the ledgers: how often, how fast, how many fail")
        .option("--environment <name>", "of this environment alone (default: of all together, and of each)", given("--environment"))
        .option("--since <time>", "of what began since then: 90d, 2026-09-01, or 2026-09-01T08:00Z (default: of everything)", startOfLook)
        .addOption(format(["text", "json", "openmetrics"]))
        .option("--output <file>", "also write the result to a file; .json or .prom (OpenMetrics) (repeatable)", collect("--output"))
        .action(async (flags) => {
        const { runMetrics } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(4632), __webpack_require__.e(9420), __webpack_require__.e(5075)]).then(__webpack_require__.bind(__webpack_require__, 45075));
        const { environment, since, format: as, output = [] } = flags;
        const options = { ...common(flags), ...(0,defined/* defined */.s)({ environment, since }), format: as, output };
        face.finish(await runMetrics(options, face.terminal(flags), face.version, face.env));
    });
}

;// CONCATENATED MODULE: ./build/src/cli/environment-commands.js









/** Adds the commands that work on environments. */
function addEnvironmentCommands(program, face) {
    addPlan(program, face);
    addDeploy(program, face);
    addRollback(program, face);
    addVerify(program, face);
    addStatus(program, face);
    addHistory(program, face);
    addEvidence(program, face);
    addLocks(program, face);
    addDiff(program, face);
    addMetrics(program, face);
    addGithubCommands(program, face);
}
/** A command on one environment. */
function onEnvironment(program, name, description) {
    return withCommonOptions(program.command(name))
        .description(description)
        .requiredOption("--environment <name>", "which environment", given("--environment"));
}
const BUNDLE = "what to deploy: a bundle's file, its digest as the environment before has it, or @after for what is live there (default: the bundle of this commit)";
const WAIT = [
    "--wait <duration>",
    "how long to wait for a gate that says wait: 30m, 2h (default: not at all)",
    duration,
];
function addPlan(program, face) {
    onEnvironment(program, "plan", "show what a deployment would change, how risky it is, and which gates hold")
        .option("--bundle <file or digest>", BUNDLE, given("--bundle"))
        .option(...WAIT)
        .addOption(format(["text", "json", "markdown"]))
        .action(async (flags) => {
        const { runPlan } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(4632), __webpack_require__.e(3129)]).then(__webpack_require__.bind(__webpack_require__, 3129));
        const { environment, format: as } = flags;
        const options = {
            ...common(flags),
            environment,
            format: as,
            wait: flags.wait ?? 0,
            ...(0,defined/* defined */.s)({ bundle: flags.bundle }),
        };
        face.finish(await runPlan(options, face.terminal(flags), face.version, face.env));
    });
}
function addDeploy(program, face) {
    onEnvironment(program, "deploy", "make policies live: gates, activation, health checks, and back by itself on failure")
        .option("--bundle <file or digest>", BUNDLE, given("--bundle"))
        .option("--plan-hash <hash>", "deploy only if this is still the plan, as it was approved", planHash)
        .option(...WAIT)
        .option("--validate", "check the policies first, which is always done")
        .option("--dry-run", "show the plan, or what a rollback would restore, and do nothing")
        .option("--reason <text>", "why, for the ledger", reasonText)
        .option("--break-glass", "pass order, soak, evidence, freeze, approval and checklist; recorded, and needs --reason")
        .addOption(new esm/* Option */.c$("--action <action>", "deploy; rollback and list are the commands rollback and history")
        .choices(["deploy", "rollback", "list"])
        .default("deploy"))
        .option("--deployment-id <id>", "with --action rollback: the deployment to go back to", given("--deployment-id"))
        .addOption(format())
        .action(async (flags) => {
        checkAction(flags.action, flags.environment, flags);
        if (flags.action === "list")
            return face.finish(await environment_commands_history({ ...flags, limit: 20 }, face));
        if (flags.action === "rollback")
            return face.finish(await rollback(flags, face));
        const reason = await reasonOf(flags);
        // Not before a person has answered.
        const began = performance.now();
        const { runDeploy } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(9800), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(4632), __webpack_require__.e(882), __webpack_require__.e(1856), __webpack_require__.e(6150), __webpack_require__.e(1183), __webpack_require__.e(6305)]).then(__webpack_require__.bind(__webpack_require__, 42721));
        const { environment, format: as } = flags;
        const options = {
            ...{ ...common(flags), environment, format: as, wait: flags.wait ?? 0 },
            ...{ dryRun: flags.dryRun === true, breakGlass: flags.breakGlass === true },
            ...{ began, ...(0,defined/* defined */.s)({ bundle: flags.bundle, planHash: flags.planHash, reason }) },
        };
        return face.finish(await runDeploy(options, face.terminal(flags), face.version, face.env));
    });
}
/** Why something is done: as it was said, else as a person at the terminal says it, where anything is done. */
async function reasonOf({ reason, environment, dryRun, logFormat }) {
    // A question is no line of a log.
    if (dryRun === true || logFormat === "json")
        return reason;
    return reason ?? (await askPerson(`Reason, for the ledger of ${environment} (Enter for none): `));
}
const CONFIG_FROM = [
    "--config-from <commit>",
    "go by the configuration of this commit (default: the one that is checked out)",
    given("--config-from"),
];
function addRollback(program, face) {
    onEnvironment(program, "rollback", "make an earlier deployment live again, from the ledger, past every gate")
        .option("--deployment-id <id>", "which one (default: the last healthy one before what is live)", given("--deployment-id"))
        .option("--dry-run", "show what would be restored, and do nothing")
        .option(...CONFIG_FROM)
        .option("--reason <text>", "why, for the ledger", reasonText)
        .addOption(format())
        .action(async (flags) => face.finish(await rollback(flags, face)));
}
async function rollback(flags, face) {
    const reason = await reasonOf(flags);
    const began = performance.now();
    const { runRollback } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(9800), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(4632), __webpack_require__.e(882), __webpack_require__.e(1856), __webpack_require__.e(6150), __webpack_require__.e(1183), __webpack_require__.e(6305), __webpack_require__.e(5776)]).then(__webpack_require__.bind(__webpack_require__, 5776));
    const { environment, format: as } = flags;
    const options = {
        ...common(flags),
        environment,
        format: as,
        dryRun: flags.dryRun === true,
        ...{ began, ...(0,defined/* defined */.s)({ deploymentId: flags.deploymentId, configFrom: flags.configFrom, reason }) },
    };
    return runRollback(options, face.terminal(flags), face.version, face.env);
}
function addVerify(program, face) {
    onEnvironment(program, "verify", "run the health checks of what is live now")
        .option("--once", "look once instead of over the whole bake window, and record nothing")
        .option(...CONFIG_FROM)
        .addOption(format())
        .action(async (flags) => {
        const { runVerify } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(8599), __webpack_require__.e(9800), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(6798), __webpack_require__.e(4632), __webpack_require__.e(882), __webpack_require__.e(6150), __webpack_require__.e(1183), __webpack_require__.e(3542)]).then(__webpack_require__.bind(__webpack_require__, 63542));
        const { environment, format: as } = flags;
        const options = {
            ...{ ...common(flags), environment, format: as, once: flags.once === true },
            ...(0,defined/* defined */.s)({ configFrom: flags.configFrom }),
        };
        face.finish(await runVerify(options, face.terminal(flags), face.version, face.env));
    });
}
function addStatus(program, face) {
    withCommonOptions(program.command("status"))
        .description("show every environment: what is live, how it is, and what may be promoted")
        .addOption(format())
        .action(async (flags) => {
        const { runStatus } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(4632), __webpack_require__.e(9420)]).then(__webpack_require__.bind(__webpack_require__, 79420));
        const options = { ...common(flags), format: flags.format };
        face.finish(await runStatus(options, face.terminal(flags), face.version, face.env));
    });
}
function addHistory(program, face) {
    onEnvironment(program, "history", "show the ledger of an environment, newest first")
        .option("--limit <number>", "how many records", positive, 20)
        .addOption(format())
        .action(async (flags) => face.finish(await environment_commands_history(flags, face)));
}
async function environment_commands_history(flags, face) {
    const { runHistory } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(4632), __webpack_require__.e(9420), __webpack_require__.e(432)]).then(__webpack_require__.bind(__webpack_require__, 70432));
    const { environment, format: as, limit } = flags;
    return runHistory({ ...common(flags), environment, format: as, limit }, face.terminal(flags), face.version, face.env);
}
function addEvidence(program, face) {
    onEnvironment(program, "evidence", "attach the result of a test or of a person to a deployment")
        .requiredOption("--name <name>", "what was tested: end-to-end, load, security, acceptance …", evidenceName)
        .addOption(new esm/* Option */.c$("--result <result>", "how it ended (default: what the report says)").choices([
        "pass",
        "fail",
    ]))
        .option("--deployment-id <id>", "the deployment that was tested (default: what is live)", given("--deployment-id"))
        .option("--value <number>", "a measured value", finite)
        .option("--file <file>", "the report: JUnit and JSON say the result, any other is kept by its digest", given("--file"))
        .option("--url <url>", "where more about it stands", webAddress)
        .option("--reason <text>", "a remark, for the ledger", reasonText)
        .action(async (flags) => {
        const { runEvidence } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(9800), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(7242)]).then(__webpack_require__.bind(__webpack_require__, 81895));
        const { environment, name, deploymentId, result, value, file, url, reason } = flags;
        const options = {
            ...{ ...common(flags), environment, name },
            ...(0,defined/* defined */.s)({ deploymentId, result, value, file, url, reason }),
        };
        face.finish(await runEvidence(options, face.terminal(flags), face.version, face.env));
    });
}
function addLocks(program, face) {
    onEnvironment(program, "lock", "stop deployments to an environment; rollbacks go on")
        .requiredOption("--reason <text>", "why, as those who are stopped read it", reasonText)
        .option("--until <time>", "when it ends by itself: 2026-12-01, or 2026-12-01T08:00Z", endOfLock)
        .action(async (flags) => {
        const { runLock } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(9800), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(7242)]).then(__webpack_require__.bind(__webpack_require__, 81895));
        const { environment, reason } = flags;
        const options = { ...common(flags), environment, reason, ...(0,defined/* defined */.s)({ until: flags.until }) };
        face.finish(await runLock(options, face.terminal(flags), face.version, face.env));
    });
    onEnvironment(program, "unlock", "lift locks, a rollback's hold and refused digests")
        .option("--reason <text>", "why, for the ledger", reasonText)
        .action(async (flags) => {
        const { runUnlock } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(9800), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(7242)]).then(__webpack_require__.bind(__webpack_require__, 81895));
        const options = {
            ...common(flags),
            environment: flags.environment,
            ...(0,defined/* defined */.s)({ reason: flags.reason }),
        };
        face.finish(await runUnlock(options, face.terminal(flags), face.version, face.env));
    });
}
function addDiff(program, face) {
    withCommonOptions(program.command("diff"))
        .description("show what differs between two of: a folder, a commit, a bundle's file or digest, a deployment's id, an environment")
        .argument("<from>", "what was")
        .argument("<to>", "what is")
        .option("--environment <name>", "compare what this environment would run, not the policies as they are written", given("--environment"))
        .addOption(format())
        .action(async (from, to, flags) => {
        const { runDiff } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(3212)]).then(__webpack_require__.bind(__webpack_require__, 8797));
        const options = {
            ...common(flags),
            format: flags.format,
            ...(0,defined/* defined */.s)({ environment: flags.environment }),
        };
        face.finish(await runDiff(from, to, options, face.terminal(flags), face.version, face.env));
    });
}

;// CONCATENATED MODULE: ./build/src/cli/init-command.js





/** Adds the command that makes a folder a policy repository. */
function addInit(program, face) {
    withCommonOptions(program.command("init"))
        .description("set up a policy repository: configuration, policies, workflows; what is there is kept")
        .option("--dir <folder>", "the repository's folder (default: this one)", given("--dir"))
        .option("--force", "renew what only init makes: its workflows, for the environments of archi3.yaml, rulesets, editors' schemas")
        .option("--dry-run", "show what would be written, and write nothing")
        .option("--action <owner/repo@ref>", "the action that the workflows use (default: where this copy was cloned from, at its full commit)", given("--action"))
        .addOption(new esm/* Option */.c$("--workflows <how>", "called: the reusable workflows where the action lies; copied: copies of them, which see an environment's own secrets (default: as they are there, else called)").choices(["called", "copied", "none"]))
        .addOption(format())
        .action(async (flags) => {
        if (flags.config !== undefined)
            throw (0,errors/* usageError */.Wp)("E_USAGE", {
                what: "init takes no other configuration",
                where: `--config ${flags.config}`,
                why: "it writes archi3.yaml, which every command finds",
                mend: "leave it out",
            });
        const { runInit } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(7511), __webpack_require__.e(1360), __webpack_require__.e(5256)]).then(__webpack_require__.bind(__webpack_require__, 52875));
        const { dir, policiesDir, action, workflows, force, dryRun, format: as, quiet, verbose } = flags;
        const options = {
            ...{
                format: as,
                force: force === true,
                dryRun: dryRun === true,
                quiet: quiet === true,
                verbose: verbose === true,
            },
            ...(0,defined/* defined */.s)({ dir, policiesDir, action, workflows }),
        };
        face.finish(await runInit(options, face.terminal(flags), face.program ?? ""));
    });
}

;// CONCATENATED MODULE: ./build/src/cli/monitor-command.js




/** Adds the command that watches. */
function addMonitor(program, face) {
    withCommonOptions(program.command("monitor"))
        .description("look for drift, bad health and broken objectives, and tell those whom it concerns")
        .option("--environment <name>", "only this one (default: all)", given("--environment"))
        .option("--dashboard <file>", "write the dashboard, one page: a file that ends in .html", given("--dashboard"))
        .option("--metrics <file>", "write the numbers as OpenMetrics, for Prometheus: a file that ends in .prom", given("--metrics"))
        .option("--every <duration>", "stay, and look again so often: 30s, 5m (default: look once)", interval)
        .addOption(format())
        .action(async (flags) => {
        const { runMonitor } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(8599), __webpack_require__.e(9800), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5327), __webpack_require__.e(1234), __webpack_require__.e(8239), __webpack_require__.e(6798), __webpack_require__.e(8526), __webpack_require__.e(4632), __webpack_require__.e(9420), __webpack_require__.e(882), __webpack_require__.e(1856), __webpack_require__.e(6150), __webpack_require__.e(5075), __webpack_require__.e(3638)]).then(__webpack_require__.bind(__webpack_require__, 63638));
        const { environment, dashboard, metrics, every } = flags;
        const options = {
            ...{ ...common(flags), format: flags.format },
            ...(0,defined/* defined */.s)({ environment, dashboard, metrics, every }),
        };
        face.finish(await runMonitor(options, face.terminal(flags), face.version, face.env));
    });
}

// EXTERNAL MODULE: ./build/src/report/formats.js
var formats = __webpack_require__(62880);
;// CONCATENATED MODULE: ./build/src/cli/schema-command.js



/** Adds the command that prints JSON Schemas. */
function addSchema(program, face) {
    withCommonOptions(program.command("schema"))
        .description("print the JSON Schema of a kind of policies or of a file format, for editors and other tools")
        .argument("[kind]", "which one: agent, environment, config … (with --output: default every one that people write)")
        .option("--list", "say which schemas there are, and for which files")
        .option("--output <path>", "write to a file, or into a folder as <kind>.schema.json, instead", given("--output"))
        .addOption(format())
        .action(async (kind, flags) => {
        const { runSchema } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(1360), __webpack_require__.e(1145)]).then(__webpack_require__.bind(__webpack_require__, 71145));
        const name = kind === undefined ? undefined : notEmpty("schema", kind);
        const options = {
            ...{ ...common(flags), list: flags.list === true, format: flags.format },
            ...(0,defined/* defined */.s)({ kind: name, output: flags.output }),
        };
        face.finish(await runSchema(options, face.terminal(flags)));
    });
}

;// CONCATENATED MODULE: ./build/src/cli/policy-commands.js







/** Adds the commands that look at policies and touch no environment. */
function addPolicyCommands(program, face) {
    addValidate(program, face);
    addRender(program, face);
    addBundle(program, face);
    addSchema(program, face);
}
function addValidate(program, face) {
    withCommonOptions(program.command("validate"))
        .description("check policies")
        .argument("[paths...]", "files or folders to tell about (default: every policy)")
        .option("--all", "tell about every policy (the default)")
        .option("--changed", "compare with the base of this branch: fail only for what is new or touched")
        .option("--base <revision>", "compare with the merge base of this commit, branch or tag (implies --changed; default: the remote's default branch)", given("--base"))
        .addOption(new esm/* Option */.c$("--annotate <which>", "with a base, which findings to show besides what fails the run (default: what archi3.yaml says, else new)").choices(["new", "touched", "all"]))
        .option("--fix", "fix what can only be meant in one way, then tell what is left")
        .option("--write-baseline", "accept all that is found, or take out of the baseline what is fixed, then tell what is left")
        .option("--type <kind>", "tell about policies of one kind only", given("--type"))
        .option("--name <name>", "tell about the policy of this name only", given("--name"))
        .addOption(new esm/* Option */.c$("--fail-on <severity>", "from which severity on to end 1 (default: what archi3.yaml says, else error)").choices(["error", "warning", "never"]))
        .option("--jobs <number>", "how many threads to use (default: as many as the size of the policies is worth)", jobs)
        .option("--no-cache", "judge every file anew, and remember nothing (in CI that is the default)")
        .addOption(new esm/* Option */.c$("--format <format>", "how to print the result").choices([...formats/* REPORT_FORMATS */.E]).default("text"))
        .option("--output <file>", "also write the result to a file; .json, .sarif, .xml (JUnit) or .md (repeatable)", collect("--output"))
        .action(async (paths, flags) => {
        for (const path of paths)
            notEmpty("validate", path);
        checkTogether(flags, paths);
        const change = changeOf(flags, paths);
        const { runValidate } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(5568)]).then(__webpack_require__.bind(__webpack_require__, 35568));
        const options = {
            ...common(flags),
            means: await meansOf(flags, face),
            format: flags.format,
            output: flags.output ?? [],
            change,
            ...(flags.type === undefined ? {} : { type: flags.type }),
            ...(flags.name === undefined ? {} : { name: flags.name }),
            ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
            ...(flags.annotate === undefined ? {} : { annotate: flags.annotate }),
            ...(flags.changed === true || flags.base !== undefined ? { comparison: since(flags.base) } : {}),
        };
        face.finish(await runValidate(paths, options, face.terminal(flags), face.version, face.env));
    });
}
/** A machine of CI is either new or shared with what others run on it, so nothing is remembered there. */
async function meansOf({ jobs, cache, verbose }, { program, env }) {
    const remembers = cache && env["CI"] === undefined;
    const folders = remembers ? (await __webpack_require__.e(/* import() */ 5249).then(__webpack_require__.bind(__webpack_require__, 85249))).cacheFolders() : undefined;
    const spent = verbose === true ? new (await __webpack_require__.e(/* import() */ 8510).then(__webpack_require__.bind(__webpack_require__, 98510))).TimeSpent() : undefined;
    return { program, jobs, folders, spent };
}
function addRender(program, face) {
    withCommonOptions(program.command("render"))
        .description("print what an environment really runs: the core policies with its overlay on top")
        .requiredOption("--environment <name>", "which environment", given("--environment"))
        .addOption(new esm/* Option */.c$("--format <format>", "how to print the policies").choices(["text", "json"]).default("text"))
        .option("--output <path>", "write into a folder, or to a .json file, instead (repeatable)", collect("--output"))
        .action(async (flags) => {
        const { runRender } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7086)]).then(__webpack_require__.bind(__webpack_require__, 37086));
        const { environment, format, output = [] } = flags;
        face.finish(await runRender({ ...common(flags), environment, format, output }, face.terminal(flags)));
    });
}
/** @throws {PolicyError} `E_USAGE` (exit 2): a baseline is of everything, or it would forget the rest */
function changeOf(flags, paths) {
    if (flags.writeBaseline !== true)
        return flags.fix === true ? "fix" : undefined;
    const narrowing = [
        ...["fix", "changed", "base", "type", "name"]
            .filter((flag) => flags[flag] !== undefined)
            .map((flag) => `--${flag}`),
        ...paths,
    ];
    const [first] = narrowing;
    if (first === undefined)
        return "write-baseline";
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: `--write-baseline and ${first.startsWith("--") ? first : "paths"} exclude each other`,
        where: `--write-baseline ${narrowing.join(" ")}`,
        mend: "write the baseline in a run of its own, of all policies",
    });
}
/** @throws {PolicyError} `E_USAGE` (exit 2) for options of which one takes back what the other says, or needs another */
function checkTogether(flags, paths) {
    const comparing = ["changed", "base"].find((flag) => flags[flag] !== undefined);
    const [other, where] = paths.length > 0
        ? ["paths", paths.join(" ")]
        : comparing === undefined
            ? []
            : [`--${comparing}`, `--${comparing}`];
    if (flags.all === true && other !== undefined) {
        throw (0,errors/* usageError */.Wp)("E_USAGE", {
            what: `--all and ${other} exclude each other`,
            where: `--all ${where}`,
            mend: "leave one of them out",
        });
    }
    if (flags.annotate === undefined || comparing !== undefined)
        return;
    throw (0,errors/* usageError */.Wp)("E_USAGE", {
        what: "--annotate needs a base",
        where: `--annotate ${flags.annotate}`,
        why: "without one every finding is new, and all of them are shown",
        mend: "add --changed or --base, or leave it out",
    });
}
function addBundle(program, face) {
    withCommonOptions(program.command("bundle"))
        .description("build the bundle of the commit that is checked out: all policies under one digest")
        .option("--output <file>", "where to write it (default: archi3-bundle-<12 digits of the digest>.tar.gz in the current folder)", given("--output"))
        .addOption(new esm/* Option */.c$("--format <format>", "how to print the result").choices(["text", "json"]).default("text"))
        .action(async (flags) => {
        const { runBundle } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(1942), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(7570), __webpack_require__.e(4937), __webpack_require__.e(1234), __webpack_require__.e(2875)]).then(__webpack_require__.bind(__webpack_require__, 38454));
        const { format, output } = flags;
        const options = { ...common(flags), format, ...(output === undefined ? {} : { output }) };
        face.finish(await runBundle(options, face.terminal(flags), face.version));
    });
}
/** A comparison with the commit that a branch grew from. */
function since(revision) {
    return {
        against: { how: "merge-base", revision, typed: revision !== undefined },
        counted: "changes",
    };
}

;// CONCATENATED MODULE: ./build/src/cli/test-command.js




/** Adds the command that runs the repository's own tests of rules. */
function addTestCommand(program, face) {
    withCommonOptions(program.command("test"))
        .description("run the repository's own rule tests (validation/tests/*.yaml of the policies folder)")
        .argument("[paths...]", "files or folders of tests (default: every one)")
        .option("--name <text>", "run only tests whose name holds this", given("--name"))
        .option("--update", "write what is found into the tests, instead of failing for what differs")
        .addOption(new esm/* Option */.c$("--format <format>", "how to print the result")
        .choices(["text", "json", "junit"])
        .default("text"))
        .option("--output <file>", "also write the result to a file; .json or .xml (JUnit) (repeatable)", collect("--output"))
        .action(async (paths, flags) => {
        for (const path of paths)
            notEmpty("test", path);
        const { runTest } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(7694), __webpack_require__.e(8764), __webpack_require__.e(9519), __webpack_require__.e(2091), __webpack_require__.e(7669), __webpack_require__.e(4937), __webpack_require__.e(6794)]).then(__webpack_require__.bind(__webpack_require__, 7272));
        const { format, output = [], name, update = false } = flags;
        const options = { ...common(flags), ...(0,defined/* defined */.s)({ name }), format, output, update };
        face.finish(await runTest(paths, options, face.terminal(flags), face.version));
    });
}

;// CONCATENATED MODULE: ./build/src/cli/program.js







const EXAMPLES = `
Examples:
  archi3-policy init                                  make this folder a policy repository
  archi3-policy validate                              check every policy of this repository
  archi3-policy validate --changed                    fail only for what this branch brings
  archi3-policy validate --fix                        fix what can only be meant in one way
  archi3-policy test                                  run this repository's own rule tests

  archi3-policy generate --list-templates             what policies can be made from
  archi3-policy plan --environment production         what would change there, and may it
  archi3-policy deploy --environment development      make the policies of this commit live
  archi3-policy rollback --environment production     make the last healthy policies live again
  archi3-policy status                                what is live where, and how it is
  archi3-policy monitor                               look for what is wrong, and tell those whom it concerns

Exit status: 0 done; 1 the policies are wrong, or a deployment failed or is inconclusive;
2 the call or the configuration is wrong; 3 refused, nothing was changed; 4 the disk, git
or a target failed; 5 a deployment and its rollback failed: a person must act now.`;
/** Every command with its options: the one description of them, for the command line and for steps of workflows. */
function makeProgram(face) {
    const program = new esm/* Command */.uB("archi3-policy")
        .description("Checks YAML policies, makes them live in one environment after the other, and takes them back.")
        .version(face.version)
        // Errors are told by us, in the form that all of ours have.
        .configureOutput({ outputError: () => { } })
        .exitOverride()
        .addHelpText("after", EXAMPLES);
    addInit(program, face);
    addPolicyCommands(program, face);
    addTestCommand(program, face);
    addEnvironmentCommands(program, face);
    addMonitor(program, face);
    addAuthoringCommands(program, face);
    return program;
}

;// CONCATENATED MODULE: ./build/src/cli/step.js





/**
 * Runs a command with a step's inputs: they are the options of the command line by their names, so that both faces have
 * the same ones. `diff` takes its two sides as `from` and `to`.
 * @param name the command, such as `deploy` or `environments check`
 * @throws {PolicyError} `E_INPUT` (exit 2), with the input's name; else as the command does
 */
async function runStepCommand(name, raw, face) {
    const program = makeProgram(face);
    const [first = "", ...rest] = name.split(" ");
    if (NOT_IN_STEPS.has(first)) {
        const why = "it writes files for a person to look at, commit and decide on";
        throw (0,inputs/* badInput */.AN)("command", name, why, `run archi3-policy ${first} in a clone, and open a pull request`);
    }
    const command = program.commands.find((one) => one.name() === first);
    if (command === undefined)
        throw (0,inputs/* badInput */.AN)("command", name, "there is no such choice", `use one of ${commandNames(program).join(", ")}`);
    const argv = [first, ...rest, ...argvOf(command, raw)];
    refuseOthers(program, command, raw);
    try {
        await program.parseAsync(argv, { from: "user" });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        throw missingIn(error, command) ?? callError(error, program, argv);
    }
}
/** What a step has not said, in the words of its workflow; undefined for what else is wrong with a call. */
function missingIn({ code, message }, command) {
    const isOption = code === "commander.missingMandatoryOptionValue";
    const name = (isOption ? /'--([\w-]+)/ : /'([\w-]+)'/).exec(message)?.[1];
    if (name === undefined || !(isOption || code === "commander.missingArgument"))
        return undefined;
    const asked = command.name();
    const choices = command.registeredArguments.find((one) => one.name() === name)?.argChoices;
    if (isOption || choices === undefined)
        return (0,inputs/* badInput */.AN)(name, "", `\`command: ${asked}\` needs it`, "add it below `with:` of the step");
    return (0,errors/* usageError */.Wp)("E_INPUT", {
        ...{ what: "a word of the command is missing", where: `with: command: ${asked}` },
        why: `${asked} alone does not say what to do`,
        mend: `write ${choices.map((choice) => `\`command: ${asked} ${choice}\``).join(" or ")}`,
    });
}
/** The commands that a step may ask for, those that take another word by their first. */
function commandNames(program) {
    return ofSteps(program).map((one) => one.name());
}
/** What is for a person at a machine. */
const NOT_IN_STEPS = new Set(["init"]);
function ofSteps(program) {
    return program.commands.filter((one) => !NOT_IN_STEPS.has(one.name()));
}
/**
 * What is no input: a step has its command with all its words, no terminal's colours, and validates by the action itself. It
 * writes nothing into a checkout that goes away with the job.
 */
const NO_INPUTS = new Set([
    "no-color",
    "action",
    "validate",
    "no-validate",
    "all",
    "changed",
    "fix",
    "write-baseline",
    "update",
    "annotate",
]);
/** Inputs that have a value whatever a workflow says, so that nobody can tell that it was given. */
const ALWAYS_GIVEN = new Set(["format", "quiet", "verbose", "log-format"]);
/** An option's name as an input. */
function inputOf({ long }) {
    return (long ?? "").slice("--".length);
}
/** The inputs of a command, as {@link refuseOthers} and the documentation of the action know them. */
function inputsOf(command) {
    const options = command.options.map(inputOf);
    return [...argumentsOf(command), ...options].filter((name) => !NO_INPUTS.has(name));
}
function argvOf(command, raw) {
    const options = command.options.flatMap((option) => {
        const name = inputOf(option);
        if (NO_INPUTS.has(name))
            return [];
        const flag = `--${name}`;
        if (option.isBoolean())
            return (0,inputs/* inputTruth */.e0)(name, raw) ? [flag] : [];
        return valuesOf(name, command, raw).flatMap((value) => [flag, value]);
    });
    const values = command.registeredArguments.flatMap((argument) => {
        const name = argument.name();
        if (NO_INPUTS.has(name))
            return [];
        return argument.variadic ? linesOf(name, raw) : [(0,inputs/* inputLine */.Hl)(name, raw)];
    });
    return [...options, ...values.filter((value) => value !== "")];
}
function argumentsOf(command) {
    return command.registeredArguments.map((argument) => argument.name());
}
function linesOf(name, raw) {
    return raw(name)
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
/** What takes several values, a line each, by the commands. */
const SEVERAL = {
    output: ["render", "test", "metrics"],
    set: ["generate"],
};
/** Most inputs are one line. A reason may come from a form that has more, and JSON is written over several. */
function valuesOf(name, command, raw) {
    const lines = linesOf(name, raw);
    // It may begin with a dash, and is no option for that.
    if (name === "reason" && lines.length > 0)
        return [` ${lines.join(" ")}`];
    if (SEVERAL[name]?.includes(command.name()) === true)
        return lines;
    if (name === "variables" && lines.length > 0)
        return [lines.join("\n")];
    const value = (0,inputs/* inputLine */.Hl)(name, raw);
    return value === "" ? [] : [value];
}
/** An input that the command does not have was meant for another: without it the step would do something else. */
function refuseOthers(program, command, raw) {
    const own = new Set(inputsOf(command));
    for (const other of ofSteps(program))
        for (const input of inputsOf(other)) {
            if (own.has(input) || ALWAYS_GIVEN.has(input) || raw(input) === "")
                continue;
            const why = `\`command: ${command.name()}\` does not take it, \`command: ${other.name()}\` does`;
            throw (0,inputs/* badInput */.AN)(input, raw(input), why, "leave it out, or ask for the other command");
        }
}


/***/ }),

/***/ 48916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   jr: () => (/* binding */ judgeNumber),
/* harmony export */   l0: () => (/* binding */ keeps),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   ys: () => (/* binding */ parseRelative)
/* harmony export */ });
/* harmony import */ var _policy_threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
/* harmony import */ var _policy_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73247);


function isRelative(check) {
    return check.type === "prometheus" && check.relative !== undefined;
}
/** Whether a value keeps a limit. */
function keeps(value, { comparator, value: limit }) {
    switch (comparator) {
        case "<":
            return value < limit;
        case "<=":
            return value <= limit;
        case ">":
            return value > limit;
        case ">=":
            return value >= limit;
        case "=":
            return value === limit;
    }
}
/** The value before the activation is known to the process that activated, and asked for nowhere else. */
const NOTHING_BEFORE = "there is no value from before the activation, and none is kept for later measurements: deploy again, or go back";
/** What a measured number says: pass, warn where only the wider limit is kept, else fail. */
function judgeNumber(value, limits, before) {
    const shown = numberText(value);
    if (!Number.isFinite(value))
        return { verdict: "inconclusive", said: `the value is ${shown}` };
    const { pass, warn, relative } = limits;
    if (relative !== undefined) {
        if (before === undefined)
            return { verdict: "inconclusive", said: NOTHING_BEFORE };
        if (!Number.isFinite(before))
            return { verdict: "inconclusive", said: `the value before the activation was ${numberText(before)}` };
        const limit = before * (1 + relative.change);
        if (!keeps(value, { comparator: relative.comparator, value: limit })) {
            const said = `${shown}, before ${numberText(before)}: not ${relative.text}`;
            return { verdict: "fail", said };
        }
    }
    if (pass === undefined || keeps(value, pass))
        return { verdict: "pass", said: shown };
    if (warn !== undefined && keeps(value, warn))
        return { verdict: "warn", said: `${shown}: not ${pass.text}, but ${warn.text}` };
    return { verdict: "fail", said: `${shown}: not ${warn?.text ?? pass.text}` };
}
function numberText(value) {
    return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)));
}
/**
 * Reads a limit such as `<=1%`, `<200ms`, `>=4.5`, `>4.5/5` or `>1000 requests/hour`. Prometheus gives base units, so a
 * percentage is a ratio from 0 to 1, a time is in seconds and a size in bytes. A rate counts in the time that it is written
 * with: `>1000 requests/hour` is of requests an hour, `>20 requests/minute` of requests a minute. Points are those of their
 * scale: `4.5/5` is 4.5.
 * @returns why it is none and what to do, where it is none
 */
function parseLimit(text) {
    const parsed = (0,_policy_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThreshold */ .B7)(text);
    if (parsed.kind === "malformed")
        return { why: parsed.why, mend: parsed.mend };
    const why = "it has to be a comparison such as `<=1%`, `<200ms` or `>=4.5`";
    if (parsed.kind === "word" || parsed.threshold.comparator === undefined) {
        const lacksOnlyThat = (0,_policy_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThreshold */ .B7)(`>${text}`).kind === "threshold";
        return {
            why,
            mend: lacksOnlyThat
                ? `write \`>${text}\` or \`<${text}\``
                : "write what the value must keep, such as `>90%`",
        };
    }
    const { comparator, quantity } = parsed.threshold;
    // 99.9 times 0.01 is not 0.999.
    const value = Number((quantity.canonical * scaleOf(quantity)).toPrecision(12));
    return { comparator, value, text };
}
/** How many base units are one canonical unit of a quantity. */
function scaleOf({ dimension, unit, per }) {
    if (dimension === "ratio")
        return 0.01;
    if (dimension === "duration")
        return 0.001;
    if (dimension !== "rate")
        return 1;
    // Rates are canonical by the hour. `rps` and `rpm` say their time themselves.
    const time = (0,_policy_units_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnit */ .QN)(per ?? "");
    const own = (0,_policy_units_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnit */ .QN)(unit);
    if (time !== undefined)
        return Number(time.numerator) / Number(time.denominator) / HOUR_MS;
    return own === undefined ? 1 : Number(own.denominator) / Number(own.numerator);
}
const HOUR_MS = 3_600_000;
/** Reads a limit beside the value before, such as `<=+10%` or `>=-5%`. */
function parseRelative(text) {
    const [, comparator, sign, percent] = /^(<=|>=|<|>)\s*([+-])(\d+(?:\.\d+)?)%$/.exec(text) ?? [];
    if (comparator === undefined || percent === undefined)
        return {
            why: "it has to be a comparison with what was before, such as `<=+10%` or `>=-5%`",
            mend: "write how much more (`<=+10%`) or less (`>=-5%`) the value may be, with its sign and in percent",
        };
    const change = (Number(percent) / 100) * (sign === "-" ? -1 : 1);
    return { comparator: comparator, change, text };
}
/** Reads a length of time such as `30s`, `5m` or `24h`. @returns milliseconds, or undefined for what is none */
function parseDuration(text) {
    const parsed = (0,_policy_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThreshold */ .B7)(text);
    if (parsed.kind !== "threshold" || parsed.threshold.comparator !== undefined)
        return undefined;
    const { dimension, canonical, per } = parsed.threshold.quantity;
    return dimension === "duration" && per === undefined ? canonical : undefined;
}


/***/ })

};
