import { describe, expect, test } from "vitest";
import { schema } from "./hostile.ts";
import { alone, expectSafe, expectUsageError, Folder, once, reportOf } from "./run.ts";

const CONFIG = `policies: policies
kinds: [{ name: thing, match: "policies/things/*.yaml", schema: thing.json }]
`;

/** Many policies, and what a file of rules makes of them: within the time and the memory that any run has. */
async function judge(rules: string, count: number, thing: string) {
  const things = Array.from({ length: count }, (_, index) => [`policies/things/t${index}.yaml`, thing]);
  using folder = new Folder({
    "archi3.yaml": CONFIG,
    "thing.json": schema({}),
    "policies/validation/rules/evil.yaml": rules,
    ...Object.fromEntries(things),
  });
  return await alone(folder.path, ["validate", "--format", "json"]);
}

const rule = (assertion: string, message = "Broken") =>
  JSON.stringify({
    rules: [
      { id: "EVL001", assert: assertion, message },
      { id: "ORG001", assert: "document.a == 1", message: "Broken" },
    ],
  });

describe("hostile rules", () => {
  test.each([
    [
      "every policy with every other, twice",
      "policies.all(a, policies.all(b, policies.all(c, a.file + b.file + c.file != '')))",
      5_000,
      "a: 2\n",
    ],
    ["a text that doubles", `["x"]${".map(a, a + a)".repeat(60)}[0].size() > 0`, 100, "a: 2\n"],
    [
      "a pattern that backtracks",
      'policies.all(p, !p.document.b.matches("^(a+)+$")) && false',
      100,
      `a: 2\nb: ${"a".repeat(50_000)}!\n`,
    ],
  ])("%s: told, and the other rules judge", async (_what, assertion, count, thing) => {
    const run = await judge(rule(assertion), count, thing);
    expectSafe(run);
    expect(run.status).toBe(1);
    const { findings } = reportOf(run);
    expect(findings.filter(({ rule }) => rule === "ARC908").length).toBeGreaterThan(0);
    expect(findings.filter(({ rule }) => rule === "ORG001").length).toBeGreaterThan(0);
  });

  test.each([
    ["parentheses", `${"(".repeat(100_000)}true${")".repeat(100_000)}`],
    ["a forged command", "x.matches('\\n::error::forged')"],
    ["an escape", 'nothing == "\\u001b[31m"'],
    ["lookaround", "file.matches('(?=\\u001b[31m)')"],
  ])("what cannot be used is refused: %s", async (_what, assertion) => {
    expectUsageError(await judge(rule(assertion), 1, "a: 1\n"), "E_RULE", "evil.yaml:1:");
  });

  const forged = once(async () =>
    judge(rule("false", "a\\n::error::forged <b> @everyone \u001b[31m\u202e"), 1, "a: 1\n"),
  );

  test("a message forges nothing", async () => {
    const run = await forged();
    expectSafe(run);
    expect(run.status).not.toBe(0);
  });
});
