import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { deserializeMessage, serializeMessage } from "@modelcontextprotocol/sdk/shared/stdio.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import { killGroup, type ProgramRun, startGroup } from "../program.ts";
import type { Hider } from "../secret-forms.ts";
import { failingWords } from "./last-words.ts";

/** Characters that a server may print in all, before it is taken for one that never ends. */
const MOST_PRINTED = 8 * 1024 * 1024;
/** Lines that are no messages; servers that print a banner are forgiven, others waste our time. */
const MOST_NOISE = 1_000;
/** Characters that are told of standard error at most. */
const MOST_HEARD = 8_000;
/** How long a server may take to end by itself when its input ends, and its last words to come. Milliseconds. */
const GRACE_MS = 500;

/**
 * Speaks with an MCP server that is a program, over its standard input and output. Unlike the SDK's own transport it
 * leads a group of processes, which ends with the measurement and with this process, and prints within bounds.
 */
export class ProgramTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: Transport["onmessage"];
  /** Why it cannot go on: the program ended, or prints without end. A clause whose subject is the program. */
  readonly ended: Promise<string>;
  #end: (why: string) => void = () => {};
  #child: ChildProcess | undefined;
  #stderr = "";
  #firstNoise: string | undefined;
  #left = MOST_PRINTED;
  #noisy = 0;
  #gaveUp = false;
  /** What has come of a line so far. */
  #line = "";
  readonly #argv: readonly string[];
  readonly #run: Pick<ProgramRun, "folder" | "env">;
  readonly #hider: Hider;
  /** Characters that are kept: a secret beyond those that are told has to be whole to be hidden. */
  readonly #kept: number;
  readonly #kill = () => {
    if (this.#child !== undefined) killGroup(this.#child);
  };

  constructor(argv: readonly string[], run: Pick<ProgramRun, "folder" | "env">, hider: Hider) {
    this.#argv = argv;
    this.#run = run;
    this.#hider = hider;
    this.#kept = MOST_HEARD + hider.longest;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  async start(): Promise<void> {
    const [program = "", ...args] = this.#argv;
    const child = startGroup(program, args, this.#run, "pipe");
    if (child instanceof Error) {
      this.#end(`cannot be run: ${child.message}`);
      return;
    }
    this.#child = child;
    process.once("exit", this.#kill);
    // A server that reads no more is told by its end, or by its silence.
    child.stdin?.on("error", () => {});
    child.stdout?.setEncoding("utf8").on("data", (text: string) => this.#hear(text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#stderr = `${this.#stderr}${text}`.slice(-this.#kept);
    });
    child.on("error", (error) => this.#end(`cannot be run: ${error.message}`));
    child.on("exit", (status, signal) => {
      this.#kill();
      const how = signal === null ? `ended ${status ?? 0}` : `was ended by ${signal}`;
      child.on("close", () => this.#end(how));
      setTimeout(() => this.#end(how), GRACE_MS).unref();
    });
  }

  async send(message: JSONRPCMessage): Promise<void> {
    this.#child?.stdin?.write(serializeMessage(message));
  }

  /** Ends it: it may end by itself when its input does, and is killed with its group a little later. */
  async close(): Promise<void> {
    const child = this.#child;
    child?.stdin?.end();
    if (child?.exitCode === null && child.signalCode === null)
      await Promise.race([this.ended, sleep(GRACE_MS, undefined, { ref: false })]);
    this.#kill();
    process.removeListener("exit", this.#kill);
    // Whoever holds the other ends still must not keep this process waiting.
    child?.stdout?.destroy();
    child?.stderr?.destroy();
    this.#child = undefined;
    this.onclose?.();
  }

  /** What of its standard error says most, without secrets. It is foreign text still. */
  get words(): string {
    return failingWords(this.#hider.hide(this.#stderr, -MOST_HEARD), this.noise ?? "");
  }

  /** The first line that it printed which is no message, without secrets. */
  get noise(): string | undefined {
    return this.#firstNoise === undefined ? undefined : this.#hider.hide(this.#firstNoise, 0, MOST_HEARD);
  }

  #hear(text: string): void {
    this.#left -= text.length;
    if (this.#left < 0) this.#giveUp(`printed more than ${MOST_PRINTED} characters`);
    const lines = text.includes("\n") ? `${this.#line}${text}`.split("\n") : [`${this.#line}${text}`];
    this.#line = lines.pop() ?? "";
    for (const line of lines) {
      if (this.#gaveUp) return;
      if (line.trim() === "") continue;
      const message = messageIn(line);
      if (message !== undefined) this.onmessage?.(message);
      else {
        this.#firstNoise ??= line.trim().slice(0, this.#kept);
        this.#noisy += 1;
        if (this.#noisy > MOST_NOISE) this.#giveUp("prints what is no message of the protocol");
      }
    }
  }

  #giveUp(why: string): void {
    this.#gaveUp = true;
    this.#end(why);
    this.#kill();
    this.#child?.stdout?.destroy();
  }
}

function messageIn(line: string): JSONRPCMessage | undefined {
  try {
    return deserializeMessage(line);
  } catch {
    return undefined;
  }
}
