import type { AttestationDemand } from "../release/attestation.ts";

/** `attestation` as the schema of archi3.yaml lets it pass. */
export type RawAttestation = "required" | Partial<Record<keyof AttestationDemand, string>>;

/** Reads an environment's `attestation`: the release workflow's at the main branch, where nothing else is said. */
export function readAttestation(raw: RawAttestation | undefined): AttestationDemand | undefined {
  if (raw === undefined) return undefined;
  const said = raw === "required" ? {} : raw;
  return {
    workflow: said.workflow ?? ".github/workflows/release.yml",
    ref: said.ref ?? "refs/heads/main",
    repository: said.repository,
  };
}
