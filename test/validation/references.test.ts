import { describe, expect, test } from "vitest";
import { applyEdits, check, type Edit, EXAMPLE_FILES, shownAs } from "../example.ts";

/** The findings on references and consistency that edits of the example give. */
async function found(...edits: Edit[]): Promise<string[]> {
  return only(applyEdits(edits).files);
}

async function only(files: ReadonlyMap<string, string>): Promise<string[]> {
  return (await check(files)).filter(({ rule }) => rule.startsWith("ARC3")).map(shownAs);
}

const ORCHESTRATION = "core/orchestration-policies.yaml";
const AGENTS = "core/agent-policies.yaml";
const SECURITY = "core/security-policies.yaml";
const PRODUCTION = "environments/production.yaml";

describe("no finding", () => {
  test.each([
    ["descriptive words", "context-dependent", "whoever-is-free"],
    ["a manager without the sign", "context-dependent", "fleet-manager"],
  ])("%s", async (_name, from, to) => {
    expect(
      await found({ file: ORCHESTRATION, from: `primary-manager: ${from}`, to: `primary-manager: ${to}` }),
    ).toEqual([]);
  });

  test("specializations with the sign, a manager without it", async () => {
    const signed = {
      file: AGENTS,
      from: "        - shipment-tracker\n",
      to: '        - "@shipment-tracker"\n',
    };
    const bare = {
      file: AGENTS,
      after: "    shipment-tracker:",
      from: 'manager: "@freight-manager"',
      to: "manager: freight-manager",
    };
    expect(await found(signed, bare)).toEqual([]);
  });

  test("a new server, its permissions and its row of the matrix", async () => {
    expect(
      await found(
        { file: PRODUCTION, from: "  telematics:\n", to: "  weather:\n    enabled: true\n  telematics:\n" },
        {
          file: AGENTS,
          from: "        telematics: [read, command] ",
          to: "        weather: [read]\n        telematics: [read, command] ",
        },
        {
          file: SECURITY,
          from: "    telematics:\n      admin",
          to: "    weather:\n      specialist: [read]\n    telematics:\n      admin",
        },
        {
          file: SECURITY,
          from: "mcp-servers: [database, telematics]",
          to: "mcp-servers: [database, telematics, weather]",
        },
      ),
    ).toEqual([]);
  });

  test("a new metric of the monitoring, a new protocol, a new setting", async () => {
    expect(
      await found(
        {
          file: PRODUCTION,
          from: "    arrival-deviation:\n",
          to: '    customs-delay: { target: "<1-hour" }\n    arrival-deviation:\n',
        },
        {
          file: PRODUCTION,
          from: "    milestone-reports:\n",
          to: "    shift-reports:\n      frequency: daily\n    milestone-reports:\n",
        },
        {
          file: PRODUCTION,
          from: "    tamper-protection: true\n",
          to: "    tamper-protection: true\n    log-level: info\n",
        },
      ),
    ).toEqual([]);
  });

  test("a specialist in a file of its own that a manager of the core does not list", async () => {
    const files = new Map(EXAMPLE_FILES);
    const text = EXAMPLE_FILES.get("agents/reefer-monitor.yaml") ?? "";
    files.set(
      "generated/yard-counter.yaml",
      text.replaceAll("reefer-monitor", "yard-counter").replace("@cold-chain-manager", "@warehouse-manager"),
    );
    expect(await only(files)).toEqual([]);
  });

  test("a permission that is granted to the agent alone, or by everything", async () => {
    expect(await found({ file: SECURITY, from: "        - analytics-apis\n", to: "" })).toHaveLength(3);
    expect(
      await found({ file: SECURITY, from: "        - analytics-apis\n", to: "        - full\n" }),
    ).toEqual([]);
  });

  test("a wildcard in an agent's list of servers", async () => {
    expect(
      await found({ file: SECURITY, from: "mcp-servers: [database, telematics]", to: 'mcp-servers: ["*"]' }),
    ).toEqual([]);
  });

  test("null takes a mapping away and replaces none", async () => {
    const edit = {
      file: PRODUCTION,
      from: "      in-transit:\n        protocol: TLS-1.3\n        certificate-validation: strict\n",
      to: "      in-transit: null\n",
    };
    expect(await found(edit)).toEqual([]);
  });

  test.each(["core/agent-policies.yaml", "agents/cold-chain-manager.yaml", "core/security-policies.yaml"])(
    "what an unreadable %s defines is not missed",
    async (file) => {
      const files = new Map(EXAMPLE_FILES);
      files.set(file, `${files.get(file)}\n  - : [\n`);
      expect(await only(files)).toEqual([]);
    },
  );

  test("policies without any agents, servers or roles to refer to", async () => {
    const files = new Map([...EXAMPLE_FILES].filter(([path]) => path === ORCHESTRATION));
    expect(await only(files)).toEqual([]);
    expect(
      await only(new Map([...EXAMPLE_FILES].filter(([path]) => !path.startsWith("environments/")))),
    ).toEqual([]);
  });

  test("environments that the configuration has, whatever their order", async () => {
    expect(await only(new Map([...EXAMPLE_FILES].reverse()))).toEqual([]);
  });
});

