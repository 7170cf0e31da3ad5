import { type PolicyError, usageError } from "./errors.ts";
import type { Bake } from "./health/bake.ts";
import { type Check, type Limit, parseDuration, parseLimit, parseRelative } from "./health/check.ts";
import { type Freeze, isTimeZone, parseDayTime, parseWeekTime } from "./release/freeze.ts";
import { branchFault, holdsPassword } from "./release/place-names.ts";

/** Where an environment's effective policies are live. */
export type TargetConfig =
  /** `path` is relative to the configuration's folder. */
  | { type: "directory"; path: string; ephemeral: boolean }
  /** A branch of the policy repository, or of another. */
  | { type: "git"; branch: string | undefined; repository: string | undefined };

/** An environment as archi3.yaml says it: every default filled in. */
export interface EnvironmentConfig {
  name: string;
  after: string | undefined;
  /** Milliseconds that a digest must have been healthy in `after`. */
  soak: number;
  /** Names of results that `after` must have. */
  evidence: readonly string[];
  checklistRequired: boolean;
  freeze: readonly Freeze[];
  target: TargetConfig;
  reviewers: { users: readonly string[]; teams: readonly string[]; preventSelfReview: boolean };
  verify: { bake: Bake; checks: readonly Check[] };
}

/** The environments of archi3.yaml as its schema lets them pass. */
export interface RawEnvironment {
  after?: string;
  soak?: string;
  evidence?: string[];
  checklist?: "required" | "shown";
  freeze?: { from: string; to: string; timezone?: string; reason?: string }[];
  target?: RawTarget;
  reviewers?: { users?: string[]; teams?: string[]; "prevent-self-review"?: boolean };
  verify?: {
    bake?: { duration?: string; interval?: string; "initial-delay"?: string };
    checks?: RawCheck[];
  };
}

type RawTarget =
  | { type: "directory"; path?: string; ephemeral?: boolean }
  | { type: "git"; branch?: string; repository?: string };

interface RawCheck {
  name: string;
  type: Check["type"];
  url?: string;
  insecure?: boolean;
  expect?: { status?: number; json?: string; equals?: string; latency?: string };
  query?: string;
  pass?: string;
  warn?: string;
  relative?: string;
  "min-samples"?: number;
  "samples-query"?: string;
  command?: string[];
  report?: string;
  timeout?: string;
  "failure-limit"?: number;
  "inconclusive-limit"?: number;
  "on-inconclusive"?: "hold" | "fail";
}

/** Says where a place of the file stands, as `file:line:column`. */
export type At = (path: readonly string[], part: "key" | "value") => string;

/** Default: how long a check of any kind may take. Milliseconds. */
const TIMEOUT = 10_000;
const DEFAULT_INTERVAL = 60_000;

/** An environment of which nothing is said: a folder as the target, which is looked at once. */
export function defaultEnvironment(name: string, after: string | undefined): EnvironmentConfig {
  return {
    name,
    after,
    soak: 0,
    evidence: [],
    checklistRequired: false,
    freeze: [],
    target: { type: "directory", path: `./live/${name}`, ephemeral: false },
    reviewers: { users: [], teams: [], preventSelfReview: false },
    verify: { bake: { initialDelay: 0, duration: 0, interval: DEFAULT_INTERVAL }, checks: [TARGET_CHECK] },
  };
}

/** Looks whether the target holds what was activated. */
const TARGET_CHECK: Check = {
  name: "target",
  type: "target",
  failureLimit: 0,
  inconclusiveLimit: 0,
  onInconclusive: "hold",
};

/**
 * Reads one environment.
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that the schema cannot see to be wrong
 */
export function readEnvironment(name: string, raw: RawEnvironment, at: At): EnvironmentConfig {
  const own = new Reader(["environments", name], at);
  const usual = defaultEnvironment(name, raw.after);
  return {
    ...usual,
    soak: own.duration(raw.soak, ["soak"]) ?? 0,
    evidence: raw.evidence ?? [],
    checklistRequired: raw.checklist === "required",
    freeze: (raw.freeze ?? []).map((freeze, index) => readFreeze(freeze, own, ["freeze", String(index)])),
    target: raw.target === undefined ? usual.target : readTarget(raw.target, name, own),
    reviewers: {
      users: raw.reviewers?.users ?? [],
      teams: raw.reviewers?.teams ?? [],
      preventSelfReview: raw.reviewers?.["prevent-self-review"] ?? false,
    },
    verify: readVerify(raw.verify, own, usual.verify),
  };
}

function readTarget(raw: RawTarget, name: string, own: Reader): TargetConfig {
  if (raw.type === "git") {
    const fault = raw.branch === undefined ? undefined : branchFault(raw.branch);
    if (fault !== undefined) own.refuse(["target", "branch"], fault.why, fault.mend);
    if (raw.repository !== undefined && holdsPassword(raw.repository))
      own.refuse(["target", "repository"], ...PASSWORD);
    return { type: "git", branch: raw.branch, repository: raw.repository };
  }
  const path = raw.path ?? `./live/${name}`;
  if (leadsOut(path))
    own.refuse(
      ["target", "path"],
      `the path ${JSON.stringify(path)} leads out of the repository`,
      "name a path below the folder of archi3.yaml",
    );
  return { type: "directory", path, ephemeral: raw.ephemeral ?? false };
}

