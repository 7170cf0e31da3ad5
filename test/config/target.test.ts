import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/config.ts";
import { builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";
import { refusal } from "../release/refusal.ts";

const parse = (text: string) =>
  parseConfig(Buffer.from(text), "archi3.yaml", builtInKindSchemas()("config"), new Set<string>());

const PLACES = "environments:\n  a: {target: A}\n  b: {after: a, target: B}\n";

test.each([
  ["{type: directory, path: ./live/x}", "{type: directory, path: live//x/}"],
  ["{type: directory, path: live/b}", "{type: directory}"],
  ["{type: directory, path: ./live/Prod}", "{type: directory, path: ./Live/prod}"],
  ["{type: git, branch: Live}", "{type: git, branch: live}"],
  ["{type: git, branch: live}", "{type: git, branch: live, repository: origin}"],
  ["{type: git, branch: policy-live/b}", "{type: git}"],
  [
    "{type: git, branch: live, repository: 'https://h.test/x'}",
    "{type: git, branch: live, repository: 'https://h.test/x.git/'}",
  ],
])("one target for two environments is refused: %s and %s", async (a, b) => {
  const said = await refusal(() => parse(PLACES.replace("A", a).replace("B", b)));
  expect(said).toMatch(/^E_CONFIG 2 archi3\.yaml:3:25: a and b have the same target/);
});

test("targets of two environments that only look alike are two", async () => {
  const two = (a: string, b: string) => parse(PLACES.replace("A", a).replace("B", b));
  await two("{type: directory, path: live/a}", "{type: directory, path: live/ab}");
  await two("{type: git, branch: live, repository: one}", "{type: git, branch: live, repository: other}");
  await two("{type: git}", "{type: git}");
});

test.each([
  ["{type: directory, path: live}", "{type: directory, path: ./live/b}"],
  ["{type: directory, path: live/x/current}", "{type: directory, path: live/x}"],
])("a target inside of another is refused: %s and %s", async (a, b) => {
  const said = await refusal(() => parse(PLACES.replace("A", a).replace("B", b)));
  expect(said).toMatch(/^E_CONFIG 2 archi3\.yaml:3:25: a and b have targets one in the other/);
});

test.each([
  ["{type: git, branch: live}", "{type: git, branch: live/b}"],
  ["{type: git, branch: policy-live/b/c}", "{type: git}"],
])("a branch below another is refused: %s and %s", async (a, b) => {
  const said = await refusal(() => parse(PLACES.replace("A", a).replace("B", b)));
  expect(said).toMatch(/^E_CONFIG 2 archi3\.yaml:3:25: a and b have branches one below the other/);
  await parse(PLACES.replace("A", a.replace("}", ", repository: other}")).replace("B", b));
});

const WITH_TARGET = (path: string) => `environments:\n  a: { target: { type: directory, path: ${path} } }\n`;

test.each([
  ["", "policies"],
  ["", "./Policies/live"],
  ["", "archi3"],
  ["policies: my/policies\n", "my"],
  ["policies: ./my/policies/\n", "my/policies"],
  ["policies: my/policies\n", "my/policies/live/a"],
])("no target and no policies lie in each other: %j and %s", async (policies, path) => {
  expect(await refusal(() => parse(policies + WITH_TARGET(path)))).toMatch(
    /^E_CONFIG 2 archi3\.yaml:\d:\d+: it is the policies folder, holds it or lies in it/,
  );
});

test.each([
  ["", "live/policies"],
  ["policies: my/policies\n", "policies"],
  ["policies: my/policies\n", "my/policies-live"],
  ["policies: .\n", "live"],
])("a target beside the policies is one: %j and %s", async (policies, path) => {
  await parse(policies + WITH_TARGET(path));
});

test.each([".", "./", ".git", ".git/live", "./.GIT", "sub/.git", "git~1/x", "sub/.git./x"])(
  "no target lies at %s",
  async (path) => {
    const said = await refusal(() => parse(WITH_TARGET(path)));
    expect(said).toMatch(
      /^E_CONFIG 2 archi3\.yaml:2:.*: it (?:is the folder of archi3\.yaml itself|leads into git's own folder)$/,
    );
  },
);

test.each(["soak: 1h", "evidence: [load]"])("%s asks for an environment before", async (line) => {
  expect(await refusal(() => parse(`environments:\n  a: { ${line} }\n`))).toMatch(
    /^E_CONFIG 2 archi3\.yaml:2:.*: a comes after no environment/,
  );
  await parse(`environments:\n  a: {}\n  b: { after: a, ${line} }\n`);
});
