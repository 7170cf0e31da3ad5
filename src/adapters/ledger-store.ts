import { StringDecoder } from "node:string_decoder";
import type { FileSet } from "../release/digest.ts";
import type { Contents } from "../release/ledger.ts";
import type { Entry, LedgerRecord } from "../release/record.ts";
import {
  indexOf,
  LARGEST_RECORD,
  parseMessage,
  parseRecord,
  parseRecordOf,
  printMessage,
  printRecord,
} from "../release/record-text.ts";
import { parseTree, readObjects, signatureOf, type TreeItem, writeCommit } from "./git-plumbing.ts";
import type { Git } from "./git-runner.ts";
import { brokenLedger, ledgerError } from "./ledger-error.ts";

const RECORD = "record.json";
const MANIFEST = "manifest.json";
/** The folders of a record's tree. */
const SETS = ["policies", "effective"] as const;
/** Bytes of one file of a bundle. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The records of one environment as git's objects: reads and makes commits, and knows no branch. */
export class LedgerStore {
  readonly #git: Git;
  readonly #environment: string;
  /** Digits of an object's id in this repository. */
  readonly #idLength: number;

  constructor(git: Git, environment: string, idLength: number) {
    this.#git = git;
    this.#environment = environment;
    this.#idLength = idLength;
  }

