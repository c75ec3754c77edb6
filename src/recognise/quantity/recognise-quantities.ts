import type { Comparator, Quantity, Span } from "../../model/report";
import { strength } from "../../vocabulary/comparators";
import { add, multiply, shiftPoint } from "../numeral/decimal";
import { isDigit } from "../numeral/figures";
import type { Numeral } from "../numeral/numeral";
import { findNumeral, readNumeral } from "../numeral/read-numeral";
import { quantityRefusals } from "../rules";
import type { Candidate } from "./candidate";
import { comparatorBefore, comparatorBehind, type NumberKind } from "./comparator";
import { bindLists } from "./list";
import { refusalOfNumeral } from "./not-a-quantity/in-front";
import { rangeConnector } from "./range";
import { roleOf } from "./role";
import { readUnit, type UnitMatch } from "./unit";
import { readUnsaidUnit } from "./unsaid-unit";

/** A number that was not taken, and the rule that refused it. */
export interface RefusedNumber {
  span: Span;
  rule: string;
}

/**
 * Every quantity inside a span of the text, in order. `folded` is the text with glyph variants folded, offset for offset.
 * `refused` is told of every number that lost, for those who ask why.
 */
export function recogniseQuantities(text: string, folded: string, span: Span, refused?: (lost: RefusedNumber) => void): Quantity[] {
  const candidates: Candidate[] = [];
  const limit = span.end;
  let floor = span.start;
  for (let at = findNumeral(folded, span.start, limit); at < limit; ) {
    const next = readAt(folded, at, floor, limit, candidates, refused);
    const last = candidates[candidates.length - 1];
    if (last !== undefined && last.end > floor) floor = last.end;
    at = findNumeral(folded, next, limit);
  }
  bindLists(folded, candidates);
  return candidates.map((candidate) => toQuantity(text, folded, candidate));
}

/** Reads the number at `at`; pushes what it makes and returns where to go on. */
function readAt(
  text: string,
  at: number,
  floor: number,
  limit: number,
  out: Candidate[],
  refused: ((lost: RefusedNumber) => void) | undefined,
): number {
  const numeral = readNumeral(text, at, limit);
  if (typeof numeral === "number") return numeral;
  const inFront = refusalOfNumeral(text, numeral);
  if (inFront !== null) {
    refused?.({ span: { start: numeral.start, end: numeral.end }, rule: inFront });
    return skipRefused(text, numeral, limit);
  }

  let first = numeral;
  let unit = unitOf(text, numeral, limit);
  let upper = numeral.upper;

  // 2×35万千瓦
  if (unit === null && numeral.form === "figures" && /[×x*]/i.test(text.charAt(numeral.end))) {
    const factor = readNumeral(text, numeral.end + 1, limit);
    if (typeof factor === "number") return factor;
    unit = unitOf(text, factor, limit);
    if (unit === null || !unit.measured || unit.dimension === "duration") return factor.end;
    first = { ...factor, start: numeral.start, decimal: multiply(numeral.decimal, factor.decimal) };
  } else {
    const range = readRange(text, first, unit, floor, limit);
    if (range !== null) {
      first = range.low;
      unit = range.unit;
      upper = range.upper;
    }
  }
  if (unit === null) {
    const shared = readShared(text, first, floor, limit);
    if (shared !== null) {
      out.push(...shared);
      return shared[shared.length - 1]?.end ?? first.end;
    }
    const bound = comparatorBefore(text, first.start, floor, kindOf(first, null)) ?? comparatorBehind(text, first.end, limit, false);
    unit = readUnsaidUnit(text, first, limit, bound !== null);
    if (unit === null) {
      refused?.({ span: { start: first.start, end: first.end }, rule: "no-unit" });
      return first.end;
    }
  }
  const candidate = bind(text, first, unit, upper, floor, limit);
  const rule = quantityRefusals.find((one) => one.refuses(text, candidate));
  if (rule !== undefined) {
    refused?.({ span: { start: candidate.start, end: candidate.end }, rule: rule.name });
    return candidate.unit.end;
  }
  out.push(candidate);
  return candidate.end;
}

/** Behind a refused number, its unit and what a stroke or dash joins to it are refused with it: 第3—5名. */
function skipRefused(text: string, numeral: Numeral, limit: number): number {
  const connector = rangeConnector(text, numeral.end);
  if (connector > numeral.end && isDigit(text, connector)) {
    const second = readNumeral(text, connector, limit);
    return typeof second === "number" ? second : second.end;
  }
  return numeral.end;
}

function unitOf(text: string, numeral: Numeral, limit: number): UnitMatch | null {
  if (numeral.unit !== null) return { unit: numeral.unit, dimension: "ratio", end: numeral.end, measured: true };
  return readUnit(text, numeral.end, limit, numeral.start);
}

