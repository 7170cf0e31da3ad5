/**
 * The values in a file such as `GITHUB_OUTPUT`, as actions/runner reads it (`FileCommandManager.cs`): lines
 * `name=value`, or `name<<delimiter` with the value up to a line that is the delimiter.
 * @throws for a line that is neither, and where the delimiter is missing; the runner fails the step
 */
export function valuesIn(file: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = file.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}': no name`);
      values.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    const delimiter = line.slice(heredoc + 2);
    if (heredoc < 1 || delimiter === "") throw new Error(`Invalid format '${line}'`);
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values.set(line.slice(0, heredoc), lines.slice(at + 1, end).join("\n"));
    at = end;
  }
  return values;
}
