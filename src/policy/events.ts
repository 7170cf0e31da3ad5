import {
  type AliasEvent,
  CHOMPING_MODE,
  COLLECTION_STYLE,
  type DocumentEvent,
  EVENT_ID,
  getScalarValue,
  type MappingEvent,
  type PopEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from "js-yaml";

/**
 * One event of a YAML stream in js-yaml's form, with UTF-16 offsets. Events that come from the lenient reader
 * also carry what its tree knows and js-yaml's offsets leave out.
 */
export type YamlEvent = DocumentEvent | ScalarNode | CollectionNode | AliasEvent | PopEvent;

/** An anchor's name and a tag as written, where they do not stand at offsets of their own. */
interface LenientProperties {
  anchor?: string;
  tag?: string;
}
export type ScalarNode = ScalarEvent & LenientProperties & { decoded?: string };
export type CollectionNode = (MappingEvent | SequenceEvent) & LenientProperties & { end?: number };

/** What a parser refused, in its own words, at an offset. */
export class YamlRefused extends Error {
  readonly offset: number;
  readonly tooDeep: boolean;
  constructor(message: string, offset: number, tooDeep: boolean) {
    super(message);
    this.offset = offset;
    this.tooDeep = tooDeep;
  }
}

/**
 * Reads a stream's events with js-yaml, which gives source offsets at about ten times the speed of a tree.
 * @throws {YamlRefused} where js-yaml refuses the text.
 */
export function strictEvents(text: string, maxDepth: number): YamlEvent[] {
  try {
    // js-yaml counts the root and the scalar itself as levels of their own.
    return parseEvents(text, { maxDepth: maxDepth + 2 });
  } catch (error) {
    if (error instanceof YAMLException) {
      throw new YamlRefused(
        error.reason,
        error.mark?.position ?? 0,
        error.reason.startsWith("nesting exceeded"),
      );
    }
    if (error instanceof RangeError) throw new YamlRefused("nesting exceeded the stack", 0, true);
    throw error;
  }
}

/** The decoded text of a scalar. */
export function scalarText(source: string, event: ScalarNode): string {
  if (event.fast) return source.slice(event.valueStart, event.valueEnd);
  return event.decoded ?? getScalarValue(source, event);
}

/** The name of a node's anchor, if it has one. */
export function anchorOf(source: string, event: ScalarNode | CollectionNode): string | undefined {
  return event.anchorStart === -1 ? event.anchor : source.slice(event.anchorStart, event.anchorEnd);
}

/** A node's tag as written (`!!str`, `!ref`), if it has one. */
export function tagOf(source: string, event: ScalarNode | CollectionNode): string | undefined {
  return event.tagStart === -1 ? event.tag : source.slice(event.tagStart, event.tagEnd);
}

/**
 * Where a scalar stands, with its quotes or its block header, which a person wants underlined too.
 * Undefined for an empty node, which stands nowhere.
 */
export function scalarSpan(source: string, event: ScalarEvent): { start: number; end: number } | undefined {
  const { valueStart: start, valueEnd: end } = event;
  if (start === -1) return undefined;
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return { start, end };
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { start: start - 1, end: end + 1 };
    default:
      return { start: blockHeaderStart(source, start), end: trimmedEnd(source, start, end) };
  }
}

/** The header (`|`, `>-`, `|2 # why`) ends the line above a block scalar's content. */
function blockHeaderStart(source: string, contentStart: number): number {
  let lineEnd = contentStart;
  if (source.charCodeAt(lineEnd - 1) === 10) lineEnd -= 1;
  if (source.charCodeAt(lineEnd - 1) === 13) lineEnd -= 1;
  const lineStart = source.lastIndexOf("\n", lineEnd - 1) + 1;
  const header = /[|>][-+0-9]*[ \t]*(?:#.*)?$/.exec(source.slice(lineStart, lineEnd));
  return header === null ? contentStart : lineStart + header.index;
}

function trimmedEnd(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(source.charAt(at - 1))) at -= 1;
  return at;
}

