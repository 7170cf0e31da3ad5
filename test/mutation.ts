import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { runValidate } from "../src/commands/validate.ts";
import { BUILT_IN_SCHEMAS, builtInKindSchemas } from "../src/validation/builtin-schemas.ts";
import type { Rule, RuleFamily } from "../src/validation/rule.ts";
import { FAMILIES, RULES, severityOf } from "../src/validation/rules/index.ts";
import type { CompiledSchema, JsonSchema } from "../src/validation/schema.ts";
import { validate } from "../src/validation/validate.ts";
import {
  type CaseGroup,
  type ConstraintCase,
  foundBy,
  holds,
  readCaseGroups,
  withFault,
} from "./constraints.ts";
import { applyEdits, type Edit, expectedAs, inputOf, ROOT, shownAs } from "./example.ts";
import {
  compileLeniently,
  compileVerdict,
  type Mutant,
  mutantsOf,
  referredFrom,
  withoutProse,
} from "./mutants.ts";
import { recordingTerminal } from "./terminal.ts";

/**
 * Proves that nothing can be taken out of the schemas or the rules unnoticed. Not a part of `npm test`, since it
 * takes minutes: `node script/mutate.mjs` runs it.
 */
declare module "vitest" {
  interface ProvidedContext {
    schema: string;
    rules: boolean;
  }
}

const MINUTES = 60_000;
const wantedSchema = inject("schema");
const wantsSchemas = wantedSchema !== "" || !inject("rules");
const wantsRules = inject("rules") || wantedSchema === "";

function tell(what: string, total: number, survivors: readonly string[]): void {
  const killed = total - survivors.length;
  const score = total === 0 ? 100 : Math.floor((killed / total) * 1000) / 10;
  process.stdout.write(`\n${what}: ${killed} of ${total} noticed (${score} %)\n`);
  for (const survivor of survivors) process.stdout.write(`  not noticed: ${survivor}\n`);
  expect(survivors).toEqual([]);
}

describe.runIf(wantsSchemas)("constraints", () => {
  const schemas = withoutProse(BUILT_IN_SCHEMAS);
  const trials = trialsOf(schemas);
  const suspects = suspectsOf(schemas, trials);
  const ids = [...schemas.keys()].filter((id) => wantedSchema === "" || id === `${wantedSchema}.schema.json`);

  test("the schema that is asked for exists", () => expect(ids).not.toEqual([]));

  test.each(ids)("%s", { timeout: 30 * MINUTES }, (id) => {
    const mutants = mutantsOf(schemas, id);
    const survivors = mutants.filter((mutant) => !isNoticed(mutant, schemas, trials, suspects));
    tell(
      id,
      mutants.length,
      survivors.map(({ name }) => name),
    );
  });
});

/** A case with the document that it changes; without a case the document as it is. */
interface Trial {
  group: CaseGroup;
  one: ConstraintCase | undefined;
  /** The schemas that judge the document. */
  uses: ReadonlySet<string>;
}

function fails(schema: CompiledSchema, { group, one }: Trial): boolean {
  return one === undefined ? foundBy(schema, group.value).length > 0 : !holds(schema, group.value, one);
}

/** The cases that hold while nothing is taken out: one that fails anyway proves nothing. */
function trialsOf(schemas: ReadonlyMap<string, JsonSchema>): Trial[] {
  const compiled = compileKinds(schemas);
  const usesOf = remembered((kind) => referredFrom(schemas, `${kind}.schema.json`));
  const trials = readCaseGroups().flatMap((group): Trial[] =>
    [undefined, ...group.cases].map((one) => ({ group, one, uses: usesOf(group.kind) })),
  );
  return trials.filter((trial) => !fails(compiled(trial.group.kind), trial));
}

/** Compiles kinds' schemas when they are first asked for. */
function compileKinds(schemas: ReadonlyMap<string, JsonSchema>): (kind: string) => CompiledSchema {
  return remembered((kind) => compileLeniently(schemas, `${kind}.schema.json`));
}

function remembered<T>(make: (kind: string) => T): (kind: string) => T {
  const made = new Map<string, T>();
  return (kind) => {
    if (!made.has(kind)) made.set(kind, make(kind));
    return made.get(kind) as T;
  };
}

