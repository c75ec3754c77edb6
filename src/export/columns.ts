import { type Column, codes, column, type RowOf, type TableSchema } from "./column";

// The tables and their columns. Everything that names or explains a column is made from these rows: to add one, add it here and
// fill it in the file that makes the table's rows. `node scripts/tables-doc.mjs` rewrites the lists of docs/tables.md.

const document = column(
  "document",
  "string",
  "Key of the report: r and 16 hex digits of its hash",
  "报告编号：r 加正文哈希值前 16 位",
  "r9f86d081884c7d65",
  {
    required: true,
    references: "documents",
  },
);

/** Where and when, in every table, so that few questions need a join. */
const place = [
  document,
  column("region", "string", "Unit that reports, its own name", "报告所属政区名称", "温江区"),
  column("code", "string", "Division code of the region (GB/T 2260)", "行政区划代码（GB/T 2260）", "510115"),
  column("parent_code", "string", "Division code of the unit above", "上级行政区划代码", "510100"),
  column("year", "integer", "Plan year of the report", "报告年份（工作安排所属年份）", 2024),
] as const;

const spans = [
  column(
    "span_start",
    "integer",
    "Offset of its first character in the parsed text (UTF-16, from 0)",
    "起始位置（UTF-16 偏移，从 0 起）",
    5153,
  ),
  column("span_end", "integer", "Offset behind its last character", "结束位置（不含）", 5165),
] as const;

const sentence = column("sentence", "string", "The sentence that holds it", "所在句子", "地区生产总值增长6%以上，力争达到7%。");

const section = column("section", "string", "Key of the section it stands in", "所在章节编号", "r9f86d081884c7d65-plan.1.3", {
  references: "sections",
});

const comparators = codes([
  ["eq", "the number itself", "等于"],
  ["approx", "about", "左右、约"],
  ["gte", "at least", "以上、不低于"],
  ["gt", "more than", "超过、突破"],
  ["lte", "at most", "以内、不超过"],
  ["lt", "less than", "低于、不足"],
  ["between", "from value to upper", "区间"],
]);

const dimensions = codes([
  ["currency", "money", "金额"],
  ["ratio", "share or rate in per cent, points, times", "比率"],
  ["length", "length", "长度"],
  ["area", "area", "面积"],
  ["volume", "volume", "体积"],
  ["mass", "mass", "质量"],
  ["power", "power", "功率"],
  ["energy", "energy", "能量"],
  ["voltage", "voltage", "电压"],
  ["concentration", "concentration", "浓度"],
  ["temperature", "temperature", "温度"],
  ["duration", "duration", "时长"],
  ["computing", "computing power", "算力"],
  ["count", "things counted", "计数"],
  ["rate", "one unit per another", "单位比率"],
  ["other", "other", "其他"],
]);

const value = column(
  "value",
  "number",
  "Number, with 万 and 亿 folded in; lower end of a range",
  "数值（万、亿已折算；区间为下限）",
  71711000000,
);
const upper = column("upper", "number", "Upper end of a range", "区间上限", 7);
const unit = column("unit", "string", "Canonical unit: CNY, %, pp, km, mu, or the classifier as written", "单位（规范写法）", "CNY");

