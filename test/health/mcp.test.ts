import { describe, expect, test } from "vitest";
import { comparedPolicies } from "../../src/commands/effective-values.ts";
import {
  judgeServer,
  judgeServers,
  type McpAnswer,
  type McpDemands,
  type McpTool,
  strayNames,
} from "../../src/health/mcp.ts";
import { type EnabledServer, enabledServers, type LivePolicy } from "../../src/health/mcp-policies.ts";
import type { Measurement } from "../../src/health/verdict.ts";
import { EXAMPLE_FILES } from "../example.ts";

function enabledIn(policies: readonly LivePolicy[]): EnabledServer[] {
  const enabled = enabledServers(policies);
  if ("unreadable" in enabled) throw new Error(enabled.unreadable);
  return enabled.servers;
}

const environment = (servers: object): LivePolicy => ({
  ...{ path: "environment.yaml", kind: "environment" },
  value: { "mcp-servers": servers },
});
const specialists = (agents: object): LivePolicy => ({
  ...{ path: "core/agent-policies.yaml", kind: "agent-policies" },
  value: { agents: { specialists: agents } },
});
const granted = (agents: object, more: object = {}): LivePolicy => ({
  ...{ path: "core/security-policies.yaml", kind: "security-policies" },
  value: { authorization: { "agent-specific-permissions": agents, ...more } },
});

