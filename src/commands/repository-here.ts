import { basename } from "node:path";
import { checkoutState } from "../adapters/git-state.ts";
import { repositoryName } from "../release/source.ts";
import type { Promotion } from "./promotion.ts";
import type { Configured } from "./workspace.ts";

/**
 * How messages and the dashboard call the repository: the same from a workflow and from a clone, so that what takes several
 * messages for one alert does. `owner/name` on GitHub, else the URL of `origin`; where there is none, the folder's name.
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
  return (remote && repositoryName(remote)) || basename(displayRoot);
}
