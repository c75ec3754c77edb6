import type { Column, TableSchema } from "./column";

/** A file of the package: what it is called, what is in it, and its size and hash where they are known. */
export interface PackageResource {
  schema: TableSchema;
  /** `targets.csv` unless said. */
  path?: string;
  bytes?: number;
  /** SHA-256 in hex. */
  sha256?: string;
}

export interface DataPackageOptions {
  /** Lower-case identifier, "work-reports" unless said. */
  name?: string;
  title?: string;
  description?: string;
  /** RFC 3339; left out unless said, so that the same tables make the same file. */
  created?: string;
}

/** A descriptor after Frictionless Data Package version 2. */
export interface DataPackage {
  $schema: string;
  name: string;
  title: string;
  description: string;
  created?: string;
  resources: DataResource[];
}
export interface DataResource {
  name: string;
  type: "table";
  path: string;
  title: string;
  description: string;
  format: "csv";
  mediatype: "text/csv";
  encoding: "utf-8";
  bytes?: number;
  hash?: string;
  dialect: { header: true; delimiter: ","; lineTerminator: "\r\n"; quoteChar: '"'; doubleQuote: true };
  schema: { fields: DataField[]; primaryKey: string[]; foreignKeys: ForeignKey[]; missingValues: string[] };
}
export interface DataField {
  name: string;
  type: Column["type"];
  title: string;
  description: string;
  example: string;
  categories?: { value: string; label: string }[];
  constraints?: { required?: true; unique?: true };
}
interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

/**
 * The `datapackage.json` that stands beside CSV files and explains every column in English and Chinese, with keys from table to
 * table. Foreign keys name only tables that are in the package.
 *
 * @example
 * const descriptor = toDataPackage(Object.values(tableSchemas));
 * await writeFile("datapackage.json", JSON.stringify(descriptor, null, 2));
 */
export function toDataPackage(resources: Iterable<TableSchema | PackageResource>, options: DataPackageOptions = {}): DataPackage {
  const listed = [...resources].map((one) => ("columns" in one ? { schema: one } : one));
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
