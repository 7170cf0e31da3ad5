import { printable } from "../report/sanitize.ts";
import { type MonitorState, NOTHING_SEEN } from "../watch/monitor-state.ts";
import { reasonOf } from "./deployment-world.ts";
import { monitorStoreOf, type Promotion } from "./promotion.ts";

/** What `monitor` has noted, for commands that only read; where that cannot be read nothing is known, which is said. */
export async function noteOfState(promotion: Promotion): Promise<MonitorState> {
  try {
    const store = await monitorStoreOf(promotion);
    return (await store.read("wanted")).state;
  } catch (error) {
    promotion.terminal.warn(`note: what monitor has seen is not known: ${printable(reasonOf(error))}\n`);
    return NOTHING_SEEN;
  }
}
