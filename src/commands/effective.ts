import { FileSetTree } from "../adapters/file-set-tree.ts";
import type { Catalog } from "../policy/catalog.ts";
import { type EffectiveSet, effectivePolicies } from "../policy/effective.ts";
import type { FileSet } from "../release/digest.ts";
import { type EffectiveRelease, effectiveRelease } from "../release/effective-release.ts";
import { bundleError } from "../release/manifest.ts";
import { bundlePath, OUTSIDE, placeOfBundlePath } from "./bundle-paths.ts";
import { checkEnvironment, type Purpose, readCatalog } from "./catalog.ts";
import { findFiles } from "./intake.ts";
import type { Workspace } from "./workspace.ts";

/** What an environment must run, every policy at the path that it has in a bundle: no path depends on a folder's name. */
export function effectiveSetOf(catalog: Catalog, environment: string, workspace: Workspace): EffectiveSet {
  const effective = effectivePolicies(catalog, environment);
  const files = effective.files.map((file) => {
    const { policy } = file;
    const path = policy === undefined || policy.kind.builtIn ? file.path : bundlePath(policy.file, workspace);
    return { ...file, path };
  });
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { ...effective, files };
}

/**
 * The bytes that an environment must run: exactly the files that `render --output` writes.
 * @throws {PolicyError} `E_ENVIRONMENT` (exit 2); as {@link effectiveRelease}
 */
export function effectiveReleaseOf(
  catalog: Catalog,
  environment: string,
  workspace: Workspace,
): Promise<EffectiveRelease> {
  checkEnvironment(environment, catalog);
  return effectiveRelease(effectiveSetOf(catalog, environment, workspace));
}

const DEPLOYING: Purpose = { refusal: "so they are not deployed", nothing: "there is nothing to deploy" };

/** The policies of a bundle, and the workspace to render them in. */
export interface OpenedBundle {
  workspace: Workspace;
  catalog: Catalog;
}

/**
 * Reads the policies of a bundle, wherever it came from, by a workspace's configuration and schemas.
 * @param files those of a verified bundle
 * @throws {PolicyError} `E_INVALID` (exit 1) for policies that cannot be used, `E_BUNDLE` (exit 3) for a file that the
 *   configuration does not take for a policy: it would be left out in silence
 */
export async function openBundleFiles(
  files: FileSet,
  workspace: Workspace,
  currentFolder: string,
): Promise<OpenedBundle> {
  const placed = new Map([...files].map(([path, bytes]) => [placeOfBundlePath(path, workspace), bytes]));
  const hasPolicies = [...files.keys()].some((path) => !path.startsWith(OUTSIDE));
  const inBundle: Workspace = { ...workspace, tree: new FileSetTree(placed), hasPolicies };
  const found = findFiles(inBundle);
  const taken = new Set(
    [...found.files.filter(({ kind }) => kind !== undefined), ...found.rejected].map(({ file }) =>
      bundlePath(file, inBundle),
    ),
  );
  const left = [...files.keys()].find((path) => !taken.has(path));
  if (left !== undefined)
    throw bundleError(
      left,
      "the configuration has no kind for it, so it would be left out",
      "use the bundle with the configuration of its commit",
    );
  return {
    workspace: inBundle,
    catalog: await readCatalog(inBundle, found, DEPLOYING, currentFolder),
  };
}
