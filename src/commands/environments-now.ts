import { namesOf } from "../config/config.ts";
import type { EnvironmentConfig } from "../config/environment.ts";
import { EXIT, PolicyError } from "../errors.ts";
import { digestOf } from "../release/digest.ts";
import { newestProofs } from "../release/evidence.ts";
import { frozenAt } from "../release/frozen.ts";
import { holds, liveDeployment } from "../release/moves.ts";
import { isPromotable } from "../release/promotable.ts";
import { EMPTY, type Lock } from "../release/record.ts";
import { contentOf, currentDeployment, type Standing, standingOf, wayBack } from "../release/standing.ts";
import { conditionOf, type EnvironmentStatus, liveSince, refusedTexts } from "../release/status.ts";
import type { Live } from "../release/target.ts";
import { printable } from "../report/sanitize.ts";
import { reasonOf } from "./deployment-world.ts";
import { locksOf, proofsFor } from "./planning.ts";
import { candidateOf, type OpenLedger } from "./promotable.ts";
import { ledgerOf, type Promotion, targetOf } from "./promotion.ts";
import { type AskRun, askingRuns, holderLives } from "./run-life.ts";

/** How every environment is now, and what was read to tell it. */
export interface EnvironmentsNow {
  statuses: readonly EnvironmentStatus[];
  read: Read;
  /** Why the ledgers of the others could not be read, by environment. */
  unread: ReadonlyMap<string, PolicyError>;
}

/**
 * Reads ledgers and targets of all environments, as far as they can be read.
 * @param now milliseconds since 1970
 * @throws {PolicyError} `E_LEDGER` (exit 4) where no ledger can be read
 */
export async function environmentsNow(promotion: Promotion, now: number): Promise<EnvironmentsNow> {
  const { read, unread } = await readAll(promotion);
  const { environments } = promotion.workspace.config;
  const { terminal, env } = promotion;
  const askRun = askingRuns(env, (text) => terminal.warn(`note: ${printable(text)}\n`));
  const statuses = await Promise.all(
    environments.map((environment) => statusOf(environment, read, promotion, { now, askRun })),
  );
  return { statuses, read, unread };
}

type Read = ReadonlyMap<string, OpenLedger>;

/**
 * Reads the ledgers of all environments, as far as they can be read: of the others nothing is known.
 * @throws {PolicyError} `E_LEDGER` (exit 4) where none can
 */
async function readAll(promotion: Promotion): Promise<Pick<EnvironmentsNow, "read" | "unread">> {
  const read = new Map<string, OpenLedger>();
  const unread = new Map<string, PolicyError>();
  await Promise.all(
    namesOf(promotion.workspace.config).map(async (name) => {
      const ledger = await ledgerOf(name, promotion);
      try {
        const view = await ledger.read("wanted");
        const digest = currentDeployment(standingOf(view.entries))?.intent.digest;
        const proofs = digest === undefined ? [] : await proofsFor(ledger, view.entries, digest);
        read.set(name, { ledger, view, proofs });
      } catch (error) {
        if (!(error instanceof PolicyError) || error.status !== EXIT.outside) throw error;
        unread.set(name, error);
      }
    }),
  );
  const errors = [...unread.values()];
  const [first] = errors;
  if (first !== undefined && read.size === 0) throw allFailed(first, errors);
  for (const error of errors) promotion.terminal.warn(`note: ${printable(reasonOf(error))}\n`);
  return { read, unread };
}

/** One error for all ledgers: each is named, and what fails in the same way is said once. */
function allFailed(first: PolicyError, errors: readonly PolicyError[]): PolicyError {
  if (errors.length === 1) return first;
  return new PolicyError(first.code, first.status, {
    ...first.parts,
    what: errors.map(({ parts }) => parts.what).join("; "),
    why: [...new Set(errors.flatMap(({ parts: { why } }) => (why === undefined ? [] : [why])))].join("; "),
    cause: first,
  });
}

/** An environment of which nothing is known. */
function unknownStatus(environment: EnvironmentConfig, promotion: Promotion, now: number): EnvironmentStatus {
  const { name, freeze } = environment;
  return {
    ...{ environment: name, live: null, digest: null, condition: "unknown", since: null },
    ...{ where: whereOf(environment, promotion), drifted: null, holds: null, bare: false },
    unreadable: null,
    ...{ evidence: [], stops: freezeStop(freeze, now), refused: [], open: null },
    ...{ candidate: null, promotable: null, "stale-since": null },
  };
}