const measure = [
  section,
  column("indicator", "string", "Id of the indicator in the catalogue", "指标代码（见指标目录）", "gdp"),
  column("indicator_zh", "string", "Chinese label of the indicator", "指标中文名称", "地区生产总值"),
  column("indicator_en", "string", "English label of the indicator", "指标英文名称", "Gross domestic product (GDP)"),
  column("name", "string", "Name of the indicator as the report has it, completed", "报告中的指标名称（补全后）", "地区生产总值", {
    required: true,
  }),
  column("aspect", "string", "Value itself, relative or absolute change", "数值、增速或增减量", "growth", {
    codes: codes([
      ["level", "the value itself", "水平值"],
      ["growth", "relative rise or fall in %", "增速"],
      ["change", "absolute rise or fall", "增减量"],
    ]),
  }),
  column("direction", "string", "Rise or fall; values are never negative because of a fall", "升降方向（数值不因下降取负）", "up", {
    codes: codes([
      ["up", "rise", "上升"],
      ["down", "fall", "下降"],
    ]),
  }),
  column("status", "string", "Whether a number is given", "是否给出数值", "stated", {
    required: true,
    codes: codes([
      ["stated", "with a number", "给出数值"],
      ["qualitative", "in words only", "仅定性表述"],
      ["not-stated", "a usual headline indicator that the report does not give", "常见主要指标，报告未提"],
    ]),
  }),
  column("comparator", "string", "How the number binds, coded", "比较关系（编码）", "gte", { codes: comparators }),
  column("comparator_text", "string", "The words of comparison as written; … stands for the number", "比较用语原文（… 代表数字）", "以上"),
  value,
  upper,
  unit,
  column("dimension", "string", "Kind of unit", "量纲", "ratio", { codes: dimensions }),
  column("quantity", "string", "Key of the quantity", "数量编号", "r9f86d081884c7d65-q12", { references: "quantities" }),
  column("quantity_text", "string", "The quantity as written", "数量原文", "6%以上"),
  column("relation", "string", "What a target in words says", "定性目标的含义", "in-step", {
    codes: codes([
      ["in-step", "in step with the reference", "与…同步"],
      ["faster", "faster than the reference", "快于…"],
      ["positive", "positive growth", "正增长"],
      ["stable", "stable", "保持稳定"],
      ["meet", "meets what was set", "完成下达任务"],
      ["above-average", "above the average of the reference", "高于平均水平"],
    ]),
  }),
  column("reference", "string", "What a target in words refers to: an indicator's id, or words", "定性目标的参照（指标代码或原文）", "gdp"),
  column("from_year", "integer", "First year it is about", "所指起始年份", 2024),
  column("to_year", "integer", "Last year it is about", "所指终止年份", 2024),
  column("basis", "string", "Basis of growth", "增速口径", "yoy", {
    codes: codes([
      ["yoy", "year on year", "同比"],
      ["annual-average", "annual average", "年均"],
      ["cumulative", "over the whole period", "累计"],
    ]),
  }),
  column("modality", "string", "How firm it is", "承诺力度", "ensure", {
    codes: codes([
      ["ensure", "ensured", "确保"],
      ["strive", "strived for", "力争、争取"],
    ]),
  }),
  column("stretch", "boolean", "True for the second value of 7%以上、力争8%", "是否为力争目标（7%以上、力争8%中的后者）", false),
  column("action", "string", "What is done: 新建, 引进 …", "动作", "新建"),
  column("text", "string", "The clause", "所在分句", "地区生产总值增长6%以上"),
  ...spans,
  sentence,
] as const;

const key = <const Name extends string>(name: Name, en: string, zh: string, example: string) =>
  column(name, "string", en, zh, example, { required: true });

function schema<const Columns extends readonly Column[]>(name: string, en: string, zh: string, ...columns: Columns): TableSchema<Columns> {
  return { name, en, zh, key: columns[0]?.name ?? "", columns };
}

/**
 * What is in the tables of `toTables`, in the order in which they refer to each other: for each its key and its columns, explained in
 * English and Chinese. docs/tables.md is written from it.
 *
 * @example
 * import { tableSchemas } from "gov-work-report/tables";
 *
 * tableSchemas.targets.key; // → "target"
 * tableSchemas.targets.columns.find(({ name }) => name === "from_year"); // → { type: "integer" }
 */
