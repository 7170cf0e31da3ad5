import { type Call, type Handlers, notFound } from "./answer.ts";
import { asObject, type Members, operationOf } from "./description.ts";
import type { Repository } from "./repository.ts";

/** Who may review. */
export interface Account {
  type: "User" | "Team";
  /** A login, or a team's slug. */
  name: string;
  id: number;
}

/** Users, and the teams of the organisation that owns the repository. */
export class Accounts {
  readonly #repository: Repository;
  readonly #all: Account[] = [];

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Adds users or teams, which may read the repository. */
  add(type: Account["type"], ...names: readonly string[]): void {
    for (const name of names) this.#all.push({ type, name, id: 1_000 + this.#all.length });
  }

  /** The account of a name, without regard to case. */
  named(type: Account["type"], name: string): Account | undefined {
    return this.#all.find((one) => one.type === type && one.name.toLowerCase() === name.toLowerCase());
  }

  numbered(type: unknown, id: unknown): Account | undefined {
    return this.#all.find((one) => one.type === type && one.id === id);
  }

  readonly handlers: Handlers = {
    "users/get-by-username": ({ path }) => this.#get("User", path["username"]),
    "teams/get-by-name": ({ path }) => {
      if (path["org"] !== this.#repository.owner) throw notFound();
      return this.#get("Team", path["team_slug"]);
    },
  };

  #get(type: Account["type"], name: Call["path"][string]) {
    const account = this.named(type, String(name));
    if (account === undefined) throw notFound();
    return { status: 200, body: described(account) };
  }
}

/** An account as GitHub describes it. */
export function described({ type, name, id }: Account): Members {
  if (type === "User")
    return { ...asObject(operationOf("users/get-by-username").example()), id, login: name };
  const { organization, ...team } = asObject(operationOf("teams/get-by-name").example());
  return {
    ...{ ...team, id, slug: name, name },
    // GitHub's example lacks these members, which its schema requires.
    ...{ type: "organization", organization: { ...asObject(organization), archived_at: null } },
  };
}
