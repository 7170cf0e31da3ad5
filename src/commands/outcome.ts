import { beforeSignalsEnd } from "../adapters/signals.ts";
import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus, PolicyError } from "../errors.ts";
import type { CheckRecord } from "../release/record.ts";
import { printJson } from "../report/json.ts";
import type { LogEvent } from "../report/log.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { type Outcome, Refusal, type World } from "./deployment-world.ts";
import { outcomeShown } from "./step-shows.ts";

/** What a command on an environment prints, and how it ends. */
export interface OutcomeOptions {
  format: "text" | "json";
  quiet: boolean;
}

/**
 * Runs a command on an environment and tells how it ended.
 * @throws {PolicyError} `E_REFUSED`, `E_SUPERSEDED` (exit 3)
 */
export async function tellOutcome(
  command: (world: World) => Promise<Outcome>,
  world: World,
  { format, quiet }: OutcomeOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const environment = world.environment.name;
  const { watched, open } = watchedFor(world);
  const noLonger = beforeSignalsEnd(() => {
    const message = `what was begun in ${environment} stays open until the next deploy or rollback there closes it; see what is live: archi3-policy status`;
    if (world.log === undefined) terminal.warn(`interrupted: ${message}\n`);
    else world.log({ event: "interrupted", environment, deployment: open(), message });
  });
  try {
    const outcome = await command(watched);
    terminal.publish?.(outcomeShown(outcome, environment, world.target.name));
    world.log?.(outcomeEvent(outcome, environment));
    terminal.print(
      format === "json"
        ? asJson(outcome, environment)
        : asText(outcome, { environment, quiet, target: world.target.name }, terminal),
    );
    return outcome.status;
  } catch (error) {
    throw error instanceof Refusal ? refusal(error, environment) : error;
  } finally {
    noLonger();
    world.progress(undefined);
  }
}

/** The world, and which deployment is open in it: as the log is told. */
function watchedFor(world: World): { watched: World; open(): string | undefined } {
  const { log } = world;
  let open: string | undefined;
  if (log === undefined) return { watched: world, open: () => open };
  const listen = (happened: LogEvent) => {
    const { event, deployment } = happened;
    if (event === "intent-appended" || event === "phase-started") open = deployment ?? open;
    // One that failed stays open until what was before it is restored.
    const isClosed = event === "deployment-recorded" && happened.restores === undefined;
    if (isClosed || event === "rolled-back") open = undefined;
    log(happened);
  };
  return { watched: { ...world, log: listen }, open: () => open };
}

function outcomeEvent({ status, result, id, live, why }: Outcome, environment: string): LogEvent {
  const level = status === EXIT.done ? "info" : "error";
  const about = { environment, deployment: id, result, live, message: why };
  return { event: "command-outcome", level, ...about };
}

/** A refusal in the form that all errors have. */
export function refusal({ result, message, next }: Refusal, environment: string): PolicyError {
  const isRefused = result === "refused";
  return new PolicyError(isRefused ? "E_REFUSED" : "E_SUPERSEDED", EXIT.refused, {
    what: isRefused ? `${environment} was not changed` : `another command was first in ${environment}`,
    why: message,
    ...(next === undefined ? {} : { mend: next }),
  });
}

function asJson(outcome: Outcome, environment: string): string {
  const { status, result, id, live, recorded, why, next, checks, restored } = outcome;
  const shown = {
    ...{ format: "archi3-outcome/1", environment, result, status },
    ...{ id: id ?? null, live: live ?? null, recorded: recorded ?? null, why, next: next ?? null },
    ...{ checks, "checks-of-restored": restored },
  };
  return printJson(shown, 2);
}

const LABEL_WIDTH = "ledger:".length;

const SIGN: { [status in ExitStatus]: "✔" | "✖" | "!" } = { 0: "✔", 1: "✖", 2: "✖", 3: "✖", 4: "✖", 5: "!" };

function asText(
  outcome: Outcome,
  { environment, target, quiet }: { environment: string; target: string; quiet: boolean },
  { colors }: Terminal,
): string {
  const tint =
    outcome.status === EXIT.done
      ? colors.green
      : outcome.result === "inconclusive"
        ? colors.yellow
        : colors.red;
  const sign = tint(SIGN[outcome.status]);
  const emergency =
    outcome.status === EXIT.emergency
      ? [colors.red(colors.bold(`A person must act now in ${environment}.`))]
      : [];
  const labelled = (label: string, value: string | undefined) =>
    value === undefined ? [] : [`  ${colors.dim(label.padEnd(LABEL_WIDTH))} ${printable(value)}`];
  const lines = [
    ...emergency,
    `${sign} ${environment}: ${printable(outcome.why)}`,
    ...(quiet ? [] : checkLines(outcome)),
    ...(quiet ? [] : [...labelled("live:", outcome.live), ...labelled("where:", target)]),
    ...labelled("ledger:", outcome.recorded),
    ...labelled("next:", outcome.next),
  ];
  return guardWorkflowCommands(`${lines.join("\n")}\n`);
}

/** What was measured; where one deployment took the place of another, of which of them. */
function checkLines({ id, live, checks, restored }: Outcome): string[] {
  if (id === undefined || live === undefined || id === live)
    return checks.map((check) => `  ${checkLine(check)}`);
  const of = (deployment: string, all: readonly CheckRecord[]) =>
    all.length === 0 ? [] : [`  of ${deployment}:`, ...all.map((check) => `    ${checkLine(check)}`)];
  return [...of(id, checks), ...of(live, restored)];
}

/** A check's result on one line. */
export function checkLine({ check, verdict, measurements, failures, said }: CheckRecord): string {
  const counts = measurements === 1 ? "" : ` (${measurements} measurements, ${failures} failed)`;
  return `${check}: ${verdict}${counts}${said === undefined ? "" : `, ${printable(said)}`}`;
}
