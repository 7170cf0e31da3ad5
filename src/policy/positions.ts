import { EVENT_ID } from "js-yaml";
import { type ScalarNode, scalarSpan, scalarText, type YamlEvent } from "./events.ts";
import type { Path } from "./pointer.ts";

/** A stretch of a text by UTF-16 offsets; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Where a node stands: its key (for a member of a mapping) and its value. */
export interface NodeSpans {
  key?: Span;
  value: Span;
}

/** The targets of a document without aliases. */
export const NO_ALIASES: ReadonlyMap<number, number> = new Map();

/** Empty nodes take the place of what stands before them, if that is near. */
const LONGEST_LOOK_BACK = 64;

/** A member of a mapping or an item of a list, by the indices of its events. */
interface Child {
  key: number;
  value: number;
}

/**
 * Finds where the nodes of one document stand, on demand: nothing is computed for a document without findings,
 * and each collection is indexed once, so that many findings in a large mapping stay linear.
 */
export class Positions {
  readonly #text: string;
  readonly #events: readonly YamlEvent[];
  readonly #root: number;
  readonly #aliasTargets: ReadonlyMap<number, number>;
  readonly #members = new Map<number, Map<string, Child>>();
  readonly #ends = new Map<number, number>();

  /** @param root index of the event of the document's root node */
  constructor(
    text: string,
    events: readonly YamlEvent[],
    root: number,
    aliasTargets: ReadonlyMap<number, number>,
  ) {
    this.#text = text;
    this.#events = events;
    this.#root = root;
    this.#aliasTargets = aliasTargets;
  }

