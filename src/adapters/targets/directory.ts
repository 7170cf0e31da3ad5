import { lstat, readFile, readlink, rename, rm, symlink, utimes } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { outsideError } from "../../errors.ts";
import { sha256, shortDigest } from "../../release/digest.ts";
import {
  checkEpoch,
  checkRelease,
  FoundContent,
  filesToWrite,
  markerText,
} from "../../release/release-files.ts";
import type { Holding, Live, Release, Target, Turn } from "../../release/target.ts";
import { isWithin } from "../files.ts";
import { withLockFile } from "../lock-file.ts";
import { changeTime } from "./change-time.ts";
import {
  absent,
  isFolder,
  makeFolder,
  naturesIn,
  readFolder,
  real,
  syncFolder,
  writeDurably,
  writeFolder,
} from "./directory-files.ts";
import { leftovers, oldReleases, releaseEpoch, temporaryName } from "./directory-names.ts";
import { MissingPart, targetError } from "./target-error.ts";

export interface DirectoryTargetOptions {
  /** Absolute: holds `releases/`, the link `current`, and what this target notes. */
  root: string;
  /** How messages call the root; it is itself otherwise. */
  shownAs?: string;
  /** Below this folder, parents of the root are made where they are missing. Elsewhere the parent has to exist. */
  base?: string;
  /** How long to wait for another process that changes the target, milliseconds; 30,000 otherwise. */
  waitMs?: number;
  /** The present time, milliseconds since 1970; only for what is old enough to be pruned. */
  clock: () => number;
  /** Is told of every step before the next one is begun, so that a test can end the process there. */
  step?: (name: string) => Promise<void>;
}

/** How often what is live is resolved anew when it was pruned while it was read. */
const MOST_READS = 5;

/**
 * A folder with every release in one of its own, and a link to the one that is live. A reader that resolves `current`
 * once, and reads below what it resolved to, sees one whole set. For Linux and macOS: Windows neither replaces a link by
 * renaming nor makes folders durable.
 */
export class DirectoryTarget implements Target {
  readonly name: string;
  readonly #options: DirectoryTargetOptions;
  readonly #releases: string;
  readonly #current: string;
  readonly #fence: string;

  constructor(options: DirectoryTargetOptions) {
    this.#options = options;
    this.name = `directory ${options.shownAs ?? options.root}`;
    this.#releases = join(options.root, "releases");
    this.#current = join(options.root, "current");
    this.#fence = join(options.root, ".fence");
  }

