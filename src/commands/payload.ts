import { EXIT, PolicyError } from "../errors.ts";
import { type Digest, digestOf, type FileSet } from "../release/digest.ts";
import type { Entry } from "../release/record.ts";
import type { Release } from "../release/target.ts";
import { idOf, type Subject, type World } from "./deployment-world.ts";

/** What goes live: the files of an intent, or of the deployment that it restores. */
export interface Payload {
  digest: Digest;
  effectiveDigest: Digest;
  effective: FileSet;
}

/** The release of an environment in which nothing healthy ever was. */
export const EMPTY_PAYLOAD: Payload = {
  digest: digestOf("archi3-bundle/1", new Map()),
  effectiveDigest: digestOf("archi3-effective/1", new Map()),
  effective: new Map(),
};

/**
 * What a deployment of the ledger made live, verified against its digests.
 * @throws {PolicyError} `E_LEDGER` (exit 4) where the content is not what the record says
 */
export async function payloadOf(ledger: World["ledger"], intent: Entry): Promise<Payload> {
  const { policies, effective } = await ledger.contents(intent.commit);
  const [digest, effectiveDigest] = [
    digestOf("archi3-bundle/1", policies),
    digestOf("archi3-effective/1", effective),
  ];
  if (digest === intent.digest && effectiveDigest === intent["effective-digest"])
    return { digest, effectiveDigest, effective };
  throw new PolicyError("E_LEDGER", EXIT.outside, {
    what: `the content of ${idOf(intent)} is not what its record says`,
    where: intent.commit,
    why: "a digest differs, so somebody changed the ledger",
    mend: "compare it with another clone; name another deployment to go back to",
  });
}

/** What a target is told to hold. */
export function releaseOf(environment: string, id: string, epoch: number, payload: Payload): Release {
  const { digest, effectiveDigest, effective } = payload;
  return { environment, id, epoch, digest, effectiveDigest, files: effective };
}

/**
 * What the checks of a deployment are asked about.
 * @param before what relative checks compare with
 */
export function subjectOf(
  { environment, ledger }: Pick<World, "environment" | "ledger">,
  intent: Entry,
  before: ReadonlyMap<string, number>,
): Subject {
  const { digest, "effective-digest": effectiveDigest } = intent;
  const nothing = EMPTY_PAYLOAD;
  let payload: Promise<Payload> | undefined;
  return {
    ...{ environment: environment.name, id: idOf(intent), before },
    digest: digest ?? nothing.digest,
    effectiveDigest: effectiveDigest ?? nothing.effectiveDigest,
    effective: async () => {
      // Read once for the many measurements of a bake; a failure is tried again.
      payload ??= payloadOf(ledger, intent).catch((error: unknown) => {
        payload = undefined;
        throw error;
      });
      return (await payload).effective;
    },
  };
}
