import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Against, Beyond } from "../../src/commands/base.ts";
import type { Validation } from "../../src/commands/report-formats.ts";
import { describeBase } from "../../src/report/report.ts";
import { TestRepository } from "../repository.ts";
import { CONFIG, refusal, TREE, told, validate } from "./comparing.ts";

const nothingBeyond: Beyond = {
  mergeBase: async () => ({ state: "unknown", why: "nobody answers" }),
  fetch: async () => "the remote cannot be reached",
  has: async () => undefined,
};

/** What the adapter does: the API names the commit, and git brings it. */
const fetching = (origin: TestRepository, clone: TestRepository, asked: string[]): Beyond => ({
  mergeBase: async (one, other) => {
    asked.push(`${one}...${other}`);
    return { state: "found", commit: origin.git("merge-base", one, other) };
  },
  fetch: async (_, commits) => {
    clone.git("fetch", "--quiet", "--depth=1", "origin", ...commits);
    return undefined;
  },
  has: async () => true,
});

/** Tells what GitHub says of every pair of commits, and brings nothing. */
const saying = (answer: Awaited<ReturnType<Beyond["mergeBase"]>>, has?: boolean): Beyond => ({
  mergeBase: async () => answer,
  fetch: async () => "the remote cannot be reached",
  has: async () => has,
});

describe("which commit", () => {
  test("of GitHub's merge commit it is the first parent, and lines are those of the pull request's head", async () => {
    using repository = TestRepository.with({ ...TREE, "rules/old.yaml": "size: small\n\n\n\nlevel: low\n" });
    const base = repository.git("rev-parse", "HEAD");
    repository.branch("feature");
    const head = repository.commit({ "rules/old.yaml": "size: small\n\n\n\nlevel: hihg\n" });
    repository.git("switch", "--quiet", "main");
    const main = repository.commit({
      "rules/old.yaml": "# Two more lines\n# on the base branch\nsize: smal\n\n\n\nlevel: low\n",
    });
    repository.checkOutMerge("main", "feature");
    const found = await validate(repository, { how: "pull-request", base, head, branch: "main" });
    expect(told(found)).toEqual(["existing ARC104 rules/old.yaml:3", "new ARC104 rules/old.yaml:7"]);
    expect(found.report.base).toMatchObject({ state: "known", commit: main, name: "main" });
    const place = (line: number) => ({ start: { line, column: 8 }, end: { line, column: 12 } });
    const reported = (line: number) => found.comparison?.reported("rules/old.yaml", place(line));
    expect(reported(7)).toEqual({ file: "rules/old.yaml", range: place(5) });
    expect(reported(1)).toBeUndefined();
  });

  test("of the request's own head it is the merge base, not the tip of the base branch", async () => {
    using repository = TestRepository.with(TREE);
    const forkPoint = repository.git("rev-parse", "HEAD");
    repository.branch("feature");
    const head = repository.commit({ "rules/a.yaml": "level: hihg\n" });
    repository.git("switch", "--quiet", "main");
    const tip = repository.commit({ "rules/b.yaml": "level: hihg\n" });
    repository.git("switch", "--quiet", "feature");
    const found = await validate(repository, { how: "pull-request", base: tip, head, branch: "main" });
    expect(found.report.base).toMatchObject({ commit: forkPoint });
    expect(told(found)).toEqual(["new ARC104 rules/a.yaml:1"]);
  });

  test("in a clone of depth 1 the merge commit's parents are fetched", async () => {
    using repository = TestRepository.with({ ...TREE, "rules/old.yaml": "level: hihg\n" });
    repository.branch("feature");
    const head = repository.commit({ "rules/a.yaml": "size: smal\n" });
    repository.git("switch", "--quiet", "main");
    const main = repository.commit({ "rules/a.yaml": "# A line\nlevel: low\nsize: small\n" });
    repository.git("switch", "--quiet", "feature");
    repository.git("merge", "--quiet", "--strategy-option=ours", "--message=x", "main");
    const updated = repository.git("rev-parse", "HEAD");
    expect(updated).not.toBe(head);
    repository.checkOutMerge("main", "feature");
    using clone = repository.clone(1);
    const asked: string[] = [];
    const against: Against = { how: "pull-request", base: main, head: updated, branch: "main" };
    const found = await validate(clone, against, { beyond: fetching(repository, clone, asked) });
    expect(found.report.base).toMatchObject({ state: "known", commit: main });
    expect(told(found)).toContain("existing ARC104 rules/old.yaml:1");
    expect(asked, "the parents are named by the commit itself").toEqual([]);
  });

  test("in a shallow clone of the head the API names the merge base, and git fetches it", async () => {
    using repository = TestRepository.with({ ...TREE, "rules/old.yaml": "level: hihg\n" });
    const forkPoint = repository.git("rev-parse", "HEAD");
    repository.branch("feature");
    repository.commit({ "rules/b.yaml": "level: low\n" });
    const head = repository.commit({ "rules/a.yaml": "size: smal\n" });
    using clone = repository.clone(1);
    const asked: string[] = [];
    const against: Against = { how: "pull-request", base: forkPoint, head, branch: "main" };
    const found = await validate(clone, against, { beyond: fetching(repository, clone, asked) });
    expect(asked).toEqual([`${forkPoint}...${head}`]);
    expect(found.report.base).toMatchObject({ state: "known", commit: forkPoint });
    expect(told(found)).toEqual(["new ARC104 rules/a.yaml:1", "existing ARC104 rules/old.yaml:1"]);
  });

  test("a base that cannot be found makes everything new, switches no rule off, and is never a pass", async () => {
    using repository = TestRepository.with({
      ...TREE,
      "archi3.yaml": `${CONFIG}severity: { ARC104: notice }\nvalidate: { fail-on: never }\n`,
      "rules/old.yaml": "level: hihg\n",
    });
    repository.branch("feature");
    const head = repository.commit({ "rules/b.yaml": "level: low\n" });
    using clone = repository.clone(1);
    const against: Against = { how: "pull-request", base: "0".repeat(40), head, branch: "main" };
    for (const beyond of [nothingBeyond, undefined]) {
      const { report } = await validate(clone, against, beyond === undefined ? {} : { beyond });
      expect(report.base).toMatchObject({ state: "unknown", name: "main" });
      expect(report.conclusion).toBe("failure");
      expect(told({ report } as Validation)).toEqual(["new ARC104 rules/old.yaml:1"]);
      expect(report.findings[0]?.severity).toBe("error");
    }
  });

  test("a base whose configuration is broken is unknown, so that the change that mends it can be made", async () => {
    using repository = TestRepository.with({ ...TREE, "archi3.yaml": "validat: {}\n" });
    repository.branch("feature");
    repository.commit({ "archi3.yaml": CONFIG });
    const { report } = await validate(repository);
    expect(report.base).toMatchObject({ state: "unknown", why: expect.stringContaining("configuration") });
    expect(report.conclusion).toBe("success");
  });

  test("a revision that somebody typed has to exist, and a base needs a repository", async () => {
    using repository = TestRepository.with(TREE);
    for (const revision of ["nowhere", "--output=x", "HEAD~9", "main:rules"]) {
      const found = await refusal(validate(repository, { how: "merge-base", revision, typed: true }));
      expect(found).toMatchObject({ code: "E_BASE", status: 2, text: expect.stringContaining(revision) });
    }
  });

  test("without a remote the branch main is the default, and on it only what is not committed counts", async () => {
    using repository = TestRepository.with({ ...TREE, "rules/old.yaml": "level: hihg\n" });
    repository.write({ "rules/a.yaml": "size: smal\n" });
    const found = await validate(repository, { how: "merge-base", revision: undefined, typed: false });
    expect(told(found)).toEqual(["new ARC104 rules/a.yaml:1", "existing ARC104 rules/old.yaml:1"]);
    expect(found.report.base?.name).toBe("main");
  });
});

