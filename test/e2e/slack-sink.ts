import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** Takes what Slack would be sent. */
export class SlackSink implements AsyncDisposable {
  readonly took: string[] = [];
  readonly #server: Server;
  url = "";

  private constructor() {
    this.#server = createServer(async (request, response) => {
      this.took.push(await text(request));
      response.end("ok");
    });
  }

  static async start(): Promise<SlackSink> {
    const sink = new SlackSink();
    await new Promise<void>((done) => sink.#server.listen(0, "127.0.0.1", done));
    sink.url = `http://127.0.0.1:${(sink.#server.address() as AddressInfo).port}/services/T/B/secret-path`;
    return sink;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
