import { type PolicyError, usageError } from "../errors.ts";
import type { YamlDocument } from "../policy/document.ts";
import type { Position, Severity } from "../policy/finding.ts";
import type { Path } from "../policy/pointer.ts";
import { DEFAULT_LIMITS } from "../policy/read-limits.ts";
import { loadSecondReader, readAgain, readBytes } from "../policy/reader.ts";
import type { SourceText } from "../policy/source.ts";
import { nearest } from "../policy/spelling.ts";
import { unsafePath } from "../release/paths.ts";
import type { KindSchema } from "../validation/builtin-schemas.ts";
import { judge } from "../validation/explain.ts";

/** A policy as a test gives it; exactly one of the forms. */
export type Contents =
  | { from: "text"; text: string }
  | { from: "file"; file: string }
  /** Onto a file, or onto the repository's policy of that path where there is none. */
  | { from: "patch"; patch: Record<string, unknown>; file: string | undefined };

export interface Given {
  /** As bundles name files: relative to the policies folder, outside of it below `repository/`. */
  path: string;
  contents: Contents;
  /** Where it is written. */
  at: Position;
}

/** A finding that a test expects; what it does not say may be anything. */
export interface Expectation {
  rule: string;
  path: string;
  line?: number;
  column?: number;
  message?: string;
  severity?: Severity;
  at: Position;
}

export interface RuleTest {
  name: string;
  at: Position;
  /** Only findings of these are looked at; of every rule where undefined. */
  rules: readonly string[] | undefined;
  given: readonly Given[];
  beside: "repository" | "nothing";
  /** Undefined where nothing is written yet. */
  expect: readonly Expectation[] | undefined;
}

/** A file of rule tests, and where everything in it stands. */
export interface RuleTestFile {
  /** As messages name it. */
  file: string;
  source: SourceText;
  document: YamlDocument;
  tests: readonly RuleTest[];
}

interface RawGiven {
  path: string;
  text?: string;
  file?: string;
  patch?: Record<string, unknown>;
}

interface RawTest {
  name: string;
  rules?: string[];
  given: RawGiven[];
  beside?: "repository" | "nothing";
  expect?: (Omit<Expectation, "path" | "at"> & { path?: string })[];
}

interface RawFile {
  rules?: string[];
  tests: RawTest[];
}

/**
 * Reads a file of rule tests.
 * @param where how messages name the file
 * @param schema that of `rule-tests`
 * @param rules the ids of every rule that there is: one that is misspelt would never be found, which looks like a pass
 * @throws {PolicyError} `E_RULE_TEST` (exit 2) at the first thing that is wrong, with file, line and column
 */
export async function parseRuleTests(
  bytes: Uint8Array,
  where: string,
  schema: KindSchema,
  rules: ReadonlySet<string>,
): Promise<RuleTestFile> {
  const { document, source } = await readOne(bytes, where);
  const place = placesIn(document, source);
  const refuse = (path: Path, part: "key" | "value", why: string, mend: string) => {
    const { line, column } = place(path, part);
    return ruleTestError(`${where}:${line}:${column}`, why, mend);
  };
  const [wrong] = await judge(schema, document.value);
  if (wrong !== undefined)
    throw refuse(wrong.path, wrong.at, wrong.message.replace(/^The policy /, "it "), wrong.help);
  const { rules: common, tests } = document.value as RawFile;
  const reader = new TestReader(rules, place, refuse);
  if (common !== undefined) reader.checkRules(common, ["rules"]);
  const read = tests.map((test, index) => reader.test(test, ["tests", String(index)], common));
  return { file: where, source, document, tests: read };
}

/** The refusal of a file of rule tests. */
export function ruleTestError(where: string, why: string, mend: string, cause?: unknown): PolicyError {
  return usageError("E_RULE_TEST", { what: "cannot use the rule tests", where, why, mend, cause });
}

async function readOne(
  bytes: Uint8Array,
  where: string,
): Promise<{ document: YamlDocument; source: SourceText }> {
  const first = readBytes(bytes, DEFAULT_LIMITS);
  const read = "refused" in first ? readAgain(first, await loadSecondReader(), DEFAULT_LIMITS) : first;
  // A byte order mark, and text that other readers take for a truth: a patch may well set such a text.
  const broken = read.problems.find(({ rule }) => rule !== "ARC005" && rule !== "ARC030");
  if (broken !== undefined) {
    const { line, column } = read.source.position(broken.start);
    const words =
      broken.rule === "ARC012"
        ? { message: "it holds no test", help: "write `tests:` and a list of tests, or delete the file" }
        : broken;
    throw ruleTestError(`${where}:${line}:${column}`, words.message, words.help);
  }
  const [document, second] = read.documents;
  if (document === undefined || second !== undefined)
    throw ruleTestError(where, "it holds several documents", "keep one of them");
  return { document, source: read.source };
}

