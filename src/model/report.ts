/**
 * The object model, version 1: everything `parseReport` returns.
 *
 * Plain JSON throughout: no class instances, no `undefined`, absent is `null` or `[]`. Every extracted thing is grounded:
 * `span` is a half-open range of UTF-16 offsets into the very string that was parsed, and `text` is that slice with white
 * space and line wraps folded.
 */

/** A half-open range of UTF-16 offsets into the parsed string: `input.slice(start, end)`. */
export interface Span {
  /** Offset of the first character. */
  start: number;
  /** Offset behind the last character. */
  end: number;
}

/** A whole report. */
export interface Report {
  /** Version of this model; the number rises when a field changes its name or meaning. */
  schema: "gov-work-report/1";
  /** Who reported what to whom, and when. */
  meta: Meta;
  /** The forum page around the report, null where the input has none. */
  post: Post | null;
  /** 工作回顾: the part that looks back. */
  review: Review | null;
  /** 工作安排: the part that looks ahead. */
  plan: Plan | null;
  /** Every other part in document order: five-year goals, the annexed task list, the glossary's heading. */
  parts: Part[];
  /** Headline targets (主要预期目标), annual and multi-year. */
  targets: Target[];
  /** Indicators reported for the year or years reviewed. */
  results: Result[];
  /** 民生实事. */
  livelihoodTasks: LivelihoodTask[];
  /** 名词解释. */
  glossary: GlossaryEntry[];
  /** Every quantity of the document, in order. */
  quantities: Quantity[];
  /** What could not be read, was guessed, or looks wrong in the source. */
  messages: Diagnostic[];
}

/** Who reported what to whom, and when. Null where the text does not say it. */
export interface Meta {
  /** As the report is headed: 2024年澜州市澜溪区政府工作报告. */
  title: string | null;
  /** The plan year: a report delivered in early 2023 has 2023. */
  year: number | null;
  /** The year looked back on. */
  reviewYear: number | null;
  /** The place that is governed. */
  region: Region | null;
  /** The government that reports: 成都市温江区人民政府. */
  government: string | null;
  /** Who read it out. */
  speaker: Speaker | null;
  /** Day of delivery, an ISO 8601 date (2023-02-14). */
  delivered: string | null;
  /** The session it was read to. */
  congress: Congress | null;
}

/** Who read the report out. The name has no inner spaces: 龚 正 → 龚正. */
export interface Speaker {
  /** Without inner spaces. */
  name: string;
  /** Office: 区长, 代市长. */
  title: string;
}

/** The people's congress it was read to: 第十九届…第三次会议 → term 19, session 3. */
export interface Congress {
  /** As written: 澜州市澜溪区第六届人民代表大会第四次会议. */
  name: string;
  /** 第…届. */
  term: number;
  /** 第…次会议. */
  session: number;
}

/** Level of a division: nation 国, province 省级, prefecture 地级, county 县级, township 乡级. */
export type RegionLevel = "nation" | "province" | "prefecture" | "county" | "township";

/** A division of China and those it lies in. */
export interface Region {
  /** The unit's own name: 温江区. */
  name: string;
  /** Its level. */
  level: RegionLevel;
  /** The province, autonomous region or municipality it is or lies in: 湖南省. */
  province: string | null;
  /** The prefecture-level unit it is or lies in; null for a province and in municipalities. */
  prefecture: string | null;
  /** The county-level unit it is or lies in; null above that level. */
  county: string | null;
  /** Division code of GB/T 2260, six digits ("110105"); null when the place is not in the list, or several places of that name are. */
  code: string | null;
}

/** What the forum page says of the posting. */
export interface Post {
  /** Name of the site. */
  site: string | null;
  /** The label before the title: 湖南. */
  tag: string | null;
  /** Title of the posting. */
  title: string | null;
  /** ISO 8601 local time without zone, 2023-08-22T17:40:27. */
  posted: string | null;
  /** 浏览: how often it was opened. */
  views: number | null;
  /** 回复: how many answered. */
  replies: number | null;
  /** Who posted it. */
  author: {
    /** The user group: 超级版主. */
    group: string | null;
    /** Points on the forum. */
    credits: number | null;
  } | null;
}

/** A paragraph below a heading. */
export interface Paragraph {
  /** White space and line wraps folded. */
  text: string;
  /** Where it stands. */
  span: Span;
}

