import { relative } from "node:path";
import { Repository } from "../adapters/git.ts";
import { uncommittedFiles } from "../adapters/git-state.ts";
import { PolicyError } from "../errors.ts";
import { namesOwners } from "../release/code-owners.ts";
import type { CodeOwnership } from "../release/first-steps.ts";
import { PLACEHOLDER } from "../release/starters.ts";
import type { InitConfiguration } from "./init-config.ts";
import type { Place } from "./init-place.ts";
import { isRenewable, type PlannedFile } from "./init-write.ts";

/** How far a repository is set up, by what can be known without GitHub. */
export interface Standing {
  /** Whether the first steps were taken: the configuration is committed, and so are workflows that can run. */
  isSetUp: boolean;
  /** Whether workflows there name an action that nobody publishes. */
  hasPlaceholder: boolean;
  /** What is to be committed, for `git add`; relative to the repository's folder. */
  paths: string[];
  owners: CodeOwnership;
}

/**
 * Looks at what git holds of the files, which are written by now unless it is a dry run.
 * @param run `withWorkflows`: whether workflows belong to the files
 */
export function standingOf(
  place: Place,
  files: readonly PlannedFile[],
  configured: InitConfiguration,
  { withWorkflows, dryRun }: { withWorkflows: boolean; dryRun: boolean },
): Standing {
  const held = heldByGit(place);
  const own = files.filter(({ instead }) => instead === undefined);
  const isOpen = ({ path, fate }: PlannedFile) =>
    held === undefined || held.changed.has(path) || (dryRun && (fate === "create" || fate === "overwrite"));
  const workflows = own.filter(({ path }) => path.startsWith(".github/workflows/"));
  const hasPlaceholder = workflows.some((file) =>
    textAfter(file).includes(`uses: ${PLACEHOLDER.repository}`),
  );
  const needed = ["archi3.yaml", ...(withWorkflows ? [".github/workflows/pull-request.yml"] : [])];
  const isTheirs = (file: PlannedFile) => file.fate === "keep" && !isRenewable(file, file.before ?? "");
  const open = own.filter(isOpen);
  return {
    isSetUp:
      needed.every((path) => held?.committed.has(path)) && !hasPlaceholder && !workflows.some(isTheirs),
    hasPlaceholder,
    paths: [...new Set([...policiesToAdd(configured, held), ...open.map(({ path }) => topOf(path))])],
    owners: ownershipOf(files.find(({ path }) => path === ".github/CODEOWNERS")),
  };
}

/** The text of a file once everything is written. */
function textAfter({ fate, before = "", text }: PlannedFile): string {
  return fate === "keep" ? before : text;
}

interface HeldByGit {
  /** In the commit that is checked out. */
  committed: ReadonlySet<string>;
  /** Not as they are committed; nothing that is ignored. */
  changed: ReadonlySet<string>;
}

/** Files by their paths relative to the repository's folder; undefined where git says nothing. */
function heldByGit({ folder, root }: Place): HeldByGit | undefined {
  if (root === undefined) return undefined;
  const prefix = root === folder ? "" : `${relative(root, folder).replaceAll("\\", "/")}/`;
  const below = (paths: Iterable<string>) =>
    new Set([...paths].flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : [])));
  try {
    const entries = new Repository(root).entries("HEAD");
    const changed = uncommittedFiles(root).flatMap(({ file, unseenBy }) =>
      unseenBy === undefined ? [file] : [],
    );
    return { committed: below(entries?.keys() ?? []), changed: below(changed) };
  } catch (error) {
    // What was written stays written where git does not answer: then every step is told.
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}

/** Policies that were there before git knew them: without them nothing is adopted. */
function policiesToAdd(
  { policies, policyFiles, adopted }: InitConfiguration,
  held: HeldByGit | undefined,
): string[] {
  if (!adopted) return [];
  const unknown = policyFiles.filter(
    (path) => held === undefined || (held.changed.has(path) && !held.committed.has(path)),
  );
  if (unknown.length > 0 && policies !== ".") return [policies];
  return unknown.map(topOf);
}

/** The entry at the top that holds a file. */
function topOf(path: string): string {
  return path.split("/")[0] ?? path;
}

function ownershipOf(file: PlannedFile | undefined): CodeOwnership {
  if (file === undefined || !namesOwners(textAfter(file))) return "open";
  return file.fate === "keep" ? "decided" : "proposed";
}
