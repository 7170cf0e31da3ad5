import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../free-port.ts";
import { programNamed, RealServer } from "../real-server.ts";

/** Undefined where there is none. */
export const ALERTMANAGER = programNamed("prometheus-alertmanager");

/** An alert as `GET /api/v2/alerts` gives it. */
export interface HeldAlert {
  labels: { [name: string]: string };
  annotations: { [name: string]: string };
  startsAt: string;
  endsAt: string;
  generatorURL?: string;
}

/** A real Alertmanager, which tells nobody. */
export class AlertmanagerServer {
  readonly #server = new RealServer("Alertmanager");
  url = "";

  static async start(binary: string): Promise<AlertmanagerServer> {
    const server = new AlertmanagerServer();
    try {
      await server.#start(binary);
      return server;
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  async #start(binary: string): Promise<void> {
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    const { folder } = this.#server;
    const config = join(folder, "alertmanager.yml");
    writeFileSync(config, "route: {receiver: nobody}\nreceivers: [{name: nobody}]\n");
    // What `script/setup-integration` unpacks reads its templates where it is started; nothing here needs any.
    for (const template of ["default.tmpl", "email.tmpl"]) writeFileSync(join(folder, template), "");
    this.#server.start(binary, [
      `--config.file=${config}`,
      `--web.listen-address=127.0.0.1:${port}`,
      `--storage.path=${join(folder, "data")}`,
      // It is alone, and opens no port for others.
      "--cluster.listen-address=",
    ]);
    await this.#server.until("answer", async () => (await fetch(`${this.url}/-/ready`)).ok);
  }

  /** The alerts that are not over. */
  async alerts(): Promise<HeldAlert[]> {
    const answer = await fetch(`${this.url}/api/v2/alerts`);
    return (await answer.json()) as HeldAlert[];
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}
