import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folders of this project whose files the product brings along. The build packs their texts into the bundles. */
export const OWN_FOLDERS: readonly string[] = ["templates", "workflows", ".github/workflows"];

/**
 * The texts of the product's own files by their paths in this project, with forward slashes.
 *
 * In the sources they are read where they lie; the build puts another module in the place of this one, which holds
 * them, since a bundle runs alone.
 */
export function ownTexts(): Readonly<Record<string, string>> {
  const root = join(import.meta.dirname, "../..");
  const texts: Record<string, string> = {};
  for (const folder of OWN_FOLDERS) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      texts[path.slice(root.length + 1).replaceAll("\\", "/")] = readFileSync(path, "utf8");
    }
  }
  return texts;
}
