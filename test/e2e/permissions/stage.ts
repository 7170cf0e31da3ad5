import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openMonitorStore } from "../../../src/adapters/monitor-branch.ts";
import type { Alert } from "../../../src/watch/alert.ts";
import { FakeGh, verifiedResult } from "../../adapters/fake-gh.ts";
import { pushEvent } from "../../github/events.ts";
import { difference, push } from "../../github/git.ts";
import { GitHub } from "../../github/github.ts";
import { ADMIN_PERMISSIONS, ALL_PERMISSIONS, type Permissions } from "../../github/permissions.ts";
import { runAction, type Step } from "../../github/runner.ts";
import { ACTION, REPOSITORY } from "../action.ts";
import { ROOT } from "../run.ts";
import { checkOut, GIT } from "./checkout.ts";
import { type ActionJob, tokenWith, type Values } from "./job.ts";
import { beginRollback } from "./other-run.ts";

const CONFIG = `policies: policies
environments:
  development:
    target: { type: git }
  staging:
    after: development
    target: { type: git }
  production:
    after: staging
    target: { type: git }
    attestation: required
    reviewers: { users: [alice], prevent-self-review: true }
    github: { deploy: production, rollback: production-rollback }
    verify: { checks: [{ name: sees, type: command, command: [sh, checks/sees.sh] }] }
ledger: { remote: origin }
`;
/** A program of a check that tells what it was given. */
const SEES = 'env > "$SEEN"\n';

/** The run that jobs are of, who started it, and another one. */
const RUN = 7;
const ACTOR = "bob";
const OTHER_RUN = 5;

/**
 * What the repository on GitHub holds: a newer release is healthy in staging and not in production; then it is live there
 * too; then another run has begun to roll it back.
 */
export type Moment = "promotable" | "released" | "rolling back";

/** How a job's step of our action ended. */
export interface Ended extends Step {
  /** All that it printed. */
  printed: string;
  github: GitHub;
  /** The words of every git that it started, one a line. */
  gitWords: string;
  /** What the check's program was given; empty where it did not run. */
  seen: string;
  /** The words that gh was started with. */
  ghWords: string;
  /** Its checkout, and what the repository on GitHub holds now. */
  folder: string;
  bare: string;
}

/** What a job finds besides what it checks out, and how it was started. */
interface Around {
  /** What its token may do; the checkout has been made by then. Default: what the workflow says. */
  permissions?: ActionJob["permissions"];
  /** Files that other steps have left. */
  files?: { readonly [path: string]: string };
}

/** A repository of policies on a GitHub of a test's own, with the ledgers that releases have left there. */
export class Stage implements Disposable {
  readonly #top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-permissions-")));
  readonly #author = join(this.#top, "author");
  readonly #bin = join(this.#top, "bin");
  readonly #gh = new FakeGh();
  /** The bundle's digest that is to be promoted, and what is live in staging. */
  digest = "";
  live = "";
  #runs = 0;

