import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../example.ts";
import { SOURCE } from "./description.ts";

test("the extract is of the installed description", () => {
  const file = join(ROOT, "node_modules/@octokit/openapi/package.json");
  const { name, version } = JSON.parse(readFileSync(file, "utf8"));
  expect(SOURCE, "run `node script/openapi-extract.mjs`").toEqual({ name, version });
});
