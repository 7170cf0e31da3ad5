import { stripVTControlCharacters } from "node:util";
import { eventOf, type LogEvent, levelOf, logLine } from "../report/log.ts";
import type { Terminal } from "./terminal.ts";

/**
 * What goes to standard error as lines of JSON: what commands say in words, what they do as they begin it, and what happens.
 * @param write takes one line
 * @param quiet leaves out what is neither a warning nor an error
 */
export function logTo(
  write: (line: string) => void,
  quiet: boolean,
): Pick<Terminal, "warn" | "progress"> & Required<Pick<Terminal, "log">> {
  const log = (event: LogEvent) => {
    const level = levelOf(event);
    if (!quiet || level === "warn" || level === "error") write(logLine(event, new Date().toISOString()));
  };
  const say = (step: string | undefined) => {
    if (step !== undefined && step !== "") log({ event: "progress", message: step });
  };
  return {
    log,
    warn: (text) => {
      const event = eventOf(stripVTControlCharacters(text));
      if (event !== undefined) log(event);
    },
    progress: (first) => {
      let said: string | undefined = first;
      say(first);
      return (next) => {
        if (next !== said) say(next);
        said = next;
      };
    },
  };
}
