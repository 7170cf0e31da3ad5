import type { Condition } from "../release/status.ts";
import type { Severity } from "../watch/alert.ts";
import type { ObjectiveStatus } from "../watch/objective.ts";
import type { DeploymentRow } from "./data.ts";
import { type Html, html } from "./html.ts";

/** What something means to whoever looks; each has a colour and a shape of its own. */
export type Tone = "good" | "bad" | "doubt" | "note" | "none";

/** A word with its shape, so that the colour says nothing by itself. */
export function badge(tone: Tone, word: string): Html {
  return html`<span class="badge ${tone}">${shape(tone)}${word}</span>`;
}

/** A tone's shape, by reference to {@link SHAPES}. */
export function shape(tone: Tone): Html {
  return html`<svg class="shape" aria-hidden="true" focusable="false"><use href="#shape-${tone}"/></svg>`;
}

/** The shapes, once a page: a tick, a cross in an octagon, a triangle, a letter, a dash. */
export const SHAPES = html`<svg class="defs" aria-hidden="true" focusable="false"><defs>
<symbol id="shape-good" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8"/><path d="M4 8.5l2.7 2.7L12 5.4"/></symbol>
<symbol id="shape-bad" viewBox="0 0 16 16"><path class="body" d="M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7z"/><path d="M5 5l6 6M11 5l-6 6"/></symbol>
<symbol id="shape-doubt" viewBox="0 0 16 16"><path class="body" d="M8 .6L16 15.4H0z"/><path d="M8 6v4M8 12.6v.2"/></symbol>
<symbol id="shape-note" viewBox="0 0 16 16"><rect width="16" height="16" rx="4"/><path d="M8 7.3v4.6M8 4.2v.2"/></symbol>
<symbol id="shape-none" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8"/><path d="M4.5 8h7"/></symbol>
</defs></svg>`;

export const CONDITION_TONE: { [condition in Condition]: Tone } = {
  healthy: "good",
  failed: "bad",
  empty: "bad",
  inconclusive: "doubt",
  "in doubt": "doubt",
  unknown: "doubt",
  "in progress": "note",
  nothing: "none",
};

export type Result = DeploymentRow["result"];

/** The results of deployments, in the order in which they are counted. */
export const RESULTS: { [result in Result]: { tone: Tone; word: string } } = {
  healthy: { tone: "good", word: "healthy" },
  "rolled-back": { tone: "bad", word: "rolled back" },
  failed: { tone: "bad", word: "failed" },
  inconclusive: { tone: "doubt", word: "inconclusive" },
  interrupted: { tone: "doubt", word: "interrupted" },
  open: { tone: "note", word: "open" },
};

export const RESULT_NAMES = Object.keys(RESULTS) as Result[];

export const SEVERITY_TONE: { [severity in Severity]: Tone } = {
  critical: "bad",
  warning: "doubt",
  notice: "note",
};

export const OBJECTIVE: { [state in ObjectiveStatus["state"]]: { tone: Tone; word: string } } = {
  kept: { tone: "good", word: "kept" },
  broken: { tone: "bad", word: "broken" },
  unknown: { tone: "doubt", word: "no data" },
};

/** How one check's verdict looks; a word that is not known here is doubtful. */
export function checkTone(verdict: string): Tone {
  if (verdict === "pass") return "good";
  return verdict === "fail" ? "bad" : "doubt";
}
