import { parseLimit } from "../health/check.ts";
import { acceptableRange, parseThreshold } from "../policy/threshold.ts";
import type { Objective } from "../watch/objective.ts";
import { TIMEOUT, TIMEOUT_BOUNDS } from "./checks.ts";
import type { At } from "./document.ts";
import type { EnvironmentConfig } from "./environment.ts";
import { Reader } from "./reader.ts";

/** A service level objective as the schema of archi3.yaml lets it pass. */
export interface RawObjective {
  name: string;
  target: string;
  environments?: string[];
  evidence?: string;
  query?: string;
  url?: string;
  insecure?: boolean;
  window?: string;
  timeout?: string;
}

/** Over how much time an average is judged. */
const WINDOW = 3_600_000;
const WINDOW_BOUNDS = { least: "1m", most: "30d" };

/**
 * Reads the objectives.
 * @param environments in the order of promotion: where nothing is said, an objective is judged in the last one
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that the schema cannot see to be wrong
 */
export function readObjectives(
  raw: readonly RawObjective[],
  environments: readonly EnvironmentConfig[],
  at: At,
): Objective[] {
  const own = new Reader(["slo"], at);
  const names = new Set<string>();
  return raw.map((objective, index) => {
    const path = [String(index)];
    if (names.has(objective.name))
      own.refuse([...path, "name"], `two objectives are called ${objective.name}`, "rename one of them");
    names.add(objective.name);
    return readObjective(objective, environments, own, path);
  });
}

const COMMON_KEYS = ["name", "target", "environments"];
const QUERY_KEYS = ["query", "url", "insecure", "window", "timeout"];

function readObjective(
  raw: RawObjective,
  all: readonly EnvironmentConfig[],
  own: Reader,
  path: readonly string[],
): Objective {
  const { name, evidence, query } = raw;
  if ((evidence === undefined) === (query === undefined))
    own.refuse(
      path,
      `the objective ${name} says ${query === undefined ? "nothing of what is measured" : "two things that are measured"}`,
      "write `query`, for Prometheus, or `evidence`, for a value that is attached: one of them",
    );
  own.keys(raw, path, `an objective ${evidence === undefined ? "with a query" : "on evidence"}`, {
    known: [...COMMON_KEYS, ...(evidence === undefined ? QUERY_KEYS : ["evidence"])],
    needed: [],
  });
  const known = all.map((one) => one.name);
  const environments = raw.environments?.map((one, index) =>
    own.environment(one, [...path, "environments", String(index)], known),
  );
  const judged = environments ?? known.slice(-1);
  const common = { name, environments: judged, target: readTarget(raw.target, own, [...path, "target"]) };
  if (evidence !== undefined) return { ...common, is: "evidence", evidence };
  const checked = all.filter((one) => judged.includes(one.name));
  return {
    ...{ ...common, is: "query", query: query ?? "", ...serverOf(raw, checked, own, path) },
    window: own.duration(raw.window, [...path, "window"], WINDOW_BOUNDS) ?? WINDOW,
    timeout: own.duration(raw.timeout, [...path, "timeout"], TIMEOUT_BOUNDS) ?? TIMEOUT,
  };
}

/** What the value must be. What no value can be would be broken for ever. */
function readTarget(text: string, own: Reader, path: readonly string[]): Objective["target"] {
  const limit = parseLimit(text);
  if ("why" in limit) return own.refuse(path, limit.why, limit.mend);
  const parsed = parseThreshold(text);
  const fault = parsed.kind === "threshold" ? acceptableRange(parsed.threshold) : undefined;
  return fault === undefined ? limit : own.refuse(path, fault.why, fault.mend);
}

/** The server that is asked: the one that is named, else that of the checks of the environments. */
function serverOf(
  raw: RawObjective,
  environments: readonly EnvironmentConfig[],
  own: Reader,
  path: readonly string[],
): { url: string; insecure: boolean } {
  const servers = environments
    .flatMap(({ verify }) => verify.checks)
    .flatMap((check) => (check.type === "prometheus" ? [check] : []));
  const [usual, other] = [...new Set(servers.map(({ url }) => url))];
  const { url = usual, insecure = raw.url === undefined && servers.every((one) => one.insecure) } = raw;
  if (url === undefined || (raw.url === undefined && other !== undefined))
    return own.refuse(
      path,
      url === undefined
        ? "nothing says which Prometheus is asked, and no check of its environments has one"
        : `the checks of its environments ask several: ${usual} and ${other}`,
      "add `url`, such as https://prometheus.example",
    );
  return { url: own.url({ url, insecure }, path), insecure };
}
