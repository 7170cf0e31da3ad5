import fc from "fast-check";
import { expect, test } from "vitest";
import { ISSUE_BYTES, renderIncident, renderRecovery } from "../../src/report/incident-page.ts";
import { incidentOf, recoveryOf } from "../../src/watch/incident.ts";
import { recordsOf } from "../watch/incidents.ts";
import { FRAGMENTS } from "./fragments.ts";
import { activeIn, parseMarkdown, visibleText } from "./gfm.ts";
import { hostileRecords } from "./hostile-records.ts";
import { change } from "./plans.ts";

const hostile = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...FRAGMENTS), weight: 9 }, fc.string({ unit: "binary" })), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.join(""));

test("nothing of a hostile text does anything, and no part of a page is lost to it", () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 5, maxLength: 12 }), hostile, (texts, address) => {
      const records = recordsOf(...hostileRecords(texts, () => address));
      const contacts = texts.map((text) => ({ name: text, reach: text, when: text }));
      const found = incidentOf(records, "env-3", { contacts, changes: [change()], verified: null });
      const recovered = recoveryOf(records, "env-3");
      if (found === undefined || recovered === undefined) throw new Error("it has no incident");
      for (const text of [renderIncident(found), renderRecovery(recovered)]) {
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(ISSUE_BYTES);
        const root = parseMarkdown(text);
        // A run's address is a link wherever it leads, if it is one of the web.
        expect(activeIn(root, /^https?:/).filter((what) => what !== "code")).toEqual([]);
        const headings = root.children.filter((node) => node.type === "heading").map(visibleText);
        expect(headings.filter((heading) => heading === "Timeline")).toHaveLength(1);
      }
    }),
    { numRuns: 100 },
  );
});
