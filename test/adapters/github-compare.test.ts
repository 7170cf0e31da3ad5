import { afterEach, beforeEach, expect, test } from "vitest";
import { findMergeBase } from "../../src/adapters/github-compare.ts";
import { clientOf, type Given, ScriptedServer } from "./scripted-server.ts";

const [BASE, HEAD, MERGE_BASE] = ["a", "b", "c"].map((digit) => digit.repeat(40)) as [string, string, string];

let given: Given;
let server: ScriptedServer;

beforeEach(async () => {
  server = await ScriptedServer.start(() => given);
});

afterEach(() => server.stop());

test("the merge base is found by one call for one commit", async () => {
  given = { status: 200, body: { merge_base_commit: { sha: MERGE_BASE }, commits: [] } };
  const { github } = clientOf(server);
  expect(await findMergeBase(github, BASE, HEAD)).toEqual({ state: "found", sha: MERGE_BASE });
  expect(server.routes).toEqual([`GET /repos/octo/policies/compare/${BASE}...${HEAD}`]);
  expect(server.seen[0]?.query.get("per_page")).toBe("1");
});

test.each<[string, Given, string]>([
  ["no common ancestor", { status: 404, body: { message: "No common ancestor between a and b." } }, "none"],
  ["a token that may not read", { status: 403, body: { message: "Resource not accessible" } }, "denied"],
  ["a page", { status: 200, body: "<html>", headers: { "content-type": "text/html" } }, "unreachable"],
  ["no commit", { status: 200, body: { merge_base_commit: null } }, "unreachable"],
  ["no commit's id", { status: 200, body: { merge_base_commit: { sha: "--upload-pack=x" } } }, "unreachable"],
])("%s is no merge base", async (_name, answer, state) => {
  given = answer;
  const { github } = clientOf(server);
  expect(await findMergeBase(github, BASE, HEAD)).toMatchObject({ state });
});
