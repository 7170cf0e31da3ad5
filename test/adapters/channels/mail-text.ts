/** A mail as it went over the wire, read as a mail program does. */
export interface Mail {
  /** By lower-case names, unfolded and decoded. */
  headers: ReadonlyMap<string, string>;
  /** All names, in order, as they stand there. */
  names: readonly string[];
  text: string;
  html: string;
}

/** Reads a message with two alternatives (RFC 5322, 2045, 2047), as far as ours go. */
export function readMail(raw: string): Mail {
  const { headers, names, body } = entityOf(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers.get("content-type") ?? "")?.[1] ?? "none";
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => entityOf(part.trimStart()));
  const decodedPart = (type: string) => {
    const part = parts.find((one) => one.headers.get("content-type")?.startsWith(type));
    return part === undefined ? "" : decodedBody(part.body, part.headers.get("content-transfer-encoding"));
  };
  return { headers, names, text: decodedPart("text/plain"), html: decodedPart("text/html") };
}

function entityOf(raw: string) {
  const end = raw.indexOf("\r\n\r\n");
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const fields = lines.map((line) => {
    const [, name = "", value = ""] = /^([^:]*): ?(.*)$/s.exec(line) ?? [];
    return [name, decodedWords(value)] as const;
  });
  return {
    headers: new Map(fields.map(([name, value]) => [name.toLowerCase(), value])),
    names: fields.map(([name]) => name),
    body: raw.slice(end + 4),
  };
}

function decodedWords(value: string): string {
  const joined = value.replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
    encoding.toUpperCase() === "B"
      ? Buffer.from(text, "base64").toString()
      : quoted(text.replaceAll("_", " ")),
  );
}

function decodedBody(body: string, encoding: string | undefined): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString();
  return encoding === "quoted-printable" ? quoted(body.replace(/=\r\n/g, "")) : body;
}

function quoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString();
}
