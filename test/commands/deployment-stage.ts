import { deploy } from "../../src/commands/deploying.ts";
import type { Health, Outcome, World } from "../../src/commands/deployment-world.ts";
import { Refusal, timedPhases } from "../../src/commands/deployment-world.ts";
import { type RollbackRequest, rollBack } from "../../src/commands/rolling-back.ts";
import { defaultEnvironment } from "../../src/config/environment.ts";
import { defined } from "../../src/defined.ts";
import { PolicyError } from "../../src/errors.ts";
import type { Measurement } from "../../src/health/verdict.ts";
import { type Digest, digestOf, type FileSet, sha256 } from "../../src/release/digest.ts";
import type { Gate } from "../../src/release/gates.ts";
import type { Appended, Contents, Ledger, LedgerView } from "../../src/release/ledger.ts";
import type { Entry, LedgerRecord, RecordDraft } from "../../src/release/record.ts";
import { standingOf } from "../../src/release/standing.ts";
import type { Holding, Live, Release, Target, Turn } from "../../src/release/target.ts";
import type { Log } from "../../src/report/log.ts";

/** Deployments without a disk: a ledger, a target and checks in memory, whose every effect can be the last one. */

/** Thrown where a process is killed: nobody catches it, nothing runs after it. */
export class Killed extends Error {}

const encoder = new TextEncoder();

/** The files of a version of the policies. */
export function version(name: string): { policies: FileSet; effective: FileSet } {
  return {
    policies: new Map([["core/a.yaml", encoder.encode(`version: ${name}\n`)]]),
    effective: new Map([
      ["core/a.yaml", encoder.encode(`effective: ${name}\n`)],
      ["environment.yaml", encoder.encode(`for: ${name}\n`)],
    ]),
  };
}

export function digestsOf(name: string): { digest: Digest; effectiveDigest: Digest } {
  const { policies, effective } = version(name);
  return {
    digest: digestOf("archi3-bundle/1", policies),
    effectiveDigest: digestOf("archi3-effective/1", effective),
  };
}

interface Stored {
  record: LedgerRecord;
  contents: { manifest: Uint8Array; policies: FileSet; effective: FileSet } | undefined;
}

export class MemoryLedger implements Ledger {
  readonly stored: Stored[] = [];
  #clock: () => number;
  /** How many appends are taken and their answers lost. */
  lostAnswers = 0;
  /** Called before an append is looked at, as somebody else who is faster. */
  meanwhile: (() => void) | undefined;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  async read(): Promise<LedgerView> {
    return this.#view();
  }

  async records(entries: readonly Pick<Entry, "commit">[]): Promise<LedgerRecord[]> {
    return entries.map(({ commit }) => this.#at(commit).record);
  }

  async contents(commit: string) {
    const { contents } = this.#at(commit);
    if (contents === undefined) throw new Error(`${commit} holds nothing`);
    return contents;
  }

  async append(view: LedgerView, draft: RecordDraft, contents: Contents): Promise<Appended> {
    const faster = this.meanwhile;
    this.meanwhile = undefined;
    faster?.();
    if (view.head !== this.#view().head) return { is: "lost", view: this.#view() };
    this.push(draft, contents);
    const now = this.#view();
    const entry = now.entries.at(-1);
    if (entry === undefined) throw new Error("nothing was appended");
    return { is: "appended", view: now, entry };
  }

  /** Appends without asking anybody, as another process does. */
  push(draft: RecordDraft, contents: Contents): void {
    const epoch = this.stored.length + 1;
    const record: LedgerRecord = {
      ...{ format: "archi3-record/1", nonce: String(epoch), epoch, environment: "production", tool: "0" },
      time: new Date(this.#clock()).toISOString(),
      ...draft,
    };
    const kept = contents?.is === "of" ? this.#at(contents.commit).contents : contents;
    this.stored.push({ record, contents: kept });
  }

  #at(commit: string): Stored {
    const stored = this.stored[Number(commit.slice(1)) - 1];
    if (stored === undefined) throw new Error(`there is no ${commit}`);
    return stored;
  }

  #view(): LedgerView {
    const entries = this.stored.map(({ record }): Entry => ({ ...record, commit: `c${record.epoch}` }));
    return { environment: "production", head: entries.at(-1)?.commit, entries, staleSince: undefined };
  }
}

export class MemoryTarget implements Target {
  readonly name = "memory";
  live: { release: Release; files: FileSet } | undefined;
  seen = 0;
  readonly #staged = new Set<string>();
  /** Thrown instead of what is asked for. */
  fault: { at: "stage" | "activate" | "read"; error: Error; carriedOut: boolean } | undefined;
  /** Every set that was live, in its order. */
  readonly history: string[] = [];

  async read(): Promise<Live | undefined> {
    this.#fail("read");
    if (this.live === undefined) return undefined;
    const { release, files } = this.live;
    const { id, digest, epoch } = release;
    return { effectiveDigest: digestOf("archi3-effective/1", files), id, digest, epoch };
  }

  async examine(): Promise<Holding | undefined> {
    if (this.live === undefined) return undefined;
    const files = new Map([...this.live.files].map(([path, bytes]) => [path, sha256(bytes)]));
    return { files, changed: undefined };
  }

  async claim(): Promise<void> {}

  async stage(release: Release): Promise<void> {
    this.#fail("stage");
    this.#staged.add(keyOf(release));
  }

