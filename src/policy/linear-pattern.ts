/** A regular expression of a policy's author, read as far as linear time can run it. */
export type LinearPattern =
  /** `steps` is the most work that one character of a text can make. */
  | { kind: "pattern"; steps: number; test(text: string): boolean }
  /** Written wrongly: `start` and `end` are the offsets of the faulty part, `why` is a clause. */
  | { kind: "invalid"; start: number; end: number; why: string }
  /** Well-formed perhaps, but in need of what linear time cannot run (look-around, back-references). */
  | { kind: "unsupported" };

/** The code points that one character of a text may have. */
interface CharacterSet {
  ranges: readonly (readonly [number, number])[];
  negated: boolean;
}

/** One part of a pattern: a character or a group of alternatives, so many times. */
interface Part {
  what: CharacterSet | Part[][];
  least: number;
  most: number;
}

/** Longer patterns, deeper groups and larger programs are not run. */
const MAX_LENGTH = 300;
const MAX_DEPTH = 8;
const MAX_STEPS = 1_000;
/** No text that a pattern is for is longer. */
const MAX_TEXT = 1_000;

const ANY: CharacterSet = { ranges: [[10, 10]], negated: true };
const DIGITS: [number, number][] = [[48, 57]];
const WORD: [number, number][] = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const SPACE: [number, number][] = [
  [9, 13],
  [32, 32],
  [160, 160],
];

/** Leaves the reading of a pattern; never leaves this module. */
class Stop extends Error {
  readonly result: Exclude<LinearPattern, { kind: "pattern" }>;

  constructor(result: Exclude<LinearPattern, { kind: "pattern" }>) {
    super("the pattern cannot be used");
    this.result = result;
  }
}

function unsupported(): never {
  throw new Stop({ kind: "unsupported" });
}

function invalid(start: number, end: number, why: string): never {
  throw new Stop({ kind: "invalid", start, end, why });
}

/**
 * Reads a regular expression of characters, classes, groups, alternatives and quantifiers, with `^` and `$` at its
 * ends. It is matched by following all possibilities at once (Thompson), so that time grows with the lengths of
 * pattern and text alone, whoever wrote them.
 */
