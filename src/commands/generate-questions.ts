import type { Terminal } from "../adapters/terminal.ts";
import { choicesOf } from "../policy/template-samples.ts";
import type { Surroundings, VariableFacts } from "../policy/template-values.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { type Filled, fill, type Judge } from "./generated-text.ts";
import type { GivenValue } from "./template-given.ts";
import type { OpenTemplate } from "./template-library.ts";

/** Asks a person for one line; undefined where nobody is there, or nothing is answered. */
export type AskPerson = (question: string) => Promise<string | undefined>;

/**
 * Asks for every value that is missing, once more where the answer cannot be one. What is not answered stays missing.
 * Values that follow from an answer are not asked for.
 */
export async function askMissing(
  open: OpenTemplate,
  facts: readonly VariableFacts[],
  given: Map<string, GivenValue>,
  surroundings: Surroundings,
  judge: Judge,
  ask: AskPerson,
  terminal: Terminal,
): Promise<Filled> {
  const choices = choicesOf(open.template, open.used);
  for (;;) {
    const filled = fill(open, facts, given, surroundings);
    const [next] = filled.missing;
    if (next === undefined) return filled;
    const answer = await ask(questionOf(next, choices.get(next.name) ?? []));
    if (answer === undefined) return filled;
    const why = judge(next, answer);
    if (why === undefined) given.set(next.name, { value: answer, where: next.name });
    else terminal.warn(guardWorkflowCommands(`${printable(`${next.name} cannot be that: ${why}`)}\n`));
  }
}

/** A variable as a question: its name, what it is for, what it may be. */
function questionOf({ name, description, example }: VariableFacts, choices: readonly string[]): string {
  const notes = [
    ...(choices.length === 0 ? [] : [choices.join(", ")]),
    ...(example === undefined ? [] : [`such as ${example}`]),
  ];
  const told = description === undefined ? name : `${name}, ${description}`;
  return printable(`${told}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}: `);
}
