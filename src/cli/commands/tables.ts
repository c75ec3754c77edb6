import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { type TableName, type Tables, tableNames, tableSchemas } from "../../export/columns";
import { toCsv } from "../../export/csv";
import { table } from "../../export/text-table";
import { TooManyRowsError } from "../../files/excel-sink";
import type { TextTables } from "../../files/text-tables";
import { pourTables, type StretchEnd } from "../../files/write-tables";
import { type TableFormat, tableFormats, type WriteTablesOptions, type WrittenTables } from "../../node";
import type { Context } from "../context";
import { FAULTY, Stop, UsageError } from "../exit";
import type { Input } from "../inputs";
import { examples, list, type ReadOptions, readingMany } from "../options";
import { Session } from "../session";
import { note, print } from "../terminal";
import type { Job, RowOptions } from "../work";

interface TablesOptions extends ReadOptions {
  format?: TableFormat;
  output?: string;
  db?: string;
  wide?: boolean | "only";
  table?: string[];
  indicators?: string[];
  notStated?: boolean;
  bom: boolean;
  guard?: boolean;
}

const BY_EXTENSION: Readonly<Record<string, TableFormat>> = { ".xlsx": "xlsx", ".duckdb": "duckdb", ".db": "duckdb", ".ddb": "duckdb" };
const ONE_FILE: readonly TableFormat[] = ["xlsx", "duckdb"];

export function addTables({ program, signal, finish }: Context): void {
  const command = readingMany(program.command("tables"))
    .summary("write flat tables: CSV, Parquet, Excel, DuckDB …")
    .description("Writes one row a fact to flat tables with keys from table to table; a text that is there twice is written once.")
    .addOption(
      new Option(
        "-f, --format <format>",
        "what to write (default: csv, or by the name of the output); xlsx and duckdb are one file",
      ).choices(tableFormats),
    )
    .option("-o, --output <path>", "folder, file of xlsx and duckdb, or - with --table for standard output (default: tables)")
    .option("--db <file>", "write a DuckDB database: the same as --format duckdb -o <file>")
    .option("--wide [only]", "add the panels region × year, a column group an indicator; 'only' writes nothing else", wide)
    .option("--table <names>", `only these: ${tableNames.join(", ")}`, tableList)
    .option("--indicators <ids>", "the panels have only these, such as gdp,urban-new-jobs", list)
    .option("--not-stated", "add a row for each usual headline indicator that a report gives no target for")
    .option("--no-bom", "CSV without the byte order mark that Excel wants")
    .option("--guard", "CSV: an apostrophe before text that a spreadsheet could take for a formula");
  described(command).action(async (patterns: string[], options: TablesOptions) => {
    const { format, target } = destination(options);
    const session = await Session.open(patterns, options, signal);
    const job = { make: "rows", notStated: options.notStated === true } as const;
    if (target === "-") {
      const { name, ...written } = oneTable(format, options);
      await toStandardOutput(name, rowsOf(session, { ...job, options: written }), written);
    } else {
      if (ONE_FILE.includes(format)) await checkFile(target);
      const written = writing(format, options, signal);
      const { guard = false, tables, wide: panels } = written;
      const rows = rowsOf(session, { ...job, options: { format, guard, ...(tables && { tables }), ...(panels && { wide: panels }) } });
      const told = await pourTables(target, rows, written).catch(inSheets);
      if (options.quiet !== true) await tell(target, told);
    }
    finish(session.finish());
  });
}

function described(command: Command): Command {
  return examples(command, [
    ["gov-work-report tables reports/ -o tables", "CSV files, for Excel and R"],
    ["gov-work-report tables reports/ --db reports.duckdb --wide", "a database, with panels"],
    ["gov-work-report tables reports/ -f parquet -o parquet -j 4", "in four threads"],
    ["gov-work-report tables report.txt -o report.xlsx", "a workbook"],
    ["gov-work-report tables reports/ --table targets -f ndjson -o - | jq .name", "one table, into a pipe"],
  ]);
}

