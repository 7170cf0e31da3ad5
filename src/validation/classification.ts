import type { Changes } from "../policy/changes.ts";
import type { Finding, RelatedPlace, Status } from "../policy/finding.ts";
import type { SourceText } from "../policy/source.ts";

/**
 * Says of every finding how it stands to the base: new, touched or existing. What a comment or the baseline accepts
 * stays accepted.
 * @param base the base's own findings, of files under the names that they have now
 * @param changes what differs between the base and the state that the findings are of
 */
export function classify(
  findings: readonly Finding[],
  base: readonly Finding[],
  changes: Changes,
): Finding[] {
  const known = new Map<string, number>();
  for (const { fingerprint, status } of base) {
    // What was accepted on the base counts again once it is not accepted any more.
    if (status === "suppressed") continue;
    known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
  }
  const isTouched = ({ file, range }: Finding) => changes.hasLine(file, range.start.line, lastLine(range));
  const statuses = new Map<Finding, Status>();
  // Of several that are alike, those on untouched lines are the ones that the base had.
  for (const touched of [false, true]) {
    for (const finding of findings) {
      if (finding.status === "suppressed" || isTouched(finding) !== touched) continue;
      const left = known.get(finding.fingerprint) ?? 0;
      known.set(finding.fingerprint, left - 1);
      statuses.set(finding, left <= 0 ? "new" : touched ? "touched" : "existing");
    }
  }
  return findings.map((finding) => {
    const status = statuses.get(finding);
    return status === undefined ? finding : { ...finding, status };
  });
}

/** A range that ends at the start of a line does not reach into it. */
function lastLine({ start, end }: Finding["range"]): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

/** Rules of references: what they underline is a name that another place gave up. */
const NAMES = /^ARC3\d\d$/;

/** Shorter texts stand everywhere. */
const SHORTEST_NAME = 3;

/**
 * Gives a new finding of an untouched file its other end: the line of the change that took away the name which it
 * misses. Findings that already lead into the change stay as they are.
 * @param sourceOf the text of a file, by the name that findings give it
 */
export function withOtherEnds(
  findings: readonly Finding[],
  changes: Changes,
  sourceOf: (file: string) => SourceText | undefined,
): Finding[] {
  return findings.map((finding) => {
    if (finding.status !== "new" || !NAMES.test(finding.rule) || changes.hasFile(finding.file))
      return finding;
    const leads = finding.related.some(({ file, range }) => changes.hasLine(file, range.start.line));
    const name = leads ? undefined : underlined(finding, sourceOf(finding.file));
    if (name === undefined) return finding;
    const places = changes.linesWithout((removed) => holdsWord(removed, name));
    const place = places.find(({ removed }) => defines(removed, name)) ?? places[0];
    if (place === undefined) return finding;
    const related: RelatedPlace = {
      file: place.file,
      range: wholeLine(place.line, sourceOf(place.file)),
      message: `the change took ${name} away here`,
    };
    return { ...finding, related: [...finding.related, related] };
  });
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
