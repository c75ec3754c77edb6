// node query.js FOLDER: targets for the growth of GDP by region and year, from the parts.
import { pathToFileURL } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { partPath, readManifest } from "./parts.js";

/** Rows of the question below, over the parts of the batches that are whole. */
export async function growthTargets(folder) {
  const { batches, whole } = await readManifest(folder);
  if (whole.length === 0) throw new Error(`None of ${batches.length} batches is done yet`);
  const targets = `read_parquet([${whole.map((batch) => quoted(partPath(folder, "targets", batch))).join(", ")}])`;
  const instance = await DuckDBInstance.create();
  const database = await instance.connect();
  const result = await database.runAndReadAll(`
    with growth as (
      select region, year, quantity_text, document
      from ${targets}
      where indicator = 'gdp' and aspect = 'growth' and status = 'stated' and not stretch and from_year = year and to_year = year
    )
    pivot growth on year using first(quantity_text order by document) group by region order by region
  `);
  const table = [result.columnNames(), ...result.getRowsJson().map((row) => row.map((cell) => cell ?? "-"))];
  database.closeSync();
  instance.closeSync();
  return { table, batches: batches.length, whole: whole.length };
}

export function print({ table, batches, whole }) {
  if (whole < batches) console.log(`So far, ${whole} of ${batches} batches:`);
  const widths = table[0].map((_, i) => Math.max(...table.map((row) => width(row[i]))));
  for (const row of table)
    console.log(
      row
        .map((cell, i) => cell + " ".repeat(widths[i] - width(cell)))
        .join("  ")
        .trimEnd(),
    );
}

/** Columns on a terminal: a Chinese character takes two. */
function width(text) {
  return [...text].reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 0);
}

function quoted(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error("Usage: node query.js FOLDER");
  print(await growthTargets(folder));
}
