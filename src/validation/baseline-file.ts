import { type PolicyError, usageError } from "../errors.ts";
import type { Span } from "../policy/positions.ts";
import { decode, SourceText } from "../policy/source.ts";
import { type Baseline, type BaselineEntry, keyOf, sortEntries } from "./baseline.ts";
import type { KindSchema } from "./builtin-schemas.ts";
import { judge } from "./explain.ts";
import { parseJson, spanInJson } from "./json-text.ts";

/** The name of the file that holds the baseline, beside the configuration. */
export const BASELINE_FILE = "archi3-baseline.json";

/** Bytes. A larger file is refused; that many findings are some fifty thousand. */
export const LARGEST_BASELINE = 10 * 1024 * 1024;

const FORMAT = "archi3-baseline/1";

/** Nobody writes a baseline by hand, so nobody has to correct one by hand. */
const RESTORE =
  "restore it from git, or delete it and write it anew with `archi3-policy validate --write-baseline`";

/** A baseline as it stands in a file. */
export interface BaselineFile extends Baseline {
  /** As findings name the file. */
  file: string;
  source: SourceText;
}

/**
 * Reads a baseline.
 * @param where how findings and messages name the file
 * @param schema that of `baseline`
 * @throws {PolicyError} `E_BASELINE` (exit 2) at the first thing that is wrong, with file, line and column
 */
export async function parseBaseline(
  bytes: Uint8Array,
  where: string,
  schema: KindSchema,
): Promise<BaselineFile> {
  if (bytes.length > LARGEST_BASELINE) throw tooLarge(where);
  const decoded = decode(bytes);
  // Hidden characters may stand in what a message quotes; nothing is compared with it.
  const broken = decoded.problems.find(({ rule }) => rule === "ARC004");
  const source = new SourceText(decoded.text);
  const at = ({ start }: Pick<Span, "start">) => {
    const { line, column } = source.position(start);
    return `${where}:${line}:${column}`;
  };
  if (broken !== undefined) throw baselineError(at(broken), broken.message, RESTORE);
  const parsed = parseJson(source.text);
  if ("offset" in parsed)
    throw baselineError(at({ start: parsed.offset }), "it is not JSON from here on", RESTORE, parsed.cause);
  const { value } = parsed;
  const [wrong] = await judge(schema, value);
  if (wrong !== undefined) {
    const why = wrong.path.length === 0 ? "it is no baseline" : wrong.message.replace(/^The policy /, "it ");
    throw baselineError(at(spanInJson(source.text, wrong.path, wrong.at)), why, RESTORE);
  }
  const entries = (value as RawBaseline).findings.map((entry) => ({ ...entry, count: entry.count ?? 1 }));
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (seen.has(keyOf(entry))) {
      const place = spanInJson(source.text, ["findings", String(index), "fingerprint"], "value");
      throw baselineError(at(place), "this finding stands in it twice", RESTORE);
    }
    seen.add(keyOf(entry));
  }
  return { file: where, source, entries: sortEntries(entries) };
}

interface RawBaseline {
  findings: (Omit<BaselineEntry, "count"> & { count?: number })[];
}

function baselineError(where: string, why: string, mend: string, cause?: unknown): PolicyError {
  return usageError("E_BASELINE", { what: "cannot use the baseline", where, why, mend, cause });
}

function tooLarge(where: string): PolicyError {
  return baselineError(
    where,
    `it is larger than ${LARGEST_BASELINE / 1024 / 1024} MiB`,
    "fix what is found most often, or switch its rule off, and write the baseline anew",
  );
}

/** A baseline in its one form: sorted, an entry a stretch of lines, and no line numbers that would move. */
export function renderBaseline({ entries }: Baseline): string {
  const findings = sortEntries(entries).map(({ rule, file, fingerprint, message, count }) => ({
    rule,
    file,
    fingerprint,
    message,
    ...(count === 1 ? {} : { count }),
  }));
  const text = JSON.stringify({ format: FORMAT, findings }, undefined, 2);
  return `${text.replace(HIDDEN, escaped)}\n`;
}

/** What a reviewer does not see: controls, marks of direction, and every blank that is not a space. */
const HIDDEN = /(?![\n ])[\p{Cc}\p{Cf}\p{Co}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/gu;

function escaped(char: string): string {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** Where entries stand in their file: at their fingerprints, which stand nowhere else in a file that we wrote. */
export function spansOfEntries({ source }: BaselineFile): (entry: BaselineEntry) => Span {
  // The same fingerprint of two rules or files is not of our making; it is told at the first.
  const starts = new Map<string, number>();
  for (const { 0: quoted, index } of source.text.matchAll(/"[0-9a-f]{32}"/g)) {
    if (!starts.has(quoted)) starts.set(quoted, index);
  }
  return ({ fingerprint }) => {
    const start = starts.get(`"${fingerprint}"`);
    return start === undefined ? { start: 0, end: 0 } : { start, end: start + fingerprint.length + 2 };
  };
}
