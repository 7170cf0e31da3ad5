import type { AttestationDemand } from "../release/attestation.ts";
import type { Freeze } from "../release/freeze.ts";
import { type RawAttestation, readAttestation } from "./attestation.ts";
import type { At } from "./document.ts";
import { type RawFreeze, readFreeze } from "./freeze.ts";
import {
  checkGithubDiffers,
  checkReviewerCount,
  defaultGithub,
  type GithubConfig,
  type RawGithub,
  readGithub,
} from "./github-environments.ts";
import { promotionOrder } from "./promotion-order.ts";
import { Reader } from "./reader.ts";
import {
  checkTargetsDiffer,
  defaultTarget,
  type RawTarget,
  readTarget,
  type TargetConfig,
} from "./target.ts";
import { defaultVerify, type RawVerify, readVerify, type VerifyConfig } from "./verify.ts";

/** An environment as archi3.yaml says it: every default filled in. */
export interface EnvironmentConfig {
  name: string;
  after: string | undefined;
  /** Milliseconds that a digest must have been healthy in `after`. */
  soak: number;
  /** Names of results that `after` must have. */
  evidence: readonly string[];
  checklistRequired: boolean;
  /** By whom a bundle must be attested; undefined where nobody has to. */
  attestation: AttestationDemand | undefined;
  freeze: readonly Freeze[];
  target: TargetConfig;
  reviewers: { users: readonly string[]; teams: readonly string[]; preventSelfReview: boolean };
  github: GithubConfig;
  verify: VerifyConfig;
}

/** An environment as the schema of archi3.yaml lets it pass. */
export interface RawEnvironment {
  after?: string;
  soak?: string;
  evidence?: string[];
  checklist?: "required" | "shown";
  attestation?: RawAttestation;
  freeze?: RawFreeze[];
  target?: RawTarget;
  reviewers?: { users?: string[]; teams?: string[]; "prevent-self-review"?: boolean };
  github?: RawGithub;
  verify?: RawVerify;
}

/** An environment of which nothing is said: a folder as the target, which is looked at once. */
export function defaultEnvironment(name: string, after: string | undefined): EnvironmentConfig {
  return {
    name,
    after,
    soak: 0,
    evidence: [],
    checklistRequired: false,
    attestation: undefined,
    freeze: [],
    target: defaultTarget(name),
    reviewers: { users: [], teams: [], preventSelfReview: false },
    github: defaultGithub(name),
    verify: defaultVerify(),
  };
}

/**
 * Reads the environments, in the order of promotion.
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that the schema cannot see to be wrong
 */
export function readEnvironments(
  raw: { readonly [name: string]: RawEnvironment },
  at: At,
): EnvironmentConfig[] {
  const environments = promotionOrder(raw, at).map((name) => readEnvironment(name, raw[name] ?? {}, at));
  checkTargetsDiffer(environments, at);
  checkGithubDiffers(environments, at);
  return environments;
}

/**
 * Reads one environment.
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that the schema cannot see to be wrong
 */
export function readEnvironment(name: string, raw: RawEnvironment, at: At): EnvironmentConfig {
  const own = new Reader(["environments", name], at);
  const usual = defaultEnvironment(name, raw.after);
  for (const key of ["soak", "evidence"] as const)
    if (raw.after === undefined && raw[key] !== undefined)
      own.refuse(
        [key],
        `${name} comes after no environment, so nothing can have proven itself before`,
        "name that one: `after`",
      );
  const { users = [], teams = [], "prevent-self-review": preventSelfReview = false } = raw.reviewers ?? {};
  checkReviewerCount({ users, teams }, own);
  return {
    ...usual,
    soak: own.duration(raw.soak, ["soak"]) ?? usual.soak,
    evidence: raw.evidence ?? usual.evidence,
    checklistRequired: raw.checklist === "required",
    attestation: readAttestation(raw.attestation),
    freeze: (raw.freeze ?? []).map((freeze, index) => readFreeze(freeze, own, ["freeze", String(index)])),
    target: raw.target === undefined ? usual.target : readTarget(raw.target, name, own),
    reviewers: { users, teams, preventSelfReview },
    github: readGithub(raw.github ?? {}, name, own),
    verify: readVerify(raw.verify ?? {}, own),
  };
}
