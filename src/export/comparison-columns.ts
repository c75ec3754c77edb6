import { codes, column, type RowOf, type TableSchema } from "./column";
import { tableSchemas } from "./columns";

// The tables of comparisons and their columns, as columns.ts has those of reports. docs/compare.md lists them; a test keeps the two in step.

const key = <const Name extends string>(name: Name, en: string, zh: string, example: string) =>
  column(name, "string", en, zh, example, { required: true });

const reports = [
  column("document", "string", "Key of the earlier report", "前一份报告编号", "r9f86d081884c7d65", {
    required: true,
    references: "documents",
  }),
  column("later_document", "string", "Key of the later report", "后一份报告编号", "r60303ae22b998861", {
    required: true,
    references: "documents",
  }),
  column("region", "string", "Unit that reports, its own name", "报告所属政区名称", "澜溪区"),
  column("code", "string", "Division code of the region (GB/T 2260)", "行政区划代码（GB/T 2260）", "510115"),
] as const;

const region = [reports[2], reports[3]] as const;

const named = [
  column("indicator", "string", "Id of the indicator in the catalogue", "指标代码（见指标目录）", "gdp"),
  column("indicator_zh", "string", "Chinese label of the indicator", "指标中文名称", "地区生产总值"),
  column("indicator_en", "string", "English label of the indicator", "指标英文名称", "Gross domestic product (GDP)"),
  column("name", "string", "Name of the indicator as the report has it, completed", "报告中的指标名称（补全后）", "地区生产总值", {
    required: true,
  }),
] as const;

/** The same codes as in the tables of reports. */
const codesOf = (name: "aspect" | "direction" | "comparator" | "relation") =>
  tableSchemas.targets.columns.find((one) => one.name === name)?.codes ?? [];

const aspect = column("aspect", "string", "Value itself, relative or absolute change", "数值、增速或增减量", "growth", {
  required: true,
  codes: codesOf("aspect"),
});

/** A target or a result beside another: the figure, the words, and where they stand. */
function side<const P extends string>(prefix: P, en: string, zh: string, table: "targets" | "results") {
  return [
    column(prefix, "string", `Key of the ${en}`, `${zh}编号`, table === "targets" ? "r9f86d081884c7d65-t1" : "r60303ae22b998861-r1", {
      references: table,
    }),
    column(`${prefix}_direction`, "string", `Rise or fall, of the ${en}`, `${zh}的升降方向`, "up", { codes: codesOf("direction") }),
    column(`${prefix}_comparator`, "string", `How the number of the ${en} binds, coded`, `${zh}的比较关系（编码）`, "gte", {
      codes: codesOf("comparator"),
    }),
    column(`${prefix}_value`, "number", `Number of the ${en}; lower end of a range`, `${zh}数值（区间为下限）`, 6),
    column(`${prefix}_upper`, "number", `Upper end of a range, of the ${en}`, `${zh}区间上限`, 7),
    column(`${prefix}_unit`, "string", `Canonical unit of the ${en}`, `${zh}单位（规范写法）`, "%"),
    column(`${prefix}_text`, "string", `The clause of the ${en}`, `${zh}所在分句`, "地区生产总值增长6%以上"),
    column(`${prefix}_start`, "integer", `Offset of the ${en} in the text of its report`, `${zh}起始位置`, 5153),
    column(`${prefix}_end`, "integer", `Offset behind the ${en}`, `${zh}结束位置（不含）`, 5165),
    column(`${prefix}_sentence`, "string", `The sentence that holds the ${en}`, `${zh}所在句子`, "地区生产总值增长6%以上，力争达到7%。"),
  ] as const;
}

const verdicts = codes([
  ["met", "met", "达到"],
  ["missed", "missed", "未达到"],
  ["not-reported", "not reported", "未报告"],
  ["not-comparable", "not comparable", "不可比"],
]);

