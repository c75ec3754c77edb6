import { shiftPoint } from "../numeral/decimal";
import { isDigit } from "../numeral/figures";
import type { Numeral } from "../numeral/numeral";
import { readNumeral } from "../numeral/read-numeral";
import { bind } from "./bind";
import { wordStart } from "./blank";
import type { Candidate } from "./candidate";
import { type UnitMatch, unitOf } from "./unit";

// Takes 分别提高1.2、0.8个百分点   分别为20、35亿元; refuses 1978、1979两年 (no 分别, no decimals)

/** 分别提高1.2、0.8个百分点: numbers in a row that share the unit of the last. */
export function readShared(text: string, first: Numeral, floor: number, limit: number): Candidate[] | null {
  if (first.form !== "figures") return null;
  const numerals = [first];
  let cursor = first.end;
  let unit: UnitMatch | null = null;
  while (unit === null && numerals.length < 8) {
    const sign = wordStart(text, cursor);
    const separator = text.charAt(sign);
    if (separator !== "、" && separator !== "和") return null;
    const at = wordStart(text, sign + 1);
    if (!isDigit(text, at)) return null;
    const next = readNumeral(text, at, limit);
    if (typeof next === "number" || next.form !== "figures") return null;
    numerals.push(next);
    unit = unitOf(text, next, limit);
    cursor = next.end;
  }
  if (unit === null || !unit.measured) return null;
  const fractions = numerals.every(({ decimal }) => decimal.includes("."));
  if (!fractions && !hasRespectively(text, first.start, floor)) return null;
  if (unit.unit === "a" || unit.unit === "d") return null;
  const last = numerals[numerals.length - 1] as Numeral;
  const shared = unit;
  return numerals.map((numeral) => {
    if (numeral === last) return bind(text, numeral, shared, null, numeral.start, limit, "shared-unit");
    const decimal = numeral.exponent === 0 && last.exponent > 0 ? shiftPoint(numeral.decimal, last.exponent) : numeral.decimal;
    return bind(
      text,
      { ...numeral, decimal },
      { ...shared, end: numeral.end },
      null,
      numeral === first ? floor : numeral.start,
      numeral.end,
      "shared-unit",
    );
  });
}

function hasRespectively(text: string, at: number, floor: number): boolean {
  const start = Math.max(floor, at - 16);
  return text.slice(start, at).includes("分别");
}