export function readLinearPattern(source: string): LinearPattern {
  if (source.length > MAX_LENGTH) return { kind: "unsupported" };
  try {
    const program = compile(new Reader(source).read());
    const machine = new Machine(program);
    return {
      kind: "pattern",
      steps: program.length,
      test: (text) => text.length <= MAX_TEXT && machine.accepts(text),
    };
  } catch (error) {
    if (error instanceof Stop) return error.result;
    throw error;
  }
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Part[] {
    const anchored = this.#source.startsWith("^");
    if (anchored) this.#at = 1;
    const branches = this.#branches(0);
    if (this.#at < this.#source.length) invalid(this.#at, this.#at + 1, "closes a group that is not open");
    const [only] = branches;
    const ended = this.#endsWithAnchor();
    // `^a|b$` anchors only one alternative at each end.
    if (only === undefined || (branches.length > 1 && (anchored || ended))) return unsupported();
    const anything: Part = { what: ANY, least: 0, most: Number.POSITIVE_INFINITY };
    const middle: Part = { what: branches, least: 1, most: 1 };
    return [...(anchored ? [] : [anything]), middle, ...(ended ? [] : [anything])];
  }

  #endsWithAnchor(): boolean {
    const escapes = /\\*(?=\$$)/.exec(this.#source)?.[0].length;
    return this.#source.endsWith("$") && (escapes ?? 0) % 2 === 0;
  }

  #branches(depth: number): Part[][] {
    if (depth > MAX_DEPTH) unsupported();
    const branches: Part[][] = [[]];
    while (this.#at < this.#source.length && this.#peek() !== ")") {
      if (this.#peek() === "|") {
        this.#at += 1;
        branches.push([]);
        continue;
      }
      if (this.#peek() === "$" && this.#at === this.#source.length - 1) {
        this.#at += 1;
        continue;
      }
      branches.at(-1)?.push(this.#quantified(this.#atom(depth)));
    }
    return branches;
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #atom(depth: number): Part["what"] {
    const start = this.#at;
    const char = this.#next();
    if (char === "(") return this.#group(start, depth);
    if (char === "[") return this.#characterClass(start);
    if (char === "\\") return this.#escape(start);
    if (char === ".") return ANY;
    if (char === "^" || char === "$") return unsupported();
    const isCount = char === "{" && /^\d+(?:,\d*)?\}/.test(this.#source.slice(this.#at));
    if (isCount || char === "*" || char === "+" || char === "?")
      return invalid(start, this.#at, "has nothing before it to repeat");
    return exactly(char);
  }

  #next(): string {
    const code = this.#source.codePointAt(this.#at) ?? 0;
    const char = String.fromCodePoint(code);
    this.#at += char.length;
    return char;
  }

  #group(start: number, depth: number): Part[][] {
    if (this.#source.startsWith("?:", this.#at)) this.#at += 2;
    else if (this.#peek() === "?") unsupported();
    const branches = this.#branches(depth + 1);
    if (this.#peek() !== ")") invalid(start, start + 1, "opens a group that is not closed");
    this.#at += 1;
    return branches;
  }

  #characterClass(start: number): CharacterSet {
    const negated = this.#peek() === "^";
    if (negated) this.#at += 1;
    const ranges: (readonly [number, number])[] = [];
    while (this.#peek() !== "]") {
      if (this.#at >= this.#source.length)
        invalid(start, this.#source.length, "opens a character class that is not closed");
      ranges.push(...this.#classItem());
    }
    this.#at += 1;
    if (ranges.length === 0) invalid(start, this.#at, "is an empty character class, which matches nothing");
    return { ranges, negated };
  }

  #classItem(): readonly (readonly [number, number])[] {
    const start = this.#at;
    const first = this.#classCharacter();
    const isRange =
      this.#peek() === "-" && this.#source.charAt(this.#at + 1) !== "]" && this.#at + 1 < this.#source.length;
    if (!isRange) return first;
    this.#at += 1;
    const last = this.#classCharacter();
    const [from] = first[0] ?? [];
    const [to] = last[0] ?? [];
    const single = (set: readonly (readonly [number, number])[]) =>
      set.length === 1 && set[0]?.[0] === set[0]?.[1];
    if (from === undefined || to === undefined || !single(first) || !single(last)) return unsupported();
    if (from > to) invalid(start, this.#at, "is a range that runs backwards");
    return [[from, to]];
  }

  #classCharacter(): readonly (readonly [number, number])[] {
    const start = this.#at;
    const char = this.#next();
    if (char !== "\\") return exactly(char).ranges;
    const set = this.#escape(start);
    return set.negated ? unsupported() : set.ranges;
  }

  #escape(start: number): CharacterSet {
    if (this.#at >= this.#source.length) return invalid(start, start + 1, "escapes nothing");
    const char = this.#next();
    const named = { d: DIGITS, w: WORD, s: SPACE }[char.toLowerCase()];
    if (named !== undefined) return { ranges: named, negated: char !== char.toLowerCase() };
    const control = { n: "\n", t: "\t", r: "\r" }[char];
    if (control !== undefined) return exactly(control);
    return /[A-Za-z0-9]/.test(char) ? unsupported() : exactly(char);
  }

  #quantified(what: Part["what"]): Part {
    const start = this.#at;
    const token = /^(?:[*+?]|\{\d{1,9}(?:,\d{0,9})?\})/.exec(this.#source.slice(start))?.[0];
    if (token === undefined) {
      if (this.#peek() === "{") unsupported();
      return { what, least: 1, most: 1 };
    }
    this.#at += token.length;
    const [least, most] = boundsOf(token);
    if (least > most) invalid(start, this.#at, "repeats at least more often than at most");
    // A lazy quantifier matches the same texts.
    if (this.#peek() === "?") this.#at += 1;
    if (/[*+?]/.test(this.#peek())) invalid(this.#at, this.#at + 1, "repeats what is repeated already");
    return { what, least, most };
  }
}

function boundsOf(token: string): [number, number] {
  if (token === "*") return [0, Number.POSITIVE_INFINITY];
  if (token === "+") return [1, Number.POSITIVE_INFINITY];
  if (token === "?") return [0, 1];
  const [, least = "0", comma, most = ""] = /^\{(\d+)(,?)(\d*)\}$/.exec(token) ?? [];
  if (comma === "") return [Number(least), Number(least)];
  return [Number(least), most === "" ? Number.POSITIVE_INFINITY : Number(most)];
}

function exactly(char: string): CharacterSet {
  const code = char.codePointAt(0) ?? 0;
  return { ranges: [[code, code]], negated: false };
}

/** One step of a program: take a character, or go on at any of several steps. The end is one past the last. */
type Step = { take: CharacterSet } | { goTo: number[] };

function compile(parts: readonly Part[]): Step[] {
  const program: Step[] = [];
  const add = (step: Step): Step => {
    if (program.length >= MAX_STEPS) unsupported();
    program.push(step);
    return step;
  };
  const once = (what: Part["what"]) => {
    if (!Array.isArray(what)) {
      add({ take: what });
      return;
    }
    const fork = { goTo: [] as number[] };
    add(fork);
    const exits: { goTo: number[] }[] = [];
    for (const branch of what) {
      fork.goTo.push(program.length);
      for (const part of branch) repeated(part);
      const exit = { goTo: [] as number[] };
      exits.push(exit);
      add(exit);
    }
    for (const exit of exits) exit.goTo.push(program.length);
  };
  const repeated = ({ what, least, most }: Part) => {
    for (let count = 0; count < least; count++) once(what);
    if (most === Number.POSITIVE_INFINITY) {
      const start = program.length;
      const loop = { goTo: [start + 1] };
      add(loop);
      once(what);
      add({ goTo: [start] });
      loop.goTo.push(program.length);
      return;
    }
    for (let count = least; count < most; count++) {
      const skip = { goTo: [program.length + 1] };
      add(skip);
      once(what);
      skip.goTo.push(program.length);
    }
  };
  for (const part of parts) repeated(part);
  return program;
}

class Machine {
  readonly #program: readonly Step[];
  /** In which round a step was reached last, so that each is followed once a character. */
  readonly #rounds: Uint32Array;
  #round = 0;

  constructor(program: readonly Step[]) {
    this.#program = program;
    this.#rounds = new Uint32Array(program.length + 1);
  }

  accepts(text: string): boolean {
    let steps = this.#reach([0]);
    for (const char of text) {
      const code = char.codePointAt(0) ?? 0;
      const next: number[] = [];
      for (const at of steps) {
        const step = this.#program[at];
        if (step !== undefined && "take" in step && holds(step.take, code)) next.push(at + 1);
      }
      if (next.length === 0) return false;
      steps = this.#reach(next);
    }
    return steps.includes(this.#program.length);
  }

  /** The steps, and the end, that are reached without taking a character. */
  #reach(from: number[]): number[] {
    this.#round += 1;
    const reached: number[] = [];
    const open = from;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (this.#rounds[at] === this.#round) continue;
      this.#rounds[at] = this.#round;
      const step = this.#program[at];
      if (step !== undefined && "goTo" in step) open.push(...step.goTo);
      else reached.push(at);
    }
    return reached;
  }
}

function holds({ ranges, negated }: CharacterSet, code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to) !== negated;
}
