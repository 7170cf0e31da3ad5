import type { Catalog, Policy } from "../../policy/catalog.ts";
import { fromPointer, isMapping, valueAt } from "../../policy/pointer.ts";
import { nearest } from "../../policy/spelling.ts";
import { type Place, placeAt, placeOfKey } from "../places.ts";
import type { Draft, ReportDraft } from "../rule.ts";
import { checkEncryption } from "./encryption.ts";
import { checkServers, checkTools } from "./production-servers.ts";
import {
  draftOf,
  flipped,
  isSwitchedOff,
  keysOf,
  type Production,
  productionOf,
  type Setting,
} from "./production-settings.ts";

type PlacesOf = (policy: Policy) => Place | undefined;

/** Judges the last environment by what it really runs, wherever that is written. */
export function checkProduction(catalog: Catalog, report: ReportDraft, placesOf: PlacesOf): void {
  const production = productionOf(catalog);
  if (production === undefined) return;
  for (const row of FORBIDDEN) {
    const setting = production[row.of].get(row.at);
    if (setting?.value === row.value && !setting.replaced) report(draftOfRow(row, setting, production));
  }
  checkSecondFactor(production, report);
  for (const settings of [production.security, production.own, production.agents]) {
    for (const setting of settings.values()) {
      if (settings === production.own && isSwitchedOff(production, setting.path)) continue;
      checkEncryption(setting, production, report);
      checkDebugging(setting, production, report);
    }
  }
  for (const row of NEEDED) checkNeeded(row, production, report, placesOf);
  checkServers(production, report);
  checkTools(production, report);
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
  {
    rule: "ARC506",
    of: "own",
    at: `${SETTINGS}/error-reporting`,
    value: "verbose",
    says: "Errors are reported in full",
    help: "Use `secure`: what an error tells its reader, it tells an attacker.",
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
  return typeof value === "boolean" ? { ...draft, ...flipped(value, setting) } : draft;
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

/** Flags that switch debugging on, and those that put made-up answers in the place of real ones, in any section. */
const DEBUGS = /^(?:debug|debug-mode|debug-logging|verbose-logging)$/;
const MOCKS = /^(?:mock|mock-.+|mocked|simulator|simulate|simulated|stub|stubbed)$/;
const DEBUG_LEVELS: ReadonlySet<unknown> = new Set(["debug", "trace", "verbose"]);

function checkDebugging(setting: Setting, production: Production, report: ReportDraft): void {
  const { path, value, replaced } = setting;
  const key = path.at(-1) ?? "";
  if (replaced) return;
  if (key === "log-level" && DEBUG_LEVELS.has(value)) {
    const help = "Use `info` or a level above it: debug logs hold data that nobody meant to keep.";
    report(draftOf("ARC506", setting, `The log level is \`${value}\` in ${production.name}.`, help));
  } else if (value === true && DEBUGS.test(key)) {
    const message = `Debugging is on in ${production.name}: \`${key}\`.`;
    report({ ...draftOf("ARC506", setting, message, "Set it to false."), ...flipped(value) });
  } else if (value === true && MOCKS.test(key)) {
    const message = `Answers are made up in ${production.name}: \`${key}\` is on.`;
    report({ ...draftOf("ARC507", setting, message, "Set it to false."), ...flipped(value) });
  }
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
