import { type TableName, type Tables, tableNames, tableSchemas } from "../export/columns";
import { type RowGroups, toRowGroups } from "../export/parquet";
import { longTables } from "./text-tables";
import type { WriteTablesOptions } from "./write-tables";

/** So many reports make a row group of each table: what a file must say of each group waits in memory for its end. */
export const STRETCH = 64;

/** A row a report: they are handed over as they are, and wait for more. */
const FEW: TableName = "documents";

/** The end of a stretch of reports, whose tables may be encoded already. */
export interface Stretch {
  cut: readonly TableName[];
  /** Reports that the encoded rows are of; null where rows came as rows. */
  packed: { documents: string[]; groups: { name: TableName; groups: RowGroups }[] } | null;
}

export function cutHere({ tables, wide }: Pick<WriteTablesOptions, "tables" | "wide">): Stretch {
  const wanted = longTables({ ...(tables && { tables }), ...(wide && { wide }) });
  return { cut: wanted.filter((name) => name !== FEW), packed: null };
}

/**
 * Encodes the tables of a stretch and takes their rows out of it, and those that nobody wants: to hand rows from thread to thread costs
 * as much as to make them, and where they wait for more they stay in memory. A text that is there twice is encoded once.
 */
export async function pack(stretch: Tables[], options: Pick<WriteTablesOptions, "tables">): Promise<Stretch> {
  const { cut } = cutHere(options);
  const documents = new Set<string>();
  const first = stretch.filter((tables) => tables.documents.every(({ document }) => !documents.has(document) && documents.add(document)));
  const groups = [];
  for (const name of cut) {
    const rows = first.flatMap((tables): Tables[typeof name][number][] => tables[name]);
    if (rows.length > 0) groups.push({ name, groups: await toRowGroups(tableSchemas[name], rows) });
  }
  for (const tables of stretch) for (const name of tableNames) if (name !== FEW) tables[name] = [];
  return { cut, packed: { documents: [...documents], groups } };
}
