import { expect, test } from "vitest";
import { type DeployOptions, runDeploy } from "../../src/commands/deploy.ts";
import { runPlan } from "../../src/commands/plan.ts";
import { PolicyError } from "../../src/errors.ts";
import type { Plan } from "../../src/release/plan.ts";
import { open } from "../adapters/ledgers.ts";
import { EXAMPLE_FILES } from "../example.ts";
import { GitHub } from "../github/github.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

const ROW_MS = 60_000;

type Env = Record<string, string>;

const CONFIG = [
  "policies: policies",
  "ledger: { remote: none }",
  "environments:",
  "  prod:",
  "    target: { type: directory, path: live/prod }",
  "    github: { deploy: production }",
  "    reviewers: { users: [alice, bob], prevent-self-review: true }",
  "",
].join("\n");

/** A policy repository, its stand-in on GitHub, and commands that run in its workflow's run 7, which alice started. */
async function stage() {
  const repository = TestRepository.with({ ".gitignore": "live/\n", "archi3.yaml": CONFIG, ...policies() });
  const github = await GitHub.start({ isPrivate: false });
  github.accounts.add("User", "alice", "bob");
  github.runs.set({ id: 7, status: "in_progress" });
  const [base, sha] = ["0".repeat(40), repository.git("rev-parse", "HEAD")];
  github.pulls.set({ number: 1, author: "alice", base: { sha: base, ref: "main" }, head: { sha, ref: "x" } });
  const workflow: Env = {
    ...{ GITHUB_TOKEN: github.token, GITHUB_REPOSITORY: "octo-org/policies", GITHUB_API_URL: github.url },
    ...{ GITHUB_RUN_ID: "7", GITHUB_RUN_ATTEMPT: "1", GITHUB_ACTOR: "alice" },
  };
  return {
    github,
    workflow,
    protect: () =>
      github.environments.set("production", { users: ["alice", "bob"], preventSelfReview: true }),
    review: (by: string, state: "approved" | "rejected" = "approved") =>
      github.runs.review({ run: 7, state, by, environments: ["production"] }),
    async plan(env: Env = workflow): Promise<Plan & { text: string }> {
      const print = async (format: "json" | "text") => {
        const terminal = recordingTerminal(repository.path);
        const options = { format, quiet: false, environment: "prod", wait: 0 };
        expect(await runPlan(options, terminal, "0", env), terminal.printed()).toBe(0);
        return terminal.printed();
      };
      return { ...JSON.parse(await print("json")), text: await print("text") };
    },
    /** Exit status, reason and mend. */
    async deploy(more: Partial<DeployOptions> = {}, env: Env = workflow) {
      const terminal = recordingTerminal(repository.path);
      const usual = { environment: "prod", wait: 0, dryRun: false, breakGlass: false, quiet: false } as const;
      try {
        return [await runDeploy({ ...usual, format: "text", ...more }, terminal, "0", env)];
      } catch (error) {
        if (!(error instanceof PolicyError)) throw error;
        return [error.status, error.parts.why, error.parts.mend];
      }
    },
    async intent() {
      const ledger = await open(repository.path, { environment: "prod" });
      const { entries } = await ledger.read("required");
      const [record] = await ledger.records(entries.filter(({ event }) => event === "intent").slice(-1));
      return record;
    },
    async [Symbol.asyncDispose]() {
      repository[Symbol.dispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

/** The example's, without its overlays, which belong to environments of other names. */
function policies(): { [path: string]: string } {
  const kept = [...EXAMPLE_FILES].filter(([path]) => !path.startsWith("environments/"));
  return Object.fromEntries(kept.map(([path, text]) => [`policies/${path}`, text]));
}

const verdictOf = ({ gates }: Plan, gate: string) => gates.find(({ name }) => name === gate)?.verdict;

test(
  "from a plan to what is live: what was approved is deployed, and the ledger says by whom",
  async () => {
    await using bed = await stage();
    const unprotected = await bed.plan();
    expect(verdictOf(unprotected, "protection")).toMatchObject({ is: "refuse" });
    expect(unprotected.text).toContain(
      "✖ protection: the GitHub environment production: it does not exist: the first job that names it would create it without any protection (archi3-policy environments apply --environment prod; or by hand,",
    );
    bed.protect();
    const plan = await bed.plan();
    expect(plan.text).toMatch(/^[0-9a-f]{12} may be deployed once it is approved; live is nothing\.$/m);
    expect(plan.text).toContain(
      "… approval: alice or bob has to approve in the GitHub environment production\n",
    );

    bed.review("bob");
    expect(await bed.deploy()).toEqual([
      ...[3, "plan: nobody knows which plan was approved: --plan-hash is missing"],
      "hand in the hash that the job before the approval printed: archi3-policy plan --environment prod",
    ]);
    expect((await bed.deploy({ planHash: "f".repeat(64) }))[1]).toMatch(/^plan: the plan is stale: /);
    expect(await bed.intent()).toBeUndefined();
    expect(await bed.deploy({ planHash: plan.hash })).toEqual([0]);
    const intent = await bed.intent();
    expect(intent?.approvers).toEqual(["bob"]);
    expect(intent?.gates).toContainEqual({ gate: "approval", verdict: "pass", reason: "approved by bob" });
    expect(intent?.["plan-hash"]).toBe(plan.hash);
    // The approval is nothing to what is live already.
    const asked = () =>
      bed.github.requests.filter(({ operation }) => operation === "actions/get-reviews-for-run");
    const before = asked().length;
    expect(await bed.deploy()).toEqual([0]);
    expect(asked()).toHaveLength(before);
  },
  ROW_MS,
);

test(
  "a deployment that nobody approved, or only its author, changes nothing",
  async () => {
    await using bed = await stage();
    bed.protect();
    const { hash: planHash } = await bed.plan();
    expect(await bed.deploy({ planHash })).toEqual([
      3,
      "approval: nobody has approved this run in the GitHub environment production: the job that deploys does not name it, or an administrator passed by it",
      "run the release workflow, whose job that deploys names production, and let alice or bob approve; or --break-glass --reason in an emergency",
    ]);
    bed.review("bob", "rejected");
    expect((await bed.deploy({ planHash }))[1]).toMatch(
      /in the GitHub environment production: rejected by bob$/,
    );
    bed.review("alice");
    expect(await bed.deploy({ planHash })).toEqual([
      3,
      "approval: only alice approved, who started the run or opened the pull request: nobody approves what is their own",
      "run the workflow again, and let bob approve it; or --break-glass --reason in an emergency",
    ]);
    expect(await bed.intent()).toBeUndefined();
  },
  ROW_MS,
);

test(
  "a pull request's author does not approve it, whoever started the run",
  async () => {
    await using bed = await stage();
    bed.protect();
    const { hash: planHash } = await bed.plan();
    bed.review("alice");
    const env = { ...bed.workflow, GITHUB_ACTOR: "carol" };
    expect((await bed.deploy({ planHash }, env))[1]).toMatch(/^approval: only alice approved, /);
  },
  ROW_MS,
);

test(
  "GitHub that cannot be read ends 4, names what is missing, and changes nothing",
  async () => {
    await using bed = await stage();
    bed.protect();
    bed.review("bob");
    const { hash: planHash } = await bed.plan();
    bed.github.access.permissions = { ...bed.github.access.permissions, "pull-requests": "none" };
    const [status, why, mend] = await bed.deploy({ planHash });
    expect([status, why]).toEqual([4, "GitHub answered 403: Resource not accessible by integration"]);
    expect(mend).toContain("add the line `pull-requests: read` below `permissions:`");
    expect(await bed.intent()).toBeUndefined();
  },
  ROW_MS,
);

test(
  "outside of a workflow nobody is asked: it is refused, and in an emergency recorded as passed by",
  async () => {
    await using bed = await stage();
    const plan = await bed.plan({});
    expect(verdictOf(plan, "protection")).toEqual({ is: "pass", reason: "not in a workflow" });
    expect(plan.text).toMatch(/ is refused by approval; /);
    expect(await bed.deploy({}, {})).toEqual([
      3,
      "approval: alice or bob has to approve in the GitHub environment production",
      "deploy by the release workflow, where GitHub asks for it; or --break-glass --reason in an emergency",
    ]);
    expect(await bed.deploy({ breakGlass: true, reason: "an outage" }, {})).toEqual([0]);
    const intent = await bed.intent();
    expect(intent).not.toHaveProperty("approvers");
    expect(intent?.gates?.find(({ gate }) => gate === "approval")?.verdict).toBe("bypassed");
    expect(bed.github.requests).toEqual([]);
  },
  ROW_MS,
);

test(
  "an emergency in a workflow passes the approval, and not an environment without protection",
  async () => {
    await using bed = await stage();
    const emergency = { breakGlass: true, reason: "an outage" };
    expect((await bed.deploy(emergency))[1]).toMatch(
      /^protection: the GitHub environment production: it does not exist/,
    );
    bed.protect();
    expect(await bed.deploy(emergency)).toEqual([0]);
  },
  ROW_MS,
);
