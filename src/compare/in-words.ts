import Big from "big.js";
import type { CompareOptions } from "../model/comparison";
import type { Measure, Relation, Report, Result } from "../model/report";
import { facing, said } from "./aspect";
import { sameIndicator } from "./indicator";
import { hasFigure, type Judgement, notComparable } from "./judge";
import { pickGrowth } from "./pick";
import { growthInPercent } from "./unit";

// 居民收入与经济增长同步 is computed from two results; 进出口保持正增长 from one; 完成国家下达任务 and 稳中提质 by no figure, but by the
// later report where it says so.

export interface JudgementInWords extends Judgement {
  result: Result | null;
  reference: Result | null;
}

const IN_STEP_TOLERANCE = 0.5;

/** Sets a target without a number against the later report; `result` is the figure of its indicator, if there is one. */
export function judgeInWords(
  target: Measure,
  relation: Relation,
  result: Result | null,
  later: Report,
  options: CompareOptions,
): JudgementInWords {
  const saidSo = later.results.find((other) => other.relation?.kind === relation.kind && isAbout(target, other));
  if (saidSo !== undefined) return { ...notJudged(saidSo), verdict: "met" };
  if (result === null) return { ...notJudged(null), verdict: "not-reported" };
  switch (relation.kind) {
    case "in-step":
      return against(target, relation, result, later, new Big(options.inStepTolerance ?? IN_STEP_TOLERANCE));
    case "faster":
      return against(target, relation, result, later, null);
    case "positive":
      return risen(target, result);
    case "stable":
    case "meet":
    case "above-average":
      return { ...notComparable("in-words"), result, reference: null };
  }
}

function notJudged(result: Result | null): Omit<JudgementInWords, "verdict"> {
  return { gap: null, unit: null, tolerance: null, reason: null, result, reference: null };
}

function isAbout(target: Measure, { indicator, period }: Result): boolean {
  return period[0] === target.period[0] && period[1] === target.period[1] && sameIndicator(target.indicator, indicator);
}

/** 同步 is met by whatever does not lag behind; 快于 by what is ahead. */
function against(target: Measure, relation: Relation, result: Result, later: Report, tolerance: Big | null): JudgementInWords {
  const reference = relation.reference === null ? null : pickGrowth(later, relation.reference, target.period);
  const undone = { result, reference };
  if (said(result).aspect !== "growth" || !hasFigure(result)) return { ...notComparable("other-aspect"), ...undone };
  if (reference === null || !hasFigure(reference)) return { ...notComparable("no-reference"), ...undone };
  const [own, other] = [signed(result), signed(reference)];
  if (own === null || other === null) return { ...notComparable("other-unit"), ...undone };
  const gap = own.minus(other);
  const met = tolerance === null ? gap.gt(0) : gap.gte(tolerance.times(-1));
  return { gap, unit: "%", tolerance, verdict: met ? "met" : "missed", reason: null, ...undone };
}

/** 保持正增长, 持续下降: the sign is enough. */
function risen(target: Measure, result: Result): JudgementInWords {
  if (said(result).aspect === "level" || !hasFigure(result)) return { ...notComparable("other-aspect"), result, reference: null };
  const gap = new Big(result.quantity.decimal).times(facing(said(target), said(result)));
  return { gap, unit: result.quantity.unit, tolerance: null, verdict: gap.gt(0) ? "met" : "missed", reason: null, result, reference: null };
}

/** A growth rate in % with its sign. */
function signed(measure: Measure): Big | null {
  const { quantity } = measure;
  if (quantity === null) return null;
  return growthInPercent(quantity.decimal, quantity.unit)?.times(said(measure).direction === "down" ? -1 : 1) ?? null;
}
