import { Buffer } from "node:buffer";
import { createHash, type Hash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { Row, TableSchema } from "../export/column";
import { toDataPackage } from "../export/datapackage";
import { toStata } from "../export/stata";
import type { Sink } from "./sink";
import type { Staging } from "./staging";
import type { TextFormat } from "./text-tables";

/** Reports are small: written one by one they cost a call of the system a table. */
const WORTH_WRITING = 1 << 17;

interface OpenFile {
  handle: FileHandle;
  waiting: Uint8Array[];
  waitingBytes: number;
  bytes: number;
  hash: Hash | null;
}

/** One text file a table, written as rows come. */
export class TextSink implements Sink {
  protected readonly schemas: TableSchema[] = [];
  protected readonly files = new Map<string, OpenFile>();
  /** Whether a digest of each file is wanted. */
  protected readonly hashes: boolean = false;

  constructor(
    protected readonly folder: string,
    protected readonly staging: Staging,
    private readonly format: TextFormat,
  ) {}

  async begin(schema: TableSchema): Promise<void> {
    this.schemas.push(schema);
    const path = this.staging.open(join(this.folder, `${schema.name}.${this.format.extension}`));
    // A process that ends now takes away the part, and an open() that is on its way must not make it anew.
    writeFileSync(path, "");
    const handle = await open(path, "r+");
    this.files.set(schema.name, { handle, waiting: [], waitingBytes: 0, bytes: 0, hash: this.hashes ? createHash("sha256") : null });
    await this.append(schema, new TextEncoder().encode(this.format.head(schema)));
  }

  async write(schema: TableSchema, rows: readonly Row[]): Promise<void> {
    await this.append(schema, new TextEncoder().encode(this.format.body(schema, rows)));
  }

  async append(schema: TableSchema, bytes: Uint8Array): Promise<void> {
    const file = this.files.get(schema.name);
    if (file === undefined || bytes.length === 0) return;
    file.hash?.update(bytes);
    file.bytes += bytes.length;
    file.waiting.push(bytes);
    file.waitingBytes += bytes.length;
    if (file.waitingBytes >= WORTH_WRITING) await flush(file);
  }

  async finish(): Promise<void> {
    for (const file of this.files.values()) {
      await flush(file);
      await file.handle.sync();
      await file.handle.close();
    }
  }

  async abandon(): Promise<void> {
    for (const { handle } of this.files.values()) await handle.close().catch(() => {});
  }
}

/** Not handle.write(), which may write a part only where a disk is nearly full. */
async function flush(file: OpenFile): Promise<void> {
  file.waitingBytes = 0;
  await file.handle.writeFile(Buffer.concat(file.waiting.splice(0)));
}

/** CSV files and a datapackage.json that explains them. */
export class DataPackageSink extends TextSink {
  protected override readonly hashes = true;

  override async finish(): Promise<void> {
    await super.finish();
    const resources = this.schemas.map((schema) => {
      const file = this.files.get(schema.name);
      return { schema, bytes: file?.bytes ?? 0, sha256: file?.hash?.digest("hex") ?? "" };
    });
    const path = this.staging.open(join(this.folder, "datapackage.json"));
    writeFileSync(path, `${JSON.stringify(toDataPackage(resources), null, 2)}\n`);
  }
}

/** CSV files as Stata likes them, a .do file for each table and one that runs them all. */
export class StataSink extends TextSink {
  override async finish(): Promise<void> {
    await super.finish();
    for (const schema of this.schemas) this.#save(schema.name, toStata(schema));
    this.#save("all", [...this.schemas.map(({ name }) => `do ${name}.do`), ""].join("\r\n"));
  }

  #save(name: string, text: string): void {
    writeFileSync(this.staging.open(join(this.folder, `${name}.do`)), text);
  }
}
