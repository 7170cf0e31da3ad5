import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "../example.ts";
import { freePort } from "../free-port.ts";

const NAME = "prometheus-alertmanager";

/** Where `script/setup-integration` puts it, else one that is installed; undefined where there is none. */
export const ALERTMANAGER = [join(ROOT, ".cache/tools/bin", NAME), NAME].find(
  (binary) => (binary === NAME || existsSync(binary)) && spawnSync(binary, ["--version"]).status === 0,
);

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
  readonly #folder = mkdtempSync(join(tmpdir(), "archi3-alertmanager-"));
  #process: ChildProcess | undefined;
  #said = "";
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
    const config = join(this.#folder, "alertmanager.yml");
    writeFileSync(config, "route: {receiver: nobody}\nreceivers: [{name: nobody}]\n");
    // What `script/setup-integration` unpacks reads its templates where it is started; nothing here needs any.
    for (const template of ["default.tmpl", "email.tmpl"]) writeFileSync(join(this.#folder, template), "");
    const child = spawn(
      binary,
      [
        `--config.file=${config}`,
        `--web.listen-address=127.0.0.1:${port}`,
        `--storage.path=${join(this.#folder, "data")}`,
        // It is alone, and opens no port for others.
        "--cluster.listen-address=",
      ],
      { cwd: this.#folder, stdio: ["ignore", "ignore", "pipe"] },
    );
    this.#process = child;
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#said = `${this.#said}${text}`.slice(-4_000);
    });
    for (const end = Date.now() + 15_000; Date.now() < end; await sleep(50)) {
      try {
        if ((await fetch(`${this.url}/-/ready`)).ok) return;
      } catch {
        // It is not there yet.
      }
      if (child.exitCode !== null) break;
    }
    throw new Error(`Alertmanager does not answer: ${this.#said}`);
  }

  /** The alerts that are not over. */
  async alerts(): Promise<HeldAlert[]> {
    const answer = await fetch(`${this.url}/api/v2/alerts`);
    return (await answer.json()) as HeldAlert[];
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
