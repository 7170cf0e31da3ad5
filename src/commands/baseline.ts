import { join, relative, sep } from "node:path";
import { usageError } from "../errors.ts";
import {
  BASELINE_FILE,
  type BaselineFile,
  LARGEST_BASELINE,
  parseBaseline,
} from "../validation/baseline-file.ts";
import { builtInKindSchemas } from "../validation/builtin-schemas.ts";
import type { Workspace } from "./workspace.ts";

/** Which old findings a run accepts. */
export type Baselines =
  /** What stands in the workspace judges itself. */
  | { which: "own"; own: BaselineFile | undefined }
  /** Nobody has agreed to any. */
  | { which: "none" }
  /** A change may accept less than its base does, but not more; undefined where there is none. */
  | { which: "changed"; base: BaselineFile | undefined; own: BaselineFile | undefined };

/** Where a workspace keeps its baseline: beside its configuration, without one at the repository's root. */
export function baselinePath({ configFile, root, displayRoot }: Workspace): string {
  return join(configFile === undefined ? displayRoot : root, BASELINE_FILE);
}

/** @throws {PolicyError} `E_BASELINE` (exit 2) for one that cannot be used */
export async function readBaseline(workspace: Workspace): Promise<BaselineFile | undefined> {
  const path = baselinePath(workspace);
  const where = relative(workspace.displayRoot, path).split(sep).join("/");
  const read = workspace.tree.read(path, LARGEST_BASELINE);
  if (read.kind === "bytes") return parseBaseline(read.bytes, where, builtInKindSchemas()("baseline"));
  if (read.kind === "missing") return undefined;
  throw usageError("E_BASELINE", {
    what: "cannot use the baseline",
    where,
    why: WHY[read.kind],
    mend: "make it a regular file that can be read, or delete it",
  });
}

const WHY = {
  link: "it is a symbolic link",
  special: "it is no regular file",
  "too-large": `it is larger than ${LARGEST_BASELINE / 1024 / 1024} MiB`,
  denied: "it may not be read",
} as const;