type Place = (path: Path, part: "key" | "value") => Position;

/** Looks up where something stands; of what is not there, where its parent does. */
function placesIn(document: YamlDocument, source: SourceText): Place {
  return (path, part) => {
    for (let length = path.length; length >= 0; length--) {
      const spans = document.spans(path.slice(0, length));
      const span = part === "key" ? (spans?.key ?? spans?.value) : spans?.value;
      if (span !== undefined) return source.position(span.start);
    }
    return { line: 1, column: 1 };
  };
}

type Refuse = (path: Path, part: "key" | "value", why: string, mend: string) => PolicyError;

/** Reads the tests of one file: what the schema cannot judge. */
class TestReader {
  readonly #known: ReadonlySet<string>;
  readonly #place: Place;
  readonly #refuse: Refuse;

  constructor(known: ReadonlySet<string>, place: Place, refuse: Refuse) {
    this.#known = known;
    this.#place = place;
    this.#refuse = refuse;
  }

  test(raw: RawTest, path: Path, common: readonly string[] | undefined): RuleTest {
    if (raw.rules !== undefined) this.checkRules(raw.rules, [...path, "rules"]);
    const rules = raw.rules ?? common;
    const given = raw.given.map((one, index) => this.#given(one, [...path, "given", String(index)]));
    const paths = given.map((one) => one.path);
    for (const [index, one] of paths.entries())
      if (paths.indexOf(one) < index)
        throw this.#refuse(
          [...path, "given", String(index), "path"],
          "value",
          "this path is given twice",
          "give each policy a path of its own",
        );
    const expect = raw.expect?.map((one, index) =>
      this.#expectation(one, [...path, "expect", String(index)], paths, rules),
    );
    return {
      ...{ name: raw.name, at: this.#place([...path, "name"], "value") },
      ...{ rules, given, beside: raw.beside ?? besideOf(given), expect },
    };
  }

  checkRules(rules: readonly string[], path: Path): void {
    for (const [index, rule] of rules.entries()) this.#checkRule(rule, [...path, String(index)]);
  }

  #checkRule(rule: string, path: Path): void {
    if (this.#known.has(rule)) return;
    const guess = nearest(rule, this.#known);
    throw this.#refuse(
      path,
      "value",
      `there is no rule ${rule}`,
      guess === undefined ? "correct its id" : `did you mean ${guess}?`,
    );
  }

  #given({ path, text, file, patch }: RawGiven, at: Path): Given {
    const unsafe = unsafePath(path);
    if (unsafe !== undefined)
      throw this.#refuse(
        [...at, "path"],
        "value",
        `no policy can have this path: ${unsafe}`,
        "write it from the policies folder on, such as environments/production.yaml",
      );
    const position = this.#place(at, "value");
    if (text !== undefined && (file !== undefined || patch !== undefined))
      throw this.#refuse(
        [...at, file === undefined ? "patch" : "file"],
        "key",
        "the policy's text is given already",
        "keep one of them; a patch is put onto a file, or onto the repository's policy of that path",
      );
    return { path, contents: contentsOf(text, file, patch), at: position };
  }

  #expectation(
    raw: NonNullable<RawTest["expect"]>[number],
    at: Path,
    paths: readonly string[],
    rules: readonly string[] | undefined,
  ): Expectation {
    this.#checkRule(raw.rule, [...at, "rule"]);
    if (rules !== undefined && !rules.includes(raw.rule))
      throw this.#refuse(
        [...at, "rule"],
        "value",
        `the test looks only at ${rules.join(", ")}, so this can never be found`,
        `add ${raw.rule} to its \`rules\``,
      );
    const [only, other] = paths;
    const path = raw.path ?? (other === undefined ? only : undefined);
    if (path === undefined)
      throw this.#refuse(
        at,
        "value",
        "it does not say in which of the given policies",
        "add `path`, one of those that are given",
      );
    if (!paths.includes(path))
      throw this.#refuse(
        [...at, "path"],
        "value",
        "no policy of this path is given",
        `use one of ${paths.join(", ")}: only what is found in given policies is looked at`,
      );
    return { ...raw, path, at: this.#place(at, "value") };
  }
}

function contentsOf(
  text: string | undefined,
  file: string | undefined,
  patch: Record<string, unknown> | undefined,
): Contents {
  if (patch !== undefined) return { from: "patch", patch, file };
  return file === undefined ? { from: "text", text: text ?? "" } : { from: "file", file };
}

/** Whoever changes a policy of the repository wants to know what the repository says of it. */
function besideOf(given: readonly Given[]): RuleTest["beside"] {
  const isOnRepository = ({ contents }: Given) => contents.from === "patch" && contents.file === undefined;
  return given.some(isOnRepository) ? "repository" : "nothing";
}
