import { createHmac } from "node:crypto";
import { alertJson } from "../../report/alert-json.ts";
import type { Channel } from "../../watch/channel.ts";
import { type ChannelWorld, type Destination, post } from "./post.ts";

/**
 * Any server that takes a signed POST of JSON (`schemas/alert.schema.json`). The signature covers the time, so that
 * whoever overhears a message cannot send it again later.
 * @param secret known to both sides
 */
export function webhookChannel(name: string, to: Destination, secret: string, world: ChannelWorld): Channel {
  return {
    name,
    about: "webhook",
    deliver(message) {
      const body = alertJson(message);
      const timestamp = String(Math.floor(world.now() / 1_000));
      const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
      const headers = {
        "content-type": "application/json; charset=utf-8",
        "x-archi3-id": message.id,
        "x-archi3-timestamp": timestamp,
        "x-archi3-signature-256": `sha256=${signature}`,
        "idempotency-key": message.id,
      };
      return post(to, { headers, body }, world);
    },
  };
}
