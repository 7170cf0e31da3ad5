import { quote } from "../wording.ts";
import { mendTo, type Slip } from "./text-slip.ts";

/** Letters of Greek and Cyrillic and the Latin ones that nobody can tell them from. */
const TWINS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον", "ABEZHIKMNOPTYXov"],
      ["ЅІЈАВЕКМНОРСТХ", "SIJABEKMHOPCTX"],
      ["аеорсухѕіјԁԛ", "aeopcyxsijdq"],
    ] as const
  ).flatMap(([letters, latin]) => [...letters].map((letter, index) => [letter, latin[index] ?? ""])),
);

const TWIN = new RegExp(`[${[...TWINS.keys()].join("")}]`, "u");
const DASHES = "‐‑‒–—−";
const DASH = new RegExp(`[${DASHES}]`, "u");
const DASHED_WORD = new RegExp(`^[^\\s${DASHES}]*\\p{L}[${DASHES}][\\p{L}\\d]\\S*$`, "u");
const DASH_BEFORE_WORD = new RegExp(`[${DASHES}](?=[\\p{L}\\d])`, "gu");

/** A letter, sign or dash in a word of Latin letters that looks like one of the keyboard and is another. */
export function lookAlike(text: string): Slip | undefined {
  for (const { 0: word, index } of text.matchAll(
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+/gu,
  )) {
    const at = word.search(TWIN);
    if (at !== -1 && /\p{Script=Latin}/u.test(word)) return alike(text, index + at, "letter");
  }
  const wide = text.search(/[\uff01-\uff5e]/u);
  if (wide !== -1 && /[a-z\d]/i.test(text) && !/[\u3000-\u9fff\uac00-\ud7af]/u.test(text))
    return alike(text, wide, "sign");
  return DASHED_WORD.test(text) ? alike(text, text.search(DASH), "dash") : undefined;
}

function alike(text: string, at: number, what: "letter" | "sign" | "dash"): Slip {
  const char = text.charAt(at);
  const code = `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    rule: "ARC238",
    message: `${quote(text)} holds the ${what} ${code} (${char}), which looks like another one of the keyboard.`,
    help: `Type the ${what === "dash" ? "hyphen (-)" : what} of the keyboard; programs see another word.`,
    part: { start: at, end: at + 1 },
    ...mendTo(text, withoutLookAlikes(text), `Change to the ${what} of the keyboard`),
  };
}

/** A text in the characters of the keyboard, where each that looks like one of them stands for that one only. */
function withoutLookAlikes(text: string): string | undefined {
  const now = text
    .replace(/[\p{Script=Greek}\p{Script=Cyrillic}]/gu, (letter) => TWINS.get(letter) ?? letter)
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(DASH_BEFORE_WORD, "-");
  return /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(now) ? undefined : now;
}

/** `&gt;` for `>`: text that was copied out of a page's source. */
export function htmlEntity(text: string): Slip | undefined {
  const found = /&(?:lt|gt|amp|quot|apos|nbsp|#\d{2,5}|#x[\da-f]{2,5});/i.exec(text);
  if (found === null) return undefined;
  return {
    rule: "ARC238",
    message: `${quote(found[0])} stands for a sign in HTML; here it is text.`,
    help: "Write the sign itself.",
    part: { start: found.index, end: found.index + found[0].length },
    ...mendTo(text, withoutEntities(text), "Write the sign itself"),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  nbsp: " ",
  apos: "'",
  quot: '"',
};

/** A text with the signs that its HTML entities stand for; undefined where it has one that is not common. */
function withoutEntities(text: string): string | undefined {
  let isKnown = true;
  const now = text.replace(/&([a-z]+|#\w+);/gi, (entity, name: string) => {
    const sign = ENTITIES[name.toLowerCase()];
    isKnown &&= sign !== undefined;
    return sign ?? entity;
  });
  return isKnown ? now : undefined;
}
