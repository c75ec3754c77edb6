// The life of a process that reads one report: node cold-child.js (remark | URL of our build) REPORT. Answers with milliseconds.
import { readFileSync } from "node:fs";

const [of, path] = process.argv.slice(2);
const started = performance.now();
const parse = await reader();
const imported = performance.now();
parse(readFileSync(path, "utf8"));
// The clock of `performance` starts with the process.
const total = performance.now();
console.log(JSON.stringify({ started, imported: imported - started, first: total - imported, total }));

async function reader() {
  if (of !== "remark") return (await import(of)).parseReport;
  const [{ unified }, { default: remarkParse }] = await Promise.all([import("unified"), import("remark-parse")]);
  const processor = unified().use(remarkParse);
  return (text) => processor.parse(text.replace(/^[ \t\u3000]+/gm, ""));
}
