import { gunzipSync, gzipSync } from "node:zlib";
import { packTar, type TarHeader, unpackTar } from "modern-tar";
import type { PolicyError } from "../errors.ts";
import { type FileSet, sortedByBytes } from "../release/digest.ts";
import { bundleError } from "../release/manifest.ts";
import { isSafePath } from "../release/paths.ts";

/** How much an archive may hold; more is refused before it is unpacked. */
export interface ArchiveLimits {
  /** Bytes, unpacked. */
  bytes: number;
  entries: number;
}

/** Fifty thousand policies of usual size are a quarter of it. */
export const ARCHIVE_LIMITS: ArchiveLimits = { bytes: 256 * 1024 * 1024, entries: 100_000 };

/**
 * Packs files as .tar.gz: sorted by the bytes of their paths, without owners, times and rights of their own, so that the
 * same files give the same tar on any machine, and the same bytes from the same Node.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) for more than could be unpacked again
 */
export async function packFiles(files: FileSet, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<Uint8Array> {
  if (files.size > limits.entries) throw tooMany("", limits);
  const tar = await tarOf(files);
  if (tar.length > limits.bytes) throw tooLarge("", limits);
  const packed = gzipSync(tar, { level: 9 });
  // Node leaves time and name empty, but says by which system it was packed.
  packed[GZIP_SYSTEM] = GZIP_SYSTEM_UNKNOWN;
  return packed;
}

/** The place of the system's number in gzip's header, and what stands there for none (RFC 1952, 2.3.1). */
const GZIP_SYSTEM = 9;
const GZIP_SYSTEM_UNKNOWN = 255;

const HEADER = {
  type: "file",
  mode: 0o644,
  mtime: new Date(0),
  uid: 0,
  gid: 0,
  uname: "",
  gname: "",
} satisfies Partial<TarHeader>;

function tarOf(files: FileSet): Promise<Uint8Array> {
  return packTar(
    sortedByBytes(files.keys()).map((name) => {
      const data = files.get(name) ?? new Uint8Array();
      return { header: { ...HEADER, name, size: data.length }, body: data };
    }),
  );
}

/**
 * Unpacks what {@link packFiles} packed, and nothing else: packed again, the files must give the same tar. So there is no
 * room in it for links, devices, hidden or double entries, owners, nor for anything after its end. How it was compressed
 * does not matter.
 * @param where how messages name the archive
 * @throws {PolicyError} `E_BUNDLE` (exit 3) naming what is wrong
 */
export async function unpackFiles(
  archive: Uint8Array,
  where: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Map<string, Uint8Array>> {
  const tar = gunzip(archive, where, limits);
  const seen = new Set<string>();
  const refused: PolicyError[] = [];
  const filter = (header: TarHeader) => {
    const error = seen.size >= limits.entries ? tooMany(where, limits) : entryError(header, seen);
    if (error !== undefined) refused.push(error);
    if (error !== undefined) throw error;
    seen.add(header.name);
    return true;
  };
  const entries = await unpackTar(tar, { strict: true, filter }).catch((error: unknown) => {
    throw refused[0] ?? bundleError(where, `it is no whole tar: ${messageOf(error)}`);
  });
  const files = new Map(entries.map(({ header, data }) => [header.name, data ?? new Uint8Array()]));
  if (Buffer.compare(await tarOf(files), tar) !== 0) throw bundleError(where, NOT_OURS);
  return files;
}

const NOT_OURS =
  "it is not packed as `archi3-policy bundle` packs: its order, owners, times, rights, or something beside its files is different";

function entryError({ name, type }: TarHeader, seen: ReadonlySet<string>): PolicyError | undefined {
  if (!isSafePath(type === "directory" ? name.replace(/\/$/, "") : name))
    return bundleError(name, "this path leads out of the bundle, or holds what programs misread");
  if (type !== "file") return bundleError(name, `this is no file, but a ${NATURES[type ?? ""] ?? type}`);
  return seen.has(name) ? bundleError(name, "it stands there twice") : undefined;
}

const NATURES: { [type: string]: string } = {
  link: "hard link",
  symlink: "symbolic link",
  directory: "folder",
  "character-device": "device",
  "block-device": "device",
  fifo: "named pipe",
};

function gunzip(archive: Uint8Array, where: string, limits: ArchiveLimits): Uint8Array {
  let unpacked: { buffer: Buffer; engine: { bytesWritten: number } };
  try {
    // With `info` it also says how much it has read; the types of Node do not know.
    unpacked = gunzipSync(archive, {
      maxOutputLength: limits.bytes,
      info: true,
    }) as unknown as typeof unpacked;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
      throw tooLarge(where, limits);
    throw bundleError(where, `it is no whole .tar.gz: ${messageOf(error)}`);
  }
  if (unpacked.engine.bytesWritten !== archive.length)
    throw bundleError(where, "something stands after its end");
  return unpacked.buffer;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
}

function tooMany(where: string, { entries }: ArchiveLimits): PolicyError {
  return bundleError(where, `there are more than ${entries} files in it`, SPLIT);
}

function tooLarge(where: string, { bytes }: ArchiveLimits): PolicyError {
  return bundleError(where, `unpacked it is larger than ${bytes / 1024 / 1024} MiB`, SPLIT);
}

const SPLIT = "a bundle this large cannot be used; keep the policies in several repositories";
