import { hash } from "node:crypto";
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
import type { TimeSpent } from "./time-spent.ts";

/** What a run may use to be fast. Nothing of it changes what is found. */
export interface Means {
  /** The file that this process was started with, for threads; undefined where it cannot be one's. */
  program?: string | undefined;
  /** How many threads to use, this one included; undefined where the size of the work says it. */
  jobs?: number | undefined;
  /** Where to remember what was made of files; undefined for nowhere. */
  folders?: CacheFolders | undefined;
  /** Hears where the time goes. */
  spent?: TimeSpent | undefined;
}

/** What files are judged by, as plain data that threads and keys can hold. */
export interface JudgedBy {
  severity: ReadonlyMap<string, Severity | "off">;
  schemaFiles: readonly KindSchemaFile[];
  limits: ReadLimits;
  /** Where the policies are: what one repository remembers does not push out another's. */
  root: string;
}

type Input = Judging & { limits: ReadLimits };

/** Makes own parts of files with what a run has: what is remembered, then threads where the work is large. */
export class PartMaker {
  readonly #means: Means;
  readonly #by: JudgedBy;
  readonly #cache: PartCache | undefined;
  #early: Thread | undefined;

  constructor(means: Means, by: JudgedBy) {
    this.#means = means;
    this.#by = by;
    this.#cache = cacheOf(means, by);
  }

  /** Hears how many files are about to be read: a thread that is likely to be needed starts meanwhile. */
  readonly expect = (files: number): void => {
    const { jobs, program } = this.#means;
    const likely = jobs === undefined ? files * BYTES_A_FILE >= 2 * BYTES_A_THREAD : jobs > 1 && files > 1;
    if (!likely || program === undefined || (this.#cache?.size ?? 0) > files / 2) return;
    if (availableParallelism() > 1 || jobs !== undefined) this.#early ??= new Thread(program, this.#data());
  };

  readonly make: MakeParts = async (files, input) => {
    const parts = files.map((file) => this.#remembered(file, input));
    const missing = files.filter((_, index) => parts[index] === undefined);
    const made = await this.#makeAll(missing, input);
    const ofMissing = new Map(missing.map((file, index) => [file, made[index]]));
    this.#remember(ofMissing);
    const threads = missing.length === 0 ? 0 : threadsOf(missing, this.#means);
    this.#means.spent?.step(
      `judging files by themselves: ${missing.length} on ${threads === 1 ? "1 thread" : `${threads} threads`}, ${files.length - missing.length} remembered`,
    );
    return files.map((file, index) => {
      const part = parts[index] ?? ofMissing.get(file)?.part;
      if (part === undefined) throw new Error("a file has no own part");
      return part;
    });
  };

  #remembered(file: InputFile, { limits }: Input): OwnPart | undefined {
    const text = this.#cache?.get(keyOf(file));
    return text === undefined ? undefined : partOfPortable(file, text, limits);
  }

  #remember(made: ReadonlyMap<InputFile, Made | undefined>): void {
    if (this.#cache === undefined) return;
    for (const [file, one] of made) {
      const text = one && (one.text ?? portableOf(file, one.part));
      if (text !== undefined) this.#cache.set(keyOf(file), text);
    }
    this.#cache.save();
  }

  async #makeAll(files: readonly InputFile[], input: Input): Promise<readonly Made[]> {
    const { program } = this.#means;
    const early = this.#early;
    this.#early = undefined;
    const count = threadsOf(files, this.#means);
    if (count === 1 || program === undefined) {
      await early?.close();
      return (await ownParts(files, input)).map((part) => ({ part }));
    }
    const threads = early === undefined ? [] : [early];
    while (threads.length < count - 1) threads.push(new Thread(program, this.#data()));
    return new Sharing(files, input).through(threads);
  }

  #data(): ThreadData {
    const { severity, schemaFiles, limits } = this.#by;
    return { severity: [...severity], schemaFiles, limits };
  }
}

/** An own part, with the text that says all of it where that is at hand. */
interface Made {
  part: OwnPart;
  text?: string;
}

/** What another build remembers is not used; what was never built has no name to tell it by. */
function cacheOf({ folders }: Means, by: JudgedBy): PartCache | undefined {
  if (folders === undefined || BUILD_ID === undefined) return undefined;
  const severity = [...by.severity].sort(([one], [other]) => (one < other ? -1 : 1));
  return openPartCache(folders, JSON.stringify([BUILD_ID, severity, by.schemaFiles, by.limits, by.root]));
}

function keyOf({ file, path, kind, bytes }: InputFile): string {
  const digest = hash("sha256", bytes, "base64url");
  return `${digest} ${JSON.stringify([file, path, kind?.name, kind?.documents, kind?.nameAt, kind?.idAt])}`;
}

/**
 * Bytes of policies that make a thread pay: each warms up by itself. On two cores a second one makes 5,000 policies of 8 MB
 * no faster, and 20,000 of them faster by a tenth.
 */
const BYTES_A_THREAD = 8 * 1024 * 1024;
/** What a policy has as a rule, where nobody has read it yet. */
const BYTES_A_FILE = 1_600;
/** More threads wait for this one, which puts everything together. */
const MOST_THREADS = 8;

function threadsOf(files: readonly InputFile[], { jobs, program }: Means): number {
  if (program === undefined) return 1;
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const worth = Math.min(availableParallelism(), MOST_THREADS, Math.floor(bytes / BYTES_A_THREAD));
  return Math.max(1, Math.min(jobs ?? worth, files.length));
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

  async through(threads: readonly Thread[]): Promise<readonly Made[]> {
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
