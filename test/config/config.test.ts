import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/config.ts";
import { secretNames } from "../../src/config/starter.ts";
import { builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";
import { refusal } from "../release/refusal.ts";

const parse = (text: string) =>
  parseConfig(Buffer.from(text), "archi3.yaml", builtInKindSchemas()("config"), new Set<string>());

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

test("a workflow of one's own hands on every variable that the configuration names, alone or in a list", () => {
  const servers = { files: { "env-from": ["ROOT", "KEY"] }, search: { "authorization-from": "TOKEN" } };
  const channels = { ops: { "url-from": "HOOK" }, other: { "url-from": "KEY", "odd-from": "two words" } };
  expect(secretNames({ verify: { checks: [{ servers }] }, channels })).toEqual([
    "HOOK",
    "KEY",
    "ROOT",
    "TOKEN",
  ]);
});