describe("what is checked out", () => {
  interface Row {
    what: string;
    /** What the workflow checks out, in a repository whose `main` and `feature` have parted. */
    ref: "main" | "feature~1" | "feature" | "two on top" | "another merge";
    depth?: number;
    beyond?(at: { head: string; fork: string }): Beyond;
    refused: boolean;
  }

  const rows: Row[] = [
    { what: "the base, as pull_request_target does", ref: "main", refused: true },
    { what: "an older commit of the request", ref: "feature~1", refused: true },
    { what: "the merge of another request", ref: "another merge", refused: true },
    { what: "the head", ref: "feature", refused: false },
    { what: "commits on top of the head", ref: "two on top", refused: false },
    { what: "the base, one commit deep", ref: "main", depth: 1, refused: true },
    {
      what: "the base, one commit deep, when GitHub does not answer",
      ref: "main",
      depth: 1,
      beyond: () => nothingBeyond,
      refused: true,
    },
    {
      what: "the base, one commit deep, when GitHub says where they parted",
      ref: "main",
      depth: 1,
      beyond: ({ fork }) => saying({ state: "found", commit: fork }),
      refused: true,
    },
    { what: "commits on top of the head, one commit deep", ref: "two on top", depth: 1, refused: true },
    {
      what: "commits on top of the head, one commit deep, when GitHub knows it",
      ref: "two on top",
      depth: 1,
      beyond: ({ head }) => saying({ state: "found", commit: head }),
      refused: false,
    },
  ];

  const named = (revision: string | undefined, base: string, head: string): Against =>
    revision === undefined
      ? { how: "pull-request", base, head, branch: "main" }
      : { how: "merge-base", revision, typed: true, head };

  test.each(rows)("$what", async ({ ref, depth, beyond, refused }) => {
    using repository = TestRepository.with(TREE);
    const fork = repository.git("rev-parse", "HEAD");
    repository.branch("feature");
    repository.commit({ "rules/b.yaml": "level: hihg\n" });
    const head = repository.commit({ "rules/c.yaml": "level: hihg\n" });
    repository.branch("top");
    repository.commit({ "rules/d.yaml": "level: low\n" });
    repository.commit({ "rules/d.yaml": "level: high\n" });
    repository.git("switch", "--quiet", "--create", "other", "main");
    repository.commit({ "rules/e.yaml": "level: low\n" });
    repository.git("switch", "--quiet", "main");
    const base = repository.commit({ "rules/f.yaml": "level: low\n" });
    if (ref === "another merge") repository.checkOutMerge("main", "other");
    else repository.git("switch", "--quiet", "--detach", ref === "two on top" ? "top" : ref);
    using clone = depth === undefined ? undefined : repository.clone(depth);
    for (const revision of [undefined, depth === undefined ? "main" : base]) {
      const more = beyond === undefined ? {} : { beyond: beyond({ head, fork }) };
      const run = validate(clone ?? repository, named(revision, base, head), more);
      if (!refused) expect((await run).report.conclusion).toBe("failure");
      else {
        expect(await refusal(run)).toMatchObject({
          code: "E_CHECKOUT",
          status: 2,
          text: expect.stringContaining("pull_request.head.sha"),
        });
      }
    }
  });

  test("nothing at all", async () => {
    using repository = TestRepository.with(TREE);
    const head = repository.git("rev-parse", "HEAD");
    repository.git("update-ref", "-d", "HEAD");
    const run = validate(repository, { how: "pull-request", base: head, head, branch: "main" });
    expect(await refusal(run)).toMatchObject({ code: "E_CHECKOUT", status: 2 });
  });
});

