// Counts the tests of runs that complete each other, from the files that vitest's reporter "json" writes:
//   node script/count-tests.mjs FILE...      prints: passed failed skipped
// A test that several runs have counts once, and as failed or skipped if it was so in any of them.

import { readFileSync } from "node:fs";

/** How often each test of a run ended how, by its file and full name: rows of a table may share a name. */
function testsOf({ testResults }) {
  const tests = new Map();
  for (const { name: file, status, assertionResults } of testResults) {
    const add = (name, ended) => {
      const key = `${file}\0${name}`;
      const counts = tests.get(key) ?? { all: 0, failed: 0, skipped: 0 };
      counts.all += 1;
      if (ended !== "passed") counts[ended === "failed" ? "failed" : "skipped"] += 1;
      tests.set(key, counts);
    };
    for (const one of assertionResults) add(one.fullName, one.status);
    // It could not be loaded, or what stands around its tests failed.
    if (status === "failed" && !assertionResults.some((one) => one.status === "failed")) add("", "failed");
  }
  return tests;
}

const runs = process.argv.slice(2).map((file) => testsOf(JSON.parse(readFileSync(file, "utf8"))));
const total = { passed: 0, failed: 0, skipped: 0 };
for (const key of new Set(runs.flatMap((tests) => [...tests.keys()]))) {
  const most = (of) => Math.max(...runs.map((tests) => tests.get(key)?.[of] ?? 0));
  const [failed, skipped] = [most("failed"), most("skipped")];
  total.failed += failed;
  total.skipped += skipped;
  total.passed += Math.max(0, most("all") - failed - skipped);
}
process.stdout.write(`${total.passed} ${total.failed} ${total.skipped}\n`);
