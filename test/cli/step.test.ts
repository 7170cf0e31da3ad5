import { expect, test } from "vitest";
import { runStepCommand } from "../../src/cli/step.ts";
import { failureOfStep } from "../../src/report/step-failure.ts";
import { ROOT } from "../example.ts";
import { recordingTerminal } from "../terminal.ts";

/** What a step's reader is told of a call that was refused. */
async function told(command: string, inputs: { [name: string]: string } = {}) {
  const face = { version: "0", env: {}, finish: () => {}, terminal: () => recordingTerminal(ROOT) };
  const error: unknown = await runStepCommand(command, (name) => inputs[name] ?? "", face).catch(
    (reason: unknown) => reason,
  );
  const { code, status, what, why, mend } = failureOfStep(error);
  expect([code, status]).toEqual(["E_INPUT", 2]);
  return [what, why, mend].join("; ");
}

test.each([
  ["deploy", {}, "environment"],
  ["lock", { environment: "production" }, "reason"],
  ["diff", {}, "from"],
])("%s with %o: the missing input is named as a workflow names it", async (command, inputs, name) => {
  expect(await told(command, inputs)).toBe(
    `the input ${name} is missing (with: ${name}); \`command: ${command}\` needs it; add it below \`with:\` of the step`,
  );
});

test("a command without its other word is told with each that there is", async () => {
  expect(await told("environments")).toBe(
    "a word of the command is missing (with: command: environments); environments alone does not say what to do; " +
      "write `command: environments check` or `command: environments apply`",
  );
});
