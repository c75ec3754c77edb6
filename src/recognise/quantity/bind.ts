import type { Comparator } from "../../model/report";
import { strength } from "../../vocabulary/comparators";
import { add } from "../numeral/decimal";
import type { Numeral } from "../numeral/numeral";
import type { BoundBy, Candidate, Reading } from "./candidate";
import { comparatorBefore, comparatorBehind, comparatorFarInFront, kindOf } from "./comparator";
import type { UnitMatch } from "./unit";

// Takes 不低于|93%   30|多|个   两倍|多   至少建成|2所; a year refuses 内 (五年内 is a period)

/** Puts the comparison words around a number with its unit. */
export function bind(
  text: string,
  numeral: Numeral,
  unit: UnitMatch,
  upper: string | null,
  floor: number,
  limit: number,
  reading: Reading,
): Candidate {
  const front = comparatorBefore(text, numeral.start, floor, kindOf(numeral, unit));
  const far = front === null ? comparatorFarInFront(text, numeral.start, floor, unit) : null;
  const tail = readTail(text, numeral, unit, upper, limit);
  // 五年内 is a period, not an upper bound
  const stretch = (unit.dimension === "duration" && unit.unit !== "a") || unit.dimension === "length";
  const back = comparatorBehind(text, tail.end, limit, stretch);

  let comparator: Comparator = tail.vague === null ? "eq" : tail.vague === "more" ? "gt" : "approx";
  let boundBy: BoundBy = tail.vague === null ? null : "mark";
  let rank = tail.vague === null ? 0 : tail.vague === "more" ? strength.more : strength.approx;
  const ahead = front?.comparator ?? far;
  if (ahead !== null && strength[ahead] > rank) {
    comparator = ahead;
    boundBy = front === null ? "far-front" : "front";
    rank = strength[ahead];
  }
  if (back !== null && strength[back.comparator] > rank) {
    comparator = back.comparator;
    boundBy = "behind";
  }
  if (upper !== null) {
    comparator = "between";
    boundBy = "ends";
  }
  return {
    numeral,
    unit,
    reading,
    start: front?.edge ?? numeral.start,
    end: back?.edge ?? tail.end,
    decimal: tail.decimal,
    upper,
    comparator,
    boundBy,
    boundBefore: front !== null || far !== null,
    boundBehind: back !== null,
  };
}

const takesMoreBehind: ReadonlySet<UnitMatch["dimension"]> = new Set(["duration", "length", "mass", "area"]);

/** 两倍半, 三年半, 两天半, 两成半. */
function takesHalf(text: string, numeral: Numeral, { unit, end }: UnitMatch): boolean {
  if (unit === "倍" || unit === "成") return true;
  return unit === "d" ? text.charAt(end - 1) === "天" : unit === "a" && numeral.form === "hanzi";
}

/** What may stand between the unit and a word behind it: 两倍|多, 三年|多, 一倍|半, 两年|半. */
function readTail(text: string, numeral: Numeral, unit: UnitMatch, upper: string | null, limit: number) {
  const { end } = unit;
  const { vague, decimal } = numeral;
  // 3个多月, 2个多百分点
  if (vague === null && (unit.dimension === "duration" || unit.unit === "pp") && text.startsWith("个多", numeral.end)) {
    return { end, vague: "more" as const, decimal };
  }
  // 一个半月, 3个半小时
  if (unit.dimension === "duration" && text.startsWith("个半", numeral.end)) return { end, vague, decimal: add(decimal, "0.5") };
  if (upper !== null || end >= limit || end === numeral.end) return { end, vague, decimal };
  const next = text.charAt(end);
  const isTimes = unit.unit === "倍" || unit.unit === "番" || unit.unit === "成";
  if (vague === null && (next === "多" || next === "余") && (isTimes || takesMoreBehind.has(unit.dimension))) {
    return { end: end + 1, vague: "more" as const, decimal };
  }
  if (next === "半" && text.charAt(end + 1) !== "载" && takesHalf(text, numeral, unit)) {
    return { end: end + 1, vague, decimal: add(decimal, "0.5") };
  }
  return { end, vague, decimal };
}
