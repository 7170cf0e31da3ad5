import { basename, dirname, join } from "node:path";
import picomatch from "picomatch";
import { isWithin } from "../adapters/files.ts";
import type { CustomKind } from "../config/kinds.ts";
import { builtInKind, isYamlName, type Kind, kindOfPath, supportOf } from "../policy/kinds.ts";
import type { InputFile } from "../validation/own-part.ts";
import type { RejectedFile } from "../validation/validate.ts";
import { displayPath, type Workspace } from "./workspace.ts";

/** Files that were looked at: what can be checked, and what was rejected by its name or nature. */
export interface TakenFiles {
  files: InputFile[];
  rejected: RejectedFile[];
}

/** The files of a workspace. */
export interface FoundFiles extends TakenFiles {
  /** The configuration's kinds whose globs match no file. */
  idleKinds: CustomKind[];
  /** Files that the configuration's kinds leave out only because of their ending. */
  nearMisses?: readonly NearMiss[];
}

/** A kind, and the files that would be its own if they ended in `.yml` where they end in `.yaml`, or the other way. */
export interface NearMiss {
  kind: CustomKind;
  files: readonly string[];
}

/**
 * Takes in every YAML file of the policies folder, and those that custom kinds match anywhere in the repository.
 * @param expect hears how many files there are before they are read
 */
export function findFiles(workspace: Workspace, expect?: (files: number) => void): FoundFiles {
  const { tree, displayRoot } = workspace;
  const found: FoundFiles = { files: [], rejected: [], idleKinds: [] };
  const seen = [...ownKindsFiles(found, workspace)];
  if (workspace.hasPolicies)
    seen.push(...policyFiles(workspace, new Set(seen.map(({ absolute }) => absolute))));
  expect?.(seen.length);
  tree.prepare(seen.map(({ absolute }) => absolute));
  for (const { absolute, path, kind } of seen) {
    if (kind !== undefined || isYamlName(path)) takeIn(found, workspace, absolute, path, kind);
    else if (tree.isLinkToFolder(absolute)) rejectLink(found, displayPath(absolute, displayRoot));
  }
  found.rejected.push(...collisions(found.files));
  return found;
}

/** A file that a run may have to look at. */
interface SeenFile {
  absolute: string;
  /** Relative to what its kind's place is relative to. */
  path: string;
  kind: Kind | undefined;
}

/** What lies in the policies folder and belongs to no kind of the configuration's. */
function policyFiles(workspace: Workspace, taken: ReadonlySet<string>): SeenFile[] {
  const { tree, policiesFolder, inRepository } = workspace;
  const seen: SeenFile[] = [];
  for (const path of tree.filesBelow(policiesFolder, inRepository)) {
    const absolute = join(policiesFolder, path);
    if (taken.has(absolute) || isConfiguration(absolute, workspace)) continue;
    if (isSupport(absolute, workspace)) continue;
    seen.push({ absolute, path, kind: isYamlName(path) ? kindOfPath(path) : undefined });
  }
  return seen;
}

/** What the configuration's kinds match. */
function ownKindsFiles(found: FoundFiles, workspace: Workspace): SeenFile[] {
  const seen: SeenFile[] = [];
  const matchers = workspace.config.kinds.map(matcherOf);
  const idle = new Set(matchers);
  if (matchers.length === 0) return seen;
  const missed = new Map<CustomKind, string[]>();
  const noteNearMiss = (absolute: string, path: string) => {
    const other = otherEnding(path);
    const near = other === undefined ? undefined : matchers.find(({ matches }) => matches(other));
    // What lies among the policies is told as a file of no kind.
    if (near === undefined || (workspace.hasPolicies && isWithin(absolute, workspace.policiesFolder))) return;
    const files = missed.get(near.entry) ?? [];
    missed.set(near.entry, files);
    files.push(displayPath(absolute, workspace.displayRoot));
  };
  for (const path of workspace.tree.filesBelow(workspace.root, workspace.inRepository)) {
    const absolute = join(workspace.root, path);
    if (isSupport(absolute, workspace)) continue;
    const isBuiltIn = () => kindOfPath(displayPath(absolute, workspace.policiesFolder)) !== undefined;
    const first = matchers.find(
      ({ matches, entry }) => matches(path) && !(workspace.lateKinds.has(entry.name) && isBuiltIn()),
    );
    if (first === undefined) {
      noteNearMiss(absolute, path);
      continue;
    }
    idle.delete(first);
    // A kind whose files an earlier one takes does match something.
    for (const matcher of idle) if (matcher.matches(path)) idle.delete(matcher);
    seen.push({ absolute, path, kind: first.kind });
  }
  found.idleKinds.push(...[...idle].map(({ entry }) => entry));
  found.nearMisses = [...missed].map(([kind, files]) => ({ kind, files }));
  return seen;
}

/** The same name with YAML's other ending; undefined for what is no YAML. */
function otherEnding(path: string): string | undefined {
  if (path.endsWith(".yaml")) return path.replace(/yaml$/, "yml");
  return path.endsWith(".yml") ? path.replace(/yml$/, "yaml") : undefined;
}

/** The configuration is no policy, also where it lies among them. */
export function isConfiguration(absolute: string, workspace: Workspace): boolean {
  return (
    absolute === workspace.configFile ||
    (dirname(absolute) === workspace.root && basename(absolute) === "archi3.yaml")
  );
}

