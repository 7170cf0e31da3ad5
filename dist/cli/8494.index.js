export const id = 8494;
export const ids = [8494];
export const modules = {

/***/ 46318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Hider),
/* harmony export */   q: () => (/* binding */ formsOfSecrets)
/* harmony export */ });
/** Characters. What is shorter is in every text. */
const SHORTEST = 4;
/** The word before a credential in the header `Authorization`. */
const SCHEME = /^(?:Basic|Bearer|Digest|Token|ApiKey)$/i;
/**
 * Everything by which a server or a program may tell secrets that it was given: as they are, their parts between spaces,
 * the login in `Basic …`, the password in an address, and each percent-encoded, in base64 and base64url, and escaped as
 * in JSON.
 * @returns the longest first: whoever hides them in this order leaves no rest of one
 */
function formsOfSecrets(secrets) {
    const forms = secrets
        .flatMap((secret) => [
        secret,
        secret.trim(),
        ...secret.split(/\s+/),
        ...loginIn(secret),
        ...passwordIn(secret),
    ])
        .filter((part) => part.length >= SHORTEST && !SCHEME.test(part))
        .flatMap(encodings)
        .filter((form) => form.length >= SHORTEST);
    return [...new Set(forms)].sort((one, other) => other.length - one.length);
}
/** What stands in base64 behind `Basic` (RFC 7617), and its password. */
function loginIn(secret) {
    const [, coded] = /^\s*Basic\s+([\w+/=-]+)\s*$/i.exec(secret) ?? [];
    const login = coded === undefined ? "" : Buffer.from(coded, "base64").toString();
    return login.includes(":") ? [login, login.slice(login.indexOf(":") + 1)] : [];
}
function passwordIn(secret) {
    const password = URL.canParse(secret) ? new URL(secret).password : "";
    return password === "" ? [] : [password, decoded(password)];
}
function encodings(text) {
    const whole = text.toWellFormed();
    const percent = [
        encodeURIComponent(whole),
        encodeURI(whole),
        // As forms have it: + for a space, and more signs encoded.
        new URLSearchParams([["", whole]]).toString().slice("=".length),
    ];
    const base64 = Buffer.from(whole).toString("base64");
    const json = JSON.stringify(whole).slice(1, -1);
    return [
        ...[text, decoded(text)],
        ...percent,
        ...percent.map((one) => one.replace(/%[\dA-F]{2}/g, (sign) => sign.toLowerCase())),
        ...[base64, base64.replace(/=+$/, ""), Buffer.from(whole).toString("base64url")],
        ...[json, json.replaceAll("/", "\\/")],
    ];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** What stands where something was hidden. */
const HIDDEN = "***";
/** Takes secrets out of texts, in every form. */
class Hider {
    /** Characters of the longest form. */
    longest;
    #forms;
    constructor(secrets) {
        this.#forms = formsOfSecrets(secrets);
        this.longest = this.#forms[0]?.length ?? 0;
    }
    /**
     * The part of a text, as `slice` takes it, without secrets: also where a secret lies across an end of the part, as long
     * as the text goes on there by {@link longest} characters.
     */
    hide(text, from, to) {
        // What hides is as long as the secret at first, so that positions stay.
        const covered = this.#forms.reduce((rest, form) => rest.replaceAll(form, "\0".repeat(form.length)), text);
        return covered.slice(from, to).replaceAll(/\0+/g, HIDDEN);
    }
}


/***/ }),

/***/ 34103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openTelling)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/report/alert-text.js
var alert_text = __webpack_require__(29000);
// EXTERNAL MODULE: ./build/src/report/fitted.js
var fitted = __webpack_require__(58794);
// EXTERNAL MODULE: ./build/src/policy/secrets.js + 2 modules
var policy_secrets = __webpack_require__(3390);
// EXTERNAL MODULE: ./build/src/adapters/foreign-text.js
var foreign_text = __webpack_require__(25320);
// EXTERNAL MODULE: ./build/src/adapters/github-waiting.js
var github_waiting = __webpack_require__(87765);
// EXTERNAL MODULE: ./build/src/adapters/probes/guarded-http.js
var guarded_http = __webpack_require__(15757);
// EXTERNAL MODULE: ./build/src/adapters/secret-forms.js
var secret_forms = __webpack_require__(46318);
;// CONCATENATED MODULE: ./build/src/adapters/channels/post.js






/** Ms. A server may ask for a pause, but not for silence. */
const LONGEST_PAUSE_MS = 60 * 60 * 1_000;
/** Characters of an answer that are read for its words. */
const READ = 10_000;
const SHOWN = 200;
/** Statuses below 500 that may be another one the next time. */
const PASSING = new Set([408, 425, 429]);
/** Posts once, and says what became of it. Nothing here throws, and nothing says the address or another secret. */
async function post(to, posting, world) {
    let answer;
    try {
        const { headers, body } = posting;
        answer = await (0,guarded_http/* ask */.kA)(to.url, { method: "POST", headers, body, timeoutMs: world.timeoutMs });
    }
    catch (error) {
        const why = wordsOf(error instanceof Error ? error.message : String(error), to);
        return error instanceof guarded_http/* ForbiddenAddress */.EW
            ? { is: "refused", why, mend: `put another address into ${to.variable}` }
            : { is: "failed", why: `the address in ${to.variable}: ${why}` };
    }
    return judged(answer, to, posting.accepts ?? (() => true), world);
}
function judged({ status, body, headers }, to, accepts, world) {
    const words = wordsOf(body, to);
    const why = `status ${status}${words === "" ? "" : `: ${words}`}`;
    if (status >= 200 && status < 300) {
        return accepts(body)
            ? { is: "delivered" }
            : { is: "failed", why: `it does not say that it took the message: ${why}` };
    }
    if (status >= 300 && status < 400) {
        const mend = `put the address that it redirects to into ${to.variable}`;
        return { is: "refused", why: `status ${status}; redirects are not followed`, mend };
    }
    if (status >= 400 && status < 500 && !PASSING.has(status))
        return { is: "refused", why, mend: mendOf(status, to) };
    const asked = (0,github_waiting/* retryAfter */.P9)({ "retry-after": headers["retry-after"], date: headers.date }, world.now());
    return {
        is: "failed",
        why,
        ...(0,defined/* defined */.s)({ retryAfterMs: asked === undefined ? undefined : Math.min(asked, LONGEST_PAUSE_MS) }),
    };
}
function mendOf(status, { variable, credential }) {
    switch (status) {
        case 401:
        case 403:
            return `see whether ${credential ?? variable} still holds what the channel gave out`;
        case 404:
        case 405:
        case 410:
            return `see whether ${variable} holds the channel's present address`;
        default:
            return `see whether the channel's type and settings in archi3.yaml fit what ${variable} leads to`;
    }
}
/** What somebody outside said, in one short line, without what must not be said. */
function wordsOf(text, to) {
    const hidden = secretsOf(to).reduce((rest, secret) => rest.replaceAll(secret, policy_secrets/* MASK */.v5), text);
    const line = (0,foreign_text/* foreignText */.q)(hidden.slice(0, READ).trim().replace(/\s+/g, " "));
    return line.length > SHOWN ? `${line.slice(0, SHOWN).toWellFormed()}…` : line;
}
/** Characters. What is shorter is a common word, and tells nothing. */
const SHORTEST_PART = 6;
/** Everything that would tell an address or a credential, the longest first. */
function secretsOf({ url, secrets }) {
    const parts = [
        url.href,
        url.host,
        url.hostname,
        `${url.pathname}${url.search}`,
        url.pathname,
        ...url.pathname.split("/"),
        ...url.searchParams.values(),
        url.username,
        url.password,
    ];
    return (0,secret_forms/* formsOfSecrets */.q)([...parts.filter((part) => part.length >= SHORTEST_PART), ...secrets]);
}

;// CONCATENATED MODULE: ./build/src/adapters/channels/alertmanager.js




/**
 * Ms. Alertmanager ends what it hears no more of at its `endsAt`. Ours is told once, and over when that is told, so this
 * only says how long one stays that nobody ends: where the monitor is gone for good.
 */
const LONGEST_MS = 30 * 24 * 60 * 60 * 1_000;
/** Bytes of a label. */
const LONGEST = 200;
/**
 * Alertmanager (API v2), which groups, silences and routes by itself. The same alert told twice is one there.
 * @param to the address of the server, without `/api/v2/alerts`
 * @param authorization the header's whole value
 */
function alertmanagerChannel(name, to, authorization, world) {
    const url = new URL(to.url);
    url.pathname = `${url.pathname.replace(/\/+$/, "").replace(/\/api\/v2(?:\/alerts)?$/, "")}/api/v2/alerts`;
    const headers = { "content-type": "application/json; charset=utf-8", ...(0,defined/* defined */.s)({ authorization }) };
    return {
        name,
        about: "Alertmanager",
        deliver: (message) => post({ ...to, url }, { headers, body: JSON.stringify(alertsOf(message)) }, world),
    };
}
function alertsOf(message) {
    const sections = (0,alert_text/* sectionsOf */.Ks)(message);
    return message.alerts.map((alert, index) => ({
        // By its labels Alertmanager knows an alert again: nothing in them may change while it lasts.
        labels: {
            alertname: alert.name,
            archi3_id: (0,fitted/* bounded */.M)(alert.id, LONGEST),
            repository: (0,fitted/* bounded */.M)(message.repository, LONGEST),
            severity: alert.severity,
            subject: (0,fitted/* bounded */.M)(alert.subject, LONGEST),
            ...(0,defined/* defined */.s)({
                environment: alert.environment === undefined ? undefined : (0,fitted/* bounded */.M)(alert.environment, LONGEST),
            }),
        },
        ...alertmanager_wordsOf(sections[index]),
        ...timesOf(alert, message),
    }));
}
function alertmanager_wordsOf(section) {
    if (section === undefined)
        return {};
    const { heading, summary, facts, next, links } = section;
    const description = [summary, ...facts.map(([label, value]) => `${label}: ${value}`)].join("\n");
    return {
        annotations: { summary: heading, description, ...(0,defined/* defined */.s)({ next }) },
        ...(0,defined/* defined */.s)({ generatorURL: links.find(({ url }) => url !== undefined)?.url }),
    };
}
/** It takes no alert that ends before it began. */
function timesOf({ since, until }, { status, time }) {
    const said = Date.parse(time);
    const began = Number.isNaN(Date.parse(since)) ? said : Date.parse(since);
    const end = status === "resolved" ? Date.parse(until ?? time) : said + LONGEST_MS;
    return {
        startsAt: new Date(began).toISOString(),
        endsAt: new Date(Math.max(began, Number.isNaN(end) ? said : end)).toISOString(),
    };
}

// EXTERNAL MODULE: ./build/src/report/commands-within.js
var commands_within = __webpack_require__(15218);
;// CONCATENATED MODULE: ./build/src/report/alert-email.js


/** Of a message; the text has no more either. */
const MOST_SECTIONS = 50;
const EDGE = {
    critical: "#d1242f",
    warning: "#bf8700",
    notice: "#0969da",
};
const OVER = "#1a7f37";
/** An email's subject and its two alternatives. */
function alertEmail(message) {
    return { subject: (0,alert_text/* titleOf */.Gg)(message), text: (0,alert_text/* plainText */.wh)(message), html: htmlOf(message) };
}
function htmlOf(message) {
    const sections = (0,alert_text/* sectionsOf */.Ks)(message);
    const shown = sections.slice(0, MOST_SECTIONS);
    return [
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
        `<title>${escaped((0,alert_text/* titleOf */.Gg)(message))}</title></head>\n`,
        '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:42em;margin:0 auto;padding:16px">\n',
        `<h1 style="font-size:20px;line-height:1.3">${escaped((0,alert_text/* titleOf */.Gg)(message))}</h1>\n`,
        ...shown.map((section) => sectionHtml(section, section.isOver ? OVER : EDGE[section.severity])),
        shown.length < sections.length ? `<p>${shown.length} of ${sections.length} alerts are shown.</p>\n` : "",
        list(alert_text/* UNDELIVERED_HEADING */.Tu, (0,alert_text/* undeliveredLines */.Zk)(message).map(escaped)),
        list(alert_text/* CONTACTS_HEADING */.$l, (0,alert_text/* contactLines */.cK)(message).map(escaped)),
        list("More", (0,alert_text/* linksOf */.hP)(message.links).map(linkHtml)),
        "</body></html>\n",
    ].join("");
}
function sectionHtml({ heading, summary, when, facts, next, links }, edge) {
    const rows = facts.map(([label, value]) => `<tr><th scope="row" style="text-align:left;vertical-align:top;padding:0 16px 0 0">${escaped(label)}</th><td>${escaped(value)}</td></tr>`);
    return [
        `<div style="border-left:4px solid ${edge};padding:0 0 0 12px;margin:0 0 24px">\n`,
        `<h2 style="font-size:17px;line-height:1.3;margin:0">${escaped(heading)}</h2>\n`,
        `<p style="margin:8px 0">${escaped(summary)}</p>\n<p style="margin:8px 0">${escaped(when)}</p>\n`,
        rows.length === 0 ? "" : `<table style="border-collapse:collapse">${rows.join("")}</table>\n`,
        next === undefined ? "" : `<p style="margin:8px 0">Next: ${proseHtml(next)}</p>\n`,
        links.length === 0 ? "" : `<p style="margin:8px 0">${links.map(linkHtml).join("<br>")}</p>\n`,
        "</div>\n",
    ].join("");
}
/** A sentence whose commands can be copied. */
function proseHtml(text) {
    return (0,commands_within/* sentenceParts */.k)(text)
        .map((part) => part.isCommand
        ? `<code style="font-family:monospace">${escaped(part.text)}</code>`
        : escaped(part.text))
        .join("");
}
function list(heading, items) {
    if (items.length === 0)
        return "";
    const lines = items.map((item) => `<li>${item}</li>`).join("");
    return `<h2 style="font-size:17px;line-height:1.3">${heading}</h2>\n<ul>${lines}</ul>\n`;
}
function linkHtml({ text, url }) {
    return url === undefined ? escaped(text) : `<a href="${escaped(url)}">${escaped(text)}</a>`;
}
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Text of an element or of a quoted attribute. */
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

// EXTERNAL MODULE: ./build/src/watch/email-address.js
var email_address = __webpack_require__(484);
// EXTERNAL MODULE: ./build/src/adapters/connection-words.js
var connection_words = __webpack_require__(26660);
;// CONCATENATED MODULE: ./build/src/adapters/channels/smtp-url.js

/** The submission ports, with and without TLS from the first byte (RFC 8314). */
const PORT = { "smtps:": 465, "smtp:": 587 };
/**
 * Reads `smtps://user:password@host:465` or `smtp://host:587`. Undefined for anything else, also for what is written
 * behind the host: it would be an option that does nothing.
 */
function smtpServerOf(written) {
    const url = URL.canParse(written) ? new URL(written) : undefined;
    if (url === undefined || (url.protocol !== "smtps:" && url.protocol !== "smtp:"))
        return undefined;
    const { protocol, hostname, port, username, password: encoded, pathname, search, hash } = url;
    if (hostname === "" || !/^\/?$/.test(pathname) || search !== "" || hash !== "")
        return undefined;
    const [user, password] = [decoded(username), decoded(encoded)];
    if (user === undefined || password === undefined)
        return undefined;
    // AUTH PLAIN sends it with the user's name, in base64 (RFC 4616).
    const passwords = password === "" ? [] : [`\0${user}\0${password}`, encoded, password];
    return {
        host: hostname.replace(/^\[|\]$/g, ""),
        port: port === "" ? PORT[protocol] : Number(port),
        isImplicit: protocol === "smtps:",
        login: password === "" ? undefined : { user, password },
        user,
        secrets: [...(0,secret_forms/* formsOfSecrets */.q)([written, url.href, ...passwords]), ...passwords, hostname],
    };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/channels/email.js







const TIMEOUT_MS = 10_000;
/** The right side of all Message-IDs. */
const DOMAIN = "archi3-policy";
/**
 * Email by SMTP: TLS always, by its first byte or by STARTTLS, unless the channel is `insecure`; certificates are verified
 * in any case. The same message sent again has the same Message-ID, and the one that says that it is over answers it.
 * @param url the server's, with its password
 */
function emailChannel(config, url, options = {}) {
    const { name, smtpFrom, insecure } = config;
    const about = emailAbout(config);
    const server = smtpServerOf(url);
    if (server === undefined) {
        const mend = `write smtps://user:password@host:465 or smtp://user:password@host:587 into ${smtpFrom}, and what is no letter or digit of the password as in URLs: @ as %40, / as %2F, # as %23, % as %25`;
        return refusing(name, about, {
            is: "refused",
            why: `${smtpFrom} holds no address of an SMTP server`,
            mend,
        });
    }
    const envelope = envelopeOf(config, server);
    if ("is" in envelope)
        return refusing(name, about, envelope);
    const { timeoutMs = TIMEOUT_MS, ca } = options;
    const transport = transportOf(server, insecure, timeoutMs, ca);
    return {
        name,
        about,
        async deliver(message) {
            try {
                const signal = AbortSignal.timeout(3 * timeoutMs);
                // Loaded by whom it serves: most runs tell nobody.
                const { createTransport } = await __webpack_require__.e(/* import() */ 6739).then(__webpack_require__.bind(__webpack_require__, 16739));
                const sent = await createTransport(transport).sendMail({ ...mailOf(message, envelope), signal });
                return deliveredOf(sent, message, server);
            }
            catch (error) {
                const known = error instanceof Error ? error : new Error(String(error));
                return undeliveredOf(known, config, server);
            }
        },
    };
}
function transportOf({ host, port, isImplicit, login }, insecure, timeoutMs, ca) {
    return {
        ...{ host, port, secure: isImplicit, requireTLS: !insecure },
        ...(login === undefined ? {} : { auth: { user: login.user, pass: login.password } }),
        ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs },
        ...{ socketTimeout: timeoutMs, dnsTimeout: timeoutMs },
        ...{ tls: { minVersion: "TLSv1.2", rejectUnauthorized: true, ...(0,defined/* defined */.s)({ ca }) }, logger: false },
        ...{ disableFileAccess: true, disableUrlAccess: true },
    };
}
/** For people. */
function emailAbout({ to }) {
    return `email to ${[...new Set(to)].join(", ")}`;
}
function refusing(name, about, refusal) {
    return { name, about, deliver: () => Promise.resolve({ ...refusal, isHere: true }) };
}
function envelopeOf({ from, to, smtpFrom }, { user }) {
    const sender = (0,email_address/* senderOf */.V)(from ?? user);
    if (sender === undefined) {
        const why = from === undefined
            ? `nobody says from which address: the user in ${smtpFrom} is none`
            : "`from` is no address";
        return { is: "refused", why, mend: "add `from: policies@example.com` to the channel in archi3.yaml" };
    }
    const wrong = to.find((one) => !email_address/* EMAIL_ADDRESS */.M.test(one));
    if (wrong === undefined)
        return { from: sender, to: [...new Set(to)] };
    const why = `${(0,foreign_text/* foreignText */.q)(wrong)} is no address`;
    return { is: "refused", why, mend: "mend `to` of the channel in archi3.yaml" };
}
function mailOf(message, { from, to }) {
    const answered = answeredBy(message);
    return {
        ...{ from, to: to.map((address) => ({ name: "", address })) },
        ...alertEmail(message),
        ...{ messageId: messageId(message.id), date: new Date(message.time), xMailer: false },
        ...(answered[0] === undefined ? {} : { inReplyTo: answered[0], references: answered }),
        headers: { "auto-submitted": "auto-generated" },
        ...(message.severity === "critical" && message.status === "firing" ? { priority: "high" } : {}),
        ...{ disableFileAccess: true, disableUrlAccess: true },
    };
}
/** The Message-IDs of what told that these alerts fire, the worst one's first; the branch that keeps them may say anything. */
function answeredBy({ status, alerts, references }) {
    if (status === "firing")
        return [];
    const ids = alerts.flatMap(({ id }) => references.get(id) ?? []);
    return [...new Set(ids)].filter((id) => /^[A-Za-z\d-]{1,128}$/.test(id)).map(messageId);
}
function messageId(id) {
    return `<${id.replace(/[^A-Za-z\d-]/g, "")}@${DOMAIN}>`;
}
/** It stands with those who took it; the others are named. */
function deliveredOf(sent, { alerts, status, id }, server) {
    const missed = (sent.rejectedErrors ?? []).map((error) => {
        const who = "recipient" in error ? `${String(error.recipient)}: ` : "";
        return `${who}${email_wordsOf(error, server)}`;
    });
    return {
        is: "delivered",
        ...(status === "firing" ? { references: new Map(alerts.map((alert) => [alert.id, id])) } : {}),
        ...(0,defined/* defined */.s)({ missed: missed.length === 0 ? undefined : (0,foreign_text/* foreignText */.q)(missed.join("; ")) }),
    };
}
/** RFC 5321: what begins with 4 may be taken later, what begins with 5 never will be; so does what the network loses. */
function undeliveredOf(error, config, server) {
    const { code, responseCode = 0 } = error;
    const why = email_wordsOf(error, server);
    const at = `the server in ${config.smtpFrom}`;
    if (responseCode >= 500 || (code === "EAUTH" && responseCode === 0))
        return { is: "refused", why, mend: email_mendOf(code, config) };
    if (code === "EABORT")
        return { is: "failed", why: `${at} did not come to an end in time` };
    const help = /certificate|altname|self.signed/i.test(why)
        ? "; where the server's certificate is of a CA of your own, name that in NODE_EXTRA_CA_CERTS"
        : "";
    return { is: "failed", why: `${at}: ${why}${help}` };
}
function email_mendOf(code, { smtpFrom, insecure }) {
    switch (code) {
        case "EAUTH":
            return `see whether ${smtpFrom} still holds the user and the password that the server knows`;
        case "ETLS":
            return insecure
                ? `use a server that encrypts, or smtps:// in ${smtpFrom}`
                : `use smtps:// in ${smtpFrom}, or another server; \`insecure: true\` at the channel allows one without TLS, where nobody can listen on the way`;
        case "EENVELOPE":
            return "see whether the server takes mail from `from` and for `to`, as the channel in archi3.yaml has them";
        default:
            return `see whether ${smtpFrom} leads to a server that takes mail from here`;
    }
}
/** What went wrong in one short line, without what must not be said. */
function email_wordsOf(error, { secrets }) {
    const words = (0,connection_words/* connectionWords */.o)(String(error.message), error.originalCode);
    const hidden = secrets.reduce((text, secret) => text.replaceAll(secret, policy_secrets/* MASK */.v5), words);
    return (0,foreign_text/* foreignText */.q)(hidden.trim().replace(/\s+/g, " "));
}

