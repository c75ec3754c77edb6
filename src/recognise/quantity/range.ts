import { oneOf } from "../../vocabulary/char-class";
import { largeScales, smallScales } from "../../vocabulary/numerals";
import { shiftPoint } from "../numeral/decimal";
import type { Numeral } from "../numeral/numeral";
import { readNumeral } from "../numeral/read-numeral";
import { comparatorBefore, kindOf } from "./comparator";
import { type UnitMatch, unitOf } from "./unit";

// Takes —  –(folded)  ——  ~  -  至  到, with a space around; refuses 5到 when no number follows (the caller looks)

/** Behind the sign or word that joins two ends of a range; `at` itself when there is none. */
export function rangeConnector(text: string, at: number): number {
  let cursor = at;
  if (text.charAt(cursor) === " ") cursor += 1;
  if (!joinsEnds(text, cursor)) return at;
  cursor += 1;
  if (text.charAt(cursor - 1) === "—" && text.charAt(cursor) === "—") cursor += 1;
  if (text.charAt(cursor) === " ") cursor += 1;
  return cursor;
}

const joinsEnds = oneOf("—-~至到");
const leadsFirstState = oneOf("从由自");

/** 4.5%—5%, 3至5个, 百分之五到六: the second end and the unit of both. */
export function readRange(
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
    if (leadsFirstState(text, front - 1)) return null;
  }
  const high = readNumeral(text, connector, limit);
  if (typeof high === "number" || high.upper !== null) return null;
  const highUnit =
    unitOf(text, high, limit) ??
    (low.unit !== null ? { unit: low.unit, dimension: "ratio" as const, end: high.end, measured: true } : null);
  if (highUnit === null || (unit !== null && unit.unit !== highUnit.unit)) return null;
  let decimal = low.decimal;
  if (unit === null && low.exponent === 0) {
    for (const exponent of high.form === "hanzi" ? closingScales(text, high) : [high.exponent]) {
      if (!(Number(low.decimal) < Number(high.decimal) / 10 ** exponent)) continue;
      decimal = shiftPoint(low.decimal, exponent);
      break;
    }
  }
  if (!(Number(decimal) < Number(high.decimal))) return null;
  return { low: { ...low, decimal, end: high.end, vague: null }, unit: highUnit, upper: high.decimal };
}

/** The scales a lower end may share: 五至|六百万 (百万, else 万), 十五至|二十亿 (亿). */
function closingScales(text: string, { start, end }: Numeral): number[] {
  let [all, large] = [0, 0];
  for (let at = end - 1; at > start; at -= 1) {
    const character = text.charAt(at);
    const big = largeScales.get(character);
    const small = character === "十" ? undefined : smallScales.get(character);
    if (big === undefined && small === undefined) break;
    all += big ?? small ?? 0;
    if (big !== undefined && all - big === large) large += big;
  }
  return [all, large];
}

/** 两、三倍, 三、四个: two neighbours with the unit of both; not 一、二、三产业, and not 二、三年 where 二、 opens a heading. */
export function readNeighbours(
  text: string,
  low: Numeral,
  unit: UnitMatch | null,
  limit: number,
): { low: Numeral; unit: UnitMatch; upper: string } | null {
  if (unit !== null || low.form !== "hanzi" || low.end - low.start !== 1 || text.charAt(low.end) !== "、") return null;
  if (text.charAt(low.start) !== "两" && !isHanzi(text.charAt(low.start - 1))) return null;
  if (low.decimal.length > 1 || text.charAt(low.start) === "二" || low.decimal === "1") return null;
  const high = readNumeral(text, low.end + 1, limit);
  if (typeof high === "number" || high.form !== "hanzi" || Number(high.decimal) !== Number(low.decimal) + 1) return null;
  const shared = unitOf(text, high, limit);
  if (shared === null || !(shared.measured || shared.unit === "个")) return null;
  return { low: { ...low, end: high.end }, unit: shared, upper: high.decimal };
}

function isHanzi(character: string): boolean {
  return character >= "一" && character <= "龥";
}
