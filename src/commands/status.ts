import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import { renderStatus } from "../release/status.ts";
import type { Paint } from "../release/table.ts";
import { printJson } from "../report/json.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { environmentsNow } from "./environments-now.ts";
import { openPromotion, type Promotion } from "./promotion.ts";
import { statusShown } from "./step-shows.ts";

export interface StatusOptions {
  config?: string;
  policiesDir?: string;
  format: "text" | "json";
}

/** Shows every environment: what is live, how it is, whether the target holds it, what stops it, what may be promoted. */
export async function runStatus(
  options: StatusOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<ExitStatus> {
  const promotion = await openPromotion(options, terminal, version, env);
  const now = Date.now();
  const { statuses: all } = await environmentsNow(promotion, now);
  terminal.publish?.(statusShown(all));
  terminal.print(
    options.format === "json"
      ? printJson({ format: "archi3-status/1", environments: all }, 2)
      : guardWorkflowCommands(renderStatus(all, now, paintOf(terminal), printable)),
  );
  return EXIT.done;
}

/** A terminal's colours, by what they mean. */
export function paintOf({ colors }: Terminal): Paint {
  return { good: colors.green, bad: colors.red, doubtful: colors.yellow, dim: colors.dim, bold: colors.bold };
}
