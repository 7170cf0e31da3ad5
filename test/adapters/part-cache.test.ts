import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CacheFolders } from "../../src/adapters/cache-folder.ts";
import { openPartCache } from "../../src/adapters/part-cache.ts";

let top: string;
let folders: CacheFolders;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "archi3-parts-"));
  folders = { cache: join(top, "cache/archi3"), data: join(top, "data/archi3") };
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

function keep(key: string, text: string, scope = "scope"): void {
  const cache = openPartCache(folders, scope);
  cache.set(key, text);
  cache.save();
}

function kept(key: string, scope = "scope"): string | undefined {
  return openPartCache(folders, scope).get(key);
}

/** The one file that a scope is kept in. */
function theFile(): string {
  const [name] = readdirSync(folders.cache);
  return join(folders.cache, name ?? "");
}

describe("what a run remembers", () => {
  test("is there for the next one of the same scope, and of no other", () => {
    keep("key", '{"ü":"\\u2028"}');
    expect(kept("key")).toBe('{"ü":"\\u2028"}');
    expect(kept("other")).toBeUndefined();
    expect(kept("key", "another scope")).toBeUndefined();
  });

  test("stays while others are added, and goes when it is not needed for more than is", () => {
    keep("one", "1");
    keep("two", "2");
    expect([kept("one"), kept("two")]).toEqual(["1", "2"]);
    const cache = openPartCache(folders, "scope");
    for (let at = 0; at < 100; at++) cache.set(`old ${at}`, "x".repeat(100));
    cache.save();
    keep("new", "3");
    expect(kept("new")).toBe("3");
    expect(
      Array.from({ length: 100 }, (_, at) => kept(`old ${at}`)).filter((text) => text !== undefined).length,
    ).toBeLessThan(5);
  });

  test("is whole again after a run that was killed while it wrote", () => {
    keep("one", "1");
    const first = readFileSync(theFile()).length;
    const cache = openPartCache(folders, "scope");
    cache.get("one");
    cache.set("two", "2");
    cache.save();
    const bytes = readFileSync(theFile());
    expect(bytes.length).toBeGreaterThan(first);
    writeFileSync(theFile(), bytes.subarray(0, bytes.length - 3));
    expect([kept("one"), kept("two")]).toEqual(["1", undefined]);
    const next = openPartCache(folders, "scope");
    next.get("one");
    next.set("three", "3");
    next.save();
    expect([kept("one"), kept("three")]).toEqual(["1", "3"]);
  });

  test("is written for its user alone", () => {
    keep("key", "text");
    expect(readFileSync(theFile(), "utf8")).toContain("text");
    if (process.platform !== "win32") expect(modeOf(theFile())).toBe("600");
  });

  test("is written only where there is something new", () => {
    keep("key", "text");
    const before = readFileSync(theFile());
    utimesSync(theFile(), 1, 1);
    const cache = openPartCache(folders, "scope");
    cache.get("key");
    cache.save();
    expect(readFileSync(theFile())).toEqual(before);
  });

  test("of scopes that nobody has used for a month goes", () => {
    keep("key", "text", "old");
    utimesSync(theFile(), 1, 1);
    keep("key", "text", "new");
    expect(kept("key", "old")).toBeUndefined();
    expect(kept("key", "new")).toBe("text");
  });
});

describe("what is not this user's own is as good as nothing", () => {
  test.each([
    ["a byte is flipped", (bytes: Buffer) => bytes.set([(bytes.at(-3) ?? 0) ^ 1], bytes.length - 3)],
    ["the end is missing", (bytes: Buffer) => bytes.subarray(0, bytes.length - 4)],
    ["it is empty", () => Buffer.alloc(0)],
    ["it is of another format", () => Buffer.from("archi3-parts/9 0000\nkey\ttext\n")],
    ["its seal is of no secret", () => Buffer.from(`archi3-parts/1 ${"0".repeat(64)}\nkey\tforged\n`)],
  ])("%s", (_, damage) => {
    keep("key", "text");
    const bytes = readFileSync(theFile());
    writeFileSync(theFile(), damage(bytes) ?? bytes);
    expect(kept("key")).toBeUndefined();
    // And the next run has it again.
    keep("key", "text");
    expect(kept("key")).toBe("text");
  });

  test("a cache that comes from another machine, whose secret is another", () => {
    keep("key", "text");
    rmSync(folders.data, { recursive: true });
    expect(kept("key")).toBeUndefined();
  });

  test.runIf(process.platform !== "win32").each(["cache", "data"] as const)(
    "a folder that others may write to: %s",
    (which) => {
      keep("key", "text");
      chmodSync(folders[which], 0o777);
      expect(kept("key")).toBeUndefined();
    },
  );

  test.runIf(process.platform !== "win32")(
    "a secret that others may read, as one from a repository has",
    () => {
      keep("key", "text");
      chmodSync(join(folders.data, "cache-secret"), 0o644);
      expect(kept("key")).toBeUndefined();
    },
  );

  test.runIf(process.platform !== "win32")("a file that others may write to, and one behind a link", () => {
    keep("key", "text");
    const file = theFile();
    chmodSync(file, 0o666);
    expect(kept("key")).toBeUndefined();
    chmodSync(file, 0o600);
    const elsewhere = join(top, "elsewhere");
    writeFileSync(elsewhere, readFileSync(file), { mode: 0o600 });
    rmSync(file);
    symlinkSync(elsewhere, file);
    expect(kept("key")).toBeUndefined();
  });

  // Only root can give a file away.
  if (process.getuid?.() === 0)
    test("a file of another user", () => {
      keep("key", "text");
      chownSync(theFile(), 12345, 12345);
      expect(kept("key")).toBeUndefined();
    });

  test("a place where nothing can be kept does no harm", () => {
    writeFileSync(join(top, "cache"), "a file where a folder should be");
    keep("key", "text");
    expect(kept("key")).toBeUndefined();
  });
});

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}
