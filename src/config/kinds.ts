import { BUILT_IN_KINDS } from "../policy/kinds.ts";
import type { At } from "./document.ts";
import { Reader } from "./reader.ts";

/** A kind of policies that the configuration adds. */
export interface CustomKind {
  name: string;
  /** Globs relative to the configuration's folder. */
  match: readonly string[];
  /** Where the file says so, for messages. */
  matchAt: string;
  /** The schema's file, relative to the configuration's folder. */
  schema: string;
  nameAt?: string;
  idAt?: string;
  documents: "one" | "many";
  regex: "linear" | "native";
}

/** A kind as the schema of archi3.yaml lets it pass. */
export interface RawKind {
  name: string;
  match: string | string[];
  schema: string;
  "name-at"?: string;
  "id-at"?: string;
  documents?: "one" | "many";
  regex?: "linear" | "native";
}

/**
 * Reads the kinds.
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that the schema cannot see to be wrong
 */
export function readKinds(kinds: readonly RawKind[], at: At): CustomKind[] {
  const names = new Set<string>(BUILT_IN_KINDS);
  return kinds.map((kind, index) => {
    const own = new Reader(["kinds", String(index)], at);
    if (names.has(kind.name))
      own.refuse(["name"], `the kind ${kind.name} exists already`, "choose another name");
    names.add(kind.name);
    return readKind(kind, own);
  });
}

/** Matching takes time that grows with the power of the stars in one part of a path. */
const MANY_STARS = /(?:\*[^*/]+){6}\*/;

function readKind(raw: RawKind, own: Reader): CustomKind {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(raw.schema))
    own.refuse(
      ["schema"],
      `${raw.schema} is a URL, and nothing is fetched from the network`,
      "download the schema into the repository, and name that file",
    );
  const schema = own.path(raw.schema, ["schema"]);
  const match = typeof raw.match === "string" ? [raw.match] : raw.match;
  for (const glob of match)
    if (MANY_STARS.test(glob))
      own.refuse(
        ["match"],
        `the glob ${JSON.stringify(glob)} has too many stars in one part`,
        "write at most six stars between two slashes",
      );
  for (const glob of match) own.path(glob, ["match"]);
  return {
    name: raw.name,
    match,
    matchAt: own.where(["match"]),
    schema,
    ...(raw["name-at"] === undefined ? {} : { nameAt: raw["name-at"] }),
    ...(raw["id-at"] === undefined ? {} : { idAt: raw["id-at"] }),
    documents: raw.documents ?? "one",
    regex: raw.regex ?? "linear",
  };
}
