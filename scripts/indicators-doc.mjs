// Writes the tables of docs/indicators.md from the built catalogue: npm run build && node scripts/indicators-doc.mjs
// With --check it only says whether they are in step.
import { readFileSync, writeFileSync } from "node:fs";
import { indicators } from "../dist/index.js";

const MARK = "<!-- tables: written by scripts/indicators-doc.mjs -->";
const page = new URL("../docs/indicators.md", import.meta.url);
const catalogue = new URL("../src/vocabulary/indicators.ts", import.meta.url);

// The comments between the rows are the topics.
const topicOf = new Map();
let topic = "";
for (const [, comment, id] of readFileSync(catalogue, "utf8").matchAll(/^ {2}\/\/ (.+)$|^ {2}(?:row|lower)\(\s*"([^"]+)"/gm)) {
  if (comment === undefined) topicOf.set(id, topic);
  else topic = comment;
}

const tables = new Map();
for (const { id, zh, en, unit, lowerIsBetter, aliases } of indicators) {
  const title = topicOf.get(id);
  if (!tables.has(title)) {
    tables.set(title, [`## ${title}`, "", "| id | indicator | English | unit | other writings |", "|---|---|---|---|---|"]);
  }
  tables.get(title).push(`| \`${id}\` | ${zh}${lowerIsBetter ? " ↓" : ""} | ${en} | ${unit ?? "–"} | ${aliases.join("、")} |`);
}

const before = readFileSync(page, "utf8");
const text = [before.slice(0, before.indexOf(MARK) + MARK.length), ...[...tables.values()].map((lines) => lines.join("\n"))];
const after = `${text.join("\n\n")}\n`;

if (!process.argv.includes("--check")) {
  writeFileSync(page, after);
} else if (after !== before) {
  console.error("docs/indicators.md is behind the catalogue: npm run build && node scripts/indicators-doc.mjs");
  process.exitCode = 1;
}
