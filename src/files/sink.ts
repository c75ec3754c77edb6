import type { Row, TableSchema } from "../export/column";

/** Takes rows table by table, in pieces, and makes files of them. */
export interface Sink {
  /** Called once for each table, before its rows. */
  begin(schema: TableSchema): Promise<void> | void;
  write(schema: TableSchema, rows: readonly Row[]): Promise<void> | void;
  /** All rows are there: the files shall be whole. */
  finish(): Promise<void> | void;
  /** Something went wrong: let go of what is open. */
  abandon(): Promise<void> | void;
}

/** A package that is not installed and has to be, because of a format that was asked for. */
export class MissingPackageError extends Error {
  override readonly name = "MissingPackageError";
  readonly code = "ERR_MISSING_PACKAGE";
  readonly package: string;

  constructor(what: string, name: string, options?: ErrorOptions) {
    super(`${what} needs the package ${name}, which is not installed: npm install ${name}`, options);
    this.package = name;
  }
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
