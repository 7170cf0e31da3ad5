import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Job, ownPath, parseWorkflow, type Step, type Workflow } from "../../contract/workflow-rules.ts";
import { ALL_PERMISSIONS, LEVELS, type Level, type Permissions } from "../../github/permissions.ts";
import { evaluated } from "../../github/runner.ts";
import { ROOT } from "../run.ts";

/** What the expressions of a workflow give, by their text: `inputs.environment` gives `production`. */
export type Values = { readonly [expression: string]: string };

/** A job with a step of our action, and what its workflow says of it. */
export interface ActionJob {
  /** As `.github/workflows/promote.yml: plan`. */
  name: string;
  /** What its token may do. */
  permissions: { readonly [scope: string]: Level };
  /** How many commits it checks out; 0 for all of every branch. */
  depth: number;
  /** What the step's `with` says. */
  inputs: Values;
}

/** The jobs of a workflow that have a step of our action. */
export function jobsOf(file: string): string[] {
  const { jobs } = workflowIn(file);
  return Object.keys(jobs).filter((id) => stepOf(jobs[id], isOurs) !== undefined);
}

/** The scopes of a job that some other action has to have. */
export function forOthers(file: string, id: string): string[] {
  const others = stepOf(workflowIn(file).jobs[id], ({ uses = "" }) => uses.startsWith("actions/attest@"));
  return others === undefined ? [] : ["id-token", "attestations"];
}

/**
 * Reads a job with a step of our action.
 * @param given what expressions give; inputs of the workflow that are left out have their defaults, and secrets are empty
 * @throws for an expression that nobody gave
 */
export function readJob(file: string, id: string, given: Values): ActionJob {
  const workflow = workflowIn(file);
  const job = workflow.jobs[id];
  const action = stepOf(job, isOurs);
  const checkout = stepOf(job, ({ uses = "" }) => uses.startsWith("actions/checkout@"));
  if (job === undefined || action === undefined || checkout === undefined)
    throw new Error(`${file} has no job ${id} that checks out and runs our action`);
  const values = { ...defaultsOf(workflow), ...given };
  return {
    name: `${file}: ${id}`,
    permissions: (job.permissions ?? {}) as ActionJob["permissions"],
    depth: Number(evaluated(String(checkout.with?.["fetch-depth"] ?? 1), values)),
    inputs: Object.fromEntries(
      Object.entries(action.with ?? {}).map(([name, value]) => [name, evaluated(String(value), values)]),
    ),
  };
}

/** A token with exactly these permissions, and what every token has. */
export function tokenWith(permissions: ActionJob["permissions"]): Permissions {
  const nothing = Object.fromEntries(Object.keys(ALL_PERMISSIONS).map((scope) => [scope, "none"]));
  return { ...ALL_PERMISSIONS, ...nothing, metadata: "read", ...permissions };
}

/** The next lower level. */
export function lower(level: Level): Level {
  return LEVELS[LEVELS.indexOf(level) - 1] ?? "none";
}

function workflowIn(file: string): Workflow {
  return parseWorkflow(readFileSync(join(ROOT, file), "utf8"));
}

function stepOf(job: Job | undefined, isMeant: (step: Step) => boolean): Step | undefined {
  return job?.steps?.find(isMeant);
}

function isOurs({ uses = "" }: Step): boolean {
  return /^action(?:\.yml)?$/.test(ownPath(uses) ?? "");
}

function defaultsOf({ on }: Workflow): Values {
  const inputs = Object.entries(on["workflow_call"]?.inputs ?? on["workflow_dispatch"]?.inputs ?? {});
  return {
    ...{ "secrets.ledger-token": "", "secrets.POLICY_LEDGER_TOKEN": "" },
    ...Object.fromEntries(inputs.map(([name, input]) => [`inputs.${name}`, String(input.default ?? "")])),
  };
}
