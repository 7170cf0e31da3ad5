import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isMapping } from "../../src/policy/pointer.ts";
import { ROOT } from "../example.ts";

const SERVER = join(ROOT, "node_modules/yaml-language-server/bin/yaml-language-server");
/** How long an answer may take. */
const PATIENCE_MS = 30_000;

/** Lines and characters count from 0. */
export interface Position {
  line: number;
  character: number;
}

/** What the server finds wrong with a document. */
export interface Diagnostic {
  message: string;
  range: { start: Position; end: Position };
}

type Message = { [key: string]: unknown };

/** The YAML language server as an editor runs it: over its standard streams, with the settings of one folder. */
export class LanguageServer implements AsyncDisposable {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #settings: object;
  readonly #folder: string;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #diagnostics = new Map<string, Diagnostic[]>();
  readonly #open = new Set<string>();
  #waiting: (() => void)[] = [];
  #settle = () => {};
  readonly #configuration = new Promise<void>((resolve) => {
    this.#settle = resolve;
  });
  #rest = Buffer.alloc(0);
  #asked = 0;
  #versions = 0;

  private constructor(folder: string, settings: object) {
    this.#folder = folder;
    this.#settings = settings;
    this.#process = spawn(process.execPath, [SERVER, "--stdio"], { cwd: folder });
    this.#process.stdout.on("data", (bytes: Buffer) => this.#read(bytes));
  }

  /** @param settings as an editor has them: `{"yaml.schemas": {…}}` */
  static async start(folder: string, settings: { [name: string]: unknown }): Promise<LanguageServer> {
    const yaml = Object.entries(settings).flatMap(([name, value]) =>
      name.startsWith("yaml.") ? [[name.slice("yaml.".length), value]] : [],
    );
    // No list of schemas is fetched from the network.
    const server = new LanguageServer(folder, {
      ...Object.fromEntries(yaml),
      schemaStore: { enable: false },
    });
    const uri = pathToFileURL(folder).href;
    await server.#ask("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "policies" }],
      capabilities: {
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
        textDocument: { completion: { completionItem: { documentationFormat: ["markdown"] } } },
      },
    });
    server.#tell("initialized", {});
    await within("question for the settings", server.#configuration);
    return server;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill();
    await ended;
  }

  /** Opens a document, anew where it is open, and waits for what the server says of it. */
  async open(path: string, text: string): Promise<Diagnostic[]> {
    const uri = this.#uri(path);
    if (this.#open.has(uri)) await this.#close(uri);
    this.#diagnostics.delete(uri);
    this.#open.add(uri);
    this.#tell("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: ++this.#versions, text },
    });
    return within(`diagnostics of ${path}`, this.#diagnosticsOf(uri));
  }

  /** The labels that are offered at a place of an open document, with what each says of itself. */
  async complete(path: string, position: Position): Promise<Map<string, string>> {
    const result = await this.#ask("textDocument/completion", {
      textDocument: { uri: this.#uri(path) },
      position,
    });
    const items = isMapping(result) ? result["items"] : result;
    return new Map(
      (Array.isArray(items) ? items : []).map(({ label, documentation }) => [
        label,
        typeof documentation === "string" ? documentation : String(documentation?.value ?? ""),
      ]),
    );
  }

  /** What is shown over a place of an open document. */
  async hover(path: string, position: Position): Promise<string> {
    const result = await this.#ask("textDocument/hover", {
      textDocument: { uri: this.#uri(path) },
      position,
    });
    return JSON.stringify(isMapping(result) ? result["contents"] : result);
  }

  /** What is closed has no diagnostics, which the server says at once. */
  async #close(uri: string): Promise<void> {
    this.#diagnostics.delete(uri);
    this.#tell("textDocument/didClose", { textDocument: { uri } });
    await within("word of a closed document", this.#diagnosticsOf(uri));
  }

  #uri(path: string): string {
    return pathToFileURL(join(this.#folder, path)).href;
  }

  async #diagnosticsOf(uri: string): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.#diagnostics.get(uri);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #ask(method: string, params: object): Promise<unknown> {
    const id = ++this.#asked;
    const answer = new Promise<Message>((resolve) => this.#answers.set(id, resolve));
    this.#send({ id, method, params });
    return within(method, answer).then(({ result, error }) => {
      if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`);
      return result;
    });
  }

  #tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(bytes: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, bytes]);
    for (;;) {
      const end = this.#rest.indexOf("\r\n\r\n");
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#rest.subarray(0, end).toString())?.[1]);
      if (this.#rest.length < end + 4 + length) return;
      const text = this.#rest.subarray(end + 4, end + 4 + length).toString("utf8");
      this.#rest = this.#rest.subarray(end + 4 + length);
      this.#take(JSON.parse(text));
    }
  }

  #take({ id, method, params, ...answer }: Message): void {
    if (method === undefined) this.#answers.get(Number(id))?.(answer);
    else if (method === "workspace/configuration") {
      this.#send({ id, result: this.#configured(params) });
      this.#settle();
    } else if (id !== undefined) this.#send({ id, result: null });
    else if (method === "textDocument/publishDiagnostics" && isMapping(params)) {
      this.#diagnostics.set(String(params["uri"]), params["diagnostics"] as Diagnostic[]);
      for (const go of this.#waiting.splice(0)) go();
    }
  }

  /** What an editor answers when it is asked for sections of its settings. */
  #configured(params: unknown): unknown[] {
    const items = isMapping(params) && Array.isArray(params["items"]) ? params["items"] : [];
    return items.map(({ section }) => (section === "yaml" ? this.#settings : {}));
  }
}

async function within<T>(what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the language server gave no ${what} in time`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
