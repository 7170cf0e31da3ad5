import { sentenceParts } from "../report/commands-within.ts";
import { webAddress } from "../report/links.ts";
import { printable, truncateBytes } from "../report/sanitize.ts";

/** Markup that is complete and escaped; only {@link html} and {@link trusted} make it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template: texts are escaped, markup is not, and what is undefined says nothing. */
export type Piece = string | number | Html | undefined | readonly Piece[];

/** Markup with everything put into it escaped: in elements and in quoted attributes it means what it says, no more. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(parts.map((part, index) => part + markupOf(pieces[index])).join(""));
}

/** Our own style, script and JSON, which escaping would break. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

function markupOf(piece: Piece): string {
  if (piece === undefined) return "";
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === "object") return piece.map(markupOf).join("");
  return escaped(String(piece));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["<", "&lt;"],
  [">", "&gt;"],
  ["&", "&amp;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function escaped(text: string): string {
  return printable(text).replace(/[<>&"']/g, (character) => ENTITIES.get(character) ?? "");
}

const TEXT_MAX = 600;

/** A foreign text on one line, secrets masked before it is cut. @param max bytes */
export function short(text: string, max = TEXT_MAX): string {
  return truncateBytes(printable(text.replace(/\s+/g, " ").trim()), max);
}

const ADDRESS_MAX = 2048;

/** An address that a link may lead to: one of the web, which shows no secret that a text would mask. */
export function address(url: string | undefined): string | undefined {
  const safe = webAddress(url);
  return safe !== undefined && safe.length <= ADDRESS_MAX && printable(safe) === safe ? safe : undefined;
}

/** A link; only the text, where the address is none of the web. */
export function link(text: Piece, url: string | undefined): Html {
  const safe = address(url);
  return safe === undefined ? html`${text}` : html`<a href="${safe}" rel="noreferrer">${text}</a>`;
}

/** A sentence, short enough, whose commands, and what stands between backticks, are code. */
export function prose(text: string): Html {
  return html`${sentenceParts(short(text)).map((part) => (part.isCommand ? code(part.text) : part.text))}`;
}

function code(command: string): Html {
  // A line may be broken between words, not after the hyphens of an option.
  const words = command.split(" ").map((word, index) => html`${index > 0 ? " " : ""}<span>${word}</span>`);
  return html`<code>${words}</code>`;
}

/** A value as JSON inside of a `script` element: nothing in it ends the element or opens a comment. */
export function scriptJson(value: unknown): Html {
  return trusted(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
}
