import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import {
  gitRoot,
  listFiles,
  natureOfPath,
  readRegularFile,
  realFolder,
  specialFiles,
} from "../adapters/files.ts";
import { type Config, type CustomKind, DEFAULT_CONFIG, parseConfig } from "../config.ts";
import { usageError } from "../errors.ts";
import { isYamlName, type Kind, kindOfPath } from "../policy/kinds.ts";
import { builtInKindSchemas, type KindSchema } from "../validation/builtin-schemas.ts";
import { RULE_IDS } from "../validation/rules/index.ts";
import type { JsonSchema, LinearRegExp } from "../validation/schema.ts";
import type { InputFile, RejectedFile } from "../validation/validate.ts";

/** Where a command works: its configuration, its folders, its schemas. */
export interface Workspace {
  config: Config;
  /** The folder of archi3.yaml, or what stands for it: paths of the configuration start here. */
  root: string;
  policiesFolder: string;
  /** What findings name files relative to: the git root, outside a repository the current directory. */
  displayRoot: string;
  inRepository: boolean;
  schemaOf(kind: Kind): KindSchema;
}

const CONFIG_NAMES = ["archi3.yaml", "archi3.yml"];
const POLICY_FOLDERS = ["archi3/policies", "policies", "."];
const TREE_FOLDERS = ["core", "environments", "agents", "generated", "templates"];

/**
 * Finds and reads the configuration, and the folder of policies.
 * @throws {PolicyError} with exit 2 for everything that the caller has to correct
 */
export async function openWorkspace(
  options: { config?: string; policiesDir?: string },
  currentFolder: string,
): Promise<Workspace> {
  const builtIn = builtInKindSchemas();
  const asked =
    options.policiesDir === undefined ? undefined : folderOption(options.policiesDir, currentFolder);
  const configFile = findConfig(options.config, asked, currentFolder);
  const config =
    configFile === undefined
      ? DEFAULT_CONFIG
      : await parseConfig(
          readOption(configFile, "--config"),
          displayPath(configFile, currentFolder),
          builtIn("config"),
          RULE_IDS,
        );
  const root = configFile === undefined ? (asked ?? currentFolder) : dirname(configFile);
  const policiesFolder = asked ?? configuredFolder(config, configFile, root);
  const repository = gitRoot(policiesFolder);
  return {
    config,
    root,
    policiesFolder,
    displayRoot: repository ?? currentFolder,
    inRepository: repository !== undefined,
    schemaOf: await schemas(config.kinds, root, builtIn),
  };
}

function folderOption(path: string, currentFolder: string): string {
  const real = realFolder(resolve(currentFolder, path));
  if (real !== undefined) return real;
  throw usageError("E_POLICIES_DIR", {
    what: "there is no such folder of policies",
    where: `--policies-dir ${path}`,
    mend: "name a folder that exists",
  });
}

/** Walks up from the policies (or the current folder) to the git root; outside a repository looks at both, in turn. */
function findConfig(
  option: string | undefined,
  policies: string | undefined,
  currentFolder: string,
): string | undefined {
  if (option !== undefined) return resolve(currentFolder, option);
  const start = policies ?? currentFolder;
  const top = gitRoot(start);
  const folders = top === undefined ? [currentFolder, start] : foldersUpTo(start, top);
  for (const folder of folders) {
    for (const name of CONFIG_NAMES) {
      if (natureOfPath(join(folder, name)) === "file") return join(folder, name);
    }
  }
  return undefined;
}

function foldersUpTo(start: string, top: string): string[] {
  const folders: string[] = [];
  for (let at = start; ; at = dirname(at)) {
    folders.push(at);
    if (at === top || dirname(at) === at) return folders;
  }
}

function readOption(path: string, option: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw usageError("E_CONFIG", {
      what: "cannot read the configuration",
      where: `${option} ${path}`,
      why: error instanceof Error ? error.message : String(error),
      mend: "name a file that exists and may be read",
      cause: error,
    });
  }
}

