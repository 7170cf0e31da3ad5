import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { describe, expect, test } from "vitest";
import type { Fault } from "../github/faults.ts";
import type { GitHub } from "../github/github.ts";
import { FORK_PERMISSIONS } from "../github/permissions.ts";
import type { Step } from "../github/runner.ts";
import { Scene, SMALL } from "./action.ts";

/** What GitHub may do to the action, and what must stand there afterwards: one check run, and the policies' verdict. */

/** Three requests' worth of annotations. */
const MANY = 120;
const BAD = { "rules/b.yaml": Array.from({ length: MANY }, () => "level: hihg-up\n").join("---\n") };
const GOOD = { "rules/b.yaml": "level: low\n" };

type Meet = (github: GitHub) => void;

function fault(operation: string, what: Fault, aim: { skip?: number; times?: number } = {}): Meet {
  return (github) => github.fault(operation, what, aim);
}

const IN_AN_HOUR = () => Math.ceil(Date.now() / 1000) + 3600;

/** Faults after which everything is as if there had been none. */
const OVERCOME: { [name: string]: Meet[] } = {
  "502 instead of creating": [
    fault("checks/create", { kind: "server-error", status: 502, carriedOut: false }),
  ],
  "502 after creating": [fault("checks/create", { kind: "server-error", status: 502, carriedOut: true })],
  "502 twice, the second time after creating": [
    fault("checks/create", { kind: "server-error", status: 502, carriedOut: false }),
    fault("checks/create", { kind: "server-error", status: 504, carriedOut: true }),
  ],
  "503 when the run is looked up": [
    fault("checks/list-for-ref", { kind: "server-error", status: 503, carriedOut: false }),
  ],
  "a reset before creating": [fault("checks/create", { kind: "reset", carriedOut: false })],
  "a reset after creating": [fault("checks/create", { kind: "reset", carriedOut: true })],
  "an answer that breaks off, of the created run": [fault("checks/create", { kind: "cut-off" })],
  "truncated JSON of the created run": [fault("checks/create", { kind: "truncated" })],
  "HTML with 200 in the place of the list": [
    fault("checks/list-for-ref", { kind: "html", carriedOut: false }),
  ],
  "HTML with 200 after creating": [fault("checks/create", { kind: "html", carriedOut: true })],
  "an empty 200 instead of creating": [fault("checks/create", { kind: "empty", carriedOut: false })],
  "JSON that says something else, after creating": [
    fault("checks/create", { kind: "wrong-shape", body: { id: "7" }, carriedOut: true }),
  ],
  "502 after the second batch landed": [
    fault("checks/update", { kind: "server-error", status: 502, carriedOut: true }, { skip: 1 }),
  ],
  "a reset before the second batch landed": [
    fault("checks/update", { kind: "reset", carriedOut: false }, { skip: 1 }),
  ],
  "502 after the last batch landed": [
    fault("checks/update", { kind: "server-error", status: 502, carriedOut: true }, { skip: 2 }),
  ],
  "truncated JSON after each batch": [fault("checks/update", { kind: "truncated" }, { times: 3 })],
  "429 with Retry-After": [
    fault("checks/create", { kind: "too-many-requests", retryAfterSeconds: 1 }),
    fault("checks/update", { kind: "too-many-requests", retryAfterSeconds: 1 }, { skip: 1 }),
  ],
  "a secondary limit as 403 with Retry-After": [
    fault("checks/update", { kind: "secondary-limit", retryAfterSeconds: 1 }),
  ],
};

describe.concurrent("is overcome:", () => {
  test.each(Object.entries(OVERCOME))("%s", async (_, meets) => {
    await using scene = await Scene.pullRequest(SMALL, BAD);
    for (const meet of meets) meet(scene.github);
    const step = await scene.run({ inputs: { artifact: "" } });
    const [run, ...others] = scene.github.checkRuns.all;
    expect(others, step.stderr).toEqual([]);
    expect(run).toMatchObject({ status: "completed", conclusion: "failure", headSha: scene.head });
    const lines = run?.annotations.map(({ start_line }) => start_line);
    expect(lines).toEqual(Array.from({ length: MANY }, (_, at) => 2 * at + 1));
    expect(step.status).toBe(1);
    expect(commandsOf(step)).toEqual([]);
    expect(scene.github.violations).toEqual([]);
  });
});

/** The annotations that the log makes. */
function commandsOf({ commands }: Step): string[] {
  return commands.flatMap(({ name, data }) =>
    ["error", "warning", "notice"].includes(name) ? [`${name} ${data}`] : [],
  );
}

interface Lost {
  meets?: Meet[];
  fork?: true;
  offline?: true;
  token?: string;
  /** What a reader is told. */
  says: RegExp;
  /** Requests to the API, where that must not be more. */
  calls?: string[];
}

