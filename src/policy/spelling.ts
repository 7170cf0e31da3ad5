/**
 * Optimal string alignment distance (a swap of neighbours counts once, as typists make it), cut off at `limit`:
 * returns `limit + 1` as soon as the distance is larger. Time is O(limit × length).
 *
 * Our own because libraries that count swaps are unmaintained, and those that are maintained do not count them.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/** How many edits still make a likely slip of the keyboard in a word of this length. */
function tolerance(length: number): number {
  if (length <= 3) return 1;
  return length <= 7 ? 2 : 3;
}

const MOST_CANDIDATES = 2_000;
const LONGEST_WORD = 80;

/**
 * The candidate that somebody most likely meant, or undefined. A difference in case or in separators only is
 * the best match of all; of equally near ones the first is taken.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const plain = fold(word);
  let best: string | undefined;
  let bestDistance = tolerance(word.length) + 1;
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen > MOST_CANDIDATES) break;
    if (candidate === word || candidate.length > LONGEST_WORD) continue;
    if (fold(candidate) === plain) return candidate;
    const distance = editDistance(word, candidate, bestDistance - 1);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * The one candidate that a word is a slip of for certain: it differs in case or separators only or by one slip and
 * no other does, or it is the only one that is near at all.
 */
export function onlyNear(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const plain = fold(word);
  const limit = tolerance(word.length);
  const near: { candidate: string; distance: number }[] = [];
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen > MOST_CANDIDATES) return undefined;
    if (candidate === word || candidate.length > LONGEST_WORD) continue;
    const distance = fold(candidate) === plain ? 0 : editDistance(word, candidate, limit);
    if (distance <= limit) near.push({ candidate, distance });
  }
  const least = Math.min(...near.map(({ distance }) => distance));
  const best = near.filter(({ distance }) => distance === least);
  return best.length === 1 && (least <= 1 || near.length === 1) ? best[0]?.candidate : undefined;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, "");
}

/** True when two words are one slip apart: one edit, one swap, or only case or separators. */
export function isSlip(word: string, other: string): boolean {
  if (word === other || word.length < 4 || other.length < 4) return false;
  return fold(word) === fold(other) || editDistance(word, other, 1) === 1;
}

/** A name in kebab-case: `riskScore` and `risk_score` as `risk-score`. */
export function kebabOf(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}
