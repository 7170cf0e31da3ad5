import type { CST } from "yaml";
import type { Path } from "./pointer.ts";
import type { Slot, Span, Template, TemplateEngine, TemplateNode } from "./template.ts";

/** A piece of a skeleton and where it comes from in the template. */
export interface Piece extends Span {
  /** Offset in the skeleton. */
  at: number;
  length: number;
  slot?: Slot;
}

/** A template with its conditions decided and a plain word in the place of each variable: text that YAML can read. */
export interface Skeleton {
  text: string;
  pieces: Piece[];
  /** Matches the words that stand for variables; group 1 is the slot's index. */
  mark: RegExp;
  slot: (index: number) => Slot | undefined;
}

/** How YAML reads the place of a variable. */
export type SlotContext = "double-quoted" | "single-quoted" | "plain" | "block" | "comment";

/** One token of YAML that holds at least one variable. Offsets are the skeleton's. */
export interface SlotToken {
  context: SlotContext;
  from: number;
  to: number;
  source: string;
  /** What YAML reads, with the variables' words in it. */
  value: string;
  /** True for the key of a mapping. */
  key: boolean;
  /** Where the value stands in the document; a key's own path ends with it. Absent in comments. */
  path?: Path;
  /** The `|` or `>` that begins a block. */
  header?: { from: number; source: string };
}

/** A variable that no value can be put in safely, and why: a noun phrase. */
export interface MisplacedSlot {
  from: number;
  to: number;
  slot: Slot;
  where: string;
}

/** Decides the conditions and puts a word in the place of each variable; leaves the declarations out. */
export function skeletonOf(template: Template, holds: (name: string) => boolean): Skeleton {
  let stem = "Zs";
  while (template.text.includes(stem)) stem += "q";
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let at = 0;
  const add = (span: Span, text: string, slot?: Slot) => {
    if (text === "") return;
    const { start, end } = span;
    pieces.push({ start, end, at, length: text.length, ...(slot === undefined ? {} : { slot }) });
    parts.push(text);
    at += text.length;
  };
  const visit = (nodes: TemplateNode[]) => {
    for (const node of nodes) {
      if (node.kind === "slot") {
        const inside = template.declarations.blocks.some((block) => contains(block, node.slot));
        if (!inside) add(node.slot, `${stem}${node.slot.index}z`, node.slot);
      } else if (node.kind === "if") visit(holds(node.name) === node.truth ? node.body : node.otherwise);
      else
        for (const span of without(node, template.declarations.blocks))
          add(span, template.text.slice(span.start, span.end));
    }
  };
  visit(template.nodes);
  const mark = new RegExp(`${stem}(\\d+)z`, "g");
  return { text: parts.join(""), pieces, mark, slot: (index) => template.slots[index] };
}

