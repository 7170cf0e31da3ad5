import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { authorizeGit } from "../../src/adapters/git-process.ts";
import { GitTarget, type GitTargetOptions } from "../../src/adapters/targets/git.ts";
import { filesOf, releaseOf } from "./release.ts";
import { type Activation, liveOf, makeLive, type Place, targetSuite } from "./suite.ts";

const BRANCH = "policy-live/production";

/** Made once and copied, since every place needs them and every process takes its time. */
const TEMPLATE = realpathSync(mkdtempSync(join(tmpdir(), "archi3-live-")));
execFileSync("git", ["init", "--quiet", "--bare", "--template=", join(TEMPLATE, "origin.git")]);
execFileSync("git", ["init", "--quiet", "--template=", "--initial-branch=main", join(TEMPLATE, "work")]);
afterAll(() => rmSync(TEMPLATE, { recursive: true }));

/** A policy repository, with or without a bare repository that is its `origin`. */
class Branch implements Place {
  readonly top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-live-")));
  readonly work = join(this.top, "work");
  readonly origin: string | undefined;
  readonly deed = { is: "git", folder: this.work } as const;

  constructor(where: "origin" | "here") {
    cpSync(TEMPLATE, this.top, { recursive: true });
    if (where === "here") return;
    this.origin = join(this.top, "origin.git");
    const remote = `[remote "origin"]\n\turl = ${this.origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
    appendFileSync(join(this.work, ".git/config"), remote);
  }

  target(options: Partial<GitTargetOptions> = {}): GitTarget {
    return new GitTarget({ folder: this.work, environment: "production", ...options });
  }

  /** git where the branch is. */
  git(...args: string[]): string {
    return gitIn(this.origin ?? this.work, ...args);
  }

  head(): string {
    return this.git("rev-parse", BRANCH);
  }

  tamper(path: string, text: string | undefined): void {
    this.#commit((git) => {
      if (text === undefined) git(["update-index", "--force-remove", path]);
      else
        git([
          "update-index",
          "--add",
          "--cacheinfo",
          `100644,${git(["hash-object", "-w", "--stdin"], text)},${path}`,
        ]);
    });
  }

  transform(path: string, into: "executable" | "link"): void {
    this.#commit((git) => {
      const mode = into === "executable" ? "100755" : "120000";
      git(["update-index", "--cacheinfo", `${mode},${git(["rev-parse", `${BRANCH}:${path}`])},${path}`]);
    });
  }

  /** A commit of somebody else's on the branch. */
  #commit(change: (git: (args: string[], input?: string) => string) => void): void {
    const env = { ...process.env, GIT_INDEX_FILE: join(this.top, `index-${Math.random()}`) };
    const places = ["--git-dir", this.origin ?? join(this.work, ".git"), "--work-tree", this.top];
    const git = (args: string[], input = "") =>
      execFileSync("git", [...places, ...args], { env, input, encoding: "utf8" }).trim();
    git(["read-tree", BRANCH]);
    change(git);
    const tree = git(["write-tree"]);
    const commit = this.git("commit-tree", tree, "-p", BRANCH, "-m", "Somebody else's");
    this.git("update-ref", `refs/heads/${BRANCH}`, commit);
  }

  hook(name: string, script: string): void {
    const folder = join(this.origin ?? "", "hooks");
    mkdirSync(folder, { recursive: true });
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
  }

  [Symbol.dispose](): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}

const IDENTITY = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com"];

function gitIn(folder: string, ...args: string[]): string {
  return execFileSync("git", ["-C", folder, ...IDENTITY, ...args], {
    encoding: "utf8",
    stdio: "pipe",
  }).trim();
}

function atOnce(place: Place, epochs: number[]): Promise<Activation[]> {
  return Promise.all(
    epochs.map(async (epoch) => {
      const target = place.target();
      return { epoch, turn: await makeLive(target, epoch), read: await target.read() };
    }),
  );
}

describe("in a remote", () => targetSuite({ newPlace: () => new Branch("origin"), atOnce }));
describe("in the repository itself", () => targetSuite({ newPlace: () => new Branch("here"), atOnce }));

describe("the branch", () => {
  test("has exactly the effective files and the marker, and its commits say their epochs", async () => {
    using place = new Branch("origin");
    await makeLive(place.target(), 1);
    await place.target().fence(4);
    await makeLive(place.target(), 5, filesOf(5, 3));
    expect(
      place.git("ls-tree", "-r", "-z", "--name-only", BRANCH).split("\0").filter(Boolean).sort(),
    ).toEqual(["archi3-release.json", ...filesOf(5, 3).keys()].sort());
    expect(place.git("log", "--format=%an|%s|%(trailers:separator=%x2C)", BRANCH).split("\n")).toEqual([
      "archi3-policy|Make production-5 live|Archi3-Deployment: production-5,Archi3-Epoch: 5",
      "archi3-policy|Refuse epochs below 4|Archi3-Epoch: 4",
      "archi3-policy|Make production-1 live|Archi3-Deployment: production-1,Archi3-Epoch: 1",
    ]);
    expect(place.git("rev-parse", `${BRANCH}^^{tree}`)).toBe(place.git("rev-parse", `${BRANCH}^^^{tree}`));
    expect(place.git("fsck", "--strict")).toBe("");
  });
  test("leaves index, working tree, branches and configuration of the policy repository alone", async () => {
    using place = new Branch("origin");
    writeFileSync(join(place.work, "README.md"), "policies");
    gitIn(place.work, "add", "README.md");
    gitIn(place.work, "commit", "--quiet", "--message=Begin");
    writeFileSync(join(place.work, "README.md"), "changed");
    const state = () => [
      gitIn(place.work, "status", "--porcelain"),
      gitIn(place.work, "for-each-ref", "refs/heads", "refs/tags"),
      gitIn(place.work, "config", "--local", "--list"),
      gitIn(place.work, "rev-parse", "HEAD"),
    ];
    const before = state();
    await makeLive(place.target(), 1);
    await place.target().fence(3);
    await place.target().read();
    expect(state()).toEqual(before);
    expect(gitIn(place.work, "for-each-ref", "refs/archi3/never")).toBe("");
  });
  test("is kept where checks may read it without the network", async () => {
    using place = new Branch("origin");
    await makeLive(place.target(), 1);
    expect(gitIn(place.work, "rev-parse", `refs/archi3/live/${BRANCH}`)).toBe(place.head());
  });
  test("same epoch again makes no commit", async () => {
    using place = new Branch("origin");
    await makeLive(place.target(), 2);
    const head = place.head();
    await makeLive(place.target(), 2);
    await place.target().fence(2);
    expect(place.head()).toBe(head);
  });
  test("foreign commits stay below the next activation", async () => {
    using place = new Branch("origin");
    await makeLive(place.target(), 1);
    place.tamper("foreign.yaml", "mine");
    const foreign = place.head();
    await makeLive(place.target(), 2);
    expect(place.git("rev-parse", `${BRANCH}^`)).toBe(foreign);
  });
  test("may be another one, in another repository, and needs no identity of the user's", async () => {
    using place = new Branch("here");
    using other = new Branch("here");
    const options = { repository: other.work, branch: "live" };
    await makeLive(place.target(options), 1);
    expect(other.git("log", "--format=%s", "live")).toBe("Make production-1 live");
    expect(await place.target(options).read()).toEqual(liveOf(1));
    expect(await place.target().read()).toBeUndefined();
  });
  test("is read whole by a clone that has nothing of it yet", async () => {
    using place = new Branch("origin");
    await makeLive(place.target(), 3);
    await place.target().fence(6);
    using other = new Branch("here");
    expect(await place.target({ folder: other.work, repository: place.origin ?? "" }).read()).toEqual({
      ...liveOf(3),
      epoch: 6,
    });
    expect(other.git("rev-parse", "--is-shallow-repository")).toBe("false");
  });
  test("emptied by somebody is drift, not the empty release", async () => {
    using place = new Branch("origin");
    const none = new Map<string, Uint8Array>();
    await makeLive(place.target(), 1, none);
    place.tamper("archi3-release.json", undefined);
    const live = await place.target().read();
    expect(live).toMatchObject({ id: undefined, epoch: 1 });
    expect(live?.effectiveDigest).not.toBe(liveOf(1, none).effectiveDigest);
  });
  test("writes many files by few processes", async () => {
    using place = new Branch("origin");
    const trace = join(place.top, "trace");
    process.env["GIT_TRACE2_EVENT"] = trace;
    await makeLive(place.target(), 1, filesOf(1, 2_000)).finally(() => {
      delete process.env["GIT_TRACE2_EVENT"];
    });
    const starts = execFileSync("grep", ["-c", '"event":"start"', trace], { encoding: "utf8" });
    expect(Number(starts)).toBeLessThan(20);
    expect(await place.target().read()).toEqual(liveOf(1, filesOf(1, 2_000)));
  });
});

describe("a remote that fails", () => {
  const failure = (parts: object) => ({ code: "E_TARGET", status: 4, parts });
  test("a hook's refusal is told in its words, made harmless, and nothing is changed", async () => {
    using place = new Branch("origin");
    await makeLive(place.target(), 1);
    place.hook(
      "pre-receive",
      "printf 'branch \\033[31mis protected ::error::x https://me:hunter2@h/\\n' >&2; exit 1",
    );
    const refused = place.target().activate(releaseOf(2));
    const error = await refused.then(
      () => undefined,
      (thrown: { parts: { why: string } }) => thrown,
    );
    expect(error).toMatchObject(failure({ where: `git branch ${BRANCH}` }));
    expect(error?.parts.why).toContain("pre-receive hook declined");
    expect(error?.parts.why).toContain("<U+001B>[31mis protected");
    expect(error?.parts.why).not.toMatch(/hunter2|\n/);
    expect(await place.target().read()).toEqual(liveOf(1));
  });
  test("an answer that is lost after the acceptance is recognised", async () => {
    using place = new Branch("origin");
    await makeLive(place.target(), 1);
    place.hook("post-receive", "kill -9 $PPID");
    expect(await makeLive(place.target(), 2)).toEqual({ is: "done" });
    expect(await place.target().read()).toEqual(liveOf(2));
    expect(place.git("rev-list", "--count", BRANCH)).toBe("2");
  });
  test("also when somebody went on from it meanwhile: it did take place", async () => {
    using place = new Branch("origin");
    await makeLive(place.target(), 1);
    place.hook("post-receive", "kill -9 $PPID");
    const step = async (name: string) => {
      if (name === "change:moved") await place.target().fence(9);
    };
    expect(await makeLive(place.target({ step }), 2)).toEqual({ is: "done" });
    expect(await place.target().read()).toEqual({ ...liveOf(2), epoch: 9 });
  });
  test("so is one that does not come in time", async () => {
    using place = new Branch("origin");
    await makeLive(place.target(), 1);
    await place.target().stage(releaseOf(2));
    place.hook("post-receive", "sleep 600");
    expect(await makeLive(place.target({ timeoutMs: 4_000 }), 2)).toEqual({ is: "done" });
    expect(await place.target().read()).toEqual(liveOf(2));
  });
  test("a push that somebody else was faster than is decided again: fenced", async () => {
    using place = new Branch("origin");
    await makeLive(place.target(), 1);
    const step = async (name: string) => {
      if (name === "change:committed") await place.target().fence(9);
    };
    expect(await makeLive(place.target({ step }), 2)).toEqual({ is: "fenced", by: 9 });
    expect(await place.target().read()).toEqual({ ...liveOf(1), epoch: 9 });
  });
  test("or put on top of it", async () => {
    using place = new Branch("origin");
    await makeLive(place.target(), 1);
    let times = 0;
    const step = async (name: string) => {
      if (name === "change:committed" && times++ < 3) place.tamper("foreign.yaml", `${times}`);
    };
    expect(await makeLive(place.target({ step }), 2)).toEqual({ is: "done" });
    expect(place.git("rev-list", "--count", BRANCH)).toBe("5");
    expect(await place.target().read()).toEqual(liveOf(2));
  });
  test("one that hangs is given up, with all processes", async () => {
    using place = new Branch("here");
    const server = createServer(() => {});
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const target = place.target({ repository: `git://127.0.0.1:${port}/live`, timeoutMs: 1_000 });
    const wrong = failure({ why: "git ls-remote took longer than 1 s" });
    await expect(target.read()).rejects.toMatchObject(wrong);
    await expect(target.activate(releaseOf(1))).rejects.toMatchObject(wrong);
    server.close();
  });
  test("one that is not there", async () => {
    using place = new Branch("origin");
    rmSync(place.origin ?? "", { recursive: true });
    const target = place.target();
    for (const turn of [() => target.read(), () => makeLive(target, 1), () => target.fence(1)]) {
      await expect(turn()).rejects.toMatchObject(failure({ why: expect.stringContaining("origin.git") }));
    }
  });
  test("a folder that is no repository", async () => {
    using place = new Branch("origin");
    const folder = place.top;
    await expect(place.target({ folder }).read()).rejects.toMatchObject(
      failure({ why: expect.stringContaining("not a git repository") }),
    );
  });
  test("hands credentials to git by its environment only", async () => {
    using place = new Branch("origin");
    const bin = join(place.top, "bin");
    mkdirSync(bin);
    const real = execFileSync("which", ["git"], { encoding: "utf8" }).trim();
    const log = join(bin, "log");
    writeFileSync(
      join(bin, "git"),
      `#!/bin/sh\nprintf '%s\\n' "$* $(env | grep -m 1 c2VjcmV0)" >> ${log}\nexec ${real} "$@"\n`,
    );
    chmodSync(join(bin, "git"), 0o755);
    const path = process.env["PATH"];
    process.env["PATH"] = `${bin}:${path}`;
    const takeBack = authorizeGit("https://github.example", "basic c2VjcmV0");
    await makeLive(place.target(), 1).finally(() => {
      process.env["PATH"] = path;
      takeBack();
    });
    const lines = execFileSync("grep", ["c2VjcmV0", log], { encoding: "utf8" }).trim().split("\n");
    for (const asked of ["ls-remote", "push"])
      expect(lines).toContainEqual(expect.stringMatching(`${asked} .*=Authorization: basic c2VjcmV0$`));
    const arguments_ = execFileSync("sed", ["s/ GIT_CONFIG_VALUE_.*//", log], { encoding: "utf8" });
    expect(arguments_).not.toContain("c2VjcmV0");
    const held = join(place.work, ".git/config");
    expect(existsSync(held) && execFileSync("cat", [held], { encoding: "utf8" })).not.toContain("c2VjcmV0");
  });
  test("is named without the user's name", () => {
    using place = new Branch("here");
    const { name } = place.target({ repository: "https://me@example.com/live.git" });
    expect(name).toBe(`git branch ${BRANCH} of https://example.com/live.git`);
  });
  test.each([
    [{ branch: "a..b" }],
    [{ branch: "+main:main" }],
    [{ branch: "-f" }],
    [{ repository: "--upload-pack=x" }],
    [{ repository: "https://me:secret@h/x" }],
  ])("refuses %j", (options) => {
    using place = new Branch("here");
    expect(() => place.target(options)).toThrow(expect.objectContaining({ code: "E_CONFIG", status: 2 }));
  });
});
