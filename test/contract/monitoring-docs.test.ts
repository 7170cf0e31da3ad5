import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { WITHOUT_PART } from "../../src/config/alerts.ts";
import { parseConfig } from "../../src/config/config.ts";
import { builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";
import { ROOT } from "../example.ts";

const GUIDE = readFileSync(join(ROOT, "docs/monitoring.md"), "utf8");

/** What stands at the top of archi3.yaml, and of no other file that the guide shows. */
const OF_OURS = /^(?:alerts|slo|monitor|contacts|silences|environments):/m;

/** The guide's parts of archi3.yaml, each with the heading that it stands under. */
const examples = GUIDE.split(/^(?=#+ )/m).flatMap((section) => {
  const [heading = ""] = section.split("\n");
  const blocks = [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  return blocks.filter((text) => OF_OURS.test(text)).map((text) => [heading, text] as const);
});

test("the guide shows configurations", () => {
  expect(examples.map(([heading]) => heading)).toEqual(
    expect.arrayContaining(["## Alerts", "### Email", "## Objectives", "## MCP servers"]),
  );
});

test.each(examples)("what stands under %s is read as it stands there", async (_, text) => {
  const read = parseConfig(
    Buffer.from(text),
    "archi3.yaml",
    builtInKindSchemas()("config"),
    new Set<string>(),
  );
  await expect(read).resolves.toBeDefined();
});

test.each(Object.entries(WITHOUT_PART))("the guide says what a fault in %s means: %s", (part, meaning) => {
  expect(GUIDE).toContain(`\n| \`${part}\` | ${meaning} |\n`);
});
