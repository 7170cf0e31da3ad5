import { shellWord } from "../shell-word.ts";
import { compared, hasReviewers, type Protection, type Wanted } from "./protection.ts";

/**
 * Commands of GitHub's own client that make an environment as it has to be, for whoever has the rights and not this
 * repository.
 * @param repository `owner/name`
 * @param found undefined where there is no such environment
 */
export function ghCommands(wanted: Wanted, found: Protection | undefined, repository: string): string[] {
  const path = `repos/${repository}/environments/${encodeURIComponent(wanted.name)}`;
  return [settingCommand(wanted, found, path, repository), ...branchCommands(wanted, found, path)];
}

function settingCommand(
  { waitTimer, preventSelfReview, reviewers, branches }: Wanted,
  found: Protection | undefined,
  path: string,
  repository: string,
): string {
  const [owner = ""] = repository.split("/");
  const reviewer = (type: string, lookup: string) =>
    `-F 'reviewers[][type]=${type}' -F "reviewers[][id]=$(gh api ${lookup} --jq .id)"`;
  const allow = branches === undefined ? (found?.branches.allow ?? "all") : "named";
  return [
    `gh api --method PUT ${shellWord(path)}`,
    `-F wait_timer=${waitTimer}`,
    `-F prevent_self_review=${preventSelfReview}`,
    ...reviewers.users.map((user) => reviewer("User", `users/${user}`)),
    ...reviewers.teams.map((team) => reviewer("Team", `orgs/${owner}/teams/${team}`)),
    ...(hasReviewers(reviewers) ? [] : ["-F 'reviewers[]'"]),
    ...(allow === "all"
      ? ["-F deployment_branch_policy=null"]
      : [
          `-F 'deployment_branch_policy[protected_branches]=${allow === "protected"}'`,
          `-F 'deployment_branch_policy[custom_branch_policies]=${allow === "named"}'`,
        ]),
  ].join(" ");
}

function branchCommands({ branches }: Wanted, found: Protection | undefined, path: string): string[] {
  if (branches === undefined) return [];
  const known =
    found?.branches.allow === "named" ? found.branches : { branches: [] as string[], tags: [] as string[] };
  const { missing, surplus } = compared(branches, known.branches, (one, other) => one === other);
  const policies = shellWord(`${path}/deployment-branch-policies`);
  const removal = (name: string, type: "branch" | "tag") => {
    const pick = `.branch_policies[] | select(.name == ${JSON.stringify(name)} and (.type // "branch") == "${type}") | .id`;
    return `gh api --method DELETE ${policies}/"$(gh api ${policies} --jq ${shellWord(pick)})"`;
  };
  return [
    ...missing.map((name) => `gh api --method POST ${policies} -f ${shellWord(`name=${name}`)}`),
    ...surplus.map((name) => removal(name, "branch")),
    ...known.tags.map((name) => removal(name, "tag")),
  ];
}
