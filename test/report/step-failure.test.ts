import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { usageError } from "../../src/errors.ts";
import { failureOfStep, SHARED_OPTIONS } from "../../src/report/step-failure.ts";
import { ROOT } from "../example.ts";

test.each([
  ["--output r.txt", "(with: output: r.txt)"],
  ["--policies-dir a b", "(with: policies-dir: a b)"],
  ["archi3.yaml:1:2", "(archi3.yaml:1:2)"],
  ["--changed", "(--changed)"],
])("the place %s is written %s", (where, written) => {
  expect(failureOfStep(usageError("E_OUTPUT", { what: "it failed", where })).what).toBe(
    `it failed ${written}`,
  );
});

test.each([
  ["leave --type out, or say --type agent", "leave `with: type` out, or say `with: type` agent"],
  ["name a file, with --type for its kind", "name a file, `with: type` for its kind"],
  ["say `--name x`", "say `with: name x`"],
  ["say `--name`", "say `with: name`"],
  ["see `git branch --all`", "see `git branch --all`"],
  ["use --type-of", "use --type-of"],
])("what to do, %s, is %s", (mend, written) => {
  expect(failureOfStep(usageError("E_INPUT", { what: "it failed", mend })).mend).toBe(written);
});

test("a fault of the tool asks for the input that explains it", () => {
  expect(failureOfStep(new Error("x")).mend).toMatch(/^run it again `with: verbose: true`, and report/);
});

test("every option that is taken for an input is one", () => {
  const { inputs } = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining([...SHARED_OPTIONS]));
});
