import { expect, test } from "vitest";
import { runDeploy } from "../../src/commands/deploy.ts";
import { runVerify } from "../../src/commands/verify-now.ts";
import { EXAMPLE_FILES } from "../example.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

/** Servers are started from the policy repository; of the six that the example's agents use two are looked at. */
const CONFIG = `policies: policies
ledger: { remote: none }
environments:
  development:
    verify:
      checks:
        - name: mcp
          type: mcp
          except: [database, web-browser, api-gateway, git]
          servers:
            filesystem:
              command: [node, servers/filesystem.mjs]
              tools: { read_file: read, write_file: write }
            telematics: { command: [node, servers/telematics.mjs] }
  staging: { after: development }
  production: { after: staging }
`;
const OVERLAY = "policies/environments/development.yaml";
const POLICIES = Object.fromEntries([...EXAMPLE_FILES].map(([path, text]) => [`policies/${path}`, text]));

/** A server that is as simple as one can be. */
const server = (...tools: string[]) => `import { createInterface } from "node:readline";
const tools = ${JSON.stringify(tools)}.map((name) => ({ name, inputSchema: { type: "object" } }));
createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  const about = { capabilities: { tools: {} }, serverInfo: { name: "small", version: "1" } };
  const result = method === "initialize" ? { protocolVersion: params.protocolVersion, ...about } : { tools };
  console.log(JSON.stringify({ jsonrpc: "2.0", id, result }));
});
`;
const BROKEN = `console.error("the simulator has no licence");\nprocess.exit(3);\n`;

class Place implements Disposable {
  readonly repository = TestRepository.with({
    ...{ ...POLICIES, "archi3.yaml": CONFIG, ".gitignore": "/live\n" },
    [OVERLAY]: this.overlay(false),
    "servers/filesystem.mjs": server("read_file", "write_file"),
    "servers/telematics.mjs": BROKEN,
  });

  /** The environment's policy, with the server of the cabs on or off. */
  overlay(isOn: boolean): string {
    const text = POLICIES[OVERLAY] ?? "";
    return text.replace(/(\n {2}telematics:\n {4}enabled: )true/, `$1${isOn}`);
  }

  async deploy(): Promise<{ status: number; told: string }> {
    const terminal = recordingTerminal(this.repository.path);
    const options = { environment: "development", format: "text", quiet: false, wait: 0 } as const;
    const env = { ...process.env, GITHUB_ACTIONS: undefined };
    const status = await runDeploy({ ...options, dryRun: false, breakGlass: false }, terminal, "0.0.0", env);
    return { status, told: terminal.printed() };
  }

  async verify(): Promise<{ status: number; told: string }> {
    const terminal = recordingTerminal(this.repository.path);
    const options = { environment: "development", format: "text", quiet: false, once: true } as const;
    const status = await runVerify(options, terminal, "0.0.0", process.env);
    return { status, told: terminal.printed() };
  }

  get live(): string {
    return this.repository.read("live/development/current/environment.yaml");
  }

  [Symbol.dispose](): void {
    this.repository[Symbol.dispose]();
  }
}

test("policies that enable a server which does not start are rolled back, by what the policies of before enable", async () => {
  using place = new Place();
  const first = await place.deploy();
  expect(first, first.told).toMatchObject({ status: 0 });
  expect(first.told).toContain("filesystem: 2 tools in");
  const before = place.live;

  place.repository.commit({ [OVERLAY]: place.overlay(true) });
  const { status, told } = await place.deploy();
  expect(status).toBe(1);
  expect(told).toContain("development-1 is live again");
  expect(told).toContain("telematics: node ended 3: the simulator has no licence");
  expect(place.live).toBe(before);
  // What is live again does not enable it.
  expect(await place.verify()).toMatchObject({ status: 0 });
});

test("policies that take a permission away roll back while a server still offers what needs it", async () => {
  using place = new Place();
  expect(await place.deploy()).toMatchObject({ status: 0 });
  const readOnly = (text: string) =>
    text.replaceAll(/filesystem: \[read, write(?:, execute)?\]/g, "filesystem: [read]");
  const changed = { ...POLICIES, [OVERLAY]: place.overlay(false) };
  place.repository.commit(
    Object.fromEntries(Object.entries(changed).map(([path, text]) => [path, readOnly(text)])),
  );
  const { status, told } = await place.deploy();
  expect(told).toContain(
    "filesystem: it offers what the policies do not permit: write_file (no agent may write)",
  );
  expect(status).toBe(1);
});

test("nothing is deployed while a server that a check starts is not as it was committed", async () => {
  using place = new Place();
  place.repository.write({ "servers/filesystem.mjs": BROKEN });
  await expect(place.deploy()).rejects.toMatchObject({
    code: "E_DIRTY",
    parts: { where: expect.stringContaining("servers/filesystem.mjs") },
  });
});
