import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { severityOf } from "../../src/validation/rules/index.ts";
import { check, ROOT } from "../example.ts";
import { rulesOf } from "./own-rules.ts";

const PAGE = readFileSync(join(ROOT, "docs/custom-rules.md"), "utf8");
const EXAMPLES = PAGE.slice(PAGE.indexOf("## Examples")).split(/^### /m).slice(1);

const blocksOf = (text: string) =>
  [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = ""]) => block);

describe("every example of docs/custom-rules.md", () => {
  test("there are some", () => expect(EXAMPLES.length).toBeGreaterThan(5));

  test.each(EXAMPLES.map((text) => [text.split("\n")[0], text]))("%s", async (_title, text = "") => {
    const [rules = "", ...policies] = blocksOf(text);
    const files = new Map(policies.map((policy) => [/^# (\S+)/.exec(policy)?.[1] ?? "", policy]));
    const ownRules = await rulesOf(rules);
    const given = { families: [], ownRules, severityOf: severityOf(new Map(), ownRules.rules) };
    const found = (await check(files, undefined, given)).filter(({ rule }) => rule.startsWith("ORG"));
    const marked = [...files].flatMap(([file, policy]) =>
      policy.split("\n").flatMap((line, index) => (line.endsWith("# ✗") ? [`${file}:${index + 1}`] : [])),
    );
    expect(found.map(({ file, range }) => `${file}:${range.start.line}`).sort()).toEqual(marked.sort());
    const messages = ownRules.rules.map(({ what }) => what);
    for (const { message } of found) expect(messages).toContain(message);
  });

  test("the first rule of the page is one", async () => {
    const [first = ""] = blocksOf(PAGE);
    expect((await rulesOf(first)).rules.map(({ id }) => id)).toEqual(["ORG001"]);
  });
});
