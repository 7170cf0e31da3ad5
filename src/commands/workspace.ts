import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { foldersIn, isWithin, realPath, unreadable } from "../adapters/files.ts";
import { gitRoot } from "../adapters/git.ts";
import { DISK, isInside, realFolderOf, type Tree } from "../adapters/tree.ts";
import { type Config, DEFAULT_CONFIG, parseConfig } from "../config/config.ts";
import { USUAL_POLICIES } from "../config/target.ts";
import { type PolicyError, usageError } from "../errors.ts";
import type { Kind } from "../policy/kinds.ts";
import { nearest } from "../policy/spelling.ts";
import { builtInKindSchemas, type KindSchema } from "../validation/builtin-schemas.ts";
import { NO_OWN_RULES, type OwnRules } from "../validation/custom-rules/own-rules.ts";
import { RULE_IDS } from "../validation/rules/index.ts";
import { loadRules } from "./custom-rules.ts";
import { type KindSchemaFile, readSchemaFiles, schemasOf } from "./kind-schemas.ts";

/** What is configured, and where: all that is needed where no policies are read. */
export interface Configured {
  config: Config;
  /** archi3.yaml, or what `--config` names; undefined where there is none. */
  configFile: string | undefined;
  /** What findings name files relative to: the git root, outside a repository the current directory. */
  displayRoot: string;
  inRepository: boolean;
}

/** Where a command works: its configuration, its folders, its schemas. */
export interface Workspace extends Configured {
  /** Where its files are read from. */
  tree: Tree;
  /** The folder of archi3.yaml, or what stands for it: paths of the configuration start here. */
  root: string;
  policiesFolder: string;
  /** False when only kinds of the configuration's own are to be checked: there is no folder of policies. */
  hasPolicies: boolean;
  /** Names of the configuration's kinds that judge only what no other kind takes. */
  lateKinds: ReadonlySet<string>;
  /** What the schemas of the configuration's kinds are compiled from. */
  schemaFiles: readonly KindSchemaFile[];
  schemaOf(kind: Kind): KindSchema;
  /** The rules of the repository's own. */
  ownRules: OwnRules;
  /** The files that hold them beside the configuration. */
  ruleFiles: readonly string[];
}

/** How the configuration is called. */
export const CONFIG_NAME = "archi3.yaml";
const WRONG_CONFIG_NAME = "archi3.yml";
const POLICY_FOLDERS = [...USUAL_POLICIES, "."];
/** The folders that a tree of Archi3 policies is made of. */
const TREE_FOLDERS = ["core", "environments", "agents", "generated", "templates"];

/**
 * Finds and reads the configuration, and the folder of policies.
 * @param start where to look from: the place that the caller named, or the current folder
 * @param tree what to read: the disk, or a commit as if it were checked out at the same place
 * @param judges false where no policy is judged: a broken rule must not keep anybody from locking an environment
 * @throws {PolicyError} with exit 2 for everything that the caller has to correct
 */
export async function openWorkspace(
  options: { config?: string; policiesDir?: string },
  currentFolder: string,
  start: string = currentFolder,
  tree: Tree = DISK,
  judges = true,
): Promise<Workspace> {
  const builtIn = builtInKindSchemas();
  const asked =
    options.policiesDir === undefined ? undefined : folderOption(options.policiesDir, currentFolder, tree);
  const { config, configFile } = await openConfig(
    options,
    currentFolder,
    asked ?? start,
    asked !== undefined,
    tree,
  );
  const root = configFile === undefined ? (asked ?? start) : dirname(configFile);
  const policiesFolder = asked ?? configuredFolder(tree, config, root, configFile !== undefined);
  const repository = gitRoot(policiesFolder);
  const schemaFiles = readSchemaFiles(tree, config.kinds, root);
  const hasPolicies =
    asked !== undefined ||
    config.policies !== undefined ||
    config.kinds.length === 0 ||
    looksLikePolicies(tree, policiesFolder);
  const displayRoot = repository ?? currentFolder;
  const inRepository = repository !== undefined;
  const rules = judges
    ? await loadRules({
        ...{ tree, config, inRepository },
        configFile: configFile === undefined ? undefined : displayPath(configFile, displayRoot),
        policiesFolder: hasPolicies ? policiesFolder : undefined,
        shown: (path) => displayPath(path, currentFolder),
        named: (path) => displayPath(path, displayRoot),
      })
    : { ownRules: NO_OWN_RULES, ruleFiles: [] };
  return {
    ...{ tree, config, configFile, root, policiesFolder, hasPolicies, displayRoot, inRepository },
    lateKinds: new Set(),
    schemaFiles,
    schemaOf: await schemasOf(schemaFiles, builtIn),
    ...rules,
  };
}

