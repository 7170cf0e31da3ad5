import { GithubError } from "../adapters/github-error.ts";
import type { Appended, Contents, Ledger, LedgerView } from "../release/ledger.ts";
import {
  assumed,
  corrections,
  isSame,
  type MirrorPort,
  missing,
  type Seen,
  type Shown,
  type Wanted,
  wantedOf,
} from "../release/mirror.ts";
import type { RecordDraft } from "../release/record.ts";
import { standingOf } from "../release/standing.ts";

/** GitHub's side of a mirror, and the commit that a deployment there is shown with. */
export interface MirrorPlace extends MirrorPort {
  /** Time that calls leave for later ones, in ms. */
  leaveMs: number;
  /** The commit of a deployment's policies, as far as GitHub has it; undefined where it has none of it. */
  commitOf(wanted: Wanted): Promise<string | undefined>;
}

/** Kept for what is said at the end, of the time that GitHub may take; milliseconds. */
const END_MS = 10_000;

interface Turn {
  view: LedgerView;
  /** False where somebody else has recorded something: they mirror it, and only ours is looked at. */
  isOurs: boolean;
}

/**
 * Shows on GitHub what a ledger says. It is told of every record by the ledger that it watches, makes one request after the
 * other beside what the command does, and changes nothing about how that ends: what fails is told at the end, and put right
 * by a later command.
 */
export class Mirror {
  readonly #place: MirrorPlace;
  /** `all`: whatever GitHub shows is compared; `few`: what this command changes, and one state beside. */
  readonly #compares: "all" | "few";
  readonly #turns: Turn[] = [];
  #running: Promise<void> | undefined;
  /** The ledger before this command. */
  #before: LedgerView | undefined;
  #newest: LedgerView | undefined;
  /** The deployments that this command has begun: nobody else makes them on GitHub. */
  readonly #own = new Set<string>();
  #shown: Shown[] | undefined;
  /** Those whose state is what it should be, and was not asked for. */
  readonly #unasked = new Set<Shown>();
  #hasCompared = false;
  #trouble: unknown;
  /** Why one could not be made, while all else went on. */
  readonly #unmade = new Map<string, unknown>();
  #isRefused = false;

  constructor(place: MirrorPlace, compares: "all" | "few") {
    this.#place = place;
    place.leaveMs = END_MS;
    this.#compares = compares;
  }

  /** The same ledger, whose records are mirrored as they are appended. */
  watch(ledger: Ledger): Ledger {
    return {
      read: async (freshness) => {
        const view = await ledger.read(freshness);
        this.#others(view);
        return view;
      },
      records: (entries) => ledger.records(entries),
      contents: (commit) => ledger.contents(commit),
      append: async (view: LedgerView, draft: RecordDraft, contents: Contents): Promise<Appended> => {
        const appended = await ledger.append(view, draft, contents);
        if (appended.is === "lost") this.#others(appended.view);
        else this.#ours(appended.view, draft);
        return appended;
      },
    };
  }

  /**
   * Waits until GitHub shows what it can.
   * @returns why it does not show everything; undefined where it does
   */
  async end(): Promise<unknown> {
    this.#place.leaveMs = 0;
    const view = this.#running === undefined && this.#compares === "all" ? this.#newest : undefined;
    if (view !== undefined && standingOf(view.entries).open === undefined) this.#take({ view, isOurs: true });
    await this.#running;
    const [unmade] = this.#unmade.values();
    return this.#trouble ?? unmade;
  }

  #others(view: LedgerView): void {
    this.#newest = view;
    if (this.#own.size > 0) this.#take({ view, isOurs: false });
    else if (this.#running === undefined) this.#before = view;
  }

  #ours(view: LedgerView, { event, id }: RecordDraft): void {
    this.#newest = view;
    if (event === "intent" && id !== undefined) this.#own.add(id);
    this.#take({ view, isOurs: true });
  }

  #take(turn: Turn): void {
    this.#turns.push(turn);
    this.#running = (this.#running ?? Promise.resolve()).then(() => this.#next());
  }

  async #next(): Promise<void> {
    const turn = this.#turns.shift();
    if (turn === undefined || this.#isRefused) return;
    try {
      this.#trouble = undefined;
      await this.#show(turn);
    } catch (error) {
      this.#trouble = error;
      this.#isRefused = error instanceof GithubError && LASTING.has(error.failure.kind);
      // What became of the last request is not known: GitHub has to be asked anew.
      this.#shown = undefined;
      this.#unasked.clear();
    }
  }

  async #show({ view, isOurs }: Turn): Promise<void> {
    const wanted = wantedOf(standingOf(view.entries));
    const shown = this.#shown ?? this.#assume(await this.#place.list(), wanted);
    this.#shown = shown;
    const isOwn = ({ payload: { id } }: Pick<Wanted, "payload">) => this.#own.has(id);
    for (const want of wanted.filter(isOwn)) await this.#create(want, shown);
    await this.#correct(
      wanted,
      shown.filter((one) => isOurs || isOwn(one)),
    );
    if (isOurs) await this.#compare(wanted, shown);
  }

  #assume(seen: readonly Seen[], now: readonly Wanted[]): Shown[] {
    const before = this.#before === undefined ? [] : wantedOf(standingOf(this.#before.entries));
    const shown = assumed(seen, before, now);
    for (const one of shown) if (one.state !== "none") this.#unasked.add(one);
    return shown;
  }

  /** Where it cannot be made, such as for a commit that GitHub does not have, all else goes on. */
  async #create(want: Wanted, shown: Shown[]): Promise<void> {
    const { id } = want.payload;
    if (this.#unmade.has(id) || shown.some(({ payload }) => isSame(payload, want.payload))) return;
    try {
      const commit = await this.#place.commitOf(want);
      if (commit !== undefined) shown.push({ ...(await this.#place.create(want, commit)), state: "none" });
    } catch (error) {
      if (!(error instanceof GithubError) || error.failure.kind !== "invalid") throw error;
      this.#unmade.set(id, error);
    }
  }

  async #correct(wanted: readonly Wanted[], shown: readonly Shown[]): Promise<void> {
    for (const { on, state, says } of corrections(wanted, shown)) {
      await this.#place.setState(on.number, state, says);
      on.state = state;
      this.#unasked.delete(on);
    }
  }

  /** Asks for what was only assumed, once a command, and puts right what is otherwise. */
  async #compare(wanted: readonly Wanted[], shown: Shown[]): Promise<void> {
    if (this.#hasCompared) return;
    const newestFirst = [...this.#unasked].sort((a, b) => b.number - a.number);
    for (const one of this.#compares === "all" ? newestFirst : this.#oneOf(newestFirst)) {
      one.state = await this.#place.stateOf(one.number);
      this.#unasked.delete(one);
    }
    if (this.#compares === "all") for (const want of missing(wanted, shown)) await this.#create(want, shown);
    await this.#correct(wanted, shown);
    this.#hasCompared = true;
  }

  /** The newest that is over: a command that was killed at its end has left it. Not beside one that was just closed. */
  #oneOf(newestFirst: readonly Shown[]): Shown[] {
    const hadOpen = standingOf(this.#before?.entries ?? []).open !== undefined;
    const over = newestFirst.find(({ state }) => state !== "success");
    return hadOpen || over === undefined ? [] : [over];
  }
}

/** What GitHub will say again, however often it is asked. */
const LASTING: ReadonlySet<string> = new Set(["denied", "unauthorized"]);
