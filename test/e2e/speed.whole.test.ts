import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { alone, Folder, reportOf } from "./run.ts";

/** A repository with several faults of every sort, and files enough that threads have something to share. */
function faulty(): Folder {
  const folder = Folder.withExample("policies");
  folder.edit("policies/core/agent-policies.yaml", '"@freight-manager"\n', '"@frieght-manager"\n');
  folder.edit("policies/environments/production.yaml", 'test-coverage: ">90%"', 'test-coverage: ">60%"');
  folder.edit("policies/agents/reefer-monitor.yaml", 'network: "high"', 'network: "hihg"');
  const agent = folder.read("policies/agents/reefer-monitor.yaml");
  for (let at = 0; at < 40; at++)
    folder.write(`policies/agents/copy-${at}.yaml`, agent.replaceAll("reefer-monitor", `reefer-copy-${at}`));
  return folder;
}

function validate(folder: Folder, ...args: string[]) {
  const environment = { XDG_CACHE_HOME: folder.at(".cache"), XDG_DATA_HOME: folder.at(".data") };
  return alone(
    folder.path,
    ["validate", "--policies-dir", "policies", "--format", "json", ...args],
    environment,
  );
}

/** All that a run says but how long it took. */
async function said(folder: Folder, ...args: string[]) {
  const run = await validate(folder, ...args);
  const { summary, ...report } = reportOf(run);
  const { "duration-ms": _took, ...counts } = summary;
  return { status: run.status, stderr: run.stderr, report, counts };
}

function cacheOf(folder: Folder): { path: string; bytes: Buffer } {
  const place = folder.at(".cache/archi3-policy");
  const path = join(place, readdirSync(place)[0] ?? "");
  return { path, bytes: readFileSync(path) };
}

describe("threads and what earlier runs remember change nothing of what is found", () => {
  test("one thread, three threads, a cache that is filled, used, outdated and poisoned", async () => {
    using folder = faulty();
    const plain = await said(folder, "--no-cache", "--jobs", "1");
    expect(plain.status).toBe(1);
    expect(plain.report.findings.length).toBeGreaterThan(40);
    expect(await said(folder, "--no-cache", "--jobs", "3")).toEqual(plain);
    expect((await validate(folder, "--no-cache", "--jobs", "3", "--verbose")).stderr).toMatch(
      /judging files by themselves: 49 on 3 threads, 0 remembered/,
    );
    expect(() => cacheOf(folder)).toThrow();
    expect(await said(folder, "--jobs", "2")).toEqual(plain);
    expect(await said(folder)).toEqual(plain);

    // Every entry says that nothing is wrong; the seal is not of this user's secret.
    const { path, bytes } = cacheOf(folder);
    writeFileSync(path, bytes.toString().replaceAll(/"findings":\[.*\](?=[,}])/g, '"findings":[]'));
    expect(await said(folder)).toEqual(plain);

    folder.edit("policies/agents/reefer-monitor.yaml", 'network: "hihg"', 'network: "high"');
    const mended = await said(folder, "--verbose");
    expect(mended.stderr).toMatch(/judging files by themselves: 2 on 1 thread, 47 remembered/);
    expect(mended.report.findings.length).toBe(plain.report.findings.length - 1);
    expect(await said(folder, "--no-cache")).toEqual({ ...mended, stderr: "" });
  });

  test("a cache that a relative place would put into the repository is not used", async () => {
    using folder = Folder.withAgents("policies");
    const places = { XDG_CACHE_HOME: ".cache", XDG_DATA_HOME: ".local/share", HOME: "" };
    const run = await alone(folder.path, ["validate", "--policies-dir", "policies"], places);
    expect(run.status).toBe(0);
    expect(readdirSync(folder.path)).toEqual(["policies"]);
  });

  test("in CI nothing is remembered", async () => {
    using folder = Folder.withAgents("policies");
    const environment = {
      XDG_CACHE_HOME: folder.at(".cache"),
      XDG_DATA_HOME: folder.at(".data"),
      CI: "true",
    };
    const run = await alone(folder.path, ["validate", "--policies-dir", "policies"], environment);
    expect(run.status).toBe(0);
    expect(readdirSync(folder.path)).toEqual(["policies"]);
  });

  test.each(["0", "-1", "ten", "65", "1.5", ""])("--jobs %s is refused", async (jobs) => {
    using folder = Folder.withAgents("policies");
    const run = await validate(folder, `--jobs=${jobs}`);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("--jobs");
  });
});
