import { basename, resolve } from "node:path";
import { checkoutState } from "../adapters/git-state.ts";
import { repositoryName } from "../release/source.ts";
import type { Promotion } from "./promotion.ts";
import type { Configured } from "./workspace.ts";

/**
 * How messages and the dashboard call the repository: the same from a workflow and from a clone, so that what takes several
 * messages for one alert does. `owner/name` on GitHub, else the URL of `origin`, or the name of its folder where it is one;
 * without an `origin`, the name of this folder.
 */
export function repositoryHere({
  env,
  workspace,
}: {
  env: Promotion["env"];
  workspace: Pick<Configured, "inRepository" | "displayRoot">;
}): string {
  if (env["GITHUB_REPOSITORY"]) return env["GITHUB_REPOSITORY"];
  const { inRepository, displayRoot } = workspace;
  const remote = inRepository ? checkoutState(displayRoot).remote : undefined;
  const origin =
    remote === undefined ? undefined : (repositoryName(remote) ?? folderName(remote, displayRoot));
  return origin || basename(displayRoot);
}

/**
 * What the repository at a path or a `file:` URL is called, all clones alike: `policies` of `/srv/git/policies.git`;
 * undefined for what is no path, such as the address of a remote helper.
 * @param from where a relative path begins
 */
function folderName(remote: string, from: string): string | undefined {
  const [, encoded] = /^file:\/\/[^/]*(\/.*)$/i.exec(remote) ?? [];
  // One letter is a drive.
  if (encoded === undefined && /^[^/]{2,}:[:/]/.test(remote)) return undefined;
  // The folder `.git` of a working tree is named for that.
  const path = (encoded === undefined ? remote : decoded(encoded)).replace(/\/?\.git\/*$/, "");
  return basename(resolve(from, path));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
