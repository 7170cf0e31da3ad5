import { remembered } from "../../policy/remembered.ts";
import { mayHoldEntry, swallowedLine } from "./slips-in-text-entries.ts";
import { htmlEntity, lookAlike } from "./slips-in-text-look-alikes.ts";
import { mixedStyle } from "./slips-in-text-names.ts";
import { blankEdge, punctuationInKey, punctuationInValue } from "./slips-in-text-punctuation.ts";
import { quoteInKey, quoteInValue, typographicQuotes } from "./slips-in-text-quotes.ts";
import { colonInKey, colonInValue, gluedComment, gluedDash } from "./slips-in-text-signs.ts";
import type { Slip } from "./text-slip.ts";
import type { WrittenText } from "./written-text.ts";

/** A text that has none of the shapes that the rules look at; most have not, and cost nothing more. */
const CLEAN = /^[A-Za-z0-9@<>](?:[A-Za-z0-9 @<>%/._+-]*[A-Za-z0-9%])?$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const DOUBTFUL = /--| -|(?:^|\s)[-+]/;

const isClean = remembered(
  10_000,
  (text) => CLEAN.test(text) && !DOUBTFUL.test(text) && !(text.includes("_") && text.includes("-")),
);

/** The first slip that a value shows, the most telling kind first. */
export function valueSlip(written: WrittenText): Slip | undefined {
  return (
    swallowedLine(written) ??
    blankEdge(written.text, "value") ??
    typographicQuotes(written.text, "value") ??
    lookAlike(written.text) ??
    htmlEntity(written.text) ??
    quoteInValue(written) ??
    gluedComment(written) ??
    gluedDash(written) ??
    colonInValue(written) ??
    punctuationInValue(written) ??
    mixedStyle(written.text)
  );
}

/** The first slip that a key shows, the most telling kind first. */
export function keySlip(key: string): Slip | undefined {
  if (isClean(key)) return undefined;
  return (
    blankEdge(key, "key") ??
    typographicQuotes(key, "key") ??
    lookAlike(key) ??
    quoteInKey(key) ??
    colonInKey(key) ??
    punctuationInKey(key)
  );
}

/** Whether a text shows no slip however it is written, so that nobody has to look how it is. */
export const isNeverSlip = remembered(10_000, (text) => {
  if (mayHoldEntry(text)) return false;
  if (isClean(text)) return true;
  const styles = [true, false].flatMap((plain) =>
    [true, false].map((mayBeOption) => ({ plain, mayBeOption })),
  );
  return styles.every((style) => valueSlip({ text, raw: text, below: false, ...style }) === undefined);
});
