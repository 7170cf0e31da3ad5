import { test } from "vitest";
import { expectCommitted } from "./bundles.ts";

/** Most of it is a library's client for artifacts, which takes ncc three times as long as all the rest. */
test("the committed bundle action is what the sources build", { timeout: 120_000 }, () =>
  expectCommitted("action"),
);
