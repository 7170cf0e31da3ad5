import { defined } from "../../defined.ts";
import { MASK } from "../../policy/secrets.ts";
import type { Delivered } from "../../watch/channel.ts";
import { foreignText } from "../foreign-text.ts";
import { retryAfter } from "../github-waiting.ts";
import { ask, ForbiddenAddress, type HttpAnswer } from "../probes/guarded-http.ts";
import { formsOfSecrets } from "../secret-forms.ts";

/** What channels need of the world; tests hand in one that does not wait. */
export interface ChannelWorld {
  /** Milliseconds since 1970. */
  now(): number;
  /** @param ms at most some seconds */
  sleep(ms: number): Promise<unknown>;
  /** Milliseconds that one request may take. */
  timeoutMs: number;
}

/** Where a channel's messages go. The address is a secret itself: it is called by the variable that holds it. */
export interface Destination {
  url: URL;
  variable: string;
  /** What answers and errors may echo besides the address. */
  secrets: readonly string[];
  /** The variable of the credential, where there is one. */
  credential?: string | undefined;
}

/** A message as it is sent. */
export interface Posting {
  headers: { [name: string]: string };
  body: string;
  /** Whether an answer of a good status says that the message was taken; any does, where this is absent. */
  accepts?: (answer: string) => boolean;
}

/** Ms. A server may ask for a pause, but not for silence. */
const LONGEST_PAUSE_MS = 60 * 60 * 1_000;

/** Characters of an answer that are read for its words. */
const READ = 10_000;
const SHOWN = 200;

/** Statuses below 500 that may be another one the next time. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

/** Posts once, and says what became of it. Nothing here throws, and nothing says the address or another secret. */
export async function post(to: Destination, posting: Posting, world: ChannelWorld): Promise<Delivered> {
  let answer: HttpAnswer;
  try {
    const { headers, body } = posting;
    answer = await ask(to.url, { method: "POST", headers, body, timeoutMs: world.timeoutMs });
  } catch (error) {
    const why = wordsOf(error instanceof Error ? error.message : String(error), to);
    return error instanceof ForbiddenAddress
      ? { is: "refused", why, mend: `put another address into ${to.variable}` }
      : { is: "failed", why: `the address in ${to.variable}: ${why}` };
  }
  return judged(answer, to, posting.accepts ?? (() => true), world);
}

function judged(
  { status, body, headers }: HttpAnswer,
  to: Destination,
  accepts: (answer: string) => boolean,
  world: ChannelWorld,
): Delivered {
  const words = wordsOf(body, to);
  const why = `status ${status}${words === "" ? "" : `: ${words}`}`;
  if (status >= 200 && status < 300) {
    return accepts(body)
      ? { is: "delivered" }
      : { is: "failed", why: `it does not say that it took the message: ${why}` };
  }
  if (status >= 300 && status < 400) {
    const mend = `put the address that it redirects to into ${to.variable}`;
    return { is: "refused", why: `status ${status}; redirects are not followed`, mend };
  }
  if (status >= 400 && status < 500 && !PASSING.has(status))
    return { is: "refused", why, mend: mendOf(status, to) };
  const asked = retryAfter({ "retry-after": headers["retry-after"], date: headers.date }, world.now());
  return {
    is: "failed",
    why,
    ...defined({ retryAfterMs: asked === undefined ? undefined : Math.min(asked, LONGEST_PAUSE_MS) }),
  };
}

function mendOf(status: number, { variable, credential }: Destination): string {
  switch (status) {
    case 401:
    case 403:
      return `see whether ${credential ?? variable} still holds what the channel gave out`;
    case 404:
    case 405:
    case 410:
      return `see whether ${variable} holds the channel's present address`;
    default:
      return `see whether the channel's type and settings in archi3.yaml fit what ${variable} leads to`;
  }
}

/** What somebody outside said, in one short line, without what must not be said. */
function wordsOf(text: string, to: Destination): string {
  const hidden = secretsOf(to).reduce((rest, secret) => rest.replaceAll(secret, MASK), text);
  const line = foreignText(hidden.slice(0, READ).trim().replace(/\s+/g, " "));
  return line.length > SHOWN ? `${line.slice(0, SHOWN).toWellFormed()}…` : line;
}

/** Characters. What is shorter is a common word, and tells nothing. */
const SHORTEST_PART = 6;

/** Everything that would tell an address or a credential, the longest first. */
function secretsOf({ url, secrets }: Destination): string[] {
  const parts = [
    url.href,
    url.host,
    url.hostname,
    `${url.pathname}${url.search}`,
    url.pathname,
    ...url.pathname.split("/"),
    ...url.searchParams.values(),
    url.username,
    url.password,
  ];
  return formsOfSecrets([...parts.filter((part) => part.length >= SHORTEST_PART), ...secrets]);
}
