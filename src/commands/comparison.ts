import { join, relative, sep } from "node:path";
import { CommitTree } from "../adapters/commit-tree.ts";
import { Repository } from "../adapters/git.ts";
import { DISK, type Tree } from "../adapters/tree.ts";
import type { Config } from "../config.ts";
import { PolicyError, usageError } from "../errors.ts";
import { Changes } from "../policy/changes.ts";
import type { Range, Severity } from "../policy/finding.ts";
import type { ToHead } from "../report/links.ts";
import type { Base, Counted } from "../report/report.ts";
import type { BaselineFile } from "../validation/baseline-file.ts";
import { severityOf } from "../validation/rules/index.ts";
import { type Against, type Beyond, findBase, nameOf, withRevision } from "./base.ts";
import { type Baselines, readBaseline } from "./baseline.ts";
import { type FoundFiles, findFiles } from "./intake.ts";
import { displayPath, openWorkspace, type Workspace } from "./workspace.ts";

/** What a run is asked to compare with, and what follows from it. */
export interface ComparisonRequest {
  against: Against;
  /**
   * `changes`: the run gates a change, which is judged by its base's configuration and fails only for what it brings
   * or touches. `all`: the change is in already; what is there judges itself, and the base only says what is new.
   */
  counted: Counted;
  beyond?: Beyond;
}

/** A run's base, and by what its policies are judged because of it. */
export interface Comparison {
  base: Base;
  counted: Counted;
  /** The commit that is checked out; undefined where it is not known. */
  checkout: string | undefined;
  /** The workspace to look for policies in, with the configuration and the schemas that judge. */
  here: Workspace;
  baselines: Baselines;
  /** The base's policies, judged by the same; undefined where there are none, so that every finding is new. */
  there: { workspace: Workspace; files: FoundFiles; changes: Changes } | undefined;
  /** What differs from the base; undefined where it is unknown. */
  changes: Changes | undefined;
  /** Carries a place of the checkout to the commit that is reported on; undefined where that has no such line. */
  reported: ToHead;
}

/**
 * Finds the base of a run, and what judges: a change is never judged by what it brings along itself.
 * @param options as the caller gave them, for what the base's workspace is looked up by
 */
export async function openComparison(
  request: ComparisonRequest,
  workspace: Workspace,
  options: { config?: string; policiesDir?: string },
  currentFolder: string,
): Promise<Comparison> {
  if (!workspace.inRepository) {
    throw usageError("E_BASE", {
      what: "there is nothing to compare with",
      where: workspace.displayRoot,
      why: "this is no git repository",
      mend: "run it in a clone, or without a base",
    });
  }
  const repository = new Repository(workspace.displayRoot);
  const against = withRevision(request.against, repository);
  const found = await findBase(repository, against, request.beyond);
  if (found.state === "unknown") return unknownBase(request, workspace, found.why);
  const entries = repository.entries(found.commit);
  if (entries === undefined)
    return await unknownBase(request, workspace, `the files of ${found.commit} cannot be read`);
  const changes = new Changes(repository.changesSince(found.commit), (path) => entries.has(path));
  const tree = new CommitTree(repository, entries, DISK, (path) => changes.keeps(path));
  const judged = await judgeBy(tree, request, workspace, options, currentFolder);
  if ("why" in judged) return unknownBase(request, workspace, judged.why);
  const reported = found.reported === undefined ? undefined : linesOf(repository, found.reported);
  const name = nameOf(against);
  return {
    base: {
      state: judged.there === undefined ? "adopting" : "known",
      name,
      commit: found.commit,
      notes: judged.notes,
    },
    counted: request.counted,
    checkout: found.checkout,
    here: judged.here,
    baselines: judged.baselines,
    there: judged.there === undefined ? undefined : { ...judged.there, changes },
    changes,
    reported: reported === undefined ? asItIs : (file, range) => carried(reported, file, range),
  };
}

function asItIs(file: string, range: Range): { file: string; range: Range } {
  return { file, range };
}

