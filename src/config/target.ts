import { foldPath, isGitsOwn } from "../release/paths.ts";
import { branchFault } from "../release/place-names.ts";
import { type At, configError } from "./document.ts";
import type { Reader } from "./reader.ts";

/** Where an environment's effective policies are live. */
export type TargetConfig =
  /** `path` is relative to the configuration's folder. */
  | { type: "directory"; path: string; ephemeral: boolean }
  /** A branch of the policy repository, or of another. */
  | { type: "git"; branch: string | undefined; repository: string | undefined };

/** A target as the schema of archi3.yaml lets it pass. */
export type RawTarget =
  | { type: "directory"; path?: string; ephemeral?: boolean }
  | { type: "git"; branch?: string; repository?: string };

/** The target of an environment that names none: a folder of its own. */
export function defaultTarget(environment: string): TargetConfig {
  return { type: "directory", path: defaultFolder(environment), ephemeral: false };
}

function defaultFolder(environment: string): string {
  return `./live/${environment}`;
}

/** Reads an environment's `target`. */
export function readTarget(raw: RawTarget, environment: string, own: Reader): TargetConfig {
  if (raw.type === "git") {
    const fault = raw.branch === undefined ? undefined : branchFault(raw.branch);
    if (fault !== undefined) own.refuse(["target", "branch"], fault.why, fault.mend);
    return {
      type: "git",
      branch: raw.branch,
      repository: own.remote(raw.repository, ["target", "repository"]),
    };
  }
  const path = own.path(raw.path ?? defaultFolder(environment), ["target", "path"]);
  const parts = partsOf(path);
  if (parts.length === 0 || parts.some(isGitsOwn))
    own.refuse(
      ["target", "path"],
      parts.length === 0 ? "it is the folder of archi3.yaml itself" : "it leads into git's own folder",
      "name a folder that nothing else is kept in, such as ./live/production",
    );
  return { type: "directory", path, ephemeral: raw.ephemeral ?? false };
}

/**
 * Refuses two environments with one target: what is deployed to one would be drift of the other.
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the later one
 */
export function checkTargetsDiffer(
  environments: readonly { name: string; target: TargetConfig }[],
  at: At,
): void {
  const taken = new Map<string, string>();
  for (const { name, target } of environments) {
    const place = placeOf(target, name);
    // One may also lie in the other.
    const other = [...taken].find(([known]) => known.startsWith(place) || place.startsWith(known));
    taken.set(place, name);
    if (other === undefined) continue;
    const [known, neighbour] = other;
    const drift = "so a deployment to one would be drift of the other";
    const nested =
      target.type === "git"
        ? "have branches one below the other, and git can have none below another"
        : `have targets one in the other, ${drift}`;
    throw configError(
      at(["environments", name, "target"], "value"),
      `${neighbour} and ${name} ${known === place ? `have the same target, ${drift}` : nested}`,
      "give each a folder, or a branch, of its own",
    );
  }
}

/** Where policies are looked for when nobody says; then in the place itself. */
export const USUAL_POLICIES = ["archi3/policies", "policies"];

/**
 * Refuses a target that is the policies folder, holds it or lies in it: git, which is kept from seeing what is live, would
 * not see new policies either.
 * @param policies the folder, as the configuration says it; where it is that of archi3.yaml, targets lie in it
 * @throws {PolicyError} `E_CONFIG` (exit 2)
 */
export function checkTargetsApart(
  environments: readonly { name: string; target: TargetConfig }[],
  policies: string | undefined,
  at: At,
): void {
  const places = (policies === undefined ? USUAL_POLICIES : [policies]).map(folderOf);
  for (const { name, target } of environments) {
    if (target.type !== "directory") continue;
    const own = folderOf(target.path);
    const isApart = places.every(
      (place) => place === "/" || !(own.startsWith(place) || place.startsWith(own)),
    );
    if (isApart) continue;
    throw configError(
      at(["environments", name, "target", "path"], "value"),
      "it is the policies folder, holds it or lies in it, and git would see no new policies there",
      "name a folder that nothing else is kept in, such as ./live/production",
    );
  }
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
}

/** A folder in one spelling: of two that differ in case only, some file systems make one. */
function folderOf(path: string): string {
  return `${foldPath(partsOf(path).join("/"))}/`;
}

/** A target's place, in one spelling. */
function placeOf(target: TargetConfig, environment: string): string {
  if (target.type === "directory") return `directory ${folderOf(target.path)}`;
  const repository = (target.repository ?? "origin").replace(/\/+$/, "").replace(/\.git$/, "");
  return `git ${repository} ${folderOf(target.branch ?? `policy-live/${environment}`)}`;
}