/**
 * What a section is: a `part` of the report (一、2023年工作回顾), a `section` or `subsection` below it, a `highlight` (the —— paragraphs at the
 * beginning of the review), a `lead` (a sentence that runs into its paragraph and works as its heading).
 */
export type SectionKind = "part" | "section" | "subsection" | "highlight" | "lead";

/** A heading with everything below it. */
export interface Section {
  /** Stable path: "review.2", "plan.1.3". */
  id: string;
  /** What it is. */
  kind: SectionKind;
  /** 1 part, 2 一、, 3 （一）, 4 run-in lead … */
  level: number;
  /** 一、 （二） —— 1. or "". */
  marker: string;
  /** The heading without marker and closing punctuation. */
  title: string;
  /** Covers the heading and all content below it. */
  span: Span;
  /** Those above the first section in it. */
  paragraphs: Paragraph[];
  /** The sections in it. */
  sections: Section[];
}

/** A part of the report: the top of its outline. */
export interface Part {
  /** The heading without marker and closing punctuation. */
  title: string;
  /** The year it is about, as its heading or the report says. */
  year: number | null;
  /** Covers the heading and all content below it. */
  span: Span;
  /** Those above its first section. */
  paragraphs: Paragraph[];
  /** The sections in it. */
  sections: Section[];
}

/** 工作回顾: the part that looks back. */
export interface Review extends Part {
  /** The —— paragraphs at its beginning. */
  highlights: Section[];
  /** The paragraphs that name shortcomings. */
  problems: Paragraph[];
}

/** 工作安排: the part that looks ahead. */
export interface Plan extends Part {
  /** Quantified promises in the body of the plan. */
  commitments: Commitment[];
}

/**
 * The words of comparison: `eq` none, 达, 为 · `approx` 左右, 约, 近 · `gte` 以上, 不低于 · `gt` 超过, 突破, 余 · `lte` 以内, 不超过 ·
 * `lt` 低于, 不足 · `between` a range.
 */
export type Comparator = "eq" | "approx" | "gte" | "gt" | "lte" | "lt" | "between";

/**
 * What a unit measures; `convert` stays within one. `ratio` are %, ‰, percentage points, 倍; `count` is what has a classifier (个, 人次);
 * `rate` joins two units (CNY/m2); `other` is anything else.
 */
export type Dimension =
  | "currency"
  | "ratio"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "power"
  | "energy"
  | "voltage"
  | "concentration"
  | "temperature"
  | "duration"
  | "computing"
  | "count"
  | "rate"
  | "other";

/** A number with its unit or classifier and the comparison words that bind it. */
export interface Quantity {
  /** As written, with the comparison words: 5.5%以内. */
  text: string;
  /** Where it stands. */
  span: Span;
  /** How the number binds; for a range `between`. */
  comparator: Comparator;
  /** In `unit`, 万 and 亿 folded in: 717.11亿元 → 71711000000. Per cent stays as written: 5.5% → 5.5. Of a range the lower end. */
  value: number;
  /** Upper end of a range, in `unit`; null without one. */
  upper: number | null;
  /** `value` as an exact decimal string, without exponent: "71711000000". */
  decimal: string;
  /**
   * The canonical unit: currencies by ISO 4217 (CNY, USD), metric units and durations by UCUM (km, m2, kWh, Cel, a, mo, d), own codes
   * for Chinese and statistical ones (pp percentage points, mu 亩, jin 斤, tce tonnes of standard coal); a classifier as written (个, 人次).
   * Rates join two: CNY/m2. Null where the text gives none: 旅居人数达600万. docs/model.md has the list.
   */
  unit: string | null;
  /** What the unit measures. */
  dimension: Dimension;
  /** "qualifier" for a threshold inside the name of a class: 500人以上的学校食堂. */
  role: "measure" | "qualifier";
}

/** What a figure says of its indicator: `level` its value, `growth` a relative rise or fall in %, `change` an absolute rise or fall. */
export type Aspect = "level" | "growth" | "change";
/**
 * How a target is set in words: `in-step` 与…同步, `faster` 快于…, `positive` 正增长, `stable` 保持稳定, `meet` 完成下达任务,
 * `above-average` 高于平均水平.
 */
export type RelationKind = "in-step" | "faster" | "positive" | "stable" | "meet" | "above-average";

/** A target in words, such as 与经济增长同步. */
export interface Relation {
  /** What is asked for. */
  kind: RelationKind;
  /** What it is set against: an indicator's id, or the words as written, or null where nothing is named. */
  reference: string | null;
}

