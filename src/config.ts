import {
  type At,
  checkPlaces,
  defaultEnvironment,
  type EnvironmentConfig,
  PASSWORD,
  type RawEnvironment,
  readEnvironment,
} from "./environments.ts";
import { type PolicyError, usageError } from "./errors.ts";
import type { Severity } from "./policy/finding.ts";
import { BUILT_IN_KINDS } from "./policy/kinds.ts";
import { isMapping } from "./policy/pointer.ts";
import { DEFAULT_LIMITS } from "./policy/read-limits.ts";
import { loadSecondReader, readAgain, readBytes } from "./policy/reader.ts";
import { nearest } from "./policy/spelling.ts";
import { holdsPassword } from "./release/place-names.ts";
import type { KindSchema } from "./validation/builtin-schemas.ts";
import { judge } from "./validation/explain.ts";
import type { Explanation } from "./validation/explanation.ts";
import { isAboutUnjudged, meantRule } from "./validation/rule-ids.ts";

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

/** From which severity on findings fail a run. */
export type FailOn = "error" | "warning" | "never";

/** Which findings of a change are shown: those that it brings, also those that it touches, or all. */
export type Annotate = "new" | "touched" | "all";

/** archi3.yaml, parsed: every default filled in, every path still relative to the file's folder. */
export interface Config {
  policies: string | undefined;
  /** Where the file says so, for messages. */
  policiesAt?: string;
  kinds: readonly CustomKind[];
  severity: ReadonlyMap<string, Severity | "off">;
  failOn: FailOn;
  annotate: Annotate;
  /** Bytes. */
  maxFileSize: number;
  /** In the order of promotion. */
  environments: readonly EnvironmentConfig[];
  /** The remote that holds the ledger: a name, a URL or `none`; undefined for `origin`, if there is one. */
  ledgerRemote: string | undefined;
}

const MIB = 1024 * 1024;

export const DEFAULT_CONFIG: Config = {
  policies: undefined,
  kinds: [],
  severity: new Map(),
  failOn: "error",
  annotate: "new",
  maxFileSize: MIB,
  environments: [
    defaultEnvironment("development", undefined),
    defaultEnvironment("staging", "development"),
    defaultEnvironment("production", "staging"),
  ],
  ledgerRemote: undefined,
};

/** The environments' names, in the order of promotion. */
export function namesOf({ environments }: Config): string[] {
  return environments.map(({ name }) => name);
}

/**
 * Reads a configuration.
 * @param where how messages name the file
 * @param knownRules ids that `severity` may name
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that is wrong, with file, line and column
 */
export async function parseConfig(
  bytes: Uint8Array,
  where: string,
  schema: KindSchema,
  knownRules: ReadonlySet<string>,
): Promise<Config> {
  const { value, at } = await readDocument(bytes, where);
  if (value === null) return DEFAULT_CONFIG;
  checkRules(value, at, knownRules);
  await checkShape(value, at, schema);
  return toConfig(value as RawConfig, at);
}

/** What else than where an environment's policies are live, their history and their health a configuration says. */
const ELSEWHERE = ["policies", "kinds", "severity", "validate"];
const BEFORE_DEPLOYING = ["after", "soak", "evidence", "checklist", "freeze", "reviewers"];

/**
 * Reads of a configuration what going back in one environment needs, whatever is wrong with the rest: its target, its
 * checks and the ledger's remote. A key that nobody knows may be one of these, so it is refused there as ever.
 * @param where how messages name the file
 * @throws {PolicyError} `E_CONFIG` (exit 2) where that is wrong, or where the environment is not in it
 */
export async function parseEnvironment(
  bytes: Uint8Array,
  where: string,
  schema: KindSchema,
  name: string,
): Promise<Config> {
  const { value, at } = await readDocument(bytes, where);
  const needed = isMapping(value) ? without(value, ELSEWHERE) : value;
  if (isMapping(needed) && isMapping(needed["environments"])) {
    const { [name]: own } = needed["environments"];
    if (own === undefined) throw configError(at(["environments"], "key"), `it has no ${name}`, "add it");
    needed["environments"] = { [name]: isMapping(own) ? without(own, BEFORE_DEPLOYING) : own };
  }
  await checkShape(needed, at, schema);
  return toConfig(needed as RawConfig, at);
}

