import picocolors from "picocolors";
import { expect, test } from "vitest";
import { usageError } from "../../src/errors.ts";
import { failureOf, renderFailure } from "../../src/report/failure.ts";

test("lists and commands stand below their parts, each line by itself, and no line is made by what is foreign", () => {
  const error = usageError("E_X", {
    ...{ what: "two are missing", why: "nobody gave them", mend: "give both" },
    ...{ whyLines: ["a: x\ny", "b"], mendLines: ["tool \\", "  --set a=\u001b[2J"] },
  });
  expect(renderFailure(failureOf(error), { verbose: false, colors: picocolors.createColors(false) })).toBe(
    [
      ...["error E_X: two are missing", "  why: nobody gave them:", "    a: x<U+000A>y", "    b"],
      ...["  fix: give both:", "    tool \\", "      --set a=<U+001B>[2J", ""],
    ].join("\n"),
  );
});
