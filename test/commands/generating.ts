import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type GenerateOptions, type GenerateWorld, runGenerate } from "../../src/commands/generate.ts";
import { PolicyError } from "../../src/errors.ts";
import { recordingTerminal } from "../terminal.ts";

/** What a call gave: its status, what it printed, or the error that it ended with. */
export interface Called {
  status: number;
  printed: string;
  warned: string;
  code?: string;
  error: string;
  /** The command that the error shows. */
  fix?: string;
}

/** A folder of its own, outside of every repository, in which policies are generated. */
export class GeneratingFolder implements Disposable {
  readonly #top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-generate-")));
  /** Below folders of its own: policies are looked for a few levels up. */
  readonly path = join(this.#top, "a/b/c/d/e");

  constructor(files: { [path: string]: string } = {}) {
    mkdirSync(this.path, { recursive: true });
    for (const [path, contents] of Object.entries(files)) this.write(path, contents);
  }

  at(path: string): string {
    return join(this.path, path);
  }

  write(path: string, contents: string): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), contents);
  }

  read(path: string): string {
    return readFileSync(this.at(path), "utf8");
  }

  async generate(
    asked: Partial<GenerateOptions> & { values?: Record<string, unknown> },
    world: Partial<GenerateWorld> = {},
  ): Promise<Called> {
    const terminal = recordingTerminal(this.path);
    const { values, ...rest } = asked;
    const options: GenerateOptions = {
      ...{ template: "agent-template", set: [], validate: true, dryRun: false, force: false },
      ...{ format: "text", quiet: false },
      ...(values === undefined ? {} : { variables: JSON.stringify(values) }),
      ...rest,
    };
    const told = () => ({ printed: terminal.printed(), warned: terminal.warned() });
    try {
      const around = { version: "1.2.3", env: { GIT_AUTHOR_NAME: "Ada" }, ask: undefined, ...world };
      const status = await runGenerate(options, terminal, around);
      return { status, ...told(), error: "" };
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      const { what, where, why, mend, whyLines = [], mendLines = [] } = error.parts;
      const text = [what, where, why, ...whyLines, mend].join(" | ");
      return { status: error.status, code: error.code, ...told(), error: text, fix: mendLines.join("\n") };
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.#top, { recursive: true, force: true });
  }
}
