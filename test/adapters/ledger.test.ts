import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PolicyError } from "../../src/errors.ts";
import type { Ledger } from "../../src/release/ledger.ts";
import { appendTo, Bed, contents, fill, forge, git, intent, LOCK, open, outcome } from "./ledgers.ts";

const REF = "refs/heads/policy-ledger/production";

/** Two records: an intent with content, and its outcome. */
async function twoRecords(ledger: Ledger) {
  const first = await appendTo(ledger, await ledger.read("required"));
  return appendTo(ledger, first.view, outcome(first.view), { is: "of", commit: first.entry.commit });
}

const fault = (promise: Promise<unknown>): Promise<PolicyError> =>
  promise.then(
    () => Promise.reject(new Error("it was accepted")),
    (error: PolicyError) => error,
  );

describe("a ledger without a remote", () => {
  test("is empty before the first record, and then holds what was appended", async () => {
    using bed = new Bed();
    const ledger = await open(bed.work());
    expect(await ledger.read("required")).toEqual({
      environment: "production",
      head: undefined,
      entries: [],
      staleSince: undefined,
    });
    const { view, entry } = await twoRecords(ledger);
    expect(await ledger.read("wanted")).toEqual(view);
    expect(view.entries.map(({ epoch, event, id }) => `${epoch} ${event} ${id}`)).toEqual([
      "1 intent production-1",
      "2 healthy production-1",
    ]);
    expect(view.head).toBe(entry.commit);
  });

  test("holds whole records and whole contents, of the first and of a later record", async () => {
    using bed = new Bed();
    const ledger = await open(bed.work());
    const { view } = await twoRecords(ledger);
    expect(await ledger.records([...view.entries].reverse())).toMatchObject([
      { epoch: 2, event: "healthy", tool: "archi3-policy 0.1.0", actor: "alice" },
      { epoch: 1, event: "intent", format: "archi3-record/1", environment: "production" },
    ]);
    const { manifest, policies, effective } = contents();
    for (const { commit } of view.entries) {
      const held = await ledger.contents(commit);
      expect(Buffer.from(held.manifest)).toEqual(Buffer.from(manifest));
      const plain = (files: ReadonlyMap<string, Uint8Array>) =>
        [...files].map(([path, file]) => [path, Buffer.from(file).toString()]);
      expect(plain(held.policies)).toEqual(plain(policies));
      expect(plain(held.effective)).toEqual(plain(effective));
    }
  });

  test("brings back the content of a record that is not the newest: the same trees", async () => {
    using bed = new Bed();
    const folder = bed.work();
    const ledger = await open(folder);
    const first = await appendTo(ledger, await ledger.read("required"));
    const second = await appendTo(ledger, first.view, intent(first.view), contents(5));
    const third = await appendTo(ledger, second.view, intent(second.view), {
      is: "of",
      commit: first.entry.commit,
    });
    for (const path of ["policies", "effective", "manifest.json"])
      expect(git(folder, "rev-parse", `${third.entry.commit}:${path}`)).toBe(
        git(folder, "rev-parse", `${first.entry.commit}:${path}`),
      );
  });

  test("holds a lock before any deployment, which has no content", async () => {
    using bed = new Bed();
    const folder = bed.work();
    const ledger = await open(folder);
    const { entry } = await appendTo(ledger, await ledger.read("required"), LOCK, "nothing");
    expect(git(folder, "ls-tree", "--name-only", entry.commit)).toBe("record.json");
    expect((await fault(ledger.contents(entry.commit))).parts.why).toContain("holds no policies");
  });

  test("takes files as they are: no filter, no line ends, no ignored names, any characters", async () => {
    using bed = new Bed();
    const folder = bed.work();
    git(folder, "config", "core.autocrlf", "true");
    git(folder, "config", "filter.x.clean", "false");
    writeFileSync(join(folder, ".gitattributes"), "* text eol=crlf filter=x\n");
    writeFileSync(join(folder, ".gitignore"), "*\n");
    const names = [
      'a "b".yaml',
      "a\\b".replace("\\", "ö"),
      "line\nfeed.yaml",
      "données/é.yaml",
      "-rf",
      " blank ",
      ".gitattributes",
    ];
    const files = new Map(names.map((name) => [name, Buffer.from("a\r\nb\n\0\xff", "latin1")]));
    const ledger = await open(folder);
    const { entry } = await appendTo(ledger, await ledger.read("required"), undefined, {
      is: "new",
      manifest: Buffer.from("{}"),
      policies: files,
      effective: new Map(),
    });
    const held = await ledger.contents(entry.commit);
    expect(new Map([...held.policies].map(([path, file]) => [path, Buffer.from(file)]))).toEqual(
      new Map([...files].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))),
    );
    expect(held.effective.size).toBe(0);
  });

  test.each(["../out", "/etc/passwd", "a//b", ".git/config", "x/.GIT/hooks", "a\0b", ""])(
    "refuses the path %j, and records nothing",
    async (path) => {
      using bed = new Bed();
      const ledger = await open(bed.work());
      const view = await ledger.read("required");
      const wrong = { ...contents(), policies: new Map([[path, Buffer.from("x")]]) };
      expect(await fault(ledger.append(view, intent(view), wrong))).toMatchObject({
        code: "E_LEDGER",
        status: 4,
      });
      expect((await ledger.read("required")).entries).toEqual([]);
    },
  );

  test("is not opened by a URL with a password, which git's arguments would show", async () => {
    using bed = new Bed();
    const refused = await fault(open(bed.work(), { remote: "https://me:secret@h.test/x" }));
    expect(refused).toMatchObject({ code: "E_LEDGER", status: 2 });
    expect(JSON.stringify(refused.parts)).not.toContain("secret");
  });

  test("refuses a record that it could not read again", async () => {
    using bed = new Bed();
    const ledger = await open(bed.work());
    const view = await ledger.read("required");
    const wrong = [
      { ...intent(view), actor: "" },
      { ...intent(view), id: "production-7" },
      { ...LOCK, reason: 7 as unknown as string },
    ];
    for (const draft of wrong)
      expect(await fault(ledger.append(view, draft, undefined))).toMatchObject({ code: "E_LEDGER" });
  });

  test("touches neither index, working tree, HEAD nor other refs, and runs no hooks", async () => {
    using bed = new Bed();
    const folder = bed.work();
    mkdirSync(join(folder, ".git/hooks"), { recursive: true });
    for (const name of ["pre-commit", "commit-msg", "post-commit", "reference-transaction", "pre-push"])
      writeFileSync(join(folder, ".git/hooks", name), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    git(folder, "config", "commit.gpgSign", "true");
    git(folder, "config", "gpg.program", "/bin/false");
    writeFileSync(join(folder, "README.md"), "Changed\n");
    const before = [git(folder, "status", "--porcelain"), git(folder, "rev-parse", "HEAD")];
    const { entry } = await twoRecords(await open(folder));
    expect([git(folder, "status", "--porcelain"), git(folder, "rev-parse", "HEAD")]).toEqual(before);
    expect(git(folder, "for-each-ref", "--format=%(refname)").split("\n")).toEqual(["refs/heads/main", REF]);
    expect(git(folder, "log", "-1", "--format=%an <%ae> %cn %G?", entry.commit)).toBe(
      "alice <alice@archi3-policy.invalid> alice N",
    );
    expect(git(folder, "fsck", "--strict", "--no-dangling")).toBe("");
    expect(readdirSync(join(folder, ".git/archi3-policy"))).toEqual([]);
  });

  test("is packed now and then, and no hook is asked about that either", async () => {
    using bed = new Bed();
    const folder = bed.work();
    git(folder, "config", "gc.autoPackLimit", "1");
    writeFileSync(join(folder, ".git/hooks/pre-auto-gc"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    git(folder, "repack", "--quiet");
    fill(folder, 15);
    git(folder, "repack", "--quiet");
    const packs = () => readdirSync(join(folder, ".git/objects/pack")).filter((name) => /\.pack$/.test(name));
    expect(packs()).toHaveLength(2);
    const ledger = await open(folder);
    await appendTo(ledger, await ledger.read("required"));
    await expect.poll(() => packs().length, { timeout: 20_000 }).toBe(1);
    await expect.poll(() => existsSync(join(folder, ".git/gc.pid")), { timeout: 5_000 }).toBe(false);
  });

  test("is the same in a linked working tree and in a subfolder, also while its branch is checked out", async () => {
    using bed = new Bed();
    const folder = bed.work();
    const one = await twoRecords(await open(folder));
    git(folder, "worktree", "add", "--quiet", join(bed.top, "linked"), "policy-ledger/production");
    mkdirSync(join(bed.top, "linked", "below"));
    const other = await open(join(bed.top, "linked", "below"));
    expect(await other.read("required")).toEqual(one.view);
    const { view } = await appendTo(other, one.view);
    expect(await (await open(folder)).read("required")).toEqual(view);
    expect(existsSync(join(bed.top, "linked", "record.json"))).toBe(true);
  });

  test("works in a repository of sha256", async () => {
    using bed = new Bed();
    git(bed.top, "init", "--quiet", "--object-format=sha256", "long");
    const ledger = await open(join(bed.top, "long"));
    const { view } = await twoRecords(ledger);
    expect(view.head).toHaveLength(64);
    expect(await ledger.read("required")).toEqual(view);
  });

  test("keeps the ledgers of environments apart", async () => {
    using bed = new Bed();
    const folder = bed.work();
    await twoRecords(await open(folder));
    const other = await open(folder, { environment: "prod" });
    expect((await other.read("required")).entries).toEqual([]);
  });

  test("takes an author's address from the actor, and nothing that ends a name", async () => {
    using bed = new Bed();
    const folder = bed.work();
    const ledger = await open(folder);
    let { view } = await appendTo(
      ledger,
      await ledger.read("required"),
      { ...LOCK, actor: "Alice Doe <alice@example.com>" },
      "nothing",
    );
    ({ view } = await appendTo(ledger, view, { ...LOCK, actor: "mal\n<x>\u202eory" }, "nothing"));
    expect(git(folder, "log", "--format=%an %ae", REF)).toBe(
      "malxory malxory@archi3-policy.invalid\nAlice Doe alice@example.com",
    );
    expect((await ledger.records(view.entries)).map(({ actor }) => actor)).toEqual([
      "Alice Doe <alice@example.com>",
      "mal\n<x>\u202eory",
    ]);
  });

  test("loses to whoever was first, and says what stands there", async () => {
    using bed = new Bed();
    const ledger = await open(bed.work());
    for (const view of [await ledger.read("required"), (await twoRecords(ledger)).view]) {
      const now = await ledger.read("required");
      if (now.head === view.head) await appendTo(ledger, view);
      const lost = await ledger.append(view, intent(view), contents());
      expect(lost).toEqual({ is: "lost", view: await ledger.read("required") });
    }
  });

  test("removes a lock of git's that a dead process left, but not a new one", async () => {
    using bed = new Bed();
    const folder = bed.work();
    const ledger = await open(folder);
    const { view } = await twoRecords(ledger);
    const lock = join(folder, ".git", `${REF}.lock`);
    writeFileSync(lock, "");
    const old = new Date(Date.now() - 11_000);
    utimesSync(lock, old, old);
    const next = await appendTo(ledger, view);
    writeFileSync(lock, "");
    setTimeout(() => utimesSync(lock, old, old), 300);
    await appendTo(ledger, next.view);
    expect(existsSync(lock)).toBe(false);
  });
});

describe("a ledger that others wrote into", () => {
  const record = (changes: object) =>
    JSON.stringify({
      format: "archi3-record/1",
      nonce: "nonce-forged",
      epoch: 3,
      time: "2026-11-28T14:00:00.000Z",
      environment: "production",
      event: "lock",
      actor: "m",
      tool: "t",
      ...changes,
    });
  const message = "production lock\n\nEpoch: 3\nTime: 2026-11-28T14:00:00.000Z\nEvent: lock\n";

  test("is read where the forgery is whole: whoever may push is believed", async () => {
    using bed = new Bed();
    const folder = bed.work();
    fill(folder, 2);
    forge(folder, { record: record({}), message });
    const ledger = await open(folder);
    expect(await ledger.records((await ledger.read("required")).entries)).toHaveLength(3);
  });

  test.each([
    ["an unknown event", record({ event: "party" })],
    ["a wrong type", record({ actor: 7 })],
    ["another epoch", record({ epoch: 4 })],
    ["another environment", record({ environment: "staging" })],
    ["another event than its message", record({ event: "unlock" })],
    ["no JSON", "{"],
    ["prototypes", `${record({}).slice(0, -1)}, "__proto__": {"x": 1}}`],
    ["two megabytes", record({ reason: "x".repeat(2 * 1024 * 1024) })],
    ["100,000 brackets", "[".repeat(100_000)],
  ])("a record of %s is refused, and its commit is named", async (_, text) => {
    using bed = new Bed();
    const folder = bed.work();
    fill(folder, 2);
    const commit = forge(folder, { record: text, message });
    const ledger = await open(folder);
    const { entries } = await ledger.read("required");
    const error = await fault(ledger.records(entries));
    expect(error).toMatchObject({ code: "E_LEDGER", status: 4, parts: { where: `commit ${commit}` } });
    expect(error.parts.mend).toContain("git show");
  });

  test.each<[string, (folder: string) => string]>([
    ["whose message is another's", (folder) => forge(folder, { message: "Fix\n" })],
    ["whose message says more", (folder) => forge(folder, { message: `${message}Signed-off-by: M\n` })],
    ["that repeats an epoch", (folder) => forge(folder, {})],
    ["that skips an epoch", (folder) => forge(folder, { message: message.replace("3", "4") })],
    [
      "that merges",
      (folder) =>
        forge(folder, {
          message,
          parents: [git(folder, "rev-parse", REF), git(folder, "rev-parse", "main")],
        }),
    ],
    ["that is a beginning of its own", (folder) => forge(folder, { message, parents: [] })],
  ])("a commit %s is refused when the ledger is read", async (_, make) => {
    using bed = new Bed();
    const folder = bed.work();
    fill(folder, 2);
    const commit = make(folder);
    const error = await fault(open(folder).then((ledger) => ledger.read("wanted")));
    expect(error).toMatchObject({ code: "E_LEDGER", status: 4, parts: { where: `commit ${commit}` } });
  });

  test("a commit without a record, and one whose record is a link, are refused", async () => {
    using bed = new Bed();
    const folder = bed.work();
    fill(folder, 2);
    const linked = forge(folder, { record: "README.md", message, mode: "120000" });
    const ledger = await open(folder);
    expect((await fault(ledger.records([{ commit: linked }]))).parts.where).toBe(`commit ${linked}`);
    expect((await fault(ledger.contents(linked))).code).toBe("E_LEDGER");
    const other = git(folder, "rev-parse", "main");
    expect((await fault(ledger.records([{ commit: other }]))).parts.why).toContain("holds no record.json");
    expect((await fault(ledger.contents("--help"))).code).toBe("E_LEDGER");
  });
});

test.each(["Production", "", "a/b", "../x", "-x"])(
  "the environment %j has no ledger",
  async (environment) => {
    using bed = new Bed();
    expect(await fault(open(bed.work(), { environment }))).toMatchObject({ code: "E_LEDGER", status: 2 });
  },
);

describe("a ledger whose remote is configured for more than reading", () => {
  test("is not written where it is not read from: writers are refused before they begin, readers are not", async () => {
    using bed = new Bed();
    const [remote, fork] = [bed.bare(), bed.bare("fork.git")];
    const folder = bed.work(remote);
    const ledger = await open(folder);
    const { view } = await appendTo(ledger, await ledger.read("required"));
    git(folder, "remote", "set-url", "--push", "origin", fork);
    const split = await open(folder);
    expect(await split.read("wanted")).toEqual(view);
    for (const write of [() => split.read("required"), () => appendTo(split, view, LOCK, "nothing")]) {
      const { code, status, parts } = await fault(write());
      expect({ code, status }).toEqual({ code: "E_LEDGER", status: 2 });
      expect(parts.why).toContain(`git fetches from ${remote}, and pushes to ${fork}`);
      expect(parts.mend).toContain(`git remote set-url --push origin ${remote}`);
    }
    expect(git(fork, "for-each-ref")).toBe("");
    // What the message says.
    git(folder, "remote", "set-url", "--push", "origin", remote);
    expect((await appendTo(await open(folder), view, LOCK, "nothing")).view.entries).toHaveLength(2);
  });

  test("is written to a mirror as well, and nothing else is", async () => {
    using bed = new Bed();
    const remote = bed.bare();
    const folder = bed.work(remote);
    git(folder, "config", "remote.origin.mirror", "true");
    const ledger = await open(folder);
    await appendTo(ledger, await ledger.read("required"));
    expect(git(remote, "for-each-ref", "--format=%(refname)")).toBe(REF);
  });
});

test("outside of a repository there is no ledger", async () => {
  using bed = new Bed();
  expect(await fault(open(bed.top))).toMatchObject({ code: "E_LEDGER", status: 4 });
});
