import { describe, expect, test } from "vitest";
import { githubIssueChannel } from "../../../src/adapters/channels/github-issue.ts";
import { Github } from "../../../src/adapters/github.ts";
import type { Message } from "../../../src/watch/channel.ts";
import type { ChannelConfig } from "../../../src/watch/routing.ts";
import type { Fault } from "../../github/faults.ts";
import { GitHub, type Options } from "../../github/github.ts";
import type { Issue } from "../../github/issues.ts";
import { ALL_PERMISSIONS, FORK_PERMISSIONS } from "../../github/permissions.ts";
import { FRAGMENTS } from "../../report/fragments.ts";
import { activeIn, parseMarkdown } from "../../report/gfm.ts";
import { alertOf, messageOf } from "../../watch/messages.ts";

type IssueConfig = Extract<ChannelConfig, { type: "github-issue" }>;

const CONFIG: IssueConfig = {
  ...{ name: "issues", type: "github-issue", labels: ["incident"], assignees: ["alice"] },
};
const ID = "a".repeat(16);
const MARKER = `<!-- archi3-policy alert ${ID} -->`;
const NOW = "2026-12-01T10:05:30Z";
const over = (more: Partial<Message> = {}) => messageOf({ status: "resolved", ...more });
const withNumber = (number: string) => new Map([[ID, number]]);

async function started(options: Options = {}): Promise<GitHub> {
  const github = await GitHub.start({ now: () => new Date(NOW), ...options });
  github.issues.assignable.add("alice");
  return github;
}

function channel({ url, token }: GitHub, more: Partial<IssueConfig> = {}, callMs = 20_000) {
  const github = Github.connect({
    ...{ token, repository: "octo-org/policies", apiUrl: url, caller: "job" },
    limits: { callMs, totalMs: 90_000 },
    pace: { now: () => Date.now(), sleep: async () => {}, random: () => 0.5 },
  });
  return githubIssueChannel({ ...CONFIG, ...more }, github);
}

const shown = ({ issues }: GitHub) =>
  issues.all.map(({ number, title, state, stateReason, labels, assignees, comments }: Issue) => ({
    ...{ number, title, state, stateReason, labels, assignees, comments: comments.length },
  }));

