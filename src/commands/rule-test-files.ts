import { dirname, join, relative, resolve } from "node:path";
import { isWithin, unreadable } from "../adapters/files.ts";
import { type PolicyError, usageError } from "../errors.ts";
import { supportOf } from "../policy/kinds.ts";
import { patchText } from "../policy/patch-text.ts";
import { decode } from "../policy/source.ts";
import { nearest } from "../policy/spelling.ts";
import { type Given, parseRuleTests, type RuleTestFile, ruleTestError } from "../testing/test-file.ts";
import { builtInKindSchemas } from "../validation/builtin-schemas.ts";
import { placeOfBundlePath } from "./bundle-paths.ts";
import type { NamedPath, Scope } from "./scope.ts";
import { displayPath, type Workspace } from "./workspace.ts";

/** A file of rule tests as it lies on the disk. */
export interface TestFileRead extends RuleTestFile {
  absolute: string;
  bytes: Uint8Array;
}

/**
 * Reads the files of rule tests that are asked for; those of the policies folder where none are named.
 * @param rules the ids of every rule that there is
 * @throws {PolicyError} `E_NOTHING` (exit 2) where there is none, `E_RULE_TEST` (exit 2) for one that cannot be used
 */
export async function readTestFiles(
  { workspace, paths }: Scope,
  rules: ReadonlySet<string>,
): Promise<TestFileRead[]> {
  const own = ownTestFiles(workspace);
  const found =
    paths.length === 0
      ? own.filter((path) => workspace.tree.natureOf(path) !== "missing")
      : paths.flatMap((place) => testFilesAt(place, own));
  if (found.length === 0) throw noTests(join(workspace.policiesFolder, TESTS), workspace);
  const files: TestFileRead[] = [];
  for (const absolute of [...new Set(found)]) files.push(await readTestFile(absolute, workspace, rules));
  return files;
}

async function readTestFile(
  absolute: string,
  workspace: Workspace,
  rules: ReadonlySet<string>,
): Promise<TestFileRead> {
  const where = displayPath(absolute, workspace.displayRoot);
  const bytes = readBytes(absolute, workspace, where, "name a regular file");
  return { absolute, bytes, ...(await parseRuleTests(bytes, where, schema, rules)) };
}

const schema = builtInKindSchemas()("rule-tests");

/** Where rule tests lie, below the policies folder. */
const TESTS = "validation/tests";

function ownTestFiles({ tree, policiesFolder, inRepository }: Workspace): string[] {
  const below = [...tree.filesBelow(policiesFolder, inRepository)];
  return below.filter((path) => supportOf(path) === "tests").map((path) => join(policiesFolder, path));
}

/** A file that is named is read wherever it lies. */
function testFilesAt({ path, nature, typed }: NamedPath, own: readonly string[]): string[] {
  if (nature === "file") return [path];
  const below = own.filter((one) => isWithin(one, path));
  if (below.length > 0) return below;
  throw usageError("E_NOTHING", {
    what: "there is no rule test",
    where: typed,
    why: `rule tests lie in ${TESTS} of the policies folder, and none of them lies there`,
    mend: "name that folder, a file, or nothing to run all",
  });
}

function noTests(folder: string, { displayRoot }: Workspace): PolicyError {
  return usageError("E_NOTHING", {
    what: "there is no rule test",
    where: displayPath(folder, displayRoot),
    why: "no YAML file lies there, or git ignores it",
    mend: "write one, as docs/rule-tests.md of archi3-policy says, or name the right folder with --policies-dir",
  });
}

/** Reads a file, and says what keeps it from being read as something wrong with the rule tests. */
function readBytes(
  path: string,
  { tree, config }: Workspace,
  where: string,
  mend: string,
  shown = "",
): Uint8Array {
  const read = tree.read(path, config.maxFileSize);
  if (read.kind === "bytes") return read.bytes;
  const isLarge = read.kind === "too-large";
  throw ruleTestError(
    where,
    `${shown}${unreadable(read)}`,
    isLarge ? "split it, or raise `validate.max-file-size` in archi3.yaml" : mend,
  );
}

/**
 * The bytes of a policy that a test gives.
 * @throws {PolicyError} `E_RULE_TEST` (exit 2) for a file that is not there, is a link or leads out of the repository, and
 *   for a patch that cannot be put onto its policy
 */
export function bytesOfGiven(given: Given, test: TestFileRead, workspace: Workspace): Uint8Array {
  const { contents } = given;
  const where = `${test.file}:${given.at.line}:${given.at.column}`;
  const fixture = (file: string) => fixtureBytes(file, test, workspace, where);
  switch (contents.from) {
    case "text":
      return new TextEncoder().encode(contents.text);
    case "file":
      return fixture(contents.file);
    case "patch": {
      const base =
        contents.file === undefined ? repositoryBytes(given.path, workspace, where) : fixture(contents.file);
      const { text, readable } = decode(base);
      const patched = readable ? patchText(text, contents.patch) : undefined;
      if (patched !== undefined) return new TextEncoder().encode(patched);
      throw ruleTestError(
        where,
        `the patch cannot be put onto ${contents.file ?? given.path}: that is no single mapping, or aliases or its layout keep its values from being changed one by one`,
        "give the policy's whole text",
      );
    }
  }
}

function fixtureBytes(file: string, test: TestFileRead, workspace: Workspace, where: string): Uint8Array {
  const { tree, displayRoot, inRepository, root, policiesFolder } = workspace;
  const path = resolve(dirname(test.absolute), file);
  const bounds = inRepository ? [displayRoot] : [root, policiesFolder];
  const bound = bounds.find((folder) => isWithin(path, folder));
  if (bound === undefined)
    throw ruleTestError(where, `${file} leads out of the repository`, "put the file beside the test");
  const real = tree.realPath(path);
  if (real !== undefined && real !== join(tree.realPath(bound) ?? bound, relative(bound, path)))
    throw ruleTestError(where, `${file} is a symbolic link, or lies below one`, "put the file itself there");
  return readBytes(path, workspace, where, "correct the path; it begins at the test's folder", `${file}: `);
}

function repositoryBytes(path: string, workspace: Workspace, where: string): Uint8Array {
  const absolute = placeOfBundlePath(path, workspace);
  const { tree, policiesFolder, inRepository } = workspace;
  if (tree.natureOf(absolute) === "missing") {
    const guess = nearest(path, tree.filesBelow(policiesFolder, inRepository));
    throw ruleTestError(
      where,
      `the repository has no policy ${path} to put the patch onto`,
      guess === undefined ? "correct the path, or give the policy's text" : `did you mean ${guess}?`,
    );
  }
  return readBytes(absolute, workspace, where, "give the policy's text", `${path}: `);
}
