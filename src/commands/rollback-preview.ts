import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import { shortDigest } from "../release/digest.ts";
import { staleText } from "../release/ledger.ts";
import { printJson } from "../report/json.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { idOf, Refusal, type World } from "./deployment-world.ts";
import { refusal } from "./outcome.ts";
import { findWayBack, type WayBack } from "./rolling-back.ts";

/**
 * Shows what a rollback would make live again; nothing is changed.
 * @throws {PolicyError} what the rollback itself would be refused with; `E_LEDGER`, `E_TARGET` (exit 4)
 */
export async function previewRollback(
  world: World,
  { deploymentId, format }: { deploymentId?: string; format: "text" | "json" },
  terminal: Terminal,
): Promise<ExitStatus> {
  const { name } = world.environment;
  const view = await world.ledger.read("wanted");
  if (view.staleSince !== undefined) terminal.warn(`note: ${staleText(view.staleSince)}\n`);
  let found: WayBack;
  try {
    found = await findWayBack(world, view, deploymentId);
  } catch (error) {
    throw error instanceof Refusal ? refusal(error, name) : error;
  }
  terminal.publish?.({
    outputs: { "github-environment": world.environment.github.rollback, "deployment-id": found.restores.id },
    summary: `### Rollback of ${name} to \`${found.restores.id}\`\n`,
  });
  terminal.print(format === "json" ? asJson(found, name) : asText(found, name, world.target.name));
  return EXIT.done;
}

function asJson({ restores, current, open, holds, payload }: WayBack, environment: string): string {
  return printJson(
    {
      ...{ format: "archi3-rollback-preview/1", environment, restores: restores.id },
      ...{ digest: payload.digest, "effective-digest": payload.effectiveDigest },
      ...{
        live: current ?? null,
        closes: open === undefined ? null : idOf(open.intent),
        holds: holds ?? null,
      },
    },
    2,
  );
}

function asText(
  { restores, current, open, holds, payload }: WayBack,
  environment: string,
  target: string,
): string {
  const lines = [
    `${environment}: a rollback would make ${restores.id} live again (${shortDigest(payload.digest)})`,
    `  live:   ${current ?? "nothing yet"}`,
    `  where:  ${target}`,
    ...(open === undefined
      ? []
      : [
          `  closes: ${idOf(open.intent)}, which is open; the target holds ${holds ?? "nothing that the ledger knows"}`,
        ]),
    "Nothing was changed.",
  ];
  return guardWorkflowCommands(`${lines.map((line) => printable(line)).join("\n")}\n`);
}
