import type { RunnerStep } from "../adapters/runner.ts";
import { encodePath, type Links, placesAtCommit } from "../report/links.ts";
import { RULES } from "../validation/rules/index.ts";
import type { GitHubRun } from "./github-run.ts";
import type { ReportContext, Validation } from "./report-formats.ts";

/** What a report on GitHub has to know of the run that it is about. */
export function contextOf(
  { inputs, step, trigger, terminal }: GitHubRun,
  validation: Validation,
): ReportContext {
  const commit = trigger.headSha ?? step.sha;
  const url = `${step.serverUrl}/${step.repository}`;
  const branch = /^refs\/heads\/(.+)$/.exec(step.ref)?.[1];
  return {
    links: linksOf(step, commit, validation),
    colors: terminal.colors,
    quiet: inputs.quiet,
    // The lines of its regions are those of the checkout.
    repository: {
      url,
      commit: validation.comparison?.checkout ?? step.sha,
      ...(branch === undefined ? {} : { branch }),
    },
  };
}

/** Where a reader goes on: the rule's page in the action's own repository, and the lines at the judged commit. */
function linksOf(
  { serverUrl, repository, action }: RunnerStep,
  commit: string,
  { comparison }: Validation,
): Links {
  return {
    rule: (id) =>
      action === undefined || !RULES.has(id)
        ? undefined
        : `${serverUrl}/${action.repository}/blob/${encodePath(action.ref)}/docs/rules.md#${anchorOf(id)}`,
    place: placesAtCommit(`${serverUrl}/${repository}`, commit, comparison?.reported),
  };
}

/** The heading of a rule's part of docs/rules.md, as GitHub makes an anchor of it. */
function anchorOf(id: string): string {
  const name = RULES.get(id)?.name;
  return name === undefined ? id.toLowerCase() : `${id.toLowerCase()}-${name}`;
}
