import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { GitHub } from "../../github/github.ts";

/** A git of nobody's in particular, which asks nobody. */
export const GIT = {
  ...{ GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", GIT_TERMINAL_PROMPT: "0" },
  ...{ GIT_AUTHOR_NAME: "Author", GIT_AUTHOR_EMAIL: "author@example.com" },
  ...{ GIT_COMMITTER_NAME: "Author", GIT_COMMITTER_EMAIL: "author@example.com" },
};

/**
 * Does what `actions/checkout` does with `persist-credentials: false`.
 * @param repository `owner/name`
 * @param depth how many commits; 0 for all of every branch
 * @throws with what git said where GitHub refuses the token
 */
export async function checkOut(
  { serverUrl, token }: GitHub,
  repository: string,
  depth: number,
  folder: string,
): Promise<void> {
  const login = Buffer.from(`x-access-token:${token}`).toString("base64");
  const git = (...args: string[]) => promisify(execFile)("git", args, { env: { ...process.env, ...GIT } });
  await git("init", "--quiet", folder);
  await git("-C", folder, "remote", "add", "origin", `${serverUrl}/${repository}.git`);
  const what =
    depth === 0
      ? ["+refs/heads/*:refs/remotes/origin/*"]
      : [`--depth=${depth}`, "+refs/heads/main:refs/remotes/origin/main"];
  const header = `http.${serverUrl}/.extraheader=Authorization: basic ${login}`;
  await git("-C", folder, "-c", header, "fetch", "--quiet", "--no-tags", "origin", ...what);
  await git("-C", folder, "checkout", "--quiet", "-B", "main", "refs/remotes/origin/main");
}
