export const id = 5075;
export const ids = [5075];
export const modules = {

/***/ 45075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ groupsOf),
  u: () => (/* binding */ historiesOf),
  runMetrics: () => (/* binding */ runMetrics)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var adapters_terminal = __webpack_require__(87418);
// EXTERNAL MODULE: ./build/src/config/config.js + 10 modules
var config = __webpack_require__(56908);
// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/release/ledger.js
var ledger = __webpack_require__(64182);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/release/duration-text.js
var duration_text = __webpack_require__(30587);
// EXTERNAL MODULE: ./build/src/release/table.js
var table = __webpack_require__(42407);
// EXTERNAL MODULE: ./build/src/watch/metric-kinds.js
var metric_kinds = __webpack_require__(20171);
;// CONCATENATED MODULE: ./build/src/report/metrics-text.js



/** What stands where there is no value. */
const NOTHING = "–";
/** Metrics for people, a table for all environments together and one for each. */
function renderMetrics(groups, paint) {
    const head = ["metric", "value", "goal", "", "of"];
    return groups
        .map(({ environment, metrics }) => {
        const rows = metrics.map((metric) => rowOf(metric, metric.title));
        const tints = metrics.map(({ goal }) => tintOf(goal?.met));
        return `${[paint.bold(titleOf(environment)), "", ...(0,table/* tableLines */.o)(head, rows, tints, paint)].join("\n")}\n`;
    })
        .join("\n");
}
/** Metrics for the summary of a workflow's job, as Markdown. */
function metricsMarkdown(groups) {
    return groups
        .map(({ environment, metrics }) => {
        const rows = metrics.map((metric) => `| ${rowOf(metric, `\`${metric.name}\``).join(" | ")} |`);
        const head = ["| metric | value | goal | | of |", "|---|---|---|---|---|"];
        return `### Metrics: ${titleOf(environment)}\n\n${[...head, ...rows].join("\n")}\n`;
    })
        .join("\n");
}
function titleOf(environment) {
    return environment ?? "all environments";
}
function rowOf({ n, goal, ...metric }, title) {
    const sign = goal?.met === undefined ? "" : goal.met ? "✔" : "✖";
    return [title, metricText(metric), goal?.text ?? NOTHING, sign, String(n)];
}
function tintOf(met) {
    return met === undefined ? "dim" : met ? "good" : "bad";
}
/** A metric's value in units that people read, to the nearest; a dash where there is none. */
function metricText({ name, unit, value }) {
    if (value === undefined)
        return NOTHING;
    const goal = goalOf(name);
    const isMet = (shown) => goal?.isMet(shown);
    switch (unit) {
        case "seconds":
            return (0,duration_text/* spanText */.Cp)(msShown(value, isMet));
        case "ratio":
            return `${name.endsWith("-change") && value > 0 ? "+" : ""}${percentShown(value, isMet)}%`;
        case "count":
            return String(rounded(value));
        case "per-week":
            return `${rounded(value)} a week`;
    }
}
function goalOf(name) {
    const kinds = metric_kinds/* METRIC_KINDS */.R;
    return Object.hasOwn(kinds, name) ? kinds[name]?.goal : undefined;
}
function rounded(value) {
    return Number(value.toFixed(2));
}
/** What misses its goal does not look as if it met it, nor the other way round. */
function msShown(seconds, isMet) {
    const step = (0,duration_text/* spanStep */.hx)(seconds * 1000);
    const met = isMet(seconds);
    return nearest((seconds * 1000) / step, (steps) => isMet((steps * step) / 1000) === met) * step;
}
/** As {@link msShown}; and what is not all of it is not 100%, and what is not nothing not 0%. */
function percentShown(ratio, isMet) {
    const hundredths = Number((ratio * 10_000).toPrecision(12));
    const met = isMet(ratio);
    const isAlike = (shown) => isMet(shown / 10_000) === met &&
        shown >= 10_000 === hundredths >= 10_000 &&
        (shown === 0) === (hundredths === 0);
    return nearest(hundredths, isAlike) / 100;
}
/** The nearest whole number, or the one on the other side where that one would say something else than the value. */
function nearest(value, isAlike) {
    const whole = Math.round(value);
    if (isAlike(whole))
        return whole;
    return whole > value ? whole - 1 : whole + 1;
}

// EXTERNAL MODULE: ./build/src/report/openmetrics.js
var openmetrics = __webpack_require__(48037);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/watch/past-deployments.js
var past_deployments = __webpack_require__(25628);
// EXTERNAL MODULE: ./build/src/watch/samples.js
var watch_samples = __webpack_require__(94090);
;// CONCATENATED MODULE: ./build/src/watch/metrics.js



/**
 * Computes every metric from ledgers: of all environments together first, then of each, in their order.
 * @param histories of every environment, also where only one is looked at: a lead time begins in another
 */
