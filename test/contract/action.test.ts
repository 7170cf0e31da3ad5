import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readInputs } from "../../src/inputs.ts";
import { ROOT } from "../example.ts";

/** What `action.yml` promises is what the action does. Its outputs: see test/e2e/action.test.ts. */

interface ActionYml {
  inputs: { [name: string]: { description: string; required?: boolean; default?: string } };
  outputs: { [name: string]: { description: string } };
  runs: { using: string; main: string; post: string };
}

const { inputs, outputs, runs }: ActionYml = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));

/** The names that are read, with the defaults that a runner hands in. */
function readBy(command: string, given: { [name: string]: string } = {}): Set<string> {
  const read = new Set<string>();
  readInputs((name) => {
    read.add(name);
    return name === "command" ? command : (given[name] ?? defaultOf(name));
  });
  return read;
}

function defaultOf(name: string): string {
  const value = inputs[name]?.default ?? "";
  return value.startsWith("${{") ? "null" : value;
}

test("every declared input is read, and every one that is read is declared", () => {
  const read = new Set([...readBy("validate"), ...readBy("render", { environment: "production" })]);
  expect([...read].sort()).toEqual(Object.keys(inputs).sort());
});

test("every input and output is described", () => {
  for (const { description } of [...Object.values(inputs), ...Object.values(outputs)])
    expect(description).toMatch(/^[A-Z].*\.$/);
});

test("the defaults are values that are taken, `validate` the command", () => {
  const values = readInputs(defaultOf);
  expect(values).toMatchObject({
    command: "validate",
    format: "text",
    checkName: "Policy findings",
    suggest: false,
  });
});

test.each([
  ["validate", { environment: "production" }],
  ["render", { environment: "production", paths: "a.yaml" }],
  ["render", { environment: "production", base: "main" }],
])("%s refuses %j, which is the other command's", (command, given) => {
  expect(() => readBy(command, given)).toThrow(expect.objectContaining({ code: "E_INPUT" }));
});

test("the runner's Node starts it, and again after the job", () => {
  expect(runs.using).toBe("node24");
  expect(existsSync(join(ROOT, runs.main))).toBe(true);
  // The same program, which knows its part by the name of the file that it was started by.
  expect(dirname(runs.post)).toBe(dirname(runs.main));
  expect(readFileSync(join(ROOT, runs.post), "utf8")).toBe(`import "./${basename(runs.main)}";\n`);
});
