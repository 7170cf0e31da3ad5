import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus, PolicyError, usageError } from "../errors.ts";
import type { Verdict } from "../health/verdict.ts";
import { holds } from "../release/moves.ts";
import { deploymentIn, EMPTY, type Entry, type RecordDraft } from "../release/record.ts";
import {
  contentOf,
  currentDeployment,
  type Deployment,
  type Standing,
  standingOf,
  wayBack,
} from "../release/standing.ts";
import { rollbackCommand } from "../release/way-back.ts";
import { printJson } from "../report/json.ts";
import { recordEvent } from "../report/record-event.ts";
import { printable } from "../report/sanitize.ts";
import { committedEnvironment } from "./committed-environment.ts";
import { afterMending, furtherBack } from "./deployment-ends.ts";
import { idOf, type World } from "./deployment-world.ts";
import { openWorld } from "./environment-world.ts";
import { mirrored } from "./mirroring.ts";
import { checkLine } from "./outcome.ts";
import { subjectOf } from "./payload.ts";
import type { Promotion } from "./promotion.ts";
import { verificationShown } from "./step-shows.ts";
import { warnUncommitted } from "./uncommitted.ts";
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
  // As it was committed: whom the checks ask, and where policies go, is nothing that a working copy decides. Programs of
  // checks are run as they lie here, so what is not committed of them is told.
  const command = `verify --environment ${options.environment}${options.once ? " --once" : ""}`;
  const { workspace, environment } = await committedEnvironment(options, terminal, command);
  warnUncommitted(environment, workspace, terminal);
  const promotion: Promotion = { workspace, terminal, version, env };
  const world = await openWorld(environment, promotion);
  return mirrored(world, promotion, "few", async (watched) => {
    const seen = await verifyNow(watched, options.once);
    terminal.publish?.(verificationShown(seen, environment.name));
    terminal.print(
      options.format === "json"
        ? asJson(environment.name, seen)
        : asText(environment.name, seen, options.quiet, terminal),
    );
    return seen.verification.verdict.state === "healthy" ? EXIT.done : EXIT.failed;
  });
}

/** What was seen of what is live. */
export interface Seen {
  current: Deployment;
  verification: Verification;
  /** Whether the ledger got a new verdict. */
  recorded: boolean;
  /** Whether the verdict is new, but of one look, which is not recorded. */
  unrecorded: boolean;
  /** What to type next; undefined where nothing is to be done. */
  next: string | undefined;
}

/**
 * Measures what is live. A new verdict on an inconclusive deployment is recorded, but not after a single look: what is
 * healthy may be promoted, and only the whole bake window says that.
 */
export async function verifyNow(world: World, once: boolean): Promise<Seen> {
  const { environment } = world;
  const view = await world.ledger.read("required");
  const standing = standingOf(view.entries);
  if (standing.open !== undefined) throw await stillOpen(world, standing, standing.open.intent);
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
  const subject = subjectOf(world, current.intent, new Map());
  const verification = await verify(world, subject, once ? "now" : "bake").finally(() =>
    world.progress(undefined),
  );
  // One that was interrupted while it was live has no verdict at all.
  const isOpenQuestion = current.verdict === undefined || current.verdict === "inconclusive";
  const isNews = isOpenQuestion && verification.verdict.state !== "inconclusive";
  const recorded = isNews && !once && (await append(world, current, verification));
  const next = await nextOf(world, standing, current, verification);
  return { current, verification, recorded, unrecorded: isNews && once, next };
}

/** A deployment that is open is not measured beside its holder. */
async function stillOpen(
  { environment: { name }, ledger, isAlive }: World,
  standing: Standing,
  intent: Entry,
): Promise<PolicyError> {
  const [record] = await ledger.records([intent]);
  const lives = record !== undefined && (await isAlive(record));
  const back = wayBack(standing) === undefined ? "" : `, or: archi3-policy rollback --environment ${name}`;
  return new PolicyError("E_REFUSED", EXIT.refused, {
    what: `${idOf(intent)} is open in ${name}`,
    why: lives ? "its own verification decides how it ends" : "its holder is gone, and nobody has closed it",
    mend: lives
      ? `wait for it${back}`
      : `archi3-policy deploy --environment ${name} looks at it and closes it${back}`,
  });
}

async function nextOf(
  { environment: { name }, target }: World,
  standing: Standing,
  current: Deployment,
  { verdict: { state } }: Verification,
): Promise<string | undefined> {
  const { id, wasHealthy, verdict } = current;
  const about = { environment: name, id, standing };
  if (state === "healthy")
    return verdict === "failed"
      ? `it stays recorded as failed; to record that it is healthy: ${afterMending(about)}`
      : undefined;
  if (state === "inconclusive")
    return `see why the checks say nothing, then measure again: archi3-policy verify --environment ${name}`;
  const held = await target.read().catch(() => undefined);
  const content = contentOf(current);
  const isDrifted = held !== undefined && content !== undefined && !holds(held, { id, ...content });
  return isDrifted && wasHealthy
    ? `put back what was deployed: ${rollbackCommand(name, id)}`
    : furtherBack(about);
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
    if (appended.is === "appended") {
      world.log?.(recordEvent(world.environment.name, appended.entry, draft.why));
      return true;
    }
    view = appended.view;
  }
}

function asJson(environment: string, { current, verification, recorded, next }: Seen): string {
  const { verdict, checks } = verification;
  const shown = { format: "archi3-verification/1", environment, id: current.id, verdict, recorded, checks };
  return printJson({ ...shown, next: next ?? null }, 2);
}

const SIGN: { [state in Verdict["state"]]: string } = { healthy: "✔", failed: "✖", inconclusive: "?" };

function asText(
  environment: string,
  { current: { id }, verification: { verdict, checks }, recorded, unrecorded, next }: Seen,
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
    ...(unrecorded
      ? [`  not recorded, after one look: archi3-policy verify --environment ${environment}`]
      : []),
  ];
  if (next !== undefined) lines.push(`  ${colors.bold("next:")} ${printable(next)}`);
  return `${lines.join("\n")}\n`;
}
