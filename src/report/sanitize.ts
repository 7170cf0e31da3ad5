import {
  findKeyedSecret,
  KEYED_MIN,
  maskSpans,
  namesSecret,
  type Span,
  shapedSecrets,
} from "../policy/secrets.ts";

/**
 * Control characters (C0, DEL, C1), line and paragraph separators, bidi controls, everything that is drawn
 * with no width, noncharacters (XML refuses some) and lone surrogates. An emoji keeps its presentation
 * selector; anywhere else a selector is as invisible as a zero-width space.
 */
const UNPRINTABLE =
  /(?!(?<=[\p{Extended_Pictographic}0-9#*])[\uFE0E\uFE0F])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/gu;

export interface SanitizeOptions {
  /** Keeps `\n`, and turns `\r\n` into it; a lone `\r` is never kept, since it overwrites or splits a line. */
  keepNewlines?: boolean;
}

/**
 * Makes text from a file fit to be shown: every character of {@link UNPRINTABLE} becomes a visible
 * `<U+XXXX>`. At most 8 times as long as what came in (UTF-16 code units), and the same when done twice.
 * It says nothing about Markdown, HTML or workflow commands: their writers escape on top of it.
 */
export function sanitizeText(text: string, options: SanitizeOptions = {}): string {
  const keep = options.keepNewlines === true;
  const lines = keep ? text.replaceAll("\r\n", "\n") : text;
  return lines.replace(UNPRINTABLE, (character) =>
    keep && character === "\n" ? character : shown(character),
  );
}

/**
 * {@link sanitizeText} with every secret masked that its shape gives away. For what a report says: messages,
 * names and reasons may quote a file.
 */
export function printable(text: string, options: SanitizeOptions = {}): string {
  return sanitizeText(maskSpans(text, shapedSecrets(text)), options);
}

function shown(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

const ELLIPSIS = "…";
const ELLIPSIS_BYTES = 3;

/**
 * The text, or as much of its start as fits `max` bytes of UTF-8 together with an ellipsis; never cut inside
 * a code point. Below 3 bytes there is no room for the ellipsis, and none is added.
 */
export function truncateBytes(text: string, max: number): string {
  if (text.length * 3 <= max) return text;
  const marked = max >= ELLIPSIS_BYTES;
  const room = marked ? max - ELLIPSIS_BYTES : max;
  let bytes = 0;
  let cut = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    bytes += utf8Length(code);
    if (!(bytes <= max)) return text.slice(0, cut) + (marked ? ELLIPSIS : "");
    at += code > 0xffff ? 2 : 1;
    if (bytes <= room) cut = at;
  }
  return text;
}

/** Bytes of a text in UTF-8; a lone surrogate takes 3. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/** Bytes of one code point in UTF-8; a lone surrogate is written as U+FFFD, which takes 3. */
function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/**
 * The runner trims white space (.NET's idea of it) before it looks for `::`, and compares by culture, which
 * skips characters of no width; both are passed over here. `^` holds after every kind of line end.
 */
const COMMAND = /^((?:(?![\n\r\u2028\u2029])[\s\p{Cc}\p{Cf}])*)::/gmu;

/**
 * Keeps a GitHub runner from taking printed text for a workflow command. The runner reads `::name …::` at the
 * start of a line and `##[name …]` anywhere in it (actions/runner, ActionCommand.cs); a backslash before the
 * first and inside the second makes both plain text that still reads the same. For one line or several; to be
 * applied to whole lines, last, after everything that could change where a line begins.
 */
export function guardWorkflowCommands(text: string): string {
  if (!text.includes("::") && !text.includes("##[")) return text;
  return text.replace(COMMAND, "$1\\::").replaceAll("##[", "##\\[");
}

/**
 * The text with everything that looks like a credential masked, whatever it is: a message, a line of a source,
 * a whole source (which finds more: a key's block may hold the secret lines further down). Lines keep their
 * numbers. To be applied before {@link sanitizeText} and before anything is cut short.
 */
export function maskSecrets(text: string): string {
  return maskSpans(text, secretSpans(text));
}

/** Where {@link maskSecrets} masks, for a caller that must map columns with `maskedOffset`. */
export function secretSpans(text: string): Span[] {
  const spans: Span[] = [...shapedSecrets(text)];
  let block: Block | undefined;
  let start = 0;
  for (const line of text.split("\n")) {
    const content = line.trimStart();
    const indent = line.length - content.length;
    if (block !== undefined && content !== "" && indent <= block.indent && !content.startsWith("- "))
      block = undefined;
    for (const span of spansOfLine(line, block))
      spans.push({ start: start + span.start, end: start + span.end });
    block = blockOpenedBy(line, indent) ?? block;
    start += line.length + 1;
  }
  return spans;
}

/** A key with nothing after it on its line: what is indented below belongs to it. */
interface Block {
  key: string;
  indent: number;
}

const OPENING =
  /(?:^|[\s"'])([A-Za-z][\w.-]{1,63})["']?[ \t]{0,8}:[ \t]{0,8}(?:[|>][-+1-9]{0,2})?(?:\s+#.*)?\s{0,8}$/;

function blockOpenedBy(line: string, indent: number): Block | undefined {
  if (!line.includes(":")) return undefined;
  const key = OPENING.exec(line.slice(-160))?.[1];
  return key === undefined ? undefined : { key, indent };
}

const KEY = /(?<![\w.-])(["']?)([A-Za-z][\w.-]{1,63})\1[ \t]{0,8}[:=](?![=:])[ \t]{0,8}/g;
/** A full line of a key's or a certificate's body (RFC 7468: 64); out of context nobody can tell which. */
const BODY = /^\s*([A-Za-z0-9+/]{60,}={0,2})\s*$/;

const NO_SPANS: readonly Span[] = [];

function spansOfLine(line: string, block: Block | undefined): readonly Span[] {
  // A file may have a million such lines.
  if (line.length < KEYED_MIN) return NO_SPANS;
  const spans: Span[] = [];
  const body = BODY.exec(line)?.[1] ?? "";
  if (/[A-Z]/.test(body) && /[g-z]/.test(body)) spans.push(spanOf(line, body, 0));
  const above = block === undefined ? [] : [block.key];
  if (block !== undefined) addLiterals(line, 0, above, spans);
  let keys = 0;
  for (const match of line.matchAll(KEY)) {
    if (!namesSecret(match[2] ?? "")) continue;
    const from = match.index + match[0].length;
    // Nobody writes that many by hand; to look at each would let one line of a megabyte take seconds.
    if (keys++ === KEYS_MAX) return [...spans, { start: from, end: line.length }];
    addLiterals(line, from, [...above, match[2] ?? ""], spans);
  }
  return spans;
}

const KEYS_MAX = 200;
const VALUE_MAX = 1_024;
const ITEM = /"(?:[^"\\]|\\.)*"|'[^']*'|[^\s,;&()[\]{}"']+/g;

/** What stands from an offset on and is a secret under its keys: the rest of the line, or parts of it. */
function addLiterals(line: string, from: number, keyPath: readonly string[], spans: Span[]): void {
  const rest = line.slice(from, from + VALUE_MAX);
  const whole = rest
    .replace(/\s#.*$/, "")
    .replace(/^\s*(?:- +)*/, "")
    .trimEnd();
  const items = /^["'[{]/.test(whole) ? [] : [whole];
  // An unquoted value may be followed by anything; a list's items all stand under its key.
  const parts = whole.match(ITEM) ?? [];
  items.push(...(whole.startsWith("[") ? parts : parts.slice(0, 1)));
  for (const item of items) {
    const literal = /^["']/.test(item) ? item.slice(1, -1) : item;
    if (literal !== "" && findKeyedSecret(literal, keyPath)) spans.push(spanOf(line, literal, from));
  }
}

function spanOf(line: string, part: string, from: number): Span {
  const start = line.indexOf(part, from);
  return { start, end: start + part.length };
}
