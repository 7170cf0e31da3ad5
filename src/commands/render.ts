import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import type { EffectiveSet, Origin } from "../policy/effective.ts";
import { escapeHidden, placeOfOrigin } from "../policy/effective-text.ts";
import { toPointer } from "../policy/pointer.ts";
import { type RenderedFile, renderFiles } from "../release/effective-release.ts";
import { checkEnvironment, type Purpose, readCatalog } from "./catalog.ts";
import { effectiveSetOf } from "./effective.ts";
import { findFiles } from "./intake.ts";
import { folderBeside, openOutput, writeOfFile, writeOfFolder } from "./render-output.ts";
import { openWorkspace } from "./workspace.ts";

export interface RenderOptions {
  config?: string;
  policiesDir?: string;
  environment: string;
  format: "text" | "json";
  /** Folders to write the policies into, or files that end in .json; nothing is printed then but what was written. */
  output: readonly string[];
  quiet: boolean;
}

const RENDERING: Purpose = { refusal: "so they are not rendered", nothing: "there is nothing to render" };

/**
 * Prints the policies that an environment must run, as YAML in which every line that the overlay changed says so.
 * @throws {PolicyError} exit 2 for an unknown environment, exit 1 for policies that cannot be rendered
 */
export async function runRender(options: RenderOptions, terminal: Terminal): Promise<ExitStatus> {
  const outputs = options.output.map((output) => openOutput(output, options.format, terminal.currentFolder));
  const workspace = await openWorkspace(options, terminal.currentFolder);
  const progress = terminal.progress("Reading policies");
  const catalog = await readCatalog(workspace, findFiles(workspace), RENDERING, terminal.currentFolder);
  checkEnvironment(options.environment, catalog);
  progress(`Rendering ${options.environment}`);
  const effective = effectiveSetOf(catalog, options.environment, workspace);
  const rendered = await renderFiles(effective);
  progress(undefined);
  if (outputs.length === 0)
    terminal.print(options.format === "json" ? renderEffectiveJson(effective) : asStream(rendered));
  const instead = folderBeside(workspace, options.environment, terminal.currentFolder);
  // Every output is looked at before the first is written.
  const writes = outputs.map((output) =>
    output.is === "file"
      ? writeOfFile(output, renderEffectiveJson(effective))
      : writeOfFolder(output, rendered, workspace, instead),
  );
  for (const write of writes) {
    const done = write();
    if (!options.quiet) terminal.print(done.map((line) => `${line}\n`).join(""));
  }
  return EXIT.done;
}

/** One YAML stream: a document a file, each under its path. */
function asStream(rendered: readonly RenderedFile[]): string {
  return rendered.map(({ path, text }) => `---\n# ${path}\n${text}`).join("");
}

/** The effective set as JSON; every origin says where in the overlay a place of the value was set. */
export function renderEffectiveJson({ environment, files }: EffectiveSet): string {
  const shown = {
    format: "archi3-effective/1",
    environment,
    files: files.map(({ path, value, origins }) => ({ path, value, origins: origins.map(shownOrigin) })),
  };
  return `${escapeHidden(JSON.stringify(shown, null, 2))}\n`;
}

function shownOrigin(origin: Origin): { pointer: string; file: string; line: number; column: number } {
  return { pointer: toPointer(origin.path), ...placeOfOrigin(origin) };
}
