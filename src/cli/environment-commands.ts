import { type Command, Option } from "commander";
import { askPerson } from "../adapters/question.ts";
import { given } from "../argv.ts";
import { defined } from "../defined.ts";
import { type CommonOptions, common, type Face, format, withCommonOptions } from "./common.ts";
import { type ActionFlags, checkAction, type DeployAction } from "./deploy-actions.ts";
import { addGithubCommands } from "./github-commands.ts";
import { addMetrics } from "./metrics-command.ts";
import {
  duration,
  endOfLock,
  evidenceName,
  finite,
  planHash,
  positive,
  reasonText,
  webAddress,
} from "./option-values.ts";

/** Adds the commands that work on environments. */
export function addEnvironmentCommands(program: Command, face: Face): void {
  addPlan(program, face);
  addDeploy(program, face);
  addRollback(program, face);
  addVerify(program, face);
  addStatus(program, face);
  addHistory(program, face);
  addEvidence(program, face);
  addLocks(program, face);
  addDiff(program, face);
  addMetrics(program, face);
  addGithubCommands(program, face);
}

interface EnvironmentFlags extends CommonOptions {
  environment: string;
  format: "text" | "json";
}

/** A command on one environment. */
function onEnvironment(program: Command, name: string, description: string): Command {
  return withCommonOptions(program.command(name))
    .description(description)
    .requiredOption("--environment <name>", "which environment", given("--environment"));
}

const BUNDLE =
  "what to deploy: a bundle's file, its digest as the environment before has it, or @after for what is live there (default: the bundle of this commit)";
const WAIT = [
  "--wait <duration>",
  "how long to wait for a gate that says wait: 30m, 2h (default: not at all)",
  duration,
] as const;

interface PlanFlags extends CommonOptions {
  environment: string;
  bundle?: string;
  wait?: number;
  format: "text" | "json" | "markdown";
}

function addPlan(program: Command, face: Face): void {
  onEnvironment(program, "plan", "show what a deployment would change, how risky it is, and which gates hold")
    .option("--bundle <file or digest>", BUNDLE, given("--bundle"))
    .option(...WAIT)
    .addOption(format(["text", "json", "markdown"]))
    .action(async (flags: PlanFlags) => {
      const { runPlan } = await import("../commands/plan.ts");
      const { environment, format: as } = flags;
      const options = {
        ...common(flags),
        environment,
        format: as,
        wait: flags.wait ?? 0,
        ...defined({ bundle: flags.bundle }),
      };
      face.finish(await runPlan(options, face.terminal(flags), face.version, face.env));
    });
}

interface DeployFlags extends EnvironmentFlags, ActionFlags {
  dryRun?: boolean;
  action: DeployAction;
}

function addDeploy(program: Command, face: Face): void {
  onEnvironment(
    program,
    "deploy",
    "make policies live: gates, activation, health checks, and back by itself on failure",
  )
    .option("--bundle <file or digest>", BUNDLE, given("--bundle"))
    .option("--plan-hash <hash>", "deploy only if this is still the plan, as it was approved", planHash)
    .option(...WAIT)
    .option("--validate", "check the policies first, which is always done")
    .option("--dry-run", "show the plan, or what a rollback would restore, and do nothing")
    .option("--reason <text>", "why, for the ledger", reasonText)
    .option(
      "--break-glass",
      "pass order, soak, evidence, freeze, approval and checklist; recorded, and needs --reason",
    )
    .addOption(
      new Option("--action <action>", "deploy; rollback and list are the commands rollback and history")
        .choices(["deploy", "rollback", "list"])
        .default("deploy"),
    )
    .option(
      "--deployment-id <id>",
      "with --action rollback: the deployment to go back to",
      given("--deployment-id"),
    )
    .addOption(format())
    .action(async (flags: DeployFlags) => {
      checkAction(flags.action, flags.environment, flags);
      if (flags.action === "list") return face.finish(await history({ ...flags, limit: 20 }, face));
      if (flags.action === "rollback") return face.finish(await rollback(flags, face));
      const reason = await reasonOf(flags);
      // Not before a person has answered.
      const began = performance.now();
      const { runDeploy } = await import("../commands/deploy.ts");
      const { environment, format: as } = flags;
      const options = {
        ...{ ...common(flags), environment, format: as, wait: flags.wait ?? 0 },
        ...{ dryRun: flags.dryRun === true, breakGlass: flags.breakGlass === true },
        ...{ began, ...defined({ bundle: flags.bundle, planHash: flags.planHash, reason }) },
      };
      return face.finish(await runDeploy(options, face.terminal(flags), face.version, face.env));
    });
}

