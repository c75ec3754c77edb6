import { createHash, type Hash } from "node:crypto";
import { type FileHandle, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Row, TableSchema } from "../export/column";
import { toCsv } from "../export/csv";
import { toDataPackage } from "../export/datapackage";
import { toNdjson } from "../export/ndjson";
import { toStata } from "../export/stata";
import type { Sink } from "./sink";
import type { Staging } from "./staging";

interface OpenFile {
  handle: FileHandle;
  hash: Hash;
  bytes: number;
}

/** One text file a table, written as rows come. */
class TextSink implements Sink {
  protected readonly schemas: TableSchema[] = [];
  readonly #files = new Map<string, OpenFile>();

  constructor(
    protected readonly folder: string,
    protected readonly staging: Staging,
    private readonly extension: string,
    private readonly text: (schema: TableSchema, rows: readonly Row[], first: boolean) => string,
  ) {}

  async begin(schema: TableSchema): Promise<void> {
    this.schemas.push(schema);
    const path = await this.staging.open(join(this.folder, `${schema.name}.${this.extension}`));
    this.#files.set(schema.name, { handle: await open(path, "w"), hash: createHash("sha256"), bytes: 0 });
    await this.#append(schema, this.text(schema, [], true));
  }

  async write(schema: TableSchema, rows: readonly Row[]): Promise<void> {
    await this.#append(schema, this.text(schema, rows, false));
  }

  async finish(): Promise<void> {
    for (const { handle } of this.#files.values()) await handle.sync().then(() => handle.close());
  }

  async abandon(): Promise<void> {
    for (const { handle } of this.#files.values()) await handle.close().catch(() => {});
  }

  protected sizeOf(schema: TableSchema): { bytes: number; sha256: string } {
    const file = this.#files.get(schema.name);
    return { bytes: file?.bytes ?? 0, sha256: file?.hash.copy().digest("hex") ?? "" };
  }

  async #append(schema: TableSchema, text: string): Promise<void> {
    const file = this.#files.get(schema.name);
    if (file === undefined || text === "") return;
    const bytes = new TextEncoder().encode(text);
    file.hash.update(bytes);
    file.bytes += bytes.length;
    await file.handle.write(bytes);
  }
}

export interface CsvFileOptions {
  bom?: boolean;
  guard?: boolean;
}

export class CsvSink extends TextSink {
  constructor(folder: string, staging: Staging, { bom = true, guard = false }: CsvFileOptions) {
    super(folder, staging, "csv", (schema, rows, first) => toCsv(schema, rows, { bom, guard, header: first }));
  }
}

export class NdjsonSink extends TextSink {
  constructor(folder: string, staging: Staging) {
    super(folder, staging, "ndjson", toNdjson);
  }
}

/** CSV files and a datapackage.json that explains them. */
export class DataPackageSink extends CsvSink {
  override async finish(): Promise<void> {
    await super.finish();
    const resources = this.schemas.map((schema) => ({ schema, ...this.sizeOf(schema) }));
    const path = await this.staging.open(join(this.folder, "datapackage.json"));
    await writeFile(path, `${JSON.stringify(toDataPackage(resources), null, 2)}\n`);
  }
}

/** CSV files as Stata likes them, a .do file for each table and one that runs them all. */
export class StataSink extends CsvSink {
  constructor(folder: string, staging: Staging) {
    super(folder, staging, { bom: false });
  }

  override async finish(): Promise<void> {
    await super.finish();
    for (const schema of this.schemas) await this.#save(schema.name, toStata(schema));
    await this.#save("all", [...this.schemas.map(({ name }) => `do ${name}.do`), ""].join("\r\n"));
  }

  async #save(name: string, text: string): Promise<void> {
    await writeFile(await this.staging.open(join(this.folder, `${name}.do`)), text);
  }
}