  /** The spans of the node at a path; undefined when nothing stands there. */
  find(path: Path): NodeSpans | undefined {
    let child: Child = { key: -1, value: this.#root };
    for (const token of path) {
      const next = this.#child(child.value, token);
      if (next === undefined) return undefined;
      child = next;
    }
    const key = child.key === -1 ? undefined : this.#span(child.key);
    const value = this.#span(child.value) ?? key ?? this.#emptyItem(child.value);
    return key === undefined ? { value } : { key, value };
  }

  /** Whether an alias repeats what stands at a place. */
  isRepeated({ start, end }: Span): boolean {
    return [...new Set(this.#aliasTargets.values())].some((at) => {
      const span = this.#span(at);
      return span !== undefined && span.start <= start && end <= span.end;
    });
  }

  /** Where an empty item of a list stands: at its dash or, in flow style, before the next comma or bracket. */
  #emptyItem(at: number): Span {
    let from = 0;
    for (let before = at - 1; before >= 0; before--) {
      const event = this.#events[before];
      if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) {
        from = event.start;
        break;
      }
      const span =
        event?.type === EVENT_ID.SCALAR || event?.type === EVENT_ID.ALIAS ? this.#span(before) : undefined;
      if (span !== undefined) {
        from = span.end;
        break;
      }
    }
    // Empty items before this one have a dash each, and no span.
    let empties = 1;
    while (this.#isEmpty(at - empties)) empties += 1;
    let dash = from - 1;
    for (let found = 0; found < empties; found++) {
      const next = this.#text.slice(dash + 1).search(/(?:^|[\s])-(?=\s|$)/);
      if (next === -1) return { start: from, end: Math.min(this.#text.length, from + 1) };
      dash += 1 + next + (this.#text.charAt(dash + 1 + next) === "-" ? 0 : 1);
    }
    return { start: dash, end: dash + 1 };
  }

  #isEmpty(at: number): boolean {
    const event = this.#events[at];
    return event?.type === EVENT_ID.SCALAR && event.valueStart === -1;
  }

  #child(at: number, token: string): Child | undefined {
    const collection = this.#aliasTargets.get(at) ?? at;
    const event = this.#events[collection];
    if (event === undefined || (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE))
      return undefined;
    const members = this.#index(collection);
    const own = members.get(token);
    if (own !== undefined) return own;
    const merged = event.type === EVENT_ID.MAPPING ? members.get("<<") : undefined;
    return merged === undefined ? undefined : this.#throughMerge(merged.value, token);
  }

  #throughMerge(at: number, token: string): Child | undefined {
    const source = this.#aliasTargets.get(at) ?? at;
    if (this.#events[source]?.type !== EVENT_ID.SEQUENCE) return this.#child(source, token);
    for (const item of this.#index(source).values()) {
      const found = this.#child(item.value, token);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #index(collection: number): Map<string, Child> {
    const known = this.#members.get(collection);
    if (known !== undefined) return known;
    const members = new Map<string, Child>();
    const isMapping = this.#events[collection]?.type === EVENT_ID.MAPPING;
    let at = collection + 1;
    for (let position = 0; this.#events[at]?.type !== EVENT_ID.POP; position++) {
      if (!isMapping) {
        members.set(String(position), { key: -1, value: at });
        at = this.#after(at);
        continue;
      }
      const value = this.#after(at);
      const key = this.#events[at];
      if (key?.type === EVENT_ID.SCALAR) {
        const name = scalarText(this.#text, key as ScalarNode);
        if (!members.has(name)) members.set(name, { key: at, value });
      }
      at = this.#after(value);
    }
    this.#members.set(collection, members);
    return members;
  }

  /** The index of the event after a node. */
  #after(at: number): number {
    const type = this.#events[at]?.type;
    if (type !== EVENT_ID.MAPPING && type !== EVENT_ID.SEQUENCE) return at + 1;
    const known = this.#ends.get(at);
    if (known !== undefined) return known;
    const open: number[] = [];
    let index = at;
    do {
      const event = this.#events[index];
      if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) open.push(index);
      else if (event?.type === EVENT_ID.POP) this.#ends.set(open.pop() as number, index + 1);
      index += 1;
    } while (open.length > 0);
    return index;
  }

  #span(at: number): Span | undefined {
    const event = this.#events[at];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return scalarSpan(this.#text, event as ScalarNode);
      case EVENT_ID.ALIAS:
        return { start: event.anchorStart - 1, end: event.anchorEnd };
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        return {
          start: event.start,
          end: "end" in event && event.end !== undefined ? event.end : this.#collectionEnd(at),
        };
      default:
        return undefined;
    }
  }

  /** js-yaml's events have no end for collections: the last child's end, and in flow style the bracket after it. */
  #collectionEnd(at: number): number {
    const event = this.#events[at] as YamlEvent & { start: number };
    let end = event.start + 1;
    for (let child = at + 1; this.#events[child]?.type !== EVENT_ID.POP; child = this.#after(child)) {
      end = this.#leafEnd(child) ?? end;
    }
    const opener = this.#text.charAt(event.start);
    const flow =
      (opener === "{" && event.type === EVENT_ID.MAPPING) ||
      (opener === "[" && event.type === EVENT_ID.SEQUENCE);
    return flow ? this.#closingBracket(end) : end;
  }

  /** The end of a child; a collection's is computed only for the last one, by asking lazily. */
  #leafEnd(child: number): number | undefined {
    const type = this.#events[child]?.type;
    const isCollection = type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE;
    if (isCollection && this.#events[this.#after(child)]?.type !== EVENT_ID.POP) return undefined;
    return this.#span(child)?.end;
  }

  /** The offset after the next closing bracket, passing over white space, commas and comments. */
  #closingBracket(from: number): number {
    for (let at = from; at < this.#text.length; at++) {
      const char = this.#text.charAt(at);
      if (char === "]" || char === "}") return at + 1;
      if (char === "#") {
        const lineEnd = this.#text.indexOf("\n", at);
        if (lineEnd === -1) return from;
        at = lineEnd;
      }
    }
    return from;
  }
}

/** The span of the scalar at an event, or the end of what stands before an empty one. */
export function placeNear(text: string, events: readonly YamlEvent[], at: number): Span {
  const event = events[at] as YamlEvent;
  if (event.type === EVENT_ID.SCALAR) {
    const span = scalarSpan(text, event);
    if (span !== undefined) return span;
  }
  const end = endBefore(text, events, at);
  return { start: end, end: Math.min(text.length, end + 1) };
}

function endBefore(text: string, events: readonly YamlEvent[], at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_LOOK_BACK); before--) {
    const event = events[before] as YamlEvent;
    if (event.type === EVENT_ID.SCALAR) {
      const span = scalarSpan(text, event);
      if (span !== undefined) return span.end;
    } else if (event.type === EVENT_ID.ALIAS) return event.anchorEnd;
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start;
    else if (event.type === EVENT_ID.DOCUMENT) return 0;
  }
  return 0;
}
