/** What a starter configuration is made for. */
export interface StarterFacts {
  /** The policies folder, relative to the configuration's. */
  policies: string;
  /** The environments in the order of promotion; at least one. */
  environments: readonly string[];
  /** The default branch of the repository. */
  branch: string;
}

/**
 * The text of a first archi3.yaml: every environment on a branch of its own, and the last one proven, checked and
 * protected. What needs names that only a person knows stands there as a comment.
 */
export function starterConfig({ policies, environments, branch }: StarterFacts): string {
  const sections = environments.map((name, index) => {
    const after = environments[index - 1];
    return index === environments.length - 1
      ? lastEnvironment(name, after, branch)
      : environment(name, after);
  });
  const [first = "", last = ""] = [environments[0], environments.at(-1)];
  const tail = TAIL.replaceAll("FIRST", first).replaceAll("LAST", last);
  return `${HEAD.replace("POLICIES", () => yamlText(policies))}${sections.join("\n")}${tail}`;
}

const HEAD = `# How the policies are checked, and how they reach the environments. Everything has a default.
policies: POLICIES

validate:
  fail-on: error            # \`warning\`: a doubt fails the pull request too

# In the order of promotion. What is live in an environment is the branch policy-live/<environment>: agents read it by
# Flux, by Argo CD, or with \`git pull\`.
environments:
`;

const TAIL = `
# Who is told when something is wrong. Issues of this repository need no secret. For more, add a channel, and its name
# under \`to\`; archi3-policy init --verbose then says where its secret goes.
alerts:
  channels:
    issues: { type: github-issue, labels: [policy-alert] }
    # ops: { type: slack, url-from: SLACK_WEBHOOK_URL }
    # oncall: { type: email, smtp-from: SMTP_URL, to: [oncall@example.com] }
  routes:
    - { on: [deployment-failure, system-instability], to: [issues], after: 0s } # to: [issues, ops, oncall]
    - { on: [validation-failure], to: [issues], after: 5m } # to: [ops]
    - { on: [performance-degradation], to: [issues], after: 15m } # to: [ops]
    - { on: [drift, break-glass, stale-lock], to: [issues], after: 0s }

# Whom to call; alerts and incidents name them.
# contacts:
#   - { name: policy on-call, reach: "+1 555 0100", when: always }

# Of what nobody is told until a day begins.
# silences:
#   - { alert: drift, environment: FIRST, until: 2030-01-01, reason: migration }

# What LAST is held against. Those on evidence are judged by the newest value that somebody, or a workflow, attached:
# archi3-policy evidence --environment LAST --name compliance --result pass --value 0.95
slo:
  - { name: quality-gate-pass-rate, evidence: quality-gate-pass-rate, target: ">95%" }
  - { name: coordination-success, evidence: coordination-success, target: ">98%" }
  - { name: compliance, evidence: compliance, target: ">90%" }
  - { name: user-satisfaction, evidence: user-satisfaction, target: ">4.5/5" }
  # These ask a Prometheus: write its address, and queries for what your agents count.
  # - name: response-time
  #   url: https://prometheus.example
  #   query: histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))
  #   target: "<200ms"
  # - name: throughput
  #   url: https://prometheus.example
  #   query: sum(rate(http_requests_total[5m])) * 3600
  #   target: ">1000 requests/hour"
  # - name: error-rate
  #   url: https://prometheus.example
  #   query: sum(rate(http_requests_total{code=~"5.."}[5m])) / sum(rate(http_requests_total[5m]))
  #   target: "<1%"
  # - name: availability
  #   url: https://prometheus.example
  #   query: avg(up{job="agents"})
  #   target: ">99.9%"

# The history of deployments is kept in the branches policy-ledger/<environment>, at \`origin\` where there is one.
# ledger: { remote: origin }
`;

/** A line with a remark behind it, in one column as far as lines go. */
function remarked(line: string, remark: string): string {
  return `${line.padEnd(REMARKS_AT)} # ${remark}\n`;
}

const REMARKS_AT = 27;

function environment(name: string, after: string | undefined): string {
  return `  ${name}:\n${comesAfter(after)}    target: { type: git }\n`;
}

function comesAfter(after: string | undefined): string {
  return after === undefined ? "" : remarked(`    after: ${after}`, "only what is healthy there comes here");
}

function lastEnvironment(name: string, after: string | undefined, branch: string): string {
  const soak = `how long it must have been healthy in ${after}, without a break`;
  const proof =
    after === undefined
      ? ""
      : `${remarked("    soak: 24h", soak)}    # Results that must have passed in ${after}, for these very policies. The release workflow writes \`end-to-end\` once
    # tests/${after}/run is there.
    # evidence: [end-to-end]
`;
  return `  ${name}:
${comesAfter(after)}${proof}${remarked("    checklist: required", "an open point of the release checklist refuses the deployment")}    # No deployments on weekends; rollbacks are never frozen.
    # freeze:
    #   - { from: "fri 16:00", to: "mon 08:00", timezone: Europe/Berlin, reason: weekend }
    # Who approves on GitHub; one of them is enough. Private repositories need an Enterprise plan for it.
    # reviewers: { users: [alice], teams: [sre], prevent-self-review: true }
    target: { type: git }
    # Rollbacks and monitoring wait for nobody: GitHub environments of their own, without reviewers.
    github: { rollback: ${name}-rollback, monitor: ${name}-monitor, branches: [${yamlText(branch)}] }
    verify:
      # After the activation: look every minute, for ten minutes. A failure rolls back by itself.
      bake: { duration: 10m, interval: 60s }
      checks:
        - { name: target, type: target } # the branch holds what was activated
        - name: live-policies            # an agent that reads it gets what was deployed
          type: command
          command: [node, checks/live-policies.mjs]
`;
}

/** A text as a plain or quoted scalar. */
function yamlText(text: string): string {
  const isPlain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** The usual names of environments, from the first to the last of a promotion. */
const USUAL_ORDER = [
  /^(?:local|dev|development|sandbox)$/,
  /^(?:test|testing|integration|int|ci)$/,
  /^(?:qa|uat|acceptance)$/,
  /^(?:stage|staging|preprod|pre-production|canary)$/,
  /^(?:prod|production|live)$/,
];
const AMONG_OTHERS = 3;

/**
 * Environments in the order in which their names are usually promoted.
 * @returns `guessed`: names that tell nothing of their place
 */
export function orderOfEnvironments(names: readonly string[]): { order: string[]; guessed: string[] } {
  const rankOf = (name: string) => USUAL_ORDER.findIndex((pattern) => pattern.test(name));
  const guessed = names.filter((name) => rankOf(name) === -1);
  const place = (name: string) => (rankOf(name) === -1 ? AMONG_OTHERS - 0.5 : rankOf(name));
  const order = [...names].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return { order, guessed };
}

/** Names of the variables that a configuration takes secrets from, `…-from: NAME` or a list of them, each once, sorted. */
export function secretNames(document: unknown): string[] {
  const names = new Set<string>();
  const isName = (part: unknown): part is string => typeof part === "string" && /^[A-Za-z_]\w*$/.test(part);
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key.endsWith("-from")) for (const name of [part].flat().filter(isName)) names.add(name);
      visit(part);
    }
  };
  visit(document);
  return [...names].sort();
}
