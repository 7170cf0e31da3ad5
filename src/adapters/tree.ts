import {
  type FileRead,
  isLinkToFolder,
  isWithin,
  listFiles,
  natureOfEntry,
  readRegularFile,
  realPath,
  specialFiles,
} from "./files.ts";

/**
 * Where files are read from: the disk, or a commit as if it were checked out in its repository's folder. All paths
 * are absolute.
 */
export interface Tree {
  /** The files below a folder that count, relative to it, with forward slashes. */
  filesBelow(folder: string, inRepository: boolean): Iterable<string>;
  /** Says which files are going to be read, so that they can be fetched together. */
  prepare(paths: readonly string[]): void;
  /** Reads a regular file and nothing else, of at most `limit` bytes. */
  read(path: string, limit: number): FileRead;
  /** What stands at a path itself, links not followed. */
  natureOf(path: string): "file" | "folder" | "missing" | "other";
  /** True for a symbolic link that leads to a folder, whose files nobody would look at. */
  isLinkToFolder(path: string): boolean;
  /** The path with all links followed, or undefined when nothing stands there. */
  realPath(path: string): string | undefined;
}

/** The disk: what git tracks or would track, outside of a repository everything. */
export const DISK: Tree = {
  filesBelow(folder, inRepository) {
    const paths = listFiles(folder, inRepository);
    // Pipes and devices, which git passes over in silence.
    return inRepository ? new Set([...paths, ...specialFiles(folder)]) : paths;
  },
  prepare() {},
  read: readRegularFile,
  natureOf: natureOfEntry,
  isLinkToFolder,
  realPath,
};

/** The real path of a folder, or undefined when there is none. */
export function realFolderOf(tree: Tree, path: string): string | undefined {
  const real = tree.realPath(path);
  return real !== undefined && tree.natureOf(real) === "folder" ? real : undefined;
}

/** True when a path, links resolved, lies in a folder: nothing in the configuration may lead out. */
export function isInside(tree: Tree, path: string, folder: string): boolean {
  return isWithin(path, tree.realPath(folder) ?? folder);
}
