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

function shown(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** A file name or path, made fit to be shown; a newline in a name is shown too, so a path is one line. */
export function sanitizePath(path: string): string {
  return sanitizeText(path);
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
