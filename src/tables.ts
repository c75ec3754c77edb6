/**
 * `gov-work-report/tables`: flat tables of reports and of comparisons, and the formats they are written in; in Node and browsers.
 *
 * @packageDocumentation
 */
export type { Cell, Code, Column, ColumnType, Row, RowOf, TableSchema } from "./export/column";
export {
  type CommitmentRow,
  type DocumentRow,
  type GlossaryRow,
  type MentionRow,
  type MessageRow,
  type QuantityRow,
  type ResultRow,
  type SectionRow,
  type TableName,
  type Tables,
  type TargetRow,
  type TaskRow,
  tableNames,
  tableSchemas,
} from "./export/columns";
export { type ComparisonTableName, type ComparisonTables, comparisonSchemas, comparisonTableNames } from "./export/comparison-columns";
export { type ComparisonResults, comparisonTables } from "./export/comparison-tables";
export { type CsvOptions, toCsv } from "./export/csv";
export {
  type CsvDialect,
  type DataField,
  type DataPackage,
  type DataPackageOptions,
  type DataResource,
  type ForeignKey,
  type PackageResource,
  toDataPackage,
} from "./export/datapackage";
export { toNdjson } from "./export/ndjson";
export { toParquet } from "./export/parquet";
export { type StataOptions, toStata } from "./export/stata";
export { type TableEntry, type TablesOptions, toTables } from "./export/to-tables";
export { type LongTables, toWide, type Wide, type WideMeasure, type WideOptions, type WideRole } from "./export/wide";
export type * from "./model/comparison";
