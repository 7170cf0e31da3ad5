/** What a git server wants to allow, in the words of a workflow's `permissions`. */
export type GitRight = "contents: read" | "contents: write";

/**
 * By what git over HTTP tells that the account or token may not do it. What it may not even see is not found; a server that
 * takes no token for valid asks for a name, which nobody is there to type.
 */
const DENIED =
  /The requested URL returned error: 403\b|^fatal: (?:repository '.*' not found|Authentication failed|could not read (?:Username|Password))/m;

/**
 * What to do where a server refuses the account or the job's token; undefined where something else is wrong.
 * @param complaint what git said, as it said it
 */
export function mendOfDenial(complaint: string, right: GitRight): string | undefined {
  if (!DENIED.test(complaint)) return undefined;
  const verb = right === "contents: write" ? "push to" : "read";
  return (
    `in a workflow, add the line \`${right}\` below \`permissions:\` of the job, beside what it needs already; for another ` +
    `repository hand in an App's token as \`with: ledger-token\`; elsewhere see that this account may ${verb} it`
  );
}
