import type { NodemailerError, SendMailOptions, SMTPSentMessageInfo, SMTPTransportOptions } from "nodemailer";
import { defined } from "../../defined.ts";
import { MASK } from "../../policy/secrets.ts";
import { alertEmail } from "../../report/alert-email.ts";
import type { Channel, Delivered, Message } from "../../watch/channel.ts";
import { EMAIL_ADDRESS, type Sender, senderOf } from "../../watch/email-address.ts";
import type { ChannelConfig } from "../../watch/routing.ts";
import { connectionWords } from "../connection-words.ts";
import { foreignText } from "../foreign-text.ts";
import { type SmtpServer, smtpServerOf } from "./smtp-url.ts";

type EmailConfig = Extract<ChannelConfig, { type: "email" }>;
type Refusal = Extract<Delivered, { is: "refused" }>;

export interface EmailOptions {
  /** Milliseconds that a server may be silent; all of it takes three times as long at most. Default 10,000. */
  timeoutMs?: number;
  /** A certificate in PEM that is trusted instead of the machine's; else that is what NODE_EXTRA_CA_CERTS is for. */
  ca?: string;
}

const TIMEOUT_MS = 10_000;
/** The right side of all Message-IDs. */
const DOMAIN = "archi3-policy";

/**
 * Email by SMTP: TLS always, by its first byte or by STARTTLS, unless the channel is `insecure`; certificates are verified
 * in any case. The same message sent again has the same Message-ID, and the one that says that it is over answers it.
 * @param url the server's, with its password
 */
export function emailChannel(config: EmailConfig, url: string, options: EmailOptions = {}): Channel {
  const { name, smtpFrom, insecure } = config;
  const about = emailAbout(config);
  const server = smtpServerOf(url);
  if (server === undefined) {
    const mend = `write smtps://user:password@host:465 or smtp://user:password@host:587 into ${smtpFrom}, and what is no letter or digit of the password as in URLs: @ as %40, / as %2F, # as %23, % as %25`;
    return refusing(name, about, {
      is: "refused",
      why: `${smtpFrom} holds no address of an SMTP server`,
      mend,
    });
  }
  const envelope = envelopeOf(config, server);
  if ("is" in envelope) return refusing(name, about, envelope);
  const { timeoutMs = TIMEOUT_MS, ca } = options;
  const transport = transportOf(server, insecure, timeoutMs, ca);
  return {
    name,
    about,
    async deliver(message) {
      try {
        const signal = AbortSignal.timeout(3 * timeoutMs);
        // Loaded by whom it serves: most runs tell nobody.
        const { createTransport } = await import("nodemailer");
        const sent = await createTransport(transport).sendMail({ ...mailOf(message, envelope), signal });
        return deliveredOf(sent, message, server);
      } catch (error) {
        const known = error instanceof Error ? error : new Error(String(error));
        return undeliveredOf(known, config, server);
      }
    },
  };
}

function transportOf(
  { host, port, isImplicit, login }: SmtpServer,
  insecure: boolean,
  timeoutMs: number,
  ca: string | undefined,
): SMTPTransportOptions {
  return {
    ...{ host, port, secure: isImplicit, requireTLS: !insecure },
    ...(login === undefined ? {} : { auth: { user: login.user, pass: login.password } }),
    ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs },
    ...{ socketTimeout: timeoutMs, dnsTimeout: timeoutMs },
    ...{ tls: { minVersion: "TLSv1.2", rejectUnauthorized: true, ...defined({ ca }) }, logger: false },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  };
}

/** For people. */
export function emailAbout({ to }: EmailConfig): string {
  return `email to ${[...new Set(to)].join(", ")}`;
}

function refusing(name: string, about: string, refusal: Refusal): Channel {
  return { name, about, deliver: () => Promise.resolve({ ...refusal, isHere: true }) };
}

