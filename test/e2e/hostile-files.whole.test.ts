import { symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { judge, NFC, NFD, repository, SECRET, told } from "./hostile.ts";
import { alone, archi3, expectSafe, expectUsageError, Folder, once } from "./run.ts";

/** Things in a repository that the tests do not want read, and what a run says of them. */
interface Oddity {
  files?: { [path: string]: string };
  /** Where they lie, and what they lead to. */
  links?: { [path: string]: string };
  pipes?: string[];
  found: string[];
  says?: string;
}

const BAD_NAMES = Object.entries({
  "a newline and a workflow command": ["a\n::error file=x::forged.yaml"],
  "a workflow command at its start": ["::error::forged.yaml"],
  "a direction override": ["a\u202egnp.yaml", "a<U+202E>gnp.yaml"],
  "an escape sequence": ["a\u001b[31m.yaml", "a<U+001B>[31m.yaml"],
  "a carriage return": ["a\rb.yaml", "a<U+000D>b.yaml"],
  "a backslash": ["..\\a.yaml"],
  "a dash in front": ["-a.yaml"],
}).map(([name, [text = "", printed = text]]): [string, Oddity] => [
  `a name with ${name}`,
  {
    files: { [`policies/agents/${text}`]: "agent: [\n", [`things/${text}`]: "a: [\n" },
    found: ["policies/agents", "things"].map((folder) => `ARC001 ${folder}/${printed}:1:1`),
  },
]);

/** Stands for a folder outside of the repository, whose files must not be read. */
const OUTSIDE = "(outside)";

const ODDITIES: { [name: string]: Oddity } = {
  "a link to a file outside": {
    links: {
      "policies/agents/link.yaml": `${OUTSIDE}/outside.yaml`,
      "things/link.yaml": `${OUTSIDE}/outside.yaml`,
    },
    found: ["ARC002 policies/agents/link.yaml:1:1", "ARC002 things/link.yaml:1:1"],
  },
  "a link to a file inside, to nothing, and to itself": {
    links: {
      "policies/agents/inside.yaml": "neighbour.yaml",
      "policies/agents/nowhere.yaml": "nothing.yaml",
      "policies/agents/round.yaml": "round.yaml",
    },
    found: ["inside", "nowhere", "round"].map((name) => `ARC002 policies/agents/${name}.yaml:1:1`),
  },
  "a link to a device": {
    links: { "policies/agents/zero.yaml": "/dev/zero" },
    found: ["ARC002 policies/agents/zero.yaml:1:1"],
  },
  "a link to a folder outside, among the policies": {
    links: { "policies/core": `${OUTSIDE}/folder` },
    found: ["ARC002 policies/core:1:1"],
  },
  "a link to a folder outside, among files of a kind of one's own": {
    files: { "things/good.yaml": "a: 1\n" },
    links: { "things/linked": `${OUTSIDE}/folder` },
    found: ["ARC002 things/linked:1:1"],
  },
  "a named pipe": {
    pipes: ["policies/agents/pipe.yaml", "things/pipe.yaml"],
    found: ["ARC002 policies/agents/pipe.yaml:1:1", "ARC002 things/pipe.yaml:1:1"],
    says: "a named pipe",
  },
  "a folder that is named like a file": {
    files: { "policies/agents/folder.yaml/inner.yaml": "a: b: c\n" },
    found: ["ARC040 policies/agents/folder.yaml/inner.yaml:1:1"],
  },
  ...Object.fromEntries(BAD_NAMES),
  "a name with a command in the old style, which is harmless elsewhere": {
    files: { "policies/agents/##[error]forged.yaml": "agent: [\n" },
    found: ["ARC010 policies/agents/##[error]forged.yaml:1:8"],
  },
  "A.yml beside a.yml": {
    files: { "things/A.yml": "a: 1\n", "things/a.yml": "a: 1\n" },
    found: ["ARC007 things/a.yml:1:1"],
    says: "things/A.yml",
  },
  "the same name in other code points": {
    files: { [`things/${NFC}.yml`]: "a: 1\n", [`things/${NFD}.yml`]: "a: 1\n" },
    found: [`ARC007 things/${NFC}.yml:1:1`],
  },
  "folders that differ in case only": {
    files: { "things/B/x.yml": "a: 1\n", "things/b/x.yml": "a: 1\n" },
    found: ["ARC007 things/b/x.yml:1:1"],
  },
};

const SOCKET = "policies/agents/socket.yaml";

describe("files that are no files", () => {
  for (const inRepository of [false, true]) {
    describe(inRepository ? "in a repository" : "in a plain folder", () => {
      const place = (folder: Folder) => {
        if (inRepository) folder.commit();
      };

      /** One run judges them all: what is odd in one place must not touch what is said of another. */
      const judged = once(async () => {
        const files = { "outside.yaml": `${SECRET}: [\n`, "folder/stolen.yaml": `${SECRET}: [\n` };
        using outside = new Folder(files);
        using folder = repository(Object.assign({}, ...Object.values(ODDITIES).map(({ files }) => files)));
        for (const { links = {}, pipes = [] } of Object.values(ODDITIES)) {
          for (const [path, target] of Object.entries(links)) {
            symlinkSync(target.replace(OUTSIDE, outside.path), folder.at(path));
          }
          if (pipes.length > 0) folder.tool("mkfifo", ...pipes);
        }
        const server = createServer().listen(folder.at(SOCKET));
        await new Promise((resolve) => server.once("listening", resolve));
        place(folder);
        return await judge(folder, alone).finally(() => server.close());
      });

      for (const [name, { found, says }] of Object.entries(ODDITIES)) {
        test(name, async () => {
          const all = await judged();
          const own = told(all, (finding) => found.some((place) => place.includes(` ${finding.file}:`)));
          expect(own.found).toEqual(found);
          if (says !== undefined) expect(own.messages).toContain(says);
          expect(all.run.stdout + JSON.stringify(all.report)).not.toContain(SECRET);
          expect(all.run.status).toBe(1);
        });
      }

      test("a socket", async () => {
        expect((await judged()).found).toContain(`ARC002 ${SOCKET}:1:1`);
      });

      test("nothing else is said of any of them", async () => {
        const expected = [`ARC002 ${SOCKET}:1:1`, ...Object.values(ODDITIES).flatMap(({ found }) => found)];
        expect((await judged()).found.toSorted()).toEqual(expected.toSorted());
      });

      test("the policies folder is a link that leads out", async () => {
        using outside = new Folder({ "policies/agents/stolen.yaml": `${SECRET}: [\n` });
        using folder = repository({ "things/good.yaml": "a: 1\n" });
        folder.edit("archi3.yaml", "policies: policies", "policies: linked");
        symlinkSync(outside.at("policies"), folder.at("linked"));
        place(folder);
        expectUsageError(await archi3(folder.path, ["validate"]), "linked", "link");
      });

      test("the usual policies folder is a link that leads out", async () => {
        using outside = new Folder({ "agents/stolen.yaml": `${SECRET}: [\n` });
        using folder = new Folder({ "readme.md": "" });
        symlinkSync(outside.path, folder.at("policies"));
        place(folder);
        const run = await archi3(folder.path, ["validate"]);
        expectSafe(run);
        expect(run.stdout + run.stderr).not.toContain(SECRET);
        expect(run.status).not.toBe(0);
      });

      test("archi3.yaml is a link that leads out", async () => {
        using outside = new Folder({ "outside.yaml": `${SECRET}: 1\n` });
        using folder = Folder.withAgents("policies");
        symlinkSync(outside.at("outside.yaml"), folder.at("archi3.yaml"));
        place(folder);
        const run = await archi3(folder.path, ["validate"]);
        expectUsageError(run, "archi3.yaml");
        expect(run.stderr).not.toContain(SECRET);
      });

      test("archi3.yaml is a named pipe", async () => {
        using folder = Folder.withAgents("policies");
        folder.tool("mkfifo", "archi3.yaml");
        place(folder);
        expectUsageError(await alone(folder.path, ["validate"]), "archi3.yaml", "named pipe");
      });
    });
  }

  test("a device, named on the command line", async () => {
    using folder = repository({});
    expectUsageError(
      await alone(folder.path, ["validate", "/dev/zero"]),
      "/dev/zero",
      "neither a file nor a folder",
    );
  });

  test("a path with a workflow command in it, named on the command line", async () => {
    using folder = repository({});
    expectUsageError(await archi3(folder.path, ["validate", "x\n::error::forged"]), "there is no such file");
    expectUsageError(await archi3(folder.path, ["validate", "##[error]forged"]), "there is no such file");
    expectUsageError(await archi3(folder.path, ["validate", "--type", "x\n::error::forged"]), "no such kind");
  });
});