describe("what one change leaves behind", () => {
  test("every use of a deleted specialist", async () => {
    const text = EXAMPLE_FILES.get(AGENTS) ?? "";
    const start = text.indexOf("    dock-scheduler:\n");
    const end = text.indexOf("    returns-inspector:\n");
    const files = new Map([...EXAMPLE_FILES, [AGENTS, text.slice(0, start) + text.slice(end)]]);
    expect((await only(files)).map((one) => one.split(":")[0])).toEqual([
      "ARC301 core/agent-policies.yaml",
      "ARC301 core/orchestration-policies.yaml",
    ]);
  });

  test("a file that was copied is one finding, not one for each of its names", async () => {
    const files = new Map(EXAMPLE_FILES);
    files.set("agents/reefer-monitor-2.yaml", files.get("agents/reefer-monitor.yaml") ?? "");
    expect((await only(files)).map((one) => one.split(":")[0])).toEqual([
      "ARC303 agents/reefer-monitor-2.yaml",
    ]);
    const overlays = new Map(EXAMPLE_FILES);
    overlays.set("environments/live.yaml", overlays.get(PRODUCTION) ?? "");
    expect((await only(overlays)).map((one) => one.split(":")[0])).toEqual(["ARC312 environments/live.yaml"]);
  });
});

describe("both ends and a mend", () => {
  test("an unknown name shows the nearest definition and keeps the sign", async () => {
    const edits = [
      {
        file: ORCHESTRATION,
        from: "primary-manager: context-dependent",
        to: 'primary-manager: "@fleet-manger"',
      },
    ];
    const [finding] = await check(applyEdits(edits).files);
    expect(finding?.fix?.edits[0]?.text).toBe('"@fleet-manager"');
    expect(finding?.related[0]).toMatchObject({ file: AGENTS, message: "defined here" });
  });

  test("a name that nobody resembles shows where such things are defined", async () => {
    const edits = [
      { file: ORCHESTRATION, from: "primary-manager: context-dependent", to: 'primary-manager: "@zeppelin"' },
    ];
    const [finding] = await check(applyEdits(edits).files);
    expect(finding?.fix).toBeUndefined();
    expect(finding?.related[0]).toMatchObject({ file: AGENTS, message: "managers are defined here" });
  });

  test("a specialist under the wrong manager shows both teams", async () => {
    const edits = [
      {
        file: AGENTS,
        after: "    emissions-analyst:",
        from: 'manager: "@fleet-manager"',
        to: 'manager: "@insight-manager"',
      },
    ];
    const [finding] = await check(applyEdits(edits).files);
    expect(finding?.related.map(({ message }) => message)).toEqual([
      'the team of "@insight-manager"',
      'listed by "@fleet-manager"',
    ]);
    // Which of the two is right, nobody but their owners knows.
    expect(finding?.fix).toBeUndefined();
  });
});
