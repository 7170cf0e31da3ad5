import { verifyAttestation } from "../adapters/attestation.ts";
import { checkoutState } from "../adapters/git-state.ts";
import type { Attestation, AttestationDemand } from "../release/attestation.ts";
import type { Bundle } from "../release/bundle.ts";
import { digestedText } from "../release/digest.ts";
import type { GateFacts } from "../release/gates.ts";
import { repositoryName } from "../release/source.ts";
import type { Promotion } from "./promotion.ts";

/** What was verified in this process, and for whom: gates are looked at again and again while they are waited for. */
const verified = new WeakMap<Bundle, AttestationDemand>();

/** The attestation that an environment asks for, and what is found; undefined where none is asked for. */
export async function attestationOf(
  demand: AttestationDemand | undefined,
  bundle: Bundle,
  promotion: Promotion,
): Promise<GateFacts["attestation"]> {
  if (demand === undefined) return undefined;
  if (verified.get(bundle) === demand) return { demand, found: { is: "verified" } };
  const progress = promotion.terminal.progress("Verifying the attestation");
  try {
    const found = await verify(demand, bundle, promotion);
    if (found.is === "verified") verified.set(bundle, demand);
    return { demand, found };
  } finally {
    progress(undefined);
  }
}

async function verify(
  demand: AttestationDemand,
  { digest, files }: Bundle,
  { env, workspace }: Promotion,
): Promise<Attestation> {
  const origin = originOf(workspace.displayRoot);
  const server = (env["GITHUB_SERVER_URL"] || origin?.server || "https://github.com").replace(/\/+$/, "");
  const repository = demand.repository ?? (env["GITHUB_REPOSITORY"] || origin?.repository);
  if (repository === undefined || !REPOSITORY.test(repository) || !URL.canParse(server)) {
    return {
      is: "unchecked",
      why: "neither a workflow's run nor the remote origin says which repository on GitHub this is",
      mend: "name it in archi3.yaml: `attestation: {repository: owner/name}`",
    };
  }
  const text = digestedText("archi3-bundle/1", files);
  return verifyAttestation({ digest, text, demand: { ...demand, repository }, server, env });
}

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/;
/** The repository on a server that a clone's origin names, whatever git puts in its place here. */
function originOf(folder: string): ReturnType<typeof placeOnServer> {
  const { remote } = checkoutState(folder);
  return remote === undefined ? undefined : placeOnServer(remote);
}

/** A remote's URL as a repository on a server, whatever way git takes to it; undefined where it names none. */
export function placeOnServer(url: string): { server: string; repository: string } | undefined {
  const [, host = "github.com", repository = ""] =
    /^(?:\w+:\/\/([^/:]+)(?::\d+)?\/)?([^/:]+\/[^/:]+)$/.exec(repositoryName(url) ?? "") ?? [];
  return REPOSITORY.test(repository) ? { server: `https://${host}`, repository } : undefined;
}