/** True when the inner span lies within the outer one. */
export function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function without(span: Span, holes: readonly Span[]): Span[] {
  let { start } = span;
  const rest: Span[] = [];
  for (const hole of holes) {
    if (hole.end <= start || hole.start >= span.end) continue;
    if (hole.start > start) rest.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (start < span.end) rest.push({ start, end: span.end });
  return rest;
}

/** Finds the tokens of YAML in which variables stand, in the order of the text. */
export function slotTokens(
  skeleton: Skeleton,
  yaml: TemplateEngine["yaml"],
): { tokens: SlotToken[]; misplaced: MisplacedSlot[] } {
  const walker = new TokenWalker(skeleton, yaml.CST);
  for (const token of new yaml.Parser().parse(skeleton.text)) walker.node(token, [], false, 0);
  for (const piece of skeleton.pieces) {
    if (piece.slot !== undefined && !walker.seen.has(piece.slot.index)) {
      walker.misplace(piece.at, piece.at + piece.length, piece.slot, UNREADABLE);
    }
  }
  walker.tokens.sort((a, b) => a.from - b.from);
  walker.misplaced.sort((a, b) => a.from - b.from);
  return { tokens: walker.tokens, misplaced: walker.misplaced };
}

const UNREADABLE = "text that YAML cannot read";

/** Deeper than the reader of policies allows; keeps the recursion far from the end of the stack. */
const MOST_DEPTH = 150;

const PROPERTIES: Partial<Record<string, string>> = {
  anchor: "an anchor",
  alias: "an alias",
  tag: "a tag",
  directive: "a directive",
  "block-scalar-header": "the first line of a block text",
};

const FLOW_CONTEXTS = {
  scalar: "plain",
  alias: "plain",
  "single-quoted-scalar": "single-quoted",
  "double-quoted-scalar": "double-quoted",
} as const;

/** Walks YAML's concrete syntax and collects what holds a variable. */
class TokenWalker {
  readonly tokens: SlotToken[] = [];
  readonly misplaced: MisplacedSlot[] = [];
  readonly seen = new Set<number>();
  readonly #skeleton: Skeleton;
  readonly #cst: typeof CST;

  constructor(skeleton: Skeleton, cst: typeof CST) {
    this.#skeleton = skeleton;
    this.#cst = cst;
  }

  node(token: CST.Token | null | undefined, path: Path, key: boolean, depth: number): void {
    if (token === null || token === undefined || depth > MOST_DEPTH) return;
    switch (token.type) {
      case "document":
        this.#loose(token.start);
        this.node(token.value, path, key, depth + 1);
        this.#loose(token.end);
        break;
      case "block-map":
      case "block-seq":
        this.#items(token.items, path, token.type === "block-seq", depth);
        break;
      case "flow-collection":
        this.#items(token.items, path, token.start.source === "[", depth);
        this.#loose(token.end);
        break;
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        this.#flowScalar(token, path, key);
        this.#loose(token.end);
        break;
      case "block-scalar":
        this.#blockScalar(token, path);
        break;
      case "alias":
        this.#loose([token]);
        this.#loose(token.end);
        break;
      default:
        if ("source" in token) this.#loose([token]);
    }
  }

  #items(
    items: readonly (CST.BlockMap["items"][number] | CST.FlowCollection["items"][number])[],
    path: Path,
    list: boolean,
    depth: number,
  ): void {
    let index = 0;
    for (const item of items) {
      this.#loose(item.start);
      const { key, sep, value } = item;
      let at: Path = list ? [...path, String(index)] : path;
      if (key !== null && key !== undefined) {
        const inner: Path = [...at, this.#keyText(key)];
        if (sep !== undefined || !list) at = inner;
        this.node(key, at, sep !== undefined || !list, depth + 1);
      }
      this.#loose(sep);
      this.node(value, at, false, depth + 1);
      if (key !== undefined || value !== undefined) index++;
    }
  }

  #keyText(key: CST.Token): string {
    const ignore = () => undefined;
    const text = this.#cst.resolveAsScalar(key, true, ignore)?.value ?? "";
    return text.replace(this.#skeleton.mark, (word, index: string) => {
      const slot = this.#skeleton.slot(Number(index));
      return slot === undefined ? word : `{{${slot.name}}}`;
    });
  }

  /** Comments, and what stands around values. */
  #loose(tokens: readonly CST.SourceToken[] | readonly CST.Token[] | undefined): void {
    for (const token of tokens ?? []) {
      if (!("source" in token)) {
        this.node(token, [], false, MOST_DEPTH);
        continue;
      }
      const { type, offset: from, source } = token;
      const to = from + source.length;
      const slots = this.#slots(from, source);
      if (slots.length === 0) continue;
      if (type === "comment") {
        this.tokens.push({ context: "comment", from, to, source, value: source, key: false });
      } else this.#misplaceAll(slots, PROPERTIES[type] ?? UNREADABLE);
    }
  }

  #flowScalar(token: CST.FlowScalar, path: Path, key: boolean): void {
    const { offset: from, source } = token;
    const slots = this.#slots(from, source);
    const value = this.#valueOf(token, slots);
    if (value === undefined) return;
    const context = FLOW_CONTEXTS[token.type];
    this.tokens.push({ context, from, to: from + source.length, source, value, key, path });
  }

  #blockScalar(token: CST.BlockScalar, path: Path): void {
    this.#loose(token.props.filter(({ type }) => type !== "newline"));
    const header = token.props.find(({ type }) => type === "block-scalar-header");
    const last = token.props.at(-1);
    if (header === undefined || last === undefined || !("source" in header) || !("source" in last)) return;
    const { source } = token;
    const from = last.offset + last.source.length;
    const slots = this.#slots(from, source);
    const value = this.#valueOf(token, slots);
    if (value === undefined) return;
    const to = from + source.length;
    const start = { from: header.offset, source: header.source };
    this.tokens.push({ context: "block", from, to, source, value, key: false, path, header: start });
  }

  /** What YAML reads in a scalar that holds variables; undefined without any, and when it is not sound. */
  #valueOf(token: CST.FlowScalar | CST.BlockScalar, slots: readonly MisplacedSlot[]): string | undefined {
    if (slots.length === 0) return undefined;
    let sound = true;
    const { value } = this.#cst.resolveAsScalar(token, true, () => {
      sound = false;
    });
    if (sound) return value;
    this.#misplaceAll(slots, UNREADABLE);
    return undefined;
  }

  #slots(offset: number, source: string): MisplacedSlot[] {
    const found: MisplacedSlot[] = [];
    for (const match of source.matchAll(this.#skeleton.mark)) {
      const slot = this.#skeleton.slot(Number(match[1]));
      if (slot === undefined) continue;
      const from = offset + match.index;
      this.seen.add(slot.index);
      found.push({ from, to: from + match[0].length, slot, where: "" });
    }
    return found;
  }

  #misplaceAll(slots: readonly MisplacedSlot[], where: string): void {
    for (const { from, to, slot } of slots) this.misplace(from, to, slot, where);
  }

  misplace(from: number, to: number, slot: Slot, where: string): void {
    this.misplaced.push({ from, to, slot, where });
  }
}
