import { basename, dirname, join } from "node:path";
import { isWithin } from "../adapters/files.ts";
import { uncommittedFiles } from "../adapters/git-state.ts";
import { EXIT, PolicyError } from "../errors.ts";
import { kindOfPath } from "../policy/kinds.ts";
import { baselinePath } from "./baseline.ts";
import { isPolicyPlace } from "./intake.ts";
import { displayPath, foldersUpTo, type Workspace } from "./workspace.ts";

/** How many files an error names. */
const MOST_NAMED = 5;

/**
 * Refuses a working copy that differs from its commit where policies are concerned: what is built is the commit, and
 * whoever builds it would take it for what lies before them.
 * @param workspace that of the commit
 * @param start where the configuration was looked for from: another one may lie there uncommitted
 * @throws {PolicyError} `E_DIRTY` (exit 3) naming up to five files; `E_GIT` (exit 4)
 */
export function checkCommitted(workspace: Workspace, start: string): void {
  const root = workspace.displayRoot;
  const changed = uncommittedFiles(root).filter((file) => concerns(join(root, file), workspace, start));
  if (changed.length === 0) return;
  const more = changed.length > MOST_NAMED ? ` and ${changed.length - MOST_NAMED} more` : "";
  throw new PolicyError("E_DIRTY", EXIT.refused, {
    what: "there are uncommitted changes, which would not be in the bundle",
    where: `${changed.slice(0, MOST_NAMED).join(", ")}${more}`,
    why: "a bundle is built from the commit, never from the working copy",
    mend: "commit them (git add, git commit), or put them aside (git stash --include-untracked)",
  });
}

/** True for a file that decides what is in the bundle, or whether it is valid. */
function concerns(absolute: string, workspace: Workspace, start: string): boolean {
  const { config, configFile, root, displayRoot } = workspace;
  if (absolute === configFile || absolute === baselinePath(workspace)) return true;
  if (config.kinds.some(({ schema }) => absolute === join(root, schema))) return true;
  const configs = foldersUpTo(start, displayRoot);
  if (/^archi3\.ya?ml$/.test(basename(absolute)) && configs.includes(dirname(absolute))) return true;
  return isPolicyPlace(absolute, workspace) || liesAmongPolicies(absolute, workspace);
}

/** What an earlier run has written is no change of the policies, wherever it was put. */
const BUNDLE_NAME = /^archi3-bundle-[0-9a-f]{12}\.tar\.gz$/;

/**
 * Everything in the policies folder counts, whether it is a policy or not. Where that is the repository's root, which
 * holds everything else too, only what lies at the place of a policy does.
 */
function liesAmongPolicies(
  absolute: string,
  { policiesFolder, hasPolicies, displayRoot }: Workspace,
): boolean {
  if (!hasPolicies || !isWithin(absolute, policiesFolder) || BUNDLE_NAME.test(basename(absolute)))
    return false;
  return policiesFolder !== displayRoot || kindOfPath(displayPath(absolute, policiesFolder)) !== undefined;
}