/**
 * Finds and reads the configuration alone, which is the default one where there is none.
 * @param start where to look from
 * @param anywhere whether the current folder counts for a place that does not lie in it
 * @throws {PolicyError} with exit 2 for everything that the caller has to correct
 */
export async function openConfig(
  options: { config?: string },
  currentFolder: string,
  start: string = currentFolder,
  anywhere = false,
  tree: Tree = DISK,
): Promise<{ config: Config; configFile: string | undefined }> {
  const configFile =
    options.config === undefined
      ? findConfig(start, currentFolder, anywhere, tree)
      : resolve(currentFolder, options.config);
  if (configFile === undefined) return { config: DEFAULT_CONFIG, configFile };
  const shown = displayPath(configFile, currentFolder);
  const where = options.config === undefined ? shown : `--config ${shown}`;
  const bytes = readConfig(tree, configFile, where);
  return { config: await parseConfig(bytes, shown, builtInKindSchemas()("config"), RULE_IDS), configFile };
}

function folderOption(path: string, currentFolder: string, tree: Tree): string {
  const real = realFolderOf(tree, resolve(currentFolder, path));
  if (real !== undefined) return real;
  throw usageError("E_POLICIES_DIR", {
    what: "cannot use the policies folder",
    where: `--policies-dir ${path}`,
    ...noFolder(tree, resolve(currentFolder, path), "name a folder that exists"),
  });
}

/** Why a path is no folder, and which one beside it may have been meant. */
function noFolder(tree: Tree, path: string, otherwise: string): { why: string; mend: string } {
  const nature = tree.natureOf(path);
  if (nature === "file") return { why: "it is a file", mend: "name the folder that holds the policies" };
  if (nature === "other") return { why: "it is a link that leads to no folder", mend: otherwise };
  const guess = nearest(basename(path), foldersIn(dirname(path)));
  return { why: "there is no such folder", mend: guess === undefined ? otherwise : `did you mean ${guess}?` };
}

/**
 * Walks up from a place to the git root. Outside a repository it looks into the current folder, for places that lie
 * in it or where `anywhere` says that it counts for others too, and then into the place itself.
 * @throws {PolicyError} `E_CONFIG` (exit 2) for a configuration that has the wrong ending
 */
export function findConfig(
  start: string,
  currentFolder: string,
  anywhere = false,
  tree: Tree = DISK,
): string | undefined {
  const top = gitRoot(start);
  const current = anywhere || isWithin(start, currentFolder) ? [currentFolder] : [];
  for (const folder of top === undefined ? [...current, start] : foldersUpTo(start, top)) {
    const right = tree.natureOf(join(folder, CONFIG_NAME)) !== "missing";
    if (tree.natureOf(join(folder, WRONG_CONFIG_NAME)) !== "missing")
      throw wrongConfigName(join(folder, WRONG_CONFIG_NAME), right, currentFolder);
    if (right) return join(folder, CONFIG_NAME);
  }
  return undefined;
}

function wrongConfigName(path: string, besideRight: boolean, currentFolder: string): PolicyError {
  return usageError("E_CONFIG", {
    what: "cannot use the configuration",
    where: displayPath(path, currentFolder),
    why: besideRight ? `${CONFIG_NAME} stands beside it` : `its name must be ${CONFIG_NAME}`,
    mend: besideRight
      ? `keep one of them, as ${CONFIG_NAME}`
      : `rename it: mv ${WRONG_CONFIG_NAME} ${CONFIG_NAME}`,
  });
}

/** What a place belongs to: its repository, its configuration, and without one the tree of policies around it. */
export interface Surroundings {
  repository: string | undefined;
  configFile: string | undefined;
  tree: string | undefined;
}

