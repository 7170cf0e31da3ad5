import { expect, test } from "vitest";
import { checkDashboardFiles } from "../../src/commands/dashboard-files.ts";
import { refusal } from "../release/refusal.ts";
import { TestRepository } from "../repository.ts";

const PAGE = "<!doctype html>\n";
const NUMBERS = "# TYPE archi3_live_info gauge\n";

/** A folder with an earlier page and earlier numbers, and with what is neither. */
const made = () =>
  TestRepository.with({
    ...{ "page.html": PAGE, "numbers.prom": NUMBERS, "empty.html": "" },
    ...{ "mine.html": "mine", "mine.prom": "mine" },
  });

test.each([
  [{ dashboard: "page.html", metrics: "numbers.prom" }],
  [{ dashboard: "new.HTML", metrics: "new.prom" }],
  [{ dashboard: "empty.html" }],
  [{}],
])("%o may be written", (files) => {
  using folder = made();
  expect(() => checkDashboardFiles(files, folder.path)).not.toThrow();
});

test.each([
  [{ dashboard: "nowhere/page.html" }, "--dashboard nowhere/page.html: the folder nowhere does not exist"],
  [{ dashboard: "archi3.yaml" }, "--dashboard archi3.yaml: it is a page"],
  [{ dashboard: "numbers.prom" }, "--dashboard numbers.prom: it is a page"],
  [{ dashboard: "mine.html" }, "--dashboard mine.html: what stands there is not an earlier dashboard"],
  [{ metrics: "numbers.txt" }, "--metrics numbers.txt: node_exporter's textfile collector reads"],
  [{ metrics: "nowhere/n.prom" }, "--metrics nowhere/n.prom: the folder nowhere does not exist"],
  [{ metrics: "mine.prom" }, "--metrics mine.prom: what stands there is not earlier metrics"],
])("%o is refused, by the option that was given", async (files, said) => {
  using folder = made();
  expect(await refusal(() => checkDashboardFiles(files, folder.path))).toMatch(`E_OUTPUT 2 ${said}`);
});
