import { outsideError, PolicyError } from "../../errors.ts";
import { diskMeaning } from "../disk-meaning.ts";
import { foreignText } from "../foreign-text.ts";

/** What more of the system's words mean for a target than they do for any disk. */
const MEANINGS: { readonly [code: string]: readonly [why: string, mend: string] } = {
  ENOENT: ["a folder on the way to it is missing", "create it, or mount what should be there"],
  EEXIST: ["something else stands where this target keeps a link of its own", "move it away"],
  EBUSY: ["it changes faster than it can be read", "wait until nothing is being deployed"],
  EBADMSG: [
    "it should hold the highest epoch that was seen, and holds something else",
    "write the ledger's newest epoch and a line feed into it",
  ],
  ELOOP: ["symbolic links on the way to it lead in a circle", "mend the links"],
};

/** A system error that says what a target needs to say where no system call did. */
export class MissingPart extends Error {
  readonly code: string;
  readonly path: string;
  constructor(code: string, path: string) {
    super(`${code}: ${path}`);
    this.code = code;
    this.path = path;
  }
}

/**
 * What failed at a target's place, as `E_TARGET` (exit 4). Errors that say so already, and refused releases, pass as they
 * are; so do faults of the tool itself, which nobody should take for the place's.
 * @param what what could not be done, and what state that leaves
 */
export function targetError(error: unknown, what: string, where: string): unknown {
  if (error instanceof PolicyError) {
    if (error.code === "E_TARGET" || error.code === "E_RELEASE") return error;
    const { why, where: place, mend } = error.parts;
    const reason = `${error.parts.what}${place === undefined ? "" : ` (${place})`}`;
    return outsideError("E_TARGET", {
      what,
      where,
      why: why === undefined ? reason : `${reason}: ${why}`,
      ...(mend === undefined ? {} : { mend }),
      cause: error,
    });
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (code === undefined || !(error instanceof Error)) return error;
  const [why, mend] = diskMeaning(code) ??
    MEANINGS[code] ?? [foreignText(error.message), "mend the disk, and do it again"];
  const place = "path" in error && typeof error.path === "string" ? error.path : where;
  return outsideError("E_TARGET", {
    what,
    where: place,
    why: `${why} (${code})`,
    mend: `${mend}, and run the same command again`,
    cause: error,
  });
}
