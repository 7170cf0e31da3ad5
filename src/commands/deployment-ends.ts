import { EXIT, outsideError, PolicyError } from "../errors.ts";
import { EMPTY, type LedgerRecord } from "../release/record.ts";
import { currentDeployment, type Standing, wayBack } from "../release/standing.ts";
import { otherPolicies, rollbackCommand, wayFrom, wayText } from "../release/way-back.ts";
import { type Outcome, Refusal } from "./deployment-world.ts";
import type { Verification } from "./verification.ts";

/** Which deployment ended, and how its environment stands now, as the ledger says. */
export interface About {
  environment: string;
  id: string;
  standing: Standing;
}

/** What a target holds, where that is not what the ledger says. */
export type Held =
  /** `id`: the deployment whose content it is; undefined where no deployment made it. */
  { is: "read"; id: string | undefined } | { is: "unreadable" };

/** It was activated, and its checks have spoken. */
export function verified(about: About, isRollback: boolean, { verdict, checks }: Verification): Outcome {
  const { environment, id, standing } = about;
  const base = { id, live: standing.current, checks, restored: [] };
  switch (verdict.state) {
    case "healthy":
      return {
        ...{ ...base, status: EXIT.done, result: "healthy" },
        ...{ why: `${id} is live and healthy`, next: undefined },
      };
    case "inconclusive":
      return {
        ...{ ...base, status: EXIT.failed, result: "inconclusive" },
        why: `${id} is live, but its health is not known: ${verdict.by}: ${verdict.why}`,
        next: `measure again: archi3-policy verify --environment ${environment}`,
      };
    case "failed":
      return {
        ...{ ...base, status: isRollback ? EXIT.emergency : EXIT.failed, result: "failed" },
        ...(isRollback ? { recorded: `${id} failed, and nothing was restored in its place` } : {}),
        why: `${id} is live and not healthy: ${verdict.by}: ${verdict.why}`,
        next: isRollback
          ? furtherBack(about)
          : `what was live before has the same effective policies, so nothing was restored, and they may not be the cause: mend what the checks measure, then: archi3-policy unlock --environment ${environment}, and deploy again; or deploy corrected policies`,
      };
  }
}

/**
 * It failed, and what was live before is live again.
 * @param failed what the checks said of it
 * @param once what they say of what was restored; undefined for the empty release
 */
export function rolledBack(
  about: About,
  restored: string,
  why: string,
  failed: Outcome["checks"],
  once: Verification | undefined,
): Outcome {
  const { environment, id } = about;
  const base = { id, live: restored, checks: failed, restored: once?.checks ?? [] };
  const verdict = once?.verdict;
  const corrected = "correct the policies and deploy them; this digest is refused here until `unlock`";
  if (verdict?.state === "failed") {
    return {
      ...{ ...base, status: EXIT.emergency, result: "failed", next: furtherBack(about) },
      why: `${why}; ${restored} is live again, and not healthy either: ${verdict.by}: ${verdict.why}`,
      recorded: `${id} failed and was rolled back to ${restored}, which failed too`,
    };
  }
  const now =
    restored === EMPTY
      ? "nothing healthy was there before, so no policies are live"
      : `${restored} is live again`;
  const doubt =
    verdict?.state === "inconclusive" ? `, but its health is not known: ${verdict.by}: ${verdict.why}` : "";
  return {
    ...{ ...base, status: EXIT.failed, result: "rolled-back" },
    why: `${id} failed (${why}); ${now}${doubt}`,
    next:
      doubt === ""
        ? corrected
        : `measure again: archi3-policy verify --environment ${environment}; then ${corrected}`,
  };
}

/** It failed, and what was to be restored could not be made live. The ledger keeps it open. */
export function notRestored(
  { environment, id, standing }: About,
  restores: string,
  why: string,
  checks: Outcome["checks"],
  held: Held,
): Outcome {
  const holds =
    held.is === "unreadable"
      ? "the target does not say what is live"
      : `live is ${held.id ?? "what no deployment of the ledger made"}`;
  const back = wayBack(standing, held.is === "read" && held.id === id);
  const again =
    back === undefined
      ? `archi3-policy deploy --environment ${environment}, which restores ${restores} first`
      : rollbackCommand(environment, back.id);
  return {
    ...{ status: EXIT.emergency, result: "failed", id, checks, restored: [] },
    live: held.is === "read" ? held.id : undefined,
    recorded: `${id} failed; it stays open until ${restores} is restored or another one is gone back to`,
    why: `${why}; ${holds}`,
    next: `mend what stands in the way, then: ${again}`,
  };
}

