import Big from "big.js";
import { countedAlike } from "../vocabulary/comparison";
import { type UnitRow, unitRows } from "../vocabulary/units";

// 285亿斤 is answered by 1432万吨, 5500人 by 5860名, 3亩 by no metre.

const rows: ReadonlyMap<string, UnitRow> = new Map(unitRows.map((row) => [row.unit, row]));

/** A number that counts something without saying in what. */
const unsaid = "";

/** Digits kept where a factor has no end (1 亩 is 2000/3 m2). */
const digits = 20;

/** Wide enough to divide once and round afterwards. */
const Wide = Big();
Wide.DP = 60;

/** A value in another unit, or null where the two do not measure the same thing. */
export function inUnit(decimal: string, from: string | null, to: string | null): Big | null {
  const value = new Wide(decimal);
  const [one, other] = [from ?? unsaid, to ?? unsaid];
  if (one === other || countsTheSame(one, other)) return value;
  const [source, goal] = [rows.get(one), rows.get(other)];
  if (source?.base === undefined || source.base !== goal?.base) return null;
  const [sourceAbove, sourceBelow] = source.ratio ?? [1, 1];
  const [goalAbove, goalBelow] = goal.ratio ?? [1, 1];
  const quotient = value.times(sourceAbove).times(goalBelow).div(new Wide(sourceBelow).times(goalAbove));
  return quotient.c.length > digits ? new Wide(quotient.toPrecision(digits)) : quotient;
}

/** A growth in %, also where it is told in times: 增长1.2倍 is 120%, 翻两番 300%. */
export function growthInPercent(decimal: string, unit: string | null): Big | null {
  if (unit === "倍") return new Wide(decimal).times(100);
  if (unit === "番") return doublings(decimal);
  return inUnit(decimal, unit, "%");
}

function doublings(decimal: string): Big | null {
  const times = Number(decimal);
  // Half a doubling has no exact value, and nobody doubles seven times.
  return Number.isInteger(times) && times > 0 && times < 7 ? new Wide(2).pow(times).minus(1).times(100) : null;
}

/** 人 and 名; a number whose unit is unsaid counts whatever the other does. */
function countsTheSame(a: string, b: string): boolean {
  if (a === unsaid) return !rows.has(b);
  if (b === unsaid) return !rows.has(a);
  return countedAlike.some((group) => group.includes(a) && group.includes(b));
}
