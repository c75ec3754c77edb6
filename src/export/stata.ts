import { checkSchema } from "./check-table";
import type { Column, TableSchema } from "./column";

/** Files that a .do file reads and saves. */
export interface StataOptions {
  /** The CSV file that the .do file reads, `targets.csv` unless said. */
  csv?: string;
  /** The data set that it saves, `targets.dta` unless said. */
  dta?: string;
}

// Stata's own limits: 32 characters a name, 80 a label; Unicode since version 14.
const NAME = 32;
const LABEL = 80;

/**
 * A .do file for Stata 14 and later: imports the CSV as UTF-8, labels the variables, turns coded columns into numbers with value
 * labels, sets dates, and saves a .dta. Division codes and keys stay strings. Made for the file of `toCsv(…, { bom: false })`.
 *
 * @param schema One of `tableSchemas` or `comparisonSchemas`, or the schema that `toWide` returns.
 * @param options Names of the CSV file that is read and of the data set that is saved.
 * @returns The whole .do file.
 * @throws `TypeError` when the schema is none.
 * @example
 * import { tableSchemas, toStata } from "gov-work-report/tables";
 *
 * toStata(tableSchemas.targets).trim().split("\n").pop(); // → 'save `"targets.dta"\', replace'
 */
export function toStata(schema: TableSchema, options: StataOptions = {}): string {
  checkSchema("toStata", schema, "toStata(tableSchemas.targets)");
  const { csv = `${schema.name}.csv`, dta = `${schema.name}.dta` } = options;
  const names = stataNames(schema.columns);
  const named = schema.columns.map((column, i) => ({ column, name: names[i] ?? column.name, at: i + 1 }));
  const lists = new Map<Column["codes"], string>();
  const strings = named.filter(({ column }) => !isNumeric(column)).map(({ at }) => at);
  const numbers = named.filter(({ column }) => isNumeric(column)).map(({ at }) => at);
  return [
    `* ${schema.name}: ${schema.en}`,
    `* ${schema.zh}`,
    "* Stata 14 or later. Run it in the folder of the CSV file.",
    "version 14",
    "clear",
    `import delimited using ${quoted(csv)}, delimiters(",") varnames(nonames) rowrange(2:) encoding("UTF-8") ///`,
    "    bindquotes(strict) maxquotedrows(unlimited) ///",
    `    stringcols(${strings.join(" ")})${numbers.length === 0 ? "" : ` numericcols(${numbers.join(" ")})`}`,
    "",
    ...named.map(({ name, at }) => `rename v${at} ${name}`),
    "",
    ...named.map(({ column, name }) => `label variable ${name} ${quoted(label(column))}`),
    ...named.flatMap(({ column, name }) => conversion(column, name, lists)),
    "",
    `label data ${quoted(schema.en.slice(0, LABEL))}`,
    "compress",
    `save ${quoted(dta)}, replace`,
    "",
  ].join("\r\n");
}

function isNumeric({ type }: Column): boolean {
  return type === "integer" || type === "number";
}

function label({ en, zh }: Column): string {
  const both = `${zh} ${en}`;
  return both.length <= LABEL ? both : en.slice(0, LABEL);
}

/** Lists of value labels by what they list: columns with the same codes share one. */
type Lists = Map<Column["codes"], string>;

function conversion(column: Column, name: string, lists: Lists): string[] {
  if (column.codes !== null) return coded(column, name, lists);
  switch (column.type) {
    case "boolean":
      return replaced(
        name,
        "byte",
        [`replace ${TEMPORARY} = 1 if ${name} == "true"`, `replace ${TEMPORARY} = 0 if ${name} == "false"`],
        column,
        [],
      );
    case "date":
      return replaced(name, "int", [`replace ${TEMPORARY} = date(${name}, "YMD")`], column, [`format ${name} %td`]);
    case "datetime":
      return replaced(name, "double", [`replace ${TEMPORARY} = clock(subinstr(${name}, "T", " ", 1), "YMDhms")`], column, [
        `format ${name} %tc`,
      ]);
    default:
      return [];
  }
}

function coded(column: Column, name: string, lists: Lists): string[] {
  const codes = column.codes ?? [];
  const known = lists.get(column.codes);
  const list = known ?? `labels_${lists.size + 1}`;
  lists.set(column.codes, list);
  const definition = codes.map(({ code, zh }, i) => `label define ${list} ${i + 1} ${quoted(`${code} ${zh}`)}${i === 0 ? "" : ", add"}`);
  const fill = codes.map(({ code }, i) => `replace ${TEMPORARY} = ${i + 1} if ${name} == ${quoted(code)}`);
  return [...(known === undefined ? ["", ...definition] : []), ...replaced(name, "byte", fill, column, [`label values ${name} ${list}`])];
}

const TEMPORARY = "converted__";

/** A numeric variable in the place of the string. */
function replaced(name: string, type: string, fill: string[], column: Column, after: string[]): string[] {
  return [
    "",
    `generate ${type} ${TEMPORARY} = .`,
    ...fill.map((line) => `quietly ${line}`),
    `order ${TEMPORARY}, after(${name})`,
    `drop ${name}`,
    `rename ${TEMPORARY} ${name}`,
    `label variable ${name} ${quoted(label(column))}`,
    ...after,
  ];
}

/** Names of at most 32 characters, told apart by a number where cutting makes two alike. */
export function stataNames(columns: readonly Column[]): string[] {
  const taken = new Set<string>();
  return columns.map(({ name }) => {
    let short = name.slice(0, NAME);
    for (let i = 2; taken.has(short); i++) short = `${name.slice(0, NAME - 1 - String(i).length)}_${i}`;
    taken.add(short);
    return short;
  });
}

/** Stata's compound quotes, so that a label may hold quotes; what would end them or name a macro goes. */
function quoted(text: string): string {
  return `\`"${text.replace(/[`'"$]/g, "")}"'`;
}