/** 4.5%—5%, 3至5个, 百分之五到六: the second end and the unit of both. */
function readRange(
  text: string,
  low: Numeral,
  unit: UnitMatch | null,
  floor: number,
  limit: number,
): { low: Numeral; unit: UnitMatch; upper: string } | null {
  if (low.upper !== null || low.form === "several") return null;
  const edge = unit?.end ?? low.end;
  const connector = rangeConnector(text, edge);
  if (connector === edge) return null;
  // 从5个到10个 tells of two states
  const word = text.charAt(edge);
  if (word === "到" || word === "至") {
    const front = comparatorBefore(text, low.start, floor, kindOf(low, unit))?.edge ?? low.start;
    if ("从由自".includes(text.charAt(front - 1)) && text.charAt(front - 1) !== "") return null;
  }
  const high = readNumeral(text, connector, limit);
  if (typeof high === "number" || high.upper !== null) return null;
  const highUnit =
    unitOf(text, high, limit) ??
    (low.unit !== null ? { unit: low.unit, dimension: "ratio" as const, end: high.end, measured: true } : null);
  if (highUnit === null || (unit !== null && unit.unit !== highUnit.unit)) return null;
  let decimal = low.decimal;
  if (unit === null && low.exponent === 0 && high.exponent > 0) {
    const mantissa = Number(high.decimal) / 10 ** high.exponent;
    if (Number(low.decimal) < mantissa) decimal = shiftPoint(low.decimal, high.exponent);
  }
  if (!(Number(decimal) < Number(high.decimal))) return null;
  return { low: { ...low, decimal, end: high.end, vague: null }, unit: highUnit, upper: high.decimal };
}

/** 分别提高1.2、0.8个百分点: numbers in a row that share the unit of the last. */
function readShared(text: string, first: Numeral, floor: number, limit: number): Candidate[] | null {
  if (first.form !== "figures") return null;
  const numerals = [first];
  let cursor = first.end;
  let unit: UnitMatch | null = null;
  while (unit === null && numerals.length < 8) {
    const separator = text.charAt(cursor);
    if ((separator !== "、" && separator !== "和") || !isDigit(text, cursor + 1)) return null;
    const next = readNumeral(text, cursor + 1, limit);
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
    if (numeral === last) return bind(text, numeral, shared, null, numeral.start, limit);
    const decimal = numeral.exponent === 0 && last.exponent > 0 ? shiftPoint(numeral.decimal, last.exponent) : numeral.decimal;
    return bind(
      text,
      { ...numeral, decimal },
      { ...shared, end: numeral.end },
      null,
      numeral === first ? floor : numeral.start,
      numeral.end,
    );
  });
}

export function hasRespectively(text: string, at: number, floor: number): boolean {
  const start = Math.max(floor, at - 16);
  return text.slice(start, at).includes("分别");
}

function kindOf(numeral: Numeral, unit: UnitMatch | null): NumberKind {
  if (numeral.form === "scale") return "scale";
  return unit?.dimension === "currency" || Number(numeral.decimal) >= 10000 ? "large" : "other";
}

/** Puts the comparison words around a number with its unit. */
function bind(text: string, numeral: Numeral, unit: UnitMatch, upper: string | null, floor: number, limit: number): Candidate {
  // 五年内 is a period, not an upper bound
  const stretch = (unit.dimension === "duration" && unit.unit !== "a") || unit.dimension === "length";
  const front = comparatorBefore(text, numeral.start, floor, kindOf(numeral, unit));
  let end = unit.end;
  let vague = numeral.vague;
  // 两倍多, 三年多: more than the whole
  if (
    vague === null &&
    upper === null &&
    end > numeral.end &&
    "多余".includes(text.charAt(end)) &&
    text.charAt(end) !== "" &&
    end < limit
  ) {
    if (["duration", "length", "mass", "area"].includes(unit.dimension) || unit.unit === "倍" || unit.unit === "番") {
      vague = "more";
      end += 1;
    }
  }
  // 3个多月
  if (vague === null && unit.dimension === "duration" && text.startsWith("个多", numeral.end)) vague = "more";
  // 一倍半
  let decimal = numeral.decimal;
  if (unit.unit === "倍" && upper === null && text.charAt(end) === "半" && end < limit) {
    decimal = add(decimal, "0.5");
    end += 1;
  }
  const back = comparatorBehind(text, end, limit, stretch);
  let comparator: Comparator = "eq";
  let rank = 0;
  const offer = (offered: Comparator, offeredRank: number) => {
    if (offeredRank > rank) {
      comparator = offered;
      rank = offeredRank;
    }
  };
  if (vague === "about") offer("approx", strength.approx);
  if (vague === "more") offer("gt", strength.more);
  if (front !== null) offer(front.comparator, strength[front.comparator]);
  if (back !== null) offer(back.comparator, strength[back.comparator]);
  if (upper !== null) comparator = "between";
  return {
    numeral,
    unit,
    start: front?.edge ?? numeral.start,
    end: back?.edge ?? end,
    decimal,
    upper,
    comparator,
    boundBefore: front !== null,
    boundBehind: back !== null,
  };
}

function toQuantity(text: string, folded: string, candidate: Candidate): Quantity {
  const { start, end, decimal, upper, comparator, unit } = candidate;
  return {
    text: text.slice(start, end),
    span: { start, end },
    comparator,
    value: Number(decimal),
    upper: upper === null ? null : Number(upper),
    decimal,
    unit: unit.unit,
    dimension: unit.dimension,
    role: roleOf(folded, candidate),
  };
}
