import { probeCommand } from "../adapters/probes/command.ts";
import { probeHttp } from "../adapters/probes/http.ts";
import { probePrometheus, query } from "../adapters/probes/prometheus.ts";
import { type Check, isRelative } from "../health/check.ts";
import type { Measurement } from "../health/verdict.ts";
import { shortDigest } from "../release/digest.ts";
import { holds } from "../release/moves.ts";
import { RELEASE_MARKER, type Target } from "../release/target.ts";
import { type Health, reasonOf, type Subject } from "./deployment-world.ts";
import { comparedPolicies } from "./effective-values.ts";

type McpCheck = Extract<Check, { type: "mcp" }>;

/** How long a target may take to say what it holds. Other checks have a time of their own. Milliseconds. */
const TARGET_MS = 60_000;

/** Where checks run, and by whom. */
export interface Surroundings {
  /** Where programs run: the configuration's folder. */
  folder: string;
  env: NodeJS.ProcessEnv;
  /** Variables that programs of checks do not get. */
  hidden?: readonly string[];
  /** The tool's own, which MCP servers are told. */
  version: string;
}

/** Measures by asking servers, programs and the target itself. */
export class ProbedHealth implements Health {
  readonly #target: Target;
  readonly #surroundings: Surroundings;

  constructor(target: Target, surroundings: Surroundings) {
    this.#target = target;
    this.#surroundings = surroundings;
  }

  async measure(check: Check, subject: Subject): Promise<Measurement> {
    switch (check.type) {
      case "target":
        return withinTime(this.#targetHolds(subject), TARGET_MS);
      case "http":
        return probeHttp(check, subject.digest);
      case "prometheus":
        return probePrometheus(check, subject.before.get(check.name));
      case "command":
        return probeCommand(
          check,
          this.#surroundings.folder,
          variablesOf(subject),
          this.#surroundings.hidden,
        );
      case "mcp":
        return this.#mcpServers(check, subject);
    }
  }

  async #mcpServers(check: McpCheck, subject: Subject): Promise<Measurement> {
    // Loaded only where it is asked for: the protocol's kit is large.
    const { probeMcp } = await import("../adapters/probes/mcp.ts");
    const policies = comparedPolicies(await subject.effective());
    return probeMcp(check, policies, { ...this.#surroundings, variables: variablesOf(subject) });
  }

  async baseline(checks: readonly Check[]): Promise<Map<string, number>> {
    const relative = checks.filter(isRelative);
    // All at once, like the checks: one server that hangs costs its timeout once.
    const asked = relative.map(async (check) => [check.name, await query(check, check.query)] as const);
    const values = new Map<string, number>();
    for (const [name, result] of await Promise.all(asked))
      if (result.is === "value") values.set(name, result.value);
    return values;
  }

  async #targetHolds(subject: Subject): Promise<Measurement> {
    const { effectiveDigest } = subject;
    try {
      const live = await this.#target.read();
      if (holds(live, subject)) return { verdict: "pass", said: `it holds ${shortDigest(effectiveDigest)}` };
      if (live?.effectiveDigest === effectiveDigest)
        return { verdict: "fail", said: `its ${RELEASE_MARKER} is not that of ${subject.id}` };
      const other = live === undefined ? "nothing" : shortDigest(live.effectiveDigest);
      return { verdict: "fail", said: `it holds ${other}, not ${shortDigest(effectiveDigest)}` };
    } catch (error) {
      return { verdict: "error", said: reasonOf(error) };
    }
  }
}

/** What programs are told. */
function variablesOf({ environment, id, digest }: Subject): { [name: string]: string } {
  return { ARCHI3_ENVIRONMENT: environment, ARCHI3_DEPLOYMENT_ID: id, ARCHI3_DIGEST: digest };
}

/** A measurement that takes too long is none; what it waits for is left to itself. */
function withinTime(measured: Promise<Measurement>, ms: number): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => resolve({ verdict: "error", said: `no answer within ${ms / 1000} s` }),
      ms,
    );
    measured.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
