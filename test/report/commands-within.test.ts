import { expect, test } from "vitest";
import { sentenceParts } from "../../src/report/commands-within.ts";

const commandsIn = (sentence: string) =>
  sentenceParts(sentence).flatMap(({ text, isCommand }) => (isCommand ? [text] : []));

test.each<[string, string[]]>([
  [
    "a person must act: archi3-policy rollback --environment production --deployment-id production-3",
    ["archi3-policy rollback --environment production --deployment-id production-3"],
  ],
  [
    "archi3-policy deploy --environment production closes it, or archi3-policy rollback --environment production",
    ["archi3-policy deploy --environment production", "archi3-policy rollback --environment production"],
  ],
  ["see what is live: archi3-policy status; no other was healthy", ["archi3-policy status"]],
  [
    `if that is over: archi3-policy unlock --environment a --reason "it is over"; or wait`,
    [`archi3-policy unlock --environment a --reason "it is over"`],
  ],
  ["put it back: `git push origin main`, then look", ["git push origin main"]],
  ["see that the server answers", []],
  ["a newer version of archi3-policy has written it", []],
  ["`never closed", []],
  ["", []],
])("%s", (sentence, commands) => {
  expect(commandsIn(sentence)).toEqual(commands);
});

test("nothing of a sentence is lost but the backticks of its commands", () => {
  const sentence = "a `b` c archi3-policy status, `d``e` f";
  const parts = sentenceParts(sentence);
  expect(parts.map(({ text }) => text).join("")).toBe("a b c archi3-policy status, d`e` f");
  // Two of them side by side would be one in Markdown.
  for (const [index, { isCommand }] of parts.entries())
    expect(isCommand && parts[index + 1]?.isCommand === true).toBe(false);
});
