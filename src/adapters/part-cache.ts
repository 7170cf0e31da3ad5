import { createHash, createHmac, randomBytes } from "node:crypto";
import {
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
  const known = readOwnFile(file);
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
  readonly #used = new Map<string, string>();
  #isNew = false;

  constructor(folder: string, file: string, secret: Buffer) {
    this.#folder = folder;
    this.#file = file;
    this.#secret = secret;
    this.#kept = entriesOf(readOwnFile(file), secret);
  }

  get size(): number {
    return this.#kept.size;
  }

  get(key: string): string | undefined {
    const text = this.#kept.get(key);
    if (text !== undefined) this.#used.set(key, text);
    return text;
  }

  set(key: string, text: string): void {
    this.#isNew = true;
    this.#used.set(key, text);
  }

  save(): void {
    try {
      if (this.#isNew) this.#write();
      else touch(this.#file);
    } catch {
      // A full disk or a folder without the right to write: only the next run is slower.
    }
  }

  /** What this run needed, and as much again of what it did not: another branch may. */
  #write(): void {
    const lines: string[] = [];
    let used = 0;
    const add = (key: string, text: string) => {
      lines.push(`${key}\t${text}\n`);
      return key.length + text.length + 2;
    };
    for (const [key, text] of this.#used) used += add(key, text);
    let others = 0;
    for (const [key, text] of this.#kept) {
      if (this.#used.has(key)) continue;
      if (others > used) break;
      others += add(key, text);
    }
    if (used + others > MOST_BYTES) return;
    const body = lines.join("");
    const temporary = `${this.#file}.${randomBytes(6).toString("hex")}`;
    try {
      const bytes = Buffer.from(body);
      const head = `${FORMAT} ${seal(bytes, this.#secret)}\n`;
      writeFileSync(temporary, Buffer.concat([Buffer.from(head), bytes]), { mode: 0o600, flag: "wx" });
      renameSync(temporary, this.#file);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    prune(this.#folder);
  }
}

function entriesOf(content: Buffer | undefined, secret: Buffer): Map<string, string> {
  const entries = new Map<string, string>();
  const headEnd = content?.indexOf("\n") ?? -1;
  if (content === undefined || headEnd === -1) return entries;
  const bytes = content.subarray(headEnd + 1);
  if (content.toString("utf8", 0, headEnd) !== `${FORMAT} ${seal(bytes, secret)}`) return entries;
  const body = bytes.toString("utf8");
  for (let at = 0; at < body.length; ) {
    const tab = body.indexOf("\t", at);
    const end = body.indexOf("\n", tab);
    if (tab === -1 || end === -1) break;
    entries.set(body.slice(at, tab), body.slice(tab + 1, end));
    at = end + 1;
  }
  return entries;
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

function readOwnFile(file: string): Buffer | undefined {
  let opened: number | undefined;
  try {
    opened = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = fstatSync(opened);
    if (!stats.isFile() || !isOwn(stats) || stats.size > MOST_BYTES + 1024) return undefined;
    return readFileSync(opened);
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Whether it is this user's, and nobody else may write to it. Windows keeps its folders of users apart by itself. */
function isOwn({ uid, mode }: Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
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
