import { durationText } from "../release/duration-text.ts";
import type { CheckRecord } from "../release/record.ts";
import type { EnvironmentStatus } from "../release/status.ts";
import { rollbackCommand } from "../release/way-back.ts";
import type { Condition } from "./alert.ts";

/**
 * What checks of what is live say. A failure is one, and so is a check that could not be made: lost access is never
 * health. What gives no data is shown, and alarms nobody.
 */
export function checkConditions(
  environment: string,
  live: string,
  checks: readonly CheckRecord[],
): Condition[] {
  return checks
    .filter(({ verdict }) => verdict === "fail" || verdict === "error")
    .map(({ check, verdict, said }) => ({
      name: "system-instability",
      environment,
      subject: checkSubject(check),
      summary:
        verdict === "fail"
          ? `the check ${check} of ${live} fails${said === undefined ? "" : `: ${said}`}`
          : `the check ${check} cannot be made in ${environment}${said === undefined ? "" : `: ${said}`}`,
      next: `look again: archi3-policy verify --environment ${environment} --once`,
    }));
}

export function checkSubject(check: string): string {
  return `check ${check}`;
}

/** What in a target differs from what the ledger says. */
export interface Differences {
  /** Paths that are there and should not be, that should be there, and that have another content. */
  added: readonly string[];
  missing: readonly string[];
  changed: readonly string[];
  /** When it was changed last, as far as the target tells. ISO 8601. */
  time: string | undefined;
  /** Who changed it, as far as the target tells. */
  by: string | undefined;
  /** What has to be moved away before anything can be put right, as the target tells. */
  obstacle: string | undefined;
}

/** Compares files by the hashes of their contents. */
export function differencesOf(
  wanted: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): Pick<Differences, "added" | "missing" | "changed"> {
  return {
    added: [...found.keys()].filter((path) => !wanted.has(path)),
    missing: [...wanted.keys()].filter((path) => !found.has(path)),
    changed: [...wanted].flatMap(([path, hash]) =>
      found.has(path) && found.get(path) !== hash ? [path] : [],
    ),
  };
}

/** Paths that are named; more are counted. */
const MOST_NAMED = 10;

/** That a target holds something else than its ledger says. */
export function driftCondition(
  { environment, live, where, holds, condition }: EnvironmentStatus,
  differences: Differences | undefined,
): Condition {
  const named = (label: string, paths: readonly string[]) =>
    paths.length === 0
      ? []
      : [
          [
            label,
            `${paths.slice(0, MOST_NAMED).join(", ")}${paths.length > MOST_NAMED ? `, and ${paths.length - MOST_NAMED} more` : ""}`,
          ] as const,
        ];
  const held = holds === null ? "what no deployment made" : holds;
  const obstacle = differences?.obstacle;
  const first =
    obstacle === undefined ? "" : `move ${obstacle} away, where this target keeps a link of its own; then `;
  const repair =
    condition === "healthy" && live !== null
      ? `put back what was deployed: ${rollbackCommand(environment, live)}`
      : `see what is live: archi3-policy status; a deployment puts it right`;
  return {
    name: "drift",
    environment,
    subject: where,
    summary: `${where} holds ${held}, not ${live ?? "nothing"}, which ${environment}'s ledger says`,
    next: `${first}${repair}`,
    ...(differences?.time === undefined ? {} : { since: differences.time }),
    facts: [
      ...named("Changed", differences?.changed ?? []),
      ...named("Missing", differences?.missing ?? []),
      ...named("Added", differences?.added ?? []),
      ...(differences?.by === undefined ? [] : [["Changed by", differences.by] as const]),
    ],
  };
}

/** What could not be read of an environment. */
export function unreadableCondition(environment: string, what: "ledger" | "target", why: string): Condition {
  return {
    name: "system-instability",
    environment,
    subject: what,
    summary: `the ${what} of ${environment} cannot be read: ${why}`,
    next: "see that it can be reached from where this runs, and with which permissions",
  };
}

/** What may be deployed next, told once. */
export function promotableCondition({ environment, promotable }: EnvironmentStatus): Condition[] {
  if (promotable === null) return [];
  return [
    {
      name: "promotable",
      environment,
      subject: promotable,
      summary: `${promotable} may be promoted to ${environment}: every gate that is known lets it pass`,
      next: `archi3-policy deploy --environment ${environment} --bundle @after, or the release workflow`,
      once: true,
    },
  ];
}

/**
 * That nobody looked for too long: what happened meanwhile is caught up, and told late.
 * @param looked ISO 8601: the last look that was written down; undefined before the first, which is none that is missing
 * @param unwrittenMs for how long there may have been others that were not
 */
export function staleCondition(
  environment: string,
  looked: string | undefined,
  nowMs: number,
  staleAfterMs: number,
  unwrittenMs: number,
): Condition[] {
  if (looked === undefined) return [];
  const last = Date.parse(looked) + unwrittenMs;
  const age = nowMs - last;
  if (!(age > staleAfterMs)) return [];
  return [
    {
      name: "system-instability",
      environment,
      subject: "monitor",
      summary: `nobody looked at ${environment} for ${durationText(age)} or longer, until ${new Date(nowMs).toISOString()}`,
      next: "see why nobody looked: a monitor that stays was stopped, or GitHub started its workflow late or not at all",
      since: new Date(last + staleAfterMs).toISOString(),
      until: new Date(nowMs).toISOString(),
      once: true,
    },
  ];
}