const gap = [
  column("gap", "number", "Result less target, in the target's unit and direction", "差距：结果减目标，按目标的单位和方向", 0.2),
  column("gap_decimal", "string", "The gap, exact, as a decimal", "精确差距（十进制字符串）", "0.2"),
  column("gap_unit", "string", "Unit of the gap; % are percentage points", "差距单位（% 为百分点）", "%"),
] as const;

const quote = <const P extends string>(prefix: P, en: string, zh: string) =>
  [
    column(`${prefix}_text`, "string", `Words of the ${en}`, `${zh}原文`, "盘活低效用地600亩以上", { required: true }),
    column(`${prefix}_start`, "integer", `Offset of the ${en} in the text of its report`, `${zh}起始位置`, 6120, { required: true }),
    column(`${prefix}_end`, "integer", `Offset behind the ${en}`, `${zh}结束位置（不含）`, 6131, { required: true }),
  ] as const;

function schema<const Columns extends TableSchema["columns"]>(
  name: string,
  en: string,
  zh: string,
  ...columns: Columns
): TableSchema<Columns> {
  return { name, en, zh, key: columns[0]?.name ?? "", columns };
}

/**
 * What is in the tables of `comparisonTables`: for each its key and its columns, explained in English and
 * Chinese. docs/compare.md is written from it.
 *
 * @example
 * import { comparisonSchemas } from "gov-work-report/tables";
 *
 * comparisonSchemas.comparisons.columns.find(({ name }) => name === "verdict"); // → { type: "string" }
 */
