import { describe, expect, test } from "vitest";
import { placeOnServer } from "../../src/commands/attesting.ts";
import { runDeploy } from "../../src/commands/deploy.ts";
import { runHistory } from "../../src/commands/history.ts";
import { runPlan } from "../../src/commands/plan.ts";
import { runRollback } from "../../src/commands/rollback.ts";
import { PolicyError } from "../../src/errors.ts";
import type { Digest } from "../../src/release/digest.ts";
import { FakeGh, verifiedResult } from "../adapters/fake-gh.ts";
import { EXAMPLE_FILES } from "../example.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

const CONFIG = `policies: policies
ledger: { remote: none }
environments:
  development: {}
  production: { after: development, attestation: required }
`;
/** The example's two agents, which are right by themselves. */
const AGENTS = [...EXAMPLE_FILES].filter(([path]) => path.startsWith("agents/"));
const POLICIES = Object.fromEntries(AGENTS.map(([path, text]) => [`policies/${path}`, text]));
const COMMON = { format: "text", quiet: true } as const;
const VERSION = "0.0.0";

/** A policy repository, and the gh of the machine that deploys from it. */
class Place implements Disposable {
  readonly gh = new FakeGh();
  readonly repository: TestRepository;

  constructor(config = CONFIG, origin = "git@github.com:octo-org/policies.git") {
    this.repository = TestRepository.with({
      ...{ ...POLICIES, "archi3.yaml": config, ".gitignore": "/live\n" },
    });
    this.repository.git("remote", "add", "origin", origin);
  }

  get env() {
    return { PATH: this.gh.path, GITHUB_TOKEN: "a-token", GITHUB_ACTOR: "alice" };
  }

  /** The last plan for production, as data. */
  async plan(): Promise<{ digest: Digest; gates: { name: string; verdict: object }[] }> {
    const terminal = recordingTerminal(this.repository.path);
    await runPlan(
      { environment: "production", format: "json", quiet: true, wait: 0 },
      terminal,
      VERSION,
      this.env,
    );
    return JSON.parse(terminal.printed());
  }

  /** Lets the digest that stands here be attested. */
  async attest(certificate = {}): Promise<void> {
    const { digest } = await this.plan();
    this.gh.answer(0, JSON.stringify([verifiedResult(digest, certificate)]));
  }

  /** Other policies, which nobody has attested. */
  change(): void {
    const path = "policies/agents/reefer-monitor.yaml";
    const text = this.repository.read(path);
    this.repository.commit({ [path]: text.replace('version: "0.3.0"', 'version: "0.4.0"') });
    this.gh.answer(1, "", "\nError: no attestations found\n");
  }

  async deploy(environment: string, more: { wait?: number; breakGlass?: boolean; reason?: string } = {}) {
    const options = { ...COMMON, environment, wait: 0, dryRun: false, breakGlass: false, ...more };
    return ending(runDeploy(options, recordingTerminal(this.repository.path), VERSION, this.env));
  }

  async rollBack() {
    const options = { ...COMMON, environment: "production", dryRun: false, reason: "an emergency" };
    return ending(runRollback(options, recordingTerminal(this.repository.path), VERSION, this.env));
  }

  async records(): Promise<{ event: string; gates?: { gate: string; verdict: string; reason: string }[] }[]> {
    const terminal = recordingTerminal(this.repository.path);
    const options = { environment: "production", format: "json" as const, limit: 100, quiet: true };
    await runHistory(options, terminal, VERSION, this.env);
    return JSON.parse(terminal.printed()).records;
  }

  [Symbol.dispose](): void {
    this.gh[Symbol.dispose]();
    this.repository[Symbol.dispose]();
  }
}

async function ending(command: Promise<number>): Promise<{ status: number; why: string }> {
  try {
    return { status: await command, why: "" };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { status: error.status, why: `${error.parts.why}\n${error.parts.mend}` };
  }
}

const attestation = (gates: { name: string; verdict: object }[]) =>
  gates.find(({ name }) => name === "attestation")?.verdict;

