import type { Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { EffectiveFile, Origin } from "./effective.ts";
import { isMapping, type Path, toPointer } from "./pointer.ts";
import { resolvePlain } from "./scalar.ts";

/** The YAML library, handed in because it is heavy and only few commands write YAML. */
export type Yaml = typeof import("yaml");

/** Where in an overlay something was set. Lines and columns count from 1, columns in UTF-16 code units. */
export interface OriginPlace {
  /** Relative to the policies folder. */
  file: string;
  line: number;
  column: number;
}

/** Looks up the place of an origin: the key that sets it, or the item of a list. */
export function placeOfOrigin({
  overlay,
  overlayPath,
}: Pick<Origin, "overlay" | "overlayPath">): OriginPlace {
  const spans = overlay.spans(overlayPath);
  const { line, column } = overlay.document.source.position(spans?.key?.start ?? spans?.value.start ?? 0);
  return { file: overlay.path, line, column };
}

/**
 * Writes an effective policy as YAML: the same text for the same value, always, and one that readers of YAML 1.1
 * and 1.2 read alike. Every line that the overlay changed says which line of the overlay set it.
 */
export function writeEffective(yaml: Yaml, file: EffectiveFile): string {
  const document = new yaml.Document(null, {
    schema: "failsafe",
    customTags: (tags) => [scalarTag(yaml), ...tags],
  });
  document.contents = new NodeMaker(yaml, file.origins).node(file.value, [], undefined);
  return document.toString({ lineWidth: 0, commentString: (comment) => ` #${comment}` });
}

type Node = Scalar | YAMLMap | YAMLSeq;

/** Makes the library's nodes of plain values, so that comments can be put where they belong. */
class NodeMaker {
  readonly #yaml: Yaml;
  readonly #origins: ReadonlyMap<string, Origin>;

  constructor(yaml: Yaml, origins: readonly Origin[]) {
    this.#yaml = yaml;
    this.#origins = new Map(origins.map((origin) => [toPointer(origin.path), origin]));
  }

  /** @param from the origin of the list around the value, whose items have none of their own */
  node(value: unknown, path: Path, from: Origin | undefined): Node {
    if (Array.isArray(value)) return this.#list(value, path, from ?? this.#origins.get(toPointer(path)));
    if (isMapping(value)) return this.#mapping(value, path, from);
    return new this.#yaml.Scalar(value);
  }

  #list(list: readonly unknown[], path: Path, from: Origin | undefined): YAMLSeq {
    const sequence = new this.#yaml.YAMLSeq();
    for (const [index, item] of list.entries()) {
      const origin = within(from, String(index));
      const node = this.node(item, [...path, String(index)], origin);
      if (this.#yaml.isScalar(node)) node.comment = commentOf(origin);
      sequence.items.push(node);
    }
    return sequence;
  }

  #mapping(mapping: Record<string, unknown>, path: Path, from: Origin | undefined): YAMLMap {
    const map = new this.#yaml.YAMLMap<Scalar, Node>();
    for (const [key, value] of Object.entries(mapping))
      map.items.push(this.#pair(key, value, [...path, key], within(from, key)));
    return map;
  }

  #pair(key: string, value: unknown, path: Path, from: Origin | undefined): Pair<Scalar, Node> {
    const node = this.node(value, path, from);
    const name = new this.#yaml.Scalar(key);
    const comment = commentOf(from ?? this.#origins.get(toPointer(path)));
    // A collection begins on the next line; what set it is said beside its key.
    if (this.#yaml.isScalar(node)) node.comment = comment;
    else name.comment = comment;
    return new this.#yaml.Pair(name, node);
  }
}

function within(origin: Origin | undefined, token: string): Origin | undefined {
  if (origin === undefined) return undefined;
  return { ...origin, path: [...origin.path, token], overlayPath: [...origin.overlayPath, token] };
}

function commentOf(origin: Origin | undefined): string | null {
  if (origin?.changed !== true) return null;
  const { file, line } = placeOfOrigin(origin);
  return ` ${file}:${line}`;
}

/** Writes every scalar itself: the library quotes for readers of YAML 1.2 only. */
function scalarTag(yaml: Yaml): import("yaml").ScalarTag {
  return {
    tag: "tag:yaml.org,2002:str",
    default: true,
    identify: () => true,
    resolve: (text) => text,
    stringify: (item) => writeScalar(yaml.isScalar(item) ? item.value : item),
  };
}

/** Text that no reader takes for anything but text, in brackets or not; `e2` is a number to some 1.1 readers. */
const PLAIN = /^(?![eE]-?[0-9_]+$)[A-Za-z][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*$/;
/** Characters that some reader takes for the end of a line, or that nobody sees. */
const HIDDEN = /[\x7f-\xa0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;

/** Writes a scalar so that YAML 1.1 and 1.2 readers agree on it: text in quotes wherever there is a doubt. */
export function writeScalar(value: unknown): string {
  if (typeof value === "number") return writeNumber(value);
  if (typeof value !== "string") return value === true ? "true" : value === false ? "false" : "null";
  const plain = resolvePlain(value);
  if (PLAIN.test(value) && plain.value === value && plain.elsewhere === undefined) return value;
  return escapeHidden(JSON.stringify(value));
}

/** Writes characters that readers or terminals misread as escapes of JSON; for text in which they stand in strings. */
export function escapeHidden(json: string): string {
  return json.replace(HIDDEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function writeNumber(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  if (!Number.isFinite(value)) return value < 0 ? "-.inf" : ".inf";
  const text = JSON.stringify(value);
  // YAML 1.1 takes an exponent for text unless the number before it has a point.
  return /^-?\d+e/.test(text) ? text.replace("e", ".0e") : text;
}
