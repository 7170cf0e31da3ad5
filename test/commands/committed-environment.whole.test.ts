import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { committedEnvironment } from "../../src/commands/committed-environment.ts";
import { Bed, git } from "../adapters/ledgers.ts";
import { recordingTerminal } from "../terminal.ts";

const GOOD = [
  "policies: policies",
  "ledger: { remote: none }",
  "environments:",
  "  staging: {}",
  "  production: { after: staging, target: { type: git, branch: live } }",
  "",
].join("\n");

/** A repository whose configuration was good, and then became another. */
class Clone implements Disposable {
  readonly #bed = new Bed();
  readonly folder = this.#bed.work();
  readonly good: string;

  constructor() {
    this.good = this.commit(GOOD);
  }

  /** Commits a configuration, or that there is none. */
  commit(config: string | undefined): string {
    const file = join(this.folder, "archi3.yaml");
    if (config === undefined) rmSync(file);
    else writeFileSync(file, config);
    git(this.folder, "add", "--all");
    git(
      this.folder,
      "-c",
      "user.name=A",
      "-c",
      "user.email=a@example.com",
      "commit",
      "--quiet",
      "-m",
      "Next",
    );
    return git(this.folder, "rev-parse", "HEAD");
  }

  async open(options: { environment?: string; configFrom?: string } = {}) {
    const terminal = recordingTerminal(this.folder);
    const asked = { environment: "production", ...options };
    const command = "rollback --environment production";
    const { environment, workspace } = await committedEnvironment(asked, terminal, command);
    return { target: environment.target, remote: workspace.config.ledgerRemote, warned: terminal.warned() };
  }

  [Symbol.dispose](): void {
    this.#bed[Symbol.dispose]();
  }
}

const LIVE = { target: { type: "git", branch: "live", repository: undefined }, remote: "none" };

test("that the policies folder is gone keeps nobody from going back", async () => {
  using clone = new Clone();
  expect(await clone.open()).toEqual({ ...LIVE, warned: "" });
});

test.each([
  ["a rule that does not exist", "severity: { ARC999: off }", "there is no rule ARC999"],
  ["a kind without its schema", "kinds: [{ name: mine, match: '*.yml', schema: gone.json }]", undefined],
  ["a wrong kind", "kinds: [{ name: mine }]", "archi3.yaml:6:"],
  ["a wrong validate", "validate: { fail-on: sometimes }", "archi3.yaml:6:"],
])("%s is passed over, and told", async (_, line, warning) => {
  using clone = new Clone();
  clone.commit(`${GOOD}${line}\n`);
  const { warned, ...found } = await clone.open();
  expect(found).toEqual(LIVE);
  if (warning === undefined) expect(warned).toBe("");
  else expect(warned).toContain(warning);
});

test.each([
  [
    "an unknown channel",
    "alerts: { routes: [{ on: [drift], to: [opps] }] }",
    "there is no channel opps",
    "no channel is told",
  ],
  [
    "a secret in place of a variable",
    "alerts: { channels: { a: { type: slack, url-from: 'https://h.test/s' } } }",
    "a secret",
    "no channel is told",
  ],
  ["wrong contacts", "contacts: nobody", "must be a list", "no contact is named"],
  ["a wrong silence", "silences: everything", "must be a list", "no silence counts"],
])("%s keeps nobody from going back, who is told what that means", async (_, line, why, meaning) => {
  using clone = new Clone();
  clone.commit(`${GOOD}${line}\n`);
  const { warned, ...found } = await clone.open();
  expect(found).toEqual(LIVE);
  expect(warned).toMatch(/^warning: archi3\.yaml:6:\d+: .*\n$/);
  expect(warned).toContain(why);
  expect(warned).toContain(` (so ${meaning})\n`);
});

test("two faults are told, each with what it means", async () => {
  using clone = new Clone();
  clone.commit(`${GOOD}kinds: 7\nsilences: everything\n`);
  const { warned } = await clone.open();
  expect(warned).toMatch(
    /^warning: .*:6:8: .* \(production does not need this part\)\nwarning: .*:7:11: .* \(so no/,
  );
});

test("another environment, and what is only asked before a deployment, may be wrong", async () => {
  using clone = new Clone();
  clone.commit(GOOD.replace("staging: {}", "staging: { after: nowhere, verify: 7 }"));
  expect(await clone.open()).toMatchObject({
    ...LIVE,
    warned: expect.stringContaining("warning: archi3.yaml:4:"),
  });
  clone.commit(GOOD.replace("after: staging,", "after: nowhere, soak: soon, freeze: [{ from: x, to: y }],"));
  expect(await clone.open()).toMatchObject(LIVE);
});

test("the commit that is named is the newest before the fault, not the last one that changed the configuration", async () => {
  using clone = new Clone();
  writeFileSync(join(clone.folder, "policy.yaml"), "a: 1\n");
  const newest = clone.commit(GOOD).slice(0, 12);
  expect(newest).not.toBe(clone.good.slice(0, 12));
  const broken = clone.commit(GOOD.replace("type: git", "type: gti")).slice(0, 12);
  await expect(clone.open()).rejects.toMatchObject({
    parts: {
      what: `cannot use the configuration of the commit ${broken}`,
      mend: expect.stringMatching(`Correct it and commit that, or .* --config-from ${newest}$`),
    },
  });
});

test.each([
  ["YAML that nobody can read", `${GOOD}\t- [`],
  ["the target", GOOD.replace("type: git", "type: gti")],
  ["the target's key", GOOD.replace("target:", "traget:")],
  ["the key of all environments", GOOD.replace("environments:", "enviroments:")],
  ["the ledger's key", GOOD.replace("ledger:", "leger:")],
  ["an environment that is gone", GOOD.replace(/ {2}production.*\n/, "")],
  ["a configuration that is gone", undefined],
])("%s: the error names the newest commit whose configuration can be used", async (_, config) => {
  using clone = new Clone();
  clone.commit(config);
  clone.commit(config === undefined ? `${GOOD}- {` : `${config}\n# still`);
  const configFrom = clone.good.slice(0, 12);
  await expect(clone.open()).rejects.toMatchObject({
    code: expect.stringMatching(/^E_(CONFIG|ENVIRONMENT)$/),
    status: 2,
    parts: {
      mend: expect.stringContaining(
        `archi3-policy rollback --environment production --config-from ${configFrom}`,
      ),
    },
  });
  expect(await clone.open({ configFrom })).toEqual({ ...LIVE, warned: "" });
});

test("a configuration that is gone is not taken for the defaults, unless somebody says so", async () => {
  using clone = new Clone();
  clone.commit(undefined);
  await expect(clone.open()).rejects.toMatchObject({ code: "E_CONFIG" });
  expect(await clone.open({ configFrom: "HEAD" })).toMatchObject({ target: { type: "directory" } });
});

test("a commit that is not there, and an environment that never was, are told as such", async () => {
  using clone = new Clone();
  await expect(clone.open({ configFrom: "nowhere" })).rejects.toMatchObject({ code: "E_COMMIT", status: 2 });
  const error = await clone.open({ environment: "prodction" }).catch((error) => error);
  expect(error).toMatchObject({ code: "E_ENVIRONMENT", parts: { mend: "did you mean production?" } });
});
