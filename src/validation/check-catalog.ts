import type { Catalog, Policy } from "../policy/catalog.ts";
import type { Finding } from "../policy/finding.ts";
import { type Path, toPointer } from "../policy/pointer.ts";
import type { Problem } from "../policy/source.ts";
import { findingsOf, isAtOrBelow, isCredential, type Judging } from "./check-policy.ts";
import type { Draft } from "./rule.ts";

/**
 * Runs the rules that need every policy.
 * What only repeats something is left out.
 * @param earlier what was found in the policies by themselves
 * @param problemsOf what the reader found in a file
 * @param lostLines the files in which the line of a key is lost
 */
export function checkCatalog(
  catalog: Catalog,
  earlier: readonly Finding[],
  problemsOf: (file: string) => readonly Problem[],
  lostLines: Iterable<string>,
  judging: Judging,
): Finding[] {
  const refused = pointersOfErrors(earlier);
  let drafts: Draft[] = [];
  const report = (draft: Draft) => {
    if (isCredential(draft) || !isTold(draft, refused)) drafts.push(draft);
  };
  const placesOf = (policy: Policy) => judging.schemaOf(policy.kind).places;
  for (const family of judging.families) {
    for (const check of family.catalogChecks ?? []) check(catalog, report, placesOf);
  }
  // What a file with a lost line says is not what its author wrote.
  const unsure = new Set([
    ...lostLines,
    ...drafts.filter((draft) => draft.lostLine).map(({ policy }) => policy.file),
  ]);
  drafts = drafts.filter(
    (draft) => draft.lostLine === true || isCredential(draft) || !unsure.has(draft.policy.file),
  );
  return withoutLaxEchoes(findingsOf(drafts, problemsOf, judging.severityOf), earlier);
}

function pointersOfErrors(findings: readonly Finding[]): Map<string, Set<string>> {
  const refused = new Map<string, Set<string>>();
  for (const { file, pointer, severity } of findings) {
    if (pointer === undefined || severity !== "error") continue;
    refused.set(file, (refused.get(file) ?? new Set()).add(pointer));
  }
  return refused;
}

/** A value that is wrong by itself is not also compared with others, from either end. */
function isTold(draft: Draft, refused: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const here = refused.get(draft.policy.file);
  if (here !== undefined && isAtOrBelow(draft.path, here)) return true;
  if (!COMPARES.test(draft.rule)) return false;
  return (draft.related ?? []).some(({ policy, path }) => {
    const there = refused.get(policy.file);
    return there !== undefined && (isAtOrBelow(path, there) || holdsRefused(path, there));
  });
}

/** Rules that hold a value against another end: the core, an earlier environment, the other side of a team. */
const COMPARES = /^ARC(?:305|307|308|309|4\d\d)$/;

/** True when something directly below a path was refused. */
function holdsRefused(path: Path, pointers: ReadonlySet<string>): boolean {
  const prefix = `${toPointer(path)}/`;
  for (const pointer of pointers) {
    if (pointer.startsWith(prefix) && !pointer.slice(prefix.length).includes("/")) return true;
  }
  return false;
}

function isStrictness({ rule }: { rule: string }): boolean {
  return rule.startsWith("ARC4");
}

/** What a security rule forbids in production is not also told as being laxer than another environment. */
function withoutLaxEchoes(findings: readonly Finding[], earlier: readonly Finding[]): Finding[] {
  const isSecurity = ({ rule }: Finding) => rule.startsWith("ARC5");
  const told = new Set([...earlier, ...findings].filter(isSecurity).map(placeKey));
  return findings.filter(
    (finding) =>
      !isStrictness(finding) || ![finding, ...finding.related].some((place) => told.has(placeKey(place))),
  );
}

function placeKey({ file, range }: Pick<Finding, "file" | "range">): string {
  return `${file}:${range.start.line}:${range.start.column}`;
}
