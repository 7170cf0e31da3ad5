import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPError } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { ListToolsResultSchema, McpError } from "@modelcontextprotocol/sdk/types.js";
import type { McpAnswer, McpTool } from "../../health/mcp.ts";
import { LONGEST_TIMER_MS } from "../clock.ts";

/** A way to a server. */
export interface Line {
  transport: Transport;
  /** What came of it, where the server or the way to it ends. */
  ended: Promise<McpAnswer>;
  /** A fault of what it says or does not say. */
  fault(why: string): McpAnswer;
  noise(): string | undefined;
  close(): Promise<void>;
}

/** Pages that a list of tools may have. */
const MOST_PAGES = 100;

/** A conversation with one server: what it offers. */
export class Talk {
  /** The newest question. */
  asked = "initialize";
  readonly #line: Line;
  readonly #client: Client;
  /** The timeout is kept outside, over all questions together. */
  readonly #patience = { timeout: LONGEST_TIMER_MS };

  constructor(line: Line, version: string) {
    this.#line = line;
    this.#client = new Client({ name: "archi3-policy", version });
  }

  async tools(): Promise<McpAnswer> {
    try {
      await this.#client.connect(this.#line.transport, this.#patience);
      const began = performance.now();
      const tools = await this.#list();
      return { is: "offers", tools, took: performance.now() - began, noise: this.#line.noise() };
    } catch (error) {
      return this.#line.fault(this.#inWords(error));
    }
  }

  async #list(): Promise<McpTool[]> {
    if (this.#client.getServerCapabilities()?.tools === undefined) {
      this.asked = "ping";
      await this.#client.ping(this.#patience);
      return [];
    }
    this.asked = "tools/list";
    const tools: McpTool[] = [];
    const seen = new Set<string>();
    let cursor: string | undefined;
    do {
      const params = cursor === undefined ? {} : { cursor };
      // Not the client's own `listTools`, which compiles the schemas that the server writes.
      const request = { method: "tools/list", params } as const;
      const page = await this.#client.request(request, ListToolsResultSchema, this.#patience);
      for (const { name, annotations } of page.tools)
        tools.push({ name, readOnly: annotations?.readOnlyHint, destructive: annotations?.destructiveHint });
      cursor = page.nextCursor;
      if (cursor === undefined) return tools;
      if (seen.has(cursor)) throw new Error("its list of tools goes in a circle");
      seen.add(cursor);
    } while (seen.size < MOST_PAGES);
    throw new Error(`its list of tools has more than ${MOST_PAGES} pages`);
  }

  #inWords(error: unknown): string {
    if (error instanceof McpError) return `it answers ${this.asked} with an error: ${error.message}`;
    if (error instanceof StreamableHTTPError) {
      const said = error.message.replace(/^Streamable HTTP error: (?:Error POSTing to endpoint: )?/, "");
      const text = said.replace(/\s+/g, " ").trim();
      return `it answers ${this.asked} with ${error.code === undefined || error.code < 0 ? "" : `status ${error.code}: `}${text}`;
    }
    // As zod tells what does not fit.
    if (error instanceof Error && "issues" in error)
      return `its answer to ${this.asked} is none of the protocol's`;
    return error instanceof Error ? error.message : String(error);
  }
}
