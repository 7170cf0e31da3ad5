import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { DEFAULT_CONFIG, namesOf } from "../src/config/config.ts";
import type { Finding } from "../src/policy/finding.ts";
import { kindOfPath, supportOf } from "../src/policy/kinds.ts";
import { DEFAULT_LIMITS } from "../src/policy/read-limits.ts";
import { readText } from "../src/policy/reader.ts";
import { SourceText } from "../src/policy/source.ts";
import { builtInKindSchemas, type KindSchema } from "../src/validation/builtin-schemas.ts";
import { type Mending, mend } from "../src/validation/mending.ts";
import { type OwnPart, ownPart } from "../src/validation/own-part.ts";
import type { Rule, RuleFamily } from "../src/validation/rule.ts";
import { FIXABLE } from "../src/validation/rules/fixable.ts";
import { FAMILIES, severityOf } from "../src/validation/rules/index.ts";
import { together, type ValidationInput, type ValidationOutcome } from "../src/validation/validate.ts";

export const ROOT = join(import.meta.dirname, "..");
const EXAMPLE = join(ROOT, "examples/archi3/policies");

/** The texts of the example's policies by their path below the policies folder. */
export const EXAMPLE_FILES: ReadonlyMap<string, string> = new Map(
  (readdirSync(EXAMPLE, { recursive: true }) as string[])
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".yaml") && supportOf(path) === undefined)
    .sort()
    .map((path) => [path, readFileSync(join(EXAMPLE, path), "utf8")]),
);

const EXAMPLE_TEXTS: ReadonlyMap<string, string> = new Map(
  [...EXAMPLE_FILES].map(([path, text]) => [path, Buffer.from(text).toString("latin1")]),
);

/** A template is judged by itself, and costs as much as all the rest: a test of something else may leave it out. */
export const TEMPLATE = "templates/agent-template.yaml";

const builtIn = builtInKindSchemas();

/** What files give by themselves under our own schemas, which most tests ask of the same ones again and again. */
const ownParts = new Map<readonly RuleFamily[], Map<string, Promise<OwnPart>>>();

/** The bytes of files by their paths. */
export function bytesOf(files: ReadonlyMap<string, string | Uint8Array>): Map<string, Uint8Array> {
  return new Map(
    [...files].map(([path, text]) => [
      path,
      typeof text === "string" ? new TextEncoder().encode(text) : text,
    ]),
  );
}

/** Mends policies that are in memory: what is wanted of what was found. */
export function mendFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
  findings: readonly Finding[],
  wanted: (finding: Finding) => boolean,
): Promise<Mending> {
  const own = bytesOf(files);
  return mend({ files: own, findings, wanted, validate: (changed) => check(new Map([...own, ...changed])) });
}

/**
 * States that each finding has a fix where its rule says so, and that each fix holds by itself: its finding is gone,
 * and every other one is still there.
 * @param refused the rules whose fixes the second validation refuses here
 * @param original the files before the fault was made: a fix that leaves nothing to be found gives their values back
 * @param isMade whether the fix of a rule is made and validated again, which costs a validation of the whole example
 */
export async function expectFixes(
  files: ReadonlyMap<string, string>,
  found: readonly Finding[],
  refused: readonly string[] = [],
  original?: ReadonlyMap<string, string>,
  isMade: (rule: string) => boolean = () => true,
): Promise<void> {
  for (const finding of found.filter(({ status }) => status !== "suppressed")) {
    const fixable = FIXABLE.get(finding.rule as Rule["id"]);
    if (finding.fix === undefined) {
      expect(fixable, `${finding.rule} always has a fix`).not.toBe("always");
      continue;
    }
    expect(fixable, `${finding.rule} is in the table of fixable rules`).toBeDefined();
    if (!refused.includes(finding.rule) && !isMade(finding.rule)) continue;
    const mending = await mendFiles(files, found, (one) => one === finding);
    expect(mending.refused.map(({ finding: { rule }, why }) => [rule, why])).toEqual(
      refused.includes(finding.rule) ? [[finding.rule, expect.stringMatching(/^It would bring ARC/)]] : [],
    );
    if (refused.includes(finding.rule)) continue;
    expect(mending.files.map(({ file, mended }) => [file, mended])).toEqual([[finding.file, [finding]]]);
    const left = mending.findings.map(({ rule }) => rule).sort();
    const expected = found.filter((one) => one !== finding).map(({ rule }) => rule);
    expect(left, `after "${finding.fix.title}"`).toEqual(expected.sort());
    if (left.length > 0 || original === undefined) continue;
    for (const { file, after } of mending.files)
      expect(valuesOf(new TextDecoder().decode(after)), `after "${finding.fix.title}"`).toEqual(
        valuesOf(original.get(file) ?? ""),
      );
  }
}

/** What a text says as YAML, however it is written. */
export function valuesOf(text: string): unknown {
  const read = readText(text, DEFAULT_LIMITS);
  return "refused" in read ? read : read.documents.map(({ value }) => value);
}

/** The day of every test. */
export const TODAY = "2026-11-24";

