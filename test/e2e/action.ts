import { join } from "node:path";
import { type Event, pullRequestEvent } from "../github/events.ts";
import { difference, push } from "../github/git.ts";
import { GitHub } from "../github/github.ts";
import type { Permissions } from "../github/permissions.ts";
import { type ActionOptions, runAction, type Step } from "../github/runner.ts";
import { TestRepository } from "../repository.ts";
import { ROOT } from "./run.ts";

/** What GitHub starts, as `action.yml` says. */
export const ACTION = join(ROOT, "dist/action/index.js");
/** What GitHub starts after the job. */
export const POST = join(ROOT, "dist/action/post.js");
const ACTION_YML = join(ROOT, "action.yml");

export const REPOSITORY = "octo-org/policies";
export const PULL_REQUEST = 7;

/** Files by their paths; undefined for one that goes. */
export type Files = { readonly [path: string]: string | undefined };

/** A kind with as little to it as possible, so that a test is about what changed. */
export const SMALL = {
  "archi3.yaml": [
    "kinds:",
    '  - { name: rule, match: "rules/**", schema: rule.json, documents: many }',
    "severity: { ARC105: warning }",
    "",
  ].join("\n"),
  "rule.json": JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: {
      level: { enum: ["low", "high"] },
      name: { type: "string", pattern: "^[a-z]+$" },
      note: { type: "string" },
    },
  }),
  "rules/a.yaml": "level: low\nname: a\n",
};

export interface SceneOptions {
  /** What others merge while the change is made. */
  meanwhile?: Files;
  permissions?: Permissions;
  branch?: string;
  /** What the pull request goes into. */
  into?: string;
  title?: string;
  message?: string;
}

type RunOptions = Partial<
  Pick<ActionOptions, "inputs" | "node" | "run" | "signal" | "onOutput" | "env" | "apiUrl" | "serverUrl">
> & {
  /** A checkout of another place or depth. */
  folder?: string;
  event?: Event;
  /** Nobody answers for GitHub. */
  offline?: boolean;
};

/** A repository with a GitHub of its own that knows all of it, checked out as a workflow checks it out. */
export class Scene implements AsyncDisposable {
  readonly github: GitHub;
  readonly repository: TestRepository;
  readonly event: Event;
  /** The commit whose page shows the result. */
  readonly head: string;
  readonly base: string;

  constructor(
    github: GitHub,
    repository: TestRepository,
    happening: { event: Event; head: string; base: string },
  ) {
    this.github = github;
    this.repository = repository;
    this.event = happening.event;
    this.head = happening.head;
    this.base = happening.base;
  }

  /** A pull request, checked out as the merge commit that GitHub makes of it. */
  static async pullRequest(before: Files, change: Files, options: SceneOptions = {}): Promise<Scene> {
    const { meanwhile, permissions, branch = "feature", into = "main", title, message } = options;
    const repository = TestRepository.with(before);
    if (into !== "main") repository.git("branch", "--move", into);
    const grewFrom = repository.git("rev-parse", "HEAD");
    repository.branch(branch);
    const head = repository.commit(change, message);
    repository.git("switch", "--quiet", into);
    const base = meanwhile === undefined ? grewFrom : repository.commit(meanwhile);
    const mergeCommit = repository.checkOutMerge(into, branch);
    const github = await GitHub.start({
      repository: REPOSITORY,
      ...(permissions === undefined ? {} : { permissions }),
    });
    push(repository.path, github.repository);
    const pull = {
      number: PULL_REQUEST,
      base: { sha: base, ref: into },
      head: { sha: head, ref: branch },
      mergeCommit,
      ...(title === undefined ? {} : { title }),
    };
    github.pulls.set({ ...pull, files: difference(repository.path, grewFrom, head) });
    const event = pullRequestEvent({ repository: REPOSITORY, ...pull });
    return new Scene(github, repository, { event, head, base });
  }

  /** Runs the built action on what is checked out. */
  run(options: RunOptions = {}): Promise<Step> {
    const { offline = false, folder = this.repository.path, event = this.event, ...rest } = options;
    return runAction(ACTION, {
      event,
      folder,
      action: ACTION_YML,
      ...(offline ? {} : { github: this.github }),
      ...rest,
    });
  }

  /** The requests to GitHub's API; artifacts have a service of their own. */
  get calls(): string[] {
    return this.github.requests.flatMap(({ operation = "?" }) =>
      /^(?:artifacts|blobs)\//.test(operation) ? [] : [operation],
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.repository[Symbol.dispose]();
    await this.github[Symbol.asyncDispose]();
  }
}
