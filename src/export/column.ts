/** What stands in a cell: absent is null, in every format. */
export type Cell = string | number | boolean | null;

/** A row of any table, by column name. */
export type Row = Readonly<Record<string, Cell>>;

/** `date` is 2024-01-18, `datetime` 2024-01-18T09:30:00 without a zone; both are strings in a row. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "datetime";

/** One of the codes that a column may hold, with its meaning. */
export interface Code<C extends string = string> {
  /** As it stands in the cell. */
  code: C;
  /** Its meaning in English. */
  en: string;
  /** Its meaning in Chinese. */
  zh: string;
}

/**
 * A column: the one place that says what it is called and what it means. CSV headers, the data package, Stata labels, DuckDB
 * comments and docs/tables.md all come from here.
 */
export interface Column<Name extends string = string, Type extends ColumnType = ColumnType, C extends string = string> {
  /** Lower case with underscores: comparator_text. */
  name: Name;
  /** What its cells hold. */
  type: Type;
  /** The meaning in English, at most 80 characters, which is what Stata shows of a label. */
  en: string;
  /** The meaning in Chinese. */
  zh: string;
  /** A value it may have. */
  example: string | number | boolean;
  /** True where every row has a value. */
  required: boolean;
  /** The only values there are, where they are few. */
  codes: readonly Code<C>[] | null;
  /** Name of the table whose key this is. */
  references: string | null;
}

/** What a table is about, its key and its columns. */
export interface TableSchema<Columns extends readonly Column[] = readonly Column[]> {
  /** File name without ending: targets. */
  name: string;
  /** What a row is, in English. */
  en: string;
  /** What a row is, in Chinese. */
  zh: string;
  /** The column that tells its rows apart. */
  key: string;
  /** In the order in which they are written. */
  columns: Columns;
}

interface Extra<Required extends boolean, C extends string> {
  required?: Required;
  codes?: readonly Code<C>[];
  references?: string;
}

type Typed<Name extends string, Type extends ColumnType, C extends string, Required extends boolean> = Column<Name, Type, C> & {
  required: Required;
};

export function column<
  const Name extends string,
  const Type extends ColumnType,
  const C extends string = string,
  const Required extends boolean = false,
>(
  name: Name,
  type: Type,
  en: string,
  zh: string,
  example: string | number | boolean,
  { required, codes, references }: Extra<Required, C> = {},
): Typed<Name, Type, C, Required> {
  return {
    name,
    type,
    en,
    zh,
    example,
    required: (required ?? false) as Required,
    codes: codes ?? null,
    references: references ?? null,
  };
}

export function codes<const C extends string>(rows: readonly (readonly [code: C, en: string, zh: string])[]): Code<C>[] {
  return rows.map(([code, en, zh]) => ({ code, en, zh }));
}

interface Values<C extends string> {
  string: C;
  integer: number;
  number: number;
  boolean: boolean;
  date: string;
  datetime: string;
}

/** The rows of a table, as its columns say. */
export type RowOf<S extends TableSchema> = {
  -readonly [K in S["columns"][number] as K["name"]]: K extends Column<string, infer Type, infer C>
    ? K["required"] extends true
      ? Values<C>[Type]
      : Values<C>[Type] | null
    : never;
};
