import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/policy/finding.ts";
import { repository, together } from "./hostile.ts";
import { archi3, expectSafe, expectUsageError } from "./run.ts";

describe("what is printed", () => {
  const FORGED = [
    "\\n::error file=x::forged",
    "##[error]forged",
    "\\r::warning::forged",
    "\\e[31mred",
    "\\u202Eback",
    "\\u2028::error::forged",
    "\\x85::error::forged",
  ];

  const values = FORGED.map((text, index) => `k${index}: "${text}"\n"${text}${index}": 1\n`).join("");
  const of = together({
    "policies/agents/values.yaml": `agent: {id: "${FORGED[0]}"}\nversion: "${FORGED[1]}"\n${values}`,
    "policies/agents/lines.yaml": "::error::forged: 1\n  ::set-output name=a::b: [\n",
    "policies/agents/old-lines.yaml": "a: 1\n##[error]forged: 1\na: 2\n",
    "policies/agents/names.yaml": `metadata: {name: "${FORGED[0]}"}\nagnet: 1\n`,
  });

  test("values, keys and comments forge nothing", async () => {
    expect((await of("policies/agents/values.yaml")).messages).toContain("forged");
  });

  test("lines that are shown forge nothing", async () => {
    for (const file of ["policies/agents/lines.yaml", "policies/agents/old-lines.yaml"]) {
      const { findings, run } = await of(file);
      expect(findings.length, file).toBeGreaterThan(0);
      expect(run.stdout).toContain(`${file}:`);
    }
  });

  test("names of policies forge nothing", async () => {
    expect((await of("policies/agents/names.yaml")).findings.length).toBeGreaterThan(0);
    using folder = repository({
      "policies/agents/hostile.yaml": `metadata: {name: "${FORGED[0]}"}\nagnet: 1\n`,
    });
    expectUsageError(
      await archi3(folder.path, ["validate", "--name", "##[error]"]),
      "no policy has this name",
    );
  });

  test("JSON on standard output forges nothing", async () => {
    using folder = repository({
      "policies/agents/hostile.yaml": `"${FORGED[1]}": 1\n"\\e[31m": 2\n"a::b": 3\n`,
    });
    const run = await archi3(folder.path, ["validate", "--format", "json"]);
    expectSafe(run);
    expect(
      JSON.parse(run.stdout)
        .findings.map(({ message }: Finding) => message)
        .join(),
    ).toContain("##[error]forged");
  });
});
