import Big from "big.js";
import type { Revision } from "../model/comparison";
import type { Quantity, Result } from "../model/report";
import { exactly } from "./exactly";
import { likeness } from "./indicator";
import { inUnit } from "./unit";

// 2023年 408.3亿元 in one report and 411.2亿元 in the next is a revision; 408.3亿元 and 408亿元, 超400亿元 and 408.3亿元 are none.

/** One figure, and the report that gives it. */
export interface Reported {
  report: number;
  result: Result;
}

/** Names less alike than this may be of two things under one id: 财政总收入 and 地方财政总收入. */
const SAME_NAME = 0.75;

/** Where the figures of one year differ from report to report, in order. */
export function revisionsOf(year: number, figures: readonly Reported[], unit: string | null): Revision[] {
  return figures.slice(1).flatMap((to, index) => {
    const from = figures[index];
    if (from === undefined || likeness(from.result.indicator.name, to.result.indicator.name) < SAME_NAME) return [];
    const [old, now] = [plain(from.result, unit), plain(to.result, unit)];
    if (old === null || now === null || isRounded(old, now) || isRounded(now, old)) return [];
    const { gap, decimal } = exactly(now.minus(old));
    return gap === null || decimal === null ? [] : [{ year, from, to, gap, decimal }];
  });
}

/** A figure with its sign; null unless it is given plainly. */
function plain({ quantity, direction }: Result, unit: string | null): Big | null {
  if (quantity?.comparator !== "eq") return null;
  return exact(quantity, unit)?.times(direction === "down" ? -1 : 1) ?? null;
}

function exact(quantity: Quantity, unit: string | null): Big | null {
  return inUnit(quantity.decimal, quantity.unit, unit);
}

/** Whether the first is the second with fewer digits. */
function isRounded(short: Big, long: Big): boolean {
  const lastDigit = short.e - short.c.length + 1;
  const step = new Big(10).pow(lastDigit);
  return long.div(step).round(0, Big.roundHalfUp).times(step).eq(short);
}