function without(value: { readonly [key: string]: unknown }, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** The one document of a file, and where its parts stand. */
async function readDocument(bytes: Uint8Array, where: string): Promise<{ value: unknown; at: At }> {
  const first = readBytes(bytes, DEFAULT_LIMITS);
  const read = "refused" in first ? readAgain(first, await loadSecondReader(), DEFAULT_LIMITS) : first;
  // `severity: {ARC503: off}` is text in YAML 1.2, which this file is read as.
  const broken = read.problems.find(
    ({ rule }) => rule !== "ARC005" && rule !== "ARC012" && rule !== "ARC030",
  );
  if (broken !== undefined) {
    const { line, column } = read.source.position(broken.start);
    throw configError(`${where}:${line}:${column}`, broken.message, broken.help);
  }
  const [document, second] = read.documents;
  if (document === undefined) return { value: null, at: () => where };
  if (second !== undefined) throw configError(where, "it holds several documents", "keep one of them");
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
  return { value: document.value, at };
}

async function checkShape(value: unknown, at: At, schema: KindSchema): Promise<void> {
  const [wrong] = await judge(schema, value);
  if (wrong !== undefined) throw configError(at(wrong.path, wrong.at), ...wordsOf(wrong));
}

/** What the schema's explanations, which are made for policies, say of a configuration. */
function wordsOf({ path, message, help }: Explanation): [why: string, mend: string] {
  if (path.length > 0) return [message.replace(/^The policy /, "it "), help];
  return [
    message.replace(/^The policy /, "it "),
    "write keys such as `policies: policies`, or delete the file: a tree of policies needs none",
  ];
}

interface RawConfig {
  policies?: string;
  kinds?: {
    name: string;
    match: string | string[];
    schema: string;
    "name-at"?: string;
    "id-at"?: string;
    documents?: "one" | "many";
    regex?: "linear" | "native";
  }[];
  severity?: { [rule: string]: Severity | "off" };
  validate?: { "fail-on"?: FailOn; annotate?: Annotate; "max-file-size"?: string };
  environments?: { [name: string]: RawEnvironment };
  ledger?: { remote?: string };
}

const MILDER: readonly string[] = ["warning", "notice", "off"] satisfies (Severity | "off")[];

/**
 * Rules that do not exist are told before the schema judges: it knows how ids look, not which there are. What keeps a
 * file from being read stays an error: a milder one would let everything in the file pass unseen.
 */
function checkRules(value: unknown, at: At, knownRules: ReadonlySet<string>): void {
  const severity = isMapping(value) ? value["severity"] : undefined;
  if (!isMapping(severity)) return;
  for (const [rule, set] of Object.entries(severity)) {
    if (isAboutUnjudged(rule) && MILDER.includes(set as string)) {
      throw configError(
        at(["severity", rule], "value"),
        `${rule} tells that a file cannot be read, so it is always an error`,
        "take the line out, and correct the file that it finds or move it out of the policies folder",
      );
    }
    if (knownRules.has(rule)) continue;
    const guess = meantRule(rule, knownRules);
    throw configError(
      at(["severity", rule], "key"),
      `there is no rule ${rule}`,
      guess === undefined ? "see docs/rules.md for the rules" : `did you mean ${guess}?`,
    );
  }
}

function toConfig(raw: RawConfig, at: At): Config {
  const remote = raw.ledger?.remote;
  if (remote !== undefined && holdsPassword(remote))
    throw configError(at(["ledger", "remote"], "value"), ...PASSWORD);
  if (raw.policies !== undefined) checkInside(raw.policies, at(["policies"], "value"));
  return {
    policies: raw.policies,
    ...(raw.policies === undefined ? {} : { policiesAt: at(["policies"], "value") }),
    kinds: customKinds(raw.kinds ?? [], at),
    severity: new Map(Object.entries(raw.severity ?? {})),
    failOn: raw.validate?.["fail-on"] ?? DEFAULT_CONFIG.failOn,
    annotate: raw.validate?.annotate ?? DEFAULT_CONFIG.annotate,
    maxFileSize: parseSize(raw.validate?.["max-file-size"]) ?? DEFAULT_CONFIG.maxFileSize,
    environments:
      raw.environments === undefined ? DEFAULT_CONFIG.environments : environmentsOf(raw.environments, at),
    ledgerRemote: remote,
  };
}

function customKinds(kinds: NonNullable<RawConfig["kinds"]>, at: At): CustomKind[] {
  const names = new Set<string>(BUILT_IN_KINDS);
  return kinds.map((kind, index) => {
    if (names.has(kind.name)) {
      throw configError(
        at(["kinds", String(index), "name"], "value"),
        `the kind ${kind.name} exists already`,
        "choose another name",
      );
    }
    names.add(kind.name);
    const schemaAt = at(["kinds", String(index), "schema"], "value");
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(kind.schema)) {
      throw configError(
        schemaAt,
        `${kind.schema} is a URL, and nothing is fetched from the network`,
        "download the schema into the repository, and name that file",
      );
    }
    checkInside(kind.schema, schemaAt);
    const match = typeof kind.match === "string" ? [kind.match] : kind.match;
    const matchAt = at(["kinds", String(index), "match"], "value");
    for (const glob of match) {
      if (MANY_STARS.test(glob)) {
        throw configError(
          matchAt,
          `the glob ${JSON.stringify(glob)} has too many stars in one part`,
          "write at most six stars between two slashes",
        );
      }
    }
    for (const glob of match) checkInside(glob, matchAt);
    return {
      name: kind.name,
      match,
      matchAt,
      schema: kind.schema,
      ...(kind["name-at"] === undefined ? {} : { nameAt: kind["name-at"] }),
      ...(kind["id-at"] === undefined ? {} : { idAt: kind["id-at"] }),
      documents: kind.documents ?? "one",
      regex: kind.regex ?? "linear",
    };
  });
}

