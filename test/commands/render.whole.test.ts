import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { type RenderOptions, runRender } from "../../src/commands/render.ts";
import { PolicyError } from "../../src/errors.ts";
import { HEADER } from "../../src/release/effective-release.ts";
import { once } from "../e2e/run.ts";
import { ROOT } from "../example.ts";
import { recordingTerminal } from "../terminal.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "archi3-render-"));
  cpSync(join(ROOT, "examples/archi3/policies"), join(folder, "policies"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function render(options: Partial<RenderOptions>): Promise<string> {
  const terminal = recordingTerminal(folder);
  const asked = {
    environment: "production",
    policiesDir: "policies",
    format: "text" as const,
    output: [],
    quiet: false,
    ...options,
  };
  expect(await runRender(asked, terminal)).toBe(0);
  return terminal.printed();
}

/** What is printed of the example as it is, whose folder is deleted after each test, but always the same. */
const text = once(() => render({}));
const json = once(() => render({ format: "json" }));
const documents = once(async () => parseAllDocuments(await text()));

async function refusal(
  options: Partial<RenderOptions>,
): Promise<{ code: string; status: number; text: string }> {
  try {
    await render(options);
  } catch (error) {
    if (error instanceof PolicyError)
      return { code: error.code, status: error.status, text: JSON.stringify(error.parts) };
    throw error;
  }
  throw new Error("it was not refused");
}

function change(path: string, from: string, to: string): void {
  const file = join(folder, "policies", path);
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(from, () => to),
  );
}

const PATHS = [
  "agents/cold-chain-manager.yaml",
  "agents/reefer-monitor.yaml",
  "core/agent-policies.yaml",
  "core/orchestration-policies.yaml",
  "core/security-policies.yaml",
  "environment.yaml",
];

describe("what is printed", () => {
  test("one YAML stream, every file under its path", async () => {
    const printed = await text();
    expect([...printed.matchAll(/^---\n# (.*)$/gm)].map(([, path]) => path)).toEqual(PATHS);
    expect(await documents()).toHaveLength(PATHS.length);
    expect(await render({})).toBe(printed);
  });

  test("JSON holds the same values and where each was set", async () => {
    const { files, ...rest } = JSON.parse(await json());
    expect(rest).toMatchObject({ format: "archi3-effective/1", environment: "production" });
    expect(files.map(({ path }: { path: string }) => path)).toEqual(PATHS);
    const values = (await documents()).map((document) => document.toJS());
    expect(files.map(({ value }: { value: unknown }) => value)).toEqual(values);
    const lines = readFileSync(join(folder, "policies/environments/production.yaml"), "utf8").split("\n");
    const line = lines.findIndex((text) => text.includes("test-coverage")) + 1;
    expect(files[2].origins).toContainEqual({
      pointer: "/agents/managers/platform-manager/quality-standards/test-coverage",
      file: "environments/production.yaml",
      line,
      column: 7,
    });
  });

  test("warnings and errors of other rules do not matter", async () => {
    change("environments/production.yaml", 'test-coverage: ">90%"', 'test-coverage: ">1%"');
    expect(await render({})).toContain('test-coverage: ">1%"  # environments/production.yaml:');
  });

  test("an environment without an overlay runs the core unchanged", async () => {
    rmSync(join(folder, "policies/environments/staging.yaml"));
    expect(await render({ environment: "staging" })).not.toContain("environment");
  });
});

describe("what is written", () => {
  test("the files go to their paths in a folder", async () => {
    expect(await render({ output: ["out/production"] })).toBe("Wrote 6 files to out/production\n");
    const written = readdirSync(join(folder, "out/production"), { recursive: true, withFileTypes: true });
    expect(written.filter((entry) => entry.isFile())).toHaveLength(6);
    const agents = readFileSync(join(folder, "out/production/core/agent-policies.yaml"), "utf8");
    expect(await text()).toContain(`# core/agent-policies.yaml\n${agents}---\n`);
  });

  test("a file that ends in .json holds the JSON", async () => {
    expect(await render({ output: ["a.json"], quiet: true })).toBe("");
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe(await json());
    expect(await render({ output: ["a.json"] }), "replaced").toBe("Wrote a.json\n");
  });

  test("a file of somebody else's is not replaced, and no folder is made for a file", async () => {
    writeFileSync(join(folder, "archi3-baseline.json"), "{}");
    for (const output of ["archi3-baseline.json", "nowhere/a.json"])
      expect(await refusal({ output: [output] })).toMatchObject({ code: "E_OUTPUT", status: 2 });
    expect(readFileSync(join(folder, "archi3-baseline.json"), "utf8")).toBe("{}");
  });

  test("nothing is written through a link that leads out of the folder", async () => {
    mkdirSync(join(folder, "elsewhere"));
    mkdirSync(join(folder, "out"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "out/core"));
    expect(await refusal({ output: ["out"] })).toMatchObject({ code: "E_OUTPUT", status: 2 });
    expect(readdirSync(join(folder, "elsewhere"))).toEqual([]);
  });

  test("the policies themselves are never replaced", async () => {
    const before = readFileSync(join(folder, "policies/core/agent-policies.yaml"), "utf8");
    expect(await refusal({ output: ["policies"] })).toMatchObject({ code: "E_OUTPUT", status: 2 });
    expect(readFileSync(join(folder, "policies/core/agent-policies.yaml"), "utf8")).toBe(before);
  });

  test("a file that is no folder is not replaced", async () => {
    writeFileSync(join(folder, "notes.txt"), "mine");
    expect(await refusal({ output: ["notes.txt"] })).toMatchObject({ code: "E_OUTPUT", status: 2 });
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("mine");
  });
});

describe("a folder that was rendered into before", () => {
  const written = () =>
    readdirSync(join(folder, "out"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(join(folder, "out"), join(parentPath, name)))
      .sort();

  test("loses what is not rendered any more, and nothing else", async () => {
    await render({ output: ["out"] });
    await render({ output: ["out/staging"], environment: "staging" });
    writeFileSync(join(folder, "out/agents/mine.yaml"), "a: 1\n");
    mkdirSync(join(folder, "out/generated"));
    writeFileSync(join(folder, "out/generated/old.yaml"), `${HEADER}\nagent: {}\n`);
    symlinkSync(join(folder, "out/environment.yaml"), join(folder, "out/generated/link.yaml"));
    const before = written();
    rmSync(join(folder, "policies/agents/reefer-monitor.yaml"));
    expect(await render({ output: ["out"] })).toBe(
      "Wrote 5 files to out\nRemoved 2 files that are no longer rendered\n",
    );
    const gone = ["agents/reefer-monitor.yaml", "generated/old.yaml"];
    expect(written()).toEqual(before.filter((path) => !gone.includes(path)));
    rmSync(join(folder, "out/generated/link.yaml"));
    writeFileSync(join(folder, "out/generated/old.yaml"), HEADER);
    expect(await render({ output: ["out"] })).toContain("Removed 1 file that is no longer rendered\n");
    expect(existsSync(join(folder, "out/generated")), "a folder that is left empty").toBe(false);
  });
});

describe("what is refused", () => {
  test.each([
    ["a folder among the policies", "policies/rendered", "among the policies"],
    ["a repository's root", ".", "root of the repository"],
    ["a folder that holds archi3.yaml", "below", "archi3.yaml lies there"],
  ])("to write into %s", async (_name, output, says) => {
    spawnSync("git", ["init", "--quiet"], { cwd: folder });
    mkdirSync(join(folder, "below"));
    writeFileSync(join(folder, "below/archi3.yaml"), "");
    const { code, status, text } = await refusal({ output: [output] });
    expect([code, status]).toEqual(["E_OUTPUT", 2]);
    expect(text).toContain(says);
    expect(existsSync(join(folder, output, "core"))).toBe(false);
  });

  test.each([
    ["policies", "policies/rendered", "rendered/production"],
    [".", "rendered", "../rendered/production"],
    ["rendered", "rendered/out", "effective/production"],
  ])(
    "to write among policies that lie in %s: %s, and the folder that is named instead works",
    async (at, output, instead) => {
      const top = join(folder, "top");
      const root = join(top, "repository");
      mkdirSync(root, { recursive: true });
      cpSync(join(folder, "policies"), join(root, at), { recursive: true });
      const terminal = recordingTerminal(root);
      const options = { environment: "production", policiesDir: at, format: "text", quiet: false } as const;
      const refused = runRender({ ...options, output: [output] }, terminal);
      await expect(refused).rejects.toMatchObject({
        code: "E_OUTPUT",
        parts: {
          mend: `in place of ${output} name a folder of its own, such as ${instead}, which lies outside of the policies folder ${join(root, at)}`,
        },
      });
      expect(await runRender({ ...options, output: [instead] }, terminal)).toBe(0);
      expect(readdirSync(join(root, instead))).toContain("environment.yaml");
    },
  );

  test("JSON for a folder", async () => {
    const { code, status, text } = await refusal({ output: ["out"], format: "json" });
    expect([code, status]).toEqual(["E_OUTPUT", 2]);
    expect(text).toContain("--format json");
  });

  test("an environment that does not exist", async () => {
    const { code, status, text } = await refusal({ environment: "prodcution" });
    expect([code, status]).toEqual(["E_ENVIRONMENT", 2]);
    expect(text).toContain("did you mean production?");
  });

  test.each([
    ["a misspelt key", "  tier:", "  teir:"],
    ["broken syntax", "  name:", "  name: {"],
  ])("policies with %s", async (_name, from, to) => {
    change("agents/cold-chain-manager.yaml", from, to);
    const { code, status, text } = await refusal({});
    expect([code, status]).toEqual(["E_INVALID", 1]);
    expect(text).toContain("agents/cold-chain-manager.yaml:");
    expect(text).toContain("archi3-policy validate");
  });

  test("a folder without policies", async () => {
    mkdirSync(join(folder, "empty"));
    expect(await refusal({ policiesDir: "empty", environment: "staging" })).toMatchObject({
      code: "E_NOTHING",
      status: 2,
    });
  });
});
