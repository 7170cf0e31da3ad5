import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runBundle } from "../../../src/commands/bundle.ts";
import { ROOT } from "../../example.ts";
import { recordingTerminal } from "../../terminal.ts";
import { carryOut } from "./deed.ts";
import { gitsIn } from "./gits.ts";

export type TargetType = "directory" | "git";

/** What is deployed in these scenes: each says its name in both of its policies. `bad` fails its check. */
export const VERSIONS = ["one", "two", "good", "bad", "next"] as const;
export type Version = (typeof VERSIONS)[number];

const AGENTS = "examples/archi3/policies/agents";
const LEDGER = "policy-ledger/production";
const LIVE = "policy-live/production";

export function git(folder: string, ...args: string[]): string {
  return execFileSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

/** A policy repository with its bare remote, in which `one` and then `two` were deployed to production. */
export class Scene implements Disposable {
  readonly top: string;
  readonly target: TargetType;
  /** The digests of the versions' bundles. */
  readonly digests: ReadonlyMap<string, Version>;

  #commits: readonly string[] | undefined;

  private constructor(top: string, target: TargetType, digests: ReadonlyMap<string, Version>) {
    this.top = top;
    this.target = target;
    this.digests = digests;
  }

  get work(): string {
    return join(this.top, "work");
  }

  get remote(): string {
    return join(this.top, "remote.git");
  }

  /** Builds one; {@link copy} is cheaper. */
  static async make(target: TargetType, deployed: readonly Version[] = ["one", "two"]): Promise<Scene> {
    const top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-kills-")));
    const work = join(top, "work");
    git(top, "init", "--quiet", "--bare", "--template=", "remote.git");
    git(top, "init", "--quiet", "--template=", "--initial-branch=main", "work");
    git(work, "remote", "add", "origin", "../remote.git");
    for (const folder of [work, join(top, "remote.git")]) git(folder, "config", "gc.auto", "0");
    writeFileSync(join(work, "archi3.yaml"), configOf(target));
    writeFileSync(join(work, ".gitignore"), "live/\nbundles/\n.bad\n");
    mkdirSync(join(work, "bundles"));
    const digests = new Map<string, Version>();
    for (const version of VERSIONS) digests.set(await bundle(work, version), version);
    const bad = [...digests].find(([, version]) => version === "bad")?.[0];
    writeFileSync(join(work, ".bad"), `${bad}\n`);
    for (const version of deployed) {
      const { status, said } = await carryOut({ do: "deploy", bundle: bundleOf(version) }, work);
      if (status !== 0) throw new Error(said);
    }
    return new Scene(top, target, digests);
  }

  /** The ledger's commits as they were when the scene was made. */
  get commits(): readonly string[] {
    this.#commits ??= this.ledger().map(({ commit }) => commit);
    return this.#commits;
  }

  copy(): Scene {
    const top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-kill-")));
    cpSync(this.top, top, { recursive: true, verbatimSymlinks: true });
    return new Scene(top, this.target, this.digests);
  }

  /**
   * What is live, as a reader finds it who knows nothing of this tool: the versions of its files, how many they are, and
   * what the marker says; nothing where nothing is live.
   */
  live(): { versions: string[]; files: number; marker: { id: string; epoch: number } | null } {
    const texts = this.target === "git" ? this.#liveBranch() : this.#liveFolder();
    const marker = JSON.parse(texts.get("archi3-release.json") ?? "null");
    texts.delete("archi3-release.json");
    const versions = [...texts.values()].map((text) => /author: Version (\w+)/.exec(text)?.[1] ?? "none");
    return { versions: [...new Set(versions)], files: versions.length, marker };
  }

  #liveFolder(): Map<string, string> {
    const root = join(this.work, "live/production");
    if (!existsSync(join(root, "current"))) return new Map();
    const folder = join(root, readlinkSync(join(root, "current")));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    return new Map(files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), "utf8")]));
  }

  #liveBranch(): Map<string, string> {
    if (!existsSync(join(this.remote, "refs/heads", LIVE))) return new Map();
    // A branch that was only fenced holds no file.
    if (git(this.remote, "ls-tree", "--name-only", LIVE) === "") return new Map();
    const lines = git(this.remote, "grep", "--no-color", "-e", "", LIVE, "--").split("\n");
    const texts = new Map<string, string>();
    for (const line of lines) {
      const [, path = "", text = ""] = /^[^:]+:([^:]+):(.*)$/.exec(line) ?? [];
      texts.set(path, `${texts.get(path) ?? ""}${text}\n`);
    }
    return texts;
  }

  /** The ledger's commits as the remote has them, oldest first. */
  ledger(): { commit: string; parents: string[]; message: string }[] {
    if (this.ledgerBranches().length === 0) return [];
    const printed = git(this.remote, "rev-list", "--format=%P%n%B%x00", LEDGER, "--");
    return printed
      .split("\0")
      .filter((part) => part.trim() !== "")
      .map((part) => {
        const [first = "", parents = "", ...message] = part.trimStart().split("\n");
        return {
          commit: first.replace(/^commit /, ""),
          parents: parents.split(" ").filter((id) => id !== ""),
          message: message.join("\n"),
        };
      })
      .reverse();
  }

  /** The ledger's branches that the remote has: one, whatever happens. */
  ledgerBranches(): string[] {
    const folder = join(this.remote, "refs/heads/policy-ledger");
    return existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith(".lock")) : [];
  }

  /** Gits that run for this scene, by their command lines. */
  gits(): string[] {
    return gitsIn(this.top);
  }

  [Symbol.dispose](): void {
    rmSync(this.top, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

export function bundleOf(version: Version): string {
  return `bundles/${version}.tar.gz`;
}

function configOf(target: TargetType): string {
  const check = `{name: service, type: command, command: [sh, -c, '! grep -qxF "$ARCHI3_DIGEST" .bad']}`;
  return `environments:\n  production:\n    target: {type: ${target}}\n    verify:\n      checks: [${check}]\n`;
}

/** Commits a version of the policies and bundles it. */
async function bundle(work: string, version: Version): Promise<string> {
  mkdirSync(join(work, "policies/agents"), { recursive: true });
  for (const name of readdirSync(join(ROOT, AGENTS))) {
    const text = readFileSync(join(ROOT, AGENTS, name), "utf8");
    const said = text.replace(/^( *author:).*$/m, `$1 Version ${version}`);
    writeFileSync(join(work, "policies/agents", name), said);
  }
  git(work, "add", "--all");
  const by = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  git(work, ...by, "commit", "--quiet", "-m", version);
  const terminal = recordingTerminal(work);
  const options = { format: "json", quiet: true, output: bundleOf(version) } as const;
  const status = await runBundle(options, terminal, "0.0.0");
  if (status !== 0) throw new Error(terminal.printed());
  return (JSON.parse(terminal.printed()) as { digest: string }).digest;
}
