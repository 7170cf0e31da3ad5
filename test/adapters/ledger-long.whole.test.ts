import { expect, test } from "vitest";
import { appendTo, Bed, fill, open } from "./ledgers.ts";

test("5,000 records are read, a record and its content among them", async () => {
  using bed = new Bed();
  const folder = bed.work();
  fill(folder, 5000);
  const ledger = await open(folder);
  const view = await ledger.read("required");
  expect(view.entries.map(({ epoch }) => epoch)).toEqual(Array.from({ length: 5000 }, (_, at) => at + 1));
  expect(await ledger.records(view.entries)).toHaveLength(5000);
  expect((await appendTo(ledger, view)).entry.epoch).toBe(5001);
});
