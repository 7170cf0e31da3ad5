import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { resolvePlain } from "../../src/policy/scalar.ts";

/** What YAML 1.2 reads, and what YAML 1.1 (PyYAML) reads where that differs. */
const DIFFERENT: [text: string, here: unknown, elsewhere: string][] = [
  ["yes", "yes", "true"],
  ["No", "No", "false"],
  ["on", "on", "true"],
  ["OFF", "OFF", "false"],
  ["y", "y", "true"],
  ["012", 12, "10"],
  ["-012", -12, "-10"],
  ["0o14", 12, "text"],
  ["089", 89, "text"],
  ["1_000", "1_000", "1000"],
  ["0b101", "0b101", "5"],
  ["1:20", "1:20", "80"],
  ["190:20:30", "190:20:30", "685230"],
  ["1e3", 1000, "text"],
  ["1.5e3", 1500, "text"],
  ["=", "=", "a default-value marker"],
];

/** What every reader reads alike. */
const ALIKE: [text: string, value: unknown][] = [
  ["", null],
  ["~", null],
  ["null", null],
  ["true", true],
  ["FALSE", false],
  ["0", 0],
  ["42", 42],
  ["+12", 12],
  ["-7", -7],
  ["0x1F", 31],
  ["1.5", 1.5],
  [".5", 0.5],
  ["1.", 1],
  ["1.5e+3", 1500],
  ["nope", "nope"],
  ["online", "online"],
  ["1.2.3", "1.2.3"],
  ["2024-01-20", "2024-01-20"],
  ["2024-01-20T10:00:00Z", "2024-01-20T10:00:00Z"],
  ["<200ms", "<200ms"],
  ["10x-growth", "10x-growth"],
  ["port-443: x", "port-443: x"],
  ["-", "-"],
  ["+", "+"],
  [".", "."],
];

describe("plain scalars", () => {
  test.each(DIFFERENT)("%s", (text, here, elsewhere) => {
    expect(resolvePlain(text)).toMatchObject({ value: here, elsewhere });
  });

  test.each(ALIKE)("%j", (text, value) => expect(resolvePlain(text)).toEqual({ value }));

  test.each([
    [".nan", "not a number"],
    ["-.inf", "infinite"],
    ["1e400", "too large"],
    ["9007199254740993", "beyond 2^53"],
  ])("%s is inexact", (text, why) => expect(resolvePlain(text).inexact).toContain(why));

  test("are what yaml's core schema reads", () => {
    const alphabet = fc.constantFrom(..."0123456789+-._:xobeEnNyYtTfFuUlLrRsSaAoO~=");
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 7 }), (text) => {
        fc.pre(!/^[-?:](?:$|\s)|:$|^---|^\.\.\./.test(text) && text !== "-" && text !== "");
        expect(resolvePlain(text).value).toEqual(
          parse(text, { version: "1.2", schema: "core", logLevel: "silent" }),
        );
      }),
      { numRuns: 3000 },
    );
  });
});
