import { readdirSync } from "node:fs";
import { devNull } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const WHOLE = ".whole.test.ts";

/** Files that take long alone begin first, so that nobody waits for them at the end. */
const LONG =
  /contract\/dist|validation\/one-slip|release\/freeze\.whole|targets\/(git|directory)\.whole|e2e\/(kills|races|tutorial|act-|workflow-permissions|promotion-security)/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** What the mode `test` leaves out, and what decides what it has in part: whoever imports that runs in the mode `rest`. */
function related(): string[] {
  const files = readdirSync("test", { recursive: true, encoding: "utf8" });
  return ["part.ts", ...files.filter((file) => file.endsWith(WHOLE))].map((file) => `test/${file}`);
}

export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    // What only the whole run has: see test/part.ts.
    exclude: mode === "test" ? [`**/*${WHOLE}`] : [],
    ...(mode === "rest" ? { related: related() } : {}),
    testTimeout: 60_000,
    // No run remembers what another made of files, unless a test asks for that: nothing can lie below a device.
    env: { XDG_CACHE_HOME: `${devNull}/cache`, XDG_DATA_HOME: `${devNull}/data` },
    sequence: { sequencer: LongFirst },
    // vitest leaves a core to itself. More than there are cores gain a tenth, and starve tests beside real clocks.
    maxWorkers: "100%",
    // No test leaves anything behind in its process, so all files of a worker share one.
    pool: "threads",
    isolate: false,
    reporters: process.env["CI"]
      ? ["default", ["json", { outputFile: `.cache/${mode}-results.json` }]]
      : ["default"],
  },
}));
