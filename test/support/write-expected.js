// npm run fixtures: writes what the build makes of each fixture into its expected.json. Read the diff before you commit it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseReport } from "../../dist/index.js";

const fixtures = new URL("../../fixtures/", import.meta.url);
for (const { name } of readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const folder = new URL(`${name}/`, fixtures);
  const report = parseReport(readFileSync(new URL("report.txt", folder), "utf8"));
  writeFileSync(new URL("expected.json", folder), `${JSON.stringify(report, null, 2)}\n`);
}
