import { createHash, createHmac, randomBytes } from "node:crypto";
import {
  appendFileSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { CacheFolders } from "./cache-folder.ts";

/** What runs remember of files, by keys that hold everything that it depends on. */
export interface PartCache {
  /** How many entries earlier runs have left. */
  size: number;
  get(key: string): string | undefined;
  /** @param text one line */
  set(key: string, text: string): void;
  /** Keeps what is new. What cannot be kept is made again by the next run. */
  save(): void;
}

const FORMAT = "archi3-parts/1";
/** Runs that find little new append it. After so many the file is written anew. */
const MOST_STRETCHES = 50;
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_FILES = 50;
const DAY_MS = 24 * 60 * 60 * 1000;
const OLDEST_MS = 30 * DAY_MS;

/**
 * Opens what earlier runs of this user remembered in the same scope. It is one file, authenticated by a secret that lies
 * elsewhere: a damaged one, one that was made by another user or on another machine, and one that others may write to
 * are as good as none.
 * @param folders made if they are missing, for their user alone
 * @param scope names what all keys depend on
 */
export function openPartCache({ cache: folder, data }: CacheFolders, scope: string): PartCache {
  const secret = isOwnFolder(folder) && isOwnFolder(data) ? secretIn(data) : undefined;
  if (secret === undefined) return NOTHING;
  const file = join(folder, `${createHash("sha256").update(scope).digest("hex")}.parts`);
  return new FileCache(folder, file, secret);
}

const SECRET_BYTES = 32;

/** The user's secret, made when it is first needed; undefined where it cannot be kept. */
function secretIn(folder: string): Buffer | undefined {
  const file = join(folder, "cache-secret");
  const known = readOwnFile(file, 0o077);
  if (known?.length === SECRET_BYTES) return known;
  try {
    const made = randomBytes(SECRET_BYTES);
    writeFileSync(file, made, { mode: 0o600, flag: "wx" });
    return made;
  } catch {
    return undefined;
  }
}

const NOTHING: PartCache = { size: 0, get: () => undefined, set: () => {}, save: () => {} };

class FileCache implements PartCache {
  readonly #folder: string;
  readonly #file: string;
  readonly #secret: Buffer;
  readonly #kept: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();
  readonly #fresh = new Map<string, string>();
  readonly #isSound: boolean;

  constructor(folder: string, file: string, secret: Buffer) {
    this.#folder = folder;
    this.#file = file;
    this.#secret = secret;
    const { entries, stretches, isWhole } = entriesOf(readOwnFile(file), secret);
    this.#kept = entries;
    this.#isSound = isWhole && stretches < MOST_STRETCHES;
  }

  get size(): number {
    return this.#kept.size;
  }

  get(key: string): string | undefined {
    const text = this.#kept.get(key);
    if (text !== undefined) this.#used.add(key);
    return text;
  }

  set(key: string, text: string): void {
    this.#fresh.set(key, text);
  }

  save(): void {
    try {
      if (this.#fresh.size === 0) touch(this.#file);
      else if (this.#isWorn()) this.#rewrite();
      else appendFileSync(this.#file, sealed(linesOf(this.#fresh), this.#secret), { mode: 0o600 });
    } catch {
      // A full disk or a folder without the right to write: only the next run is slower.
    }
  }

  /** Whether the file is not whole or has many stretches, or most of it is what nobody needs any more. */
  #isWorn(): boolean {
    const unused = this.#kept.size - this.#used.size;
    return !this.#isSound || unused > this.#used.size + this.#fresh.size;
  }

  #rewrite(): void {
    const entries = new Map(this.#fresh);
    for (const key of this.#used) entries.set(key, this.#kept.get(key) ?? "");
    const bytes = sealed(linesOf(entries), this.#secret);
    if (bytes.length > MOST_BYTES) return;
    const temporary = `${this.#file}.${randomBytes(6).toString("hex")}`;
    try {
      writeFileSync(temporary, bytes, { mode: 0o600, flag: "wx" });
      renameSync(temporary, this.#file);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    prune(this.#folder);
  }
}

function linesOf(entries: ReadonlyMap<string, string>): Buffer {
  return Buffer.from([...entries].map(([key, text]) => `${key}\t${text}\n`).join(""));
}

/** A stretch of the file: its length and its seal, and what they are of. */
function sealed(body: Buffer, secret: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${FORMAT} ${body.length} ${seal(body, secret)}\n`), body]);
}

/** The entries of all stretches up to the first that is not whole, or not sealed by this secret. */
function entriesOf(
  content: Buffer | undefined,
  secret: Buffer,
): { entries: Map<string, string>; stretches: number; isWhole: boolean } {
  const entries = new Map<string, string>();
  let [at, stretches] = [0, 0];
  for (; content !== undefined && at < content.length; stretches++) {
    const headEnd = content.indexOf("\n", at);
    const [format, length = "", mark] = content.toString("latin1", at, headEnd).split(" ");
    const end = headEnd + 1 + Number(length);
    if (headEnd === -1 || format !== FORMAT || !/^\d+$/.test(length) || end > content.length) break;
    const body = content.subarray(headEnd + 1, end);
    if (mark !== seal(body, secret)) break;
    addLines(entries, body.toString("utf8"));
    at = end;
  }
  return { entries, stretches, isWhole: stretches > 0 && at === content?.length };
}

function addLines(entries: Map<string, string>, body: string): void {
  for (let at = 0; at < body.length; ) {
    const tab = body.indexOf("\t", at);
    const end = body.indexOf("\n", tab);
    if (tab === -1 || end === -1) break;
    entries.set(body.slice(at, tab), body.slice(tab + 1, end));
    at = end + 1;
  }
}

function isOwnFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stats = lstatSync(folder);
    return stats.isDirectory() && isOwn(stats);
  } catch {
    return false;
  }
}

/** @param others what nobody else may do: write, unless it says more */
function readOwnFile(file: string, others = 0o022): Buffer | undefined {
  let opened: number | undefined;
  try {
    opened = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = fstatSync(opened);
    if (!stats.isFile() || !isOwn(stats, others) || stats.size > MOST_BYTES + 1024) return undefined;
    return readFileSync(opened);
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Whether it is this user's, and nobody else may write to it. Windows keeps its folders of users apart by itself. */
function isOwn({ uid, mode }: Stats, others = 0o022): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & others) === 0);
}

function touch(file: string): void {
  const now = Date.now();
  if (now - lstatSync(file).mtimeMs > DAY_MS) utimesSync(file, now / 1000, now / 1000);
}

/** Deletes what nobody has used for long, and the oldest of too many. */
function prune(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{64}\.parts/.test(name))
    .map((name) => ({ path: join(folder, name), usedMs: lstatSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.usedMs - a.usedMs);
  for (const [index, { path, usedMs }] of files.entries())
    if (index >= MOST_FILES || Date.now() - usedMs > OLDEST_MS) rmSync(path, { force: true });
}

function seal(bytes: Buffer, secret: Buffer): string {
  return createHmac("sha256", secret).update(bytes).digest("hex");
}
