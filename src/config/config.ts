import { PolicyError } from "../errors.ts";
import type { Severity } from "../policy/finding.ts";
import { isMapping } from "../policy/pointer.ts";
import type { KindSchema } from "../validation/builtin-schemas.ts";
import type { RuleDefinition } from "../validation/custom-rules/rule-definition.ts";
import type { Objective } from "../watch/objective.ts";
import type { Alerting, Patience } from "../watch/routing.ts";
import {
  ALERTING_PARTS,
  type AlertingPart,
  checkAlertsAsWritten,
  NO_ALERTING,
  type RawAlerting,
  readAlerting,
} from "./alerts.ts";
import { checkVariables } from "./channels.ts";
import { type At, checkShape, configError, type ReadDocument, readDocument } from "./document.ts";
import {
  defaultEnvironment,
  type EnvironmentConfig,
  type RawEnvironment,
  readEnvironments,
} from "./environment.ts";
import { type CustomKind, type RawKind, readKinds } from "./kinds.ts";
import { type RawMonitor, readPatience, USUAL_PATIENCE } from "./monitor.ts";
import { type RawObjective, readObjectives } from "./objectives.ts";
import { Reader } from "./reader.ts";
import { readRules } from "./rules.ts";
import { checkRules, type NamedRule, ownRulesNamed } from "./severity.ts";
import { checkTargetsApart } from "./target.ts";

/** From which severity on findings fail a run. */
export type FailOn = "error" | "warning" | "never";

/** Which findings of a change are shown: those that it brings, also those that it touches, or all. */
export type Annotate = "new" | "touched" | "all";

/** archi3.yaml, parsed: every default filled in, every path still relative to the file's folder. */
export interface Config {
  policies: string | undefined;
  /** Where the file says so, for messages. */
  policiesAt?: string;
  kinds: readonly CustomKind[];
  /** Rules of the repository's own, as far as they stand in this file; not yet checked. */
  rules: readonly RuleDefinition[];
  severity: ReadonlyMap<string, Severity | "off">;
  /** What `severity` names beside built-in rules: which others there are is known when the files of rules are read. */
  ownRulesNamed: readonly NamedRule[];
  failOn: FailOn;
  annotate: Annotate;
  /** Bytes. */
  maxFileSize: number;
  /** In the order of promotion. */
  environments: readonly EnvironmentConfig[];
  /** Those that nothing comes after, where users are; also where only one is read of all. */
  lastEnvironments: readonly string[];
  /** The remote that holds the ledger: a name, a URL or `none`; undefined for `origin`, if there is one. */
  ledgerRemote: string | undefined;
  /** Who is told of what. */
  alerting: Alerting;
  /** What is wrong in parts of it, where that is passed over. */
  alertingFaults: ReadonlyMap<AlertingPart, PolicyError>;
  objectives: readonly Objective[];
  patience: Patience;
}

const MIB = 1024 * 1024;

export const DEFAULT_CONFIG: Config = {
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
  alerting: NO_ALERTING,
  alertingFaults: new Map(),
  objectives: [],
  patience: USUAL_PATIENCE,
};

/** The environments' names, in the order of promotion. */
export function namesOf({ environments }: Config): string[] {
  return environments.map(({ name }) => name);
}

/**
 * Reads a configuration.
 * @param where how messages name the file
 * @param knownRules ids that `severity` may name
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that is wrong, with file, line and column
 */
