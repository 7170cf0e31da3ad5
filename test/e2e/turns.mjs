// Runs command lines of a bundle one after the other, as run.ts asks for them. Each has all of the bundle's modules
// to itself; what they share is the start of the process, and the code that is compiled already.
//   node test/e2e/turns.mjs <bundle>
import { writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";

const [, , bundle] = process.argv;
let turns = 0;
// Node makes the streams when they are first asked for, which a run may do.
void [process.stdout, process.stderr];

const SHARED = { Object, Array, Function, String, Number, RegExp, Map, Set, Promise };

/** What a run must leave as it found it, or it would touch what comes after it. */
function surroundings() {
  const prototypes = Object.entries(SHARED).flatMap(([name, { prototype }]) =>
    Reflect.ownKeys(prototype).map((key) => `${name}.prototype.${String(key)}`),
  );
  const listeners = process.eventNames().map((name) => `listeners to ${String(name)}`);
  return [...prototypes, ...listeners, ...Object.getOwnPropertyNames(globalThis)];
}

/** The entries that one list has more often than another. */
function beyond(more, fewer) {
  const rest = [...fewer];
  return more.filter((entry) => {
    const at = rest.indexOf(entry);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}

function write(descriptor, text) {
  for (;;) {
    try {
      writeSync(descriptor, text);
      return;
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
    }
  }
}

async function runBundle(args) {
  process.argv = [process.execPath, bundle, ...args];
  process.exitCode = undefined;
  turns += 1;
  try {
    await import(`${pathToFileURL(bundle).href}?turn=${turns}`);
  } catch (error) {
    write(2, `${inspect(error)}\n`);
    process.exitCode = 1;
  }
  return process.exitCode ?? 0;
}

/** Waits as a process does that does not end before all is done that was begun. */
async function ended(before) {
  while (beyond(process.getActiveResourcesInfo(), before).length > 0) await setTimeout(1);
}

process.on("message", async ({ folder, args, environment, end }) => {
  process.chdir(folder);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  const before = surroundings();
  const alive = process.getActiveResourcesInfo();
  const status = await runBundle(args);
  await ended(alive);
  const after = surroundings();
  process.chdir("/");
  process.send({ status, left: [...beyond(after, before), ...beyond(before, after)] });
  for (const descriptor of [1, 2]) write(descriptor, end);
});
