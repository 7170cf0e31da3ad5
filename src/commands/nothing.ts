import { basename, dirname, join, resolve } from "node:path";
import { findBelow, isWithin, natureOfEntry, realPath } from "../adapters/files.ts";
import { gitRoot } from "../adapters/git.ts";
import { type PolicyError, usageError } from "../errors.ts";
import type { Policy } from "../policy/catalog.ts";
import { isYamlName, kindOfPath, kindOfShape, type SupportFile, supportOf } from "../policy/kinds.ts";
import { DEFAULT_LIMITS } from "../policy/read-limits.ts";
import { readBytes } from "../policy/reader.ts";
import { nearest } from "../policy/spelling.ts";
import type { InputFile } from "../validation/own-part.ts";
import { isConfiguration } from "./intake.ts";
import type { NamedPath } from "./scope.ts";
import { displayPath, type Workspace } from "./workspace.ts";

/** What a run read, for explaining why nothing of it was wanted. */
export interface Seen {
  workspace: Workspace;
  files: readonly InputFile[];
  policies: readonly Policy[];
  currentFolder: string;
  /** What the caller narrowed the run to. */
  type?: string | undefined;
  /** Whether the command could be told a file, so that its contents or `--type` say its kind. */
  takesFiles: boolean;
}

interface Reason {
  why: string;
  mend: string;
}

/**
 * The error for a place of which nothing was judged: no policy is never a pass.
 * @param place a path that the caller named; the policies folder when there was none
 */
export function nothingAt(place: NamedPath | undefined, what: string, seen: Seen): PolicyError {
  const { policiesFolder } = seen.workspace;
  const at: NamedPath = place ?? { path: policiesFolder, nature: "folder", typed: policiesFolder };
  const kinds = kindsBelow(place, seen);
  const reason = kinds.length > 0 ? reasonOfKinds(kinds, seen) : reasonAt(at, seen);
  return usageError("E_NOTHING", { what, where: at.typed, ...reason });
}

/** A way out for commands that take files. */
function orFile({ takesFiles }: Seen, text: string): string {
  return takesFiles ? `, or ${text}` : "";
}

function reasonAt(place: NamedPath, seen: Seen): Reason {
  if (natureOfEntry(place.path) === "other") {
    return {
      why: "it is a symbolic link, which is not followed",
      mend: `name what it leads to: ${displayPath(realPath(place.path) ?? place.path, seen.currentFolder)}`,
    };
  }
  return place.nature === "file" ? reasonOfFile(place, seen.workspace) : reasonOfFolder(place, seen);
}

/** The kinds of what lies at a place, as far as they are known. */
function kindsBelow(place: NamedPath | undefined, { workspace, files, policies }: Seen): string[] {
  const below = [...files, ...policies].filter(
    ({ file }) => place === undefined || isWithin(resolve(workspace.displayRoot, file), place.path),
  );
  return [...new Set(below.flatMap(({ kind }) => (kind === undefined ? [] : [kind.name])))].sort();
}

/** Policies lie there, but none that was asked for. */
function reasonOfKinds(kinds: readonly string[], { type }: Seen): Reason {
  if (type !== undefined && !kinds.includes(type)) {
    return {
      why: `no policy of the kind ${type} lies there, but of the kind ${kinds.join(", ")}`,
      mend: `leave --type out, or say --type ${kinds[0]}`,
    };
  }
  return {
    why: "no policy can be read there, and archi3.yaml silences the rules that say why",
    mend: "leave these rules on (`severity` in archi3.yaml)",
  };
}

function reasonOfFile({ path }: NamedPath, workspace: Workspace): Reason {
  if (isConfiguration(path, workspace)) {
    return {
      why: "it is the configuration, which is checked on every run",
      mend: "name a policy file or a folder of policies, or nothing to check them all",
    };
  }
  const support = supportOf(displayPath(path, workspace.policiesFolder));
  if (support !== undefined) return REASON_OF_SUPPORT[support];
  const mend = "say its kind with --type, or declare a kind for it in archi3.yaml";
  if (isYamlName(path)) return { why: "neither its place nor its contents tell a kind of policy", mend };
  const kinds = workspace.config.kinds.length === 0 ? "" : `, and it does not match ${globs(workspace)}`;
  return { why: `its name ends neither in .yaml nor in .yml${kinds}`, mend };
}

function reasonOfFolder(place: NamedPath, seen: Seen): Reason {
  const { workspace } = seen;
  const { policiesFolder, root, hasPolicies } = workspace;
  const strays = seen.files.filter(
    ({ file, kind }) => kind === undefined && isWithin(resolve(workspace.displayRoot, file), place.path),
  );
  if (strays.length > 0) return reasonOfStrays(strays, seen);
  const base = hasPolicies ? policiesFolder : root;
  const apart = !isWithin(place.path, base) && !isWithin(base, place.path);
  if (apart && !isWithin(place.path, workspace.inRepository ? workspace.displayRoot : root)) {
    return {
      why: `it lies outside of ${displayPath(base, seen.currentFolder)}, where this run looks`,
      mend: "check it in a run of its own, without --config or --policies-dir",
    };
  }
  if (!hasPolicies) return noMatch(seen);
  const unread = findBelow(place.path, (path) => isYamlName(path) && !isConfiguration(path, workspace));
  if (unread !== undefined) return reasonOfUnread(unread, seen);
  const kinds = workspace.config.kinds.length === 0 ? "" : `, and nothing there matches ${globs(workspace)}`;
  return {
    why: `no YAML file lies there${kinds}`,
    mend: `name the folder that holds core/, environments/ or agents/ with --policies-dir${orFile(seen, "name a policy file")}`,
  };
}

