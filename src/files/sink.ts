import type { Row, TableSchema } from "../export/column";
import type { RowGroups } from "../export/parquet";

/** Takes rows table by table, in pieces, and makes files of them. */
export interface Sink {
  /** Called once for each table, before its rows. */
  begin(schema: TableSchema): Promise<void> | void;
  write(schema: TableSchema, rows: readonly Row[]): Promise<void> | void;
  /** Rows that are text in the sink's format already; only sinks of text take them. */
  append?(schema: TableSchema, bytes: Uint8Array): Promise<void> | void;
  /** Rows that are encoded already; only the sink of Parquet takes them. */
  place?(schema: TableSchema, groups: RowGroups): void;
  /** A stretch of reports ends here, and with it the row groups of these tables: where they end must not hang on who encodes them. */
  cut?(tables: readonly string[]): Promise<void>;
  /** All rows are there: the files shall be whole. */
  finish(): Promise<void> | void;
  /** Something went wrong: let go of what is open. */
  abandon(): Promise<void> | void;
}

/**
 * A package that is not installed and has to be, because of a format that was asked for.
 *
 * @example
 * import { MissingPackageError } from "gov-work-report/node";
 *
 * const error = new MissingPackageError("The format xlsx", "write-excel-file");
 * error.message; // → "The format xlsx needs the package write-excel-file, which is not installed: npm install write-excel-file"
 */
export class MissingPackageError extends Error {
  /** Tells it from other errors. */
  override readonly name = "MissingPackageError";
  /** The same, as Node's errors have it. */
  readonly code = "ERR_MISSING_PACKAGE";
  /** Name of the package to install. */
  readonly package: string;

  /** Made by `writeTables` and `writeComparison`. */
  constructor(what: string, name: string, options?: ErrorOptions) {
    super(`${what} needs the package ${name}, which is not installed: npm install ${name}`, options);
    this.package = name;
  }
}

/** A database that could not be written: no rights, no room, or the file that is there is none. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly code = "ERR_DATABASE";
}

/** Loads an optional package, with an error that says what to install. */
export async function optional<Module>(what: string, name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") throw new MissingPackageError(what, name, { cause: error });
    throw error;
  }
}