function configuredFolder(config: Config, configFile: string | undefined, root: string): string {
  if (config.policies !== undefined) {
    const folder = realFolder(join(root, config.policies));
    if (folder !== undefined) return folder;
    throw usageError("E_POLICIES_DIR", {
      what: "there is no such folder of policies",
      where: `${configFile ?? root}: policies: ${config.policies}`,
      mend: "create the folder, or correct `policies` in archi3.yaml",
    });
  }
  const usual = POLICY_FOLDERS.map((name) => join(root, name)).find(looksLikePolicies);
  return realFolder(usual ?? root) ?? root;
}

/** True for a folder that is laid out as a tree of Archi3 policies. */
export function looksLikePolicies(folder: string): boolean {
  return TREE_FOLDERS.some((name) => natureOfPath(join(folder, name)) === "folder");
}

async function schemas(
  kinds: readonly CustomKind[],
  root: string,
  builtIn: (kind: string) => KindSchema,
): Promise<(kind: Kind) => KindSchema> {
  const custom = new Map<string, KindSchema>();
  if (kinds.length === 0) return (kind) => builtIn(kind.name);
  const { compileForeign } = await import("../validation/schema.ts");
  const linear = kinds.some(({ regex }) => regex === "linear") ? await loadLinearRegExp() : undefined;
  for (const kind of kinds) {
    const where = `${kind.schema} (kind ${kind.name})`;
    const schema = compileForeign(
      readSchema(join(root, kind.schema), where),
      where,
      kind.regex === "linear" ? linear : undefined,
    );
    custom.set(kind.name, { quick: async () => undefined, schema: async () => schema, places: undefined });
  }
  return (kind) => custom.get(kind.name) ?? builtIn(kind.name);
}

async function loadLinearRegExp(): Promise<LinearRegExp> {
  const { RE2JS } = await import("re2js");
  return (pattern) => {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
    return { test: (text) => compiled.test(text) };
  };
}

const LARGEST_SCHEMA = 16 * 1024 * 1024;

function readSchema(path: string, where: string): JsonSchema {
  const read = readRegularFile(path, LARGEST_SCHEMA);
  const problem =
    read.kind === "bytes"
      ? undefined
      : read.kind === "missing"
        ? "there is no such file"
        : `it is ${read.kind}`;
  try {
    if (read.kind === "bytes")
      return JSON.parse(
        Buffer.from(read.bytes)
          .toString("utf8")
          .replace(/^\uFEFF/, ""),
      ) as JsonSchema;
  } catch (error) {
    throw usageError("E_SCHEMA", {
      what: "cannot read the schema",
      where,
      why: error instanceof Error ? error.message : String(error),
      mend: "a schema is a JSON file",
      cause: error,
    });
  }
  throw usageError("E_SCHEMA", {
    what: "cannot read the schema",
    where,
    ...(problem === undefined ? {} : { why: problem }),
    mend: "correct `schema` in archi3.yaml; links are not followed",
  });
}

/** A path as people read it: relative to a folder, with forward slashes. */
export function displayPath(path: string, from: string): string {
  const shown = relative(from, path);
  return (shown === "" ? "." : shown).split(sep).join("/");
}

/** The files of a workspace: what can be checked, and what was rejected by its name or nature. */
export interface FoundFiles {
  files: InputFile[];
  rejected: RejectedFile[];
}

