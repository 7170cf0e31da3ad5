import { isDeepStrictEqual } from "node:util";
import type { YamlDocument } from "./document.ts";
import { mergePatch } from "./effective.ts";
import { writeScalar } from "./effective-text.ts";
import { isMapping, type Path } from "./pointer.ts";
import { readText } from "./reader.ts";
import { type TextEdit, withEdits } from "./text-edit.ts";

type Mapping = Record<string, unknown>;

/**
 * Puts a merge patch (RFC 7396) onto a policy's text. All that it does not change keeps its comments and its layout; new
 * keys stand behind the others of their mapping, and what is set is written on one line.
 * @returns undefined where the text is no single mapping, or is written so that its places cannot be changed one by one
 *   (by aliases, say)
 */
export function patchText(text: string, patch: Mapping): string | undefined {
  const before = onlyMapping(text);
  if (before === undefined) return undefined;
  const patcher = new Patcher(text, before.document);
  if (!patcher.patch([], before.value, patch)) return undefined;
  const patched = withEdits(text, patcher.edits());
  const after = onlyMapping(patched);
  const isRight = after !== undefined && isDeepStrictEqual(after.value, mergePatch(before.value, patch));
  return isRight ? patched : undefined;
}

function onlyMapping(text: string): { document: YamlDocument; value: Mapping } | undefined {
  const read = readText(text);
  if ("refused" in read) return undefined;
  const [document, second] = read.documents;
  if (document === undefined || second !== undefined || !isMapping(document.value)) return undefined;
  return { document, value: document.value };
}

/** Collects the edits of one text. Whether they come to what was wanted, the caller sees by reading the result. */
class Patcher {
  readonly #text: string;
  readonly #document: YamlDocument;
  readonly #breaks: string;
  #edits: TextEdit[] = [];

  constructor(text: string, document: YamlDocument) {
    this.#text = text;
    this.#document = document;
    this.#breaks = text.includes("\r\n") ? "\r\n" : "\n";
  }

  /** In the order of the text; of two at one place, the one that was made first. */
  edits(): TextEdit[] {
    return this.#edits.toSorted((a, b) => a.start - b.start);
  }

  /** @returns whether every place could be found */
  patch(path: Path, value: Mapping, patch: Mapping): boolean {
    const earlier = this.#edits.length;
    const removed: string[] = [];
    const added: [string, unknown][] = [];
    for (const [key, wanted] of Object.entries(patch)) {
      const has = Object.hasOwn(value, key);
      const old = has ? value[key] : undefined;
      if (wanted === null) removed.push(...(has ? [key] : []));
      else if (!has) added.push([key, mergePatch(undefined, wanted)]);
      else if (isMapping(wanted) && isMapping(old)) {
        if (!this.patch([...path, key], old, wanted)) return false;
      } else if (!this.#replace([...path, key], mergePatch(undefined, wanted))) return false;
    }
    if (removed.length === 0 && added.length === 0) return true;
    const merged = mergePatch(value, patch) as Mapping;
    const start = this.#document.spans(path)?.value.start ?? -1;
    if (this.#text.charAt(start) === "{" || Object.keys(merged).length === 0) {
      this.#edits.length = earlier;
      return this.#replace(path, merged);
    }
    return removed.every((key) => this.#remove([...path, key])) && this.#add(path, value, added, removed);
  }

  #replace(path: Path, value: unknown): boolean {
    const spans = this.#document.spans(path);
    if (spans === undefined) return false;
    const { key, value: old } = spans;
    const text = flow(value);
    const colon =
      key === undefined ? undefined : /^\s*:/.exec(this.#text.slice(key.end, key.end + 100))?.[0].length;
    const behind = key === undefined || colon === undefined ? undefined : key.end + colon;
    if (behind !== undefined && (old.start < behind || this.#text.slice(behind, old.start).includes("\n")))
      // Nothing stands there, or what does begins on a line of its own.
      this.#edits.push({ start: behind, end: Math.max(behind, this.#endOf(path)), text: ` ${text}` });
    else this.#edits.push({ start: old.start, end: this.#endOf(path), text });
    return true;
  }

  #remove(path: Path): boolean {
    const key = this.#document.spans(path)?.key;
    if (key === undefined) return false;
    this.#edits.push({ start: this.#lineStart(key.start), end: this.#lineEnd(this.#endOf(path)), text: "" });
    return true;
  }

  /** Writes new keys as lines behind the last of a mapping in block style. */
  #add(path: Path, value: Mapping, added: readonly [string, unknown][], removed: readonly string[]): boolean {
    if (added.length === 0) return true;
    const keys = Object.keys(value);
    const first = this.#document.spans([...path, keys[0] ?? ""])?.key;
    if (first === undefined) return false;
    const indent = this.#text.slice(this.#lineStart(first.start), first.start);
    const ends = keys.map((key) => this.#endOf([...path, key]));
    const at = this.#lineEnd(Math.max(...ends));
    const lines = added.map(([key, one]) => `${indent}${writeScalar(key)}: ${flow(one)}`).join(this.#breaks);
    // A last line without a break gets one, unless it goes; the new last line has none.
    const isOpen = at === this.#text.length && !this.#text.endsWith("\n");
    const isGone = removed.includes(keys[ends.indexOf(Math.max(...ends))] ?? "");
    this.#edits.push({
      start: at,
      end: at,
      text: isOpen ? `${isGone ? "" : this.#breaks}${lines}` : `${lines}${this.#breaks}`,
    });
    return true;
  }

  /** Where a value ends, without the blanks behind it; where there is none, its key. */
  #endOf(path: Path): number {
    const spans = this.#document.spans(path);
    return Math.max(spans?.value.end ?? 0, spans?.key?.end ?? 0);
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf("\n", offset - 1) + 1;
  }

  /** The offset behind the line break of a line. */
  #lineEnd(offset: number): number {
    const end = this.#text.indexOf("\n", offset);
    return end === -1 ? this.#text.length : end + 1;
  }
}

/** A value on one line, so that every reader of YAML sees the same. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (!isMapping(value)) return writeScalar(value);
  const members = Object.entries(value).map(([key, one]) => `${writeScalar(key)}: ${flow(one)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
