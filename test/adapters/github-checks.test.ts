import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Github } from "../../src/adapters/github.ts";
import {
  type CheckResult,
  type Completed,
  closeCheckRun,
  type Opened,
  openCheckRun,
} from "../../src/adapters/github-checks.ts";
import type { Annotation } from "../../src/report/annotations.ts";
import { clientOf, type Fault, type Given, limitsFor, ScriptedServer, type Seen } from "./scripted-server.ts";

interface Run {
  id: number;
  name: string;
  head_sha: string;
  external_id: string | null;
  status: string;
  conclusion: string | null;
  output: { title: string | null; summary: string | null; text: string | null; annotations: Annotation[] };
}

const SHA = "a".repeat(40);
const IDENTITY = {
  headSha: SHA,
  name: "archi3-policy / validate",
  externalId: "run 7, attempt 1",
  detailsUrl: "https://github.com/octo/policies/actions/runs/7",
};

let runs: Run[] = [];
let server: ScriptedServer;

beforeEach(async () => {
  runs = [];
  server = await ScriptedServer.start(checkRuns);
});

afterEach(() => server.stop());

/** Check runs as GitHub keeps them: annotations are appended, at most 50 a request. */
function checkRuns({ route, query, body }: Seen): Given {
  if (route === "POST /repos/octo/policies/check-runs") {
    const run = makeRun({ ...body, id: runs.length + 1 });
    runs.push(run);
    return { status: 201, body: shown(run) };
  }
  if (route === `GET /repos/octo/policies/commits/${SHA}/check-runs`) {
    const all = runs.filter(({ name }) => name === query.get("check_name"));
    const start = (Number(query.get("page")) - 1) * Number(query.get("per_page"));
    const page = all.slice(start, start + Number(query.get("per_page")));
    return { status: 200, body: { total_count: all.length, check_runs: page.map(shown) } };
  }
  const run = runs.find(({ id }) => route.endsWith(`/repos/octo/policies/check-runs/${id}`));
  if (run === undefined) return { status: 404, body: { message: "Not Found" } };
  if (!route.startsWith("PATCH")) return { status: 200, body: shown(run) };
  const { output, ...rest } = body;
  if ((output.annotations ?? []).length > 50) return { status: 422, body: { message: "Too many" } };
  const annotations = [...run.output.annotations, ...(output.annotations ?? [])];
  Object.assign(run, rest, { output: { ...run.output, ...output, annotations } });
  return { status: 200, body: shown(run) };
}

function makeRun(run: Partial<Run>): Run {
  return {
    id: 1,
    name: IDENTITY.name,
    head_sha: SHA,
    external_id: null,
    status: "queued",
    conclusion: null,
    ...run,
    output: { title: null, summary: null, text: null, annotations: [], ...run.output },
  };
}

function shown({ output: { annotations, ...output }, ...run }: Run) {
  return {
    ...run,
    html_url: `https://github.com/octo/policies/runs/${run.id}`,
    output: { ...output, annotations_count: annotations.length, annotations_url: "https://…" },
  };
}

function annotations(count: number): Annotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: "core/agents.yaml",
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: "failure",
    title: `finding ${index + 1}`,
    message: "…",
  }));
}

function result(count: number): CheckResult {
  return {
    conclusion: "failure",
    output: { title: `${count} findings`, summary: "What was found", text: "all of it" },
    annotations: annotations(count),
  };
}

async function report(github: Github, count: number): Promise<Completed | Opened> {
  const opened = await openCheckRun(github, IDENTITY);
  return opened.state === "open" ? opened.run.complete(result(count)) : opened;
}

/** What must be there in the end, however it came about. */
function expectWhole(count: number): void {
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({
    external_id: IDENTITY.externalId,
    head_sha: SHA,
    status: "completed",
    conclusion: "failure",
    output: { title: `${count} findings`, summary: "What was found", text: "all of it" },
  });
  expect(runs[0]?.output.annotations).toEqual(annotations(count));
}