describe("what live policies enable", () => {
  test("is every server of the environment that is not switched off", () => {
    const servers = { files: { enabled: true }, search: { timeout: "3s" }, git: { enabled: false } };
    expect(enabledIn([environment(servers)]).map(({ name }) => name)).toEqual(["files", "search"]);
    expect(enabledIn([])).toEqual([]);
    expect(enabledIn([{ path: "environment.yaml", kind: "environment", value: { other: 1 } }])).toEqual([]);
  });

  test("is nothing that can be known where a policy cannot be read", () => {
    const spoilt = { path: "environment.yaml", kind: "environment", value: "a: [" };
    expect(enabledServers([spoilt])).toEqual({ unreadable: "environment.yaml" });
    // Of what says nothing of servers nothing is asked.
    expect(enabledServers([{ path: "rules/a.yml", kind: "custom", value: "text" }])).toEqual({
      servers: [],
      off: [],
    });
  });

  test("are permissions from agents' own policies and from those of single agents", () => {
    const [files] = enabledIn([
      environment({ files: {} }),
      specialists({ coder: { id: "@coder", "mcp-permissions": { files: ["read"], git: ["admin"] } } }),
      { path: "agents/a.yaml", kind: "agent", value: { "mcp-permissions": { files: ["write"] } } },
      granted({ "@lead": { files: ["delete"] } }),
    ]);
    expect([...(files?.permissions ?? [])].sort()).toEqual(["delete", "read", "write"]);
  });

  test("are no permissions of an agent whose list of servers leaves the server out", () => {
    const own = specialists({ coder: { id: "@coder", "mcp-permissions": { files: ["write"] } } });
    const permissions = (list: string[]) =>
      enabledIn([environment({ files: {} }), own, granted({ "@coder": { "mcp-servers": list } })])[0]
        ?.permissions;
    expect(permissions(["git"])).toEqual(new Set());
    expect(permissions(["git", "files"])).toEqual(new Set(["write"]));
    expect(permissions(["*"])).toEqual(new Set(["write"]));
  });

  test("is not widened by the permission matrix, which only bounds what agents are given", () => {
    const matrix = { "permission-matrix": { files: { admin: ["delete"] } } };
    expect(enabledIn([environment({ files: {} }), granted({}, matrix)])[0]?.permissions).toEqual(new Set());
  });

  test("of the example are the six servers that its agents use", () => {
    const encoder = new TextEncoder();
    const files = [...EXAMPLE_FILES]
      .filter(([path]) => /^(core|agents)\//.test(path) || path === "environments/production.yaml")
      .map(
        ([path, text]) =>
          [path.replace(/^environments\/production/, "environment"), encoder.encode(text)] as const,
      );
    const servers = enabledIn(comparedPolicies(new Map(files)));
    const permissionsOf = (name: string) =>
      [...(servers.find((server) => server.name === name)?.permissions ?? [])].sort();
    expect(servers.map(({ name }) => name).sort()).toEqual([
      "api-gateway",
      "database",
      "filesystem",
      "git",
      "telematics",
      "web-browser",
    ]);
    expect(permissionsOf("telematics")).toEqual(["command", "read"]);
    expect(permissionsOf("web-browser")).toEqual(["automation", "browse", "screenshot"]);
  });
});

const SERVER: EnabledServer = {
  name: "files",
  allowed: undefined,
  blocked: [],
  permissions: new Set(["read"]),
};
const tool = (name: string, hints: Partial<McpTool> = {}): McpTool => ({
  ...{ name, readOnly: undefined, destructive: undefined, ...hints },
});
const offers = (...tools: (string | McpTool)[]): McpAnswer => ({
  ...{ is: "offers", took: 10, noise: undefined },
  tools: tools.map((one) => (typeof one === "string" ? tool(one) : one)),
});
const NO_DEMANDS: McpDemands = { latency: undefined, tools: new Map() };
const judge = (server: Partial<EnabledServer>, answer: McpAnswer, demands: Partial<McpDemands> = {}) =>
  judgeServer({ ...SERVER, ...server }, answer, { ...NO_DEMANDS, ...demands });
const verdictOf = (...given: Parameters<typeof judge>) => judge(...given).verdict;

describe("a tool", () => {
  test("is permitted where the policies say nothing of it", () => {
    expect(verdictOf({}, offers("read_file"))).toBe("pass");
    expect(verdictOf({ permissions: new Set() }, offers("read_file"))).toBe("pass");
    expect(verdictOf({}, offers())).toBe("pass");
  });

  test("must be among the allowed ones where there are any, and never among the blocked ones", () => {
    expect(verdictOf({ allowed: ["a"] }, offers("a"))).toBe("pass");
    expect(judge({ allowed: ["a"] }, offers("a", "b"))).toEqual({
      ...{ verdict: "fail", said: "it offers what the policies do not permit: b (not in allowed-tools)" },
    });
    expect(verdictOf({ allowed: [] }, offers("a"))).toBe("fail");
    expect(verdictOf({ allowed: ["*"] }, offers("a"))).toBe("pass");
    expect(judge({ allowed: ["*"], blocked: ["a"] }, offers("a", "b")).said).toMatch(
      /: a \(blocked-tools\)$/,
    );
    expect(verdictOf({ allowed: ["a"], blocked: ["a"] }, offers("a"))).toBe("fail");
    expect(verdictOf({ blocked: ["*"] }, offers("a"))).toBe("fail");
    // A wildcard is a bare one.
    expect(verdictOf({ allowed: ["a*"] }, offers("ab"))).toBe("fail");
  });

  test("needs the permission that the configuration names for it", () => {
    const tools = new Map([["write_file", "write"]]);
    const may = (...permissions: string[]) =>
      judge({ permissions: new Set(permissions) }, offers("write_file"), { tools });
    expect(may("read")).toEqual({
      ...{
        verdict: "fail",
        said: "it offers what the policies do not permit: write_file (no agent may write)",
      },
    });
    expect(may().verdict).toBe("fail");
    for (const enough of ["write", "*", "full"]) expect(may("read", enough).verdict).toBe("pass");
    expect(verdictOf({ allowed: ["write_file"] }, offers("write_file"), { tools })).toBe("fail");
  });

  test("that says that it changes things is not permitted where agents may only read, unless it is named", () => {
    const changing = [tool("w", { readOnly: false }), tool("d", { destructive: true })];
    for (const one of changing) {
      expect(verdictOf({}, offers(one)), one.name).toBe("fail");
      expect(verdictOf({ permissions: new Set(["read", "write"]) }, offers(one)), one.name).toBe("pass");
      expect(verdictOf({ permissions: new Set() }, offers(one)), one.name).toBe("pass");
      expect(verdictOf({ allowed: [one.name] }, offers(one)), one.name).toBe("pass");
      expect(verdictOf({ allowed: ["*"] }, offers(one)), one.name).toBe("fail");
      expect(verdictOf({}, offers(one), { tools: new Map([[one.name, "read"]]) }), one.name).toBe("pass");
    }
    expect(verdictOf({}, offers(tool("r", { readOnly: true, destructive: true })))).toBe("pass");
  });

  test("that is allowed and not offered is a warning: agents can do less than they may", () => {
    expect(judge({ allowed: ["a", "b", "*"] }, offers("a"))).toEqual({
      ...{ verdict: "warn", said: "it does not offer b, which allowed-tools names" },
    });
    expect(verdictOf({ blocked: ["b"] }, offers("a"))).toBe("pass");
  });

  test("is one of many: five are named", () => {
    const { said } = judge({ allowed: [] }, offers(..."abcdefgh"));
    expect(said).toMatch(/: a \(not in allowed-tools\), .*e \(not in allowed-tools\) and 3 more$/);
  });
});

describe("a server", () => {
  test("fails when it is broken or slow, is an error when it cannot be reached, and is doubtful when it is noisy", () => {
    expect(judge({}, { is: "broken", why: "node ended 1" })).toEqual({
      verdict: "fail",
      said: "node ended 1",
    });
    expect(judge({}, { is: "unreached", why: "no host" })).toEqual({ verdict: "error", said: "no host" });
    const slow: McpAnswer = {
      ...offers("a"),
      is: "offers",
      tools: [tool("a")],
      took: 2_001,
      noise: undefined,
    };
    expect(verdictOf({}, slow, { latency: 2_000 })).toBe("fail");
    expect(verdictOf({}, { ...slow, took: 2_000 }, { latency: 2_000 })).toBe("pass");
    expect(judge({}, { ...slow, noise: "Welcome!" })).toEqual({
      ...{ verdict: "warn", said: "it prints what is no message of the protocol: Welcome!" },
    });
  });

  test("is one of several: the worst decides, and all are told, the worst first", () => {
    const said = (verdict: Measurement["verdict"]) => ({
      name: verdict,
      measurement: { verdict, said: "x" },
    });
    expect(judgeServers([said("pass"), said("warn"), said("fail"), said("error")], ["git"])).toEqual({
      ...{ verdict: "fail", said: "fail: x; error: x; warn: x; pass: x; not looked at: git" },
    });
    expect(judgeServers([said("inconclusive"), said("error"), said("pass")], []).verdict).toBe("error");
    expect(judgeServers([said("warn"), said("inconclusive")], []).verdict).toBe("inconclusive");
  });

  test("is one of any number: twenty are told, the worst first", () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      name: `s${at}`,
      measurement: { verdict: at === 29 ? "fail" : "pass", said: "x" } as const,
    }));
    const { verdict, said } = judgeServers(many, [..."abcdefg"]);
    expect(verdict).toBe("fail");
    expect(said).toMatch(/^s29: x; s0: x; .*; s18: x; 10 more; not looked at: a, b, c, d, e and 2 more$/);
  });

  test("is none where the policies enable none, which is said", () => {
    expect(judgeServers([], [])).toEqual({ verdict: "pass", said: "the live policies enable no MCP server" });
  });

  test("that no policy has is named, with the one that was meant, and no pass", () => {
    const strays = strayNames(
      ["filesytem", "webbrowser", "git", "old"],
      ["filesystem", "web-browser"],
      ["git"],
    );
    expect(strays).toEqual([
      "filesytem (did you mean filesystem?)",
      "webbrowser (did you mean web-browser?)",
      "old",
    ]);
    const passing = { name: "filesystem", measurement: { verdict: "pass", said: "x" } } as const;
    expect(judgeServers([passing], [], strays.slice(0, 1))).toEqual({
      ...{
        verdict: "warn",
        said: "filesystem: x; the check names what no policy has: filesytem (did you mean filesystem?)",
      },
    });
    const doubtful = { name: "filesystem", measurement: { verdict: "inconclusive", said: "x" } } as const;
    expect(judgeServers([doubtful], [], strays).verdict).toBe("inconclusive");
  });
});
