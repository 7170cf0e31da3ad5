import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/config.ts";
import { keeps } from "../../src/health/check.ts";
import { builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";
import { refusal } from "../release/refusal.ts";

const parse = (text: string) =>
  parseConfig(Buffer.from(text), "archi3.yaml", builtInKindSchemas()("config"), new Set<string>());
const objective = async (text: string) => (await parse(`slo: [{name: o, ${text}}]\n`)).objectives[0];

const check = (url: string, more = "") =>
  `{name: c${url.length}, type: prometheus, url: "${url}", query: up, pass: "<1"${more}}`;
const withChecks = (staging: string, production: string) => `
environments:
  staging: {target: {type: git}, verify: {checks: [${staging}]}}
  production: {after: staging, target: {type: git}, verify: {checks: [${production}]}}
`;
const INSECURE = ", insecure: true";

test("a query has its window and its time, and is judged in the last environment", async () => {
  expect(await objective('query: up, target: ">99.9%", url: "https://p.test"')).toEqual({
    ...{ name: "o", is: "query", query: "up", url: "https://p.test", insecure: false },
    ...{ environments: ["production"], window: 3_600_000, timeout: 10_000 },
    target: { comparator: ">", value: 0.999, text: ">99.9%" },
  });
  const said = 'query: up, target: "<1", url: "http://p.test", insecure: true, window: 30d, timeout: 1s';
  expect(await objective(`${said}, environments: [staging, production]`)).toMatchObject({
    ...{ insecure: true, environments: ["staging", "production"], window: 2_592_000_000, timeout: 1_000 },
  });
});

test("evidence is judged by its value", async () => {
  expect(await objective('evidence: satisfaction, target: ">4.5/5", environments: [staging]')).toEqual({
    ...{ name: "o", is: "evidence", evidence: "satisfaction", environments: ["staging"] },
    target: { comparator: ">", value: 4.5, text: ">4.5/5" },
  });
});

test.each([
  ["<200ms", 0.199, 0.2],
  ["<=2s", 2, 2.01],
  [">99.9%", 0.9991, 0.999],
  ["<1%", 0.0099, 0.01],
  ["<100MB", 99_999_999, 100_000_000],
  [">4.5/5", 4.6, 4.5],
  [">1000 requests/hour", 1001, 1000],
  [">1000/hour", 1001, 1000],
  [">20 requests/minute", 21, 20],
  [">5 requests/second", 5.1, 5],
  [">2 requests/day", 2.1, 2],
  [">5rps", 5.1, 5],
  [">60rpm", 61, 60],
  ["<=5MB/s", 5_000_000, 5_000_001],
  [">10 tasks", 11, 10],
])("the target %s is kept by %s, and not by %s", async (target, good, bad) => {
  const read = await objective(`evidence: e, target: "${target}"`);
  if (read === undefined) throw new Error("nothing was read");
  expect([keeps(good, read.target), keeps(bad, read.target), read.target.text]).toEqual([
    true,
    false,
    target,
  ]);
});

test("without an address, the Prometheus of the environments' checks is asked", async () => {
  const slo = 'slo: [{name: o, query: up, target: "<1"}]\n';
  const read = async (text: string) => (await parse(text + slo)).objectives[0];
  const [own, other] = ["https://p.test", "https://other.test"];
  expect(await read(withChecks(check(other), check(own)))).toMatchObject({ url: own, insecure: false });
  const http = check("http://p.test", INSECURE);
  expect(await read(withChecks("", http))).toMatchObject({ url: "http://p.test", insecure: true });
  const more = `${check(own)}, {name: second, type: prometheus, url: "${own}", query: up, pass: "<1"${INSECURE}}`;
  expect(await read(withChecks("", more))).toMatchObject({ url: own, insecure: false });

  const [none, several] = [withChecks(check(other), ""), withChecks("", `${check(own)}, ${check(other)}`)];
  expect(await refusal(() => read(none))).toMatch(
    /^E_CONFIG 2 archi3\.yaml:5:7: nothing says which Prometheus/,
  );
  expect(await refusal(() => read(several))).toContain(`ask several: ${own} and ${other}`);
});

test.each([
  ['query: up, evidence: e, target: "<1"', "1:7", "two things that are measured"],
  ['target: "<1"', "1:7", "nothing of what is measured"],
  ['evidence: e, window: 1h, target: "<1"', "1:38", "an objective on evidence has no `window`"],
  ['query: up, target: 200ms, url: "https://p.test"', "1:36", "it has to be a comparison"],
  ['query: up, target: "<200mss", url: "https://p.test"', "1:36", "not a unit"],
  ['evidence: e, target: ">100%"', "1:38", "can never be true"],
  ['evidence: e, target: ">101%"', "1:38", "outside 0% to 100%"],
  ['evidence: e, target: ">6/5"', "1:38", "outside 0 to 5"],
  ['evidence: e, target: ">5/5"', "1:38", "nothing is above 5"],
  ['query: up, target: "<1", url: "http://p.test"', "1:47", "not encrypted"],
  ['query: up, target: "<1", url: "https://me:hunter2@p.test"', "1:47", "holds a user or a password"],
  ['query: up, target: "<1", url: "https://p.test", window: 30s', "1:73", "shorter than 1m"],
  ['query: up, target: "<1", url: "https://p.test", window: 31d', "1:73", "longer than 30d"],
  ['query: up, target: "<1", url: "https://p.test", timeout: 2h', "1:74", "longer than 1h"],
  ['evidence: e, target: "<1", environments: [prod]', "1:59", "there is no environment prod"],
])("%s is refused", async (text, place, why) => {
  const said = await refusal(() => objective(text));
  expect(said).toContain(`E_CONFIG 2 archi3.yaml:${place}: `);
  expect(said).toContain(why);
  expect(said).not.toContain("hunter2");
});

test.each([
  ['evidence: e, target: "90%"', "write `>90%` or `<90%`"],
  ['evidence: e, target: "4.5/5"', "write `>4.5/5` or `<4.5/5`"],
  ["evidence: e, target: good", "such as `>90%`"],
  ['query: up, target: "<200mss", url: "https://p.test"', "write `<200ms`"],
  [
    'query: up, target: "<1", url: "https://p.test", window: 30s',
    "write `window` as a length of time from 1m to 30d",
  ],
])("%s: what to write is said", async (text, mend) => {
  await expect(objective(text)).rejects.toMatchObject({ parts: { mend: expect.stringContaining(mend) } });
});

test("a name is one objective's", async () => {
  const one = '{name: o, evidence: e, target: "<1"}';
  expect(await refusal(() => parse(`slo: [${one}, ${one}]\n`))).toContain("two objectives are called o");
});