/** Why something is done: as it was said, else as a person at the terminal says it, where anything is done. */
async function reasonOf({ reason, environment, dryRun, logFormat }: EnvironmentFlags & ReasonFlags) {
  // A question is no line of a log.
  if (dryRun === true || logFormat === "json") return reason;
  return reason ?? (await askPerson(`Reason, for the ledger of ${environment} (Enter for none): `));
}

const CONFIG_FROM = [
  "--config-from <commit>",
  "go by the configuration of this commit (default: the one that is checked out)",
  given("--config-from"),
] as const;

interface ReasonFlags {
  reason?: string;
  dryRun?: boolean;
}

interface RollbackFlags extends EnvironmentFlags, ReasonFlags {
  deploymentId?: string;
  configFrom?: string;
}

function addRollback(program: Command, face: Face): void {
  onEnvironment(
    program,
    "rollback",
    "make an earlier deployment live again, from the ledger, past every gate",
  )
    .option(
      "--deployment-id <id>",
      "which one (default: the last healthy one before what is live)",
      given("--deployment-id"),
    )
    .option("--dry-run", "show what would be restored, and do nothing")
    .option(...CONFIG_FROM)
    .option("--reason <text>", "why, for the ledger", reasonText)
    .addOption(format())
    .action(async (flags: RollbackFlags) => face.finish(await rollback(flags, face)));
}

async function rollback(flags: RollbackFlags, face: Face) {
  const reason = await reasonOf(flags);
  const began = performance.now();
  const { runRollback } = await import("../commands/rollback.ts");
  const { environment, format: as } = flags;
  const options = {
    ...common(flags),
    environment,
    format: as,
    dryRun: flags.dryRun === true,
    ...{ began, ...defined({ deploymentId: flags.deploymentId, configFrom: flags.configFrom, reason }) },
  };
  return runRollback(options, face.terminal(flags), face.version, face.env);
}

interface VerifyFlags extends EnvironmentFlags {
  configFrom?: string;
  once?: boolean;
}

function addVerify(program: Command, face: Face): void {
  onEnvironment(program, "verify", "run the health checks of what is live now")
    .option("--once", "look once instead of over the whole bake window, and record nothing")
    .option(...CONFIG_FROM)
    .addOption(format())
    .action(async (flags: VerifyFlags) => {
      const { runVerify } = await import("../commands/verify-now.ts");
      const { environment, format: as } = flags;
      const options = {
        ...{ ...common(flags), environment, format: as, once: flags.once === true },
        ...defined({ configFrom: flags.configFrom }),
      };
      face.finish(await runVerify(options, face.terminal(flags), face.version, face.env));
    });
}

function addStatus(program: Command, face: Face): void {
  withCommonOptions(program.command("status"))
    .description("show every environment: what is live, how it is, and what may be promoted")
    .addOption(format())
    .action(async (flags: CommonOptions & { format: "text" | "json" }) => {
      const { runStatus } = await import("../commands/status.ts");
      const options = { ...common(flags), format: flags.format };
      face.finish(await runStatus(options, face.terminal(flags), face.version, face.env));
    });
}

interface HistoryFlags extends EnvironmentFlags {
  limit: number;
}

function addHistory(program: Command, face: Face): void {
  onEnvironment(program, "history", "show the ledger of an environment, newest first")
    .option("--limit <number>", "how many records", positive, 20)
    .addOption(format())
    .action(async (flags: HistoryFlags) => face.finish(await history(flags, face)));
}

