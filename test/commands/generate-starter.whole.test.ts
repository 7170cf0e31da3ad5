import { describe, expect, test } from "vitest";
import { runInit } from "../../src/commands/init.ts";
import { recordingTerminal } from "../terminal.ts";
import { GeneratingFolder } from "./generating.ts";

/** A repository as `init` makes it. */
async function starter(): Promise<GeneratingFolder> {
  const folder = new GeneratingFolder();
  const flags = { force: false, dryRun: false, quiet: true, verbose: false };
  const options = { workflows: "none", format: "text", ...flags } as const;
  expect(await runInit(options, recordingTerminal(folder.path), "/no/such/program")).toBe(0);
  return folder;
}

/** Puts the environment qa behind another one in the configuration, and in front of what came behind that one. */
function withQa(folder: GeneratingFolder, after: string | undefined, then: string): void {
  const begun = after === undefined ? "" : `    after: ${after}\n`;
  const qa = `environments:\n  qa:\n${begun}    target: { type: git }\n`;
  const next = new RegExp(`^( {2}${then}:\\n)(?: {4}after: .*\\n)?`, "m");
  const config = folder.read("archi3.yaml").replace(/^environments:\n/m, qa);
  folder.write("archi3.yaml", config.replace(next, "$1    after: qa\n"));
}

describe("the template environment, in a repository as init makes it,", () => {
  test.each(["development", "staging", "production"])("makes a valid %s again", async (environment) => {
    using folder = await starter();
    const asked = { template: "environment", values: { ENVIRONMENT: environment }, force: true };
    expect(await folder.generate(asked)).toMatchObject({
      status: 0,
      error: "",
      printed: expect.stringMatching(/, valid\n$/),
    });
  });

  test.each([
    ["development", "staging", {}],
    ["staging", "production", {}],
    [
      undefined,
      "development",
      {
        DEBUG_MODE: true,
        VERBOSE_LOGGING: true,
        AUDIT_LOGGING: false,
        MOCK_EXTERNAL_SERVICES: true,
        ERROR_REPORTING: "verbose",
      },
    ],
  ])("makes a valid environment between %s and %s", async (after, then, values) => {
    using folder = await starter();
    withQa(folder, after, then);
    const asked = { template: "environment", values: { ...values, ENVIRONMENT: "qa" } };
    expect(await folder.generate(asked)).toMatchObject({
      status: 0,
      error: "",
      printed: expect.stringMatching(/, valid\n$/),
    });
  });
});
