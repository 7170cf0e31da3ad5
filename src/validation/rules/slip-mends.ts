import type { DraftMend } from "../rule.ts";

/** The change of one text into another, as that of the stretch in which they differ; undefined where they do not. */
export function changeOf(text: string, now: string, title: string): DraftMend | undefined {
  if (text === now) return undefined;
  const shorter = Math.min(text.length, now.length);
  let start = 0;
  while (start < shorter && text[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === now.at(-1 - end)) end++;
  return { kind: "part", start, end: text.length - end, text: now.slice(start, now.length - end), title };
}

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

/** A text in the characters of the keyboard, where each that looks like one of them stands for that one only. */
export function withoutLookAlikes(text: string): string | undefined {
  const now = text
    .replace(/[\p{Script=Greek}\p{Script=Cyrillic}]/gu, (letter) => TWINS.get(letter) ?? letter)
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑‒–—−](?=[\p{L}\d])/gu, "-");
  return /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(now) ? undefined : now;
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
export function withoutEntities(text: string): string | undefined {
  let isKnown = true;
  const now = text.replace(/&([a-z]+|#\w+);/gi, (entity, name: string) => {
    const sign = ENTITIES[name.toLowerCase()];
    isKnown &&= sign !== undefined;
    return sign ?? entity;
  });
  return isKnown ? now : undefined;
}