/** True for what lies among the policies to judge them: it is no policy, whatever globs match it. */
function isSupport(absolute: string, { hasPolicies, policiesFolder }: Workspace): boolean {
  return hasPolicies && supportOf(displayPath(absolute, policiesFolder)) !== undefined;
}

/** True for a file that judges policies, and is checked whenever it is read: the configuration, or a file of rules. */
export function judges(absolute: string, workspace: Workspace): boolean {
  return isConfiguration(absolute, workspace) || workspace.ruleFiles.includes(absolute);
}

interface Matcher {
  entry: CustomKind;
  kind: Kind;
  matches(path: string): boolean;
}

function matcherOf(entry: CustomKind): Matcher {
  const matches = picomatch([...entry.match], { dot: true, noextglob: true });
  // A line break in a name matches no glob, and would let the file escape its kind.
  return { entry, kind: toKind(entry), matches: (path) => matches(path.replaceAll(/[\r\n]/g, "_")) };
}

/**
 * Reads one file that the caller named; its kind is that of its path, else the one that the caller says, else its
 * contents decide.
 */
export function findNamedFile(workspace: Workspace, path: string, type: string | undefined): TakenFiles {
  const found: TakenFiles = { files: [], rejected: [] };
  const inPolicies = displayPath(path, workspace.policiesFolder);
  const kind = ownKindOf(path, workspace) ?? kindOfPath(inPolicies) ?? saidKind(type, workspace);
  const shown = kind?.builtIn === false ? displayPath(path, workspace.root) : inPolicies;
  takeIn(found, workspace, path, shown, kind);
  const files = found.files.map((file) => ({
    ...file,
    named: true,
    kind: file.kind ?? templateKind(file.bytes),
  }));
  return { ...found, files };
}

/** The kind of a name, of the configuration's own or built in. */
export function saidKind(type: string | undefined, workspace: Workspace): Kind | undefined {
  if (type === undefined) return undefined;
  const own = workspace.config.kinds.find(({ name }) => name === type);
  return own === undefined ? builtInKind(type) : toKind(own);
}

/** True for a file that is a policy by its place, whatever it holds. @param absolute its path */
export function isPolicyPlace(absolute: string, workspace: Workspace): boolean {
  if (isConfiguration(absolute, workspace)) return false;
  if (ownKindOf(absolute, workspace) !== undefined) return true;
  const inPolicies = workspace.hasPolicies && isWithin(absolute, workspace.policiesFolder);
  return inPolicies && kindOfPath(displayPath(absolute, workspace.policiesFolder)) !== undefined;
}

/** The configuration's kind that a path has by its globs: git may ignore a file that is named. */
export function ownKindOf(path: string, workspace: Workspace): Kind | undefined {
  if (!isWithin(path, workspace.root) || isSupport(path, workspace)) return undefined;
  const relativePath = displayPath(path, workspace.root);
  return workspace.config.kinds.map(matcherOf).find(({ matches }) => matches(relativePath))?.kind;
}

/** A template need not be YAML, so its kind is told by its text. */
function templateKind(bytes: Uint8Array): Kind | undefined {
  return /^template-variables:/m.test(Buffer.from(bytes).toString("latin1"))
    ? builtInKind("template")
    : undefined;
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
  found: TakenFiles,
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
  const read = workspace.tree.read(absolute, workspace.config.maxFileSize);
  switch (read.kind) {
    case "bytes":
      found.files.push({ file, path, bytes: read.bytes, kind });
      break;
    case "missing":
      // Git lists a tracked file that is deleted in the working tree: there is nothing to check.
      break;
    case "link":
      rejectLink(found, file, kind);
      break;
    case "special":
      found.rejected.push({
        file,
        kind,
        rule: "ARC002",
        message: `This is ${read.what}, not a file.`,
        help: "Put a regular file here, or delete it.",
      });
      break;
    case "too-large":
      found.rejected.push({
        file,
        kind,
        rule: "ARC003",
        message: `The file is larger than ${sizeText(workspace.config.maxFileSize)}.`,
        help: "Split it, or raise `validate.max-file-size` in archi3.yaml.",
      });
      break;
    case "denied":
      found.rejected.push({
        file,
        kind,
        rule: "ARC002",
        message: `The file cannot be opened (${read.why}).`,
        help: "Give the right to read it.",
      });
      break;
  }
}

function rejectLink(found: TakenFiles, file: string, kind?: Kind): void {
  found.rejected.push({
    file,
    kind,
    rule: "ARC002",
    message: "This is a symbolic link, which is not followed.",
    help: "Put the file or folder itself here.",
  });
}

function sizeText(bytes: number): string {
  const mib = bytes / 1024 / 1024;
  return mib >= 1 ? `${mib} MiB` : `${bytes / 1024} KiB`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const BAD_NAME = /[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd\\:]|^-|\/-/;

/** Why a file's name is refused; undefined for a sound one. */
export function nameProblem(path: string): { message: string; help: string } | undefined {
  if (!BAD_NAME.test(path)) return undefined;
  return {
    message:
      "The file's name holds characters that programs misread: control or invisible ones, a colon, a backslash, or a dash in front.",
    help: "Rename the file, with letters, digits, dots, dashes and underscores.",
  };
}

/** Names that some file system takes for one: `A.yml` beside `a.yml`, or the same letters in other code points. */
export function collisions(files: readonly InputFile[]): RejectedFile[] {
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