export const tableSchemas = {
  documents: schema(
    "documents",
    "One row a report: whose, when, and how much was found",
    "每份报告一行：所属政区、时间及提取数量",
    key("document", "Key of the report: r and 16 hex digits of its hash", "报告编号：r 加正文哈希值前 16 位", "r9f86d081884c7d65"),
    column("sha256", "string", "SHA-256 of the parsed text in UTF-8", "正文（UTF-8）的 SHA-256 值", "9f86d081884c7d659a2feaa0c55ad015…", {
      required: true,
    }),
    column("source", "string", "File or address it came from, as given", "来源文件", "wenjiang-2023.txt"),
    column("title", "string", "Title", "标题", "2024年政府工作报告"),
    column("year", "integer", "Plan year", "报告年份（工作安排所属年份）", 2024),
    column("review_year", "integer", "Year looked back on", "回顾年份", 2023),
    column("region", "string", "Unit that reports, its own name", "报告所属政区名称", "温江区"),
    column("level", "string", "Level of the unit", "政区层级", "county", {
      codes: codes([
        ["nation", "nation", "国家"],
        ["province", "province", "省级"],
        ["prefecture", "prefecture", "地级"],
        ["county", "county", "县级"],
        ["township", "township", "乡级"],
      ]),
    }),
    column("province", "string", "Province", "省", "四川省"),
    column("prefecture", "string", "Prefecture", "市", "成都市"),
    column("county", "string", "County or district", "县（区）", "温江区"),
    column("code", "string", "Division code (GB/T 2260)", "行政区划代码（GB/T 2260）", "510115"),
    column("parent_code", "string", "Division code of the unit above", "上级行政区划代码", "510100"),
    column("province_code", "string", "Division code of the province", "所属省级行政区划代码", "510000"),
    column("government", "string", "Government that reports", "政府名称", "成都市温江区人民政府"),
    column("speaker", "string", "Who read it out", "报告人", "简朗"),
    column("speaker_title", "string", "Office of the speaker", "报告人职务", "区长"),
    column("delivered", "date", "Day of delivery", "报告日期", "2024-01-18"),
    column("congress", "string", "People's congress it was read to", "人民代表大会会议", "澜州市澜溪区第六届人民代表大会第四次会议"),
    column("congress_term", "integer", "Term of the congress", "届", 6),
    column("congress_session", "integer", "Session of the congress", "次", 4),
    column("site", "string", "Site of the forum page around it", "发布网站", "某论坛"),
    column("posted", "datetime", "When the page was posted, local time", "发帖时间（当地时间）", "2024-02-22T17:40:27"),
    column("views", "integer", "Views of the page", "浏览数", 1204),
    column("replies", "integer", "Replies to the page", "回复数", 3),
    column("characters", "integer", "Length of the parsed text in UTF-16 units", "正文长度（UTF-16 单位）", 24810, { required: true }),
    column("sections", "integer", "Rows in sections", "章节数", 84, { required: true }),
    column("targets", "integer", "Targets found (rows not-stated not counted)", "目标数（不含未提及指标）", 14, { required: true }),
    column("results", "integer", "Rows in results", "回顾结果数", 96, { required: true }),
    column("commitments", "integer", "Rows in commitments", "量化承诺数", 230, { required: true }),
    column("tasks", "integer", "Rows in tasks", "民生实事数", 42, { required: true }),
    column("terms", "integer", "Rows in glossary", "名词解释数", 22, { required: true }),
    column("quantities", "integer", "Rows in quantities", "数量总数", 512, { required: true }),
    column("messages", "integer", "Rows in messages", "诊断信息数", 1, { required: true }),
  ),
  sections: schema(
    "sections",
    "Parts, headings, highlights and problems of the report with their own text",
    "报告的部分、标题、亮点与问题及其正文",
    key("section", "Key of the section", "章节编号", "r9f86d081884c7d65-plan.1.3"),
    ...place,
    column("path", "string", "Its path in the report", "章节路径", "plan.1.3", { required: true }),
    column("parent", "string", "Key of the section above", "上级章节编号", "r9f86d081884c7d65-plan.1", { references: "sections" }),
    column("part", "string", "Part of the report", "所属部分", "plan", {
      required: true,
      codes: codes([
        ["review", "looks back", "工作回顾"],
        ["plan", "looks ahead", "工作安排"],
        ["other", "any other part", "其他部分"],
      ]),
    }),
    column("kind", "string", "Kind of section", "章节类型", "section", {
      required: true,
      codes: codes([
        ["part", "part", "部分"],
        ["section", "section 一、", "章"],
        ["subsection", "subsection （一）", "节"],
        ["highlight", "highlight ——", "亮点"],
        ["lead", "sentence that works as heading", "段首小标题"],
        ["problem", "paragraph that names shortcomings", "问题段落"],
      ]),
    }),
    column("level", "integer", "Depth: 1 part, 2 一、, 3 （一）, 4 and more below", "层级", 2, { required: true }),
    column("marker", "string", "Number or mark as printed", "序号", "（二）"),
    column("title", "string", "Title", "标题", "提升现代服务业"),
    column("text", "string", "Own paragraphs, one a line, without those of sections below", "本节正文（不含下级章节）", "……"),
    ...spans,
  ),
  quantities: schema(
    "quantities",
    "Every quantity of the report, in order",
    "报告中的全部数量",
    key("quantity", "Key of the quantity", "数量编号", "r9f86d081884c7d65-q12"),
    ...place,
    column("section", "string", "Key of the innermost section it stands in", "所在最内层章节编号", "r9f86d081884c7d65-plan.1.3", {
      references: "sections",
    }),
    column("text", "string", "As written", "原文", "突破450亿元", { required: true }),
    column("comparator", "string", "How the number binds, coded", "比较关系（编码）", "gt", { required: true, codes: comparators }),
    column(
      "comparator_text",
      "string",
      "The words of comparison as written; … stands for the number",
      "比较用语原文（… 代表数字）",
      "突破",
    ),
    column("value", "number", "Number, with 万 and 亿 folded in; lower end of a range", "数值（万、亿已折算；区间为下限）", 45000000000, {
      required: true,
    }),
    upper,
    column("decimal", "string", "The value, exact, as a decimal", "精确数值（十进制字符串）", "45000000000", { required: true }),
    unit,
    column("dimension", "string", "Kind of unit", "量纲", "currency", { required: true, codes: dimensions }),
    column("role", "string", "Measure, or threshold in a name (500人以上的食堂)", "计量值或限定语（500人以上的食堂）", "measure", {
      required: true,
      codes: codes([
        ["measure", "measures something", "计量值"],
        ["qualifier", "threshold in the name of a class", "限定语"],
      ]),
    }),
    ...spans,
    sentence,
  ),
  targets: schema(
    "targets",
    "Headline targets, of the year and of several years",
    "主要预期目标（年度及多年）",
    key("target", "Key of the target", "目标编号", "r9f86d081884c7d65-t1"),
    ...place,
    ...measure,
  ),
  results: schema(
    "results",
    "Indicators reported for the year or years looked back on",
    "回顾年份的指标完成情况",
    key("result", "Key of the result", "结果编号", "r9f86d081884c7d65-r1"),
    ...place,
    ...measure,
  ),
  tasks: schema(
    "tasks",
    "Livelihood tasks with the units that answer for them",
    "民生实事及责任单位",
    key("task", "Key of the task", "民生实事编号", "r9f86d081884c7d65-m1"),
    ...place,
    column("number", "integer", "Number as printed", "序号", 12, { required: true }),
    column("group_marker", "string", "Marker of its group", "分组序号", "一、"),
    column("group_name", "string", "Name of its group", "分组名称", "就业增收"),
    column("text", "string", "The task", "内容", "城镇新增就业5500人。", { required: true }),
    column("lead_units", "string", "Units that lead, joined with 、", "牵头单位（、分隔）", "区人社局"),
    column("support_units", "string", "Units that support, joined with 、", "责任、配合单位（、分隔）", "各镇（街道）"),
    column("commitments", "integer", "Rows of it in commitments", "量化承诺数", 2, { required: true }),
    ...spans,
  ),
  commitments: schema(
    "commitments",
    "Quantified promises of the plan's body and of the livelihood tasks",
    "工作安排正文与民生实事中的量化承诺",
    key("commitment", "Key of the commitment", "承诺编号", "r9f86d081884c7d65-c1"),
    ...place,
    column("task", "string", "Key of the livelihood task it belongs to", "所属民生实事编号", "r9f86d081884c7d65-m1", {
      references: "tasks",
    }),
    ...measure,
  ),
  glossary: schema(
    "glossary",
    "Terms explained",
    "名词解释",
    key("term_key", "Key of the entry", "词条编号", "r9f86d081884c7d65-g1"),
    ...place,
    column("number", "integer", "Number as printed", "序号", 3),
    column("term", "string", "Term", "名词", "一水两湾", { required: true }),
    column("definition", "string", "What it means", "解释", "贯穿城区的水系和两处生态组团。", { required: true }),
    column("mentions", "integer", "Rows of it in mentions", "正文提及次数", 6, { required: true }),
    ...spans,
  ),
  mentions: schema(
    "mentions",
    "Where the body of the report uses a term of the glossary",
    "名词在正文中的出现位置",
    key("mention", "Key of the mention", "提及编号", "r9f86d081884c7d65-n1"),
    ...place,
    column("term_key", "string", "Key of the entry", "词条编号", "r9f86d081884c7d65-g1", { required: true, references: "glossary" }),
    column("term", "string", "Term", "名词", "一水两湾", { required: true }),
    column("section", "string", "Key of the innermost section it stands in", "所在最内层章节编号", "r9f86d081884c7d65-plan.1.3", {
      references: "sections",
    }),
    ...spans,
    sentence,
  ),
  messages: schema(
    "messages",
    "What could not be read, was guessed, or looks wrong in the source",
    "诊断信息：未能读取、推断或疑似有误之处",
    key("message", "Key of the message", "信息编号", "r9f86d081884c7d65-d1"),
    ...place,
    column("rule", "string", "What it is about, from a closed list (docs/model.md)", "规则（见 docs/model.md）", "year-inferred", {
      required: true,
    }),
    column("severity", "string", "How grave", "严重程度", "warning", {
      required: true,
      codes: codes([
        ["info", "information", "提示"],
        ["warning", "warning", "警告"],
        ["error", "error", "错误"],
      ]),
    }),
    column("reason", "string", "In words", "说明", "The year is not in the title.", { required: true }),
    ...spans,
    sentence,
  ),
} as const;

