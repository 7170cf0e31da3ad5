/** What one measurement of one check says. `error`: it could not be measured; lost access is never health. */
export type Measurement =
  | { verdict: "pass" | "warn" | "fail"; said: string }
  | { verdict: "inconclusive" | "error"; said: string };

/** A check as the configuration describes it, as far as verdicts need it. */
export interface CheckRule {
  name: string;
  /** So many failures are still no failure of the check. */
  failureLimit: number;
  /** So many measurements that say nothing (inconclusive or error) are still no reason to hold. */
  inconclusiveLimit: number;
  /** What an inconclusive check means: it holds the deployment, or it fails it. */
  onInconclusive: "hold" | "fail";
}

/** How a deployment stands after its checks. */
export type Verdict =
  | { state: "healthy" }
  | { state: "failed"; by: string; why: string }
  | { state: "inconclusive"; by: string; why: string };
