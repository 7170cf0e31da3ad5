import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DashboardData } from "../../src/dashboard/data.ts";
import { renderDashboard } from "../../src/dashboard/page.ts";
import { axeViolations, CHROMIUM, lookOf, Reader } from "./browser.ts";
import { EMPTY, grown, HEALTHY, hostile, TROUBLE } from "./pages.ts";

const PAGES: { [name: string]: DashboardData } = {
  empty: EMPTY,
  healthy: HEALTHY,
  trouble: TROUBLE,
  hostile: hostile(),
  grown: grown(),
};

if (CHROMIUM === undefined)
  console.warn(
    "test/dashboard/browser.whole.test.ts is skipped: it takes Chromium (script/setup-integration)",
  );

describe.skipIf(CHROMIUM === undefined)("the dashboard in Chromium", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start();
  });
  afterAll(() => reader[Symbol.asyncDispose]());

  type Theme = "light" | "dark";
  const at = (width: number, colorScheme: Theme = "light") => ({
    viewport: { width, height: 900 },
    colorScheme,
  });
  const widthOf = "document.documentElement.scrollWidth";
  const unfold = "document.querySelectorAll('details').forEach((one) => { one.open = true; })";

  const LOOKS: [number, Theme][] = [
    [320, "light"],
    [320, "dark"],
    [820, "light"],
    [820, "dark"],
    [1920, "light"],
    [1920, "dark"],
  ];

  describe.each(Object.entries(PAGES))("%s", (name, data) => {
    const html = renderDashboard(data);
    // Every other look is enough where the form is the same.
    const looks =
      name === "trouble" ? LOOKS : [LOOKS[0], LOOKS[3], LOOKS[4]].filter((look) => look !== undefined);

    test.each(looks)(
      "at %i px, %s, fits, shows something everywhere, and the browser has nothing to say",
      async (width, theme) => {
        await using opened = await reader.open(html, at(width, theme));
        const { page, said } = opened;
        const look = await lookOf(page, await page.screenshot());
        expect(look.colours).toBeGreaterThan(40);
        expect(look.commonest).toBeLessThan(0.97);
        expect(look.stripes).toBe(10);
        expect(await page.evaluate(widthOf)).toBeLessThanOrEqual(width);
        await page.evaluate(unfold);
        expect(await page.evaluate("document.querySelectorAll('details:not([open])').length")).toBe(0);
        expect(await page.evaluate(widthOf)).toBeLessThanOrEqual(width);
        expect(said).toEqual([]);
      },
    );
  });

  /** Words of these elements that stand on more than one line. */
  const broken = (selector: string) => `(() => {
    const parted = [];
    for (const element of document.querySelectorAll(${JSON.stringify(selector)})) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        for (const { index, 0: word } of node.data.matchAll(/\\S+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) parted.push(word);
          else if (range.getBoundingClientRect().right > element.closest("th, td").getBoundingClientRect().right) parted.push(word + " …");
        }
    }
    return [...new Set(parted)];
  })()`;

  test.each([992, 1121, 1280, 1440, 1920])("at %i px no word of the tables is broken", async (width) => {
    const results = ["interrupted", "inconclusive", "rolled-back", "failed", "open", "healthy"] as const;
    const deployments = HEALTHY.deployments.slice(0, 24).map((row, at) => {
      const result = results[at % results.length] ?? "open";
      return { ...row, result, breakGlass: at % 2 === 0 };
    });
    await using opened = await reader.open(renderDashboard({ ...HEALTHY, deployments }), at(width));
    const { page } = opened;
    await page.evaluate(unfold);
    const words = "thead th, .records .badge, .records td:nth-child(2), .records td:nth-child(3)";
    expect(await page.evaluate(broken(words))).toEqual([]);
    expect(await page.evaluate(widthOf)).toBeLessThanOrEqual(width);
  });

  // Each theme has its own contrasts, each width its own layout.
  test.each<[string, DashboardData, number, Theme]>([
    ["empty", EMPTY, 820, "light"],
    ["in trouble", TROUBLE, 320, "dark"],
    ["in trouble", TROUBLE, 1920, "light"],
    ["hostile", hostile(), 820, "dark"],
  ])("%s breaks no rule of accessibility", async (_name, data, width, theme) => {
    const html = renderDashboard({ ...data, deployments: data.deployments.slice(0, 20) });
    await using opened = await reader.open(html, at(width, theme), 90);
    await opened.page.evaluate(unfold);
    expect(await axeViolations(opened.page)).toEqual([]);
  });

  test("the policy lets no other script run, and the browser says so", async () => {
    const html = renderDashboard(HEALTHY).replace('"use strict";', '"use strict"; ');
    await using opened = await reader.open(html);
    expect(opened.said.join()).toContain("Content Security Policy");
    expect(await opened.page.locator("#filter").isVisible()).toBe(false);
  });

  test("Tab reaches everything that does something, and what has the focus is seen", async () => {
    const data = { ...TROUBLE, deployments: TROUBLE.deployments.slice(0, 6) };
    await using opened = await reader.open(renderDashboard(data), { reducedMotion: "reduce" });
    const { page } = opened;
    const all = await page.evaluate<number>(`(() => {
      const all = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")];
      globalThis.left = new Set(all.filter((one) => one.checkVisibility() && one.disabled !== true));
      return globalThis.left.size;
    })()`);
    expect(all).toBeGreaterThan(40);
    const unseen: string[] = [];
    for (let count = 0; count < all + 2; count++) {
      await page.keyboard.press("Tab");
      const said = await page.evaluate<string | undefined>(`(() => {
        const active = document.activeElement, style = getComputedStyle(active);
        globalThis.left.delete(active);
        const box = active.getBoundingClientRect();
        const isSeen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
        return isSeen || active === document.body ? undefined : active.outerHTML.slice(0, 120);
      })()`);
      if (said !== undefined) unseen.push(said);
    }
    expect(unseen).toEqual([]);
    expect(await page.evaluate("[...globalThis.left].map((one) => one.outerHTML.slice(0, 120))")).toEqual([]);
  });

  test("the first Tab skips to what matters, and Enter opens what is folded", async () => {
    await using opened = await reader.open(renderDashboard(HEALTHY));
    const { page } = opened;
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    const definition = page.locator("#numbers details").first();
    await definition.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await definition.locator("p").isVisible()).toBe(true);
  });

  test("without JavaScript everything but the filter is there", async () => {
    await using opened = await reader.open(renderDashboard(grown(300)), {
      ...at(360),
      javaScriptEnabled: false,
    });
    const { page, said } = opened;
    expect(await page.locator("#filter").isVisible()).toBe(false);
    expect(await page.locator("#old").isVisible()).toBe(false);
    expect(await page.locator("#records tr").count()).toBe(100);
    expect(await page.locator("#rest").innerText()).toContain("200 older ones");
    expect(await page.locator("h2").first().innerText()).toContain("All is well");
    await page.locator("summary").first().click();
    expect(await page.locator("details").first().locator("p, table").first().isVisible()).toBe(true);
    expect(await page.evaluate(widthOf)).toBeLessThanOrEqual(360);
    expect(said).toEqual([]);
  });

  test("the script's rows say what the markup's rows say", async () => {
    for (const data of [{ ...HEALTHY, deployments: HEALTHY.deployments.slice(0, 20) }, hostile()]) {
      const html = renderDashboard(data);
      await using plain = await reader.open(html, { javaScriptEnabled: false });
      await using scripted = await reader.open(html);
      const rows = ({ page }: typeof plain) =>
        page.evaluate<string[]>("[...document.querySelectorAll('#records tr')].map((one) => one.outerHTML)");
      expect(await rows(scripted)).toEqual(await rows(plain));
    }
  });

  test("10,000 deployments are filtered and turned page by page, by keyboard", async () => {
    await using opened = await reader.open(renderDashboard(grown()));
    const { page, said } = opened;
    const shown = page.locator("#shown");
    const rows = page.locator("#records tr");
    expect(await shown.innerText()).toBe("1 to 25 of 10000");
    await page.locator("select[name=environment]").focus();
    await page.keyboard.type("prod");
    expect(await shown.innerText()).toBe("1 to 25 of 3333 found among 10000");
    await page.keyboard.press("Tab");
    await page.keyboard.type("rolled");
    const found = Number(/of (\d+) found/.exec(await shown.innerText())?.[1]);
    expect(found).toBe(
      grown().deployments.filter((one) => one.environment === "production" && one.result === "rolled-back")
        .length,
    );
    expect(new Set(await rows.locator("td:nth-child(4)").allInnerTexts())).toEqual(new Set(["rolled back"]));
    await page.keyboard.press("Tab");
    await page.keyboard.type("carol ERROR-RATIO Rolled back");
    expect(await shown.innerText()).toContain(`of ${found} found`);
    await page.locator("select[name=result]").selectOption("");
    expect(await shown.innerText()).toContain(`of ${found} found`);
    await page.locator("select[name=result]").selectOption("rolled back");
    await page.locator("input[name=text]").focus();
    await page.keyboard.press("End");
    await page.keyboard.type(" nowhere");
    expect(await shown.innerText()).toBe("None of 10000 is like that.");
    expect(await rows.count()).toBe(0);
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Backspace");
    const first = await rows.first().innerText();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("older");
    await page.keyboard.press("Enter");
    expect(await shown.innerText()).toContain("26 to 50 of");
    // Whoever comes to an end keeps the focus where the way back is.
    for (let left = found - 50; left > 0; left -= 25) await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("newer");
    for (let left = found - 25; left > 0; left -= 25) await page.keyboard.press("Enter");
    expect(await rows.first().innerText()).toBe(first);
    expect(said).toEqual([]);
  });

  test("says how old everything is, and warns of a page that is older than an hour", async () => {
    const html = renderDashboard(HEALTHY);
    await using young = await reader.open(html, {}, 59);
    expect(await young.page.locator(".made").innerText()).toBe(
      "As it was at 28 Nov 2026, 12:00 UTC (59 min ago)",
    );
    expect(await young.page.locator("#old").isVisible()).toBe(false);
    await using old = await reader.open(html, {}, 185);
    expect(await old.page.locator("#old").innerText()).toContain("This page is 3 h old.");
    expect(await old.page.locator("h2").first().innerText()).toBe("3 h ago: All is well");
    const colour = ({ page }: typeof old) =>
      page.evaluate<string>("getComputedStyle(document.querySelector('.headline')).backgroundColor");
    expect(await colour(old)).not.toBe(await colour(young));
  });

  test("a page that stays open notices that it grows old", async () => {
    await using opened = await reader.open(renderDashboard(HEALTHY), {}, 10);
    const { page } = opened;
    await page.clock.install({ time: "2026-11-28T12:10:00Z" });
    await page.reload();
    expect(await page.locator("#old").isVisible()).toBe(false);
    await page.clock.runFor(51 * 60_000);
    expect(await page.locator("#old").innerText()).toContain("This page is 1 h old.");
  });

  test("on paper everything is unfolded, and what is only for screens is gone", async () => {
    await using opened = await reader.open(renderDashboard(TROUBLE), { colorScheme: "dark" });
    const { page } = opened;
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator("nav").isVisible()).toBe(false);
    expect(await page.locator("#filter").isVisible()).toBe(false);
    expect(await page.locator("#over-time table").first().isVisible()).toBe(true);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect((await page.pdf()).length).toBeGreaterThan(20_000);
  });

  test("moves nothing for whoever asks for that", async () => {
    const scroll = "getComputedStyle(document.documentElement).scrollBehavior";
    await using calm = await reader.open(renderDashboard(EMPTY), { reducedMotion: "reduce" });
    expect(await calm.page.evaluate(scroll)).toBe("auto");
    await using lively = await reader.open(renderDashboard(EMPTY), { reducedMotion: "no-preference" });
    expect(await lively.page.evaluate(scroll)).toBe("smooth");
  });
});
