import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { logTo } from "../../src/adapters/terminal-log.ts";
import { outsideError } from "../../src/errors.ts";
import { deliveryEvent } from "../../src/report/alert-log.ts";
import { failureEvent, failureOf } from "../../src/report/failure.ts";
import { COMMON_FIELDS, eventOf, LOG_EVENTS, logLine } from "../../src/report/log.ts";
import type { ToldAlert } from "../../src/watch/channel.ts";
import { ROOT } from "../example.ts";

const TIME = "2026-11-28T12:00:00.000Z";

test("a line says when, how bad and what, and what is not known it does not say", () => {
  const happened = {
    event: "phase-ended",
    phase: "stage",
    "duration-ms": 12,
    deployment: undefined,
  } as const;
  expect(logLine(happened, TIME)).toBe(
    `{"time":"${TIME}","level":"info","event":"phase-ended","phase":"stage","duration-ms":12}\n`,
  );
  expect(logLine({ event: "note", level: undefined, message: "x" }, TIME)).toContain('"level":"info"');
  expect(logLine({ ...happened, event: "command-ended", level: "error", status: 4 }, TIME)).toContain(
    '"level":"error"',
  );
});

/** What would end a line, draw on a terminal, or be a command to a runner, however it is mixed with letters. */
const HOSTILE = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\n",
        "\r\n",
        "\u2028",
        "\u0085",
        "::error::x",
        "##[error]",
        "\u001b[2J",
        "\u202e",
        '"',
      ),
      fc.string({ unit: "binary", maxLength: 5 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

test("whatever a text holds, it is one line of JSON, which no runner takes for a command", () => {
  fc.assert(
    fc.property(HOSTILE, HOSTILE, (message, where) => {
      const line = logLine({ event: "error", code: "E_X", message, where }, TIME);
      expect(line).toMatch(/^\{[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]*\}\n$/u);
      expect(line).not.toContain("##[");
      expect(JSON.parse(line)).toMatchObject({ event: "error", code: "E_X" });
    }),
  );
});

test("a secret that its shape gives away is masked wherever it stands", () => {
  const secret = ["ghp", "0123456789abcdefghijABCDEFGHIJ012345"].join("_");
  const error = outsideError("E_X", {
    ...{ what: `no ${secret}`, where: secret, why: secret, mend: secret, cause: new Error(secret) },
    ...{ whyLines: [secret], mendLines: [secret] },
  });
  expect(logLine(failureEvent(failureOf(error), true), TIME)).not.toContain(secret.slice(10));
});

test("a failure says its parts, each by itself, and what led to it only when asked", () => {
  const cause = new Error("the disk");
  const error = outsideError("E_READ", {
    ...{ what: "cannot read it", where: "a.yaml", why: "these are gone", whyLines: ["one", "two"] },
    ...{ mend: "bring them back", cause },
  });
  const said = {
    ...{ event: "error", message: "cannot read it", code: "E_READ", status: 4, where: "a.yaml" },
    ...{ why: "these are gone\none\ntwo", mend: "bring them back" },
  };
  expect(failureEvent(failureOf(error), false)).toEqual({ ...said, cause: undefined });
  expect(failureEvent(failureOf(error), true)).toMatchObject({
    ...said,
    cause: expect.stringMatching(/^caused by: Error: the disk/),
  });
});

test.each([
  ["note: it is old\n", { event: "note", message: "it is old" }],
  ["warning: look\nat it\n", { event: "warning", message: "look\nat it" }],
  ["error: no\n", { event: "error", message: "no" }],
  ["interrupted: it is open\n", { event: "interrupted", message: "it is open" }],
  ["  12 ms  reading\n", { event: "message", message: "12 ms  reading" }],
  ["notes: many\n", { event: "message", message: "notes: many" }],
  ["\n", undefined],
])("%j is an event by its first word", (text, event) => {
  expect(eventOf(text)).toEqual(event);
});

/** The events that a log wrote, each without its time. */
function written(quiet: boolean) {
  const lines: string[] = [];
  const log = logTo((line) => lines.push(line), quiet);
  const all = () =>
    lines.map((line) => {
      const { time, ...rest } = JSON.parse(line);
      expect(new Date(time).toISOString()).toBe(time);
      return rest;
    });
  return { log, all };
}

test("steps are told as they begin, once each, without waiting; colours are no part of a text", () => {
  const { log, all } = written(false);
  const show = log.progress("");
  for (const step of ["Staging a", "Staging a", "Activating a", undefined]) show(step);
  log.warn("\u001b[33mwarning\u001b[39m: look\n");
  expect(all()).toEqual([
    { level: "info", event: "progress", message: "Staging a" },
    { level: "info", event: "progress", message: "Activating a" },
    { level: "warn", event: "warning", message: "look" },
  ]);
});

test("who wants quiet gets warnings and errors", () => {
  const { log, all } = written(true);
  log.progress("Staging a");
  log.warn("note: x\n");
  log.warn("warning: y\n");
  log.log({ event: "command-ended", status: 0 });
  log.log({ event: "command-ended", level: "error", status: 1 });
  expect(all()).toEqual([
    { level: "warn", event: "warning", message: "y" },
    { level: "error", event: "command-ended", status: 1 },
  ]);
});

const ALERT: ToldAlert = {
  ...{ id: "0123456789abcdef", name: "drift", environment: "production", subject: "target" },
  ...{ severity: "critical", since: TIME, summary: "the target drifted" },
};

test("that an alert was delivered is told; where it was not, why, and worse where somebody has to mend something", () => {
  const of = (delivered: Parameters<typeof deliveryEvent>[3]) =>
    JSON.parse(logLine(deliveryEvent(ALERT, "firing", "ops", delivered), TIME));
  const about = {
    ...{ environment: "production", alert: "drift", id: ALERT.id, subject: "target", channel: "ops" },
    ...{ severity: "critical", status: "firing", message: ALERT.summary },
  };
  expect(of({ is: "delivered" })).toMatchObject({ level: "info", event: "alert-delivered", ...about });
  expect(of({ is: "failed", why: "no answer" })).toMatchObject({
    ...{ level: "warn", event: "alert-undelivered", why: "no answer", ...about },
  });
  expect(of({ is: "refused", why: "no such hook" })).toMatchObject({ level: "error", why: "no such hook" });
  // What is refused is tried again too.
  expect(LOG_EVENTS["alert-undelivered"].about).not.toContain("never");
});

/** The rows of the tables below `## Logs`, up to the next part. */
function rows(): string[] {
  const page = readFileSync(join(ROOT, "docs/monitoring.md"), "utf8");
  const [, section = ""] = page.split("\n## Logs\n");
  const [part = ""] = section.split("\n## ");
  return part.split("\n").filter((line) => line.startsWith("| `"));
}

test("the page of monitoring lists every event that can be written, and no other", () => {
  const quoted = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(", ");
  const events = Object.entries(LOG_EVENTS).map(
    ([name, { levels, about, fields }]) =>
      `| \`${name}\` | ${levels.join(", ")} | ${about} | ${quoted(fields)}${fields.length === 0 ? "" : " "}|`,
  );
  expect(rows().filter((row) => row.split("|").length === 6)).toEqual(events);
  const common = rows().filter((row) => row.split("|").length === 4);
  expect(common.map((row) => /`([^`]+)`/.exec(row)?.[1])).toEqual([...COMMON_FIELDS]);
});