describe("an alert that fires", () => {
  test("is an issue with labels and assignees, told by its number", async () => {
    await using github = await started();
    expect(await channel(github).deliver(messageOf())).toEqual({
      is: "delivered",
      references: withNumber("1"),
    });
    expect(shown(github)).toMatchObject([
      {
        ...{ title: "Deployment failed in production: production-12", state: "open" },
        ...{ labels: ["archi3-policy", "incident"], assignees: ["alice"] },
      },
    ]);
    expect([...github.issues.labels]).toEqual(["bug", "archi3-policy", "incident"]);
    const [{ body } = { body: "" }] = github.issues.all;
    for (const said of [
      "The check error-ratio failed",
      "`archi3-policy rollback",
      "the run",
      "+1 555 0100",
      "closed by itself",
    ])
      expect(body).toContain(said);
  });

  test("is one issue each, and that of an incident has its page and its name", async () => {
    await using github = await started();
    const alerts = [
      alertOf({ title: "Incident: production-12 failed", page: "the page" }),
      alertOf({ id: "b".repeat(16), name: "drift", subject: "production", summary: "It drifted" }),
    ];
    const result = await channel(github).deliver(messageOf({ alerts }));
    expect(result).toMatchObject({
      references: new Map([
        [ID, "1"],
        ["b".repeat(16), "2"],
      ]),
    });
    expect(github.issues.all.map(({ title }) => title)).toEqual([
      "Incident: production-12 failed",
      "Target drifted in production",
    ]);
    expect(github.issues.all[0]?.body).toBe(`${MARKER}\n\nthe page`);
  });

  test("is found again, whoever made it and however it is labelled, among hundreds and pull requests", async () => {
    for (const labels of [["archi3-policy"], []]) {
      await using github = await started();
      github.issues.add({ body: MARKER, isPull: true, labels });
      github.issues.add({ body: `It says \`${MARKER}\`.`, labels });
      const ours = github.issues.add({ body: `x\r\n${MARKER}\r\ny`, labels, state: "closed" });
      for (let count = 0; count < 150; count++) github.issues.add({ labels });
      const result = await channel(github).deliver(messageOf());
      expect(result).toMatchObject({ is: "delivered", references: withNumber(String(ours.number)) });
      expect(github.issues.all).toHaveLength(153);
    }
  });

  test.each<Fault>([
    { kind: "server-error", status: 502, carriedOut: true },
    { kind: "reset", carriedOut: true },
    { kind: "hang", carriedOut: true },
    { kind: "truncated" },
    { kind: "html", carriedOut: true },
    { kind: "server-error", status: 503, carriedOut: false },
  ])("is made once although the answer was lost: %o", async (fault) => {
    await using github = await started();
    github.fault("issues/create", fault);
    const callMs = fault.kind === "hang" ? 1_000 : undefined;
    expect(await channel(github, {}, callMs).deliver(messageOf())).toMatchObject({
      references: withNumber("1"),
    });
    expect(github.issues.all).toHaveLength(1);
  });

  test("is not made twice by who was killed before it was noted, also without the right to label", async () => {
    for (const mayTriage of [true, false]) {
      await using github = await started();
      github.issues.mayTriage = mayTriage;
      for (const _ of [1, 2])
        expect(await channel(github).deliver(messageOf())).toMatchObject({ is: "delivered" });
      expect(shown(github)).toMatchObject([{ labels: mayTriage ? ["archi3-policy", "incident"] : [] }]);
    }
  });

  test("is told without labels and assignees that GitHub does not take", async () => {
    await using github = await started();
    github.expectViolation(/assignees/);
    const result = await channel(github, { assignees: ["who-left"] }).deliver(messageOf());
    expect(result).toMatchObject({
      is: "delivered",
      missed: expect.stringContaining("no labels and assignees"),
    });
    expect(shown(github)).toMatchObject([{ labels: ["archi3-policy"], assignees: [] }]);
  });
});

describe("an alert that is over", () => {
  async function fired(): Promise<GitHub> {
    const github = await started();
    await channel(github).deliver(messageOf());
    return github;
  }

  test("is commented with what closes it, and the issue is closed as completed, once", async () => {
    await using github = await fired();
    const alerts = [alertOf({ page: "it took 5 min" })];
    for (const references of [withNumber("1"), new Map<string, string>()])
      expect(await channel(github).deliver(over({ alerts, references }))).toMatchObject({ is: "delivered" });
    expect(shown(github)).toMatchObject([{ state: "closed", stateReason: "completed", comments: 1 }]);
    expect(github.issues.all[0]?.comments[0]?.body).toMatch(/\n\nit took 5 min$/);
  });

  test("is only commented where a person has closed it", async () => {
    await using github = await fired();
    Object.assign(github.issues.all[0] as Issue, { state: "closed", stateReason: "not_planned" });
    await channel(github).deliver(over({ references: withNumber("1") }));
    expect(shown(github)).toMatchObject([{ stateReason: "not_planned", comments: 1 }]);
  });

  test.each(["issues/create-comment", "issues/update"])(
    "is told once although the answer to %s was lost",
    async (operation) => {
      await using github = await fired();
      github.fault(operation, { kind: "reset", carriedOut: true });
      expect(await channel(github).deliver(over())).toMatchObject({ is: "delivered" });
      expect(shown(github)).toMatchObject([{ state: "closed", comments: 1 }]);
      expect(github.requests.filter((one) => one.operation === operation)).toHaveLength(1);
    },
  );

  test("needs no issue: one that was deleted is gone, and one that never was is not made", async () => {
    await using github = await fired();
    github.issues.delete(1);
    for (const references of [withNumber("1"), new Map<string, string>()])
      expect(await channel(github).deliver(over({ references }))).toEqual({
        is: "delivered",
        references: new Map(),
      });
    expect(github.issues.all).toEqual([]);
  });

  test("closes no issue of somebody else's, whatever number was noted", async () => {
    await using github = await started();
    github.issues.add({ title: "A bug" });
    for (const number of ["1", "0", "../1", "1e1", "9".repeat(30)])
      await channel(github).deliver(over({ references: withNumber(number) }));
    expect(shown(github)).toMatchObject([{ state: "open", comments: 0 }]);
  });
});