type YamlModule = typeof import("yaml");
type YamlNode = import("yaml").Node;

/**
 * Reads a stream's events with `yaml`, for texts that js-yaml refuses: slower, but it accepts what most readers
 * accept. Returns undefined when it finds errors too.
 */
export function lenientEvents(yaml: YamlModule, source: string): YamlEvent[] | undefined {
  const parsed = yaml.parseAllDocuments(source, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  if (!Array.isArray(parsed)) return [];
  if (parsed.some((document) => document.errors.length > 0)) return undefined;
  const events: YamlEvent[] = [];
  for (const document of parsed) {
    events.push({ type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] });
    pushNode(yaml, events, document.contents as YamlNode | null);
    events.push({ type: EVENT_ID.POP });
  }
  return events;
}

const NOWHERE = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };

function pushNode(yaml: YamlModule, events: YamlEvent[], node: unknown): void {
  if (yaml.isAlias(node)) {
    const start = node.range?.[0] ?? 0;
    events.push({ type: EVENT_ID.ALIAS, anchorStart: start + 1, anchorEnd: start + 1 + node.source.length });
  } else if (yaml.isScalar(node)) {
    events.push(lenientScalar(yaml, node));
  } else if (yaml.isMap(node) || yaml.isSeq(node)) {
    const [start, end] = node.range ?? [0, 0];
    const place = {
      start,
      // The end of a block collection is its last child's; what yaml gives is the start of the next line.
      ...(node.flow ? { end } : {}),
      ...NOWHERE,
      ...properties(node),
      style: node.flow ? COLLECTION_STYLE.FLOW : COLLECTION_STYLE.BLOCK,
    };
    if (yaml.isMap(node)) {
      events.push({ type: EVENT_ID.MAPPING, ...place });
      for (const pair of node.items) {
        pushNode(yaml, events, pair.key);
        pushNode(yaml, events, pair.value);
      }
    } else {
      events.push({ type: EVENT_ID.SEQUENCE, ...place });
      for (const item of node.items) pushNode(yaml, events, item);
    }
    events.push({ type: EVENT_ID.POP });
  } else {
    events.push(emptyScalar());
  }
}

function properties(node: { anchor?: string; tag?: string }): LenientProperties {
  return {
    ...(node.anchor === undefined ? {} : { anchor: node.anchor }),
    ...(node.tag === undefined ? {} : { tag: node.tag }),
  };
}

function emptyScalar(): ScalarNode {
  return {
    type: EVENT_ID.SCALAR,
    valueStart: -1,
    valueEnd: -1,
    ...NOWHERE,
    style: SCALAR_STYLE.PLAIN,
    chomping: CHOMPING_MODE.CLIP,
    indent: -1,
    fast: false,
  };
}

function lenientScalar(yaml: YamlModule, node: import("yaml").Scalar): YamlEvent {
  const [start, end] = node.range ?? [0, 0];
  const quoted = node.type === yaml.Scalar.QUOTE_DOUBLE || node.type === yaml.Scalar.QUOTE_SINGLE;
  const block = node.type === yaml.Scalar.BLOCK_LITERAL || node.type === yaml.Scalar.BLOCK_FOLDED;
  if (!quoted && !block && start === end) return { ...emptyScalar(), ...properties(node) };
  const decoded = quoted || block ? String(node.value) : (node.source ?? String(node.value));
  const style = block ? SCALAR_STYLE.LITERAL_BLOCK : quoted ? SCALAR_STYLE.DOUBLE_QUOTED : SCALAR_STYLE.PLAIN;
  const inset = quoted ? 1 : 0;
  return {
    ...emptyScalar(),
    ...properties(node),
    valueStart: start + inset,
    valueEnd: end - inset,
    style,
    decoded,
  };
}
