/** Bytes: what file systems and git allow for a whole path, and for one name in it. */
const LONGEST_PATH = 4096;
const LONGEST_NAME = 255;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const MISREAD = /[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd\\:]/;

/**
 * True for a path that means the same file in a folder on every machine, and nothing outside of that folder: relative,
 * with forward slashes, without `.`, `..` and empty names, without characters that programs misread, and not git's own.
 */
export function isSafePath(path: string): boolean {
  if (MISREAD.test(path) || !path.isWellFormed() || Buffer.byteLength(path) > LONGEST_PATH) return false;
  return path.split("/").every(isSafeName);
}

function isSafeName(name: string): boolean {
  if (name === "" || name === "." || name === ".." || name.startsWith("-")) return false;
  return foldPath(name) !== ".git" && Buffer.byteLength(name) <= LONGEST_NAME;
}

/** A path as file systems see it that know neither case nor how an accent is written. */
export function foldPath(path: string): string {
  // Up and down again: what has several small letters (`ß` and `ss`) has one large one.
  return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

/**
 * Pairs of paths of which some machine can hold only one: the same but for case or the writing of accents, or one the
 * folder of the other. The earlier path of a pair stands first.
 */
export function collisions(paths: Iterable<string>): [string, string][] {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const path of paths) {
    const folded = foldPath(path);
    const above = foldersAbove(folded);
    const taken = [folded, ...above].map((one) => files.get(one)).find((one) => one !== undefined);
    const other = taken ?? folders.get(folded);
    if (other !== undefined) pairs.push([other, path]);
    if (!files.has(folded)) files.set(folded, path);
    for (const folder of above) if (!folders.has(folder)) folders.set(folder, path);
  }
  return pairs;
}

function foldersAbove(path: string): string[] {
  const names = path.split("/");
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join("/"));
}
