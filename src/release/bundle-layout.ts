import type { Catalog, Policy } from "../policy/catalog.ts";
import { type Bundle, OPA_DATA_FILE, OPA_MANIFEST_FILE, verifiedBundle } from "./bundle.ts";
import type { FileSet } from "./digest.ts";
import { bundleError, MANIFEST_FILE, readManifest, renderManifest } from "./manifest.ts";
import { opaData, opaManifest } from "./opa.ts";

/**
 * What a bundle's archive holds: the policies under their paths, `manifest.json`, and what OPA loads it by.
 * @param pathOf where a policy stands in the bundle
 */
export function filesOfArchive(
  bundle: Bundle,
  catalog: Catalog,
  pathOf: (policy: Policy) => string,
): FileSet {
  return new Map([
    ...bundle.files,
    [MANIFEST_FILE, bundle.manifestBytes],
    [OPA_MANIFEST_FILE, opaManifest(bundle.digest, bundle.files.keys())],
    [OPA_DATA_FILE, opaData(bundle.digest, catalog, pathOf)],
  ]);
}

/** A bundle that was read from an archive. */
export interface ArchivedBundle extends Bundle {
  /** What OPA would load; to be compared with the policies once these are read: {@link checkOpaData}. */
  opaData: Uint8Array;
}

/**
 * The bundle that an archive holds, verified, but for OPA's data.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) naming the path that is wrong
 */
export function bundleOfArchive(archive: FileSet): ArchivedBundle {
  const policies = new Map(archive);
  const take = (name: string): Uint8Array => {
    const content = archive.get(name);
    if (content === undefined) throw bundleError(name, "this file is missing");
    policies.delete(name);
    return content;
  };
  const [manifestBytes, opa, opaData] = [take(MANIFEST_FILE), take(OPA_MANIFEST_FILE), take(OPA_DATA_FILE)];
  const manifest = readManifest(manifestBytes);
  const bundle = verifiedBundle(manifest, policies);
  // Of a key that stands twice, or a number in another form, another reader may see something else.
  if (!isSame(manifestBytes, renderManifest(manifest)))
    throw bundleError(MANIFEST_FILE, "it is not written as this tool writes it");
  if (!isSame(opa, opaManifest(bundle.digest, policies.keys())))
    throw bundleError(OPA_MANIFEST_FILE, "it is not that of these policies");
  return { ...bundle, opaData };
}

/**
 * Compares OPA's data with the policies: OPA would decide by them, under the name of the bundle's digest.
 * @param catalog the bundle's policies, read
 * @throws {PolicyError} `E_BUNDLE` (exit 3)
 */
export function checkOpaData(
  { digest, opaData: found }: ArchivedBundle,
  catalog: Catalog,
  pathOf: (policy: Policy) => string,
): void {
  if (!isSame(found, opaData(digest, catalog, pathOf)))
    throw bundleError(
      OPA_DATA_FILE,
      "it is not what this version writes of these policies by the configuration here",
    );
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
