// npm run bench: the tables of docs/performance.md. Times differ from machine to machine; the ratio of two times of one run does not.
//   --write        puts them into docs/performance.md, between their marks
//   --full         longer texts, up to 25 MB
//   --only NAMES   some of them: warm,rooms,cold,length,size,beside
//   --family TEXT  of the table of lengths, only the rows whose name holds this
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { bundle, makeBundle } from "./lib/bundle.js";
import { beside } from "./tables/beside.js";
import { cold } from "./tables/cold.js";
import { length } from "./tables/length.js";
import { rooms } from "./tables/rooms.js";
import { size } from "./tables/size.js";
import { warm } from "./tables/warm.js";

const { values: options } = parseArgs({
  options: { write: { type: "boolean" }, full: { type: "boolean" }, only: { type: "string" }, family: { type: "string" } },
});
const page = new URL("../docs/performance.md", import.meta.url);
// In this order: once recognizers-text has run, `matchAll` takes four times as long in the whole process (Node 20).
const TABLES = { warm, rooms, cold, length, size, beside };
const chosen = options.only?.split(",") ?? Object.keys(TABLES);
const unknown = chosen.filter((name) => !(name in TABLES));
if (unknown.length > 0) throw new Error(`--only knows ${Object.keys(TABLES).join(", ")}, not ${unknown.join(", ")}`);

await makeBundle();
const library = await import(bundle.href);
const log = (line) => process.stderr.write(`${line}\n`);
const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}.`;

for (const name of Object.keys(TABLES).filter((one) => chosen.includes(one))) {
  const start = performance.now();
  const text = await TABLES[name]({ ...library, full: options.full ?? false, family: options.family, log });
  console.log(`\n## ${name}\n\n${text}`);
  log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  if (options.write) write(name, `${text}\n\n${machine}`);
}

function write(name, text) {
  const [from, to] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const before = readFileSync(page, "utf8");
  const [start, end] = [before.indexOf(from), before.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`docs/performance.md needs the marks ${from} and ${to}`);
  writeFileSync(page, `${before.slice(0, start + from.length)}\n${text}\n${before.slice(end)}`);
}
