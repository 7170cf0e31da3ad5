import type { Github } from "./github.ts";
import { GithubError, type Setback, setbackOf } from "./github-error.ts";

export type MergeBase =
  | { state: "found"; sha: string }
  /** GitHub knows no commit that both come from, or not both commits. */
  | { state: "none"; error: GithubError }
  | Setback;

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The commit that two commits (full ids) last had in common. One call; its list of commits is cut to one. */
export async function findMergeBase(github: Github, base: string, head: string): Promise<MergeBase> {
  try {
    const sha = await github.read({
      what: "cannot find the merge base",
      route: "GET /repos/{owner}/{repo}/compare/{basehead}",
      parameters: { basehead: `${base}...${head}`, per_page: 1 },
      needs: "contents: read",
      parse: (answer) => answer.field("merge_base_commit").field("sha").matching(COMMIT),
    });
    return { state: "found", sha };
  } catch (error) {
    if (error instanceof GithubError && error.failure.kind === "missing") return { state: "none", error };
    return setbackOf(error);
  }
}
