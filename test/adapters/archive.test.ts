import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packFiles, unpackFiles } from "../../src/adapters/archive.ts";
import { makeBundle } from "../../src/release/bundle.ts";
import { bundleOfArchive, filesOfArchive } from "../../src/release/bundle-layout.ts";
import { sha256, sortedByBytes } from "../../src/release/digest.ts";
import { refusal } from "../release/refusal.ts";
import { type TarEntry, tarGzOf, tarOf } from "../tar.ts";

const bytes = (text: string) => Buffer.from(text, "utf8");
const names = fc.stringMatching(/^[a-z0-9äé日]{1,8}$/u).map((name) => name.normalize("NFC"));
const fileSets = fc
  .uniqueArray(fc.tuple(names, fc.uint8Array({ maxLength: 1200 })), {
    maxLength: 8,
    selector: ([name]) => name,
  })
  .map((files) => new Map(files.map(([name, content]) => [`${name}.yaml`, content])));

const FILES = new Map([
  ["agents/b.yaml", bytes("b: 2\n")],
  ["core/a.yaml", bytes(`a: ${"x".repeat(600)}\n`)],
]);
/** Files as text, whatever type their bytes have. */
const shown = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([path, content]) => `${path} ${Buffer.from(content).toString("hex")}`);
const refusalOf = (archive: Uint8Array) => refusal(() => unpackFiles(archive, "b.tar.gz"));

