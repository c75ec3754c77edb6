import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import type { DuckDBAppender, DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Cell, Column, ColumnType, Row, TableSchema } from "../export/column";
import { DatabaseError, optional, type Sink } from "./sink";
import type { Staging } from "./staging";

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  string: "VARCHAR",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  datetime: "TIMESTAMP",
};
const DAY = 86_400_000;
/** Each comment copies the table's whole entry in the catalogue: those of a panel's thousand columns would take seconds. */
const MOST_COMMENTED = 100;

type Api = typeof import("@duckdb/node-api");

/**
 * One database with a table each, every column with its meaning as comment (panels excepted). Tables of other names that the file had stay: it is
 * copied, changed beside its place and moved back.
 */
export class DuckDbSink implements Sink {
  #api: Api | null = null;
  #instance: DuckDBInstance | null = null;
  #connection: DuckDBConnection | null = null;
  readonly #appenders = new Map<string, DuckDBAppender>();

  constructor(
    private readonly path: string,
    private readonly staging: Staging,
  ) {}

  begin(schema: TableSchema): Promise<void> {
    return told(() => this.#begin(schema));
  }

  write(schema: TableSchema, rows: readonly Row[]): Promise<void> {
    return told(() => {
      this.#append(schema, rows);
    });
  }

  finish(): Promise<void> {
    return told(async () => {
      for (const appender of this.#appenders.values()) appender.closeSync();
      this.#appenders.clear();
      await this.#connection?.run("CHECKPOINT");
      this.abandon();
    });
  }

  abandon(): void {
    this.#connection?.closeSync();
    this.#instance?.closeSync();
    this.#connection = null;
    this.#instance = null;
  }

  async #begin(schema: TableSchema): Promise<void> {
    const connection = await this.#open();
    const table = quoted(schema.name);
    const columns = schema.columns.map(({ name, type, required }) => `${quoted(name)} ${SQL_TYPES[type]}${required ? " NOT NULL" : ""}`);
    const explained = schema.columns.length > MOST_COMMENTED ? [] : schema.columns;
    const comments = explained.map(({ name, en, zh }) => `COMMENT ON COLUMN ${table}.${quoted(name)} IS ${literal(`${en}. ${zh}。`)}`);
    const about = `COMMENT ON TABLE ${table} IS ${literal(`${schema.en}. ${schema.zh}。`)}`;
    const statements = ["BEGIN", `CREATE OR REPLACE TABLE ${table} (${columns.join(", ")})`, about, ...comments, "COMMIT"];
    for (const statement of statements) await connection.run(statement);
    this.#appenders.set(schema.name, await connection.createAppender(schema.name));
  }

  #append(schema: TableSchema, rows: readonly Row[]): void {
    const appender = this.#appenders.get(schema.name);
    if (appender === undefined || this.#api === null) return;
    for (const row of rows) {
      for (const column of schema.columns) append(appender, this.#api, column, row[column.name] ?? null);
      appender.endRow();
    }
  }

  async #open(): Promise<DuckDBConnection> {
    if (this.#connection !== null) return this.#connection;
    this.#api = await optional("Writing a DuckDB database", "@duckdb/node-api", () => import("@duckdb/node-api"));
    const path = this.staging.open(this.path);
    // With its log, which holds what was not yet written into the file itself.
    for (const end of ["", ".wal"]) if (existsSync(this.path + end)) await copyFile(this.path + end, path + end);
    this.#instance = await this.#api.DuckDBInstance.create(path);
    this.#connection = await this.#instance.connect();
    return this.#connection;
  }
}

/** DuckDB's own errors are plain ones, which nobody could tell from a fault of ours. */
async function told(run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Error) || error.constructor !== Error || "code" in error) throw error;
    throw new DatabaseError(error.message, { cause: error });
  }
}

function append(appender: DuckDBAppender, api: Api, { type }: Column, cell: Cell): void {
  if (cell === null) appender.appendNull();
  else if (typeof cell === "boolean") appender.appendBoolean(cell);
  else if (typeof cell === "number") {
    if (type === "integer") appender.appendInteger(cell);
    else appender.appendDouble(cell);
  } else if (type === "date" || type === "datetime") appendTime(appender, api, type, cell);
  else appender.appendVarchar(cell.replaceAll("\0", "\ufffd"));
}

function appendTime(appender: DuckDBAppender, api: Api, type: "date" | "datetime", cell: string): void {
  const time = Date.parse(type === "date" ? `${cell}T00:00:00Z` : `${cell}Z`);
  if (Number.isNaN(time)) appender.appendNull();
  else if (type === "date") appender.appendDate(new api.DuckDBDateValue(time / DAY));
  else appender.appendTimestamp(new api.DuckDBTimestampValue(BigInt(time) * 1000n));
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
