import { userInfo } from "node:os";
import { git } from "./git-process.ts";

/**
 * Who writes a policy: as git knows the author of commits, else the actor of the workflow, else the user of the machine.
 * @param folder where git is asked
 */
export function authorName(
  folder: string,
  env: { readonly [name: string]: string | undefined },
): string | undefined {
  const { GIT_AUTHOR_NAME: author, GITHUB_ACTOR: actor } = env;
  return given(author) ?? given(configuredName(folder)) ?? given(actor) ?? given(userName());
}

function given(name: string | undefined): string | undefined {
  return name === "" ? undefined : name;
}

function configuredName(folder: string): string | undefined {
  const configured = git(folder, ["config", "--get", "user.name"]);
  return configured.ok ? configured.stdout.toString("utf8").trim() : undefined;
}

/** Undefined for a user that the machine has no name for, as in some containers. */
function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