function destination({ db, format, output }: TablesOptions): { format: TableFormat; target: string } {
  if (db !== undefined) {
    if (output !== undefined) throw new UsageError("--db and -o both say where to write: one of them");
    if (format !== undefined && format !== "duckdb") throw new UsageError(`--db writes a DuckDB database, not ${format}`);
    return { format: "duckdb", target: db };
  }
  const found = format ?? BY_EXTENSION[extname(output ?? "").toLowerCase()] ?? "csv";
  if (output === undefined && ONE_FILE.includes(found)) throw new UsageError(`Where to? -o reports.${found}`);
  return { format: found, target: output ?? "tables" };
}

async function checkFile(target: string): Promise<void> {
  const stats = await stat(target).catch(() => null);
  if (stats !== null && !stats.isFile()) throw new UsageError(`${target} is no file that could be replaced`);
}

/** Tables as they are made. Where nothing was good nothing is written: old tables stay. */
async function* rowsOf(session: Session, job: Extract<Job, { make: "rows" }>): AsyncGenerator<Tables | TextTables | StretchEnd> {
  const stretch: Input[] = [];
  for await (const { input, product } of session.each(job)) {
    stretch.push(input);
    for (const one of product) {
      if (!("cut" in one)) {
        yield one;
        continue;
      }
      const inputs = stretch.splice(0);
      yield { ...one, again: () => again(session, inputs, job) };
    }
  }
  if (session.isEmpty) throw new Stop(session.finish() || FAULTY);
}

async function* again(session: Session, inputs: readonly Input[], job: Extract<Job, { make: "rows" }>): AsyncGenerator<Tables> {
  for await (const product of session.again(inputs, job)) for (const one of product) if ("documents" in one) yield one;
}

function writing(format: TableFormat, options: TablesOptions, signal: AbortSignal): WriteTablesOptions {
  const { wide: panels, table: names, indicators, bom, guard = false } = options;
  return {
    format,
    bom,
    guard,
    signal,
    ...(panels === undefined ? {} : { wide: panels }),
    ...(names === undefined ? {} : { tables: names as TableName[] }),
    ...(indicators === undefined ? {} : { indicators }),
  };
}

/** More rows than a sheet has are the wrong format for so many reports. */
function inSheets(error: unknown): never {
  if (error instanceof TooManyRowsError) throw new UsageError(error.message);
  throw error;
}

function oneTable(
  format: TableFormat,
  { table: names = [], bom, guard = false }: TablesOptions,
): RowOptions & { name: TableName; bom: boolean } {
  const [name, ...others] = names as TableName[];
  if (name === undefined || others.length > 0) throw new UsageError("Standard output takes one table: --table targets -o -");
  if (format !== "csv" && format !== "ndjson") throw new UsageError(`Standard output takes csv or ndjson, not ${format}`);
  return { name, format, bom, guard, tables: [name] };
}

async function toStandardOutput(
  name: TableName,
  rows: AsyncIterable<Tables | TextTables | StretchEnd>,
  { format, bom }: { format: TableFormat; bom: boolean },
): Promise<void> {
  if (format === "csv") await print(toCsv(tableSchemas[name], [], { bom }));
  for await (const tables of rows) {
    if ("pieces" in tables) for (const { bytes } of tables.pieces) await print(bytes);
  }
}

async function tell(target: string, { documents, duplicates, rows, files }: WrittenTables): Promise<void> {
  const lines = table(Object.entries(rows).map(([name, n]) => [`  ${name}`, String(n).padStart(9)]));
  await print(
    `${target}: ${files.length} ${files.length === 1 ? "file" : "files"}, ${documents} ${documents === 1 ? "report" : "reports"}, rows:\n${lines.join("\n")}\n`,
  );
  if (duplicates.length > 0) note(`written once: ${duplicates.length} with the very text of another: ${some(duplicates)}`);
}

function some(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(", ")} …` : names.join(", ");
}

function wide(text: string): "only" {
  if (text !== "only") throw new InvalidArgumentError("It is --wide or --wide only.");
  return text;
}

function tableList(text: string, before?: readonly string[]): string[] {
  const names = list(text, before);
  const unknown = names.find((name) => !tableNames.some((known) => known === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no table ${unknown}.`);
  return names;
}
