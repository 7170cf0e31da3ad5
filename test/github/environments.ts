import { type Account, type Accounts, described } from "./accounts.ts";
import {
  type Answer,
  type Call,
  counted,
  type Handlers,
  notFound,
  Refusal,
  validationFailed,
} from "./answer.ts";
import type { Members } from "./description.ts";
import type { Repository } from "./repository.ts";

/** What the repository's owner pays for. */
export type Plan = "team" | "enterprise";

export interface BranchPolicy {
  id: number;
  name: string;
  type: "branch" | "tag";
}

export interface Environment {
  name: string;
  id: number;
  reviewers: readonly Account[];
  preventSelfReview: boolean;
  /** Minutes. */
  waitTimer: number;
  branches: "all" | "protected" | "named";
  /** Those that count where branches are named. */
  policies: BranchPolicy[];
  adminsBypass: boolean;
}

/** What is changed of an environment by its page; reviewers by login or slug. */
export interface Setting {
  users?: readonly string[];
  teams?: readonly string[];
  preventSelfReview?: boolean;
  waitTimer?: number;
  branches?: "all" | "protected" | { branches: readonly string[]; tags?: readonly string[] };
  adminsBypass?: boolean;
}

/** What creates or changes an environment; the description has passed it. */
interface EnvironmentRequest {
  wait_timer?: number;
  prevent_self_review?: boolean;
  reviewers?: readonly { type?: string; id?: number }[] | null;
  deployment_branch_policy?: { protected_branches: boolean; custom_branch_policies: boolean } | null;
}

const MOST_REVIEWERS = 6;
/** 30 days. */
const LONGEST_WAIT_MINUTES = 43_200;
const LONGEST_NAME = 255;

/** The environments of a repository, and what protects them. */
export class Environments {
  readonly #repository: Repository;
  readonly #accounts: Accounts;
  readonly #plan: Plan;
  readonly #now: () => Date;
  readonly #all: Environment[] = [];
  #ids = 0;

  constructor(repository: Repository, accounts: Accounts, plan: Plan, now: () => Date) {
    this.#repository = repository;
    this.#accounts = accounts;
    this.#plan = plan;
    this.#now = now;
  }

  /** The environment of a name; GitHub does not tell upper from lower case. */
  get(name: string): Environment | undefined {
    return this.#all.find((one) => one.name.toLowerCase() === name.toLowerCase());
  }

  /** Creates an environment, or changes it, as a person does on its page; what is not said has GitHub's default. */
  set(name: string, setting: Setting = {}): Environment {
    const { users = [], teams = [], branches = "all" } = setting;
    const named = typeof branches === "object" ? branches : { branches: [] };
    const policy = (type: "branch" | "tag") => (pattern: string) => this.#policy(pattern, type);
    const environment = this.get(name) ?? this.#create(name);
    return Object.assign(environment, {
      reviewers: [
        ...users.map((user) => this.#account("User", user)),
        ...teams.map((team) => this.#account("Team", team)),
      ],
      preventSelfReview: setting.preventSelfReview ?? false,
      waitTimer: setting.waitTimer ?? 0,
      branches: typeof branches === "object" ? "named" : branches,
      policies: [...named.branches.map(policy("branch")), ...(named.tags ?? []).map(policy("tag"))],
      adminsBypass: setting.adminsBypass ?? true,
    });
  }

  readonly handlers: Handlers = {
    "repos/get-environment": (call) => ({ status: 200, body: this.#described(this.#named(call)) }),
    "repos/create-or-update-environment": (call) => this.#put(call),
    "repos/list-deployment-branch-policies": (call) => this.#listPolicies(call),
    "repos/create-deployment-branch-policy": (call) => this.#addPolicy(call),
    "repos/delete-deployment-branch-policy": (call) => this.#removePolicy(call),
  };

  #create(name: string): Environment {
    this.#ids += 1;
    const environment: Environment = {
      ...{ name, id: this.#ids, reviewers: [], preventSelfReview: false, waitTimer: 0 },
      ...{ branches: "all", policies: [], adminsBypass: true },
    };
    this.#all.push(environment);
    return environment;
  }

  #account(type: Account["type"], name: string): Account {
    const known = this.#accounts.named(type, name);
    if (known === undefined) this.#accounts.add(type, name);
    return known ?? this.#account(type, name);
  }

  #policy(name: string, type: "branch" | "tag"): BranchPolicy {
    this.#ids += 1;
    return { id: 361_000 + this.#ids, name, type };
  }

  #named({ path }: Call): Environment {
    const environment = this.get(String(path["environment_name"]));
    if (environment === undefined) throw notFound();
    return environment;
  }

  #put(call: Call): Answer {
    const name = String(call.path["environment_name"]);
    const request = (call.body ?? {}) as EnvironmentRequest;
    for (const member of ["wait_timer", "prevent_self_review", "reviewers", "deployment_branch_policy"]) {
      // Its documentation does not say whether what is left out stays: the stand-in takes the worse for it.
      if (!Object.hasOwn(request, member)) call.doubt(`${member} is left out, and may not stay as it is`);
    }
    const { wait_timer = 0, prevent_self_review = false, deployment_branch_policy: policy = null } = request;
    if (name.length > LONGEST_NAME) throw refused("name", `is too long (maximum is ${LONGEST_NAME})`);
    if (!Number.isInteger(wait_timer) || wait_timer < 0 || wait_timer > LONGEST_WAIT_MINUTES)
      throw refused("wait_timer", `must be between 0 and ${LONGEST_WAIT_MINUTES}`);
    if (policy !== null && policy.protected_branches === policy.custom_branch_policies)
      throw refused("deployment_branch_policy", "protected and custom cannot have the same value");
    const reviewers = this.#reviewers(request.reviewers ?? []);
    const environment = this.get(name) ?? this.#create(name);
    const branches = policy === null ? "all" : policy.protected_branches ? "protected" : "named";
    Object.assign(environment, {
      ...{ waitTimer: wait_timer, reviewers, branches },
      preventSelfReview: reviewers.length > 0 && prevent_self_review,
      policies: branches === "named" ? environment.policies : [],
    });
    return { status: 200, body: this.#described(environment) };
  }

  #reviewers(asked: readonly { type?: string; id?: number }[]): Account[] {
    if (asked.length > 0 && this.#repository.isPrivate && this.#plan !== "enterprise") {
      const why = "Please ensure the billing plan supports the required reviewers protection rule.";
      throw new Refusal(422, `Failed to create the environment protection rule. ${why}`);
    }
    if (asked.length > MOST_REVIEWERS) throw refused("reviewers", `only ${MOST_REVIEWERS} are allowed`);
    return asked.map(({ type, id }) => {
      const account = this.#accounts.numbered(type, id);
      if (account === undefined) throw refused("reviewers", `${type} ${id} cannot read the repository`);
      return account;
    });
  }

  #listPolicies(call: Call): Answer {
    const { policies } = this.#named(call);
    return counted("branch_policies", policies, call, policyShown);
  }