/** A place whose first line the commit has; where it has not got the last one, the place ends with the first. */
function carried(reported: Changes, file: string, range: Range): { file: string; range: Range } | undefined {
  const first = reported.oldLine(file, range.start.line);
  if (first === undefined) return undefined;
  const last = reported.oldLine(file, range.end.line);
  const length = range.end.line - range.start.line;
  const whole = last !== undefined && last.line - first.line === length;
  const start = { ...range.start, line: first.line };
  const end = whole ? { ...range.end, line: last.line } : { line: first.line + 1, column: 1 };
  return { file: first.file, range: { start, end } };
}

/** How the lines of the checkout stand to those of a commit. */
function linesOf(repository: Repository, commit: string): Changes {
  const entries = repository.entries(commit);
  return new Changes(repository.changesSince(commit), (path) => entries?.has(path) === true);
}

/** Nothing is taken from a base that cannot be read: every finding is new, and no rule may have been switched off. */
async function unknownBase(
  request: ComparisonRequest,
  workspace: Workspace,
  why: string,
): Promise<Comparison> {
  const gate = request.counted === "changes";
  return {
    base: {
      state: "unknown",
      name: nameOf(request.against),
      why,
      notes: gate
        ? [
            "Every finding counts as new, no rule is switched off or made milder, and no baseline accepts anything.",
          ]
        : [],
    },
    counted: request.counted,
    checkout: undefined,
    here: gate ? { ...workspace, config: hardened(workspace.config) } : workspace,
    baselines: gate ? { which: "none" } : await ownBaseline(workspace),
    there: undefined,
    changes: undefined,
    reported: asItIs,
  };
}

const RANK: { [severity in Severity | "off"]: number } = { off: 0, notice: 1, warning: 2, error: 3 };

/** A configuration that nobody has agreed to may make rules more severe, but not milder. */
function hardened(config: Config): Config {
  const byDefault = severityOf(new Map());
  const severity = [...config.severity].filter(
    ([rule, severity]) => RANK[severity] >= RANK[byDefault(rule) ?? "off"],
  );
  return {
    ...config,
    severity: new Map(severity),
    failOn: config.failOn === "never" ? "error" : config.failOn,
  };
}

/** Without a base, or with one that has nothing to say: what is there judges itself. */
export async function ownBaseline(workspace: Workspace): Promise<Baselines> {
  return { which: "own", own: await readBaseline(workspace) };
}

interface Judged {
  here: Workspace;
  baselines: Baselines;
  there: { workspace: Workspace; files: FoundFiles } | undefined;
  notes: string[];
}

async function judgeBy(
  tree: CommitTree,
  request: ComparisonRequest,
  workspace: Workspace,
  options: { config?: string; policiesDir?: string },
  currentFolder: string,
): Promise<Judged | { why: string }> {
  if (request.counted === "all") return judgedByItself(tree, workspace);
  let base: Workspace;
  let accepted: BaselineFile | undefined;
  try {
    base = await openBase(tree, workspace, options, currentFolder);
    accepted = await readBaseline(base);
  } catch (error) {
    if (error instanceof PolicyError)
      return { why: `${error.parts.what}: ${error.parts.why ?? error.parts.where ?? ""}` };
    throw error;
  }
  const files = findFiles(base);
  if (base.configFile === undefined && files.files.every(({ kind }) => kind === undefined)) {
    const notes = [
      "Adopting: the base has neither a configuration nor policies, so this change judges itself.",
    ];
    return { here: workspace, baselines: await ownBaseline(workspace), there: undefined, notes };
  }
  const baselines = { which: "changed" as const, base: accepted, own: await readBaseline(workspace) };
  return judgedByBase(tree, base, workspace, baselines);
}

/** The base's own workspace, where the caller's folder of policies may not have been yet. */
function openBase(
  tree: CommitTree,
  workspace: Workspace,
  { config, policiesDir }: { config?: string; policiesDir?: string },
  currentFolder: string,
): Promise<Workspace> {
  const asked = policiesDir === undefined ? undefined : workspace.policiesFolder;
  const was = asked !== undefined && tree.natureOf(asked) === "folder";
  return openWorkspace(
    { ...(config === undefined ? {} : { config }), ...(was ? { policiesDir: asked } : {}) },
    currentFolder,
    asked ?? DISK.realPath(workspace.root) ?? workspace.root,
    tree,
  );
}

