import type { Annotation } from "./annotations.ts";
import { guardWorkflowCommands } from "./sanitize.ts";

/** Annotations of each level that GitHub shows of one step; it drops the others without a word. */
const SHOWN_PER_LEVEL = 10;

const COMMAND: { [level in Annotation["annotation_level"]]: string } = {
  failure: "error",
  warning: "warning",
  notice: "notice",
};

/**
 * Annotations as commands for a GitHub runner's log, for where no check run can be written: a line each, as many
 * as GitHub shows, in their order; and a last plain line that says how many there are where some are left out.
 */
export function renderWorkflowCommands(annotations: readonly Annotation[]): string {
  const seen = { failure: 0, warning: 0, notice: 0 };
  const shown = annotations.filter(({ annotation_level: level }) => seen[level]++ < SHOWN_PER_LEVEL);
  const lines = shown.map(commandOf);
  if (shown.length < annotations.length)
    lines.push(
      `${shown.length} of ${annotations.length} annotations shown: GitHub shows ${SHOWN_PER_LEVEL} errors, ${SHOWN_PER_LEVEL} warnings and ${SHOWN_PER_LEVEL} notices of a step.`,
    );
  return lines.map((line) => `${line}\n`).join("");
}

/** An error, or a notice, that stands at no line, as a command for a runner's log. */
export function renderErrorCommand(
  title: string,
  message: string,
  level: "error" | "notice" = "error",
): string {
  return `::${level} title=${escapeProperty(title)}::${escapeData(guardWorkflowCommands(message))}\n`;
}

function commandOf(annotation: Annotation): string {
  const properties: [name: string, value: string | number | undefined][] = [
    ["file", annotation.path],
    ["line", annotation.start_line],
    ["endLine", annotation.end_line],
    ["col", annotation.start_column],
    ["endColumn", annotation.end_column],
    ["title", annotation.title],
  ];
  const written = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  // The runner prints the message into the log, where a line of it must not look like a command either.
  const message = escapeData(guardWorkflowCommands(annotation.message));
  return `::${COMMAND[annotation.annotation_level]} ${written.join(",")}::${message}`;
}

/** As `@actions/core` escapes a command's message. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** As `@actions/core` escapes a command's property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
