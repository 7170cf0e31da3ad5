import { existsSync, linkSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { judge, NFC, NFD, repository, together } from "./hostile.ts";
import { alone, Folder, once } from "./run.ts";

describe("sizes", () => {
  const MIB = 1024 * 1024;
  const allow = (folder: Folder, size: string) =>
    folder.edit(
      "archi3.yaml",
      "policies: policies",
      `policies: policies\nvalidate: {max-file-size: ${size}}`,
    );

  const MEGABYTES = 50;
  const KEYS = 40_000;
  const STYLES = ["plain", "quoted", "block", "key"] as const;
  const scalars = {
    plain: () => `a: ${"x".repeat(MEGABYTES * MIB)}\n`,
    quoted: () => `a: "${"x".repeat(MEGABYTES * MIB)}"\n`,
    block: () => `a: |\n${`  ${"x".repeat(98)}\n`.repeat((MEGABYTES * MIB) / 101)}`,
    key: () => `${"x".repeat(MEGABYTES * MIB)}: a\n`,
  };
  const large = `a: "${"x".repeat(MIB)}"\nb: 1\nb: 2\n`;
  /** Holds these files; the runs have links to them. */
  let written: Folder | undefined;
  afterAll(() => written?.[Symbol.dispose]());
  const linked = (style: (typeof STYLES)[number], path: string) => {
    written ??= new Folder();
    const file = written.at(`${style}.yaml`);
    if (!existsSync(file)) written.write(`${style}.yaml`, scalars[style]());
    linkSync(file, path);
  };
  const tooLarge = once(async () => {
    using folder = repository({ "things/large.yaml": large });
    for (const style of STYLES) linked(style, folder.at(`things/${style}.yaml`));
    return (await judge(folder, alone)).found;
  });

  test("a file past 1 MiB is refused, and read where the configuration allows it", async () => {
    expect(await tooLarge()).toContain("ARC003 things/large.yaml:1:1");
    expect(await tooLarge()).toHaveLength(1 + STYLES.length);
    using folder = repository({ "things/large.yaml": large });
    allow(folder, "2MiB");
    expect((await judge(folder)).found).toEqual(["ARC020 things/large.yaml:3:1"]);
  });

  for (const style of STYLES) {
    test(`a ${style} scalar of ${MEGABYTES} MB`, async () => {
      expect(await tooLarge()).toContain(`ARC003 things/${style}.yaml:1:1`);
      using folder = repository({ "things/small.yaml": "a: 1\n" });
      linked(style, folder.at("things/large.yaml"));
      allow(folder, "64MiB");
      const { found } = await judge(folder, alone);
      if (style !== "key") expect(found).toEqual([]);
    }, 60_000);
  }

  const keys = (name: (index: number) => string) =>
    Array.from({ length: KEYS }, (_, index) => `${name(index)}: 1\n`).join("");
  const many = together(
    {
      "things/keys.yaml": keys((index) => `key${index}`),
      "things/same.yaml": keys(() => "key"),
      "things/equal.yaml": keys((index) => `${index % 2 === 0 ? NFC : NFD}${index >> 1}`),
      "things/values.yaml": `items:\n${"-\n".repeat(200_001)}`,
    },
    alone,
  );

  test("40,000 keys", async () => {
    expect((await many("things/keys.yaml")).found).toEqual([]);
  });

  test("40,000 keys in a policy", async () => {
    using folder = repository({
      "policies/agents/many.yaml": `agent:\n  id: "@many"\n${keys((index) => `key${index}`)}`,
    });
    const { found } = await judge(folder, alone);
    expect(found).toContain("ARC101 policies/agents/many.yaml:3:1");
  }, 60_000);

  test("a text of very many words that dashes join", async () => {
    using folder = repository({
      "policies/agents/long.yaml": `agent:\n  description: "${"lighthouse-".repeat(80_000)}>90%"\n`,
    });
    const { found } = await judge(folder, alone);
    expect(found.length).toBeGreaterThan(0);
  }, 60_000);

  test("40,000 keys that are all the same", async () => {
    const { found } = await many("things/same.yaml");
    expect(found[0]).toBe("ARC020 things/same.yaml:2:1");
    expect(found.every((finding) => finding.startsWith("ARC020 "))).toBe(true);
  }, 60_000);

  test("40,000 keys that only normalisation makes equal", async () => {
    const { found } = await many("things/equal.yaml");
    expect(found[0]).toBe("ARC021 things/equal.yaml:2:1");
    // A file that is wrong all over is told so, not 20,000 times.
    expect(found).toHaveLength(501);
    expect(found.filter((finding) => finding.startsWith("ARC016 "))).toHaveLength(1);
  }, 60_000);

  // Files that strict readers refuse are read again by a slower parser.
  const tails = Object.entries({
    "a syntax error": "a: b: c\n",
    "an open quote": 'a: "b\n',
    "a tab": "a:\n\tb: 1\n",
    "a bracket too many": "a: [1]]\n",
  });
  const fileOf = (index: number) => `things/many-${index}.yaml`;
  const refused = together(
    Object.fromEntries(
      tails.map(([, tail], index) => [fileOf(index), `${keys((key) => `key${key}`)}${tail}`]),
    ),
    alone,
  );
  for (const [index, [name]] of tails.entries()) {
    test(`40,000 keys, then ${name}`, async () => {
      const { found } = await refused(fileOf(index));
      expect(found.length).toBeGreaterThan(0);
      expect(found[0]).toMatch(/^ARC010 things\/many-\d\.yaml:4000[12]:/);
    }, 60_000);
  }

  test("more values than a document may hold", async () => {
    expect((await many("things/values.yaml")).found).toEqual(["ARC016 things/values.yaml:2:1"]);
  });

  /** What is repeated, and the rules that speak of it; a few runs judge them, so that none is long. */
  const pieces: [piece: string, ...rules: string[]][] = [
    ["[\n", "ARC014"],
    ["{\n", "ARC014"],
    ["- ", "ARC014"],
    ["? ", "ARC014"],
    ["a: ", "ARC010"],
    ["&a ", "ARC010"],
    ["!t ", "ARC010"],
    ["*a ", "ARC010"],
    ['"', "ARC010"],
    ["'"],
    ["|\n"],
    [">\n"],
    ["%A\n", "ARC010"],
    ["---\n", "ARC012", "ARC013"],
    ["...\n", "ARC012"],
    ["# x\n", "ARC012"],
    ["\t", "ARC012"],
    ["\n", "ARC012"],
    ["a:\n ", "ARC016", "ARC020"],
    ["a: 'b' c\n", "ARC010"],
    ["]\n", "ARC010"],
    [": \n", "ARC016", "ARC021", "ARC023"],
    ["{{a}}\n", "ARC010"],
    ["a: b: c\n", "ARC010"],
    ["- a: [\n", "ARC010"],
    ["@a: `\n", "ARC010"],
    ["\r", "ARC006", "ARC012"],
    ["\ufeff", "ARC005", "ARC006"],
  ];
  const RUNS = 4;
  const pathOf = (index: number) => `things/piece-${index}.yaml`;
  const megabyte = (piece: string) => piece.repeat(Math.floor((MIB - 8) / Buffer.byteLength(piece)));
  const runs = Array.from({ length: RUNS }, (_, run) =>
    together(
      Object.fromEntries(
        pieces.flatMap(([piece], index) => (index % RUNS === run ? [[pathOf(index), megabyte(piece)]] : [])),
      ),
      alone,
    ),
  );
  for (const [index, [piece, ...rules]] of pieces.entries()) {
    test(`a megabyte of ${JSON.stringify(piece)}`, async () => {
      const { run, findings } = await (runs[index % RUNS] as (typeof runs)[number])(pathOf(index));
      expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(rules);
      expect(run.status).toBe(1);
    }, 60_000);
  }
});
