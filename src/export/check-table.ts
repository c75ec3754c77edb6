import type { TableSchema } from "./column";

/** Throws where what should be a schema is none, with the call as it should be. */
export function checkSchema(caller: string, schema: unknown, call: string): asserts schema is TableSchema {
  const given = schema as Partial<TableSchema> | null | undefined;
  if (typeof given !== "object" || given === null || !Array.isArray(given.columns)) {
    throw new TypeError(`${caller}() needs the schema of a table: ${call}`);
  }
}

/** Throws where the arguments of a function that writes a table are no schema with rows. */
export function checkTable(caller: string, schema: unknown, rows: unknown): asserts schema is TableSchema {
  const call = `${caller}(tableSchemas.targets, tables.targets)`;
  checkSchema(caller, schema, call);
  if (typeof rows !== "object" || rows === null || !(Symbol.iterator in rows)) {
    throw new TypeError(`${caller}() needs the rows of a table: ${call}`);
  }
}
