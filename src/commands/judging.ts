import { join, relative, sep } from "node:path";
import type { CommitTree } from "../adapters/commit-tree.ts";
import { DISK, type Tree } from "../adapters/tree.ts";
import type { Config } from "../config/config.ts";
import { PolicyError } from "../errors.ts";
import type { Severity } from "../policy/finding.ts";
import type { Counted } from "../report/report.ts";
import type { BaselineFile } from "../validation/baseline-file.ts";
import type { OwnRules } from "../validation/custom-rules/own-rules.ts";
import { severityOf } from "../validation/rules/index.ts";
import { list } from "../validation/wording.ts";
import { type Baselines, readBaseline } from "./baseline.ts";
import { type FoundFiles, findFiles } from "./intake.ts";
import { displayPath, openWorkspace, type Workspace } from "./workspace.ts";

const RANK: { [severity in Severity | "off"]: number } = { off: 0, notice: 1, warning: 2, error: 3 };

/** A configuration that nobody has agreed to may make rules more severe, but not milder. */
export function hardened({ config, ownRules }: Workspace): Config {
  const byDefault = severityOf(new Map(), ownRules.rules);
  const severity = [...config.severity].filter(
    ([rule, severity]) => RANK[severity] >= RANK[byDefault(rule) ?? "off"],
  );
  return {
    ...config,
    severity: new Map(severity),
    failOn: config.failOn === "never" ? "error" : config.failOn,
  };
}

/** What a reader has to know of a change whose base nobody could read. */
export function notesOfUnknown({ config, configFile, ownRules }: Workspace): string[] {
  const rules = ownRules.rules.map(({ id }) => id);
  const kinds = config.kinds.map(({ name }) => name);
  const own = [
    "folder of policies",
    "environments",
    ...(kinds.length === 0 ? [] : [`own kinds (${kinds.join(", ")}) and their schemas`]),
    ...(rules.length === 0 ? [] : [`own rules (${list(rules)})`]),
  ];
  return [
    "Every finding counts as new, errors fail the run, no rule of the configuration is switched off or made milder, and no baseline accepts anything.",
    ...(configFile === undefined
      ? []
      : [
          `The ${own.slice(0, -1).join(", ")} and ${own.at(-1)} are those of this checkout, and were compared with nothing: what this change takes out of them is not checked, so a run without findings is no proof. Read archi3.yaml${kinds.length === 0 ? "" : " and the schemas"} before you approve it.`,
        ]),
  ];
}

/** Without a base, or with one that has nothing to say: what is there judges itself. */
export async function ownBaseline(workspace: Workspace): Promise<Baselines> {
  return { which: "own", own: await readBaseline(workspace) };
}

/** By what a change is judged. */
export interface Judged {
  here: Workspace;
  baselines: Baselines;
  there: { workspace: Workspace; files: FoundFiles } | undefined;
  notes: string[];
}

/** Finds what judges a change: never what it brings along itself. @returns why the base cannot be read, where it cannot */
export async function judgeBy(
  tree: CommitTree,
  counted: Counted,
  workspace: Workspace,
  options: { config?: string; policiesDir?: string },
  currentFolder: string,
): Promise<Judged | { why: string }> {
  if (counted === "all") return judgedByItself(tree, workspace);
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

/** The base's rules judge; those that the change adds are known, so that its comments may name them. */
function rulesOfBase({ ownRules }: Workspace, workspace: Workspace): OwnRules {
  const old = new Set(ownRules.rules.map(({ id }) => id));
  return { ...ownRules, later: workspace.ownRules.rules.filter(({ id }) => !old.has(id)) };
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
    schemaFiles: [
      ...base.schemaFiles,
      ...workspace.schemaFiles.filter(({ kind }) => newNames.has(kind.name)),
    ],
    schemaOf: (kind: Parameters<Workspace["schemaOf"]>[0]) =>
      newNames.has(kind.name) ? workspace.schemaOf(kind) : base.schemaOf(kind),
    ownRules: rulesOfBase(base, workspace),
    ruleFiles: [...new Set([...base.ruleFiles, ...workspace.ruleFiles])],
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
      ...[...base.ruleFiles, ...workspace.ruleFiles],
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
