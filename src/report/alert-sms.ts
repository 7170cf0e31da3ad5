import type { Message } from "../watch/channel.ts";
import { contactLines, linksOf, sectionsOf, titleOf } from "./alert-text.ts";

/** Characters of GSM 03.38, of which two messages hold so many; each of {@link LONG} counts twice. */
const MOST = 320;
const TITLE = 160;
const PLAIN = new Set(
  "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\n",
);
const LONG = new Set("^{}\\[~]|€");
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ["…", "..."],
  ["–", "-"],
  ["—", "-"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["`", "'"],
  ["·", "-"],
  ["≤", "<="],
  ["≥", ">="],
  ["\u00A0", " "],
]);

/**
 * A message for a telephone, at most 320 characters of GSM 03.38, what matters most first: what is wrong, why, what else is
 * wrong, what to do, by which name runbooks have it, whom to call, where more stands. What does not fit whole is left out, but for the two first.
 */
export function smsText(message: Message): string {
  const sections = sectionsOf(message);
  // As the title has it: what lasts before what is over.
  const [worst, ...others] = [
    ...sections.filter(({ isOver }) => !isOver),
    ...sections.filter(({ isOver }) => isOver),
  ];
  const title = cut(gsm(titleOf(message)), TITLE);
  const first = worst === undefined ? [] : [gsm(worst.summary)];
  const rest = [
    ...others.map(({ heading }) => `also: ${heading}`),
    ...(worst?.next === undefined ? [] : [`next: ${worst.next}`]),
    ...(worst === undefined ? [] : [`alert: ${worst.name}`]),
    ...contactLines(message).map((line) => `call ${line}`),
    ...linksOf(message.links).flatMap(({ url }) => (url === undefined ? [] : [url])),
  ];
  let text = cut([title, ...first].join("\n"), MOST);
  for (const line of rest.map(gsm)) {
    const longer = `${text}\n${line}`;
    if (lengthOf(longer) <= MOST) text = longer;
  }
  return text;
}

/** The text in the signs that every telephone gets one by one; with others a message holds less than half. */
function gsm(text: string): string {
  return [...text].map((sign) => (known(sign) ? sign : replaced(sign))).join("");
}

function known(sign: string): boolean {
  return PLAIN.has(sign) || LONG.has(sign);
}

function replaced(sign: string): string {
  const instead = OTHERWISE.get(sign) ?? sign.normalize("NFKD").replace(/\p{M}/gu, "");
  return instead !== "" && [...instead].every(known) ? instead : "?";
}

function lengthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (LONG.has(sign) ? 2 : 1), 0);
}

function cut(text: string, most: number): string {
  if (lengthOf(text) <= most) return text;
  let shown = "";
  let length = 3;
  for (const sign of text) {
    length += LONG.has(sign) ? 2 : 1;
    if (length > most) break;
    shown += sign;
  }
  return `${shown}...`;
}
