import { describe, expect, test } from "vitest";
import { readTrigger } from "../../src/commands/trigger.ts";
import { mergeGroupEvent, pullRequestEvent } from "../github/events.ts";

const REPOSITORY = "octo-org/policies";
const [BASE, HEAD] = ["a".repeat(40), "b".repeat(40)];

const PULL = pullRequestEvent({
  repository: REPOSITORY,
  number: 7,
  base: { sha: BASE, ref: "main" },
  head: { sha: HEAD, ref: "feature" },
});
const QUEUED = mergeGroupEvent({
  repository: REPOSITORY,
  base: { sha: BASE, ref: "main" },
  head: { sha: HEAD, pull: 7 },
});

describe("an event that is about a change", () => {
  test.each([
    ["a pull request", PULL.name, PULL.payload],
    ["a pull request's review", "pull_request_review", PULL.payload],
    ["a merge queue", QUEUED.name, QUEUED.payload],
  ])("names its head: %s", (_, name, payload) => {
    expect(readTrigger(name, payload)).toMatchObject({
      headSha: HEAD,
      comparison: { against: { head: HEAD }, counted: "changes" },
    });
  });

  const broken = [
    {},
    [],
    null,
    "text",
    { pull_request: null },
    { pull_request: { number: 7 } },
    { merge_group: [] },
  ];
  const names = ["pull_request", "pull_request_target", "merge_group"];
  test.each(names.flatMap((name) => broken.map((payload) => [name, payload] as const)))(
    "is refused where it does not say which: %s %j",
    (name, payload) => {
      expect(() => readTrigger(name, payload)).toThrow(
        expect.objectContaining({ code: "E_EVENT", status: 2 }),
      );
    },
  );
});
