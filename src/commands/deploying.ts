import { defined } from "../defined.ts";
import { EXIT, PolicyError } from "../errors.ts";
import { shortDigest } from "../release/digest.ts";
import { durationText, waitOption } from "../release/duration-text.ts";
import { type Gate, passageOf, recordOf } from "../release/gates.ts";
import type { Contents, LedgerView } from "../release/ledger.ts";
import { holds, onLost } from "../release/moves.ts";
import type { Phases } from "../release/phases.ts";
import type { RecordDraft, Source, ValidationRecord } from "../release/record.ts";
import { currentDeployment, type Standing } from "../release/standing.ts";
import { recordEvent } from "../report/record-event.ts";
import { DeploymentRun } from "./deployment-run.ts";
import { deadlineOf, idOf, type Outcome, Refusal, reasonOf, type World } from "./deployment-world.ts";
import type { Payload } from "./payload.ts";

/** A deployment that somebody asks for. */
export interface DeployRequest {
  payload: Payload;
  contents: Contents;
  source: Source | undefined;
  /** What validation found in the policies. */
  validation: ValidationRecord;
  reason: string;
  breakGlass: boolean;
  /** How long gates that say wait are waited for. Milliseconds. */
  waitMs: number;
  /** The time of what came before. */
  phases: Phases;
  /** The command that goes on later, where it is another than this one. */
  resume: string | undefined;
  /** Judges the gates by the ledgers as they are now. */
  judge(view: LedgerView): Promise<Judged>;
}

/** What gates say of a deployment, the hash of its plan, and who has approved it. */
interface Judged {
  gates: readonly Gate[];
  planHash: string;
  approvers: readonly string[];
}

/** The longest time between two looks at gates that say wait. Milliseconds. */
const LOOK_MS = 30_000;

/**
 * Deploys: closes what is open, asks the gates, appends the intent, and carries it out.
 * @throws {Refusal} (exit 3) where a gate says no, or somebody else was first
 * @throws {PolicyError} (exit 4) where the ledger or the target fails
 */
export async function deploy(world: World, view: LedgerView, request: DeployRequest): Promise<Outcome> {
  const run = new DeploymentRun(world, view, request.phases);
  try {
    return await untilItBegins(world, run, request);
  } finally {
    run.phases.end();
  }
}

/** Asks the gates until they say yes or no, and carries the deployment out. */
async function untilItBegins(world: World, run: DeploymentRun, request: DeployRequest): Promise<Outcome> {
  const said: Said = new Map();
  const until = world.now() + request.waitMs;
  const lookAgain = async () => {
    run.phases.enter("gates");
    run.view = await world.ledger.read("required");
    return look(world, run, request, said);
  };
  for (let seen = await look(world, run, request, said); ; ) {
    if (seen.is === "over") return seen.outcome;
    const { gates, planHash, approvers } = seen;
    if (await hasToWait(world, run.phases, gates, until, request.resume)) {
      seen = await patiently(world, run.phases, until, lookAgain);
      continue;
    }
    const intent = await begin(
      world,
      run,
      {
        ...{ kind: "deploy", gates: gates.map(recordOf), "plan-hash": planHash },
        ...{ digest: request.payload.digest, "effective-digest": request.payload.effectiveDigest },
        ...defined({ source: request.source }),
        validation: request.validation,
        ...(request.breakGlass ? { "break-glass": true } : {}),
        ...(approvers.length === 0 ? {} : { approvers }),
        deadline: deadlineOf(world.now(), world.environment.verify, true),
        reason: request.reason,
      },
      request.contents,
    );
    if (intent !== undefined) return run.carryOut(intent, request.payload);
    seen = await look(world, run, request, said);
  }
}

/** What a look at ledgers and target shows, after what was open has been closed. */
type Look = { is: "over"; outcome: Outcome } | ({ is: "judged" } & Judged);

/** What each gate has said, so that the log gets what is new. */
type Said = Map<string, Gate["verdict"]["is"]>;

async function look(world: World, run: DeploymentRun, request: DeployRequest, said: Said): Promise<Look> {
  const settled = await run.settle("deploy", false);
  run.phases.enter("gates");
  if (settled?.status === EXIT.emergency) return { is: "over", outcome: settled };
  const already = await alreadyLive(world, run.standing, request.payload);
  if (already !== undefined) return { is: "over", outcome: already };
  const judged = await request.judge(run.view);
  for (const gate of judged.gates) tellGate(world, gate, said);
  return { is: "judged", ...judged };
}

function tellGate({ environment, log }: World, { name, verdict }: Gate, said: Said): void {
  if (said.get(name) === verdict.is) return;
  said.set(name, verdict.is);
  log?.({
    ...{ event: "gate-judged", level: verdict.is === "refuse" ? "warn" : "info" },
    ...{ environment: environment.name, gate: name, verdict: verdict.is, message: verdict.reason },
  });
}

