// Takes every constraint out of the schemas and every rule out of the rule table, one at a time, and tells which of
// them no test would miss. Takes a few minutes.
//
//     node script/mutate.mjs                     all of it
//     node script/mutate.mjs --schema agent      the constraints of one schema
//     node script/mutate.mjs --rules             the rules
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";

const { values } = parseArgs({
  options: { schema: { type: "string", default: "" }, rules: { type: "boolean", default: false } },
});
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const vitest = await startVitest("test", [], {
  root,
  config: false,
  include: ["test/mutation.ts"],
  watch: false,
  reporters: ["dot"],
  disableConsoleIntercept: true,
  provide: { schema: values.schema, rules: values.rules },
});
await vitest.close();