function metricsOf(histories, options) {
    const pasts = histories.map(past_deployments/* pastOf */.C);
    const begun = (0,watch_samples/* firstIntents */.mi)(pasts);
    const groups = [undefined, ...pasts.map(({ environment }) => environment)];
    return groups.map((environment) => {
        const own = pasts.filter((past) => environment === undefined || past.environment === environment);
        const samples = (0,watch_samples/* samplesIn */.R1)(own, begun, environment ?? options.last);
        const measured = measuresOf(new Window(own, samples, options));
        const isShown = ({ of }) => of === "each" || environment === undefined || (of === "last" && environment === options.last);
        const names = Object.keys(metric_kinds/* METRIC_KINDS */.R).filter((name) => isShown(metric_kinds/* METRIC_KINDS */.R[name]));
        return { environment, metrics: names.map((name) => metric(name, measured[name])) };
    });
}
function metric(name, { n, value }) {
    const { title, definition, unit, goal } = metric_kinds/* METRIC_KINDS */.R[name];
    const isMet = value === undefined ? undefined : goal?.isMet(value);
    return {
        ...{ name, title, definition, unit, n, value },
        ...(goal === undefined ? {} : { goal: { text: goal.text, met: isMet } }),
    };
}
/** What a look is about: some environments, from a time on. */
class Window {
    options;
    /** Deployments, without rollbacks, by the time at which they began. */
    all;
    deployments;
    ended;
    samples;
    activations;
    validations;
    /** Weeks, one at least. */
    weeks;
    constructor(pasts, samples, options) {
        this.options = options;
        const isIn = (at) => options.since === undefined || at >= options.since;
        this.all = pasts
            .flatMap(({ deployments }) => deployments.filter(({ kind }) => kind === "deploy"))
            .sort((a, b) => a.began - b.began || compare(a.environment, b.environment) || a.epoch - b.epoch);
        this.deployments = this.all.filter(({ began }) => isIn(began));
        this.ended = this.deployments.filter(({ ended }) => ended !== undefined);
        const known = watch_samples/* SAMPLED */.jt.map((name) => [name, samples[name].filter(({ at }) => isIn(at))]);
        this.samples = Object.fromEntries(known);
        this.activations = pasts.flatMap(({ activations }) => activations.filter(({ began }) => isIn(began)));
        this.validations = options.validations.filter(({ time }) => isIn(Date.parse(time)));
        const first = Math.min(...pasts.flatMap(({ since }) => since ?? []));
        this.weeks = Math.max(1, (options.now - (options.since ?? first)) / WEEK_MS);
    }
}
const WEEK_MS = 7 * 86_400_000;
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function measuresOf(window) {
    const { ended, deployments, activations, weeks } = window;
    const healthy = deployments.filter(watch_samples/* isHealthy */.Wr);
    const overrides = compared(window, overridesOf, watch_samples/* average */.G8);
    const errors = compared(window, configurationErrorsOf, watch_samples/* average */.G8);
    const times = compared(window, secondsTaken, (values) => (0,watch_samples/* quantile */.YV)(values, 0.5));
    return {
        "deployment-frequency": { n: healthy.length, value: some(healthy.length, healthy.length / weeks) },
        "lead-time-p50": part(window, "lead-time-p50", 0.5),
        "lead-time-p90": part(window, "lead-time-p50", 0.9),
        "change-fail-rate": rate(window, "change-fail-rate"),
        "recovery-time-p50": part(window, "recovery-time-p50", 0.5),
        "rollback-time-p50": part(window, "rollback-time-p50", 0.5),
        "rollback-time-max": part(window, "rollback-time-p50", 1),
        "success-rate": rate(window, "success-rate"),
        "zero-downtime": share(activations, ({ isWhole }) => isWhole),
        "incident-rate": share(ended.filter(({ environment }) => environment === window.options.last), watch_samples/* isBad */.e2),
        ...mistakes(window),
        "manual-overrides": overrides.now,
        "manual-overrides-change": overrides.change,
        "configuration-errors": errors.now,
        "configuration-errors-change": errors.change,
        "deployment-time-p50": times.now,
        "deployment-time-change": times.change,
    };
}
function rate({ samples }, name) {
    const values = samples[name].map(({ value }) => value);
    return { n: values.length, value: (0,watch_samples/* average */.G8)(values) };
}
function part({ samples }, name, of) {
    const values = samples[name].map(({ value }) => value);
    return { n: values.length, value: (0,watch_samples/* quantile */.YV)(values, of) };
}
function mistakes({ validations, ended, options: { caughtBefore } }) {
    const wrong = validations.filter(({ errors }) => errors > 0).length;
    const after = wrong + ended.filter(watch_samples/* isBad */.e2).length;
    const { failed: before, total: runs } = caughtBefore ?? { failed: 0, total: 0 };
    const looked = validations.length + ended.length;
    const both = caughtBefore === undefined ? 0 : before + after;
    return {
        "validation-success": share(validations, ({ errors }) => errors === 0),
        "mistakes-before-merge": { n: runs, value: some(runs, before) },
        "mistakes-after-merge": { n: looked, value: some(looked, after) },
        "caught-before-merge": { n: both, value: some(both, before / both) },
    };
}
/** Undefined where nothing of it is recorded. */
function overridesOf({ validation, breakGlass }) {
    return validation === undefined ? undefined : validation.suppressed + (breakGlass ? 1 : 0);
}
function configurationErrorsOf(deployment) {
    const { validation, ended } = deployment;
    if (validation === undefined || ended === undefined)
        return undefined;
    return validation.errors + validation.warnings + ((0,watch_samples/* isBad */.e2)(deployment) ? 1 : 0);
}
function secondsTaken(deployment) {
    const { began, ended } = deployment;
    return ended === undefined || !(0,watch_samples/* isHealthy */.Wr)(deployment) ? undefined : Math.max(0, ended - began) / 1000;
}
/** A number about deployments from a time on, and how its newest values are against the first ones of all. */
function compared({ all, deployments }, numberOf, sumUp) {
    const known = (list) => list.flatMap((one) => numberOf(one) ?? []);
    const [now, ever] = [known(deployments), known(all)];
    const first = ever.length < 2 * metric_kinds/* COMPARED */.s ? undefined : sumUp(ever.slice(0, metric_kinds/* COMPARED */.s));
    const newest = sumUp(ever.slice(-metric_kinds/* COMPARED */.s));
    const change = first === undefined || first === 0 || newest === undefined ? undefined : newest / first - 1;
    return { now: { n: now.length, value: sumUp(now) }, change: { n: ever.length, value: change } };
}
/** A value, where there is anything that it rests on. */
function some(n, value) {
    return n === 0 ? undefined : value;
}
function share(of, is) {
    const n = of.length;
    return { n, value: some(n, of.filter(is).length / n) };
}

