/**
 * Whole numbers in printable ASCII without " and \, which a string literal would have to escape. The build writes the large
 * tables with them, so that the files stay small behind gzip; see scripts/build/packed-tables.ts.
 */

/** How many digits there are: 93. */
export const BASE = 93;

/** Digits below it end a number, the others say that more follow. */
const LAST = 46;
const MORE = BASE - LAST;

export function digitOf(value: number): string {
  return String.fromCharCode(value + (value > 58 ? 34 : value > 1 ? 33 : 32));
}

export function valueOf(code: number): number {
  return code - (code > 92 ? 34 : code > 34 ? 33 : 32);
}

/** A number of any size; one digit up to 45, two up to 2,207. */
export function packNumber(value: number): string {
  let digits = digitOf(value % LAST);
  for (let rest = Math.floor(value / LAST); rest > 0; rest = Math.floor((rest - 1) / MORE)) {
    digits = digitOf(LAST + ((rest - 1) % MORE)) + digits;
  }
  return digits;
}

/** Reads `count` numbers from `at` on, or as many as there are, into `numbers`; gives where the next digit stands. */
export function unpackNumbers(packed: string, at: number, numbers: number[], count = Number.POSITIVE_INFINITY): number {
  let next = at;
  let before = 0;
  for (let left = count; left > 0 && next < packed.length; next += 1) {
    const value = valueOf(packed.charCodeAt(next));
    if (value < LAST) {
      numbers.push(before * LAST + value);
      before = 0;
      left -= 1;
    } else before = before * MORE + value - LAST + 1;
  }
  return next;
}
