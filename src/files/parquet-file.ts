import type { Writer } from "hyparquet-writer";
import type { ParquetWriter } from "hyparquet-writer/src/parquet-writer.js";
import type { Row, TableSchema } from "../export/column";
import { type Encoder, encoder, MAGIC, parquetColumns, parquetSchema, ROW_GROUP, type RowGroups, writerOptions } from "../export/parquet";

type RowGroup = ParquetWriter["row_groups"][number];
type Options = Omit<ConstructorParameters<typeof ParquetWriter>[0], "writer">;

/** Thrift's compact protocol: the head of a list of structs is one byte with their number, or this one and the number. */
const STRUCTS = 0x0c;
const MANY_STRUCTS = 0xfc;
const FEW = 14;

/** Behind the footer stand its length and the four letters. */
const BEHIND = 4 + MAGIC;

/**
 * A Parquet file that grows by row groups. What its end has to say of each waits as the bytes that will stand there, some ninety a
 * column; the package's own writer keeps objects, which take some six times as much.
 */
export class ParquetFile {
  /** Row groups as they stand in the list of the end. */
  readonly #list;
  #groups = 0;
  readonly #bare: Options;
  readonly #empty: End;

  private constructor(
    private readonly file: ParquetWriter,
    private readonly schema: TableSchema,
    private readonly encoder: Encoder,
  ) {
    this.#list = new encoder.ByteWriter();
    this.#bare = { schema: parquetSchema(schema) };
    this.#empty = this.#emptyEnd(this.#bare);
  }

  static async open(writer: Writer, schema: TableSchema): Promise<ParquetFile> {
    const loaded = await encoder();
    return new ParquetFile(new loaded.ParquetWriter({ writer, ...writerOptions(schema) }), schema, loaded);
  }

  async write(rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    await this.file.write({ columnData: parquetColumns(this.schema, rows), rowGroupSize: ROW_GROUP });
    this.#take(this.file.row_groups.splice(0));
    // They hold on to the row groups, and have nothing to say.
    this.file.pendingIndexes.length = 0;
  }

  /** Appends row groups that were made elsewhere: pages as they are, their places moved. */
  place({ rows, row_groups, bytes }: RowGroups): void {
    const by = BigInt(this.file.writer.offset - MAGIC);
    this.file.writer.appendBytes(bytes);
    for (const { columns } of row_groups) {
      for (const chunk of columns) {
        chunk.file_offset += by;
        if (chunk.meta_data === undefined) continue;
        chunk.meta_data.data_page_offset += by;
        if (chunk.meta_data.dictionary_page_offset !== undefined) chunk.meta_data.dictionary_page_offset += by;
      }
    }
    this.file.num_rows += BigInt(rows);
    this.#take(row_groups);
  }

  async finish(): Promise<void> {
    const { writer } = this.file;
    const { bytes, at } = this.#emptyEnd(writerOptions(this.schema), this.file.num_rows);
    const start = writer.offset;
    writer.appendBytes(bytes.subarray(0, at));
    if (this.#groups === 0) writer.appendUint8(0);
    else if (this.#groups <= FEW) writer.appendUint8((this.#groups << 4) | STRUCTS);
    else {
      writer.appendUint8(MANY_STRUCTS);
      writer.appendVarInt(this.#groups);
    }
    writer.appendBytes(this.#list.getBytes());
    writer.appendBytes(bytes.subarray(at + 1, -BEHIND));
    writer.appendUint32(writer.offset - start);
    writer.appendBytes(bytes.subarray(-MAGIC));
    await writer.finish();
  }

  #take(groups: readonly RowGroup[]): void {
    const { bytes, at } = this.#empty;
    for (const group of groups) {
      const one = this.#end(this.#bare, [group]);
      this.#list.appendBytes(one.subarray(at + 1, one.length - (bytes.length - at - 1)));
    }
    this.#groups += groups.length;
  }

  /** The list's head is the first byte that hangs on the number of row groups. */
  #emptyEnd(options: Options, rows = 0n): End {
    const bytes = this.#end(options, [], rows);
    const other = this.#end(options, [{ columns: [], total_byte_size: 0n, num_rows: 0n }], rows);
    return { bytes, at: bytes.findIndex((byte, i) => byte !== other[i]) };
  }

  /** The end of a file with these row groups, as the package writes it. */
  #end(options: Options, groups: RowGroup[], rows = 0n): Uint8Array {
    const writer = new this.encoder.ByteWriter();
    const file = new this.encoder.ParquetWriter({ writer, ...options });
    file.row_groups = groups;
    file.num_rows = rows;
    void file.finish();
    return writer.getBytes().subarray(MAGIC);
  }
}

/** The end of a file without row groups, and where in it the head of their list stands. */
interface End {
  bytes: Uint8Array;
  at: number;
}
