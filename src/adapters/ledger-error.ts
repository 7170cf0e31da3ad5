import { outsideError, type PolicyError } from "../errors.ts";
import { foreignText } from "./foreign-text.ts";

interface Parts {
  what: string;
  where?: string;
  why: string;
  mend: string;
  cause?: unknown;
}

/** The error of everything that a branch of ours cannot do: exit 4. `why` may be git's words; it is made fit here. */
export function branchError(code: `E_${string}`, parts: Parts): PolicyError {
  const where = parts.where === undefined ? {} : { where: visible(parts.where) };
  return outsideError(code, { ...parts, why: visible(parts.why), ...where });
}

/** {@link branchError} of a ledger: `E_LEDGER`. */
export function ledgerError(parts: Parts): PolicyError {
  return branchError("E_LEDGER", parts);
}

/** A record that cannot be relied on. Nothing is guessed from what is left. */
export function brokenLedger(environment: string, commit: string, why: string): PolicyError {
  return ledgerError({
    what: `the ledger of ${environment} cannot be relied on`,
    where: `commit ${commit}`,
    why,
    mend: `look at it with \`git show ${commit}\`; a newer version of archi3-policy may have written it, else put policy-ledger/${environment} back to the last commit that is right, and protect the branch`,
  });
}

/** What git or a remote said, in one line: without the hints for people at a terminal, and without credentials in URLs. */
export function visible(text: string): string {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("hint:"));
  return foreignText(withoutCredentials(lines.join("; ")));
}

/** URLs without what stands before their host. A password may hold an @, but no slash. */
export function withoutCredentials(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/]*@/gi, "$1");
}
