import { test } from "vitest";
import { check, EXAMPLE_FILES } from "/work/main/test/example.ts";
test("perf", async () => {
  const run = async (label: string, text: string) => {
    const at = performance.now();
    const found = await check(new Map([["core/agent-policies.yaml", text]]));
    console.log(label, Math.round(performance.now() - at), "ms", found.length, found.slice(0, 3).map(f => `${f.rule} ${f.message} | ${f.help}`));
  };
  const base = EXAMPLE_FILES.get("core/agent-policies.yaml") ?? "";
  const put = (s: string) => base.replace("  metrics:\n", `  metrics:\n${s}`);
  for (const n of [2000, 4000]) {
    await run(`missing ${n}`, put(Array.from({ length: n }, (_, i) => `    m${i}:\n      target: "<3%"\n      alert-threshold: ">4%"\n`).join("") + `    critical-threshold: ">5%"\n`));
    await run(`proto ${n}`, put(Array.from({ length: n }, (_, i) => `    m${i}:\n      target: "<3%"\n      __proto__: 3\n      alert-threshold: ">4%"\n`).join("")));
    await run(`other ${n}`, put(Array.from({ length: n }, (_, i) => `    m${i}:\n      target: "<3%"\n      zeal: "<3%"\n      alert-threshold: ">4%"\n`).join("")));
    await run(`near ${n}`, put(Array.from({ length: n }, (_, i) => `    m${i}:\n      target: "<3%"\n      critical-treshold: "<3%"\n      alert-threshold: ">4%"\n`).join("")));
  }
}, 100000);
