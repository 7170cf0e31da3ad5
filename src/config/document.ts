import { type PolicyError, usageError } from "../errors.ts";
import type { YamlDocument } from "../policy/document.ts";
import { DEFAULT_LIMITS } from "../policy/read-limits.ts";
import { loadSecondReader, readAgain, readBytes } from "../policy/reader.ts";
import type { KindSchema } from "../validation/builtin-schemas.ts";
import { judge } from "../validation/explain.ts";
import type { Explanation } from "../validation/explanation.ts";

/** Says where a place of the file stands, as `file:line:column`. */
export type At = (path: readonly string[], part: "key" | "value") => string;

/** The one document of a file, and where its parts stand. */
export interface ReadDocument {
  /** Null for a file that holds none. */
  value: unknown;
  at: At;
  /** How messages name the file. */
  where: string;
  document: YamlDocument | undefined;
}

/** Makes the refusal of a file, at a place of it. */
export type Refusal = (where: string, why: string, mend: string) => PolicyError;

/**
 * Reads the one document of a file, and where its parts stand.
 * @param where how messages name the file
 * @throws {PolicyError} what `refusal` makes (`E_CONFIG`, exit 2), where it is no YAML, or more than one document
 */
export async function readDocument(
  bytes: Uint8Array,
  where: string,
  refusal: Refusal = configError,
): Promise<ReadDocument> {
  const first = readBytes(bytes, DEFAULT_LIMITS);
  const read = "refused" in first ? readAgain(first, await loadSecondReader(), DEFAULT_LIMITS) : first;
  // `severity: {ARC503: off}` is text in YAML 1.2, which this file is read as.
  const broken = read.problems.find(
    ({ rule }) => rule !== "ARC005" && rule !== "ARC012" && rule !== "ARC030",
  );
  if (broken !== undefined) {
    const { line, column } = read.source.position(broken.start);
    throw refusal(`${where}:${line}:${column}`, broken.message, broken.help);
  }
  const [document, second] = read.documents;
  if (document === undefined) return { value: null, at: () => where, where, document };
  if (second !== undefined) throw refusal(where, "it holds several documents", "keep one of them");
  const at = (path: readonly string[], part: "key" | "value") => {
    for (let length = path.length; length >= 0; length--) {
      const spans = document.spans(path.slice(0, length));
      const span = part === "key" ? (spans?.key ?? spans?.value) : spans?.value;
      if (span === undefined) continue;
      const { line, column } = read.source.position(span.start);
      return `${where}:${line}:${column}`;
    }
    return where;
  };
  return { value: document.value, at, where, document };
}

/**
 * Holds a configuration, what is needed of one, or a file of rules against its schema.
 * @param whole what to do where the file as a whole is something else
 * @throws {PolicyError} what `refusal` makes (`E_CONFIG`, exit 2), at the first thing that is wrong
 */
export async function checkShape(
  value: unknown,
  at: At,
  schema: KindSchema,
  { refusal, whole }: { refusal: Refusal; whole: string } = OF_CONFIGURATION,
): Promise<void> {
  const [wrong] = await judge(schema, value);
  if (wrong !== undefined) throw refusal(at(wrong.path, wrong.at), ...wordsOf(wrong, whole));
}

/** What the schema's explanations, which are made for policies, say of a configuration. */
function wordsOf({ path, message, help }: Explanation, whole: string): [why: string, mend: string] {
  return [message.replace(/^The policy /, "it "), path.length > 0 ? help : whole];
}

const OF_CONFIGURATION = {
  refusal: (where: string, why: string, mend: string) => configError(where, why, mend),
  whole: "write keys such as `policies: policies`, or delete the file: a tree of policies needs none",
};

/** The refusal of a configuration, at a place that `At` gave. */
export function configError(where: string, why: string, mend: string): PolicyError {
  return usageError("E_CONFIG", { what: "cannot use the configuration", where, why, mend });
}
