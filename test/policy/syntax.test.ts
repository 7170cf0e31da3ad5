import fc from "fast-check";
import { parseEvents } from "js-yaml";
import { describe, expect, it } from "vitest";
import { explainStrictness, explainSyntax } from "../../src/policy/syntax.ts";

/** Name, expected codes in order of place, and the broken text with «…» around each expected range. */
type Case = [name: string, codes: string, marked: string];

const raw = String.raw;

const CASES: Case[] = [
  // Quotes
  [
    "double quote not closed at a line's end",
    "unclosed-quote",
    `version: «"1.0.0»\nmetadata:\n  name: "core"\n  author: "team"\n`,
  ],
  [
    "double quote not closed, nested",
    "unclosed-quote",
    `metadata:\n  name: «"core»\n  author: "team"\n  tier: "2"\nrest: "x"\n`,
  ],
  [
    "double quote not closed on the last line",
    "unclosed-quote",
    `metadata:\n  name: "core"\n  author: «"team»\n`,
  ],
  [
    "double quote not closed before a comment",
    "unclosed-quote",
    `limits:\n  rate: «"200/hour  # stricter»\n  burst: "20"\n`,
  ],
  [
    "double quote not closed before deeper lines",
    "unclosed-quote",
    `agents:\n  «"coder-manager:»\n    tier: "2"\n    role: "lead"\n  writer:\n    tier: "3"\n`,
  ],
  ["single quote not closed", "unclosed-quote", `metadata:\n  name: «'core»\n  author: 'team'\n`],
  [
    "quote of a list item not closed",
    "unclosed-quote",
    `gates:\n  - "review"\n  - «"testing»\n  - "release"\n`,
  ],
  ["closing quote lost inside brackets", "unclosed-quote", `roles: [«"read, "write", "admin"]»\nnext: 1\n`],
  ["last closing quote lost inside brackets", "unclosed-quote", `roles: ["read", «"write]»\nnext: "1"\n`],
  [
    "closing quote of a key lost before brackets",
    "unclosed-quote",
    `access:\n  «"@coder-manager: ["read"]»\n  other: ["write"]\n`,
  ],
  ["closing quote of a list item's key", "unclosed-quote", `steps:\n  - «"name: build»\n    run: "make"\n`],
  ["opening quote of a key lost", "unopened-quote", `access:\n  «@coder-manager"»:\n    git: ["read"]\n`],
  ["opening quote of a value lost", "unopened-quote", `manager: «@coder-manager"»\nnext: 1\n`],
  ["opening quote doubled", "extra-quote", `name: «""»core"\nnext: 1\n`],
  ["closing quote doubled", "extra-quote", `name: "core«""»\nnext: 1\n`],
  ["single closing quote doubled", "extra-quote", `name: 'core«''»\nnext: 'x'\n`],
  ["text after a closing quote", "text-after-quote", `name: "core" «policy»\nnext: 1\n`],
  [
    "quotes within quotes",
    "text-after-quote",
    `description: "run the "«fast" checks»"\nnext: 1\n`.replace(`«fast" checks»"`, `«fast" checks"»`),
  ],
  ["apostrophe within single quotes", "text-after-quote", `description: 'the agent'«s limits'»\nnext: 1\n`],
  ["comma at a line's end, as in JSON", "trailing-comma", `name: "core"«,»\nnext: "x"\n`],
  ["semicolon at a line's end", "text-after-quote", `name: "core"«;»\nnext: "x"\n`],
  ["list without brackets", "list-without-brackets", `roles: "read"«, "write"»\nnext: 1\n`],
  ["two colons with quotes", "text-after-quote", `"a": "b"«: "c"»\nnext: 1\n`],
  ["comment without a space", "comment-without-space", `name: "core"«#»main policy\nnext: 1\n`],
  ["curly quotes around a value with a colon", "curly-quote", `note: «“»Use this: always”\nnext: 1\n`],
  ["curly closing quote", "curly-quote", `name: "core«”»\nnext: "x"\n`],
  [
    "quoted text that continues without indentation",
    "continuation-indentation",
    `a:\n  note: "first line\n  «second line"»\n  next: 1\n`,
  ],
  ["Windows path in double quotes", "bad-escape", `${raw`path: "C:«\d»ata\new"`}\nnext: 1\n`],
  ["regular expression in double quotes", "bad-escape", `${raw`pattern: "^«\d»+\.\d+$"`}\nnext: 1\n`],
  ["short hexadecimal escape", "bad-escape", `${raw`sign: "«\x»4"`}\nnext: 1\n`],

  // Brackets
  ["list not closed", "unclosed-bracket", `roles: «[»"read", "write"\nnext: "x"\nlast: ["a"]\n`],
  [
    "list not closed, nested",
    "unclosed-bracket",
    `filesystem:\n  admin: «[»"read", "write"\n  viewer: ["read"]\ngit:\n  admin: ["read"]\n`,
  ],
  [
    "list over several lines not closed",
    "unclosed-bracket",
    `allowed: «[»\n  "a.example",\n  "b.example"\nblocked: ["c.example"]\n`,
  ],
  ["list not closed at the end of the file", "unclosed-bracket", `next: 1\nroles: «[»"read", "write"\n`],
  ["mapping not closed", "unclosed-bracket", `limits: «{»cpu: 2, memory: 4\nnext: 1\n`],
  ["inner list not closed", "unclosed-bracket", `limits: {roles: «[»"a", "b"}\nnext: 1\n`],
  ["inner mapping not closed", "unclosed-bracket", `steps: [«{»name: a, run: b]\nnext: 1\n`],
  ["outer list not closed", "unclosed-bracket", `matrix: «[»[1, 2], [3, 4]\nnext: 1\n`],
  ["list closed with a brace", "mismatched-bracket", `roles: ["read", "write"«}»\nnext: 1\n`],
  ["opening bracket lost", "stray-bracket", `roles: "read", "write"«]»\nnext: 1\n`],
  ["closing bracket doubled", "stray-bracket", `roles: ["read", "write"]«]»\nnext: 1\n`],
  ["closing brace doubled", "stray-bracket", `limits: {cpu: 2}«}»\nnext: 1\n`],
  ["comma lost between quoted items", "missing-comma", `roles: ["read" «"write"», "admin"]\nnext: 1\n`],
  [
    "comma lost at a line's end",
    "missing-comma",
    `roles: [\n  "read"\n  «"write"»,\n  "admin"\n  ]\nnext: 1\n`,
  ],
  ["comma doubled", "extra-comma", `roles: ["read",«,» "write"]\nnext: 1\n`],
  ["comma first", "extra-comma", `roles: [«,» "read"]\nnext: 1\n`],
  [
    "closing bracket at its key's indentation",
    "bracket-indentation",
    `web:\n  allowed: [\n    "a.example",\n    "b.example"\n  «]»\n  next: 1\n`,
  ],
  ["text after a closing bracket", "text-after-bracket", `roles: ["read"] «only»\nnext: 1\n`],

  // Tabs
  ["tab as indentation of a key", "tab-indentation", `metadata:\n«\t»name: "core"\nnext: 1\n`],
  [
    "tab in place of one line's spaces",
    "tab-indentation",
    `metadata:\n  name: "core"\n«\t»author: "team"\n  tier: 2\n`,
  ],
  [
    "a block indented with tabs",
    "tab-indentation",
    `metadata:\n«\t»name: "core"\n\tauthor: "team"\n\tlabels:\n\t\ttier: 2\nnext: 1\n`,
  ],
  ["tab before a list item", "tab-indentation", `roles:\n  - "a"\n«\t»- "b"\n  - "c"\n`],
  ["space and tab", "tab-indentation", `metadata:\n  name: "core"\n «\t»author: "team"\n`],

  // Indentation
  ["one space too many before a key", "indentation", `version: "1"\n «metadata»:\n  name: "core"\nnext: 1\n`],
  [
    "one space too many before a nested key",
    "indentation",
    `metadata:\n  name: "core"\n   «author»: "team"\n  tier: 2\n`,
  ],
  [
    "one space too few before a nested key",
    "indentation",
    `metadata:\n  name: "core"\n «author»: "team"\n  tier: 2\n`,
  ],
  [
    "one space too few before the first nested key",
    "indentation",
    `metadata:\n «name»: "core"\n  author: "team"\n  tier: 2\n`,
  ],
  [
    "one space too many before the first nested key",
    "indentation",
    `metadata:\n   «name»: "core"\n  author: "team"\n  tier: 2\nnext: 1\n`,
  ],
  ["one space too many before a list item", "indentation", `gates:\n  - "a"\n   «-» "b"\n  - "c"\nnext: 1\n`],
  ["one space too few before a list item", "indentation", `gates:\n  - "a"\n «-» "b"\n  - "c"\nnext: 1\n`],
  [
    "key of a list item one space too deep",
    "indentation",
    `steps:\n  - name: "a"\n     «run»: "b"\n  - name: "c"\n`,
  ],
  [
    "key of a list item one space too shallow",
    "indentation",
    `steps:\n  - name: "a"\n   «run»: "b"\n  - name: "c"\n`,
  ],
  [
    "mapping with its own children moved",
    "indentation",
    `agents:\n  coder:\n    tier: 2\n   «writer»:\n    tier: 3\n  analyst:\n    tier: 3\n`,
  ],
  [
    "block text line moved out",
    "text-indentation",
    `notes:\n  text: |\n    first line\n   «second» line\n  next: 1\n`,
  ],

  // Colons
  [
    "colon lost before a quoted value",
    "missing-colon",
    `metadata:\n  name: "core"\n  «author» "team"\n  tier: 2\n`,
  ],
  ["colon lost on the first line", "missing-colon", `«version» "1.0.0"\nmetadata:\n  name: "core"\n`],
  [
    "colon lost after a key with children",
    "missing-colon",
    `version: "1"\n«metadata»\n  name: "core"\n  tier: 2\nnext: 1\n`,
  ],
  [
    "colon lost after a nested key with children",
    "missing-colon",
    `agents:\n  «coder-manager»\n    tier: 2\n    role: "x"\n  writer:\n    tier: 3\n`,
  ],
  ["colon lost on the last line", "missing-colon", `metadata:\n  name: "core"\n  «author» "team"\n`],
  [
    "colon lost before a list in brackets",
    "missing-colon",
    `access:\n  admin: ["read"]\n  «viewer» ["read"]\n  other: ["x"]\n`,
  ],
  ["colon lost in a list item", "missing-colon", `steps:\n  - «name» "build"\n    run: "make"\n`],
  [
    "colon lost after a quoted key",
    "missing-colon",
    `access:\n  «"@coder"»\n    git: ["read"]\n  "@writer":\n    git: ["x"]\n`,
  ],
  ["equals sign for a colon", "missing-colon", `metadata:\n  name: "core"\n  author «=» "team"\n  tier: 2\n`],
  [
    "space lost after a colon, quoted value",
    "missing-space",
    `metadata:\n  name: "core"\n  author«:»"team"\n  tier: 2\n`,
  ],
  [
    "space lost after a colon, plain value",
    "missing-space",
    `metadata:\n  name: core\n  tier«:»2\n  role: lead\n`,
  ],
  [
    "space lost after a colon on the first line",
    "missing-space",
    `version«:»"1.0.0"\nmetadata:\n  name: "core"\n`,
  ],
  [
    "space lost after a quoted key's colon",
    "missing-space",
    `access:\n  "@coder"«:»["read"]\n  "@writer": ["x"]\n`,
  ],
  ["full-width colon", "wrong-colon", `metadata:\n  name: "core"\n  author«：»team\n  tier: 2\n`],
  ["colon inside a value", "colon-in-value", `metadata:\n  description: «Use this: carefully»\n  tier: 2\n`],
  ["two lines joined", "colon-in-value", `metadata:\n  name: «core version: "2"»\n  tier: 2\n`],
  ["value that ends with a colon", "colon-in-value", `metadata:\n  name: «core:»\n  tier: 2\n`],
  ["time and note", "colon-in-value", `window: «08:00 until: late»\nnext: 1\n`],

  // Lists
  ["space lost after a dash", "missing-space", `gates:\n  - "a"\n  «-»"b"\n  - "c"\n`],
  ["space lost after the last dash", "missing-space", `gates:\n  - a\n  «-»b\nnext: 1\n`],
  ["dash lost", "missing-dash", `gates:\n  - "a"\n  «"b"»\n  - "c"\n`],
  ["dash lost, its column kept", "missing-dash", `gates:\n  - "a"\n    «"b"»\n  - "c"\n`],
  ["en dash for a hyphen", "wrong-dash", `gates:\n  - "a"\n  «–» "b"\n  - "c"\n`],
  ["bullet for a hyphen", "wrong-dash", `gates:\n  - "a"\n  «•» "b"\n  - "c"\n`],
  ["asterisk for a hyphen", "wrong-dash", `gates:\n  «*» "a"\n  - "b"\n`],
  ["list item on its key's line", "item-on-key-line", `gates: «-» "a"\nnext: 1\n`],

  // First characters
  ["unquoted agent id", "special-start", `manager: «@coder-manager»\nnext: 1\n`],
  [
    "unquoted agent id as a key",
    "special-start",
    `access:\n  «@coder-manager»:\n    git: ["read"]\n  other: 1\n`,
  ],
  ["unquoted agent id in brackets", "special-start", `agents: ["@a", «@coder-manager»]\nnext: 1\n`],
  ["unquoted agent id in a list", "special-start", `agents:\n  - "@a"\n  - «@coder-manager»\n  - "@b"\n`],
  ["backtick", "special-start", "command: «`make test`»\nnext: 1\n"],
  ["percent sign first", "special-start", `share: «%50»\nnext: 1\n`],
  ["unquoted threshold", "special-start", `coverage: «>90%»\nnext: 1\n`],
  [
    "unquoted threshold in a nested mapping",
    "special-start",
    `quality:\n  coverage: «>=90%»\n  latency: "<200ms"\n`,
  ],
  ["asterisk in brackets", "special-start", `permissions: [«*»]\nnext: 1\n`],
  ["lone asterisk", "special-start", `permissions: «*»\nnext: 1\n`],
  ["text after a block sign", "text-after-block-sign", `notes: | «first line»\n  second line\nnext: 1\n`],
  ["unknown alias", "unknown-alias", `roles: «*admins»\nnext: 1\n`],
  ["domain pattern", "unknown-alias", `allowed:\n  - «*.example.com»\n  - "b.example"\n`],
  ["two anchors", "second-anchor", `base: &one «&two» 1\nnext: 1\n`],
  ["anchor before an alias", "anchored-alias", `base: &one 1\ncopy: &two «*one»\nnext: 1\n`],
  ["placeholder and more", "unquoted-template", `name: «{{AGENT_NAME}}-policy»\nnext: 1\n`],
  ["placeholder as a key", "unquoted-template", `quality:\n  «{{METRIC}}-rate»: "1"\n  next: 1\n`],

  [
    "commands of a template",
    "template-command",
    `quality:\n  a: "1"\n«{{#if MORE}}»\nmore:\n  b: "2"\n  c: ["3"]\n{{/if}}\nnext: 1\n`,
  ],

  // Signs and words out of place
  [
    "document marker before the first entry of a level",
    "document-marker",
    `metadata:\n«---»\n  name: "core"\n  tier: 2\nagents:\n  a: 1\n`,
  ],
  [
    "document marker between the entries of a level",
    "document-marker",
    `agents:\n  a:\n    id: "@a"\n«---»\n    tier: 2\n  b:\n    id: "@b"\nnext: 1\n`,
  ],
  [
    "document marker before a list",
    "document-marker",
    `agents:\n  a:\n    caps:\n«---» # more\n      - "x"\n      - "y"\n    tier: 2\nnext: 1\n`,
  ],
  [
    "end of a document between the items of a list",
    "document-marker",
    `agents:\n  a:\n    caps:\n      - "x"\n«...»\n      - "y"\n    tier: 2\nnext: 1\n`,
  ],
  [
    "two document markers",
    "document-marker document-marker",
    `agents:\n  a:\n    id: "@a"\n«---»\n    tier: 2\n  b:\n    id: "@b"\n«---»\n    tier: 3\nnext: 1\n`,
  ],
  ["stray word, indented", "stray-word", `version: "1"\n    «asdf»\nmetadata:\n  name: "core"\nnext: 1\n`],
  [
    "stray word in column 1",
    "stray-word",
    `agents:\n  a:\n    id: "@a"\n«asdf»\n    caps:\n      - "x"\n  b:\n    id: "@b"\nnext: 1\n`,
  ],
  [
    "stray word in column 1 before a list",
    "stray-word",
    `agents:\n  a:\n    caps:\n«asdf»\n      - "x"\n      - "y"\n    tier: 2\nnext: 1\n`,
  ],
  [
    "stray word under a key with children",
    "stray-word",
    `agents:\n      «asdf»\n  a:\n    id: "@a"\n    tier: 2\nnext: 1\n`,
  ],
  ["& before a key", "signed-key", `a:\n  id: "@a"\n  «&»tier: 2\n  caps:\n    - "x"\nnext: 1\n`],
  ["! before a key", "signed-key", `a:\n  id: "@a"\n  lat: low\n  «!»acc: high\nb:\n  id: "@b"\n`],
  ["& before a key with children", "signed-key", `version: "1"\n«&»agents:\n  a:\n    id: "@a"\nnext: 1\n`],
  ["* before a key with children", "signed-key", `agents:\n  «*»leads:\n    a:\n      id: "@a"\nnext: 1\n`],
  ["arrow for a colon", "missing-colon", `a:\n  id: "@a"\n  tier «=>» 2\n  caps:\n    - "x"\nnext: 1\n`],
  ["arrow before a quoted value", "missing-colon", `a:\n  tier: 2\n  author «=>» "team"\nb:\n  id: "@b"\n`],
  ["arrow on the first line", "missing-colon", `version «=>» "1"\nmetadata:\n  name: "core"\n`],
  ["equals sign without blanks", "missing-colon", `b:\n  id«=»"@b"\n  tier: 2\nnext: 1\n`],
  ["equals sign before a list", "missing-colon", `caps «=»\n  - "x"\n  - "y"\n  - "z"\nnext: 1\n`],
  ["bar for a comma", "missing-comma", `roles: ["a" «|» "b"]\nnext: 1\n`],
  ["two commas lost", "missing-comma", `roles: ["a" «"b"» "c"]\nnext: 1\n`],
  ["quotes doubled in brackets", "extra-quote", `roles: ["a", «""»b"", "c"]\nnext: 1\n`],
  ["quotes doubled around the only item", "extra-quote", `roles: [«""»x""]\nnext: 1\n`],
  [
    "key joined to the line before, with its children",
    "text-after-quote",
    `version: "1.0.0" «metadata:»\n  name: "core"\n  author: "team"\nagents:\n  a: 1\n`,
  ],
  [
    "key joined to an item",
    "text-after-quote",
    `a:\n  caps:\n    - "x"\n    - "y" «quality:»\n    acc: "1"\n    lat: "2"\nnext: 1\n`,
  ],
  [
    "key joined to its first child",
    "colon-in-value",
    `metadata: «name: "core"»\n  author: "team"\nagents:\n  a: 1\n`,
  ],
  [
    "key joined to its parent",
    "colon-in-value",
    `agents:\n  leads: «a:»\n      id: "@a"\n    b:\n      id: "@b"\nnext: 1\n`,
  ],
  [
    "key joined to a value, with its children",
    "colon-in-value",
    `a:\n  tier: «2 caps:»\n    - "x"\n    - "y"\nnext: 1\n`,
  ],
  ["key joined without a blank", "joined-lines", `metadata«:name»: "core"\n  author: "team"\nnext: 1\n`],
  ["tab after a colon", "tab-separator", `a:\n  id: "@a"\n  caps:«\t»[x]\n  tier: 2\nnext: 1\n`],
  ["& before a blank", "special-start", `a:\n  id: «& low»\nnext: 1\n`],

  // Files
  [
    "merge conflict",
    "merge-conflict",
    `name: "core"\n«<<<<<<< HEAD»\ntier: 2\n=======\ntier: 3\n>>>>>>> feature\nnext: 1\n`,
  ],
  [
    "merge conflict with its base",
    "merge-conflict",
    `name: "core"\n«<<<<<<< ours»\ntier: 2\n||||||| base\ntier: 1\n=======\ntier: 3\n>>>>>>> theirs\nnext: 1\n`,
  ],
  ["carriage returns", "unclosed-quote", `version: «"1.0.0»\r\nmetadata:\r\n  name: "core"\r\n`],

  // Several
  [
    "two quotes",
    "unclosed-quote unclosed-quote",
    `a:\n  name: «"core»\n  author: "team"\nb:\n  name: «"other»\n  author: "team"\n`,
  ],
  [
    "a quote, a bracket and a tab",
    "unclosed-quote unclosed-bracket tab-indentation",
    `a:\n  name: «"core»\n  author: "x"\nb: «[»"a", "b"\nc:\n«\t»d: 1\n`,
  ],
  [
    "a colon and an agent id",
    "missing-colon special-start",
    `a:\n  name: "x"\n  «author» "team"\n  tier: 2\nb:\n  manager: «@coder»\n  tier: 2\n`,
  ],
  [
    "a conflict and a bracket",
    "merge-conflict stray-bracket",
    `«<<<<<<< HEAD»\na: 1\n=======\na: 2\n>>>>>>> x\nb: ["a"]«]»\n`,
  ],
  ["in the second document", "unclosed-bracket", `a: 1\n---\nroles: «[»"a"\nb: 2\n`],
];

