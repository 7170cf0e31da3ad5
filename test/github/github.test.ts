import { get } from "node:http";
import { getOctokit } from "@actions/github";
import { describe, expect, test } from "vitest";
import type { Annotation } from "./check-runs.ts";
import { OPERATIONS } from "./description.ts";
import { madeUpSha } from "./diff.ts";
import type { Fault } from "./faults.ts";
import { GitHub, type Options } from "./github.ts";
import { FORK_PERMISSIONS } from "./permissions.ts";

const BASE = madeUpSha("base");
const HEAD = madeUpSha("head");
const REPOSITORY = { owner: "octo-org", repo: "policies" };
const PATCH = "@@ -1,3 +1,4 @@\n one\n-two\n+zwei\n+drei\n three\n@@ -10,1 +11,2 @@ ten\n ten\n+eleven";

/** A stand-in with one pull request. */
async function started(options: Options = {}): Promise<GitHub> {
  const github = await GitHub.start(options);
  github.pulls.set({
    number: 7,
    base: { sha: BASE, ref: "main" },
    head: { sha: HEAD, ref: "change" },
    files: [{ filename: "a.yaml", status: "modified", patch: PATCH }],
  });
  return github;
}

function client(github: GitHub) {
  return getOctokit(github.token, { baseUrl: github.url }).rest;
}

function annotation(line: number, more: Partial<Annotation> = {}): Annotation {
  const at = { path: "a.yaml", start_line: line, end_line: line };
  return { ...at, annotation_level: "failure", message: `line ${line}`, ...more };
}