export async function parseConfig(
  bytes: Uint8Array,
  where: string,
  schema: KindSchema,
  knownRules: ReadonlySet<string>,
): Promise<Config> {
  const document = await readDocument(bytes, where);
  const { value, at } = document;
  if (value === null) return DEFAULT_CONFIG;
  checkRules(value, at, knownRules);
  checkAlertsAsWritten(value, at);
  await checkShape(value, at, schema);
  const config = toConfig(value as RawConfig, document);
  checkTargetsApart(config.environments, config.policies, at);
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
export async function parseEnvironment(
  bytes: Uint8Array,
  where: string,
  schema: KindSchema,
  name: string,
): Promise<Config> {
  const document = await readDocument(bytes, where);
  const { value, at } = document;
  const needed = isMapping(value) ? without(value, [...ELSEWHERE, ...ALERTING_PARTS]) : value;
  if (isMapping(needed) && isMapping(needed["environments"])) {
    const { [name]: own } = needed["environments"];
    if (own === undefined) throw configError(at(["environments"], "key"), `it has no ${name}`, "add it");
    needed["environments"] = { [name]: isMapping(own) ? without(own, BEFORE_DEPLOYING) : own };
  }
  checkVariables(needed, at);
  await checkShape(needed, at, schema);
  const config = toConfig(needed as RawConfig, { ...document, value: needed });
  return { ...config, ...lastAmong(value), ...(await alertingAsFarAsRight(value, at, schema)) };
}

/** The ends of promotions, whatever else is wrong with the others; of environments alone, the last one. */
function lastAmong(value: unknown): Pick<Config, "lastEnvironments"> {
  const all = isMapping(value) ? value["environments"] : undefined;
  if (!isMapping(all)) return { lastEnvironments: DEFAULT_CONFIG.lastEnvironments };
  const after = new Map(
    Object.entries(all).map(([name, one]) => [name, isMapping(one) ? one["after"] : undefined]),
  );
  return { lastEnvironments: endsOf(after) };
}

function endsOf(after: ReadonlyMap<string, unknown>): string[] {
  const before = new Set(after.values());
  const ends = [...after.keys()].filter((name) => !before.has(name));
  const proven = ends.filter((name) => after.get(name) !== undefined);
  return proven.length > 0 ? proven : ends.slice(-1);
}

async function alertingAsFarAsRight(
  value: unknown,
  at: At,
  schema: KindSchema,
): Promise<Pick<Config, "alerting" | "alertingFaults">> {
  const whole = isMapping(value) ? value : {};
  const { environments } = whole;
  const names = isMapping(environments) ? Object.keys(environments) : namesOf(DEFAULT_CONFIG);
  const right: { [part in AlertingPart]?: unknown } = {};
  const alertingFaults = new Map<AlertingPart, PolicyError>();
  for (const part of ALERTING_PARTS) {
    if (!Object.hasOwn(whole, part)) continue;
    const raw = { [part]: whole[part] };
    try {
      checkAlertsAsWritten(raw, at);
      await checkShape(raw, at, schema);
      readAlerting(raw as RawAlerting, names, at);
      right[part] = whole[part];
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      alertingFaults.set(part, error);
    }
  }
  return { alerting: readAlerting(right as RawAlerting, names, at), alertingFaults };
}

function without(value: { readonly [key: string]: unknown }, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** archi3.yaml as its schema lets it pass. */
interface RawConfig extends RawAlerting {
  policies?: string;
  kinds?: RawKind[];
  severity?: { [rule: string]: Severity | "off" };
  validate?: { "fail-on"?: FailOn; annotate?: Annotate; "max-file-size"?: string };
  environments?: { [name: string]: RawEnvironment };
  ledger?: { remote?: string };
  slo?: RawObjective[];
  monitor?: RawMonitor;
}

function toConfig(raw: RawConfig, document: ReadDocument): Config {
  const { at } = document;
  const own = new Reader([], at);
  const ledgerRemote = own.remote(raw.ledger?.remote, ["ledger", "remote"]);
  const policies = raw.policies === undefined ? undefined : own.path(raw.policies, ["policies"]);
  const environments =
    raw.environments === undefined ? DEFAULT_CONFIG.environments : readEnvironments(raw.environments, at);
  return {
    policies,
    ...(policies === undefined ? {} : { policiesAt: own.where(["policies"]) }),
    kinds: readKinds(raw.kinds ?? [], at),
    rules: readRules(document, document.where),
    severity: new Map(Object.entries(raw.severity ?? {})),
    ownRulesNamed: ownRulesNamed(raw.severity ?? {}, at),
    failOn: raw.validate?.["fail-on"] ?? DEFAULT_CONFIG.failOn,
    annotate: raw.validate?.annotate ?? DEFAULT_CONFIG.annotate,
    maxFileSize: parseSize(raw.validate?.["max-file-size"]) ?? DEFAULT_CONFIG.maxFileSize,
    environments,
    lastEnvironments: endsOf(new Map(environments.map(({ name, after }) => [name, after]))),
    ledgerRemote,
    alerting: readAlerting(
      raw,
      environments.map(({ name }) => name),
      at,
    ),
    alertingFaults: new Map(),
    objectives: readObjectives(raw.slo ?? [], environments, at),
    patience: readPatience(raw.monitor ?? {}, at),
  };
}

/** Bytes. */
function parseSize(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return Number.parseInt(text, 10) * (text.endsWith("MiB") ? MIB : 1024);
}
