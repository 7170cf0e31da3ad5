import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXAMPLE_FILES } from "../example.ts";
import { mergeGroupEvent } from "../github/events.ts";
import { FORK_PERMISSIONS, type Permissions } from "../github/permissions.ts";
import type { Step } from "../github/runner.ts";
import type { TestRepository } from "../repository.ts";
import { type Files, PULL_REQUEST, REPOSITORY, Scene } from "./action.ts";
import { alone } from "./run.ts";

/** What the action says of a pull request's effect on what is live, by ledgers at a real git remote. */

const MONITOR = "policies/agents/reefer-monitor.yaml";
const POLICIES: Files = Object.fromEntries(
  [...EXAMPLE_FILES].flatMap(([path, text]) =>
    path.startsWith("agents/") ? [[`policies/${path}`, text]] : [],
  ),
);
const BASE: Files = {
  ...POLICIES,
  "archi3.yaml": [
    "policies: policies",
    "environments:",
    "  development: {}",
    "  staging: { after: development }",
    "",
  ].join("\n"),
};
const text = EXAMPLE_FILES.get("agents/reefer-monitor.yaml") ?? "";
const CHANGE: Files = { [MONITOR]: text.replace("0.3.0", "0.3.1") };

/** A pull request whose repository has a remote, and in it the ledger of development, where the base is live. */
class Published implements AsyncDisposable {
  readonly scene: Scene;
  /** As `actions/checkout` leaves it. */
  readonly checkout: TestRepository;
  readonly remote: string;

  private constructor(scene: Scene, checkout: TestRepository, remote: string) {
    this.scene = scene;
    this.checkout = checkout;
    this.remote = remote;
  }

  static async with(change: Files, permissions?: Permissions): Promise<Published> {
    const scene = await Scene.pullRequest(BASE, change, permissions === undefined ? {} : { permissions });
    const { repository } = scene;
    const merge = repository.git("rev-parse", "HEAD");
    const remote = join(repository.path, "../remote.git");
    execFileSync("git", ["init", "--quiet", "--bare", remote]);
    repository.git("remote", "add", "origin", `file://${remote}`);
    repository.git("switch", "--quiet", "--detach", scene.base);
    const run = await alone(repository.path, [
      "deploy",
      "--environment",
      "development",
      "--reason",
      "a test",
    ]);
    expect(run.status, run.stderr).toBe(0);
    repository.git("switch", "--quiet", "--detach", merge);
    const checkout = repository.clone(2);
    checkout.git("remote", "set-url", "origin", `file://${remote}`);
    return new Published(scene, checkout, remote);
  }

  run(inputs: { [name: string]: string } = { preview: "true" }): Promise<Step> {
    return this.scene.run({ folder: this.checkout.path, inputs });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.checkout[Symbol.dispose]();
    await this.scene[Symbol.asyncDispose]();
  }
}

const DEVELOPMENT = /^\*\*development\*\*: 1 change in 1 policy; risk \*\*low\*\*: .*$/m;
const STAGING = /^\*\*staging\*\*: nothing is live there; 2 policies would be$/m;

describe("a preview", () => {
  test("stands in the check run's summary and the job's, by a checkout as shallow as the workflow's, and asks GitHub nothing more", async () => {
    await using published = await Published.with(CHANGE);
    const step = await published.run();
    expect(step.status, step.stdout + step.stderr).toBe(0);
    const [run] = published.scene.github.checkRuns.all;
    for (const summary of [step.summary, run?.output?.summary ?? ""]) {
      expect(summary).toMatch(DEVELOPMENT);
      expect(summary).toContain("`0.3.0` → `0.3.1`");
      expect(summary).toMatch(STAGING);
    }
    expect(published.scene.calls).toEqual(["checks/list-for-ref", "checks/create", "checks/update"]);
    expect(published.scene.github.violations).toEqual([]);
  });

  test("is made where the token may only read, as for a fork's pull request", async () => {
    await using published = await Published.with(CHANGE, FORK_PERMISSIONS);
    const step = await published.run();
    expect(step.status, step.stdout + step.stderr).toBe(0);
    expect(step.summary).toMatch(DEVELOPMENT);
  });

  test("is made in the merge queue", async () => {
    await using published = await Published.with(CHANGE);
    const { scene, checkout } = published;
    const event = mergeGroupEvent({
      repository: REPOSITORY,
      base: { sha: scene.base, ref: "main" },
      head: { sha: checkout.git("rev-parse", "HEAD"), pull: PULL_REQUEST },
    });
    const step = await scene.run({ folder: checkout.path, event, inputs: { preview: "true" } });
    expect(step.status, step.stdout + step.stderr).toBe(0);
    expect(step.summary).toMatch(DEVELOPMENT);
  });

  test("says in a line that a ledger cannot be reached, and fails nothing", async () => {
    await using published = await Published.with(CHANGE);
    rmSync(published.remote, { recursive: true });
    const step = await published.run();
    expect(step.status, step.stdout + step.stderr).toBe(0);
    expect(step.summary).toMatch(
      /^\*\*development\*\*: could not be told: cannot fetch the ledger of development/m,
    );
    expect(published.scene.github.checkRuns.all[0]?.conclusion).toBe("success");
  });

  test("goes by the base's configuration: a change does not say where the ledgers are", async () => {
    const moved = `${BASE["archi3.yaml"]}  production: { after: staging }\nledger: { remote: none }\n`;
    await using published = await Published.with({ ...CHANGE, "archi3.yaml": moved });
    const step = await published.run();
    expect(step.summary).toMatch(DEVELOPMENT);
    expect(step.summary).not.toContain("**production**");
  });

  test("asks the server for the ledger with the step's token, since a checkout need not leave any", async () => {
    await using published = await Published.with(CHANGE);
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    published.checkout.git("remote", "set-url", "origin", `${url}/octo-org/policies.git`);
    const inputs = { preview: "true", token: "ghs_readable" };
    const step = await published.scene.run({ folder: published.checkout.path, inputs, serverUrl: url });
    server.close();
    expect(step.status, step.stdout + step.stderr).toBe(0);
    const basic = Buffer.from("x-access-token:ghs_readable").toString("base64");
    expect(new Set(asked)).toEqual(new Set([`basic ${basic}`]));
  });

  test("is not made where nobody asks for it, or where the policies are not valid", async () => {
    await using valid = await Published.with(CHANGE);
    expect((await valid.run({})).summary).not.toContain("What would change");
    expect(valid.checkout.git("for-each-ref", "refs/archi3")).toBe("");
    await using invalid = await Published.with({ [MONITOR]: `${text}\nagnet: {}\n` });
    const step = await invalid.run();
    expect(step.status).toBe(1);
    expect(step.summary).not.toContain("What would change");
    const passed = await invalid.run({ preview: "true", "fail-on": "never" });
    expect(passed.status).toBe(0);
    expect(passed.summary).toMatch(/^could not be told: the policies do not validate/m);
  });
});
