import { describe, expect, test } from "vitest";
import { NOTHING_SEEN } from "../../src/watch/monitor-state.ts";
import { Bed, git } from "./ledgers.ts";
import { commitByHand, fault, lookAgain, lookedAgain, OURS, open, REF } from "./monitors.ts";

describe("a state without a remote", () => {
  test("is nothing before the first look, and then what was saved", async () => {
    using bed = new Bed();
    const folder = bed.work();
    const store = await open(folder);
    const nothing = await store.read("required");
    expect(nothing).toEqual({ head: undefined, state: NOTHING_SEEN, staleSince: undefined });
    const first = await lookAgain(store, nothing);
    const second = await lookAgain(store, first);
    expect(await store.read("wanted")).toEqual(second);
    expect(git(folder, "rev-list", REF).split("\n")).toEqual([second.head, first.head]);
    expect(git(folder, "ls-tree", "-r", "--name-only", REF)).toBe("state.jsonl");
  });

  test("is by whom it was written, and says why", async () => {
    using bed = new Bed();
    const folder = bed.work();
    const store = await open(folder, { actor: "Alice Doe <alice@example.com>" });
    const view = await store.read("required");
    await store.save(view, lookedAgain(view), "Told ops\n\nof \u001b[31mdrift\u202e");
    expect(git(folder, "log", "-1", "--format=%an %ae%n%s", REF)).toBe(
      "Alice Doe alice@example.com\nTold ops; of <U+001B>[31mdrift<U+202E>",
    );
  });

  test("is saved in one order, whatever order it is given in", async () => {
    using bed = new Bed();
    const store = await open(bed.work());
    const view = await store.read("required");
    const watermarks = ["staging", "production"].map((environment) => ({ epoch: 1, environment }));
    const saved = await store.save(view, { ...NOTHING_SEEN, watermarks }, "Looked");
    expect(saved.view.state.watermarks).toEqual([...watermarks].reverse());
    expect(await store.read("required")).toEqual(saved.view);
  });

  test("loses to whoever was first, and says what stands there", async () => {
    using bed = new Bed();
    const store = await open(bed.work());
    const empty = await store.read("required");
    const first = await lookAgain(store, empty);
    expect(await store.save(empty, NOTHING_SEEN, "Late")).toEqual({ is: "lost", view: first });
    const second = await lookAgain(store, first);
    expect(await store.save(first, NOTHING_SEEN, "Late")).toEqual({ is: "lost", view: second });
    expect(await store.read("required")).toEqual(second);
  });

  test("is one writer's where two say the same in the same second", async () => {
    using bed = new Bed();
    const folder = bed.work();
    const clock = () => new Date(1.79e12);
    const stores = await Promise.all([open(folder, { clock }), open(folder, { clock })]);
    const view = await stores[0].read("required");
    const saved = await Promise.all(stores.map((store) => store.save(view, lookedAgain(view), "Looked")));
    expect(saved.map(({ is }) => is).sort()).toEqual(["lost", "saved"]);
  });

  test("that could not be read again is not written", async () => {
    using bed = new Bed();
    const store = await open(bed.work());
    const view = await store.read("required");
    const wrong = { ...NOTHING_SEEN, watermarks: [{ environment: "Not One", epoch: 1 }] };
    expect(await fault(store.save(view, wrong, "Looked"))).toMatchObject({
      code: "E_MONITOR",
      status: 4,
      parts: { what: "cannot write the monitor state", why: expect.stringContaining("/environment") },
    });
    expect((await store.read("required")).head).toBeUndefined();
  });
});

test("what somebody wrote by hand is refused at its line, and the commit is named", async () => {
  using bed = new Bed();
  const folder = bed.work();
  const store = await open(folder);
  await lookAgain(store, await store.read("required"));
  const commit = commitByHand(folder, {
    "state.jsonl": '{"type":"look","format":"archi3-monitor/1"}\nHello \u001b[31m\n',
  });
  expect(await fault(store.read("wanted"))).toMatchObject({
    code: "E_MONITOR",
    status: 4,
    parts: {
      what: "the monitor state cannot be relied on",
      where: "policy-monitor:state.jsonl:2",
      why: "it is not JSON",
      mend: expect.stringContaining(`git show ${commit}`),
    },
  });
});

test("outside of a repository, or with a remote that there is not, there is no state", async () => {
  using bed = new Bed();
  expect(await fault(open(bed.top))).toMatchObject({ code: "E_MONITOR", status: 4 });
  expect(await fault(open(bed.work(), { remote: "upstream" }))).toMatchObject({
    code: "E_MONITOR",
    status: 2,
    parts: { where: "ledger.remote" },
  });
});

test("with a remote the state is its branch, and here only what was fetched last is kept", async () => {
  using bed = new Bed();
  const remote = bed.bare();
  const folder = bed.work(remote);
  const store = await open(folder);
  const view = await lookAgain(store, await store.read("required"));
  expect(git(remote, "for-each-ref", "--format=%(refname)")).toBe(REF);
  expect(git(folder, "for-each-ref", "--format=%(refname)", "refs/heads", "refs/archi3").split("\n")).toEqual(
    [OURS, "refs/heads/main"],
  );
  expect(await store.read("wanted")).toEqual(view);
});
