import { shiftPoint } from "./decimal";
import type { Numeral } from "./numeral";

// Takes 1, 3 (三分之一)   2.31, 1 (2.31:1)

/** Fractions are kept to four places, as the contract has them: 三分之一 is 0.3333. Null when there is nothing to divide by. */
export function fractionOf(start: number, end: number, above: string, below: string): Numeral | null {
  const value = Number(above) / Number(below);
  if (!Number.isFinite(value)) return null;
  return {
    start,
    end,
    decimal: shiftPoint(value.toFixed(4), 0),
    upper: null,
    form: "per",
    positional: false,
    exponent: 0,
    vague: null,
    unit: "ratio",
  };
}
