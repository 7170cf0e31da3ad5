import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { FIXABLE } from "../src/validation/rules/fixable.ts";
import {
  applyEdits,
  check,
  type Edit,
  EXAMPLE_FILES,
  expectedAs,
  expectFixes,
  shownAs,
  TEMPLATE,
} from "./example.ts";
import { IS_WHOLE, partOf, wholeTest } from "./part.ts";

/** One fault in the example repository, and what must be said about it: these findings and no others. */
interface Case {
  name: string;
  file?: string;
  from?: string;
  after?: string;
  to?: string;
  edits?: Edit[];
  /** The rules in the order of the marks «…»; `ARC301 accepted` for what a comment accepts. */
  expect: string | string[];
  /** Rules whose fixes do not hold here: the second validation finds something new. */
  refused?: string | string[];
  /** Why the fix does not give back what stood there before the fault: its text means the same to whoever reads it. */
  otherwise?: string;
}

const FOLDER = join(import.meta.dirname, "cases");

test("the example has no finding at all", async () => {
  expect((await check(EXAMPLE_FILES)).map(shownAs)).toEqual([]);
});

const fixed = new Set<string>();
const OUTSIDE_OF_TEXTS = ["ARC005"];

/** How many fixes of a rule are made in part. */
const MADE_OF_A_RULE = IS_WHOLE ? Number.POSITIVE_INFINITY : 3;
const made = new Map<string, number>();

function isMade(rule: string): boolean {
  const times = (made.get(rule) ?? 0) + 1;
  made.set(rule, times);
  return times <= MADE_OF_A_RULE;
}

for (const file of readdirSync(FOLDER).sort()) {
  describe(file.replace(/\.yaml$/, ""), () => {
    for (const one of partOf(parse(readFileSync(join(FOLDER, file), "utf8")) as Case[], 6)) {
      test(one.name, async () => {
        const edits = one.edits ?? [one as Edit];
        const { files, places } = applyEdits(edits);
        if (!edits.some(({ file }) => file.startsWith("templates/"))) files.delete(TEMPLATE);
        const rules = [one.expect].flat();
        expect(places.length, "a mark «…» for every expected finding").toBe(rules.length);
        const expected = rules.map((rule, index) => expectedAs(rule, places[index]));
        const found = await check(files);
        expect(found.map(shownAs).sort()).toEqual(expected.sort());
        for (const { rule, fix } of found) if (fix !== undefined) fixed.add(rule);
        const isSlip = one.otherwise === undefined && edits.every(({ from }) => from !== undefined);
        const original = isSlip ? EXAMPLE_FILES : undefined;
        await expectFixes(files, found, [one.refused ?? []].flat(), original, isMade);
      });
    }
  });
}

wholeTest("every rule that can be fixed has a case in which it is", () => {
  const unproven = [...FIXABLE.keys()].filter((rule) => !fixed.has(rule) && !OUTSIDE_OF_TEXTS.includes(rule));
  expect(unproven).toEqual([]);
});
