import { isSlip } from "../policy/spelling.ts";
/** What a rule may be called by. */
export interface Named {
  id: string;
  /** In kebab-case; a rule of the repository's own has none. */
  name?: string;
}

/**
 * What keeps a file from being judged: its name, its nature, its bytes, its syntax, its size, or documents that no
 * reader reaches. Whoever accepted that would accept everything in the file unseen.
 */
const UNJUDGED: ReadonlySet<string> = new Set(
  ["001", "002", "003", "004", "007", "010", "012", "013", "014", "015", "016"].map(
    (number) => `ARC${number}`,
  ),
);

/** Tells that a rule of the repository's own could not be evaluated, so that nobody knows what it would have said. */
export const NOT_EVALUATED = "ARC908";

/** True for the rules that tell what keeps a file from being judged: everything in it would pass unseen without them. */
export function isAboutUnjudged(rule: string): boolean {
  return UNJUDGED.has(rule) || rule === NOT_EVALUATED;
}

/** True for the rules about the use of this tool, such as a suppression without a reason. */
export function isToolsOwn(rule: string): boolean {
  return rule.startsWith("ARC9");
}

/** Whether a comment or the baseline may accept the findings of a rule. */
export function isAcceptable(rule: string): boolean {
  return !UNJUDGED.has(rule) && !isToolsOwn(rule);
}

/** The one rule that a word was meant to name, if there is one: by a slip in its id, by its number or by its name. */
export function meantRule(
  word: string,
  known: ReadonlySet<string>,
  rules: Iterable<Named> = [],
): string | undefined {
  const [, letters = "", digits = ""] = /^([A-Z]*)[-_]?([0-9OIL]+)$/.exec(word.toUpperCase()) ?? [];
  // Letters that look like digits. Ids differ in few digits, so anything further away is a guess.
  const upright = digits.replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  for (const id of [word.toUpperCase(), letters + upright]) if (known.has(id)) return id;
  const alike = [...known].filter((id) => lettersOf(id) === letters && isSlip(letters + upright, id));
  if (alike.length === 1) return alike[0];
  if (known.has(`ARC${upright}`)) return `ARC${upright}`;
  const near = [...known].filter((rule) =>
    isSlip(letters === "" ? word.toUpperCase() : letters + upright, rule),
  );
  if (near.length === 1) return near[0];
  for (const { id, name } of rules) if (name === word.toLowerCase()) return id;
  return undefined;
}

function lettersOf(id: string): string {
  return id.replace(/\d+$/, "");
}
