// An MCP server over stdin and stdout that does what its argument says, as JSON:
//   {"pages": [["a", "b"], ["c"]]}            the tools that it offers, page by page
//   {"at": {"tools/list": "hang"}}            hang, exit, error, strange, or a result: what it does with a message
//   {"first": "…", "stderr": "…"}             what it prints before anything else
//   {"sleeper": "file"}                       starts a process of its own, and writes its id there
//   {"tells": "NAME"}                         writes an environment variable's value to standard error
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

const script = JSON.parse(process.argv[2] ?? "{}");
const pages = script.pages ?? [["read_file"]];
const say = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

if (script.first !== undefined) process.stdout.write(script.first);
if (script.stderr !== undefined) process.stderr.write(script.stderr);
if (script.tells !== undefined) process.stderr.write(`${script.tells} is ${process.env[script.tells]}\n`);
if (script.sleeper !== undefined) {
  const child = spawn("sleep", ["300"], { stdio: "ignore" });
  writeFileSync(script.sleeper, String(child.pid));
}
// It stays where its input ends, as some servers do.
setInterval(() => {}, 60_000);

function resultOf({ method, params }) {
  if (method === "initialize") {
    const serverInfo = { name: "scripted", version: "1" };
    const capabilities = script.pages === null ? {} : { tools: {} };
    return { protocolVersion: params.protocolVersion, capabilities, serverInfo };
  }
  if (method !== "tools/list") return {};
  const page = Number(params?.cursor ?? 0);
  const tools = (pages[page] ?? []).map((tool) => ({
    ...{ name: "tool", inputSchema: { type: "object" } },
    ...(typeof tool === "string" ? { name: tool } : tool),
  }));
  const next = script.circle ? 0 : page + 1;
  return { tools, ...(next < pages.length ? { nextCursor: String(next) } : {}) };
}

createInterface({ input: process.stdin }).on("line", (line) => {
  const message = JSON.parse(line);
  const act = script.at?.[message.method];
  if (act === "exit") process.exit(7);
  if (act === "hang" || message.id === undefined) return;
  if (act === "error") say({ id: message.id, error: { code: -32603, message: "out of order" } });
  else if (act === "strange") say({ id: message.id, result: { tools: 7 } });
  else say({ id: message.id, result: act ?? resultOf(message) });
});
