import type { Changes } from "../policy/changes.ts";
import type { Finding, RelatedPlace, Severity } from "../policy/finding.ts";
import type { SourceText } from "../policy/source.ts";

/** Rules of references: what they underline is a name that another place gave up. */
const NAMES = /^ARC3\d\d$/;

/** Shorter texts stand everywhere. */
const SHORTEST_NAME = 3;

/** Rules that miss a name. */
const MISSING_NAMES = /^ARC30[17]$/;

/** Where a change took a name away: a line of the new state, or a file that is gone. */
type Loss = { file: string; line: number } | { gone: string };

/**
 * Gives new findings their other end: the line of the change that took away the name which they miss, or the name of
 * the file that is gone with it. Of the names of one such file every other file tells only the first: it is one cause.
 * Findings that already lead into the change stay as they are.
 * @param sourceOf the text of a file, by the name that findings give it
 */
export function withOtherEnds(
  findings: readonly Finding[],
  changes: Changes,
  sourceOf: (file: string) => SourceText | undefined,
): Finding[] {
  const lossOf = remembered((name: string) => findLoss(name, changes));
  const ends = findings.map((finding): Loss | undefined => {
    if (finding.status !== "new" || !NAMES.test(finding.rule)) return undefined;
    const name = underlined(finding, sourceOf(finding.file));
    const loss = name === undefined ? undefined : lossOf(name);
    if (loss !== undefined && "gone" in loss) return MISSING_NAMES.test(finding.rule) ? loss : undefined;
    const leads = finding.related.some(({ file, range }) => changes.hasLine(file, range.start.line));
    return changes.hasFile(finding.file) || leads ? undefined : loss;
  });
  const groups = new Map<string, Finding[]>();
  for (const [at, finding] of findings.entries()) {
    const key = groupOf(finding, ends[at]);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return findings.flatMap((finding, at) => {
    const end = ends[at];
    if (end === undefined) return [finding];
    if (!("gone" in end)) return [withRelated(finding, end, sourceOf)];
    const group = groups.get(groupOf(finding, end) ?? "") ?? [];
    // The most severe stands for the others, so that what fails a run still fails it.
    const ofSeverity = (wanted: Severity) => group.find(({ severity }) => severity === wanted);
    const told = ofSeverity("error") ?? ofSeverity("warning") ?? group[0];
    return told === finding ? [withCause(finding, end.gone, group.length - 1)] : [];
  });
}

/** What is told once. */
function groupOf({ file }: Finding, end: Loss | undefined): string | undefined {
  return end !== undefined && "gone" in end ? JSON.stringify([end.gone, file]) : undefined;
}

/** Where a name was defined is where it was lost; else where it was mentioned. */
function findLoss(name: string, changes: Changes): Loss | undefined {
  const places = changes.linesWithout((removed) => holdsWord(removed, name));
  const definition = places.find(({ removed }) => defines(removed, name));
  if (definition !== undefined) return definition;
  const [gone] = changes.deletedWith((removed) => holdsWord(removed, name) && defines(removed, name));
  return gone === undefined ? places[0] : { gone: gone.file };
}

function withRelated(
  finding: Finding,
  { file, line }: { file: string; line: number },
  sourceOf: (file: string) => SourceText | undefined,
): Finding {
  const name = underlined(finding, sourceOf(finding.file)) ?? "";
  const range = wholeLine(line, sourceOf(file));
  const related: RelatedPlace = { file, range, message: `the change took ${name} away here` };
  return { ...finding, related: [...finding.related, related] };
}

/** A file that is gone has no line to lead to. What is missing was right before, so no other name is offered. */
function withCause({ fix: _, ...finding }: Finding, gone: string, others: number): Finding {
  const more =
    others === 0 ? "" : `, and ${others} more that ${others === 1 ? "is" : "are"} named in this file`;
  return {
    ...finding,
    message: `${finding.message} This change deletes ${gone}, which defined it${more}.`,
    help: `Restore ${gone}, or take out what refers to it.`,
    related: [],
  };
}

function remembered<Value>(find: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (name) => {
    const found = known.get(name) ?? { value: find(name) };
    known.set(name, found);
    return found.value;
  };
}

/** The name that a finding underlines, without its quotes and its sign. */
function underlined({ range }: Finding, source: SourceText | undefined): string | undefined {
  if (source === undefined || range.start.line !== range.end.line) return undefined;
  const text = source
    .line(range.start.line)
    .slice(range.start.column - 1, range.end.column - 1)
    .replace(/^["'@]+|["']+$/g, "");
  return text.length < SHORTEST_NAME || !/^[\w.-]+$/.test(text) ? undefined : text;
}

/** True for a line that gives something a name, by a key or as its id, and does not only mention it. */
function defines(line: string, name: string): boolean {
  const at = line.indexOf(name);
  return (
    (/^[\s-]*["']?@?$/.test(line.slice(0, at)) && /^["']?\s*:/.test(line.slice(at + name.length))) ||
    /^[\s-]*["']?(?:id|name)["']?\s*:\s*["']?@?$/.test(line.slice(0, at))
  );
}

/** True when a line holds a name by itself, not as a part of a longer one. */
function holdsWord(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
    const around = `${line.charAt(at - 1)} ${line.charAt(at + name.length)}`;
    if (!/[\w-]/.test(around)) return true;
  }
  return false;
}

function wholeLine(line: number, source: SourceText | undefined): RelatedPlace["range"] {
  const text = source?.line(line) ?? "";
  const start = text.length - text.trimStart().length + 1;
  return {
    start: { line, column: start },
    end: { line, column: Math.max(start + 1, text.trimEnd().length + 1) },
  };
}