describe("packing", () => {
  test("gives the same bytes for the same files, in whatever order they come, and back again", async () => {
    await fc.assert(
      fc.asyncProperty(fileSets, async (files) => {
        const packed = await packFiles(files);
        expect(await packFiles(new Map([...files].reverse()))).toEqual(packed);
        const unpacked = await unpackFiles(packed, "b.tar.gz");
        expect([...unpacked.keys()]).toEqual(sortedByBytes(files.keys()));
        for (const [path, content] of files)
          expect(Buffer.compare(unpacked.get(path) ?? bytes("?"), content)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  test("is a tar as the design says it, byte for byte", async () => {
    const entries = [...FILES].map(([name, body]): TarEntry => ({ name, body }));
    const tar = gunzipSync(await packFiles(FILES));
    // What we craft writes numbers as most tars do; the device numbers are left empty.
    expect(tar).toEqual(tarOf(entries));
  });

  test("does not change with the version of what packs it: bundles are kept", async () => {
    const long = new Map([[`${"folder/".repeat(20)}${"n".repeat(120)}.yaml`, bytes("x\n")], ...FILES]);
    const tar = gunzipSync(await packFiles(long));
    expect(sha256(tar)).toBe("f09301cf4e792d29432e80636464608a260a8407804a9b1338a8d30fab4c4641");
    expect(shown(await unpackFiles(await packFiles(long), "b.tar.gz"))).toEqual(shown(long).sort());
  });

  test("says neither when, nor where, nor under what name", async () => {
    const packed = await packFiles(FILES);
    expect([...packed.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  test("refuses what could not be unpacked again", async () => {
    expect(await refusal(() => packFiles(FILES, { bytes: 1024, entries: 10 }))).toContain("larger than");
    expect(await refusal(() => packFiles(FILES, { bytes: 1 << 20, entries: 1 }))).toContain(
      "more than 1 files",
    );
  });
});

describe("hostile archives", () => {
  const good: TarEntry = { name: "core/a.yaml", body: "a: 1\n" };
  const hostile: [string, TarEntry[], string][] = [
    [
      "a symbolic link",
      [{ name: "core/l.yaml", type: "2", link: "/etc/passwd" }],
      "core/l.yaml: this is no file, but a symbolic link",
    ],
    [
      "a hard link",
      [good, { name: "core/l.yaml", type: "1", link: "core/a.yaml" }],
      "core/l.yaml: this is no file, but a hard link",
    ],
    ["a character device", [{ name: "tty", type: "3" }], "tty: this is no file, but a device"],
    ["a block device", [{ name: "sda", type: "4" }], "sda: this is no file, but a device"],
    ["a pipe", [{ name: "p", type: "6" }], "p: this is no file, but a named pipe"],
    ["a folder", [{ name: "core/", type: "5" }], "core/: this is no file, but a folder"],
    ["a path above", [{ name: "../x.yaml", body: "x" }], "../x.yaml: this path leads out"],
    ["an absolute path", [{ name: "/abs.yaml", body: "x" }], "/abs.yaml: this path leads out"],
    ["a path through above", [{ name: "a/../b.yaml", body: "x" }], "a/../b.yaml: this path leads out"],
    ["a path on Windows", [{ name: "C:\\x.yaml", body: "x" }], "this path leads out"],
    ["a line that a runner obeys", [{ name: "a\n::error::x", body: "x" }], "this path leads out"],
    ["a name in no encoding", [{ name: Uint8Array.of(0x61, 0xff), body: "x" }], "this path leads out"],
    ["an entry twice", [good, good], "core/a.yaml: it stands there twice"],
    ["a kind of entry that nobody knows", [{ ...good, type: "7" }], "not packed as"],
    ["an old kind of file", [{ ...good, type: "\0" }], "not packed as"],
    [
      "a long name that another tar reads",
      [{ name: "././@LongLink", type: "L", body: "core/b.yaml\0" }, good],
      "not packed as",
    ],
    [
      "attributes",
      [{ name: "PaxHeader/a", type: "x", body: "19 path=core/b.yaml\n" }, good],
      "not packed as",
    ],
    ["attributes of all", [{ name: "g", type: "g", body: "19 path=core/b.yaml\n" }, good], "not packed as"],
    ["a way out in attributes", [{ name: "p", type: "x", body: "16 path=../b.yaml\n" }, good], "leads out"],
    [
      "another order",
      [
        { name: "b", body: "" },
        { name: "a", body: "" },
      ],
      "not packed as",
    ],
    ["rights", [{ ...good, mode: 0o4755 }], "not packed as"],
    ["a time", [{ ...good, mtime: 1 }], "not packed as"],
    ["an owner", [{ ...good, owner: "root" }], "not packed as"],
    ["a size past the end", [{ ...good, size: 0o77777777777 }], "it is no whole tar"],
  ];

  test.each(hostile)("%s", async (_, entries, expected) => {
    const said = await refusalOf(tarGzOf(entries));
    expect(said).toMatch(/^E_BUNDLE 3 /);
    expect(said).toContain(expected);
  });

  test("a bomb is refused before it is unpacked", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const said = await refusal(() => unpackFiles(bomb, "b.tar.gz", { bytes: 1024 * 1024, entries: 10 }));
    expect(said).toContain("E_BUNDLE 3 b.tar.gz: unpacked it is larger than 1 MiB");
  });

  test("more entries than allowed", async () => {
    const entries = Array.from(
      { length: 11 },
      (_, index): TarEntry => ({ name: `f${index + 10}`, body: "" }),
    );
    const limits = { bytes: 1024 * 1024, entries: 10 };
    expect(await refusal(() => unpackFiles(tarGzOf(entries), "b.tar.gz", limits))).toContain(
      "more than 10 files",
    );
  });

  test.each<[string, Uint8Array]>([
    ["nothing", Buffer.alloc(0)],
    ["text", bytes("no archive")],
    ["a tar that is not compressed", tarOf([good])],
    ["compressed text", gzipSync("no tar")],
    ["no end", gzipSync(tarOf([good], Buffer.alloc(0)))],
    ["half an end", gzipSync(tarOf([good], Buffer.alloc(512)))],
    ["something after the tar's end", gzipSync(Buffer.concat([tarOf([good]), tarOf([good])]))],
    ["more empty blocks than needed", gzipSync(tarOf([good], Buffer.alloc(10240)))],
    ["something after the end", Buffer.concat([tarGzOf([good]), bytes("more")])],
    ["emptiness after the end", Buffer.concat([tarGzOf([good]), Buffer.alloc(7)])],
    ["another archive after the end", Buffer.concat([tarGzOf([good]), tarGzOf([good])])],
  ])("%s", async (_, archive) => {
    expect(await refusalOf(archive)).toMatch(/^E_BUNDLE 3 b\.tar\.gz: /);
  });

  test("one that is cut off anywhere", async () => {
    const packed = await packFiles(FILES);
    for (let length = 0; length < packed.length; length += 7)
      expect(await refusalOf(packed.subarray(0, length))).toMatch(/^E_BUNDLE 3 /);
  });

  test("any flipped bit of the tar, even where no tar looks", async () => {
    const tar = gunzipSync(await packFiles(FILES));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: tar.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        const flipped = Buffer.from(tar);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const unpacked = await unpackFiles(gzipSync(flipped), "b.tar.gz").catch(() => undefined);
        // In a content the tar is as good as any; the digests of the bundle tell.
        if (unpacked !== undefined) expect(shown(unpacked)).not.toEqual(shown(FILES));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a whole bundle", () => {
  const bundle = makeBundle(
    FILES,
    { commit: "4b825dc642cb6eb9a060e54bf8d69288fbee4904" },
    "archi3-policy test",
  );
  const catalog = { policies: [], unreadKinds: new Set<string>(), environments: [] };
  const archive = filesOfArchive(bundle, catalog, ({ path }) => path);
  const read = async (files: ReadonlyMap<string, Uint8Array>) =>
    bundleOfArchive(await unpackFiles(await packFiles(files), "b.tar.gz"));

  test("is read as it was built", async () => {
    const back = await read(archive);
    expect(back.digest).toBe(bundle.digest);
    expect(back.manifest).toEqual(bundle.manifest);
    expect([...back.files.keys()]).toEqual([...bundle.files.keys()]);
  });

  test("how it was compressed does not matter: its name is its digest", async () => {
    const again = gzipSync(gunzipSync(await packFiles(archive)), { level: 1 });
    expect(bundleOfArchive(await unpackFiles(again, "b.tar.gz")).digest).toBe(bundle.digest);
  });

  test("any flipped bit of the file is refused, or changes nothing", async () => {
    const packed = await packFiles(archive);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: packed.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        const flipped = Uint8Array.from(packed);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const back = await unpackFiles(flipped, "b.tar.gz").then(bundleOfArchive, () => undefined);
        if (back !== undefined)
          expect([back.digest, ...shown(back.files)]).toEqual([bundle.digest, ...shown(bundle.files)]);
      }),
      { numRuns: 200 },
    );
  });

  const changed = (path: string, content: string | undefined) => {
    const files = new Map<string, Uint8Array>(archive);
    if (content === undefined) files.delete(path);
    else files.set(path, bytes(content));
    return files;
  };

  test.each([
    ["a changed policy", "core/a.yaml", "a: 2\n", "core/a.yaml: its content"],
    ["a policy more", "core/z.yaml", "z\n", "core/z.yaml: the manifest does not list"],
    ["a policy less", "core/a.yaml", undefined, "core/a.yaml: this file is missing"],
    ["a name of another case", "CORE/a.yaml", "a\n", "on some machines this is the same place"],
    ["no manifest", "manifest.json", undefined, "manifest.json: this file is missing"],
    ["a manifest of nothing", "manifest.json", "{}", "manifest.json: /format is missing"],
    ["no manifest of OPA's", ".manifest", undefined, ".manifest: this file is missing"],
    [
      "another manifest of OPA's",
      ".manifest",
      '{"revision":"x","roots":[""]}',
      ".manifest: it is not that of",
    ],
    ["no data", "data.json", undefined, "data.json: this file is missing"],
  ])("%s is refused", async (_, path, content, expected) => {
    const said = await refusal(() => read(changed(path, content)));
    expect(said).toMatch(/^E_BUNDLE 3 /);
    expect(said).toContain(expected);
  });
});
