import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { probeCommand } from "../../../src/adapters/probes/command.ts";
import { processStart } from "../../../src/adapters/process-identity.ts";
import { RULE } from "../../commands/measured-stage.ts";

const DIGEST = `sha256:${"ab".repeat(32)}`;
const folder = mkdtempSync(join(tmpdir(), "archi3-probe-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(argv: string[], more: { report?: string; timeout?: number } = {}) {
  const check = { ...RULE, name: "one", type: "command" as const, argv, report: undefined, timeout: 5_000 };
  return probeCommand({ ...check, ...more }, folder, { ARCHI3_DIGEST: DIGEST });
}
/** The tests may use a shell; checks do not. */
const sh = (script: string, more: Parameters<typeof run>[1] = {}) => run(["sh", "-c", script], more);

function disposableFolder() {
  const path = mkdtempSync(join(tmpdir(), "archi3-outside-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

async function expectGone(file: string): Promise<void> {
  for (let tries = 0; !existsSync(join(folder, file)) && tries < 50; tries++) await sleep(20);
  const pid = Number(readFileSync(join(folder, file), "utf8"));
  for (let tries = 0; tries < 50; tries++) {
    const start = await processStart(pid);
    if (start === undefined) return;
    await sleep(20);
  }
  throw new Error(`process ${pid} lives`);
}

describe("what a check starts", () => {
  test("ends with it, and its open output keeps nobody waiting", async () => {
    const began = performance.now();
    expect((await sh("sleep 300 & echo $! > child; echo done")).verdict).toBe("pass");
    expect(performance.now() - began).toBeLessThan(3_000);
    await expectGone("child");
  });

  test("ends with it when its time is over", async () => {
    const measured = await sh("sleep 300 & echo $! > late; wait", { timeout: 300 });
    expect(measured).toEqual({ verdict: "error", said: "sh took longer than 0.3 s" });
    await expectGone("late");
  });

  test("may have left its group, and keeps nobody waiting either", async () => {
    const began = performance.now();
    const script =
      "setsid sh -c 'echo $$ > escaped; exec sleep 20' & while [ ! -s escaped ]; do :; done; exit 3";
    expect(await sh(script)).toMatchObject({ verdict: "fail" });
    expect(performance.now() - began).toBeLessThan(3_000);
    process.kill(Number(readFileSync(join(folder, "escaped"), "utf8")));
  });

  test("may have left its group when its time is over: nothing breaks", async () => {
    const script = "setsid sh -c 'echo $$ > gone; exec sleep 20' & while [ ! -s gone ]; do :; done";
    expect((await sh(script, { timeout: 1_500 })).verdict).toBe("pass");
    await sleep(1_500);
    process.kill(Number(readFileSync(join(folder, "gone"), "utf8")));
  });
});

describe("what a check says", () => {
  test("may be endless: the last line is kept", async () => {
    const script = "head -c 50000000 /dev/zero | tr '\\0' x; echo; echo 'the last line'; exit 1";
    expect(await sh(script)).toEqual({ verdict: "fail", said: "sh ended 1: the last line" });
  });

  test("may be several lines: the last three of standard error, else of standard output, as far as they fit", async () => {
    const said = async (script: string) => (await sh(`${script}; exit 1`)).said;
    expect(await said("printf '1\n\n2\n 3\n4\n' >&2; echo out")).toBe("sh ended 1: 2 ⏎ 3 ⏎ 4");
    expect(await said("printf '1\n2\n'")).toBe("sh ended 1: 1 ⏎ 2");
    expect(await said("head -c 399 /dev/zero | tr '\\0' x; printf '\nthe end\n'")).toBe(
      "sh ended 1: the end",
    );
  });

  test("is of a crash of Node's the error, not where it was thrown nor Node's version", async () => {
    const crash = async (script: string) => (await run([process.execPath, "-e", script])).said;
    expect(await crash("throw new TypeError('no route')")).toMatch(/ended 1: TypeError: no route$/);
    expect(await crash("Promise.reject(new Error('too\\nlate'))")).toMatch(/ended 1: Error: too ⏎ late$/);
    expect(await crash("require('fs').readFileSync('missing')")).toMatch(
      /ended 1: Error: ENOENT: no such file or directory, open 'missing' ⏎ errno: -2, ⏎ code: 'ENOENT',$/,
    );
  });

  test("holds no secret and nothing that a terminal would obey", async () => {
    const token = `ghp_${"aB3".repeat(12)}`;
    const { said } = await sh(`printf 'token ${token} \\033[31m'; exit 1`);
    expect(said).not.toContain(token);
    expect(said).toContain("<U+001B>[31m");
  });

  test("is nothing where it cannot be started", async () => {
    expect(await run(["sh\0", "x"])).toMatchObject({
      verdict: "error",
      said: expect.stringMatching(/null bytes/),
    });
    expect(await run(["sh", "a\0b"])).toMatchObject({ verdict: "error" });
  });

  test("counts by its exit: a signal is no answer", async () => {
    expect(await sh("kill -SEGV $$")).toEqual({ verdict: "error", said: "sh was ended by SIGSEGV" });
  });
});

describe("a report", () => {
  const good = '<testsuite tests="4" failures="0"/>';
  const report = { report: "report.xml" };
  const write = (text: string) => writeFileSync(join(folder, "report.xml"), text);

  test("of an earlier run does not count", async () => {
    write(good);
    expect(await sh("exit 0", report)).toEqual({
      verdict: "error",
      said: "sh left no new report report.xml",
    });
    // Nor does an old failure make a new one.
    write('<testsuite tests="4" failures="1"/>');
    expect((await sh("exit 0", report)).verdict).toBe("error");
  });

  test("counts when it is written again, be it the same, or with the time of another day", async () => {
    write(good);
    expect((await sh("cat report.xml > x; cat x > report.xml", report)).verdict).toBe("pass");
    expect((await sh("touch -d 2001-01-01 x; cp -p x report.xml", report)).verdict).toBe("pass");
    expect((await sh("mv x report.xml", report)).verdict).toBe("pass");
  });

  test("without tests says nothing, and one that breaks off is none", async () => {
    expect(await sh("echo '<testsuites></testsuites>' > report.xml", report)).toEqual({
      verdict: "inconclusive",
      said: "the report report.xml tells of no tests",
    });
    expect(await sh("echo '<testsuites><testsuite tests=\"3\">' > report.xml", report)).toEqual({
      verdict: "error",
      said: "the report report.xml cannot be read",
    });
  });

  test("that a link leads to outside of the folder is not read", async () => {
    using outside = disposableFolder();
    const script = `ln -s "${outside.path}" away; mkdir in; ln -s in near; echo '${good}' > "$0"`;
    expect(await run(["sh", "-c", script, "away/report.xml"], { report: "away/report.xml" })).toEqual({
      verdict: "error",
      said: "the report away/report.xml lies elsewhere: a link leads out of the folder of archi3.yaml",
    });
    expect((await sh(`echo '${good}' > near/report.xml`, { report: "near/report.xml" })).verdict).toBe(
      "pass",
    );
  });

  test("that is a link, a pipe or a device is not read", async () => {
    for (const make of ["ln -sf /etc/hostname l.xml", "mkfifo p.xml", "ln -sf /dev/zero z.xml"]) {
      const name = make.split(" ").at(-1) ?? "";
      expect((await sh(make, { report: name })).verdict, make).toBe("error");
    }
  });
});
