import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import * as yaml from "yaml";
import { DEFAULT_CONFIG, namesOf } from "../../src/config/config.ts";
import { type Catalog, overlayOf } from "../../src/policy/catalog.ts";
import {
  type EffectiveSet,
  effectivePolicies,
  mergePatch,
  overlayTargets,
} from "../../src/policy/effective.ts";
import { placeOfOrigin, writeEffective, writeScalar } from "../../src/policy/effective-text.ts";
import { fromPointer, isMapping, toPointer, valueAt } from "../../src/policy/pointer.ts";
import { validate } from "../../src/validation/validate.ts";
import { EXAMPLE_FILES, inputOf } from "../example.ts";

async function catalogOf(files: ReadonlyMap<string, string>): Promise<Catalog> {
  const { catalog } = await validate(inputOf(files, { families: [] }));
  return catalog;
}

const example = await catalogOf(EXAMPLE_FILES);

function edited(path: string, from: string, to: string): Map<string, string> {
  const text = EXAMPLE_FILES.get(path) ?? "";
  expect(text.split(from).length, `${path} holds ${from} once`).toBe(2);
  return new Map(EXAMPLE_FILES).set(
    path,
    text.replace(from, () => to),
  );
}

function fileOf({ files }: EffectiveSet, path: string): unknown {
  return files.find((file) => file.path === path)?.value;
}

function written({ files }: EffectiveSet): Map<string, string> {
  return new Map(files.map((file) => [file.path, writeEffective(yaml, file)]));
}

