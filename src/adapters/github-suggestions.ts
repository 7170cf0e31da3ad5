import { type Github, PAGE } from "./github.ts";
import { GithubError, type Permission, type Setback, setbackOf } from "./github-error.ts";

/** A change of lines that the pull request shows, offered for one click. */
export interface ReviewSuggestion {
  path: string;
  startLine: number;
  /** The last line, inclusive. */
  endLine: number;
  /** Markdown, with everything from files made inert; it holds the `suggestion` block. */
  body: string;
  /** Of the new lines; letters, digits, `-` and `_`. */
  digest: string;
}

export interface SuggestionReview {
  pull: number;
  /** The pull request's head, which the lines belong to. */
  headSha: string;
  /** Most important first. */
  suggestions: readonly ReviewSuggestion[];
  /** At most so many are posted at once. */
  most: number;
}

export type Suggested = { state: "suggested"; posted: number; known: number; left: number } | Setback;

const NEEDS: Permission = "pull-requests: write";
/** 1,000 review comments; on a pull request with more, what is posted already cannot be known. */
const COMMENT_PAGES = 10;

/**
 * Posts suggestions as one review that neither approves nor asks for changes. Each carries a hidden mark, by which a
 * later run knows it again: `known` are offered by a comment that is not outdated, with the same lines at the same
 * place; `left` are past `most` and wait for a later run. One line that the pull request does not show makes GitHub
 * refuse the whole review. 2 calls.
 */
export async function postSuggestions(github: Github, review: SuggestionReview): Promise<Suggested> {
  try {
    const offered = await offeredNow(github, review.pull);
    const fresh = review.suggestions.filter((suggestion) => !offered.has(identityOf(suggestion)));
    const chosen = fresh.slice(0, review.most);
    if (chosen.length > 0) await postReview(github, review, chosen);
    return {
      state: "suggested",
      posted: chosen.length,
      known: review.suggestions.length - fresh.length,
      left: fresh.length - chosen.length,
    };
  } catch (error) {
    return setbackOf(error);
  }
}

function postReview(
  github: Github,
  { pull, headSha }: SuggestionReview,
  suggestions: readonly ReviewSuggestion[],
): Promise<unknown> {
  const one = suggestions.length === 1;
  return github.write({
    what: "cannot post the suggestions",
    route: "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    parameters: {
      pull_number: pull,
      commit_id: headSha,
      event: "COMMENT",
      body: `archi3-policy suggests ${one ? "a change" : `${suggestions.length} changes`}.`,
      comments: suggestions.map(commentOf),
    },
    needs: NEEDS,
    parse: (answer) => answer.field("id").count(),
    // A review is posted whole or not at all.
    find: async () => {
      const offered = await offeredNow(github, pull);
      return suggestions.some((suggestion) => offered.has(identityOf(suggestion))) ? 0 : undefined;
    },
  });
}

function commentOf({ path, startLine, endLine, body, digest }: ReviewSuggestion) {
  // GitHub refuses a comment that starts on the line on which it ends.
  const start = startLine < endLine ? { start_line: startLine, start_side: "RIGHT" } : {};
  return { path, line: endLine, side: "RIGHT", ...start, body: `${body}\n\n${markOf(digest)}` };
}

function markOf(digest: string): string {
  return `<!-- archi3-policy ${digest} -->`;
}

/** The same lines in the place of the same lines. */
function identityOf({
  path,
  startLine,
  endLine,
  digest,
}: Pick<ReviewSuggestion, "path" | "startLine" | "endLine" | "digest">): string {
  return JSON.stringify([path, startLine, endLine, digest]);
}

/** Only at the very end, where nothing that is quoted in a comment can stand. */
const MARK = /<!-- archi3-policy ([\w-]+) -->\s*$/;

/** What comments offer at lines that are still what they were; one that is outdated stands at no line any more. */
async function offeredNow(github: Github, pull: number): Promise<ReadonlySet<string>> {
  const pages = github.pages(
    {
      what: "cannot read the review comments",
      route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
      parameters: { pull_number: pull },
      needs: NEEDS,
      parse: (answer) =>
        answer.list().map((comment) => ({
          path: comment.field("path").text(),
          body: comment.field("body").text(),
          line: comment.field("line").optional((line) => line.count()),
          startLine: comment.field("start_line").optional((line) => line.count()),
        })),
    },
    COMMENT_PAGES,
  );
  const offered = new Set<string>();
  let comments = 0;
  for await (const page of pages) {
    comments += page.length;
    for (const { path, body, line, startLine } of page) {
      const digest = MARK.exec(body)?.[1];
      if (digest === undefined || line === undefined) continue;
      offered.add(identityOf({ path, startLine: startLine ?? line, endLine: line, digest }));
    }
  }
  if (comments < COMMENT_PAGES * PAGE) return offered;
  throw new GithubError(
    { kind: "invalid" },
    {
      what: "cannot tell which suggestions are posted already",
      why: `the pull request has ${comments} review comments or more`,
      mend: "take the suggestions from the report",
    },
  );
}
