import { basename, dirname, join, resolve } from "node:path";
import { isWithin, realPath } from "../adapters/files.ts";
import { type UncommittedFile, uncommittedFiles } from "../adapters/git-state.ts";
import type { Terminal } from "../adapters/terminal.ts";
import type { EnvironmentConfig } from "../config/environment.ts";
import { EXIT, PolicyError } from "../errors.ts";
import type { Check } from "../health/check.ts";
import { kindOfPath, supportOf } from "../policy/kinds.ts";
import { printable } from "../report/sanitize.ts";
import { shellWord } from "../shell-word.ts";
import { baselinePath } from "./baseline.ts";
import { isPolicyPlace } from "./intake.ts";
import {
  type Configured,
  deploymentStart,
  displayPath,
  foldersUpTo,
  homeOf,
  type Workspace,
} from "./workspace.ts";

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
  const changed = uncommittedFiles(root).filter(({ file }) => concerns(join(root, file), workspace, start));
  if (changed.length === 0) return;
  throw new PolicyError("E_DIRTY", EXIT.refused, {
    what: "there are uncommitted changes, which would not be in the bundle",
    where: named(changed),
    why: "a bundle is built from the commit, never from the working copy",
    mend: mendOf(changed),
  });
}

const MEND = "commit them (git add, git commit), or put them aside (git stash --include-untracked)";

/** What to do about files; before any of it git has to look at all of them. */
function mendOf(files: readonly UncommittedFile[]): string {
  const unseen = files.flatMap(({ file, unseenBy }) =>
    unseenBy === undefined ? [] : [`git update-index --no-${unseenBy} ${shellWord(file)}`],
  );
  const shown = unseen.slice(0, MOST_NAMED).join("; ");
  return unseen.length === 0 ? MEND : `let git look at them (${shown}), and if it shows changes, ${MEND}`;
}

function named(files: readonly UncommittedFile[]): string {
  const more = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : "";
  const names = files.slice(0, MOST_NAMED).map(({ file }) => file);
  return `${names.join(", ")}${more}`;
}

/**
 * Refuses to deploy while the configuration, or what a health check names of the repository, differs from the commit: the
 * configuration is read from the commit, but programs run as they lie in the working copy. What a program reads itself is
 * not known.
 * @throws {PolicyError} `E_DIRTY` (exit 3) naming up to five files; `E_GIT` (exit 4)
 */
export function checkDeployable(
  environment: EnvironmentConfig,
  workspace: Configured,
  currentFolder: string,
): void {
  const { config, programs } = uncommittedAround(environment, workspace, currentFolder);
  const changed = [...config, ...programs];
  if (changed.length === 0) return;
  throw new PolicyError("E_DIRTY", EXIT.refused, {
    what: "there are uncommitted changes in the configuration, or in what the health checks run",
    where: named(changed),
    why: "the configuration is read from the commit, and checks would run what is in no commit",
    mend: `${mendOf(changed)}; what a check writes belongs in .gitignore`,
  });
}

/** Tells what {@link checkDeployable} would refuse; in an emergency nothing may be refused for that. */
export function warnUncommitted(
  environment: EnvironmentConfig,
  workspace: Configured,
  { currentFolder, warn }: Terminal,
): void {
  try {
    const { config, programs } = uncommittedAround(environment, workspace, currentFolder);
    if (config.length > 0)
      warn(`note: ${printable(named(config))}: uncommitted changes do not count, the commit's is used\n`);
    if (programs.length > 0)
      warn(
        `note: ${printable(named(programs))}: health checks run it as it is here, which is in no commit\n`,
      );
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    warn(`note: ${printable(error.parts.what)}\n`);
  }
}

function uncommittedAround({ verify }: EnvironmentConfig, workspace: Configured, currentFolder: string) {
  const { displayRoot } = workspace;
  const start = deploymentStart(currentFolder);
  const inCheck = verify.checks.map((check) => namedBy(check, homeOf(workspace)));
  const changed = uncommittedFiles(displayRoot);
  const those = (wanted: (absolute: string) => boolean) =>
    changed.filter(({ file }) => wanted(join(displayRoot, file)));
  return {
    config: those((absolute) => isConfig(absolute, workspace, start)),
    programs: those((absolute) => inCheck.some((isNamed) => isNamed(absolute))),
  };
}

/** Whether a check names a file: a program or an argument, or a folder that holds it, but not the one it runs in. */
function namedBy(check: Check, home: string): (absolute: string) => boolean {
  const report =
    check.type !== "command" || check.report === undefined ? undefined : resolve(home, check.report);
  // A program without a slash is looked for elsewhere, whatever lies here.
  const parts = programsOf(check).flatMap(([program = "", ...args]) => [
    ...(program.includes("/") ? [program] : []),
    ...args,
  ]);
  const places = parts
    .map((part) => resolve(home, part.replace(/^--?[\w-]+=/, "")))
    .flatMap((path) => [path, realPath(path) ?? path]);
  const outer = places.filter((path) => !isWithin(home, path));
  return (absolute) => absolute !== report && outer.some((path) => isWithin(absolute, path));
}

function programsOf(check: Check): (readonly string[])[] {
  if (check.type === "command") return [check.argv];
  if (check.type !== "mcp") return [];
  return [...check.servers.values()].flatMap((server) => (server.is === "program" ? [server.argv] : []));
}

/** True for a file that decides what is in the bundle, or whether it is valid. */
function concerns(absolute: string, workspace: Workspace, start: string): boolean {
  const { config, root } = workspace;
  if (isConfig(absolute, workspace, start) || absolute === baselinePath(workspace)) return true;
  if (workspace.ruleFiles.includes(absolute)) return true;
  if (config.kinds.some(({ schema }) => absolute === join(root, schema))) return true;
  return isPolicyPlace(absolute, workspace) || liesAmongPolicies(absolute, workspace);
}

function isConfig(absolute: string, { configFile, displayRoot }: Configured, start: string): boolean {
  if (absolute === configFile) return true;
  const isNamedSo = /^archi3\.ya?ml$/.test(basename(absolute));
  return isNamedSo && foldersUpTo(start, displayRoot).includes(dirname(absolute));
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
  const path = displayPath(absolute, policiesFolder);
  return policiesFolder !== displayRoot || kindOfPath(path) !== undefined || supportOf(path) === "rules";
}
