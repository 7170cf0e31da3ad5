import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { type EmailOptions, emailChannel } from "../../../src/adapters/channels/email.ts";
import type { ChannelConfig } from "../../../src/watch/routing.ts";
import { messageOf } from "../../watch/messages.ts";
import { certificateFor } from "./certificates.ts";
import { type SinkOptions, SmtpSink } from "./smtp-sink.ts";

const CONFIG: Extract<ChannelConfig, { type: "email" }> = {
  ...{ name: "oncall", type: "email", smtpFrom: "SMTP_URL", insecure: false },
  ...{ from: "policies@example.com", to: ["oncall@example.com"] },
};
const LOGIN = { user: "policies", password: "hunter2hunter2" };

const certificate = certificateFor("DNS:localhost,IP:127.0.0.1");
const foreign = certificateFor("DNS:elsewhere.example");

/** Delivers to a sink with the scheme that fits it. */
async function delivered(options: SinkOptions, more: EmailOptions = {}, insecure = false) {
  await using sink = await SmtpSink.start({ login: LOGIN, ...options });
  const scheme = options.tls === "implicit" ? "smtps" : "smtp";
  const url = `${scheme}://${LOGIN.user}:${LOGIN.password}@localhost:${sink.port}`;
  const result = await emailChannel({ ...CONFIG, insecure }, url, more).deliver(messageOf());
  return { result, taken: sink.taken };
}

describe.skipIf(certificate === undefined || foreign === undefined)("TLS (skipped without openssl)", () => {
  const known = certificate as NonNullable<typeof certificate>;
  const wrong = foreign as NonNullable<typeof foreign>;

  test.each(["starttls", "implicit"] as const)(
    "%s: it is delivered to a server that is known",
    async (tls) => {
      const { result, taken } = await delivered({ tls, certificate: known }, { ca: known.cert });
      expect(result).toMatchObject({ is: "delivered" });
      expect(taken.map(({ secure, user }) => ({ secure, user }))).toEqual([
        { secure: true, user: LOGIN.user },
      ]);
    },
  );

  test.each([
    ["starttls", false],
    ["starttls", true],
    ["implicit", false],
    ["implicit", true],
  ] as const)(
    "%s: a certificate that nobody vouches for is none, also where insecure is %s",
    async (tls, insecure) => {
      const { result, taken } = await delivered({ tls, certificate: known }, {}, insecure);
      expect(result).toMatchObject({ is: "failed", why: expect.stringContaining("NODE_EXTRA_CA_CERTS") });
      expect(taken).toEqual([]);
    },
  );

  test.each(["starttls", "implicit"] as const)("%s: another host's certificate is none", async (tls) => {
    const { result, taken } = await delivered({ tls, certificate: wrong }, { ca: wrong.cert });
    expect(result).toMatchObject({ is: "failed" });
    expect(taken).toEqual([]);
  });

  test("a server that speaks without TLS on the port of smtps gets nothing", async () => {
    await using sink = await SmtpSink.start({ login: LOGIN });
    const url = `smtps://${LOGIN.user}:${LOGIN.password}@localhost:${sink.port}`;
    const result = await emailChannel(CONFIG, url, { timeoutMs: 1_000 }).deliver(messageOf());
    expect(result).toEqual({
      is: "failed",
      why: "the server in SMTP_URL: what answers there does not speak TLS",
    });
    expect(sink.taken).toEqual([]);
  });
});

/** A server that does what it is told with each connection. */
async function scripted(serve: (socket: Socket) => void) {
  const server = createServer(serve).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())),
  };
}

describe("servers that do not answer as they should", () => {
  const open = { ...CONFIG, insecure: true };
  const wait = { timeoutMs: 300 };

  test.each<[string, (socket: Socket) => void]>([
    ["says nothing", () => {}],
    ["hangs up", (socket) => socket.destroy()],
    ["resets", (socket) => socket.resetAndDestroy()],
    ["greets with 421", (socket) => socket.end("421 Too many connections\r\n")],
    ["says it is something else", (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")],
    // Never silent for so long that one limit would be reached.
    [
      "answers without an end",
      (socket) => {
        socket.write("220 Welcome\r\n");
        const timer = setInterval(() => socket.write("250-MORE\r\n"), 50);
        socket.on("close", () => clearInterval(timer));
      },
    ],
  ])("one that %s: it may be taken later", async (_, serve) => {
    await using server = await scripted((socket) => {
      socket.on("error", () => {});
      serve(socket);
    });
    const result = await emailChannel(open, server.url, wait).deliver(messageOf());
    expect(result).toMatchObject({ is: "failed", why: expect.stringMatching(/^the server in SMTP_URL\b/) });
  });

  test("nobody there: the variable is named, and not the host", async () => {
    const server = await scripted(() => {});
    await server[Symbol.asyncDispose]();
    const result = await emailChannel(open, server.url, wait).deliver(messageOf());
    const why = "the server in SMTP_URL: nobody answers there (connection refused)";
    expect(result).toEqual({ is: "failed", why });
  });

  test("one that refuses everybody is not asked again", async () => {
    await using server = await scripted((socket) => {
      socket.on("error", () => {});
      socket.end("554 No service for you\r\n");
    });
    expect(await emailChannel(open, server.url, wait).deliver(messageOf())).toMatchObject({ is: "refused" });
  });

  test("an answer that was lost after the mail: sent again it has the same Message-ID", async () => {
    const seen: string[] = [];
    await using server = await scripted((socket) => {
      let all = "";
      socket.on("error", () => {});
      socket.write("220 Welcome\r\n");
      socket.on("data", (chunk) => {
        all += chunk;
        const isMail = all.includes("\r\nDATA\r\n");
        if (!isMail) socket.write("250 OK\r\n");
        else if (String(chunk).startsWith("DATA")) socket.write("354 Go on\r\n");
        if (!all.endsWith("\r\n.\r\n")) return;
        seen.push(/^Message-ID: (.*)\r$/m.exec(all)?.[1] ?? "");
        socket.destroy();
      });
    });
    const channel = emailChannel(open, server.url, wait);
    for (const _ of [1, 2]) expect(await channel.deliver(messageOf())).toMatchObject({ is: "failed" });
    expect(seen).toEqual(["<m-1@archi3-policy>", "<m-1@archi3-policy>"]);
  });
});
