import { isDeepStrictEqual } from "node:util";
import { isMapping, type Path, toPointer, valueAt } from "../policy/pointer.ts";
import type { Strictness } from "../policy/threshold.ts";

/** One effective policy, as far as a comparison needs it. */
export interface ComparedPolicy {
  /** Relative to the policies folder. */
  path: string;
  kind: string;
  value: unknown;
}

/**
 * What a change means: rights that grow or shrink, demands that are harder or easier to meet, or only that something is
 * there, is gone, or is another.
 */
export type Bearing = "widened" | "narrowed" | "relaxed" | "tightened" | "added" | "removed" | "changed";

/** One thing that differs, at the place of an effective policy. */
export interface Change {
  path: string;
  pointer: string;
  /** Who or what it is about: an agent's id, or the policy's file. */
  subject: string;
  bearing: Bearing;
  area: "permissions" | "security" | "agents" | "environment" | "other";
  /** The place in words: `mcp-permissions › filesystem`. */
  place: string;
  before?: string;
  after?: string;
}

/** How strict a value is beside the one that it replaces, by the meaning that the schema gives its place. */
export type StrictnessAt = (
  policy: ComparedPolicy,
  path: Path,
  after: unknown,
  before: unknown,
) => Strictness;

/** What differs between two effective sets, in the order of files and of what stands in them. */
export function semanticDiff(
  before: readonly ComparedPolicy[],
  after: readonly ComparedPolicy[],
  strictness: StrictnessAt,
): Change[] {
  const [old, now] = [byKey(before), byKey(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const policy = is ?? was;
    if (policy === undefined) return [];
    return new Comparison(policy, was?.value, is?.value, strictness).changes();
  });
}

/** Several documents of one file are told apart by their order. */
function byKey(policies: readonly ComparedPolicy[]): Map<string, ComparedPolicy> {
  const seen = new Map<string, number>();
  return new Map(
    policies.map((policy) => {
      const count = seen.get(policy.path) ?? 0;
      seen.set(policy.path, count + 1);
      return [`${policy.path}\0${String(count).padStart(6, "0")}`, policy];
    }),
  );
}

/** Lists in which an entry is a right: who has more of them may do more. */
const RIGHTS = /(?:^|-)(?:permissions?|allowed|grants?|scopes?)(?:-|$)/;
/** Lists in which an entry takes a right away. */
const DENIALS = /(?:^|-)(?:den(?:y|ied)|forbidden|blocked|excluded|prohibited|restricted)(?:-|$)/;
const OPPOSITE = { widened: "narrowed", narrowed: "widened", changed: "changed" } as const;
const SECURITY_SECTIONS: ReadonlySet<string> = new Set([
  "security",
  "security-overrides",
  "network-security",
  "authentication",
  "authorization",
  "compliance",
]);

class Comparison {
  readonly #policy: ComparedPolicy;
  readonly #before: unknown;
  readonly #after: unknown;
  readonly #strictness: StrictnessAt;
  readonly #changes: Change[] = [];

  constructor(policy: ComparedPolicy, before: unknown, after: unknown, strictness: StrictnessAt) {
    this.#policy = policy;
    this.#before = before;
    this.#after = after;
    this.#strictness = strictness;
  }

  changes(): Change[] {
    this.#walk(this.#before, this.#after, []);
    return this.#changes;
  }