async function statusOf(
  environment: EnvironmentConfig,
  read: Read,
  promotion: Promotion,
  { now, askRun }: { now: number; askRun: AskRun },
): Promise<EnvironmentStatus> {
  const own = read.get(environment.name);
  if (own === undefined) return unknownStatus(environment, promotion, now);
  const { ledger, view, proofs } = own;
  const standing = standingOf(view.entries);
  const current = currentDeployment(standing);
  const [record] = standing.open === undefined ? [] : await ledger.records([standing.open.intent]);
  const lives = record !== undefined && (await holderLives(record, promotion.env, askRun));
  const locks = await locksOf(ledger, standing);
  const candidate =
    standing.open === undefined ? candidateOf(environment, own, locks, read, promotion, now) : null;
  return {
    environment: environment.name,
    live: standing.current ?? null,
    digest: current?.intent.digest ?? null,
    condition: conditionOf(standing, lives),
    since: liveSince(view.entries, standing.current) ?? null,
    ...(await targetState(environment, standing, promotion)),
    evidence: current?.intent.digest === undefined ? [] : newestProofs(proofs, current.intent.digest),
    stops: [...stopsOf(standing, locks, environment.name, now), ...freezeStop(environment.freeze, now)],
    refused: refusedTexts(standing, environment.name),
    open: openOf(environment.name, standing, lives),
    candidate,
    // What would be refused is not offered.
    promotable: candidate !== null && isPromotable(candidate) ? candidate.id : null,
    "stale-since": view.staleSince ?? null,
  };
}

/** The target's name, also where it cannot be opened from here. */
function whereOf(environment: EnvironmentConfig, promotion: Promotion): string {
  try {
    return targetOf(environment, promotion).name;
  } catch {
    return `the ${environment.target.type} of ${environment.name}`;
  }
}

/** What the target holds, beside what the ledger says; nothing is known where it cannot be read. */
async function targetState(
  environment: EnvironmentConfig,
  standing: Standing,
  promotion: Promotion,
): Promise<Pick<EnvironmentStatus, "where" | "drifted" | "holds" | "bare" | "unreadable">> {
  const where = whereOf(environment, promotion);
  let live: Live | undefined;
  try {
    live = await targetOf(environment, promotion).read();
  } catch (error) {
    // What cannot be opened from here (a folder, on a runner whose disk goes) hides nothing of the others.
    return { where, drifted: null, holds: null, bare: false, unreadable: reasonOf(error) };
  }
  const holds = isEmpty(live) ? EMPTY : (liveDeployment(standing, live) ?? null);
  return { where, drifted: isDrifted(standing, live), holds, bare: live === undefined, unreadable: null };
}

function isEmpty(live: Live | undefined): boolean {
  return live?.effectiveDigest === digestOf("archi3-effective/1", new Map());
}

/** Whether the target holds something else than the ledger says; null while a deployment changes it. */
function isDrifted(standing: Standing, live: Live | undefined): boolean | null {
  if (standing.open !== undefined) return null;
  if (standing.current === undefined) return live !== undefined;
  if (standing.current === EMPTY) return !isEmpty(live);
  const current = currentDeployment(standing);
  const content = current === undefined ? undefined : contentOf(current);
  return current === undefined || content === undefined || !holds(live, { id: current.id, ...content });
}

/** What stops every deployment by the ledger; what failed stops only itself. */
function stopsOf(standing: Standing, locks: readonly Lock[], name: string, now: number): string[] {
  const { hold } = standing.stops;
  const unlock = `archi3-policy unlock --environment ${name}`;
  return [
    ...locks
      .filter(({ until }) => until === undefined || Date.parse(until) > now)
      .map(
        ({ owner, reason, until }) =>
          `locked by ${printable(owner)}${until === undefined ? "" : ` until ${until}`}: ${printable(reason)} (${unlock})`,
      ),
    ...(hold === undefined ? [] : [`deployments are held since the rollback ${hold.id ?? ""} (${unlock})`]),
  ];
}

/** That a freeze is on: known from the configuration, whatever the ledger says. */
function freezeStop(freeze: EnvironmentConfig["freeze"], now: number): string[] {
  const frozen = frozenAt(freeze, now);
  if (frozen === undefined) return [];
  return [`frozen until ${new Date(frozen.until).toISOString()}: ${printable(frozen.reason)}`];
}

function openOf(name: string, standing: Standing, lives: boolean): EnvironmentStatus["open"] {
  if (standing.open === undefined) return null;
  const { id = "", kind = "deploy" } = standing.open.intent;
  const back =
    wayBack(standing) === undefined ? "" : `archi3-policy rollback --environment ${name} closes it too, or `;
  const next = lives
    ? "it is being carried out"
    : `its holder is gone: ${back}archi3-policy deploy --environment ${name} closes it first`;
  return { id, kind, next };
}
