/*
 * Decimal numbers as strings, exact. BigInt does what is arithmetic; big.js stands at the public border (`toBig`, `convert`), so that
 * a page that only wants quantities need not load it.
 */

/** Moves the point of a plain decimal string to the right: ("717.11", 8) → "71711000000"; to the left for negative places. */
export function shiftPoint(decimal: string, places: number): string {
  if (decimal.startsWith("-")) return `-${shiftPoint(decimal.slice(1), places)}`;
  if (places === 0) return plain(decimal);
  if (places < 0) return shiftLeft(decimal, -places);
  const point = decimal.indexOf(".");
  if (point < 0) return plain(decimal + "0".repeat(places));
  const whole = decimal.slice(0, point);
  const fraction = decimal.slice(point + 1);
  if (fraction.length <= places) return plain(whole + fraction + "0".repeat(places - fraction.length));
  return plain(`${whole}${fraction.slice(0, places)}.${fraction.slice(places)}`);
}

/** ("71.5", 3) → "0.0715" */
function shiftLeft(decimal: string, places: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const digits = whole.padStart(places + 1, "0");
  const point = digits.length - places;
  return plain(`${digits.slice(0, point)}.${digits.slice(point)}${fraction}`);
}

/** Without superfluous zeros: "007.10" → "7.1". */
export function plain(decimal: string): string {
  let start = 0;
  while (start + 1 < decimal.length && decimal.charCodeAt(start) === 48 && decimal.charCodeAt(start + 1) !== 46) start += 1;
  let end = decimal.length;
  if (decimal.includes(".")) {
    while (decimal.charCodeAt(end - 1) === 48) end -= 1;
    if (decimal.charCodeAt(end - 1) === 46) end -= 1;
  }
  return start === 0 && end === decimal.length ? decimal : decimal.slice(start, end);
}

/** Whether a plain decimal is 10000 or more, told by its length. */
export function isTenThousand(decimal: string): boolean {
  if (decimal.length < 5) return false;
  const point = decimal.indexOf(".");
  return point < 0 || point > 4;
}

/** Exact sum. Whole numbers that a double holds exactly take the short way. */
export function add(a: string, b: string): string {
  if (isSafe(a) && isSafe(b)) return String(Number(a) + Number(b));
  const places = Math.max(placesOf(a), placesOf(b));
  return shiftPoint(String(scaled(a, places) + scaled(b, places)), -places);
}

/** Exact product. */
export function multiply(a: string, b: string): string {
  return shiftPoint(String(scaled(a, placesOf(a)) * scaled(b, placesOf(b))), -placesOf(a) - placesOf(b));
}

function placesOf(decimal: string): number {
  const point = decimal.indexOf(".");
  return point < 0 ? 0 : decimal.length - point - 1;
}

/** The number in units of its last place: ("7.1", 2) → 710n */
function scaled(decimal: string, places: number): bigint {
  return BigInt(decimal.replace(".", "") + "0".repeat(places - placesOf(decimal)));
}

function isSafe(decimal: string): boolean {
  return decimal.length <= 15 && !decimal.includes(".");
}
