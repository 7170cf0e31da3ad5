import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../example.ts";

/** What each room of `src` may import: imports point one way, and only adapters and commands touch the world. */
const MAY_IMPORT: { room: string; rooms: string[]; world: boolean }[] = [
  { room: "errors.ts", rooms: [], world: false },
  { room: "defined.ts", rooms: [], world: false },
  { room: "build-id.ts", rooms: [], world: false },
  { room: "shell-word.ts", rooms: [], world: false },
  { room: "policy", rooms: ["policy", "errors.ts"], world: false },
  { room: "validation", rooms: ["validation", "policy", "errors.ts", "schemas"], world: false },
  { room: "health", rooms: ["health", "policy", "errors.ts"], world: false },
  {
    room: "watch",
    rooms: ["watch", "release", "health", "policy", "defined.ts", "shell-word.ts", "errors.ts", "schemas"],
    world: false,
  },
  {
    room: "dashboard",
    rooms: ["dashboard", "report", "watch", "release", "health", "policy", "defined.ts", "errors.ts"],
    world: false,
  },
  {
    room: "config",
    rooms: ["config", "watch", "release", "health", "validation", "policy", "errors.ts"],
    world: false,
  },
  { room: "inputs.ts", rooms: ["config", "report", "defined.ts", "errors.ts"], world: false },
  {
    room: "report",
    rooms: ["report", "watch", "release", "policy", "config", "defined.ts", "shell-word.ts", "errors.ts"],
    world: false,
  },
  {
    room: "release",
    rooms: ["release", "health", "policy", "defined.ts", "shell-word.ts", "errors.ts", "schemas"],
    world: false,
  },
  {
    room: "testing",
    rooms: ["testing", "report", "release", "validation", "policy", "errors.ts"],
    world: false,
  },
  {
    room: "adapters",
    rooms: [
      "adapters",
      "report",
      "watch",
      "release",
      "health",
      "policy",
      "defined.ts",
      "shell-word.ts",
      "errors.ts",
    ],
    world: true,
  },
  {
    room: "commands",
    rooms: [
      "commands",
      "adapters",
      "testing",
      "dashboard",
      "report",
      "watch",
      "release",
      "health",
      "validation",
      "policy",
      "config",
      "inputs.ts",
      "build-id.ts",
      "defined.ts",
      "shell-word.ts",
      "errors.ts",
    ],
    world: true,
  },
  {
    room: "action.ts",
    rooms: ["commands", "cli", "adapters", "report", "inputs.ts", "errors.ts", "package.json"],
    world: true,
  },
  { room: "argv.ts", rooms: ["policy", "errors.ts"], world: false },
  {
    room: "cli",
    rooms: [
      "cli",
      "argv.ts",
      "inputs.ts",
      "commands",
      "adapters",
      "report",
      "health",
      "defined.ts",
      "errors.ts",
      "package.json",
    ],
    world: true,
  },
  {
    room: "cli.ts",
    rooms: ["cli", "commands", "argv.ts", "adapters", "report", "errors.ts", "package.json"],
    world: true,
  },
];

const SOURCES = (readdirSync(join(ROOT, "src"), { recursive: true }) as string[])
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"));

function roomOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** The modules that a file imports, statically or dynamically. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, "src", file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

describe("imports point one way", () => {
  test.each(SOURCES)("%s", (file) => {
    const rule = MAY_IMPORT.find(({ room }) => room === roomOf(file));
    expect(rule, `a rule for src/${roomOf(file)}`).toBeDefined();
    for (const imported of importsOf(file)) {
      if (imported.startsWith(".")) {
        const target = normalize(join("src", dirname(file), imported)).replaceAll("\\", "/");
        const room = target.startsWith("src/") ? roomOf(target.slice(4)) : roomOf(target);
        expect(rule?.rooms, `${file} imports ${imported}`).toContain(room);
      } else if (rule?.world === false) {
        expect(imported, `${file} touches the world`).not.toMatch(
          /^node:(?!crypto$|util$)|^@actions\/|^@octokit\//,
        );
      }
    }
  });
});

test("only entries and adapters know the process", () => {
  const users = SOURCES.filter((file) =>
    /(?<![-\w])process\.\w/.test(readFileSync(join(ROOT, "src", file), "utf8")),
  );
  expect(
    users.filter(
      (file) =>
        roomOf(file) !== "adapters" && roomOf(file) !== "cli" && file !== "cli.ts" && file !== "action.ts",
    ),
  ).toEqual([]);
});
