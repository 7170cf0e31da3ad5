import type { Terminal } from "../src/adapters/terminal.ts";

const plain = (text: string) => text;

/** A terminal that remembers what was printed. */
export function recordingTerminal(currentFolder: string): Terminal & { printed(): string; warned(): string } {
  let printed = "";
  let warned = "";
  return {
    currentFolder,
    colors: { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain, green: plain },
    print: (text) => {
      printed += text;
    },
    warn: (text) => {
      warned += text;
    },
    progress: () => () => {},
    printed: () => printed,
    warned: () => warned,
  };
}