/**
 * Does what may fail outside again and again, as long as is waited anyway: in a day of waiting a network fails now and then.
 * @param until milliseconds since 1970
 * @throws {PolicyError} what failed last, when the time is over
 */
async function patiently<T>(world: World, phases: Phases, until: number, act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      const left = until - world.now();
      if (!(error instanceof PolicyError) || error.status !== EXIT.outside || left <= 0) throw error;
      phases.enter("wait");
      world.progress(`Waiting on, for ${durationText(left)} at most: ${reasonOf(error)}`);
      await world.sleep(Math.min(LOOK_MS, left));
    }
  }
}

/** What is live, healthy and where it should be is not deployed again; nothing is recorded then. */
async function alreadyLive(world: World, standing: Standing, payload: Payload): Promise<Outcome | undefined> {
  const current = currentDeployment(standing);
  if (current?.verdict !== "healthy") return undefined;
  const { digest, "effective-digest": effective } = current.intent;
  if (digest !== payload.digest || effective !== payload.effectiveDigest) return undefined;
  const live = await world.target.read();
  if (!holds(live, { id: current.id, digest: payload.digest, effectiveDigest: effective })) return undefined;
  return {
    ...{
      status: EXIT.done,
      result: "already-live",
      id: undefined,
      live: current.id,
      checks: [],
      restored: [],
      next: stillStopped(standing, world.environment.name),
    },
    why: `${shortDigest(payload.digest)} is live and healthy already, as ${current.id}`,
  };
}

/** Where what failed was taken back by a revert, nothing is recorded by which that would be over. */
function stillStopped({ stops }: Standing, environment: string): string | undefined {
  if (stops.hold === undefined && stops.refused.size === 0) return undefined;
  const what =
    stops.hold === undefined
      ? "what failed is refused here"
      : `deployments are held since the rollback ${stops.hold.id ?? ""}`;
  return `${what}, and its alert stays open, until: archi3-policy unlock --environment ${environment} --reason "…"`;
}

/**
 * Waits for gates that say so.
 * @returns true when the gates have to be asked again
 * @throws {Refusal} where a gate refuses, or the waiting would take too long
 */
async function hasToWait(
  world: World,
  phases: Phases,
  gates: readonly Gate[],
  until: number,
  resume: string | undefined,
): Promise<boolean> {
  const passage = passageOf(gates);
  if (passage.is === "open") return false;
  const why = passage.gates.map(({ name, verdict }) => `${name}: ${verdict.reason}`).join("; ");
  const [first] = passage.gates;
  if (passage.is === "shut") {
    const mend = first?.verdict.is === "refuse" ? first.verdict.mend : undefined;
    throw new Refusal("refused", why, mend);
  }
  const now = world.now();
  const end = passage.until;
  const possible =
    end === undefined ? "" : `; possible from ${new Date(end).toISOString()}, in ${durationText(end - now)}`;
  if (now >= until || (end !== undefined && end > until)) {
    const wait = end === undefined ? "1h" : waitOption(end - now);
    const again = resume ?? `run the same again then, or now with --wait ${wait}`;
    throw new Refusal("refused", `${why}${possible}`, resume === undefined ? again : `go on then: ${again}`);
  }
  phases.enter("wait");
  world.progress(`Waiting for ${durationText((end ?? until) - now)}: ${why}`);
  await world.sleep(Math.max(1, Math.min(LOOK_MS, (end ?? until) - now)));
  return true;
}

/**
 * Appends an intent.
 * @returns undefined where only locks or evidence came in between, so that the gates have to be asked again
 * @throws {Refusal} where another deployment began
 */
export async function begin(
  world: World,
  run: DeploymentRun,
  parts: Omit<RecordDraft, "event" | "actor">,
  contents: Contents,
) {
  const seen = run.view.entries.at(-1)?.epoch ?? 0;
  const id = `${run.name}-${seen + 1}`;
  const previous = run.standing.current;
  run.phases.enter("intent");
  const draft: RecordDraft = {
    ...{ ...parts, ...world.author, event: "intent", id, holder: world.holder },
    ...{ ...defined({ previous }), timings: run.phases.timings() },
  };
  // Where it is nobody's place for releases, nothing is recorded.
  await world.target.claim();
  await world.observe("before intent");
  const appended = await world.ledger.append(run.view, draft, contents);
  await world.observe("after intent");
  run.view = appended.view;
  if (appended.is === "appended") {
    run.phases.recorded();
    run.phases.deployment = id;
    world.log?.(recordEvent(run.name, appended.entry, parts.reason));
    return appended.entry;
  }
  if (onLost(run.view.entries, seen, undefined) === "again") return undefined;
  const other = run.standing.open?.intent ?? run.view.entries.at(-1);
  throw new Refusal(
    "superseded",
    `superseded: ${other === undefined ? "another command" : idOf(other)} was first`,
    `see what it did: archi3-policy history --environment ${run.name}`,
  );
}
