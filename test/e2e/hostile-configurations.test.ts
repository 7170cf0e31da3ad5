import { describe, test } from "vitest";
import { nines } from "./hostile.ts";
import { alone, archi3, expectUsageError, Folder } from "./run.ts";

describe("configurations", () => {
  for (const [name, text] of Object.entries({
    "an alias bomb": `${[..."abcdefg"].map((name, level) => `${name}: &${name} [${nines(level === 0 ? "x" : `*${"abcdefg"[level - 1]}`)}]`).join("\n")}\n`,
    "100,000 brackets": "[".repeat(100_000),
    "an unknown key that forges a workflow command": '"\\n::error::forged ##[error]x": 1\n',
    "a value that forges a workflow command": 'validate: {fail-on: "\\n::error::forged"}\n',
    "a path that forges a workflow command": 'policies: "../\\n::error::forged"\n',
    "a folder that forges a workflow command": 'policies: "x\\n::error::forged"\n',
    "a rule that forges a workflow command": 'severity: {"ARC999": off}\n',
    "an environment that forges a workflow command": "environments: {a: {after: b}}\n",
    "a hidden character": "policies: pol\u200bicies\n",
    "a tag": "policies: !!js/function policies\n",
    "several documents": "policies: policies\n---\npolicies: other\n",
    "a list": "- a\n",
    "a text": "policies\n",
  })) {
    test(name, async () => {
      using folder = Folder.withAgents("policies");
      folder.write("archi3.yaml", text);
      expectUsageError(await (text.length < 1000 ? archi3 : alone)(folder.path, ["validate"]), "archi3.yaml");
    });
  }

  test("UTF-16 and invalid UTF-8", async () => {
    using folder = Folder.withAgents("policies");
    for (const bytes of [
      Buffer.from("\ufeffpolicies: policies\n", "utf16le"),
      Buffer.from("policies: p\xe9\n", "latin1"),
    ]) {
      folder.write("archi3.yaml", bytes);
      expectUsageError(await archi3(folder.path, ["validate"]), "archi3.yaml:1", "UTF-8");
    }
  });
});
