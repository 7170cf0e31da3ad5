// Writes docs/rules.md from the rule table; with --check it only says whether the page is up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compile, root } from "./compile.mjs";

const FAMILIES = {
  0: ["Reading and YAML", "What is wrong with a file before anything is known of its meaning."],
  1: ["Schema", "What a kind's JSON Schema refuses, explained."],
  2: ["Values and conventions", "Values that are well-formed but cannot be meant."],
  3: ["References and consistency", "What policies say of each other."],
  4: ["Strictness across environments", "A later environment may not be laxer than an earlier one."],
  5: ["Security and secrets", "What must not reach production, and what must not stand in a policy at all."],
  9: ["The tool's own", "What concerns the use of this tool."],
};

const page = join(root, "docs/rules.md");

function render(rules, fixable) {
  const lines = [
    "# Rules",
    "",
    "<!-- Generated from the rule table (src/validation/rules) by `npm run docs`. Do not edit. -->",
    "",
    "Every finding names its rule. A rule's severity can be changed in `archi3.yaml`, by its id:",
    "",
    "```yaml",
    "severity: { ARC209: off, ARC310: error }",
    "```",
    "",
    "Where only one change can be meant, `validate --fix` makes it; each rule says when that is so.",
    "",
    "A single finding can be accepted where it stands, by a comment with a reason (see [ARC903](#arc903-malformed-suppression)):",
    "",
    "```yaml",
    "# archi3-disable-next-line ARC401 until 2027-01-31 -- load test, lifted after the go-live",
    "retention: 30-days",
    "```",
    "",
    "The examples are changes of the policies in [examples/archi3](../examples/archi3), and each of them is a test.",
    "`«…»` marks what is underlined.",
    "",
    ...index(rules),
  ];
  for (const [digit, [title, what]] of Object.entries(FAMILIES)) {
    const family = rules.filter(({ id }) => id.startsWith(`ARC${digit}`));
    if (family.length === 0) continue;
    lines.push(`## ${title}`, "", what, "");
    for (const rule of family) lines.push(...section(rule, fixable.get(rule.id)));
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function index(rules) {
  const rows = rules.map(
    ({ id, name, severity, what }) => `| [${id}](#${anchor(id, name)}) | ${severity} | ${cell(what)} |`,
  );
  return ["| rule | severity | finds |", "|---|---|---|", ...rows, ""];
}

function anchor(id, name) {
  return `${id.toLowerCase()}-${name}`;
}

/** Prose in a table: bars would end a cell. */
function cell(text) {
  return text.replaceAll("|", "\\|");
}

function section({ id, name, severity, what, why, example }, fixable) {
  return [
    `### ${id} ${name}`,
    "",
    `**${severity}** · ${cell(what)}`,
    "",
    cell(why),
    "",
    `Fixable: ${fixable === undefined ? "no" : fixable === "always" ? "always" : `if ${cell(fixable.when)}`}.`,
    "",
    ...shown(example),
    "",
  ];
}

function shown(example) {
  if ("commands" in example) {
    return ["Bad:", "", ...fence(example.bad, "sh"), "", "Good:", "", ...fence(example.good, "sh")];
  }
  if ("baseline" in example) {
    const where = "in `archi3-baseline.json`";
    const before = example.baseline === "changed" ? `Good, and ${where} on the base:` : `Good, ${where}:`;
    return [
      `Bad, ${where}:`,
      "",
      ...fence(example.bad, "json"),
      "",
      before,
      "",
      ...fence(example.good, "json"),
    ];
  }
  const where = `\`${example.file}\``;
  const bad = [`Bad, in ${where}:`, "", ...fence(example.bad, "yaml")];
  if ("added" in example && example.good === "") return [...bad, "", "Good: no such file."];
  return [...bad, "", "Good:", "", ...fence(example.good, "yaml")];
}

function fence(text, language) {
  return [`\`\`\`${language}`, visible(dedent(text)), "```"];
}

/** Characters that no editor shows are written as code points. */
function visible(text) {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Cf}\u00a0]/gu, (char) => {
    return `<U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

function dedent(text) {
  const lines = text.replace(/^\n+|\n+$/g, "").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)[0].length);
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least)).join("\n");
}

const folder = compile();
const { RULES } = await import(pathToFileURL(join(folder, "src/validation/rules/index.js")).href);
const { FIXABLE } = await import(pathToFileURL(join(folder, "src/validation/rules/fixable.js")).href);
const rendered = render([...RULES.values()], FIXABLE);
if (!process.argv.includes("--check")) writeFileSync(page, rendered);
else if (readFileSync(page, "utf8") !== rendered) {
  process.stderr.write("docs/rules.md is not what the rule table says: run `npm run docs`\n");
  process.exitCode = 1;
}