async function history(flags: HistoryFlags, face: Face) {
  const { runHistory } = await import("../commands/history.ts");
  const { environment, format: as, limit } = flags;
  return runHistory(
    { ...common(flags), environment, format: as, limit },
    face.terminal(flags),
    face.version,
    face.env,
  );
}

interface EvidenceFlags extends CommonOptions {
  environment: string;
  deploymentId?: string;
  name: string;
  result?: "pass" | "fail";
  value?: number;
  file?: string;
  url?: string;
  reason?: string;
}

function addEvidence(program: Command, face: Face): void {
  onEnvironment(program, "evidence", "attach the result of a test or of a person to a deployment")
    .requiredOption(
      "--name <name>",
      "what was tested: end-to-end, load, security, acceptance …",
      evidenceName,
    )
    .addOption(
      new Option("--result <result>", "how it ended (default: what the report says)").choices([
        "pass",
        "fail",
      ]),
    )
    .option(
      "--deployment-id <id>",
      "the deployment that was tested (default: what is live)",
      given("--deployment-id"),
    )
    .option("--value <number>", "a measured value", finite)
    .option(
      "--file <file>",
      "the report: JUnit and JSON say the result, any other is kept by its digest",
      given("--file"),
    )
    .option("--url <url>", "where more about it stands", webAddress)
    .option("--reason <text>", "a remark, for the ledger", reasonText)
    .action(async (flags: EvidenceFlags) => {
      const { runEvidence } = await import("../commands/ledger-notes.ts");
      const { environment, name, deploymentId, result, value, file, url, reason } = flags;
      const options = {
        ...{ ...common(flags), environment, name },
        ...defined({ deploymentId, result, value, file, url, reason }),
      };
      face.finish(await runEvidence(options, face.terminal(flags), face.version, face.env));
    });
}

interface LockFlags extends CommonOptions {
  environment: string;
  reason?: string;
  until?: string;
}

function addLocks(program: Command, face: Face): void {
  onEnvironment(program, "lock", "stop deployments to an environment; rollbacks go on")
    .requiredOption("--reason <text>", "why, as those who are stopped read it", reasonText)
    .option("--until <time>", "when it ends by itself: 2026-12-01, or 2026-12-01T08:00Z", endOfLock)
    .action(async (flags: LockFlags & { reason: string }) => {
      const { runLock } = await import("../commands/ledger-notes.ts");
      const { environment, reason } = flags;
      const options = { ...common(flags), environment, reason, ...defined({ until: flags.until }) };
      face.finish(await runLock(options, face.terminal(flags), face.version, face.env));
    });
  onEnvironment(program, "unlock", "lift locks, a rollback's hold and refused digests")
    .option("--reason <text>", "why, for the ledger", reasonText)
    .action(async (flags: LockFlags) => {
      const { runUnlock } = await import("../commands/ledger-notes.ts");
      const options = {
        ...common(flags),
        environment: flags.environment,
        ...defined({ reason: flags.reason }),
      };
      face.finish(await runUnlock(options, face.terminal(flags), face.version, face.env));
    });
}

function addDiff(program: Command, face: Face): void {
  withCommonOptions(program.command("diff"))
    .description(
      "show what differs between two of: a folder, a commit, a bundle's file or digest, a deployment's id, an environment",
    )
    .argument("<from>", "what was")
    .argument("<to>", "what is")
    .option(
      "--environment <name>",
      "compare what this environment would run, not the policies as they are written",
      given("--environment"),
    )
    .addOption(format())
    .action(
      async (
        from: string,
        to: string,
        flags: CommonOptions & { environment?: string; format: "text" | "json" },
      ) => {
        const { runDiff } = await import("../commands/diff.ts");
        const options = {
          ...common(flags),
          format: flags.format,
          ...defined({ environment: flags.environment }),
        };
        face.finish(await runDiff(from, to, options, face.terminal(flags), face.version, face.env));
      },
    );
}
