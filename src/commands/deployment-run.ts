import { defined } from "../defined.ts";
import { EXIT, PolicyError } from "../errors.ts";
import { isRelative } from "../health/check.ts";
import type { Contents, LedgerView } from "../release/ledger.ts";
import { closingOf, liveDeployment, maySupersede, onLost, onOpen } from "../release/moves.ts";
import type { Phases } from "../release/phases.ts";
import {
  type ActivationRecord,
  deploymentIn,
  type Entry,
  type Phase,
  type RecordDraft,
} from "../release/record.ts";
import { type Standing, standingOf } from "../release/standing.ts";
import type { Live, Release } from "../release/target.ts";
import { recordEvent } from "../report/record-event.ts";
import { activateWatched } from "./activation.ts";
import {
  type About,
  anothersTarget,
  type Held,
  inDoubt,
  inProgress,
  leftOpen,
  notActivated,
  notRestored,
  overtaken,
  rolledBack,
  verified,
} from "./deployment-ends.ts";
import { idOf, type Outcome, Refusal, reasonOf, timedPhases, type World } from "./deployment-world.ts";
import { EMPTY_PAYLOAD, type Payload, payloadOf, releaseOf, subjectOf } from "./payload.ts";
import { type Verification, verify } from "./verification.ts";

/** Carries deployments of one environment through: every decision is made elsewhere, every effect is made here. */
export class DeploymentRun {
  readonly #world: World;
  /** The ledger as it was last read. */
  view: LedgerView;
  /** Of the deployment that the command begins. */
  readonly phases: Phases;

  constructor(world: World, view: LedgerView, phases: Phases) {
    this.#world = world;
    this.view = view;
    this.phases = phases;
  }

  get standing(): Standing {
    return standingOf(this.view.entries);
  }

  get name(): string {
    return this.#world.environment.name;
  }

  /**
   * Closes what is open, so that something new may begin. Where its own holder closes it meanwhile, all the better.
   * @throws {Refusal} where its holder works on it and may not be overtaken
   * @returns how the last one of them ended, where it was seen through; one that needs a person may be open still
   */
  async settle(by: "deploy" | "rollback", hasId: boolean): Promise<Outcome | undefined> {
    let settled: Outcome | undefined;
    for (;;) {
      const { open } = this.standing;
      if (open === undefined) return settled;
      const { head } = this.view;
      this.phases.enter("settle");
      await this.#mayTakeOver(open.intent, by, hasId);
      // From here on, and until it is closed, the time is that deployment's.
      this.phases.end();
      const phases = timedPhases("settle", this.name, this.#world.log, {
        deployment: idOf(open.intent),
      });
      const newest = open.failed ?? open.intent;
      try {
        await this.#effect("fence", () => this.#world.target.fence(newest.epoch + 1));
        const live = await this.#world.target.read();
        settled = (await this.#close(open.intent, live, by, phases)) ?? settled;
      } catch (error) {
        // Its holder has recorded something meanwhile: an end, or that it failed. What the ledger says now decides.
        if (!(error instanceof Refusal) || this.view.head === head) throw error;
      } finally {
        phases.end();
        this.phases.enter("settle");
      }
      // What could not be restored now cannot be restored by trying for ever.
      if (settled?.status === EXIT.emergency) return settled;
    }
  }

