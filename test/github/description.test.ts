import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../example.ts";

// An extract that somebody changed by hand, or of another release, would let the stand-in take what GitHub refuses.
test("the extract is what the installed description gives", () => {
  const script = join(ROOT, "script/openapi-extract.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