describe("merge patch", () => {
  test.each([
    ["a value replaces a value", { port: "a" }, { port: "b" }, { port: "b" }],
    ["a new key is added", { port: "a" }, { host: "b" }, { port: "a", host: "b" }],
    ["null takes a key away", { port: "a" }, { port: null }, {}],
    ["null takes away only its key", { port: "a", host: "b" }, { port: null }, { host: "b" }],
    ["text replaces a list", { ports: ["a"] }, { ports: "b" }, { ports: "b" }],
    ["a list replaces text", { ports: "b" }, { ports: ["a"] }, { ports: ["a"] }],
    [
      "mappings are merged below",
      { tls: { min: "c" } },
      { tls: { min: "d", max: null } },
      { tls: { min: "d" } },
    ],
    ["lists are not merged", { ports: [{ n: "c" }] }, { ports: [1] }, { ports: [1] }],
    ["a list replaces a list", ["a", "b"], ["c", "d"], ["c", "d"]],
    ["a list replaces a mapping", { port: "a" }, ["b"], ["b"]],
    ["null replaces a document", { port: "b" }, null, null],
    ["text replaces a document", { port: "b" }, "c", "c"],
    ["null that is there already stays", { port: null }, { host: 1 }, { port: null, host: 1 }],
    ["a mapping replaces a list", [1, 2], { port: "a", host: null }, { port: "a" }],
    ["nulls of new mappings are left out", {}, { tls: { deep: { min: null } } }, { tls: { deep: {} } }],
  ])("%s", (_name, target, patch, result) => expect(mergePatch(target, patch)).toEqual(result));

  const key = fc.constantFrom("a", "b", "c", "d");
  const { node } = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(null, true, 1, "x", "y"),
      fc.array(tie("node"), { maxLength: 3 }),
      fc.dictionary(key, tie("node"), { maxKeys: 4 }),
    ),
  }));

  test("applying a patch twice is applying it once, and neither side is changed", () => {
    fc.assert(
      fc.property(node, node, (target, patch) => {
        const before = structuredClone([target, patch]);
        const once = mergePatch(target, patch);
        expect(mergePatch(once, patch)).toEqual(once);
        expect([target, patch]).toEqual(before);
      }),
    );
  });

  test("every key of the result is the patch's or untouched", () => {
    fc.assert(
      fc.property(fc.dictionary(key, node), fc.dictionary(key, node), (target, patch) => {
        const result = mergePatch(target, patch);
        for (const name of ["a", "b", "c", "d"]) {
          if (!Object.hasOwn(patch, name)) expect(valueAt(result, [name])).toBe(valueAt(target, [name]));
          else if (patch[name] === null) expect(result).not.toHaveProperty(name);
          else if (!isMapping(patch[name])) expect(valueAt(result, [name])).toEqual(patch[name]);
        }
      }),
    );
  });

  test.each(["__proto__", "constructor", "prototype"])("the key %s reaches no object", (name) => {
    const patch: unknown = JSON.parse(
      `{"a": {"${name}": {"polluted": true}}, "${name}": {"polluted": true}}`,
    );
    const result = mergePatch({ a: {} }, patch);
    expect(JSON.stringify(result)).toBe('{"a":{}}');
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("effective policies", () => {
  test("every section of an overlay has its place in the core", () => {
    const overlay = overlayOf(example, "production");
    if (overlay === undefined) throw new Error("the example has an overlay for production");
    const targets = overlayTargets(overlay, example).map(
      ({ overlayPath, policy, targetPath }) =>
        `${toPointer(overlayPath)} → ${policy.path}${toPointer(targetPath)}`,
    );
    expect(targets).toContain(
      "/agent-overrides/quality-standards/@freight-manager → core/agent-policies.yaml/agents/managers/freight-manager/quality-standards",
    );
    expect(targets.filter((target) => !target.includes("quality-standards"))).toEqual([
      "/agent-overrides/communication-protocols → core/agent-policies.yaml/coordination/communication-protocols",
      "/performance-monitoring → core/agent-policies.yaml/performance-monitoring",
      "/security-overrides/authentication → core/security-policies.yaml/authentication",
      "/security-overrides/authorization → core/security-policies.yaml/authorization",
      "/security-overrides/data-protection → core/security-policies.yaml/data-protection",
      "/security-overrides/audit-logging → core/security-policies.yaml/audit-logging",
      "/network-security → core/security-policies.yaml/network-security",
      "/compliance → core/security-policies.yaml/compliance",
    ]);
  });

  test("an agent in a file of its own is patched there", async () => {
    const files = edited(
      "environments/production.yaml",
      '    "@sanctions-screener":\n',
      '    "@reefer-monitor":\n      false-alarms: "<2%"\n    "@sanctions-screener":\n',
    );
    const set = effectivePolicies(await catalogOf(files), "production");
    expect(valueAt(fileOf(set, "agents/reefer-monitor.yaml"), ["quality-standards"])).toEqual({
      "sampling-interval": "<2-minutes",
      "excursion-recall": ">99%",
      "sensor-calibration": "within-90-days",
      "false-alarms": "<2%",
    });
  });

  test("the environment's own file holds what belongs to no core policy, and nothing else", () => {
    const own = fileOf(effectivePolicies(example, "production"), "environment.yaml");
    expect(Object.keys(own as object)).toEqual([
      "version",
      "metadata",
      "environment-settings",
      "mcp-servers",
      "production-tools",
    ]);
  });

  test("what finds no core policy stays in the environment's own file", async () => {
    const files = edited("environments/staging.yaml", '"@freight-manager":', '"@nobody":');
    files.delete("core/security-policies.yaml");
    const own = fileOf(effectivePolicies(await catalogOf(files), "staging"), "environment.yaml");
    expect(valueAt(own, ["agent-overrides"])).toEqual({
      "quality-standards": { "@nobody": { "rate-validity": "within-14-days" } },
    });
    expect(valueAt(own, ["security-overrides", "audit-logging", "enabled"])).toBe(true);
    expect(valueAt(own, ["network-security", "vpn-access", "enabled"])).toBe(true);
  });

  test("templates and overlays are not run; the other files keep their paths", () => {
    expect(effectivePolicies(example, "staging").files.map(({ path }) => path)).toEqual([
      "agents/cold-chain-manager.yaml",
      "agents/reefer-monitor.yaml",
      "core/agent-policies.yaml",
      "core/orchestration-policies.yaml",
      "core/security-policies.yaml",
      "environment.yaml",
    ]);
  });

  test("an environment without an overlay runs the core unchanged", async () => {
    const files = new Map(EXAMPLE_FILES);
    files.delete("environments/staging.yaml");
    const catalog = await catalogOf(files);
    const set = effectivePolicies(catalog, "staging");
    expect(set.overlay).toBeUndefined();
    for (const { policy, value, origins } of set.files) {
      expect(value).toBe(policy?.value);
      expect(origins).toEqual([]);
    }
  });

  test("a core value that an alias repeats is patched only where the overlay says so", async () => {
    const files = edited(
      "core/agent-policies.yaml",
      '      quality-standards:\n        inventory-accuracy: ">99.7%"',
      '      quality-standards: &shared\n        inventory-accuracy: ">99.7%"',
    );
    const text = files.get("core/agent-policies.yaml") ?? "";
    const at = text.indexOf("      quality-standards:\n        on-time-delivery");
    const end = text.indexOf("      communication-protocols:", at);
    files.set(
      "core/agent-policies.yaml",
      `${text.slice(0, at)}      quality-standards: *shared\n${text.slice(end)}`,
    );
    const agents = fileOf(
      effectivePolicies(await catalogOf(files), "production"),
      "core/agent-policies.yaml",
    );
    const accuracy = (name: string) =>
      valueAt(agents, ["agents", "managers", name, "quality-standards", "inventory-accuracy"]);
    expect([accuracy("warehouse-manager"), accuracy("fleet-manager")]).toEqual([">99.9%", ">99.7%"]);
  });

  test("nothing of the catalog is changed", async () => {
    const catalog = await catalogOf(EXAMPLE_FILES);
    const before = structuredClone(catalog.policies.map(({ value }) => value));
    for (const environment of catalog.environments) effectivePolicies(catalog, environment);
    expect(catalog.policies.map(({ value }) => value)).toEqual(before);
  });

  test.each(namesOf(DEFAULT_CONFIG))("rendering %s twice is rendering it once", async (environment) => {
    const once = effectivePolicies(example, environment);
    const files = new Map([...written(once)].filter(([path]) => path !== "environment.yaml"));
    const overlay = `environments/${environment}.yaml`;
    const twice = effectivePolicies(
      await catalogOf(files.set(overlay, EXAMPLE_FILES.get(overlay) ?? "")),
      environment,
    );
    expect(twice.files.map(({ path, value }) => ({ path, value }))).toEqual(
      once.files.map(({ path, value }) => ({ path, value })),
    );
  });

  test("every origin leads to the text that set the value", () => {
    const { files, overlay } = effectivePolicies(example, "production");
    const origins = files.flatMap(({ value, origins }) => origins.map((origin) => ({ value, origin })));
    expect(origins.length).toBeGreaterThan(150);
    for (const { value, origin } of origins) {
      const [here, there] = [valueAt(value, origin.path), valueAt(overlay?.value, origin.overlayPath)];
      if (isMapping(here)) expect(isMapping(there)).toBe(true);
      else expect(here).toEqual(there);
      const { line } = placeOfOrigin(origin);
      const text = EXAMPLE_FILES.get("environments/production.yaml")?.split("\n")[line - 1];
      expect(text).toContain(origin.overlayPath.at(-1));
    }
  });
});

describe("effective policies as text", () => {
  const set = effectivePolicies(example, "production");
  const agents = written(set).get("core/agent-policies.yaml") ?? "";

  test("a changed line says which line of the overlay set it", () => {
    const line =
      (EXAMPLE_FILES.get("environments/production.yaml") ?? "")
        .split("\n")
        .indexOf('      test-coverage: ">90%"') + 1;
    expect(agents).toContain(`        test-coverage: ">90%"  # environments/production.yaml:${line}\n`);
    expect(agents).toContain(`        broker-review: mandatory\n`);
  });

  test("a line that the overlay repeats is no change", () => {
    const security = written(set).get("core/security-policies.yaml") ?? "";
    expect(security).toMatch(
      /^ {2}multi-factor-authentication:\n {4}enabled: true\n {4}methods: {2}# environments\/production\.yaml:\d+\n {6}- hardware-key {2}#/m,
    );
  });

  test("a line for every changed value, and none besides", () => {
    for (const file of set.files) {
      const { contents } = yaml.parseDocument(writeEffective(yaml, file));
      const expected = new Set(
        file.origins.filter(({ changed }) => changed).map(({ path }) => toPointer(path)),
      );
      const commented = new Set<string>();
      yaml.visit(contents, {
        Pair(_key, pair, parents) {
          const path = [...parents.filter(yaml.isPair), pair].map((each) => String(each.key));
          const comment = yaml.isNode(pair.value)
            ? (pair.value.comment ?? pair.value.commentBefore)
            : undefined;
          if (comment?.startsWith(" environments/") && !parents.some(yaml.isSeq))
            commented.add(toPointer(path));
        },
      });
      expect([...commented].sort()).toEqual([...expected].sort());
      expect([...expected].every((pointer) => valueAt(file.value, fromPointer(pointer)) !== undefined)).toBe(
        true,
      );
    }
  });

  test("one input gives one text", async () => {
    const again = effectivePolicies(await catalogOf(new Map([...EXAMPLE_FILES].reverse())), "production");
    expect([...written(again)]).toEqual([...written(set)]);
  });

  const doubtful = fc.constantFrom(
    ...[
      "no",
      "On",
      "y",
      "012",
      "1:20",
      "1_000",
      "0x1F",
      "1e3",
      "e2",
      ".5",
      "~",
      "null",
      "=",
      "<<",
      "2024-01-20",
      "- a",
      "a: b",
      "a #b",
      "*",
      "&a",
      "!x",
      "%",
      "@a",
      "`",
      "'",
      '"',
    ],
    ...[
      "",
      " ",
      " a",
      "a ",
      "a\nb",
      "\t",
      "\u0085",
      "\u2028",
      "\ufeff",
      "\u202e",
      "{{A}}",
      "[a]",
      "a,b",
      "---",
      "...",
      "?",
      ">90%",
      "|",
      "é",
      "𝄞",
      "true",
      "Infinity",
    ],
  );
  const scalar = fc.oneof(
    doubtful,
    fc.string({ unit: "grapheme" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const { node } = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      scalar,
      fc.array(tie("node"), { maxLength: 4 }),
      fc.dictionary(fc.oneof(doubtful, fc.string({ maxLength: 8 })), tie("node"), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
    ),
  }));

  test("readers of YAML 1.1 and of YAML 1.2 read the value that was written", () => {
    fc.assert(
      fc.property(node, (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        const text = writeEffective(yaml, { path: "a.yaml", policy: undefined, value: plain, origins: [] });
        expect(load(text)).toEqual(plain);
        expect(yaml.parse(text, { version: "1.2" })).toEqual(plain);
        expect(yaml.parse(text, { version: "1.1", schema: "yaml-1.1" })).toEqual(plain);
      }),
    );
  });

  test.each([
    ["daily", "daily"],
    ["AES-256-GCM", "AES-256-GCM"],
    ["Keeps the platform", "Keeps the platform"],
    ["30-days", '"30-days"'],
    ["NO", '"NO"'],
    ["2025-10-02T14:05:00Z", '"2025-10-02T14:05:00Z"'],
    ["a\u2028b", '"a\\u2028b"'],
    [1e21, "1.0e+21"],
    [-0, "0"],
    [0.1, "0.1"],
  ])("%j is written as %s", (value, text) => expect(writeScalar(value)).toBe(text));
});
