import { FileSetTree } from "../adapters/file-set-tree.ts";
import type { SourceText } from "../policy/source.ts";
import { type RuleTest, ruleTestError } from "../testing/test-file.ts";
import type { Comparison, Found } from "../testing/verdict.ts";
import { type InputFile, type OwnPart, ownPart } from "../validation/own-part.ts";
import { together } from "../validation/validate.ts";
import { placeOfBundlePath } from "./bundle-paths.ts";
import { inputOf } from "./check.ts";
import { type FoundFiles, findFiles, type TakenFiles } from "./intake.ts";
import { bytesOfGiven, type TestFileRead } from "./rule-test-files.ts";
import { displayPath, type Workspace } from "./workspace.ts";

/** What a test's policies gave. */
export interface Trial {
  /** Every finding in the given policies, in order. */
  found: readonly Found[];
  /** The texts that they lie in. */
  sources: ReadonlyMap<string, SourceText>;
}

/** A test with what its policies gave. */
export interface Tried {
  index: number;
  test: RuleTest;
  trial: Trial;
  comparison: Comparison;
}

export interface TriedFile {
  file: TestFileRead;
  tried: readonly Tried[];
  isOff(rule: string): boolean;
}

/**
 * Judges the policies of tests, each as `validate` would if they lay in the repository; no baseline counts. The
 * repository's own policies are read once, and what each gives by itself is kept: a test costs its own policies, and
 * where others are beside them the rules that need all of them.
 */
export class Trials {
  readonly #workspace: Workspace;
  #repository: FoundFiles | undefined;
  readonly #parts = new Map<InputFile, OwnPart>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** @throws {PolicyError} `E_RULE_TEST` (exit 2) for a policy that cannot be given */
  async of(test: RuleTest, file: TestFileRead): Promise<Trial> {
    const { taken, paths } = this.#given(test, file);
    const beside = test.beside === "repository" ? this.#besides(new Set(paths.keys())) : NOBODY;
    const files = [...beside.files, ...taken.files].sort(asFound);
    const all = { files, rejected: [...beside.rejected, ...taken.rejected] };
    const input = inputOf(all, this.#workspace, undefined);
    const own = new Set(taken.files);
    const parts: OwnPart[] = [];
    for (const one of files) {
      const part = this.#parts.get(one) ?? (await ownPart(one, input));
      if (!own.has(one)) this.#parts.set(one, part);
      parts.push(part);
    }
    const { findings, sources } = together(input, parts);
    const found = findings.flatMap((finding) => {
      const path = paths.get(finding.file);
      return path === undefined ? [] : [{ path, finding }];
    });
    const told = found.map(({ finding }) => [finding.file, sources.get(finding.file)] as const);
    return {
      found,
      sources: new Map(told.filter((one): one is [string, SourceText] => one[1] !== undefined)),
    };
  }

  /** The given policies as a run would take them in, and their paths by the names that findings have for them. */
  #given(test: RuleTest, file: TestFileRead): { taken: TakenFiles; paths: Map<string, string> } {
    const workspace = this.#workspace;
    const bytes = new Map<string, Uint8Array>();
    const paths = new Map<string, string>();
    for (const given of test.given) {
      const absolute = placeOfBundlePath(given.path, workspace);
      bytes.set(absolute, bytesOfGiven(given, file, workspace));
      paths.set(displayPath(absolute, workspace.displayRoot), given.path);
    }
    const taken = findFiles({ ...workspace, tree: new FileSetTree(bytes) });
    const seen = new Set([...taken.files, ...taken.rejected].map((one) => one.file));
    const lost = [...paths].find(([name]) => !seen.has(name))?.[1];
    const at = test.given.find(({ path }) => path === lost)?.at;
    if (at === undefined) return { taken, paths };
    throw ruleTestError(
      `${file.file}:${at.line}:${at.column}`,
      `no run would take a policy in at ${lost}`,
      "give it a path at which policies lie, such as agents/a.yaml",
    );
  }

  /** The repository's files, without those whose place a given one takes. */
  #besides(given: ReadonlySet<string>): TakenFiles {
    this.#repository ??= findFiles(this.#workspace);
    const { files, rejected } = this.#repository;
    return {
      files: files.filter(({ file }) => !given.has(file)),
      rejected: rejected.filter(({ file }) => !given.has(file)),
    };
  }
}

const NOBODY: TakenFiles = { files: [], rejected: [] };

/** In the order in which a run finds files, which says what counts as the second of two. */
function asFound(a: InputFile, b: InputFile): number {
  const late = ({ kind }: InputFile) => (kind?.builtIn === false ? 0 : 1);
  return late(a) - late(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
}
