import { resolve } from "node:path";
import { ARCHIVE_LIMITS, packFiles, unpackFiles } from "../adapters/archive.ts";
import { readRegularFile, realPath } from "../adapters/files.ts";
import { type PolicyError, usageError } from "../errors.ts";
import type { Catalog } from "../policy/catalog.ts";
import type { Bundle } from "../release/bundle.ts";
import {
  type ArchivedBundle,
  bundleOfArchive,
  checkOpaData,
  filesOfArchive,
} from "../release/bundle-layout.ts";
import { bundlePath } from "./bundle-paths.ts";
import type { Workspace } from "./workspace.ts";

/** A bundle as the .tar.gz that is kept, passed on, and loaded by OPA. */
export function archiveOf(bundle: Bundle, catalog: Catalog, workspace: Workspace): Promise<Uint8Array> {
  return packFiles(filesOfArchive(bundle, catalog, ({ file }) => bundlePath(file, workspace)));
}

/**
 * Compares what OPA would load with the policies of the bundle.
 * @param opened the bundle's own policies and workspace
 * @throws {PolicyError} `E_BUNDLE` (exit 3)
 */
export function checkArchive(
  bundle: ArchivedBundle,
  opened: { catalog: Catalog; workspace: Workspace },
): void {
  checkOpaData(bundle, opened.catalog, ({ file }) => bundlePath(file, opened.workspace));
}

/**
 * Reads a bundle from a file, and verifies all of it but OPA's data, for which its policies have to be read.
 * @param typed the path as the caller typed it
 * @throws {PolicyError} `E_BUNDLE_FILE` (exit 2) where there is no such file, `E_BUNDLE` (exit 3) for what is in it
 */
export async function readBundleFile(typed: string, currentFolder: string): Promise<ArchivedBundle> {
  const path = resolve(currentFolder, typed);
  // The caller may name a link; what lies behind it is a file all the same.
  const read = readRegularFile(realPath(path) ?? path, ARCHIVE_LIMITS.bytes);
  if (read.kind !== "bytes") throw noFile(typed, WHY[read.kind]);
  return bundleOfArchive(await unpackFiles(read.bytes, typed));
}

const WHY = {
  missing: "there is no such file",
  link: "it is a symbolic link that leads nowhere",
  special: "it is no regular file",
  "too-large": `it is larger than ${ARCHIVE_LIMITS.bytes / 1024 / 1024} MiB`,
  denied: "it may not be read",
} as const;

function noFile(where: string, why: string): PolicyError {
  return usageError("E_BUNDLE_FILE", {
    what: "cannot read the bundle",
    where,
    why,
    mend: "name a file that `archi3-policy bundle` has written",
  });
}
