import type { Detector, Refusal, Slip } from "./syntax-slip.ts";
import {
  colonsInValue,
  itemOnKeyLine,
  malformedDashes,
  missingColons,
  missingDashes,
  missingSpaces,
} from "./syntax-slips-entries.ts";
import { indentation, lostKeyLine, tabs } from "./syntax-slips-layout.ts";
import {
  commentSigns,
  continuation,
  escapes,
  extraQuotes,
  lookalikes,
  trailing,
  unclosedQuotes,
} from "./syntax-slips-quotes.ts";
import {
  bracketIndentation,
  brackets,
  commas,
  properties,
  specialStarts,
  templateCommands,
  templates,
} from "./syntax-slips-signs.ts";
import {
  documentMarkers,
  joinedKeys,
  separatingTabs,
  signedKeys,
  strayWords,
} from "./syntax-slips-strays.ts";

/** What a person may have done, the most telling first: among mends that help equally, the first wins. */
const DETECTORS: readonly Detector[] = [
  tabs,
  documentMarkers,
  separatingTabs,
  escapes,
  properties,
  lookalikes,
  bracketIndentation,
  extraQuotes,
  unclosedQuotes,
  continuation,
  templateCommands,
  templates,
  commentSigns,
  signedKeys,
  brackets,
  commas,
  specialStarts,
  lostKeyLine,
  itemOnKeyLine,
  missingSpaces,
  malformedDashes,
  colonsInValue,
  missingDashes,
  (refusal) => (refusal.near.some((line) => line.text) ? indentation(refusal) : []),
  missingColons,
  trailing,
  joinedKeys,
  strayWords,
  indentation,
];

/** Every slip that could explain why the parser stopped, the most telling first. */
export function slips(refusal: Refusal): Slip[] {
  return DETECTORS.flatMap((detect) => detect(refusal)).filter((found) => found.mends.length > 0);
}
