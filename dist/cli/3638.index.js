export const id = 3638;
export const ids = [3638];
export const modules = {

/***/ 63638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMonitor: () => (/* binding */ runMonitor)
});

// EXTERNAL MODULE: ./build/src/adapters/clock.js
var clock = __webpack_require__(70596);
// EXTERNAL MODULE: ./build/src/adapters/terminal.js + 1 modules
var adapters_terminal = __webpack_require__(87418);
// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/commands/alerting.js + 15 modules
var alerting = __webpack_require__(34103);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/config.js + 10 modules
var config_config = __webpack_require__(56908);
// EXTERNAL MODULE: ./build/src/release/record.js
var release_record = __webpack_require__(45922);
;// CONCATENATED MODULE: ./build/src/dashboard/deployment-rows.js

/**
 * The deployments of one environment, newest first: each from its intent to how it ended.
 * @param records oldest first; may begin anywhere: what has no intent among them is left out
 */
function deploymentRows(environment, records, urls) {
    const rows = new Map();
    const sources = new Map();
    for (const record of records) {
        const { id, event } = record;
        if (id === undefined)
            continue;
        if (event === "intent") {
            const source = record.source ?? sources.get(record.restores ?? "");
            if (source !== undefined)
                sources.set(id, source);
            rows.set(id, began(environment, id, record, source, urls));
        }
        else {
            const row = rows.get(id);
            if (row !== undefined)
                rows.set(id, continued(row, record));
        }
    }
    return [...rows.values()].reverse();
}
/** @param source of what is deployed; a rollback has that of what it makes live again */
function began(environment, id, record, source, urls) {
    const kind = record.kind ?? "deploy";
    return {
        ...{ id, environment, kind, began: record.time, ended: undefined, result: "open" },
        ...{ digest: record.digest, actor: record.actor, approvers: record.approvers ?? [] },
        ...{ reason: record.reason, runUrl: record["run-url"] },
        ...{ commit: source?.commit, commitUrl: source === undefined ? undefined : commitUrl(source, urls) },
        ...{ live: undefined, breakGlass: record["break-glass"] === true },
        ...{ timings: record.timings ?? {}, why: undefined },
    };
}
/** What a later record of a deployment adds to it. */
function continued(row, record) {
    const { event, time, timings, why, live } = record;
    if (event === "intent" || event === "evidence" || event === "lock" || event === "unlock")
        return row;
    const ends = (0,release_record/* closes */.UR)(record);
    // What `verify` measures later changes how it is, but not how long it took.
    const isOver = row.ended !== undefined;
    return {
        ...row,
        ...(isOver ? {} : { timings: added(row.timings, timings), ended: ends ? time : undefined }),
        ...(ends ? { result: event, live: live ?? row.live } : {}),
        why: why ?? (isOver ? undefined : row.why),
    };
}
/** A phase that was begun again took as long as all its attempts. */
function added(one, other = {}) {
    const sum = { ...one };
    for (const [phase, ms] of Object.entries(other))
        sum[phase] = (sum[phase] ?? 0) + ms;
    return sum;
}
/** A commit's page, where GitHub shows it. */
function commitUrl({ commit, repository }, urls) {
    if (urls.repository === undefined || !/^[0-9a-f]{7,64}$/.test(commit))
        return undefined;
    if (repository === undefined)
        return `${urls.repository}/commit/${commit}`;
    // A bundle may come from another repository of the same server; of another server nobody knows how it shows commits.
    if (!/^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(repository) || !URL.canParse(urls.repository))
        return undefined;
    return `${new URL(urls.repository).origin}/${repository}/commit/${commit}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/watch/alert.js
var watch_alert = __webpack_require__(67919);
// EXTERNAL MODULE: ./build/src/report/commands-within.js
var commands_within = __webpack_require__(15218);
// EXTERNAL MODULE: ./build/src/report/links.js
var links = __webpack_require__(67713);
;// CONCATENATED MODULE: ./build/src/dashboard/html.js



/** Markup that is complete and escaped; only {@link html} and {@link trusted} make it. */
class Html {
    markup;
    constructor(markup) {
        this.markup = markup;
    }
}
/** Markup with everything put into it escaped: in elements and in quoted attributes it means what it says, no more. */
function html(parts, ...pieces) {
    return new Html(parts.map((part, index) => part + markupOf(pieces[index])).join(""));
}
/** Our own style, script and JSON, which escaping would break. */
function trusted(markup) {
    return new Html(markup);
}
function markupOf(piece) {
    if (piece === undefined)
        return "";
    if (piece instanceof Html)
        return piece.markup;
    if (typeof piece === "object")
        return piece.map(markupOf).join("");
    return escaped(String(piece));
}
const ENTITIES = new Map([
    ["<", "&lt;"],
    [">", "&gt;"],
    ["&", "&amp;"],
    ['"', "&quot;"],
    ["'", "&#39;"],
]);
function escaped(text) {
    return (0,sanitize/* printable */.g$)(text).replace(/[<>&"']/g, (character) => ENTITIES.get(character) ?? "");
}
const TEXT_MAX = 600;
/** A foreign text on one line, secrets masked before it is cut. @param max bytes */
function html_short(text, max = TEXT_MAX) {
    return (0,sanitize/* truncateBytes */.QY)((0,sanitize/* printable */.g$)(text.replace(/\s+/g, " ").trim()), max);
}
const ADDRESS_MAX = 2048;
/** An address that a link may lead to: one of the web, which shows no secret that a text would mask. */
function address(url) {
    const safe = (0,links/* webAddress */.Dy)(url);
    return safe !== undefined && safe.length <= ADDRESS_MAX && (0,sanitize/* printable */.g$)(safe) === safe ? safe : undefined;
}
/** A link; only the text, where the address is none of the web. */
function html_link(text, url) {
    const safe = address(url);
    return safe === undefined ? html `${text}` : html `<a href="${safe}" rel="noreferrer">${text}</a>`;
}
/** A sentence, short enough, whose commands, and what stands between backticks, are code. */
function prose(text) {
    return html `${(0,commands_within/* sentenceParts */.k)(html_short(text)).map((part) => (part.isCommand ? code(part.text) : part.text))}`;
}
function code(command) {
    // A line may be broken between words, not after the hyphens of an option.
    const words = command.split(" ").map((word, index) => html `${index > 0 ? " " : ""}<span>${word}</span>`);
    return html `<code>${words}</code>`;
}
/** A value as JSON inside of a `script` element: nothing in it ends the element or opens a comment. */
function scriptJson(value) {
    return trusted(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`));
}

;// CONCATENATED MODULE: ./build/src/dashboard/badge.js

/** A word with its shape, so that the colour says nothing by itself. */
function badge(tone, word) {
    return html `<span class="badge ${tone}">${shape(tone)}${word}</span>`;
}
/** A tone's shape, by reference to {@link SHAPES}. */
function shape(tone) {
    return html `<svg class="shape" aria-hidden="true" focusable="false"><use href="#shape-${tone}"/></svg>`;
}
/** The shapes, once a page: a tick, a cross in an octagon, a triangle, a letter, a dash. */
const SHAPES = html `<svg class="defs" aria-hidden="true" focusable="false"><defs>
<symbol id="shape-good" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8"/><path d="M4 8.5l2.7 2.7L12 5.4"/></symbol>
<symbol id="shape-bad" viewBox="0 0 16 16"><path class="body" d="M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7z"/><path d="M5 5l6 6M11 5l-6 6"/></symbol>
<symbol id="shape-doubt" viewBox="0 0 16 16"><path class="body" d="M8 .6L16 15.4H0z"/><path d="M8 6v4M8 12.6v.2"/></symbol>
<symbol id="shape-note" viewBox="0 0 16 16"><rect width="16" height="16" rx="4"/><path d="M8 7.3v4.6M8 4.2v.2"/></symbol>
<symbol id="shape-none" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8"/><path d="M4.5 8h7"/></symbol>
</defs></svg>`;
const CONDITION_TONE = {
    healthy: "good",
    failed: "bad",
    empty: "bad",
    inconclusive: "doubt",
    "in doubt": "doubt",
    unknown: "doubt",
    "in progress": "note",
    nothing: "none",
};
/** The results of deployments, in the order in which they are counted. */
const RESULTS = {
    healthy: { tone: "good", word: "healthy" },
    "rolled-back": { tone: "bad", word: "rolled back" },
    failed: { tone: "bad", word: "failed" },
    inconclusive: { tone: "doubt", word: "inconclusive" },
    interrupted: { tone: "doubt", word: "interrupted" },
    open: { tone: "note", word: "open" },
};
const RESULT_NAMES = Object.keys(RESULTS);
const SEVERITY_TONE = {
    critical: "bad",
    warning: "doubt",
    notice: "note",
};
const OBJECTIVE = {
    kept: { tone: "good", word: "kept" },
    broken: { tone: "bad", word: "broken" },
    unknown: { tone: "doubt", word: "no data" },
};
/** How one check's verdict looks; a word that is not known here is doubtful. */
function checkTone(verdict) {
    if (verdict === "pass")
        return "good";
    return verdict === "fail" ? "bad" : "doubt";
}

// EXTERNAL MODULE: ./build/src/policy/threshold.js + 1 modules
var threshold = __webpack_require__(58509);
// EXTERNAL MODULE: ./build/src/release/duration-text.js
var duration_text = __webpack_require__(30587);
;// CONCATENATED MODULE: ./build/src/dashboard/value-text.js