// EXTERNAL MODULE: ./build/src/report/incident-page.js
var incident_page = __webpack_require__(51806);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/src/report/page-parts.js
var page_parts = __webpack_require__(95514);
// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
;// CONCATENATED MODULE: ./build/src/report/alert-issue.js






/** GitHub's limit of an issue's title is 256 characters. */
const TITLE_BYTES = 250;
/** Bytes of one list. */
const LIST = 10_000;
/** What an issue about an alert is called. */
function issueTitle(alert) {
    return (0,fitted/* bounded */.M)(alert.title ?? (0,alert_text/* headingOf */.Wm)(alert), TITLE_BYTES);
}
/** An alert of a message as the text of an issue: its page, where it has one. */
function issueBody(alert, message) {
    if (alert.page !== undefined)
        return (0,sanitize/* truncateBytes */.QY)(alert.page, incident_page/* ISSUE_BYTES */.IR);
    return alertPage(alert, message, (0,alert_text/* isOver */.PU)(alert, message)
        ? "It is over, and this issue is closed by itself."
        : "This issue is closed by itself when it is over.");
}
/** What is commented on the issue of an alert that is over. */
function issueEnd(alert, message) {
    if (alert.page !== undefined)
        return (0,sanitize/* truncateBytes */.QY)(alert.page, incident_page/* ISSUE_BYTES */.IR);
    return alertPage(alert, message, "It is over.");
}
function alertPage(alert, message, end) {
    const [section] = (0,alert_text/* sectionsOf */.Ks)({ ...message, alerts: [alert] });
    if (section === undefined)
        return end;
    const { summary, when, next, facts, links } = section;
    return [
        `**${(0,page_parts/* said */.ag)(summary)}**\\\n${(0,page_parts/* said */.ag)(when)}\n`,
        ...(next === undefined ? [] : [`\nNext: ${(0,markdown_text/* markdownSentence */.nv)(next)}\n`]),
        ...(0,page_parts/* listed */.KE)("", [...facts.map(([label, value]) => `${(0,page_parts/* named */.KT)(label)}: ${(0,page_parts/* said */.ag)(value)}`), ...links.map(linkText)], LIST),
        ...(0,page_parts/* listed */.KE)(alert_text/* UNDELIVERED_HEADING */.Tu, (0,alert_text/* undeliveredLines */.Zk)(message).map(page_parts/* said */.ag), LIST),
        ...(0,page_parts/* listed */.KE)(alert_text/* CONTACTS_HEADING */.$l, (0,alert_text/* contactLines */.cK)(message).map(page_parts/* said */.ag), LIST),
        ...(0,page_parts/* listed */.KE)("More", (0,alert_text/* linksOf */.hP)(message.links).map(linkText), LIST),
        `\n${end}\n`,
    ].join("");
}
function linkText({ text, url }) {
    return (0,markdown_text/* markdownLink */.iQ)((0,page_parts/* named */.KT)(text), url);
}

// EXTERNAL MODULE: ./build/src/adapters/github-error.js
var github_error = __webpack_require__(86852);
// EXTERNAL MODULE: ./build/src/adapters/github.js + 2 modules
var github = __webpack_require__(66373);
;// CONCATENATED MODULE: ./build/src/adapters/github-issues.js


const NEEDS = "issues: write";
/** Pages of our own issues, newest first; and of all that changed, where ours have lost their label. */
const MOST = { own: 10, all: 3, comments: 10 };
/** The issues of a repository, as far as alerts go. Everything throws {@link GithubError}. */
class GithubIssues {
    #github;
    constructor(github) {
        this.#github = github;
    }
    /**
     * The oldest issue that has a marker, whoever made it, open or closed. It is looked for in lists, since GitHub's search
     * knows of a new issue only after a while.
     */
    async find({ marker, labels, since, }) {
        const own = await this.#findIn({ labels: labels[0] }, marker, MOST.own);
        // A label may be missing: who makes an issue needs a right of its own to label it, and everybody may take it off.
        return own ?? this.#findIn({ since }, marker, MOST.all);
    }
    /** Makes an issue, once: where the answer is lost, it is looked for before it is made again. */
    create(wanted) {
        const { title, body, labels, assignees } = wanted;
        return this.#github.write({
            what: "cannot open the issue",
            route: "POST /repos/{owner}/{repo}/issues",
            parameters: { title, body, labels, ...(assignees.length === 0 ? {} : { assignees }) },
            needs: NEEDS,
            parse: issueOf,
            find: () => this.find(wanted),
        });
    }
    /** An issue by its number; undefined where it is not there any more, or has not the marker. */
    async get(number, marker) {
        try {
            return await this.#github.read({
                what: "cannot read the issue",
                route: "GET /repos/{owner}/{repo}/issues/{issue_number}",
                parameters: { issue_number: number },
                needs: NEEDS,
                parse: (answer) => (isMarked(answer, marker) ? issueOf(answer) : undefined),
            });
        }
        catch (error) {
            const kind = error instanceof github_error/* GithubError */.E1 ? error.failure.kind : undefined;
            if (kind === "missing" || kind === "gone")
                return undefined;
            throw error;
        }
    }
    /** Comments an issue, unless a comment with this marker is there already. */
    async comment(number, marker, body) {
        if (await this.#hasComment(number, marker))
            return;
        await this.#github.write({
            what: "cannot comment the issue",
            route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
            parameters: { issue_number: number, body },
            needs: NEEDS,
            parse: (answer) => answer.field("id").count() > 0,
            find: async () => (await this.#hasComment(number, marker)) || undefined,
        });
    }
    /** Closes an issue as completed. @param marker its own */
    async close(number, marker) {
        await this.#github.write({
            what: "cannot close the issue",
            route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
            parameters: { issue_number: number, state: "closed", state_reason: "completed" },
            needs: NEEDS,
            parse: issueOf,
            find: async () => {
                const issue = await this.get(number, marker);
                return issue === undefined || issue.isOpen ? undefined : issue;
            },
        });
    }
    async #findIn(filter, marker, most) {
        let oldest;
        const pages = this.#github.pages({
            what: "cannot list the issues",
            route: "GET /repos/{owner}/{repo}/issues",
            parameters: { state: "all", sort: "created", direction: "desc", per_page: github/* PAGE */.KL, ...filter },
            needs: NEEDS,
            parse: (answer) => answer.list().map((one) => (isMarked(one, marker) ? issueOf(one) : undefined)),
        }, most);
        for await (const page of pages)
            oldest = page.findLast((issue) => issue !== undefined) ?? oldest;
        return oldest;
    }
    async #hasComment(number, marker) {
        const pages = this.#github.pages({
            what: "cannot read the issue's comments",
            route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
            parameters: { issue_number: number },
            needs: NEEDS,
            parse: (answer) => answer.list().map((one) => isMarked(one, marker)),
        }, MOST.comments);
        for await (const page of pages)
            if (page.includes(true))
                return true;
        return false;
    }
}
function issueOf(answer) {
    return {
        number: answer.field("number").count(),
        isOpen: answer.field("state").matching(/^(?:open|closed)$/) === "open",
    };
}
/** Whether a line of a text is the marker. Pull requests are listed as issues, and are none. */
function isMarked(answer, marker) {
    const isPull = answer.field("pull_request").optional(() => true) ?? false;
    const text = answer.field("body").optional((body) => body.text()) ?? "";
    return !isPull && text.split(/\r?\n/).includes(marker);
}

;// CONCATENATED MODULE: ./build/src/adapters/channels/github-issue.js




/** Every issue of ours has it. */
const LABEL = "archi3-policy";
/** Clocks differ, GitHub's and the one that an alert's beginning was told by. Milliseconds. */
const CLOCKS_MS = 24 * 3_600_000;
/**
 * An issue for each alert, which is commented and closed when it is over. An issue is known again by a line of its text
 * that nobody sees, so an alert that is told again makes no second one.
 * @param github undefined where nobody has a token
 */
function githubIssueChannel(config, github) {
    const { name } = config;
    const about = "issues on GitHub";
    if (github === undefined) {
        const why = "there is no token for GitHub, or nobody says which repository is meant";
        const mend = "set GITHUB_TOKEN and GITHUB_REPOSITORY, as a workflow's job does, with `issues: write`";
        return { name, about, deliver: () => Promise.resolve({ is: "refused", why, mend, isHere: true }) };
    }
    const issues = new GithubIssues(github);
    return {
        name,
        about,
        async deliver(message) {
            const told = [];
            const errors = [];
            for (const alert of message.alerts) {
                try {
                    const tell = message.status === "firing" ? fire : resolve;
                    told.push(await tell(issues, alert, message, config));
                }
                catch (error) {
                    if (!(error instanceof github_error/* GithubError */.E1))
                        throw error;
                    errors.push(error);
                }
            }
            return together(told, errors);
        },
    };
}
async function fire(issues, alert, message, { labels, assignees }) {
    const plain = wantedOf(alert, message);
    const found = await known(issues, plain, message.references.get(alert.id));
    if (found !== undefined)
        return { id: alert.id, issue: found, missed: undefined };
    const wanted = { ...plain, labels: [...new Set([LABEL, ...labels])], assignees };
    try {
        return { id: alert.id, issue: await issues.create(wanted), missed: undefined };
    }
    catch (error) {
        const isRefused = error instanceof github_error/* GithubError */.E1 && error.failure.kind === "invalid";
        if (!isRefused || wanted.labels.length + assignees.length === 1)
            throw error;
        // Somebody who left, a label of a form that GitHub does not take: the alert counts more.
        const issue = await issues.create(plain);
        return { id: alert.id, issue, missed: `the issue has no labels and assignees: ${error.parts.why}` };
    }
}
async function resolve(issues, alert, message) {
    const wanted = wantedOf(alert, message);
    const found = await known(issues, wanted, message.references.get(alert.id));
    // It was deleted, or never made: there is nothing to close.
    if (found === undefined)
        return { id: alert.id, issue: undefined, missed: undefined };
    const marker = markerOf("resolved", alert);
    await issues.comment(found.number, marker, `${marker}\n\n${issueEnd(alert, message)}`);
    if (found.isOpen)
        await issues.close(found.number, wanted.marker);
    return { id: alert.id, issue: found, missed: undefined };
}
/** By the number that was noted, else by the marker. @param reference of a branch that anybody may have written */
async function known(issues, wanted, reference) {
    const number = /^[1-9]\d{0,8}$/.test(reference ?? "") ? Number(reference) : undefined;
    const noted = number === undefined ? undefined : await issues.get(number, wanted.marker);
    return noted ?? issues.find(wanted);
}
function wantedOf(alert, message) {
    const marker = markerOf("alert", alert);
    const sinceMs = (Date.parse(alert.since) || CLOCKS_MS) - CLOCKS_MS;
    return {
        ...{ marker, title: issueTitle(alert), body: `${marker}\n\n${issueBody(alert, message)}` },
        ...{ labels: [LABEL], assignees: [], since: new Date(sinceMs).toISOString() },
    };
}
/** A line that nobody sees; the branch that keeps ids may say anything. */
function markerOf(what, { id }) {
    return `<!-- archi3-policy ${what} ${id.replace(/[^\da-f]/g, "")} -->`;
}
/** Delivered is what all alerts of it are; what is sent again finds those that were. */
function together(told, errors) {
    const lost = errors.find(({ failure }) => failure.kind === "limited" || failure.kind === "unreachable");
    const [error = undefined] = lost === undefined ? errors : [lost];
    if (error === undefined) {
        const references = told.flatMap(({ id, issue }) => issue === undefined ? [] : [[id, String(issue.number)]]);
        const missed = told.flatMap((one) => one.missed ?? []).join("; ");
        return { is: "delivered", references: new Map(references), ...(0,defined/* defined */.s)({ missed: missed || undefined }) };
    }
    const { what, why, mend } = error.parts;
    const said = `${what}: ${why}`;
    return lost === undefined
        ? { is: "refused", why: said, ...(0,defined/* defined */.s)({ mend }) }
        : { is: "failed", why: said };
}

;// CONCATENATED MODULE: ./build/src/report/alert-slack.js


/** Characters that Slack takes: https://docs.slack.dev/reference/block-kit/blocks */
const alert_slack_MOST = { header: 150, text: 3_000, field: 2_000, fields: 10 };
/** Slack takes 50 blocks; more than these nobody reads. */
const MOST_ALERTS = 20;
/** A message as Slack shows it. */
function slackPayload(message) {
    const sections = (0,alert_text/* sectionsOf */.Ks)(message);
    const shown = sections.slice(0, MOST_ALERTS);
    const rest = shown.length < sections.length ? `${shown.length} of ${sections.length} alerts shown` : "";
    const links = (0,alert_text/* linksOf */.hP)(message.links).map(alert_slack_link);
    const foot = [...(rest === "" ? [] : [rest]), ...links];
    return {
        text: slackText((0,alert_text/* titleOf */.Gg)(message), alert_slack_MOST.text),
        blocks: [
            {
                type: "header",
                text: { type: "plain_text", text: cut((0,alert_text/* titleOf */.Gg)(message), alert_slack_MOST.header), emoji: false },
            },
            ...shown.map(section),
            ...alert_slack_list(alert_text/* UNDELIVERED_HEADING */.Tu, (0,alert_text/* undeliveredLines */.Zk)(message)),
            ...alert_slack_list(alert_text/* CONTACTS_HEADING */.$l, (0,alert_text/* contactLines */.cK)(message)),
            ...(foot.length === 0 ? [] : [{ type: "context", elements: [markdown(joined(foot, " · "))] }]),
        ],
        unfurl_links: false,
        unfurl_media: false,
    };
}
function section({ heading, summary, when, facts, next, links }) {
    const lines = [
        `*${slackText(heading, 500)}*`,
        slackText(summary, 1_000),
        `_${slackText(when, 200)}_`,
        ...(next === undefined ? [] : [`next: ${prose(next, 900)}`]),
        ...links.map(alert_slack_link),
    ];
    const fields = (0,alert_text/* cappedFacts */.VT)(facts, alert_slack_MOST.fields).map(([label, value]) => markdown(`*${slackText(label, 200)}*\n${slackText(value, 1_500)}`));
    return { type: "section", text: markdown(joined(lines, "\n")), ...(fields.length === 0 ? {} : { fields }) };
}
function alert_slack_list(heading, items) {
    if (items.length === 0)
        return [];
    const lines = [`*${heading}*`, ...items.map((item) => slackText(item, 300))];
    return [{ type: "section", text: markdown(joined(lines, "\n")) }];
}
/** `verbatim`: what looks like an address, a name or a channel stays the text that it is. */
function markdown(text) {
    return { type: "mrkdwn", text, verbatim: true };
}
/** As many lines as one text takes, and how many those are. */
function joined(lines, between) {
    const whole = lines.join(between);
    if (whole.length <= alert_slack_MOST.text)
        return whole;
    let text = "";
    let shown = 0;
    for (const line of lines) {
        const longer = shown === 0 ? line : `${text}${between}${line}`;
        if (longer.length > alert_slack_MOST.text - 40)
            break;
        text = longer;
        shown += 1;
    }
    return `${text}${between}${shown} of ${lines.length} lines shown`;
}
function alert_slack_link({ text, url }) {
    const shown = slackText(text, 300);
    // A bar ends the address; `webAddress` has written any other sign that could.
    return url === undefined ? shown : `<${url.replaceAll("&", "&amp;")}|${shown.replaceAll("|", "¦")}>`;
}
/** A sentence whose commands can be copied, at most so many characters. */
function prose(text, most) {
    let written = "";
    for (const part of (0,commands_within/* sentenceParts */.k)(text)) {
        const shown = slackText(part.text, most - written.length);
        // Nobody is mentioned inside of code, and what is copied has to be the command.
        written += part.isCommand ? code(shown.replaceAll("@\u200B", "@")) : shown;
        if (shown.endsWith("…") && !part.text.endsWith("…"))
            break;
    }
    return written;
}
/** A command stands out where it holds no sign that would end that. */
function code(text) {
    return text.includes("`") ? text : `\`${text}\``;
}
const alert_slack_ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/**
 * Foreign text inside of Slack's markup: no link, no mention of a person, a group or a channel, no command. What only sets
 * letters in bold stays. Cut where it would be longer than `most` characters, never inside of an escape.
 */
