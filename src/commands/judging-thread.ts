import { serveThread } from "../adapters/threads.ts";
import type { Severity } from "../policy/finding.ts";
import type { ReadLimits } from "../policy/read-limits.ts";
import { builtInKindSchemas } from "../validation/builtin-schemas.ts";
import { type InputFile, ownPart } from "../validation/own-part.ts";
import { portableOf } from "../validation/portable-part.ts";
import { FAMILIES, severityOf } from "../validation/rules/index.ts";
import { type KindSchemaFile, schemasOf } from "./kind-schemas.ts";

/** What a thread judges by. */
export interface ThreadData {
  severity: readonly (readonly [rule: string, severity: Severity | "off"])[];
  schemaFiles: readonly KindSchemaFile[];
  limits: ReadLimits;
}

/** The files of one message. */
export type Asked = readonly InputFile[];

/** Judges files for the thread that asks: a text for each, undefined for those that it has to judge itself. */
export function serveJudging(): Promise<void> {
  return serveThread(async (data) => {
    const { severity, schemaFiles, limits } = data as ThreadData;
    const input = {
      severityOf: severityOf(new Map(severity)),
      schemaOf: await schemasOf(schemaFiles, builtInKindSchemas()),
      families: FAMILIES,
      limits,
    };
    return async (asked) => {
      const texts: (string | undefined)[] = [];
      for (const file of asked as Asked) texts.push(portableOf(file, await ownPart(file, input)));
      return texts;
    };
  });
}