interface Marked {
  text: string;
  ranges: [number, number][];
}

function unmark(marked: string): Marked {
  const ranges: [number, number][] = [];
  let text = "";
  let start = 0;
  for (const sign of marked) {
    if (sign === "«") start = text.length;
    else if (sign === "»") ranges.push([start, text.length]);
    else text += sign;
  }
  return { text, ranges };
}

function mark(text: string, ranges: readonly { start: number; end: number }[]): string {
  return [...ranges]
    .reverse()
    .reduce(
      (out, { start, end }) => `${out.slice(0, start)}«${out.slice(start, end)}»${out.slice(end)}`,
      text,
    );
}

const POLICY = `version: "1.0.0"
metadata:
  name: "agent-policies"
  description: "Who may do what, and how well"
# The agents
agents:
  managers:
    reviewer:
      id: "@reviewer"
      capabilities:
        - "code-review"
        - "release-notes"
      quality:
        accuracy: ">95%"
        latency: "<200ms"
    planner:
      id: "@planner"
      capabilities: ["planning", "estimation"]
      limits: { cpu: 2, memory: "4GB" }
coordination:
  steps:
    - name: "plan"
      owner: "@planner"
    - name: "review"
      owner: "@reviewer"
  notes: |
    Plan first.
    Review second.
`;