function slackText(text, most) {
    let written = "";
    for (const character of text) {
        // A sign of no width keeps a name apart from what would make it a mention where a workspace turns that on.
        const next = character === "@" ? "@\u200B" : (alert_slack_ENTITIES[character] ?? character);
        if (written.length + next.length > most - 1)
            return `${written}…`;
        written += next;
    }
    return written;
}
function cut(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./build/src/adapters/channels/slack.js


/** An incoming webhook of Slack, or of what takes the same: its address alone is the credential. */
function slackChannel(name, to, world) {
    return {
        name,
        about: "Slack",
        deliver: (message) => post(to, {
            headers: { "content-type": "application/json; charset=utf-8" },
            body: JSON.stringify(slackPayload(message)),
            // A proxy's page has a good status too.
            accepts: (answer) => answer.trim() === "ok",
        }, world),
    };
}

;// CONCATENATED MODULE: ./build/src/report/alert-sms.js

/** Characters of GSM 03.38, of which two messages hold so many; each of {@link LONG} counts twice. */
const alert_sms_MOST = 320;
const TITLE = 160;
const PLAIN = new Set("@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\n");
const LONG = new Set("^{}\\[~]|€");
const OTHERWISE = new Map([
    ["…", "..."],
    ["–", "-"],
    ["—", "-"],
    ["“", '"'],
    ["”", '"'],
    ["„", '"'],
    ["‘", "'"],
    ["’", "'"],
    ["`", "'"],
    ["·", "-"],
    ["≤", "<="],
    ["≥", ">="],
    ["\u00A0", " "],
]);
/**
 * A message for a telephone, at most 320 characters of GSM 03.38, what matters most first: what is wrong, why, what else is
 * wrong, what to do, by which name runbooks have it, whom to call, where more stands. What does not fit whole is left out, but for the two first.
 */
function smsText(message) {
    const sections = (0,alert_text/* sectionsOf */.Ks)(message);
    // As the title has it: what lasts before what is over.
    const [worst, ...others] = [
        ...sections.filter(({ isOver }) => !isOver),
        ...sections.filter(({ isOver }) => isOver),
    ];
    const title = alert_sms_cut(gsm((0,alert_text/* titleOf */.Gg)(message)), TITLE);
    const first = worst === undefined ? [] : [gsm(worst.summary)];
    const rest = [
        ...others.map(({ heading }) => `also: ${heading}`),
        ...(worst?.next === undefined ? [] : [`next: ${worst.next}`]),
        ...(worst === undefined ? [] : [`alert: ${worst.name}`]),
        ...(0,alert_text/* contactLines */.cK)(message).map((line) => `call ${line}`),
        ...(0,alert_text/* linksOf */.hP)(message.links).flatMap(({ url }) => (url === undefined ? [] : [url])),
    ];
    let text = alert_sms_cut([title, ...first].join("\n"), alert_sms_MOST);
    for (const line of rest.map(gsm)) {
        const longer = `${text}\n${line}`;
        if (lengthOf(longer) <= alert_sms_MOST)
            text = longer;
    }
    return text;
}
/** The text in the signs that every telephone gets one by one; with others a message holds less than half. */
function gsm(text) {
    return [...text].map((sign) => (alert_sms_known(sign) ? sign : replaced(sign))).join("");
}
function alert_sms_known(sign) {
    return PLAIN.has(sign) || LONG.has(sign);
}
function replaced(sign) {
    const instead = OTHERWISE.get(sign) ?? sign.normalize("NFKD").replace(/\p{M}/gu, "");
    return instead !== "" && [...instead].every(alert_sms_known) ? instead : "?";
}
function lengthOf(text) {
    return [...text].reduce((sum, sign) => sum + (LONG.has(sign) ? 2 : 1), 0);
}
function alert_sms_cut(text, most) {
    if (lengthOf(text) <= most)
        return text;
    let shown = "";
    let length = 3;
    for (const sign of text) {
        length += LONG.has(sign) ? 2 : 1;
        if (length > most)
            break;
        shown += sign;
    }
    return `${shown}...`;
}

;// CONCATENATED MODULE: ./build/src/adapters/channels/sms.js



/** Ms to wait before the numbers that failed while others took it are tried again, where nobody asks for another. */
const PAUSE_MS = 1_000;
const sms_LONGEST_PAUSE_MS = 5_000;
/**
 * Text messages by an HTTP API, one request a number. Once one number took it the message is delivered: the others are
 * tried once more, alone, and named in `missed` if they do not take it then. Sent again it is only where none took it.
 * @param authorization the header's whole value
 */
function smsChannel(config, to, authorization, world) {
    const numbers = [...new Set(config.to)];
    const { encoding, fields, from } = config;
    const send = async (number, text, id) => {
        const sender = from === undefined ? [] : [[fields.from, from]];
        const values = [[fields.to, number], ...sender, [fields.text, text]];
        const isForm = encoding === "form";
        const posting = {
            headers: {
                "content-type": isForm ? "application/x-www-form-urlencoded" : "application/json; charset=utf-8",
                // For APIs that know it, so that a lost answer sends no second message.
                "idempotency-key": `${id}-${numbers.indexOf(number)}`,
                ...(0,defined/* defined */.s)({ authorization }),
            },
            body: isForm ? new URLSearchParams(values).toString() : JSON.stringify(Object.fromEntries(values)),
        };
        return { number, delivered: await post(to, posting, world) };
    };
    return {
        name: config.name,
        about: smsAbout(config),
        async deliver(message) {
            const text = smsText(message);
            const sent = await Promise.all(numbers.map((number) => send(number, text, message.id)));
            const failed = sent.filter(({ delivered }) => delivered.is === "failed");
            if (failed.length === 0 || !sent.some(isDelivered))
                return sms_together(sent);
            await world.sleep(Math.min(longestPause(failed) ?? PAUSE_MS, sms_LONGEST_PAUSE_MS));
            const again = await Promise.all(failed.map(({ number }) => send(number, text, message.id)));
            return sms_together(sent.map((one) => again.find(({ number }) => number === one.number) ?? one));
        },
    };
}
/** For people. */
function smsAbout({ to }) {
    return `SMS to ${[...new Set(to)].join(", ")}`;
}
function isDelivered({ delivered }) {
    return delivered.is === "delivered";
}
/** What became of the message, from what became of it at each number. */
function sms_together(sent) {
    const lost = sent.filter((one) => !isDelivered(one));
    const why = lost
        .map(({ number, delivered }) => `${number}: ${"why" in delivered ? delivered.why : ""}`)
        .join("; ");
    if (lost.length < sent.length)
        return { is: "delivered", ...(0,defined/* defined */.s)({ missed: why === "" ? undefined : why }) };
    const refusals = lost.flatMap(({ delivered }) => (delivered.is === "refused" ? [delivered] : []));
    if (refusals.length < lost.length)
        return { is: "failed", why, ...(0,defined/* defined */.s)({ retryAfterMs: longestPause(lost) }) };
    return { is: "refused", why, ...(0,defined/* defined */.s)({ mend: refusals[0]?.mend }) };
}
function longestPause(sent) {
    const asked = sent.flatMap(({ delivered }) => delivered.is === "failed" && delivered.retryAfterMs !== undefined ? [delivered.retryAfterMs] : []);
    return asked.length === 0 ? undefined : Math.max(...asked);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
;// CONCATENATED MODULE: ./build/src/report/alert-json.js




/** Bytes of a name. */
const alert_json_LONGEST = 200;
/** A message as programs read it, `schemas/alert.schema.json`: one line of JSON and a newline. */
function alertJson(message) {
    const sections = (0,alert_text/* sectionsOf */.Ks)(message);
    const body = {
        format: "archi3-alert/1",
        id: message.id,
        status: message.status,
        severity: message.severity,
        repository: (0,fitted/* bounded */.M)(message.repository, alert_json_LONGEST),
        time: isoOf(message.time),
        title: (0,alert_text/* titleOf */.Gg)(message),
        text: (0,alert_text/* plainText */.wh)(message),
        alerts: message.alerts.map((alert, index) => alertOf(alert, sections[index])),
        links: webLinks(message.links),
        contacts: (0,alert_text/* contactLines */.cK)(message),
        undelivered: message.undelivered.map(({ channel, why }) => ({
            channel: (0,fitted/* bounded */.M)(channel, alert_json_LONGEST),
            why: (0,fitted/* bounded */.M)(why, 500),
        })),
    };
    return (0,json/* printJson */.Q)(body, 0);
}
function alertOf(alert, section) {
    const { id, name, environment, subject, severity, since, until } = alert;
    return {
        id,
        name,
        ...(0,defined/* defined */.s)({ environment: environment === undefined ? undefined : (0,fitted/* bounded */.M)(environment, alert_json_LONGEST) }),
        subject: (0,fitted/* bounded */.M)(subject, alert_json_LONGEST),
        severity,
        since: isoOf(since),
        ...(0,defined/* defined */.s)({ until: until === undefined ? undefined : isoOf(until) }),
        heading: (0,alert_text/* headingOf */.Wm)(alert),
        summary: (0,alert_text/* summaryOf */.YG)(alert),
        ...(0,defined/* defined */.s)({ next: section?.next }),
        facts: (section?.facts ?? []).map(([label, value]) => ({ label, value })),
        links: webLinks(alert.links ?? []),
    };
}
/** Programs follow links: what is none of the web's is left out. */
function webLinks(links) {
    return (0,alert_text/* linksOf */.hP)(links).flatMap(({ text, url }) => (url === undefined ? [] : [{ text, url }]));
}
/** One form of time for whoever reads: UTC. */
function isoOf(time) {
    const ms = Date.parse(time);
    return Number.isNaN(ms) ? time : new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./build/src/adapters/channels/webhook.js



/**
 * Any server that takes a signed POST of JSON (`schemas/alert.schema.json`). The signature covers the time, so that
 * whoever overhears a message cannot send it again later.
 * @param secret known to both sides
 */
function webhookChannel(name, to, secret, world) {
    return {
        name,
        about: "webhook",
        deliver(message) {
            const body = alertJson(message);
            const timestamp = String(Math.floor(world.now() / 1_000));
            const signature = (0,external_node_crypto_.createHmac)("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
            const headers = {
                "content-type": "application/json; charset=utf-8",
                "x-archi3-id": message.id,
                "x-archi3-timestamp": timestamp,
                "x-archi3-signature-256": `sha256=${signature}`,
                "idempotency-key": message.id,
            };
            return post(to, { headers, body }, world);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/channels/open.js







const REAL_WORLD = {
    now: () => Date.now(),
    sleep: (ms) => (0,promises_.setTimeout)(ms),
    timeoutMs: 10_000,
};
/**
 * Opens a channel; nobody is asked yet. Where a variable is missing, or holds what it must not, the channel refuses every
 * message with the variable's name.
 * @param env holds the variables that the configuration names
 * @param github for issues; without it they are refused
 */
function openChannel(config, env, world = REAL_WORLD, github) {
    switch (config.type) {
        case "slack": {
            const to = destinationOf(config, env, []);
            return "is" in to ? open_refusing(config, "Slack", to) : slackChannel(config.name, to, world);
        }
        case "sms": {
            return withAuthorization(config, env, smsAbout(config), (to, authorization) => smsChannel(config, to, authorization, world));
        }
        case "webhook": {
            const secret = valueIn(config.secretFrom, env);
            if (typeof secret !== "string")
                return open_refusing(config, "webhook", secret);
            const to = destinationOf(config, env, [secret], config.secretFrom);
            return "is" in to ? open_refusing(config, "webhook", to) : webhookChannel(config.name, to, secret, world);
        }
        case "alertmanager":
            return withAuthorization(config, env, "Alertmanager", (to, authorization) => alertmanagerChannel(config.name, to, authorization, world));
        case "email": {
            const url = valueIn(config.smtpFrom, env);
            if (typeof url !== "string")
                return open_refusing(config, emailAbout(config), url);
            return emailChannel(config, url, { timeoutMs: world.timeoutMs });
        }
        case "github-issue":
            return githubIssueChannel(config, github);
    }
}
function withAuthorization(config, env, about, open) {
    const { authorizationFrom: variable } = config;
    const written = variable === undefined ? undefined : valueIn(variable, env);
    if (typeof written === "object")
        return open_refusing(config, about, written);
    const header = written === undefined ? undefined : headerOf(written);
    if (header !== undefined && !/^[\x20-\x7E\x80-\xFF]+$/.test(header.value)) {
        const why = `${variable} holds signs that no header can`;
        return open_refusing(config, about, { is: "refused", why, mend: `set ${variable} again, on one line` });
    }
    const to = destinationOf(config, env, header?.secrets ?? [], variable);
    return "is" in to ? open_refusing(config, about, to) : open(to, header?.value);
}
/** `user:password` as RFC 7617 writes it; else the value as it stands, which begins with a scheme, or is a key alone. */
function headerOf(written) {
    const [, user, password] = /^([^\s:]+):(.*)$/s.exec(written) ?? [];
    if (user === undefined || password === undefined)
        return { value: written, secrets: [written, written.replace(/^\S+\s+/, "")] };
    const coded = Buffer.from(written).toString("base64");
    return { value: `Basic ${coded}`, secrets: [written, coded, user, password] };
}
/** Reads the address: https, or http where the channel says that it may be. */
function destinationOf({ urlFrom: variable, insecure }, env, secrets, credential) {
    const written = valueIn(variable, env);
    if (typeof written !== "string")
        return written;
    const url = URL.canParse(written) ? new URL(written) : undefined;
    if (url?.protocol === "https:" || (url?.protocol === "http:" && insecure))
        return { url, variable, secrets: [written, ...secrets], credential };
    const mend = url?.protocol === "http:"
        ? "use https; `insecure: true` at the channel allows http, where nobody can listen on the way"
        : `put the whole address into ${variable}, from https:// on`;
    return { is: "refused", why: `${variable} holds no https address`, mend };
}
/** Secrets that are pasted often end with a newline. */
function valueIn(variable, env) {
    const value = Object.hasOwn(env, variable) ? (env[variable] ?? "").trim() : "";
    if (value !== "")
        return value;
    const mend = `set the environment variable ${variable}; in a workflow, from a secret that the job is given`;
    return { is: "refused", why: `${variable} is not set`, mend };
}
function open_refusing({ name }, about, refusal) {
    return { name, about, deliver: () => Promise.resolve({ ...refusal, isHere: true }) };
}

// EXTERNAL MODULE: ./build/src/watch/seen.js
var seen = __webpack_require__(58498);
// EXTERNAL MODULE: ./build/src/commands/github-of.js
var github_of = __webpack_require__(83647);
// EXTERNAL MODULE: ./build/src/commands/incident-pages.js + 3 modules
var incident_pages = __webpack_require__(19411);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
// EXTERNAL MODULE: ./build/src/commands/repository-here.js
var repository_here = __webpack_require__(71289);
// EXTERNAL MODULE: ./build/src/commands/run-life.js + 1 modules
var run_life = __webpack_require__(29415);
// EXTERNAL MODULE: ./build/src/commands/telling.js + 2 modules
var telling = __webpack_require__(68106);
;// CONCATENATED MODULE: ./build/src/commands/alerting.js








/** The channel that incidents are opened through where no route leads to one of GitHub's. No configuration can name it so. */
const INCIDENT = {
    name: "incident issue",
    type: "github-issue",
    labels: ["incident"],
    assignees: [],
};
/**
 * Everything that telling people touches, as the configuration says it.
 * @param teller whoever looks again and again remains the same
 */
async function openTelling(promotion, teller) {
    const { env, workspace } = promotion;
    const { alerting } = workspace.config;
    const github = (0,github_of/* githubOf */.zq)(env);
    const askRun = (0,run_life/* askingRuns */.Cm)(env);
    const opened = new Map();
    const open = (config) => {
        if (config === undefined)
            return undefined;
        const channel = opened.get(config.name) ?? openChannel(config, env, REAL_WORLD, github);
        opened.set(config.name, channel);
        return channel;
    };
    return {
        store: await (0,commands_promotion/* monitorStoreOf */.$M)(promotion),
        alerting,
        channel: (name) => open([...alerting.channels, INCIDENT].find((one) => one.name === name)),
        incident: github === undefined
            ? undefined
            : { channel: INCIDENT.name, isOne: (alert) => (0,incident_pages/* isIncident */.x)(alert, promotion) },
        around: async (alerts, status) => ({
            repository: (0,repository_here/* repositoryHere */.L)(promotion),
            links: linksOf(promotion),
            contacts: alerting.contacts,
            time: new Date().toISOString(),
            stories: await (0,incident_pages/* incidentStories */.S)(alerts, status, promotion),
        }),
        teller: teller ?? new telling/* Teller */.T(await (0,run_life/* holderOf */.Kd)(env)),
        lives: (held) => (0,run_life/* holderLives */.sE)(held, env, askRun),
        writeEvery: (0,seen/* longestUnwritten */.J)(workspace.config.patience),
        now: () => Date.now(),
        observe: async () => { },
        log: promotion.terminal.log,
    };
}
function linksOf({ env }) {
    const url = (0,commands_promotion/* runUrlOf */.Qm)(env);
    return url === undefined ? [] : [{ text: "The run that says this", url }];
}


/***/ }),

/***/ 83992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OS: () => (/* binding */ isOfHistory),
  Eb: () => (/* binding */ lookAtEnvironment),
  ZE: () => (/* binding */ lookAtHistory),
  nN: () => (/* binding */ outdated)
});

// EXTERNAL MODULE: ./build/src/adapters/process-identity.js
var process_identity = __webpack_require__(37458);
// EXTERNAL MODULE: ./build/src/release/digest.js
var digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/release/evidence.js
var release_evidence = __webpack_require__(42370);
// EXTERNAL MODULE: ./build/src/release/ledger.js
var release_ledger = __webpack_require__(64182);
// EXTERNAL MODULE: ./build/src/release/standing.js
var release_standing = __webpack_require__(74755);
// EXTERNAL MODULE: ./build/src/shell-word.js
var shell_word = __webpack_require__(73588);
// EXTERNAL MODULE: ./build/src/release/duration-text.js
var duration_text = __webpack_require__(30587);
// EXTERNAL MODULE: ./build/src/release/record.js
var record = __webpack_require__(45922);
// EXTERNAL MODULE: ./build/src/release/status.js
var release_status = __webpack_require__(51105);
// EXTERNAL MODULE: ./build/src/release/way-back.js
var way_back = __webpack_require__(9890);
;// CONCATENATED MODULE: ./build/src/watch/deployment-conditions.js






/** The records that have to be read whole: what is new, and what still decides. */
function recordsNeeded({ entries, standing, watermark, }) {
    const from = watermark ?? entries.length;
    const open = new Set(failuresIn(entries).flatMap(({ ended, failed, intent }) => ended === undefined || ended.epoch > from ? [failed, intent] : []));
    const current = (0,release_standing/* currentDeployment */.JG)(standing)?.intent;
    const { locks, hold } = standing.stops;
    const newest = entries.findLast(({ event }) => event === "intent");
    const deciding = [...locks, hold, standing.open?.intent, current, newest].filter((one) => one !== undefined);
    return entries.filter((entry) => entry.epoch > from || open.has(entry) || deciding.includes(entry));
}
/** What is wrong with an environment by its history alone, and what was since the last look. */
function deploymentConditions(facts) {
    return [
        ...failures(facts),
        ...takenBack(facts),
        ...bypassed(facts),
        ...openQuestions(facts),
        ...forgottenLocks(facts),
    ];
}
function failuresIn(entries) {
    const intents = new Map(entries.filter(({ event }) => event === "intent").map((one) => [one.id, one]));
    const failures = new Map();
    let isHealthy = false;
    for (const entry of entries) {
        const { event, id } = entry;
        isHealthy = healthAfter(entry, isHealthy);
        const intent = intents.get(id);
        if (intent !== undefined && id !== undefined && (event === "failed" || event === "rolled-back")) {
            const before = failures.get(id);
            const restored = event === "rolled-back" ? entry : before?.restored;
            failures.set(id, { intent, failed: before?.failed ?? entry, restored, ended: undefined });
        }
        // Who lifts what a failure has stopped is done with it, but not while what is live is bad.
        if (event === "healthy" || (event === "unlock" && isHealthy))
            for (const [key, failure] of failures)
                if (failure.ended === undefined)
                    failures.set(key, { ...failure, ended: entry });
    }
    return [...failures.values()];
}
/** Whether what is live after a record is healthy. */
function healthAfter({ event, restored }, before) {
    switch (event) {
        case "healthy":
            return true;
        case "failed":
        case "inconclusive":
            return false;
        case "rolled-back":
            return restored === "healthy";
        default:
            return before;
    }
}
function isNew({ epoch }, { watermark }) {
    return watermark !== undefined && epoch > watermark;
}
function failures(facts) {
    return (failuresIn(facts.entries)
        // Also what ended since the last look: only its history tells when that was.
        .filter(({ ended }) => ended === undefined || isNew(ended, facts))
        .map((failure) => failureOf(failure, facts)));
}
function failureOf({ intent, failed, restored, ended }, facts) {
    const { environment } = facts;
    const id = intent.id ?? "";
    const record = facts.records.get(failed.commit);
    const why = record?.why === undefined ? "" : ` (${record.why})`;
    return {
        name: "deployment-failure",
        environment,
        ...(ended === undefined && isBad(facts) ? { what: "A person must act" } : {}),
        subject: id,
        summary: `${id} failed${why}; ${endText({ failed, restored }, facts)}`,
        next: nextAfterFailure(restored, facts),
        since: failed.time,
        ...(ended === undefined ? {} : { until: ended.time }),
        ...aboutDeployment(facts.records.get(intent.commit), record),
    };
}
/** Whether what is live is bad, and nobody is at it. */
function isBad({ standing, holderLives }) {
    return (0,release_status/* conditionOf */.rI)(standing, holderLives) === "failed";
}
function endText({ failed, restored }, { standing }) {
    const { open } = standing;
    if (restored === undefined && failed.restores !== undefined && open?.intent.id === failed.id)
        return `${failed.restores === record/* EMPTY */.wg ? "the empty release" : failed.restores} is to be restored; the target may still hold ${failed.id ?? "it"}`;
    if (restored === undefined)
        return standing.current === undefined ? "nothing is live" : `live is ${standing.current}`;
    if (restored.live === record/* EMPTY */.wg)
        return "nothing healthy was there before, so no policies are live";
    const how = restored.restored === "healthy" ? "" : `, which is ${restored.restored ?? "of unknown health"}`;
    return `${restored.live ?? "what was live before"} is live again${how}`;
}
function nextAfterFailure(restored, { environment, standing }) {
    if (restored?.restored === "healthy" || restored?.live === record/* EMPTY */.wg)
        return `correct the policies and deploy them; what happened: archi3-policy history --environment ${environment}`;
    const way = (0,way_back/* wayFrom */.IB)(standing);
    const back = (0,way_back/* otherPolicies */.Fb)(way);
    return back === undefined
        ? `see what is live: archi3-policy status; ${(0,way_back/* wayText */.xt)(way, environment)}`
        : `a person must act; ${(0,way_back/* wayText */.xt)(way, environment)}: ${(0,way_back/* rollbackCommand */.Ct)(environment, back.id)}`;
}
/** Somebody went back from what was healthy: deployments are held until `unlock`, or until the next one is healthy. */
function takenBack(facts) {
    const { entries, standing, environment } = facts;
    return entries.flatMap((intent, at) => {
        if (intent.event !== "intent" || intent.kind !== "rollback")
            return [];
        const left = standing.deployments.get(intent.previous ?? "");
        if (left === undefined || left.verdict !== "healthy" || failedItself(intent, entries))
            return [];
        // The same content again is a repair.
        if (left.intent["effective-digest"] === intent["effective-digest"])
            return [];
        const ended = entries
            .slice(at + 1)
            .find((entry) => entry.event === "unlock" || (entry.event === "healthy" && entry.id !== intent.id));
        if (ended !== undefined && !isNew(ended, facts))
            return [];
        const record = facts.records.get(intent.commit);
        const reason = record?.reason === undefined ? "" : `: ${record.reason}`;
        return [
            {
                name: "deployment-failure",
                what: "Rolled back by hand",
                environment,
                subject: intent.id ?? "",
                summary: `${left.id} was taken back to ${intent.restores ?? "an earlier one"} by ${record?.actor ?? "somebody"}${reason}`,
                next: `deployments are held; when the policies are mended: archi3-policy unlock --environment ${environment} --reason "…"`,
                since: intent.time,
                ...(ended === undefined ? {} : { until: ended.time }),
                ...aboutDeployment(record, undefined),
            },
        ];
    });
}
function failedItself({ id }, entries) {
    return entries.some((entry) => entry.id === id && (entry.event === "failed" || entry.event === "rolled-back"));
}
/** `--break-glass` is told each time, also when all went well. */
function bypassed(facts) {
    // Who looks without knowing what was looked at asks of the newest one, which a deployment tells of itself.
    const newest = facts.entries.findLast(({ event }) => event === "intent");
    return facts.entries.flatMap((intent) => {
        const record = facts.records.get(intent.commit);
        const isAsked = isNew(intent, facts) || (facts.watermark === undefined && intent === newest);
        if (intent.event !== "intent" || record?.["break-glass"] !== true || !isAsked)
            return [];
        const gates = (record.gates ?? [])
            .filter(({ verdict }) => verdict === "bypassed")
            .map(({ gate }) => gate);
        return [
            {
                name: "break-glass",
                environment: facts.environment,
                subject: intent.id ?? "",
                summary: `${record.actor} deployed ${intent.id ?? ""} with --break-glass (${record.reason ?? "no reason"}), past ${gates.length === 0 ? "no gate: all of them said yes" : `these gates: ${gates.join(", ")}`}`,
                next: `see whether that was right: archi3-policy history --environment ${facts.environment}`,
                since: intent.time,
                until: intent.time,
                once: true,
                ...aboutDeployment(record, undefined),
            },
        ];
    });
}
/** What is open without a holder or beyond its time, and what is live without a verdict. */
function openQuestions({ standing, environment, holderLives, records, now }) {
    const { open } = standing;
    if (open === undefined)
        return inconclusive(standing, environment, records);
    const { intent } = open;
    const record = records.get(intent.commit);
    const deadline = Date.parse(record?.deadline ?? "");
    const isLate = deadline <= now;
    if (holderLives && !isLate)
        return [];
    const id = intent.id ?? "";
    const back = (0,release_standing/* wayBack */.lZ)(standing) === undefined ? "" : `, or archi3-policy rollback --environment ${environment}`;
    return [
        {
            name: "system-instability",
            environment,
            subject: id,
            summary: holderLives
                ? `${id} is stuck: it should have ended ${(0,duration_text/* durationText */.S5)(now - deadline)} ago`
                : `${id} is in doubt: it was begun, and whoever carried it out is gone`,
            next: `archi3-policy deploy --environment ${environment} closes it${back}`,
            ...(isLate ? { since: new Date(deadline).toISOString() } : {}),
            ...aboutDeployment(record, undefined),
        },
    ];
}
function inconclusive(standing, environment, records) {
    const current = (0,release_standing/* currentDeployment */.JG)(standing);
    if (current === undefined || current.verdict === "healthy" || current.verdict === "failed")
        return [];
    return [
        {
            name: "system-instability",
            environment,
            subject: current.id,
            summary: `${current.id} is live, and its health is not known`,
            next: `measure again: archi3-policy verify --environment ${environment}`,
            ...aboutDeployment(records.get(current.intent.commit), undefined),
        },
    ];
}
/** Stops of deployments that nobody has lifted for long. */
function forgottenLocks(facts) {
    const { standing, environment, records, now, lockAge } = facts;
    const { locks, hold } = standing.stops;
    return [...locks, ...(hold === undefined ? [] : [hold])].flatMap((entry) => {
        const record = records.get(entry.commit);
        const age = now - Date.parse(entry.time);
        if (age < lockAge || record?.lock?.until !== undefined)
            return [];
        const what = entry.event === "lock"
            ? `${environment} has been locked by ${record?.lock?.owner ?? "somebody"} for ${(0,duration_text/* durationText */.S5)(age)}: ${record?.lock?.reason ?? "no reason"}`
            : `deployments to ${environment} have been held for ${(0,duration_text/* durationText */.S5)(age)}, since the rollback ${entry.id ?? ""}`;
        return [
            {
                name: "stale-lock",
                environment,
                subject: entry.event === "lock" ? `lock of record ${entry.epoch}` : `hold of ${entry.id ?? ""}`,
                summary: what,
                next: `if that is over: archi3-policy unlock --environment ${environment} --reason "…"`,
            },
        ];
    });
}
/** What whoever is called wants to know of a deployment at once. */
function aboutDeployment(intent, end) {
    if (intent === undefined)
        return {};
    const failed = (end?.verification ?? []).filter(({ verdict }) => verdict === "fail");
    const facts = [
        ["Deployment", `${intent.id ?? ""} (${intent.kind ?? "deploy"})`],
        intent.digest && ["Policies", (0,digest/* shortDigest */.VK)(intent.digest)],
        intent.source && ["Commit", intent.source.commit.slice(0, 12)],
        ["By", intent.actor],
        intent.approvers && ["Approved by", intent.approvers.join(", ")],
        intent.reason === undefined ? undefined : ["Reason", intent.reason],
        ...failed.map(({ check, said }) => ["Check", `${check}${said === undefined ? "" : `: ${said}`}`]),
    ];
    const runs = [intent["run-url"], end?.["run-url"]].filter((url) => url !== undefined);
    const links = [...new Set(runs)].map((url) => ({ text: "The run that deployed", url }));
    return { facts: facts.filter((one) => one !== undefined), ...(links.length === 0 ? {} : { links }) };
}

;// CONCATENATED MODULE: ./build/src/watch/health-conditions.js


/**
 * What checks of what is live say. A failure is one, and so is a check that could not be made: lost access is never
 * health. What gives no data is shown, and alarms nobody.
 */
function checkConditions(environment, live, checks) {
    return checks
        .filter(({ verdict }) => verdict === "fail" || verdict === "error")
        .map(({ check, verdict, said }) => ({
        name: "system-instability",
        environment,
        subject: checkSubject(check),
        summary: verdict === "fail"
            ? `the check ${check} of ${live} fails${said === undefined ? "" : `: ${said}`}`
            : `the check ${check} cannot be made in ${environment}${said === undefined ? "" : `: ${said}`}`,
        next: `look again: archi3-policy verify --environment ${environment} --once`,
    }));
}
function checkSubject(check) {
    return `check ${check}`;
}
/** Compares files by the hashes of their contents. */
function differencesOf(wanted, found) {
    return {
        added: [...found.keys()].filter((path) => !wanted.has(path)),
        missing: [...wanted.keys()].filter((path) => !found.has(path)),
        changed: [...wanted].flatMap(([path, hash]) => found.has(path) && found.get(path) !== hash ? [path] : []),
    };
}
/** Paths that are named; more are counted. */
const MOST_NAMED = 10;
/** That a target holds something else than its ledger says. */
function driftCondition({ environment, live, where, holds, condition }, differences) {
    const named = (label, paths) => paths.length === 0
        ? []
        : [
            [
                label,
                `${paths.slice(0, MOST_NAMED).join(", ")}${paths.length > MOST_NAMED ? `, and ${paths.length - MOST_NAMED} more` : ""}`,
            ],
        ];
    const held = holds === null ? "what no deployment made" : holds;
    const obstacle = differences?.obstacle;
    const first = obstacle === undefined ? "" : `move ${obstacle} away, where this target keeps a link of its own; then `;
    const repair = condition === "healthy" && live !== null
        ? `put back what was deployed: ${(0,way_back/* rollbackCommand */.Ct)(environment, live)}`
        : `see what is live: archi3-policy status; a deployment puts it right`;
    return {
        name: "drift",
        environment,
        subject: where,
        summary: `${where} holds ${held}, not ${live ?? "nothing"}, which ${environment}'s ledger says`,
        next: `${first}${repair}`,
        ...(differences?.time === undefined ? {} : { since: differences.time }),
        facts: [
            ...named("Changed", differences?.changed ?? []),
            ...named("Missing", differences?.missing ?? []),
            ...named("Added", differences?.added ?? []),
            ...(differences?.by === undefined ? [] : [["Changed by", differences.by]]),
        ],
    };
}
/** What could not be read of an environment. */
function unreadableCondition(environment, what, why) {
    return {
        name: "system-instability",
        environment,
        subject: what,
        summary: `the ${what} of ${environment} cannot be read: ${why}`,
        next: "see that it can be reached from where this runs, and with which permissions",
    };
}
/** What may be deployed next, told once. */
function promotableCondition({ environment, promotable }) {
    if (promotable === null)
        return [];
    return [
        {
            name: "promotable",
            environment,
            subject: promotable,
            summary: `${promotable} may be promoted to ${environment}: every gate that is known lets it pass`,
            next: `archi3-policy deploy --environment ${environment} --bundle @after, or the release workflow`,
            once: true,
        },
    ];
}
/**
 * That nobody looked for too long: what happened meanwhile is caught up, and told late.
 * @param looked ISO 8601: the last look that was written down; undefined before the first, which is none that is missing
 * @param unwrittenMs for how long there may have been others that were not
 */
function staleCondition(environment, looked, nowMs, staleAfterMs, unwrittenMs) {
    if (looked === undefined)
        return [];
    const last = Date.parse(looked) + unwrittenMs;
    const age = nowMs - last;
    if (!(age > staleAfterMs))
        return [];
    return [
        {
            name: "system-instability",
            environment,
            subject: "monitor",
            summary: `nobody looked at ${environment} for ${(0,duration_text/* durationText */.S5)(age)} or longer, until ${new Date(nowMs).toISOString()}`,
            next: "see why nobody looked: a monitor that stays was stopped, or GitHub started its workflow late or not at all",
            since: new Date(last + staleAfterMs).toISOString(),
            until: new Date(nowMs).toISOString(),
            once: true,
        },
    ];
}

// EXTERNAL MODULE: ./build/src/watch/monitor-state.js
var monitor_state = __webpack_require__(45571);
// EXTERNAL MODULE: ./build/src/health/check.js
var check = __webpack_require__(48916);
;// CONCATENATED MODULE: ./build/src/watch/objectives.js

/** Windows that were missed and are measured late; what is older stays unknown. */
const MOST_MISSED = 48;
/**
 * The ends of the windows that are to be measured: those since the last look, each once, and the one that ends now. So a
 * schedule that is late misses none.
 * @param last when the last window ended that was measured; milliseconds since 1970
 */
function windowEnds({ window }, last, now) {
    if (last === undefined || last >= now)
        return [now];
    const missed = Math.floor((now - last) / window);
    const from = Math.max(1, missed - MOST_MISSED + 1);
    const ends = Array.from({ length: Math.max(0, missed - from + 1) }, (_, at) => last + (from + at) * window);
    return ends.at(-1) === now ? ends : [...ends, now];
}
/** Steps of a window, at least, and how close they may come. */
const STEPS = 60;
const CLOSEST_MS = 1_000;
/**
 * The queries whose value is the average of an objective's over its window (a subquery of PromQL): of one that gives
 * series, and of one that gives a scalar, which a subquery refuses. Which of them it is, only Prometheus knows.
 */
function windowQueries({ query, window }, environment) {
    const step = Math.max(CLOSEST_MS, Math.round(window / STEPS));
    // On lines of its own, since a comment goes on to the end of its line.
    const own = `(\n${query.replaceAll("{{environment}}", environment)}\n)`;
    const over = `[${Math.round(window)}ms:${Math.round(Math.min(step, window))}ms]`;
    return {
        ofSeries: `avg_over_time(${own}${over})`,
        // A series without data has no samples; a scalar is NaN then, which no comparison lets pass.
        ofScalar: `avg_over_time((vector${own} >= -Inf)${over})`,
    };
}
/**
 * What samples say of an objective, oldest first: how it stands now, where it was broken, and its course.
 * @param earlier what earlier looks measured, oldest first
 */
function judgeObjective(objective, environment, samples, earlier = []) {
    const { name, target } = objective;
    const points = samples.flatMap(({ time, measured }) => measured.is === "value" && Number.isFinite(measured.value)
        ? [
            {
                ...{ name, environment, time: new Date(time).toISOString(), value: measured.value },
                kept: (0,check/* keeps */.l0)(measured.value, target),
            },
        ]
        : []);
    const last = samples.at(-1)?.measured ?? { is: "none", why: "nothing was measured" };
    const status = statusOf(objective, environment, last);
    return {
        status,
        points,
        isKnown: status.state !== "unknown",
        conditions: [
            ...breaches(objective, environment, [...unended(earlier), ...points], status),
            ...unmeasured(status, last, objective.is === "query" && earlier.length > 0),
        ],
    };
}
function statusOf(objective, environment, last) {
    const { name, target } = objective;
    const base = {
        ...{ name, environment, target: target.text },
        window: objective.is === "query" ? objective.window : undefined,
    };
    if (last.is !== "value" || !Number.isFinite(last.value)) {
        const said = last.is === "value" ? `the value is ${last.value}` : last.why;
        return { ...base, state: "unknown", value: undefined, said };
    }
    const state = (0,check/* keeps */.l0)(last.value, target) ? "kept" : "broken";
    return { ...base, state, value: last.value, said: valueText(last.value, target) };
}
/** A value in the unit in which its target was written. */
function valueText(value, { text }) {
    const short = (number) => String(Number(number.toPrecision(4)));
    if (text.includes("%"))
        return `${short(value * 100)}%`;
    if (/\d\s*ms\b/.test(text))
        return `${short(value * 1000)}ms`;
    if (/\d\s*s\b/.test(text))
        return `${short(value)}s`;
    return short(value);
}
/** The windows of a breach that had not ended when it was looked last. */
function unended(earlier) {
    return earlier.slice(earlier.findLastIndex(({ kept }) => kept) + 1);
}
/** A stretch of windows in which it was broken; one that goes on has no end. */
function breaches({ name, target }, environment, points, status) {
    const stretches = [];
    let isBroken = false;
    for (const point of points) {
        const open = stretches.at(-1);
        if (!point.kept && !isBroken)
            stretches.push({ from: point, worst: point, until: undefined });
        else if (!point.kept && open !== undefined)
            open.worst = point;
        else if (point.kept && isBroken && open !== undefined)
            open.until = point.time;
        isBroken = !point.kept;
    }
    // What cannot be measured now is not over for that.
    return stretches
        .filter(({ until }) => until !== undefined || status.state === "broken")
        .map(({ from, worst, until }) => ({
        name: "performance-degradation",
        environment,
        subject: name,
        summary: `${name} is ${valueText(worst.value, target)} in ${environment}, not ${target.text}`,
        next: `see what changed: archi3-policy history --environment ${environment}`,
        since: from.time,
        ...(until === undefined ? {} : { until }),
    }));
}
/**
 * Lost access is never health, and neither is data that has come to an end. That there is none yet is no fault; that
 * somebody gave a value which is none wakes nobody.
 */
function unmeasured({ name, environment, state, said }, last, hadData) {
    if (state !== "unknown" || (last.is !== "error" && !hadData))
        return [];
    const mend = last.is === "error" ? last.mend : undefined;
    return [
        {
            ...(mend === undefined
                ? { name: "system-instability" }
                : { name: "performance-degradation", what: "Performance unknown" }),
            environment,
            subject: `objective ${name}`,
            summary: `${name} cannot be measured in ${environment}: ${said}`,
            next: mend ?? "see that the server answers, and that the query gives one value",
        },
    ];
}

// EXTERNAL MODULE: ./build/src/watch/seen.js
var seen = __webpack_require__(58498);
// EXTERNAL MODULE: ./build/src/commands/deployment-world.js + 1 modules
var deployment_world = __webpack_require__(57467);
// EXTERNAL MODULE: ./build/src/adapters/probes/prometheus.js
var prometheus = __webpack_require__(96534);
;// CONCATENATED MODULE: ./build/src/commands/objective-window.js


/**
 * Measures an objective over windows that end at a time, milliseconds since 1970. What Prometheus does not take as a query
 * that gives series is asked for as one that gives a scalar, and so from then on; where it is neither, the first refusal is
 * the one that speaks of the query.
 */
function windowMeasure(objective, environment) {
    const { ofSeries, ofScalar } = windowQueries(objective, environment);
    let isScalar = false;
    return async (time) => {
        const result = await (0,prometheus/* query */.P)(objective, isScalar ? ofScalar : ofSeries, time);
        if (result.is !== "refused" || isScalar)
            return measuredOf(result);
        const other = await (0,prometheus/* query */.P)(objective, ofScalar, time);
        isScalar = other.is !== "refused";
        return measuredOf(isScalar ? other : result);
    };
}
function measuredOf(result) {
    switch (result.is) {
        case "value":
            return { is: "value", value: result.value };
        case "none":
            return { is: "none", why: "the query gives no data" };
        case "warned":
        case "refused":
        case "error":
            return { is: "error", why: result.why };
    }
}

// EXTERNAL MODULE: ./build/src/commands/payload.js
var payload = __webpack_require__(73774);
// EXTERNAL MODULE: ./build/src/commands/verification.js + 1 modules
var commands_verification = __webpack_require__(85738);
;// CONCATENATED MODULE: ./build/src/commands/environment-look.js















/** What an environment's history shows since a watermark. */
async function lookAtHistory(environment, ledger, { entries }, facts) {
    const standing = (0,release_standing/* standingOf */.YP)(entries);
    const asked = { ...facts, environment, entries, standing };
    const needed = recordsNeeded(asked);
    const read = await ledger.records(needed);
    const records = new Map();
    needed.forEach(({ commit }, at) => {
        const record = read[at];
        if (record !== undefined)
            records.set(commit, record);
    });
    return deploymentConditions({ ...asked, records });
}
/** Whether a condition is one that an environment's history alone tells. */
function isOfHistory({ name, subject }, environment) {
    if (name === "deployment-failure" || name === "break-glass" || name === "stale-lock")
        return true;
    return name === "system-instability" && new RegExp(`^${environment}-[1-9]\\d*$`).test(subject);
}
/** A look that somebody's record has overtaken: it says nothing, and nothing ends by it. */
function outdated({ environment, health, objectives }) {
    return {
        ...{ environment, health, objectives, conditions: [], points: [], epoch: undefined },
        sees: () => false,
        notes: [`something was recorded in ${environment} while it was looked at: the next look tells`],
    };
}
/** Looks at everything of an environment: history, target, checks, objectives. */
async function lookAtEnvironment(facts) {
    const { environment, status, before, now, patience, unread } = facts;
    const { name } = environment;
    const mark = before.watermarks.find((one) => one.environment === name);
    const stale = staleCondition(name, mark?.looked, now, patience.staleAfter, (0,seen/* longestUnwritten */.J)(patience));
    const staleSince = facts.read?.view.staleSince;
    if (facts.read === undefined || unread !== undefined || staleSince !== undefined) {
        const why = unread ?? (staleSince === undefined ? "it was not read" : (0,release_ledger/* staleText */.Z)(staleSince));
        return {
            ...{ environment: name, epoch: undefined, health: { environment: name, checks: [] } },
            conditions: [...stale, unreadableCondition(name, "ledger", why)],
            sees: ({ name: about, subject }) => about === "system-instability" && subject === "monitor",
            ...{ objectives: [], points: [], notes: [`the ledger of ${name} cannot be read: ${why}`] },
        };
    }
    const { ledger, view } = facts.read;
    const holderLives = status.condition !== "in doubt";
    const lockAge = patience.lockAge;
    const [history, target, health, objectives] = await Promise.all([
        lookAtHistory(name, ledger, view, {
            ...{ watermark: (0,monitor_state/* watermarkOf */.Q)(before, name), holderLives, now, lockAge },
        }),
        lookAtTarget(facts, ledger),
        lookAtHealth(facts),
        lookAtObjectives(facts),
    ]);
    const parts = [target, health, objectives];
    return {
        environment: name,
        conditions: [
            ...stale,
            ...history,
            ...parts.flatMap(({ conditions }) => conditions),
            ...(facts.isBeforeKnown ? promotableCondition(status) : []),
        ],
        sees: (about) => !isHidden(about, facts) && !parts.some(({ blind }) => blind(about)),
        epoch: view.entries.at(-1)?.epoch ?? 0,
        health: { environment: name, checks: health.checks },
        objectives: objectives.statuses,
        points: objectives.points,
        notes: parts.flatMap(({ notes }) => notes),
    };
}
/** What is open hides what was live before it; what is not known of the environment before, what may be promoted. */
function isHidden({ name, subject }, { environment, status, isBeforeKnown }) {
    if (name === "promotable")
        return !isBeforeKnown;
    return (status.open !== null && name === "system-instability" && isOfHistory({ name, subject }, environment.name));
}
const SEES_ALL = () => false;
async function lookAtTarget(facts, ledger) {
    const { status, now, target } = facts;
    const { name } = facts.environment;
    const isBlind = ({ name: about }) => about === "drift";
    if (status.unreadable !== null)
        return {
            conditions: [unreadableCondition(name, "target", status.unreadable)],
            blind: isBlind,
            notes: [`the target of ${name} cannot be read: ${status.unreadable}`],
        };
    if (status.drifted === true && status.bare && (await isElsewhere(facts, ledger))) {
        const why = `the folder of ${name} is on another machine, where it was deployed: look from there`;
        return { conditions: [], blind: isBlind, notes: [why] };
    }
    // A deployment changes it just now, and decides by itself how that ends.
    if (status.drifted === null)
        return { conditions: [], blind: isBlind, notes: [] };
    if (!status.drifted)
        return { conditions: [], blind: SEES_ALL, notes: [] };
    try {
        const differences = await differencesIn(status, ledger, target(), now);
        return { conditions: [driftCondition(status, differences)], blind: SEES_ALL, notes: [] };
    }
    catch (error) {
        // That it has drifted is known without it.
        const why = `what differs at the target of ${name} cannot be read: ${(0,deployment_world/* reasonOf */.A3)(error)}`;
        return { conditions: [driftCondition(status, undefined)], blind: SEES_ALL, notes: [why] };
    }
}
/** Whether a folder that is not here is one of another machine's, or of one whose disk is gone after its job. */
async function isElsewhere({ environment: { target }, read }, ledger) {
    if (target.type !== "directory" || read === undefined)
        return false;
    if (target.ephemeral)
        return true;
    const intent = (0,release_standing/* currentDeployment */.JG)((0,release_standing/* standingOf */.YP)(read.view.entries))?.intent;
    const [record] = intent === undefined ? [] : await ledger.records([intent]);
    return record?.holder !== undefined && record.holder.host !== (await (0,process_identity/* ownIdentity */.hY)()).host;
}
/** What differs from the effective policies of what is live by the ledger, file by file. */
async function differencesIn({ live, since }, ledger, target, now) {
    const holding = await target.examine();
    const { entries } = await ledger.read("wanted");
    const intent = entries.find(({ id, event }) => event === "intent" && id === live);
    const wanted = intent === undefined ? new Map() : (await ledger.contents(intent.commit)).effective;
    const hashes = new Map([...wanted].map(([path, bytes]) => [path, (0,digest/* sha256 */.sc)(bytes)]));
    const { changed, obstacle } = holding ?? {};
    // A time that cannot be is no time: files keep those of where they were copied from.
    const at = Date.parse(changed?.time ?? "");
    const isLikely = at <= now && !(at < Date.parse(since ?? ""));
    return {
        ...differencesOf(hashes, holding?.files ?? new Map()),
        time: isLikely ? changed?.time : undefined,
        by: changed?.by,
        obstacle,
    };
}
async function lookAtHealth(facts) {
    const { environment, status, read } = facts;
    const nothing = { conditions: [], checks: [], notes: [] };
    const blind = ({ name, subject }) => name === "system-instability" && subject.startsWith(checkSubject(""));
    const current = read === undefined ? undefined : (0,release_standing/* currentDeployment */.JG)((0,release_standing/* standingOf */.YP)(read.view.entries));
    if (current === undefined || status.open !== null)
        return { ...nothing, blind: status.open === null ? SEES_ALL : blind };
    const checks = environment.verify.checks.flatMap(measurable);
    if (checks.length === 0)
        return { ...nothing, blind: SEES_ALL };
    const world = await facts.world();
    const measured = { ...world, environment: { ...environment, verify: { ...environment.verify, checks } } };
    const subject = (0,payload/* subjectOf */.et)(world, current.intent, new Map());
    const verification = await (0,commands_verification/* verify */.M)(measured, subject, "now").finally(() => world.progress(undefined));
    const silent = verification.checks.filter(({ verdict }) => verdict === "inconclusive");
    const isSilent = new Set(silent.map(({ check }) => checkSubject(check)));
    return {
        conditions: checkConditions(environment.name, current.id, verification.checks),
        blind: ({ name, subject: about }) => name === "system-instability" && isSilent.has(about),
        checks: verification.checks.map(({ check, verdict, said }) => ({ check, verdict, said })),
        notes: silent.map(({ check, said }) => `the check ${check} of ${environment.name} says nothing: ${said ?? "no data"}`),
    };
}
/**
 * A check as it can be made at any time: what compares with the time before an activation has no such time here. Whether the
 * target holds what it should is drift, and told as such.
 */
function measurable(check) {
    if (check.type === "target")
        return [];
    if (check.type !== "prometheus" || check.relative === undefined)
        return [check];
    return check.pass === undefined ? [] : [{ ...check, relative: undefined }];
}
async function lookAtObjectives(facts) {
    const { name } = facts.environment;
    const own = facts.objectives.filter(({ environments }) => environments.includes(name));
    const judged = await Promise.all(own.map(async (objective) => {
        const earlier = facts.before.points
            .filter((point) => point.name === objective.name && point.environment === name)
            .toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time));
        return judgeObjective(objective, name, await samplesOf(objective, facts, earlier.at(-1)), earlier);
    }));
    const unknown = new Set(judged.filter(({ isKnown }) => !isKnown).map(({ status }) => status.name));
    return {
        conditions: judged.flatMap(({ conditions }) => conditions),
        blind: ({ name: about, subject }) => about === "performance-degradation" && unknown.has(subject),
        statuses: judged.map(({ status }) => status),
        points: judged.flatMap(({ points }) => points),
        // Each says of itself whether it could be measured.
        notes: [],
    };
}
/** @param last the newest value of an earlier look */
async function samplesOf(objective, { environment, status, now }, last) {
    if (objective.is === "evidence") {
        const proof = status.evidence.find((one) => one.name === objective.evidence);
        return [{ time: now, measured: evidenceValue(objective, environment.name, proof?.value) }];
    }
    const ends = windowEnds(objective, last && Date.parse(last.time), now);
    const measure = windowMeasure(objective, environment.name);
    const samples = [];
    // One after the other: a server that was away for long is not asked for everything at once.
    for (const time of ends) {
        const measured = await measure(time);
        samples.push({ time, measured });
        if (measured.is === "error")
            break;
    }
    return samples;
}
/** A share is written as a part of 1: 97 for 97% would pass every limit. */
function evidenceValue({ evidence, target }, environment, value) {
    if (value === undefined)
        return { is: "none", why: `what is live has no evidence ${evidence} with a value` };
    const attached = (right) => `attach it again: archi3-policy evidence --environment ${environment} --name ${(0,shell_word/* shellWord */.r)(evidence)} --result pass --value ${right}`;
    if (target.text.includes("%") && value > 1)
        return {
            is: "error",
            why: `its value ${value} is no share: a percentage is written as a part of 1`,
            mend: attached((0,release_evidence/* shareOf */.tC)(value) ?? 0.95),
        };
    const scale = Number(/\/\s*(\d+(?:\.\d+)?)\s*$/.exec(target.text)?.[1]);
    if (value > scale)
        return {
            is: "error",
            why: `its value ${value} is none of a scale up to ${scale}`,
            mend: attached(scale),
        };
    return { is: "value", value };
}


/***/ }),

