import type { LedgerRecord } from "../release/record.ts";
import type { Standing } from "../release/standing.ts";
import { conditionOf } from "../release/status.ts";
import { otherPolicies, rollbackCommand, wayFrom, wayText } from "../release/way-back.ts";
import { shellWord } from "../shell-word.ts";

/** What to do next, and the command that does it. */
export interface Step {
  what: string;
  command?: string;
}

/**
 * What to do about a deployment that failed, what cannot wait first.
 * @param standing how its environment stands now
 * @param intent the deployment's first record
 */
export function nextSteps(
  standing: Standing,
  { environment, id = "", "run-url": run }: LedgerRecord,
): Step[] {
  const name = shellWord(environment);
  const { refused, hold } = standing.stops;
  const unlock = `archi3-policy unlock --environment ${name} --reason "…"`;
  return [
    ...urgentSteps(standing, environment),
    { what: "see what is live now, and what stops deployments", command: "archi3-policy status" },
    ...(run === undefined ? [] : [{ what: `read the log of the run that deployed ${id}` }]),
    {
      what: "find what made the checks fail, in the policies or beside them",
      command: `archi3-policy history --environment ${name} --format json`,
    },
    ...(hold === undefined
      ? []
      : [
          {
            what: "allow deployments again, which the rollback holds, once the cause is known",
            command: unlock,
          },
        ]),
    { what: "correct the policies, and deploy them through the usual pull request" },
    ...(hold === undefined && refused.size > 0
      ? [
          {
            what: "only where the policies are not the cause: mend what is, and allow the same ones again",
            command: unlock,
          },
        ]
      : []),
    { what: "fill in the post-incident review below" },
  ];
}

/** What cannot wait: nothing healthy is live, or nobody knows. */
function urgentSteps(standing: Standing, environment: string): Step[] {
  const condition = conditionOf(standing, false);
  switch (condition) {
    case "failed":
    case "in doubt":
    case "empty": {
      const way = wayFrom(standing, condition === "in doubt");
      const back = otherPolicies(way);
      const said = wayText(way, environment);
      if (back === undefined)
        return [{ what: `nothing healthy is live, and ${said}: deploy corrected policies` }];
      return [{ what: `go back: ${said}`, command: rollbackCommand(environment, back.id) }];
    }
    case "inconclusive":
      return [
        {
          what: "measure what is live again: nobody knows how it is",
          command: `archi3-policy verify --environment ${shellWord(environment)}`,
        },
      ];
    default:
      return [];
  }
}
