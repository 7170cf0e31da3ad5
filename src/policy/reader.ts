import { buildDocuments, type YamlDocument } from "./document.ts";
import { lenientEvents, strictEvents, YamlRefused } from "./events.ts";
import { DEFAULT_LIMITS, type ReadLimits, tooDeepMessage } from "./read-limits.ts";
import { type Decoded, decode, decodeText, type Problem, SourceText } from "./source.ts";

/** What could be read of one file. */
export interface ReadResult {
  source: SourceText;
  documents: YamlDocument[];
  problems: Problem[];
  /** False when a problem kept the file from being read, so that nothing can be said about its contents. */
  readable: boolean;
}

/** A file that js-yaml refuses: to be read again with the lenient reader, which is loaded only then. */
export interface Refusal {
  source: SourceText;
  problems: Problem[];
  refused: YamlRefused;
}

/** The modules of the second reading. */
export interface SecondReader {
  yaml: typeof import("yaml");
  syntax: typeof import("./syntax.ts");
}

export async function loadSecondReader(): Promise<SecondReader> {
  const [yaml, syntax] = await Promise.all([import("yaml"), import("./syntax.ts")]);
  return { yaml, syntax };
}

/** Reads a file's bytes: its documents, or the refusal that the second reader has to look at. Pure. */
export function readBytes(bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): ReadResult | Refusal {
  return readDecoded(decode(bytes), limits);
}

/** Reads a text that is in memory already. */
export function readText(text: string, limits: ReadLimits = DEFAULT_LIMITS): ReadResult | Refusal {
  return readDecoded(decodeText(text), limits);
}

function readDecoded(decoded: Decoded, limits: ReadLimits): ReadResult | Refusal {
  const source = new SourceText(decoded.text);
  if (!decoded.readable) return { source, documents: [], problems: decoded.problems, readable: false };
  // Hidden characters are findings already; a stand-in of the same length lets the rest be read.
  const text = decoded.problems.some(({ rule }) => rule === "ARC006" || rule === "ARC008")
    ? visible(decoded.text)
    : decoded.text;
  try {
    const readable = text === decoded.text ? source : new SourceText(text);
    return finish(
      source,
      buildDocuments(readable, () => strictEvents(text, limits.depth), limits),
      decoded.problems,
    );
  } catch (error) {
    if (!(error instanceof YamlRefused)) throw error;
    if (error.tooDeep) return tooDeep(source, error, limits, decoded.problems);
    return {
      source: text === decoded.text ? source : new SourceText(text),
      problems: decoded.problems,
      refused: error,
    };
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced.
const UNREADABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\u2028\u2029]/g;

function visible(text: string): string {
  return text.replace(/[\xa0\u2000-\u200a\u202f\u205f\u3000]/g, " ").replace(UNREADABLE, "\ufffd");
}

function finish(
  source: SourceText,
  built: { documents: YamlDocument[]; problems: Problem[] },
  before: readonly Problem[],
): ReadResult {
  const documents = built.documents.filter((document) => document.value !== undefined);
  const problems = [...before, ...built.problems];
  const blank = documents.every((document) => document.value === null);
  if (blank && built.documents.length === documents.length) problems.push(emptyFile(source));
  const refused = built.documents.length > documents.length;
  return { source, documents, problems, readable: !refused && !blank };
}

function emptyFile(source: SourceText): Problem {
  return {
    rule: "ARC012",
    message: "The file holds no policy.",
    help: "Write the policy, or delete the file.",
    start: 0,
    end: Math.min(1, source.text.length),
  };
}

function tooDeep(
  source: SourceText,
  error: YamlRefused,
  limits: ReadLimits,
  before: readonly Problem[],
): ReadResult {
  const problem: Problem = {
    rule: "ARC014",
    message: tooDeepMessage(limits),
    help: "Flatten the document.",
    start: error.offset,
    end: error.offset + 1,
  };
  return { source, documents: [], problems: [...before, problem], readable: false };
}

function unexplained(refused: YamlRefused): { message: string; help: string; start: number; end: number } {
  return {
    message: `YAML readers refuse the file here: ${refused.message}.`,
    help: "Write this place in a plainer way, so that every reader accepts it.",
    start: refused.offset,
    end: refused.offset + 1,
  };
}

/** UTF-16 units. The second reader's time and memory grow with the square of what a hostile text holds. */
const LONGEST_SECOND_READING = 128 * 1024;

/** Reads a refused file again: what `yaml` accepts is read with a warning, and all errors are explained otherwise. */
export function readAgain(
  refusal: Refusal,
  second: SecondReader,
  limits: ReadLimits = DEFAULT_LIMITS,
): ReadResult {
  const { source, problems, refused } = refusal;
  if (source.text.length > LONGEST_SECOND_READING) {
    return {
      source,
      documents: [],
      problems: [...problems, { ...unexplained(refused), rule: "ARC010" }],
      readable: false,
    };
  }
  const events = lenientEvents(second.yaml, source.text);
  if (events === undefined) {
    const { explainSyntax, STRICT_ONLY } = second.syntax;
    const explained = explainSyntax(source.text).map(({ code, ...told }): Problem => {
      return { ...told, rule: STRICT_ONLY.has(code) ? "ARC011" : "ARC010" };
    });
    if (!explained.some(({ rule }) => rule === "ARC010"))
      explained.push({ ...unexplained(refused), rule: "ARC010" });
    return { source, documents: [], problems: [...problems, ...explained], readable: false };
  }
  const strict = second.syntax.explainStrictness(source.text);
  const warnings: Problem[] =
    strict.length > 0
      ? strict.map(({ code: _code, ...told }) => ({ ...told, rule: "ARC011" }))
      : [{ ...unexplained(refused), rule: "ARC011" }];
  return finish(
    source,
    buildDocuments(source, () => events, limits),
    [...problems, ...warnings],
  );
}
