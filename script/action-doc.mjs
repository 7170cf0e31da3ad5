// Writes the tables of the action's inputs and outputs in README.md from action.yml; with --check it only says
// whether they are up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const page = join(root, "README.md");
const { inputs, outputs } = parse(readFileSync(join(root, "action.yml"), "utf8"));

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

function render(text) {
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

const text = readFileSync(page, "utf8");
const rendered = render(text);
if (!process.argv.includes("--check")) writeFileSync(page, rendered);
else if (rendered !== text) {
  process.stderr.write("README.md's tables are not what action.yml says: run `npm run docs`\n");
  process.exitCode = 1;
}
