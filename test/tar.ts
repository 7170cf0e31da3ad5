import { gzipSync } from "node:zlib";

/** One entry of a tar as it is crafted here: whatever it says is written, right or wrong. */
export interface TarEntry {
  name: string | Uint8Array;
  body?: Uint8Array | string;
  /** The letter that says what it is; `0` is a file. */
  type?: string;
  link?: string;
  /** What the header says, where it is not the body's length. */
  size?: number;
  mode?: number;
  mtime?: number;
  owner?: string;
}

const BLOCK = 512;

/** A tar of exactly these entries, in their order. */
export function tarOf(entries: readonly TarEntry[], end: Uint8Array = Buffer.alloc(2 * BLOCK)): Buffer {
  const blocks = entries.flatMap((entry) => {
    const body = Buffer.from(entry.body ?? "");
    return [headerOf(entry, body.length), body, Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK)];
  });
  return Buffer.concat([...blocks, end]);
}

/** The same, compressed. */
export function tarGzOf(entries: readonly TarEntry[], end?: Uint8Array): Buffer {
  return gzipSync(tarOf(entries, end));
}

function headerOf(entry: TarEntry, length: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, width: number) =>
    header.write(`${value.toString(8).padStart(width - 1, "0")}\0`, at, "latin1");
  header.set(Buffer.from(entry.name).subarray(0, 100));
  octal(entry.mode ?? 0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(entry.size ?? length, 124, 12);
  octal(entry.mtime ?? 0, 136, 12);
  header.write(entry.type ?? "0", 156, "latin1");
  header.write(entry.link ?? "", 157, "utf8");
  header.write("ustar\x0000", 257, "latin1");
  header.write(entry.owner ?? "", 265, "utf8");
  header.fill(" ", 148, 156);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return header;
}
