import { type DocumentEvent, EVENT_ID, SCALAR_STYLE } from "js-yaml";
import { type CollectionNode, type ScalarNode, tagOf } from "./events.ts";
import type { ProblemList } from "./problem-list.ts";
import { mendOfTag, withoutDirective } from "./reader-mends.ts";
import { resolvePlain } from "./scalar.ts";

const CORE_TAGS = new Set(["!", "!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq"]);
const TAG_PREFIX = "tag:yaml.org,2002:";

/** Reports the directives of a document that most readers ignore. */
export function checkDirectives(source: string, start: DocumentEvent, problems: ProblemList): void {
  for (const directive of start.directives) {
    if (directive.kind === "yaml" && directive.version === "1.2") continue;
    const pattern = directive.kind === "yaml" ? /^%YAML[^\r\n]*/m : /^%TAG[^\r\n]*/m;
    const match = pattern.exec(source);
    const at = match?.index ?? 0;
    problems.report(
      "ARC033",
      directive.kind === "yaml"
        ? `The directive asks for YAML ${directive.version}; most readers ignore that and read 1.2.`
        : "The directive gives tags another meaning, which most readers ignore.",
      "Delete the directive; write what you mean in quotes.",
      at,
      at + (match?.[0].length ?? 0),
      match === null ? {} : { mend: withoutDirective(source, at) },
    );
  }
}

/** The value of a scalar with a tag; a tag that it does not fit, or that is not of the core schema, is reported. */
export function taggedValue(
  source: string,
  event: ScalarNode,
  tag: string,
  text: string,
  problems: ProblemList,
): unknown {
  const name = shortTag(tag);
  if (name === "!" || name === "!!str") return text;
  const resolved = resolvePlain(text);
  const fits =
    (name === "!!int" && Number.isInteger(resolved.value)) ||
    (name === "!!float" && typeof resolved.value === "number") ||
    (name === "!!bool" && typeof resolved.value === "boolean") ||
    (name === "!!null" && resolved.value === null);
  if (fits) return resolved.value;
  reportTag(source, event, name, problems);
  return event.style === SCALAR_STYLE.PLAIN ? resolved.value : text;
}

/** Reports the tag of a key that asks for anything but text. */
export function checkKeyTag(source: string, event: ScalarNode, tag: string, problems: ProblemList): void {
  const name = shortTag(tag);
  if (name !== "!" && name !== "!!str") reportTag(source, event, tag, problems);
}

/** Reports the tag of a collection that asks for anything but what the collection is. */
export function checkCollectionTag(source: string, event: CollectionNode, problems: ProblemList): void {
  const tag = tagOf(source, event);
  if (tag === undefined) return;
  const name = shortTag(tag);
  const expected = event.type === EVENT_ID.MAPPING ? "!!map" : "!!seq";
  if (name !== "!" && name !== expected) reportTag(source, event, name, problems);
}

function reportTag(
  source: string,
  event: ScalarNode | CollectionNode,
  tag: string,
  problems: ProblemList,
): void {
  const start = event.tagStart === -1 ? ("start" in event ? event.start : event.valueStart) : event.tagStart;
  const end = event.tagStart === -1 ? start + 1 : event.tagEnd;
  const mend = event.type === EVENT_ID.SCALAR ? mendOfTag(source, tag, event) : undefined;
  const known = CORE_TAGS.has(tag);
  problems.report(
    "ARC032",
    known
      ? `The value does not fit its tag ${tag}.`
      : `The tag ${tag} means something else to every reader, or is refused.`,
    "Delete the tag; write text in quotes, and numbers and true or false as they are.",
    start,
    end,
    mend === undefined ? {} : { mend },
  );
}

/** A core tag in its short form, however it is written: `!<tag:yaml.org,2002:str>` → `!!str`. */
function shortTag(tag: string): string {
  const verbatim = tag.startsWith("!<") && tag.endsWith(">") ? tag.slice(2, -1) : tag;
  return verbatim.startsWith(TAG_PREFIX) ? `!!${verbatim.slice(TAG_PREFIX.length)}` : tag;
}
