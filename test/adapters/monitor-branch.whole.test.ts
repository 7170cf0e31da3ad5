import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Step } from "../../src/adapters/own-branch.ts";
import { sentenceParts } from "../../src/report/commands-within.ts";
import { type MonitorState, NOTHING_SEEN } from "../../src/watch/monitor-state.ts";
import { printState } from "../../src/watch/monitor-text.ts";
import { Program } from "../program.ts";
import { Bed, git, hook } from "./ledgers.ts";
import type { Saving } from "./monitor-saver.ts";
import { commitByHand, epochIn, fault, lookAgain, lookedAgain, OURS, open, REF } from "./monitors.ts";

/** A remote whose branch has one state, and a repository that has read it. */
async function begun(bed: Bed, options: Parameters<typeof open>[1] = {}) {
  const remote = bed.bare();
  const folder = bed.work(remote);
  const store = await open(folder, options);
  const view = await lookAgain(store, await store.read("required"));
  return { remote, folder, store, view };
}

describe("a state without a remote", () => {
  test("touches neither working tree, HEAD nor other refs, and runs no hooks", async () => {
    using bed = new Bed();
    const folder = bed.work();
    mkdirSync(join(folder, ".git/hooks"), { recursive: true });
    for (const name of ["pre-commit", "commit-msg", "post-commit", "reference-transaction"])
      writeFileSync(join(folder, ".git/hooks", name), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    writeFileSync(join(folder, "README.md"), "Changed\n");
    const before = [git(folder, "status", "--porcelain"), git(folder, "rev-parse", "HEAD")];
    const store = await open(folder);
    await lookAgain(store, await store.read("required"));
    expect([git(folder, "status", "--porcelain"), git(folder, "rev-parse", "HEAD")]).toEqual(before);
    expect(git(folder, "for-each-ref", "--format=%(refname)").split("\n")).toEqual(["refs/heads/main", REF]);
    expect(git(folder, "fsck", "--strict", "--no-dangling")).toBe("");
  });

  test("works in a repository of sha256", async () => {
    using bed = new Bed();
    git(bed.top, "init", "--quiet", "--object-format=sha256", "long");
    const store = await open(join(bed.top, "long"));
    const view = await lookAgain(store, await store.read("required"));
    expect(view.head).toHaveLength(64);
    expect(await store.read("required")).toEqual(view);
  });
});

describe("a branch that others wrote into", () => {
  const look = '{"type":"look","format":"archi3-monitor/1"}\n';

  test.each<[what: string, content: string | Uint8Array, line: number, why: RegExp]>([
    ["words", `${look}Hello \u001b[31m\n`, 2, /not JSON/],
    ["a later format", look.replace("/1", "/2"), 1, /is not archi3-monitor\/1/],
    ["bytes that are no text", Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), 1, /not UTF-8/],
    ["nothing", "", 1, /empty/],
    ["33 MiB", `${look}${"x".repeat(33 * 1024 * 1024)}\n`, 1, /larger than 32 MiB/],
    ["33 MiB of brackets", "[".repeat(33 * 1024 * 1024), 1, /larger than 32 MiB/],
  ])("with %s is refused at its line, and nothing is saved on it", async (_, content, line, why) => {
    using bed = new Bed();
    const folder = bed.work();
    const store = await open(folder);
    const view = await lookAgain(store, await store.read("required"));
    const commit = commitByHand(folder, { "state.jsonl": content });
    for (const act of [() => store.read("wanted"), () => lookAgain(store, view)]) {
      const error = await fault(act());
      expect(error).toMatchObject({ code: "E_MONITOR", status: 4 });
      expect(JSON.stringify(error.parts)).toContain(`policy-monitor:state.jsonl:${line}`);
      expect(error.parts.why).toMatch(why);
    }
    expect((await fault(store.read("wanted"))).parts).toMatchObject({
      what: "the monitor state cannot be relied on",
      mend: expect.stringContaining(`git show ${commit}`),
    });
    expect(git(folder, "rev-parse", REF)).toBe(commit);
    // What the message says.
    commitByHand(folder, { "state.jsonl": `${git(folder, "show", `${view.head}:state.jsonl`)}\n` });
    const mended = await store.read("required");
    expect(mended.state).toEqual(view.state);
    expect((await lookAgain(store, mended)).state.watermarks).toEqual([
      { environment: "production", epoch: 2 },
    ]);
  });

  test.each(["here", "at a remote"])("is put back by the command of the message, %s", async (where) => {
    using bed = new Bed();
    const remote = where === "here" ? undefined : bed.bare();
    const folder = bed.work(remote);
    const store = await open(folder);
    const view = await lookAgain(store, await store.read("required"));
    commitByHand(remote ?? folder, { "state.jsonl": "Hello\n" });
    const { mend } = (await fault(store.read("required"))).parts;
    const author = { GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@example.com" };
    const [, command] = sentenceParts(mend ?? "").filter(({ isCommand }) => isCommand);
    execFileSync("sh", ["-c", command?.text ?? "false"], {
      ...{ cwd: folder, stdio: "pipe" },
      env: { ...process.env, GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@example.com", ...author },
    });
    expect((await store.read("required")).state).toEqual(view.state);
  });

  test("without the file is refused, also where it is another branch altogether", async () => {
    using bed = new Bed();
    const folder = bed.work();
    const store = await open(folder);
    await lookAgain(store, await store.read("required"));
    const commit = commitByHand(folder, { "README.md": "Hello\n" });
    expect((await fault(store.read("wanted"))).parts).toMatchObject({
      where: `commit ${commit}`,
      why: "it holds no state.jsonl",
    });
    git(folder, "update-ref", REF, git(folder, "rev-parse", "main"));
    expect((await fault(store.read("wanted"))).parts.why).toBe("it holds no state.jsonl");
  });

  test("keeps what a later version wrote, and what lies beside the state is left out", async () => {
    using bed = new Bed();
    const folder = bed.work();
    const store = await open(folder);
    await lookAgain(store, await store.read("required"));
    const later = '{"type":"moon","phase":"full"}';
    commitByHand(folder, { "state.jsonl": `${look}${later}\n`, "README.md": "Hello\n" });
    const view = await lookAgain(store, await store.read("required"));
    expect(view.state.later).toEqual([later]);
    expect(git(folder, "show", `${REF}:state.jsonl`).split("\n")[1]).toBe(later);
    expect(git(folder, "ls-tree", "--name-only", REF)).toBe("state.jsonl");
  });
});

describe("a state with a remote", () => {
  test("is the remote's: what one repository saves, another reads and continues", async () => {
    using bed = new Bed();
    const { remote, store, view } = await begun(bed);
    expect(git(remote, "rev-parse", REF)).toBe(view.head);
    const other = await open(bed.work(remote));
    expect(await other.read("required")).toEqual(view);
    const second = await lookAgain(other, view);
    expect(await store.read("wanted")).toEqual(second);
  });

  test("is one writer's where two save at once; the other is told what stands there", async () => {
    using bed = new Bed();
    const { remote, folder, view } = await begun(bed);
    for (const other of [bed.work(remote), folder]) {
      const stores = await Promise.all([open(folder), open(other)]);
      const [now] = await Promise.all(stores.map((store) => store.read("required")));
      const states = [1, 2].map((epoch) => ({ ...NOTHING_SEEN, watermarks: [{ environment: "a", epoch }] }));
      const saved = await Promise.all(
        stores.map((store, at) => store.save(now ?? view, states[at] ?? NOTHING_SEEN, "Looked")),
      );
      expect(saved.map(({ is }) => is).sort()).toEqual(["lost", "saved"]);
      const won = saved.findIndex(({ is }) => is === "saved");
      expect(saved[1 - won]?.view).toEqual(saved[won]?.view);
      expect(saved[won]?.view.state).toEqual(states[won]);
      expect(git(remote, "rev-parse", REF)).toBe(saved[won]?.view.head);
    }
    const first = await open(bed.work(remote));
    const empty = { ...view, head: undefined, state: NOTHING_SEEN };
    expect(await first.save(empty, lookedAgain(empty), "Looked")).toMatchObject({ is: "lost" });
  });

  test("is whole in a shallow clone, and can be continued there", async () => {
    using bed = new Bed();
    const { remote, store, view } = await begun(bed);
    const second = await lookAgain(store, view);
    git(remote, "symbolic-ref", "HEAD", REF);
    git(bed.top, "clone", "--quiet", "--depth=1", "--no-single-branch", `file://${remote}`, "shallow");
    const shallow = await open(join(bed.top, "shallow"));
    expect(await shallow.read("required")).toEqual(second);
    const third = await lookAgain(shallow, second);
    expect(await store.read("required")).toEqual(third);
  });
});

describe("a remote that fails", () => {
  test("is gone: writers end, readers see what was fetched last, and since when", async () => {
    using bed = new Bed();
    const { remote, folder, store, view } = await begun(bed);
    const seen = await store.read("required");
    renameSync(remote, `${remote}.away`);
    expect(await fault(store.read("required"))).toMatchObject({
      code: "E_MONITOR",
      status: 4,
      parts: { what: "cannot fetch the monitor state" },
    });
    expect(await store.read("wanted")).toEqual({
      ...seen,
      staleSince: expect.stringMatching(/^2026-11-28T14:00:\d\d\.000Z$/),
    });
    const other = await open(folder, { remote: join(bed.top, "other.git") });
    expect((await fault(other.read("wanted"))).code).toBe("E_MONITOR");
    expect((await fault(lookAgain(store, view))).parts.what).toBe(
      "cannot tell whether the monitor state was written",
    );
    renameSync(`${remote}.away`, remote);
    expect(await store.read("wanted")).toEqual(view);
  });

  test("accepts and loses the answer: it stands there, so it was saved", async () => {
    using bed = new Bed();
    const { remote, store, view } = await begun(bed);
    hook(remote, "reference-transaction", '[ "$1" != committed ] || kill -9 $PPID');
    const saved = await lookAgain(store, view);
    expect(git(remote, "rev-parse", REF)).toBe(saved.head);
    expect(epochIn(saved.state)).toBe(2);
  });

  test("loses the answer, and another goes on before anybody looks: it was saved all the same", async () => {
    using bed = new Bed();
    const { remote, view, folder } = await begun(bed);
    const other = await open(bed.work(remote));
    // The answer comes late: by then the other has saved.
    const wait = `touch ${bed.top}/taken; while [ ! -e ${bed.top}/go ]; do sleep 0.05; done; exit 1`;
    git(folder, "config", "remote.origin.receivepack", `f() { git-receive-pack "$@"; ${wait}; }; f`);
    const mine = open(folder).then((store) => lookAgain(store, view));
    while (!existsSync(join(bed.top, "taken"))) await new Promise((resolve) => setTimeout(resolve, 20));
    const theirs = await lookAgain(other, await other.read("required"));
    writeFileSync(join(bed.top, "go"), "");
    expect(await mine).toEqual(theirs);
    expect(epochIn(theirs.state)).toBe(3);
  });

  test("refuses: nothing stands there, and who may mend it is said, with no secret", async () => {
    using bed = new Bed();
    const { remote, store, view } = await begun(bed);
    const token = `ghp_${"aB3".repeat(12)}`;
    hook(remote, "pre-receive", `printf 'only robots \\033[31m ${token}\\n' >&2; exit 1`);
    const error = await fault(lookAgain(store, view));
    expect(error).toMatchObject({
      code: "E_MONITOR",
      status: 4,
      parts: { what: "cannot write the monitor state", mend: expect.stringContaining("policy-monitor") },
    });
    expect(error.parts.why).toContain("only robots <U+001B>[31m");
    expect(JSON.stringify(error.parts)).not.toContain(token);
    expect(await store.read("required")).toEqual(view);
    rmSync(join(remote, "hooks/pre-receive"));
    await lookAgain(store, view);
  });

  test("has its ref locked for a moment: it is tried again", async () => {
    using bed = new Bed();
    const { remote, store, view } = await begun(bed);
    const lock = join(remote, `${REF}.lock`);
    writeFileSync(lock, "");
    setTimeout(() => rmSync(lock), 250);
    expect(epochIn((await lookAgain(store, view)).state)).toBe(2);
  });

  test("was rewritten, or lost its branch: no reader and no writer goes on", async () => {
    using bed = new Bed();
    const { remote, store, view, folder } = await begun(bed);
    const second = await lookAgain(store, view);
    git(remote, "update-ref", REF, view.head as string);
    for (const freshness of ["required", "wanted"] as const)
      expect((await fault(store.read(freshness))).parts.what).toBe("the monitor state was rewritten");
    git(remote, "update-ref", "-d", REF);
    const error = await fault(store.read("wanted"));
    expect(error.parts.what).toBe("the remote has no monitor state");
    expect(error.parts.mend).toContain(`git push origin ${OURS}:${REF}`);
    git(folder, "push", "--quiet", "origin", `${OURS}:${REF}`);
    expect(await store.read("required")).toEqual(second);
  });

  test("left a lock of git's here when it was killed while it fetched: it is removed once it is old", async () => {
    using bed = new Bed();
    const { remote, store, folder } = await begun(bed);
    const other = await open(bed.work(remote));
    const next = await lookAgain(other, await other.read("required"));
    const lock = join(folder, ".git", `${OURS}.lock`);
    writeFileSync(lock, "");
    utimesSync(lock, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    expect(await store.read("required")).toEqual(next);
  });
});

test("a long state that is saved 600 times is read and saved, and is packed now and then", async () => {
  using bed = new Bed();
  const folder = bed.work();
  git(folder, "config", "gc.auto", "50");
  let nonces = 0;
  // Which commits have git look whether it should pack follows from their ids.
  const store = await open(folder, { nonce: () => `nonce-${++nonces}` });
  const validations = Array.from({ length: 1000 }, (_, at) => ({
    commit: at.toString(16).padStart(40, "0"),
    time: new Date(1.79e12 + 1000 * at).toISOString(),
    errors: 0,
    warnings: at,
  }));
  fill(folder, 500, { ...NOTHING_SEEN, validations });
  let view = await store.read("required");
  for (let at = 0; at < 100; at++) view = await lookAgain(store, view);
  expect(await store.read("required")).toEqual(view);
  expect(git(folder, "rev-list", "--count", REF)).toBe("600");
  const packs = () => Number(/^packs: (\d+)/m.exec(git(folder, "count-objects", "-v"))?.[1]);
  await expect.poll(packs, { timeout: 20_000 }).toBeGreaterThan(0);
  await expect.poll(() => existsSync(join(folder, ".git/gc.pid")), { timeout: 20_000 }).toBe(false);
  expect(git(folder, "fsck", "--strict", "--no-dangling")).toBe("");
}, 120_000);

/** A branch of so many saves, by one process. Their objects are loose, as those of single saves are. */
function fill(folder: string, count: number, state: MonitorState): void {
  const stream: string[] = [];
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  for (let at = 1; at <= count; at++) {
    const text = printState({ ...state, watermarks: [{ environment: "production", epoch: at }] });
    stream.push(`commit ${REF}\nmark :${at}\ncommitter alice <alice@example.com> ${1.79e9 + at} +0000\n`);
    stream.push(
      data("Looked\n"),
      at > 1 ? `from :${at - 1}\n` : "",
      "M 100644 inline state.jsonl\n",
      data(text),
    );
  }
  const args = ["-C", folder, "-c", "fastimport.unpackLimit=100000", "fast-import", "--quiet"];
  execFileSync("git", args, { input: stream.join("") });
}

describe("processes", () => {
  let program: Program<Saving>;
  beforeAll(async () => {
    program = await Program.compile("test/adapters/monitor-saver.ts");
  });
  afterAll(() => program[Symbol.dispose]());

  test.each(["origin", "none"])(
    "that save at once make a line, and none undoes what another saved (%s)",
    async (where) => {
      using bed = new Bed();
      const remote = bed.bare();
      // Two processes share a repository: they meet at its lock, the others at the remote.
      const shared = bed.work(remote);
      const folders = where === "none" ? [shared, shared, shared] : [shared, shared, bed.work(remote)];
      const ended = await Promise.all(
        folders.map((folder) => program.run({ folder, remote: where, looks: 4 })),
      );
      expect(ended.map(({ stderr }) => stderr).filter((text) => text !== "")).toEqual([]);
      const { head, state } = await (await open(shared, { remote: where })).read("required");
      expect(epochIn(state)).toBe(12);
      const line = git(where === "none" ? shared : remote, "rev-list", head as string).split("\n");
      expect(line.sort()).toEqual(ended.flatMap(({ stdout }) => JSON.parse(stdout)).sort());
    },
    120_000,
  );

  // Whether the state stands afterwards.
  const cases: [where: "origin" | "none", step: Step, stands: boolean][] = [
    ["none", "written", false],
    ["none", "locked", false],
    ["none", "noted", true],
    ["origin", "written", false],
    ["origin", "published", true],
    ["origin", "locked", true],
    ["origin", "noted", true],
  ];
  test.each(cases)(
    "(%s) that are killed at the step %s leave a whole branch, which goes on",
    async (remote, step, stands) => {
      using bed = new Bed();
      const bare = bed.bare();
      const folder = bed.work(bare);
      const store = await open(folder, { remote });
      await lookAgain(store, await store.read("required"));
      const killed = await program.run({ folder, remote, looks: 1, dieAt: step });
      expect(killed).toMatchObject({ signal: "SIGKILL", stdout: "" });
      const after = await store.read("required");
      expect(epochIn(after.state)).toBe(stands ? 2 : 1);
      const next = await lookAgain(store, after);
      expect(await store.read("required")).toEqual(next);
      const holder = remote === "none" ? folder : bare;
      expect(git(holder, "rev-parse", REF)).toBe(next.head);
      expect(git(holder, "fsck", "--strict", "--no-dangling")).toBe("");
    },
  );
});
