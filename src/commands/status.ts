import type { Terminal } from "../adapters/terminal.ts";
import { namesOf } from "../config.ts";
import type { EnvironmentConfig } from "../environments.ts";
import { EXIT, type ExitStatus, PolicyError } from "../errors.ts";
import { type Digest, digestOf } from "../release/digest.ts";
import { newestProofs, proofsIn } from "../release/evidence.ts";
import type { Ledger, LedgerView } from "../release/ledger.ts";
import { liveDeployment } from "../release/moves.ts";
import { EMPTY } from "../release/record.ts";
import { soakOf } from "../release/soak.ts";
import { currentDeployment, type Standing, standingOf } from "../release/standing.ts";
import { conditionOf, type EnvironmentStatus, liveSince, renderStatus } from "../release/status.ts";
import type { Paint } from "../release/table.ts";
import type { Live } from "../release/target.ts";
import { printJson } from "../report/json.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { reasonOf } from "./deployment-world.ts";
import { holderLives } from "./environment-world.ts";
import { locksOf } from "./planning.ts";
import { ledgerOf, openPromotion, type Promotion, targetOf } from "./promotion.ts";

export interface StatusOptions {
  config?: string;
  policiesDir?: string;
  format: "text" | "json";
}

/** Shows every environment: what is live, how it is, whether the target holds it, what stops it, what may be promoted. */
export async function runStatus(
  options: StatusOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<ExitStatus> {
  const promotion = await openPromotion(options, terminal, version, env);
  const read = await readAll(promotion);
  const now = Date.now();
  const all = await Promise.all(
    promotion.workspace.config.environments.map((environment) => statusOf(environment, read, promotion, now)),
  );
  terminal.print(
    options.format === "json"
      ? printJson({ format: "archi3-status/1", environments: all }, 2)
      : guardWorkflowCommands(renderStatus(all, now, paintOf(terminal), printable)),
  );
  return EXIT.done;
}

type Read = ReadonlyMap<string, { ledger: Ledger; view: LedgerView }>;

/**
 * Reads the ledgers of all environments, as far as one can be read: of the others nothing is known.
 * @throws {PolicyError} `E_LEDGER` (exit 4) where none can
 */
async function readAll(promotion: Promotion): Promise<Read> {
  const read = new Map<string, { ledger: Ledger; view: LedgerView }>();
  const failures = await Promise.all(
    namesOf(promotion.workspace.config).map(async (name) => {
      const ledger = await ledgerOf(name, promotion);
      try {
        read.set(name, { ledger, view: await ledger.read("wanted") });
      } catch (error) {
        if (error instanceof PolicyError && error.status === EXIT.outside) return error;
        throw error;
      }
      return undefined;
    }),
  );
  const [failure] = failures.filter((one) => one !== undefined);
  if (failure === undefined) return read;
  if (read.size === 0) throw failure;
  promotion.terminal.warn(`note: ${printable(reasonOf(failure))}\n`);
  return read;
}

/** An environment of which nothing is known. */
function unknownStatus(environment: string): EnvironmentStatus {
  return {
    ...{ environment, live: null, digest: null, condition: "unknown", since: null },
    ...{ drifted: null, holds: null, unreadable: null },
    ...{ evidence: [], stops: [], open: null, promotable: null, "stale-since": null },
  };
}

/** A terminal's colours, by what they mean. */
export function paintOf({ colors }: Terminal): Paint {
  return { good: colors.green, bad: colors.red, doubtful: colors.yellow, dim: colors.dim, bold: colors.bold };
}

async function statusOf(
  environment: EnvironmentConfig,
  read: Read,
  promotion: Promotion,
  now: number,
): Promise<EnvironmentStatus> {
  const own = read.get(environment.name);
  if (own === undefined) return unknownStatus(environment.name);
  const { ledger, view } = own;
  const standing = standingOf(view.entries);
  const current = currentDeployment(standing);
  const [record] = standing.open === undefined ? [] : await ledger.records([standing.open.intent]);
  const lives = record !== undefined && (await holderLives(record, promotion.env));
  const before = environment.after === undefined ? undefined : read.get(environment.after)?.view;
  const stops = await stopsOf(ledger, standing, environment.name, now);
  return {
    environment: environment.name,
    live: standing.current ?? null,
    digest: current?.intent.digest ?? null,
    condition: conditionOf(standing, lives),
    since: liveSince(view.entries, standing.current) ?? null,
    ...(await targetState(environment, standing, promotion)),
    evidence: await evidenceOf(ledger, view, current?.intent.digest),
    stops,
    open: openOf(environment.name, standing, lives),
    // What would be refused is not offered.
    promotable:
      stops.length > 0 || standing.open !== undefined
        ? null
        : promotableOf(environment, standing, before, now),
    "stale-since": view.staleSince ?? null,
  };
}

async function evidenceOf(ledger: Ledger, { entries }: LedgerView, digest: Digest | undefined) {
  if (digest === undefined) return [];
  const own = entries.filter((entry) => entry.event === "evidence" && entry.digest === digest);
  return newestProofs(proofsIn(await ledger.records(own)), digest);
}

/** What the target holds, beside what the ledger says; nothing is known where it cannot be read. */
async function targetState(
  environment: EnvironmentConfig,
  standing: Standing,
  promotion: Promotion,
): Promise<Pick<EnvironmentStatus, "drifted" | "holds" | "unreadable">> {
  let live: Live | undefined;
  try {
    live = await targetOf(environment, promotion).read();
  } catch (error) {
    return { drifted: null, holds: null, unreadable: reasonOf(error) };
  }
  const holds = isEmpty(live) ? EMPTY : (liveDeployment(standing, live) ?? null);
  return { drifted: isDrifted(standing, live), holds, unreadable: null };
}

function isEmpty(live: Live | undefined): boolean {
  return live?.effectiveDigest === digestOf("archi3-effective/1", new Map());
}

/** Whether the target holds something else than the ledger says; null while a deployment changes it. */
function isDrifted(standing: Standing, live: Live | undefined): boolean | null {
  if (standing.open !== undefined) return null;
  if (standing.current === undefined) return live !== undefined;
  if (standing.current === EMPTY) return !isEmpty(live);
  return live?.effectiveDigest !== currentDeployment(standing)?.intent["effective-digest"];
}

async function stopsOf(ledger: Ledger, standing: Standing, name: string, now: number): Promise<string[]> {
  const { hold, refused } = standing.stops;
  const locks = await locksOf(ledger, standing);
  const unlock = `archi3-policy unlock --environment ${name}`;
  return [
    ...locks
      .filter(({ until }) => until === undefined || Date.parse(until) > now)
      .map(
        ({ owner, reason, until }) =>
          `locked by ${printable(owner)}${until === undefined ? "" : ` until ${until}`}: ${printable(reason)} (${unlock})`,
      ),
    ...(hold === undefined ? [] : [`deployments are held since the rollback ${hold.id ?? ""} (${unlock})`]),
    ...[...refused.values()].map(
      ({ id }) => `what failed as ${id ?? "a deployment"} is refused here (${unlock})`,
    ),
  ];
}

function openOf(name: string, { open }: Standing, lives: boolean): EnvironmentStatus["open"] {
  if (open === undefined) return null;
  const { id = "", kind = "deploy" } = open.intent;
  const next = lives
    ? "it is being carried out"
    : `its holder is gone: archi3-policy rollback --environment ${name}, or deploy again`;
  return { id, kind, next };
}

/** What is healthy before, has soaked, and is not live here. */
function promotableOf(
  environment: EnvironmentConfig,
  standing: Standing,
  before: LedgerView | undefined,
  now: number,
): string | null {
  if (before === undefined) return null;
  const current = currentDeployment(standingOf(before.entries));
  const digest = current?.intent.digest;
  if (current === undefined || digest === undefined || digest === currentDeployment(standing)?.intent.digest)
    return null;
  const soak = soakOf(before.entries, digest, now);
  return soak.is === "stayed" && soak.longestMs >= environment.soak ? current.id : null;
}
