import type { Position, Severity } from "../policy/finding.ts";
import { isMapping, type Path } from "../policy/pointer.ts";
import { writtenOffset } from "../policy/written-offset.ts";
import type { PlacedText, RuleDefinition } from "../validation/custom-rules/rule-definition.ts";
import type { ReadDocument } from "./document.ts";

/** A rule as the schema lets it pass. */
interface RawRule {
  id: string;
  kinds?: string[];
  each?: string;
  when?: string;
  assert: string;
  message: string;
  help?: string;
  severity?: Severity;
  at?: string;
}

/**
 * The rules of archi3.yaml, or of a file of rules, that its schema has let pass.
 * @param file how findings name the file
 */
export function readRules(document: ReadDocument, file: string): RuleDefinition[] {
  const { value } = document;
  const rules = isMapping(value) ? ((value["rules"] as RawRule[] | undefined) ?? []) : [];
  return rules.map((raw, index) => {
    const placed = (path: Path, text: string) =>
      placedText(document, ["rules", String(index), ...path], text);
    const optional = (key: "each" | "when" | "at") => {
      const { [key]: text } = raw;
      return text === undefined ? undefined : placed([key], text);
    };
    return {
      id: raw.id,
      kinds: raw.kinds?.map((kind, at) => placed(["kinds", String(at)], kind)),
      ...{ each: optional("each"), when: optional("when"), at: optional("at") },
      assert: placed(["assert"], raw.assert),
      message: inOneLine(raw.message),
      help: raw.help === undefined ? undefined : inOneLine(raw.help),
      severity: raw.severity ?? "error",
      where: document.at(["rules", String(index), "id"], "value"),
      file,
      position: positionOf(document, ["rules", String(index), "id"]),
    };
  });
}

/** Reports show a message in one line, however it is folded in the file. */
function inOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

function positionOf({ document }: ReadDocument, path: Path): Position {
  const start = document?.spans(path)?.value.start ?? 0;
  return document?.source.position(start) ?? { line: 1, column: 1 };
}

/** The text at a path, with the place of each of its characters. */
function placedText({ document, where }: ReadDocument, path: Path, text: string): PlacedText {
  return {
    text,
    at: (offset) => {
      const span = document?.spans(path)?.value;
      if (document === undefined || span === undefined) return where;
      const { source } = document;
      const { line, column } = source.position(writtenOffset(source.text, span, text, offset));
      return `${where}:${line}:${column}`;
    },
  };
}
