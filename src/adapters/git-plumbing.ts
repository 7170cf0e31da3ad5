import type { Git } from "./git-runner.ts";

/** An object of git's as `cat-file --batch` gives it. */
export interface GitObject {
  id: string;
  type: string;
  bytes: Buffer;
}

/**
 * Reads objects by their names, in that order, by one process. `undefined` stands for what is not there.
 * @param largest bytes of one object; with a larger one nothing is read, and its place in the list is given
 * @returns the objects, or why they cannot be read
 */
export async function readObjects(
  git: Git,
  names: readonly string[],
  largest: number,
): Promise<(GitObject | undefined)[] | { why: string; at?: number }> {
  if (names.length === 0) return [];
  const reader = new BatchReader(largest);
  try {
    const end = await git.run({
      args: ["cat-file", "--batch", "--buffer"],
      input: names.map((name) => `${name}\n`),
      onOutput: (chunk) => reader.take(chunk),
    });
    if (!end.ok || reader.objects.length !== names.length)
      return { why: end.why || "git ended in the middle of an answer" };
    return reader.objects;
  } catch (error) {
    if (error instanceof TooLarge) return { why: error.message, at: reader.objects.length };
    throw error;
  }
}

class TooLarge extends Error {}

/** Parts the output of `cat-file --batch`: a line `<id> <type> <size>`, the bytes, a line feed. */
class BatchReader {
  readonly objects: (GitObject | undefined)[] = [];
  readonly #largest: number;
  #line = "";
  #open: GitObject | undefined;
  #filled = 0;

  constructor(largest: number) {
    this.#largest = largest;
  }

  take(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; )
      at = this.#open === undefined ? this.#head(chunk, at) : this.#body(chunk, at);
  }

  #head(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(10, at);
    this.#line += chunk.toString("utf8", at, end < 0 ? chunk.length : end);
    if (end < 0) return chunk.length;
    const [, id, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(this.#line) ?? [];
    this.#line = "";
    if (id === undefined || type === undefined) this.objects.push(undefined);
    else if (Number(size) > this.#largest)
      throw new TooLarge(`it is larger than ${this.#largest / 1024 / 1024} MiB`);
    else this.#open = { id, type, bytes: Buffer.allocUnsafe(Number(size)) };
    this.#filled = 0;
    return end + 1;
  }

  #body(chunk: Buffer, at: number): number {
    const object = this.#open as GitObject;
    const missing = object.bytes.length - this.#filled;
    if (missing > 0) {
      const end = Math.min(chunk.length, at + missing);
      this.#filled += chunk.copy(object.bytes, this.#filled, at, end);
      return end;
    }
    this.objects.push(object);
    this.#open = undefined;
    return at + 1;
  }
}

/** One entry of a tree. */
export interface TreeItem {
  mode: string;
  type: string;
  id: string;
  path: string;
}

/** Reads what `ls-tree -z` prints. */
export function parseTree(printed: Buffer): TreeItem[] {
  return printed
    .toString("utf8")
    .split("\0")
    .flatMap((line) => {
      const [, mode, type, id, path] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
      return mode === undefined || type === undefined || id === undefined || path === undefined
        ? []
        : [{ mode, type, id, path }];
    });
}

/** Who a commit is by, and when. */
export interface Signature {
  name: string;
  email: string;
  /** Seconds since 1970, in UTC. */
  seconds: number;
}

/** A commit that is to be made. */
export interface NewCommit {
  by: Signature;
  message: string;
  /** Without one the commit is the first of its branch. */
  parent: string | undefined;
  /** True: what the parent's tree holds is kept where nothing else is said. */
  keepParentTree: boolean;
  /** Objects that are there already. */
  kept: readonly TreeItem[];
  files: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Makes a commit with all its trees and files by one process, and gives its id. No ref is changed, and neither an index
 * nor a working tree is touched; files stand as they are, whatever filters or line ends are configured.
 * @returns the id, or why it cannot be made
 */
export async function writeCommit(
  git: Git,
  commit: NewCommit,
  idLength: number,
): Promise<{ id: string } | { why: string }> {
  const end = await git.run({
    args: ["fast-import", "--quiet", "--done", "--date-format=raw"],
    input: importStream(commit, idLength),
  });
  const id = end.stdout.toString("latin1").trim();
  return end.ok && id.length === idLength ? { id } : { why: end.why || "git fast-import named no commit" };
}

/** fast-import wants a branch for every commit; it is taken back in the same stream, so it is never written. */
const NO_BRANCH = "refs/archi3/unwritten";

function* importStream(commit: NewCommit, idLength: number): Generator<string | Uint8Array> {
  const { name, email, seconds } = commit.by;
  yield `commit ${NO_BRANCH}\nmark :1\n`;
  for (const role of ["author", "committer"]) yield `${role} ${name} <${email}> ${seconds} +0000\n`;
  yield* data(commit.message);
  if (commit.parent !== undefined) yield `from ${commit.parent}\n`;
  if (!commit.keepParentTree) yield "deleteall\n";
  for (const { mode, id, path } of commit.kept) yield `M ${mode} ${id} ${quoted(path)}\n`;
  for (const [path, content] of commit.files) {
    yield `M 100644 inline ${quoted(path)}\n`;
    yield* data(content);
  }
  yield `\nget-mark :1\nreset ${NO_BRANCH}\nfrom ${"0".repeat(idLength)}\n\ndone\n`;
}

function* data(content: string | Uint8Array): Generator<string | Uint8Array> {
  yield `data ${Buffer.byteLength(content)}\n`;
  yield content;
  yield "\n";
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

/** A name as git takes one: without what ends or splits a line of a commit's head. */
export function signatureOf(actor: string, time: Date): Signature {
  const [, named, address] = /^([^<>]*)<([^<>\s]+@[^<>\s]+)>$/.exec(actor.trim()) ?? [];
  const name = (named ?? actor).replace(/[<>\p{C}]/gu, "").trim() || "unknown";
  const slug =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "unknown";
  // A reserved domain (RFC 2606): some hosts refuse a commit without an address, and none of ours is known.
  return {
    name,
    email: address ?? `${slug}@archi3-policy.invalid`,
    seconds: Math.floor(time.getTime() / 1000),
  };
}
