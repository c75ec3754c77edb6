import type Big from "big.js";

/** A difference as the model writes numbers: once to reckon with, once exact. */
export function exactly(value: Big | null): { gap: number | null; decimal: string | null } {
  if (value === null) return { gap: null, decimal: null };
  // big.js keeps the sign of zero; nobody is short by -0.
  if (value.eq(0)) return { gap: 0, decimal: "0" };
  return { gap: value.toNumber(), decimal: value.toFixed() };
}
