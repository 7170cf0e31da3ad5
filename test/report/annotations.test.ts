import { describe, expect, it } from "vitest";
import type { Range } from "../../src/policy/finding.ts";
import { type AnnotationOptions, annotate, inBatches } from "../../src/report/annotations.ts";
import { FAIL_ON_ERROR, finding, RULES_OF_TEST, range } from "./reports.ts";

const ALL: AnnotationOptions = { annotate: "all", failure: FAIL_ON_ERROR, rules: RULES_OF_TEST };

/** Whether a line is one of those listed, as `file:line`. */
const changed =
  (...lines: string[]) =>
  (file: string, line: number) =>
    lines.includes(`${file}:${line}`);
const related = (file: string, line: number) => ({
  file,
  range: range(line),
  message: "agents are defined here",
});

describe("annotate", () => {
  it("tells what is wrong, what to do and where else to look", () => {
    const fix = { title: "Change to @coder-manager", edits: [] };
    const one = finding({ related: [related("core.yaml", 3)], fix });
    expect(annotate([one], ALL)).toEqual({
      annotations: [
        {
          path: "policies/agents/reviewer.yaml",
          start_line: 12,
          end_line: 12,
          start_column: 3,
          end_column: 8,
          annotation_level: "failure",
          title: "ARC301 dangling reference",
          message:
            "`@coder` is defined nowhere.\nDid you mean `@coder-manager`?\nFix: Change to @coder-manager\nSee core.yaml:3: agents are defined here",
        },
      ],
      unplaced: 0,
      left: 0,
    });
  });

  it.each<[string, Range, object]>([
    ["one line", range(3, 2, 7), { start_line: 3, end_line: 3, start_column: 2, end_column: 6 }],
    ["a point", range(3, 2, 2), { start_line: 3, end_line: 3, start_column: 2, end_column: 2 }],
    ["several lines", range(3, 2, 7, 5), { start_line: 3, end_line: 5 }],
    ["a line with its end", range(3, 2, 1, 4), { start_line: 3, end_line: 3 }],
  ])("has columns only on one line: %s", (_what, where, expected) => {
    const [annotation] = annotate([finding({ range: where })], ALL).annotations;
    const {
      path: _path,
      annotation_level: _level,
      title: _title,
      message: _message,
      ...place
    } = annotation ?? {};
    expect(place).toEqual(expected);
  });

  it.each<[AnnotationOptions["annotate"], AnnotationOptions["failure"], string[]]>([
    ["new", FAIL_ON_ERROR, ["new error", "touched error", "new notice"]],
    ["touched", FAIL_ON_ERROR, ["new error", "touched error", "new notice", "touched notice"]],
    [
      "all",
      FAIL_ON_ERROR,
      ["new error", "touched error", "existing error", "new notice", "touched notice", "existing notice"],
    ],
    ["new", { failOn: "never", counted: "all" }, ["new error", "new notice"]],
    [
      "new",
      { failOn: "error", counted: "all" },
      ["new error", "touched error", "existing error", "new notice"],
    ],
  ])("annotates %s ones and what fails the run (%j), ranked", (choice, failure, expected) => {
    const findings = (["notice", "error"] as const).flatMap((severity) =>
      (["suppressed", "existing", "touched", "new"] as const).map((status) =>
        finding({ severity, status, message: `${status} ${severity}`, help: "" }),
      ),
    );
    const { annotations } = annotate(findings, { ...ALL, annotate: choice, failure });
    expect(annotations.map(({ message }) => message)).toEqual(expected);
  });

  it("carries places to the head, and counts those that have no line there", () => {
    const toHead: AnnotationOptions["toHead"] = (file, where) =>
      where.start.line === 12 ? undefined : { file: `moved/${file}`, range: range(where.start.line + 5) };
    const { annotations, unplaced } = annotate([finding(), finding({ range: range(20) })], {
      ...ALL,
      toHead,
    });
    expect(annotations.map(({ path, start_line }) => [path, start_line])).toEqual([
      ["moved/policies/agents/reviewer.yaml", 25],
    ]);
    expect(unplaced).toBe(1);
  });

  it("keeps GitHub's limits", () => {
    const rules = [{ ...RULES_OF_TEST[0], id: "ARC301", name: "very-long-".repeat(40) }].map((rule) => ({
      severity: "error" as const,
      what: "",
      why: "",
      ...rule,
    }));
    const long = finding({
      message: "ä".repeat(70_000),
      range: { start: { line: 0, column: 1 }, end: { line: 0, column: 1 } },
    });
    const [annotation] = annotate([long], { ...ALL, rules }).annotations;
    expect(new TextEncoder().encode(annotation?.message).length).toBeLessThanOrEqual(65_535);
    expect(annotation?.title).toHaveLength(255);
    expect(annotation?.start_line).toBe(1);
    expect(annotate([finding({ message: "", help: "" })], ALL).annotations[0]?.message).toBe(
      "ARC301 dangling reference",
    );
  });

  it("comes in portions of 50", () => {
    const { annotations } = annotate(
      Array.from({ length: 120 }, (_item, index) => finding({ range: range(index + 1) })),
      ALL,
    );
    expect(inBatches(annotations).map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(inBatches(annotations).flat()).toEqual(annotations);
    expect(inBatches([])).toEqual([]);
  });
});

describe("the other end", () => {
  const away = (file: string, parts: Parameters<typeof finding>[0] = {}) =>
    finding({ file, help: "", related: [related("core.yaml", 3)], ...parts });
  const told = (findings: Parameters<typeof annotate>[0], options: Partial<AnnotationOptions>) =>
    annotate(findings, { ...ALL, ...options }).annotations.map(
      ({ path, start_line, annotation_level, title, message }) => ({
        at: `${path}:${start_line}`,
        level: annotation_level,
        title,
        message,
      }),
    );

  it("has one annotation for all that a changed line breaks elsewhere", () => {
    const findings = [away("a.yaml"), away("b.yaml", { severity: "warning", rule: "ARC209" })];
    expect(told(findings, { isChanged: changed("core.yaml:3") })).toEqual([
      expect.objectContaining({ at: "a.yaml:12", level: "failure" }),
      expect.objectContaining({ at: "b.yaml:12", level: "warning" }),
      {
        at: "core.yaml:3",
        level: "failure",
        title: "breaks other places",
        message:
          "This breaks a.yaml:12 (ARC301 dangling reference): `@coder` is defined nowhere.\nThis breaks b.yaml:12 (ARC209 odd value): `@coder` is defined nowhere.",
      },
    ]);
  });

  it("is told in the annotation that the line has already", () => {
    const there = finding({ file: "core.yaml", range: range(3, 9), message: "there", help: "" });
    expect(told([away("a.yaml"), there], { isChanged: changed("core.yaml:3") })).toEqual([
      expect.objectContaining({ at: "a.yaml:12" }),
      {
        at: "core.yaml:3",
        level: "failure",
        title: "ARC301 dangling reference",
        message:
          "there\nThis also breaks a.yaml:12 (ARC301 dangling reference): `@coder` is defined nowhere.",
      },
    ]);
  });

  it("is bounded", () => {
    const there = finding({ file: "core.yaml", range: range(3), message: "there", help: "" });
    const many = Array.from({ length: 500 }, (_item, index) =>
      away(`${index}.yaml`, { message: "x".repeat(999) }),
    );
    const isChanged = changed("core.yaml:3");
    const message = (findings: Parameters<typeof annotate>[0]) =>
      told(findings, { isChanged }).find(({ at }) => at === "core.yaml:3")?.message ?? "";
    expect(message([...many, there]).split("\n")).toHaveLength(12);
    expect(message([...many, there]).endsWith("\n… and 490 more")).toBe(true);
    expect(message(many).endsWith("\n… and 380 more")).toBe(true);
    expect(new TextEncoder().encode(message(many)).length).toBeLessThanOrEqual(65_535);
  });

  it("comes after the findings' own annotations, and takes no more than one request more than they do", () => {
    const findings = Array.from({ length: 300 }, (_item, index) =>
      away(`${String(index).padStart(3, "0")}.yaml`, { related: [related("core.yaml", index + 1)] }),
    );
    const { annotations, left } = annotate(findings, { ...ALL, isChanged: (file) => file === "core.yaml" });
    expect(annotations.slice(0, 300).filter(({ path }) => path === "core.yaml")).toEqual([]);
    expect(annotations.slice(300).map(({ start_line }) => start_line)).toEqual(
      Array.from({ length: 50 }, (_item, index) => index + 1),
    );
    expect(left).toBe(250);
  });

  it.each<[string, Parameters<typeof finding>[0], string[]]>([
    ["the finding's own line is changed", {}, ["a.yaml:12", "core.yaml:3"]],
    ["nothing that it is related to is changed", {}, ["core.yaml:4", "b.yaml:3"]],
    ["it was there before", { status: "existing" }, ["core.yaml:3"]],
  ])("is not told where %s", (_what, parts, lines) => {
    expect(told([away("a.yaml", parts)], { isChanged: changed(...lines) }).map(({ at }) => at)).toEqual([
      "a.yaml:12",
    ]);
  });

  it("is the first changed line of a place of several lines, at the head", () => {
    const block = { ...related("core.yaml", 3), range: range(3, 1, 4, 9) };
    const toHead: AnnotationOptions["toHead"] = (file, where) => ({
      file,
      range: range(where.start.line + 100),
    });
    const ends = told([away("a.yaml", { related: [block, block] })], {
      isChanged: changed("core.yaml:7"),
      toHead,
    });
    expect(ends.map(({ at }) => at)).toEqual(["a.yaml:112", "core.yaml:107"]);
    expect(ends[1]?.message.split("\n")).toHaveLength(1);
  });

  it("is told even where the finding itself has no line at the head", () => {
    const toHead: AnnotationOptions["toHead"] = (file, where) =>
      file === "a.yaml" ? undefined : { file, range: where };
    const options = { ...ALL, isChanged: changed("core.yaml:3"), toHead };
    const { annotations, unplaced } = annotate([away("a.yaml")], options);
    expect(annotations.map(({ path, title }) => [path, title])).toEqual([
      ["core.yaml", "ARC301 dangling reference"],
    ]);
    expect(unplaced).toBe(1);
  });
});
