import { realpathSync } from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/** What a thread is started with, beside its own data: whoever loads the program in it must know that it is one. */
interface Start {
  archi3: "thread";
  data: unknown;
}

/** Another thread of this program, which answers one message after another. */
export class Thread {
  readonly #worker: Worker | undefined;
  readonly #waiting: { resolve: (answer: unknown) => void; reject: (error: unknown) => void }[] = [];
  #broken: Error | undefined;

  /**
   * @param program the file that this process was started with; in a thread it has to call {@link serveThread}
   * @param data what `serveThread` gives its handler: what structured clones can hold
   */
  constructor(program: string, data: unknown) {
    const start: Start = { archi3: "thread", data };
    try {
      this.#worker = new Worker(program, { workerData: start, execArgv: [], stdin: false });
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.#worker.on("message", (answer) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new Error("the thread ended")));
  }

  /** Sends a message; what is transferred with it is gone here. @throws what ended the thread */
  ask(message: unknown, transfer: readonly ArrayBuffer[]): Promise<unknown> {
    if (this.#broken !== undefined) return Promise.reject(this.#broken);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker?.postMessage(message, [...transfer]);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #fail(error: unknown): void {
    this.#broken ??= error instanceof Error ? error : new Error(String(error));
    for (const { reject } of this.#waiting.splice(0)) reject(this.#broken);
  }
}

/** The file that this process was started with, which its threads are started with too. */
export function startedWith(): { program?: string } {
  const [, file] = process.argv;
  try {
    return file === undefined ? {} : { program: realpathSync(file) };
  } catch {
    return {};
  }
}

/** Whether this is a {@link Thread}. */
export function isThread(): boolean {
  return !isMainThread && (workerData as Partial<Start> | null)?.archi3 === "thread";
}

/** Answers the messages to this thread in their order. */
export async function serveThread(
  handlerOf: (data: unknown) => Promise<(message: unknown) => Promise<unknown>>,
) {
  const port = parentPort;
  if (port === null) return;
  const handle = await handlerOf((workerData as Start).data);
  let last: Promise<void> = Promise.resolve();
  port.on("message", (message: unknown) => {
    last = last.then(async () => port.postMessage(await handle(message)));
    last.catch((error: unknown) => {
      // Ends the thread, which whoever asked sees.
      setImmediate(() => {
        throw error;
      });
    });
  });
}
