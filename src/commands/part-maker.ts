import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import type { CacheFolders } from "../adapters/cache-folder.ts";
import { openPartCache, type PartCache } from "../adapters/part-cache.ts";
import { Thread } from "../adapters/threads.ts";
import { BUILD_ID } from "../build-id.ts";
import type { Severity } from "../policy/finding.ts";
import type { ReadLimits } from "../policy/read-limits.ts";
import type { Judging } from "../validation/check-policy.ts";
import { type InputFile, type OwnPart, ownPart, ownParts } from "../validation/own-part.ts";
import { partOfPortable, portableOf } from "../validation/portable-part.ts";
import type { MakeParts } from "../validation/validate.ts";
import type { Asked, ThreadData } from "./judging-thread.ts";
import type { KindSchemaFile } from "./kind-schemas.ts";

/** What a run may use to be fast. Nothing of it changes what is found. */
export interface Means {
  /** The file that this process was started with, for threads; undefined where it cannot be one's. */
  program?: string | undefined;
  /** How many threads to use, this one included; undefined where the size of the work says it. */
  jobs?: number | undefined;
  /** Where to remember what was made of files; undefined for nowhere. */
  folders?: CacheFolders | undefined;
}

/** What files are judged by, as plain data that threads and keys can hold. */
export interface JudgedBy {
  severity: ReadonlyMap<string, Severity | "off">;
  schemaFiles: readonly KindSchemaFile[];
  /** Where the policies are: what one repository remembers does not push out another's. */
  root: string;
}

type Input = Judging & { limits: ReadLimits };

/** Makes own parts of files with what a run has: what is remembered, then threads where the work is large. */
export function partMaker(means: Means, by: JudgedBy): MakeParts {
  return async (files, input) => {
    const cache = cacheOf(means, by, input.limits);
    const parts = files.map((file) => cache && remembered(cache, file, input));
    const missing = files.filter((_, index) => parts[index] === undefined);
    const made = await makeAll(missing, input, means, by);
    const ofMissing = new Map(missing.map((file, index) => [file, made[index]]));
    if (cache !== undefined) remember(cache, ofMissing);
    return files.map((file, index) => {
      const part = parts[index] ?? ofMissing.get(file)?.part;
      if (part === undefined) throw new Error("a file has no own part");
      return part;
    });
  };
}

/** An own part, with the text that says all of it where that is at hand. */
interface Made {
  part: OwnPart;
  text?: string;
}

/** What another build remembers is not used; what was never built has no name to tell it by. */
function cacheOf({ folders }: Means, by: JudgedBy, limits: ReadLimits): PartCache | undefined {
  if (folders === undefined || BUILD_ID === undefined) return undefined;
  const severity = [...by.severity].sort(([one], [other]) => (one < other ? -1 : 1));
  return openPartCache(folders, JSON.stringify([BUILD_ID, severity, by.schemaFiles, limits, by.root]));
}

function keyOf({ file, path, kind, bytes }: InputFile): string {
  const digest = createHash("sha256").update(bytes).digest("base64url");
  return `${digest} ${JSON.stringify([file, path, kind?.name, kind?.documents, kind?.nameAt, kind?.idAt])}`;
}

function remembered(cache: PartCache, file: InputFile, { limits }: Input): OwnPart | undefined {
  const text = cache.get(keyOf(file));
  return text === undefined ? undefined : partOfPortable(file, text, limits);
}

function remember(cache: PartCache, made: ReadonlyMap<InputFile, Made | undefined>): void {
  for (const [file, one] of made) {
    const text = one && (one.text ?? portableOf(file, one.part));
    if (text !== undefined) cache.set(keyOf(file), text);
  }
  cache.save();
}

/** Bytes of policies that a thread has to be spared before it pays to start it: each has to warm up by itself. */
const BYTES_A_THREAD = 4 * 1024 * 1024;
/** More threads wait for this one, which puts everything together. */
const MOST_THREADS = 8;

