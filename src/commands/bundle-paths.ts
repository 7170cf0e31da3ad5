import { join, resolve } from "node:path";
import { isWithin } from "../adapters/files.ts";
import { displayPath, type Workspace } from "./workspace.ts";

/** What policies stand under in a bundle that lie outside of the policies folder. */
export const OUTSIDE = "repository/";

/**
 * Where a file stands in a bundle, and in what an environment runs: its path relative to the policies folder, outside of
 * it `repository/` and its path from the configuration's folder.
 * @param file as findings name it
 */
export function bundlePath(
  file: string,
  { displayRoot, policiesFolder, hasPolicies, root }: Workspace,
): string {
  const absolute = resolve(displayRoot, file);
  if (hasPolicies && isWithin(absolute, policiesFolder)) return displayPath(absolute, policiesFolder);
  return `${OUTSIDE}${displayPath(absolute, root)}`;
}

/** Where a bundle's file lies in a workspace: the other way round. */
export function placeOfBundlePath(path: string, { policiesFolder, root }: Workspace): string {
  return path.startsWith(OUTSIDE) ? join(root, path.slice(OUTSIDE.length)) : join(policiesFolder, path);
}
