import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { type Mail, readMail } from "./mail-text.ts";

/** A mail that the sink took. */
export interface Taken {
  from: string;
  to: readonly string[];
  raw: string;
  mail: Mail;
  /** Whether it came over TLS, and whose login it was. */
  secure: boolean;
  user: string | undefined;
}

export interface SinkOptions {
  /** Default `none`. */
  tls?: "none" | "starttls" | "implicit";
  /** PEM. */
  certificate?: { key: string; cert: string };
  /** Without it nobody has to log in. */
  login?: { user: string; password: string };
  /** What it answers in the place of its own, by what it is asked: 421, 450, 550, with words. */
  says?: {
    sender?: string;
    recipient?: (address: string) => string | undefined;
    data?: string;
    login?: string;
  };
}

/** A real SMTP server on this machine that keeps what it is sent. */
export class SmtpSink implements AsyncDisposable {
  readonly taken: readonly Taken[];
  readonly port: number;
  readonly #server: SMTPServer;

  private constructor(server: SMTPServer, taken: readonly Taken[], port: number) {
    this.#server = server;
    this.taken = taken;
    this.port = port;
  }

  static async start(options: SinkOptions = {}): Promise<SmtpSink> {
    const { tls = "none", certificate, login, says = {} } = options;
    const taken: Taken[] = [];
    const settings: SMTPServerOptions = {
      ...{ secure: tls === "implicit", ...certificate, logger: false, closeTimeout: 100 },
      disabledCommands: [...(tls === "none" ? ["STARTTLS"] : []), ...(login === undefined ? ["AUTH"] : [])],
      ...{ allowInsecureAuth: true, authOptional: login === undefined },
      onAuth({ username, password }, _session, done) {
        const isKnown = username === login?.user && password === login?.password;
        if (isKnown) done(null, { user: username });
        else done(refusal(says.login ?? "535 Wrong"));
      },
      onMailFrom: (_address, _session, done) => done(says.sender === undefined ? null : refusal(says.sender)),
      onRcptTo({ address }, _session, done) {
        const answer = says.recipient?.(address);
        done(answer === undefined ? null : refusal(answer));
      },
      onData(stream, { envelope, secure, user }, done) {
        text(stream).then((raw) => {
          const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
          const to = envelope.rcptTo.map(({ address }) => address);
          if (says.data !== undefined) return done(refusal(says.data));
          taken.push({ from, to, raw, mail: readMail(raw), secure, user });
          return done();
        }, done);
      },
    };
    const server = new SMTPServer(settings);
    // A client that goes away is what some tests are about.
    server.on("error", () => {});
    const port = await new Promise<number>((resolve, reject) => {
      const listening = server.listen(0, "127.0.0.1", () => {
        const address = listening.address();
        if (address === null || typeof address === "string") reject(new Error("the sink has no port"));
        else resolve(address.port);
      });
    });
    return new SmtpSink(server, taken, port);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return new Promise((done) => this.#server.close(() => done()));
  }
}

/** `550 No such user` as the server library wants it. */
function refusal(answer: string): Error {
  const [, code = "", words = ""] = /^(\d{3}) (.*)$/s.exec(answer) ?? [];
  return Object.assign(new Error(words), { responseCode: Number(code) });
}
