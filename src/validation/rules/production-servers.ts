import type { Policy } from "../../policy/catalog.ts";
import { isMapping, type Path, valueAt } from "../../policy/pointer.ts";
import { nearest } from "../../policy/spelling.ts";
import type { Draft, ReportDraft } from "../rule.ts";
import { flipped, keysOf, type Production } from "./production-settings.ts";

/** A place in one of the overlay's own sections, which patch no core policy. */
interface Flag {
  overlay: Policy;
  path: Path;
}

function draftAt(rule: Draft["rule"], { overlay, path }: Flag, message: string, help: string): Draft {
  return { rule, policy: overlay, path, at: "value", message, help };
}

const AUDITS = /^audit(?:-|$)/;

/** What the servers that run in production must do: keep a record, and reach databases over TLS. */
export function checkServers({ overlay, name }: Production, report: ReportDraft): void {
  const servers = valueAt(overlay?.value, ["mcp-servers"]);
  if (overlay === undefined || !isMapping(servers)) return;
  for (const [server, settings] of Object.entries(servers)) {
    if (!isMapping(settings) || valueAt(settings, ["enabled"]) === false) continue;
    const path = ["mcp-servers", server];
    for (const [key, value] of Object.entries(settings)) {
      if (!AUDITS.test(key) || value !== false) continue;
      const message = `The server ${server} keeps no record in ${name}: \`${key}\` is off.`;
      const place = { overlay, path: [...path, key] };
      report({ ...draftAt("ARC504", place, message, "Set it to true."), ...flipped(value) });
    }
    checkConnection({ overlay, path }, settings, name, report);
  }
}

/** Settings of connection strings that let the driver talk in plain text, by the names of several drivers. */
const PLAIN_CONNECTION =
  /(?:^|[?&;\s])((?:ssl-?mode\s*=\s*(?:disabled?|none|allow|prefer(?:red)?)|(?:ssl|use-?ssl|require-?ssl|tls|encrypt)\s*=\s*(?:false|no|off|0|disabled?|none|optional))(?![\w-]))/i;
const SAFE_CONNECTION =
  /(?:^|[?&;\s])(?:ssl-?mode\s*=\s*(?:require|verify)|(?:ssl|use-?ssl|require-?ssl|tls|encrypt)\s*=\s*(?:true|yes|on|1|require|strict|mandatory)|secure=true)|^(?:rediss|mongodb\+srv|amqps|https):/i;
/** Longer texts are no connection strings. */
const LONGEST_CONNECTION = 2_048;

/** Databases are reached over TLS: drivers fall back to plain text unless they are told not to. */
function checkConnection(
  server: Flag,
  settings: Record<string, unknown>,
  name: string,
  report: ReportDraft,
): void {
  const texts = Object.entries(settings).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === "string" && entry[1].length <= LONGEST_CONNECTION,
  );
  for (const [key, text] of texts) {
    const setting = PLAIN_CONNECTION.exec(text);
    const found = setting?.[1];
    if (setting === null || found === undefined) continue;
    const start = setting.index + setting[0].length - found.length;
    const place = { ...server, path: [...server.path, key] };
    const message = `This connection may go over the network in plain text in ${name}: \`${found}\`.`;
    const part = { start, end: start + found.length };
    report({
      ...draftAt("ARC503", place, message, "Demand TLS, for example with `sslmode=verify-full`."),
      part,
    });
  }
  const demand = Object.hasOwn(settings, "ssl-required") ? settings["ssl-required"] : undefined;
  if (demand === false) {
    const place = { ...server, path: [...server.path, "ssl-required"] };
    const message = `The database is reached without TLS in ${name}.`;
    report({ ...draftAt("ARC503", place, message, "Set it to true."), ...flipped(demand) });
  } else if (demand === undefined && isDatabase(server, settings)) {
    const told = texts.some(([, text]) => PLAIN_CONNECTION.test(text) || SAFE_CONNECTION.test(text));
    if (told || nearest("ssl-required", Object.keys(settings)) !== undefined) return;
    const message = `Nothing demands TLS to the database in ${name}.`;
    report({ ...draftAt("ARC503", server, message, "Add `ssl-required: true`."), at: "key" });
  }
}

function isDatabase({ path }: Flag, settings: Record<string, unknown>): boolean {
  return path.at(-1) === "database" || Object.hasOwn(settings, "connection-string");
}

/** Tools of development, and the parts of them that count where `enabled` is not said. */
const TOOLS: readonly { tool: string; parts: readonly string[]; says: string }[] = [
  {
    tool: "debugging",
    parts: ["breakpoints", "step-through", "variable-inspection"],
    says: "Debugging is possible",
  },
  { tool: "hot-reload", parts: ["file-watching", "auto-restart"], says: "Changed files are loaded at once" },
];

/** Debugging and hot reload among the tools that run in production. */
export function checkTools({ overlay, name }: Production, report: ReportDraft): void {
  for (const section of keysOf(overlay?.value)) {
    if (overlay === undefined || !section.endsWith("-tools")) continue;
    for (const { tool, parts, says } of TOOLS) {
      const path = [section, tool];
      const settings = valueAt(overlay.value, path);
      if (!isMapping(settings)) continue;
      const enabled = Object.hasOwn(settings, "enabled") ? settings["enabled"] : undefined;
      const flag =
        enabled === undefined ? parts.find((part) => valueAt(settings, [part]) === true) : "enabled";
      if (flag === undefined || (flag === "enabled" && enabled !== true)) continue;
      const place = { overlay, path: [...path, flag] };
      report({ ...draftAt("ARC506", place, `${says} in ${name}.`, "Set it to false."), ...flipped(true) });
    }
  }
}
