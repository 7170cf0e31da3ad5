import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Command } from "commander";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { makeProgram } from "../../src/cli/program.ts";
import { commandNames, inputsOf, runStepCommand } from "../../src/cli/step.ts";
import type { Outcome } from "../../src/commands/deployment-world.ts";
import { monitorShown, outcomeShown, planShown, statusShown } from "../../src/commands/step-shows.ts";
import { OTHERS, readValidateInputs } from "../../src/inputs.ts";
import { ROOT } from "../example.ts";
import { plan } from "../report/plans.ts";
import { recordingTerminal } from "../terminal.ts";

/** What `action.yml` promises is what the action does. Its outputs: see test/e2e/action-many.whole.test.ts. */

interface ActionYml {
  inputs: { [name: string]: { description: string; required?: boolean; default?: string } };
  outputs: { [name: string]: { description: string } };
  runs: { using: string; main: string; post: string };
}

const { inputs, outputs, runs }: ActionYml = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));

/** The names that a step which validates reads, with the defaults that a runner hands in. */
function readBy(given: { [name: string]: string } = {}): Set<string> {
  const read = new Set<string>();
  readValidateInputs((name) => {
    read.add(name);
    return given[name] ?? defaultOf(name);
  });
  return read;
}

function defaultOf(name: string): string {
  const value = inputs[name]?.default ?? "";
  return value.startsWith("${{") ? "null" : value;
}

const PROGRAM = makeProgram({
  ...{ version: "0", env: {}, finish: () => {} },
  terminal: () => recordingTerminal(ROOT),
});

/** The commands that a step runs as the command line does, and their inputs. */
const COMMANDS = commandNames(PROGRAM)
  .filter((name) => name !== "validate")
  .map((name) => ({ name, own: inputsOf(commandNamed(name)) }));

function commandNamed(name: string): Command {
  const found = PROGRAM.commands.find((one) => one.name() === name);
  if (found === undefined) throw new Error(`no command ${name}`);
  return found;
}

/** What every step reads, whatever its command. */
const OF_STEPS = ["command", "token", "ledger-token", "bundle-artifact", "dashboard-artifact"];

test("every declared input is read, and every one that is read is declared", () => {
  const read = new Set([...readBy(), ...COMMANDS.flatMap(({ own }) => own), ...OF_STEPS]);
  expect([...read].sort()).toEqual(Object.keys(inputs).sort());
});

test("a step that validates refuses every input of the other commands, and no other", () => {
  const accepted = new Set(readBy());
  for (const name of OTHERS) accepted.delete(name);
  const others = [...COMMANDS.flatMap(({ own }) => own), "ledger-token"];
  expect(new Set(OTHERS)).toEqual(new Set(others.filter((name) => !accepted.has(name))));
  // It can only be seen that somebody gave an input where there is no default.
  expect(OTHERS.filter((name) => inputs[name]?.default !== undefined)).toEqual([]);
});

test("every output is declared that a command publishes, and no other", () => {
  const { outputs: called } = parse(readFileSync(join(ROOT, ".github/workflows/validate.yml"), "utf8")).on
    .workflow_call;
  const outcome: Outcome = {
    ...{ status: 0, result: "healthy", id: "a-1", live: "a-1", why: "", next: undefined },
    ...{ checks: [], restored: [] },
  };
  const published = [
    planShown(plan(), { now: 0, waitMs: 0, isLive: false }),
    outcomeShown(outcome, "a", "git branch a"),
    statusShown([]),
    monitorShown({
      ...{ format: "archi3-monitor-report/1", time: "", well: true, environments: [], health: [] },
      ...{ objectives: [], alerts: [], ended: [], owed: [], told: [], notes: [] },
    }),
  ].flatMap((shown) => Object.keys(shown.outputs ?? {}));
  // Those of `validate`, and what commands add beside the results that are shown.
  const others = ["report-path", "sarif-path", "bundle-path", "github-environment", "dashboard-url"];
  expect([...new Set([...Object.keys(called), ...published, ...others])].sort()).toEqual(
    Object.keys(outputs).sort(),
  );
});

test("every input and output is described", () => {
  for (const { description } of [...Object.values(inputs), ...Object.values(outputs)])
    expect(description).toMatch(/^[A-Z].*\.$/);
});

test("the defaults are values that are taken, `validate` the command", () => {
  expect(defaultOf("command")).toBe("validate");
  expect(readValidateInputs(defaultOf)).toMatchObject({
    format: "text",
    checkName: "Policy findings",
    suggest: false,
  });
});

test("what belongs to another command is refused by name", async () => {
  expect(() => readBy({ environment: "production" })).toThrow(expect.objectContaining({ code: "E_INPUT" }));
  const given: { [name: string]: string } = { environment: "production", base: "main" };
  const run = runStepCommand("render", (name) => given[name] ?? defaultOf(name), {
    ...{ version: "0", env: {}, finish: () => {}, terminal: () => recordingTerminal(ROOT) },
  });
  await expect(run).rejects.toMatchObject({ code: "E_INPUT", parts: { where: "with: base" } });
});

test("the runner's Node starts it, and again after the job", () => {
  expect(runs.using).toBe("node24");
  expect(existsSync(join(ROOT, runs.main))).toBe(true);
  // The same program, which knows its part by the name of the file that it was started by.
  expect(dirname(runs.post)).toBe(dirname(runs.main));
  expect(readFileSync(join(ROOT, runs.post), "utf8")).toBe(`import "./${basename(runs.main)}";\n`);
});
