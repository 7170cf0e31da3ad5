import type { Range } from "../policy/finding.ts";

/** Where a report's reader may go on; undefined where there is nowhere to go. */
export interface Links {
  /** The address of a rule's page. */
  rule(id: string): string | undefined;
  /** The address of a stretch of a file, as it was when it was judged. */
  place(file: string, range: Range): string | undefined;
}

/** For a report that is read where no address is known. */
export const NO_LINKS: Links = { rule: () => undefined, place: () => undefined };

/**
 * Links to the exact lines of files at a commit, as GitHub writes them; a commit, since a branch moves on.
 * A file outside of the repository has none.
 * @param repositoryUrl such as `https://github.com/owner/policies`, without a slash at its end
 */
export function placesAtCommit(repositoryUrl: string, commit: string): Links["place"] {
  return (file, { start, end }) => {
    // A browser would walk out of the repository, however the dots are encoded.
    if (file.split("/").some((name) => name === ".." || name === ".")) return undefined;
    const last = lastLine({ start, end });
    const lines = last === start.line ? `L${start.line}` : `L${start.line}-L${last}`;
    return `${repositoryUrl}/blob/${commit}/${encodePath(file)}#${lines}`;
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
