import { checkSchema } from "./check-table";
import type { Column, TableSchema } from "./column";

/** A file of the package: what it is called, what is in it, and its size and hash where they are known. */
export interface PackageResource {
  /** The table that is in it. */
  schema: TableSchema;
  /** `targets.csv` unless said. */
  path?: string;
  /** Size of the file. */
  bytes?: number;
  /** SHA-256 of the file, in hex. */
  sha256?: string;
}

/** What the descriptor says of the package as a whole. */
export interface DataPackageOptions {
  /** Lower-case identifier, "work-reports" unless said. */
  name?: string;
  /** For people, "Government work reports 政府工作报告" unless said. */
  title?: string;
  /** A paragraph for people; one about the tables unless said. */
  description?: string;
  /** RFC 3339; left out unless said, so that the same tables make the same file. */
  created?: string;
}

/** A descriptor after Frictionless Data Package version 2. */
export interface DataPackage {
  /** Address of the profile that it follows. */
  $schema: string;
  /** Lower-case identifier. */
  name: string;
  /** For people. */
  title: string;
  /** For people. */
  description: string;
  /** RFC 3339, where it was given. */
  created?: string;
  /** The files. */
  resources: DataResource[];
}

/** A CSV file of a data package. */
export interface DataResource {
  /** Name of the table. */
  name: string;
  /** Rows and columns. */
  type: "table";
  /** The file, beside the descriptor. */
  path: string;
  /** Name of the table. */
  title: string;
  /** What a row is, in English and Chinese. */
  description: string;
  /** What `toCsv` writes. */
  format: "csv";
  /** The media type of RFC 4180. */
  mediatype: "text/csv";
  /** Always UTF-8. */
  encoding: "utf-8";
  /** Size of the file, where it was given. */
  bytes?: number;
  /** `sha256:` and the hash in hex, where it was given. */
  hash?: string;
  /** How the CSV is written. */
  dialect: CsvDialect;
  /** Columns, key, keys of other tables, and what stands for an absent value. */
  schema: {
    /** The columns, in order. */
    fields: DataField[];
    /** The column that tells rows apart. */
    primaryKey: string[];
    /** Columns that hold keys of other tables of the package. */
    foreignKeys: ForeignKey[];
    /** The empty cell. */
    missingValues: string[];
  };
}

/** CSV after RFC 4180, in the words of the data package. */
export interface CsvDialect {
  /** The first line has the names of the columns. */
  header: true;
  /** Between cells. */
  delimiter: ",";
  /** Behind each line. */
  lineTerminator: "\r\n";
  /** Around cells with a comma, a quote or a line break in them. */
  quoteChar: '"';
  /** A quote inside such a cell is doubled. */
  doubleQuote: true;
}

/** A column of a data package. */
export interface DataField {
  /** As the header line has it. */
  name: string;
  /** What its cells hold. */
  type: Column["type"];
  /** What it means, in Chinese. */
  title: string;
  /** What it means, in English and Chinese. */
  description: string;
  /** A value it may have. */
  example: string;
  /** The only values there are, where they are few. */
  categories?: {
    /** As it stands in the cell. */
    value: string;
    /** Its meaning, in English and Chinese. */
    label: string;
  }[];
  /** Whether every row has a value, and one of its own. */
  constraints?: {
    /** Every row has a value. */
    required?: true;
    /** It is the table's key. */
    unique?: true;
  };
}

/** A column that holds the key of another table. */
export interface ForeignKey {
  /** The column. */
  fields: string[];
  /** The other table and its key. */
  reference: {
    /** The other table. */
    resource: string;
    /** Its key. */
    fields: string[];
  };
}

/**
 * The `datapackage.json` that stands beside CSV files and explains every column in English and Chinese, with keys from table to
 * table, after Frictionless Data Package version 2. Foreign keys name only tables that are in the package.
 *
 * @param resources Schemas, or files with their schema, size and hash.
 * @param options Name, title and date of the package.
 * @returns The descriptor, plain JSON.
 * @throws `TypeError` when the resources are no schemas.
 * @example
 * import { tableSchemas, toDataPackage } from "gov-work-report/tables";
 *
 * const { resources } = toDataPackage([tableSchemas.documents, tableSchemas.targets]);
 * resources[1]; // → { name: "targets", path: "targets.csv", schema: { primaryKey: ["target"] } }
 */
export function toDataPackage(resources: Iterable<TableSchema | PackageResource>, options: DataPackageOptions = {}): DataPackage {
  const given: unknown = resources;
  if (typeof given !== "object" || given === null || !(Symbol.iterator in given)) throw new TypeError(MISUSE);
  const listed = [...resources].map((one) => ("columns" in one ? { schema: one } : one));
  for (const { schema } of listed) checkSchema("toDataPackage", schema, CALL);
  const keys = new Map(listed.map(({ schema }) => [schema.name, schema.key]));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: options.name ?? "work-reports",
    title: options.title ?? "Government work reports 政府工作报告",
    description: options.description ?? DESCRIPTION,
    ...(options.created === undefined ? {} : { created: options.created }),
    resources: listed.map((one) => resource(one, keys)),
  };
}

const CALL = "toDataPackage(Object.values(tableSchemas))";
const MISUSE = `toDataPackage() needs a list of schemas: ${CALL}`;

const DESCRIPTION =
  "Targets, results, commitments, livelihood tasks, glossary and every quantity of the reports, each with its sentence and offsets. " +
  "报告中的目标、结果、承诺、民生实事、名词解释与全部数量，均附原文位置与所在句子。";

function resource({ schema, path, bytes, sha256 }: PackageResource, keys: ReadonlyMap<string, string>): DataResource {
  return {
    name: schema.name,
    type: "table",
    path: path ?? `${schema.name}.csv`,
    title: schema.name,
    description: `${schema.en}. ${schema.zh}。`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    ...(bytes === undefined ? {} : { bytes }),
    ...(sha256 === undefined ? {} : { hash: `sha256:${sha256}` }),
    dialect: { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    schema: {
      fields: schema.columns.map((column) => field(column, schema.key)),
      primaryKey: [schema.key],
      foreignKeys: schema.columns.flatMap(({ name, references }) => {
        const key = references === null ? undefined : keys.get(references);
        return references === null || key === undefined ? [] : [{ fields: [name], reference: { resource: references, fields: [key] } }];
      }),
      missingValues: [""],
    },
  };
}

function field({ name, type, en, zh, example, codes, required }: Column, key: string): DataField {
  const constraints = { ...(required ? { required: true as const } : {}), ...(name === key ? { unique: true as const } : {}) };
  return {
    name,
    type,
    title: zh,
    description: `${en}. ${zh}。`,
    example: String(example),
    ...(codes === null ? {} : { categories: codes.map(({ code, en: label, zh: word }) => ({ value: code, label: `${label} ${word}` })) }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
