import { kindOfPath } from "../policy/kinds.ts";
import { DEFAULT_LIMITS } from "../policy/read-limits.ts";
import { readBytes } from "../policy/reader.ts";
import type { FileSet } from "../release/digest.ts";
import type { ComparedPolicy, StrictnessAt } from "../release/semantic-diff.ts";
import { placeAt } from "../validation/places.ts";
import { compare } from "../validation/rules/strictness-values.ts";
import type { Workspace } from "./workspace.ts";

/** The policies of an effective set, as they were written: each document of each file. */
export function comparedPolicies(files: FileSet): ComparedPolicy[] {
  return [...files].flatMap(([path, bytes]) => {
    const read = readBytes(bytes, DEFAULT_LIMITS);
    const kind = path === "environment.yaml" ? "environment" : (kindOfPath(path)?.name ?? "custom");
    // What this tool has rendered can be read; what cannot is shown as a text that differs.
    if ("refused" in read) return [{ path, kind, value: Buffer.from(bytes).toString("utf8") }];
    return read.documents.map(({ value }) => ({ path, kind, value }));
  });
}

/** How strict values are beside others, by the meanings that the built-in schemas give their places. */
export function strictnessFor({ schemaOf }: Workspace): StrictnessAt {
  return ({ path, kind }, pointer, after, before) => {
    const known = path === "environment.yaml" ? undefined : kindOfPath(path);
    const places = known === undefined || kind === "custom" ? undefined : schemaOf(known).places;
    const meaning = places === undefined ? undefined : placeAt(places, pointer)?.annotation;
    return compare(after, before, pointer, meaning);
  };
}
