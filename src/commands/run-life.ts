import type { Limits } from "../adapters/github.ts";
import { GithubError } from "../adapters/github-error.ts";
import { readRun } from "../adapters/github-runs.ts";
import { lifeOf, ownIdentity } from "../adapters/process-identity.ts";
import { defined } from "../defined.ts";
import { PolicyError } from "../errors.ts";
import { askableRun, isInProgress, type Life, lifeOfAttempt } from "../release/holder.ts";
import type { Holder, LedgerRecord } from "../release/record.ts";
import { reasonOf } from "./deployment-world.ts";
import { githubOf, runOf } from "./github-of.ts";
import type { Promotion } from "./promotion.ts";

/** Whether the workflow's run of a holder goes on. */
export type AskRun = (holder: Holder | undefined) => Promise<Life>;

/** No command waits longer for such an answer, since it has the deadline to go by. */
const LIMITS: Limits = { callMs: 5_000, totalMs: 5_000, askedMs: 0 };

/**
 * Asks GitHub whether runs go on, about each once in a command. Where it does not say, nothing is known.
 * @param tell is told, in a sentence, which permission is missing where that is why
 */
export function askingRuns(env: Promotion["env"], tell: (text: string) => void = () => {}): AskRun {
  const asked = new Map<string, Promise<Life>>();
  return async (holder) => {
    const run = askableRun(holder, runOf(env));
    if (run === undefined) return "unknown";
    const key = `${run.repository} ${run.id} ${run.attempt}`;
    const known = asked.get(key) ?? lifeOfRun(run, env, tell);
    asked.set(key, known);
    return known;
  };
}

async function lifeOfRun(
  { repository, id, attempt }: NonNullable<Holder["run"]>,
  env: Promotion["env"],
  tell: (text: string) => void,
): Promise<Life> {
  try {
    const github = githubOf({ ...env, GITHUB_REPOSITORY: repository }, LIMITS);
    return github === undefined ? "unknown" : lifeOfAttempt(await readRun(github, id), attempt);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    if (error instanceof GithubError && error.failure.kind === "denied")
      tell(
        `whether the run ${repository}#${id} goes on is not known: ${reasonOf(error)}; ${error.parts.mend}`,
      );
    return "unknown";
  }
}

/** This process, and the run that it is a part of. */
export async function holderOf(env: Promotion["env"]): Promise<Holder> {
  return { ...(await ownIdentity()), ...defined({ run: runOf(env) }) };
}

/**
 * Whether a holder works on what it took on: a process that is there, or a run that goes on; where nobody can tell, until
 * its deadline.
 */
export async function holderLives(
  held: Pick<LedgerRecord, "holder" | "deadline">,
  env: Promotion["env"],
  askRun: AskRun = askingRuns(env),
): Promise<boolean> {
  const life = held.holder === undefined ? "unknown" : await lifeOf(held.holder);
  const run = life === "unknown" ? await askRun(held.holder) : "unknown";
  return isInProgress(held, life, runOf(env), Date.now(), run);
}
