import { EXIT, PolicyError } from "../errors.ts";
import { isMapping } from "../policy/pointer.ts";
import { type Digest, digestOf, type FileSet, sha256 } from "./digest.ts";
import { collisions, unsafePath } from "./paths.ts";
import { EMPTY } from "./record.ts";
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

/**
 * What a marker says: the deployment, where it can be read; the bundle, where it is a marker of this content as it is
 * written.
 */
export function markerParts(
  bytes: Uint8Array | undefined,
  effectiveDigest: Digest,
): { id: string | undefined; digest: Digest | undefined } {
  const nothing = { id: undefined, digest: undefined };
  if (bytes === undefined) return nothing;
  const text = Buffer.from(bytes).toString("utf8");
  let marker: unknown;
  try {
    marker = JSON.parse(text);
  } catch {
    return nothing;
  }
  if (!isMapping(marker)) return nothing;
  const said = marker as unknown as ReleaseMarker;
  const { id, digest, environment } = said;
  const isOwn = id === EMPTY || String(id).startsWith(`${environment}-`);
  const isWritten = isOwn && markerText({ ...said, effectiveDigest }) === text;
  return { id: typeof id === "string" ? id : undefined, digest: isWritten ? digest : undefined };
}

/** All that a target writes for a release: the effective files, and the marker beside them. */
export function filesToWrite(release: Release): FileSet {
  return new Map([...release.files, [RELEASE_MARKER, Buffer.from(markerText(release))]]);
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
  const [collision] = collisions([...release.files.keys(), RELEASE_MARKER]);
  if (collision !== undefined) {
    const [one, other] = collision.map((path) => JSON.stringify(path));
    throw refused(`${one} and ${other} cannot stand side by side on every file system`);
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

  /** The hash of each file's content, by its path. */
  hashes(): Map<string, string> {
    return new Map(
      [...this.#files].map(([path, bytes]) => {
        const [, what, at] = path.split("\0");
        return what === undefined ? [path, sha256(bytes)] : [`${at ?? ""} (${what})`, ""];
      }),
    );
  }

  /** Whose effective content it is, and what the marker says. */
  describe() {
    const effectiveDigest = digestOf("archi3-effective/1", this.#files);
    return {
      ...{ effectiveDigest, ...markerParts(this.#marker, effectiveDigest) },
      /** Of the marker's bytes; undefined where there is none. */
      marker: this.#marker === undefined ? undefined : sha256(this.#marker),
    };
  }
}
