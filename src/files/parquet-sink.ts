import { join } from "node:path";
import type { Row, TableSchema } from "../export/column";
import { ROW_GROUP, type RowGroups } from "../export/parquet";
import { ParquetFile } from "./parquet-file";
import type { Sink } from "./sink";
import type { Staging } from "./staging";

/** No stretch cuts this table: so many of its rows wait for a row group. */
const DOCUMENTS = 4000;

interface OpenFile {
  file: ParquetFile;
  waiting: Row[];
  most: number;
}

/** One Parquet file a table; rows wait until a row group is full. */
export class ParquetSink implements Sink {
  readonly #files = new Map<string, OpenFile>();

  constructor(
    private readonly folder: string,
    private readonly staging: Staging,
  ) {}

  async begin(schema: TableSchema): Promise<void> {
    const { fileWriter } = await import("hyparquet-writer/src/node.js");
    const path = this.staging.open(join(this.folder, `${schema.name}.parquet`));
    const file = await ParquetFile.open(fileWriter(path), schema);
    this.#files.set(schema.name, { file, waiting: [], most: schema.name === "documents" ? DOCUMENTS : ROW_GROUP });
  }

  async write({ name }: TableSchema, rows: readonly Row[]): Promise<void> {
    const open = this.#files.get(name);
    if (open === undefined) return;
    const { file, waiting, most } = open;
    for (const row of rows) waiting.push(row);
    // Whole row groups only: where they end must not hang on where reports do.
    while (waiting.length >= most) await file.write(waiting.splice(0, most));
  }

  place({ name }: TableSchema, groups: RowGroups): void {
    this.#files.get(name)?.file.place(groups);
  }

  async cut(tables: readonly string[]): Promise<void> {
    for (const name of tables) await flush(this.#files.get(name));
  }

  async finish(): Promise<void> {
    for (const open of this.#files.values()) {
      await flush(open);
      await open.file.finish();
    }
  }

  abandon(): void {
    this.#files.clear();
  }
}

async function flush(open: OpenFile | undefined): Promise<void> {
  await open?.file.write(open.waiting.splice(0));
}
