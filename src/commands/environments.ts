import type { Github } from "../adapters/github.ts";
import {
  hasProtectedBranch,
  isPrivate,
  readProtection,
  writeProtection,
} from "../adapters/github-environments.ts";
import { GithubError } from "../adapters/github-error.ts";
import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus, outsideError, PolicyError } from "../errors.ts";
import { hasReviewers, type Protection, type Wanted, wantedOf } from "../release/protection.ts";
import { ghCommands } from "../release/protection-commands.ts";
import { differencesOf, remarksOn } from "../release/protection-differences.ts";
import { type EnvironmentReport, renderApply, renderCheck } from "../release/protection-text.ts";
import { printJson } from "../report/json.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { shellWord } from "../shell-word.ts";
import { reasonOf } from "./deployment-world.ts";
import { applyShown, checkShown } from "./environments-shown.ts";
import { type GithubHere, githubHere } from "./github-here.ts";
import { environmentNamed, type OpenPromotion, openPromotion, type Promotion } from "./promotion.ts";
import { paintOf } from "./status.ts";

export interface EnvironmentsOptions {
  config?: string;
  policiesDir?: string;
  /** Undefined: all. */
  environment?: string;
  format: "text" | "json";
  /** Leaves out, as text, what is as configured. */
  quiet: boolean;
}

/**
 * Compares how GitHub protects the environments with the configuration. Ends 1 where anything differs or is missing.
 * @throws {PolicyError} `E_TOKEN`, `E_REPOSITORY` (exit 2); {@link GithubError} (exit 4) where GitHub cannot be read
 */
