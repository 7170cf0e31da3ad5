import { dirname, join, relative, resolve, sep } from "node:path";
import { isWithin, natureOfEntry, natureOfPath, realPath } from "../adapters/files.ts";
import { type PolicyError, usageError } from "../errors.ts";
import { isYamlName, type Kind, kindOfPath, placeOfKind } from "../policy/kinds.ts";
import { isMapping } from "../policy/pointer.ts";
import { shellWord } from "../shell-word.ts";
import { isConfiguration, nameProblem, ownKindOf } from "./intake.ts";
import { displayPath, foldersUpTo, looksLikePolicies, type Workspace } from "./workspace.ts";

/** Where a generated policy goes. */
export interface GeneratedPlace {
  /** Absolute. */
  path: string;
  /** As messages name it. */
  shown: string;
  /** False where it lies outside of the policies, so that nothing else looks at it. */
  isPolicy: boolean;
}

/** The workspace, with a folder of policies to come where there is none yet: `policies`, in the repository. */
export function withPoliciesFolder(workspace: Workspace, asked: string | undefined): Workspace {
  const { tree, config, policiesFolder, inRepository, displayRoot, root, configFile } = workspace;
  if (asked !== undefined || config.policies !== undefined || looksLikePolicies(tree, policiesFolder))
    return workspace;
  const home = configFile === undefined && inRepository ? displayRoot : root;
  return { ...workspace, policiesFolder: join(realPath(home) ?? home, "policies"), hasPolicies: true };
}

/**
 * The usual place of a policy of a kind, among the policies.
 * @param value the policy
 * @param agent the agent's name, which its file is called by
 * @throws {PolicyError} `E_OUTPUT` (exit 2) for a kind that has none, or a policy without a name
 */
export function usualPlace(
  kind: Kind,
  value: unknown,
  agent: string | undefined,
  { policiesFolder }: Workspace,
): string {
  const place = kind.builtIn ? placeOfKind(kind.name) : undefined;
  if (place === undefined)
    throw noPlace(`policies of the kind ${kind.name} have no usual place`, "say where: --output FILE");
  if (!place.includes("*")) return join(policiesFolder, place);
  const named = kind.name === "environment" ? "environment" : "name";
  const said = (kind.name === "agent" ? agent : undefined) ?? textAt(value, named) ?? "";
  const name = said
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, LONGEST_NAME);
  if (name === "")
    throw noPlace(
      `the policy has no metadata.${named} that a file can be called by`,
      "say where: --output FILE",
    );
  return join(policiesFolder, kind.name === "agent" ? `generated/${name}.yaml` : place.replace("*", name));
}

/** File systems take 255 bytes. */
const LONGEST_NAME = 100;

function textAt(value: unknown, key: string): string | undefined {
  const metadata = isMapping(value) ? value["metadata"] : undefined;
  const text = isMapping(metadata) ? metadata[key] : undefined;
  return typeof text === "string" ? text : undefined;
}

function noPlace(why: string, mend: string): PolicyError {
  return usageError("E_OUTPUT", { what: "cannot tell where the policy belongs", why, mend });
}

/**
 * A place that the caller names: links above the policies folder or the repository are followed, since they are the
 * machine's affair; those in them are kept, and refused by {@link checkPlace}.
 */
export function namedPlace(
  typed: string,
  currentFolder: string,
  { policiesFolder, displayRoot }: Workspace,
): string {
  const path = resolve(currentFolder, typed);
  const tops = [policiesFolder, realPath(displayRoot)];
  for (const folder of foldersUpTo(dirname(path), "")) {
    const real = realPath(folder);
    if (real !== undefined && tops.includes(real)) return join(real, relative(folder, path));
  }
  return path;
}

/**
 * Looks at a place before anything is written there.
 * @param shown as messages name it
 * @throws {PolicyError} `E_OUTPUT` (exit 2) for one where no policy of the kind may lie, or that lies behind a link
 */
export function checkPlace(path: string, shown: string, kind: Kind, workspace: Workspace): GeneratedPlace {
  const refuse = (why: string, mend: string) =>
    usageError("E_OUTPUT", { what: "cannot write the policy there", where: shown, why, mend });
  const instead = placeOfKind(kind.name) ?? "another place";
  if (!isYamlName(path)) throw refuse("it does not end in .yaml", "name a file that ends in .yaml");
  const bad = nameProblem(displayPath(path, dirname(path)));
  if (bad !== undefined) throw refuse(bad.message.replace(/\.$/, ""), "choose another name");
  if (isConfiguration(path, workspace)) throw refuse("it is the configuration", "name another file");
  const isInside = isWithin(path, workspace.policiesFolder);
  const found =
    ownKindOf(path, workspace) ??
    (isInside ? kindOfPath(displayPath(path, workspace.policiesFolder)) : undefined);
  if (found !== undefined && found.name !== kind.name)
    throw refuse(
      `policies of the kind ${found.name} lie there, and this is one of the kind ${kind.name}`,
      `put it to ${instead} in the policies folder`,
    );
  if (found === undefined && isInside)
    throw refuse(
      "no kind of policy lies there, so that nothing would check it",
      `put it to ${instead} in the policies folder`,
    );
  const link = linkOnTheWay(path, workspace);
  if (link !== undefined)
    throw refuse(
      `${displayPath(link, workspace.displayRoot)} is a symbolic link, or no folder`,
      "name a place that no link leads to",
    );
  const nature = natureOfEntry(path);
  if (nature === "folder") throw refuse("a folder stands there", "name a file in it");
  // Among the policies a folder is made; elsewhere a name is more likely mistyped.
  if (found === undefined && natureOfPath(dirname(path)) !== "folder")
    throw refuse(
      `there is no folder ${dirname(shown)}`,
      `make it first (mkdir -p ${shellWord(dirname(shown))}), or name a file in a folder that exists`,
    );
  return { path, shown, isPolicy: found !== undefined };
}

/**
 * What stands in the way to a file as something else than a folder, from the policies folder or the repository on: what
 * lies above is the machine's affair.
 */
function linkOnTheWay(path: string, { policiesFolder, displayRoot }: Workspace): string | undefined {
  const top = [policiesFolder, displayRoot].find((folder) => isWithin(path, folder)) ?? dirname(path);
  const steps = relative(top, path).split(sep);
  let way = top;
  for (const [index, step] of steps.entries()) {
    way = join(way, step);
    const nature = natureOfEntry(way);
    const isLast = index === steps.length - 1;
    if (nature === "missing") return undefined;
    if (nature === "other" || (nature === "file" && !isLast)) return way;
  }
  return undefined;
}
