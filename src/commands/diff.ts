import { join, resolve } from "node:path";
import { natureOfPath } from "../adapters/files.ts";
import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus, usageError } from "../errors.ts";
import type { FileSet } from "../release/digest.ts";
import { staleText } from "../release/ledger.ts";
import { type Change, describeChange, semanticDiff } from "../release/semantic-diff.ts";
import { standingOf } from "../release/standing.ts";
import { storedBundle } from "../release/stored-bundle.ts";
import { printJson } from "../report/json.ts";
import { markdownProse } from "../report/markdown-text.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { readBundleFile } from "./bundle-file.ts";
import { policiesOf, policiesOfRevision } from "./bundle-of-commit.ts";
import { effectiveReleaseOf, openBundleFiles } from "./effective.ts";
import { comparedPolicies, strictnessFor } from "./effective-values.ts";
import {
  environmentNamed,
  ledgerOf,
  type OpenPromotion,
  openPromotion,
  type Promotion,
} from "./promotion.ts";
import { openWorkspace } from "./workspace.ts";

export interface DiffOptions {
  config?: string;
  policiesDir?: string;
  /** Compares what this environment would run. */
  environment?: string;
  format: "text" | "json";
}

/**
 * Shows what differs between two states of the policies: by what it means, not only by its text. Ends 0 whatever differs.
 * @throws {PolicyError} `E_DIFF` (exit 2) for a side that names nothing
 */
