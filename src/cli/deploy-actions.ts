import { usageError } from "../errors.ts";

/** What `deploy` does: `rollback` and `list` are older spellings of the commands `rollback` and `history`. */
export type DeployAction = "deploy" | "rollback" | "list";

/** Options of `deploy` that do not belong to each of its actions. */
export interface ActionFlags {
  bundle?: string;
  planHash?: string;
  wait?: number;
  breakGlass?: boolean;
  deploymentId?: string;
  reason?: string;
}

const NAMES = {
  bundle: "--bundle",
  planHash: "--plan-hash",
  wait: "--wait",
  breakGlass: "--break-glass",
  deploymentId: "--deployment-id",
  reason: "--reason",
} as const satisfies { [flag in keyof ActionFlags]-?: string };

const OF_GATES = ["bundle", "planHash", "wait", "breakGlass"] as const;
/** `--dry-run` and `--validate` are kept by all: a list changes nothing, and a rollback restores what was valid. */
const FOREIGN: { readonly [action in DeployAction]: readonly (keyof ActionFlags)[] } = {
  deploy: ["deploymentId"],
  rollback: OF_GATES,
  list: [...OF_GATES, "deploymentId", "reason"],
};

const WHY = {
  deploy: "only a rollback goes back to a deployment",
  rollback: "a rollback makes an earlier deployment live again from the ledger, and asks no gates",
  list: "it only shows the ledger",
} as const;

/**
 * Refuses options that an action would pass over: whoever gave one expects it to be kept.
 * @throws {PolicyError} `E_USAGE` (exit 2)
 */
export function checkAction(action: DeployAction, environment: string, flags: ActionFlags): void {
  const foreign = FOREIGN[action].find((flag) => flags[flag] !== undefined);
  if (foreign === undefined) return;
  const command = { deploy: "deploy", rollback: "rollback", list: "history" }[action];
  throw usageError("E_USAGE", {
    what: `${NAMES[foreign]} does not belong to --action ${action}`,
    where: NAMES[foreign],
    why: WHY[action],
    mend:
      action === "deploy"
        ? `archi3-policy rollback --environment ${environment} --deployment-id ${flags.deploymentId}`
        : `leave it out: archi3-policy ${command} --environment ${environment}`,
  });
}
