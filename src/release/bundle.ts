import { type Digest, digestOf, type FileSet, sha256, sortedByBytes } from "./digest.ts";
import {
  type BundleSource,
  bundleError,
  MANIFEST_FILE,
  type Manifest,
  type ManifestFile,
  renderManifest,
} from "./manifest.ts";
import { collisions, foldPath, unsafePath } from "./paths.ts";

/** The policies of one commit, named by their digest; immutable. */
export interface Bundle {
  digest: Digest;
  manifest: Manifest;
  /** The manifest as it is stored. */
  manifestBytes: Uint8Array;
  /** The policy files, and nothing else. */
  files: FileSet;
}

/** What stands in a bundle's archive beside the policies, outside of what is digested. */
export const OPA_MANIFEST_FILE = ".manifest";
export const OPA_DATA_FILE = "data.json";

/** OPA takes `.signatures.json` for signatures, and would refuse the bundle. */
const RESERVED: ReadonlySet<string> = new Set([
  MANIFEST_FILE,
  OPA_MANIFEST_FILE,
  OPA_DATA_FILE,
  ".signatures.json",
]);

/**
 * Makes a bundle of policy files.
 * @param tool name and version of what builds it
 * @throws {PolicyError} `E_BUNDLE` (exit 3) for files that no bundle may hold, naming the path
 */
export function makeBundle(files: FileSet, source: BundleSource, tool: string): Bundle {
  checkPaths([...files.keys()]);
  const sorted = new Map(sortedByBytes(files.keys()).map((path) => [path, files.get(path) ?? EMPTY]));
  const digest = digestOf("archi3-bundle/1", sorted);
  const listed = [...sorted].map(([path, content]) => ({
    path,
    digest: contentDigest(content),
    size: content.length,
  }));
  const manifest: Manifest = { format: "archi3-bundle/1", digest, source, tool, files: listed };
  return { digest, manifest, manifestBytes: renderManifest(manifest), files: sorted };
}

/**
 * Compares a bundle's files with its manifest; whoever uses a bundle does so first, wherever it came from.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) naming the path that is wrong
 */
export function verifyBundle(manifest: Manifest, files: FileSet): void {
  const listed = manifest.files.map(({ path }) => path);
  checkPaths([...files.keys()]);
  checkPaths(listed);
  for (const file of manifest.files) checkContent(file, files.get(file.path));
  const known = new Set(listed);
  const extra = [...files.keys()].find((path) => !known.has(path));
  if (extra !== undefined) throw bundleError(extra, "the manifest does not list this file");
  const unsorted = sortedByBytes(listed).find((path, index) => path !== listed[index]);
  if (unsorted !== undefined) throw bundleError(unsorted, "the manifest does not list it in its place");
  const digest = digestOf("archi3-bundle/1", files);
  if (digest !== manifest.digest)
    throw bundleError(MANIFEST_FILE, `it says that the digest is ${manifest.digest}, but it is ${digest}`);
}

/** A bundle of a manifest and files that belong together. @throws {PolicyError} as {@link verifyBundle} */
export function verifiedBundle(manifest: Manifest, files: FileSet): Bundle {
  verifyBundle(manifest, files);
  return { digest: manifest.digest, manifest, manifestBytes: renderManifest(manifest), files };
}

const EMPTY = new Uint8Array();

function contentDigest(content: Uint8Array): Digest {
  return `sha256:${sha256(content)}`;
}

function checkContent({ path, digest, size }: ManifestFile, content: Uint8Array | undefined): void {
  if (content === undefined) throw bundleError(path, "this file is missing");
  if (content.length !== size || contentDigest(content) !== digest)
    throw bundleError(path, "its content is not what the manifest says");
}

/** Refuses what some machine could not unpack, or would unpack elsewhere. */
function checkPaths(paths: readonly string[]): void {
  if (paths.length === 0) throw bundleError(MANIFEST_FILE, "there are no policies in it");
  for (const path of paths) {
    const wrong = unsafePath(path);
    if (wrong !== undefined)
      throw bundleError(path, `no file of a bundle may have this path: ${wrong}`, RENAME);
    if (RESERVED.has(foldPath(path.split("/")[0] ?? "")))
      throw bundleError(path, "bundles keep this name for themselves", RENAME);
  }
  for (const [first, second] of collisions(paths)) {
    const why =
      first === second ? "it stands there twice" : `on some machines this is the same place as ${first}`;
    throw bundleError(second, why, RENAME);
  }
}

const RENAME = "rename the file in the repository, and build the bundle anew";
