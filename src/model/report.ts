/**
 * The object model, version 1: everything `parseReport` returns.
 *
 * Plain JSON throughout: no class instances, no `undefined`, absent is `null` or `[]`. Every extracted thing is grounded:
 * `span` is a half-open range of UTF-16 offsets into the very string that was parsed, and `text` is that slice with white
 * space and line wraps folded.
 */

/** A half-open range of UTF-16 offsets into the parsed string: `input.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** A whole report. */
export interface Report {
  schema: "gov-work-report/1";
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

export interface Meta {
  title: string | null;
  /** The plan year: a report delivered in early 2023 has 2023. */
  year: number | null;
  /** The year looked back on. */
  reviewYear: number | null;
  region: Region | null;
  /** The government that reports: 成都市温江区人民政府. */
  government: string | null;
  speaker: Speaker | null;
  /** Day of delivery, ISO 8601 date (2023-02-14). */
  delivered: string | null;
  congress: Congress | null;
}

/** Who read the report out. The name has no inner spaces: 龚 正 → 龚正. */
export interface Speaker {
  name: string;
  title: string;
}

/** The people's congress it was read to: 第十九届…第三次会议 → term 19, session 3. */
export interface Congress {
  name: string;
  term: number;
  session: number;
}

export type RegionLevel = "nation" | "province" | "prefecture" | "county" | "township";

export interface Region {
  /** The unit's own name: 温江区. */
  name: string;
  level: RegionLevel;
  province: string | null;
  prefecture: string | null;
  county: string | null;
  /** Division code of GB/T 2260 (six digits), null when not resolved. */
  code: string | null;
}

/** What the forum page says of the posting. */
export interface Post {
  site: string | null;
  tag: string | null;
  title: string | null;
  /** ISO 8601 local time without zone, 2023-08-22T17:40:27. */
  posted: string | null;
  views: number | null;
  replies: number | null;
  author: { group: string | null; credits: number | null } | null;
}

export interface Paragraph {
  text: string;
  span: Span;
}

export type SectionKind = "part" | "section" | "subsection" | "highlight" | "lead";

export interface Section {
  /** Stable path: "review.2", "plan.1.3". */
  id: string;
  kind: SectionKind;
  /** 1 part, 2 一、, 3 （一）, 4 run-in lead … */
  level: number;
  /** 一、 （二） —— 1. or "". */
  marker: string;
  title: string;
  /** Covers the heading and all content below it. */
  span: Span;
  paragraphs: Paragraph[];
  sections: Section[];
}

export interface Part {
  title: string;
  year: number | null;
  span: Span;
  paragraphs: Paragraph[];
  sections: Section[];
}

export interface Review extends Part {
  highlights: Section[];
  problems: Paragraph[];
}

export interface Plan extends Part {
  /** Quantified promises in the body of the plan. */
  commitments: Commitment[];
}

export type Comparator = "eq" | "approx" | "gte" | "gt" | "lte" | "lt" | "between";

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
  text: string;
  span: Span;
  comparator: Comparator;
  /** 万 and 亿 folded in: 717.11亿元 → 71711000000. Per cent stays as written: 5.5% → 5.5. */
  value: number;
  /** Upper end for "between". */
  upper: number | null;
  /** The same value as an exact decimal string. */
  decimal: string;
  /** Canonical unit: CNY, %, pp, km, m2, mu, kWh, 人次, 个 … Null where the text gives none: 旅居人数达600万. */
  unit: string | null;
  dimension: Dimension;
  /** "qualifier" for a threshold inside the name of a class: 500人以上的学校食堂. */
  role: "measure" | "qualifier";
}

export type Aspect = "level" | "growth" | "change";
export type RelationKind = "in-step" | "faster" | "positive" | "stable" | "meet" | "above-average";

export interface Relation {
  kind: RelationKind;
  /** An indicator id, or the words as written, or null. */
  reference: string | null;
}

export interface Measure {
  indicator: { id: string | null; name: string };
  /** The value itself, a relative rise or fall in %, or an absolute rise or fall. */
  aspect: Aspect;
  /** null for level. */
  direction: "up" | "down" | null;
  /** null for a qualitative target. */
  quantity: Quantity | null;
  relation: Relation | null;
  /** First and last year. */
  period: [number, number];
  /** Of growth: 增长 | 年均增长 | 累计增长. */
  basis: "yoy" | "annual-average" | "cumulative" | null;
  /** 确保 | 力争, 争取. */
  modality: "ensure" | "strive" | null;
  /** The 8% of 7%以上、力争达到8%. */
  stretch: boolean;
  /** 新建, 引进, 培育 … */
  action: string | null;
  /** The clause. */
  text: string;
  span: Span;
  /** Section.id. */
  section: string | null;
}

export interface Target extends Measure {
  role: "target";
}
export interface Result extends Measure {
  role: "result";
}
export interface Commitment extends Measure {
  role: "commitment";
}

export interface LivelihoodTask {
  number: number;
  category: { marker: string; name: string } | null;
  text: string;
  /** 牵头单位. */
  lead: string[];
  /** 责任单位, 配合单位. */
  support: string[];
  measures: Commitment[];
  span: Span;
}

export interface GlossaryEntry {
  number: number | null;
  term: string;
  definition: string;
  /** Where the report's body uses the term. */
  mentions: Span[];
  span: Span;
}

export type Severity = "info" | "warning" | "error";

export interface Diagnostic {
  rule: RuleId;
  severity: Severity;
  reason: string;
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
