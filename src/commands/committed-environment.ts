import { join } from "node:path";
import type { Commit, Repository } from "../adapters/git.ts";
import { commitsThatChanged } from "../adapters/git-history.ts";
import type { Terminal } from "../adapters/terminal.ts";
import type { Tree } from "../adapters/tree.ts";
import { WITHOUT_PART } from "../config/alerts.ts";
import { type Config, DEFAULT_CONFIG, parseConfig, parseEnvironment } from "../config/config.ts";
import type { EnvironmentConfig } from "../config/environment.ts";
import { PolicyError, usageError } from "../errors.ts";
import { printable } from "../report/sanitize.ts";
import { builtInKindSchemas } from "../validation/builtin-schemas.ts";
import { RULE_IDS } from "../validation/rules/index.ts";
import { type Asked, asCommitted, headOf, openRepository, treeOf } from "./bundle-of-commit.ts";
import { environmentNamed } from "./promotion.ts";
import {
  CONFIG_NAME,
  type Configured,
  displayPath,
  findConfig,
  foldersUpTo,
  readConfig,
} from "./workspace.ts";

export interface CommittedOptions {
  config?: string;
  policiesDir?: string;
  environment: string;
  /** The commit whose configuration counts; undefined for the one that is checked out. */
  configFrom?: string;
}

/** So many states of the configuration are looked at for one that can be used. */
const MOST_STATES = 50;

/**
 * An environment as a commit configures it. Whoever goes back needs its target, its checks and the ledger: policies are not
 * looked at, and faults elsewhere in the configuration are told and passed over. Where it cannot be used, the error names
 * the newest commit whose configuration can.
 * @param command what is run, for the error
 * @throws {PolicyError} `E_CONFIG`, `E_ENVIRONMENT`, `E_REPOSITORY`, `E_COMMIT` (exit 2), `E_GIT` (exit 4)
 */
export async function committedEnvironment(
  options: CommittedOptions,
  terminal: Terminal,
  command: string,
): Promise<{ workspace: Configured; environment: EnvironmentConfig }> {
  const { repository, start, asked } = openRepository(options, terminal.currentFolder);
  const { environment: name, configFrom } = options;
  const place: Place = { repository, start, asked, name };
  if (configFrom !== undefined) return read(place, named(repository, configFrom), terminal);
  const head = headOf(repository);
  try {
    return await read(place, head, terminal, true);
  } catch (caught) {
    const error = asCommitted(caught, head);
    if (!(error instanceof PolicyError) || !TOLD.has(error.code)) throw error;
    const usable = await newestUsable(place);
    if (usable === undefined) throw error;
    const { mend = "correct it" } = error.parts;
    const from = usable.slice(0, 12);
    throw new PolicyError(error.code, error.status, {
      ...error.parts,
      mend: `${mend}${/[.?]$/.test(mend) ? " Or" : ", or"} go by the configuration of an earlier commit: archi3-policy ${command} --config-from ${from}`,
      cause: error,
    });
  }
}

const TOLD: ReadonlySet<string> = new Set(["E_CONFIG", "E_ENVIRONMENT"]);

interface Place {
  repository: Repository;
  start: string;
  asked: Asked;
  name: string;
}

function named(repository: Repository, revision: string): Commit {
  const commit = repository.commit(revision);
  if (commit !== undefined) return commit;
  throw usageError("E_COMMIT", {
    what: "there is no such commit",
    where: `--config-from ${revision}`,
    mend: `name one of: git log --oneline -- ${CONFIG_NAME}`,
  });
}

/** @param mustRemain whether a configuration that was there once has to be there still */
async function read(
  { repository, start, asked, name }: Place,
  commit: Commit,
  terminal?: Terminal,
  mustRemain = false,
): Promise<{ workspace: Configured; environment: EnvironmentConfig }> {
  const tree = treeOf(repository, commit);
  const configFile = asked.config ?? findConfig(asked.policiesDir ?? start, start, false, tree);
  if (configFile === undefined && mustRemain && statesOf(repository, start, asked, 1).length > 0)
    throw gone(name);
  const config =
    configFile === undefined ? DEFAULT_CONFIG : await parse(tree, configFile, start, name, terminal);
  const workspace = { config, configFile, displayRoot: repository.root, inRepository: true };
  return { workspace, environment: environmentNamed(name, { workspace }) };
}

async function parse(
  tree: Tree,
  configFile: string,
  start: string,
  name: string,
  terminal: Terminal | undefined,
): Promise<Config> {
  const shown = displayPath(configFile, start);
  const bytes = readConfig(tree, configFile, shown);
  const schema = builtInKindSchemas()("config");
  try {
    return await parseConfig(bytes, shown, schema, RULE_IDS);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const config = await parseEnvironment(bytes, shown, schema, name).catch(() => undefined);
    if (config === undefined) throw error;
    const faults = new Map([[textOf(error, shown), `${name} does not need this part`]]);
    for (const [part, fault] of config.alertingFaults)
      faults.set(textOf(fault, shown), `so ${WITHOUT_PART[part]}`);
    for (const [fault, meaning] of faults) terminal?.warn(`warning: ${printable(fault)} (${meaning})\n`);
    return config;
  }
}

function textOf({ parts }: PolicyError, shown: string): string {
  const { where = shown, why = "it is wrong" } = parts;
  return `${where}: ${why}`;
}

function gone(name: string): PolicyError {
  return usageError("E_CONFIG", {
    what: `nobody knows where the policies of ${name} are live`,
    where: CONFIG_NAME,
    why: "it was there, and the commit that is checked out has none; the defaults may be other places",
    mend: "commit it again; where the defaults are meant, add --config-from HEAD",
  });
}

/** The newest commit behind HEAD whose configuration can be used for this environment: one before it was changed. */
async function newestUsable(place: Place): Promise<string | undefined> {
  const { repository, start, asked } = place;
  for (const id of statesOf(repository, start, asked, MOST_STATES)) {
    const commit = repository.commit(`${id}^`);
    if (commit === undefined) continue;
    try {
      await read(place, commit, undefined, true);
      return commit.id;
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
    }
  }
  return undefined;
}

function statesOf(
  { root }: Repository,
  start: string,
  { config, policiesDir }: Asked,
  most: number,
): string[] {
  const files =
    config === undefined
      ? foldersUpTo(policiesDir ?? start, root).map((folder) => join(folder, CONFIG_NAME))
      : [config];
  return commitsThatChanged(
    root,
    files.map((file) => displayPath(file, root)),
    most,
  );
}