/***/ 19411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ incidentStories),
  x: () => (/* binding */ isIncident)
});

// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(93152);
// EXTERNAL MODULE: ./build/src/release/semantic-diff.js
var semantic_diff = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/src/release/standing.js
var standing = __webpack_require__(74755);
// EXTERNAL MODULE: ./build/src/report/incident-page.js
var incident_page = __webpack_require__(51806);
// EXTERNAL MODULE: ./build/src/release/record.js
var record = __webpack_require__(45922);
// EXTERNAL MODULE: ./build/src/release/status.js
var release_status = __webpack_require__(51105);
// EXTERNAL MODULE: ./build/src/release/way-back.js
var way_back = __webpack_require__(9890);
// EXTERNAL MODULE: ./build/src/shell-word.js
var shell_word = __webpack_require__(73588);
;// CONCATENATED MODULE: ./build/src/watch/incident-steps.js



/**
 * What to do about a deployment that failed, what cannot wait first.
 * @param standing how its environment stands now
 * @param intent the deployment's first record
 */
function nextSteps(standing, { environment, id = "", "run-url": run }) {
    const name = (0,shell_word/* shellWord */.r)(environment);
    const { refused, hold } = standing.stops;
    const unlock = `archi3-policy unlock --environment ${name} --reason "…"`;
    return [
        ...urgentSteps(standing, environment),
        { what: "see what is live now, and what stops deployments", command: "archi3-policy status" },
        ...(run === undefined ? [] : [{ what: `read the log of the run that deployed ${id}` }]),
        {
            what: "find what made the checks fail, in the policies or beside them",
            command: `archi3-policy history --environment ${name} --format json`,
        },
        ...(hold === undefined
            ? []
            : [
                {
                    what: "allow deployments again, which the rollback holds, once the cause is known",
                    command: unlock,
                },
            ]),
        { what: "correct the policies, and deploy them through the usual pull request" },
        ...(hold === undefined && refused.size > 0
            ? [
                {
                    what: "only where the policies are not the cause: mend what is, and allow the same ones again",
                    command: unlock,
                },
            ]
            : []),
        { what: "fill in the post-incident review below" },
    ];
}
/** What cannot wait: nothing healthy is live, or nobody knows. */
function urgentSteps(standing, environment) {
    const condition = (0,release_status/* conditionOf */.rI)(standing, false);
    switch (condition) {
        case "failed":
        case "in doubt":
        case "empty": {
            const way = (0,way_back/* wayFrom */.IB)(standing, condition === "in doubt");
            const back = (0,way_back/* otherPolicies */.Fb)(way);
            const said = (0,way_back/* wayText */.xt)(way, environment);
            if (back === undefined)
                return [{ what: `nothing healthy is live, and ${said}: deploy corrected policies` }];
            return [{ what: `go back: ${said}`, command: (0,way_back/* rollbackCommand */.Ct)(environment, back.id) }];
        }
        case "inconclusive":
            return [
                {
                    what: "measure what is live again: nobody knows how it is",
                    command: `archi3-policy verify --environment ${(0,shell_word/* shellWord */.r)(environment)}`,
                },
            ];
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./build/src/release/digest.js
var release_digest = __webpack_require__(69171);
// EXTERNAL MODULE: ./build/src/release/evidence.js
var release_evidence = __webpack_require__(42370);
;// CONCATENATED MODULE: ./build/src/watch/incident-timeline.js



/** Records, oldest first, as a story: what happened when, by whom, and how long after its beginning. */
function momentsOf(records) {
    const start = Date.parse(records[0]?.time ?? "");
    return records.map((record) => ({
        time: record.time,
        afterMs: Math.max(0, Date.parse(record.time) - start),
        what: whatOf(record),
        by: record.actor,
        runUrl: record["run-url"],
    }));
}
function whatOf(record) {
    const { event, id = "", restores, reason, why, evidence, lock } = record;
    const because = why === undefined ? "" : `: ${why}`;
    switch (event) {
        case "intent":
            return intentText(record);
        case "healthy":
            return `${id} is live and healthy`;
        case "failed":
            return `${id} failed${because}${restores === undefined ? "" : `; ${restoredName(restores)} to be made live again`}`;
        case "rolled-back":
            return restoredText(record);
        case "inconclusive":
            return `${id} is live, and its health is not known${because}`;
        case "interrupted":
            return `${id} was interrupted${because}`;
        case "evidence":
            return `evidence on ${id}: ${evidence === undefined ? "?" : (0,release_evidence/* evidenceText */.rS)(evidence)}`;
        case "lock":
            return `deployments were locked${lock === undefined ? "" : `: ${lock.reason}`}`;
        case "unlock":
            return `deployments were unlocked${reason === undefined ? "" : `: ${reason}`}`;
    }
}
function intentText(record) {
    const { id = "", kind, digest, restores, reason, approvers = [], source } = record;
    const bundle = digest === undefined ? "" : ` of ${(0,release_digest/* shortDigest */.VK)(digest)}`;
    const what = kind === "rollback"
        ? `${id} began, a rollback to ${restores ?? "what was live before"}`
        : `${id} began, a deployment${bundle}${source === undefined ? "" : ` from commit ${source.commit.slice(0, 12)}`}`;
    return [
        what,
        ...(record["break-glass"] === true ? ["gates were broken"] : []),
        ...(approvers.length === 0 ? [] : [`approved by ${approvers.join(", ")}`]),
        ...(reason === undefined ? [] : [`reason: ${reason}`]),
    ].join("; ");
}
function restoredName(restores) {
    return restores === record/* EMPTY */.wg ? "the empty release is" : `${restores} is`;
}
function restoredText({ restores, restored, id = "" }) {
    if (restores === undefined || restores === record/* EMPTY */.wg)
        return `${id} was taken back; nothing healthy was there before, so no policies are live`;
    const how = {
        healthy: "and healthy",
        failed: "and not healthy either",
        inconclusive: "and its health is not known",
        unchecked: "and was not checked",
    }[restored ?? "unchecked"];
    return `${restores} is live again in the place of ${id}, ${how}`;
}

;// CONCATENATED MODULE: ./build/src/watch/incident.js





/**
 * What a deployment's incident is made of; undefined where it did not fail. Of a rollback that went well it is that of the
 * deployment which was taken back by it.
 * @param all the whole records of its environment, in any order
 */
function incidentOf(all, id, context) {
    const records = inOrder(all);
    const failure = failureOf(records, id);
    if (failure === undefined)
        return undefined;
    const { intent, failed, restored } = failure;
    const standing = standingIn(records);
    const { environment, kind = "deploy", digest, actor, source, previous, reason } = intent;
    return {
        ...context,
        ...{ id: intent.id ?? id, environment, kind, digest, actor, source, previous, reason },
        ...{ title: titleOf(failure, id), began: intent.time, failed: failed.time },
        takenBack: isTakenBack(failure) ? { by: failed.actor, reason: failed.reason } : undefined,
        why: failed.why ?? restored?.why,
        approvers: intent.approvers ?? [],
        runUrl: intent["run-url"],
        breakGlass: intent["break-glass"] === true,
        bypassed: (intent.gates ?? []).filter(({ verdict }) => verdict === "bypassed"),
        evidence: evidenceFor(records, digest),
        checks: (failed === restored ? undefined : failed.verification) ?? [],
        restored: isTakenBack(failure) ? failed.restores : restored?.restores,
        restoredChecks: restored?.verification ?? [],
        live: standing.current,
        condition: (0,release_status/* conditionOf */.rI)(standing, false),
        timeline: momentsOf(storyOf(records, failure, recoveredBy(records, failure))),
        next: nextSteps(standing, intent),
    };
}
/** How an environment recovered from a deployment that failed; undefined while it did not, or where none failed. */
function recoveryOf(all, id) {
    const records = inOrder(all);
    const failure = failureOf(records, id);
    if (failure === undefined)
        return undefined;
    const { intent, failed, restored } = failure;
    const verifyMs = failed.timings?.verify;
    const end = endOf(records, failure);
    if (end === undefined)
        return undefined;
    const { ended, healthy } = end;
    const isLifted = ended !== healthy;
    return {
        ...{ failed: intent.id ?? id, time: ended.time },
        id: (isLifted ? healthy.live : healthy.id) ?? "",
        kind: healthy.kind ?? "deploy",
        lifted: isLifted ? { by: ended.actor, reason: ended.reason } : undefined,
        detectMs: verifyMs ?? between(intent, failed),
        restoreMs: restored === undefined ? undefined : between(failed, restored),
        recoverMs: between(failed, healthy),
        timeline: momentsOf(storyOf(records, failure, ended).filter(({ epoch }) => epoch >= failed.epoch)),
    };
}
function inOrder(records) {
    return records.toSorted((a, b) => a.epoch - b.epoch);
}
function standingIn(records) {
    // Which commit holds a record decides nothing.
    return (0,standing/* standingOf */.YP)(records.map((record) => ({ ...record, commit: record.nonce })));
}
function failureOf(records, id) {
    const own = records.filter((record) => record.id === id);
    const intent = own.find(({ event }) => event === "intent");
    const restored = own.find(({ event }) => event === "rolled-back");
    const failed = own.find(({ event }) => event === "failed") ?? restored;
    if (intent !== undefined && failed !== undefined)
        return { intent, failed, restored };
    return intent?.kind === "rollback" ? takenBackBy(records, intent) : undefined;
}
/** What a person went back from. */
function takenBackBy(records, rollback) {
    const intent = broughtBy(records, rollback.previous);
    const restored = records.find(({ event, id }) => event === "healthy" && id === rollback.id);
    return intent && { intent, failed: rollback, restored };
}
/** The deployment whose content was live: of a rollback the one that it restored. */
function broughtBy(records, id) {
    const seen = new Set();
    let at = id;
    while (at !== undefined && !seen.has(at)) {
        seen.add(at);
        const intent = records.find((record) => record.event === "intent" && record.id === at);
        if (intent?.kind !== "rollback")
            return intent;
        at = intent.restores;
    }
    return undefined;
}
function isTakenBack({ failed }) {
    return failed.event === "intent";
}
function recoveredBy(records, { intent, failed }) {
    const later = new Set(records.flatMap(({ event, epoch, id }) => (event === "intent" && epoch > intent.epoch ? [id] : [])));
    return records.find(({ event, epoch, id }) => event === "healthy" && epoch > failed.epoch && id !== undefined && later.has(id));
}
/** The record that ended a failure, and the one that says that what is live is healthy. */
function endOf(records, failure) {
    const { failed, restored } = failure;
    const healthy = recoveredBy(records, failure);
    const lifted = restored?.restored === "healthy"
        ? records.find(({ event, epoch }) => event === "unlock" && epoch > failed.epoch)
        : undefined;
    if (lifted !== undefined && restored !== undefined && lifted.epoch < (healthy?.epoch ?? Infinity))
        return { ended: lifted, healthy: restored };
    return healthy?.id === undefined ? undefined : { ended: healthy, healthy };
}
/** From its beginning until a record, or until now. */
function storyOf(records, failure, last) {
    const end = last?.epoch ?? Number.POSITIVE_INFINITY;
    return records.filter(({ epoch }) => epoch >= failure.intent.epoch && epoch <= end);
}
/** Milliseconds; a clock may have been put back. */
function between(from, to) {
    return Math.max(0, Date.parse(to.time) - Date.parse(from.time));
}
function titleOf(failure, id) {
    const { intent, failed, restored } = failure;
    if (isTakenBack(failure))
        return `Incident: ${intent.id ?? id} was taken back to ${failed.restores ?? "?"}`;
    if (intent.kind === "rollback")
        return `Incident: ${id}, the rollback to ${intent.restores ?? "?"}, failed`;
    const back = restored?.restores;
    if (restored === undefined || back === undefined)
        return `Incident: ${id} failed${failed.restores === undefined ? " and is still live" : ""}`;
    if (back === record/* EMPTY */.wg)
        return `Incident: ${id} failed, and no policies are live`;
    const bad = restored.restored === "failed" ? ", which failed too" : "";
    return `Incident: ${id} failed and was rolled back to ${back}${bad}`;
}
function evidenceFor(records, digest) {
    const newest = new Map();
    for (const { evidence, digest: of, time } of records) {
        if (evidence !== undefined && of === digest)
            newest.set(evidence.name, { ...evidence, time });
    }
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./build/src/commands/effective-values.js
var effective_values = __webpack_require__(76688);
// EXTERNAL MODULE: ./build/src/commands/plan-parts.js + 1 modules
var plan_parts = __webpack_require__(45343);
// EXTERNAL MODULE: ./build/src/commands/planning.js + 4 modules
var planning = __webpack_require__(17376);
// EXTERNAL MODULE: ./build/src/commands/promotion.js + 27 modules
var commands_promotion = __webpack_require__(11437);
;// CONCATENATED MODULE: ./build/src/commands/incident-pages.js









/** Whether an alert is an incident: what failed, or was taken back, where users are. */
function isIncident({ name, environment }, { workspace }) {
    return name === "deployment-failure" && workspace.config.lastEnvironments.includes(environment ?? "");
}
/**
 * The whole stories of those alerts that are incidents, by the alerts' ids: what happened, and when that is over, how it was
 * recovered from. What cannot be read has none, and is told in short.
 */
async function incidentStories(alerts, status, promotion) {
    const stories = new Map();
    for (const alert of alerts.filter((one) => isIncident(one, promotion))) {
        const story = await incident_pages_storyOf(alert, status, promotion).catch(() => undefined);
        if (story !== undefined)
            stories.set(alert.id, story);
    }
    return stories;
}
async function incident_pages_storyOf({ environment: name = "", subject: id }, status, promotion) {
    const ledger = await (0,commands_promotion/* ledgerOf */.Xr)(name, promotion);
    const { entries } = await ledger.read("wanted");
    const records = await ledger.records(entries);
    if (status === "resolved") {
        const recovery = recoveryOf(records, id);
        return recovery && { page: (0,incident_page/* renderRecovery */.GN)(recovery) };
    }
    const { contacts } = promotion.workspace.config.alerting;
    const incident = incidentOf(records, id, { contacts, changes: undefined, verified: null });
    // Of a rollback it is the incident of what was taken back.
    const intent = records.find((record) => record.event === "intent" && record.id === incident?.id);
    if (incident === undefined || intent === undefined)
        return undefined;
    const changes = await changesOf(intent, records, ledger, entries, promotion);
    const verified = await verifiedIn(name, intent, promotion);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = promotion.env;
    const repositoryUrl = server && repository ? `${server}/${repository}` : undefined;
    const page = (0,incident_page/* renderIncident */.zo)({ ...incident, changes, verified }, (0,defined/* defined */.s)({ repositoryUrl }));
    return { title: incident.title, page };
}
/** What the deployment changed of what was live before it. */
async function changesOf({ epoch, previous }, records, ledger, entries, { workspace }) {
    const effectiveOf = async (at) => {
        const commit = entries.find((entry) => entry.epoch === at)?.commit;
        return commit === undefined ? undefined : (await ledger.contents(commit)).effective;
    };
    const before = records.find((record) => record.event === "intent" && record.id === previous);
    const after = await effectiveOf(epoch);
    if (after === undefined)
        return undefined;
    const was = (await effectiveOf(before?.epoch)) ?? new Map();
    return (0,semantic_diff/* semanticDiff */.Q)((0,effective_values/* comparedPolicies */.U)(was), (0,effective_values/* comparedPolicies */.U)(after), strictnessIn(workspace));
}
/** In an emergency only a part of the configuration is read: then nobody says which value is the stricter one. */
function strictnessIn(workspace) {
    return "schemaOf" in workspace ? (0,effective_values/* strictnessFor */.G)(workspace) : () => "incomparable";
}
async function verifiedIn(name, { digest }, promotion) {
    const { after } = (0,commands_promotion/* environmentNamed */.b6)(name, promotion);
    if (after === undefined || digest === undefined)
        return null;
    const ledger = await (0,commands_promotion/* ledgerOf */.Xr)(after, promotion);
    const { entries } = await ledger.read("wanted");
    const evidence = await (0,planning/* proofsFor */.nt)(ledger, entries, digest);
    const before = { environment: after, entries, standing: (0,standing/* standingOf */.YP)(entries), evidence };
    return (await (0,plan_parts/* verifiedBefore */.sK)(before, digest, Date.now(), promotion)).verified;
}


/***/ }),

/***/ 58377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   UH: () => (/* binding */ reportText),
/* harmony export */   p$: () => (/* binding */ untoldWhy),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _release_duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30587);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63565);
/* harmony import */ var _watch_alert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67919);
/* harmony import */ var _watch_routed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2046);





