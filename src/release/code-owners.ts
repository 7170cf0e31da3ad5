/** What decides in a policy repository, as CODEOWNERS names it. */
export function decidingPaths(policies: string): string[] {
  return policies === "." ? ["*"] : [`/${patternOf(policies)}/`, "/archi3.yaml", "/.github/", "/checks/"];
}

/** Blanks and signs of patterns count as they are behind a backslash. */
function patternOf(path: string): string {
  return path.replaceAll(/[\s#!*?[\]\\]/g, "\\$&");
}

/**
 * Who has to review what decides; comments while nobody is named, since a line with a wrong name protects nothing.
 * @param owner such as `@octo-org`
 */
export function codeOwners(owner: string | undefined, policies: string): string {
  const all = decidingPaths(policies);
  const width = Math.max(...all.map((path) => path.length));
  const lines = all.map((path) =>
    owner === undefined ? `# ${path.padEnd(width)} @your-org/policy-team` : `${path.padEnd(width)} ${owner}`,
  );
  const note =
    owner === undefined
      ? "# Name a team or a user, and take the # away: while these lines are comments, nobody has to review."
      : "# A user or a team, as @your-org/policy-team. An organisation by itself is none, and its line counts for nothing.";
  return `# Whose review a change of these needs. The ruleset of the default branch asks for it.\n${note}\n${lines.join("\n")}\n`;
}

/** True where a CODEOWNERS file names anybody. */
export function namesOwners(text: string): boolean {
  return linesOf(text).some(({ isOwned }) => isOwned);
}

/** Those of {@link decidingPaths} that nobody owns by a CODEOWNERS file, in one line; undefined where all are owned. */
export function unownedPaths(policies: string, text: string): string | undefined {
  const lines = linesOf(text);
  const unowned = decidingPaths(policies).filter((path) => {
    // GitHub takes the last line that matches.
    const line = lines.findLast(({ pattern }) => holds(pattern, plain(path)));
    return line?.isOwned !== true;
  });
  return unowned.length === 0 ? undefined : unowned.join(", ");
}

function linesOf(text: string): { pattern: string; isOwned: boolean }[] {
  return text.split("\n").flatMap((line) => {
    const [pattern, ...owners] = line.replace(/(^|\s)#.*$/, "").match(/\S+/g) ?? [];
    const isOwned = owners.some((owner) => owner.includes("@"));
    return pattern === undefined ? [] : [{ pattern: plain(pattern), isOwned }];
  });
}

/** A pattern or a path without the slashes and stars around it; empty for one that holds everything. */
function plain(pattern: string): string {
  return pattern.replace(/^[*/]+$|^\/|\/\**$/g, "");
}

function holds(pattern: string, path: string): boolean {
  return pattern === "" || pattern === path || path.startsWith(`${pattern}/`);
}