export async function runDiff(
  from: string,
  to: string,
  options: DiffOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<ExitStatus> {
  const promotion = await openPromotion(options, terminal, version, env);
  if (options.environment !== undefined) environmentNamed(options.environment, promotion);
  const names = promotion.workspace.config.environments.map(({ name }) => name);
  const sides = await Promise.all([from, to].map((side) => policiesAt(side, options, promotion)));
  const shown = await Promise.all(sides.map((files) => asRun(files, options.environment, promotion)));
  const [before = new Map(), after = new Map()] = shown;
  const changes = semanticDiff(
    comparedPolicies(before),
    comparedPolicies(after),
    strictnessFor(promotion.workspace),
  );
  const same = sameText(from, to, options.environment, names);
  const lines = changes.map((change) => printable(describeChange(change)));
  terminal.print(
    options.format === "json" ? asJson(from, to, changes) : asText(from, to, changes, same, terminal),
  );
  terminal.publish?.({ summary: summaryOf(lines, `from ${from} to ${to}`, same) });
  return EXIT.done;
}

/** What is said where nothing differs. Environments that have one bundle live may still run other policies: their overlays'. */
function sameText(
  from: string,
  to: string,
  environment: string | undefined,
  environments: readonly string[],
): string {
  const both = `${printable(from)} and ${printable(to)}`;
  if (environment !== undefined) return `${both} hold the same policies for ${printable(environment)}.`;
  if (!environments.includes(from) || !environments.includes(to))
    return `The policies of ${both} are the same.`;
  return `The bundles of ${both} hold the same policies. What each runs depends on its overlay too: archi3-policy render --environment NAME shows it, and --environment compares what one environment would run.`;
}

/** Changes that a summary shows; the rest is counted. */
const MOST_SHOWN = 100;

function summaryOf(lines: readonly string[], what: string, same: string): string {
  if (lines.length === 0) return `${markdownProse(same)}\n`;
  const more = lines.length > MOST_SHOWN ? [`- ${lines.length - MOST_SHOWN} more`] : [];
  const items = lines.slice(0, MOST_SHOWN).map((line) => `- ${markdownProse(line)}`);
  const title = `${lines.length} ${lines.length === 1 ? "change" : "changes"} ${printable(what)}`;
  return `### ${markdownProse(title)}\n\n${[...items, ...more].join("\n")}\n`;
}

/** What a side names, in this order: an environment, a deployment, a file or folder, a bundle's digest, a commit. */
async function policiesAt(side: string, options: DiffOptions, promotion: OpenPromotion): Promise<FileSet> {
  const { workspace, terminal } = promotion;
  const names = workspace.config.environments.map(({ name }) => name);
  if (names.includes(side)) return liveIn(side, promotion);
  const [, environment] = /^(.+)-[1-9]\d*$/.exec(side) ?? [];
  if (environment !== undefined && names.includes(environment)) return deployed(side, environment, promotion);
  const path = resolve(terminal.currentFolder, side);
  const nature = natureOfPath(path);
  if (nature === "file") return (await readBundleFile(side, terminal.currentFolder)).files;
  if (nature === "folder") return policiesOf(await openFolder(path, terminal.currentFolder));
  const digest = /^(?:sha256:)?([0-9a-f]{12,64})$/.exec(side)?.[1];
  const bundle = digest === undefined ? undefined : await bundled(digest, names, promotion);
  const found =
    bundle ??
    (workspace.inRepository ? await policiesOfRevision(side, options, terminal.currentFolder) : undefined);
  if (found !== undefined) return found;
  throw usageError("E_DIFF", {
    what: "there is nothing of this name to compare",
    where: side,
    why: "it is no environment, deployment, file, folder, bundle or commit",
    mend: `name an environment (${names.join(", ")}), a deployment's id, a bundle's file or digest, a folder or a commit`,
  });
}

/** A folder of policies, or one whose configuration says where they are. */
function openFolder(path: string, currentFolder: string) {
  const hasConfig = natureOfPath(join(path, "archi3.yaml")) === "file";
  return hasConfig ? openWorkspace({}, path) : openWorkspace({ policiesDir: path }, currentFolder);
}

/** A ledger as it is now, or as it was fetched last, which is said. */
async function readLedger(environment: string, promotion: Promotion) {
  const ledger = await ledgerOf(environment, promotion);
  const { entries, staleSince } = await ledger.read("wanted");
  if (staleSince !== undefined) promotion.terminal.warn(`note: ${environment}: ${staleText(staleSince)}\n`);
  return { ledger, entries };
}

async function liveIn(environment: string, promotion: Promotion): Promise<FileSet> {
  const { ledger, entries } = await readLedger(environment, promotion);
  const standing = standingOf(entries);
  const live = standing.deployments.get(standing.current ?? "");
  return live === undefined ? new Map() : (await ledger.contents(live.intent.commit)).policies;
}

async function deployed(id: string, environment: string, promotion: Promotion): Promise<FileSet> {
  const { ledger, entries } = await readLedger(environment, promotion);
  const deployment = standingOf(entries).deployments.get(id);
  if (deployment !== undefined) return (await ledger.contents(deployment.intent.commit)).policies;
  throw usageError("E_DIFF", {
    what: `there is no deployment ${id}`,
    where: id,
    mend: `see which there are: archi3-policy history --environment ${environment}`,
  });
}

async function bundled(
  digits: string,
  names: readonly string[],
  promotion: Promotion,
): Promise<FileSet | undefined> {
  if (!promotion.workspace.inRepository) return undefined;
  for (const name of names) {
    const { ledger, entries } = await readLedger(name, promotion);
    const stored = storedBundle(entries, digits);
    if (stored.is === "stored") return (await ledger.contents(stored.intent.commit)).policies;
  }
  return undefined;
}

/** Policies as they are written, or as an environment would run them. */
async function asRun(
  files: FileSet,
  environment: string | undefined,
  { workspace, terminal }: OpenPromotion,
): Promise<FileSet> {
  if (environment === undefined || files.size === 0) return files;
  const opened = await openBundleFiles(files, workspace, terminal.currentFolder);
  return (await effectiveReleaseOf(opened.catalog, environment, opened.workspace)).files;
}

function asJson(from: string, to: string, changes: readonly Change[]): string {
  return printJson({ format: "archi3-diff/1", from, to, changes }, 2);
}

function asText(
  from: string,
  to: string,
  changes: readonly Change[],
  same: string,
  { colors }: Terminal,
): string {
  if (changes.length === 0) return `${same}\n`;
  const lines = changes.map((change) => {
    const text = printable(describeChange(change));
    if (change.bearing === "widened" || change.bearing === "relaxed") return colors.red(text);
    return change.bearing === "narrowed" || change.bearing === "tightened" ? colors.green(text) : text;
  });
  const count = `${changes.length} ${changes.length === 1 ? "change" : "changes"}`;
  return guardWorkflowCommands(
    `${lines.join("\n")}\n${colors.dim(`${count} from ${printable(from)} to ${printable(to)}`)}\n`,
  );
}
