import Big from "big.js";
import type { Quantity } from "../../model/report";
import { scaleWords, type UnitRow, unitRows } from "../../vocabulary/units";

/** Digits kept where the exact result has no end (1 亩 is 2000/3 m2). */
const digits = 20;

interface Scaled {
  unit: string;
  row: UnitRow;
  exponent: number;
}

/**
 * The exact value of a quantity as a Big number.
 *
 * @param quantity A quantity of a report.
 * @returns Its `decimal` as a big.js number, in `quantity.unit`.
 * @throws `TypeError` when it is no quantity.
 * @example
 * import { extractQuantities, toBig } from "gov-work-report";
 *
 * const [budget] = extractQuantities("717.11亿元");
 * toBig(budget).times(2).toFixed(); // → "143422000000"
 */
export function toBig(quantity: Quantity): Big {
  return new Big(checked(quantity, "toBig").decimal);
}

/**
 * The same quantity in another unit: 公里 in m, 亩 in ha, 斤 in t, CNY in 亿元. Factors are exact fractions; only a result without end is
 * rounded, to twenty digits.
 *
 * @param quantity A quantity of a report.
 * @param unit A canonical unit (m2, kg, CNY) or its Chinese name, with a scale if wanted (平方米, 万亩, 亿元).
 * @returns A new quantity with value, upper and decimal in the unit; `text` and `span` still say where it stands in the report.
 * @throws `TypeError` when the first argument is no quantity or the unit no string.
 * @throws `RangeError` when the unit is unknown, when the quantity has none, or does not measure the
 *   same thing (km and kg, CNY and USD, months and days).
 * @example
 * import { convert, extractQuantities } from "gov-work-report";
 *
 * const [area] = extractQuantities("新建高标准农田1.5万亩以上");
 * convert(area, "ha"); // → { comparator: "gte", value: 1000, unit: "ha", text: "1.5万亩以上" }
 * convert(area, "万亩").value; // → 1.5
 */
export function convert(quantity: Quantity, unit: string): Quantity {
  checked(quantity, "convert");
  if (typeof unit !== "string") throw new TypeError(`convert needs the unit as a string, got ${typeof unit}: convert(quantity, "m2")`);
  if (unit === quantity.unit) return { ...quantity, span: { ...quantity.span } };
  if (quantity.unit === null) throw new RangeError(`"${quantity.text}" has no unit, so it does not convert into "${unit}"`);
  const from = find(quantity.unit);
  const to = find(unit);
  if (to === null) throw new RangeError(`Unknown unit "${unit}": use a canonical unit such as "m2", "CNY", "kg" or its Chinese name`);
  if (from === null) throw new RangeError(`"${quantity.unit}" converts into no other unit, so not into "${unit}"`);
  if (from.row.unit !== to.row.unit && (from.row.base === undefined || from.row.base !== to.row.base)) {
    throw new RangeError(`Cannot convert ${from.row.dimension} "${quantity.unit}" into ${to.row.dimension} "${unit}"`);
  }
  const [above, below] = factor(from, to);
  const decimal = scaled(quantity.decimal, above, below);
  const upper = quantity.upper === null ? null : Number(scaled(String(quantity.upper), above, below));
  return { ...quantity, span: { ...quantity.span }, decimal, value: Number(decimal), upper, unit: to.unit, dimension: to.row.dimension };
}

function checked(quantity: Quantity, name: string): Quantity {
  const given: unknown = quantity;
  if (given === null || typeof given !== "object" || typeof (given as Quantity).decimal !== "string" || !isUnit((given as Quantity).unit)) {
    throw new TypeError(`${name} needs a quantity as extractQuantities or parseReport returns it`);
  }
  return quantity;
}

/** A string, or null where the text gave none. */
function isUnit(unit: unknown): boolean {
  return unit === null || typeof unit === "string";
}

function factor(from: Scaled, to: Scaled): [Big, Big] {
  const [fromAbove, fromBelow] = from.row.ratio ?? [1, 1];
  const [toAbove, toBelow] = to.row.ratio ?? [1, 1];
  const ten = new Big(10);
  return [new Big(fromAbove).times(toBelow).times(ten.pow(from.exponent)), new Big(fromBelow).times(toAbove).times(ten.pow(to.exponent))];
}

/** Multiplies first and divides once, so that whatever is finite comes out exact. */
function scaled(decimal: string, above: Big, below: Big): string {
  const product = new Big(decimal).times(above);
  if (below.eq(1)) return product.toFixed();
  const Wide = Big();
  Wide.DP = 60;
  const quotient = new Wide(product.toFixed()).div(below.toFixed());
  return quotient.c.length > digits ? new Big(quotient.toPrecision(digits)).toFixed() : quotient.toFixed();
}

const byName: ReadonlyMap<string, UnitRow> = new Map(
  unitRows.flatMap((row) => [row.unit, ...row.words].map((name): [string, UnitRow] => [name, row])),
);

/** A canonical unit, a Chinese name, or a scale with either: 亿元. */
function find(name: string): Scaled | null {
  const row = byName.get(name);
  if (row !== undefined) return { unit: row.unit, row, exponent: 0 };
  for (const [word, exponent] of scaleWords) {
    if (!name.startsWith(word)) continue;
    const rest = byName.get(name.slice(word.length));
    if (rest !== undefined) return { unit: name, row: rest, exponent };
  }
  return null;
}
