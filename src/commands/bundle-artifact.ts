import { join } from "node:path";
import { type Downloaded, downloadFile, uploadReport } from "../adapters/artifact.ts";
import { outsideError } from "../errors.ts";

/** For all of an upload or a download. */
const LIMIT_MS = 120_000;

/** How a bundle is named that an earlier job of the run has kept: `artifact:policy-bundle`. */
const SCHEME = "artifact:";

const DO_WITHOUT = "leave the input empty, and let every job build the bundle of its commit";

/** The artifact that a step's input names; undefined for a file or a digest. */
export function artifactNamed(bundle: string): string | undefined {
  return bundle.startsWith(SCHEME) ? bundle.slice(SCHEME.length) : undefined;
}

type Env = { readonly [name: string]: string | undefined };

/**
 * Keeps a bundle's file with the workflow's run, for its later jobs. A job that is run again finds the same bundle there:
 * a commit's bundle is always the same bytes.
 * @returns a word for the log; undefined where there is none to say
 * @throws {PolicyError} `E_ARTIFACT` (exit 4)
 */
export async function keepBundle(
  name: string,
  file: string,
  folder: string,
  env: Env,
): Promise<string | undefined> {
  const uploaded = await uploadReport({ name, files: [file], folder }, { env, limitMs: LIMIT_MS });
  if (uploaded.state === "uploaded") return undefined;
  if (uploaded.state === "taken") return `the run has an artifact ${name} already, which stays`;
  throw outsideError("E_ARTIFACT", {
    what: "the bundle was not kept for the jobs that deploy it",
    where: `with: bundle-artifact: ${name}`,
    why: uploaded.why,
    mend: uploaded.state === "failed" ? `run the job again; or ${DO_WITHOUT}` : DO_WITHOUT,
  });
}

/**
 * Brings the file of a bundle that an earlier job has kept.
 * @returns its path
 * @throws {PolicyError} `E_ARTIFACT` (exit 4)
 */
export async function bringBundle(name: string, temporaryFolder: string, env: Env): Promise<string> {
  const folder = join(temporaryFolder, `archi3-artifact-${name}`);
  const brought = await downloadFile(name, folder, { env, limitMs: LIMIT_MS });
  if (brought.state === "downloaded") return brought.file;
  throw outsideError("E_ARTIFACT", {
    what: "the bundle that an earlier job has kept cannot be had",
    where: `with: bundle: ${SCHEME}${name}`,
    ...notBrought(brought, name),
  });
}

function notBrought(
  brought: Exclude<Downloaded, { state: "downloaded" }>,
  name: string,
): { why: string; mend: string } {
  switch (brought.state) {
    case "absent":
      return {
        why: `this run has no artifact ${name}`,
        mend: `let this job need the one that keeps it (\`command: bundle\` with \`bundle-artifact: ${name}\`), and run both`,
      };
    case "unavailable":
      return {
        why: brought.why,
        mend: `use the action on a runner that has artifacts; or ${DO_WITHOUT}`,
      };
    case "failed":
      return { why: brought.why, mend: "run this job again" };
  }
}
