import type { RuleFamily } from "../rule.ts";

const AGENT = "agents/reefer-monitor.yaml";
const MANAGER = '  manager: "@cold-chain-manager"';

/** What can be wrong with comments and baselines that accept findings. `acceptance.ts` finds these. */
export const acceptances: RuleFamily = {
  rules: [
    {
      id: "ARC901",
      name: "suppression-without-reason",
      severity: "error",
      what: "A suppression gives no reason.",
      why: "Nobody can judge later whether it is still right. Without a reason it accepts nothing.",
      example: {
        file: AGENT,
        good: MANAGER,
        bad: `  # «archi3-disable-next-line ARC301»\n${MANAGER}`,
      },
    },
    {
      id: "ARC902",
      name: "unknown-rule",
      severity: "error",
      what: "A suppression names a rule that does not exist, or one whose findings cannot be accepted.",
      why: "It looks as if something were accepted, and nothing is. What keeps a file from being read (ARC001–ARC004, ARC007, ARC010, ARC012–ARC016) can be accepted neither by a comment nor by the baseline: everything in the file would pass unseen. For the same reason the configuration cannot make these rules milder. Nor can what is said of suppressions themselves (ARC9xx). Everything else can, a credential too: it stays in every report, as suppressed and with the reason.",
      example: {
        file: AGENT,
        good: MANAGER,
        bad: `  # archi3-disable-next-line «ARC3O1» -- the manager joins in March\n${MANAGER}`,
      },
    },
    {
      id: "ARC903",
      name: "malformed-suppression",
      severity: "error",
      what: "A comment begins like a suppression and is none: no such form (capitals and other signs than `-` included), no rule, no such day, or a reason that is not set off.",
      why: "It accepts nothing, although it looks as if it did. The forms are `archi3-disable-next-line` (above the line; further comments and blank lines may stand between), `archi3-disable-line` (at the end of the line) and `archi3-disable-file` (anywhere in the file), then the rules, then `until` and the last day (in UTC) if there is one, then ` -- ` and the reason. A finding belongs to the line that it begins on.",
      example: {
        file: AGENT,
        good: MANAGER,
        bad: `  # «archi3-disable-nextline» ARC301 -- the manager joins in March\n${MANAGER}`,
      },
    },
    {
      id: "ARC904",
      name: "suppression-over",
      severity: "warning",
      what: "The last day of a suppression is over.",
      why: "What it accepted counts again, and somebody has to decide anew.",
      example: {
        file: AGENT,
        good: MANAGER,
        bad: `  # archi3-disable-next-line ARC301 until «2026-01-31» -- the manager joins in January\n${MANAGER}`,
      },
    },
    {
      id: "ARC905",
      name: "stale-suppression",
      severity: "warning",
      what: "A suppression accepts nothing, or only what a nearer one accepts already.",
      why: "What it was for is fixed, or said twice; left in place, it would accept the next fault there unseen. Nothing is said where a rule is switched off, where a file cannot be read, or where an error may hide what would be found: one on the same line, or, for rules that hold files against each other, one anywhere.",
      example: {
        file: AGENT,
        good: MANAGER,
        bad: `  # «archi3-disable-next-line ARC301 -- the manager joins in March»\n${MANAGER}`,
      },
    },
    {
      id: "ARC906",
      name: "stale-baseline",
      severity: "notice",
      what: "The baseline accepts a finding that is no longer there.",
      why: "The same fault could come back unseen. Writing the baseline anew takes out what is fixed, and never adds anything. It is a notice, so that no change fails because it fixes something.",
      example: {
        baseline: "present",
        good: '{\n  "format": "archi3-baseline/1",\n  "findings": []\n}\n',
        bad: `{
  "format": "archi3-baseline/1",
  "findings": [
    {
      "rule": "ARC301",
      "file": "agents/reefer-monitor.yaml",
      "fingerprint": «"5f2b0c1d8e7a46935f2b0c1d8e7a4693"»,
      "message": "No manager is called @cold-chain-manger."
    }
  ]
}
`,
      },
    },
    {
      id: "ARC907",
      name: "grown-baseline",
      severity: "error",
      what: "A change lets the baseline accept more than it does on the base, or brings a first one that accepts what is not there yet.",
      why: "A baseline holds what was there when the checks were adopted. A new finding is fixed, or accepted at its place by a comment with a reason. An entry follows a file that git shows as renamed, if the base has the same finding there. What it adds beyond that accepts nothing.",
      example: {
        baseline: "changed",
        good: '{\n  "format": "archi3-baseline/1",\n  "findings": []\n}\n',
        bad: `{
  "format": "archi3-baseline/1",
  "findings": [
    {
      "rule": "ARC511",
      "file": "environments/production.yaml",
      "fingerprint": «"0d9c3f6be1a24857b6d20d9c3f6be1a2"»,
      "message": "A credential stands here in plain text: a password."
    }
  ]
}
`,
      },
    },
    {
      id: "ARC908",
      name: "rule-not-evaluated",
      severity: "error",
      what: "A rule of the repository's own could not be evaluated for a policy, or its steps are used up, so that policies after it are not judged by it.",
      why: "That a rule says nothing is no pass. No comment and no baseline accepts it, the configuration cannot make it milder, it counts as new in every change, and it is told whatever a run is narrowed to.",
      example: {
        commands: true,
        good: `printf 'rules:\\n  - id: NQF900\\n    kinds: [environment]\\n    when: environment == "staging"\\n    assert: document.?owner.orValue("") == ""\\n    message: Nobody owns staging\\n' > validation/rules/owner.yaml`,
        bad: `printf 'rules:\\n  - id: NQF900\\n    kinds: [environment]\\n    when: environment == "staging"\\n    assert: document.owner == ""\\n    message: Nobody owns staging\\n' > validation/rules/owner.yaml`,
      },
    },
  ],
};
