import type { Limits } from "../adapters/github.ts";
import { GithubDeployments } from "../adapters/github-deployments.ts";
import { GithubError } from "../adapters/github-error.ts";
import type { Terminal } from "../adapters/terminal.ts";
import type { EnvironmentConfig } from "../config/environment.ts";
import { PolicyError } from "../errors.ts";
import type { Ledger } from "../release/ledger.ts";
import type { Wanted } from "../release/mirror.ts";
import { repositoryName } from "../release/source.ts";
import { printable } from "../report/sanitize.ts";
import { reasonOf, type World } from "./deployment-world.ts";
import { githubOf, runOf } from "./github-of.ts";
import { Mirror, type MirrorPlace } from "./mirror.ts";
import { type Promotion, runUrlOf } from "./promotion.ts";

/** Beside a deployment, and at most so long after its end: nobody waits for a mirror. */
const LIMITS: Limits = { callMs: 5_000, totalMs: 20_000, askedMs: 0 };

/**
 * Carries a command out whose records GitHub's deployments mirror, where it is a step of a workflow's run that has a token.
 * How the command ends does not depend on it: what GitHub does not show is a note.
 * @param act is given the world in which the ledger is mirrored
 */
export async function mirrored<T>(
  world: World,
  promotion: Promotion,
  compares: "all" | "few",
  act: (world: World) => Promise<T>,
): Promise<T> {
  const mirror = mirrorOf(world, promotion, compares);
  if (mirror === undefined) return act(world);
  try {
    return await act({ ...world, ledger: mirror.watch(world.ledger) });
  } finally {
    tell(await mirror.end(), world.environment.name, promotion.terminal);
  }
}

function mirrorOf(world: World, promotion: Promotion, compares: "all" | "few"): Mirror | undefined {
  try {
    const place = placeOf(world, promotion);
    return place === undefined ? undefined : new Mirror(place, compares);
  } catch (error) {
    // A token that cannot be one keeps nobody from going back.
    tell(error, world.environment.name, promotion.terminal);
    return undefined;
  }
}

function placeOf({ environment, ledger }: World, promotion: Promotion): MirrorPlace | undefined {
  const { env, workspace } = promotion;
  const github = runOf(env) === undefined ? undefined : githubOf(env, LIMITS);
  if (github === undefined) return undefined;
  const deployments = new GithubDeployments(github, {
    environment: environment.name,
    githubEnvironment: environment.github.deploy,
    isProduction: workspace.config.lastEnvironments.includes(environment.name),
    logUrl: runUrlOf(env),
    environmentUrl: branchUrl(environment, env),
  });
  return Object.assign(deployments, { commitOf: (wanted: Wanted) => commitOf(wanted, ledger, env) });
}

/** The commit of the policies; where they come from elsewhere, the one that the run is of, which deploys them. */
async function commitOf(
  { origin }: Wanted,
  ledger: Ledger,
  env: Promotion["env"],
): Promise<string | undefined> {
  const [record] = await ledger.records([origin]);
  const source = record?.source;
  const isHere = source?.repository === undefined || isOwn(source.repository, env);
  return (isHere ? source?.commit : undefined) ?? env["GITHUB_SHA"];
}

function isOwn(repository: string, env: Promotion["env"]): boolean {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own = "" } = env;
  const names = [own, `${server}/${own}`].map((name) => name.toLowerCase());
  return names.includes(repository.toLowerCase());
}

/** The page of the branch that a `git` target is, where it is on the server of the run. */
function branchUrl({ name, target }: EnvironmentConfig, env: Promotion["env"]): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own } = env;
  if (target.type !== "git" || !server || !own) return undefined;
  const { branch = `policy-live/${name}`, repository: remote = "origin" } = target;
  const elsewhere = repositoryName(remote);
  // The name of a remote other than `origin` says nothing of where it is.
  if (elsewhere === undefined && remote !== "origin") return undefined;
  const repository = (elsewhere ?? own).replace(`${server}/`, "");
  if (!/^[^/:]+\/[^/:]+$/.test(repository)) return undefined;
  return `${server}/${repository}/tree/${branch.split("/").map(encodeURIComponent).join("/")}`;
}

/** What will be otherwise by itself, at another time. */
const PASSING: ReadonlySet<string> = new Set(["unreachable", "limited"]);

function tell(trouble: unknown, environment: string, { warn }: Terminal): void {
  if (trouble === undefined) return;
  // Not to run a rollback again: that would go back further.
  const passes = trouble instanceof GithubError && PASSING.has(trouble.failure.kind);
  const mend = trouble instanceof PolicyError && !passes ? trouble.parts.mend : undefined;
  const why = `${reasonOf(trouble)}${mend === undefined ? "" : `; ${mend}`}`;
  warn(
    `note: ${printable(`GitHub's deployments do not show all that the ledger of ${environment} says: ${why}`)}; the next deploy there puts them right\n`,
  );
}
