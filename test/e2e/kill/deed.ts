import { runDeploy } from "../../../src/commands/deploy.ts";
import type { World } from "../../../src/commands/deployment-world.ts";
import { openWorld } from "../../../src/commands/environment-world.ts";
import { runRollback } from "../../../src/commands/rollback.ts";
import { runStatus } from "../../../src/commands/status.ts";
import { PolicyError } from "../../../src/errors.ts";
import { recordingTerminal } from "../../terminal.ts";

/** A command on the environment `production` of a scene. */
export type Command =
  | { do: "deploy"; bundle: string }
  /** Without an id: to the last healthy one. */
  | { do: "rollback"; id?: string };

export interface Ended {
  status: number;
  /** What it printed, or why it ended as it did. */
  said: string;
}

const VERSION = "0.0.0";
const COMMON = { environment: "production", format: "text", quiet: true } as const;

/** Carries a command out as the command line does, with somebody who is told of every effect. */
export async function carryOut(
  command: Command,
  folder: string,
  observe: World["observe"] = async () => {},
): Promise<Ended> {
  const terminal = recordingTerminal(folder);
  const env = { GITHUB_ACTOR: "alice" };
  const open: typeof openWorld = (environment, promotion) => openWorld(environment, promotion, observe);
  try {
    const status =
      command.do === "deploy"
        ? await runDeploy(
            { ...COMMON, bundle: command.bundle, wait: 0, dryRun: false, breakGlass: false },
            terminal,
            VERSION,
            env,
            open,
          )
        : await runRollback(
            { ...COMMON, dryRun: false, ...(command.id === undefined ? {} : { deploymentId: command.id }) },
            terminal,
            VERSION,
            env,
            open,
          );
    return { status, said: terminal.printed() };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const { what, why, mend } = error.parts;
    return { status: error.status, said: [what, why, mend].filter(Boolean).join("\n") };
  }
}

export interface Status {
  live: string | null;
  drifted: boolean | null;
  open: { id: string } | null;
}

/** What `status` says of production. */
export async function statusOf(folder: string): Promise<Status> {
  const terminal = recordingTerminal(folder);
  await runStatus({ format: "json" }, terminal, VERSION, {});
  const { environments } = JSON.parse(terminal.printed()) as { environments: Status[] };
  return environments[0] as Status;
}
