import { dirname, resolve } from "node:path";
import { CommitTree } from "../adapters/commit-tree.ts";
import { isWithin, realPath } from "../adapters/files.ts";
import { type Commit, gitRoot, Repository } from "../adapters/git.ts";
import { checkoutState } from "../adapters/git-state.ts";
import type { Terminal } from "../adapters/terminal.ts";
import { DISK, type Tree } from "../adapters/tree.ts";
import { outsideError, PolicyError, usageError } from "../errors.ts";
import type { Catalog } from "../policy/catalog.ts";
import { type Bundle, makeBundle } from "../release/bundle.ts";
import { type BundleSource, bundleError } from "../release/manifest.ts";
import type { ValidationRecord } from "../release/record.ts";
import { repositoryName } from "../release/source.ts";
import { bundlePath, OUTSIDE } from "./bundle-paths.ts";
import { checkRead, type Purpose } from "./catalog.ts";
import { type FoundFiles, findFiles } from "./intake.ts";
import { ownBaseline } from "./judging.ts";
import type { Validation } from "./report-formats.ts";
import { checkCommitted } from "./uncommitted.ts";
import { judge } from "./validate.ts";
import { deploymentStart, openWorkspace, settledPath, type Workspace } from "./workspace.ts";

export interface BundleOfCommitOptions {
  config?: string;
  policiesDir?: string;
}

/** What became of building a bundle. */
export type Built =
  | {
      is: "built";
      bundle: Bundle;
      catalog: Catalog;
      workspace: Workspace;
      commit: string;
      validation: ValidationRecord;
    }
  /** The policies are wrong, as a run of `validate` says it. */
  | { is: "invalid"; validation: Validation };

const BUNDLING: Purpose = { refusal: "so no bundle is built", nothing: "there is nothing to bundle" };

/**
 * Builds the bundle of the commit that is checked out, by the configuration of that commit. Nothing is read from the
 * working copy, so what a clone makes of line ends or contents does not matter.
 * @param version this tool's
 * @throws {PolicyError} `E_DIRTY` and `E_BUNDLE` (exit 3), `E_REPOSITORY`, `E_COMMIT` and `E_NOTHING` (exit 2), `E_GIT`
 *   (exit 4), `E_INVALID` (exit 1)
 */
export async function bundleOfCommit(
  options: BundleOfCommitOptions,
  terminal: Terminal,
  version: string,
): Promise<Built> {
  const started = performance.now();
  const progress = terminal.progress("Reading the commit");
  const { repository, start, asked } = openRepository(options, terminal.currentFolder);
  const commit = headOf(repository);
  const workspace = await openCommit(repository, commit, asked, start);
  checkCommitted(workspace, start);
  const found = findFiles(workspace);
  progress(`Checking ${found.files.length} files`);
  const judged = await catalogOf(found, workspace, { start, version, started });
  progress(undefined);
  const { validation } = judged;
  if (judged.catalog === undefined) return { is: "invalid", validation };
  checkRejected(found);
  const bundle = makeBundle(
    filesOf(found, workspace),
    sourceOf(repository, commit),
    `archi3-policy ${version}`,
  );
  const { catalog } = judged;
  return { is: "built", bundle, catalog, workspace, commit: commit.id, validation: numbersOf(validation) };
}

export interface Asked {
  config?: string;
  policiesDir?: string;
}

/** The repository that the call is about, and the paths of the call as that repository knows them. */
export function openRepository(
  { config, policiesDir }: Asked,
  currentFolder: string,
): { repository: Repository; start: string; asked: Asked } {
  const here = realPath(currentFolder) ?? currentFolder;
  const asked: Asked = {
    ...(config === undefined ? {} : { config: settledPath(resolve(here, config), "file") }),
    ...(policiesDir === undefined ? {} : { policiesDir: settledPath(resolve(here, policiesDir), "folder") }),
  };
  const place = asked.policiesDir ?? (asked.config === undefined ? here : dirname(asked.config));
  const root = gitRoot(place);
  if (root === undefined) {
    throw usageError("E_REPOSITORY", {
      what: "there is no commit to build a bundle of",
      where: place,
      why: "this is no git repository",
      mend: "run it in a clone of the policies' repository, or begin one: git init, git add, git commit",
    });
  }
  const inside = gitRoot(here) === root;
  return { repository: new Repository(root), start: deploymentStart(inside ? here : place), asked };
}

/** The commit that is checked out. @throws {PolicyError} `E_COMMIT` (exit 2), `E_GIT` (exit 4) */
export function headOf(repository: Repository): Commit {
  const commit = repository.commit("HEAD");
  if (commit !== undefined) return commit;
  repository.assertUsable();
  throw usageError("E_COMMIT", {
    what: "there is no commit to build a bundle of",
    where: repository.root,
    why: "nothing has been committed yet",
    mend: "commit the policies: git add, git commit",
  });
}

/**
 * The workspace of the commit that is checked out, for what is deployed by its configuration.
 * @throws {PolicyError} `E_REPOSITORY`, `E_COMMIT` (exit 2), `E_GIT` (exit 4)
 */
