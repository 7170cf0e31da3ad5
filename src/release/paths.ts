/** Bytes of a name between two slashes that every file system takes. */
const LONGEST_NAME = 255;
/** Bytes of a whole path; Linux takes 4,096 with the folder that it is in, macOS 1,024. */
const LONGEST_PATH = 900;

/** What programs misread, what nobody sees, and what HFS+ leaves out of a name. */
const MISREAD = /[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd:]/;

/**
 * Why a path is fit neither for a bundle nor for a release, as a clause such as "it leads out of the folder"; undefined
 * when it means the same file in a folder on every machine, and nothing outside of that folder. What a bundle takes, every
 * target takes.
 */
export function unsafePath(path: string): string | undefined {
  if (path === "") return "it is empty";
  if (!path.isWellFormed()) return "it is no text";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "it is absolute";
  if (path.includes("\\")) return "it holds a backslash, which some systems read as a slash";
  if (/\p{Cc}/u.test(path)) return "it holds a control character";
  if (MISREAD.test(path)) return "it holds a character that programs misread";
  if (Buffer.byteLength(path) > LONGEST_PATH) return `it is longer than ${LONGEST_PATH} bytes`;
  for (const name of path.split("/")) {
    const wrong = unsafeName(name);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function unsafeName(name: string): string | undefined {
  if (name === "") return "it holds an empty name between slashes";
  if (name === "." || name === "..") return "it leads out of the folder";
  if (name.startsWith("-")) return "a name in it begins with a dash, as options do";
  if (isGitsOwn(name)) return "it leads into git's own folder";
  if (Buffer.byteLength(name) > LONGEST_NAME) return `a name in it is longer than ${LONGEST_NAME} bytes`;
  return undefined;
}

/** True for a path that {@link unsafePath} has nothing against. */
export function isSafePath(path: string): boolean {
  return unsafePath(path) === undefined;
}

/** True for git's own folder, as any file system spells it: Windows knows it by a short name, and drops dots at the end. */
export function isGitsOwn(name: string): boolean {
  return /^(?:\.git|git~1)[. ]*$/.test(foldPath(name));
}

/**
 * A path as file systems see it that know neither case nor how an accent is written; it takes rather too many for equal
 * than too few.
 */
export function foldPath(path: string): string {
  // Up and down again: what has several small letters (`ß` and `ss`) has one large one.
  return path.normalize("NFD").toUpperCase().toLowerCase().normalize("NFC");
}

/**
 * Pairs of paths that cannot stand side by side on every machine: the same but for case or the writing of accents, in two
 * spellings of one folder, or one the folder of the other. The earlier path of a pair stands first.
 */
export function collisions(paths: Iterable<string>): [string, string][] {
  const files = new Map<string, string>();
  const folders = new Map<string, { as: string; path: string }>();
  const pairs: [string, string][] = [];
  for (const path of paths) {
    const folded = foldPath(path);
    const above = foldersAbove(folded);
    const spelled = foldersAbove(path);
    const other =
      [folded, ...above].map((one) => files.get(one)).find((one) => one !== undefined) ??
      folders.get(folded)?.path ??
      above
        .map((one, index) => ({ known: folders.get(one), as: spelled[index] }))
        .find(({ known, as }) => known !== undefined && known.as !== as)?.known?.path;
    if (other !== undefined) pairs.push([other, path]);
    if (!files.has(folded)) files.set(folded, path);
    for (const [index, folder] of above.entries())
      if (!folders.has(folder)) folders.set(folder, { as: spelled[index] ?? folder, path });
  }
  return pairs;
}

function foldersAbove(path: string): string[] {
  const names = path.split("/");
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join("/"));
}
