import { describe, expect, test } from "vitest";
import { storedBundle } from "../../src/release/stored-bundle.ts";
import { digest, failed, healthy, ledger, rolledBack } from "./ledgers.ts";

describe("where a ledger holds a bundle", () => {
  // Epochs 1 and 2, 3 to 5, 6 and 7.
  const entries = ledger(
    ...healthy(1, "one"),
    ...failed(3, "two", "env-1"),
    ...rolledBack(6, "one", "env-1"),
  );
  const epochOf = (typed: string) => {
    const found = storedBundle(entries, typed);
    return found.is === "stored" ? found.intent.epoch : found.is;
  };

  test("what failed stands beside its intent, never beside the record of what was restored", () => {
    expect(entries[4]).toMatchObject({ event: "rolled-back", digest: digest("two") });
    expect(epochOf(digest("two"))).toBe(3);
  });

  test("the newest intent is taken, a rollback's too", () => {
    expect(epochOf(digest("one"))).toBe(6);
  });

  test("the first digits are enough, with and without the name of the hash", () => {
    expect(epochOf(digest("two").slice(0, 19))).toBe(3);
    expect(epochOf(digest("two").slice(7, 19))).toBe(3);
  });

  test("what was never deployed, and what fits several, is said", () => {
    expect(epochOf("ab".repeat(32))).toBe("unknown");
    expect(epochOf("sha256:")).toBe("ambiguous");
  });
});
