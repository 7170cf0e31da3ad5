import { describe, expect, test } from "vitest";
import { lookAtHistory } from "../../src/commands/environment-look.ts";
import { verifyNow } from "../../src/commands/verify-now.ts";
import { PolicyError } from "../../src/errors.ts";
import { digestsOf, endOf, Stage } from "./deployment-stage.ts";

/** What a person is told who has to act, or is in the way: what is live, truly, and a command that helps. */

const gone = () => new PolicyError("E_TARGET", 4, { what: "the target is gone" });

function bad(stage: Stage, ...names: string[]): void {
  for (const name of names)
    stage.says.set(digestsOf(name).effectiveDigest, { verdict: "fail", said: "5 of 5 failed" });
}

/** Makes the target refuse to make a deployment live; `after` is done by then. */
function refuseToActivate(stage: Stage, id: string, after: () => void = () => {}): () => void {
  const { target } = stage;
  const activate = target.activate.bind(target);
  target.activate = async (release) => {
    if (release.id !== id) return activate(release);
    after();
    throw gone();
  };
  return () => {
    target.activate = activate;
  };
}

/** The message of what a command throws. */
async function refusalOf(command: Promise<unknown>): Promise<{ message: string; next: string | undefined }> {
  try {
    await command;
  } catch (error) {
    if (error instanceof Error) return { message: error.message, next: (error as { next?: string }).next };
  }
  throw new Error("it was not refused");
}

describe("a deployment that failed and whose way back failed", () => {
  test("is what is live, and is told so; the command that is named restores what was live before", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    bad(stage, "two");
    const mend = refuseToActivate(stage, "production-1");
    const outcome = await stage.deploy("two");
    expect(outcome).toMatchObject({ status: 5, live: "production-3" });
    expect(outcome.recorded).toMatch(/^production-3 failed; it stays open until production-1 is restored/);
    expect(stage.standing.open?.intent.id).toBe("production-3");
    expect(outcome.why).toMatch(/could not be restored: the target is gone; live is production-3$/);
    expect(outcome.next).toBe(
      "mend what stands in the way, then: archi3-policy rollback --environment production --deployment-id production-1",
    );
    mend();
    expect(await endOf(stage.rollBack("production-1"))).toBe("healthy 0");
    expect(stage.liveVersion).toBe("one");
  });

  test("is not said to be live where the target does not answer", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    bad(stage, "two");
    refuseToActivate(stage, "production-1", () => {
      stage.target.fault = { at: "read", error: gone(), carriedOut: false };
    });
    const outcome = await stage.deploy("two");
    expect(outcome).toMatchObject({ status: 5, live: undefined });
    expect(outcome.why).toMatch(/; the target does not say what is live$/);
    expect(outcome.next).toMatch(/rollback --environment production --deployment-id production-1$/);
  });

  test("with nothing before it is ended by the next deployment, which is what is named", async () => {
    const stage = new Stage();
    bad(stage, "one");
    const mend = refuseToActivate(stage, "empty");
    const outcome = await stage.deploy("one");
    expect(outcome).toMatchObject({ status: 5, live: "production-1" });
    expect(outcome.next).toBe(
      "mend what stands in the way, then: archi3-policy deploy --environment production, which restores empty first",
    );
    mend();
    expect(await endOf(stage.deploy("two"))).toBe("healthy 0");
    expect(stage.events).toContain("rolled-back production-1");
  });
});

