import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { applyEdits, check, type Edit, EXAMPLE_FILES, shownAs, TEMPLATE } from "./example.ts";

/** One fault in the example repository, and what must be said about it: these findings and no others. */
interface Case {
  name: string;
  file?: string;
  from?: string;
  after?: string;
  to?: string;
  edits?: Edit[];
  /** The rules in the order of the marks «…». */
  expect: string | string[];
}

const FOLDER = join(import.meta.dirname, "cases");

test("the example has no finding at all", async () => {
  expect((await check(EXAMPLE_FILES)).map(shownAs)).toEqual([]);
});

for (const file of readdirSync(FOLDER).sort()) {
  describe(file.replace(/\.yaml$/, ""), () => {
    for (const one of parse(readFileSync(join(FOLDER, file), "utf8")) as Case[]) {
      test(one.name, async () => {
        const edits = one.edits ?? [one as Edit];
        const { files, places } = applyEdits(edits);
        if (!edits.some(({ file }) => file.startsWith("templates/"))) files.delete(TEMPLATE);
        const rules = [one.expect].flat();
        expect(places.length, "a mark «…» for every expected finding").toBe(rules.length);
        const expected = rules.map((rule, index) => `${rule} ${places[index]}`);
        expect((await check(files)).map(shownAs).sort()).toEqual(expected.sort());
      });
    }
  });
}
