import { sentenceParts } from "./commands-within.ts";
import { webAddress } from "./links.ts";

/*
 * Text from files inside Markdown. It is never put where a line of Markdown begins, so only what is active
 * inside of a line needs to be escaped: by GitHub's grammar (GFM), and by what GitHub does to the rendered text
 * afterwards, where a backslash has no meaning any more. There a character of no width keeps apart what would
 * be a mention, a reference or an address together. All of it takes text that the sanitiser has seen.
 */

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["<", "&lt;"],
  [">", "&gt;"],
  ["&", "&amp;"],
  // A table's row is cut at bars before anything else is read, code included.
  ["|", "&#124;"],
  // Two of them make a formula, however they are escaped; GitHub's advice is an element of its own.
  ["$", "<span>$</span>"],
]);

/** Written as an entity, so that the Markdown itself holds nothing that cannot be seen. */
const APART = "&#8203;";

/**
 * What GitHub turns into something else after rendering: mentions and mail addresses, issue numbers, `GH-1`,
 * addresses with and without a scheme, emoji.
 */
const ACTIVE = /@|#(?=\d)|gh-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[\w+-]+:)/gi;
/** So do commits of 7 digits and more, which it shortens besides. */
const COMMIT = /(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi;

/** Of a commit, or of content; never a part of a word or of an address. */
const DIGEST = /(?<![^\s(,;])(?:sha256:)?[0-9a-f]{12,64}(?![^\s),;:.])/g;

/**
 * The one address that our own messages name, whole and by itself. Where a foreign text holds it, it leads there too,
 * and nowhere else.
 */
const OWN_ADDRESS = /(?<=^|\s)(https:\/\/www\.githubstatus\.com)(?=$|\s)/;

/** One line of text as Markdown that reads the same and does nothing. At most 14 times as many bytes. */
export function markdownText(line: string): string {
  if (!line.includes("https://www.githubstatus.com")) return inertText(line);
  return line
    .split(OWN_ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : inertText(part)))
    .join("");
}

function inertText(line: string): string {
  // Marked first by a character that no sanitised text holds, since an entity's own `&` must stay.
  return line
    .replace(ACTIVE, "$&\u200B")
    .replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/g, "$&\u200B"))
    .replace(/[\\`*_[\]~]/g, "\\$&")
    .replace(/[<>&|$]/g, (character) => ENTITIES.get(character) ?? "")
    .replaceAll("\u200B", APART);
}

/** What can stand in a code span as it is: no bar (tables), no backslash (before one), no runner's command. */
const CODE = /^(?=[^`|\\\s])(?!.*##\[)[^`|\\]*(?<!\s)$/;

/** One line of text as a code span; as plain text where a span could not hold it. */
export function markdownCode(line: string): string {
  return CODE.test(line) ? `\`${line}\`` : markdownText(line);
}

/** A sentence whose names stand between backticks, as messages have them: these become code spans. */
export function markdownProse(line: string): string {
  const parts = line.split("`");
  // Without a partner a backtick is one like any other character.
  if (parts.length % 2 === 0) return markdownText(line);
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return markdownText(part);
      return CODE.test(part) ? `\`${part}\`` : markdownText(`\`${part}\``);
    })
    .join("");
}

/** A sentence whose commands, and what stands between backticks, are code spans, so that they can be copied. */
export function markdownSentence(line: string): string {
  return sentenceParts(line)
    .map(({ text, isCommand }) => (isCommand ? markdownCode(text) : markdownText(text)))
    .join("");
}

/**
 * {@link markdownProse} whose digests and commits are code spans: GitHub leaves those as they are, so that they can be
 * copied.
 */
export function markdownDigests(line: string): string {
  const parts = line.split("`");
  if (parts.length % 2 === 0) return markdownText(line);
  const marked = parts.map((part, index) => {
    if (index % 2 === 1) return part;
    // Two code spans side by side would be one.
    const mayBegin = index === 0;
    const mayEnd = index === parts.length - 1;
    return part.replace(DIGEST, (digits, at: number) =>
      (at > 0 || mayBegin) && (at + digits.length < part.length || mayEnd) ? `\`${digits}\`` : digits,
    );
  });
  return markdownProse(marked.join("`"));
}

/** Markdown as a link's text; without the link where the address is none of the web. */
export function markdownLink(markdown: string, address: string | undefined): string {
  const url = webAddress(address);
  return url === undefined ? markdown : `[${markdown}](${url.replaceAll("&", "&amp;")})`;
}
