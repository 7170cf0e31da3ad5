import { EVENT_ID } from "js-yaml";
import { DocumentBuilder } from "./document-builder.ts";
import type { YamlEvent } from "./events.ts";
import type { Path } from "./pointer.ts";
import { type NodeSpans, Positions, type Span } from "./positions.ts";
import { ProblemList } from "./problem-list.ts";
import type { ReadLimits } from "./read-limits.ts";
import type { Problem, SourceText } from "./source.ts";

/** One YAML document: its value as JSON knows it, and where every node of it stands. */
export interface YamlDocument {
  value: unknown;
  source: SourceText;
  /** The spans of the key and the value at a path, through aliases and merge keys; undefined where nothing stands. */
  spans(path: Path): NodeSpans | undefined;
  /** Whether aliases repeat anything in it. */
  hasAliases: boolean;
  /** Whether an alias repeats what stands at a place of the text, so that a change of it is one of several values. */
  isRepeated(span: Span): boolean;
  /** Forgets what finding places needs; the next call of `spans` reads the text again. */
  release(): void;
}

/** A document whose events are kept until they are released, and read again when a place is asked for after that. */
class PlacedDocument implements YamlDocument {
  readonly value: unknown;
  readonly source: SourceText;
  readonly #read: () => readonly YamlEvent[];
  readonly #root: number;
  readonly #aliases: ReadonlyMap<number, number>;
  #events: readonly YamlEvent[] | undefined;
  #positions: Positions | undefined;

  constructor(
    value: unknown,
    source: SourceText,
    origin: {
      events: readonly YamlEvent[];
      read: () => readonly YamlEvent[];
      root: number;
      aliases: ReadonlyMap<number, number>;
    },
  ) {
    this.value = value;
    this.source = source;
    this.#events = origin.events;
    this.#read = origin.read;
    this.#root = origin.root;
    this.#aliases = origin.aliases;
  }

  get hasAliases(): boolean {
    return this.#aliases.size > 0;
  }

  spans(path: Path): NodeSpans | undefined {
    return this.#placed().find(path);
  }

  isRepeated(span: Span): boolean {
    return this.hasAliases && this.#placed().isRepeated(span);
  }

  #placed(): Positions {
    this.#events ??= this.#read();
    this.#positions ??= new Positions(this.source.text, this.#events, this.#root, this.#aliases);
    return this.#positions;
  }

  release(): void {
    this.#events = undefined;
    this.#positions = undefined;
  }
}

/**
 * Builds the documents of one stream from its events. Every doubtful thing becomes a problem; nothing throws.
 * Values are plain objects and lists; a mapping never gets a key that would touch a prototype.
 */
export function buildDocuments(
  source: SourceText,
  read: () => readonly YamlEvent[],
  limits: ReadLimits,
): { documents: YamlDocument[]; problems: Problem[] } {
  const problems = new ProblemList();
  const documents: YamlDocument[] = [];
  const events = read();
  let index = 0;
  while (index < events.length) {
    const builder = new DocumentBuilder(source.text, events, index, limits, problems);
    const value = builder.document();
    documents.push(
      new PlacedDocument(value, source, {
        events,
        read,
        root: index + 1,
        aliases: builder.aliasTargets,
      }),
    );
    index = builder.refused ? documentEnd(events, index) : builder.index;
  }
  return { documents, problems: withoutVersionMends(problems.all) };
}

/** Where readers of two versions see different values, it matters which version a directive asks for. */
function withoutVersionMends(problems: Problem[]): Problem[] {
  if (!problems.some(({ rule }) => rule === "ARC030" || rule === "ARC034")) return problems;
  return problems.map(({ mend, ...problem }) =>
    problem.rule === "ARC033" || mend === undefined ? problem : { ...problem, mend },
  );
}

function documentEnd(events: readonly YamlEvent[], start: number): number {
  let at = start + 1;
  while (at < events.length && events[at]?.type !== EVENT_ID.DOCUMENT) at += 1;
  return at;
}
