import { makeFolder, type Terminal } from "../adapters/terminal.ts";
import type { Config } from "../config/config.ts";
import { secretNames } from "../config/starter.ts";
import { defined } from "../defined.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import { type FirstStepsFacts, firstSteps, openSteps } from "../release/first-steps.ts";
import { hasReviewers, isSameName } from "../release/protection.ts";
import { canRelease, PASSED_SECRETS } from "../release/starters.ts";
import { shellWord } from "../shell-word.ts";
import { actionSource, type NamedAction, usualWorkflows } from "./init-action.ts";
import { configurationFor, type InitConfiguration } from "./init-config.ts";
import { type Place, placeOf } from "./init-place.ts";
import { type ScaffoldFile, scaffoldOf } from "./init-scaffold.ts";
import { type InitResult, initAsJson, initAsText } from "./init-shown.ts";
import { type Standing, standingOf } from "./init-standing.ts";
import { isRenewable, type PlannedFile, planFiles, writeFiles } from "./init-write.ts";

type Workflows = "called" | "copied" | "none";

export interface InitOptions {
  /** The repository's folder; default: the current one. It is made where there is none. */
  dir?: string;
  /** Relative to the repository's folder. */
  policiesDir?: string;
  /** `OWNER/REPO` or `OWNER/REPO@REF`. */
  action?: string;
  /** Default: as they are there, else called. */
  workflows?: Workflows;
  force: boolean;
  dryRun: boolean;
  format: "text" | "json";
  quiet: boolean;
  /** Tells all first steps, also where they were taken. */
  verbose: boolean;
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
  const { dir: typed = ".", policiesDir, force, dryRun, format, quiet, verbose } = options;
  const place = placeOf(typed, terminal.currentFolder);
  const { folder, branch } = place;
  const configured = await configurationFor(folder, { branch, ...defined({ policiesDir }) });
  const source = actionSource(options.action, program, folder);
  const setup: Setup = {
    ...{ place, configured, source, secrets: secretNames(configured.document) },
    ...{
      workflows: place.isRoot ? (options.workflows ?? usualWorkflows(folder)) : "none",
      again: commandOf(options),
    },
  };
  const files = planFiles(folder, filesOf(setup), force);
  if (!dryRun) {
    makeFolder(folder, typed);
    writeFiles(folder, files, typed);
  }
  const standing = standingOf(place, files, configured, {
    withWorkflows: setup.workflows !== "none",
    dryRun,
  });
  const isSetUp = standing.isSetUp && !verbose;
  const facts = factsOfSteps(setup, typed, standing);
  const result: InitResult = {
    ...{ again: setup.again, folder, typed, files, dryRun, isSetUp },
    ...{ steps: isSetUp ? openSteps(facts) : firstSteps(facts), notes: notesOf(setup, files) },
  };
  terminal.print(format === "json" ? initAsJson(result) : initAsText(result, quiet, terminal.colors));
  return EXIT.done;
}

/** What is known before anything is written. */
interface Setup {
  place: Place;
  configured: InitConfiguration;
  source: NamedAction;
  secrets: readonly string[];
  workflows: Workflows;
  again: string;
}

function filesOf({ place, configured, source, secrets, workflows }: Setup): ScaffoldFile[] {
  const { config, text, starter, policies, samples } = configured;
  const { branch, isRoot, owner } = place;
  return scaffoldOf({
    ...{ config: text, starter, policies, samples, kinds: config.kinds, environments: chainOf(config) },
    ...{ branch, isRoot, owner, action: source.action, workflows, secrets },
    monitor: config.environments.at(-1)?.github.monitor ?? "",
  });
}

function chainOf({ environments }: Config): { name: string; after: string | undefined }[] {
  return environments.map(({ name, after }) => ({ name, after }));
}

function factsOfSteps(
  { place, configured, source, secrets, workflows, again }: Setup,
  typed: string,
  { hasPlaceholder, paths, owners }: Standing,
): FirstStepsFacts {
  const { config, adopted } = configured;
  const action = hasPlaceholder ? undefined : source.action;
  return {
    ...{ ...place, folder: typed, again, action, hasWorkflows: workflows !== "none" },
    ...{ adopted, paths, owners, environments: config.environments.map(factsOf) },
    ...(workflows === "copied"
      ? { secrets, secretsOf: "environments" }
      : { secrets: secrets.filter((name) => PASSED_SECRETS.includes(name)), secretsOf: "repository" }),
  };
}

function notesOf(
  { place, configured, source, secrets, workflows }: Setup,
  files: readonly PlannedFile[],
): string[] {
  const ofWorkflows =
    workflows === "none" ? [] : [...source.notes, ...workflowNotes(configured.config, secrets, workflows)];
  return [...place.notes, ...configured.notes, ...theirs(files), ...ofWorkflows];
}

/** The same command, to be typed again. */
function commandOf({ dir, policiesDir, workflows }: InitOptions): string {
  const words = [
    ...(dir === undefined ? [] : ["--dir", shellWord(dir)]),
    ...(policiesDir === undefined ? [] : ["--policies-dir", shellWord(policiesDir)]),
    ...(workflows === undefined ? [] : ["--workflows", workflows]),
  ];
  return ["archi3-policy init", ...words].join(" ");
}

function factsOf({
  name,
  reviewers,
  github,
}: Config["environments"][number]): FirstStepsFacts["environments"][number] {
  const { deploy, rollback, monitor } = github;
  return { name, hasReviewers: hasReviewers(reviewers), github: { deploy, rollback, monitor } };
}

/** What is to be done about files that are somebody's, which are not written to. */
function theirs(files: readonly PlannedFile[]): string[] {
  const kept = files.flatMap(({ fate, before, ...file }) =>
    fate === "keep" && before !== undefined ? [{ ...file, before }] : [],
  );
  const toMove = kept
    .filter((file) => file.sign !== undefined && !isRenewable(file, file.before))
    .map(
      ({ path }) =>
        `${path} is another workflow of yours, so the one for policies is missing: rename yours, and run init again`,
    );
  const toAdd = kept.flatMap(({ path, instead = path, lacking, before }) => {
    const missing = lacking?.(before);
    return missing === undefined ? [] : [`${instead} is yours; add to it: ${missing}`];
  });
  return [...toAdd, ...toMove];
}

function workflowNotes(config: Config, secrets: readonly string[], how: "called" | "copied"): string[] {
  const release = canRelease(chainOf(config))
    ? []
    : [
        "release.yml is written for development, staging and production: change its jobs to your environments by hand",
      ];
  const others = [...release, ...waitingMonitor(config)];
  const unknown = secrets.filter((name) => !PASSED_SECRETS.includes(name));
  if (how === "copied" || unknown.length === 0) return others;
  return [
    ...others,
    `archi3.yaml takes secrets that no workflow of another repository is given (${unknown.join(", ")}): use --workflows copied, or call them as docs/github.md does`,
  ];
}

/** That every run of the schedule would wait for a reviewer. */
function waitingMonitor({ environments }: Config): string[] {
  const asked = environments.filter((one) => hasReviewers(one.reviewers));
  const { monitor } = environments.at(-1)?.github ?? {};
  const waiting = asked.find(({ github }) => monitor !== undefined && isSameName(github.deploy, monitor));
  if (waiting === undefined) return [];
  return [
    `monitor.yml runs in the GitHub environment ${monitor}, where each run would wait for a reviewer: set \`github: { monitor: ${monitor}-monitor }\` at ${environments.at(-1)?.name} in archi3.yaml, and run init again with --force`,
  ];
}