/** What makes an environment unwell by itself. A failed deployment does where what is live is not healthy. */
const UNWELL = new Set(["system-instability", "drift", "performance-degradation"]);
/** Sums a look up. @param now milliseconds since 1970 */
function reportOf(statuses, looks, { before, state, tried }, now) {
    const looked = new Set(looks.map(({ environment }) => environment));
    const isOf = ({ environment }) => environment === undefined || looked.has(environment);
    const open = state.alerts.filter((alert) => alert.until === undefined && isOf(alert)).sort(_watch_routed_js__WEBPACK_IMPORTED_MODULE_4__/* .byWeight */ .I);
    const wasOver = new Set(before.alerts.filter(({ until }) => until !== undefined).map(({ id }) => id));
    const ended = state.alerts.filter((alert) => alert.until !== undefined && !wasOver.has(alert.id) && isOf(alert));
    const owed = state.alerts.filter((alert) => alert.until !== undefined && wasOver.has(alert.id) && isOf(alert) && alert.deliveries.some(_watch_alert_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwed */ .mR));
    const environments = statuses.filter(({ environment }) => looked.has(environment));
    return {
        format: "archi3-monitor-report/1",
        time: new Date(now).toISOString(),
        well: !environments.some((one) => isUnwell(one, open)) &&
            !open.some((alert) => alert.environment === undefined && makesUnwell(alert)),
        environments,
        health: looks.map(({ health }) => health),
        objectives: looks.flatMap(({ objectives }) => objectives),
        alerts: open,
        ended,
        owed,
        told: tried.map(toldLine),
        notes: looks.flatMap(({ notes }) => notes),
    };
}
/** Whether something is wrong with an environment that nobody has silenced. */
function isUnwell(status, open) {
    const own = open.filter(({ environment }) => environment === status.environment);
    return (isBad(status) && !isSilenced(status, open)) || own.some(makesUnwell);
}
function makesUnwell({ name, silenced }) {
    return silenced === undefined && UNWELL.has(name);
}
function isBad({ condition }) {
    return condition === "failed" || condition === "empty";
}
/** Whether a silence covers what an environment's state has been told by. */
function isSilenced({ environment }, open) {
    const own = open.filter((one) => one.name === "deployment-failure" && one.environment === environment);
    return own.length > 0 && own.every(({ silenced }) => silenced !== undefined);
}
function toldLine({ channel, about, message, result }) {
    return {
        ...{ channel, about, status: message.status, alerts: message.alerts.map(({ id }) => id) },
        over: message.status === "firing" ? message.alerts.filter(({ until }) => until !== undefined).length : 0,
        error: result.is === "delivered" ? (result.missed ?? null) : untoldWhy(result),
    };
}
/** Why a channel was not told, and what mends that. */
function untoldWhy(result) {
    const mend = result.is === "refused" ? result.mend : undefined;
    return mend === undefined ? result.why : `${result.why}; ${mend}`;
}
/** 1 where something is wrong with an environment, 0 when all is well. */
function exitOf({ well }) {
    return well ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
}
/** A look, for people: first whether all is well, then what is wrong, what to do, and who knows. */
function reportText(report, { quiet, stays, colors }) {
    const now = Date.parse(report.time);
    const lines = [
        ...(stays
            ? [colors.dim(`${report.time.slice(0, "2026-12-01T08:00:00".length).replace("T", " ")} UTC`)]
            : []),
        report.well ? wellText(report, colors) : `${colors.red("✖")} ${unwellText(report)}`,
        ...report.alerts.flatMap((alert) => alertLines(alert, now, colors)),
        ...report.ended.flatMap((alert) => [
            `${colors.green("over")} ${nameOf(alert)}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(alert.summary)}`,
            ...alert.deliveries.flatMap((delivery) => undeliveredLine(delivery, now, colors)),
        ]),
        ...report.owed.flatMap((alert) => [
            `${colors.yellow("still to be told")} ${nameOf(alert)}, which is over: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(alert.summary)}`,
            ...alert.deliveries.flatMap((delivery) => undeliveredLine(delivery, now, colors)),
        ]),
        ...(quiet ? [] : report.objectives.map((one) => objectiveLine(one, colors))),
        ...(quiet ? [] : report.notes.map((note) => `${colors.yellow("note")} ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(note)}`)),
        ...report.told
            .filter(({ error }) => error !== null || !quiet)
            .map(({ channel, about, error, ...what }) => error === null
            ? `${colors.dim("told")} ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(channel)} (${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(about)}): ${toldText(what)}`
            : `${colors.red("not told")} ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(channel)} (${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(about)}): ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(error)}`),
    ];
    return `${lines.join("\n")}\n`;
}
/** "2 firing", "1 firing, 1 over", "1 resolved" */
function toldText({ status, alerts, over, }) {
    const open = alerts.length - over;
    return [...(open > 0 ? [`${open} ${status}`] : []), ...(over > 0 ? [`${over} over`] : [])].join(", ");
}
/** "All is well" is said only where everything was looked at, nothing is open, and everybody was told. */
function wellText({ environments, alerts, owed, ended, notes, objectives }, colors) {
    const names = environments.map(({ environment }) => environment).join(", ");
    const told = alerts.filter(({ silenced }) => silenced === undefined).length;
    const silenced = alerts.length - told;
    const unknown = objectives.filter(({ state, window }) => state === "unknown" && window !== undefined).length;
    const unseen = notes.length + unknown;
    if (environments.every(({ condition }) => condition === "nothing"))
        return `${colors.yellow("?")} nothing was deployed yet in ${names}`;
    const rest = [
        ...(told > 0 ? [`${told} ${told === 1 ? "alert is" : "alerts are"} open`] : []),
        ...(silenced > 0 ? [`${silenced} ${silenced === 1 ? "is" : "are"} silenced`] : []),
        ...(unseen > 0 ? [`${unseen} ${unseen === 1 ? "thing" : "things"} could not be seen`] : []),
    ];
    const late = [...owed, ...ended].filter(({ deliveries }) => deliveries.some(_watch_alert_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwed */ .mR)).length;
    if (late > 0)
        rest.push(`${late} ${late === 1 ? "alert that is over is" : "alerts that are over are"} still to be told`);
    if (rest.length === 0)
        return `${colors.green("✔")} all is well in ${names}`;
    return `${colors.yellow(told + late > 0 ? "!" : "?")} nothing is unhealthy in ${names}, but ${rest.join(", ")}`;
}
function unwellText({ environments, alerts }) {
    const unwell = environments.filter((one) => isUnwell(one, alerts));
    const names = unwell.map(({ environment }) => environment);
    return `something is wrong${names.length === 0 ? "" : ` in ${names.join(", ")}`}`;
}
function nameOf(alert) {
    const { environment } = alert;
    const words = (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_watch_alert_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(alert));
    return environment === undefined ? words : `${environment}: ${words}`;
}
function alertLines(alert, now, colors) {
    const { severity } = _watch_alert_js__WEBPACK_IMPORTED_MODULE_3__/* .ALERTS */ .oA[alert.name];
    const tint = severity === "critical" ? colors.red : severity === "warning" ? colors.yellow : colors.dim;
    const age = (0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(Math.max(0, now - Date.parse(alert.since)));
    const reached = alert.deliveries.filter(({ state, status }) => state === "delivered" && status === "firing");
    const known = reached
        .map((one) => `${one.channel}${one["instead-of"] === undefined ? "" : ` (in the place of ${one["instead-of"]})`}`)
        .join(", ");
    return [
        `${tint(nameOf(alert))}, for ${age}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(alert.summary)}`,
        ...(alert.facts ?? []).map(([label, value]) => `  ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(label)}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(value)}`),
        ...(alert.next === undefined ? [] : [`  ${colors.bold("next:")} ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(alert.next)}`]),
        ...(alert.silenced === undefined ? [] : [`  silenced: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(alert.silenced)}`]),
        ...(known === "" ? [] : [`  ${colors.dim("known to:")} ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(known)}`]),
        ...alert.deliveries.flatMap((delivery) => undeliveredLine(delivery, now, colors)),
    ];
}
/** Whoever looks has to know whom nobody has reached. */
function undeliveredLine(delivery, now, colors) {
    const { channel, state, status, error, attempts, at } = delivery;
    const name = `${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(channel)}${delivery["instead-of"] === undefined ? "" : ` (in the place of ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(delivery["instead-of"])})`}`;
    if (state === "sending")
        return [`  ${colors.dim("being told:")} ${name}, ${status}, by another process until ${at}`];
    if (error === undefined || state === "delivered")
        return [];
    const left = Date.parse(at) - now;
    // What is due at once was written down a moment after the look began.
    const again = state === "refused"
        ? "given up"
        : `again ${left >= 1_000 ? `in ${(0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(left)}` : "with the next look"}`;
    const tries = attempts === 1 ? "tried once" : `tried ${attempts} times`;
    return [`  ${colors.red("not told:")} ${name}, ${status}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(error)} (${tries}, ${again})`];
}
function objectiveLine({ name, environment, state, said, target }, colors) {
    const sign = { kept: colors.green("✔"), broken: colors.red("✖"), unknown: colors.yellow("?") }[state];
    return `${sign} ${environment}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name)} (${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(target)}): ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(said)}`;
}


/***/ }),

