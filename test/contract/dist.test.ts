import { test } from "vitest";
import { expectCommitted } from "./bundles.ts";

test("the committed bundle cli is what the sources build", { timeout: 120_000 }, () =>
  expectCommitted("cli"),
);
