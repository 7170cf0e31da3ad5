import { afterEach, beforeEach, expect, test } from "vitest";
import { suggestMends } from "../../src/commands/suggestions.ts";
import { validatePolicies } from "../../src/commands/validate.ts";
import { NO_LINKS } from "../../src/report/links.ts";
import { clientOf, ScriptedServer } from "../adapters/scripted-server.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

/** What is high needs a note. */
const FILES = {
  "archi3.yaml": 'kinds:\n  - { name: rule, match: "rules/*.yaml", schema: rule.json }\n',
  "rule.json": JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: {
      tags: { type: "array", items: { enum: ["alpha", "beta", "gamma"] } },
      flag: { type: "boolean" },
      level: { enum: ["low", "high"] },
    },
    if: { properties: { level: { const: "high" } }, required: ["level"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ["note"] },
  }),
  "rules/a.yaml": "level: low\n",
};

let server: ScriptedServer;
let posted: { path: string; line: number; body: string }[] = [];

beforeEach(async () => {
  posted = [];
  server = await ScriptedServer.start(({ route, body }) => {
    if (route.startsWith("GET")) return { status: 200, body: [] };
    posted.push(...body.comments);
    return { status: 200, body: { id: 1 } };
  });
});

afterEach(() => server.stop());

/** What is posted for a change on a branch: each comment's line and its lines; and the notes. */
async function suggested(before: Record<string, string>, change: Record<string, string | undefined>) {
  using repository = TestRepository.with({ ...FILES, ...before });
  repository.branch("feature");
  repository.commit(change);
  const comparison = {
    against: { how: "merge-base", revision: "main", typed: true },
    counted: "changes",
  } as const;
  const validation = await validatePolicies(
    [],
    { output: [], comparison },
    recordingTerminal(repository.path),
    "1.0.0",
  );
  const pull = { pull: 3, headSha: "a".repeat(40) };
  const notes = await suggestMends(clientOf(server).github, pull, validation, NO_LINKS);
  const offered = posted.map(({ path, line, body }) => [
    `${path}:${line}`,
    /```suggestion\n([\s\S]*?)```/.exec(body)?.[1],
  ]);
  return { notes, offered };
}

test("one suggestion holds all mends of its lines, and tells their rules", async () => {
  const change = { "rules/b.yaml": "tags: [alhpa, btea, gmama]\nlevel: low\nflag: yes\n" };
  expect((await suggested({}, change)).offered).toEqual([
    ["rules/b.yaml:1", "tags: [alpha, beta, gamma]\n"],
    ["rules/b.yaml:3", "flag: true\n"],
  ]);
  expect(posted[0]?.body.match(/ARC104: /g)).toHaveLength(3);
});

test("what does not hold when all is validated again is not offered", async () => {
  const change = { "rules/b.yaml": "level: hihg\n", "rules/c.yaml": "level: lwo\n" };
  expect((await suggested({}, change)).offered).toEqual([["rules/c.yaml:1", "level: low\n"]]);
});

test("what stands outside of the change's hunks is told, and never posted", async () => {
  const lines = Array.from({ length: 12 }, (_, at) => `k${at}: 1\n`).join("");
  // In its new folder the file is a policy, and all that is found in it is new.
  const { notes, offered } = await suggested(
    { "other/c.yaml": `level: lwo\n${lines}flag: true\n` },
    {
      "other/c.yaml": undefined,
      "rules/c.yaml": `level: lwo\n${lines}flag: yes\n`,
      "rules/b.yaml": "level: lwo\n",
    },
  );
  expect(notes).toEqual(["1 suggestion stands on a line that the pull request does not show."]);
  expect(offered).toEqual([
    ["rules/b.yaml:1", "level: low\n"],
    ["rules/c.yaml:14", "flag: true\n"],
  ]);
  expect(server.seen).toHaveLength(2);
});
