import type { Layout, Line } from "./syntax-lines.ts";
import { column, type Detector, firstToken, insert, slip } from "./syntax-slip.ts";
import type { TextEdit } from "./text-edit.ts";

/** The indentations that the lines before and after `line` use, nearest first. */
function levels(layout: Layout, line: Line): number[] {
  const found = new Set<number>();
  const at = layout.lines.indexOf(line);
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = at - 1; index >= Math.max(0, at - 400) && lowest > 0; index--) {
    const row = layout.lines[index];
    if (row === undefined || row.blank || row.depth > 0 || row.indent >= lowest) continue;
    if (row.text && !line.text) continue;
    lowest = row.indent;
    found.add(row.indent);
    found.add(row.token - row.start);
    if (row.value >= row.contentEnd && row.key !== undefined) found.add(row.key.start - row.start + 2);
  }
  const next = layout.lines.slice(at + 1, at + 6).find((row) => !row.blank);
  if (next !== undefined) found.add(next.indent);
  found.delete(line.indent);
  const off = (indent: number) => Math.abs(indent - line.indent) + (indent % 2) * 4;
  return [...found].sort((one, other) => off(one) - off(other) || one - other).slice(0, 6);
}

function indentTo(layout: Layout, line: Line, indent: number): TextEdit[][] {
  const move = (row: Line, by: number): TextEdit => ({
    start: row.start,
    end: row.start + Math.max(0, Math.min(row.indent, -by)),
    text: " ".repeat(Math.max(0, by)),
  });
  const alone = [move(line, indent - line.indent)];
  const block = [...alone];
  for (let index = layout.lines.indexOf(line) + 1; index < layout.lines.length; index++) {
    const row = layout.lines[index];
    if (row === undefined || (!row.blank && row.indent <= line.indent) || block.length > 500) break;
    if (!row.blank) block.push(move(row, indent - line.indent));
  }
  return block.length > 1 ? [alone, block] : [alone];
}

/** The line before at nearly the indentation of `line`: where a level's first entry was moved, its next one fails. */
function almostSibling(layout: Layout, line: Line): Line[] {
  const at = layout.lines.indexOf(line);
  for (let index = at - 1; index >= Math.max(0, at - 2000); index--) {
    const row = layout.lines[index];
    if (row === undefined || row.blank || row.text || row.depth > 0) continue;
    if (row.indent !== line.indent && Math.abs(row.indent - line.indent) === 1) return [row];
    if (row.indent < line.indent) break;
  }
  return [];
}

/** Tabs as indentation; neighbouring lines are one mistake. */
export const tabs: Detector = ({ text, layout, near }) => {
  const line = near.find((candidate) => candidate.tabbed && !candidate.text);
  if (line === undefined) return [];
  const { lines } = layout;
  const isTabbed = (at: number) => lines[at] !== undefined && (lines[at].tabbed || lines[at].blank);
  let first = lines.indexOf(line);
  let last = first;
  while (isTabbed(first - 1)) first--;
  while (isTabbed(last + 1)) last++;
  const run = lines.slice(first, last + 1).filter((candidate) => candidate.tabbed && !candidate.blank);
  const head = run[0] ?? line;
  const tab = text.indexOf("\t", head.start);
  let end = tab;
  while (text[end] === "\t") end++;
  const widen = (width: number) =>
    run.map((row) => ({
      start: row.start,
      end: row.start + row.indent,
      text: text.slice(row.start, row.start + row.indent).replaceAll("\t", " ".repeat(width)),
    }));
  const level = (width: number) =>
    run.map((row) => ({ start: row.start, end: row.start + row.indent, text: " ".repeat(width) }));
  const indents = new Set([...levels(layout, head), ...levels(layout, head).map((indent) => indent + 2)]);
  const more = run.length > 1 ? `, here and on the ${run.length - 1} lines after it` : "";
  return [
    slip(
      "tab-indentation",
      { start: tab, end },
      `A tab is used as indentation${more}.`,
      "Indent with spaces; YAML does not allow tabs there.",
      ...[2, 4, 8, 1, 3].map(widen),
      ...[...indents].map(level),
    ),
  ];
};

/** Lines that no level of their surroundings fits, and the lines that set a level wrong. */
export const indentation: Detector = ({ text, layout, near }) => {
  const first = near[0] === undefined ? [] : almostSibling(layout, near[0]);
  const rows = [...new Set([...near, ...first])].filter(
    (line) => !line.blank && line.depth === 0 && !line.tabbed,
  );
  const oddFirst = [...rows].sort((one, other) => (other.indent % 2) - (one.indent % 2));
  return oddFirst.flatMap((line) => {
    const place = firstToken(text, line);
    return levels(layout, line).map((indent) =>
      slip(
        line.text || (line.dash < 0 && line.key === undefined) ? "text-indentation" : "indentation",
        place,
        `This line starts in column ${column(line, line.start + line.indent)}, but its place is column ${indent + 1}.`,
        "Give entries of one level the same indentation.",
        ...indentTo(layout, line, indent),
      ),
    );
  });
};

/** Several lines that are deeper than one with a value of its own: the key that they belong to is lost. */
export const lostKeyLine: Detector = ({ text, layout, near }) =>
  near.flatMap((line) => {
    const at = layout.lines.indexOf(line);
    const above = layout.lines.slice(Math.max(0, at - 50), at).findLast((row) => !row.blank);
    const next = layout.lines.slice(at + 1, at + 50).find((row) => !row.blank && row.indent <= line.indent);
    if (!isEntry(line) || next === undefined || !isEntry(next) || next.indent < line.indent) return [];
    if (above === undefined) return [];
    // Entries that stand where the items of a list stand, or deeper than an entry that is complete.
    const behindList =
      above.dash >= 0 && above.depth === 0 && !above.text && above.dash - above.start === line.indent;
    const deeper = isEntry(above) && above.indent + 1 < line.indent && above.value < above.contentEnd;
    if (!behindList && !deeper) return [];
    return [
      slip(
        "lost-key",
        firstToken(text, line),
        behindList
          ? "A list stands above, to which this line cannot belong; a key line is probably missing here."
          : "The line above has a value already, so that nothing can belong to it; a key line is probably missing here.",
        "Write the missing key above this line, or give the line the indentation of its neighbours.",
        ...[...new Set([above.indent, line.indent - 2])].map((indent) => [
          insert(line.start, `${" ".repeat(Math.max(0, indent))}key:\n`),
        ]),
      ),
    ];
  });

function isEntry(line: Line): boolean {
  return line.key !== undefined && line.depth === 0 && !line.text && line.dash < 0;
}
