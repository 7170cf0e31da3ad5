/** What each of the system's words for a disk means, and what helps. */
const MEANINGS: { readonly [code: string]: readonly [why: string, mend: string] } = {
  ENOSPC: ["the disk is full", "free some space there"],
  EDQUOT: ["the disk quota is used up", "free some space there, or have the quota raised"],
  EFBIG: ["a file would be larger than this process may write", "raise the limit (`ulimit -f`)"],
  EROFS: ["the file system is read-only", "mount it writable"],
  EACCES: ["the permission is missing", "give this user the right to read and write there"],
  EPERM: ["the system does not permit it", "give this user the right to read and write there"],
  ENOTDIR: ["something that is no folder stands where a folder has to be", "move it away"],
};

/** What a system error's code says about a disk; undefined where it says nothing of it. */
export function diskMeaning(code: string | undefined): readonly [why: string, mend: string] | undefined {
  return code !== undefined && Object.hasOwn(MEANINGS, code) ? MEANINGS[code] : undefined;
}
