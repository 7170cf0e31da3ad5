import { describe, expect, onTestFinished, test } from "vitest";
import { alone, archi3, Folder, type Run, Turns } from "./run.ts";

/** Most runs of these tests share a process. It must be as good as one of their own, and name who spoils it. */

const timeless = ({ stdout, ...run }: Run) => ({
  ...run,
  stdout: stdout.replace(/\([\d.]+ m?s\)/, "").replace(/"duration-ms": [\d.]+/, ""),
});

describe("a run says and does what it does in a process of its own", () => {
  const AGENT = "agents/reefer-monitor.yaml";
  const cases: { [name: string]: [status: number, args: string[], environment?: NodeJS.ProcessEnv] } = {
    "what is right": [0, ["validate", "agents/cold-chain-manager.yaml"]],
    "what is wrong, in colours": [1, ["validate", "--output", "report.json"], { FORCE_COLOR: "1" }],
    "what is wrong, as JSON": [1, ["validate", "--format", "json"]],
    "a wrong call": [2, ["validate", "--al"]],
    "a result that cannot be written": [4, ["validate", "--output", `${"r".repeat(300)}.json`]],
    "what cannot be rendered": [1, ["render", "--environment", "nowhere"]],
    help: [0, ["--help"]],
  };
  for (const [name, [status, args, environment]] of Object.entries(cases)) {
    test(name, async () => {
      using folder = Folder.withAgents();
      folder.edit(AGENT, 'network: "high"', 'network: "hihg"');
      const own = await alone(folder.path, args, environment);
      expect(own).toMatchObject({ status, signal: null });
      const written = ["report.json"].filter((file) => args.includes(file)).map((file) => folder.read(file));
      const shared = await archi3(folder.path, args, environment);
      expect(timeless(shared)).toEqual(timeless(own));
      expect(written.map((text) => JSON.parse(text).findings)).toEqual(
        written.map(() => JSON.parse(folder.read("report.json")).findings),
      );
    });
  }
});

describe("a process that is shared", () => {
  /** Runs programs one after the other in one process; each is what the bundle would be. */
  const run = async (program: string, limitMs?: number): Promise<Run> => {
    using folder = new Folder({ "bundle.mjs": program });
    const turns = new Turns(folder.at("bundle.mjs"), limitMs);
    onTestFinished(() => turns.end());
    await turns.run(folder.path, ["--first"], {});
    return await turns.run(folder.path, ["--second"], { GREETING: "hello" });
  };
  const second = (statement: string) => `if (process.argv[2] === "--second") {\n${statement}\n}\n`;

  test("gives each run its arguments, its folder, its environment, and modules of its own", async () => {
    const program = `const turn = globalThis.turn ?? "fresh";
      console.log(turn, process.argv.slice(2), process.env.GREETING, process.cwd());
      process.exitCode = 3;`;
    const { stdout, status } = await run(program);
    expect(stdout).toMatch(/^fresh \[ '--second' \] hello .+archi3-e2e-.+\n$/);
    expect(status).toBe(3);
  });

  test("waits for what a run has begun", async () => {
    expect((await run('setTimeout(() => console.log("later"), 50);')).stdout).toBe("later\n");
  });

  test("ends with a run that ends it, that throws, or that fills the memory", async () => {
    expect(await run(second("process.exit(5);"))).toMatchObject({ status: 5, signal: null });
    expect(await run(second('throw new TypeError("thrown");'))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/TypeError: thrown\n\s+at .*bundle\.mjs/),
    });
    const rejected = await run(second('setTimeout(() => Promise.reject(new TypeError("late")));'));
    expect(rejected).toMatchObject({ status: 1, stderr: expect.stringContaining("TypeError: late") });
    const full = await run(second("const all = []; for (;;) all.push(new Array(1_000_000).fill(0.5));"));
    expect(full.stderr).toContain("heap out of memory");
    expect(full.signal).toBe("SIGABRT");
  });

  test("is killed with a run that does not end", async () => {
    expect((await run(second("for (;;);"), 1_000)).signal).toBe("SIGKILL");
    expect((await run(second("setInterval(() => {}, 60_000);"), 1_000)).signal).toBe("SIGKILL");
  });

  test("names a run that changes what others stand on", async () => {
    for (const [statement, named] of [
      ["Object.prototype.polluted = true;", "Object.prototype.polluted"],
      ["delete Array.prototype.at;", "Array.prototype.at"],
      ['process.on("uncaughtException", () => {});', "listeners to uncaughtException"],
      ["globalThis.left = 1;", "left"],
    ] as const) {
      await expect(run(second(statement))).rejects.toThrow(`--second left behind: ${named}`);
    }
  });
});
