import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { alone, archi3, expectSafe, Folder, ROOT, type Run, reportOf } from "./run.ts";

/** The committed bundle also runs on the Node of GitHub's runners, and says there what it says here. */

const BINARY = process.platform === "win32" ? "node.exe" : "node";
/** Where `script/setup-node24.mjs` puts it. */
const NODE_24 = join(ROOT, ".cache/node24/node_modules/node/bin", BINARY);
const missing = !existsSync(NODE_24);

function testOnNode24(name: string, run: () => Promise<void>): void {
  const needs = missing ? " (needs Node 24: run script/setup-integration)" : "";
  test.skipIf(missing)(`${name}${needs}`, run);
}

/** The same run on this Node and on Node 24. */
async function onBoth(folder: string, ...args: string[]): Promise<[here: Run, there: Run]> {
  return [await archi3(folder, args), await alone(folder, args, {}, NODE_24)];
}

function withoutDuration({ summary, ...rest }: Report) {
  const { "duration-ms": _duration, ...counts } = summary;
  return { ...rest, summary: counts };
}

testOnNode24("it is Node 24 that runs it", async () => {
  using folder = new Folder();
  folder.tool(NODE_24, "-e", "if (!process.version.startsWith('v24.')) process.exit(1)");
});

testOnNode24("the example is right", async () => {
  const runs = await onBoth(join(ROOT, "examples/archi3"), "validate", "--format", "json");
  for (const run of runs) {
    expectSafe(run);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(reportOf(run).findings).toEqual([]);
    expect(reportOf(run).summary.policies).toBe(9);
  }
});

testOnNode24("a fault is told in the same words", async () => {
  using folder = Folder.withAgents();
  folder.edit("agents/reefer-monitor.yaml", 'network: "high"', 'network: "hihg"');
  const [here, there] = await onBoth(folder.path, "validate", "--format", "json");
  for (const run of [here, there]) {
    expectSafe(run);
    expect(run).toMatchObject({ status: 1, stderr: "" });
  }
  expect(reportOf(here).findings.map(({ rule }) => rule)).toEqual(["ARC104"]);
  expect(withoutDuration(reportOf(there))).toEqual(withoutDuration(reportOf(here)));
});

testOnNode24("--help is the same", async () => {
  using folder = new Folder();
  const [here, there] = await onBoth(folder.path, "--help");
  expect(there).toEqual(here);
  expect(there).toMatchObject({ status: 0, stderr: "" });
  expect(there.stdout).toContain("Usage: archi3-policy");
});
