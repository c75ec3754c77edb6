import Big from "big.js";
import type { CompareOptions, NotComparable, Verdict } from "../model/comparison";
import type { Measure, Quantity } from "../model/report";
import { facing, said } from "./aspect";
import { isBetterLower } from "./indicator";
import { growthInPercent, inUnit } from "./unit";

// 6%以上 and 5.8% → missed by 0.2. 5.5%以内 and 5.3% → met. 6.0%—7.0% and 6.4% → met, gap 0.

/** What two figures say of each other. */
export interface Judgement {
  gap: Big | null;
  unit: string | null;
  tolerance: Big | null;
  verdict: Verdict;
  reason: NotComparable | null;
}

/** A figure seen from a target: in its unit and direction, `low` and `high` the same unless it is a range. */
interface Figure {
  low: Big;
  high: Big;
}

export type Figured = Measure & { quantity: Quantity };

export function hasFigure(measure: Measure): measure is Figured {
  return measure.quantity !== null;
}

export function notComparable(reason: NotComparable): Judgement {
  return { gap: null, unit: null, tolerance: null, verdict: "not-comparable", reason };
}

/** Sets a figure against a target with a number; aspects must be the same already. */
export function judge(target: Figured, result: Figured, options: CompareOptions): Judgement {
  const figure = seenFrom(target, result);
  if (figure === null) return notComparable("other-unit");
  const { quantity } = target;
  const low = new Big(quantity.decimal);
  const high = quantity.comparator === "between" && quantity.upper !== null ? new Big(String(quantity.upper)) : low;
  const tolerance = quantity.comparator === "approx" ? toleranceOf(quantity, options) : null;
  const gaps = [gapOf(figure.low, low, high), gapOf(figure.high, low, high)] as const;
  const enough = gaps.map((gap) => isEnough(gap, target, result.quantity, tolerance));
  const judged = { gap: nearer(...gaps), unit: quantity.unit, tolerance };
  if (enough[0] !== enough[1]) return { ...judged, verdict: "not-comparable", reason: "undecided" };
  return { ...judged, verdict: enough[0] ? "met" : "missed", reason: null };
}

/** Null where the units measure different things. */
function seenFrom(target: Figured, { quantity, ...result }: Figured): Figure | null {
  const isGrowth = said(target).aspect === "growth" && target.quantity.unit === "%";
  const ends = [quantity.decimal, quantity.upper === null ? quantity.decimal : String(quantity.upper)].map((end) =>
    isGrowth ? growthInPercent(end, quantity.unit) : inUnit(end, quantity.unit, target.quantity.unit),
  );
  const [low, high] = ends;
  if (low == null || high == null) return null;
  const sign = facing(said(target), said({ ...result, quantity }));
  return sign === 1 ? { low, high } : { low: high.times(-1), high: low.times(-1) };
}

function gapOf(value: Big, low: Big, high: Big): Big {
  if (value.lt(low)) return value.minus(low);
  return value.gt(high) ? value.minus(high) : new Big(0);
}

/** Of a range on both sides of the target, none. */
function nearer(a: Big, b: Big): Big {
  if (a.times(b).lt(0)) return new Big(0);
  return a.abs().lte(b.abs()) ? a : b;
}

function isEnough(gap: Big, target: Figured, result: Quantity, tolerance: Big | null): boolean {
  switch (target.quantity.comparator) {
    case "gte":
      return gap.gte(0);
    case "lte":
      return gap.lte(0);
    // 突破500亿元 is answered by 突破500亿元 and by 500亿元以上, not by 500亿元.
    case "gt":
      return gap.gt(0) || (gap.eq(0) && (result.comparator === "gt" || result.comparator === "gte"));
    case "lt":
      return gap.lt(0) || (gap.eq(0) && (result.comparator === "lt" || result.comparator === "lte"));
    // A plain number, 左右 and a range are reached from the worse side; to go beyond them is no failure.
    case "eq":
    case "approx":
    case "between": {
      const slack = tolerance ?? new Big(0);
      return wantsMore(target) ? gap.gte(slack.times(-1)) : gap.lte(slack);
    }
  }
}

/** Whether a higher number answers the target better: of 增长6% yes, of a fall by 3% in energy intensity as well, of 失业率5.5% no. */
export function wantsMore(target: Measure): boolean {
  const { direction } = said(target);
  const lower = isBetterLower(target.indicator, direction);
  return direction === "down" ? lower : !lower;
}

const RATE_TOLERANCE = 0.5;
const VALUE_TOLERANCE = 0.05;

function toleranceOf({ unit, decimal }: Quantity, { rateTolerance, valueTolerance }: CompareOptions): Big {
  if (unit === "%") return new Big(rateTolerance ?? RATE_TOLERANCE);
  return new Big(decimal).abs().times(valueTolerance ?? VALUE_TOLERANCE);
}
