import { chmodSync, existsSync, rmSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Change, runValidate } from "../../src/commands/validate.ts";
import { Folder } from "../e2e/run.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

/** A kind with as little to it as possible. */
const DRAFT = { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" };
const SCHEMA = JSON.stringify({
  ...DRAFT,
  properties: { level: { enum: ["low", "high"] }, size: { enum: ["small", "large"] } },
});
const CONFIG = 'kinds:\n  - { name: rule, match: "rules/*.yaml", schema: rule.json }\n';
const FILES = {
  "archi3.yaml": CONFIG,
  "rule.json": SCHEMA,
  "rules/a.yaml": "# kept\nlevel: hihg   # kept too\nsize: medium\n",
  "rules/b.yaml": "level: lwo\r\nsize: small\r\n",
};

type Options = Parameters<typeof runValidate>[1];

async function run(
  folder: string,
  change: Change | undefined,
  { paths = [], ...more }: Partial<Options> & { paths?: string[] } = {},
) {
  const terminal = recordingTerminal(folder);
  const options: Options = { format: "text", quiet: false, output: [], change, ...more };
  const status = await runValidate(paths, options, terminal, "1.0.0");
  return { status, printed: terminal.printed(), warned: terminal.warned() };
}

describe("--fix", () => {
  test("mends what can only be meant in one way, keeps the rest of the text, and tells what is left", async () => {
    using folder = new Folder(FILES);
    const { status, printed, warned } = await run(folder.path, "fix");
    expect(folder.read("rules/a.yaml")).toBe("# kept\nlevel: high   # kept too\nsize: medium\n");
    expect(folder.read("rules/b.yaml")).toBe("level: low\r\nsize: small\r\n");
    expect(warned.split("\n")).toEqual([
      expect.stringMatching(/^fixed {6}rules\/a\.yaml:2:8 ARC104 /),
      expect.stringMatching(/^fixed {6}rules\/b\.yaml:1:8 ARC104 /),
      "",
    ]);
    expect(printed).toMatch(/rules\/a\.yaml:3:7 error ARC104/);
    expect(printed).toMatch(/1 error,/);
    expect(status).toBe(1);
  });

  test("keeps a text without quotes where every reader takes it for text", async () => {
    const words = ["60-days", "/workspace", "1-hour", "2025-10-02", "1e5"];
    const schema = JSON.stringify({ ...DRAFT, additionalProperties: { enum: words } });
    const text = "a: 60-dys\nb: /worksace\nc: 1-Hour\nd: 2025-10-2\ne: 1e-5x\n";
    using folder = new Folder({ ...FILES, "rule.json": schema, "rules/a.yaml": text });
    await run(folder.path, "fix", { paths: ["rules/a.yaml"] });
    const [a, b, c, d] = folder.read("rules/a.yaml").split("\n");
    expect([a, b, c, d]).toEqual(["a: 60-days", "b: /workspace", "c: 1-hour", 'd: "2025-10-02"']);
  });

  test("mends in one run all of a list that hold beside as many that do not", async () => {
    const item = {
      properties: { level: { enum: ["low", "high"] } },
      if: { properties: { level: { const: "high" } }, required: ["level"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ["note"] },
    };
    const schema = JSON.stringify({ ...DRAFT, properties: { items: { items: item } } });
    const text = `items:\n${"  - {level: hihg}\n  - {level: lwo}\n".repeat(40)}`;
    using folder = new Folder({ ...FILES, "rule.json": schema, "rules/a.yaml": text });
    const { warned } = await run(folder.path, "fix", { paths: ["rules/a.yaml"] });
    expect(folder.read("rules/a.yaml")).toBe(text.replaceAll("lwo", "low"));
    expect(warned.match(/^not fixed .* It would bring ARC102/gm)).toHaveLength(40);
  });

  test("leaves alone what an alias repeats", async () => {
    const schema = JSON.stringify({
      ...DRAFT,
      properties: { level: { enum: ["low", "high"] }, note: { enum: ["hihg"] } },
    });
    const text = "level: &l hihg\nnote: *l\n";
    using folder = new Folder({ ...FILES, "rule.json": schema, "rules/a.yaml": text });
    await run(folder.path, "fix", { paths: ["rules/a.yaml"] });
    expect(folder.read("rules/a.yaml")).toBe(text);
  });

  test("done again changes nothing", async () => {
    using folder = new Folder(FILES);
    await run(folder.path, "fix");
    const before = folder.read("rules/a.yaml");
    expect((await run(folder.path, "fix")).warned).toBe("nothing to fix\n");
    expect(folder.read("rules/a.yaml")).toBe(before);
  });

  test("mends only what it is asked about, and keeps a file's rights", async () => {
    using folder = new Folder(FILES);
    chmodSync(folder.at("rules/b.yaml"), 0o640);
    const { status } = await run(folder.path, "fix", { paths: ["rules/b.yaml"], quiet: true });
    expect(status).toBe(0);
    expect(folder.read("rules/a.yaml")).toBe(FILES["rules/a.yaml"]);
    expect(folder.read("rules/b.yaml")).toBe("level: low\r\nsize: small\r\n");
    expect(statSync(folder.at("rules/b.yaml")).mode & 0o777).toBe(0o640);
  });

  test("mends what the baseline accepts too, says to write it anew, and leaves what a comment accepts", async () => {
    const accepted = "level: hihg # archi3-disable-line ARC104 -- a trial\n";
    using folder = new Folder({ ...FILES, "rules/c.yaml": accepted });
    await run(folder.path, "write-baseline");
    const { status, printed, warned } = await run(folder.path, "fix", { failOn: "warning" });
    expect(warned.match(/^fixed /gm)).toHaveLength(2);
    expect(warned).toMatch(/\nthe baseline still accepts what was fixed: run `validate --write-baseline`/);
    expect(folder.read("rules/a.yaml")).toContain("level: high");
    expect(folder.read("rules/c.yaml")).toBe(accepted);
    // Whoever mends does not fail for what the baseline need not accept any more, and is told of it.
    expect(printed).toMatch(/archi3-baseline\.json:\d+:\d+ notice ARC906/);
    expect(status).toBe(0);
  });

  test("on a branch mends only what the branch brings or touches", async () => {
    using repository = TestRepository.with({ ...FILES, "rules/new.yaml": "level: low\n" });
    repository.branch("feature");
    repository.commit({ "rules/new.yaml": "level: hihg\n" });
    const comparison = {
      against: { how: "merge-base", revision: "main", typed: true },
      counted: "changes",
    } as const;
    const { status } = await run(repository.path, "fix", { comparison });
    expect(status).toBe(0);
    expect(repository.read("rules/new.yaml")).toBe("level: high\n");
    expect(repository.read("rules/a.yaml")).toBe(FILES["rules/a.yaml"]);
  });
});

describe("--write-baseline", () => {
  test("accepts what is found, then only what is still there, and never more", async () => {
    using folder = new Folder(FILES);
    const first = await run(folder.path, "write-baseline");
    expect(first.status).toBe(0);
    expect(first.warned).toBe("archi3-baseline.json accepts 3 findings\n");
    expect(first.printed).toContain("0 errors");

    folder.write("rules/b.yaml", "level: low\n");
    folder.write("rules/c.yaml", "level: hgih\n");
    const second = await run(folder.path, "write-baseline");
    expect(second.warned).toBe(
      "archi3-baseline.json accepts 2 findings, 3 before\n1 finding was not added: a baseline only shrinks\n",
    );
    expect(second.printed).toMatch(/rules\/c\.yaml:1:8 error/);
    expect(second.status).toBe(1);
    expect(folder.read("archi3-baseline.json")).not.toContain("rules/c.yaml");
  });

  test("writes none where there is nothing to accept: an empty one could take nothing in later", async () => {
    using folder = new Folder({ ...FILES, "rules/a.yaml": "level: low\n", "rules/b.yaml": "level: low\n" });
    const clean = await run(folder.path, "write-baseline");
    expect(clean.status).toBe(0);
    expect(clean.warned).toBe("archi3-baseline.json is not written: nothing is found that it could accept\n");
    expect(existsSync(folder.at("archi3-baseline.json"))).toBe(false);
    folder.write("rules/b.yaml", "level: hgih\n");
    expect((await run(folder.path, "write-baseline")).warned).toContain("accepts 1 finding\n");
    folder.write("rules/b.yaml", "level: low\n");
    expect((await run(folder.path, "write-baseline")).warned).toContain("accepts 0 findings, 1 before\n");
    expect(folder.read("archi3-baseline.json")).toContain('"findings": []');
  });

  test("follows a file to its new name", async () => {
    using folder = new Folder(FILES);
    await run(folder.path, "write-baseline");
    folder.write("rules/z.yaml", folder.read("rules/a.yaml"));
    rmSync(folder.at("rules/a.yaml"));
    expect((await run(folder.path, undefined)).status).toBe(1);
    expect(await run(folder.path, "write-baseline")).toMatchObject({
      status: 0,
      warned: "archi3-baseline.json accepts 3 findings, 3 before\n",
    });
  });
});

describe("a baseline on a pull request", () => {
  const comparison = {
    against: { how: "merge-base", revision: "main", typed: true },
    counted: "changes",
  } as const;

  async function withBaseline(): Promise<TestRepository> {
    const repository = TestRepository.with(FILES);
    await run(repository.path, "write-baseline");
    repository.commit();
    repository.branch("feature");
    return repository;
  }

  test("accepts what it accepted on the base", async () => {
    using repository = await withBaseline();
    repository.commit({ "rules/a.yaml": `# a note\n${FILES["rules/a.yaml"]}` });
    expect((await run(repository.path, undefined, { comparison })).status).toBe(0);
  });

  test("may not grow: what it adds is an error, and accepts nothing", async () => {
    using repository = await withBaseline();
    const old = repository.read("archi3-baseline.json");
    repository.git("rm", "--quiet", "archi3-baseline.json");
    repository.write({ "rules/c.yaml": "level: hgih\n" });
    await run(repository.path, "write-baseline");
    expect(repository.read("archi3-baseline.json")).not.toBe(old);
    repository.commit();
    const { status, printed } = await run(repository.path, undefined, { comparison });
    expect(status).toBe(1);
    expect(printed).toMatch(/archi3-baseline\.json:\d+:\d+ error ARC907 new/);
    expect(printed).toMatch(/rules\/c\.yaml:1:8 error ARC104 new/);
    expect(printed).toContain("2 errors");
  });

  test("that gives up what is not mended makes it new", async () => {
    using repository = await withBaseline();
    repository.commit({ "archi3-baseline.json": undefined });
    const { status, printed } = await run(repository.path, undefined, { comparison });
    expect(status).toBe(1);
    expect(printed.match(/error ARC104 new/g)).toHaveLength(3);
  });

  test("that is the first accepts nothing yet, and the report says so", async () => {
    using repository = TestRepository.with(FILES);
    repository.branch("feature");
    repository.write({ "rules/c.yaml": "level: hgih\n" });
    await run(repository.path, "write-baseline");
    repository.commit();
    const { status, printed } = await run(repository.path, undefined, { comparison });
    expect(status).toBe(1);
    expect(printed).toMatch(/rules\/c\.yaml:1:8 error ARC104 new/);
    expect(printed).toContain("archi3-baseline.json is new: it accepts nothing before this change is merged");
    expect(printed.match(/ error ARC907 new/g)).toHaveLength(1);
    expect(printed).toMatch(/ARC907 .*rules\/c\.yaml that is not there on the base/);
    repository.git("switch", "--quiet", "--force-create", "main");
    expect((await run(repository.path, undefined)).status).toBe(0);
  });

  const asked = (repository: TestRepository) => run(repository.path, undefined, { comparison });

  /** Puts entries of the caller's own making into the place of those of a file. */
  function forge(repository: TestRepository, from: string, to: object): void {
    const baseline = JSON.parse(repository.read("archi3-baseline.json"));
    const findings = baseline.findings.map((entry: { file: string }) =>
      entry.file === from ? { ...entry, ...to } : entry,
    );
    repository.write({ "archi3-baseline.json": JSON.stringify({ ...baseline, findings }) });
  }

  test("follows a file that the change renames", async () => {
    using repository = await withBaseline();
    repository.git("mv", "rules/b.yaml", "rules/z.yaml");
    await run(repository.path, "write-baseline");
    expect(repository.read("archi3-baseline.json")).toContain("rules/z.yaml");
    repository.commit();
    expect(await asked(repository)).toMatchObject({ status: 0 });
  });

  test("follows no finding from a deleted file to one that is there, whatever its entries say", async () => {
    using repository = TestRepository.with({ ...FILES, "rules/c.yaml": "size: small\n" });
    await run(repository.path, "write-baseline");
    repository.commit();
    repository.branch("feature");
    repository.commit({ "rules/b.yaml": undefined, "rules/c.yaml": "size: small\nlevel: lwo\n" });
    const { findings } = JSON.parse((await run(repository.path, undefined, { format: "json" })).printed);
    const brought = findings.find(({ file }: { file: string }) => file === "rules/c.yaml");
    forge(repository, "rules/b.yaml", { file: "rules/c.yaml", fingerprint: brought.fingerprint });
    repository.commit();
    const { status, printed } = await asked(repository);
    expect(status).toBe(1);
    expect(printed).toMatch(/rules\/c\.yaml:2:8 error ARC104 new/);
    expect(printed).toMatch(/error ARC907 new/);
  });

  test("gives no stale entry to another finding", async () => {
    using repository = await withBaseline();
    repository.git("switch", "--quiet", "main");
    forge(repository, "rules/b.yaml", { file: "rules/gone.yaml", message: "x" });
    repository.commit({ "rules/b.yaml": "level: low\n" });
    repository.git("switch", "--quiet", "--force-create", "feature");
    repository.write({ "rules/b.yaml": "level: lwo\n" });
    const { findings } = JSON.parse((await run(repository.path, undefined, { format: "json" })).printed);
    const { fingerprint } = findings.find(({ file }: { file: string }) => file === "rules/b.yaml");
    forge(repository, "rules/gone.yaml", { file: "rules/b.yaml", fingerprint });
    repository.commit();
    const { status, printed } = await asked(repository);
    expect(status).toBe(1);
    expect(printed).toMatch(/rules\/b\.yaml:1:8 error ARC104 new/);
  });

  test("that comes with the first policies accepts what is there, and nothing that is to come", async () => {
    using repository = TestRepository.with({ "README.md": "# ours\n" });
    repository.branch("feature");
    repository.write(FILES);
    await run(repository.path, "write-baseline");
    repository.commit();
    const adopting = await asked(repository);
    expect(adopting.status).toBe(0);
    expect(adopting.printed).toMatch(/3 suppressed/);
    forge(repository, "rules/b.yaml", { fingerprint: "0".repeat(32) });
    repository.commit();
    const { status, printed } = await asked(repository);
    expect(status).toBe(1);
    expect(printed).toMatch(/error ARC907 new/);
    expect(printed).not.toContain("ARC906");
  });

  test("says of a comment's acceptance whether the change brings it", async () => {
    const old = "level: hihg # archi3-disable-line ARC104 -- a trial\n";
    using repository = TestRepository.with({ ...FILES, "rules/a.yaml": old });
    repository.branch("feature");
    repository.commit({ "rules/c.yaml": old });
    const { printed } = await run(repository.path, undefined, { comparison, format: "json" });
    const { findings } = JSON.parse(printed);
    const accepted = findings.filter(({ status }: { status: string }) => status === "suppressed");
    expect(accepted).toMatchObject([
      { file: "rules/a.yaml", suppression: { status: "existing" } },
      { file: "rules/c.yaml", suppression: { status: "new" } },
    ]);
  });

  test("accepts nothing where the base is unknown", async () => {
    using repository = await withBaseline();
    const unknown = { ...comparison, against: { ...comparison.against, revision: "gone", typed: false } };
    expect((await run(repository.path, undefined)).status).toBe(0);
    const { status, printed } = await run(repository.path, undefined, { comparison: unknown });
    expect(status).toBe(1);
    expect(printed).toContain("no baseline accepts anything");
  });
});
