import { shapedSecrets } from "../policy/secrets.ts";

/** Branches that keep what the tool knows; a release on one of them would end its history. */
const RESERVED = /^(?:policy-ledger|policy-monitor)(?:\/|$)/i;

/** Why a name cannot be that of a target's branch, and what to do; undefined where it can. */
export function branchFault(branch: string): { why: string; mend: string } | undefined {
  // Rather less than git allows (git-check-ref-format): nothing that a refspec or a glob could be made of.
  const isBranch =
    /^[A-Za-z0-9][\w./-]*$/.test(branch) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(branch);
  if (!isBranch || branch === "HEAD") {
    return {
      why: `${JSON.stringify(branch)} is no name for a target's branch`,
      mend: "use letters, digits, `-`, `_`, `.` and single slashes, such as policy-live/production",
    };
  }
  if (!RESERVED.test(branch)) return undefined;
  return {
    why: `${branch} is kept for what the tool itself records`,
    mend: "name a branch of the target's own, such as policy-live/production",
  };
}

/**
 * Whether a git remote's URL holds a password, or a token in its place. It would stand in git's arguments, which all
 * users of a machine can see.
 */
export function holdsPassword(remote: string): boolean {
  const [, user = ""] = /^[a-z][a-z0-9+.-]*:\/\/([^/]*)@/i.exec(remote) ?? [];
  return user.includes(":") || shapedSecrets(user).length > 0;
}
