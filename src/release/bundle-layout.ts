import type { Catalog, Policy } from "../policy/catalog.ts";
import { type Bundle, OPA_DATA_FILE, OPA_MANIFEST_FILE, verifiedBundle } from "./bundle.ts";
import type { FileSet } from "./digest.ts";
import { bundleError, MANIFEST_FILE, readManifest } from "./manifest.ts";
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

/**
 * The bundle that an archive holds, verified. What OPA's data say is not looked at: nothing here uses them.
 * @throws {PolicyError} `E_BUNDLE` (exit 3) naming the path that is wrong
 */
export function bundleOfArchive(archive: FileSet): Bundle {
  const policies = new Map(archive);
  const [manifest, opa] = [MANIFEST_FILE, OPA_MANIFEST_FILE, OPA_DATA_FILE].map((name) => {
    const content = archive.get(name);
    if (content === undefined) throw bundleError(name, "this file is missing");
    policies.delete(name);
    return content;
  });
  const bundle = verifiedBundle(readManifest(manifest ?? new Uint8Array()), policies);
  if (Buffer.compare(opa ?? new Uint8Array(), opaManifest(bundle.digest, policies.keys())) !== 0)
    throw bundleError(OPA_MANIFEST_FILE, "it is not that of these policies");
  return bundle;
}
