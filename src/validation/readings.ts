import type { ReadLimits } from "../policy/read-limits.ts";
import { type ReadResult, readText } from "../policy/reader.ts";
import type { Mend, Problem, Reading } from "../policy/source.ts";
import type { KindSchema } from "./builtin-schemas.ts";
import { judge } from "./explain.ts";

/** A file with more of them is wrong all over, and each costs a few more readings. */
const MOST_CHOSEN = 20;
/** UTF-16 units; longer texts are not read again and again. */
const LONGEST = 128 * 1024;

/**
 * Says of values that readers disagree on what was meant, where the schema accepts only one of the readings:
 * `yes` is true where a flag stands, and text where text does. The file is read and judged once for each.
 */
export async function withChosenReadings(
  read: ReadResult,
  schema: KindSchema,
  limits: ReadLimits,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  let chosen = 0;
  for (const problem of read.problems) {
    const { readings } = problem;
    const isChoice = readings !== undefined && read.readable && read.source.text.length <= LONGEST;
    if (!isChoice || ++chosen > MOST_CHOSEN) problems.push(problem);
    else {
      const mend = await likeliest(read.source.text, problem, readings, schema, limits);
      problems.push(mend === undefined ? problem : { ...problem, mend });
    }
  }
  return problems;
}

async function likeliest(
  text: string,
  { start, end }: Problem,
  readings: readonly Reading[],
  schema: KindSchema,
  limits: ReadLimits,
): Promise<Mend | undefined> {
  const judged: { reading: Reading; refusals: number }[] = [];
  for (const reading of readings) {
    const read = readText(text.slice(0, start) + reading.text + text.slice(end), limits);
    if ("refused" in read || read.documents.length !== 1) return undefined;
    judged.push({ reading, refusals: (await judge(schema, read.documents[0]?.value)).length });
  }
  const least = Math.min(...judged.map(({ refusals }) => refusals));
  const fitting = judged.filter(({ refusals }) => refusals === least).map(({ reading }) => reading);
  const meant = fitting.length === 1 ? fitting[0] : fitting.find((reading) => reading.likeliest === true);
  if (meant?.offered !== true) return undefined;
  const written = text.slice(start, end);
  if (meant.text !== `"${written}"`)
    return { title: `Change to ${meant.text}`, edits: [{ start, end, text: meant.text }] };
  const quotes = [start, end].map((at) => ({ start: at, end: at, text: '"' }));
  return { title: "Put quotes around it", edits: quotes };
}
