import { shortDigest } from "./digest.ts";
import type { GateFacts, GateVerdict } from "./gates.ts";

/** By whom a bundle's digest must be attested. */
export interface AttestationDemand {
  /** The workflow that attests: its path in the repository. */
  workflow: string;
  /** The ref that its run must be of, as `refs/heads/main`. */
  ref: string;
  /** `owner/name`; undefined for the policy repository. */
  repository: string | undefined;
}

/** What is known of a digest's attestation; texts are foreign and cut short. */
export type Attestation =
  | { is: "verified" }
  /** There is none. */
  | { is: "missing"; said: string }
  /** There are some, and none is what is asked for. */
  | { is: "wrong"; said: string }
  /** Nobody could tell. */
  | { is: "unchecked"; why: string; mend: string };

/** The gate of an environment that asks for an attestation. What cannot be checked is refused like what is wrong. */
export function attestationGate({ attestation, digest, environment }: GateFacts): GateVerdict {
  if (attestation === undefined) return { is: "pass", reason: "none is asked for" };
  const { demand, found } = attestation;
  const by = `${demand.workflow} at ${shownRef(demand.ref)}`;
  switch (found.is) {
    case "verified":
      return { is: "pass", reason: `attested by ${by}` };
    case "missing":
      return {
        is: "refuse",
        reason: `${shortDigest(digest)} has no attestation: ${found.said}`,
        mend: `deploy what ${by} has built and attested; where it has, the token needs \`attestations: read\``,
      };
    case "wrong":
      return {
        is: "refuse",
        reason: `${shortDigest(digest)} is not attested by ${by}: ${found.said}`,
        mend: `deploy what ${by} has built, or name in environments.${environment}.attestation whose attestation is meant`,
      };
    case "unchecked":
      return {
        is: "refuse",
        reason: `the attestation cannot be checked: ${found.why}`,
        mend: found.mend,
      };
  }
}

/** A branch by its name; any other ref in full. */
function shownRef(ref: string): string {
  return ref.replace(/^refs\/heads\//, "");
}
