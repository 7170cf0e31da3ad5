/** What an error tells a person, part by part. */
export interface ErrorParts {
  /** What happened, as a clause: "cannot read the configuration". */
  what: string;
  /** `file:line:col`, an option or a URL. */
  where?: string;
  /** Why it happened. */
  why?: string;
  /** What the why consists of, one to a line, where that is a list. */
  whyLines?: readonly string[];
  /** What to do about it. */
  mend?: string;
  /** The lines of a command that does it. */
  mendLines?: readonly string[];
  cause?: unknown;
}

/** Exit statuses, the same for every command. */
export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3, outside: 4, emergency: 5 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/**
 * The one error type: a stable code, the exit status it ends with, and the four parts of its message.
 * A bad policy is never an error, it is a finding; an error says that the tool could not do its work.
 */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  readonly code: string;
  readonly status: ExitStatus;
  readonly parts: ErrorParts;

  constructor(code: string, status: ExitStatus, parts: ErrorParts) {
    super(parts.what, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.code = code;
    this.status = status;
    this.parts = parts;
  }
}

/** A mistake in how the tool was called or configured; ends 2, nothing was started. */
export function usageError(code: `E_${string}`, parts: ErrorParts): PolicyError {
  return new PolicyError(code, EXIT.usage, parts);
}

/** The command waits for what will never come: a fault of the tool, of which nobody knows what it left. */
export function unfinishedError(): PolicyError {
  return outsideError("E_UNFINISHED", {
    what: "the command did not finish",
    why: "something that it waited for never answered",
    mend: "see what is there now: archi3-policy status; then run it again, and report this",
  });
}

/** Something outside failed (disk, git, network); ends 4. */
export function outsideError(code: `E_${string}`, parts: ErrorParts): PolicyError {
  return new PolicyError(code, EXIT.outside, parts);
}
