import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    // What only the whole run has: see test/part.ts.
    exclude: mode === "test" ? ["**/*.whole.test.ts"] : [],
    testTimeout: 60_000,
    // vitest leaves a core to itself, and these tests wait a third of their time for processes that they started.
    maxWorkers: "150%",
    // No test leaves anything behind in its process, so all files of a worker share one.
    pool: "threads",
    isolate: false,
    reporters: process.env["CI"]
      ? ["default", ["json", { outputFile: `.cache/${mode}-results.json` }]]
      : ["default"],
  },
}));
