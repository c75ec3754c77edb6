import type { CompareOptions, Comparison } from "../model/comparison";
import type { Measure, Report, Result, Target } from "../model/report";
import { answeredInParts } from "../vocabulary/comparison";
import { said } from "./aspect";
import { exactly } from "./exactly";
import { judgeInWords } from "./in-words";
import { hasFigure, type Judgement, judge, notComparable } from "./judge";
import { yearsOf } from "./order";
import { pickResult } from "./pick";

/**
 * Last year's headline targets beside what this year's report says became of them.
 *
 * One row for each target that was due: those for the earlier report's plan year, and those of several years that ended by the
 * year that the later report looks back on. Growth is compared with growth and level with level; a stretch target (力争达到7%) has
 * a row of its own, whose `target.stretch` is true; a target for 城乡居民收入 that is answered by an urban and a rural figure has two.
 *
 * @param earlier The report that set the targets.
 * @param later The next report of the same region.
 * @param options Tolerances, and what may differ between the two.
 * @returns Rows in the order of the targets; their quantities and spans are those of the two reports.
 * @throws `TypeError` when given anything but two reports.
 * @throws `RangeError` when the two do not follow one another, are of different regions, or do not say their year.
 * @example
 * import { compareReports } from "gov-work-report/compare";
 * import { readReport } from "gov-work-report/node";
 *
 * const [earlier, later] = [await readReport("2024.txt"), await readReport("2025.txt")];
 * const [gdp] = compareReports(earlier, later);
 * gdp; // → { indicator: { id: "gdp" }, year: 2024, gap: 0.2, decimal: "0.2", unit: "%", verdict: "met" }
 * [gdp.target.text, gdp.result?.text]; // → ["地区生产总值增长6%以上", "增长6.2%"]
 */
export function compareReports(earlier: Report, later: Report, options: CompareOptions = {}): Comparison[] {
  const [from, to] = yearsOf("compareReports", earlier, later, options);
  const until = later.meta.reviewYear ?? to - 1;
  return earlier.targets
    .filter(({ period }) => period[1] >= from && period[1] <= until)
    .flatMap((target) => indicatorsOf(target, later).map((indicator) => compareTargetIn(target, later, options, indicator)));
}

/** A target beside what a report says became of it. */
export function compareTargetIn(target: Target, later: Report, options: CompareOptions, indicator: Measure["indicator"]): Comparison {
  const result = pickResult(later, target, indicator);
  const judged = judgeTarget(target, result, later, options);
  return {
    indicator,
    year: target.period[1],
    target,
    result: judged.result,
    reference: judged.reference,
    ...exactly(judged.gap),
    unit: judged.unit,
    tolerance: exactly(judged.tolerance).decimal,
    verdict: judged.verdict,
    reason: judged.reason,
  };
}

type Judged = Judgement & { result: Result | null; reference: Result | null };

function judgeTarget(target: Target, result: Result | null, later: Report, options: CompareOptions): Judged {
  if (target.relation !== null && target.quantity === null) return judgeInWords(target, target.relation, result, later, options);
  return { ...judgeFigure(target, result, options), result, reference: null };
}

function judgeFigure(target: Target, result: Result | null, options: CompareOptions): Judgement {
  if (result === null) return { gap: null, unit: null, tolerance: null, verdict: "not-reported", reason: null };
  if (said(target).aspect !== said(result).aspect) return notComparable("other-aspect");
  if (!hasFigure(target) || !hasFigure(result)) return notComparable("in-words");
  return judge(target, result, options);
}

/** Its own indicator, unless the later report answers only by parts: 城乡居民收入 by 城镇 and 农村. */
export function indicatorsOf(target: Target, later: Report): Measure["indicator"][] {
  const parts = answeredInParts.get(target.indicator.id ?? "");
  if (parts === undefined || pickResult(later, target) !== null) return [target.indicator];
  const answered = parts.flatMap((id) => pickResult(later, target, { id, name: target.indicator.name })?.indicator ?? []);
  return answered.length > 0 ? answered : [target.indicator];
}
