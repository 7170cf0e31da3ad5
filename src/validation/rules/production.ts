import type { Catalog, Policy } from "../../policy/catalog.ts";
import { fromPointer, isMapping, type Path, valueAt } from "../../policy/pointer.ts";
import { nearest } from "../../policy/spelling.ts";
import { type Place, placeAt, placeOfKey } from "../places.ts";
import type { Draft, ReportDraft } from "../rule.ts";
import { allowsPlainText, weaknessOf } from "./ciphers.ts";
import { keysOf, type Production, productionOf, type Setting } from "./production-settings.ts";

type PlacesOf = (policy: Policy) => Place | undefined;

/** Judges the last environment by what it really runs, wherever that is written. */
export function checkProduction(catalog: Catalog, report: ReportDraft, placesOf: PlacesOf): void {
  const production = productionOf(catalog);
  if (production === undefined) return;
  for (const row of FORBIDDEN) {
    const setting = production[row.of].get(row.at);
    if (setting?.value === row.value) report(draftOfRow(row, setting, production));
  }
  checkSecondFactor(production, report);
  for (const settings of [production.security, production.own, production.agents]) {
    for (const setting of settings.values()) checkEncryption(setting, production, report);
  }
  for (const row of NEEDED) checkNeeded(row, production, report, placesOf);
  checkServers(production, report);
  checkTools(production, report);
}

/** A finding about a setting: at the line that decides, with the line that it overrules. */
function draftOf(rule: Draft["rule"], { place, core }: Setting, message: string, help: string): Draft {
  const related =
    core === undefined ? {} : { related: [{ ...core, message: "The core policies set it here." }] };
  return { rule, ...place, message, help, ...related };
}

/** The only other value of a flag is what was meant. */
function flipped(value: boolean): Pick<Draft, "replacement"> {
  return { replacement: { text: String(!value), title: `Change to ${!value}`, raw: true } };
}

// --- Values that must not stand ------------------------------------------------------------------------------

interface Forbidden {
  rule: Draft["rule"];
  of: "security" | "own" | "agents";
  at: string;
  value: boolean | string;
  /** What is wrong; the environment's name follows. */
  says: string;
  help?: string;
}

const MFA = "/authentication/multi-factor-authentication";
const RBAC = "/authorization/role-based-access-control";
const MASKING = "/audit-logging/sensitive-data-masking";
const SETTINGS = "/environment-settings";
const SECOND_FACTOR = "Use `multi-factor`: a password alone is found, guessed or bought.";
const DEBUG_LOG = {
  rule: "ARC506",
  value: "debug",
  says: "The log level is `debug`",
  help: "Use `info` or a level above it: debug logs hold data that nobody meant to keep.",
} as const;

const FORBIDDEN: readonly Forbidden[] = [
  {
    rule: "ARC501",
    of: "security",
    at: `${MFA}/enabled`,
    value: false,
    says: "Multi-factor authentication is off",
  },
  ...["password", "single-factor", "none"].map(
    (value): Forbidden => ({
      rule: "ARC501",
      of: "agents",
      at: "/compliance/access-control/authentication",
      value,
      says: "One factor is enough to get in",
      help: SECOND_FACTOR,
    }),
  ),
  {
    rule: "ARC504",
    of: "security",
    at: "/audit-logging/enabled",
    value: false,
    says: "Audit logging is off",
  },
  {
    rule: "ARC504",
    of: "security",
    at: `${RBAC}/audit-all-access`,
    value: false,
    says: "Access is not audited",
  },
  {
    rule: "ARC504",
    of: "agents",
    at: "/compliance/audit-logging/enabled",
    value: false,
    says: "What agents do is not logged",
  },
  { rule: "ARC505", of: "security", at: MASKING, value: false, says: "Logs show sensitive data" },
  {
    rule: "ARC505",
    of: "security",
    at: `${MASKING}/enabled`,
    value: false,
    says: "Logs show sensitive data",
  },
  {
    rule: "ARC505",
    of: "agents",
    at: `/compliance${MASKING}`,
    value: false,
    says: "The agents' logs show sensitive data",
  },
  { rule: "ARC506", of: "own", at: `${SETTINGS}/debug-mode`, value: true, says: "Debug mode is on" },
  {
    rule: "ARC506",
    of: "own",
    at: `${SETTINGS}/verbose-logging`,
    value: true,
    says: "Verbose logging is on",
  },
  {
    rule: "ARC506",
    of: "own",
    at: `${SETTINGS}/error-reporting`,
    value: "verbose",
    says: "Errors are reported in full",
    help: "Use `secure`: what an error tells its reader, it tells an attacker.",
  },
  { ...DEBUG_LOG, of: "own", at: `${SETTINGS}/log-level` },
  { ...DEBUG_LOG, of: "security", at: "/audit-logging/log-level" },
  { ...DEBUG_LOG, of: "agents", at: "/compliance/audit-logging/log-level" },
  {
    rule: "ARC507",
    of: "own",
    at: `${SETTINGS}/mock-external-services`,
    value: true,
    says: "External services are mocked",
  },
  {
    rule: "ARC507",
    of: "own",
    at: `${SETTINGS}/real-external-services`,
    value: false,
    says: "The external services are not the real ones",
  },
  { rule: "ARC512", of: "own", at: `${SETTINGS}/relaxed-security`, value: true, says: "Security is relaxed" },
  {
    rule: "ARC512",
    of: "own",
    at: `${SETTINGS}/strict-security`,
    value: false,
    says: "Strict security is off",
  },
  {
    rule: "ARC512",
    of: "security",
    at: `${RBAC}/relaxed-permissions`,
    value: true,
    says: "Permissions are relaxed",
  },
  {
    rule: "ARC512",
    of: "security",
    at: `${RBAC}/least-privilege`,
    value: false,
    says: "Least privilege is off",
  },
  {
    rule: "ARC512",
    of: "security",
    at: `${RBAC}/admin-operations`,
    value: "developer-accessible",
    says: "Administrators' operations are open to developers",
    help: "Use `restricted-to-admins`.",
  },
];

