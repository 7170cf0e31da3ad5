/** Preloaded by `startup.mjs`: says on standard error which modules a process loaded. Needs Node 22.15 or newer. */
import { writeSync } from "node:fs";
import { registerHooks } from "node:module";

const loaded = [];

registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});

process.on("exit", () => writeSync(2, `\narchi3-bench-loads: ${JSON.stringify(loaded)}\n`));
