import { tellRunner } from "../adapters/runner.ts";
import type { Published, Terminal } from "../adapters/terminal.ts";
import type { Failure } from "../report/failure.ts";
import { renderMarkdownFailure } from "../report/markdown.ts";
import { byteLength, printable } from "../report/sanitize.ts";
import { renderErrorCommand, renderWorkflowCommands } from "../report/workflow-commands.ts";

const NOT_DONE = "The command could not do its work";
/** GitHub's limit is 1 MiB; a failure may come behind. */
const MOST_BYTES = 1_020_000;

/** What a step's command publishes, until the step is over. */
export class StepResults {
  readonly #outputs = new Map<string, string | number>();
  #summary = "";

  /** An output that was published; empty where there is none. */
  output(name: string): string {
    return String(this.#outputs.get(name) ?? "");
  }

  publish({ outputs = {}, summary = "", annotation, annotations = [] }: Published, terminal: Terminal): void {
    for (const [name, value] of Object.entries(outputs)) this.#outputs.set(name, value);
    // Over the limit the upload would fail while the step stays green.
    if (byteLength(this.#summary) + byteLength(summary) < MOST_BYTES) this.#summary += summary;
    if (annotations.length > 0) terminal.print(renderWorkflowCommands(annotations));
    if (annotation === undefined) return;
    terminal.print(renderErrorCommand(annotation.title, annotation.message, annotation.level));
  }

  /** Hands all of it to the runner, and what made the command fail. What cannot be written is said, no more. */
  async tell(terminal: Terminal, failure: Failure | undefined): Promise<void> {
    const failed = failure === undefined ? "" : renderMarkdownFailure(failure, NOT_DONE);
    const notes = await tellRunner({
      outputs: Object.fromEntries(this.#outputs),
      summary: `${this.#summary}${failed}`,
    });
    for (const note of notes) terminal.warn(`note: ${printable(note)}\n`);
  }
}
