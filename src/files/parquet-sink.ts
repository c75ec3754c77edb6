import { join } from "node:path";
import type { ParquetWriter } from "hyparquet-writer";
import type { Row, TableSchema } from "../export/column";
import { parquetColumns, parquetMetadata, parquetSchema, placeRowGroups, ROW_GROUP, type RowGroups } from "../export/parquet";
import type { Sink } from "./sink";
import type { Staging } from "./staging";

interface OpenFile {
  writer: ParquetWriter;
  schema: TableSchema;
  waiting: Row[];
}

/** One Parquet file a table; rows wait until a row group is full. */
export class ParquetSink implements Sink {
  readonly #files = new Map<string, OpenFile>();

  constructor(
    private readonly folder: string,
    private readonly staging: Staging,
  ) {}

  async begin(schema: TableSchema): Promise<void> {
    const { ParquetWriter, fileWriter } = await import("hyparquet-writer/src/node.js");
    const path = this.staging.open(join(this.folder, `${schema.name}.parquet`));
    const writer = new ParquetWriter({
      writer: fileWriter(path),
      schema: parquetSchema(schema),
      kvMetadata: parquetMetadata(schema),
      createdBy: "gov-work-report",
    });
    this.#files.set(schema.name, { writer, schema, waiting: [] });
  }

  async write(schema: TableSchema, rows: readonly Row[]): Promise<void> {
    const file = this.#files.get(schema.name);
    if (file === undefined) return;
    for (const row of rows) file.waiting.push(row);
    // Whole row groups only: where they end must not hang on where reports do.
    if (file.waiting.length >= ROW_GROUP) await flush(file, file.waiting.length - (file.waiting.length % ROW_GROUP));
  }

  place(schema: TableSchema, groups: RowGroups): void {
    const file = this.#files.get(schema.name);
    if (file !== undefined) placeRowGroups(file.writer, groups);
  }

  async cut(tables: readonly string[]): Promise<void> {
    for (const name of tables) {
      const file = this.#files.get(name);
      if (file !== undefined) await flush(file);
    }
  }

  async finish(): Promise<void> {
    for (const file of this.#files.values()) {
      await flush(file);
      await file.writer.finish();
    }
  }

  abandon(): void {
    this.#files.clear();
  }
}

async function flush({ writer, schema, waiting }: OpenFile, count = waiting.length): Promise<void> {
  const rows = waiting.splice(0, count);
  if (rows.length > 0) await writer.write({ columnData: parquetColumns(schema, rows), rowGroupSize: ROW_GROUP });
}
