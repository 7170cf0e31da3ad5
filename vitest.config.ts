import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that wait for one long thing begin first, so that nobody waits for them alone at the end. */
const LONG = /contract\/dist\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    // What only the whole run has: see test/part.ts.
    exclude: mode === "test" ? ["**/*.whole.test.ts"] : [],
    testTimeout: 60_000,
    sequence: { sequencer: LongFirst },
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
