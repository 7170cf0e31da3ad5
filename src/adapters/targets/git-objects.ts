import { randomBytes } from "node:crypto";
import type { FileSet } from "../../release/digest.ts";
import { FoundContent } from "../../release/release-files.ts";
import type { Holding } from "../../release/target.ts";
import { foreignText } from "../foreign-text.ts";
import type { GitEnd } from "../git-runner.ts";
import { changeTime } from "./change-time.ts";

/** What of a call's end a target looks at. `why` may hold anything that a remote said. */
export type GitAnswer = Pick<GitEnd, "ok" | "stdout" | "why">;

/** Runs git in the policy repository; throws what a target throws when it fails. */
export type GitCall = (
  args: readonly string[],
  options?: { input?: Uint8Array; env?: NodeJS.ProcessEnv },
) => Promise<Buffer>;

/**
 * Writes files as a tree, by one process whatever their number. Neither index nor working tree is touched, and no ref is
 * left behind.
 * @param none the repository's id of nothing: as many zeros as its ids have digits
 * @returns the tree's id
 */
export async function writeTree(git: GitCall, files: FileSet, none: string): Promise<string> {
  // fast-import makes trees only for commits, and commits only on refs; this one is taken back before it is written.
  const ref = `refs/archi3/never/${randomBytes(8).toString("hex")}`;
  const stream: Uint8Array[] = [];
  const say = (text: string) => stream.push(Buffer.from(text));
  say(`feature done\ncommit ${ref}\nmark :1\ncommitter archi3-policy <archi3-policy> 0 +0000\ndata 0\n`);
  for (const [path, bytes] of files) {
    say(`M 100644 inline ${JSON.stringify(path)}\ndata ${bytes.byteLength}\n`);
    stream.push(bytes);
    say("\n");
  }
  say(`\nls :1 ""\nreset ${ref}\nfrom ${none}\n\ndone\n`);
  const said = await git(["fast-import", "--quiet", "--date-format=raw"], { input: Buffer.concat(stream) });
  const [, tree] = /^040000 tree ([0-9a-f]+)\t/.exec(said.toString("latin1")) ?? [];
  if (tree === undefined) throw new Error(`git fast-import said ${JSON.stringify(said.toString("latin1"))}`);
  return tree;
}

/** What a commit's tree holds, by two processes; the blobs that are there are read, whatever a marker says. */
export async function readTree(
  git: GitCall,
  commit: string,
): Promise<{ content: FoundContent; isEmpty: boolean }> {
  const content = new FoundContent();
  const listed = (await git(["ls-tree", "-r", "-z", "--full-tree", commit])).toString("utf8");
  const files: { path: string; id: string }[] = [];
  for (const line of listed.split("\0")) {
    const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
    if (id === undefined || path === undefined) continue;
    if (mode?.startsWith("100")) {
      files.push({ path, id });
      if (mode !== "100644") content.addForeign(path, `a file of the mode ${mode}`);
    } else content.addForeign(path, mode === "120000" ? "a symbolic link" : "a submodule");
  }
  if (files.length > 0) {
    const ids = files.map(({ id }) => `${id}\n`).join("");
    const read = await git(["cat-file", "--batch"], { input: Buffer.from(ids) });
    let at = 0;
    for (const { path, id } of files) {
      const start = read.indexOf("\n", at) + 1;
      const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(read.toString("latin1", at, start - 1))?.[1]);
      if (!Number.isInteger(size)) throw new Error(`git cat-file cannot read ${id}`);
      content.add(path, read.subarray(start, start + size));
      at = start + size + 1;
    }
  }
  return { content, isEmpty: listed === "" };
}

/** When a commit was made, and by whom. */
export async function readChange(git: GitCall, commit: string): Promise<Holding["changed"]> {
  const said = await git(["show", "--no-patch", "--no-show-signature", "--format=%ct%x00%an", commit]);
  const [seconds = "", by = ""] = said.toString("utf8").trimEnd().split("\0");
  return {
    // Nothing stands there where git can make no time of it.
    time: seconds === "" ? undefined : changeTime(Number(seconds) * 1000),
    by: by === "" ? undefined : foreignText(by),
  };
}

const EPOCH = "Archi3-Epoch";
const DEPLOYMENT = "Archi3-Deployment";

/** A commit's message, with the epoch that it makes the target see. */
export function messageOf(subject: string, epoch: number, id: string | undefined): string {
  const deployment = id === undefined ? "" : `${DEPLOYMENT}: ${id}\n`;
  return `${subject}\n\n${deployment}${EPOCH}: ${epoch}\n`;
}

/** What the messages of a branch's commits say. */
export interface History {
  /** The highest epoch: somebody's revert on top may repeat an older one. 0 where none is named. */
  seen: number;
  /** The environment that something was last made live for; undefined where nothing ever was. */
  environment: string | undefined;
}

/** Reads the history of a commit. */
export async function readHistory(git: GitCall, commit: string): Promise<History> {
  const messages = (await git(["rev-list", "--format=%B", commit])).toString("utf8");
  let seen = 0;
  for (const [, epoch] of messages.matchAll(/^Archi3-Epoch: ([1-9]\d{0,14})$/gm))
    seen = Math.max(seen, Number(epoch));
  const [, environment] = /^Archi3-Deployment: (.*)-[1-9]\d*$/m.exec(messages) ?? [];
  return { seen, environment };
}

/** What became of asking for a branch to be moved. */
export type Move =
  | { is: "done" }
  /** It may be worth another look: somebody else was first, or is just at it. */
  | { is: "lost"; why: string }
  /** The place says no, and will again. */
  | { is: "refused"; why: string }
  /** No answer, or one that says nothing; it may have been done. */
  | { is: "unknown"; why: string };

/** Words of git's for a branch that somebody else moved, or has locked to move it. */
const SOMEBODY_ELSE =
  /fetch first|non-fast-forward|stale info|cannot lock ref|failed to (?:update ref|lock)|incorrect old value|reference already exists|but expected/;

/** Words of git's, GitHub's and a newer git's for a branch that can only be where another one is not. */
const NO_ROOM = /exists; cannot create|(?:directory file|refname) conflict/;

/** What `git push --porcelain` or `git update-ref` said. */
export function moveOf(answer: GitAnswer): Move {
  if (answer.ok) return { is: "done" };
  const line = answer.stdout
    .toString("utf8")
    .split("\n")
    .find((one) => one.startsWith("!\t"));
  const reason = line?.split("\t")[2] ?? "";
  const hook = answer.why.split("\n").filter((one) => one.startsWith("remote:"));
  const said = line === undefined ? answer.why : [reason, ...hook].join("\n");
  if (NO_ROOM.test(said)) return { is: "refused", why: said };
  if (SOMEBODY_ELSE.test(line === undefined ? answer.why : reason))
    return { is: "lost", why: reason || answer.why };
  // `[remote failure]` is what it says when the answer never came.
  if (/^\[(?:remote )?rejected\]/.test(reason)) return { is: "refused", why: said };
  return { is: "unknown", why: answer.why === "" ? reason : answer.why };
}
