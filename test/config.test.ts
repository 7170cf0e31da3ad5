import { expect, test } from "vitest";
import { parseConfig } from "../src/config.ts";
import { builtInKindSchemas } from "../src/validation/builtin-schemas.ts";
import { refusal } from "./release/refusal.ts";

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
  await two("{type: directory, path: live}", "{type: directory, path: live/b}");
  await two("{type: git, branch: live, repository: one}", "{type: git, branch: live, repository: other}");
  await two("{type: git}", "{type: git}");
});

const TOKEN = `ghp_${"a1B2".repeat(9)}`;

test.each([
  ["ledger", "https://me:secret@h.test/x"],
  ["ledger", "https://me:se@cret@h.test/x"],
  ["ledger", `https://${TOKEN}@h.test/x`],
  ["target", "https://me:secret@h.test/x"],
])("a password in the remote of the %s is refused: %s", async (where, url) => {
  const text =
    where === "ledger"
      ? `ledger: {remote: "${url}"}\n`
      : `environments: {a: {target: {type: git, repository: "${url}"}}}\n`;
  const said = await refusal(() => parse(text));
  expect(said).toMatch(/^E_CONFIG 2 archi3\.yaml:1:\d+: it holds a password/);
  expect(said).not.toMatch(/secret|cret@|ghp_/);
});

test.each(["origin", "none", "https://me@h.test/x", "ssh://git@h.test:22/x", "git@h.test:x", "/srv/a:b@c"])(
  "a remote without a password is taken: %s",
  async (remote) => {
    expect((await parse(`ledger: {remote: "${remote}"}\n`)).ledgerRemote).toBe(remote);
  },
);