/** Takes in every YAML file of the policies folder, and those that custom kinds match anywhere in the repository. */
export function findFiles(workspace: Workspace): FoundFiles {
  const found: FoundFiles = { files: [], rejected: [] };
  const taken = new Set<string>();
  const matchers = workspace.config.kinds.map((kind) => ({
    kind: toKind(kind),
    matches: picomatch([...kind.match], { dot: true }),
  }));
  if (matchers.length > 0) {
    for (const path of listFiles(workspace.root, workspace.inRepository)) {
      const kind = matchers.find(({ matches }) => matches(path))?.kind;
      if (kind === undefined) continue;
      taken.add(join(workspace.root, path));
      takeIn(found, workspace, join(workspace.root, path), path, kind);
    }
  }
  const paths = listFiles(workspace.policiesFolder, workspace.inRepository);
  const special = workspace.inRepository ? specialFiles(workspace.policiesFolder) : [];
  for (const path of new Set([...paths, ...special])) {
    const absolute = join(workspace.policiesFolder, path);
    if (taken.has(absolute) || !isYamlName(path)) continue;
    takeIn(found, workspace, absolute, path, kindOfPath(path));
  }
  found.rejected.push(...collisions(found.files));
  return found;
}

/** Reads one file that the caller named; its kind is that of its path, or left to its contents. */
export function findNamedFile(workspace: Workspace, path: string): FoundFiles {
  const found: FoundFiles = { files: [], rejected: [] };
  takeIn(found, workspace, path, displayPath(path, workspace.policiesFolder), undefined);
  return found;
}

function toKind(kind: CustomKind): Kind {
  return {
    name: kind.name,
    builtIn: false,
    documents: kind.documents,
    ...(kind.nameAt === undefined ? {} : { nameAt: kind.nameAt }),
    ...(kind.idAt === undefined ? {} : { idAt: kind.idAt }),
  };
}

function takeIn(
  found: FoundFiles,
  workspace: Workspace,
  absolute: string,
  path: string,
  kind: Kind | undefined,
): void {
  const file = displayPath(absolute, workspace.displayRoot);
  const badName = nameProblem(path);
  if (badName !== undefined) {
    found.rejected.push({ file, rule: "ARC001", ...badName });
    return;
  }
  const read = readRegularFile(absolute, workspace.config.maxFileSize);
  switch (read.kind) {
    case "bytes":
      found.files.push({ file, path, bytes: read.bytes, kind });
      break;
    case "missing":
      // Git lists a tracked file that is deleted in the working tree: there is nothing to check.
      break;
    case "link":
      found.rejected.push({
        file,
        rule: "ARC002",
        message: "The file is a symbolic link, which is not followed.",
        help: "Put the file itself here.",
      });
      break;
    case "special":
      found.rejected.push({
        file,
        rule: "ARC002",
        message: `This is ${read.what}, not a file.`,
        help: "Put a regular file here, or delete it.",
      });
      break;
    case "too-large":
      found.rejected.push({
        file,
        rule: "ARC003",
        message: `The file is larger than ${sizeText(workspace.config.maxFileSize)}.`,
        help: "Split it, or raise `validate.max-file-size` in archi3.yaml.",
      });
      break;
    case "denied":
      found.rejected.push({
        file,
        rule: "ARC002",
        message: `The file cannot be opened (${read.why}).`,
        help: "Give the right to read it.",
      });
      break;
  }
}

function sizeText(bytes: number): string {
  const mib = bytes / 1024 / 1024;
  return mib >= 1 ? `${mib} MiB` : `${bytes / 1024} KiB`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const BAD_NAME = /[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd\\:]|^-|\/-/;

function nameProblem(path: string): { message: string; help: string } | undefined {
  if (!BAD_NAME.test(path)) return undefined;
  return {
    message:
      "The file's name holds characters that programs misread: control or invisible ones, a colon, a backslash, or a dash in front.",
    help: "Rename the file, with letters, digits, dots, dashes and underscores.",
  };
}

/** Names that some file system takes for one: `A.yml` beside `a.yml`, or the same letters in other code points. */
function collisions(files: readonly InputFile[]): RejectedFile[] {
  const seen = new Map<string, string>();
  const rejected: RejectedFile[] = [];
  for (const { file } of files) {
    const folded = file.normalize("NFC").toLowerCase();
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, file);
    else {
      rejected.push({
        file,
        rule: "ARC007",
        message: `On some machines this name is the same file as ${first}.`,
        help: "Rename one of them.",
      });
    }
  }
  return rejected;
}
