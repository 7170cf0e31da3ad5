/** Longer texts are seldom written twice, and would fill the memory. */
const LONGEST_REMEMBERED = 80;

/**
 * Remembers the answers of a pure function of a text: the same words stand in thousands of policies. Holds the last
 * `most` answers at the most, so that no set of files can fill the memory.
 */
export function remembered<Answer extends NonNullable<unknown>>(
  most: number,
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const earlier = answers.get(text);
    if (earlier !== undefined) return earlier;
    const found = answer(text);
    if (text.length > LONGEST_REMEMBERED) return found;
    if (answers.size >= most) answers.clear();
    answers.set(ownCopy(text), found);
    return found;
  };
}

/** A bounded set of tuples, each found without making a text of it. */
export class KnownTuples<Part> {
  readonly #most: number;
  #root: Level<Part> = new Map();
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  has(tuple: readonly Part[]): boolean {
    let level: Level<Part> | undefined = this.#root;
    for (const part of tuple) {
      level = level.get(part);
      if (level === undefined) return false;
    }
    return true;
  }

  add(tuple: readonly Part[]): void {
    if (tuple.some((part) => typeof part === "string" && part.length > LONGEST_REMEMBERED)) return;
    if (this.#size >= this.#most) {
      this.#root = new Map();
      this.#size = 0;
    }
    this.#size += 1;
    let level = this.#root;
    for (const part of tuple) {
      const below: Level<Part> = level.get(part) ?? new Map();
      level.set(typeof part === "string" ? (ownCopy(part) as Part & string) : part, below);
      level = below;
    }
  }
}

interface Level<Part> extends Map<Part, Level<Part>> {}

/** The same text in a memory of its own: what is cut out of a file's text holds on to all of it. */
export function ownCopy(text: string): string {
  // Only shorter cuts are copies already (V8: SlicedString::kMinLength); this one is cut out of a text of its own.
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