function envelopeOf(
  { from, to, smtpFrom }: EmailConfig,
  { user }: SmtpServer,
): Refusal | { from: Sender; to: string[] } {
  const sender = senderOf(from ?? user);
  if (sender === undefined) {
    const why =
      from === undefined
        ? `nobody says from which address: the user in ${smtpFrom} is none`
        : "`from` is no address";
    return { is: "refused", why, mend: "add `from: policies@example.com` to the channel in archi3.yaml" };
  }
  const wrong = to.find((one) => !EMAIL_ADDRESS.test(one));
  if (wrong === undefined) return { from: sender, to: [...new Set(to)] };
  const why = `${foreignText(wrong)} is no address`;
  return { is: "refused", why, mend: "mend `to` of the channel in archi3.yaml" };
}

function mailOf(message: Message, { from, to }: { from: Sender; to: readonly string[] }): SendMailOptions {
  const answered = answeredBy(message);
  return {
    ...{ from, to: to.map((address) => ({ name: "", address })) },
    ...alertEmail(message),
    ...{ messageId: messageId(message.id), date: new Date(message.time), xMailer: false },
    ...(answered[0] === undefined ? {} : { inReplyTo: answered[0], references: answered }),
    headers: { "auto-submitted": "auto-generated" },
    ...(message.severity === "critical" && message.status === "firing" ? { priority: "high" as const } : {}),
    ...{ disableFileAccess: true, disableUrlAccess: true },
  };
}

/** The Message-IDs of what told that these alerts fire, the worst one's first; the branch that keeps them may say anything. */
function answeredBy({ status, alerts, references }: Message): string[] {
  if (status === "firing") return [];
  const ids = alerts.flatMap(({ id }) => references.get(id) ?? []);
  return [...new Set(ids)].filter((id) => /^[A-Za-z\d-]{1,128}$/.test(id)).map(messageId);
}

function messageId(id: string): string {
  return `<${id.replace(/[^A-Za-z\d-]/g, "")}@${DOMAIN}>`;
}

/** It stands with those who took it; the others are named. */
function deliveredOf(
  sent: SMTPSentMessageInfo,
  { alerts, status, id }: Message,
  server: SmtpServer,
): Delivered {
  const missed = (sent.rejectedErrors ?? []).map((error) => {
    const who = "recipient" in error ? `${String(error.recipient)}: ` : "";
    return `${who}${wordsOf(error, server)}`;
  });
  return {
    is: "delivered",
    ...(status === "firing" ? { references: new Map(alerts.map((alert) => [alert.id, id])) } : {}),
    ...defined({ missed: missed.length === 0 ? undefined : foreignText(missed.join("; ")) }),
  };
}

/** RFC 5321: what begins with 4 may be taken later, what begins with 5 never will be; so does what the network loses. */
function undeliveredOf(error: NodemailerError, config: EmailConfig, server: SmtpServer): Delivered {
  const { code, responseCode = 0 } = error;
  const why = wordsOf(error, server);
  const at = `the server in ${config.smtpFrom}`;
  if (responseCode >= 500 || (code === "EAUTH" && responseCode === 0))
    return { is: "refused", why, mend: mendOf(code, config) };
  if (code === "EABORT") return { is: "failed", why: `${at} did not come to an end in time` };
  const help = /certificate|altname|self.signed/i.test(why)
    ? "; where the server's certificate is of a CA of your own, name that in NODE_EXTRA_CA_CERTS"
    : "";
  return { is: "failed", why: `${at}: ${why}${help}` };
}

function mendOf(code: string | undefined, { smtpFrom, insecure }: EmailConfig): string {
  switch (code) {
    case "EAUTH":
      return `see whether ${smtpFrom} still holds the user and the password that the server knows`;
    case "ETLS":
      return insecure
        ? `use a server that encrypts, or smtps:// in ${smtpFrom}`
        : `use smtps:// in ${smtpFrom}, or another server; \`insecure: true\` at the channel allows one without TLS, where nobody can listen on the way`;
    case "EENVELOPE":
      return "see whether the server takes mail from `from` and for `to`, as the channel in archi3.yaml has them";
    default:
      return `see whether ${smtpFrom} leads to a server that takes mail from here`;
  }
}

/** What went wrong in one short line, without what must not be said. */
function wordsOf(error: NodemailerError, { secrets }: SmtpServer): string {
  const words = connectionWords(String(error.message), error.originalCode);
  const hidden = secrets.reduce((text, secret) => text.replaceAll(secret, MASK), words);
  return foreignText(hidden.trim().replace(/\s+/g, " "));
}
