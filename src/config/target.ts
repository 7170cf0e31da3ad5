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
  const [first] = partsOf(path);
  if (first === undefined || first.toLowerCase() === ".git")
    own.refuse(
      ["target", "path"],
      first === undefined ? "it is the folder of archi3.yaml itself" : "it is git's own folder",
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
    // Of folders one may also lie in the other.
    const other = [...taken].find(([known]) => known.startsWith(place) || place.startsWith(known));
    taken.set(place, name);
    if (other === undefined) continue;
    const [known, neighbour] = other;
    const have = known === place ? "have the same target" : "have targets one in the other";
    throw configError(
      at(["environments", name, "target"], "value"),
      `${neighbour} and ${name} ${have}, so a deployment to one would be drift of the other`,
      "give each a folder, or a branch, of its own",
    );
  }
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
}

/** A target's place, in one spelling. */
function placeOf(target: TargetConfig, environment: string): string {
  if (target.type === "directory") {
    return `directory ${partsOf(target.path).join("/")}/`;
  }
  const repository = (target.repository ?? "origin").replace(/\/+$/, "").replace(/\.git$/, "");
  return `git ${repository} ${target.branch ?? `policy-live/${environment}`}\n`;
}
