import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DirectoryTarget, type DirectoryTargetOptions } from "../../src/adapters/targets/directory.ts";
import type { Place } from "./suite.ts";

/** A root that is not there yet, in a folder that is gone at the end of its scope. */
export class Folder implements Place {
  readonly #top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-target-")));
  readonly root = join(this.#top, "live");
  readonly deed = { is: "directory", root: this.root } as const;

  target(options: Partial<DirectoryTargetOptions> = {}): DirectoryTarget {
    return new DirectoryTarget({ root: this.root, clock: Date.now, ...options });
  }

  at(path: string): string {
    return join(this.root, path);
  }

  tamper(path: string, text: string | undefined): void {
    const file = this.at(`current/${path}`);
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }

  transform(path: string, into: "executable" | "link"): void {
    const file = this.at(`current/${path}`);
    if (into === "executable") {
      chmodSync(file, 0o755);
      return;
    }
    const elsewhere = join(this.#top, "elsewhere");
    renameSync(file, elsewhere);
    symlinkSync(elsewhere, file);
  }

  /** Makes a release, or a temporary name, look this old. */
  age(path: string, ms: number): void {
    const time = (Date.now() - ms) / 1000;
    utimesSync(this.at(path), time, time);
  }

  /** What stands in the root and in `releases`, apart from the content. */
  names(): string[] {
    return [...readdirSync(this.root), ...readdirSync(this.at("releases"))].sort();
  }

  [Symbol.dispose](): void {
    rmSync(this.#top, { recursive: true, force: true });
  }
}
