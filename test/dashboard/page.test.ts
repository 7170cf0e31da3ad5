import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { DashboardData } from "../../src/dashboard/data.ts";
import { renderDashboard } from "../../src/dashboard/page.ts";
import { countsOver, coursesOf, timelineOf } from "../../src/dashboard/timeline.ts";
import { metricText, objectiveText, spanText } from "../../src/dashboard/value-text.ts";
import { verdictOf } from "../../src/dashboard/verdict.ts";
import { markupOf } from "./markup.ts";
import { EMPTY, environment, grown, HEALTHY, HOSTILE, hostile, NOW, rows, TROUBLE } from "./pages.ts";

const PAGES: [string, DashboardData][] = [
  ["empty", EMPTY],
  ["healthy", HEALTHY],
  ["trouble", TROUBLE],
  ["hostile", hostile()],
  ["without environments", { ...EMPTY, environments: [] }],
];

const ENTITIES: { [entity: string]: string } = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** What a reader sees: texts, without tags, styles and scripts. */
function textOf(page: string): string {
  return page
    .replace(/<(style|script)\b[^>]*>.*?<\/\1>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? "")
    .replace(/\s+/g, " ");
}

describe.each(PAGES)("the page %s", (_name, data) => {
  const page = renderDashboard(data);
  const { elements, faults, raw } = markupOf(page);

  test("is well-formed, with ids that are unique and references that lead somewhere", () => {
    expect(faults).toEqual([]);
    const ids = elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const references = elements.flatMap(({ attributes }) => [
      ...(attributes.get("href")?.startsWith("#") ? [attributes.get("href")?.slice(1) ?? ""] : []),
      ...["aria-labelledby", "aria-describedby"].flatMap((name) => attributes.get(name) ?? []),
    ]);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("has one first heading, and leaves no level out", () => {
    const levels = elements.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test("loads nothing, runs nothing but its own script, and leads only to the web", () => {
    const attributes = elements.flatMap(({ attributes }) => [...attributes]);
    expect(attributes.filter(([key]) => /^on|^src$|^srcdoc$|^action$/.test(key))).toEqual([]);
    const addresses = attributes.filter(([key]) => key === "href").map(([, value]) => value);
    expect(addresses.filter((value) => !/^(?:#|https:\/\/github\.com\/)/.test(value))).toEqual([]);
    expect(elements.filter(({ name }) => /^(?:link|img|iframe|object|embed|base)$/.test(name))).toEqual([]);
    expect(
      raw
        .filter(({ name }) => name === "style")
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/url\(|@import/);
    const scripts = raw.filter(({ name }) => name === "script");
    expect(scripts.filter(({ attributes }) => !attributes.has("type"))).toHaveLength(1);
  });

  test("allows exactly its own script", () => {
    const policy = elements.find(
      ({ attributes }) => attributes.get("http-equiv") === "Content-Security-Policy",
    );
    const script =
      raw.find(({ name, attributes }) => name === "script" && !attributes.has("type"))?.text ?? "";
    const digest = createHash("sha256").update(script).digest("base64");
    expect(policy?.attributes.get("content")).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test("gives every drawing that says something a title, a description and a table", () => {
    const drawings = elements.filter(
      ({ name, attributes }) => name === "svg" && attributes.get("role") === "img",
    );
    for (const { attributes } of drawings)
      expect([...attributes.keys()]).toEqual(expect.arrayContaining(["aria-labelledby", "aria-describedby"]));
    expect(
      elements.filter(({ name, attributes }) => name === "details" && attributes.get("class") === "numbers"),
    ).toHaveLength(drawings.length);
    const others = elements.filter(
      ({ name, attributes }) => name === "svg" && attributes.get("role") !== "img",
    );
    expect(others.filter(({ attributes }) => attributes.get("aria-hidden") !== "true")).toEqual([]);
  });
});

describe("hostile texts", () => {
  const page = renderDashboard(hostile());

  test("stay texts, in markup and in data", () => {
    expect(textOf(page).includes("</script><img src=x onerror=alert(1)>")).toBe(true);
    const data =
      markupOf(page).raw.find(({ attributes }) => attributes.get("type") === "application/json")?.text ?? "";
    expect(data).not.toMatch(/[<>&]/);
    expect(JSON.parse(data).texts).toContainEqual(expect.stringContaining("</script><img src=x"));
  });

  test("show what is invisible", () => {
    expect(HOSTILE).toContain("\u202E");
    expect(page.includes("\u202E")).toBe(false);
    expect(textOf(page).includes("<U+202E>")).toBe(true);
  });

  test("lose their secrets before they are cut", () => {
    const token = `ghp_${"A1b2C3d4E5".repeat(4).slice(0, 36)}`;
    for (const reason of [`with ${token}`, `${"x".repeat(580)} ${token}`]) {
      const [row] = HEALTHY.deployments.map((one) => ({
        ...one,
        reason,
        actor: token,
        runUrl: `https://github.com/?t=${token}`,
      }));
      if (row === undefined) throw new Error("there is a row");
      const page = renderDashboard({
        ...HEALTHY,
        deployments: [row],
        notes: [reason],
        repositoryUrl: `https://${token}@github.com/`,
      });
      expect(page.includes(token.slice(0, 14))).toBe(false);
    }
  });
});

describe("before anything happened, the page says what is missing and how it comes", () => {
  const text = textOf(renderDashboard(EMPTY));
  test.each([
    "Nothing is deployed yet",
    "nothing deployed",
    "No channel is configured: give archi3.yaml an alerts section",
    "No objective is configured: slo in archi3.yaml",
    "There are no numbers yet",
    "Nothing was measured",
    "Nobody is named: contacts in archi3.yaml",
  ])("%s", (part) => expect(text).toContain(part));

  test("also without an environment", () => {
    const text = textOf(renderDashboard({ ...EMPTY, environments: [] }));
    expect(text).toContain("There is nothing to look at yet");
    expect(text).toContain("No environment is configured");
  });

  test("without points an objective says so", () => {
    expect(textOf(renderDashboard({ ...HEALTHY, points: [] }))).toContain("Nothing was measured yet.");
  });
});

describe("the verdict", () => {
  const headline = (more: Partial<DashboardData>) => verdictOf({ ...HEALTHY, ...more }).headline;
  const [first, second, third] = HEALTHY.environments;
  if (first === undefined || second === undefined || third === undefined) throw new Error("there are three");
  const [, drift, lock] = TROUBLE.alerts;
  if (drift === undefined || lock === undefined) throw new Error("there are alerts");

  test("is good only where all was looked at and is well", () => {
    expect(headline({})).toBe("All is well");
    expect(headline({ notes: ["the ledger of staging could not be read"] })).toBe(
      "1 thing is in doubt: not looked at",
    );
    expect(headline({ environments: [] })).toBe("There is nothing to look at yet");
  });

  test.each(["failed", "empty", "inconclusive", "in doubt", "unknown"] as const)(
    "knows that %s is not well",
    (condition) => {
      const verdict = verdictOf({ ...HEALTHY, environments: [first, second, { ...third, condition }] });
      expect(verdict.headline).toMatch(/^1 thing is .* in production$/);
      expect(verdict.tone).toBe(condition === "failed" || condition === "empty" ? "bad" : "doubt");
    },
  );

  test.each([
    [{ drifted: true }, "1 thing is wrong: drifted in production"],
    [{ unreadable: "permission denied" }, "1 thing is in doubt: unreadable in production"],
    [{ "stale-since": "2026-11-28T09:00:00Z" }, "1 thing is in doubt: old state in production"],
  ])("sees %o", (more, said) => {
    expect(headline({ environments: [first, second, { ...third, ...more }] })).toBe(said);
  });

  test.each([
    ["fail", "1 thing is wrong: agents fails in staging"],
    ["warn", "1 thing is in doubt: agents is in doubt in staging"],
    ["error", "1 thing is in doubt: agents is in doubt in staging"],
    ["inconclusive", "1 thing is in doubt: agents is in doubt in staging"],
  ])("takes a check that says %s for no health", (verdict, said) => {
    const checks = [{ check: "agents", verdict, said: undefined }];
    expect(headline({ health: [{ environment: "staging", checks }] })).toBe(said);
  });

  test("tells what an alert tells only once", () => {
    const environments = [first, { ...second, drifted: true }, third];
    expect(headline({ environments, alerts: [drift] })).toBe("1 thing is wrong: target drifted in staging");
    // Another environment's alert tells nothing of this one.
    const other = { ...drift, environment: "production" };
    expect(headline({ environments, alerts: [other] })).toMatch(/^2 things are wrong/);
    const over = { ...drift, until: "2026-11-28T11:00:00Z" };
    expect(headline({ environments, alerts: [over] })).toBe("1 thing is wrong: drifted in staging");
  });

  test("counts what is silenced apart", () => {
    expect(headline({ alerts: [lock] })).toBe("All is well, but for 1 that is silenced");
    expect(headline({ alerts: [{ ...lock, silenced: "a" }, drift] })).toBe(
      "1 thing is wrong: target drifted in staging",
    );
  });

  test("is not changed by what is only to know", () => {
    const { silenced: _, ...loud } = lock;
    expect(headline({ alerts: [loud] })).toBe("All is well");
    expect(verdictOf({ ...HEALTHY, alerts: [loud] }).things).toHaveLength(1);
  });

  test("puts the worst first and names three", () => {
    const { headline, things } = verdictOf(TROUBLE);
    expect(headline).toBe(
      "4 things are wrong: deployment failed in production, target drifted in staging, agents fails in production, and 1 more",
    );
    expect(things.at(-1)?.silenced).toBe("load test until Monday");
  });
});

describe("alerts say who knows of them", () => {
  const text = textOf(renderDashboard(TROUBLE));
  test.each([
    "told ops 28 Nov 2026, 11:36 UTC",
    "not delivered oncall after 4 tries: the mail server does not answer; again from 28 Nov 2026, 12:01 UTC on",
    "told sms in place of oncall",
    "silenced nobody is told: load test until Monday",
    "no route is for it, or it did not hold for long enough yet",
  ])("%s", (part) => expect(text).toContain(part));
});

test("each alert is named as runbooks and routes name it, also what is over", () => {
  const page = renderDashboard(TROUBLE);
  for (const { name } of TROUBLE.alerts) expect(page).toContain(`<code>${name}</code>`);
  expect(textOf(page)).toContain("Performance degraded performance-degradation");
});

describe("numbers of deployments over time", () => {
  const all = rows(400, 200, 7);
  const timeline = timelineOf(all, NOW);
  if (timeline === undefined) throw new Error("there are deployments");

  test("count every deployment once", () => {
    const counts = countsOver(timeline, all).flatMap((one) => Object.values(one));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
  });

  test.each([
    [5, "day"],
    [100, "week"],
    [900, "month"],
  ])("are drawn so that %i days fit: by %s", (days, step) => {
    const timeline = timelineOf(rows(50, days), NOW);
    expect(timeline?.step).toBe(step);
    expect(timeline?.starts.length).toBeLessThan(65);
    expect(
      timeline?.starts.every((start, index, starts) => index === 0 || start > (starts[index - 1] ?? 0)),
    ).toBe(true);
  });

  test("are not stretched by a clock that was wrong", () => {
    const wrong = ["1970-01-01T00:00:00Z", "9999-01-01T00:00:00Z", "never"].map(
      (began) => ({ ...all[0], began }) as (typeof all)[number],
    );
    expect(timelineOf([...all, ...wrong], NOW)).toEqual(timeline);
    expect(countsOver(timeline, wrong).every((one) => Object.keys(one).length === 0)).toBe(true);
    expect(timelineOf(wrong, NOW)).toBeUndefined();
  });

  test("rates lie between 0 and 1, and no time is negative", () => {
    const backwards = all.map((row) => ({ ...row, ended: "2020-01-01T00:00:00Z" }));
    for (const given of [all, backwards]) {
      const { success, changeFail, ...times } = coursesOf(timeline, given, [
        "development",
        "staging",
        "production",
      ]);
      for (const { values } of [success, changeFail])
        for (const value of values) expect(value ?? 0).toSatisfy((rate: number) => rate >= 0 && rate <= 1);
      for (const { values } of Object.values(times))
        for (const value of values) expect(value ?? 0).toBeGreaterThanOrEqual(0);
    }
  });

  const told = (more: Partial<(typeof all)[number]>) =>
    ({ ...all[0], kind: "deploy", timings: {}, ...more }) as (typeof all)[number];
  const at = (time: string) => `2026-11-28T${time}:00Z`;
  const dayOf = (values: readonly (number | undefined)[]) => values.find((value) => value !== undefined);

  test("lead time goes from the first environment to healthy in the last one", () => {
    const one = { digest: all[0]?.digest, result: "healthy" as const };
    const given = [
      told({ ...one, environment: "production", began: at("10:00"), ended: at("10:30") }),
      told({ ...one, environment: "development", began: at("08:30"), ended: at("08:31") }),
      told({
        ...one,
        environment: "development",
        began: at("08:00"),
        ended: at("08:01"),
        result: "inconclusive",
      }),
    ];
    const timeline = timelineOf(given, NOW);
    if (timeline === undefined) throw new Error("there are deployments");
    expect(dayOf(coursesOf(timeline, given, ["development", "production"]).lead.values)).toBe(
      2.5 * 3_600_000,
    );
  });

  test("what a rollback took away is a change that failed, and recovery goes from a failure to health", () => {
    const given = [
      told({
        id: "p-5",
        environment: "p",
        kind: "rollback",
        began: at("11:00"),
        ended: at("11:01"),
        result: "healthy",
        live: "p-1",
      }),
      told({
        id: "p-3",
        environment: "p",
        began: at("10:00"),
        ended: at("10:10"),
        result: "healthy",
        live: "p-3",
      }),
      told({
        id: "p-2",
        environment: "p",
        began: at("09:00"),
        ended: at("09:10"),
        result: "failed",
        live: "p-2",
      }),
      told({
        id: "p-1",
        environment: "p",
        began: at("08:00"),
        ended: at("08:10"),
        result: "healthy",
        live: "p-1",
      }),
    ];
    const timeline = timelineOf(given, NOW);
    if (timeline === undefined) throw new Error("there are deployments");
    const { changeFail, recovery, rollback, success } = coursesOf(timeline, given, ["p"]);
    expect(dayOf(changeFail.values)).toBeCloseTo(2 / 3);
    expect(dayOf(success.values)).toBe(0.75);
    expect(dayOf(recovery.values)).toBe(70 * 60_000);
    expect(dayOf(rollback.values)).toBe(60_000);
  });
});

test("values are written in units that people read, and never better than they are", () => {
  expect(metricText(0.9996, "ratio")).toBe("99.96 %");
  expect(metricText(0.999999, "ratio")).toBe("99.999 %");
  expect(metricText(1, "ratio")).toBe("100 %");
  expect(metricText(0, "ratio")).toBe("0 %");
  expect(metricText(93_600, "seconds")).toBe("1 d 2 h");
  expect(metricText(12_345, "count")).toBe("12\u202F345");
  expect(objectiveText(0.142, "<200ms")).toBe("142 ms");
  expect(objectiveText(0.0031, "<1%")).toBe("0.31 %");
  expect(objectiveText(1234.5, ">1000 requests/hour")).toBe("1\u202F235");
  expect(objectiveText(4.62, ">4.5/5")).toBe("4.62");
  expect(spanText(Number.NaN)).toBe("–");
});

test("10,000 deployments make a page of bounded markup that holds them all", () => {
  const page = renderDashboard(grown());
  const [markup = "", data = ""] = page.split('id="records-data">');
  expect(markup.match(/<[a-z]/g)?.length).toBeLessThan(9000);
  expect(Buffer.byteLength(page)).toBeLessThan(3_000_000);
  expect(JSON.parse(data.slice(0, data.indexOf("</script>"))).rows).toHaveLength(10_000);
});

test("an environment says what it lacks", () => {
  const environments = [
    environment("production", { condition: "unknown", drifted: null, unreadable: "no such branch" }),
  ];
  const text = textOf(renderDashboard({ ...HEALTHY, environments }));
  expect(text).toContain("nobody knows");
  expect(text).toContain("cannot be read");
});
