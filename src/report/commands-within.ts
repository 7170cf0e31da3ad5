/** A piece of a sentence: words for people, or what can be copied into a terminal. */
export interface SentencePart {
  text: string;
  isCommand: boolean;
}

/**
 * Between backticks; or a command of ours as messages have it, up to where the sentence goes on: with options, or where the
 * sentence pauses behind it. Else `archi3-policy` is only a name.
 */
const COMMAND =
  /`([^`]+)`|(archi3-policy [a-z]+(?:(?: (?:--[a-z-]+(?: (?:"[^"]*"|'[^']*'|[^\s,;()]+))?|[\w./-]+(?=$|[),;])))+|(?=$|[),;])))/g;

/** A sentence of ours, such as what to do next, cut where its commands begin and end; backticks are left out. */
export function sentenceParts(sentence: string): SentencePart[] {
  const parts: SentencePart[] = [];
  let at = 0;
  for (const match of sentence.matchAll(COMMAND)) {
    // Two commands side by side are no sentence of ours, and some markup would take them for one.
    if (match.index === at && at > 0) continue;
    const before = sentence.slice(at, match.index);
    if (before !== "") parts.push({ text: before, isCommand: false });
    parts.push({ text: match[1] ?? match[2] ?? "", isCommand: true });
    at = match.index + match[0].length;
  }
  const rest = sentence.slice(at);
  return rest === "" ? parts : [...parts, { text: rest, isCommand: false }];
}
