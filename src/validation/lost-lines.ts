import { fromPointer, isMapping, type Path, toPointer, valueAt } from "../policy/pointer.ts";
import type { Explanation } from "./explainers.ts";
import { quote } from "./wording.ts";

/** Where the line of a key is lost, the members of its mapping join those of the mapping above, where they do not fit. */
export function withLostLines(explanations: readonly Explanation[], root: unknown): Explanation[] {
  let rest = withLostLinesOfNames(explanations, root);
  const missing = rest.filter(({ rule }) => rule === "ARC102").sort((a, b) => a.path.length - b.path.length);
  for (const absent of missing) {
    // What stands below a line that was found to be lost is told with it.
    if (!rest.includes(absent)) continue;
    const key = absent.path.at(-1);
    const joined =
      key === undefined ? undefined : joinedMembers(absent.path.slice(0, -1), explanations, root);
    const [first] = joined ?? [];
    if (key === undefined || joined === undefined || first === undefined) continue;
    const gone = new Set([absent.path, ...joined].map(toPointer));
    rest = rest.filter(({ path }) => !path.some((_, index) => gone.has(toPointer(path.slice(0, index + 1)))));
    rest.push({
      rule: "ARC102",
      path: first,
      at: "key",
      message: `The key ${quote(key)} is missing, and what stands from here on seems to belong to it.`,
      help: `Write the line \`${key}:\` above it, one level further out.`,
      related: { path: first.slice(0, -1), at: "key", message: "what it belongs to without that line" },
      covers: [absent.path, ...joined],
      lostLine: true,
    });
  }
  return rest;
}

/** The same where the lost key may be missing, and only the members' names show that they belong elsewhere. */
function withLostLinesOfNames(explanations: readonly Explanation[], root: unknown): Explanation[] {
  const misnamed = explanations.filter(({ rule, at }) => rule === "ARC105" && at === "key");
  let rest = [...explanations];
  for (const [pointer, [first, ...others]] of byMapping(misnamed)) {
    const mapping = first === undefined ? undefined : valueAt(root, first.path.slice(0, -1));
    if (first === undefined || others.length === 0 || !isMapping(mapping)) continue;
    const keys = Object.keys(mapping);
    const from = keys.indexOf(first.path.at(-1) ?? "");
    if (from < 1 || keys.length - from !== others.length + 1) continue;
    const joined = keys.slice(from).map((key) => [...first.path.slice(0, -1), key]);
    const gone = new Set(joined.map(toPointer));
    rest = rest.filter(({ path }) => !path.some((_, index) => gone.has(toPointer(path.slice(0, index + 1)))));
    rest.push({
      ...first,
      message: `What stands from here on does not belong to ${quote(fromPointer(pointer).at(-1) ?? "")}.`,
      help: "A key line is probably missing above; write it, indented as deep as the one that it follows.",
      related: { path: first.path.slice(0, -1), at: "key", message: "what it belongs to without that line" },
      covers: joined,
      lostLine: true,
    });
  }
  return rest;
}

/** Two or more members that are all refused: unknown in `parent` itself, or the last ones of a mapping in it. */
function joinedMembers(
  parent: Path,
  explanations: readonly Explanation[],
  root: unknown,
): Path[] | undefined {
  const around = valueAt(root, parent);
  if (!isMapping(around)) return undefined;
  const unknown = unknownMappings(parent, explanations, around);
  if (unknown.length > 1) return unknown;
  const refused = new Set(explanations.map(({ path }) => toPointer(path.slice(0, parent.length + 2))));
  for (const [name, value] of Object.entries(around)) {
    const members = isMapping(value) ? Object.keys(value).map((key) => [...parent, name, key]) : [];
    const fits = members.findLastIndex((path) => !refused.has(toPointer(path)));
    if (fits !== -1 && members.length - fits > 2) return members.slice(fits + 1);
  }
  return undefined;
}

/** Unknown keys of mappings that follow one another, like the members of a mapping whose own line is lost. */
function unknownMappings(
  parent: Path,
  explanations: readonly Explanation[],
  around: Readonly<Record<string, unknown>>,
): Path[] {
  const unknown = new Set(
    explanations
      .filter(
        ({ rule, path, accountsFor }) =>
          rule === "ARC101" && path.length === parent.length + 1 && accountsFor === undefined,
      )
      .map(({ path }) => toPointer(path)),
  );
  const keys = Object.keys(around);
  const isUnknown = (key: string) => isMapping(around[key]) && unknown.has(toPointer([...parent, key]));
  const from = keys.findIndex(isUnknown);
  const rest = from === -1 ? [] : keys.slice(from);
  const end = rest.findIndex((key) => !isUnknown(key));
  return rest.slice(0, end === -1 ? rest.length : end).map((key) => [...parent, key]);
}

/** Explanations by the mapping whose key they are about. */
export function byMapping(explanations: readonly Explanation[]): Map<string, Explanation[]> {
  const groups = new Map<string, Explanation[]>();
  for (const explanation of explanations) {
    if (explanation.path.length === 0) continue;
    const pointer = toPointer(explanation.path.slice(0, -1));
    const group = groups.get(pointer);
    if (group === undefined) groups.set(pointer, [explanation]);
    else group.push(explanation);
  }
  return groups;
}
