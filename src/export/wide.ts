import { indicators } from "../vocabulary/indicators";
import { type Cell, type Column, column, type Row, type TableSchema } from "./column";
import { type DocumentRow, type TargetRow, tableSchemas } from "./columns";

/** What a panel is of: targets for the plan year, or results of the year looked back on. */
export type WideRole = "targets" | "results";

/** What a panel needs of a target or result. */
export type WideMeasure = Pick<
  TargetRow,
  | "document"
  | "indicator"
  | "name"
  | "aspect"
  | "direction"
  | "status"
  | "comparator"
  | "value"
  | "upper"
  | "unit"
  | "from_year"
  | "to_year"
  | "stretch"
>;

/** The rows of long tables that a panel is made from; `toTables` returns them. */
export interface LongTables {
  /** One a row of the panel. */
  documents: readonly DocumentRow[];
  /** For the role "targets". */
  targets: readonly WideMeasure[];
  /** For the role "results". */
  results: readonly WideMeasure[];
}

/** What a panel is of, and which indicators it has. */
export interface WideOptions {
  /** Targets for the plan year, or results of the year looked back on. "targets" unless said. */
  role?: WideRole;
  /** Only these indicators, by id; all that occur unless said. */
  indicators?: readonly string[];
}

/** A region × year panel. */
export interface Wide {
  /** Its columns, which follow from the indicators that occur. */
  schema: TableSchema;
  /** One a report. */
  rows: Row[];
}

/**
 * The region × year panel: one row a report, and for each indicator a group of columns with its value, upper end, comparator and
 * status.
 *
 * Targets are those for the plan year, results those of the year looked back on; plans of several years stay in the long table.
 * Changes are signed here: 下降3%以上 gives −3 and `lte`. Stretch values and what else has no place are counted in `left_out`.
 * Columns are ordered by the catalogue, so that two runs over the same indicators agree.
 *
 * @param tables What `toTables` returned.
 * @param options Targets or results, and which indicators.
 * @returns The rows, and the schema that they follow, for `toCsv` and the others.
 * @throws `TypeError` when given anything but tables.
 * @example
 * import { readFile } from "node:fs/promises";
 * import { parseReport } from "gov-work-report";
 * import { toTables, toWide } from "gov-work-report/tables";
 *
 * const text = await readFile("2024.txt", "utf8");
 * const tables = toTables({ report: parseReport(text), text, source: "2024.txt" });
 * toWide(tables).rows[0]; // → { region: "澜溪区", year: 2024, gdp_growth: 6, gdp_growth_comparator: "gte" }
 */
export function toWide(tables: LongTables, { role = "targets", indicators: wanted }: WideOptions = {}): Wide {
  if (!isTables(tables)) throw new TypeError("toWide() needs the tables that toTables() returned: toWide(toTables({ report, text }))");
  const only = wanted === undefined ? null : new Set(wanted);
  const groups = new Map<string, Group>();
  const measures = byDocument(tables[role]);
  const rows = tables.documents.map((document) => {
    const year = role === "targets" ? document.year : document.review_year;
    const cells = new Map<string, Cell>();
    let leftOut = 0;
    for (const measure of measures.get(document.document) ?? []) {
      if (measure.from_year !== year || measure.to_year !== year || measure.indicator === null) continue;
      if (only !== null && !only.has(measure.indicator)) continue;
      const group = groupOf(measure, measure.indicator);
      if (measure.stretch === true || cells.has(group.name)) leftOut += 1;
      else {
        groups.set(group.name, groups.get(group.name) ?? group);
        for (const [name, cell] of cellsOf(measure, group.name)) cells.set(name, cell);
      }
    }
    return { document, year, cells, leftOut };
  });
  const ordered = [...groups.values()].sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  const values = ordered.flatMap(groupColumns);
  return {
    schema: { name: `${role}_wide`, ...ABOUT[role], key: "document", columns: [...fixedColumns(role), ...values] },
    rows: rows.map(({ document, year, cells, leftOut }) => ({
      document: document.document,
      region: document.region,
      level: document.level,
      code: document.code,
      parent_code: document.parent_code,
      year,
      left_out: leftOut,
      ...Object.fromEntries(values.map(({ name }) => [name, cells.get(name) ?? null])),
    })),
  };
}

const ABOUT = {
  targets: {
    en: "Targets for the plan year, one row a report, one group of columns an indicator",
    zh: "年度目标面板：每份报告一行，每项指标一组列",
  },
  results: { en: "Results of the year looked back on, one row a report", zh: "上年完成情况面板：每份报告一行，每项指标一组列" },
};

