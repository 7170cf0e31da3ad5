import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeBundle, verifiedBundle, verifyBundle } from "../../src/release/bundle.ts";
import type { FileSet } from "../../src/release/digest.ts";
import { type Manifest, readManifest, renderManifest } from "../../src/release/manifest.ts";
import { opaManifest } from "../../src/release/opa.ts";
import { collisions, isSafePath } from "../../src/release/paths.ts";
import { repositoryName } from "../../src/release/source.ts";
import { expectedOf, readCaseGroups, withFault } from "../constraints.ts";
import { refusal } from "./refusal.ts";

const SOURCE = { commit: "4b825dc642cb6eb9a060e54bf8d69288fbee4904" };
const bytes = (text: string) => Buffer.from(text, "utf8");
const filesOf = (files: { [path: string]: string }): Map<string, Uint8Array> =>
  new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)]));
const bundleOf = (files: FileSet) => makeBundle(files, SOURCE, "archi3-policy test");
const SMALL = filesOf({
  "core/a.yaml": "a: 1\n",
  "agents/b.yaml": "b: 2\n",
  "repository/rules/c.yml": "c\n",
});

/** Sets of files as repositories have them: names of any script, and any content. */
const names = fc.stringMatching(/^[a-z0-9äé日]{1,8}$/u).map((name) => name.normalize("NFC"));
const fileSets = fc
  .uniqueArray(fc.tuple(names, names, fc.uint8Array({ maxLength: 64 })), {
    minLength: 1,
    maxLength: 12,
    selector: ([folder, name]) => `${folder}/${name}`,
  })
  .map((files) => new Map(files.map(([folder, name, content]) => [`${folder}/${name}.yaml`, content])));

describe("the digest", () => {
  test("is that of the design, computed here by hand", () => {
    const hash = (text: string) => createHash("sha256").update(text).digest("hex");
    const list = ["agents/b.yaml", "core/a.yaml", "repository/rules/c.yml"];
    const contents = ["b: 2\n", "a: 1\n", "c\n"];
    const lines = list.map((path, index) => `${path}\0${hash(contents[index] ?? "")}\n`);
    expect(bundleOf(SMALL).digest).toBe(`sha256:${hash(`archi3-bundle/1\n${lines.join("")}`)}`);
  });

  test("does not depend on the order of the files, nor on where they come from", () => {
    fc.assert(
      fc.property(fileSets, fc.string({ minLength: 1 }), (files, ref) => {
        const reversed = new Map([...files].reverse());
        const other = makeBundle(reversed, { commit: "0".repeat(40), ref }, "another tool");
        expect(other.digest).toBe(bundleOf(files).digest);
        expect([...other.files.keys()]).toEqual([...bundleOf(files).files.keys()]);
      }),
    );
  });

  test("is another one for any other name or content", () => {
    fc.assert(
      fc.property(fileSets, fc.nat(), fc.nat({ max: 255 }), (files, which, byte) => {
        const path = [...files.keys()][which % files.size] ?? "";
        const content = files.get(path) ?? new Uint8Array();
        const grown = new Map(files).set(path, Uint8Array.of(...content, byte));
        const renamed = new Map(files);
        renamed.delete(path);
        renamed.set(`${path}.yml`, content);
        const digests = [files, grown, renamed].map((set) => bundleOf(set).digest);
        expect(new Set(digests).size).toBe(3);
      }),
    );
  });
});

describe("a manifest", () => {
  test("read, written and verified is what was built", () => {
    fc.assert(
      fc.property(fileSets, (files) => {
        const built = bundleOf(files);
        const read = readManifest(built.manifestBytes);
        expect(read).toEqual(built.manifest);
        expect(renderManifest(read)).toEqual(built.manifestBytes);
        expect(verifiedBundle(read, built.files)).toEqual(built);
      }),
    );
  });

  test("is refused by its reader where its schema refuses it, and nowhere else", async () => {
    const [group] = readCaseGroups().filter(({ about }) => about === "manifest");
    const readable = async (value: unknown) =>
      (await refusal(() => readManifest(bytes(JSON.stringify(value))))) === "nothing was refused";
    expect(await readable(group?.value)).toBe(true);
    const wrong: unknown[] = [];
    for (const one of group?.cases ?? []) {
      if ((await readable(withFault(group?.value, one))) !== (expectedOf(one).length === 0)) wrong.push(one);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ["no JSON", "{", "it is not JSON"],
    ["nothing", "", "it is not JSON"],
    ["invalid UTF-8", Uint8Array.of(0x22, 0xff, 0x22), "it is not JSON"],
    ["a depth that ends the stack", "[".repeat(200_000), "it is not"],
    [
      "a key that reaches prototypes",
      '{"__proto__": {"format": "archi3-bundle/1"}}',
      "/__proto__ is not known",
    ],
    ["a constructor", '{"constructor": 1}', "/constructor is not known"],
  ])("%s is refused", async (_, content, why) => {
    const raw = typeof content === "string" ? bytes(content) : content;
    expect(await refusal(() => readManifest(raw))).toContain(`E_BUNDLE 3 manifest.json: ${why}`);
  });
});

describe("what a bundle's files may not be", () => {
  const HOSTILE = [
    "/abs.yaml",
    "../x.yaml",
    "a/../b.yaml",
    "a//b.yaml",
    "./a.yaml",
    "a/",
    "",
    ".",
    "C:\\x",
    "a\\b",
  ];
  const MORE = [
    "a\n::error::b",
    "a\u202eb",
    "a\0b",
    ".git/config",
    "x/.GIT/hooks",
    "-rf",
    "x/-o",
    "\ud800.yaml",
    "a:b",
    "git~1/a.yaml",
    `${"x/".repeat(450)}x.yaml`,
  ];

  test.each([...HOSTILE, ...MORE])("%j is refused by builder and reader", async (path) => {
    expect(isSafePath(path)).toBe(false);
    const files = new Map(SMALL).set(path, bytes("x\n"));
    const expected = `E_BUNDLE 3 ${path}: `;
    expect(await refusal(() => bundleOf(files))).toContain(expected);
    expect(await refusal(() => verifyBundle(bundleOf(SMALL).manifest, files))).toContain(expected);
    const listed = manifestWith({ path });
    expect(await refusal(() => verifyBundle(listed, SMALL))).toContain(expected);
  });

  test.each([
    ["A.yaml", "a.yaml"],
    ["core/é.yaml", "core/e\u0301.yaml"],
    ["straße.yaml", "STRASSE.yaml"],
    ["core", "core/a.yaml"],
    ["CORE/x/y.yaml", "core/x"],
    ["Core/a.yaml", "core/b.yaml"],
  ])("%j beside %j is refused, in whatever order", async (one, other) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(collisions([first, second])).toEqual([[first, second]]);
      const files = filesOf({ [first]: "x", [second]: "y" });
      expect(await refusal(() => bundleOf(files))).toMatch(
        /^E_BUNDLE 3 .*on some machines this is the same place/,
      );
    }
  });

  test.each([
    "manifest.json",
    "MANIFEST.json",
    ".manifest",
    "data.json",
    "data.json/x.yaml",
    ".signatures.json",
  ])("%s is kept for the bundle itself", async (path) => {
    expect(await refusal(() => bundleOf(filesOf({ [path]: "x" })))).toContain(
      `E_BUNDLE 3 ${path}: bundles keep`,
    );
  });

  test("no files at all are refused", async () => {
    expect(await refusal(() => bundleOf(new Map()))).toContain("there are no policies");
  });
});

