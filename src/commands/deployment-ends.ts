import { EXIT, PolicyError } from "../errors.ts";
import { EMPTY } from "../release/record.ts";
import { type Outcome, Refusal } from "./deployment-world.ts";
import type { Verification } from "./verification.ts";

/** Which deployment ended, and what is live now, as the ledger says. */
export interface About {
  environment: string;
  id: string;
  live: string | undefined;
}

/** It was activated, and its checks have spoken. */
export function verified(about: About, isRollback: boolean, { verdict, checks }: Verification): Outcome {
  const { environment, id, live } = about;
  const base = { id, live, checks };
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
        why: `${id} is live and not healthy: ${verdict.by}: ${verdict.why}`,
        next: isRollback
          ? `go back further: archi3-policy rollback --environment ${environment} --deployment-id ID`
          : "what was live before has the same effective policies, so nothing was restored; correct the policies and deploy them",
      };
  }
}

/** It failed, and what was live before is live again. */
export function rolledBack({ id }: About, restored: string, why: string, checks: Outcome["checks"]): Outcome {
  const now =
    restored === EMPTY
      ? "nothing healthy was there before, so no policies are live"
      : `${restored} is live again`;
  return {
    ...{ status: EXIT.failed, result: "rolled-back", id, live: restored, checks },
    why: `${id} failed (${why}); ${now}`,
    next: "correct the policies and deploy them; this digest is refused here until `unlock`",
  };
}

/** It failed, and so did the way back. */
export function emergency(
  { environment, id, live }: About,
  restores: string,
  why: string,
  checks: Outcome["checks"],
): Outcome {
  return {
    ...{ status: EXIT.emergency, result: "failed", id, live, checks, why },
    next: `go back to another one: archi3-policy rollback --environment ${environment} --deployment-id ID (history shows them; not ${restores})`,
  };
}

/** Another command came first. */
export function overtaken(id: string, why: string): Refusal {
  return new Refusal("superseded", `${id} was superseded: ${why}; it touched nothing more`, undefined);
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
export function inDoubt(id: string, environment: string, error: PolicyError): PolicyError {
  return new PolicyError(error.code, EXIT.outside, {
    ...error.parts,
    what: `${id} is in doubt, since its target does not answer as it should: ${error.parts.what}`,
    mend: `mend the target, then run the same command again, or: archi3-policy rollback --environment ${environment}`,
    cause: error,
  });
}
