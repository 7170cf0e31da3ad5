import { join } from "node:path";
import { unreadable } from "../adapters/files.ts";
import type { Tree } from "../adapters/tree.ts";
import type { Config } from "../config/config.ts";
import { checkShape, type Refusal, readDocument } from "../config/document.ts";
import { readRules } from "../config/rules.ts";
import { checkOwnRules } from "../config/severity.ts";
import { usageError } from "../errors.ts";
import { BUILT_IN_KINDS, supportOf } from "../policy/kinds.ts";
import { builtInKindSchemas } from "../validation/builtin-schemas.ts";
import { NO_OWN_RULES, type OwnRules } from "../validation/custom-rules/own-rules.ts";
import type { RuleDefinition } from "../validation/custom-rules/rule-definition.ts";
import { RULE_IDS } from "../validation/rules/index.ts";

/** Where rules of a repository's own may stand. */
export interface RulePlaces {
  tree: Tree;
  config: Config;
  /** archi3.yaml as findings name it; undefined where there is none. */
  configFile: string | undefined;
  /** Undefined where there is no folder of policies. */
  policiesFolder: string | undefined;
  inRepository: boolean;
  /** How errors and findings name a file. */
  shown(path: string): string;
  named(path: string): string;
}

/** The rules of a repository's own, and the files beside archi3.yaml that hold them. */
export interface LoadedRules {
  ownRules: OwnRules;
  /** Absolute. */
  ruleFiles: readonly string[];
}

const FOLDER = "validation/rules";

/**
 * Reads and checks the rules of archi3.yaml and of the policies' folder `validation/rules`. The language is loaded only
 * where there is one.
 * @throws {PolicyError} `E_RULE` (exit 2) at the first thing that is wrong in a rule or a file of rules; `E_CONFIG` for
 *   the severity of a rule that is nowhere
 */
export async function loadRules(places: RulePlaces): Promise<LoadedRules> {
  const { config, configFile } = places;
  const inConfig = config.rules.map((rule) => ({ ...rule, file: configFile ?? rule.file }));
  const ruleFiles = filesOfRules(places);
  const inFiles: RuleDefinition[] = [];
  for (const path of ruleFiles) inFiles.push(...(await rulesOf(path, places)));
  const definitions = [...inConfig, ...inFiles];
  checkOwnRules(config.ownRulesNamed, new Set([...RULE_IDS, ...definitions.map(({ id }) => id)]));
  if (definitions.length === 0) return { ownRules: NO_OWN_RULES, ruleFiles };
  const { compileRules } = await import("../validation/custom-rules/compile.ts");
  const kinds = [...BUILT_IN_KINDS, ...config.kinds.map(({ name }) => name)];
  return { ownRules: compileRules(definitions, kinds), ruleFiles };
}

function filesOfRules({ tree, policiesFolder, inRepository, shown }: RulePlaces): string[] {
  if (policiesFolder === undefined) return [];
  for (const name of ["validation", FOLDER]) {
    const folder = join(policiesFolder, name);
    const nature = tree.natureOf(folder);
    if (nature === "other")
      throw unreadableRules(
        shown(folder),
        "it is a symbolic link",
        "put the folder itself there; links are not followed",
      );
    if (nature !== "folder") return [];
  }
  const folder = join(policiesFolder, FOLDER);
  const files = [...tree.filesBelow(folder, inRepository)].filter(
    (path) => supportOf(`${FOLDER}/${path}`) === "rules",
  );
  const paths = files.sort().map((path) => join(folder, path));
  tree.prepare(paths);
  return paths.filter((path) => tree.natureOf(path) !== "missing");
}

async function rulesOf(path: string, { tree, config, shown, named }: RulePlaces): Promise<RuleDefinition[]> {
  const where = shown(path);
  const read = tree.read(path, config.maxFileSize);
  if (read.kind !== "bytes")
    throw unreadableRules(where, unreadable(read), "put a regular file there that may be read, or delete it");
  const document = await readDocument(read.bytes, where, unreadableRules);
  if (document.value === null) return [];
  await checkShape(document.value, document.at, builtInKindSchemas()("rules"), {
    refusal: unreadableRules,
    whole: "begin the file with `rules:`, and write the rules below it as a list",
  });
  return readRules(document, named(path));
}

const unreadableRules: Refusal = (where, why, mend) =>
  usageError("E_RULE", { what: "cannot use the file of rules", where, why, mend });
