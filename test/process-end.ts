import type { ChildProcess } from "node:child_process";

/** How a process ended, and what it printed. */
export interface ProcessEnd {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Waits for a process and what it prints. */
export function endOf(child: ChildProcess): Promise<ProcessEnd> {
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream]?.setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => resolve({ ...said, status, signal }));
  });
}
