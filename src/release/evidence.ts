import { nearest } from "../policy/spelling.ts";
import type { Digest } from "./digest.ts";
import type { Entry, Evidence, LedgerRecord } from "./record.ts";

/** A result on a ledger, and the digest that it is about. */
export interface Proof {
  digest: Digest;
  evidence: Evidence;
  /** ISO 8601. */
  time: string;
}

/**
 * The evidence records that count for a digest, oldest first: the newest of each name, and those whose entries do not say
 * their names. The others need not be read.
 */
export function decisiveEvidence(entries: readonly Entry[], digest: Digest): Entry[] {
  const newest = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.event !== "evidence" || entry.digest !== digest) continue;
    newest.set(entry["evidence-name"] ?? `#${entry.commit}`, entry);
  }
  return [...newest.values()].sort((a, b) => a.epoch - b.epoch);
}

/** The results that the records of a ledger hold, in their order. */
export function proofsIn(records: readonly LedgerRecord[]): Proof[] {
  return records.flatMap(({ digest, evidence, time }) =>
    digest === undefined || evidence === undefined ? [] : [{ digest, evidence, time }],
  );
}

/** What counts for a digest: the newest result of each name, by name. @param proofs oldest first */
export function newestProofs(proofs: readonly Proof[], digest: Digest): Evidence[] {
  const own = proofs.filter((one) => one.digest === digest);
  const newest = new Map(own.map(({ evidence }) => [evidence.name, evidence]));
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Who asks for evidence: environments, of the one before them, and objectives that are judged by its value. */
export interface EvidenceAsked {
  environments: readonly { name: string; after: string | undefined; evidence: readonly string[] }[];
  objectives: readonly EvidenceObjective[];
}

interface EvidenceObjective {
  name: string;
  evidence: string;
  environments: readonly string[];
  target: { text: string };
}

/**
 * What to tell whoever attaches a result that nobody asks for: a slip in a name would be noticed only when a deployment is
 * refused.
 * @param environment where it was attached
 */
export function evidenceHint(
  name: string,
  environment: string,
  { environments, objectives }: EvidenceAsked,
): string | undefined {
  const asked = [
    ...environments.filter(({ after }) => after === environment).flatMap((one) => one.evidence),
    ...objectives.filter((one) => one.environments.includes(environment)).map(({ evidence }) => evidence),
  ];
  if (asked.includes(name)) return undefined;
  const other = environments.find((one) => one.evidence.includes(name) && one.after !== undefined);
  if (other !== undefined)
    return `${other.name} asks for ${name} of ${other.after}; of ${environment} nobody does`;
  const objective = objectives.find(({ evidence }) => evidence === name);
  if (objective !== undefined)
    return `the objective ${objective.name} asks for ${name} of ${objective.environments.join(", ")}; of ${environment} nobody does`;
  const everywhere = [
    ...environments.flatMap(({ evidence }) => evidence),
    ...objectives.map(({ evidence }) => evidence),
  ];
  const guess = nearest(name, [...asked, ...everywhere]);
  if (guess !== undefined) return `nobody asks for ${name}; did you mean ${guess}?`;
  return asked.length === 0
    ? `nobody asks for evidence of ${environment}: see \`evidence\` and \`slo\` in archi3.yaml`
    : `nobody asks for ${name} of ${environment}, but for ${[...new Set(asked)].join(", ")}`;
}

/**
 * What to tell whoever attaches a value that no share can be, where an objective's target is one: percentages are held
 * against parts of 1.
 * @param environment where it was attached
 */
export function shareHint(
  { name, value }: Pick<Evidence, "name" | "value">,
  environment: string,
  objectives: readonly EvidenceObjective[],
): string | undefined {
  if (value === undefined || (value >= 0 && value <= 1)) return undefined;
  const objective = objectives.find(
    ({ evidence, environments, target }) =>
      evidence === name && environments.includes(environment) && target.text.includes("%"),
  );
  if (objective === undefined) return undefined;
  const share = shareOf(value);
  const mend =
    share === undefined
      ? "write a number from 0 to 1, such as --value 0.93 for 93%"
      : `${value}% is written as --value ${share}`;
  return `the value ${value} is no share, and the objective ${objective.name} (${objective.target.text}) takes a part of 1: ${mend}`;
}

/** The part of 1 that somebody may have meant who gave a percentage; undefined where it can be none. */
export function shareOf(value: number): number | undefined {
  return value > 1 && value <= 100 ? Number((value / 100).toPrecision(12)) : undefined;
}

/** A result on one line: `load pass, 4.6, report.xml`. */
export function evidenceText({ name, result, value, url, file }: Evidence): string {
  return [`${name} ${result}`, value, url ?? file?.name].filter((part) => part !== undefined).join(", ");
}
