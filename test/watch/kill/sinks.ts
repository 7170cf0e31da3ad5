import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SmtpSink } from "../../adapters/channels/smtp-sink.ts";
import { GitHub } from "../../github/github.ts";
import type { Addresses, ChannelName } from "./teller.ts";

export type Status = "firing" | "resolved";

/** A message as a channel took it, with what tells those who read it that they have read it before. */
interface Taken {
  status: Status;
  id: string;
}

/** Takes what Slack and a webhook would be sent. */
export class HttpSink {
  readonly took: { path: string; headers: NodeJS.Dict<string | string[]>; body: string }[] = [];
  /** Asked once a body was taken: whether it is answered, or the connection reset. */
  answers: (path: string) => boolean | Promise<boolean> = () => true;
  readonly #server: Server;

  constructor() {
    this.#server = createServer(async (request, response) => {
      const { url: path = "", headers } = request;
      this.took.push({ path, headers, body: await text(request) });
      if (await this.answers(path)) response.end("ok");
      else request.socket.resetAndDestroy();
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  at(path: string) {
    return this.took.filter((one) => one.path === path);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}

/** Servers that take what every channel is sent: HTTP, SMTP and the stand-in for GitHub. */
export class Sinks implements AsyncDisposable {
  readonly http = new HttpSink();
  readonly smtp: SmtpSink;
  readonly github: GitHub;

  private constructor(smtp: SmtpSink, github: GitHub) {
    this.smtp = smtp;
    this.github = github;
  }

  static async start(): Promise<Sinks> {
    const now = () => new Date("2026-11-29T12:00:00Z");
    const sinks = new Sinks(await SmtpSink.start(), await GitHub.start({ now }));
    await sinks.http.start();
    return sinks;
  }

  get addresses(): Addresses {
    const { http, smtp, github } = this;
    return {
      env: {
        ...{
          SLACK_URL: `${http.url}/slack`,
          HOOK_URL: `${http.url}/hook`,
          HOOK_SECRET: "a-secret-of-the-hook",
        },
        SMTP_URL: `smtp://127.0.0.1:${smtp.port}`,
      },
      github: { url: github.url, token: github.token },
    };
  }

  /** What each channel took, in its order. */
  get taken(): { readonly [channel in ChannelName]: readonly Taken[] } {
    return {
      // Slack takes no id: people know a message again by its title.
      ops: this.http.at("/slack").map(({ body }) => {
        const { text: title } = JSON.parse(body);
        return { ...statusIn(title), id: title };
      }),
      hook: this.http.at("/hook").map(({ body, headers }) => {
        const { id, status } = JSON.parse(body);
        if (headers["x-archi3-id"] !== id || headers["idempotency-key"] !== id)
          throw new Error(`not the id of the body, ${id}: ${JSON.stringify(headers)}`);
        return { status, id };
      }),
      oncall: this.smtp.taken.map(({ mail: { headers } }) => ({
        ...statusIn(headers.get("subject") ?? ""),
        id: headers.get("message-id") ?? "",
      })),
      issues: this.github.issues.all.flatMap(({ body, comments, state }) => [
        { status: "firing" as const, id: markerIn(body) },
        ...comments.map((comment) => ({ status: "resolved" as const, id: markerIn(comment.body) })),
        ...(comments.length > 0 && state === "open"
          ? [{ status: "resolved" as const, id: "left open" }]
          : []),
      ]),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.http.stop();
    await this.smtp[Symbol.asyncDispose]();
    await this.github[Symbol.asyncDispose]();
  }
}

function statusIn(title: string): { status: Status } {
  return { status: title.startsWith("Resolved") ? "resolved" : "firing" };
}

function markerIn(body: string | null): string {
  const [marker] = /<!-- archi3-policy \S+ \S+ -->/.exec(body ?? "") ?? [];
  if (marker === undefined) throw new Error(`no marker in ${body}`);
  return marker;
}
