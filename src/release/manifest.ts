import { EXIT, PolicyError } from "../errors.ts";
import { isMapping } from "../policy/pointer.ts";
import { type Digest, isDigest } from "./digest.ts";
import type { Source } from "./record.ts";

/** The name of the file in a bundle's archive that holds its manifest. */
export const MANIFEST_FILE = "manifest.json";

/** Where the policies of a bundle come from; not part of what they are, so outside of what is digested. */
export type BundleSource = Pick<Source, "repository" | "commit" | "ref">;

/** One policy file of a bundle. */
export interface ManifestFile {
  /** Relative to the policies folder; what lies outside of it stands under `repository/`. */
  path: string;
  /** sha256 of the content. */
  digest: Digest;
  /** Bytes. */
  size: number;
}

/** What a bundle says of itself, as `manifest.json` holds it (`schemas/manifest.schema.json`). */
export interface Manifest {
  format: "archi3-bundle/1";
  digest: Digest;
  source: BundleSource;
  /** Name and version of what built it. */
  tool: string;
  /** Sorted by the bytes of their paths. */
  files: readonly ManifestFile[];
}

/** A bundle that is not what it should be; ends 3. @param where the path that is wrong, or the bundle's file */
export function bundleError(where: string, why: string, mend = MEND): PolicyError {
  return new PolicyError("E_BUNDLE", EXIT.refused, { what: "the bundle is refused", where, why, mend });
}

const MEND = "build the bundle anew from its commit, with `archi3-policy bundle`";

/** A manifest in its one form. */
export function renderManifest({ format, digest, source, tool, files }: Manifest): Uint8Array {
  const { repository, commit, ref } = source;
  const from = {
    ...(repository === undefined ? {} : { repository }),
    commit,
    ...(ref === undefined ? {} : { ref }),
  };
  const listed = files.map(({ path, digest, size }) => ({ path, digest, size }));
  return Buffer.from(
    `${JSON.stringify({ format, digest, source: from, tool, files: listed }, undefined, 2)}\n`,
  );
}

/**
 * Reads a manifest. It is only a claim: {@link verifyBundle} compares it with the files.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) for what is no manifest of this format
 */
export function readManifest(bytes: Uint8Array): Manifest {
  const { format, digest, source, tool, files } = membersOf(parse(bytes), "", MEMBERS);
  if (format !== "archi3-bundle/1") throw wrong("/format", "is not archi3-bundle/1");
  if (!Array.isArray(files) || files.length === 0) throw wrong("/files", "lists no files");
  return {
    format,
    digest: digestAt(digest, "/digest"),
    source: readSource(source),
    tool: textAt(tool, "/tool"),
    files: files.map((file, index) => readFile(file, `/files/${index}`)),
  };
}

function readSource(value: unknown): BundleSource {
  const { repository, commit, ref } = membersOf(value, "/source", SOURCE_MEMBERS);
  if (typeof commit !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    throw wrong("/source/commit", "is not the hash of a commit");
  return {
    ...(repository === undefined ? {} : { repository: textAt(repository, "/source/repository") }),
    commit,
    ...(ref === undefined ? {} : { ref: textAt(ref, "/source/ref") }),
  };
}

function readFile(value: unknown, at: string): ManifestFile {
  const { path, digest, size } = membersOf(value, at, FILE_MEMBERS);
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0)
    throw wrong(`${at}/size`, "is not a number of bytes");
  return { path: textAt(path, `${at}/path`), digest: digestAt(digest, `${at}/digest`), size };
}

/** The names of an object's members; true for those that it must have. */
type Members = { readonly [name: string]: boolean };
const MEMBERS = { format: true, digest: true, source: true, tool: true, files: true };
const SOURCE_MEMBERS = { repository: false, commit: true, ref: false };
const FILE_MEMBERS = { path: true, digest: true, size: true };

/** The members of an object that has all that it must, and no others (`__proto__` is one of the others). */
function membersOf<M extends Members>(
  value: unknown,
  at: string,
  members: M,
): { [name in keyof M]: unknown } {
  if (!isMapping(value)) throw wrong(at, "is not an object");
  const strange = Object.keys(value).find((name) => !Object.hasOwn(members, name));
  if (strange !== undefined) throw wrong(`${at}/${strange}`, "is not known to this version");
  const missing = Object.keys(members).find((name) => members[name] === true && !Object.hasOwn(value, name));
  if (missing !== undefined) throw wrong(`${at}/${missing}`, "is missing");
  return value as { [name in keyof M]: unknown };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw bundleError(MANIFEST_FILE, "it is not JSON in UTF-8");
  }
}

function textAt(value: unknown, at: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw wrong(at, "is not a text");
}

function digestAt(value: unknown, at: string): Digest {
  if (typeof value === "string" && isDigest(value)) return value;
  throw wrong(at, "is not a digest (sha256: and 64 hex digits)");
}

function wrong(at: string, is: string): PolicyError {
  return bundleError(MANIFEST_FILE, `${at === "" ? "it" : at} ${is}`);
}
