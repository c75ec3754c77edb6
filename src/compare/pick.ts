import type { Dimension, Measure, Report, Result } from "../model/report";
import { said } from "./aspect";
import { likeness, sameIndicator } from "./indicator";
import { inUnit } from "./unit";

type Indicator = Measure["indicator"];

/**
 * The figure of a report that answers a measure: same indicator, same years, if possible same aspect and unit. Of several the one
 * whose name is most alike, then the first: 地方财政总收入 is answered by 地方财政总收入 and not by 财政总收入.
 */
export function pickResult(report: Report, wanted: Measure, indicator: Indicator = wanted.indicator): Result | null {
  let best: Result | null = null;
  let bestRank = -1;
  for (const result of report.results) {
    if (!samePeriod(wanted, result) || !sameIndicator(indicator, result.indicator)) continue;
    const rank = fitness(wanted, result) + likeness(indicator.name, result.indicator.name);
    if (rank > bestRank) [best, bestRank] = [result, rank];
  }
  return best;
}

/** A growth rate for an indicator of the catalogue in given years, for targets that are measured by it. */
export function pickGrowth(report: Report, id: string, period: Measure["period"]): Result | null {
  const growths = report.results.filter(
    (result) => result.indicator.id === id && said(result).aspect === "growth" && result.quantity?.unit === "%" && isPeriod(result, period),
  );
  return growths.find(({ basis }) => basis === "yoy") ?? growths[0] ?? null;
}

/** Same aspect 4, unit that converts 2, a figure at all 1. */
function fitness(wanted: Measure, result: Result): number {
  const sameAspect = said(wanted).aspect === said(result).aspect ? 4 : 0;
  if (result.quantity === null) return sameAspect;
  const unit = wanted.quantity === null ? null : inUnit("0", result.quantity.unit, wanted.quantity.unit);
  return sameAspect + 1 + (unit === null ? 0 : 2);
}

function samePeriod(wanted: Measure, result: Result): boolean {
  const [first, last] = wanted.period;
  if (first < last && isNoSum(wanted) && isNoSum(result) && isPeriod(result, [last, last])) return true;
  if (!isPeriod(result, wanted.period)) return false;
  // 年均增长 and 累计增长 of several years are different figures.
  return first === last || wanted.basis === result.basis || wanted.quantity === null;
}

/** 2026–2030年，城镇化率达到70%: met by that of 2030. 新增就业5万人 is of all the years, and so may 投资500亿元 be. */
function isNoSum(measure: Measure): boolean {
  return said(measure).aspect === "level" && noSums.has(measure.quantity?.dimension ?? "other");
}

const noSums: ReadonlySet<Dimension> = new Set<Dimension>(["ratio", "rate", "concentration", "duration"]);

function isPeriod({ period }: Measure, [first, last]: Measure["period"]): boolean {
  return period[0] === first && period[1] === last;
}
