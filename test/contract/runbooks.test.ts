import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ALERT_NAMES, ALERTS } from "../../src/watch/alert.ts";
import { ROOT } from "../example.ts";

const RUNBOOKS = readFileSync(join(ROOT, "docs/runbooks.md"), "utf8");
const MONITORING = readFileSync(join(ROOT, "docs/monitoring.md"), "utf8");

test.each(ALERT_NAMES)("whoever is told of %s finds what it means and what to do", (name) => {
  const [, section = ""] = RUNBOOKS.split(`\n### ${ALERTS[name].title}: \`${name}\`\n`);
  const [text = ""] = section.split(/\n##+ /);
  expect(text).toMatch(/\*\*Means\*\*/);
  expect(text).toMatch(/`(?:archi3-policy|gh|git) /);
});

test("the table of alerts has the title under which messages have each", () => {
  const rows = [...MONITORING.matchAll(/^\| `([\w-]+)` \| ([\w ]+) \| (critical|warning|notice) \|/gm)];
  expect(rows.map(([, name, title, severity]) => [name, title, severity])).toEqual(
    ALERT_NAMES.map((name) => [name, ALERTS[name].title, ALERTS[name].severity]),
  );
});

test("no runbook is about an alert that there is not", () => {
  const named = [...RUNBOOKS.matchAll(/^### [\w ]+: `([\w-]+)`$/gm)].map(([, name]) => name);
  expect(named).toEqual(ALERT_NAMES);
});

test("the table and the runbook say which locks are never taken for forgotten", () => {
  const [, row = ""] = /^\| `stale-lock` \|(.*)$/m.exec(MONITORING) ?? [];
  const [, means = ""] =
    /\n### Lock forgotten: `stale-lock`\n\n\*\*Means\*\*:([\s\S]*?)\n\n/.exec(RUNBOOKS) ?? [];
  for (const text of [row, means]) {
    expect(text).toContain("without an end");
    expect(text).toMatch(/`--until`\) is trusted until then/);
  }
});