/** Why a remote with a password is refused, and what to do. */
export const PASSWORD = [
  "it holds a password, which everybody could read who reads this file or sees git's arguments",
  "name it without one; credentials are given by git's own configuration or the environment",
] as const;

/**
 * Refuses two environments with one target: what is deployed to one would be drift of the other.
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the later one
 */
export function checkPlaces(environments: readonly EnvironmentConfig[], at: At): void {
  const taken = new Map<string, string>();
  for (const environment of environments) {
    const { name } = environment;
    const place = placeOf(environment);
    const other = taken.get(place);
    taken.set(place, name);
    if (other === undefined) continue;
    throw configError(
      at(["environments", name, "target"], "value"),
      `${other} and ${name} have the same target, so a deployment to one would be drift of the other`,
      "give each a folder, or a branch, of its own",
    );
  }
}

/** A target's place, in one spelling. */
function placeOf({ name, target }: EnvironmentConfig): string {
  if (target.type === "directory") {
    const parts = target.path.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
    return `directory ${parts.join("/")}`;
  }
  const repository = (target.repository ?? "origin").replace(/\/+$/, "").replace(/\.git$/, "");
  return `git ${repository} ${target.branch ?? `policy-live/${name}`}`;
}

function leadsOut(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:)/.test(path) || path.split(/[\\/]/).includes("..");
}

function readFreeze(raw: NonNullable<RawEnvironment["freeze"]>[number], own: Reader, path: string[]): Freeze {
  const timezone = raw.timezone ?? "UTC";
  if (!isTimeZone(timezone))
    own.refuse(
      [...path, "timezone"],
      `there is no time zone ${JSON.stringify(timezone)}`,
      "name one such as Europe/Berlin or UTC",
    );
  const reason = raw.reason ?? "a freeze";
  const [from, to] = [parseWeekTime(raw.from), parseWeekTime(raw.to)];
  if (from !== undefined && to !== undefined) {
    if (from.day === to.day && from.minute === to.minute)
      own.refuse([...path, "to"], "it ends when it begins", "name another time");
    return { is: "weekly", from, to, timezone, reason };
  }
  const dated = { from: parseDayTime(raw.from, "from"), to: parseDayTime(raw.to, "to") };
  const mend =
    "write both as a day and a time of every week (`fri 16:00`), or both as dates (`2026-12-20`, `2026-12-20 16:00`)";
  if (dated.from === undefined)
    own.refuse([...path, "from"], `${JSON.stringify(raw.from)} cannot begin this freeze`, mend);
  if (dated.to === undefined)
    own.refuse([...path, "to"], `${JSON.stringify(raw.to)} cannot end this freeze`, mend);
  if (dated.from >= dated.to) own.refuse([...path, "to"], "it ends before it begins", "name a later day");
  return { is: "dated", from: dated.from, to: dated.to, timezone, reason };
}

function readVerify(
  raw: RawEnvironment["verify"],
  own: Reader,
  usual: EnvironmentConfig["verify"],
): EnvironmentConfig["verify"] {
  const path = ["verify", "bake"];
  const bake = {
    initialDelay: own.duration(raw?.bake?.["initial-delay"], [...path, "initial-delay"]) ?? 0,
    duration: own.duration(raw?.bake?.duration, [...path, "duration"]) ?? 0,
    interval: own.duration(raw?.bake?.interval, [...path, "interval"]) ?? usual.bake.interval,
  };
  if (bake.interval === 0) own.refuse([...path, "interval"], "it is no time", "write at least 1s");
  const names = new Set<string>();
  const checks = (raw?.checks ?? []).map((check, index) => {
    const place = ["verify", "checks", String(index)];
    if (names.has(check.name))
      own.refuse([...place, "name"], `two checks are called ${check.name}`, "rename one of them");
    names.add(check.name);
    return readCheck(check, own, place);
  });
  // Whatever else is asked, health is that of what was activated: drift during the bake is seen.
  const looks = checks.some(({ type }) => type === "target");
  return { bake, checks: looks ? checks : [...usual.checks, ...checks] };
}

