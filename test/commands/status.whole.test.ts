import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runDiff } from "../../src/commands/diff.ts";
import { type HistoryOptions, runHistory } from "../../src/commands/history.ts";
import { runStatus } from "../../src/commands/status.ts";
import type { PolicyError } from "../../src/errors.ts";
import type { EnvironmentStatus } from "../../src/release/status.ts";
import { Bed, contents, DIGEST, git, open } from "../adapters/ledgers.ts";
import { wholeTest } from "../part.ts";
import { recordingTerminal } from "../terminal.ts";

/** Environments whose targets are folders that nobody made. */
const CONFIG = (production: string) => `policies: .
environments:
  development: {}
  staging: { after: development }
  production: { after: staging, ${production} }
`;

/** Makes one deployment of an environment healthy. */
async function deploy(folder: string, environment: string) {
  const ledger = await open(folder, { environment });
  const digests = { digest: DIGEST, "effective-digest": DIGEST };
  const said = { ...digests, id: `${environment}-1`, kind: "deploy" as const, actor: "alice" };
  const begun = await ledger.append(await ledger.read("required"), { ...said, event: "intent" }, contents());
  await ledger.append(
    begun.view,
    { ...said, event: "healthy", live: said.id },
    { is: "of", commit: begun.view.head as string },
  );
  return ledger;
}

async function status(folder: string) {
  const terminal = recordingTerminal(folder);
  expect(await runStatus({ format: "json" }, terminal, "0", {})).toBe(0);
  const { environments } = JSON.parse(terminal.printed()) as { environments: EnvironmentStatus[] };
  const of = (name: string) => environments.find(({ environment }) => environment === name);
  return { of, warned: terminal.warned() };
}

test("offers to promote only what every gate lets pass that can be asked here", async () => {
  using bed = new Bed();
  const folder = bed.work();
  const configure = (production: string) => writeFileSync(join(folder, "archi3.yaml"), CONFIG(production));
  configure("soak: 0s");
  await deploy(folder, "development");
  const staging = await deploy(folder, "staging");
  const production = async () => (await status(folder)).of("production");
  expect(await production()).toMatchObject({
    ...{ promotable: "staging-1", candidate: { id: "staging-1", digest: DIGEST, gates: [] } },
  });
  configure("evidence: [load], reviewers: { users: [alice] }, checklist: required");
  const stopped = await production();
  expect(stopped?.promotable).toBeNull();
  expect(stopped?.candidate?.gates.map(({ name }) => name)).toEqual(["evidence", "approval", "checklist"]);

  // Who is asked by the workflow that promotes it stops no promotion.
  configure("reviewers: { users: [alice] }");
  expect(await production()).toMatchObject({
    ...{ promotable: "staging-1", candidate: { gates: [{ name: "approval", verdict: { is: "wait" } }] } },
  });
  configure("evidence: [load]");
  const view = await staging.read("required");
  const said = { id: "staging-1", kind: "deploy" as const, digest: DIGEST, "effective-digest": DIGEST };
  await staging.append(
    view,
    { ...said, event: "evidence", actor: "alice", evidence: { name: "load", result: "pass" } },
    { is: "of", commit: view.head as string },
  );
  expect((await production())?.promotable).toBe("staging-1");
});

test("what failed is refused alone, and stops no other deployment", async () => {
  using bed = new Bed();
  const folder = bed.work();
  writeFileSync(join(folder, "archi3.yaml"), CONFIG("soak: 0s"));
  const ledger = await deploy(folder, "development");
  const digests = { digest: DIGEST, "effective-digest": DIGEST };
  const said = { ...digests, id: "development-3", kind: "deploy" as const, actor: "alice" };
  const begun = await ledger.append(await ledger.read("required"), { ...said, event: "intent" }, contents());
  await ledger.append(
    begun.view,
    { ...said, event: "failed", live: said.id },
    { is: "of", commit: begun.view.head as string },
  );
  const refused = [
    "what failed as development-3 is refused here (archi3-policy unlock --environment development)",
  ];
  expect((await status(folder)).of("development")).toMatchObject({ condition: "failed", stops: [], refused });
});

test("says that a freeze stops deployments, and knows nothing of a ledger that cannot be read", async () => {
  using bed = new Bed();
  const folder = bed.work();
  const always = "freeze: [{ from: 2020-01-01, to: 2200-01-01, reason: for ever }]";
  writeFileSync(join(folder, "archi3.yaml"), CONFIG(always));
  await deploy(folder, "development");
  const frozen = (await status(folder)).of("production");
  expect(frozen?.stops).toEqual([expect.stringMatching(/^frozen until 2200-01-02T00:00:00.000Z: for ever$/)]);

  for (const name of ["staging", "production"]) {
    git(folder, "update-ref", `refs/heads/policy-ledger/${name}`, "HEAD");
  }
  const { of, warned } = await status(folder);
  expect(of("staging")).toMatchObject({ condition: "unknown", stops: [] });
  expect(of("production")).toMatchObject({ condition: "unknown", stops: frozen?.stops });
  expect(warned).toContain("the ledger of staging cannot be relied on");
  expect(warned).toContain("the ledger of production cannot be relied on");

  git(folder, "update-ref", "refs/heads/policy-ledger/development", "HEAD");
  const error: PolicyError = await status(folder).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: "E_LEDGER", status: 4 });
  for (const name of ["development", "staging", "production"]) expect(error.parts.what).toContain(name);
});

wholeTest(
  "a fresh clone whose remote is gone shows what git fetched, and says that it may be old",
  async () => {
    using bed = new Bed();
    const remote = bed.bare();
    const author = bed.work(remote);
    writeFileSync(join(author, "archi3.yaml"), CONFIG("soak: 0s"));
    git(author, "add", "archi3.yaml");
    git(author, "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-qm", "Configure");
    git(author, "push", "--quiet", "origin", "main");
    git(remote, "symbolic-ref", "HEAD", "refs/heads/main");
    await deploy(author, "development");
    await deploy(author, "staging");
    git(bed.top, "clone", "--quiet", remote, "clone");
    const folder = join(bed.top, "clone");
    renameSync(remote, `${remote}.away`);

    const { of, warned } = await status(folder);
    expect(of("staging")).toMatchObject({ live: "staging-1", "stale-since": "unknown" });
    expect(of("production")).toMatchObject({ condition: "unknown" });
    expect(warned).toContain("cannot fetch the ledger of production");
    const terminal = recordingTerminal(folder);
    const asked: HistoryOptions = { environment: "staging", limit: 9, format: "text" };
    expect(await runHistory(asked, terminal, "0", {})).toBe(0);
    expect(terminal.warned()).toContain("may be old");
    const compared = recordingTerminal(folder);
    const both = ["development", "staging"] as const;
    expect(await runDiff(...both, { format: "text" }, compared, "0", {})).toBe(0);
    expect(compared.warned()).toContain("may be old");
    const ledger = await open(folder, { environment: "staging" });
    await expect(ledger.read("required")).rejects.toMatchObject({ code: "E_LEDGER", status: 4 });

    // What was read from another remote once says nothing of this one.
    renameSync(`${remote}.away`, remote);
    await ledger.read("required");
    git(folder, "remote", "set-url", "origin", join(bed.top, "other.git"));
    const moved = await open(folder, { environment: "staging" });
    await expect(moved.read("wanted")).rejects.toMatchObject({ code: "E_LEDGER" });
  },
);