function noMatch(seen: Seen): Reason {
  const { workspace } = seen;
  const ignored = workspace.inRepository ? " (files that git ignores do not count)" : "";
  return {
    why: `no file there matches ${globs(workspace)}${ignored}`,
    mend: `correct \`match\` in archi3.yaml (globs begin at its folder)${orFile(seen, "name a file, with --type for its kind")}`,
  };
}

const REASON_OF_SUPPORT: { [support in SupportFile]: Reason } = {
  rules: {
    why: "it holds rules, which judge policies and are none; they are checked on every run",
    mend: "name a policy file or a folder of policies, or nothing to check them all",
  },
  tests: {
    why: "it holds tests of rules, and is no policy",
    mend: "run them: archi3-policy test",
  },
  fixtures: {
    why: "it is there for tests of rules, and its contents tell no kind of policy",
    mend: "run the tests: archi3-policy test",
  },
};

function globs({ config }: Workspace): string {
  const [first, ...others] = config.kinds.map(({ name, match }) => `${name} (${match.join(", ")})`);
  return others.length === 0 ? `the kind ${first}` : `the kinds ${[first, ...others].join(", ")}`;
}

/** YAML that was read, but that lies at no place of a kind. */
function reasonOfStrays(strays: readonly InputFile[], seen: Seen): Reason {
  const shown = (path: string) => displayPath(path, seen.currentFolder);
  const place = ({ file }: InputFile) => shown(resolve(seen.workspace.displayRoot, file));
  const [first] = strays;
  const names = `${first === undefined ? "" : place(first)}${strays.length > 1 ? ` and ${strays.length - 1} more` : ""}`;
  const tree = treeOf(strays, seen.workspace);
  const why = `YAML lies there (${names}), but at no place that tells its kind`;
  if (tree !== undefined)
    return {
      why,
      mend: `name the folder that holds agents/, core/ or environments/: --policies-dir ${shown(tree)}`,
    };
  const telling = strays.slice(0, MOST_STRAYS).find(({ bytes }) => shapeOf(bytes) !== undefined);
  if (telling !== undefined && seen.takesFiles) {
    return {
      why,
      mend: `name the file itself, since its contents tell its kind (${shapeOf(telling.bytes)}): ${place(telling)}`,
    };
  }
  return {
    why,
    mend: `put it into core/, environments/ or agents/ of the policies folder, or declare a kind for it in archi3.yaml${orFile(seen, "name a file and its kind with --type")}`,
  };
}

/** Of a large folder only the first files are read again. */
const MOST_STRAYS = 100;

function shapeOf(bytes: Uint8Array): string | undefined {
  const read = readBytes(bytes, DEFAULT_LIMITS);
  return "refused" in read ? undefined : kindOfShape(read.documents[0]?.value)?.name;
}

/** The folder below or above the policies folder in which the places of strays would tell their kind. */
function treeOf(strays: readonly InputFile[], { policiesFolder }: Workspace): string | undefined {
  const tells = (path: string) => {
    const kind = kindOfPath(path)?.name;
    // Many things keep files in a folder `templates`.
    return kind !== undefined && kind !== "template";
  };
  if (strays.some(({ path }) => tells(`${basename(policiesFolder)}/${path}`))) return dirname(policiesFolder);
  for (const { path } of strays) {
    const parts = path.split("/");
    if (parts.length > 2 && tells(parts.slice(-2).join("/")))
      return join(policiesFolder, ...parts.slice(0, -2));
  }
  return undefined;
}

/** YAML that the run did not read. */
function reasonOfUnread(path: string, seen: Seen): Reason {
  const { workspace, currentFolder } = seen;
  const name = displayPath(path, currentFolder);
  if (workspace.inRepository && gitRoot(dirname(path)) !== workspace.displayRoot)
    return {
      why: `its YAML (${name}) belongs to a repository of its own`,
      mend: "name that repository's folder",
    };
  if (isWithin(path, workspace.policiesFolder)) {
    return {
      why: `git ignores its YAML (${name})`,
      mend: `take it out of .gitignore${orFile(seen, "name the file itself")}`,
    };
  }
  return {
    why: `its YAML (${name}) lies outside of the policies folder ${displayPath(workspace.policiesFolder, currentFolder)}`,
    mend: `declare a kind for it in archi3.yaml${orFile(seen, "name the file itself")}`,
  };
}

/** The error for a name that none of the wanted policies has. */
export function nothingNamed(name: string, wanted: (policy: Policy) => boolean, seen: Seen): PolicyError {
  const where = `--name ${name}`;
  const same = seen.policies.filter((policy) => policy.name === name);
  const ofType = seen.type === undefined ? same : same.filter(({ kind }) => kind.name === seen.type);
  const [first] = same;
  const [elsewhere] = ofType;
  if (elsewhere !== undefined) {
    return usageError("E_NOTHING", {
      what: "no policy at these paths has this name",
      where,
      why: `the policy of this name stands in ${elsewhere.file}`,
      mend: "leave the paths out, or name this file",
    });
  }
  if (first !== undefined) {
    return usageError("E_NOTHING", {
      what: `no policy of the kind ${seen.type} has this name`,
      where,
      why: `the policy of this name is of the kind ${first.kind.name} (${first.file})`,
      mend: `leave --type out, or say --type ${first.kind.name}`,
    });
  }
  const names = seen.policies.filter(wanted).flatMap((policy) => policy.name ?? []);
  const guess = nearest(name, names) ?? names.find((other) => other.includes(name));
  return usageError("E_NOTHING", {
    what: "no policy has this name",
    where,
    mend: guess === undefined ? "see `metadata.name` in the policies" : `did you mean ${guess}?`,
  });
}