  read(): Promise<Live | undefined> {
    return this.#told("cannot read what is live", async () => {
      const found = await this.#found();
      if (found === undefined) return undefined;
      const { effectiveDigest, id, digest } = found.content.describe();
      return { effectiveDigest, id, digest, epoch: await this.#seen() };
    });
  }

  examine(): Promise<Holding | undefined> {
    return this.#told("cannot read what is live", async () => {
      const found = await this.#found();
      if (found === undefined) return undefined;
      const { content, folder, isLink } = found;
      const times = [await lstat(this.#current), ...(folder === undefined ? [] : await naturesIn(folder))];
      const newest = Math.max(...times.map(({ mtimeMs }) => mtimeMs));
      const { root, shownAs = root } = this.#options;
      return {
        files: content.hashes(),
        changed: { time: changeTime(newest), by: undefined },
        ...(isLink ? {} : { obstacle: `${shownAs}/current` }),
      };
    });
  }

  /** The content that is live, its folder, and whether a link leads there; undefined where nothing ever was. */
  async #found(): Promise<
    { content: FoundContent; folder: string | undefined; isLink: boolean } | undefined
  > {
    if (!(await this.#hasRoot())) return undefined;
    for (let attempt = 0; attempt < MOST_READS; attempt++) {
      const live = await this.#live();
      if (live === undefined) return undefined;
      const { folder, isLink } = live;
      if (folder === undefined) return { content: lostContent(), folder, isLink };
      const content = readFolder(folder, this.#fence);
      if (content === undefined) continue;
      if (!isLink) content.addForeign("current", "a folder in the place of the link");
      return { content, folder, isLink };
    }
    throw new MissingPart("EBUSY", this.#current);
  }

  /** Nothing of what else is in the folder is touched, except for `current`, which has to be a link. */
  async claim(): Promise<void> {}

  stage(release: Release): Promise<void> {
    return this.#told("cannot stage the release; what is live was not touched", async () => {
      checkRelease(release);
      await this.#makePlace();
      const staged = join(this.#releases, temporaryName("release"));
      try {
        await this.#step("stage:begun");
        await writeFolder(staged, filesToWrite(release));
        await this.#step("stage:written");
        await this.#locked(() => this.#place(staged, release));
      } finally {
        await rm(staged, { recursive: true, force: true });
      }
      await this.#step("stage:done");
    });
  }

  activate(release: Release): Promise<Turn> {
    let what = "cannot activate the release; what was live before stays live";
    const change = async (): Promise<Turn> => {
      const seen = await this.#seen();
      if (release.epoch < seen) return { is: "fenced", by: seen };
      const name = await this.#find(release);
      if (name === undefined) throw this.#notStaged(release);
      await this.#step("activate:checked");
      await this.#raise(release.epoch, seen);
      const link = join(this.#options.root, temporaryName("current"));
      await symlink(join("releases", name), link);
      await this.#step("activate:linked");
      await rename(link, this.#current);
      what = "the release is live, but may be lost in a power cut";
      await this.#step("activate:replaced");
      await syncFolder(this.#options.root);
      await this.#step("activate:done");
      return { is: "done" };
    };
    return this.#told(
      () => what,
      async () => {
        checkRelease(release);
        await this.#makePlace();
        return this.#locked(change);
      },
    );
  }

  fence(epoch: number): Promise<Turn> {
    return this.#told("cannot fence the target; what is live was not touched", async () => {
      checkEpoch(epoch);
      await this.#makePlace();
      return this.#locked(async (): Promise<Turn> => {
        const seen = await this.#seen();
        if (epoch < seen) return { is: "fenced", by: seen };
        await this.#raise(epoch, seen);
        return { is: "done" };
      });
    });
  }

  prune(keep: number): Promise<void> {
    return this.#told("cannot take away old releases; what is live was not touched", async () => {
      if (!(await this.#hasRoot())) return;
      const now = this.#options.clock();
      await this.#locked(async () => {
        const live = (await this.#live())?.folder;
        const current =
          live !== undefined && dirname(live) === (await real(this.#releases)) ? basename(live) : "";
        for (const name of await oldReleases(this.#releases, current, keep, now)) {
          // Under a temporary name first: half a release never stands under its own.
          const doomed = join(this.#releases, temporaryName("release"));
          await rename(join(this.#releases, name), doomed);
          await this.#step("prune:renamed");
          await rm(doomed, { recursive: true, force: true });
        }
        for (const path of await leftovers([this.#options.root, this.#releases], now)) {
          await rm(path, { recursive: true, force: true });
        }
        await this.#step("prune:done");
      });
    });
  }

  /** Moves what was written to its name, under the lock, so that nobody makes live what is moved away. */
  async #place(staged: string, release: Release): Promise<void> {
    const found = await this.#find(release);
    if (found !== undefined) {
      // It may be older than an hour, and must not be pruned before it is activated.
      const now = new Date();
      await utimes(join(this.#releases, found), now, now);
      return;
    }
    const live = (await this.#live())?.folder;
    for (let copy = 1; ; copy++) {
      const folder = this.#folderOf(release, copy);
      const there = await real(folder);
      // What is live is never moved, also where somebody has changed it: the repair gets a name beside it.
      if (there !== undefined && there === live) continue;
      const doomed = join(this.#releases, temporaryName("release"));
      const moved = await movedAway(folder, doomed);
      await this.#step("stage:cleared");
      await rename(staged, folder);
      await syncFolder(this.#releases);
      if (moved) await rm(doomed, { recursive: true, force: true });
      return;
    }
  }

  /** The name under which a release stands whole: its own, or one beside it where what is live had been changed. */
  async #find(release: Release): Promise<string | undefined> {
    const marker = sha256(markerText(release));
    for (let copy = 1; ; copy++) {
      const folder = this.#folderOf(release, copy);
      const nature = await lstat(folder).catch(absent);
      if (nature === undefined) return undefined;
      const found = nature.isDirectory() ? readFolder(folder, this.#fence)?.describe() : undefined;
      if (found?.effectiveDigest === release.effectiveDigest && found.marker === marker)
        return basename(folder);
    }
  }

  #notStaged(release: Release) {
    return outsideError("E_TARGET", {
      what: "cannot activate the release; what was live before stays live",
      where: this.#folderOf(release, 1),
      why: "it is not there, or what is there is not what was staged",
      mend: "run the same command again, which stages it anew",
    });
  }

  #folderOf(release: Release, copy: number): string {
    const name = `${release.epoch}-${shortDigest(release.effectiveDigest)}`;
    return join(this.#releases, copy === 1 ? name : `${name}.${copy}`);
  }

  /** The folder that is live, none where the link leads to nothing; undefined where there is no link, nor anything else. */
  async #live(): Promise<{ folder: string | undefined; isLink: boolean } | undefined> {
    const current = await lstat(this.#current).catch(absent);
    if (current === undefined) return undefined;
    return { folder: await real(this.#current), isLink: current.isSymbolicLink() };
  }

  /** The highest epoch that this target has seen; 0 before the first. */
  async #seen(): Promise<number> {
    const noted = await readFile(this.#fence, "utf8").catch(absent);
    // The note may be lost where somebody copied only what is live.
    if (noted === undefined) return releaseEpoch(basename(await readlink(this.#current).catch(() => "")));
    const epoch = /^[1-9]\d{0,15}\n$/.test(noted) ? Number(noted) : Number.NaN;
    if (!Number.isSafeInteger(epoch)) throw new MissingPart("EBADMSG", this.#fence);
    return epoch;
  }

  async #raise(epoch: number, seen: number): Promise<void> {
    if (epoch === seen && (await lstat(this.#fence).catch(absent)) !== undefined) return;
    const written = join(this.#options.root, temporaryName("fence"));
    await writeDurably(written, Buffer.from(`${epoch}\n`));
    await this.#step("fence:written");
    await rename(written, this.#fence);
    await syncFolder(this.#options.root);
    await this.#step("fence:raised");
  }

  async #makePlace(): Promise<void> {
    await makeFolder(this.#options.root, this.#options.base);
    await this.#hideFromGit();
    await makeFolder(this.#releases, undefined);
    // By a link, what is pruned could be anybody's.
    if (!(await lstat(this.#releases)).isDirectory()) throw new MissingPart("ENOTDIR", this.#releases);
    const current = await lstat(this.#current).catch(absent);
    if (current?.isSymbolicLink() === false) throw new MissingPart("EEXIST", this.#current);
  }

  /** What is live in a repository is not of it: neither a policy to validate nor a file to commit. */
  async #hideFromGit(): Promise<void> {
    const { root, base } = this.#options;
    const ignore = join(root, ".gitignore");
    if (base === undefined || !isWithin(root, base) || (await lstat(ignore).catch(absent)) !== undefined)
      return;
    const written = join(root, temporaryName("ignore"));
    await writeDurably(written, Buffer.from("*\n"));
    await rename(written, ignore);
  }

  /** False where the root was not made yet; a missing parent that nobody would make is a failure. */
  async #hasRoot(): Promise<boolean> {
    const { root, base } = this.#options;
    if (await isFolder(root)) return true;
    const isMade = (base !== undefined && isWithin(root, base)) || (await isFolder(dirname(root)));
    if (!isMade) throw new MissingPart("ENOENT", dirname(root));
    return false;
  }

  #locked<T>(action: () => Promise<T>): Promise<T> {
    const { root, waitMs = 30_000 } = this.#options;
    const options = { what: this.name, code: "E_TARGET", waitMs } as const;
    return withLockFile(join(root, ".lock"), options, async () => {
      await this.#step("locked");
      return action();
    });
  }

  async #step(name: string): Promise<void> {
    await this.#options.step?.(name);
  }

  async #told<T>(what: string | (() => string), action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (error) {
      throw targetError(error, typeof what === "string" ? what : what(), this.#options.root);
    }
  }
}

/** Moves something away; false where nothing stood. */
async function movedAway(path: string, to: string): Promise<boolean> {
  if ((await lstat(path).catch(absent)) === undefined) return false;
  await rename(path, to);
  return true;
}

/** What a link to nothing shows: the digest of no release, the empty one included. */
function lostContent(): FoundContent {
  const content = new FoundContent();
  content.addForeign("current", "a link to nothing");
  return content;
}
