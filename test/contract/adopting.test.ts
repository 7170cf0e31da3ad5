import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../example.ts";
import { parseMarkdown } from "../report/gfm.ts";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "./workflow-parser.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const [CALLED = "", COPIED = ""] = parseMarkdown(
  readFileSync(join(ROOT, "docs/adopting.md"), "utf8"),
).children.flatMap((block) => (block.type === "code" && block.value.includes("sed ") ? [block.value] : []));

/** The workflows that a page's commands copy, by their paths. */
function copies(commands: string): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "archi3-adopting-"));
  try {
    const script = `OWNER=octo-org COMMIT=${COMMIT}\nmkdir -p .github/workflows\n${commands}`;
    execFileSync("bash", ["-ec", script], { cwd: folder, env: { ...process.env, ARCHI3: ROOT } });
    const names = readdirSync(join(folder, ".github/workflows")).map((name) => `.github/workflows/${name}`);
    return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What GitHub's own parser says of them, those that they call included. */
async function errorsOf(files: ReadonlyMap<string, string>): Promise<string[]> {
  const provider = {
    // One that names its repository is this project's own.
    getFileContent: async (ref: { path: string; repository?: string }) => ({
      name: ref.path,
      content:
        ref.repository === undefined
          ? (files.get(ref.path) ?? "")
          : readFileSync(join(ROOT, ref.path), "utf8"),
    }),
  };
  const errors: string[] = [];
  for (const [name, content] of files) {
    const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
    if (value !== undefined)
      await convertWorkflowTemplate(context, value, provider, { fetchReusableWorkflowDepth: 3 });
    errors.push(...context.errors.getErrors().map(({ message }) => `${name}: ${message}`));
  }
  return errors;
}

/** Everything of ours that the files use, each once. */
function usesOf(files: ReadonlyMap<string, string>): string[] {
  const uses = [...files.values()].flatMap((text) => [...text.matchAll(/^ +(?:- )?uses: (\S+)/gm)]);
  return [...new Set(uses.map(([, used = ""]) => used))]
    .filter((used) => !used.startsWith("actions/"))
    .sort();
}

test("the starters as the page copies them call the pinned commit", async () => {
  const files = copies(CALLED);
  expect([...files.keys()].sort()).toEqual(
    ["pull-request", "release", "rollback"].map((name) => `.github/workflows/${name}.yml`),
  );
  expect(usesOf(files)).toEqual([
    ...["promote", "rollback", "validate"].map(
      (name) => `octo-org/archi3-policy/.github/workflows/${name}.yml@${COMMIT}`,
    ),
    `octo-org/archi3-policy@${COMMIT}`,
  ]);
  expect(await errorsOf(files)).toEqual([]);
});

test("the copies of all workflows need nothing of another repository but the pinned action", async () => {
  const files = copies(COPIED);
  expect(usesOf(files)).toEqual([
    ...["promote", "rollback", "validate"].map((name) => `./.github/workflows/called-${name}.yml`),
    `octo-org/archi3-policy@${COMMIT}`,
  ]);
  expect(await errorsOf(files)).toEqual([]);
});