  #addPolicy(call: Call): Answer {
    const environment = this.#named(call);
    const { name, type = "branch" } = call.body as { name: string; type?: "branch" | "tag" };
    if (environment.branches !== "named") throw notFound();
    if (environment.policies.some((one) => one.name === name && one.type === type))
      return { status: 303, body: {} };
    const policy = this.#policy(name, type);
    environment.policies.push(policy);
    return { status: 200, body: policyShown(policy) };
  }

  #removePolicy(call: Call): Answer {
    const environment = this.#named(call);
    const at = environment.policies.findIndex(({ id }) => id === call.path["branch_policy_id"]);
    if (at < 0) throw notFound();
    environment.policies.splice(at, 1);
    return { status: 204, body: undefined };
  }

  #described({ name, id, branches, adminsBypass, ...rules }: Environment): Members {
    const { url, htmlUrl } = this.#repository;
    return {
      ...{ id, node_id: `EN_${id}`, name, url: `${url}/environments/${encodeURIComponent(name)}` },
      html_url: `${htmlUrl}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
      created_at: this.#now().toISOString(),
      updated_at: this.#now().toISOString(),
      can_admins_bypass: adminsBypass,
      protection_rules: rulesShown(rules, branches !== "all"),
      deployment_branch_policy:
        branches === "all"
          ? null
          : { protected_branches: branches === "protected", custom_branch_policies: branches === "named" },
    };
  }
}

function rulesShown(
  {
    reviewers,
    preventSelfReview,
    waitTimer,
  }: Pick<Environment, "reviewers" | "preventSelfReview" | "waitTimer">,
  limitsBranches: boolean,
): Members[] {
  const rule = (id: number, type: string, more: Members) => ({ id, node_id: `GA_${id}`, type, ...more });
  return [
    ...(waitTimer === 0 ? [] : [rule(1, "wait_timer", { wait_timer: waitTimer })]),
    ...(reviewers.length === 0
      ? []
      : [
          rule(2, "required_reviewers", {
            prevent_self_review: preventSelfReview,
            reviewers: reviewers.map((one) => ({ type: one.type, reviewer: described(one) })),
          }),
        ]),
    ...(limitsBranches ? [rule(3, "branch_policy", {})] : []),
  ];
}

function policyShown({ id, name, type }: BranchPolicy): Members {
  return { id, node_id: `DBP_${id}`, name, type };
}

function refused(field: string, message: string): Refusal {
  return validationFailed({ resource: "Environment", field, code: "custom", message });
}
