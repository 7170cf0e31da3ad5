import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packFiles, unpackFiles } from "../../src/adapters/archive.ts";
import { runBundle } from "../../src/commands/bundle.ts";
import { type Candidate, chooseCandidate } from "../../src/commands/candidate.ts";
import type { BundleSource } from "../../src/release/manifest.ts";
import { ROOT } from "../example.ts";
import { refusal } from "../release/refusal.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

const AGENT = "policies/agents/reefer-monitor.yaml";
const EXAMPLE = ["archi3.yaml", AGENT, "policies/agents/cold-chain-manager.yaml"];
const KIND = `\nkinds: [{ name: rule, match: "rules/*.yml", schema: rule.json, documents: many }]\n`;

let repository: TestRepository;
let first = "";
let archive: ReadonlyMap<string, Uint8Array>;

/** Two commits with different policies, and the bundle of the second; a kind of its own lies outside of the folder. */
beforeAll(async () => {
  const files = EXAMPLE.map((path) => [path, readFileSync(join(ROOT, "examples/archi3", path), "utf8")]);
  repository = TestRepository.with(Object.fromEntries(files));
  first = repository.git("rev-parse", "HEAD");
  repository.git("remote", "add", "origin", "git@github.com:archi3/policies.git");
  repository.commit({
    "archi3.yaml": `${repository.read("archi3.yaml")}${KIND}`,
    "rule.json": '{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object" }',
    "rules/a.yml": "b: 2\na: 1\n---\nc: 0\n",
  });
  const options = { validate: false, format: "json", quiet: true, output: "b.tar.gz" } as const;
  await runBundle(options, recordingTerminal(repository.path), "0.0.0");
  archive = await unpackFiles(readFileSync(repository.at("b.tar.gz")), "b.tar.gz");
});
afterAll(() => repository[Symbol.dispose]());

const text = (path: string) => Buffer.from(archive.get(path) ?? "").toString("utf8");

/** What `deploy --bundle` makes of the archive with one file in other words. */
async function chosen(path: string, content: string): Promise<Candidate> {
  const files = new Map(archive).set(path, Buffer.from(content));
  writeFileSync(repository.at("forged.tar.gz"), await packFiles(files));
  const options = { environment: "development", bundle: "forged.tar.gz", validate: false };
  const choice = await chooseCandidate(options, "wanted", recordingTerminal(repository.path), "0.0.0", {});
  if (choice.is === "invalid") throw new Error("it is invalid");
  return choice.candidate;
}

function manifestWith(source: Partial<BundleSource>): string {
  const manifest = JSON.parse(text("manifest.json"));
  return `${JSON.stringify({ ...manifest, source: { ...manifest.source, ...source } }, undefined, 2)}\n`;
}

test("what validation found goes along, of a commit and of a bundle's file", async () => {
  const found = { policies: 4, errors: 0, warnings: 0, suppressed: 0 };
  expect((await chosen("manifest.json", text("manifest.json"))).validation).toEqual(found);
  using other = repository.clone(1);
  // It matches no kind, which is a warning.
  other.commit({
    "archi3.yaml": other.read("archi3.yaml").replace("fail-on: warning", "fail-on: error"),
    "policies/notes.yaml": "a: 1\n",
  });
  const options = { environment: "development", validate: false };
  const choice = await chooseCandidate(options, "wanted", recordingTerminal(other.path), "0.0.0", {});
  expect(choice).toMatchObject({ is: "chosen", candidate: { validation: { ...found, warnings: 1 } } });
});

describe("what is no policy in a bundle's file", () => {
  test("is taken as it was built", async () => {
    const { source, sourceDoubt } = await chosen("manifest.json", text("manifest.json"));
    expect(sourceDoubt).toBeUndefined();
    expect(source).toEqual({
      repository: "archi3/policies",
      commit: repository.git("rev-parse", "HEAD"),
      ref: "refs/heads/main",
    });
  });

  test.each([
    ["another value", (data: string) => data.replace("0.3.0", "9.9.9")],
    ["an order of its own", (data: string) => data.replace('"b":2,"a":1', '"a":1,"b":2')],
    ["a space more", (data: string) => `${data} `],
    ["nothing", () => "{}"],
  ])("is refused with %s for OPA", async (_, forge) => {
    expect(forge(text("data.json"))).not.toBe(text("data.json"));
    expect(await refusal(() => chosen("data.json", forge(text("data.json"))))).toMatch(
      /^E_BUNDLE 3 data\.json: it is not what/,
    );
  });

  test("is refused as a manifest in another form: a second key would be read by others", async () => {
    const twice = text("manifest.json").replace('"tool":', '"tool": "another", "tool":');
    expect(await refusal(() => chosen("manifest.json", twice))).toMatch(/^E_BUNDLE 3 manifest\.json: /);
  });
});

describe("where a bundle says it came from", () => {
  test("is refused where that commit has other policies", async () => {
    const said = await refusal(() => chosen("manifest.json", manifestWith({ commit: first })));
    expect(said).toContain(`E_BUNDLE 3 manifest.json: it says that the bundle is of the commit ${first}`);
  });

  test("is unverified where the commit is not here", async () => {
    const commit = "12".repeat(20);
    const { source, sourceDoubt } = await chosen("manifest.json", manifestWith({ commit }));
    expect(sourceDoubt).toBe(`the commit ${commit} is not here`);
    expect(source).toMatchObject({ commit, unverified: true });
  });

  test("is unverified where it names another repository", async () => {
    const { source, sourceDoubt } = await chosen("manifest.json", manifestWith({ repository: "mallory/x" }));
    expect(sourceDoubt).toBe("it names the repository mallory/x, and this is archi3/policies");
    expect(source).toMatchObject({ repository: "mallory/x", unverified: true });
  });
});
