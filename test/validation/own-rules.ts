import { readDocument } from "../../src/config/document.ts";
import { readRules } from "../../src/config/rules.ts";
import { BUILT_IN_KINDS } from "../../src/policy/kinds.ts";
import { builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";
import { compileRules } from "../../src/validation/custom-rules/compile.ts";
import type { OwnRules } from "../../src/validation/custom-rules/own-rules.ts";
import { severityOf } from "../../src/validation/rules/index.ts";
import type { ValidationInput } from "../../src/validation/validate.ts";
import { check, shownAs } from "../example.ts";

/** Rules of a text as archi3.yaml or a file of rules has them; it stands in `rules.yaml`. */
export async function rulesOf(text: string, kinds: readonly string[] = BUILT_IN_KINDS): Promise<OwnRules> {
  const document = await readDocument(new TextEncoder().encode(text), "rules.yaml");
  return compileRules(readRules(document, "rules.yaml"), kinds);
}

/** What a rule of one expression finds in policies, by what it says. */
export async function foundBy(
  assertion: string,
  files: ReadonlyMap<string, string>,
  more: Record<string, unknown> = {},
): Promise<string[]> {
  const rule = { id: "ORG001", assert: assertion, message: "Broken", ...more };
  return (await findingsBy([rule], files)).map(({ message }) => message);
}

/** The findings of rules of the repository's own alone, and of those that could not be evaluated. */
export async function findingsBy(
  rules: readonly object[],
  files: ReadonlyMap<string, string>,
  given: Partial<ValidationInput> = {},
) {
  const ownRules = await rulesOf(JSON.stringify({ rules }));
  const schemas = builtInKindSchemas();
  const found = await check(files, schemas, {
    ...{ families: [], ownRules, severityOf: severityOf(new Map(), ownRules.rules) },
    ...given,
  });
  return found.filter(({ rule }) => rule.startsWith("ORG") || rule === "ARC908");
}

/** Agents `agents/a0.yaml`, `agents/a1.yaml` … that say the same beside their names. */
export function agents(count: number, text = "value: 1\n"): Map<string, string> {
  return new Map(
    Array.from({ length: count }, (_, index) => [
      `agents/a${index}.yaml`,
      `metadata: { name: agent-${index} }\n${text}`,
    ]),
  );
}

export { shownAs };
