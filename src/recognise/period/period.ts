import type { Span } from "../../model/report";

/** What the report's own calendar is: 今年 and 去年 mean nothing without it. */
export interface PeriodContext {
  /** The year the plan is for, 今年. */
  planYear: number | null;
  /** The year looked back on, 去年. */
  reviewYear: number | null;
}

/** An expression of time that frames a fact. */
export interface Period {
  /** Offsets into the text, as everywhere. */
  span: Span;
  /**
   * - `year`: one calendar year (2025年, 今年, 到2030年, “十五五”末)
   * - `range`: several years (2021—2025年, “十四五”时期, 过去五年)
   * - `part-of-year`: less than a year, or a day by which something is due (上半年, 前三季度, 6月底前)
   * - `basis`: how a growth is meant (年均, 累计, 同比, 比上年, 比2020年)
   */
  kind: "year" | "range" | "part-of-year" | "basis";
  /** First and last year; of a comparison (比2020年) the year compared with; null where the words alone do not tell. */
  years: [number, number] | null;
  basis: "yoy" | "annual-average" | "cumulative" | null;
  /** The years follow from the context (今年), not from the words (2025年). */
  relative: boolean;
}

/** What a rule hands back: a period without its start, which the scanner knows. */
export interface Reading {
  end: number;
  kind: Period["kind"];
  years: [number, number] | null;
  basis?: Period["basis"];
  relative: boolean;
}

/** A phrasing family: reads one expression that starts exactly at `at`, or null. */
export type PeriodRule = (folded: string, at: number, end: number, context: PeriodContext) => Reading | null;
