import { type Answer, type Call, type Handlers, listed, notFound, Refusal } from "./answer.ts";
import { asObject, type Members, operationOf } from "./description.ts";
import { changedFile, type FileChange } from "./diff.ts";
import type { Repository } from "./repository.ts";
import { type CommentRequest, place, type ReviewComment, refuse } from "./review-comments.ts";

/** One end of a pull request. */
export interface End {
  sha: string;
  /** The branch's name. */
  ref: string;
}

export interface Pull {
  number: number;
  title?: string;
  /** The login of who opened it; undefined for an account that is gone. */
  author?: string;
  base: End;
  /** `fork` is the `owner/name` of the repository that it comes from, if that is another. */
  head: End & { fork?: string };
  /** The files that it changes; undefined if the test looks at none. */
  files?: readonly FileChange[];
  /** The commit that GitHub made by merging head into base, which workflows check out. */
  mergeCommit?: string;
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  state: "PENDING" | "COMMENTED" | "CHANGES_REQUESTED" | "APPROVED";
  body: string;
  commit: string;
  comments: readonly ReviewComment[];
}

/** What creates a review; the description has passed it. */
interface ReviewRequest {
  commit_id?: string;
  body?: string;
  event?: "APPROVE" | "REQUEST_CHANGES" | "COMMENT";
  comments?: readonly CommentRequest[];
}

/** The files of a pull request that are listed. */
const FILES_LISTED = 3000;
/** A review's body and each comment's. */
const BODY_CHARACTERS = 65_536;

const STATES = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" } as const;

/** The pull requests of a repository, with their reviews. */
export class Pulls {
  readonly #repository: Repository;
  readonly #now: () => Date;
  readonly #pulls = new Map<number, Pull>();
  readonly #reviews: Review[] = [];
  #ids = 0;

  constructor(repository: Repository, now: () => Date) {
    this.#repository = repository;
    this.#now = now;
  }

  /** Every review, oldest first. */
  get reviews(): readonly Review[] {
    return this.#reviews;
  }

  /**
   * Opens a pull request, or moves it on. Its commits become known if they are not: the head as the base's child, and
   * their difference as its files.
   */
  set(pull: Pull): void {
    const { number, base, head, files, mergeCommit } = pull;
    const repository = this.#repository;
    this.#pulls.set(number, pull);
    if (!repository.has(base.sha)) repository.addCommit({ sha: base.sha });
    if (!repository.has(head.sha)) repository.addCommit({ sha: head.sha, parents: [base.sha] });
    if (mergeCommit !== undefined && !repository.has(mergeCommit)) {
      repository.addCommit({ sha: mergeCommit, parents: [base.sha, head.sha] });
    }
    repository.setBranch(base.ref, base.sha);
    if (head.fork === undefined) repository.setBranch(head.ref, head.sha);
    const from = repository.mergeBase(base.sha, head.sha);
    if (files !== undefined && from !== undefined) repository.setDifference(from.sha, head.sha, files);
  }