/** Name of a table of `toTables`. */
export type TableName = keyof typeof tableSchemas;

/** Every table, in the order in which they are written. */
export const tableNames = Object.keys(tableSchemas) as TableName[];

/** The rows of every table. */
export type Tables = { [Name in TableName]: RowOf<(typeof tableSchemas)[Name]>[] };
/** A row of the table `documents`: a report; `tableSchemas.documents` explains its columns. */
export type DocumentRow = Tables["documents"][number];
/** A row of the table `sections`: a heading; `tableSchemas.sections` explains its columns. */
export type SectionRow = Tables["sections"][number];
/** A row of the table `quantities`: a quantity; `tableSchemas.quantities` explains its columns. */
export type QuantityRow = Tables["quantities"][number];
/** A row of the table `targets`: a headline target; `tableSchemas.targets` explains its columns. */
export type TargetRow = Tables["targets"][number];
/** A row of the table `results`: a reported figure; `tableSchemas.results` explains its columns. */
export type ResultRow = Tables["results"][number];
/** A row of the table `commitments`: a quantified promise; `tableSchemas.commitments` explains its columns. */
export type CommitmentRow = Tables["commitments"][number];
/** A row of the table `tasks`: a livelihood task; `tableSchemas.tasks` explains its columns. */
export type TaskRow = Tables["tasks"][number];
/** A row of the table `glossary`: a term explained; `tableSchemas.glossary` explains its columns. */
export type GlossaryRow = Tables["glossary"][number];
/** A row of the table `mentions`: a use of a term; `tableSchemas.mentions` explains its columns. */
export type MentionRow = Tables["mentions"][number];
/** A row of the table `messages`: a message; `tableSchemas.messages` explains its columns. */
export type MessageRow = Tables["messages"][number];
