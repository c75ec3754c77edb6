import { type TableName, type Tables, tableNames, tableSchemas } from "../export/columns";
import { type RowGroups, toRowGroups } from "../export/parquet";
import { longTables } from "./text-tables";
import type { WriteTablesOptions } from "./write-tables";

/** So many reports give these tables row groups of some ten thousand rows. What a file must know of each group stays in memory to its end. */
export const STRETCH = 64;

/** Tables with so many rows a report that a stretch of reports is worth row groups of its own; in others rows wait for more. */
const LONG: readonly TableName[] = ["sections", "quantities", "results", "commitments"];

/** The end of a stretch of reports, whose long tables may be encoded already. */
export interface Stretch {
  cut: readonly TableName[];
  /** Reports that the encoded rows are of; null where rows came as rows. */
  packed: { documents: string[]; groups: { name: TableName; groups: RowGroups }[] } | null;
}

export function cutHere({ tables, wide }: Pick<WriteTablesOptions, "tables" | "wide">): Stretch {
  const wanted = longTables({ ...(tables && { tables }), ...(wide && { wide }) });
  return { cut: LONG.filter((name) => wanted.includes(name)), packed: null };
}

/**
 * Encodes the long tables of a stretch and takes their rows out of it, and those that nobody wants: to hand rows from thread to thread
 * costs as much as to make them. A text that is there twice is encoded once.
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
  const kept = ["documents", ...longTables(options).filter((name) => !cut.includes(name))];
  for (const tables of stretch) for (const name of tableNames) if (!kept.includes(name)) tables[name] = [];
  return { cut, packed: { documents: [...documents], groups } };
}
