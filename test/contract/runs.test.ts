import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../example.ts";

/** What vitest's reporter "json" writes, as far as it is counted: `[file, how it ended, its tests by name]`. */
type Run = [file: string, status: "passed" | "failed", ...tests: [name: string, status: string][]][];

/** What `script/count-tests.mjs` prints of runs. */
function counted(...runs: Run[]): string {
  const folder = mkdtempSync(join(tmpdir(), "archi3-runs-"));
  try {
    const files = runs.map((run, at) => {
      const testResults = run.map(([name, status, ...tests]) => ({
        name,
        status,
        assertionResults: tests.map(([fullName, ended]) => ({ fullName, status: ended })),
      }));
      writeFileSync(join(folder, `${at}.json`), JSON.stringify({ testResults }));
      return join(folder, `${at}.json`);
    });
    return execFileSync(process.execPath, [join(ROOT, "script/count-tests.mjs"), ...files], {
      encoding: "utf8",
    }).trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("each test counts once, whichever runs have it: by its file, its name, and how often a table has that name", () => {
  expect(
    counted(
      [
        ["a", "passed", ["one", "passed"], ["row", "passed"]],
        ["b", "passed", ["one", "passed"]],
      ],
      [
        ["a", "passed", ["one", "passed"], ["row", "passed"], ["row", "passed"], ["two", "passed"]],
        ["c", "passed", ["one", "passed"]],
      ],
    ),
  ).toBe("6 0 0");
});

test("what failed or was skipped in any of the runs is told, and a file that could not be loaded", () => {
  expect(
    counted(
      [
        ["a", "failed", ["one", "failed"], ["two", "passed"]],
        ["b", "failed"],
        ["c", "failed", ["one", "passed"]],
      ],
      [["a", "passed", ["one", "passed"], ["two", "skipped"], ["three", "todo"], ["four", "pending"]]],
    ),
  ).toBe("1 3 3");
});

test("only test/part.ts asks which run it is in, so the run of the rest has every file that another has in part", () => {
  const asking = (readdirSync(join(ROOT, "test"), { recursive: true }) as string[])
    .filter((file) => file.endsWith(".ts") && file !== "contract/runs.test.ts")
    .filter((file) => /\bMODE\b|import\.meta\.env/.test(readFileSync(join(ROOT, "test", file), "utf8")));
  expect(asking).toEqual(["part.ts"]);
});