function draftOfRow({ rule, value, says, help }: Forbidden, setting: Setting, { name }: Production): Draft {
  const draft = draftOf(rule, setting, `${says} in ${name}.`, help ?? `Set it to ${!value}.`);
  return typeof value === "boolean" ? { ...draft, ...flipped(value) } : draft;
}

/** A second factor that is asked for nothing is as good as switched off; one of both is told. */
function checkSecondFactor(production: Production, report: ReportDraft): void {
  const demands = production.security.get(`${MFA}/required-for`);
  if (!Array.isArray(demands?.value) || demands.value.length > 0) return;
  if (production.security.get(`${MFA}/enabled`)?.value === false) return;
  const message = `Multi-factor authentication is required for nothing in ${production.name}.`;
  report(
    draftOf("ARC501", demands, message, "List the operations that need a second factor, or delete the line."),
  );
}

// --- Encryption ----------------------------------------------------------------------------------------------

/** Keys whose value names a protocol, a cipher or a hash. */
const NAMES_CIPHER = /(?:^|-)(?:algorithms?|protocols?|ciphers?|cipher-suites?|(?:tls|ssl)-version)$/;
/** Classes of data that may not lie or travel in plain text; `public` may, and others say what they need. */
const CLASSIFIED: ReadonlySet<string> = new Set(["internal", "confidential", "restricted"]);

function checkEncryption(setting: Setting, production: Production, report: ReportDraft): void {
  const { path, value, place } = setting;
  if (path[0] === "mcp-servers" && isOff(production, path.slice(0, 2))) return;
  const key = path.at(-1) ?? "";
  const names = NAMES_CIPHER.test(key) || (key === "encryption" && path[1] !== "data-classification");
  if (Array.isArray(value) && names) {
    value.forEach((item, index) => {
      const ofItem = { ...setting, place: { ...place, path: [...place.path, String(index)] } };
      reportWeakness(item, ofItem, production, report);
    });
  } else if (typeof value === "string" && allowsPlainText(value) && mustEncrypt(path)) {
    const message = `Encryption is not required here in ${production.name}: the value is \`${value}\`.`;
    report(
      draftOf(
        "ARC502",
        setting,
        message,
        `Write \`${value.startsWith("encryption-") ? "encryption-" : ""}required\`.`,
      ),
    );
  } else if (key === "certificate-validation" && value === "none") {
    const message = `Certificates are not validated in ${production.name}: anybody can pose as the other side.`;
    report(draftOf("ARC502", setting, message, "Use `strict`."));
  } else if (names) reportWeakness(value, setting, production, report);
}

function reportWeakness(name: unknown, setting: Setting, production: Production, report: ReportDraft): void {
  const why = typeof name === "string" ? weaknessOf(name) : undefined;
  if (why === undefined) return;
  const message = `\`${name}\` is too weak for ${production.name}: ${why}.`;
  report(
    draftOf("ARC502", setting, message, "Use TLS-1.2 or newer in transit, AES or ChaCha20-Poly1305 at rest."),
  );
}