  async activate(release: Release): Promise<Turn> {
    if (this.fault?.at === "activate" && !this.fault.carriedOut) this.#fail("activate");
    if (!this.#staged.has(keyOf(release))) throw new Error(`${release.id} was not staged`);
    if (release.epoch < this.seen) return { is: "fenced", by: this.seen };
    this.seen = release.epoch;
    this.live = { release, files: release.files };
    this.history.push(release.id);
    this.#fail("activate");
    return { is: "done" };
  }

  async fence(epoch: number): Promise<Turn> {
    if (epoch < this.seen) return { is: "fenced", by: this.seen };
    this.seen = epoch;
    return { is: "done" };
  }

  async prune(): Promise<void> {}

  #fail(at: "stage" | "activate" | "read"): void {
    if (this.fault?.at !== at) return;
    const { error } = this.fault;
    if (at !== "read") this.fault = undefined;
    throw error;
  }
}

function keyOf({ id, epoch, effectiveDigest }: Release): string {
  return `${id} ${epoch} ${effectiveDigest}`;
}

/** One environment called production, and everything around it. */
export class Stage {
  now = Date.parse("2026-11-28T12:00:00Z");
  readonly ledger = new MemoryLedger(() => this.now);
  readonly target = new MemoryTarget();
  /** What checks say of a version's effective digest; it passes where nothing is said. */
  readonly says = new Map<Digest, Measurement>();
  /** Whether the holders of open deployments live. */
  holdersLive = false;
  gates: Gate[] = [];
  environment = defaultEnvironment("production", undefined);
  moments: string[] = [];
  /** Told of what happens. */
  log: Log | undefined;
  /** What people who wait were told. */
  readonly steps: string[] = [];

  /** @param killAt the number of the moment at which the process dies; none by default */
  world(killAt = Number.POSITIVE_INFINITY): World {
    let moment = 0;
    this.moments = [];
    const health: Health = {
      measure: async (_check, { effectiveDigest }) =>
        this.says.get(effectiveDigest) ?? { verdict: "pass", said: "fine" },
      baseline: async () => new Map(),
    };
    return {
      ...{ environment: this.environment, ledger: this.ledger, target: this.target, health },
      ...{ holder: { host: "here", pid: 1, started: "then" }, author: { actor: "alice" } },
      isAlive: async () => this.holdersLive,
      now: () => this.now,
      sleep: async (ms) => {
        this.now += ms;
      },
      progress: (step) => {
        if (step !== undefined) this.steps.push(step);
      },
      observe: async (name) => {
        this.moments.push(name);
        moment += 1;
        if (moment === killAt) throw new Killed(name);
      },
      ...defined({ log: this.log }),
    };
  }

  /** Deploys a version by the name of its content. */
  async deploy(name: string, options: { killAt?: number; waitMs?: number } = {}): Promise<Outcome> {
    const { policies, effective } = version(name);
    return deploy(this.world(options.killAt), await this.ledger.read(), {
      payload: { ...digestsOf(name), effective },
      contents: { is: "new", manifest: encoder.encode("{}"), policies, effective },
      ...{ source: undefined, reason: "none given", breakGlass: false },
      validation: { policies: 2, errors: 0, warnings: 1, suppressed: 3 },
      ...{ waitMs: options.waitMs ?? 0, resume: undefined },
      phases: timedPhases("read", "production", this.log),
      judge: async ({ entries }) => ({
        gates: [...this.gates, refusedHere(standingOf(entries), name)],
        planHash: sha256(name),
        approvers: [],
      }),
    });
  }

  async rollBack(asked?: string, killAt?: number): Promise<Outcome> {
    const phases = timedPhases("read", "production", this.log);
    const request: RollbackRequest = { asked, reason: "an emergency", phases };
    return rollBack(this.world(killAt), await this.ledger.read(), request);
  }

  unlock(): void {
    this.ledger.push({ event: "unlock", actor: "alice" }, undefined);
  }

  get standing() {
    return standingOf(this.ledger.stored.map(({ record }) => ({ ...record, commit: `c${record.epoch}` })));
  }

  get events(): string[] {
    return this.ledger.stored.map(({ record: { event, id } }) =>
      id === undefined ? event : `${event} ${id}`,
    );
  }

  /** The version that is live, by its content. */
  get liveVersion(): string | undefined {
    const text = this.target.live?.files.get("core/a.yaml");
    return text === undefined ? undefined : new TextDecoder().decode(text).replace(/^effective: |\n$/g, "");
  }
}

/** The part of the lock gate that deployments in memory need. */
function refusedHere(standing: ReturnType<typeof standingOf>, name: string): Gate {
  const { hold, refused } = standing.stops;
  const isRefused = hold !== undefined || refused.has(digestsOf(name).digest);
  return {
    name: "lock",
    verdict: isRefused ? { is: "refuse", reason: "held", mend: "unlock" } : { is: "pass", reason: "no lock" },
  };
}

/** How a command ended, or why it did not begin. */
export async function endOf(command: Promise<Outcome>): Promise<string> {
  try {
    const { result, status } = await command;
    return `${result} ${status}`;
  } catch (error) {
    if (error instanceof Refusal) return `${error.result} 3`;
    if (error instanceof PolicyError) return `${error.code} ${error.status}`;
    if (error instanceof Killed) return `killed ${error.message}`;
    throw error;
  }
}
