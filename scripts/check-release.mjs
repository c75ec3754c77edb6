// Says whether a tag may be released: it is the version of package.json and package-lock.json, and the changelog has a section for it
// with a date and nothing left under Unreleased. Writes that section to .tmp/release-notes.md.
//   node scripts/check-release.mjs v1.2.3
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const read = (name) => readFileSync(new URL(name, root), "utf8");
const [tag = ""] = process.argv.slice(2);
const { version } = JSON.parse(read("package.json"));
const sections = read("CHANGELOG.md").split(/^## /m).slice(1);
const unreleased = sections.find((section) => section.startsWith("[Unreleased]"));
const released = sections.find((section) => section.startsWith(`[${version}] - `));

const problems = [
  [tag === `v${version}`, `The tag is "${tag}", the version of package.json ${version}`],
  [JSON.parse(read("package-lock.json")).version === version, "package-lock.json has another version: npm install --package-lock-only"],
  [unreleased !== undefined, "CHANGELOG.md has no section [Unreleased]"],
  [unreleased === undefined || unreleased.split("\n").slice(1).join("").trim() === "", "CHANGELOG.md has changes under [Unreleased]"],
  [/^\[[^\]]+\] - \d{4}-\d{2}-\d{2}\n/.test(released ?? ""), `CHANGELOG.md has no section "[${version}] - YYYY-MM-DD"`],
].flatMap(([fine, problem]) => (fine ? [] : [problem]));

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
mkdirSync(new URL(".tmp/", root), { recursive: true });
writeFileSync(new URL(".tmp/release-notes.md", root), `${released.split("\n").slice(1).join("\n").trim()}\n`);
