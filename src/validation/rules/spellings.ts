import type { Catalog } from "../../policy/catalog.ts";
import { isMapping } from "../../policy/pointer.ts";

/** Of two spellings of one name, tells whether the first is better attested. */
export type PrefersSpelling = (name: string, other: string) => boolean;

/**
 * Compares two spellings by the words that only one of them has: `inventory-accuracy` is right and
 * `inventory-acuracy` wrong where other keys and values speak of `accuracy`. The words are counted when they are
 * first asked for.
 */
export function spellingsOf(catalog: Catalog): PrefersSpelling {
  let counts: ReadonlyMap<string, number> | undefined;
  return (name, other) => {
    counts ??= countWords(catalog);
    return attestation(name, other, counts) > attestation(other, name, counts);
  };
}

/** How often the rarest word is used that a name does not share with the other one. */
function attestation(name: string, other: string, counts: ReadonlyMap<string, number>): number {
  const shared = new Set(wordsOf(other));
  return Math.min(
    ...wordsOf(name)
      .filter((word) => !shared.has(word))
      .map((word) => counts.get(word) ?? 0),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

function countWords(catalog: Catalog): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string) => {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const policy of catalog.policies) {
    if (!policy.kind.builtIn) continue;
    (function walk(node: unknown): void {
      if (typeof node === "string") count(node);
      else if (Array.isArray(node)) for (const item of node) walk(item);
      else if (isMapping(node)) {
        for (const [key, value] of Object.entries(node)) {
          count(key);
          walk(value);
        }
      }
    })(policy.value);
  }
  return counts;
}
