/** What a git server wants to allow, in the words of a workflow's `permissions`. */
export type GitRight = "contents: read" | "contents: write";

/** What git over HTTP says where the account or token may not do it; what it may not even see is not found. */
const REFUSED = /The requested URL returned error: 403\b|^fatal: repository '.*' not found/m;
/** What it says where the server wants another token than it was given, or one at all; nobody is there to type it. */
const UNKNOWN = /^fatal: (?:Authentication failed|could not read (?:Username|Password))/m;

/** Whether a server could be reached, and refuses what this account or token asks for. */
export function isRefused(complaint: string): boolean {
  return REFUSED.test(complaint);
}

/**
 * What to do where a server refuses the account or the job's token; undefined where something else is wrong.
 * @param complaint what git said, as it said it
 */
export function mendOfDenial(complaint: string, right: GitRight): string | undefined {
  if (!isRefused(complaint) && !UNKNOWN.test(complaint)) return undefined;
  const verb = right === "contents: write" ? "push to" : "read";
  return (
    `in a workflow, add the line \`${right}\` below \`permissions:\` of the job, beside what it needs already; for another ` +
    `repository hand in an App's token as \`with: ledger-token\`; elsewhere see that this account may ${verb} it`
  );
}
