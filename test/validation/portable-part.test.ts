import { describe, expect, test } from "vitest";
import { kindOfPath } from "../../src/policy/kinds.ts";
import { DEFAULT_LIMITS } from "../../src/policy/read-limits.ts";
import { builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";
import { type InputFile, type OwnPart, ownParts } from "../../src/validation/own-part.ts";
import { partOfPortable, portableOf } from "../../src/validation/portable-part.ts";
import { FAMILIES, severityOf } from "../../src/validation/rules/index.ts";
import { together, type ValidationInput } from "../../src/validation/validate.ts";
import { bytesOf, EXAMPLE_FILES } from "../example.ts";

const AGENT = "agents/reefer-monitor.yaml";

function inputOf(texts: ReadonlyMap<string, string | Uint8Array>): ValidationInput {
  const files = [...bytesOf(texts)].map(
    ([path, bytes]): InputFile => ({ file: `policies/${path}`, path, bytes, kind: kindOfPath(path) }),
  );
  return {
    files,
    rejected: [],
    environments: ["development", "staging", "production"],
    limits: DEFAULT_LIMITS,
    severityOf: severityOf(new Map()),
    schemaOf: (kind) => builtInKindSchemas()(kind.name),
    families: FAMILIES,
    today: "2026-11-29",
  };
}

/** What is found with the parts as they are, and with those that were written and read again. */
async function bothWays(texts: ReadonlyMap<string, string | Uint8Array>) {
  const input = inputOf(texts);
  const parts = await ownParts(input.files, input);
  const texted = input.files.map((file, index) => portableOf(file, parts[index] as OwnPart));
  const again = input.files.map((file, index) => {
    const text = texted[index];
    const part = text === undefined ? parts[index] : partOfPortable(file, text, input.limits);
    if (part === undefined) throw new Error(`${file.file} was not read again`);
    return part;
  });
  const told = ({ findings, invalid }: ReturnType<typeof together>) =>
    JSON.parse(JSON.stringify([findings, [...invalid].map(({ file }) => file)]));
  return { texted, direct: told(together(input, parts)), again: told(together(input, again)) };
}

/** Example files in which one text stands instead of another. */
function changed(path: string, from: string, to: string): Map<string, string> {
  const text = EXAMPLE_FILES.get(path) ?? "";
  expect(text).toContain(from);
  return new Map(EXAMPLE_FILES).set(
    path,
    text.replace(from, () => to),
  );
}

describe("a part that was written and read again gives what it gave", () => {
  test("in the example, of which every file but that with an alias can be written", async () => {
    const { texted, direct, again } = await bothWays(EXAMPLE_FILES);
    expect([...EXAMPLE_FILES.keys()].filter((_, index) => texted[index] === undefined)).toEqual([
      "core/orchestration-policies.yaml",
    ]);
    expect(again).toEqual(direct);
  });

  test.each([
    ["a wrong value", AGENT, 'network: "high"', 'network: "hihg"'],
    ["a dangling reference, which only the catalog shows", AGENT, 'manager: "@', 'manager: "@x'],
    [
      "a finding that a comment accepts",
      AGENT,
      'network: "high"',
      'network: "hihg" # archi3-disable-line ARC104 -- for now',
    ],
    ["a credential in a comment", AGENT, "agent:\n", "# password: hunter2-Kt7-vRq2\nagent:\n"],
    ["a misspelt key, which is judged as what it is meant to be", AGENT, "  storage:", "  storrage:"],
    ["an alias", AGENT, 'network: "high"', "network: &n high\n  cpu-too: *n"],
    ["words on which readers disagree", AGENT, 'network: "high"', "network: on"],
    ["no YAML at all", AGENT, "agent:\n", "agent: [\n"],
    ["a slip in a template", "templates/agent-template.yaml", "{{AGENT_NAME}}", "{{AGENT_NAM}}"],
    ["a laxer overlay", "environments/production.yaml", 'test-coverage: ">90%"', 'test-coverage: ">60%"'],
  ])("%s", async (_, path, from, to) => {
    const { direct, again } = await bothWays(changed(path, from, to));
    expect(direct[0]).not.toEqual([]);
    expect(again).toEqual(direct);
  });
});

describe("any other text gives no part", () => {
  const file = inputOf(EXAMPLE_FILES).files.find(({ path }) => path === AGENT) as InputFile;
  test.each(["", "{", "null", "[]", '{"values": 1}', '"text"'])("%s", (text) => {
    expect(partOfPortable(file, text, DEFAULT_LIMITS)).toBeUndefined();
  });
});