  /**
   * All entries up to a ref, oldest first; none where there is no such ref. One process.
   * @throws {PolicyError} `E_LEDGER` when the records are no line of epochs 1, 2, 3 …
   */
  async entries(ref: string): Promise<Entry[]> {
    const found: Entry[] = [];
    const reader = new PartReader((text) => found.push(this.#entry(text, found.at(-1))));
    const listed = await this.#git.run({
      args: [
        "rev-list",
        "--first-parent",
        "--ignore-missing",
        "--encoding=UTF-8",
        "--format=%P%n%B%x00",
        ref,
        "--",
      ],
      // Else git writes every commit by itself.
      env: { GIT_FLUSH: "0" },
      // Read while git prints: with thousands of records both take about as long.
      onOutput: (chunk) => reader.take(chunk),
    });
    if (!listed.ok) throw this.#unreadable(listed.why);
    const oldest = found.at(-1);
    if (oldest !== undefined && oldest.epoch !== 1)
      throw brokenLedger(this.#environment, oldest.commit, "the history before it is missing");
    return found.reverse();
  }

  /** @param newer the record on top of it; undefined for the newest */
  #entry(text: string, newer: Entry | undefined): Entry {
    // "commit <id>", the parents, the message.
    const first = text.indexOf("\n");
    const second = text.indexOf("\n", first + 1);
    const commit = text.slice("commit ".length, first);
    const read = parseMessage(text.slice(second + 1), this.#environment);
    if (read.is === "unreadable") throw brokenLedger(this.#environment, commit, read.why);
    const { epoch } = read.value;
    if (newer !== undefined && newer.epoch !== epoch + 1)
      throw brokenLedger(
        this.#environment,
        newer.commit,
        `it says epoch ${newer.epoch}, and stands at ${epoch + 1}`,
      );
    const parents = second - first - 1;
    if (parents !== (epoch === 1 ? 0 : commit.length))
      throw brokenLedger(
        this.#environment,
        commit,
        parents === 0 ? "the history before it is missing" : "it has more than one parent",
      );
    return Object.assign(read.value, { commit });
  }

  /**
   * Whole records by their commits, in this order, each held against its commit's message. One process.
   * @throws {PolicyError} `E_LEDGER` naming the commit whose record is missing, malformed, or says otherwise
   */
  async records(commits: readonly string[]): Promise<LedgerRecord[]> {
    for (const commit of commits) this.#demandId(commit);
    const names = commits.flatMap((commit) => [commit, `${commit}:${RECORD}`]);
    const objects = await readObjects(this.#git, names, LARGEST_RECORD);
    if (!Array.isArray(objects)) {
      if (objects.at === undefined) throw this.#unreadable(objects.why);
      throw brokenLedger(this.#environment, commits[objects.at >> 1] ?? "", `${RECORD}: ${objects.why}`);
    }
    return commits.map((commit, index) => {
      const head = objects[2 * index];
      const file = objects[2 * index + 1];
      if (head?.type !== "commit") throw brokenLedger(this.#environment, commit, "there is no such commit");
      if (file?.type !== "blob") throw brokenLedger(this.#environment, commit, `it holds no ${RECORD}`);
      const raw = head.bytes.toString("utf8");
      const message = raw.slice(raw.indexOf("\n\n") + 2);
      const read = parseRecordOf(message, file.bytes.toString("utf8"), this.#environment);
      if (read.is === "unreadable") throw brokenLedger(this.#environment, commit, read.why);
      return read.value;
    });
  }

  /**
   * What a record's tree holds beside the record. Two processes.
   * @throws {PolicyError} `E_LEDGER` when it holds none, or something that this tool never writes
   */
  async contents(commit: string): Promise<{ manifest: Uint8Array; policies: FileSet; effective: FileSet }> {
    const items = (await this.#tree(commit, true)).filter(({ path }) => path !== RECORD);
    const odd = items.find(({ mode, path }) => mode !== "100644" || !isOurs(path));
    if (odd !== undefined)
      throw brokenLedger(
        this.#environment,
        commit,
        `it holds ${JSON.stringify(odd.path)}, which no record does`,
      );
    const objects = await readObjects(
      this.#git,
      items.map(({ id }) => id),
      LARGEST_FILE,
    );
    if (!Array.isArray(objects)) throw this.#unreadable(objects.why);
    const files = new Map(items.map(({ path }, index) => [path, objects[index]?.bytes]));
    const setOf = (folder: string): FileSet =>
      new Map(
        [...files].flatMap(([path, bytes]) =>
          path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), this.#there(commit, bytes)]] : [],
        ),
      );
    if (!files.has(MANIFEST))
      throw brokenLedger(this.#environment, commit, "it holds no policies: no deployment came before it");
    return {
      manifest: this.#there(commit, files.get(MANIFEST)),
      policies: setOf("policies"),
      effective: setOf("effective"),
    };
  }

  #there(commit: string, bytes: Uint8Array | undefined): Uint8Array {
    if (bytes === undefined) throw brokenLedger(this.#environment, commit, "one of its files is missing");
    return bytes;
  }

  async #tree(commit: string, recursive: boolean): Promise<TreeItem[]> {
    this.#demandId(commit);
    const listed = await this.#git.run({
      args: ["ls-tree", "-z", "--full-tree", ...(recursive ? ["-r"] : []), commit],
    });
    if (!listed.ok) throw this.#unreadable(listed.why);
    return parseTree(listed.stdout);
  }

  /**
   * Makes the commit of a record, and gives its id. No ref leads to it yet. One process; two to keep the content of a
   * record that is not the parent.
   * @throws {PolicyError} `E_LEDGER` when the record or a path is none that could be read again, or git fails
   */
  async write(record: LedgerRecord, contents: Contents, parent: string | undefined): Promise<string> {
    const text = printRecord(record);
    const message = printMessage(indexOf(record), this.#environment);
    const again = parseRecord(text);
    const said = parseMessage(message, this.#environment);
    for (const read of [again, said]) if (read.is === "unreadable") throw this.#unwritable(read.why);
    const files = new Map<string, string | Uint8Array>(contents?.is === "new" ? this.#files(contents) : []);
    const keepParentTree = contents?.is === "of" && contents.commit === parent;
    const kept =
      contents?.is === "of" && !keepParentTree
        ? (await this.#tree(contents.commit, false)).filter(({ path }) => path !== RECORD)
        : [];
    const written = await writeCommit(
      this.#git,
      {
        by: signatureOf(record.actor, new Date(record.time)),
        message,
        parent,
        keepParentTree,
        kept,
        files: files.set(RECORD, text),
      },
      this.#idLength,
    );
    if ("id" in written) return written.id;
    throw ledgerError({
      what: `cannot write the ledger of ${this.#environment}`,
      where: this.#git.folder,
      why: written.why,
      mend: "nothing was recorded; make room or mend what git reports, and run the command again",
    });
  }

  #files(contents: Contents & { is: "new" }): [string, Uint8Array][] {
    const files = SETS.flatMap((set) =>
      [...contents[set]].map(([path, bytes]): [string, Uint8Array] => [`${set}/${path}`, bytes]),
    );
    const paths = new Set(files.map(([path]) => path));
    for (const path of paths) {
      const folders = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
      if (!isPath(path) || folders.some((folder) => paths.has(folder)))
        throw this.#unwritable(`${JSON.stringify(path)} cannot be the path of a file`);
    }
    return [[MANIFEST, contents.manifest], ...files];
  }

  /** Ids come from entries; anything else would be read as an option or as a revision. */
  #demandId(commit: string): void {
    if (!/^[0-9a-f]{40,64}$/.test(commit)) throw this.#unreadable(`${JSON.stringify(commit)} is no commit`);
  }

  #unreadable(why: string) {
    return ledgerError({
      what: `cannot read the ledger of ${this.#environment}`,
      where: this.#git.folder,
      why,
      mend: "run `git fsck` there and mend what it reports",
    });
  }

  #unwritable(why: string) {
    return ledgerError({
      what: `cannot write the ledger of ${this.#environment}`,
      why,
      mend: "nothing was recorded; report this, with the command that was run",
    });
  }
}

function isOurs(path: string): boolean {
  return path === MANIFEST || (SETS.some((set) => path.startsWith(`${set}/`)) && isPath(path));
}

function isPath(path: string): boolean {
  return (
    !/[\0\\]/.test(path) && path.split("/").every((part) => part !== "" && !/^(\.\.?|\.git)$/i.test(part))
  );
}

/** Parts what git prints at each NUL and the line feed behind it. */
class PartReader {
  readonly #onPart: (text: string) => void;
  readonly #decoder = new StringDecoder("utf8");
  #rest = "";

  constructor(onPart: (text: string) => void) {
    this.#onPart = onPart;
  }

  take(chunk: Buffer): void {
    const text = this.#rest + this.#decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf("\0\n"); end >= 0; end = text.indexOf("\0\n", from)) {
      this.#onPart(text.slice(from, end));
      from = end + 2;
    }
    this.#rest = text.slice(from);
  }
}
