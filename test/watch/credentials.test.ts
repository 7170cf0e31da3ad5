import { describe, expect, test } from "vitest";
import { type ChannelConfig, channelSecrets, channelsFor, credentialsOf } from "../../src/watch/routing.ts";

const SLACK: ChannelConfig = { name: "ops", type: "slack", urlFrom: "SLACK_URL", insecure: false };
const HOOK: ChannelConfig = {
  ...{ name: "hook", type: "webhook", urlFrom: "HOOK_URL", secretFrom: "HOOK_SECRET", insecure: false },
};
const ISSUES: ChannelConfig = { name: "issues", type: "github-issue", labels: [], assignees: [] };
const manager = (authorizationFrom: string | undefined): ChannelConfig => ({
  ...{ name: "am", type: "alertmanager", urlFrom: "AM_URL", authorizationFrom, insecure: false },
});

test("a channel's secrets are the variables that it names", () => {
  const secrets = [SLACK, HOOK, ISSUES, manager(undefined), manager("AM_AUTH")].map(channelSecrets);
  expect(secrets).toEqual([
    ["SLACK_URL"],
    ["HOOK_URL", "HOOK_SECRET"],
    [],
    ["AM_URL"],
    ["AM_URL", "AM_AUTH"],
  ]);
});

test("who is told of an alert is what routes of its environment name, each once", () => {
  const route = { on: ["drift"], environments: undefined, to: ["hook"], after: 0 } as const;
  const routes = [
    { ...route, to: ["issues", "hook"] },
    { ...route, environments: ["production"], to: ["hook", "ops"] },
    { ...route, on: ["break-glass"] as const, to: ["am"] },
  ];
  const channels = [SLACK, HOOK, ISSUES, manager(undefined)];
  const told = (environment: string) =>
    channelsFor({ channels, routes }, "drift", environment).map(({ name }) => name);
  expect(told("production")).toEqual(["ops", "hook", "issues"]);
  expect(told("staging")).toEqual(["hook", "issues"]);
});

describe("credentials", () => {
  const are = (config: ChannelConfig, env: { [name: string]: string }, sends: boolean) =>
    credentialsOf(config, env, sends);

  test("are known where they are set, and missing only to whom would need them", () => {
    expect(are(SLACK, { SLACK_URL: "x" }, false)).toEqual({ are: "set", unset: [] });
    expect(are(HOOK, { HOOK_URL: "x", HOOK_SECRET: "" }, true)).toEqual({
      are: "unset",
      unset: ["HOOK_SECRET"],
    });
    expect(are(HOOK, { HOOK_URL: "x" }, false)).toEqual({ are: "unknown", unset: ["HOOK_SECRET"] });
  });

  test("of issues are every job's, or a token of one's own", () => {
    for (const env of [{ GITHUB_ACTIONS: "true" }, { GITHUB_TOKEN: "x" }, { GH_TOKEN: "x" }])
      expect(are(ISSUES, env, true).are).toBe("set");
    for (const sends of [true, false])
      expect(are(ISSUES, {}, sends)).toEqual({ are: "unknown", unset: ["GITHUB_TOKEN"] });
  });
});