/** What to do about a set that is live and not healthy. */
export function furtherBack(about: About): string {
  const { environment, standing } = about;
  const way = wayFrom(standing);
  const said = wayText(way, environment);
  const inPlace = `deploy corrected policies; or, where policies are not the cause, mend what is, then: ${afterMending(about)}`;
  switch (way.is) {
    case "by itself":
      return `go back: ${rollbackCommand(environment, way.deployment.id)}`;
    case "by id":
      return `${said}: ${rollbackCommand(environment, way.deployment.id)}; or ${inPlace}`;
    default:
      return `${said}: ${inPlace}`;
  }
}

/** How what is live is recorded as healthy, once what its checks measure is mended. */
export function afterMending({ environment, standing }: About): string {
  const live = currentDeployment(standing)?.intent["effective-digest"];
  const same = [...standing.deployments.values()].findLast(
    ({ intent, wasHealthy }) => wasHealthy && intent["effective-digest"] === live,
  );
  return same === undefined
    ? `archi3-policy unlock --environment ${environment}, and deploy it again`
    : rollbackCommand(environment, same.id);
}

/** Another one is in progress, and may not be overtaken. */
export function inProgress(
  { environment, id, standing }: About,
  by: "deploy" | "rollback",
  { holder, deadline }: LedgerRecord,
  now: number,
): Refusal {
  const process = holder === undefined ? "" : `, by process ${holder.pid} on ${holder.host}`;
  const isLate = deadline !== undefined && Date.parse(deadline) <= now;
  const until = isLate
    ? ` still; it should have ended by ${deadline}`
    : `, until ${deadline ?? "it ends"} at the latest`;
  const isRollback = standing.open?.intent.kind === "rollback";
  const way = wayFrom(standing);
  const back = otherPolicies(way);
  const stop =
    back === undefined
      ? `wait for it; there is nothing to go back to: ${wayText(way, environment)}`
      : by === "rollback" || isRollback || way.is === "by id"
        ? `wait for it, or take its place by an id, this one or another: ${rollbackCommand(environment, back.id)}`
        : `wait for it, or stop it: archi3-policy rollback --environment ${environment}`;
  return new Refusal("refused", `${id} is in progress${process}${until}`, stop);
}

/** Another command came first. */
export function overtaken(id: string, why: string): Refusal {
  return new Refusal(
    "superseded",
    `${id} was superseded: ${why}; it touched nothing more`,
    "see what is live now: archi3-policy status",
  );
}

/** The target failed before the activation. */
export function notActivated(id: string, live: string | undefined, error: PolicyError): PolicyError {
  return new PolicyError(error.code, EXIT.outside, {
    ...error.parts,
    what: `${id} was not activated: ${error.parts.what}`,
    mend: `${error.parts.mend ?? "mend the target"}; what was live before (${live ?? "nothing"}) is live still, and the same command may be run again`,
    cause: error,
  });
}

/** The target has been used with another ledger, or this one has been begun anew. */
export function anothersTarget(id: string, target: string, why: string): PolicyError {
  return outsideError("E_TARGET", {
    what: `${id} was not activated: the target belongs to another ledger`,
    where: target,
    why,
    mend: "bring that ledger back (git fetch), and deploy with it; where it is lost for good, name another place as the target, or remove this one and deploy again",
  });
}

/** The ledger failed while the deployment was carried out: what it says last is that it began. */
export function leftOpen(id: string, error: PolicyError): PolicyError {
  return new PolicyError(error.code, EXIT.outside, {
    ...error.parts,
    what: `${id} began, and how it ended could not be recorded: ${error.parts.what}`,
    mend: `${error.parts.mend ?? "mend the ledger"}; then run the same command again, which looks at what is live and closes it`,
    cause: error,
  });
}

/** The target failed, and does not say what it holds. */
export function inDoubt({ environment, id, standing }: About, error: PolicyError): PolicyError {
  const back =
    wayBack(standing) === undefined ? "" : `, or: archi3-policy rollback --environment ${environment}`;
  return new PolicyError(error.code, EXIT.outside, {
    ...error.parts,
    what: `${id} is in doubt, since its target does not answer as it should: ${error.parts.what}`,
    mend: `${error.parts.mend ?? "mend the target, and run the same command again"}${back}`,
    cause: error,
  });
}
