import type { Column, TableSchema } from "./column";

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
 * @example
 * await writeFile("targets.do", toStata(tableSchemas.targets));
 */
export function toStata(schema: TableSchema, { csv = `${schema.name}.csv`, dta = `${schema.name}.dta` }: StataOptions = {}): string {
  const names = stataNames(schema.columns);
  const named = schema.columns.map((column, i) => ({ column, name: names[i] ?? column.name, at: i + 1 }));
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
    ...named.flatMap(({ column, name }) => conversion(column, name)),
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

function conversion(column: Column, name: string): string[] {
  if (column.codes !== null) return coded(column, name);
  switch (column.type) {
    case "boolean":
      return replaced(name, `byte`, [`replace TMP = 1 if ${name} == "true"`, `replace TMP = 0 if ${name} == "false"`], column, []);
    case "date":
      return replaced(name, "int", [`replace TMP = date(${name}, "YMD")`], column, [`format ${name} %td`]);
    case "datetime":
      return replaced(name, "double", [`replace TMP = clock(subinstr(${name}, "T", " ", 1), "YMDhms")`], column, [`format ${name} %tc`]);
    default:
      return [];
  }
}

function coded(column: Column, name: string): string[] {
  const codes = column.codes ?? [];
  const list = `${name.slice(0, NAME - 3)}_lb`;
  return [
    "",
    ...codes.map(({ code, zh }, i) => `label define ${list} ${i + 1} ${quoted(`${code} ${zh}`)}${i === 0 ? "" : ", add"}`),
    ...replaced(
      name,
      "byte",
      codes.map(({ code }, i) => `replace TMP = ${i + 1} if ${name} == ${quoted(code)}`),
      column,
      [`label values ${name} ${list}`],
    ).slice(1),
  ];
}

/** A numeric variable in the place of the string. */
function replaced(name: string, type: string, fill: string[], column: Column, after: string[]): string[] {
  const temporary = `${name.slice(0, NAME - 2)}_n`;
  return [
    "",
    `generate ${type} ${temporary} = .`,
    ...fill.map((line) => `quietly ${line.replace("TMP", temporary)}`),
    `order ${temporary}, after(${name})`,
    `drop ${name}`,
    `rename ${temporary} ${name}`,
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
