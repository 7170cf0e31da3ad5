import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { uploadReport } from "../../src/adapters/artifact.ts";
import { ROOT } from "../example.ts";
import { type Given, ScriptedServer, type Seen } from "./scripted-server.ts";

/** Artifacts of the run by name; true once they are whole. */
let artifacts: Map<string, boolean>;
let server: ScriptedServer;
let env: { [name: string]: string };

const VARIABLES = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL", "GITHUB_SERVER_URL"] as const;
const before = VARIABLES.map((name) => [name, process.env[name]] as const);

beforeEach(async () => {
  // The client tells its steps as workflow commands, which a runner of these tests would obey.
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  artifacts = new Map();
  server = await ScriptedServer.start(artifactService);
  env = { ACTIONS_RUNTIME_TOKEN: runtimeToken(), ACTIONS_RESULTS_URL: `${server.url}/` };
  // The client reads its own environment.
  for (const name of VARIABLES) delete process.env[name];
  Object.assign(process.env, env);
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  await server.stop();
});

/** An unsigned token that names a run and a job, which is all that the client reads of it. */
function runtimeToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part({ scp: "Actions.Results:run-7:job-1" })}.`;
}

function artifactService({ route, query, body }: Seen): Given {
  const [, method] = /ArtifactService\/(\w+)$/.exec(route) ?? [];
  if (method === "CreateArtifact") {
    if (artifacts.has(body.name))
      return { status: 409, body: { msg: "an artifact with this name already exists" } };
    artifacts.set(body.name, false);
    return {
      status: 200,
      body: {
        ok: true,
        signed_upload_url: `${server.url}/account/container/blob?sig=a-signature-of-the-test`,
      },
    };
  }
  if (method === "FinalizeArtifact") {
    artifacts.set(body.name, true);
    return { status: 200, body: { ok: true, artifact_id: "42" } };
  }
  const isBlob =
    route === "PUT /account/container/blob" && ["block", "blocklist"].includes(query.get("comp") ?? "");
  const headers = { etag: '"0x1"', "last-modified": new Date(0).toUTCString() };
  return isBlob ? { status: 201, body: "", headers } : { status: 404, body: { msg: route } };
}

const world = (limitMs = 20_000) => ({ env, limitMs });
/** Files that stay: after a failure, the client may go on reading for a while. */
const upload = () => ({
  name: "validation-report",
  files: [join(ROOT, "package.json"), join(ROOT, "tsconfig.json")],
  folder: ROOT,
});

test("files are kept as an artifact of the run", async () => {
  expect(await uploadReport(upload(), world())).toEqual({
    state: "uploaded",
    id: 42,
  });
  expect([...artifacts]).toEqual([["validation-report", true]]);
});

test("a name that is taken stays with what has it", async () => {
  artifacts.set("validation-report", true);
  expect(await uploadReport(upload(), world())).toEqual({ state: "taken" });
  expect([...artifacts]).toEqual([["validation-report", true]]);
});

describe("a failure is a value that says why", () => {
  test("the service refuses", async () => {
    const given = { status: 403, body: { msg: "no\n::error::more than allowed" } };
    server.fail(/CreateArtifact/, { kind: "instead", given });
    expect(await uploadReport(upload(), world())).toEqual({
      state: "failed",
      why: expect.stringMatching(/^[^\n]*403[^\n]*$/),
    });
  });

  test("the storage refuses", async () => {
    server.fail(/blob/, { kind: "instead", given: { status: 403, body: "not from here" } }, 100);
    expect(await uploadReport(upload(), world())).toMatchObject({ state: "failed" });
    expect([...artifacts.values()]).toEqual([false]);
  });

  test("the service hangs", async () => {
    server.fail(/CreateArtifact/, { kind: "hang", handled: false });
    const outcome = await uploadReport(upload(), world(300));
    expect(outcome).toMatchObject({ state: "failed", why: expect.stringContaining("did not end") });
  });

  test("a file is missing", async () => {
    const outcome = await uploadReport({ ...upload(), files: [join(ROOT, "gone.json")] }, world());
    expect(outcome).toMatchObject({ state: "failed", why: expect.stringContaining("gone.json") });
  });

  test.each(["GITHUB.COM", "octo.ghe.com"])("%s is no Enterprise Server", async (host) => {
    env = { GITHUB_SERVER_URL: `https://${host}` };
    expect(await uploadReport(upload(), world())).toEqual({
      state: "unavailable",
      why: "ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set; GitHub sets them in steps that run an action",
    });
  });

  test("an Enterprise Server is not asked", async () => {
    env = { ...env, GITHUB_SERVER_URL: "https://github.octo.example" };
    expect(await uploadReport(upload(), world())).toMatchObject({
      state: "unavailable",
      why: expect.stringContaining("Enterprise Server"),
    });
    expect(server.seen).toEqual([]);
  });

  test("nothing is uploaded from outside of a step", async () => {
    env = { ACTIONS_RESULTS_URL: `${server.url}/` };
    expect(await uploadReport(upload(), world())).toEqual({
      state: "unavailable",
      why: "ACTIONS_RUNTIME_TOKEN is not set; GitHub sets it in steps that run an action",
    });
    expect(server.seen).toEqual([]);
  });
});
