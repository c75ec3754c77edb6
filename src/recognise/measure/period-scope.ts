import type { Span } from "../../model/report";
import type { Period } from "../period/period";
import type { MeasureContext } from "./recognise-measures";

export interface PeriodScope {
  /** The years that a fact at this offset is for. */
  at(span: Span, sentence: Span): { years: [number, number]; basis: Period["basis"]; stated: boolean };
  /** The end of the time expression that starts at the offset, or the offset. */
  skip(offset: number): number;
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
export function periodScope(periods: readonly Period[], context: MeasureContext, paragraph: Span | null = null): PeriodScope {
  const starts = new Map(periods.map((period) => [period.span.start, period]));
  const ends = new Map(periods.map((period) => [period.span.end, period]));
  const opening = paragraph === null ? null : openingRange(periods, paragraph);
  return {
    skip: (offset) => starts.get(offset)?.span.end ?? offset,
    skipBack: (offset) => ends.get(offset)?.span.start ?? offset,
    at(span, sentence) {
      let years = opening ?? context.period;
      let stated = false;
      let basis: Period["basis"] = null;
      let range: [number, number] | null = null;
      for (const period of periods) {
        if (period.span.start >= span.end) break;
        if (period.kind === "range") range = period.years;
        if (period.span.start < sentence.start) continue;
        if (period.kind === "basis") {
          if (period.span.start >= span.start) basis = period.basis;
        } else if (period.years !== null && period.kind !== "part-of-year") {
          years = period.years;
          stated = true;
        }
      }
      // An average or a sum over years needs several: those the paragraph spoke of last.
      if ((basis === "annual-average" || basis === "cumulative") && years[0] === years[1] && range !== null) years = range;
      return { years: [years[0], years[1]], basis, stated };
    },
  };
}

/** 五年来，… at a paragraph's very start holds for all of it. */
function openingRange(periods: readonly Period[], paragraph: Span): [number, number] | null {
  const first = periods[0];
  return first?.kind === "range" && first.span.start <= paragraph.start + 2 ? first.years : null;
}
