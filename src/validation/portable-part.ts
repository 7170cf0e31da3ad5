import { makePolicy, type Policy } from "../policy/catalog.ts";
import type { YamlDocument } from "../policy/document.ts";
import type { Finding } from "../policy/finding.ts";
import { isMapping } from "../policy/pointer.ts";
import type { ReadLimits } from "../policy/read-limits.ts";
import { readBytes } from "../policy/reader.ts";
import { decode, SourceText } from "../policy/source.ts";
import { type InputFile, isTemplate, type OwnPart } from "./own-part.ts";
import type { SuppressionComment } from "./suppression-comments.ts";
import { templatePolicy } from "./templates.ts";

/** An own part as JSON has it; what is usual is left out. */
interface Portable {
  /** The values of the documents that are policies. */
  values: readonly unknown[];
  findings?: readonly Finding[];
  /** Indexes of the policies with an error. */
  refused?: readonly number[];
  suppressions?: readonly SuppressionComment[];
  /** Present where not all is known that the file defines. */
  torn?: true;
}

/**
 * Writes an own part as a text that another thread or a later run makes the same part of; undefined for the few that
 * only this run can make: where readers disagree on a text, where aliases repeat nodes, where a key is misspelt.
 */
export function portableOf(file: InputFile, part: OwnPart): string | undefined {
  if (!part.plain || file.kind === undefined || file.misplaced === true) return undefined;
  const isAsWritten = ({ value, document }: Policy) => value === document.value || !isMapping(document.value);
  if (!isTemplate(file.kind) && !part.policies.every(isAsWritten)) return undefined;
  const refused = part.refused.map((policy) => part.policies.indexOf(policy));
  const portable: Portable = {
    values: part.policies.map(({ document }) => document.value),
    ...(part.findings.length === 0 ? {} : { findings: part.findings }),
    ...(refused.length === 0 ? {} : { refused }),
    ...(part.suppressions.length === 0 ? {} : { suppressions: part.suppressions }),
    ...(part.whole ? {} : { torn: true }),
  };
  return JSON.stringify(portable);
}

/** Makes the own part of a file of what {@link portableOf} wrote for it; undefined for any other text. */
export function partOfPortable(file: InputFile, text: string, limits: ReadLimits): OwnPart | undefined {
  const { kind } = file;
  const portable = parsed(text);
  if (portable === undefined || kind === undefined) return undefined;
  const { values, findings = [], refused = [], suppressions = [], torn } = portable;
  const source = new SourceText(() => decode(file.bytes).text);
  const place = { file: file.file, path: file.path, kind };
  const documents = new LaterDocuments(file.bytes, limits);
  const policies = isTemplate(kind)
    ? values.map(() => templatePolicy(place, source))
    : values.map((value, index) => makePolicy(place, documents.document(value, index, source), []));
  return {
    source,
    findings: [...findings],
    policies,
    refused: refused.flatMap((index) => policies[index] ?? []),
    problems: [],
    whole: torn !== true,
    plain: true,
    suppressions,
  };
}

function parsed(text: string): Portable | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) && Array.isArray(value["values"]) ? (value as unknown as Portable) : undefined;
  } catch {
    return undefined;
  }
}

/** Documents whose values are known, and whose text is read when a place in it is asked for. */
class LaterDocuments {
  readonly #bytes: Uint8Array;
  readonly #limits: ReadLimits;
  #documents: readonly YamlDocument[] | undefined;

  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.#bytes = bytes;
    this.#limits = limits;
  }

  document(value: unknown, index: number, source: SourceText): YamlDocument {
    return {
      value,
      source,
      spans: (path) => this.#read()[index]?.spans(path),
      // A part with aliases is not portable.
      hasAliases: false,
      isRepeated: () => false,
      release: () => this.#documents?.[index]?.release(),
    };
  }

  #read(): readonly YamlDocument[] {
    if (this.#documents === undefined) {
      const read = readBytes(this.#bytes, this.#limits);
      this.#documents = "refused" in read ? [] : read.documents.filter((document) => document.value !== null);
    }
    return this.#documents;
  }
}
