import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { freePort } from "../free-port.ts";
import { programNamed, RealServer } from "../real-server.ts";

/** Undefined where there is none. */
export const PROMETHEUS = programNamed("prometheus");
/** What checks texts of metrics; it comes with Prometheus. */
export const PROMTOOL = programNamed("promtool");

/** A real Prometheus, which looks again and again at metrics that tests set. */
export class PrometheusServer {
  readonly #server = new RealServer("Prometheus");
  readonly #metrics: Server;
  /** Gauges by name; one that gives nothing is left out. */
  readonly gauges = new Map<string, () => number | undefined>();
  /** What is served in the place of gauges, and as what. */
  #page: { type: string; text: string } | undefined;
  url = "";

  private constructor() {
    this.#metrics = createServer((_request, response) => {
      if (this.#page !== undefined) {
        response.writeHead(200, { "content-type": this.#page.type }).end(this.#page.text);
        return;
      }
      const lines = [...this.gauges].flatMap(([name, value]) => {
        const now = value();
        return now === undefined ? [] : [`${name} ${now}\n`];
      });
      response.writeHead(200, { "content-type": "text/plain; version=0.0.4" }).end(lines.join(""));
    });
  }

  /** @param scrapeMs how often it looks, and how long it waits then: what answers later has no value */
  static async start(binary: string, scrapeMs = 100): Promise<PrometheusServer> {
    const server = new PrometheusServer();
    try {
      await server.#start(binary, scrapeMs);
      return server;
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  async #start(binary: string, scrapeMs: number): Promise<void> {
    await new Promise<void>((done) => this.#metrics.listen(0, "127.0.0.1", done));
    const { port: metrics } = this.#metrics.address() as AddressInfo;
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    const { folder } = this.#server;
    const config = join(folder, "prometheus.yml");
    writeFileSync(
      config,
      `global: {scrape_interval: ${scrapeMs}ms, scrape_timeout: ${scrapeMs}ms}
scrape_configs: [{job_name: agents, static_configs: [{targets: ["127.0.0.1:${metrics}"]}]}]
`,
    );
    this.#server.start(binary, [
      `--config.file=${config}`,
      `--web.listen-address=127.0.0.1:${port}`,
      `--storage.tsdb.path=${join(folder, "data")}`,
    ]);
    await this.#until("up", "vector(1)");
  }

  /** Sets a gauge, and waits until Prometheus has it. */
  async gauge(name: string, value: () => number | undefined): Promise<void> {
    this.gauges.set(name, value);
    await this.#until(name, name);
  }

  /**
   * Serves a text of metrics instead of gauges, and waits until Prometheus has one of them.
   * @param type as HTTP says it
   */
  async serve(text: string, type: string, name: string): Promise<void> {
    this.#page = { type, text };
    await this.#until(name, name);
  }

  /** What the API says, as JSON; a path with its query. */
  async ask(path: string): Promise<unknown> {
    return (await fetch(`${this.url}/api/v1/${path}`)).json();
  }

  #until(what: string, query: string): Promise<void> {
    return this.#server.until(what, async () => {
      const answer = await fetch(`${this.url}/api/v1/query?query=${encodeURIComponent(query)}`);
      return (await answer.text()).includes('"value":');
    });
  }

  /** @param signal `SIGSTOP` lets it hang, `SIGCONT` go on, `SIGKILL` go away */
  signal(signal: "SIGSTOP" | "SIGCONT" | "SIGKILL"): void {
    this.#server.signal(signal);
  }

  async stop(): Promise<void> {
    await this.#server.stop();
    this.#metrics.closeAllConnections();
    await new Promise((done) => this.#metrics.close(done));
  }
}
