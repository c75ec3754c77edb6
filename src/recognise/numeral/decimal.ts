import Big from "big.js";

/** Moves the point of a plain decimal string to the right: ("717.11", 8) → "71711000000". Exact, no arithmetic. */
export function shiftPoint(decimal: string, places: number): string {
  if (places === 0) return plain(decimal);
  if (places < 0) return new Big(decimal).times(new Big(10).pow(places)).toFixed();
  const point = decimal.indexOf(".");
  if (point < 0) return plain(decimal + "0".repeat(places));
  const whole = decimal.slice(0, point);
  const fraction = decimal.slice(point + 1);
  if (fraction.length <= places) return plain(whole + fraction + "0".repeat(places - fraction.length));
  return plain(`${whole}${fraction.slice(0, places)}.${fraction.slice(places)}`);
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
  return new Big(a).plus(b).toFixed();
}

/** Exact product. */
export function multiply(a: string, b: string): string {
  return new Big(a).times(b).toFixed();
}

function isSafe(decimal: string): boolean {
  return decimal.length <= 15 && !decimal.includes(".");
}