async function makeAll(
  files: readonly InputFile[],
  input: Input,
  means: Means,
  by: JudgedBy,
): Promise<readonly Made[]> {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const threads = Math.min(threadsFor(means, bytes), files.length);
  if (threads <= 1 || means.program === undefined)
    return (await ownParts(files, input)).map((part) => ({ part }));
  return new Sharing(files, input).run(means.program, threads - 1, {
    severity: [...by.severity],
    schemaFiles: by.schemaFiles,
    limits: input.limits,
  });
}

function threadsFor({ jobs }: Means, bytes: number): number {
  if (jobs !== undefined) return jobs;
  return Math.min(availableParallelism(), MOST_THREADS, Math.floor(bytes / BYTES_A_THREAD));
}

/** Enough that a message costs little, and so little that nobody waits for the last one. */
const BYTES_A_MESSAGE = 128 * 1024;
/** A thread has the next message while this one is busy. */
const MESSAGES_AHEAD = 2;

/** Shares files out: each thread takes what comes next, this one among them. */
class Sharing {
  readonly #input: Input;
  readonly #made = new Map<InputFile, Made>();
  readonly #files: readonly InputFile[];
  readonly #stacks: InputFile[][];

  constructor(files: readonly InputFile[], input: Input) {
    this.#input = input;
    this.#files = files;
    this.#stacks = stacksOf(files).reverse();
  }

  async run(program: string, others: number, data: ThreadData): Promise<readonly Made[]> {
    const threads = Array.from({ length: others }, () => new Thread(program, data));
    const lanes = threads.flatMap((thread) =>
      Array.from({ length: MESSAGES_AHEAD }, () => this.#through(thread)),
    );
    await Promise.all([this.#here(), ...lanes]);
    await Promise.all(threads.map((thread) => thread.close()));
    // What no thread could say, and what a thread that ended had taken.
    return Promise.all(
      this.#files.map(async (file) => this.#made.get(file) ?? { part: await ownPart(file, this.#input) }),
    );
  }

  async #here(): Promise<void> {
    for (let stack = this.#stacks.pop(); stack !== undefined; stack = this.#stacks.pop()) {
      for (const file of stack) this.#made.set(file, { part: await ownPart(file, this.#input) });
      // What threads have answered meanwhile is taken, and they get the next.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async #through(thread: Thread): Promise<void> {
    for (let stack = this.#stacks.pop(); stack !== undefined; stack = this.#stacks.pop()) {
      const { asked, buffer } = messageOf(stack);
      let texts: readonly (string | undefined)[];
      try {
        texts = (await thread.ask(asked, [buffer])) as readonly (string | undefined)[];
      } catch {
        // Whatever ended it, what it had taken is made here.
        return;
      }
      for (const [index, file] of stack.entries()) {
        const text = texts[index];
        const part = text === undefined ? undefined : partOfPortable(file, text, this.#input.limits);
        if (part !== undefined && text !== undefined) this.#made.set(file, { part, text });
      }
    }
  }
}

function stacksOf(files: readonly InputFile[]): InputFile[][] {
  const stacks: InputFile[][] = [];
  let room = 0;
  for (const file of files) {
    if (room <= 0) {
      stacks.push([]);
      room = BYTES_A_MESSAGE;
    }
    stacks.at(-1)?.push(file);
    room -= file.bytes.length;
  }
  return stacks;
}

/** The files with their bytes in one buffer, which is handed over instead of copied once more. */
function messageOf(files: readonly InputFile[]): { asked: Asked; buffer: ArrayBuffer } {
  const buffer = new ArrayBuffer(files.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  const asked = files.map(({ bytes, ...file }) => {
    const own = new Uint8Array(buffer, at, bytes.length);
    own.set(bytes);
    at += bytes.length;
    return { ...file, bytes: own };
  });
  return { asked, buffer };
}