// EXTERNAL MODULE: ./build/src/adapters/github-runs.js
var github_runs = __webpack_require__(21482);
// EXTERNAL MODULE: ./build/src/commands/deployment-world.js + 1 modules
var deployment_world = __webpack_require__(57467);
// EXTERNAL MODULE: ./build/src/commands/github-of.js
var github_of = __webpack_require__(83647);
;// CONCATENATED MODULE: ./build/src/commands/caught-before.js





/** What `init` writes: it validates pull requests. */
const WORKFLOW = "pull-request.yml";
/** Nobody waits longer for two of many numbers. */
const LIMITS = { callMs: 5_000, totalMs: 10_000, askedMs: 0 };
/**
 * How many runs that validated pull requests failed, of how many; undefined where there is no token to ask GitHub with, no
 * such workflow, or no answer. That GitHub does not answer, or refuses to, is a note.
 * @param since runs that began earlier are left out. Milliseconds since 1970
 */
async function caughtBefore({ env, terminal }, since) {
    const note = (text) => terminal.warn(`note: ${(0,sanitize/* printable */.g$)(text)}\n`);
    try {
        const github = (0,github_of/* githubOf */.zq)(env, LIMITS);
        const runs = github === undefined ? undefined : await (0,github_runs/* countPullRequestRuns */.sq)(github, WORKFLOW, since);
        if (runs?.total === github_runs/* MOST_RUNS_FOUND */.A4)
            note(`GitHub counts no more than ${github_runs/* MOST_RUNS_FOUND */.A4} runs of pull requests, and there may be more: look at a shorter time (metrics --since)`);
        return runs;
    }
    catch (error) {
        if (!(error instanceof errors/* PolicyError */.pn))
            throw error;
        note(`how many pull requests failed is not known: ${(0,deployment_world/* reasonOf */.A3)(error)}; ${error.parts.mend}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/commands/environments-now.js + 2 modules
var environments_now = __webpack_require__(65515);
// EXTERNAL MODULE: ./build/src/commands/output-files.js
var output_files = __webpack_require__(28437);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
// EXTERNAL MODULE: ./build/src/commands/seen-state.js
var seen_state = __webpack_require__(72721);
// EXTERNAL MODULE: ./build/src/commands/status.js
var commands_status = __webpack_require__(79420);
;// CONCATENATED MODULE: ./build/src/commands/metrics.js


















/**
 * Shows how well deployments go, computed from the ledgers of all environments.
 * @param readState without it nothing is known of validations and alerts
 * @throws {PolicyError} `E_ENVIRONMENT`, `E_OUTPUT` (exit 2), `E_LEDGER` (exit 4)
 */
async function runMetrics(options, terminal, version, env, readState = seen_state/* noteOfState */.D) {
    for (const path of options.output)
        checkOutput(path, terminal.currentFolder);
    const promotion = await (0,commands_promotion/* openPromotion */.C5)(options, terminal, version, env);
    if (options.environment !== undefined)
        (0,commands_promotion/* environmentNamed */.b6)(options.environment, promotion);
    const formats = new Set([options.format, ...options.output.map(formatOf)]);
    const showsNow = formats.has("openmetrics");
    const computed = await compute(options, showsNow, promotion, await readState(promotion));
    const texts = new Map();
    for (const format of formats)
        texts.set(format, textOf(format, computed, options, promotion));
    terminal.publish?.({ summary: metricsMarkdown(computed.groups) });
    // What was computed is told even where a file cannot be written.
    terminal.print(texts.get(options.format) ?? "");
    for (const path of options.output)
        (0,adapters_terminal/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(terminal.currentFolder, path), texts.get(formatOf(path)) ?? "", path);
    return errors/* EXIT */.dc.done;
}
async function compute({ environment, since }, showsNow, promotion, state) {
    const now = Date.now();
    const { read, statuses } = showsNow ? await readWithStatus(promotion, now) : await readLedgers(promotion);
    const histories = await historiesOf(read, promotion);
    const groups = await groupsOf(histories, promotion, state, { now, ...(0,defined/* defined */.s)({ since, environment }) });
    return { histories, statuses, groups, state, now };
}
async function readLedgers(promotion) {
    const names = (0,config/* namesOf */.eZ)(promotion.workspace.config);
    const read = names.map(async (name) => {
        const ledger = await (0,commands_promotion/* ledgerOf */.Xr)(name, promotion);
        return [name, { ledger, view: await ledger.read("wanted") }];
    });
    return { read: new Map(await Promise.all(read)), statuses: [] };
}
/** @throws {PolicyError} `E_LEDGER` (exit 4) where one cannot be read */
async function readWithStatus(promotion, now) {
    const { read, unread, statuses } = await (0,environments_now/* environmentsNow */.N)(promotion, now);
    const [first] = unread.values();
    if (first !== undefined)
        throw first;
    return { read, statuses };
}
/** All records of the environments whose ledgers were read, in the order of promotion. */
async function historiesOf(read, { workspace, terminal }) {
    const histories = (0,config/* namesOf */.eZ)(workspace.config).map(async (environment) => {
        const own = read.get(environment);
        if (own === undefined)
            return undefined;
        const { entries, staleSince } = own.view;
        if (staleSince !== undefined)
            terminal.warn(`note: ${environment}: ${(0,ledger/* staleText */.Z)(staleSince)}\n`);
        return { environment, records: await own.ledger.records(entries) };
    });
    return (await Promise.all(histories)).filter((one) => one !== undefined);
}
/** The metrics that are asked for, from the ledgers, from what `monitor` has noted, and from what GitHub has counted. */
async function groupsOf(histories, promotion, { validations }, { now, since, environment }) {
    // No environment has pull requests of its own.
    const before = environment === undefined ? await caughtBefore(promotion, since) : undefined;
    const last = (0,config/* namesOf */.eZ)(promotion.workspace.config).at(-1) ?? "";
    const given = { now, validations, last, ...(0,defined/* defined */.s)({ since, caughtBefore: before }) };
    return metricsOf(histories, given).filter((group) => environment === undefined || group.environment === environment);
}
function textOf(format, { histories, statuses, groups, state, now }, { environment, since }, promotion) {
    const isAsked = (one) => environment === undefined || one.environment === environment;
    switch (format) {
        case "text":
            return (0,sanitize/* guardWorkflowCommands */.Jw)(renderMetrics(groups, (0,commands_status/* paintOf */.M)(promotion.terminal)));
        case "json":
            return (0,json/* printJson */.Q)({
                ...{ format: "archi3-metrics/1", time: new Date(now).toISOString() },
                since: since === undefined ? null : new Date(since).toISOString(),
                groups: groups.map(inJson),
            }, 2);
        case "openmetrics": {
            const environments = statuses.filter(isAsked);
            const alerts = state.looked === undefined ? undefined : state.alerts.filter(isAsked);
            return (0,openmetrics/* renderOpenMetrics */.kc)(groups, (0,past_deployments/* deploymentCounts */.I)(histories.filter(isAsked)), {
                environments,
                ...(0,defined/* defined */.s)({ alerts }),
            });
        }
    }
}
/** What is undefined is null, so that every key is there. */
function inJson({ environment, metrics }) {
    return {
        environment: environment ?? null,
        metrics: metrics.map(({ goal, value = null, ...metric }) => ({
            ...{ ...metric, value },
            goal: goal === undefined ? null : { text: goal.text, met: goal.met ?? null },
        })),
    };
}
const OUTPUTS = {
    ".prom": { format: "openmetrics", sign: /^# TYPE archi3_/ },
    ".json": { format: "json", sign: /^\{\s*"format":\s*"archi3-metrics\// },
};
/** @throws {PolicyError} `E_OUTPUT` (exit 2) for an ending that says nothing */
function outputOf(path) {
    const output = OUTPUTS[(0,external_node_path_.extname)(path).toLowerCase()];
    if (output !== undefined)
        return output;
    throw (0,errors/* usageError */.Wp)("E_OUTPUT", {
        what: "cannot tell the format of the output",
        where: `--output ${path}`,
        why: "the ending of the file's name decides its format",
        mend: `end it in one of ${Object.keys(OUTPUTS).join(", ")}`,
    });
}
function formatOf(path) {
    return outputOf(path).format;
}
function checkOutput(path, currentFolder) {
    (0,output_files/* checkOutputFile */.CK)(path, currentFolder, { sign: outputOf(path).sign, name: "earlier metrics of this format" });
}


/***/ }),

/***/ 48037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kc: () => (/* binding */ renderOpenMetrics)
/* harmony export */ });
/* unused harmony exports OPENMETRICS_TYPE, prometheusName */
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45922);
/* harmony import */ var _watch_alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67919);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63565);



/** What HTTP calls the text of {@link renderOpenMetrics}. */
const OPENMETRICS_TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/**
 * Metrics as OpenMetrics text, version 1.0. Readers of Prometheus's older text format take it too, where a counter's samples
 * have the family's whole name: they see the one counter without its type and help, and all else as it is.
 */
function renderOpenMetrics(groups, counts, seen = {}) {
    const families = [
        ...metricFamilies(groups),
        samplesFamily(groups),
        goalFamily(groups),
        countsFamily(counts),
        ...environmentFamilies(seen.environments ?? []),
        checksFamily(seen.health ?? []),
        lookedFamily(seen.looked),
        ...objectiveFamilies(seen.objectives ?? []),
        ...alertFamilies(seen.alerts),
    ];
    return `${families.map(familyText).join("")}# EOF\n`;
}
function familyText({ name, type, unit, help, samples }) {
    if (samples.length === 0)
        return "";
    const head = [
        `# TYPE ${name} ${type}`,
        ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
        `# HELP ${name} ${escaped(help)}`,
    ];
    const suffix = type === "counter" ? "_total" : "";
    const lines = samples.map(({ labels, value }) => `${name}${suffix}${labelsText(labels)} ${value}`);
    return `${[...head, ...lines].join("\n")}\n`;
}
function labelsText(labels) {
    const parts = Object.entries(labels).flatMap(([name, value]) => value === undefined ? [] : [`${name}="${escaped((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(value))}"`]);
    return parts.length === 0 ? "" : `{${parts.join(",")}}`;
}
function escaped(text) {
    return text.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n");
}
/** The name of a metric as Prometheus has it: `archi3_lead_time_p50_seconds`, `archi3_success_ratio`. */
function prometheusName(name, unit) {
    const base = `archi3_${name.replaceAll("-", "_")}`;
    switch (unit) {
        case "seconds":
            return `${base}_seconds`;
        case "ratio":
            return `${base.replace(/_rate$/, "")}_ratio`;
        case "per-week":
            return `${base}_per_week`;
        case "count":
            return base;
    }
}
function metricFamilies(groups) {
    const families = new Map();
    for (const { environment, metrics } of groups)
        for (const { name: metric, unit, title, value } of metrics) {
            if (value === undefined)
                continue;
            const name = prometheusName(metric, unit);
            const isBase = unit === "seconds" || unit === "ratio";
            const family = families.get(name) ?? {
                ...{ name, type: "gauge", help: `${title}.`, samples: [] },
                ...(isBase ? { unit } : {}),
            };
            family.samples.push({ labels: { environment }, value });
            families.set(name, family);
        }
    return [...families.values()];
}
function samplesFamily(groups) {
    return {
        ...{ name: "archi3_metric_samples", type: "gauge" },
        help: "On how many deployments, or whatever it counts, a metric rests.",
        samples: groups.flatMap(({ environment, metrics }) => metrics.map(({ name, n }) => ({ labels: { environment, metric: name }, value: n }))),
    };
}
function goalFamily(groups) {
    return {
        ...{ name: "archi3_goal_met", type: "gauge" },
        help: "1 where a metric meets its goal, 0 where it does not.",
        samples: groups.flatMap(({ environment, metrics }) => metrics.flatMap(({ name, goal }) => goal?.met === undefined
            ? []
            : [{ labels: { environment, metric: name, goal: goal.text }, value: Number(goal.met) }])),
    };
}
function countsFamily(counts) {
    return {
        ...{ name: "archi3_deployments", type: "counter" },
        help: "Deployments and rollbacks of the whole ledger, by how they were closed.",
        samples: counts.map(({ count, ...labels }) => ({ labels, value: count })),
    };
}
function environmentFamilies(environments) {
    return [
        {
            ...{ name: "archi3_live_info", type: "gauge" },
            help: "What is live, as the ledger says; always 1.",
            samples: environments.flatMap(({ environment, live, digest }) => live === null || live === _release_record_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg
                ? []
                : [{ labels: { environment, deployment: live, digest: digest ?? undefined }, value: 1 }]),
        },
        {
            ...{ name: "archi3_healthy", type: "gauge" },
            help: "1 where the newest verdict on what is live is healthy, else 0; absent where nobody knows.",
            samples: environments.flatMap(({ environment, condition }) => {
                const value = HEALTH[condition];
                return value === undefined ? [] : [{ labels: { environment }, value }];
            }),
        },
        {
            ...{ name: "archi3_drifted", type: "gauge" },
            help: "1 where the target holds something else than the ledger says, else 0; absent where nobody knows.",
            samples: environments.flatMap(({ environment, drifted }) => drifted === null ? [] : [{ labels: { environment }, value: Number(drifted) }]),
        },
    ];
}
/** While a deployment goes on, and before the first one, there is no verdict. */
const HEALTH = {
    healthy: 1,
    failed: 0,
    inconclusive: 0,
    "in doubt": 0,
    empty: 0,
    "in progress": undefined,
    nothing: undefined,
    unknown: undefined,
};
function checksFamily(health) {
    return {
        ...{ name: "archi3_check_passing", type: "gauge" },
        help: "1 where a check passed at the newest look, 0 where it failed; absent where it could not be measured.",
        samples: health.flatMap(({ environment, checks }) => checks.flatMap(({ check, verdict }) => {
            const value = PASSING[verdict];
            return value === undefined ? [] : [{ labels: { environment, check }, value }];
        })),
    };
}
/** What could not be measured, or has no data, neither passes nor fails. */
const PASSING = { pass: 1, warn: 1, fail: 0 };
function lookedFamily(looked) {
    return {
        ...{ name: "archi3_looked_timestamp_seconds", type: "gauge", unit: "seconds" },
        help: "When the newest look was, in seconds since 1970.",
        samples: looked === undefined ? [] : [{ labels: {}, value: looked / 1000 }],
    };
}
function objectiveFamilies(objectives) {
    return [
        {
            ...{ name: "archi3_objective_value", type: "gauge" },
            help: "The value of an objective, in the base units of its target.",
            samples: objectives.flatMap(({ name, environment, value }) => value === undefined ? [] : [{ labels: { environment, objective: name }, value }]),
        },
        {
            ...{ name: "archi3_objective_kept", type: "gauge" },
            help: "1 where an objective is kept, 0 where it is broken; absent where nobody knows.",
            samples: objectives.flatMap(({ name, environment, target, state }) => state === "unknown"
                ? []
                : [{ labels: { environment, objective: name, target }, value: Number(state === "kept") }]),
        },
    ];
}
function alertFamilies(alerts) {
    if (alerts === undefined)
        return [];
    const open = new Map();
    for (const { name, environment, until, silenced } of alerts) {
        if (until !== undefined)
            continue;
        const isSilenced = String(silenced !== undefined);
        const key = [name, environment, isSilenced].join(" ");
        const labels = { environment, alert: name, severity: _watch_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .ALERTS */ .oA[name].severity, silenced: isSilenced };
        open.set(key, { labels, value: (open.get(key)?.value ?? 0) + 1 });
    }
    return [
        {
            ...{ name: "archi3_alerts_open", type: "gauge" },
            help: "Alerts that are open; none of a kind has no sample.",
            samples: [...open.values()],
        },
    ];
}


/***/ }),

