import { describe, expect, test } from "vitest";
import { judge, repository, schema, underEach } from "./hostile.ts";
import { alone } from "./run.ts";

describe("schemas of users", () => {
  const pieces = ["a", "a.", "a@", "a-", "1", "1:", "/", "%", "{a}", "(a", "P1"];
  /** For every format, the pieces whose repetition it refuses; most formats refuse all. */
  const formats = {
    date: pieces,
    "date-time": pieces,
    duration: pieces,
    email: pieces,
    hostname: pieces,
    ipv4: pieces,
    ipv6: pieces,
    uri: pieces,
    "uri-reference": ["%", "{a}"],
    "uri-template": ["%"],
    url: pieces,
    uuid: pieces,
    "json-pointer": pieces.filter((piece) => piece !== "/"),
    regex: ["(a"],
    byte: pieces,
    "iso-time": pieces,
  };
  const longTexts = pieces.map((piece, index) => `k${index}: '${piece.repeat(20_000)}!'`).join("\n");
  const items = Array.from({ length: 20_000 }, (_, index) => `- {a: ${index}}\n`).join("");
  const under = underEach({
    ...Object.fromEntries(
      Object.keys(formats).map((format) => [
        format,
        { schema: schema({ additionalProperties: { format } }), text: longTexts },
      ]),
    ),
    different: {
      schema: schema({ uniqueItems: true }),
      text: items,
    },
    alike: {
      schema: schema({ uniqueItems: true }),
      text: `${items}- {a: 19999}\n`,
    },
  });

  for (const [format, refused] of Object.entries(formats)) {
    test(`a long text in the format ${format}`, async () => {
      const { found } = await under(format);
      const lines = refused.map((piece) => pieces.indexOf(piece) + 1);
      expect(found).toEqual(lines.map((line) => `ARC105 ${format}/a.yaml:${line}:${line > 10 ? 6 : 5}`));
    });
  }

  test("items that must differ, many of them", async () => {
    expect((await under("different")).found).toEqual([]);
    expect((await under("alike")).found).toEqual(["ARC107 alike/a.yaml:20001:3"]);
  });

  test("the same for a policy", async () => {
    const text = folderText(20_000);
    using folder = repository({ "policies/agents/many.yaml": text });
    const { run } = await judge(folder, alone);
    expect(run.status).toBe(1);
  });
});

/** An agent whose permissions are a list of many mappings. */
function folderText(count: number): string {
  return `agent:\n  id: "@many"\npermissions:\n  database:\n${Array.from({ length: count }, (_, index) => `    - {a: ${index}}`).join("\n")}\n`;
}
