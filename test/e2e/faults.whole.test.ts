import { execFile, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BUNDLE, Folder } from "./run.ts";

/**
 * Full disks and read-only targets, as they really are: the whole story runs in a mount namespace, on a disk of its own.
 * test/commands/faults.test.ts says where the other faults are tried.
 */

const mounting = spawnSync("unshare", ["-rm", "mount", "-t", "tmpfs", "none", "/mnt"]).status === 0;
const needs = mounting ? "" : " (needs unshare and tmpfs: run as root, or allow user namespaces)";

/** What every story begins with: a repository on a disk of 6 MB, and a deployment in it. */
const BEGIN = `
set -u
cd "$STAGE" && mount -t tmpfs -o size=6m none . && cd "$PWD"
export NO_COLOR=1 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@example.com
archi3() { "$NODE" "$BUNDLE" "$@"; }
deploy() { archi3 deploy --environment development --quiet >said 2>&1; echo "$1 $?"; cat said >&2; }
change() { # a value of the policies, which differ in nothing else
  sed -i "s/^version: .*/version: $1/" policies/agents/*.yaml && git commit -qam "$1"
}
# What is live, and what one of the versions makes live: digests of all files but the marker.
live() { (cd live/development/current && find . -type f ! -name archi3-release.json | sort | xargs sha256sum | sha256sum); }
git init -q -b main && cp -r "$EXAMPLE/." . && git add -A && git commit -qm first && : >said
deploy first
live >before
`;

interface Told {
  lines: string[];
  errors: string;
}

function story(script: string): Promise<Told> {
  const folder = new Folder();
  mkdirSync(folder.at("disk"));
  const env = {
    ...{ ...process.env, STAGE: folder.at("disk"), NODE: process.execPath, BUNDLE },
    EXAMPLE: new URL("../../examples/archi3", import.meta.url).pathname,
  };
  return new Promise((resolve, reject) => {
    execFile(
      ...(["unshare", ["-rm", "sh", "-c", `${BEGIN}${script}`], { env, timeout: 55_000 }] as const),
      (error, stdout, stderr) => {
        folder[Symbol.dispose]();
        if (error === null) resolve({ lines: stdout.trim().split("\n"), errors: stderr });
        else reject(new Error(`${stdout}${stderr}`, { cause: error }));
      },
    );
  });
}

describe(`a disk${needs}`, () => {
  test.skipIf(!mounting).concurrent.each([
    // Before the record is taken, and after.
    [0, "E_LEDGER", ["healthy", "intent", "healthy", "intent"]],
    [104, "E_TARGET", ["healthy", "intent", "interrupted", "intent", "healthy", "intent"]],
  ] as const)(
    "that is full but for %i KB (%s): what was live is live, and the next deployment ends it",
    async (free, code, events) => {
      const { lines, errors } = await story(
        `
change 9.9.9
dd if=/dev/zero of=reserve bs=1k count=${free} 2>/dev/null
cat /dev/zero >fill 2>/dev/null
rm reserve
archi3 deploy --environment development --quiet >/dev/null ; echo "full $?"
live | cmp -s - before && echo "old set" || echo "new set"
rm fill
git fsck --no-dangling >/dev/null 2>&1; echo "fsck $?"
deploy again
live | cmp -s - before && echo "old set" || echo "new set"
archi3 history --environment development --format json | grep -o '"event": "[a-z-]*"' | tr -d '"' | tr '\\n' ' '
`,
      );
      expect(lines.slice(0, 2), errors).toEqual(["first 0", "full 4"]);
      expect(lines[2], errors).toBe("old set");
      expect(lines.slice(3, 6), errors).toEqual(["fsck 0", "again 0", "new set"]);
      expect(errors).toContain(`error ${code}`);
      // Newest first: what began under the full disk is closed.
      expect([...(lines[6] ?? "").matchAll(/event: (\S+)/g)].map(([, event]) => event)).toEqual(events);
    },
  );

  test
    .skipIf(!mounting)
    .concurrent("that is read-only under the target: nothing is live but what was", async () => {
      const { lines, errors } = await story(`
change 9.9.9
mount --bind live live && mount -o remount,ro,bind live && cd "$PWD"
deploy read-only
live | cmp -s - before && echo "old set" || echo "new set"
archi3 rollback --environment development --deployment-id development-1 --quiet >/dev/null 2>&1; echo "back $?"
umount live
deploy again
`);
      expect(lines.slice(0, 3), errors).toEqual(["first 0", "read-only 4", "old set"]);
      expect(errors).toMatch(/EROFS/);
      expect(lines.slice(3), errors).toEqual(["back 4", "again 0"]);
    });
});
