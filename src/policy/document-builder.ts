import { EVENT_ID, SCALAR_STYLE } from "js-yaml";
import { Anchors } from "./anchors.ts";
import { checkCollectionTag, checkDirectives } from "./directives-and-tags.ts";
import { DuplicateKeys } from "./duplicate-keys.ts";
import type { CollectionNode, ScalarNode, YamlEvent } from "./events.ts";
import { Keys } from "./keys.ts";
import { type ProblemList, Refused } from "./problem-list.ts";
import { type ReadLimits, tooDeepMessage } from "./read-limits.ts";
import { scalarValue } from "./scalar-value.ts";

/** What stands under a merge key (`<<`) of a mapping. */
interface Merge {
  value: unknown;
  key: ScalarNode;
}

/** Every number ends in one; hardly any key does. */
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Builds the value of one document from its events, and notes everything doubtful as a problem. */
export class DocumentBuilder {
  /** Of the event that is read next. */
  index: number;
  refused = false;
  readonly #text: string;
  readonly #events: readonly YamlEvent[];
  readonly #limits: ReadLimits;
  readonly #problems: ProblemList;
  readonly #anchors: Anchors;
  readonly #keys: Keys;
  /** Most documents have no key that stands twice. */
  #duplicates: DuplicateKeys | undefined;
  #depth = 0;

  /** @param index of the event that begins the document */
  constructor(
    text: string,
    events: readonly YamlEvent[],
    index: number,
    limits: ReadLimits,
    problems: ProblemList,
  ) {
    this.#text = text;
    this.#events = events;
    this.index = index;
    this.#limits = limits;
    this.#problems = problems;
    this.#anchors = new Anchors(text, limits, problems);
    this.#keys = new Keys(text, events, this.#anchors, problems);
  }

  /** From an alias's event to that of what it repeats. */
  get aliasTargets(): ReadonlyMap<number, number> {
    return this.#anchors.targets;
  }

  /** The document's value; undefined when it is refused. */
  document(): unknown {
    const start = this.#events[this.index++];
    if (start?.type === EVENT_ID.DOCUMENT) checkDirectives(this.#text, start, this.#problems);
    try {
      const value = this.#node();
      this.index += 1;
      return value;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.refused = true;
      return undefined;
    }
  }

  #node(): unknown {
    const at = this.index++;
    const event = this.#events[at] as YamlEvent;
    this.#anchors.count();
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event, at);
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        return this.#collection(event, at);
      case EVENT_ID.ALIAS:
        return this.#anchors.repeated(event, at);
      default:
        throw new Error(`a YAML stream cannot hold event ${event.type} in the place of a node`);
    }
  }

  #scalar(event: ScalarNode, at: number): unknown {
    const value = scalarValue(this.#text, event, this.#problems);
    this.#anchors.keep(event, at, value);
    return value;
  }

  #collection(event: CollectionNode, at: number): unknown {
    this.#depth += 1;
    if (this.#depth > this.#limits.depth) {
      this.#problems.refuse(
        "ARC014",
        tooDeepMessage(this.#limits),
        "Flatten the document.",
        event.start,
        event.start + 1,
      );
    }
    checkCollectionTag(this.#text, event, this.#problems);
    const value = event.type === EVENT_ID.MAPPING ? this.#mapping(event, at) : this.#sequence(event, at);
    this.#depth -= 1;
    return value;
  }

  #sequence(event: CollectionNode, at: number): unknown[] {
    const list: unknown[] = [];
    const anchor = this.#anchors.open(event, at, list);
    while (this.#events[this.index]?.type !== EVENT_ID.POP) list.push(this.#node());
    this.index += 1;
    this.#anchors.close(event, anchor);
    return list;
  }

  #mapping(event: CollectionNode, at: number): Record<string, unknown> {
    const mapping: Record<string, unknown> = {};
    const anchor = this.#anchors.open(event, at, mapping);
    let merges: Merge[] | undefined;
    let folded: Map<string, number> | undefined;
    let numbers: Map<number, number> | undefined;
    while (this.#events[this.index]?.type !== EVENT_ID.POP) {
      const keyAt = this.index;
      const key = this.#key();
      const value = this.#node();
      if (key === undefined) continue;
      const keyEvent = this.#events[keyAt] as ScalarNode;
      if (key === "<<" && keyEvent.style === SCALAR_STYLE.PLAIN) {
        merges ??= [];
        merges.push({ value, key: keyEvent });
      } else if (Object.hasOwn(mapping, key)) {
        this.#duplicateKeys().report(key, keyAt, at, this.index);
      } else {
        if (keyEvent.style === SCALAR_STYLE.PLAIN && isDigit(key.charCodeAt(key.length - 1)))
          numbers = this.#duplicateKeys().checkNumbers(numbers, key, keyAt);
        if (/[^ -~]/.test(key)) folded = this.#duplicateKeys().checkFolded(folded, key, keyAt);
        mapping[key] = value;
      }
    }
    this.index += 1;
    if (merges !== undefined) this.#merge(mapping, merges);
    this.#anchors.close(event, anchor);
    return mapping;
  }

  /** Reads a key; undefined when the pair has to be left out. */
  #key(): string | undefined {
    const at = this.index;
    const event = this.#events[at] as YamlEvent;
    if (event.type !== EVENT_ID.SCALAR) {
      this.#node();
      this.#keys.reportComplex(event, at);
      return undefined;
    }
    this.index += 1;
    this.#anchors.count();
    return this.#keys.read(event, at);
  }

  #duplicateKeys(): DuplicateKeys {
    this.#duplicates ??= new DuplicateKeys(this.#text, this.#events, this.#anchors, this.#problems);
    return this.#duplicates;
  }

  #merge(mapping: Record<string, unknown>, merges: readonly Merge[]): void {
    for (const { value, key } of merges) {
      this.#problems.report(
        "ARC034",
        "Merge keys (<<) belong to YAML 1.1; a YAML 1.2 reader sees a key named <<.",
        "Write the keys out.",
        key.valueStart,
        key.valueEnd,
      );
      for (const from of Array.isArray(value) ? value : [value]) {
        if (typeof from !== "object" || from === null || Array.isArray(from)) continue;
        for (const [name, inherited] of Object.entries(from)) {
          if (!Object.hasOwn(mapping, name)) mapping[name] = inherited;
        }
      }
    }
  }
}