/***/ 20171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ METRIC_KINDS),
/* harmony export */   s: () => (/* binding */ COMPARED)
/* harmony export */ });
const more = (ratio, text) => ({ text, isMet: (value) => value > ratio });
const less = (limit, text) => ({ text, isMet: (value) => value < limit });
const lower = (by, text) => ({
    text: `${text} against the first ten`,
    isMet: (value) => value <= -by,
});
/** Deployments that are compared, at the beginning and at the end. */
const COMPARED = 10;
const CHANGE = "The newest ten deployments against the first ten of the whole ledger";
/**
 * Every metric by its name, in the order in which they are shown. Percentiles are values that were seen: the smallest that
 * half of all, or nine tenths, do not exceed.
 */
const METRIC_KINDS = {
    "deployment-frequency": {
        title: "Deployment frequency",
        definition: "Deployments that became healthy, for each week from the first deployment, or from the beginning of the time that was asked for, until now; one week at least.",
        unit: "per-week",
        of: "each",
    },
    "lead-time-p50": {
        title: "Lead time, half of all within",
        definition: "From the first intent of a bundle in any environment until it was first healthy in this one; of all environments together, in the last.",
        unit: "seconds",
        of: "each",
    },
    "lead-time-p90": {
        title: "Lead time, nine tenths within",
        definition: "As for half of all (lead-time-p50).",
        unit: "seconds",
        of: "each",
    },
    "change-fail-rate": {
        title: "Change failure rate",
        definition: "Of the deployments that were made live: those that failed, or that a rollback left, by itself or by a person.",
        unit: "ratio",
        of: "each",
    },
    "recovery-time-p50": {
        title: "Recovery time, half of all within",
        definition: "From a failed verdict, or from the intent of a rollback (the first, where it was interrupted and begun again), until something was healthy again; what is not over is not counted.",
        unit: "seconds",
        of: "each",
    },
    "rollback-time-p50": {
        title: "Rollback time, half of all within",
        definition: "Until another deployment's content was live again and its checks had run: from the failed verdict, or from the intent of a rollback (the first, where it was interrupted and begun again).",
        unit: "seconds",
        of: "each",
        goal: less(300, "< 5 min"),
    },
    "rollback-time-max": {
        title: "Rollback time, the longest",
        definition: "As for half of all (rollback-time-p50).",
        unit: "seconds",
        of: "each",
        goal: less(300, "< 5 min"),
    },
    "success-rate": {
        title: "Deployment success rate",
        definition: "Of the deployments that ended: those whose newest verdict is healthy.",
        unit: "ratio",
        of: "each",
        goal: more(0.99, "> 99%"),
    },
    "validation-success": {
        title: "Validation success rate",
        definition: "Of the validations of the default branch that `monitor` has noted: those without errors.",
        unit: "ratio",
        of: "all",
        goal: more(0.95, "> 95%"),
    },
    "zero-downtime": {
        title: "Zero downtime",
        definition: "Of the activations during which the target was read again and again: those where every read showed the old set or the new one, whole.",
        unit: "ratio",
        of: "each",
        goal: { text: "100%", isMet: (value) => value === 1 },
    },
    "incident-rate": {
        title: "Incident rate",
        definition: "Of the deployments to the last environment that ended: those that failed, or that a rollback left, by itself or by a person.",
        unit: "ratio",
        of: "last",
        goal: less(0.01, "< 1%"),
    },
    "manual-overrides": {
        title: "Manual overrides per deployment",
        definition: "Findings that a comment or the baseline accepted, and one for --break-glass; of the deployments that record what validation found.",
        unit: "count",
        of: "each",
    },
    "manual-overrides-change": {
        title: "Manual overrides, change",
        definition: `${CHANGE}, by manual-overrides; nothing where the first ten had none.`,
        unit: "ratio",
        of: "each",
        goal: lower(0.95, "-95%"),
    },
    "mistakes-before-merge": {
        title: "Mistakes caught before merging",
        definition: "Runs of the workflow pull-request.yml for pull requests, of forks too, whose newest attempt failed, for whatever reason; of all such runs that ended, cancelled ones too.",
        unit: "count",
        of: "all",
    },
    "mistakes-after-merge": {
        title: "Mistakes found after merging",
        definition: "Validations of the default branch with errors, and deployments that failed, or that a rollback left.",
        unit: "count",
        of: "all",
    },
    "caught-before-merge": {
        title: "Caught before merging",
        definition: "mistakes-before-merge, of these and mistakes-after-merge.",
        unit: "ratio",
        of: "all",
    },
    "configuration-errors": {
        title: "Configuration errors per deployment",
        definition: "Errors and warnings of the policies as they were deployed, and one where the deployment failed, or a rollback left it; of the deployments that record what validation found.",
        unit: "count",
        of: "each",
    },
    "configuration-errors-change": {
        title: "Configuration errors, change",
        definition: `${CHANGE}, by configuration-errors; nothing where the first ten had none.`,
        unit: "ratio",
        of: "each",
        goal: lower(0.9, "-90%"),
    },
    "deployment-time-p50": {
        title: "Deployment time, half of all within",
        definition: "From the intent until the verdict, checks included, of the deployments that became healthy.",
        unit: "seconds",
        of: "each",
    },
    "deployment-time-change": {
        title: "Deployment time, change",
        definition: `${CHANGE}, by deployment-time-p50; nothing where the first ten took no time.`,
        unit: "ratio",
        of: "each",
        goal: lower(0.7, "-70%"),
    },
};


