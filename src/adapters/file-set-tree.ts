import { dirname, relative, resolve, sep } from "node:path";
import type { FileRead } from "./files.ts";
import type { Tree } from "./tree.ts";

/** Files in memory, seen as if they lay at their places: those of a bundle, wherever it came from. */
export class FileSetTree implements Tree {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #folders = new Set<string>();

  /** @param files by their absolute paths */
  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
    for (const path of files.keys()) {
      for (let at = dirname(path); !this.#folders.has(at); at = dirname(at)) this.#folders.add(at);
    }
  }

  *filesBelow(folder: string): Iterable<string> {
    const below = [...this.#files.keys()].map((path) => relative(folder, path).split(sep).join("/"));
    for (const path of below.sort()) if (path !== ".." && !path.startsWith("../")) yield path;
  }

  prepare(): void {}

  read(path: string, limit: number): FileRead {
    const bytes = this.#files.get(resolve(path));
    if (bytes !== undefined)
      return bytes.length > limit ? { kind: "too-large", size: bytes.length } : { kind: "bytes", bytes };
    return this.natureOf(path) === "folder" ? { kind: "special", what: "a folder" } : { kind: "missing" };
  }

  natureOf(path: string): "file" | "folder" | "missing" {
    const at = resolve(path);
    if (this.#files.has(at)) return "file";
    return this.#folders.has(at) ? "folder" : "missing";
  }

  isLinkToFolder(): boolean {
    return false;
  }

  realPath(path: string): string | undefined {
    return this.natureOf(path) === "missing" ? undefined : resolve(path);
  }
}
