import { basename, dirname, join, resolve } from "node:path";
import { natureOfPath, realFolder } from "../adapters/files.ts";
import { gitRoot, Repository } from "../adapters/git.ts";
import { checkoutState } from "../adapters/git-state.ts";
import { usageError } from "../errors.ts";
import { repositoryName } from "../release/source.ts";
import { shellWord } from "../shell-word.ts";
import { displayPath, findConfig } from "./workspace.ts";

/** The folder that is made a policy repository, and what git knows of it. */
export interface Place {
  /** Absolute, with the links of the machine followed; it may not exist yet. */
  folder: string;
  /** False in a larger repository: what GitHub reads at a root only has no place there. */
  isRoot: boolean;
  inRepository: boolean;
  /** Of the working tree that holds the folder; undefined outside of one. */
  root: string | undefined;
  hasCommits: boolean;
  hasOrigin: boolean;
  /** The default branch. */
  branch: string;
  /** Such as `@octo-org`, of the remote origin on github.com. */
  owner: string | undefined;
  notes: string[];
}

/**
 * Looks at the folder that is named.
 * @param typed as the caller typed it
 * @throws {PolicyError} `E_INIT` (exit 2) for what is no folder, and below a folder that is configured already
 */
export function placeOf(typed: string, currentFolder: string): Place {
  const folder = settledFolder(typed, currentFolder);
  const configFile = findConfig(folder, folder);
  if (configFile !== undefined && dirname(configFile) !== folder)
    throw usageError("E_INIT", {
      what: "the folder belongs to a policy repository already",
      where: displayPath(configFile, currentFolder),
      why: "its archi3.yaml counts for this folder too",
      mend: `run it there: archi3-policy init --dir ${shellWord(dirname(configFile))}`,
    });
  const root = gitRoot(folder);
  if (root !== undefined) return knownToGit(folder, root);
  const nothing = { inRepository: false, root, hasCommits: false, hasOrigin: false, owner: undefined };
  return { folder, isRoot: true, ...nothing, branch: "main", notes: [] };
}

/** What somebody typed, with the links of the machine followed; what is missing is made below it. */
function settledFolder(typed: string, currentFolder: string): string {
  const path = resolve(currentFolder, typed);
  const nature = natureOfPath(path);
  if (nature !== "missing" && nature !== "folder")
    throw usageError("E_INIT", {
      what: "cannot set a repository up there",
      where: `--dir ${typed}`,
      why: "it is no folder",
      mend: "name a folder, or one that is to be made",
    });
  const settle = (at: string): string =>
    realFolder(at) ?? (dirname(at) === at ? at : join(settle(dirname(at)), basename(at)));
  return settle(path);
}

function knownToGit(folder: string, root: string): Place {
  const { ref, remote } = checkoutState(root);
  const name = remote === undefined ? undefined : repositoryName(remote);
  const [, owner] = /^([A-Za-z0-9-]+)\/[^/:]+$/.exec(name ?? "") ?? [];
  const repository = new Repository(root);
  const branch = repository.defaultBranch()?.replace(/^origin\//, "");
  const larger = `${basename(folder)} lies in the repository ${root}, and GitHub reads workflows, CODEOWNERS and rulesets at a repository's root only: they were left out. Make the folder a repository of its own (git init) and run init again, or run it at the root`;
  return {
    ...{ folder, isRoot: root === folder, inRepository: true, root },
    ...{ hasCommits: repository.commit("HEAD") !== undefined, hasOrigin: remote !== undefined },
    branch: branch ?? ref?.replace("refs/heads/", "") ?? "main",
    owner: owner === undefined ? undefined : `@${owner}`,
    notes: root === folder ? [] : [larger],
  };
}
