import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PLACEHOLDER, parseWorkflow } from "../../contract/workflow-rules.ts";
import { ROOT } from "../run.ts";
import { type Event, runWorkflow, type WorkflowRun } from "./act.ts";
import type { GitHub } from "./github.ts";
import { rewriteForAct } from "./rewrite.ts";

/**
 * What an action is made of: paths below this project, by where they stand in a checkout of it. The action of this
 * project stands where it is needed: `{ action: "action", "dist/action": "dist/action" }`.
 */
export interface ActionFiles {
  [path: string]: string;
}

/** A small action that proves the harness itself. */
export const STAND_IN: ActionFiles = {
  action: "test/e2e/act/stand-in/action",
  "dist/action": "test/e2e/act/stand-in/dist/action",
};

const REF = "v1";
const POLICIES = "owner/policies";
const NUMBER = 7;
const TOKEN = "a-token-of-nobody";

/** Commits that can be told apart from those of other runs by nothing but what they hold. */
const GIT = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Author",
  GIT_AUTHOR_EMAIL: "author@example.com",
  GIT_COMMITTER_NAME: "Author",
  GIT_COMMITTER_EMAIL: "author@example.com",
};

/**
 * A policy repository on a GitHub of a test's own: the example's policies with the starter workflow in a bare repository,
 * a working copy as the checkout step leaves it, and a copy of this project that stands for `owner/archi3-policy@v1`.
 */
export class Stage implements Disposable {
  readonly #top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-act-")));
  readonly #origin = join(this.#top, "origin.git");
  readonly #author = join(this.#top, "author");
  readonly #project = join(this.#top, "project");
  readonly #github: GitHub;