/**
 * What targets, results and commitments have in common: an indicator has, or shall have, a value.
 *
 * Numbers are in `quantity`; a target in words (与经济增长同步) has a `relation` instead.
 */
export interface Measure {
  /** What is measured. */
  indicator: {
    /** Id of the catalogue (the export `indicators`): gdp, urban-new-jobs … Null for what it does not have. */
    id: string | null;
    /** As written, completed where the text shares or splits it: 城乡居民收入 gives 城镇居民收入 and 农村居民收入. */
    name: string;
  };
  /** The value itself, a relative rise or fall in %, or an absolute rise or fall. */
  aspect: Aspect;
  /** The way it goes; null for a level. The value of a fall is positive: 下降3% is 3, down. */
  direction: "up" | "down" | null;
  /** One of those in `Report.quantities`; null for a target in words. */
  quantity: Quantity | null;
  /** Of a target in words, null else. */
  relation: Relation | null;
  /** First and last calendar year, both included: [2024, 2024]; a five-year target has [2021, 2025]. */
  period: [number, number];
  /** Of growth: 增长 against the year before, 年均增长 a year on average, 累计增长 over the period. Null for a level. */
  basis: "yoy" | "annual-average" | "cumulative" | null;
  /** How firmly it is promised: 确保, or 力争 and 争取. Null where nothing is said. */
  modality: "ensure" | "strive" | null;
  /** True for the 8% of 7%以上、力争达到8%. */
  stretch: boolean;
  /** What is done, as written: 新建, 引进, 培育 … Null where there is no such word. */
  action: string | null;
  /** The clause that says it. */
  text: string;
  /** Where the clause stands. */
  span: Span;
  /** `Section.id` of the innermost section it stands in, null outside all. */
  section: string | null;
}

/** A headline target (主要预期目标), for the plan year or for several years. */
export interface Target extends Measure {
  /** Tells it from results and commitments. */
  role: "target";
}

/** What an indicator is reported to have been, in the year or years looked back on. */
export interface Result extends Measure {
  /** Tells it from targets and commitments. */
  role: "result";
}

/** A promise with a figure that is no headline target: in the body of the plan or in a livelihood task. */
export interface Commitment extends Measure {
  /** Tells it from targets and results. */
  role: "commitment";
}

/** One of the livelihood tasks (民生实事) that the government promises for the year. */
export interface LivelihoodTask {
  /** As printed. */
  number: number;
  /** The group it is listed in, null without groups. */
  category: {
    /** As written: 一、 */
    marker: string;
    /** 就业增收. */
    name: string;
  } | null;
  /** The task without its number and its units. */
  text: string;
  /** 牵头单位: who leads. */
  lead: string[];
  /** 责任单位, 配合单位: who answers for it or helps. */
  support: string[];
  /** The figures promised in `text`. */
  measures: Commitment[];
  /** The task with its number and its units. */
  span: Span;
}

/** A term with its explanation, from the glossary (名词解释) behind the report. */
export interface GlossaryEntry {
  /** As printed, null where terms are not numbered. */
  number: number | null;
  /** The term without quotation marks. */
  term: string;
  /** What it means, as the report explains it. */
  definition: string;
  /** Where the report's body uses the term. */
  mentions: Span[];
  /** The entry: number, term and explanation. */
  span: Span;
}

/** How grave a message is: `info` nothing is wrong, `warning` something may be missing or misread, `error` there is no report to read. */
export type Severity = "info" | "warning" | "error";

/** What could not be read, was inferred, or looks wrong in the source. */
export interface Diagnostic {
  /** What it is about, from the closed list. */
  rule: RuleId;
  /** How grave it is. */
  severity: Severity;
  /** In English, for people; the wording may change from release to release. */
  reason: string;
  /** What it is about; null where it is about the whole text. */
  span: Span | null;
}

/** The closed list of what a message can be about; docs/model.md explains each. */
export type RuleId =
  | "empty-input"
  | "not-a-report"
  | "no-title"
  | "no-year"
  | "year-inferred"
  | "no-region"
  | "region-unresolved"
  | "no-review"
  | "no-plan"
  | "no-targets"
  | "respectively-mismatch"
  | "numbering-gap"
  | "unread-line"
  | "repeated-body"
  | "damaged-text"
  | "encoding-guessed";
