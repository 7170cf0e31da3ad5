import { shellWord } from "../shell-word.ts";
import type { Digest } from "./digest.ts";
import { currentDeployment, type Deployment, type Standing, wayBack } from "./standing.ts";

/** Where somebody may go back to from what is live. */
export type Way =
  /** A rollback without an id goes there. */
  | { is: "by itself"; deployment: Deployment }
  /** It was healthy once with other policies, but only its id leads there. */
  | { is: "by id"; deployment: Deployment; why: keyof typeof BY_ID }
  /** Only what has the same effective policies as what is live was healthy: its id leads there. */
  | { is: "same policies"; deployment: Deployment }
  | { is: "none" };

/** Why a rollback does not go there by itself. */
const BY_ID = {
  "left by a rollback": "was left by a rollback",
  "failed later": "failed later",
  "unknown later": "was of unknown health later",
  newer: "is newer than what is live",
};

/**
 * Where somebody may go back to: what a rollback without an id chooses; else the newest deployment with other policies that
 * was healthy, one that failed later only where there is no other.
 * @param openIsLive whether the open deployment's content is what is live
 */
export function wayFrom(standing: Standing, openIsLive = true): Way {
  const chosen = wayBack(standing, openIsLive);
  if (chosen !== undefined) return { is: "by itself", deployment: chosen };
  const { open } = standing;
  const live = (openIsLive ? open?.intent : undefined) ?? currentDeployment(standing)?.intent;
  const healthy = [...standing.deployments.values()].filter(
    ({ id, wasHealthy }) => wasHealthy && id !== live?.id,
  );
  const others = healthy.flatMap((deployment) => {
    const effective = deployment.intent["effective-digest"];
    if (effective === undefined || effective === live?.["effective-digest"]) return [];
    return [{ is: "by id" as const, deployment, why: whyById(standing, deployment, effective) }];
  });
  const other =
    others.findLast(({ why }) => why === "left by a rollback" || why === "newer") ?? others.at(-1);
  if (other !== undefined) return other;
  const same = healthy.at(-1);
  return same === undefined ? { is: "none" } : { is: "same policies", deployment: same };
}

function whyById(standing: Standing, { verdict }: Deployment, effective: Digest): keyof typeof BY_ID {
  const at = (epochs: ReadonlyMap<Digest, number>) => epochs.get(effective) ?? 0;
  const healthy = at(standing.lastHealthy);
  if (at(standing.lastFailed) > healthy || verdict === "failed") return "failed later";
  if (verdict !== "healthy") return "unknown later";
  return at(standing.lastLeft) > healthy ? "left by a rollback" : "newer";
}

/** What there is to go back to, a clause without an end. */
export function wayText(way: Way, environment: string): string {
  switch (way.is) {
    case "by itself":
      return `${way.deployment.id} was healthy`;
    case "by id":
      return `${way.deployment.id} was healthy and ${BY_ID[way.why]}`;
    case "same policies":
      return `no deployment with other policies was healthy in ${environment}`;
    case "none":
      return `no other deployment was healthy in ${environment}`;
  }
}

/** The deployment with other policies that somebody may go back to. */
export function otherPolicies(way: Way): Deployment | undefined {
  return way.is === "by itself" || way.is === "by id" ? way.deployment : undefined;
}

/** The command that makes a deployment live again. @param id its own */
export function rollbackCommand(environment: string, id: string): string {
  return `archi3-policy rollback --environment ${shellWord(environment)} --deployment-id ${shellWord(id)}`;
}