describe("without faults", () => {
  test.each([
    [0, 3],
    [1, 3],
    [50, 3],
    [51, 4],
    [120, 5],
  ])("%i annotations take %i calls", async (count, calls) => {
    const { github } = clientOf(server);
    expect(await report(github, count)).toEqual({ state: "posted", annotations: count });
    expectWhole(count);
    expect(server.seen).toHaveLength(calls);
  });

  test("a run is in progress until the last request, which alone carries the long text", async () => {
    const { github } = clientOf(server);
    await report(github, 120);
    const bodies = server.seen.slice(1).map(({ body }) => [body.status, body.output?.text]);
    expect(bodies).toEqual([
      ["in_progress", undefined],
      [undefined, undefined],
      [undefined, undefined],
      ["completed", "all of it"],
    ]);
    expect(server.seen[1]?.body).toMatchObject({
      details_url: IDENTITY.detailsUrl,
      started_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    });
  });

  test.each([
    ["oldest first", 2, () => {}],
    ["newest first", 1, () => runs.reverse()],
  ])(
    "a run of this job is found among 250 older ones that come %s, in %i calls",
    async (_order, calls, order) => {
      for (let id = 1; id <= 250; id++) runs.push(makeRun({ id, external_id: `run ${id}` }));
      runs.push(makeRun({ id: 251, external_id: IDENTITY.externalId, status: "in_progress" }));
      order();
      const { github } = clientOf(server);
      expect(await openCheckRun(github, IDENTITY)).toMatchObject({ state: "open", run: { id: 251 } });
      expect(runs).toHaveLength(251);
      expect(server.seen).toHaveLength(calls);
    },
  );
});

describe("taking up what another process began", () => {
  test("only what is missing is posted", async () => {
    const { github } = clientOf(server);
    await openCheckRun(github, IDENTITY);
    runs[0]?.output.annotations.push(...annotations(50));
    const again = clientOf(server);
    expect(await report(again.github, 120)).toEqual({ state: "posted", annotations: 120 });
    expectWhole(120);
  });

  test("a completed run is left alone", async () => {
    await report(clientOf(server).github, 60);
    const before = server.seen.length;
    expect(await report(clientOf(server).github, 60)).toEqual({ state: "posted", annotations: 60 });
    expectWhole(60);
    expect(server.routes.slice(before)).toEqual([`GET /repos/octo/policies/commits/${SHA}/check-runs`]);
  });

  test("all annotations are there, but the run is open: it is completed", async () => {
    runs.push(makeRun({ external_id: IDENTITY.externalId, status: "in_progress" }));
    runs[0]?.output.annotations.push(...annotations(60));
    await report(clientOf(server).github, 60);
    expectWhole(60);
  });
});

const FAULTS = (
  [
    ["lost before it was handled", false],
    ["lost after it was handled", true],
  ] as const
).flatMap(([when, handled]): [string, Fault][] => [
  [`reset, ${when}`, { kind: "reset", handled }],
  [`answered by HTML, ${when}`, { kind: "html", handled }],
  [`truncated, ${when}`, { kind: "truncated", handled }],
  [`502, ${when}`, { kind: "instead", given: { status: 502, body: "" }, handled }],
]);

/** Each costs the time of a request, so they are tried in the places where they differ. */
const HUNG: [string, Fault][] = [
  ["hung before it was handled", { kind: "hang", handled: false }],
  ["hung after it was handled", { kind: "hang", handled: true }],
];

describe.each([
  ["the look-up", /^GET/],
  ["the creation", /^POST/],
  ["the first batch", /^PATCH/],
])("%s is", (_name, on) => {
  test.each([...FAULTS, ...HUNG])("%s", async (_fault, fault) => {
    server.fail(on, fault);
    const { github } = clientOf(server, limitsFor(fault));
    expect(await report(github, 120)).toEqual({ state: "posted", annotations: 120 });
    expectWhole(120);
  });
});

