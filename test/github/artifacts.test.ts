import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GitHub } from "./github.ts";

const CLIENT = join(import.meta.dirname, "artifact-client.mjs");

test("GitHub's own client uploads artifacts and reads them back", async () => {
  await using github = await GitHub.start();
  const folder = mkdtempSync(join(tmpdir(), "archi3-artifact-"));
  try {
    mkdirSync(join(folder, "below"));
    writeFileSync(join(folder, "below/report.json"), "{}\n");
    writeFileSync(join(folder, "long.txt"), "policy\n".repeat(500));
    const said = JSON.parse(await run(folder, github));
    expect(said).toMatchObject({ artifacts: [{ name: "report", id: said.id }], digestMismatch: false });
    expect(said.again).toContain("(409) Conflict: an artifact with this name already exists");
    expect(readFileSync(join(folder, "downloaded/below/report.json"), "utf8")).toBe("{}\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const stored = github.artifacts.all.map(({ name, run: of, job, files }) => {
    const texts = [...files].map(([path, bytes]) => [path, bytes.toString()] as const);
    return { name, of, job, files: Object.fromEntries(texts) };
  });
  expect(stored).toEqual([
    {
      name: "report",
      of: "12",
      job: "34",
      files: { "below/report.json": "{}\n", "long.txt": "policy\n".repeat(500) },
    },
    { name: "report.json", of: "12", job: "34", files: { "report.json": "{}\n" } },
  ]);
  expect(github.violations).toEqual([]);
});

/** Runs the client; gives the last line that it printed. */
function run(folder: string, github: GitHub): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLIENT, folder], {
      env: {
        PATH: process.env["PATH"],
        ACTIONS_RESULTS_URL: github.resultsUrl,
        ACTIONS_RUNTIME_TOKEN: github.runtimeToken("12", "34"),
        GITHUB_WORKSPACE: folder,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0) resolve(printed.trimEnd().split("\n").at(-1) ?? "");
      else reject(new Error(`exit ${status}: ${printed}`));
    });
  });
}