/** Looks up what a place belongs to, as {@link openWorkspace} would. */
export function surroundingsOf(start: string, currentFolder: string): Surroundings {
  const configFile = findConfig(start, currentFolder);
  return {
    repository: gitRoot(start),
    configFile,
    tree: configFile === undefined ? treeAround(DISK, start, gitRoot(start)) : undefined,
  };
}

/**
 * Where to look from when policies are deployed: without a configuration around the current folder it is the repository
 * as a whole, since what is live, and where, must not depend on the folder that somebody happens to stand in.
 */
export function deploymentStart(currentFolder: string): string {
  const { repository, configFile } = surroundingsOf(currentFolder, currentFolder);
  return configFile === undefined ? (repository ?? currentFolder) : currentFolder;
}

/** The folder that paths of the configuration start at; without one the repository's. */
export function homeOf({ configFile, displayRoot }: Configured): string {
  return configFile === undefined ? displayRoot : dirname(configFile);
}

/**
 * A path that somebody typed, with the links above its repository followed (they are the machine's affair) and those
 * in the repository kept (they are an author's, and are never followed).
 */
export function settledPath(path: string, nature: "file" | "folder"): string {
  const folder = nature === "folder" ? path : dirname(path);
  const top = gitRoot(folder);
  const followed = top ?? folder;
  return join(realPath(followed) ?? followed, relative(followed, path));
}

/** A path and the folders above it, up to one of them; all of them when that is none. */
export function foldersUpTo(start: string, top: string): string[] {
  const folders: string[] = [];
  for (let at = start; ; at = dirname(at)) {
    folders.push(at);
    if (at === top || dirname(at) === at) return folders;
  }
}

const LARGEST_CONFIG = 1024 * 1024;

export function readConfig(tree: Tree, path: string, where: string): Uint8Array {
  const read = tree.read(path, LARGEST_CONFIG);
  if (read.kind === "bytes") return read.bytes;
  throw usageError("E_CONFIG", {
    what: "cannot read the configuration",
    where,
    why: unreadable(read),
    mend: "name a regular file that exists and may be read; links are not followed",
    ...("cause" in read ? { cause: read.cause } : {}),
  });
}

/** How far above the place that was named a tree of policies is looked for where no repository sets an end. */
const LEVELS_UP = 4;

/** The folder that the configuration names, or the usual one; from inside a tree of policies, that tree. */
function configuredFolder(tree: Tree, config: Config, root: string, configured: boolean): string {
  if (config.policies !== undefined) {
    const folder = realFolderOf(tree, join(root, config.policies));
    if (folder !== undefined && isInside(tree, folder, root)) return folder;
    const mend = "create the folder, or correct `policies` in archi3.yaml";
    throw usageError("E_POLICIES_DIR", {
      what:
        folder === undefined
          ? `cannot use the policies folder ${config.policies}`
          : `the policies folder ${config.policies} leads out of the repository`,
      where: config.policiesAt ?? config.policies,
      ...(folder === undefined
        ? noFolder(tree, join(root, config.policies), mend)
        : { why: "it is a symbolic link, or lies below one", mend }),
    });
  }
  const top = configured ? root : gitRoot(root);
  return treeAround(tree, root, top) ?? realFolderOf(tree, root) ?? root;
}

/** The nearest tree of policies at a place or above it, up to `top`. */
function treeAround(tree: Tree, start: string, top: string | undefined): string | undefined {
  const folders = top === undefined ? foldersUpTo(start, "").slice(0, LEVELS_UP) : foldersUpTo(start, top);
  for (const folder of folders) {
    for (const name of POLICY_FOLDERS) {
      const candidate = join(folder, name);
      if (tree.natureOf(candidate) === "folder" && looksLikePolicies(tree, candidate))
        return realFolderOf(tree, candidate) ?? candidate;
    }
  }
  return undefined;
}

/** True for a folder that is laid out as a tree of Archi3 policies. */
export function looksLikePolicies(tree: Tree, folder: string): boolean {
  return TREE_FOLDERS.some((name) => tree.natureOf(join(folder, name)) === "folder");
}

/** A path as people read it: relative to a folder, with forward slashes. */
export function displayPath(path: string, from: string): string {
  const shown = relative(from, path);
  return (shown === "" ? "." : shown).split(sep).join("/");
}