test.each(FAULTS)("every change once, and its look-up once: %s", async (_name, fault) => {
  server
    .fail(/^POST/, fault)
    .fail(/commits/, fault)
    .fail(/^PATCH/, fault)
    .fail(/check-runs\/1$/, fault);
  const { github } = clientOf(server, limitsFor(fault));
  expect(await report(github, 60)).toEqual({ state: "posted", annotations: 60 });
  expectWhole(60);
});

test.each(FAULTS)("the completing request: %s", async (_name, fault) => {
  const { github } = clientOf(server, limitsFor(fault));
  const opened = await openCheckRun(github, IDENTITY);
  if (opened.state !== "open") throw new Error("it must open");
  server.fail(/^PATCH/, fault);
  expect(await opened.run.complete(result(10))).toEqual({ state: "posted", annotations: 10 });
  expectWhole(10);
});

describe("annotations that cannot be posted", () => {
  /** 50 are posted, then every request with annotations fails. */
  async function partly(fault: Fault): Promise<Completed | Opened> {
    const { github } = clientOf(server, limitsFor(fault));
    runs.push(makeRun({ external_id: IDENTITY.externalId, status: "in_progress" }));
    runs[0]?.output.annotations.push(...annotations(50));
    server.fail(/^PATCH/, fault, 1);
    return report(github, 120);
  }

  test("refused: the verdict is posted without them, and says so", async () => {
    const completed = await partly({ kind: "instead", given: { status: 422, body: { message: "Invalid" } } });
    expect(completed).toMatchObject({
      state: "partly",
      annotations: 50,
      total: 120,
      error: { failure: { kind: "invalid" } },
    });
    expect(runs[0]).toMatchObject({ status: "completed", conclusion: "failure" });
    expect(runs[0]?.output.summary).toMatch(/^\*\*50 of 120 annotations\*\*: [^\n]+\n\nWhat was found$/);
    expect(runs[0]?.output.annotations).toEqual(annotations(50));
  });

  test("a summary as long as GitHub takes still fits with the note", async () => {
    const { github } = clientOf(server);
    const opened = await openCheckRun(github, IDENTITY);
    if (opened.state !== "open") throw new Error("it must open");
    server.fail(/^PATCH/, { kind: "instead", given: { status: 422, body: {} } });
    const { output, ...rest } = result(3);
    await opened.run.complete({ ...rest, output: { ...output, summary: "é".repeat(32_767) } });
    expect(Buffer.byteLength(runs[0]?.output.summary ?? "")).toBeLessThanOrEqual(65_535);
    expect(runs[0]?.output.summary).toMatch(/^\*\*0 of 3 annotations\*\*/);
  });

  const LIMITED = (seconds: string): Fault => ({
    kind: "instead",
    given: { status: 429, body: {}, headers: { "retry-after": seconds } },
  });

  test("a limit that lasts too long: nothing more is asked, and the run is left to whoever comes later", async () => {
    const completed = await partly(LIMITED("3600"));
    expect(completed).toMatchObject({
      state: "unreachable",
      annotations: 50,
      error: { failure: { kind: "limited" } },
    });
    expect(server.routes.filter((route) => route.startsWith("PATCH"))).toHaveLength(1);
    expect(runs[0]).toMatchObject({ status: "in_progress", conclusion: null });
  });

  test("the waits that GitHub asks for leave their time to the annotations", async () => {
    const { github, waits } = clientOf(server);
    server.fail(/^POST/, LIMITED("75"), 2).fail(/^PATCH/, LIMITED("75"));
    expect(await report(github, 120)).toEqual({ state: "posted", annotations: 120 });
    expect(waits).toEqual([75_000, 75_000, 75_000]);
    expectWhole(120);
  });

  test("annotations leave time for the request that completes the run", async () => {
    const { github } = clientOf(server, { callMs: 100, totalMs: 20_250 });
    runs.push(makeRun({ external_id: IDENTITY.externalId, status: "in_progress" }));
    const opened = await openCheckRun(github, IDENTITY);
    if (opened.state !== "open") throw new Error("it must open");
    server.fail(/^PATCH/, { kind: "hang", handled: false });
    expect(await opened.run.complete(result(120))).toMatchObject({ state: "partly", annotations: 0 });
    expect(runs[0]).toMatchObject({ status: "completed", conclusion: "failure" });
  });
});