function accepts(text: string): boolean {
  try {
    parseEvents(text, {});
    return true;
  } catch {
    return false;
  }
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split("\n").length;

/** Every text that one slip at one place makes of `text`, with the line of the slip. */
function* slipsOf(text: string): Generator<[name: string, line: number, broken: string]> {
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    const line = lineOf(text, at);
    const lead = /(?:^|\n) *$/.test(text.slice(0, at));
    const without = text.slice(0, at) + text.slice(at + 1);
    if (/["[\]{}:,]/.test(sign) || (sign === "-" && lead)) yield [`without ${sign}`, line, without];
    if (sign === " " && /[:-]/.test(text[at - 1] ?? ""))
      yield [`without the space after ${text[at - 1]}`, line, without];
    if (/["[\]{},]/.test(sign) || (sign === "-" && lead))
      yield [`${sign} twice`, line, text.slice(0, at) + sign + text.slice(at)];
    if (text[at - 1] !== "\n" || /[\n#]/.test(sign)) continue;
    yield ["a space more", line, `${text.slice(0, at)} ${text.slice(at)}`];
    if (sign === " ") yield ["a space less", line, without];
    if (sign === " ") yield ["a tab", line, `${text.slice(0, at)}\t${text.slice(at).trimStart()}`];
  }
}

describe("explainSyntax", () => {
  it.each(CASES)("%s", (_name, codes, marked) => {
    const { text } = unmark(marked);
    expect(accepts(text) && codes !== "unknown-alias").toBe(false);
    const problems = explainSyntax(text);
    expect([problems.map((problem) => problem.code).join(" "), mark(text, problems)]).toEqual([
      codes,
      marked,
    ]);
  });

  it("reports every single slip in a policy once, on its own line", () => {
    const wrong: string[] = [];
    let refused = 0;
    for (const [name, line, broken] of slipsOf(POLICY)) {
      if (accepts(broken)) continue;
      refused++;
      const found = explainSyntax(broken).map((problem) => lineOf(broken, problem.start));
      if (found.length !== 1 || found[0] !== line)
        wrong.push(`${name} on line ${line}: found on ${found.join(", ")}`);
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(100);
  });

  it.each([
    ["a quote before a value", 'name: core"\nnext: 1\n'],
    ["both brackets of a plain list", "roles: read, write\n"],
    ["an opening bracket of a plain list", "roles: read, write]\n"],
    ["a colon before the only value under a key", "limits:\n  cpu 2\n"],
    ["a dash of a plain item, so that it joins the one before", "gates:\n  - a\n    b\n  - c\n"],
    ["a space after every dash", "gates:\n  -a\n  -b\n"],
    ["a space before a deeper first item", "gates:\n   - a\n   - b\n"],
    ["a colon twice", "name:: core\n"],
    ["a comma between plain items", "roles: [read write]\n"],
    ["quotes around a text with #", "color: #fff\n"],
    ["straight quotes", "name: “core”\n"],
    ["a second dash", "gates:\n  - - a\n"],
  ])("leaves to other rules what is still YAML: %s", (_name, text) => {
    expect(explainSyntax(text)).toEqual([]);
  });

  it("never repeats a value", () => {
    const secret = "s3cr3t-hunter2";
    for (const text of [
      `password: "${secret}\nnext: 1\n`,
      `password "${secret}"\nnext: 1\n`,
      `password: "x" ${secret}\nnext: 1\n`,
      `password: @${secret}\nnext: 1\n`,
      `password: *${secret}\nnext: 1\n`,
      `token: a: ${secret}\nnext: 1\n`,
      `token:\n - ${secret}: [\nnext: 1\n`,
      `password:"${secret}"\nnext: 1\n`,
      `token: !${secret}! x\n`,
    ]) {
      const problems = explainSyntax(text);
      expect(problems.length).toBeGreaterThan(0);
      for (const { message, help } of problems) expect(message + help).not.toContain(secret);
    }
  });

  it("gives ranges within the text, sorted, for any text", () => {
    const piece = fc.constantFrom(
      ...("aé😀\"'[]{}:,-#&*!|>%@`? \t\n\r\\0~<=".match(/./gsu) ?? []),
      "a: ",
      "- ",
      "\n  ",
      "{{a}}",
      "---\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, message, help } of explainSyntax(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end > start || start === text.length).toBe(true);
          expect(message.length * help.length).toBeGreaterThan(0);
          last = start;
        }
        if (!accepts(text)) expect(explainSyntax(text).length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  /** Half the longest text that is explained. */
  const LARGE = 128 * 1024;
  const fill = (part: string) => part.repeat(LARGE / part.length);

  // The runner's limit is the bound: without the bounds on mistakes and mends these would take minutes.
  it.each<[name: string, text: string, code: string, start: number]>([
    ["opening brackets", fill("["), "too-deep", 99],
    ["opening braces", fill("{"), "too-deep", 99],
    [
      "keys and a broken end",
      `${Array.from({ length: 10_000 }, (_, key) => `key-${key}: v\n`).join("")}x: [`,
      "unclosed-bracket",
      -1,
    ],
    ["an agent id on every line", fill("k: @a\n"), "special-start", 3],
    ["an open quote on every line", fill('k: "a\n'), "unclosed-quote", 3],
    ["an open bracket on every line", fill("k: [a\n"), "unclosed-bracket", 3],
    ["a tab on every line", fill("a:\n\tb: 1\n"), "tab-indentation", 3],
    ["a directive on every line", fill("%a\n"), "directive", -2],
    ["one line of quotes", fill('"'), "text-after-quote", 2],
    ["one line of quoted words", `a: [${fill('"a""b",')}`, "brackets", 7],
    ["one line of blanks", `a: "x${fill(" ")}\nb: 1\n`, "unclosed-quote", 3],
    ["one line of placeholders", fill("{{a}} "), "unquoted-template", 0],
    ["conflict starts without ends", `${fill("<<<<<<<\n")}a: [`, "syntax", -3],
    ["nested dashes", fill("- "), "too-deep", 200],
  ])("places the first mistake and bounds the rest in 128 KiB of %s", (_name, text, code, start) => {
    const problems = explainSyntax(text);
    expect(problems[0]).toMatchObject({ code, start: start < 0 ? text.length + start : start });
    expect(problems.length).toBeLessThanOrEqual(26);
  });
});

describe("explainStrictness", () => {
  it("shows the closing bracket that stands at its key's own indentation", () => {
    const marked = `web:\n  allowed: [\n    "a.example"\n  «]»  # list\n  blocked: [\n    "b.example"\n  «]»\n  next: 1\n`;
    const { text } = unmark(marked);
    const problems = explainStrictness(text);
    expect(mark(text, problems)).toBe(marked);
    for (const { message, help } of problems) {
      expect(message).toMatch(/^Strict YAML readers refuse this/);
      expect(help).toBe("Indent the closing bracket.");
    }
  });
});
