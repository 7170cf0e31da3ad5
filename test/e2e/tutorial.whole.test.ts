import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseMarkdown } from "../report/gfm.ts";
import { Folder, ROOT } from "./run.ts";

/** What a reader types at once, and what the page shows that it prints; empty where it shows nothing. */
interface Step {
  line: number;
  typed: string;
  shown: string;
}

/** The steps of a page: each fenced `sh`, with the fenced `text` that follows it. */
function stepsOf(markdown: string): Step[] {
  const blocks = parseMarkdown(markdown).children;
  return blocks.flatMap((block, index) => {
    if (block.type !== "code" || block.lang !== "sh") return [];
    const next = blocks[index + 1];
    const shown = next?.type === "code" && next.lang === "text" ? next.value : "";
    return [{ line: block.position?.start.line ?? 0, typed: block.value, shown }];
  });
}

/** Types all steps into one shell that begins in the root of this clone, as the reader does. */
function run(steps: readonly Step[], folder: string): { printed: string; status: string }[] {
  const script = steps.map(({ typed }) => `${typed}\nprintf '@@%s\\n' "$?"\n`).join("");
  const own = Object.entries(process.env).filter(([name]) => !/^(GIT|GITHUB|RUNNER)_|^CI$|COLOR$/.test(name));
  const { stdout } = spawnSync("bash", ["-c", `exec 2>&1\n${script}`], {
    cwd: ROOT,
    env: { ...Object.fromEntries(own), HOME: folder, TMPDIR: folder, GIT_CONFIG_NOSYSTEM: "1" },
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  const parts = stdout.split(/@@(\d+)\n/);
  return steps.map((_, index) => ({
    printed: parts[2 * index] ?? "",
    status: parts[2 * index + 1] ?? "never",
  }));
}

/** What is printed without what differs from run to run, and without what a slow machine says while it waits. */
function masked(text: string): string {
  return text
    .replace(/^(Waiting (for|on,)|Verifying|Restoring) .*\n/gm, "")
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z| UTC)/g, "<time>")
    .replace(/\b([0-9a-f]{64}|[0-9a-f]{12})\b/g, "<digest>")
    .replace(/\b\d+(\.\d+)? (ms|s|min)\b/g, "<duration>")
    .replace(/\b\d+ measurements\b/g, "<measurements>")
    .replace(/ +/g, " ")
    .trim();
}

test("the tutorial's commands print what it shows", { timeout: 900_000 }, () => {
  using folder = new Folder();
  const steps = stepsOf(readFileSync(join(ROOT, "docs/tutorial.md"), "utf8"));
  expect(steps.length).toBeGreaterThan(15);
  const ran = run(steps, folder.path);
  for (const [index, { line, shown }] of steps.entries()) {
    const { printed = "", status } = ran[index] ?? {};
    expect(masked(printed), `docs/tutorial.md:${line}`).toBe(masked(shown));
    expect(status, `docs/tutorial.md:${line} ends`).toBe("0");
  }
});