describe("what GitHub refuses", () => {
  test("a token that may not write issues: the permission is named, and nothing is tried again", async () => {
    await using github = await started({ permissions: FORK_PERMISSIONS });
    const result = await channel(github).deliver(messageOf());
    expect(result).toMatchObject({ is: "refused", mend: expect.stringContaining("issues: write") });
    expect(github.requests.filter(({ operation }) => operation === "issues/create")).toHaveLength(1);
    github.access.permissions = { ...ALL_PERMISSIONS, issues: "none" };
    expect(await channel(github).deliver(messageOf())).toMatchObject({ is: "refused" });
  });

  test("a repository whose issues are switched off", async () => {
    await using github = await started();
    github.issues.isOn = false;
    for (const message of [messageOf(), over({ references: withNumber("1") })])
      expect(await channel(github).deliver(message)).toMatchObject({
        ...{
          is: "refused",
          why: expect.stringContaining("disabled"),
          mend: expect.stringContaining("settings"),
        },
      });
  });

  test("one alert of two: the message is sent again, and finds the other", async () => {
    await using github = await started();
    const alerts = [alertOf(), alertOf({ id: "b".repeat(16) })];
    github.fault(
      "issues/create",
      { kind: "server-error", status: 500, carriedOut: false },
      { skip: 1, times: 4 },
    );
    expect(await channel(github).deliver(messageOf({ alerts }))).toMatchObject({ is: "failed" });
    expect(await channel(github).deliver(messageOf({ alerts }))).toMatchObject({ is: "delivered" });
    expect(github.issues.all).toHaveLength(2);
  });

  test("nobody has a token", async () => {
    const result = await githubIssueChannel(CONFIG, undefined).deliver(messageOf());
    expect(result).toMatchObject({ is: "refused", mend: expect.stringContaining("GITHUB_TOKEN") });
  });
});

test("hostile texts are inert, and a long page fits", async () => {
  await using github = await started();
  const worst = [...FRAGMENTS].join(" ");
  const alerts = [
    alertOf({
      ...{ id: `${ID}-->\n# x`, subject: worst, environment: worst, summary: worst, next: worst },
      ...{ facts: Array.from({ length: 3 }, () => [worst, worst] as const), since: "never" },
      links: [{ text: worst, url: "javascript:alert(1)" }],
    }),
    alertOf({ id: "b".repeat(16), title: "é".repeat(500), page: "x".repeat(100_000) }),
  ];
  const contacts = Array.from({ length: 3 }, () => ({ name: worst, reach: worst, when: worst }));
  const message = messageOf({ alerts, contacts, links: [], undelivered: [{ channel: worst, why: worst }] });
  for (const status of ["firing", "resolved"] as const)
    expect(await channel(github).deliver({ ...message, status })).toMatchObject({ is: "delivered" });
  const [{ body, comments } = { body: "", comments: [] }] = github.issues.all;
  for (const text of [body, comments[0]?.body]) {
    const [marker, ...rest] = (text ?? "").split("\n");
    expect(marker).toMatch(/^<!-- archi3-policy (?:alert|resolved) a{16} -->$/);
    expect(activeIn(parseMarkdown(rest.join("\n")), /^$/)).toEqual([]);
  }
});
