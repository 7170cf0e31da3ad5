import type { Range } from "../policy/finding.ts";

/** Where a report's reader may go on; undefined where there is nowhere to go. */
export interface Links {
  /** The address of a rule's page. */
  rule(id: string): string | undefined;
  /** Where its reader finds a stretch of a file that was judged. */
  place(file: string, range: Range): LinkedPlace;
}

export interface LinkedPlace {
  file: string;
  line: number;
  address: string | undefined;
}

/** Carries a place of what was judged to the commit that is reported on; undefined where that has no such line. */
export type ToHead = (file: string, range: Range) => { file: string; range: Range } | undefined;

/** For a report that is read where no address is known. */
export const NO_LINKS: Links = { rule: () => undefined, place: withoutAddress };

function withoutAddress(file: string, { start }: Range): LinkedPlace {
  return { file, line: start.line, address: undefined };
}

/**
 * Links to the exact lines of files at a commit, as GitHub writes them; a commit, since a branch moves on.
 * A file outside of the repository has none.
 * @param repositoryUrl such as `https://github.com/owner/policies`, without a slash at its end
 */
export function placesAtCommit(
  repositoryUrl: string,
  commit: string,
  toHead: ToHead = (file, range) => ({ file, range }),
): Links["place"] {
  return (judgedFile, judgedRange) => {
    const place = toHead(judgedFile, judgedRange);
    if (place === undefined) return withoutAddress(judgedFile, judgedRange);
    const { file, range } = place;
    // A browser would walk out of the repository, however the dots are encoded.
    if (file.split("/").some((name) => name === ".." || name === ".")) return withoutAddress(file, range);
    const line = range.start.line;
    const last = lastLine(range);
    const lines = last === line ? `L${line}` : `L${line}-L${last}`;
    return { file, line, address: `${repositoryUrl}/blob/${commit}/${encodePath(file)}#${lines}` };
  };
}

/** The last line that a range holds something of; its end is exclusive. */
export function lastLine({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : Math.max(start.line, end.line);
}

/** A relative path with forward slashes as a relative URI reference (RFC 3986), each name percent-encoded. */
export function encodePath(path: string): string {
  return path.split("/").map(encodeName).join("/");
}

/** RFC 3986's unreserved characters stay. The colon goes too: before the first slash it would be a scheme's. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** An absolute http(s) address in ASCII, fit for every format; undefined for anything else, `javascript:` too. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return href.replace(
    /%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?#@&+,;=%]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
