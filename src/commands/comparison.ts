import { CommitTree } from "../adapters/commit-tree.ts";
import { Repository } from "../adapters/git.ts";
import { DISK } from "../adapters/tree.ts";
import { usageError } from "../errors.ts";
import { Changes } from "../policy/changes.ts";
import type { Range } from "../policy/finding.ts";
import type { ToHead } from "../report/links.ts";
import type { Base, Counted } from "../report/report.ts";
import { type Against, type Beyond, findBase, nameOf, withRevision } from "./base.ts";
import type { Baselines } from "./baseline.ts";
import type { FoundFiles } from "./intake.ts";
import { hardened, judgeBy, notesOfUnknown, ownBaseline } from "./judging.ts";
import { formerPlaces, pathspecsOf } from "./pathspecs.ts";
import type { Workspace } from "./workspace.ts";

/** What a run is asked to compare with, and what follows from it. */
export interface ComparisonRequest {
  against: Against;
  /**
   * `changes`: the run gates a change, which is judged by its base's configuration and fails only for what it brings
   * or touches. `all`: the change is in already; what is there judges itself, and the base only says what is new.
   */
  counted: Counted;
  beyond?: Beyond;
}

/** A run's base, and by what its policies are judged because of it. */
export interface Comparison {
  base: Base;
  counted: Counted;
  /** The commit that is checked out; undefined where it is not known. */
  checkout: string | undefined;
  /** The workspace to look for policies in, with the configuration and the schemas that judge. */
  here: Workspace;
  baselines: Baselines;
  /** The base's policies, judged by the same; undefined where there are none, so that every finding is new. */
  there: { workspace: Workspace; files: FoundFiles; changes: Changes } | undefined;
  /** What differs from the base; undefined where it is unknown. */
  changes: Changes | undefined;
  /** Carries a place of the checkout to the commit that is reported on; undefined where that has no such line. */
  reported: ToHead;
}

/**
 * Finds the base of a run, and what judges: a change is never judged by what it brings along itself.
 * @param options as the caller gave them, for what the base's workspace is looked up by
 */
export async function openComparison(
  request: ComparisonRequest,
  workspace: Workspace,
  options: { config?: string; policiesDir?: string },
  currentFolder: string,
): Promise<Comparison> {
  if (!workspace.inRepository) {
    throw usageError("E_BASE", {
      what: "there is nothing to compare with",
      where: workspace.displayRoot,
      why: "this is no git repository",
      mend:
        request.beyond === undefined
          ? "run it in a clone, or without a base"
          : "add actions/checkout before this step",
    });
  }
  const repository = new Repository(workspace.displayRoot);
  const against = withRevision(request.against, repository);
  const found = await findBase(repository, against, request.beyond);
  if (found.state === "unknown") return unknownBase(request, workspace, found);
  const { commit, checkout } = found;
  const entries = repository.entries(commit);
  if (entries === undefined)
    return unknownBase(request, workspace, { why: `the files of ${commit} cannot be read`, checkout });
  const { changed, gone } = repository.changedPaths(commit);
  const tree = new CommitTree(repository, entries, DISK, (path) => !changed.has(path));
  const judged = await judgeBy(tree, request.counted, workspace, options, currentFolder);
  if ("why" in judged) return unknownBase(request, workspace, { why: judged.why, checkout });
  const paths = pathspecsOf(
    workspace,
    judged.here,
    ...(judged.there === undefined ? [] : [judged.there.workspace]),
  );
  const since = repository.changesSince(commit, [...paths, ...formerPlaces(gone)]);
  const changes = new Changes(since.changes, (path) => entries.has(path));
  return {
    base: {
      state: judged.there === undefined ? "adopting" : "known",
      name: nameOf(against),
      commit,
      notes: [...judged.notes, ...(since.renamesMissed ? [RENAMES_MISSED] : [])],
    },
    counted: request.counted,
    checkout,
    here: judged.here,
    baselines: judged.baselines,
    there: judged.there === undefined ? undefined : { ...judged.there, changes },
    changes,
    reported: found.reported === undefined ? asItIs : toLinesOf(repository, found.reported, paths),
  };
}

const RENAMES_MISSED =
  "More files were renamed than are compared with each other: those whose contents changed too count as new.";

function asItIs(file: string, range: Range): { file: string; range: Range } {
  return { file, range };
}

/** A place whose first line the commit has; where it has not got the last one, the place ends with the first. */
function carried(reported: Changes, file: string, range: Range): { file: string; range: Range } | undefined {
  const first = reported.oldLine(file, range.start.line);
  if (first === undefined) return undefined;
  const last = reported.oldLine(file, range.end.line);
  const length = range.end.line - range.start.line;
  const whole = last !== undefined && last.line - first.line === length;
  const start = { ...range.start, line: first.line };
  const end = whole ? { ...range.end, line: last.line } : { line: first.line + 1, column: 1 };
  return { file: first.file, range: { start, end } };
}

/** Carries places of the checkout to a commit; only where there are any, the two are compared. */
function toLinesOf(repository: Repository, commit: string, paths: readonly string[]): ToHead {
  let lines: Changes | undefined;
  return (file, range) => {
    if (lines === undefined) {
      const entries = repository.entries(commit);
      const { changes } = repository.changesSince(commit, paths);
      lines = new Changes(changes, (path) => entries?.has(path) === true);
    }
    return carried(lines, file, range);
  };
}

/** Nothing is taken from a base that cannot be read: every finding is new, and no rule may have been switched off. */
async function unknownBase(
  request: ComparisonRequest,
  workspace: Workspace,
  { why, mend, checkout }: { why: string; mend?: string; checkout: string | undefined },
): Promise<Comparison> {
  const gate = request.counted === "changes";
  return {
    base: {
      state: "unknown",
      name: nameOf(request.against),
      why,
      notes: [...(gate ? notesOfUnknown(workspace) : []), ...(mend === undefined ? [] : [mend])],
    },
    counted: request.counted,
    checkout,
    here: gate ? { ...workspace, config: hardened(workspace) } : workspace,
    baselines: gate ? { which: "none" } : await ownBaseline(workspace),
    there: undefined,
    changes: undefined,
    reported: asItIs,
  };
}

/** The base's files, under the names that they have now. */
export function underNewNames({ files, rejected, idleKinds }: FoundFiles, changes: Changes): FoundFiles {
  const renamed = <T extends { file: string }>(one: T): T => ({ ...one, file: changes.nameNow(one.file) });
  return { files: files.map(renamed), rejected: rejected.map(renamed), idleKinds };
}