export async function workspaceOfHead(
  options: { config?: string; policiesDir?: string },
  currentFolder: string,
): Promise<{ workspace: Workspace; commit: string }> {
  const { repository, start, asked } = openRepository(options, currentFolder);
  const commit = headOf(repository);
  return { workspace: await openCommit(repository, commit, asked, start), commit: commit.id };
}

/**
 * The policies of a revision, at the paths that they have in a bundle.
 * @returns undefined where the revision names no commit that is here
 * @throws {PolicyError} as {@link workspaceOfHead}
 */
export async function policiesOfRevision(
  revision: string,
  options: { config?: string; policiesDir?: string },
  currentFolder: string,
): Promise<Map<string, Uint8Array> | undefined> {
  const { repository, start, asked } = openRepository(options, currentFolder);
  const commit = repository.commit(revision);
  if (commit === undefined) return undefined;
  const workspace = await openCommit(repository, commit, asked, start);
  return policiesOf(workspace);
}

/** The policies of a workspace, at the paths that they have in a bundle. */
export function policiesOf(workspace: Workspace): Map<string, Uint8Array> {
  return filesOf(findFiles(workspace), workspace);
}

/** The workspace of a commit, as if it were checked out. */
async function openCommit(
  repository: Repository,
  commit: Commit,
  asked: Asked,
  start: string,
): Promise<Workspace> {
  try {
    return await openWorkspace(asked, start, start, treeOf(repository, commit));
  } catch (error) {
    throw asCommitted(error, commit);
  }
}

/** Says of a configuration, or a rule, that is refused which commit's it is: the one that lies there may be corrected already. */
export function asCommitted(error: unknown, { id }: Commit): unknown {
  if (!(error instanceof PolicyError) || !["E_CONFIG", "E_RULE"].includes(error.code)) return error;
  const { what, mend = "correct it" } = error.parts;
  return new PolicyError(error.code, error.status, {
    ...error.parts,
    what: `${what} of the commit ${id.slice(0, 12)}`,
    mend: `${mend}${/[.?!]$/.test(mend) ? " Correct" : "; correct"} it and commit that`,
    cause: error,
  });
}

/** The files of a commit, as if it were checked out. @throws {PolicyError} `E_GIT` (exit 4) */
export function treeOf(repository: Repository, commit: Commit): Tree {
  const entries = repository.entries(commit.id);
  if (entries !== undefined) return new CommitTree(repository, entries, DISK, () => false);
  throw outsideError("E_GIT", {
    what: `cannot read the files of the commit ${commit.id}`,
    where: repository.root,
    mend: "fetch the commit again, or run `git fsck` there",
  });
}

/** The policies as every rule judges them; no catalog where that fails the run. */
async function catalogOf(
  found: FoundFiles,
  workspace: Workspace,
  run: { start: string; version: string; started: number },
): Promise<{ validation: Validation; catalog: Catalog | undefined }> {
  const baselines = await ownBaseline(workspace);
  const intake = { scope: { workspace, paths: [] }, found, comparison: undefined, baselines };
  const validation = await judge(intake, {}, { ...run, currentFolder: run.start });
  if (validation.report.conclusion !== "success") return { validation, catalog: undefined };
  // A configuration may let everything pass.
  const { catalog } = validation.checked;
  checkRead(catalog, BUNDLING);
  return { validation, catalog };
}

/** What a validation found, in numbers, for the record of a deployment. */
export function numbersOf({ report: { summary } }: Validation): ValidationRecord {
  const { policies, errors, warnings, suppressed } = summary;
  return { policies, errors, warnings, suppressed };
}

/** What was not taken in would be missing in silence, also where nothing that is found fails a run. */
function checkRejected({ rejected }: FoundFiles): void {
  const [first] = rejected;
  if (first !== undefined) throw bundleError(first.file, first.message, first.help);
}

function filesOf({ files }: FoundFiles, workspace: Workspace): Map<string, Uint8Array> {
  const { hasPolicies, policiesFolder, displayRoot } = workspace;
  const bundled = new Map<string, Uint8Array>();
  for (const { file, bytes, kind } of files) {
    if (kind === undefined) continue;
    const path = bundlePath(file, workspace);
    if (path.startsWith(OUTSIDE) && hasPolicies && isWithin(resolve(displayRoot, file), policiesFolder)) {
      throw bundleError(
        file,
        `bundles keep ${OUTSIDE} for what lies outside of the policies folder`,
        "rename this folder of the policies folder",
      );
    }
    bundled.set(path, bytes);
  }
  return bundled;
}

function sourceOf(repository: Repository, { id }: Commit): BundleSource {
  const { remote, ref } = checkoutState(repository.root);
  const name = remote === undefined ? undefined : repositoryName(remote);
  return {
    ...(name === undefined ? {} : { repository: name }),
    commit: id,
    ...(ref === undefined ? {} : { ref }),
  };
}