/** Sends a request by hand, with whatever a client would not send. */
function send(
  github: GitHub,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  return fetch(`${github.url}/repos/octo-org/policies${path}`, {
    method,
    headers: { authorization: `Bearer ${github.token}`, "user-agent": "test", ...headers },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

test("every operation that is served is described, and every described one is served", async () => {
  await using github = await GitHub.start();
  expect([...github.operations].sort()).toEqual([...OPERATIONS.keys()].sort());
});

describe("check runs", () => {
  test("are created, updated, listed and read by GitHub's own client", async () => {
    await using github = await started();
    const { checks } = client(github);
    const first = [1, 2].map((line) => annotation(line, { start_column: 1, end_column: 3 }));
    const { data } = await checks.create({
      ...REPOSITORY,
      name: "policies",
      head_sha: HEAD,
      status: "in_progress",
      external_id: "run-1",
      output: { title: "t", summary: "s", text: "x", annotations: first },
    });
    const run = { ...REPOSITORY, check_run_id: data.id };
    const output = { title: "t2", summary: "s2", annotations: [annotation(3)] };
    await checks.update({ ...run, conclusion: "failure", output });
    const read = (await checks.get(run)).data;
    expect(read).toMatchObject({
      status: "completed",
      conclusion: "failure",
      external_id: "run-1",
      output: { title: "t2", summary: "s2", text: null, annotations_count: 3 },
      pull_requests: [{ number: 7 }],
    });
    const listed = await checks.listForRef({ ...REPOSITORY, ref: "change", check_name: "policies" });
    expect(listed.data.check_runs.map(({ id }) => id)).toEqual([data.id]);
    const page = await checks.listAnnotations({ ...run, per_page: 2, page: 2 });
    expect(page.data.map(({ message }) => message)).toEqual(["line 3"]);
    expect(page.headers.link).toContain('rel="prev"');
    expect(github.checkRuns.all[0]?.annotations.map(({ start_line }) => start_line)).toEqual([1, 2, 3]);
    expect(github.violations).toEqual([]);
  });

  test("of one name: the latest is listed, or all of them", async () => {
    await using github = await started();
    const { checks } = client(github);
    for (const external_id of ["a", "b"]) {
      await checks.create({ ...REPOSITORY, name: "policies", head_sha: HEAD, external_id });
    }
    const idsOf = async (filter: "latest" | "all") => {
      const { data } = await checks.listForRef({ ...REPOSITORY, ref: HEAD, filter });
      return data.check_runs.map(({ external_id }) => external_id);
    };
    expect(await idsOf("latest")).toEqual(["b"]);
    expect(await idsOf("all")).toEqual(["b", "a"]);
  });

  test("of one name: with one more than 1,000 the oldest is deleted", async () => {
    await using github = await started();
    const { handlers } = github.checkRuns;
    const body = (n: number) => ({
      name: n === 500 ? "other" : "policies",
      head_sha: HEAD,
      external_id: `${n}`,
    });
    for (let n = 0; n < 1002; n += 1) {
      handlers["checks/create"]?.({ path: {}, query: {}, body: body(n), doubt: () => {} });
    }
    expect(github.checkRuns.all).toHaveLength(1001);
    expect(github.checkRuns.all[0]?.externalId).toBe("1");
  });

  const output = { title: "t", summary: "s" };
  const wide = "é".repeat(32_768);
  test.each<[string, { [name: string]: unknown }, string]>([
    ["no name", { name: undefined }, `"name" wasn't supplied.`],
    [
      "51 annotations",
      { output: { ...output, annotations: Array(51).fill(annotation(1)) } },
      "No more than 50 items are allowed; 51 were supplied.",
    ],
    [
      "an unknown level",
      { output: { ...output, annotations: [{ ...annotation(1), annotation_level: "error" }] } },
      "must be equal to one of",
    ],
    ["a summary of 65,536 bytes", { output: { ...output, summary: wide } }, "maximum bytesize of 65535"],
    ["completed without a conclusion", { status: "completed" }, "conclusion"],
    ["a commit that is not there", { head_sha: madeUpSha("lost") }, "No commit found"],
    ...[
      annotation(0),
      annotation(2, { end_line: 1 }),
      annotation(1, { end_line: 2, start_column: 1, end_column: 2 }),
      annotation(1, { title: "x".repeat(256) }),
      annotation(1, { message: "é".repeat(32_769) }),
    ].map((one): [string, { [name: string]: unknown }, string] => {
      const { message, title = "", ...shown } = one;
      return [
        `an annotation ${JSON.stringify(shown)} ${title.length}`,
        { output: { ...output, annotations: [one] } },
        "annotation 0",
      ];
    }),
  ])("with %s are refused, and it is noted", async (_, change, why) => {
    await using github = await started();
    const response = await send(github, "POST", "/check-runs", {
      name: "policies",
      head_sha: HEAD,
      ...change,
    });
    expect(response.status).toBe(422);
    expect(github.violations.join("\n")).toContain(why);
    github.expectViolation(/./);
    expect(github.checkRuns.all).toEqual([]);
  });

  test("what GitHub silently makes the best of is noted too", async () => {
    await using github = await started();
    github.expectViolation(/externalId is not described/);
    github.expectViolation(/output.text has more than 65535 bytes/);
    const body = { name: "policies", head_sha: HEAD, externalId: "1", output: { ...output, text: wide } };
    expect((await send(github, "POST", "/check-runs", body)).status).toBe(201);
    expect(github.violations).toHaveLength(2);
    expect(Buffer.byteLength(github.checkRuns.all[0]?.output.text ?? "")).toBe(65_534);
  });
});

describe("what GitHub refuses whatever is asked", () => {
  test("a fork's token may read and not write", async () => {
    await using github = await started({ permissions: FORK_PERMISSIONS });
    const response = await send(github, "POST", "/check-runs", { name: "policies", head_sha: HEAD });
    expect(response.status).toBe(403);
    expect(response.headers.get("x-accepted-github-permissions")).toBe("checks=write");
    expect(await response.json()).toMatchObject({
      message: "Resource not accessible by integration",
      status: "403",
    });
    expect((await send(github, "GET", "/pulls/7")).status).toBe(200);
    expect(github.violations).toEqual([]);
  });

  test("a wrong token, no User-Agent, another repository, no requests left", async () => {
    await using github = await started({ rateLimit: 2 });
    github.expectViolation(/no User-Agent/);
    expect((await send(github, "GET", "", undefined, { authorization: "Bearer no" })).status).toBe(401);
    const headers = { authorization: `Bearer ${github.token}` };
    expect((await fetch(`${github.url}/repos/octo-org/other`, { headers })).status).toBe(404);
    const nameless = await new Promise((resolve, reject) => {
      get(`${github.url}/repos/octo-org/policies`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on("error", reject);
    });
    expect(nameless).toBe(403);
    const spent = await send(github, "GET", "");
    expect([spent.status, spent.headers.get("x-ratelimit-remaining")]).toEqual([403, "0"]);
  });
});

describe("pull requests and commits", () => {
  test("comparisons know the merge base, the files and the commits of a page", async () => {
    await using github = await started();
    const commits = Array.from({ length: 3 }, (_, n) => ({ sha: madeUpSha(`main ${n}`) }));
    for (const [n, { sha }] of commits.entries()) {
      github.repository.addCommit({ sha, parents: [n === 0 ? BASE : madeUpSha(`main ${n - 1}`)] });
    }
    const tip = madeUpSha("main 2");
    github.repository.setBranch("main", tip);
    const { repos } = client(github);
    const compared = await repos.compareCommitsWithBasehead({ ...REPOSITORY, basehead: `main...${HEAD}` });
    expect(compared.data).toMatchObject({
      status: "diverged",
      ahead_by: 1,
      behind_by: 3,
      merge_base_commit: { sha: BASE },
      files: [{ filename: "a.yaml", additions: 3, deletions: 1 }],
    });
    const files = Array.from({ length: 301 }, (_, n) => ({ filename: `${n}`, status: "added" as const }));
    github.repository.setDifference(BASE, tip, files);
    const pageOf = async (page: number) => {
      const request = { ...REPOSITORY, basehead: `${BASE}...main`, per_page: 2, page };
      const { data } = await repos.compareCommitsWithBasehead(request);
      return [data.commits.map(({ sha }) => sha), data.files?.length];
    };
    expect(await pageOf(1)).toEqual([commits.slice(0, 2).map(({ sha }) => sha), 300]);
    expect(await pageOf(2)).toEqual([[tip], 0]);
  });

  test("the files of a pull request come in pages, and after 3,000 no more come", async () => {
    await using github = await GitHub.start({ rateLimit: 100 });
    const files = Array.from({ length: 3001 }, (_, n) => ({
      filename: `${n}.yaml`,
      status: "added" as const,
    }));
    github.pulls.set({ number: 1, base: { sha: BASE, ref: "main" }, head: { sha: HEAD, ref: "x" }, files });
    const octokit = getOctokit(github.token, { baseUrl: github.url });
    const request = { ...REPOSITORY, pull_number: 1, per_page: 100 };
    const listed = await octokit.paginate(octokit.rest.pulls.listFiles, request);
    expect(listed.map(({ filename }) => filename)).toEqual(
      files.slice(0, 3000).map(({ filename }) => filename),
    );
    expect(github.requests).toHaveLength(30);
  });

  test("a repository, a commit and its tree, and the jobs of a run can be read", async () => {
    await using github = await started({ defaultBranch: "trunk" });
    const { repos, git, actions, checks } = client(github);
    expect((await repos.get(REPOSITORY)).data.default_branch).toBe("trunk");
    const commit = (await git.getCommit({ ...REPOSITORY, commit_sha: HEAD })).data;
    expect(commit.parents.map(({ sha }) => sha)).toEqual([BASE]);
    const folder = { path: "f", mode: "040000", type: "tree", sha: madeUpSha("f") } as const;
    const file = { path: "f/a.yaml", mode: "100644", type: "blob", sha: madeUpSha("a"), size: 3 } as const;
    github.repository.addTree(commit.tree.sha, [folder, file]);
    const paths = async (tree_sha: string, recursive?: string) => {
      const request = { ...REPOSITORY, tree_sha, ...(recursive === undefined ? {} : { recursive }) };
      return (await git.getTree(request)).data.tree.map(({ path }) => path);
    };
    expect(await paths(HEAD)).toEqual(["f"]);
    expect(await paths("change", "1")).toEqual(["f", "f/a.yaml"]);
    expect(await paths(folder.sha)).toEqual(["a.yaml"]);
    await checks.create({ ...REPOSITORY, name: "policies", head_sha: HEAD });
    github.jobs.add({ run: 5, headSha: HEAD, jobs: [{ id: 50, name: "validate" }] });
    const run = { ...REPOSITORY, run_id: 5, attempt_number: 1 };
    const { jobs } = (await actions.listJobsForWorkflowRunAttempt(run)).data;
    expect(jobs.map(({ name, runner_name }) => [name, runner_name])).toEqual([
      ["validate", "GitHub Actions 1"],
      ["policies", null],
    ]);
  });

  test("review comments stand inside a hunk, and all of a review's do or none is made", async () => {
    await using github = await started();
    const { pulls } = client(github);
    const request = { ...REPOSITORY, pull_number: 7, event: "COMMENT", body: "b" } as const;
    const comment = (line: number, more: object = {}) => ({ path: "a.yaml", line, body: "c", ...more });
    const good = [
      comment(3),
      comment(3, { side: "LEFT" }),
      comment(12, { start_line: 11 }),
      { path: "a.yaml", position: 7, body: "c" },
    ];
    await pulls.createReview({ ...request, comments: good });
    expect(github.pulls.reviews[0]?.comments.map(({ line, side }) => `${side} ${line}`)).toEqual([
      "RIGHT 3",
      "LEFT 3",
      "RIGHT 12",
      "RIGHT 11",
    ]);
    expect((await pulls.listReviewComments({ ...REPOSITORY, pull_number: 7 })).data).toHaveLength(4);
    for (const why of [/line must be part of the diff/, /part of the same hunk/, /path is invalid/])
      github.expectViolation(why);
    for (const bad of [comment(5), comment(12, { start_line: 2 }), { ...comment(1), path: "b.yaml" }]) {
      const { event, body } = request;
      const refused = await send(github, "POST", "/pulls/7/reviews", {
        ...{ event, body },
        comments: [comment(3), bad],
      });
      expect(refused.status).toBe(422);
    }
    expect((await pulls.listReviews({ ...REPOSITORY, pull_number: 7 })).data).toHaveLength(1);
  });
});

describe("faults", () => {
  /** How a creation went: the status and the body, or nothing; a client gives up what hangs. */
  async function outcome(
    github: GitHub,
    hangs = false,
  ): Promise<{ status: number; body: string } | "no answer"> {
    const giveUp = new AbortController();
    if (hangs) github.next("checks/create").then(() => giveUp.abort());
    try {
      const response = await fetch(`${github.url}/repos/octo-org/policies/check-runs`, {
        method: "POST",
        headers: { authorization: `Bearer ${github.token}` },
        body: JSON.stringify({ name: "policies", head_sha: HEAD }),
        signal: giveUp.signal,
      });
      return { status: response.status, body: await response.text() };
    } catch {
      return "no answer";
    }
  }

  const ways: [Fault, number | "no answer", RegExp | undefined, number][] = [
    [{ kind: "server-error", status: 502, carriedOut: true }, 502, /<html>/, 1],
    [{ kind: "server-error", status: 502, carriedOut: false }, 502, /<html>/, 0],
    [{ kind: "html", carriedOut: false }, 200, /<html>/, 0],
    [{ kind: "empty", carriedOut: true }, 200, /^$/, 1],
    [{ kind: "wrong-shape", body: [], carriedOut: true }, 200, /^\[\]$/, 1],
    [{ kind: "truncated" }, 201, /^\{"id":\d+[^}]*/, 1],
    [{ kind: "slow", ms: 20 }, 201, /\}$/, 1],
    [{ kind: "cut-off" }, "no answer", undefined, 1],
    [{ kind: "reset", carriedOut: true }, "no answer", undefined, 1],
    [{ kind: "reset", carriedOut: false }, "no answer", undefined, 0],
    [{ kind: "hang", carriedOut: true }, "no answer", undefined, 1],
    [{ kind: "hang", carriedOut: false }, "no answer", undefined, 0],
    [{ kind: "too-many-requests", retryAfterSeconds: 3 }, 429, /Too many/, 0],
    [{ kind: "secondary-limit", retryAfterSeconds: 3 }, 403, /secondary rate limit/, 0],
    [{ kind: "primary-limit", status: 429, reset: 1 }, 429, /rate limit exceeded/, 0],
  ];
  test.each(ways)("%o", async (fault, status, text, made) => {
    await using github = await started();
    github.fault("checks/create", fault);
    const met = await outcome(github, fault.kind === "hang");
    if (met === "no answer") expect(status).toBe("no answer");
    else {
      expect(met.status).toBe(status);
      expect(met.body).toMatch(text ?? /never/);
    }
    if (fault.kind === "truncated" && met !== "no answer")
      expect(() => JSON.parse(met.body)).toThrow(SyntaxError);
    expect(github.checkRuns.all).toHaveLength(made);
    // The next request is met by none.
    expect(await outcome(github)).toMatchObject({ status: 201 });
  });

  test("say when to come back", async () => {
    await using github = await started();
    const headersOf = async (fault: Fault) => {
      github.fault("repos/get", fault);
      const { headers } = await send(github, "GET", "");
      const names = ["retry-after", "x-ratelimit-remaining", "x-ratelimit-reset"];
      return names.map((name) => headers.get(name));
    };
    expect(await headersOf({ kind: "too-many-requests", retryAfterSeconds: 3 })).toEqual(["3", null, null]);
    expect(await headersOf({ kind: "secondary-limit" })).toEqual([null, null, null]);
    expect(await headersOf({ kind: "secondary-limit", reset: 9 })).toEqual([null, "14", "9"]);
    expect(await headersOf({ kind: "primary-limit", status: 403, reset: 9 })).toEqual([null, "0", "9"]);
  });

  test("meet the requests that they are aimed at", async () => {
    await using github = await started();
    const isUpdate = ({ method }: { method: string }) => method === "GET";
    github.fault(isUpdate, { kind: "html", carriedOut: false }, { skip: 1, times: 2 });
    const kinds: (string | null)[] = [];
    for (let n = 0; n < 4; n += 1) kinds.push((await send(github, "GET", "")).headers.get("content-type"));
    expect(kinds.map((kind) => kind?.includes("html"))).toEqual([false, true, true, false]);
  });
});

test("a test can wait for a request, and then change what comes next", async () => {
  await using github = await started();
  const come = github.next("repos/get");
  github.fault("repos/get", { kind: "hang", carriedOut: false });
  const hanging = send(github, "GET", "").catch(() => "given up");
  expect(await come).toMatchObject({ method: "GET", path: "/repos/octo-org/policies", status: undefined });
  github.access.permissions = { ...FORK_PERMISSIONS, metadata: "none" };
  expect((await send(github, "GET", "")).status).toBe(403);
  await github[Symbol.asyncDispose]();
  expect(await hanging).toBe("given up");
});

describe("a test that proves nothing fails", () => {
  test.each<[string, (github: GitHub) => Promise<unknown>, RegExp]>([
    [
      "where a fault met no request",
      async (github) => github.fault("checks/get", { kind: "cut-off" }),
      /no request met the fault/,
    ],
    [
      "where a request broke a rule",
      (github) => send(github, "POST", "/check-runs", { name: "policies", head_sha: HEAD, stray: 1 }),
      /stray is not described/,
    ],
    [
      "where no request broke the rule that one had to",
      async (github) => github.expectViolation(/stray/),
      /no request broke a rule with \/stray\//,
    ],
    [
      "where the stand-in was asked what the test has not told it",
      (github) => send(github, "GET", `/compare/${BASE}...${madeUpSha("later")}`),
      /said nothing of the difference/,
    ],
    [
      "where an answer breaks the description",
      (github) => {
        github.jobs.add({ run: 1, headSha: HEAD, jobs: [{ id: 1.5, name: "half a job" }] });
        return send(github, "GET", "/actions/runs/1/attempts/1/jobs");
      },
      /must be integer/,
    ],
  ])("%s", async (_, act, why) => {
    const github = await started();
    github.repository.addCommit({ sha: madeUpSha("later"), parents: [HEAD] });
    await act(github);
    await expect(github[Symbol.asyncDispose]()).rejects.toThrow(why);
  });
});
