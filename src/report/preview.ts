import { staleText } from "../release/ledger.ts";
import type { Risk } from "../release/risk.ts";
import type { Change } from "../release/semantic-diff.ts";
import { countChanges, left, policiesIn, renderFoldedChanges } from "./changes-page.ts";
import { bounded, fitted } from "./fitted.ts";
import { markdownProse, markdownText } from "./markdown-text.ts";
import { byteLength } from "./sanitize.ts";

/** What a change would do to an environment if it were merged and deployed there; or why nobody can tell, as a clause. */
export type EnvironmentPreview = { environment: string } & (
  | {
      is: "told";
      /** What is live there, by id; null where nothing is. */
      live: string | null;
      changes: readonly Change[];
      risk: Risk;
      /** As a ledger's view has it. */
      staleSince: string | undefined;
    }
  | { is: "untold"; why: string }
);

/** What a change would do to every environment, in the order of promotion; or why nobody can tell, as a clause. */
export type Preview =
  | { is: "told"; environments: readonly EnvironmentPreview[] }
  | { is: "untold"; why: string };

/** Bytes of foreign texts. */
const MOST = { name: 100, why: 600 } as const;
/** What says how many environments are shown. */
const TAIL_BYTES = 100;
const TITLE = "\n### What would change\n\n";
const INTRO =
  "If this were merged and deployed, against what is live by each ledger: what others have merged and nobody has deployed there yet is in it too.\n";

/**
 * The section of a pull request's summary that says what would change where.
 * @param maxBytes of UTF-8, at least 4 KiB; what does not fit is counted
 */
export function renderPreview(preview: Preview, maxBytes: number): string {
  if (preview.is === "untold") return `${TITLE}${untold(preview.why)}\n`;
  const { environments } = preview;
  const head = `${TITLE}${INTRO}`;
  const share = Math.floor((maxBytes - byteLength(head) - TAIL_BYTES) / Math.max(1, environments.length));
  const tail = left(environments.length);
  return fitted(
    head,
    environments,
    maxBytes,
    (shown) => (tail(shown) === "" ? "" : `\n${tail(shown)}`),
    (one) => renderEnvironment(one, share),
  );
}

function renderEnvironment(one: EnvironmentPreview, maxBytes: number): string {
  const name = `**${markdownText(bounded(one.environment, MOST.name))}**`;
  if (one.is === "untold") return `\n${name}: ${untold(one.why)}\n`;
  const { staleSince } = one;
  const stale =
    staleSince === undefined ? "" : ` (${markdownText(bounded(staleText(staleSince), MOST.why))})`;
  const line = `\n${name}: ${whatOf(one)}${stale}\n`;
  const changes = one.live === null ? [] : one.changes;
  return `${line}${renderFoldedChanges(changes, maxBytes - byteLength(line))}`;
}

function whatOf({ live, changes, risk }: Extract<EnvironmentPreview, { is: "told" }>): string {
  if (live === null) return `nothing is live there; ${policiesIn(changes)} would be`;
  if (changes.length === 0) return "nothing";
  return `${countChanges(changes)}; risk **${risk.level}**: ${markdownText(risk.reasons.join("; "))}`;
}

function untold(why: string): string {
  return `could not be told: ${markdownProse(bounded(why, MOST.why))}`;
}