  async #mayTakeOver(intent: Entry, by: "deploy" | "rollback", hasId: boolean): Promise<void> {
    if (maySupersede(intent, by, hasId)) return;
    const [record] = await this.#world.ledger.records([intent]);
    if (record === undefined || !(await this.#world.isAlive(record))) return;
    throw inProgress(this.#about(intent), by, record, this.#world.now());
  }

  async #close(
    intent: Entry,
    live: Live | undefined,
    by: "deploy" | "rollback",
    phases: Phases,
  ): Promise<Outcome | undefined> {
    const move = onOpen(this.standing, live, by);
    switch (move.do) {
      case "leave":
        return undefined;
      case "interrupt": {
        const why = `closed by a ${by}, after its holder was gone or overtaken`;
        await this.#append(
          { ...this.#closing(intent, "interrupted", move.live), why },
          { is: "of", commit: intent.commit },
          idOf(intent),
          phases,
        );
        return undefined;
      }
      case "verify":
        return this.#verifyAndClose(intent, new Map(), phases);
      case "restore":
        return this.#takeOverRestore(intent, move.restores, phases);
    }
  }

  /** The restore goes on under a new record: the epoch of the old one is fenced, lest its holder come back to life. */
  async #takeOverRestore(intent: Entry, restores: string, phases: Phases): Promise<Outcome> {
    const why = "the restore was taken over, after its holder was gone";
    const draft = { ...this.#closing(intent, "failed", undefined), restores, why };
    const failed = await this.#append(draft, { is: "of", commit: intent.commit }, idOf(intent), phases);
    return this.#restore(intent, failed, restores, { checks: [], why }, phases);
  }

  /**
   * Stages, activates, verifies and closes a deployment that has begun.
   * @param intent its record in the ledger
   */
  async carryOut(intent: Entry, payload: Payload): Promise<Outcome> {
    const { target, health, environment } = this.#world;
    const release = releaseOf(this.name, idOf(intent), intent.epoch, payload);
    const { checks } = environment.verify;
    try {
      if (checks.some(isRelative)) this.phases.enter("baseline");
      const before = await health.baseline(checks);
      await this.#phase("stage", `Staging ${release.id}`, () => target.stage(release));
      const { turn, activation } = await activateWatched(target, release, () =>
        this.#phase("activate", `Activating ${release.id}`, () => target.activate(release)),
      );
      if (turn.is === "fenced") return await this.#fenced(intent, turn.by);
      return await this.#verifyAndClose(intent, before, this.phases, activation);
    } catch (error) {
      const isOver = this.standing.open?.intent.id !== intent.id;
      if (isOver || error instanceof Refusal || !(error instanceof PolicyError)) throw error;
      if (error.code === "E_LEDGER") throw leftOpen(idOf(intent), error);
      return this.#afterFault(intent, release, error);
    }
  }

  /** The target has seen a higher epoch: of another command of this ledger, or of another ledger. */
  async #fenced(intent: Entry, by: number): Promise<never> {
    const { target, ledger } = this.#world;
    this.view = await ledger.read("required");
    const newest = this.view.entries.at(-1)?.epoch ?? 0;
    // Whoever closes a deployment fences the target one above its newest record.
    if (by <= newest + 1 || this.standing.open?.intent.id !== intent.id)
      throw overtaken(idOf(intent), `epoch ${by} was there first`);
    const why = `the target has seen epoch ${by}, and this ledger is at ${newest}`;
    const { current } = this.standing;
    const draft = { ...this.#closing(intent, "interrupted", current), why };
    await this.#append(draft, { is: "of", commit: intent.commit }, idOf(intent), this.phases);
    throw anothersTarget(idOf(intent), target.name, why);
  }

  /**
   * The target failed: what it holds decides whether the deployment goes on, or never was. It is fenced before it is
   * read: what it still has to do of what it was told comes too late from then on, and what came before is seen.
   */
  async #afterFault(intent: Entry, release: Release, error: PolicyError): Promise<Outcome> {
    let live: Live | undefined;
    try {
      await this.#effect("fence", () => this.#world.target.fence(release.epoch + 1));
      live = await this.#world.target.read();
    } catch (trouble) {
      if (!(trouble instanceof PolicyError)) throw trouble;
      throw inDoubt(this.#about(intent), error);
    }
    if (liveDeployment(this.standing, live) === release.id)
      return this.#verifyAndClose(intent, new Map(), this.phases);
    const why = reasonOf(error);
    const { current } = this.standing;
    await this.#append(
      { ...this.#closing(intent, "interrupted", current), why },
      { is: "of", commit: intent.commit },
      release.id,
      this.phases,
    );
    throw notActivated(release.id, current, error);
  }

  async #verifyAndClose(
    intent: Entry,
    before: ReadonlyMap<string, number>,
    phases: Phases,
    activation?: ActivationRecord,
  ): Promise<Outcome> {
    const how = intent.kind === "rollback" ? "once" : "bake";
    phases.enter("verify");
    const verification = await verify(this.#world, subjectOf(this.#world, intent, before), how);
    const closing = closingOf(verification.verdict, intent, this.standing);
    const record = {
      ...this.#closing(intent, closing.event, closing.live),
      ...defined({ restores: closing.restores, why: closing.why, activation }),
      verification: verification.checks,
    };
    const entry = await this.#append(record, { is: "of", commit: intent.commit }, idOf(intent), phases);
    const failed = { checks: verification.checks, why: closing.why ?? "its checks failed" };
    if (closing.restores !== undefined) return this.#restore(intent, entry, closing.restores, failed, phases);
    return verified(this.#about(intent), intent.kind === "rollback", verification);
  }

  /** Makes what was live before live again, under the epoch of the record that says that the new one failed. */
  async #restore(
    intent: Entry,
    failed: Entry,
    restores: string,
    { checks, why }: { checks: Outcome["checks"]; why: string },
    phases: Phases,
  ): Promise<Outcome> {
    const { target, ledger } = this.#world;
    const restored = this.standing.deployments.get(restores);
    let activation: ActivationRecord | undefined;
    phases.enter("restore");
    let once: Verification | undefined;
    try {
      const payload = restored === undefined ? EMPTY_PAYLOAD : await payloadOf(ledger, restored.intent);
      const release = releaseOf(this.name, restores, failed.epoch, payload);
      this.#world.progress(`Restoring ${restores}`);
      await this.#effect("restore", () => target.stage(release));
      const activated = await activateWatched(target, release, () =>
        this.#effect("activate", () => target.activate(release)),
      );
      const { turn } = activated;
      if (turn.is === "fenced") throw overtaken(idOf(intent), `epoch ${turn.by} was there first`);
      activation = activated.activation;
      if (restored !== undefined) {
        phases.enter("verify-restored");
        once = await verify(this.#world, subjectOf(this.#world, restored.intent, new Map()), "once");
      }
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const trouble = `${why}; then ${restores} could not be restored: ${reasonOf(error)}`;
      return notRestored(this.#about(intent), restores, trouble, checks, await this.#held());
    }
    // One record says what is live again and how it is: nobody takes it for healthy who reads only the half.
    const draft = {
      ...{ ...this.#closing(intent, "rolled-back", restores), restores, why },
      ...defined({ restored: once?.verdict.state, activation }),
      verification: once?.checks ?? [],
    };
    const contents: Contents =
      restored === undefined ? undefined : { is: "of", commit: restored.intent.commit };
    await this.#append(draft, contents, idOf(intent), phases);
    return rolledBack(this.#about(intent), restores, why, checks, once);
  }

  /** What the target holds, for a person who has to act. */
  async #held(): Promise<Held> {
    try {
      return { is: "read", id: liveDeployment(this.standing, await this.#world.target.read()) };
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      return { is: "unreadable" };
    }
  }

  #about(intent: Entry): About {
    return { environment: this.name, id: idOf(intent), standing: this.standing };
  }

  #closing(intent: Entry, event: RecordDraft["event"], live: string | undefined): RecordDraft {
    const { previous } = intent;
    return { ...deploymentIn(intent), ...this.#world.author, ...defined({ previous, live }), event };
  }

  /**
   * Appends a record about an open deployment, on whatever head there is, as long as nobody else has closed it.
   * @param phases what it says of its time
   * @throws {Refusal} where somebody has
   */
  async #append(said: RecordDraft, contents: Contents, own: string, phases: Phases): Promise<Entry> {
    phases.enter("record");
    const draft = { ...said, timings: phases.timings() };
    for (;;) {
      const seen = this.view.entries.at(-1)?.epoch ?? 0;
      const appended = await this.#effect("append", () =>
        this.#world.ledger.append(this.view, draft, contents),
      );
      this.view = appended.view;
      if (appended.is === "appended") {
        phases.recorded();
        this.#world.log?.(recordEvent(this.name, appended.entry, draft.why));
        return appended.entry;
      }
      if (onLost(this.view.entries, seen, own) === "superseded")
        throw overtaken(own, "the ledger says that it was closed by another command");
    }
  }

  async #phase<T>(phase: Phase, step: string, act: () => Promise<T>): Promise<T> {
    this.#world.progress(step);
    this.phases.enter(phase);
    return this.#effect(phase, act);
  }

  async #effect<T>(name: string, act: () => Promise<T>): Promise<T> {
    await this.#world.observe(`before ${name}`);
    const result = await act();
    await this.#world.observe(`after ${name}`);
    return result;
  }
}
