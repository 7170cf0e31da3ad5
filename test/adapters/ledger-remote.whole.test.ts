import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { authorizeGit } from "../../src/adapters/git-process.ts";
import { processStart } from "../../src/adapters/process-identity.ts";
import type { PolicyError } from "../../src/errors.ts";
import { appendTo, Bed, contents, fill, git, hook, intent, LOCK, open, outcome } from "./ledgers.ts";

const REF = "refs/heads/policy-ledger/production";
const OURS = "refs/archi3/ledger/production";

const fault = (promise: Promise<unknown>): Promise<PolicyError> =>
  promise.then(
    () => Promise.reject(new Error("it was accepted")),
    (error: PolicyError) => error,
  );

/** A remote whose ledger has one record, and a repository that has read it. */
async function begun(bed: Bed, options: Parameters<typeof open>[1] = {}) {
  const remote = bed.bare();
  const folder = bed.work(remote);
  const ledger = await open(folder, options);
  const { view } = await appendTo(ledger, await ledger.read("required"));
  return { remote, folder, ledger, view };
}

describe("a ledger with a remote", () => {
  test("is the remote's branch: what one repository appends, another reads and continues", async () => {
    using bed = new Bed();
    const { remote, ledger, view } = await begun(bed);
    expect(git(remote, "rev-parse", REF)).toBe(view.head);
    const other = await open(bed.work(remote));
    expect(await other.read("required")).toEqual(view);
    const next = await appendTo(other, view, outcome(view), { is: "of", commit: view.head as string });
    expect(await ledger.read("wanted")).toEqual(next.view);
    expect((await ledger.contents(next.entry.commit)).policies.size).toBe(2);
  });

  test("touches no branch, no FETCH_HEAD, no tag and no remote-tracking branch while it reads", async () => {
    using bed = new Bed();
    const { remote, view } = await begun(bed);
    const folder = bed.work(remote);
    git(remote, "tag", "v1", view.head as string);
    git(folder, "config", "fetch.prune", "true");
    await (await open(folder)).read("required");
    expect(git(folder, "for-each-ref", "--format=%(refname)").split("\n")).toEqual([OURS, "refs/heads/main"]);
    expect(existsSync(join(folder, ".git/FETCH_HEAD"))).toBe(false);
  });

  test("is named by URL as well, or is none", async () => {
    using bed = new Bed();
    const { remote, view } = await begun(bed);
    expect(await (await open(bed.work(), { remote: `file://${remote}` })).read("required")).toEqual(view);
    expect((await (await open(bed.work(remote), { remote: "none" })).read("required")).entries).toEqual([]);
    const unknown = await fault(open(bed.work(remote), { remote: "upstream" }));
    expect(unknown).toMatchObject({ code: "E_LEDGER", status: 2, parts: { why: "its remotes are origin" } });
    expect(await fault(open(bed.work(), { remote: "--upload-pack=x:y" }))).toMatchObject({ status: 2 });
  });

  test("loses to whoever was first, in another repository or in the same", async () => {
    using bed = new Bed();
    const { remote, folder, ledger, view } = await begun(bed);
    for (const other of [await open(bed.work(remote)), await open(folder)]) {
      const old = await ledger.read("required");
      const { view: now } = await appendTo(other, await other.read("required"), LOCK, "nothing");
      expect(await ledger.append(old, intent(old), contents())).toEqual({ is: "lost", view: now });
    }
    const first = await open(bed.work(remote));
    const empty = { ...view, head: undefined, entries: [] };
    expect(await first.append(empty, intent(empty), contents())).toMatchObject({ is: "lost" });
  });

  test.each([
    ["is not in it yet, and the rest stays shallow", "--single-branch", "true"],
    ["was cut as well", "--no-single-branch", "false"],
  ])("is whole in a shallow clone where it %s", async (_, branches, shallow) => {
    using bed = new Bed();
    const remote = bed.bare();
    fill(remote, 5);
    const author = bed.work(remote);
    git(
      author,
      "-c",
      "user.name=A",
      "-c",
      "user.email=a@example.com",
      "commit",
      "--allow-empty",
      "-qm",
      "Second",
    );
    git(author, "push", "--quiet", "origin", "main");
    git(bed.top, "clone", "--quiet", "--depth=1", "--branch=main", branches, `file://${remote}`, "shallow");
    const folder = join(bed.top, "shallow");
    const ledger = await open(folder);
    const { view } = await appendTo(ledger, await ledger.read("required"));
    expect(view.entries).toHaveLength(6);
    expect(await ledger.read("required")).toEqual(view);
    expect(git(folder, "rev-parse", "--is-shallow-repository")).toBe(shallow);
  });
});

