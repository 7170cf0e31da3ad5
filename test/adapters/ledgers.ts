import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LedgerOptions, openLedger } from "../../src/adapters/ledger.ts";
import type { Contents, Ledger, LedgerView } from "../../src/release/ledger.ts";
import type { Entry, RecordDraft } from "../../src/release/record.ts";

export const DIGEST = `sha256:${"5f".repeat(32)}` as const;

/** Repositories for ledgers, in a folder that is deleted at the end of its scope. */
export class Bed implements Disposable {
  readonly top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-ledger-")));
  #count = 0;

  /** A bare repository, as a server has it. */
  bare(name = "remote.git"): string {
    git(this.top, "init", "--quiet", "--bare", name);
    return join(this.top, name);
  }

  /** A repository with one commit; its `origin` is the given one. It has no user: a ledger needs none. */
  work(origin?: string, name = `work-${++this.#count}`): string {
    const folder = join(this.top, name);
    git(this.top, "init", "--quiet", "--initial-branch=main", name);
    writeFileSync(join(folder, "README.md"), "Policies\n");
    git(folder, "add", ".");
    git(folder, "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "First");
    if (origin !== undefined) git(folder, "remote", "add", "origin", origin);
    return folder;
  }

  /** A program in a folder of its own; gives the folder. */
  program(name: string, text: string): string {
    const folder = join(this.top, `programs-${++this.#count}`);
    mkdirSync(folder);
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
    return folder;
  }

  [Symbol.dispose](): void {
    rmSync(this.top, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

export function hook(bare: string, name: string, text: string): void {
  mkdirSync(join(bare, "hooks"), { recursive: true });
  writeFileSync(join(bare, "hooks", name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(bare, "hooks", name), 0o755);
}

export function git(folder: string, ...args: string[]): string {
  return execFileSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  }).trim();
}

let nonces = 0;

/** A ledger of production, unless said otherwise. Its clock goes a second a look. */
export function open(folder: string, options: Partial<LedgerOptions> = {}): Promise<Ledger> {
  let seconds = Date.parse("2026-11-28T14:00:00Z") / 1000;
  return openLedger({
    folder,
    environment: "production",
    tool: "archi3-policy 0.1.0",
    clock: () => new Date(1000 * seconds++),
    nonce: () => `nonce-${process.pid}-${++nonces}`,
    ...options,
  });
}

export function intent(view: LedgerView): RecordDraft {
  const id = `production-${view.entries.length + 1}`;
  return { event: "intent", id, kind: "deploy", digest: DIGEST, "effective-digest": DIGEST, actor: "alice" };
}

export function outcome(view: LedgerView): RecordDraft {
  const { id, kind, digest } = view.entries.findLast(({ event }) => event === "intent") as Entry;
  return {
    event: "healthy",
    ...(id && { id }),
    ...(kind && { kind }),
    ...(digest && { digest }),
    actor: "alice",
  };
}

export const LOCK: RecordDraft = {
  event: "lock",
  lock: { reason: "moving", owner: "alice" },
  actor: "alice",
};

const bytes = (text: string) => new TextEncoder().encode(text);

/** New content of so many policies. */
export function contents(policies = 2): Contents & { is: "new" } {
  const files = Array.from(
    { length: policies },
    (_, at) => [`core/policy-${at}.yaml`, bytes(`n: ${at}\n`)] as const,
  );
  return {
    is: "new",
    manifest: bytes("{}\n"),
    policies: new Map(files),
    effective: new Map(files.slice(0, 1)),
  };
}

/** Appends, and wants to have won. */
export async function appendTo(
  ledger: Ledger,
  view: LedgerView,
  draft = intent(view),
  what: Contents | "nothing" = contents(),
) {
  const appended = await ledger.append(view, draft, what === "nothing" ? undefined : what);
  if (appended.is === "lost") throw new Error("lost");
  return appended;
}

/** A ledger of so many records, by one process. */
export function fill(folder: string, count: number, ref = "refs/heads/policy-ledger/production"): void {
  const stream: string[] = [];
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  for (let epoch = 1; epoch <= count; epoch++) {
    const opens = epoch % 2 === 1;
    const id = `production-${opens ? epoch : epoch - 1}`;
    const event = opens ? "intent" : "healthy";
    const time = new Date(1.79e12 + 1000 * epoch).toISOString();
    const said = { epoch, time, event, id, kind: "deploy", digest: DIGEST, "effective-digest": DIGEST };
    const record = {
      format: "archi3-record/1",
      nonce: `nonce-${epoch}-x`,
      environment: "production",
      ...said,
      actor: "alice",
      tool: "archi3-policy 0.1.0",
    };
    const message = `${id} ${event}\n\nEpoch: ${epoch}\nTime: ${time}\nEvent: ${event}\nDeployment: ${id}\nKind: deploy\nDigest: ${DIGEST}\nEffective-Digest: ${DIGEST}\n`;
    const by = `alice <alice@example.com> ${1.79e9 + epoch} +0000`;
    stream.push(`commit ${ref}\nmark :${epoch}\nauthor ${by}\ncommitter ${by}\n${data(message)}`);
    if (epoch > 1) stream.push(`from :${epoch - 1}\n`);
    stream.push(`M 100644 inline record.json\n${data(JSON.stringify(record))}`);
  }
  execFileSync("git", ["-C", folder, "fast-import", "--quiet"], { input: stream.join("") });
}

/** Makes a commit of a record that this tool would not write, on top of a ledger, and gives its id. */
export function forge(
  folder: string,
  commit: { record?: string; message?: string; parents?: string[]; mode?: string },
): string {
  const ref = "refs/heads/policy-ledger/production";
  const blob = execFileSync("git", ["-C", folder, "hash-object", "-w", "--stdin"], {
    input: commit.record ?? "{}",
    encoding: "utf8",
  }).trim();
  const tree = execFileSync("git", ["-C", folder, "mktree"], {
    input: `${commit.mode ?? "100644"} blob ${blob}\trecord.json\n`,
    encoding: "utf8",
  }).trim();
  const parents = commit.parents ?? [git(folder, "rev-parse", ref)];
  const made = execFileSync(
    "git",
    [
      "-C",
      folder,
      "-c",
      "user.name=M",
      "-c",
      "user.email=m@example.com",
      "commit-tree",
      tree,
      ...parents.flatMap((id) => ["-p", id]),
    ],
    { input: commit.message ?? git(folder, "log", "-1", "--format=%B", ref), encoding: "utf8" },
  ).trim();
  git(folder, "update-ref", ref, made);
  return made;
}