  private constructor() {
    const git = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
    mkdirSync(this.#bin);
    const program = `#!/bin/sh\nprintf '%s\\n' "$@" >> "$GIT_WORDS"\nexec ${git} "$@"\n`;
    writeFileSync(join(this.#bin, "git"), program, { mode: 0o755 });
  }

  /** Releases twice, as the moments say. */
  static async make(): Promise<Stage> {
    const stage = new Stage();
    stage.#write("archi3.yaml", CONFIG);
    stage.#write("checks/sees.sh", SEES);
    cpSync(join(ROOT, "examples/archi3/policies/agents"), join(stage.#author, "policies/agents"), {
      recursive: true,
    });
    stage.#git(stage.#author, "init", "--quiet", "--initial-branch=main");
    stage.#git(stage.#top, "init", "--quiet", "--bare", "--initial-branch=main", stage.#bare("promotable"));
    stage.#git(stage.#author, "remote", "add", "origin", stage.#bare("promotable"));
    for (const message of ["Begin", "Go on"])
      stage.#git(stage.#author, "commit", "--quiet", "--allow-empty", "--message", message);
    await stage.#release("development", "staging", "production");
    const agent = "policies/agents/reefer-monitor.yaml";
    stage.#write(agent, readFileSync(join(stage.#author, agent), "utf8").replace("0.3.0", "0.3.1"));
    await stage.#release("development", "staging");
    cpSync(stage.#bare("promotable"), stage.#bare("released"), { recursive: true });
    await stage.#deploy("released", "production");
    cpSync(stage.#bare("released"), stage.#bare("rolling back"), { recursive: true });
    const clone = join(stage.#top, "other");
    stage.#git(stage.#top, "clone", "--quiet", stage.#bare("rolling back"), clone);
    await beginRollback(clone, REPOSITORY, OTHER_RUN);
    for (const moment of ["promotable", "released", "rolling back"] as const)
      await stage.#leaveUntold(moment);
    return stage;
  }

  /** Runs a job's step of our action, on a checkout of its own. */
  async run(job: ActionJob, moment: Moment, { permissions = job.permissions, files = {} }: Around = {}) {
    const bare = join(this.#top, `origin-${++this.#runs}.git`);
    cpSync(this.#bare(moment), bare, { recursive: true });
    return this.#step(bare, job, tokenWith(permissions), files);
  }

  /** What git says where a job's checkout has a token with these permissions. */
  async checkOut(job: ActionJob, permissions: ActionJob["permissions"]): Promise<string> {
    await using github = await this.#gitHub(this.#bare("promotable"));
    github.access.permissions = tokenWith(permissions);
    const folder = join(this.#top, `checkout-${++this.#runs}`);
    return await checkOut(github, REPOSITORY, job.depth, folder).then(
      () => "done",
      (error: unknown) => String(error),
    );
  }

  [Symbol.dispose](): void {
    this.#gh[Symbol.dispose]();
    rmSync(this.#top, { recursive: true, force: true });
  }

  async #step(
    bare: string,
    job: ActionJob,
    permissions: Permissions,
    left: Around["files"] = {},
  ): Promise<Ended> {
    await using github = await this.#gitHub(bare);
    const folder = join(this.#top, `checkout-${++this.#runs}`);
    await checkOut(github, REPOSITORY, job.depth, folder);
    for (const [path, text] of Object.entries(left)) writeFileSync(join(folder, path), text);
    github.access.permissions = permissions;
    this.#answerForGh(github, permissions);
    const files = { GIT_WORDS: join(this.#top, "words"), SEEN: join(this.#top, "seen") };
    for (const file of Object.values(files)) writeFileSync(file, "");
    const [before, after] = [this.#commit("main~2"), this.#commit("main")];
    github.repository.setDifference(before, after, difference(this.#author, before, after));
    const step = await runAction(ACTION, {
      event: pushEvent({ repository: REPOSITORY, ref: "refs/heads/main", before, after }),
      ...{ folder, github, serverUrl: github.serverUrl, action: join(ROOT, "action.yml") },
      inputs: job.inputs,
      run: { id: RUN, actor: ACTOR, job: "deploy" },
      env: { ...files, PATH: `${this.#bin}:${this.#gh.path}` },
    });
    const [gitWords, seen] = [readFileSync(files.GIT_WORDS, "utf8"), readFileSync(files.SEEN, "utf8")];
    return {
      ...step,
      printed: step.stdout + step.stderr,
      github,
      gitWords,
      ghWords: this.#gh.words,
      seen,
      folder,
      bare,
    };
  }

  /** GitHub with its environments protected, and the run approved by who is not its author. */
  async #gitHub(bare: string): Promise<GitHub> {
    const github = await GitHub.start({
      repository: REPOSITORY,
      plan: "enterprise",
      permissions: ADMIN_PERMISSIONS,
    });
    github.git.serve(bare);
    push(this.#author, github.repository);
    github.environments.set("production", { users: ["alice"], preventSelfReview: true });
    github.environments.set("production-rollback");
    github.runs.set({ id: OTHER_RUN, status: "completed", conclusion: "failure" });
    github.runs.review({ run: RUN, state: "approved", by: "alice", environments: ["production"] });
    return github;
  }

  /** As gh answers, who asks GitHub with the step's token. */
  #answerForGh({ serverUrl }: GitHub, { attestations }: Permissions): void {
    const home = `${serverUrl}/${REPOSITORY}`;
    const certificate = {
      subjectAlternativeName: `${home}/.github/workflows/release.yml@refs/heads/main`,
      sourceRepositoryURI: home,
    };
    if (attestations === "none")
      this.#gh.answer(
        1,
        "",
        "Error: HTTP 403: Resource not accessible by integration (https://api.github.com)\n",
      );
    else this.#gh.answer(0, JSON.stringify([verifiedResult(this.digest as `sha256:${string}`, certificate)]));
  }

  /** Commits what the author has changed, and takes it through environments. */
  async #release(...environments: string[]): Promise<void> {
    this.#git(this.#author, "add", "--all");
    this.#git(this.#author, "commit", "--quiet", "--message", "A change");
    this.#git(this.#author, "push", "--quiet", "origin", "main");
    for (const environment of environments) await this.#deploy("promotable", environment);
  }

  async #deploy(moment: Moment, environment: string): Promise<void> {
    const first = environment === "development";
    const emergency: Values =
      environment === "production" ? { "break-glass": "true", reason: "the first" } : {};
    const inputs = {
      command: "deploy",
      environment,
      ...(first ? {} : { bundle: this.digest }),
      ...emergency,
    };
    const job = { name: environment, permissions: {}, depth: 0, inputs };
    if (first)
      this.digest =
        (
          await this.#step(this.#bare(moment), { ...job, inputs: { command: "bundle" } }, ALL_PERMISSIONS)
        ).outputs.get("digest") ?? "";
    const step = await this.#step(this.#bare(moment), job, ALL_PERMISSIONS);
    if (step.status !== 0) throw new Error(`${environment}: ${step.printed}`);
    if (environment === "staging") this.live = step.outputs.get("live") ?? "";
  }

  /** Somebody was killed before an alert of production was told; whoever looks at production next tells it. */
  async #leaveUntold(moment: Moment): Promise<void> {
    const clone = join(this.#top, `untold ${moment}`);
    this.#git(this.#top, "clone", "--quiet", this.#bare(moment), clone);
    const store = await openMonitorStore({
      ...{ folder: clone, remote: "origin", actor: ACTOR, clock: () => new Date(), nonce: randomUUID },
    });
    const view = await store.read("required");
    const at = new Date(Date.now() - 60_000).toISOString();
    const alert: Alert = {
      ...{ id: "0123456789abcdef", name: "deployment-failure", environment: "production" },
      ...{ subject: "production-1", summary: "production-1 failed", since: at },
      deliveries: [{ channel: "incident issue", status: "firing", state: "due", at, attempts: 0 }],
    };
    const alerts = [...view.state.alerts, alert];
    await store.save(view, { ...view.state, alerts }, "Left untold");
  }

  #commit(name: string): string {
    return this.#git(this.#author, "rev-parse", name);
  }

  #bare(moment: Moment): string {
    return join(this.#top, `${moment.replace(" ", "-")}.git`);
  }

  #write(path: string, text: string): void {
    const file = join(this.#author, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  #git(folder: string, ...args: string[]): string {
    return execFileSync("git", args, {
      cwd: folder,
      env: { ...process.env, ...GIT },
      encoding: "utf8",
    }).trim();
  }
}
