/** Scenes that are played at the same time. */
const LANES = 3;

/** Does something with every item, a few at a time. */
export async function together<T>(items: readonly T[], action: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await action(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
