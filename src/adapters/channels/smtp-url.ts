import { formsOfSecrets } from "../secret-forms.ts";

/** An SMTP server, and who speaks to it. */
export interface SmtpServer {
  host: string;
  port: number;
  /** TLS from the first byte; else STARTTLS. */
  isImplicit: boolean;
  /** Absent where no password is given. */
  login: { user: string; password: string } | undefined;
  /** The name before the password, also without one. */
  user: string;
  /** What must be said nowhere: the password in every form that a server may echo, and where it is used. */
  secrets: readonly string[];
}

/** The submission ports, with and without TLS from the first byte (RFC 8314). */
const PORT = { "smtps:": 465, "smtp:": 587 } as const;

/**
 * Reads `smtps://user:password@host:465` or `smtp://host:587`. Undefined for anything else, also for what is written
 * behind the host: it would be an option that does nothing.
 */
export function smtpServerOf(written: string): SmtpServer | undefined {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined || (url.protocol !== "smtps:" && url.protocol !== "smtp:")) return undefined;
  const { protocol, hostname, port, username, password: encoded, pathname, search, hash } = url;
  if (hostname === "" || !/^\/?$/.test(pathname) || search !== "" || hash !== "") return undefined;
  const [user, password] = [decoded(username), decoded(encoded)];
  if (user === undefined || password === undefined) return undefined;
  // AUTH PLAIN sends it with the user's name, in base64 (RFC 4616).
  const passwords = password === "" ? [] : [`\0${user}\0${password}`, encoded, password];
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? PORT[protocol] : Number(port),
    isImplicit: protocol === "smtps:",
    login: password === "" ? undefined : { user, password },
    user,
    secrets: [...formsOfSecrets([written, url.href, ...passwords]), ...passwords, hostname],
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
