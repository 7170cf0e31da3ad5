import { basename, dirname, join } from "node:path";
import { natureOfPath, realFolder } from "../adapters/files.ts";
import { gitRoot, Repository } from "../adapters/git.ts";
import { checkoutState } from "../adapters/git-state.ts";
import type { Terminal } from "../adapters/terminal.ts";
import { makeFolder } from "../adapters/terminal.ts";
import type { Config } from "../config/config.ts";
import { secretNames } from "../config/starter.ts";
import { EXIT, type ExitStatus, usageError } from "../errors.ts";
import { type FirstStepsFacts, firstSteps } from "../release/first-steps.ts";
import { repositoryName } from "../release/source.ts";
import { canRelease } from "../release/starters.ts";
import { shellWord } from "../shell-word.ts";
import { actionSource } from "./init-action.ts";
import { configurationFor } from "./init-config.ts";
import { scaffoldOf } from "./init-scaffold.ts";
import { type InitResult, initAsJson, initAsText } from "./init-shown.ts";
import { type PlannedFile, planFiles, writeFiles } from "./init-write.ts";
import { displayPath, findConfig } from "./workspace.ts";

export interface InitOptions {
  /** The repository's folder; default: the current one. It is made where there is none. */
  dir?: string;
  /** Relative to the repository's folder. */
  policiesDir?: string;
  /** `OWNER/REPO` or `OWNER/REPO@REF`. */
  action?: string;
  workflows: "called" | "copied" | "none";
  force: boolean;
  dryRun: boolean;
  format: "text" | "json";
  quiet: boolean;
}

/**
 * Makes a folder a policy repository: writes what is missing, keeps what is there, and tells what only a person can do.
 * @param program the file of this program, by which it is known where it came from
 * @throws {PolicyError} `E_INIT`, `E_CONFIG` (exit 2) before anything is written; `E_WRITE` (exit 4)
 */
export async function runInit(
  options: InitOptions,
  terminal: Terminal,
  program: string,
): Promise<ExitStatus> {
  const typed = options.dir ?? ".";
  const folder = settledFolder(typed, terminal.currentFolder);
  const around = surroundings(folder);
  const { config, text, starter, document, policies, samples, adopted, notes } = await configurationFor(
    folder,
    {
      ...{ branch: around.branch, force: options.force },
      ...(options.policiesDir === undefined ? {} : { policiesDir: options.policiesDir }),
    },
  );
  const source = actionSource(options.action, program);
  const workflows = around.isRoot ? options.workflows : "none";
  const secrets = secretNames(document);
  const environments = config.environments.map(({ name, after }) => ({ name, after }));
  const files = scaffoldOf({
    ...{ config: text, starter, policies, samples, environments, secrets, workflows },
    ...{ branch: around.branch, isRoot: around.isRoot, owner: around.owner, action: source.action },
  });
  const planned = planFiles(folder, files, options.force);
  if (!options.dryRun) {
    makeFolder(folder, typed);
    writeFiles(folder, planned, typed);
  }
  const steps = firstSteps({
    ...around,
    ...{
      again: commandOf(options),
      folder: typed,
      action: source.action,
      hasWorkflows: workflows !== "none",
      adopted,
      secrets,
    },
    paths: topOf(planned),
    environments: config.environments.map(factsOf),
  });
  const result: InitResult = {
    ...{ again: commandOf(options), folder, typed, files: planned, steps, dryRun: options.dryRun },
    notes: [
      ...around.notes,
      ...notes,
      ...(workflows === "none" ? [] : [...source.notes, ...workflowNotes(environments, secrets, workflows)]),
    ],
  };
  terminal.print(
    options.format === "json" ? initAsJson(result) : initAsText(result, options.quiet, terminal.colors),
  );
  return EXIT.done;
}

/** The same command, to be typed again. */
function commandOf({ dir, policiesDir, workflows }: InitOptions): string {
  const words = [
    ...(dir === undefined ? [] : ["--dir", shellWord(dir)]),
    ...(policiesDir === undefined ? [] : ["--policies-dir", shellWord(policiesDir)]),
    ...(workflows === "called" ? [] : ["--workflows", workflows]),
  ];
  return ["archi3-policy init", ...words].join(" ");
}

/** What somebody typed, with the links of the machine followed; what is missing is made below it. */
function settledFolder(typed: string, currentFolder: string): string {
  const path = join(typed.startsWith("/") ? "/" : currentFolder, typed);
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

interface Surroundings {
  isRoot: boolean;
  inRepository: boolean;
  hasCommits: boolean;
  hasOrigin: boolean;
  branch: string;
  owner: string | undefined;
  notes: string[];
}

/**
 * What git knows of the folder. In a larger repository, what GitHub reads at a root only has no place in it.
 * @throws {PolicyError} `E_INIT` (exit 2) below a folder that is configured already
 */
function surroundings(folder: string): Surroundings {
  const root = gitRoot(folder);
  const configFile = findConfig(folder, folder);
  if (configFile !== undefined && dirname(configFile) !== folder)
    throw usageError("E_INIT", {
      what: "the folder belongs to a policy repository already",
      where: displayPath(configFile, folder),
      why: "its archi3.yaml counts for this folder too",
      mend: `run it there: archi3-policy init --dir ${dirname(configFile)}`,
    });
  if (root === undefined)
    return {
      isRoot: true,
      inRepository: false,
      hasCommits: false,
      hasOrigin: false,
      branch: "main",
      owner: undefined,
      notes: [],
    };
  const { ref, remote } = checkoutState(root);
  const name = remote === undefined ? undefined : repositoryName(remote);
  const [, owner] = /^([A-Za-z0-9-]+)\/[^/:]+$/.exec(name ?? "") ?? [];
  const repository = new Repository(root);
  const branch = repository.defaultBranch()?.replace(/^origin\//, "");
  const notes =
    root === folder
      ? []
      : [
          `${basename(folder)} lies in the repository ${root}, and GitHub reads workflows, CODEOWNERS and rulesets at a repository's root only: they were left out. Make the folder a repository of its own (git init), or run init at the root`,
        ];
  return {
    ...{ isRoot: root === folder, inRepository: true, hasOrigin: remote !== undefined, notes },
    hasCommits: repository.commit("HEAD") !== undefined,
    branch: branch ?? ref?.replace("refs/heads/", "") ?? "main",
    owner: owner === undefined ? undefined : `@${owner}`,
  };
}

function factsOf({
  name,
  reviewers,
  github,
}: Config["environments"][number]): FirstStepsFacts["environments"][number] {
  const { deploy, rollback, monitor } = github;
  const hasReviewers = reviewers.users.length + reviewers.teams.length > 0;
  return { name, hasReviewers, github: { deploy, rollback, monitor } };
}

/** The entries at the top that hold a repository's new files. */
function topOf(files: readonly PlannedFile[]): string[] {
  const own = files.filter(({ instead }) => instead === undefined);
  return [...new Set(own.map(({ path }) => path.split("/")[0] ?? path))];
}

function workflowNotes(
  environments: readonly { name: string; after: string | undefined }[],
  secrets: readonly string[],
  how: "called" | "copied",
): string[] {
  const release = canRelease(environments)
    ? []
    : [
        "release.yml is written for development, staging and production: change its jobs to your environments by hand",
      ];
  if (how === "copied" || secrets.length === 0) return release;
  return [
    ...release,
    `archi3.yaml takes secrets (${secrets.join(", ")}), and those of a GitHub environment do not reach workflows of another repository: use --workflows copied`,
  ];
}
