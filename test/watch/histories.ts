import type {
  ActivationRecord,
  DeploymentKind,
  Event,
  LedgerRecord,
  ValidationRecord,
} from "../../src/release/record.ts";
import type { History } from "../../src/watch/past-deployments.ts";
import { digest, effective, MINUTE, NOON } from "../release/ledgers.ts";

/** What a test says of a deployment; the rest is a deployment that becomes healthy within a minute. */
export interface Told {
  /** Minutes after noon at which it begins. */
  at: number;
  /** Minutes until its verdict; 1 otherwise. */
  took?: number;
  /** Minutes from a failed verdict to the restoration; 1 otherwise. */
  restoredIn?: number;
  /** `open`: nothing follows. */
  ends?: "healthy" | "rolled-back" | "failed" | "inconclusive" | "interrupted" | "open";
  kind?: DeploymentKind;
  restores?: string;
  /** What was live before, by id; what was healthy last otherwise. */
  previous?: string;
  breakGlass?: boolean;
  validation?: Partial<ValidationRecord>;
  activation?: ActivationRecord;
}

/** The ledger of an environment, as a test writes it. */
export class Book implements History {
  readonly environment: string;
  readonly records: LedgerRecord[] = [];
  #live: string | undefined;

  constructor(environment: string) {
    this.environment = environment;
  }

  /** @param of the policies, by name */
  deploy(of: string, told: Told): this {
    const { at, took = 1, restoredIn = 1, ends = "healthy", kind = "deploy", restores, activation } = told;
    const previous = told.previous ?? this.#live;
    const id = `${this.environment}-${this.records.length + 1}`;
    const own = { id, kind, digest: digest(of), "effective-digest": effective(of) };
    const { validation } = told;
    this.add(at, "intent", {
      ...own,
      ...(validation === undefined
        ? {}
        : { validation: { policies: 1, errors: 0, warnings: 0, suppressed: 0, ...validation } }),
      ...(told.breakGlass === undefined ? {} : { "break-glass": told.breakGlass }),
      ...(previous === undefined ? {} : { previous }),
      ...(restores === undefined ? {} : { restores }),
    });
    const seen = activation === undefined ? {} : { activation };
    if (ends === "rolled-back") {
      const back = previous ?? "empty";
      this.add(at + took, "failed", { ...own, restores: back, ...seen });
      this.add(at + took + restoredIn, "rolled-back", {
        ...{ ...own, restores: back, live: back },
        ...(back === "empty" ? {} : { restored: "healthy" as const }),
      });
    } else if (ends !== "open") {
      const live = ends === "interrupted" ? previous : id;
      this.add(at + took, ends, { ...own, ...(live === undefined ? {} : { live }), ...seen });
      this.#live = live;
    }
    return this;
  }

  add(at: number, event: Event, parts: Partial<LedgerRecord> = {}): this {
    const epoch = this.records.length + 1;
    this.records.push({
      ...{ format: "archi3-record/1", nonce: String(epoch), epoch, environment: this.environment },
      ...{ time: new Date(NOON + at * MINUTE).toISOString(), event, actor: "alice", tool: "0" },
      ...parts,
    });
    return this;
  }
}
