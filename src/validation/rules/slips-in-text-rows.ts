import type { Rule } from "../rule.ts";

/** The rule table of slips of typing that leave valid YAML. */
export const SLIP_RULES: readonly Rule[] = [
  {
    id: "ARC230",
    name: "stray-quote",
    severity: "error",
    what: "A quote without a partner, a second pair of quotes, or typographic quotes are a part of a value or key.",
    why: "The text looks quoted, and is compared with the quote in it; YAML knows only straight quotes.",
    example: {
      file: "core/orchestration-policies.yaml",
      bad: "keywords: [portal, form, «“mobile”»]",
      good: "keywords: [portal, form, mobile]",
    },
  },
  {
    id: "ARC231",
    name: "odd-style",
    severity: "warning",
    what: "One key or item of a list is written with underscores or capitals in a file whose others are in kebab-case, or a word has dashes and underscores.",
    why: "Names are compared letter for letter, so the odd one matches nothing.",
    example: {
      file: "core/orchestration-policies.yaml",
      bad: "«hazardousCargo»:",
      good: "hazardous-cargo:",
    },
  },
  {
    id: "ARC232",
    name: "swallowed-line",
    severity: "error",
    what: "A line that looks like an item or a key of its own continues the unquoted text before it.",
    why: "A dash without its space, or a deeper indentation, makes YAML fold the line into the text.",
    example: {
      file: "core/agent-policies.yaml",
      bad: "tone-of-voice: verified\n         «accessibility:WCAG-AA»",
      good: "tone-of-voice: verified\n        accessibility: WCAG-AA",
    },
  },
  {
    id: "ARC233",
    name: "stray-dash",
    severity: "error",
    what: "A dash or a bullet is a part of a text, or makes an item a list of its own.",
    why: "Whoever looks the word up does not find it with the dash.",
    example: {
      file: "core/agent-policies.yaml",
      bad: "tone-of-voice: «-»verified",
      good: "tone-of-voice: verified",
    },
  },
  {
    id: "ARC234",
    name: "stray-colon",
    severity: "error",
    what: "A colon or an equals sign is a part of a key or a value, or a colon lacks its space.",
    why: "The key has another name, or the value another text, than it seems to have.",
    example: {
      file: "core/orchestration-policies.yaml",
      bad: "«workshop:»:\n        keywords: [service-interval",
      good: "workshop:\n        keywords: [service-interval",
    },
  },
  {
    id: "ARC235",
    name: "glued-comment",
    severity: "error",
    what: "A comment stands right behind a value, without a space before its #.",
    why: "YAML reads it as a part of the value.",
    example: {
      file: "core/orchestration-policies.yaml",
      bad: "- opening-a-new-hub«# or closing one»",
      good: "- opening-a-new-hub",
    },
  },
  {
    id: "ARC236",
    name: "stray-punctuation",
    severity: "error",
    what: "A word ends with a comma, a semicolon, a full stop or a dash, has two dashes inside, or begins with & and so names an anchor.",
    why: "The sign is a part of the word, which then matches nothing.",
    example: {
      file: "core/agent-policies.yaml",
      bad: "handover-to-human: always-offered«,»",
      good: "handover-to-human: always-offered",
    },
  },
  {
    id: "ARC237",
    name: "lost-comma",
    severity: "warning",
    what: "An unquoted item of a list in brackets holds a blank, in a file whose other items hold none.",
    why: "Without the comma two items become one.",
    example: {
      file: "core/orchestration-policies.yaml",
      bad: "keywords: [declaration«\u0020»transit, guarantee]",
      good: "keywords: [declaration, transit, guarantee]",
    },
  },
  {
    id: "ARC238",
    name: "look-alike",
    severity: "error",
    what: "A word mixes Latin letters with Cyrillic or Greek ones that look the same, or holds a dash, a sign or an HTML entity that looks like one of the keyboard.",
    why: "People read one word, programs another.",
    example: {
      file: "core/orchestration-policies.yaml",
      bad: "keywords: [return, gr«\u0430»de, refurbish]",
      good: "keywords: [return, grade, refurbish]",
    },
  },
  {
    id: "ARC239",
    name: "blank-edge",
    severity: "error",
    what: "A quoted text begins or ends with a blank, or holds nothing else.",
    why: "The blank is invisible to people and makes another text for programs.",
    example: {
      file: "core/agent-policies.yaml",
      bad: 'breakdown-rate: "«\u0020»<2%"',
      good: 'breakdown-rate: "<2%"',
    },
  },
];
