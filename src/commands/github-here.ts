import { ghToken } from "../adapters/gh-token.ts";
import { checkoutState } from "../adapters/git-state.ts";
import type { Github } from "../adapters/github.ts";
import { callerOf, TOKEN_AT, TOKEN_MISSING } from "../adapters/github-caller.ts";
import { usageError } from "../errors.ts";
import { repositoryName } from "../release/source.ts";
import { githubOf } from "./github-of.ts";
import type { Promotion } from "./promotion.ts";

/** GitHub's API, and the repository that it is asked about. */
export interface GithubHere {
  github: Github;
  /** `owner/name`. */
  repository: string;
}

const GITHUB = "github.com";

/**
 * GitHub for a command that is of no use without it, in a workflow or on somebody's own machine: the repository is that
 * of the variables or of the remote `origin`, the token that of the variables or of GitHub's own client.
 * @throws {PolicyError} `E_REPOSITORY`, `E_TOKEN` (exit 2) where nobody says which, or by what right
 */
export function githubHere({ env, workspace }: Pick<Promotion, "env" | "workspace">): GithubHere {
  const repository =
    env["GITHUB_REPOSITORY"] || originOf(workspace.inRepository ? workspace.displayRoot : undefined);
  const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"] || ghToken(hostOf(env["GITHUB_API_URL"]));
  const github = githubOf({ ...env, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token });
  const caller = callerOf(env);
  if (github === undefined)
    throw usageError("E_TOKEN", {
      what: "GitHub cannot be asked without a token",
      where: TOKEN_AT[caller],
      ...TOKEN_MISSING[caller],
    });
  return { github, repository };
}

function originOf(folder: string | undefined): string {
  const remote = folder === undefined ? undefined : checkoutState(folder).remote;
  const name = remote === undefined ? undefined : repositoryName(remote);
  if (name !== undefined && /^[^/:]+\/[^/:]+$/.test(name)) return name;
  throw usageError("E_REPOSITORY", {
    what: "cannot tell which repository on GitHub is meant",
    where: "origin",
    why:
      remote === undefined
        ? "there is no remote of this name, and GITHUB_REPOSITORY is not set"
        : `it is ${name ?? "a folder"}, which is none on ${GITHUB}, and GITHUB_REPOSITORY is not set`,
    mend: "set GITHUB_REPOSITORY to owner/name; of a server of your own also GITHUB_API_URL, to https://HOST/api/v3",
  });
}

/** The server whose token belongs to an API: no other gets to see it. */
function hostOf(apiUrl: string | undefined): string {
  if (!apiUrl || !URL.canParse(apiUrl)) return GITHUB;
  const { hostname } = new URL(apiUrl);
  return hostname.replace(/^api\./, "");
}
