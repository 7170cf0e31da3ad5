import { defined } from "../../defined.ts";
import { smsText } from "../../report/alert-sms.ts";
import type { Channel, Delivered } from "../../watch/channel.ts";
import type { ChannelConfig } from "../../watch/routing.ts";
import { type ChannelWorld, type Destination, post } from "./post.ts";

type SmsConfig = Extract<ChannelConfig, { type: "sms" }>;

interface Sent {
  number: string;
  delivered: Delivered;
}

/** Ms to wait before the numbers that failed while others took it are tried again, where nobody asks for another. */
const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Text messages by an HTTP API, one request a number. Once one number took it the message is delivered: the others are
 * tried once more, alone, and named in `missed` if they do not take it then. Sent again it is only where none took it.
 * @param authorization the header's whole value
 */
export function smsChannel(
  config: SmsConfig,
  to: Destination,
  authorization: string | undefined,
  world: ChannelWorld,
): Channel {
  const numbers = [...new Set(config.to)];
  const { encoding, fields, from } = config;
  const send = async (number: string, text: string, id: string): Promise<Sent> => {
    const sender: [string, string][] = from === undefined ? [] : [[fields.from, from]];
    const values: [string, string][] = [[fields.to, number], ...sender, [fields.text, text]];
    const isForm = encoding === "form";
    const posting = {
      headers: {
        "content-type": isForm ? "application/x-www-form-urlencoded" : "application/json; charset=utf-8",
        // For APIs that know it, so that a lost answer sends no second message.
        "idempotency-key": `${id}-${numbers.indexOf(number)}`,
        ...defined({ authorization }),
      },
      body: isForm ? new URLSearchParams(values).toString() : JSON.stringify(Object.fromEntries(values)),
    };
    return { number, delivered: await post(to, posting, world) };
  };
  return {
    name: config.name,
    about: smsAbout(config),
    async deliver(message) {
      const text = smsText(message);
      const sent = await Promise.all(numbers.map((number) => send(number, text, message.id)));
      const failed = sent.filter(({ delivered }) => delivered.is === "failed");
      if (failed.length === 0 || !sent.some(isDelivered)) return together(sent);
      await world.sleep(Math.min(longestPause(failed) ?? PAUSE_MS, LONGEST_PAUSE_MS));
      const again = await Promise.all(failed.map(({ number }) => send(number, text, message.id)));
      return together(sent.map((one) => again.find(({ number }) => number === one.number) ?? one));
    },
  };
}

/** For people. */
export function smsAbout({ to }: SmsConfig): string {
  return `SMS to ${[...new Set(to)].join(", ")}`;
}

function isDelivered({ delivered }: Sent): boolean {
  return delivered.is === "delivered";
}

/** What became of the message, from what became of it at each number. */
function together(sent: readonly Sent[]): Delivered {
  const lost = sent.filter((one) => !isDelivered(one));
  const why = lost
    .map(({ number, delivered }) => `${number}: ${"why" in delivered ? delivered.why : ""}`)
    .join("; ");
  if (lost.length < sent.length)
    return { is: "delivered", ...defined({ missed: why === "" ? undefined : why }) };
  const refusals = lost.flatMap(({ delivered }) => (delivered.is === "refused" ? [delivered] : []));
  if (refusals.length < lost.length)
    return { is: "failed", why, ...defined({ retryAfterMs: longestPause(lost) }) };
  return { is: "refused", why, ...defined({ mend: refusals[0]?.mend }) };
}

function longestPause(sent: readonly Sent[]): number | undefined {
  const asked = sent.flatMap(({ delivered }) =>
    delivered.is === "failed" && delivered.retryAfterMs !== undefined ? [delivered.retryAfterMs] : [],
  );
  return asked.length === 0 ? undefined : Math.max(...asked);
}