const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (number) => String(number).padStart(2, "0");
/** A day as people write it: `3 Nov 2026`. @param ms since 1970 */
function dayText(ms) {
    const date = new Date(ms);
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
/** A moment to the minute, in UTC, machine-readable too; a text that is no time is shown as it is. */
function timeHtml(time) {
    const ms = Date.parse(time);
    if (Number.isNaN(ms))
        return html `${time}`;
    const iso = new Date(ms).toISOString();
    return html `<time datetime="${iso}">${momentText(ms)}</time>`;
}
/** `3 Nov 2026, 09:05 UTC`. @param ms since 1970 */
function momentText(ms) {
    const date = new Date(ms);
    return `${dayText(ms)}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())} UTC`;
}
/** From one moment to another; undefined where either is none. A clock that was put back makes no negative time. */
function spanBetween(from, to) {
    const ms = Date.parse(to ?? "") - Date.parse(from);
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
/** A number as people read it: three significant digits, and thousands apart. */
function figure(value) {
    if (!Number.isFinite(value))
        return String(value);
    const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
    const [whole = "", part] = String(rounded).split(".");
    if (whole.includes("e"))
        return String(rounded);
    const apart = whole.replace(/\B(?=(\d{3})+$)/g, "\u202F");
    return part === undefined ? apart : `${apart}.${part}`;
}
/** A ratio in percent; near 100% with more digits, so that 99.95% is not rounded to a promise. */
function percent(ratio) {
    const value = ratio * 100;
    return `${value > 90 && value < 100 ? Math.floor(value * 1000 + 1e-6) / 1000 : figure(value)}%`;
}
/** A metric's value in units that people read. */
function metricText(value, unit) {
    switch (unit) {
        case "seconds":
            return (0,duration_text/* spanText */.Cp)(value * 1000);
        case "ratio":
            return percent(value);
        case "per-week":
            return `${figure(value)} a week`;
        case "count":
            return figure(value);
    }
}
/** A measured value in the unit of the target that it is held against. @param value in base units */
function objectiveText(value, target) {
    const parsed = (0,threshold/* parseThreshold */.B7)(target);
    const dimension = parsed.kind === "threshold" ? parsed.threshold.quantity.dimension : undefined;
    if (dimension === "ratio")
        return percent(value);
    return dimension === "duration" ? (0,duration_text/* spanText */.Cp)(value * 1000) : figure(value);
}

// EXTERNAL MODULE: ./build/src/release/ledger.js
var ledger = __webpack_require__(64182);
// EXTERNAL MODULE: ./build/src/release/status.js
var release_status = __webpack_require__(51105);
;// CONCATENATED MODULE: ./build/src/dashboard/verdict.js





/** Whether an alert is not over. */
function isOpen({ until }) {
    return until === undefined;
}
/** An element's id for an alert. */
function alertAnchor({ id }) {
    return `alert-${anchored(id)}`;
}
/** An element's id for an environment. */
function environmentAnchor(environment) {
    return `environment-${anchored(environment)}`;
}
function anchored(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[^\w-]/g, "_");
}
/** Judges everything that the page shows: what is open, what was found, and what nobody could look at. */
function verdictOf(data) {
    const alerts = data.alerts.filter(isOpen).map(alertThing);
    const seen = [
        ...data.environments.flatMap(environmentThings),
        ...data.health.flatMap(healthThings),
        ...data.objectives.flatMap(objectiveThings),
    ].filter(({ about, thing }) => !isTold(about, thing, data.alerts));
    const things = [...alerts, ...seen.map(({ thing }) => thing), ...data.notes.map(noteThing)];
    const rank = { bad: 0, doubt: 1, note: 2 };
    const sorted = things.toSorted((a, b) => Number(a.silenced !== undefined) - Number(b.silenced !== undefined) || rank[a.tone] - rank[b.tone]);
    return { ...headline(sorted, data), things: sorted };
}
/** Whether an open alert says the same already. */
function isTold(about, { environment }, alerts) {
    return alerts.some((alert) => isOpen(alert) &&
        alert.name === about.name &&
        alert.environment === environment &&
        (about.subject === undefined || alert.subject.includes(about.subject)));
}
function alertThing(alert) {
    const { severity } = watch_alert/* ALERTS */.oA[alert.name];
    return {
        // Whoever set a route for it wants it mended, whether that can wait or not.
        tone: severity === "notice" ? "note" : "bad",
        environment: alert.environment,
        name: (0,watch_alert/* wordsOf */.Z9)(alert).toLowerCase(),
        ...{ said: alert.summary, next: alert.next, at: alertAnchor(alert), silenced: alert.silenced },
    };
}
function environmentThings(one) {
    const states = [...conditionStates(one), ...targetStates(one)];
    return states.map(([alert, subject, tone, name, said, next]) => ({
        about: (0,defined/* defined */.s)({ name: alert, subject }),
        thing: {
            ...{ tone, environment: one.environment, name, said, next },
            ...{ at: environmentAnchor(one.environment), silenced: undefined },
        },
    }));
}
function conditionStates({ condition, live, open, environment }) {
    const id = live ?? undefined;
    switch (condition) {
        case "failed":
            return [["deployment-failure", id, "bad", "failed", `${id} is live, and its checks failed`]];
        case "empty":
            return [
                [
                    "deployment-failure",
                    undefined,
                    "bad",
                    "empty",
                    "no policies are live: nothing healthy was there before",
                ],
            ];
        case "inconclusive": {
            const again = `measure again: archi3-policy verify --environment ${environment}`;
            const said = `nobody knows whether ${id} is healthy`;
            return [["system-instability", id, "doubt", "inconclusive", said, again]];
        }
        case "in doubt": {
            const said = `the ${open?.kind ?? "deployment"} ${open?.id ?? ""} is open`;
            return [["system-instability", open?.id, "doubt", "in doubt", said, open?.next]];
        }
        case "unknown":
            return [["system-instability", "ledger", "doubt", "unknown", "its ledger could not be read"]];
        default:
            return [];
    }
}
function targetStates(one) {
    const { drifted, unreadable, "stale-since": stale } = one;
    const states = [];
    if (drifted === true)
        states.push(["drift", undefined, "bad", "drifted", (0,release_status/* driftText */.LU)(one)]);
    if (unreadable !== null)
        states.push([
            "system-instability",
            "target",
            "doubt",
            "unreadable",
            `the target cannot be read: ${unreadable}`,
        ]);
    if (stale !== null)
        states.push(["system-instability", "ledger", "doubt", "old state", (0,ledger/* staleText */.Z)(stale)]);
    return states;
}
function healthThings({ environment, checks }) {
    return checks
        .filter(({ verdict }) => verdict !== "pass")
        .map(({ check, verdict, said }) => ({
        about: { name: "system-instability", subject: check },
        thing: {
            tone: verdict === "fail" ? "bad" : "doubt",
            environment,
            name: verdict === "fail" ? `${check} fails` : `${check} is in doubt`,
            said: `the check ${check} says ${verdict}${said === undefined ? "" : `: ${said}`}`,
            ...{ next: undefined, at: "health", silenced: undefined },
        },
    }));
}
function objectiveThings(one) {
    // Evidence that nobody has attached yet is missing, and hides nothing; that a server gives no data may.
    if (one.state === "kept" || (one.state === "unknown" && one.window === undefined))
        return [];
    const { name, environment, state, said } = one;
    const isBroken = state === "broken";
    return [
        {
            about: { name: "performance-degradation", subject: name },
            thing: {
                tone: isBroken ? "bad" : "doubt",
                environment,
                name: isBroken ? `${name} broken` : `${name} without data`,
                ...{ said: `the objective ${name}: ${said}`, next: undefined, at: "objectives", silenced: undefined },
            },
        },
    ];
}
function noteThing(note) {
    const said = { said: note, next: undefined, at: "notes", silenced: undefined };
    return { tone: "doubt", environment: undefined, name: "not looked at", ...said };
}
/** How many are named, and in how many bytes each. */
const NAMED = 3;
const NAME_MAX = 48;
function headline(things, data) {
    const loud = things.filter(({ silenced }) => silenced === undefined);
    const wrong = loud.filter(({ tone }) => tone === "bad");
    const doubtful = loud.filter(({ tone }) => tone === "doubt");
    if (wrong.length > 0)
        return { tone: "bad", headline: `${counted(wrong.length, "wrong")}: ${named(wrong)}` };
    if (doubtful.length > 0)
        return { tone: "doubt", headline: `${counted(doubtful.length, "in doubt")}: ${named(doubtful)}` };
    if (data.environments.length === 0)
        return { tone: "none", headline: "There is nothing to look at yet" };
    const silenced = things.length - loud.length;
    if (data.environments.every(({ condition }) => condition === "nothing"))
        return { tone: "none", headline: "Nothing is deployed yet" };
    return {
        tone: "good",
        headline: silenced > 0 ? `All is well, but for ${silenced} that is silenced` : "All is well",
    };
}
function counted(count, how) {
    return count === 1 ? `1 thing is ${how}` : `${count} things are ${how}`;
}
function named(things) {
    const names = things
        .slice(0, NAMED)
        .map(({ environment, name }) => environment === undefined
        ? html_short(name, NAME_MAX)
        : `${html_short(name, NAME_MAX)} in ${html_short(environment, NAME_MAX)}`);
    const more = things.length - names.length;
    return `${names.join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
}

;// CONCATENATED MODULE: ./build/src/dashboard/alerts.js





const OVER_MAX = 30;
/** What is wrong now, who was told of it, and what was wrong lately. */
function alertsSection({ alerts, channels, deployments }) {
    const open = alerts.filter(isOpen);
    const over = alerts.filter((alert) => !isOpen(alert));
    const late = over.filter(({ deliveries }) => deliveries.some(watch_alert/* isOwed */.mR)).length;
    return html `<section id="alerts" aria-labelledby="alerts-title">
<h2 id="alerts-title">Open alerts <span class="count">${open.length}</span></h2>
${channels.length === 0 ? nobody() : undefined}
${open.length === 0
        ? html `<p class="empty">${deployments.length === 0 ? "Nothing has raised an alert yet." : "No alert is open."}${channels.length > 0 ? html ` People are told through ${html_short(channels.join(", "))}.` : undefined}</p>`
        : html `<ul class="cards alerts">${open.map((alert) => openAlert(alert, channels.length > 0))}</ul>`}
${late === 0 ? undefined : html `<p class="hint">${badge("doubt", "not delivered")} ${late === 1 ? "1 alert that is over is" : `${late} alerts that are over are`} still to be told.</p>`}
${over.length === 0 ? undefined : overAlerts(over)}
</section>`;
}
function nobody() {
    return html `<p class="hint">${badge("doubt", "nobody is told")} No channel is configured: give <code>archi3.yaml</code> an <code>alerts</code> section with channels and routes.</p>`;
}
function openAlert(alert, areChannels) {
    const { severity } = watch_alert/* ALERTS */.oA[alert.name];
    const tone = SEVERITY_TONE[severity];
    return html `<li class="card edge-${tone}" id="${alertAnchor(alert)}">
<h3>${badge(tone, severity)} ${html_short((0,watch_alert/* wordsOf */.Z9)(alert))}${alert.environment === undefined ? undefined : html ` <span class="dim">in</span> ${html_short(alert.environment)}`}</h3>
<p>${prose(alert.summary)}</p>
${alert.next === undefined ? undefined : html `<p class="next"><b>Next:</b> ${prose(alert.next)}</p>`}
<dl><div><dt>Alert</dt><dd><code>${alert.name}</code></dd></div>
<div><dt>Since</dt><dd>${timeHtml(alert.since)}</dd></div>
${(alert.facts ?? []).map(([label, value]) => html `<div><dt>${html_short(label)}</dt><dd>${html_short(value)}</dd></div>`)}
${linksOf(alert)}</dl>
${told(alert, areChannels)}
</li>`;
}
function linksOf({ links = [] }) {
    if (links.length === 0)
        return undefined;
    const each = links.map(({ text, url }, index) => html `${index > 0 ? ", " : ""}${html_link(html_short(text), url)}`);
    return html `<div><dt>More</dt><dd>${each}</dd></div>`;
}
/** Who knows of it, and who does not. */
function told({ deliveries, silenced }, areChannels) {
    const own = deliveries.filter(({ status }) => status === "firing").map(deliveryItem);
    const items = [
        ...(silenced === undefined
            ? []
            : [html `${badge("none", "silenced")} nobody is told: ${html_short(silenced)}`]),
        ...own,
    ];
    if (items.length === 0)
        items.push(html `${badge("none", "not told")} ${areChannels ? "no route is for it, or it did not hold for long enough yet" : "no channel is configured"}`);
    return html `<ul class="notes">${items.map((item) => html `<li>${item}</li>`)}</ul>`;
}
function deliveryItem(delivery) {
    const { channel, state, at, attempts, error, reference } = delivery;
    const instead = delivery["instead-of"];
    const by = html `<b>${html_short(channel)}</b>${instead === undefined ? undefined : html ` in place of <b>${html_short(instead)}</b>`}`;
    const tries = attempts === 1 ? "1 try" : `${attempts} tries`;
    const why = error === undefined ? undefined : html `: ${html_short(error)}`;
    switch (state) {
        case "delivered":
            return html `${badge("good", "told")} ${by} ${timeHtml(at)}${reference === undefined ? undefined : html ` (${html_short(reference)})`}`;
        case "refused":
            return html `${badge("bad", "refused")} ${by} never takes it${why}`;
        case "sending":
            return html `${badge("note", "being told")} ${by}`;
        case "due":
            return attempts === 0
                ? html `${badge("note", "due")} ${by} is told from ${timeHtml(at)} on`
                : html `${badge("bad", "not delivered")} ${by} after ${tries}${why}; again from ${timeHtml(at)} on`;
    }
}
/** Who is still to be told of what is over. */
function owed({ deliveries }) {
    const items = deliveries.filter(watch_alert/* isOwed */.mR).map(deliveryItem);
    return items.length === 0
        ? undefined
        : html `<ul class="notes">${items.map((item) => html `<li>${item}</li>`)}</ul>`;
}
function overAlerts(over) {
    const rows = over.slice(0, OVER_MAX).map((alert) => html `<tr><th scope="row">${html_short((0,watch_alert/* wordsOf */.Z9)(alert))} <code>${alert.name}</code></th><td>${html_short(alert.environment ?? "–")}</td>
<td>${timeHtml(alert.since)}</td><td>${timeHtml(alert.until ?? "")}</td><td>${prose(alert.summary)}${owed(alert)}</td></tr>`);
    const more = over.length - rows.length;
    return html `<details><summary>What is over <span class="count">${over.length}</span></summary>
<div class="scroll" role="region" aria-label="Alerts that are over" tabindex="0"><table>
<thead><tr><th scope="col">Alert</th><th scope="col">Environment</th><th scope="col">From</th><th scope="col">Until</th><th scope="col">What was said</th></tr></thead>
<tbody>${rows}</tbody></table></div>${more > 0 ? html `<p class="dim">${more} older ones are not shown.</p>` : undefined}</details>`;
}

// EXTERNAL MODULE: ./build/src/release/digest.js
var release_digest = __webpack_require__(69171);
;// CONCATENATED MODULE: ./build/src/dashboard/chart.js

/** Bars over time: what went well stands on the line, what did not hangs below it. */
function barChart(chart, bars) {
    const height = (down) => bars.reduce((most, bar) => Math.max(most, sum(bar.filter((part) => part.down === down))), 0);
    const up = Math.max(1, height(false));
    const down = height(true);
    const drawn = bars.map((bar, index) => {
        let top = 0;
        let bottom = 0;
        const rects = bar
            .filter(({ count }) => count > 0)
            .map((part) => {
            const y = part.down ? bottom : -top - part.count;
            if (part.down)
                bottom += part.count;
            else
                top += part.count;
            return html `<rect class="${part.kind}" x="${index + 0.12}" y="${y}" width="0.76" height="${part.count}"/>`;
        });
        return column(chart, index, rects, -up, up + down);
    });
    const labels = [
        { text: String(up), at: 0 },
        { text: "0", at: up / (up + down) },
        ...(down > 0 ? [{ text: String(down), at: 1 }] : []),
    ];
    const line = html `<path class="axis" d="M0 0H${bars.length}"/>`;
    return chart_figure(chart, `0 ${-up} ${Math.max(1, bars.length)} ${up + down}`, html `${drawn}${line}`, labels);
}
function sum(parts) {
    return parts.reduce((total, { count }) => total + count, 0);
}
/** What a column shows where a pointer rests. */
function column({ columns, head }, index, inner, y, height) {
    const { name = "", cells = [] } = columns[index] ?? {};
    const said = cells.map((cell, at) => `${head[at + 1] ?? ""} ${cell}`).join(", ");
    return html `<g><title>${name}: ${said}</title><rect class="touch" x="${index}" y="${y}" width="1" height="${height}"/>${inner}</g>`;
}
/** A line over time, broken where there is nothing to say. */
function lineChart(chart, values, text, most) {
    const top = (most ?? values.reduce((a, b) => Math.max(a, b ?? 0), 0)) || 1;
    const y = (value) => round(100 - (value / top) * 100);
    const marks = values.map((value, index) => column(chart, index, value === undefined ? [] : [html `<path class="dot" d="M${index + 0.5} ${y(value)}h0"/>`], 0, 100));
    const line = html `<path class="line" d="${pathOf(values, (index) => index + 0.5, y)}"/>`;
    const axis = html `<path class="axis" d="M0 100H${values.length}"/>`;
    const labels = [
        { text: text(top), at: 0 },
        { text: "0", at: 1 },
    ];
    return chart_figure(chart, `0 0 ${Math.max(1, values.length)} 100`, html `${axis}${line}${marks}`, labels);
}
/** The way of a pen through what is known. */
function pathOf(values, x, y) {
    let isDown = false;
    let path = "";
    for (const [index, value] of values.entries()) {
        if (value !== undefined)
            path += `${isDown ? "L" : "M"}${x(index)} ${y(value)}`;
        isDown = value !== undefined;
    }
    return path;
}
function round(value) {
    return Math.round(value * 100) / 100;
}
function chart_figure(chart, viewBox, inner, labels) {
    const { id, title, description, columns } = chart;
    const ends = [columns[0]?.name ?? "", ...(columns.length > 1 ? [columns.at(-1)?.name ?? ""] : [])];
    return html `<figure class="chart"><figcaption>${title}</figcaption>
<div class="plot"><div class="scale" aria-hidden="true" style="width:${widest(labels)}ch">${labels.map(({ text, at }) => html `<span style="top:${round(at * 100)}%">${text}</span>`)}</div>
<svg viewBox="${viewBox}" preserveAspectRatio="none" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${inner}</svg>
<div class="ends" aria-hidden="true">${ends.map((end) => html `<span>${end}</span>`)}</div></div>
${tableOf(chart)}</figure>`;
}
function widest(labels) {
    return labels.reduce((most, { text }) => Math.max(most, text.length), 3);
}
/** A chart's numbers, newest first. */
function tableOf({ title, head, columns }) {
    const rows = columns
        .toReversed()
        .map(({ name, cells }) => html `<tr><th scope="row">${name}</th>${cells.map((cell) => html `<td>${cell}</td>`)}</tr>`);
    return html `<details class="numbers"><summary>As a table<span class="unseen">: ${title}</span></summary>
<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
<thead><tr>${head.map((name) => html `<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

;// CONCATENATED MODULE: ./build/src/dashboard/deployment-table.js





/** So many rows are markup, for a page without scripts; the script shows all, page by page. */
const ROWS_MAX = 100;
function shownOf(row) {
    const { began, environment, id, kind, result, ended, actor, approvers, reason, why } = row;
    const ms = Date.parse(began);
    const took = spanBetween(began, ended);
    const approved = approvers.length === 0 ? "" : `, approved by ${approvers.join(", ")}`;
    return {
        ...{
            time: Number.isNaN(ms) ? html_short(began) : momentText(ms),
            environment: html_short(environment),
            id: html_short(id),
            result,
        },
        mark: [kind === "rollback" ? "rollback" : "", row.breakGlass ? "gates bypassed" : ""]
            .filter(Boolean)
            .join(", "),
        took: took === undefined ? "–" : (0,duration_text/* spanText */.Cp)(took),
        policies: row.digest === undefined ? "–" : (0,release_digest/* shortDigest */.VK)(row.digest),
        ...{ commit: html_short(row.commit ?? "").slice(0, 12), commitUrl: address(row.commitUrl) ?? "" },
        ...{ by: html_short(`${actor}${approved}`), said: html_short([why, reason].filter(Boolean).join(" – ")) },
        runUrl: address(row.runUrl) ?? "",
    };
}
const HEAD = ["Began", "Environment", "Deployment", "Result", "Took", "Policies", "By", "Why, and what for"];
/** Every deployment: the newest as markup, all of them as data that the script filters and turns the pages of. */
function deploymentTable(rows) {
    const all = rows.map(shownOf);
    const environments = [...new Set(all.map(({ environment }) => environment))];
    const rest = all.length - ROWS_MAX;
    return html `<form id="filter" aria-label="Filter deployments" hidden>
<label>Environment <select name="environment"><option value="">all</option>${environments.map((name) => html `<option>${name}</option>`)}</select></label>
<label>Result <select name="result"><option value="">all</option>${RESULT_NAMES.map((name) => html `<option value="${RESULTS[name].word}">${RESULTS[name].word}</option>`)}</select></label>
<label>Contains <input name="text" type="search" autocomplete="off" spellcheck="false"></label>
<p id="shown" role="status"></p>
<p class="pages"><button type="button" id="newer">Newer</button> <button type="button" id="older">Older</button></p>
</form>
<table class="records" role="table" aria-labelledby="all-title"><thead role="rowgroup"><tr role="row">${HEAD.map((name) => html `<th scope="col" role="columnheader">${name}</th>`)}</tr></thead>
<tbody id="records" role="rowgroup">${all.slice(0, ROWS_MAX).map(rowOf)}</tbody></table>
${rest <= 0 ? undefined : html `<p id="rest" class="hint">${rest} older ones are shown only with JavaScript; <code>archi3-policy history</code> prints them too.</p>`}
<script type="application/json" id="records-data">${scriptJson(compact(all))}</script>`;
}
function cell(index, content) {
    return html `<td role="cell" data-label="${HEAD[index]}">${content}</td>`;
}
function rowOf(one) {
    const { tone, word } = RESULTS[one.result];
    return html `<tr role="row">${cell(0, one.time)}${cell(1, one.environment)}${cell(2, html `${html_link(one.id, one.runUrl)}${one.mark === "" ? undefined : ` (${one.mark})`}`)}${cell(3, badge(tone, word))}${cell(4, one.took)}${cell(5, html `<code>${one.policies}</code>${one.commit === "" ? undefined : html ` of <code>${html_link(one.commit, one.commitUrl)}</code>`}`)}${cell(6, one.by)}${cell(7, one.said)}</tr>`;
}
/**
 * All rows as numbers: each text stands once, and a row names its texts by their places. Addresses are parted at their last
 * slash, since what comes before is the same in most of them.
 */
function compact(all) {
    const places = new Map();
    const place = (text) => {
        const known = places.get(text);
        if (known !== undefined)
            return known;
        places.set(text, places.size);
        return places.size - 1;
    };
    const url = (text) => {
        const cut = text.lastIndexOf("/") + 1;
        return [place(text.slice(0, cut)), place(text.slice(cut))];
    };
    const rows = all.map((one) => [
        ...[one.time, one.environment, one.id, one.mark].map(place),
        RESULT_NAMES.indexOf(one.result),
        ...[one.took, one.policies, one.commit, one.by, one.said].map(place),
        ...url(one.runUrl),
        ...url(one.commitUrl),
    ]);
    return {
        head: HEAD,
        results: RESULT_NAMES.map((name) => [RESULTS[name].tone, RESULTS[name].word]),
        texts: [...places.keys()],
        rows,
    };
}

;// CONCATENATED MODULE: ./build/src/dashboard/deployments.js








/** As many as fill rows of two, three and four. */
const NEWEST = 12;
/** The newest deployments with their phases, and the list of all. */
function deploymentsSection({ deployments }) {
    return html `<section id="deployments" aria-labelledby="deployments-title">
<h2 id="deployments-title">Newest deployments</h2>
${deployments.length === 0
        ? html `<p class="empty">Nothing was deployed yet: <code>archi3-policy deploy</code> begins, or the release workflow.</p>`
        : html `<ul class="cards deployments">${deployments.slice(0, NEWEST).map(card)}</ul>
<h3 id="all-title">All deployments <span class="count">${deployments.length}</span></h3>
${deploymentTable(deployments)}`}
</section>`;
}
function card(row) {
    const { id, environment, kind, began, ended, result, breakGlass, reason, why, runUrl } = row;
    const { tone, word } = RESULTS[result];
    const took = spanBetween(began, ended);
    return html `<li class="card edge-${tone}"><h3>${html_short(id)} ${badge(tone, word)}${kind === "rollback" ? badge("note", "rollback") : undefined}${breakGlass ? badge("doubt", "gates bypassed") : undefined}</h3>
<p class="dim">${html_short(environment)}, ${timeHtml(began)}${took === undefined ? undefined : html `, took ${(0,duration_text/* spanText */.Cp)(took)}`}</p>
<p>${byText(row)}${row.digest === undefined ? undefined : html `; policies <code>${(0,release_digest/* shortDigest */.VK)(row.digest)}</code>`}${row.commit === undefined
        ? undefined
        : html `; commit <code>${html_link(html_short(row.commit).slice(0, 12), row.commitUrl)}</code>`}${runUrl === undefined ? undefined : html `; ${html_link(html `run<span class="unseen"> of ${html_short(id)}</span>`, runUrl)}`}</p>
${reason === undefined ? undefined : html `<p><b>Reason:</b> ${html_short(reason)}</p>`}
${why === undefined ? undefined : html `<p><b>Why:</b> ${prose(why)}</p>`}
${waterfall(row.timings, took)}
</li>`;
}
/** Who did it, and who approved. */
function byText({ actor, approvers }) {
    return html `by <b>${html_short(actor)}</b>${approvers.length === 0 ? undefined : html `, approved by ${html_short(approvers.join(", "))}`}`;
}
/** What takes less of the whole is not drawn by itself. */
const LEAST_SHARE = 0.01;
/** What a reader looks for, however short it was. */
const ALWAYS = new Set(["stage", "activate", "verify", "restore"]);
/** The phases one after the other, each where it began; what is too short to be seen, and what lies between them, stands at the end. */
function waterfall(timings, took) {
    const all = release_record/* PHASES */.ZG.flatMap((phase) => {
        const ms = timings[phase];
        return ms === undefined || !(ms >= 0) ? [] : [{ phase, ms }];
    });
    if (all.length === 0)
        return undefined;
    const whole = all.reduce((total, { ms }) => total + ms, 0);
    const isShown = ({ phase, ms }) => ALWAYS.has(phase) || ms >= LEAST_SHARE * whole;
    const known = all.filter(isShown);
    const unseen = all.filter((one) => !isShown(one)).reduce((total, { ms }) => total + ms, 0);
    // Older records do not have all phases; the ledger's times are to the second, or nearly.
    const between = (took ?? 0) - whole;
    const other = unseen + (between > Math.max(1000, whole * 0.02) ? between : 0);
    if (other > 0)
        known.push({ phase: "other", ms: other });
    const total = Math.max(1, whole, took ?? 0);
    let at = 0;
    const rows = known.map(({ phase, ms }) => {
        const from = at;
        at += ms;
        return html `<div><dt>${phase}</dt><dd><svg aria-hidden="true" focusable="false" viewBox="0 0 100 8" preserveAspectRatio="none"><rect class="rail" width="100" height="8"/><rect class="phase ${phase}" x="${round((from / total) * 100)}" width="${Math.max(0.6, round((ms / total) * 100))}" height="8"/></svg><span>${(0,duration_text/* spanText */.Cp)(ms)}</span></dd></div>`;
    });
    return html `<dl class="waterfall">${rows}</dl>`;
}

;// CONCATENATED MODULE: ./build/src/dashboard/environments.js







/** Every environment now, in the order of promotion. */
function environmentsSection({ environments, deployments }) {
    const commits = new Map(deployments.map((row) => [row.id, row]));
    const cards = environments.map((one) => environments_card(one, commits.get(one.live ?? "")));
    return html `<section id="environments" aria-labelledby="environments-title">
<h2 id="environments-title">Environments now</h2>
${cards.length === 0
        ? html `<p class="empty">No environment is configured. <code>archi3-policy init</code> writes a configuration to begin with.</p>`
        : html `<ol class="pipeline">${cards}</ol>`}
</section>`;
}
function environments_card(one, live) {
    const tone = one.drifted === true ? "bad" : CONDITION_TONE[one.condition];
    return html `<li class="card edge-${tone}" id="${environmentAnchor(one.environment)}">
<h3>${html_short(one.environment)}</h3>
<p class="state">${badge(CONDITION_TONE[one.condition], one.condition === "nothing" ? "nothing deployed" : one.condition)}
${one.drifted === true ? badge("bad", "drifted") : undefined}${one.stops.length > 0 ? badge("doubt", "deployments stopped") : undefined}</p>
<dl>${facts(one, live)}</dl>
${notes(one)}
</li>`;
}
function fact(label, value) {
    return html `<div><dt>${label}</dt><dd>${value}</dd></div>`;
}
function facts(one, live) {
    const { digest, since, where } = one;
    const facts = [fact("Live", liveText(one, live))];
    if (since !== null)
        facts.push(fact("Since", timeHtml(since)));
    if (digest !== null)
        facts.push(fact("Policies", html `<code>${(0,release_digest/* shortDigest */.VK)(digest)}</code>`));
    if (live?.commit !== undefined)
        facts.push(fact("Commit", html `<code>${html_link(live.commit.slice(0, 12), live.commitUrl)}</code>`));
    facts.push(fact("Target", html `${html_short(where)}: ${targetText(one)}`));
    return facts;
}
function liveText({ live, condition }, row) {
    if (live === null)
        return condition === "unknown" ? "nobody knows" : "nothing yet";
    return row?.breakGlass === true ? html `${live} ${badge("doubt", "gates bypassed")}` : html `<b>${live}</b>`;
}
function targetText({ drifted, holds, unreadable, condition }) {
    if (unreadable !== null)
        return html `<b>cannot be read</b>`;
    if (drifted === null)
        return holds === null ? "unknown" : `holds ${holds}`;
    if (drifted)
        return html `<b>does not hold what the ledger says</b>`;
    return condition === "nothing" ? "empty, as it should be" : "holds what the ledger says";
}
/** What there is to know beyond the facts; empty lists say nothing. */
function notes(one) {
    const { open, unreadable, candidate, evidence } = one;
    const stale = one["stale-since"];
    const items = [
        ...(stale === null ? [] : [html `${badge("doubt", "old state")} ${html_short((0,ledger/* staleText */.Z)(stale))}`]),
        ...(open === null ? [] : [html `${badge("note", "open")} ${open.kind} ${open.id}: ${prose(open.next)}`]),
        ...(unreadable === null ? [] : [html `${badge("doubt", "unreadable")} ${html_short(unreadable)}`]),
        ...(one.drifted === true ? [html `${badge("bad", "drifted")} ${prose((0,release_status/* driftText */.LU)(one))}`] : []),
        ...one.stops.map((stop) => html `${badge("doubt", "stop")} ${prose(stop)}`),
        ...one.refused.map((failed) => html `${badge("doubt", "refused")} ${prose(failed)}`),
        ...evidence.map(evidenceItem),
        ...(candidate === null ? [] : [candidateItem(one, candidate)]),
    ];
    return items.length === 0
        ? undefined
        : html `<ul class="notes">${items.map((item) => html `<li>${item}</li>`)}</ul>`;
}
function evidenceItem({ name, result, value, file, url }) {
    const tone = result === "pass" ? "good" : "bad";
    const more = [value === undefined ? undefined : String(value), file?.name].filter((part) => part !== undefined);
    return html `${badge(tone, result)} evidence ${html_link(html_short(name), url)}${more.length > 0 ? `: ${html_short(more.join(", "))}` : undefined}`;
}
function candidateItem(one, candidate) {
    const word = one.promotable === null ? "next" : "promotable";
    return html `${badge("note", word)} ${prose((0,release_status/* candidateText */.Db)(candidate, one.environment, (text) => text))}`;
}

;// CONCATENATED MODULE: ./build/src/dashboard/health.js


/** What the checks said when they were measured last. */
function healthSection({ health }) {
    const measured = health.filter(({ checks }) => checks.length > 0);
    return html `<section id="health" aria-labelledby="health-title">
<h2 id="health-title">Health checks</h2>
${measured.length === 0
        ? html `<p class="empty">Nothing was measured: checks run on what is live, and <code>verify</code> in <code>archi3.yaml</code> says which.</p>`
        : html `<ul class="cards">${measured.map(health_card)}</ul>`}
</section>`;
}
function health_card({ environment, checks }) {
    const items = checks.map(({ check, verdict, said }) => html `<li>${badge(checkTone(verdict), html_short(verdict))} <b>${html_short(check)}</b>${said === undefined ? undefined : html `: ${html_short(said)}`}</li>`);
    const worst = ["bad", "doubt"].find((tone) => checks.some(({ verdict }) => checkTone(verdict) === tone));
    return html `<li class="card edge-${worst ?? "good"}"><h3>${html_short(environment)}</h3><ul class="notes">${items}</ul></li>`;
}
/** What nobody could look at; absent where all was. */
function notesSection({ notes }) {
    if (notes.length === 0)
        return undefined;
    return html `<section id="notes" aria-labelledby="notes-title">
<h2 id="notes-title">Not looked at</h2>
<ul class="notes">${notes.map((note) => html `<li>${badge("doubt", "unknown")} ${prose(note)}</li>`)}</ul>
</section>`;
}
/** Whom to call. */
function contactsSection({ contacts }) {
    const rows = contacts.map(({ name, reach, when }) => html `<div><dt>${html_short(name)}</dt><dd><b>${html_short(reach)}</b>${when === undefined ? undefined : html ` <span class="dim">${html_short(when)}</span>`}</dd></div>`);
    return html `<section id="contacts" aria-labelledby="contacts-title">
<h2 id="contacts-title">Whom to call</h2>
${rows.length === 0
        ? html `<p class="empty">Nobody is named: <code>contacts</code> in <code>archi3.yaml</code> says whom to call, and how.</p>`
        : html `<dl class="people">${rows}</dl>`}
</section>`;
}

;// CONCATENATED MODULE: ./build/src/dashboard/metrics.js



/** The numbers about deployments, each with its goal and what it means. */
function metricsSection({ metrics }) {
    const numbers = gathered(metrics);
    return html `<section id="numbers" aria-labelledby="numbers-title">
<h2 id="numbers-title">Numbers and goals</h2>
${numbers.length === 0
        ? html `<p class="empty">There are no numbers yet: they are computed from the deployments on the ledgers.</p>`
        : html `<ul class="cards numbers-list">${numbers.map(metrics_card)}</ul>`}
</section>`;
}
function gathered(groups) {
    const names = [...new Set(groups.flatMap(({ metrics }) => metrics.map(({ name }) => name)))];
    return names.map((name) => {
        const own = groups.flatMap(({ environment, metrics }) => metrics.filter((metric) => metric.name === name).map((metric) => ({ environment, metric })));
        return {
            all: own.find(({ environment }) => environment === undefined)?.metric,
            each: own.flatMap(({ environment, metric }) => environment === undefined ? [] : [{ environment, metric }]),
        };
    });
}
function metrics_card({ all, each }) {
    const main = all ?? each[0]?.metric;
    if (main === undefined)
        return undefined;
    const rows = each.map(({ environment, metric }) => html `<div><dt>${html_short(environment)}</dt><dd>${valueText(metric)} ${metOf(metric)}</dd></div>`);
    return html `<li class="card">
<h3>${html_short(main.title)}</h3>
${all === undefined ? undefined : html `<p class="figure">${valueText(all)}</p>${goalOf(all)}`}
${rows.length === 0 ? undefined : html `<dl>${rows}</dl>`}
<details title="${html_short(main.definition)}"><summary>What it means<span class="unseen">: ${html_short(main.title)}</span></summary><p>${html_short(main.definition)}</p></details>
</li>`;
}
function valueText({ value, unit, n }) {
    const shown = value === undefined ? html `<b class="none">–</b>` : html `<b>${metricText(value, unit)}</b>`;
    return html `${shown} <span class="n">n = ${n}</span>`;
}
function goalOf(metric) {
    const { goal } = metric;
    return goal === undefined
        ? undefined
        : html `<p class="goal">Goal: ${html_short(goal.text)} ${metOf(metric)}</p>`;
}
function metOf({ goal }) {
    if (goal === undefined)
        return undefined;
    if (goal.met === undefined)
        return badge("none", "too few to say");
    return goal.met ? badge("good", "met") : badge("bad", "not met");
}

// EXTERNAL MODULE: ./build/src/health/check.js
var check = __webpack_require__(48916);
;// CONCATENATED MODULE: ./build/src/dashboard/objectives.js






/** What must be kept, how it stands, and how it went. */
function objectivesSection({ objectives, points }) {
    const cards = objectives.map((one, index) => objectives_card(one, points.filter((point) => isOf(point, one)), index));
    return html `<section id="objectives" aria-labelledby="objectives-title">
<h2 id="objectives-title">Objectives</h2>
${cards.length === 0
        ? html `<p class="empty">No objective is configured: <code>slo</code> in <code>archi3.yaml</code> says what must be kept, such as a response time below 200 ms.</p>`
        : html `<ul class="cards objectives">${cards}</ul>`}
</section>`;
}
function isOf(point, { name, environment }) {
    return point.name === name && point.environment === environment;
}
function objectives_card(one, points, index) {
    const { tone, word } = OBJECTIVE[one.state];
    const value = one.value === undefined
        ? html `<b class="none">–</b>`
        : html `<b>${objectiveText(one.value, one.target)}</b>`;
    return html `<li class="card edge-${tone}"><h3>${html_short(one.name)} <span class="dim">in</span> ${html_short(one.environment)}</h3>
<p class="figure">${value} ${badge(tone, word)}</p>
<p class="goal">Target: ${html_short(one.target)}${one.window === undefined ? "" : `, over ${(0,duration_text/* durationText */.S5)(one.window)}`}</p>
<p>${html_short(one.said)}</p>
${courseOf(one, points, index)}
</li>`;
}
/** The most stretches that a course is drawn by. */
const SLOTS = 60;
/** The measurements in their order, in at most {@link SLOTS} stretches of equal length; undefined where there is none. */
function slotsOf(points) {
    const timed = points
        .map(({ time, value, kept }) => ({ time: Date.parse(time), value, kept }))
        .filter(({ time, value }) => Number.isFinite(time) && Number.isFinite(value))
        .sort((a, b) => a.time - b.time);
    const first = timed[0]?.time ?? 0;
    const span = Math.max(1, (timed.at(-1)?.time ?? 0) - first);
    const slots = Array(Math.min(SLOTS, timed.length)).fill(undefined);
    for (const { time, value, kept } of timed) {
        const index = Math.min(slots.length - 1, Math.floor(((time - first) / span) * slots.length));
        const before = slots[index];
        // What was broken once in a stretch stays visible.
        const count = (before?.count ?? 0) + 1;
        slots[index] = { time, value, kept: kept && before?.kept !== false, count };
    }
    return slots;
}
function courseOf(one, points, index) {
    const slots = slotsOf(points);
    const known = slots.filter((slot) => slot !== undefined);
    const first = known[0];
    const last = known.at(-1);
    if (first === undefined || last === undefined)
        return html `<p class="empty">Nothing was measured yet.</p>`;
    const kept = points.filter((point) => point.kept).length;
    const title = `${html_short(one.name)} in ${html_short(one.environment)} over time`;
    const columns = known.map(({ time, value, kept, count }) => ({
        name: momentText(time),
        cells: [objectiveText(value, one.target), kept ? "kept" : "broken", String(count)],
    }));
    return html `<div class="plot bare">${drawing(one, slots, title, `objective-${index}`, `${kept} of ${points.length} measurements kept the target.`)}
<div class="ends" aria-hidden="true"><span>${dayText(first.time)}</span><span>${dayText(last.time)}</span></div></div>
<p class="dim">Kept in ${kept} of ${points.length} ${points.length === 1 ? "measurement" : "measurements"}</p>
${tableOf({ title, head: ["time", "value", "target", "measurements"], columns })}`;
}
/** A line for the values, a dashed one for the target, and below a mark a stretch: a short one kept, a long one broken. */
function drawing(one, slots, title, id, said) {
    const limit = (0,check/* parseLimit */.Fv)(one.target);
    const bound = "value" in limit ? [limit.value] : [];
    const values = slots.map((slot) => slot?.value);
    const all = [...bound, ...values.filter((value) => value !== undefined)];
    const low = Math.min(...all);
    const high = Math.max(...all);
    const y = (value) => round(36 - ((value - low) / (high - low || 1)) * 32);
    const marks = slots.map((slot, index) => slot === undefined
        ? undefined
        : html `<g><title>${momentText(slot.time)}: ${objectiveText(slot.value, one.target)}, ${slot.kept ? "kept" : "broken"}</title><rect class="touch" x="${index}" y="0" width="1" height="60"/><rect class="${slot.kept ? "kept" : "broken"}" x="${index + 0.15}" y="${slot.kept ? 54 : 44}" width="0.7" height="${slot.kept ? 6 : 16}"/><path class="dot" d="M${index + 0.5} ${y(slot.value)}h0"/></g>`);
    const target = bound.map((value) => html `<path class="target" d="M0 ${y(value)}H${slots.length}"/>`);
    const line = html `<path class="line" d="${pathOf(values, (index) => index + 0.5, y)}"/>`;
    return html `<svg class="spark" viewBox="0 0 ${slots.length} 60" preserveAspectRatio="none" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${said} Target: ${html_short(one.target)}. Newest value: ${one.value === undefined ? "none" : objectiveText(one.value, one.target)}.</desc>${target}${line}${marks}</svg>`;
}

// EXTERNAL MODULE: ./build/src/watch/metric-kinds.js
var metric_kinds = __webpack_require__(20171);
// EXTERNAL MODULE: ./build/src/watch/samples.js
var watch_samples = __webpack_require__(94090);
;// CONCATENATED MODULE: ./build/src/dashboard/timeline.js


const DAY = 86_400_000;
/** The most days that are shown one by one, and weeks. */
const DAYS_MAX = 42;
const WEEKS_MAX = 60;
/** A clock that was far wrong once makes no chart of a thousand months. */
const OLDEST = 3650 * DAY;
/**
 * Days, weeks (from Monday) or months (UTC), from the oldest deployment of the last ten years to now; undefined before the
 * first deployment.
 */
function timelineOf(rows, nowMs) {
    const times = rows
        .map(({ began }) => Date.parse(began))
        .filter((time) => time > nowMs - OLDEST && time < nowMs + DAY);
    if (times.length === 0)
        return undefined;
    const first = times.reduce((a, b) => Math.min(a, b));
    const last = times.reduce((a, b) => Math.max(a, b), nowMs);
    const days = (last - first) / DAY;
    // A few days alone would be drawn as wide as a wall.
    if (days <= DAYS_MAX)
        return { step: "day", starts: startsFrom(Math.min(first, last - 13 * DAY), last, "day") };
    const step = days <= WEEKS_MAX * 7 ? "week" : "month";
    return { step, starts: startsFrom(first, last, step) };
}
function startsFrom(first, last, step) {
    const starts = [startOf(first, step)];
    for (let at = starts[0] ?? 0; at <= last; starts.push(at))
        at = next(at, step);
    return starts;
}
function startOf(time, step) {
    const date = new Date(time);
    if (step === "month")
        return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
    const day = Math.floor(time / DAY) * DAY;
    return step === "day" ? day : day - ((date.getUTCDay() + 6) % 7) * DAY;
}
function next(start, step) {
    const date = new Date(start);
    if (step === "month")
        return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
    return start + (step === "day" ? DAY : 7 * DAY);
}
/** How many stretches there are. */
function lengthOf({ starts }) {
    return starts.length - 1;
}
/** A stretch's name: `3 Nov 2026`, `week of 3 Nov 2026`, `Nov 2026`. */
function stretchText({ step, starts }, index) {
    const day = dayText(starts[index] ?? 0);
    if (step === "month")
        return day.replace(/^\d+ /, "");
    return step === "day" ? day : `week of ${day}`;
}
/** In which stretch a moment lies; -1 outside of all. */
function indexOf({ starts }, ms) {
    if (Number.isNaN(ms) || ms < (starts[0] ?? 0) || ms >= (starts.at(-1) ?? 0))
        return -1;
    let low = 0;
    for (let high = starts.length - 1; high - low > 1;) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= ms)
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** How many deployments of each result began in each stretch. */
function countsOver(timeline, rows) {
    const counts = Array.from({ length: lengthOf(timeline) }, () => ({}));
    for (const { began, result } of rows) {
        const slot = counts[indexOf(timeline, Date.parse(began))];
        if (slot !== undefined)
            slot[result] = (slot[result] ?? 0) + 1;
    }
    return counts;
}
/** How a metric went: what it rests on, by stretch. */
function timeline_courseOf(timeline, name, samples) {
    const slots = Array.from({ length: lengthOf(timeline) }, () => []);
    for (const { at, value } of samples)
        slots[indexOf(timeline, at)]?.push(value);
    return {
        values: slots.map((slot) => (0,watch_samples/* summedUp */.He)(name, slot)),
        counts: slots.map(({ length }) => length),
    };
}

;// CONCATENATED MODULE: ./build/src/dashboard/over-time.js







/** Deployments and their numbers, by day, week or month. */
function overTimeSection(data) {
    const timeline = timelineOf(data.deployments, Date.parse(data.time));
    return html `<section id="over-time" aria-labelledby="over-time-title">
<h2 id="over-time-title">Deployments over time</h2>
${timeline === undefined
        ? html `<p class="empty">Nothing was deployed yet. With the first deployment this shows how many there are, how they end, and how long they take.</p>`
        : charts(data, timeline)}
</section>`;
}
function charts({ deployments, environments, samples }, timeline) {
    const names = environments.map(({ environment }) => environment);
    const others = [...new Set(deployments.map(({ environment }) => environment))].filter((name) => !names.includes(name));
    const bars = [...names, ...others].map((name, index) => over_time_counted(name, index, deployments.filter(({ environment }) => environment === name), timeline));
    const courses = watch_samples/* SAMPLED */.jt.map((name) => drawn(name, samples[name], timeline));
    return html `${legend(timeline)}
<div class="charts">${bars}</div>
<h3 id="courses-title">How the numbers of all environments went</h3>
<div class="charts small">${courses}</div>`;
}
function legend({ step }) {
    const key = (kind, words) => html ` <span><span class="key ${kind}"></span>${words}</span>`;
    return html `<p class="legend">By ${step}, in UTC. On the line:${key("healthy", "healthy,")}${key("open", "open.")} Below it:${key("doubtful", "inconclusive or interrupted,")}${key("bad", "failed or rolled back.")}</p>`;
}
const isDown = (result) => result !== "healthy" && result !== "open";
const PART = {
    healthy: "healthy",
    open: "open",
    inconclusive: "doubtful",
    interrupted: "doubtful",
    failed: "bad",
    "rolled-back": "bad",
};
/** From the line outwards. */
const STACK = ["healthy", "open", "inconclusive", "interrupted", "failed", "rolled-back"];
function over_time_counted(name, index, rows, timeline) {
    const counts = countsOver(timeline, rows);
    const total = (result) => rows.filter((row) => row.result === result).length;
    const totals = RESULT_NAMES.map((result) => ({ result, count: total(result) })).filter(({ count }) => count > 0);
    const said = totals.map(({ result, count }) => `${count} ${RESULTS[result].word}`).join(", ");
    const chart = {
        id: `counts-${index}`,
        title: `${html_short(name)}: ${howMany(rows)}`,
        description: `Deployments and rollbacks by ${timeline.step}: ${said === "" ? "none yet" : said}.`,
        head: [timeline.step, ...RESULT_NAMES.map((result) => RESULTS[result].word)],
        columns: counts.map((one, at) => ({ name: stretchText(timeline, at), cells: cellsOf(one) })),
    };
    const bars = counts.map((one) => STACK.map((result) => ({ kind: PART[result], count: one[result] ?? 0, down: isDown(result) })));
    return barChart(chart, bars);
}
/** Rollbacks are no deployments, so that this is what the numbers say. */
function howMany(rows) {
    const backs = rows.filter(({ kind }) => kind === "rollback").length;
    const said = (count, name) => `${count} ${name}${count === 1 ? "" : "s"}`;
    const deployments = said(rows.length - backs, "deployment");
    return backs === 0 ? deployments : `${deployments}, ${said(backs, "rollback")}`;
}
function cellsOf(counts) {
    return RESULT_NAMES.map((result) => String(counts[result] ?? 0));
}
/** How a metric of all environments together went, in the words of its definition. */
function drawn(name, samples, timeline) {
    const { title, definition, unit } = metric_kinds/* METRIC_KINDS */.R[name];
    const { values, counts } = timeline_courseOf(timeline, name, samples);
    const text = (value) => metricText(value, unit);
    const newest = values.findLastIndex((value) => value !== undefined);
    const value = values[newest];
    const columns = Array.from({ length: lengthOf(timeline) }, (_, at) => {
        const here = values[at];
        return {
            name: stretchText(timeline, at),
            cells: [here === undefined ? "–" : text(here), String(counts[at] ?? 0)],
        };
    });
    if (value === undefined)
        return html `<figure class="chart"><figcaption>${title}</figcaption><p class="empty">No data yet. ${definition}</p></figure>`;
    const shown = `${text(value)} in ${stretchText(timeline, newest)}`;
    const chart = {
        ...{ id: `course-${name}`, title, head: [timeline.step, "value", "of"], columns },
        description: `${definition} Newest: ${shown}.`,
    };
    const most = unit === "ratio" ? 1 : undefined;
    return html `<div>${lineChart(chart, values, text, most)}<p class="definition">${definition} Newest: <b>${text(value)}</b>, ${stretchText(timeline, newest)}.</p></div>`;
}

;// CONCATENATED MODULE: ./build/src/dashboard/script.js
/**
 * What the page does where scripts run: it says how old everything is, and shows all deployments, filtered, page by page.
 * The page's policy names this text by its digest. Texts become text nodes, never markup.
 */
const SCRIPT = `"use strict";
(() => {
  const PAGE = 25, HOUR = 3600000;
  const byId = (id) => document.getElementById(id);
  const ageText = (ms) => {
    const minutes = Math.floor(Math.max(0, ms) / 60000);
    if (minutes < 1) return "less than a minute";
    if (minutes < 60) return minutes + " min";
    const hours = Math.floor(minutes / 60);
    if (hours < 48) return hours + " h";
    return Math.floor(hours / 24) + " days";
  };
  const made = Date.parse(document.body.dataset.made);
  const times = [...document.querySelectorAll("time")].filter((time) => !time.closest("table")).map((time) => {
    const ago = document.createElement("span");
    ago.className = "ago";
    time.after(" ", ago);
    return { at: Date.parse(time.dateTime), ago };
  });
  const setText = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };
  const tick = () => {
    const now = Date.now();
    for (const { at, ago } of times) setText(ago, "(" + (at > now ? "in " + ageText(at - now) : ageText(now - at) + " ago") + ")");
    if (now - made < HOUR) return;
    document.body.classList.add("old");
    byId("old").hidden = false;
    setText(byId("old-age"), ageText(now - made));
    setText(byId("then"), ageText(now - made) + " ago: ");
  };
  tick();
  setInterval(tick, 20000);

  const source = byId("records-data");
  if (source === null) return;
  const { head, results, texts, rows } = JSON.parse(source.textContent);
  const form = byId("filter"), body = byId("records"), newer = byId("newer"), older = byId("older");
  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const badge = ([tone, word]) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    for (const [key, value] of [["class", "shape"], ["aria-hidden", "true"], ["focusable", "false"]]) svg.setAttribute(key, value);
    use.setAttribute("href", "#shape-" + tone);
    svg.append(use);
    return make("span", { class: "badge " + tone }, svg, word);
  };
  const linked = (text, url) => (/^https?:/.test(url) ? make("a", { href: url, rel: "noreferrer" }, text) : text);
  const rowOf = (row) => {
    const [time, environment, id, mark, , took, policies, commit, by, said, run, runEnd, page, pageEnd] = row.map((place) => texts[place]);
    const cells = [
      [time],
      [environment],
      [linked(id, run + runEnd), ...(mark === "" ? [] : [" (" + mark + ")"])],
      [badge(results[row[4]])],
      [took],
      [make("code", {}, policies), ...(commit === "" ? [] : [" of ", make("code", {}, linked(commit, page + pageEnd))])],
      [by],
      [said],
    ];
    return make("tr", { role: "row" }, ...cells.map((cell, at) => make("td", { role: "cell", "data-label": head[at] }, ...cell)));
  };
  const ends = results.map(([, word]) => word.toLowerCase());
  let lower;
  const holds = (row, text) => {
    lower ??= texts.map((one) => one.toLowerCase());
    return ends[row[4]].includes(text) || row.some((place, at) => at !== 4 && at < 10 && lower[place].includes(text));
  };
  let found = rows, first = 0;
  const show = () => {
    const until = Math.min(first + PAGE, found.length);
    body.replaceChildren(...found.slice(first, until).map(rowOf));
    newer.disabled = first === 0;
    older.disabled = until === found.length;
    const of = found.length === rows.length ? String(rows.length) : found.length + " found among " + rows.length;
    setText(byId("shown"), found.length === 0 ? "None of " + rows.length + " is like that." : first + 1 + " to " + until + " of " + of);
  };
  const filter = () => {
    const { environment, result, text } = form.elements;
    const name = environment.value === "" ? -1 : texts.indexOf(environment.value);
    const end = results.findIndex(([, word]) => word === result.value);
    const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    found = rows.filter((row) => (name === -1 || row[1] === name) && (end === -1 || row[4] === end) && words.every((word) => holds(row, word)));
    first = 0;
    show();
  };
  const turn = (by, button, other) => {
    first += by;
    show();
    if (button.disabled) other.focus();
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  newer.addEventListener("click", () => turn(-PAGE, newer, older));
  older.addEventListener("click", () => turn(PAGE, older, newer));
  form.hidden = false;
  byId("rest")?.remove();
  // Browsers keep what was typed when a page is loaded again.
  filter();
})();
`;

;// CONCATENATED MODULE: ./build/src/dashboard/style.js
const LIGHT = `
--page:#f4f5f7;--card:#fff;--text:#1c2128;--dim:#545d68;--line:#d3d9e0;--link:#0550ae;--focus:#0550ae;--inner:#fff;
--good:#1a7f37;--bad:#c61f2b;--doubt:#8f5f00;--note:#0860c4;--none:#5c6570;
--on-good:#0c5223;--on-bad:#8f1420;--on-doubt:#654000;--on-note:#07458f;--on-none:#454e58;
--tint-good:#dcf3e3;--tint-bad:#fde4e2;--tint-doubt:#fbeec8;--tint-note:#dfedfe;--tint-none:#e6e9ed;
--head-good:#17702f;--head-bad:#b51a26;--head-doubt:#7c5200;--head-none:#4d5661;`;
const DARK = `
--page:#0d1015;--card:#161a21;--text:#e7eaee;--dim:#a2abb6;--line:#323943;--link:#86bdff;--focus:#86bdff;--inner:#0d1015;
--good:#3fb463;--bad:#f47067;--doubt:#d9a62e;--note:#5ea6f5;--none:#8b949e;
--on-good:#86e3a4;--on-bad:#ffb0a9;--on-doubt:#f2cf70;--on-note:#a5d0ff;--on-none:#c0c8d1;
--tint-good:#12301d;--tint-bad:#451a1b;--tint-doubt:#392c0b;--tint-note:#132c4b;--tint-none:#272d36;
--head-good:#14582b;--head-bad:#8e1b22;--head-doubt:#664500;--head-none:#363e48;`;
const TONES = ["good", "bad", "doubt", "note", "none"]
    .map((tone) => `.badge.${tone}{color:var(--on-${tone});background:var(--tint-${tone})}.badge.${tone} .shape{fill:var(--${tone})}.edge-${tone}{border-left-color:var(--${tone})}.headline.${tone}{background:var(--head-${tone})}`)
    .join("\n");
const BASE = `
*,*::before,*::after{box-sizing:border-box}
html{font:clamp(15px,.55vw + 9.5px,21px)/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--text);overflow-wrap:anywhere}
header,main,footer{max-width:110rem;margin:0 auto;padding:0 clamp(.75rem,2.5vw,2.5rem)}
main:focus{outline:none}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1.15rem;font-weight:650}
h2{font-size:1.3rem;font-weight:650;letter-spacing:-.01em;margin:2.2rem 0 .8rem}
h3{font-size:1.05rem;font-weight:650}
.deployments h3{display:flex;flex-wrap:wrap;gap:.3rem .5rem;align-items:center}
a{color:var(--link);text-underline-offset:.15em}
code{font:.9em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;background:var(--tint-none);padding:.05em .3em;border-radius:.25em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
code a{color:inherit}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.dim,.definition,.n,.ago,.ends,.scale,.goal,dt{color:var(--dim)}
.ago,.n{font-size:.85em;white-space:nowrap}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.defs{position:absolute;width:0;height:0}
.skip{position:absolute;left:.75rem;top:-4rem;z-index:2;background:var(--card);padding:.5rem 1rem;border-radius:0 0 .5rem .5rem}
.skip:focus{top:0}
symbol circle,symbol rect,symbol .body{stroke:none}
symbol path:not(.body){fill:none;stroke:var(--inner);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.shape{width:1em;height:1em;flex:none}
.badge{display:inline-flex;align-items:center;gap:.35em;max-width:100%;padding:.08em .6em .08em .4em;border-radius:1em;font-size:.86rem;font-weight:600;line-height:1.45;vertical-align:baseline}
.badge .shape{width:.95em;height:.95em}
.count{display:inline-block;min-width:1.7em;padding:0 .5em;border-radius:1em;background:var(--tint-none);color:var(--on-none);font-size:.8em;text-align:center}
.empty,.hint{padding:.9rem 1.1rem;border:1px dashed var(--line);border-radius:.6rem;color:var(--dim)}
.hint{margin-bottom:.8rem}
.empty code,.hint code{color:var(--text)}`;
const PARTS = `
header{display:grid;grid-template-columns:1fr auto;gap:.3rem 1.5rem;align-items:baseline;padding-top:1rem}
header nav,header .old-page{grid-column:1/-1}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
nav a{display:inline-block;padding:.25rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
.old-page{display:flex;gap:.7rem;align-items:center;padding:.8rem 1.1rem;border:2px solid var(--doubt);border-radius:.6rem;background:var(--tint-doubt);color:var(--on-doubt);font-size:1.1rem}
.old-page[hidden]{display:none}
.old-page .shape{width:1.8rem;height:1.8rem;fill:var(--doubt)}
.headline{display:flex;align-items:center;gap:clamp(.7rem,1.5vw,1.4rem);margin:.8rem 0 0;padding:clamp(1rem,2vw,1.8rem) clamp(1rem,2.2vw,2rem);border-radius:.8rem;color:#fff;font-size:clamp(1.5rem,2.4vw,2.4rem);line-height:1.2;text-wrap:balance}
.headline>span{min-width:0}
.headline .shape{width:1.3em;height:1.3em;fill:#fff;--inner:var(--head)}
.headline.good{--head:var(--head-good)}.headline.bad{--head:var(--head-bad)}.headline.doubt{--head:var(--head-doubt)}.headline.none{--head:var(--head-none)}
body.old .headline{background:var(--head-none);--head:var(--head-none)}
.things{margin-top:.8rem;display:grid;gap:.5rem}
.things li,.notes li{display:flex;flex-wrap:wrap;gap:.15rem .6rem;align-items:baseline}
.things li{display:grid;grid-template-columns:6.6rem 1fr}
.things li>.badge{justify-self:start}
.things .next{margin-left:.5em}
.notes li{display:block}
.notes{display:grid;gap:.4rem}
.verdict .empty{margin-top:.8rem}
.card{min-width:0;background:var(--card);border:1px solid var(--line);border-left:.35rem solid var(--line);border-radius:.6rem;padding:.9rem 1.1rem;display:flex;flex-direction:column;gap:.6rem}
.cards,.pipeline{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr))}
.pipeline{grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr))}
.pipeline h3{font-size:1.4rem;letter-spacing:-.01em}
.state{display:flex;flex-wrap:wrap;gap:.4rem}
.pipeline .state .badge{font-size:1.1rem}
.card dl{display:grid;gap:.2rem .8rem;grid-template-columns:fit-content(45%) 1fr}
.card dl>div{display:grid;grid-column:1/-1;grid-template-columns:subgrid}
.card dd{min-width:0}
.card .notes{border-top:1px solid var(--line);padding-top:.6rem}
.card>h3+.notes{border:0;padding:0}
.pair{display:grid;gap:0 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr))}
.pair>*{min-width:0}
.pair .cards{grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr))}
.figure{display:flex;flex-wrap:wrap;gap:.2rem .7rem;align-items:baseline}
.figure b{font-size:1.9rem;line-height:1.15;letter-spacing:-.02em}
.people{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr))}
.people b{font-size:1.2rem}
summary{cursor:pointer;color:var(--link);width:fit-content;padding:.15rem 0}
details table{margin-top:.3rem}
.scroll{overflow:auto;max-height:22rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--dim);font-size:.85rem;font-weight:600;overflow-wrap:normal}
tbody th{font-weight:400;white-space:nowrap}
footer{padding-top:2.5rem;padding-bottom:2rem;color:var(--dim);font-size:.9rem}`;
const CHARTS = `
.charts{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}
.charts.small{grid-template-columns:repeat(auto-fit,minmax(min(100%,12.5rem),1fr));margin-top:.8rem}
.charts>*{min-width:0;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1.1rem}
#courses-title,#all-title{margin:1.6rem 0 .8rem}
figcaption{font-weight:650;margin-bottom:.8rem}
.plot{display:grid;grid-template-columns:auto 1fr;gap:.3rem .6rem;margin-bottom:.4rem}
.plot.bare{grid-template-columns:1fr}
.plot svg{display:block;width:100%;height:9.5rem;overflow:visible;min-width:0}
.small .plot svg{height:6.5rem}
.plot svg.spark{height:4.2rem}
.scale{position:relative;font-size:.8rem;line-height:1}
.scale span{position:absolute;right:0;transform:translateY(-50%);white-space:nowrap}
.ends{grid-column:-2/-1;display:flex;justify-content:space-between;gap:1rem;font-size:.8rem}
code span{display:inline-block;max-width:100%}
.alerts{align-items:start}
.legend span{white-space:nowrap}
.ends span:last-child:not(:first-child){text-align:right}
.legend{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .5rem;margin-bottom:.8rem;color:var(--dim)}
.key{display:inline-block;vertical-align:-.1em;margin-right:.3em;width:1em;height:1em;border-radius:.2em;border:2px solid;forced-color-adjust:none}
rect.healthy,.key.healthy{fill:var(--good);background:var(--good);border-color:var(--good)}
rect.bad,.key.bad{fill:var(--bad);background:var(--bad);border-color:var(--bad)}
rect.doubtful,.key.doubtful{fill:var(--tint-doubt);background:var(--tint-doubt);stroke:var(--doubt);border-color:var(--doubt)}
rect.open,.key.open{fill:var(--tint-note);background:var(--tint-note);stroke:var(--note);border-color:var(--note)}
svg rect,svg path{vector-effect:non-scaling-stroke}
rect.doubtful,rect.open{stroke-width:1.5}
.touch{fill:transparent}
g:hover>.touch{fill:var(--text);fill-opacity:.1}
.axis{stroke:var(--none);stroke-width:1;fill:none}
.line{stroke:var(--note);stroke-width:2;fill:none;stroke-linejoin:round}
.dot{stroke:var(--note);stroke-width:6;stroke-linecap:round}
.spark .dot{stroke-width:3}
.target{stroke:var(--none);stroke-width:1.5;stroke-dasharray:4 3;fill:none}
rect.kept{fill:var(--good)}rect.broken{fill:var(--bad)}
.waterfall{margin-top:auto;font-size:.88rem}
.card .waterfall>div{align-items:center}
.waterfall dd{display:grid;grid-template-columns:1fr 6.2rem;gap:.6rem;align-items:center}
.waterfall dd span{text-align:right}
.waterfall svg{display:block;width:100%;height:.75rem;min-width:0}
.rail{fill:var(--tint-none)}
.phase{fill:var(--note)}.phase.restore{fill:var(--bad)}.phase.other{fill:var(--none)}.phase.verify,.phase.verify-restored{fill:var(--good)}.phase.wait{fill:var(--doubt)}`;
const RECORDS = `
#filter{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin-bottom:.8rem}
#filter[hidden]{display:none}
#filter label{display:grid;gap:.15rem;font-size:.9rem;color:var(--dim);min-width:0;max-width:100%}
#filter p:empty{display:none}
#shown{margin-left:auto}
input,select,button{font:inherit;color:var(--text);background:var(--card);border:1px solid var(--none);border-radius:.4rem;padding:.35rem .6rem;min-height:2.4rem;max-width:100%;min-width:0}
button{cursor:pointer;padding:.35rem 1rem}
button:disabled{color:var(--dim);border-color:var(--line);cursor:default}
@media (max-width:70rem){
.records thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.records,.records tbody,.records tr,.records td{display:block;width:auto}
.records tr{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.6rem 1rem;margin-bottom:.7rem}
.records td{display:grid;grid-template-columns:6.5rem 1fr;gap:.6rem;border:0;padding:.12rem 0;justify-items:start}
.records td::before{content:attr(data-label);color:var(--dim)}
.records td:empty{display:none}
#shown{margin-left:0;flex-basis:100%}
}
@media (min-width:70.01rem){
.records{table-layout:fixed}
.records .badge{overflow-wrap:normal}
.records th:nth-child(1){width:11%}.records th:nth-child(2){width:8rem}.records th:nth-child(3){width:9.5rem}.records th:nth-child(4){width:9rem}.records th:nth-child(5){width:6.6rem}.records th:nth-child(6){width:17%}.records th:nth-child(7){width:11%}
.records tbody tr:hover{background:var(--card)}
}
@media (max-width:40rem){header{grid-template-columns:1fr}.things li{grid-template-columns:1fr}.things .next{margin:0;display:block}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.card,.badge{border:1px solid}}
@media print{
nav,.skip,#filter,summary{display:none!important}
html{font-size:10pt}
body{background:#fff}
.card,figure,.records tr,.things li{break-inside:avoid}
h2,h3{break-after:avoid}
.scroll{max-height:none;overflow:visible}
details::details-content{content-visibility:visible;display:block;block-size:auto}
.headline,.badge,.plot,.waterfall,.key,.shape{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}`;
/** The page's style: calm, readable across a room and on a phone, in the light, in the dark and on paper. */
const STYLE = `:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
${BASE}${PARTS}${TONES}${CHARTS}${RECORDS}
`;

;// CONCATENATED MODULE: ./build/src/dashboard/page.js














/** Only our own script runs, by its digest; nothing is loaded, sent or framed. */
const POLICY = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `script-src 'sha256-${(0,external_node_crypto_.createHash)("sha256").update(SCRIPT).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");
/** Bytes of the repository's name. */
const page_NAME_MAX = 120;
const SECTIONS = [
    ["environments", "Environments"],
    ["alerts", "Alerts"],
    ["contacts", "Contacts"],
    ["objectives", "Objectives"],
    ["numbers", "Numbers"],
    ["over-time", "Over time"],
    ["deployments", "Deployments"],
];
/**
 * The dashboard as one HTML page that needs nothing else: every text in it is escaped, and it loads nothing. It reads without
 * scripts too; the one that it holds filters the deployments and says how old the page is.
 */
function renderDashboard(data) {
    const verdict = verdictOf(data);
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${html_short(verdict.headline)} – ${html_short(data.repository, page_NAME_MAX)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body data-made="${data.time}">
${SHAPES}
<a class="skip" href="#main">Skip to what matters</a>
${banner(data)}
<main id="main" tabindex="-1">
${verdictSection(verdict)}
${environmentsSection(data)}
<div class="pair">${alertsSection(data)}<div>${notesSection(data)}${healthSection(data)}${contactsSection(data)}</div></div>
${objectivesSection(data)}
${metricsSection(data)}
${overTimeSection(data)}
${deploymentsSection(data)}
</main>
<footer><p>Made by ${html_short(data.tool)} from the ledgers, the targets and what was measured. Times are in UTC.</p></footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup;
}
function banner({ repository, repositoryUrl, time }) {
    return html `<header>
<h1>Policies of ${html_link(html_short(repository, page_NAME_MAX), repositoryUrl)}</h1>
<p class="made">As it was at ${timeHtml(time)}</p>
<nav aria-label="Sections"><ul>${SECTIONS.map(([id, name]) => html `<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<p id="old" class="old-page" role="alert" hidden>${shape("doubt")}<span><b>This page is <span id="old-age"></span> old.</b> What it says may be over. Look at a newer one before you act, or run <code>archi3-policy monitor</code>.</span></p>
</header>`;
}
/** So many are read at a glance. */
const THINGS_MAX = 6;
function verdictSection({ tone, headline, things }) {
    const rest = things.slice(THINGS_MAX);
    return html `<section id="verdict" class="verdict" aria-labelledby="verdict-title">
<h2 id="verdict-title" class="headline ${tone}">${shape(tone)}<span><span id="then"></span>${html_short(headline)}</span></h2>
${things.length === 0 ? undefined : html `<ol class="things">${things.slice(0, THINGS_MAX).map(item)}</ol>`}
${rest.length === 0
        ? undefined
        : html `<details class="more"><summary>${rest.length} more</summary><ol class="things">${rest.map(item)}</ol></details>`}
${tone === "none" ? html `<p class="empty">After the first deployment this page says what is live, how it is, and what to do. <code>archi3-policy status</code> says the same in a terminal.</p>` : undefined}
</section>`;
}
const WORDS = { bad: "wrong", doubt: "in doubt", note: "to know" };
function item({ tone, environment, name, said, next, at, silenced }) {
    const where = html `<a href="#${at}">${html_short(environment ?? name)}</a>: `;
    return html `<li>${silenced === undefined ? badge(tone, WORDS[tone]) : badge("none", "silenced")}<div>${where}${prose(said)}${next === undefined ? undefined : html ` <span class="next"><b>Next:</b> ${prose(next)}</span>`}${silenced === undefined ? undefined : html ` <span class="dim">Nobody is told: ${html_short(silenced)}</span>`}</div></li>`;
}

// EXTERNAL MODULE: ./build/src/report/openmetrics.js
var openmetrics = __webpack_require__(48037);
// EXTERNAL MODULE: ./build/src/watch/past-deployments.js
var past_deployments = __webpack_require__(25628);
// EXTERNAL MODULE: ./build/src/watch/routed.js
var routed = __webpack_require__(2046);
// EXTERNAL MODULE: ./build/src/commands/metrics.js + 3 modules
var commands_metrics = __webpack_require__(45075);
// EXTERNAL MODULE: ./build/src/commands/output-files.js
var output_files = __webpack_require__(28437);
// EXTERNAL MODULE: ./build/src/commands/repository-here.js
var repository_here = __webpack_require__(71289);
;// CONCATENATED MODULE: ./build/src/commands/dashboard-files.js












/**
 * Looks before anything else whether the files may be written: an earlier one of ours is replaced, nothing else.
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
function checkDashboardFiles({ dashboard, metrics }, currentFolder) {
    if (dashboard !== undefined) {
        (0,output_files/* checkEnding */.sp)(dashboard, PAGE);
        const before = { sign: /^<!doctype html>/i, name: "an earlier dashboard" };
        (0,output_files/* checkOutputFile */.CK)(dashboard, currentFolder, before, PAGE.option);
    }
    if (metrics === undefined)
        return;
    (0,output_files/* checkEnding */.sp)(metrics, NUMBERS);
    (0,output_files/* checkOutputFile */.CK)(metrics, currentFolder, { sign: /^# TYPE archi3_/, name: "earlier metrics" }, NUMBERS.option);
}
const PAGE = {
    ...{ option: "--dashboard", ending: ".html" },
    why: "it is a page, which browsers and web servers know by the ending .html",
};
const NUMBERS = {
    ...{ option: "--metrics", ending: ".prom" },
    why: "node_exporter's textfile collector reads files that end in .prom, and no others",
};
/**
 * Writes the dashboard and the numbers, where they are asked for.
 * @param now milliseconds since 1970
 * @throws {PolicyError} `E_WRITE` (exit 4)
 */
async function writeDashboard({ dashboard, metrics }, promotion, environments, looks, told, now) {
    if (dashboard === undefined && metrics === undefined)
        return;
    const { config } = promotion.workspace;
    const { currentFolder } = promotion.terminal;
    const histories = await (0,commands_metrics/* historiesOf */.u)(environments.read, promotion);
    const { alerts } = told.state;
    const groups = await (0,commands_metrics/* groupsOf */.c)(histories, promotion, told.state, { now });
    const objectives = looks.flatMap((look) => look.objectives);
    if (metrics !== undefined) {
        const health = looks.map((look) => look.health);
        const seen = { environments: environments.statuses, objectives, alerts, health, looked: now };
        const text = (0,openmetrics/* renderOpenMetrics */.kc)(groups, (0,past_deployments/* deploymentCounts */.I)(histories), seen);
        (0,adapters_terminal/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(currentFolder, metrics), text, metrics);
    }
    if (dashboard === undefined)
        return;
    const data = {
        ...{ time: new Date(now).toISOString(), tool: `archi3-policy ${promotion.version}` },
        ...placeOf(promotion),
        environments: environments.statuses,
        health: looks.map(({ health }) => health),
        deployments: newestFirst(histories, promotion),
        metrics: groups,
        samples: (0,watch_samples/* samplesOf */.lc)(histories, (0,config_config/* namesOf */.eZ)(config).at(-1) ?? ""),
        ...{ objectives, points: told.state.points, alerts: inOrder(alerts) },
        ...{ contacts: config.alerting.contacts, channels: config.alerting.channels.map(({ name }) => name) },
        notes: looks.flatMap(({ notes }) => notes),
    };
    (0,adapters_terminal/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(currentFolder, dashboard), renderDashboard(data), dashboard);
}
function placeOf(promotion) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = promotion.env;
    return {
        repository: (0,repository_here/* repositoryHere */.L)(promotion),
        repositoryUrl: server && repository ? `${server}/${repository}` : undefined,
    };
}
function newestFirst(histories, promotion) {
    const urls = { repository: placeOf(promotion).repositoryUrl };
    return histories
        .flatMap(({ environment, records }) => deploymentRows(environment, records, urls))
        .sort((a, b) => Date.parse(b.began) - Date.parse(a.began));
}
/** What is open, the worst first; then what is over, newest first. */
function inOrder(alerts) {
    const open = alerts.filter(({ until }) => until === undefined).sort(routed/* byWeight */.I);
    const over = alerts.filter(({ until }) => until !== undefined);
    return [...open, ...over.sort((a, b) => Date.parse(b.until ?? "") - Date.parse(a.until ?? ""))];
}

// EXTERNAL MODULE: ./build/src/commands/deployment-world.js + 1 modules
var deployment_world = __webpack_require__(57467);
// EXTERNAL MODULE: ./build/src/commands/environment-look.js + 4 modules
var environment_look = __webpack_require__(83992);
// EXTERNAL MODULE: ./build/src/commands/environment-world.js + 3 modules
var environment_world = __webpack_require__(16150);
// EXTERNAL MODULE: ./build/src/commands/environments-now.js + 2 modules
var environments_now = __webpack_require__(65515);
// EXTERNAL MODULE: ./build/src/commands/monitor-report.js
var monitor_report = __webpack_require__(58377);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
// EXTERNAL MODULE: ./build/src/commands/run-life.js + 1 modules
var run_life = __webpack_require__(29415);
// EXTERNAL MODULE: ./build/src/commands/step-shows.js
var step_shows = __webpack_require__(2199);
// EXTERNAL MODULE: ./build/src/commands/telling.js + 2 modules
var commands_telling = __webpack_require__(68106);
// EXTERNAL MODULE: ./build/src/commands/validate.js
var validate = __webpack_require__(35568);
// EXTERNAL MODULE: ./build/src/commands/validation-look.js + 1 modules
var validation_look = __webpack_require__(81841);
;// CONCATENATED MODULE: ./build/src/commands/monitor.js




















/**
 * Looks at environments, and tells whom it concerns what is wrong and what is over. It may be run at any time and any number
 * of times. With `every` it stays and looks again, until it is stopped.
 * @throws {PolicyError} `E_MONITOR` (exit 4) where what was told cannot be kept; `E_LEDGER` (exit 4) where no history can be read
 */
async function runMonitor(options, terminal, version, env) {
    checkDashboardFiles(options, terminal.currentFolder);
    const teller = new commands_telling/* Teller */.T(await (0,run_life/* holderOf */.Kd)(env));
    if (options.every === undefined)
        return lookOnce(options, teller, terminal, version, env);
    for (;;) {
        const began = performance.now();
        await lookOnce(options, teller, terminal, version, env).catch((error) => {
            // The next look may find the outside in order; a wrong configuration does not mend itself.
            if (!(error instanceof errors/* PolicyError */.pn) || error.status !== errors/* EXIT */.dc.outside)
                throw error;
            (0,adapters_terminal/* printFailure */.eV)(terminal, (0,failure/* failureOf */.g5)(error), false);
            terminal.log?.({ event: "look-failed", message: error.parts.what, why: (0,deployment_world/* reasonOf */.A3)(error) });
        });
        await (0,clock/* pause */.v7)(Math.max(0, options.every - (performance.now() - began)));
    }
}
async function lookOnce(options, teller, terminal, version, env) {
    const promotion = await (0,commands_promotion/* openPromotion */.C5)(options, terminal, version, env);
    if (options.environment !== undefined)
        (0,commands_promotion/* environmentNamed */.b6)(options.environment, promotion);
    const progress = terminal.progress("Reading the ledgers");
    try {
        const now = Date.now();
        const telling = await (0,alerting/* openTelling */.G)(promotion, teller);
        const [environments, view] = await Promise.all([
            (0,environments_now/* environmentsNow */.N)(promotion, now),
            telling.store.read("required"),
        ]);
        checkSomethingIsHere(promotion, environments);
        progress("Looking at what is live");
        const all = await lookAtAll(options, promotion, environments, view.state, now);
        const validation = await lookAtPolicies(options, promotion, view.state, now);
        const looks = await stillTrue(all, environments);
        progress("Telling what was seen");
        const told = await (0,commands_telling/* tell */.q)(telling, lookOf(looks, validation, promotion, now), view);
        progress(undefined);
        return await showAll({ options, promotion, environments, looks, told, telling, now });
    }
    finally {
        progress(undefined);
    }
}
/**
 * Nothing that is configured, and nothing that was ever deployed, is no health: somebody is in the wrong folder.
 * @throws {PolicyError} `E_NOTHING` (exit 2)
 */
function checkSomethingIsHere({ workspace }, { read }) {
    if (workspace.configFile !== undefined || [...read.values()].some(({ view }) => view.entries.length > 0))
        return;
    throw (0,errors/* usageError */.Wp)("E_NOTHING", {
        what: "there is nothing to watch here",
        where: workspace.displayRoot,
        why: "there is no archi3.yaml, and nothing was ever deployed",
        mend: "run it in a clone of the policy repository",
    });
}
/** The looks at environments in which nobody has recorded anything meanwhile: of the others nothing is known for sure. */
async function stillTrue(looks, { read }) {
    const checked = looks.map(async (look) => {
        const ledger = read.get(look.environment)?.ledger;
        if (look.epoch === undefined || ledger === undefined)
            return look;
        const { entries } = await ledger.read("wanted");
        return (entries.at(-1)?.epoch ?? 0) === look.epoch ? look : (0,environment_look/* outdated */.nN)(look);
    });
    return Promise.all(checked);
}
async function lookAtAll({ environment: only }, promotion, { statuses, read, unread }, before, now) {
    const { environments, objectives, patience } = promotion.workspace.config;
    const looks = environments.map(async (environment) => {
        const { name } = environment;
        const status = statuses.find((one) => one.environment === name);
        if (status === undefined || (only !== undefined && only !== name))
            return undefined;
        const failed = unread.get(name);
        return (0,environment_look/* lookAtEnvironment */.Eb)({
            ...{ environment, status, objectives, patience, before, now },
            read: read.get(name),
            unread: failed === undefined ? undefined : (0,deployment_world/* reasonOf */.A3)(failed),
            isBeforeKnown: environment.after === undefined || isFresh(read.get(environment.after)),
            world: () => (0,environment_world/* openWorld */.H)(environment, promotion),
            target: () => (0,commands_promotion/* targetOf */.$r)(environment, promotion),
        });
    });
    return (await Promise.all(looks)).filter((one) => one !== undefined);
}
function isFresh(ledger) {
    return ledger !== undefined && ledger.view.staleSince === undefined;
}
async function lookAtPolicies({ config, policiesDir }, promotion, { validations, alerts }, now) {
    const { env, version, terminal } = promotion;
    const commit = (0,validation_look/* defaultBranchCommit */.Lc)(env);
    const nothing = { conditions: [], validations: [] };
    if (commit === undefined)
        return { ...nothing, isSeen: false };
    const known = validations.find((one) => one.commit === commit);
    const isTold = alerts.some(({ name, until }) => name === "validation-failure" && until === undefined);
    if (known !== undefined && known.failed !== true)
        return { ...nothing, isSeen: true };
    if (known !== undefined && isTold)
        return { ...nothing, isSeen: false };
    try {
        const { report } = await (0,validate/* validatePolicies */.DP)([], { output: [], ...(0,defined/* defined */.s)({ config, policiesDir }) }, terminal, version);
        const condition = (0,validation_look/* validationCondition */.bI)(report, commit, env);
        return {
            conditions: condition === undefined ? [] : [condition],
            validations: [(0,validation_look/* resultOf */.Bg)(report, commit, now)],
            isSeen: true,
        };
    }
    catch (error) {
        if (!(error instanceof errors/* PolicyError */.pn))
            throw error;
        terminal.warn(`note: the policies of the default branch were not judged: ${(0,sanitize/* printable */.g$)((0,deployment_world/* reasonOf */.A3)(error))}\n`);
        return { ...nothing, isSeen: false };
    }
}
function lookOf(looks, policies, { workspace }, now) {
    const byName = new Map(looks.map((look) => [look.environment, look]));
    const configured = new Set(workspace.config.environments.map(({ name }) => name));
    const time = new Date(now).toISOString();
    return {
        time,
        conditions: [...policies.conditions, ...looks.flatMap(({ conditions }) => conditions)],
        sees: (about) => {
            if (about.environment === undefined)
                return about.name === "validation-failure" && policies.isSeen;
            // An environment that is gone from the configuration is over with all that was wrong in it.
            if (!configured.has(about.environment))
                return true;
            return byName.get(about.environment)?.sees(about) ?? false;
        },
        watermarks: looks.flatMap(({ environment, epoch }) => epoch === undefined ? [] : [{ environment, epoch, looked: time }]),
        knew: new Map(looks.flatMap(({ environment, epoch }) => (epoch === undefined ? [] : [[environment, epoch]]))),
        points: looks.flatMap(({ points }) => points),
        validations: policies.validations,
        isWhole: true,
    };
}
async function showAll(seen) {
    const { options, promotion, environments, looks, told, now } = seen;
    const { terminal } = promotion;
    const report = (0,monitor_report/* reportOf */.EI)(environments.statuses, looks, told, now);
    await writeDashboard(options, promotion, environments, looks, told, now);
    terminal.publish?.((0,step_shows/* monitorShown */.CR)(report));
    const stays = options.every !== undefined;
    terminal.print(options.format === "json"
        ? // One look a line, for whoever reads along.
            `${(0,json/* printJson */.Q)(report, stays ? 0 : 2)}${stays ? "\n" : ""}`
        : (0,sanitize/* guardWorkflowCommands */.Jw)((0,monitor_report/* reportText */.UH)(report, { quiet: options.quiet, stays, colors: terminal.colors })));
    return (0,monitor_report/* exitOf */.sX)(report);
}


/***/ })

};
