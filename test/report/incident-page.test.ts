import { describe, expect, test } from "vitest";
import { ISSUE_BYTES, renderIncident, renderRecovery } from "../../src/report/incident-page.ts";
import { type Incident, incidentOf, recoveryOf } from "../../src/watch/incident.ts";
import { failure, recordsOf, recovery, type ToldRecord } from "../watch/incidents.ts";
import { FRAGMENTS } from "./fragments.ts";
import { activeIn, nodesOf, parseMarkdown, tableOf, visibleText } from "./gfm.ts";
import { hostileRecords } from "./hostile-records.ts";
import { change, plan } from "./plans.ts";

const HERE = "https://github.com/octo-org/policies";
const LINKS = /^https:\/\/(?:github\.com\/octo-org\/policies\/|ci\.example\/)/;

function incident(more: Partial<Incident> = {}, told: readonly ToldRecord[] = failure()): Incident {
  const found = incidentOf(recordsOf(...told), "env-3", {
    contacts: [{ name: "policy on-call", reach: "+1 555 0100", when: "always" }],
    changes: [change()],
    verified: plan().verified,
  });
  if (found === undefined) throw new Error("it has no incident");
  return { ...found, ...more };
}

const page = (one: Incident) => renderIncident(one, { repositoryUrl: HERE });
const headings = (text: string) =>
  parseMarkdown(text).children.flatMap((node) => (node.type === "heading" ? [visibleText(node)] : []));

describe("the page of an incident", () => {
  test("says first how it is and what to do, then whom to call, what happened, what changed, and asks for a review", () => {
    const text = page(incident());
    expect(text).toMatch(/^\*\*env\*\*: the deployment `env-3` of `[0-9a-f]{12}` over `env-1` failed/);
    expect(text).toContain("Live now: `env-1`, which is healthy");
    expect(headings(text)).toEqual([
      "What to do",
      "Whom to call",
      "Timeline",
      "Who asked for it and approved it",
      "What changed",
      "What the checks said",
      "Verified in staging",
      "Post-incident review",
    ]);
    for (const said of ["Deployed by bob", "Approved by carol", "soak", "Reason: a new team", "+1 555 0100"])
      expect(visibleText(parseMarkdown(text))).toContain(said);
    expect(text).toContain(`[\`8f14e45fceea\`](${HERE}/commit/8f14e45fceea167a5a36dedd4bea2543f3c1a2b4)`);
    expect(text).toContain(`[12](${HERE}/pull/12)`);
  });

  test("holds the timeline and the actions to fill in as tables, and commands to copy", () => {
    const root = parseMarkdown(page(incident({}, failure().slice(0, 4))));
    const rows = tableOf(root);
    expect(rows.map(([, after]) => after)).toEqual(["After", "0 s", "30 min", "Owner", "", ""]);
    expect(rows[0]).toEqual(["When (UTC)", "After", "What", "By"]);
    expect(rows[1]?.[0]).toBe("2026-11-28 13:00:00");
    const commands = nodesOf(root).flatMap((node) => (node.type === "code" ? [node.value] : []));
    expect(commands[0]).toBe("archi3-policy rollback --environment env --deployment-id env-1");
  });

  test("numbers its steps through, also across commands", () => {
    const lists = parseMarkdown(page(incident())).children.filter((node) => node.type === "list");
    expect(lists.filter(({ ordered }) => ordered)).toHaveLength(1);
  });

  test("says that a deployment is open, and that changes could not be compared", () => {
    const text = page(incident({ condition: "in doubt", changes: undefined }));
    expect(text).toContain("a deployment is still open");
    expect(text).toContain("could not be compared");
  });
});

describe("the bounds of the page", () => {
  const changes = Array.from({ length: 2_000 }, (_, at) =>
    change({ place: `place ${at} ${"x".repeat(100)}` }),
  );
  const locks = (count: number): ToldRecord[] =>
    Array.from({ length: count }, () => ({
      event: "lock",
      lock: { reason: "y".repeat(200), owner: "dora" },
    }));
  const rowsOf = (text: string) => tableOf(parseMarkdown(text)).length;

  test("the changes are cut before the timeline, and it is said", () => {
    const few = page(incident({}, [...failure(), ...locks(100)]));
    const many = page(incident({ changes }, [...failure(), ...locks(100)]));
    expect(Buffer.byteLength(many)).toBeLessThanOrEqual(ISSUE_BYTES);
    // Head, three records of the deployment and the locks; the actions.
    expect([rowsOf(few), rowsOf(many)]).toEqual([107, 107]);
    expect(many).toContain("2000 changes in");
    expect(many).toMatch(/\d+ of \d+ shown/);
  });

  test("a timeline that is longer than a page is cut and says so; the review stays", () => {
    const text = page(incident({ changes }, [...failure(), ...locks(2_000)]));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(ISSUE_BYTES);
    expect(text).toMatch(/\d+ of 2003 shown/);
    expect(headings(text).at(-1)).toBe("Post-incident review");
  });
});

describe("the page of a recovery", () => {
  test("says in numbers how long everything took, and what happened", () => {
    const found = recoveryOf(recordsOf(...failure(), ...recovery()), "env-3");
    if (found === undefined) throw new Error("it has not recovered");
    const text = renderRecovery(found);
    expect(text).toMatch(/^The deployment `env-6` is live and healthy since/);
    const rows = tableOf(parseMarkdown(text));
    expect(rows.slice(1, 4)).toEqual([
      ["Found to have failed after", "4 min"],
      ["What was live before restored after", "1 min"],
      ["Recovered after", "2 h"],
    ]);
    expect(rows).toHaveLength(4 + 1 + 4);
    const lifted = recoveryOf(
      recordsOf(
        ...failure(),
        { event: "unlock", at: 2, actor: "carol", reason: "the check was wrong" },
        ...recovery(),
      ),
      "env-3",
    );
    const unlocked = renderRecovery(lifted ?? found);
    expect(unlocked).toMatch(
      /^`env-1` is live and healthy, and carol let deployments go on at .* \(the check was wrong\): /,
    );
    expect(tableOf(parseMarkdown(unlocked))[3]).toEqual(["Recovered after", "1 min"]);
    const unrestored = renderRecovery({ ...found, restoreMs: undefined });
    expect(tableOf(parseMarkdown(unrestored))[2]?.[1]).toBe("not restored");
  });
});

/** What every text of a page would do. */
function activeOf(text: string, links: RegExp): string[] {
  return activeIn(parseMarkdown(text), links).filter((what) => what !== "code");
}

test("nothing that anybody may have written does anything, in either page", () => {
  const address = () => "https://ci.example/7";
  const worst = "<img src=x> @everyone #12 [x](https://evil.example) | `x` <!-- ";
  const records = recordsOf(...hostileRecords([worst], address));
  const contacts = FRAGMENTS.map((text) => ({ name: text, reach: text, when: text }));
  const [found, recovered] = [
    incidentOf(records, "env-3", { contacts, changes: [change()], verified: null }),
    recoveryOf(records, "env-3"),
  ];
  if (found === undefined || recovered === undefined) throw new Error("it has no incident");
  for (const text of [page(found), renderIncident(found), renderRecovery(recovered)])
    expect(activeOf(text, LINKS)).toEqual([]);
});

test("no own text is active either", () => {
  expect(activeOf(page(incident()), LINKS)).toEqual([]);
});
