import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ALERT_NAMES } from "../../src/watch/alert.ts";
import { ROOT } from "../example.ts";

const RUNBOOKS = readFileSync(join(ROOT, "docs/runbooks.md"), "utf8");

test.each(ALERT_NAMES)("whoever is told of %s finds what it means and what to do", (name) => {
  const [, section = ""] = RUNBOOKS.split(`\n### \`${name}\`\n`);
  const [text = ""] = section.split(/\n##+ /);
  expect(text).toMatch(/\*\*Means\*\*/);
  expect(text).toMatch(/`(?:archi3-policy|gh|git) /);
});

test("no runbook is about an alert that there is not", () => {
  const named = [...RUNBOOKS.matchAll(/^### `([\w-]+)`$/gm)].map(([, name]) => name);
  expect(named).toEqual(ALERT_NAMES);
});
