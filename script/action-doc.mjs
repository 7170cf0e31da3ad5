// Writes what repeats action.yml: the tables of inputs and outputs in README.md, and action/action.yml; with --check it
// only says whether they are up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const source = readFileSync(join(root, "action.yml"), "utf8");
const { inputs, outputs } = parse(source);

/** Text in a table: bars would end a cell. */
function cell(text) {
  return String(text).replaceAll("|", "\\|");
}

function table(head, rows) {
  return [`| ${head.join(" | ")} |`, `|${head.map(() => "---").join("|")}|`, ...rows].join("\n");
}

const TABLES = {
  inputs: table(
    ["input", "default", ""],
    Object.entries(inputs).map(
      ([name, { description, default: value = "" }]) =>
        `| \`${name}\` | ${value === "" ? "" : `\`${cell(value)}\``} | ${cell(description)} |`,
    ),
  ),
  outputs: table(
    ["output", ""],
    Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  ),
};

function withTables(text) {
  let rendered = text;
  for (const [name, rows] of Object.entries(TABLES)) {
    const marks = new RegExp(
      `(<!-- ${name} of action\\.yml: npm run docs -->\\n)[\\s\\S]*?(\\n<!-- end -->)`,
    );
    if (!marks.test(rendered)) throw new Error(`README.md has no place for the table of ${name}`);
    rendered = rendered.replace(marks, (_all, begin, end) => `${begin}\n${rows}\n${end}`);
  }
  return rendered;
}

/** The action again, seen from a folder below: GitHub's runner refuses a bare `$/` in our own workflows. */
function seenFromBelow() {
  const note = [
    "# Generated from ../action.yml by `npm run docs`. Do not edit. It is for workflows of this repository, which name the",
    "# action at their own commit by `uses: $/action`: the runner refuses a bare `$/`.",
  ];
  return `${note.join("\n")}\n${source.replace(/^( {2}(?:pre|main|post): )(?=dist\/)/gm, "$1../")}`;
}

const FILES = { "README.md": withTables, "action/action.yml": seenFromBelow };

for (const [name, render] of Object.entries(FILES)) {
  const file = join(root, name);
  const text = readFileSync(file, "utf8");
  const rendered = render(text);
  if (!process.argv.includes("--check")) writeFileSync(file, rendered);
  else if (rendered !== text) {
    process.stderr.write(`${name} is not what action.yml says: run \`npm run docs\`\n`);
    process.exitCode = 1;
  }
}
