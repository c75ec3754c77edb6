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
  return String.fromCharCode(value + (value > 57 ? 34 : value > 1 ? 33 : 32));
}

function valueOf(code: number): number {
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

/** Reads a string of digits from the left. */
export interface DigitReader {
  done(): boolean;
  digit(): number;
  /** What packNumber wrote. */
  number(): number;
  /** The next characters as they stand. */
  raw(count: number): string;
}

export function readDigits(packed: string): DigitReader {
  let at = 0;
  const digit = () => valueOf(packed.charCodeAt(at++));
  return {
    done: () => at >= packed.length,
    digit,
    number: () => {
      let before = 0;
      for (;;) {
        const value = digit();
        if (value < LAST) return before * LAST + value;
        before = before * MORE + value - LAST + 1;
      }
    },
    raw: (count) => packed.slice(at, (at += count)),
  };
}
