import { join } from "node:path";
import { natureOfEntry, readRegularFile } from "../adapters/files.ts";
import { originOf } from "../adapters/own-origin.ts";
import { usageError } from "../errors.ts";
import { repositoryName } from "../release/source.ts";
import { type ActionSource, actionNamedIn } from "../release/starters.ts";

/** The action that workflows name, and what there is to know about it. */
export interface NamedAction {
  /** Undefined where nobody knows who publishes it. */
  action: ActionSource | undefined;
  notes: string[];
}

const NAME = /^([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9_.-]+)(?:@([A-Za-z0-9][A-Za-z0-9._/+-]*))?$/;

/**
 * Which action the workflows of a policy repository use: the one that is asked for, else the copy that runs, by the
 * repository that it was cloned from and its full commit, else the one that workflows there name already.
 * @param asked as `OWNER/REPO` or `OWNER/REPO@REF`
 * @param program the file of the program that runs
 * @param folder the policy repository's
 * @throws {PolicyError} `E_USAGE` (exit 2)
 */
export function actionSource(asked: string | undefined, program: string, folder: string): NamedAction {
  const origin = originOf(program);
  if (asked !== undefined) {
    const [, repository, ref = origin?.commit] = NAME.exec(asked) ?? [];
    if (repository === undefined || /\/\.{1,2}$/.test(repository) || ref?.includes("..") === true)
      throw badAction(asked, "it is not of the form OWNER/REPO@REF");
    if (ref === undefined)
      throw badAction(
        asked,
        "it says no commit, and the copy that runs is no clone whose commit could be taken",
      );
    return { action: { repository, ref }, notes: pinNotes(ref) };
  }
  const repository = origin === undefined ? undefined : repositoryName(origin.remote);
  if (origin === undefined || repository === undefined || !/^[^/:]+\/[^/:]+$/.test(repository)) {
    const there = actionThere(folder);
    if (there !== undefined) return { action: there, notes: [] };
    const why =
      origin === undefined
        ? "the copy that runs is no clone with a remote"
        : `the copy that runs was cloned from ${repository ?? "a folder"}, which is no repository on github.com`;
    const note = `nobody can tell who publishes the action: ${why}. The workflows name the placeholder owner/archi3-policy@v1, and fail until it is replaced: --force --action OWNER/archi3-policy@FULL_COMMIT`;
    return { action: undefined, notes: [note] };
  }
  const notes = origin.isPublished
    ? []
    : [
        `the workflows name the commit ${origin.commit} of ${repository}, which is on no branch that was fetched from there: push it, or name another with --action`,
      ];
  return { action: { repository, ref: origin.commit }, notes };
}

function actionThere(folder: string): ActionSource | undefined {
  for (const name of ["pull-request.yml", COPIED]) {
    const read = readRegularFile(join(folder, WORKFLOWS, name), LARGEST);
    const action =
      read.kind === "bytes" ? actionNamedIn(Buffer.from(read.bytes).toString("utf8")) : undefined;
    if (action !== undefined) return action;
  }
  return undefined;
}

/** How the workflows of a repository are made that says nothing else: as they are there, and called at first. */
export function usualWorkflows(folder: string): "called" | "copied" {
  return natureOfEntry(join(folder, WORKFLOWS, COPIED)) === "missing" ? "called" : "copied";
}

const WORKFLOWS = ".github/workflows";
const COPIED = "called-validate.yml";
const LARGEST = 1024 * 1024;

function pinNotes(ref: string): string[] {
  return /^[0-9a-f]{40}$/.test(ref)
    ? []
    : [`the action is named by ${ref}, and tags and branches can move: a full commit of 40 digits is safer`];
}

function badAction(asked: string, why: string) {
  return usageError("E_USAGE", {
    what: "cannot tell which action is meant",
    where: `--action ${asked}`,
    why,
    mend: "write it as octo-org/archi3-policy@ and the full commit",
  });
}
