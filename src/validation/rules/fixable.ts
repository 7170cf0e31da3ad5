import type { Rule } from "../rule.ts";

/** When a rule's findings have a fix: always, or only where the clause holds. */
export type Fixable = "always" | { when: string };

/**
 * The rules whose mend can be certain. All others leave a choice (which of two policies is right, which number is
 * meant), or need something that only a person knows.
 */
export const FIXABLE: ReadonlyMap<Rule["id"], Fixable> = new Map<Rule["id"], Fixable>([
  ["ARC005", "always"],
  ["ARC006", { when: "the character has no width and stands among letters of the keyboard" }],
  ["ARC008", { when: "it is a blank or a soft hyphen" }],
  [
    "ARC010",
    {
      when: "only one change lets the whole file be read: a colon, comma, space or dash that is missing, the wrong bracket or quotes, an id without quotes",
    },
  ],
  ["ARC011", { when: "a bracket stands too far left, or a tab stands for a space" }],
  ["ARC020", { when: "both entries say the same, letter for letter, and no comment goes with the second" }],
  ["ARC021", { when: "both entries say the same, letter for letter, and no comment goes with the second" }],
  ["ARC023", { when: "the key is not empty" }],
  ["ARC030", { when: "the schema accepts only one of the readings; a key is always put in quotes" }],
  ["ARC031", { when: "the schema wants text there" }],
  ["ARC032", { when: "it is a tag of Python for a text that stands in quotes" }],
  ["ARC033", { when: "the file holds nothing that the versions of YAML read differently" }],
  ["ARC041", { when: "braces around a declared name are not complete" }],
  ["ARC042", { when: "only one declared name is near, and the variable stands in one place" }],
  ["ARC101", { when: "only one key that may stand there is near" }],
  [
    "ARC103",
    {
      when: "quotes are all that is too much or missing, a text is meant as a flag, or a word stands where its list should",
    },
  ],
  ["ARC104", { when: "only one allowed text is near" }],
  [
    "ARC105",
    {
      when: "only case, separators, a sign or a blank are wrong, or a date can be read in one way only",
    },
  ],
  ["ARC107", { when: "the item stands alone, and no comment goes with it" }],
  [
    "ARC201",
    {
      when: "only one amount can be meant: a slip in a unit or number, a comparator turned round or too much",
    },
  ],
  ["ARC207", { when: "only one well-known word is near" }],
  ["ARC208", { when: "only one well-known key is near" }],
  ["ARC209", { when: "a name of several words has two letters exchanged or one doubled" }],
  ["ARC210", { when: "more statements, or the agent's manager or team, speak for one side" }],
  ["ARC211", { when: "the value holds one comparator" }],
  ["ARC221", { when: "a required key is a slip of one that is there" }],
  ["ARC223", { when: "a name or a level is a slip of a known one" }],
  ["ARC230", { when: "the text stays a text without the quote" }],
  [
    "ARC231",
    { when: "underscores, or capitals inside of a key, stand between words that the file holds elsewhere" },
  ],
  ["ARC232", { when: "the first item of a list lacks its dash" }],
  ["ARC233", { when: "the sign is a dash" }],
  ["ARC234", { when: "one sign is too much, or one blank is missing" }],
  ["ARC235", { when: "nothing else stands on the line" }],
  ["ARC236", { when: "nothing seems to be lost behind it" }],
  ["ARC237", { when: "a semicolon or a bar stands between the items" }],
  ["ARC238", { when: "the characters stand for one of the keyboard each" }],
  ["ARC239", { when: "something else stands in the quotes, without escapes" }],
  ["ARC301", { when: "only one name that is defined is near, and other places say it too" }],
  ["ARC302", "always"],
  ["ARC307", { when: "only one name that is defined is near, and other places say it too" }],
  ["ARC308", { when: "several policies, or the words that they use, agree on one spelling" }],
  ["ARC311", { when: "the rest of the file is for the environment of its name" }],
  ["ARC501", { when: "a flag has to be turned" }],
  ["ARC503", { when: "a flag has to be turned" }],
  ["ARC504", { when: "a flag has to be turned" }],
  ["ARC505", { when: "a flag has to be turned that stands where the core has one" }],
  ["ARC506", { when: "a flag has to be turned" }],
  ["ARC507", { when: "a flag has to be turned" }],
  ["ARC512", { when: "a flag has to be turned" }],
  ["ARC905", { when: "nothing is found by any of its rules" }],
]);
