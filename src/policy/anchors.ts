import type { AliasEvent } from "js-yaml";
import { anchorOf, type CollectionNode, type ScalarNode } from "./events.ts";
import { NO_ALIASES } from "./positions.ts";
import type { ProblemList } from "./problem-list.ts";
import type { ReadLimits } from "./read-limits.ts";

/** A node that aliases can repeat. */
export interface Anchor {
  value: unknown;
  /** Index of its event. */
  index: number;
  /** Nodes of the document that were read before what it holds. */
  before: number;
  /** Nodes that an alias of it repeats; undefined until it has ended. */
  nodes: number | undefined;
}

/** The anchors of one document, and how many nodes it holds once its aliases are unfolded. */
export class Anchors {
  /** From an alias's event to that of what it repeats. */
  targets: ReadonlyMap<number, number> = NO_ALIASES;
  readonly #source: string;
  readonly #limits: ReadLimits;
  readonly #problems: ProblemList;
  /** Most documents have none. */
  #anchors: Map<string, Anchor> | undefined;
  #targets: Map<number, number> | undefined;
  #nodes = 0;
  #aliases = 0;

  constructor(source: string, limits: ReadLimits, problems: ProblemList) {
    this.#source = source;
    this.#limits = limits;
    this.#problems = problems;
  }

  /** Counts a node of the document; every one is counted once, when its event is read. */
  count(): void {
    this.#nodes += 1;
  }

  /** Keeps a scalar or a key that has an anchor; `at` is the index of its event. */
  keep(event: ScalarNode, at: number, value: unknown): void {
    const name = anchorOf(this.#source, event);
    if (name !== undefined) this.#named().set(name, { value, index: at, before: this.#nodes, nodes: 1 });
  }

  /** Keeps a collection that has an anchor; no alias may repeat it until it is closed. */
  open(event: CollectionNode, at: number, value: unknown): Anchor | undefined {
    const name = anchorOf(this.#source, event);
    if (name === undefined) return undefined;
    const anchor: Anchor = { value, index: at, before: this.#nodes, nodes: undefined };
    this.#named().set(name, anchor);
    return anchor;
  }

  /**
   * Ends a collection, with what `open` gave for it.
   * @throws {Refused} when the document holds too many nodes by now.
   */
  close(event: CollectionNode, anchor: Anchor | undefined): void {
    if (this.#nodes > this.#limits.nodes) {
      this.#problems.refuse(
        "ARC016",
        `The document holds more than ${this.#limits.nodes} values.`,
        "Split it into several policies.",
        event.start,
        event.start + 1,
      );
    }
    if (anchor !== undefined) anchor.nodes = this.#nodes - anchor.before + 1;
  }

  /**
   * The value that an alias repeats; `at` is the index of its event.
   * @throws {Refused} when there is none, it would never end, or the document would hold too much with it.
   */
  repeated({ anchorStart, anchorEnd }: AliasEvent, at: number): unknown {
    const name = this.#source.slice(anchorStart, anchorEnd);
    const start = anchorStart - 1;
    const anchor = this.#anchors?.get(name);
    if (anchor === undefined) {
      const help = `Put text that begins with an asterisk in quotes: "*${name}".`;
      return this.#problems.refuse("ARC010", `Nothing is anchored as &${name}.`, help, start, anchorEnd);
    }
    if (anchor.nodes === undefined) {
      return this.#problems.refuse(
        "ARC015",
        `The alias *${name} stands inside the value that it repeats, so it never ends.`,
        "Write the value out.",
        start,
        anchorEnd,
      );
    }
    this.#aliases += 1;
    this.#nodes += anchor.nodes - 1;
    const excess = this.#excess();
    if (excess !== undefined) {
      const message = `The document holds ${excess}.`;
      return this.#problems.refuse("ARC015", message, "Write the values out.", start, anchorEnd);
    }
    this.#targets ??= new Map();
    this.targets = this.#targets.set(at, anchor.index);
    return anchor.value;
  }

  #excess(): string | undefined {
    const { nodes, aliases } = this.#limits;
    if (this.#aliases > aliases) return `more than ${aliases} aliases`;
    return this.#nodes > nodes ? `aliases that unfold to more than ${nodes} values` : undefined;
  }

  #named(): Map<string, Anchor> {
    this.#anchors ??= new Map();
    return this.#anchors;
  }
}
