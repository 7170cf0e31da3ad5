import { checkoutState } from "../adapters/git-state.ts";
import { PolicyError } from "../errors.ts";
import type { Bundle } from "../release/bundle.ts";
import { digestOf, type FileSet } from "../release/digest.ts";
import { bundleError, MANIFEST_FILE } from "../release/manifest.ts";
import { repositoryName } from "../release/source.ts";
import { policiesOfRevision } from "./bundle-of-commit.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Compares where a bundle says it came from with what is known here: anybody can write a manifest.
 * @param options those of the call, by which the commit is read
 * @returns why nobody can tell here, as a clause; undefined where it is true. The ref is not asked: it moves.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) where the commit is here, and has other policies
 */
export async function whyUnverified(
  { manifest, digest }: Bundle,
  options: { config?: string; policiesDir?: string },
  { displayRoot }: Workspace,
  currentFolder: string,
): Promise<string | undefined> {
  const { commit, repository } = manifest.source;
  const read = await policiesAt(commit, options, currentFolder);
  if (typeof read === "string") return read;
  if (digestOf("archi3-bundle/1", read) !== digest)
    throw bundleError(
      MANIFEST_FILE,
      `it says that the bundle is of the commit ${commit}, whose policies are others`,
    );
  const { remote } = checkoutState(displayRoot);
  const here = remote === undefined ? undefined : repositoryName(remote);
  if (repository === undefined || repository === here) return undefined;
  return `it names the repository ${repository}, and this is ${here === undefined ? "a clone of no known one" : here}`;
}

async function policiesAt(
  commit: string,
  options: { config?: string; policiesDir?: string },
  currentFolder: string,
): Promise<FileSet | string> {
  try {
    const policies = await policiesOfRevision(commit, options, currentFolder);
    return policies ?? `the commit ${commit} is not here`;
  } catch (error) {
    // Such as a commit whose files were not fetched, or whose configuration is none.
    if (error instanceof PolicyError) return `the commit ${commit} cannot be read: ${error.parts.what}`;
    throw error;
  }
}
