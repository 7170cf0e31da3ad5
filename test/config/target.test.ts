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

test.each([".", "./", ".git", ".git/live", "./.GIT"])("no target lies at %s", async (path) => {
  const said = await refusal(() =>
    parse(`environments:\n  a: { target: { type: directory, path: ${path} } }\n`),
  );
  expect(said).toMatch(
    /^E_CONFIG 2 archi3\.yaml:2:.*: it is (?:the folder of archi3\.yaml itself|git's own folder)$/,
  );
});

test.each(["soak: 1h", "evidence: [load]"])("%s asks for an environment before", async (line) => {
  expect(await refusal(() => parse(`environments:\n  a: { ${line} }\n`))).toMatch(
    /^E_CONFIG 2 archi3\.yaml:2:.*: a comes after no environment/,
  );
  await parse(`environments:\n  a: {}\n  b: { after: a, ${line} }\n`);
});