/***/ 71289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ repositoryHere)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_git_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29826);
/* harmony import */ var _release_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93122);



/**
 * How messages and the dashboard call the repository: the same from a workflow and from a clone, so that what takes several
 * messages for one alert does. `owner/name` on GitHub, else the URL of `origin`, or the name of its folder where it is one;
 * without an `origin`, the name of this folder.
 */
function repositoryHere({ env, workspace, }) {
    if (env["GITHUB_REPOSITORY"])
        return env["GITHUB_REPOSITORY"];
    const { inRepository, displayRoot } = workspace;
    const remote = inRepository ? (0,_adapters_git_state_js__WEBPACK_IMPORTED_MODULE_1__/* .checkoutState */ .Yc)(displayRoot).remote : undefined;
    const origin = remote === undefined ? undefined : ((0,_release_source_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .a)(remote) ?? folderName(remote, displayRoot));
    return origin || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(displayRoot);
}
/**
 * What the repository at a path or a `file:` URL is called, all clones alike: `policies` of `/srv/git/policies.git`;
 * undefined for what is no path, such as the address of a remote helper.
 * @param from where a relative path begins
 */
function folderName(remote, from) {
    const [, encoded] = /^file:\/\/[^/]*(\/.*)$/i.exec(remote) ?? [];
    // One letter is a drive.
    if (encoded === undefined && /^[^/]{2,}:[:/]/.test(remote))
        return undefined;
    // The folder `.git` of a working tree is named for that.
    const path = (encoded === undefined ? remote : decoded(encoded)).replace(/\/?\.git\/*$/, "");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from, path));
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 68106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Teller),
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/report/alert-log.js
/** That a channel was told of an alert, or was not, for the log. */
function deliveryEvent({ id, name, environment, subject, severity, summary }, status, channel, delivered) {
    const about = { alert: name, id, environment, subject, severity, status, channel, message: summary };
    if (delivered.is === "delivered")
        return { event: "alert-delivered", ...about };
    const level = delivered.is === "refused" ? "error" : "warn";
    return { event: "alert-undelivered", level, ...about, why: delivered.why };
}

// EXTERNAL MODULE: ./build/src/report/sanitize.js
var sanitize = __webpack_require__(63565);
// EXTERNAL MODULE: ./build/src/watch/deliveries.js
var deliveries = __webpack_require__(49213);
;// CONCATENATED MODULE: ./build/src/watch/monitor-retention.js
/** Milliseconds after which an alert that is over, and was told, is forgotten. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1000;
/** Of all alerts; those that are open, or still to be told, are kept whatever their number. */
const MOST_ALERTS = 2_000;
/** Of one objective in one environment. */
const MOST_POINTS = 300;
const MOST_VALIDATIONS = 1_000;
/**
 * A state without what is too old, or too much, to be kept: what is newest stays. Nothing that somebody is still to be told
 * is ever left out.
 * @param now milliseconds since 1970
 */
function pruned(state, now) {
    return {
        ...state,
        alerts: keptAlerts(state.alerts, now),
        points: keptPoints(state.points),
        validations: newest(state.validations, MOST_VALIDATIONS, ({ time }) => time),
    };
}
function keptAlerts(alerts, now) {
    const unsettled = alerts.filter((alert) => !isSettled(alert));
    const settled = alerts.filter((alert) => isSettled(alert) && now - timeOf(alert.until) <= KEPT_MS);
    const room = Math.max(0, MOST_ALERTS - unsettled.length);
    const kept = new Set([...unsettled, ...newest(settled, room, ({ until }) => until)]);
    return alerts.filter((alert) => kept.has(alert));
}
/** Over, and nobody is to be told any more. */
function isSettled({ until, deliveries }) {
    return until !== undefined && deliveries.every(({ state }) => state === "delivered" || state === "refused");
}
function keptPoints(points) {
    const courses = new Map();
    for (const point of points) {
        // No environment's name holds a slash.
        const key = `${point.environment}/${point.name}`;
        const course = courses.get(key);
        if (course === undefined)
            courses.set(key, [point]);
        else
            course.push(point);
    }
    return [...courses.values()].flatMap((course) => newest(course, MOST_POINTS, ({ time }) => time));
}
/** The newest so many, in the order in which they were. */
function newest(all, most, time) {
    if (all.length <= most)
        return [...all];
    const sorted = [...all].sort((a, b) => timeOf(time(b)) - timeOf(time(a)));
    const kept = new Set(sorted.slice(0, most));
    return all.filter((one) => kept.has(one));
}
function timeOf(time) {
    return Date.parse(time ?? "");
}

// EXTERNAL MODULE: ./build/src/watch/routed.js
var routed = __webpack_require__(2046);
// EXTERNAL MODULE: ./build/src/watch/seen.js
var watch_seen = __webpack_require__(58498);
;// CONCATENATED MODULE: ./build/src/commands/telling.js







/** Who tells, through all its looks. Another one may tell what this one took on and did not end. */
class Teller {
    holder;
    /** What became of a message and could not be written down; the next look does. */
    unnoted;
    /** @param holder this process, and the run that it is a part of */
    constructor(holder) {
        this.holder = { id: (0,external_node_crypto_.randomUUID)(), ...holder };
    }
}
/**
 * Takes a look into the state, and tells whom it concerns. First it is written down what is to be told, and by whom; then it
 * is told; then it is written down that it was. So nothing is lost wherever this ends, and repeated only where it ends
 * between a channel's yes and the note of it, by a message with the same id. A holder that lives on knows what it could not
 * write down.
 * @param read the state that the look was made with, where it was read already
 * @throws {PolicyError} `E_MONITOR` (exit 4) where the state can be neither read nor kept
 */
async function tell(telling, look, read) {
    const first = read ?? (await telling.store.read("required"));
    let { view, claims } = await takeOn(telling, first, { ...look, conditions: look.conditions.map(fit) });
    const tried = [];
    // Channels that do not answer are asked once: whoever waits for a deployment does not wait for each message.
    const down = new Map();
    // Each round tells, or goes to another channel: it comes to an end.
    while (claims.length > 0) {
        for (const claim of claims) {
            if (!(0,deliveries/* stillHas */.X2)(view.state, claim, telling.teller.holder.id, telling.now()))
                continue;
            const done = await deliver(telling, view.state, claim, down.get(claim.channel));
            tried.push(done);
            if (done.result.is !== "delivered")
                down.set(claim.channel, done.result);
            for (const alert of done.message.alerts)
                telling.log?.(deliveryEvent(alert, claim.status, claim.channel, done.result));
            view = await note(telling, view, claim, done.result);
        }
        ({ view, claims } = await takeOn(telling, view, undefined, new Set(down.keys())));
    }
    return { before: first.state, state: view.state, tried };
}
/** A condition without secrets and signs that nobody sees: it is kept on a branch that many can read. */
function fit(condition) {
    const { summary, next, facts, links } = condition;
    return {
        ...condition,
        summary: (0,sanitize/* printable */.g$)(summary),
        ...(next === undefined ? {} : { next: (0,sanitize/* printable */.g$)(next) }),
        ...(facts === undefined
            ? {}
            : { facts: facts.map(([label, value]) => [(0,sanitize/* printable */.g$)(label), (0,sanitize/* printable */.g$)(value)]) }),
        ...(links === undefined
            ? {}
            : { links: links.map(({ text, url }) => ({ text: (0,sanitize/* printable */.g$)(text), url: (0,sanitize/* printable */.g$)(url) })) }),
    };
}
/** Writes down what a look has brought, and takes on what is due; another one's state is taken into account. */
async function takeOn(telling, first, look, without = new Set()) {
    const { store, alerting, incident, teller, observe, writeEvery } = telling;
    for (let view = first;;) {
        const now = telling.now();
        const { unnoted, holder } = teller;
        const known = unnoted === undefined
            ? view.state
            : (0,deliveries/* recorded */.t2)(view.state, unnoted.claim, unnoted.result, now, holder.id);
        const seen = look === undefined ? known : (0,watch_seen/* afterLook */.YU)(known, look);
        const asked = (0,routed/* routed */.C)(seen, { alerting, now, incident });
        const { state, claims } = (0,deliveries/* claimed */.Sf)(asked, now, holder, {
            without,
            gone: await goneIn(asked, telling),
        });
        const after = pruned(state, now);
        if (!(0,watch_seen/* isNews */.Ms)(view.state, after, writeEvery))
            return { view: { ...view, state: after }, claims: [] };
        await observe("before save");
        const saved = await store.save(view, after, whyOf(view.state, after, claims));
        await observe("after save");
        if (saved.is === "saved") {
            teller.unnoted = undefined;
            return { view: saved.view, claims };
        }
        view = saved.view;
    }
}
/** Those of others who took something on and are gone. */
async function goneIn(state, { teller, lives }) {
    const held = new Map();
    for (const { state: is, holder, at } of state.alerts.flatMap(({ deliveries }) => deliveries))
        if (is === "sending" && holder !== undefined && holder.id !== teller.holder.id)
            held.set(holder.id, { holder, deadline: at });
    const asked = [...held].map(async ([id, one]) => ((await lives(one)) ? undefined : id));
    return new Set((await Promise.all(asked)).filter((id) => id !== undefined));
}
async function deliver(telling, state, claim, known) {
    const alerts = state.alerts.filter(({ deliveries }) => deliveries.some(({ message }) => message === claim.message));
    const message = (0,deliveries/* messageOf */.bD)(state, claim, await telling.around(alerts, claim.status));
    const channel = telling.channel(claim.channel);
    const about = channel?.about ?? claim.channel;
    if (known !== undefined)
        return { channel: claim.channel, about, message, result: known };
    if (channel === undefined) {
        const why = "the configuration has no such channel";
        return { channel: claim.channel, about, message, result: { is: "refused", why } };
    }
    await telling.observe(`before deliver ${claim.channel}`);
    const result = await channel.deliver(message);
    await telling.observe(`after deliver ${claim.channel}`);
    return { channel: claim.channel, about, message, result };
}
async function note({ store, now, observe, teller }, first, claim, result) {
    teller.unnoted = { claim, result };
    for (let view = first;;) {
        const state = (0,deliveries/* recorded */.t2)(view.state, claim, result, now(), teller.holder.id);
        await observe("before note");
        const saved = await store.save(view, state, noteOf(claim, result));
        await observe("after note");
        if (saved.is === "saved") {
            teller.unnoted = undefined;
            return saved.view;
        }
        view = saved.view;
    }
}
function noteOf({ channel, status }, result) {
    return result.is === "delivered" ? `Told ${channel}: ${status}` : `Could not tell ${channel}: ${status}`;
}
/** One line for whoever reads the branch's history. */
function whyOf(before, after, claims) {
    const known = new Map(before.alerts.map((alert) => [alert.id, alert]));
    const begun = after.alerts.filter(({ id }) => !known.has(id)).length;
    const ended = after.alerts.filter(({ id, until }) => until !== undefined && known.get(id)?.until === undefined);
    const parts = [
        ...(begun > 0 ? [`${begun} new`] : []),
        ...(ended.length > 0 ? [`${ended.length} over`] : []),
        ...(claims.length > 0
            ? [`to tell: ${[...new Set(claims.map(({ channel }) => channel))].join(", ")}`]
            : []),
    ];
    return `Looked${parts.length === 0 ? "" : `: ${parts.join("; ")}`}`;
}


/***/ }),

