import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { riskOf } from "../../src/release/risk.ts";
import { describeChange, semanticDiff } from "../../src/release/semantic-diff.ts";

const AGENTS = "core/agent-policies.yaml";

/** What is told of two values of one policy. Numbers are demands: the smaller one is the stricter. */
function told(before: unknown, after: unknown, kind = "agent-policies", path = AGENTS): string[] {
  return changes(before, after, kind, path).map(describeChange);
}

function changes(before: unknown, after: unknown, kind = "agent-policies", path = AGENTS) {
  const policies = (value: unknown) => (value === undefined ? [] : [{ path, kind, value }]);
  return semanticDiff(policies(before), policies(after), (_policy, _path, now, was) =>
    typeof now === "number" && typeof was === "number" ? (now > was ? "laxer" : "stricter") : "incomparable",
  );
}

const agent = (permissions: unknown, more: object = {}) => ({
  agents: { specialists: { monitor: { id: "monitor", "mcp-permissions": permissions, ...more } } },
});

describe("rights", () => {
  test.each([
    [["read"], ["read", "write"], "widened: read → read, write"],
    [["read", "write"], ["read"], "narrowed: read, write → read"],
    ["read", ["read", "write"], "widened: read → read, write"],
    [["*"], ["read"], "narrowed: * → read"],
    [["read"], ["*"], "widened: read → *"],
    [["read"], ["write"], "widened: read → write"],
    [["read", "write"], ["write", "read"], "changed: read, write → write, read"],
    [undefined, ["read"], "widened: nothing → read"],
    [["read"], undefined, "narrowed: read → nothing"],
    [false, true, "widened: false → true"],
  ])("%j, then %j: %s", (before, after, expected) => {
    const at = (value: unknown) => agent(value === undefined ? {} : { filesystem: value });
    expect(told(at(before), at(after))).toEqual([`@monitor: mcp-permissions › filesystem ${expected}`]);
  });

  test("that are denied are the other way round", () => {
    const at = (denied: string[]) => agent({ denied });
    expect(told(at(["a"]), at(["a", "b"]))[0]).toContain("narrowed");
    expect(told(at(["a", "b"]), at(["a"]))[0]).toContain("widened");
  });

  test("of a new agent are told beside it, and weigh as much as any", () => {
    const found = changes(
      { agents: { specialists: {} } },
      agent({ filesystem: ["read", "write"] }, { tier: 2 }),
    );
    expect(found.map(describeChange)).toEqual([
      "@monitor added: 4 settings",
      "@monitor: mcp-permissions widened: nothing → filesystem: read, write",
    ]);
    expect(riskOf(found, false)).toEqual({ level: "medium", reasons: ["1 permission widened"] });
  });
});

test("demands are relaxed or tightened", () => {
  expect(told({ latency: 100 }, { latency: 200 })).toEqual([`${AGENTS}: latency relaxed: 100 → 200`]);
  expect(told({ latency: 200 }, { latency: 100 })).toEqual([`${AGENTS}: latency tightened: 200 → 100`]);
  expect(told({ name: "a" }, { name: "b" })).toEqual([`${AGENTS}: name changed: a → b`]);
});

test("a policy that comes or goes is told by how much it holds, not by its text", () => {
  const value = { ...agent({}), version: "1", coordination: { a: { b: [1, 2], c: 3 } } };
  expect(told(undefined, value)[0]).toBe(`${AGENTS} added: 1 agent, 5 settings`);
  expect(told(value, undefined)[0]).toBe(`${AGENTS} removed, was: 1 agent, 5 settings`);
  expect(told(undefined, { a: { b: 1 } })).toEqual([`${AGENTS} added: 1 setting`]);
});

test("items that have names are matched by them, whatever their order", () => {
  const list = (...ids: string[]) => ({ rules: ids.map((id) => ({ id, level: id })) });
  expect(told(list("a", "b"), list("b", "a"))).toEqual([]);
  expect(told(list("a"), list("a", "b"))).toEqual([`${AGENTS}: rules › b added: 2 settings`]);
});

test("security is what stands in security policies and sections", () => {
  const area = (value: unknown, kind: string) => changes({}, value, kind).map((change) => change.area);
  expect(area({ "audit-logging": { level: "x" } }, "security-policies")).toEqual(["security"]);
  expect(area({ "network-security": { tls: "1.2" } }, "environment")).toEqual(["security"]);
  expect(area({ coordination: { a: 1 } }, "agent-policies")).toEqual(["other"]);
});

test("keys of prototypes are keys like others", () => {
  const value = JSON.parse('{"a": {"constructor": {"x": 1}, "toString": 2}}');
  expect(told({ a: {} }, value)).toHaveLength(2);
});

const json = fc.dictionary(
  fc.constantFrom("permissions", "agents", "level", "allowed-tools", "x"),
  fc.oneof(
    fc.constantFrom("read", "*", 1, true, null),
    fc.array(fc.constantFrom("read", "write", "*"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("permissions", "y"), fc.array(fc.constantFrom("read", "write"))),
  ),
);

test("what is equal differs in nothing, and what differs is told", () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      expect(told(before, before)).toEqual([]);
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      if (told(before, after).length === 0 && !isSame) expect(sorted(before)).toEqual(sorted(after));
    }),
  );
});

function sorted(value: object): unknown {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

test("what one direction widens the other never widens, if nothing else was lost", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom("a", "b", "c", "*")),
      fc.uniqueArray(fc.constantFrom("a", "b", "c", "*")),
      (less, more) => {
        const all = [...new Set([...less, ...more])];
        const at = (list: string[]) => agent({ filesystem: list });
        const [there] = changes(at(less), at(all));
        const [back] = changes(at(all), at(less));
        if (there?.bearing === "widened") expect(back?.bearing).toBe("narrowed");
      },
    ),
  );
});

describe("risk", () => {
  const change = (parts: object) => ({ ...changes({ a: 1 }, { a: 1, b: 2 })[0], ...parts }) as never;
  test("is low without changes, and says why it is what it is", () => {
    expect(riskOf([], true)).toEqual({ level: "low", reasons: ["nothing changes"] });
    expect(riskOf([change({})], false)).toEqual({
      level: "low",
      reasons: ["no rights, security or demands are touched"],
    });
    expect(riskOf([change({ bearing: "relaxed" })], true).level).toBe("medium");
    expect(riskOf([change({ bearing: "widened" }), change({ area: "security" })], false)).toEqual({
      level: "high",
      reasons: ["1 permission widened", "1 change in security sections"],
    });
    const agents = ["a", "b", "c", "d", "e"].map((name) => change({ subject: `@${name}` }));
    expect(riskOf(agents, false).reasons).toEqual(["5 agents touched"]);
  });
});
