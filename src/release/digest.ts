import { createHash } from "node:crypto";

/** The name of a set of files by its content, as `sha256:` and 64 hex digits. */
export type Digest = `sha256:${string}`;

/** What is digested is said first, so that a bundle and an effective set of the same files have different digests. */
export type DigestedFormat = "archi3-bundle/1" | "archi3-effective/1";

/** Files by their paths: relative, with forward slashes. */
export type FileSet = ReadonlyMap<string, Uint8Array>;

/** The digest of a set of files: the sha256 of {@link digestedText}. */
export function digestOf(format: DigestedFormat, files: FileSet): Digest {
  return `sha256:${sha256(digestedText(format, files))}`;
}

/**
 * The text that a digest is of: the format, and for each file, sorted by the bytes of its path, the path, a NUL, the sha256 of
 * the content in hex, and a line feed. Nothing else, so that the same files have the same digest on any machine, from any
 * clone and at any commit. As a file it has the digest that is attested.
 */
export function digestedText(format: DigestedFormat, files: FileSet): string {
  const lines = sortedByBytes(files.keys()).map(
    (path) => `${path}\0${sha256(files.get(path) ?? new Uint8Array())}\n`,
  );
  return `${format}\n${lines.join("")}`;
}

/** The sha256 of some bytes, in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Sorted by UTF-8 bytes, which is the order of code points: JavaScript's own is that of UTF-16 units. */
export function sortedByBytes(texts: Iterable<string>): string[] {
  return [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** True for a digest as this tool writes it. */
export function isDigest(text: string): text is Digest {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}

/** Twelve digits: what people are shown. */
export function shortDigest(digest: Digest): string {
  return digest.slice("sha256:".length, "sha256:".length + 12);
}