function readCheck(raw: RawCheck, own: Reader, path: string[]): Check {
  const rule = {
    name: raw.name,
    failureLimit: raw["failure-limit"] ?? 0,
    inconclusiveLimit: raw["inconclusive-limit"] ?? 0,
    onInconclusive: raw["on-inconclusive"] ?? "hold",
  } as const;
  const timeout = own.duration(raw.timeout, [...path, "timeout"]) ?? TIMEOUT;
  own.only(raw, path);
  switch (raw.type) {
    case "target":
      return { ...rule, type: "target" };
    case "command":
      return { ...rule, type: "command", argv: raw.command ?? [], report: raw.report, timeout };
    case "http":
      return {
        ...{ ...rule, type: "http", timeout, insecure: raw.insecure ?? false },
        url: own.url(raw, path),
        expect: readExpectation(raw.expect, own, [...path, "expect"]),
      };
    case "prometheus":
      return { ...rule, timeout, ...readPrometheus(raw, own, path) };
  }
}

function readExpectation(raw: RawCheck["expect"], own: Reader, path: string[]) {
  const pair = raw?.json !== undefined && raw.equals !== undefined;
  if (!pair && (raw?.json !== undefined || raw?.equals !== undefined))
    own.refuse(path, "`json` and `equals` belong together", "write both");
  return {
    status: raw?.status,
    json: pair ? { pointer: raw.json ?? "", equals: raw.equals ?? "" } : undefined,
    latency: own.duration(raw?.latency, [...path, "latency"]),
  };
}

function readPrometheus(raw: RawCheck, own: Reader, path: string[]) {
  const limit = (key: "pass" | "warn"): Limit | undefined => {
    const text = raw[key];
    if (text === undefined) return undefined;
    const parsed = parseLimit(text);
    return "why" in parsed ? own.refuse([...path, key], parsed.why, "correct it") : parsed;
  };
  const relative = raw.relative === undefined ? undefined : parseRelative(raw.relative);
  if (relative !== undefined && "why" in relative)
    return own.refuse([...path, "relative"], relative.why, "correct it");
  const pass = limit("pass");
  if (pass === undefined && relative === undefined)
    own.refuse(path, "it says nothing of what is good", "add `pass`, such as `<=1%`, or `relative`");
  const least = raw["min-samples"];
  return {
    type: "prometheus",
    url: own.url(raw, path),
    insecure: raw.insecure ?? false,
    query: raw.query ?? "",
    ...{ pass, warn: limit("warn"), relative },
    samples:
      least === undefined ? undefined : { query: raw["samples-query"] ?? `count(${raw.query ?? ""})`, least },
  } as const;
}

/** The keys that a type of check has beside those that all have. */
const KEYS: { [type in Check["type"]]: readonly (keyof RawCheck)[] } = {
  target: [],
  command: ["command", "report", "timeout"],
  http: ["url", "insecure", "expect", "timeout"],
  prometheus: [
    "url",
    "insecure",
    "query",
    "pass",
    "warn",
    "relative",
    "min-samples",
    "samples-query",
    "timeout",
  ],
};
const COMMON_KEYS: readonly string[] = [
  "name",
  "type",
  "failure-limit",
  "inconclusive-limit",
  "on-inconclusive",
];
const NEEDED: { [type in Check["type"]]: readonly (keyof RawCheck)[] } = {
  target: [],
  command: ["command"],
  http: ["url"],
  prometheus: ["url", "query"],
};

/** Reads values of one part of the file, and refuses what is wrong at its place. */
class Reader {
  readonly #path: readonly string[];
  readonly #at: At;

  constructor(path: readonly string[], at: At) {
    this.#path = path;
    this.#at = at;
  }

  refuse(path: readonly string[], why: string, mend: string): never {
    throw configError(this.#at([...this.#path, ...path], "value"), why, mend);
  }

  duration(text: string | undefined, path: readonly string[]): number | undefined {
    if (text === undefined) return undefined;
    return (
      parseDuration(text) ??
      this.refuse(
        path,
        `${JSON.stringify(text)} is no length of time`,
        "write one such as 30s, 5m, 24h or 7d",
      )
    );
  }

  /** A check's keys are those of its type. */
  only(raw: RawCheck, path: readonly string[]): void {
    const known = [...COMMON_KEYS, ...KEYS[raw.type]];
    for (const key of Object.keys(raw)) {
      if (!known.includes(key))
        this.refuse(
          [...path, key],
          `a check of the type ${raw.type} has no ${key}`,
          `it has ${known.join(", ")}`,
        );
    }
    for (const key of NEEDED[raw.type])
      if (raw[key] === undefined)
        this.refuse(path, `a check of the type ${raw.type} needs ${key}`, `add ${key}`);
  }

  /** https, or http where the check says that it is insecure: whoever reads along could answer in its place. */
  url({ url = "", insecure }: RawCheck, path: readonly string[]): string {
    const protocol = URL.canParse(url) ? new URL(url).protocol : undefined;
    if (protocol === "https:" || (protocol === "http:" && insecure === true)) return url;
    return protocol === "http:"
      ? this.refuse([...path, "url"], "it is not encrypted", "use https, or add `insecure: true`")
      : this.refuse([...path, "url"], "it is no address of the web", "write one that begins with https://");
  }
}

function configError(where: string, why: string, mend: string): PolicyError {
  return usageError("E_CONFIG", { what: "cannot use the configuration", where, why, mend });
}
