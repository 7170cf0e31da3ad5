import { slackPayload } from "../../report/alert-slack.ts";
import type { Channel } from "../../watch/channel.ts";
import { type ChannelWorld, type Destination, post } from "./post.ts";

/** An incoming webhook of Slack, or of what takes the same: its address alone is the credential. */
export function slackChannel(name: string, to: Destination, world: ChannelWorld): Channel {
  return {
    name,
    about: "Slack",
    deliver: (message) =>
      post(
        to,
        {
          headers: { "content-type": "application/json; charset=utf-8" },
          body: JSON.stringify(slackPayload(message)),
          // A proxy's page has a good status too.
          accepts: (answer) => answer.trim() === "ok",
        },
        world,
      ),
  };
}
