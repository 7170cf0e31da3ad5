import { describe, expect, test } from "vitest";
import type { Catalog, Policy } from "../../src/policy/catalog.ts";
import { type Definition, definitions } from "../../src/policy/definitions.ts";
import { toPointer } from "../../src/policy/pointer.ts";
import { edges, resolve, type Use, uses } from "../../src/policy/references.ts";
import { builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";
import { referenceSites } from "../../src/validation/reference-sites.ts";
import { validate } from "../../src/validation/validate.ts";
import { EXAMPLE_FILES, inputOf } from "../example.ts";

const schemaOf = builtInKindSchemas();

async function catalogOf(files: ReadonlyMap<string, string>): Promise<Catalog> {
  const { catalog } = await validate(inputOf(files, { families: [] }));
  return catalog;
}

function sitesOf(policy: Policy) {
  const root = schemaOf(policy.kind.name).places;
  return root === undefined ? [] : referenceSites(policy, root);
}

const whereOf = ({ policy, path }: Use | Definition) => `${policy.file}#${toPointer(path)}`;

const example = await catalogOf(EXAMPLE_FILES);
const known = definitions(example);
const all = uses(example, sitesOf);

function changed(file: string, from: string, to: string): Promise<Catalog> {
  const text = EXAMPLE_FILES.get(file) ?? "";
  expect(text).toContain(from);
  return catalogOf(new Map([...EXAMPLE_FILES, [file, text.replace(from, to)]]));
}

describe("definitions", () => {
  test("agents of the core and of files of their own, the core first", () => {
    const files = known.agents.map(({ policy }) => policy.file);
    expect(files.lastIndexOf("core/agent-policies.yaml")).toBeLessThan(
      files.indexOf("agents/cold-chain-manager.yaml"),
    );
    expect(files.slice(-2)).toEqual(["agents/cold-chain-manager.yaml", "agents/reefer-monitor.yaml"]);
  });

  test("an agent is defined by its id", () => {
    const [agent] = known.agentsByName.get("rate-negotiator") ?? [];
    expect(agent && whereOf(agent)).toBe("core/agent-policies.yaml#/agents/specialists/rate-negotiator/id");
    expect([...(agent?.types ?? [])]).toEqual(["specialist"]);
  });

  test("servers are those of every environment", () => {
    const places = known.servers.get("telematics")?.map(({ policy }) => policy.file);
    expect(places?.sort()).toEqual(
      ["development", "production", "staging"].map((name) => `environments/${name}.yaml`),
    );
  });

  test("roles, metrics of the monitoring, metrics of an agent", () => {
    expect([...known.roles.keys()]).toEqual(["admin", "manager", "specialist", "viewer"]);
    expect(known.metrics.has("arrival-deviation")).toBe(true);
    expect(known.metricsOf("fleet-manager")?.has("on-time-delivery")).toBe(true);
    expect(known.metricsOf("reefer-monitor")?.has("false-alarms")).toBe(true);
    expect(known.metricsOf("nobody")).toBeUndefined();
  });

  test("templates define nothing and use nothing", () => {
    expect(known.agents.some(({ policy }) => policy.kind.name === "template")).toBe(false);
    expect(all.some(({ policy }) => policy.kind.name === "template")).toBe(false);
  });

  test("what may be missing because a file could not be read is not known in full", async () => {
    const broken = definitions(await changed("core/agent-policies.yaml", "agents:\n", "agents: [\n"));
    expect(broken.complete).toEqual({ agent: false, metric: false, "mcp-server": true, role: true });
    const listed = definitions(
      await changed("core/agent-policies.yaml", "  specialists:\n", "  specialists: []\n  other:\n"),
    );
    expect(listed.complete.agent).toBe(false);
  });

  test("keys that reach a prototype are ordinary names", async () => {
    const file = "core/agent-policies.yaml";
    const odd = definitions(
      await changed(
        file,
        "    freight-manager:\n",
        "    __proto__: {}\n    constructor: {}\n    freight-manager:\n",
      ),
    );
    expect(odd.agentsByName.get("toString")).toBeUndefined();
    expect(odd.agentsByName.get("freight-manager")).toHaveLength(1);
  });
});

describe("uses", () => {
  test("every use in the example is resolved, or a plain word", () => {
    const open = all.filter((use) => resolve(use, known).state !== "defined");
    expect(open.map(({ written }) => written)).toEqual(["context-dependent"]);
  });

  test("values and keys are uses; a wildcard is none", async () => {
    const places = all.map(whereOf);
    expect(places).toContain("core/agent-policies.yaml#/agents/managers/fleet-manager/specializations/0");
    expect(places).toContain("core/security-policies.yaml#/authorization/permission-matrix/telematics/admin");
    expect(places).toContain(
      "environments/production.yaml#/agent-overrides/quality-standards/@fleet-manager/on-time-delivery",
    );
    expect(places).not.toContain(
      "core/security-policies.yaml#/authorization/agent-specific-permissions/@data-engineer/mcp-servers",
    );
    const catalog = await changed(
      "core/security-policies.yaml",
      "mcp-servers: [database, telematics]",
      'mcp-servers: ["*"]',
    );
    expect(uses(catalog, sitesOf).some(({ written }) => written === "*")).toBe(false);
  });

  test("an agent is the same with and without the sign", () => {
    const written = all.filter(({ name }) => name === "reefer-monitor").map((use) => use.written);
    expect(new Set(written)).toEqual(new Set(["reefer-monitor", "@reefer-monitor"]));
  });

  test("a manager is no specialist", async () => {
    const catalog = await changed("core/orchestration-policies.yaml", "context-dependent", "rate-negotiator");
    const use = uses(catalog, sitesOf).find(
      ({ written, target }) => written === "rate-negotiator" && target === "manager",
    );
    expect(use && resolve(use, definitions(catalog)).state).toBe("other-type");
  });

  test("an overlay's own role exists in that environment only", async () => {
    const catalog = await changed(
      "environments/production.yaml",
      "      audit-all-access: true\n",
      "      audit-all-access: true\n      roles: { auditor: { permissions: [status-viewing] } }\n    permission-matrix: { policies: { auditor: [read] } }\n",
    );
    const auditors = uses(catalog, sitesOf).filter(({ name }) => name === "auditor");
    expect(auditors.map((use) => resolve(use, definitions(catalog)).state)).toEqual(["defined"]);
    const elsewhere = { ...auditors[0], policy: catalog.policies[0] } as Use;
    expect(resolve(elsewhere, definitions(catalog)).state).toBe("unknown");
  });
});

describe("edges", () => {
  test("both ends of every resolved use", () => {
    const found = edges(all, known).map(({ use, definition }) => `${whereOf(use)} → ${whereOf(definition)}`);
    expect(found).toHaveLength(all.length - 1);
    expect(found).toContain(
      "core/agent-policies.yaml#/agents/specialists/rate-negotiator/manager → core/agent-policies.yaml#/agents/managers/freight-manager/id",
    );
    expect(found).toContain(
      "environments/staging.yaml#/agent-overrides/quality-standards/@platform-manager/api-latency → core/agent-policies.yaml#/agents/managers/platform-manager/quality-standards/api-latency",
    );
  });
});
