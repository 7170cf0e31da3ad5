// Uploads an artifact and reads it back with GitHub's own client, as a step of a workflow would: by its environment.
//   node artifact-client.mjs FOLDER
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";

const folder = process.argv[2];
const client = new DefaultArtifactClient();
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const { id } = await client.uploadArtifact("report", files, folder);
const again = await client.uploadArtifact("report", files, folder).catch((error) => String(error));
const { artifacts } = await client.listArtifacts();
const path = join(folder, "downloaded");
const { digestMismatch } = await client.downloadArtifact(id, { path, expectedHash: artifacts[0].digest });
const raw = await client.uploadArtifact("", [join(folder, "below/report.json")], folder, {
  skipArchive: true,
});
process.stdout.write(`\n${JSON.stringify({ id, again, artifacts, digestMismatch, raw: raw.id })}\n`);
