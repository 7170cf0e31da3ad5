import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import { renderHistory } from "../release/history.ts";
import { staleText } from "../release/ledger.ts";
import { printJson } from "../report/json.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import type { Promotion } from "./promotion.ts";
import { environmentNamed, ledgerOf, openPromotion } from "./promotion.ts";
import { paintOf } from "./status.ts";

export interface HistoryOptions {
  config?: string;
  policiesDir?: string;
  environment: string;
  /** How many records, the newest ones. */
  limit: number;
  format: "text" | "json";
}

/** Prints the ledger of an environment, newest record first. */
export async function runHistory(
  options: HistoryOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<ExitStatus> {
  const promotion = await openPromotion(options, terminal, version, env);
  const { name } = environmentNamed(options.environment, promotion);
  const ledger = await ledgerOf(name, promotion);
  const view = await ledger.read("wanted");
  const records = await ledger.records(view.entries.slice(-options.limit).reverse());
  if (view.staleSince !== undefined) terminal.warn(`note: ${staleText(view.staleSince)}\n`);
  if (options.format === "json") {
    terminal.print(printJson({ format: "archi3-history/1", environment: name, records }, 2));
    return EXIT.done;
  }
  terminal.print(guardWorkflowCommands(renderHistory(records, paintOf(terminal), printable)));
  const more = view.entries.length - records.length;
  if (more > 0)
    terminal.print(
      `${more} older ${more === 1 ? "record" : "records"}: --limit ${view.entries.length} shows all\n`,
    );
  return EXIT.done;
}
