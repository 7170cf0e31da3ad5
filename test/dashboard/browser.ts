import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { NOW } from "./pages.ts";

/** The browser of this machine; undefined where there is none. */
export const CHROMIUM = ["chromium", "google-chrome"].find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);

/** Tests run the accessibility rules of WCAG 2.1, levels A and AA. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

export interface Opened extends AsyncDisposable {
  page: Page;
  /** What the browser said: errors, warnings, and what the page's policy forbade. */
  said: string[];
}

/** A headless browser that opens pages from files, by a clock that stands. */
export class Reader implements AsyncDisposable {
  readonly #folder = mkdtempSync(join(tmpdir(), "archi3-dashboard-"));
  readonly #browser: Browser;
  #count = 0;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<Reader> {
    const executable = spawnSync("sh", ["-c", `command -v ${CHROMIUM}`], { encoding: "utf8" }).stdout.trim();
    // The sandbox refuses root, as which containers run.
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    return new Reader(await chromium.launch({ executablePath: executable, args }));
  }

  /** @param minutes how long after the page was made it is looked at */
  async open(html: string, options: BrowserContextOptions = {}, minutes = 3): Promise<Opened> {
    const file = join(this.#folder, `${++this.#count}.html`);
    writeFileSync(file, html);
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) said.push(`request: ${request.url()}`);
    });
    if (options.javaScriptEnabled !== false) await page.clock.setFixedTime(NOW + minutes * 60_000);
    await page.goto(pathToFileURL(file).href);
    return { page, said, [Symbol.asyncDispose]: () => context.close() };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** What breaks the rules of accessibility, a line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<{ id: string; nodes: { html: string; failureSummary?: string }[] }[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ["violations"] }).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

/** How a screenshot looks, as far as numbers say it. */
export interface Look {
  colours: number;
  /** The share of the commonest colour. */
  commonest: number;
  /** How many of ten stripes, from top to bottom, show more than one colour. */
  stripes: number;
}

/** Decodes a screenshot in a page of its own. */
export async function lookOf(page: Page, png: Buffer): Promise<Look> {
  const blank = await page.context().newPage();
  await blank.goto("about:blank");
  const look = await blank.evaluate<Look>(`(async () => {
    const image = new Image();
    image.src = "data:image/png;base64,${png.toString("base64")}";
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext("2d");
    drawing.drawImage(image, 0, 0);
    const pixels = new Uint32Array(drawing.getImageData(0, 0, image.width, image.height).data.buffer);
    const counts = new Map(), stripes = Array.from({ length: 10 }, () => new Set());
    for (let at = 0; at < pixels.length; at += 3) {
      counts.set(pixels[at], (counts.get(pixels[at]) ?? 0) + 1);
      stripes[Math.floor((at / pixels.length) * 10)].add(pixels[at]);
    }
    const most = Math.max(...counts.values());
    return { colours: counts.size, commonest: most / Math.ceil(pixels.length / 3), stripes: stripes.filter(({ size }) => size > 1).length };
  })()`);
  await blank.close();
  return look;
}
