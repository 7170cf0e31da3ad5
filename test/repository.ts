import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const IDENTITY = {
  GIT_AUTHOR_NAME: "An Author",
  GIT_AUTHOR_EMAIL: "author@example.com",
  GIT_COMMITTER_NAME: "An Author",
  GIT_COMMITTER_EMAIL: "author@example.com",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
};

/** A real git repository in a folder of its own, deleted at the end of its scope. */
export class TestRepository implements Disposable {
  readonly path: string;
  readonly #top: string;

  private constructor(top: string) {
    this.#top = top;
    this.path = join(top, "work");
  }

  /** A repository whose branch `main` has one commit of these files. */
  static with(files: { readonly [path: string]: string | undefined }): TestRepository {
    const repository = new TestRepository(realpathSync(mkdtempSync(join(tmpdir(), "archi3-git-"))));
    mkdirSync(repository.path);
    repository.git("init", "--quiet", "--initial-branch=main");
    repository.commit(files);
    return repository;
  }

  git(...args: string[]): string {
    return execFileSync("git", ["-C", this.path, ...args], {
      encoding: "utf8",
      env: { ...process.env, ...IDENTITY },
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  }

  at(path: string): string {
    return join(this.path, path);
  }

  /** Writes files; `undefined` deletes one. */
  write(files: { readonly [path: string]: string | undefined }): void {
    for (const [path, text] of Object.entries(files)) {
      if (text === undefined) rmSync(this.at(path));
      else {
        mkdirSync(dirname(this.at(path)), { recursive: true });
        writeFileSync(this.at(path), text);
      }
    }
  }

  read(path: string): string {
    return readFileSync(this.at(path), "utf8");
  }

  /** Writes files, commits everything, and gives the commit's hash. */
  commit(files: { readonly [path: string]: string | undefined } = {}, message = "A change"): string {
    this.write(files);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", `--message=${message}`);
    return this.git("rev-parse", "HEAD");
  }

  branch(name: string): void {
    this.git("switch", "--quiet", "--create", name);
  }

  /** Checks out what GitHub makes of a pull request from one branch into another, and gives its commit. */
  checkOutMerge(base: string, head: string): string {
    this.git("switch", "--quiet", "--detach", base);
    this.git("merge", "--quiet", "--no-ff", "--message=Merge", head);
    return this.git("rev-parse", "HEAD");
  }

  /** A clone of what is checked out here, of this depth, as `actions/checkout` makes one. */
  clone(depth: number): TestRepository {
    const top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-git-")));
    const clone = new TestRepository(top);
    this.git("update-ref", "refs/checkout", "HEAD");
    mkdirSync(clone.path);
    clone.git("init", "--quiet", "--initial-branch=main");
    clone.git("remote", "add", "origin", `file://${this.path}`);
    clone.git("fetch", "--quiet", "--no-tags", `--depth=${depth}`, "origin", "refs/checkout");
    clone.git("checkout", "--quiet", "--detach", "FETCH_HEAD");
    return clone;
  }

  [Symbol.dispose](): void {
    rmSync(this.#top, { recursive: true, force: true });
  }
}