describe("what the caller is told", () => {
  const DENIED: Fault = {
    kind: "instead",
    given: { status: 403, body: { message: "Resource not accessible by integration" } },
  };

  test.each<[string, RegExp, Fault, object]>([
    ["a token that may not create", /^POST/, DENIED, { state: "denied", permission: "checks: write" }],
    ["a token that may not update", /^PATCH/, DENIED, { state: "denied", permission: "checks: write" }],
    [
      "a token that ended",
      /^POST/,
      { kind: "instead", given: { status: 401, body: {} } },
      { state: "refused" },
    ],
    [
      "a GitHub that is down",
      /./,
      { kind: "instead", given: { status: 503, body: "" } },
      { state: "unreachable" },
    ],
    ["a GitHub that hangs", /./, { kind: "hang", handled: false }, { state: "unreachable" }],
  ])("%s", async (_name, on, fault, told) => {
    server.fail(on, fault, 100);
    const { github } = clientOf(server, { callMs: 50, totalMs: 90_000 });
    expect(await report(github, 10)).toMatchObject(told);
    expect(runs.filter(({ status }) => status === "completed")).toEqual([]);
  });
});

describe("whether there may be a run after a failed opening", () => {
  const DOWN: Fault = { kind: "instead", given: { status: 503, body: "" } };

  test("none where the look-up failed", async () => {
    server.fail(/^GET/, DOWN, 99);
    expect(await openCheckRun(clientOf(server).github, IDENTITY)).toMatchObject({ made: "no" });
    expect(runs).toEqual([]);
  });

  test("none where GitHub refused it", async () => {
    server.fail(/^POST/, { kind: "instead", given: { status: 422, body: {} } });
    expect(await openCheckRun(clientOf(server).github, IDENTITY)).toMatchObject({ made: "no" });
  });

  test("one, where the answer was lost and cannot be looked up", async () => {
    const { github } = clientOf(server);
    server.fail(/^POST/, { kind: "reset", handled: true });
    server.fail(/^GET/, { kind: "instead", given: { status: 200, body: NONE } }).fail(/^GET/, DOWN, 4);
    expect(await openCheckRun(github, IDENTITY)).toMatchObject({ state: "unreachable", made: "unknown" });
    expect(runs).toHaveLength(1);
  });

  const NONE = { total_count: 0, check_runs: [] };
});

describe("closing", () => {
  const CANCELLED = () => ({
    conclusion: "cancelled" as const,
    output: { title: "The check did not end", summary: "The job was cancelled." },
  });

  test("an open run is completed", async () => {
    const { github } = clientOf(server);
    await openCheckRun(github, IDENTITY);
    expect(await closeCheckRun(github, IDENTITY, CANCELLED)).toEqual({
      state: "closed",
    });
    expect(runs).toMatchObject([
      { status: "completed", conclusion: "cancelled", output: { summary: "The job was cancelled." } },
    ]);
  });

  test("a completed run is left as it is", async () => {
    const { github } = clientOf(server);
    await report(github, 3);
    expect(await closeCheckRun(github, IDENTITY, CANCELLED)).toEqual({ state: "nothing-open" });
    expectWhole(3);
  });

  test("no run is made where there is none", async () => {
    const { github } = clientOf(server);
    expect(await closeCheckRun(github, IDENTITY, CANCELLED)).toEqual({ state: "nothing-open" });
    expect(runs).toEqual([]);
  });

  test.each(FAULTS)("the request is %s", async (_name, fault) => {
    const { github } = clientOf(server, limitsFor(fault));
    await openCheckRun(github, IDENTITY);
    server.fail(/^PATCH/, fault);
    expect(await closeCheckRun(github, IDENTITY, CANCELLED)).toEqual({ state: "closed" });
    expect(runs).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
  });
});