describe("a remote that fails", () => {
  test("is gone: writers end, readers see what was fetched last, and since when", async () => {
    using bed = new Bed();
    const { remote, folder, ledger, view } = await begun(bed);
    const seen = await ledger.read("required");
    renameSync(remote, `${remote}.away`);
    const error = await fault(ledger.read("required"));
    expect(error).toMatchObject({
      code: "E_LEDGER",
      status: 4,
      parts: { what: "cannot fetch the ledger of production" },
    });
    const stale = await ledger.read("wanted");
    expect(stale).toEqual({ ...seen, staleSince: expect.stringMatching(/^2026-11-28T14:00:0\d\.000Z$/) });
    // Nobody fetched from there yet: there is nothing to be shown.
    expect(
      (
        await fault(
          open(folder, { remote: join(bed.top, "other.git") }).then((other) => other.read("wanted")),
        )
      ).code,
    ).toBe("E_LEDGER");
    const unknown = await fault(ledger.append(view, intent(view), contents()));
    expect(unknown.parts.what).toBe("cannot tell whether the ledger of production took the record");
    renameSync(`${remote}.away`, remote);
    expect(await ledger.read("wanted")).toEqual(view);
  });

  test("accepts and loses the answer: the record stands, so it was appended", async () => {
    using bed = new Bed();
    const { remote, ledger, view } = await begun(bed);
    hook(remote, "reference-transaction", '[ "$1" != committed ] || kill -9 $PPID');
    const { view: now, entry } = await appendTo(ledger, view);
    expect(git(remote, "rev-parse", REF)).toBe(entry.commit);
    expect(now.entries.map(({ epoch }) => epoch)).toEqual([1, 2]);
  });

  test("loses the answer, and another goes on before anybody looks: it was appended all the same", async () => {
    using bed = new Bed();
    const { remote, view, folder } = await begun(bed);
    const other = await open(bed.work(remote));
    // The answer comes late: by then the other has appended.
    git(
      folder,
      "config",
      "remote.origin.receivepack",
      `f() { git-receive-pack "$@"; touch ${bed.top}/taken; while [ ! -e ${bed.top}/go ]; do sleep 0.05; done; exit 1; }; f`,
    );
    const ledger = await open(folder);
    const mine = ledger.append(view, intent(view), contents());
    while (!existsSync(join(bed.top, "taken"))) await new Promise((resolve) => setTimeout(resolve, 20));
    const theirs = await appendTo(other, await other.read("required"), LOCK, "nothing");
    writeFileSync(join(bed.top, "go"), "");
    const appended = await mine;
    expect(appended).toMatchObject({ is: "appended", entry: { epoch: 2 } });
    expect(appended.view).toEqual(theirs.view);
  });

  test("hangs while it is read: it is given up, and nothing of it goes on", async () => {
    using bed = new Bed();
    const { folder, ledger } = await begun(bed);
    const seen = await ledger.read("required");
    const pid = join(bed.top, "pid");
    git(folder, "config", "remote.origin.uploadpack", `sh -c 'echo $$ >> ${pid}; exec sleep 300' --`);
    const hung = await open(folder, { timeoutMs: 1_000 });
    expect((await fault(hung.read("required"))).parts.why).toBe("git fetch took longer than 1 s");
    expect((await hung.read("wanted")).entries).toEqual(seen.entries);
    for (const one of readFileSync(pid, "utf8").trim().split("\n"))
      expect(await processStart(Number(one))).toBeUndefined();
  });

  test("hangs before it takes the record: nothing stands there, and that is said", async () => {
    using bed = new Bed();
    const { remote, folder, view } = await begun(bed);
    hook(remote, "pre-receive", "sleep 300");
    const ledger = await open(folder, { timeoutMs: 1_500 });
    expect(await fault(ledger.append(view, intent(view), contents()))).toMatchObject({
      code: "E_LEDGER",
      status: 4,
      parts: { why: "git push took longer than 1.5 s" },
    });
    expect(git(remote, "rev-parse", REF)).toBe(view.head);
  });

  test("hangs after it took the record: it was appended", async () => {
    using bed = new Bed();
    const { remote, folder, view } = await begun(bed);
    git(folder, "config", "remote.origin.receivepack", 'f() { git-receive-pack "$@"; sleep 300; }; f');
    const { entry } = await appendTo(await open(folder, { timeoutMs: 3_000 }), view);
    expect(git(remote, "rev-parse", REF)).toBe(entry.commit);
  });

  test("refuses by a hook: that is no lost race, and its words are passed on, made harmless", async () => {
    using bed = new Bed();
    const { remote, ledger, view } = await begun(bed);
    const token = `ghp_${"aB3".repeat(12)}`;
    hook(
      remote,
      "pre-receive",
      `printf 'only robots may push \\033[31m ${token}\\n' >&2; echo '::error::forged' >&2; exit 1`,
    );
    const error = await fault(ledger.append(view, intent(view), contents()));
    expect(error).toMatchObject({
      code: "E_LEDGER",
      status: 4,
      parts: { what: "cannot write the ledger of production" },
    });
    expect(error.parts.why).toContain(
      "[remote rejected] (pre-receive hook declined): only robots may push <U+001B>[31m",
    );
    expect(error.parts.why).not.toContain(token);
    expect(error.parts.mend).toContain("nothing was recorded");
    expect(await ledger.read("required")).toEqual(view);
    rmSync(join(remote, "hooks/pre-receive"));
    await appendTo(ledger, view);
  });

  test("has its ref locked for a moment: it is tried again", async () => {
    using bed = new Bed();
    const { remote, ledger, view } = await begun(bed);
    const lock = join(remote, `${REF}.lock`);
    writeFileSync(lock, "");
    setTimeout(() => rmSync(lock), 250);
    expect((await appendTo(ledger, view)).entry.epoch).toBe(2);
  });

  test("was rewritten: no reader and no writer goes on", async () => {
    using bed = new Bed();
    const { remote, ledger, view, folder } = await begun(bed);
    await appendTo(ledger, view);
    git(remote, "update-ref", REF, view.head as string);
    // A configuration that switches git's own check off.
    git(folder, "config", "fetch.showForcedUpdates", "false");
    for (const freshness of ["required", "wanted"] as const)
      expect((await fault(ledger.read(freshness))).parts.what).toBe("the ledger of production was rewritten");
  });

  test("answers with what stood there before another of this repository pushed: that is no rewriting", async () => {
    using bed = new Bed();
    const { remote, ledger, view, folder } = await begun(bed);
    git(bed.top, "clone", "--quiet", "--mirror", remote, "earlier.git");
    const next = await appendTo(ledger, view);
    const once = join(bed.top, "once");
    writeFileSync(once, "");
    const earlier = `rm ${once}; git-upload-pack ${join(bed.top, "earlier.git")}`;
    const upload = `f() { if [ -e ${once} ]; then ${earlier}; else git-upload-pack "$@"; fi; }; f`;
    git(folder, "config", "remote.origin.uploadpack", upload);
    expect(await ledger.read("required")).toEqual(next.view);
    expect(existsSync(once)).toBe(false);
  });

  test("lost its branch, or never had what this repository holds as a branch: nothing begins anew", async () => {
    using bed = new Bed();
    const { remote, ledger, view, folder } = await begun(bed);
    git(remote, "update-ref", "-d", REF);
    const error = await fault(ledger.read("required"));
    expect(error.parts.mend).toContain(`git push origin ${OURS}:${REF}`);
    git(folder, "push", "--quiet", "origin", `${OURS}:${REF}`);
    expect(await ledger.read("required")).toEqual(view);
    const alone = bed.work();
    await appendTo(await open(alone), await (await open(alone)).read("required"));
    git(alone, "remote", "add", "origin", bed.bare("fresh.git"));
    expect((await fault(open(alone).then((other) => other.read("wanted")))).parts.why).toContain(
      "from the time without a remote",
    );
  });

  test("left a lock of git's here when it was killed while it fetched: it is removed once it is old", async () => {
    using bed = new Bed();
    const { remote, ledger, view, folder } = await begun(bed);
    const other = await open(bed.work(remote));
    const next = await appendTo(other, await other.read("required"));
    expect(next.view.entries[0]).toEqual(view.entries[0]);
    const lock = join(folder, ".git", `${OURS}.lock`);
    mkdirSync(join(lock, ".."), { recursive: true });
    writeFileSync(lock, "");
    utimesSync(lock, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    expect(await ledger.read("required")).toEqual(next.view);
  });
});

describe("credentials", () => {
  test("reach the server by the environment only, and stand in no message", async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.writeHead(403).end("no");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    using bed = new Bed();
    const folder = bed.work(`http://user:hunter2@127.0.0.1:${port}/ledger.git`);
    git(folder, "config", `http.http://127.0.0.1:${port}/.extraheader`, "Authorization: Basic bGVmdDpvdmVy");
    const takeBack = authorizeGit(`http://127.0.0.1:${port}`, "Basic dG9rZW46c2VjcmV0");
    const ledger = await open(folder);
    const error = await fault(ledger.read("wanted")).finally(takeBack);
    await new Promise((resolve) => server.close(resolve));
    expect(asked).toContain("Basic dG9rZW46c2VjcmV0");
    expect(asked.join()).not.toContain("bGVmdDpvdmVy");
    expect(error.parts.where).toBe(`origin (http://127.0.0.1:${port}/ledger.git)`);
    expect(JSON.stringify(error.parts)).not.toMatch(/hunter2|dG9rZW46c2VjcmV0/);
    expect(readFileSync(join(folder, ".git/config"), "utf8")).not.toContain("dG9rZW46c2VjcmV0");
  });
});
