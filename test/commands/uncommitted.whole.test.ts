import { rmSync, symlinkSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { environmentNamed, openPromotion } from "../../src/commands/promotion.ts";
import { checkCommitted, checkDeployable, warnUncommitted } from "../../src/commands/uncommitted.ts";
import { refusal } from "../release/refusal.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

const CONFIG = `environments:
  production:
    verify:
      checks:
        - { name: own, type: command, command: [ops/smoke.sh, --fast, --rules=ops/rules.json], report: report.xml }
        - { name: suite, type: command, command: [suite, run, "{{digest}}", e2e, ., report.xml], report: report.xml }
`;

let repository: TestRepository;
beforeAll(() => {
  const files = ["ops/smoke.sh", "ops/rules.json", "ops/lib.sh", "e2e/a.js", "suite", "notes.txt"];
  repository = TestRepository.with({
    ...Object.fromEntries(files.map((path) => [path, "1\n"])),
    "archi3.yaml": CONFIG,
    "policies/agents/a.yaml": "a: 1\n",
    ".gitignore": "e2e/results\n",
  });
});
afterEach(() => {
  repository.git("reset", "--quiet", "--hard");
  repository.git("clean", "--quiet", "-fdx");
});
afterAll(() => repository[Symbol.dispose]());

async function open(folder = repository.path) {
  const terminal = recordingTerminal(folder);
  const promotion = await openPromotion({}, terminal, "0.0.0", {});
  const environment = environmentNamed("production", promotion);
  return { terminal, workspace: promotion.workspace, environment };
}

async function refused(): Promise<string> {
  const { terminal, workspace, environment } = await open();
  return refusal(() => checkDeployable(environment, workspace, terminal.currentFolder));
}

describe("what decides a deployment beside its policies, and is not committed", () => {
  test.each(["archi3.yaml", "ops/smoke.sh", "ops/rules.json", "e2e/a.js", "e2e/new.js"])(
    "%s is refused by deploy, and told by what may not be refused",
    async (path) => {
      repository.write({ [path]: path === "archi3.yaml" ? `${CONFIG}# more\n` : "2\n" });
      expect(await refused()).toMatch(`E_DIRTY 3 ${path}: the configuration is read from the commit`);
      const { terminal, workspace, environment } = await open();
      warnUncommitted(environment, workspace, terminal);
      expect(terminal.warned()).toMatch(new RegExp(`^note: ${path}: .*\\n$`));
    },
  );

  describe.each(["--assume-unchanged", "--skip-worktree"])("behind `git update-index %s`", (flag) => {
    test.each(["archi3.yaml", "ops/smoke.sh", "e2e/a.js"])(
      "%s is refused, whatever is in it",
      async (path) => {
        repository.git("update-index", flag, path);
        expect(await refused()).toContain(`E_DIRTY 3 ${path}`);
        const { terminal, workspace, environment } = await open();
        const back = `git update-index ${flag.replace("--", "--no-")} ${path}`;
        expect(() => checkDeployable(environment, workspace, terminal.currentFolder)).toThrow(
          expect.objectContaining({
            parts: expect.objectContaining({ mend: expect.stringContaining(back) }),
          }),
        );
        repository.git(...back.split(" ").slice(1));
        expect(await refused()).toBe("nothing was refused");
      },
    );
  });

  test("a policy behind such a flag is refused, whatever it is called, and told once", async () => {
    const { workspace } = await open();
    const names = ["policies/agents/a.yaml", 'policies/"b\\\n.yaml', "policies/link.yaml"];
    repository.commit({ [names[1] ?? ""]: "b: 1\n" });
    symlinkSync("nowhere", repository.at("policies/link.yaml"));
    repository.commit();
    repository.write({ [names[0] ?? ""]: "a: 2\n" });
    repository.git("add", names[0] ?? "");
    repository.git("update-index", "--assume-unchanged", ...names.slice(0, 2));
    repository.git("update-index", "--skip-worktree", names[2] ?? "");
    expect(await refusal(() => checkCommitted(workspace, repository.path))).toContain(
      'E_DIRTY 3 policies/"b\\\n.yaml, policies/agents/a.yaml, policies/link.yaml: ',
    );
    repository.git("update-index", "--no-assume-unchanged", ...names.slice(0, 2));
    repository.git("update-index", "--no-skip-worktree", names[2] ?? "");
    repository.git("reset", "--quiet", "--hard", "HEAD~2");
  });

  test("what a sparse checkout leaves out is not", async () => {
    repository.git("sparse-checkout", "set", "--no-cone", "/*", "!/ops/", "!/e2e/");
    expect(repository.git("ls-files", "-v")).toContain("S ops/smoke.sh");
    expect(await refused()).toBe("nothing was refused");
    repository.write({ "e2e/a.js": "2\n" });
    expect(await refused()).toContain("E_DIRTY 3 e2e/a.js");
    repository.git("sparse-checkout", "disable");
  });

  test("a program that is gone is refused too", async () => {
    repository.git("rm", "--quiet", "ops/smoke.sh");
    expect(await refused()).toContain("E_DIRTY 3 ops/smoke.sh");
  });

  test.each([
    ["a report", "report.xml"],
    ["what is ignored", "e2e/results"],
    ["a file that has the name of a program elsewhere", "suite"],
    ["a file that no check names", "notes.txt"],
    ["a file beside a program", "ops/lib.sh"],
  ])("%s is neither", async (_, path) => {
    repository.write({ [path]: "2\n" });
    expect(await refused()).toBe("nothing was refused");
    const { terminal, workspace, environment } = await open();
    warnUncommitted(environment, workspace, terminal);
    expect(terminal.warned()).toBe("");
  });

  test("an emergency goes on where git cannot tell", async () => {
    const { terminal, workspace, environment } = await open();
    rmSync(repository.at(".git/index"));
    repository.write({ ".git/index": "no index" });
    warnUncommitted(environment, workspace, terminal);
    expect(terminal.warned()).toBe("note: cannot tell what is committed\n");
    rmSync(repository.at(".git/index"));
  });
});
