import type { Quantity, Span } from "../../model/report";
import { multiply, shiftPoint } from "../numeral/decimal";
import { isDigit } from "../numeral/figures";
import { pastItemNumber } from "../numeral/item-number";
import type { Numeral } from "../numeral/numeral";
import { findNumeral, readNumeral } from "../numeral/read-numeral";
import { bind } from "./bind";
import type { Candidate, Reading } from "./candidate";
import { comparatorBefore, comparatorBehind, kindOf } from "./comparator";
import { bindLists } from "./list";
import { refusalOfNumeral } from "./not-a-quantity/in-front";
import { readProportion } from "./proportion";
import { rangeConnector, readNeighbours, readRange } from "./range";
import { roleOf } from "./role";
import { quantityRefusals } from "./rules";
import { readShared } from "./shared-unit";
import { signed } from "./sign";
import type { Told } from "./tell";
import { type UnitMatch, unitOf } from "./unit";
import { readUnsaidUnit } from "./unsaid-unit";

/**
 * Every quantity inside a span of the text, in order. `folded` is the text with glyph variants folded, offset for offset.
 * `told` hears of every quantity made and of every number that lost, for those who ask why.
 */
export function recogniseQuantities(text: string, folded: string, span: Span, told?: Told): Quantity[] {
  const candidates: Candidate[] = [];
  const limit = span.end;
  let floor = span.start;
  for (let at = findNumeral(folded, span.start, limit); at < limit; ) {
    const next = readAt(folded, at, floor, limit, candidates, told);
    const last = candidates.length > 0 ? candidates[candidates.length - 1] : undefined;
    if (last !== undefined && last.end > floor) floor = last.end;
    at = findNumeral(folded, next, limit);
  }
  bindLists(folded, candidates);
  return candidates.map((candidate) => {
    const quantity = toQuantity(text, folded, candidate);
    told?.made(text, candidate, quantity);
    return quantity;
  });
}

/** Reads the number at `at`; pushes what it makes and returns where to go on. */
function readAt(text: string, from: number, floor: number, limit: number, out: Candidate[], told: Told | undefined): number {
  const at = isDigit(text, from) ? pastItemNumber(text, from) : from;
  const numeral = readNumeral(text, at, limit);
  if (typeof numeral === "number") {
    if (numeral - at > 1) told?.lost(text, at, numeral, noNumber);
    return numeral;
  }
  const inFront = at === from ? refusalOfNumeral(text, numeral) : null;
  if (inFront !== null) {
    told?.lost(text, numeral.start, numeral.end, inFront);
    return skipRefused(text, numeral, limit);
  }
  const found = readMeasured(text, numeral, floor, limit);
  if (found === null) {
    const shared = readShared(text, numeral, floor, limit);
    if (shared !== null) {
      out.push(...shared);
      return shared[shared.length - 1]?.end ?? numeral.end;
    }
  }
  const read = found ?? readUnsaid(text, numeral, floor, limit);
  if (typeof read === "number") {
    told?.lost(text, numeral.start, read, noUnit);
    return read;
  }
  const candidate = bind(text, read.numeral, read.unit, read.upper, floor, limit, read.reading);
  for (const rule of quantityRefusals) {
    if (!rule.refuses(text, candidate)) continue;
    told?.lost(text, candidate.start, candidate.end, rule);
    return candidate.unit.end;
  }
  out.push(candidate);
  return candidate.end;
}

const noNumber = { name: "no-number", says: "numerals in no order of a number" };
const noUnit = { name: "no-unit", says: "no unit or counting word behind it" };

/** A number with its unit and, of a range, its upper end. */
interface Measured {
  numeral: Numeral;
  unit: UnitMatch;
  upper: string | null;
  reading: Reading;
}

/** The number with the unit behind it; null when there is none, an offset when what stands there is no quantity for certain. */
function readMeasured(text: string, read: Numeral, floor: number, limit: number): Measured | number | null {
  const unit = unitOf(text, read, limit);
  const numeral = unit === null ? read : signed(text, read, unit);
  if (unit === null && numeral.form === "figures" && isTimesSign(text.charAt(numeral.end))) return readProduct(text, numeral, limit);
  const proportion = unit === null ? readProportion(text, numeral, limit) : null;
  if (proportion !== null) {
    const { end } = proportion;
    return { numeral: proportion, unit: { unit: "ratio", dimension: "ratio", end, measured: true }, upper: null, reading: "proportion" };
  }
  const range = readRange(text, numeral, unit, floor, limit) ?? readNeighbours(text, numeral, unit, limit);
  if (range !== null) return { numeral: range.low, unit: range.unit, upper: range.upper, reading: "range" };
  if (unit === null) return null;
  const reading = numeral.upper !== null ? "neighbours" : numeral.form === "half" ? "half" : "plain";
  return { numeral, unit, upper: numeral.upper, reading };
}

function isTimesSign(character: string): boolean {
  return character === "×" || character === "x" || character === "X" || character === "*";
}

/** 2×35万千瓦: as much as both factors make. */
function readProduct(text: string, numeral: Numeral, limit: number): Measured | number {
  const factor = readNumeral(text, numeral.end + 1, limit);
  if (typeof factor === "number") return factor;
  const unit = unitOf(text, factor, limit);
  if (unit === null || !unit.measured || unit.dimension === "duration") return factor.end;
  const product = { ...factor, start: numeral.start, decimal: multiply(numeral.decimal, factor.decimal) };
  return { numeral: product, unit, upper: numeral.upper, reading: "product" };
}

/** 突破万亿, 惠及30万农民: without a unit, yet it measures. */
function readUnsaid(text: string, numeral: Numeral, floor: number, limit: number): Measured | number {
  const bound = comparatorBefore(text, numeral.start, floor, kindOf(numeral, null)) ?? comparatorBehind(text, numeral.end, limit, false);
  const unit = readUnsaidUnit(text, numeral, limit, bound !== null);
  return unit === null ? numeral.end : { numeral, unit, upper: numeral.upper, reading: "unsaid-unit" };
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

function toQuantity(text: string, folded: string, candidate: Candidate): Quantity {
  const { start, end, comparator } = candidate;
  let { decimal, upper } = candidate;
  let { unit, dimension } = candidate.unit;
  // 三成 is 30%
  if (unit === "成") {
    decimal = shiftPoint(decimal, 1);
    if (upper !== null) upper = shiftPoint(upper, 1);
    unit = "%";
    dimension = "ratio";
  }
  return {
    text: text.slice(start, end),
    span: { start, end },
    comparator,
    value: Number(decimal),
    upper: upper === null ? null : Number(upper),
    decimal,
    unit,
    dimension,
    role: roleOf(folded, candidate),
  };
}