  #walk(before: unknown, after: unknown, path: Path): void {
    if (isDeepStrictEqual(before, after)) return;
    if (before === undefined || after === undefined) this.#oneSided(before, after, path);
    else if (isMapping(before) && isMapping(after)) {
      for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
        this.#walk(own(before, key), own(after, key), [...path, key]);
    } else if (Array.isArray(before) && Array.isArray(after)) this.#lists(before, after, path);
    else this.#scalar(before, after, path);
  }

  /** Something is there, or gone: the rights that it grants are told by themselves, however deep they stand in it. */
  #oneSided(before: unknown, after: unknown, path: Path): void {
    if (isRight(path)) this.#rights(before, after, path);
    else {
      this.#tell(path, after === undefined ? "removed" : "added", before, after);
      this.#rightsIn(before, after, path);
    }
  }

  #rightsIn(before: unknown, after: unknown, path: Path): void {
    const value = after ?? before;
    if (!isMapping(value)) return;
    for (const key of Object.keys(value)) {
      const [was, is, below] = [own(before, key), own(after, key), [...path, key]];
      if (RIGHTS.test(key)) this.#rights(was, is, below);
      else this.#rightsIn(was, is, below);
    }
  }

  /** Lists of mappings are matched by what names an item; lists of scalars are sets. */
  #lists(before: readonly unknown[], after: readonly unknown[], path: Path): void {
    const [old, now] = [named(before), named(after)];
    if (old !== undefined && now !== undefined) {
      for (const key of new Set([...old.keys(), ...now.keys()]))
        this.#walk(old.get(key), now.get(key), [...path, key]);
    } else this.#scalar(before, after, path);
  }

  #scalar(before: unknown, after: unknown, path: Path): void {
    if (isRight(path)) this.#rights(before, after, path);
    else this.#tell(path, this.#bearing(before, after, path), before, after);
  }

  /** Rights at one place: a value alone is a list of one, nothing is none, and a wildcard is more than any list. */
  #rights(before: unknown, after: unknown, path: Path): void {
    const denies = path.some((key) => DENIALS.test(key));
    const bearing = rightsBearing(before, after);
    this.#tell(path, denies ? OPPOSITE[bearing] : bearing, before ?? [], after ?? []);
  }

  #bearing(before: unknown, after: unknown, path: Path): Bearing {
    const strictness = this.#strictness(this.#policy, path, after, before);
    if (strictness === "laxer") return "relaxed";
    return strictness === "stricter" ? "tightened" : "changed";
  }

  #tell(path: Path, bearing: Bearing, before: unknown, after: unknown): void {
    const { subject, below } = this.#subjectOf(path);
    this.#changes.push({
      path: this.#policy.path,
      pointer: toPointer(path),
      subject,
      bearing,
      area: this.#areaOf(path),
      place: below.join(" › "),
      ...(before === undefined ? {} : { before: shown(before, isRight(path)) }),
      ...(after === undefined ? {} : { after: shown(after, isRight(path)) }),
    });
  }

  /** The agent that a place belongs to, and the place below it; else the file. */
  #subjectOf(path: Path): { subject: string; below: Path } {
    const value = this.#after ?? this.#before;
    if (this.#policy.kind === "agent") {
      const id = valueAt(value, ["agent", "id"]);
      if (typeof id === "string") return { subject: atSign(id), below: path };
    }
    if (path[0] === "agents" && path.length >= 3) {
      const agent = valueAt(this.#after, path.slice(0, 3)) ?? valueAt(this.#before, path.slice(0, 3));
      const id = isMapping(agent) && typeof agent["id"] === "string" ? agent["id"] : (path[2] ?? "");
      return { subject: atSign(id), below: path.slice(3) };
    }
    return { subject: this.#policy.path, below: path };
  }

  #areaOf(path: Path): Change["area"] {
    if (isRight(path)) return "permissions";
    const [first = ""] = path;
    if (this.#policy.kind === "security-policies" || SECURITY_SECTIONS.has(first)) return "security";
    if (this.#policy.kind === "agent" || first === "agents") return "agents";
    return this.#policy.path === "environment.yaml" ? "environment" : "other";
  }
}

function isRight(path: Path): boolean {
  return path.some((key) => RIGHTS.test(key));
}

function rightsBearing(before: unknown, after: unknown): "widened" | "narrowed" | "changed" {
  const [had, has] = [grantsIn(before), grantsIn(after)];
  const [allBefore, allAfter] = [had.some(isWildcard), has.some(isWildcard)];
  if (allBefore !== allAfter) return allAfter ? "widened" : "narrowed";
  if (has.some((grant) => !had.includes(grant))) return "widened";
  return had.some((grant) => !has.includes(grant)) ? "narrowed" : "changed";
}

/** Everything that a value grants, one text each: `filesystem\0read`. What is false or null grants nothing. */
function grantsIn(value: unknown): string[] {
  if (value === undefined || value === null || value === false) return [];
  if (Array.isArray(value)) return value.flatMap(grantsIn);
  if (!isMapping(value)) return [String(value)];
  return Object.entries(value).flatMap(([key, part]) => grantsIn(part).map((grant) => `${key}\0${grant}`));
}

/** Everything at once; a wildcard of one part of it is a grant like others. */
function isWildcard(grant: string): boolean {
  return grant === "*";
}

function own(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The items of a list by what names them; undefined where one has no name, or two have the same. */
function named(list: readonly unknown[]): Map<string, unknown> | undefined {
  const items = new Map<string, unknown>();
  for (const item of list) {
    const name = isMapping(item) ? (item["id"] ?? item["name"]) : undefined;
    if (typeof name !== "string" || items.has(name)) return undefined;
    items.set(name, item);
  }
  return items;
}

function atSign(id: string): string {
  return id.startsWith("@") ? id : `@${id}`;
}

/** Characters of a value that people are shown. */
const LONGEST_SHOWN = 200;

/** A value on one line; of a mapping how much it holds, since nobody reads all of it there. */
function shown(value: unknown, isRights: boolean): string {
  const text = isRights ? rightsText(value) : plainText(value);
  const line = text === "" ? "nothing" : text.replaceAll(/\s+/g, " ");
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}

function plainText(value: unknown): string {
  if (Array.isArray(value) && !value.some((item) => typeof item === "object" && item !== null))
    return value.join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  const agents = agentsIn(value);
  const settings = countOf(leavesIn(value), "setting");
  return agents === 0 ? settings : `${countOf(agents, "agent")}, ${settings}`;
}

/** `filesystem: read, write; browser: read` */
function rightsText(value: unknown): string {
  if (Array.isArray(value)) return value.map(rightsText).join(", ");
  if (!isMapping(value)) return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${isMapping(part) ? `(${rightsText(part)})` : rightsText(part)}`)
    .join("; ");
}

function leavesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, part) => sum + leavesIn(part), 0);
}

/** The agents that a policy defines, in the sections of `agents`. */
function agentsIn(value: unknown): number {
  const sections = own(value, "agents");
  if (!isMapping(sections)) return 0;
  return Object.values(sections).reduce(
    (sum: number, section) => sum + (isMapping(section) ? Object.keys(section).length : 0),
    0,
  );
}

function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** A change in one sentence: `@reefer-monitor: mcp-permissions › filesystem widened: read → read, write`. */
export function describeChange({ subject, place, bearing, before, after }: Change): string {
  const at = place === "" ? subject : `${subject}: ${place}`;
  if (before === undefined) return `${at} ${bearing}: ${after ?? ""}`;
  if (after === undefined) return `${at} ${bearing}, was: ${before}`;
  return `${at} ${bearing}: ${before} → ${after}`;
}
