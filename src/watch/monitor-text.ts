import schema from "../../schemas/monitor-state.schema.json" with { type: "json" };
import { isMapping } from "../policy/pointer.ts";
import { type Shape, whyUnfit } from "../release/record-shape.ts";
import { type Alert, keyOf } from "./alert.ts";
import type { MonitorState, ValidationResult, Watermark } from "./monitor-state.ts";
import type { ObjectivePoint } from "./objective.ts";

/** The file on the branch `policy-monitor`. */
export const STATE_FILE = "state.jsonl";

/** Bytes of it at most: 2,000 alerts and 300 values of each of a hundred objectives have about 10 MiB. */
export const LARGEST_STATE = 32 * 1024 * 1024;

/** What came of reading a text that others may have written. */
export type ReadState =
  | { is: "read"; value: MonitorState }
  | {
      is: "unreadable";
      /** The line that is wrong, from 1. */
      line: number;
      why: string;
    };

const FORMAT = schema.$defs.look.properties.format.const;
/** What lines can hold, by their type. */
const SHAPES = {
  look: schema.$defs.look,
  watermark: schema.$defs.watermark,
  alert: schema.$defs.alert,
  point: schema.$defs.point,
  validation: schema.$defs.validation,
} satisfies { [type: string]: Shape };
type LineType = keyof typeof SHAPES;

/**
 * The text of `state.jsonl`: the look, then all other lines, sorted, so that a change of one thing changes one line. The
 * same state is the same text, in whatever order its parts and their keys are.
 */
export function printState(state: MonitorState): string {
  const lines = new Set([
    ...state.watermarks.map((one) => lineOf("watermark", one)),
    ...state.alerts.map((one) => lineOf("alert", one)),
    ...state.points.map((one) => lineOf("point", one)),
    ...state.validations.map((one) => lineOf("validation", one)),
    ...state.later,
  ]);
  const look = lineOf("look", { format: FORMAT, time: state.looked });
  return [look, ...[...lines].sort()].map((line) => `${line}\n`).join("");
}

function lineOf(type: LineType, value: object): string {
  return JSON.stringify(ordered(SHAPES[type], { type, ...value }));
}

/** A value with its keys in the schema's order; what the schema does not know is kept, and is refused when it is read. */
function ordered(shape: Shape, value: unknown): unknown {
  const { $ref: reference, items, properties } = shape;
  if (typeof reference === "string")
    return ordered(memberOf(schema.$defs, reference.replace("#/$defs/", "")), value);
  if (Array.isArray(value)) return value.map((item: unknown) => ordered(isMapping(items) ? items : {}, item));
  if (!isMapping(value)) return value;
  const known = isMapping(properties) ? Object.keys(properties) : [];
  const sorted = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => known.indexOf(a) - known.indexOf(b))
    .map(([key, member]) => [key, ordered(memberOf(properties, key), member)]);
  return Object.fromEntries(sorted);
}

function memberOf(shapes: unknown, name: string): Shape {
  const member = isMapping(shapes) && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  return isMapping(member) ? member : {};
}

/**
 * Reads `state.jsonl`: text that anybody who can push may have written. Only a text that {@link printState} writes is
 * accepted, so nothing else can hide in it; and all of it, or nothing.
 */
export function parseState(text: string): ReadState {
  if (text.length > LARGEST_STATE)
    return unreadable(1, `the file is larger than ${LARGEST_STATE / 1024 / 1024} MiB`);
  const lines = text.split("\n");
  if (lines.pop() !== "") return unreadable(lines.length + 1, "it does not end with a line feed");
  const reader = new StateReader();
  for (const [index, line] of lines.entries()) {
    const sorted = index < 2 || line > (lines[index - 1] ?? "");
    const why = sorted ? reader.take(line) : "it does not stand where it is sorted to";
    if (why !== undefined) return unreadable(index + 1, why);
  }
  return reader.isEmpty ? unreadable(1, "the file is empty") : { is: "read", value: reader.state };
}

/** Takes one line after the other, each held against those before it. */
class StateReader {
  isEmpty = true;
  readonly #watermarks = new Map<string, Watermark>();
  readonly #alerts = new Map<string, Alert>();
  readonly #open = new Set<string>();
  readonly #points: ObjectivePoint[] = [];
  readonly #validations: ValidationResult[] = [];
  readonly #later: string[] = [];
  #looked: string | undefined;

  get state(): MonitorState {
    return {
      looked: this.#looked,
      watermarks: [...this.#watermarks.values()],
      alerts: [...this.#alerts.values()],
      points: this.#points,
      validations: this.#validations,
      later: this.#later,
    };
  }

  /** @returns why the line is refused */
  take(line: string): string | undefined {
    const read = parseLine(line);
    if (typeof read === "string") return read;
    if (this.isEmpty !== (read.type === "look"))
      return this.isEmpty ? "it does not say the file's format" : "the file's format is said again";
    this.isEmpty = false;
    switch (read.type) {
      case "look":
        this.#looked = read.value.time;
        return undefined;
      case "watermark":
        return this.#takeWatermark(read.value);
      case "alert":
        return this.#takeAlert(read.value);
      case "point":
        this.#points.push(read.value);
        return undefined;
      case "validation":
        this.#validations.push(read.value);
        return undefined;
      case "later":
        this.#later.push(line);
        return undefined;
    }
  }

  #takeWatermark(watermark: Watermark): string | undefined {
    const { environment } = watermark;
    if (this.#watermarks.has(environment)) return "its environment has another watermark";
    this.#watermarks.set(environment, watermark);
    return undefined;
  }

  #takeAlert(alert: Alert): string | undefined {
    if (this.#alerts.has(alert.id)) return "another alert has its id";
    this.#alerts.set(alert.id, alert);
    if (alert.until !== undefined) return undefined;
    const key = keyOf(alert);
    if (this.#open.has(key)) return "another alert of the same is open";
    this.#open.add(key);
    return undefined;
  }
}

type Line =
  | { type: "look"; value: { format: string; time?: string } }
  | { type: "watermark"; value: Watermark }
  | { type: "alert"; value: Alert }
  | { type: "point"; value: ObjectivePoint }
  | { type: "validation"; value: ValidationResult }
  | { type: "later" };

/** @returns what a line says, or why it says nothing */
function parseLine(line: string): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "it is not JSON";
  }
  if (!isMapping(value) || !Object.hasOwn(value, "type")) return "it has no type";
  const { type, ...said } = value;
  if (typeof type !== "string") return "it has no type";
  if (!Object.hasOwn(SHAPES, type)) return { type: "later" };
  const unfit = whyUnfit(SHAPES[type as LineType], value, schema);
  if (unfit !== undefined) return `it does not fit its schema: ${unfit}`;
  if (lineOf(type as LineType, said) !== line) return "it is written otherwise than this tool writes it";
  // The schema admits nothing else.
  return { type, value: said } as unknown as Line;
}

function unreadable(line: number, why: string): ReadState {
  return { is: "unreadable", line, why };
}
