import { SCALAR_STYLE } from "js-yaml";
import { taggedValue } from "./directives-and-tags.ts";
import { type ScalarNode, scalarText, tagOf } from "./events.ts";
import type { ProblemList } from "./problem-list.ts";
import { readingsOf } from "./reader-mends.ts";
import { isSurelyText, type PlainScalar, resolvePlain } from "./scalar.ts";

/** The value of a scalar as JSON knows it; what readers would disagree on is reported. */
export function scalarValue(source: string, event: ScalarNode, problems: ProblemList): unknown {
  const text = scalarText(source, event);
  if (event.fast && event.tagStart === -1 && event.style === SCALAR_STYLE.PLAIN && isSurelyText(text))
    return text;
  let value: unknown = text;
  const tag = tagOf(source, event);
  if (tag !== undefined) value = taggedValue(source, event, tag, text, problems);
  else if (event.style === SCALAR_STYLE.PLAIN) {
    const plain = resolvePlain(text);
    value = plain.value;
    if (plain.elsewhere !== undefined || plain.inexact !== undefined)
      reportDoubt(plain, text, event, problems);
  }
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast) checkEscapes(source, event, problems);
  return value;
}

/** js-yaml makes two halves of a character of an escape beyond U+10FFFF; others refuse it. */
function checkEscapes(source: string, event: ScalarNode, problems: ProblemList): void {
  const written = source.slice(event.valueStart, event.valueEnd);
  for (const match of written.matchAll(/\\(?:U([0-9A-Fa-f]{8})|.)/gs)) {
    if (match[1] === undefined || Number.parseInt(match[1], 16) <= 0x10ffff) continue;
    const start = event.valueStart + match.index;
    problems.report(
      "ARC010",
      "There is no such character.",
      "The last character of Unicode is \\U0010FFFF.",
      start,
      start + match[0].length,
    );
  }
}

function reportDoubt(plain: PlainScalar, text: string, event: ScalarNode, problems: ProblemList): void {
  if (plain.inexact !== undefined) {
    problems.report(
      "ARC031",
      `This number is ${plain.inexact}.`,
      "Write a number that every reader holds exactly, or put it in quotes if it is a name.",
      event.valueStart,
      event.valueEnd,
      { readings: readingsOf(plain, text) },
    );
  } else if (plain.elsewhere !== undefined) {
    const here = typeof plain.value === "string" ? "text" : `the number ${String(plain.value)}`;
    problems.report(
      "ARC030",
      `YAML readers disagree on ${text}: YAML 1.2 reads ${here}, YAML 1.1 reads ${plain.elsewhere}.`,
      `Write "${text}" in quotes for text, or ${suggestion(plain)}.`,
      event.valueStart,
      event.valueEnd,
      { readings: readingsOf(plain, text) },
    );
  }
}

function suggestion(plain: PlainScalar): string {
  if (plain.elsewhere === "true" || plain.elsewhere === "false")
    return `${plain.elsewhere} for the truth value`;
  return "the number in plain decimal digits";
}
