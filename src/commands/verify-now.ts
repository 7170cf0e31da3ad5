import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus, PolicyError, usageError } from "../errors.ts";
import type { Verdict } from "../health/verdict.ts";
import { deploymentIn, EMPTY, type RecordDraft } from "../release/record.ts";
import { currentDeployment, type Deployment, standingOf } from "../release/standing.ts";
import { printJson } from "../report/json.ts";
import { printable } from "../report/sanitize.ts";
import { committedEnvironment } from "./committed-environment.ts";
import type { World } from "./deployment-world.ts";
import { openWorld } from "./environment-world.ts";
import { checkLine } from "./outcome.ts";
import { subjectOf } from "./payload.ts";
import type { Promotion } from "./promotion.ts";
import { type Verification, verify } from "./verification.ts";

export interface VerifyOptions {
  config?: string;
  policiesDir?: string;
  environment: string;
  /** The commit whose configuration counts; undefined for the one that is checked out. */
  configFrom?: string;
  /** Looks once instead of over the whole bake window, and records nothing. */
  once: boolean;
  format: "text" | "json";
  quiet: boolean;
}

/**
 * Measures the health of what is live. Where its deployment was inconclusive, the new verdict of a whole bake window is
 * appended to the ledger.
 * @throws {PolicyError} `E_DEPLOYMENT` (exit 2) where nothing is live; `E_REFUSED` (exit 3) while a deployment is open
 */
export async function runVerify(
  options: VerifyOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<ExitStatus> {
  // As it was committed: whom the checks ask, and where policies go, is nothing that a working copy decides.
  const command = `verify --environment ${options.environment}`;
  const { workspace, environment } = await committedEnvironment(options, terminal, command);
  const world = await openWorld(environment, { workspace, terminal, version, env });
  const { current, verification, recorded, isNews } = await verifyNow(world, options.once);
  terminal.print(
    options.format === "json"
      ? asJson(environment.name, current, verification, recorded)
      : asText(
          environment.name,
          current,
          verification,
          { recorded, isUnrecorded: isNews && options.once },
          options.quiet,
          terminal,
        ),
  );
  return verification.verdict.state === "healthy" ? EXIT.done : EXIT.failed;
}

/**
 * Measures what is live. A new verdict on an inconclusive deployment is recorded, but not after a single look: what is
 * healthy may be promoted, and only the whole bake window says that.
 */
export async function verifyNow(world: World, once: boolean) {
  const { environment } = world;
  const view = await world.ledger.read("required");
  const standing = standingOf(view.entries);
  if (standing.open !== undefined) {
    throw new PolicyError("E_REFUSED", EXIT.refused, {
      what: `${standing.open.intent.id ?? "a deployment"} is open in ${environment.name}`,
      why: "its own verification decides how it ends",
      mend: `wait for it, or: archi3-policy rollback --environment ${environment.name}`,
    });
  }
  const current = currentDeployment(standing);
  if (current === undefined) {
    throw usageError("E_DEPLOYMENT", {
      what:
        standing.current === EMPTY
          ? "the empty release is live, which has no checks"
          : "no policies are live",
      where: `--environment ${environment.name}`,
      mend: `deploy first: archi3-policy deploy --environment ${environment.name}`,
    });
  }
  const subject = subjectOf(environment.name, current.intent, new Map());
  const verification = await verify(world, subject, once ? "now" : "bake").finally(() =>
    world.progress(undefined),
  );
  const isNews = current.verdict === "inconclusive" && verification.verdict.state !== "inconclusive";
  const recorded = isNews && !once && (await append(world, current, verification));
  return { current, verification, recorded, isNews };
}

/**
 * Appends the verdict to a deployment that is closed. Whatever came in between, it is still what was measured.
 * @returns false where it is not live any more
 */
async function append(
  world: World,
  { id, intent }: Deployment,
  { verdict, checks }: Verification,
): Promise<boolean> {
  const draft: RecordDraft = {
    ...{ ...deploymentIn(intent), ...world.author, event: verdict.state, live: id, verification: checks },
    ...(verdict.state === "healthy" ? {} : { why: `${verdict.by}: ${verdict.why}` }),
  };
  let view = await world.ledger.read("required");
  for (;;) {
    const standing = standingOf(view.entries);
    // Somebody deployed meanwhile: what was measured is not live any more.
    if (standing.current !== id || standing.open !== undefined) return false;
    const appended = await world.ledger.append(view, draft, { is: "of", commit: intent.commit });
    if (appended.is === "appended") return true;
    view = appended.view;
  }
}

function asJson(
  environment: string,
  { id }: Deployment,
  { verdict, checks }: Verification,
  recorded: boolean,
): string {
  return printJson({ format: "archi3-verification/1", environment, id, verdict, recorded, checks }, 2);
}

const SIGN: { [state in Verdict["state"]]: string } = { healthy: "✔", failed: "✖", inconclusive: "?" };

function asText(
  environment: string,
  { id }: Deployment,
  { verdict, checks }: Verification,
  { recorded, isUnrecorded }: { recorded: boolean; isUnrecorded: boolean },
  quiet: boolean,
  { colors }: Terminal,
): string {
  const tint =
    verdict.state === "healthy" ? colors.green : verdict.state === "failed" ? colors.red : colors.yellow;
  const why = verdict.state === "healthy" ? "" : `: ${printable(verdict.by)}: ${printable(verdict.why)}`;
  const lines = [
    `${tint(SIGN[verdict.state])} ${environment}: ${id} is ${verdict.state}${why}`,
    ...(quiet ? [] : checks.map((check) => `  ${checkLine(check)}`)),
    ...(recorded ? ["  recorded: its deployment was inconclusive until now"] : []),
    ...(isUnrecorded
      ? [`  not recorded, after one look: archi3-policy verify --environment ${environment}`]
      : []),
    ...(verdict.state === "failed"
      ? [`  ${colors.bold("next:")} archi3-policy rollback --environment ${environment}`]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}