/***/ 81841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lc: () => (/* binding */ defaultBranchCommit),
  Bg: () => (/* binding */ resultOf),
  bI: () => (/* binding */ validationCondition)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/adapters/runner.js


/**
 * Reads what the runner says of this step.
 * @throws {PolicyError} `E_RUNNER` (exit 2) outside of a workflow
 */
function readStep() {
    const repository = required("GITHUB_REPOSITORY");
    const sha = required("GITHUB_SHA");
    return {
        repository,
        sha,
        ref: process.env["GITHUB_REF"] ?? "",
        eventName: required("GITHUB_EVENT_NAME"),
        runId: required("GITHUB_RUN_ID"),
        runAttempt: process.env["GITHUB_RUN_ATTEMPT"] ?? "1",
        workflow: process.env["GITHUB_WORKFLOW"] ?? "",
        job: process.env["GITHUB_JOB"] ?? "",
        step: process.env["GITHUB_ACTION"] ?? "",
        serverUrl: (process.env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/, ""),
        apiUrl: process.env["GITHUB_API_URL"] ?? "https://api.github.com",
        temporaryFolder: process.env["RUNNER_TEMP"] ?? required("TMPDIR"),
        action: sourceOfAction({
            repository: process.env["GITHUB_ACTION_REPOSITORY"] ?? "",
            ref: process.env["GITHUB_ACTION_REF"] ?? "",
        }, process.argv[1] ?? "", { repository, ref: sha, workspace: process.env["GITHUB_WORKSPACE"] ?? "" }),
        debug: process.env["RUNNER_DEBUG"] === "1",
    };
}
/** Where the bundle of this action stands in its repository: whoever knows the bundle's path knows the repository's. */
const BUNDLE = /[\\/]dist[\\/]action[\\/][^\\/]+$/;
/** The folder into which the runner unpacks a repository of actions. A ref may hold slashes, and is then several folders. */
const UNPACKED = /[\\/]_actions[\\/]([^\\/]+)[\\/]([^\\/]+)[\\/](.+)$/;
/**
 * Where the action comes from. The runner names it for `uses: owner/name@ref`, and so it does for `uses: $/action`,
 * which it turns into the repository and the commit of the workflow's file. For a local action (`uses: ./`) it names
 * nothing: then the bundle's place tells. `GITHUB_ACTION_PATH` would not: only composite actions have it, and what
 * they call inherits theirs.
 * @param named what the runner names; empty where it does not
 * @param script the absolute path of the bundle
 * @param running what is checked out, and where
 * @returns undefined where it cannot be told: a link to a page that is elsewhere is worse than none
 */
function sourceOfAction(named, script, running) {
    if (named.repository !== "" && named.ref !== "")
        return named;
    if (!BUNDLE.test(script))
        return undefined;
    const folder = script.replace(BUNDLE, "");
    const [, owner, name, ref] = UNPACKED.exec(folder) ?? [];
    if (ref !== undefined)
        return { repository: `${owner}/${name}`, ref: ref.replaceAll("\\", "/") };
    if (folder !== running.workspace)
        return undefined;
    return { repository: running.repository, ref: running.ref };
}
function required(name) {
    const value = process.env[name];
    if (value !== undefined && value !== "")
        return value;
    throw (0,errors/* usageError */.Wp)("E_RUNNER", {
        what: "this is not a step of a workflow on GitHub",
        where: name,
        why: "the variable is not set",
        mend: "elsewhere use the command line: node dist/cli/index.js",
    });
}
/**
 * An input as the workflow gave it, without white space around it; empty where it gave none. (As `core.getInput`
 * reads it: the toolkit is loaded only when there is something to tell the runner, since that takes twice as long
 * as all the rest of the start.)
 */
function rawInput(name) {
    return (process.env[variableOf(name)] ?? "").trim();
}
function variableOf(input) {
    return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}
/** From now on programs that are started do not find these inputs in their environment. */
function forgetInputs(...names) {
    for (const name of names)
        delete process.env[variableOf(name)];
}
/**
 * The event's payload.
 * @throws {PolicyError} `E_EVENT` (exit 2)
 */
function readEvent() {
    const path = required("GITHUB_EVENT_PATH");
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch (error) {
        throw (0,errors/* usageError */.Wp)("E_EVENT", {
            what: "cannot read what triggered the workflow",
            where: path,
            why: error instanceof Error ? error.message : String(error),
            mend: "this file is the runner's: run the job again",
            cause: error,
        });
    }
}
/** A value that an earlier part of this step saved. */
function savedState(name) {
    return process.env[`STATE_${name}`] ?? "";
}
/**
 * Keeps values, of one line each, for the step's `post` part. What cannot be kept is lost: then there is nothing that
 * the part could do better than without it.
 */
function saveState(values) {
    const file = process.env["GITHUB_STATE"];
    if (file === undefined || file === "")
        return;
    const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
    try {
        appendFileSync(file, lines.join(""));
    }
    catch { }
}
/**
 * Sets the step's outputs, and adds to the job's summary. The toolkit writes them, since it knows the runner's files.
 * @returns what could not be written: it takes nothing from the verdict
 */
async function tellRunner(told) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 96421));
    return [
        ...(await problem("The step's outputs were not set", () => {
            for (const [name, value] of Object.entries(told.outputs))
                core.setOutput(name, value);
        })),
        ...(await problem("The job's summary was not written", async () => {
            if (told.summary !== "" && process.env["GITHUB_STEP_SUMMARY"])
                await core.summary.addRaw(told.summary, true).write();
        })),
    ];
}
async function problem(what, write) {
    try {
        await write();
        return [];
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return [`${what}: ${why.replace(/\.+$/, "")}.`];
    }
}

// EXTERNAL MODULE: ./build/src/policy/pointer.js
var pointer = __webpack_require__(33481);
// EXTERNAL MODULE: ./build/src/report/links.js
var links = __webpack_require__(67713);
;// CONCATENATED MODULE: ./build/src/commands/validation-look.js



/**
 * The commit of the default branch that a workflow's run is about; undefined on other branches, on pull requests, and outside
 * of workflows: what is wrong there is nobody's alarm.
 */
function defaultBranchCommit(env) {
    const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref, GITHUB_SHA: commit, GITHUB_RUN_ID: run } = env;
    if (!run || !commit || event.startsWith("pull_request") || event === "merge_group")
        return undefined;
    // Schedules run on the default branch alone.
    if (event === "schedule")
        return commit;
    const main = defaultBranch();
    return main !== undefined && ref === `refs/heads/${main}` ? commit : undefined;
}
function defaultBranch() {
    try {
        const event = readEvent();
        const repository = (0,pointer/* isMapping */.pi)(event) ? event["repository"] : undefined;
        const name = (0,pointer/* isMapping */.pi)(repository) ? repository["default_branch"] : undefined;
        return typeof name === "string" ? name : undefined;
    }
    catch {
        return undefined;
    }
}
/** What is kept of a validation. */
function resultOf({ summary, conclusion }, commit, now) {
    const { errors, warnings } = summary;
    const failed = conclusion === "success" ? {} : { failed: true };
    return { commit, time: new Date(now).toISOString(), errors, warnings, ...failed };
}
/** Findings that a message names; the report has all. */
const MOST_NAMED = 5;
/** That the policies of the default branch are invalid: what, and where. */
function validationCondition(report, commit, env) {
    if (report.conclusion === "success")
        return undefined;
    const { errors, warnings, invalid, policies } = report.summary;
    const failing = report.findings.filter(({ severity, status }) => severity === "error" && status !== "suppressed");
    const place = (0,links/* placesAtCommit */.lc)(`${env["GITHUB_SERVER_URL"]}/${env["GITHUB_REPOSITORY"]}`, commit);
    const named = failing.slice(0, MOST_NAMED).map(({ file, range, message, rule }) => {
        const { line, address } = place(file, range);
        return { text: `${file}:${line} ${rule}`, address, message };
    });
    const more = failing.length - named.length;
    return {
        name: "validation-failure",
        subject: "policies",
        summary: `the default branch at ${commit.slice(0, 12)} is invalid: ${errors} errors and ${warnings} warnings, ${invalid} of ${policies} policies`,
        next: "mend them, or revert the commit: it cannot be deployed; see all: archi3-policy validate",
        facts: [
            ...named.map(({ text, message }) => [text, message]),
            ...(more > 0 ? [["And", `${more} more`]] : []),
        ],
        links: named.flatMap(({ text, address }) => (address === undefined ? [] : [{ text, url: address }])),
    };
}


/***/ }),

/***/ 29000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ CONTACTS_HEADING),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Tu: () => (/* binding */ UNDELIVERED_HEADING),
/* harmony export */   VT: () => (/* binding */ cappedFacts),
/* harmony export */   Wm: () => (/* binding */ headingOf),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   Zk: () => (/* binding */ undeliveredLines),
/* harmony export */   cK: () => (/* binding */ contactLines),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _release_duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30587);
/* harmony import */ var _watch_alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67919);
/* harmony import */ var _fitted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58794);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67713);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63565);





const SEVERITY_WORDS = { critical: "Critical", warning: "Warning", notice: "Notice" };
/** Bytes. What is longer is no sentence; a command has to be whole. */
const LONGEST = { name: 200, summary: 1_000, next: 1_000, label: 80, value: 500, url: 1_000 };
const MOST_FACTS = 20;
const MOST_LINKS = 10;
/** Of a message in plain text. */
const MOST_SECTIONS = 50;
/** A subject, a header: how bad, what, where, how many more, and of which repository. What is over is said to be. */
function titleOf(message) {
    const { alerts, status } = message;
    const first = alerts.find((alert) => !isOver(alert, message)) ?? alerts[0];
    const what = first === undefined ? "Nothing to tell" : headingOf(first);
    const more = alerts.length > 1 ? `, and ${alerts.length - 1} more` : "";
    const from = `[${(0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(message.repository, LONGEST.name)}]`;
    if (status === "resolved")
        return `Resolved: ${what}${more} ${from}`;
    if (first === undefined || !isOver(first, message))
        return `${SEVERITY_WORDS[first?.severity ?? message.severity]}: ${what}${more} ${from}`;
    return `Over: ${what}, ${spanOf(first, message)}${more} ${from}`;
}
/** Also what fires may be over by the time that somebody can be told. */
function isOver({ until }, { status }) {
    return status === "resolved" || until !== undefined;
}
/** What was wrong, or is, in one sentence. */
function summaryOf({ summary }) {
    return (0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(summary, LONGEST.summary);
}
/** The alerts of a message, the worst first. */
function sectionsOf(message) {
    return message.alerts.map((alert) => ({
        id: alert.id,
        name: alert.name,
        severity: alert.severity,
        ...pastOrPresent(alert, message),
        when: `${alert.name}, ${whenOf(alert, message)}`,
        facts: cappedFacts((alert.facts ?? []).map(([label, value]) => [(0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(label, LONGEST.label), (0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(value, LONGEST.value)]), MOST_FACTS),
        links: linksOf(alert.links ?? []),
    }));
}
function pastOrPresent(alert, message) {
    const heading = headingOf(alert);
    const summary = summaryOf(alert);
    if (isOver(alert, message))
        return {
            isOver: true,
            heading: message.status === "firing" ? `Over: ${heading}` : heading,
            summary: `was: ${summary}`,
            next: undefined,
        };
    const next = alert.next === undefined ? undefined : (0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(alert.next, LONGEST.next);
    return { isOver: false, heading, summary, next };
}
/** "Deployment failed in production: production-12" */
function headingOf(alert) {
    const { environment, subject } = alert;
    const where = environment === undefined ? "" : ` in ${(0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(environment, LONGEST.name)}`;
    const which = subject === "" || subject === environment ? "" : `: ${(0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(subject, LONGEST.name)}`;
    return `${(0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)((0,_watch_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(alert), LONGEST.name)}${where}${which}`;
}
/** As many facts as said; where there are more, the last one says how many are not shown. */
function cappedFacts(facts, most) {
    if (facts.length <= most)
        return facts;
    return [...facts.slice(0, most - 1), ["more", `${most - 1} of ${facts.length} facts are shown`]];
}
/** Where more stands, of the message as a whole or of one alert. */
function linksOf(links) {
    const shown = links.slice(0, MOST_LINKS).map(({ text, url }) => {
        const address = (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .webAddress */ .Dy)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(url));
        return {
            text: (0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(text, LONGEST.name),
            // A part of an address leads elsewhere.
            url: address !== undefined && address.length <= LONGEST.url ? address : undefined,
        };
    });
    if (shown.length === links.length)
        return shown;
    return [...shown, { text: `${shown.length} of ${links.length} links are shown`, url: undefined }];
}
/** Whom to call, a line each: "policy on-call: +1 555 0100 (always)". */
function contactLines({ contacts }) {
    return contacts.map(({ name, reach, when }) => (0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(`${name}: ${reach}${when === undefined ? "" : ` (${when})`}`, LONGEST.value));
}
/** Who could not be told, a line each: "ops: status 404". */
function undeliveredLines({ undelivered }) {
    return undelivered.map(({ channel, why }) => (0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(`${channel}: ${why}`, LONGEST.value));
}
/** What stands above {@link undeliveredLines}. */
const UNDELIVERED_HEADING = "Could not be told, so nobody there knows";
/** What stands above {@link contactLines}. */
const CONTACTS_HEADING = "Whom to call";
/** The whole message as plain text, in paragraphs, with a newline at its end. */
function plainText(message) {
    const sections = sectionsOf(message);
    const shown = sections.slice(0, MOST_SECTIONS);
    const rest = shown.length < sections.length ? [`${shown.length} of ${sections.length} alerts are shown.`] : [];
    const list = (heading, lines) => lines.length === 0 ? [] : [[`${heading}:`, ...lines.map((line) => `  ${line}`)].join("\n")];
    const paragraphs = [
        titleOf(message),
        ...shown.map(sectionText),
        ...rest,
        ...list(UNDELIVERED_HEADING, undeliveredLines(message)),
        ...list(CONTACTS_HEADING, contactLines(message)),
        ...(message.links.length === 0 ? [] : [linksOf(message.links).map(linkText).join("\n")]),
    ];
    return `${paragraphs.join("\n\n")}\n`;
}
function sectionText({ heading, summary, when, facts, next, links }) {
    return [
        heading,
        `  ${summary}`,
        `  ${when}`,
        ...facts.map(([label, value]) => `  ${label}: ${value}`),
        ...(next === undefined ? [] : [`  next: ${next}`]),
        ...links.map((link) => `  ${linkText(link)}`),
    ].join("\n");
}
function linkText({ text, url }) {
    return url === undefined ? text : `${text}: ${url}`;
}
function whenOf(alert, message) {
    const { since, until = message.time } = alert;
    if (isOver(alert, message))
        return `${spanOf(alert, message)}${lengthBetween(since, until, ", ", "")}`;
    return `since ${minuteOf(since)}${lengthBetween(since, message.time, ", ", " ago")}`;
}
function spanOf({ since, until }, { time }) {
    return `from ${minuteOf(since)} to ${minuteOf(until ?? time)}`;
}
/** `2026-12-01 08:00 UTC`; never after the moment itself, since nothing begins in the future. */
function minuteOf(time) {
    const ms = Date.parse(time);
    if (Number.isNaN(ms))
        return (0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(time, LONGEST.label);
    return `${new Date(ms).toISOString().slice(0, "2026-12-01T08:00".length).replace("T", " ")} UTC`;
}
/** Nothing where clocks disagree. */
function lengthBetween(from, to, before, after) {
    const ms = Date.parse(to) - Date.parse(from);
    return ms >= 1_000 ? `${before}${(0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms)}${after}` : "";
}


/***/ }),

/***/ 55057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ policiesIn),
/* harmony export */   O1: () => (/* binding */ renderChanges),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* unused harmony exports counted, renderFoldedChanges */
/* harmony import */ var _fitted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58794);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61675);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63565);



/** Bytes of a change's texts. */
const MOST = { path: 200, place: 200, value: 300 };
/** Changes that are seen without unfolding anything. */
const MOST_OPEN = 10;
/** What a reader has to look at first: rights that grow, security sections, demands that are easier to meet. */
function rankOf({ bearing, area }) {
    if (bearing === "widened")
        return 0;
    if (area === "security")
        return 1;
    return bearing === "relaxed" ? 2 : 3;
}
const HARMLESS = 3;
/** How many changes there are, and in how many policies. */
function countChanges(changes) {
    return `${counted(changes.length, "change")} in ${policiesIn(changes)}`;
}
/** How many policies changes are in. */
function policiesIn(changes) {
    return counted(new Set(changes.map(({ path }) => path)).size, "policy", "policies");
}
/** `1 policy`, `2 policies` */
function counted(number, noun, nouns = `${noun}s`) {
    return `${number} ${number === 1 ? noun : nouns}`;
}
/**
 * Changes as Markdown, each as before → after, by policy, the dangerous ones first; what is many or harmless is folded.
 * @param maxBytes of UTF-8, at least some kilobytes; what does not fit is counted
 */
function renderChanges(changes, maxBytes) {
    const dangerous = changes.filter((change) => rankOf(change) < HARMLESS);
    const first = changes.length <= MOST_OPEN ? changes : dangerous;
    const shown = linesOf(first).slice(0, MOST_OPEN);
    const open = new Set(shown.map(({ change }) => change));
    const head = (0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$)("", shown, maxBytes, left(shown.length), ({ write }) => write());
    const rest = changes.filter((change) => !open.has(change));
    return head + renderFoldedChanges(rest, maxBytes - (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .byteLength */ .dp)(head));
}
/** The same, all of it folded; nothing where there is no room for it. */
function renderFoldedChanges(changes, maxBytes) {
    if (changes.length === 0)
        return "";
    const text = folded(countChanges(changes), linesOf(changes), maxBytes, ({ write }) => write());
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .byteLength */ .dp)(text) > maxBytes ? "" : text;
}
/** What a reader has to unfold, under what it is. @param title of our own words */
function folded(title, items, maxBytes, write = String) {
    const tail = left(items.length);
    return (0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$)(`\n<details><summary>${title}</summary>\n\n`, items, maxBytes, (shown) => `${tail(shown)}\n</details>\n`, write);
}
/** Says how many of some lines are shown, where that is not all. */
function left(all) {
    return (shown) => (shown === all ? "" : `- ${shown} of ${all} shown\n`);
}
/** A line a change, the policy's name above its first. */
function linesOf(changes) {
    const groups = new Map();
    for (const change of changes) {
        const own = groups.get(change.path);
        if (own === undefined)
            groups.set(change.path, [change]);
        else
            own.push(change);
    }
    const sorted = [...groups].map(([path, own]) => ({
        path,
        own: own.toSorted((a, b) => rankOf(a) - rankOf(b)),
    }));
    // Each one's most dangerous change is its first.
    const rank = ({ own: [first] }) => first === undefined ? HARMLESS : rankOf(first);
    sorted.sort((a, b) => rank(a) - rank(b));
    return sorted.flatMap(({ path, own }) => own.map((change, at) => {
        const heading = () => (at === 0 ? `\nIn **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(path, MOST.path))}**\n\n` : "");
        return { change, write: () => `${heading()}${lineOf(change)}` };
    }));
}
const ARROW = { added: "", removed: "was " };
function lineOf(change) {
    const { subject, path, place, bearing, before, after } = change;
    const value = (text) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(text, MOST.value));
    const at = [...(subject === path ? [] : [subject]), ...(place === "" ? [] : [place])].join(": ");
    const where = at === "" ? "" : ` ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(at, MOST.place))}`;
    const sign = rankOf(change) < HARMLESS ? "⚠️ " : "";
    const values = before === undefined || after === undefined
        ? `${ARROW[bearing] ?? ""}${value(after ?? before ?? "")}`
        : `${value(before)} → ${value(after)}`;
    return `- ${sign}**${bearing}**${where}<br>${values}\n`;
}


