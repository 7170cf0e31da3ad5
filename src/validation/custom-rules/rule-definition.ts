import type { Position, Severity } from "../../policy/finding.ts";

/** A text of a file whose every character has a place there. */
export interface PlacedText {
  text: string;
  /** The place of a character as `file:line:column`. */
  at(offset: number): string;
}

/** A rule of the repository's own, as archi3.yaml or a file of rules has it, and where it stands. */
export interface RuleDefinition {
  id: string;
  /** The names of the kinds that it is about; undefined for all but templates. */
  kinds: readonly PlacedText[] | undefined;
  /** A JSON Pointer with `*` for any key or index. */
  each: PlacedText | undefined;
  when: PlacedText | undefined;
  assert: PlacedText;
  message: string;
  help: string | undefined;
  severity: Severity;
  /** A JSON Pointer into the document, or into what `each` finds. */
  at: PlacedText | undefined;
  /** Where its id stands, for errors: `file:line:column`. */
  where: string;
  /** The file that it stands in, as findings name files, and its place there. */
  file: string;
  position: Position;
}