describe("what was restored and is not healthy either", () => {
  test("is what is live; the command that is named goes further back", async () => {
    const stage = new Stage();
    await stage.deploy("zero");
    await stage.deploy("one");
    bad(stage, "one", "two");
    const outcome = await stage.deploy("two");
    expect(outcome).toMatchObject({ status: 5, id: "production-5", live: "production-3" });
    expect(outcome.checks.map(({ verdict }) => verdict)).toEqual(["fail"]);
    expect(outcome.restored.map(({ verdict }) => verdict)).toEqual(["fail"]);
    expect(outcome.recorded).toBe(
      "production-5 failed and was rolled back to production-3, which failed too",
    );
    expect(outcome.next).toBe(
      "go back: archi3-policy rollback --environment production --deployment-id production-1",
    );
    expect(await endOf(stage.rollBack("production-1"))).toBe("healthy 0");
  });

  test("is told to be mended in its place where nothing else was healthy", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    bad(stage, "one", "two");
    const { next } = await stage.deploy("two");
    expect(next).toBe(
      "no other deployment was healthy in production: deploy corrected policies; or, where policies are not the cause, " +
        "mend what is, then: archi3-policy rollback --environment production --deployment-id production-1",
    );
    expect(await endOf(stage.rollBack())).toBe("refused 3");
    stage.says.clear();
    expect(await endOf(stage.rollBack("production-1"))).toBe("healthy 0");
  });

  test("a rollback likewise: further back, or to what rollbacks left, whose id leads there", async () => {
    const stage = new Stage();
    for (const name of ["one", "two", "three"]) await stage.deploy(name);
    bad(stage, "two");
    expect((await stage.rollBack()).next).toMatch(/^go back: .* --deployment-id production-1$/);
    bad(stage, "one");
    expect((await stage.rollBack()).next).toMatch(
      /^production-5 was healthy and was left by a rollback: .* --deployment-id production-5; or deploy corrected policies; or/,
    );
  });
});

describe("where everything fails, and a rollback left what was healthy with other policies", () => {
  /** Back from production-3; that is repaired as production-7; then production-10 fails, and so does production-7. */
  async function everythingFails() {
    const stage = new Stage();
    await stage.deploy("one");
    await stage.deploy("two");
    await stage.rollBack();
    if (stage.target.live !== undefined) stage.target.live.files = new Map();
    await stage.rollBack("production-5");
    stage.unlock();
    bad(stage, "one", "two", "three");
    return { stage, outcome: await stage.deploy("three") };
  }
  const NAMED =
    "production-3 was healthy and was left by a rollback: archi3-policy rollback --environment production --deployment-id production-3";

  test("its id is named by whoever tells that what is live fails", async () => {
    const { stage, outcome } = await everythingFails();
    expect(outcome).toMatchObject({ status: 5, id: "production-10", live: "production-7" });
    const next = `${NAMED}; or deploy corrected policies; or, where policies are not the cause, mend what is, then: archi3-policy rollback --environment production --deployment-id production-7`;
    expect(outcome.next).toBe(next);
    expect((await verifyNow(stage.world(), true)).next).toBe(next);
    const conditions = await lookAtHistory("production", stage.ledger, await stage.ledger.read(), {
      ...{ watermark: undefined, holderLives: false, now: stage.now, lockAge: 1 },
    });
    expect(conditions[0]).toMatchObject({ subject: "production-10", next: `a person must act; ${NAMED}` });
  });

  test("a rollback without an id still goes nowhere, names it, and goes there by it", async () => {
    const { stage } = await everythingFails();
    const refused = await refusalOf(stage.rollBack());
    expect(refused.message).toBe(
      "there is nothing to go back to by itself: production-3 was healthy and was left by a rollback",
    );
    expect(refused.next).toMatch(/^go there all the same: .* --deployment-id production-3; or see /);
    stage.says.clear();
    expect(await endOf(stage.rollBack("production-3"))).toBe("healthy 0");
  });
});

test("what was restored and does not say how it is is not taken for healthy, and may be measured again", async () => {
  const stage = new Stage();
  await stage.deploy("one");
  bad(stage, "two");
  const { effectiveDigest } = digestsOf("one");
  stage.says.set(effectiveDigest, { verdict: "inconclusive", said: "no data" });
  const outcome = await stage.deploy("two");
  expect(outcome).toMatchObject({ status: 1, result: "rolled-back", live: "production-1" });
  expect(outcome.why).toMatch(/production-1 is live again, but its health is not known: .*no data$/);
  expect(outcome.next).toMatch(/^measure again: archi3-policy verify --environment production; then correct/);
  expect(stage.standing.deployments.get("production-1")?.verdict).toBe("inconclusive");
  stage.says.delete(effectiveDigest);
  expect(await verifyNow(stage.world(), false)).toMatchObject({ recorded: true });
  expect(stage.standing.deployments.get("production-1")?.verdict).toBe("healthy");
});

