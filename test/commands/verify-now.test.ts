import { expect, test } from "vitest";
import { nextOf } from "../../src/commands/verify-now.ts";

test("whoever looks at health is told what to type next, unless all is well", () => {
  expect(nextOf("healthy", "production")).toBeUndefined();
  expect(nextOf("failed", "production")).toContain("archi3-policy rollback --environment production");
  expect(nextOf("inconclusive", "production")).toContain("archi3-policy verify --environment production");
});