/** Whether a word at this place decides if data is encrypted. */
function mustEncrypt(path: Path): boolean {
  const [section, part, key] = path;
  if (section === "data-protection" && part === "data-classification") {
    return CLASSIFIED.has(key ?? "") && (path.length === 3 || path[3] === "encryption");
  }
  const last = path.at(-1);
  if (section === "data-protection" && part === "encryption")
    return last === "at-rest" || last === "in-transit";
  return last === "encryption";
}

// --- What must be said somewhere -----------------------------------------------------------------------------

/** What is off unless a policy says otherwise. */
interface Needed {
  rule: Draft["rule"];
  /** The section that would say it. */
  section: string;
  key: string;
  says: string;
  help: string;
}

const NEEDED: readonly Needed[] = [
  {
    rule: "ARC501",
    section: "/authentication",
    key: "multi-factor-authentication",
    says: "Nothing demands multi-factor authentication",
    help: "Add `multi-factor-authentication` with `enabled: true`.",
  },
  {
    rule: "ARC502",
    section: "/data-protection/encryption",
    key: "at-rest",
    says: "Nothing demands that stored data is encrypted",
    help: "Add `at-rest` with the algorithm to use.",
  },
  {
    rule: "ARC502",
    section: "/data-protection/encryption",
    key: "in-transit",
    says: "Nothing demands that data is encrypted on its way",
    help: "Add `in-transit` with the lowest protocol to accept.",
  },
  {
    rule: "ARC505",
    section: "/audit-logging",
    key: "sensitive-data-masking",
    says: "Nothing demands that logs mask sensitive data",
    help: "Add `sensitive-data-masking` with `enabled: true`.",
  },
];

/** Silence in both the core's section and the overlay's; where the section is missing, the schema has said so. */
function checkNeeded(row: Needed, production: Production, report: ReportDraft, placesOf: PlacesOf): void {
  const { core, overlay, name } = production;
  const path = fromPointer(row.section);
  const section = valueAt(core?.value, path);
  if (core === undefined || !isMapping(section)) return;
  const inOverlay = valueAt(overlay?.value, ["security-overrides", ...path]);
  if (Object.hasOwn(section, row.key) || (isMapping(inOverlay) && Object.hasOwn(inOverlay, row.key))) return;
  // A key that the schema refuses may be a bad misspelling of the one that is missing.
  const root = placesOf(core);
  const place = root === undefined ? undefined : placeAt(root, path);
  if (place !== undefined && Object.keys(section).some((key) => placeOfKey(place, key) === undefined)) return;
  if (nearest(row.key, keysOf(inOverlay)) !== undefined) return;
  report({
    rule: row.rule,
    policy: core,
    path,
    at: "key",
    message: `${row.says} in ${name}.`,
    help: row.help,
  });
}

// --- Servers and tools ---------------------------------------------------------------------------------------

/** A flag of an overlay's own section that decides nothing in the core. */
interface Flag {
  overlay: Policy;
  path: Path;
}

function draftAt(rule: Draft["rule"], { overlay, path }: Flag, message: string, help: string): Draft {
  return { rule, policy: overlay, path, at: "value", message, help };
}

const AUDITS = /^audit(?:-|$)/;
const MOCKS = /^(?:mock|mock-.+|mocked|simulator|simulate|simulated|stub|stubbed)$/;

function checkServers(production: Production, report: ReportDraft): void {
  const { overlay, name } = production;
  const servers = valueAt(overlay?.value, ["mcp-servers"]);
  if (overlay === undefined || !isMapping(servers)) return;
  for (const [server, settings] of Object.entries(servers)) {
    const path = ["mcp-servers", server];
    if (!isMapping(settings) || isOff(production, path)) continue;
    for (const [key, value] of Object.entries(settings)) {
      const place = { overlay, path: [...path, key] };
      if (AUDITS.test(key) && value === false) {
        const message = `The server ${server} keeps no record in ${name}: \`${key}\` is off.`;
        report({ ...draftAt("ARC504", place, message, "Set it to true."), ...flipped(value) });
      } else if (MOCKS.test(key) && value === true) {
        const message = `The server ${server} answers with made-up data in ${name}.`;
        report({ ...draftAt("ARC507", place, message, "Set it to false."), ...flipped(value) });
      } else if (key === "log-level" && value === "debug") {
        report(draftAt("ARC506", place, `${DEBUG_LOG.says} in ${name}.`, DEBUG_LOG.help));
      }
    }
    checkConnection({ overlay, path }, settings, name, report);
  }
}