/***/ }),

/***/ 51806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ renderRecovery),
/* harmony export */   IR: () => (/* binding */ ISSUE_BYTES),
/* harmony export */   zo: () => (/* binding */ renderIncident)
/* harmony export */ });
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69171);
/* harmony import */ var _release_duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30587);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45922);
/* harmony import */ var _changes_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55057);
/* harmony import */ var _fitted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58794);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61675);
/* harmony import */ var _page_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95514);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63565);








/** GitHub's limit of an issue's or a comment's text is 65,536 characters; the rest is for what the channel adds. */
const ISSUE_BYTES = 65_000;
/** What each part may take of the page. The timeline gets what is left, and the changes what it leaves: they are cut first. */
const SHARE = { contacts: 0.05, made: 0.1, verified: 0.1, evidence: 0.06, checks: 0.08 };
/** Bytes that say how many changes there are, and that none is shown. */
const CHANGES_LEAST = 200;
/**
 * An incident as Markdown: how it is now and what to do, whom to call, what happened when, what changed and who approved
 * it, what the checks and the evidence said, and the review to fill in. Foreign texts in it do nothing.
 */
function renderIncident(incident, options = {}) {
    const { maxBytes = ISSUE_BYTES } = options;
    const room = (part) => Math.floor(SHARE[part] * maxBytes);
    const above = [
        `${summaryLine(incident)}\\\n${nowLine(incident)}\n`,
        stepsPart(incident.next),
        ...(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)("Whom to call", incident.contacts.map(contactLine), room("contacts")),
    ].join("");
    const made = (0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)("Who asked for it and approved it", madeLines(incident, options), room("made")).join("");
    const below = [
        ...(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)("What the checks said", checkLines(incident), room("checks")),
        ...(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)("Evidence of it here", incident.evidence.map(_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLine */ .OF), room("evidence")),
        ...(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)((0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .verifiedTitle */ .Ri)(incident.verified), (0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .verifiedLines */ .oH)(incident.verified, incident.environment), room("verified")),
        REVIEW,
    ].join("");
    const rest = maxBytes - (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .byteLength */ .dp)(above + made + CHANGES + below);
    const timeline = timelinePart(incident.timeline, rest - CHANGES_LEAST);
    return above + timeline + made + CHANGES + changesText(incident, rest - (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .byteLength */ .dp)(timeline)) + below;
}
/** What closes an incident: who recovered the environment and how, in numbers, and what happened since. */
function renderRecovery(recovery, maxBytes = ISSUE_BYTES) {
    const { failed, detectMs, restoreMs, recoverMs, timeline } = recovery;
    const rows = [
        [`Found to have failed after`, (0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(detectMs)],
        [
            "What was live before restored after",
            restoreMs === undefined ? "not restored" : (0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(restoreMs),
        ],
        ["Recovered after", (0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(recoverMs)],
    ];
    const head = [
        `${endedText(recovery)}: this incident of ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .coded */ .yC)(failed)} is over.\n\n`,
        `| | |\n|---|---|\n${rows.map(([what, value]) => `| ${what} | ${value} |\n`).join("")}`,
        "\nThe first is counted from when it was live, the others from the failure.\n",
    ].join("");
    const tail = "\nFill in the post-incident review above while it is fresh.\n";
    return `${head}${timelinePart(timeline, maxBytes - (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .byteLength */ .dp)(head + tail))}${tail}`;
}
function endedText({ id, kind, time, lifted }) {
    if (lifted === undefined)
        return `The ${kind === "rollback" ? "rollback" : "deployment"} ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .coded */ .yC)(id)} is live and healthy since ${moment(time)}`;
    const why = lifted.reason === undefined ? "" : ` (${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .ag)(lifted.reason)})`;
    return `${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .coded */ .yC)(id)} is live and healthy, and ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .KT)(lifted.by)} let deployments go on at ${moment(time)}${why}`;
}
const CHANGES = "\n### What changed\n\n";
/** Five questions, in the words of reviews that look for causes and not for culprits. */
const REVIEW = `
### Post-incident review

To be filled in by whoever led the response: what let this happen, not who did it.

- **Impact**: who noticed what, and from when to when
- **Root cause**: why it failed, and why that was not found before
- **What went well**:
- **What did not**:

| Action | Owner | Due |
|---|---|---|
| | | |
| | | |
`;
function summaryLine({ id, environment, kind, digest, previous, why, takenBack }) {
    const what = digest === undefined ? "" : ` of ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .coded */ .yC)((0,_release_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest))}`;
    const over = previous === undefined || previous === _release_record_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg ? "" : ` over ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .coded */ .yC)(previous)}`;
    const because = takenBack === undefined ? why : takenBack.reason;
    const cause = because === undefined ? "" : `: ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .ag)(because)}`;
    const ended = takenBack === undefined ? "failed" : `was taken back by ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .KT)(takenBack.by)}`;
    return `**${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .KT)(environment)}**: the ${kind === "rollback" ? "rollback" : "deployment"} ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .coded */ .yC)(id)}${what}${over} ${ended}${cause}`;
}
function nowLine({ live, condition }) {
    const what = live === undefined || live === _release_record_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg ? "Live now: **no policies**" : `Live now: ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .coded */ .yC)(live)}`;
    switch (condition) {
        case "healthy":
            return `${what}, which is healthy`;
        case "failed":
            return `${what}, which is **not healthy**`;
        case "inconclusive":
            return `${what}; **nobody knows whether it is healthy**`;
        case "in doubt":
        case "in progress":
            return `${what}, as the ledger says; **a deployment is still open, so the target may hold another one**`;
        default:
            return what;
    }
}
function stepsPart(steps) {
    const lines = steps.map(({ what, command }, at) => `${at + 1}. ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .ag)(what)}\n${command === undefined ? "" : indented((0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .fenced */ .vi)(command))}`);
    return `\n### What to do\n\n${lines.join("")}`;
}
/** As far as an item of a numbered list has its text. */
function indented(block) {
    return block.replace(/^(?=.)/gm, "   ").replace(/$/, "\n");
}
function contactLine({ name, reach, when }) {
    return `${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .KT)(name)}: ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .ag)(reach)}${when === undefined ? "" : ` (${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .ag)(when)})`}`;
}
function timelinePart(timeline, maxBytes) {
    const head = "\n### Timeline\n\n| When (UTC) | After | What | By |\n|---|---|---|---|\n";
    const tail = (0,_changes_page_js__WEBPACK_IMPORTED_MODULE_3__/* .left */ .kb)(timeline.length);
    return (0,_fitted_js__WEBPACK_IMPORTED_MODULE_4__/* .fitted */ .$)(head, timeline, maxBytes, (shown) => (shown === timeline.length ? "" : `\n${tail(shown)}`), momentRow);
}
function momentRow({ time, afterMs, what, by, runUrl }) {
    const run = runUrl === undefined ? "" : ` (${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .linked */ .q)("run", runUrl)})`;
    return `| ${moment(time)} | ${(0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(afterMs)} | ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .ag)(what)} | ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .KT)(by)}${run} |\n`;
}
/** To the second: in an incident minutes are long. */
function moment(time) {
    return (0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .KT)(time.replace("T", " ").replace(/(?:\.\d+)?Z$/, ""));
}
function madeLines(incident, { repositoryUrl }) {
    const { source, actor, approvers, reason, runUrl, breakGlass, bypassed } = incident;
    const pull = source?.["pull-request"];
    const below = (path) => (repositoryUrl === undefined ? undefined : `${repositoryUrl}/${path}`);
    return [
        `Deployed by ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .KT)(actor)}${runUrl === undefined ? "" : `, ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .linked */ .q)("its run", runUrl)}`}`,
        approvers.length === 0 ? "Approved by nobody" : `Approved by ${approvers.map(_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .KT).join(", ")}`,
        ...(breakGlass ? ["⚠️ **Gates were broken** (break-glass)"] : []),
        ...bypassed.map(({ gate, reason: why }) => `⚠️ **${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .KT)(gate)}** was bypassed: ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .ag)(why)}`),
        ...(reason === undefined ? [] : [`Reason: ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .ag)(reason)}`]),
        ...(pull === undefined ? [] : [`Pull request ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .linked */ .q)(String(pull), below(`pull/${pull}`))}`]),
        ...(source === undefined ? [] : [commitLine(source.commit, below)]),
    ];
}
function commitLine(commit, below) {
    if (!/^[0-9a-f]{12,64}$/.test(commit))
        return `Commit ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .KT)(commit)}`;
    const address = below(`commit/${commit}`);
    const short = `\`${commit.slice(0, 12)}\``;
    return `Commit ${address === undefined ? short : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownLink */ .iQ)(short, address)}`;
}
function checkLines({ checks, restored, restoredChecks }) {
    const of = (0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .coded */ .yC)(restored ?? "");
    return [...checks.map(_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .checkLine */ .tY), ...restoredChecks.map((check) => `of ${of}: ${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .checkLine */ .tY)(check)}`)];
}
function changesText({ changes }, maxBytes) {
    if (changes === undefined)
        return "- it could not be compared with what was live before\n";
    if (changes.length === 0)
        return "- nothing: the effective policies are those that were live before\n";
    const head = `${(0,_changes_page_js__WEBPACK_IMPORTED_MODULE_3__/* .countChanges */ .xS)(changes)}:\n`;
    return `${head}\n${(0,_changes_page_js__WEBPACK_IMPORTED_MODULE_3__/* .renderChanges */ .O1)(changes, maxBytes - (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .byteLength */ .dp)(head) - 1).trimStart()}`;
}


/***/ }),

/***/ 95514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   OF: () => (/* binding */ evidenceLine),
/* harmony export */   Ri: () => (/* binding */ verifiedTitle),
/* harmony export */   X0: () => (/* binding */ rollbackDispatch),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   oH: () => (/* binding */ verifiedLines),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tY: () => (/* binding */ checkLine),
/* harmony export */   vi: () => (/* binding */ fenced),
/* harmony export */   yC: () => (/* binding */ coded)
/* harmony export */ });
/* harmony import */ var _release_duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30587);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73588);
/* harmony import */ var _changes_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55057);
/* harmony import */ var _fitted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58794);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61675);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86085);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63565);







/* What pages of Markdown are made of: foreign texts, cut short and inert, in lines, links and lists. */
/** Bytes of one foreign text: a sentence of several names, a title, a name. */
const MOST = { sentence: 600, title: 200, name: 120, address: 1_000 };
/** A list under its title, as far as it fits; nothing where there is nothing to list. */
function listed(title, lines, maxBytes) {
    if (lines.length === 0)
        return [];
    const head = title === "" ? "\n" : `\n### ${title}\n\n`;
    return [(0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$)(head, lines, maxBytes, (0,_changes_page_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)(lines.length), (line) => `- ${line}\n`)];
}
/** A sentence, which may name digests and commands. */
function said(text) {
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownDigests */ .D7)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(text, MOST.sentence));
}
/** A name, at a line's beginning too, behind which a colon may stand: with one of its own it would be an emoji. */
function named(text) {
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(`${(0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(text, MOST.name).trim()}:`).slice(0, -1);
}
function coded(text) {
    const code = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(text, MOST.name));
    return code.startsWith("`") ? code : named(text);
}
/** A link, unless its address is a page long or would show a secret that the text masks. */
function linked(text, address) {
    const fits = address !== undefined && address.length <= MOST.address && (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(address) === address;
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)(named(text), fits ? address : undefined);
}
/** One command in a fence of more backticks than it holds, where nothing is active. */
function fenced(command) {
    const line = (0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(command, MOST.sentence);
    const longest = Math.max(2, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return `\n${fence}sh\n${line}\n${fence}\n`;
}
/** What stands above {@link verifiedLines}. */
function verifiedTitle(verified) {
    return verified === null ? "Verified before" : `Verified in ${named(verified.environment)}`;
}
/** What the environment before says of what goes live in an environment, a line each. */
function verifiedLines(verified, environment) {
    if (verified === null)
        return [`nothing comes before ${named(environment)}`];
    if (verified.id === null)
        return ["it was never deployed there"];
    return [
        healthLine(verified, verified.id),
        ...verified.checks.map(checkLine),
        ...verified.evidence.map(evidenceLine),
    ];
}
/** What a check said. */
function checkLine(check) {
    return `${_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK */ .fi[check.verdict]} ${named(check.check)}: ${said((0,_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .checkText */ .qW)(check))}`;
}
/** What a test or a person found. */
function evidenceLine({ name, result, value, file, url, time }) {
    const rest = [result, value, file?.name, (0,_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .momentOf */ .Et)(Date.parse(time))].filter((one) => one !== undefined);
    return `${result === "pass" ? _plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK */ .fi.pass : _plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK */ .fi.fail} ${linked(name, url)}: ${said(rest.join(", "))}`;
}
function healthLine(verified, id) {
    const [since, soaked] = [verified["healthy-since"], verified["soaked-ms"]];
    if (since === null || soaked === null)
        return `${_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK */ .fi.fail} ${coded(id)} is not healthy there`;
    return `${_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK */ .fi.pass} ${coded(id)} healthy since ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_4__/* .momentOf */ .Et)(Date.parse(since))}, for ${(0,_release_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(soaked)}`;
}
/** The command that has GitHub's workflow make a deployment live again. */
function rollbackDispatch(environment, id) {
    const fields = [`environment=${environment}`, `deployment-id=${id}`].map((one) => `-f ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)(one)}`);
    return `gh workflow run rollback.yml ${fields.join(" ")} -f reason="…"`;
}


/***/ }),

/***/ 58498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ longestUnwritten),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   YU: () => (/* binding */ afterLook)
/* harmony export */ });
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69171);
/* harmony import */ var _alert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67919);


/**
 * The state after a look: alerts are opened, go on, or end; each occurrence of a condition once, however often it is seen.
 * Nobody is told by this. What an older look saw of an environment is nothing new.
 */
function afterLook(state, look) {
    const isOutdated = outdatedIn(state, look);
    const conditions = look.conditions.filter(({ environment }) => !isOutdated(environment));
    const own = new Map(state.alerts.flatMap((alert) => alert.until === undefined ? [[alert.id, ownIn(conditions, alert)]] : []));
    const alerts = state.alerts.map((alert) => alert.until !== undefined || isOutdated(alert.environment)
        ? alert
        : goneOn(alert, own.get(alert.id), look));
    const taken = new Set(own.values());
    const known = new Set(state.alerts.map(({ id }) => id));
    const open = new Set(alerts.flatMap((alert) => (alert.until === undefined ? [(0,_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(alert)] : [])));
    const begun = conditions
        .filter((condition) => !taken.has(condition) && !open.has((0,_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(condition)))
        .flatMap((condition) => {
        const alert = opened(condition, look.time);
        if (!known.has(alert.id))
            return [alert];
        // What was over holds again, though the place tells of no newer change; what was told with its end is not new.
        return condition.until === undefined ? [opened({ ...condition, since: look.time }, look.time)] : [];
    });
    return {
        ...state,
        looked: look.isWhole ? look.time : state.looked,
        watermarks: raised(state.watermarks, look, isOutdated),
        alerts: [...alerts, ...begun],
        points: [...state.points, ...look.points.filter((point) => !hasPoint(state.points, point))],
        validations: [
            ...state.validations.filter(({ commit }) => !look.validations.some((one) => one.commit === commit)),
            ...look.validations,
        ],
    };
}
/** The condition of an alert: of several, the one that began with it, else the newest. */
function ownIn(conditions, alert) {
    const key = (0,_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(alert);
    const all = conditions.filter((condition) => (0,_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(condition) === key);
    return all.find(({ since }) => since === alert.since) ?? all.at(-1);
}
/** Whether somebody has looked who knew more of an environment. */
function outdatedIn({ watermarks }, { knew }) {
    const seen = new Map(watermarks.map((one) => [one.environment, one.seen ?? 0]));
    return (environment = "") => (knew.get(environment) ?? Number.POSITIVE_INFINITY) < (seen.get(environment) ?? 0);
}
/** An alert that was open before: its condition holds, is over, or nobody looked. */
function goneOn(alert, condition, look) {
    // When it ended is not known: it was seen to hold by earlier looks alone, and those have decided who is told.
    if (condition === undefined)
        return look.sees(alert) ? { ...alert, until: look.time, settled: true } : alert;
    const { since: _, until, ...now } = condition;
    // What it says no more is not said on.
    const { what: _what, next: _next, facts: _facts, links: _links, ...kept } = alert;
    return { ...kept, ...now, ...(until === undefined ? {} : { until }) };
}
function opened(condition, time) {
    const since = condition.since ?? time;
    return { ...condition, since, id: idOf((0,_alert_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(condition), since), deliveries: [] };
}
const ID_DIGITS = 16;
function idOf(key, since) {
    return (0,_release_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${key}\n${since}`).slice(0, ID_DIGITS);
}
/** Watermarks never go back: who looked earlier may come later. When was looked last, clocks may see otherwise. */
function raised(before, { watermarks, knew }, isOutdated) {
    const all = new Map(before.map((one) => [one.environment, one]));
    const of = (environment) => all.get(environment) ?? { environment, epoch: 0 };
    for (const { environment, epoch, looked } of watermarks) {
        if (isOutdated(environment))
            continue;
        const one = of(environment);
        all.set(environment, {
            ...{ ...one, epoch: Math.max(one.epoch, epoch) },
            ...(looked === undefined ? {} : { looked }),
        });
    }
    for (const [environment, epoch] of knew) {
        const one = of(environment);
        all.set(environment, { ...one, seen: Math.max(one.seen ?? 0, epoch) });
    }
    return [...all.values()];
}
function hasPoint(points, { name, environment, time }) {
    return points.some((one) => one.name === name && one.environment === environment && one.time === time);
}
/** A look that brings nothing new is written down so often, at least: each is a commit. Milliseconds. */
const LONGEST_UNWRITTEN_MS = 30 * 60_000;
/** For how long looks that bring nothing new may not be written down. Milliseconds. */
function longestUnwritten({ staleAfter }) {
    return Math.min(LONGEST_UNWRITTEN_MS, staleAfter / 2);
}
/**
 * Whether a state says something that has to be written down: more than that it was looked at again just now.
 * @param writeEvery milliseconds after which a look is written down that brings nothing new
 */
function isNews(before, after, writeEvery) {
    if (told(before) !== told(after))
        return true;
    return after.watermarks.some(({ environment, looked }) => {
        const last = before.watermarks.find((one) => one.environment === environment)?.looked;
        if (looked === undefined || looked === last)
            return false;
        return last === undefined || Math.abs(Date.parse(looked) - Date.parse(last)) >= writeEvery;
    });
}
/** What of a state matters to others; what an alert says in numbers may change with every look. */
function told({ watermarks, alerts, validations }) {
    return JSON.stringify([
        watermarks.flatMap(({ environment, epoch }) => (epoch > 0 ? [`${environment} ${epoch}`] : [])).sort(),
        alerts.map(({ id, until, settled, silenced, deliveries }) => [id, until, settled, silenced, deliveries]),
        validations.map(({ commit, failed }) => [commit, failed]),
    ]);
}


/***/ })

};