test("a folder that is no clone is told what makes one", async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "archi3-empty-")));
  try {
    const run = (beyond?: Beyond) =>
      refusal(validate({ path: folder }, undefined, beyond === undefined ? {} : { beyond }));
    expect(await run()).toMatchObject({ code: "E_BASE", text: expect.stringContaining("run it in a clone") });
    expect((await run(nothingBeyond)).text).toContain("actions/checkout");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe("a base that somebody names", () => {
  test("keeps the lines of the head, wherever the base has moved them", async () => {
    using repository = TestRepository.with({ ...TREE, "rules/old.yaml": "size: small\n\n\n\nlevel: low\n" });
    repository.branch("feature");
    const head = repository.commit({ "rules/old.yaml": "size: small\n\n\n\nlevel: hihg\n" });
    repository.git("switch", "--quiet", "main");
    repository.commit({ "rules/old.yaml": "# Two more lines\n# on main\nsize: small\n\n\n\nlevel: low\n" });
    repository.checkOutMerge("main", "feature");
    const found = await validate(repository, { how: "merge-base", revision: "main", typed: true, head });
    expect(told(found)).toEqual(["new ARC104 rules/old.yaml:7"]);
    const [finding] = found.report.findings;
    const placed = found.comparison?.reported("rules/old.yaml", finding?.range ?? expect.fail());
    expect(placed).toMatchObject({ file: "rules/old.yaml", range: { start: { line: 5 } } });
  });

  test("is unknown where nobody can say whether it exists, and refused where it certainly does not", async () => {
    using repository = TestRepository.with(TREE);
    using clone = repository.clone(1);
    const named: Against = { how: "merge-base", revision: "release", typed: true };
    const silent = { state: "unknown", why: "GitHub answers 503" } as const;
    const none = { state: "none", why: "GitHub knows no such commits" } as const;
    for (const [beyond, why] of [
      [saying(silent), /503/],
      [saying(silent, true), /503/],
      [saying(none), /knows no such/],
    ] as const) {
      const { report } = await validate(clone, named, { beyond });
      expect(report.base).toMatchObject({ state: "unknown", why: expect.stringMatching(why) });
    }
    for (const beyond of [saying(none, false), saying(silent, false)])
      expect(await refusal(validate(clone, named, { beyond }))).toMatchObject({ code: "E_BASE", status: 2 });
  });

  test("is not looked up elsewhere by what only means something here", async () => {
    using repository = TestRepository.with(TREE);
    repository.commit({ "rules/b.yaml": "level: low\n" });
    using clone = repository.clone(1);
    const beyond = saying({ state: "found", commit: repository.git("rev-parse", "HEAD~1") }, false);
    for (const revision of ["HEAD~1", "@^", "HEAD"]) {
      const run = validate(clone, { how: "merge-base", revision, typed: true }, { beyond });
      if (revision === "HEAD") expect((await run).report.base).toMatchObject({ state: "known" });
      else
        expect(await refusal(run)).toMatchObject({
          code: "E_BASE",
          text: expect.stringMatching(/shallow.*fetch-depth: 0/),
        });
    }
  });

  test("is asked back where it is nearly the name of one, or behind what was fetched", async () => {
    using repository = TestRepository.with(TREE);
    repository.commit({ "rules/b.yaml": "level: low\n" });
    const named = (revision: string): Against => ({ how: "merge-base", revision, typed: true });
    expect((await refusal(validate(repository, named("mian")))).text).toContain("did you mean main?");
    using clone = repository.clone(1);
    expect((await refusal(validate(clone, named("HEAD~1")))).text).toMatch(/shallow.*git fetch --unshallow/);
  });
});

describe("a base that is out of reach", () => {
  test("is not so because the head is: then the checkout's own lines are told", async () => {
    using repository = TestRepository.with({ ...TREE, "rules/old.yaml": "level: hihg\n" });
    const base = repository.git("rev-parse", "HEAD");
    repository.branch("feature");
    const head = repository.commit({ "rules/a.yaml": "size: smal\n" });
    repository.checkOutMerge("main", "feature");
    using clone = repository.clone(1);
    const all = fetching(repository, clone, []);
    const beyond: Beyond = {
      ...all,
      fetch: async (it, commits) => (commits.includes(head) ? "not our ref" : all.fetch(it, commits)),
    };
    const found = await validate(clone, { how: "pull-request", base, head, branch: "main" }, { beyond });
    expect(found.report.base).toMatchObject({ state: "known", commit: base });
    expect(told(found)).toEqual(["new ARC104 rules/a.yaml:1", "existing ARC104 rules/old.yaml:1"]);
    const place = { start: { line: 1, column: 7 }, end: { line: 1, column: 11 } };
    expect(found.comparison?.reported("rules/a.yaml", place)).toEqual({ file: "rules/a.yaml", range: place });
  });

  test("lets errors fail the run, whatever the caller asks for", async () => {
    using repository = TestRepository.with({ ...TREE, "rules/old.yaml": "level: hihg\n" });
    using clone = repository.clone(1);
    const against: Against = { how: "merge-base", revision: "0".repeat(40), typed: false };
    const asked = (counted: "all" | "changes") =>
      validate(clone, against, { counted, options: { failOn: "never" } });
    expect((await asked("changes")).report.conclusion).toBe("failure");
    expect((await asked("all")).report.conclusion, "what is in already is its owner's affair").toBe(
      "success",
    );
  });

  test("leaves the checkout's own kinds to judge, which is said beside a run without findings", async () => {
    using repository = TestRepository.with({
      ...TREE,
      "rule.json": '{"$schema": "https://json-schema.org/draft/2020-12/schema"}',
      "rules/a.yaml": "level: hihg\n",
    });
    using clone = repository.clone(1);
    const { report } = await validate(clone, { how: "merge-base", revision: "0".repeat(40), typed: false });
    expect(report.summary.errors).toBe(0);
    const notes = report.base?.notes.join(" ");
    expect(notes).toMatch(
      /own kinds \(rule\) and their schemas are those of this checkout, and were compared with nothing/,
    );
    expect(notes).toMatch(/no proof/);
  });

  test("is called by its name where no remote says which branch is the default", async () => {
    using repository = TestRepository.with(TREE);
    repository.git("branch", "--move", "trunk");
    const { report } = await validate(repository, { how: "merge-base", revision: undefined, typed: false });
    const base = report.base ?? expect.fail();
    expect(describeBase(base, String)).toMatch(
      /^The default branch is not known here \(.*\): every finding counts as new\.$/,
    );
    expect(base.notes.join(" ")).toContain("Run `git remote set-head origin --auto`, or say --base.");
  });

  test("says that a shallow clone may be why there is no common ancestor", async () => {
    using repository = TestRepository.with(TREE);
    repository.branch("feature");
    repository.commit({ "rules/b.yaml": "level: low\n" });
    using clone = repository.clone(1);
    clone.git("fetch", "--quiet", "--depth=1", "origin", "main:main");
    const { report } = await validate(clone);
    expect(report.base).toMatchObject({ state: "unknown", why: expect.stringContaining("shallow") });
    expect(report.base?.notes.join(" ")).toContain("Run `git fetch --unshallow`.");
  });
});