/** A section that says of itself that it is switched off. */
function isOff({ overlay }: Production, path: Path): boolean {
  return valueAt(overlay?.value, [...path, "enabled"]) === false;
}

/** Settings of connection strings that let the driver talk in plain text, by the names of several drivers. */
const PLAIN_CONNECTION =
  /(?:^|[?&;\s])((?:ssl-?mode\s*=\s*(?:disabled?|none|allow|prefer(?:red)?)|(?:ssl|use-?ssl|require-?ssl|tls|encrypt)\s*=\s*(?:false|no|off|0|disabled?|none|optional))(?![\w-]))/i;
const SAFE_CONNECTION =
  /(?:^|[?&;\s])(?:ssl-?mode\s*=\s*(?:require|verify)|(?:ssl|use-?ssl|require-?ssl|tls|encrypt)\s*=\s*(?:true|yes|on|1|require|strict|mandatory)|secure=true)|^(?:rediss|mongodb\+srv|amqps|https):/i;
/** Longer texts are no connection strings. */
const LONGEST_CONNECTION = 2_048;

/** Databases are reached over TLS: drivers fall back to plain text unless they are told not to. */
function checkConnection(
  server: Flag,
  settings: Record<string, unknown>,
  name: string,
  report: ReportDraft,
): void {
  const texts = Object.entries(settings).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === "string" && entry[1].length <= LONGEST_CONNECTION,
  );
  for (const [key, text] of texts) {
    const setting = PLAIN_CONNECTION.exec(text);
    const found = setting?.[1];
    if (setting === null || found === undefined) continue;
    const start = setting.index + setting[0].length - found.length;
    const place = { ...server, path: [...server.path, key] };
    const message = `This connection may go over the network in plain text in ${name}: \`${found}\`.`;
    const part = { start, end: start + found.length };
    report({
      ...draftAt("ARC503", place, message, "Demand TLS, for example with `sslmode=verify-full`."),
      part,
    });
  }
  const demand = Object.hasOwn(settings, "ssl-required") ? settings["ssl-required"] : undefined;
  if (demand === false) {
    const place = { ...server, path: [...server.path, "ssl-required"] };
    const message = `The database is reached without TLS in ${name}.`;
    report({ ...draftAt("ARC503", place, message, "Set it to true."), ...flipped(demand) });
  } else if (demand === undefined && isDatabase(server, settings)) {
    const told = texts.some(([, text]) => PLAIN_CONNECTION.test(text) || SAFE_CONNECTION.test(text));
    if (told || nearest("ssl-required", Object.keys(settings)) !== undefined) return;
    const message = `Nothing demands TLS to the database in ${name}.`;
    report({ ...draftAt("ARC503", server, message, "Add `ssl-required: true`."), at: "key" });
  }
}

function isDatabase({ path }: Flag, settings: Record<string, unknown>): boolean {
  return path.at(-1) === "database" || Object.hasOwn(settings, "connection-string");
}

/** Tools of development, and the parts of them that count where `enabled` is not said. */
const TOOLS: readonly { tool: string; parts: readonly string[]; says: string }[] = [
  {
    tool: "debugging",
    parts: ["breakpoints", "step-through", "variable-inspection"],
    says: "Debugging is possible",
  },
  { tool: "hot-reload", parts: ["file-watching", "auto-restart"], says: "Changed files are loaded at once" },
];

function checkTools({ overlay, name }: Production, report: ReportDraft): void {
  for (const section of keysOf(overlay?.value)) {
    if (overlay === undefined || !section.endsWith("-tools")) continue;
    for (const { tool, parts, says } of TOOLS) {
      const path = [section, tool];
      const settings = valueAt(overlay.value, path);
      if (!isMapping(settings)) continue;
      const enabled = Object.hasOwn(settings, "enabled") ? settings["enabled"] : undefined;
      const flag =
        enabled === undefined ? parts.find((part) => valueAt(settings, [part]) === true) : "enabled";
      if (flag === undefined || (flag === "enabled" && enabled !== true)) continue;
      const place = { overlay, path: [...path, flag] };
      report({ ...draftAt("ARC506", place, `${says} in ${name}.`, "Set it to false."), ...flipped(true) });
    }
  }
}