export async function runEnvironmentsCheck(
  options: EnvironmentsOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<ExitStatus> {
  const promotion = await openPromotion(options, terminal, version, env);
  const wanted = wantedBy(options, promotion);
  const here = githubHere(promotion);
  const found = await findAll(wanted, here.github, terminal);
  const reports = found.map((one) => reportOf(one, here));
  const differs = reports.some(({ differences }) => differences.length > 0);
  const advice = `Set all of it, with an administrator's token: ${applyCommand(options)}`;
  if (options.format === "json") {
    terminal.print(asJson("check", reports, here));
  } else {
    const text = renderCheck(shown(reports, options), paintOf(terminal), printable);
    terminal.print(guardWorkflowCommands(differs ? `${text}\n${advice}\n` : text));
  }
  terminal.publish?.(checkShown(reports, advice));
  return differs ? EXIT.failed : EXIT.done;
}

/**
 * Makes GitHub protect the environments as the configuration says: creates and changes, deletes none. What is right is
 * left alone.
 * @throws {PolicyError} (exit 4) after everything else was tried and told, where GitHub refused some of it
 */
export async function runEnvironmentsApply(
  options: EnvironmentsOptions & { dryRun: boolean },
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<ExitStatus> {
  const promotion = await openPromotion(options, terminal, version, env);
  const wanted = wantedBy(options, promotion);
  const here = githubHere(promotion);
  const found = await findAll(wanted, here.github, terminal);
  const { reports, errors } = options.dryRun
    ? { reports: found.map((one) => reportOf(one, here)), errors: [] }
    : await applyAll(found, here, terminal);
  terminal.print(
    options.format === "json"
      ? asJson("apply", reports, here)
      : guardWorkflowCommands(
          renderApply(shown(reports, options), options.dryRun, paintOf(terminal), printable),
        ),
  );
  terminal.publish?.(applyShown(reports, options.dryRun));
  const [first, ...others] = errors;
  for (const error of others) terminal.warn(`error: ${printable(reasonOf(error))}\n`);
  if (first !== undefined) throw first;
  return EXIT.done;
}

function applyCommand({ environment }: EnvironmentsOptions): string {
  const named = environment === undefined ? "" : ` --environment ${shellWord(environment)}`;
  return `archi3-policy environments apply${named}`;
}

function shown(reports: readonly EnvironmentReport[], { quiet }: EnvironmentsOptions) {
  return quiet ? reports.filter(({ state }) => state !== "as-configured") : reports;
}

/** The GitHub environments that are looked at. */
function wantedBy({ environment }: EnvironmentsOptions, promotion: OpenPromotion): Wanted[] {
  const all = wantedOf(promotion.workspace.config.environments);
  if (environment === undefined) return all;
  const { name } = environmentNamed(environment, promotion);
  return all.filter(({ uses }) => uses.some((use) => use.environment === name));
}

/** A GitHub environment as it is, beside how it has to be. */
interface Found {
  wanted: Wanted;
  protection: Protection | undefined;
  isPrivate: boolean;
  /** Whether the repository has a protected branch; undefined where that says nothing. */
  anyProtected: boolean | undefined;
}

async function findAll(all: readonly Wanted[], github: Github, terminal: Terminal): Promise<Found[]> {
  const progress = terminal.progress("reading GitHub's environments");
  try {
    // Of a repository that the token may not know every environment would seem to be missing.
    const repositoryIsPrivate = await isPrivate(github);
    const found: Found[] = [];
    for (const wanted of all) {
      progress(`reading the GitHub environment ${wanted.name}`);
      const protection = await readProtection(github, wanted.name);
      const anyProtected =
        protection?.branches.allow === "protected" ? await hasProtectedBranch(github) : undefined;
      found.push({ wanted, protection, isPrivate: repositoryIsPrivate, anyProtected });
    }
    return found;
  } finally {
    progress(undefined);
  }
}

function reportOf(
  { wanted, protection, isPrivate: repositoryIsPrivate, anyProtected }: Found,
  { repository }: GithubHere,
): EnvironmentReport {
  const differences = differencesOf(wanted, protection);
  const plan =
    repositoryIsPrivate && hasReviewers(wanted.reviewers) && differences.length > 0 ? [PLAN_REMARK] : [];
  return {
    ...{ name: wanted.name, uses: wanted.uses, differences },
    state: protection === undefined ? "missing" : differences.length > 0 ? "differs" : "as-configured",
    remarks: [...remarksOn(wanted, protection, anyProtected), ...plan],
    commands: differences.length > 0 ? ghCommands(wanted, protection, repository) : [],
  };
}

const PLAN_REMARK = "GitHub lets private repositories have required reviewers on an Enterprise plan only";

/** Sets what differs. After an error that the next environment would meet too, nothing more is tried. */
async function applyAll(
  all: readonly Found[],
  here: GithubHere,
  terminal: Terminal,
): Promise<{ reports: EnvironmentReport[]; errors: PolicyError[] }> {
  const reports: EnvironmentReport[] = [];
  const errors: PolicyError[] = [];
  const progress = terminal.progress("setting GitHub's environments");
  let goesOn = true;
  for (const found of all) {
    const report = reportOf(found, here);
    reports.push(report);
    if (report.differences.length === 0) continue;
    progress(`setting the GitHub environment ${found.wanted.name}`);
    if (!goesOn) {
      report.state = "not-tried";
      continue;
    }
    try {
      await apply(found, here.github);
      report.state = found.protection === undefined ? "created" : "changed";
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      report.state = "failed";
      errors.push(aboutPlan(error, found.wanted));
      goesOn = isAboutOne(error);
    }
  }
  progress(undefined);
  return { reports, errors };
}

/** Whether another environment may fare better. */
function isAboutOne(error: PolicyError): boolean {
  return !(error instanceof GithubError) || error.failure.kind === "invalid";
}

/** Sets one, and looks whether it holds: GitHub's answer to a change says little about what it has kept of it. */
async function apply({ wanted, protection }: Found, github: Github): Promise<void> {
  await writeProtection(github, wanted, protection);
  const left = differencesOf(wanted, await readProtection(github, wanted.name));
  if (left.length === 0) return;
  throw outsideError("E_GITHUB_KEPT", {
    what: `GitHub took the change of the environment ${wanted.name}, and it is still not as configured`,
    why: left.map(({ what }) => what).join("; "),
    mend: "look at it on GitHub: Settings, Environments; and see whether the reviewers may read the repository",
  });
}

/** A refusal for the sake of the billing plan, with what holds then. */
function aboutPlan(error: PolicyError, { name, uses }: Wanted): PolicyError {
  if (!(error instanceof GithubError) || !/billing plan/i.test(error.parts.why ?? "")) return error;
  const environments = [...new Set(uses.map(({ environment }) => environment))].join(", ");
  return new GithubError(error.failure, {
    ...error.parts,
    why: `${error.parts.why}: ${PLAN_REMARK}. Until ${name} is protected, deployments to ${environments} are refused in workflows, since nobody can approve them`,
    mend: `use a public repository or an Enterprise plan, or leave \`reviewers\` of ${environments} out of archi3.yaml`,
  });
}

function asJson(
  action: "check" | "apply",
  environments: readonly EnvironmentReport[],
  { repository }: GithubHere,
): string {
  return printJson({ format: "archi3-environments/1", action, repository, environments }, 2);
}
