import { type Github, PAGE } from "./github.ts";
import type { Answer } from "./github-answer.ts";
import { GithubError, type Permission } from "./github-error.ts";
import type { Parameters } from "./github-transport.ts";

export interface Issue {
  number: number;
  isOpen: boolean;
}

/** An issue that is to be there once, however often it is asked for. */
export interface WantedIssue {
  /** A line of its text that no other issue has: by it this one is known again. */
  marker: string;
  title: string;
  body: string;
  /** The first is that of all of ours, by which they are listed. */
  labels: readonly string[];
  assignees: readonly string[];
  /** ISO 8601: before then it cannot have been made. */
  since: string;
}

const NEEDS: Permission = "issues: write";
/** Pages of our own issues, newest first; and of all that changed, where ours have lost their label. */
const MOST = { own: 10, all: 3, comments: 10 } as const;

/** The issues of a repository, as far as alerts go. Everything throws {@link GithubError}. */
export class GithubIssues {
  readonly #github: Github;

  constructor(github: Github) {
    this.#github = github;
  }

  /**
   * The oldest issue that has a marker, whoever made it, open or closed. It is looked for in lists, since GitHub's search
   * knows of a new issue only after a while.
   */
  async find({
    marker,
    labels,
    since,
  }: Pick<WantedIssue, "marker" | "labels" | "since">): Promise<Issue | undefined> {
    const own = await this.#findIn({ labels: labels[0] }, marker, MOST.own);
    // A label may be missing: who makes an issue needs a right of its own to label it, and everybody may take it off.
    return own ?? this.#findIn({ since }, marker, MOST.all);
  }

  /** Makes an issue, once: where the answer is lost, it is looked for before it is made again. */
  create(wanted: WantedIssue): Promise<Issue> {
    const { title, body, labels, assignees } = wanted;
    return this.#github.write({
      what: "cannot open the issue",
      route: "POST /repos/{owner}/{repo}/issues",
      parameters: { title, body, labels, ...(assignees.length === 0 ? {} : { assignees }) },
      needs: NEEDS,
      parse: issueOf,
      find: () => this.find(wanted),
    });
  }

  /** An issue by its number; undefined where it is not there any more, or has not the marker. */
  async get(number: number, marker: string): Promise<Issue | undefined> {
    try {
      return await this.#github.read({
        what: "cannot read the issue",
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}",
        parameters: { issue_number: number },
        needs: NEEDS,
        parse: (answer) => (isMarked(answer, marker) ? issueOf(answer) : undefined),
      });
    } catch (error) {
      const kind = error instanceof GithubError ? error.failure.kind : undefined;
      if (kind === "missing" || kind === "gone") return undefined;
      throw error;
    }
  }

  /** Comments an issue, unless a comment with this marker is there already. */
  async comment(number: number, marker: string, body: string): Promise<void> {
    if (await this.#hasComment(number, marker)) return;
    await this.#github.write({
      what: "cannot comment the issue",
      route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      parameters: { issue_number: number, body },
      needs: NEEDS,
      parse: (answer) => answer.field("id").count() > 0,
      find: async () => (await this.#hasComment(number, marker)) || undefined,
    });
  }

  /** Closes an issue as completed. @param marker its own */
  async close(number: number, marker: string): Promise<void> {
    await this.#github.write({
      what: "cannot close the issue",
      route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
      parameters: { issue_number: number, state: "closed", state_reason: "completed" },
      needs: NEEDS,
      parse: issueOf,
      find: async () => {
        const issue = await this.get(number, marker);
        return issue === undefined || issue.isOpen ? undefined : issue;
      },
    });
  }

  async #findIn(filter: Parameters, marker: string, most: number): Promise<Issue | undefined> {
    let oldest: Issue | undefined;
    const pages = this.#github.pages(
      {
        what: "cannot list the issues",
        route: "GET /repos/{owner}/{repo}/issues",
        parameters: { state: "all", sort: "created", direction: "desc", per_page: PAGE, ...filter },
        needs: NEEDS,
        parse: (answer) => answer.list().map((one) => (isMarked(one, marker) ? issueOf(one) : undefined)),
      },
      most,
    );
    for await (const page of pages) oldest = page.findLast((issue) => issue !== undefined) ?? oldest;
    return oldest;
  }

  async #hasComment(number: number, marker: string): Promise<boolean> {
    const pages = this.#github.pages(
      {
        what: "cannot read the issue's comments",
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
        parameters: { issue_number: number },
        needs: NEEDS,
        parse: (answer) => answer.list().map((one) => isMarked(one, marker)),
      },
      MOST.comments,
    );
    for await (const page of pages) if (page.includes(true)) return true;
    return false;
  }
}

function issueOf(answer: Answer): Issue {
  return {
    number: answer.field("number").count(),
    isOpen: answer.field("state").matching(/^(?:open|closed)$/) === "open",
  };
}

/** Whether a line of a text is the marker. Pull requests are listed as issues, and are none. */
function isMarked(answer: Answer, marker: string): boolean {
  const isPull = answer.field("pull_request").optional(() => true) ?? false;
  const text = answer.field("body").optional((body) => body.text()) ?? "";
  return !isPull && text.split(/\r?\n/).includes(marker);
}
