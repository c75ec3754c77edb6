import type { Span } from "../../model/report";
import type { Period } from "../period/period";
import type { MeasureContext } from "./recognise-measures";

export interface PeriodOf {
  years: [number, number];
  basis: Period["basis"];
  /** The several years that the paragraph, or the one before it, spoke of last. */
  range: [number, number] | null;
  /** The sentence names the one year itself. */
  dated: boolean;
}

export interface PeriodScope {
  /** The years that a fact at this offset is for. */
  at(span: Span, sentence: Span): PeriodOf;
  /** The end of the time expression that starts at the offset, or the offset. */
  skip(offset: number): number;
  /** Where the last time expression inside ends, or null: 中央提出今年|经济增长. */
  lastInside(start: number, end: number): number | null;
  /** The start of the time expression that ends at the offset, or the offset. */
  skipBack(offset: number): number;
}

/**
 * Which years a fact is for: the last year or range that the sentence named before it, else the context's own.
 *
 *   “十五五”时期地区生产总值年均增长5%      → 2026–2030, annual average
 *   到2030年森林覆盖率达到45%，绿地…30公顷    → both 2030
 *   比2020年提高3个百分点                     → the context's: 2020 is what it is compared with
 */
export function periodScope(
  folded: string,
  periods: readonly Period[],
  context: MeasureContext,
  paragraph: Span | null = null,
): PeriodScope {
  const starts = new Map(periods.map((period) => [period.span.start, period]));
  const ends = new Map(periods.map((period) => [period.span.end, period]));
  const opening = paragraph === null ? null : openingYears(folded, periods, paragraph);
  const several = context.frame ?? (context.period[0] < context.period[1] ? context.period : null);
  return {
    skip: (offset) => starts.get(offset)?.span.end ?? offset,
    lastInside: (start, end) => periods.findLast(({ span }) => span.start > start && span.end < end)?.span.end ?? null,
    skipBack: (offset) => ends.get(offset)?.span.start ?? offset,
    at(span, sentence) {
      let years = opening ?? context.period;
      let basis: Period["basis"] = null;
      let range: [number, number] | null = several;
      let dated = false;
      let since: number | null = null;
      for (const period of periods) {
        if (period.span.start >= span.end) break;
        if (period.kind === "range") range = period.years;
        if (period.span.start < sentence.start || isBaseline(folded, period, span.end) || isRecord(folded, period)) continue;
        if (period.kind === "basis") {
          if (period.span.start < span.start) continue;
          basis = period.basis;
          since = period.years?.[0] ?? null;
        } else if (period.years !== null && period.kind !== "part-of-year") {
          years = period.years;
          dated = period.kind === "year";
        }
      }
      // 比2020年提高: over the years since.
      if (since !== null && since < years[0] - 1) return { years: [since + 1, years[1]], basis: "cumulative", range, dated };
      return { years: [years[0], years[1]], basis, range, dated };
    },
  };
}

/** 创近5年新高, 14年来首次: how rare, not when. */
function isRecord(folded: string, { span }: Period): boolean {
  return (
    /^(?:来|以来|间)?(?:新高|新低|首次|最|之最|第一|首位)/u.test(folded.slice(span.end, span.end + 4)) || folded[span.start - 1] === "创"
  );
}

/** 在2024年完成1182亿元的基础上|增长4%: a year that only dates the baseline. */
function isBaseline(folded: string, period: Period, factEnd: number): boolean {
  if (period.kind !== "year") return false;
  const { start, end } = period.span;
  // 与上年持平, 较去年: what it is compared with
  if (/[与和同较比]$/u.test(folded.slice(start - 1, start))) return true;
  // 由2020年的1.08万亿元提高到, 是2020年的1.9倍
  const at = folded.slice(end, end + 28).search(/[,;。，；]|基础上/u);
  if (at >= 0 && folded.startsWith("基础上", end + at) && end + at < factEnd) return true;
  if (period.relative) return false;
  if (/[由从自]$/u.test(folded.slice(start - 1, start)) && !/^(?:起|开始|以来)/u.test(folded.slice(end, end + 2))) return true;
  return /[是为]$/u.test(folded.slice(start - 1, start)) && folded[end] === "的";
}

/** 五年来，… or 刚刚过去的2017年，… at a paragraph's very start holds for all of it. */
function openingYears(folded: string, periods: readonly Period[], paragraph: Span): [number, number] | null {
  let reach = paragraph.start + 6;
  for (const period of periods) {
    if (period.span.start > reach) return null;
    if (period.kind === "range" || (period.kind === "year" && !isBaseline(folded, period, Number.POSITIVE_INFINITY))) return period.years;
    // 在1992年快速增长的基础上，1993年…: the year after the baseline opens.
    if (period.kind === "year") reach = period.span.end + 24;
  }
  return null;
}
