import { join, normalize } from "node:path";
import { listFiles, natureOfEntry, readRegularFile } from "../adapters/files.ts";
import { DISK } from "../adapters/tree.ts";
import { type Config, namesOf, parseConfig } from "../config/config.ts";
import { readDocument } from "../config/document.ts";
import { orderOfEnvironments, starterConfig } from "../config/starter.ts";
import { USUAL_POLICIES } from "../config/target.ts";
import { usageError } from "../errors.ts";
import { kindOfPath } from "../policy/kinds.ts";
import { isSafePath } from "../release/paths.ts";
import { builtInKindSchemas } from "../validation/builtin-schemas.ts";
import { RULE_IDS } from "../validation/rules/index.ts";
import { below as pathBelow, sampleFiles } from "./init-scaffold.ts";
import { CONFIG_NAME, readConfig } from "./workspace.ts";

/** The configuration of a repository that is set up, and the policies that it is for. */
export interface InitConfiguration {
  config: Config;
  /** The configuration's text, and that of the starter. */
  text: string;
  starter: string;
  /** The configuration as it is written. */
  document: unknown;
  /** Relative to the repository's folder, with forward slashes. */
  policies: string;
  /** The policies that are there, relative to the repository's folder. */
  policyFiles: string[];
  /** Whether the policies are the samples, or are to be. */
  samples: boolean;
  /** Whether policies of somebody's were found. */
  adopted: boolean;
  notes: string[];
}

const USUAL = ["development", "staging", "production"];
const TREE_FOLDERS = ["core", "environments", "agents", "generated", "templates"];

/**
 * The configuration that is there, or a starter for the policies that are.
 * @param folder the repository's, which may not exist yet
 * @throws {PolicyError} `E_CONFIG`, `E_USAGE` (exit 2)
 */
export async function configurationFor(
  folder: string,
  { policiesDir, branch }: { policiesDir?: string; branch: string },
): Promise<InitConfiguration> {
  const place = join(folder, CONFIG_NAME);
  const present =
    natureOfEntry(place) === "missing"
      ? undefined
      : Buffer.from(readConfig(DISK, place, CONFIG_NAME)).toString("utf8");
  const said = present === undefined ? undefined : await parsed(present);
  const found = findPolicies(folder, policiesDir === undefined ? said?.config.policies : below(policiesDir));
  const names = found.files.flatMap((path) => /^environments\/([^/]+)\.ya?ml$/.exec(path)?.[1] ?? []);
  const known = names.filter((name) => /^[a-z][a-z0-9-]*$/.test(name));
  const { order, guessed } = orderOfEnvironments(known.length === 0 ? USUAL : known);
  const starter = starterConfig({ policies: found.policies, environments: order, branch });
  const isStarter = present === undefined || present === starter;
  const text = present ?? starter;
  const { config, document } = await parsed(text);
  const hasKinds = !isStarter && config.kinds.length > 0;
  const samples =
    found.files.length === 0 ? !hasKinds : isStarter && areSamples(folder, found, namesOf(config));
  const notes = !isStarter || guessed.length === 0 ? [] : [orderNote(order, guessed)];
  return {
    ...{ config, text, starter, document, policies: found.policies, samples, notes },
    policyFiles: found.files.map((path) => pathBelow(found.policies, path)),
    adopted: found.files.length > 0 && !samples,
  };
}

async function parsed(text: string): Promise<{ config: Config; document: unknown }> {
  const bytes = Buffer.from(text, "utf8");
  const config = await parseConfig(bytes, CONFIG_NAME, builtInKindSchemas()("config"), RULE_IDS);
  const { value } = await readDocument(bytes, CONFIG_NAME);
  return { config, document: value };
}

function orderNote(order: readonly string[], guessed: readonly string[]): string {
  return `nothing says when policies come to ${guessed.join(", ")}: archi3.yaml promotes ${order.join(" → ")}; correct \`after\` there where that is wrong, and run init --force for the workflows`;
}

/** @throws {PolicyError} `E_USAGE` (exit 2) for a path that leads out of the repository's folder */
function below(typed: string): string {
  const path = normalize(typed).replaceAll("\\", "/").replace(/\/+$/, "");
  if (path === "." || isSafePath(path)) return path;
  throw usageError("E_USAGE", {
    what: "cannot use the policies folder",
    where: `--policies-dir ${typed}`,
    why: "it leads out of the folder that is set up",
    mend: "name a folder below it, relative to it",
  });
}

interface FoundPolicies {
  policies: string;
  /** Policies by their paths relative to that folder. */
  files: string[];
}

/** The first of the usual folders that holds policies; where none does, the one that is to hold them. */
function findPolicies(folder: string, said: string | undefined): FoundPolicies {
  const own = said === undefined ? undefined : normalize(said).replaceAll("\\", "/").replace(/\/+$/, "");
  for (const policies of own === undefined ? [...USUAL_POLICIES, "."] : [own]) {
    const files = policiesIn(folder, policies);
    // A repository of something else may have agents or templates too.
    const isTree =
      own !== undefined || policies !== "." || files.some((path) => /^(?:core|environments)\//.test(path));
    if (files.length > 0 && isTree) return { policies, files };
  }
  return { policies: own ?? "policies", files: [] };
}

/** Policies by their paths relative to a folder; none below a link, which no command follows. */
function policiesIn(repository: string, policies: string): string[] {
  const parts = policies.split("/");
  const ways = parts.map((_part, at) => join(repository, ...parts.slice(0, at + 1)));
  if (!ways.every((way) => natureOfEntry(way) === "folder")) return [];
  const folder = join(repository, policies);
  return TREE_FOLDERS.filter((name) => natureOfEntry(join(folder, name)) === "folder")
    .flatMap((name) => listFiles(join(folder, name), false).map((path) => `${name}/${path}`))
    .filter((path) => kindOfPath(path) !== undefined);
}

/** True for policies that an earlier run wrote, all or some of them, and nobody changed. */
function areSamples(
  folder: string,
  { policies, files }: FoundPolicies,
  environments: readonly string[],
): boolean {
  const samples = sampleFiles(environments);
  return files.every((path) => {
    const text = samples.get(path);
    if (text === undefined) return false;
    const read = readRegularFile(join(folder, policies, path), 1024 * 1024);
    return read.kind === "bytes" && Buffer.from(text).equals(read.bytes);
  });
}