/** The change is in: what is there now judges both states. */
async function judgedByItself(tree: CommitTree, workspace: Workspace): Promise<Judged> {
  const hasPolicies = workspace.hasPolicies && tree.natureOf(workspace.policiesFolder) === "folder";
  const there = { ...workspace, tree, hasPolicies };
  return {
    here: workspace,
    baselines: await ownBaseline(workspace),
    there: { workspace: there, files: findFiles(there) },
    notes: [],
  };
}

/** The base judges; of the change only the kinds that it adds count, for files that nothing else judges. */
function judgedByBase(
  tree: CommitTree,
  base: Workspace,
  workspace: Workspace,
  baselines: Baselines & { which: "changed" },
): Judged {
  const old = new Set(base.config.kinds.map(({ name }) => name));
  const added = workspace.config.kinds.filter(({ name }) => !old.has(name));
  const newNames = new Set(added.map(({ name }) => name));
  const judging = {
    config: { ...base.config, kinds: [...base.config.kinds, ...added] },
    lateKinds: newNames,
    schemaOf: (kind: Parameters<Workspace["schemaOf"]>[0]) =>
      newNames.has(kind.name) ? workspace.schemaOf(kind) : base.schemaOf(kind),
  };
  const isHere = base.hasPolicies && DISK.natureOf(base.policiesFolder) === "folder";
  const here = {
    ...workspace,
    ...judging,
    ...(isHere ? { policiesFolder: base.policiesFolder, hasPolicies: true } : {}),
  };
  const there = { ...base, ...judging };
  const moved = base.hasPolicies && !isHere;
  return {
    here,
    baselines,
    there: { workspace: there, files: findFiles(there) },
    notes: [
      ...(moved ? [noteOfMove(base, here)] : []),
      ...[...newNames].map((name) => `The kind ${name} is new: files that only it matches are judged by it.`),
      ...noteOfEdits(tree, base, workspace),
      ...noteOfNew(baselines),
    ],
  };
}

function noteOfMove(base: Workspace, here: Workspace): string {
  const shown = (folder: string) => displayPath(folder, here.displayRoot);
  return `The policies folder ${shown(base.policiesFolder)} is gone; policies were looked for in ${shown(here.policiesFolder)}.`;
}

/** A change of what judges takes effect once it is merged, which its author has to know. */
function noteOfEdits(tree: Tree, base: Workspace, workspace: Workspace): string[] {
  const paths = new Set(
    [
      base.configFile,
      workspace.configFile,
      ...base.config.kinds.map(({ schema }) => join(base.root, schema)),
    ].filter((path) => path !== undefined),
  );
  const edited = [...paths].filter((path) => contents(tree, path) !== contents(DISK, path));
  if (edited.length === 0) return [];
  const names = edited.map((path) => relative(workspace.displayRoot, path).split(sep).join("/")).sort();
  const [verb, them] = names.length === 1 ? ["changes", "it"] : ["change", "them"];
  return [
    `${names.join(", ")} ${verb}: the policies were judged by the base's version. What only the new one allows is made in a second change, after ${them === "it" ? "this one" : "these"} is merged.`,
  ];
}

/** The first baseline could accept what its own change brings. */
function noteOfNew({ base, own }: Baselines & { which: "changed" }): string[] {
  if (own === undefined || base !== undefined) return [];
  return [`${own.file} is new: it accepts nothing before this change is merged.`];
}

const LARGEST_COMPARED = 16 * 1024 * 1024;

function contents(tree: Tree, path: string): string | undefined {
  const read = tree.read(path, LARGEST_COMPARED);
  return read.kind === "bytes" ? Buffer.from(read.bytes).toString("latin1") : undefined;
}

/** The base's files, under the names that they have now. */
export function underNewNames({ files, rejected, idleKinds }: FoundFiles, changes: Changes): FoundFiles {
  const renamed = <T extends { file: string }>(one: T): T => ({ ...one, file: changes.nameNow(one.file) });
  return { files: files.map(renamed), rejected: rejected.map(renamed), idleKinds };
}
