import { setTimeout as sleep } from "node:timers/promises";
import type { Channel, Delivered } from "../../watch/channel.ts";
import type { ChannelConfig } from "../../watch/routing.ts";
import type { Github } from "../github.ts";
import { alertmanagerChannel } from "./alertmanager.ts";
import { emailAbout, emailChannel } from "./email.ts";
import { githubIssueChannel } from "./github-issue.ts";
import type { ChannelWorld, Destination } from "./post.ts";
import { slackChannel } from "./slack.ts";
import { smsAbout, smsChannel } from "./sms.ts";
import { webhookChannel } from "./webhook.ts";

/** The channels that are told by a POST. */
export type PostedChannel = Extract<ChannelConfig, { type: "slack" | "sms" | "webhook" | "alertmanager" }>;

type Env = { readonly [name: string]: string | undefined };
type Refusal = Extract<Delivered, { is: "refused" }>;

export const REAL_WORLD: ChannelWorld = {
  now: () => Date.now(),
  sleep: (ms) => sleep(ms),
  timeoutMs: 10_000,
};

/**
 * Opens a channel; nobody is asked yet. Where a variable is missing, or holds what it must not, the channel refuses every
 * message with the variable's name.
 * @param env holds the variables that the configuration names
 * @param github for issues; without it they are refused
 */
export function openChannel(
  config: ChannelConfig,
  env: Env,
  world: ChannelWorld = REAL_WORLD,
  github?: Github,
): Channel {
  switch (config.type) {
    case "slack": {
      const to = destinationOf(config, env, []);
      return "is" in to ? refusing(config, "Slack", to) : slackChannel(config.name, to, world);
    }
    case "sms": {
      return withAuthorization(config, env, smsAbout(config), (to, authorization) =>
        smsChannel(config, to, authorization, world),
      );
    }
    case "webhook": {
      const secret = valueIn(config.secretFrom, env);
      if (typeof secret !== "string") return refusing(config, "webhook", secret);
      const to = destinationOf(config, env, [secret], config.secretFrom);
      return "is" in to ? refusing(config, "webhook", to) : webhookChannel(config.name, to, secret, world);
    }
    case "alertmanager":
      return withAuthorization(config, env, "Alertmanager", (to, authorization) =>
        alertmanagerChannel(config.name, to, authorization, world),
      );
    case "email": {
      const url = valueIn(config.smtpFrom, env);
      if (typeof url !== "string") return refusing(config, emailAbout(config), url);
      return emailChannel(config, url, { timeoutMs: world.timeoutMs });
    }
    case "github-issue":
      return githubIssueChannel(config, github);
  }
}

function withAuthorization(
  config: Extract<PostedChannel, { authorizationFrom: string | undefined }>,
  env: Env,
  about: string,
  open: (to: Destination, authorization: string | undefined) => Channel,
): Channel {
  const { authorizationFrom: variable } = config;
  const written = variable === undefined ? undefined : valueIn(variable, env);
  if (typeof written === "object") return refusing(config, about, written);
  const header = written === undefined ? undefined : headerOf(written);
  if (header !== undefined && !/^[\x20-\x7E\x80-\xFF]+$/.test(header.value)) {
    const why = `${variable} holds signs that no header can`;
    return refusing(config, about, { is: "refused", why, mend: `set ${variable} again, on one line` });
  }
  const to = destinationOf(config, env, header?.secrets ?? [], variable);
  return "is" in to ? refusing(config, about, to) : open(to, header?.value);
}

/** `user:password` as RFC 7617 writes it; else the value as it stands, which begins with a scheme, or is a key alone. */
function headerOf(written: string): { value: string; secrets: readonly string[] } {
  const [, user, password] = /^([^\s:]+):(.*)$/s.exec(written) ?? [];
  if (user === undefined || password === undefined)
    return { value: written, secrets: [written, written.replace(/^\S+\s+/, "")] };
  const coded = Buffer.from(written).toString("base64");
  return { value: `Basic ${coded}`, secrets: [written, coded, user, password] };
}

/** Reads the address: https, or http where the channel says that it may be. */
function destinationOf(
  { urlFrom: variable, insecure }: { urlFrom: string; insecure: boolean },
  env: Env,
  secrets: readonly string[],
  credential?: string,
): Destination | Refusal {
  const written = valueIn(variable, env);
  if (typeof written !== "string") return written;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url?.protocol === "https:" || (url?.protocol === "http:" && insecure))
    return { url, variable, secrets: [written, ...secrets], credential };
  const mend =
    url?.protocol === "http:"
      ? "use https; `insecure: true` at the channel allows http, where nobody can listen on the way"
      : `put the whole address into ${variable}, from https:// on`;
  return { is: "refused", why: `${variable} holds no https address`, mend };
}

/** Secrets that are pasted often end with a newline. */
function valueIn(variable: string, env: Env): string | Refusal {
  const value = Object.hasOwn(env, variable) ? (env[variable] ?? "").trim() : "";
  if (value !== "") return value;
  const mend = `set the environment variable ${variable}; in a workflow, from a secret that the job is given`;
  return { is: "refused", why: `${variable} is not set`, mend };
}

function refusing({ name }: { name: string }, about: string, refusal: Refusal): Channel {
  return { name, about, deliver: () => Promise.resolve({ ...refusal, isHere: true }) };
}
