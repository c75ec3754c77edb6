// Writes the lists of columns of docs/tables.md and docs/compare.md from the built dictionaries: npm run build && node scripts/tables-doc.mjs
// With --check it only says whether they are in step.
import { readFileSync, writeFileSync } from "node:fs";
import { comparisonSchemas, tableSchemas } from "../dist/tables.js";

const MARK = "<!-- columns: written by scripts/tables-doc.mjs -->";

const section = ({ name, en, zh, key, columns }) =>
  [
    `### ${name}`,
    "",
    `${en}. ${zh}。`,
    "",
    "| column | type | meaning | 含义 | example |",
    "|---|---|---|---|---|",
    ...columns.map((column) => {
      const marks = [column.name === key ? "key" : null, column.references === null ? null : `→ ${column.references}`];
      const type = [column.type, ...marks.filter((mark) => mark !== null)].join(", ");
      const [codesEn, codesZh] = column.codes === null ? ["", ""] : [list(column.codes, "en"), list(column.codes, "zh")];
      return `| \`${column.name}\` | ${type} | ${column.en}${codesEn} | ${column.zh}${codesZh} | ${column.example} |`;
    }),
  ].join("\n");

function list(codes, language) {
  return `: ${codes.map((one) => `\`${one.code}\` ${one[language]}`).join(language === "en" ? "; " : "；")}`;
}

for (const [file, schemas] of [
  ["docs/tables.md", tableSchemas],
  ["docs/compare.md", comparisonSchemas],
]) {
  const page = new URL(`../${file}`, import.meta.url);
  const before = readFileSync(page, "utf8");
  const after = `${[before.slice(0, before.indexOf(MARK) + MARK.length), ...Object.values(schemas).map(section)].join("\n\n")}\n`;
  if (!process.argv.includes("--check")) {
    writeFileSync(page, after);
  } else if (after !== before) {
    console.error(`${file} is behind the dictionary: npm run build && node scripts/tables-doc.mjs`);
    process.exitCode = 1;
  }
}
