import type { Span } from "./positions.ts";

type YamlModule = Pick<typeof import("yaml"), "Lexer">;

/** Tokens of `yaml`'s lexer that stand for no text: a document begins, a flow ends too early, a scalar follows. */
const DOCUMENT = "\u0002";
const FLOW_END = "\u0018";
const SCALAR_FOLLOWS = "\u001f";
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text that holds the lexer's own signs must not pass for them.
const SIGNS = /[\u0002\u0018\u001f]/g;

/**
 * Where the comments of a YAML text stand, from `#` to the end of the line. What looks like one within a quoted or a
 * block scalar is data. The lexer gets through texts that no reader accepts; its time is linear in the text.
 */
export function commentSpans(yaml: YamlModule, text: string): Span[] {
  const comments: Span[] = [];
  let at = 0;
  let inScalar = false;
  for (const token of new yaml.Lexer().lex(text.replace(SIGNS, "\ufffd"))) {
    if (!inScalar && (token === DOCUMENT || token === FLOW_END || token === SCALAR_FOLLOWS)) {
      inScalar = token === SCALAR_FOLLOWS;
      continue;
    }
    const isApart = at === 0 || /\s/.test(text.charAt(at - 1));
    if (!inScalar && isApart && token.startsWith("#")) comments.push({ start: at, end: at + token.length });
    at += token.length;
    inScalar = false;
  }
  return comments;
}