/** What the command would judge, were these policies on the disk, and no configuration beside them. */
export function inputOf(
  files: ReadonlyMap<string, string | Uint8Array>,
  given: Partial<ValidationInput> = {},
): ValidationInput {
  return {
    files: [...files].map(([path, text]) => ({
      file: path,
      path,
      bytes: typeof text === "string" ? new TextEncoder().encode(text) : text,
      kind: kindOfPath(path),
    })),
    rejected: [],
    environments: namesOf(DEFAULT_CONFIG),
    limits: DEFAULT_LIMITS,
    severityOf: severityOf(new Map()),
    schemaOf: (kind) => builtIn(kind.name),
    families: FAMILIES,
    today: TODAY,
    ...given,
  };
}

/** Validates policies that are in memory, exactly as the command does. */
export async function check(
  files: ReadonlyMap<string, string | Uint8Array>,
  schemaOf: (kind: string) => KindSchema = builtIn,
  given: Partial<ValidationInput> = {},
): Promise<Finding[]> {
  return (await checkAll(files, schemaOf, given)).findings;
}

/** As {@link check}, with everything that a validation gives. */
export async function checkAll(
  files: ReadonlyMap<string, string | Uint8Array>,
  schemaOf: (kind: string) => KindSchema = builtIn,
  given: Partial<ValidationInput> = {},
): Promise<ValidationOutcome> {
  const input = inputOf(files, { schemaOf: (kind) => schemaOf(kind.name), ...given });
  const known = ownParts.get(input.families) ?? new Map<string, Promise<OwnPart>>();
  ownParts.set(input.families, known);
  const parts = input.files.map((file) => {
    const { kind } = file;
    const isOurs = kind?.builtIn === true && input.schemaOf(kind) === builtIn(kind.name);
    if (!isOurs || given.severityOf !== undefined) return ownPart(file, input);
    const text = Buffer.from(file.bytes).toString("latin1");
    if (EXAMPLE_TEXTS.get(file.path) !== text) return ownPart(file, input);
    const part = known.get(file.path) ?? ownPart(file, input);
    known.set(file.path, part);
    return part;
  });
  return together(input, await Promise.all(parts));
}

/** A change of one of the example's files; `to` marks with «…» where a finding is expected. */
export interface Edit {
  file: string;
  /** Text that stands in the file exactly once, or for the first time after `after`. The whole file is new without it. */
  from?: string;
  after?: string;
  to: string;
  /** The file is not there at all; then `to` is empty. */
  removed?: true;
}

/** A place as `file:line:column-line:column`. */
export type Place = string;

/** Applies edits, and gives the marked places in the order in which they are written. */
export function applyEdits(edits: readonly Edit[]): { files: Map<string, string>; places: Place[] } {
  const files = new Map(EXAMPLE_FILES);
  const marked = new Map<string, string>();
  for (const { file } of edits.filter(({ removed }) => removed)) files.delete(file);
  for (const edit of edits.filter(({ removed }) => !removed))
    marked.set(edit.file, applyEdit(marked.get(edit.file) ?? files.get(edit.file), edit));
  const places: Place[] = [];
  for (const [file, text] of marked) {
    const plain = text.replaceAll(/[«»]/g, "");
    files.set(file, plain);
    places.push(...markersOf(file, text, plain));
  }
  return { files, places };
}

function applyEdit(text: string | undefined, edit: Edit): string {
  if (edit.from === undefined) return edit.to;
  if (text === undefined) throw new Error(`the example has no file ${edit.file}`);
  const start = edit.after === undefined ? 0 : text.indexOf(edit.after);
  if (start === -1) throw new Error(`${edit.file} does not hold ${JSON.stringify(edit.after)}`);
  const at = text.indexOf(edit.from, start);
  if (at === -1) throw new Error(`${edit.file} does not hold ${JSON.stringify(edit.from)}`);
  if (edit.after === undefined && text.indexOf(edit.from, at + 1) !== -1) {
    throw new Error(`${edit.file} holds ${JSON.stringify(edit.from)} more than once: say \`after\``);
  }
  return text.slice(0, at) + edit.to + text.slice(at + edit.from.length);
}

export function markersOf(file: string, text: string, plain: string): Place[] {
  const source = new SourceText(plain);
  const places: Place[] = [];
  let removed = 0;
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char !== "«" && char !== "»") continue;
    const offset = at - removed;
    removed += 1;
    if (char === "«") open = offset;
    else places.push(placeOf(file, source.range(open, offset)));
  }
  return places;
}

export function placeOf(file: string, range: Finding["range"]): Place {
  return `${file}:${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`;
}

/** A finding as a case expects it. */
export function shownAs({ rule, file, range, status }: Finding): string {
  return `${rule} ${placeOf(file, range)}${status === "suppressed" ? ` ${ACCEPTED}` : ""}`;
}

const ACCEPTED = "accepted";

/** What a case expects at a place: a rule's id, and `accepted` behind it where a comment or the baseline accepts it. */
export function expectedAs(expected: string, place: Place | undefined): string {
  const [rule, accepted] = expected.split(" ");
  return `${rule} ${place}${accepted === ACCEPTED ? ` ${ACCEPTED}` : ""}`;
}
