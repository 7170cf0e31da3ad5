import { type Policy as CatalogPolicy, environmentOf } from "../../policy/catalog.ts";
import { isMapping } from "../../policy/pointer.ts";

/**
 * A value of a policy as expressions see it: mappings are maps, so that no key reaches a prototype; whole numbers are
 * ints, however they are written, and others doubles.
 */
export function toCel(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(toCel);
  if (!isMapping(value)) return value;
  return new Map(Object.entries(value).map(([key, below]) => [key, toCel(below)]));
}

/** What a policy says: a custom kind's need not be a mapping. */
export function contentOf({ value, document }: CatalogPolicy): unknown {
  return isMapping(document.value) ? value : document.value;
}

/** One of `policies`. What it says is made ready when an expression asks for it. */
export class PolicyValue {
  readonly name: string;
  readonly kind: string;
  readonly file: string;
  readonly environment: string;
  readonly #policy: CatalogPolicy;
  #document: unknown;

  constructor(policy: CatalogPolicy) {
    this.#policy = policy;
    this.name = policy.name ?? "";
    this.kind = policy.kind.name;
    this.file = policy.file;
    this.environment = environmentNamed(policy);
  }

  get document(): unknown {
    this.#document ??= toCel(contentOf(this.#policy));
    return this.#document;
  }

  /** What it says, not kept for others unless one has asked for it. */
  once(): unknown {
    return this.#document ?? toCel(contentOf(this.#policy));
  }
}

/** The environment that a policy of the kind `environment` is for; empty for all others. */
function environmentNamed(policy: CatalogPolicy): string {
  return policy.kind.builtIn && policy.kind.name === "environment" ? environmentOf(policy) : "";
}

/** What `threshold()` gives. */
export class ThresholdValue {
  readonly subject: string;
  /** `<`, `<=`, `>`, `>=` or `=`; empty for a bare quantity. */
  readonly comparator: string;
  /** In milliseconds, percent, bytes, events per hour, or as it is. */
  readonly value: number;
  /** As written. */
  readonly unit: string;
  readonly number: number;
  /** The unit of time of a rate, as written. */
  readonly rate: string;
  readonly dimension: string;

  constructor(parts: ThresholdValue) {
    this.subject = parts.subject;
    this.comparator = parts.comparator;
    this.value = parts.value;
    this.unit = parts.unit;
    this.number = parts.number;
    this.rate = parts.rate;
    this.dimension = parts.dimension;
  }
}

/** One of what `refs()` gives: a place that names what is asked for. */
export class ReferenceValue {
  readonly file: string;
  readonly pointer: string;
  /** The kind of the policy that it stands in. */
  readonly kind: string;
  /** What is referred to: `agent`, `manager`, `specialist`, `mcp-server`, `metric` or `role`. */
  readonly target: string;

  constructor(file: string, pointer: string, kind: string, target: string) {
    this.file = file;
    this.pointer = pointer;
    this.kind = kind;
    this.target = target;
  }
}