/** Matching takes time that grows with the power of the stars in one part of a path. */
const MANY_STARS = /(?:\*[^*/]+){6}\*/;

/** Nothing in the configuration may lead out of its folder: whoever edits it must not reach other files. */
function checkInside(path: string, where: string): void {
  const parts = path.split(/[\\/]/);
  if (/^(?:[\\/]|[A-Za-z]:)/.test(path) || parts.includes("..")) {
    throw configError(
      where,
      `the path ${JSON.stringify(path)} leads out of the repository`,
      "name a path below the folder of archi3.yaml",
    );
  }
}

function parseSize(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return Number.parseInt(text, 10) * (text.endsWith("MiB") ? MIB : 1024);
}

function environmentsOf(environments: NonNullable<RawConfig["environments"]>, at: At): EnvironmentConfig[] {
  const read = orderOf(environments, at).map((name) => readEnvironment(name, environments[name] ?? {}, at));
  checkPlaces(read, at);
  return read;
}

/** The environments in the order of promotion: each one follows the one that its `after` names. */
function orderOf(environments: NonNullable<RawConfig["environments"]>, at: At): string[] {
  const names = Object.keys(environments);
  const ordered: string[] = [];
  const visit = (name: string, path: readonly string[]) => {
    if (ordered.includes(name)) return;
    if (path.includes(name)) {
      const circle = [...path.slice(path.indexOf(name)), name].join(" → ");
      throw configError(
        at(["environments", name, "after"], "value"),
        `the environments follow each other in a circle: ${circle}`,
        "let one of them begin: give it no `after`",
      );
    }
    const after = environments[name]?.after;
    if (after !== undefined && !names.includes(after)) {
      const others = names.filter((other) => other !== name);
      const guess = nearest(after, others);
      throw configError(
        at(["environments", name, "after"], "value"),
        `there is no environment ${after}`,
        guess === undefined
          ? [
              "declare it below `environments`",
              ...(others.length === 0 ? [] : [`name one of ${others.join(", ")}`]),
            ].join(", or ")
          : `did you mean ${guess}?`,
      );
    }
    if (after !== undefined) visit(after, [...path, name]);
    ordered.push(name);
  };
  for (const name of names) visit(name, []);
  return ordered;
}

function configError(where: string, why: string, mend: string): PolicyError {
  return usageError("E_CONFIG", { what: "cannot use the configuration", where, why, mend });
}
