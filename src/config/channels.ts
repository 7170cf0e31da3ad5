import { isMapping, valueAt } from "../policy/pointer.ts";
import { shapedSecrets } from "../policy/secrets.ts";
import { EMAIL_ADDRESS, senderOf } from "../watch/email-address.ts";
import type { ChannelConfig } from "../watch/routing.ts";
import { type At, configError } from "./document.ts";
import { Reader } from "./reader.ts";

/** A channel as the schema of archi3.yaml lets it pass. */
export interface RawChannel {
  type: ChannelConfig["type"];
  "url-from"?: string;
  "smtp-from"?: string;
  "secret-from"?: string;
  "authorization-from"?: string;
  from?: string;
  to?: string[];
  encoding?: "form" | "json";
  fields?: { to?: string; from?: string; text?: string };
  labels?: string[];
  assignees?: string[];
  insecure?: boolean;
}

/** What the fields of an SMS are called where nobody says: as Twilio's API has them. */
const FIELDS = { to: "To", from: "From", text: "Body" };

/** Reads the channel that stands at `path`. */
export function readChannel(
  name: string,
  raw: RawChannel,
  own: Reader,
  path: readonly string[],
): ChannelConfig {
  const {
    insecure = false,
    to = [],
    "url-from": urlFrom = "",
    "authorization-from": authorizationFrom,
  } = raw;
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

type Key = keyof RawChannel;

/** The keys that a type of channel has beside its type. */
const KEYS: { [type in ChannelConfig["type"]]: { needed: readonly Key[]; optional: readonly Key[] } } = {
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
const VARIABLES: { readonly [type in ChannelConfig["type"]]: { readonly [key in Key]?: string } } = {
  slack: { "url-from": "SLACK_WEBHOOK_URL" },
  email: { "smtp-from": "SMTP_URL" },
  sms: { "url-from": "SMS_URL", "authorization-from": "SMS_AUTHORIZATION" },
  webhook: { "url-from": "ALERT_WEBHOOK_URL", "secret-from": "ALERT_WEBHOOK_SECRET" },
  alertmanager: { "url-from": "ALERTMANAGER_URL", "authorization-from": "ALERTMANAGER_AUTHORIZATION" },
  "github-issue": {},
};

/** Variables that fit a key wherever it stands: of a check, or of a channel whose type is not known. */
const ANY_VARIABLE: { readonly [key: string]: string } = {
  "authorization-from": "SEARCH_AUTHORIZATION",
  "env-from": "FILES_ROOT",
  "smtp-from": "SMTP_URL",
  "secret-from": "ALERT_WEBHOOK_SECRET",
};

/** A variable's name that may stand under a key. @param type of a channel, as it is written */
function exampleFor(key: string, type: unknown): string {
  const own = typeOf(type);
  const named: { readonly [key: string]: string } = own === undefined ? {} : VARIABLES[own];
  return named[key] ?? ANY_VARIABLE[key] ?? "SLACK_WEBHOOK_URL";
}

function typeOf(written: unknown): ChannelConfig["type"] | undefined {
  return (Object.keys(KEYS) as ChannelConfig["type"][]).find((one) => one === written);
}

interface Form {
  shape: RegExp;
  what: string;
  such: string;
}

const ADDRESS: Form = {
  shape: EMAIL_ADDRESS,
  what: "address of email",
  such: "oncall@example.com",
};
const NUMBER: Form = {
  shape: /^(?:[a-z]+:)?\+?\d{4,15}$/,
  what: "telephone number",
  such: '"+15550100", in quotes and without spaces',
};

/** Those who are told. */
function checkAll(
  to: readonly string[],
  own: Reader,
  path: readonly string[],
  { shape, what, such }: Form,
): void {
  for (const [index, text] of to.entries())
    if (!shape.test(text))
      own.refuse(
        [...path, "to", String(index)],
        `${JSON.stringify(text)} is no ${what}`,
        `write one such as ${such}`,
      );
}

/** Who tells them by email, as the channel will read it. */
function checkSender(from: string | undefined, own: Reader, path: readonly string[]): void {
  if (from === undefined || senderOf(from) !== undefined) return;
  own.refuse(
    [...path, "from"],
    `${JSON.stringify(from)} is no address of email`,
    "write one such as policies@example.com, or with a name: Policies <policies@example.com>",
  );
}

/**
 * Looks at channels before the schema judges, which does not know which keys belong to which type.
 * @throws {PolicyError} `E_CONFIG` (exit 2)
 */
export function checkChannels(value: unknown, at: At): void {
  const alerts = isMapping(value) ? value["alerts"] : undefined;
  const channels = isMapping(alerts) ? alerts["channels"] : undefined;
  if (!isMapping(channels)) return;
  const all = Object.entries(channels).flatMap(([name, channel]) =>
    isMapping(channel) ? [{ path: ["alerts", "channels", name], channel }] : [],
  );
  const own = new Reader([], at);
  for (const { path, channel } of all) checkKeys(channel, path, own);
}

type Written = { readonly [key: string]: unknown };

function checkKeys(channel: Written, path: readonly string[], own: Reader): void {
  const type = typeOf(channel["type"]);
  if (type === undefined) return;
  const { needed, optional } = KEYS[type];
  const to = type === "sms" ? 'to: ["+15550100"]' : "to: [oncall@example.com]";
  const variables = Object.entries(VARIABLES[type]).map(([key, name]) => [key, `${key}: ${name}`]);
  own.keys(channel, path, `a channel of the type ${type}`, {
    ...{ known: ["type", ...needed, ...optional], needed, such: { ...Object.fromEntries(variables), to } },
  });
  if (type !== "sms") return;
  const given = Array.isArray(channel["to"])
    ? channel["to"].map((one: unknown, index) => ({ place: ["to", String(index)], one }))
    : [{ place: ["to"], one: channel["to"] }];
  for (const { place, one } of [...given, { place: ["from"], one: channel["from"] }])
    if (typeof one === "number")
      own.refuse(
        [...path, ...place],
        "it is read as a number, which has no plus sign and no leading zeros",
        `write it in quotes, such as "+${one}"`,
      );
}

/**
 * Looks at names of variables before the schema judges: it would quote what stands where one is to be named, and that may be
 * the secret.
 * @throws {PolicyError} `E_CONFIG` (exit 2)
 */
export function checkVariables(value: unknown, at: At): void {
  const channels = entriesOf(value, ["alerts", "channels"]);
  for (const [name, channel] of channels) checkNamesIn(channel, ["alerts", "channels", name], at);
  for (const [environment, settings] of entriesOf(value, ["environments"]))
    for (const [index, check] of entriesOf(settings, ["verify", "checks"])) {
      const path = ["environments", environment, "verify", "checks", index];
      checkNamesIn(check, path, at);
      for (const [name, server] of entriesOf(check, ["servers"]))
        checkNamesIn(server, [...path, "servers", name], at);
    }
}

function entriesOf(root: unknown, path: readonly string[]): [string, unknown][] {
  const value = valueAt(root, path);
  return isMapping(value) || Array.isArray(value) ? Object.entries(value) : [];
}

/** The keys of one thing that end with `-from`, which hold a name or a list of names. */
function checkNamesIn(thing: unknown, path: readonly string[], at: At): void {
  const type = valueAt(thing, ["type"]);
  for (const [key, value] of entriesOf(thing, [])) {
    if (!key.endsWith("-from")) continue;
    const named: [unknown, string[]][] = Array.isArray(value)
      ? value.map((one, index) => [one, [String(index)]])
      : [[value, []]];
    for (const [variable, place] of named) {
      const fault = typeof variable === "string" ? faultOf(variable, exampleFor(key, type)) : undefined;
      if (fault !== undefined)
        throw configError(at([...path, key, ...place], "value"), fault.why, fault.mend);
    }
  }
}

/** What a machine's loader, shells and interpreters take other code from. */
const RUNS_CODE =
  /^(?:(?:LD|DYLD)_\w+|NODE_OPTIONS|NODE_PATH|PATH|BASH_ENV|ENV|PYTHONPATH|PYTHONSTARTUP|PERL5OPT|PERL5LIB|RUBYOPT|RUBYLIB|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS)$/i;

/** @param such a name that would do */
function faultOf(variable: string, such: string): { why: string; mend: string } | undefined {
  if (/:\/\/|@/.test(variable) || shapedSecrets(variable).length > 0)
    return {
      why: "it looks like an address or a secret, which everybody could read who reads this file",
      mend: `name the variable that holds it, such as ${such}; if it was committed, replace the secret`,
    };
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable))
    return {
      why: "it is no name of a variable",
      mend: `name the variable that holds it, in letters, digits and underscores, such as ${such}`,
    };
  if (!/^(?:GITHUB|ACTIONS|RUNNER)_/i.test(variable) && !RUNS_CODE.test(variable)) return undefined;
  return {
    why: `the variable ${variable} is kept for the runner or the machine`,
    mend: `name one of your own, such as ${such}`,
  };
}
