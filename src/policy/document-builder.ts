import { type DocumentEvent, EVENT_ID, type MappingEvent, SCALAR_STYLE } from "js-yaml";
import {
  anchorOf,
  type CollectionNode,
  type ScalarNode,
  scalarSpan,
  scalarText,
  tagOf,
  type YamlEvent,
} from "./events.ts";
import { type NodeSpans, Positions, type Span } from "./positions.ts";
import { mendOfTag, quoted, readingsOf, repetitionRemoved, withoutDirective } from "./reader-mends.ts";
import { ownCopy, remembered } from "./remembered.ts";
import { type PlainScalar, resolvePlain } from "./scalar.ts";
import type { Mend, Problem } from "./source.ts";

/** Bounds on what one document may hold; a document past one of them is refused. */
export interface ReadLimits {
  /** Levels of nesting. */
  depth: number;
  /** Nodes of one document, counting what aliases repeat. */
  nodes: number;
  /** Uses of aliases in one document. */
  aliases: number;
}

export const DEFAULT_LIMITS: ReadLimits = { depth: 64, nodes: 200_000, aliases: 1_000 };

/** Keys that would reach an object's prototype in JavaScript readers. */
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
const CORE_TAGS = new Set(["!", "!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq"]);
const TAG_PREFIX = "tag:yaml.org,2002:";

interface Anchor {
  value: unknown;
  index: number;
  nodes: number;
  complete: boolean;
}

/** Enough to see the pattern of a file that is wrong all over. */
const MOST_PROBLEMS = 500;
/** Empty nodes take the place of what stands before them, if that is near. */
const LONGEST_LOOK_BACK = 64;

/** Thrown to leave a document that is refused as a whole; never leaves this module. */
class Refused extends Error {}

export const NO_ALIASES: ReadonlyMap<number, number> = new Map();

/** Builds the value of one document from its events, and notes everything doubtful as a problem. */
export class DocumentBuilder {
  index: number;
  refused = false;
  /** From an alias's event to that of what it repeats; most documents have none. */
  aliasTargets: Map<number, number> | undefined;
  readonly #text: string;
  readonly #events: readonly YamlEvent[];
  readonly #limits: ReadLimits;
  readonly #problems: Problem[];
  #anchors: Map<string, Anchor> | undefined;
  /** Kept while one mapping is read, so that many duplicates in it are found in linear time. */
  #duplicatesIn: { mapping: number; positions: Positions } | undefined;
  /** Duplicates that follow one another in one mapping, which are told as one problem. */
  #duplicateRun: { mapping: number; problem: number; keys: number; next: number } | undefined;
  #nodes = 0;
  #aliases = 0;
  #depth = 0;

  constructor(
    text: string,
    events: readonly YamlEvent[],
    index: number,
    limits: ReadLimits,
    problems: Problem[],
  ) {
    this.#text = text;
    this.#events = events;
    this.index = index;
    this.#limits = limits;
    this.#problems = problems;
  }