  constructor(action: ActionFiles, github: GitHub) {
    this.#github = github;
    this.#copyProject(action);
    cpSync(join(ROOT, "examples/archi3"), this.#author, { recursive: true });
    this.write(
      ".github/workflows/pull-request.yml",
      readFileSync(join(ROOT, "workflows/pull-request.yml"), "utf8"),
    );
    writeFileSync(join(this.#top, "gitconfig"), this.#gitconfig());
    mkdirSync(join(this.#top, "home"));
    this.#git(this.#top, "init", "--quiet", "--bare", "--initial-branch=main", this.#origin);
    this.#git(this.#origin, "config", "uploadpack.allowAnySHA1InWant", "true");
    this.#git(this.#author, "init", "--quiet", "--initial-branch=main");
    this.#git(this.#author, "remote", "add", "origin", `https://github.com/${POLICIES}.git`);
    this.commit("The policies");
    this.commit("Nothing new");
    this.#git(this.#author, "push", "--quiet", "origin", "main");
  }

  /** Writes a file of the policy repository; `commit` takes it in. */
  write(path: string, text: string): void {
    const file = join(this.#author, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(path: string): string {
    return readFileSync(join(this.#author, path), "utf8");
  }

  commit(message: string): string {
    this.#git(this.#author, "add", "--all");
    this.#git(this.#author, "commit", "--quiet", "--allow-empty", "--message", message);
    return this.#git(this.#author, "rev-parse", "HEAD");
  }

  /** What is changed on a branch of its own becomes a pull request, with the merge commit that GitHub makes. */
  pullRequest(change: (stage: Stage) => void): Event {
    const base = this.#git(this.#author, "rev-parse", "main");
    this.#git(this.#author, "switch", "--quiet", "--create", "feature");
    change(this);
    const head = this.commit("A change");
    this.#git(this.#author, "switch", "--quiet", "--detach", "main");
    this.#git(this.#author, "merge", "--quiet", "--no-ff", "--message", `Merge ${head} into ${base}`, head);
    const ref = `refs/pull/${NUMBER}/merge`;
    this.#git(this.#author, "push", "--quiet", "origin", `HEAD:${ref}`, `${head}:refs/heads/feature`);
    this.#checkOut(ref, ref.replace("refs/", "refs/remotes/"));
    const repo = { full_name: POLICIES, fork: false };
    return this.#event("pull_request", ref, {
      action: "opened",
      number: NUMBER,
      pull_request: {
        number: NUMBER,
        head: { ref: "feature", sha: head, repo },
        base: { ref: "main", sha: base, repo },
      },
    });
  }

  /** What is changed waits in the merge queue. */
  mergeGroup(change: (stage: Stage) => void): Event {
    const base = this.#git(this.#author, "rev-parse", "main");
    const ref = `refs/heads/gh-readonly-queue/main/pr-${NUMBER}-${base}`;
    change(this);
    const head = this.commit("A change");
    this.#git(this.#author, "push", "--quiet", "origin", `HEAD:${ref}`);
    this.#checkOut(ref, ref.replace("refs/heads/", "refs/remotes/origin/"));
    return this.#event("merge_group", ref, {
      action: "checks_requested",
      merge_group: { head_sha: head, head_ref: ref, base_sha: base, base_ref: "refs/heads/main" },
    });
  }

  /** What is changed is pushed to the default branch. */
  push(change: (stage: Stage) => void): Event {
    const before = this.#git(this.#author, "rev-parse", "main");
    change(this);
    const after = this.commit("A change");
    this.#git(this.#author, "push", "--quiet", "origin", "main");
    this.#checkOut("refs/heads/main", "refs/remotes/origin/main");
    return this.#event("push", "refs/heads/main", { ref: "refs/heads/main", before, after });
  }

  /** Runs a workflow of the working copy, as it stands there. */
  run(event: Event, workflow = ".github/workflows/pull-request.yml"): Promise<WorkflowRun> {
    return runWorkflow(workflow, event, {
      workspace: join(this.#top, "workspace"),
      home: join(this.#top, "home"),
      repositories: { [`${PLACEHOLDER}@${REF}`]: this.#project },
      process: { ...GIT, GIT_CONFIG_GLOBAL: join(this.#top, "gitconfig") },
      steps: {
        GITHUB_API_URL: this.#github.url,
        ACTIONS_RESULTS_URL: `${this.#github.url}/`,
        ACTIONS_RUNTIME_TOKEN: unsigned({ scp: "Actions.Results:run:job" }),
      },
      secrets: { GITHUB_TOKEN: TOKEN },
    });
  }

  [Symbol.dispose](): void {
    rmSync(this.#top, { recursive: true, force: true });
  }

  /** This project as a run needs it, its workflows rewritten as act can read them. */
  #copyProject(action: ActionFiles): void {
    for (const [path, source] of Object.entries(action)) {
      cpSync(join(ROOT, source), join(this.#project, path), { recursive: true });
    }
    const folder = ".github/workflows";
    mkdirSync(join(this.#project, folder), { recursive: true });
    for (const name of readdirSync(join(ROOT, folder))) {
      const text = readFileSync(join(ROOT, folder, name), "utf8");
      writeFileSync(
        join(this.#project, folder, name),
        rewriteForAct(text, { repository: PLACEHOLDER, ref: REF }),
      );
    }
  }

  /** What `actions/checkout` does, as deep as the workflow says: act copies the working copy in its place. */
  #checkOut(ref: string, local: string): void {
    const { jobs } = parseWorkflow(readFileSync(join(ROOT, ".github/workflows/validate.yml"), "utf8"));
    const depth = jobs["validate"]?.steps?.[0]?.with?.["fetch-depth"];
    if (typeof depth !== "number") throw new Error("validate.yml does not say how deep it checks out");
    const workspace = join(this.#top, "workspace");
    rmSync(workspace, { recursive: true, force: true });
    this.#git(this.#top, "init", "--quiet", workspace);
    this.#git(workspace, "remote", "add", "origin", `https://github.com/${POLICIES}.git`);
    this.#git(workspace, "fetch", "--quiet", "--no-tags", `--depth=${depth}`, "origin", `+${ref}:${local}`);
    this.#git(workspace, "checkout", "--quiet", "--detach", local);
  }

  #event(name: Event["name"], ref: string, payload: object): Event {
    const path = join(this.#top, "event.json");
    const [owner, repository] = POLICIES.split("/");
    const about = { full_name: POLICIES, name: repository, owner: { login: owner }, default_branch: "main" };
    writeFileSync(path, JSON.stringify({ ...payload, repository: about }));
    return { name, path, ref };
  }

  /** Whoever asks for the policies on GitHub gets those of this stage. */
  #gitconfig(): string {
    return `[url "file://${this.#origin}"]\n  insteadOf = https://github.com/${POLICIES}.git\n`;
  }

  #git(folder: string, ...args: string[]): string {
    const env = { ...process.env, ...GIT, GIT_CONFIG_GLOBAL: join(this.#top, "gitconfig") };
    return execFileSync("git", args, { cwd: folder, env, encoding: "utf8" }).trim();
  }
}

/** A token as GitHub's services issue it, with nobody's signature: clients only read it. */
function unsigned(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part(claims)}.none`;
}