function manifestWith(change: Partial<Manifest["files"][number]>): Manifest {
  const { manifest } = bundleOf(SMALL);
  const [first, ...others] = manifest.files;
  if (first === undefined) throw new Error("the manifest lists nothing");
  return { ...manifest, files: [{ ...first, ...change }, ...others] };
}

describe("what is verified at every use", () => {
  const { manifest } = bundleOf(SMALL);

  test("any flipped bit, in any file", () => {
    fc.assert(
      fc.property(fileSets, fc.nat(), fc.nat(), fc.nat({ max: 7 }), (files, which, at, bit) => {
        const built = bundleOf(files);
        const path = [...files.keys()][which % files.size] ?? "";
        const content = Uint8Array.from(files.get(path) ?? []);
        fc.pre(content.length > 0);
        content[at % content.length] = (content[at % content.length] ?? 0) ^ (1 << bit);
        expect(() => verifyBundle(built.manifest, new Map(files).set(path, content))).toThrow(
          expect.objectContaining({ code: "E_BUNDLE", parts: expect.objectContaining({ where: path }) }),
        );
      }),
    );
  });

  test.each<[string, Manifest, FileSet, string]>([
    [
      "an extra file",
      manifest,
      new Map(SMALL).set("core/z.yaml", bytes("z")),
      "core/z.yaml: the manifest does not",
    ],
    ["a missing file", manifest, without("core/a.yaml"), "core/a.yaml: this file is missing"],
    ["a wrong size", manifestWith({ size: 4 }), SMALL, "agents/b.yaml: its content is not"],
    [
      "a wrong digest",
      manifestWith({ digest: `sha256:${"0".repeat(64)}` }),
      SMALL,
      "agents/b.yaml: its content is",
    ],
    ["a wrong name", { ...manifest, digest: `sha256:${"0".repeat(64)}` }, SMALL, "manifest.json: it says"],
    ["another order", { ...manifest, files: [...manifest.files].reverse() }, SMALL, "in its place"],
    [
      "a file listed twice",
      { ...manifest, files: manifest.files.flatMap((file) => [file, file]) },
      SMALL,
      "agents/b.yaml: it stands there twice",
    ],
  ])("%s", async (_, told, files, expected) => {
    const said = await refusal(() => verifyBundle(told, files));
    expect(said).toMatch(/^E_BUNDLE 3 /);
    expect(said).toContain(expected);
  });
});

function without(path: string): FileSet {
  const files = new Map(SMALL);
  files.delete(path);
  return files;
}

describe("for OPA", () => {
  const rootsOf = (...paths: string[]) =>
    JSON.parse(Buffer.from(opaManifest(`sha256:${"a".repeat(64)}`, paths)).toString());

  test("the revision is the digest, and the root is ours", () => {
    expect(rootsOf("core/a.yaml")).toEqual({ revision: `sha256:${"a".repeat(64)}`, roots: ["archi3"] });
  });

  test("what OPA reads by its name lies in a root, and no root holds another", () => {
    expect(rootsOf("agents/data.yaml", "agents/x/data.yml", "core/mydata.yaml").roots).toEqual([
      "agents",
      "archi3",
    ]);
    expect(rootsOf("data.yaml", "core/a.yaml").roots).toEqual([""]);
  });
});

test.each([
  ["git@github.com:owner/name.git", "owner/name"],
  ["https://github.com/owner/name", "owner/name"],
  ["https://user:secret@github.com/owner/name.git", "owner/name"],
  ["https://user:secret@git.example:8443/a/b/c.git", "https://git.example:8443/a/b/c"],
  ["ssh://git@git.example/a/b.git", "ssh://git.example/a/b"],
  ["git@git.example:a/b.git", "ssh://git.example/a/b"],
  ["/home/somebody/policies", undefined],
  ["file:///home/somebody/policies", undefined],
  ["C:\\policies", undefined],
  ["../policies", undefined],
])("the repository of %s is %s", (remote, name) => expect(repositoryName(remote)).toBe(name));
