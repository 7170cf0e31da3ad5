import { EXIT, PolicyError } from "../errors.ts";
import type { EffectiveFile, EffectiveSet } from "../policy/effective.ts";
import { writeEffective } from "../policy/effective-text.ts";
import { type Digest, digestOf, type FileSet } from "./digest.ts";
import { bundleError } from "./manifest.ts";
import { collisions, unsafePath } from "./paths.ts";
import { RELEASE_MARKER } from "./target.ts";

/** What an environment must run, in the bytes that are made live. */
export interface EffectiveRelease {
  environment: string;
  digest: Digest;
  files: FileSet;
  /** False where the environment has no overlay and runs the core unchanged. */
  hasOverlay: boolean;
}

/** The text of one file of an effective set; several documents of one file stand in it one after the other. */
export interface RenderedFile {
  path: string;
  text: string;
}

/** The first line of every file; one that has it may be replaced, and deleted once nothing renders it. */
export const HEADER = "# Rendered by archi3-policy: change the policies, not this file.";

/**
 * Renders an effective set: the same texts for the same policies and environment, always.
 * @throws {PolicyError} `E_INVALID` (exit 1) where two policies would become one file
 */
export async function renderFiles(effective: EffectiveSet): Promise<RenderedFile[]> {
  const yaml = await import("yaml");
  const texts = new Map<string, { text: string; from: EffectiveFile }>();
  for (const file of effective.files) {
    const before = texts.get(file.path);
    if (before !== undefined && before.from.policy?.file !== file.policy?.file)
      throw oneFile(before.from, file);
    const text = writeEffective(yaml, file);
    texts.set(file.path, {
      text: before === undefined ? `${HEADER}\n${text}` : `${before.text}---\n${text}`,
      from: file,
    });
  }
  return [...texts].map(([path, { text }]) => ({ path, text }));
}

function oneFile(one: EffectiveFile, other: EffectiveFile): PolicyError {
  const named = ({ policy }: EffectiveFile) => policy?.file ?? "the overlay's own sections";
  return new PolicyError("E_INVALID", EXIT.failed, {
    what: "two policies would be rendered to one file",
    where: one.path,
    why: `both ${named(one)} and ${named(other)} go there`,
    mend: "rename one of the two files",
  });
}

/**
 * An effective set as it is made live, and its digest.
 * @throws {PolicyError} `E_INVALID` (exit 1) as {@link renderFiles}; `E_BUNDLE` (exit 3) for a path that no target may hold
 */
export async function effectiveRelease(effective: EffectiveSet): Promise<EffectiveRelease> {
  const rendered = await renderFiles(effective);
  const files = new Map<string, Uint8Array>();
  for (const { path, text } of rendered) {
    const wrong = unsafePath(path);
    if (wrong !== undefined)
      throw bundleError(path, `no file of an environment may have this path: ${wrong}`, "rename the file");
    files.set(path, Buffer.from(text, "utf8"));
  }
  // Targets write the marker beside the files.
  for (const [first, second] of collisions([RELEASE_MARKER, ...files.keys()]))
    throw bundleError(second, `on some machines this is the same place as ${first}`, "rename one of them");
  return {
    environment: effective.environment,
    digest: digestOf("archi3-effective/1", files),
    files,
    hasOverlay: effective.overlay !== undefined,
  };
}
