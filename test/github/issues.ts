import {
  type Answer,
  type Call,
  type Handlers,
  listed,
  notFound,
  Refusal,
  refuseLong,
  timeText,
  validationFailed,
} from "./answer.ts";
import { asObject, type Members, operationOf } from "./description.ts";
import type { Repository } from "./repository.ts";

export interface Comment {
  readonly id: number;
  body: string;
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | null;
  labels: readonly string[];
  assignees: readonly string[];
  /** Whether it is a pull request, which GitHub lists as an issue. */
  readonly isPull: boolean;
  readonly comments: Comment[];
  /** ISO 8601. */
  updatedAt: string;
}

/** What creates or changes an issue; the description has passed it. */
interface IssueRequest {
  title?: string;
  body?: string | null;
  state?: "open" | "closed";
  state_reason?: "completed" | "not_planned";
  labels?: string[];
  assignees?: string[];
}

const TITLE_CHARACTERS = 256;
const BODY_CHARACTERS = 65_536;
const LABEL_CHARACTERS = 50;

/** The issues of a repository, with their comments and labels. */
export class Issues {
  /** Whether the repository has them; in its settings they can be switched off. */
  isOn = true;
  /** Whether the token may label and assign: else what a request says of that is dropped. */
  mayTriage = true;
  /** The labels that there are; an issue that gets another one makes it. */
  readonly labels = new Set<string>(["bug"]);
  /** Who can be assigned. */
  readonly assignable = new Set<string>();
  readonly #repository: Repository;
  readonly #now: () => Date;
  readonly #all: Issue[] = [];
  readonly #deleted = new Set<number>();
  #comments = 0;

  constructor(repository: Repository, now: () => Date) {
    this.#repository = repository;
    this.#now = now;
  }

  /** All that were not deleted, oldest first. */
  get all(): readonly Issue[] {
    return this.#all.filter(({ number }) => !this.#deleted.has(number));
  }

  /** An issue as somebody else may have made it. */
  add(issue: Partial<Omit<Issue, "number" | "comments">>): Issue {
    const made: Issue = {
      ...{ number: this.#all.length + 1, title: "An issue", body: null, state: "open", stateReason: null },
      ...{ labels: [], assignees: [], isPull: false, comments: [], updatedAt: this.#time() },
      ...issue,
    };
    this.#all.push(made);
    return made;
  }

  /** Deletes an issue, as an administrator may; its number is never used again. */
  delete(number: number): void {
    this.#deleted.add(number);
  }

  readonly handlers: Handlers = {
    "issues/list-for-repo": (call) => this.#list(call),
    "issues/create": ({ body }) => this.#create(body as IssueRequest),
    "issues/get": (call) => ({ status: 200, body: this.#described(this.#named(call)) }),
    "issues/update": (call) => this.#update(this.#named(call), call.body as IssueRequest),
    "issues/list-comments": (call) => {
      const issue = this.#named(call);
      return listed(issue.comments, call, (comment) => this.#describedComment(issue, comment));
    },
    "issues/create-comment": (call) => {
      const issue = this.#named(call);
      const { body = "" } = call.body as IssueRequest;
      refuseLong(body ?? "", BODY_CHARACTERS, { resource: "IssueComment", field: "body" });
      this.#comments += 1;
      const comment = { id: 80_000 + this.#comments, body: body ?? "" };
      issue.comments.push(comment);
      issue.updatedAt = this.#time();
      return { status: 201, body: this.#describedComment(issue, comment) };
    },
  };

  #list(call: Call): Answer {
    this.#refuseOff();
    const { state = "open", labels = "", since = "", sort = "created", direction = "desc" } = call.query;
    if (sort !== "created") throw new Error(`the stand-in does not sort issues by ${sort}`);
    const wanted = String(labels)
      .split(",")
      .filter((label) => label !== "");
    const found = this.all.filter(
      (issue) =>
        (state === "all" || issue.state === state) &&
        wanted.every((label) => issue.labels.includes(label)) &&
        issue.updatedAt >= String(since),
    );
    const sorted = direction === "desc" ? found.toReversed() : found;
    return listed(sorted, call, (issue) => this.#described(issue));
  }

  #create(request: IssueRequest): Answer {
    this.#refuseOff();
    const { title = "", body = null, labels = [], assignees = [] } = request;
    refuseLong(title, TITLE_CHARACTERS, { resource: "Issue", field: "title" });
    refuseLong(body ?? "", BODY_CHARACTERS, { resource: "Issue", field: "body" });
    const isLong = labels.some((label) => [...label].length > LABEL_CHARACTERS);
    if (isLong) throw validationFailed({ resource: "Label", field: "name", code: "invalid" });
    const isUnknown = assignees.some((name) => !this.assignable.has(name));
    if (isUnknown) throw validationFailed({ resource: "Issue", field: "assignees", code: "invalid" });
    const triaged = this.mayTriage ? { labels, assignees } : {};
    if (this.mayTriage) for (const label of labels) this.labels.add(label);
    const issue = this.add({ title, body, ...triaged });
    return { status: 201, body: this.#described(issue) };
  }

  #update(issue: Issue, { state, state_reason, ...rest }: IssueRequest): Answer {
    if (Object.keys(rest).length > 0)
      throw new Error(`the stand-in does not change ${Object.keys(rest)} of issues`);
    if (state !== undefined) issue.state = state;
    issue.stateReason = state === "closed" ? (state_reason ?? "completed") : null;
    issue.updatedAt = this.#time();
    return { status: 200, body: this.#described(issue) };
  }

  #named({ path }: Call): Issue {
    this.#refuseOff();
    const number = Number(path["issue_number"]);
    if (this.#deleted.has(number)) throw new Refusal(410, "This issue was deleted");
    const found = this.#all.find((issue) => issue.number === number);
    if (found === undefined) throw notFound();
    return found;
  }

  #refuseOff(): void {
    if (!this.isOn) throw new Refusal(410, "Issues are disabled for this repo");
  }

  #described(issue: Issue): Members {
    const { pull_request, ...example } = asObject(operationOf("issues/create").example());
    const url = `${this.#repository.url}/issues/${issue.number}`;
    return {
      ...example,
      ...{ number: issue.number, title: issue.title, body: issue.body, state: issue.state },
      ...{ state_reason: issue.stateReason, comments: issue.comments.length, url },
      ...{ labels: issue.labels.map((name) => ({ name })), repository_url: this.#repository.url },
      ...{ html_url: `${this.#repository.htmlUrl}/issues/${issue.number}`, updated_at: issue.updatedAt },
      ...(issue.isPull ? { pull_request } : {}),
    };
  }

  #describedComment(issue: Issue, { id, body }: Comment): Members {
    return {
      ...asObject(operationOf("issues/create-comment").example()),
      ...{ id, body, issue_url: `${this.#repository.url}/issues/${issue.number}` },
    };
  }

  #time(): string {
    return timeText(this.#now());
  }
}