test("a restored deployment's checks are told apart from those of the failed one", async () => {
  const stage = new Stage();
  await stage.deploy("one");
  bad(stage, "two");
  const { checks, restored, result } = await stage.deploy("two");
  expect(result).toBe("rolled-back");
  expect([checks, restored].map((all) => all.map(({ verdict }) => verdict))).toEqual([["fail"], ["pass"]]);
});

describe("a deployment in progress", () => {
  test("is stopped by a rollback, which is named only where there is something to go back to", async () => {
    const stage = new Stage();
    stage.holdersLive = true;
    await endOf(stage.deploy("one", { killAt: 6 }));
    const first = await refusalOf(stage.deploy("two"));
    expect(first.message).toMatch(/^production-1 is in progress, by process 1 on here, until /);
    expect(first.next).toBe(
      "wait for it; there is nothing to go back to: no other deployment was healthy in production",
    );
    expect(await endOf(stage.rollBack())).toBe("refused 3");

    stage.holdersLive = false;
    await stage.deploy("one");
    stage.holdersLive = true;
    await endOf(stage.deploy("two", { killAt: 6 }));
    const second = await refusalOf(stage.deploy("three"));
    expect(second.next).toBe("wait for it, or stop it: archi3-policy rollback --environment production");
    expect(await endOf(stage.rollBack())).toBe("healthy 0");
    expect(stage.liveVersion).toBe("one");
  });

  test.each(["healthy", "failed"] as const)(
    "that ends as %s just before a rollback stops it is gone back from all the same",
    async (event) => {
      const stage = new Stage();
      await stage.deploy("one");
      stage.holdersLive = true;
      await endOf(stage.deploy("two", { killAt: 6 }));
      expect(stage.standing.open?.intent.id).toBe("production-3");
      const { digest, effectiveDigest } = digestsOf("two");
      stage.ledger.meanwhile = () =>
        stage.ledger.push(
          {
            ...{ event, id: "production-3", kind: "deploy", actor: "alice", live: "production-3" },
            ...{ digest, "effective-digest": effectiveDigest },
          },
          { is: "of", commit: "c3" },
        );
      expect(await endOf(stage.rollBack())).toBe("healthy 0");
      expect(stage.liveVersion).toBe("one");
      expect(stage.events.slice(2)).toEqual([
        "intent production-3",
        `${event} production-3`,
        "intent production-5",
        "healthy production-5",
      ]);
    },
  );

  test("that is found to fail just before a rollback stops it does not make its own choice live afterwards", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    await stage.deploy("two");
    stage.holdersLive = true;
    await endOf(stage.deploy("three", { killAt: 6 }));
    const { digest, effectiveDigest } = digestsOf("three");
    const about = { id: "production-5", kind: "deploy", actor: "alice", digest } as const;
    stage.ledger.meanwhile = () =>
      stage.ledger.push(
        { ...about, "effective-digest": effectiveDigest, event: "failed", restores: "production-3" },
        { is: "of", commit: "c5" },
      );
    expect(await endOf(stage.rollBack("production-1"))).toBe("healthy 0");
    expect(stage.liveVersion).toBe("one");
    // What the holder restores under the epoch of its record comes too late.
    const late = {
      ...digestsOf("two"),
      environment: "production",
      id: "production-3",
      epoch: 6,
      files: new Map(),
    };
    await stage.target.stage(late);
    expect(await stage.target.activate(late)).toMatchObject({ is: "fenced" });
    expect(stage.events.slice(5)).toEqual([
      "failed production-5",
      "interrupted production-5",
      "intent production-8",
      "healthy production-8",
    ]);
  });

  test("that ends just before a deployment closes it is no obstacle either", async () => {
    const stage = new Stage();
    await endOf(stage.deploy("one", { killAt: 6 }));
    stage.ledger.meanwhile = () =>
      stage.ledger.push(
        { event: "interrupted", id: "production-1", kind: "deploy", actor: "alice" },
        { is: "of", commit: "c1" },
      );
    expect(await endOf(stage.deploy("two"))).toBe("healthy 0");
    expect(stage.liveVersion).toBe("two");
  });
});
