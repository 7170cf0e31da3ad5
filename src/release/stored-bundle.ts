import type { Entry } from "./record.ts";

/** Where a ledger holds a bundle. */
export type StoredBundle =
  | { is: "stored"; intent: Entry }
  | { is: "unknown" }
  /** The digits fit several digests. */
  | { is: "ambiguous" };

/**
 * The newest record whose tree holds a bundle. Only intents are asked: `rolled-back` names the bundle that failed, and holds
 * the one that was restored.
 * @param typed a digest, or its first digits, with or without `sha256:`
 */
export function storedBundle(entries: readonly Entry[], typed: string): StoredBundle {
  const wanted = `sha256:${typed.replace(/^sha256:/, "")}`;
  const intents = entries.filter(
    ({ event, digest }) => event === "intent" && digest?.startsWith(wanted) === true,
  );
  const intent = intents.at(-1);
  if (intent === undefined) return { is: "unknown" };
  return new Set(intents.map(({ digest }) => digest)).size === 1
    ? { is: "stored", intent }
    : { is: "ambiguous" };
}
