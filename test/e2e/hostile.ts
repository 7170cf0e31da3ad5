import { expect } from "vitest";
import type { Finding } from "../../src/policy/finding.ts";
import type { Report } from "../../src/report/report.ts";
import { alone, archi3, expectPrintable, expectSafe, Folder, once, type Run, shown } from "./run.ts";

/*
 * What must happen with hostile input: a finding at its place or a refusal, in bounded time, and nothing else. The files
 * hostile-*.test.ts say so, each of a part of what people may write.
 */

export const DRAFT = "https://json-schema.org/draft/2020-12/schema";
export const OPEN_SCHEMA = schema({});
const NEIGHBOUR = "policies/agents/neighbour.yaml";

/** What no run may print: it stands in files that are none of its business. */
export const SECRET = "these words stand outside of the repository";

/** The same word in two forms that normalisation makes equal. */
export const NFC = "caf\u00e9";
export const NFD = "cafe\u0301";

export function schema(body: object): string {
  return JSON.stringify({ $schema: DRAFT, ...body });
}

export function nines(item: string, count = 9): string {
  return Array.from({ length: count }, () => item).join(", ");
}

/** A repository whose `things/` are of a kind that allows everything, beside one file that is wrong. */
export function repository(
  files: { [path: string]: string | Uint8Array },
  thing = OPEN_SCHEMA,
  more = "",
): Folder {
  return new Folder({
    "archi3.yaml": configuration(
      `{name: thing, match: "things/**", schema: thing.json, documents: one${more}}`,
    ),
    "thing.json": thing,
    "neighbour.json": schema({ type: "object" }),
    [NEIGHBOUR]: "[]\n",
    ...files,
  });
}

export function configuration(...kinds: string[]): string {
  const neighbour = `{name: neighbour, match: ${NEIGHBOUR}, schema: neighbour.json}`;
  return `policies: policies\nkinds:\n${[...kinds, neighbour].map((kind) => `  - ${kind}\n`).join("")}`;
}

/** What a run says of all but the neighbour. */
export interface Judged {
  run: Run;
  report: Report;
  findings: readonly Finding[];
  found: string[];
  messages: string;
}

/** @param start `alone` where a run's own time and memory are what is proven */
export async function judge(folder: Folder, start = archi3): Promise<Judged> {
  using results = new Folder();
  const run = await start(folder.path, ["validate", "--output", results.at("report.json")]);
  expectSafe(run);
  const text = results.read("report.json");
  expectPrintable(text);
  const report = JSON.parse(text) as Report;
  expect(run.status).toBe(report.conclusion === "success" ? 0 : 1);
  const judged = ({ file, rule }: Finding) => file === NEIGHBOUR && rule === "ARC103";
  expect(report.findings.some(judged), "the others are judged").toBe(true);
  return told({ run, report }, ({ file }) => file !== NEIGHBOUR);
}

/** What a run says of some of its files. */
export function told(
  { run, report }: Pick<Judged, "run" | "report">,
  wanted: (finding: Finding) => boolean,
): Judged {
  const findings = report.findings.filter(wanted);
  return { run, report, findings, found: findings.map(shown), messages: wordsOf(findings) };
}

/**
 * Judges files in one run, for many tests that each ask about files of their own: what is wrong in one of them must not
 * touch what is said of another.
 */
export function together(
  files: { [path: string]: string | Uint8Array },
  start = archi3,
): (...paths: string[]) => Promise<Judged> {
  const judged = once(async () => {
    using folder = repository(files);
    const all = await judge(folder, start);
    for (const { file } of all.findings) expect(Object.keys(files), "only files are judged").toContain(file);
    return all;
  });
  return async (...paths) => {
    for (const path of paths) expect(Object.keys(files), "the run judges this file").toContain(path);
    return told(await judged(), ({ file }) => paths.includes(file));
  };
}

function wordsOf(findings: readonly Finding[]): string {
  return findings.map(({ message, help }) => `${message} ${help}`).join("\n");
}

/** Judges a file under each of these schemas, in one run. */
export function underEach(cases: {
  [name: string]: { schema: string; text: string; more?: string };
}): (name: string) => Promise<Judged> {
  const names = Object.keys(cases);
  const kinds = names.map(
    (name) => `{name: ${name}, match: "${name}/**", schema: ${name}.json${cases[name]?.more ?? ""}}`,
  );
  const schemas = names.map((name) => [`${name}.json`, cases[name]?.schema]);
  const texts = names.map((name) => [`${name}/a.yaml`, cases[name]?.text]);
  const files = Object.fromEntries([...schemas, ...texts]);
  const of = together({ "archi3.yaml": configuration(...kinds), ...files }, alone);
  return (name: string) => of(`${name}/a.yaml`);
}