export const comparisonSchemas = {
  comparisons: schema(
    "comparisons",
    "Targets of a report beside the results in the next",
    "目标与下一年报告中的结果对照",
    key("comparison", "Key of the comparison", "对照编号", "r9f86d081884c7d65-r60303ae22b998861-v1"),
    ...reports,
    column("year", "integer", "Year that the target is for", "目标年份", 2024, { required: true }),
    ...named,
    aspect,
    column("verdict", "string", "What became of the target", "判定", "met", { required: true, codes: verdicts }),
    column("reason", "string", "Why the two cannot be compared", "不可比的原因", "other-aspect", {
      codes: codes([
        ["other-aspect", "a level against a growth", "一为水平值，一为增减"],
        ["other-unit", "units that do not convert", "单位不能换算"],
        ["in-words", "a target that no figure answers", "定性目标"],
        ["no-reference", "what it is measured by is not reported", "参照指标未报告"],
        ["undecided", "the result is a range of which a part is enough", "结果区间仅部分达到"],
      ]),
    }),
    ...gap,
    column(
      "tolerance",
      "string",
      "How far 左右 or 同步 lets a figure fall short, a decimal",
      "“左右”“同步”的允许差（十进制字符串）",
      "0.5",
    ),
    column("stretch", "boolean", "True for the second value of 7%以上、力争8%", "是否为力争目标（7%以上、力争8%中的后者）", false, {
      required: true,
    }),
    column("relation", "string", "What a target in words says", "定性目标的含义", "in-step", { codes: codesOf("relation") }),
    column(
      "reference_value",
      "number",
      "Growth that a target in words is measured by; a fall is negative",
      "参照指标的增速（下降为负）",
      6.2,
    ),
    ...side("target", "target", "目标", "targets"),
    ...side("result", "result", "结果", "results"),
  ),
  promises: schema(
    "promises",
    "Livelihood tasks and quantified commitments of a report, beside the next",
    "民生实事与量化承诺（与下一年报告对照）",
    key("promise", "Key of the promise", "承诺编号", "r9f86d081884c7d65-r60303ae22b998861-p1"),
    ...reports,
    column("year", "integer", "Plan year of the earlier report", "前一份报告的年份", 2024),
    column("kind", "string", "Task of the list, or commitment of the plan's body", "承诺类型", "commitment", {
      required: true,
      codes: codes([
        ["task", "livelihood task", "民生实事"],
        ["commitment", "commitment in the body of the plan", "工作安排中的承诺"],
      ]),
    }),
    column("task", "string", "Key of the livelihood task", "民生实事编号", "r9f86d081884c7d65-m1", { references: "tasks" }),
    column("commitment", "string", "Key of the commitment", "量化承诺编号", "r9f86d081884c7d65-c1", { references: "commitments" }),
    column("indicator", "string", "Id of the indicator in the catalogue", "指标代码（见指标目录）", "new-parking-spaces"),
    column("name", "string", "What is promised", "承诺事项", "低效用地"),
    column("comparator", "string", "How the number binds, coded", "比较关系（编码）", "gte", { codes: codesOf("comparator") }),
    column("value", "number", "Number promised; lower end of a range", "承诺数值（区间为下限）", 600),
    column("upper", "number", "Upper end of a range", "区间上限", 700),
    column("unit", "string", "Canonical unit", "单位（规范写法）", "mu"),
    ...quote("promise", "promise", "承诺"),
    column("candidates", "integer", "Rows of it in candidates; none does not mean a broken promise", "候选句数（为零不等于没有兑现）", 1, {
      required: true,
    }),
  ),
  candidates: schema(
    "candidates",
    "Sentences that may answer a promise: candidates with a score, no verdicts",
    "可能回应承诺的句子：带相似度的候选，不作判定",
    key("candidate", "Key of the candidate", "候选编号", "r9f86d081884c7d65-r60303ae22b998861-p1-1"),
    column("promise", "string", "Key of the promise", "承诺编号", "r9f86d081884c7d65-r60303ae22b998861-p1", {
      required: true,
      references: "promises",
    }),
    column("later_document", "string", "Key of the later report", "后一份报告编号", "r60303ae22b998861", {
      required: true,
      references: "documents",
    }),
    column("rank", "integer", "1 is the best", "排名（1 为最佳）", 1, { required: true }),
    column("score", "number", "0 to 1: how much of the rare words the two share", "相似度（0 至 1）", 0.634, { required: true }),
    column("same_indicator", "boolean", "Whether both are about one indicator of the catalogue", "是否同一指标", true, { required: true }),
    column("words", "string", "Words shared, rarest first, joined with 、", "共同词语（、分隔，少见者在前）", "低效、用地"),
    column("value", "number", "Figure that answers the promised one", "对应的数值", 570),
    column("unit", "string", "Its canonical unit", "单位（规范写法）", "mu"),
    column("quantity_text", "string", "The figure as written", "数量原文", "570亩"),
    column("gap", "number", "That figure less the promised one, in the promise's unit", "差距：该数值减承诺数值", -30),
    column("gap_decimal", "string", "The gap, exact, as a decimal", "精确差距（十进制字符串）", "-30"),
    column("gap_unit", "string", "Unit of the gap", "差距单位", "mu"),
    ...quote("candidate", "sentence", "句子"),
  ),
  turnover: schema(
    "turnover",
    "What one of two reports has and the other has not",
    "两份报告之间新出现与不再提的内容",
    key("change", "Key of the row", "编号", "r9f86d081884c7d65-r60303ae22b998861-n1"),
    ...reports,
    column("kind", "string", "What it is", "类型", "term", {
      required: true,
      codes: codes([
        ["term", "term of the glossary", "名词"],
        ["heading", "heading", "标题"],
        ["target", "indicator with a headline target", "有主要预期目标的指标"],
        ["result", "indicator of the catalogue with a figure", "有数字的指标"],
      ]),
    }),
    column("change_kind", "string", "In the later report alone, or in the earlier alone", "新出现或不再提", "added", {
      required: true,
      codes: codes([
        ["added", "in the later report alone", "新出现"],
        ["gone", "in the earlier report alone", "不再提"],
      ]),
    }),
    column("indicator", "string", "Id of the indicator in the catalogue", "指标代码（见指标目录）", "gdp"),
    column("text", "string", "Term, heading or name of the indicator", "名词、标题或指标名称", "低空经济", { required: true }),
    column("span_start", "integer", "Offset in the report that has it", "起始位置", 9120, { required: true }),
    column("span_end", "integer", "Offset behind it", "结束位置（不含）", 9124, { required: true }),
  ),
  series: schema(
    "series",
    "Indicators over the years: a row an indicator, aspect and year",
    "指标历年目标与结果：每指标每口径每年一行",
    key("series_year", "Key of the row", "编号", "澜溪区-s1-2024"),
    column("series", "string", "Key of the series, the same for all its years", "序列编号", "澜溪区-s1", { required: true }),
    ...region,
    ...named,
    aspect,
    column("unit", "string", "Unit of the series", "序列单位", "%"),
    column("year", "integer", "Year", "年份", 2024, { required: true }),
    column("verdict", "string", "What became of the target", "判定", "met", { codes: verdicts }),
    ...gap,
    column("stretch_value", "number", "Second value of 7%以上、力争8%", "力争目标数值", 7),
    column(
      "changed",
      "string",
      "What of the target is put otherwise than before, joined with 、",
      "目标措辞的变化（、分隔）",
      "comparator",
    ),
    ...side("target", "target", "目标", "targets"),
    ...side("result", "result", "结果", "results"),
  ),
  revisions: schema(
    "revisions",
    "Figures of one year that a later report gives differently",
    "后来报告修订的数字",
    key("revision", "Key of the revision", "修订编号", "澜溪区-s2-2023-2025-1"),
    column("series", "string", "Key of the series", "序列编号", "澜溪区-s2", { required: true }),
    ...region,
    ...named,
    aspect,
    column("year", "integer", "Year that the figure is about", "所指年份", 2023, { required: true }),
    column("from_report", "integer", "Plan year of the report that gave it first", "原报告年份", 2024, { required: true }),
    column("to_report", "integer", "Plan year of the report that gives it otherwise", "修订报告年份", 2025, { required: true }),
    column("gap", "number", "New figure less old one, in the unit of the series", "修订差额：新值减旧值", 630000000, { required: true }),
    column("gap_decimal", "string", "The gap, exact, as a decimal", "精确差额（十进制字符串）", "630000000", { required: true }),
    column("gap_unit", "string", "Unit of the gap", "差额单位", "CNY"),
    ...side("from", "figure before", "原数字", "results"),
    ...side("to", "figure after", "修订后数字", "results"),
  ),
  panel: schema(
    "panel",
    "Targets of regions in one year beside those of the region above",
    "各地目标与上级目标对照",
    key("panel_row", "Key of the row", "编号", "r9f86d081884c7d65-l1"),
    column("document", "string", "Key of the report", "报告编号", "r9f86d081884c7d65", { required: true, references: "documents" }),
    ...region,
    column("year", "integer", "Plan year of the reports", "报告年份", 2024),
    ...named,
    aspect,
    column("parent_region", "string", "The nearest region above with such a target", "有此目标的最近上级政区", "澜州市"),
    column("gap", "number", "Own target less the parent's, in the own one's unit", "差距：本级目标减上级目标", 0.5),
    column("gap_decimal", "string", "The gap, exact, as a decimal", "精确差距（十进制字符串）", "0.5"),
    column("gap_unit", "string", "Unit of the gap; % are percentage points", "差距单位（% 为百分点）", "%"),
    column("raised", "boolean", "Whether more is asked for than above", "是否层层加码", true),
    ...side("target", "target", "目标", "targets"),
    ...side("parent", "parent's target", "上级目标", "targets"),
  ),
} as const;

/** Name of a table of `comparisonTables`. */
export type ComparisonTableName = keyof typeof comparisonSchemas;

/** Every table of comparisons, in the order in which they are written. */
export const comparisonTableNames = Object.keys(comparisonSchemas) as ComparisonTableName[];

/** The rows of every table of comparisons. */
export type ComparisonTables = { [Name in ComparisonTableName]: RowOf<(typeof comparisonSchemas)[Name]>[] };