  /** The open pull requests with this head, as a check run lists them: never those of forks. */
  withHead(sha: string): Members[] {
    return [...this.#pulls.values()]
      .filter(({ head }) => head.sha === sha && head.fork === undefined)
      .map(({ number, base, head }) => ({
        id: 6_000_000 + number,
        number,
        url: this.#url(number),
        head: { ...head, repo: this.#repositoryLink() },
        base: { ...base, repo: this.#repositoryLink() },
      }));
  }

  readonly handlers: Handlers = {
    "pulls/get": (call) => ({ status: 200, body: this.#described(this.#named(call)) }),
    "pulls/list-files": (call) => {
      const pull = this.#named(call);
      if (pull.files === undefined) throw new Error(`the test said nothing of the files of #${pull.number}`);
      const files = pull.files.slice(0, FILES_LISTED);
      return listed(files, call, (file) => changedFile(file, this.#repository, pull.head.sha));
    },
    "repos/list-pull-requests-associated-with-commit": (call) => this.#listOfCommit(call),
    "pulls/create-review": (call) => this.#createReview(call),
    "pulls/list-reviews": (call) => {
      const { number } = this.#named(call);
      return listed(this.#reviewsOf(number), call, (review) => this.#review(review));
    },
    "pulls/list-review-comments": (call) => this.#listComments(call),
  };

  /** Those whose head it is, and those that brought it to their base. */
  #listOfCommit(call: Call): Answer {
    const sha = String(call.path["commit_sha"]);
    if (!this.#repository.has(sha)) throw new Refusal(422, `No commit found for SHA: ${sha}`);
    const pulls = [...this.#pulls.values()].filter(
      ({ head, mergeCommit }) => head.sha === sha || mergeCommit === sha,
    );
    const examples = operationOf("repos/list-pull-requests-associated-with-commit").example();
    const example = asObject(Array.isArray(examples) ? examples[0] : undefined);
    return listed(pulls, call, (pull) => {
      const { number, title, url, html_url, state, base, head, merge_commit_sha } = this.#described(pull);
      const user = pull.author === undefined ? null : { ...asObject(example["user"]), login: pull.author };
      return {
        ...example,
        ...{ number, title, url, html_url, state, base, head, merge_commit_sha, user },
        requested_teams: [],
      };
    });
  }

  #createReview(call: Call): Answer {
    const pull = this.#named(call);
    const { commit_id, body = "", event, comments = [] } = (call.body ?? {}) as ReviewRequest;
    if (event === "APPROVE") refuse("GitHub Actions is not permitted to approve pull requests.");
    if ((event === "COMMENT" || event === "REQUEST_CHANGES") && body === "") refuse("Body can't be blank");
    if (commit_id !== undefined && !this.#repository.has(commit_id))
      refuse("Commit is not part of the pull request");
    for (const text of [body, ...comments.map((comment) => comment.body)]) {
      if (text.length > BODY_CHARACTERS)
        refuse(`Body is too long (maximum is ${BODY_CHARACTERS} characters)`);
    }
    // GitHub takes all of a review's comments or none of it.
    const placed = comments.map((comment) => ({ ...place(comment, pull.files ?? []), body: comment.body }));
    this.#ids += 1;
    const review: Review = {
      id: 7_000_000 + this.#ids,
      pull: pull.number,
      state: event === undefined ? "PENDING" : STATES[event],
      body,
      commit: commit_id ?? pull.head.sha,
      comments: placed.map((comment) => {
        this.#ids += 1;
        return { id: 8_000_000 + this.#ids, ...comment };
      }),
    };
    this.#reviews.push(review);
    return { status: 200, body: this.#review(review) };
  }

  #listComments(call: Call): Answer {
    const { number } = this.#named(call);
    const comments = this.#reviewsOf(number)
      .filter(({ state }) => state !== "PENDING")
      .flatMap((review) => review.comments.map((comment) => this.#comment(comment, review)));
    const newestFirst = call.query["sort"] !== undefined && call.query["direction"] === "desc";
    return listed(newestFirst ? comments.reverse() : comments, call, (comment) => comment);
  }

  #reviewsOf(number: number): Review[] {
    return this.#reviews.filter((review) => review.pull === number);
  }

  #named({ path }: Call): Pull {
    const pull = this.#pulls.get(Number(path["pull_number"]));
    if (pull === undefined) throw notFound();
    return pull;
  }

  #url(number: number): string {
    return `${this.#repository.url}/pulls/${number}`;
  }

  #htmlUrl(number: number): string {
    return `${this.#repository.htmlUrl}/pull/${number}`;
  }

  #repositoryLink(): Members {
    const { url, name } = this.#repository;
    return { id: 1, url, name };
  }

  #described({ number, title = "A change", base, head, files = [], mergeCommit }: Pull): Members {
    const example = asObject(operationOf("pulls/get").example());
    const repo = this.#repository.described();
    const [owner, name] = head.fork?.split("/") ?? [];
    const fork = {
      ...repo,
      name,
      full_name: head.fork,
      fork: true,
      url: `${this.#repository.url}/forks/${owner}`,
    };
    const end = ({ sha, ref }: End, from: Members, login: string | undefined) => ({
      ...asObject(example["head"]),
      sha,
      ref,
      label: `${login}:${ref}`,
      repo: from,
    });
    return {
      ...example,
      number,
      title,
      url: this.#url(number),
      html_url: this.#htmlUrl(number),
      state: "open",
      merged: false,
      merged_at: null,
      closed_at: null,
      merge_commit_sha: mergeCommit ?? null,
      changed_files: files.length,
      base: end(base, repo, this.#repository.owner),
      head: head.fork === undefined ? end(head, repo, this.#repository.owner) : end(head, fork, owner),
      // GitHub's example leaves out what its schema requires of a team.
      requested_teams: [],
    };
  }

  #review({ id, pull, state, body, commit }: Review): Members {
    const page = `${this.#htmlUrl(pull)}#pullrequestreview-${id}`;
    return {
      ...asObject(operationOf("pulls/create-review").example()),
      id,
      node_id: `PRR_${id}`,
      body,
      state,
      commit_id: commit,
      html_url: page,
      pull_request_url: this.#url(pull),
      _links: { html: { href: page }, pull_request: { href: this.#url(pull) } },
      submitted_at: this.#now().toISOString(),
    };
  }

  #comment(
    { id, path, body, side, line, startLine }: ReviewComment,
    { id: review, pull, commit }: Review,
  ): Members {
    const listed = operationOf("pulls/list-review-comments").example();
    const { in_reply_to_id: _, ...example } = asObject(Array.isArray(listed) ? listed[0] : undefined);
    return {
      ...example,
      id,
      node_id: `PRRC_${id}`,
      pull_request_review_id: review,
      path,
      body,
      side,
      line,
      original_line: line,
      start_line: startLine,
      start_side: startLine === null ? null : side,
      commit_id: commit,
      original_commit_id: commit,
      html_url: `${this.#htmlUrl(pull)}#discussion_r${id}`,
      pull_request_url: this.#url(pull),
      url: `${this.#repository.url}/pulls/comments/${id}`,
    };
  }
}
