import { EXIT, PolicyError } from "../errors.ts";
import { isMapping } from "../policy/pointer.ts";
import { digestOf, type FileSet, sha256 } from "./digest.ts";
import { RELEASE_MARKER, type Release, type ReleaseMarker } from "./target.ts";

/** The text of `archi3-release.json`: keys in one order and a line feed at the end, so that equal releases are equal. */
export function markerText(release: Omit<Release, "files">): string {
  const marker: ReleaseMarker = {
    format: "archi3-release/1",
    environment: release.environment,
    id: release.id,
    epoch: release.epoch,
    digest: release.digest,
    "effective-digest": release.effectiveDigest,
  };
  return `${JSON.stringify(marker, null, 2)}\n`;
}

/** The deployment that a marker names; undefined where the marker is missing or cannot be read. */
export function markerId(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  try {
    const marker: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    const id = isMapping(marker) ? marker["id"] : undefined;
    return typeof id === "string" ? id : undefined;
  } catch {
    return undefined;
  }
}

/** All that a target writes for a release: the effective files, and the marker beside them. */
export function filesToWrite(release: Release): FileSet {
  return new Map([...release.files, [RELEASE_MARKER, Buffer.from(markerText(release))]]);
}

/** Bytes of a name between two slashes that every file system takes. */
const LONGEST_NAME = 255;
/** Bytes of a whole path; Linux takes 4,096 with the root, macOS 1,024. */
const LONGEST_PATH = 900;

/**
 * Why a path is not fit for a release, as a clause such as "it leads out of the release"; undefined when it is fit:
 * relative, forward slashes, no `.` or `..`, nothing that a file system or git reads as something else.
 */
export function unsafePath(path: string): string | undefined {
  if (path === "") return "it is empty";
  if (!path.isWellFormed()) return "it is no text";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "it is absolute";
  if (path.includes("\\")) return "it holds a backslash, which some systems read as a slash";
  if (/\p{Cc}/u.test(path)) return "it holds a control character";
  if (Buffer.byteLength(path) > LONGEST_PATH) return `it is longer than ${LONGEST_PATH} bytes`;
  for (const name of path.split("/")) {
    if (name === "") return "it holds an empty name between slashes";
    if (name === "." || name === "..") return "it leads out of the release";
    // git refuses both spellings: the second is what Windows calls the first.
    if (/^(?:\.git|git~1)$/i.test(name)) return "it leads into git's own folder";
    if (Buffer.byteLength(name) > LONGEST_NAME) return `a name in it is longer than ${LONGEST_NAME} bytes`;
  }
  return undefined;
}

/** True for a path that {@link unsafePath} has nothing against. */
export function isSafePath(path: string): boolean {
  return unsafePath(path) === undefined;
}

/**
 * Two paths of which a file system that ignores case, or the form of accents, makes one; also two spellings of one
 * folder, and a file that is a folder in another path. Undefined when all paths can stand side by side everywhere.
 */
export function collidingPaths(paths: Iterable<string>): [string, string] | undefined {
  const files = new Set(paths);
  const spelling = new Map<string, { as: string; path: string }>();
  for (const path of files) {
    const names = path.split("/");
    for (let length = 1; length <= names.length; length++) {
      const as = names.slice(0, length).join("/");
      if (length < names.length && files.has(as)) return [as, path];
      const known = spelling.get(folded(as));
      if (known === undefined) spelling.set(folded(as), { as, path });
      else if (known.as !== as) return [known.path, path];
    }
  }
  return undefined;
}

/** Equal for names that differ in case or in how accents are composed; it takes rather too many for equal than too few. */
function folded(name: string): string {
  return name.normalize("NFD").toUpperCase().toLowerCase().normalize("NFC");
}

/**
 * Checks what is to be written before anything is.
 * @throws {PolicyError} `E_RELEASE` (exit 3): a path that leads elsewhere or collides, a name that is none, an epoch that
 *   is no position, or files that are not those of the effective digest
 */
export function checkRelease(release: Release): void {
  for (const path of release.files.keys()) {
    const wrong = unsafePath(path);
    if (wrong !== undefined) throw refused(`the path ${JSON.stringify(path)} cannot be released: ${wrong}`);
  }
  const collision = collidingPaths([...release.files.keys(), RELEASE_MARKER]);
  if (collision !== undefined || release.files.has(RELEASE_MARKER)) {
    const [one, other] = collision ?? [RELEASE_MARKER, RELEASE_MARKER];
    throw refused(
      `${JSON.stringify(one)} and ${JSON.stringify(other)} cannot stand side by side on every file system`,
    );
  }
  for (const name of [release.environment, release.id]) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw refused(`${JSON.stringify(name)} is no name`);
  }
  checkEpoch(release.epoch);
  const actual = digestOf("archi3-effective/1", release.files);
  if (actual !== release.effectiveDigest) {
    throw refused(`its files have the digest ${actual}, not ${release.effectiveDigest}`);
  }
}

/**
 * @throws {PolicyError} `E_RELEASE` (exit 3) for what is no position in a ledger
 */
export function checkEpoch(epoch: number): void {
  if (!Number.isSafeInteger(epoch) || epoch < 1) throw refused(`${epoch} is no epoch`);
}

function refused(why: string): PolicyError {
  return new PolicyError("E_RELEASE", EXIT.refused, {
    what: "the release is refused, and nothing was changed",
    why,
    mend: "build the bundle again from the commit, with names that differ in more than case",
  });
}

/** Content that was found in a target, made ready for its digest. */
export class FoundContent {
  readonly #files = new Map<string, Uint8Array>();
  #marker: Uint8Array | undefined;

  /** A regular file. */
  add(path: string, bytes: Uint8Array): void {
    if (path === RELEASE_MARKER) this.#marker = bytes;
    else this.#files.set(path, bytes);
  }

  /**
   * Something that no release holds: a link, a pipe, a file that may be run. No file's path has a NUL, so the digest is that of no release.
   * @param what it is, such as `a symbolic link`
   */
  addForeign(path: string, what: string): void {
    this.#files.set(`\0${what}\0${path}`, new Uint8Array());
  }

  /** Whose effective content it is, and what the marker says. */
  describe() {
    return {
      effectiveDigest: digestOf("archi3-effective/1", this.#files),
      id: markerId(this.#marker),
      /** Of the marker's bytes; undefined where there is none. */
      marker: this.#marker === undefined ? undefined : sha256(this.#marker),
    };
  }
}
