import { type Github, PAGE } from "./github.ts";
import { GithubError, type Permission, type Setback, setbackOf } from "./github-error.ts";

/** A change of lines of the pull request's head, offered for one click. */
export interface Suggestion {
  path: string;
  startLine: number;
  /** The last line, inclusive. */
  endLine: number;
  /** Markdown, with everything from files made inert; it holds the `suggestion` block. */
  body: string;
  /** Stays the same when lines move; letters, digits, `-` and `_`. */
  fingerprint: string;
}

export interface SuggestionReview {
  pull: number;
  /** The pull request's head, which the lines belong to. */
  headSha: string;
  /** Most important first. */
  suggestions: readonly Suggestion[];
  /** At most so many are posted at once. */
  most: number;
}

export type Suggested =
  | { state: "suggested"; posted: number; known: number; outside: number; left: number }
  | Setback;

const NEEDS: Permission = "pull-requests: write";
/** 1,000 review comments; on a pull request with more, what is posted already cannot be known. */
const COMMENT_PAGES = 10;
/** GitHub lists 3,000 files of a pull request. */
const FILE_PAGES = 30;

/**
 * Posts suggestions as one review that neither approves nor asks for changes. Each carries a hidden mark, by which a
 * later run knows it again: `known` were posted earlier, `outside` stand on lines that the pull request does not show
 * (GitHub takes comments only there), `left` are past `most` and wait for a later run. 2 calls.
 */
export async function postSuggestions(github: Github, review: SuggestionReview): Promise<Suggested> {
  try {
    const posted = await postedFingerprints(github, review.pull);
    const fresh = review.suggestions.filter(({ fingerprint }) => !posted.has(fingerprint));
    const chosen = fresh.slice(0, review.most);
    const kept = chosen.length === 0 ? [] : await postWhatFits(github, review, chosen);
    return {
      state: "suggested",
      posted: kept.length,
      known: review.suggestions.length - fresh.length,
      outside: chosen.length - kept.length,
      left: fresh.length - chosen.length,
    };
  } catch (error) {
    return setbackOf(error);
  }
}

/** One line outside of the diff makes GitHub refuse the whole review (422), without saying which. */
async function postWhatFits(
  github: Github,
  review: SuggestionReview,
  suggestions: readonly Suggestion[],
): Promise<readonly Suggestion[]> {
  try {
    await postReview(github, review, suggestions);
    return suggestions;
  } catch (error) {
    if (!(error instanceof GithubError) || error.failure.kind !== "invalid") throw error;
    const inside = await withinDiff(github, review.pull, suggestions);
    // Refused for something else: the same again would be refused again.
    if (inside.length === suggestions.length) throw error;
    if (inside.length > 0) await postReview(github, review, inside);
    return inside;
  }
}

function postReview(
  github: Github,
  { pull, headSha }: SuggestionReview,
  suggestions: readonly Suggestion[],
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
      const posted = await postedFingerprints(github, pull);
      return suggestions.some(({ fingerprint }) => posted.has(fingerprint)) ? 0 : undefined;
    },
  });
}

function commentOf({ path, startLine, endLine, body, fingerprint }: Suggestion) {
  // GitHub refuses a comment that starts on the line on which it ends.
  const start = startLine < endLine ? { start_line: startLine, start_side: "RIGHT" } : {};
  return { path, line: endLine, side: "RIGHT", ...start, body: `${body}\n\n${markOf(fingerprint)}` };
}

function markOf(fingerprint: string): string {
  return `<!-- archi3-policy ${fingerprint} -->`;
}

/** Only at the very end, where nothing that is quoted in a comment can stand. */
const MARK = /<!-- archi3-policy ([\w-]+) -->\s*$/;

async function postedFingerprints(github: Github, pull: number): Promise<ReadonlySet<string>> {
  const pages = github.pages(
    {
      what: "cannot read the review comments",
      route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
      parameters: { pull_number: pull },
      needs: NEEDS,
      parse: (answer) => answer.list().map((comment) => comment.field("body").text()),
    },
    COMMENT_PAGES,
  );
  const fingerprints = new Set<string>();
  let comments = 0;
  for await (const bodies of pages) {
    comments += bodies.length;
    for (const body of bodies) {
      const fingerprint = MARK.exec(body)?.[1];
      if (fingerprint !== undefined) fingerprints.add(fingerprint);
    }
  }
  if (comments < COMMENT_PAGES * PAGE) return fingerprints;
  throw new GithubError(
    { kind: "invalid" },
    {
      what: "cannot tell which suggestions are posted already",
      why: `the pull request has ${comments} review comments or more`,
      mend: "take the suggestions from the report",
    },
  );
}

/** Those whose lines all lie in one hunk of the pull request's diff. */
async function withinDiff(
  github: Github,
  pull: number,
  suggestions: readonly Suggestion[],
): Promise<Suggestion[]> {
  const pages = github.pages(
    {
      what: "cannot read the files of the pull request",
      route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
      parameters: { pull_number: pull },
      needs: NEEDS,
      parse: (answer) =>
        answer.list().map((file) => ({
          path: file.field("filename").text(),
          hunks: hunksOf(file.field("patch").optional((patch) => patch.text()) ?? ""),
        })),
    },
    FILE_PAGES,
  );
  const missing = new Set(suggestions.map(({ path }) => path));
  const hunks = new Map<string, readonly Hunk[]>();
  for await (const files of pages) {
    for (const file of files) {
      if (missing.delete(file.path)) hunks.set(file.path, file.hunks);
    }
    if (missing.size === 0) break;
  }
  return suggestions.filter(({ path, startLine, endLine }) =>
    hunks.get(path)?.some(({ first, last }) => first <= startLine && endLine <= last),
  );
}

/** Lines of the new file that a hunk shows, both inclusive. */
interface Hunk {
  first: number;
  last: number;
}

/** Lines of the files themselves begin with a space, a plus or a minus, so none is taken for a header. */
function hunksOf(patch: string): Hunk[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count]) => {
    const first = Number(start);
    return { first, last: first + Number(count ?? 1) - 1 };
  });
}