/***/ }),

/***/ 25628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pastOf),
/* harmony export */   I: () => (/* binding */ deploymentCounts)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93152);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45922);


/** Reads the records of an environment. */
function pastOf({ environment, records }) {
    const fold = new Fold(environment);
    for (const record of records)
        fold.take(record, Date.parse(record.time));
    return fold.past();
}
/** How deployments were closed; later verdicts change none of it, so that no count ever falls. */
function deploymentCounts(histories) {
    const counts = new Map();
    for (const { environment, kind, endedAs } of histories.flatMap((one) => pastOf(one).deployments)) {
        if (endedAs === undefined)
            continue;
        const key = `${environment} ${kind} ${endedAs}`;
        const before = counts.get(key)?.count ?? 0;
        counts.set(key, { environment, kind, result: endedAs, count: before + 1 });
    }
    return [...counts.values()];
}
class Fold {
    #environment;
    #deployments = new Map();
    /** When each deployment was first found to have failed. */
    #failed = new Map();
    #recoveries = [];
    #rollbacks = [];
    #activations = [];
    #since;
    #newest;
    /** Since when something is wrong, and which deployment said so. */
    #down;
    constructor(environment) {
        this.#environment = environment;
    }
    past() {
        return {
            environment: this.#environment,
            since: this.#since,
            deployments: [...this.#deployments.values()],
            recoveries: this.#recoveries,
            rollbacks: this.#rollbacks,
            activations: this.#activations,
        };
    }
    take(record, at) {
        const { event, id, activation } = record;
        const began = this.#deployments.get(id ?? "")?.began ?? at;
        if (activation !== undefined)
            this.#activations.push({ began, isWhole: activation.broken === 0 });
        if (event === "evidence" || event === "lock" || event === "unlock" || id === undefined)
            return;
        if (event === "intent")
            this.#begin(record, id, at);
        else
            this.#verdict(record, id, event, at);
    }
    #begin(record, id, at) {
        this.#since ??= at;
        const { epoch, kind = "deploy", digest, validation, previous, restores = id } = record;
        const content = kind === "rollback" ? this.#contentOf(restores) : id;
        const before = previous === undefined ? undefined : this.#contentOf(previous);
        const wished = kind === "rollback" ? this.#wished(content, before, at) : undefined;
        this.#newest = {
            ...{ environment: this.#environment, id, epoch, kind, began: at, result: "open" },
            ...{ wasLive: false, wasLeft: false, breakGlass: record["break-glass"] === true },
            ...{ content, before, wished, ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ digest, validation }) },
        };
        this.#deployments.set(id, this.#newest);
        if (wished !== undefined)
            this.#down ??= { from: wished, by: id };
    }
    #contentOf(id) {
        return this.#deployments.get(id)?.content ?? id;
    }
    /** A rollback that was interrupted and is begun again goes on; to what is live already nobody has to go back. */
    #wished(content, before, at) {
        const newest = this.#newest;
        const stopped = newest?.kind === "rollback" && newest.endedAs === "interrupted" ? newest : undefined;
        if (content === before)
            return stopped?.content === content ? stopped.wished : undefined;
        return stopped?.wished ?? at;
    }
    #verdict(record, id, event, at) {
        const deployment = this.#deployments.get(id);
        if (deployment === undefined)
            return;
        if (event !== "interrupted" || !this.#failed.has(id))
            deployment.result = event;
        deployment.wasLive ||= event !== "interrupted" || record.live === id;
        if (event === "healthy")
            deployment.firstHealthy ??= at;
        if (event === "failed" && !this.#failed.has(id))
            this.#failed.set(id, at);
        const isEnd = (0,_release_record_js__WEBPACK_IMPORTED_MODULE_0__/* .closes */ .UR)(record) && deployment.ended === undefined;
        if (isEnd)
            Object.assign(deployment, { ended: at, endedAs: event });
        this.#health(record, deployment, at);
        if (event === "rolled-back")
            this.#rollbacks.push(span(this.#failed.get(id) ?? deployment.began, at));
        if (isEnd && deployment.wished !== undefined)
            this.#wentBack(deployment, deployment.wished, at);
    }
    /** One that was interrupted went back only if it is live, and nobody looked how that is. */
    #wentBack({ result, wasLive, content, before }, wished, at) {
        if (!wasLive)
            return;
        if (result !== "failed" && result !== "interrupted")
            this.#rollbacks.push(span(wished, at));
        const left = this.#deployments.get(before ?? "");
        if (left !== undefined && left.id !== content)
            left.wasLeft = true;
    }
    /** Something is wrong from the first verdict that says so until the next that says the opposite. */
    #health({ event, restored }, { id: by, wasLive }, at) {
        if (event === "failed" || event === "rolled-back")
            this.#down ??= { from: at, by };
        // A wish that came to nothing.
        if (event === "interrupted" && !wasLive && this.#down?.by === by)
            this.#down = undefined;
        const isGood = event === "healthy" || (event === "rolled-back" && restored === "healthy");
        if (!isGood || this.#down === undefined)
            return;
        this.#recoveries.push(span(this.#down.from, at));
        this.#down = undefined;
    }
}
/** A clock that is put back makes no time negative. */
function span(from, to) {
    return { from, to: Math.max(from, to) };
}