interface Group {
  name: string;
  rank: number;
  en: string;
  zh: string;
  unit: string | null;
}

const catalogue = new Map(indicators.map((indicator, rank) => [indicator.id, { ...indicator, rank }]));
const ASPECTS = {
  level: { en: "", zh: "" },
  growth: { en: ", growth", zh: "增速" },
  change: { en: ", change", zh: "增减" },
};
const USUAL = { level: null, growth: "%", change: "pp" };

/** gdp + growth → gdp_growth; a unit that the indicator does not usually have is part of the name: grain_output_jin. */
function groupOf({ aspect, unit, name }: WideMeasure, id: string): Group {
  const known = catalogue.get(id);
  const kind = aspect ?? "level";
  const usual = USUAL[kind] ?? known?.unit ?? null;
  const odd = unit !== null && unit !== usual ? unit : null;
  const suffix = [kind === "level" ? "" : kind, odd === null ? "" : nameOfUnit(odd)].filter((part) => part !== "");
  return {
    name: [id.replaceAll("-", "_"), ...suffix].join("_"),
    rank: known?.rank ?? Infinity,
    en: `${known?.en ?? id}${ASPECTS[kind].en}`,
    zh: `${known?.zh ?? name}${ASPECTS[kind].zh}`,
    unit: unit ?? usual,
  };
}

function nameOfUnit(unit: string): string {
  return unit
    .replaceAll("%", "percent")
    .replaceAll("‰", "permille")
    .replace(/[^\p{L}\p{N}]+/gu, "_");
}

function* cellsOf(measure: WideMeasure, name: string): Generator<[name: string, cell: Cell]> {
  const { value, upper, comparator, direction, status } = measure;
  const falls = direction === "down" && value !== null;
  yield [name, falls ? -(upper ?? value) : value];
  yield [`${name}_upper`, falls && upper !== null ? -value : upper];
  yield [`${name}_comparator`, falls && comparator !== null ? TURNED[comparator] : comparator];
  yield [`${name}_status`, status];
}

/** What a bound of a fall says of the change: 下降3%以上 is a change of −3 or less. */
const TURNED = { eq: "eq", approx: "approx", gte: "lte", gt: "lt", lte: "gte", lt: "gt", between: "between" } as const;

function fixedColumns(role: WideRole): Column[] {
  const named = (name: string) => tableSchemas.documents.columns.find((one) => one.name === name);
  const year = column(
    "year",
    "integer",
    role === "targets" ? "Year the targets are for" : "Year the results are of",
    role === "targets" ? "目标年份" : "完成年份",
    2024,
  );
  const kept = ["region", "level", "code", "parent_code"].map(named).filter((one) => one !== undefined);
  const leftOut = column(
    "left_out",
    "integer",
    "Values of the year without a place: stretch, repeated",
    "未列入的数值个数（力争目标、重复）",
    1,
    {
      required: true,
    },
  );
  return [{ ...tableSchemas.targets.columns[1], references: "documents" }, ...kept, year, leftOut];
}

const comparatorCodes = tableSchemas.quantities.columns.find(({ name }) => name === "comparator")?.codes ?? [];
const statusCodes = tableSchemas.targets.columns.find(({ name }) => name === "status")?.codes ?? [];

function groupColumns({ name, en, zh, unit }: Group): Column[] {
  const unitText = unit === null ? "" : ` [${unit}]`;
  return [
    column(name, "number", short(en, unitText), `${zh}${unit === null ? "" : `（${unit}）`}`, 6),
    column(`${name}_upper`, "number", short(en, `${unitText}, upper end`), `${zh}：区间上限`, 7),
    column(`${name}_comparator`, "string", short(en, ": comparator"), `${zh}：比较关系`, "gte", { codes: comparatorCodes }),
    column(`${name}_status`, "string", short(en, ": status"), `${zh}：是否给出数值`, "stated", { codes: statusCodes }),
  ];
}

const LABEL = 80;

function short(en: string, rest: string): string {
  return `${en.slice(0, LABEL - rest.length)}${rest}`;
}

function byDocument<R extends { document: string }>(rows: readonly R[]): Map<string, R[]> {
  const map = new Map<string, R[]>();
  for (const row of rows) {
    const list = map.get(row.document);
    if (list === undefined) map.set(row.document, [row]);
    else list.push(row);
  }
  return map;
}

function isTables(tables: unknown): tables is LongTables {
  const given = tables as Partial<LongTables> | null | undefined;
  return typeof given === "object" && given !== null && [given.documents, given.targets, given.results].every(Array.isArray);
}