/** What leaves no way to a check run. */
const LOST: { [name: string]: Lost } = {
  "a fork's token": {
    fork: true,
    says: /checks: write/,
    calls: ["checks/list-for-ref", "checks/create"],
  },
  "a token that is none": { token: "wrong", says: /No check run was made/, calls: ["checks/list-for-ref"] },
  "no token": { token: "", says: /the input token is empty/, calls: [] },
  "no requests left for an hour": {
    meets: [
      (github) =>
        github.fault("checks/list-for-ref", { kind: "primary-limit", status: 403, reset: IN_AN_HOUR() }),
    ],
    says: /No check run was made/,
    calls: ["checks/list-for-ref"],
  },
  "an API that is down": {
    meets: [
      fault("checks/list-for-ref", { kind: "server-error", status: 503, carriedOut: false }, { times: 99 }),
    ],
    says: /No check run was made/,
  },
  "an API that nobody answers for": { offline: true, says: /No check run was made/ },
};

describe.concurrent("leaves the log, the summary and the verdict:", () => {
  const rows = Object.entries(LOST).flatMap(([name, lost]) => [
    { name: `${name}, with policies that are wrong`, lost, change: BAD, status: 1 },
    { name: `${name}, with policies that are right`, lost, change: GOOD, status: 0 },
  ]);

  test.each(rows)("$name", async ({ lost, change, status }) => {
    const { meets = [], fork, offline = false, token, says, calls } = lost;
    await using scene = await Scene.pullRequest(
      SMALL,
      change,
      fork === true ? { permissions: FORK_PERMISSIONS } : {},
    );
    for (const meet of meets) meet(scene.github);
    const step = await scene.run({
      inputs: { artifact: "", ...(token === undefined ? {} : { token }) },
      offline,
    });
    expect(step.status, step.stderr).toBe(status);
    expect(scene.github.checkRuns.all).toEqual([]);
    if (calls !== undefined) expect(scene.calls).toEqual(calls);
    // GitHub shows no more of one severity in a step.
    expect(commandsOf(step)).toHaveLength(status === 0 ? 0 : 10);
    expect(step.summary).toMatch(says);
    expect(step.stderr).toMatch(says);
    expect(step.summary).toContain(status === 0 ? "Passed" : `${MANY} of ${MANY} findings shown`);
    expect(step.outputs.get("conclusion")).toBe(status === 0 ? "success" : "failure");
    expect(step.outputs.get("check-run-url") ?? "").toBe("");
  });
});

describe("a machine whose only way out is a proxy", () => {
  test("gets its check run through it", async () => {
    await using scene = await Scene.pullRequest(SMALL, BAD);
    const asked = new Set<string>();
    const proxy = createServer().on("connect", (request, socket) => {
      asked.add(request.url ?? "");
      const upstream = connect(Number(new URL(scene.github.url).port), "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        upstream.pipe(socket).pipe(upstream);
      });
      for (const end of [socket, upstream]) end.on("error", () => upstream.destroy());
    });
    await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
    const { port } = proxy.address() as AddressInfo;
    // A name that nobody but the proxy can reach.
    const apiUrl = "http://api.github.test:8080";
    const step = await scene.run({
      apiUrl,
      env: { http_proxy: `http://127.0.0.1:${port}` },
      inputs: { artifact: "" },
    });
    proxy.closeAllConnections();
    proxy.close();
    expect([...asked]).toEqual(["api.github.test:8080"]);
    expect(scene.github.checkRuns.all, step.stderr).toMatchObject([{ conclusion: "failure" }]);
    expect(scene.github.checkRuns.all[0]?.annotations).toHaveLength(MANY);
  });
});

describe("annotations that will not go", () => {
  test("are made by the log's commands, those first that the check run has not got", async () => {
    await using scene = await Scene.pullRequest(SMALL, BAD);
    const down: Fault = { kind: "server-error", status: 502, carriedOut: false };
    // All that bring annotations, after the first.
    let brought = 0;
    scene.github.fault(
      ({ operation, body }) =>
        operation === "checks/update" && JSON.stringify(body).includes('"annotations":[') && ++brought > 1,
      down,
      { times: 99 },
    );
    const step = await scene.run({ inputs: { artifact: "" } });
    const [run, ...others] = scene.github.checkRuns.all;
    expect(others).toEqual([]);
    expect(run).toMatchObject({ status: "completed", conclusion: "failure" });
    expect(run?.annotations).toHaveLength(50);
    expect(run?.output.summary).toMatch(/50 of 120 annotations/);
    expect(step.status).toBe(1);
    expect(step.commands.find(({ name }) => name === "error")?.properties["line"]).toBe("101");
    expect(step.summary).toContain("shows 50 of 120 annotations");
  });
});