/***/ }),

/***/ 94090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ average),
/* harmony export */   He: () => (/* binding */ summedUp),
/* harmony export */   R1: () => (/* binding */ samplesIn),
/* harmony export */   Wr: () => (/* binding */ isHealthy),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   e2: () => (/* binding */ isBad),
/* harmony export */   jt: () => (/* binding */ SAMPLED),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   mi: () => (/* binding */ firstIntents)
/* harmony export */ });
/* harmony import */ var _metric_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20171);
/* harmony import */ var _past_deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25628);


/** The metrics that are shown over time too. */
const SAMPLED = [
    "success-rate",
    "change-fail-rate",
    "lead-time-p50",
    "recovery-time-p50",
    "rollback-time-p50",
];
/**
 * What the metrics of all environments together rest on.
 * @param last the last environment of the order of promotion
 */
function samplesOf(histories, last) {
    const pasts = histories.map(_past_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .pastOf */ .C);
    return samplesIn(pasts, firstIntents(pasts), last);
}
/**
 * What the metrics of these environments rest on.
 * @param begun when each bundle was first to be deployed anywhere
 * @param last the environment in which a lead time ends
 */
function samplesIn(pasts, begun, last) {
    const ended = pasts.flatMap(({ deployments }) => deployments.filter(isEndedDeploy));
    return {
        "success-rate": ended.map((one) => ({ at: one.began, value: Number(isHealthy(one)) })),
        "change-fail-rate": ended
            .filter(({ wasLive }) => wasLive)
            .map((one) => ({ at: one.began, value: Number(isBad(one)) })),
        "lead-time-p50": leadTimes(pasts.find(({ environment }) => environment === last)?.deployments, begun),
        "recovery-time-p50": pasts.flatMap(({ recoveries }) => recoveries.map(sampleOf)),
        "rollback-time-p50": pasts.flatMap(({ rollbacks }) => rollbacks.map(sampleOf)),
    };
}
/** One number of many values, as the metric's definition says; undefined of none. */
function summedUp(name, values) {
    return _metric_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_KINDS */ .R[name].unit === "ratio" ? average(values) : quantile(values, 0.5);
}
/** When each bundle was first to be deployed anywhere, by its digest. */
function firstIntents(pasts) {
    const first = new Map();
    for (const { kind, digest, began } of pasts.flatMap(({ deployments }) => deployments))
        if (kind === "deploy" && digest !== undefined)
            first.set(digest, Math.min(began, first.get(digest) ?? began));
    return first;
}
function isHealthy({ result }) {
    return result === "healthy";
}
/** Whether it failed, or a rollback left it. */
function isBad({ result, wasLeft }) {
    return result === "failed" || result === "rolled-back" || wasLeft;
}
function average(values) {
    const n = values.length;
    return n === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / n;
}
/** The smallest value that this part of all does not exceed; undefined of none. */
function quantile(values, part) {
    return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(part * values.length) - 1)];
}
function isEndedDeploy({ kind, ended }) {
    return kind === "deploy" && ended !== undefined;
}
function sampleOf({ from, to }) {
    return { at: from, value: (to - from) / 1000 };
}
/** One for each bundle that was healthy there, by the deployment that was so first. */
function leadTimes(deployments = [], begun) {
    const first = new Map();
    for (const { kind, digest, began, firstHealthy: healthy } of deployments) {
        if (kind !== "deploy" || digest === undefined || healthy === undefined)
            continue;
        const known = first.get(digest);
        if (known === undefined || healthy < known.healthy)
            first.set(digest, { began, healthy });
    }
    return [...first].map(([digest, { began, healthy }]) => ({
        at: began,
        value: Math.max(0, healthy - (begun.get(digest) ?? healthy)) / 1000,
    }));
}


/***/ })

};
