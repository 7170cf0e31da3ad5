import { resolve } from "node:path";
import { type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import { shortDigest } from "../release/digest.ts";
import { printable } from "../report/sanitize.ts";
import { archiveOf } from "./bundle-file.ts";
import { type Built, type BundleOfCommitOptions, bundleOfCommit } from "./bundle-of-commit.ts";
import { tellInvalid } from "./report-formats.ts";

export interface BundleOptions extends BundleOfCommitOptions {
  format: "text" | "json";
  /** Where to write it; by default into the current folder, under a name that holds the digest. */
  output?: string;
  quiet: boolean;
}

/**
 * Builds the bundle of the commit that is checked out, and writes it to a file; ends 1 with the findings when the
 * policies are wrong.
 * @throws {PolicyError} as {@link bundleOfCommit}; `E_WRITE` (exit 4)
 */
export async function runBundle(
  options: BundleOptions,
  terminal: Terminal,
  version: string,
): Promise<ExitStatus> {
  const built = await bundleOfCommit(options, terminal, version);
  if (built.is === "invalid") return tellInvalid(options.format, built.validation, terminal);
  const { bundle, catalog, workspace } = built;
  const path = options.output ?? `archi3-bundle-${shortDigest(bundle.digest)}.tar.gz`;
  const archive = await archiveOf(bundle, catalog, workspace);
  const file = resolve(terminal.currentFolder, path);
  writeFileAtomically(file, archive, path);
  terminal.publish?.({
    outputs: { digest: bundle.digest, "bundle-path": file },
    summary: `Bundle \`${bundle.digest}\` of the commit ${built.commit}\n`,
  });
  if (options.format === "json") terminal.print(asJson(built, path));
  else if (!options.quiet) terminal.print(asText(built, path));
  return EXIT.done;
}

type Written = Extract<Built, { is: "built" }>;

function asJson({ bundle, commit }: Written, path: string): string {
  const { manifest, digest, files } = bundle;
  const shown = { format: manifest.format, digest, commit, files: files.size, path };
  return `${JSON.stringify(shown, undefined, 2)}\n`;
}

function asText({ bundle, commit }: Written, path: string): string {
  const { digest, files, manifest } = bundle;
  const branch = manifest.source.ref?.replace(/^refs\/heads\//, "");
  const from = branch === undefined ? commit : `${commit} (${printable(branch)})`;
  const policies = `${files.size} policy file${files.size === 1 ? "" : "s"}`;
  return `${digest}\n${policies} of the commit ${from}\nWrote ${printable(path)}\n`;
}