  document(): unknown {
    const start = this.#events[this.index++];
    if (start?.type === EVENT_ID.DOCUMENT) this.#checkDirectives(start);
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

  #checkDirectives(start: DocumentEvent): void {
    for (const directive of start.directives) {
      if (directive.kind === "yaml" && directive.version === "1.2") continue;
      const pattern = directive.kind === "yaml" ? /^%YAML[^\r\n]*/m : /^%TAG[^\r\n]*/m;
      const match = pattern.exec(this.#text);
      const at = match?.index ?? 0;
      this.#report(
        "ARC033",
        directive.kind === "yaml"
          ? `The directive asks for YAML ${directive.version}; most readers ignore that and read 1.2.`
          : "The directive gives tags another meaning, which most readers ignore.",
        "Delete the directive; write what you mean in quotes.",
        at,
        at + (match?.[0].length ?? 0),
        match === null ? {} : { mend: withoutDirective(this.#text, at) },
      );
    }
  }

  #report(
    rule: string,
    message: string,
    help: string,
    start: number,
    end: number,
    more: Pick<Problem, "related" | "mend" | "readings"> = {},
  ): void {
    if (this.#problems.length >= MOST_PROBLEMS) {
      this.#problems.push({
        rule: "ARC016",
        message: `More than ${MOST_PROBLEMS} things are wrong with how this file is written; the rest is not told.`,
        help: "Fix these first.",
        start,
        end,
      });
      throw new Refused();
    }
    this.#problems.push({ rule, message, help, start, end, ...more });
  }

  #node(): unknown {
    const at = this.index++;
    const event = this.#events[at] as YamlEvent;
    this.#nodes += 1;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event, at);
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        return this.#collection(event, at);
      case EVENT_ID.ALIAS:
        return this.#alias(event.anchorStart, event.anchorEnd, at);
      default:
        throw new Error(`a YAML stream cannot hold event ${event.type} in the place of a node`);
    }
  }

  #scalar(event: ScalarNode, at: number): unknown {
    const text = scalarText(this.#text, event);
    let value: unknown = text;
    const tag = tagOf(this.#text, event);
    if (tag !== undefined) value = this.#tagged(tag, text, event);
    else if (event.style === SCALAR_STYLE.PLAIN) {
      const plain = resolvePlain(text);
      value = plain.value;
      if (plain.elsewhere !== undefined || plain.inexact !== undefined) this.#doubtful(plain, text, event);
    }
    if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast) this.#checkEscapes(event);
    const anchor = anchorOf(this.#text, event);
    if (anchor !== undefined) this.#anchorMap().set(anchor, { value, index: at, nodes: 1, complete: true });
    return value;
  }

  /** js-yaml makes two halves of a character of an escape beyond U+10FFFF; others refuse it. */
  #checkEscapes(event: ScalarNode): void {
    const written = this.#text.slice(event.valueStart, event.valueEnd);
    for (const match of written.matchAll(/\\(?:U([0-9A-Fa-f]{8})|.)/gs)) {
      if (match[1] === undefined || Number.parseInt(match[1], 16) <= 0x10ffff) continue;
      const start = event.valueStart + match.index;
      this.#report(
        "ARC010",
        "There is no such character.",
        "The last character of Unicode is \\U0010FFFF.",
        start,
        start + match[0].length,
      );
    }
  }

  #doubtful(plain: PlainScalar, text: string, event: ScalarNode): void {
    if (plain.inexact !== undefined) {
      this.#report(
        "ARC031",
        `This number is ${plain.inexact}.`,
        "Write a number that every reader holds exactly, or put it in quotes if it is a name.",
        event.valueStart,
        event.valueEnd,
        { readings: readingsOf(plain, text) },
      );
    } else if (plain.elsewhere !== undefined) {
      const here = typeof plain.value === "string" ? "text" : `the number ${String(plain.value)}`;
      this.#report(
        "ARC030",
        `YAML readers disagree on ${text}: YAML 1.2 reads ${here}, YAML 1.1 reads ${plain.elsewhere}.`,
        `Write "${text}" in quotes for text, or ${suggestion(plain)}.`,
        event.valueStart,
        event.valueEnd,
        { readings: readingsOf(plain, text) },
      );
    }
  }

  #tagged(tag: string, text: string, event: ScalarNode): unknown {
    const name = shortTag(tag);
    if (name === "!" || name === "!!str") return text;
    const resolved = resolvePlain(text);
    const fits =
      (name === "!!int" && Number.isInteger(resolved.value)) ||
      (name === "!!float" && typeof resolved.value === "number") ||
      (name === "!!bool" && typeof resolved.value === "boolean") ||
      (name === "!!null" && resolved.value === null);
    if (fits) return resolved.value;
    this.#tagProblem(name, event);
    return event.style === SCALAR_STYLE.PLAIN ? resolved.value : text;
  }

  #tagProblem(tag: string, event: ScalarNode | CollectionNode): void {
    const start =
      event.tagStart === -1 ? ("start" in event ? event.start : event.valueStart) : event.tagStart;
    const end = event.tagStart === -1 ? start + 1 : event.tagEnd;
    const mend = event.type === EVENT_ID.SCALAR ? mendOfTag(this.#text, tag, event) : undefined;
    const known = CORE_TAGS.has(tag);
    this.#report(
      "ARC032",
      known
        ? `The value does not fit its tag ${tag}.`
        : `The tag ${tag} means something else to every reader, or is refused.`,
      "Delete the tag; write text in quotes, and numbers and true or false as they are.",
      start,
      end,
      mend === undefined ? {} : { mend },
    );
  }

  #checkCollectionTag(event: CollectionNode): void {
    const tag = tagOf(this.#text, event);
    if (tag === undefined) return;
    const name = shortTag(tag);
    const expected = event.type === EVENT_ID.MAPPING ? "!!map" : "!!seq";
    if (name !== "!" && name !== expected) this.#tagProblem(name, event);
  }

  #collection(event: CollectionNode, at: number): unknown {
    this.#depth += 1;
    if (this.#depth > this.#limits.depth) {
      this.#refuse(
        "ARC014",
        tooDeepMessage(this.#limits),
        "Flatten the document.",
        event.start,
        event.start + 1,
      );
    }
    const value = event.type === EVENT_ID.MAPPING ? this.#mapping(event, at) : this.#sequence(event, at);
    this.#depth -= 1;
    return value;
  }

  #sequence(event: CollectionNode, at: number): unknown[] {
    this.#checkCollectionTag(event);
    const list: unknown[] = [];
    const anchor = this.#openAnchor(event, at, list);
    const before = this.#nodes;
    while (this.#events[this.index]?.type !== EVENT_ID.POP) list.push(this.#node());
    this.index += 1;
    this.#closeAnchor(anchor, before, event.start);
    return list;
  }

  #mapping(event: CollectionNode, at: number): Record<string, unknown> {
    this.#checkCollectionTag(event);
    const mapping: Record<string, unknown> = {};
    const anchor = this.#openAnchor(event, at, mapping);
    const before = this.#nodes;
    let merges: { value: unknown; key: ScalarNode }[] | undefined;
    let folded: Map<string, number> | undefined;
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
        this.#duplicate(key, keyAt, at);
      } else {
        if (/[^ -~]/.test(key)) folded = this.#checkFolded(folded, key, keyAt);
        mapping[key] = value;
      }
    }
    this.index += 1;
    if (merges !== undefined) this.#merge(mapping, merges);
    this.#closeAnchor(anchor, before, event.start);
    return mapping;
  }

  /** Reads a key; undefined when the pair has to be left out. */
  #key(): string | undefined {
    const event = this.#events[this.index] as YamlEvent;
    if (event.type !== EVENT_ID.SCALAR) return this.#complexKey(event);
    this.index += 1;
    this.#nodes += 1;
    const text = scalarText(this.#text, event);
    const name = isBare(event) && text.length <= LONGEST_NAME && plainName(text);
    if (typeof name === "string") return name;
    const span = scalarSpan(this.#text, event) ?? this.#placeNear(this.index - 1);
    const anchor = anchorOf(this.#text, event);
    if (anchor !== undefined) {
      this.#anchorMap().set(anchor, { value: text, index: this.index - 1, nodes: 1, complete: true });
    }
    const tag = tagOf(this.#text, event);
    if (tag !== undefined && shortTag(tag) !== "!" && shortTag(tag) !== "!!str") this.#tagProblem(tag, event);
    if (FORBIDDEN_KEYS.has(text)) {
      this.#report(
        "ARC022",
        `The key ${text} is refused: it reaches into the insides of JavaScript readers.`,
        "Rename the key.",
        span.start,
        span.end,
      );
      return undefined;
    }
    if (event.style === SCALAR_STYLE.PLAIN && tag === undefined) this.#checkPlainKey(text, span);
    return text;
  }

  #checkPlainKey(text: string, span: { start: number; end: number }): void {
    const plain = resolvePlain(text);
    // `y` and `n` are usual names of coordinates, and no common reader takes them for booleans in a key.
    if (plain.elsewhere !== undefined && text.length > 1) {
      this.#report(
        "ARC030",
        `YAML readers disagree on the key ${text}: YAML 1.2 reads text, YAML 1.1 reads ${plain.elsewhere}.`,
        `Write "${text}" in quotes.`,
        span.start,
        span.end,
        { mend: quoted(span) },
      );
    } else if (typeof plain.value !== "string") {
      const what = plain.value === null ? "null" : `a ${typeof plain.value}`;
      this.#report(
        "ARC023",
        text === "" ? "The key is empty." : `The key ${text} is ${what} to some readers and text to others.`,
        text === "" ? "Name the key." : `Write "${text}" in quotes.`,
        span.start,
        span.end,
        text === "" ? {} : { mend: quoted(span) },
      );
    }
  }

  #complexKey(event: YamlEvent): undefined {
    const at = this.index;
    this.#node();
    const positions = new Positions(this.#text, this.#events, at, this.aliasTargets ?? NO_ALIASES);
    const { start, end } = positions.find([])?.value ?? this.#placeNear(at);
    const what =
      event.type === EVENT_ID.ALIAS ? "an alias" : event.type === EVENT_ID.MAPPING ? "a mapping" : "a list";
    this.#report(
      "ARC024",
      `A key that is ${what} cannot be held by JSON, and most readers refuse it.`,
      this.#text.startsWith("{{", start) ? "Put the text in quotes." : "Write the key as plain text.",
      start,
      end,
    );
    return undefined;
  }

  #duplicate(key: string, keyAt: number, mappingAt: number): void {
    if (this.#continuesDuplicates(keyAt, mappingAt)) return;
    const span = scalarSpan(this.#text, this.#events[keyAt] as ScalarNode) ?? { start: 0, end: 0 };
    if (this.#duplicatesIn?.mapping !== mappingAt) {
      const positions = new Positions(this.#text, this.#events, mappingAt, this.aliasTargets ?? NO_ALIASES);
      this.#duplicatesIn = { mapping: mappingAt, positions };
    }
    const spans = this.#duplicatesIn.positions.find([key]);
    const first = spans?.key;
    const mend = spans === undefined ? undefined : this.#withoutRepetition(span, keyAt, spans);
    const sameForm =
      first !== undefined &&
      this.#text.slice(first.start, first.end) === this.#text.slice(span.start, span.end);
    this.#report(
      sameForm ? "ARC020" : "ARC021",
      sameForm
        ? `The key ${key} stands twice in this mapping; readers keep the first, the last, or refuse the file.`
        : `The key ${this.#text.slice(span.start, span.end)} equals an earlier key of this mapping for many readers.`,
      "Keep one of them.",
      span.start,
      span.end,
      {
        ...(first === undefined ? {} : { related: [{ ...first, message: "the first one" }] }),
        ...(mend === undefined ? {} : { mend }),
      },
    );
    this.#duplicateRun = {
      mapping: mappingAt,
      problem: this.#problems.length - 1,
      keys: 1,
      next: this.index,
    };
  }

  /** A pair that says the same as the first of its key, letter for letter, can go. */
  #withoutRepetition(key: Span, keyAt: number, first: NodeSpans): Mend | undefined {
    const positions = new Positions(this.#text, this.#events, keyAt + 1, this.aliasTargets ?? NO_ALIASES);
    const value = positions.find([])?.value;
    if (value === undefined || first.key === undefined || value.start < key.end) return undefined;
    const written = (from: number, to: number) => this.#text.slice(from, to);
    if (written(key.end, value.end) !== written(first.key.end, first.value.end)) return undefined;
    return repetitionRemoved(this.#text, { start: key.start, end: value.end });
  }

  /**
   * Where a key line is lost, its keys join the mapping before it: then several keys in a row stand twice, and
   * all further ones follow from the same slip.
   */
  #continuesDuplicates(keyAt: number, mappingAt: number): boolean {
    const run = this.#duplicateRun;
    if (run?.mapping !== mappingAt || (run.keys === 1 && !this.#isSoonAfter(run.next, keyAt))) return false;
    const problem = this.#problems[run.problem];
    if (problem === undefined) return false;
    // Many keys that stand twice are no repetition, even if the first of them says the same.
    const { mend: _noRepetition, ...first } = problem;
    run.keys += 1;
    this.#problems[run.problem] = {
      ...first,
      message: `${run.keys} keys of this mapping stand twice from here on; a key line is probably missing above.`,
      help: "Write the missing key line above, or delete the keys that stand twice.",
      lostLine: true,
    };
    return true;
  }

  /** Whether at most one pair stands between two keys of a mapping: a member that the mapping before did not have. */
  #isSoonAfter(next: number, keyAt: number): boolean {
    let depth = 0;
    let nodes = 0;
    for (let at = next; at < keyAt; at++) {
      const type = this.#events[at]?.type;
      if (depth === 0) nodes += 1;
      if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
      else if (type === EVENT_ID.POP) depth -= 1;
      if (nodes > 2) return false;
    }
    return true;
  }

  /** Keys that look the same but are spelt with other code points (NFC beside NFD). */
  #checkFolded(folded: Map<string, number> | undefined, key: string, keyAt: number): Map<string, number> {
    const known = folded ?? new Map<string, number>();
    const normal = key.normalize("NFC");
    const earlier = known.get(normal);
    const span = this.#placeNear(keyAt);
    if (earlier === undefined) known.set(normal, keyAt);
    else {
      this.#report(
        "ARC021",
        "This key looks the same as an earlier one of this mapping, but is made of other characters.",
        "Keep one of them.",
        span.start,
        span.end,
        { related: [{ ...this.#placeNear(earlier), message: "the first one" }] },
      );
    }
    return known;
  }

  #merge(mapping: Record<string, unknown>, merges: readonly { value: unknown; key: ScalarNode }[]): void {
    for (const { value, key } of merges) {
      this.#report(
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

  #anchorMap(): Map<string, Anchor> {
    this.#anchors ??= new Map();
    return this.#anchors;
  }

  #openAnchor(event: CollectionNode, at: number, value: unknown): Anchor | undefined {
    const name = anchorOf(this.#text, event);
    if (name === undefined) return undefined;
    const anchor: Anchor = { value, index: at, nodes: 1, complete: false };
    this.#anchorMap().set(name, anchor);
    return anchor;
  }

  #closeAnchor(anchor: Anchor | undefined, before: number, start: number): void {
    if (this.#nodes > this.#limits.nodes) {
      this.#refuse(
        "ARC016",
        `The document holds more than ${this.#limits.nodes} values.`,
        "Split it into several policies.",
        start,
        start + 1,
      );
    }
    if (anchor === undefined) return;
    anchor.nodes = this.#nodes - before + 1;
    anchor.complete = true;
  }

  #alias(start: number, end: number, at: number): unknown {
    const name = this.#text.slice(start, end);
    const anchor = this.#anchors?.get(name);
    if (anchor === undefined) {
      return this.#refuse("ARC010", `Nothing is anchored as &${name}.`, aliasHelp(name), start - 1, end);
    }
    if (!anchor.complete) {
      return this.#refuse(
        "ARC015",
        `The alias *${name} stands inside the value that it repeats, so it never ends.`,
        "Write the value out.",
        start - 1,
        end,
      );
    }
    this.#aliases += 1;
    this.#nodes += anchor.nodes - 1;
    if (this.#aliases > this.#limits.aliases || this.#nodes > this.#limits.nodes) {
      const counted =
        this.#aliases > this.#limits.aliases
          ? `more than ${this.#limits.aliases} aliases`
          : `aliases that unfold to more than ${this.#limits.nodes} values`;
      return this.#refuse(
        "ARC015",
        `The document holds ${counted}.`,
        "Write the values out.",
        start - 1,
        end,
      );
    }
    this.aliasTargets ??= new Map();
    this.aliasTargets.set(at, anchor.index);
    return anchor.value;
  }

  #refuse(rule: string, message: string, help: string, start: number, end: number): never {
    this.#report(rule, message, help, start, end);
    throw new Refused();
  }

  /** The span of the node at an event, or the end of what stands before an empty one. */
  #placeNear(at: number): { start: number; end: number } {
    const event = this.#events[at] as YamlEvent;
    if (event.type === EVENT_ID.SCALAR) {
      const span = scalarSpan(this.#text, event);
      if (span !== undefined) return span;
    }
    const end = this.#endBefore(at);
    return { start: end, end: Math.min(this.#text.length, end + 1) };
  }

  #endBefore(at: number): number {
    for (let before = at - 1; before >= Math.max(0, at - LONGEST_LOOK_BACK); before--) {
      const event = this.#events[before] as YamlEvent;
      if (event.type === EVENT_ID.SCALAR) {
        const span = scalarSpan(this.#text, event);
        if (span !== undefined) return span.end;
      } else if (event.type === EVENT_ID.ALIAS) return event.anchorEnd;
      else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
        return (event as MappingEvent).start;
      else if (event.type === EVENT_ID.DOCUMENT) return 0;
    }
    return 0;
  }
}

export function tooDeepMessage({ depth }: ReadLimits): string {
  return `The values are nested deeper than ${depth} levels.`;
}

/** A core tag in its short form, however it is written: `!<tag:yaml.org,2002:str>` → `!!str`. */
function isBare(event: ScalarNode): boolean {
  return (
    event.style === SCALAR_STYLE.PLAIN &&
    event.tagStart === -1 &&
    event.anchorStart === -1 &&
    event.tag === undefined &&
    event.anchor === undefined
  );
}

/** Longer keys are nobody's names, and are not copied. */
const LONGEST_NAME = 80;

/**
 * A plain key that every reader takes for the same text, always as the same string, which makes mappings of it
 * cheap; false for any other key.
 */
const plainName = remembered(5_000, (text) => {
  const { value, elsewhere } = resolvePlain(text);
  const isName = typeof value === "string" && elsewhere === undefined && !FORBIDDEN_KEYS.has(text);
  return isName && ownCopy(text);
});

function shortTag(tag: string): string {
  const verbatim = tag.startsWith("!<") && tag.endsWith(">") ? tag.slice(2, -1) : tag;
  return verbatim.startsWith(TAG_PREFIX) ? `!!${verbatim.slice(TAG_PREFIX.length)}` : tag;
}

function suggestion(plain: PlainScalar): string {
  if (plain.elsewhere === "true" || plain.elsewhere === "false")
    return `${plain.elsewhere} for the truth value`;
  return "the number in plain decimal digits";
}

function aliasHelp(name: string): string {
  return `Put text that begins with an asterisk in quotes: "*${name}".`;
}
