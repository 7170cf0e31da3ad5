import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { DashboardData } from "../../src/dashboard/data.ts";
import { deploymentRows } from "../../src/dashboard/deployment-rows.ts";
import { renderDashboard } from "../../src/dashboard/page.ts";
import { countsOver, courseOf, timelineOf } from "../../src/dashboard/timeline.ts";
import { metricText, objectiveText } from "../../src/dashboard/value-text.ts";
import { verdictOf } from "../../src/dashboard/verdict.ts";
import { METRIC_KINDS } from "../../src/watch/metric-kinds.ts";
import { metricsOf } from "../../src/watch/metrics.ts";
import { SAMPLED, type SampledName, samplesOf } from "../../src/watch/samples.ts";
import { MINUTE, NOON } from "../release/ledgers.ts";
import { Book } from "../watch/histories.ts";
import { markupOf } from "./markup.ts";
import { EMPTY, environment, grown, HEALTHY, HOSTILE, hostile, NOW, rows, TROUBLE } from "./pages.ts";

const HOUR = 60 * MINUTE;

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

  test("are those of the metrics, in the words of their definitions", () => {
    const development = new Book("development").deploy("a", { at: 0 }).deploy("b", { at: 5 });
    const production = new Book("production")
      .deploy("a", { at: 30 })
      .deploy("b", { at: 40, took: 4, ends: "rolled-back", restoredIn: 2 })
      .deploy("c", { at: 50, took: 5, ends: "inconclusive" })
      .deploy("a", { at: 60, took: 3, kind: "rollback", restores: "production-1" });
    const books = [development, production];
    const data = {
      ...{ ...EMPTY, time: new Date(NOON + HOUR).toISOString() },
      deployments: books.flatMap(({ environment, records }) =>
        deploymentRows(environment, records, { repository: undefined }),
      ),
      samples: samplesOf(books, "production"),
    };
    const text = textOf(renderDashboard(data));
    const given = { now: NOON + HOUR, last: "production", validations: [] };
    const metrics = metricsOf(books, given)[0]?.metrics ?? [];
    const shown = SAMPLED.map((name) => {
      const metric = metrics.find((one) => one.name === name);
      if (metric?.value === undefined) throw new Error(`${name} has a value`);
      const { title, definition, value, unit, n } = metric;
      expect(text).toContain(`${definition} Newest: ${metricText(value, unit)}, 28 Nov 2026.`);
      expect(text).toContain(`As a table: ${title} dayvalueof28 Nov 2026${metricText(value, unit)}${n}`);
      return [n, metricText(value, unit)];
    });
    expect(shown).toEqual([
      [5, "60%"],
      [5, "40%"],
      [1, "31 min"],
      [2, "2 min"],
      [2, "2 min"],
    ]);
    expect(text).toContain("production: 3 deployments, 1 rollback");
    expect(text).toContain("development: 2 deployments");
  });

  test("count by the day on which each began, and rest together on what the metric rests on", () => {
    const day = 24 * 60;
    const book = new Book("production")
      .deploy("a", { at: 0 })
      .deploy("b", { at: day, ends: "rolled-back", restoredIn: 30 })
      .deploy("c", { at: day + 60, took: day })
      .deploy("d", { at: 2 * day, ends: "open" });
    const rows = deploymentRows("production", book.records, { repository: undefined });
    const timeline = timelineOf(rows, NOON + 3 * day * MINUTE);
    if (timeline === undefined) throw new Error("there are deployments");
    const samples = samplesOf([book], "production");
    const seen = (name: SampledName) => {
      const { values, counts } = courseOf(timeline, name, samples[name]);
      return values.flatMap((value, at) => (value === undefined ? [] : [[value, counts[at]]]));
    };
    expect(seen("success-rate")).toEqual([
      [1, 1],
      [0.5, 2],
    ]);
    expect(seen("change-fail-rate")).toEqual([
      [0, 1],
      [0.5, 2],
    ]);
    expect(seen("lead-time-p50")).toEqual([
      [60, 1],
      [day * 60, 1],
    ]);
    expect(seen("rollback-time-p50")).toEqual([[30 * 60, 1]]);
  });

  test("say what they would show, before there is anything", () => {
    const text = textOf(renderDashboard({ ...EMPTY, deployments: all.slice(0, 1) }));
    for (const name of SAMPLED) expect(text).toContain(`No data yet. ${METRIC_KINDS[name].definition}`);
  });
});

test("values are written in units that people read, and never better than they are", () => {
  expect(metricText(0.9996, "ratio")).toBe("99.96%");
  expect(metricText(0.999999, "ratio")).toBe("99.999%");
  expect(metricText(1, "ratio")).toBe("100%");
  expect(metricText(0, "ratio")).toBe("0%");
  expect(metricText(93_600, "seconds")).toBe("1 d 2 h");
  expect(metricText(12_345, "count")).toBe("12\u202F345");
  expect(objectiveText(0.142, "<200ms")).toBe("142 ms");
  expect(objectiveText(0.0031, "<1%")).toBe("0.31%");
  expect(objectiveText(1234.5, ">1000 requests/hour")).toBe("1\u202F235");
  expect(objectiveText(4.62, ">4.5/5")).toBe("4.62");
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

test("an alert is headed by what happened, where its name's words would say something else", () => {
  const [first] = TROUBLE.alerts;
  if (first === undefined) throw new Error("there are alerts");
  const alert = { ...first, what: "Rolled back by hand" };
  const text = textOf(
    renderDashboard({ ...TROUBLE, alerts: [alert, { ...alert, id: "b", until: TROUBLE.time }] }),
  );
  expect(text).toContain("critical Rolled back by hand in production");
  expect(text).toContain("Rolled back by hand deployment-failureproduction");
  expect(verdictOf({ ...HEALTHY, alerts: [alert] }).headline).toContain("rolled back by hand in production");
  expect(text).not.toContain("Deployment failed");
});

test("who is still to be told of what is over is counted, and named", () => {
  const [first] = TROUBLE.alerts;
  const [delivery] = first?.deliveries ?? [];
  if (first === undefined || delivery === undefined) throw new Error("there are alerts");
  const owed = { ...delivery, state: "due" as const, error: "status 503", attempts: 2 };
  const over = { ...first, until: TROUBLE.time, deliveries: [owed] };
  const text = textOf(renderDashboard({ ...TROUBLE, alerts: [over] }));
  expect(text).toContain("not delivered 1 alert that is over is still to be told.");
  expect(text).toMatch(/not delivered ops after 2 tries: status 503; again from/);
});