/** The cases by the keyword that speaks in them: a mutant's own cases are tried first. */
function suspectsOf(
  schemas: ReadonlyMap<string, JsonSchema>,
  trials: readonly Trial[],
): Map<string, Trial[]> {
  const addresses = new Map<unknown, string>();
  const visit = (node: unknown, address: string) => {
    if (typeof node !== "object" || node === null) return;
    addresses.set(node, address);
    for (const [key, below] of Object.entries(node)) {
      visit(below, `${address}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
  };
  for (const [id, schema] of schemas) visit(schema, `${id}#`);
  const compiled = compileKinds(schemas);
  const suspects = new Map<string, Trial[]>();
  for (const trial of trials) {
    const { group, one } = trial;
    if (one === undefined) continue;
    for (const { parentSchema, keyword } of compiled(group.kind).errors(withFault(group.value, one))) {
      const place = `${addresses.get(parentSchema)} ${keyword}`;
      suspects.set(place, [...(suspects.get(place) ?? []), trial]);
    }
  }
  return suspects;
}

/**
 * Whether any case fails with the mutant: by the mere verdict, or else by what is said. A schema that refers to
 * what it lost cannot be loaded, and fails them all.
 */
function isNoticed(
  mutant: Mutant,
  schemas: ReadonlyMap<string, JsonSchema>,
  trials: readonly Trial[],
  suspects: ReadonlyMap<string, readonly Trial[]>,
): boolean {
  const changed = new Map(schemas).set(mutant.id, mutant.schema);
  const verdict = remembered((kind) => compileVerdict(changed, `${kind}.schema.json`));
  const compiled = compileKinds(changed);
  const failsByVerdict = ({ group, one }: Trial) =>
    one === undefined
      ? !verdict(group.kind)(group.value)
      : verdict(group.kind)(withFault(group.value, one)) !== (one.expect === "nothing");
  const failsByWords = (trial: Trial) => fails(compiled(trial.group.kind), trial);
  const own = suspects.get(`${mutant.id}#${mutant.node} ${mutant.keyword}`) ?? [];
  const touched = trials.filter(({ uses }) => uses.has(mutant.id));
  const isAbout = ({ group }: Trial) => `${group.about}.schema.json` === mutant.id;
  const sorted = [...own, ...touched.filter(isAbout), ...touched.filter((trial) => !isAbout(trial))];
  try {
    return sorted.some(failsByVerdict) || sorted.some(failsByWords);
  } catch (error) {
    if (error instanceof Error && "missingRef" in error) return true;
    throw error;
  }
}

describe.runIf(wantsRules)("rules", () => {
  const cases: RuleCase[] = [];

  // A case that fails anyway proves nothing.
  test("the cases hold as long as nothing is taken out", { timeout: 10 * MINUTES }, async () => {
    const failing: RuleCase[] = [];
    for (const one of readRuleCases()) {
      if (await caseHolds(one, FAMILIES, undefined)) cases.push(one);
      else failing.push(one);
    }
    expect(failing).toEqual([]);
  });

  test("every rule that is switched off is missed", { timeout: 10 * MINUTES }, async () => {
    const survivors: string[] = [];
    for (const rule of RULES.values()) {
      if (!(await someFail(casesOf(cases, new Set([rule.id])), FAMILIES, rule.id)))
        survivors.push(`${rule.id} ${rule.name}`);
    }
    tell("rules", RULES.size, survivors);
  });

  test("every check that is taken out is missed", { timeout: 10 * MINUTES }, async () => {
    const survivors: string[] = [];
    const reduced = FAMILIES.flatMap((family) => withoutOneCheck(family));
    for (const { name, family, original } of reduced) {
      const families = FAMILIES.map((other) => (other === original ? family : other));
      const ids = new Set(family.rules.map(({ id }) => id));
      if (!(await someFail(casesOf(cases, ids), families, undefined))) survivors.push(name);
    }
    tell("checks", reduced.length, survivors);
  });
});

interface RuleCase {
  edits: readonly Edit[];
  expect: readonly string[];
}

function readRuleCases(): RuleCase[] {
  const folder = join(ROOT, "test/cases");
  const written = readdirSync(folder).flatMap(
    (file) =>
      parse(readFileSync(join(folder, file), "utf8")) as (Edit & {
        edits?: Edit[];
        expect: string | string[];
      })[],
  );
  const examples = [...RULES.values()].flatMap((rule) => exampleCase(rule));
  return [...examples, ...written.map((one) => ({ edits: one.edits ?? [one], expect: [one.expect].flat() }))];
}

function exampleCase({ id, example }: Rule): RuleCase[] {
  if ("commands" in example || "baseline" in example) return [];
  const edit =
    "added" in example
      ? { file: example.file, to: example.bad }
      : { file: example.file, from: example.good, to: example.bad };
  return [{ edits: [edit], expect: [id] }];
}

function casesOf(cases: readonly RuleCase[], ids: ReadonlySet<string>): RuleCase[] {
  return cases.filter((one) => one.expect.some((rule) => ids.has(rule.replace(/ .*/, ""))));
}

/** Whether any of the cases fails with these families, or with a rule that is switched off. */
async function someFail(
  cases: readonly RuleCase[],
  families: readonly RuleFamily[],
  off: string | undefined,
): Promise<boolean> {
  const example = off === undefined ? undefined : RULES.get(off)?.example;
  if (off !== undefined && example !== undefined && "commands" in example)
    return !(await isFoundByCommands(off, example.bad));
  // Nothing but the name of the rule switches these on, and test/rules.test.ts shows that they speak.
  if (example !== undefined && "baseline" in example) return true;
  for (const one of cases) if (!(await caseHolds(one, families, off))) return true;
  return false;
}

async function caseHolds(
  one: RuleCase,
  families: readonly RuleFamily[],
  off: string | undefined,
): Promise<boolean> {
  const { files, places } = applyEdits(one.edits);
  const expected = one.expect.map((rule, index) => expectedAs(rule, places[index])).sort();
  return String(await foundIn(files, families, off)) === String(expected);
}

/** Rules about what lies outside of a text have examples of shell commands: whether a rule still speaks when it is off. */
async function isFoundByCommands(off: string, commands: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "archi3-mutation-"));
  try {
    const config = join(folder, "archi3.yaml");
    const policiesDir = join(folder, "policies");
    writeFileSync(config, `severity:\n  ${off}: off\n`);
    cpSync(join(ROOT, "examples/archi3/policies"), policiesDir, { recursive: true });
    execFileSync("sh", ["-c", commands], { cwd: policiesDir });
    const terminal = recordingTerminal(folder);
    await runValidate([], { config, policiesDir, format: "json", output: [], quiet: false }, terminal, "0");
    const { findings } = JSON.parse(terminal.printed()) as { findings: { rule: string }[] };
    return findings.some(({ rule }) => rule === off);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const schemaOf = builtInKindSchemas();

async function foundIn(
  files: ReadonlyMap<string, string>,
  families: readonly RuleFamily[],
  off: string | undefined,
): Promise<string[]> {
  const { findings } = await validate(
    inputOf(files, {
      severityOf: severityOf(new Map(off === undefined ? [] : [[off, "off"]])),
      schemaOf: (kind) => schemaOf(kind.name),
      families,
    }),
  );
  return findings.map(shownAs).sort();
}

function withoutOneCheck(family: RuleFamily): { name: string; family: RuleFamily; original: RuleFamily }[] {
  const rules = `${family.rules[0]?.id}…${family.rules.at(-1)?.id}`;
  const others = <T>(checks: readonly T[], taken: T) => checks.filter((check) => check !== taken);
  const { policyChecks = [], fileChecks = [], catalogChecks = [] } = family;
  return [
    ...policyChecks.map((check, index) => ({
      name: `${rules}: ${check.name || `check ${index + 1} of a policy`}`,
      family: { ...family, policyChecks: others(policyChecks, check) },
      original: family,
    })),
    ...fileChecks.map((check, index) => ({
      name: `${rules}: ${check.name || `check ${index + 1} of a file`}`,
      family: { ...family, fileChecks: others(fileChecks, check) },
      original: family,
    })),
    ...catalogChecks.map((check, index) => ({
      name: `${rules}: ${check.name || `check ${index + 1} of the catalog`}`,
      family: { ...family, catalogChecks: others(catalogChecks, check) },
      original: family,
    })),
  ];
}
