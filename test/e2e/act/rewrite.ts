import { isMap, isPair, isScalar, type Pair, parseDocument, visit, type YAMLMap } from "yaml";

/** Where `$/` stands for, as act can look it up. */
export interface Source {
  repository: string;
  ref: string;
}

/** A part of a text, in UTF-16 code units, and what stands there instead. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Keys that GitHub documents and act 0.2.89 refuses, by the key that holds them. */
const UNKNOWN_TO_ACT: ReadonlyMap<string, string> = new Map([
  ["environment", "deployment"],
  ["concurrency", "queue"],
]);

/**
 * A workflow as act 0.2.89 accepts it: without `environment.deployment` and `concurrency.queue`, and with the repository
 * itself written out in the place of `$/`. Everything else stays as it is, to the letter.
 */
export function rewriteForAct(text: string, { repository, ref }: Source): string {
  const edits: Edit[] = [];
  visit(parseDocument(text), {
    Pair(_, pair, path) {
      const { key, value } = pair;
      if (!isScalar(key)) return;
      if (key.value === "uses" && isScalar(value) && String(value.value).startsWith("$/")) {
        const [from, to] = rangeOf(value);
        edits.push({ from, to, text: `${repository}/${String(value.value).slice(2)}@${ref}` });
      }
      const map = path.at(-1);
      const holder = path.at(-2);
      if (!isMap(map) || !isPair(holder) || !isScalar(holder.key)) return;
      if (UNKNOWN_TO_ACT.get(String(holder.key.value)) === key.value) edits.push(removal(text, map, pair));
    },
  });
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((all, edit) => all.slice(0, edit.from) + edit.text + all.slice(edit.to), text);
}

/** Takes a pair out of its mapping: its lines where the mapping is written in lines, else it and its comma. */
function removal(text: string, map: YAMLMap, pair: Pair): Edit {
  const at = map.items.indexOf(pair);
  const [from] = rangeOf(pair.key);
  const [, to] = rangeOf(pair.value);
  if (map.items.length === 1) throw new Error("act would be left with an empty mapping");
  if (!map.flow) {
    const next = text.indexOf("\n", to);
    return { from: text.lastIndexOf("\n", from) + 1, to: next === -1 ? text.length : next + 1, text: "" };
  }
  const before = map.items[at - 1];
  const after = map.items[at + 1];
  if (before !== undefined) return { from: rangeOf(before.value)[1], to, text: "" };
  return { from, to: after === undefined ? to : rangeOf(after.key)[0], text: "" };
}

function rangeOf(node: unknown): [from: number, to: number] {
  if ((isScalar(node) || isMap(node)) && node.range) return [node.range[0], node.range[1]];
  throw new Error("what is rewritten for act must be a scalar");
}
