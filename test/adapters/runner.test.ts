import { describe, expect, test } from "vitest";
import { sourceOfAction } from "../../src/adapters/runner.ts";

describe("where the action comes from", () => {
  const NOTHING = { repository: "", ref: "" };
  const RUNNING = { repository: "octo/policies", ref: "f".repeat(40), workspace: "/w/policies/policies" };
  const UNPACKED = "/w/_actions/owner/archi3-policy";

  const CASES: {
    name: string;
    named?: typeof NOTHING;
    script: string;
    source: { repository: string; ref: string } | undefined;
  }[] = [
    {
      name: "what the runner names, for a tag",
      named: { repository: "owner/archi3-policy", ref: "v1" },
      script: `${UNPACKED}/v1/dist/action/index.js`,
      source: { repository: "owner/archi3-policy", ref: "v1" },
    },
    {
      name: "what the runner names, for a workflow's own repository and commit",
      named: { repository: "owner/archi3-policy", ref: "a".repeat(40) },
      script: `${UNPACKED}/${"a".repeat(40)}/dist/action/index.js`,
      source: { repository: "owner/archi3-policy", ref: "a".repeat(40) },
    },
    {
      name: "the folder, where the runner names nothing",
      script: `${UNPACKED}/v1/dist/action/index.js`,
      source: { repository: "owner/archi3-policy", ref: "v1" },
    },
    {
      name: "the folder, of a branch with slashes",
      script: `${UNPACKED}/releases/v1/action/dist/action/index.js`,
      source: { repository: "owner/archi3-policy", ref: "releases/v1/action" },
    },
    {
      name: "the folder, on Windows",
      script: "D:\\a\\_actions\\owner\\archi3-policy\\releases\\v1\\dist\\action\\index.js",
      source: { repository: "owner/archi3-policy", ref: "releases/v1" },
    },
    {
      name: "the folder, where only half is named",
      named: { repository: "owner/archi3-policy", ref: "" },
      script: `${UNPACKED}/v1/dist/action/index.js`,
      source: { repository: "owner/archi3-policy", ref: "v1" },
    },
    {
      name: "the running repository, of a local action at its root",
      script: "/w/policies/policies/dist/action/index.js",
      source: { repository: "octo/policies", ref: "f".repeat(40) },
    },
    {
      name: "nobody knows, of a copy below the checkout",
      script: "/w/policies/policies/vendor/archi3/dist/action/index.js",
      source: undefined,
    },
    {
      name: "nobody knows, of a folder that only begins like the checkout",
      script: "/w/policies/policies-of-others/dist/action/index.js",
      source: undefined,
    },
    { name: "nobody knows, of another bundle", script: `${UNPACKED}/v1/index.js`, source: undefined },
    { name: "nobody knows, without a script", script: "", source: undefined },
  ];

  test.each(CASES)("$name", ({ named = NOTHING, script, source }) => {
    expect(sourceOfAction(named, script, RUNNING)).toEqual(source);
  });
});
