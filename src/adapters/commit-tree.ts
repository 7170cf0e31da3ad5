import { posix, relative, resolve, sep } from "node:path";
import type { FileRead } from "./files.ts";
import type { Repository, TreeEntry } from "./git.ts";
import type { Tree } from "./tree.ts";

/** A commit, seen as if it were checked out in its repository's folder. Nothing is written anywhere. */
export class CommitTree implements Tree {
  readonly #repository: Repository;
  readonly #entries: ReadonlyMap<string, TreeEntry>;
  readonly #folders = new Set<string>([""]);
  readonly #isOnDisk: (path: string) => boolean;
  readonly #disk: Pick<Tree, "read">;
  readonly #blobs = new Map<string, Buffer>();

  /**
   * @param entries the commit's files by their paths relative to the root
   * @param disk where to read the files that `isOnDisk` knows to hold the same bytes there, which is much faster
   */
  constructor(
    repository: Repository,
    entries: ReadonlyMap<string, TreeEntry>,
    disk: Pick<Tree, "read">,
    isOnDisk: (path: string) => boolean,
  ) {
    this.#repository = repository;
    this.#entries = entries;
    this.#disk = disk;
    this.#isOnDisk = isOnDisk;
    for (const path of entries.keys()) {
      for (let at = posix.dirname(path); at !== "." && !this.#folders.has(at); at = posix.dirname(at))
        this.#folders.add(at);
    }
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  *filesBelow(folder: string): Iterable<string> {
    const below = this.#pathOf(folder);
    if (below === undefined) return;
    const prefix = below === "" ? "" : `${below}/`;
    for (const path of [...this.#entries.keys()].sort())
      if (path.startsWith(prefix)) yield path.slice(prefix.length);
  }

  prepare(paths: readonly string[]): void {
    const wanted = new Set<string>();
    for (const path of paths) {
      const at = this.#pathOf(path);
      const entry = at === undefined ? undefined : this.#entries.get(at);
      if (at === undefined || entry === undefined || this.#isOnDisk(at) || !isFile(entry)) continue;
      if (!this.#blobs.has(entry.id) && entry.size <= LARGEST_PREPARED) wanted.add(entry.id);
    }
    for (const [id, bytes] of this.#repository.blobs([...wanted])) this.#blobs.set(id, bytes);
  }

  read(path: string, limit: number): FileRead {
    const at = this.#pathOf(path);
    const entry = at === undefined ? undefined : this.#entries.get(at);
    if (at === undefined || entry === undefined)
      return this.natureOf(path) === "folder" ? { kind: "special", what: "a folder" } : { kind: "missing" };
    if (isLink(entry)) return { kind: "link" };
    if (!isFile(entry)) return { kind: "special", what: "a folder" };
    if (entry.size > limit) return { kind: "too-large", size: entry.size };
    if (this.#isOnDisk(at)) return this.#disk.read(path, limit);
    const bytes = this.#blobs.get(entry.id) ?? this.#repository.blobs([entry.id]).get(entry.id);
    return bytes === undefined ? { kind: "missing" } : { kind: "bytes", bytes };
  }

  natureOf(path: string): "file" | "folder" | "missing" | "other" {
    const at = this.#pathOf(path);
    if (at === undefined) return "missing";
    if (this.#folders.has(at)) return "folder";
    const entry = this.#entries.get(at);
    if (entry === undefined) return "missing";
    return isFile(entry) ? "file" : "other";
  }

  isLinkToFolder(path: string): boolean {
    const at = this.#pathOf(path);
    const entry = at === undefined ? undefined : this.#entries.get(at);
    if (at === undefined || entry === undefined || !isLink(entry)) return false;
    const real = this.#settled(at);
    return real !== undefined && this.#folders.has(real);
  }

  realPath(path: string): string | undefined {
    const at = this.#pathOf(path);
    const real = at === undefined ? undefined : this.#settled(at);
    if (real === undefined) return undefined;
    const absolute = resolve(this.#repository.root, real);
    const nature = this.natureOf(absolute);
    return nature === "file" || nature === "folder" ? absolute : undefined;
  }

  /**
   * A path as the commit knows it, with the links of the folders above it followed as a disk follows them; undefined
   * for one outside of the repository.
   */
  #pathOf(path: string): string | undefined {
    const at = relative(this.#repository.root, path).split(sep).join("/");
    if (at === ".." || at.startsWith("../")) return undefined;
    const folder = posix.dirname(at);
    if (folder === "." || this.#folders.has(folder)) return at;
    const settled = this.#settled(folder);
    return settled === undefined ? at : posix.join(settled, posix.basename(at));
  }

  /** Where a path leads when all links are followed, those on its way too; undefined where they lead out or round. */
  #settled(path: string): string | undefined {
    const rest = path.split("/");
    let at = "";
    for (let links = 0; rest.length > 0; ) {
      const next = posix.join(at, rest.shift() ?? "");
      if (next === ".." || next.startsWith("../") || posix.isAbsolute(next)) return undefined;
      const entry = this.#entries.get(next);
      if (entry === undefined || !isLink(entry)) {
        at = next === "." ? "" : next;
        continue;
      }
      links += 1;
      if (links > MOST_LINKS) return undefined;
      const target = this.#targetOf(entry);
      if (posix.isAbsolute(target)) return undefined;
      rest.unshift(...target.split("/").filter((part) => part !== ""));
    }
    return at;
  }

  #targetOf({ id }: TreeEntry): string {
    const known = this.#blobs.get(id) ?? this.#repository.blobs([id]).get(id) ?? Buffer.alloc(0);
    this.#blobs.set(id, known);
    return known.toString("utf8");
  }
}

/** Links on one way, as Linux counts them. */
const MOST_LINKS = 40;

/** Bytes. Larger files are read one at a time, if at all. */
const LARGEST_PREPARED = 4 * 1024 * 1024;

function isLink({ mode }: TreeEntry): boolean {
  return mode === "120000";
}

function isFile({ mode }: TreeEntry): boolean {
  return mode.startsWith("100");
}
