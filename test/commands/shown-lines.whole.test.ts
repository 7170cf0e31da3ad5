import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Repository } from "../../src/adapters/git.ts";
import { areShown } from "../../src/commands/shown-lines.ts";
import { Changes } from "../../src/policy/changes.ts";
import type { Range } from "../../src/policy/finding.ts";
import { TestRepository } from "../repository.ts";

const asItIs = (file: string, range: Range) => ({ file, range });
const one = (line: number) => ({ startLine: line, endLine: line });

describe("the lines that a pull request shows", () => {
  test("are those of git's hunks with three lines of context", () => {
    using repository = TestRepository.with({ a: "" });
    const lines = Array.from({ length: 30 }, (_, at) => `${at}\n`);
    const edit = fc.record({ at: fc.nat({ max: 29 }), how: fc.constantFrom("change", "delete", "insert") });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        repository.git("checkout", "--quiet", "--orphan", `o${Math.random()}`);
        const base = repository.commit({ a: lines.join("") });
        const now = [...lines];
        for (const { at, how } of edits)
          now[at] = how === "delete" ? "" : how === "insert" ? `x\n${lines[at]}` : `y${at}\n`;
        repository.write({ a: now.join("") });
        const since = new Repository(repository.path).changesSince(base, ["."]);
        const changes = new Changes(since.changes, () => true);
        const hunks = [
          ...repository.git("diff", "-U3", base).matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm),
        ].map(([, start, count]) => [Number(start), Number(start) + Number(count ?? 1) - 1] as const);
        const total = now.join("").split("\n").length - 1;
        const pairs = Array.from({ length: total }, (_, at) => [
          one(at + 1),
          { startLine: at + 1, endLine: Math.min(total, at + 4) },
        ]);
        for (const place of pairs.flat())
          expect(areShown({ changes, reported: asItIs }, "a", place), JSON.stringify(place)).toBe(
            hunks.some(([first, last]) => first <= place.startLine && place.endLine <= last),
          );
      }),
      { numRuns: 10 },
    );
  });

  test("are all of a new file, and none of one that is the same or whose base is unknown", () => {
    const changes = new Changes([{ kind: "added", path: "new" }], () => true);
    expect(areShown({ changes, reported: asItIs }, "new", one(90))).toBe(true);
    expect(areShown({ changes, reported: asItIs }, "old", one(1))).toBe(false);
    expect(areShown({ changes: undefined, reported: asItIs }, "new", one(1))).toBe(false);
  });

  test("leave out context that the head has farther away than the checkout", () => {
    const hunk = { oldStart: 10, oldCount: 1, newStart: 10, newCount: 1, removed: ["x"] };
    const changes = new Changes([{ kind: "modified", path: "a", oldPath: "a", hunks: [hunk] }], () => true);
    const reported = (file: string, { start, end }: Range) => {
      // Between lines 10 and 11 the base took some away.
      const carried = (line: number) => (line > 10 ? line + 4 : line);
      return {
        file,
        range: { start: { ...start, line: carried(start.line) }, end: { ...end, line: carried(end.line) } },
      };
    };
    expect(areShown({ changes, reported }, "a", one(9))).toBe(true);
    expect(areShown({ changes, reported }, "a", one(12))).toBe(false);
  });
});
