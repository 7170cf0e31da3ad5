import { expect, test } from "vitest";
import { parseRemotes, pushesElsewhere } from "../../src/adapters/git-remotes.ts";

/** What `git config -z` lists; a setting is `key=value`, or a key alone, as git allows. */
const remotes = (...settings: string[]) =>
  parseRemotes(settings.map((setting) => `${setting.replace("=", "\n")}\0`).join(""));

test("URLs are read as git reads them: what stands for others, the longest first, and what is taken back", () => {
  const found = remotes(
    "remote.a.b.url=gh:team/policies",
    "remote.a.b.url=https://backup.test/p",
    "remote.a.b.mirror",
    "url.https://github.com/.insteadof=gh:",
    "url.https://elsewhere.test/.insteadof=gh",
    "url.git@github.com:.pushinsteadof=gh:",
    "remote.gone.url=https://h.test/x",
    "remote.gone.url=",
  );
  expect(found.names).toEqual(["a.b"]);
  expect(found.find("a.b")).toEqual({
    name: "a.b",
    url: "gh:team/policies",
    fetches: "https://github.com/team/policies",
    pushes: ["git@github.com:team/policies", "https://backup.test/p"],
    isMirror: true,
  });
  expect(found.find("gh:x")).toMatchObject({ fetches: "https://github.com/x", pushes: ["git@github.com:x"] });
  for (const name of ["gone", "origin", "--upload-pack=a:b"]) expect(found.find(name)).toBeUndefined();
});

test("a push URL of its own is not rewritten as pushes are", () => {
  const settings = ["remote.o.url=gh:x", "remote.o.pushurl=gh:y", "url.ssh://h/.pushinsteadof=gh:"];
  expect(remotes(...settings).find("o")?.pushes).toEqual(["gh:y"]);
});

const FOLDER = "/srv/work";

test.each([
  ["https://github.com/team/policies", "git@github.com:team/policies.git"],
  ["https://ci@GitHub.com:443/team/policies/", "ssh://git@github.com/team/policies.git"],
  ["https://git.test/team/policies", "ssh://git@git.test:2222/team/policies"],
  ["../policies.git", "file:///srv/policies.git/"],
  ["/srv/policies", "/srv/policies/.git"],
  ["git@[::1]:team/policies", "ssh://[::1]/team/policies"],
])("%s and %s are one place", (fetches, pushed) => {
  const remote = { name: "o", url: fetches, fetches, isMirror: false };
  expect(pushesElsewhere({ ...remote, pushes: ["https://backup.test/x", pushed] }, FOLDER)).toBeUndefined();
});

test.each([
  ["https://github.com/team/policies", "git@github.com:me/policies.git"],
  ["https://github.com/team/policies", "DISABLED"],
  ["https://git.test/policies", "https://git.test:8443/policies"],
  ["/srv/policies", "/srv/policies.git"],
  ["/srv/policies.git", "ext::/srv/policies.git"],
  ["git@h.test:a", "git@i.test:a"],
])("%s and %s are two", (fetches, pushed) => {
  const remote = { name: "o", url: fetches, fetches, pushes: [pushed], isMirror: false };
  expect(pushesElsewhere(remote, FOLDER)).toBe(pushed);
});