test("a bundle that is not attested is not deployed, by nobody; one that is, is, and the record says by whom", async () => {
  using place = new Place();
  expect(await place.deploy("development")).toEqual({ status: 0, why: "" });
  expect(place.gh.count).toBe(0);
  place.gh.answer(1, "", "\nError: no attestations found\n");
  expect(attestation((await place.plan()).gates)).toMatchObject({ is: "refuse" });
  const refused = { status: 3, why: expect.stringMatching(/^attestation: [0-9a-f]{12} has no attestation/) };
  expect(await place.deploy("production")).toEqual(refused);
  expect(await place.deploy("production", { breakGlass: true, reason: "now" })).toEqual(refused);
  expect(await place.records()).toEqual([]);
  await place.attest();
  expect(attestation((await place.plan()).gates)).toEqual({
    ...{ is: "pass", reason: "attested by .github/workflows/release.yml at main" },
  });
  expect(await place.deploy("production")).toEqual({ status: 0, why: "" });
  const [, intent] = await place.records();
  expect(intent?.gates).toContainEqual({
    ...{ gate: "attestation", verdict: "pass", reason: "attested by .github/workflows/release.yml at main" },
  });
});

test("an attestation of other policies, and one of another branch, does not let these through", async () => {
  using place = new Place();
  await place.attest();
  const answer = [verifiedResult((await place.plan()).digest)];
  place.change();
  place.gh.answer(0, JSON.stringify(answer));
  await place.deploy("development");
  expect((await place.deploy("production")).why).toContain("is about another digest");
  await place.attest({ sourceRepositoryRef: "refs/heads/mine" });
  expect((await place.deploy("production")).why).toContain("of another workflow, ref or repository");
});

test("going back asks nobody", async () => {
  using place = new Place();
  for (const step of ["first", "second"]) {
    if (step === "second") place.change();
    await place.attest();
    await place.deploy("development");
    expect(await place.deploy("production")).toEqual({ status: 0, why: "" });
  }
  const before = place.gh.count;
  place.gh.answer(1, "", "\nError: no attestations found\n");
  expect(await place.rollBack()).toEqual({ status: 0, why: "" });
  expect(place.gh.count).toBe(before);
});

test("while gates are waited for, it is verified once", async () => {
  using place = new Place(CONFIG.replace("attestation:", "soak: 4s, attestation:"));
  await place.attest();
  await place.deploy("development");
  const before = place.gh.count;
  expect(await place.deploy("production", { wait: 60_000 })).toEqual({ status: 0, why: "" });
  expect(place.gh.count - before).toBe(1);
});

describe("whose workflow is meant", () => {
  const asked = (place: Place) => place.gh.last("argv").split("\n").slice(4, 8);
  test("the origin's, where no run says another", async () => {
    using place = new Place();
    await place.plan();
    expect(asked(place)).toEqual([
      ...["octo-org/policies", "--signer-workflow"],
      ...["octo-org/policies/.github/workflows/release.yml", "--source-ref"],
    ]);
  });

  test("the configuration's", async () => {
    const named = "{ repository: octo-org/builds, workflow: .github/workflows/b.yml, ref: refs/heads/trunk }";
    using place = new Place(CONFIG.replace("required", named));
    await place.plan();
    expect(asked(place)).toEqual([
      ...["octo-org/builds", "--signer-workflow", "octo-org/builds/.github/workflows/b.yml", "--source-ref"],
    ]);
    expect(place.gh.last("argv")).toContain("refs/heads/trunk");
  });

  test("nobody's, where nothing says it", async () => {
    using place = new Place(CONFIG, "/srv/git/policies.git");
    expect(attestation((await place.plan()).gates)).toMatchObject({
      ...{ is: "refuse", mend: expect.stringContaining("attestation: {repository: owner/name}") },
    });
    expect(place.gh.count).toBe(0);
  });
});

test.each<[string, string | undefined]>([
  ["https://github.com/octo-org/policies.git", "https://github.com octo-org/policies"],
  ["https://user@github.com/octo-org/policies/", "https://github.com octo-org/policies"],
  ["git@octo.ghe.com:octo-org/policies", "https://octo.ghe.com octo-org/policies"],
  ["ssh://git@GitHub.com:22/octo-org/policies.git", "https://github.com octo-org/policies"],
  ["https://example.com/group/sub/policies.git", undefined],
  ["git@github.com:--repo/x", undefined],
  ["/srv/git/octo-org/policies.git", undefined],
  ["../policies", undefined],
  ["file:///srv/octo-org/policies", undefined],
])("%s is %s", (url, place) => {
  const found = placeOnServer(url);
  expect(found === undefined ? undefined : `${found.server} ${found.repository}`).toBe(place);
});
